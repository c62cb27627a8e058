import { expect, test } from '@jest/globals'
import { type IssueServices, trackIssue } from '../../../src/actions/doctor/track-issue.ts'
import type { Finding } from '../../../src/doctor/report/finding.ts'

const repositories = { source: 'lab/model', launcher: 'lab/launcher' }
const runUrl = 'https://github.com/lab/launcher/actions/runs/7'
const problem = (check: string): Finding => ({
  ...{
    check,
    verdict: 'fail',
    what: `${check} is broken, says @mallory`,
    why: 'Users wait.',
    fix: 'Fix it.',
  },
})

/** In-memory issues. Each write is recorded as one line. */
class MemoryIssues implements IssueServices {
  readonly open: { number: number; body: string; url: string }[] = []
  readonly writes: string[] = []
  /** Called before an issue is created. */
  onCreate: () => void = () => {}

  add(body: string): void {
    const number = this.open.length + 1
    this.open.push({ number, body, url: `https://github.com/lab/launcher/issues/${number}` })
  }

  findOpen = async () => [...this.open]

  create = async ({ title, body }: { title: string; body: string }) => {
    this.onCreate()
    this.writes.push(`create ${title}`)
    this.add(body)
    return this.open.at(-1)?.url ?? ''
  }

  update = async (number: number, { body }: { body: string }) => {
    this.writes.push(`update ${number}`)
    const issue = this.open.find(item => item.number === number)
    if (issue !== undefined) issue.body = body
  }

  comment = async (number: number, body: string) => {
    this.writes.push(`comment ${number}: ${body}`)
  }

  close = async (number: number, reason: string) => {
    this.writes.push(`close ${number}, ${reason}`)
    this.open.splice(
      this.open.findIndex(item => item.number === number),
      1,
    )
  }
}

const track = (issues: IssueServices, ...problems: Finding[]) =>
  trackIssue({ problems, repositories, runUrl }, issues)

test('opens one issue, comments only when the problems change, and closes the issue when all checks pass', async () => {
  const issues = new MemoryIssues()
  expect(await track(issues)).toBe('')
  expect(issues.writes).toEqual([])

  expect(await track(issues, problem('launches'))).toBe('https://github.com/lab/launcher/issues/1')
  await track(issues, problem('launches'))
  expect(issues.writes.splice(0)).toEqual(['create lab/launcher needs attention'])
  expect(issues.open[0]?.body).toBe(
    [
      '<!-- binder-actions: watch -->',
      'The watch of lab/model and its launcher lab/launcher found problems:',
      '',
      '```text',
      '✖ fail launches: launches is broken, says @mallory',
      '    Why: Users wait.',
      '    Fix: Fix it.',
      '```',
      '',
      'This issue is updated when the problems change, and closed when all checks pass.',
    ].join('\n'),
  )

  await track(issues, problem('launches'), problem('image-tags'))
  expect(issues.writes.splice(0)).toEqual([
    'update 1',
    `comment 1: The problems have changed. Failed checks: \`launches\`, \`image-tags\`. The description of this issue lists them ([run](${runUrl})).`,
  ])

  await track(issues)
  expect(issues.writes).toEqual([`comment 1: All checks pass ([run](${runUrl})).`, 'close 1, completed'])
  expect(issues.open).toEqual([])
})

test('two concurrent runs leave only the older issue open', async () => {
  const issues = new MemoryIssues()
  issues.onCreate = () => issues.add('<!-- binder-actions: watch -->\nthe other run')
  expect(await track(issues, problem('launches'))).toBe('https://github.com/lab/launcher/issues/1')
  expect(issues.open.map(({ number }) => number)).toEqual([1])
  expect(issues.writes).toEqual(['create lab/launcher needs attention', 'close 2, not_planned'])
})

test('closes the second issue that an interrupted run left', async () => {
  const issues = new MemoryIssues()
  for (const text of ['one', 'two']) issues.add(text)
  await track(issues, problem('launches'))
  expect(issues.open.map(({ number }) => number)).toEqual([1])
})
