/** Names of the pushed branch or tag that scripts compute, and pass to later steps. */
export interface ComputedRefNames {
  /** Expressions for the name itself, such as `env.REF_NAME` and `outputs.ref`. */
  readonly names: ReadonlySet<string>
  /** Expressions for the name as an image tag, with `-` in place of `/`. */
  readonly imageTags: ReadonlySet<string>
}

type Meaning = 'name' | 'image tag' | 'other'

const assignment = /^(?:export +)?([A-Za-z_]\w*)=(.*)$/
const output = /^([A-Za-z_][\w-]*)=(.*)$/
const outputFile = /^["']?\$\{?GITHUB_(ENV|OUTPUT)\}?["']?$/
const refNames = new Set([
  '$GITHUB_REF_NAME',
  '${GITHUB_REF_NAME}',
  '${GITHUB_REF#refs/heads/}',
  '${GITHUB_REF#refs/tags/}',
  '${GITHUB_REF#refs/*/}',
  '${{ github.ref_name }}',
])
const variable = /^\$(?:\{(\w+)\}|(\w+))$/
/** `$(echo "$NAME" | tr '/' '-')`, `${NAME//\//-}`, and the same with other quotes. */
const withHyphens =
  /^(?:\$\(echo +["']?(\$\{?\w+\}?)["']? *\| *tr +["']?\/["']? +["']?-["']? *\)|\$\{(\w+)\/\/\\?\/\/-\})$/

/** Finds the expressions that the scripts of a workflow set to the name of the pushed branch or tag. */
export function refNamesInScripts(scripts: readonly string[]): ComputedRefNames {
  const variables = new Map<string, Meaning>()
  const expressions = new Map<string, Meaning>()
  for (const line of scripts.flatMap(script => script.split('\n')).map(text => text.trim())) {
    const [, name, value = ''] = assignment.exec(line) ?? []
    if (name !== undefined) record(variables, name, meaningOf(value, variables))
    const sent = parseOutput(line)
    if (sent !== undefined) record(expressions, sent.expression, meaningOf(sent.value, variables))
  }
  const select = (wanted: Meaning) =>
    new Set([...expressions].filter(([, meaning]) => meaning === wanted).map(([name]) => name))
  return { names: select('name'), imageTags: select('image tag') }
}

/** Parses a command such as `echo "NAME=value" >> $GITHUB_ENV`. */
function parseOutput(line: string): { expression: string; value: string } | undefined {
  const redirection = line.lastIndexOf('>>')
  if (redirection < 0 || !line.startsWith('echo ')) return undefined
  const file = outputFile.exec(line.slice(redirection + 2).trim())?.[1]
  const [, name, value = ''] = output.exec(unquote(line.slice('echo '.length, redirection).trim())) ?? []
  if (file === undefined || name === undefined) return undefined
  return { expression: `${file === 'ENV' ? 'env' : 'outputs'}.${name}`, value }
}

function unquote(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2')
}

/** Records a meaning. A name that is set to values of different meaning has none. */
function record(meanings: Map<string, Meaning>, name: string, meaning: Meaning): void {
  const known = meanings.get(name)
  meanings.set(name, known === undefined || known === meaning ? meaning : 'other')
}

function meaningOf(text: string, variables: ReadonlyMap<string, Meaning>): Meaning {
  const value = unquote(text)
  const [, echoed, replaced] = withHyphens.exec(value) ?? []
  const source = echoed ?? (replaced === undefined ? undefined : `$${replaced}`)
  if (source === undefined) return meaningOfName(value, variables)
  return meaningOfName(source, variables) === 'name' ? 'image tag' : 'other'
}

function meaningOfName(value: string, variables: ReadonlyMap<string, Meaning>): Meaning {
  if (refNames.has(value)) return 'name'
  const [, braced, bare] = variable.exec(value) ?? []
  return variables.get(braced ?? bare ?? '') ?? 'other'
}
