import type { CommandResult } from '../process.ts'
import type { Contract, Violation } from './contract.ts'

const mark = 'binder-contract'
/** Init programs, which only forward signals to the command. */
const initPrograms: ReadonlySet<string> = new Set([
  'tini',
  'tini-static',
  'dumb-init',
  'docker-init',
  'catatonit',
  's6-svscan',
])

/**
 * Returns a command for a container that collects what only a running one shows: whether the command replaces the
 * ENTRYPOINT process, which commands are on its PATH, and which commit the image reports. It requires only a POSIX
 * shell.
 */
export function probeCommand({ commands, revisionCheck }: Contract): string[] {
  const script = [
    `printf '%s process %s %s\\n' ${mark} "$$" "$(cat "/proc/$PPID/comm" 2>/dev/null)"`,
    'revision_check=$1',
    'shift',
    `for name do command -v "$name" >/dev/null 2>&1 || printf '%s lacks %s\\n' ${mark} "$name"; done`,
    `[ -z "$revision_check" ] || printf '%s revision %s\\n' ${mark} "$(sh -c "$revision_check" 2>&1 | tr '\\n' ' ')"`,
    `printf '%s end\\n' ${mark}`,
  ].join('\n')
  return ['sh', '-c', script, mark, revisionCheck ?? '', ...commands]
}

/**
 * Evaluates the output of the probe command.
 *
 * @param output undefined when the container timed out.
 * @param revision the commit that was built.
 */
export function readProbe(
  contract: Contract,
  output: CommandResult | undefined,
  revision: string,
): Violation[] {
  if (output === undefined) return [neverEnds]
  const markedLines = output.stdout.split('\n').filter(line => line.startsWith(`${mark} `))
  const facts = markedLines.map(line => line.slice(mark.length + 1))
  if (!facts.includes('end')) return [probeFailure(output)]
  return [
    ...checkProcess(contract, facts),
    ...checkCommands(contract, facts),
    ...checkRevision(contract, facts, revision),
  ]
}

const neverEnds: Violation = {
  what: 'A command given to the container does not come to its end',
  why: 'mybinder.org starts the container with a command of its own, which would not run either',
  fix: 'Let the script that ENTRYPOINT names end with `exec "$@"`, and wait for nothing before that',
}

function probeFailure({ exitCode, stdout, stderr }: CommandResult): Violation {
  const words = `${stdout}\n${stderr}`.trim().split('\n').slice(-5).join('\n')
  return {
    what: `A command given to the container does not run (exit code ${exitCode})${words === '' ? '' : `: ${words}`}`,
    why: 'mybinder.org starts the container with a command of its own, which would not run either',
    fix: 'Let the ENTRYPOINT be a list of words, and let the script that it names end with `exec "$@"`; the image also needs a shell, /bin/sh',
  }
}

function checkProcess({ entrypoint }: Contract, facts: readonly string[]): Violation[] {
  const [, pid, parent = ''] =
    /^process (\d+) ?(.*)$/.exec(facts.find(fact => fact.startsWith('process')) ?? '') ?? []
  if (entrypoint === 'any' || pid === '1' || initPrograms.has(parent)) return []
  return [
    {
      what: `The ENTRYPOINT runs its command as a child (of ${parent || 'itself'}) instead of making way for it`,
      why: 'Jupyter then does not get the signal that ends a session, and loses what was not saved',
      fix: 'End the start script with `exec "$@"`',
    },
  ]
}

function checkCommands({ commands }: Contract, facts: readonly string[]): Violation[] {
  const missing = commands.filter(name => facts.includes(`lacks ${name}`))
  if (missing.length === 0) return []
  return [
    {
      what: `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} not on the PATH of the container`,
      why: missing.some(name => name.startsWith('jupyter'))
        ? 'mybinder.org starts Jupyter by that name'
        : 'The contract asks for it',
      fix: 'Install it, or let the image or its start script put its directory on the PATH (ENV PATH=/opt/env/bin:$PATH)',
    },
  ]
}

function checkRevision({ revisionCheck }: Contract, facts: readonly string[], revision: string): Violation[] {
  if (revisionCheck === undefined) return []
  const found = (facts.find(fact => fact.startsWith('revision ')) ?? '').slice('revision '.length).trim()
  const isAbbreviated = /^[0-9a-f]{7,40}$/.test(found) && revision.startsWith(found)
  if (isAbbreviated) return []
  return [
    {
      what: `\`${revisionCheck}\` says ${JSON.stringify(found)}, but the image was built from commit ${revision}`,
      why: 'The image holds other code than its label and the launcher say',
      fix: 'Let the Dockerfile copy or check out the commit that `revision-arg` hands to it, not the head of a branch',
    },
  ]
}
