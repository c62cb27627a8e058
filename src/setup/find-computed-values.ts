/** Values that scripts compute from the name of the pushed ref and the repository, and pass to later steps. */
export interface ComputedValues {
  /** Expressions whose value is the name, such as `env.REF_NAME` and `outputs.ref`. */
  readonly names: ReadonlySet<string>
  /** Expressions whose value is the name with `-` in place of `/`, as in an image tag. */
  readonly imageTags: ReadonlySet<string>
  /**
   * Texts that contain the repository, by expression. GitHub's expressions replace the repository in these texts:
   * `ghcr.io/${{ github.repository }}`.
   */
  readonly texts: ReadonlyMap<string, string>
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
/** Matches `$(echo "$NAME" | tr '/' '-')`, `${NAME//\//-}`, and the same with other quotes. */
const withHyphens =
  /^(?:\$\(echo +["']?(\$\{?\w+\}?)["']? *\| *tr +["']?\/["']? +["']?-["']? *\)|\$\{(\w+)\/\/\\?\/\/-\})$/

/** Matches the repository or its owner, as written or in lower case, which image names require. */
const repository = /\$\{GITHUB_REPOSITORY(_OWNER)?(?:,,|@L)?\}|\$GITHUB_REPOSITORY(_OWNER)?\b/g

/** Finds the values that the scripts of a workflow compute. */
export function findComputedValues(scripts: readonly string[]): ComputedValues {
  const texts = new Map<string, string>()
  const variables = new Map<string, Meaning>()
  const expressions = new Map<string, Meaning>()
  for (const line of scripts.flatMap(script => script.split('\n')).map(text => text.trim())) {
    const [, name, value = ''] = assignment.exec(line) ?? []
    if (name !== undefined) record(variables, name, findMeaning(value, variables))
    const stepOutput = parseOutput(line)
    if (stepOutput === undefined) continue
    record(expressions, stepOutput.expression, findMeaning(stepOutput.value, variables))
    const text = stepOutput.value.replace(
      repository,
      (_whole, braced?: string, bare?: string) =>
        `\${{ github.repository${(braced ?? bare ?? '').toLowerCase()} }}`,
    )
    if (text !== stepOutput.value && !/\$(?!\{\{)/.test(text)) texts.set(stepOutput.expression, text)
  }
  const select = (requiredMeaning: Meaning) =>
    new Set([...expressions].filter(([, meaning]) => meaning === requiredMeaning).map(([name]) => name))
  return { names: select('name'), imageTags: select('image tag'), texts }
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

/** Records the meaning of a name. If its values have different meanings, it is `other`. */
function record(meanings: Map<string, Meaning>, name: string, meaning: Meaning): void {
  const recordedMeaning = meanings.get(name)
  meanings.set(name, recordedMeaning === undefined || recordedMeaning === meaning ? meaning : 'other')
}

function findMeaning(text: string, variables: ReadonlyMap<string, Meaning>): Meaning {
  const value = unquote(text)
  const [, echoed, replaced] = withHyphens.exec(value) ?? []
  const source = echoed ?? (replaced === undefined ? undefined : `$${replaced}`)
  if (source === undefined) return findNameMeaning(value, variables)
  return findNameMeaning(source, variables) === 'name' ? 'image tag' : 'other'
}

function findNameMeaning(value: string, variables: ReadonlyMap<string, Meaning>): Meaning {
  if (refNames.has(value)) return 'name'
  const [, braced, bare] = variable.exec(value) ?? []
  return variables.get(braced ?? bare ?? '') ?? 'other'
}
