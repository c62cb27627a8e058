import * as v from 'valibot'
import type { CommandResult } from '../process.ts'
import { isSameCommit } from '../refs/commit-sha.ts'
import type { Contract, Violation } from './contract.ts'
import { kernelKey } from './kernel-key.ts'

const mark = 'binder-contract'
/** Maximum time until a signal is forwarded, in seconds. A busy machine takes several seconds. */
const maxForwardingTime = 10

/** Shell command that prints the kernels that Jupyter lists, as JSON on one line. */
const listKernelsScript = `printf '%s kernels %s\\n' ${mark} "$(jupyter kernelspec list --json 2>/dev/null | tr -d '\\n')"`

/**
 * Shell commands that print whether nbgitpuller is enabled as an extension of Jupyter Server or the classic notebook.
 * They search the configuration files first, because not every image has the command that lists the extensions.
 */
const findExtensionScript = `for folder in $(jupyter --paths 2>/dev/null | sed -n '/^config:/,/^data:/s/^ *//p'); do
grep -Eqs '"nbgitpuller" *: *true' "$folder"/jupyter_*config*.json "$folder"/jupyter_*config.d/*.json && found=1
done
[ -n "$found" ] || jupyter server extension list 2>&1 | grep -q 'nbgitpuller.*enabled' && printf '%s extension\\n' ${mark}`

/**
 * Time for which the command continues after the signal, in seconds, to detect an entrypoint that does not wait for it.
 */
const shutdownTime = 2

/**
 * Shell commands that send SIGTERM to PID 1 of the container, as at the end of a session. They print whether the command
 * receives the signal and the container runs until the signal is handled. They run last, because an init program may stop
 * the container. The signal is sent only if PID 1 has the same mount namespace, because in a builder without a process
 * sandbox, PID 1 belongs to the builder.
 */
const testSignalScript = `[ "$$" = 1 ] && exit 0
first=$(readlink /proc/1/ns/mnt 2>/dev/null)
[ -n "$first" ] && [ "$first" = "$(readlink /proc/self/ns/mnt)" ] || { printf '%s signal untested\\n' ${mark}; exit 0; }
trap 'trap "" TERM; sleep ${shutdownTime}; printf "%s signal received\\n" ${mark}; exit 0' TERM
kill -TERM 1
waited=0
while [ "$waited" -lt ${maxForwardingTime} ]; do sleep 1 & wait "$!"; waited=$((waited + 1)); done`

/**
 * Returns a command that collects facts about a running container: its kernels and commands, the commit that it reports,
 * and whether the command receives the signal that ends a session. The command requires only a POSIX shell.
 */
export function probeCommand({ commands, entrypoint, revisionCheck, nbgitpuller }: Contract): string[] {
  const script = [
    `printf '%s parent %s\\n' ${mark} "$(cat "/proc/$PPID/comm" 2>/dev/null)"`,
    `[ "$$" != 1 ] || printf '%s first\\n' ${mark}`,
    'revision_check=$1',
    'shift',
    `for names do (set -f; IFS='|'; for name in $names; do command -v "$name" >/dev/null 2>&1 && exit 0; done; exit 1) || printf '%s lacks %s\\n' ${mark} "$names"; done`,
    `[ -z "$revision_check" ] || printf '%s revision %s\\n' ${mark} "$(sh -c "$revision_check" 2>&1 | tr '\\n' ' ')"`,
    listKernelsScript,
    ...(nbgitpuller ? [findExtensionScript] : []),
    `printf '%s end\\n' ${mark}`,
    ...(entrypoint === 'any' ? [] : [testSignalScript]),
  ].join('\n')
  return ['sh', '-c', script, mark, revisionCheck ?? '', ...commands]
}

/**
 * Returns the violations that the output of the probe command shows.
 *
 * @param output undefined when the container timed out.
 * @param revision commit that was built.
 */
export function readProbe(
  contract: Contract,
  output: CommandResult | undefined,
  revision: string,
): Violation[] {
  if (output === undefined) return [timedOutViolation]
  const facts = readFacts(output)
  if (!facts.includes('end')) return [commandFailedViolation(output)]
  return [
    ...checkSignal(contract, facts),
    ...checkCommands(contract, facts),
    ...checkRevision(contract, facts, revision),
    ...checkExtension(contract, facts),
  ]
}

const kernelListSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ kernelspecs: v.record(v.string(), v.unknown()) }),
)

/**
 * Returns the keys of the kernels that Jupyter lists, from the output of the probe command.
 *
 * @returns undefined if Jupyter could not list them.
 */
export function readListedKernels(output: CommandResult | undefined): ReadonlySet<string> | undefined {
  const fact = output === undefined ? undefined : readFacts(output).find(line => line.startsWith('kernels '))
  const result = v.safeParse(kernelListSchema, fact?.slice('kernels '.length))
  return result.success ? new Set(Object.keys(result.output.kernelspecs).map(kernelKey)) : undefined
}

function readFacts({ stdout }: CommandResult): string[] {
  const markedLines = stdout.split('\n').filter(line => line.startsWith(`${mark} `))
  return markedLines.map(line => line.slice(mark.length + 1))
}

const timedOutViolation: Violation = {
  what: 'A command given to the container does not finish',
  why: 'mybinder.org starts the container with its own command, which would not run either',
  fix: 'End the script that ENTRYPOINT names with `exec "$@"`, and do not wait for anything before that line',
}

function commandFailedViolation({ exitCode, stdout, stderr }: CommandResult): Violation {
  const words = `${stdout}\n${stderr}`.trim().split('\n').slice(-5).join('\n')
  return {
    what: `A command given to the container does not run (exit code ${exitCode})${words === '' ? '' : `: ${words}`}`,
    why: 'mybinder.org starts the container with its own command, which would not run either',
    fix: 'Use the exec form of ENTRYPOINT, and end its script with `exec "$@"`. The image also needs a shell, /bin/sh',
  }
}

function checkSignal({ entrypoint }: Contract, facts: readonly string[]): Violation[] {
  const isReached = facts.includes('first') || facts.some(fact => /^signal (?:received|untested)$/.test(fact))
  if (entrypoint === 'any' || isReached) return []
  const parent = facts.find(fact => fact.startsWith('parent '))?.slice('parent '.length) ?? ''
  return [
    {
      what: `The ENTRYPOINT runs its command as a child process${parent === '' ? '' : ` of ${parent}`} and does not forward SIGTERM to it, or exits before it`,
      why: 'Jupyter does not receive the signal that ends a session, and is killed with unsaved work',
      fix: 'End the start script with `exec "$@"`, or start the command with an init program that forwards signals, such as tini',
    },
  ]
}

function checkCommands({ commands }: Contract, facts: readonly string[]): Violation[] {
  const missingCommands = commands.filter(name => facts.includes(`lacks ${name}`))
  if (missingCommands.length === 0) return []
  const [noun, pronoun] = missingCommands.length === 1 ? ['this command', 'it'] : ['these commands', 'them']
  return [
    {
      what: `${missingCommands.map(name => name.replaceAll('|', ' or ')).join(', ')} ${missingCommands.length === 1 ? 'is' : 'are'} not on the PATH of the container`,
      why: missingCommands.some(name => name.startsWith('jupyter'))
        ? 'mybinder.org starts Jupyter by its name on the PATH'
        : `The contract requires ${noun}`,
      fix: `Install ${pronoun}, or add the directory to the PATH in the Dockerfile (ENV PATH=/opt/env/bin:$PATH) or in the start script`,
    },
  ]
}

function checkRevision({ revisionCheck }: Contract, facts: readonly string[], revision: string): Violation[] {
  if (revisionCheck === undefined) return []
  const commit = (facts.find(fact => fact.startsWith('revision ')) ?? '').slice('revision '.length).trim()
  if (isSameCommit(commit, revision)) return []
  return [
    {
      what: `\`${revisionCheck}\` printed ${JSON.stringify(commit)}, but the image was built from commit ${revision}`,
      why: 'The image does not contain the commit that its label and the launcher name',
      fix: 'Copy or check out the commit that `revision-arg` passes to the Dockerfile, not the head of a branch',
    },
  ]
}

function checkExtension({ nbgitpuller }: Contract, facts: readonly string[]): Violation[] {
  if (!nbgitpuller || facts.includes('extension')) return []
  return [
    {
      what: 'nbgitpuller is not enabled as a server extension',
      why: 'The contract requires nbgitpuller: without it, launch links show an error page instead of the content',
      fix: 'Enable it in the Dockerfile with `RUN jupyter server extension enable --sys-prefix nbgitpuller`',
    },
  ]
}
