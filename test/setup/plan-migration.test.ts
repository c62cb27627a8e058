import { describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { suggestFromWorkflow } from '../../src/setup/migrate-source.ts'
import { planMigration } from '../../src/setup/plan-migration.ts'
import { placedFiles, planSetup, type SetupPlan } from '../../src/setup/plan-setup.ts'
import type { LauncherSurvey } from '../../src/setup/propose-launcher.ts'
import { migrationSteps } from '../../src/setup/report-setup.ts'
import { answer, emptyLauncher, launcherWith, proposed, read, survey } from './fixture.ts'

const path = '.github/workflows/build.yml'
const update = '.github/workflows/update.yml'
const dockerfile = 'FROM a\nARG MODEL_BRANCH\nARG REVISION\n'
const readHandwritten = (form: string) => read(`test/workflows/written-by-hand/${form}.yml`)

async function migrate(workflow: string, launcher: LauncherSurvey = emptyLauncher): Promise<SetupPlan> {
  const source = survey({ 'container/Dockerfile': dockerfile, [path]: workflow })
  const suggestedAnswers = suggestFromWorkflow(source, 'science/model')
  return planMigration(source, launcher, await answer(source, suggestedAnswers))
}

/** Returns a workflow with one build that has these inputs. */
function build(inputs: string, steps = ''): string {
  const lines = inputs.split('\n').map(line => `          ${line}\n`)
  return `on: {push: {branches: [main]}}\njobs:\n  a:\n    steps:\n${steps}      - uses: docker/build-push-action@v6\n        with:\n          push: true\n${lines.join('')}`
}

const buildInputs = (text: string) => (load(text) as { jobs: { image: { with: object } } }).jobs.image.with

test('replaces a build that uses metadata-action and repository-dispatch', async () => {
  const launcher = launcherWith({
    [update]: readHandwritten('branch-and-ref-type'),
    '.binder/Dockerfile': 'FROM ghcr.io/science/model:main-slim\nENV MODEL_BRANCH=main\n',
  })
  const plan = await migrate(readHandwritten('source'), launcher)
  const text = proposed(plan, path)
  const example = read('test/examples/source-with-token/binder-image.yml')
  expect(text).toBe(
    example
      .replace('binder-image.yml\n', 'build.yml\n')
      .replace(
        '      revision-arg: REVISION\n',
        '      revision-arg: REVISION\n      build-args: |\n        JOBS=4\n',
      )
      .replace('      launcher-repository', '      free-disk: true\n      launcher-repository')
      .replace('-launcher\n      force', '-launcher\n      legacy-fields: ref_type\n      force')
      .replace('secrets.LAUNCHER_PAT', 'secrets.LAUNCHER_TOKEN'),
  )
  expect(proposed(plan, update, 'main')).toBe(
    read('test/examples/launcher/update-image.yml').replace('update-image.yml\n', 'update.yml\n'),
  )
  expect(placedFiles(plan).map(file => [file.path, file.branch, file.status])).toEqual([
    [path, undefined, 'different'],
    [update, 'main', 'different'],
    ['.binder/Dockerfile', 'main', 'unchanged'],
    ['.binder/Dockerfile', 'development', 'new'],
  ])
  expect(plan.notes).toEqual([
    `${path}:41: The tag latest now moves only to the highest release: to move it with every build, set \`latest: true\``,
    `${path}:41: \`type=sha\` is replaced with an immutable tag that ends with the digest`,
    `${path}:41: The build argument STAMP=\${{ steps.stamp.outputs.value }} uses a value that is not available in a called workflow`,
    expect.stringContaining('`secrets` for the build'),
    `${path}:58: \`./container/report.sh\` has no equivalent: if you need it, move it to another workflow or job`,
    expect.stringContaining('does not run on schedule'),
    expect.stringContaining('`on.push.paths` is not needed'),
  ])
})

describe('the migration of tags', () => {
  const image = (tags: string) => `tags: ${tags}`
  test.each([
    ['ghcr.io/science/model:${{ github.ref_name }}', {}],
    ['ghcr.io/science/model:${{ github.ref_name }}-slim', { 'tag-suffix': '-slim' }],
    ['ghcr.io/science/Model:${{ github.head_ref || github.ref_name }}-slim', { 'tag-suffix': '-slim' }],
    [
      '"ghcr.io/${{ github.repository }}:${{ github.ref_name }},ghcr.io/science/model:stable"',
      { tags: 'stable\n' },
    ],
  ])('maps %s', async (tags, expected) => {
    const plan = await migrate(build(`file: container/Dockerfile\n${image(tags)}`))
    expect(buildInputs(proposed(plan, path))).toEqual({
      image: 'ghcr.io/science/model',
      file: 'container/Dockerfile',
      ...expected,
      'launcher-repository': 'science/model-launcher',
      force: expect.anything(),
      'no-cache': expect.anything(),
    })
  })

  test.each([
    [
      'ghcr.io/science/model:${{ github.sha }}',
      'is replaced with an immutable tag that ends with the digest',
    ],
    ['ghcr.io/science/model:latest', 'moves only to the highest release'],
    ['ghcr.io/science/model:${{ steps.a.outputs.b }}-x', 'check that this is the same'],
    ['${{ steps.a.outputs.b }}', 'Could not determine the image from `tags: ${{ steps.a.outputs.b }}`'],
    [
      '"a/b:${{ github.ref_name }},c/d:${{ github.ref_name }}"',
      'Images are no longer pushed to c/d: a workflow pushes to only one image repository',
    ],
  ])('lists %s if its meaning changes', async (tags, note) => {
    const plan = await migrate(build(image(tags)))
    expect(plan.notes.join('\n')).toContain(note)
  })
})

test.each([
  [
    'cache-from: type=registry,ref=ghcr.io/science/model:cache',
    { cache: 'registry', 'cache-ref': 'ghcr.io/science/model:cache' },
  ],
  ['context: ./sub/', { context: 'sub' }],
  ['target: final', { target: 'final' }],
  ['no-cache: true', { 'no-cache': '${{ inputs.no-cache || false }}' }],
  ['labels: |\n  a=b\n  c=d', { labels: 'a=b\nc=d\n' }],
])('maps %s', async (input, expected) => {
  const plan = await migrate(build(`tags: ghcr.io/science/model:\${{ github.ref_name }}\n${input}`))
  expect(buildInputs(proposed(plan, path))).toMatchObject(expected)
})

test.each([
  ['platforms: linux/amd64,linux/arm64', 'the image is built for linux/amd64'],
  ['push: ${{ inputs.push }}', '`push: ${{ inputs.push }}`'],
  ['shm-size: 1g', '`shm-size` has no equivalent'],
  ['cache-from: type=local,src=/x', "GitHub's cache is used"],
  ['target: ${{ matrix.target }}', '`target` cannot be set to ${{ matrix.target }}'],
])('lists %s as a note', async (input, note) => {
  const text = build(`tags: ghcr.io/science/model:\${{ github.ref_name }}\n${input}`)
  expect((await migrate(text.replace(/ +push: true\n(?=[\s\S]* push:)/, ''))).notes.join('\n')).toContain(
    note,
  )
})

test.each([
  ['quay.io', '${{ vars.USER }}', { 'registry-username': '${{ vars.USER }}' }, 0],
  ['quay.io', '${{ secrets.USER }}', { 'registry-username': '${{ vars.REGISTRY_USERNAME }}' }, 1],
])('converts the login to %s with the username %s', async (registry, user, expected, noteCount) => {
  const login = `      - uses: docker/login-action@v3\n        with: {registry: ${registry}, username: "${user}", password: "\${{ secrets.PASSWORD }}"}\n`
  const plan = await migrate(build('tags: quay.io/science/model:${{ github.ref_name }}', login))
  expect(buildInputs(proposed(plan, path))).toMatchObject(expected)
  expect(proposed(plan, path)).toContain('      registry-password: ${{ secrets.PASSWORD }}\n')
  expect(plan.notes.filter(note => note.includes('username in a secret'))).toHaveLength(noteCount)
})

test('reads an event that a separate workflow sends with curl', async () => {
  const sendWorkflow = `on: {workflow_run: {workflows: [a], types: [completed]}}
jobs:
  send:
    steps:
      - run: |
          curl -X POST -H "Authorization: Bearer \${{ secrets.OTHER_TOKEN }}" https://api.github.com/repos/science/other/dispatches \\
            -d '{"event_type": "new-image", "client_payload": {"branch": "main", "is_release": false}}'
`
  const source = survey({
    Dockerfile: 'FROM a\n',
    [path]: build('tags: ghcr.io/science/model:${{ github.ref_name }}'),
    '.github/workflows/send.yml': sendWorkflow,
  })
  const plan = planMigration(
    source,
    emptyLauncher,
    await answer(source, suggestFromWorkflow(source, 'science/model')),
  )
  const text = proposed(plan, path)
  expect(buildInputs(text)).toMatchObject({
    'launcher-repository': 'science/other',
    'event-type': 'new-image',
    'legacy-fields': 'is_release',
  })
  expect(text).toContain('      launcher-token: ${{ secrets.OTHER_TOKEN }}\n')
  expect(plan.notes.join('\n')).toContain('send.yml: delete this workflow or its step')
  expect(plan.notes.at(-1)).toContain('The launcher was not read: clone science/other')
})

test('warns about a launcher that reads a short name from ref, and about a launcher of another image', async () => {
  const launcher = launcherWith({
    [update]: readHandwritten('ref-and-is-release'),
    '.binder/Dockerfile': 'FROM ghcr.io/science/other:main\n',
  })
  const plan = await migrate(build('tags: ghcr.io/science/model:${{ github.ref_name }}'), launcher)
  expect(plan.notes).toEqual([
    `${path}: the new workflow also builds tags such as v1.2.3: remove \`on.push.tags\` if you do not want that`,
    expect.stringContaining('reads `client_payload.ref`, which is now a full ref'),
    '.binder/Dockerfile on branch main launches ghcr.io/science/other:main, but the source pushes ghcr.io/science/model:main: correct FROM, or the settings of the source',
  ])
  expect(buildInputs(proposed(plan, path))).toMatchObject({ 'legacy-fields': 'is_release' })
  expect(placedFiles(plan).map(file => file.path)).toEqual([path, update])
})

test('lists the commands of the launcher that do not change the Dockerfile', async () => {
  const script = `BRANCH="\${{ github.event.client_payload.branch }}"
git checkout "$BRANCH" || exit 1
sed -i "s|^FROM .*|FROM ghcr.io/science/model:$BRANCH|" \\
  .binder/Dockerfile
sed -i "s/Updated .*/Updated today/" README.md
if [ -n "$BRANCH" ]; then
  git commit --all --message=Update
fi
git push
curl -sS "https://mybinder.org/build/gh/science/model-launcher/$BRANCH"
`
  const steps = script.replaceAll(/^/gm, '          ')
  const launcher = launcherWith({
    [update]: `on: {repository_dispatch: {types: [image-updated]}}\njobs:\n  a:\n    steps:\n      - run: |\n${steps}`,
  })
  const plan = await migrate(build('tags: ghcr.io/science/model:${{ github.ref_name }}'), launcher)
  expect(plan.notes.slice(1)).toEqual([
    expect.stringMatching(/^\.github\/workflows\/update\.yml:5: `sed -i .* README\.md` has no equivalent/),
    expect.stringMatching(/^\.github\/workflows\/update\.yml:5: `curl .*` has no equivalent/),
  ])
})

test('migrates the launcher after the source, and then finds nothing to migrate', async () => {
  const source = survey({
    [path]: read('test/examples/source-with-token/binder-image.yml'),
    'container/Dockerfile': dockerfile,
  })
  const oldLauncher = launcherWith({ [update]: readHandwritten('branch') })
  const launcherPlan = planMigration(source, oldLauncher, await answer(source))
  expect(placedFiles(launcherPlan).filter(({ status }) => status === 'different')).toHaveLength(1)
  expect(migrationSteps(launcherPlan, 'x')[0]).toMatch(/^1\. Push the launcher/)
  const launcher = launcherWith({ [update]: proposed(launcherPlan, update, 'main') })
  const finalPlan = planMigration(source, launcher, await answer(source))
  expect(placedFiles(finalPlan).every(file => file.isShownOnly || file.status === 'unchanged')).toBe(true)
})

test('adds a workflow to a source without a workflow, and the new workflow of the launcher handles its event', async () => {
  const source = survey({ Dockerfile: 'FROM a\n', 'a.ipynb': '{}' })
  const oldLauncher = launcherWith({ [update]: readHandwritten('branch') })
  const result = planMigration(source, oldLauncher, await answer(source))
  expect(placedFiles(result).filter(file => !file.isShownOnly && file.status !== 'unchanged')).toHaveLength(5)
  expect(proposed(result, '.github/workflows/binder-image.yml')).toContain('launcher-repository:')
  expect(proposed(result, update, 'main')).toMatch(/^ {4}types: \[.*\bimage-updated\]$/m)
  const [tokenStep, sourceStep, launcherStep] = migrationSteps(result, 'x')
  expect(tokenStep).toMatch(/^1\. Create a token/)
  expect(sourceStep).toMatch(/^2\. Check the change in the source/)
  expect(launcherStep).toMatch(/^3\. Push the launcher/)
})

test('lists cloning the launcher as the next step if there is no clone', async () => {
  const plan = await migrate(readHandwritten('source'))
  expect(migrationSteps(plan, 'x')).toEqual([
    expect.stringContaining('commit it on each branch that is built (main, development), and push.'),
    expect.stringMatching(/^2\. Clone science\/model-launcher next to the source, and run/),
  ])
})

test('finds nothing to migrate without a hand-written workflow', async () => {
  await expect(migrate('on: push\njobs: {a: {steps: [{run: make}]}}\n')).rejects.toThrow(
    'neither repository has a workflow that builds with docker/build-push-action',
  )
})

test('mentions an existing build in a new setup', async () => {
  const source = survey({ Dockerfile: 'FROM a\n', 'a.ipynb': '{}', [path]: readHandwritten('source') })
  expect(planSetup(source, emptyLauncher, await answer(source)).notes).toEqual([
    `${path} already builds an image: to replace it, run the command with --migrate`,
  ])
})

test('recognizes the branch that a script computes, and a tag for releases only', async () => {
  const script = `      - run: |
          if [[ "$GITHUB_REF" == refs/tags/* ]]; then
            REF_NAME=\${GITHUB_REF#refs/tags/}
            IS_RELEASE=true
          else
            REF_NAME=\${GITHUB_REF#refs/heads/}
            IS_RELEASE=false
          fi
          # Image tags cannot contain slashes
          DOCKER_TAG=$(echo "$REF_NAME" | tr '/' '-')
          echo "REF_NAME=\${REF_NAME}" >> $GITHUB_ENV
          echo "DOCKER_TAG=\${DOCKER_TAG}" >> $GITHUB_ENV
          echo "IS_RELEASE=\${IS_RELEASE}" >> $GITHUB_ENV
`
  const inputs = `build-args: MODEL_BRANCH=\${{ env.REF_NAME }}
file: container/Dockerfile
tags: |
  ghcr.io/science/model:\${{ env.DOCKER_TAG }}-slim
  \${{ env.IS_RELEASE == 'true' && 'ghcr.io/science/model:latest-slim' || '' }}`
  const plan = await migrate(build(inputs, script))
  expect(buildInputs(proposed(plan, path))).toMatchObject({
    'branch-arg': 'MODEL_BRANCH',
    image: 'ghcr.io/science/model',
    'tag-suffix': '-slim',
  })
  expect(plan.notes.filter(note => note.startsWith(path))).toEqual([
    expect.stringContaining('The tag latest-slim now moves only to the highest release'),
    expect.stringContaining('the new workflow also builds tags such as v1.2.3'),
  ])
})

test('recognizes the image that a script names after the repository', async () => {
  const steps = `      - id: name
        run: echo "image=ghcr.io/\${GITHUB_REPOSITORY,,}" >> "$GITHUB_OUTPUT"
      - id: meta
        uses: docker/metadata-action@v5
        with:
          images: \${{ steps.name.outputs.image }}
          tags: type=ref,event=branch
`
  const plan = await migrate(build('file: container/Dockerfile\ntags: ${{ steps.meta.outputs.tags }}', steps))
  expect(buildInputs(proposed(plan, path))).toMatchObject({ image: 'ghcr.io/science/model' })
  expect(plan.notes.filter(note => note.startsWith(path))).toEqual([
    expect.stringContaining('the new workflow also builds tags such as v1.2.3'),
  ])
})

test('does not list the lines of a commit message as commands', async () => {
  const launcher = launcherWith({
    [update]: `on: {repository_dispatch: {types: [image-updated]}}
jobs:
  a:
    steps:
      - run: |
          sed -i "s|FROM a:.*|FROM a:\${{ github.event.client_payload.branch }}|" .binder/Dockerfile
          git diff --staged --quiet || git commit -m "Update image tag

          Developed by a team"
          git push
          curl https://hooks.example/updated
`,
    '.binder/Dockerfile': 'FROM ghcr.io/science/model:main\n',
  })
  const plan = await migrate(readHandwritten('source'), launcher)
  const commands = plan.notes.filter(note => note.startsWith(update))
  expect(commands).toEqual([expect.stringContaining('curl https://hooks.example/updated')])
})
