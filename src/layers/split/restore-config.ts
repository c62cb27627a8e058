import type { ContainerConfig, Healthcheck } from '../../oci/container-config.ts'

/** Instructions that restore a configuration. */
export interface RestoredConfig {
  /** Dockerfile instructions; some span several lines. */
  readonly instructions: readonly string[]
  /** Messages about settings that no instruction can express. */
  readonly notes: readonly string[]
}

/**
 * Returns instructions that give an image built FROM scratch the configuration of another image. ENTRYPOINT precedes
 * CMD because it resets CMD. BuildKit adds PATH if an image has none, and `/` for an empty working directory;
 * containers get both defaults anyway.
 */
export function restoreConfig(config: ContainerConfig): RestoredConfig {
  const notes: string[] = []
  const instructions = [
    pairs('ENV', variables(config.Env ?? []), notes),
    pairs('LABEL', Object.entries(config.Labels ?? {}), notes),
    jsonForm('SHELL', config.Shell),
    words('EXPOSE', Object.keys(config.ExposedPorts ?? {})),
    volumes(Object.keys(config.Volumes ?? {})),
    healthcheck(config.Healthcheck ?? {}, notes),
    ...(config.OnBuild ?? []).map(trigger => oneLine(`ONBUILD ${trigger}`, notes)),
    words('STOPSIGNAL', config.StopSignal ? [config.StopSignal] : []),
    words('WORKDIR', config.WorkingDir ? [config.WorkingDir] : []),
    words('USER', config.User ? [config.User] : []),
    jsonForm('ENTRYPOINT', config.Entrypoint),
    jsonForm('CMD', config.Cmd),
  ]
  return { instructions: instructions.filter(text => text !== ''), notes }
}

function variables(env: readonly string[]): [string, string][] {
  return env.map(item => {
    const [name = ''] = item.split('=', 1)
    return [name, item.slice(name.length + 1)]
  })
}

/** Writes an instruction of `key=value` pairs. Only JSON form can contain line breaks and NUL. */
function pairs(
  instruction: string,
  entries: readonly (readonly [string, string])[],
  notes: string[],
): string {
  const isWritable = ([key, value]: readonly [string, string]) => key !== '' && !/[\n\r\0]/.test(key + value)
  for (const pair of entries.filter(entry => !isWritable(entry))) {
    notes.push(
      `${instruction} ${JSON.stringify(pair[0])} cannot be restored: a Dockerfile cannot express its value`,
    )
  }
  const written = entries.filter(isWritable).map(([key, value]) => `${word(key)}=${quoted(value)}`)
  return written.length === 0 ? '' : `${instruction} ${written.join(' \\\n    ')}`
}

function words(instruction: string, values: readonly string[]): string {
  return values.length === 0 ? '' : `${instruction} ${values.map(word).join(' ')}`
}

/** Writes a VOLUME instruction, which expands variables and escapes even in JSON form. */
function volumes(paths: readonly string[]): string {
  return paths.length === 0 ? '' : `VOLUME ${json(paths.map(path => path.replace(/[\\$"']/g, '\\$&')))}`
}

function jsonForm(instruction: string, list: readonly string[] | null | undefined): string {
  return list && list.length > 0 ? `${instruction} ${json(list)}` : ''
}

function json(list: readonly string[]): string {
  return `[${list.map(item => JSON.stringify(item)).join(', ')}]`
}

function healthcheck(check: Healthcheck, notes: string[]): string {
  const [kind, ...command] = check.Test ?? []
  if (kind === undefined) return ''
  if (kind === 'NONE') return 'HEALTHCHECK NONE'
  const flags = [
    ...duration('interval', check.Interval),
    ...duration('timeout', check.Timeout),
    ...duration('start-period', check.StartPeriod),
    ...duration('start-interval', check.StartInterval),
    ...(check.Retries ? [`--retries=${check.Retries}`] : []),
  ]
  const probe = kind === 'CMD-SHELL' ? (command[0] ?? '') : json(command)
  return oneLine(['HEALTHCHECK', ...flags, 'CMD', probe].join(' '), notes)
}

const durations = [
  [1e9, 's'],
  [1e6, 'ms'],
] as const

function duration(flag: string, nanoseconds: number | undefined): string[] {
  if (!nanoseconds) return []
  const [factor = 1, unit = 'ns'] = durations.find(([each]) => nanoseconds % each === 0) ?? []
  return [`--${flag}=${nanoseconds / factor}${unit}`]
}

function oneLine(instruction: string, notes: string[]): string {
  if (!/[\n\r\0]|\\[ \t]*$/.test(instruction)) return instruction
  notes.push(
    `${instruction.split(' ', 1)} cannot be restored: a Dockerfile cannot express ${JSON.stringify(instruction)}`,
  )
  return ''
}

function word(text: string): string {
  return /^[\w./:@%+,-]+$/.test(text) ? text : quoted(text)
}

/**
 * Quotes a value. Only backslashes, double quotes and dollar signs are special in double quotes. Source: BuildKit,
 * frontend/dockerfile/shell/lex.go.
 */
function quoted(text: string): string {
  return `"${text.replace(/[\\"$]/g, '\\$&')}"`
}
