/** Version in package.json. A test keeps both equal, because a bundle has no package.json. */
export const version = '0.1.0'
