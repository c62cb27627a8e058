import type { Engine } from './engine.ts'
import { pipeCommands } from './pipe-commands.ts'
import { pathWithSystemFolders, setUpCommand } from './tools.ts'

const name = 'binder-actions/debian:trixie'
const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg'
/** Debian mirror. Default: the mirror that mmdebstrap chooses. */
const mirror = process.env.DEBIAN_MIRROR

/**
 * Creates a small Debian image from the mirror's packages, without a registry, unless the engine already has it.
 * @returns the name for FROM.
 */
export async function ensureBaseImage(engine: Engine): Promise<string> {
  const { stdout } = await engine.docker(['images', '--quiet', name])
  if (stdout.trim() === '') await importDebian(engine)
  return name
}

async function importDebian(engine: Engine): Promise<void> {
  const variant = ['--variant=minbase', '--quiet', `--keyring=${keyring}`, '--architectures=amd64']
  const command = ['mmdebstrap', ...variant, ...pathExclusions(), 'trixie', '-', ...(mirror ? [mirror] : [])]
  if (process.getuid?.() !== 0) command.unshift('sudo', '-n')
  const errors = await pipeCommands(
    { command, env: { ...process.env, PATH: pathWithSystemFolders() } },
    {
      command: ['docker', 'import', '--platform', 'linux/amd64', '-', name],
      env: { ...process.env, ...engine.env },
    },
  )
  if (errors === '') return
  throw new Error(`The base image could not be created. Run ${setUpCommand}, and try again:\n${errors}`)
}

/** Returns options that exclude package documentation and translations. */
function pathExclusions(): string[] {
  const paths = ['/usr/share/doc/*', '/usr/share/man/*', '/usr/share/locale/*', '/usr/share/info/*']
  return paths.map(path => `--dpkgopt=path-exclude=${path}`)
}
