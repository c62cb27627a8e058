import { nextPage } from '../../../src/http/link-header.ts'
import { parseChallenge } from '../../../src/registry/challenge.ts'
import { assertHolds, defineTarget } from '../fuzz-target.ts'
import { texts } from '../inputs.ts'

const challenges = texts(
  [
    'Bearer realm="https://auth.example.org/token",service="example.org",scope="repository:a/b:pull"',
    'Basic realm="x", Bearer realm=https://a, error="y"',
  ],
  ['Bearer ', 'Basic', 'realm=', 'service=', 'scope=', '"', '\\"', ',', 'Negotiate abc=='],
)
const links = texts(
  [
    '</v2/a/tags/list?n=100&last=z>; rel="next"',
    '<https://b/>; rel=prev; title="a, b", <?x>;rel="last next";anchor="#a"',
  ],
  ['rel="next"', 'rel=next', '; ', '<', '>', 'anchor=', "title*=UTF-8''", ', '],
)

export const headerParsers = [
  defineTarget('challenge', challenges, header => {
    const challenge = parseChallenge(header)
    assertHolds(challenge?.scheme !== 'bearer' || URL.canParse(challenge.realm), 'the realm is a URL')
  }),
  defineTarget('link', links, header => {
    nextPage(header, 'https://registry.example.org/v2/a/tags/list', 'the tags')
  }),
]
