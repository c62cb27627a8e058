import { expect, test } from '@jest/globals'
import { parseDigest } from '../../src/oci/digest.ts'
import { formatStatement, parseStatement, statementMediaType } from '../../src/provenance/statement.ts'

const hex = 'ab'.repeat(32)
const commit = 'c'.repeat(40)
const repository = { owner: 'science', name: 'model' }
const source = { repository, ref: 'refs/heads/main', commit }
const dependency = {
  uri: 'git+https://github.com/science/model@refs/heads/main',
  digest: { gitCommit: commit },
}

test('writes a statement in the format of SLSA provenance from GitHub Actions', () => {
  const run = {
    ...{
      repository: { owner: 'a', name: 'b' },
      ref: 'refs/heads/x',
      workflowPath: '.github/workflows/x.yml',
    },
    ...{ eventName: 'push', repositoryId: '1', ownerId: '2', runnerEnvironment: 'github-hosted' },
    ...{ jobWorkflowRef: 'c/d/.github/workflows/y.yml@v1', runUrl: 'https://github.com/a/b/actions/runs/1' },
  }
  const digest = parseDigest(`sha256:${hex}`)
  expect(JSON.parse(formatStatement({ image: 'ghcr.io/science/model', digest, source, run }))).toEqual({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'ghcr.io/science/model', digest: { sha256: hex } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: {
          workflow: {
            ref: 'refs/heads/x',
            repository: 'https://github.com/a/b',
            path: '.github/workflows/x.yml',
          },
        },
        internalParameters: {
          github: {
            ...{ event_name: 'push', repository_id: '1', repository_owner_id: '2' },
            runner_environment: 'github-hosted',
          },
        },
        resolvedDependencies: [dependency],
      },
      runDetails: {
        builder: { id: 'https://github.com/c/d/.github/workflows/y.yml@v1' },
        metadata: { invocationId: 'https://github.com/a/b/actions/runs/1' },
      },
    },
  })
})

function statement(change: Record<string, unknown>, dependencies: readonly object[] = [dependency]): Buffer {
  const { buildType = 'https://actions.github.io/buildtypes/workflow/v1', ...otherFields } = change
  return Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ digest: { sha256: hex } }],
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: { buildDefinition: { buildType, resolvedDependencies: dependencies } },
      ...otherFields,
    }),
  )
}

const parse = (change: Record<string, unknown>, dependencies?: readonly object[]) =>
  parseStatement(statement(change, dependencies), statementMediaType)

test('reads the subjects with a SHA-256 digest', () => {
  const subject = [
    { sha256: hex },
    { sha512: hex },
    { sha256: `${hex}0` },
    { sha256: `0${hex}` },
    { sha256: 'AB' },
    {},
  ]
  expect(parse({ subject: subject.map(digest => ({ digest })) }).subjects).toEqual([`sha256:${hex}`])
})

test('reads the only source on GitHub, and ignores other dependencies', () => {
  const otherDependencies = [
    {},
    { uri: dependency.uri },
    { digest: { gitCommit: commit } },
    { uri: 'pkg:npm/x', digest: { gitCommit: commit } },
    { ...dependency, uri: `x${dependency.uri}` },
    { ...dependency, uri: dependency.uri.replace('refs/heads/main', 'main') },
    { ...dependency, uri: dependency.uri.replace('refs/heads/main', 'refs/') },
    { ...dependency, uri: dependency.uri.replace('science/model', 'science') },
    { ...dependency, uri: dependency.uri.replace('science/model', 'a/science/model') },
  ]
  expect(parse({}, [...otherDependencies, dependency]).source).toEqual(source)
  expect(() => parse({}, otherDependencies)).toThrow(
    'the signed statement names 0 sources on GitHub, expected 1',
  )
})

test('reads a ref with an at sign', () => {
  const uri = 'git+https://github.com/science/model@refs/tags/v1@2'
  expect(parse({}, [{ ...dependency, uri }]).source.ref).toBe('refs/tags/v1@2')
})

test.each([
  ['_type', { _type: 'https://in-toto.io/Statement/v0.1' }],
  ['predicateType', { predicateType: 'https://slsa.dev/provenance/v0.2' }],
  ['buildType', { buildType: 'https://mobyproject.org/buildkit@v1' }],
  ['subject', { subject: {} }],
  ['predicate', { predicate: {} }],
])('rejects another value of %s', (name, change) => {
  expect(() => parse(change)).toThrow(
    new RegExp(`the signed statement is malformed: (?:predicate\\.buildDefinition\\.?)?${name}`),
  )
})

test('rejects another media type, and several sources, with an error code', () => {
  expect(() => parseStatement(statement({}), 'text/plain')).toThrow(
    expect.objectContaining({
      kind: 'provenance-invalid',
      message: 'the signed content has the media type "text/plain", expected application/vnd.in-toto+json',
    }),
  )
  expect(() => parse({}, [dependency, dependency])).toThrow(
    expect.objectContaining({
      kind: 'provenance-invalid',
      message: 'the signed statement names 2 sources on GitHub, expected 1',
    }),
  )
})
