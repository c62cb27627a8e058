import { expect, test } from '@jest/globals'
import { groupInputs, readInputGroups } from '../../.github/build/input-groups.ts'

const text = `inputs:
  token:
    description: "Above the first title"
  # Layers
  split:
    description: "In the group"
  max-layers:
    # A sentence is not a title.
    description: "In the group, too"
  # Checks before the push
  contract:
    description: "In the next group"
outputs:
  split:
    description: "Not an input"
`
const inputs = { token: 1, split: 2, 'max-layers': 3, contract: 4 }

test('reads the group of each input from the comments', () => {
  expect(Object.fromEntries(readInputGroups(text, inputs))).toEqual({
    split: 'Layers',
    'max-layers': 'Layers',
    contract: 'Checks before the push',
  })
})

test('divides inputs into groups, and keeps their order', () => {
  expect(groupInputs(Object.entries(inputs), readInputGroups(text, inputs))).toEqual([
    { group: undefined, inputs: [['token', 1]] },
    {
      group: 'Layers',
      inputs: [
        ['split', 2],
        ['max-layers', 3],
      ],
    },
    { group: 'Checks before the push', inputs: [['contract', 4]] },
  ])
})
