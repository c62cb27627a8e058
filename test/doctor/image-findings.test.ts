import { describe, expect, test } from '@jest/globals'
import { checkImageOrigins } from '../../src/doctor/checks/image-origins.ts'
import { checkImageTags } from '../../src/doctor/checks/image-tags.ts'
import { checkLauncherDockerfiles } from '../../src/doctor/checks/launcher-dockerfiles.ts'
import { checkOwnTags } from '../../src/doctor/checks/own-tags.ts'
import { checkPinnedDigests } from '../../src/doctor/checks/pinned-digests.ts'
import { type Facts, foundValue, type ImageState } from '../../src/doctor/facts/facts.ts'
import { mergeSimilar } from '../../src/doctor/report/merge-similar.ts'
import { healthyFacts, image, imageState, launcherBranch, newer, pinned } from './healthy-facts.ts'
import { outage } from './problem-cases.ts'

type Found = Record<string, ReturnType<Facts['images']['lookups']['get']>>

/**
 * Returns facts about launcher branches with these Dockerfiles.
 *
 * @param found images in the registry that differ from those of the healthy facts. An undefined image was not looked up.
 */
function makeFacts(dockerfiles: Readonly<Record<string, string>>, found: Found = {}): Facts {
  const { launcher, images, ...others } = healthyFacts()
  const known = new Map(images.lookups)
  for (const [name, state] of Object.entries(found)) {
    if (state === undefined) known.delete(name)
    else known.set(name, state)
  }
  const branches = Object.entries(dockerfiles).map(([name, text]) => launcherBranch(name, text))
  return { ...others, launcher: { ...launcher, branches }, images: { ...images, lookups: known } }
}

const from = (tag: string) => `FROM ${image}:${tag}@${pinned}\n`
const bothFiles = { main: from('main'), development: from('development') }
const withOrigin = (origin: Partial<ImageState['origin']>) => {
  const state = imageState(pinned)
  return foundValue({ ...state, origin: { ...state.origin, ...origin } })
}
const foreignImage = { [`${image}@${pinned}`]: withOrigin({ ref: 'refs/heads/other' }) }

describe('the check of image origins', () => {
  const check = (facts: Facts) => mergeSimilar(checkImageOrigins(facts))

  test('describes an image of another branch', () => {
    expect(check(makeFacts({ main: from('main') }, foreignImage))).toEqual([
      {
        check: 'image-origins',
        verdict: 'warn',
        what: `Branch "main" of science/launcher launches ${image}:main@${pinned}, which was built from refs/heads/other`,
        why: 'Users who launch the branch get the code of another branch. The Dockerfile was probably copied from that branch.',
        fix: 'On branch "main", change .binder/Dockerfile:1: set the tag of its own image in FROM, and its own name in the ENV that `branch-variable` names. If this is intended, add `# binder-actions: hold REASON` above FROM.',
      },
    ])
  })

  test('lists the branches with images of other branches', () => {
    expect(check(makeFacts(bothFiles, foreignImage)).map(({ what }) => what)).toEqual([
      '2 branches of science/launcher launch an image that was built from another ref: "main" (refs/heads/other), "development" (refs/heads/other)',
    ])
  })

  test.each([
    ['a branch that is on hold', { main: `# binder-actions: hold for a course\n${from('main')}` }],
    ['a branch that the image was built from', { other: from('main') }],
  ])('accepts %s', (_name, dockerfiles) => {
    expect(check(makeFacts(dockerfiles, foreignImage)).map(({ verdict }) => verdict)).toEqual(['pass'])
  })

  test('describes an image without a label', () => {
    const found = { [`${image}@${pinned}`]: withOrigin({ revision: undefined }) }
    expect(check(makeFacts({ main: from('main') }, found))).toEqual([
      {
        check: 'image-origins',
        verdict: 'warn',
        what: `${image}:main@${pinned}, launched by branch "main", has no label that names its commit`,
        why: 'Without the label, an image that was built from the wrong branch cannot be detected.',
        fix: 'Build it with build-binder-image, which adds the labels, or with `--label org.opencontainers.image.revision=$GITHUB_SHA`.',
      },
    ])
  })

  test('reads the labels of the tag if no digest is pinned', () => {
    const found = { [`${image}:main`]: withOrigin({ revision: undefined }) }
    const findings = check(makeFacts({ main: `FROM ${image}:main\n` }, found))
    expect(findings[0]?.what).toMatch(/:main, launched by branch "main", has no label/)
    expect(check(makeFacts({ main: `FROM ${image}:main\n` })).map(({ verdict }) => verdict)).toEqual(['pass'])
  })

  test.each([
    ['was not looked up', undefined],
    ['cannot be read', outage],
  ])('returns no finding if the image %s', (_name, state) => {
    const found = { [`${image}@${pinned}`]: state, [`${image}:main`]: state }
    expect(check(makeFacts({ main: from('main') }, found))).toEqual([])
  })

  test('passes for a digest that the registry does not have', () => {
    const found = { [`${image}@${pinned}`]: foundValue(undefined) }
    expect(check(makeFacts({ main: from('main') }, found)).map(({ verdict }) => verdict)).toEqual(['pass'])
  })
})

