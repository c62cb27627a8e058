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
  const [oldRecord, newRecord] = [decodePackages(before), decodePackages(after)]
  return oldRecord === undefined || newRecord === undefined
    ? undefined
    : comparePackages(oldRecord.packages, newRecord.packages)
}

/** Returns the differences between two lists of packages. */
export function comparePackages(
  before: readonly RecordedPackage[],
  after: readonly RecordedPackage[],
): PackageChanges {
  const [packagesBefore, packagesAfter] = [byName(before), byName(after)]
  const updates = [...packagesAfter].flatMap(([name, item]) => {
    const itemBefore = packagesBefore.get(name)
    return itemBefore === undefined ? [] : [{ before: itemBefore, after: item }]
  })
  return {
    added: [...packagesAfter].flatMap(([name, item]) => (packagesBefore.has(name) ? [] : item)),
    removed: [...packagesBefore].flatMap(([name, item]) => (packagesAfter.has(name) ? [] : item)),
    updated: updates.filter(({ before: a, after: b }) => a.version !== b.version),
    rebuilt: updates.filter(({ before: a, after: b }) => a.version === b.version && a.build !== b.build),
  }
}

function byName(packages: readonly RecordedPackage[]): Map<string, RecordedPackage> {
  return new Map(packages.map(item => [`${item.manager} ${item.name}`, item]))
}

/**
 * Returns whether two images have the same packages and other files, according to the records in their manifests.
 * Returns false if an image has no record or no packages, because the contents of other files are not compared.
 */
export function hasSameContent(before: string | undefined, after: string | undefined): boolean {
  const [oldRecord, newRecord] = [decodePackages(before), decodePackages(after)]
  if (oldRecord === undefined || newRecord === undefined || newRecord.packages.length === 0) return false
  return (
    oldRecord.others === newRecord.others &&
    countDifferences(comparePackages(oldRecord.packages, newRecord.packages)) === 0
  )
}

function countDifferences({ added, removed, updated, rebuilt }: PackageChanges): number {
  return added.length + removed.length + updated.length + rebuilt.length
}

/** Formats the numbers of changes: `61 packages: 14 new versions, 47 rebuilds of the same version`. */
export function formatChangeCounts(changes: PackageChanges): string {
  const { added, removed, updated, rebuilt } = changes
  const total = countDifferences(changes)
  if (total === 0) return 'no package'
  const counts = [
    [updated.length, plural(updated.length, 'new version')],
    [rebuilt.length, `${plural(rebuilt.length, 'rebuild')} of the same version`],
    [added.length, `${added.length} added`],
    [removed.length, `${removed.length} removed`],
  ] as const
  const parts = counts.flatMap(([count, text]) => (count === 0 ? [] : text))
  return `${plural(total, 'package')}: ${parts.join(', ')}`
}

/** Describes the changes, and the size that keeping the previous builds of unchanged versions would save. */
export function describeChanges(changes: PackageChanges): string {
  const saved = changes.rebuilt.reduce((sum, { after }) => sum + after.size, 0)
  const advice =
    saved === 0
      ? ''
      : `; keeping the previous builds of unchanged versions would save ${formatSize(saved)} per pull`
  return `${formatChangeCounts(changes)}${advice}`
}

/** Lists the changes, one per package: `numpy 2.1.0 -> 2.2.0`. */
export function listChanges({ added, removed, updated, rebuilt }: PackageChanges): string[] {
  return [
    ...updated.map(({ before, after }) => `${displayName(after)} ${before.version} -> ${after.version}`),
    ...rebuilt.map(
      ({ before, after }) =>
        `${displayName(after)} ${after.version}, rebuilt: ${buildName(before)} -> ${buildName(after)}`,
    ),
    ...added.map(item => `${displayName(item)} ${item.version}, added`),
    ...removed.map(item => `${displayName(item)} ${item.version}, removed`),
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
