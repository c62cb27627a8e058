import { parseRepositoryAddress } from '../launcher/launch-link-address.ts'
import { type BadgeFormat, badgeFormats } from '../launcher/launch-link-badge.ts'
import { type FormField, type LinkForm, readLinkForm } from '../launcher/launch-link-form.ts'

const questions: readonly (readonly [FormField, string])[] = [
  ['repository', 'Repository with the notebooks (owner/name or URL)'],
  ['branch', 'Branch or tag (empty: the default branch)'],
  ['path', 'File or folder to open (empty: the root folder)'],
  ['launcher', 'Launcher that provides the image (owner/name/branch)'],
]

/** Interactive prompts at a terminal. */
export interface Prompt {
  /** Asks a question and resolves to the answer. */
  readonly ask: (question: string) => Promise<string>
  /** Prints a line. */
  readonly print: (text: string) => void
}

/**
 * Prompts for each field and repeats a prompt until the answer is valid.
 *
 * @param form known values, suggested as defaults.
 */
export async function promptForLink(
  form: LinkForm,
  format: BadgeFormat,
  prompt: Prompt,
): Promise<{ readonly form: LinkForm; readonly format: BadgeFormat }> {
  let currentForm = form
  for (const [field, question] of questions)
    currentForm = await promptForField(currentForm, field, question, prompt)
  return { form: currentForm, format: await promptForFormat(format, prompt) }
}

async function promptForField(
  form: LinkForm,
  field: FormField,
  question: string,
  { ask, print }: Prompt,
): Promise<LinkForm> {
  const value = form[field] || readInAddress(form, field)
  const suggestion = value === '' ? '' : ` [${value}]`
  for (;;) {
    const answer = (
      await ask(`${value === '' ? question : question.replace(/ \(empty: [^()]*\)$/, '')}${suggestion}: `)
    ).trim()
    const nextForm = { ...form, [field]: answer === '' ? form[field] : answer }
    const reading = readLinkForm(nextForm)
    const problem = reading.isComplete ? undefined : reading.problems[field]
    if (problem === undefined) return nextForm
    print(`  ${problem}`)
  }
}

/** Returns the branch or path contained in a pasted address. */
function readInAddress(form: LinkForm, field: FormField): string {
  if (field !== 'branch' && field !== 'path') return ''
  return parseRepositoryAddress(form.repository, form.branch || undefined)[field] ?? ''
}

async function promptForFormat(suggestion: BadgeFormat, { ask, print }: Prompt): Promise<BadgeFormat> {
  for (;;) {
    const answer = (await ask(`Format (${badgeFormats.join(', ')}) [${suggestion}]: `)).trim().toLowerCase()
    const format = answer === '' ? suggestion : badgeFormats.find(name => name === answer)
    if (format !== undefined) return format
    print(`  ${JSON.stringify(answer)} is not a format: enter ${badgeFormats.join(', ')}`)
  }
}
