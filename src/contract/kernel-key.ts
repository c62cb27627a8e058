/** Name of the kernel for the Python that runs Jupyter. It needs no kernel spec file. */
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
