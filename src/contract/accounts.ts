import type { ImageFiles } from './image-files.ts'

/** User account of an image. */
export interface Account {
  readonly name: string
  readonly uid: number
  readonly home: string
}

/** Returns the accounts in the image's `/etc/passwd`. @see passwd(5) */
export function readAccounts(files: ImageFiles): Account[] {
  const content = files.find('etc/passwd')?.content
  const text = content === undefined ? '' : new TextDecoder().decode(content)
  return text.split('\n').flatMap(line => {
    const [name, , uid, , , home] = line.split(':')
    if (name === undefined || uid === undefined || home === undefined || !/^\d+$/.test(uid)) return []
    return [{ name, uid: Number(uid), home }]
  })
}

/**
 * Returns the user ID for the name or number in `USER`.
 *
 * @returns undefined for an unknown name.
 */
export function findUserId(name: string, accounts: readonly Account[]): number | undefined {
  if (name === '' || name === 'root') return 0
  if (/^\d+$/.test(name)) return Number(name)
  return accounts.find(account => account.name === name)?.uid
}
