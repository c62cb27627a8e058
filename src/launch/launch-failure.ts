import { UserError } from '../user-error.ts'

/** Origin of a failure: `hub` for the load and limits of a BinderHub, `image` for the image and its code. */
export type FailureOrigin = 'hub' | 'image'

/** Error for a failed launch on one member. */
export class LaunchFailure extends UserError {
  readonly origin: FailureOrigin

  constructor(origin: FailureOrigin, message: string) {
    super(origin === 'hub' ? 'member-unavailable' : 'launch-failed', message)
    this.origin = origin
  }
}

/**
 * Messages with which a BinderHub reports its own limits. Source: builder.py and launcher.py of
 * https://github.com/jupyterhub/binderhub.
 */
const hubLimits =
  /too many users|try again (?:soon|later|in)|rate limit|took too long|temporar|quota|internal (?:server )?error/i

/** Returns the origin of the failure that a `failed` event reports. */
export function failureOrigin(reason: string, statusCode: number | undefined): FailureOrigin {
  const isHubStatus = statusCode === 429 || (statusCode ?? 0) >= 500
  return isHubStatus || hubLimits.test(reason) ? 'hub' : 'image'
}
