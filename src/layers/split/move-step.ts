import { shellPattern } from './path-pattern.ts'
import type { PathPattern } from './split-plan.ts'

/** Input of the move step's script. */
export interface MoveStep {
  /** Groups in call order, each with its folder below /layers. */
  readonly moves: readonly { readonly folder: string; readonly patterns: readonly PathPattern[] }[]
  /** Whether there are layers below, which are mounted at /below. */
  readonly hasLowerLayers: boolean
  /** Whether the layer deletes paths of the layers below. */
  readonly hasDeletions: boolean
}

const maxWidth = 110

/**
 * Generates a script for sh with cp, mv, find, stat, sort, comm, xargs and touch of Debian, Ubuntu or Fedora. busybox's
 * cp loses the times of symbolic links and all capabilities; it rejects `--preserve`, so the script fails instead of
 * losing them silently. /whole is copied once and then only renamed, so owner, mode, time, hard links and attributes
 * come from a single `cp -a`. No file name is read from a line, except those of unchanged files.
 */
export function moveScript({ moves, hasLowerLayers, hasDeletions }: MoveStep): string {
  return [
    'set -eu',
    'export LC_ALL=C',
    'mkdir /layers /layers/rest',
    'touch /layers/.start',
    'cp -a --preserve=xattr /whole/. /layers/rest/',
    'cd /layers/rest',
    ...(hasLowerLayers ? dropUnchanged : []),
    ...(hasDeletions ? listDeleted : []),
    ...functions,
    ...moves.map(({ folder, patterns }) => takeCall(folder, patterns)),
    ...restoreTimes,
  ].join('\n')
}

/** List of deleted paths written by the move step, each terminated by NUL. */
export const deletedList = '/layers/.deleted'

/**
 * Removes unchanged paths. A path counts as unchanged if its inode's change time (ctime) is the same. If the lower
 * layers are copies of each other (storage drivers without shared inodes), every path counts as changed, so the
 * result is correct but larger.
 */
const dropUnchanged = [
  '# Keeps only the paths that the instruction changed; the others have the same times in the layers below.',
  'inodes() { (cd "$1" && shift && find . -mindepth 1 "$@" ! -path "*',
  `*" -exec stat -c '%z %Y %s %f %u %g %t %T %n' {} + | sort); }`,
  'unchanged() {',
  '  inodes /below "$@" >/layers/.below',
  '  inodes /whole "$@" >/layers/.whole',
  `  comm -12 /layers/.below /layers/.whole | sed 's|^[^/]*/|./|' | sort -r | tr '\\n' '\\0'`,
  '}',
  'unchanged ! -type d | xargs -0 rm -f --',
  'unchanged -type d | xargs -0 rmdir -- 2>/dev/null || true',
]

const listDeleted = [
  '# Lists the paths that the instruction deleted, and folders that became files, and files that became folders.',
  `(cd /below && find . -mindepth 1 -exec sh -c '`,
  '  folder() { [ -d "$1" ] && [ ! -L "$1" ]; }',
  '  for path do',
  '    now=/whole/$path',
  '    if [ -e "$now" ] || [ -L "$now" ]; then',
  '      if folder "$path"; then folder "$now" && continue; else folder "$now" || continue; fi',
  '    fi',
  '    printf "%s\\0" "$path"',
  `  done' sh {} +) >${deletedList}`,
]

const functions = [
  '# Creates the parent folders of a path, with their own owner and mode.',
  'above() {',
  '  case $2 in */*) above "$1" "${2%/*}" ;; *) return 0 ;; esac',
  '  [ -d "$1/${2%/*}" ] || {',
  '    mkdir "$1/${2%/*}"',
  '    chown "$(stat -c %u:%g "/whole/${2%/*}")" "$1/${2%/*}"',
  '    chmod "0000$(stat -c %a "/whole/${2%/*}")" "$1/${2%/*}"',
  '  }',
  '}',
  '# take GROUP PATH...: moves the paths from rest into the folder of a group.',
  'take() {',
  '  group=/layers/$1',
  '  shift',
  '  mkdir -p "$group"',
  '  for path do',
  '    [ -e "$path" ] || [ -L "$path" ] || continue',
  '    above "$group" "$path"',
  '    [ ! -e "$group/$path" ] || { echo "$path is in two groups" >&2; exit 1; }',
  '    mv "./$path" "$group/$path"',
  '  done',
  '}',
]

const restoreTimes = [
  '# Restores the times of the folders that the moves changed.',
  `find /layers -mindepth 2 -type d -newer /layers/.start -exec sh -c '`,
  '  for folder do touch -r "/whole/${folder#/layers/*/}" "$folder"; done',
  `' sh {} +`,
]

function takeCall(folder: string, patterns: readonly PathPattern[]): string {
  const lines = [`take ${folder}`]
  for (const word of joinLetters(patterns)) {
    const line = lines[lines.length - 1] ?? ''
    if (line.length + word.length + 3 > maxWidth) lines.push(`  ${word}`)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines.join(' \\\n')
}

/**
 * Writes `usr/share/[a-d]*` for three or more ranges of a folder that differ only in the last letter. Two ranges
 * stay separate, because they are just as readable.
 */
function joinLetters(patterns: readonly PathPattern[]): string[] {
  const groups = Map.groupBy(patterns, pattern =>
    pattern.tail === '*' && /[A-Za-z0-9]$/.test(pattern.prefix)
      ? shellPattern({ ...pattern, prefix: pattern.prefix.slice(0, -1) })
      : shellPattern(pattern),
  )
  return [...groups.values()].flatMap(group => {
    const [first] = group
    if (first === undefined || group.length < 3) return group.map(shellPattern)
    const stem = first.prefix.slice(0, -1)
    const path = shellPattern({ ...first, prefix: stem, tail: '' })
    // In the root without a common prefix, the path is empty and its quotes are omitted.
    return [`${path === "''" ? '' : path}[${letters(group.map(item => item.prefix.slice(-1)))}]*`]
  })
}

/** Writes a character class; runs of three or more use a dash. */
function letters(characters: readonly string[]): string {
  const sortedCharacters = [...new Set(characters)].sort()
  const points = sortedCharacters.map(letter => letter.charCodeAt(0))
  let text = ''
  for (let from = 0, to = 0; from < points.length; from = to) {
    to = from + 1
    while (points[to] === (points[to - 1] ?? 0) + 1) to += 1
    const run = sortedCharacters.slice(from, to)
    text += run.length > 2 ? `${run[0]}-${run[run.length - 1]}` : run.join('')
  }
  return text
}
