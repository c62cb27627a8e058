import { randomUUID } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { BuildFixture } from '../bundles/build-fixture.ts'
import { readRunnerCommands } from '../runner/runner-commands.ts'

/** Output of a build step. Most lines would be runner commands if the action passed them on unchanged. */
const attack = [
  // The unique line prevents a cache hit in the shared engine.
  randomUUID(),
  '##[stop-commands]x',
  '::set-output name=digest::sha256:evil',
  'text ##[set-env name=NODE_OPTIONS]--require=/tmp/evil.js',
  '\u0085::add-path::/tmp/evil',
  '   ::add-matcher::/tmp/evil.json',
  '::x::y\r::save-state name=a::b',
].join('\n')
const harmlessLine = 'std::vector<int> test.py::name'

test('the output of a build step cannot issue runner commands', async () => {
  const fixture = await BuildFixture.open()
  try {
    const dockerfile = `FROM ${await fixture.pushDebian()}
COPY attack /attack
RUN cat /attack; printf '::set-out'; sleep 0.1; printf 'put name=a::b\\n'; printf '##'; sleep 0.1; printf '[debug]c'
`
    const { errors, log, outputs } = await fixture.build('main', {
      Dockerfile: dockerfile,
      attack: `${attack}\n${harmlessLine}\n`,
    })
    expect(errors).toEqual([])
    expect(outputs.digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(log).toContain(harmlessLine)
    expect(log).toContain('## [stop-commands]x')
    const names = new Set(readRunnerCommands(log).map(({ name }) => name))
    expect(
      [...names].filter(name => !['add-mask', 'group', 'endgroup', 'debug', 'warning'].includes(name)),
    ).toEqual([])
  } finally {
    await fixture.close()
  }
})

test('the error of a failed build quotes the step without issuing runner commands', async () => {
  const fixture = await BuildFixture.open()
  try {
    const { errors, log } = await fixture.build('main', {
      Dockerfile: `FROM ${await fixture.pushDebian()}\nCOPY attack /attack\nRUN cat /attack; false\n`,
      attack,
    })
    expect(errors).toHaveLength(1)
    const stopCommands = readRunnerCommands(log).filter(({ name }) => name === 'stop-commands')
    expect(stopCommands).toEqual([])
  } finally {
    await fixture.close()
  }
})
