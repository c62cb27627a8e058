// This constant is in a separate file, so that code that only reads inputs does not load the Dockerfile parser.

/** Build argument that passes the dependency image to the Dockerfile. */
export const dependencyArgument = 'DEPS_IMAGE'