describe('the check of image tags', () => {
  const missingImage = foundValue(undefined)

  test('fails for a missing tag of a branch without an existing digest', () => {
    const unpinned = `FROM ${image}:main\n`
    expect(checkImageTags(makeFacts({ main: unpinned }, { [`${image}:main`]: missingImage }))).toEqual([
      expect.objectContaining({
        verdict: 'fail',
        why: 'mybinder.org cannot build the branch: launches end with an error.',
        fix: `Run the source's workflow manually on that branch to push the image, or correct FROM in .binder/Dockerfile:1 on branch "main".`,
      }),
    ])
    const loss = { [`${image}:main`]: missingImage, [`${image}@${pinned}`]: missingImage }
    expect(checkImageTags(makeFacts({ main: from('main') }, loss))[0]?.verdict).toBe('fail')
    const unknown = { [`${image}:main`]: missingImage, [`${image}@${pinned}`]: outage }
    expect(checkImageTags(makeFacts({ main: from('main') }, unknown))[0]?.verdict).toBe('fail')
  })

  test('proposes each existing tag of the same image repository once', () => {
    const other = 'ghcr.io/science/other'
    const dockerfiles = {
      main: from('main'),
      a: from('development'),
      b: from('development'),
      c: `FROM ${other}:stable\n`,
      d: from('unknown'),
      e: from('gone'),
      f: from('hidden'),
    }
    const found = {
      [`${image}:main`]: missingImage,
      [`${other}:stable`]: foundValue(imageState(newer)),
      [`${image}:gone`]: missingImage,
      [`${image}:hidden`]: outage,
    }
    const [finding] = checkImageTags(makeFacts(dockerfiles, found))
    expect(finding?.fix).toMatch(/ on branch "main"\. Existing tags: development\.$/)
  })

  test.each([
    ['that were not looked up', { main: from('unknown') }, []],
    ['that cannot be read', { main: from('hidden') }, []],
    ['of branches that pin only a digest', { main: `FROM ${image}@${pinned}\n` }, []],
    [
      'of two branches, one of which pins only a digest',
      { main: from('main'), a: `FROM ${image}@${pinned}\n` },
      ['pass'],
    ],
    ['that exist, for a branch without a tag', { main: `FROM ${image}\n`, a: from('main') }, ['pass']],
  ])('accepts tags %s', (_name, dockerfiles, verdicts) => {
    const found = { [`${image}:hidden`]: outage, [`${image}:latest`]: foundValue(imageState(pinned)) }
    expect(checkImageTags(makeFacts(dockerfiles, found)).map(({ verdict }) => verdict)).toEqual(verdicts)
  })
})

