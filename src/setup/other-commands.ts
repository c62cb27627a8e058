/** Matches lines of a script that change nothing outside the script. */
const harmlessLine =
  /^(?:#|;;|\[|[A-Za-z_]\w*=|(?:if|then|else|elif|fi|for|while|do|done|case|esac|echo|exit|cd|set|export|test|true)(?:[\s;]|$))/
/** Matches a command that ends with the name of a file other than a Dockerfile. */
const namesOtherFile = /\.(?:md|rst|txt|json|ya?ml|toml|cff|html)["']?$/

const caseLabel = /^[^\s()]{1,100}\)\s*/

/** Matches a command that sets a variable, or an output for later steps. */
const setsValue =
  /^(?:(?:export +)?[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|\$\([^)]*\)|[^\s;&|]*)|echo\s[^;&|`>]*(?:>>\s*["']?\$\{?GITHUB_\w+\}?["']?)?)$/
const controlsFlow = /^(?:#.*|(?:if|elif)\s.*;\s*then|then|else|fi|set\s.*)?$/

/** Returns whether a script only computes values. Remarks about these values are made for the inputs that use them. */
export function onlySetsValues(script: string): boolean {
  return script
    .split('\n')
    .map(line => line.trim())
    .every(line => setsValue.test(line) || controlsFlow.test(line))
}

/** Returns the commands of a launcher's script other than those that change, commit and push a Dockerfile. */
export function otherCommands(script: string): string[] {
  return withoutMessages(script.replaceAll(/\\\r?\n/g, ' ').split('\n'))
    .map(line => line.trim().replace(caseLabel, ''))
    .filter(line => line !== '' && !harmlessLine.test(line) && !isReplaced(line))
}

/** Omits the lines of commit messages, except for the first. */
function withoutMessages(lines: readonly string[]): string[] {
  let isMessage = false
  return lines.filter(line => {
    const isContinued = isMessage
    const hasOddQuotes = line.split('"').length % 2 === 0
    isMessage = isMessage ? !hasOddQuotes : hasOddQuotes && line.includes('git commit')
    return !isContinued
  })
}

/** Returns whether the new workflow replaces a command. */
function isReplaced(command: string): boolean {
  return /^git\s/.test(command) || (/\bsed\b/.test(command) && !namesOtherFile.test(command))
}
