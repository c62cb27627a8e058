import type { BuildIngredients } from './fingerprint.ts'
import { type IngredientRecord, ingredientRecord } from './ingredient-record.ts'

/**
 * Describes each difference between the ingredients of an image and those of a build, such as `changed src/solver.pxd`.
 */
export function changesSince(before: IngredientRecord, now: BuildIngredients): string[] {
  return compareRecords(before, ingredientRecord(now, before.depth))
}

function compareRecords(before: IngredientRecord, now: IngredientRecord): string[] {
  return [
    ...compareFiles(before.files, now.files),
    ...compareBases(before.bases, now.bases),
    ...compareSettings(before.settings, now.settings),
    ...compareDependencies(before.dependencies, now.dependencies),
  ]
}

type Texts = Readonly<Record<string, string>>

function compareFiles(before: Texts, now: Texts): string[] {
  return namesIn(before, now).flatMap(path => {
    if (before[path] === now[path]) return []
    return `${before[path] === undefined ? 'added' : now[path] === undefined ? 'removed' : 'changed'} ${path}`
  })
}

function compareBases(before: IngredientRecord['bases'], now: IngredientRecord['bases']): string[] {
  return namesIn(before, now).flatMap(name => {
    const [oldValue, newValue] = [before[name], now[name]]
    if (oldValue === newValue) return []
    if (oldValue === undefined) return `the image ${name} is new`
    if (newValue === undefined) return `the image ${name} is no longer used`
    return `the image ${name} changed from ${oldValue ?? 'unknown'} to ${newValue ?? 'unknown'}`
  })
}

function compareSettings(before: Texts, now: Texts): string[] {
  return namesIn(before, now).flatMap(name => {
    const [oldValue, newValue] = [before[name], now[name]]
    if (oldValue === newValue) return []
    if (oldValue === undefined) return `the ${name} is new`
    if (newValue === undefined) return `the ${name} is no longer set`
    const isHashed = /^(?:build argument|label) /.test(name)
    return isHashed
      ? `the ${name} has another value`
      : `the ${name} changed from "${oldValue}" to "${newValue}"`
  })
}

function compareDependencies(
  before: IngredientRecord | undefined,
  now: IngredientRecord | undefined,
): string[] {
  if (before === undefined || now === undefined) {
    if (before === now) return []
    return [
      before === undefined ? 'there is now a dependency image' : 'there is no longer a dependency image',
    ]
  }
  return compareRecords(before, now).map(change => `dependency image: ${change}`)
}

function namesIn(...records: readonly object[]): string[] {
  return [...new Set(records.flatMap(record => Object.keys(record)))].sort()
}
