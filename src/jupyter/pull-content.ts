import { createParser } from 'eventsource-parser'
import * as v from 'valibot'
import { UserError } from '../user-error.ts'
import { formatOutputEnd } from '../wording.ts'
import { type JupyterClient, JupyterError } from './jupyter-client.ts'

/** Content that nbgitpuller clones into a running server, and the page that the link opens. */
export interface PullTarget {
  /** Address of a git repository. */
  readonly repo: string
  /** Branch or tag; undefined for the repository's default branch. */
  readonly branch: string | undefined
  /** Folder to clone into; undefined for a folder named after the repository. */
  readonly targetPath: string | undefined
  /** Path below the server's URL that the link opens, such as `lab/tree/lessons/one.ipynb`. */
  readonly urlPath: string
}

const eventSchema = v.object({
  phase: v.optional(v.string(), ''),
  output: v.optional(v.string(), ''),
  message: v.optional(v.string(), ''),
})

/** Maximum length of an event, in characters. */
const maxEventLength = 2 ** 20
/** Maximum length of the quoted output, in characters. */
const maxExcerptLength = 1_000
/** Pages that open a file below the root folder of the server. */
const filePage =
  /^\/?(?:lab(?:\/workspaces\/[^/]+)?\/tree|tree|notebooks|edit|retro\/(?:tree|notebooks))\/(.+)$/

/**
 * Returns the path of the file or folder that a link opens, below the root folder of the server.
 *
 * @returns undefined if the link opens another application.
 */
export function openedPath({ urlPath }: Pick<PullTarget, 'urlPath'>): string | undefined {
  const [, path] = filePage.exec(urlPath.replace(/[?#].*$/s, '')) ?? []
  if (path === undefined) return undefined
  try {
    return decodeURIComponent(path).replace(/\/$/, '')
  } catch {
    return path
  }
}

/**
 * Clones the content as the page of nbgitpuller does, and verifies that the file that the link opens exists.
 *
 * @returns the path of that file; undefined if the link opens another application.
 * @throws UserError if nbgitpuller is not enabled, the clone fails or the file does not exist.
 * @see https://nbgitpuller.readthedocs.io, handlers.py, for the events.
 */
export async function pullContent(client: JupyterClient, target: PullTarget): Promise<string | undefined> {
  const query = new URLSearchParams({ repo: target.repo })
  if (target.branch !== undefined) query.set('branch', target.branch)
  if (target.targetPath !== undefined) query.set('targetpath', target.targetPath)
  const response = await client.send(`git-pull/api?${query}`)
  const type = response.headers.get('content-type') ?? 'no type'
  if (!response.ok || !type.startsWith('text/event-stream')) {
    await response.body?.cancel()
    const answer = response.ok ? `sent ${type.split(';')[0]}` : `responded with ${response.status}`
    throw new UserError(
      'launch-failed',
      `nbgitpuller is not available: the server ${answer} instead of its events. Install nbgitpuller in the image, and enable it with \`jupyter server extension enable --sys-prefix nbgitpuller\``,
    )
  }
  await followPull(response, target)
  const path = openedPath(target)
  if (path !== undefined) await assertExists(client, path, target)
  return path
}

async function followPull({ body }: Response, { repo }: PullTarget): Promise<void> {
  let output = ''
  let end: { readonly phase: string; readonly message: string } | undefined
  const parser = createParser({
    maxBufferSize: maxEventLength,
    onEvent: ({ data }) => {
      const event = parseEvent(data)
      output = (output + event.output).slice(-maxExcerptLength)
      if (event.phase === 'finished' || event.phase === 'error') end ??= event
    },
  })
  const decoder = new TextDecoder()
  for await (const chunk of body ?? []) {
    parser.feed(decoder.decode(chunk, { stream: true }))
    if (end !== undefined) break
  }
  if (end?.phase === 'finished') return
  const reason = end === undefined ? 'it ended without a result' : end.message.trim()
  throw new UserError(
    'launch-failed',
    `nbgitpuller cannot clone ${repo}: ${reason}${formatOutputEnd(output.trim())}`,
  )
}

function parseEvent(data: string): v.InferOutput<typeof eventSchema> {
  const emptyEvent = { phase: '', output: '', message: '' }
  try {
    const result = v.safeParse(eventSchema, JSON.parse(data))
    return result.success ? result.output : emptyEvent
  } catch {
    return emptyEvent
  }
}

async function assertExists(client: JupyterClient, path: string, { repo }: PullTarget): Promise<void> {
  const address = `api/contents/${path.split('/').map(encodeURIComponent).join('/')}?content=0`
  try {
    await client.request(address, v.object({ path: v.string() }))
  } catch (error) {
    if (!(error instanceof JupyterError)) throw error
    throw new UserError(
      'launch-failed',
      `nbgitpuller has cloned ${repo}, but the link opens "${path}", which the server does not have: correct the link, or remove NBGITPULLER_PARENTPATH from the image (${error.message})`,
    )
  }
}
