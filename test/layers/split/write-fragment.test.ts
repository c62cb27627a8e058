import { expect, test } from '@jest/globals'
import type { LayerOrigin } from '../../../src/layers/split/split-plan.ts'
import { writeFragment } from '../../../src/layers/split/write-fragment.ts'
import type { ContainerConfig } from '../../../src/oci/container-config.ts'

const group = { name: 'rest', folder: 'rest', patterns: [], tarSize: 1_499_999, entries: 1 }
const baseOrigin: LayerOrigin = { kind: 'base', image: 'science:1' }
const instructionOrigin: LayerOrigin = { kind: 'instruction', createdBy: ' RUN a \n\t b ' }

/** Returns the fragment without the script, and its notes. */
function write(origin: LayerOrigin, config: ContainerConfig = {}, hasDeletions = false) {
  const step = { moves: [], hasLowerLayers: origin.kind === 'instruction', hasDeletions }
  const { text, notes } = writeFragment({ origin, config, groups: [group], step })
  return { text: text.replace(/(<<'MOVE'\n).*\n(MOVE\n)/s, '$1$2'), notes }
}

test('rebuilds an image from scratch', () => {
  expect(write(baseOrigin, { User: 'jovyan' })).toEqual({
    text: `FROM science:1 AS whole

FROM whole AS split
USER 0:0
RUN --mount=type=bind,from=whole,target=/whole <<'MOVE'
MOVE

FROM scratch
# rest: 1 MB
COPY --from=split /layers/rest/ /
USER jovyan
`,
    notes: [],
  })
})

test('moves the files with the shell of another image', () => {
  const { text } = write({ ...baseOrigin, tools: 'debian:stable-slim' }, { Shell: ['/bin/bash', '-c'] })
  expect(text).toContain(
    'FROM debian:stable-slim AS split\nUSER 0:0\nSHELL ["/bin/sh", "-c"]\nRUN --mount=type=bind,from=whole,target=/whole <<',
  )
})

test('does not run the ONBUILD instructions of the image', () => {
  const config = { OnBuild: ['RUN x'] }
  const { text, notes } = write({ ...baseOrigin, tools: 'debian:stable-slim' }, config)
  expect(text).toMatch(/^FROM debian:stable-slim AS split\n/)
  expect(text).toContain('from=science:1,target=/whole')
  expect(text).not.toContain('whole\n')
  expect(notes).toEqual([])
  expect(write(baseOrigin, config).notes).toEqual([
    'science:1 has ONBUILD instructions, which the stage of the move step would run: choose another image for it',
  ])
})

test('reports the settings of an image that cannot be restored', () => {
  expect(write(baseOrigin, { Env: ['A=1\n2'] }).notes).toEqual([
    expect.stringContaining('ENV "A" cannot be restored'),
  ])
})

test('replaces an instruction', () => {
  expect(write({ ...instructionOrigin, instruction: 'RUN a\n', stageSuffix: '-2' }, {}, true)).toEqual({
    text: `FROM below-2 AS whole-2
RUN a

FROM whole-2 AS split-2
USER 0:0
RUN --mount=type=bind,from=whole-2,target=/whole --mount=type=bind,from=below-2,target=/below <<'MOVE'
MOVE

FROM below-2
RUN --mount=type=bind,from=split-2,source=/layers/.deleted,target=/dev/deleted ["/bin/sh", "-c", "cd / && xargs -0 rm -rf -- </dev/deleted"]
# rest: 1 MB
COPY --from=split-2 /layers/rest/ /
`,
    notes: ['Replace the instruction with the fragment, and end the FROM above it with "AS below-2"'],
  })
})

test('keeps the name of the stage of an unknown instruction', () => {
  const { text, notes } = write({ ...instructionOrigin, stageName: 'final', tools: 'debian:stable-slim' })
  expect(text).toContain('FROM below AS whole\n# Insert the instruction here, unchanged: RUN a b\n\n')
  expect(text).toContain('\nFROM debian:stable-slim AS split\n')
  expect(text).toContain('\nFROM below AS final\n# rest')
  expect(notes).toEqual([
    'Replace the instruction with the fragment, and end the FROM above it with "AS below" instead of "AS final"',
    'Replace the comment with the original instruction',
  ])
})
