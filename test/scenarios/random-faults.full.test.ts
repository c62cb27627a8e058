import { testRandomFaults } from './random-faults.ts'

testRandomFaults({ branchCount: 50, newImageCount: 12 })
