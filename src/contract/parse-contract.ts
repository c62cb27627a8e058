import { load } from 'js-yaml'
import * as v from 'valibot'
import { errorMessage } from '../error-message.ts'
import { parsePlatform } from '../oci/platform.ts'
import { didYouMean } from '../suggest.ts'
import { parseDuration } from '../units.ts'
import { UserError } from '../user-error.ts'
import { binderContract, type Contract } from './contract.ts'

const text = v.pipe(v.string('expected a string'), v.nonEmpty('is empty'))
const texts = v.array(text, 'expected a list of strings')
const wholeNumber = (message: string) =>
  v.pipe(v.number(message), v.integer(message), v.minValue(0, message), v.maxValue(2 ** 32 - 1, message))
const absolutePath = v.pipe(text, v.startsWith('/', 'expected an absolute path, such as /opt/env/include'))
const path = v.union(
  [
    v.pipe(
      absolutePath,
      v.transform(name => ({ path: name, why: 'The contract requires this path' })),
    ),
    v.strictObject({ path: absolutePath, why: text }),
  ],
  'expected an absolute path, or `path:` and `why:`',
)
const notebook = v.pipe(
  text,
  v.startsWith('/', 'expected an absolute path, such as /home/jovyan/tutorials/*.ipynb'),
  v.endsWith('.ipynb', 'expected the path to a notebook, which ends with .ipynb'),
)
const forbidden = v.union(
  [
    v.pipe(
      text,
      v.transform(setting => ({ setting, why: 'The contract forbids this setting' })),
    ),
    v.strictObject({ setting: text, why: text }),
  ],
  'expected the name of a setting, or `setting:` and `why:`',
)
/** Schema of a list of required names with any value, or a map of names to required values. */
const values = v.union(
  [
    v.pipe(
      texts,
      v.transform(names => new Map(names.map(name => [name, undefined as string | undefined]))),
    ),
    v.pipe(
      v.record(v.string(), v.nullable(v.union([v.string(), v.number(), v.boolean()]))),
      v.transform(
        record =>
          new Map(
            Object.entries(record).map(([name, value]) => [name, value === null ? undefined : String(value)]),
          ),
      ),
    ),
  ],
  'expected a list of names, or names with values',
)

const entries = {
  platform: v.optional(v.pipe(text, v.rawTransform(parseWith(parsePlatform)))),
  user: v.optional(
    v.strictObject(
      { uid: v.optional(wholeNumber('expected a user ID, such as 1000')), name: v.optional(text) },
      'expected `uid:` and `name:`',
    ),
  ),
  entrypoint: v.optional(v.picklist(['exec', 'any'], 'expected exec or any')),
  command: v.optional(texts),
  port: v.optional(wholeNumber('expected a port, such as 8888')),
  labels: v.optional(values),
  commands: v.optional(texts),
  paths: v.optional(v.array(path, 'expected a list of paths')),
  environment: v.optional(values),
  kernels: v.optional(texts),
  forbidden: v.optional(v.array(forbidden, 'expected a list of settings')),
  'revision-check': v.optional(text),
  nbgitpuller: v.optional(v.boolean('expected true or false')),
  code: v.optional(v.picklist(['frozen', 'pulled'], 'expected frozen or pulled')),
  notebooks: v.optional(v.array(notebook, 'expected a list of paths')),
  'notebook-timeout': v.optional(v.pipe(text, v.rawTransform(parseWith(parseDuration)))),
}
const schema = v.strictObject(entries, 'expected `name: value` lines')

/**
 * Parses a contract file. Omitted entries have Binder's defaults.
 *
 * @param name file name, for error messages.
 * @throws Error that names the file and every invalid entry, with the accepted values.
 */
export function parseContract(content: string, name: string): Contract {
  if (content.trim() === '')
    throw new UserError(
      'contract-invalid',
      `${name} is empty: write the requirements for the image, or remove \`contract\` to check Binder's requirements`,
    )
  const value = readYaml(content, name) ?? {}
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new UserError(
      'contract-invalid',
      `${name} is not a valid contract: expected lines of the form \`name: value\``,
    )
  }
  const result = v.safeParse(schema, value)
  if (!result.success)
    throw new UserError('contract-invalid', `${name} is not a valid contract: ${describe(result.issues)}`)
  const {
    user,
    port,
    'revision-check': revisionCheck,
    'notebook-timeout': notebookTimeout,
    ...others
  } = result.output
  return {
    ...binderContract,
    ...definedOnly({ ...others, notebookTimeout }),
    user: { ...binderContract.user, ...definedOnly(user ?? {}) },
    ...(port === undefined ? {} : { port, mustExpose: true }),
    revisionCheck,
  }
}

/** Parses YAML. Returns undefined for a file that contains only comments. */
function readYaml(content: string, name: string): unknown {
  if (content.split('\n').every(line => /^\s*(?:#|$)/.test(line))) return undefined
  try {
    return load(content)
  } catch (error) {
    const reason = errorMessage(error)
    throw new UserError(
      'contract-invalid',
      `${name} is not valid YAML: ${reason.split('\n')[0]}. Correct it at this position`,
    )
  }
}

function describe(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues
    .slice(0, 10)
    .map(issue => {
      const entryPath = v.getDotPath(issue) ?? '(top)'
      const isUnknown = issue.type === 'strict_object' && issue.expected === 'never'
      if (isUnknown) return `${entryPath}: unknown entry${suggestEntry(entryPath)}`
      return `${entryPath}: ${issue.message}`
    })
    .join('; ')
}

/** Returns a suggestion with the nearest entry, or with all entries if none is similar. */
function suggestEntry(entryPath: string): string {
  const names = Object.keys(entries)
  return didYouMean(entryPath, names) || `; known entries: ${names.join(', ')}`
}

/** Returns a schema action that runs a parser and reports its error. */
function parseWith<T>(parse: (value: string) => T) {
  return ({ dataset, addIssue, NEVER }: v.RawTransformContext<string>): T => {
    try {
      return parse(dataset.value)
    } catch (error) {
      addIssue({ message: errorMessage(error) })
      return NEVER
    }
  }
}

type Defined<T> = { readonly [Key in keyof T]: Exclude<T[Key], undefined> }

function definedOnly<T extends object>(value: T): Partial<Defined<T>> {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Partial<
    Defined<T>
  >
}
