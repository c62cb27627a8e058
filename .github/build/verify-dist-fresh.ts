/** Rebuilds every bundle and compares it with dist/, because users run the committed bundles. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { bundleAll } from './bundle.ts'

const committedFolder = join(import.meta.dirname, '../../dist')
const freshFolder = await mkdtemp(join(tmpdir(), 'dist-'))
try {
  await bundleAll(freshFolder)
  const differences = await compare(committedFolder, freshFolder)
  if (differences.length > 0) {
    process.stderr.write(
      `dist/ does not match src/: run \`npm run bundle\` and commit the result. Differing files: ${differences.join(', ')}\n`,
    )
    process.exitCode = 1
  }
} finally {
  await rm(freshFolder, { recursive: true })
}

async function compare(leftDirectory: string, rightDirectory: string): Promise<string[]> {
  const [left, right] = await Promise.all([readTree(leftDirectory), readTree(rightDirectory)])
  const paths = new Set([...left.keys(), ...right.keys()])
  return [...paths].filter(path => left.get(path) !== right.get(path))
}

async function readTree(directory: string): Promise<Map<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  return new Map(
    await Promise.all(
      files.map(async file => [relative(directory, file), await readFile(file, 'latin1')] as const),
    ),
  )
}
