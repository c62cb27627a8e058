import { describe, expect, test } from '@jest/globals'
import { checkBranchProtection } from '../../src/doctor/checks/branch-protection.ts'
import { checkBuildTriggers } from '../../src/doctor/checks/build-triggers.ts'
import { checkClonedCode } from '../../src/doctor/checks/cloned-code.ts'
import { checkImageTags } from '../../src/doctor/checks/image-tags.ts'
import { checkLastUpdate } from '../../src/doctor/checks/last-update.ts'
import { checkLaunchLinks } from '../../src/doctor/checks/launch-links.ts'
import { checkLaunches } from '../../src/doctor/checks/launches.ts'
import { checkNotebookKernels } from '../../src/doctor/checks/notebook-kernels.ts'
import { type Facts, foundValue } from '../../src/doctor/facts/facts.ts'
import { mergeSimilar } from '../../src/doctor/report/merge-similar.ts'
import type { BranchRules } from '../../src/github/branch-rules.ts'
import { badge, healthyFacts, image, notebook, sourceWorkflow, workflow } from './healthy-facts.ts'
import { yaml } from './problem-cases.ts'

const withSource = (source: Partial<Facts['source']>): Facts => {
  const facts = healthyFacts()
  return { ...facts, source: { ...facts.source, ...source } }
}

describe('branch protection', () => {
  const ruleset: BranchRules = {
    kind: 'ruleset',
    name: 'Reviewed',
    types: ['deletion', 'pull_request', 'code_scanning'],
    bypass: undefined,
    page: 'https://github.com/science/launcher/settings/rules/7',
  }
  const protection: BranchRules = { ...ruleset, kind: 'protection', name: undefined, types: [] }
  const findings = (...rules: BranchRules[]) => {
    const facts = healthyFacts()
    const branches = facts.launcher.branches.map(branch => ({ ...branch, rules: foundValue(rules) }))
    return mergeSimilar(checkBranchProtection({ ...facts, launcher: { ...facts.launcher, branches } }))
  }

  test.each([
    ['nobody', 'fail', 'No one can bypass the rule, so it rejects every update.'],
    [
      'others',
      'warn',
      'Some users or apps can bypass the rule, but the doctor cannot determine whether the workflow can.',
    ],
    [
      undefined,
      'warn',
      'The rule rejects the commit unless the workflow can bypass it, which only administrators can see.',
    ],
  ] as const)('explains a ruleset that %s can bypass', (bypass, verdict, why) => {
    expect(findings({ ...ruleset, bypass })).toEqual([
      {
        check: 'branch-protection',
        verdict,
        what: 'The ruleset "Reviewed" applies to branches "main", "development" of science/launcher with pull_request, code_scanning',
        why: `update-launcher-sha commits there directly. ${why}`,
        fix: expect.stringMatching(
          /^At https:.*\/7, add the app "GitHub Actions" to the bypass list, or exclude the launched branches\./,
        ),
      },
    ])
  })

  test('explains classic protection with and without a visible requirement', () => {
    const [hiddenFinding] = findings(protection)
    expect(hiddenFinding?.what).toBe(
      'The branch protection rule applies to branches "main", "development" of science/launcher',
    )
    expect(hiddenFinding?.why).toMatch(/directly\. Only administrators can see who may push\.$/)
    const [visibleFinding] = findings({ ...protection, types: ['pull_request'] })
    expect(visibleFinding?.what).toMatch(/of science\/launcher with pull_request$/)
    expect(visibleFinding?.why).toMatch(
      /directly\. The rule rejects the commit unless the workflow can bypass it/,
    )
    const [emptyFinding] = findings({ ...ruleset, kind: 'protection', types: ['deletion'] })
    expect(emptyFinding?.what).toMatch(/of science\/launcher$/)
  })

  test('merges rules with the same requirements', () => {
    expect(findings(ruleset, { ...ruleset, name: 'Old' }).map(({ what }) => what)).toEqual([
      '2 rulesets apply to branches of science/launcher with pull_request, code_scanning: "Reviewed", "Old"',
    ])
    expect(findings(protection, { ...protection, name: 'ma*' }).map(({ what }) => what)).toEqual([
      '2 branch protection rules apply to branches of science/launcher: branches "main", "development" of science/launcher, "ma*"',
    ])
  })

  test('passes without rules', () => {
    expect(checkBranchProtection(healthyFacts()).map(({ verdict, what }) => [verdict, what])).toEqual([
      ['pass', "No rule blocks the workflow's commits to the branches of science/launcher"],
    ])
  })
})

