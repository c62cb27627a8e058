import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ensureGitImage } from '../host/git-image.ts'
import { BuildFixture } from './build-fixture.ts'
import { type GitServer, startGitServer } from './git-server.ts'

/** Code that is unique for every run, because the engine's build cache identifies instructions by their content. */
const oldCode = `old ${randomUUID()}`
const newCode = `new ${randomUUID()}`
const revisionLabel = 'org.opencontainers.image.revision'

let fixture: BuildFixture
let git: GitServer
let base: string
let url: string
beforeAll(async () => {
  fixture = await BuildFixture.open()
  const { engine } = fixture.repositories
  git = await startGitServer(engine, join(fixture.repositories.directory, 'github'))
  url = `${git.url}/science/model.git`
  const image = await ensureGitImage(engine)
  base = `${fixture.imageName('git')}:trixie`
  await engine.docker(['tag', image, base])
  await engine.docker(['push', '--quiet', base])
  await engine.docker(['image', 'rm', base])
})
afterAll(async () => {
  await git.stop()
  await fixture.close()
})

/** Returns a Dockerfile whose image contains only the cloned code. The build context does not change with the code. */
const cloningDockerfile = (instructions: string) =>
  `FROM ${base} AS code\n${instructions}\nFROM scratch\nCOPY --from=code /model/src /src\n`
const ignoreAll = { '.dockerignore': '*\n' }

/** Reads the code and the revision of the image that a build has pushed. */
async function readPushedImage({ outputs }: { readonly outputs: Readonly<Record<string, string>> }) {
  const { reference = '', 'image-tag': tag = '' } = outputs
  const { engine } = fixture.repositories
  const files = await fixture.readFiles(reference)
  await engine.docker(['pull', '--quiet', reference])
  const inspected = await engine.docker(['image', 'inspect', '--format={{json .Config.Labels}}', reference])
  await engine.docker(['image', 'rm', reference])
  const labels = JSON.parse(inspected.stdout) as Record<string, string>
  const { annotations } = await fixture.fetchManifest('model', tag)
  return {
    code: files.get('src/a.py'),
    label: labels[revisionLabel],
    annotation: annotations?.[revisionLabel],
  }
}

test('a clone without an ARG runs again for each commit, and the revision label is omitted', async () => {
  const branch = 'without-argument'
  const Dockerfile = cloningDockerfile(`RUN git clone --branch ${branch} ${url} /model`)
  const first = await fixture.build(branch, { ...ignoreAll, Dockerfile, 'src/a.py': oldCode })
  expect(first.errors).toEqual([])
  expect((await readPushedImage(first)).code).toBe(oldCode)
  expect(first.warnings).toEqual([
    `Dockerfile, line 2, clones this repository. A cached step would contain the code of an earlier commit, so it runs again for every commit. Change the Dockerfile and set \`revision-arg: REVISION\`:
+ARG REVISION
-RUN git clone --branch ${branch} ${url} /model
+RUN git clone --branch ${branch} ${url} /model && git -C /model fetch origin "$REVISION" && git -C /model checkout --detach FETCH_HEAD`,
  ])

  const second = await fixture.build(branch, { 'src/a.py': newCode })
  expect(second.outputs).toMatchObject({
    built: 'true',
    reason: `its ingredients have changed since the previous image: the commit of the cloned code changed from "${first.context.sha}" to "${second.context.sha}"`,
  })
  expect(await readPushedImage(second)).toEqual({ code: newCode, label: '', annotation: undefined })

  const third = await fixture.run(second.context)
  expect(third.outputs).toMatchObject({ built: 'false', revision: second.context.sha })

  // A later commit restores the old code.
  const restoredBuild = await fixture.build(branch, { 'src/a.py': oldCode })
  expect((await readPushedImage(restoredBuild)).code).toBe(oldCode)
})

test('an image that clones the commit of an ARG contains exactly that commit and names it in its label', async () => {
  const branch = 'with-argument'
  const clone = `git clone --branch ${branch} ${url} /model && git -C /model fetch origin "$REVISION" && git -C /model checkout --detach FETCH_HEAD`
  const Dockerfile = cloningDockerfile(`ARG REVISION\nRUN ${clone}`)
  const inputs = { 'revision-arg': 'REVISION' }
  const first = await fixture.build(branch, { ...ignoreAll, Dockerfile, 'src/a.py': oldCode }, inputs)
  expect(first.errors).toEqual([])
  expect(first.warnings).toEqual([])

  const second = await fixture.build(branch, { 'src/a.py': newCode }, inputs)
  const { sha } = second.context
  expect(second.outputs.built).toBe('true')
  expect(await readPushedImage(second)).toEqual({ code: newCode, label: sha, annotation: sha })

  // The branch moves while an earlier commit is built.
  await fixture.repositories.push({ 'src/a.py': `${newCode}er` }, branch)
  const repeatedBuild = await fixture.run(second.context, { ...inputs, 'no-cache': 'true' })
  expect(await readPushedImage(repeatedBuild)).toEqual({ code: newCode, label: sha, annotation: sha })
})

