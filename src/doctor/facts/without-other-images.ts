import { formatImageRepository, type ImageRepository } from '../../oci/reference.ts'
import type { Workflow, WorkflowJob, WorkflowStep } from '../../workflows/workflow.ts'
import { isBuildStep } from './build-workflows.ts'

/** Placeholder for text that is known only at run time. Image names cannot contain this character. */
const unknownText = '\u0000'
const expressions = /\$\{\{.*?(?:\}\}|$)|\$\{[^}]*(?:\}|$)|\$\([^)]*(?:\)|$)|\$\w+/gs
const metadataAction = /\bdocker\/metadata-action@/
const repo2dockerAction = /\bjupyterhub\/repo2docker-action@/i

/**
 * Returns the workflows without the steps that build images other than the given images, so that the workflow of a
 * second image does not count as a build of the first image. Steps whose image is known only at run time are kept.
 */
export function withoutOtherImages(
  workflows: readonly Workflow[],
  images: readonly ImageRepository[],
): Workflow[] {
  if (images.length === 0) return [...workflows]
  return workflows.map(workflow => {
    const jobs = workflow.jobs.map(job => ({
      ...job,
      steps: job.steps.filter(step => !isBuildStep(step) || mayBuild(step, job, images)),
    }))
    return { ...workflow, jobs, steps: jobs.flatMap(({ steps }) => steps) }
  })
}

function mayBuild(step: WorkflowStep, job: WorkflowJob, images: readonly ImageRepository[]): boolean {
  const names = imageNames(step, job)
  return names.length === 0 || names.some(name => images.some(image => mayName(name, image)))
}

/** Returns the names of the images that a build step pushes, with expressions; empty if the step names no image. */
function imageNames(step: WorkflowStep, job: WorkflowJob): string[] {
  const { uses = '', run } = step
  const input = (name: string) => (typeof step.with[name] === 'string' ? lines(String(step.with[name])) : [])
  if (run !== undefined) return shellNames(job)
  if (repo2dockerAction.test(uses)) {
    const [registry] = input('DOCKER_REGISTRY')
    return input('IMAGE_NAME').map(name => (registry === undefined ? name : `${registry}/${name}`))
  }
  const tags = input('tags')
  if (!tags.some(tag => tag.includes('steps.'))) return [...input('image'), ...tags]
  return job.steps
    .filter(jobStep => metadataAction.test(jobStep.uses ?? ''))
    .flatMap(jobStep => lines(String(jobStep.with.images ?? '')))
}

/** Returns the image names in all scripts of the job, because a later step may name or push the image. */
function shellNames({ steps }: WorkflowJob): string[] {
  const pattern =
    /\s(?:-t|--tag|--image-name)[\s=]+["']?([^\s"'\\]+)|\b(?:push|tag)\s+(?:-\S+\s+)*["']?([^\s"'\\]+)(?:["']?\s+["']?([^\s"'\\]+))?/g
  const names = steps.flatMap(({ run = '' }) => [...run.replace(expressions, unknownText).matchAll(pattern)])
  return names.flatMap(([, ...groups]) => groups.filter(name => name !== undefined)).filter(isPushable)
}

/** Returns whether a name has a registry or an owner, which names in the local image store usually lack. */
function isPushable(name: string): boolean {
  return name.includes('/') || name.includes(unknownText)
}

function mayName(text: string, image: ImageRepository): boolean {
  const name = text
    .replace(expressions, unknownText)
    .replace(/@.*$/s, '')
    .replace(/:[^/:]*$/s, '')
  const fragments = name.toLowerCase().split(unknownText)
  const fullName = formatImageRepository(image).toLowerCase()
  const shortName = fullName.replace(/^docker\.io\/(?:library\/)?/, '')
  return [fullName, shortName].some(candidate => matchesFragments(candidate, fragments))
}

/** Returns whether the name consists of the fragments in this order, with any text between them. */
function matchesFragments(name: string, fragments: readonly string[]): boolean {
  const [first = '', ...others] = fragments
  const last = others.pop()
  if (last === undefined) return name === first
  if (!name.startsWith(first) || !name.endsWith(last)) return false
  let position = first.length
  for (const fragment of others) {
    const index = name.indexOf(fragment, position)
    if (index < 0) return false
    position = index + fragment.length
  }
  return position + last.length <= name.length
}

function lines(text: string): string[] {
  return text
    .split(/[\n,]/)
    .map(line => line.trim())
    .filter(Boolean)
}
