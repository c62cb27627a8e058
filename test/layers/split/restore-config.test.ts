import { expect, test } from '@jest/globals'
import { restoreConfig } from '../../../src/layers/split/restore-config.ts'

test('writes no instruction for an empty configuration', () => {
  const empty = { Env: null, Cmd: null, Entrypoint: [], Labels: null, User: '', WorkingDir: '', Volumes: {} }
  expect(restoreConfig(empty)).toEqual({ instructions: [], notes: [] })
})

test('writes CMD after ENTRYPOINT, which resets it', () => {
  const { instructions } = restoreConfig({ Cmd: ['a b', '"'], Entrypoint: ['/s', '\n'] })
  expect(instructions).toEqual(['ENTRYPOINT ["/s", "\\n"]', 'CMD ["a b", "\\""]'])
})

test('escapes variables, quotes and backslashes in values', () => {
  const { instructions } = restoreConfig({
    Env: ['A=$HOME "x" \\', "B=it's", 'C=', 'D=a=b'],
    Labels: { 'a b': '${x:-y}' },
    WorkingDir: '/$x y',
    Volumes: { '/a$b': {} },
  })
  expect(instructions).toEqual([
    'ENV A="\\$HOME \\"x\\" \\\\" \\\n    B="it\'s" \\\n    C="" \\\n    D="a=b"',
    'LABEL "a b"="\\${x:-y}"',
    'VOLUME ["/a\\\\$b"]',
    'WORKDIR "/\\$x y"',
  ])
})

test('lists settings that a Dockerfile cannot express', () => {
  const { instructions, notes } = restoreConfig({
    Env: ['A=1\n2', 'B=1'],
    Healthcheck: { Test: ['CMD-SHELL', 'a\nb'] },
    OnBuild: ['RUN a\nRUN b'],
  })
  expect(instructions).toEqual(['ENV B="1"'])
  expect(notes).toEqual([
    'ENV "A" cannot be restored: a Dockerfile cannot express its value',
    expect.stringContaining('HEALTHCHECK cannot be restored'),
    expect.stringContaining('ONBUILD cannot be restored'),
  ])
})

test.each([
  [{ Test: ['NONE'] }, 'HEALTHCHECK NONE'],
  [{ Test: ['CMD', 'a', 'b c'], Interval: 3e10 }, 'HEALTHCHECK --interval=30s CMD ["a", "b c"]'],
  [
    { Test: ['CMD-SHELL', 'a || exit 1'], Timeout: 15e8, StartPeriod: 7, Retries: 2 },
    'HEALTHCHECK --timeout=1500ms --start-period=7ns --retries=2 CMD a || exit 1',
  ],
])('writes the health check %j', (check, instruction) => {
  expect(restoreConfig({ Healthcheck: check }).instructions).toEqual([instruction])
})
