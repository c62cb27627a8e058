import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { setUpCommand } from './tools.ts'

const programNames = ['chromium', 'google-chrome', 'chrome']

/** Starts a headless Chromium with a new profile and without background requests. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserProgram(),
    args: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  })
}

/** Returns the path of Chromium. @throws Error if the machine has no Chromium. */
function browserProgram(): string {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const program = folders.flatMap(folder => programNames.map(name => join(folder, name))).find(existsSync)
  if (program === undefined) throw new Error(`Chromium was not found: run ${setUpCommand}`)
  return program
}
