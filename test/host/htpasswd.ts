import { run } from './command.ts'

/**
 * A line for an htpasswd file with the password as bcrypt, the only form that the registry takes. Node has no bcrypt;
 * the C library behind perl's crypt() has, and perl is on every Debian. The lowest cost suffices for a test.
 */
export async function htpasswdLine(user: string, password: string): Promise<string> {
  if (user.includes(':')) throw new Error(`A user name cannot hold a colon: ${JSON.stringify(user)}`)
  // The password goes through the environment: arguments can be read by every user of the machine.
  const program = 'print crypt($ENV{PASSWORD}, q($2y$05$) . $ENV{SALT})'
  const salt = Buffer.from(crypto.getRandomValues(new Uint8Array(16)))
    .toString('base64')
    .replaceAll('+', '.')
    .slice(0, 21)
  // Of the last character only two bits count, and they must be zero in the others: "." is the zero.
  const env = { PATH: process.env.PATH, PASSWORD: password, SALT: `${salt}.` }
  const { stdout } = await run('perl', ['-e', program], { env })
  if (!stdout.startsWith('$2y$05$')) throw new Error("This system's crypt() does not know bcrypt.")
  return `${user}:${stdout}\n`
}
