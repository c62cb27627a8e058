/** Notebooks for contracts. */
/** Returns a notebook of code cells. */
export function codeNotebook(...sources: readonly string[]): string {
  const cells = sources.map(source => ({ cell_type: 'code', metadata: {}, outputs: [], source }))
  const metadata = { kernelspec: { name: 'python3', display_name: 'Python 3' } }
  return JSON.stringify({ nbformat: 4, nbformat_minor: 4, metadata, cells })
}

/** Instruction that copies the notebooks. */
export const copyLessons = 'COPY --chown=1000:1000 lessons /srv/lessons'
/** Contract that executes the notebooks. */
export const lessonContract = 'notebooks: [/srv/lessons/**/*.ipynb]\n'
