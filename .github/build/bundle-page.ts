/** Builds the launch-link web page: a single file with inline style and script, which a browser can open from disk. */
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'

const source = join(import.meta.dirname, '../../src/page')

/** Writes the page to `index.html` in a directory. */
export async function bundlePage(directory: string): Promise<void> {
  const [style = '', script = ''] = await Promise.all(['style.css', 'page.ts'].map(bundleMinified))
  const replacements = [
    ['{{style-hash}}', hashSource(style)],
    ['{{script-hash}}', hashSource(script)],
    ['<link rel="stylesheet" href="style.css">', `<style>${style}</style>`],
    ['<script src="page.ts"></script>', `<script>${script}</script>`],
  ] as const
  const template = await readFile(join(source, 'index.html'), 'utf8')
  const page = replacements.reduce(
    (text, [placeholder, content]) => fill(text, placeholder, content),
    template,
  )
  await mkdir(directory, { recursive: true })
  await writeFile(join(directory, 'index.html'), page)
}

function fill(text: string, placeholder: string, content: string): string {
  if (!text.includes(placeholder)) throw new Error(`index.html has no placeholder ${placeholder}: add it`)
  return text.replace(placeholder, () => content)
}

async function bundleMinified(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(source, file)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    target: ['chrome123', 'firefox120', 'safari17.5'],
    logLevel: 'silent',
  })
  const text = outputFiles[0]?.text.trimEnd() ?? ''
  if (text === '') throw new Error(`${file} produced an empty bundle: check its imports`)
  if (/<\/(?:script|style)/i.test(text))
    throw new Error(`${file} contains a closing tag that would end its element in the page: remove the tag`)
  return text
}

/** Returns a hash for the page's content security policy, which blocks all other scripts and styles. */
function hashSource(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}
