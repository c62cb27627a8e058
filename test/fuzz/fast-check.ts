/** fast-check without the seed of Jest that `test/random.ts` sets. Every caller passes a seed. */
export { default as fc } from 'fast-check'
