// This module is imported before a bundle. When the process exits, the module writes the loaded files and the processor
// time of the process to START_UP_REPORT.
import { writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

const files = []
registerHooks({
  load(url, context, nextLoad) {
    if (url.startsWith('file:')) files.push(fileURLToPath(url))
    return nextLoad(url, context)
  },
})
process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  writeFileSync(process.env.START_UP_REPORT ?? '', JSON.stringify({ files, seconds: (user + system) / 1e6 }))
})
