import { run } from './command.ts'

/** Commits all files of a folder to the branch `main` of a git repository in the folder. @returns the commit ID. */
export async function commitFolder(folder: string): Promise<string> {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org']
  const git = (...args: string[]) => run('git', ['-C', folder, ...identity, ...args], { env: process.env })
  await git('init', '--quiet', '--initial-branch=main')
  await git('add', '--all')
  await git('commit', '--quiet', '--allow-empty', '--message=Change')
  return (await git('rev-parse', 'HEAD')).stdout.trim()
}
