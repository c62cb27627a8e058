import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { readSource } from '../messages/source.ts'
import { findRecursions } from './recursion.ts'
import { findSpreadArguments } from './spread-arguments.ts'

const source = readSource(resolve(import.meta.dirname, '../..'))
const mistakes = readSource(resolve(import.meta.dirname, 'mistakes'))

/** Recursion that no input can make deep, and why. */
const bounded: Readonly<Record<string, string>> = {
  'src/ingredients/fingerprint.ts: computeFingerprint': 'a dependency image has no dependency image',
  'src/ingredients/ingredient-changes.ts: compareRecords, src/ingredients/ingredient-changes.ts: compareDependencies':
    'a dependency image has no dependency image',
  'src/ingredients/ingredient-record.ts: ingredientRecord': 'a dependency image has no dependency image',
  'src/image/plan/build-decision.ts: describe': 'a dependency image has no dependency image',
  [['readPieces', 'readDoubleQuoted', 'readVariable', 'readModified', 'readPattern']
    .map(name => `src/dockerfile/substitute.ts: ${name}`)
    .join(', ')]: 'variables that are nested more than 100 deep are rejected',
  'src/registry/push-image.ts: collect': 'every level waits for a manifest and begins on an empty stack',
}

test('no list becomes the arguments of a call', () => {
  expect(findSpreadArguments(source)).toEqual([])
})

test('no function calls itself, but where the depth is bounded', () => {
  expect(findRecursions(source).sort()).toEqual(Object.keys(bounded).sort())
})

test('lists that become arguments are found', () => {
  expect(findSpreadArguments(mistakes)).toEqual([
    'src/spread-arguments.ts:2: all.push(...more)',
    'src/spread-arguments.ts:3: new Set<number>(...[[...all]])',
    'src/spread-arguments.ts:4: Math.max.apply(undefined, all)',
  ])
})

test('functions that call themselves are found, at once, through others and as arguments', () => {
  expect(findRecursions(mistakes)).toEqual([
    'src/recursion.ts: at',
    'src/recursion.ts: even, src/recursion.ts: odd',
    'src/recursion.ts: leaves',
    'src/recursion.ts: #down',
  ])
})
