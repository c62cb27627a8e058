/** Migration from hand-written workflows with the steps of docs/migrate.md. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { dispatchToken, launcher, source } from '../scenarios/two-repositories.ts'
import { collectErrors, exampleFile, exampleWorkflow, unverifiedText, withInputs } from './example-files.ts'
import { ExampleFixture, sourceFiles } from './example-fixture.ts'
import { root } from './repository-files.ts'
import type { RunResult } from './workflow-runner.ts'

const handler = '.github/workflows/update-image.yml'
let fixture: ExampleFixture
let pushCount = 0

beforeAll(async () => {
  fixture = await ExampleFixture.open()
})
afterAll(() => fixture.repositories.close())

async function readStepTitles(): Promise<string[]> {
  const guide = await readFile(join(root, 'docs/migrate.md'), 'utf8')
  return [...guide.matchAll(/^\d+\. \*\*(.+?)\*\*/gm)].map(([, title = '']) => title)
}

function readHandwritten(form: string): Promise<string> {
  return readFile(join(root, 'test/workflows/written-by-hand', `${form}.yml`), 'utf8')
}

function outcomes(runs: readonly RunResult[]) {
  return runs.map(({ title, conclusion }) => [title.replace(/\(.*/, '').trim(), conclusion])
}

/** Pushes a change to the source's branch. */
function push(workflow: readonly [path: string, text: string]) {
  const [path, text] = workflow
  return fixture.push('development', { ...sourceFiles, 'data/one': `${++pushCount}\n`, [path]: text })
}

test.each([
  ['branch', undefined],
  ['branch-and-ref-type', 'ref_type'],
  ['ref-and-is-release', 'is_release'],
])(
  'migrates from a workflow that reads %s',
  async (form, legacyField) => {
    const { repositories, runner } = fixture
    const { github, image } = repositories
    expect(await readStepTitles()).toEqual([
      "Replace the source's build workflow",
      'Push to a branch.',
      "Replace the launcher's workflow",
      'Pin the current images',
      'Remove the temporary settings',
      'Run the doctor',
    ])
    const example = await exampleFile('launcher/Dockerfile', image)
    const oldWorkflow = await readHandwritten(form)
    const unpinnedDockerfile = (branch: string) => example.replaceAll('development', branch)
    const keptDockerfile = unpinnedDockerfile('kept').replace('FROM', '# binder-actions: hold not yet\nFROM')
    await github.seed(launcher, 'main', {
      '.binder/Dockerfile': unpinnedDockerfile('main'),
      [handler]: oldWorkflow,
    })
    await github.seed(launcher, 'development', { '.binder/Dockerfile': unpinnedDockerfile('development') })
    await repositories.publish('main-slim')
    await repositories.publish('kept-slim')

    // Steps 1 and 2: the old workflow handles the new event.
    const [path, text] = await unverifiedText('source-with-token/binder-image.yml', image)
    const firstRuns = await push([
      path,
      legacyField === undefined ? text : withInputs(text, { 'legacy-fields': legacyField }),
    ])
    expect(collectErrors([...firstRuns.source, ...firstRuns.launcher])).toEqual([])
    expect(outcomes(firstRuns.launcher)).toEqual([['Update image by hand', 'success']])
    const [job] = firstRuns.launcher[0]?.jobs.values() ?? []
    expect(job?.steps.map(({ log }) => log).join('')).toContain('updated development\n')
    expect(await repositories.dockerfile('development')).toBe(unpinnedDockerfile('development'))

    // Step 3: the new workflow of the launcher replaces the old workflow.
    await github.seed(launcher, 'main', await exampleWorkflow('launcher/update-image.yml', image))
    await github.seed(launcher, 'kept', { '.binder/Dockerfile': keptDockerfile })

    // Step 4: a manual run pins all branches except the held branch.
    const pinRun = await runner.dispatch(launcher, handler, { branches: 'all' })
    expect(collectErrors([pinRun])).toEqual([])
    for (const branch of ['main', 'development']) {
      const digest = await repositories.headDigest(`${branch}-slim`)
      expect(await repositories.dockerfile(branch)).toBe(
        unpinnedDockerfile(branch).replace('-slim\n', `-slim@${digest}\n`),
      )
    }
    expect(await repositories.dockerfile('kept')).toBe(keptDockerfile)

    // Step 5: the hold and the legacy fields are removed.
    await github.seed(launcher, 'kept', { '.binder/Dockerfile': unpinnedDockerfile('kept') })
    const lastRuns = await push([path, text])
    expect(collectErrors([...lastRuns.source, ...lastRuns.launcher])).toEqual([])
    const digest = await repositories.headDigest('development-slim')
    expect(await repositories.dockerfile('development')).toContain(`:development-slim@${digest}\n`)
    const sha = (await github.head(source, 'development')) ?? ''
    const release = `v1.${pushCount}`
    await github.tag(source, release, sha)
    const releaseRuns = await fixture.follow(() => runner.push(source, `refs/tags/${release}`, sha))
    expect(collectErrors([...releaseRuns.source, ...releaseRuns.launcher])).toEqual([])
    expect(await repositories.dockerfile(release)).toContain(`# binder-actions: frozen ${release}\n`)
  },
  600_000,
)

test.each([
  ['branch', { branch: 'development' }, 'sha: missing'],
  ['branch and ref_type', { branch: 'development', ref_type: 'branch' }, 'sha: missing'],
  ['ref and is_release', { ref: 'development', is_release: false }, 'branch: missing'],
])('rejects an event with %s when the launcher is migrated first', async (_form, payload, problem) => {
  const { github, image } = fixture.repositories
  await github.seed(launcher, 'main', await exampleWorkflow('launcher/update-image.yml', image))
  const previousDockerfile = await fixture.repositories.dockerfile('development')
  const runs = await fixture.follow(async () => {
    const response = await fetch(`${github.url}/repos/${launcher}/dispatches`, {
      method: 'POST',
      headers: { authorization: `Bearer ${dispatchToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ event_type: 'image-updated', client_payload: payload }),
    })
    expect(response.status).toBe(204)
    return []
  })
  expect(collectErrors(runs.launcher).join('\n')).toContain(problem)
  expect(await fixture.repositories.dockerfile('development')).toBe(previousDockerfile)
})
