import { type BadgeFormat, badgeFormats, formatLaunchBadge } from '../launcher/launch-link-badge.ts'
import {
  defaultLabel,
  defaultLauncher,
  describeLaunch,
  type FormProblems,
  readLinkForm,
} from '../launcher/launch-link-form.ts'
import { element, elements } from './element.ts'
import {
  applicationChoices,
  chosenApplication,
  fillFromParameters,
  formAddress,
  input,
  readForm,
  showParsedAddress,
  textFields,
} from './form-fields.ts'

/** Query parameters, which fill in fields: a project can link to `…/?launcher=owner/name/branch`. */
const parameters = new URLSearchParams(location.search)
const defaults = { label: defaultLabel, application: 'lab' }
input('label').value = defaultLabel
listIn('parameter-problems', fillFromParameters(parameters))

/** Fields that have lost focus at least once. Problems are shown only for these fields, not while the user types. */
const visitedFields = new Set<string>(textFields.filter(field => parameters.has(field)))

for (const field of textFields) {
  input(field).addEventListener('input', show)
  input(field).addEventListener('change', () => {
    visitedFields.add(field)
    show()
  })
}
for (const choice of applicationChoices()) choice.addEventListener('change', show)
element('example', HTMLButtonElement).addEventListener('click', () => {
  input('launcher').value = defaultLauncher
  visitedFields.add('launcher')
  show()
})
for (const choice of elements('input[name="format"]', HTMLInputElement))
  choice.addEventListener('change', show)
element('form', HTMLFormElement).addEventListener('submit', event => {
  event.preventDefault()
  for (const field of textFields) visitedFields.add(field)
  show()
})
element('copy', HTMLButtonElement).addEventListener('click', () => copy(badge.value))
element('copy-form', HTMLButtonElement).addEventListener('click', () =>
  copy(formAddress(new URL(location.href), defaults)),
)
const badge = element('badge', HTMLTextAreaElement)
badge.addEventListener('focus', () => badge.select())
show()

function show(): void {
  showParsedAddress()
  element('url-path-field', HTMLElement).hidden = chosenApplication() !== 'url'
  const reading = readLinkForm(readForm())
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
  badge.value = formatLaunchBadge(chosenFormat(), link.url, label)
  for (const id of ['preview', 'launch']) element(id, HTMLAnchorElement).href = link.url
  element('preview-label', Element).textContent = `launch binder: ${label} (opens a new tab)`
  element('destination', HTMLElement).textContent = describeLaunch(launcher, content)
  listIn('warnings', [...notes, ...link.warnings])
}

function showProblems(problems: FormProblems): void {
  for (const field of textFields) {
    const problem = visitedFields.has(field) ? (problems[field] ?? '') : ''
    element(`${field}-problem`, HTMLElement).textContent = problem
    input(field).setAttribute('aria-invalid', String(problem !== ''))
  }
}

/** Shows texts as the items of a list. */
function listIn(id: string, texts: readonly string[]): void {
  const list = element(id, HTMLElement)
  list.replaceChildren()
  for (const text of texts) list.append(listItem(text))
}

function listItem(text: string): HTMLLIElement {
  const item = document.createElement('li')
  item.textContent = text
  return item
}

function chosenFormat(): BadgeFormat {
  const chosenValue = elements('input[name="format"]', HTMLInputElement).find(choice => choice.checked)?.value
  return badgeFormats.find(format => format === chosenValue) ?? badgeFormats[0]
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    announce('Copied.')
  } catch {
    // Browsers deny clipboard access to insecure pages, such as one opened from a file.
    if (text !== badge.value) {
      announce(`The browser blocked copying. The address is ${text}`)
      return
    }
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
