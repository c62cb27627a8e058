import { executeAction } from '../../runner/execute-action.ts'
import { imageLogins, readImageInputs } from '../inputs/image-request-inputs.ts'
import { declaredInputs } from '../inputs/input-names.ts'

await executeAction({
  declared: declaredInputs('build-binder-image'),
  hasFailureOutput: true,
  readInputs: readImageInputs,
  run: async (inputs, workflow, env) => {
    // Most of the bundle is in this chunk, which is not loaded if an input is invalid.
    const [{ imageServices }, { buildAndPublish }] = await Promise.all([
      import(/* webpackChunkName: "build-binder-image-run" */ '../services/image-services.ts'),
      import(/* webpackChunkName: "build-binder-image-run" */ '../../image/build-and-publish.ts'),
    ])
    return buildAndPublish(inputs, imageServices(inputs, imageLogins(inputs, workflow.actor), workflow, env))
  },
})
