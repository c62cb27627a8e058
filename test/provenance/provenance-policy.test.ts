import { expect, test } from '@jest/globals'
import { parseDigest } from '../../src/oci/digest.ts'
import { matchOrigin } from '../../src/provenance/claimed-origin.ts'
import { gitHubIssuer, type TrustedSource, verifyProvenance } from '../../src/provenance/provenance-policy.ts'
import { isSignedBy, parseSignerWorkflow, projectWorkflow } from '../../src/provenance/signer-workflow.ts'
import { parseCertificate, type SigningCertificate } from '../../src/provenance/signing-certificate.ts'
import {
  type BuiltSource,
  formatStatement,
  parseStatement,
  statementMediaType,
} from '../../src/provenance/statement.ts'

const digest = parseDigest(`sha256:${'ab'.repeat(32)}`)
const commit = 'c0ffee'.padEnd(40, '0')
const otherCommit = 'decade'.padEnd(40, '0')
const repository = { owner: 'science', name: 'model' }
const signingWorkflow =
  'https://github.com/underworldcode/binder-actions/.github/workflows/binder-image.yml@refs/tags/v1'
const ownWorkflow = 'https://github.com/science/model/.github/workflows/own.yml@refs/heads/main'

const trustedSource: TrustedSource = {
  ...{ repository, repositoryId: '1', ownerId: '2', defaultBranch: 'main' },
  signerWorkflow: projectWorkflow,
}
const certificate: SigningCertificate = {
  ...{ issuer: gitHubIssuer, workflow: signingWorkflow, repository, repositoryId: '1', ownerId: '2' },
  ...{ ref: 'refs/heads/main', commit, trigger: 'push' },
  runUrl: 'https://github.com/science/model/actions/runs/1/attempts/1',
}

function evaluate(sourceFields: Partial<BuiltSource> = {}, signer: Partial<SigningCertificate> = {}): string {
  const source = { repository, ref: 'refs/heads/main', commit, ...sourceFields }
  const statement = { subjects: [digest], source }
  try {
    const { ref, revision } = verifyProvenance(
      { certificate: { ...certificate, ...signer }, statement },
      digest,
      trustedSource,
    )
    return `${ref.full} ${revision}`
  } catch (error) {
    return String(error)
  }
}

test.each([
  ['a push', {}, {}, 'refs/heads/main'],
  ['a manual run on the default branch', { ref: 'refs/heads/x', commit: otherCommit }, {}, 'refs/heads/x'],
  ['a release', { ref: 'refs/tags/v1' }, { ref: 'refs/tags/v1' }, 'refs/tags/v1'],
  [
    'a pull request',
    { ref: 'refs/pull/7/merge' },
    { ref: 'refs/pull/7/merge', trigger: 'pull_request' },
    'refs/pull/7/merge',
  ],
  ['another workflow of the source, for its own run', {}, { workflow: ownWorkflow }, 'refs/heads/main'],
  [
    'a repository that was renamed after the build',
    { repository: { owner: 'science', name: 'old' } },
    { repository: { owner: 'science', name: 'old' } },
    'refs/heads/main',
  ],
])('accepts %s', (_name, sourceFields, signer, ref) => {
  expect(evaluate(sourceFields, signer)).toMatch(new RegExp(`^${ref} `))
})

test.each([
  ['another issuer', {}, { issuer: 'https://accounts.example' }, 'https://accounts.example, expected'],
  ['another repository', {}, { repositoryId: '3' }, '(repository 3, owner 2), expected science/model'],
  ['another owner', {}, { ownerId: '4' }, 'owner 4'],
  [
    'the source of another repository',
    { repository: { owner: 'a', name: 'b' } },
    {},
    'a/b was built, but it was signed by a workflow of science/model',
  ],
  ['a run on another branch', {}, { ref: 'refs/heads/x' }, 'in a run of refs/heads/x'],
  [
    'another workflow, for another ref',
    { ref: 'refs/heads/x' },
    { workflow: ownWorkflow },
    'not `signer-workflow`',
  ],
  [
    'another workflow, for another commit',
    { commit: otherCommit },
    { workflow: ownWorkflow },
    `refs/heads/main at ${otherCommit} was built`,
  ],
  [
    'a pull request as a branch',
    {},
    { trigger: 'pull_request_target' },
    'in a run of a pull request (pull_request_target',
  ],
  ['a short commit', { commit: 'c0ffee' }, {}, 'not a full commit ID'],
  ['an invalid ref', { ref: 'main' }, { ref: 'main' }, 'is not a git ref'],
])('rejects %s', (_name, sourceFields, signer, message) => {
  expect(evaluate(sourceFields, signer)).toContain(message)
})

