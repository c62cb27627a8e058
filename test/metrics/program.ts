/** Source files of `src` and `test` with their types resolved. */
import { join, relative } from 'node:path'
import ts from 'typescript'

const root = join(import.meta.dirname, '../..')

/** Source file with its syntax tree. */
export interface SourceModule {
  /** Path relative to the repository's root. */
  readonly path: string
  readonly file: ts.SourceFile
}

/** Source files and the type checker. */
export interface SourceProgram {
  readonly checker: ts.TypeChecker
  readonly modules: readonly SourceModule[]
}

/** Loads the program. @throws Error if a tsconfig.json is invalid. */
export function loadProgram(): SourceProgram {
  const configs = ['tsconfig.json', 'src/page/tsconfig.json'].map(readConfig)
  const files = new Set(configs.flatMap(config => config.fileNames))
  const options = {
    ...configs[0]?.options,
    lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  }
  const program = ts.createProgram([...files], options)
  const modules = program.getSourceFiles().flatMap(file => {
    const path = relative(root, file.fileName)
    return /^(?:src|test)\//.test(path) ? [{ path, file }] : []
  })
  return { checker: program.getTypeChecker(), modules: modules.sort((a, b) => (a.path < b.path ? -1 : 1)) }
}

function readConfig(name: string): ts.ParsedCommandLine {
  const path = join(root, name)
  const { config, error } = ts.readConfigFile(path, ts.sys.readFile)
  if (error !== undefined) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'))
  return ts.parseJsonConfigFileContent(config, ts.sys, join(path, '..'))
}
