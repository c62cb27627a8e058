import { testStorm } from './event-storm.ts'

testStorm({ events: 20, duplicates: 8, concurrency: 10 })
