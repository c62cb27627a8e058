import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const unsanitizedPipeline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify)
  .freeze()
/** Pipeline with GitHub's sanitizer: the default schema of rehype-sanitize is GitHub's. */
const sanitizedPipeline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize)
  .use(rehypeStringify)
  .freeze()

/**
 * Renders a job summary like GitHub.
 *
 * @throws Error with the first line from which GitHub's sanitizer removes content.
 */
export async function renderSummary(summary: string): Promise<string> {
  const [unsanitizedHtml, sanitizedHtml] = await Promise.all([
    unsanitizedPipeline.process(summary),
    sanitizedPipeline.process(summary),
  ])
  const lines = String(sanitizedHtml).split('\n')
  const changedLine = String(unsanitizedHtml)
    .split('\n')
    .find((line, index) => line !== lines[index])
  if (changedLine !== undefined)
    throw new Error(
      `GitHub's sanitizer removes a part of this line of the summary: ${changedLine}: remove its markup`,
    )
  return String(sanitizedHtml)
}

const style = `body { font: 14px/1.5 system-ui, sans-serif; max-width: 880px; margin: 32px auto; color: #1f2328 }
table { border-collapse: collapse; display: block; overflow: auto } th, td { border: 1px solid #d1d9e0; padding: 6px 13px }
code { background: #818b981f; padding: .2em .4em; border-radius: 6px; font: 85% monospace }
pre { background: #f6f8fa; padding: 16px; border-radius: 6px; overflow: auto } pre code { background: none; padding: 0 }
h3 { font-size: 1.25em } a { color: #0969da } blockquote { border-left: .25em solid #d1d9e0; margin: 0; padding: 0 1em; color: #59636e }`

/** Writes a page for manual inspection. */
export async function savePage(html: string, folder: string, name: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const page = `<!doctype html><meta charset="utf-8"><title>${name}</title><style>${style}</style>${html}`
  await writeFile(join(folder, `${name.replaceAll('/', '-')}-${randomUUID().slice(0, 8)}.html`), page)
}
