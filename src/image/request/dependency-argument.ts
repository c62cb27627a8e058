// In a separate file, because readers of inputs would otherwise load the Dockerfile parser.

/** Build argument that passes the dependency image to the Dockerfile. */
export const dependencyArgument = 'DEPS_IMAGE'
