import { stripTypeScriptTypes } from 'node:module'

// Jest does not go through Node's own type stripping, so the same function is offered as a transform.
// Types are replaced by blanks: line and column of every error stay those of the source.
export default {
  process: source => ({ code: stripTypeScriptTypes(source, { mode: 'strip' }) }),
}
