/** Steps of the release that require neither GitHub nor the network. */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { root } from './repository-files.ts'
import { sources, workflowSteps } from './workflow-sources.ts'

const findSources = (file: string) => sources.filter(({ path }) => path === `.github/workflows/${file}`)
const [release] = findSources('release.yml')
const steps = [...findSources('release.yml'), ...findSources('page.yml')].flatMap(workflowSteps)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function git(cwd: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd, encoding: 'utf8', env: gitEnv() })
  expect([status, stderr]).toEqual([0, expect.any(String)])
  return stdout.trim()
}

/** Returns an environment without the git settings of this machine. */
function gitEnv(): NodeJS.ProcessEnv {
  const person = ['AUTHOR', 'COMMITTER'].flatMap(role => [
    [`GIT_${role}_NAME`, 'a'],
    [`GIT_${role}_EMAIL`, 'a@b'],
  ])
  return { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', ...Object.fromEntries(person) }
}

/** Puts a command on the PATH that records its arguments and runs a script. */
function record(command: string, script: string): void {
  const file = join(folder, 'bin', command)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `#!/bin/sh\necho "$*" >>"${folder}/requests"\n${script}\n`)
  chmodSync(file, 0o755)
}

function requests(): string[] {
  const file = join(folder, 'requests')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
}

/** Runs a step as GitHub's runner does. */
function runStep(name: string, env: NodeJS.ProcessEnv, cwd = folder) {
  const script = steps.find(step => step.name === name)?.run
  if (script === undefined) throw new Error(`there is no step "${name}"`)
  const path = `${join(folder, 'bin')}:${dirname(process.execPath)}:${process.env.PATH}`
  const allVariables = { ...gitEnv(), PATH: path, RUNNER_TEMP: folder, GITHUB_REPOSITORY: 'a/b', ...env }
  const options = { cwd, encoding: 'utf8', env: allVariables } as const
  const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], options)
  return { isPassed: status === 0, log: stdout + stderr }
}

test('the job that publishes runs no code of a dependency, and the job that builds has no write access', () => {
  const { build, publish } = release?.workflow.jobs ?? {}
  expect(build?.permissions).toEqual({ contents: 'read' })
  const joinCommand = 'node .github/build/single-file.ts binder-actions.mjs'
  const scripts = (publish?.steps ?? []).map(({ run = '' }) => (run === joinCommand ? '' : run)).join('\n')
  expect(scripts).not.toMatch(/\b(?:npm|npx|node|yarn|pnpm|curl|wget|pip)\b/)
  const uses = (publish?.steps ?? []).flatMap(step => step.uses ?? [])
  expect(uses.map(name => name.split('@')[0])).toEqual([
    'actions/checkout',
    'actions/setup-node',
    'actions/attest-build-provenance',
  ])
  const installs = (build?.steps ?? []).filter(({ run }) => run?.includes('npm '))
  expect(installs.map(({ run }) => run)).toEqual(['npm ci --ignore-scripts'])
})

test('attests every bundle, action and workflow that users run', () => {
  const attest = steps.find(({ uses }) => uses?.startsWith('actions/attest-build-provenance@'))
  expect(String(attest?.with?.['subject-path']).trim().split('\n')).toEqual([
    'dist/**',
    'binder-actions.mjs',
    'action.yml',
    'actions/*/action.yml',
    '.github/workflows/*.yml',
  ])
})

test('the script that joins the files of the command line imports no package', () => {
  const script = readFileSync(join(root, '.github/build/single-file.ts'), 'utf8')
  const imports = script.matchAll(/\bfrom '([^']+)'|\bimport\('([^']+)'/g)
  const importedModules = [...imports].map(([, name]) => name)
  expect(importedModules).toEqual(['node:fs/promises', 'node:path'])
})

