import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { defaultLauncher } from '../../src/launcher/launch-link-form.ts'
import { vectors } from '../launcher/launch-link-vectors.ts'
import { runAtTerminal } from '../runner/run-at-terminal.ts'

const cli = join(import.meta.dirname, '../../dist/cli/index.js')

function launchLink(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'launch-link', ...args], {
    encoding: 'utf8',
    input: '',
  })
  return { status, stdout, stderr }
}

test.each(vectors)(
  'prints the link to $branch $path',
  ({ launcher, repository, branch, path, isWarned, url }) => {
    const options = ['--launcher', launcher, `--branch=${branch ?? ''}`, `--path=${path ?? ''}`]
    const { status, stdout, stderr } = launchLink(repository, ...options, '--format', 'url')
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${url}\n` })
    expect(stderr !== '').toBe(isWarned)
  },
)

test('prints a badge in every format and lists warnings separately', () => {
  const { stdout } = launchLink(
    'https://github.com/ada/course/blob/main/a&b.ipynb',
    '--label',
    'Try "it"',
    '--json',
  )
  const { url, markdown, html, rst, warnings } = JSON.parse(stdout)
  expect(url).toContain(`https://mybinder.org/v2/gh/${defaultLauncher}?urlpath=git-pull%3Frepo%3D`)
  expect(markdown).toBe(`[![Try "it"](https://mybinder.org/badge_logo.svg)](${url})`)
  expect(html).toBe(
    `<a href="${url}"><img src="https://mybinder.org/badge_logo.svg" alt="Try &#34;it&#34;"></a>`,
  )
  expect(rst).toBe(`.. image:: https://mybinder.org/badge_logo.svg\n   :target: ${url}\n   :alt: Try "it"`)
  expect(warnings).toEqual([expect.stringContaining('The path "a&b.ipynb" contains "&"')])
})

test('prints a link that opens a repository on GitLab with another application', () => {
  const args = ['https://gitlab.com/group/course/-/tree/main/a', '--open', 'notebook', '--format', 'url']
  expect(launchLink(...args).stdout).toContain(
    'repo%3Dhttps%253A%252F%252Fgitlab.com%252Fgroup%252Fcourse%26branch%3Dmain%26urlpath%3Dtree%252Fcourse%252Fa',
  )
})

test.each([
  [['https://gitlab.com/a'], 'is an account, not a repository'],
  [
    ['a/b', '--open', 'labs'],
    '--open is "labs" (did you mean "lab"?): expected one of lab, notebook, rstudio',
  ],
  [['a/b', '--url-path', 'https://x'], 'expected a path below the address of the server'],
  [
    ['a/b', '--format', 'markdwon'],
    '--format is "markdwon" (did you mean "markdown"?): expected one of markdown, html',
  ],
  [['a/b', '--brunch', 'main'], 'unknown option --brunch (did you mean "--branch"?)'],
  [['a/b', '--path', '../x', '--branch', 'a b'], '"a b" is not a valid branch'],
  [['a/b', '--path', '../x', '--branch', 'a b'], '"../x" is not a valid path'],
  [['a/b', '--launcher', 'a/b'], 'the launcher "a/b" has no branch'],
  [['a/b', 'main'], 'expected one OWNER/REPO, but got 2: a/b, main'],
  [[], 'OWNER/REPO is missing'],
])('rejects %j and names --help instead of printing a link', (args, message) => {
  const { status, stdout, stderr } = launchLink(...args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(message)
  expect(stderr.trimEnd().split('\n')).toEqual([
    expect.stringContaining('binder-actions launch-link: '),
    'Run `binder-actions launch-link --help` for its arguments and options.',
  ])
})

test('without arguments, prompts on a terminal and repeats the prompt after an invalid answer', () => {
  const answers = [
    'gitlab.com/ada\n',
    'ada/course\n',
    '\n',
    'week 1/a.ipynb\n',
    'o/l/main\n',
    'word\n',
    'url\n',
  ]
  const { status, screen } = runAtTerminal(['launch-link'], answers)
  expect(screen).toContain('"gitlab.com/ada" is an account, not a repository')
  expect(screen).toContain('"word" is not a format: enter markdown, html, rst, url')
  const { stdout } = launchLink(
    'ada/course',
    '--path',
    'week 1/a.ipynb',
    '--launcher',
    'o/l/main',
    '--format',
    'url',
  )
  expect(screen).toContain(`\n${stdout}`)
  expect(status).toBe(0)
})

test('fails if the input ends before the last prompt', () => {
  const { status, screen } = runAtTerminal(['launch-link'], ['ada/course\n', '\u0004'])
  expect(screen).toContain('the input ended before all questions were answered')
  expect(status).toBe(2)
})

test('Ctrl-C at a prompt moves the cursor to a new line and prints nothing', () => {
  const { status, screen } = runAtTerminal(['launch-link'], ['ada/course\n', '\u0003'])
  expect(status).toBe(130)
  expect(screen.endsWith('\n')).toBe(true)
  expect(screen).not.toContain('BA0')
})
