import * as v from 'valibot'
import type { Contract } from '../../contract/contract.ts'
import { parseJson } from '../../json.ts'
import { type LayerBudget, measures } from '../../layers/layer-verdict.ts'
import { type Digest, sha256Digest } from '../../oci/digest.ts'
import { formatDuration, formatSize } from '../../units.ts'
import type { VerificationSettings } from './verification-settings.ts'

/**
 * Checks that an image must pass before it is pushed. They are recorded with the image, so that an image that passed
 * weaker checks is not reused. Settings that only warn, such as `warn-layer-size`, are not recorded, nor is
 * `require-public`, which applies to every run.
 */
export interface RequiredChecks {
  /** Digest of the contract file, `binder` for Binder's default contract, null if the contract is not checked. */
  readonly contract: string | null
  /**
   * Settings of the smoke test, with the timeout in milliseconds; null if the image is not started. The command is
   * stored as a digest, because anyone who can pull the image can read this record.
   */
  readonly smoke: { readonly port: number; readonly command: string | null; readonly timeout: number } | null
  /** Limit for the layer size, in bytes; null if oversized layers do not fail the build. */
  readonly layers: { readonly largest: number; readonly measure: LayerBudget['measure'] } | null
}

/** Contract and the digest of its file; the digest is undefined for Binder's default contract. */
export interface KnownContract {
  readonly contract: Contract
  readonly digest: Digest | undefined
}

/** Returns the checks that the settings require. */
export function requiredChecks(
  settings: Omit<VerificationSettings, 'contract' | 'explain'>,
  { contract, digest }: KnownContract,
): RequiredChecks {
  const { checkContract, smokeTest, smokeCommand, startTimeout, budget, oversize } = settings
  const command = smokeCommand === undefined ? null : sha256Digest(Buffer.from(smokeCommand))
  return {
    contract: checkContract ? (digest ?? 'binder') : null,
    smoke: smokeTest ? { port: contract.port, command, timeout: startTimeout } : null,
    layers: oversize === 'fail' ? { largest: budget.maxLayerSize, measure: budget.measure } : null,
  }
}

/**
 * Describes the checks that are required now but were not required when the image was verified. Contract files cannot be
 * ordered by strictness, so a different contract file always counts as a missing check.
 *
 * @param before undefined for an image that was pushed before checks were recorded. Such an image counts as verified,
 *   because otherwise all of them would be rebuilt.
 */
export function missingChecks(before: RequiredChecks | undefined, now: RequiredChecks): string[] {
  if (before === undefined) return []
  return [
    ...missingContract(before.contract, now.contract),
    ...missingStart(before.smoke, now.smoke),
    ...missingLayers(before.layers, now.layers),
  ]
}

function missingContract(before: RequiredChecks['contract'], now: RequiredChecks['contract']): string[] {
  if (now === null || now === before) return []
  return [before === null ? 'check-contract is now enabled' : 'the contract has changed']
}

function missingStart(before: RequiredChecks['smoke'], now: RequiredChecks['smoke']): string[] {
  if (now === null) return []
  if (before === null) return ['smoke-test is now enabled']
  return [
    ...(now.port === before.port ? [] : [`the port changed from ${before.port} to ${now.port}`]),
    ...(now.command === null || now.command === before.command ? [] : ['smoke-command has changed']),
    ...(now.timeout >= before.timeout
      ? []
      : [`start-timeout changed from ${formatDuration(before.timeout)} to ${formatDuration(now.timeout)}`]),
  ]
}

function missingLayers(before: RequiredChecks['layers'], now: RequiredChecks['layers']): string[] {
  if (now === null) return []
  if (before === null) return ['oversize is now "fail"']
  if (now.measure !== before.measure) return [`measure changed from "${before.measure}" to "${now.measure}"`]
  if (now.largest >= before.largest) return []
  return [`max-layer-size changed from ${formatSize(before.largest)} to ${formatSize(now.largest)}`]
}

/** Encodes the checks as the text of an annotation. */
export function encodeChecks(checks: RequiredChecks): string {
  return JSON.stringify(checks)
}

/** Record without any checks. Replaces an unreadable record, because anyone can annotate an image. */
const noChecks: RequiredChecks = { contract: null, smoke: null, layers: null }

/** Decodes the checks from an annotation. @param text undefined if there is no annotation. */
export function decodeChecks(text: string | undefined): RequiredChecks | undefined {
  if (text === undefined) return undefined
  try {
    return parseJson(schema, text, 'the record of checks')
  } catch {
    return noChecks
  }
}

const schema = v.object({
  contract: v.nullable(v.string()),
  smoke: v.nullable(v.object({ port: v.number(), command: v.nullable(v.string()), timeout: v.number() })),
  layers: v.nullable(v.object({ largest: v.number(), measure: v.picklist(measures) })),
})
