import { formatImageRepository } from '../../oci/reference.ts'
import { formatList } from '../../wording.ts'
import type { Workflow } from '../../workflows/workflow.ts'
import { atLine } from '../facts/at-line.ts'
import { imageBuilds } from '../facts/build-workflows.ts'
import type { Facts } from '../facts/facts.ts'
import type { Finding } from '../report/finding.ts'

const maxListedNames = 3

/** Describes a source in which no push builds the launched image. @param builders workflows that other events start. */
export function describeNoBuilder(
  { source, images }: Facts,
  [first]: readonly Workflow[],
): Pick<Finding, 'what' | 'why' | 'fix'> {
  const others = imageBuilds(source.workflows)
  const image = formatList(images.repositories.map(formatImageRepository), maxListedNames)
  const target = first ?? others[0]
  const what =
    first !== undefined
      ? `${first.path} of ${source.name} builds the image, but not on a push`
      : others.length === 0
        ? `No workflow on the default branch of ${source.name} builds an image and pushes it`
        : `No workflow on the default branch of ${source.name} builds ${image}; ${formatList(
            others.map(({ path }) => path),
            maxListedNames,
          )} ${others.length === 1 ? 'builds another image' : 'build other images'}`
  const place =
    target === undefined ? '.github/workflows/binder-image.yml' : `${target.path}${atLine(target, 'on')}`
  const isOther = first === undefined && others.length > 0
  return {
    what,
    why: 'The image is only updated when someone builds it manually.',
    fix: isOther
      ? `Add a build of ${image} to ${place}, or correct the name of its image. docs/set-up.md of binder-actions contains the whole workflow.`
      : `Add \`on: push\` with your branches and \`tags: ["v*"]\` to ${place}. docs/set-up.md of binder-actions contains the whole workflow.`,
  }
}
