import { type DocumentEvent, EVENT_ID, type Event, getScalarValue, type PopEvent, parseEvents } from 'js-yaml'

type ValueEvent = Exclude<Event, DocumentEvent | PopEvent>

/** Mapping or sequence that is being read. */
interface Collection {
  readonly path: readonly string[]
  /** Key whose value comes next; undefined in a sequence, and between two entries of a mapping. */
  key: string | undefined
  /** Number of items of a sequence; undefined for a mapping. */
  length: number | undefined
}

/**
 * Finds the 1-based line of every key of a mapping and item of a sequence, by path, such as `on.push.paths` and
 * `jobs.image.steps.0`.
 *
 * @param text valid YAML.
 */
export function findYamlLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  const openCollections: Collection[] = []
  const lineAt = lineCounter(text)
  for (const event of parseEvents(text, {})) {
    if (event.type === EVENT_ID.POP) openCollections.pop()
    else if (event.type !== EVENT_ID.DOCUMENT) readValue(event)
  }
  return lines

  function readValue(event: ValueEvent): void {
    const parent = openCollections.at(-1)
    const start = startOffset(event)
    if (parent !== undefined && event.type === EVENT_ID.SCALAR && expectsKey(parent)) {
      parent.key = getScalarValue(text, event)
      lines.set([...parent.path, parent.key].join('.'), lineAt(start))
      return
    }
    const name = takeName(parent)
    const path = parent === undefined || name === undefined ? [] : [...parent.path, name]
    if (parent?.length !== undefined) lines.set(path.join('.'), lineAt(start))
    if (event.type === EVENT_ID.MAPPING) openCollections.push({ path, key: undefined, length: undefined })
    if (event.type === EVENT_ID.SEQUENCE) openCollections.push({ path, key: undefined, length: 0 })
  }
}

function startOffset(event: ValueEvent): number {
  if (event.type === EVENT_ID.SCALAR) return event.valueStart
  return event.type === EVENT_ID.ALIAS ? event.anchorStart : event.start
}

function expectsKey({ key, length }: Collection): boolean {
  return length === undefined && key === undefined
}

/** Returns the name of the next value in the collection. */
function takeName(parent: Collection | undefined): string | undefined {
  if (parent?.length !== undefined) return String(parent.length++)
  const { key } = parent ?? {}
  if (parent !== undefined) parent.key = undefined
  return key
}

/** Returns a function that converts ascending offsets to lines. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1
  let countedOffset = 0
  return offset => {
    for (; countedOffset < offset; countedOffset++) if (text[countedOffset] === '\n') line++
    return line
  }
}
