/** Compresses equal slices of a file in parallel and computes nothing else: `node compress-slices.mjs FILE COUNT FOLDER`. */
import { createReadStream, createWriteStream, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

const chunkSize = 2 ** 20
const [, , file = '', count = '', folder = ''] = process.argv
const sliceSize = Math.ceil(statSync(file).size / Number(count))
const pending = Array.from({ length: Number(count) }, (_, index) => index)

async function compressPendingSlices() {
  for (let index = pending.shift(); index !== undefined; index = pending.shift()) {
    const options = { start: index * sliceSize, end: (index + 1) * sliceSize - 1, highWaterMark: chunkSize }
    const gzip = createGzip({ level: 6, chunkSize })
    await pipeline(createReadStream(file, options), gzip, createWriteStream(`${folder}/${index}`))
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, compressPendingSlices))
