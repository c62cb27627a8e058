import { expect, test } from '@jest/globals'
import { promptForLink } from '../../src/cli/launch-link-prompts.ts'
import { defaultLabel, defaultLauncher } from '../../src/launcher/launch-link-form.ts'

const form = { repository: '', branch: '', path: '', launcher: defaultLauncher, label: defaultLabel }

/** Answers the prompts in turn and returns the questions and messages. */
async function dialogue(...answers: string[]) {
  const asked: string[] = []
  const said: string[] = []
  const ask = async (question: string) => {
    asked.push(question)
    return answers.shift() ?? ''
  }
  const { form: filled } = await promptForLink(form, 'markdown', {
    ask,
    print: text => void said.push(text),
  })
  return { asked, said, filled }
}

test('offers the branch and path of a pasted URL as defaults', async () => {
  const { asked, filled } = await dialogue('https://github.com/ada/course/blob/main/x%20y.ipynb')
  expect(asked.slice(1, 3)).toEqual(['Branch or tag [main]: ', 'File or folder to open [x y.ipynb]: '])
  expect(filled).toMatchObject({ branch: '', path: '' })
})

test('shows the defaults for a repository without branch and path', async () => {
  const { asked } = await dialogue('ada/course')
  expect(asked.slice(1, 3)).toEqual([
    'Branch or tag (empty: the default branch): ',
    'File or folder to open (empty: the root folder): ',
  ])
})

test('a branch with a slash determines where the path in the URL starts', async () => {
  const { asked } = await dialogue('https://github.com/ada/course/tree/release/0.9/lessons', 'release/0.9')
  expect(asked.slice(1, 3)).toEqual(['Branch or tag [release]: ', 'File or folder to open [lessons]: '])
})

test('repeats the question after an invalid answer', async () => {
  const { asked, said } = await dialogue('ada', 'ada/course')
  expect(said[0]).toContain('is an account, not a repository')
  expect(asked[1]).toBe(asked[0])
})
