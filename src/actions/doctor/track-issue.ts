import type { Finding } from '../../doctor/report/finding.ts'
import {
  changeComment,
  issueText,
  resolvedComment,
  type WatchedRepositories,
} from '../../doctor/report/issue-report.ts'
import type { TrackingIssues } from '../../github/tracking-issue.ts'

/** Access to the issues that report problems. */
export type IssueServices = Pick<TrackingIssues, 'findOpen' | 'create' | 'update' | 'comment' | 'close'>

/** Problems to report in an issue. */
export interface IssueReport {
  readonly problems: readonly Finding[]
  readonly repositories: WatchedRepositories
  readonly runUrl: string
}

/**
 * Keeps one issue open while there are problems: opens it, comments on changes, and closes it when all checks pass.
 *
 * @returns the URL of the issue; empty if there is no issue.
 */
export async function trackIssue(
  { problems, repositories, runUrl }: IssueReport,
  issues: IssueServices,
): Promise<string> {
  const [issue, ...duplicates] = await issues.findOpen()
  for (const { number } of duplicates) await issues.close(number, 'not_planned')
  if (problems.length === 0) {
    if (issue === undefined) return ''
    await issues.comment(issue.number, resolvedComment(runUrl))
    await issues.close(issue.number, 'completed')
    return issue.url
  }
  const text = issueText(problems, repositories)
  if (issue === undefined) return createIssue(text, issues)
  if (issue.body === text.body) return issue.url
  await issues.update(issue.number, text)
  await issues.comment(issue.number, changeComment(problems, runUrl))
  return issue.url
}

/** Creates the issue. If another run created an issue at the same time, only the older issue stays open. */
async function createIssue(text: ReturnType<typeof issueText>, issues: IssueServices): Promise<string> {
  const createdUrl = await issues.create(text)
  const [oldestIssue, ...duplicates] = await issues.findOpen()
  for (const { number } of duplicates) await issues.close(number, 'not_planned')
  return oldestIssue?.url ?? createdUrl
}
