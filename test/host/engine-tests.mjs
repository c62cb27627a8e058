/** Finds test files that use the Docker engine. Each Jest worker that runs such files has its own engine. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const enginePattern =
  /\bwithEngine: true|\bstore: '|\bstartEngine\(|\bensureJupyterImage\b|\bVerificationFixture\b/
/** Path of the helper that starts an engine only on request. */
const optionalEngineHelper = /two-repositories\.ts$/

/** Lists the test files that use the engine. @returns {string[]} paths below `root`. */
export function engineTests(root) {
  return globSync('test/**/*.test.ts', { cwd: root }).filter(path => {
    const text = readFileSync(join(root, path), 'utf8')
    const helpers = [...text.matchAll(/from '(\.[^']+)'/g)]
      .map(([, name]) => join(root, dirname(path), name))
      .filter(helper => !optionalEngineHelper.test(helper) && existsSync(helper))
    return [text, ...helpers.map(helper => readFileSync(helper, 'utf8'))].some(content =>
      enginePattern.test(content),
    )
  })
}
