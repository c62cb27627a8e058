import type { ImageRepository } from '../oci/reference.ts'

/** Kind of account that owns a package in GitHub's registry. */
export type OwnerKind = 'orgs' | 'users'

/**
 * Returns instructions for making an image public, which no API supports. For an unknown registry, the
 * instructions are generic.
 *
 * @see https://docs.github.com/en/packages/learn-github-packages/configuring-a-packages-access-control-and-visibility
 */
export function visibilitySettings(
  { registry, path }: ImageRepository,
  owner: OwnerKind | undefined,
): string {
  const [account = '', ...nameParts] = path.split('/')
  const name = nameParts.join('/')
  if (registry === 'ghcr.io') {
    const page = (kind: OwnerKind) =>
      `https://github.com/${kind}/${account}/packages/container/${encodeURIComponent(name)}/settings`
    const pages = owner === undefined ? `${page('orgs')} (for a user: ${page('users')})` : page(owner)
    return `open ${pages}, and under "Danger Zone" choose "Change visibility", "Public"`
  }
  if (registry === 'docker.io')
    return `open https://hub.docker.com/repository/docker/${path}/settings and choose "Make public"`
  if (registry === 'quay.io')
    return `open https://quay.io/repository/${path}?tab=settings and choose "Make Public"`
  return `make ${path} public in the settings of ${registry}`
}
