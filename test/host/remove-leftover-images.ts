/** Removes the images that earlier test runs left in the private engine: a few hundred megabytes per run. */
import { once } from 'node:events'
import { connect } from 'node:net'
import type { Engine } from './engine.ts'

/** Removes images without a name, and images of local registries that have ended. */
export async function removeLeftoverImages(docker: Engine['docker']): Promise<void> {
  const { stdout } = await docker(['images', '--digests', '--format', '{{.Repository}} {{.Tag}} {{.Digest}}'])
  const images = stdout
    .split('\n')
    .map(line => /^((127\.\d+\.\d+\.\d+):(\d+)\/\S+) (\S+) (\S+)$/.exec(line))
    .filter(match => match !== null)
    .map(([, repository = '', host = '', port = '', tag = '', digest = '']) => ({
      registry: { host, port: Number(port) },
      reference: tag === '<none>' ? `${repository}@${digest}` : `${repository}:${tag}`,
    }))
  const byRegistry = Map.groupBy(images, ({ registry }) => `${registry.host}:${registry.port}`)
  for (const [first, ...others] of byRegistry.values()) {
    if (first === undefined || (await isListening(first.registry))) continue
    const references = [first, ...others].map(({ reference }) => reference)
    await docker(['image', 'rm', '--force', ...references]).catch(() => {})
  }
  await docker(['image', 'prune', '--force'])
}

async function isListening(registry: { readonly host: string; readonly port: number }): Promise<boolean> {
  const socket = connect(registry)
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
