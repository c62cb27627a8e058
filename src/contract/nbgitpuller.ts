/** Module that nbgitpuller installs, in the site packages of any Python. */
const modulePath = /(?:^|\/)(?:site|dist)-packages\/nbgitpuller\/__init__\.py$/

/** Returns whether a file of an image is part of nbgitpuller, which opens content in a running image. */
export function isNbgitpuller(path: string): boolean {
  return modulePath.test(path)
}
