import { run } from './command.ts'

/**
 * Returns a line for an htpasswd file with a bcrypt hash, the only form that the registry accepts. Node has no bcrypt, so
 * this function uses Perl's crypt(), which every Debian system has. The lowest cost is sufficient for a test.
 */
export async function htpasswdLine(user: string, password: string): Promise<string> {
  if (user.includes(':'))
    throw new Error(`The username ${JSON.stringify(user)} contains a colon: choose another one`)
  // The password is passed in the environment, because every user of the machine can read arguments.
  const program = 'print crypt($ENV{PASSWORD}, q($2y$05$) . $ENV{SALT})'
  const salt = Buffer.from(crypto.getRandomValues(new Uint8Array(16)))
    .toString('base64')
    .replaceAll('+', '.')
    .slice(0, 21)
  // Only two bits of the last character are used, and the others must be zero, which "." encodes.
  const env = { PATH: process.env.PATH, PASSWORD: password, SALT: `${salt}.` }
  const { stdout } = await run('perl', ['-e', program], { env })
  if (!stdout.startsWith('$2y$05$'))
    throw new Error("This system's crypt() does not support bcrypt: use Debian 12 or Ubuntu 24.04.")
  return `${user}:${stdout}\n`
}
