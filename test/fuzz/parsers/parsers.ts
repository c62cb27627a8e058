import type { FuzzTarget } from '../fuzz-target.ts'
import { archiveParsers } from './archives.ts'
import { attestationParsers } from './attestations.ts'
import { dockerfileStagesParser } from './dockerfile-stages.ts'
import { dockerfileParsers } from './dockerfiles.ts'
import { documentParsers } from './documents.ts'
import { headerParsers } from './http-headers.ts'
import { launchLinkParsers } from './launch-links.ts'
import { packageParsers } from './packages.ts'
import { streamParsers } from './streams.ts'
import { valueParsers } from './values.ts'

export const parsers: readonly FuzzTarget[] = [
  ...dockerfileParsers,
  dockerfileStagesParser,
  ...valueParsers,
  ...documentParsers,
  ...headerParsers,
  ...archiveParsers,
  ...packageParsers,
  ...streamParsers,
  ...launchLinkParsers,
  ...attestationParsers,
]
