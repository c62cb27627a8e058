import { expect, test } from '@jest/globals'
import { resumeMessage, rollbackMessage } from '../../src/launcher/pin-message.ts'
import { parseReference } from '../../src/oci/reference.ts'

const image = parseReference('ghcr.io/science/model:main')

test('escapes invisible characters in the reason', () => {
  const reason = 'kernel\u202edies'
  expect(resumeMessage(image, reason).body).toBe('Hold removed: kernel\\u202edies')
  expect(rollbackMessage(image, {}, { former: image, reason }).body).toContain('kernel\\u202edies\n\nImage: ')
})
