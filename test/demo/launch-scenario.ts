import { join } from 'node:path'
import { type BinderHub, startBinderHub } from '../fakes/binderhub/binderhub.ts'
import type { HubImage } from '../fakes/binderhub/launch.ts'
import { launchOnJupyterHub } from '../fakes/binderhub/launch-on-jupyterhub.ts'
import { type JupyterHub, startJupyterHub } from '../host/jupyterhub.ts'
import { runAction } from '../runner/run-action.ts'
import { labelKeys } from '../scenarios/publish-image.ts'
import { exampleText, withInputs } from '../workflows/example-files.ts'
import { type RunResult, WorkflowRunner } from '../workflows/workflow-runner.ts'
import { type DemoGitHub, launcher } from './demo-github.ts'
import type { DemoOutput } from './demo-output.ts'
import type { Machine } from './machine.ts'

/** Launcher branch whose workflow launches every image that it pins. */
const branch = 'trial'
const tag = `${branch}-slim`
const notebook = 'Tutorials/poisson.ipynb'

type Outputs = Readonly<Record<string, string>>

/**
 * Launches pinned commits with BinderHub, JupyterHub and its proxy: the image of the development branch, a broken image
 * that is rolled back automatically, and a manual rollback.
 */
export async function runLaunchScenario(
  output: DemoOutput,
  machine: Machine,
  github: DemoGitHub,
  buildOutputs: Outputs,
): Promise<void> {
  const jupyterHub = await output.step('Start JupyterHub and its proxy', () =>
    startJupyterHub(machine.engine),
  )
  try {
    const launchedBranch = new LaunchedBranch(machine, github)
    const binderHub = await launchedBranch.startBinderHub(jupyterHub)
    try {
      await testDevelopment(output, machine, github, binderHub)
      await testRollbacks(output, await launchedBranch.setUp(binderHub, buildOutputs))
    } finally {
      await binderHub.close()
    }
  } finally {
    await jupyterHub.stop()
  }
}

/** Executes a notebook in the image that the development branch pins. */
async function testDevelopment(
  output: DemoOutput,
  machine: Machine,
  github: DemoGitHub,
  binderHub: BinderHub,
): Promise<void> {
  const sha = (await github.launcherHead()) ?? ''
  const { outputs, errors } = await output.step(`Launch the pinned commit and execute ${notebook}`, () =>
    runAction(
      'actions/test-launch',
      { branch: sha, 'launcher-branch': 'development', 'binderhub-urls': binderHub.url, notebook },
      {
        ...{
          repository: launcher,
          ref: 'refs/heads/main',
          sha,
          eventName: 'workflow_dispatch',
          token: 'none',
        },
        ...{ githubUrl: github.github.url, workspace: machine.scratch },
      },
    ),
  )
  if (outputs.verdict !== 'pass') throw new Error(`the launch failed: ${errors.join('\n')}`)
  const seconds: Readonly<Record<string, number>> = JSON.parse(outputs.members ?? '[]')[0].seconds
  for (const [phase, value] of Object.entries(seconds))
    output.print(`${value.toFixed(1).padStart(6)} s  ${phase}`)
}

async function testRollbacks(output: DemoOutput, launchedBranch: LaunchedBranch): Promise<void> {
  const goodDigest = await output.step(`Pin an image of ${branch} and launch it`, async () => {
    const digest = await launchedBranch.push('ENV TRIAL=1')
    assertConclusion(await launchedBranch.pin(digest), 'success')
    return digest
  })
  await output.step('An image that cannot start is pinned, launched and rolled back', async () => {
    assertConclusion(
      await launchedBranch.pin(await launchedBranch.push('ENTRYPOINT ["/bin/false"]')),
      'failure',
    )
    await launchedBranch.assertHeld(goodDigest)
  })
  output.show(`${branch} of ${launcher}`, await launchedBranch.dockerfile())

  await output.step('Updates are resumed manually, and the fixed image is pinned', async () => {
    const fixedDigest = await launchedBranch.push('ENV TRIAL=2')
    assertConclusion(await launchedBranch.change({ resume: true }), 'success')
    await launchedBranch.assertPinned(fixedDigest)
  })
  await output.step(
    'The image is rolled back manually, and the next event does not change the branch',
    async () => {
      assertConclusion(
        await launchedBranch.change({ 'rollback-to': 'previous', reason: 'the solver is slow' }),
        'success',
      )
      await launchedBranch.assertHeld(goodDigest)
      const run = await launchedBranch.pin(await launchedBranch.push('ENV TRIAL=3'))
      const outcome = run.jobs.get('update')?.outputs.outcome
      if (outcome !== 'held') throw new Error(`the next event has the outcome ${outcome}, expected held`)
      await launchedBranch.assertHeld(goodDigest)
    },
  )
  output.show(`${branch} of ${launcher}`, await launchedBranch.dockerfile())
}

