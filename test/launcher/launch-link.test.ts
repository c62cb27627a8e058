import { describe, expect, test } from '@jest/globals'
import { launchLink, launchUrl } from '../../src/launcher/launch-link.ts'
import { parseLauncherPlace, parseRepositoryAddress } from '../../src/launcher/launch-link-address.ts'
import { fc } from '../random.ts'
import { type LinkReading, readWithPython, vectors, wantedReading } from './launch-link-vectors.ts'

function linkTo(launcher: string, repository: string, branch: string | null, path: string | null) {
  return launchLink(parseLauncherPlace(launcher), {
    ...parseRepositoryAddress(repository),
    ...(branch === null ? {} : { branch }),
    ...(path === null ? {} : { path }),
  })
}

const readings = readWithPython(vectors.map(({ url }) => url))

describe.each(vectors.map((vector, index) => ({ ...vector, index })))('$branch $path', vector => {
  const { launcher, repository, branch, path, isWarned, url, index } = vector

  test('makes the link', () => {
    expect(linkTo(launcher, repository, branch, path).url).toBe(url)
  })

  test("matches Python's reading with the current page, and by the standard unless there is a warning", () => {
    expect(readings[index]?.today).toEqual(wantedReading(vector))
    if (!isWarned) expect(readings[index]?.plain).toEqual(wantedReading(vector))
  })

  test('warns only when needed, naming the part to rename', () => {
    const { warnings } = linkTo(launcher, repository, branch, path)
    expect(warnings.length > 0).toBe(isWarned)
    for (const warning of warnings)
      expect(warning).toMatch(/^The (?:branch|path) ".+" contains ".+Rename the /)
  })
})

test('any name gives a link that works on mybinder.org, and everywhere if there is no warning', () => {
  const awkward = fc.string({
    unit: fc.constantFrom(...'aZ9-_.é日🚀 #%&+=?;,@!$\'"()*~`|<>[]{}25F'),
    minLength: 1,
  })
  const part = awkward.map(text => text.trim()).filter(text => !['', '.', '..'].includes(text))
  const path = fc.array(part, { minLength: 1, maxLength: 3 }).map(parts => parts.join('/'))
  const branch = path.map(text => text.replace(/[\s~^:?*[\\]/g, 'x'))
  const places = fc.sample(fc.tuple(branch, path), 500)
  const links = places.map(([ofBranch, ofPath]) => linkTo('s/l/main', 'ada/course', ofBranch, ofPath))
  const read = readWithPython(links.map(({ url }) => url))
  places.forEach(([ofBranch, ofPath], index) => {
    const wanted: LinkReading = {
      launcher: 's/l/main',
      page: 'git-pull',
      repo: 'https://github.com/ada/course',
      branch: ofBranch,
      file: ofPath,
    }
    expect(read[index]?.today).toEqual(wanted)
    if (links[index]?.warnings.length === 0) expect(read[index]?.plain).toEqual(wanted)
  })
})

test("a launcher's branch keeps its slashes, and its special characters are encoded", () => {
  expect(launchUrl('o/l', 'release/1.0')).toBe('https://mybinder.org/v2/gh/o/l/release/1.0')
  expect(launchUrl('o/l', 'fix#1(a)')).toBe('https://mybinder.org/v2/gh/o/l/fix%231%28a%29')
})
