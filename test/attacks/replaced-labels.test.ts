import { expect, test } from '@jest/globals'
import { BuildFixture } from '../bundles/build-fixture.ts'
import { labelKeys } from '../scenarios/publish-image.ts'
import { source } from '../scenarios/two-repositories.ts'

const accept = 'application/vnd.oci.image.manifest.v1+json'

async function fetchLabels(url: string): Promise<Record<string, string>> {
  const manifest = await fetch(`${url}/manifests/main`, { headers: { accept } })
  const { config } = (await manifest.json()) as { config: { digest: string } }
  const blob = await fetch(`${url}/blobs/${config.digest}`)
  return ((await blob.json()) as { config: { Labels: Record<string, string> } }).config.Labels
}

test('neither the input `labels` nor the Dockerfile can replace the labels that a launcher compares', async () => {
  const fixture = await BuildFixture.open()
  try {
    const { errors, context } = await fixture.build(
      'main',
      {
        Dockerfile: `FROM scratch\nCOPY Dockerfile /\nLABEL ${labelKeys.source}=https://github.com/mallory/model\n`,
      },
      { labels: `${labelKeys.ref}=refs/heads/evil\n${labelKeys.revision}=evil\nother=kept` },
    )
    expect(errors).toEqual([])
    expect(await fetchLabels(`${fixture.registry.url}/v2/science/model`)).toMatchObject({
      [labelKeys.ref]: 'refs/heads/main',
      [labelKeys.revision]: context.sha,
      [labelKeys.source]: `${fixture.repositories.github.url}/${source}`,
      other: 'kept',
    })
  } finally {
    await fixture.close()
  }
})
