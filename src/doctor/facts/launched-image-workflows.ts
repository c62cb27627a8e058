import type { Workflow } from '../../workflows/workflow.ts'
import type { Facts } from './facts.ts'
import { withoutOtherImages } from './without-other-images.ts'

/** Returns the workflows of the source, without the steps that build an image that the launcher does not use. */
export function launchedImageWorkflows({ source, images }: Facts): Workflow[] {
  return withoutOtherImages(source.workflows, images.repositories)
}
