import { chmod, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Files } from '../fakes/github/github.ts'
import { ensureBaseImage } from '../host/base-image.ts'
import { run } from '../host/command.ts'
import { type Registry, startRegistry } from '../host/registry.ts'
import { runAction, type StepContext, type StepResult } from '../runner/run-action.ts'
import { source, TwoRepositories, unverified } from '../scenarios/two-repositories.ts'

const accept = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ')

export interface BuiltManifest {
  readonly annotations?: Readonly<Record<string, string>>
  readonly layers: readonly { readonly digest: string; readonly size: number }[]
}

/** Source repository, registry with deletable manifests, and Docker engine for tests of builds. */
export class BuildFixture {
  readonly repositories: TwoRepositories
  readonly registry: Registry

  private constructor(repositories: TwoRepositories, registry: Registry) {
    this.repositories = repositories
    this.registry = registry
  }

  static async open(options: Parameters<typeof startRegistry>[0] = {}): Promise<BuildFixture> {
    const repositories = await TwoRepositories.open({ withEngine: true })
    return new BuildFixture(repositories, await startRegistry({ delete: true, ...options }))
  }

  /** Returns the name of an image repository in the registry. */
  imageName(repository: string): string {
    return `${this.registry.host}/science/${repository}`
  }

  /** Commits files to a branch, checks out the commit as actions/checkout does, and builds an image. */
  async build(
    branch: string,
    files: Files,
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<StepResult & { readonly context: StepContext }> {
    const context = await this.repositories.push(files, branch)
    return { ...(await this.run(context, inputs)), context }
  }

  run(context: StepContext, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
    return runAction(
      'actions/build-binder-image',
      { image: this.imageName('model'), ...unverified, ...inputs },
      context,
    )
  }

  /** Pushes an image of one file. @param instructions Instructions after the COPY. @returns its digest. */
  async pushBase(repository: string, tag: string, content: string, instructions = ''): Promise<string> {
    const { engine } = this.repositories
    const directory = await mkdtemp(join(this.repositories.directory, 'base-'))
    await writeFile(join(directory, 'Dockerfile'), `FROM scratch\nCOPY base /base\n${instructions}`)
    await writeFile(join(directory, 'base'), content)
    const output = `type=image,push=true,name=${this.imageName(repository)}:${tag}`
    await engine.docker(['buildx', 'build', '--provenance=false', `--output=${output}`, directory])
    return this.headDigest(repository, tag)
  }

  /** Pushes a Debian image. @returns its reference. */
  async pushDebian(): Promise<string> {
    const { engine } = this.repositories
    const reference = `${this.imageName('debian')}:trixie`
    await engine.docker(['tag', await ensureBaseImage(engine), reference])
    await engine.docker(['push', '--quiet', reference])
    await engine.docker(['image', 'rm', reference])
    return reference
  }

  /** Returns the digest of a tag, or `status …` if the registry does not have the tag. */
  async headDigest(repository: string, tag: string): Promise<string> {
    const response = await fetch(this.#manifestUrl(repository, tag), { method: 'HEAD', headers: { accept } })
    return response.headers.get('docker-content-digest') ?? `status ${response.status}`
  }

  async fetchManifest(repository: string, tag: string): Promise<BuiltManifest> {
    const response = await fetch(this.#manifestUrl(repository, tag), { headers: { accept } })
    return (await response.json()) as BuiltManifest
  }

  async deleteManifest(repository: string, digest: string): Promise<void> {
    await fetch(this.#manifestUrl(repository, digest), { method: 'DELETE' })
  }

  /** Replaces the manifest of a tag with an equivalent one. @returns the new digest. */
  async changeManifestDigest(repository: string, tag: string): Promise<string> {
    const url = this.#manifestUrl(repository, tag)
    const response = await fetch(url, { headers: { accept } })
    const headers = { 'content-type': response.headers.get('content-type') ?? '' }
    await fetch(url, { method: 'PUT', headers, body: `${await response.text()} ` })
    return this.headDigest(repository, tag)
  }

  /** Removes an annotation from the manifest of a tag. */
  async removeAnnotation(repository: string, tag: string, key: string): Promise<void> {
    const url = this.#manifestUrl(repository, tag)
    const response = await fetch(url, { headers: { accept } })
    const headers = { 'content-type': response.headers.get('content-type') ?? '' }
    const { annotations, ...manifest } = (await response.json()) as BuiltManifest
    const { [key]: _removed, ...remaining } = annotations ?? {}
    await fetch(url, {
      method: 'PUT',
      headers,
      body: JSON.stringify({ ...manifest, annotations: remaining }),
    })
  }

  async listTags(repository: string): Promise<string[]> {
    const response = await fetch(`${this.registry.url}/v2/science/${repository}/tags/list`)
    const { tags } = (await response.json()) as { tags?: string[] | null }
    return tags?.toSorted() ?? []
  }

  #manifestUrl(repository: string, tag: string): string {
    return `${this.registry.url}/v2/science/${repository}/manifests/${tag}`
  }

  /** Returns the contents of the files of a `FROM scratch` image by path. */
  async readFiles(reference: string): Promise<Map<string, string>> {
    const { engine } = this.repositories
    await engine.docker(['pull', '--quiet', reference])
    const { stdout: container } = await engine.docker(['create', reference, 'none'])
    const directory = await mkdtemp(join(this.repositories.directory, 'files-'))
    await engine.docker(['cp', `${container.trim()}:/`, directory])
    await engine.docker(['rm', container.trim()])
    await engine.docker(['image', 'rm', reference])
    const options = [
      '-c',
      'find . -type f | while read -r f; do printf "%s\\t%s\\0" "$f" "$(cat "$f")"; done',
    ]
    const { stdout } = await run('sh', options, { cwd: directory, env: process.env })
    const pairs = stdout.split('\0').filter(line => line !== '')
    return new Map(pairs.map(line => line.slice(2).split('\t', 2) as [string, string]))
  }

  /** Tags a commit on GitHub, but not in the checkout. */
  async tagOnGitHub(tag: string, sha: string): Promise<void> {
    const directory = join(this.repositories.directory, 'github', `${source}.git`)
    await run('git', ['-C', directory, 'tag', '--force', tag, sha], { env: process.env })
  }

  /** Returns a context whose `docker` runs a script before the first command line that contains `marker`. */
  async dockerWithHook(context: StepContext, marker: string, script: string): Promise<StepContext> {
    const directory = await mkdtemp(join(this.repositories.directory, 'hook-'))
    const path = context.env?.PATH ?? ''
    const { stdout } = await run('sh', ['-c', 'command -v docker'], { env: { PATH: path } })
    const hook = `#!/bin/sh
case "$*" in *${marker}*) mkdir ${directory}/done 2>/dev/null && sh ${directory}/script >&2;; esac
exec ${stdout.trim()} "$@"
`
    await mkdir(join(directory, 'bin'))
    await writeFile(join(directory, 'script'), script)
    await writeFile(join(directory, 'bin', 'docker'), hook)
    await chmod(join(directory, 'bin', 'docker'), 0o755)
    return { ...context, env: { ...context.env, PATH: `${join(directory, 'bin')}:${path}` } }
  }

  async close(): Promise<void> {
    await this.registry.stop()
    await this.repositories.close()
  }
}
