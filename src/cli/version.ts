/** Version in package.json, which is not part of a bundle. A test compares the two. */
export const version = '0.1.0'
