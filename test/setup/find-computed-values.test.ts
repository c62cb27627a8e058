import { expect, test } from '@jest/globals'
import { findComputedValues } from '../../src/setup/find-computed-values.ts'

const find = (...scripts: readonly string[]) => {
  const { names, imageTags } = findComputedValues(scripts)
  return { names: [...names], imageTags: [...imageTags] }
}

test('finds the names that a script computes for branches and tags', () => {
  const script = `if [[ "$GITHUB_REF" == refs/tags/* ]]; then
  REF_NAME=\${GITHUB_REF#refs/tags/}
  IS_RELEASE=true
else
  REF_NAME=\${GITHUB_REF#refs/heads/}
  IS_RELEASE=false
fi
DOCKER_TAG=$(echo "$REF_NAME" | tr '/' '-')
echo "REF_NAME=\${REF_NAME}" >> $GITHUB_ENV
echo "DOCKER_TAG=\${DOCKER_TAG}" >> $GITHUB_ENV
echo "IS_RELEASE=\${IS_RELEASE}" >> $GITHUB_ENV
`
  expect(find(script)).toEqual({ names: ['env.REF_NAME'], imageTags: ['env.DOCKER_TAG'] })
})

test.each([
  ['echo "branch=${GITHUB_REF_NAME}" >> "$GITHUB_OUTPUT"', ['outputs.branch'], []],
  ["echo 'branch=${{ github.ref_name }}' >> ${GITHUB_ENV}", ['env.branch'], []],
  ['export B="$GITHUB_REF_NAME"\necho tag=${B//\\//-} >> $GITHUB_OUTPUT', [], ['outputs.tag']],
  ['B=${GITHUB_REF#refs/*/}\necho "tag=$(echo ${B} | tr / -)" >> $GITHUB_OUTPUT', [], ['outputs.tag']],
  ['B=$GITHUB_REF_NAME\nB=main\necho "B=$B" >> $GITHUB_ENV', [], []],
  ['echo "B=$GITHUB_REF_NAME-x" >> $GITHUB_ENV', [], []],
  ['echo "B=$UNKNOWN" >> $GITHUB_ENV', [], []],
  ['echo "B=$GITHUB_REF_NAME" >> file', [], []],
  ['echo "B=${GITHUB_REF##*/}" >> $GITHUB_ENV', [], []],
])('reads %j', (script, names, imageTags) => {
  expect(find(script)).toEqual({ names, imageTags })
})

test.each([
  [
    'echo "name=ghcr.io/${GITHUB_REPOSITORY,,}" >> "$GITHUB_OUTPUT"',
    'outputs.name',
    'ghcr.io/${{ github.repository }}',
  ],
  [
    'echo "I=ghcr.io/$GITHUB_REPOSITORY_OWNER/a" >> $GITHUB_ENV',
    'env.I',
    'ghcr.io/${{ github.repository_owner }}/a',
  ],
  ['echo "I=ghcr.io/$GITHUB_REPOSITORY/$NAME" >> $GITHUB_ENV', 'env.I', undefined],
  ['echo "I=ghcr.io/a/b" >> $GITHUB_ENV', 'env.I', undefined],
])('reads the repository in %j', (script, name, expected) => {
  expect(findComputedValues([script]).texts.get(name)).toBe(expected)
})
