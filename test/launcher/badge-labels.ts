import { parseBadgeLabel } from '../../src/launcher/launch-link-badge.ts'
import { fc } from '../random.ts'

/** Arbitrary labels on one line. */
export const anyLabel = fc
  .string({ unit: 'binary', maxLength: 30 })
  .map(text => text.replace(/[\p{Cc}\p{Cs}\p{Z}\uFEFF]/gu, ' ').trim())
  .filter(text => text !== '')
  .map(parseBadgeLabel)

/** Labels with Markdown syntax. */
export const specialLabels = [
  'a](b)[c',
  '![x](y)',
  '<b>&amp;"\'',
  '`code` *and* _more_',
  '\\',
  'end]',
  '|cell|',
  '# 1',
  '&#93;',
  '~~x~~',
]
