import { testKilledRollbacks } from './killed-rollback.ts'
import { killPointsUpTo, requestCounts } from './killed-update.ts'

testKilledRollbacks(killPointsUpTo(requestCounts.rollback), killPointsUpTo(requestCounts.resume))
