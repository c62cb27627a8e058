import type { ImageConfig } from '../oci/image-config.ts'
import { parseEnvironment } from './environment.ts'

/**
 * Returns the absolute paths that ENTRYPOINT names: the start script, and possibly an init program before it. The
 * entrypoint of repo2docker runs the program in `R2D_ENTRYPOINT`.
 */
export function startScriptPaths({ container }: ImageConfig): string[] {
  const words = [...(container.Entrypoint ?? []), parseEnvironment(container.Env).get('R2D_ENTRYPOINT') ?? '']
  return words.filter(word => word.startsWith('/'))
}
