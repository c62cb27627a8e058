/** Creates the base images of the tests in the engine of each Jest worker: `node prepare-images.ts WORKERS`. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { ensureBaseImage } from './base-image.ts'
import { type Engine, startEngine } from './engine.ts'
import { ensureJupyterImage } from './jupyter-image.ts'

const workers = Number(process.argv[2] ?? 1)

const engine = await startEngine({ worker: 1 })
try {
  const images = [await ensureBaseImage(engine), await ensureJupyterImage(engine)]
  for (let worker = 2; worker <= workers; worker++) await copyImages(images, engine, worker)
} finally {
  await engine.stop()
}

/** Copies images that the engine of another worker lacks. */
async function copyImages(images: readonly string[], from: Engine, worker: number): Promise<void> {
  const to = await startEngine({ worker })
  try {
    const { stdout } = await to.docker(['images', '--format', '{{.Repository}}:{{.Tag}}'])
    const missing = images.filter(image => !stdout.split('\n').includes(image))
    if (missing.length > 0) await pipeImages(missing, from, to)
  } finally {
    await to.stop()
  }
}

async function pipeImages(images: readonly string[], from: Engine, to: Engine): Promise<void> {
  const saving = spawn('docker', ['save', ...images], {
    env: { ...process.env, ...from.env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const loading = spawn('docker', ['load', '--quiet'], {
    env: { ...process.env, ...to.env },
    stdio: [saving.stdout, 'inherit', 'inherit'],
  })
  // The pipe now directly connects the two children.
  saving.stdout.destroy()
  for (const [code] of await Promise.all([once(saving, 'close'), once(loading, 'close')]))
    if (code !== 0)
      throw new Error(`Copying ${images.join(' and ')} to another engine failed with exit code ${code}`)
}
