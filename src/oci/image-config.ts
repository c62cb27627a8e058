import * as v from 'valibot'
import { parseJson } from '../json.ts'
import { type ContainerConfig, containerConfigSchema } from './container-config.ts'
import { type Digest, isDigest } from './digest.ts'
import type { Platform } from './platform.ts'

/** Runtime settings and build history of an image. Source: OCI image-spec, config.md. */
export interface ImageConfig extends Platform {
  /** Build time, in RFC 3339 format. */
  readonly created: string | undefined
  readonly labels: Readonly<Record<string, string>>
  readonly container: ContainerConfig
  /** Digest of each layer's uncompressed tar, lowest layer first. */
  readonly diffIds: readonly Digest[]
  readonly history: readonly HistoryEntry[]
}

/** Entry in the build history of an image. */
export interface HistoryEntry {
  readonly createdBy: string
  readonly isEmptyLayer: boolean
}

const text = v.nullish(v.string(), '')
/** Schema of the layers' digests. BuildKit writes null for an image without layers. */
const diffIds = v.pipe(
  v.nullable(
    v.array(
      v.pipe(
        v.string(),
        v.custom<Digest>(id => isDigest(String(id)), 'expected a sha256 digest'),
      ),
    ),
  ),
  v.transform(list => list ?? []),
)
const schema = v.object({
  os: v.string(),
  architecture: v.string(),
  variant: v.nullish(v.string()),
  created: v.nullish(v.string()),
  config: v.nullish(containerConfigSchema, {}),
  rootfs: v.object({ diff_ids: diffIds }),
  history: v.nullish(v.array(v.object({ created_by: text, empty_layer: v.nullish(v.boolean(), false) })), []),
})

/** Parses an image config. @throws Error that names `label` and the reason. */
export function parseImageConfig(bytes: Uint8Array, label: string): ImageConfig {
  const { os, architecture, variant, created, config, rootfs, history } = parseJson(schema, bytes, label)
  return {
    os,
    architecture,
    ...(variant ? { variant } : {}),
    created: created ?? undefined,
    labels: config.Labels ?? {},
    container: config,
    diffIds: rootfs.diff_ids,
    history: history.map(entry => ({ createdBy: entry.created_by, isEmptyLayer: entry.empty_layer })),
  }
}
