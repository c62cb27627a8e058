import { expect, test } from '@jest/globals'
import { sha256Digest } from '../../src/oci/digest.ts'
import { replaceLayers } from '../../src/oci/replace-layers.ts'
import { verifyStream } from '../../src/oci/verify-stream.ts'

async function* splitCharacters(text: string): AsyncIterable<Uint8Array> {
  for (const character of text) yield Buffer.from(character)
}

async function verify(text: string, size = 3): Promise<string> {
  const descriptor = { mediaType: '', digest: sha256Digest(Buffer.from('abc')), size }
  const chunks: Uint8Array[] = []
  for await (const chunk of verifyStream(splitCharacters(text), descriptor, 'layer 1')) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

test('yields a stream with the expected content', async () => {
  expect(await verify('abc')).toBe('abc')
})

test('rejects other content', async () => {
  const damagedImageError = (message: string) => expect.objectContaining({ kind: 'image-damaged', message })
  await expect(verify('abd')).rejects.toEqual(
    damagedImageError('layer 1 has content that does not match its digest: build the image again'),
  )
  await expect(verify('abcd')).rejects.toEqual(
    damagedImageError('layer 1 is longer than the 3 bytes in its descriptor: build the image again'),
  )
  await expect(verify('ab')).rejects.toThrow('layer 1 is truncated: 2 of 3 bytes. Build the image again')
})

const ids = ['a', 'b', 'c', 'd'].map(text => sha256Digest(Buffer.from(text)))
const [firstId = '', secondId = '', thirdId, fourthId] = ids

/** Replaces the second layer with two layers. */
function replace(config: object): unknown {
  const parts = [thirdId, fourthId].flatMap(diffId =>
    diffId === undefined ? [] : [{ diffId, describe: (text: string) => `${text} part` }],
  )
  return JSON.parse(
    Buffer.from(replaceLayers(Buffer.from(JSON.stringify(config)), new Map([[1, parts]]), 'it')).toString(),
  )
}

const rootfs = { type: 'layers', diff_ids: [firstId, secondId] }
const replacedRootfs = { type: 'layers', diff_ids: [firstId, thirdId, fourthId] }

test('replaces a layer in the config and in its history, and keeps all other fields', () => {
  const history = [
    { created_by: 'A', comment: 'x' },
    { created_by: 'ENV', empty_layer: true },
    { created_by: 'B', empty_layer: false },
    { created_by: 'CMD', empty_layer: true },
  ]
  expect(replace({ os: 'linux', rootfs, history })).toEqual({
    ...{ os: 'linux', rootfs: replacedRootfs },
    history: [
      ...history.slice(0, 2),
      ...[
        { created_by: 'B part', empty_layer: false },
        { created_by: 'B part', empty_layer: false },
      ],
      ...history.slice(3),
    ],
  })
})

test('keeps the history if it is missing or does not match the layers', () => {
  const history = [{ created_by: 'A' }]
  expect(replace({ rootfs, history })).toEqual({ rootfs: replacedRootfs, history })
  expect(replace({ rootfs })).toEqual({ rootfs: replacedRootfs })
  expect(replace({ rootfs, history: null })).toEqual({ rootfs: replacedRootfs })
})

test('describes a layer whose history entry has no text', () => {
  expect(replace({ rootfs, history: [{}, { created_by: null }] })).toEqual({
    rootfs: replacedRootfs,
    history: [{}, { created_by: ' part' }, { created_by: ' part' }],
  })
})

test('names a config that is malformed', () => {
  expect(() => replaceLayers(Buffer.from('{}'), new Map(), 'the config')).toThrow('the config is malformed')
})
