/** Options of commands that take the inputs of an action. `npm run generate` writes them from the action.yml files. */

/** Options of `build`. */
export const buildOptions = `
# begin option list: build-binder-image -token -attest -trust-root -existing-image -registry-username -registry-password -push
  --image VALUE  Image repository to push to, such as \`ghcr.io/owner/name\`, without a tag.
  --file VALUE  Path to the Dockerfile. Default: \`Dockerfile\` in the build context.
  --recipe-ref VALUE  Branch, tag or commit from which to read \`file\`, \`deps-file\`, \`contract\` and \`.dockerignore\`, for a ref without these files, such as an old release. The code comes from \`ref\`. Default: the value of \`ref\`.
  --context VALUE  Build context directory. Default: \`.\`.
  --target VALUE  Stage to build. Default: the last stage.
  --platform VALUE  Platform of the image. mybinder.org runs \`linux/amd64\`. Default: \`linux/amd64\`.
  --ref VALUE  Git ref to build: a full ref, or the name of a branch or tag. It must be checked out. Default: the ref of this run.
  --branch-arg VALUE  Name of the build argument that receives the branch or tag name, such as \`UW3_BRANCH\`.
  --revision-arg VALUE  Name of the build argument that receives the commit SHA.
  --build-args VALUE  Additional build arguments, one \`NAME=value\` per line. Do not pass secrets: build arguments are visible in the image history.
  --secrets VALUE  Build secrets, one \`NAME=value\` per line, for \`RUN --mount=type=secret,id=NAME\`. They are not stored in layers or in the image history.
  --labels VALUE  Additional image labels, one \`NAME=value\` per line. They do not replace the labels that the action sets, such as \`org.opencontainers.image.revision\`.
  --tag-suffix VALUE  Suffix appended to the image tag, such as \`-slim\`.
  --force  Build even if nothing has changed since the tagged image was built.
  --no-cache  Build every step without the cache, and split layers without considering the previous image.
  --only-if-changed  Push a build with \`force\` or \`no-cache\` only if its packages or other files differ from those of the image in the registry. Otherwise that image is used. With \`no-cache\`, the layers of the previous image are still considered.
  --builder VALUE  Name of a buildx builder. Default: the current builder.
  --max-layer-size VALUE  Fail when a layer exceeds this size, such as \`1GB\` or \`900MiB\`. Default: \`1GB\`.
  --warn-layer-size VALUE  Warn when a layer exceeds this size. Default: \`800MB\`.
  --measure VALUE  Size to which the limits apply: \`uncompressed\` (the layer's tar) or \`compressed\` (the bytes transferred). Default: \`uncompressed\`.
  --explain VALUE  Analyze the contents of layers: \`auto\` (layers over \`warn-layer-size\`), \`always\` (stream every layer and count exact sizes) or \`never\`. Default: \`auto\`.
  --oversize VALUE  Whether a layer over \`max-layer-size\`, or more than 125 layers, causes the step to \`fail\` or only to \`warn\`. Default: \`fail\`.
  --split VALUE  Which layers to split into smaller ones with the same files: \`auto\` (layers over \`warn-layer-size\`), \`all\` (also layers of this build over \`split-target\`) or \`never\`. Layers of the base image are split only if they are over \`warn-layer-size\`. Default: \`auto\`.
  --split-target VALUE  Size of the layers that a split creates, such as \`200MB\`. Default: 1/16 of the image, at least 64 MB and at most \`warn-layer-size\`.
  --max-layers VALUE  Maximum number of layers after a split, up to 100. To stay within it, the split creates larger layers. Default: \`40\`.
  --normalize-times  Let a split keep the layers of the previous image whose files differ only in their modification times. The files then have the times of the previous image.
  --contract VALUE  Path to a YAML file in the repository with the requirements for the image. Default: the requirements of Binder for every image.
  --check-contract=false  Check the image against its contract before pushing it.
  --smoke-test=false  Before the push, start the image as mybinder.org does. Jupyter must respond and its kernel must execute a cell.
  --smoke-command VALUE  Shell command that must succeed in the container within 10 minutes and 2 GB of memory.
  --start-timeout VALUE  Maximum time for Jupyter to respond, such as \`30s\`. mybinder.org waits 30 seconds. Default: \`30s\`.
  --require-public=false  Fail if the pushed image cannot be pulled anonymously.
  --paths VALUE  Files that go into the image, one pattern per line, such as \`src/**/*.pyx\`; a leading \`!\` excludes files. The image is rebuilt only when one of them, or another ingredient of the image, changes. Default: all files in the build context.
  --deps-file VALUE  Dockerfile of a dependency image, which is rebuilt only when its own ingredients change. The image builds on it with \`ARG DEPS_IMAGE\` and \`FROM $DEPS_IMAGE\`.
  --deps-image VALUE  Image repository of the dependency image. Default: \`image\` followed by \`-deps\`.
  --deps-paths VALUE  Files that go into the dependency image, one pattern per line, such as \`pixi.lock\`. Default: the files that its Dockerfile copies.
  --tags VALUE  Additional image tags, one per line.
  --latest VALUE  Whether to move \`latest\` (followed by \`tag-suffix\`) to this image: \`auto\` (if the ref is the tag of the repository's highest release), \`true\` or \`false\`. Default: \`auto\`.
  --cache VALUE  Where to cache build steps: \`gha\` (GitHub's cache), \`registry\`, \`local\` (a directory saved in GitHub's cache), \`none\`, or \`auto\` (\`gha\` if available). Pull requests only read the cache. A build that is not pushed does not write to a registry cache. Default: \`auto\`.
  --cache-ref VALUE  Image reference of a registry cache, or the name of another cache. Default: derived from \`image\`, as in \`ghcr.io/owner/name:buildcache\`. Each ref has its own cache, whose name ends with the ref; builds also read the cache of the default branch.
# end
`