describe('digests without a tag of their own', () => {
  const ownTag = (tag: string) => `${image}:${tag}-${pinned.slice(7, 19)}`
  const absentTags = {
    [ownTag('main')]: foundValue(undefined),
    [ownTag('development')]: foundValue(undefined),
  }

  test('are listed by branch', () => {
    expect(mergeSimilar(checkOwnTags(makeFacts(bothFiles, absentTags))).map(({ what }) => what)).toEqual([
      '2 branches of science/launcher are pinned to a digest that has no tag of its own: "main", "development"',
    ])
  })

  test('are described with the command that adds the tag', () => {
    expect(mergeSimilar(checkOwnTags(makeFacts({ main: from('main') }, absentTags)))).toEqual([
      {
        check: 'own-tags',
        verdict: 'warn',
        what: `Branch "main" is pinned to ${image}@${pinned}, which has no tag of its own`,
        why: 'The next push moves the last tag away from the digest. Registry cleanup jobs then delete the image, and launches fail.',
        fix: `Run \`docker buildx imagetools create --tag ${ownTag('main')} ${image}@${pinned}\`. Images pushed by build-binder-image get such a tag automatically.`,
      },
    ])
  })

  test.each<readonly [readonly string[], string, Found]>([
    [['warn'], 'another image has the tag', { [ownTag('main')]: foundValue(imageState(newer)) }],
    [[], 'the tag cannot be read', { [ownTag('main')]: outage }],
    [[], 'the tag was not looked up', { [ownTag('main')]: undefined }],
    [[], 'the digest cannot be read', { ...absentTags, [`${image}@${pinned}`]: outage }],
    [[], 'the digest was not looked up', { ...absentTags, [`${image}@${pinned}`]: undefined }],
    [['pass'], 'the digest does not exist', { ...absentTags, [`${image}@${pinned}`]: foundValue(undefined) }],
  ])('have the verdicts %j if %s', (verdicts, _name, found) => {
    const findings = checkOwnTags(makeFacts({ main: from('main') }, found))
    expect(findings.map(({ verdict }) => verdict)).toEqual(verdicts)
  })

  test.each<readonly [string, Found[string], readonly string[]]>([
    ['v1.0', foundValue(imageState(pinned)), ['pass']],
    ['v1.0-slim', foundValue(imageState(pinned)), ['pass']],
    ['v1.0', foundValue(imageState(newer)), ['warn']],
    ['v1.0', foundValue(undefined), ['warn']],
    ['v1.0', outage, ['warn']],
    ['v1.0', undefined, ['warn']],
    ['nightly', foundValue(imageState(pinned)), ['warn']],
  ])('are kept by the tag %s of a release only if the tag points to the digest', (tag, state, verdicts) => {
    const found = { [`${image}:${tag}`]: state, [ownTag(tag)]: foundValue(undefined) }
    const findings = checkOwnTags(makeFacts({ main: from(tag) }, found))
    expect(findings.map(({ verdict }) => verdict)).toEqual(verdicts)
  })
})

test('the Dockerfiles that cannot be used are listed by branch', () => {
  const facts = makeFacts(bothFiles)
  const launches = { isKnown: false, reason: 'line 3: no FROM' } as const
  const branches = facts.launcher.branches.map(branch => ({ ...branch, launches }))
  const findings = checkLauncherDockerfiles({ ...facts, launcher: { ...facts.launcher, branches } })
  expect(mergeSimilar(findings)).toEqual([
    {
      check: 'launcher-dockerfiles',
      verdict: 'fail',
      what: 'The Dockerfiles on 2 branches of science/launcher cannot be used: "main" (line 3: no FROM), "development" (line 3: no FROM)',
      why: 'mybinder.org may be unable to build the branch, and updates do not change it.',
      fix: 'For "main" (line 3: no FROM): In .binder/Dockerfile on branch "main", write FROM in one line, as `FROM registry/name:tag`. The next update adds the digest. If the branch should not be launched, delete the file.',
    },
  ])
})

