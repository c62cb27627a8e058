import { expect, test } from '@jest/globals'
import { clonedSources } from '../../src/dockerfile/cloned-sources.ts'
import { parseDockerfile } from '../../src/dockerfile/parse-dockerfile.ts'
import { revisionUse } from '../../src/dockerfile/revision-use.ts'

const parse = (instructions: string) => parseDockerfile(Buffer.from(`FROM base\n${instructions}\n`))
const url = 'https://github.com/science/model'

const findRevisionUse = (instructions: string) => {
  const dockerfile = parse(instructions)
  const [clone] = clonedSources(dockerfile)
  return clone && revisionUse(dockerfile, clone, 'REVISION')
}

test.each([
  [`ARG REVISION\nRUN git clone ${url} /m && git -C /m checkout $REVISION`, 'used'],
  [`ARG REVISION\nRUN git clone ${url} /m\nRUN cd /m && git checkout "\${REVISION}"`, 'used'],
  [`ARG REVISION\nENV COMMIT=$REVISION\nRUN git clone ${url} /m && git -C /m checkout $COMMIT`, 'used'],
  [`ARG REVISION\nFROM base AS child\nRUN pip install git+${url}@$REVISION`, 'absent'],
  [`ARG REVISION\nRUN git clone ${url} /m\nRUN echo $REVISION > /commit`, 'declared'],
  [`ARG REVISION\nRUN git clone ${url} /m && echo $REVISION > /commit`, 'declared'],
  [`RUN git clone ${url} /m\nARG REVISION\nRUN cd /m && git checkout $REVISION`, 'absent'],
  [`ARG REVISIONS\nRUN git clone ${url} /m`, 'absent'],
  [`ENV REVISION=main\nRUN git clone ${url} /m && git -C /m checkout $REVISION`, 'absent'],
  [`ARG REVISION OTHER\nRUN git clone ${url} /m && git -C /m checkout $OTHER`, 'declared'],
  [`ARG REVISION\nADD ${url}.git#$REVISION /m`, 'used'],
])('the revision argument of %j is %s', (instructions, expected) => {
  expect(findRevisionUse(instructions)).toBe(expected)
})

test('a stage inherits the revision argument of its base stage', () => {
  const text = `FROM base AS one\nARG REVISION\nFROM one\nRUN git clone ${url} /m && git -C /m checkout $REVISION\n`
  const dockerfile = parseDockerfile(Buffer.from(text))
  const [clone] = clonedSources(dockerfile)
  expect(clone && revisionUse(dockerfile, clone, 'REVISION')).toBe('used')
})

test('the revision argument is absent if it has no name', () => {
  const dockerfile = parse(`ARG REVISION\nRUN git clone ${url} /m && git -C /m checkout $REVISION`)
  const [clone] = clonedSources(dockerfile)
  expect(clone && revisionUse(dockerfile, clone, undefined)).toBe('absent')
})

test.each([
  [`ARG REVISION\nADD ${url}.git#main /m`, 'declared'],
  [`ADD ${url}.git#$REVISION /m`, 'absent'],
  [`ARG REVISION\nRUN pip install git+${url}@$REVISION`, 'used'],
  [`ARG REVISION\nRUN git clone ${url} /m\nRUN make VERSION=$REVISION`, 'declared'],
  [`ARG REVISION\nRUN git clone ${url} /m\nCMD git checkout $REVISION`, 'declared'],
  [`ARG REVISION\nRUN git clone ${url} /m\nFROM other\nRUN git checkout $REVISION`, 'declared'],
  [`ARG REVISION\nRUN git clone ${url} /m\nRUN git checkout $REVISION\nFROM other`, 'used'],
  [`ARG REVISION\nRUN git checkout $REVISION\nRUN git clone ${url} /m`, 'declared'],
  [`ARG REVISION\nLABEL A=$REVISION\nRUN git clone ${url} /m && git -C /m checkout $A`, 'declared'],
  [`ARG REVISION\nENV A=--rev=$REVISION\nRUN git clone $A ${url} /m`, 'used'],
  [`ARG REVISION\nENV A=\${REVISION} B=$A\nRUN git clone ${url} /m && git -C /m checkout $B`, 'used'],
  [`ARG REVISION\nENV A=$REVISIONS\nRUN git clone ${url} /m && git -C /m checkout $A`, 'declared'],
  [`ARG REVISION=main\nRUN git clone ${url} /m && git -C /m checkout $REVISION`, 'used'],
  [`ARG REVISION\nRUN git clone ${url} /m && git -C /m checkout \${REVISION:-main}`, 'used'],
  [`ARG REVISION\nRUN git clone ${url} /m && git -C /m checkout $REVISIONS`, 'declared'],
  [`ARG REVISION\nRUN git clone ${url} /m && git -C /m checkout \${REVISIONS}`, 'declared'],
  [
    `ARG REVISION\nRUN git clone ${url} /m && export A=$REVISION && printf $REVISION && B=$REVISION`,
    'declared',
  ],
  [
    `FROM base AS other\nARG REVISION\nFROM base\nRUN git clone ${url} /m && git checkout $REVISION`,
    'absent',
  ],
])('in %j, the revision argument is %s', (instructions, expected) => {
  expect(findRevisionUse(instructions)).toBe(expected)
})
