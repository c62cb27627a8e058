import { expect, test } from '@jest/globals'
import { describeLaunch, type LinkForm, readLinkForm } from '../../src/launcher/launch-link-form.ts'

const form: LinkForm = {
  ...{ repository: 'https://github.com/science/course', branch: '', path: '' },
  ...{ launcher: 'science/launcher/main', label: 'Binder' },
}

function read(changes: Partial<LinkForm>) {
  const reading = readLinkForm({ ...form, ...changes })
  if (!reading.isComplete) return reading.problems
  const { launcher, content, link, label, notes } = reading
  return { content, url: link.url, label, notes, description: describeLaunch(launcher, content) }
}

const start = 'https://mybinder.org/v2/gh/science/launcher/main?urlpath='

test('opens the root folder of the default branch if no branch and no path are given', () => {
  expect(read({})).toEqual({
    content: { repository: { owner: 'science', name: 'course' } },
    url: `${start}git-pull%3Frepo%3Dhttps%253A%252F%252Fgithub.com%252Fscience%252Fcourse%26urlpath%3Dlab%252Ftree%252Fcourse`,
    ...{ label: 'Binder', notes: [] },
    description:
      'Opens the root folder of science/course (its default branch) in the image of science/launcher (main).',
  })
})

test('removes spaces around the branch, and treats blank fields as empty', () => {
  expect(read({ branch: ' main ' })).toMatchObject({ content: { branch: 'main' } })
  expect(read({ branch: '  ', path: '  ' })).toMatchObject({
    content: { repository: { owner: 'science', name: 'course' } },
  })
})

test.each([
  [
    { application: 'notebook', path: 'a.ipynb' },
    'Opens a.ipynb of science/course (its default branch) in the classic notebook, in the image of science/launcher (main).',
    /urlpath%3Dtree%252Fcourse%252Fa\.ipynb$/,
    [],
  ],
  [
    { application: 'rstudio', path: 'a.R' },
    'Opens a.R of science/course (its default branch) in RStudio, in the image of science/launcher (main).',
    /urlpath%3Drstudio%252F$/,
    ['The path "a.R" is not opened: RStudio does not contain it.'],
  ],
  [
    { application: 'url', urlPath: ' //voila/render/x.ipynb', path: 'x' },
    'Opens voila/render/x.ipynb, with science/course (its default branch) in the image of science/launcher (main).',
    /urlpath%3Dvoila%252Frender%252Fx\.ipynb$/,
    ['The path "x" is not opened: the URL path does not contain it.'],
  ],
  [
    { application: 'unknown', path: 'x' },
    'Opens x of science/course (its default branch) in the image of science/launcher (main).',
    /urlpath%3Dlab%252Ftree%252Fcourse%252Fx$/,
    [],
  ],
  [
    { repository: 'https://gitlab.com/a/b', branch: 'x' },
    'Opens the root folder of https://gitlab.com/a/b (x) in the image of science/launcher (main).',
    /branch%3Dx%26urlpath%3Dlab%252Ftree%252Fb$/,
    [],
  ],
] as const)('describes and links the form with %j', (changes, description, url, notes) => {
  expect(read(changes)).toMatchObject({ description, url: expect.stringMatching(url), notes })
})

test('reads an address with a branch and a path, and mentions a guess', () => {
  const repository = 'https://github.com/science/course/blob/a/b.ipynb'
  expect(read({ repository })).toMatchObject({
    content: { branch: 'a', path: 'b.ipynb' },
    notes: ['The address is read as branch "a" and path "b.ipynb": set the branch if it contains a slash.'],
  })
  expect(read({ repository, branch: 'a/b.ipynb' })).toMatchObject({
    content: { branch: 'a/b.ipynb' },
    notes: [],
  })
})

const noUrlPath = 'expected a path below the address of the server, such as "voila/render/course/app.ipynb"'

test('reports a problem for every invalid field', () => {
  expect(
    read({
      ...{ repository: '', branch: 'a b', path: '../x', launcher: 'x', label: 'a\nb' },
      ...{ application: 'url', urlPath: '' },
    }),
  ).toEqual({
    branch: expect.stringMatching(/^"a b" is not a valid branch or tag name: /),
    path: expect.stringMatching(/^"\.\.\/x" is not a valid path: /),
    repository: expect.stringMatching(/^no repository is given: /),
    launcher: 'the launcher "x" has no branch: expected "owner/name/branch"',
    label: 'the label has more than one line: write it on one line',
    urlPath: noUrlPath,
  })
  for (const field of ['repository', 'branch', 'path', 'launcher', 'label'] as const)
    expect(Object.keys(read({ [field]: field === 'label' ? 'a\nb' : '../x y' }))).toEqual([field])
})

test.each([undefined, ' / ', 'http://x', 'a b', 'a\u0000', '/\uD800'])('rejects the URL path %j', urlPath => {
  const urlPathField = urlPath === undefined ? {} : { urlPath }
  expect(read({ application: 'url', ...urlPathField })).toEqual({ urlPath: noUrlPath })
})