test('uses the section of the changelog as the release notes, with any content', () => {
  for (const file of ['.github/build/changelog.ts', 'package.json']) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(join(root, file), join(folder, file))
  }
  writeFileSync(join(folder, 'CHANGELOG.md'), '# Changelog\n\n## 1.2.3\n\n- New\nEOF\n`$(x)`\n')
  const output = join(folder, 'output')
  const name = 'Extract the release notes from the changelog'
  expect(runStep(name, { TAG: 'v1.2.3', GITHUB_OUTPUT: output }).isPassed).toBe(true)
  expect(readFileSync(output, 'utf8')).toMatch(/^notes<<(\w{32})\n- New\nEOF\n`\$\(x\)`\n\1\n$/)
  expect(runStep(name, { TAG: 'v9.9.9', GITHUB_OUTPUT: output }).isPassed).toBe(false)
})

describe('the tag', () => {
  let clone: string
  const tag = 'v1.2.3'
  const check = 'Check that a maintainer signed the tag'

  /** Creates a repository with the list of signers on main, and a clone like the runner's. */
  beforeEach(() => {
    const origin = join(folder, 'origin')
    clone = join(folder, 'clone')
    mkdirSync(join(origin, '.github'), { recursive: true })
    git(origin, 'init', '--quiet', '--initial-branch=main')
    for (const name of ['maintainer', 'stranger'])
      spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', join(folder, name)])
    const key = readFileSync(join(folder, 'maintainer.pub'), 'utf8')
    writeFileSync(join(origin, '.github/allowed-signers'), `# Signers\na@b namespaces="git" ${key}`)
    git(origin, 'add', '.')
    git(origin, 'commit', '--quiet', '--message', 'x')
    git(folder, 'clone', '--quiet', origin, clone)
  })

  const origin = () => join(folder, 'origin')
  const head = () => git(origin(), 'rev-parse', 'HEAD')
  const sign = (name: string) =>
    git(
      origin(),
      ...['-c', 'gpg.format=ssh', '-c', `user.signingKey=${join(folder, name)}`],
      ...['tag', '--sign', '--message', tag, tag],
    )
  const verify = (sha = head()) => runStep(check, { TAG: tag, GITHUB_SHA: sha }, clone)

  test('that a maintainer signed is accepted', () => {
    sign('maintainer')
    expect(verify()).toMatchObject({ isPassed: true, log: expect.stringContaining('Good "git" signature') })
  })

  test.each([
    ['signed with another key', () => sign('stranger')],
    ['not signed', () => git(origin(), 'tag', '--annotate', '--message', tag, tag)],
    ['not annotated', () => git(origin(), 'tag', tag)],
  ])('that is %s is rejected', (_name, create) => {
    create()
    const { isPassed, log } = verify()
    expect(isPassed).toBe(false)
    expect(log).toContain('v1.2.3 is not signed with a key in .github/allowed-signers on main')
  })

  test('is rejected if only the tagged commit lists the signer', () => {
    git(origin(), 'checkout', '--quiet', '-b', 'side')
    const key = readFileSync(join(folder, 'stranger.pub'), 'utf8')
    writeFileSync(join(origin(), '.github/allowed-signers'), `a@b namespaces="git" ${key}`)
    git(origin(), 'commit', '--quiet', '--all', '--message', 'y')
    sign('stranger')
    expect(verify().isPassed).toBe(false)
  })

  test('that was moved after the run started is rejected', () => {
    const previousHead = head()
    git(origin(), 'commit', '--quiet', '--allow-empty', '--message', 'y')
    sign('maintainer')
    expect(verify(previousHead).isPassed).toBe(false)
  })

  test.each([
    ['v1.2.3', true],
    ['v1.2.3-rc.1', false],
    ['v1.2', false],
  ])('%s is a version: %s', (name, isVersion) => {
    const env = { TAG: name, GITHUB_SHA: head() }
    expect(runStep('Check that the tag is a version on main', env, clone).isPassed).toBe(isVersion)
  })

  test('of a commit that is not on main is rejected', () => {
    git(clone, 'checkout', '--quiet', '-b', 'side')
    git(clone, 'commit', '--quiet', '--allow-empty', '--message', 'y')
    const env = { TAG: tag, GITHUB_SHA: git(clone, 'rev-parse', 'HEAD') }
    expect(runStep('Check that the tag is a version on main', env, clone).isPassed).toBe(false)
  })
})

