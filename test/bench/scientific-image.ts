/** Creates a Debian image with VTK, gmsh, PETSc, LLVM and Jupyter. It has one layer of 2.3 GB. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import type { Engine } from '../host/engine.ts'
import { pathWithSystemFolders, setUpCommand } from '../host/tools.ts'

/** Name of the image. Change the tag when the packages or settings change, because the engine keeps the image. */
const name = 'binder-actions/scientific:trixie-2'
const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg'
/** URL of a Debian mirror. By default, mmdebstrap chooses the mirror. */
const mirror = process.env.DEBIAN_MIRROR

const packages = [
  'python3-vtk9',
  'gmsh',
  'python3-gmsh',
  'python3-petsc4py',
  'clang',
  'llvm',
  'jupyter-notebook',
  'jupyter-server',
  'python3-scipy',
  'python3-matplotlib',
  'iputils-ping',
  'libcap2-bin',
]

/** Dockerfile instructions for `docker import --change`. */
const configuration = [
  'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  'ENV GREETING="It\'s a \\"quoted\\" \\$HOME \\\\ value" EMPTY="" URL="https://example.org/?a=b&c=d#e"',
  'ENV PYVISTA_OFF_SCREEN=true',
  'LABEL org.opencontainers.image.title="Scientific stack" org.example.equation="a = b"',
  'EXPOSE 8888 53/udp',
  'USER 1000:1000',
  'WORKDIR /home/jovyan',
  'ENTRYPOINT ["/bin/sh", "-c", "exec \\"$@\\"", "--"]',
  'CMD ["jupyter", "notebook", "--ip=0.0.0.0", "--no-browser"]',
]

/**
 * Creates the image if the engine does not have it, which takes about five minutes.
 *
 * @returns the name of the image.
 */
export async function ensureScientificImage(engine: Engine): Promise<string> {
  const { stdout } = await engine.docker(['images', '--quiet', name])
  if (stdout.trim() === '') await importDebian(engine)
  return name
}

async function importDebian(engine: Engine): Promise<void> {
  const [program = '', ...args] = debianCommand()
  const env = { ...process.env, PATH: pathWithSystemFolders() }
  const debian = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const changes = configuration.map(instruction => `--change=${instruction}`)
  const importing = spawn('docker', ['import', '--platform', 'linux/amd64', ...changes, '-', name], {
    env: { ...process.env, ...engine.env },
    stdio: [debian.stdout, 'ignore', 'pipe'],
  })
  // `docker import` has its own copy of the pipe.
  debian.stdout.destroy()
  const [debianErrors, importErrors] = await Promise.all([collectErrors(debian), collectErrors(importing)])
  if (debianErrors === '' && importErrors === '') return
  // Docker may have imported an incomplete root file system.
  await engine.docker(['image', 'rm', '--force', name])
  throw new Error(
    `The image could not be created: run \`${setUpCommand}\` if the machine is not set up:\n${debianErrors}${importErrors}`,
  )
}

function debianCommand(): string[] {
  const command = [
    'mmdebstrap',
    '--variant=minbase',
    '--quiet',
    `--keyring=${keyring}`,
    '--architectures=amd64',
    `--include=${packages.join(',')}`,
    '--customize-hook=chroot "$1" useradd --uid 1000 --create-home jovyan',
    '--customize-hook=chroot "$1" setcap cap_net_raw+ep /usr/bin/ping',
    'trixie',
    '-',
    ...(mirror ? [mirror] : []),
  ]
  return process.getuid?.() === 0 ? command : ['sudo', '-n', ...command]
}

/** Returns the error output of the child, or an empty string if it succeeded. */
async function collectErrors(child: ReturnType<typeof spawn>): Promise<string> {
  const errorOutput = child.stderr === null ? '' : text(child.stderr)
  const [code, signal] = await once(child, 'close').catch(error => [String(error)])
  return code === 0 ? '' : `${child.spawnfile} failed with ${code ?? signal}: ${await errorOutput}\n`
}
