import { parseRepositoryAddress } from '../launcher/launch-link-address.ts'
import { type BadgeFormat, badgeFormats } from '../launcher/launch-link-badge.ts'
import { type FormField, type LinkForm, readLinkForm } from '../launcher/launch-link-form.ts'

const questions: readonly (readonly [FormField, string])[] = [
  ['repository', 'Repository with the notebooks (owner/name, or paste its address)'],
  ['branch', 'Branch or tag (empty: the default branch)'],
  ['path', 'File or folder to open (empty: the top folder)'],
  ['launcher', 'Launcher whose image runs'],
]

/**
 * Asks one question after another, each until its answer can be used.
 *
 * @param form what is known already; offered as the answer.
 * @param ask resolves to what the person typed.
 * @param say shows a line.
 */
export async function askForLink(
  form: LinkForm,
  format: BadgeFormat,
  ask: (question: string) => Promise<string>,
  say: (text: string) => void,
): Promise<{ readonly form: LinkForm; readonly format: BadgeFormat }> {
  let known = form
  for (const [field, question] of questions) known = await askField(known, field, question, ask, say)
  return { form: known, format: await askFormat(format, ask, say) }
}

async function askField(
  form: LinkForm,
  field: FormField,
  question: string,
  ask: (question: string) => Promise<string>,
  say: (text: string) => void,
): Promise<LinkForm> {
  const known = form[field] || readInAddress(form, field)
  const offered = known === '' ? '' : ` [${known}]`
  for (;;) {
    const answer = (
      await ask(`${known === '' ? question : question.replace(/ \(empty: .*\)$/, '')}${offered}: `)
    ).trim()
    const next = { ...form, [field]: answer === '' ? form[field] : answer }
    const reading = readLinkForm(next)
    const problem = reading.isComplete ? undefined : reading.problems[field]
    if (problem === undefined) return next
    say(`  ${problem}`)
  }
}

/** What a pasted address tells already. */
function readInAddress(form: LinkForm, field: FormField): string {
  if (field !== 'branch' && field !== 'path') return ''
  return parseRepositoryAddress(form.repository, form.branch || undefined)[field] ?? ''
}

async function askFormat(
  offered: BadgeFormat,
  ask: (question: string) => Promise<string>,
  say: (text: string) => void,
): Promise<BadgeFormat> {
  for (;;) {
    const answer = (await ask(`Format (${badgeFormats.join(', ')}) [${offered}]: `)).trim().toLowerCase()
    const found = answer === '' ? offered : badgeFormats.find(format => format === answer)
    if (found !== undefined) return found
    say(`  ${JSON.stringify(answer)} is no format: one of ${badgeFormats.join(', ')}`)
  }
}
