import type { EntryWithContent } from '../tar/tar-entry.ts'
import type { ImageFiles } from './image-files.ts'
import { contentText, parseNotebook } from './notebooks.ts'

/** Text of a file in which users change settings. */
interface SettingsFile {
  /** Absolute path. */
  readonly path: string
  /** Code of a notebook, or the text of a script or settings file. */
  readonly text: string
}

/**
 * Reads notebooks, scripts and Jupyter's settings. Library code is skipped, because it defines settings but does not
 * change them.
 */
export function* readSettings(files: ImageFiles): Iterable<SettingsFile> {
  for (const file of files.all()) {
    if (file.content === undefined || isInPackage(file, files)) continue
    const text = contentText(file)
    yield {
      path: `/${file.path}`,
      text: file.path.endsWith('.ipynb') ? (parseNotebook(text)?.code ?? '') : text,
    }
  }
}

/** Returns whether a file is part of a Python package, wherever the package is. Its code is library code. */
function isInPackage({ path }: EntryWithContent, files: ImageFiles): boolean {
  return path.endsWith('.py') && files.has(`${path.slice(0, path.lastIndexOf('/') + 1)}__init__.py`)
}
