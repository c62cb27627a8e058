import { formatSize } from '../../units.ts'
import { plural } from '../../wording.ts'
import type { Manager, PackageVersion } from './package.ts'
import { decodePackages, type RecordedPackage } from './package-record.ts'

/** Differences between the packages of two images. */
export interface PackageChanges {
  readonly added: readonly RecordedPackage[]
  readonly removed: readonly RecordedPackage[]
  /** Packages with another version. */
  readonly updated: readonly PackageUpdate[]
  /** Packages with the same version, built again. */
  readonly rebuilt: readonly PackageUpdate[]
}

interface PackageUpdate {
  readonly before: RecordedPackage
  readonly after: RecordedPackage
}

/**
 * Compares the packages of two images by the records in their manifests.
 *
 * @returns undefined if one of them has no record.
 */
export function compareRecords(
  before: string | undefined,
  after: string | undefined,
): PackageChanges | undefined {
  const [old, current] = [decodePackages(before), decodePackages(after)]
  return old === undefined || current === undefined
    ? undefined
    : comparePackages(old.packages, current.packages)
}

/** Returns the differences between two lists of packages. */
export function comparePackages(
  before: readonly RecordedPackage[],
  after: readonly RecordedPackage[],
): PackageChanges {
  const [old, current] = [byName(before), byName(after)]
  const updates = [...current].flatMap(([name, found]) => {
    const previous = old.get(name)
    return previous === undefined ? [] : [{ before: previous, after: found }]
  })
  return {
    added: [...current].flatMap(([name, found]) => (old.has(name) ? [] : found)),
    removed: [...old].flatMap(([name, found]) => (current.has(name) ? [] : found)),
    updated: updates.filter(({ before: a, after: b }) => a.version !== b.version),
    rebuilt: updates.filter(({ before: a, after: b }) => a.version === b.version && a.build !== b.build),
  }
}

function byName(packages: readonly RecordedPackage[]): Map<string, RecordedPackage> {
  return new Map(packages.map(found => [`${found.manager} ${found.name}`, found]))
}

/**
 * Returns whether two images have the same packages and other files, according to the records in their manifests. Returns
 * false if an image has no record or no packages, because the contents of other files are not compared.
 */
export function hasSameContent(before: string | undefined, after: string | undefined): boolean {
  const [old, current] = [decodePackages(before), decodePackages(after)]
  if (old === undefined || current === undefined || current.packages.length === 0) return false
  return (
    old.others === current.others && countDifferences(comparePackages(old.packages, current.packages)) === 0
  )
}

function countDifferences({ added, removed, updated, rebuilt }: PackageChanges): number {
  return added.length + removed.length + updated.length + rebuilt.length
}

/** Formats the numbers of changes: `61 packages: 14 new versions, 47 rebuilds of the same version`. */
export function countChanges(changes: PackageChanges): string {
  const { added, removed, updated, rebuilt } = changes
  const total = countDifferences(changes)
  if (total === 0) return 'no package'
  const counts = [
    [updated.length, plural(updated.length, 'new version')],
    [rebuilt.length, `${plural(rebuilt.length, 'rebuild')} of the same version`],
    [added.length, `${added.length} added`],
    [removed.length, `${removed.length} removed`],
  ] as const
  const shown = counts.flatMap(([count, text]) => (count === 0 ? [] : text))
  return `${plural(total, 'package')}: ${shown.join(', ')}`
}

/** Describes the changes, and the size that keeping the previous builds of unchanged versions would save. */
export function describeChanges(changes: PackageChanges): string {
  const saved = changes.rebuilt.reduce((sum, { after }) => sum + after.size, 0)
  const advice =
    saved === 0
      ? ''
      : `; keeping the previous builds of unchanged versions would save ${formatSize(saved)} per pull`
  return `${countChanges(changes)}${advice}`
}

/** Lists the changes, one per package: `numpy 2.1.0 -> 2.2.0`. */
export function listChanges({ added, removed, updated, rebuilt }: PackageChanges): string[] {
  return [
    ...updated.map(({ before, after }) => `${displayName(after)} ${before.version} -> ${after.version}`),
    ...rebuilt.map(
      ({ before, after }) =>
        `${displayName(after)} ${after.version}, rebuilt: ${buildName(before)} -> ${buildName(after)}`,
    ),
    ...added.map(found => `${displayName(found)} ${found.version}, added`),
    ...removed.map(found => `${displayName(found)} ${found.version}, removed`),
  ]
}

function buildName({ build }: PackageVersion): string {
  return build === '' ? 'first build' : build
}

const managerNames: Readonly<Record<Manager, string>> = {
  conda: '',
  debian: ' (Debian)',
  pip: ' (pip)',
  r: ' (R)',
  julia: ' (Julia)',
}

function displayName({ name, manager }: PackageVersion): string {
  return `${name}${managerNames[manager]}`
}
