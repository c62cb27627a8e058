/** Builds the base images of the tests once, because the first build can exceed the timeout of a test. */
import { startEngine } from './engine.ts'
import { ensureJupyterImage } from './jupyter-image.ts'

const engine = await startEngine()
try {
  await ensureJupyterImage(engine)
} finally {
  await engine.stop()
}
