import type { Finding, Level } from './finding.ts'

const marks: Readonly<Record<Level, string>> = { red: '✖', yellow: '!', green: '✔' }

/** Formats findings as text. @param paint colors a text if the output supports it. */
export function reportFindings(
  findings: readonly Finding[],
  paint: (level: Level, text: string) => string,
): string {
  const count = (level: Level) => findings.filter(finding => finding.level === level).length
  const lines = findings.flatMap(({ check, level, what, why, fix }) => {
    const head = `${paint(level, `${marks[level]} ${level.padEnd(6)} ${check}`)}: ${what}`
    return level === 'green' ? [head] : [head, `    Why: ${why}`, `    Fix: ${fix}`, '']
  })
  return [...lines, '', `${count('red')} red, ${count('yellow')} yellow, ${count('green')} green`].join('\n')
}
