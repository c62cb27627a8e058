import type { ImageConfig } from '../oci/image-config.ts'
import type { Contract, Violation } from './contract.ts'
import type { ImageFiles } from './image-files.ts'

interface UserAccount {
  readonly name: string
  readonly uid: number
  readonly home: string
}

const why =
  'mybinder.org runs every container as user 1000, and what another user owns cannot be written there'

/** Checks that USER is the user that mybinder.org runs as and has its own home directory. */
export function checkUser(
  { user: wanted }: Contract,
  { container }: ImageConfig,
  files: ImageFiles,
): Violation[] {
  const accounts = readAccounts(files.find('etc/passwd')?.content)
  const name = (container.User ?? '').split(':')[0] ?? ''
  const uid = resolveUserId(name, accounts)
  const account = accounts.find(one => one.uid === wanted.uid)
  const called = wanted.name ?? account?.name ?? 'jovyan'
  const create = `RUN useradd --create-home --uid ${wanted.uid} --shell /bin/bash ${called}`
  if (uid === undefined) {
    return [
      {
        what: `USER is ${name}, which the image's /etc/passwd does not know`,
        why,
        fix: `Write ${create} in front of USER ${name}`,
      },
    ]
  }
  const fix =
    account === undefined
      ? `Write ${create} and USER ${called} into the Dockerfile`
      : `Write USER ${called} into the Dockerfile`
  if (uid !== wanted.uid) {
    const who = uid === 0 ? 'root' : `${name}, user id ${uid}`
    return [{ what: `The image runs as ${who}, not as user id ${wanted.uid}`, why, fix }]
  }
  if (account === undefined) {
    return [
      {
        what: `User id ${wanted.uid} has no name in /etc/passwd`,
        why: 'Programs that ask who they run as fail, git and the shell among them',
        fix: `Write ${create} into the Dockerfile`,
      },
    ]
  }
  if (wanted.name !== undefined && account.name !== wanted.name) {
    return [
      {
        what: `User id ${wanted.uid} is called ${account.name}, not ${wanted.name}`,
        why: 'The contract asks for that name',
        fix: `Write RUN usermod --login ${wanted.name} ${account.name} into the Dockerfile`,
      },
    ]
  }
  return checkHome(account, files)
}

function checkHome({ name, uid, home }: UserAccount, files: ImageFiles): Violation[] {
  const found = files.find(home)
  if (found?.type === 'directory' && found.uid === uid) return []
  const what =
    found === undefined && !files.has(home)
      ? `The home directory of ${name}, ${home}, does not exist`
      : `The home directory of ${name}, ${home}, belongs to user id ${found?.uid ?? 0}`
  return [
    {
      what,
      why: 'Jupyter writes its files there and does not start without',
      fix: `Write RUN install -d -o ${name} ${home} into the Dockerfile, before USER`,
    },
  ]
}

/** @returns undefined for an unknown name. */
function resolveUserId(name: string, accounts: readonly UserAccount[]): number | undefined {
  if (name === '' || name === 'root') return 0
  if (/^\d+$/.test(name)) return Number(name)
  return accounts.find(account => account.name === name)?.uid
}

/** Source: passwd(5). */
function readAccounts(content: Uint8Array | undefined): UserAccount[] {
  const text = content === undefined ? '' : new TextDecoder().decode(content)
  return text.split('\n').flatMap(line => {
    const [name, , uid, , , home] = line.split(':')
    if (name === undefined || uid === undefined || home === undefined || !/^\d+$/.test(uid)) return []
    return [{ name, uid: Number(uid), home }]
  })
}
