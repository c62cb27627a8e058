import { start } from '../shared/start.js'

await start('dispatch-launcher-update')
