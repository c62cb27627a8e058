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

test('returns the arguments of a build without options', () => {
  expect(buildArguments(request, { kind: 'layout', directory: '/tmp/layout' })).toEqual([
    'buildx',
    'build',
    '--file=container/Dockerfile',
    '--platform=linux/amd64',
    '--provenance=false',
    '--sbom=false',
    '--progress=plain',
    '--output=type=oci,dest=/tmp/layout,tar=false,compression=uncompressed',
    '--',
    '.',
  ])
})

test('passes every option, and does not interpret values that look like options', () => {
  const requestWithOptions = {
    ...request,
    context: '--push',
    target: '-t',
    builder: '--help',
    noCache: true,
    buildArgs: new Map([['A', '-x="y" $(z)']]),
    labels: new Map([['l', 'a=b']]),
  }
  const buildOptions = buildArguments(requestWithOptions, { kind: 'layout', directory: '/tmp/a,b "c"' })
  expect(buildOptions).toEqual(
    expect.arrayContaining([
      '--builder=--help',
      '--target=-t',
      '--no-cache',
      '--build-arg=A=-x="y" $(z)',
      '--label=l=a=b',
    ]),
  )
  expect(buildOptions).toContain('--output=type=oci,"dest=/tmp/a,b ""c""",tar=false,compression=uncompressed')
  expect(buildOptions.slice(-2)).toEqual(['--', '--push'])
})

test('reads the Dockerfile of another ref from its directory', () => {
  const recipeRequest = { ...request, recipeDirectory: '/tmp/recipe' }
  expect(buildArguments(recipeRequest, { kind: 'none' })).toContain('--file=/tmp/recipe/container/Dockerfile')
})

test('exports the image into the store of the engine', () => {
  expect(buildArguments(request, { kind: 'engine', tag: 'x/y:z' })).toContain(
    '--output=type=docker,name=x/y:z',
  )
})

const cacheArguments = (cache: BuildRequest['cache']) =>
  buildArguments({ ...request, cache }, { kind: 'layout', directory: '/l' }).filter(text =>
    text.startsWith('--cache'),
  )

test('reads and writes a cache, or only reads it', () => {
  const local = (directory: string) => ({ kind: 'local', directory }) as const
  const registry = { kind: 'registry', reference: 'ghcr.io/a/b:cache' } as const
  const gha = { kind: 'gha', scope: 'a,b' } as const
  expect(cacheArguments({ from: [local('/a'), local('/main')], to: local('/b') })).toEqual([
    '--cache-from=type=local,src=/a',
    '--cache-from=type=local,src=/main',
    '--cache-to=type=local,dest=/b,compression=gzip,force-compression=true,mode=max,ignore-error=true',
  ])
  expect(cacheArguments({ from: [registry], to: registry })).toEqual([
    '--cache-from=type=registry,ref=ghcr.io/a/b:cache',
    '--cache-to=type=registry,ref=ghcr.io/a/b:cache,image-manifest=true,oci-mediatypes=true,compression=gzip,force-compression=true,mode=max,ignore-error=true',
  ])
  expect(cacheArguments({ from: [gha] })).toEqual(['--cache-from=type=gha,"scope=a,b"'])
  expect(cacheArguments(undefined)).toEqual([])
})

test('exports uncompressed layers unless a cache is written, because the cache would also contain them', () => {
  const output = (cache: BuildRequest['cache']) =>
    buildArguments({ ...request, cache }, { kind: 'layout', directory: '/l' }).find(text =>
      text.startsWith('--output'),
    )
  const local = { kind: 'local', directory: '/a' } as const
  const uncompressedOutput = '--output=type=oci,dest=/l,tar=false,compression=uncompressed'
  expect(output(undefined)).toBe(uncompressedOutput)
  expect(output({ from: [local] })).toBe(uncompressedOutput)
  expect(output({ from: [local], to: local })).toBe('--output=type=oci,dest=/l,tar=false')
})

test('passes named contexts', () => {
  const namedContexts = new Map([['debian:trixie', 'docker-image://debian:trixie@sha256:0']])
  expect(buildArguments({ ...request, namedContexts }, { kind: 'layout', directory: '/l' })).toContain(
    '--build-context=debian:trixie=docker-image://debian:trixie@sha256:0',
  )
})
