import * as v from 'valibot'
import { parseShape } from '../json.ts'
import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import { UserError } from '../user-error.ts'
import { explainRepositoryRead } from './explain-repository-read.ts'
import type { GitHubClient } from './github-client.ts'
import { PageCursor, pageInfoFields, pageInfoSchema } from './page-cursor.ts'
import { requestError } from './request-error.ts'

/** Open issue that the owner of the token wrote. */
export interface TrackingIssue {
  readonly number: number
  readonly body: string
  readonly url: string
}

/** Title and body of an issue. */
export interface IssueText {
  readonly title: string
  readonly body: string
}

const schema = v.object({
  repository: v.object({
    hasIssuesEnabled: v.boolean(),
    issues: v.object({
      pageInfo: pageInfoSchema,
      nodes: v.array(
        v.object({ number: v.number(), viewerDidAuthor: v.boolean(), body: v.string(), url: v.string() }),
      ),
    }),
  }),
})

const query = `query ($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    hasIssuesEnabled
    issues(first: 100, after: $after, states: OPEN, orderBy: {field: CREATED_AT, direction: ASC}) {
      ${pageInfoFields}
      nodes { number viewerDidAuthor body url }
    }
  }
}`

/** Issues of a repository that begin with a marker and that the owner of the token wrote. */
export class TrackingIssues {
  readonly #client: GitHubClient
  readonly #repository: GitHubRepository
  readonly #marker: string

  constructor(client: GitHubClient, repository: GitHubRepository, marker: string) {
    this.#client = client
    this.#repository = repository
    this.#marker = marker
  }

  /**
   * Returns the open issues, oldest first. Issues of other accounts are ignored, even if they begin with the marker.
   */
  async findOpen(): Promise<TrackingIssue[]> {
    const { owner, name } = this.#repository
    const label = formatGitHubRepository(this.#repository)
    const openIssues: TrackingIssue[] = []
    const cursor = new PageCursor(label, 'issues')
    while (!cursor.isAtEnd) {
      const response = await this.#client
        .graphql(query, { owner, name, after: cursor.after })
        .catch((error: unknown) => {
          throw explainRepositoryRead(error, this.#repository, true)
        })
      const { repository } = parseShape(schema, response, `GitHub's response about the issues of ${label}`)
      if (!repository.hasIssuesEnabled)
        throw new UserError(
          'permission-missing',
          `Issues are disabled in ${label}: enable them under _Settings → General → Features_, or omit \`issue-token\``,
        )
      const { nodes, pageInfo } = repository.issues
      for (const node of nodes)
        if (node.viewerDidAuthor && node.body.startsWith(this.#marker)) openIssues.push(node)
      cursor.advance(pageInfo, nodes.length)
    }
    return openIssues
  }

  /** Creates an issue. @returns its URL. */
  async create({ title, body }: IssueText): Promise<string> {
    const { data } = await this.#write(issues => issues.create({ ...this.#target, title, body }))
    return data.html_url
  }

  async update(issue_number: number, { title, body }: IssueText): Promise<void> {
    await this.#write(issues => issues.update({ ...this.#target, issue_number, title, body }))
  }

  async comment(issue_number: number, body: string): Promise<void> {
    await this.#write(issues => issues.createComment({ ...this.#target, issue_number, body }))
  }

  async close(issue_number: number, state_reason: 'completed' | 'not_planned'): Promise<void> {
    await this.#write(issues =>
      issues.update({ ...this.#target, issue_number, state: 'closed', state_reason }),
    )
  }

  get #target() {
    return { owner: this.#repository.owner, repo: this.#repository.name }
  }

  #write<T>(task: (issues: GitHubClient['rest']['issues']) => Promise<T>): Promise<T> {
    return task(this.#client.rest.issues).catch((error: unknown) => {
      throw issueError(error, formatGitHubRepository(this.#repository))
    })
  }
}

function issueError(error: unknown, name: string): UserError {
  return requestError(error, {
    failed: `The issue in ${name} could not be written`,
    denied: message =>
      `The token has no permission to write issues of ${name} (${message}): give the job \`permissions: issues: write\``,
  })
}
