import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { planSplit } from '../../src/layers/split/layer-planner.ts'
import type { SplitPlan } from '../../src/layers/split/split-plan.ts'
import type { ContainerConfig } from '../../src/oci/container-config.ts'
import type { TarEntry } from '../../src/tar/tar-entry.ts'
import { ensureBaseImage } from '../host/base-image.ts'
import { run } from '../host/command.ts'
import { type Engine, startEngine } from '../host/engine.ts'

/** Maximum size of a layer, in bytes. */
const maxLayerSize = 6_000_000
const name = 'binder-actions/split-plan'
const imageNames: string[] = []

interface Layout {
  layers: { tarSize: number; entries: (Omit<TarEntry, 'xattrs'> & { xattrs: Record<string, string> })[] }[]
  paths: Record<string, unknown>
  links: string[][]
  config: ContainerConfig
}

let engine: Engine
let debian: string
let folder: string

beforeAll(async () => {
  engine = await startEngine({ store: 'containerd' })
  debian = await ensureBaseImage(engine)
  folder = await mkdtemp(join(tmpdir(), 'split-plan-'))
  await cp(resolve(import.meta.dirname, 'awkward-tree.sh'), join(folder, 'awkward-tree.sh'))
  // BuildKit ignores times in its cache keys. Without the nonce, BuildKit would use the tree of an earlier run.
  await writeFile(join(folder, 'nonce'), randomUUID())
})

afterAll(async () => {
  if (imageNames.length > 0) await engine?.docker(['image', 'rm', '--force', ...imageNames])
  await engine?.stop()
  if (folder !== undefined) await rm(folder, { recursive: true, force: true })
})

test('splits a COPY layer into layers within the limit with the same files', async () => {
  const builder = `FROM ${debian} AS builder\nCOPY awkward-tree.sh nonce /\nRUN sh /awkward-tree.sh /tree\n`
  const stage = `FROM ${debian} AS below\nENV KEPT="unchanged value"\nUSER 1000\n`
  const instruction = 'COPY --from=builder /tree/ /'
  const originalLayout = await build('copy', `${builder}${stage}${instruction}\nCMD ["true"]\n`)
  const plan = planLast(originalLayout, {
    kind: 'instruction',
    createdBy: 'COPY /tree/ / # buildkit',
    instruction,
  })
  const splitLayout = await build('copy-split', `${builder}${stage}${plan.fragment}CMD ["true"]\n`)
  expectSameFiles(splitLayout, originalLayout)
  expectWithinLimit(splitLayout, originalLayout.layers.length - 1, plan, maxLayerSize)
  expect(splitLayout.config).toEqual(originalLayout.config)
  expect(plan.unsplittable).toEqual([])
})

test('splits a RUN layer that deletes and replaces files of the layers below', async () => {
  const stage = `FROM ${debian} AS below\nWORKDIR /srv\nCOPY awkward-tree.sh nonce /\n`
  const instruction = [
    "RUN <<'END'",
    'sh /awkward-tree.sh / && rm -rf /etc/apt /usr/share/bash-completion /usr/share/keyrings /awkward-tree.sh',
    'ln -s /nowhere /usr/share/bash-completion && mkdir -m 700 /etc/apt && touch /etc/apt/new',
    'chmod 750 /var/backups && touch /usr/bin/cat && rm /etc/rmt && mkdir /etc/rmt',
    'END',
  ].join('\n')
  const originalLayout = await build('run', `${stage}${instruction}\nENV LATER=1\n`)
  const plan = planLast(originalLayout, {
    kind: 'instruction',
    createdBy: 'RUN ...',
    instruction,
    stageName: 'last',
  })
  const splitLayout = await build('run-split', `${stage}${plan.fragment}ENV LATER=1\n`)
  expectSameFiles(splitLayout, originalLayout)
  expectWithinLimit(splitLayout, originalLayout.layers.length - 1, plan, maxLayerSize)
  expect(splitLayout.config).toEqual(originalLayout.config)
  expect(plan.fragment).toContain('FROM below AS last\nRUN --mount')
  // BuildKit omits unchanged files from a layer, so the moved files are read from the stage that moves them.
  const [moves = ''] = plan.fragment.split('\nFROM below AS last\n')
  const movedLayout = await build('run-moved', `${stage}${moves}\n`)
  const movedFiles = listFiles(movedLayout).flatMap(path => /^layers\/[^/]+\/(.*)$/s.exec(path)?.[1] ?? [])
  expect(movedFiles.sort()).toEqual(listFiles(originalLayout).filter(path => !path.includes('.wh.')))
})

const configuration = [
  'ENV PATH=/opt/env/bin:/usr/bin:/bin ODD="a \\"b\\" \\$HOME \\\\ c" EMPTY="" HASH="#x" URL="https://x/?a=b&c=d"',
  'LABEL org.example.title="two words" "key with space"="1=2" es="trailing \\\\"',
  'EXPOSE 8888 53/udp',
  'VOLUME ["/data", "/with space"]',
  'HEALTHCHECK --interval=90s --timeout=1500ms --retries=4 CMD curl -f "http://localhost/$PATH" || exit 1',
  'ONBUILD RUN echo "built on"',
  'STOPSIGNAL SIGINT',
  'WORKDIR /opt/env',
  'USER 1000:1001',
  'SHELL ["/bin/bash", "-eo", "pipefail", "-c"]',
  'ENTRYPOINT ["/start", "-c", "exec \\"$@\\"\\n"]',
  'CMD ["jupyter", "lab", "--ip=0.0.0.0"]',
].join('\n')

