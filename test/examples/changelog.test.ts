import { expect, test } from '@jest/globals'
import { changelogSection } from '../../.github/build/changelog.ts'

const changelog =
  '# Changelog\n\n## Unreleased\n\n## 1.2.0\n\n- New\n\n### Fixed\n\n- Old\n\n## v1.1.0 (2026-01-02)\n\nFirst.\n\n## 1.0.0\n'

test('the notes of a release are its section of the changelog', () => {
  expect(changelogSection(changelog, 'v1.2.0')).toBe('- New\n\n### Fixed\n\n- Old')
  expect(changelogSection(changelog, 'v1.1.0')).toBe('First.')
})

test('a version without a changelog section cannot be released', () => {
  expect(() => changelogSection(changelog, 'v1.3.0')).toThrow('has no section "## 1.3.0"')
  expect(() => changelogSection(changelog, 'v1.2')).toThrow('has no section')
  expect(() => changelogSection(changelog, 'v1.0.0')).toThrow('"## 1.0.0" in CHANGELOG.md is empty')
})
