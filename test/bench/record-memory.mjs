// Preloaded into a process with NODE_OPTIONS: writes the peak of its resident memory, in KiB, to MEMORY_FILE at its end.
import { readFileSync, writeFileSync } from 'node:fs'

const file = process.env.MEMORY_FILE
// Not `process.resourceUsage()`, whose peak includes that of the parent before the program was started.
const peak = () => /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 'unknown'
if (file !== undefined) process.on('exit', () => writeFileSync(file, peak()))
