// Preloaded with NODE_OPTIONS. At exit, writes the peak resident memory of the process in KiB to MEMORY_FILE.
import { readFileSync, writeFileSync } from 'node:fs'

const file = process.env.MEMORY_FILE
// The peak that `process.resourceUsage()` returns includes the parent process before the program started.
const peak = () => /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 'unknown'
if (file !== undefined) process.on('exit', () => writeFileSync(file, peak()))
