import { readFileSync } from 'node:fs'
import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

const globals = new URL('jest-globals.ts', import.meta.url).href

/** Allows the modules of a folder to be loaded repeatedly: an imported module gets the URL query of its importer. */
export function registerModuleHooks(directory: string): void {
  const sources = new Map<string, string>()
  const folders = ['src', 'test'].map(name => `${pathToFileURL(directory).href}/${name}/`)
  const isReloaded = (url: string) =>
    folders.some(folder => url.startsWith(folder)) && /\.ts(?:\?|$)/.test(url)
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === '@jest/globals') return { url: globals, format: 'module', shortCircuit: true }
      const resolution = next(specifier, context)
      const query = context.parentURL === undefined ? '' : new URL(context.parentURL).search
      const isNew = query !== '' && isReloaded(resolution.url) && new URL(resolution.url).search === ''
      return isNew ? { ...resolution, url: `${resolution.url}${query}` } : resolution
    },
    load(url, context, next) {
      if (!isReloaded(url)) return next(url, context)
      const path = fileURLToPath(url)
      const source = sources.get(path) ?? stripTypeScriptTypes(readFileSync(path, 'utf8'))
      sources.set(path, source)
      return { format: 'module', source, shortCircuit: true }
    },
  })
}
