/** Generators of inputs: valid examples with random edits, random sequences of tokens, and arbitrary text. */
import { fc } from './fast-check.ts'

/** Texts with a special meaning in many formats. */
const specialTexts = [
  ...[
    '',
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\0',
    '\\',
    '"',
    "'",
    '`',
    '$',
    '${',
    '}',
    '#',
    '=',
    ',',
    ';',
    ':',
    '/',
    '@',
  ],
  ...[
    '..',
    '//',
    '<',
    '>',
    '[',
    ']',
    '{',
    '(',
    ')',
    '%',
    '%00',
    '%2F',
    '&',
    '*',
    '!',
    '?',
    '|',
    '-',
    '+',
    '~',
  ],
  ...[
    '\u2028',
    '\u202e',
    '\ufeff',
    '\ud800',
    'é',
    '🚀',
    '\x1b[31m',
    '0',
    '-1',
    '9'.repeat(20),
    '1e309',
    '0x10',
  ],
  ...['__proto__', 'constructor', 'toString', 'null', 'true', 'NaN', 'a'.repeat(300)],
]

/** Generates edits that delete `length` characters at a relative position and insert another text. */
const textEdits = (inserted: fc.Arbitrary<string>) =>
  fc.record({
    position: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
    inserted: fc.oneof(fc.constant(''), inserted),
    copies: fc.oneof(
      { weight: 20, arbitrary: fc.constant(1) },
      { weight: 1, arbitrary: fc.integer({ min: 2, max: 500 }) },
    ),
  })

/** Generates texts like the examples. @param tokens Keywords and delimiters of the format. */
export function texts(examples: readonly string[], tokens: readonly string[] = []): fc.Arbitrary<string> {
  const token = fc.constantFrom(...tokens, ...specialTexts)
  const piece = fc.oneof(token, fc.string({ unit: 'binary', maxLength: 12 }))
  const editedTexts = fc
    .tuple(fc.constantFrom(...examples), fc.array(textEdits(piece), { maxLength: 5 }))
    .map(([example, edits]) =>
      edits.reduce((text, { position, length, inserted, copies }) => {
        const start = Math.floor(position * text.length)
        return text.slice(0, start) + inserted.repeat(copies) + text.slice(start + length)
      }, example),
    )
  return fc.oneof(
    { weight: 4, arbitrary: editedTexts },
    { weight: 3, arbitrary: fc.array(piece, { maxLength: 30 }).map(pieces => pieces.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 100 }) },
  )
}

/** Generates the bytes of texts like the examples, with up to three random bytes. */
export function textBytes(
  examples: readonly string[],
  tokens: readonly string[] = [],
): fc.Arbitrary<Uint8Array> {
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 3 })
  return fc
    .tuple(texts(examples, tokens), changes)
    .map(([text, changed]) => replaceBytes(Buffer.from(text), changed))
}

/** Returns a copy of the bytes with some of them replaced. */
export function replaceBytes(
  bytes: Uint8Array,
  changes: readonly (readonly [position: number, value: number])[],
): Buffer {
  const copy = Buffer.from(bytes)
  if (copy.length > 0) for (const [position, value] of changes) copy[position % copy.length] = value
  return copy
}

const unusualValue = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e300, 2 ** 53, '', '\0', [], {}, [[]], 'a'.repeat(5000)),
  fc.constantFrom<unknown>(JSON.parse('{"__proto__":{"a":1}}'), makeNestedList(500)),
  fc.constantFrom(...specialTexts),
  fc.jsonValue({ maxDepth: 2 }),
)

/**
 * Returns a list with this number of levels. Up to four edits can nest such lists in each other, and JSON with about
 * 4,000 levels overflows the stack.
 */
function makeNestedList(depth: number): unknown {
  return JSON.parse('['.repeat(depth) + ']'.repeat(depth))
}

const jsonEdit = fc.record({
  position: fc.nat(),
  kind: fc.constantFrom('replace', 'delete', 'add', 'edit'),
  key: fc.constantFrom(...specialTexts),
  value: unusualValue,
})

/** Generates values like the examples, with fields replaced, added or removed. */
export function jsonValues(examples: readonly unknown[]): fc.Arbitrary<unknown> {
  const editedValues = fc
    .tuple(fc.constantFrom(...examples), fc.array(jsonEdit, { maxLength: 4 }))
    .map(([example, edits]) => edits.reduce(editJson, example))
  return fc.oneof({ weight: 9, arbitrary: editedValues }, { weight: 1, arbitrary: unusualValue })
}

/** Generates the JSON of values like the examples, and texts that are almost JSON. */
export function jsonBytes(examples: readonly unknown[]): fc.Arbitrary<Uint8Array> {
  const validBytes = jsonValues(examples).map(value => Buffer.from(JSON.stringify(value)))
  const almostValidBytes = textBytes(
    examples.map(example => JSON.stringify(example)),
    ['{"', '":', 'null', '[]', '{}', '1e999', '"\\ud800"'],
  )
  // The deep values are texts, because `JSON.stringify` of such a value would overflow the stack.
  const deepTexts = fc.constantFrom('[', '{"a":').map(open => Buffer.from(open.repeat(100_000)))
  return fc.oneof(
    { weight: 30, arbitrary: validBytes },
    { weight: 9, arbitrary: almostValidBytes },
    { weight: 1, arbitrary: deepTexts },
  )
}

type JsonEdit = typeof jsonEdit extends fc.Arbitrary<infer T> ? T : never

function editJson(value: unknown, { position, kind, key, value: newValue }: JsonEdit): unknown {
  const copy: { top: unknown } = { top: JSON.parse(JSON.stringify(value)) }
  const slots = [...listSlots(copy)]
  const slot = slots[position % slots.length]
  if (slot === undefined) return value
  const { parent, name } = slot
  const current = parent[name]
  if (kind === 'delete' && parent !== copy) delete parent[name]
  else if (kind === 'edit' && typeof current === 'string')
    parent[name] = `${current.slice(0, position % 20)}${key}${current.slice(position % 20)}`
  else if (kind === 'add' && typeof current === 'object' && current !== null)
    Object.defineProperty(current, key, {
      value: newValue,
      enumerable: true,
      configurable: true,
      writable: true,
    })
  else parent[name] = newValue
  return copy.top
}

interface Slot {
  readonly parent: Record<string, unknown>
  readonly name: string
}

/** Yields every position of a value in a JSON document. Uses no recursion, because documents can be nested deeply. */
function* listSlots(document: Record<string, unknown>): Iterable<Slot> {
  const pending: Record<string, unknown>[] = [document]
  for (let parent = pending.pop(); parent !== undefined; parent = pending.pop()) {
    for (const name of Object.keys(parent)) {
      yield { parent, name }
      const child = parent[name]
      if (typeof child === 'object' && child !== null) pending.push(child as Record<string, unknown>)
    }
  }
}
