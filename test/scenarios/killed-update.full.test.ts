import { killPointsUpTo, requestCounts, testKilledUpdates } from './killed-update.ts'

testKilledUpdates(killPointsUpTo(requestCounts.update), killPointsUpTo(requestCounts.release))
