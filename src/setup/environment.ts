import { parse } from 'smol-toml'
import * as v from 'valibot'
import type { SourceFiles } from './source-files.ts'

/** Packages of a repository without a Dockerfile. */
export interface Environment {
  /** Tool that installs the packages; `notebooks` if no file lists any. */
  readonly kind: 'pixi' | 'conda' | 'pip' | 'notebooks'
  /** File that lists the packages; empty for `notebooks`. */
  readonly path: string
  /** Whether there is a lock file, `pixi.lock`. */
  readonly isLocked: boolean
  /** Whether the file names other files of the repository, so that they must be copied before the installation. */
  readonly needsCode: boolean
  /**
   * Required minor version of Python, such as `3.11`; undefined if any version is accepted, or no base image has it.
   */
  readonly python: string | undefined
  /** Whether JupyterLab is one of the packages, or is in the base image, as for conda and pip. */
  readonly hasJupyter: boolean
  /** Problems with the file that the user must fix, each one sentence. */
  readonly problems: readonly string[]
}

const folders = ['', '.binder/', 'binder/']

/**
 * Finds the file that lists the packages. If there are several, pixi takes precedence over conda, and conda over pip.
 */
export function findEnvironment(files: SourceFiles): Environment | undefined {
  return findPixi(files) ?? findConda(files) ?? findPip(files)
}

/** Environment of a repository that contains only notebooks. */
export const notebookEnvironment: Environment = {
  ...{ kind: 'notebooks', path: '', isLocked: false, needsCode: false, python: undefined, hasJupyter: true },
  problems: [
    'There is no pixi.toml, environment.yml or requirements.txt, so the image contains JupyterLab and no other packages: install those that the notebooks import in the Dockerfile',
  ],
}

const table = v.fallback(v.record(v.string(), v.unknown()), {})

function findPixi({ texts }: SourceFiles): Environment | undefined {
  const manifests = [
    ['pixi.toml', (document: object) => document],
    ['pyproject.toml', (document: object) => property(property(document, 'tool'), 'pixi')],
  ] as const
  for (const [path, select] of manifests) {
    const text = texts.get(path)
    const document = text === undefined ? undefined : readToml(text)
    if (document === undefined) continue
    const manifest = select(document)
    if (Object.keys(manifest).length > 0) return readPixi(path, manifest, texts.has('pixi.lock'))
  }
  return undefined
}

/** Parses TOML. @returns undefined if the text is not valid. */
function readToml(text: string): object | undefined {
  try {
    return parse(text)
  } catch {
    return undefined
  }
}

function property(value: object, name: string): Readonly<Record<string, unknown>> {
  return v.parse(table, Object.entries(value).find(([key]) => key === name)?.[1])
}

/** Tables of a pixi manifest that list packages of its default environment. */
const packageTables = ['dependencies', 'pypi-dependencies', 'host-dependencies', 'build-dependencies']

function readPixi(path: string, manifest: object, isLocked: boolean): Environment {
  const target = property(property(manifest, 'target'), 'linux-64')
  const features = defaultFeatures(manifest).map(name => property(property(manifest, 'feature'), name))
  const tables = [manifest, target, ...features].flatMap(parent =>
    packageTables.map(name => property(parent, name)),
  )
  const packages = tables.flatMap(Object.entries<unknown>)
  const workspace = { ...property(manifest, 'project'), ...property(manifest, 'workspace') }
  const platforms = v.parse(v.fallback(v.array(v.string()), ['linux-64']), workspace.platforms)
  const problems = [
    ...(isLocked
      ? []
      : [
          'There is no pixi.lock, so every build may install other versions: run `pixi lock` and commit the file',
        ]),
    ...(platforms.includes('linux-64')
      ? []
      : [
          `${path} does not support linux-64, the platform of mybinder.org: run \`pixi workspace platform add linux-64\``,
        ]),
  ]
  return {
    kind: 'pixi',
    path,
    isLocked,
    python: undefined,
    needsCode: packages.some(([, spec]) => 'path' in v.parse(table, spec)) || path === 'pyproject.toml',
    hasJupyter: packages.some(([name]) => name === 'jupyterlab' || name === 'jupyter'),
    problems,
  }
}

/** Returns the features of the environment `default`. */
function defaultFeatures(manifest: object): string[] {
  const names = v.fallback(v.array(v.string()), [])
  const environment = property(manifest, 'environments').default
  return Array.isArray(environment)
    ? v.parse(names, environment)
    : v.parse(names, v.parse(table, environment).features)
}

function findConda({ texts }: SourceFiles): Environment | undefined {
  const names = folders.flatMap(folder => [`${folder}environment.yml`, `${folder}environment.yaml`])
  const path = names.find(name => texts.has(name))
  if (path === undefined) return undefined
  const lines = (texts.get(path) ?? '').split('\n').map(line => line.trim().replace(/^- *["']?/, ''))
  const requiredVersion = lines.flatMap(line => requiredPython.exec(line)?.[1] ?? [])[0]
  const isOffered = requiredVersion === undefined || offeredPythons.includes(requiredVersion)
  return {
    ...{ kind: 'conda', path, isLocked: false, hasJupyter: true },
    needsCode: lines.some(isLocalRequirement),
    python: isOffered ? requiredVersion : undefined,
    problems: isOffered
      ? []
      : [
          `${path} requires Python ${requiredVersion}, which the base image of the Dockerfile does not offer: require one of ${offeredPythons.join(', ')}, or write a Dockerfile with another base image`,
        ],
  }
}

/** Matches a conda package that requires a minor version of Python, such as `conda-forge::python=3.11.*`. */
const requiredPython = /^(?:[\w-]+::)?python ?[=~]{1,2} ?(3\.\d{1,2})(?!\d)/
/**
 * Versions of Python for which the base image has a tag. The image pins its version, so conda cannot install another
 * version.
 */
const offeredPythons = ['3.11', '3.12', '3.13']

/** Returns whether a line of a requirements file names a folder or another file. */
function isLocalRequirement(line: string): boolean {
  return /^(?:-[ecr]\b|--(?:editable|constraint|requirement)\b|\.)/.test(line)
}

function findPip({ texts }: SourceFiles): Environment | undefined {
  const path = folders.map(folder => `${folder}requirements.txt`).find(name => texts.has(name))
  if (path === undefined) return undefined
  const lines = (texts.get(path) ?? '').split('\n')
  return {
    ...{ kind: 'pip', path, isLocked: false, hasJupyter: true, problems: [] },
    python: undefined,
    needsCode: lines.some(line => isLocalRequirement(line.trim())),
  }
}
