import type { Finding } from '../../src/doctor/report/finding.ts'
import type { Files } from '../fakes/github/github.ts'
import { runAction, type StepContext } from '../runner/run-action.ts'
import { labelKeys } from '../scenarios/publish-image.ts'
import { source, TwoRepositories } from '../scenarios/two-repositories.ts'

export const handlerWorkflow = `run-name: Update image (\${{ github.event.client_payload.correlation }})
on: {repository_dispatch: {types: [image-updated]}}
permissions: {contents: write}
jobs: {update: {steps: [{uses: underworldcode/binder-actions/actions/update-launcher-sha@v1}]}}
`
export const buildWorkflow = `on: {push: {branches: [main]}}
jobs: {image: {steps: [{uses: underworldcode/binder-actions@v1}]}}
`
export const weeklyWorkflow = `on: {schedule: [{cron: '1 2 * * 3'}]}
jobs: {doctor: {uses: underworldcode/binder-actions/.github/workflows/doctor.yml@v1}}
`
export const imageShape = { labels: { [labelKeys.revision]: 'c0ffee'.padEnd(40, '0') } }

/** Source, image and launcher without problems. Each test adds its own problems. */
export class DoctorFixture {
  readonly repositories: TwoRepositories
  readonly digest: string
  #number = 0

  private constructor(repositories: TwoRepositories, digest: string) {
    this.repositories = repositories
    this.digest = digest
  }

  static async open(): Promise<DoctorFixture> {
    const repositories = await TwoRepositories.open()
    const digest = await repositories.publish('main', imageShape)
    await repositories.publish(`main-${digest.slice(7, 19)}`, imageShape)
    return new DoctorFixture(repositories, digest)
  }

  close(): Promise<void> {
    return this.repositories.close()
  }

  get launcher(): string {
    return `science/launcher-${this.#number}`
  }

  /** Creates another launcher and restores the source. */
  async renew(): Promise<void> {
    this.#number += 1
    const { launcher } = this
    const { github } = this.repositories
    await github.createRepository(launcher)
    const grantLauncher = (contents: 'read' | 'write') => ({
      [launcher]: { contents, actions: 'read' as const },
    })
    const bot = { login: 'github-actions[bot]', kind: 'actions' as const }
    github.addToken('weekly', { ...bot, repositories: grantLauncher('read') })
    github.addToken('sender', { login: 'maintainer', repositories: grantLauncher('write') })
    github.addToken('no-sender', { login: 'maintainer', repositories: grantLauncher('read') })
    github.addToken('admin', {
      login: 'admin',
      repositories: { [launcher]: { contents: 'read', actions: 'read', administration: 'write' } },
    })
    await github.seed(source, 'main', {
      Dockerfile: 'FROM base\nCOPY src /src\n',
      'src/fast.pyx': 'cdef int x\n',
      'docs/one.ipynb': '{"cells": [], "metadata": {}}',
      '.github/workflows/image.yml': buildWorkflow,
    })
    await this.seedLauncher('main', this.launcherFiles())
  }

  launcherFiles(reference = `${this.repositories.image}:main@${this.digest}`): Files {
    return {
      'README.md': `https://mybinder.org/v2/gh/${this.launcher}/main\n`,
      '.binder/Dockerfile': `FROM ${reference}\n`,
      '.github/workflows/update-image.yml': handlerWorkflow,
    }
  }

  async seedLauncher(branch: string, files: Files): Promise<void> {
    await this.repositories.github.seed(this.launcher, branch, files)
  }

  /** Runs the action in the launcher, on a schedule. */
  async examine(inputs: Readonly<Record<string, string>> = {}, hooks: Pick<StepContext, 'onStart'> = {}) {
    const allInputs = { source, 'launcher-token': 'sender', ...inputs }
    const result = await runAction('actions/doctor', allInputs, {
      repository: this.launcher,
      ref: 'refs/heads/main',
      sha: '0'.repeat(40),
      eventName: 'schedule',
      githubUrl: this.repositories.github.url,
      token: 'weekly',
      workspace: this.repositories.directory,
      ...hooks,
    })
    const findings: Finding[] = JSON.parse(result.outputs.findings ?? '[]')
    return { ...result, problems: findings.filter(({ verdict }) => verdict !== 'pass'), findings }
  }
}
