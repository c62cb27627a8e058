/** Parsers of JSON and YAML documents. */
import { parseNotebook } from '../../../src/contract/notebooks.ts'
import { parseContract } from '../../../src/contract/parse-contract.ts'
import { decodeChecks } from '../../../src/image/request/required-checks.ts'
import { decodeRecord } from '../../../src/ingredients/ingredient-record.ts'
import { parseKernelMessage } from '../../../src/jupyter/kernel-message.ts'
import { decodeEvent } from '../../../src/launcher/image-updated-event.ts'
import { decodeSplitRecord, encodeSplitRecord } from '../../../src/layers/split/split-record.ts'
import { parseImageConfig } from '../../../src/oci/image-config.ts'
import { parseManifest } from '../../../src/oci/manifest.ts'
import { readDockerLogin } from '../../../src/registry/docker-config.ts'
import { expressionsIn, findContextAccesses } from '../../../src/workflows/expressions.ts'
import { parseWorkflow } from '../../../src/workflows/workflow.ts'
import { fc } from '../fast-check.ts'
import { assertHolds, defineTarget } from '../fuzz-target.ts'
import { jsonBytes, jsonValues, texts } from '../inputs.ts'

const digest = `sha256:${'ab'.repeat(32)}`
const event = {
  ...{ version: 1, branch: 'main', sha: digest, image: 'ghcr.io/a/b', tag: 'main', ref: 'refs/heads/main' },
  source: { repository: 'a/b', revision: 'c'.repeat(40), run_url: 'https://github.com/a/b/actions/runs/1' },
  ...{ created: '2026-01-31T12:00:00Z', correlation: 'x' },
}
const layer = {
  mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
  digest,
  size: 10,
  annotations: { a: 'b' },
}
const manifest = {
  schemaVersion: 2,
  config: { ...layer, mediaType: 'application/vnd.oci.image.config.v1+json' },
  layers: [layer, layer],
}
const index = {
  schemaVersion: 2,
  mediaType: 'application/vnd.oci.image.index.v1+json',
  manifests: [{ ...layer, platform: { os: 'linux', architecture: 'amd64' } }],
}
const config = {
  ...{
    os: 'linux',
    architecture: 'amd64',
    created: '2026-01-01T00:00:00Z',
    rootfs: { type: 'layers', diff_ids: [digest] },
  },
  config: {
    Env: ['PATH=/bin'],
    User: 'jovyan',
    Labels: { a: 'b' },
    ExposedPorts: { '8888/tcp': {} },
    Cmd: ['sh'],
  },
  history: [{ created_by: 'RUN x', empty_layer: false }],
}
const contracts = texts(
  [
    'platform: linux/amd64\nuser: {uid: 1000, name: jovyan}\nport: 8888\npaths:\n  - /opt\n  - {path: /x, why: y}\nenvironment:\n  A: b\nkernels: [python3]\nforbidden: [c.X.y]\ncode: frozen\n',
  ],
  [
    '&a ',
    '*a',
    '<<: *a',
    '!!binary ',
    '- ',
    ': ',
    '{',
    '[',
    '|\n',
    '>-\n',
    '? ',
    '---\n',
    '...\n',
    '%YAML 1.2\n',
    'user:',
    '{a: {',
    '0o17',
    '.inf',
  ],
)
const workflows = texts(
  [
    "on:\n  push:\n    branches: [main, 'v*']\n    paths: ['src/**']\n  repository_dispatch:\n    types: [image-updated]\njobs:\n  a:\n    strategy:\n      matrix:\n        x: [1, 2]\n        include:\n          - x: 3\n    steps:\n      - uses: a/b@v1\n        with: {image: '${{ matrix.x }}'}\n      - run: echo ${{ toJSON(github.event['client_payload'].x) || 'a' }}\n",
  ],
  [
    'on: ',
    'jobs:\n',
    '  steps:\n',
    '- uses: ',
    '${{ ',
    ' }}',
    "github['",
    'matrix.',
    '&x ',
    '*x',
    '<<: ',
    'true: ',
    '[',
    '{',
    'include:',
    "''",
    '.*',
    'format(',
  ],
)
const record = { starts: [0], target: 1, splits: [[[['a', 'b', 1, '01-']]]] } as const

function readManifest([bytes, mediaType]: [Uint8Array, string | undefined]): void {
  const result = parseManifest(bytes, mediaType, 'the manifest')
  const descriptors = result.kind === 'index' ? result.manifests : [result.config, ...result.layers]
  assertHolds(
    descriptors.every(({ size }) => Number.isSafeInteger(size) && size >= 0),
    'a size is a safe integer',
  )
}

export const documentParsers = [
  defineTarget('event', jsonValues([event, { branch: 'main', sha: digest }]), decodeEvent),
  defineTarget(
    'manifest',
    fc.tuple(jsonBytes([manifest, index]), fc.constantFrom(undefined, 'text/html', index.mediaType)),
    readManifest,
  ),
  defineTarget('image-config', jsonBytes([config]), bytes => {
    parseImageConfig(bytes, 'the config')
  }),
  defineTarget(
    'docker-config',
    jsonBytes([{ auths: { 'ghcr.io': { auth: 'YTpi' } }, credHelpers: { x: 'y' }, credsStore: 'z' }]),
    bytes => {
      readDockerLogin(Buffer.from(bytes).toString(), 'ghcr.io', 'config.json')
    },
  ),
  defineTarget('contract', contracts, text => {
    parseContract(text, 'binder-contract.yml')
  }),
  defineTarget('workflow', workflows, text => {
    const workflow = parseWorkflow('.github/workflows/a.yml', text, 'active')
    for (const { run } of workflow?.steps ?? []) expressionsIn(run ?? '').map(findContextAccesses)
    expressionsIn(text).map(findContextAccesses)
  }),
  defineTarget(
    'notebook',
    jsonBytes([
      { cells: [], metadata: { kernelspec: { name: 'python3' } } },
      { header: { msg_type: 'stream' }, parent_header: {}, content: {} },
    ]),
    bytes => {
      const text = Buffer.from(bytes).toString()
      parseKernelMessage(text)
      parseNotebook(text)
    },
  ),
  defineTarget(
    'annotation',
    texts(
      [encodeSplitRecord(record) ?? '', JSON.stringify({ contract: null, smoke: null, layers: null })],
      ['e', '_', 'A'],
    ),
    text => {
      decodeSplitRecord(text)
      decodeRecord(text)
      decodeChecks(text)
    },
  ),
]