test('splits an imported base image and keeps its configuration', async () => {
  const maxSize = 30_000_000
  await build('rootfs', `FROM ${debian}\nCOPY awkward-tree.sh nonce /\nRUN sh /awkward-tree.sh /\n`)
  const tar = join(folder, 'rootfs.tar')
  const id = (await engine.docker(['create', `${name}:rootfs`, 'true'])).stdout.trim()
  await engine.docker(['export', '--output', tar, id])
  await engine.docker(['rm', id])
  await engine.docker(['import', '--platform', 'linux/amd64', tar, `${name}:imported`])
  imageNames.push(`${name}:imported`)
  const originalLayout = await build('base', `FROM ${name}:imported\n${configuration}\n`)
  const { Config } = await inspect('base')
  const origin = { kind: 'base', image: `${name}:base`, tools: debian } as const
  const entries = layerEntries(originalLayout, 0)
  const plan = planSplit({ entries, origin, config: Config, warnLayerSize: maxSize })
  const splitLayout = await build('base-split', plan.fragment)
  expectSameFiles(splitLayout, originalLayout)
  expectWithinLimit(splitLayout, 0, plan, maxSize)
  expect((await inspect('base-split')).Config).toEqual(Config)
  expect(plan.notes).toEqual([])
})

/** Builds an image into the engine and into a layout. @returns the contents of the layout. */
async function build(tag: string, dockerfile: string): Promise<Layout> {
  const [file, layout] = [join(folder, `${tag}.Dockerfile`), join(folder, tag)]
  await writeFile(file, dockerfile)
  const base = ['buildx', 'build', '--provenance=false', '--file', file]
  await engine.docker([...base, '--output', `type=oci,dest=${layout},tar=false`, folder])
  await engine.docker([...base, '--load', '--tag', `${name}:${tag}`, folder])
  imageNames.push(`${name}:${tag}`)
  const { stdout } = await run('python3', [resolve(import.meta.dirname, 'flatten-layout.py'), layout])
  await rm(layout, { recursive: true })
  return JSON.parse(stdout)
}

async function inspect(tag: string): Promise<{ Config: ContainerConfig }> {
  const { stdout } = await engine.docker(['image', 'inspect', '--format', '{{json .}}', `${name}:${tag}`])
  return JSON.parse(stdout)
}

/** Lists the paths of the last layer, without folders, in alphabetical order. */
function listFiles(layout: Layout): string[] {
  const files = layerEntries(layout, -1).filter(({ type }) => type !== 'directory')
  return files.map(({ path }) => path).sort()
}

function layerEntries({ layers }: Layout, index: number): TarEntry[] {
  return (layers.at(index)?.entries ?? []).map(entry => ({
    ...entry,
    linkTarget: entry.linkTarget ?? undefined,
    xattrs: new Map(Object.entries(entry.xattrs)),
  }))
}

function planLast(layout: Layout, origin: Parameters<typeof planSplit>[0]['origin']): SplitPlan {
  return planSplit({
    entries: layerEntries(layout, -1),
    origin,
    config: layout.config,
    warnLayerSize: maxLayerSize,
  })
}

function expectSameFiles(splitLayout: Layout, originalLayout: Layout): void {
  expect(Object.keys(splitLayout.paths).sort()).toEqual(Object.keys(originalLayout.paths).sort())
  expect(splitLayout.paths).toEqual(originalLayout.paths)
  expect(splitLayout.links).toEqual(originalLayout.links)
  expect(originalLayout.links.length).toBeGreaterThan(1)
}

/** Expects one layer for each group of the plan, with at most the planned size and with unchanged folders. */
function expectWithinLimit(splitLayout: Layout, firstIndex: number, plan: SplitPlan, maxSize: number): void {
  const sizes = splitLayout.layers.map(layer => layer.tarSize)
  // WORKDIR creates a layer without entries.
  const copies = splitLayout.layers.filter(layer => layer.entries.length > 0).slice(-plan.groups.length)
  expect(plan.groups.length).toBeGreaterThan(2)
  for (const [index, { tarSize }] of plan.groups.entries()) {
    expect(copies[index]?.tarSize).toBeLessThanOrEqual(tarSize)
    expect(copies[index]?.tarSize).toBeGreaterThan(tarSize - 10_000)
  }
  for (const size of sizes.slice(firstIndex)) expect(size).toBeLessThanOrEqual(maxSize)
  for (const { entries } of copies) {
    for (const { path, type, mode, uid, gid } of entries) {
      if (type === 'directory')
        expect([path, splitLayout.paths[path]]).toMatchObject([path, { mode, owner: [uid, gid] }])
    }
  }
}
