import * as v from 'valibot'
import { parseJson } from '../json.ts'
import type { MemberReport } from './member-report.ts'
import { type LaunchPhase, launchPhases } from './phase-clock.ts'

/** Record of the earlier launches of a launcher branch, newest first. */
export interface LaunchRecord {
  readonly launches: readonly PastLaunch[]
}

/** Result of an earlier launch on one member. */
interface PastLaunch {
  /** Host of the BinderHub. */
  readonly member: string
  /** Time of the launch, in RFC 3339 format. */
  readonly date: string
  readonly verdict: MemberReport['verdict']
  readonly seconds: MemberReport['seconds']
}

/** Record without launches. */
export const emptyRecord: LaunchRecord = { launches: [] }

/** Maximum number of launches in a record. With three members, the record covers 20 days of daily launches. */
const maxLaunches = 60
/** Maximum number of successful launches with which a launch is compared. */
const maxComparedLaunches = 5

const seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(86_400))
const schema = v.object({
  launches: v.pipe(
    v.array(
      v.object({
        member: v.pipe(v.string(), v.maxLength(300)),
        date: v.pipe(v.string(), v.isoTimestamp()),
        verdict: v.picklist(['pass', 'warn', 'fail']),
        seconds: v.object(
          Object.fromEntries(launchPhases.map(phase => [phase, v.exactOptional(seconds)])) as Record<
            LaunchPhase,
            v.ExactOptionalSchema<typeof seconds, undefined>
          >,
        ),
      }),
    ),
    v.maxLength(maxLaunches),
  ),
})

/** Parses a record. @throws FormatError if it is malformed. */
export function parseLaunchRecord(bytes: Uint8Array): LaunchRecord {
  return parseJson(schema, bytes, 'the record of earlier launches')
}

/** Returns the record with the launches of this run. */
export function addLaunches(
  { launches }: LaunchRecord,
  reports: readonly MemberReport[],
  date: string,
): LaunchRecord {
  const newLaunches = reports.map(({ member, verdict, seconds }) => ({ member, date, verdict, seconds }))
  return { launches: [...newLaunches, ...launches].slice(0, maxLaunches) }
}

/** Returns the time of the last successful launch on a member, in RFC 3339 format; undefined if there was none. */
export function lastSuccess({ launches }: LaunchRecord, member: string): string | undefined {
  return launches.find(launch => launch.member === member && launch.verdict === 'pass')?.date
}

/**
 * Returns the difference in seconds between the duration of a phase and its median in the last successful launches on the
 * same member.
 *
 * @returns undefined if this launch or all earlier ones did not enter the phase.
 */
export function phaseChange(
  { launches }: LaunchRecord,
  { member, seconds }: Pick<MemberReport, 'member' | 'seconds'>,
  phase: LaunchPhase,
): number | undefined {
  const currentSeconds = seconds[phase]
  const pastSeconds = launches
    .filter(launch => launch.member === member && launch.verdict === 'pass')
    .slice(0, maxComparedLaunches)
    .flatMap(launch => launch.seconds[phase] ?? [])
    .sort((first, second) => first - second)
  const median = pastSeconds[Math.floor(pastSeconds.length / 2)]
  return currentSeconds === undefined || median === undefined ? undefined : currentSeconds - median
}
