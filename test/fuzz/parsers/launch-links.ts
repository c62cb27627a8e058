import { parseContentPath, parseRepositoryAddress } from '../../../src/launcher/launch-link-address.ts'
import { badgeFormats, formatLaunchBadge } from '../../../src/launcher/launch-link-badge.ts'
import { describeLaunch, readLinkForm } from '../../../src/launcher/launch-link-form.ts'
import { parseLauncherPlace } from '../../../src/launcher/parse-launcher-place.ts'
import { fc } from '../fast-check.ts'
import { assertHolds, defineTarget } from '../fuzz-target.ts'
import { texts } from '../inputs.ts'

const addresses = texts(
  [
    'https://github.com/a/b/blob/main/c/d.ipynb?x#y',
    'https://gitlab.com/g/s/p/-/tree/main/x',
    'https://codeberg.org/a/b/src/branch/main/x',
    'a/b',
    'git@github.com:a/b.git',
  ],
  [
    'https://',
    'github.com/',
    '/tree/',
    '/blob/',
    '/-/',
    '%2F',
    '%',
    'refs/heads/',
    '?urlpath=',
    '#',
    '.git',
    'mybinder.org/v2/gh/',
  ],
)
const form = fc.record({
  ...{ repository: addresses, branch: texts(['', 'main', 'a/b']), path: texts(['', 'a/b c.ipynb', '../x']) },
  ...{
    launcher: texts(['underworldcode/uw3-binder-launcher/main', 'https://github.com/a/b/tree/c']),
    label: texts(['Binder', '']),
  },
  ...{
    application: fc.constantFrom('lab', 'notebook', 'rstudio', 'url', 'other'),
    urlPath: texts(['', 'voila/render/x.ipynb']),
  },
})

export const launchLinkParsers = [
  defineTarget('launch-link', form, fields => {
    const reading = readLinkForm(fields)
    if (reading.isComplete) {
      assertHolds(new URL(reading.link.url).host === 'mybinder.org', 'a link leads to mybinder.org')
      describeLaunch(reading.launcher, reading.content)
      for (const format of badgeFormats) formatLaunchBadge(format, reading.link.url, reading.label)
    } else {
      const text = Object.values(reading.problems).join()
      assertHolds(
        !/URI malformed|Invalid URL|undefined|is not a function/.test(text),
        'problems are explained',
      )
    }
  }),
  defineTarget(
    'repository-address',
    fc.tuple(addresses, fc.option(texts(['main', 'a/b']), { nil: undefined })),
    ([text, branch]) => {
      parseRepositoryAddress(text, branch)
    },
  ),
  defineTarget('content-path', texts(['a/b c.ipynb', './x/'], ['../', '%2e']), text => {
    encodeURIComponent(parseContentPath(text))
  }),
  defineTarget('launcher-place', addresses, parseLauncherPlace),
]
