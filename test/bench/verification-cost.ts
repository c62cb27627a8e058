/**
 * Compares the time of the contract check and the layer check with the time of a full build of the demo's scientific
 * image. The smoke test is not measured. Exits with code 1 if the target is missed.
 *
 *     node test/bench/verification-cost.ts [--rounds 1]
 */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startGitHub } from '../fakes/github/github.ts'
import { ensureBaseImage } from '../host/base-image.ts'
import { run } from '../host/command.ts'
import { commitFolder } from '../host/commit-folder.ts'
import { startEngine } from '../host/engine.ts'
import { startRegistry } from '../host/registry.ts'
import { runAction, type StepResult } from '../runner/run-action.ts'
import { summarizeTimes } from './compare.ts'
import { startReport } from './report.ts'

const source = resolve(import.meta.dirname, '../demo/source')
const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '1' } } })
const report = startReport(text => process.stdout.write(`${text}\n`))
const directory = await mkdtemp(join(tmpdir(), 'verification-cost-'))
const [engine, registry] = await Promise.all([startEngine(), startRegistry()])
const github = await startGitHub({ root: join(directory, 'github') })
try {
  const base = `${registry.host}/base/debian:trixie`
  await engine.docker(['tag', await ensureBaseImage(engine), base])
  await engine.docker(['push', '--quiet', base])
  await run('cp', ['--recursive', source, join(directory, 'work')], { env: process.env })
  const sha = await commitFolder(join(directory, 'work'))
  const shares: number[] = []
  for (let round = 0; round < Number(options.rounds); round++) shares.push(await measure(base, sha))
  report.target('of the time of the build', summarizeTimes(shares).median, { atMost: 0.05 })
  process.exitCode = report.hasMiss() ? 1 : 0
} finally {
  await github.close()
  await registry.stop()
  await engine.stop()
  await rm(directory, { recursive: true, force: true })
}

async function measure(base: string, sha: string): Promise<number> {
  const inputs = {
    image: `${registry.host}/bench/model`,
    file: 'container/Dockerfile',
    'deps-file': 'container/Dockerfile.deps',
    'build-args': `BASE_IMAGE=${base}`,
    'revision-arg': 'REVISION',
    contract: 'container/binder-contract.yml',
    'smoke-test': 'false',
    'no-cache': 'true',
    push: 'false',
  }
  const result = await runAction('actions/build-binder-image', inputs, {
    ...{ repository: 'bench/model', ref: 'refs/heads/main', sha, eventName: 'push', githubUrl: github.url },
    ...{ token: 'none', workspace: join(directory, 'work'), env: engine.env },
  })
  if (result.exitCode !== 0) throw new Error(result.errors.join('\n'))
  const build = readSeconds(result, /^Time: ([\d.]+) s/m)
  const contract = readSeconds(result, /^The contract was checked in ([\d.]+) s/m)
  const layers = readSeconds(result, /^The layers were checked in ([\d.]+) s/m)
  report.heading('One build')
  report.fact('build, s', build)
  report.fact('contract, s', contract)
  report.fact('layer check, s', layers)
  return (contract + layers) / build
}

function readSeconds({ log }: StepResult, pattern: RegExp): number {
  const seconds = Number(pattern.exec(log)?.[1])
  if (Number.isNaN(seconds))
    throw new Error(`the log of the build has no line that matches ${pattern}: adapt the pattern`)
  return seconds
}
