import { testSizes } from './size-agreement.ts'

// One image for each image store. The full run measures all images.
testSizes(['classic-builder', 'provenance'])
