const id = 4966;
const ids = [4966];
const modules = {
  /***/
  4966: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        initCommand: () => (
          /* binding */
          initCommand
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var github_repository = __webpack_require__(35613);
      var user_error = __webpack_require__(72394);
      var launcher_dockerfile = __webpack_require__(26973);
      var reference = __webpack_require__(20907);
      var source_ref = __webpack_require__(38002);
      ;
      const templates = `
# begin template: templates/source/.github/workflows/binder-image.yml
# In the source repository: .github/workflows/binder-image.yml
name: Binder image
on:
  push:
    branches: [main]
    tags: ["v*"]
permissions: {}
jobs:
  image:
    permissions: { contents: read, packages: write, id-token: write, attestations: write }
    uses: underworldcode/binder-actions/.github/workflows/binder-image.yml@v1
    with:
      image: ghcr.io/science/model
      launcher-repository: science/model-launcher
    secrets:
      launcher-token: \${{ secrets.LAUNCHER_PAT }}
# end
# begin template: templates/launcher/.github/workflows/update-image.yml
# In the launcher repository, on its default branch: .github/workflows/update-image.yml
name: Update image
on:
  repository_dispatch:
    types: [image-updated]
permissions: {}
jobs:
  update:
    permissions: { contents: write }
    uses: underworldcode/binder-actions/.github/workflows/update-launcher.yml@v1
# end
# begin template: templates/launcher-workflow-dispatch/.github/workflows/image-updated.yml
# In the launcher repository, on its default branch: .github/workflows/image-updated.yml
name: Image updated
on:
  workflow_dispatch:
    inputs:
      payload:
        description: "The event, as JSON, from the source repository"
        type: string
        required: true
permissions: {}
jobs:
  update:
    permissions: { contents: write }
    uses: underworldcode/binder-actions/.github/workflows/update-launcher.yml@v1
    with:
      payload: \${{ inputs.payload }}
# end
# begin template: templates/launcher/.binder/Dockerfile
FROM ghcr.io/science/model:main
# end
# begin template: templates/launcher/README.md
# Binder launcher of science/model

[![Launch on Binder](https://mybinder.org/badge_logo.svg)](https://mybinder.org/v2/gh/science/model-launcher/main)

This repository launches a prebuilt image of [science/model](https://github.com/science/model) on mybinder.org. Each branch launches
the source branch or release of the same name. Its \`.binder/Dockerfile\` pins the image by digest, and
[Binder Actions](https://github.com/underworldcode/binder-actions) update it after each build.
# end
# begin template: templates/source/binder-contract.yml
# Requirements for the image, which are checked before every push, in addition to those of Binder for every image.
commands: [jupyter]
# Kernels that must be installed in addition to those that the notebooks require:
# kernels: [python3]
# Files and folders that must exist in the image:
# paths: [/home/jovyan/notebooks]
# end
# begin template: templates/source/dockerignore
# Files that the image does not need. Changes to them do not trigger a rebuild.
.git
.github
.pixi
.venv
**/.ipynb_checkpoints
**/__pycache__
# end
# begin template: templates/source/pixi/Dockerfile
# Image for mybinder.org: the environment of pixi.lock, which includes JupyterLab, and the files of this repository.
FROM ghcr.io/prefix-dev/pixi:0.63.2 AS pixi

FROM docker.io/library/debian:trixie-slim
COPY --from=pixi /usr/local/bin/pixi /usr/local/bin/pixi
# Certificates and git for downloads, and a user with ID 1000, under which mybinder.org runs the image.
RUN apt-get update \\
 && apt-get install --yes --no-install-recommends ca-certificates git \\
 && rm -rf /var/lib/apt/lists/* \\
 && (getent passwd 1000 || useradd --create-home --uid 1000 --shell /bin/bash jovyan) \\
 && install --directory --owner=1000 --group=1000 /home/jovyan /home/jovyan/project
USER 1000
ENV HOME=/home/jovyan
WORKDIR /home/jovyan/project

# Only these files, so that a change to other files does not install the environment again.
COPY --chown=1000:1000 pixi.toml pixi.lock ./
RUN pixi install --locked && pixi clean cache --yes

# This script activates the environment and runs the command that mybinder.org passes.
RUN (echo '#!/bin/bash' && pixi shell-hook --shell bash && echo 'exec "$@"') > .pixi/start \\
 && chmod 755 .pixi/start
ENV PATH=/home/jovyan/project/.pixi/envs/default/bin:$PATH

COPY --chown=1000:1000 . .
EXPOSE 8888
ENTRYPOINT ["/home/jovyan/project/.pixi/start"]
CMD ["jupyter", "lab", "--ip=0.0.0.0"]
# end
# begin template: templates/source/conda/Dockerfile
# Image for mybinder.org: JupyterLab, the packages of environment.yml, and the files of this repository.
# The base image has JupyterLab and a user with ID 1000, under which mybinder.org runs the image.
FROM quay.io/jupyter/base-notebook:python-3.12
USER 1000
RUN mkdir /home/jovyan/project
WORKDIR /home/jovyan/project

# Only these files, so that a change to other files does not install the packages again.
COPY --chown=1000:1000 environment.yml ./
# The packages are installed in the environment of JupyterLab, whose kernel then finds them.
RUN conda env update --name base --file environment.yml && conda clean --all --force-pkgs-dirs --yes

COPY --chown=1000:1000 . .
EXPOSE 8888
CMD ["jupyter", "lab", "--ip=0.0.0.0"]
# end
# begin template: templates/source/pip/Dockerfile
# Image for mybinder.org: JupyterLab, the packages of requirements.txt, and the files of this repository.
# The base image has JupyterLab and a user with ID 1000, under which mybinder.org runs the image.
FROM quay.io/jupyter/base-notebook:python-3.12
USER 1000
RUN mkdir /home/jovyan/project
WORKDIR /home/jovyan/project

# Only these files, so that a change to other files does not install the packages again.
COPY --chown=1000:1000 requirements.txt ./
RUN pip install --no-cache-dir --requirement requirements.txt

COPY --chown=1000:1000 . .
EXPOSE 8888
CMD ["jupyter", "lab", "--ip=0.0.0.0"]
# end
# begin template: templates/source/notebooks/Dockerfile
# Image for mybinder.org: JupyterLab, and the files of this repository.
# The base image has JupyterLab and a user with ID 1000, under which mybinder.org runs the image.
FROM quay.io/jupyter/base-notebook:python-3.12
USER 1000
RUN mkdir /home/jovyan/project
WORKDIR /home/jovyan/project
# To install packages: RUN pip install --no-cache-dir matplotlib==3.10.8

COPY --chown=1000:1000 . .
EXPOSE 8888
CMD ["jupyter", "lab", "--ip=0.0.0.0"]
# end
# begin template: templates/source/.github/workflows/refresh.yml
# In the source repository, on its default branch: .github/workflows/refresh.yml
# This workflow has its own file because GitHub disables scheduled workflows after 60 days without activity.
name: Refresh
on:
  schedule:
    - cron: "41 3 2 * *"
  workflow_dispatch:
permissions: {}
jobs:
  image:
    permissions: { contents: read, packages: write, id-token: write, attestations: write }
    uses: underworldcode/binder-actions/.github/workflows/refresh.yml@v1
    # Set the same inputs as in binder-image.yml: an image built with other inputs counts as changed.
    with:
      image: ghcr.io/science/model
      launcher-repository: science/model-launcher
    secrets:
      launcher-token: \${{ secrets.LAUNCHER_PAT }}
# end
`;
      function readTemplate(path) {
        return fileText(templates, `templates/${path}`);
      }
      function fileText(generated, path) {
        const begin = `
# begin template: ${path}
`;
        const start = generated.indexOf(begin);
        if (start < 0)
          throw new user_error.IF(`there is no template ${path}`);
        const text = generated.slice(start + begin.length);
        return text.slice(0, text.indexOf("# end\n"));
      }
      ;
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
        description: "Digest of the image, sha256:\u2026"
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
`;
      const completeSourceWorkflow = fileText(workflows, "test/examples/source-with-token/binder-image.yml");
      const completeLauncherWorkflow = fileText(workflows, "test/examples/launcher/update-image.yml");
      var valibot = __webpack_require__(5691);
      var workflow_document = __webpack_require__(12814);
      ;
      const scalar = valibot.Fs(valibot.KC([valibot.Yj(), valibot.ai(), valibot.zM()]), valibot.pd(String));
      const values = valibot.Np(valibot.g1(valibot.Yj(), valibot.Np(scalar, "")), {});
      const job = valibot.Np(valibot.Ik({ env: valibot.lq(values), secrets: valibot.lq(valibot.KC([valibot.eu("inherit"), values])) }), {});
      const jobs = valibot.Np(valibot.g1(valibot.Yj(), job), {});
      function readWorkflowSettings(text) {
        const document = (0, workflow_document.B)(text);
        const allJobs = Object.values(valibot.qg(jobs, document?.jobs));
        const environments = [valibot.qg(values, document?.environment), ...allJobs.map(({ env = {} }) => env)];
        return {
          environment: new Map(environments.flatMap(Object.entries)),
          secrets: allJobs.some(({ secrets }) => secrets === "inherit") ? "inherit" : new Map(allJobs.flatMap(({ secrets }) => typeof secrets === "object" ? Object.entries(secrets) : []))
        };
      }
      ;
      const plainScalar = /^(?!(?:true|false|yes|no|on|off|null|-?[\d.]+)$)(?:-[A-Za-z0-9]|[\w./])[\w./@=+-]*(?::[\w./@=+-]+)*$/i;
      const expression = /^\$\{\{[^\n:#]*\}\}$/;
      function formatMapping(values2, indent) {
        return [...values2].map(([name, value]) => `${indent}${name}: ${formatValue(value, indent)}
`).join("");
      }
      function formatValue(value, indent) {
        if (typeof value !== "string")
          return String(value);
        const lines = value.replace(/\n$/, "").split("\n");
        if (value.includes("\n") && !lines.some((line) => line.startsWith(" ")))
          return ["|", ...lines.map((line) => line === "" ? "" : `${indent}  ${line}`)].join("\n");
        return plainScalar.test(value) || expression.test(value) ? value : JSON.stringify(value);
      }
      function formatList(values2) {
        const items = values2.map((value) => /^[A-Za-z][\w./-]*$/.test(value) ? value : JSON.stringify(value));
        return `[${items.join(", ")}]`;
      }
      ;
      const sourceWorkflowPath = ".github/workflows/binder-image.yml";
      const refreshWorkflowPath = ".github/workflows/refresh.yml";
      const ourWorkflowPattern = /\bbinder-image\.ya?ml@/;
      const ourBuildPattern = /\bbuild-binder-image@|\bbinder-actions@|\bbinder-image\.ya?ml@/;
      function formatSourceWorkflow(workflow) {
        const { hasManualRuns, hasPullRequestBuilds, inputs, secrets } = workflow;
        const base = hasManualRuns ? completeSourceWorkflow : readTemplate(`source/${sourceWorkflowPath}`);
        const manualInputs = ["force", "no-cache"].map((name) => [
          name,
          `\${{ inputs.${name} || false }}`
        ]);
        const allInputs = hasManualRuns ? new Map([...inputs, ...manualInputs]) : inputs;
        const pullRequests = hasPullRequestBuilds ? "  pull_request:\n" : "";
        return formatCall(base, allInputs, secrets).replace(/^ {2}push:\n(?: {4}.*\n)+/m, () => formatPush(workflow) + pullRequests);
      }
      const fixedInputs = /* @__PURE__ */ new Set(["dry-run", "force", "no-cache", "only-if-changed", "push"]);
      function formatRefreshWorkflow({ inputs, secrets }) {
        const passedInputs = new Map([...inputs].filter(([name]) => !fixedInputs.has(name)));
        return formatCall(readTemplate(`source/${refreshWorkflowPath}`), passedInputs, secrets);
      }
      function formatCall(base, inputs, secrets) {
        const call = base.replace(/^ {4}with:\n(?: {6}.*\n)+/m, () => `    with:
${formatMapping(inputs, "      ")}`);
        if (secrets !== "inherit" && secrets.size > 0)
          return call.replace(/^( {6})launcher-token: .*\n/m, () => formatMapping(secrets, "      "));
        return call.replace(/^ {4}secrets:\n(?: {6}.*\n)+/m, secrets === "inherit" ? "    secrets: inherit\n" : "");
      }
      function formatPush({ branches, tags }) {
        const filters = [
          ["branches", branches],
          ["tags", tags]
        ];
        const lines = filters.map(([name, values2]) => values2 === void 0 ? "" : `    ${name}: ${formatList(values2)}
`);
        return `  push:
${lines.join("")}`;
      }
      function buildsWithOurActions({ steps }) {
        return steps.some(({ uses = "" }) => ourBuildPattern.test(uses));
      }
      function readSourceWorkflow(workflow, text) {
        const call = workflow.steps.find(({ uses = "" }) => ourWorkflowPattern.test(uses));
        if (call === void 0)
          return void 0;
        const push = workflow.events.get("push");
        return {
          branches: push?.branches,
          tags: push?.tags,
          hasPullRequestBuilds: workflow.events.has("pull_request"),
          hasManualRuns: workflow.events.has("workflow_dispatch"),
          inputs: callInputs(call),
          secrets: readWorkflowSettings(text).secrets
        };
      }
      function callInputs({ with: inputs }) {
        return new Map(Object.entries(inputs).filter((entry) => isValue(entry[1])));
      }
      function isValue(value) {
        return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
      }
      ;
      const launcherWorkflowPath = ".github/workflows/update-image.yml";
      const launcherDockerfilePath = ".binder/Dockerfile";
      const payloadWorkflowPath = ".github/workflows/image-updated.yml";
      const ourUpdatePattern = /\bupdate-launcher\.ya?ml@|\bupdate-launcher-sha@/;
      function formatLauncherWorkflow({ eventTypes, hasManualRuns, inputs }) {
        const base = hasManualRuns ? completeLauncherWorkflow : readTemplate(`launcher/${launcherWorkflowPath}`);
        const typedText = base.replace(/^ {4}types: .*$/m, () => `    types: ${formatList(eventTypes)}`);
        const values2 = formatMapping(inputs, "      ");
        if (!hasManualRuns)
          return values2 === "" ? typedText : `${typedText}    with:
${values2}`;
        const isGenerated = (name) => name === "allowed-image" || name === "branch-variable";
        return typedText.replace(/^ {4}with:\n(?: {6}.*\n)+/m, (block) => {
          const manualLines = block.split("\n").slice(1).filter((line) => line !== "" && !isGenerated(/^ *([\w-]+):/.exec(line)?.[1] ?? "")).filter((line) => !inputs.has(/^ *([\w-]+):/.exec(line)?.[1] ?? ""));
          return ["    with:\n", values2, ...manualLines.map((line) => `${line}
`)].join("");
        });
      }
      function formatPayloadWorkflow(inputs) {
        return `${readTemplate(`launcher-workflow-dispatch/${payloadWorkflowPath}`)}${formatMapping(inputs, "      ")}`;
      }
      function updatesWithOurActions({ steps }) {
        return steps.some(({ uses = "" }) => ourUpdatePattern.test(uses));
      }
      function readLauncherWorkflow(workflow) {
        const call = workflow.steps.find(({ uses = "" }) => /\bupdate-launcher\.ya?ml@/.test(uses));
        if (call === void 0)
          return void 0;
        const { dispatchTypes } = workflow.trigger;
        return {
          eventTypes: dispatchTypes === void 0 || dispatchTypes === "any" ? [] : dispatchTypes,
          hasManualRuns: workflow.trigger.inputNames !== void 0,
          inputs: callInputs(call)
        };
      }
      function launcherBranch(branch2) {
        return (0, source_ref.QC)((0, source_ref._j)(`refs/heads/${branch2}`));
      }
      function formatLauncherDockerfile(newBranch) {
        const { image, branch: branch2, tagSuffix, branchVariable } = newBranch;
        const tag = (0, source_ref.rH)((0, source_ref._j)(`refs/heads/${branch2}`), tagSuffix);
        const from = readTemplate(`launcher/${launcherDockerfilePath}`).replace("ghcr.io/science/model:main", () => (0, reference.FH)({ ...image, tag }));
        return branchVariable === void 0 ? from : `${from}
ENV ${branchVariable}=${branch2}
`;
      }
      function launchesImage(text, image) {
        try {
          return launcher_dockerfile.$.parse(Buffer.from(text)).names(image);
        } catch {
          return false;
        }
      }
      function formatLauncherReadme(source, launcher, branch2) {
        return readTemplate("launcher/README.md").replace(/science\/model(-launcher\/main)?/g, (_, isLauncher) => isLauncher === void 0 ? (0, github_repository.PZ)(source) : `${(0, github_repository.PZ)(launcher)}/${branch2}`);
      }
      ;
      function parseBranches(answer) {
        const names = splitBranches(answer);
        if (names.length === 0)
          throw new user_error.IF("expected a branch, such as main");
        const owners = /* @__PURE__ */ new Map();
        for (const name of names) {
          const launcher = launcherBranch(name);
          const owner = owners.get(launcher);
          if (owner !== void 0)
            throw new user_error.IF(`${owner} and ${name} have the same launcher branch, ${launcher}: omit one of them`);
          owners.set(launcher, name);
        }
        return names.join(", ");
      }
      function splitBranches(text) {
        return [...new Set(text.split(/[\s,]+/).filter((name) => name !== ""))];
      }
      ;
      const assignment = /^(?:export +)?([A-Za-z_]\w*)=(.*)$/;
      const output = /^([A-Za-z_][\w-]*)=(.*)$/;
      const outputFile = /^["']?\$\{?GITHUB_(ENV|OUTPUT)\}?["']?$/;
      const refNames = /* @__PURE__ */ new Set([
        "$GITHUB_REF_NAME",
        "${GITHUB_REF_NAME}",
        "${GITHUB_REF#refs/heads/}",
        "${GITHUB_REF#refs/tags/}",
        "${GITHUB_REF#refs/*/}",
        "${{ github.ref_name }}"
      ]);
      const variable = /^\$(?:\{(\w+)\}|(\w+))$/;
      const withHyphens = /^(?:\$\(echo +["']?(\$\{?\w+\}?)["']? *\| *tr +["']?\/["']? +["']?-["']? *\)|\$\{(\w+)\/\/\\?\/\/-\})$/;
      const repository = /\$\{GITHUB_REPOSITORY(_OWNER)?(?:,,|@L)?\}|\$GITHUB_REPOSITORY(_OWNER)?\b/g;
      function findComputedValues(scripts) {
        const texts = /* @__PURE__ */ new Map();
        const variables = /* @__PURE__ */ new Map();
        const expressions2 = /* @__PURE__ */ new Map();
        for (const line of scripts.flatMap((script) => script.split("\n")).map((text) => text.trim())) {
          const [, name, value = ""] = assignment.exec(line) ?? [];
          if (name !== void 0)
            record(variables, name, findMeaning(value, variables));
          const stepOutput2 = parseOutput(line);
          if (stepOutput2 === void 0)
            continue;
          record(expressions2, stepOutput2.expression, findMeaning(stepOutput2.value, variables));
          const text = stepOutput2.value.replace(repository, (_whole, braced, bare) => `\${{ github.repository${(braced ?? bare ?? "").toLowerCase()} }}`);
          if (text !== stepOutput2.value && !/\$(?!\{\{)/.test(text))
            texts.set(stepOutput2.expression, text);
        }
        const select = (requiredMeaning) => new Set([...expressions2].filter(([, meaning]) => meaning === requiredMeaning).map(([name]) => name));
        return { names: select("name"), imageTags: select("image tag"), texts };
      }
      function parseOutput(line) {
        const redirection = line.lastIndexOf(">>");
        if (redirection < 0 || !line.startsWith("echo "))
          return void 0;
        const file = outputFile.exec(line.slice(redirection + 2).trim())?.[1];
        const [, name, value = ""] = output.exec(unquote(line.slice("echo ".length, redirection).trim())) ?? [];
        if (file === void 0 || name === void 0)
          return void 0;
        return { expression: `${file === "ENV" ? "env" : "outputs"}.${name}`, value };
      }
      function unquote(text) {
        return text.replace(/^(["'])(.*)\1$/, "$2");
      }
      function record(meanings, name, meaning) {
        const recordedMeaning = meanings.get(name);
        meanings.set(name, recordedMeaning === void 0 || recordedMeaning === meaning ? meaning : "other");
      }
      function findMeaning(text, variables) {
        const value = unquote(text);
        const [, echoed, replaced] = withHyphens.exec(value) ?? [];
        const source = echoed ?? (replaced === void 0 ? void 0 : `$${replaced}`);
        if (source === void 0)
          return findNameMeaning(value, variables);
        return findNameMeaning(source, variables) === "name" ? "image tag" : "other";
      }
      function findNameMeaning(value, variables) {
        if (refNames.has(value))
          return "name";
        const [, braced, bare] = variable.exec(value) ?? [];
        return variables.get(braced ?? bare ?? "") ?? "other";
      }
      ;
      const usesBuildPush = /^docker\/build-push-action@/;
      const usesDispatch = /^peter-evans\/repository-dispatch@/;
      const sendsEvent = /\brepos\/[^\s"'`]{1,200}\/dispatches\b/;
      function findHandwrittenBuild(workflows2) {
        const builds = workflows2.filter(({ workflow }) => !buildsWithOurActions(workflow)).flatMap((found) => {
          const [first, ...others] = distinct(found.workflow.steps.filter(pushesImage));
          return first === void 0 ? [] : [{ found, builds: [first, ...others] }];
        });
        return builds.find(({ found }) => found.workflow.steps.some(isEventStep)) ?? builds[0];
      }
      function findHandwrittenEvent(workflows2) {
        const events = workflows2.flatMap(({ workflow }) => workflow.steps.filter(isEventStep).map((step) => ({ workflow, step })));
        return events[0];
      }
      function findHandwrittenUpdate(workflows2) {
        const handlers = workflows2.filter(({ workflow }) => workflow.trigger.dispatchTypes !== void 0 && !updatesWithOurActions(workflow));
        return handlers.find(({ workflow }) => workflow.steps.some(editsDockerfile));
      }
      function isBuildPush({ uses = "" }) {
        return usesBuildPush.test(uses);
      }
      function isEventStep({ uses = "", run = "" }) {
        return usesDispatch.test(uses) || sendsEvent.test(run);
      }
      function editsDockerfile({ run = "" }) {
        return run.split("\n").some((line) => /\bsed\b/.test(line) && /Dockerfile|FROM/.test(line));
      }
      function pushesImage(step) {
        const { push = "false", outputs = "" } = step.with;
        return isBuildPush(step) && (String(push) !== "false" || /push=true|type=registry/.test(String(outputs)));
      }
      function distinct(steps) {
        return steps.filter((step, index) => steps.findIndex(({ line }) => line === step.line) === index);
      }
      var expressions = __webpack_require__(35978);
      ;
      const resolve_expressions_expression = /\$\{\{ *([\w.-]+) *\}\}/g;
      const stepOutput = /^steps\.[\w-]+\.(?=outputs\.)/;
      const maxDepth = 5;
      const branch = "${{ github.ref_name }}";
      function withRefNames(values2, names) {
        return new Map([...values2, ...[...names].map((name) => [name, branch])]);
      }
      function knownValues(repository2, environment) {
        const { owner, name } = (0, github_repository.lF)(repository2);
        return new Map([
          ...[...environment].map(([variable2, value]) => [`env.${variable2}`, value]),
          ["github.repository", repository2],
          ["github.repository_owner", owner],
          ["github.event.repository.name", name],
          ["github.workspace", "."]
        ]);
      }
      function resolveExpressions(text, values2) {
        let resolvedText = text;
        for (let depth = 0; depth < maxDepth; depth++)
          resolvedText = resolvedText.replace(resolve_expressions_expression, (whole, name) => values2.get(name.replace(stepOutput, "")) ?? whole);
        return resolvedText;
      }
      const branchNames = /* @__PURE__ */ new Set([
        "github.ref_name",
        "github.head_ref || github.ref_name",
        "github.head_ref",
        "github.base_ref || github.ref_name"
      ]);
      function isBranchExpression(text) {
        return branchNames.has(expressionBody(text));
      }
      function isCommitExpression(text) {
        return expressionBody(text) === "github.sha";
      }
      function expressionBody(text) {
        const trimmed = text.trim();
        return trimmed.startsWith("${{") && trimmed.endsWith("}}") ? trimmed.slice(3, -2).trim() : "";
      }
      function isCallable(text) {
        return !(0, expressions.l)(text).some((code) => /\b(?:env|steps|job|runner|matrix|secrets)\./.test(code));
      }
      ;
      function readTags(text) {
        const references = splitValues(text).map((tag) => splitReference(readConditional(tag)));
        const images = [...new Set(references.map(({ image }) => image))];
        const tags = references.map(({ tag }) => readTag(tag));
        return {
          image: images[0]?.includes("${{") ? void 0 : images[0],
          suffix: tags.find(({ suffix }) => suffix !== void 0)?.suffix,
          fixed: tags.flatMap(({ fixed }) => fixed ?? []),
          remarks: [...images.slice(1).map(describeOtherImage), ...tags.flatMap(({ remark }) => remark ?? [])]
        };
      }
      function describeOtherImage(image) {
        return `Images are no longer pushed to ${image}: a workflow pushes to only one image repository`;
      }
      function splitValues(text) {
        return text.split(/[\n,]/).map((value) => value.trim()).filter((value) => value !== "" && !value.startsWith("#"));
      }
      function readConditional(text) {
        if (!text.startsWith("${{") || !text.endsWith("}}"))
          return text;
        const value = text.slice(text.lastIndexOf("&&") + 2, -2).trim();
        return /^'([^']*)' *\|\| *''$/.exec(value)?.[1] ?? text;
      }
      function splitReference(text) {
        const maskedText = text.replace(/\$\{\{[^}$]*\}\}/g, (match) => "x".repeat(match.length));
        const colon = maskedText.lastIndexOf(":");
        if (colon < maskedText.lastIndexOf("/") || colon < 0)
          return { image: text, tag: "latest" };
        return { image: text.slice(0, colon), tag: text.slice(colon + 1) };
      }
      function readTag(tag) {
        const end = tag.startsWith("${{") ? tag.indexOf("}}") + 2 : 0;
        const [expression2, suffix] = [tag.slice(0, end), tag.slice(end)];
        if (!tag.includes("${{"))
          return readFixedTag(tag);
        if (isBranchExpression(expression2) && !suffix.includes("${{"))
          return { suffix };
        if (isCommitExpression(expression2) || tag.includes("github.sha"))
          return {
            remark: `The tag ${tag} is replaced with an immutable tag that ends with the digest, such as main-692228fc1a2b`
          };
        if (end > 2 && !suffix.includes("${{"))
          return {
            suffix,
            remark: `The tag ${tag} is now the branch or tag that was pushed, followed by ${JSON.stringify(suffix)}: check that this is the same`
          };
        return { remark: `The tag ${tag} is no longer pushed` };
      }
      function readFixedTag(tag) {
        if (!/^latest\b/.test(tag))
          return { fixed: tag };
        return {
          remark: `The tag ${tag} now moves only to the highest release: to move it with every build, set \`latest: true\``
        };
      }
      function readMetadata(inputs) {
        const lines = (name2) => String(inputs[name2] ?? "").split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
        const images = lines("images").flatMap((line) => line.split(","));
        const fields = lines("flavor").flatMap((line) => line.split(","));
        const flavor = fields.find((field) => field.startsWith("suffix="))?.slice("suffix=".length);
        const tags = lines("tags").map(readRule);
        const name = images[0]?.replace(/^name=/, "").trim();
        return {
          image: name === void 0 || name.includes("${{") ? void 0 : name.toLowerCase(),
          suffix: tags.find(({ suffix }) => suffix !== void 0 && suffix !== "")?.suffix ?? flavor ?? "",
          fixed: tags.flatMap(({ fixed }) => fixed ?? []),
          remarks: [
            ...images.slice(1).map(describeOtherImage),
            ...fields.filter((field) => field.startsWith("prefix=") && field !== "prefix=").map((field) => `Image tags have no prefix: ${field}`),
            ...tags.flatMap(({ remark }) => remark ?? [])
          ]
        };
      }
      function readRule(line) {
        const fields = new Map(line.split(",").map((field) => [field.split("=", 1)[0] ?? "", field.slice(field.indexOf("=") + 1)]));
        const suffix = fields.get("suffix");
        const prefix = fields.get("prefix") ?? "";
        const type = fields.get("type");
        if (prefix !== "" && type !== "sha")
          return { remark: `Image tags have no prefix: ${line}` };
        if (type === "ref")
          return suffix === void 0 ? {} : { suffix };
        if (type === "raw")
          return readFixedTag(`${fields.get("value") ?? ""}${suffix ?? ""}`);
        if (type === "sha")
          return { remark: `\`${line}\` is replaced with an immutable tag that ends with the digest` };
        if (type === "semver" || type === "pep440")
          return {
            ...suffix === void 0 ? {} : { suffix },
            remark: `\`${line}\` has no equivalent: the image tag of a release is its full name, such as v1.2.3`
          };
        return { remark: `\`${line}\` has no equivalent` };
      }
      ;
      const noInputs = { inputs: /* @__PURE__ */ new Map(), remarks: [] };
      const mappers = {
        context: (text, { values: values2 }) => {
          const path = resolveExpressions(text, values2).replace(/^\.\/(?=.)/, "").replace(/\/$/, "");
          return path === "." || path === "" ? noInputs : keep("context", path);
        },
        file: (text, { values: values2 }) => keep("file", resolveExpressions(text, values2).replace(/^\.\//, "")),
        target: (text, { values: values2 }) => keep("target", resolveExpressions(text, values2)),
        platforms: (text) => splitValues(text).every((platform) => platform === "linux/amd64") ? noInputs : drop(`\`platforms: ${splitValues(text).join(",")}\`: the image is built for linux/amd64, which mybinder.org runs`),
        "build-args": mapBuildArguments,
        labels: (text, { values: values2 }) => text.includes("outputs.labels") ? noInputs : keep("labels", resolveExpressions(text, values2)),
        tags: mapTags,
        "no-cache": (text) => text === "false" ? noInputs : keep("no-cache", text === "true" ? true : text),
        "cache-from": mapCache,
        "cache-to": () => noInputs,
        push: (text) => text === "true" || /event_name *!= *'pull_request'/.test(text) ? noInputs : drop(`\`push: ${text}\`: every build is pushed, except for pull requests; set \`push\` to change this`),
        pull: () => noInputs,
        load: () => noInputs,
        provenance: () => drop("`provenance` is replaced by a signed attestation of the image"),
        sbom: () => drop("`sbom` has no equivalent"),
        builder: () => noInputs,
        secrets: () => drop("`secrets` for the build: the reusable workflow passes none; use the input `secrets` of the action underworldcode/binder-actions")
      };
      function mapBuildInputs({ with: inputs }, context) {
        const mappedInputs = Object.entries(inputs).map(([name, value]) => {
          const map = Object.hasOwn(mappers, name) ? mappers[name] : void 0;
          return map?.(String(value).trim(), context) ?? drop(`\`${name}\` has no equivalent`);
        });
        const values2 = mappedInputs.flatMap((item) => [...item.inputs]);
        const allInputs = [...new Map(values2)];
        const callable = allInputs.filter(([, value]) => typeof value !== "string" || isCallable(value));
        const others = allInputs.filter(([, value]) => typeof value === "string" && !isCallable(value));
        return {
          inputs: new Map(callable),
          remarks: [
            ...mappedInputs.flatMap(({ remarks }) => remarks),
            ...others.map(([name, value]) => `\`${name}\` cannot be set to ${value}, because that value is not available in a called workflow`)
          ]
        };
      }
      function keep(name, value) {
        return { inputs: /* @__PURE__ */ new Map([[name, value]]), remarks: [] };
      }
      function drop(remark) {
        return { inputs: /* @__PURE__ */ new Map(), remarks: [remark] };
      }
      function mapBuildArguments(text, { values: values2 }) {
        const inputs = /* @__PURE__ */ new Map();
        const others = [];
        for (const line of text.split("\n").map((one) => one.trim()).filter((one) => one !== "")) {
          const [name = ""] = line.split("=", 1);
          const value = resolveExpressions(line.slice(name.length + 1), values2);
          if (isBranchExpression(value) && !inputs.has("branch-arg"))
            inputs.set("branch-arg", name);
          else if (isCommitExpression(value) && !inputs.has("revision-arg"))
            inputs.set("revision-arg", name);
          else
            others.push(`${name}=${value}`);
        }
        const callable = others.filter(isCallable);
        if (callable.length > 0)
          inputs.set("build-args", `${callable.join("\n")}
`);
        const remarks = others.filter((line) => !isCallable(line)).map((line) => `The build argument ${line} uses a value that is not available in a called workflow`);
        return { inputs, remarks };
      }
      function mapTags(text, { tagValues: values2, metadata }) {
        const resolvedText = resolveExpressions(text, values2);
        const isFromMetadata = /\.outputs\.tags\b/.test(resolvedText);
        const tags = isFromMetadata ? readMetadata(resolveAll(metadata?.with ?? {}, values2)) : readTags(resolvedText);
        const image = tags.image?.toLowerCase();
        const inputs = new Map([
          ...image === void 0 ? [] : [["image", image]],
          ...tags.suffix === void 0 || tags.suffix === "" ? [] : [["tag-suffix", tags.suffix]],
          ...tags.fixed.length === 0 ? [] : [["tags", `${tags.fixed.join("\n")}
`]]
        ]);
        const imageRemarks = image === void 0 ? [`Could not determine the image from \`tags: ${text.split("\n")[0]}\`: check the input \`image\``] : [];
        const branchRemarks = tags.suffix === void 0 ? ["No tag contained the branch. Images are now tagged with the branch, such as main"] : [];
        return { inputs, remarks: [...imageRemarks, ...branchRemarks, ...tags.remarks] };
      }
      function resolveAll(inputs, values2) {
        return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, resolveExpressions(String(value), values2)]));
      }
      function mapCache(text, { values: values2 }) {
        const [first = ""] = text.split("\n");
        const fields = resolveExpressions(first, values2).split(",");
        const field = (name) => fields.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1);
        const type = field("type");
        if (type === "gha")
          return noInputs;
        const reference2 = type === "registry" ? field("ref") : type === void 0 ? first : void 0;
        if (reference2 === void 0)
          return drop(`\`cache-from: ${first}\`: GitHub's cache is used; set \`cache\` to change this`);
        return {
          inputs: /* @__PURE__ */ new Map([
            ["cache", "registry"],
            ["cache-ref", reference2]
          ]),
          remarks: []
        };
      }
      var image_updated_event = __webpack_require__(91427);
      ;
      function readEvent({ step }, values2) {
        const input = (name) => {
          const text = resolveExpressions(String(step.with[name] ?? ""), values2).trim();
          return text === "" ? void 0 : text;
        };
        const run = resolveExpressions(step.run ?? "", values2);
        const launcher = input("repository") ?? /\brepos\/([\w.-]{1,100}\/[\w.-]{1,100})\/dispatches\b/.exec(run)?.[1];
        const secret = /\bsecrets\.(\w+)/.exec(run)?.[1];
        const payload = input("client-payload") ?? run;
        return {
          launcher: launcher?.includes("${{") ? void 0 : launcher,
          eventType: input("event-type") ?? /\bevent_type["']?\s{0,9}[:=]\s{0,9}["']?([\w.-]+)/.exec(run)?.[1],
          token: input("token") ?? (secret === void 0 ? void 0 : `\${{ secrets.${secret} }}`),
          fields: [...payload.matchAll(/["'[](\w+)["'\]]\s{0,9}[:=]/g)].map(([, name = ""]) => name).filter((name) => name !== "event_type" && name !== "client_payload")
        };
      }
      function legacyFields(text) {
        const fieldNames = [...text.matchAll(/\bclient_payload\.(\w+)/g)].map(([, name = ""]) => name);
        return [...new Set(fieldNames)].filter((name) => !image_updated_event.Yt.includes(name));
      }
      ;
      const harmlessLine = /^(?:#|;;|\[|[A-Za-z_]\w*=|(?:if|then|else|elif|fi|for|while|do|done|case|esac|echo|exit|cd|set|export|test|true)(?:[\s;]|$))/;
      const namesOtherFile = /\.(?:md|rst|txt|json|ya?ml|toml|cff|html)["']?$/;
      const caseLabel = /^[^\s()]{1,100}\)\s*/;
      const setsValue = /^(?:(?:export +)?[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|\$\([^)]*\)|[^\s;&|]*)|echo\s[^;&|`>]*(?:>>\s*["']?\$\{?GITHUB_\w+\}?["']?)?)$/;
      const controlsFlow = /^(?:#.*|(?:if|elif)\s.*;\s*then|then|else|fi|set\s.*)?$/;
      function onlySetsValues(script) {
        return script.split("\n").map((line) => line.trim()).every((line) => setsValue.test(line) || controlsFlow.test(line));
      }
      function otherCommands(script) {
        return withoutMessages(script.replaceAll(/\\\r?\n/g, " ").split("\n")).map((line) => line.trim().replace(caseLabel, "")).filter((line) => line !== "" && !harmlessLine.test(line) && !isReplaced(line));
      }
      function withoutMessages(lines) {
        let isMessage = false;
        return lines.filter((line) => {
          const isContinued = isMessage;
          const hasOddQuotes = line.split('"').length % 2 === 0;
          isMessage = isMessage ? !hasOddQuotes : hasOddQuotes && line.includes("git commit");
          return !isContinued;
        });
      }
      function isReplaced(command2) {
        return /^git\s/.test(command2) || /\bsed\b/.test(command2) && !namesOtherFile.test(command2);
      }
      ;
      const replacedActions = /^(?:docker\/(?:setup-buildx|setup-qemu|metadata)-action|actions\/cache)@/;
      const freesDiskSpace = /^(?:jlumbroso\/free-disk-space|easimon\/maximize-build-space)@/;
      const largeFolders = /\/usr\/share\/dotnet|\/usr\/local\/lib\/android|\/opt\/ghc/;
      function mapSteps(steps, path, values2) {
        const mappedSteps = steps.map((step) => mapStep(step, path, values2));
        return {
          inputs: new Map(mappedSteps.flatMap(({ inputs }) => [...inputs])),
          secrets: new Map(mappedSteps.flatMap(({ secrets }) => [...secrets])),
          remarks: [...new Set(mappedSteps.flatMap(({ remarks }) => remarks))]
        };
      }
      const noSteps = { inputs: /* @__PURE__ */ new Map(), secrets: /* @__PURE__ */ new Map(), remarks: [] };
      function mapStep(step, path, values2) {
        const { uses = "", run = "" } = step;
        if (isBuildPush(step) || isEventStep(step) || replacedActions.test(uses))
          return noSteps;
        if (uses.startsWith("actions/checkout@"))
          return mapCheckout(step, path);
        if (uses.startsWith("docker/login-action@"))
          return mapLogin(step, path, values2);
        if (freesDiskSpace.test(uses) || deletesTools(run))
          return { ...noSteps, inputs: /* @__PURE__ */ new Map([["free-disk", true]]) };
        if (uses === "" && onlySetsValues(run))
          return noSteps;
        const name = uses === "" ? `\`${run.trim().split("\n", 1)[0] ?? ""}\`` : uses;
        return {
          ...noSteps,
          remarks: [
            formatRemark(step, path, `${name} has no equivalent: if you need it, move it to another workflow or job`)
          ]
        };
      }
      function deletesTools(run) {
        return run.split("\n").some((line) => /\brm\s/.test(line) && largeFolders.test(line));
      }
      function formatRemark({ line }, path, text) {
        return `${path}${line === void 0 ? "" : `:${line}`}: ${text}`;
      }
      function mapCheckout(step, path) {
        const { submodules = false, lfs = false, repository: repository2 } = step.with;
        const usedInputs = Object.entries({ submodules, lfs, repository: repository2 }).filter(([, value]) => value !== void 0 && String(value) !== "false");
        const names = usedInputs.map(([name, value]) => `\`${name}: ${value}\``);
        return names.length === 0 ? noSteps : {
          ...noSteps,
          remarks: [
            formatRemark(step, path, `${names.join(", ")} of actions/checkout: the reusable workflow checks out only the repository; use the action underworldcode/binder-actions after your own checkout`)
          ]
        };
      }
      function mapLogin(step, path, values2) {
        const input = (name) => resolveExpressions(String(step.with[name] ?? ""), values2);
        if (input("registry") === "ghcr.io")
          return noSteps;
        const [username, password] = [input("username"), input("password")];
        const isKnown = isCallable(username);
        return {
          inputs: /* @__PURE__ */ new Map([["registry-username", isKnown ? username : "${{ vars.REGISTRY_USERNAME }}"]]),
          secrets: /* @__PURE__ */ new Map([["registry-password", password]]),
          remarks: isKnown ? [] : [
            formatRemark(step, path, `a username in a secret cannot be passed on: store ${username} in the variable REGISTRY_USERNAME`)
          ]
        };
      }
      ;
      const derivedFields = ["ref_type", "ref_name", "is_release"];
      const keptEvents = ["push", "pull_request", "workflow_dispatch"];
      const inputOrder = [
        ...["image", "file", "context", "target", "branch-arg", "revision-arg", "build-args", "labels"],
        ...["tag-suffix", "tags", "free-disk", "no-cache", "cache", "cache-ref", "registry-username"],
        ...["launcher-repository", "event-type", "legacy-fields"]
      ];
      function suggestFromWorkflow(survey, source) {
        const build = findHandwrittenBuild(survey.workflows);
        if (build === void 0)
          return {};
        const { inputs, event } = mapWorkflow(survey, build, source);
        const text = (name) => typeof inputs.get(name) === "string" ? String(inputs.get(name)) : void 0;
        const file = text("file") ?? `${text("context") === void 0 ? "" : `${text("context")}/`}Dockerfile`;
        const branches = build.found.workflow.events.get("push")?.branches?.filter(isName);
        const suggestions = {
          launcher: event?.launcher,
          image: text("image"),
          dockerfile: survey.files.paths.includes(file) ? file : void 0,
          branches: branches === void 0 || branches.length === 0 ? void 0 : branches.join(","),
          "tag-suffix": text("tag-suffix") ?? "",
          "branch-arg": text("branch-arg") ?? "",
          "revision-arg": text("revision-arg") ?? ""
        };
        return Object.fromEntries(Object.entries(suggestions).filter(([, value]) => value !== void 0));
      }
      function isName(filter) {
        return !/[*?[!+]/.test(filter);
      }
      function migrateSource(survey, answers, launcherWorkflow) {
        const build = findHandwrittenBuild(survey.workflows);
        if (build === void 0)
          return void 0;
        const mapped = mapWorkflow(survey, build, answers.source);
        const { event } = mapped;
        const oldFields = launcherWorkflow === void 0 ? unknownFields(event) : legacyFields(launcherWorkflow);
        const [legacy, ...otherLegacy] = oldFields.filter((field) => derivedFields.includes(field));
        const inputs = new Map([
          ...mapped.inputs,
          ...answeredInputs(answers),
          ["event-type", event?.eventType === "image-updated" ? "" : event?.eventType ?? ""],
          ["legacy-fields", legacy ?? ""]
        ]);
        const { workflow } = build.found;
        const lostFields = [...otherLegacy, ...oldFields.filter((field) => !derivedFields.includes(field))];
        return {
          path: workflow.path,
          workflow: {
            ...readTriggers(build, answers),
            inputs: orderInputs(inputs),
            secrets: new Map([
              ["launcher-token", event?.token ?? "${{ secrets.LAUNCHER_PAT }}"],
              ...mapped.secrets
            ])
          },
          event,
          remarks: [
            ...mapped.remarks,
            ...lostFields.map((field) => `The event no longer has the field ${field}, which the launcher's workflow may read until it is replaced`)
          ]
        };
      }
      function answeredInputs(answers) {
        return [
          ["image", answers.image],
          ["branch-arg", answers["branch-arg"]],
          ["revision-arg", answers["revision-arg"]],
          ["tag-suffix", answers["tag-suffix"]],
          ["launcher-repository", answers.launcher]
        ];
      }
      function orderInputs(inputs) {
        return new Map(inputOrder.flatMap((name) => {
          const value = inputs.get(name);
          return value === void 0 || value === "" ? [] : [[name, value]];
        }));
      }
      function unknownFields(event) {
        return (event?.fields ?? []).filter((field) => derivedFields.includes(field));
      }
      function mapWorkflow(survey, { found, builds }, source) {
        const { workflow, text } = found;
        const [build, ...otherBuilds2] = builds;
        const baseValues = knownValues(source, readWorkflowSettings(text).environment);
        const computedValues = findComputedValues(workflow.steps.map(({ run = "" }) => run));
        const values2 = withRefNames(new Map([...baseValues, ...computedValues.texts]), computedValues.names);
        const tagValues = withRefNames(values2, computedValues.imageTags);
        const metadata = workflow.steps.find(({ uses = "" }) => uses.startsWith("docker/metadata-action@"));
        const mapped = mapBuildInputs(build, { values: values2, tagValues, metadata });
        const steps = mapSteps(workflow.steps, workflow.path, values2);
        const eventStep = findHandwrittenEvent(survey.workflows);
        const place = `${workflow.path}:${build.line}`;
        return {
          inputs: new Map([...mapped.inputs, ...steps.inputs]),
          secrets: steps.secrets,
          event: eventStep === void 0 ? void 0 : readEvent(eventStep, values2),
          remarks: [
            ...mapped.remarks.map((remark) => `${place}: ${remark}`),
            ...otherBuilds2.map(({ line }) => `${workflow.path}:${line}: another image is built here. Only one is migrated; for several, see test/examples/source-with-variants`),
            ...steps.remarks,
            ...triggerRemarks(workflow),
            ...eventStep === void 0 || eventStep.workflow.path === workflow.path ? [] : [
              `${eventStep.workflow.path}: delete this workflow or its step that sends the event, which the new workflow sends itself`
            ]
          ]
        };
      }
      function triggerRemarks(workflow) {
        const { path, events } = workflow;
        const otherEvents = [...events.keys()].filter((name) => !keptEvents.includes(name));
        return [
          ...otherEvents.length === 0 ? [] : [
            `${path}: the new workflow does not run on ${otherEvents.join(", ")}: extend \`on\` if you need that`
          ],
          ...addsTags(workflow) ? [
            `${path}: the new workflow also builds tags such as v1.2.3: remove \`on.push.tags\` if you do not want that`
          ] : [],
          ...events.get("push")?.paths === void 0 ? [] : [
            `${path}: \`on.push.paths\` is not needed: only a change to an ingredient of the image triggers a rebuild`
          ]
        ];
      }
      function addsTags({ events }) {
        const push = events.get("push");
        return push?.branches !== void 0 && push.tags === void 0;
      }
      function readTriggers({ found }, answers) {
        const { events } = found.workflow;
        const push = events.get("push");
        return {
          branches: push === void 0 ? splitBranches(answers.branches) : push.branches,
          tags: push === void 0 || addsTags(found.workflow) ? ["v*"] : push.tags,
          hasPullRequestBuilds: events.has("pull_request"),
          hasManualRuns: true
        };
      }
      var unified_diff = __webpack_require__(8380);
      ;
      function compareFiles(files, existing) {
        return files.map(({ path, text, accepts }) => {
          const existingText = existing.get(path);
          if (existingText === void 0)
            return { path, text, status: "new", diff: newFileDiff(path, text) };
          if (existingText === text || accepts(existingText))
            return { path, text: existingText, status: "unchanged", diff: "" };
          return { path, text, status: "different", diff: (0, unified_diff.W)(path, existingText, text) };
        });
      }
      function newFileDiff(path, text) {
        return (0, unified_diff.W)(path, "", text).replace(`--- a/${path}
`, () => "--- /dev/null\n");
      }
      var context_sources = __webpack_require__(75127);
      var declared_arguments = __webpack_require__(45284);
      var parse_dockerfile = __webpack_require__(86084);
      var workflows_workflow = __webpack_require__(88204);
      var dist = __webpack_require__(3292);
      ;
      const folders = ["", ".binder/", "binder/"];
      function findEnvironment(files) {
        return findPixi(files) ?? findConda(files) ?? findPip(files);
      }
      const notebookEnvironment = {
        ...{ kind: "notebooks", path: "", isLocked: false, needsCode: false, python: void 0, hasJupyter: true },
        problems: [
          "There is no pixi.toml, environment.yml or requirements.txt, so the image contains JupyterLab and no other packages: install those that the notebooks import in the Dockerfile"
        ]
      };
      const table = valibot.Np(valibot.g1(valibot.Yj(), valibot.L5()), {});
      function findPixi({ texts }) {
        const manifests = [
          ["pixi.toml", (document) => document],
          ["pyproject.toml", (document) => property(property(document, "tool"), "pixi")]
        ];
        for (const [path, select] of manifests) {
          const text = texts.get(path);
          const document = text === void 0 ? void 0 : readToml(text);
          if (document === void 0)
            continue;
          const manifest = select(document);
          if (Object.keys(manifest).length > 0)
            return readPixi(path, manifest, texts.has("pixi.lock"));
        }
        return void 0;
      }
      function readToml(text) {
        try {
          return (0, dist.qg)(text);
        } catch {
          return void 0;
        }
      }
      function property(value, name) {
        return valibot.qg(table, Object.entries(value).find(([key]) => key === name)?.[1]);
      }
      const packageTables = ["dependencies", "pypi-dependencies", "host-dependencies", "build-dependencies"];
      function readPixi(path, manifest, isLocked) {
        const target = property(property(manifest, "target"), "linux-64");
        const features = defaultFeatures(manifest).map((name) => property(property(manifest, "feature"), name));
        const tables = [manifest, target, ...features].flatMap((parent) => packageTables.map((name) => property(parent, name)));
        const packages = tables.flatMap(Object.entries);
        const workspace = { ...property(manifest, "project"), ...property(manifest, "workspace") };
        const platforms = valibot.qg(valibot.Np(valibot.YO(valibot.Yj()), ["linux-64"]), workspace.platforms);
        const problems = [
          ...isLocked ? [] : [
            "There is no pixi.lock, so every build may install other versions: run `pixi lock` and commit the file"
          ],
          ...platforms.includes("linux-64") ? [] : [
            `${path} does not support linux-64, the platform of mybinder.org: run \`pixi workspace platform add linux-64\``
          ]
        ];
        return {
          kind: "pixi",
          path,
          isLocked,
          python: void 0,
          needsCode: packages.some(([, spec]) => "path" in valibot.qg(table, spec)) || path === "pyproject.toml",
          hasJupyter: packages.some(([name]) => name === "jupyterlab" || name === "jupyter"),
          problems
        };
      }
      function defaultFeatures(manifest) {
        const names = valibot.Np(valibot.YO(valibot.Yj()), []);
        const environment = property(manifest, "environments").default;
        return Array.isArray(environment) ? valibot.qg(names, environment) : valibot.qg(names, valibot.qg(table, environment).features);
      }
      function findConda({ texts }) {
        const names = folders.flatMap((folder) => [`${folder}environment.yml`, `${folder}environment.yaml`]);
        const path = names.find((name) => texts.has(name));
        if (path === void 0)
          return void 0;
        const lines = (texts.get(path) ?? "").split("\n").map((line) => line.trim().replace(/^- *["']?/, ""));
        const requiredVersion = lines.flatMap((line) => requiredPython.exec(line)?.[1] ?? [])[0];
        const isOffered = requiredVersion === void 0 || offeredPythons.includes(requiredVersion);
        return {
          ...{ kind: "conda", path, isLocked: false, hasJupyter: true },
          needsCode: lines.some(isLocalRequirement),
          python: isOffered ? requiredVersion : void 0,
          problems: isOffered ? [] : [
            `${path} requires Python ${requiredVersion}, which the base image of the Dockerfile does not offer: require one of ${offeredPythons.join(", ")}, or write a Dockerfile with another base image`
          ]
        };
      }
      const requiredPython = /^(?:[\w-]+::)?python ?[=~]{1,2} ?(3\.\d{1,2})(?!\d)/;
      const offeredPythons = ["3.11", "3.12", "3.13"];
      function isLocalRequirement(line) {
        return /^(?:-[ecr]\b|--(?:editable|constraint|requirement)\b|\.)/.test(line);
      }
      function findPip({ texts }) {
        const path = folders.map((folder) => `${folder}requirements.txt`).find((name) => texts.has(name));
        if (path === void 0)
          return void 0;
        const lines = (texts.get(path) ?? "").split("\n");
        return {
          ...{ kind: "pip", path, isLocked: false, hasJupyter: true, problems: [] },
          python: void 0,
          needsCode: lines.some((line) => isLocalRequirement(line.trim()))
        };
      }
      ;
      const surveyedNames = /^(?:\.dockerignore|pixi\.(?:toml|lock)|pyproject\.toml|environment\.ya?ml|requirements\.txt|binder-contract\.yml)$/;
      function isSurveyed(path) {
        const name = path.slice(path.lastIndexOf("/") + 1);
        return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || isDockerfile(path) || surveyedNames.test(name);
      }
      function isDockerfile(path) {
        const [name = "", ...folders2] = path.split("/").reverse();
        if (folders2.length > 2 || name.endsWith(".dockerignore"))
          return false;
        return /^(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$|\.Dockerfile$/i.test(name);
      }
      ;
      function surveySource(files, git) {
        const workflows2 = readWorkflows(files.texts);
        const dockerfiles = files.paths.filter(isDockerfile).sort(byPreference).flatMap(readDockerfile(files));
        const [bestDockerfile, secondDockerfile] = dockerfiles;
        const notebooks = files.paths.filter((path) => path.endsWith(".ipynb"));
        const hasOnlyNotebooks = notebooks.length > 0 && bestDockerfile === void 0;
        const isAmbiguous = bestDockerfile !== void 0 && secondDockerfile !== void 0 && rank(bestDockerfile.path) === rank(secondDockerfile.path);
        return {
          git,
          files,
          dockerfiles,
          likelyDockerfile: isAmbiguous ? void 0 : bestDockerfile?.path,
          environment: findEnvironment(files) ?? (hasOnlyNotebooks ? notebookEnvironment : void 0),
          workflows: workflows2,
          ownWorkflow: workflows2.find(({ workflow }) => buildsWithOurActions(workflow)),
          notebooks
        };
      }
      function readWorkflows(texts) {
        return [...texts].filter(([path]) => path.startsWith(".github/workflows/")).flatMap(([path, text]) => {
          const workflow = (0, workflows_workflow.hM)(path, text, void 0);
          return workflow === void 0 ? [] : [{ workflow, text }];
        });
      }
      const likelyFolders = ["container", "", "docker", ".binder", "binder"];
      function byPreference(first, second) {
        return rank(first) - rank(second) || first.length - second.length;
      }
      function rank(path) {
        const slash = path.lastIndexOf("/");
        const folder = likelyFolders.indexOf(slash < 0 ? "" : path.slice(0, slash));
        const isPlain = path.slice(slash + 1) === "Dockerfile";
        return (folder < 0 ? likelyFolders.length : folder) * 2 + (isPlain ? 0 : 1);
      }
      function readDockerfile({ texts }) {
        return (path) => {
          try {
            const dockerfile2 = (0, parse_dockerfile.A)(Buffer.from(texts.get(path) ?? ""));
            return [{ path, arguments: [...(0, declared_arguments.V)(dockerfile2)], sources: (0, context_sources.S)(dockerfile2) }];
          } catch {
            return [];
          }
        };
      }
      var suggest = __webpack_require__(82246);
      ;
      const transports = ["repository-dispatch", "workflow-dispatch"];
      const defaultTransport = "repository-dispatch";
      function parseTransport(answer) {
        if (transports.includes(answer))
          return answer;
        throw new user_error.IF(`expected ${transports.join(" or ")}, not ${JSON.stringify(answer)}${(0, suggest.au)(answer, transports)}`);
      }
      function tokenPermission(transport) {
        return transport === defaultTransport ? { label: "Contents: read and write", parameter: "contents=write" } : { label: "Actions: read and write", parameter: "actions=write" };
      }
      ;
      const dockerfilePaths = [launcherDockerfilePath, "binder/Dockerfile", "Dockerfile"];
      const readmePath = "README.md";
      function isLauncherFile(path) {
        return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || dockerfilePaths.includes(path) || path === readmePath;
      }
      function isConfiguredLauncher({ defaultBranch = "", branches }) {
        const workflows2 = readWorkflows(branches.get(defaultBranch) ?? /* @__PURE__ */ new Map());
        return workflows2.some(({ workflow }) => updatesWithOurActions(workflow));
      }
      function handwrittenWorkflow({ defaultBranch = "", branches }) {
        return findHandwrittenUpdate(readWorkflows(branches.get(defaultBranch) ?? /* @__PURE__ */ new Map()));
      }
      function proposeLauncher(survey, answers) {
        const sourceBranches = splitBranches(answers.branches);
        const defaultBranch = survey.defaultBranch ?? launcherBranch(sourceBranches[0] ?? "main");
        const names = sourceBranches.map(launcherBranch);
        const files = new Map([
          [defaultBranch, proposeMainFiles(survey, answers)],
          ...names.filter((name) => name !== defaultBranch).map((name) => [name, []])
        ]);
        for (const [index, name] of names.entries())
          files.get(name)?.push(dockerfile(survey, answers, name, sourceBranches[index] ?? name));
        return [...files].map(([branch2, proposed]) => ({ branch: branch2, files: proposed }));
      }
      function proposeMainFiles(survey, answers) {
        const branch2 = launcherBranch(splitBranches(answers.branches)[0] ?? "main");
        const readme = formatLauncherReadme((0, github_repository.lF)(answers.source), (0, github_repository.lF)(answers.launcher), branch2);
        if (isConfiguredLauncher(survey))
          return proposeChanges(survey);
        return [
          // A second workflow for the same event would conflict with a hand-written one.
          ...handwrittenWorkflow(survey) === void 0 ? [newWorkflow(answers)] : [],
          ...[{ path: readmePath, text: readme, accepts: () => true }]
        ];
      }
      function newWorkflow(answers) {
        const variable2 = answers["branch-arg"];
        const inputs = new Map(variable2 === "" ? [] : [["branch-variable", variable2]]);
        if (answers.transport !== defaultTransport)
          return { path: payloadWorkflowPath, text: formatPayloadWorkflow(inputs), accepts: () => false };
        const text = formatLauncherWorkflow({ eventTypes: ["image-updated"], hasManualRuns: false, inputs });
        return { path: launcherWorkflowPath, text, accepts: () => false };
      }
      function proposeChanges({ defaultBranch = "", branches }) {
        return readWorkflows(branches.get(defaultBranch) ?? /* @__PURE__ */ new Map()).flatMap(({ workflow }) => {
          const settings = readLauncherWorkflow(workflow);
          if (settings === void 0 || settings.eventTypes.length === 0)
            return [];
          return [{ path: workflow.path, text: formatLauncherWorkflow(settings), accepts: () => false }];
        });
      }
      function dockerfile({ branches, defaultBranch = "" }, answers, launcher, branch2) {
        const image = (0, reference.fb)(answers.image);
        const existing = branches.get(launcher) ?? branches.get(defaultBranch);
        const text = formatLauncherDockerfile({
          image,
          branch: branch2,
          tagSuffix: answers["tag-suffix"],
          branchVariable: answers["branch-arg"] || void 0
        });
        const path = dockerfilePaths.find((name) => existing?.has(name)) ?? launcherDockerfilePath;
        return { path, text, accepts: (before) => launchesImage(before, image) };
      }
      ;
      function handwrittenUpdate(survey) {
        return handwrittenWorkflow(survey)?.text;
      }
      function migrateLauncher(survey, answers, event) {
        const oldWorkflow = handwrittenWorkflow(survey);
        if (oldWorkflow === void 0)
          return void 0;
        const { workflow, text } = oldWorkflow;
        const variable2 = findBranchVariable(survey, answers);
        const eventTypes = handledTypes(workflow, event?.eventType);
        const inputs = new Map([
          ["allowed-image", answers.image],
          ...variable2 === void 0 ? [] : [["branch-variable", variable2]]
        ]);
        return {
          path: workflow.path,
          text: formatLauncherWorkflow({ eventTypes, hasManualRuns: true, inputs }).replace(launcherWorkflowPath, () => workflow.path),
          remarks: [...workflowRemarks(workflow, text), ...dockerfileRemarks(survey, answers)]
        };
      }
      function workflowRemarks(workflow, text) {
        const others = workflow.steps.filter(({ uses = "" }) => !uses.startsWith("actions/checkout@"));
        const otherEvents = [...workflow.events.keys()].filter((name) => name !== "repository_dispatch" && name !== "workflow_dispatch");
        return [
          ...others.flatMap(({ uses, run = "", line }) => {
            const lostCommands = uses === void 0 ? otherCommands(run).map((command2) => `\`${command2}\``) : [uses];
            return lostCommands.map((name) => `${workflow.path}:${line}: ${name} has no equivalent: if you need it, move it to another workflow`);
          }),
          ...otherEvents.map((name) => `${workflow.path}: the new workflow does not run on ${name}`),
          .../\bclient_payload\.ref\b/.test(text) ? [
            `${workflow.path} reads \`client_payload.ref\`, which is now a full ref such as refs/heads/main: replace the workflows of both repositories before the next push`
          ] : []
        ];
      }
      function handledTypes({ trigger }, sentType) {
        const types = trigger.dispatchTypes;
        if (types === void 0 || types === "any")
          return [sentType ?? "image-updated"];
        return [.../* @__PURE__ */ new Set([...types, ...sentType === void 0 ? [] : [sentType]])];
      }
      function findBranchVariable({ branches }, answers) {
        const names = [...branches].flatMap(([branch2, texts]) => {
          const environment = parse(texts.get(launcherDockerfilePath))?.environment ?? /* @__PURE__ */ new Map();
          const isOwner = (value) => findBranch(value) === branch2;
          return [...environment].flatMap(([name, { value }]) => isOwner(value) ? [name] : []);
        });
        return names.includes(answers["branch-arg"]) ? answers["branch-arg"] : names[0];
      }
      function findBranch(value) {
        try {
          return (0, source_ref.QC)((0, source_ref._j)(`refs/heads/${value}`));
        } catch {
          return void 0;
        }
      }
      function dockerfileRemarks({ branches }, { image, "tag-suffix": suffix }) {
        return [...branches].flatMap(([branch2, texts]) => {
          const namedImage = parse(texts.get(launcherDockerfilePath))?.namedImage;
          if (namedImage === void 0 || namedImage.text.split("@")[0] === `${image}:${branch2}${suffix}`)
            return [];
          return [
            `${launcherDockerfilePath} on branch ${branch2} launches ${namedImage.text}, but the source pushes ${image}:${branch2}${suffix}: correct FROM, or the settings of the source`
          ];
        });
      }
      function parse(text) {
        if (text === void 0)
          return void 0;
        try {
          const { environment, namedImage } = launcher_dockerfile.$.parse(Buffer.from(text));
          return { environment, namedImage };
        } catch {
          return void 0;
        }
      }
      ;
      const copyFiles = /^# Only these files[ ,].*\nCOPY --chown=1000:1000 (.*) \.\/\n/m;
      const copyAll = "COPY --chown=1000:1000 . .\n";
      const defaultNames = { pixi: "pixi.toml", conda: "environment.yml", pip: "requirements.txt" };
      function formatEnvironmentDockerfile(environment) {
        const { kind, path, needsCode, python } = environment;
        if (kind === "notebooks")
          return readTemplate("source/notebooks/Dockerfile");
        const renamedText = readTemplate(`source/${kind}/Dockerfile`).replaceAll(defaultNames[kind], () => path).replace(/(?<=base-notebook:python-)[\d.]+/, (version2) => python ?? version2);
        const placedText = path.includes("/") ? renamedText.replace(copyFiles, (text) => text.replace("./\n", `${path}
`)) : renamedText;
        const installationText = kind === "pixi" ? withPixiInstall(placedText, environment) : placedText;
        if (!needsCode)
          return installationText;
        return installationText.replace(`
${copyAll}EXPOSE`, () => "\nEXPOSE").replace(copyFiles, () => `# All files, because ${path} refers to other files of this repository.
${copyAll}`);
      }
      function withPixiInstall(text, { path, isLocked, hasJupyter }) {
        const copiedText = isLocked ? text : text.replace(" pixi.lock ./", () => " pixi.loc[k] ./").replace("the environment of pixi.lock", () => `the environment of ${path}`).replace("# Only these files, so", () => "# Only these files (pixi.lock if it exists), so");
        if (!hasJupyter) {
          const comment = `# ${path} does not list JupyterLab. To pin its version, run \`pixi add jupyterlab notebook\`, commit the files that it
# changes, and replace the command with \`pixi install --locked\`.
`;
          return copiedText.replace(/, which includes JupyterLab,/, () => ", JupyterLab,").replace("RUN pixi install --locked", () => `${comment}RUN pixi add jupyterlab notebook`);
        }
        return isLocked ? copiedText : copiedText.replace("pixi install --locked", () => "pixi install");
      }
      var error_message = __webpack_require__(41240);
      var github_address = __webpack_require__(77973);
      ;
      const branchArgument = /^(?:\w+_)?BRANCH$/;
      const revisionArgument = /^(?:\w+_)?(?:REVISION|COMMIT|COMMIT_SHA|GIT_SHA)$/;
      const questions = [
        {
          name: "source",
          option: "repository",
          text: "Source repository on GitHub (owner/name)",
          suggest: ({ git }) => git.repository ?? "",
          parse: (answer) => (0, github_repository.PZ)((0, github_address.P)(answer))
        },
        {
          name: "launcher",
          option: "launcher",
          text: "Launcher repository on GitHub (owner/name)",
          suggest: (survey, { source = "" }) => {
            const currentValue = currentInput(survey, "launcher-repository");
            return currentValue === "" && source !== "" ? `${source}-launcher` : currentValue;
          },
          parse: parseLauncher
        },
        {
          name: "image",
          option: "image",
          text: "Image repository to push to",
          suggest: (survey, { source = "" }) => {
            const currentValue = currentInput(survey, "image");
            return currentValue === "" && source !== "" ? `ghcr.io/${source.toLowerCase()}` : currentValue;
          },
          parse: (answer) => (0, reference.hp)((0, reference.fb)(answer))
        },
        {
          name: "dockerfile",
          option: "dockerfile",
          text: "Dockerfile of the image",
          suggest: (survey) => currentInput(survey, "file") || (survey.likelyDockerfile ?? ""),
          parse: parseDockerfilePath
        },
        {
          name: "branches",
          option: "branch",
          text: "Branches to build and launch (separated by commas)",
          suggest: (survey) => {
            const branches = currentSettings(survey)?.branches?.filter((name) => !/[*?[!+]/.test(name)) ?? [];
            return branches.length > 0 ? branches.join(", ") : survey.git.defaultBranch ?? "main";
          },
          parse: parseBranches
        },
        {
          name: "tag-suffix",
          option: "tag-suffix",
          text: "Suffix of the image tag, such as -slim (empty: none)",
          suggest: (survey) => currentInput(survey, "tag-suffix"),
          parse: (answer) => (0, source_ref.rH)((0, source_ref._j)("refs/heads/x"), answer).slice(1)
        },
        {
          name: "branch-arg",
          option: "branch-arg",
          text: "Build argument that receives the branch (empty: none)",
          suggest: (survey, knownAnswers) => suggestArgument(survey, knownAnswers, "branch-arg", branchArgument),
          parse: parseArgument
        },
        {
          name: "revision-arg",
          option: "revision-arg",
          text: "Build argument that receives the commit (empty: none)",
          suggest: (survey, knownAnswers) => suggestArgument(survey, knownAnswers, "revision-arg", revisionArgument),
          parse: parseArgument
        },
        {
          name: "transport",
          option: "transport",
          text: "Event that notifies the launcher: repository-dispatch, or workflow-dispatch, whose token cannot change files",
          suggest: (survey) => currentInput(survey, "transport") || defaultTransport,
          parse: parseTransport
        }
      ];
      function assertSeparator(suffix) {
        if (/^[A-Za-z0-9]/.test(suffix))
          throw new user_error.IF(`the suffix ${JSON.stringify(suffix)} makes the tag main${suffix}: begin it with "-", "_" or ".", such as -${suffix}`);
      }
      function currentSettings({ ownWorkflow }) {
        return ownWorkflow === void 0 ? void 0 : readSourceWorkflow(ownWorkflow.workflow, ownWorkflow.text);
      }
      function currentInput({ ownWorkflow }, name) {
        const values2 = (ownWorkflow?.workflow.steps ?? []).map((step) => step.with[name]);
        const text = values2.find((value) => typeof value === "string" && !value.includes("${{"));
        return typeof text === "string" ? text : "";
      }
      function suggestArgument(survey, { dockerfile: dockerfile2 }, input, pattern) {
        const names = survey.dockerfiles.find(({ path }) => path === dockerfile2)?.arguments ?? [];
        const matchingNames = names.filter((name) => pattern.test(name));
        return currentInput(survey, input) || (matchingNames.length === 1 ? matchingNames[0] ?? "" : "");
      }
      function parseLauncher(answer, _survey, { source = "" }) {
        const launcher = (0, github_repository.PZ)((0, github_address.P)(answer));
        if ((0, github_repository.aE)(launcher, source))
          throw new user_error.IF(`the launcher must be a repository other than the source, such as ${source}-launcher`);
        return launcher;
      }
      function parseArgument(answer) {
        if (answer !== "" && !/^[A-Za-z_]\w*$/.test(answer))
          throw new user_error.IF(`${JSON.stringify(answer)} is not the name of a build argument: expected a name such as MODEL_BRANCH`);
        return answer;
      }
      function parseDockerfilePath(answer, { files, environment, dockerfiles }) {
        const path = answer.replace(/^(?:\.\/)+/, "");
        if (path === "") {
          if (environment !== void 0)
            return "";
          if (dockerfiles.length > 0)
            throw new user_error.IF(`the repository has several Dockerfiles: choose one of ${listPaths(dockerfiles)}`);
          throw new user_error.IF("there is no Dockerfile, pixi.toml, environment.yml, requirements.txt or notebook: add one of them first");
        }
        if (files.paths.includes(path))
          return path;
        const paths = listPaths(dockerfiles) || "none";
        throw new user_error.IF(`file ${JSON.stringify(answer)} does not exist in the repository; Dockerfiles found: ${paths}`);
      }
      function listPaths(files) {
        return files.map(({ path }) => path).join(", ");
      }
      async function answerQuestions(survey, givenAnswers, ask) {
        const answers = {};
        for (const question of questions) {
          const answer = givenAnswers[question.name] ?? await ask(question, question.suggest(survey, answers), answers);
          try {
            answers[question.name] = question.parse(answer.trim(), survey, answers);
          } catch (error) {
            throw new user_error.IF(`--${question.option}: ${(0, error_message.g)(error)}`, { cause: error });
          }
        }
        const text = (name) => answers[name] ?? "";
        return {
          source: text("source"),
          launcher: text("launcher"),
          image: text("image"),
          dockerfile: text("dockerfile"),
          branches: text("branches"),
          "tag-suffix": text("tag-suffix"),
          "branch-arg": text("branch-arg"),
          "revision-arg": text("revision-arg"),
          transport: text("transport"),
          refresh: givenAnswers.refresh ?? ""
        };
      }
      ;
      const versionFromGit = /\b(?:setuptools[-_]scm|hatch-vcs|versioningit|versioneer|flit[-_]scm)\b/;
      function suggestIgnoreFile(dockerfile2, { files }) {
        const sources = dockerfile2?.sources;
        if (sources !== void 0 && sources.length > 0 && !sources.some((source) => source.startsWith("!"))) {
          return [
            "# Includes only the files that the Dockerfile copies, so that other changes do not trigger a rebuild.",
            "*",
            ...sources.map((source) => `!${source}`),
            ""
          ].join("\n");
        }
        const text = readTemplate("source/dockerignore");
        const needsGit = versionFromGit.test(files.texts.get("pyproject.toml") ?? "");
        return needsGit ? text.replace(".git\n", () => "") : text;
      }
      ;
      const keepExisting = () => true;
      const onlyEqual = () => false;
      const writtenDockerfile = "Dockerfile";
      function proposeSource(survey, answers) {
        if (survey.ownWorkflow !== void 0)
          return propose_source_proposeChanges(survey, answers);
        const { environment } = survey;
        const isWritten = answers.dockerfile === "" && environment !== void 0;
        const workflow = propose_source_newWorkflow(answers);
        return [
          { path: sourceWorkflowPath, text: formatSourceWorkflow(workflow), accepts: onlyEqual },
          ...proposeRefresh(workflow, answers),
          ...isWritten ? [
            {
              path: writtenDockerfile,
              text: formatEnvironmentDockerfile(environment),
              accepts: onlyEqual
            }
          ] : [],
          { path: contractPath(answers), text: contract(isWritten), accepts: keepExisting },
          // If this file exists, Docker ignores `.dockerignore`.
          ...survey.files.paths.includes(`${answers.dockerfile || writtenDockerfile}.dockerignore`) ? [] : [{ path: ".dockerignore", text: ignoreFile(survey, answers), accepts: keepExisting }]
        ];
      }
      function propose_source_proposeChanges(survey, answers) {
        const settings = currentSettings(survey);
        const path = survey.ownWorkflow?.workflow.path;
        if (settings === void 0 || path === void 0) {
          if (answers.refresh !== "yes")
            return [];
          throw new user_error.yo("invalid-input", `--refresh: ${path ?? "the workflow"} does not call binder-image.yml, so its settings cannot be copied: write refresh.yml as in docs/refresh.md`);
        }
        return [
          { path, text: formatSourceWorkflow(settings), accepts: onlyEqual },
          ...proposeRefresh(settings, answers)
        ];
      }
      function proposeRefresh(workflow, { refresh }) {
        if (refresh !== "yes")
          return [];
        return [{ path: refreshWorkflowPath, text: formatRefreshWorkflow(workflow), accepts: keepExisting }];
      }
      function propose_source_newWorkflow(answers) {
        const isGhcr = (0, reference.fb)(answers.image).registry === "ghcr.io";
        const file = answers.dockerfile === writtenDockerfile ? "" : answers.dockerfile;
        const inputs = [
          ["image", answers.image],
          ["file", file],
          ["contract", contractPath(answers)],
          ["branch-arg", answers["branch-arg"]],
          ["revision-arg", answers["revision-arg"]],
          ["tag-suffix", answers["tag-suffix"]],
          ["registry-username", isGhcr ? "" : "${{ vars.REGISTRY_USERNAME }}"],
          ["launcher-repository", answers.launcher],
          ["transport", answers.transport === defaultTransport ? "" : answers.transport]
        ];
        return {
          branches: splitBranches(answers.branches),
          tags: ["v*"],
          hasPullRequestBuilds: false,
          hasManualRuns: false,
          inputs: new Map(inputs.filter(([, value]) => value !== "")),
          secrets: new Map([
            ["launcher-token", "${{ secrets.LAUNCHER_PAT }}"],
            ...isGhcr ? [] : [["registry-password", "${{ secrets.REGISTRY_PASSWORD }}"]]
          ])
        };
      }
      function contractPath({ dockerfile: dockerfile2 }) {
        return `${dockerfile2.slice(0, dockerfile2.lastIndexOf("/") + 1)}binder-contract.yml`;
      }
      function contract(isWritten) {
        const text = readTemplate("source/binder-contract.yml");
        return isWritten ? text.replace("# kernels: [python3]", () => "kernels: [python3]") : text;
      }
      function ignoreFile(survey, { dockerfile: dockerfile2 }) {
        return suggestIgnoreFile(survey.dockerfiles.find(({ path }) => path === dockerfile2), survey);
      }
      ;
      const repo2dockerFiles = /^(?:\.?binder\/)?(?:apt\.txt|postBuild|start|runtime\.txt|install\.R|Project\.toml)$/;
      function setupNotes(survey, answers) {
        const { environment, notebooks, ownWorkflow } = survey;
        const isWritten = answers.dockerfile === "" && environment !== void 0;
        const { registry } = (0, reference.fb)(answers.image);
        return [
          ...isWritten ? [...environment.problems, ...unusedFiles(survey)] : [],
          ...ownWorkflow === void 0 ? [
            ...undeclaredArguments(survey, answers),
            ...otherBuilds(survey),
            ...otherDockerfiles(survey, answers)
          ] : [],
          ...notebooks.length === 0 ? ["The repository has no notebooks: users start with an empty JupyterLab"] : [],
          ...registry === "ghcr.io" || ownWorkflow !== void 0 ? [] : [
            `To push to ${registry}, store the username in the variable REGISTRY_USERNAME and a token in the secret REGISTRY_PASSWORD of ${answers.source}`
          ]
        ];
      }
      function unusedFiles({ files }) {
        return files.paths.filter((path) => repo2dockerFiles.test(path)).map((path) => `The Dockerfile does not use ${path}: add the steps of this file to the Dockerfile`);
      }
      function undeclaredArguments({ dockerfiles }, { dockerfile: dockerfile2, "branch-arg": branch2, "revision-arg": revision }) {
        const path = dockerfile2 || "The Dockerfile";
        const declaredNames = dockerfile2 === "" ? [] : dockerfiles.find((item) => item.path === dockerfile2)?.arguments;
        return Object.entries({ "branch-arg": branch2, "revision-arg": revision }).filter(([, name]) => name !== "" && declaredNames?.includes(name) === false).map(([input, name]) => `${path} does not declare \`ARG ${name}\`, so \`${input}: ${name}\` has no effect: declare it in the stage that needs it, or do not set the input`);
      }
      function otherBuilds({ workflows: workflows2 }) {
        const build = findHandwrittenBuild(workflows2)?.found.workflow.path;
        const others = workflows2.filter(({ workflow }) => workflow.path !== build && setup_notes_pushesImage(workflow.steps));
        return [
          ...build === void 0 ? [] : [`${build} already builds an image: to replace it, run the command with --migrate`],
          ...others.map(({ workflow: { path } }) => `${path} also pushes an image: delete the jobs that the new workflow replaces, or keep them and see docs/images-built-elsewhere.md`)
        ];
      }
      function setup_notes_pushesImage(steps) {
        return steps.some(({ uses = "", run = "" }) => uses.startsWith("jupyterhub/repo2docker-action@") || /\b(?:docker|podman) push\b/.test(run));
      }
      function otherDockerfiles({ dockerfiles, likelyDockerfile }, answers) {
        const others = dockerfiles.map(({ path }) => path).filter((path) => path !== answers.dockerfile);
        if (others.length === 0 || likelyDockerfile === void 0 && answers.dockerfile !== "")
          return [];
        const usedDockerfile = answers.dockerfile || "a new Dockerfile";
        return [`The image is built from ${usedDockerfile}: for ${others.join(" or ")}, use --dockerfile`];
      }
      ;
      function planSetup(survey, launcher, answers, existing = survey.files.texts) {
        const branches = proposeLauncher(launcher, answers).map(({ branch: branch2, files }) => {
          const texts = launcher.branches.get(branch2);
          return { branch: branch2, isNew: texts === void 0, files: compareFiles(files, texts ?? /* @__PURE__ */ new Map()) };
        });
        return {
          answers,
          isMigration: false,
          source: compareFiles(proposeSource(survey, answers), existing),
          launcher: branches,
          isConfigured: {
            source: survey.ownWorkflow !== void 0,
            launcher: isConfiguredLauncher(launcher)
          },
          notes: [...setupNotes(survey, answers), ...otherUpdate(launcher, answers)]
        };
      }
      function otherUpdate(launcher, answers) {
        const oldWorkflow = handwrittenWorkflow(launcher);
        if (oldWorkflow === void 0 || isConfiguredLauncher(launcher))
          return [];
        return [
          `${oldWorkflow.workflow.path} of ${answers.launcher} already changes FROM, so no other workflow is added: to replace it, run the command with --migrate`
        ];
      }
      function placedFiles({ answers, source, launcher, isConfigured }) {
        return [
          ...source.map((file) => ({
            ...file,
            repository: answers.source,
            branch: void 0,
            isShownOnly: isConfigured.source
          })),
          ...launcher.flatMap(({ branch: branch2, files }) => files.map((file) => ({
            ...file,
            repository: answers.launcher,
            branch: branch2,
            isShownOnly: isConfigured.launcher
          })))
        ];
      }
      ;
      const newEvent = { eventType: "image-updated" };
      const neverAccepted = () => false;
      function planMigration(survey, launcher, answers, existing = survey.files.texts) {
        const source = migrateSource(survey, answers, handwrittenUpdate(launcher));
        const setup = planSetup(survey, launcher, answers, existing);
        const isNewSource = source === void 0 && !setup.isConfigured.source;
        const update = migrateLauncher(launcher, answers, isNewSource ? newEvent : source?.event);
        if (source === void 0 && update === void 0) {
          if (setup.isConfigured.source && setup.isConfigured.launcher)
            return { ...setup, isMigration: true };
          throw nothingToMigrateError();
        }
        const replacement = source === void 0 ? [] : [{ path: source.path, text: formatReplacement(source), accepts: neverAccepted }];
        const isRead = launcher.defaultBranch !== void 0;
        return {
          ...setup,
          isMigration: true,
          source: isNewSource ? setup.source.filter(({ status }) => status !== "different") : compareFiles(replacement, existing),
          launcher: isRead ? setup.launcher.map((branch2) => withUpdate(branch2, launcher, update)) : [],
          isConfigured: {
            source: source === void 0 && !isNewSource,
            launcher: update === void 0 && setup.isConfigured.launcher
          },
          notes: [
            ...isNewSource ? setupNotes(survey, answers) : source?.remarks ?? [],
            ...source === void 0 ? [] : undeclaredArguments(survey, answers),
            ...update?.remarks ?? [],
            ...isRead ? [] : [
              `The launcher was not read: clone ${answers.launcher} next to the source, or pass --launcher-dir DIR`
            ]
          ]
        };
      }
      function nothingToMigrateError() {
        return new user_error.yo("nothing-to-migrate", "neither repository has a workflow that builds with docker/build-push-action or changes FROM with sed: run the command without --migrate, or see docs/migrate.md");
      }
      function formatReplacement({ path, workflow }) {
        return formatSourceWorkflow(workflow).replace(sourceWorkflowPath, () => path);
      }
      function withUpdate({ branch: branch2, isNew, files }, { defaultBranch, branches }, update) {
        const keptFiles = files.filter(({ path, status }) => path !== "README.md" && status !== "different");
        if (branch2 !== defaultBranch || update === void 0)
          return { branch: branch2, isNew, files: keptFiles };
        const otherFiles = keptFiles.filter(({ path }) => !path.startsWith(".github/workflows/"));
        const proposedFile = { path: update.path, text: update.text, accepts: neverAccepted };
        const workflow = compareFiles([proposedFile], branches.get(branch2) ?? /* @__PURE__ */ new Map());
        return { branch: branch2, isNew, files: [...workflow, ...otherFiles] };
      }
      var markdown = __webpack_require__(37403);
      var wording = __webpack_require__(9e3);
      ;
      function formatFiles(plan) {
        return placedFiles(plan).map((file) => `=== ${describePlace(file)}: ${file.status}
${file.status === "new" ? file.text : file.diff}`).join("\n");
      }
      function formatDifferences(files) {
        return files.map((file) => `${describePlace(file)}:
${file.diff}`).join("\n");
      }
      function describePlace({ repository: repository2, branch: branch2, path }) {
        return branch2 === void 0 ? `${repository2} ${path}` : `${repository2} ${path} (branch ${branch2})`;
      }
      function formatSummary(files, verb) {
        return files.map((file) => `${verb} ${describePlace(file)}`);
      }
      function nextSteps({ answers, isConfigured }, steps) {
        const allSteps = [
          ...isConfigured.launcher ? [] : [`Create the repository ${answers.launcher} on GitHub, public and empty, if it does not exist.`],
          ...isConfigured.source ? [] : [tokenStep(answers)],
          ...steps,
          `Run \`${formatDoctorCommand(answers)}\`.`
        ];
        return numberSteps(allSteps);
      }
      function tokenStep({ source, launcher, transport }) {
        const { owner, name } = (0, github_repository.lF)(launcher);
        const { label, parameter } = tokenPermission(transport);
        const page = `https://github.com/settings/personal-access-tokens/new?name=${encodeURIComponent(name)}&target_name=${encodeURIComponent(owner)}&${parameter}`;
        return `Create a token that can access only ${launcher}, with ${label} (${page}), and store it in ${source} as the secret LAUNCHER_PAT, under Settings \u2192 Secrets and variables \u2192 Actions.`;
      }
      function formatDoctorCommand({ source, launcher }) {
        return `binder-actions doctor --source ${source} --launcher ${launcher}`;
      }
      function pushSteps({ answers, isConfigured, launcher }, launcherFolder) {
        const branches = splitBranches(answers.branches);
        const count = (0, wording.LS)(branches.length, "branch");
        return [
          ...isConfigured.launcher ? [] : [pushLauncher(launcher, launcherFolder)],
          ...isConfigured.source ? [] : [
            `Check the files in the source, commit them on ${branches.length === 1 ? "the branch" : `the ${count}`} ${branches.join(", ")}, and push.${firstRun(answers)}`
          ]
        ];
      }
      function firstRun({ image }) {
        return (0, reference.fb)(image).registry === "ghcr.io" ? " On ghcr.io, the first run fails, because the package is private; the error links to the page on which you make it public. Then run the workflow again." : "";
      }
      function pushLauncher([first, ...others], folder) {
        const push = `git -C ${shellWord(folder)} push origin`;
        return first?.isNew && others.length > 0 ? `Push the launcher, the default branch first: \`${push} ${shellWord(first.branch)} && ${push} --all\`.` : `Push the launcher, all branches: \`${push} --all\`.`;
      }
      function shellWord(text) {
        return /^[\w./@+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
      }
      function migrationSteps(plan, launcherFolder) {
        const { answers, isConfigured, launcher } = plan;
        const source = `Check the change in the source, commit it on each branch that is built (${answers.branches}), and push. Do not push a release tag before you finish. The old workflow of the launcher runs once more.`;
        if (launcher.length === 0)
          return numberSteps([
            source,
            `Clone ${answers.launcher} next to the source, and run the command again, which then replaces its workflow.`
          ]);
        const isNewSource = plan.source.some(({ path, status }) => path === sourceWorkflowPath && status === "new");
        return numberSteps([
          ...isNewSource ? [tokenStep(answers)] : [],
          ...isConfigured.source ? [] : [source],
          `Push the launcher: \`git -C ${shellWord(launcherFolder)} push origin --all\`.`,
          ...afterMigration(plan)
        ]);
      }
      function afterMigration({ answers }) {
        return [
          "Run the workflow of the launcher manually with `branches: all`, so that every branch pins its current image.",
          "Remove `legacy-fields` from the workflow of the source, if it is set.",
          `Run \`${formatDoctorCommand(answers)}\`.`
        ];
      }
      function numberSteps(steps) {
        return steps.map((step, index) => `${index + 1}. ${step}`);
      }
      function pullRequestBody(plan, files) {
        const { answers, notes, isMigration } = plan;
        const [first, second] = mergeOrder(plan);
        const isSource = files.some(({ branch: branch2 }) => branch2 === void 0);
        const branches = splitBranches(answers.branches);
        const steps = isSource ? [
          ...isMigration ? [] : [
            `Store a token for ${answers.launcher} only, with ${tokenPermission(answers.transport).label}, as the secret LAUNCHER_PAT, under Settings \u2192 Secrets and variables \u2192 Actions.`
          ],
          `Merge the pull request of ${first} first, then that of ${second}.`,
          ...branches.length > 1 ? [`Merge the change also into the other branches that are built: ${branches.join(", ")}.`] : [],
          ...isMigration || firstRun(answers) === "" ? [] : [firstRun(answers).trim()]
        ] : [`Merge the pull request of ${first} first, then that of ${second}.`];
        return [
          isSource ? `Builds and checks the image ${answers.image}, pushes it, and notifies ${answers.launcher}.` : `Pins each image that ${answers.source} pushes.`,
          "",
          ...files.map(({ path }) => `- \`${path}\``),
          "",
          ...steps.map((step, index) => `${index + 1}. ${step}`),
          ...isSource && notes.length > 0 ? ["", "**Notes**", "", ...notes.map((note) => `- ${(0, markdown.eR)(note)}.`)] : [],
          "",
          `To check both repositories: \`${formatDoctorCommand(answers)}\``,
          "",
          "Created with `binder-actions init` ([complete setup](https://github.com/underworldcode/binder-actions/blob/main/docs/set-up.md)).",
          ""
        ].join("\n");
      }
      function mergeOrder({ answers, isMigration }) {
        const { source, launcher } = answers;
        return isMigration ? [source, launcher] : [launcher, source];
      }
      function mergeSteps(plan) {
        const [first, second] = mergeOrder(plan);
        const merge = `Merge the pull request of ${first}, then that of ${second}.`;
        if (!plan.isMigration)
          return nextSteps(plan, [`${merge}${firstRun(plan.answers)}`]);
        return numberSteps([merge, ...afterMigration(plan)]);
      }
      var command = __webpack_require__(33192);
      var read_arguments = __webpack_require__(68740);
      ;
      const initHelp = `  --source DIR              folder with a clone of the source repository; default: the current folder
  --launcher OWNER/REPO     launcher repository; default: the source's name followed by -launcher
  --launcher-dir DIR        folder with a clone of the launcher; default: a folder of its name next to the source, which is created
  --image IMAGE             image repository to push to; default ghcr.io/OWNER/REPO of the source
  --dockerfile PATH         Dockerfile of the image; default: the only one, or the one in container, in the repository root, in docker or in .binder; without
                          any, one is written for pixi.toml, environment.yml, requirements.txt or notebooks
  --branch NAME             branch to build and launch; can be repeated; default: the default branch
  --tag-suffix SUFFIX       suffix of the image tag, such as -slim
  --branch-arg NAME         build argument that receives the branch; default: an ARG whose name ends with BRANCH
  --revision-arg NAME       build argument that receives the commit; default: an ARG whose name ends with REVISION or COMMIT
  --transport KIND          event that notifies the launcher: repository-dispatch (default), or workflow-dispatch, whose token needs
                          only Actions: read and write, and cannot change files of the launcher
  --refresh                 also write refresh.yml, which rebuilds the image every month and pushes it only if packages have changed
  --repository OWNER/REPO   source repository on GitHub; default: the remote of the clone
  --yes                     use the defaults instead of asking
  --print                   print the files instead of writing them
  --json                    print the files, and how they differ from existing ones, as JSON
  --migrate                 print the change from hand-written workflows, as a diff; with --write, make the change
  --write                   with --migrate: change the files of both folders
  --pull-requests           open a pull request in each repository with GITHUB_TOKEN, which needs Contents, Pull requests and
                          Workflows: read and write`;
      const options = {
        source: { type: "string", default: "." },
        repository: { type: "string" },
        launcher: { type: "string" },
        "launcher-dir": { type: "string" },
        image: { type: "string" },
        dockerfile: { type: "string" },
        branch: { type: "string", multiple: true },
        "tag-suffix": { type: "string" },
        "branch-arg": { type: "string" },
        "revision-arg": { type: "string" },
        transport: { type: "string" },
        refresh: { type: "boolean", default: false },
        yes: { type: "boolean", default: false },
        print: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        migrate: { type: "boolean", default: false },
        write: { type: "boolean", default: false },
        "pull-requests": { type: "boolean", default: false }
      };
      function parseInitCommandLine(args) {
        const { values: values2, positionals } = (0, read_arguments.lR)(args, options);
        (0, read_arguments.j5)(positionals, "pass the folder of the source as --source DIR");
        (0, read_arguments.Lc)(() => assertSeparator(values2["tag-suffix"] ?? ""));
        const launcherDirectory = values2["launcher-dir"];
        return {
          directory: (0, external_node_path_.resolve)(values2.source),
          launcherDirectory: launcherDirectory === void 0 ? void 0 : (0, external_node_path_.resolve)(launcherDirectory),
          givenAnswers: answersFromOptions(values2),
          isUnattended: values2.yes || values2.print || values2.json || values2.migrate,
          mode: chooseMode(values2),
          isMigration: values2.migrate,
          shouldWriteMigration: values2.write
        };
      }
      function chooseMode(values2) {
        if (values2.write && !values2.migrate)
          throw new command.e("--write requires --migrate: without it, the files are written unless --print is set");
        if (values2.migrate && values2.transport !== void 0)
          throw new command.e("--transport cannot be combined with --migrate, which keeps the event of the old workflows: migrate first, then see docs/hardened-setup.md");
        if (values2.migrate && values2.refresh)
          throw new command.e("--refresh cannot be combined with --migrate: migrate first, then add the workflow in docs/refresh.md");
        const modes = ["print", "json", "pull-requests"].filter((name) => values2[name]);
        if (modes.length + Number(values2.write) > 1)
          throw new command.e(`${[...modes, ...values2.write ? ["write"] : []].map((name) => `--${name}`).join(" and ")} cannot be combined: set one of them`);
        return modes[0] ?? "write";
      }
      function answersFromOptions(values2) {
        const { repository: repository2, branch: branch2, launcher, image, dockerfile: dockerfile2, transport } = values2;
        const answers = {
          source: repository2,
          launcher,
          image,
          dockerfile: dockerfile2,
          branches: branch2?.join(","),
          "tag-suffix": values2["tag-suffix"],
          "branch-arg": values2["branch-arg"],
          "revision-arg": values2["revision-arg"],
          transport,
          refresh: values2.refresh ? "yes" : void 0
        };
        return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== void 0));
      }
      var prompt_on_terminal = __webpack_require__(55010);
      ;
      async function readAnswers(survey, { givenAnswers, isUnattended }, print) {
        if (isUnattended || survey.ownWorkflow !== void 0)
          return rejectWithUsageError(answerQuestions(survey, givenAnswers, suggestedAnswer));
        if (!process.stdin.isTTY)
          throw new command.e("the command cannot prompt without a terminal: add --yes to use the defaults");
        return (0, prompt_on_terminal.e)((ask) => rejectWithUsageError(answerQuestions(survey, givenAnswers, (question, suggestion, knownAnswers) => promptForAnswer({ ...question, parse: parseTypedAnswer(question, survey, knownAnswers) }, suggestion, { ask, print }))));
      }
      function parseTypedAnswer(question, survey, knownAnswers) {
        return (answer) => {
          if (question.name === "tag-suffix")
            assertSeparator(answer);
          return question.parse(answer, survey, knownAnswers);
        };
      }
      async function suggestedAnswer({ name, option, text }, suggestion) {
        if (suggestion === "" && (name === "source" || name === "launcher" || name === "image")) {
          throw new command.e(`--${option} must be set: ${text}`);
        }
        return suggestion;
      }
      async function promptForAnswer(question, suggestion, { ask, print }) {
        for (; ; ) {
          const label = suggestion === "" ? question.text : `${question.text.replace("(empty: none)", "(-: none)")} [${suggestion}]`;
          const typedAnswer = (await ask(`${label}: `)).trim();
          const answer = typedAnswer === "" ? suggestion : typedAnswer === "-" ? "" : typedAnswer;
          try {
            question.parse(answer);
            return answer;
          } catch (error) {
            print(`  ${(0, error_message.g)(error)}`);
          }
        }
      }
      async function rejectWithUsageError(answers) {
        return answers.catch((error) => {
          throw error instanceof command.e ? error : new command.e((0, error_message.g)(error));
        });
      }
      var explain_repository_read = __webpack_require__(11479);
      var repository_files = __webpack_require__(60318);
      ;
      async function fetchDefaultBranch(client, repository2) {
        const { owner, name: repo } = repository2;
        const { data } = await client.rest.repos.get({ owner, repo }).catch((error) => {
          throw (0, explain_repository_read.E)(error, repository2, true);
        });
        return data.default_branch;
      }
      async function fetchBranchTexts(client, repository2, branch2, isWanted) {
        const head = await fetchHead(client, repository2, branch2);
        if (head === void 0)
          return void 0;
        const { files } = await (0, repository_files.f)(client, repository2, head);
        const wantedFiles = files.filter(({ path }) => isWanted(path));
        return { head, texts: await (0, repository_files.b)(client, repository2, wantedFiles) };
      }
      async function fetchHead(client, { owner, name: repo }, branch2) {
        const { data } = await client.rest.git.listMatchingRefs({ owner, repo, ref: `heads/${branch2}` });
        return data.find(({ ref }) => ref === `refs/heads/${branch2}`)?.object.sha;
      }
      var branch_refs = __webpack_require__(58267);
      var commit_on_branch = __webpack_require__(31624);
      var request_failure = __webpack_require__(43564);
      var write_failure = __webpack_require__(46774);
      ;
      async function openPullRequest(client, proposal) {
        const isCommitted = await commitFiles(client, { ...proposal, from: proposal.base });
        const { owner, name: repo } = proposal.repository;
        try {
          const { data: openPulls } = await client.rest.pulls.list({
            ...{ owner, repo, state: "open", per_page: 1 },
            head: `${owner}:${proposal.branch}`,
            base: proposal.base
          });
          const [openPull] = openPulls;
          if (openPull !== void 0)
            return { url: openPull.html_url, isUnchanged: !isCommitted };
          const { data } = await client.rest.pulls.create({
            ...{ owner, repo, head: proposal.branch, base: proposal.base },
            ...{ title: proposal.title, body: proposal.body }
          });
          return { url: data.html_url, isUnchanged: false };
        } catch (error) {
          const name = (0, github_repository.PZ)(proposal.repository);
          const isDenied = [403, 404].includes((0, request_failure.aO)(error) ?? 0);
          throw new user_error.yo(isDenied ? "permission-missing" : "github-unavailable", `the pull request in ${name} cannot be opened (${(0, request_failure.RG)(error)}): ${isDenied ? 'give the token the permission "Pull requests: read and write"' : `run the command again. If the branch ${proposal.branch} is left over from an earlier pull request, delete it first`}`, { cause: error });
        }
      }
      async function commitFiles(client, commit) {
        const { repository: repository2, branch: branch2, files, title: title2, from } = commit;
        const read = (name) => fetchBranchTexts(client, repository2, name, (path) => files.has(path));
        const branchTexts = await read(branch2);
        if (branchTexts !== void 0 && hasFiles(branchTexts, files))
          return false;
        const base = branchTexts ?? await read(from);
        if (base === void 0)
          throw new user_error.yo("repository-empty", `${(0, github_repository.PZ)(repository2)} has no branch "${from}": push this branch first`);
        try {
          if (branchTexts === void 0)
            await (0, branch_refs.l)(client, { repository: repository2, branch: branch2 }, base.head);
          const changes = [...files].map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
          await (0, commit_on_branch.$)(client, {
            ...{ repository: repository2, branch: branch2, expectedHead: base.head, headline: title2, body: "" },
            changes
          });
          return true;
        } catch (error) {
          if (branchTexts === void 0 && !(error instanceof write_failure.f))
            await (0, branch_refs.S)(client, { repository: repository2, branch: branch2 }).catch(() => {
            });
          throw explainCommit(error, commit);
        }
      }
      function hasFiles({ texts }, files) {
        return [...files].every(([path, text]) => texts.get(path) === text);
      }
      function explainCommit(error, { repository: repository2, branch: branch2 }) {
        const name = (0, github_repository.PZ)(repository2);
        if (error instanceof write_failure.f)
          return new user_error.yo("branch-busy", `branch "${branch2}" of ${name} was changed at the same time: run the command again`, {
            cause: error
          });
        if (!(error instanceof user_error.yo) || error.kind !== "permission-missing")
          return error;
        return new user_error.yo("permission-missing", `the token has no permission to write workflows to ${name} (${(0, request_failure.RG)(error.cause)}): give the token Contents, Pull requests and Workflows: read and write`, { cause: error });
      }
      var github_services = __webpack_require__(36076);
      var doctor = __webpack_require__(5222);
      ;
      const unreadableKinds = [
        "token-invalid",
        "repository-not-found",
        "sso-required",
        "permission-missing"
      ];
      async function runDoctor(answers, env, terminal) {
        const command2 = `\`${formatDoctorCommand(answers)}\``;
        if (!env.GITHUB_TOKEN && !env.GH_TOKEN) {
          terminal.out(`To check both repositories, set GITHUB_TOKEN and run ${command2}.`);
          return 0;
        }
        try {
          return await doctor.doctorCommand.run(["--source", answers.source, "--launcher", answers.launcher], env, terminal);
        } catch (error) {
          if (!unreadableKinds.includes((0, user_error.f8)(error)))
            throw error;
          terminal.err((0, user_error.Wk)(error, user_error.rH));
          terminal.out(`The doctor could not read both repositories. When they are pushed, run ${command2}.`);
          return 0;
        }
      }
      ;
      const branchName = "binder-actions/init";
      const title = "Set up Binder Actions";
      async function readRemoteState(answers, env, terminal) {
        const { client, token, serverUrl } = (0, github_services.Qq)(env, terminal);
        if (token === void 0)
          throw new user_error.yo("token-invalid", "GITHUB_TOKEN is not set: set it to a token with Contents, Pull requests and Workflows: read and write for both repositories");
        const source = (0, github_repository.lF)(answers.source);
        const launcher = (0, github_repository.lF)(answers.launcher);
        const sourceBranch = await fetchDefaultBranch(client, source);
        const sourceContent = await fetchBranchTexts(client, source, sourceBranch, isProposedPath);
        if (sourceContent === void 0)
          throw emptyRepositoryError(answers.source, serverUrl);
        const defaultBranch = await fetchDefaultBranch(client, launcher);
        const names = /* @__PURE__ */ new Set([defaultBranch, ...splitBranches(answers.branches).map(launcherBranch)]);
        const branches = /* @__PURE__ */ new Map();
        for (const name of names) {
          const content = await fetchBranchTexts(client, launcher, name, isLauncherFile);
          if (content !== void 0)
            branches.set(name, content.texts);
        }
        if (!branches.has(defaultBranch))
          throw emptyRepositoryError(answers.launcher, serverUrl);
        return { client, sourceBranch, sourceTexts: sourceContent.texts, launcher: { defaultBranch, branches } };
      }
      function isProposedPath(path) {
        return /^\.github\/workflows\/[^/]+\.ya?ml$|^(?:Dockerfile|\.dockerignore)$|binder-contract\.yml$/.test(path);
      }
      function emptyRepositoryError(repository2, serverUrl) {
        return new user_error.yo("repository-empty", `${repository2} is empty, and a pull request needs a first commit: create a README at ${serverUrl}/${repository2}/new/main?filename=README.md, or run the command without --pull-requests and push its files`);
      }
      async function openPullRequests(plan, state, env, terminal) {
        const files = placedFiles(plan).filter(({ status }) => status !== "unchanged");
        const shownFiles = files.filter(({ isShownOnly }) => isShownOnly);
        if (shownFiles.length > 0)
          terminal.out(formatDifferences(shownFiles));
        const proposedFiles = files.filter(({ isShownOnly }) => !isShownOnly);
        if (proposedFiles.length === 0) {
          terminal.out("Nothing is proposed: both repositories have their files.");
          return runDoctor(plan.answers, env, terminal);
        }
        for (const [branch2, group] of groupByBranch(proposedFiles))
          await propose({ plan, state, branch: branch2, group }, terminal);
        terminal.out(["", "Next:", ...mergeSteps(plan)].join("\n"));
        return 0;
      }
      function groupByBranch(files) {
        const groups = /* @__PURE__ */ new Map();
        for (const file of files)
          groups.set(file.branch, [...groups.get(file.branch) ?? [], file]);
        return groups;
      }
      async function propose({ plan, state, branch: branch2, group }, { out }) {
        const { client, launcher, sourceBranch } = state;
        const name = branch2 === void 0 ? plan.answers.source : plan.answers.launcher;
        const repository2 = (0, github_repository.lF)(name);
        const files = new Map(group.map(({ path, text }) => [path, text]));
        const defaultBranch = launcher.defaultBranch ?? "";
        if (branch2 !== void 0 && !launcher.branches.has(branch2)) {
          await commitFiles(client, { repository: repository2, branch: branch2, files, title, from: defaultBranch });
          out(`Created the branch ${branch2} of ${name}`);
          return;
        }
        const isMain = branch2 === void 0 || branch2 === defaultBranch;
        const pullRequest = await openPullRequest(client, {
          ...{ repository: repository2, files, title, base: branch2 ?? sourceBranch },
          branch: isMain ? branchName : `${branchName}-${branch2}`,
          body: pullRequestBody(plan, group)
        });
        out(`${pullRequest.isUnchanged ? "Already proposed" : "Proposed"} in ${name}: ${pullRequest.url}`);
      }
      var promises_ = __webpack_require__(51455);
      var external_node_os_ = __webpack_require__(48161);
      var build_process = __webpack_require__(44677);
      ;
      function branchFiles(run, directory, index) {
        const git = (args, input) => run({
          ...{ file: "git", args, cwd: directory, isQuiet: true },
          ...input === void 0 ? {} : { input }
        });
        const find = async (...args) => {
          const { exitCode, stdout } = await git(args);
          return exitCode === 0 && stdout.trim() !== "" ? stdout.trim() : void 0;
        };
        const gitOutput = async (args, input) => {
          const result = await git(args, input);
          if (result.exitCode !== 0)
            throw new user_error.yo("git-failed", `git failed in ${directory}: ${(0, build_process.w$)(result, 5)}`);
          return result.stdout;
        };
        const localHead = (branch2) => find("rev-parse", "--verify", "--quiet", `refs/heads/${branch2}^{commit}`);
        return {
          current: () => find("symbolic-ref", "--quiet", "--short", "HEAD"),
          remoteDefault: async () => (await find("symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"))?.replace("refs/remotes/origin/", ""),
          head: async (branch2) => await localHead(branch2) ?? find("rev-parse", "--verify", "--quiet", `refs/remotes/origin/${branch2}^{commit}`),
          paths: async (commit) => (await gitOutput(["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit])).split("\0").filter(Boolean),
          text: (commit, path) => gitOutput(["cat-file", "blob", `${commit}:${path}`]),
          commit: (request) => branch_files_commitFiles(run, directory, index, request),
          update: async (heads) => {
            const lines = await Promise.all(heads.map(async ({ branch: branch2, commit }) => {
              const previousCommit = await localHead(branch2) ?? "0".repeat(40);
              return `update refs/heads/${branch2} ${commit} ${previousCommit}
`;
            }));
            await gitOutput(["update-ref", "--stdin"], lines.join(""));
          },
          isClean: async (paths) => (await git(["diff", "--quiet", "HEAD", "--", ...paths])).exitCode === 0,
          checkOut: async (paths) => {
            await gitOutput(["checkout", "--quiet", "HEAD", "--", ...paths]);
          }
        };
      }
      async function branch_files_commitFiles(run, directory, index, { parent, files, message }) {
        const git = async (args, input) => {
          const env = { GIT_INDEX_FILE: index };
          const command2 = { file: "git", args, cwd: directory, env, isQuiet: true };
          const result = await run(input === void 0 ? command2 : { ...command2, input });
          if (result.exitCode === 0)
            return result.stdout.trim();
          throw new user_error.yo("git-failed", `git failed in ${directory}: ${(0, build_process.w$)(result, 5)}`);
        };
        await git(["read-tree", parent ?? "--empty"]);
        for (const [path, text] of files) {
          const blob = await git(["hash-object", "-w", "--stdin"], text);
          await git(["update-index", "--add", "--cacheinfo", `100644,${blob},${path}`]);
        }
        const tree = await git(["write-tree"]);
        return git(["commit-tree", tree, ...parent === void 0 ? [] : ["-p", parent], "-m", message]);
      }
      var run_on_host = __webpack_require__(67333);
      var cli_checkout = __webpack_require__(24849);
      var find_repositories = __webpack_require__(70551);
      ;
      const setupMessage = "Set up the launcher\n\nCreated with `binder-actions init`.";
      const migrationMessage = "Pin the image with Binder Actions\n\nCreated with `binder-actions init --migrate`.";
      async function readLauncherClone({ directory, repository: repository2 }, names, env) {
        const entries = await (0, promises_.readdir)(directory).catch((error) => {
          if (error.code === "ENOENT")
            return [];
          throw new user_error.yo("clone-unusable", `the folder of the launcher cannot be read: ${error.message}: pass --launcher-dir with another folder`, { cause: error });
        });
        if (entries.length === 0)
          return { defaultBranch: void 0, branches: /* @__PURE__ */ new Map() };
        if (!entries.includes(".git"))
          throw new user_error.yo("clone-unusable", `${directory} is neither empty nor a clone of ${repository2}: pass --launcher-dir with the folder of the clone`);
        const remote = await (0, find_repositories.MJ)((0, cli_checkout.m)(env, directory), (0, github_services.Vd)(env));
        if (remote !== void 0 && !(0, github_repository.aE)(remote, repository2))
          throw new user_error.yo("clone-unusable", `${directory} is a clone of ${remote}, not of ${repository2}: pass --launcher-dir with the folder of the clone`);
        return withBranchFiles(directory, env, async (files) => {
          const currentBranch = await files.current();
          const defaultBranch = await files.remoteDefault() ?? currentBranch;
          const isEmpty = defaultBranch === void 0 || await files.head(defaultBranch) === void 0;
          const branches = /* @__PURE__ */ new Map();
          for (const name of /* @__PURE__ */ new Set([...defaultBranch === void 0 ? [] : [defaultBranch], ...names])) {
            const texts = await readBranch(files, name, name === currentBranch ? directory : void 0);
            if (texts !== void 0)
              branches.set(name, texts);
          }
          return { defaultBranch: isEmpty ? void 0 : defaultBranch, branches };
        });
      }
      async function readBranch(files, name, folder) {
        const head = await files.head(name);
        if (head === void 0)
          return void 0;
        const texts = /* @__PURE__ */ new Map();
        for (const path of (await files.paths(head)).filter(isLauncherFile))
          texts.set(path, await files.text(head, path));
        if (folder === void 0)
          return texts;
        const entries = await (0, promises_.readdir)(folder, { recursive: true, withFileTypes: true });
        for (const entry of entries.filter((item) => item.isFile())) {
          const path = (0, external_node_path_.join)(entry.parentPath, entry.name).slice(folder.replace(/\/$/, "").length + 1);
          if (isLauncherFile(path))
            texts.set(path, await (0, promises_.readFile)((0, external_node_path_.join)(folder, path), "utf8"));
        }
        return texts;
      }
      async function commitLauncher({ directory, repository: repository2 }, branches, status, env) {
        const [firstBranch] = branches;
        const isWritten = (file) => file.status === "new" || file.status === status;
        if (firstBranch === void 0 || !branches.some(({ files }) => files.some(isWritten)))
          return;
        await assertIdentity(directory, env);
        await (0, promises_.mkdir)(directory, { recursive: true });
        await initialize(directory, firstBranch.branch, `${(0, github_services.Vd)(env)}/${repository2}.git`, env);
        await withBranchFiles(directory, env, async (files) => {
          const base = await files.head(firstBranch.branch);
          const heads = [];
          for (const { branch: branch2, files: comparedFiles } of branches) {
            const addedFiles = new Map(comparedFiles.filter(isWritten).map(({ path, text }) => [path, text]));
            const parent = await files.head(branch2) ?? heads[0]?.commit ?? base;
            if (addedFiles.size > 0)
              heads.push({
                branch: branch2,
                commit: await files.commit({
                  parent,
                  files: addedFiles,
                  message: status === "new" ? setupMessage : migrationMessage
                })
              });
          }
          const currentBranch = await files.current();
          const checkedOutFiles = branches.find(({ branch: branch2 }) => branch2 === currentBranch)?.files.filter(isWritten) ?? [];
          const replacedPaths = checkedOutFiles.filter((file) => file.status === "different").map(({ path }) => path);
          if (replacedPaths.length > 0 && !await files.isClean(replacedPaths))
            throw new user_error.yo("clone-unusable", `Uncommitted changes in ${directory} would be overwritten: ${replacedPaths.join(", ")}. Commit or revert them first`);
          await files.update(heads);
          if (checkedOutFiles.length > 0)
            await files.checkOut(checkedOutFiles.map(({ path }) => path));
        });
      }
      async function assertIdentity(directory, env) {
        const folder = await exists((0, external_node_path_.join)(directory, ".git")) ? directory : (0, external_node_os_.tmpdir)();
        const identity = await (0, cli_checkout.e)((0, run_on_host.l)(env), folder)("var", "GIT_COMMITTER_IDENT");
        if (identity === void 0)
          throw new user_error.yo("git-failed", "the files of the launcher cannot be committed, because git has no author: run `git config --global user.name NAME` and `git config --global user.email ADDRESS`");
      }
      function exists(path) {
        return (0, promises_.access)(path).then(() => true, () => false);
      }
      async function initialize(directory, branch2, url, env) {
        const git = (0, cli_checkout.e)((0, run_on_host.l)(env), directory);
        if (!await exists((0, external_node_path_.join)(directory, ".git")))
          await git("init", "--quiet");
        const hasCommit = await git("rev-parse", "--verify", "--quiet", "HEAD") !== void 0;
        if (!hasCommit)
          await git("symbolic-ref", "HEAD", `refs/heads/${branch2}`);
        if (await git("remote", "get-url", "origin") === void 0)
          await git("remote", "add", "origin", url);
      }
      async function withBranchFiles(directory, env, use) {
        const temporaryFolder = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "launcher-index-"));
        try {
          return await use(branchFiles((0, run_on_host.l)(env), directory, (0, external_node_path_.join)(temporaryFolder, "index")));
        } finally {
          await (0, promises_.rm)(temporaryFolder, { recursive: true });
        }
      }
      ;
      async function writeSetup(setup, env, terminal) {
        const { plan, clone } = setup;
        const files = placedFiles(plan);
        const differentFiles = files.filter(({ status }) => status === "different");
        if (differentFiles.length > 0)
          terminal.out(formatDifferences(differentFiles));
        if (differentFiles.some(({ isShownOnly }) => !isShownOnly)) {
          terminal.err("Nothing was written, because the files above already exist with different content. Edit them manually, or delete them and run the command again.");
          return 1;
        }
        const shownFiles = files.filter(({ status, isShownOnly }) => status === "new" && isShownOnly);
        for (const line of formatSummary(shownFiles, "Not written, because the repository is configured:"))
          terminal.err(line);
        const writtenFiles = files.filter(({ status, isShownOnly }) => status === "new" && !isShownOnly);
        await writeBoth(setup, "new", env);
        for (const line of formatSummary(writtenFiles, "Created"))
          terminal.out(line);
        if (writtenFiles.length === 0) {
          terminal.out("Nothing was written: both repositories have their files.");
          return runDoctor(plan.answers, env, terminal);
        }
        printSteps(nextSteps(plan, pushSteps(plan, displayPath(clone))), terminal);
        return 0;
      }
      async function migrate(setup, shouldWrite, env, terminal) {
        const { plan, clone } = setup;
        const isChange = ({ status, isShownOnly }) => status !== "unchanged" && !isShownOnly;
        const changedFiles = placedFiles(plan).filter(isChange);
        if (changedFiles.length === 0) {
          terminal.out("Nothing to migrate: both repositories have their files.");
          return runDoctor(plan.answers, env, terminal);
        }
        if (!shouldWrite) {
          terminal.out(formatDifferences(changedFiles).trimEnd());
          terminal.err("Nothing was written. To make this change, run the command again with --write.");
          return 1;
        }
        await writeBoth(setup, "different", env);
        for (const line of formatSummary(changedFiles, "Wrote"))
          terminal.out(line);
        printSteps(migrationSteps(plan, displayPath(clone)), terminal);
        return 0;
      }
      function printSteps(steps, { out }) {
        out(["", "Next:", ...steps].join("\n"));
      }
      function displayPath({ directory }) {
        return (0, external_node_path_.relative)(process.cwd(), directory) || (0, external_node_path_.basename)(directory);
      }
      async function writeBoth({ plan, source, clone }, status, env) {
        if (!plan.isConfigured.launcher)
          await commitLauncher(clone, plan.launcher, status, env);
        if (plan.isConfigured.source)
          return;
        const files = plan.source.filter((file) => file.status === "new" || file.status === status);
        await writeFiles(source.folder, files);
      }
      async function writeFiles(folder, files) {
        const undoTasks = [];
        try {
          for (const { path, text, status } of files) {
            const target = (0, external_node_path_.join)(folder, path);
            await (0, promises_.mkdir)((0, external_node_path_.dirname)(target), { recursive: true });
            const previousContent = status === "new" ? void 0 : await (0, promises_.readFile)(target);
            await (0, promises_.writeFile)(target, text, { flag: previousContent === void 0 ? "wx" : "w" });
            undoTasks.push(() => previousContent === void 0 ? (0, promises_.rm)(target) : (0, promises_.writeFile)(target, previousContent));
          }
        } catch (error) {
          for (const restore of undoTasks)
            await restore();
          throw new user_error.yo("output-not-writable", `cannot write the files of the source: ${(0, error_message.g)(error)}`, {
            cause: error
          });
        }
      }
      ;
      async function readSource(directory, env) {
        const checkout = (0, cli_checkout.m)(env, directory);
        const folder = await checkout.folder();
        if (folder === void 0)
          throw new user_error.yo("clone-unusable", `${directory} is not in a git repository: clone the source repository, and run the command there or pass --source DIR`);
        const run = (0, run_on_host.l)(env);
        const git = (0, cli_checkout.e)(run, folder);
        const repository2 = await (0, find_repositories.MJ)(checkout, (0, github_services.Vd)(env));
        const files = await readFiles(folder, git);
        return {
          folder,
          survey: surveySource(files, await readGitFacts(git, repository2, () => read_source_fetchDefaultBranch(run, folder)))
        };
      }
      async function readFiles(folder, git) {
        const fileList = await git("ls-files", "--cached", "--others", "--exclude-standard", "-z") ?? "";
        const paths = [...new Set(fileList.split("\0").filter((path) => path !== ""))].sort();
        const texts = /* @__PURE__ */ new Map();
        for (const path of paths.filter(isSurveyed)) {
          const text = await (0, promises_.readFile)((0, external_node_path_.join)(folder, path), "utf8").catch(() => void 0);
          if (text !== void 0)
            texts.set(path, text);
        }
        return { paths, texts };
      }
      const remoteTimeout = 1e4;
      async function read_source_fetchDefaultBranch(run, cwd) {
        const args = ["ls-remote", "--symref", "origin", "HEAD"];
        const env = { GIT_TERMINAL_PROMPT: "0", GIT_SSH_COMMAND: "ssh -o BatchMode=yes" };
        const result = await run({ file: "git", args, cwd, env, timeout: remoteTimeout, isQuiet: true });
        return /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(result.stdout)?.[1];
      }
      async function readGitFacts(git, repository2, askRemote) {
        const list = async (format, pattern) => (await git("for-each-ref", `--format=${format}`, pattern) ?? "").split("\n").filter((name) => name !== "");
        const remoteBranches = await list("%(refname:lstrip=3)", "refs/remotes/origin");
        const branches = [.../* @__PURE__ */ new Set([...await list("%(refname:lstrip=2)", "refs/heads"), ...remoteBranches])];
        const branchNames2 = branches.filter((name) => name !== "HEAD").sort();
        const remoteHead = await git("symbolic-ref", "--quiet", "refs/remotes/origin/HEAD");
        const currentBranch = await git("symbolic-ref", "--quiet", "--short", "HEAD");
        const remoteDefault = remoteHead?.replace("refs/remotes/origin/", "");
        const conventionalDefault = ["main", "master"].find((name) => branchNames2.includes(name));
        return {
          repository: repository2,
          defaultBranch: remoteDefault ?? (remoteBranches.length === 0 ? void 0 : await askRemote()) ?? conventionalDefault ?? currentBranch,
          branches: branchNames2,
          tags: await list("%(refname:lstrip=2)", "refs/tags")
        };
      }
      var version = __webpack_require__(5537);
      ;
      const initCommand = {
        usage: "[options]",
        details: `${initHelp}

Reads the source repository, prompts for the settings that it cannot determine, and writes the files of both repositories.
Files in the source repository are not committed. Files in the launcher are committed to each branch, but not pushed. If a
file already exists with different content, the command prints a diff and writes nothing. In a repository that already uses
Binder Actions, it writes nothing. At the end, the doctor checks both repositories, if they can be read with GITHUB_TOKEN.
Exit code: 0 if files were written or printed, or nothing had to be done; 1 if a file already exists with different content,
a migration was printed, or the doctor fails; 2 for a usage or environment error.`,
        async run(args, env, terminal) {
          const commandLine = parseInitCommandLine(args);
          const source = await readSource(commandLine.directory, env);
          const { survey } = source;
          const answers = await readAnswers(survey, withMigratedSettings(commandLine, survey), terminal.err);
          const makePlan = commandLine.isMigration ? planMigration : planSetup;
          if (commandLine.mode === "pull-requests") {
            const state = await readRemoteState(answers, env, terminal);
            const plan2 = withUnreleasedNote(makePlan(survey, state.launcher, answers, state.sourceTexts));
            printNotes(plan2, terminal);
            return openPullRequests(plan2, state, env, terminal);
          }
          const clone = launcherClone(commandLine, source, answers);
          const branches = splitBranches(answers.branches).map(launcherBranch);
          const plan = withUnreleasedNote(makePlan(survey, await readLauncherClone(clone, branches, env), answers));
          printNotes(plan, terminal);
          if (commandLine.mode === "print")
            terminal.out(formatFiles(plan));
          else if (commandLine.mode === "json")
            terminal.out(toJson(plan));
          else if (commandLine.isMigration)
            return migrate({ plan, source, clone }, commandLine.shouldWriteMigration, env, terminal);
          else
            return writeSetup({ plan, source, clone }, env, terminal);
          return 0;
        }
      };
      function withUnreleasedNote(plan) {
        const isWritten = placedFiles(plan).some(({ path, status, isShownOnly }) => path.startsWith(".github/") && status !== "unchanged" && !isShownOnly);
        if (!version.r.startsWith("0.") || !isWritten)
          return plan;
        const note = "Binder Actions has no release yet: replace `@v1` in the workflows with the full-length commit SHA of its `main` branch";
        return { ...plan, notes: [...plan.notes, note] };
      }
      function printNotes({ notes }, { err }) {
        for (const note of notes)
          err(`Note: ${note}.`);
      }
      function withMigratedSettings(commandLine, survey) {
        const source = commandLine.givenAnswers.source ?? survey.git.repository;
        if (!commandLine.isMigration || source === void 0)
          return commandLine;
        return {
          ...commandLine,
          givenAnswers: { ...suggestFromWorkflow(survey, source), ...commandLine.givenAnswers }
        };
      }
      function launcherClone({ launcherDirectory }, { folder }, { launcher }) {
        const siblingDirectory = (0, external_node_path_.join)((0, external_node_path_.dirname)(folder), (0, github_repository.lF)(launcher).name);
        return { repository: launcher, directory: launcherDirectory ?? siblingDirectory };
      }
      function toJson(plan) {
        const files = placedFiles(plan).map(({ repository: repository2, branch: branch2, path, status, text, diff }) => {
          return { repository: repository2, branch: branch2, path, status, text, diff };
        });
        return JSON.stringify({ answers: plan.answers, files, notes: plan.notes }, null, 2);
      }
    })
  ),
  /***/
  55010: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          promptOnTerminal
        )
        /* harmony export */
      });
      var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26848);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33192);
      async function promptOnTerminal(askQuestions) {
        const lines = (0, node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin, output: process.stderr });
        const endOfInput = new Promise((_, reject) => {
          lines.once("SIGINT", () => reject(new _command_js__WEBPACK_IMPORTED_MODULE_2__.p()));
          lines.once("close", () => {
            process.stderr.write("\n");
            reject(new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("usage", "the input ended before all questions were answered: run the command again"));
          });
        });
        try {
          return await Promise.race([askQuestions((question) => lines.question(question)), endOfInput]);
        } finally {
          lines.removeAllListeners("close").close();
        }
      }
    })
  ),
  /***/
  58267: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          deleteBranch
        ),
        /* harmony export */
        l: () => (
          /* binding */
          createBranch
        )
        /* harmony export */
      });
      var _request_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43564);
      var _write_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46774);
      async function createBranch(client, target, commit) {
        const { owner, name: repo } = target.repository;
        try {
          await client.rest.git.createRef({ owner, repo, ref: `refs/heads/${target.branch}`, sha: commit });
        } catch (error) {
          throw await (0, _write_failure_js__WEBPACK_IMPORTED_MODULE_1__.N)(client, error, target);
        }
      }
      async function deleteBranch(client, target) {
        const { owner, name: repo } = target.repository;
        try {
          await client.rest.git.deleteRef({ owner, repo, ref: `heads/${target.branch}` });
        } catch (error) {
          if (/^Reference does not exist/.test((0, _request_failure_js__WEBPACK_IMPORTED_MODULE_0__.RG)(error)))
            return;
          throw await (0, _write_failure_js__WEBPACK_IMPORTED_MODULE_1__.N)(client, error, target);
        }
      }
    })
  ),
  /***/
  31624: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          commitOnBranch
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5691);
      var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35613);
      var _write_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46774);
      const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;
      const schema = valibot__WEBPACK_IMPORTED_MODULE_3__.Ik({
        createCommitOnBranch: valibot__WEBPACK_IMPORTED_MODULE_3__.Ik({ commit: valibot__WEBPACK_IMPORTED_MODULE_3__.Ik({ oid: valibot__WEBPACK_IMPORTED_MODULE_3__.Yj(), url: valibot__WEBPACK_IMPORTED_MODULE_3__.Yj() }) })
      });
      async function commitOnBranch(client, request) {
        const { repository, branch, expectedHead, headline, body, changes } = request;
        const input = {
          branch: { repositoryNameWithOwner: (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__.PZ)(repository), branchName: branch },
          expectedHeadOid: expectedHead,
          message: { headline, body },
          fileChanges: {
            additions: changes.map(({ path, bytes }) => ({
              path,
              contents: Buffer.from(bytes).toString("base64")
            }))
          }
        };
        const response = await client.graphql(mutation, { input }).catch(async (error) => {
          throw await (0, _write_failure_js__WEBPACK_IMPORTED_MODULE_2__.N)(client, error, { repository, branch });
        });
        const label = `GitHub's response to the commit on "${branch}"`;
        const { commit } = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.T)(schema, response, label).createCommitOnBranch;
        return { sha: commit.oid, url: commit.url };
      }
    })
  ),
  /***/
  46774: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        f: () => (
          /* binding */
          ConflictError
        ),
        N: () => (
          /* binding */
          explainWrite
        )
      });
      var github_repository = __webpack_require__(35613);
      var user_error = __webpack_require__(72394);
      var read_failure = __webpack_require__(13823);
      var request_failure = __webpack_require__(43564);
      var requests_stopped = __webpack_require__(72646);
      ;
      const movedMessage = /\bis at \S+ but expected\b|^Expected branch to point to\b|\bexpected to be at [0-9a-f]{40}|\bA ref named \S+ (?:does not exist|already exists)\b|^No commit exists with specified expectedHeadOid|^Reference (?:already exists|does not exist)/i;
      const ruleMessage = /protected (?:branch|ref)\b|rule violations found|GH006|GH013|^Cannot (?:create|update|delete) this|through a pull request|required status checks? (?:is|are) expected|approving review is required|not authorized to push/i;
      const unexplainedMessage = /^Reference (?:update failed|cannot be updated)|^Ref cannot be created/i;
      function classifyRejection(error) {
        const message = (0, request_failure.RG)(error);
        const types = (0, request_failure.nB)(error);
        if (types.includes("BRANCH_PROTECTION_RULE_VIOLATION") || ruleMessage.test(message))
          return "rule";
        if (types.includes("STALE_DATA") || movedMessage.test(message))
          return "moved";
        if (unexplainedMessage.test(message))
          return "unexplained";
        return (0, request_failure.aO)(error) === 409 ? "moved" : "other";
      }
      ;
      const satisfiedRules = /* @__PURE__ */ new Set([
        "deletion",
        "non_fast_forward",
        "required_linear_history",
        "required_signatures"
      ]);
      async function listRules(client, { repository, branch }) {
        const request = { owner: repository.owner, repo: repository.name, branch, per_page: 100 };
        const rules = await client.paginate(client.rest.repos.getBranchRules, request).catch(() => []);
        return rules.map(({ type, ruleset_id: id2, ruleset_source: source }) => ({ type, id: id2, source }));
      }
      async function listBlockingRules(client, branch) {
        const rules = (await listRules(client, branch)).filter(({ type }) => !satisfiedRules.has(type));
        const isBypassed = await Promise.all(rules.map((rule) => mayBypass(client, branch.repository, rule)));
        return rules.filter((_rule, index) => !isBypassed[index]);
      }
      async function mayBypass(client, { owner, name: repo }, { id: id2 }) {
        if (id2 === void 0)
          return false;
        const request = client.rest.repos.getRepoRuleset({ owner, repo, ruleset_id: id2 });
        return request.then(({ data }) => data.current_user_can_bypass === "always", () => false);
      }
      ;
      class ConflictError extends Error {
        /** Whether the write may have taken effect anyway. */
        mayHaveLanded;
        /**
         * Whether GitHub gave no reason: either the branch was changed at the same time, or a rule that is hidden from the
         * token blocks the write. A retry succeeds only in the first case.
         */
        isUnexplained;
        constructor(message, options) {
          super(message, { cause: options.cause });
          this.mayHaveLanded = options.mayHaveLanded ?? false;
          this.isUnexplained = options.isUnexplained ?? false;
        }
      }
      async function explainWrite(client, error, target) {
        const name = (0, github_repository.PZ)(target.repository);
        const serverMessage = (0, request_failure.RG)(error);
        const fail = (kind2, message) => new user_error.yo(kind2, message, { cause: error });
        if (error instanceof request_failure.et)
          return new ConflictError(serverMessage, { mayHaveLanded: true, cause: error });
        const stop = (0, requests_stopped.L5)(error);
        if (stop !== void 0)
          return fail(stop.kind, writeFailedMessage(target, serverMessage));
        if (/\barchived\b/i.test(serverMessage))
          return fail("repository-archived", `${name} is archived (${serverMessage}): unarchive it in its settings`);
        const kind = classifyRejection(error);
        if (kind === "moved")
          return new ConflictError(serverMessage, { cause: error });
        if (kind === "rule")
          return fail("branch-protected", protectedMessage(target, serverMessage, await listRules(client, target)));
        if (kind === "unexplained")
          return findRejectionCause(client, target, error);
        switch ((0, request_failure.aO)(error)) {
          case 401:
            return (0, read_failure.E)(error);
          case 404:
            return fail("repository-not-found", `${name} was deleted, or the token can no longer access it: check the token's access, then run this again`);
          default:
        }
        if ((0, request_failure.aO)(error) === 403 || (0, request_failure.nB)(error).includes("FORBIDDEN")) {
          return fail("permission-missing", `The token has no permission to write to ${name} (${serverMessage}): give the job \`permissions: contents: write\``);
        }
        return fail("branch-protected", writeFailedMessage(target, serverMessage));
      }
      function writeFailedMessage({ repository, branch }, serverMessage) {
        return `Branch "${branch}" of ${(0, github_repository.PZ)(repository)} could not be updated: ${serverMessage}`;
      }
      async function findRejectionCause(client, target, error) {
        const serverMessage = (0, request_failure.RG)(error);
        const blockingRules = await listBlockingRules(client, target);
        if (blockingRules.length > 0)
          return new user_error.yo("branch-protected", protectedMessage(target, serverMessage, blockingRules), {
            cause: error
          });
        const conflictingName = await findConflictingBranch(client, target);
        if (conflictingName !== void 0) {
          const name = (0, github_repository.PZ)(target.repository);
          return new user_error.yo("branch-protected", `Branch "${target.branch}" conflicts with branch "${conflictingName}" of ${name}, because git stores one as a file and the other in a folder of the same name. Rename or delete branch "${conflictingName}"`, { cause: error });
        }
        return new ConflictError(serverMessage, { isUnexplained: true, cause: error });
      }
      function protectedMessage({ repository, branch }, serverMessage, rules) {
        const quotedMessage = serverMessage.replace(/(?<!\s)\s*\n\s*/g, " ").trim().replace(/\.$/, "");
        const ruleNames = rules.length === 0 ? "a branch protection rule" : rules.map(describeRule).join(", ");
        return `Branch "${branch}" of ${(0, github_repository.PZ)(repository)} is protected by ${ruleNames} (GitHub: "${quotedMessage}."). Either let the app that writes here bypass the rule (in the repository's settings, under Rules or Branches), or set \`token\` to a token of an app or a person on the bypass list`;
      }
      function describeRule({ type, id: id2, source }) {
        return `rule "${type}" of ruleset ${id2} of ${source}`;
      }
      async function findConflictingBranch(client, { repository, branch }) {
        const [first] = branch.split("/");
        const request = { owner: repository.owner, repo: repository.name, ref: `heads/${first}` };
        const refs = await client.paginate(client.rest.git.listMatchingRefs, request).catch(() => []);
        return refs.map(({ ref }) => ref.slice("refs/heads/".length)).find((name) => branch.startsWith(`${name}/`) || name.startsWith(`${branch}/`));
      }
    })
  ),
  /***/
  37403: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DV: () => (
          /* binding */
          codeBlock
        ),
        /* harmony export */
        FV: () => (
          /* binding */
          escapeMarkdown
        ),
        /* harmony export */
        SS: () => (
          /* binding */
          codeSpan
        ),
        /* harmony export */
        eR: () => (
          /* binding */
          escapeExceptCode
        ),
        /* harmony export */
        lV: () => (
          /* binding */
          factList
        ),
        /* harmony export */
        op: () => (
          /* binding */
          errorAsMarkdown
        )
        /* harmony export */
      });
      function escapeMarkdown(text) {
        return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").replace(/[\\`*_{}[\]<>|#~]/g, (character) => `&#${character.charCodeAt(0)};`);
      }
      function codeSpan(text) {
        const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
        if (line === "")
          return "(empty)";
        const fence = "`".repeat(longestRun(line) + 1);
        const pad = /^`|`$/.test(line) ? " " : "";
        return `${fence}${pad}${line}${pad}${fence}`;
      }
      function escapeExceptCode(text) {
        return text.split(/(`[^`]+`)/).map((part, index) => index % 2 === 1 ? `<code>${escapeMarkdown(part.slice(1, -1))}</code>` : escapeMarkdown(part)).join("");
      }
      function factList(facts) {
        return facts.map(([name, value]) => `- **${name}:** ${value}`);
      }
      function codeBlock(text, language = "") {
        const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
        return [`${fence}${language}`, text, fence];
      }
      function errorAsMarkdown(message) {
        const [first = "", ...others] = message.trim().split("\n");
        return [escapeExceptCode(first), "", ...others.length === 0 ? [] : [...codeBlock(others.join("\n")), ""]];
      }
      function longestRun(text) {
        let length = 0;
        for (const [run] of text.matchAll(/`+/g))
          length = Math.max(length, run.length);
        return length;
      }
    })
  ),
  /***/
  8380: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          unifiedDiff
        )
        /* harmony export */
      });
      const contextLines = 3;
      function unifiedDiff(path, before, after) {
        if (before === after)
          return "";
        const edits = compare(splitLines(before), splitLines(after));
        const hunks = findHunks(edits).map(([start, end]) => formatHunk(edits, start, end));
        return [`--- a/${path}`, `+++ b/${path}`, ...hunks, ""].join("\n");
      }
      function splitLines(text) {
        const lines = text.split("\n");
        const last = lines.pop() ?? "";
        return last === "" ? lines : [...lines, `${last}
\\ No newline at end of file`];
      }
      function compare(before, after) {
        const width = after.length + 1;
        const commonLengths = new Uint32Array((before.length + 1) * width);
        const lengthAt = (row2, column2) => commonLengths[row2 * width + column2] ?? 0;
        for (let row2 = before.length - 1; row2 >= 0; row2--)
          for (let column2 = after.length - 1; column2 >= 0; column2--)
            commonLengths[row2 * width + column2] = before[row2] === after[column2] ? lengthAt(row2 + 1, column2 + 1) + 1 : Math.max(lengthAt(row2 + 1, column2), lengthAt(row2, column2 + 1));
        const edits = [];
        let row = 0;
        let column = 0;
        while (row < before.length || column < after.length) {
          const [lineBefore, lineAfter] = [before[row], after[column]];
          if (lineBefore !== void 0 && lineBefore === lineAfter) {
            edits.push({ kind: " ", line: lineBefore });
            row++;
            column++;
          } else if (lineBefore !== void 0 && (lineAfter === void 0 || lengthAt(row + 1, column) >= lengthAt(row, column + 1))) {
            edits.push({ kind: "-", line: lineBefore });
            row++;
          } else {
            edits.push({ kind: "+", line: lineAfter ?? "" });
            column++;
          }
        }
        return edits;
      }
      function findHunks(edits) {
        const hunks = [];
        for (const [index, { kind }] of edits.entries()) {
          if (kind === " ")
            continue;
          const last = hunks.at(-1);
          const end = Math.min(edits.length, index + 1 + contextLines);
          if (last !== void 0 && index - contextLines <= last[1])
            last[1] = end;
          else
            hunks.push([Math.max(0, index - contextLines), end]);
        }
        return hunks;
      }
      function formatHunk(edits, start, end) {
        const count = (from, to, other) => edits.slice(from, to).filter(({ kind }) => kind !== other).length;
        const range = (other) => {
          const length = count(start, end, other);
          return `${count(0, start, other) + (length === 0 ? 0 : 1)},${length}`;
        };
        const lines = edits.slice(start, end).map(({ kind, line }) => `${kind}${line}`);
        return [`@@ -${range("+")} +${range("-")} @@`, ...lines].join("\n");
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
