import type { DeclaredInputs } from '../../runner/unknown-inputs.ts'

/** Names of the inputs of each action, one action per line. `npm run generate` writes them from the action.yml files. */
const generatedLines = `
# begin input names: build-binder-image
build-binder-image: image existing-image file recipe-ref context target platform ref branch-arg revision-arg build-args secrets labels tag-suffix force no-cache only-if-changed builder max-layer-size warn-layer-size measure explain oversize split split-target max-layers normalize-times contract check-contract smoke-test smoke-command start-timeout require-public attest trust-root push registry-username registry-password token paths deps-file deps-image deps-paths tags latest cache cache-ref
# end
# begin input names: check-layer-sizes
check-layer-sizes: image platform max-layer-size warn-layer-size measure fail-on explain dockerfile registry-username registry-password
# end
# begin input names: comment-preview
comment-preview: token state pull-request head-sha head-repository head-branch launcher-repository launcher-branch image tag-suffix base-image reference notebooks nbgitpuller reason status
# end
# begin input names: dispatch-launcher-update
dispatch-launcher-update: token repository transport event-type launcher-workflow reference image image-tag digest ref revision created launcher-branch legacy-fields wait wait-timeout dry-run
# end
# begin input names: doctor
doctor: source launcher token launcher-token images dockerfile file context event-type launch-branch launch-results issue-token fail-on
# end
# begin input names: sweep-previews
sweep-previews: token source-repository preview-days dockerfile dry-run
# end
# begin input names: prune-images
prune-images: image launchers keep min-age dockerfile delete token launcher-token registry-username registry-password
# end
# begin input names: sync-binder-image
sync-binder-image: image existing-image file recipe-ref context target platform ref branch-arg revision-arg build-args secrets labels tag-suffix force no-cache only-if-changed builder max-layer-size warn-layer-size measure explain oversize split split-target max-layers normalize-times contract check-contract smoke-test smoke-command start-timeout require-public attest trust-root push registry-username registry-password token paths deps-file deps-image deps-paths tags latest cache cache-ref fail-on launcher-repository launcher-token transport event-type launcher-workflow launcher-branch legacy-fields wait wait-timeout dry-run
# end
# begin input names: test-launch
test-launch: repository branch commit launcher-branch revision-check revision binderhub-urls code notebook launch-timeout
# end
# begin input names: update-launcher-sha
update-launcher-sha: token payload image image-tag digest ref branches rollback-to expected-commit reason resume dockerfile template branch-variable max-previews allowed-image source-repository require-provenance signer-workflow trust-root allow-unlabelled accept-unverified-event create-branch adopt-ref allow-retag allow-older allow-variant prewarm binderhub-urls dry-run
# end
`

/**
 * Inputs that restrict which images are trusted or what a run changes. A misspelled name of such an input is an error,
 * not a warning.
 */
const securityInputs = [
  ...['allowed-image', 'source-repository', 'require-provenance', 'signer-workflow', 'trust-root'],
  ...['contract', 'check-contract', 'require-public', 'smoke-test', 'smoke-command', 'attest'],
  ...['dry-run', 'push', 'expected-commit'],
]

/** Returns the inputs in the action.yml of an action. */
export function declaredInputs(action: string): DeclaredInputs {
  const line = generatedLines.split('\n').find(text => text.startsWith(`${action}: `)) ?? ''
  return { names: line.slice(action.length + 2).split(' '), security: securityInputs }
}
