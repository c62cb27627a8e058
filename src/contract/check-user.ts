import type { ImageConfig } from '../oci/image-config.ts'
import { type Account, findUserId, readAccounts } from './accounts.ts'
import type { Contract, Violation } from './contract.ts'
import type { ImageFiles } from './image-files.ts'

const why = 'mybinder.org runs every container as user ID 1000, which cannot write to files of another user'

/** Checks that USER is the user ID under which mybinder.org runs containers, and that this user owns a home directory. */
export function checkUser(
  { user: expectedUser }: Contract,
  { container }: ImageConfig,
  files: ImageFiles,
): Violation[] {
  const accounts = readAccounts(files)
  const name = (container.User ?? '').replace(/:.*/s, '')
  const uid = findUserId(name, accounts)
  const account = accounts.find(({ uid: id }) => id === expectedUser.uid)
  const accountName = expectedUser.name ?? account?.name ?? 'jovyan'
  const userCreation = `RUN useradd --create-home --uid ${expectedUser.uid} --shell /bin/bash ${accountName}`
  if (uid === undefined) {
    const what = `USER is ${name}, which is not in the image's /etc/passwd`
    return [{ what, why, fix: `Write ${userCreation} in the Dockerfile, before USER ${name}` }]
  }
  if (uid !== expectedUser.uid) {
    const what = `The image runs as ${describeUser(name, uid)}, not as user ID ${expectedUser.uid}`
    const userInstruction = `USER ${accountName} in the Dockerfile`
    const fix =
      account === undefined ? `Write ${userCreation} and ${userInstruction}` : `Write ${userInstruction}`
    return [{ what, why, fix }]
  }
  if (account === undefined) return [unnamedUserViolation(uid, userCreation)]
  if (expectedUser.name !== undefined && account.name !== expectedUser.name)
    return [wrongNameViolation(account, expectedUser.name)]
  return checkHome(account, files)
}

function describeUser(name: string, uid: number): string {
  if (uid === 0) return 'root'
  return /^\d+$/.test(name) ? `user ID ${uid}` : `${name} (user ID ${uid})`
}

function unnamedUserViolation(uid: number, userCreation: string): Violation {
  return {
    what: `User ID ${uid} has no name in /etc/passwd`,
    why: 'Programs that look up the current user fail, among them git and the shell',
    fix: `Write ${userCreation} in the Dockerfile`,
  }
}

function wrongNameViolation({ uid, name }: Account, expectedName: string): Violation {
  return {
    what: `User ID ${uid} is named ${name}, not ${expectedName}`,
    why: 'The contract requires this name',
    fix: `Write RUN usermod --login ${expectedName} ${name} in the Dockerfile`,
  }
}

function checkHome({ name, uid, home }: Account, files: ImageFiles): Violation[] {
  const homeEntry = files.find(home)
  if (homeEntry?.type === 'directory' && homeEntry.uid === uid) return []
  const what =
    homeEntry === undefined && !files.has(home)
      ? `The home directory of ${name}, ${home}, does not exist`
      : `The home directory of ${name}, ${home}, belongs to user ID ${homeEntry?.uid ?? 0}`
  return [
    {
      what,
      why: 'Jupyter writes its files to the home directory, and fails to start if it cannot',
      fix: `Write RUN install -d -o ${name} ${home} in the Dockerfile, before USER`,
    },
  ]
}
