import { expect, test } from '@jest/globals'
import { withCalledWorkflows } from '../../src/workflows/called-workflows.ts'
import { JobPermissions } from '../../src/workflows/job-permissions.ts'
import { matchesPathspecs } from '../../src/workflows/path-filter.ts'
import { enabledWorkflows, isDisabled, parseWorkflow, type Workflow } from '../../src/workflows/workflow.ts'
import { readWorkflowDocument } from '../../src/workflows/workflow-document.ts'
import { readWorkflowSettings } from '../../src/workflows/workflow-settings.ts'
import {
  handles,
  hasEventInRunName,
  parseWorkflowTrigger,
  receivesPayload,
} from '../../src/workflows/workflow-trigger.ts'

function parse(text: string, path = 'w.yml', state?: string): Workflow {
  const workflow = parseWorkflow(path, text, state)
  if (workflow === undefined) throw new Error('not a workflow')
  return workflow
}

test.each<[string, readonly string[] | 'any' | undefined, readonly string[] | undefined]>([
  ['on: push', undefined, undefined],
  ['on: [repository_dispatch, workflow_dispatch]', 'any', []],
  ['on: {repository_dispatch: {types: a}, workflow_dispatch: }', ['a'], []],
  ['on: {repository_dispatch: {types: [a, b]}}', ['a', 'b'], undefined],
  ['on: {repository_dispatch: {types: }}', 'any', undefined],
  ['on: {repository_dispatch: {types: 7}}', 'any', undefined],
  ['on: {workflow_dispatch: {inputs: {payload: {}, x: }}}', undefined, ['payload', 'x']],
  ['true: repository_dispatch', 'any', undefined],
])('reads the triggers of %s', (text, dispatchTypes, inputNames) => {
  const trigger = parseWorkflowTrigger('w.yml', text)
  expect(trigger).toEqual({ path: 'w.yml', dispatchTypes, inputNames, runName: undefined })
  if (trigger === undefined) return
  expect(handles(trigger, 'a')).toBe(dispatchTypes !== undefined)
  expect(handles(trigger, 'c')).toBe(dispatchTypes === 'any')
  expect(receivesPayload(trigger)).toBe(inputNames?.includes('payload') ?? false)
})

test('has no triggers if the text is not a workflow', () => {
  expect(parseWorkflowTrigger('w.yml', '- a')).toBeUndefined()
  expect(parseWorkflowTrigger('w.yml', 'run-name: [a]')).toBeUndefined()
})

test.each([
  ['Update ${{ github.event.client_payload.correlation }}', true],
  ['Update ${{ github.event.client_payload.correlations }}', false],
  ['Update', false],
])('returns whether the title %s identifies the event: %s', (runName, expected) => {
  const trigger = parseWorkflowTrigger('w.yml', `run-name: ${runName}\non: push`)
  expect(trigger?.runName).toBe(runName)
  expect(trigger !== undefined && hasEventInRunName(trigger)).toBe(expected)
  const untitledTrigger = parseWorkflowTrigger('w.yml', 'on: push')
  expect(untitledTrigger !== undefined && hasEventInRunName(untitledTrigger)).toBe(false)
})

test('reads the events, permissions, jobs and steps of a workflow', () => {
  const text = [
    'on: {push: {branches: main, tags: [v1, v2], paths: 7, "branches-ignore": [x], "tags-ignore": y}, pull_request: }',
    'permissions: read-all',
    'jobs:',
    '  image:',
    '    uses: ./.github/workflows/a.yml',
    '    with: {x: 1}',
    '    permissions: {contents: read}',
    '  other:',
    '    strategy: {matrix: {file: [a, b]}}',
    '    steps:',
    '      - run: make ${{ matrix.file }}',
    '      - name: nothing',
    '      - uses: actions/checkout@v5',
  ].join('\n')
  const { path, state, events, permissions, jobs, steps } = parse(text, 'w.yml', 'active')
  expect({ path, state, permissions }).toEqual({ path: 'w.yml', state: 'active', permissions: 'read-all' })
  expect([...events]).toEqual([
    [
      'push',
      {
        ...{ branches: ['main'], 'branches-ignore': ['x'], tags: ['v1', 'v2'], 'tags-ignore': ['y'] },
        ...{ paths: undefined, 'paths-ignore': undefined },
      },
    ],
    ['pull_request', expect.objectContaining({ branches: undefined, tags: undefined })],
  ])
  expect(jobs.map(({ name, permissions: jobPermissions }) => [name, jobPermissions])).toEqual([
    ['image', { contents: 'read' }],
    ['other', undefined],
  ])
  expect(steps).toEqual([
    { uses: './.github/workflows/a.yml', run: undefined, with: { x: 1 }, line: 4 },
    { uses: undefined, run: 'make a', with: {}, line: 11 },
    { uses: undefined, run: 'make b', with: {}, line: 11 },
    { uses: 'actions/checkout@v5', run: undefined, with: {}, line: 13 },
  ])
})

test.each(['Nick-Fields/retry@v3', 'nick-invision/retry@v2'])('reads the command of %s', uses => {
  const retry = (command: string) =>
    parse(`jobs: {a: {steps: [{uses: ${uses}, with: {command: ${command}}}]}}`).steps[0]?.run
  expect(retry('make')).toBe('make')
  expect(retry('[make]')).toBeUndefined()
})

test('does not read the command of another action', () => {
  for (const uses of ['x/nick-fields/retry@v3', 'nick-fields/retry-all@v1'])
    expect(
      parse(`jobs: {a: {steps: [{uses: ${uses}, with: {command: make}}]}}`).steps[0]?.run,
    ).toBeUndefined()
})

