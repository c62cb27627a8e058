/** Debian image with git, for Dockerfiles that clone a repository. */
import { ensureBaseImage } from './base-image.ts'
import type { Engine } from './engine.ts'

const name = 'binder-actions/git:trixie'

const dockerfile = (base: string) => `
FROM ${base}
RUN apt-get update \\
 && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends -o Dpkg::Options::=--force-unsafe-io git \\
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/*
`

/** Builds the image unless the engine already has it. @returns its name for FROM. */
export async function ensureGitImage(engine: Engine): Promise<string> {
  const { stdout } = await engine.docker(['images', '--quiet', name])
  if (stdout.trim() !== '') return name
  const base = await ensureBaseImage(engine)
  await engine.docker(['build', '--quiet', '--provenance=false', `--tag=${name}`, '-'], {
    input: dockerfile(base),
  })
  return name
}
