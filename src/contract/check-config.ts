import type { ImageConfig } from '../oci/image-config.ts'
import { formatPlatform, isForPlatform } from '../oci/platform.ts'
import type { Contract, Violation } from './contract.ts'
import { parseEnvironment } from './environment.ts'

/** Checks the config of an image against its contract. No layers are downloaded. */
export function checkConfig(contract: Contract, config: ImageConfig): Violation[] {
  return [
    ...checkPlatform(contract, config),
    ...checkEntrypoint(contract, config),
    ...checkCommand(contract, config),
    ...checkPort(contract, config),
    ...checkLabels(contract, config),
    ...checkEnvironment(contract, config),
    ...checkForbiddenEnvironment(contract, config),
  ]
}

function checkPlatform({ platform }: Contract, config: ImageConfig): Violation[] {
  if (isForPlatform(config, platform)) return []
  const requiredPlatform = formatPlatform(platform)
  return [
    {
      what: `The image is for ${formatPlatform(config)}`,
      why: `mybinder.org runs only images for ${requiredPlatform}`,
      fix: `Set the input \`platform\` to ${requiredPlatform}`,
    },
  ]
}

function checkEntrypoint({ entrypoint }: Contract, { container }: ImageConfig): Violation[] {
  const words = container.Entrypoint ?? []
  const isShellForm = /(?:^|\/)(?:ba|da)?sh$/.test(words[0] ?? '') && words[1] === '-c' && words.length === 3
  const hasCommand = /"\$@"|\$\*/.test(words[2] ?? '')
  if (entrypoint === 'any' || !isShellForm || hasCommand) return []
  return [
    {
      what: `ENTRYPOINT is a shell command (${words[2]}), which ignores the command of the container`,
      why: 'mybinder.org starts the container with its own command, which would never run',
      fix: 'Use the exec form, ENTRYPOINT ["/home/jovyan/start"], and end the script with `exec "$@"`',
    },
  ]
}

function checkCommand({ command }: Contract, { container }: ImageConfig): Violation[] {
  if (command === undefined) return []
  const words = container.Cmd ?? []
  if (command.every((word, index) => words[index] === word)) return []
  return [
    {
      what: `CMD is ${JSON.stringify(words)}`,
      why: `The contract requires ${JSON.stringify(command)}, for users who run the image without a command`,
      fix: `Write CMD ${JSON.stringify(command)} in the Dockerfile`,
    },
  ]
}

function checkPort({ port, mustExpose }: Contract, { container }: ImageConfig): Violation[] {
  if (!mustExpose || `${port}/tcp` in (container.ExposedPorts ?? {})) return []
  return [
    {
      what: `The image does not expose port ${port}`,
      why: '`docker run -P` and other tools find Jupyter through the exposed port',
      fix: `Write EXPOSE ${port} in the Dockerfile`,
    },
  ]
}

function checkLabels({ labels: requiredLabels }: Contract, { labels }: ImageConfig): Violation[] {
  const mismatches = findMismatches(requiredLabels, new Map(Object.entries(labels)))
  return mismatches.map(({ name, value, actualValue }) => ({
    what:
      actualValue === undefined
        ? `The image has no label ${name}`
        : `The label ${name} is ${JSON.stringify(actualValue)}`,
    why: 'The contract requires this label',
    fix: `Write LABEL ${name}=${JSON.stringify(value ?? '…')} in the Dockerfile, or set the label in the input \`labels\``,
  }))
}

function checkEnvironment({ environment }: Contract, { container }: ImageConfig): Violation[] {
  return findMismatches(environment, parseEnvironment(container.Env)).map(({ name, value, actualValue }) => ({
    what:
      actualValue === undefined
        ? `The environment variable ${name} is not set`
        : `The environment variable ${name} is ${JSON.stringify(actualValue)}`,
    why: 'The contract requires this variable: without it, code that works on a laptop may fail in a container',
    fix: `Write ENV ${name}=${value ?? '…'} in the Dockerfile`,
  }))
}

function checkForbiddenEnvironment({ forbidden }: Contract, { container }: ImageConfig): Violation[] {
  const names = [...parseEnvironment(container.Env)].filter(([, value]) => value !== '').map(([name]) => name)
  return forbidden.flatMap(({ setting, why }) =>
    names
      .filter(name => name.toLowerCase().includes(setting.toLowerCase()))
      .map(name => ({ what: `ENV sets ${name}`, why, fix: `Remove ${name} from the Dockerfile` })),
  )
}

function isOtherValue({ value, actualValue }: Mismatch): boolean {
  return value !== undefined && value !== actualValue
}

interface Mismatch {
  readonly name: string
  readonly value: string | undefined
  readonly actualValue: string | undefined
}

function findMismatches(
  requiredValues: ReadonlyMap<string, string | undefined>,
  actualValues: ReadonlyMap<string, string>,
): Mismatch[] {
  return [...requiredValues]
    .map(([name, value]) => ({ name, value, actualValue: actualValues.get(name) }))
    .filter(mismatch => mismatch.actualValue === undefined || isOtherValue(mismatch))
}
