export const id = 8436;
export const ids = [8436];
export const modules = {

/***/ 28436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/refs/github-repository.js
var github_repository = __webpack_require__(35613);
// EXTERNAL MODULE: ./build/launcher/launcher-dockerfile.js + 5 modules
var launcher_dockerfile = __webpack_require__(26973);
// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/refs/source-ref.js
var source_ref = __webpack_require__(38002);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
;// CONCATENATED MODULE: ./build/setup/templates.js

/** Files that `init` writes. `npm run generate` copies them from the folder templates. */
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
`;
/** Returns the text of a file in the folder templates. */
function template(path) {
    return fileText(templates, `templates/${path}`);
}
/**
 * Returns the text of a file in generated templates.
 *
 * @param path path of the file in this repository.
 */
function fileText(generated, path) {
    const begin = `\n# begin template: ${path}\n`;
    const start = generated.indexOf(begin);
    if (start < 0)
        throw new user_error/* FormatError */.IF(`there is no template ${path}`);
    const text = generated.slice(start + begin.length);
    return text.slice(0, text.indexOf('# end\n'));
}

;// CONCATENATED MODULE: ./build/setup/complete-workflows.js

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
        description: "Branches to pin to the current digests of their tags, such as main or all"
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
        description: "Or a single image: its repository, such as ghcr.io/science/model"
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
`;
const completeSourceWorkflow = fileText(workflows, 'test/examples/source-with-token/binder-image.yml');
const completeLauncherWorkflow = fileText(workflows, 'test/examples/launcher/update-image.yml');

// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/workflows/workflow-document.js + 1 modules
var workflow_document = __webpack_require__(12814);
;// CONCATENATED MODULE: ./build/workflows/workflow-settings.js


const scalar = valibot/* pipe */.Fs(valibot/* union */.KC([valibot/* string */.Yj(), valibot/* number */.ai(), valibot/* boolean */.zM()]), valibot/* transform */.pd(String));
const values = valibot/* fallback */.Np(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* fallback */.Np(scalar, '')), {});
const job = valibot/* fallback */.Np(valibot/* object */.Ik({ env: valibot/* optional */.lq(values), secrets: valibot/* optional */.lq(values) }), {});
const jobs = valibot/* fallback */.Np(valibot/* record */.g1(valibot/* string */.Yj(), job), {});
/** Reads the variables and secrets of a workflow file; none if it is invalid. */
function readWorkflowSettings(text) {
    const document = (0,workflow_document/* readWorkflowDocument */.B)(text);
    const all = Object.values(valibot/* parse */.qg(jobs, document?.jobs));
    const environments = [valibot/* parse */.qg(values, document?.environment), ...all.map(({ env = {} }) => env)];
    return {
        environment: new Map(environments.flatMap((Object.entries))),
        secrets: new Map(all.flatMap(({ secrets = {} }) => Object.entries(secrets))),
    };
}

;// CONCATENATED MODULE: ./build/setup/yaml-value.js
const plain = /^(?!(?:true|false|yes|no|on|off|null|-?[\d.]+)$)(?:-[A-Za-z0-9]|[\w./])[\w./@=+-]*(?::[\w./@=+-]+)*$/i;
const expression = /^\$\{\{[^\n:#]*\}\}$/;
/** Formats values as lines of a YAML mapping. */
function formatMapping(values, indent) {
    return [...values].map(([name, value]) => `${indent}${name}: ${formatValue(value, indent)}\n`).join('');
}
function formatValue(value, indent) {
    if (typeof value !== 'string')
        return String(value);
    const lines = value.replace(/\n$/, '').split('\n');
    if (value.includes('\n') && !lines.some(line => line.startsWith(' ')))
        return ['|', ...lines.map(line => (line === '' ? '' : `${indent}  ${line}`))].join('\n');
    return plain.test(value) || expression.test(value) ? value : JSON.stringify(value);
}
/** Formats a YAML list on one line, as in the examples: words plain, patterns in quotes. */
function formatList(values) {
    const items = values.map(value => (/^[A-Za-z][\w./-]*$/.test(value) ? value : JSON.stringify(value)));
    return `[${items.join(', ')}]`;
}

;// CONCATENATED MODULE: ./build/setup/source-workflow.js




/** Default path of the source's workflow. */
const sourceWorkflowPath = '.github/workflows/binder-image.yml';
const usesOurWorkflow = /\bbinder-image\.ya?ml@/;
const usesOurBuild = /\bbuild-binder-image@|\bbinder-actions@|\bbinder-image\.ya?ml@/;
/** Formats the workflow as in the quick start, or with manual runs as in the complete setup. */
function formatSourceWorkflow(workflow) {
    const { hasManualRuns, buildsPullRequests, inputs, secrets } = workflow;
    const base = hasManualRuns ? completeSourceWorkflow : template(`source/${sourceWorkflowPath}`);
    const manualInputs = ['force', 'no-cache'].map(name => [
        name,
        `\${{ inputs.${name} || false }}`,
    ]);
    const allInputs = hasManualRuns ? new Map([...inputs, ...manualInputs]) : inputs;
    const pullRequests = buildsPullRequests ? '  pull_request:\n' : '';
    return base
        .replace(/^ {2}push:\n(?: {4}.*\n)+/m, () => formatPush(workflow) + pullRequests)
        .replace(/^ {4}with:\n(?: {6}.*\n)+/m, () => `    with:\n${formatMapping(allInputs, '      ')}`)
        .replace(/^( {6})launcher-token: .*\n/m, () => formatMapping(secrets, '      '));
}
function formatPush({ branches, tags }) {
    const filters = [
        ['branches', branches],
        ['tags', tags],
    ];
    const lines = filters.map(([name, values]) => values === undefined ? '' : `    ${name}: ${formatList(values)}\n`);
    return `  push:\n${lines.join('')}`;
}
/** Returns whether the workflow builds an image with this project, in any form. */
function buildsWithOurActions({ steps }) {
    return steps.some(({ uses = '' }) => usesOurBuild.test(uses));
}
/** Reads the settings of an existing workflow that calls this project's; undefined for every other form. */
function readSourceWorkflow(workflow, text) {
    const call = workflow.steps.find(({ uses = '' }) => usesOurWorkflow.test(uses));
    if (call === undefined)
        return undefined;
    const push = workflow.events.get('push');
    return {
        branches: push?.branches,
        tags: push?.tags,
        buildsPullRequests: workflow.events.has('pull_request'),
        hasManualRuns: workflow.events.has('workflow_dispatch'),
        inputs: callInputs(call),
        secrets: readWorkflowSettings(text).secrets,
    };
}
/** Returns the inputs of a step that are single values. */
function callInputs({ with: inputs }) {
    return new Map(Object.entries(inputs).filter((entry) => isValue(entry[1])));
}
function isValue(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

;// CONCATENATED MODULE: ./build/setup/launcher-files.js








/** Default path of the launcher's workflow. */
const launcherWorkflowPath = '.github/workflows/update-image.yml';
/** Path of the Dockerfile on every launcher branch. */
const launcherDockerfilePath = '.binder/Dockerfile';
/** Default path of the workflow that receives events as its input. */
const payloadWorkflowPath = '.github/workflows/image-updated.yml';
const usesOurUpdate = /\bupdate-launcher\.ya?ml@|\bupdate-launcher-sha@/;
/** Formats the workflow as in the quick start, or with manual runs as in the complete setup. */
function formatLauncherWorkflow({ eventTypes, hasManualRuns, inputs }) {
    const base = hasManualRuns ? completeLauncherWorkflow : template(`launcher/${launcherWorkflowPath}`);
    const typed = base.replace(/^ {4}types: .*$/m, () => `    types: ${formatList(eventTypes)}`);
    const values = formatMapping(inputs, '      ');
    if (!hasManualRuns)
        return values === '' ? typed : `${typed}    with:\n${values}`;
    const isOwn = (name) => name === 'allowed-image' || name === 'branch-variable';
    return typed.replace(/^ {4}with:\n(?: {6}.*\n)+/m, block => {
        const manual = block
            .split('\n')
            .slice(1)
            .filter(line => line !== '' && !isOwn(/^ *([\w-]+):/.exec(line)?.[1] ?? ''))
            .filter(line => !inputs.has(/^ *([\w-]+):/.exec(line)?.[1] ?? ''));
        return ['    with:\n', values, ...manual.map(line => `${line}\n`)].join('');
    });
}
/** Formats the workflow for a source with `transport: workflow-dispatch`, whose only input is the event. */
function formatPayloadWorkflow(inputs) {
    return `${template(`launcher-workflow-dispatch/${payloadWorkflowPath}`)}${formatMapping(inputs, '      ')}`;
}
/** Returns whether the workflow pins images with this project. */
function updatesWithOurActions({ steps }) {
    return steps.some(({ uses = '' }) => usesOurUpdate.test(uses));
}
/** Reads the settings of an existing workflow that calls this project's; undefined for every other form. */
function readLauncherWorkflow(workflow) {
    const call = workflow.steps.find(({ uses = '' }) => /\bupdate-launcher\.ya?ml@/.test(uses));
    if (call === undefined)
        return undefined;
    const { dispatchTypes } = workflow.trigger;
    return {
        eventTypes: dispatchTypes === undefined || dispatchTypes === 'any' ? [] : dispatchTypes,
        hasManualRuns: workflow.trigger.inputNames !== undefined,
        inputs: callInputs(call),
    };
}
/** Returns the launcher branch for a source branch. @throws Error if the name is not valid. */
function launcherBranch(branch) {
    return (0,source_ref/* refLauncherBranch */.QC)((0,source_ref/* parseSourceRef */._j)(`refs/heads/${branch}`));
}
/** Formats the Dockerfile of a launcher branch. */
function formatLauncherDockerfile(launched) {
    const { image, branch, tagSuffix, branchVariable } = launched;
    const tag = (0,source_ref/* refImageTag */.rH)((0,source_ref/* parseSourceRef */._j)(`refs/heads/${branch}`), tagSuffix);
    const from = template(`launcher/${launcherDockerfilePath}`).replace('ghcr.io/science/model:main', () => (0,reference/* formatReference */.FH)({ ...image, tag }));
    return branchVariable === undefined ? from : `${from}\nENV ${branchVariable}=${branch}\n`;
}
/** Returns whether an existing Dockerfile launches the image, with any tag or digest. */
function launchesImage(text, image) {
    try {
        return launcher_dockerfile/* LauncherDockerfile */.$.parse(Buffer.from(text)).names(image);
    }
    catch {
        return false;
    }
}
/** Formats the launcher's README with a launch badge. */
function formatLauncherReadme(source, launcher, branch) {
    return template('launcher/README.md').replace(/science\/model(-launcher\/main)?/g, (_, isLauncher) => isLauncher === undefined
        ? (0,github_repository/* formatGitHubRepository */.PZ)(source)
        : `${(0,github_repository/* formatGitHubRepository */.PZ)(launcher)}/${branch}`);
}

;// CONCATENATED MODULE: ./build/setup/computed-values.js
const assignment = /^(?:export +)?([A-Za-z_]\w*)=(.*)$/;
const output = /^([A-Za-z_][\w-]*)=(.*)$/;
const outputFile = /^["']?\$\{?GITHUB_(ENV|OUTPUT)\}?["']?$/;
const refNames = new Set([
    '$GITHUB_REF_NAME',
    '${GITHUB_REF_NAME}',
    '${GITHUB_REF#refs/heads/}',
    '${GITHUB_REF#refs/tags/}',
    '${GITHUB_REF#refs/*/}',
    '${{ github.ref_name }}',
]);
const variable = /^\$(?:\{(\w+)\}|(\w+))$/;
/** `$(echo "$NAME" | tr '/' '-')`, `${NAME//\//-}`, and the same with other quotes. */
const withHyphens = /^(?:\$\(echo +["']?(\$\{?\w+\}?)["']? *\| *tr +["']?\/["']? +["']?-["']? *\)|\$\{(\w+)\/\/\\?\/\/-\})$/;
/** The repository or its owner, as written or in lower case, which image names require. */
const repository = /\$\{GITHUB_REPOSITORY(_OWNER)?(?:,,|@L)?\}|\$GITHUB_REPOSITORY(_OWNER)?\b/g;
/** Finds the expressions that the scripts of a workflow set to the name of the pushed ref, or to a text with the repository. */
function computedValues(scripts) {
    const texts = new Map();
    const variables = new Map();
    const expressions = new Map();
    for (const line of scripts.flatMap(script => script.split('\n')).map(text => text.trim())) {
        const [, name, value = ''] = assignment.exec(line) ?? [];
        if (name !== undefined)
            record(variables, name, meaningOf(value, variables));
        const sent = parseOutput(line);
        if (sent === undefined)
            continue;
        record(expressions, sent.expression, meaningOf(sent.value, variables));
        const text = sent.value.replace(repository, (_whole, braced, bare) => `\${{ github.repository${(braced ?? bare ?? '').toLowerCase()} }}`);
        if (text !== sent.value && !/\$(?!\{\{)/.test(text))
            texts.set(sent.expression, text);
    }
    const select = (wanted) => new Set([...expressions].filter(([, meaning]) => meaning === wanted).map(([name]) => name));
    return { names: select('name'), imageTags: select('image tag'), texts };
}
/** Parses a command such as `echo "NAME=value" >> $GITHUB_ENV`. */
function parseOutput(line) {
    const redirection = line.lastIndexOf('>>');
    if (redirection < 0 || !line.startsWith('echo '))
        return undefined;
    const file = outputFile.exec(line.slice(redirection + 2).trim())?.[1];
    const [, name, value = ''] = output.exec(unquote(line.slice('echo '.length, redirection).trim())) ?? [];
    if (file === undefined || name === undefined)
        return undefined;
    return { expression: `${file === 'ENV' ? 'env' : 'outputs'}.${name}`, value };
}
function unquote(text) {
    return text.replace(/^(["'])(.*)\1$/, '$2');
}
/** Records a meaning. A name that is set to values of different meaning has none. */
function record(meanings, name, meaning) {
    const known = meanings.get(name);
    meanings.set(name, known === undefined || known === meaning ? meaning : 'other');
}
function meaningOf(text, variables) {
    const value = unquote(text);
    const [, echoed, replaced] = withHyphens.exec(value) ?? [];
    const source = echoed ?? (replaced === undefined ? undefined : `$${replaced}`);
    if (source === undefined)
        return meaningOfName(value, variables);
    return meaningOfName(source, variables) === 'name' ? 'image tag' : 'other';
}
function meaningOfName(value, variables) {
    if (refNames.has(value))
        return 'name';
    const [, braced, bare] = variable.exec(value) ?? [];
    return variables.get(braced ?? bare ?? '') ?? 'other';
}

;// CONCATENATED MODULE: ./build/setup/find-handwritten.js


const usesBuildPush = /^docker\/build-push-action@/;
const usesDispatch = /^peter-evans\/repository-dispatch@/;
const sendsEvent = /\brepos\/[^\s"'`]{1,200}\/dispatches\b/;
/** Finds the workflow that builds with docker/build-push-action; the one that also sends an event is preferred. */
function findHandwrittenBuild(workflows) {
    const builds = workflows
        .filter(({ workflow }) => !buildsWithOurActions(workflow))
        .flatMap(found => {
        const [first, ...others] = distinct(found.workflow.steps.filter(pushesImage));
        return first === undefined ? [] : [{ found, builds: [first, ...others] }];
    });
    return builds.find(({ found }) => found.workflow.steps.some(isEventStep)) ?? builds[0];
}
/** Finds the step that notifies the launcher, in any workflow. */
function findHandwrittenEvent(workflows) {
    const events = workflows.flatMap(({ workflow }) => workflow.steps.filter(isEventStep).map(step => ({ workflow, step })));
    return events[0];
}
/** Finds the launcher's workflow that changes `FROM` when an event arrives. */
function findHandwrittenUpdate(workflows) {
    const handlers = workflows.filter(({ workflow }) => workflow.trigger.dispatchTypes !== undefined && !updatesWithOurActions(workflow));
    return handlers.find(({ workflow }) => workflow.steps.some(editsDockerfile));
}
function isBuildPush({ uses = '' }) {
    return usesBuildPush.test(uses);
}
function isEventStep({ uses = '', run = '' }) {
    return usesDispatch.test(uses) || sendsEvent.test(run);
}
/** Returns whether a line of the script changes a Dockerfile with sed. */
function editsDockerfile({ run = '' }) {
    return run.split('\n').some(line => /\bsed\b/.test(line) && /Dockerfile|FROM/.test(line));
}
function pushesImage(step) {
    const { push = 'false', outputs = '' } = step.with;
    return isBuildPush(step) && (String(push) !== 'false' || /push=true|type=registry/.test(String(outputs)));
}
/** Removes duplicates: a step of a matrix occurs once for each combination. */
function distinct(steps) {
    return steps.filter((step, index) => steps.findIndex(({ line }) => line === step.line) === index);
}

// EXTERNAL MODULE: ./build/workflows/expressions.js
var expressions = __webpack_require__(35978);
;// CONCATENATED MODULE: ./build/setup/resolve-expressions.js


const resolve_expressions_expression = /\$\{\{ *([\w.-]+) *\}\}/g;
/** Start of the output of a step, whose ID does not matter here. */
const stepOutput = /^steps\.[\w-]+\.(?=outputs\.)/;
/** Limit for variables that refer to each other. */
const maxDepth = 5;
const branch = '${{ github.ref_name }}';
/** Returns values in which the names that scripts computed from the pushed ref are known. */
function withRefNames(values, names) {
    return new Map([...values, ...[...names].map(name => [name, branch])]);
}
/** Returns the known values of a workflow of a repository. */
function knownValues(repository, environment) {
    const { owner, name } = (0,github_repository/* parseGitHubRepository */.lF)(repository);
    return new Map([
        ...[...environment].map(([variable, value]) => [`env.${variable}`, value]),
        ['github.repository', repository],
        ['github.repository_owner', owner],
        ['github.event.repository.name', name],
        ['github.workspace', '.'],
    ]);
}
/** Replaces the expressions whose values are known. All others are kept. */
function resolveExpressions(text, values) {
    let resolved = text;
    for (let depth = 0; depth < maxDepth; depth++)
        resolved = resolved.replace(resolve_expressions_expression, (whole, name) => values.get(name.replace(stepOutput, '')) ?? whole);
    return resolved;
}
const branchNames = new Set([
    'github.ref_name',
    'github.head_ref || github.ref_name',
    'github.head_ref',
    'github.base_ref || github.ref_name',
]);
/** Returns whether a text is an expression for the name of the branch or tag. */
function isBranchExpression(text) {
    return branchNames.has(expressionBody(text));
}
/** Returns whether a text is an expression for the commit. */
function isCommitExpression(text) {
    return expressionBody(text) === 'github.sha';
}
function expressionBody(text) {
    const trimmed = text.trim();
    return trimmed.startsWith('${{') && trimmed.endsWith('}}') ? trimmed.slice(3, -2).trim() : '';
}
/** Returns whether a called workflow can evaluate the text as an input: it has no access to steps, jobs, `env` and secrets. */
function isCallable(text) {
    return !(0,expressions/* expressionsIn */.l)(text).some(found => /\b(?:env|steps|job|runner|matrix|secrets)\./.test(found));
}

;// CONCATENATED MODULE: ./build/setup/docker-tags.js

/** Reads the input `tags` of docker/build-push-action, with known expressions replaced. */
function readTags(text) {
    const references = splitValues(text).map(tag => splitReference(readConditional(tag)));
    const images = [...new Set(references.map(({ image }) => image))];
    const tags = references.map(({ tag }) => readTag(tag));
    return {
        image: images[0]?.includes('${{') ? undefined : images[0],
        suffix: tags.find(({ suffix }) => suffix !== undefined)?.suffix,
        fixed: tags.flatMap(({ fixed }) => fixed ?? []),
        remarks: [
            ...images.slice(1).map(image => `Only one image repository is pushed to, not ${image}`),
            ...tags.flatMap(({ remark }) => remark ?? []),
        ],
    };
}
/** Returns the values in a list separated by line breaks or commas. */
function splitValues(text) {
    return text
        .split(/[\n,]/)
        .map(value => value.trim())
        .filter(value => value !== '' && !value.startsWith('#'));
}
/** Returns the text of an expression that is it or empty, such as `${{ github.ref_type == 'tag' && 'latest' || '' }}`. */
function readConditional(text) {
    if (!text.startsWith('${{') || !text.endsWith('}}'))
        return text;
    const value = text.slice(text.lastIndexOf('&&') + 2, -2).trim();
    return /^'([^']*)' *\|\| *''$/.exec(value)?.[1] ?? text;
}
function splitReference(text) {
    // Expressions may contain colons and slashes, which separate nothing.
    const masked = text.replace(/\$\{\{[^}$]*\}\}/g, found => 'x'.repeat(found.length));
    const colon = masked.lastIndexOf(':');
    if (colon < masked.lastIndexOf('/') || colon < 0)
        return { image: text, tag: 'latest' };
    return { image: text.slice(0, colon), tag: text.slice(colon + 1) };
}
function readTag(tag) {
    const end = tag.startsWith('${{') ? tag.indexOf('}}') + 2 : 0;
    const [head, rest] = [tag.slice(0, end), tag.slice(end)];
    if (!tag.includes('${{'))
        return readFixedTag(tag);
    if (isBranchExpression(head) && !rest.includes('${{'))
        return { suffix: rest };
    if (isCommitExpression(head) || tag.includes('github.sha'))
        return {
            remark: `The tag ${tag} is replaced by one that ends with the digest and never moves, such as main-692228fc1a2b`,
        };
    if (end > 2 && !rest.includes('${{'))
        return {
            suffix: rest,
            remark: `The tag ${tag} is now the branch or tag that was pushed, followed by ${JSON.stringify(rest)}: check that this is the same`,
        };
    return { remark: `The tag ${tag} is no longer pushed` };
}
function readFixedTag(tag) {
    if (!/^latest\b/.test(tag))
        return { fixed: tag };
    return {
        remark: `The tag ${tag} now moves only to the highest release: to move it with every build, set \`latest: true\``,
    };
}
/** Reads the inputs of docker/metadata-action. */
function readMetadata(inputs) {
    const lines = (name) => String(inputs[name] ?? '')
        .split('\n')
        .map(line => line.trim())
        .filter(line => line !== '' && !line.startsWith('#'));
    const images = lines('images').flatMap(line => line.split(','));
    const fields = lines('flavor').flatMap(line => line.split(','));
    const flavor = fields.find(field => field.startsWith('suffix='))?.slice('suffix='.length);
    const tags = lines('tags').map(readRule);
    const name = images[0]?.replace(/^name=/, '').trim();
    return {
        image: name === undefined || name.includes('${{') ? undefined : name.toLowerCase(),
        suffix: tags.find(({ suffix }) => suffix !== undefined && suffix !== '')?.suffix ?? flavor ?? '',
        fixed: tags.flatMap(({ fixed }) => fixed ?? []),
        remarks: [
            ...images.slice(1).map(image => `Only one image repository is pushed to, not ${image}`),
            ...fields
                .filter(field => field.startsWith('prefix=') && field !== 'prefix=')
                .map(field => `Image tags have no prefix: ${field}`),
            ...tags.flatMap(({ remark }) => remark ?? []),
        ],
    };
}
/** Reads one rule of the input `tags`, such as `type=ref,event=branch,suffix=-slim`. */
function readRule(line) {
    const fields = new Map(line.split(',').map(field => [field.split('=', 1)[0] ?? '', field.slice(field.indexOf('=') + 1)]));
    const suffix = fields.get('suffix');
    const prefix = fields.get('prefix') ?? '';
    const type = fields.get('type');
    if (prefix !== '' && type !== 'sha')
        return { remark: `Image tags have no prefix: ${line}` };
    if (type === 'ref')
        return suffix === undefined ? {} : { suffix };
    if (type === 'raw')
        return readFixedTag(`${fields.get('value') ?? ''}${suffix ?? ''}`);
    if (type === 'sha')
        return { remark: `\`${line}\` is replaced by a tag that ends with the digest and never moves` };
    if (type === 'semver' || type === 'pep440')
        return {
            ...(suffix === undefined ? {} : { suffix }),
            remark: `\`${line}\` has no equivalent: a release has the image tag of its whole name, such as v1.2.3`,
        };
    return { remark: `\`${line}\` has no equivalent` };
}

;// CONCATENATED MODULE: ./build/setup/map-build-inputs.js


const nothing = { inputs: new Map(), remarks: [] };
/** Mappers by input of docker/build-push-action. */
const mappers = {
    context: (text, { values }) => {
        const path = resolveExpressions(text, values)
            .replace(/^\.\/(?=.)/, '')
            .replace(/\/$/, '');
        return path === '.' || path === '' ? nothing : keep('context', path);
    },
    file: (text, { values }) => keep('file', resolveExpressions(text, values).replace(/^\.\//, '')),
    target: (text, { values }) => keep('target', resolveExpressions(text, values)),
    platforms: text => splitValues(text).every(platform => platform === 'linux/amd64')
        ? nothing
        : drop(`\`platforms: ${splitValues(text).join(',')}\`: the image is built for linux/amd64, which mybinder.org runs`),
    'build-args': mapBuildArguments,
    labels: (text, { values }) => text.includes('outputs.labels') ? nothing : keep('labels', resolveExpressions(text, values)),
    tags: mapTags,
    'no-cache': text => (text === 'false' ? nothing : keep('no-cache', text === 'true' ? true : text)),
    'cache-from': mapCache,
    'cache-to': () => nothing,
    push: text => text === 'true' || /event_name *!= *'pull_request'/.test(text)
        ? nothing
        : drop(`\`push: ${text}\`: every build is pushed, except for pull requests; set \`push\` to change this`),
    pull: () => nothing,
    load: () => nothing,
    provenance: () => drop('`provenance` is replaced by a signed attestation of the image'),
    sbom: () => drop('`sbom` has no equivalent'),
    builder: () => nothing,
    secrets: () => drop('`secrets` for the build: the reusable workflow passes none; use the input `secrets` of the action underworldcode/binder-actions'),
};
/** Maps the inputs of a step with docker/build-push-action. */
function mapBuildInputs({ with: inputs }, context) {
    const mapped = Object.entries(inputs).map(([name, value]) => {
        const map = Object.hasOwn(mappers, name) ? mappers[name] : undefined;
        return map?.(String(value).trim(), context) ?? drop(`\`${name}\` has no equivalent`);
    });
    const all = new Map(mapped.flatMap(({ inputs: found }) => [...found]));
    const callable = [...all].filter(([, value]) => typeof value !== 'string' || isCallable(value));
    const others = [...all].filter(([, value]) => typeof value === 'string' && !isCallable(value));
    return {
        inputs: new Map(callable),
        remarks: [
            ...mapped.flatMap(({ remarks }) => remarks),
            ...others.map(([name, value]) => `\`${name}\` cannot be set to ${value}, which a called workflow does not know`),
        ],
    };
}
function keep(name, value) {
    return { inputs: new Map([[name, value]]), remarks: [] };
}
function drop(remark) {
    return { inputs: new Map(), remarks: [remark] };
}
function mapBuildArguments(text, { values }) {
    const inputs = new Map();
    const others = [];
    for (const line of text
        .split('\n')
        .map(one => one.trim())
        .filter(one => one !== '')) {
        const [name = ''] = line.split('=', 1);
        const value = resolveExpressions(line.slice(name.length + 1), values);
        if (isBranchExpression(value) && !inputs.has('branch-arg'))
            inputs.set('branch-arg', name);
        else if (isCommitExpression(value) && !inputs.has('revision-arg'))
            inputs.set('revision-arg', name);
        else
            others.push(`${name}=${value}`);
    }
    const callable = others.filter(isCallable);
    if (callable.length > 0)
        inputs.set('build-args', `${callable.join('\n')}\n`);
    const remarks = others
        .filter(line => !isCallable(line))
        .map(line => `The build argument ${line} uses a value that a called workflow does not know`);
    return { inputs, remarks };
}
function mapTags(text, { tagValues: values, metadata }) {
    const resolved = resolveExpressions(text, values);
    const isFromMetadata = /\.outputs\.tags\b/.test(resolved);
    const tags = isFromMetadata
        ? readMetadata(resolveAll(metadata?.with ?? {}, values))
        : readTags(resolved);
    const image = tags.image?.toLowerCase();
    const inputs = new Map([
        ...(image === undefined ? [] : [['image', image]]),
        ...(tags.suffix === undefined || tags.suffix === '' ? [] : [['tag-suffix', tags.suffix]]),
        ...(tags.fixed.length === 0 ? [] : [['tags', `${tags.fixed.join('\n')}\n`]]),
    ]);
    const unknown = image === undefined ? [`The image in \`tags: ${text.split('\n')[0]}\` is not known: check \`image\``] : [];
    const noBranch = tags.suffix === undefined
        ? ['No tag contained the branch: images now have the branch as their tag, such as main']
        : [];
    return { inputs, remarks: [...unknown, ...noBranch, ...tags.remarks] };
}
function resolveAll(inputs, values) {
    return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, resolveExpressions(String(value), values)]));
}
function mapCache(text, { values }) {
    const [first = ''] = text.split('\n');
    const fields = resolveExpressions(first, values).split(',');
    const field = (name) => fields.find(one => one.startsWith(`${name}=`))?.slice(name.length + 1);
    const type = field('type');
    if (type === 'gha')
        return nothing;
    const reference = type === 'registry' ? field('ref') : type === undefined ? first : undefined;
    if (reference === undefined)
        return drop(`\`cache-from: ${first}\`: GitHub's cache is used; set \`cache\` to change this`);
    return {
        inputs: new Map([
            ['cache', 'registry'],
            ['cache-ref', reference],
        ]),
        remarks: [],
    };
}

// EXTERNAL MODULE: ./build/launcher/image-updated-event.js
var image_updated_event = __webpack_require__(91427);
;// CONCATENATED MODULE: ./build/setup/map-event.js


/** Reads a step with peter-evans/repository-dispatch, or one that sends the event with curl or gh. */
function readEvent({ step }, values) {
    const input = (name) => {
        const text = resolveExpressions(String(step.with[name] ?? ''), values).trim();
        return text === '' ? undefined : text;
    };
    const run = resolveExpressions(step.run ?? '', values);
    const launcher = input('repository') ?? /\brepos\/([\w.-]{1,100}\/[\w.-]{1,100})\/dispatches\b/.exec(run)?.[1];
    const secret = /\bsecrets\.(\w+)/.exec(run)?.[1];
    const payload = input('client-payload') ?? run;
    return {
        launcher: launcher?.includes('${{') ? undefined : launcher,
        eventType: input('event-type') ?? /\bevent_type["']?\s{0,9}[:=]\s{0,9}["']?([\w.-]+)/.exec(run)?.[1],
        token: input('token') ?? (secret === undefined ? undefined : `\${{ secrets.${secret} }}`),
        fields: [...payload.matchAll(/["'[](\w+)["'\]]\s{0,9}[:=]/g)]
            .map(([, name = '']) => name)
            .filter(name => name !== 'event_type' && name !== 'client_payload'),
    };
}
/** Returns the fields of the event that a workflow reads and that the new events do not have. */
function legacyFields(text) {
    const read = [...text.matchAll(/\bclient_payload\.(\w+)/g)].map(([, name = '']) => name);
    return [...new Set(read)].filter(name => !image_updated_event/* versionOneFields */.Yt.includes(name));
}

;// CONCATENATED MODULE: ./build/setup/other-commands.js
/** Lines of a script that have no effect alone. */
const harmless = /^(?:#|;;|\[|[A-Za-z_]\w*=|(?:if|then|else|elif|fi|for|while|do|done|case|esac|echo|exit|cd|set|export|test|true)(?:[\s;]|$))/;
/** File that is not a Dockerfile, at the end of a command. */
const namesOtherFile = /\.(?:md|rst|txt|json|ya?ml|toml|cff|html)["']?$/;
const caseLabel = /^[^\s()]{1,100}\)\s*/;
/** Sets a variable, or an output for later steps. */
const setsValue = /^(?:(?:export +)?[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|\$\([^)]*\)|[^\s;&|]*)|echo\s[^;&|`>]*(?:>>\s*["']?\$\{?GITHUB_\w+\}?["']?)?)$/;
const controlsFlow = /^(?:#.*|(?:if|elif)\s.*;\s*then|then|else|fi|set\s.*)?$/;
/** Returns whether a script only computes values, which are reported where they are used. */
function onlySetsValues(script) {
    return script
        .split('\n')
        .map(line => line.trim())
        .every(line => setsValue.test(line) || controlsFlow.test(line));
}
/** Returns the commands of a launcher's script other than those that change, commit and push a Dockerfile. */
function otherCommands(script) {
    return withoutMessages(script.replaceAll(/\\\r?\n/g, ' ').split('\n'))
        .map(line => line.trim().replace(caseLabel, ''))
        .filter(line => line !== '' && !harmless.test(line) && !isReplaced(line));
}
/** Omits the lines of commit messages, except for the first. */
function withoutMessages(lines) {
    let isMessage = false;
    return lines.filter(line => {
        const isContinued = isMessage;
        const hasOddQuotes = line.split('"').length % 2 === 0;
        isMessage = isMessage ? !hasOddQuotes : hasOddQuotes && line.includes('git commit');
        return !isContinued;
    });
}
/** Returns whether the new workflow does what the command does. */
function isReplaced(command) {
    return /^git\s/.test(command) || (/\bsed\b/.test(command) && !namesOtherFile.test(command));
}

;// CONCATENATED MODULE: ./build/setup/map-steps.js



/** Steps that the reusable workflow has itself. */
const included = /^(?:docker\/(?:setup-buildx|setup-qemu|metadata)-action|actions\/cache)@/;
const frees = /^(?:jlumbroso\/free-disk-space|easimon\/maximize-build-space)@/;
const largeFolders = /\/usr\/share\/dotnet|\/usr\/local\/lib\/android|\/opt\/ghc/;
/** Maps the steps around the build. */
function mapSteps(steps, path, values) {
    const mapped = steps.map(step => mapStep(step, path, values));
    return {
        inputs: new Map(mapped.flatMap(({ inputs }) => [...inputs])),
        secrets: new Map(mapped.flatMap(({ secrets }) => [...secrets])),
        remarks: [...new Set(mapped.flatMap(({ remarks }) => remarks))],
    };
}
const map_steps_nothing = { inputs: new Map(), secrets: new Map(), remarks: [] };
function mapStep(step, path, values) {
    const { uses = '', run = '' } = step;
    if (isBuildPush(step) || isEventStep(step) || included.test(uses))
        return map_steps_nothing;
    if (uses.startsWith('actions/checkout@'))
        return mapCheckout(step, path);
    if (uses.startsWith('docker/login-action@'))
        return mapLogin(step, path, values);
    if (frees.test(uses) || freesDisk(run))
        return { ...map_steps_nothing, inputs: new Map([['free-disk', true]]) };
    if (uses === '' && onlySetsValues(run))
        return map_steps_nothing;
    const name = uses === '' ? `\`${run.trim().split('\n', 1)[0] ?? ''}\`` : uses;
    return {
        ...map_steps_nothing,
        remarks: [
            remark(step, path, `${name} has no equivalent: keep it in another workflow or job, if you need it`),
        ],
    };
}
/** Returns whether a line of the script deletes tools of a GitHub-hosted runner. */
function freesDisk(run) {
    return run.split('\n').some(line => /\brm\s/.test(line) && largeFolders.test(line));
}
function remark({ line }, path, text) {
    return `${path}${line === undefined ? '' : `:${line}`}: ${text}`;
}
function mapCheckout(step, path) {
    const { submodules = false, lfs = false, repository } = step.with;
    const used = Object.entries({ submodules, lfs, repository }).filter(([, value]) => value !== undefined && String(value) !== 'false');
    const names = used.map(([name, value]) => `\`${name}: ${value}\``);
    return names.length === 0
        ? map_steps_nothing
        : {
            ...map_steps_nothing,
            remarks: [
                remark(step, path, `${names.join(', ')} of actions/checkout: the reusable workflow checks out only the repository; use the action underworldcode/binder-actions after your own checkout`),
            ],
        };
}
/** The login to ghcr.io needs no credentials. */
function mapLogin(step, path, values) {
    const input = (name) => resolveExpressions(String(step.with[name] ?? ''), values);
    if (input('registry') === 'ghcr.io')
        return map_steps_nothing;
    const [username, password] = [input('username'), input('password')];
    const isKnown = isCallable(username);
    return {
        inputs: new Map([['registry-username', isKnown ? username : '${{ vars.REGISTRY_USERNAME }}']]),
        secrets: new Map([['registry-password', password]]),
        remarks: isKnown
            ? []
            : [
                remark(step, path, `a user name in a secret cannot be passed on: store ${username} in the variable REGISTRY_USERNAME`),
            ],
    };
}

// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(41240);
// EXTERNAL MODULE: ./build/refs/github-address.js
var github_address = __webpack_require__(77973);
// EXTERNAL MODULE: ./build/suggest.js
var suggest = __webpack_require__(82246);
;// CONCATENATED MODULE: ./build/setup/transport.js


const transports = ['repository-dispatch', 'workflow-dispatch'];
/** Default transport, which the workflow of the source does not name. */
const defaultTransport = 'repository-dispatch';
/** Returns the kind of event with which the source notifies the launcher. @throws Error naming the accepted values. */
function parseTransport(answer) {
    if (transports.includes(answer))
        return answer;
    throw new user_error/* FormatError */.IF(`expected ${transports.join(' or ')}, not ${JSON.stringify(answer)}${(0,suggest/* didYouMean */.au)(answer, transports)}`);
}
function tokenPermission(transport) {
    return transport === defaultTransport
        ? { label: 'Contents: read and write', parameter: 'contents=write' }
        : { label: 'Actions: read and write', parameter: 'actions=write' };
}

;// CONCATENATED MODULE: ./build/setup/questions.js









const branchArgument = /^(?:\w+_)?BRANCH$/;
const revisionArgument = /^(?:\w+_)?(?:REVISION|COMMIT|COMMIT_SHA|GIT_SHA)$/;
/** All questions, in the order in which they are asked. */
const questions = [
    {
        name: 'source',
        option: 'repository',
        text: 'Source repository on GitHub (owner/name)',
        suggest: ({ git }) => git.repository ?? '',
        parse: answer => (0,github_repository/* formatGitHubRepository */.PZ)((0,github_address/* parseGitHubAddress */.P)(answer)),
    },
    {
        name: 'launcher',
        option: 'launcher',
        text: 'Launcher repository on GitHub (owner/name)',
        suggest: (survey, { source = '' }) => {
            const own = currentInput(survey, 'launcher-repository');
            return own === '' && source !== '' ? `${source}-launcher` : own;
        },
        parse: parseLauncher,
    },
    {
        name: 'image',
        option: 'image',
        text: 'Image repository to push to',
        suggest: (survey, { source = '' }) => {
            const own = currentInput(survey, 'image');
            return own === '' && source !== '' ? `ghcr.io/${source.toLowerCase()}` : own;
        },
        parse: answer => (0,reference/* formatImageRepository */.hp)((0,reference/* parseImageRepository */.fb)(answer)),
    },
    {
        name: 'dockerfile',
        option: 'dockerfile',
        text: 'Dockerfile of the image',
        suggest: survey => currentInput(survey, 'file') || (survey.likelyDockerfile ?? ''),
        parse: parseDockerfilePath,
    },
    {
        name: 'branches',
        option: 'branch',
        text: 'Branches to build and launch (separated by commas)',
        suggest: survey => {
            const own = currentSettings(survey)?.branches?.filter(name => !/[*?[!+]/.test(name)) ?? [];
            return own.length > 0 ? own.join(', ') : (survey.git.defaultBranch ?? 'main');
        },
        parse: parseBranches,
    },
    {
        name: 'tag-suffix',
        option: 'tag-suffix',
        text: 'Suffix of the image tag, such as -slim (empty: none)',
        suggest: survey => currentInput(survey, 'tag-suffix'),
        parse: answer => (0,source_ref/* refImageTag */.rH)((0,source_ref/* parseSourceRef */._j)('refs/heads/x'), answer).slice(1),
    },
    {
        name: 'branch-arg',
        option: 'branch-arg',
        text: 'Build argument that receives the branch (empty: none)',
        suggest: (survey, known) => suggestArgument(survey, known, 'branch-arg', branchArgument),
        parse: parseArgument,
    },
    {
        name: 'revision-arg',
        option: 'revision-arg',
        text: 'Build argument that receives the commit (empty: none)',
        suggest: (survey, known) => suggestArgument(survey, known, 'revision-arg', revisionArgument),
        parse: parseArgument,
    },
    {
        name: 'transport',
        option: 'transport',
        text: 'Event that notifies the launcher: repository-dispatch, or workflow-dispatch, whose token cannot change files',
        suggest: survey => currentInput(survey, 'transport') || defaultTransport,
        parse: parseTransport,
    },
];
/** Rejects a suffix without a separator, which existing workflows may have. @throws Error with the tag that results. */
function assertSeparator(suffix) {
    if (/^[A-Za-z0-9]/.test(suffix))
        throw new user_error/* FormatError */.IF(`the suffix ${JSON.stringify(suffix)} makes the tag main${suffix}: begin it with "-", "_" or ".", such as -${suffix}`);
}
function parseBranches(answer) {
    const names = splitBranches(answer);
    if (names.length === 0)
        throw new user_error/* FormatError */.IF('expected a branch, such as main');
    const owners = new Map();
    for (const name of names) {
        const launcher = launcherBranch(name);
        const owner = owners.get(launcher);
        if (owner !== undefined)
            throw new user_error/* FormatError */.IF(`${owner} and ${name} have the same launcher branch, ${launcher}: omit one of them`);
        owners.set(launcher, name);
    }
    return names.join(', ');
}
/** Returns the names in a list of branches. */
function splitBranches(text) {
    return [...new Set(text.split(/[\s,]+/).filter(name => name !== ''))];
}
/** Returns the settings of the source's workflow if it already uses this project's. */
function currentSettings({ ownWorkflow }) {
    return ownWorkflow === undefined ? undefined : readSourceWorkflow(ownWorkflow.workflow, ownWorkflow.text);
}
/** Returns an input of the build in the source's workflow; empty if it is not set, or an expression. */
function currentInput({ ownWorkflow }, name) {
    const values = (ownWorkflow?.workflow.steps ?? []).map(step => step.with[name]);
    const text = values.find(value => typeof value === 'string' && !value.includes('${{'));
    return typeof text === 'string' ? text : '';
}
/** An argument that the Dockerfile does not declare has no effect. */
function suggestArgument(survey, { dockerfile }, input, pattern) {
    const found = survey.dockerfiles.find(({ path }) => path === dockerfile)?.arguments ?? [];
    const matching = found.filter(name => pattern.test(name));
    return currentInput(survey, input) || (matching.length === 1 ? (matching[0] ?? '') : '');
}
function parseLauncher(answer, _survey, { source = '' }) {
    const launcher = (0,github_repository/* formatGitHubRepository */.PZ)((0,github_address/* parseGitHubAddress */.P)(answer));
    if ((0,github_repository/* isSameRepositoryName */.aE)(launcher, source))
        throw new user_error/* FormatError */.IF(`the launcher must be a repository other than the source, such as ${source}-launcher`);
    return launcher;
}
function parseArgument(answer) {
    if (answer !== '' && !/^[A-Za-z_]\w*$/.test(answer))
        throw new user_error/* FormatError */.IF(`${JSON.stringify(answer)} is not the name of a build argument, such as MODEL_BRANCH`);
    return answer;
}
function parseDockerfilePath(answer, { files, environment, dockerfiles }) {
    const path = answer.replace(/^(?:\.\/)+/, '');
    if (path === '') {
        if (environment !== undefined)
            return '';
        if (dockerfiles.length > 0)
            throw new user_error/* FormatError */.IF(`choose one of ${listPaths(dockerfiles)}`);
        throw new user_error/* FormatError */.IF('there is no Dockerfile, pixi.toml, environment.yml or requirements.txt: add one of them first');
    }
    if (files.paths.includes(path))
        return path;
    const found = listPaths(dockerfiles) || 'none';
    throw new user_error/* FormatError */.IF(`there is no file ${answer} in the repository; Dockerfiles found: ${found}`);
}
function listPaths(files) {
    return files.map(({ path }) => path).join(', ');
}
/**
 * Answers every question with the given answer or, if there is none, with the result of `ask`, which receives the
 * suggested answer.
 *
 * @param given known answers.
 * @throws Error that names the setting, if an answer is invalid.
 */
async function answerQuestions(survey, given, ask) {
    const answers = {};
    for (const question of questions) {
        const answer = given[question.name] ?? (await ask(question, question.suggest(survey, answers), answers));
        try {
            answers[question.name] = question.parse(answer.trim(), survey, answers);
        }
        catch (error) {
            throw new user_error/* FormatError */.IF(`--${question.option}: ${(0,error_message/* messageOf */.b)(error)}`, { cause: error });
        }
    }
    const text = (name) => answers[name] ?? '';
    return {
        source: text('source'),
        launcher: text('launcher'),
        image: text('image'),
        dockerfile: text('dockerfile'),
        branches: text('branches'),
        'tag-suffix': text('tag-suffix'),
        'branch-arg': text('branch-arg'),
        'revision-arg': text('revision-arg'),
        transport: text('transport'),
    };
}

;// CONCATENATED MODULE: ./build/setup/migrate-source.js








/** Fields of old events whose values are derived from the ref. */
const derivedFields = ['ref_type', 'ref_name', 'is_release'];
/** Events whose builds the new workflow replaces: `push`, and pull requests and manual runs, which are kept. */
const keptEvents = ['push', 'pull_request', 'workflow_dispatch'];
/** Order of the inputs in the new workflow. */
const inputOrder = [
    ...['image', 'file', 'context', 'target', 'branch-arg', 'revision-arg', 'build-args', 'labels'],
    ...['tag-suffix', 'tags', 'free-disk', 'no-cache', 'cache', 'cache-ref', 'registry-username'],
    ...['launcher-repository', 'event-type', 'legacy-fields'],
];
/** Returns the answers that the old workflow contains. */
function suggestFromWorkflow(survey, source) {
    const build = findHandwrittenBuild(survey.workflows);
    if (build === undefined)
        return {};
    const { inputs, event } = mapWorkflow(survey, build, source);
    const text = (name) => (typeof inputs.get(name) === 'string' ? String(inputs.get(name)) : undefined);
    const file = text('file') ?? `${text('context') === undefined ? '' : `${text('context')}/`}Dockerfile`;
    const branches = build.found.workflow.events.get('push')?.branches?.filter(isName);
    const found = {
        launcher: event?.launcher,
        image: text('image'),
        dockerfile: survey.files.paths.includes(file) ? file : undefined,
        branches: branches === undefined || branches.length === 0 ? undefined : branches.join(','),
        'tag-suffix': text('tag-suffix') ?? '',
        'branch-arg': text('branch-arg') ?? '',
        'revision-arg': text('revision-arg') ?? '',
    };
    return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
/** Returns whether a filter is the name of a branch, not a pattern. */
function isName(filter) {
    return !/[*?[!+]/.test(filter);
}
/**
 * Returns the replacement of the workflow that builds the image; undefined if there is none.
 *
 * @param launcherWorkflow text of the launcher's hand-written workflow; undefined if unknown.
 */
function migrateSource(survey, answers, launcherWorkflow) {
    const build = findHandwrittenBuild(survey.workflows);
    if (build === undefined)
        return undefined;
    const mapped = mapWorkflow(survey, build, answers.source);
    const { event } = mapped;
    const old = launcherWorkflow === undefined ? unknownFields(event) : legacyFields(launcherWorkflow);
    const [legacy, ...otherLegacy] = old.filter(field => derivedFields.includes(field));
    const inputs = new Map([
        ...mapped.inputs,
        ['image', answers.image],
        ['branch-arg', answers['branch-arg']],
        ['revision-arg', answers['revision-arg']],
        ['tag-suffix', answers['tag-suffix']],
        ['launcher-repository', answers.launcher],
        ['event-type', event?.eventType === 'image-updated' ? '' : (event?.eventType ?? '')],
        ['legacy-fields', legacy ?? ''],
    ]);
    const { workflow } = build.found;
    const lost = [...otherLegacy, ...old.filter(field => !derivedFields.includes(field))];
    return {
        path: workflow.path,
        workflow: {
            ...readTriggers(build, answers),
            inputs: new Map(inputOrder.flatMap(name => {
                const value = inputs.get(name);
                return value === undefined || value === '' ? [] : [[name, value]];
            })),
            secrets: new Map([
                ['launcher-token', event?.token ?? '${{ secrets.LAUNCHER_PAT }}'],
                ...mapped.secrets,
            ]),
        },
        event,
        remarks: [
            ...mapped.remarks,
            ...lost.map(field => `The event no longer has the field ${field}, which the launcher's workflow may read until it is replaced`),
        ],
    };
}
/** Returns the fields of the old event that new events have only on request. */
function unknownFields(event) {
    return (event?.fields ?? []).filter(field => derivedFields.includes(field));
}
function mapWorkflow(survey, { found, builds }, source) {
    const { workflow, text } = found;
    const [build, ...otherBuilds] = builds;
    const known = knownValues(source, readWorkflowSettings(text).environment);
    const computed = computedValues(workflow.steps.map(({ run = '' }) => run));
    const values = withRefNames(new Map([...known, ...computed.texts]), computed.names);
    const tagValues = withRefNames(values, computed.imageTags);
    const metadata = workflow.steps.find(({ uses = '' }) => uses.startsWith('docker/metadata-action@'));
    const mapped = mapBuildInputs(build, { values, tagValues, metadata });
    const steps = mapSteps(workflow.steps, workflow.path, values);
    const eventStep = findHandwrittenEvent(survey.workflows);
    const place = `${workflow.path}:${build.line}`;
    const otherEvents = [...workflow.events.keys()].filter(name => !keptEvents.includes(name));
    return {
        inputs: new Map([...mapped.inputs, ...steps.inputs]),
        secrets: steps.secrets,
        event: eventStep === undefined ? undefined : readEvent(eventStep, values),
        remarks: [
            ...mapped.remarks.map(remark => `${place}: ${remark}`),
            ...otherBuilds.map(({ line }) => `${workflow.path}:${line}: another image is built here. Only one is migrated; for several, see test/examples/source-with-variants`),
            ...steps.remarks,
            ...(otherEvents.length === 0
                ? []
                : [
                    `${workflow.path}: the new workflow does not run on ${otherEvents.join(', ')}: extend \`on\` if you need that`,
                ]),
            ...(addsTags(workflow)
                ? [
                    `${workflow.path}: the new workflow also builds tags such as v1.2.3: remove \`on.push.tags\` if you do not want that`,
                ]
                : []),
            ...(workflow.events.get('push')?.paths === undefined
                ? []
                : [
                    `${workflow.path}: \`on.push.paths\` is not needed: only a change to an ingredient of the image triggers a rebuild`,
                ]),
            ...(eventStep === undefined || eventStep.workflow.path === workflow.path
                ? []
                : [
                    `${eventStep.workflow.path}: delete this workflow or its step that sends the event, which the new workflow sends itself`,
                ]),
        ],
    };
}
/** A filter of branches excludes all tags, of which a launcher needs the releases. */
function addsTags({ events }) {
    const push = events.get('push');
    return push?.branches !== undefined && push.tags === undefined;
}
function readTriggers({ found }, answers) {
    const { events } = found.workflow;
    const push = events.get('push');
    return {
        branches: push === undefined ? splitBranches(answers.branches) : push.branches,
        tags: push === undefined || addsTags(found.workflow) ? ['v*'] : push.tags,
        buildsPullRequests: events.has('pull_request'),
        hasManualRuns: true,
    };
}

// EXTERNAL MODULE: ./build/unified-diff.js
var unified_diff = __webpack_require__(8380);
;// CONCATENATED MODULE: ./build/setup/compare-files.js

/** Compares files with existing texts by path. */
function compareFiles(files, existing) {
    return files.map(({ path, text, accepts }) => {
        const before = existing.get(path);
        if (before === undefined)
            return { path, text, status: 'new', diff: newFileDiff(path, text) };
        if (before === text || accepts(before))
            return { path, text: before, status: 'unchanged', diff: '' };
        return { path, text, status: 'different', diff: (0,unified_diff/* unifiedDiff */.W)(path, before, text) };
    });
}
/** Returns a diff that creates the file. */
function newFileDiff(path, text) {
    return (0,unified_diff/* unifiedDiff */.W)(path, '', text).replace(`--- a/${path}\n`, () => '--- /dev/null\n');
}

// EXTERNAL MODULE: ./build/dockerfile/context-sources.js
var context_sources = __webpack_require__(75127);
// EXTERNAL MODULE: ./build/dockerfile/declared-arguments.js
var declared_arguments = __webpack_require__(45284);
// EXTERNAL MODULE: ./build/dockerfile/parse-dockerfile.js + 4 modules
var parse_dockerfile = __webpack_require__(86084);
// EXTERNAL MODULE: ./build/workflows/workflow.js + 1 modules
var workflows_workflow = __webpack_require__(88204);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/setup/environment.js


const folders = ['', '.binder/', 'binder/'];
/** Finds the file that lists the packages: of pixi, else of conda, else of pip. */
function findEnvironment(files) {
    return findPixi(files) ?? findConda(files) ?? findPip(files);
}
const table = valibot/* fallback */.Np(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()), {});
function findPixi({ texts }) {
    const manifests = [
        ['pixi.toml', (root) => root],
        ['pyproject.toml', (root) => property(property(root, 'tool'), 'pixi')],
    ];
    for (const [path, select] of manifests) {
        const text = texts.get(path);
        const parsed = text === undefined ? undefined : readToml(text);
        if (parsed === undefined)
            continue;
        const manifest = select(parsed);
        if (Object.keys(manifest).length > 0)
            return readPixi(path, manifest, texts.has('pixi.lock'));
    }
    return undefined;
}
/** Returns undefined if the text is not valid TOML. */
function readToml(text) {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch {
        return undefined;
    }
}
function property(value, name) {
    return valibot/* parse */.qg(table, Object.entries(value).find(([key]) => key === name)?.[1]);
}
/** Tables of a pixi manifest that list packages of its default environment. */
const packageTables = ['dependencies', 'pypi-dependencies', 'host-dependencies', 'build-dependencies'];
function readPixi(path, manifest, isLocked) {
    const target = property(property(manifest, 'target'), 'linux-64');
    const features = defaultFeatures(manifest).map(name => property(property(manifest, 'feature'), name));
    const tables = [manifest, target, ...features].flatMap(one => packageTables.map(name => property(one, name)));
    const packages = tables.flatMap((Object.entries));
    const workspace = { ...property(manifest, 'project'), ...property(manifest, 'workspace') };
    const platforms = valibot/* parse */.qg(valibot/* fallback */.Np(valibot/* array */.YO(valibot/* string */.Yj()), ['linux-64']), workspace.platforms);
    const problems = [
        ...(isLocked
            ? []
            : [
                'There is no pixi.lock, so every build may install other versions: run `pixi lock` and commit the file',
            ]),
        ...(platforms.includes('linux-64')
            ? []
            : [
                `${path} is not for linux-64, the platform of mybinder.org: run \`pixi workspace platform add linux-64\``,
            ]),
    ];
    return {
        kind: 'pixi',
        path,
        isLocked,
        python: undefined,
        needsCode: packages.some(([, spec]) => 'path' in valibot/* parse */.qg(table, spec)) || path === 'pyproject.toml',
        hasJupyter: packages.some(([name]) => name === 'jupyterlab' || name === 'jupyter'),
        problems,
    };
}
/** Returns the features of the environment `default`. */
function defaultFeatures(manifest) {
    const names = valibot/* fallback */.Np(valibot/* array */.YO(valibot/* string */.Yj()), []);
    const environment = property(manifest, 'environments').default;
    return Array.isArray(environment)
        ? valibot/* parse */.qg(names, environment)
        : valibot/* parse */.qg(names, valibot/* parse */.qg(table, environment).features);
}
function findConda({ texts }) {
    const names = folders.flatMap(folder => [`${folder}environment.yml`, `${folder}environment.yaml`]);
    const path = names.find(name => texts.has(name));
    if (path === undefined)
        return undefined;
    const lines = (texts.get(path) ?? '').split('\n').map(line => line.trim().replace(/^- *["']?/, ''));
    const required = lines.flatMap(line => requiredPython.exec(line)?.[1] ?? [])[0];
    const isOffered = required === undefined || offeredPythons.includes(required);
    return {
        ...{ kind: 'conda', path, isLocked: false, hasJupyter: true },
        needsCode: lines.some(isLocalRequirement),
        python: isOffered ? required : undefined,
        problems: isOffered
            ? []
            : [
                `${path} requires Python ${required}, which the base image of the Dockerfile does not offer: require one of ${offeredPythons.join(', ')}, or write a Dockerfile with another base image`,
            ],
    };
}
/** Package of conda that fixes the minor version of Python, such as `conda-forge::python=3.11.*`. */
const requiredPython = /^(?:[\w-]+::)?python ?[=~]{1,2} ?(3\.\d{1,2})(?!\d)/;
/** Versions of Python for which the base image has a tag. It pins its own, so that conda cannot install another one. */
const offeredPythons = ['3.11', '3.12', '3.13'];
/** Returns whether a line of a requirements file names a folder or another file. */
function isLocalRequirement(line) {
    return /^(?:-[ecr]\b|--(?:editable|constraint|requirement)\b|\.)/.test(line);
}
function findPip({ texts }) {
    const path = folders.map(folder => `${folder}requirements.txt`).find(name => texts.has(name));
    if (path === undefined)
        return undefined;
    const lines = (texts.get(path) ?? '').split('\n');
    return {
        ...{ kind: 'pip', path, isLocked: false, hasJupyter: true, problems: [] },
        python: undefined,
        needsCode: lines.some(line => isLocalRequirement(line.trim())),
    };
}

;// CONCATENATED MODULE: ./build/setup/source-files.js
const surveyedNames = /^(?:\.dockerignore|pixi\.(?:toml|lock)|pyproject\.toml|environment\.ya?ml|requirements\.txt|binder-contract\.yml)$/;
/** Returns whether the set-up reads the text of a file. */
function isSurveyed(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || isDockerfile(path) || surveyedNames.test(name);
}
/** Returns whether the name is that of a Dockerfile, at most two folders deep. */
function isDockerfile(path) {
    const [name = '', ...folders] = path.split('/').reverse();
    if (folders.length > 2 || name.endsWith('.dockerignore'))
        return false;
    return /^(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$|\.Dockerfile$/i.test(name);
}

;// CONCATENATED MODULE: ./build/setup/survey-source.js







/** Derives the facts from the files and the git repository. */
function surveySource(files, git) {
    const workflows = readWorkflows(files.texts);
    const dockerfiles = files.paths.filter(isDockerfile).sort(byPreference).flatMap(readDockerfile(files));
    const [best, second] = dockerfiles;
    return {
        git,
        files,
        dockerfiles,
        likelyDockerfile: best !== undefined && second !== undefined && rank(best.path) === rank(second.path)
            ? undefined
            : best?.path,
        environment: findEnvironment(files),
        workflows,
        ownWorkflow: workflows.find(({ workflow }) => buildsWithOurActions(workflow)),
        notebooks: files.paths.filter(path => path.endsWith('.ipynb')),
    };
}
/** Reads the workflow files among texts by path. */
function readWorkflows(texts) {
    return [...texts]
        .filter(([path]) => path.startsWith('.github/workflows/'))
        .flatMap(([path, text]) => {
        const workflow = (0,workflows_workflow/* parseWorkflow */.hM)(path, text, undefined);
        return workflow === undefined ? [] : [{ workflow, text }];
    });
}
/** Folders in which a Dockerfile is likely to be that of the image. */
const likelyFolders = ['container', '', 'docker', '.binder', 'binder'];
function byPreference(first, second) {
    return rank(first) - rank(second) || first.length - second.length;
}
function rank(path) {
    const slash = path.lastIndexOf('/');
    const folder = likelyFolders.indexOf(slash < 0 ? '' : path.slice(0, slash));
    const isPlain = path.slice(slash + 1) === 'Dockerfile';
    return (folder < 0 ? likelyFolders.length : folder) * 2 + (isPlain ? 0 : 1);
}
/** Omits files that are not Dockerfiles despite their name, or that Docker rejects. */
function readDockerfile({ texts }) {
    return path => {
        try {
            const dockerfile = (0,parse_dockerfile/* parseDockerfile */.A)(Buffer.from(texts.get(path) ?? ''));
            return [{ path, arguments: [...(0,declared_arguments/* declaredArguments */.V)(dockerfile)], sources: (0,context_sources/* contextSources */.S)(dockerfile) }];
        }
        catch {
            return [];
        }
    };
}

;// CONCATENATED MODULE: ./build/setup/propose-launcher.js







const dockerfilePaths = [launcherDockerfilePath, 'binder/Dockerfile', 'Dockerfile'];
const readmePath = 'README.md';
/** Returns whether the set-up reads the text of a file of the launcher. */
function isLauncherFile(path) {
    return (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || dockerfilePaths.includes(path) || path === readmePath);
}
/** Returns whether a workflow on the default branch pins images with this project. */
function isConfiguredLauncher({ defaultBranch = '', branches }) {
    const workflows = readWorkflows(branches.get(defaultBranch) ?? new Map());
    return workflows.some(({ workflow }) => updatesWithOurActions(workflow));
}
/** Returns the workflow on the default branch that changes `FROM` without this project; undefined if there is none. */
function handwrittenWorkflow({ defaultBranch = '', branches, }) {
    return findHandwrittenUpdate(readWorkflows(branches.get(defaultBranch) ?? new Map()));
}
/** Returns the files of every launcher branch, the default branch first. */
function proposeLauncher(survey, answers) {
    const launched = splitBranches(answers.branches);
    const defaultBranch = survey.defaultBranch ?? launcherBranch(launched[0] ?? 'main');
    const names = launched.map(launcherBranch);
    const files = new Map([
        [defaultBranch, proposeMainFiles(survey, answers)],
        ...names.filter(name => name !== defaultBranch).map(name => [name, []]),
    ]);
    for (const [index, name] of names.entries())
        files.get(name)?.push(dockerfile(survey, answers, name, launched[index] ?? name));
    return [...files].map(([branch, proposed]) => ({ branch, files: proposed }));
}
/** Returns the workflow and the README, which only the default branch needs. */
function proposeMainFiles(survey, answers) {
    const branch = launcherBranch(splitBranches(answers.branches)[0] ?? 'main');
    const readme = formatLauncherReadme((0,github_repository/* parseGitHubRepository */.lF)(answers.source), (0,github_repository/* parseGitHubRepository */.lF)(answers.launcher), branch);
    if (isConfiguredLauncher(survey))
        return proposeChanges(survey);
    return [
        // A second workflow for the same event would compete with it.
        ...(handwrittenWorkflow(survey) === undefined ? [newWorkflow(answers)] : []),
        ...[{ path: readmePath, text: readme, accepts: () => true }],
    ];
}
function newWorkflow(answers) {
    const variable = answers['branch-arg'];
    const inputs = new Map(variable === '' ? [] : [['branch-variable', variable]]);
    if (answers.transport !== defaultTransport)
        return { path: payloadWorkflowPath, text: formatPayloadWorkflow(inputs), accepts: () => false };
    const text = formatLauncherWorkflow({ eventTypes: ['image-updated'], hasManualRuns: false, inputs });
    return { path: launcherWorkflowPath, text, accepts: () => false };
}
/** Returns how this project would write the workflow that a configured launcher has. */
function proposeChanges({ defaultBranch = '', branches }) {
    return readWorkflows(branches.get(defaultBranch) ?? new Map()).flatMap(({ workflow }) => {
        const settings = readLauncherWorkflow(workflow);
        if (settings === undefined || settings.eventTypes.length === 0)
            return [];
        return [{ path: workflow.path, text: formatLauncherWorkflow(settings), accepts: () => false }];
    });
}
function dockerfile({ branches, defaultBranch = '' }, answers, launcher, branch) {
    const image = (0,reference/* parseImageRepository */.fb)(answers.image);
    // A new branch starts with the files of the default branch.
    const existing = branches.get(launcher) ?? branches.get(defaultBranch);
    const text = formatLauncherDockerfile({
        image,
        branch,
        tagSuffix: answers['tag-suffix'],
        branchVariable: answers['branch-arg'] || undefined,
    });
    const path = dockerfilePaths.find(name => existing?.has(name)) ?? launcherDockerfilePath;
    return { path, text, accepts: before => launchesImage(before, image) };
}

;// CONCATENATED MODULE: ./build/setup/migrate-launcher.js





/** Returns the text of the launcher's hand-written workflow; undefined if there is none. */
function handwrittenUpdate(survey) {
    return handwrittenWorkflow(survey)?.text;
}
/**
 * Returns the replacement of the workflow that changes `FROM`; undefined if there is none.
 *
 * @param event event of the new source workflow; undefined if unknown.
 */
function migrateLauncher(survey, answers, event) {
    const found = handwrittenWorkflow(survey);
    if (found === undefined)
        return undefined;
    const { workflow, text } = found;
    const variable = findBranchVariable(survey, answers);
    const eventTypes = handledTypes(workflow, event?.eventType);
    const inputs = new Map([
        ['allowed-image', answers.image],
        ...(variable === undefined ? [] : [['branch-variable', variable]]),
    ]);
    const others = workflow.steps.filter(({ uses = '' }) => !uses.startsWith('actions/checkout@'));
    const otherEvents = [...workflow.events.keys()].filter(name => name !== 'repository_dispatch' && name !== 'workflow_dispatch');
    return {
        path: workflow.path,
        text: formatLauncherWorkflow({ eventTypes, hasManualRuns: true, inputs }).replace(launcherWorkflowPath, () => workflow.path),
        remarks: [
            ...others.flatMap(({ uses, run = '', line }) => {
                const lost = uses === undefined ? otherCommands(run).map(command => `\`${command}\``) : [uses];
                return lost.map(name => `${workflow.path}:${line}: ${name} has no equivalent: keep it in another workflow, if you need it`);
            }),
            ...otherEvents.map(name => `${workflow.path}: the new workflow does not run on ${name}`),
            ...(/\bclient_payload\.ref\b/.test(text)
                ? [
                    `${workflow.path} reads \`client_payload.ref\`, which is now a full ref such as refs/heads/main: replace the workflows of both repositories before the next push`,
                ]
                : []),
            ...checkDockerfiles(survey, answers),
        ],
    };
}
/** Returns the event types of the old workflow, and that of the source. */
function handledTypes({ trigger }, sent) {
    const types = trigger.dispatchTypes;
    if (types === undefined || types === 'any')
        return [sent ?? 'image-updated'];
    return [...new Set([...types, ...(sent === undefined ? [] : [sent])])];
}
/** Returns the name of the variable that contains the branch in a launcher's Dockerfile. */
function findBranchVariable({ branches }, answers) {
    const names = [...branches].flatMap(([branch, texts]) => {
        const environment = parse(texts.get(launcherDockerfilePath))?.environment ?? new Map();
        const isOwner = (value) => findBranch(value) === branch;
        return [...environment].flatMap(([name, { value }]) => (isOwner(value) ? [name] : []));
    });
    return names.includes(answers['branch-arg']) ? answers['branch-arg'] : names[0];
}
function findBranch(value) {
    try {
        return (0,source_ref/* refLauncherBranch */.QC)((0,source_ref/* parseSourceRef */._j)(`refs/heads/${value}`));
    }
    catch {
        return undefined;
    }
}
/** Reports branches that launch an image other than the one that the source will push. */
function checkDockerfiles({ branches }, { image, 'tag-suffix': suffix }) {
    return [...branches].flatMap(([branch, texts]) => {
        const named = parse(texts.get(launcherDockerfilePath))?.named;
        if (named === undefined || named.text.split('@')[0] === `${image}:${branch}${suffix}`)
            return [];
        return [
            `${launcherDockerfilePath} on branch ${branch} launches ${named.text}, but the source pushes ${image}:${branch}${suffix}: correct FROM, or the settings of the source`,
        ];
    });
}
/** Returns undefined if there is no file, or it is malformed, which the doctor reports. */
function parse(text) {
    if (text === undefined)
        return undefined;
    try {
        const { environment, named } = launcher_dockerfile/* LauncherDockerfile */.$.parse(Buffer.from(text));
        return { environment, named };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/setup/environment-dockerfile.js

const copyFiles = /^# Only these files[ ,].*\nCOPY --chown=1000:1000 (.*) \.\/\n/m;
const copyAll = 'COPY --chown=1000:1000 . .\n';
const defaultNames = { pixi: 'pixi.toml', conda: 'environment.yml', pip: 'requirements.txt' };
/** Formats a Dockerfile for a repository that only lists its packages. */
function formatEnvironmentDockerfile(environment) {
    const { kind, path, needsCode, python } = environment;
    const named = template(`source/${kind}/Dockerfile`)
        .replaceAll(defaultNames[kind], () => path)
        .replace(/(?<=base-notebook:python-)[\d.]+/, version => python ?? version);
    // In a folder, the file must also be copied under its own path.
    const placed = path.includes('/')
        ? named.replace(copyFiles, text => text.replace('./\n', `${path}\n`))
        : named;
    const installed = kind === 'pixi' ? withPixiInstall(placed, environment) : placed;
    if (!needsCode)
        return installed;
    return installed
        .replace(`\n${copyAll}EXPOSE`, () => '\nEXPOSE')
        .replace(copyFiles, () => `# All files, because ${path} refers to other files of this repository.\n${copyAll}`);
}
/** Adapts the installation to a project without a lock file or without JupyterLab. */
function withPixiInstall(text, { path, isLocked, hasJupyter }) {
    const copied = isLocked
        ? text
        : text
            .replace(' pixi.lock ./', () => ' pixi.loc[k] ./')
            .replace('the environment of pixi.lock', () => `the environment of ${path}`)
            .replace('# Only these files, so', () => '# Only these files (pixi.lock if it exists), so');
    if (!hasJupyter) {
        const comment = `# ${path} does not list JupyterLab. To pin its version, run \`pixi add jupyterlab notebook\`, commit the files that it\n# changes, and replace the command with \`pixi install --locked\`.\n`;
        return copied
            .replace(/, which includes JupyterLab,/, () => ', JupyterLab,')
            .replace('RUN pixi install --locked', () => `${comment}RUN pixi add jupyterlab notebook`);
    }
    return isLocked ? copied : copied.replace('pixi install --locked', () => 'pixi install');
}

;// CONCATENATED MODULE: ./build/setup/ignore-suggestion.js

/** Tools that read the version of a package from git, so that the build needs `.git`. */
const versionFromGit = /\b(?:setuptools[-_]scm|hatch-vcs|versioningit|versioneer|flit[-_]scm)\b/;
/**
 * Returns a `.dockerignore` for the Dockerfile: one that includes only the files that it copies, else one that excludes
 * files that no image needs.
 */
function suggestIgnoreFile(dockerfile, { files }) {
    const sources = dockerfile?.sources;
    if (sources !== undefined && sources.length > 0 && !sources.some(source => source.startsWith('!'))) {
        return [
            '# Includes only what the Dockerfile copies, so that other changes do not trigger a rebuild.',
            '*',
            ...sources.map(source => `!${source}`),
            '',
        ].join('\n');
    }
    const text = template('source/dockerignore');
    const needsGit = versionFromGit.test(files.texts.get('pyproject.toml') ?? '');
    return needsGit ? text.replace('.git\n', () => '') : text;
}

;// CONCATENATED MODULE: ./build/setup/propose-source.js







const keepExisting = () => true;
const onlyEqual = () => false;
const writtenDockerfile = 'Dockerfile';
/** Returns the files of the source: workflow, contract, `.dockerignore`, and a Dockerfile if it has none. */
function proposeSource(survey, answers) {
    if (survey.ownWorkflow !== undefined)
        return propose_source_proposeChanges(survey);
    const { environment } = survey;
    const isWritten = answers.dockerfile === '' && environment !== undefined;
    const workflow = formatSourceWorkflow(propose_source_newWorkflow(answers));
    return [
        { path: sourceWorkflowPath, text: workflow, accepts: onlyEqual },
        ...(isWritten
            ? [
                {
                    path: writtenDockerfile,
                    text: formatEnvironmentDockerfile(environment),
                    accepts: onlyEqual,
                },
            ]
            : []),
        { path: contractPath(answers), text: contract(isWritten), accepts: keepExisting },
        // Docker reads only this one if it exists.
        ...(survey.files.paths.includes(`${answers.dockerfile || writtenDockerfile}.dockerignore`)
            ? []
            : [{ path: '.dockerignore', text: ignoreFile(survey, answers), accepts: keepExisting }]),
    ];
}
/** Returns how this project would write the workflow that a configured repository has. */
function propose_source_proposeChanges(survey) {
    const settings = currentSettings(survey);
    const path = survey.ownWorkflow?.workflow.path;
    if (settings === undefined || path === undefined)
        return [];
    return [{ path, text: formatSourceWorkflow(settings), accepts: onlyEqual }];
}
/** Returns the settings of a new workflow. */
function propose_source_newWorkflow(answers) {
    const isGhcr = (0,reference/* parseImageRepository */.fb)(answers.image).registry === 'ghcr.io';
    const file = answers.dockerfile === writtenDockerfile ? '' : answers.dockerfile;
    const inputs = [
        ['image', answers.image],
        ['file', file],
        ['contract', contractPath(answers)],
        ['branch-arg', answers['branch-arg']],
        ['revision-arg', answers['revision-arg']],
        ['tag-suffix', answers['tag-suffix']],
        ['registry-username', isGhcr ? '' : '${{ vars.REGISTRY_USERNAME }}'],
        ['launcher-repository', answers.launcher],
        ['transport', answers.transport === defaultTransport ? '' : answers.transport],
    ];
    return {
        branches: splitBranches(answers.branches),
        tags: ['v*'],
        buildsPullRequests: false,
        hasManualRuns: false,
        inputs: new Map(inputs.filter(([, value]) => value !== '')),
        secrets: new Map([
            ['launcher-token', '${{ secrets.LAUNCHER_PAT }}'],
            ...(isGhcr ? [] : [['registry-password', '${{ secrets.REGISTRY_PASSWORD }}']]),
        ]),
    };
}
/** Returns the path of the contract, next to the Dockerfile. */
function contractPath({ dockerfile }) {
    return `${dockerfile.slice(0, dockerfile.lastIndexOf('/') + 1)}binder-contract.yml`;
}
/** Every Dockerfile that the set-up writes has the kernel `python3`. */
function contract(isWritten) {
    const text = template('source/binder-contract.yml');
    return isWritten ? text.replace('# kernels: [python3]', () => 'kernels: [python3]') : text;
}
function ignoreFile(survey, { dockerfile }) {
    return suggestIgnoreFile(survey.dockerfiles.find(({ path }) => path === dockerfile), survey);
}

;// CONCATENATED MODULE: ./build/setup/set-up-notes.js


/** Files of repo2docker that a Dockerfile replaces. */
const repo2dockerFiles = /^(?:\.?binder\/)?(?:apt\.txt|postBuild|start|runtime\.txt|install\.R|Project\.toml)$/;
/** Returns advice that depends on the source, each one sentence or two. */
function setUpNotes(survey, answers) {
    const { environment, notebooks, ownWorkflow } = survey;
    const isWritten = answers.dockerfile === '' && environment !== undefined;
    const { registry } = (0,reference/* parseImageRepository */.fb)(answers.image);
    return [
        ...(isWritten ? [...environment.problems, ...unusedFiles(survey)] : []),
        ...(ownWorkflow === undefined
            ? [
                ...undeclaredArguments(survey, answers),
                ...otherBuilds(survey),
                ...otherDockerfiles(survey, answers),
            ]
            : []),
        ...(notebooks.length === 0
            ? ['The repository has no notebooks: users start with an empty JupyterLab']
            : []),
        ...(registry === 'ghcr.io' || ownWorkflow !== undefined
            ? []
            : [
                `To push to ${registry}, store the user name in the variable REGISTRY_USERNAME and a token in the secret REGISTRY_PASSWORD of ${answers.source}`,
            ]),
    ];
}
function unusedFiles({ files }) {
    return files.paths
        .filter(path => repo2dockerFiles.test(path))
        .map(path => `The Dockerfile does not use ${path}: add what the file does to it`);
}
/** Returns a note for each build argument that the Dockerfile does not declare. */
function undeclaredArguments({ dockerfiles }, { dockerfile, 'branch-arg': branch, 'revision-arg': revision }) {
    const path = dockerfile || 'The Dockerfile';
    const declared = dockerfile === '' ? [] : dockerfiles.find(one => one.path === dockerfile)?.arguments;
    return Object.entries({ 'branch-arg': branch, 'revision-arg': revision })
        .filter(([, name]) => name !== '' && declared?.includes(name) === false)
        .map(([input, name]) => `${path} does not declare \`ARG ${name}\`, so \`${input}: ${name}\` has no effect: declare it in the stage that needs it, or do not set the input`);
}
/** Returns a note for each workflow that already pushes an image. */
function otherBuilds({ workflows }) {
    const build = findHandwrittenBuild(workflows)?.found.workflow.path;
    const others = workflows.filter(({ workflow }) => workflow.path !== build && set_up_notes_pushesImage(workflow.steps));
    return [
        ...(build === undefined
            ? []
            : [`${build} already builds an image: to replace it, run the command with --migrate`]),
        ...others.map(({ workflow: { path } }) => `${path} also pushes an image: delete what the new workflow replaces in it, or keep it and see docs/images-built-elsewhere.md`),
    ];
}
function set_up_notes_pushesImage(steps) {
    return steps.some(({ uses = '', run = '' }) => uses.startsWith('jupyterhub/repo2docker-action@') || /\b(?:docker|podman) push\b/.test(run));
}
/** Returns a note about other Dockerfiles that may be that of the image. */
function otherDockerfiles({ dockerfiles, likelyDockerfile }, answers) {
    const others = dockerfiles.map(({ path }) => path).filter(path => path !== answers.dockerfile);
    if (others.length === 0 || (likelyDockerfile === undefined && answers.dockerfile !== ''))
        return [];
    const used = answers.dockerfile || 'a new Dockerfile';
    return [`The image is built from ${used}: for ${others.join(' or ')}, use --dockerfile`];
}

;// CONCATENATED MODULE: ./build/setup/plan-setup.js




/**
 * Compares the files that the set-up proposes with those that exist.
 *
 * @param existing files of the source, by path.
 */
function planSetup(survey, launcher, answers, existing = survey.files.texts) {
    const branches = proposeLauncher(launcher, answers).map(({ branch, files }) => {
        const texts = launcher.branches.get(branch);
        return { branch, isNew: texts === undefined, files: compareFiles(files, texts ?? new Map()) };
    });
    return {
        answers,
        isMigration: false,
        source: compareFiles(proposeSource(survey, answers), existing),
        launcher: branches,
        isConfigured: {
            source: survey.ownWorkflow !== undefined,
            launcher: isConfiguredLauncher(launcher),
        },
        notes: [...setUpNotes(survey, answers), ...otherUpdate(launcher, answers)],
    };
}
/** Returns a note on the launcher's hand-written workflow, which is left as it is. */
function otherUpdate(launcher, answers) {
    const found = handwrittenWorkflow(launcher);
    if (found === undefined || isConfiguredLauncher(launcher))
        return [];
    return [
        `${found.workflow.path} of ${answers.launcher} already changes FROM, so no other workflow is added: to replace it, run the command with --migrate`,
    ];
}
/** Lists all files, those of the source first. */
function placedFiles({ answers, source, launcher, isConfigured }) {
    return [
        ...source.map(file => ({
            ...file,
            repository: answers.source,
            branch: undefined,
            isShownOnly: isConfigured.source,
        })),
        ...launcher.flatMap(({ branch, files }) => files.map(file => ({
            ...file,
            repository: answers.launcher,
            branch,
            isShownOnly: isConfigured.launcher,
        }))),
    ];
}

;// CONCATENATED MODULE: ./build/setup/plan-migration.js







/** Event of a new workflow of the source. */
const newEvent = { eventType: 'image-updated' };
const neverAccepted = () => false;
/**
 * Compares the hand-written workflows with their replacements. Other files are proposed as for a new set-up, except for
 * the contract and the README.
 *
 * @param existing files of the source, by path.
 * @throws Error if neither repository has a hand-written workflow.
 */
function planMigration(survey, launcher, answers, existing = survey.files.texts) {
    const source = migrateSource(survey, answers, handwrittenUpdate(launcher));
    const setup = planSetup(survey, launcher, answers, existing);
    const isNewSource = source === undefined && !setup.isConfigured.source;
    const update = migrateLauncher(launcher, answers, isNewSource ? newEvent : source?.event);
    if (source === undefined && update === undefined) {
        if (setup.isConfigured.source && setup.isConfigured.launcher)
            return { ...setup, isMigration: true };
        throw new user_error/* UserError */.yo('nothing-to-migrate', 'neither repository has a workflow that builds with docker/build-push-action or changes FROM with sed: run the command without --migrate, or see docs/migrate.md');
    }
    const replacement = source === undefined
        ? []
        : [{ path: source.path, text: formatReplacement(source), accepts: neverAccepted }];
    const isRead = launcher.defaultBranch !== undefined;
    return {
        ...setup,
        isMigration: true,
        source: isNewSource
            ? setup.source.filter(({ status }) => status !== 'different')
            : compareFiles(replacement, existing),
        launcher: isRead ? setup.launcher.map(branch => withUpdate(branch, launcher, update)) : [],
        isConfigured: {
            source: source === undefined && !isNewSource,
            launcher: update === undefined && setup.isConfigured.launcher,
        },
        notes: [
            ...(isNewSource ? setUpNotes(survey, answers) : (source?.remarks ?? [])),
            ...(source === undefined ? [] : undeclaredArguments(survey, answers)),
            ...(update?.remarks ?? []),
            ...(isRead
                ? []
                : [
                    `The launcher was not read: clone ${answers.launcher} next to the source, or pass --launcher-dir DIR`,
                ]),
        ],
    };
}
/** Its first line names the file. */
function formatReplacement({ path, workflow }) {
    return formatSourceWorkflow(workflow).replace(sourceWorkflowPath, () => path);
}
/**
 * Replaces the workflow among the files of the default branch. The README is omitted, and a Dockerfile that launches
 * another image is left as it is.
 */
function withUpdate({ branch, isNew, files }, { defaultBranch, branches }, update) {
    const kept = files.filter(({ path, status }) => path !== 'README.md' && status !== 'different');
    if (branch !== defaultBranch || update === undefined)
        return { branch, isNew, files: kept };
    const others = kept.filter(({ path }) => !path.startsWith('.github/workflows/'));
    const proposed = { path: update.path, text: update.text, accepts: neverAccepted };
    return { branch, isNew, files: [...compareFiles([proposed], branches.get(branch) ?? new Map()), ...others] };
}

// EXTERNAL MODULE: ./build/markdown.js
var markdown = __webpack_require__(37403);
// EXTERNAL MODULE: ./build/wording.js
var wording = __webpack_require__(9000);
;// CONCATENATED MODULE: ./build/setup/report-setup.js








/** Formats the complete files, each after a line with its location. */
function formatFiles(plan) {
    return placedFiles(plan)
        .map(file => `=== ${describePlace(file)}: ${file.status}\n${file.status === 'new' ? file.text : file.diff}`)
        .join('\n');
}
/** Formats the differences from existing files, as diffs. */
function formatDifferences(files) {
    return files.map(file => `${describePlace(file)}:\n${file.diff}`).join('\n');
}
function describePlace({ repository, branch, path }) {
    return branch === undefined ? `${repository} ${path}` : `${repository} ${path} (branch ${branch})`;
}
/** Formats one line for each file. */
function formatSummary(files, verb) {
    return files.map(file => `${verb} ${describePlace(file)}`);
}
/** Returns the steps that follow, numbered. */
function nextSteps({ answers, isConfigured }, steps) {
    const all = [
        ...(isConfigured.launcher
            ? []
            : [`Create the repository ${answers.launcher} on GitHub, public and empty, if it does not exist.`]),
        ...(isConfigured.source ? [] : [tokenStep(answers)]),
        ...steps,
        `Run \`${doctorCommand(answers)}\`.`,
    ];
    return numbered(all);
}
function tokenStep({ source, launcher, transport }) {
    const { owner, name } = (0,github_repository/* parseGitHubRepository */.lF)(launcher);
    const { label, parameter } = tokenPermission(transport);
    const page = `https://github.com/settings/personal-access-tokens/new?name=${encodeURIComponent(name)}&target_name=${encodeURIComponent(owner)}&${parameter}`;
    return `Create a token that can access only ${launcher}, with ${label} (${page}), and store it in ${source} as the secret LAUNCHER_PAT, under Settings → Secrets and variables → Actions.`;
}
/** Returns the command that checks both repositories. */
function doctorCommand({ source, launcher }) {
    return `binder-actions doctor --source ${source} --launcher ${launcher}`;
}
/** Returns the steps that push what was written to local folders. */
function pushSteps({ answers, isConfigured, launcher }, launcherFolder) {
    const branches = splitBranches(answers.branches);
    const count = (0,wording/* plural */.LS)(branches.length, 'branch');
    return [
        ...(isConfigured.launcher ? [] : [pushLauncher(launcher, launcherFolder)]),
        ...(isConfigured.source
            ? []
            : [
                `Check the files in the source, commit them on ${branches.length === 1 ? 'the branch' : `the ${count}`} ${branches.join(', ')}, and push.${firstRun(answers)}`,
            ]),
    ];
}
/** Returns a note about the first run, after a space; empty if the run succeeds. */
function firstRun({ image }) {
    return (0,reference/* parseImageRepository */.fb)(image).registry === 'ghcr.io'
        ? ' On ghcr.io, the first run fails, because the package is private; the error links to the page on which you make it public. Then run the workflow again.'
        : '';
}
/** The branch that is pushed first to an empty repository is its default branch, which must have the workflow. */
function pushLauncher([first, ...others], folder) {
    const push = `git -C ${shellWord(folder)} push origin`;
    return first?.isNew && others.length > 0
        ? `Push the launcher, the default branch first: \`${push} ${shellWord(first.branch)} && ${push} --all\`.`
        : `Push the launcher, all branches: \`${push} --all\`.`;
}
/** Quotes text for a shell if necessary. */
function shellWord(text) {
    return /^[\w./@+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
/** Returns the steps that follow a migration, numbered. */
function migrationSteps(plan, launcherFolder) {
    const { answers, isConfigured, launcher } = plan;
    const source = `Check the change in the source, commit it on each branch that is built (${answers.branches}), and push. Push no release tag before you have finished. The old workflow of the launcher runs once more.`;
    if (launcher.length === 0)
        return numbered([
            source,
            `Clone ${answers.launcher} next to the source, and run the command again, which then replaces its workflow.`,
        ]);
    // A workflow that is replaced has a token already.
    const isNewSource = plan.source.some(({ path, status }) => path === sourceWorkflowPath && status === 'new');
    return numbered([
        ...(isNewSource ? [tokenStep(answers)] : []),
        ...(isConfigured.source ? [] : [source]),
        `Push the launcher: \`git -C ${shellWord(launcherFolder)} push origin --all\`.`,
        ...afterMigration(plan),
    ]);
}
function afterMigration({ answers }) {
    return [
        'Run the workflow of the launcher manually with `branches: all`, so that every branch pins its current image.',
        'Remove `legacy-fields` from the workflow of the source, if it is set.',
        `Run \`${doctorCommand(answers)}\`.`,
    ];
}
function numbered(steps) {
    return steps.map((step, index) => `${index + 1}. ${step}`);
}
/** Formats the text of a pull request: its files, and what to do after the merge. */
function pullRequestBody(plan, files) {
    const { answers, notes, isMigration } = plan;
    const [first, second] = mergeOrder(plan);
    const isSource = files.some(({ branch }) => branch === undefined);
    const branches = splitBranches(answers.branches);
    const steps = isSource
        ? [
            ...(isMigration
                ? []
                : [
                    `Store a token for ${answers.launcher} only, with ${tokenPermission(answers.transport).label}, as the secret LAUNCHER_PAT, under Settings → Secrets and variables → Actions.`,
                ]),
            `Merge the pull request of ${first} first, then that of ${second}.`,
            ...(branches.length > 1
                ? [`Merge this also into the other branches that are built: ${branches.join(', ')}.`]
                : []),
            ...(isMigration || firstRun(answers) === '' ? [] : [firstRun(answers).trim()]),
        ]
        : [`Merge the pull request of ${first} first, then that of ${second}.`];
    return [
        isSource
            ? `Builds and checks the image ${answers.image}, pushes it, and notifies ${answers.launcher}.`
            : `Pins each image that ${answers.source} pushes.`,
        '',
        ...files.map(({ path }) => `- \`${path}\``),
        '',
        ...steps.map((step, index) => `${index + 1}. ${step}`),
        ...(isSource && notes.length > 0
            ? ['', '**Notes**', '', ...notes.map(note => `- ${(0,markdown/* escapeExceptCode */.eR)(note)}.`)]
            : []),
        '',
        `To check both repositories: \`${doctorCommand(answers)}\``,
        '',
        'Created with `binder-actions init` ([complete setup](https://github.com/underworldcode/binder-actions/blob/main/docs/set-up.md)).',
        '',
    ].join('\n');
}
/** Returns the repositories in the order in which their pull requests are merged. */
function mergeOrder({ answers, isMigration }) {
    const { source, launcher } = answers;
    return isMigration ? [source, launcher] : [launcher, source];
}
/** Returns the steps after pull requests were opened, numbered. */
function mergeSteps(plan) {
    const [first, second] = mergeOrder(plan);
    const merge = `Merge the pull request of ${first}, then that of ${second}.`;
    if (!plan.isMigration)
        return nextSteps(plan, [`${merge}${firstRun(plan.answers)}`]);
    return numbered([merge, ...afterMigration(plan)]);
}

// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/read-arguments.js
var read_arguments = __webpack_require__(68740);
;// CONCATENATED MODULE: ./build/cli/init-command-line.js




const initHelp = `  --source DIR              folder with a clone of the source repository; default: the current folder
  --launcher OWNER/REPO     launcher repository; default: the source's name followed by -launcher
  --launcher-dir DIR        folder with a clone of the launcher; default: a folder of its name next to the source, which is created
  --image IMAGE             image repository to push to; default ghcr.io/OWNER/REPO of the source
  --dockerfile PATH         Dockerfile of the image; default: the only one, or the one in container, at the top, in docker or in .binder; without
                          any, one is written for pixi.toml, environment.yml or requirements.txt
  --branch NAME             branch to build and launch; can be repeated; default: the default branch
  --tag-suffix SUFFIX       suffix of the image tag, such as -slim
  --branch-arg NAME         build argument that receives the branch; default: an ARG whose name ends with BRANCH
  --revision-arg NAME       build argument that receives the commit; default: an ARG whose name ends with REVISION or COMMIT
  --transport KIND          event that notifies the launcher: repository-dispatch (default), or workflow-dispatch, whose token needs
                          only Actions: read and write, and cannot change files of the launcher
  --repository OWNER/REPO   source repository on GitHub; default: the remote of the clone
  --yes                     use the defaults instead of asking
  --print                   print the files instead of writing them
  --json                    print the files, and how they differ from existing ones, as JSON
  --migrate                 print the change from hand-written workflows, as a diff; --write makes it
  --write                   with --migrate: change the files of both folders
  --pull-requests           open a pull request in each repository with GITHUB_TOKEN, which needs Contents, Pull requests and
                          Workflows: read and write`;
const options = {
    source: { type: 'string', default: '.' },
    repository: { type: 'string' },
    launcher: { type: 'string' },
    'launcher-dir': { type: 'string' },
    image: { type: 'string' },
    dockerfile: { type: 'string' },
    branch: { type: 'string', multiple: true },
    'tag-suffix': { type: 'string' },
    'branch-arg': { type: 'string' },
    'revision-arg': { type: 'string' },
    transport: { type: 'string' },
    yes: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    migrate: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    'pull-requests': { type: 'boolean', default: false },
};
/** Parses the command line. @throws UsageError with the problem. */
function parseInitCommandLine(args) {
    const { values, positionals } = (0,read_arguments/* readArguments */.lR)(args, options);
    if (positionals.length > 0)
        throw new command/* UsageError */.e(`unexpected argument ${positionals.join(' ')}: the folder of the source is --source DIR`);
    (0,read_arguments/* withUsageErrors */.Lc)(() => assertSeparator(values['tag-suffix'] ?? ''));
    const launcherDirectory = values['launcher-dir'];
    return {
        directory: (0,external_node_path_.resolve)(values.source),
        launcherDirectory: launcherDirectory === undefined ? undefined : (0,external_node_path_.resolve)(launcherDirectory),
        given: givenAnswers(values),
        isUnattended: values.yes || values.print || values.json || values.migrate,
        mode: chooseMode(values),
        isMigration: values.migrate,
        writesMigration: values.write,
    };
}
/** @throws UsageError for options that cannot be combined. */
function chooseMode(values) {
    if (values.write && !values.migrate)
        throw new command/* UsageError */.e('--write requires --migrate: without it, the files are written unless --print is set');
    if (values.migrate && values.transport !== undefined)
        throw new command/* UsageError */.e('--transport cannot be combined with --migrate, which keeps the event of the old workflows: migrate first, then see docs/hardened-setup.md');
    const modes = ['print', 'json', 'pull-requests'].filter(name => values[name]);
    if (modes.length + Number(values.write) > 1)
        throw new command/* UsageError */.e(`${[...modes, ...(values.write ? ['write'] : [])].map(name => `--${name}`).join(' and ')} cannot be combined`);
    return modes[0] ?? 'write';
}
function givenAnswers(values) {
    const { repository, branch, launcher, image, dockerfile, transport } = values;
    const answers = {
        source: repository,
        launcher,
        image,
        dockerfile,
        branches: branch?.join(','),
        'tag-suffix': values['tag-suffix'],
        'branch-arg': values['branch-arg'],
        'revision-arg': values['revision-arg'],
        transport,
    };
    return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./build/cli/prompt-on-terminal.js
var prompt_on_terminal = __webpack_require__(55010);
;// CONCATENATED MODULE: ./build/cli/init-prompts.js




/**
 * Returns the answers to all questions: from the command line, else from the terminal, else the defaults. For a
 * configured source, no question is asked.
 */
async function readAnswers(survey, { given, isUnattended }, print) {
    if (isUnattended || survey.ownWorkflow !== undefined)
        return usageErrors(answerQuestions(survey, given, suggestedAnswer));
    if (!process.stdin.isTTY)
        throw new command/* UsageError */.e('the command cannot prompt without a terminal: add --yes to use the defaults');
    return (0,prompt_on_terminal/* promptOnTerminal */.e)(ask => usageErrors(answerQuestions(survey, given, (question, suggestion, known) => promptForAnswer({ ...question, parse: parseTyped(question, survey, known) }, suggestion, {
        ask,
        print,
    }))));
}
function parseTyped(question, survey, known) {
    return (answer) => {
        if (question.name === 'tag-suffix')
            assertSeparator(answer);
        return question.parse(answer, survey, known);
    };
}
/** @throws UsageError if there is no default. */
async function suggestedAnswer({ name, option, text }, suggestion) {
    if (suggestion === '' && (name === 'source' || name === 'launcher' || name === 'image')) {
        throw new command/* UsageError */.e(`--${option} must be set: ${text}`);
    }
    return suggestion;
}
/** Repeats a question until its answer is valid. An empty answer selects the suggestion; `-` is an empty one. */
async function promptForAnswer(question, suggestion, { ask, print }) {
    for (;;) {
        const label = suggestion === ''
            ? question.text
            : `${question.text.replace('(empty: none)', '(-: none)')} [${suggestion}]`;
        const typed = (await ask(`${label}: `)).trim();
        const answer = typed === '' ? suggestion : typed === '-' ? '' : typed;
        try {
            question.parse(answer);
            return answer;
        }
        catch (error) {
            print(`  ${(0,error_message/* messageOf */.b)(error)}`);
        }
    }
}
async function usageErrors(answers) {
    return answers.catch((error) => {
        throw error instanceof command/* UsageError */.e ? error : new command/* UsageError */.e((0,error_message/* messageOf */.b)(error));
    });
}

// EXTERNAL MODULE: ./build/github/explain-repository-read.js
var explain_repository_read = __webpack_require__(11479);
// EXTERNAL MODULE: ./build/github/repository-files.js
var repository_files = __webpack_require__(60318);
;// CONCATENATED MODULE: ./build/github/branch-texts.js


/** Fetches the name of the default branch, which may have no commit. @throws Error that explains how to fix it. */
async function fetchDefaultBranch(client, repository) {
    const { owner, name: repo } = repository;
    const { data } = await client.rest.repos.get({ owner, repo }).catch((error) => {
        throw (0,explain_repository_read/* explainRepositoryRead */.E)(error, repository, true);
    });
    return data.default_branch;
}
/**
 * Fetches the files of a branch that `isWanted` selects.
 *
 * @returns undefined if the branch does not exist.
 */
async function fetchBranchTexts(client, repository, branch, isWanted) {
    const head = await fetchHead(client, repository, branch);
    if (head === undefined)
        return undefined;
    const { files } = await (0,repository_files/* fetchTree */.f)(client, repository, head);
    const wanted = files.filter(({ path }) => isWanted(path));
    return { head, texts: await (0,repository_files/* fetchTexts */.b)(client, repository, wanted) };
}
/** Fetches the head of a branch. @returns undefined if it does not exist. */
async function fetchHead(client, { owner, name: repo }, branch) {
    // Returns an empty list for an empty repository, where a request for one ref fails with 409.
    const { data } = await client.rest.git.listMatchingRefs({ owner, repo, ref: `heads/${branch}` });
    return data.find(({ ref }) => ref === `refs/heads/${branch}`)?.object.sha;
}

// EXTERNAL MODULE: ./build/github/branch-refs.js
var branch_refs = __webpack_require__(58267);
// EXTERNAL MODULE: ./build/github/commit-on-branch.js
var commit_on_branch = __webpack_require__(31624);
// EXTERNAL MODULE: ./build/github/request-failure.js
var request_failure = __webpack_require__(43564);
// EXTERNAL MODULE: ./build/github/write-failure.js + 2 modules
var write_failure = __webpack_require__(46774);
;// CONCATENATED MODULE: ./build/github/open-pull-request.js







/**
 * Opens a pull request with one commit. If one is open already and its files differ, adds a commit to it. The branch is
 * never force-pushed.
 *
 * @throws Error that explains how to fix it.
 */
async function openPullRequest(client, proposal) {
    const isCommitted = await commitFiles(client, { ...proposal, from: proposal.base });
    const { owner, name: repo } = proposal.repository;
    try {
        const { data: open } = await client.rest.pulls.list({
            ...{ owner, repo, state: 'open', per_page: 1 },
            head: `${owner}:${proposal.branch}`,
            base: proposal.base,
        });
        const [existing] = open;
        if (existing !== undefined)
            return { url: existing.html_url, isUnchanged: !isCommitted };
        const { data } = await client.rest.pulls.create({
            ...{ owner, repo, head: proposal.branch, base: proposal.base },
            ...{ title: proposal.title, body: proposal.body },
        });
        return { url: data.html_url, isUnchanged: false };
    }
    catch (error) {
        const name = (0,github_repository/* formatGitHubRepository */.PZ)(proposal.repository);
        const isDenied = [403, 404].includes((0,request_failure/* responseStatus */.aO)(error) ?? 0);
        throw new user_error/* UserError */.yo(isDenied ? 'permission-missing' : 'github-unavailable', `the pull request in ${name} cannot be opened (${(0,request_failure/* gitHubMessage */.RG)(error)}): ${isDenied
            ? 'give the token Pull requests: read and write'
            : `if the branch ${proposal.branch} is left from an earlier pull request, delete it, and run the command again`}`, { cause: error });
    }
}
/** Commits files to a branch. @returns false if the branch already has these files. */
async function commitFiles(client, commit) {
    const { repository, branch, files, title, from } = commit;
    const read = (name) => fetchBranchTexts(client, repository, name, path => files.has(path));
    const existing = await read(branch);
    if (existing !== undefined && hasFiles(existing, files))
        return false;
    const base = existing ?? (await read(from));
    if (base === undefined)
        throw new user_error/* UserError */.yo('repository-empty', `${(0,github_repository/* formatGitHubRepository */.PZ)(repository)} has no branch "${from}": push it first`);
    try {
        if (existing === undefined)
            await (0,branch_refs/* createBranch */.l)(client, { repository, branch }, base.head);
        const changes = [...files].map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
        await (0,commit_on_branch/* commitOnBranch */.$)(client, {
            ...{ repository, branch, expectedHead: base.head, headline: title, body: '' },
            changes,
        });
        return true;
    }
    catch (error) {
        if (existing === undefined && !(error instanceof write_failure/* ConflictError */.f))
            await (0,branch_refs/* deleteBranch */.S)(client, { repository, branch }).catch(() => { });
        throw explainCommit(error, commit);
    }
}
function hasFiles({ texts }, files) {
    return [...files].every(([path, text]) => texts.get(path) === text);
}
/** Adds the required permissions, which depend on the files. */
function explainCommit(error, { repository, branch }) {
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    if (error instanceof write_failure/* ConflictError */.f)
        return new user_error/* UserError */.yo('branch-busy', `branch "${branch}" of ${name} was changed at the same time: run the command again`, {
            cause: error,
        });
    if (!(error instanceof user_error/* UserError */.yo) || error.kind !== 'permission-missing')
        return error;
    return new user_error/* UserError */.yo('permission-missing', `the token has no permission to write workflows to ${name} (${(0,request_failure/* gitHubMessage */.RG)(error.cause)}): give it Contents, Pull requests and Workflows: read and write`, { cause: error });
}

// EXTERNAL MODULE: ./build/cli/github-services.js + 1 modules
var github_services = __webpack_require__(67448);
// EXTERNAL MODULE: ./build/cli/doctor.js + 63 modules
var doctor = __webpack_require__(41578);
;// CONCATENATED MODULE: ./build/cli/init-doctor.js



/** Errors of a repository that cannot be read yet, for example because it was not pushed. */
const unreadable = [
    'token-invalid',
    'repository-not-found',
    'sso-required',
    'permission-missing',
];
/** Runs the doctor if both repositories can be read; otherwise prints its command. */
async function examine(answers, env, terminal) {
    const later = `\`${doctorCommand(answers)}\``;
    if (!env.GITHUB_TOKEN && !env.GH_TOKEN) {
        terminal.out(`To check both repositories, set GITHUB_TOKEN and run ${later}.`);
        return 0;
    }
    try {
        return await doctor.doctor.run(['--source', answers.source, '--launcher', answers.launcher], env, terminal);
    }
    catch (error) {
        if (!unreadable.includes((0,user_error/* errorKind */.f8)(error)))
            throw error;
        terminal.err((0,user_error/* formatError */.Wk)(error, user_error/* unreleased */.rH));
        terminal.out(`The doctor could not read both repositories. When they are pushed, run ${later}.`);
        return 0;
    }
}

;// CONCATENATED MODULE: ./build/cli/init-pull-requests.js











const branchName = 'binder-actions/init';
const title = 'Set up Binder Actions';
/**
 * Reads both repositories on GitHub.
 *
 * @throws Error without a token, or if one of them cannot be read or is empty.
 */
async function readRemoteState(answers, env, terminal) {
    const { client, token, serverUrl } = (0,github_services/* gitHubServices */.Qq)(env, terminal);
    if (token === undefined)
        throw new user_error/* UserError */.yo('token-invalid', 'GITHUB_TOKEN is not set: set it to a token with Contents, Pull requests and Workflows: read and write for both repositories');
    const source = (0,github_repository/* parseGitHubRepository */.lF)(answers.source);
    const launcher = (0,github_repository/* parseGitHubRepository */.lF)(answers.launcher);
    const sourceBranch = await fetchDefaultBranch(client, source);
    const read = await fetchBranchTexts(client, source, sourceBranch, isProposedPath);
    if (read === undefined)
        throw emptyRepository(answers.source, serverUrl);
    const defaultBranch = await fetchDefaultBranch(client, launcher);
    const names = new Set([defaultBranch, ...splitBranches(answers.branches).map(launcherBranch)]);
    const branches = new Map();
    for (const name of names) {
        const found = await fetchBranchTexts(client, launcher, name, isLauncherFile);
        if (found !== undefined)
            branches.set(name, found.texts);
    }
    if (!branches.has(defaultBranch))
        throw emptyRepository(answers.launcher, serverUrl);
    return { client, sourceBranch, sourceTexts: read.texts, launcher: { defaultBranch, branches } };
}
/** Returns whether the set-up may propose the file in the source. */
function isProposedPath(path) {
    return /^\.github\/workflows\/[^/]+\.ya?ml$|^(?:Dockerfile|\.dockerignore)$|binder-contract\.yml$/.test(path);
}
function emptyRepository(repository, serverUrl) {
    return new user_error/* UserError */.yo('repository-empty', `${repository} is empty, and a pull request needs a first commit: create a README at ${serverUrl}/${repository}/new/main?filename=README.md, or run the command without --pull-requests and push`);
}
/** Opens a pull request in each repository that changes, and creates the other launcher branches. */
async function openPullRequests(plan, state, env, terminal) {
    const files = placedFiles(plan).filter(({ status }) => status !== 'unchanged');
    const shown = files.filter(({ isShownOnly }) => isShownOnly);
    if (shown.length > 0)
        terminal.out(formatDifferences(shown));
    const proposed = files.filter(({ isShownOnly }) => !isShownOnly);
    if (proposed.length === 0) {
        terminal.out('Nothing is proposed: both repositories have their files.');
        return examine(plan.answers, env, terminal);
    }
    for (const [branch, group] of groupByBranch(proposed))
        await propose({ plan, state, branch, group }, terminal);
    terminal.out(['', 'Next:', ...mergeSteps(plan)].join('\n'));
    return 0;
}
/** Groups files by launcher branch; undefined stands for the source. */
function groupByBranch(files) {
    const groups = new Map();
    for (const file of files)
        groups.set(file.branch, [...(groups.get(file.branch) ?? []), file]);
    return groups;
}
async function propose({ plan, state, branch, group }, { out }) {
    const { client, launcher, sourceBranch } = state;
    const name = branch === undefined ? plan.answers.source : plan.answers.launcher;
    const repository = (0,github_repository/* parseGitHubRepository */.lF)(name);
    const files = new Map(group.map(({ path, text }) => [path, text]));
    const defaultBranch = launcher.defaultBranch ?? '';
    if (branch !== undefined && !launcher.branches.has(branch)) {
        await commitFiles(client, { repository, branch, files, title, from: defaultBranch });
        out(`Created the branch ${branch} of ${name}`);
        return;
    }
    const isMain = branch === undefined || branch === defaultBranch;
    const opened = await openPullRequest(client, {
        ...{ repository, files, title, base: branch ?? sourceBranch },
        branch: isMain ? branchName : `${branchName}-${branch}`,
        body: pullRequestBody(plan, group),
    });
    out(`${opened.isUnchanged ? 'Already proposed' : 'Proposed'} in ${name}: ${opened.url}`);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/process.js
var build_process = __webpack_require__(44677);
;// CONCATENATED MODULE: ./build/git/branch-files.js


/** @param index path of a temporary index, which must not exist. */
function branchFiles(run, directory, index) {
    const git = (args, input) => run({
        ...{ file: 'git', args, cwd: directory, isQuiet: true },
        ...(input === undefined ? {} : { input }),
    });
    const find = async (...args) => {
        const { exitCode, stdout } = await git(args);
        return exitCode === 0 && stdout.trim() !== '' ? stdout.trim() : undefined;
    };
    const output = async (args, input) => {
        const result = await git(args, input);
        if (result.exitCode !== 0)
            throw new user_error/* UserError */.yo('git-failed', `git failed in ${directory}: ${(0,build_process/* lastLines */.w$)(result, 5)}`);
        return result.stdout;
    };
    const local = (branch) => find('rev-parse', '--verify', '--quiet', `refs/heads/${branch}^{commit}`);
    return {
        current: () => find('symbolic-ref', '--quiet', '--short', 'HEAD'),
        remoteDefault: async () => (await find('symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'))?.replace('refs/remotes/origin/', ''),
        head: async (branch) => (await local(branch)) ??
            find('rev-parse', '--verify', '--quiet', `refs/remotes/origin/${branch}^{commit}`),
        paths: async (commit) => (await output(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]))
            .split('\0')
            .filter(Boolean),
        text: (commit, path) => output(['cat-file', 'blob', `${commit}:${path}`]),
        commit: request => branch_files_commitFiles(run, directory, index, request),
        update: async (heads) => {
            const lines = await Promise.all(heads.map(async ({ branch, commit }) => {
                const before = (await local(branch)) ?? '0'.repeat(40);
                return `update refs/heads/${branch} ${commit} ${before}\n`;
            }));
            await output(['update-ref', '--stdin'], lines.join(''));
        },
        isClean: async (paths) => (await git(['diff', '--quiet', 'HEAD', '--', ...paths])).exitCode === 0,
        checkOut: async (paths) => {
            await output(['checkout', '--quiet', 'HEAD', '--', ...paths]);
        },
    };
}
async function branch_files_commitFiles(run, directory, index, { parent, files, message }) {
    const git = async (args, input) => {
        const env = { GIT_INDEX_FILE: index };
        const command = { file: 'git', args, cwd: directory, env, isQuiet: true };
        const result = await run(input === undefined ? command : { ...command, input });
        if (result.exitCode === 0)
            return result.stdout.trim();
        throw new user_error/* UserError */.yo('git-failed', `git failed in ${directory}: ${(0,build_process/* lastLines */.w$)(result, 5)}`);
    };
    await git(['read-tree', parent ?? '--empty']);
    for (const [path, text] of files) {
        const blob = await git(['hash-object', '-w', '--stdin'], text);
        await git(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`]);
    }
    const tree = await git(['write-tree']);
    return git(['commit-tree', tree, ...(parent === undefined ? [] : ['-p', parent]), '-m', message]);
}

// EXTERNAL MODULE: ./build/runner/run-on-host.js
var run_on_host = __webpack_require__(67333);
// EXTERNAL MODULE: ./build/cli/checkout.js
var cli_checkout = __webpack_require__(24849);
// EXTERNAL MODULE: ./build/cli/find-repositories.js
var find_repositories = __webpack_require__(70551);
;// CONCATENATED MODULE: ./build/cli/launcher-clone.js











const message = 'Set up the launcher\n\nCreated with `binder-actions init`.';
const migrationMessage = 'Pin the image with Binder Actions\n\nCreated with `binder-actions init --migrate`.';
/**
 * Reads the branches of the launcher's clone.
 *
 * @param names launcher branches to read in addition to the default branch.
 * @throws Error if the folder contains something else.
 */
async function readLauncherClone({ directory, repository }, names, env) {
    const entries = await (0,promises_.readdir)(directory).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw new user_error/* UserError */.yo('clone-unusable', `the folder of the launcher cannot be read: ${error.message}; pass --launcher-dir with another folder`, { cause: error });
    });
    if (entries.length === 0)
        return { defaultBranch: undefined, branches: new Map() };
    if (!entries.includes('.git'))
        throw new user_error/* UserError */.yo('clone-unusable', `${directory} is neither empty nor a clone of ${repository}: pass --launcher-dir with the folder of the clone`);
    const remote = await (0,find_repositories/* gitHubRemote */.MJ)((0,cli_checkout/* localCheckout */.m)(env, directory), (0,github_services/* serverUrl */.Vd)(env));
    if (remote !== undefined && !(0,github_repository/* isSameRepositoryName */.aE)(remote, repository))
        throw new user_error/* UserError */.yo('clone-unusable', `${directory} is a clone of ${remote}, not of ${repository}: pass --launcher-dir with the folder of the clone`);
    return withBranchFiles(directory, env, async (files) => {
        const current = await files.current();
        const defaultBranch = (await files.remoteDefault()) ?? current;
        const isEmpty = defaultBranch === undefined || (await files.head(defaultBranch)) === undefined;
        const branches = new Map();
        for (const name of new Set([...(defaultBranch === undefined ? [] : [defaultBranch]), ...names])) {
            const texts = await readBranch(files, name, name === current ? directory : undefined);
            if (texts !== undefined)
                branches.set(name, texts);
        }
        return { defaultBranch: isEmpty ? undefined : defaultBranch, branches };
    });
}
/** Reads a branch, and the files of its folder, which may not be committed. */
async function readBranch(files, name, folder) {
    const head = await files.head(name);
    if (head === undefined)
        return undefined;
    const texts = new Map();
    for (const path of (await files.paths(head)).filter(isLauncherFile))
        texts.set(path, await files.text(head, path));
    if (folder === undefined)
        return texts;
    const listed = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    for (const entry of listed.filter(one => one.isFile())) {
        const path = (0,external_node_path_.join)(entry.parentPath, entry.name).slice(folder.replace(/\/$/, '').length + 1);
        if (isLauncherFile(path))
            texts.set(path, await (0,promises_.readFile)((0,external_node_path_.join)(folder, path), 'utf8'));
    }
    return texts;
}
/**
 * Commits files to the branches of the clone, which is created if it does not exist. Nothing is pushed.
 *
 * @param status selects the files to commit: only new ones, or with `different` also those that exist with other content.
 * @throws Error if a file that is replaced has uncommitted changes.
 */
async function commitLauncher({ directory, repository }, branches, status, env) {
    const [first] = branches;
    const isWritten = (file) => file.status === 'new' || file.status === status;
    if (first === undefined || !branches.some(({ files }) => files.some(isWritten)))
        return;
    await assertIdentity(directory, env);
    await (0,promises_.mkdir)(directory, { recursive: true });
    await initialize(directory, first.branch, `${(0,github_services/* serverUrl */.Vd)(env)}/${repository}.git`, env);
    await withBranchFiles(directory, env, async (files) => {
        const base = await files.head(first.branch);
        const heads = [];
        for (const { branch, files: compared } of branches) {
            const added = new Map(compared.filter(isWritten).map(({ path, text }) => [path, text]));
            const parent = (await files.head(branch)) ?? heads[0]?.commit ?? base;
            if (added.size > 0)
                heads.push({
                    branch,
                    commit: await files.commit({
                        parent,
                        files: added,
                        message: status === 'new' ? message : migrationMessage,
                    }),
                });
        }
        const current = await files.current();
        const shown = branches.find(({ branch }) => branch === current)?.files.filter(isWritten) ?? [];
        const replaced = shown.filter(file => file.status === 'different').map(({ path }) => path);
        if (replaced.length > 0 && !(await files.isClean(replaced)))
            throw new user_error/* UserError */.yo('clone-unusable', `${replaced.join(', ')} in ${directory} has uncommitted changes: commit or revert them first`);
        await files.update(heads);
        if (shown.length > 0)
            await files.checkOut(shown.map(({ path }) => path));
    });
}
/** @throws Error if git has no author for commits. */
async function assertIdentity(directory, env) {
    // A new clone has no settings of its own.
    const folder = (await exists((0,external_node_path_.join)(directory, '.git'))) ? directory : (0,external_node_os_.tmpdir)();
    const identity = await (0,cli_checkout/* gitReader */.e)((0,run_on_host/* runOnHost */.l)(env), folder)('var', 'GIT_COMMITTER_IDENT');
    if (identity === undefined)
        throw new user_error/* UserError */.yo('git-failed', 'the files of the launcher cannot be committed, because git has no author: run `git config --global user.name NAME` and `git config --global user.email ADDRESS`');
}
function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}
/** Creates a git repository with a remote, unless the folder is one already. */
async function initialize(directory, branch, url, env) {
    const git = (0,cli_checkout/* gitReader */.e)((0,run_on_host/* runOnHost */.l)(env), directory);
    if (!(await exists((0,external_node_path_.join)(directory, '.git'))))
        await git('init', '--quiet');
    const hasCommit = (await git('rev-parse', '--verify', '--quiet', 'HEAD')) !== undefined;
    // Also in a clone of an empty repository, whose branch has no commit.
    if (!hasCommit)
        await git('symbolic-ref', 'HEAD', `refs/heads/${branch}`);
    if ((await git('remote', 'get-url', 'origin')) === undefined)
        await git('remote', 'add', 'origin', url);
}
async function withBranchFiles(directory, env, use) {
    const temporary = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'launcher-index-'));
    try {
        return await use(branchFiles((0,run_on_host/* runOnHost */.l)(env), directory, (0,external_node_path_.join)(temporary, 'index')));
    }
    finally {
        await (0,promises_.rm)(temporary, { recursive: true });
    }
}

;// CONCATENATED MODULE: ./build/cli/init-write.js








/** Writes the new files, unless one exists with other content, and runs the doctor if there is nothing to write. */
async function writeSetup(setup, env, terminal) {
    const { plan, clone } = setup;
    const files = placedFiles(plan);
    const different = files.filter(({ status }) => status === 'different');
    if (different.length > 0)
        terminal.out(formatDifferences(different));
    if (different.some(({ isShownOnly }) => !isShownOnly)) {
        terminal.err('Nothing was written, because these files exist with other content: change them by hand, or delete them and run the command again.');
        return 1;
    }
    const shown = files.filter(({ status, isShownOnly }) => status === 'new' && isShownOnly);
    for (const line of formatSummary(shown, 'Not written, because the repository is configured:'))
        terminal.err(line);
    const written = files.filter(({ status, isShownOnly }) => status === 'new' && !isShownOnly);
    await writeBoth(setup, 'new', env);
    for (const line of formatSummary(written, 'Created'))
        terminal.out(line);
    if (written.length === 0) {
        terminal.out('Nothing was written: both repositories have their files.');
        return examine(plan.answers, env, terminal);
    }
    printSteps(nextSteps(plan, pushSteps(plan, displayPath(clone))), terminal);
    return 0;
}
/** Prints the change from the hand-written workflows, or makes it. */
async function migrate(setup, isWritten, env, terminal) {
    const { plan, clone } = setup;
    const isChange = ({ status, isShownOnly }) => status !== 'unchanged' && !isShownOnly;
    const changed = placedFiles(plan).filter(isChange);
    if (changed.length === 0) {
        terminal.out('Nothing to migrate: both repositories have their files.');
        return examine(plan.answers, env, terminal);
    }
    if (!isWritten) {
        terminal.out(formatDifferences(changed).trimEnd());
        terminal.err('Nothing was written. To make this change, run the command again with --write.');
        return 1;
    }
    await writeBoth(setup, 'different', env);
    for (const line of formatSummary(changed, 'Wrote'))
        terminal.out(line);
    printSteps(migrationSteps(plan, displayPath(clone)), terminal);
    return 0;
}
function printSteps(steps, { out }) {
    out(['', 'Next:', ...steps].join('\n'));
}
function displayPath({ directory }) {
    return (0,external_node_path_.relative)(process.cwd(), directory) || (0,external_node_path_.basename)(directory);
}
/** Writes the launcher, then the source: the launcher is more likely to fail, for example without an author for commits. */
async function writeBoth({ plan, source, clone }, status, env) {
    if (!plan.isConfigured.launcher)
        await commitLauncher(clone, plan.launcher, status, env);
    if (plan.isConfigured.source)
        return;
    const files = plan.source.filter(file => file.status === 'new' || file.status === status);
    await writeFiles(source.folder, files);
}
/** Writes files of the source. If one cannot be written, restores the others. */
async function writeFiles(folder, files) {
    const undo = [];
    try {
        for (const { path, text, status } of files) {
            const target = (0,external_node_path_.join)(folder, path);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            const before = status === 'new' ? undefined : await (0,promises_.readFile)(target);
            await (0,promises_.writeFile)(target, text, { flag: before === undefined ? 'wx' : 'w' });
            undo.push(() => (before === undefined ? (0,promises_.rm)(target) : (0,promises_.writeFile)(target, before)));
        }
    }
    catch (error) {
        for (const restore of undo)
            await restore();
        throw new user_error/* UserError */.yo('output-not-writable', `cannot write the files of the source: ${(0,error_message/* messageOf */.b)(error)}`, {
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/cli/read-source.js









/** Reads a checkout of the source. @throws Error if the folder is not in a git repository. */
async function readSource(directory, env) {
    const checkout = (0,cli_checkout/* localCheckout */.m)(env, directory);
    const folder = await checkout.folder();
    if (folder === undefined)
        throw new user_error/* UserError */.yo('clone-unusable', `${directory} is not in a git repository: clone the source repository, and run the command there or pass --source DIR`);
    const run = (0,run_on_host/* runOnHost */.l)(env);
    const git = (0,cli_checkout/* gitReader */.e)(run, folder);
    const repository = await (0,find_repositories/* gitHubRemote */.MJ)(checkout, (0,github_services/* serverUrl */.Vd)(env));
    const files = await readFiles(folder, git);
    return {
        folder,
        survey: surveySource(files, await readGitFacts(git, repository, () => read_source_fetchDefaultBranch(run, folder))),
    };
}
async function readFiles(folder, git) {
    const listed = (await git('ls-files', '--cached', '--others', '--exclude-standard', '-z')) ?? '';
    const paths = [...new Set(listed.split('\0').filter(path => path !== ''))].sort();
    const texts = new Map();
    for (const path of paths.filter(isSurveyed)) {
        // A deleted file is still listed.
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, path), 'utf8').catch(() => undefined);
        if (text !== undefined)
            texts.set(path, text);
    }
    return { paths, texts };
}
/** Maximum time for the remote to name its default branch, in milliseconds. */
const remoteTimeout = 10_000;
/** Asks the remote for its default branch, without asking the user for a password; undefined if there is no answer. */
async function read_source_fetchDefaultBranch(run, cwd) {
    const args = ['ls-remote', '--symref', 'origin', 'HEAD'];
    const env = { GIT_TERMINAL_PROMPT: '0', GIT_SSH_COMMAND: 'ssh -o BatchMode=yes' };
    const result = await run({ file: 'git', args, cwd, env, timeout: remoteTimeout, isQuiet: true });
    return /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(result.stdout)?.[1];
}
async function readGitFacts(git, repository, askRemote) {
    const list = async (format, pattern) => ((await git('for-each-ref', `--format=${format}`, pattern)) ?? '').split('\n').filter(name => name !== '');
    const remote = await list('%(refname:lstrip=3)', 'refs/remotes/origin');
    const branches = [...new Set([...(await list('%(refname:lstrip=2)', 'refs/heads')), ...remote])];
    const named = branches.filter(name => name !== 'HEAD').sort();
    const remoteHead = await git('symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD');
    const current = await git('symbolic-ref', '--quiet', '--short', 'HEAD');
    const known = remoteHead?.replace('refs/remotes/origin/', '');
    const usual = ['main', 'master'].find(name => named.includes(name));
    return {
        repository,
        defaultBranch: known ?? (remote.length === 0 ? undefined : await askRemote()) ?? usual ?? current,
        branches: named,
        tags: await list('%(refname:lstrip=2)', 'refs/tags'),
    };
}

// EXTERNAL MODULE: ./build/cli/version.js
var version = __webpack_require__(5537);
;// CONCATENATED MODULE: ./build/cli/init.js















const init = {
    usage: '[options]',
    details: `${initHelp}

Reads the source repository, asks what it cannot know, and writes the files of both repositories: to the source, without a
commit; to the launcher, as a commit on each branch, without a push. A file that exists with other content is never changed:
its difference is printed, and nothing is written. In a repository that already uses Binder Actions, nothing is written. At
the end, the doctor checks both repositories, if they can be read with GITHUB_TOKEN.
Exit code: 0 written, printed, or nothing to do; 1 a file exists with other content, a migration was printed, or the doctor
fails; 2 usage or environment error.`,
    async run(args, env, terminal) {
        const commandLine = parseInitCommandLine(args);
        const source = await readSource(commandLine.directory, env);
        const { survey } = source;
        const answers = await readAnswers(survey, withMigrated(commandLine, survey), terminal.err);
        const makePlan = commandLine.isMigration ? planMigration : planSetup;
        if (commandLine.mode === 'pull-requests') {
            const state = await readRemoteState(answers, env, terminal);
            const plan = withReleaseNote(makePlan(survey, state.launcher, answers, state.sourceTexts));
            printNotes(plan, terminal);
            return openPullRequests(plan, state, env, terminal);
        }
        const clone = launcherClone(commandLine, source, answers);
        const branches = splitBranches(answers.branches).map(launcherBranch);
        const plan = withReleaseNote(makePlan(survey, await readLauncherClone(clone, branches, env), answers));
        printNotes(plan, terminal);
        if (commandLine.mode === 'print')
            terminal.out(formatFiles(plan));
        else if (commandLine.mode === 'json')
            terminal.out(toJson(plan));
        else if (commandLine.isMigration)
            return migrate({ plan, source, clone }, commandLine.writesMigration, env, terminal);
        else
            return writeSetup({ plan, source, clone }, env, terminal);
        return 0;
    },
};
/** Note for the time before the first release, when the tag in the workflows does not exist. */
function withReleaseNote(plan) {
    const isWritten = placedFiles(plan).some(({ path, status, isShownOnly }) => path.startsWith('.github/') && status !== 'unchanged' && !isShownOnly);
    if (!version/* version */.r.startsWith('0.') || !isWritten)
        return plan;
    const note = 'Binder Actions has no release yet: replace `@v1` in the workflows with the full commit of its branch main';
    return { ...plan, notes: [...plan.notes, note] };
}
function printNotes({ notes }, { err }) {
    for (const note of notes)
        err(`Note: ${note}.`);
}
/** Adds the settings of the hand-written workflow to those of the command line, which take precedence. */
function withMigrated(commandLine, survey) {
    const source = commandLine.given.source ?? survey.git.repository;
    if (!commandLine.isMigration || source === undefined)
        return commandLine;
    return { ...commandLine, given: { ...suggestFromWorkflow(survey, source), ...commandLine.given } };
}
function launcherClone({ launcherDirectory }, { folder }, { launcher }) {
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), (0,github_repository/* parseGitHubRepository */.lF)(launcher).name);
    return { repository: launcher, directory: launcherDirectory ?? beside };
}
function toJson(plan) {
    const files = placedFiles(plan).map(({ repository, branch, path, status, text, diff }) => {
        return { repository, branch, path, status, text, diff };
    });
    return JSON.stringify({ answers: plan.answers, files, notes: plan.notes }, null, 2);
}


/***/ }),

/***/ 55010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ promptOnTerminal)
/* harmony export */ });
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26848);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33192);



/** Asks questions on standard error, so that a pipe receives only the result. */
async function promptOnTerminal(askQuestions) {
    const lines = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin, output: process.stderr });
    const ended = new Promise((_, reject) => {
        lines.once('SIGINT', () => reject(new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .InterruptedError */ .p()));
        lines.once('close', () => {
            // The cursor is still behind the question.
            process.stderr.write('\n');
            reject(new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('usage', 'the input ended before all questions were answered: run the command again'));
        });
    });
    try {
        return await Promise.race([askQuestions(question => lines.question(question)), ended]);
    }
    finally {
        // Without the handler above, which is for the end of the input.
        lines.removeAllListeners('close').close();
    }
}


/***/ }),

/***/ 58267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ deleteBranch),
/* harmony export */   l: () => (/* binding */ createBranch)
/* harmony export */ });
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43564);
/* harmony import */ var _write_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46774);


/**
 * Creates a branch at a commit.
 *
 * @throws ConflictError if it already exists or the response was lost, otherwise Error that explains how to fix it.
 * @see https://docs.github.com/en/rest/git/refs#create-a-reference
 */
async function createBranch(client, target, commit) {
    const { owner, name: repo } = target.repository;
    try {
        await client.rest.git.createRef({ owner, repo, ref: `refs/heads/${target.branch}`, sha: commit });
    }
    catch (error) {
        throw await (0,_write_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainWrite */ .N)(client, error, target);
    }
}
/**
 * Deletes a branch; succeeds if it does not exist.
 *
 * @throws ConflictError if the response was lost, otherwise Error that explains how to fix it.
 * @see https://docs.github.com/en/rest/git/refs#delete-a-reference
 */
async function deleteBranch(client, target) {
    const { owner, name: repo } = target.repository;
    try {
        await client.rest.git.deleteRef({ owner, repo, ref: `heads/${target.branch}` });
    }
    catch (error) {
        if (/^Reference does not exist/.test((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .gitHubMessage */ .RG)(error)))
            return;
        throw await (0,_write_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainWrite */ .N)(client, error, target);
    }
}


/***/ }),

/***/ 31624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ commitOnBranch)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5691);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35613);
/* harmony import */ var _write_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46774);




const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;
const schema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik({
    createCommitOnBranch: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik({ commit: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik({ oid: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj(), url: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj() }) }),
});
/**
 * Creates one signed commit by compare-and-swap: it fails unless the branch is at the expected head.
 *
 * @throws ConflictError if the branch has moved or the response was lost, otherwise Error that explains how to fix it.
 * @see https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch
 */
async function commitOnBranch(client, request) {
    const { repository, branch, expectedHead, headline, body, changes } = request;
    const input = {
        branch: { repositoryNameWithOwner: (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGitHubRepository */ .PZ)(repository), branchName: branch },
        expectedHeadOid: expectedHead,
        message: { headline, body },
        fileChanges: {
            additions: changes.map(({ path, bytes }) => ({
                path,
                contents: Buffer.from(bytes).toString('base64'),
            })),
        },
    };
    const response = await client.graphql(mutation, { input }).catch(async (error) => {
        throw await (0,_write_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .explainWrite */ .N)(client, error, { repository, branch });
    });
    const label = `GitHub's response to the commit on "${branch}"`;
    const { commit } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShape */ .T)(schema, response, label).createCommitOnBranch;
    return { sha: commit.oid, url: commit.url };
}


/***/ }),

/***/ 46774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ ConflictError),
  N: () => (/* binding */ explainWrite)
});

// EXTERNAL MODULE: ./build/refs/github-repository.js
var github_repository = __webpack_require__(35613);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/github/read-error.js
var read_error = __webpack_require__(53899);
// EXTERNAL MODULE: ./build/github/request-failure.js
var request_failure = __webpack_require__(43564);
// EXTERNAL MODULE: ./build/github/requests-stopped.js
var requests_stopped = __webpack_require__(72646);
;// CONCATENATED MODULE: ./build/github/write-rejection.js

/**
 * Messages for a branch that has moved. If it moves after GitHub's own check of the head, GraphQL responds with
 * FORBIDDEN and REST with 409.
 */
const moved = /\bis at \S+ but expected\b|^Expected branch to point to\b|\bexpected to be at [0-9a-f]{40}|\bA ref named \S+ (?:does not exist|already exists)\b|^No commit exists with specified expectedHeadOid|^Reference (?:already exists|does not exist)/i;
const rule = /protected (?:branch|ref)\b|rule violations found|GH006|GH013|^Cannot (?:create|update|delete) this|through a pull request|required status checks? (?:is|are) expected|approving review is required|not authorized to push/i;
/**
 * The entire message that GitHub gives for a new branch blocked by a rule, a branch that conflicts with `NAME/…`, and a
 * token without the required permission.
 */
const unexplained = /^Reference (?:update failed|cannot be updated)|^Ref cannot be created/i;
/** Classifies a failed write by GitHub's status, error type and message, as found in public reports. */
function classifyRejection(error) {
    const message = (0,request_failure/* gitHubMessage */.RG)(error);
    const types = (0,request_failure/* graphqlErrorTypes */.nB)(error);
    // REST returns 409 for a rule as well as for a branch that has moved.
    if (types.includes('BRANCH_PROTECTION_RULE_VIOLATION') || rule.test(message))
        return 'rule';
    if (types.includes('STALE_DATA') || moved.test(message))
        return 'moved';
    if (unexplained.test(message))
        return 'unexplained';
    return (0,request_failure/* responseStatus */.aO)(error) === 409 ? 'moved' : 'other';
}

;// CONCATENATED MODULE: ./build/github/write-rules.js
/** Rule types that a new branch and a signed commit on top of the head satisfy. */
const satisfiedRules = new Set([
    'deletion',
    'non_fast_forward',
    'required_linear_history',
    'required_signatures',
]);
/**
 * Lists the ruleset rules on a branch. Anyone who can see the repository may read them; only administrators may read
 * classic protection rules.
 */
async function listRules(client, { repository, branch }) {
    const request = { owner: repository.owner, repo: repository.name, branch, per_page: 100 };
    const rules = await client.paginate(client.rest.repos.getBranchRules, request).catch(() => []);
    return rules.map(({ type, ruleset_id: id, ruleset_source: source }) => ({ type, id, source }));
}
/** Lists the rules that can reject a new branch or a commit, and that the token cannot bypass. */
async function listBlockingRules(client, branch) {
    const rules = (await listRules(client, branch)).filter(({ type }) => !satisfiedRules.has(type));
    const isBypassed = await Promise.all(rules.map(rule => mayBypass(client, branch.repository, rule)));
    return rules.filter((_rule, index) => !isBypassed[index]);
}
async function mayBypass(client, { owner, name: repo }, { id }) {
    if (id === undefined)
        return false;
    const request = client.rest.repos.getRepoRuleset({ owner, repo, ruleset_id: id });
    return request.then(({ data }) => data.current_user_can_bypass === 'always', () => false);
}

;// CONCATENATED MODULE: ./build/github/write-failure.js







/** Error for a write based on outdated state, or with an unknown outcome: read the state again before deciding. */
class ConflictError extends Error {
    /** Whether the write may have taken effect anyway. */
    mayHaveLanded;
    /** Whether GitHub gave no reason. A lost race is transient; a rule that is hidden from the token is not. */
    isUnexplained;
    constructor(message, options) {
        super(message, { cause: options.cause });
        this.mayHaveLanded = options.mayHaveLanded ?? false;
        this.isUnexplained = options.isUnexplained ?? false;
    }
}
/**
 * Returns the error for a failed write: ConflictError if reading again helps, otherwise an error that explains how to fix it.
 */
async function explainWrite(client, error, target) {
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(target.repository);
    const serverMessage = (0,request_failure/* gitHubMessage */.RG)(error);
    const fail = (kind, message) => new user_error/* UserError */.yo(kind, message, { cause: error });
    if (error instanceof request_failure/* ResponseLostError */.et)
        return new ConflictError(serverMessage, { mayHaveLanded: true, cause: error });
    const stop = (0,requests_stopped/* findRequestsStopped */.j)(error);
    if (stop !== undefined)
        return fail(stop.kind, writeFailedMessage(target, serverMessage));
    if (/\barchived\b/i.test(serverMessage))
        return fail('repository-archived', `${name} is archived (${serverMessage}): unarchive it in its settings`);
    const kind = classifyRejection(error);
    if (kind === 'moved')
        return new ConflictError(serverMessage, { cause: error });
    if (kind === 'rule')
        return fail('branch-protected', protectedMessage(target, serverMessage, await listRules(client, target)));
    if (kind === 'unexplained')
        return explainUnexplained(client, target, error);
    switch ((0,request_failure/* responseStatus */.aO)(error)) {
        case 401:
            return (0,read_error/* tokenError */.E)(error);
        case 404:
            return fail('repository-not-found', `${name} was deleted, or the token can no longer access it: check its access, then run this again`);
        default:
    }
    if ((0,request_failure/* responseStatus */.aO)(error) === 403 || (0,request_failure/* graphqlErrorTypes */.nB)(error).includes('FORBIDDEN')) {
        return fail('permission-missing', `The token has no permission to write to ${name} (${serverMessage}): give the job \`permissions: contents: write\``);
    }
    return fail('branch-protected', writeFailedMessage(target, serverMessage));
}
function writeFailedMessage({ repository, branch }, serverMessage) {
    return `Branch "${branch}" of ${(0,github_repository/* formatGitHubRepository */.PZ)(repository)} could not be written: ${serverMessage}`;
}
/** Searches for known causes of a rejection without a reason; returns ConflictError if there is none. */
async function explainUnexplained(client, target, error) {
    const serverMessage = (0,request_failure/* gitHubMessage */.RG)(error);
    const blocking = await listBlockingRules(client, target);
    if (blocking.length > 0)
        return new user_error/* UserError */.yo('branch-protected', protectedMessage(target, serverMessage, blocking), {
            cause: error,
        });
    const conflicting = await findConflictingBranch(client, target);
    if (conflicting !== undefined) {
        const name = (0,github_repository/* formatGitHubRepository */.PZ)(target.repository);
        return new user_error/* UserError */.yo('branch-protected', `Branch "${target.branch}" cannot exist together with branch "${conflicting}" of ${name}, because git stores one name as a file ` +
            'and the other as a folder: rename or delete the latter', { cause: error });
    }
    return new ConflictError(serverMessage, { isUnexplained: true, cause: error });
}
/** Returns a message with the blocking rules and two ways to satisfy them. */
function protectedMessage({ repository, branch }, serverMessage, rules) {
    const stated = serverMessage
        .replace(/(?<!\s)\s*\n\s*/g, ' ')
        .trim()
        .replace(/\.$/, '');
    const ruleNames = rules.length === 0 ? 'a branch protection rule' : rules.map(describeRule).join(', ');
    return (`Branch "${branch}" of ${(0,github_repository/* formatGitHubRepository */.PZ)(repository)} is protected by ${ruleNames} (GitHub: "${stated}."). Either ` +
        "let the app that writes here bypass the rule (in the repository's settings, under Rules or Branches), " +
        'or set `token` to a token of an app or a person on the bypass list');
}
function describeRule({ type, id, source }) {
    return `rule "${type}" of ruleset ${id} of ${source}`;
}
/** Finds a branch whose name conflicts with this one: `a` and `a/b` cannot coexist. */
async function findConflictingBranch(client, { repository, branch }) {
    const [first] = branch.split('/');
    const request = { owner: repository.owner, repo: repository.name, ref: `heads/${first}` };
    const refs = await client.paginate(client.rest.git.listMatchingRefs, request).catch(() => []);
    return refs
        .map(({ ref }) => ref.slice('refs/heads/'.length))
        .find(name => branch.startsWith(`${name}/`) || name.startsWith(`${branch}/`));
}


/***/ }),

/***/ 37403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   eR: () => (/* binding */ escapeExceptCode),
/* harmony export */   lV: () => (/* binding */ factList)
/* harmony export */ });
/* unused harmony export codeSpan */
/** Escapes text for one line of Markdown or a table cell. Image and branch names are untrusted input. */
function escapeMarkdown(text) {
    return text
        .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
        .replace(/[\\`*_{}[\]<>|#~]/g, character => `&#${character.charCodeAt(0)};`);
}
/**
 * Returns untrusted text as inline code, in which GitHub renders no Markdown, HTML, mention, reference or link. Use it
 * after other text of the line: at its start, a long run of backticks could begin a code block.
 */
function codeSpan(text) {
    const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
    if (line === '')
        return '(empty)';
    const fence = '`'.repeat(longestRun(line) + 1);
    const pad = /^`|`$/.test(line) ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** Escapes text for one line of Markdown, but keeps code in backticks. */
function escapeExceptCode(text) {
    return text
        .split(/(`[^`]+`)/)
        .map((part, index) => index % 2 === 1 ? `<code>${escapeMarkdown(part.slice(1, -1))}</code>` : escapeMarkdown(part))
        .join('');
}
/**
 * Returns the lines of a Markdown list of names and values, both already Markdown. A list avoids the empty header row of
 * a table.
 */
function factList(facts) {
    return facts.map(([name, value]) => `- **${name}:** ${value}`);
}
/** Returns the lines of a code block. Its fence is longer than any run of backticks in the text. */
function fenced(text, language = '') {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return [`${fence}${language}`, text, fence];
}
/** Returns the length of the longest run of backticks. */
function longestRun(text) {
    let length = 0;
    for (const [run] of text.matchAll(/`+/g))
        length = Math.max(length, run.length);
    return length;
}


/***/ }),

/***/ 8380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unifiedDiff)
/* harmony export */ });
/** Unchanged lines shown around a change. */
const contextLines = 3;
/** Returns the unified diff of two texts, in the format of `git apply` and `patch -p1`; empty if they are equal. */
function unifiedDiff(path, before, after) {
    if (before === after)
        return '';
    const edits = compare(splitLines(before), splitLines(after));
    const hunks = findHunks(edits).map(([start, end]) => formatHunk(edits, start, end));
    return [`--- a/${path}`, `+++ b/${path}`, ...hunks, ''].join('\n');
}
/** Returns the lines. A last line without a line ending is marked as git does. */
function splitLines(text) {
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    return last === '' ? lines : [...lines, `${last}\n\\ No newline at end of file`];
}
/** Returns a shortest edit script, from the longest common subsequence. */
function compare(before, after) {
    const width = after.length + 1;
    const common = new Uint32Array((before.length + 1) * width);
    const at = (row, column) => common[row * width + column] ?? 0;
    for (let row = before.length - 1; row >= 0; row--)
        for (let column = after.length - 1; column >= 0; column--)
            common[row * width + column] =
                before[row] === after[column]
                    ? at(row + 1, column + 1) + 1
                    : Math.max(at(row + 1, column), at(row, column + 1));
    const edits = [];
    let row = 0;
    let column = 0;
    while (row < before.length || column < after.length) {
        const [old, now] = [before[row], after[column]];
        if (old !== undefined && old === now) {
            edits.push({ kind: ' ', line: old });
            row++;
            column++;
        }
        else if (old !== undefined && (now === undefined || at(row + 1, column) >= at(row, column + 1))) {
            edits.push({ kind: '-', line: old });
            row++;
        }
        else {
            edits.push({ kind: '+', line: now ?? '' });
            column++;
        }
    }
    return edits;
}
/** Returns the range of edits of each hunk. Changes that are close together share a hunk. */
function findHunks(edits) {
    const hunks = [];
    for (const [index, { kind }] of edits.entries()) {
        if (kind === ' ')
            continue;
        const last = hunks.at(-1);
        const end = Math.min(edits.length, index + 1 + contextLines);
        if (last !== undefined && index - contextLines <= last[1])
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
    return [`@@ -${range('+')} +${range('-')} @@`, ...lines].join('\n');
}


/***/ })

};
