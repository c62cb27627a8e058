import { formatList } from '../../wording.ts'
import type { CandidateGroup } from './assign-groups.ts'
import type { PathCandidate } from './find-candidates.ts'

/** Names that are meaningless without the parent folder. */
const genericNames =
  /^(?:bin|sbin|lib\d*|libexec|share|include|src|opt|local|data|site-packages|dist-packages|[a-z0-9_]+-linux-gnu)$/
const maxNamedPatterns = 3

/** Returns a readable name of a group, made from the names of its largest parts. */
export function chooseGroupName(candidates: CandidateGroup): string {
  return formatList([...new Set(candidates.flatMap(candidateNames))], maxNamedPatterns)
}

/** Returns the folder name for the move step: letters, digits, dots and dashes, made unique by the leading number. */
export function folderName(number: number, name: string): string {
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9.]+/)
    .map(word => word.replace(/^lib(?=[a-z]{2})|^\.+|(?<!\.)\.+$/g, ''))
  const [slug = ''] = /^[a-z0-9.-]{0,24}/.exec(words.filter(word => word !== '').join('-')) ?? []
  return [number, slug.replace(/(?<![-.])[-.]+$/, '')].filter(part => part !== '').join('-')
}

function candidateNames({ patterns }: PathCandidate): string[] {
  return patterns.map(({ folder, prefix, tail }) => {
    const names = [...folder.split('/'), prefix].filter(name => name !== '')
    const isPlain = tail !== '' && /^(?:lib)?[A-Za-z]{3,}/.test(prefix)
    const parentName = names.at(-2)
    const needsParent = parentName !== undefined && !isPlain && (genericNames.test(prefix) || tail !== '')
    return (
      (needsParent ? `${parentName}/${prefix}` : prefix).replace(/\p{Cc}/gu, ' ') + (tail === '' ? '' : '*')
    )
  })
}
