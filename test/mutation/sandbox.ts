import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { roomOf } from './rooms.ts'

/** A change of the code that the tests should notice. */
export interface Mutant {
  readonly id: string
  /** Path below the root. */
  readonly path: string
  readonly room: string
  /** 1-based. */
  readonly line: number
  readonly mutator: string
  /** Code that replaces the original. */
  readonly replacement: string
}

export interface Sandbox {
  readonly directory: string
  readonly mutants: readonly Mutant[]
  delete(): Promise<void>
}

const skipped = /^(?:node_modules|dist|build|\.git|\.cache)$/
const silent = () => {}
const logger = {
  ...{ trace: silent, debug: silent, info: silent, warn: silent, error: silent, fatal: silent },
  ...{ isTraceEnabled: () => false, isDebugEnabled: () => false, isInfoEnabled: () => false },
  ...{ isWarnEnabled: () => false, isErrorEnabled: () => false, isFatalEnabled: () => false },
}

/** Copies the repository and puts every mutant into the code, each behind a switch. */
export async function openSandbox(root: string, paths: readonly string[]): Promise<Sandbox> {
  const directory = await mkdtemp(join(tmpdir(), 'mutation-'))
  const isCopied = (path: string) => !skipped.test(relative(root, path).split('/')[0] ?? '')
  await cp(root, directory, { recursive: true, filter: isCopied })
  await symlink(join(root, 'node_modules'), join(directory, 'node_modules'))
  const files = await Promise.all(
    paths.map(async path => ({
      name: join(directory, path),
      mutate: true,
      content: await readFile(join(root, path), 'utf8'),
    })),
  )
  const instrumented = await new Instrumenter(logger).instrument(files, {
    plugins: null,
    excludedMutations: [],
    ignorers: [],
  })
  for (const { name, content } of instrumented.files) await writeFile(name, content)
  const mutants = instrumented.mutants.map(({ id, fileName, location, mutatorName, replacement }) => {
    const path = relative(directory, fileName)
    return { id, path, room: roomOf(path), line: location.start.line + 1, mutator: mutatorName, replacement }
  })
  return { directory, mutants, delete: () => rm(directory, { recursive: true, force: true }) }
}
