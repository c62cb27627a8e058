import { start } from '../shared/start.js'

await start('check-layer-sizes')
