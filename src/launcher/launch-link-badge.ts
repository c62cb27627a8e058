import { escapeMarkdown } from '../markdown.ts'

export const badgeFormats = ['markdown', 'html', 'rst', 'url'] as const
export type BadgeFormat = (typeof badgeFormats)[number]

const picture = 'https://mybinder.org/badge_logo.svg'

/** A launch badge, or the bare link, as text to paste. The label is what is read out, and shown without the picture. */
export function launchBadgeIn(format: BadgeFormat, url: string, label: string): string {
  switch (format) {
    case 'markdown':
      return `[![${escapeMarkdown(label.replaceAll('&', '&amp;'))}](${picture})](${url})`
    case 'html':
      return `<a href="${escapeHtml(url)}"><img src="${picture}" alt="${escapeHtml(label)}"></a>`
    case 'rst':
      // An option's text is taken as it is, but a target that ends with "_" would be the name of another one.
      return [`.. image:: ${picture}`, `   :target: ${url.replace(/_$/, '%5F')}`, `   :alt: ${label}`].join(
        '\n',
      )
    case 'url':
      return url
  }
}

/** @throws Error when it would break the badge's text in some format. */
export function parseBadgeLabel(text: string): string {
  const label = text.trim().replace(/ +/g, ' ')
  if (label === '') throw new Error('the label is empty: say what the badge starts, such as "Binder"')
  if (/[\p{Cc}\u2028\u2029]/u.test(label))
    throw new Error('the label is of more than one line: write it in one')
  return label
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
}
