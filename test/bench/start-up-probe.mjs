// Loaded before a bundle: writes to the file that START_UP_REPORT names which files the process has loaded, and the
// processor time it has used until it ended.
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
