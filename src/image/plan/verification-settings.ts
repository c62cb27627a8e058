import * as v from 'valibot'
import type { Inputs } from '../../actions/build-binder-image/inputs.ts'
import type { Contract } from '../../contract/contract.ts'
import { parseJson } from '../../json.ts'
import { measures } from '../../layers/layer-budget.ts'
import { type Digest, digestOf } from '../../oci/digest.ts'
import { formatDuration, formatSize } from '../../units.ts'

/**
 * What an image has to stand before it is pushed. It stays with the image, so that one which was pushed under a milder
 * proof is not taken for proven later. What only warns, such as warn-layer-size, proves nothing and is left out;
 * require-public is asked of every run anyway.
 */
export interface AskedProof {
  /** Digest of the contract file, `binder` for Binder's own contract, null when none is checked. */
  readonly contract: string | null
  /** Null when the image is not started. The command is kept as a digest: everybody who can pull can read this. */
  readonly smoke: { readonly port: number; readonly command: string | null; readonly timeout: number } | null
  /** Null when layers of any size are pushed. */
  readonly layers: { readonly largest: number; readonly measure: Inputs['budget']['measure'] } | null
}

/** A contract, and what tells it from another; without a file there is only Binder's own. */
export interface KnownContract {
  readonly contract: Contract
  readonly digest: Digest | undefined
}

export function askedProof(
  { proof, budget, oversize }: Pick<Inputs, 'proof' | 'budget' | 'oversize'>,
  { contract, digest }: KnownContract,
): AskedProof {
  const { checkContract, smokeTest, smokeCommand, startTimeout } = proof
  const command = smokeCommand === undefined ? null : digestOf(Buffer.from(smokeCommand))
  return {
    contract: checkContract ? (digest ?? 'binder') : null,
    smoke: smokeTest ? { port: contract.port, command, timeout: startTimeout } : null,
    layers: oversize === 'fail' ? { largest: budget.maxLayerSize, measure: budget.measure } : null,
  }
}

/**
 * What is asked now and was not when the image was proven, each in some words. A milder proof than the image has stood
 * asks for nothing; two contract files cannot be told to be milder or stricter, so each is new to the other.
 *
 * @param before undefined for an image from before this was kept: it counts as proven, or everybody would build anew.
 */
export function unprovenIn(before: AskedProof | undefined, now: AskedProof): string[] {
  if (before === undefined) return []
  return [
    ...unprovenContract(before.contract, now.contract),
    ...unprovenStart(before.smoke, now.smoke),
    ...unprovenLayers(before.layers, now.layers),
  ]
}

function unprovenContract(before: AskedProof['contract'], now: AskedProof['contract']): string[] {
  if (now === null || now === before) return []
  return [before === null ? 'check-contract is on now' : 'the contract is another one']
}

function unprovenStart(before: AskedProof['smoke'], now: AskedProof['smoke']): string[] {
  if (now === null) return []
  if (before === null) return ['smoke-test is on now']
  return [
    ...(now.port === before.port ? [] : [`the port is now ${now.port}, was ${before.port}`]),
    ...(now.command === null || now.command === before.command ? [] : ['smoke-command is another one']),
    ...(now.timeout >= before.timeout
      ? []
      : [`start-timeout is now ${formatDuration(now.timeout)}, was ${formatDuration(before.timeout)}`]),
  ]
}

function unprovenLayers(before: AskedProof['layers'], now: AskedProof['layers']): string[] {
  if (now === null) return []
  if (before === null) return ['oversize is now "fail"']
  if (now.measure !== before.measure) return [`measure is now "${now.measure}", was "${before.measure}"`]
  if (now.largest >= before.largest) return []
  return [`max-layer-size is now ${formatSize(now.largest)}, was ${formatSize(before.largest)}`]
}

/** As text for an annotation. */
export function encodeProof(proof: AskedProof): string {
  return JSON.stringify(proof)
}

/** What an image says that nobody can read has proven nothing: anybody can annotate an image. */
const nothing: AskedProof = { contract: null, smoke: null, layers: null }

/** @param text of the annotation, undefined without one. */
export function decodeProof(text: string | undefined): AskedProof | undefined {
  if (text === undefined) return undefined
  try {
    return parseJson(schema, Buffer.from(text), 'the proof')
  } catch {
    return nothing
  }
}

const schema = v.object({
  contract: v.nullable(v.string()),
  smoke: v.nullable(v.object({ port: v.number(), command: v.nullable(v.string()), timeout: v.number() })),
  layers: v.nullable(v.object({ largest: v.number(), measure: v.picklist(measures) })),
})
