import { expect, test } from '@jest/globals'
import { findUserId, readAccounts } from '../../src/contract/accounts.ts'
import { parseEnvironment } from '../../src/contract/environment.ts'
import { ImageFiles } from '../../src/contract/image-files.ts'
import { file } from './image.ts'

const passwd = `root:x:0:0:root:/root:/bin/sh
ada:x:1000:1000:Ada:/home/ada:/bin/bash

no-shell:x:7:7::/srv
short:x:8:8:Short
negative:x:-1:1::/a:/bin/sh
letters:x:1x:1::/a:/bin/sh
padded:x: 9:1::/a:/bin/sh
`

test('reads the accounts of an image and ignores invalid lines', () => {
  expect(readAccounts(new ImageFiles([file('etc/passwd', passwd)]))).toEqual([
    { name: 'root', uid: 0, home: '/root' },
    { name: 'ada', uid: 1000, home: '/home/ada' },
    { name: 'no-shell', uid: 7, home: '/srv' },
  ])
})

test('an image without /etc/passwd has no accounts', () => {
  expect(readAccounts(new ImageFiles([]))).toEqual([])
  expect(readAccounts(new ImageFiles([file('etc/passwd')]))).toEqual([])
})

test.each([
  ['', 0],
  ['root', 0],
  ['0', 0],
  ['1001', 1001],
  ['ada', 5],
  ['7a', 6],
  ['a7', 8],
  ['eve', undefined],
  ['-1', undefined],
])('resolves USER %j to the user ID %s', (name, uid) => {
  const accounts = [
    { name: 'ada', uid: 5, home: '/' },
    { name: '7a', uid: 6, home: '/' },
    { name: 'a7', uid: 8, home: '/' },
    { name: '0', uid: 9, home: '/' },
  ]
  expect(findUserId(name, accounts)).toBe(uid)
})

test('an environment variable without a value is empty, and a later one overrides an earlier one', () => {
  expect([...parseEnvironment(['A=b=c', 'B', 'C=', 'D=1', 'D=2'])]).toEqual([
    ['A', 'b=c'],
    ['B', ''],
    ['C', ''],
    ['D', '2'],
  ])
  expect(parseEnvironment(undefined).size + parseEnvironment(null).size).toBe(0)
})
