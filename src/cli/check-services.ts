import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { styleText } from 'node:util'
import type { CheckServices } from '../image/check-layer-sizes.ts'
import { onInterruption } from '../runner/interruption.ts'
import type { LineRange } from '../runner/log.ts'
import { connectFromRunner } from '../runner/registry-services.ts'
import { runOnHost } from '../runner/run-on-host.ts'
import type { Terminal } from './command.ts'

const colors = { pass: 'green', warn: 'yellow', fail: 'red' } as const

/** Services for local use: the user's registry logins, local files and Docker, with the terminal as the log. */
export function checkServices(
  env: NodeJS.ProcessEnv,
  { out, err }: Terminal,
  isJson: boolean,
): CheckServices {
  // With `--json`, only JSON is written to standard output.
  const info = isJson ? () => {} : out
  const log = {
    info,
    warning: (message: string, location?: LineRange) => err(prefixLocation(message, location)),
    error: (message: string, location?: LineRange) => err(prefixLocation(message, location)),
    mask: () => {},
    group: <T>(title: string, task: () => Promise<T>) => {
      info(`\n${title}`)
      return task()
    },
  }
  return {
    connect: connectFromRunner(env, {}, () => {}),
    runCommand: runOnHost(env, process.stderr),
    onInterruption,
    temporaryDirectory: tmpdir(),
    readFile: path => readFile(path),
    log,
    writeSummary: async () => {},
    // `styleText` omits colors without a terminal, or if `NO_COLOR` is set.
    width: Math.max(80, process.stdout.columns ?? 80),
    paint: (verdict, text) => styleText(colors[verdict], text),
  }
}

/**
 * Prefixes a message with its location, in the format of compilers that editors recognize: `container/Dockerfile:12-14:
 * …`.
 */
function prefixLocation(message: string, location: LineRange | undefined): string {
  if (location === undefined) return message
  const { file, startLine, endLine } = location
  return `${file}:${startLine}${endLine === startLine ? '' : `-${endLine}`}: ${message}`
}
