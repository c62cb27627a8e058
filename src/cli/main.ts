#!/usr/bin/env node
import { escapeInvisible } from '../invisible-characters.ts'
import { exitOnClosedOutput } from '../runner/interruption.ts'
import { limitYoungGeneration } from '../runner/young-generation.ts'
import { formatError, UserError, unreleased } from '../user-error.ts'
import { rejectOldNode } from './node-version.ts'
import { runCommandLine } from './run-command-line.ts'

const terminal = {
  out: (text: string) => process.stdout.write(`${escapeInvisible(text)}\n`),
  err: (text: string) => process.stderr.write(`${escapeInvisible(text)}\n`),
}
for (const stream of [process.stdout, process.stderr]) stream.on('error', exitOnWriteError)

const versionProblem = rejectOldNode(process.versions.node)
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
  const failure = new UserError('output-not-writable', `cannot write the output: ${error.message}`)
  terminal.err(`binder-actions: ${formatError(failure, unreleased)}`)
  process.exit(2)
}
