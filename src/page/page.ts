import { type BadgeFormat, badgeFormats, launchBadgeIn } from '../launcher/launch-link-badge.ts'
import {
  defaultLabel,
  defaultLauncher,
  describeLaunch,
  type FormProblems,
  formFields,
  type LinkForm,
  readLinkForm,
} from '../launcher/launch-link-form.ts'
import { element, elements } from './element.ts'

/** Query parameters that prefill fields, so that a project can link to `…/?launcher=owner/name/branch`. */
const parameters = new URLSearchParams(location.search)
const initial: LinkForm = {
  repository: '',
  branch: '',
  path: '',
  launcher: defaultLauncher,
  label: defaultLabel,
}
for (const field of formFields) input(field).value = parameters.get(field) ?? initial[field]

/** Fields that have lost focus at least once. Problems are shown only for these, not during typing. */
const visited = new Set<string>(formFields.filter(field => parameters.has(field)))

for (const field of formFields) {
  input(field).addEventListener('input', show)
  input(field).addEventListener('change', () => {
    visited.add(field)
    show()
  })
}
for (const choice of elements('input[name="format"]', HTMLInputElement))
  choice.addEventListener('change', show)
element('form', HTMLFormElement).addEventListener('submit', event => {
  event.preventDefault()
  for (const field of formFields) visited.add(field)
  show()
})
element('copy', HTMLButtonElement).addEventListener('click', copy)
const badge = element('badge', HTMLTextAreaElement)
badge.addEventListener('focus', () => badge.select())
show()

function input(field: string): HTMLInputElement {
  return element(field, HTMLInputElement)
}

function show(): void {
  const form = Object.fromEntries(formFields.map(field => [field, input(field).value])) as unknown as LinkForm
  const reading = readLinkForm(form)
  showProblems(reading.isComplete ? {} : reading.problems)
  const wasComplete = !element('result', HTMLElement).hidden
  element('result', HTMLElement).hidden = !reading.isComplete
  element('empty', HTMLElement).hidden = reading.isComplete
  announce(reading.isComplete && !wasComplete ? 'The badge is ready.' : '')
  if (!reading.isComplete) {
    // An outdated link must not be copied.
    badge.value = ''
    return
  }
  const { link, label, notes, launcher, content } = reading
  badge.value = launchBadgeIn(chosenFormat(), link.url, label)
  element('preview', HTMLAnchorElement).href = link.url
  element('preview-label', Element).textContent = `launch binder: ${label} (opens a new tab)`
  element('opens', HTMLElement).textContent = describeLaunch(launcher, content)
  const warnings = element('warnings', HTMLElement)
  warnings.replaceChildren()
  for (const text of [...notes, ...link.warnings]) warnings.append(listItem(text))
}

function showProblems(problems: FormProblems): void {
  for (const field of formFields) {
    const problem = visited.has(field) ? (problems[field] ?? '') : ''
    element(`${field}-problem`, HTMLElement).textContent = problem
    input(field).setAttribute('aria-invalid', String(problem !== ''))
  }
}

function listItem(text: string): HTMLLIElement {
  const item = document.createElement('li')
  item.textContent = text
  return item
}

function chosenFormat(): BadgeFormat {
  const chosen = elements('input[name="format"]', HTMLInputElement).find(choice => choice.checked)?.value
  return badgeFormats.find(format => format === chosen) ?? badgeFormats[0]
}

async function copy(): Promise<void> {
  try {
    await navigator.clipboard.writeText(badge.value)
    announce('Copied.')
  } catch {
    // Browsers deny clipboard access to insecure pages, such as one opened from a file.
    badge.select()
    const isCopied = document.execCommand('copy')
    announce(
      isCopied
        ? 'Copied.'
        : 'The browser blocked copying. The text is selected: press Ctrl+C (⌘C on a Mac) to copy it.',
    )
  }
}

function announce(text: string): void {
  element('status', HTMLElement).textContent = text
}
