import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { errorMessage } from '../../error-message.ts'
import { withMessage } from '../../user-error.ts'
import type { ImageRequest } from '../request/image-request.ts'
import type { FileServices } from './context-files.ts'
import type { PlanServices } from './plan-services.ts'

export interface RecipeServices extends PlanServices {
  /** Finds the commit of a ref, fetching it if necessary. */
  readonly findCommit: (ref: string) => Promise<string>
}

/**
 * Returns services that read the Dockerfiles, their ignore files and the contract from the commit of `recipe-ref`; the
 * unchanged services if that input is not set.
 *
 * @throws Error if there is no such ref.
 */
export async function withRecipeCommit<S extends RecipeServices>(
  request: ImageRequest,
  services: S,
): Promise<S> {
  const { ref } = request.recipe
  if (ref === undefined) return services
  const recipeCommit = await services.findCommit(ref).catch((error: unknown) => {
    throw withMessage(error, `recipe-ref is ${JSON.stringify(ref)}: ${errorMessage(error)}`, 'git-failed')
  })
  const paths = new Set(recipeFiles(request))
  const { checkout } = services
  const readFile = (path: string) =>
    paths.has(posix.normalize(path))
      ? checkout.readFile(recipeCommit, posix.normalize(path))
      : services.readFile(path)
  return { ...services, recipeCommit, readFile }
}

/**
 * Writes the Dockerfiles to a directory under their own paths, unless the workspace has them unchanged. Each gets the
 * ignore file that applies to it, because BuildKit would otherwise use the ignore file of the context.
 *
 * @param editedDockerfile content of the image's own Dockerfile, if it differs from the file.
 * @returns the directory; undefined if the workspace has the Dockerfiles unchanged.
 */
export async function writeRecipe(
  { recipe }: ImageRequest,
  editedDockerfile: Uint8Array | undefined,
  { readFile, recipeCommit, temporaryDirectory }: FileServices & { readonly temporaryDirectory: string },
): Promise<string | undefined> {
  if (recipeCommit === undefined && editedDockerfile === undefined) return undefined
  const directory = join(temporaryDirectory, 'recipe')
  for (const file of dockerfiles(recipe)) {
    const path = join(directory, file)
    const content = file === recipe.file ? editedDockerfile : undefined
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content ?? (await readFile(file)))
    const ignoreFile = await readFile(`${file}.dockerignore`).catch(() =>
      readFile(join(recipe.context, '.dockerignore')).catch(() => ''),
    )
    await writeFile(`${path}.dockerignore`, ignoreFile)
  }
  return directory
}

function recipeFiles({ recipe, verification: { contract } }: ImageRequest): string[] {
  const files = dockerfiles(recipe).flatMap(file => [file, `${file}.dockerignore`])
  const others = [join(recipe.context, '.dockerignore'), ...(contract === undefined ? [] : [contract])]
  return [...files, ...others].map(path => posix.normalize(path))
}

function dockerfiles({ file, dependencies }: ImageRequest['recipe']): string[] {
  return dependencies === undefined ? [file] : [file, dependencies.file]
}
