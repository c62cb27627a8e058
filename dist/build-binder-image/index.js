import { start } from '../shared/start.js'

await start('build-binder-image')
