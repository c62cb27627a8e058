import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { parseSignerWorkflow } from '../../../src/provenance/signer-workflow.ts'
import { parseCertificate } from '../../../src/provenance/signing-certificate.ts'
import { parseStatement, statementMediaType } from '../../../src/provenance/statement.ts'
import { bundleVerifier } from '../../../src/sigstore/bundle-verifier.ts'
import { parseInstance } from '../../../src/sigstore/sigstore-instance.ts'
import { fc } from '../fast-check.ts'
import { defineTarget } from '../fuzz-target.ts'
import { jsonBytes, jsonValues, replaceBytes, texts } from '../inputs.ts'

/** Bundle signed by the fake Sigstore, and the trusted root that verifies it. */
const { trustedRoot, bundle } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../signed-bundle.json'), 'utf8'),
)
const verify = bundleVerifier(TrustedRoot.fromJSON(trustedRoot))
const statement = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString())

/** DER encodings of UTF-8 strings, with up to two changed bytes. */
const derText = fc
  .tuple(
    fc.oneof(
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
      { weight: 9, arbitrary: fc.constant('https://github.com/a/b') },
    ),
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 2 }),
  )
  .map(([text, edits]) => {
    const content = Buffer.from(text)
    const length =
      content.length < 128 ? [content.length] : [0x82, content.length >> 8, content.length & 0xff]
    return replaceBytes(Buffer.concat([Buffer.from([0x0c, ...length]), content]), edits)
  })
/** Object identifiers of Fulcio's certificate extensions. */
const identifiers = [8, 12, 13, 14, 15, 17, 20, 21].map(number => `1.3.6.1.4.1.57264.1.${number}`)
const certificate = fc
  .tuple(
    fc.option(texts(['https://github.com/a/b/.github/workflows/c.yml@refs/heads/main']), { nil: undefined }),
    fc.array(derText, { minLength: identifiers.length, maxLength: identifiers.length }),
  )
  .map(([subjectAlternativeName, values]) => ({
    subjectAlternativeName,
    extensions: new Map(
      identifiers.map((identifier, index) => [identifier, new Uint8Array(values[index] ?? [])] as const),
    ),
  }))

export const attestationParsers = [
  defineTarget('attestation', jsonValues([bundle]), verify, true),
  defineTarget('statement', jsonBytes([statement]), bytes => {
    parseStatement(bytes, statementMediaType)
  }),
  defineTarget('certificate', certificate, parseCertificate),
  defineTarget(
    'signer-workflow',
    texts(['a/b/.github/workflows/c.yml'], ['.github/workflows/', '@refs/tags/v1']),
    parseSignerWorkflow,
  ),
  defineTarget(
    'trust-root',
    jsonBytes([
      {
        mirror: 'https://a',
        fulcio: 'https://b',
        rekor: 'https://c/',
        root: { signed: { _type: 'root' }, signatures: [] },
      },
    ]),
    bytes => {
      parseInstance(bytes, 'trust-root.json')
    },
  ),
]
