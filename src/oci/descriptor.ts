import * as v from 'valibot'
import { type Digest, isDigest } from './digest.ts'
import type { Platform } from './platform.ts'

/** Reference to content by digest and size. Source: OCI image-spec, descriptor.md. */
export interface Descriptor {
  readonly mediaType: string
  readonly digest: Digest
  /** Size of the stored bytes. For a compressed layer, it is the compressed size. */
  readonly size: number
  readonly annotations?: Readonly<Record<string, string>> | undefined
  readonly platform?: Platform | undefined
  /** Download URLs of a foreign layer, whose content registries may not distribute. */
  readonly urls?: readonly string[] | undefined
}

const digestSchema = v.pipe(
  v.string(),
  v.custom<Digest>(
    text => typeof text === 'string' && isDigest(text),
    'expected "sha256:" and 64 lower-case hex digits',
  ),
)

const platformSchema = v.pipe(
  v.object({ os: v.string(), architecture: v.string(), variant: v.optional(v.string()) }),
  v.transform(
    ({ os, architecture, variant }): Platform => ({
      os,
      architecture,
      ...(variant === undefined || variant === '' ? {} : { variant }),
    }),
  ),
)

/** Schema of a descriptor. */
export const descriptorSchema = v.object({
  mediaType: v.string(),
  digest: digestSchema,
  size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  annotations: v.optional(v.record(v.string(), v.string())),
  platform: v.optional(platformSchema),
  urls: v.optional(v.array(v.string())),
})