test('rejects another digest', () => {
  const statement = {
    subjects: [parseDigest(`sha256:${'cd'.repeat(32)}`)],
    source: { repository, ref: 'refs/heads/main', commit },
  }
  expect(() => verifyProvenance({ certificate, statement }, digest, trustedSource)).toThrow(
    `not for ${digest}`,
  )
})

test('rejects a statement about no image or about other images, and lists the digests', () => {
  const source = { repository, ref: 'refs/heads/main', commit }
  const verify = (...subjects: readonly (typeof digest)[]) =>
    verifyProvenance({ certificate, statement: { subjects, source } }, digest, trustedSource)
  const otherDigests = ['cd', 'ef'].map(hex => parseDigest(`sha256:${hex.repeat(32)}`))
  const failure = (subjects: string) =>
    expect.objectContaining({
      kind: 'provenance-invalid',
      message: `it is signed for ${subjects}, not for ${digest}`,
    })
  expect(() => verify()).toThrow(failure('no image'))
  expect(() => verify(...otherDigests)).toThrow(failure(otherDigests.join(', ')))
  expect(verify(...otherDigests, digest).ref.full).toBe('refs/heads/main')
})

test('returns the source, the workflow and the run of a verified image', () => {
  const statement = { subjects: [digest], source: { repository, ref: 'refs/heads/main', commit } }
  expect(verifyProvenance({ certificate, statement }, digest, trustedSource)).toEqual({
    repository,
    ref: { full: 'refs/heads/main', kind: 'branch', short: 'main' },
    ...{ revision: commit, workflow: signingWorkflow, runUrl: certificate.runUrl, trigger: 'push' },
  })
})

test.each([
  ['a commit with a prefix', { commit: `x${commit}` }, {}],
  ['a commit with a suffix', { commit: `${commit}0` }, {}],
  ['a commit of 41 digits', { commit: `0${commit}` }, {}],
  ['a commit in capitals', { commit: commit.toUpperCase() }, {}],
])('names %s in the error', (_name, sourceFields, signer) => {
  expect(evaluate(sourceFields, signer)).toContain(
    `it names the commit ${JSON.stringify(sourceFields.commit)}, which is not a full commit ID`,
  )
})

test('accepts a commit of 64 digits, as in a repository with SHA-256', () => {
  const longCommit = commit.padEnd(64, '0')
  expect(evaluate({ commit: longCommit }, { commit: longCommit })).toBe(`refs/heads/main ${longCommit}`)
})

test.each([
  [
    { repositoryId: '3', ownerId: '4' },
    'it was signed by a workflow of science/model (repository 3, owner 4), expected science/model (repository 1, owner 2)',
  ],
  [{ issuer: 'x' }, `its signer was identified by x, expected ${gitHubIssuer}`],
  [
    { ref: 'refs/heads/x' },
    `it states that refs/heads/main at ${commit} was built, but it was signed on a ref other than the default branch, in a run of refs/heads/x at ${commit}`,
  ],
  [
    { ref: 'refs/heads/x', workflow: ownWorkflow },
    `it states that refs/heads/main at ${commit} was built, but it was signed by ${ownWorkflow}, which is not \`signer-workflow\`, in a run of refs/heads/x at ${commit}`,
  ],
  [
    { trigger: 'pull_request' },
    'it states that refs/heads/main was built, but it was signed in a run of a pull request (pull_request, refs/heads/main)',
  ],
])('explains the rejected signer %j', (signer, message) => {
  const statement = { subjects: [digest], source: { repository, ref: 'refs/heads/main', commit } }
  const verify = () =>
    verifyProvenance({ certificate: { ...certificate, ...signer }, statement }, digest, trustedSource)
  expect(verify).toThrow(expect.objectContaining({ kind: 'provenance-invalid', message }))
})

