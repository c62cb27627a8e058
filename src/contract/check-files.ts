import type { ImageConfig } from '../oci/image-config.ts'
import { formatList } from '../wording.ts'
import type { Contract, Violation } from './contract.ts'
import { escapePattern } from './escape-pattern.ts'
import type { ImageFiles } from './image-files.ts'
import { isNbgitpuller } from './nbgitpuller.ts'
import { readSettings } from './read-settings.ts'
import { startScriptPaths } from './start-scripts.ts'

const maxNamed = 5
const pullCommand = /^[^#\r\n\u2028\u2029]*\bgit[ \t]+(?:-\S+[ \t]+\S+[ \t]+){0,9}(?:pull|fetch|clone)\b/m

/** Checks the files of an image against its contract, without running the image. */
export function checkFiles(contract: Contract, config: ImageConfig, files: ImageFiles): Violation[] {
  return [
    ...checkPaths(contract, files),
    ...checkNotebooks(contract, files),
    ...checkNbgitpuller(contract, files),
    ...checkForbidden(contract, files),
    ...checkCode(contract, config, files),
  ]
}

function checkPaths({ paths }: Contract, files: ImageFiles): Violation[] {
  return paths
    .filter(({ path }) => !files.hasMatch(path))
    .map(({ path, why }) => ({
      what: `${path} is not in the image`,
      why,
      fix: `Copy the path into the last stage (COPY --from=builder ${path} ${path}), or do not remove it in a later instruction`,
    }))
}

/** Checks that the contract's notebooks exist. A later check executes them. */
function checkNotebooks({ notebooks }: Contract, files: ImageFiles): Violation[] {
  return notebooks
    .filter(pattern => files.findMatches(pattern).length === 0)
    .map(pattern => ({
      what: `${pattern} matches no notebook in the image`,
      why: 'The contract requires these notebooks to run',
      fix: 'Correct the path in the contract, or copy the notebooks into the image',
    }))
}

function checkNbgitpuller({ nbgitpuller }: Contract, files: ImageFiles): Violation[] {
  if (!nbgitpuller || [...files.all()].some(({ path }) => isNbgitpuller(path))) return []
  return [
    {
      what: 'nbgitpuller is not in the image',
      why: 'The contract requires nbgitpuller, with which launch links open content from other repositories',
      fix: 'Install the package nbgitpuller in the environment in which Jupyter runs',
    },
  ]
}

function checkForbidden({ forbidden }: Contract, files: ImageFiles): Violation[] {
  return forbidden.flatMap(({ setting, why }) => {
    const assignment = new RegExp(
      `^[^#\\r\\n\\u2028\\u2029]*\\b${escapePattern(setting)}["']?\\]?\\s*[=:](?!=)`,
      'm',
    )
    const paths = [...readSettings(files)].filter(({ text }) => assignment.test(text)).map(({ path }) => path)
    if (paths.length === 0) return []
    return [{ what: `${setting} is set in ${formatList(paths, maxNamed)}`, why, fix: 'Delete that line' }]
  })
}

/**
 * Checks that the start script pulls code if the contract specifies `code: pulled`, and pulls none for `code: frozen`.
 */
function checkCode({ code }: Contract, config: ImageConfig, files: ImageFiles): Violation[] {
  if (code === undefined) return []
  const scripts = startScriptPaths(config).flatMap(path => {
    const content = files.find(path)?.content
    return content === undefined ? [] : [{ path, text: new TextDecoder().decode(content) }]
  })
  const script = scripts.at(-1)
  if (script === undefined) return []
  const pullingScript = scripts.find(({ text }) => pullCommand.test(text))
  if ((pullingScript !== undefined) === (code === 'pulled')) return []
  if (pullingScript !== undefined) {
    return [
      {
        what: `${pullingScript.path} pulls code when a container starts`,
        why: 'According to the contract, the code is frozen in the image, so users would run code that was not checked',
        fix: 'Remove the git command, or write `code: pulled` instead of `code: frozen` in the contract',
      },
    ]
  }
  return [
    {
      what: `${script.path} does not pull code`,
      why: 'According to the contract, code is pulled when a container starts, so a commit that changes only such code builds no image and would never reach users',
      fix: 'Pull the branch in the script, or write `code: frozen` instead of `code: pulled` in the contract',
    },
  ]
}
