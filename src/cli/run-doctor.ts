import type { SetupAnswers } from '../setup/questions.ts'
import { formatDoctorCommand } from '../setup/report-setup.ts'
import { type ErrorKind, errorKind, formatError, unreleased } from '../user-error.ts'
import type { ExitCode, Terminal } from './command.ts'
import { doctorCommand } from './doctor.ts'

/** Kinds of errors for a repository that cannot be read yet, for example because it was not pushed. */
const unreadableKinds: readonly ErrorKind[] = [
  'token-invalid',
  'repository-not-found',
  'sso-required',
  'permission-missing',
]

/** Runs the doctor if both repositories can be read. Otherwise prints the command to run it later. */
export async function runDoctor(
  answers: SetupAnswers,
  env: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<ExitCode> {
  const command = `\`${formatDoctorCommand(answers)}\``
  if (!env.GITHUB_TOKEN && !env.GH_TOKEN) {
    terminal.out(`To check both repositories, set GITHUB_TOKEN and run ${command}.`)
    return 0
  }
  try {
    return await doctorCommand.run(
      ['--source', answers.source, '--launcher', answers.launcher],
      env,
      terminal,
    )
  } catch (error) {
    if (!unreadableKinds.includes(errorKind(error))) throw error
    terminal.err(formatError(error, unreleased))
    terminal.out(`The doctor could not read both repositories. When they are pushed, run ${command}.`)
    return 0
  }
}
