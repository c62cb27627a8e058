/** Outside of Jest, whose seed `test/random.ts` uses. Every caller passes a seed. */
export { default as fc } from 'fast-check'
