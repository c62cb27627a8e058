import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import type { Engine } from './engine.ts'
import { pathWithSystemFolders, setUpCommand } from './tools.ts'

const name = 'binder-actions/debian:trixie'
const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg'
/** Debian mirror. Undefined for mmdebstrap's default. */
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
  const command = ['mmdebstrap', ...variant, ...excludedPaths(), 'trixie', '-', ...(mirror ? [mirror] : [])]
  if (process.getuid?.() !== 0) command.unshift('sudo', '-n')
  const [program = '', ...args] = command
  const env = { ...process.env, PATH: pathWithSystemFolders() }
  const debian = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const importing = spawn('docker', ['import', '--platform', 'linux/amd64', '-', name], {
    env: { ...process.env, ...engine.env },
    stdio: [debian.stdout, 'ignore', 'pipe'],
  })
  // The pipe now directly connects the two children.
  debian.stdout.destroy()
  const [debianErrors, importErrors] = await Promise.all([errorOutput(debian), errorOutput(importing)])
  if (debianErrors === '' && importErrors === '') return
  throw new Error(
    `The base image could not be created. Run ${setUpCommand}, and try again:\n${debianErrors}${importErrors}`,
  )
}

/** Returns options that exclude documentation and translations of packages. */
function excludedPaths(): string[] {
  const excluded = ['/usr/share/doc/*', '/usr/share/man/*', '/usr/share/locale/*', '/usr/share/info/*']
  return excluded.map(path => `--dpkgopt=path-exclude=${path}`)
}

/** Returns the error output of a child process, or an empty string if it succeeded. */
async function errorOutput(child: ReturnType<typeof spawn>): Promise<string> {
  const errors = child.stderr === null ? '' : text(child.stderr)
  try {
    const [code, signal] = await once(child, 'close')
    return code === 0 ? '' : `${child.spawnfile} failed with ${code ?? signal}: ${await errors}\n`
  } catch (error) {
    return `${child.spawnfile}: ${error}\n`
  }
}
