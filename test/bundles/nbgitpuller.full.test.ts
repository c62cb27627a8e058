/** Checks of nbgitpuller before the push, and launch links that clone content in a launched image. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startBinderHub } from '../fakes/binderhub/binderhub.ts'
import { startJupyterContainer } from '../host/jupyter-container.ts'
import { runAction } from '../runner/run-action.ts'
import { launcher, launcherToken } from '../scenarios/two-repositories.ts'
import { notebook, VerificationFixture } from './verification-fixture.ts'

let fixture: VerificationFixture

beforeAll(async () => {
  fixture = await VerificationFixture.open()
})
afterAll(() => fixture.close())

/** Script that serves a git repository, in place of one on GitHub, and starts Jupyter. */
const start = `#!/bin/bash
python3 -m http.server --cgi --bind 127.0.0.1 --directory /srv/server 9000 >/dev/null 2>&1 &
exec "$@"
`
const gitServer = '#!/bin/sh\nGIT_PROJECT_ROOT=/srv/git GIT_HTTP_EXPORT_ALL=1 exec git http-backend\n'
const install = `RUN apt-get update \\
 && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends -o Dpkg::Options::=--force-unsafe-io \\
      git python3-nbgitpuller \\
 && rm -rf /var/lib/apt/lists/*
COPY --chmod=755 git-server /srv/server/cgi-bin/git
COPY --chown=1000:1000 lessons /srv/git/lessons
USER jovyan
RUN cd /srv/git/lessons && git init --quiet --initial-branch=main && git add . \\
 && git -c user.name=x -c user.email=x@example.org commit --quiet --message=one
USER root`
const contract = 'nbgitpuller: true\n'
const lesson = (...sources: readonly string[]) =>
  JSON.stringify({
    ...JSON.parse(notebook('python3')),
    cells: sources.map(source => ({ cell_type: 'code', metadata: {}, outputs: [], source })),
  })
const files = {
  start,
  'git-server': gitServer,
  'contract.yml': contract,
  'lessons/first part/good.ipynb': lesson("assert open('data.txt').read() == '42'"),
  'lessons/first part/bad.ipynb': lesson("raise ValueError('no mesh')"),
  'lessons/first part/data.txt': '42',
}

/** Launches the image and opens a link on a fake BinderHub. */
async function launch(image: string, link: string) {
  let container = ''
  const hub = await startBinderHub({
    resolve: () => 'c'.repeat(40),
    steps: () => [{ phase: 'building', message: 'Step 1/1 : FROM image\n' }],
    startServer: async () => {
      const { name, server } = await startJupyterContainer(fixture.engine, image)
      container = name
      return server
    },
  })
  try {
    return await runAction(
      'actions/test-launch',
      { branch: 'main', 'binderhub-urls': hub.url, notebook: link },
      {
        ...{ repository: launcher, ref: 'refs/heads/main', sha: 'c'.repeat(40), eventName: 'push' },
        ...{ token: launcherToken, githubUrl: 'http://127.0.0.1:9', workspace: import.meta.dirname },
      },
    )
  } finally {
    await hub.close()
    if (container !== '') await fixture.docker(['rm', '--force', container])
  }
}

const link = (path: string, branch = 'main') => {
  const repo = encodeURIComponent('http://127.0.0.1:9000/cgi-bin/git/lessons')
  const inner = `git-pull?repo=${repo}&branch=${branch}&urlpath=${encodeURIComponent(`lab/tree/lessons/${path}`)}`
  return `https://mybinder.org/v2/gh/${launcher}/main?urlpath=${encodeURIComponent(inner)}`
}

test('a link opens the right notebook, in the smoke test and in a launch', async () => {
  const build = await fixture.build('puller', { ...files, Dockerfile: fixture.dockerfile(install) })
  expect(build.errors).toEqual([])
  const image = `${fixture.repositories.image}@${build.outputs.digest}`

  const goodLaunch = await launch(image, link('first%20part/good.ipynb'))
  expect({ errors: goodLaunch.errors, verdict: goodLaunch.outputs.verdict }).toEqual({
    errors: [],
    verdict: 'pass',
  })

  const badLaunch = await launch(image, link('first%20part/bad.ipynb'))
  expect(badLaunch.errors[0]).toContain(
    'code cell 1 of the notebook "lessons/first part/bad.ipynb" failed: ValueError: no mesh',
  )
  const lostLaunch = await launch(image, link('second/part.ipynb'))
  expect(lostLaunch.errors[0]).toContain(
    'but the link opens "lessons/second/part.ipynb", which the server does not have',
  )
  const branch = await launch(image, link('x.ipynb', 'absent'))
  expect(branch.errors[0]).toMatch(
    /nbgitpuller cannot clone http:\/\/127\.0\.0\.1:9000\/cgi-bin\/git\/lessons: /,
  )

  const movedBuild = await fixture.build('puller-moved', {
    Dockerfile: `FROM ${image}\nENV NBGITPULLER_PARENTPATH=elsewhere\nCOPY intro.ipynb /home/jovyan/\n`,
    'contract.yml': contract,
  })
  expect(movedBuild.errors[0]).toMatch(
    /but the link opens "binder-actions-check\/one lesson\/start\.txt".*NBGITPULLER_PARENTPATH/,
  )
  expect(await fixture.repositories.headDigest('puller-moved')).toBe('status 404')

  const disabledBuild = await fixture.build('puller-disabled', {
    Dockerfile: `FROM ${image}\nUSER root\nRUN rm -f /etc/jupyter/*/nbgitpuller.json\nUSER jovyan\n`,
    'contract.yml': contract,
  })
  expect(disabledBuild.errors[0]).toContain('nbgitpuller is not enabled as a server extension')
  expect(disabledBuild.errors[0]).toContain('nbgitpuller is not available: the server responded with 404')

  const absentBuild = await fixture.build(
    'puller-absent',
    { 'contract.yml': contract },
    { 'smoke-test': 'false' },
  )
  expect(absentBuild.errors[0]).toContain('nbgitpuller is not in the image')
})
