import { imageFromAddress } from '../oci/image-address.ts'
import { parseReference, type Reference } from '../oci/reference.ts'
import { UserError } from '../user-error.ts'

/** Location from which an image is read, as specified by the user. */
export type ImageLocation =
  | { readonly kind: 'registry'; readonly reference: Reference }
  | { readonly kind: 'oci-layout'; readonly directory: string }
  | { readonly kind: 'docker-archive'; readonly file: string }
  /** Name or ID of an image in the local Docker daemon, which may not be a valid reference. */
  | { readonly kind: 'docker-daemon'; readonly image: string }

/** Location of an image on this machine. */
export type LocalImage = Exclude<ImageLocation, { readonly kind: 'registry' }>

type LocalKind = Exclude<ImageLocation['kind'], 'registry'>

const placeholders: Readonly<Record<LocalKind, string>> = {
  'oci-layout': 'DIR',
  'docker-archive': 'FILE',
  'docker-daemon': 'REF',
}
const localForm = new RegExp(`^(${Object.keys(placeholders).join('|')}|oci):(.*)$`, 's')

/**
 * Parses a location. `oci:DIR`, the form of skopeo and podman, means `oci-layout:DIR`. The address of a package's page
 * means the image of the package.
 *
 * @throws Error that names the text and the accepted forms.
 */
export function parseImageLocation(text: string): ImageLocation {
  const [, kind, value = ''] = localForm.exec(text) ?? []
  if (kind === undefined) {
    const imageText = imageFromAddress(text)
    if (imageText === undefined) rejectOtherForm(text)
    return { kind: 'registry', reference: parseReference(imageText ?? text) }
  }
  return parseLocal(kind === 'oci' ? 'oci-layout' : (kind as LocalKind), value)
}

/** Parses a location on this machine. @throws Error that names the accepted forms if the image is in a registry. */
export function parseLocalImage(text: string): LocalImage {
  const location = parseImageLocation(text)
  if (location.kind !== 'registry') return location
  throw new UserError(
    'invalid-input',
    `${JSON.stringify(text)} is in a registry: expected "docker-daemon:REF", "oci-layout:DIR" or "docker-archive:FILE". An image ` +
      'that was already pushed needs only check-layer-sizes and dispatch-launcher-update',
  )
}

/** Rejects paths and URLs, which other tools accept as images. */
function rejectOtherForm(text: string): void {
  if (/^[./~]/.test(text)) {
    throw new UserError(
      'invalid-input',
      `${JSON.stringify(text)} is a path: write "oci-layout:${text}" for the folder of an image layout, "docker-archive:${text}" for ` +
        'a file written by `docker save`',
    )
  }
  const [, image] = /^[a-z-]+:\/\/(.+)$/.exec(text) ?? []
  if (image !== undefined)
    throw new UserError('invalid-input', `${JSON.stringify(text)} is an address: write "${image}"`)
}

function parseLocal(kind: LocalKind, value: string): ImageLocation {
  const text = JSON.stringify(`${kind}:${value}`)
  if (value === '') {
    const label = { 'oci-layout': 'a directory', 'docker-archive': 'a file', 'docker-daemon': 'an image' }[
      kind
    ]
    throw new UserError(
      'image-file-not-found',
      `${text} does not name ${label}: expected "${kind}:${placeholders[kind]}"`,
    )
  }
  if (kind === 'oci-layout') return { kind, directory: value }
  if (kind === 'docker-archive') return { kind, file: value }
  // Docker would parse a name that starts with "-" as an option.
  if (!/^[A-Za-z0-9[][^\s\p{Cc}]*$/u.test(value)) {
    throw new UserError(
      'image-file-not-found',
      `${text} does not name an image: expected a name or an ID, as shown by \`docker image ls\``,
    )
  }
  return { kind, image: value }
}
