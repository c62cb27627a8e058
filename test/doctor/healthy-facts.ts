import {
  type Fact,
  type Facts,
  foundValue,
  type ImageState,
  launchFacts,
} from '../../src/doctor/facts/facts.ts'
import type { LastRun } from '../../src/github/workflow-runs.ts'
import { LauncherDockerfile } from '../../src/launcher/launcher-dockerfile.ts'
import { type Digest, sha256Digest } from '../../src/oci/digest.ts'
import { parseImageRepository } from '../../src/oci/reference.ts'
import { parseWorkflow, type Workflow } from '../../src/workflows/workflow.ts'

export const image = 'ghcr.io/science/model'
export const pinned = sha256Digest(Buffer.from('pinned'))
export const newer = sha256Digest(Buffer.from('newer'))

export const now = Date.parse('2026-02-01T00:00:00Z')

/** Parses a workflow in the given state. */
export function workflow(path: string, text: string, state = 'active'): Workflow {
  const result = parseWorkflow(path, text, state)
  if (result === undefined) throw new Error(`${path} is not a valid workflow: correct the text in the test`)
  return result
}

export const sourceWorkflow = `on:
  push: {branches: [main, development], tags: ['v*']}
jobs:
  image:
    runs-on: ubuntu-latest
    steps:
      - uses: underworldcode/binder-actions@v1
        with: {image: ${image}, file: container/Dockerfile, launcher-repository: science/launcher}
`
export const launcherWorkflow = `run-name: Update image (\${{ github.event.client_payload.correlation }})
on:
  repository_dispatch: {types: [image-updated]}
permissions: {contents: write}
jobs:
  update:
    runs-on: ubuntu-latest
    steps:
      - uses: underworldcode/binder-actions/actions/update-launcher-sha@v1
`

/** Returns the state of an image with a digest and the given commit in its label. */
export function imageState(digest: Digest, revision: string | undefined = 'c0ffee'): ImageState {
  const origin = {
    created: '2026-01-31T12:00:00Z',
    revision,
    ref: undefined,
    source: undefined,
  }
  return { digest, manifestDigest: digest, origin }
}

/** Returns a completed run, or a run in progress without a conclusion. */
export function lastRun(conclusion: string | undefined): LastRun {
  const url = 'https://github.com/science/launcher/actions/runs/7'
  const createdAt = new Date('2026-01-30T12:05:00Z')
  return { url, createdAt, isCompleted: conclusion !== undefined, conclusion }
}

/** Returns facts about a launcher branch with a Dockerfile. */
export function launcherBranch(name: string, dockerfile: string): Facts['launcher']['branches'][number] {
  return {
    name,
    head: 'a'.repeat(40),
    path: '.binder/Dockerfile',
    rules: foundValue([]),
    launches: foundValue(launchFacts(LauncherDockerfile.parse(Buffer.from(dockerfile)))),
    hasDockerfile: true,
  }
}

/** Returns facts about a source, launcher and image without problems. */
export function healthyFacts(): Facts {
  const found = new Map<string, Fact<ImageState | undefined>>(
    ['main', 'development'].flatMap(tag => [
      [`${image}:${tag}`, foundValue(imageState(pinned))],
      [`${image}@${pinned}`, foundValue(imageState(pinned))],
      [`${image}:${tag}-${pinned.slice(7, 19)}`, foundValue(imageState(pinned))],
    ]),
  )
  return {
    launches: undefined,
    eventType: 'image-updated',
    now,
    source: {
      name: 'science/model',
      defaultBranch: 'main',
      isPrivate: false,
      isArchived: false,
      isTreeTruncated: false,
      pushedAt: '2026-01-30T12:00:00Z',
      branches: ['main', 'development'],
      tags: ['v1.0'],
      workflows: [workflow('.github/workflows/image.yml', sourceWorkflow)],
      files: ['README.md', 'container/Dockerfile', 'src/fast.pyx', 'docs/a.ipynb'],
      pages: new Map([['README.md', badge('main') + badge('development')]]),
      scripts: new Map(),
      notebooks: new Map([['docs/a.ipynb', notebook('python3')]]),
      commits: undefined,
      buildFiles: new Map([['container/Dockerfile', 'FROM base\nCOPY src /src\n']]),
      dockerfile: 'container/Dockerfile',
      context: '',
      dependencies: undefined,
    },
    launcher: {
      name: 'science/launcher',
      defaultBranch: 'main',
      isPrivate: false,
      isArchived: false,
      isTreeTruncated: false,
      pushedAt: '2026-01-30T12:00:00Z',
      workflows: [workflow('.github/workflows/update.yml', launcherWorkflow)],
      pages: new Map(),
      scripts: new Map(),
      tags: ['v1.0'],
      startedWorkflow: undefined,
      sender: { maySend: foundValue(true), mayReadRuns: foundValue(true) },
      lastRun: foundValue(lastRun('success')),
      branches: ['main', 'development'].map(tag => launcherBranch(tag, `FROM ${image}:${tag}@${pinned}\n`)),
    },
    images: { repositories: [parseImageRepository(image)], lookups: found },
    provenance: new Map(),
    kernels: undefined,
  }
}

/** Returns a launch badge for a branch, in Markdown. */
export function badge(branch: string): string {
  return `[![Binder](https://mybinder.org/badge_logo.svg)](https://mybinder.org/v2/gh/science/launcher/${branch})\n`
}

/** Returns a notebook that requires a kernel. */
export function notebook(kernel: string | undefined): string {
  const metadata = kernel === undefined ? {} : { kernelspec: { name: kernel, display_name: kernel } }
  return JSON.stringify({ cells: [], metadata, nbformat: 4, nbformat_minor: 5 })
}
