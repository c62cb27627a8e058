import { createInterface } from 'node:readline/promises'
import { UserError } from '../user-error.ts'
import { InterruptedError } from './command.ts'

/**
 * Prompts on standard error, because standard output is for the result.
 *
 * @throws InterruptedError on Ctrl-C, UserError if the input ends before all questions are answered.
 */
export async function promptOnTerminal<T>(
  askQuestions: (ask: (question: string) => Promise<string>) => Promise<T>,
): Promise<T> {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  const endOfInput = new Promise<never>((_, reject) => {
    lines.once('SIGINT', () => reject(new InterruptedError()))
    lines.once('close', () => {
      // The cursor is still on the line of the question.
      process.stderr.write('\n')
      reject(
        new UserError('usage', 'the input ended before all questions were answered: run the command again'),
      )
    })
  })
  try {
    return await Promise.race([askQuestions(question => lines.question(question)), endOfInput])
  } finally {
    // `close()` would also call the handler for the end of the input.
    lines.removeAllListeners('close').close()
  }
}
