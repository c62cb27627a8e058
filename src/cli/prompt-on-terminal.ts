import { createInterface } from 'node:readline/promises'
import { UserError } from '../user-error.ts'
import { InterruptedError } from './command.ts'

/** Asks questions on standard error, so that a pipe receives only the result. */
export async function promptOnTerminal<T>(
  askQuestions: (ask: (question: string) => Promise<string>) => Promise<T>,
): Promise<T> {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  const ended = new Promise<never>((_, reject) => {
    lines.once('SIGINT', () => reject(new InterruptedError()))
    lines.once('close', () => {
      // The cursor is still behind the question.
      process.stderr.write('\n')
      reject(
        new UserError('usage', 'the input ended before all questions were answered: run the command again'),
      )
    })
  })
  try {
    return await Promise.race([askQuestions(question => lines.question(question)), ended])
  } finally {
    // Without the handler above, which is for the end of the input.
    lines.removeAllListeners('close').close()
  }
}
