import { expect, test } from '@jest/globals'
import { type Node, Parser } from 'commonmark'
import { formatLaunchBadge, parseBadgeLabel } from '../../src/launcher/launch-link-badge.ts'
import { fc } from '../random.ts'
import { anyLabel, specialLabels } from './badge-labels.ts'

const url = 'https://mybinder.org/v2/gh/o/l/main?urlpath=git-pull%3Frepo%3Da_'
function readMarkdown(text: string): { label: string; url: string | null; count: number } {
  const walker = new Parser().parse(text).walker()
  const nodes: Node[] = []
  for (let event = walker.next(); event !== null; event = walker.next())
    if (event.entering) nodes.push(event.node)
  const link = nodes.find(node => node.type === 'link')
  const texts = nodes.filter(node => node.literal !== null).map(node => node.literal)
  return {
    label: texts.join(''),
    url: link?.destination ?? null,
    count: nodes.filter(node => node.type === 'link').length,
  }
}

test('escapes any label in Markdown and writes one link', () => {
  const check = (text: string) =>
    expect(readMarkdown(formatLaunchBadge('markdown', url, text))).toEqual({ label: text, url, count: 1 })
  specialLabels.forEach(check)
  fc.assert(fc.property(anyLabel, check))
})

test('returns the link itself for the format url', () => {
  expect(formatLaunchBadge('url', url, 'x')).toBe(url)
})

test('rejects an empty label and a label with several lines', () => {
  expect(parseBadgeLabel('  Run   it ')).toBe('Run it')
  expect(() => parseBadgeLabel(' ')).toThrow('the label is empty')
  expect(() => parseBadgeLabel('a\nb')).toThrow('more than one line')
})

test('the formats html and rst contain the link, the image and the label', () => {
  const image = 'https://mybinder.org/badge_logo.svg'
  expect(formatLaunchBadge('html', 'https://x/?a=1&b="', "A <b> & 'c'")).toBe(
    `<a href="https://x/?a=1&#38;b=&#34;"><img src="${image}" alt="A &#60;b&#62; &#38; &#39;c&#39;"></a>`,
  )
  expect(formatLaunchBadge('rst', url, 'A b')).toBe(
    `.. image:: ${image}\n   :target: ${url.slice(0, -1)}%5F\n   :alt: A b`,
  )
  expect(formatLaunchBadge('rst', 'https://x/a_b', 'A')).toContain('   :target: https://x/a_b\n')
  expect(formatLaunchBadge('markdown', 'https://x/', 'Binder')).toBe(`[![Binder](${image})](https://x/)`)
})
