import type { FuzzedParser } from '../fuzzed-parser.ts'
import { archiveParsers } from './archives.ts'
import { attestationParsers } from './attestations.ts'
import { dockerfileParsers } from './dockerfiles.ts'
import { documentParsers } from './documents.ts'
import { headerParsers } from './http-headers.ts'
import { launchLinkParsers } from './launch-links.ts'
import { packageParsers } from './packages.ts'
import { secondDockerfileParser } from './second-dockerfile-parser.ts'
import { streamParsers } from './streams.ts'
import { valueParsers } from './values.ts'

export const parsers: readonly FuzzedParser[] = [
  ...dockerfileParsers,
  secondDockerfileParser,
  ...valueParsers,
  ...documentParsers,
  ...headerParsers,
  ...archiveParsers,
  ...packageParsers,
  ...streamParsers,
  ...launchLinkParsers,
  ...attestationParsers,
]
