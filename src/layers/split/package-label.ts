const prefix = 'package:'

/** Returns the label of a package's unit. All other units are labelled by their paths. */
export function packageLabel(name: string): string {
  return `${prefix}${name}`
}

/** Returns whether a label is that of a package. */
export function isPackageLabel(label: string): boolean {
  return label.startsWith(prefix)
}

/** Returns a label without the package prefix. */
export function displayedLabel(label: string): string {
  return isPackageLabel(label) ? label.slice(prefix.length) : label
}
