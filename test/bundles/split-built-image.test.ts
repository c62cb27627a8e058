import { testSplitBuilds } from './split-built-image.ts'

testSplitBuilds('containerd')
