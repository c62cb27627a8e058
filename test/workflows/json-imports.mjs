// @actions/workflow-parser is made for bundlers: it imports JSON without saying so, which Node and Jest want to be told.
export default {
  process: source => ({
    code: source.replace(/^(import \w+ from "[^"]+\.json");/gm, "$1 with { type: 'json' };"),
  }),
}
