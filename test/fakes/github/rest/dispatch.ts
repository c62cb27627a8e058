import { ErrorResponse, unprocessable } from '../response.ts'
import { type RestOperations, writesContents } from './operation.ts'

const maxPayloadSize = 65_536

export const dispatchOperations: RestOperations = {
  /** https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event */
  'repos/create-dispatch-event': {
    requires: writesContents,
    handle: async ({ runner, repository, token, body }) => {
      const payload = (body.client_payload ?? {}) as object
      if (Buffer.byteLength(JSON.stringify(payload)) >= maxPayloadSize) {
        throw unprocessable('client_payload is too large.')
      }
      if (token === undefined) {
        throw new ErrorResponse(401, 'Requires authentication')
      }
      await runner.fire(repository, String(body.event_type), payload, token)
      return { status: 204 }
    },
  },
}
