import { expect, test } from '@jest/globals'
import { restoreConfig } from '../../../src/layers/split/restore-config.ts'

test('writes no instruction for an empty configuration', () => {
  const emptyConfig = {
    Env: null,
    Cmd: null,
    Entrypoint: [],
    Labels: null,
    User: '',
    WorkingDir: '',
    Volumes: {},
  }
  expect(restoreConfig(emptyConfig)).toEqual({ instructions: [], notes: [] })
})

test('writes CMD after ENTRYPOINT, which resets CMD', () => {
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

test('writes every setting, after the settings that it depends on', () => {
  const { instructions, notes } = restoreConfig({
    ...{ Cmd: ['c'], Entrypoint: ['e'], User: '1000:100', WorkingDir: '/w', StopSignal: 'SIGINT' },
    ...{ OnBuild: ['RUN x'], Healthcheck: { Test: ['NONE'] }, Volumes: { '/v': {}, '/w': {} } },
    ...{ ExposedPorts: { '80/tcp': {}, '8888/tcp': {} }, Shell: ['/bin/bash', '-c'] },
    ...{ Labels: { 'org.x': '1' }, Env: ['A=1'] },
  })
  expect(instructions).toEqual([
    ...['ENV A="1"', 'LABEL org.x="1"', 'SHELL ["/bin/bash", "-c"]', 'EXPOSE 80/tcp 8888/tcp'],
    ...['VOLUME ["/v", "/w"]', 'HEALTHCHECK NONE', 'ONBUILD RUN x', 'STOPSIGNAL SIGINT'],
    ...['WORKDIR /w', 'USER 1000:100', 'ENTRYPOINT ["e"]', 'CMD ["c"]'],
  ])
  expect(notes).toEqual([])
})

test.each([
  ['a carriage return', { Env: ['A=1\r2'] }, 'ENV "A"'],
  ['NUL', { Labels: { a: '\0' } }, 'LABEL "a"'],
  ['a line break in a name', { Labels: { 'a\nb': '' } }, 'LABEL "a\\nb"'],
  ['no name', { Env: ['=1'] }, 'ENV ""'],
])('cannot restore a value with %s', (_name, config, setting) => {
  expect(restoreConfig(config)).toEqual({
    instructions: [],
    notes: [`${setting} cannot be restored: a Dockerfile cannot express its value`],
  })
})

test.each(['a\rb', 'a\0b', 'a\nb', 'a \\', 'a \\ \t'])('cannot restore the instruction %j', command => {
  expect(restoreConfig({ OnBuild: [command] })).toEqual({
    instructions: [],
    notes: [
      `ONBUILD cannot be restored: a Dockerfile cannot express ${JSON.stringify(`ONBUILD ${command}`)}`,
    ],
  })
})

test('restores an instruction with a backslash before its end', () => {
  expect(restoreConfig({ OnBuild: ['RUN a\\ b'] }).instructions).toEqual(['ONBUILD RUN a\\ b'])
})

test('escapes quotes and backslashes of volumes', () => {
  const { instructions } = restoreConfig({ Volumes: { "/a'b": {}, '/c"d': {}, '/e\\f': {} } })
  expect(instructions).toEqual([`VOLUME ["/a\\\\'b", "/c\\\\\\"d", "/e\\\\\\\\f"]`])
})

test.each([
  [{}, undefined],
  [{ Test: [] }, undefined],
  [{ Test: ['CMD-SHELL'] }, 'HEALTHCHECK CMD '],
  [
    { Test: ['CMD-SHELL', 'x'], Interval: 0, StartInterval: 5e9, StartPeriod: 1_500_000, Retries: 0 },
    'HEALTHCHECK --start-period=1500000ns --start-interval=5s CMD x',
  ],
  [{ Test: ['CMD-SHELL', 'x'], Timeout: 1e6 }, 'HEALTHCHECK --timeout=1ms CMD x'],
  [{ Test: ['CMD', 'x'] }, 'HEALTHCHECK CMD ["x"]'],
])('writes the durations of the health check %j', (check, instruction) => {
  expect(restoreConfig({ Healthcheck: check }).instructions).toEqual(
    instruction === undefined ? [] : [instruction],
  )
})

test('quotes words with special characters', () => {
  const user = (name: string) => restoreConfig({ User: name }).instructions
  expect(user('a.b/c:d@e%f+g,h-i_9')).toEqual(['USER a.b/c:d@e%f+g,h-i_9'])
  expect(user('a b')).toEqual(['USER "a b"'])
  expect(user('#a')).toEqual(['USER "#a"'])
  expect(user('a#')).toEqual(['USER "a#"'])
})
