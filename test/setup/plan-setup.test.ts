import { describe, expect, test } from '@jest/globals'
import { parseDockerfile } from '../../src/dockerfile/parse-dockerfile.ts'
import { readStages } from '../../src/dockerfile/stages.ts'
import { placedFiles } from '../../src/setup/plan-setup.ts'
import { nextSteps, pullRequestBody } from '../../src/setup/report-setup.ts'
import { answer, emptyLauncher, launcherWith, plan, proposed, read, survey } from './fixture.ts'

const workflow = '.github/workflows/binder-image.yml'
const update = '.github/workflows/update-image.yml'
const pixi = '[workspace]\nplatforms = ["linux-64"]\n[dependencies]\njupyterlab = "*"\n'

test('writes the files of the quick start, and the contract', async () => {
  const result = await plan({ Dockerfile: 'FROM a\nCOPY src /src\n' })
  expect(proposed(result, workflow).replace('      contract: binder-contract.yml\n', '')).toBe(
    read(`templates/source/${workflow}`),
  )
  for (const path of [update, '.binder/Dockerfile', 'README.md'])
    expect(proposed(result, path, 'main')).toBe(read(`templates/launcher/${path}`))
  expect(proposed(result, 'binder-contract.yml')).toBe(read('templates/source/binder-contract.yml'))
  expect(placedFiles(result).map(({ status }) => status)).toEqual(Array(6).fill('new'))
})

test('returns a diff that creates a new file', async () => {
  const { launcher } = await plan({ Dockerfile: 'FROM a\n' })
  const file = launcher[0]?.files.find(({ path }) => path === '.binder/Dockerfile')
  expect(file?.diff).toBe(
    '--- /dev/null\n+++ b/.binder/Dockerfile\n@@ -0,0 +1,1 @@\n+FROM ghcr.io/science/model:main\n',
  )
})

test('with refresh, adds the workflow that rebuilds the image every month, with the inputs of the build', async () => {
  const files = { 'container/Dockerfile': 'FROM a\nARG MODEL_BRANCH\n', 'a.ipynb': '' }
  const path = '.github/workflows/refresh.yml'
  const standardPlan = await plan(files)
  expect(() => proposed(standardPlan, path)).toThrow(`${path} is not proposed`)
  const result = await plan(files, emptyLauncher, { refresh: 'yes' })
  const inputs = (text: string) => /^ {4}with:\n(?: {6}.*\n)+ {4}secrets:\n(?: {6}.*\n)+/m.exec(text)?.[0]
  expect(inputs(proposed(result, path))).toContain('      branch-arg: MODEL_BRANCH\n')
  expect(inputs(proposed(result, path))).toBe(inputs(proposed(result, workflow)))
  expect(proposed(result, path).split('    with:')[0]).toBe(
    read(`templates/source/${path}`).split('    with:')[0],
  )
  const configuredPlan = await plan({ ...files, [workflow]: proposed(result, workflow) }, emptyLauncher, {
    refresh: 'yes',
  })
  expect(proposed(configuredPlan, path)).toBe(proposed(result, path))
})

test('the refresh inherits secrets if the build workflow inherits secrets', async () => {
  const path = '.github/workflows/refresh.yml'
  const files = { Dockerfile: 'FROM a\n' }
  const text = proposed(await plan(files), workflow)
  const inheritingWorkflow = text.replace(/ {4}secrets:\n(?: {6}.*\n)+/, '    secrets: inherit\n')
  expect(inheritingWorkflow).not.toBe(text)
  const result = await plan({ ...files, [workflow]: inheritingWorkflow }, emptyLauncher, { refresh: 'yes' })
  expect(proposed(result, path)).toMatch(/^ {4}secrets: inherit\n/m)
})

test('rejects refresh for a workflow whose settings cannot be read', async () => {
  const steps = `on: push
jobs:
  image:
    runs-on: ubuntu-latest
    steps:
      - uses: underworldcode/binder-actions/actions/build-binder-image@v1
`
  const files = { Dockerfile: 'FROM a\n', [workflow]: steps }
  await expect(plan(files, emptyLauncher, { refresh: 'yes' })).rejects.toThrow(
    `--refresh: ${workflow} does not call binder-image.yml, so its settings cannot be copied: write refresh.yml as in docs/refresh.md`,
  )
})

