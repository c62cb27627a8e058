import { fileText } from './templates.ts'

/** Workflows of the complete setup, which has manual runs. `npm run generate` copies them from its example files. */
const workflows = `
# begin template: test/examples/source-with-token/binder-image.yml
# In the source repository: .github/workflows/binder-image.yml
name: Binder image
on:
  push:
    branches: [main, development]
    tags: ["v*"]
  workflow_dispatch:
    inputs:
      force:
        description: "Build even if nothing has changed"
        type: boolean
        default: false
      no-cache:
        description: "Run every build step without the cache"
        type: boolean
        default: false

permissions: {}

jobs:
  image:
    permissions:
      contents: read
      packages: write
      id-token: write
      attestations: write
    uses: underworldcode/binder-actions/.github/workflows/binder-image.yml@v1
    with:
      image: ghcr.io/science/model
      file: container/Dockerfile
      branch-arg: MODEL_BRANCH
      revision-arg: REVISION
      tag-suffix: -slim
      launcher-repository: science/model-launcher
      force: \${{ inputs.force || false }}
      no-cache: \${{ inputs.no-cache || false }}
    secrets:
      # A fine-grained personal access token for the launcher repository only, with Contents: read and write.
      launcher-token: \${{ secrets.LAUNCHER_PAT }}
# end
# begin template: test/examples/launcher/update-image.yml
# In the launcher repository, on its default branch: .github/workflows/update-image.yml
name: Update image
# The source repository uses this name to find the run that it started.
run-name: Update image (\${{ github.event.client_payload.correlation || 'manual' }})
on:
  repository_dispatch:
    types: [image-updated]
  workflow_dispatch:
    inputs:
      branches:
        description: "Branches to pin to the current digests of their tags: names such as main, or all"
        type: string
      rollback-to:
        description: "Roll these branches back and hold them: previous, a digest or an image tag"
        type: string
      reason:
        description: "Reason for the rollback"
        type: string
      resume:
        description: "Update these branches even if they are held, and remove the hold"
        type: boolean
        default: false
      image:
        description: "Image repository, to pin a single image instead of branches, such as ghcr.io/science/model"
        type: string
      image-tag:
        description: "Image tag, such as main-slim"
        type: string
      digest:
        description: "Digest of the image, sha256:…"
        type: string
      ref:
        description: "Full Git ref that was built, such as refs/heads/main"
        type: string
      allow-older:
        description: "Pin the image even if it is older than the currently pinned image"
        type: boolean
        default: false
      allow-retag:
        description: "Allow a new image for a release that is already pinned"
        type: boolean
        default: false
      allow-variant:
        description: "Let a branch launch another variant, such as main instead of main-slim"
        type: boolean
        default: false
      adopt-ref:
        description: "Let the ref take over a launcher branch of another ref"
        type: boolean
        default: false

permissions: {}

jobs:
  update:
    permissions:
      contents: write
    uses: underworldcode/binder-actions/.github/workflows/update-launcher.yml@v1
    with:
      allowed-image: ghcr.io/science/model
      branch-variable: MODEL_BRANCH
      branches: \${{ inputs.branches }}
      rollback-to: \${{ inputs.rollback-to }}
      reason: \${{ inputs.reason }}
      resume: \${{ inputs.resume || false }}
      image: \${{ inputs.image }}
      image-tag: \${{ inputs.image-tag }}
      digest: \${{ inputs.digest }}
      ref: \${{ inputs.ref }}
      allow-older: \${{ inputs.allow-older || false }}
      allow-retag: \${{ inputs.allow-retag || false }}
      allow-variant: \${{ inputs.allow-variant || false }}
      adopt-ref: \${{ inputs.adopt-ref || false }}
# end
`

/** Workflow of the source in the complete setup. */
export const completeSourceWorkflow = fileText(workflows, 'test/examples/source-with-token/binder-image.yml')
/** Workflow of the launcher in the complete setup. */
export const completeLauncherWorkflow = fileText(workflows, 'test/examples/launcher/update-image.yml')
