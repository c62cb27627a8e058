import { randomUUID } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { BuildFixture } from '../bundles/build-fixture.ts'
import { readRunnerCommands } from '../runner/runner-commands.ts'

/** Output of a build step; most lines would be a command if they reached the runner as they are. */
const attack = [
  // Unique, because the shared engine does not run a step again that it has cached.
  randomUUID(),
  '##[stop-commands]x',
  '::set-output name=digest::sha256:evil',
  'text ##[set-env name=NODE_OPTIONS]--require=/tmp/evil.js',
  '\u0085::add-path::/tmp/evil',
  '   ::add-matcher::/tmp/evil.json',
  '::x::y\r::save-state name=a::b',
].join('\n')
const harmless = 'std::vector<int> test.py::name'

test('a build step cannot issue a command to the runner', async () => {
  const fixture = await BuildFixture.open()
  try {
    const dockerfile = `FROM ${await fixture.pushDebian()}
COPY attack /attack
RUN cat /attack; printf '::set-out'; sleep 0.1; printf 'put name=a::b\\n'; printf '##'; sleep 0.1; printf '[debug]c'
`
    const { errors, log, outputs } = await fixture.build('main', {
      Dockerfile: dockerfile,
      attack: `${attack}\n${harmless}\n`,
    })
    expect(errors).toEqual([])
    expect(outputs.digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(log).toContain(harmless)
    expect(log).toContain('## [stop-commands]x')
    const names = new Set(readRunnerCommands(log).map(({ name }) => name))
    expect(
      [...names].filter(name => !['add-mask', 'group', 'endgroup', 'debug', 'warning'].includes(name)),
    ).toEqual([])
  } finally {
    await fixture.close()
  }
})

test('a failed build that quotes the step in its error issues no command either', async () => {
  const fixture = await BuildFixture.open()
  try {
    const { errors, log } = await fixture.build('main', {
      Dockerfile: `FROM ${await fixture.pushDebian()}\nCOPY attack /attack\nRUN cat /attack; false\n`,
      attack,
    })
    expect(errors).toHaveLength(1)
    const stopping = readRunnerCommands(log).filter(({ name }) => name === 'stop-commands')
    expect(stopping).toEqual([])
  } finally {
    await fixture.close()
  }
})
