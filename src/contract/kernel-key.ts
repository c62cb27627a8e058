/** Name under which Jupyter offers the kernel of its own Python, whether or not it has a kernel spec file. */
export const nativeKernel = 'python3'

/**
 * Returns the key under which Jupyter looks up a kernel. Names are case-insensitive, and `python` is an alias for the
 * native kernel. Jupyter does not fall back to another kernel of the same language.
 *
 * @see https://github.com/jupyter/jupyter_client, kernelspec.py and manager.py
 */
export function kernelKey(name: string): string {
  const key = name.toLowerCase()
  return key === 'python' ? nativeKernel : key
}
