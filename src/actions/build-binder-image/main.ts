import { executeAction } from '../../runner/execute-action.ts'
import { loginsFor, readImageInputs } from '../inputs/image-request-inputs.ts'

await executeAction({
  readInputs: readImageInputs,
  run: async (inputs, workflow, env) => {
    // Loaded when the inputs are right: most of the bundle waits until then.
    const [{ imageServices }, { buildAndPublish }] = await Promise.all([
      import(/* webpackChunkName: "run" */ '../services/image-services.ts'),
      import(/* webpackChunkName: "run" */ '../../image/build-and-publish.ts'),
    ])
    return buildAndPublish(
      inputs,
      imageServices(inputs.token, loginsFor(inputs, workflow.actor), workflow, env),
    )
  },
})
