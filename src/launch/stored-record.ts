import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { errorMessage } from '../error-message.ts'
import type { ActionsCache } from '../runner/actions-cache.ts'
import type { Log } from '../runner/log.ts'
import { emptyRecord, type LaunchRecord, parseLaunchRecord } from './launch-record.ts'

/** Services for storing a record. */
export interface RecordServices {
  readonly actionsCache: ActionsCache
  /** Directory for the record. It must have the same path in every run, because the cache service compares the path. */
  readonly cacheDirectory: string
  readonly log: Log
}

const fileName = 'launches.json'

/**
 * Restores the record of a launcher branch from the cache of GitHub Actions, which needs no permission. Returns an empty
 * record if there is none or it cannot be read.
 *
 * @param name repository and branch.
 */
export async function restoreRecord(name: string, services: RecordServices): Promise<LaunchRecord> {
  const { actionsCache, log } = services
  const problem = actionsCache.problem()
  if (problem !== undefined) {
    log.info(`This launch is not compared with earlier launches: ${problem}`)
    return emptyRecord
  }
  const directory = recordDirectory(name, services)
  try {
    await mkdir(directory, { recursive: true })
    // The cache service returns the newest entry whose key starts with the prefix.
    const key = await actionsCache.restore(directory, [`${keyPrefix(name)}none`, keyPrefix(name)])
    return key === undefined ? emptyRecord : parseLaunchRecord(await readFile(join(directory, fileName)))
  } catch (error) {
    log.info(`This launch is not compared with earlier launches: ${errorMessage(error)}`)
    return emptyRecord
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

/** Saves the record under a new key, because cache entries cannot be changed. A failure is only logged. */
export async function saveRecord(
  name: string,
  record: LaunchRecord,
  date: string,
  services: RecordServices,
): Promise<void> {
  const { actionsCache, log } = services
  if (actionsCache.problem() !== undefined) return
  const directory = recordDirectory(name, services)
  try {
    await mkdir(directory, { recursive: true })
    await writeFile(join(directory, fileName), JSON.stringify(record))
    await actionsCache.save(directory, `${keyPrefix(name)}${Date.parse(date)}`)
  } catch (error) {
    log.info(`The record of launches could not be saved: ${errorMessage(error)}`)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

function recordDirectory(name: string, { cacheDirectory }: RecordServices): string {
  return join(cacheDirectory, encodeURIComponent(name))
}

/**
 * Returns the prefix of the keys for a launcher branch. The name is encoded, because a key does not allow every character.
 */
function keyPrefix(name: string): string {
  return `binder-launches-${encodeURIComponent(name)}-`
}
