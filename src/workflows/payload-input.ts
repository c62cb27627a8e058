// In a separate file, because readers of inputs would otherwise load the YAML parser.

/** Input of a workflow that receives the event as JSON. */
export const payloadInput = 'payload'
