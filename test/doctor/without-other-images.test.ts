import { describe, expect, test } from '@jest/globals'
import { imageBuilds } from '../../src/doctor/facts/build-workflows.ts'
import { withoutOtherImages } from '../../src/doctor/facts/without-other-images.ts'
import { parseImageRepository } from '../../src/oci/reference.ts'
import { workflow } from './healthy-facts.ts'
import { findProblems } from './problem-cases.ts'

const image = 'ghcr.io/science/model'

/** Returns whether a workflow with the given steps builds the launched image. */
function isBuilding(steps: string, job = ''): boolean {
  const text = `on: push\njobs:\n  a:\n${job}    steps:\n${steps}`
  const workflows = withoutOtherImages([workflow('w.yml', text)], [parseImageRepository(image)])
  return imageBuilds(workflows).length === 1
}

describe('recognizes that the launched image is built by', () => {
  test.each([
    ['this action', `      - {uses: u/binder-actions@v1, with: {image: ${image}}}\n`],
    [
      'this action, with an owner known at run time',
      '      - uses: u/binder-actions@v1\n        with: {image: "ghcr.io/${{ github.repository_owner }}/model"}\n',
    ],
    [
      'build-push-action',
      `      - {uses: docker/build-push-action@v6, with: {push: true, tags: "${image}:main,${image}:1"}}\n`,
    ],
    [
      'build-push-action, with tags of metadata-action',
      `      - {uses: docker/metadata-action@v5, with: {images: ${image}}}\n      - uses: docker/build-push-action@v6\n        with: {push: true, tags: "\${{ steps.meta.outputs.tags }}"}\n`,
    ],
    [
      'repo2docker-action',
      '      - {uses: jupyterhub/repo2docker-action@master, with: {IMAGE_NAME: science/other}}\n      - {uses: jupyterhub/repo2docker-action@master}\n',
    ],
    [
      'repo2docker-action, with a separate registry',
      '      - {uses: jupyterhub/repo2docker-action@master, with: {DOCKER_REGISTRY: ghcr.io, IMAGE_NAME: science/model}}\n',
    ],
    [
      'repo2docker',
      `      - run: |\n          pip install jupyter-repo2docker\n          jupyter-repo2docker --no-run --push --image-name ${image}:main .\n`,
    ],
    [
      'a script that names the image later',
      `      - run: docker build -t local/name .\n      - run: |\n          docker tag local/name ${image}:main\n          docker push ${image}:main\n`,
    ],
    ['a script with variables', '      - run: docker buildx build --push -t "$IMAGE" .\n'],
  ])('%s', (_name, steps) => {
    expect(isBuilding(steps)).toBe(true)
  })

  test('the workflows for previews and for a refresh', () => {
    const text = `on: pull_request\njobs: {a: {uses: u/binder-actions/.github/workflows/preview.yml@v1, with: {image: ${image}}}}\n`
    const replaceCalled = (name: string) => text.replace('preview.yml@', `${name}@`)
    expect(imageBuilds([workflow('p.yml', text)])).toHaveLength(1)
    expect(imageBuilds([workflow('p.yml', replaceCalled('refresh.yml'))])).toHaveLength(1)
    expect(imageBuilds([workflow('p.yml', replaceCalled('preview-fork.yml'))])).toHaveLength(0)
    expect(imageBuilds([workflow('p.yml', replaceCalled('watch.yml'))])).toHaveLength(0)
  })

  test('a matrix that includes the image', () => {
    const steps =
      '      - uses: u/binder-actions@v1\n        with: {image: "ghcr.io/science/${{ matrix.name }}"}\n'
    expect(isBuilding(steps, '    strategy: {matrix: {name: [gui, model]}}\n')).toBe(true)
    expect(isBuilding(steps, '    strategy: {matrix: {name: [gui, docs]}}\n')).toBe(false)
    expect(isBuilding(steps, '    strategy: {matrix: {include: [{name: gui}, {name: model}]}}\n')).toBe(true)
  })
})

describe('recognizes that the launched image is not built by', () => {
  test.each([
    [
      'this action, for another image',
      '      - {uses: u/binder-actions@v1, with: {image: ghcr.io/science/gui}}\n',
    ],
    [
      'build-push-action, for an image with a longer name',
      `      - {uses: docker/build-push-action@v6, with: {push: true, tags: "${image}-gui:main"}}\n`,
    ],
    [
      'build-push-action that does not push',
      `      - {uses: docker/build-push-action@v6, with: {load: true, tags: "${image}:test"}}\n`,
    ],
    [
      'repo2docker-action that does not push',
      '      - {uses: jupyterhub/repo2docker-action@master, with: {NO_PUSH: true}}\n',
    ],
    ['an installation of repo2docker', '      - run: pip install jupyter-repo2docker\n'],
    [
      'a build for WSL',
      '      - run: |\n          docker build -t wsl -f wsl/Dockerfile .\n          docker export "$(docker run -d wsl)" > model.wsl\n',
    ],
    ['a build of documentation', '      - run: docker build -t docs docs && docker run docs make html\n'],
    ['a build for tests', '      - run: docker build -t test . && docker run test pytest\n'],
  ])('%s', (_name, steps) => {
    expect(isBuilding(steps)).toBe(false)
  })
})

test('reports a file that starts no build of the launched image, although it starts a build of another image', () => {
  const build = (name: string, push: string) =>
    workflow(
      `${name}.yml`,
      `on: {push: ${push}}\njobs: {a: {steps: [{uses: u/binder-actions@v1, with: {image: ghcr.io/science/${name}, file: container/Dockerfile}}]}}\n`,
    )
  const workflows = [
    build('gui', '{branches: [main, development]}'),
    build('model', '{paths: [container/**]}'),
  ]
  expect(findProblems({ source: { workflows } }).map(({ what }) => what)).toEqual([
    '1 file of science/model is in the image, but changing it starts no build: src/fast.pyx',
  ])
})

test('reports a source that builds only another image, and names both images', () => {
  const text =
    'on: push\njobs: {a: {steps: [{uses: u/binder-actions@v1, with: {image: ghcr.io/science/gui}}]}}\n'
  expect(findProblems({ source: { workflows: [workflow('gui.yml', text)] } })).toEqual([
    expect.objectContaining({
      check: 'build-triggers',
      what: 'No workflow on the default branch of science/model builds ghcr.io/science/model; gui.yml builds another image',
      fix: expect.stringContaining('gui.yml:1'),
    }),
  ])
})
