import { executeAction } from '../../runner/execute-action.ts'
import { imageLogins } from '../inputs/image-request-inputs.ts'
import { declaredInputs } from '../inputs/input-names.ts'
import { readInputs } from './inputs.ts'

await executeAction({
  declared: declaredInputs('sync-binder-image'),
  readInputs,
  run: async (inputs, workflow, env) => {
    // Most of the bundle is in this chunk, which is not loaded if an input is invalid.
    const [{ imageServices }, { announceServices }, { run }] = await Promise.all([
      import(/* webpackChunkName: "sync-binder-image-run" */ '../services/image-services.ts'),
      import(/* webpackChunkName: "sync-binder-image-run" */ '../services/announce-services.ts'),
      import(/* webpackChunkName: "sync-binder-image-run" */ './run.ts'),
    ])
    const { build } = inputs
    return run(inputs, {
      image: imageServices(build, imageLogins(build, workflow.actor), workflow, env),
      announceTo: ({ token }) => announceServices(token, workflow, env),
    })
  },
})