describe('the pinned digests', () => {
  const check = (facts: Facts) => mergeSimilar(checkPinnedDigests(facts))
  const update = (branch: string) =>
    `Run \`binder-actions resume science/launcher ${branch}\`. Or run the launcher's workflow manually with \`branches: ${branch}\`, or the source's workflow manually with \`force: true\`.`
  const updateAll = "Run the launcher's workflow manually with `branches: all`, which updates every branch."
  const shortDigest = pinned.slice(7, 19)
  const movedTag = (tag: string) => ({ [`${image}:${tag}`]: foundValue(imageState(newer)) })

  test('that are missing are reported', () => {
    expect(check(makeFacts({ main: `FROM ${image}:main\n` }))).toEqual([
      {
        check: 'pinned-digests',
        verdict: 'fail',
        what: `Branch "main" of science/launcher launches ${image}:main without a digest`,
        why: "mybinder.org caches the image by the launcher's commit. After the tag moves, launches continue with the old image.",
        fix: `Write \`FROM ${image}:main@${pinned}\` in .binder/Dockerfile:1 on branch "main". Or: ${update('main')}`,
      },
    ])
    const [finding] = check(makeFacts({ main: `FROM ${image}:main\n` }, { [`${image}:main`]: outage }))
    expect(finding?.fix).toBe(update('main'))
    const findings = check(
      makeFacts({ main: `FROM ${image}:main\n`, development: `FROM ${image}:development\n` }),
    )
    expect(findings).toEqual([
      expect.objectContaining({
        what: `2 branches of science/launcher launch an image without a digest: "main" (${image}:main), "development" (${image}:development)`,
        fix: updateAll,
      }),
    ])
  })

  test('that no longer exist are reported', () => {
    const found = { [`${image}@${pinned}`]: foundValue(undefined) }
    expect(check(makeFacts({ main: from('main') }, found))).toEqual([
      {
        check: 'pinned-digests',
        verdict: 'fail',
        what: `Branch "main" of science/launcher is pinned to ${image}:main@${pinned}, which no longer exists in the registry`,
        why: 'Launches fail wherever mybinder.org has not cached the image.',
        fix: update('main'),
      },
    ])
    expect(check(makeFacts(bothFiles, found))).toEqual([
      expect.objectContaining({
        what: `2 branches of science/launcher are pinned to an image that no longer exists in the registry: "main" (${image}:main@${pinned}), "development" (${image}:development@${pinned})`,
        fix: updateAll,
      }),
    ])
  })

  test('that differ from the image of their tag are reported', () => {
    expect(check(makeFacts({ main: from('main') }, movedTag('main')))).toEqual([
      {
        check: 'pinned-digests',
        verdict: 'warn',
        what: `Branch "main" of science/launcher is pinned to ${shortDigest}, but tag main now points to ${newer.slice(7, 19)}`,
        why: 'An event was lost, or the image was pushed manually. Users launch an older image than expected.',
        fix: `${update('main')} To keep this image on purpose, add \`# binder-actions: hold REASON\` above FROM in .binder/Dockerfile:1.`,
      },
    ])
    expect(check(makeFacts(bothFiles, { ...movedTag('main'), ...movedTag('development') }))).toEqual([
      expect.objectContaining({
        what: '2 branches of science/launcher are pinned to an image other than the current one of their tag: "main", "development"',
        fix: updateAll,
      }),
    ])
  })

  test.each([
    ['a branch with the name of a release', { 'v1.0': from('v1.0') }, 'v1.0'],
    ['a frozen branch', { main: `# binder-actions: frozen v1.0\n${from('main')}` }, 'main'],
  ])('of %s do not change if the tag moves', (_name, dockerfiles, tag) => {
    expect(check(makeFacts(dockerfiles, movedTag(tag)))).toEqual([
      expect.objectContaining({
        verdict: 'warn',
        why: 'The image of a release should not change, but its tag was pushed again.',
        fix: `Find out why tag ${tag} was pushed again. The launcher correctly keeps its image. To update it anyway, run the launcher's workflow manually with \`allow-retag: true\`, \`digest: ${newer}\`, and the \`image\`, \`image-tag\` and \`ref\` of the release.`,
      }),
    ])
  })

  test('of several releases are fixed one by one', () => {
    const found = { ...movedTag('v1.0'), ...movedTag('v2.0') }
    const [finding] = check(makeFacts({ 'v1.0': from('v1.0'), 'v2.0': from('v2.0') }, found))
    expect(finding?.fix).toMatch(/^For "v1\.0": Find out why tag v1\.0 was pushed again\./)
  })

  test.each([
    ['the tag cannot be read', { [`${image}:main`]: outage }],
    ['the digest cannot be read', { [`${image}@${pinned}`]: outage }],
  ])('are not evaluated if %s', (_name, found) => {
    expect(check(makeFacts({ main: from('main') }, found))).toEqual([])
  })

  test('without a tag, and of a tag that no longer exists, are current', () => {
    const found = { [`${image}:main`]: foundValue(undefined) }
    const findings = check(makeFacts({ main: from('main'), a: `FROM ${image}@${pinned}\n` }, found))
    expect(findings.map(({ verdict }) => verdict)).toEqual(['pass'])
  })

  describe('of images that are incomplete', () => {
    const loss = { isKnown: false, reason: 'the manifest is not in the registry', failure: 'lost' } as const
    const denial = { ...loss, failure: 'denied' } as const

    test.each<readonly [string, Readonly<Record<string, string>>, Found, string, string]>([
      [
        'and pinned',
        { main: from('main') },
        { [`${image}@${pinned}`]: loss },
        `fail Branch "main" of science/launcher is pinned to ${image}:main@${pinned}, which`,
        'Launches fail wherever mybinder.org has not cached the image.',
      ],
      [
        'and only named',
        { main: from('main') },
        { [`${image}:main`]: loss },
        `warn Branch "main" of science/launcher names ${image}:main, which`,
        'The pinned image is complete, but an update to the current image of the tag would be rejected.',
      ],
      [
        'and pinned by a branch on hold',
        { main: `# binder-actions: hold for a course\n${from('main')}` },
        { [`${image}@${pinned}`]: loss },
        `fail Branch "main" of science/launcher is pinned to ${image}:main@${pinned}, which`,
        'Launches fail wherever mybinder.org has not cached the image.',
      ],
    ])('%s are reported', (_name, dockerfiles, found, what, why) => {
      const findings = check(makeFacts(dockerfiles, found))
      expect(
        findings.map(finding => [`${finding.verdict} ${finding.what}`, finding.why, finding.fix]),
      ).toEqual([
        [`${what} is incomplete in the registry: the manifest is not in the registry`, why, update('main')],
      ])
    })

    test('and launched by their tag are reported', () => {
      const found = { [`${image}:main`]: loss }
      const texts = check(makeFacts({ main: `FROM ${image}:main\n` }, found)).map(({ what }) => what)
      expect(texts[1]).toBe(
        `Branch "main" of science/launcher launches ${image}:main, which is incomplete in the registry: the manifest is not in the registry`,
      )
    })

    test('are listed by branch', () => {
      expect(check(makeFacts(bothFiles, { [`${image}@${pinned}`]: loss }))).toEqual([
        expect.objectContaining({
          what: `2 branches of science/launcher use an image that is incomplete in the registry: "main" (${image}:main@${pinned}), "development" (${image}:development@${pinned})`,
          fix: updateAll,
        }),
      ])
    })

    test.each([
      ['the branch is on hold', `# binder-actions: hold for a course\n${from('main')}`, loss],
      ['the registry denies access', from('main'), denial],
    ])('and only named are accepted if %s', (_name, dockerfile, state) => {
      const facts = makeFacts({ main: dockerfile }, { [`${image}:main`]: state })
      expect(check(facts).filter(({ verdict }) => verdict !== 'pass')).toEqual([])
    })
  })
})
