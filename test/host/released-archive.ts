/** Archive of this repository, as GitHub serves it for a commit with the files of the working tree. */
import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { run } from './command.ts'

const root = join(import.meta.dirname, '../..')

/**
 * Writes a compressed archive without the files that `.gitattributes` excludes. New git objects are written to
 * `directory` instead of the repository.
 *
 * @returns the path of the archive.
 */
export async function writeReleasedArchive(directory: string): Promise<string> {
  const objects = join(directory, 'objects')
  await mkdir(objects)
  const { stdout: objectsPath } = await run(
    'git',
    ['-C', root, 'rev-parse', '--path-format=absolute', '--git-path', 'objects'],
    {
      env: process.env,
    },
  )
  const env = {
    ...process.env,
    GIT_INDEX_FILE: join(directory, 'index'),
    GIT_OBJECT_DIRECTORY: objects,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: objectsPath.trim(),
  }
  const git = (...args: string[]) => run('git', ['-C', root, ...args], { env })
  await git('read-tree', 'HEAD')
  await git('add', '--all')
  const tree = (await git('write-tree')).stdout.trim()
  const file = join(directory, 'archive.tar.gz')
  const child = spawn('git', ['-C', root, 'archive', tree], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  await pipeline(child.stdout, createGzip(), createWriteStream(file))
  return file
}

/** Creates a git repository whose branch `v1` has the files of an archive. @returns its URL for npx. */
export async function createReleasedRepository(archive: string, directory: string): Promise<string> {
  await mkdir(directory)
  await run('tar', ['-xzf', archive, '-C', directory], { env: process.env })
  const git = (...args: string[]) => run('git', ['-C', directory, ...args], { env: process.env })
  await git('init', '--quiet', '--initial-branch=v1')
  await git('add', '--force', '.')
  await git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '--quiet', '--message=Release')
  return `git+file://${directory}#v1`
}

/** Runs the command line with npx, without a registry, because the package has no dependencies. */
export async function runWithNpx(
  npm: string,
  url: string,
  { home, args }: { readonly home: string; readonly args: readonly string[] },
): Promise<string> {
  await mkdir(home)
  const cli = join(root, 'node_modules', npm, 'bin/npm-cli.js')
  const { stdout } = await run(
    process.execPath,
    [cli, 'exec', '--yes', '--allow-git=root', '--', url, ...args],
    {
      env: {
        PATH: process.env.PATH,
        HOME: home,
        npm_config_cache: join(home, 'cache'),
        npm_config_registry: 'http://127.0.0.1:9/',
      },
    },
  )
  return stdout
}