test('rejects the ref of a pull request as the source of a branch, for any event', () => {
  const signer = { ref: 'refs/pull/7/merge', trigger: 'workflow_run', workflow: ownWorkflow }
  expect(evaluate({ ref: 'refs/pull/7/merge' }, signer)).toContain('refs/pull/7/merge')
  const sameCommit = evaluate({ ref: 'refs/heads/main' }, { ...signer, workflow: signingWorkflow })
  expect(sameCommit).toContain('on a ref other than the default branch')
})

test('trusts a workflow at any ref except the ref of a pull request', () => {
  expect(isSignedBy(projectWorkflow, signingWorkflow)).toBe(true)
  expect(isSignedBy(projectWorkflow, signingWorkflow.replace('underworldcode', 'UnderworldCode'))).toBe(true)
  expect(isSignedBy(projectWorkflow, signingWorkflow.replace('refs/tags/v1', commit))).toBe(true)
  expect(isSignedBy(projectWorkflow, signingWorkflow.replace('refs/tags/v1', 'refs/pull/7/merge'))).toBe(
    false,
  )
  expect(isSignedBy(projectWorkflow, signingWorkflow.replace('binder-image', 'Binder-Image'))).toBe(false)
  expect(isSignedBy(projectWorkflow, signingWorkflow.replace(/@.*/, ''))).toBe(false)
  expect(
    isSignedBy(projectWorkflow, signingWorkflow.replace('https://github.com/', 'https://github.com/evil/')),
  ).toBe(false)
  expect(() => parseSignerWorkflow('owner/name/file.yml')).toThrow(
    'expected "owner/name/.github/workflows/file.yml"',
  )
  expect(parseSignerWorkflow('a/b/.github/workflows/c.yaml').path).toBe('.github/workflows/c.yaml')
})

const run = {
  ...{
    repository,
    ref: 'refs/heads/main',
    workflowPath: '.github/workflows/x.yml',
    eventName: 'workflow_dispatch',
  },
  ...{
    repositoryId: '1',
    ownerId: '2',
    runnerEnvironment: 'github-hosted',
    jobWorkflowRef: 'a/b/c.yml@v1',
    runUrl: 'https://github.com/x',
  },
}

test('a statement names the source that was built, not the source of the run', () => {
  const source = { repository, ref: 'refs/heads/release/1', commit: otherCommit }
  const text = formatStatement({ image: 'ghcr.io/science/model', digest, source, run })
  expect(parseStatement(Buffer.from(text), statementMediaType)).toEqual({ subjects: [digest], source })
  expect(JSON.parse(text)).toMatchObject({
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: { buildDefinition: { externalParameters: { workflow: { ref: 'refs/heads/main' } } } },
  })
})

test('rejects statements of another type', () => {
  const source = { repository, ref: 'refs/heads/main', commit }
  const text = formatStatement({ image: 'ghcr.io/science/model', digest, source, run })
  const parse =
    (change: (statement: string) => string, type = statementMediaType) =>
    () =>
      parseStatement(Buffer.from(change(text)), type)
  expect(parse(statement => statement, 'text/plain')).toThrow('"text/plain"')
  expect(parse(statement => statement.replaceAll('slsa.dev/provenance/v1', 'spdx.dev/Document'))).toThrow(
    'predicateType',
  )
  expect(parse(statement => statement.replaceAll('git+https', 'git+ssh'))).toThrow('names 0 sources')
  expect(parse(statement => statement.replace(/\[(\{"uri".*?\}\})\]/, '[$1,$1]'))).toThrow('names 2 sources')
  expect(parse(() => '{')).toThrow('is not JSON')
})

