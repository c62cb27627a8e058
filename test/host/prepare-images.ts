/** Creates the base images of the tests in the engine of each Jest worker: `node prepare-images.ts WORKERS`. */
import { ensureBaseImage } from './base-image.ts'
import { type Engine, startEngine } from './engine.ts'
import { ensureJupyterImage } from './jupyter-image.ts'
import { pipeCommands } from './pipe-commands.ts'

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
    const missingImages = images.filter(image => !stdout.split('\n').includes(image))
    if (missingImages.length === 0) return
    const errors = await pipeCommands(
      { command: ['docker', 'save', ...missingImages], env: { ...process.env, ...from.env } },
      { command: ['docker', 'load', '--quiet'], env: { ...process.env, ...to.env } },
    )
    if (errors !== '')
      throw new Error(`${missingImages.join(' and ')} could not be copied to another engine:\n${errors}`)
  } finally {
    await to.stop()
  }
}
