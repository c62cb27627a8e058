import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runChecks } from '../../src/doctor/run-checks.ts'
import { healthyFacts, workflow } from './healthy-facts.ts'

const root = join(import.meta.dirname, '../..')
const example = (path: string) => readFileSync(join(root, 'test/examples', path), 'utf8')
const template = (path: string) => readFileSync(join(root, 'templates', path), 'utf8')

/** Templates, and examples in the documentation. */
describe.each([
  [
    'the files that init writes',
    template('source/.github/workflows/binder-image.yml').replace('[main]', '[main, development]'),
    template('launcher/.github/workflows/update-image.yml'),
  ],
  [
    'the files that init writes for workflow-dispatch',
    template('source/.github/workflows/binder-image.yml')
      .replace('[main]', '[main, development]')
      .replace(/^ +launcher-repository: .*\n/m, line => `${line}      transport: workflow-dispatch\n`),
    template('launcher-workflow-dispatch/.github/workflows/image-updated.yml'),
  ],
  [
    'reusable workflows, with a token',
    example('source-with-token/binder-image.yml'),
    example('launcher/update-image.yml'),
  ],
  [
    'reusable workflows, with an app',
    example('source-with-app/binder-image.yml'),
    example('launcher/update-image.yml'),
  ],
  ...['pushed-by-docker-action', 'pushed-by-repo2docker-action', 'source-with-repo2docker'].map(
    name =>
      [name, example(`${name}/binder-image.yml`), example('launcher/update-image.yml')] as [
        string,
        string,
        string,
      ],
  ),
  [
    'the action in one step',
    example('source-in-one-step/binder-image.yml'),
    example('launcher/update-image.yml'),
  ],
])('the example with %s', (_name, source, launcher) => {
  test('has no findings', () => {
    const facts = healthyFacts()
    const findings = runChecks({
      ...facts,
      source: {
        ...facts.source,
        workflows: [
          workflow('.github/workflows/image.yml', source),
          ...['preview/preview.yml', 'preview/preview-fork.yml', 'source-refresh/refresh.yml'].map(path =>
            workflow(`.github/workflows/${path.split('/')[1]}`, example(path)),
          ),
        ],
      },
      launcher: {
        ...facts.launcher,
        workflows: [
          workflow('.github/workflows/update.yml', launcher),
          ...['repair-image-pins.yml', 'sweep-previews.yml', 'doctor.yml'].map(name =>
            workflow(`.github/workflows/${name}`, example(`launcher/${name}`)),
          ),
        ],
      },
    })
    expect(findings.filter(({ verdict }) => verdict !== 'pass')).toEqual([])
  })

  test('has workflows that are recognized as a build and an update', () => {
    const facts = healthyFacts()
    const findings = runChecks({
      ...facts,
      source: { ...facts.source, workflows: [workflow('a.yml', source, 'disabled_manually')] },
      launcher: { ...facts.launcher, workflows: [workflow('b.yml', launcher, 'disabled_inactivity')] },
    })
    const files = findings.filter(({ verdict }) => verdict === 'fail').map(({ what }) => what.split(' ')[0])
    expect(files).toEqual(['a.yml', 'b.yml'])
  })
})
