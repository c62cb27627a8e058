// This file has no imports, so that code that reads inputs does not load the YAML parser.

/** Input of a workflow that receives the event as JSON. */
export const payloadInput = 'payload'
