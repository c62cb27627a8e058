import { mybinderMembers, parseBinderHubUrl, parseBinderHubUrls } from '../../binderhub/binderhub-url.ts'
import type { InputReader } from '../../runner/input-reader.ts'

/** Reads `binderhub-urls`; defaults to the members of mybinder.org. */
export function readBinderHubUrls(reader: InputReader): readonly URL[] {
  return reader.withDefault('binderhub-urls', parseBinderHubUrls, mybinderMembers.map(parseBinderHubUrl))
}
