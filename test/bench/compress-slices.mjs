/** Compresses equal slices of a file in parallel: `node compress-slices.mjs FILE COUNT FOLDER`. Nothing else is computed. */
import { createReadStream, createWriteStream, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

const chunkSize = 2 ** 20
const [, , file = '', count = '', folder = ''] = process.argv
const slice = Math.ceil(statSync(file).size / Number(count))
const waiting = Array.from({ length: Number(count) }, (_, index) => index)

async function work() {
  for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
    const range = { start: index * slice, end: (index + 1) * slice - 1, highWaterMark: chunkSize }
    const gzip = createGzip({ level: 6, chunkSize })
    await pipeline(createReadStream(file, range), gzip, createWriteStream(`${folder}/${index}`))
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, work))
