import { start } from '../shared/start.js'

await start('prune-images')
