import * as v from 'valibot'
import { parseJson } from '../../json.ts'
import { type InstalledPackage, isValid } from './package.ts'
import { resolvePath } from './relative-path.ts'

/** Matches the metadata of a package in its environment. Source: conda documentation, "Conda package specification". */
const metadataPath = /^(.*?)(?:^|\/)conda-meta\/[^/]+\.json$/
/** Matches a record that contains the metadata of one package per line, written before `conda-meta` was deleted. */
const recordPath = /^(.*?)(?:^|\/)share\/binder-actions\/conda-packages\.jsonl$/

const schema = v.object({
  name: v.string(),
  version: v.string(),
  build: v.optional(v.string(), ''),
  files: v.optional(v.array(v.string()), []),
})

/** Returns whether a path is that of conda metadata. */
export function isCondaMetadata(path: string): boolean {
  return metadataPath.test(path) || recordPath.test(path)
}

/**
 * Reads the package, or the packages of a record.
 *
 * @returns undefined if the path is not that of conda metadata.
 * @throws Error if the metadata is malformed.
 */
export function readCondaPackages(path: string, content: Uint8Array): InstalledPackage[] | undefined {
  const [, place] = metadataPath.exec(path) ?? []
  if (place !== undefined) return [readPackage(content, place, path)].filter(isValid)
  const [, recordPlace] = recordPath.exec(path) ?? []
  if (recordPlace === undefined) return undefined
  return splitLines(content)
    .map(line => readPackage(line, recordPlace, ''))
    .filter(isValid)
}

/** Reads the metadata of one package. @throws Error if the metadata is malformed. */
function readPackage(content: Uint8Array, place: string, metadata: string): InstalledPackage {
  const { name, version, build, files } = parseJson(schema, content, 'the metadata of a package')
  const paths = files.flatMap(file => resolvePath(place, file) ?? [])
  return { manager: 'conda', name, version, build, place, metadata, files: paths, folders: [] }
}

function splitLines(content: Uint8Array): Uint8Array[] {
  const lines = Buffer.from(content).toString('utf8').split('\n')
  return lines.filter(line => line.trim() !== '').map(line => Buffer.from(line))
}
