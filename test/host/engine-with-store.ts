/** An engine with the one image store and then with the other, on a machine where they cannot run side by side. */
import { setTimeout as delay } from 'node:timers/promises'
import { run } from './command.ts'
import { type Engine, type Store, startEngine } from './engine.ts'

/** False when the machine runs a Docker of its own, whose store is not ours to change. */
export async function canHaveStore(store: Store): Promise<boolean> {
  const asked = run('docker', ['info', '--format', '{{json .DriverStatus}}'], { env: process.env })
  const status = await asked.then(
    ({ stdout }) => stdout,
    () => undefined,
  )
  if (status === undefined) return true
  return status.includes('io.containerd.snapshotter') === (store === 'containerd')
}

/**
 * Waits for the private engine's other users to end when it runs with the other store.
 *
 * @param patience in milliseconds.
 */
export async function startEngineWithStore(store: Store, patience: number): Promise<Engine> {
  const deadline = Date.now() + patience
  for (;;) {
    try {
      return await startEngine({ store })
    } catch (error) {
      const isTaken = String(error).includes('Two engines cannot share one network')
      if (!isTaken || Date.now() > deadline) throw error
      await delay(1000)
    }
  }
}
