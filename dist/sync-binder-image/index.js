import { start } from '../shared/start.js'

await start('sync-binder-image')
