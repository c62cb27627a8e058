import { testRandomFaults } from './random-faults.ts'

testRandomFaults({ count: 10, moved: 4 })