test('uses the settings that the Dockerfile suggests', async () => {
  const dockerfile = 'FROM a\nARG MODEL_BRANCH\nARG REVISION\nARG OTHER\nCOPY a b/ /x/\n'
  const result = await plan({ 'container/Dockerfile': dockerfile, 'sub/Dockerfile': 'FROM b\n' }, undefined, {
    branches: 'release/1, development',
    'tag-suffix': '-slim',
  })
  const text = proposed(result, workflow)
  expect(text).toContain('    branches: [release/1, development]\n')
  expect(text).toContain(`    with:
      image: ghcr.io/science/model
      file: container/Dockerfile
      contract: container/binder-contract.yml
      branch-arg: MODEL_BRANCH
      revision-arg: REVISION
      tag-suffix: -slim
      launcher-repository: science/model-launcher
    secrets:
      launcher-token: \${{ secrets.LAUNCHER_PAT }}
`)
  expect(proposed(result, '.dockerignore')).toBe(
    '# Includes only the files that the Dockerfile copies, so that other changes do not trigger a rebuild.\n*\n!a\n!b\n',
  )
  expect(result.launcher.map(({ branch }) => branch)).toEqual(['release-1', 'development'])
  expect(proposed(result, update, 'release-1')).toBe(
    `${read(`templates/launcher/${update}`)}    with:\n      branch-variable: MODEL_BRANCH\n`,
  )
  expect(proposed(result, '.binder/Dockerfile', 'release-1')).toBe(
    'FROM ghcr.io/science/model:release-1-slim\n\nENV MODEL_BRANCH=release/1\n',
  )
  expect(result.launcher[1]?.files.map(({ path }) => path)).toEqual(['.binder/Dockerfile'])
})

test('names both repositories in the README of the launcher, even if their names are similar', async () => {
  const result = await plan({ Dockerfile: 'FROM a\n' }, undefined, { source: 'science/model2' })
  const text = proposed(result, 'README.md', 'main')
  expect(text).toContain('https://mybinder.org/v2/gh/science/model2-launcher/main)')
  expect(text).toContain('[science/model2](https://github.com/science/model2)')
  expect(text.match(/science\/[\w-]+/g)).toHaveLength(4)
})

test('with workflow-dispatch, the launcher receives the event as an input, and the token cannot change files', async () => {
  const givenAnswers = { transport: 'workflow-dispatch', 'branch-arg': 'MODEL_BRANCH' }
  const result = await plan({ Dockerfile: 'FROM a\nARG MODEL_BRANCH\n' }, undefined, givenAnswers)
  expect(proposed(result, workflow)).toContain(
    '      launcher-repository: science/model-launcher\n      transport: workflow-dispatch\n',
  )
  const receiver = '.github/workflows/image-updated.yml'
  expect(proposed(result, receiver, 'main')).toBe(
    `${read(`templates/launcher-workflow-dispatch/${receiver}`)}      branch-variable: MODEL_BRANCH\n`,
  )
  expect(result.launcher[0]?.files.map(({ path }) => path)).not.toContain(update)
  const [, token] = nextSteps(result, [])
  expect(token).toContain('with Actions: read and write (')
  expect(token).toContain('&actions=write)')
  expect(pullRequestBody(result, placedFiles(result))).toContain('only, with Actions: read and write, as')
  await expect(answer(survey({ Dockerfile: 'FROM a\n' }), { transport: 'workflow' })).rejects.toThrow(
    '--transport: expected repository-dispatch or workflow-dispatch, not "workflow" (did you mean "workflow-dispatch"?)',
  )
})

test('keeps the hand-written workflow of a launcher, and explains how to replace it', async () => {
  const oldWorkflow =
    'on: {repository_dispatch: {types: [x]}}\njobs: {a: {steps: [{run: "sed -i s,a,b, Dockerfile"}]}}\n'
  const path = '.github/workflows/by-hand.yml'
  const result = await plan({ Dockerfile: 'FROM a\n' }, launcherWith({ [path]: oldWorkflow }))
  expect(result.launcher[0]?.files.map(file => file.path)).toEqual(['README.md', '.binder/Dockerfile'])
  expect(result.notes.at(-1)).toBe(
    `${path} of science/model-launcher already changes FROM, so no other workflow is added: to replace it, run the command with --migrate`,
  )
})

test('requests the credentials of a registry other than ghcr.io', async () => {
  const result = await plan({ Dockerfile: 'FROM a\n' }, undefined, { image: 'quay.io/science/model' })
  const text = proposed(result, workflow)
  expect(text).toContain('      registry-username: ${{ vars.REGISTRY_USERNAME }}\n')
  expect(text).toContain('      registry-password: ${{ secrets.REGISTRY_PASSWORD }}\n')
  expect(result.notes.join('\n')).toContain('To push to quay.io, store')
})

