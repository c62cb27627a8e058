/** Forms of an image's address in a browser or in another tool, each with a function that returns the reference. */
const forms: readonly (readonly [form: RegExp, reference: (match: readonly string[]) => string])[] = [
  // https://github.com/OWNER/REPO/pkgs/container/NAME
  [
    /^https?:\/\/(?:www\.)?github\.com\/(?:orgs\/|users\/)?([^/?#]+)\/(?:[^/?#]+\/pkgs|packages)\/container\/(?:package\/)?([^/?#]+)/,
    ([owner = '', name = '']) => `ghcr.io/${owner}/${name}`.toLowerCase(),
  ],
  [/^https?:\/\/hub\.docker\.com\/_\/([^/?#]+)/, ([name]) => `docker.io/${name}`],
  [/^https?:\/\/hub\.docker\.com\/r\/([^/?#]+\/[^/?#]+)/, ([name]) => `docker.io/${name}`],
  [/^https?:\/\/quay\.io\/repository\/([^/?#]+\/[^/?#]+)/, ([name]) => `quay.io/${name}`],
  // skopeo and podman write docker://.
  [
    /^(?:docker|https?):\/\/((?!github\.com|www\.github\.com|hub\.docker\.com).+?)\/?$/,
    ([name = '']) => name,
  ],
]

/**
 * Returns the reference for the address of an image: a package on GitHub
 * (`https://github.com/OWNER/REPO/pkgs/container/NAME`), a page on Docker Hub or Quay, or a reference with the prefix
 * `docker://` or `https://`. Returns undefined for any other text.
 */
export function imageFromAddress(text: string): string | undefined {
  for (const [form, reference] of forms) {
    const [match, ...groups] = form.exec(text) ?? []
    if (match === undefined) continue
    const tag = /[?&]tag=([^&#]+)/.exec(text)?.[1]
    return `${decoded(reference(groups))}${tag === undefined ? '' : `:${decoded(tag)}`}`
  }
  return undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
