import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ensureGitImage } from '../host/git-image.ts'
import { BuildFixture } from './build-fixture.ts'
import { type GitServer, startGitServer } from './git-server.ts'

/** Different in every run: the engine keeps its build cache, which knows steps by their content. */
const old = `old ${randomUUID()}`
const current = `new ${randomUUID()}`
const revisionLabel = 'org.opencontainers.image.revision'

let fixture: BuildFixture
let git: GitServer
let base: string
let url: string
beforeAll(async () => {
  fixture = await BuildFixture.open()
  const { engine } = fixture.repositories
  if (engine === undefined) throw new Error('no engine')
  git = await startGitServer(engine, join(fixture.repositories.directory, 'github'))
  url = `${git.url}/science/model.git`
  const image = await ensureGitImage(engine)
  base = `${fixture.name('git')}:trixie`
  await engine.docker(['tag', image, base])
  await engine.docker(['push', '--quiet', base])
  await engine.docker(['image', 'rm', base])
})
afterAll(async () => {
  await git.stop()
  await fixture.close()
})

/** A Dockerfile whose image contains only the cloned code; its context does not change with the code. */
const cloning = (steps: string) =>
  `FROM ${base} AS code\n${steps}\nFROM scratch\nCOPY --from=code /model/src /src\n`
const ignored = { '.dockerignore': '*\n' }

/** Labels and content of the image that a build has pushed. */
async function pushed({ outputs }: { readonly outputs: Readonly<Record<string, string>> }) {
  const { reference = '', 'image-tag': tag = '' } = outputs
  const { engine } = fixture.repositories
  const files = await fixture.listFiles(reference)
  await engine?.docker(['pull', '--quiet', reference])
  const inspected = await engine?.docker(['image', 'inspect', '--format={{json .Config.Labels}}', reference])
  await engine?.docker(['image', 'rm', reference])
  const labels = JSON.parse(inspected?.stdout ?? '{}') as Record<string, string>
  const { annotations } = await fixture.manifest('model', tag)
  return {
    code: files.get('src/a.py'),
    label: labels[revisionLabel],
    annotation: annotations?.[revisionLabel],
  }
}

test('without an ARG, the clone of the next commit is not taken from the cache, and the label is left out', async () => {
  const branch = 'without-argument'
  const Dockerfile = cloning(`RUN git clone --branch ${branch} ${url} /model`)
  const first = await fixture.build(branch, { ...ignored, Dockerfile, 'src/a.py': old })
  expect(first.errors).toEqual([])
  expect((await pushed(first)).code).toBe(old)
  expect(first.warnings).toEqual([
    `Dockerfile, line 2, clones this repository. A cached step would hold the code of an earlier commit, so it runs again for every commit. Change the Dockerfile and set \`revision-arg: REVISION\`:
+ARG REVISION
-RUN git clone --branch ${branch} ${url} /model
+RUN git clone --branch ${branch} ${url} /model && git -C /model fetch origin "$REVISION" && git -C /model checkout --detach FETCH_HEAD`,
  ])

  const second = await fixture.build(branch, { 'src/a.py': current })
  expect(second.outputs).toMatchObject({
    built: 'true',
    reason: `its ingredients have changed since the last image: the commit of the cloned code is now "${second.context.sha}", was "${first.context.sha}"`,
  })
  expect(await pushed(second)).toEqual({ code: current, label: '', annotation: undefined })

  const third = await fixture.run(second.context)
  expect(third.outputs).toMatchObject({ built: 'false', revision: second.context.sha })

  // The same code as before, which a later commit restores.
  const restored = await fixture.build(branch, { 'src/a.py': old })
  expect((await pushed(restored)).code).toBe(old)
})

test('with an ARG that selects the commit, each commit is built, labelled, and the only one that is cloned', async () => {
  const branch = 'with-argument'
  const clone = `git clone --branch ${branch} ${url} /model && git -C /model fetch origin "$REVISION" && git -C /model checkout --detach FETCH_HEAD`
  const Dockerfile = cloning(`ARG REVISION\nRUN ${clone}`)
  const inputs = { 'revision-arg': 'REVISION' }
  const first = await fixture.build(branch, { ...ignored, Dockerfile, 'src/a.py': old }, inputs)
  expect(first.errors).toEqual([])
  expect(first.warnings).toEqual([])

  const second = await fixture.build(branch, { 'src/a.py': current }, inputs)
  const { sha } = second.context
  expect(second.outputs.built).toBe('true')
  expect(await pushed(second)).toEqual({ code: current, label: sha, annotation: sha })

  // The branch moves while an earlier commit is built.
  await fixture.repositories.push({ 'src/a.py': `${current}er` }, branch)
  const again = await fixture.run(second.context, { ...inputs, 'no-cache': 'true' })
  expect(await pushed(again)).toEqual({ code: current, label: sha, annotation: sha })
})

