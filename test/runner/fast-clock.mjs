// NODE_OPTIONS preloads this module into a step. The module speeds up timers, so that minutes pass in seconds.
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers/promises'

const speed = Number(process.env.CLOCK_SPEED)
const { setTimeout: start } = globalThis
const { setTimeout: wait } = timers
const now = performance.now.bind(performance)

globalThis.setTimeout = (task, milliseconds = 0, ...args) => start(task, milliseconds / speed, ...args)
timers.setTimeout = (milliseconds = 0, ...args) => wait(milliseconds / speed, ...args)
const timeout = AbortSignal.timeout.bind(AbortSignal)
AbortSignal.timeout = milliseconds => timeout(Math.ceil(milliseconds / speed))
performance.now = () => now() * speed
syncBuiltinESMExports()
