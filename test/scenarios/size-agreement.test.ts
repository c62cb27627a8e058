import { testSizes } from './size-agreement.ts'

// This run measures one image for each image store. The full run measures all images.
testSizes(['classic-builder', 'provenance'])
