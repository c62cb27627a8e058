import type { RejectionKind } from '../../src/github/write-rejection.ts'

/** Response of GitHub to a rejected write, from a public report. */
export interface RecordedRejection {
  readonly operation: 'create-ref' | 'delete-ref' | 'update-ref' | 'contents' | 'createCommitOnBranch'
  readonly status: number
  /** `type` of the GraphQL error. */
  readonly type?: string
  readonly message: string
  readonly kind: RejectionKind
  /** URL of the report. */
  readonly source: string
}

const oid = 'd8a7a1d03f212ac203112cf729d6c27d7030f42c'
const otherOid = 'c45b5444e7ae45df5356ca2b8dbf49db646826d4'
const gitHub = (page: string) => `https://github.com/${page}`

/** Responses of GitHub, each from a public report. */
export const recordedRejections: readonly RecordedRejection[] = [
  {
    operation: 'createCommitOnBranch',
    status: 200,
    type: 'STALE_DATA',
    message: `Expected branch to point to "${oid}" but it did not.  Pull and try again.`,
    kind: 'moved',
    source: gitHub('ministryofjustice/modernisation-platform/issues/11985'),
  },
  {
    operation: 'createCommitOnBranch',
    status: 200,
    type: 'FORBIDDEN',
    message: `is at ${oid} but expected ${otherOid}`,
    kind: 'moved',
    source: gitHub('babarot/gh-infra/pull/163'),
  },
  {
    operation: 'contents',
    status: 409,
    message: `is at ${oid} but expected ${otherOid}`,
    kind: 'moved',
    source: gitHub('PyGithub/PyGithub/issues/1787'),
  },
  {
    operation: 'contents',
    status: 409,
    message: `refs/heads/master expected to be at ${oid}`,
    kind: 'moved',
    source: gitHub('jcabi/jcabi-github/issues/665'),
  },
  {
    operation: 'create-ref',
    status: 422,
    message: 'Reference already exists',
    kind: 'moved',
    source: gitHub('gocardless/bump-core/pull/31'),
  },
  {
    operation: 'delete-ref',
    status: 422,
    message: 'Reference does not exist',
    kind: 'moved',
    source: gitHub('suzuki-shunsuke/lock-action/pull/255'),
  },
  {
    operation: 'delete-ref',
    status: 404,
    message: 'Reference does not exist',
    kind: 'moved',
    source: gitHub('eclipse-csi/otterdog/pull/713'),
  },
  {
    operation: 'create-ref',
    status: 422,
    message: 'Reference update failed',
    kind: 'unexplained',
    source: gitHub('actions/github-script/issues/455'),
  },
  {
    operation: 'create-ref',
    status: 422,
    message: 'Reference update failed',
    kind: 'unexplained',
    source: gitHub('microsoft/vscode-remote-repositories-github/issues/122'),
  },
  {
    operation: 'create-ref',
    status: 422,
    message: 'Reference update failed',
    kind: 'unexplained',
    source: gitHub('strands-agents/devtools/pull/4'),
  },
  {
    operation: 'update-ref',
    status: 422,
    message: 'Reference cannot be updated',
    kind: 'unexplained',
    source: gitHub('joshcai/leetcode-sync/issues/75'),
  },
  {
    operation: 'update-ref',
    status: 422,
    message: 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
    kind: 'rule',
    source: gitHub('satisfactory-factories/application/issues/67'),
  },
  {
    operation: 'createCommitOnBranch',
    status: 200,
    type: 'FORBIDDEN',
    message: 'Repository rule violations found\n\n3 of 3 required status checks are expected.\n\n',
    kind: 'rule',
    source: gitHub('Shyden-Ltd/ShyTalk'),
  },
  {
    operation: 'createCommitOnBranch',
    status: 200,
    type: 'BRANCH_PROTECTION_RULE_VIOLATION',
    message: 'Changes must be made through a pull request.',
    kind: 'rule',
    source: gitHub('dhslegen/skillsync-write-lab'),
  },
  {
    operation: 'createCommitOnBranch',
    status: 200,
    message:
      "protected branch 'main' check failed:\nAt least 1 approving review is required by reviewers with write access.",
    kind: 'rule',
    source: gitHub('microsoft/vscode-remote-repositories-github/issues/252'),
  },
  {
    operation: 'contents',
    status: 409,
    message: 'Changes must be made through a pull request.',
    kind: 'rule',
    source: gitHub('dhslegen/skillsync-write-lab'),
  },
  {
    operation: 'contents',
    status: 422,
    message: '3 of 3 required status checks are expected. At least one approved review is required',
    kind: 'rule',
    source: gitHub('47degrees/sbt-org-policies/issues/263'),
  },
]
