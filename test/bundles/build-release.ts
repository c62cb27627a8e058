import { source } from '../scenarios/two-repositories.ts'
import type { BuildFixture } from './build-fixture.ts'

export const slimInputs = { 'tag-suffix': '-slim' }
export const files = (version: string) => ({ Dockerfile: 'FROM scratch\nCOPY version /\n', version })

/** Tags a commit and builds the tag from a checkout that has no other tag. */
export async function buildRelease(
  fixture: BuildFixture,
  tag: string,
  inputs: Readonly<Record<string, string>> = {},
) {
  const sha = await fixture.repositories.github.seed(source, 'releases', files(tag))
  await fixture.tagOnGitHub(tag, sha)
  return fixture.run(await fixture.repositories.checkOut(`refs/tags/${tag}`, sha), {
    ...slimInputs,
    ...inputs,
  })
}
