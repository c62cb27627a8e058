import { start } from '../shared/start.js'

await start('sweep-previews')
