import { readdir, readFile } from 'node:fs/promises'
import { expect } from '@jest/globals'
import type { Files } from '../fakes/github/github.ts'
import type { Store } from '../host/engine.ts'
import { ensureJupyterImage } from '../host/jupyter-image.ts'
import { runAction, type StepContext, type StepResult } from '../runner/run-action.ts'
import { TwoRepositories } from '../scenarios/two-repositories.ts'

const contract = `
user: { name: jovyan }
port: 8888
command: [jupyter, lab]
commands: [jupyter, jupyter-lab, cc]
paths:
  - { path: /usr/libexec/gcc/x86_64-linux-gnu/*/cc1, why: "JIT compilation fails with: cannot execute 'cc1'" }
  - /usr/include/stdlib.h
environment: { DISPLAY: ":99" }
revision-check: printf %s "$REVISION"
`
const start = '#!/bin/bash\nexec "$@"\n'
export const notebook = (kernel: string) =>
  JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: { kernelspec: { name: kernel } }, cells: [] })

/** Returns whether a process whose command line matches a pattern is running on this machine. */
export async function isRunning(pattern: RegExp): Promise<boolean> {
  const processes = (await readdir('/proc')).filter(name => /^\d+$/.test(name))
  const commands = processes.map(id => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => ''))
  return (await Promise.all(commands)).some(command => pattern.test(command.replaceAll('\0', ' ')))
}

/** Builds small images with Jupyter through the action, and checks that no container, process or image is left. */
export class VerificationFixture {
  readonly repositories: TwoRepositories
  /** Reference of a base image with Jupyter and a C compiler. */
  readonly base: string

  private constructor(repositories: TwoRepositories, base: string) {
    this.repositories = repositories
    this.base = base
  }

  static async open(store: Store = 'containerd'): Promise<VerificationFixture> {
    const repositories = await TwoRepositories.open({ store })
    const fixture = new VerificationFixture(repositories, `${repositories.registry.host}/base/jupyter:trixie`)
    await fixture.docker(['tag', await ensureJupyterImage(fixture.engine), fixture.base])
    await fixture.docker(['push', '--quiet', fixture.base])
    return fixture
  }

  get engine() {
    return this.repositories.engine
  }

  docker(args: string[]) {
    return this.engine.docker(args)
  }

  async close(): Promise<void> {
    await this.docker(['image', 'rm', this.base])
    await this.repositories.close()
  }

  /** Returns a valid Dockerfile. @param instructions Instructions after FROM. @param user USER instruction. */
  dockerfile(instructions = '', user = 'USER jovyan'): string {
    return `FROM ${this.base}
ARG REVISION
${instructions}
COPY --chown=1000:1000 --chmod=755 start /home/jovyan/start
COPY intro.ipynb /home/jovyan/
ENV REVISION=$REVISION DISPLAY=:99
EXPOSE 8888
${user}
WORKDIR /home/jovyan
ENTRYPOINT ["/home/jovyan/start"]
CMD ["jupyter", "lab", "--ip=0.0.0.0"]
`
  }

  async build(
    branch: string,
    files: Files,
    inputs: Readonly<Record<string, string>> = {},
    onStart: StepContext['onStart'] = undefined,
  ): Promise<StepResult> {
    const defaultFiles = {
      Dockerfile: this.dockerfile(),
      start,
      'intro.ipynb': notebook('python3'),
      'contract.yml': contract,
    }
    const context = await this.repositories.push({ ...defaultFiles, ...files }, branch)
    const before = await this.listContainers()
    const result = await runAction(
      'actions/build-binder-image',
      { image: this.repositories.image, 'revision-arg': 'REVISION', contract: 'contract.yml', ...inputs },
      { ...context, ...(onStart === undefined ? {} : { onStart }) },
    )
    expect((await this.listContainers()).filter(id => !before.includes(id))).toEqual([])
    expect(await isRunning(new RegExp(`buildx build .*revision=${context.sha}`))).toBe(false)
    const revisionFilter = `--filter=label=org.opencontainers.image.revision=${context.sha}`
    expect((await this.docker(['images', '--all', '--quiet', revisionFilter])).stdout).toBe('')
    return result
  }

  /** Lists the IDs of containers of the action. The engine can still have a container of a killed test run. */
  async listContainers(): Promise<string[]> {
    const { stdout } = await this.docker(['ps', '--all', '--quiet', '--filter=name=binder-actions-'])
    return stdout.split('\n').filter(Boolean).sort()
  }
}
