import type { PullRequestComment } from './pull-requests.ts'
import type { Repository } from './state.ts'

export type FakeIssue = {
  readonly number: number
  readonly author: string
  title: string
  body: string
  state: 'open' | 'closed'
  stateReason: string | null
  readonly createdAt: Date
  readonly comments: PullRequestComment[]
}

/** Returns the next number, which issues and pull requests share. */
export function nextNumber({ issues, pullRequests }: Repository): number {
  return [...issues, ...pullRequests].reduce((last, { number }) => Math.max(last, number), 0) + 1
}

export function findIssue({ issues }: Repository, number: number): FakeIssue | undefined {
  return issues.find(issue => issue.number === number)
}
