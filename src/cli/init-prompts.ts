import { errorMessage } from '../error-message.ts'
import {
  answerQuestions,
  assertSeparator,
  type SetupAnswers,
  type SetupQuestion,
} from '../setup/questions.ts'
import type { SourceSurvey } from '../setup/survey-source.ts'
import { UsageError } from './command.ts'
import type { InitCommandLine } from './init-command-line.ts'
import type { Prompt } from './launch-link-prompts.ts'
import { promptOnTerminal } from './prompt-on-terminal.ts'

/**
 * Returns the answers to all questions: from the command line, otherwise from prompts, otherwise the defaults. There are
 * no prompts for a source that is already configured.
 */
export async function readAnswers(
  survey: SourceSurvey,
  { givenAnswers, isUnattended }: InitCommandLine,
  print: (text: string) => void,
): Promise<SetupAnswers> {
  if (isUnattended || survey.ownWorkflow !== undefined)
    return rejectWithUsageError(answerQuestions(survey, givenAnswers, suggestedAnswer))
  if (!process.stdin.isTTY)
    throw new UsageError('the command cannot prompt without a terminal: add --yes to use the defaults')
  return promptOnTerminal(ask =>
    rejectWithUsageError(
      answerQuestions(survey, givenAnswers, (question, suggestion, knownAnswers) =>
        promptForAnswer(
          { ...question, parse: parseTypedAnswer(question, survey, knownAnswers) },
          suggestion,
          { ask, print },
        ),
      ),
    ),
  )
}

function parseTypedAnswer(
  question: SetupQuestion,
  survey: SourceSurvey,
  knownAnswers: Readonly<Partial<SetupAnswers>>,
) {
  return (answer: string) => {
    if (question.name === 'tag-suffix') assertSeparator(answer)
    return question.parse(answer, survey, knownAnswers)
  }
}

/** Returns the default answer. @throws UsageError if there is none. */
async function suggestedAnswer({ name, option, text }: SetupQuestion, suggestion: string): Promise<string> {
  if (suggestion === '' && (name === 'source' || name === 'launcher' || name === 'image')) {
    throw new UsageError(`--${option} must be set: ${text}`)
  }
  return suggestion
}

/**
 * Repeats a question until its answer is valid. An empty answer selects the suggestion; `-` selects an empty answer.
 */
async function promptForAnswer(
  question: Pick<SetupQuestion, 'text'> & { readonly parse: (answer: string) => string },
  suggestion: string,
  { ask, print }: Prompt,
): Promise<string> {
  for (;;) {
    const label =
      suggestion === ''
        ? question.text
        : `${question.text.replace('(empty: none)', '(-: none)')} [${suggestion}]`
    const typedAnswer = (await ask(`${label}: `)).trim()
    const answer = typedAnswer === '' ? suggestion : typedAnswer === '-' ? '' : typedAnswer
    try {
      question.parse(answer)
      return answer
    } catch (error) {
      print(`  ${errorMessage(error)}`)
    }
  }
}

async function rejectWithUsageError<T>(answers: Promise<T>): Promise<T> {
  return answers.catch((error: unknown) => {
    throw error instanceof UsageError ? error : new UsageError(errorMessage(error))
  })
}
