/** Regular expressions that take more than linear time, with the reason why their input has a limited size. */
export const boundedInputs: ReadonlyMap<string, string> = new Map([
  [
    String.raw`/;\s*(?:([^\s;,="<>]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?)?\s*/y`,
    'Node.js rejects responses with more than 16 KiB of headers',
  ],
])
