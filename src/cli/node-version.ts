/** Oldest supported version of Node.js. Earlier versions cannot decompress zstd, which some layers use. */
const minVersion = { major: 22, minor: 15 } as const

/** Returns an error message if this version of Node.js is too old. */
export function nodeVersionProblem(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > minVersion.major || (major === minVersion.major && minor >= minVersion.minor)) return undefined
  return `binder-actions requires Node.js ${minVersion.major}.${minVersion.minor} or later, but this is ${version}: install a newer version from https://nodejs.org`
}
