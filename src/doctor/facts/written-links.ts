import { readAsMybinder } from '../../launcher/launch-link-encoding.ts'

/** Launch link in a text. Its end may be ambiguous, because punctuation or markup may follow. */
export interface WrittenLink {
  /** Line number in the text, 1-based. */
  readonly line: number
  /** Launcher repository, as `owner/name`. */
  readonly launcher: string
  readonly ref: WrittenName
  /** Repository and branch that nbgitpuller clones. */
  readonly content: { readonly repository: string; readonly branch: WrittenName } | undefined
}

/** Name at the end of a link, possibly followed by punctuation or markup. */
export interface WrittenName {
  /** Name without any trailing punctuation. */
  readonly name: string
  /** Possible names: the name with none, some or all of the trailing characters. */
  readonly readings: readonly string[]
  /** Whether the name is a placeholder for the reader to fill in. */
  readonly isPlaceholder: boolean
}

/**
 * Matches a launch link, with or without `https://`. A match ends before characters that occur neither in a link nor in a
 * git name: quotes, brackets, backquotes and asterisks.
 */
const launchLink =
  /(?<![\w.@-])(?:https?:\/\/)?(?:[\w-]+\.)*mybinder\.org\/v2\/gh\/([\w.-]+)\/([\w.-]+)\/([^\s?#"'<>()[\]|`*{}\\^~]+)(\?[^\s"'<>()[\]|`\\]*)?/g
/** Matches an HTML entity that ends a link, for pages that show the source of another page. */
const trailingEntity = /&(?:quot|lt|gt|apos|nbsp|#)/i
const openBracket = /^(?:\$?\{|[<[*](?!\/|\*))/
const placeholder = /[{}<>$*]|^%(?:\(\w+\))?s|…$|\.{3}$/
/** Maximum number of trailing characters that may belong to a name. */
const maxTrailingCharacters = 8

/** Finds the launch links with a ref in a text. Examples such as `…/<branch>` are omitted. */
export function findWrittenLinks(text: string): WrittenLink[] {
  return [...text.matchAll(launchLink)].flatMap((match): WrittenLink[] => {
    const [all, owner, repo, written = '', query = ''] = match
    const end = match.index + all.length
    const next = query === '' ? text.slice(end, end + 2) : ''
    const ref = readName(withoutEntities(written))
    if (ref.name === '') return []
    const isCutOff = /[-/_.]$/.test(written.slice(-1)) && openBracket.test(next)
    return [
      {
        line: text.slice(0, match.index).split('\n').length,
        launcher: `${owner}/${repo}`,
        ref: { ...ref, isPlaceholder: ref.isPlaceholder || isCutOff || /^\$?\{/.test(next) },
        content: readContent(withoutEntities(query)),
      },
    ]
  })
}

function withoutEntities(text: string): string {
  const [first = ''] = text.split(trailingEntity, 1)
  return first.replaceAll('&amp;', '&')
}

function readName(written: string): WrittenName {
  let end = written.length
  while (end > 0 && !/[\p{L}\p{N}]/u.test(written.charAt(end - 1))) end--
  const readings = Array.from(
    { length: Math.min(written.length - end, maxTrailingCharacters) + 1 },
    (_, length) => decode(written.slice(0, end + length)),
  )
  const [name = ''] = readings
  return { name, readings, isPlaceholder: placeholder.test(decode(written)) }
}

/**
 * Parses the query as mybinder.org's page does. The branch is decoded twice, because an older link generator encoded it
 * twice.
 */
function readContent(query: string): WrittenLink['content'] {
  try {
    const { repo, branch } = readAsMybinder(`https://mybinder.org/${query}`)
    const repository = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
      decode(repo ?? ''),
    )?.[1]
    if (repository === undefined || branch === null) return undefined
    const name = readName(decode(branch))
    return name.name === '' ? undefined : { repository, branch: name }
  } catch {
    return undefined
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
