import { accountOperations } from './accounts.ts'
import { actionsOperations } from './actions.ts'
import { attestationOperations } from './attestations.ts'
import { blobOperations } from './blobs.ts'
import { branchOperations } from './branches.ts'
import { commentOperations, statusOperations } from './comments.ts'
import { commitListOperations } from './commit-list.ts'
import { commitOperations } from './commits.ts'
import { contentOperations } from './contents.ts'
import { dispatchOperations } from './dispatch.ts'
import { issueOperations } from './issues.ts'
import type { RestOperations } from './operation.ts'
import { packageOperations } from './packages.ts'
import { pullOperations } from './pulls.ts'
import { refOperations } from './refs.ts'
import { repositoryOperations } from './repositories.ts'
import { rulesetOperations } from './rulesets.ts'
import { treeOperations } from './trees.ts'

/** Supported operations, by the operationId of GitHub's OpenAPI description. */
export const operations: RestOperations = {
  ...accountOperations,
  ...repositoryOperations,
  ...contentOperations,
  ...refOperations,
  ...commitOperations,
  ...commitListOperations,
  ...blobOperations,
  ...treeOperations,
  ...branchOperations,
  ...rulesetOperations,
  ...actionsOperations,
  ...dispatchOperations,
  ...attestationOperations,
  ...packageOperations,
  ...pullOperations,
  ...issueOperations,
  ...commentOperations,
  ...statusOperations,
}
