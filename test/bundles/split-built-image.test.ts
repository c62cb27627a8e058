import { testSplitBuilds } from './test-split-builds.ts'

testSplitBuilds('containerd', 'none')
