import { testRandomFaults } from './random-faults.ts'

testRandomFaults({ branchCount: 10, newImageCount: 4 })
