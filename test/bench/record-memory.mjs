// This module is preloaded with NODE_OPTIONS. When the process exits, the module writes the peak resident memory of the
// process in KiB to MEMORY_FILE.
import { readFileSync, writeFileSync } from 'node:fs'

const file = process.env.MEMORY_FILE
// `process.resourceUsage()` is not used, because its maximum includes the memory of the parent process before `exec`.
const readPeak = () =>
  /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 'unknown'
if (file !== undefined) process.on('exit', () => writeFileSync(file, readPeak()))
