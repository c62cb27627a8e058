import { expect, test } from '@jest/globals'
import { type BuildRequest, buildArguments } from '../../src/docker/build-arguments.ts'

const platform = { os: 'linux', architecture: 'amd64' }
const request: BuildRequest = {
  workingDirectory: '/work',
  context: '.',
  file: 'container/Dockerfile',
  target: undefined,
  platform,
  buildArgs: new Map(),
  labels: new Map(),
  builder: undefined,
  noCache: false,
}

test('the plain build', () => {
  expect(buildArguments(request, { kind: 'layout', directory: '/tmp/layout' })).toEqual([
    'buildx',
    'build',
    '--file=container/Dockerfile',
    '--platform=linux/amd64',
    '--provenance=false',
    '--sbom=false',
    '--progress=plain',
    '--output=type=oci,dest=/tmp/layout,tar=false',
    '--',
    '.',
  ])
})

test('every option, and values that look like options stay values', () => {
  const tricky = {
    ...request,
    context: '--push',
    target: '-t',
    builder: '--help',
    noCache: true,
    buildArgs: new Map([['A', '-x="y" $(z)']]),
    labels: new Map([['l', 'a=b']]),
  }
  const all = buildArguments(tricky, { kind: 'layout', directory: '/tmp/a,b "c"' })
  expect(all).toEqual(
    expect.arrayContaining([
      '--builder=--help',
      '--target=-t',
      '--no-cache',
      '--build-arg=A=-x="y" $(z)',
      '--label=l=a=b',
    ]),
  )
  expect(all).toContain('--output=type=oci,"dest=/tmp/a,b ""c""",tar=false')
  expect(all.slice(-2)).toEqual(['--', '--push'])
})

test('the Dockerfile of another ref is read from its directory', () => {
  const elsewhere = { ...request, recipeDirectory: '/tmp/recipe' }
  expect(buildArguments(elsewhere, { kind: 'none' })).toContain('--file=/tmp/recipe/container/Dockerfile')
})

test("into the engine's own store", () => {
  expect(buildArguments(request, { kind: 'engine', tag: 'x/y:z' })).toContain(
    '--output=type=docker,name=x/y:z',
  )
})

const cached = (cache: BuildRequest['cache']) =>
  buildArguments({ ...request, cache }, { kind: 'layout', directory: '/l' }).filter(text =>
    text.startsWith('--cache'),
  )

test('a cache is read and written, or only read', () => {
  const local = (directory: string) => ({ kind: 'local', directory }) as const
  const registry = { kind: 'registry', reference: 'ghcr.io/a/b:cache' } as const
  const gha = { kind: 'gha', scope: 'a,b' } as const
  expect(cached({ from: [local('/a'), local('/main')], to: local('/b') })).toEqual([
    '--cache-from=type=local,src=/a',
    '--cache-from=type=local,src=/main',
    '--cache-to=type=local,dest=/b,mode=max,ignore-error=true',
  ])
  expect(cached({ from: [registry], to: registry })).toEqual([
    '--cache-from=type=registry,ref=ghcr.io/a/b:cache',
    '--cache-to=type=registry,ref=ghcr.io/a/b:cache,image-manifest=true,oci-mediatypes=true,mode=max,ignore-error=true',
  ])
  expect(cached({ from: [gha] })).toEqual(['--cache-from=type=gha,"scope=a,b"'])
  expect(cached(undefined)).toEqual([])
})

test('named contexts', () => {
  const namedContexts = new Map([['debian:trixie', 'docker-image://debian:trixie@sha256:0']])
  expect(buildArguments({ ...request, namedContexts }, { kind: 'layout', directory: '/l' })).toContain(
    '--build-context=debian:trixie=docker-image://debian:trixie@sha256:0',
  )
})
