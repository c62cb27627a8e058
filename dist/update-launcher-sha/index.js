import { start } from '../shared/start.js'

await start('update-launcher-sha')
