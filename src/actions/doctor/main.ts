import { executeAction } from '../../runner/execute-action.ts'
import { declaredInputs } from '../inputs/input-names.ts'
import { readInputs } from './inputs.ts'

await executeAction({
  declared: declaredInputs('doctor'),
  readInputs,
  run: async (inputs, workflow, env) => {
    // Most of the bundle is in this chunk, which is not loaded if an input is invalid.
    const [{ doctorServices }, { run }] = await Promise.all([
      import(/* webpackChunkName: "doctor-run" */ './services.ts'),
      import(/* webpackChunkName: "doctor-run" */ './run.ts'),
    ])
    return run(inputs, doctorServices(inputs, workflow, env))
  },
})
