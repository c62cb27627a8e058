import type { Refspec } from './job-context.ts'

/** Returns the refs that actions/checkout tries for a `ref`, in the same order. */
export function refspecs(ref: string | undefined): Refspec[] {
  if (ref === undefined || ref === '') return [{ from: 'HEAD', to: 'refs/remotes/origin/HEAD' }]
  if (ref.startsWith('refs/')) return [localRef(ref, ref)]
  return [
    localRef(`refs/heads/${ref}`, `refs/heads/${ref}`),
    localRef(`refs/tags/${ref}`, `refs/tags/${ref}`),
  ]
}

export function localRef(ref: string, from: string): Refspec {
  return { from, to: ref.replace(/^refs\/heads\//, 'refs/remotes/origin/') }
}