describe('build triggers', () => {
  const checkTriggers = (push: string, files: readonly string[], build = '') =>
    checkBuildTriggers(
      withSource({
        workflows: yaml(sourceWorkflow.replace("tags: ['v*']", push).replace('with: {', `with: {${build}`)),
        files,
      }),
    )
  const filter = "paths: ['src/**', 'container/**']"

  test('passes if every push or every file in the image starts a build', () => {
    expect(checkBuildTriggers(healthyFacts()).map(({ verdict, what }) => [verdict, what])).toEqual([
      ['pass', 'Every push to a launched branch of science/model starts a build'],
    ])
    const files = ['src/a.pyx', 'README.md', 'container/Dockerfile']
    expect(checkTriggers(filter, files).map(({ verdict, what }) => [verdict, what])).toEqual([
      ['pass', 'Every file in the image triggers its build'],
    ])
    const sourceFacts = withSource({ workflows: yaml(sourceWorkflow.replace("tags: ['v*']", filter)), files })
    const source = { ...sourceFacts.source, isTreeTruncated: true }
    expect(checkBuildTriggers({ ...sourceFacts, source })).toEqual([])
  })

  test('omits the passed finding if a branch is not built', () => {
    const facts = withSource({
      workflows: yaml(
        sourceWorkflow.replace('[main, development]', '[main]').replace("tags: ['v*']", filter),
      ),
      files: ['src/a.pyx', 'container/Dockerfile'],
    })
    expect(checkBuildTriggers(facts).map(({ verdict }) => verdict)).toEqual(['warn'])
    const treeFacts = { ...facts, source: { ...facts.source, files: ['src/a.pyx', 'src/b.pyx', 'Makefile'] } }
    const workflows = yaml(
      sourceWorkflow.replace('[main, development]', '[main]').replace("tags: ['v*']", "paths: ['src/a.pyx']"),
    )
    const findings = checkBuildTriggers({ ...treeFacts, source: { ...treeFacts.source, workflows } })
    expect(findings.map(({ what }) => what)).toEqual([
      expect.stringContaining('no push to it builds an image'),
      expect.stringContaining('starts no build: src/b.pyx'),
    ])
  })

  test('names the filter to change, and its line', () => {
    const [ignoreFinding] = checkTriggers("paths-ignore: ['src/**']", ['src/a.pyx', 'container/Dockerfile'])
    expect(ignoreFinding?.what).toBe(
      '1 file of science/model is in the image, but changing it starts no build: src/a.pyx',
    )
    expect(ignoreFinding?.fix).toBe(
      'Remove the patterns that match these files from `on.push.paths-ignore` in .github/workflows/w.yml:2.',
    )
    const files = ['src/a.pyx', 'src/b.pyx', 'container/Dockerfile']
    const [filterFinding] = checkTriggers("paths: ['container/**']", files)
    expect(filterFinding).toEqual({
      check: 'build-triggers',
      verdict: 'warn',
      what: '2 files of science/model are in the image, but changing them starts no build: src/a.pyx, src/b.pyx',
      why: 'The image contains the old version until another change starts a build, and no error is reported.',
      fix: 'Add to `on.push.paths` in .github/workflows/w.yml:2: "**.pyx". Or remove `paths`: build-binder-image skips the build if nothing in the image has changed.',
    })
    const [inputFinding] = checkTriggers(filter, files, 'paths: "src/a.pyx", ')
    expect(inputFinding?.what).toMatch(/starts no build: src\/b\.pyx$/)
    expect(inputFinding?.fix).toBe(
      'Add to `paths` of the build in .github/workflows/w.yml:7: **/*.pyx. Or remove `paths`: then every file in the image counts. Exclude files that the image does not need in .dockerignore.',
    )
  })
})

