import { deathsUpTo, requestCounts, testDeaths } from './killed-update.ts'

testDeaths(deathsUpTo(requestCounts.update), deathsUpTo(requestCounts.release))
