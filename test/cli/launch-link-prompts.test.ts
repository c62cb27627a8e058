import { expect, test } from '@jest/globals'
import { promptForLink } from '../../src/cli/launch-link-prompts.ts'
import { defaultLabel, defaultLauncher } from '../../src/launcher/launch-link-form.ts'

const form = { repository: '', branch: '', path: '', launcher: defaultLauncher, label: defaultLabel }

/** Gives one answer to each prompt. @returns the questions, the messages and the completed form. */
async function answerPrompts(...answers: string[]) {
  const questions: string[] = []
  const messages: string[] = []
  const ask = async (question: string) => {
    questions.push(question)
    return answers.shift() ?? ''
  }
  const { form: result } = await promptForLink(form, 'markdown', {
    ask,
    print: text => void messages.push(text),
  })
  return { questions, messages, result }
}

test('offers the branch and path of a pasted URL as defaults', async () => {
  const { questions, result } = await answerPrompts('https://github.com/ada/course/blob/main/x%20y.ipynb')
  expect(questions.slice(1, 3)).toEqual(['Branch or tag [main]: ', 'File or folder to open [x y.ipynb]: '])
  expect(result).toMatchObject({ branch: '', path: '' })
})

test('shows the defaults for a repository without branch and path', async () => {
  const { questions } = await answerPrompts('ada/course')
  expect(questions.slice(1, 3)).toEqual([
    'Branch or tag (empty: the default branch): ',
    'File or folder to open (empty: the root folder): ',
  ])
})

test('a branch with a slash determines where the path in the URL starts', async () => {
  const { questions } = await answerPrompts(
    'https://github.com/ada/course/tree/release/0.9/lessons',
    'release/0.9',
  )
  expect(questions.slice(1, 3)).toEqual(['Branch or tag [release]: ', 'File or folder to open [lessons]: '])
})

test('repeats the question after an invalid answer', async () => {
  const { questions, messages } = await answerPrompts('ada', 'ada/course')
  expect(messages[0]).toContain('is an account, not a repository')
  expect(questions[1]).toBe(questions[0])
})
