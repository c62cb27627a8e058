import { start } from './start.js'

await start('build-binder-image')
