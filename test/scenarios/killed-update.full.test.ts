import { deathsUpTo, requestsOf, testDeaths } from './killed-update.ts'

testDeaths(deathsUpTo(requestsOf.update), deathsUpTo(requestsOf.release))
