import * as v from 'valibot'
import { parseJson } from '../json.ts'
import type { Digest } from './digest.ts'

/** Layer that, alone or with others, replaces another layer. */
export interface LayerReplacement {
  readonly diffId: Digest
  /** Returns the `created_by` text in the history. @param createdBy text of the replaced layer. */
  readonly describe: (createdBy: string) => string
}

const historyEntry = v.looseObject({
  created_by: v.nullish(v.string()),
  empty_layer: v.nullish(v.boolean()),
})
const schema = v.looseObject({
  rootfs: v.looseObject({ diff_ids: v.array(v.string()) }),
  history: v.nullish(v.array(historyEntry)),
})

/**
 * Replaces layers in an image's config. All other fields are kept, including unknown ones. A history that does not
 * match the layers is kept unchanged.
 *
 * @param replacements new layers, by the index of the layer that they replace.
 * @param label name of the config in messages.
 */
export function replaceLayers(
  config: Uint8Array,
  replacements: ReadonlyMap<number, readonly LayerReplacement[]>,
  label: string,
): Uint8Array {
  const { rootfs, history, ...otherFields } = parseJson(schema, config, label)
  const diffIds = rootfs.diff_ids.flatMap(
    (diffId, index) => replacements.get(index)?.map(layer => layer.diffId) ?? [diffId],
  )
  const layerEntries = (history ?? []).filter(entry => entry.empty_layer !== true)
  let index = 0
  const describedEntries = (history ?? []).flatMap(entry => {
    if (entry.empty_layer === true) return [entry]
    const newLayers = replacements.get(index++)
    return (
      newLayers?.map(({ describe }) => ({ ...entry, created_by: describe(entry.created_by ?? '') })) ?? [
        entry,
      ]
    )
  })
  const isMatching = layerEntries.length === rootfs.diff_ids.length
  return Buffer.from(
    JSON.stringify({
      ...otherFields,
      rootfs: { ...rootfs, diff_ids: diffIds },
      ...(history === undefined || history === null
        ? {}
        : { history: isMatching ? describedEntries : history }),
    }),
  )
}
