import { globSync } from 'node:fs'
import { dirname } from 'node:path'

/** Rooms whose code is mutated by default: the pure rooms, the domain, and the use cases of the launcher. */
const rooms = [
  ...[
    'actions/update-launcher-sha',
    'binderhub',
    'contract',
    'dockerfile',
    'doctor/checks',
    'doctor/report',
    'http',
  ],
  ...[
    'image/request',
    'ingredients',
    'launch',
    'launcher',
    'launcher/dispatch',
    'layers',
    'layers/split',
    'oci',
  ],
  ...['provenance', 'refs', 'registry', 'tar', 'workflows'],
  ...['concurrency', 'glob', 'json', 'markdown', 'suggest', 'unified-diff', 'units', 'user-error', 'wording'],
]
/** Files that only connect production services. Unit tests cannot run these files. */
const serviceFiles = /\/(?:main|services)\.ts$/

/** Returns the room of a file in `src/`. */
export function findRoom(path: string): string {
  const folder = dirname(path.replace(/^src\//, ''))
  return folder === '.' ? path.replace(/^src\/|\.ts$/g, '') : folder
}

/** Lists the files to mutate, relative to the root. @param selection room names and file paths. */
export function listMutatedFiles(root: string, selection: readonly string[] = rooms): string[] {
  return globSync('src/**/*.ts', { cwd: root })
    .filter(path => selection.includes(findRoom(path)) || selection.includes(path))
    .filter(path => !serviceFiles.test(path))
    .sort()
}
