import { join } from 'node:path'
import { run } from '../host/command.ts'
import { craneProgram } from '../host/tools.ts'
import { runCli } from '../runner/run-cli.ts'
import type { DemoOutput } from './demo-output.ts'
import type { Machine } from './machine.ts'

/** Script that prints the properties and a hash of each file in a tar, one file per line. */
const listFilesScript = `
import hashlib, sys, tarfile

with tarfile.open(sys.argv[1], 'r|', errors='surrogateescape') as archive:
    for member in archive:
        content = archive.extractfile(member).read() if member.isreg() else b''
        xattrs = sorted((key, value) for key, value in member.pax_headers.items() if 'xattr' in key)
        print(ascii((member.name, member.type, member.mode, member.uid, member.gid, member.mtime,
                     member.linkname, member.size, hashlib.sha256(content).hexdigest(), xattrs)))
`

/** Splits the layers of an image, and compares the files of both images as crane flattens them. */
export async function runSplitScenario(
  output: DemoOutput,
  { scratch }: Machine,
  reference: string,
): Promise<void> {
  const [source, target] = [join(scratch, 'source'), join(scratch, 'target')]
  await output.step('Split the layers of the image without changing its files', async () => {
    await crane('pull', '--format=oci', reference, source)
    const args = ['split', `oci-layout:${source}`, '--to', `oci-layout:${target}`, '--split-target', '20MB']
    const { exitCode, out, err } = await runCli(args)
    if (exitCode !== 0) throw new Error(err)
    for (const line of out.trim().split('\n').slice(-4)) output.print(line)
  })
  await output.step('Compare every file of both images, as crane flattens them', async () => {
    const copy = `${reference.split('@')[0]}-split`
    await crane('push', target, copy)
    const before = await listImage(reference, join(scratch, 'source.tar'))
    const after = new Set(await listImage(copy, join(scratch, 'target.tar')))
    const missing = before.filter(file => !after.has(file))
    if (missing.length > 0 || after.size !== before.length)
      throw new Error(`the split image differs in ${missing.slice(0, 5).join(', ') || 'the number of files'}`)
    output.print(`${before.length} paths, none of which differ in content, mode, owner, time or links`)
  })
}

function crane(...args: readonly string[]): Promise<{ readonly stdout: string }> {
  const [command = '', ...others] = args
  return run(craneProgram(), [command, '--insecure', ...others], { env: process.env })
}

async function listImage(reference: string, tar: string): Promise<string[]> {
  await crane('export', reference, tar)
  const { stdout } = await run('python3', ['-c', listFilesScript, tar], { env: process.env })
  return stdout.trim().split('\n')
}
