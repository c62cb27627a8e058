import { parseRepositoryAddress } from '../launcher/launch-link-address.ts'
import { formFields, type LinkForm } from '../launcher/launch-link-form.ts'
import { didYouMean } from '../suggest.ts'
import { element, elements } from './element.ts'

/** Text fields of the page, whose names are also the names of the query parameters. */
export const textFields = [...formFields, 'urlPath'] as const
const applicationField = 'application'

/** Returns a text field. */
export function input(field: string): HTMLInputElement {
  return element(field, HTMLInputElement)
}

/** Returns the radio buttons of the applications. */
export function applicationChoices(): HTMLInputElement[] {
  return elements(`input[name="${applicationField}"]`, HTMLInputElement)
}

/** Returns the contents of the fields. */
export function readForm(): LinkForm {
  const texts = Object.fromEntries(textFields.map(field => [field, input(field).value]))
  return { ...(texts as unknown as LinkForm), application: chosenApplication() }
}

/** Returns the selected application. */
export function chosenApplication(): string {
  return applicationChoices().find(choice => choice.checked)?.value ?? 'lab'
}

/** Fills the fields from query parameters. @returns a message about each unknown parameter. */
export function fillFromParameters(parameters: URLSearchParams): string[] {
  for (const field of textFields) {
    const text = parameters.get(field)
    if (text !== null) input(field).value = text
  }
  for (const choice of applicationChoices())
    if (choice.value === parameters.get(applicationField)) choice.checked = true
  const knownParameters: string[] = [...textFields, applicationField]
  return [...new Set(parameters.keys())]
    .filter(name => !knownParameters.includes(name))
    .map(
      name =>
        `The address of this page has an unknown parameter "${name}"${didYouMean(name, knownParameters)}. It is ignored.`,
    )
}

/** Returns the address of the page with the contents of the fields, except for empty ones and defaults. */
export function formAddress(page: URL, defaults: Readonly<Partial<Record<string, string>>>): string {
  const address = new URL(page)
  address.search = ''
  address.hash = ''
  const values = { ...readForm() } as Record<string, string>
  if (values[applicationField] !== 'url') delete values.urlPath
  for (const [name, value] of Object.entries(values))
    if (value.trim() !== '' && value !== defaults[name]) address.searchParams.set(name, value.trim())
  return address.href
}

/** Branch and path that were taken from the pasted address, not typed by the user. */
const filledValues = { branch: '', path: '' }

/** Shows the branch and the path of a pasted address in their fields, unless the user typed other values. */
export function showParsedAddress(): void {
  const isTyped = (field: 'branch' | 'path') => input(field).value !== filledValues[field]
  const branch = isTyped('branch') ? input('branch').value.trim() : ''
  const address = parse(input('repository').value, branch)
  for (const field of ['branch', 'path'] as const) {
    if (isTyped(field)) continue
    filledValues[field] = address?.[field] ?? ''
    input(field).value = filledValues[field]
  }
  const isGuess = address?.isBranchGuessed === true && !isTyped('branch')
  element('branch-hint', HTMLElement).textContent = isGuess
    ? 'Read from the address. Correct it if the name of the branch contains a slash.'
    : ''
}

function parse(text: string, branch: string) {
  try {
    return parseRepositoryAddress(text, branch === '' ? undefined : branch)
  } catch {
    return undefined
  }
}
