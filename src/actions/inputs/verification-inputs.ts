import { oversizeActions, type VerificationSettings } from '../../image/request/verification-settings.ts'
import type { InputReader } from '../../runner/input-reader.ts'
import { parseDuration } from '../../units.ts'
import { readBudget, readExplain } from './layer-inputs.ts'

/** JupyterHub's timeout for starting a server, in milliseconds. */
const jupyterHubTimeout = 30_000

export function readVerification(reader: InputReader): VerificationSettings {
  const settings = {
    contract: reader.text('contract'),
    checkContract: reader.boolean('check-contract', true),
    smokeTest: reader.boolean('smoke-test', true),
    smokeCommand: reader.text('smoke-command'),
    startTimeout: reader.withDefault('start-timeout', parseDuration, jupyterHubTimeout),
    budget: readBudget(reader),
    explain: readExplain(reader),
    oversize: reader.choice('oversize', oversizeActions, 'fail'),
  }
  if (settings.contract !== undefined && !settings.checkContract) {
    reader.problem('contract is set, but check-contract is false: remove one of them')
  }
  if (settings.smokeCommand !== undefined && !settings.smokeTest) {
    reader.problem('smoke-command is set, but smoke-test is false: remove one of them')
  }
  return settings
}
