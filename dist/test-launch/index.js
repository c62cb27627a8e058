import { start } from '../shared/start.js'

await start('test-launch')
