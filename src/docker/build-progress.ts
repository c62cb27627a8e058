/** Step of a build, which runs one instruction of the Dockerfile. */
interface BuildStep {
  /** Title as printed by BuildKit: `[builder 2/5] RUN make`. */
  readonly title: string
  /** Result of the step. A step that was fetched from a remote cache is also `cached`. */
  readonly outcome: 'cached' | 'run' | 'failed'
  readonly seconds: number
}

/** Steps and cache errors of a build. */
export interface BuildProgress {
  readonly steps: readonly BuildStep[]
  /** Cache errors as printed by BuildKit. A missing cache is not an error. */
  readonly cacheProblems: readonly string[]
}

/** Parses the output of `docker buildx build --progress=plain`. */
export function readBuildProgress(output: string): BuildProgress {
  const titles = new Map<string, string>()
  const ends = new Map<string, string>()
  const fetchedSteps = new Set<string>()
  const problems = new Set<string>()
  for (const line of output.split(/\r?\n/)) {
    const [, number, text] = /^#(\d+) (.*)$/.exec(line) ?? []
    if (number === undefined || text === undefined) {
      const [, problem] = /^WARNING: (local cache import .*)$/.exec(line) ?? []
      if (problem !== undefined) problems.add(problem)
    } else if (/^(?:CACHED|DONE|ERROR)\b/.test(text)) {
      ends.set(number, text)
    } else if (titles.has(number) && /^extracting sha256:/.test(text)) {
      fetchedSteps.add(number)
    } else if (!titles.has(number)) {
      titles.set(number, text)
    }
  }
  const vertices = [...titles].map(([number, title]) => ({
    title,
    end: fetchedSteps.has(number) ? 'CACHED' : ends.get(number),
  }))
  for (const { title, end } of vertices) {
    if (
      /^(?:importing cache|exporting cache|exporting to GitHub Actions Cache)/.test(title) &&
      end?.startsWith('ERROR: ')
    ) {
      problems.add(`${title}: ${end.slice('ERROR: '.length)}`)
    }
  }
  return {
    steps: vertices.flatMap(({ title, end }) => parseStep(title, end)),
    cacheProblems: [...problems].filter(problem => !/not found|no such file|does not exist/i.test(problem)),
  }
}

function parseStep(title: string, end: string | undefined): BuildStep[] {
  if (!/^\[(?:[^\]]+ )?\d+\/\d+\] (?!FROM )/.test(title) || end === undefined) return []
  if (end === 'CACHED') return [{ title, outcome: 'cached', seconds: 0 }]
  const seconds = Number(/^DONE ([\d.]+)s/.exec(end)?.[1] ?? 0)
  return [{ title, outcome: end.startsWith('ERROR') ? 'failed' : 'run', seconds }]
}
