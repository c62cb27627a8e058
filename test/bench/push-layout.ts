/**
 * Pushes an OCI image layout, for the comparison with `skopeo copy` in `push.ts`.
 *
 *     node test/bench/push-layout.ts DIRECTORY REFERENCE
 */

import { nodeFetch } from '../../src/http/node-fetch.ts'
import { defaultRetry } from '../../src/http/retry.ts'
import { openLayout } from '../../src/layout/layout-source.ts'
import { parseReference } from '../../src/oci/reference.ts'
import { registryConnector } from '../../src/registry/connect-registry.ts'
import { pushImage } from '../../src/registry/push-image.ts'

const [, , directory = '', text = ''] = process.argv
const reference = parseReference(text)
const connect = registryConnector({ fetch: nodeFetch, retry: defaultRetry })
const digest = await pushImage(await connect(reference), await openLayout(directory), [
  reference.tag ?? 'latest',
])
process.stdout.write(`${digest}\n`)
