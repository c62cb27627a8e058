import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { collectMessages } from './messages.ts'
import { readSource } from './source.ts'

function collected(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), 'messages-'))
  try {
    mkdirSync(join(root, 'src'))
    for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'src', name), text)
    return collectMessages(readSource(root))
  } finally {
    rmSync(root, { recursive: true })
  }
}

const textsOf = (text: string) =>
  collected({ 'one.ts': `export {}\n${text}` })
    .messages.map(message => message.text)
    .sort()

test.each<[string, string, string[]]>([
  ['a text', 'throw new Error("it is broken")', ['it is broken']],
  ['what varies is left out', 'throw new Error(`${name} is ${how} broken`)', ['… is … broken']],
  ['pieces', 'throw new Error("it is " + `${how}\\n broken`)', ['it is … broken']],
  ['alternatives', 'throw new Error(a ? "it is cut" : b ?? "it is gone")', ['it is cut', 'it is gone']],
  ['a variable', 'const why = `not ${x} today`\nlog.warning(why)', ['not … today']],
  ['a list', 'reader.problem(["first one", ...names].join(", "))', ['first one, …']],
  [
    'what a function returns',
    'function explain(x) { if (x) return "it is new"; return `it is ${x}, old` }\nthrow new Error(explain(1))',
    ['it is new', 'it is …, old'],
  ],
  [
    'a class of its own, with its arguments',
    'class Odd extends Error { constructor(n, why) { super(`line ${n}: ${why}`) } }\nthrow new Odd(1, "no such thing")',
    ['line …: no such thing'],
  ],
  [
    'what callers say, where the place itself says nothing',
    'function fail(why, e) { throw new Error(`${why}: ${e}`) }\nfail("the disk is full", 1)\nfail("the cache is gone", 2)',
    ['the cache is gone: …', 'the disk is full: …'],
  ],
  ['one of two functions', 'const say = quiet ? log.info : log.warning\nsay("it is slow")', ['it is slow']],
  ['a failure', 'const failure = "it did not work"\nreturn { failure }', ['it did not work']],
  ['a violation', 'return [{ what: "it is for arm", why, fix }]', ['it is for arm']],
  ['a reason of an outcome', 'return { outcome: "skipped", reason: "it is gone" }', ['it is gone']],
  ['no other reason', 'return { reason: "force was given", what: "a manifest" }', []],
  ['what is only passed on', 'throw new Error(`${where}: ${error.message}`)', []],
  ['what is only told', 'log.info("all is well")', []],
])('%s', (_name, text, expected) => {
  expect(textsOf(text)).toEqual(expected)
})

const caller =
  'interface Parts { explain(x: string): string }\nexport function f(p: Parts, x: string) { throw new Error(p.explain(x)) }'

test('what stands behind an interface is the function of the same name', () => {
  const behind = 'export function explain(x: string) { return `${x} is missing here` }'
  const { messages, unreadable } = collected({ 'one.ts': caller, 'two.ts': behind })
  expect(messages).toEqual([{ text: '… is missing here', place: 'src/one.ts:2' }])
  expect(unreadable).toEqual([])
})

test('what cannot be read is said, with its place', () => {
  expect(collected({ 'one.ts': caller })).toEqual({ messages: [], unreadable: ['src/one.ts:2'] })
})
