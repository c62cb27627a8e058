#!/usr/bin/env node
import { writeSync } from 'node:fs'
import { exitCodes, exitOnClosedOutput } from '../runner/interruption.ts'
import { terminal } from '../runner/terminal.ts'
import { limitYoungGeneration } from '../runner/young-generation.ts'
import { formatError, UserError, unreleased } from '../user-error.ts'
import { nodeVersionProblem } from './node-version.ts'
import { runCommandLine } from './run-command-line.ts'

for (const stream of [process.stdout, process.stderr]) stream.on('error', exitOnWriteError)

// The shell prints its prompt at the cursor, which is after the `^C` that the terminal shows.
process.on('exit', code => {
  if (code === exitCodes.SIGINT && process.stderr.isTTY) writeSync(process.stderr.fd, '\n')
})

const versionProblem = nodeVersionProblem(process.versions.node)
if (versionProblem !== undefined) {
  terminal.err(versionProblem)
  process.exitCode = 2
} else {
  limitYoungGeneration()
  process.exitCode = await runCommandLine(process.argv.slice(2), process.env, terminal)
}

function exitOnWriteError(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') {
    exitOnClosedOutput()
    return
  }
  const failure = new UserError(
    'output-not-writable',
    `cannot write the output (${error.message}): free disk space, or write to another file`,
  )
  terminal.err(`binder-actions: ${formatError(failure, unreleased)}`)
  process.exit(2)
}
