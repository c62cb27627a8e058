import type { SourceRef } from '../refs/source-ref.ts'
import { UserError } from '../user-error.ts'
import { type LegacyField, versionOneFields } from './image-updated-event.ts'

/** Fields that handlers from before version 1 read, with values derived from the ref. */
const derivedValues: Readonly<Record<string, (ref: SourceRef) => string | boolean>> = {
  ref_type: ({ kind }) => kind,
  ref_name: ({ short }) => short,
  is_release: ({ kind }) => kind === 'tag',
}

/**
 * Parses `NAME`, whose value is derived from the ref, or `NAME=VALUE`.
 *
 * @throws UserError if the text is malformed, if every event already has the field, or if a value is required.
 */
export function parseLegacyField(text: string): (ref: SourceRef) => LegacyField {
  const [, name = '', fixedValue] = /^([A-Za-z_]\w*)(?:=(\S*))?$/.exec(text) ?? []
  if (name === '') {
    throw new UserError(
      'invalid-input',
      'expected exactly one NAME or NAME=VALUE, because GitHub allows only one more field in the event',
    )
  }
  if (versionOneFields.includes(name))
    throw new UserError('invalid-input', `every event already has the field "${name}": choose another name`)
  const derive = Object.hasOwn(derivedValues, name) ? derivedValues[name] : undefined
  if (fixedValue === undefined && derive === undefined) {
    throw new UserError(
      'invalid-input',
      `"${name}" has no default value: write ${name}=VALUE, or one of ${Object.keys(derivedValues).join(', ')}`,
    )
  }
  return ref => ({ name, value: fixedValue ?? derive?.(ref) ?? '' })
}
