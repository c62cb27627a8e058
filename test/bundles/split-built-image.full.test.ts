import { testSplitBuilds } from './test-split-builds.ts'

testSplitBuilds('classic', 'all')
