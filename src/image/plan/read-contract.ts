import { binderContract } from '../../contract/contract.ts'
import { parseContract } from '../../contract/parse-contract.ts'
import { sha256Digest } from '../../oci/digest.ts'
import { UserError } from '../../user-error.ts'
import type { KnownContract } from '../request/required-checks.ts'

/**
 * Reads the contract, or returns Binder's default contract if no path is set.
 *
 * @throws Error that names a missing or invalid file.
 */
export async function readContract(
  path: string | undefined,
  { readFile }: { readonly readFile: (path: string) => Promise<Uint8Array> },
): Promise<KnownContract> {
  if (path === undefined) return { contract: binderContract, digest: undefined }
  const bytes = await readFile(path).catch((error: unknown) => {
    if (error instanceof UserError) throw error
    throw new UserError(
      'file-not-found',
      `contract is ${JSON.stringify(path)}: the workspace has no such file. Check the path`,
    )
  })
  return { contract: parseContract(new TextDecoder().decode(bytes), path), digest: sha256Digest(bytes) }
}