test('an ARG before a clone of the branch makes the clone run again, but the revision label is omitted', async () => {
  const branch = 'declared'
  const Dockerfile = cloningDockerfile(`ARG REVISION\nRUN git clone --branch ${branch} ${url} /model`)
  const inputs = { 'revision-arg': 'REVISION' }
  await fixture.build(branch, { ...ignoreAll, Dockerfile, 'src/a.py': oldCode }, inputs)
  const second = await fixture.build(branch, { 'src/a.py': newCode }, inputs)
  expect(second.warnings).toEqual([
    expect.stringContaining(
      'It fetches the head of a branch, which may be newer than the commit that is built',
    ),
  ])
  expect(await readPushedImage(second)).toEqual({ code: newCode, label: '', annotation: undefined })
})

test('with `paths`, only changes to matching files cause a build', async () => {
  const branch = 'with-paths'
  const Dockerfile = cloningDockerfile(`RUN git clone --branch ${branch} ${url} /model`)
  const inputs = { paths: 'src/**' }
  await fixture.build(branch, { ...ignoreAll, Dockerfile, 'src/a.py': oldCode, 'docs/a.md': '1' }, inputs)
  expect((await fixture.build(branch, { 'docs/a.md': '2' }, inputs)).outputs.built).toBe('false')
  const changedBuild = await fixture.build(branch, { 'src/a.py': newCode }, inputs)
  expect(changedBuild.outputs.reason).toContain('changed src/a.py')
  expect((await readPushedImage(changedBuild)).code).toBe(newCode)
})

test('a RUN instruction that clones and installs stays cached, and the warning proposes a split', async () => {
  const branch = 'expensive'
  const instruction = `RUN git clone --branch ${branch} ${url} /model && cd /model && pip install -r requirements.txt`
  // The base image has no pip, so a script replaces it.
  const Dockerfile = cloningDockerfile(
    `RUN printf '#!/bin/sh\\ntouch /installed' > /bin/pip && chmod +x /bin/pip\n${instruction}`,
  )
  const files = { ...ignoreAll, Dockerfile, 'src/a.py': oldCode, 'requirements.txt': 'numpy' }
  const first = await fixture.build(branch, files)
  expect(first.errors).toEqual([])
  const second = await fixture.build(branch, { 'src/a.py': newCode })
  expect(second.log).not.toContain('BINDER_ACTIONS_COMMIT')
  expect(second.warnings).toEqual([
    expect.stringContaining(`-${instruction}
+COPY requirements.txt /model/
+RUN cd /model && pip install -r requirements.txt
+ARG REVISION
+RUN git init /model && git -C /model fetch --depth=1 ${url} "$REVISION" && git -C /model checkout --force FETCH_HEAD`),
  ])
  expect((await readPushedImage(second)).label).toBe('')
})

test('the proposed split clones the new commit and reuses the cached environment', async () => {
  const branch = 'split'
  const Dockerfile =
    cloningDockerfile(`RUN printf '#!/bin/sh\\ndate +%%N > /model/src/installed' > /bin/pip && chmod +x /bin/pip
COPY requirements.txt /model/
RUN mkdir /model/src && cd /model && pip install -r requirements.txt
ARG REVISION
RUN git init /model && git -C /model fetch --depth=1 ${url} "$REVISION" && git -C /model checkout --force FETCH_HEAD`)
  const ignoreFile = { '.dockerignore': '*\n!requirements.txt\n' }
  const files = { ...ignoreFile, Dockerfile, 'src/a.py': oldCode, 'requirements.txt': 'numpy' }
  const inputs = { 'revision-arg': 'REVISION' }
  const first = await fixture.build(branch, files, inputs)
  expect(first.errors).toEqual([])
  expect(first.warnings).toEqual([])
  const second = await fixture.build(branch, { 'src/a.py': newCode }, inputs)
  const [before, after] = [first, second].map(({ outputs }) => fixture.readFiles(outputs.reference ?? ''))
  expect((await after)?.get('src/a.py')).toBe(newCode)
  expect((await after)?.get('src/installed')).toBe((await before)?.get('src/installed'))
})
