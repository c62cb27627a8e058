import { binderPlatform, type Platform } from '../oci/platform.ts'

/** Requirements that an image must meet so that mybinder.org can launch it and users can work in it. */
export interface Contract {
  readonly platform: Platform
  readonly user: { readonly uid: number; readonly name: string | undefined }
  /** Whether the container's command must receive SIGTERM, as PID 1 or forwarded by PID 1. */
  readonly entrypoint: 'exec' | 'any'
  /** Required first words of CMD; undefined allows any command. mybinder.org supplies its own command. */
  readonly command: readonly string[] | undefined
  /** Port on which Jupyter listens. */
  readonly port: number
  /** Whether the image must EXPOSE the port. */
  readonly mustExpose: boolean
  /** Required labels; undefined as the value allows any value. */
  readonly labels: ReadonlyMap<string, string | undefined>
  /** Commands that must be on the PATH in the container, after the ENTRYPOINT has run. */
  readonly commands: readonly string[]
  /** Absolute paths of files and directories that must exist; `*` and `**` as in `notebooks`. */
  readonly paths: readonly ImagePath[]
  /** Required environment variables of the image; undefined as the value allows any value. */
  readonly environment: ReadonlyMap<string, string | undefined>
  /**
   * Kernels that must be installed in addition to those that notebooks require. If undefined, at least one kernel must be
   * installed. If empty, no kernel is required.
   */
  readonly kernels: readonly string[] | undefined
  readonly forbidden: readonly ForbiddenSetting[]
  /** Shell command whose output must be the commit that was built. */
  readonly revisionCheck: string | undefined
  /** Whether launch links must be able to clone content with nbgitpuller. */
  readonly nbgitpuller: boolean
  /** Whether the code that users run is frozen in the image or pulled when a container starts; undefined if either. */
  readonly code: 'frozen' | 'pulled' | undefined
  /**
   * Absolute paths of notebooks that must run without an error; `*` matches any characters within one path segment,
   * `**` any directories.
   */
  readonly notebooks: readonly string[]
  /** Maximum time for each notebook in `notebooks`, in milliseconds. */
  readonly notebookTimeout: number
}

interface ImagePath {
  readonly path: string
  readonly why: string
}

interface ForbiddenSetting {
  /** Name of the setting: `server_proxy_prefix` in `theme.server_proxy_prefix = "/proxy/"`. */
  readonly setting: string
  readonly why: string
}

/** Requirements of Binder for every image. A contract file overrides individual entries. */
export const binderContract: Contract = {
  platform: binderPlatform,
  user: { uid: 1000, name: undefined },
  entrypoint: 'exec',
  command: undefined,
  port: 8888,
  mustExpose: false,
  labels: new Map(),
  // BinderHub starts the classic notebook if JupyterLab is not installed.
  commands: ['jupyter', 'jupyter-lab|jupyter-notebook'],
  paths: [],
  environment: new Map(),
  kernels: undefined,
  forbidden: [],
  revisionCheck: undefined,
  nbgitpuller: false,
  code: undefined,
  notebooks: [],
  notebookTimeout: 10 * 60_000,
}

/** Violation of the contract by an image, or a warning. */
export interface Violation {
  /** Problem, without a final period. */
  readonly what: string
  readonly why: string
  /** Instructions to fix the problem. */
  readonly fix: string
}
