import { expect, test } from '@jest/globals'
import { pinMessage, resumeMessage, rollbackMessage } from '../../src/launcher/pin-message.ts'
import { parseReference } from '../../src/oci/reference.ts'

const image = parseReference('ghcr.io/science/model:main')

test('escapes invisible characters in the reason', () => {
  const reason = 'kernel\u202edies'
  expect(resumeMessage(image, reason).body).toBe('Hold removed: kernel\\u202edies')
  expect(rollbackMessage(image, {}, { replacedImage: image, reason }).body).toContain(
    'kernel\\u202edies\n\nImage: ',
  )
})

const revision = 'c'.repeat(40)
const pinnedImage = parseReference(`ghcr.io/science/model:main@sha256:${'ab'.repeat(32)}`)
const reference = `Image: ghcr.io/science/model:main@sha256:${'ab'.repeat(32)}`

test.each([
  [{}, [reference]],
  [{ repository: 'science/model' }, [reference]],
  [{ revision }, [reference]],
  [{ repository: 'science/model', revision }, [reference, `Source: science/model@${revision}`]],
  [
    { repository: 'science/model', revision, ref: 'refs/heads/main', runUrl: 'https://x/1' },
    [reference, `Source: science/model@${revision} (refs/heads/main)`, 'Build: https://x/1'],
  ],
])('records only the known properties of the source: %j', (source, lines) => {
  expect(pinMessage(pinnedImage, source)).toEqual({
    ...{ headline: 'Pin model:main to abababababab', body: lines.join('\n') },
  })
})

test('names an image without a tag, and a hold without a reason', () => {
  const { tag: _tag, ...untaggedImage } = pinnedImage
  expect(pinMessage(untaggedImage, {}).headline).toBe('Pin model to abababababab')
  expect(resumeMessage(untaggedImage, '')).toEqual({ headline: 'Resume updates of model', body: '' })
  expect(resumeMessage(pinnedImage, 'x')).toEqual({
    ...{ headline: 'Resume updates of model:main', body: 'Hold removed: x' },
  })
})
