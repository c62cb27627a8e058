#!/usr/bin/env node
import { keepYoungGenerationSmall } from '../runner/young-generation.ts'
import { runCommandLine } from './run-command-line.ts'

keepYoungGenerationSmall()
process.exitCode = await runCommandLine(process.argv.slice(2), process.env, {
  out: text => process.stdout.write(`${text}\n`),
  err: text => process.stderr.write(`${text}\n`),
})
