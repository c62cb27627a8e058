import { join } from 'node:path'
import { openLayout } from '../../src/layout/layout-source.ts'
import { binderPlatform } from '../../src/oci/platform.ts'
import { readImage } from '../../src/oci/read-image.ts'
import { run } from '../host/command.ts'
import { craneProgram } from '../host/tools.ts'
import { MergedTrees } from '../image/split/merged-tree.ts'
import { runCli } from '../runner/run-cli.ts'
import type { DemoOutput } from './demo-output.ts'
import type { Machine } from './machine.ts'

/** Splits the layers of an image, and compares the files of both images with Python's tarfile. */
export async function runSplitScenario(
  output: DemoOutput,
  { scratch }: Machine,
  reference: string,
): Promise<void> {
  const [whole, split] = [join(scratch, 'whole'), join(scratch, 'split')]
  await output.step('Split the layers of the image, with the same files', async () => {
    await run(craneProgram(), ['pull', '--insecure', '--format=oci', reference, whole], { env: process.env })
    const args = ['split', `oci-layout:${whole}`, '--to', `oci-layout:${split}`, '--split-target', '20MB']
    const { exitCode, out, err } = await runCli(args)
    if (exitCode !== 0) throw new Error(err)
    for (const line of out.trim().split('\n').slice(-4)) output.print(line)
  })
  const trees = new MergedTrees()
  try {
    const [before = {}, after = {}] = await output.step(
      "Compare every file with Python's tarfile",
      async () => trees.list(await layerFiles(whole), await layerFiles(split)),
    )
    const paths = new Set([...Object.keys(before), ...Object.keys(after)])
    const differing = [...paths].filter(path => JSON.stringify(before[path]) !== JSON.stringify(after[path]))
    if (differing.length > 0)
      throw new Error(`the split images differ in ${differing.slice(0, 5).join(', ')}`)
    output.print(
      `${paths.size} paths, none of which differ in content, mode, owner, time, links or attributes`,
    )
  } finally {
    trees.stop()
  }
}

async function layerFiles(directory: string): Promise<string[]> {
  const layout = await openLayout(directory)
  const { manifest } = await readImage(layout, binderPlatform)
  return manifest.layers.map(({ digest }) => layout.blobPath(digest))
}
