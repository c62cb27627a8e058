import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type GitHub, startGitHub } from '../fakes/github/github.ts'
import { parseWorkflowFile } from './workflow-file.ts'
import { type RunResult, WorkflowRunner } from './workflow-runner.ts'

const repository = 'science/model'
let directory: string
let github: GitHub
let runner: WorkflowRunner

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'runner-'))
  const gitRoot = join(directory, 'github')
  github = await startGitHub({ root: gitRoot })
  await github.createRepository(repository)
  const secrets = { [repository]: { PASSWORD: 'open sesame' } }
  runner = new WorkflowRunner({ github, gitRoot, directory, env: {}, secrets })
})
afterAll(async () => {
  await github.close()
  await rm(directory, { recursive: true, force: true })
})

async function push(workflow: string, ref = 'refs/heads/main'): Promise<RunResult[]> {
  const sha = await github.seed(repository, 'main', { '.github/workflows/test.yml': workflow })
  return runner.push(repository, ref, sha)
}

function jobSteps(run: RunResult | undefined, job = 'a') {
  return run?.jobs.get(job)?.steps.map(({ outcome, log }) => [outcome, log.trim()])
}

test('evaluates expressions, environments and outputs, and passes environment variables to later steps', async () => {
  const [run] = await push(`
on: push
run-name: "\${{ github.event_name }} to \${{ github.ref_name }}"
permissions: { contents: read }
env: { GREETING: hello, WHO: world }
jobs:
  a:
    runs-on: ubuntu-latest
    env: { WHO: "\${{ format('{0}!', github.actor) }}" }
    outputs: { said: "\${{ steps.say.outputs.said }}" }
    steps:
      - id: say
        run: |
          echo "said=$GREETING $WHO" >>"$GITHUB_OUTPUT"
          printf 'LATER<<END\\ntwo\\nlines\\nEND\\n' >>"$GITHUB_ENV"
      - run: echo "$LATER, \${{ env.LATER == env.LATER }}"
        env: { GREETING: "\${{ steps.say.outputs.said }}" }
  b:
    needs: a
    runs-on: ubuntu-latest
    if: contains(needs.a.outputs.said, 'maintainer')
    steps:
      - run: echo "$SAID $PASSWORD"
        env: { SAID: "\${{ needs.a.outputs.said }}", PASSWORD: "\${{ secrets.PASSWORD }}" }
`)
  expect(run?.title).toBe('push to main')
  expect(run?.jobs.get('a')?.outputs).toEqual({ said: 'hello maintainer!' })
  expect(jobSteps(run)?.[1]).toEqual(['success', 'two\nlines, true'])
  expect(jobSteps(run, 'b')).toEqual([['success', 'hello maintainer! open sesame']])
})

test('runs only steps with a matching condition after a failure, and skips dependent jobs', async () => {
  const [run] = await push(`
on: push
permissions: { contents: read }
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - { run: exit 1, continue-on-error: true, id: soft }
      - { run: "echo \${{ steps.soft.outcome }} \${{ steps.soft.conclusion }}" }
      - run: |
          false | cat
          echo the pipe is not read
      - { run: "false | cat", shell: bash }
      - run: echo never
      - { run: echo clean up, if: always() }
      - { run: echo sorry, if: failure() && github.ref == 'refs/heads/main' }
  b: { needs: a, runs-on: ubuntu-latest, steps: [{ run: echo never }] }
  c: { needs: a, if: failure(), runs-on: ubuntu-latest, steps: [{ run: echo rescue }] }
`)
  expect(run?.conclusion).toBe('failure')
  expect(jobSteps(run)).toEqual([
    ['failure', ''],
    ['success', 'failure success'],
    ['success', 'the pipe is not read'],
    ['failure', ''],
    ['skipped', ''],
    ['success', 'clean up'],
    ['success', 'sorry'],
  ])
  expect(run?.jobs.get('b')?.result).toBe('skipped')
  expect(jobSteps(run, 'c')).toEqual([['success', 'rescue']])
})

test.each([
  ['branches: [main]', 'refs/heads/main', 1],
  ['branches: [main]', 'refs/heads/maintenance', 0],
  ['branches: [main]', 'refs/tags/main', 0],
  ['tags: ["v*"]', 'refs/tags/v1.0', 1],
  ['tags: ["v*"]', 'refs/heads/v1.0', 0],
  ['branches: ["release/*"]', 'refs/heads/release/1', 1],
  ['branches: ["release/*"]', 'refs/heads/release/1/2', 0],
  ['branches: ["**", "!main"]', 'refs/heads/main', 0],
  ['branches: ["**", "!main"]', 'refs/heads/a/b', 1],
])('applies the filter %s to a push to %s', async (filter, ref, count) => {
  const jobs = 'jobs: { a: { runs-on: x, steps: [{ run: "true" }] } }'
  expect(
    await push(`on: { push: { ${filter} } }\npermissions: { contents: read }\n${jobs}`, ref),
  ).toHaveLength(count)
})

test('grants a token exactly the permissions of the job', async () => {
  const request = 'curl -so /dev/null -w "%{http_code}" -H "Authorization: Bearer $TOKEN"'
  const [run] = await push(`
on: push
permissions: { contents: read }
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: >-
          ${request} -X POST -d '{"event_type":"x"}' $GITHUB_API_URL/repos/$GITHUB_REPOSITORY/dispatches
        env: { TOKEN: "\${{ github.token }}" }
  b:
    permissions: { contents: write }
    runs-on: ubuntu-latest
    steps:
      - run: >-
          ${request} -X POST -d '{"event_type":"x"}' $GITHUB_API_URL/repos/$GITHUB_REPOSITORY/dispatches
        env: { TOKEN: "\${{ secrets.GITHUB_TOKEN }}" }
`)
  expect(jobSteps(run)).toEqual([['success', '403']])
  expect(jobSteps(run, 'b')).toEqual([['success', '204']])
})

const callingWorkflow = (text: string) => `
on: push
permissions: {}
jobs:
  a:
    permissions: { contents: read, packages: write, id-token: write, attestations: write }
    uses: underworldcode/binder-actions/.github/workflows/binder-image.yml@v1
    ${text}
`
test.each([
  ['with: { file: x }', 'Input image is required'],
  ['with: { image: x, imagine: y }', 'Invalid input, imagine is not defined'],
  ['with: { image: x, force: "yes" }', "force: Unexpected value 'yes'"],
  ['with: { image: x, force: "${{ inputs.nothing }}" }', "force: Unexpected value ''"],
  ['with: { image: x }\n    secrets: { token: y }', 'Invalid secret'],
])('rejects a call with %s', async (text, problem) => {
  await expect(push(callingWorkflow(text))).rejects.toThrow(problem)
})

test.each([
  ['jobs: { a: { runs-on: x, steps: [{ run: "${{ githb.ref }}" }] } }', 'githb'],
  ['jobs: { a: { runs-on: x, steps: [{ use: actions/checkout }] } }', 'use'],
  [
    'jobs: { a: { runs-on: x, strategy: { matrix: { n: [1] } }, steps: [{ run: x }] } }',
    'does not support strategy',
  ],
  ['jobs: { a: { needs: b, runs-on: x, steps: [{ run: x }] } }', 'b'],
])('rejects the workflow with %s', async (jobs, problem) => {
  await expect(parseWorkflowFile('test.yml', `on: push\n${jobs}\n`)).rejects.toThrow(problem)
})
