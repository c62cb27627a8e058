import * as v from 'valibot'

/**
 * Container settings of an image, with the keys of the config JSON. A null list or map is treated as absent.
 * Sources: OCI image-spec, config.md; Docker adds `Shell`, `Healthcheck` and `OnBuild`.
 */
export interface ContainerConfig {
  readonly Env?: readonly string[] | null | undefined
  readonly User?: string | null | undefined
  readonly Entrypoint?: readonly string[] | null | undefined
  readonly Cmd?: readonly string[] | null | undefined
  readonly WorkingDir?: string | null | undefined
  readonly ExposedPorts?: Readonly<Record<string, unknown>> | null | undefined
  readonly Labels?: Readonly<Record<string, string>> | null | undefined
  readonly Volumes?: Readonly<Record<string, unknown>> | null | undefined
  readonly StopSignal?: string | null | undefined
  readonly Shell?: readonly string[] | null | undefined
  readonly Healthcheck?: Healthcheck | null | undefined
  readonly OnBuild?: readonly string[] | null | undefined
}

/** Health check of a container. Times are in nanoseconds; 0 means the default. */
export interface Healthcheck {
  readonly Test?: readonly string[] | null | undefined
  readonly Interval?: number | undefined
  readonly Timeout?: number | undefined
  readonly StartPeriod?: number | undefined
  readonly StartInterval?: number | undefined
  readonly Retries?: number | undefined
}

const text = v.nullish(v.string())
const list = v.nullish(v.array(v.string()))
const set = v.nullish(v.record(v.string(), v.unknown()))
const number = v.optional(v.number())

/** Schema of container settings. */
export const containerConfigSchema = v.object({
  Env: list,
  User: text,
  Entrypoint: list,
  Cmd: list,
  WorkingDir: text,
  ExposedPorts: set,
  Labels: v.nullish(v.record(v.string(), v.string())),
  Volumes: set,
  StopSignal: text,
  Shell: list,
  Healthcheck: v.nullish(
    v.object({
      Test: list,
      Interval: number,
      Timeout: number,
      StartPeriod: number,
      StartInterval: number,
      Retries: number,
    }),
  ),
  OnBuild: list,
})
