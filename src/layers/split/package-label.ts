const prefix = 'package:'

/** Returns the label of the unit of a package. All other units are labeled by their paths. */
export function packageLabel(name: string): string {
  return `${prefix}${name}`
}

export function isPackageLabel(label: string): boolean {
  return label.startsWith(prefix)
}

/** Returns a label without the mark of a package. */
export function displayedLabel(label: string): string {
  return isPackageLabel(label) ? label.slice(prefix.length) : label
}
