import type { ImageConfig } from '../oci/image-config.ts'
import { parseEnvironment } from './environment.ts'

/**
 * Returns the absolute paths that ENTRYPOINT names: an init program may come before the start script. repo2docker's entry
 * point runs the program in `R2D_ENTRYPOINT`.
 */
export function startScriptPaths({ container }: ImageConfig): string[] {
  const words = [...(container.Entrypoint ?? []), parseEnvironment(container.Env).get('R2D_ENTRYPOINT') ?? '']
  return words.filter(word => word.startsWith('/'))
}
