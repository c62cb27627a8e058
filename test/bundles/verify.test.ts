import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ProvenanceFixture, revision } from '../attacks/provenance-fixture.ts'
import { projectWorkflow } from '../fakes/sigstore/run-claims.ts'
import { runCli } from '../runner/run-cli.ts'
import { source } from '../scenarios/two-repositories.ts'

let fixture: ProvenanceFixture
let trustRoot: string

beforeAll(async () => {
  fixture = await ProvenanceFixture.open()
  trustRoot = join(fixture.repositories.directory, 'trust-root.json')
  await writeFile(trustRoot, fixture.sigstore.trustRootFile)
})
afterAll(() => fixture.close())

function verify(image: string, ...options: string[]) {
  const args = ['verify', image, '--source', source, '--trust-root', trustRoot, ...options]
  return runCli(args, { GITHUB_API_URL: fixture.repositories.github.url })
}

test('prints the origin of an image without a token', async () => {
  const digest = await fixture.publish()
  await fixture.attest(digest)
  const name = fixture.repositories.image

  const { out, exitCode } = await verify(`${name}:main`)

  expect(out).toBe(`${name}:main@${digest}
  source    ${source} refs/heads/main
  commit    ${revision}
  workflow  https://github.com/${projectWorkflow}@refs/tags/v1
  run       https://github.com/${source}/actions/runs/1/attempts/1 (push)
`)
  expect(exitCode).toBe(0)
  const json = await verify(`${name}@${digest}`, '--json')
  expect(JSON.parse(json.out)).toMatchObject([{ repository: source, ref: 'refs/heads/main', revision }])
})

test('exits with code 1 for an unsigned image and for a signature of another identity', async () => {
  const digest = await fixture.publish()
  const name = `${fixture.repositories.image}@${digest}`
  const unsignedResult = await verify(name)
  expect(unsignedResult).toMatchObject({ exitCode: 1, out: '' })
  expect(unsignedResult.err).toContain(`${name} has no valid provenance from ${source}`)

  await fixture.attest(digest, {}, { iss: 'https://accounts.example.org' })
  const forgedResult = await verify(name)
  expect(forgedResult.exitCode).toBe(1)
  expect(forgedResult.err).toContain('its signer was identified by https://accounts.example.org')
})

test('exits with code 2 without `--source` and for an absent image', async () => {
  const resultWithoutSource = await runCli(['verify', 'ghcr.io/science/model'], {})
  expect(resultWithoutSource.exitCode).toBe(2)
  expect(resultWithoutSource.err).toContain('set --source to OWNER/REPO, or run the command in its clone')
  const absentImageResult = await verify(`${fixture.repositories.image}:absent`)
  expect(absentImageResult.exitCode).toBe(2)
  expect(absentImageResult.err).toContain('has no tag "absent"')
})