test('an ARG that only precedes the clone makes it run again, but does not determine the commit', async () => {
  const branch = 'declared'
  const Dockerfile = cloning(`ARG REVISION\nRUN git clone --branch ${branch} ${url} /model`)
  const inputs = { 'revision-arg': 'REVISION' }
  await fixture.build(branch, { ...ignored, Dockerfile, 'src/a.py': old }, inputs)
  const second = await fixture.build(branch, { 'src/a.py': current }, inputs)
  expect(second.warnings).toEqual([
    expect.stringContaining(
      'It fetches the head of a branch, which may be newer than the commit that is built',
    ),
  ])
  expect(await pushed(second)).toEqual({ code: current, label: '', annotation: undefined })
})

test('with paths, only the files that they name count', async () => {
  const branch = 'with-paths'
  const Dockerfile = cloning(`RUN git clone --branch ${branch} ${url} /model`)
  const inputs = { paths: 'src/**' }
  await fixture.build(branch, { ...ignored, Dockerfile, 'src/a.py': old, 'docs/a.md': '1' }, inputs)
  expect((await fixture.build(branch, { 'docs/a.md': '2' }, inputs)).outputs.built).toBe('false')
  const changed = await fixture.build(branch, { 'src/a.py': current }, inputs)
  expect(changed.outputs.reason).toContain('changed src/a.py')
  expect((await pushed(changed)).code).toBe(current)
})

test('a stage that also installs the environment keeps its cache, and the fix splits the step', async () => {
  const branch = 'expensive'
  const step = `RUN git clone --branch ${branch} ${url} /model && cd /model && pip install -r requirements.txt`
  // The image has no pip, so a stand-in takes the time that an installation takes.
  const Dockerfile = cloning(
    `RUN printf '#!/bin/sh\\ntouch /installed' > /bin/pip && chmod +x /bin/pip\n${step}`,
  )
  const files = { ...ignored, Dockerfile, 'src/a.py': old, 'requirements.txt': 'numpy' }
  const first = await fixture.build(branch, files)
  expect(first.errors).toEqual([])
  const second = await fixture.build(branch, { 'src/a.py': current })
  expect(second.log).not.toContain('BINDER_ACTIONS_COMMIT')
  expect(second.warnings).toEqual([
    expect.stringContaining(`-${step}
+COPY requirements.txt /model/
+RUN cd /model && pip install -r requirements.txt
+ARG REVISION
+RUN git init /model && git -C /model fetch --depth=1 ${url} "$REVISION" && git -C /model checkout --force FETCH_HEAD`),
  ])
  expect((await pushed(second)).label).toBe('')
})

test('the proposed split builds the commit on the cached environment', async () => {
  const branch = 'split'
  const Dockerfile =
    cloning(`RUN printf '#!/bin/sh\\ndate +%%N > /model/src/installed' > /bin/pip && chmod +x /bin/pip
COPY requirements.txt /model/
RUN mkdir /model/src && cd /model && pip install -r requirements.txt
ARG REVISION
RUN git init /model && git -C /model fetch --depth=1 ${url} "$REVISION" && git -C /model checkout --force FETCH_HEAD`)
  const ignoring = { '.dockerignore': '*\n!requirements.txt\n' }
  const files = { ...ignoring, Dockerfile, 'src/a.py': old, 'requirements.txt': 'numpy' }
  const inputs = { 'revision-arg': 'REVISION' }
  const first = await fixture.build(branch, files, inputs)
  expect(first.errors).toEqual([])
  expect(first.warnings).toEqual([])
  const second = await fixture.build(branch, { 'src/a.py': current }, inputs)
  const [before, after] = [first, second].map(({ outputs }) => fixture.listFiles(outputs.reference ?? ''))
  expect((await after)?.get('src/a.py')).toBe(current)
  expect((await after)?.get('src/installed')).toBe((await before)?.get('src/installed'))
})
