// Loaded into a step with NODE_OPTIONS: its timers run faster, so that a wait of minutes can be seen to its end.
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers/promises'

const speed = Number(process.env.CLOCK_SPEED)
const { setTimeout: start } = globalThis
const { setTimeout: wait } = timers
const now = performance.now.bind(performance)

globalThis.setTimeout = (task, milliseconds = 0, ...more) => start(task, milliseconds / speed, ...more)
timers.setTimeout = (milliseconds = 0, ...more) => wait(milliseconds / speed, ...more)
performance.now = () => now() * speed
syncBuiltinESMExports()
