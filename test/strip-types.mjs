import { stripTypeScriptTypes } from 'node:module'

// Jest bypasses the type stripping of Node.js, so this transform calls the same function. The function replaces types
// with blanks, so the line and column of every error are those of the source.
export default {
  process: source => ({ code: stripTypeScriptTypes(source, { mode: 'strip' }) }),
}