/** Options of `pin`. */
export const pinOptions = `
# begin option list: update-launcher-sha -token -payload -image -image-tag -digest
  --ref VALUE  Manual run: full Git ref that was built. It determines the launcher branch.
  --branches VALUE  Instead of a payload: launcher branches to pin to the current digests of their tags. Accepts names, patterns such as \`release-*\`, or \`all\` (without the branches of Dependabot, Renovate and GitHub Pages), separated by spaces or commas. With \`image-tag\`, all of them use that tag. Held and frozen branches are not changed.
  --rollback-to VALUE  With \`branches\`: roll these branches back and hold them, so that events do not update them. Accepts \`previous\` (the image pinned before), a digest, or an image tag.
  --expected-commit VALUE  With \`rollback-to\`: roll a branch back only if this is still its newest commit.
  --reason VALUE  With \`rollback-to\`: reason, for the \`hold\` comment and the commit message.
  --resume  With \`branches\`: also update held branches, and remove their hold.
  --dockerfile VALUE  Path to the launcher's Dockerfile, or \`auto\`: where mybinder.org finds it, in \`.binder\`, in \`binder\`, or in the repository root if neither folder exists. Default: \`auto\`.
  --template VALUE  Path to a Dockerfile template for new launcher branches. The file must be on the default branch. Its \`FROM\` receives the digest; its \`ENV\` named by \`branch-variable\` and every \`<branch>\` receive the name of the source branch or tag. Default: a minimal built-in template.
  --branch-variable VALUE  Name of the \`ENV\` variable in the Dockerfile that contains the source branch or tag, such as \`UW3_BRANCH\`. If set, events for another ref are rejected.
  --max-previews VALUE  Maximum number of previews, which are launcher branches for pull requests, such as \`pr-7\`. If a new preview would exceed this number, the preview with the oldest pin is deleted. With \`0\`, no previews are created. Default: \`20\`.
  --allowed-image VALUE  Only image repository that may be pinned. Default: the image repository already in the Dockerfile.
  --source-repository VALUE  Only GitHub repository whose workflows may build the pinned image, as \`owner/name\`. The image's signed provenance is then verified first and determines the launcher branch.
  --require-provenance VALUE  Whether an image without valid signed provenance is rejected: \`true\`, \`false\`, or \`auto\`, which requires it if \`source-repository\` is set. Default: \`auto\`.
  --signer-workflow VALUE  Reusable workflow that may sign for a ref other than the run's own, as \`owner/name/.github/workflows/file.yml\`. Default: \`underworldcode/binder-actions/.github/workflows/binder-image.yml\`.
  --trust-root VALUE  Path to a file that describes another Sigstore instance: \`mirror\`, \`root\`, \`fulcio\` and \`rekor\`. The file must be on the default branch of this repository. Default: the public Sigstore.
  --allow-unlabelled  Pin an image without the labels that identify its source: \`org.opencontainers.image.source\`, \`revision\` and \`ref.name\`. By default, signed provenance must replace them, or the source on GitHub must have the event's commit on the event's branch. A label that contradicts the event is always rejected.
  --accept-unverified-event  Accept an event that contains only a branch and a digest for an image without signed provenance.
  --create-branch  Create the launcher branch if it does not exist. The branches for a release (a tag of the source repository) and for a pull request are always created.
  --adopt-ref  Allow the event's ref to take over a launcher branch that belongs to another ref. The new owner is then stored in the Dockerfile's \`branch-variable\`.
  --allow-retag  Allow a new image for a release that is already pinned.
  --allow-older  Pin the image even if it is older than the currently pinned image.
  --allow-variant  Pin an image whose tag differs in more than the ref, such as \`main\` instead of the launched \`main-slim\`.
  --prewarm  Request builds of the new commit from mybinder.org immediately, so that users do not wait for them. Failures are reported as warnings.
  --binderhub-urls VALUE  BinderHub URLs to use with \`prewarm\`, separated by spaces or line breaks. Default: \`https://2i2c.mybinder.org https://gesis.mybinder.org https://bids.mybinder.org\`.
  --dry-run  Do everything except the final write, and report what would be written.
# end
`
