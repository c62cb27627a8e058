/** Maximum number of mutants, whose executions are counted in an array. */
export const maxMutants = 2 ** 16
