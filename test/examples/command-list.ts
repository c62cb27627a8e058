/** Lists the commands in documents and messages. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../workflows/repository-files.ts'

const documents = [
  ...['README.md', 'TROUBLESHOOTING.md', 'SECURITY.md', 'CONTRIBUTING.md'],
  ...globSync(['docs/*.md', 'actions/README.md', 'actions/*/README.md', 'templates/**/*.md'], { cwd: root }),
]
const programs = 'binder-actions|gh|git|npm|npx|node|docker|curl|pixi|export|alias|find|sudo'
const inlineCommand = new RegExp(`(?<!\`)\`((?:${programs}) [^\`\\n]+)\``, 'g')
/** Command in backticks within a message, which a template literal escapes. */
const printedCommand = new RegExp(`\\\\?\`((?:${programs}) (?:[^\`\\\\\\n]|\\$\\{[^}]*\\})+)\\\\?\``, 'g')

/** Matches messages that begin with the name of a program. */
const sentencePattern =
  /: \$\{|^(?:docker|git) (?:build )?(?:failed|cannot|does not) |^binder-actions (?:requires |\$\{version\})/

export interface FoundCommand {
  readonly text: string
  /** File that contains the command. */
  readonly path: string
}

/** Returns the commands in shell blocks and in running text, without comments. */
export function documentedCommands(): FoundCommand[] {
  return documents.flatMap(path => {
    const text = readFileSync(join(root, path), 'utf8')
    const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
      block
        .replace(/ *\\\n */g, ' ')
        .split(/\n| && /)
        .map(line => line.replace(/ +# .*$/, '').trim()),
    )
    const inline = [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(inlineCommand)].map(
      ([, command = '']) => command,
    )
    return [...blocks, ...inline].filter(line => line !== '').map(line => ({ text: line, path }))
  })
}

/** Returns the commands in the messages of `src`, with `${…}` where a value is inserted. */
export function printedCommands(): FoundCommand[] {
  return (
    globSync('src/**/*.ts', { cwd: root })
      // These files contain templates and lines of a Dockerfile, not messages.
      .filter(
        path =>
          !/^src\/(?:setup\/(?:templates|complete-workflows)\.ts|dockerfile\/|layers\/split\/)/.test(path),
      )
      .flatMap(path => {
        const code = readFileSync(join(root, path), 'utf8').replace(/^ *(?:\/\/|\/?\*).*$/gm, '')
        return [...code.matchAll(printedCommand)]
          .filter(([, text = '']) => !sentencePattern.test(text))
          .map(([, text = '']) => ({ text: text.replace(/\$\{[^}]*\}/g, '${}'), path }))
      })
  )
}
