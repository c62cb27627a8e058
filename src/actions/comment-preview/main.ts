import { executeAction } from '../../runner/execute-action.ts'
import { declaredInputs } from '../inputs/input-names.ts'
import { readInputs } from './inputs.ts'

await executeAction({
  declared: declaredInputs('comment-preview'),
  readInputs,
  run: async (inputs, workflow, env) => {
    // Most of the bundle is in this chunk, which is not loaded if an input is invalid.
    const [{ previewServices }, { run }] = await Promise.all([
      import(/* webpackChunkName: "comment-preview-run" */ './services.ts'),
      import(/* webpackChunkName: "comment-preview-run" */ './run.ts'),
    ])
    return run(inputs, previewServices(inputs, workflow, env))
  },
})
