import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runAction, type StepContext } from '../runner/run-action.ts'
import { TwoRepositories, unverified } from '../scenarios/two-repositories.ts'

let repositories: TwoRepositories
let context: StepContext
let directory: string

beforeAll(async () => {
  repositories = await TwoRepositories.open({ withEngine: true })
  directory = await mkdtemp(join(tmpdir(), 'docker-faults-'))
  context = await repositories.push({ Dockerfile: 'FROM scratch\nCOPY Dockerfile /\n' })
})
afterAll(async () => {
  await repositories.close()
  await rm(directory, { recursive: true, force: true })
})

/** Runs the action with a separate Docker configuration folder. */
async function buildWithSettings(
  name: string,
  config: string,
  plugin?: string,
  overrides: StepContext['env'] = {},
) {
  const settings = join(directory, name)
  await mkdir(join(settings, 'cli-plugins'), { recursive: true })
  await writeFile(join(settings, 'config.json'), config)
  if (plugin !== undefined) {
    const file = join(settings, 'cli-plugins', 'docker-buildx')
    await writeFile(file, plugin)
    await chmod(file, 0o755)
  }
  const env = { ...context.env, DOCKER_CONFIG: settings, ...overrides }
  return runAction(
    'actions/build-binder-image',
    { image: repositories.image, cache: 'none', ...unverified },
    { ...context, env },
  )
}

test('fault 31: rejects a config.json that is not JSON and a missing or failing credential helper', async () => {
  const malformedRun = await buildWithSettings('malformed', '{ "auths": ')
  expect(malformedRun.errors).toEqual([
    expect.stringMatching(
      /malformed\/config\.json is not JSON: run `docker logout` and `docker login` again/,
    ),
  ])

  const missingRun = await buildWithSettings('missing', '{ "credsStore": "not-there" }')
  expect(missingRun.errors).toEqual([expect.stringContaining('docker-credential-not-there')])

  const helper = join(directory, 'docker-credential-failing')
  await writeFile(helper, '#!/bin/sh\necho "the keychain is locked" >&2\nexit 1\n')
  await chmod(helper, 0o755)
  const path = `${directory}:${context.env?.PATH ?? process.env.PATH}`
  const failure = await buildWithSettings('failing', '{ "credsStore": "failing" }', undefined, { PATH: path })
  expect(failure.errors).toEqual([
    expect.stringMatching(
      /failed \(exit code 1\): run `echo \S+ \| docker-credential-failing get` to see why/,
    ),
  ])
})

/** Script that simulates Buildx before 0.13, which lacks a required option. */
const oldBuildx = `#!/bin/sh
case "$1" in
  docker-cli-plugin-metadata) echo '{"SchemaVersion":"0.1.0","Vendor":"Docker Inc.","Version":"v0.9.1"}' ;;
  buildx) [ "$2" = version ] || { echo "unknown flag: --provenance" >&2; exit 125; } ;;
esac
`

/** Returns a script that simulates a builder that reports success after running `write`. */
const brokenBuildx = (write: string) => `#!/bin/sh
case "$1" in
  docker-cli-plugin-metadata) echo '{"SchemaVersion":"0.1.0","Vendor":"Docker Inc.","Version":"v0.13.0"}' ;;
esac
for argument do
  case "$argument" in --output=*) dest=$(printf %s "$argument" | tr ',"' '\\n\\n' | sed -n 's/^dest=//p') ;; esac
done
[ -z "$dest" ] || { ${write}; }
`

test('faults 10 and 11: rejects a build without output or with an empty or truncated file and pushes nothing', async () => {
  const noOutput = await buildWithSettings('nothing', '{}', brokenBuildx(':'))
  expect(noOutput.errors).toEqual([
    expect.stringMatching(/succeeded, but its image cannot be read .*does not exist/),
  ])

  const layout = `echo '{"imageLayoutVersion":"1.0.0"}' >"$dest/oci-layout"; printf '{"manif' >"$dest/index.json"`
  const truncatedFile = await buildWithSettings('half', '{}', brokenBuildx(`mkdir -p "$dest"; ${layout}`))
  const emptyFile = layout.replace(`printf '{"manif'`, ':')
  const empty = await buildWithSettings('empty', '{}', brokenBuildx(`mkdir -p "$dest"; ${emptyFile}`))
  for (const { errors } of [truncatedFile, empty])
    expect(errors).toEqual([expect.stringMatching(/succeeded, but its image cannot be read .*is not JSON/)])
  expect(await repositories.headDigest('main')).toBe('status 404')
})

test('fault 33: rejects a machine without buildx or with an old version of buildx', async () => {
  const noBuildx = await buildWithSettings('none', '{}', '#!/bin/sh\nexit 1\n')
  expect(noBuildx.errors).toEqual([
    expect.stringContaining(
      "Docker's buildx plugin is not installed: install Docker Engine with its buildx plugin",
    ),
  ])

  const oldBuildxRun = await buildWithSettings('old', '{}', oldBuildx)
  expect(oldBuildxRun.errors).toEqual([
    expect.stringContaining('The version of buildx on this machine is too old (unknown flag: --provenance)'),
  ])
})

test('fault 17: rejects a Dockerfile outside the workspace', async () => {
  const run = (file: string) =>
    runAction(
      'actions/build-binder-image',
      { image: repositories.image, cache: 'none', file, ...unverified },
      context,
    )
  await writeFile(join(directory, 'Dockerfile'), 'FROM scratch\n')
  for (const file of ['../Dockerfile', join(directory, 'Dockerfile')])
    expect((await run(file)).errors).toEqual([
      expect.stringMatching(
        /^There is no file \.\.\/Dockerfile in commit|Dockerfile, which is outside the workspace/,
      ),
    ])
})
