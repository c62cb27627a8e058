/** Maximum number of mutants, and the length of the array that counts their executions. */
export const maxMutants = 2 ** 16
