/** Lines of a script that have no effect alone. */
const harmless =
  /^(?:#|;;|\[|[A-Za-z_]\w*=|(?:if|then|else|elif|fi|for|while|do|done|case|esac|echo|exit|cd|set|export|test|true)(?:[\s;]|$))/
/** File that is not a Dockerfile, at the end of a command. */
const namesOtherFile = /\.(?:md|rst|txt|json|ya?ml|toml|cff|html)["']?$/

const caseLabel = /^[^\s()]{1,100}\)\s*/

/** Returns the commands of a launcher's script other than those that change, commit and push a Dockerfile. */
export function otherCommands(script: string): string[] {
  return script
    .replaceAll(/\\\r?\n/g, ' ')
    .split('\n')
    .map(line => line.trim().replace(caseLabel, ''))
    .filter(line => line !== '' && !harmless.test(line) && !isReplaced(line))
}

/** Returns whether the new workflow does what the command does. */
function isReplaced(command: string): boolean {
  return /^git\s/.test(command) || (/\bsed\b/.test(command) && !namesOtherFile.test(command))
}
