import { testSizes } from './size-agreement.ts'

// One of each image store; the other ways to make an image are in the full run.
testSizes(['classic-builder', 'provenance'])
