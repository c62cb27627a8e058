import { runCli } from './run-cli.ts'

/** Runs `binder-actions try` and interrupts it after `visit`, which receives the URL of the server. */
export async function tryUntilVisited(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  visit: (url: string) => Promise<void>,
) {
  let output = ''
  let interrupt = () => {}
  let visitTask: Promise<void> | undefined
  const result = await runCli(['try', ...args], env, {
    onStart: kill => {
      interrupt = kill
    },
    onOutput: text => {
      output += text
      const url = /http:\/\/127\.0\.0\.1:\S+token=[0-9a-f]+/.exec(output)?.[0]
      if (url === undefined || visitTask !== undefined) return
      visitTask = visit(url).finally(interrupt)
    },
  })
  await visitTask
  return result
}
