import { readAsToday } from '../../launcher/launch-link-encoding.ts'

/** A launch link, as far as it can be told from the text around it. */
export interface WrittenLink {
  /** `owner/name`. */
  readonly launcher: string
  readonly ref: WrittenName
  /** What nbgitpuller is told to clone. */
  readonly content: { readonly repository: string; readonly branch: WrittenName } | undefined
}

/** A name at the end of a link, where what closes a sentence or a mark-up may stand as well. */
export interface WrittenName {
  /** Without all of these signs. */
  readonly name: string
  /** With as many of them as may be its own. */
  readonly readings: readonly string[]
  /** It stands for a name that the reader is to fill in. */
  readonly isPlaceholder: boolean
}

/** Without what no written link and no name in git holds: quotes, brackets, backquotes, stars. */
const address =
  /https?:\/\/(?:[\w-]+\.)*mybinder\.org\/v2\/gh\/([\w.-]+)\/([\w.-]+)\/([^\s?#"'<>()[\]|`*{}\\^~]+)(\?[^\s"'<>()[\]|`\\]*)?/g
/** A page may show the source of another one. */
const entity = /&(?:quot|lt|gt|apos|nbsp|#)/i
const openBracket = /^(?:\$?\{|[<[*](?!\/|\*))/
const fillIn = /[{}<>$*]|…$|\.{3}$/
/** Names that end in more are nobody's. */
const mostSigns = 8

/** @returns links with a ref; of an example such as `…/<branch>` nothing is left. */
export function findWrittenLinks(text: string): WrittenLink[] {
  return [...text.matchAll(address)].flatMap((match): WrittenLink[] => {
    const [all, owner, repo, written = '', query = ''] = match
    const end = match.index + all.length
    const next = query === '' ? text.slice(end, end + 2) : ''
    const ref = readName(withoutEntities(written))
    if (ref.name === '') return []
    const isCutOff = /[-/_.]$/.test(written.slice(-1)) && openBracket.test(next)
    return [
      {
        launcher: `${owner}/${repo}`,
        ref: { ...ref, isPlaceholder: ref.isPlaceholder || isCutOff || /^\$?\{/.test(next) },
        content: readContent(withoutEntities(query)),
      },
    ]
  })
}

function withoutEntities(text: string): string {
  const [first = ''] = text.split(entity, 1)
  return first.replaceAll('&amp;', '&')
}

function readName(written: string): WrittenName {
  let end = written.length
  while (end > 0 && !/[\p{L}\p{N}]/u.test(written.charAt(end - 1))) end--
  const readings = Array.from({ length: Math.min(written.length - end, mostSigns) + 1 }, (_, signs) =>
    decode(written.slice(0, end + signs)),
  )
  const [name = ''] = readings
  return { name, readings, isPlaceholder: fillIn.test(decode(written)) }
}

/** As mybinder.org's page reads it; the branch was encoded once too often by an older maker of links. */
function readContent(query: string): WrittenLink['content'] {
  try {
    const { repo, branch } = readAsToday(`https://mybinder.org/${query}`)
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
