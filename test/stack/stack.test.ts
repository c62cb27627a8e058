import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { findRecursions } from './find-recursions.ts'
import { findSpreadArguments } from './find-spread-arguments.ts'
import { readSource } from './read-source.ts'

const source = readSource(resolve(import.meta.dirname, '../..'))
const mistakes = readSource(resolve(import.meta.dirname, 'mistakes'))

/** Recursive functions with a bounded depth, and the reason for the bound. */
const boundedRecursions: Readonly<Record<string, string>> = {
  'src/ingredients/fingerprint.ts: computeFingerprint': 'a dependency image has no dependency image',
  'src/ingredients/ingredient-changes.ts: compareRecords, src/ingredients/ingredient-changes.ts: compareDependencies':
    'a dependency image has no dependency image',
  'src/ingredients/ingredient-record.ts: ingredientRecord': 'a dependency image has no dependency image',
  'src/image/plan/build-decision.ts: describeIngredients': 'a dependency image has no dependency image',
  [['readPieces', 'readDoubleQuoted', 'readVariable', 'readModified', 'readPattern']
    .map(name => `src/dockerfile/substitute.ts: ${name}`)
    .join(', ')]: 'variables that are nested more than 100 deep are rejected',
  'src/registry/push-image.ts: collectContent':
    'every level awaits a manifest, so it starts on an empty stack',
}

test('finds no call in src/ that passes a list as arguments', () => {
  expect(findSpreadArguments(source)).toEqual([])
})

test('finds no recursion in src/ without a bounded depth', () => {
  expect(findRecursions(source).sort()).toEqual(Object.keys(boundedRecursions).sort())
})

test('finds calls that pass a list as arguments', () => {
  expect(findSpreadArguments(mistakes)).toEqual([
    'src/spread-arguments.ts:2: all.push(...more)',
    'src/spread-arguments.ts:3: new Set<number>(...[[...all]])',
    'src/spread-arguments.ts:4: Math.max.apply(undefined, all)',
  ])
})

test('finds functions that call themselves directly, through other functions and as arguments', () => {
  expect(findRecursions(mistakes)).toEqual([
    'src/recursion.ts: countDown',
    'src/recursion.ts: isEven, src/recursion.ts: isOdd',
    'src/recursion.ts: countChildren',
    'src/recursion.ts: #visit',
  ])
})
