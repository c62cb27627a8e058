import { expect, test } from '@jest/globals'
import { onlySetsValues } from '../../src/setup/other-commands.ts'

test.each([
  ['# a comment\nA=1\nif [ -n "$A" ]; then\n  B=$(echo "$A" | tr / -)\nfi', true],
  ['echo "A=$A" >> $GITHUB_ENV\necho done', true],
  ['echo "a=$A" >> "${GITHUB_OUTPUT}"', true],
  ['echo "1.0" > version.txt', false],
  ['echo "$KEY" >> ~/.netrc', false],
  ['A=1 make', false],
  ['A=1; make', false],
  ['echo a && make', false],
  ['./build.sh', false],
])('returns whether %j only sets values: %s', (script, expected) => {
  expect(onlySetsValues(script)).toBe(expected)
})
