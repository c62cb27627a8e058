import { testSizes } from './size-agreement.ts'

testSizes()