describe('cloned code', () => {
  const clone = (instructions: string, revision: string) =>
    checkClonedCode(
      withSource({
        workflows: yaml(sourceWorkflow.replace('with: {', `with: {revision-arg: ${revision}, `)),
        buildFiles: new Map([
          [
            'container/Dockerfile',
            `FROM base\n${instructions}\nRUN git clone https://github.com/science/model /m\n`,
          ],
        ]),
      }),
    ).map(({ fix }) => fix.split('\n')[0])
  const setting = (name: string) => [
    `Set \`revision-arg: ${name}\` in the build and change container/Dockerfile as follows:`,
  ]

  test('uses the argument of the build, otherwise an argument with a suitable name', () => {
    expect(clone('ARG MODEL_COMMIT', 'VERSION')).toEqual(setting('VERSION'))
    expect(clone('ARG MODEL_COMMIT', '"${{ vars.ARGUMENT }}"')).toEqual(setting('MODEL_COMMIT'))
    expect(clone('ARG OTHER', '"VERSION ${{ vars.ARGUMENT }}"')).toEqual(setting('REVISION'))
    expect(clone('ARG OTHER', '1')).toEqual(setting('REVISION'))
  })

  test('copies only the files of the environment before the clone', () => {
    const [finding] = checkClonedCode(
      withSource({
        files: ['README.md', 'pixi.toml', 'docs/pixi.toml', 'requirements-dev.txt', 'environment.yml.bak'],
        buildFiles: new Map([
          [
            'container/Dockerfile',
            'FROM base\nRUN git clone https://github.com/science/model && pip install -r r.txt\n',
          ],
        ]),
      }),
    )
    expect(finding?.fix).toContain('`+COPY pixi.toml requirements-dev.txt model/`')
  })
})

describe('launch links', () => {
  const findings = (text: string) =>
    mergeSimilar(checkLaunchLinks(withSource({ pages: new Map([['README.md', text]]) })))
  const pulls = (branch: string) =>
    `https://mybinder.org/v2/gh/science/launcher/main?urlpath=git-pull%3Frepo%3Dhttps%253A%252F%252Fgithub.com%252Fscience%252Fmodel%26branch%3D${branch}`

  test('merges links to several missing branches into one finding', () => {
    expect(findings(`${badge('one')}${badge('two')}`)).toEqual([
      {
        check: 'launch-links',
        verdict: 'fail',
        what: '2 launch links point to branches of science/launcher that do not exist: "one" (README.md:1 of science/model), "two" (README.md:2 of science/model)',
        why: 'The link opens an error page of mybinder.org.',
        fix: 'For "one" (README.md:1 of science/model): Change the branch in README.md:1 of science/model to an existing branch (main, development), or create the branch.',
      },
    ])
    expect(findings(`${pulls('one')}\n${pulls('two')}\n`)).toEqual([
      {
        check: 'launch-links',
        verdict: 'fail',
        what: '2 launch links pull branches of science/model that do not exist: "one" (README.md:1 of science/model), "two" (README.md:2 of science/model)',
        why: 'The server starts, but nbgitpuller fails: users see an error instead of the notebook.',
        fix: 'For "one" (README.md:1 of science/model): Replace the link in README.md:1 of science/model with the output of `binder-actions launch-link science/model --branch main`.',
      },
    ])
  })

  test.each(['c0ffee', 'c0ffee1-fix', 'x-c0ffee1', 'c0ffee1'.padEnd(41, '0'), 'HEADS'])(
    'to %s point to a branch, not to a commit',
    name => {
      expect(findings(badge(name)).map(({ verdict }) => verdict)).toEqual(['fail'])
    },
  )

  test('counts the links if all their branches exist', () => {
    expect(findings(badge('main') + badge('development')).map(({ what }) => what)).toEqual([
      'All launch links (2) point to existing branches of science/launcher',
    ])
  })

  test('reports missing links, with the command that writes them', () => {
    const fix =
      'Run `binder-actions launch-table science/launcher` and copy the table of badges to README.md.'
    expect(findings('')).toEqual([
      {
        check: 'launch-links',
        verdict: 'warn',
        what: 'No page of science/model or science/launcher has a launch link to science/launcher',
        why: 'Users cannot discover the launcher without a link.',
        fix,
      },
    ])
    expect(findings(badge('main').replaceAll('science/launcher', 'science/old'))[0]).toMatchObject({
      why: 'mybinder.org builds and caches an image for each name of a repository, so links with a former name do not launch the cached image.',
      fix: `If science/old is a former name, write science/launcher in README.md:1 of science/model. ${fix}`,
    })
  })
})

