/** Oldest supported version: the first with zstd, which some layers use. */
const minVersion = { major: 22, minor: 15 } as const

/** @returns an error message if this version of Node.js is too old. */
export function rejectOldNode(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > minVersion.major || (major === minVersion.major && minor >= minVersion.minor)) return undefined
  return (
    `binder-actions needs Node.js ${minVersion.major}.${minVersion.minor} or later, and this is ${version}: install a newer one, or write ` +
    '`npx binder-actions` in a clone of the repository after `npm ci`, which brings its own'
  )
}
