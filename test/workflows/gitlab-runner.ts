import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { load } from 'js-yaml'

interface Rule {
  readonly if: string
}
interface Job {
  readonly stage: string
  readonly rules: readonly Rule[]
  readonly script: readonly string[]
  readonly artifacts?: { readonly reports: { readonly dotenv: string } }
}
interface Pipeline {
  readonly stages: readonly string[]
}

export interface GitLabJob {
  readonly name: string
  readonly exitCode: number | null
  readonly log: string
}

type Variables = Readonly<Record<string, string>>

/**
 * Runs a pipeline on this machine as GitLab does: the jobs stage by stage until one fails, with the variables of the
 * dotenv reports of earlier jobs. The `image` and `services` of a job are ignored.
 *
 * @param checkout Working tree of the project.
 * @see https://docs.gitlab.com/ci/yaml/
 */
export async function runPipeline(
  file: string,
  checkout: string,
  variables: Variables,
): Promise<GitLabJob[]> {
  const { stages, ...jobs } = load(file) as Pipeline & Readonly<Record<string, Job>>
  const knownVariables = new Map(Object.entries(variables))
  const results: GitLabJob[] = []
  for (const stage of stages) {
    for (const [name, job] of Object.entries(jobs as Readonly<Record<string, Job>>)) {
      if (job.stage !== stage || !job.rules.some(rule => isTrue(rule, knownVariables))) continue
      const result = await runScript(name, job, checkout, knownVariables)
      results.push(result)
      if (result.exitCode !== 0) return results
      for (const [key, value] of await readReport(job, checkout)) knownVariables.set(key, value)
    }
  }
  return results
}

/** Evaluates `$NAME == "text"` and `$NAME =~ /pattern/`. A missing variable is not equal to any text. */
function isTrue({ if: condition }: Rule, variables: ReadonlyMap<string, string>): boolean {
  const [, name = '', operator, operand = ''] = /^\$(\w+) (==|=~) (.+)$/.exec(condition) ?? []
  const value = variables.get(name)
  if (operator === '==') return value !== undefined && JSON.stringify(value) === operand
  if (operator === '=~') return value !== undefined && new RegExp(operand.slice(1, -1)).test(value)
  throw new Error(`this runner does not support the rule ${condition}: extend gitlab-runner.ts`)
}

async function runScript(
  name: string,
  { script }: Job,
  checkout: string,
  variables: ReadonlyMap<string, string>,
): Promise<GitLabJob> {
  const path = join(checkout, '..', `${name}.sh`)
  await writeFile(path, script.join('\n'))
  const child = spawn('sh', ['-e', path], {
    cwd: checkout,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...Object.fromEntries(variables) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exit = new Promise<number | null>((done, fail) => child.once('close', done).once('error', fail))
  const [out, err, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), exit])
  return { name, exitCode, log: out + err }
}

async function readReport({ artifacts }: Job, checkout: string): Promise<[string, string][]> {
  if (artifacts === undefined) return []
  const report = await readFile(join(checkout, artifacts.reports.dotenv), 'utf8')
  const lines = report.split('\n').filter(Boolean)
  return lines.map(line => line.split(/=(.*)/s).slice(0, 2) as [string, string])
}
