/**
 * Measures the size of the archive that a job downloads to run an action, and the time and disk space of the first run
 * of the command line with npx from a local Git URL. Exits with code 1 if a target is missed.
 *
 *     node test/bench/download.ts
 */
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { folderSize } from '../host/folder-size.ts'
import { createReleasedRepository, runWithNpx, writeReleasedArchive } from '../host/released-archive.ts'
import { startReport } from './report.ts'

const megabyte = 1e6
/** Maximum size of the archive in MB: half of its size before the actions shared their code. */
const maxArchiveSize = 2.45
/** Maximum size of npm's home directory after the first run, in MB. */
const maxInstalledSize = 40
/** Maximum time of the first run in seconds. */
const maxSeconds = 40

const report = startReport(text => process.stdout.write(`${text}\n`))
const directory = await mkdtemp(join(tmpdir(), 'download-'))
try {
  const archive = await writeReleasedArchive(directory)
  report.heading('Archive of a commit, which a job downloads')
  report.target('compressed MB', (await stat(archive)).size / megabyte, { atMost: maxArchiveSize })
  const url = await createReleasedRepository(archive, join(directory, 'repository'))
  report.heading('First run of the command line')
  for (const npm of ['npm-10', 'npm-11', 'npm-12']) {
    const home = join(directory, npm)
    const startTime = performance.now()
    await runWithNpx(npm, url, { home, args: ['--version'] })
    report.target(`seconds with ${npm}`, (performance.now() - startTime) / 1000, { atMost: maxSeconds })
    report.target(`MB with ${npm}`, (await folderSize(home)) / megabyte, { atMost: maxInstalledSize })
  }
} finally {
  await rm(directory, { recursive: true, force: true })
}
process.exitCode = report.hasMiss() ? 1 : 0
