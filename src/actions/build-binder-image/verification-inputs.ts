import type { InputReader } from '../../runner/input-reader.ts'
import { parseDuration } from '../../units.ts'

/** How an image is proven before anybody can pull it. */
export interface ProofInputs {
  /** Path of the contract file from the workspace; without one Binder's own contract holds. */
  readonly contract: string | undefined
  readonly checkContract: boolean
  readonly smokeTest: boolean
  /** Run by a shell in the container. */
  readonly smokeCommand: string | undefined
  /** Milliseconds that Jupyter has to answer. */
  readonly startTimeout: number
  readonly requirePublic: boolean
}

/** What JupyterHub has the patience for. */
const jupyterHubPatience = 30_000

export function readProofInputs(reader: InputReader): ProofInputs {
  const proof = {
    contract: reader.text('contract'),
    checkContract: reader.boolean('check-contract', true),
    smokeTest: reader.boolean('smoke-test', true),
    smokeCommand: reader.text('smoke-command'),
    startTimeout: reader.withDefault('start-timeout', parseDuration, jupyterHubPatience),
    requirePublic: reader.boolean('require-public', true),
  }
  if (proof.contract !== undefined && !proof.checkContract) {
    reader.problem('contract is given, and check-contract is false: give only one of them')
  }
  if (proof.smokeCommand !== undefined && !proof.smokeTest) {
    reader.problem('smoke-command is given, and smoke-test is false: give only one of them')
  }
  return proof
}
