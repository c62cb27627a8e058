/** Output of the demo: the steps with their results, and a table of times at the end. */
export class DemoOutput {
  readonly #steps: { readonly title: string; readonly seconds: number }[] = []
  #partialLine = ''

  /** Prints the title of a task, runs the task and records its time. */
  async step<T>(title: string, task: () => Promise<T>): Promise<T> {
    print(`\n▶ ${title}`)
    const start = performance.now()
    const result = await task()
    this.#steps.push({ title, seconds: (performance.now() - start) / 1000 })
    return result
  }

  print(text: string): void {
    print(`  ${text}`)
  }

  show(title: string, text: string): void {
    print(`\n▶ ${title}\n`)
    print(text)
  }

  /** Prints the log of an action, with only the names of build steps. */
  printLog(text: string): void {
    const lines = (this.#partialLine + text).split('\n')
    this.#partialLine = lines.pop() ?? ''
    for (const line of lines) {
      const condensedLine = condense(line)
      if (condensedLine !== undefined) this.print(condensedLine)
    }
  }

  end(): void {
    print('\n▶ Times\n')
    for (const { title, seconds } of this.#steps) print(`  ${seconds.toFixed(1).padStart(6)} s  ${title}`)
  }
}

function condense(line: string): string | undefined {
  const command = /^::([\w-]+)(?: [^:]*)?::(.*)$/.exec(line)
  if (command?.[1] === 'group') return `— ${command[2]}`
  if (command?.[1] === 'error' || command?.[1] === 'warning') return `${command[1]}: ${command[2]}`
  if (command !== null || line.trim() === '' || line.startsWith('[command]')) return undefined
  if (/^#\d+ /.test(line))
    return /^#\d+ \[/.test(line) && !line.includes('[internal]') ? `  ${line}` : undefined
  return `  ${line}`
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
