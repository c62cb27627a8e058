import { expect, test } from '@jest/globals'
import { startsOnPush } from '../../src/doctor/facts/pushed-refs.ts'
import { workflow } from './healthy-facts.ts'

/** Cases from https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onpushbranchestagsbranches-ignoretags-ignore */
test.each([
  ['on: push', 'refs/heads/main', true],
  ['on: push', 'refs/tags/v1', true],
  ['on: [pull_request]', 'refs/heads/main', false],
  ['on: {push: {paths: [src]}}', 'refs/tags/v1', true],
  ['on: {push: {branches: [main]}}', 'refs/heads/main', true],
  ['on: {push: {branches: main}}', 'refs/heads/main', true],
  ['on: {push: {branches: [main]}}', 'refs/heads/develop', false],
  ['on: {push: {branches: [main]}}', 'refs/tags/v1', false],
  ['on: {push: {tags: [v*]}}', 'refs/heads/v1', false],
  ['on: {push: {tags: [v*]}}', 'refs/tags/v1', true],
  ['on: {push: {tags: [v*]}}', 'refs/tags/v1/a', false],
  ['on: {push: {branches: [main], tags: [v*]}}', 'refs/tags/v1', true],
  ['on: {push: {branches-ignore: [main]}}', 'refs/heads/main', false],
  ['on: {push: {branches-ignore: [main]}}', 'refs/heads/other', true],
  ['on: {push: {branches-ignore: [main]}}', 'refs/tags/main', false],
  ['on: {push: {tags-ignore: [v*]}}', 'refs/tags/w', true],
  ['on: {push: {tags-ignore: [v*]}}', 'refs/heads/main', false],
  ["on: {push: {branches: ['release/**']}}", 'refs/heads/release/1/a', true],
  ["on: {push: {branches: ['release/*']}}", 'refs/heads/release/1/a', false],
  ["on: {push: {branches: ['**', '!release/*', 'release/2']}}", 'refs/heads/release/1', false],
  ["on: {push: {branches: ['**', '!release/*', 'release/2']}}", 'refs/heads/release/2', true],
])('a workflow with `%s` starts on a push to %s: %s', (on, ref, isStarted) => {
  expect(startsOnPush(workflow('w.yml', `${on}\n`), ref)).toBe(isStarted)
})
