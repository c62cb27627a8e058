import { binderPlatform, type Platform } from '../oci/platform.ts'

/** What an image has to be, so that mybinder.org can launch it and people can work in it. */
export interface Contract {
  readonly platform: Platform
  readonly user: { readonly uid: number; readonly name: string | undefined }
  /** Whether whatever command the container is given has to replace the ENTRYPOINT, as `exec "$@"` does. */
  readonly entrypoint: 'exec' | 'any'
  /** First words of CMD; undefined when any will do. mybinder.org itself brings its own command. */
  readonly command: readonly string[] | undefined
  /** Where Jupyter listens, and what EXPOSE has to name when `mustExpose`. */
  readonly port: number
  readonly mustExpose: boolean
  /** Labels that must be there; a value of undefined stands for any. */
  readonly labels: ReadonlyMap<string, string | undefined>
  /** Commands that the ENTRYPOINT's PATH must offer. */
  readonly commands: readonly string[]
  /** Files and directories that must exist, absolute; `*` stands for any characters within one name. */
  readonly paths: readonly ImagePath[]
  /** Environment variables of the image; a value of undefined stands for any. */
  readonly environment: ReadonlyMap<string, string | undefined>
  /** The only kernels that notebooks may ask for, each of which must be installed. Empty: any. */
  readonly kernels: readonly string[]
  readonly forbidden: readonly ForbiddenSetting[]
  /** A shell command whose output must be the built commit. */
  readonly revisionCheck: string | undefined
  /** Whether the code that people run is frozen in the image, or pulled when a container starts. */
  readonly code: 'frozen' | 'pulled'
}

interface ImagePath {
  readonly path: string
  readonly why: string
}

interface ForbiddenSetting {
  /** The name that is set: `server_proxy_prefix` in `theme.server_proxy_prefix = "/proxy/"`. */
  readonly setting: string
  readonly why: string
}

/** What Binder asks of every image; a contract file changes what it names. */
export const binderContract: Contract = {
  platform: binderPlatform,
  user: { uid: 1000, name: undefined },
  entrypoint: 'exec',
  command: undefined,
  port: 8888,
  mustExpose: false,
  labels: new Map(),
  commands: ['jupyter', 'jupyter-lab'],
  paths: [],
  environment: new Map(),
  kernels: ['python3'],
  forbidden: [
    {
      setting: 'server_proxy_prefix',
      why: 'PyVista and trame find the address of mybinder.org’s proxy by themselves; a prefix of one’s own ends in error 424',
    },
  ],
  revisionCheck: undefined,
  code: 'frozen',
}

/** One way in which an image breaks the contract. */
export interface Violation {
  /** What was found, in one sentence without a full stop. */
  readonly what: string
  readonly why: string
  /** What to change. */
  readonly fix: string
}
