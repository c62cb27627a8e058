import { load } from 'js-yaml'
import * as v from 'valibot'
import { findYamlLines } from './yaml-lines.ts'

/** Top-level keys of a workflow file. */
export interface WorkflowDocument {
  /** Configuration in `on` by event; undefined for an event without one. */
  readonly events: ReadonlyMap<string, unknown>
  readonly runName: string | undefined
  readonly permissions: unknown
  /** Environment variables in `env`. */
  readonly environment: unknown
  readonly jobs: unknown
  /** Line of every key and list item by path, such as `jobs.image.steps.0`. */
  readonly lines: ReadonlyMap<string, number>
}

/** Schema of a string or a list of strings; outputs a list. */
export const texts = v.union([
  v.pipe(
    v.string(),
    v.transform(text => [text]),
  ),
  v.array(v.string()),
])
const eventsSchema = v.union([texts, v.record(v.string(), v.unknown())])
const schema = v.object({
  'run-name': v.nullish(v.string()),
  on: v.optional(v.unknown()),
  // YAML 1.1 parsers read the key `on` as `true`.
  true: v.optional(v.unknown()),
  permissions: v.optional(v.unknown()),
  env: v.optional(v.unknown()),
  jobs: v.optional(v.unknown()),
})

/** Reads a workflow file. @returns undefined if the text is not a valid workflow. GitHub does not run such a file. */
export function readWorkflowDocument(text: string): WorkflowDocument | undefined {
  const result = v.safeParse(schema, loadYaml(text))
  if (!result.success) return undefined
  const { on, true: trueKey, 'run-name': runName, permissions, env: environment, jobs } = result.output
  return {
    events: readEvents(on ?? trueKey),
    runName: runName ?? undefined,
    permissions,
    environment,
    jobs,
    lines: findYamlLines(text),
  }
}

function loadYaml(text: string): unknown {
  try {
    const document = load(text)
    return Array.isArray(document) ? undefined : document
  } catch {
    return undefined
  }
}

function readEvents(on: unknown): Map<string, unknown> {
  const result = v.safeParse(eventsSchema, on)
  if (!result.success) return new Map()
  return new Map(
    Array.isArray(result.output)
      ? result.output.map(name => [name, undefined] as const)
      : Object.entries(result.output),
  )
}