test('prefers enabled workflows', () => {
  const [active, unknown, inactive] = ['active', undefined, 'disabled_inactivity'].map(state =>
    parse('on: push', 'w.yml', state),
  )
  if (active === undefined || unknown === undefined || inactive === undefined) throw new Error('missing')
  expect([active, unknown, inactive].map(isDisabled)).toEqual([false, false, true])
  expect(enabledWorkflows([inactive, active, unknown])).toEqual([active, unknown])
  expect(enabledWorkflows([inactive])).toEqual([inactive])
})

test('adds the steps of called workflows of the same repository', () => {
  const calledWorkflow = (name: string) => parse('jobs: {a: {steps: [{run: make}]}}', name)
  const caller = (uses: string) => parse(`jobs: {image: {uses: ${uses}}, other: {steps: [{run: x}]}}`)
  const runs = (uses: string) => {
    const workflows = withCalledWorkflows([
      caller(uses),
      ...['.github/workflows/a.yml', '.github/workflows/b.yaml', '.github/workflows/x/a.yml'].map(
        calledWorkflow,
      ),
    ])
    return workflows[0]?.steps.map(({ run }) => run)
  }
  expect(runs('./.github/workflows/a.yml')).toEqual([undefined, 'make', 'x'])
  expect(runs('./.github/workflows/b.yaml')).toEqual([undefined, 'make', 'x'])
  for (const uses of [
    'o/r/.github/workflows/a.yml@v1',
    'x./.github/workflows/a.yml',
    './.github/workflows/x/a.yml',
    './.github/workflows/a.yml@v1',
    './.github/workflows/c.yml',
  ])
    expect(runs(uses)).toEqual([undefined, 'x'])
})

test.each([
  ['permissions: write-all', {}, []],
  ['permissions: read-all', {}, ['packages']],
  ['permissions: {contents: read, packages: write}', {}, []],
  ['permissions: {contents: write}', {}, ['packages']],
  ['permissions: {packages: read}', {}, ['contents', 'packages']],
  ['permissions: {}', {}, ['contents', 'packages']],
  ['on: push', {}, ['contents', 'packages']],
  ['permissions: write-all', { permissions: { contents: 'read' } }, ['packages']],
  ['permissions: read-all', { permissions: 'write-all' }, []],
])('with %s and the job %j, the missing permissions are %j', (text, job, missingScopes) => {
  const permissions = new JobPermissions(parse(text), {
    ...{ name: 'image', steps: [], permissions: undefined },
    ...job,
  })
  const requiredPermissions = { contents: 'read', packages: 'write' } as const
  expect(permissions.missing(requiredPermissions).map(([scope]) => scope)).toEqual(missingScopes)
  expect(permissions.isOwn).toBe('permissions' in job)
  expect(permissions.isSet).toBe(text !== 'on: push')
})

test('reads the environment variables and secrets of a workflow and its jobs', () => {
  const text =
    'env: {A: 1, B: true, C: x, D: [y]}\njobs: {a: {env: {A: 2}, secrets: {T: "${{ secrets.T }}"}}, b: {secrets: {U: u}}, c: 7}'
  expect(readWorkflowSettings(text)).toEqual({
    environment: new Map([
      ['A', '2'],
      ['B', 'true'],
      ['C', 'x'],
      ['D', ''],
    ]),
    secrets: new Map([
      ['T', '${{ secrets.T }}'],
      ['U', 'u'],
    ]),
  })
  expect(readWorkflowSettings('jobs: {a: {secrets: {T: t}}, b: {secrets: inherit}}').secrets).toBe('inherit')
  for (const invalidText of ['- a', 'env: x\njobs: y', 'on: push'])
    expect(readWorkflowSettings(invalidText)).toEqual({ environment: new Map(), secrets: new Map() })
})

test('reads the events of a document', () => {
  const events = (text: string) => [...(readWorkflowDocument(text)?.events ?? [])]
  expect(events('on: push')).toEqual([['push', undefined]])
  expect(events('on: [push, pull_request]')).toEqual([
    ['push', undefined],
    ['pull_request', undefined],
  ])
  expect(events('on: {push: {tags: v1}}')).toEqual([['push', { tags: 'v1' }]])
  expect(events('on: 7')).toEqual([])
  expect(readWorkflowDocument('a: [')).toBeUndefined()
  expect(readWorkflowDocument('[]')).toBeUndefined()
})

test.each([
  [['src'], 'src/a', true],
  [['src/'], 'src/a', true],
  [['src'], 'src', true],
  [['src'], 'src2/a', false],
  [['*.md'], 'a.md', true],
  [['*.md'], 'a/b.md', false],
  [['**/*.md'], 'a/b.md', true],
  [['**/*.md'], 'b.md', true],
  [['a/**'], 'a/b/c', true],
  [['a**b'], 'axb', true],
  [['a**b'], 'a/b', false],
  [['a?b'], 'axb', true],
  [['a?b'], 'ab', false],
  [['a?b'], 'a/b', false],
  [['[!a]b'], 'cb', true],
  [['[!a]b'], 'ab', false],
  [['a+*'], 'a+b', true],
  [['a+*'], 'aab', false],
  [['!docs'], 'src/a', true],
  [['!docs'], 'docs/a', false],
  [['src', '!src/x'], 'src/x', false],
  [['!src/x', 'src'], 'src/x', false],
  [[], 'a', true],
])('the pathspecs %j select %s: %s', (patterns, file, expected) => {
  expect(matchesPathspecs(patterns, file)).toBe(expected)
})