test('ssh-keygen can read the list of signers in this repository', () => {
  const lines = readFileSync(join(root, '.github/allowed-signers'), 'utf8').trim().split('\n')
  for (const line of lines) expect(line).toMatch(/^#|^\S+ namespaces="git" (?:ssh|sk-ssh|ecdsa)-\S+ \S+/)
})

test('publishes the release with its notes as the text', () => {
  record('gh', `cat >"${folder}/notes"`)
  expect(runStep('Publish', { TAG: 'v1.2.3', NOTES: '- New `$(x)`\n- "Old"' }).isPassed).toBe(true)
  expect(requests()).toEqual([
    'release create v1.2.3 binder-actions.mjs --verify-tag --title v1.2.3 --notes-file -',
  ])
  expect(readFileSync(join(folder, 'notes'), 'utf8')).toBe('- New `$(x)`\n- "Old"\n')
})

test.each([
  ['true', true],
  ['false', false],
])('a release whose `immutable` is %s passes: %s', (immutable, isPassed) => {
  record('gh', `echo ${immutable}`)
  const result = runStep('Check that the release is immutable', { TAG: 'v1.2.3' })
  expect(result.isPassed).toBe(isPassed)
  expect(result.log.includes('enable release immutability')).toBe(!isPassed)
})

describe('the major tag', () => {
  /** Runs the step that moves the major tag. @returns the changes on GitHub, and the log. */
  function move(tag: string, tags: readonly string[]): { readonly changes: string[]; readonly log: string } {
    record('gh', 'test "$2" != repos/a/b/git/ref/tags/v2')
    git(folder, 'init', '--quiet')
    git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'x')
    for (const name of tags) git(folder, 'tag', name)
    const { isPassed, log } = runStep('Move the major tag', { TAG: tag, GITHUB_SHA: 'c0ffee' })
    expect(isPassed).toBe(true)
    return { changes: requests().filter(request => request.includes('--method')), log }
  }

  test.each([
    ['the highest of its major', 'v1.0.10', ['v1.0.9', 'v1.0.10', 'v0.9.0', 'v2.0.0', 'v10.0.0']],
    [
      'the highest release, and ignores tags that are not releases',
      'v1.1.0',
      ['v1.1.0', 'v1.2.0-rc.1', 'v1.9', 'v1'],
    ],
  ])('moves to %s', (_name, tag, tags) => {
    expect(move(tag, tags).changes).toEqual([
      'api --method PATCH repos/a/b/git/refs/tags/v1 -f sha=c0ffee -F force=true',
    ])
  })

  test('is created by the first release of a major version', () => {
    expect(move('v2.0.0', ['v1.0.0', 'v2.0.0']).changes).toEqual([
      'api --method POST repos/a/b/git/refs -f ref=refs/tags/v2 -f sha=c0ffee',
    ])
  })

  test('is not moved by a release of older code, and the log explains why', () => {
    const { changes, log } = move('v1.0.9', ['v1.0.9', 'v1.0.8', 'v1.1.0', 'v1.0.10'])
    expect(changes).toEqual([])
    expect(log).toContain('v1 is not moved: v1.1.0 is higher than v1.0.9')
  })
})

describe('the page', () => {
  const env = { TAG: 'v1.2.3' }

  test('is deployed from main, for the tag of the release', () => {
    record('gh', '')
    expect(runStep('Deploy the page of the release', env).isPassed).toBe(true)
    expect(requests()).toEqual(['workflow run page.yml --repo a/b --ref main --field tag=v1.2.3'])
  })

  test.each([
    ['every file is attested', '', true],
    ['one file is not attested', 'case "$3" in */b.html) exit 1;; esac', false],
  ])('passes its check if %s: %s', (_name, script, isPassed) => {
    mkdirSync(join(folder, 'dist/page'), { recursive: true })
    for (const name of ['a b.html', 'b.html']) writeFileSync(join(folder, 'dist/page', name), name)
    record('gh', script)
    expect(runStep('Verify the files of the page', env).isPassed).toBe(isPassed)
    const where = '--signer-workflow a/b/.github/workflows/release.yml --source-ref refs/tags/v1.2.3'
    expect(requests()).toContain(`attestation verify dist/page/a b.html --repo a/b ${where}`)
  })
})
