import { describe, expect, test } from '@jest/globals'
import { launchLink, launchUrl } from '../../src/launcher/launch-link.ts'
import { parseRepositoryAddress } from '../../src/launcher/launch-link-address.ts'
import { parseLauncherPlace } from '../../src/launcher/parse-launcher-place.ts'
import { fc } from '../random.ts'
import { expectedReading, type LinkReading, readWithPython, vectors } from './launch-link-vectors.ts'

function linkTo(launcher: string, repository: string, branch: string | null, path: string | null) {
  return launchLink(parseLauncherPlace(launcher), {
    ...parseRepositoryAddress(repository),
    ...(branch === null ? {} : { branch }),
    ...(path === null ? {} : { path }),
  })
}

const readings = readWithPython(vectors.map(({ url }) => url))

const cases = vectors.map((vector, index) => ({ ...vector, index }))

describe.each(cases)('the target with branch $branch and path $path', vector => {
  const { launcher, repository, branch, path, isWarned, url, index } = vector

  test('is encoded in the link', () => {
    expect(linkTo(launcher, repository, branch, path).url).toBe(url)
  })

  test('is decoded by mybinder.org, and by the URL standard unless there is a warning', () => {
    expect(readings[index]?.mybinder).toEqual(expectedReading(vector))
    if (!isWarned) expect(readings[index]?.standard).toEqual(expectedReading(vector))
  })

  test('causes a warning only if no link suits every decoder', () => {
    const { warnings } = linkTo(launcher, repository, branch, path)
    expect(warnings.length > 0).toBe(isWarned)
    for (const warning of warnings)
      expect(warning).toMatch(/^The (?:branch|path) ".+" contains ".+Rename the /)
  })
})

test('encodes any name for mybinder.org, and for every decoder unless there is a warning', () => {
  const unusualNames = fc.string({
    unit: fc.constantFrom(...'aZ9-_.é日🚀 #%&+=?;,@!$\'"()*~`|<>[]{}25F'),
    minLength: 1,
  })
  const segment = unusualNames.map(text => text.trim()).filter(text => !['', '.', '..'].includes(text))
  const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map(segments => segments.join('/'))
  const branch = path.map(text => text.replace(/[\s~^:?*[\\]/g, 'x'))
  const places = fc.sample(fc.tuple(branch, path), 500)
  const links = places.map(([linkBranch, linkPath]) => linkTo('s/l/main', 'ada/course', linkBranch, linkPath))
  const decodedLinks = readWithPython(links.map(({ url }) => url))
  places.forEach(([linkBranch, linkPath], index) => {
    const expected: LinkReading = {
      launcher: 's/l/main',
      page: 'git-pull',
      repo: 'https://github.com/ada/course',
      branch: linkBranch,
      file: linkPath,
    }
    expect(decodedLinks[index]?.mybinder).toEqual(expected)
    if (links[index]?.warnings.length === 0) expect(decodedLinks[index]?.standard).toEqual(expected)
  })
})

const advice =
  'The link works on mybinder.org, but BinderHub versions before 2025, and tools that follow the URL standard, may decode another'

test.each([
  [
    'a+b',
    null,
    [
      `The branch "a+b" contains "+". ${advice} branch. Rename the branch to a name without it, so that the link works everywhere.`,
    ],
  ],
  [
    null,
    'a&b+c&d',
    [
      `The path "a&b+c&d" contains "&" and "+". ${advice} path. Rename the path to a name without them, so that the link works everywhere.`,
    ],
  ],
])('explains the warnings about branch %j and path %j', (branch, path, warnings) => {
  expect(linkTo('o/l/main', 'ada/course', branch, path).warnings).toEqual(warnings)
})

test('warns about a URL path that another decoder reads differently', () => {
  const { warnings } = launchLink(parseLauncherPlace('o/l/main'), {
    repository: { owner: 'ada', name: 'course' },
    application: { kind: 'url', urlPath: 'voila/a+b' },
  })
  expect(warnings).toEqual([
    `The URL path "voila/a+b" contains "+". ${advice} URL path. Rename the URL path to a name without it, so that the link works everywhere.`,
  ])
})

test("encodes the special characters of a launcher's branch, but not its slashes", () => {
  expect(launchUrl('o/l', 'release/1.0')).toBe('https://mybinder.org/v2/gh/o/l/release/1.0')
  expect(launchUrl('o/l', 'fix#1(a)')).toBe('https://mybinder.org/v2/gh/o/l/fix%231%28a%29')
})
