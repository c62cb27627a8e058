// Loads the JSON imports of @actions/workflow-parser outside Jest, like json-imports.mjs.
import { registerHooks } from 'node:module'

registerHooks({
  load: (url, context, nextLoad) => {
    const isSchema = /\/workflow-parser\/dist\/[^/]+\.json$/.test(url)
    return nextLoad(url, isSchema ? { ...context, importAttributes: { type: 'json' } } : context)
  },
})