const text = (value: string) => {
  const bytes = Buffer.from(value)
  const length = bytes.length < 128 ? [bytes.length] : [0x81, bytes.length]
  return new Uint8Array([0x0c, ...length, ...bytes])
}
const extensions = new Map([
  ['1.3.6.1.4.1.57264.1.8', text(gitHubIssuer)],
  ['1.3.6.1.4.1.57264.1.12', text('https://github.com/science/model')],
  ['1.3.6.1.4.1.57264.1.13', text(commit)],
  ['1.3.6.1.4.1.57264.1.14', text('refs/heads/main')],
  ['1.3.6.1.4.1.57264.1.15', text('1')],
  ['1.3.6.1.4.1.57264.1.17', text('2')],
  ['1.3.6.1.4.1.57264.1.20', text('push')],
  ['1.3.6.1.4.1.57264.1.21', text(`https://github.com/${'x'.repeat(150)}`)],
])

test('parses the certificate of a workflow run, and rejects any other certificate', () => {
  const parsedCertificate = parseCertificate({ subjectAlternativeName: signingWorkflow, extensions })
  expect(parsedCertificate).toMatchObject({ ref: 'refs/heads/main', commit, repository, trigger: 'push' })
  expect(parsedCertificate.runUrl).toHaveLength(169)
  const extensionsWithoutIssuer = new Map([...extensions].slice(1))
  expect(() =>
    parseCertificate({ subjectAlternativeName: signingWorkflow, extensions: extensionsWithoutIssuer }),
  ).toThrow('has no issuer')
  expect(() => parseCertificate({ subjectAlternativeName: undefined, extensions })).toThrow(
    'does not name a workflow',
  )
  for (const value of [[0x0c, 5, 65], [0x13, 1, 65], [0x0c], [0x0c, 0x84, 0, 0, 0, 1, 65], [0x0c, 1, 0x80]]) {
    const malformedExtensions = new Map([
      ...extensions,
      ['1.3.6.1.4.1.57264.1.13', new Uint8Array(value)] as const,
    ])
    expect(() =>
      parseCertificate({ subjectAlternativeName: signingWorkflow, extensions: malformedExtensions }),
    ).toThrow('commit is malformed')
  }
  const otherExtensions = new Map([
    ...extensions,
    ['1.3.6.1.4.1.57264.1.12', text('https://gitlab.com/a/b')] as const,
  ])
  expect(() =>
    parseCertificate({ subjectAlternativeName: signingWorkflow, extensions: otherExtensions }),
  ).toThrow('https://gitlab.com/a/b')
})

test('finds the provenance that matches the event, its branch and the owner in the launcher', () => {
  const origin = (ref: string) => {
    const statement = { subjects: [digest], source: { repository, ref, commit } }
    return verifyProvenance({ certificate, statement }, digest, trustedSource)
  }
  const claim = {
    launcherBranch: 'main',
    ref: undefined,
    revision: undefined,
    repository: undefined,
    owner: undefined,
  }
  const origins = [origin('refs/heads/main'), origin('refs/heads/release/1')]
  expect(matchOrigin(origins, claim)).toBe(origins[0])
  expect(matchOrigin(origins, { ...claim, launcherBranch: 'release-1' })).toBe(origins[1])
  expect(matchOrigin(origins, { ...claim, launcherBranch: 'stable', owner: 'main' })).toBe(origins[0])
  expect(() => matchOrigin(origins, { ...claim, launcherBranch: 'stable' })).toThrow('not on "stable"')
  expect(() => matchOrigin(origins, { ...claim, revision: otherCommit })).toThrow(
    `but the event is for commit ${otherCommit}`,
  )
  expect(() => matchOrigin(origins, { ...claim, ref: 'refs/heads/x' })).toThrow(
    'but the event is for refs/heads/x',
  )
  expect(() => matchOrigin(origins, { ...claim, repository: 'a/b' })).toThrow('but the event is for a/b')
})
