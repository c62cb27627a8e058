/** Which test files use the Docker engine: they run one after another, all others side by side. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const use = /\bwithEngine: true|\bstore: '|\bstartEngine\(|\bensureJupyterImage\b/
/** Has an engine only where a test asks for one. */
const onRequest = /two-repositories\.ts$/

/** @returns {string[]} paths below `root`. */
export function engineTests(root) {
  return globSync('test/**/*.test.ts', { cwd: root }).filter(path => {
    const text = readFileSync(join(root, path), 'utf8')
    const helpers = [...text.matchAll(/from '(\.[^']+)'/g)]
      .map(([, name]) => join(root, dirname(path), name))
      .filter(helper => !onRequest.test(helper) && existsSync(helper))
    return [text, ...helpers.map(helper => readFileSync(helper, 'utf8'))].some(content => use.test(content))
  })
}