describe('launches', () => {
  const member = { commit: undefined, error: undefined, lastSuccess: undefined }
  const head = 'a'.repeat(40)
  const findings = (...members: NonNullable<Facts['launches']>['members']) =>
    checkLaunches({ ...healthyFacts(), launches: { branch: 'main', members } })

  test('reports a member that launches an outdated commit', () => {
    const [finding] = findings(
      { ...member, member: 'a.org', verdict: 'pass', commit: head },
      { ...member, member: 'b.org', verdict: 'pass', commit: 'b'.repeat(40) },
    )
    expect(finding).toEqual({
      check: 'launches',
      verdict: 'warn',
      what: 'Branch "main" of science/launcher is outdated on b.org, which launches commit bbbbbbbbbbbb instead of its head',
      why: 'Users whom mybinder.org sends to this BinderHub get an older image. A BinderHub caches the commit of a branch for some time.',
      fix: 'Wait for the next run. If the problem persists, report it to the operators of the BinderHub.',
    })
  })

  test('reports failed launches without an error message and without an earlier success', () => {
    expect(
      findings(
        { ...member, member: 'a.org', verdict: 'fail' },
        { ...member, member: 'b.org', verdict: 'warn' },
      ),
    ).toEqual([
      {
        check: 'launches',
        verdict: 'fail',
        what: 'Branch "main" of science/launcher cannot be launched on a.org',
        why: 'Users who open a launch link there get an error instead of a notebook.',
        fix: 'Fix the image and push it again, or roll the branch back with `binder-actions rollback`.',
      },
      {
        check: 'launches',
        verdict: 'warn',
        what: 'Branch "main" of science/launcher was not launched on b.org',
        why: 'The BinderHub was not available, or limits its launches. mybinder.org sends users to the other BinderHubs.',
        fix: 'Wait for the next run. If the problem persists, see https://mybinder.readthedocs.io/en/latest/about/status.html.',
      },
    ])
  })
})

describe('kernels of notebooks', () => {
  const findings = (kernels: Facts['kernels'], ...names: string[]) =>
    checkNotebookKernels({
      ...withSource({ notebooks: new Map(names.map((name, index) => [`${index}.ipynb`, notebook(name)])) }),
      kernels,
    })

  test('reports the kernels that an image without kernels lacks', () => {
    const [finding] = findings({ reference: image, installed: foundValue(new Set()) }, 'ir', 'ir')
    expect(finding).toEqual({
      check: 'notebook-kernels',
      verdict: 'warn',
      what: `2 notebooks of science/model require the kernel "ir" (0.ipynb, 1.ipynb), which is not installed in ${image}: it has no kernel`,
      why: 'Jupyter prompts users to select a kernel, or runs the notebook in another kernel of the same language.',
      fix: 'Install the kernel "ir" in the image, or open the notebooks, select an installed kernel and save.',
    })
  })

  test('reports that kernels cannot be checked without a launched image', () => {
    const [finding] = findings(undefined, 'ir')
    expect(finding).toEqual({
      check: 'notebook-kernels',
      verdict: 'warn',
      what: '1 notebook of science/model requires the kernel "ir" (0.ipynb), which could not be checked: no image is launched',
      why: 'Without the kernel, Jupyter prompts users to select one. `build-binder-image` checks this before each push, unless `check-contract` is false.',
      fix: 'Look for "ir" in the output of `docker run --rm IMAGE jupyter kernelspec list`.',
    })
  })

  test('passes if all kernels are installed', () => {
    expect(findings(undefined, 'python3').map(({ what }) => what)).toEqual([
      '1 notebook of science/model can run on python3',
    ])
    expect(findings(undefined).map(({ what }) => what)).toEqual([
      "0 notebooks of science/model can run on Jupyter's default kernel",
    ])
  })
})

test('counts notebooks that are not valid', () => {
  const conflict = '<<<<<<< HEAD\n{}'
  const [finding] = checkNotebookKernels(
    withSource({
      notebooks: new Map([
        ['a.ipynb', conflict],
        ['b.ipynb', conflict],
      ]),
    }),
  )
  expect(finding).toEqual({
    check: 'notebook-kernels',
    verdict: 'warn',
    what: '2 files of science/model are not valid notebooks: a.ipynb, b.ipynb',
    why: 'Jupyter cannot open such files. The usual cause is an unresolved merge conflict.',
    fix: 'Correct the JSON in a text editor, or restore the last version that could be opened.',
  })
})

