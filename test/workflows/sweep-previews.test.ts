import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { launcher, source, TwoRepositories } from '../scenarios/two-repositories.ts'
import { readRepositoryFile } from './repository-files.ts'
import { WorkflowRunner } from './workflow-runner.ts'

const path = '.github/workflows/sweep-previews.yml'

test('deletes the previews of closed pull requests on a schedule with the example workflow', async () => {
  const repositories = await TwoRepositories.open()
  const { github, directory } = repositories
  try {
    await github.seed(launcher, 'main', {
      [path]: await readRepositoryFile('test/examples/launcher/sweep-previews.yml'),
    })
    await github.seed(source, 'main', { Dockerfile: 'FROM scratch\n' })
    for (const number of [7, 8]) {
      github.ensureOpenPullRequest(source, number)
      const dockerfile = `# binder-actions: preview\nFROM ${repositories.image}:pr-${number}\n`
      await repositories.seedLauncher(`pr-${number}`, dockerfile)
    }
    github.closePullRequest(source, 7)
    const runner = new WorkflowRunner({ github, gitRoot: join(directory, 'github'), directory, env: {} })

    const [run] = await runner.schedule(launcher)

    expect(run).toMatchObject({ path, conclusion: 'success' })
    const { outputs } = run?.jobs.get('sweep') ?? {}
    expect(JSON.parse(outputs?.deleted ?? '')).toEqual([
      { branch: 'pr-7', reason: `pull request 7 of ${source} is closed` },
    ])
    expect(JSON.parse(outputs?.kept ?? '')).toEqual([
      { branch: 'pr-8', reason: `pull request 8 of ${source} is open` },
    ])
    expect(await github.head(launcher, 'pr-7')).toBeUndefined()
    expect(await github.head(launcher, 'pr-8')).toBeDefined()
  } finally {
    await repositories.close()
  }
}, 300_000)
