/** Package managers whose metadata is read. If two of their packages list a file, it belongs to the first manager. */
export const managers = ['conda', 'debian', 'r', 'julia', 'pip'] as const
export type Manager = (typeof managers)[number]

/** Identity of a package in an image. */
export interface PackageVersion {
  readonly manager: Manager
  readonly name: string
  readonly version: string
  /** Identifier that distinguishes builds of one version; empty if unknown. */
  readonly build: string
}

/** Package and the paths that its metadata lists. The metadata is not verified: listed files may be missing. */
export interface InstalledPackage extends PackageVersion {
  /** Folder of the environment; empty for the root. */
  readonly place: string
  /** Path of the metadata, which belongs to the package as well; empty if it lists several packages. */
  readonly metadata: string
  readonly files: readonly string[]
  /** Folders whose entire content belongs to the package. */
  readonly folders: readonly string[]
}

const maxFieldLength = 100

/** Returns whether a text is usable as a name, version or build. Metadata may contain anything. */
function isField(text: string): boolean {
  return text.length <= maxFieldLength && /^[\w.+:~!^-]*$/.test(text)
}

/** Returns whether a package has a name and a version, and no field with unexpected characters. */
export function isValid({ name, version, build }: PackageVersion): boolean {
  return name !== '' && version !== '' && [name, version, build].every(isField)
}