/** Launcher branch whose workflow launches every image that it pins. */
class LaunchedBranch {
  readonly #machine: Machine
  readonly #github: DemoGitHub
  readonly #runner: WorkflowRunner
  #workflow = ''
  #buildOutputs: Outputs = {}
  #imageCount = 0

  constructor(machine: Machine, github: DemoGitHub) {
    this.#machine = machine
    this.#github = github
    this.#runner = new WorkflowRunner({
      github: github.github,
      gitRoot: join(machine.state, 'github'),
      directory: machine.scratch,
      env: { ...machine.engine.env },
    })
  }

  startBinderHub(jupyterHub: JupyterHub): Promise<BinderHub> {
    return startBinderHub({
      resolve: (repository, ref) => (repository === launcher ? ref : undefined),
      requestsPerHour: 100,
      steps: () => [{ phase: 'building', message: 'Step 1/2 : FROM image\n' }],
      startServer: launchOnJupyterHub(jupyterHub, image => this.#build(image)),
    })
  }

  /** Commits a workflow with a launch test, and creates the branch without a pin. */
  async setUp({ url }: BinderHub, buildOutputs: Outputs): Promise<LaunchedBranch> {
    const { github, image } = this.#github
    const [path, text] = await exampleText('launcher/update-image.yml', image)
    const inputs = { 'test-launch': true, 'on-failed-launch': 'rollback', 'binderhub-urls': url }
    this.#workflow = path.replace('update-image', 'update-and-launch')
    this.#buildOutputs = buildOutputs
    await github.seed(launcher, 'main', { [this.#workflow]: withInputs(text, inputs) })
    await this.#github.editLauncher(branch, `FROM ${image}:${tag}\n\nENV MODEL_BRANCH=${branch}\n`)
    return this
  }

  /** Pushes the image of the demo with an additional instruction. @returns its digest. */
  async push(instruction: string): Promise<string> {
    const { reference = '', revision = '' } = this.#buildOutputs
    this.#imageCount += 1
    const labels = {
      // Every image is newer than the previous one.
      [labelKeys.created]: new Date(Date.now() - 3_600_000 + this.#imageCount * 1000).toISOString(),
      [labelKeys.ref]: `refs/heads/${branch}`,
      [labelKeys.revision]: revision,
    }
    const lines = Object.entries(labels).map(([key, value]) => `LABEL ${key}=${value}\n`)
    const name = `${this.#github.image}:${tag}`
    const output = `--output=type=image,push=true,name=${name}`
    await this.#machine.engine.docker(['buildx', 'build', '--provenance=false', output, '-'], {
      input: `FROM ${reference}\n${instruction}\n${lines.join('')}`,
    })
    const { stdout } = await this.#machine.engine.docker(['buildx', 'imagetools', 'inspect', name])
    return /^Digest: +(\S+)$/m.exec(stdout)?.[1] ?? ''
  }

  /** Runs the workflow with the inputs of an image event. */
  pin(digest: string): Promise<RunResult> {
    const image = { image: this.#github.image, 'image-tag': tag, digest, ref: `refs/heads/${branch}` }
    return this.#runner.dispatch(launcher, this.#workflow, image)
  }

  /** Runs the workflow for the branch with other inputs. */
  change(inputs: Readonly<Record<string, string | boolean>>): Promise<RunResult> {
    return this.#runner.dispatch(launcher, this.#workflow, { branches: branch, ...inputs })
  }

  async dockerfile(): Promise<string> {
    return Buffer.from((await this.#github.launcherFile(branch)) ?? '').toString()
  }

  async assertPinned(digest: string): Promise<void> {
    const text = await this.dockerfile()
    if (!text.includes(`@${digest}\n`)) throw new Error(`${branch} does not pin ${digest}:\n${text}`)
  }

  async assertHeld(digest: string): Promise<void> {
    await this.assertPinned(digest)
    const text = await this.dockerfile()
    if (!text.includes('# binder-actions: hold rolled back from '))
      throw new Error(`${branch} is not held:\n${text}`)
  }

  /** Builds the Dockerfile of a commit, as repo2docker does. @returns the name of the image. */
  async #build({ commit }: HubImage): Promise<string> {
    const name = `binder-actions/launch:${commit}`
    const file = await this.#github.launcherFile(commit)
    await this.#machine.engine.docker(['build', '--quiet', '--provenance=false', `--tag=${name}`, '-'], {
      input: file ?? '',
    })
    return name
  }
}

function assertConclusion({ conclusion, jobs }: RunResult, expected: RunResult['conclusion']): void {
  if (conclusion === expected) return
  const errors = [...jobs.values()].flatMap(({ steps }) => steps.flatMap(step => step.errors))
  throw new Error(`the run ended with ${conclusion}, expected ${expected}:\n${errors.join('\n')}`)
}