describe('a source without a build of the launched image', () => {
  const check = (...texts: readonly string[]) => {
    const workflows = texts.map((text, index) => workflow(`.github/workflows/${index}.yml`, text))
    return checkBuildTriggers(withSource({ workflows })).map(({ what, fix }) => ({ what, fix }))
  }
  const docs = 'docs/set-up.md of binder-actions contains the whole workflow.'

  test('has no build at all', () => {
    expect(check()).toEqual([
      {
        what: 'No workflow on the default branch of science/model builds an image and pushes it',
        fix: `Add \`on: push\` with your branches and \`tags: ["v*"]\` to .github/workflows/binder-image.yml. ${docs}`,
      },
    ])
  })

  test('builds the image only manually', () => {
    const manualWorkflow = sourceWorkflow.replace('push:', 'workflow_dispatch:')
    expect(check(manualWorkflow, sourceWorkflow.replaceAll(image, 'ghcr.io/science/other'))).toEqual([
      {
        what: '.github/workflows/0.yml of science/model builds the image, but not on a push',
        fix: `Add \`on: push\` with your branches and \`tags: ["v*"]\` to .github/workflows/0.yml:1. ${docs}`,
      },
    ])
  })

  test('builds another image', () => {
    expect(check(sourceWorkflow.replaceAll(image, 'ghcr.io/science/other'))).toEqual([
      {
        what: `No workflow on the default branch of science/model builds ${image}; .github/workflows/0.yml builds another image`,
        fix: `Add a build of ${image} to .github/workflows/0.yml:1, or correct the name of its image. ${docs}`,
      },
    ])
  })

  test('builds other images in two workflows', () => {
    const otherImage = sourceWorkflow.replaceAll(image, 'ghcr.io/science/other')
    expect(check(otherImage, otherImage)).toMatchObject([
      {
        what: expect.stringMatching(
          /; \.github\/workflows\/0\.yml, \.github\/workflows\/1\.yml build other images$/,
        ),
      },
    ])
  })
})

describe('image tags', () => {
  const findings = (...missing: string[]) => {
    const facts = healthyFacts()
    const found = new Map(
      [...facts.images.lookups].map(([name, state]) => [
        name,
        missing.includes(name) ? foundValue(undefined) : state,
      ]),
    )
    return checkImageTags({ ...facts, images: { ...facts.images, lookups: found } })
  }

  test('passes if all tags exist', () => {
    expect(findings().map(({ verdict, what }) => [verdict, what])).toEqual([
      ['pass', 'Every tag that the launcher names exists in the registry'],
    ])
  })

  test('reports missing tags, and lists the existing tags', () => {
    expect(mergeSimilar(findings(`${image}:main`))).toEqual([
      {
        check: 'image-tags',
        verdict: 'warn',
        what: `Branch "main" names ${image}:main, a tag that does not exist in the registry`,
        why: 'The pinned digest still exists, but registry cleanup jobs may delete an image without a tag.',
        fix: 'Run the source\'s workflow manually on that branch to push the image, or correct FROM in .binder/Dockerfile:1 on branch "main". Existing tags: development.',
      },
    ])
    expect(mergeSimilar(findings(`${image}:main`, `${image}:development`))).toEqual([
      expect.objectContaining({
        what: `2 branches of science/launcher name a tag that does not exist in the registry: "main" (${image}:main), "development" (${image}:development)`,
        fix: "Run the source's workflow manually on these branches to push the images, or correct FROM in .binder/Dockerfile:1 there.",
      }),
    ])
  })
})

test('names a run that has not ended, with its date', () => {
  const facts = healthyFacts()
  const lastRun = foundValue({
    url: 'https://github.com/science/launcher/actions/runs/7',
    createdAt: new Date(facts.now - 6 * 3_600_000),
    isCompleted: false,
    conclusion: undefined,
  })
  const [finding] = checkLastUpdate({ ...facts, launcher: { ...facts.launcher, lastRun } })
  expect(finding).toMatchObject({
    verdict: 'warn',
    what: 'The run for the last event that science/launcher received has not ended yet. It was created on 2026-01-31',
  })
})
