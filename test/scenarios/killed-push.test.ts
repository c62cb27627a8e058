import { testKilledPush } from './killed-push.ts'

testKilledPush(2)
