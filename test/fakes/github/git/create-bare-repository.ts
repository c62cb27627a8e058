import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** GitHub serves any object that a client requests by its ID. */
const config = `[core]
\trepositoryformatversion = 0
\tbare = true
[uploadpack]
\tallowAnySHA1InWant = true
`

/**
 * Creates an empty bare repository. It writes the files directly, because `git init` and `git config` would take longer
 * than the rest of most tests. Source: gitrepository-layout(5).
 */
export async function createBareRepository(directory: string, defaultBranch: string): Promise<void> {
  for (const folder of ['hooks', 'objects', 'refs/heads', 'refs/tags'])
    await mkdir(join(directory, folder), { recursive: true })
  await writeFile(join(directory, 'HEAD'), `ref: refs/heads/${defaultBranch}\n`)
  await writeFile(join(directory, 'config'), config)
}
