import { escapeMarkdown } from '../markdown.ts'
import { UserError } from '../user-error.ts'

/** Formats of a launch badge; `url` is the link alone. */
export const badgeFormats = ['markdown', 'html', 'rst', 'url'] as const
export type BadgeFormat = (typeof badgeFormats)[number]

const badgeImage = 'https://mybinder.org/badge_logo.svg'

/** Returns a launch badge, or only the link, as text to paste. The label is the alternative text of the image. */
export function formatLaunchBadge(format: BadgeFormat, url: string, label: string): string {
  switch (format) {
    case 'markdown':
      return `[![${escapeMarkdown(label.replaceAll('&', '&amp;'))}](${badgeImage})](${url})`
    case 'html':
      return `<a href="${escapeHtml(url)}"><img src="${badgeImage}" alt="${escapeHtml(label)}"></a>`
    case 'rst':
      // Option text is taken literally, but a target that ends with `_` would be a reference to another target.
      return [
        `.. image:: ${badgeImage}`,
        `   :target: ${url.replace(/_$/, '%5F')}`,
        `   :alt: ${label}`,
      ].join('\n')
    case 'url':
      return url
  }
}

/**
 * Parses the label of a badge.
 *
 * @throws Error when the label would break the badge in some format.
 */
export function parseBadgeLabel(text: string): string {
  const label = text.trim().replace(/ +/g, ' ')
  if (label === '')
    throw new UserError(
      'launch-link-invalid',
      'the label is empty: enter the text of the badge, such as "Binder"',
    )
  if (/[\p{Cc}\u2028\u2029]/u.test(label))
    throw new UserError('launch-link-invalid', 'the label has more than one line: write it on one line')
  return label
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
}
