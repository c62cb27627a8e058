import type { SourceRef } from '../refs/source-ref.ts'
import { UserError } from '../user-error.ts'
import { type LegacyField, versionOneFields } from './image-updated-event.ts'

/** Fields of earlier, hand-written events whose values follow from the ref. */
const derived: Readonly<Record<string, (ref: SourceRef) => string | boolean>> = {
  ref_type: ({ kind }) => kind,
  ref_name: ({ short }) => short,
  is_release: ({ kind }) => kind === 'tag',
}

/**
 * Parses `NAME`, whose value is derived from the ref, or `NAME=VALUE`.
 *
 * @throws Error naming the accepted names.
 */
export function parseLegacyField(text: string): (ref: SourceRef) => LegacyField {
  const [, name = '', fixedValue] = /^([A-Za-z_]\w*)(?:=(\S*))?$/.exec(text) ?? []
  if (name === '') {
    throw new UserError(
      'invalid-input',
      'expected one NAME or NAME=VALUE: GitHub allows ten fields, which leaves room for one more',
    )
  }
  if (versionOneFields.includes(name))
    throw new UserError('invalid-input', `every event already has the field "${name}": choose another name`)
  const derive = Object.hasOwn(derived, name) ? derived[name] : undefined
  if (fixedValue === undefined && derive === undefined) {
    throw new UserError(
      'invalid-input',
      `"${name}" has no default value: write ${name}=VALUE, or one of ${Object.keys(derived).join(', ')}`,
    )
  }
  return ref => ({ name, value: fixedValue ?? derive?.(ref) ?? '' })
}
