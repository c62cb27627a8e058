import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { maxMutants } from './max-mutants.ts'
import { findRoom } from './mutated-files.ts'

/** Small change to the code that the tests should detect. */
export interface Mutant {
  readonly id: number
  /** Path relative to the root. */
  readonly path: string
  readonly room: string
  /** Line number, counted from 1. */
  readonly line: number
  readonly mutator: string
  readonly original: string
  /** Code that replaces the original. */
  readonly replacement: string
}

export interface Sandbox {
  readonly directory: string
  readonly mutants: readonly Mutant[]
  delete(): Promise<void>
}

const excludedFolders = /^(?:node_modules|dist|build|\.git|\.cache)$/
const ignore = () => {}
const logger = {
  ...{ trace: ignore, debug: ignore, info: ignore, warn: ignore, error: ignore, fatal: ignore },
  ...{ isTraceEnabled: () => false, isDebugEnabled: () => false, isInfoEnabled: () => false },
  ...{ isWarnEnabled: () => false, isErrorEnabled: () => false, isFatalEnabled: () => false },
}

/** Copies the repository and inserts every mutant into the copied code, each behind a condition. */
export async function openSandbox(root: string, paths: readonly string[]): Promise<Sandbox> {
  const directory = await mkdtemp(join(tmpdir(), 'mutation-'))
  const isCopied = (path: string) => !excludedFolders.test(relative(root, path).split('/')[0] ?? '')
  await cp(root, directory, { recursive: true, filter: isCopied })
  await symlink(join(root, 'node_modules'), join(directory, 'node_modules'))
  const files = await Promise.all(
    paths.map(async path => ({
      name: join(directory, path),
      mutate: true,
      content: await readFile(join(root, path), 'utf8'),
    })),
  )
  const instrumentation = await new Instrumenter(logger).instrument(files, {
    plugins: null,
    excludedMutations: [],
    ignorers: [],
  })
  for (const { name, content } of instrumentation.files) await writeFile(name, simplifyConditions(content))
  if (instrumentation.mutants.length > maxMutants)
    throw new Error(
      `the code has ${instrumentation.mutants.length} mutants, more than ${maxMutants}: increase \`maxMutants\` in max-mutants.ts`,
    )
  const sources = new Map(files.map(({ name, content }) => [name, content]))
  const mutants = instrumentation.mutants.map(mutant => {
    const { id, fileName, location, mutatorName, replacement } = mutant
    const path = relative(directory, fileName)
    const original = textBetween(sources.get(fileName) ?? '', location.start, location.end)
    const line = location.start.line + 1
    return { id: Number(id), path, room: findRoom(path), line, mutator: mutatorName, original, replacement }
  })
  return { directory, mutants, delete: () => rm(directory, { recursive: true, force: true }) }
}

interface Position {
  /** Line number, counted from 0. */
  readonly line: number
  readonly column: number
}

function textBetween(source: string, start: Position, end: Position): string {
  const lines = source.split('\n')
  const offset = ({ line, column }: Position) =>
    lines.slice(0, line).reduce((sum, text) => sum + text.length + 1, column)
  return source.slice(offset(start), offset(end))
}

/** Definition of `mutation` in each file. Processes that the tests start have no mutant. */
const mutationDefinition =
  'const mutation = globalThis.mutation ?? { active: -1, hit: () => true, counts: [] };'

/** Replaces Stryker's functions in a file with expressions, because the function calls take most of the test time. */
function simplifyConditions(content: string): string {
  const begin = content.indexOf('function stryNS_9fa48()')
  const marker = 'return isActive(id);\n}'
  const end = content.indexOf(marker, begin)
  if (begin === -1) return content
  if (end === -1)
    throw new Error(
      "Stryker's instrumenter has changed the functions that it inserts: adapt `simplifyConditions` in sandbox.ts",
    )
  const body = content.slice(end + marker.length)
  const simplifiedBody = body
    .replaceAll(/stryMutAct_9fa48\("(\d+)"\)/g, '(mutation.active === $1 && mutation.hit())')
    .replaceAll(
      /stryCov_9fa48\(([^()]*)\)/g,
      (_, ids: string) => `(${ids.replaceAll(/"(\d+)"/g, 'mutation.counts[$1]++')})`,
    )
  return `${content.slice(0, begin)}${mutationDefinition}${simplifiedBody}`
}
