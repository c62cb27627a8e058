// Adds the import attribute that Node.js and Jest require to the JSON imports of @actions/workflow-parser, which is
// built for bundlers.
export default {
  process: source => ({
    code: source.replace(/^(import \w+ from "[^"]+\.json");/gm, "$1 with { type: 'json' };"),
  }),
}
