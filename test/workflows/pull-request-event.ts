import type { GitHub } from '../fakes/github/github.ts'
import type { Event } from './triggers.ts'

/** Returns a `pull_request` event: https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request */
export async function pullRequestEvent(
  github: GitHub,
  repository: string,
  number: number,
  action: string,
): Promise<Event> {
  const { author, headRepository, headBranch, baseBranch } = github.pullRequest(repository, number)
  const { headSha, mergeSha } = await github.pullRequestRefs(repository, number)
  const pull = {
    number,
    user: { login: author },
    head: { ref: headBranch, sha: headSha, repo: { full_name: headRepository } },
    base: { ref: baseBranch, repo: { full_name: repository } },
  }
  return {
    name: 'pull_request',
    ref: `refs/pull/${number}/merge`,
    sha: mergeSha,
    actor: author,
    payload: { action, number, pull_request: pull, repository: { full_name: repository } },
    isRestricted: headRepository !== repository || author === 'dependabot[bot]',
  }
}

/**
 * Returns the event at the end of a run for a pull request. The event does not name a pull request from a fork:
 * https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run
 *
 * @param sha Head of the default branch, from which the event's workflows run.
 */
export function workflowRunEvent(event: Event, workflow: string, sha: string): Event {
  const { head } = event.payload.pull_request as { head: { ref: string; sha: string; repo: object } }
  const run = {
    name: workflow,
    event: event.name,
    head_branch: head.ref,
    head_sha: head.sha,
    head_repository: head.repo,
    actor: { login: event.actor },
    pull_requests: [],
  }
  const payload = { action: 'completed', workflow_run: run, repository: event.payload.repository }
  return { name: 'workflow_run', ref: 'refs/heads/main', sha, actor: event.actor, payload }
}
