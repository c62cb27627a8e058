/** Builds the Dockerfiles that `binder-actions init` proposes on a local base image, and starts the images. */
import { execFileSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { run } from '../host/command.ts'
import type { Engine } from '../host/engine.ts'
import { ensureJupyterImage } from '../host/jupyter-image.ts'
import { runCli } from '../runner/run-cli.ts'
import { tryUntilVisited } from '../runner/try-until-visited.ts'
import { source, TwoRepositories } from '../scenarios/two-repositories.ts'
import { root } from '../workflows/repository-files.ts'

/** Fake conda, because a test cannot download from conda's channels. It installs the packages with pip. */
const conda = `#!/bin/sh
set -eu
case "$*" in
  "env update --name base --file "*) sed -n 's/^ *- //p' "$6" | xargs pip install ;;
  "clean --all --force-pkgs-dirs --yes") ;;
  *) echo "unexpected arguments: $*" >&2; exit 1 ;;
esac
`

/** Script that writes a wheel with one module, which pip installs without an index. */
const wheelScript = `
import sys, zipfile
info = 'tides-1.0.dist-info'
with zipfile.ZipFile(sys.argv[1] + '/tides-1.0-py3-none-any.whl', 'w') as wheel:
    wheel.writestr('tides.py', 'height = 3\\n')
    wheel.writestr(info + '/METADATA', 'Metadata-Version: 2.1\\nName: tides\\nVersion: 1.0\\n')
    wheel.writestr(info + '/WHEEL', 'Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n')
    wheel.writestr(info + '/RECORD', '')
`

const baseImage = 'binder-actions/base-notebook:test'
let repositories: TwoRepositories
let engine: Engine

beforeAll(async () => {
  repositories = await TwoRepositories.open({ withEngine: true })
  if (repositories.engine === undefined) throw new Error('the test was started without a Docker engine')
  engine = repositories.engine
  const folder = join(repositories.directory, 'base-notebook')
  await mkdir(join(folder, 'wheels'), { recursive: true })
  await writeFile(join(folder, 'conda'), conda, { mode: 0o755 })
  execFileSync('python3', ['-c', wheelScript, join(folder, 'wheels')])
  await writeFile(
    join(folder, 'Dockerfile'),
    `FROM ${await ensureJupyterImage(engine)}
RUN apt-get update && apt-get install --yes --no-install-recommends python3-pip && rm -rf /var/lib/apt/lists/*
COPY conda /usr/local/bin/conda
COPY wheels /opt/wheels
ENV PIP_NO_INDEX=1 PIP_FIND_LINKS=/opt/wheels PIP_BREAK_SYSTEM_PACKAGES=1
`,
  )
  await engine.docker(['build', '--quiet', '--provenance=false', `--tag=${baseImage}`, folder])
}, 900_000)
afterAll(() => repositories.close())

/** Writes files to a new source, and runs `binder-actions init` there. @returns the folder of the source. */
async function initialize(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(repositories.directory, name, 'model')
  const git = (...args: string[]) => run('git', ['-C', folder, ...args], { env: process.env })
  await mkdir(folder, { recursive: true })
  await git('init', '--quiet', '--initial-branch=main')
  await git('remote', 'add', 'origin', `https://github.com/${source}.git`)
  const notebook = await readFile(join(root, 'test/examples/image/notebooks/first.ipynb'), 'utf8')
  for (const [path, text] of Object.entries({ ...files, 'first.ipynb': notebook }))
    await writeFile(join(folder, path), text)
  const identity = { GIT_AUTHOR_NAME: 't', GIT_AUTHOR_EMAIL: 't@example.org' }
  const committer = { GIT_COMMITTER_NAME: 't', GIT_COMMITTER_EMAIL: 't@example.org' }
  const initResult = await runCli(['init', '--yes'], { ...identity, ...committer }, { cwd: folder })
  expect(initResult.exitCode).toBe(0)
  const dockerfile = join(folder, 'Dockerfile')
  const text = await readFile(dockerfile, 'utf8')
  expect(text).toMatch(/^FROM quay\.io\/jupyter\/base-notebook:python-3\.12$/m)
  await writeFile(dockerfile, text.replace(/quay\.io\/jupyter\/base-notebook:\S+/, baseImage))
  return folder
}

test.each([
  ['requirements.txt', { 'requirements.txt': 'tides==1.0\n' }, true],
  ['environment.yml', { 'environment.yml': 'dependencies:\n  - tides\n' }, true],
  ['only notebooks', {}, false],
])(
  'the image of the Dockerfile for %s starts as on mybinder.org, with packages and notebooks',
  async (name, files, hasPackage) => {
    const folder = await initialize(name.replaceAll(' ', '-'), files)
    const output: Record<string, string> = {}
    const { err } = await tryUntilVisited(
      [folder, '--contract', join(folder, 'binder-contract.yml')],
      { ...engine.env },
      async () => {
        const container = (await engine.docker(['ps', '--quiet'])).stdout.trim()
        const exec = (command: string) => engine.docker(['exec', container, 'sh', '-c', command])
        output.files = (await exec('ls')).stdout
        output.package = (await exec('python3 -c "import tides" 2>/dev/null && echo yes || echo no')).stdout
      },
    )
    expect(err).toContain('The image meets its contract.')
    expect(err).toContain('Jupyter responded after')
    expect(output.files?.split('\n')).toContain('first.ipynb')
    expect(output.package?.trim()).toBe(hasPackage ? 'yes' : 'no')
  },
  600_000,
)
