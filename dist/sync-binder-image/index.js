import { start } from '../build-binder-image/start.js'

await start('sync-binder-image')
