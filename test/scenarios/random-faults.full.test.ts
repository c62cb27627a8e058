import { testRandomFaults } from './random-faults.ts'

testRandomFaults({ count: 50, moved: 12 })
