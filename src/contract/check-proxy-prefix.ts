import type { ImageConfig } from '../oci/image-config.ts'
import { formatList } from '../wording.ts'
import type { Contract, Violation } from './contract.ts'
import { parseEnvironment } from './environment.ts'
import type { ImageFiles } from './image-files.ts'
import { readSettings } from './read-settings.ts'

const maxNamed = 5
const variable = 'PYVISTA_TRAME_SERVER_PROXY_PREFIX'
/** Matches an assignment of a string without variables. */
const hardCodedPrefix =
  /^[^#\r\n\u2028\u2029]*\bserver_proxy_prefix["']?\]?[ \t]*[=:][ \t]*[rRuU]?(["'])([^"'\r\n{$]+)\1[ \t]*(?:[,;})#]|$)/im
const userPrefix = /JUPYTERHUB_SERVICE_PREFIX|\/user\//
/** First version of PyVista that adds the user-specific prefix to a value that does not begin with `http`. */
const minJoiningVersion = [0, 38, 5] as const

/**
 * Returns a warning if proxy prefixes lack the user-specific prefix, `JUPYTERHUB_SERVICE_PREFIX`.
 *
 * @see https://docs.pyvista.org/user-guide/jupyter/trame.html
 */
export function checkProxyPrefix(
  { forbidden }: Contract,
  { container }: ImageConfig,
  files: ImageFiles,
): Violation[] {
  // If the contract forbids the setting, it is reported as a violation instead.
  if (forbidden.some(({ setting }) => variable.toLowerCase().includes(setting.toLowerCase()))) return []
  const value = parseEnvironment(container.Env).get(variable) ?? ''
  const isUserPrefixMissing =
    value !== '' && !userPrefix.test(value) && (value.startsWith('http') || !canAddUserPrefix(files))
  const places = [
    ...(isUserPrefixMissing ? [`ENV ${variable}`] : []),
    ...[...readSettings(files)]
      .filter(({ text }) => {
        const [line = '', , prefix = ''] = hardCodedPrefix.exec(text) ?? []
        return prefix !== '' && !userPrefix.test(line)
      })
      .map(({ path }) => path),
  ]
  if (places.length === 0) return []
  return [
    {
      what: `A proxy prefix without the user-specific prefix is set in ${formatList(places, maxNamed)}`,
      why: 'On mybinder.org, every address begins with a user-specific prefix, so PyVista shows error 424 instead of a picture',
      fix: "Remove the setting, because PyVista detects the prefix, or begin its value with os.environ['JUPYTERHUB_SERVICE_PREFIX']",
    },
  ]
}

/** Returns whether PyVista in the image adds the user-specific prefix to the value from the environment. */
function canAddUserPrefix(files: ImageFiles): boolean {
  for (const { path } of files.all()) {
    const [, ...version] =
      /\/pyvista-(\d{1,5})\.(\d{1,5})(?:\.(\d{1,5}))?[^/]*\.(?:dist|egg)-info\//.exec(path) ?? []
    if (version.length > 0)
      return isAtLeast(
        version.map(part => Number(part ?? 0)),
        minJoiningVersion,
      )
  }
  return false
}

function isAtLeast(version: readonly number[], minimum: readonly number[]): boolean {
  const index = minimum.findIndex((part, position) => version[position] !== part)
  return index < 0 || (version[index] ?? 0) > (minimum[index] ?? 0)
}
