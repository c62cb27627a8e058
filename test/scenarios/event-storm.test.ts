import { testStorm } from './event-storm.ts'

testStorm({ events: 6, duplicates: 2, concurrency: 4 })
