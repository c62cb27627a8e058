import { testKills } from './killed-push.ts'

testKills(2)