describe('without a Dockerfile', () => {
  test.each([
    ['pixi.toml', pixi, 'pixi'],
    ['environment.yml', 'dependencies: [numpy]\n', 'conda'],
    ['requirements.txt', 'numpy\n', 'pip'],
  ])('writes a Dockerfile for %s', async (path, text, kind) => {
    const result = await plan({ [path]: text, 'pixi.lock': '' })
    const dockerfile = proposed(result, 'Dockerfile')
    expect(dockerfile).toBe(read(`templates/source/${kind}/Dockerfile`))
    const parsedDockerfile = parseDockerfile(Buffer.from(dockerfile))
    expect(readStages(parsedDockerfile).at(-1)?.resolved).toMatch(/^(?:docker|quay)\.io\//)
    const lastUser = parsedDockerfile.instructions.filter(({ keyword }) => keyword === 'USER').at(-1)
    expect(lastUser?.argumentText).toBe('1000')
    expect(proposed(result, workflow)).not.toContain('file:')
    expect(proposed(result, 'binder-contract.yml')).toContain('\nkernels: [python3]\n')
    expect(proposed(result, '.dockerignore')).toBe(read('templates/source/dockerignore'))
  })

  test('copies all files first if the packages include code of the repository', async () => {
    const files = {
      'pyproject.toml': `[tool.pixi.workspace]\nplatforms = ["linux-64"]\n[tool.pixi.dependencies]\njupyterlab = "*"\n`,
      'pixi.lock': '',
    }
    const dockerfile = proposed(await plan(files), 'Dockerfile')
    expect(dockerfile).toContain(
      '# All files, because pyproject.toml refers to other files of this repository.\nCOPY --chown=1000:1000 . .\nRUN pixi install',
    )
    expect(dockerfile.match(/^COPY --chown/gm)).toHaveLength(1)
    const planWithoutLock = await plan({ 'pyproject.toml': files['pyproject.toml'] })
    const dockerfileWithoutLock = proposed(planWithoutLock, 'Dockerfile')
    expect(dockerfileWithoutLock.match(/^COPY --chown/gm)).toHaveLength(1)
    expect(dockerfileWithoutLock).not.toContain('pixi.lock')
    const pipDockerfile = proposed(await plan({ 'requirements.txt': '-e .\n' }), 'Dockerfile')
    expect(pipDockerfile.match(/^COPY .*/gm)).toEqual(['COPY --chown=1000:1000 . .'])
  })

  test('adds JupyterLab to a pixi environment, and lists the other missing files and settings', async () => {
    const result = await plan({
      'pixi.toml': '[project]\nplatforms = ["osx-arm64"]\n[dependencies]\nnumpy = "*"\n',
    })
    const dockerfile = proposed(result, 'Dockerfile')
    expect(dockerfile).toContain('COPY --chown=1000:1000 pixi.toml pixi.loc[k] ./\n')
    expect(dockerfile).toContain('\nRUN pixi add jupyterlab notebook && pixi clean cache --yes\n')
    expect(dockerfile).toContain('# Only these files (pixi.lock if it exists), so that')
    expect(dockerfile.match(/pixi\.lock/g)).toHaveLength(1)
    expect(result.notes).toEqual([
      expect.stringContaining('There is no pixi.lock'),
      expect.stringContaining('pixi.toml does not support linux-64'),
      expect.stringContaining('no notebooks'),
    ])
  })

  test('finds JupyterLab in a feature of the default environment', () => {
    const text = `${pixi.replace('jupyterlab = "*"', '')}[feature.lab.dependencies]\njupyterlab = "*"\n`
    const hasJupyter = (environment: string) =>
      survey({ 'pixi.toml': `${text}[environments]\n${environment}\n` }).environment?.hasJupyter
    expect(hasJupyter('default = ["lab"]')).toBe(true)
    expect(hasJupyter('default = { features = ["lab"] }')).toBe(true)
    expect(hasJupyter('other = ["lab"]')).toBe(false)
  })

  test('uses the file in a repo2docker configuration folder, and lists files that the Dockerfile does not use', async () => {
    const result = await plan({
      'binder/environment.yml': 'dependencies: []\n',
      'binder/apt.txt': 'gcc\n',
      'a.ipynb': '',
    })
    expect(proposed(result, 'Dockerfile')).toContain(
      'COPY --chown=1000:1000 binder/environment.yml binder/environment.yml\n',
    )
    expect(proposed(result, 'Dockerfile')).toContain('--file binder/environment.yml &&')
    expect(result.notes).toEqual([
      'The Dockerfile does not use binder/apt.txt: add the steps of this file to the Dockerfile',
    ])
  })

  test.each([
    ['python=3.11', 'python-3.11'],
    ['"conda-forge::python ==3.13.*"', 'python-3.13'],
    ['python>=3.10', 'python-3.12'],
    ['python-dateutil=3.11', 'python-3.12'],
  ])('selects the base image with the Python version in %s', async (requirement, tag) => {
    const result = await plan({ 'environment.yml': `dependencies:\n  - ${requirement}\n`, 'a.ipynb': '' })
    expect(proposed(result, 'Dockerfile')).toContain(`\nFROM quay.io/jupyter/base-notebook:${tag}\n`)
    expect(result.notes).toEqual([])
  })

  test('names a Python version that no base image has', async () => {
    const result = await plan({ 'environment.yml': 'dependencies:\n  - python=3.9.1\n', 'a.ipynb': '' })
    expect(result.notes).toEqual([expect.stringContaining('environment.yml requires Python 3.9, which')])
  })

  test('writes a Dockerfile for notebooks without a package list', async () => {
    const result = await plan({ 'a.ipynb': '' })
    expect(proposed(result, 'Dockerfile')).toBe(read('templates/source/notebooks/Dockerfile'))
    expect(result.notes).toEqual([
      expect.stringContaining('the image contains JupyterLab and no other packages'),
    ])
  })

  test('fails without notebooks or a package list', async () => {
    await expect(plan({ 'README.md': '' })).rejects.toThrow('--dockerfile: there is no Dockerfile, pixi.toml')
  })
})

describe('with several Dockerfiles', () => {
  const severalDockerfiles = { 'a/Dockerfile': 'FROM a\n', 'b/Dockerfile': 'FROM a\n', 'a.ipynb': '' }

  test('requires a choice, unless the folder identifies one Dockerfile', async () => {
    await expect(plan(severalDockerfiles)).rejects.toThrow(
      '--dockerfile: the repository has several Dockerfiles: choose one of a/Dockerfile, b/Dockerfile',
    )
    expect((await plan(severalDockerfiles, undefined, { dockerfile: './b/Dockerfile' })).notes).toEqual([])
    const result = await plan({ ...severalDockerfiles, 'container/Dockerfile': 'FROM a\n' })
    expect(result.answers.dockerfile).toBe('container/Dockerfile')
    expect(result.notes).toEqual([
      'The image is built from container/Dockerfile: for a/Dockerfile or b/Dockerfile, use --dockerfile',
    ])
  })

  test('writes a new Dockerfile if there is a package list', async () => {
    const result = await plan({ ...severalDockerfiles, 'requirements.txt': '' })
    expect(result.answers.dockerfile).toBe('')
    expect(result.notes).toEqual([
      expect.stringContaining('is built from a new Dockerfile: for a/Dockerfile'),
    ])
  })
})

test('lists build arguments that the Dockerfile does not declare', async () => {
  const givenAnswers = { 'branch-arg': 'MODEL_BRANCH', 'revision-arg': 'REVISION' }
  const files = { Dockerfile: 'FROM a\nARG REVISION\n', 'a.ipynb': '' }
  expect((await plan(files, undefined, givenAnswers)).notes).toEqual([
    'Dockerfile does not declare `ARG MODEL_BRANCH`, so `branch-arg: MODEL_BRANCH` has no effect: declare it in the stage that needs it, or do not set the input',
  ])
  const otherFiles = { 'requirements.txt': '', 'a.ipynb': '' }
  expect((await plan(otherFiles, undefined, givenAnswers)).notes).toHaveLength(2)
})

test('lists workflows that push an image without docker/build-push-action', async () => {
  const steps = (step: string) => `on: push\njobs:\n  a:\n    steps:\n      - ${step}\n`
  const result = await plan({
    ...{ Dockerfile: 'FROM a\n', 'a.ipynb': '' },
    '.github/workflows/a.yml': steps('run: docker build -t x . && docker push x'),
    '.github/workflows/b.yml': steps('uses: jupyterhub/repo2docker-action@v2'),
    '.github/workflows/c.yml': steps('run: docker build .'),
  })
  expect(result.notes).toEqual([
    expect.stringMatching(/^\.github\/workflows\/a\.yml also pushes an image: delete/),
    expect.stringMatching(/^\.github\/workflows\/b\.yml also pushes an image: delete/),
  ])
})

test('proposes no .dockerignore if the Dockerfile has its own ignore file', async () => {
  const result = await plan({ 'container/Dockerfile': 'FROM a\n', 'container/Dockerfile.dockerignore': '' })
  expect(result.source.map(({ path }) => path)).not.toContain('.dockerignore')
})

test('keeps .git for a package that reads its version from git', async () => {
  const result = await plan({
    Dockerfile: 'FROM a\nCOPY . .\n',
    'pyproject.toml': 'requires = ["setuptools_scm"]',
  })
  expect(proposed(result, '.dockerignore')).not.toMatch(/^\.git$/m)
})

test('classifies existing files as unchanged, accepted or different', async () => {
  const files = {
    Dockerfile: 'FROM a\n',
    '.dockerignore': 'x\n',
    [workflow]: 'name: other\non: push\n',
  }
  const launcher = launcherWith({
    [update]: read(`templates/launcher/${update}`),
    'README.md': 'mine\n',
    'binder/Dockerfile': `FROM ghcr.io/science/model:main@sha256:${'a'.repeat(64)}\nENV A=b\n`,
  })
  const result = await plan(files, launcher)
  expect(placedFiles(result).map(({ path, status }) => [path, status])).toEqual([
    [workflow, 'different'],
    ['binder-contract.yml', 'new'],
    ['.dockerignore', 'unchanged'],
    [update, 'unchanged'],
    ['binder/Dockerfile', 'unchanged'],
  ])
  expect(result.source[0]?.diff).toContain('-name: other\n')
  const otherLauncher = launcherWith({ '.binder/Dockerfile': 'FROM ghcr.io/other/image:main\n' })
  const otherPlan = await plan(files, otherLauncher)
  expect(otherPlan.launcher[0]?.files.at(-1)?.status).toBe('different')
})

test.each([
  [
    'quick start',
    `templates/source/${workflow}`,
    `templates/launcher/${update}`,
    'ghcr.io/science/model:main',
  ],
  [
    'complete setup',
    'test/examples/source-with-token/binder-image.yml',
    'test/examples/launcher/update-image.yml',
    'ghcr.io/science/model:main-slim',
  ],
])('finds no difference in repositories set up by the %s', async (_name, source, launcher, image) => {
  const dockerfile = { '.binder/Dockerfile': `FROM ${image}\n` }
  const launcherSurvey = {
    defaultBranch: 'main',
    branches: new Map([
      ['main', new Map(Object.entries({ [update]: read(launcher), ...dockerfile }))],
      ['development', new Map(Object.entries(dockerfile))],
    ]),
  }
  const result = await plan(
    { [workflow]: read(source), 'container/Dockerfile': 'FROM a\n', Dockerfile: 'FROM a\n' },
    launcherSurvey,
  )
  expect(result.isConfigured).toEqual({ source: true, launcher: true })
  expect(placedFiles(result).filter(({ status }) => status !== 'unchanged')).toEqual([])
})

test('suggests the settings of a configured source', async () => {
  const source = survey({
    [workflow]: read('test/examples/source-with-token/binder-image.yml'),
    'container/Dockerfile': 'FROM a\n',
  })
  expect(await answer(source)).toEqual({
    source: 'science/model',
    launcher: 'science/model-launcher',
    image: 'ghcr.io/science/model',
    dockerfile: 'container/Dockerfile',
    branches: 'main, development',
    'tag-suffix': '-slim',
    'branch-arg': 'MODEL_BRANCH',
    'revision-arg': 'REVISION',
    transport: 'repository-dispatch',
    refresh: '',
  })
})

test.each([
  ['source', 'model', '--repository: "model" is not a GitHub repository'],
  ['launcher', 'Science/Model', '--launcher: the launcher must be a repository other than the source'],
  ['image', 'ghcr.io/Science/model', 'only lower-case image names'],
  [
    'dockerfile',
    'absent',
    '--dockerfile: file "absent" does not exist in the repository; Dockerfiles found: Dockerfile',
  ],
  ['branches', 'a b..c', '--branch: "refs/heads/b..c" is not a git ref'],
  [
    'branches',
    'main, a/b, a-b',
    '--branch: a/b and a-b have the same launcher branch, a-b: omit one of them',
  ],
  ['branches', ' ', '--branch: expected a branch'],
  ['tag-suffix', '-a/b', '--tag-suffix: '],
  ['branch-arg', 'A-B', '--branch-arg: "A-B" is not the name of a build argument'],
] as const)('rejects the answer %s %s', async (name, text, message) => {
  await expect(answer(survey({ Dockerfile: 'FROM a\n' }), { [name]: text })).rejects.toThrow(message)
})
