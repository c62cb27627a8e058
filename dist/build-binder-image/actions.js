export const id = 236;
export const ids = [236];
export const modules = {

/***/ 32885:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _runner_execute_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20618);
/* harmony import */ var _inputs_image_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75665);
/* harmony import */ var _inputs_input_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1581);



await (0,_runner_execute_action_js__WEBPACK_IMPORTED_MODULE_0__/* .executeAction */ .y)({
    declared: (0,_inputs_input_names_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredInputs */ .W)('build-binder-image'),
    hasFailureOutput: true,
    readInputs: _inputs_image_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readImageInputs */ .B,
    run: async (inputs, workflow, env) => {
        // Loaded only after the inputs are validated, because this chunk is most of the bundle.
        const [{ imageServices }, { buildAndPublish }] = await Promise.all([
            Promise.all(/* import() | run */[__webpack_require__.e(144), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 15968)),
            Promise.all(/* import() | run */[__webpack_require__.e(144), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 40764)),
        ]);
        return buildAndPublish(inputs, imageServices(inputs, (0,_inputs_image_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .loginsFor */ .A)(inputs, workflow.actor), workflow, env));
    },
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 75665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ loginsFor),
  B: () => (/* binding */ readImageInputs)
});

// EXTERNAL MODULE: ./build/image/plan/dependency-plan.js + 1 modules
var dependency_plan = __webpack_require__(81682);
;// CONCATENATED MODULE: ./build/image/request/builder-settings.js
const cacheKinds = ['auto', 'gha', 'registry', 'local', 'none'];

;// CONCATENATED MODULE: ./build/image/request/publication-settings.js
const attestChoices = ['auto', 'true', 'false'];
const latestChoices = ['auto', 'true', 'false'];

// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/refs/github-repository.js
var github_repository = __webpack_require__(35613);
// EXTERNAL MODULE: ./build/refs/unmerged-event.js
var unmerged_event = __webpack_require__(52849);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
;// CONCATENATED MODULE: ./build/oci/image-address.js
/** Addresses of an image in a browser or in another tool, and the reference that each names. */
const image_address_forms = [
    // https://github.com/OWNER/REPO/pkgs/container/NAME
    [
        /^https?:\/\/(?:www\.)?github\.com\/(?:orgs\/|users\/)?([^/?#]+)\/(?:[^/?#]+\/pkgs|packages)\/container\/(?:package\/)?([^/?#]+)/,
        ([owner = '', name = '']) => `ghcr.io/${owner}/${name}`.toLowerCase(),
    ],
    [/^https?:\/\/hub\.docker\.com\/_\/([^/?#]+)/, ([name]) => `docker.io/${name}`],
    [/^https?:\/\/hub\.docker\.com\/r\/([^/?#]+\/[^/?#]+)/, ([name]) => `docker.io/${name}`],
    [/^https?:\/\/quay\.io\/repository\/([^/?#]+\/[^/?#]+)/, ([name]) => `quay.io/${name}`],
    // skopeo and podman write docker://.
    [
        /^(?:docker|https?):\/\/((?!github\.com|www\.github\.com|hub\.docker\.com).+?)\/?$/,
        ([name = '']) => name,
    ],
];
/**
 * Returns the reference that an address names: of a package at GitHub (`https://github.com/OWNER/REPO/pkgs/container/NAME`),
 * of a page at Docker Hub or Quay, or with the prefix `docker://` or `https://`. Returns undefined for any other form.
 */
function imageFromAddress(text) {
    for (const [form, reference] of image_address_forms) {
        const [match, ...groups] = form.exec(text) ?? [];
        if (match === undefined)
            continue;
        const tag = /[?&]tag=([^&#]+)/.exec(text)?.[1];
        return `${decoded(reference(groups))}${tag === undefined ? '' : `:${decoded(tag)}`}`;
    }
    return undefined;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/layout/image-location.js



const placeholders = {
    'oci-layout': 'DIR',
    'docker-archive': 'FILE',
    'docker-daemon': 'REF',
};
const localForm = new RegExp(`^(${Object.keys(placeholders).join('|')}|oci):(.*)$`, 's');
/**
 * Parses a location. `oci:DIR`, the form of skopeo and podman, means `oci-layout:DIR`; the address of a package's page
 * means its image.
 *
 * @throws Error that names the text and the accepted forms.
 */
function parseImageLocation(text) {
    const [, kind, value = ''] = localForm.exec(text) ?? [];
    if (kind === undefined) {
        const named = imageFromAddress(text);
        if (named === undefined)
            rejectOtherForm(text);
        return { kind: 'registry', reference: (0,reference/* parseReference */.F2)(named ?? text) };
    }
    return parseLocal(kind === 'oci' ? 'oci-layout' : kind, value);
}
/** @throws Error that names the text and the accepted forms, also for an image in a registry. */
function parseLocalImage(text) {
    const location = parseImageLocation(text);
    if (location.kind !== 'registry')
        return location;
    throw new user_error/* UserError */.yo('invalid-input', `${JSON.stringify(text)} is in a registry: expected "docker-daemon:REF", "oci-layout:DIR" or "docker-archive:FILE". An image ` +
        'that was already pushed needs only check-layer-sizes and dispatch-launcher-update');
}
/** Rejects paths and URLs, which other tools accept for images. */
function rejectOtherForm(text) {
    if (/^[./~]/.test(text)) {
        throw new user_error/* UserError */.yo('invalid-input', `${JSON.stringify(text)} is a path: write "oci-layout:${text}" for the folder of an image layout, "docker-archive:${text}" for ` +
            'a file that `docker save` wrote');
    }
    const [, image] = /^[a-z-]+:\/\/(.+)$/.exec(text) ?? [];
    if (image !== undefined)
        throw new user_error/* UserError */.yo('invalid-input', `${JSON.stringify(text)} is an address: write "${image}"`);
}
function parseLocal(kind, value) {
    const text = JSON.stringify(`${kind}:${value}`);
    if (value === '') {
        const label = { 'oci-layout': 'a directory', 'docker-archive': 'a file', 'docker-daemon': 'an image' }[kind];
        throw new user_error/* UserError */.yo('image-file-not-found', `${text} does not name ${label}: expected "${kind}:${placeholders[kind]}"`);
    }
    if (kind === 'oci-layout')
        return { kind, directory: value };
    if (kind === 'docker-archive')
        return { kind, file: value };
    // Docker would parse a name that starts with "-" as an option.
    if (!/^[A-Za-z0-9[][^\s\p{Cc}]*$/u.test(value)) {
        throw new user_error/* UserError */.yo('image-file-not-found', `${text} does not name an image: expected a name or an ID, as shown by \`docker image ls\``);
    }
    return { kind, image: value };
}

// EXTERNAL MODULE: ./build/actions/inputs/layer-inputs.js + 1 modules
var layer_inputs = __webpack_require__(43194);
;// CONCATENATED MODULE: ./build/actions/inputs/existing-image-input.js


/** Inputs of a build, which have no effect on an image that exists already. Those with a default cannot be told from it. */
const buildInputs = [
    ...['recipe-ref', 'target', 'branch-arg', 'revision-arg', 'build-args', 'labels', 'secrets', 'paths'],
    ...['deps-file', 'deps-image', 'deps-paths', 'cache-ref', 'split-target'],
];
/** Reads the image to push instead of building one; undefined if one is built. */
function readExisting(reader, settings) {
    const location = reader.optional('existing-image', parseLocalImage);
    if (location === undefined)
        return undefined;
    const idle = buildInputs.filter(name => reader.text(name) !== undefined);
    if (idle.length > 0) {
        const [them, have] = idle.length === 1 ? ['it', 'has'] : ['them', 'have'];
        reader.problem(`${idle.join(', ')} ${have} no effect because existing-image is set and nothing is built: remove ${them}`);
    }
    return {
        ...{ ...settings, location, platform: (0,layer_inputs/* readPlatform */.Kd)(reader) },
        ...{ file: reader.text('file'), builder: reader.text('builder') },
    };
}

;// CONCATENATED MODULE: ./build/launcher/dockerfile-locator.js

/** Default of `dockerfile`: the Dockerfile that mybinder.org would build. */
const defaultDockerfile = 'auto';
const folders = ['.binder', 'binder'];
const root = 'Dockerfile';
/**
 * Rule of repo2docker: the Dockerfile is in the folder `.binder` or `binder`, or at the top if neither folder exists.
 * Source: repo2docker, buildpacks/base.py, `binder_dir`.
 */
const asRepo2docker = {
    label: '.binder/Dockerfile, binder/Dockerfile or Dockerfile',
    paths: [...folders, ...folders.map(folder => `${folder}/${root}`), root],
    locate: kind => {
        const [folder, second] = folders.filter(name => kind(name) === 'directory');
        if (second !== undefined) {
            throw new user_error/* UserError */.yo('branch-not-found', `${folder}/ and ${second}/ both exist, so mybinder.org builds nothing: delete one of them`);
        }
        if (folder === undefined)
            return kind(root) === 'file' ? root : `${folders[0]}/${root}`;
        const path = `${folder}/${root}`;
        if (kind(path) === undefined && kind(root) === 'file') {
            throw new user_error/* UserError */.yo('branch-not-found', `${folder}/ exists without a Dockerfile, so mybinder.org ignores the one at the top: move it to ${path}`);
        }
        return path;
    },
};
/**
 * Parses the `dockerfile` setting: `auto`, or a path.
 *
 * @throws Error for a path outside the repository.
 */
function parseDockerfileLocator(text) {
    if (text === defaultDockerfile)
        return asRepo2docker;
    const path = parseRepositoryPath(text);
    return { label: path, paths: [path], locate: () => path };
}
/** Parses the path of a file inside the repository, in the form that the GitHub API accepts. */
function parseRepositoryPath(text) {
    const parts = text.split('/');
    if (text.startsWith('/') || parts.some(part => part === '' || part === '.' || part === '..')) {
        throw new user_error/* UserError */.yo('invalid-input', 'expected a path inside the repository, such as ".binder/Dockerfile"');
    }
    return text;
}

// EXTERNAL MODULE: ./build/provenance/signer-workflow.js
var signer_workflow = __webpack_require__(27582);
;// CONCATENATED MODULE: ./build/actions/inputs/provenance-inputs.js



/** Reads the provenance that an image must have; undefined if it need not have any. */
function readRequiredProvenance(reader, repository) {
    const source = reader.optional('source-repository', parseGitHubRepository);
    const required = reader.choice('require-provenance', ['auto', 'true', 'false'], 'auto');
    const signerWorkflow = reader.withDefault('signer-workflow', parseSignerWorkflow, suiteWorkflow);
    const trustRoot = readTrustRoot(reader, repository);
    if (source !== undefined)
        return required === 'false' ? undefined : { repository: source, signerWorkflow, trustRoot };
    const unusable = ['trust-root'].filter(name => reader.text(name) !== undefined);
    if (required === 'true')
        unusable.unshift('require-provenance');
    for (const name of unusable) {
        reader.problem(`${name} is set, but source-repository is not: set it to the GitHub repository whose workflows may build the image`);
    }
    return undefined;
}
function readTrustRoot(reader, repository) {
    const path = reader.optional('trust-root', parseRepositoryPath);
    return path === undefined ? undefined : { repository, path };
}

// EXTERNAL MODULE: ./build/layers/split-settings.js
var split_settings = __webpack_require__(43229);
// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
;// CONCATENATED MODULE: ./build/actions/inputs/split-inputs.js


function readSplitting(reader, { warnLayerSize }) {
    const target = reader.optional('split-target', units/* parseSize */.DB);
    if (target !== undefined && target > warnLayerSize) {
        reader.problem(`split-target is larger than warn-layer-size (${(0,units/* formatSize */.Xq)(warnLayerSize)}): set it to a smaller size`);
    }
    return {
        mode: reader.choice('split', split_settings/* splitModes */.n3, 'auto'),
        target,
        maxLayers: reader.withDefault('max-layers', split_settings/* parseMaxLayers */._O, split_settings/* layerCounts */.Gb.default),
    };
}

;// CONCATENATED MODULE: ./build/actions/inputs/tag-suffix.js

function parseTagSuffix(text) {
    if (!/^[A-Za-z0-9._-]{1,100}$/.test(text)) {
        throw new user_error/* UserError */.yo('invalid-input', 'expected letters, digits, "_", "." and "-", such as "-slim"');
    }
    return text;
}

;// CONCATENATED MODULE: ./build/image/request/verification-settings.js
const oversizeActions = ['fail', 'warn'];

;// CONCATENATED MODULE: ./build/actions/inputs/verification-inputs.js



/** JupyterHub's timeout for starting a server, in milliseconds. */
const jupyterHubTimeout = 30_000;
function readVerification(reader) {
    const settings = {
        contract: reader.text('contract'),
        checkContract: reader.boolean('check-contract', true),
        smokeTest: reader.boolean('smoke-test', true),
        smokeCommand: reader.text('smoke-command'),
        startTimeout: reader.withDefault('start-timeout', units/* parseDuration */.E9, jupyterHubTimeout),
        budget: (0,layer_inputs/* readBudget */.OW)(reader),
        explain: (0,layer_inputs/* readExplain */.cd)(reader),
        oversize: reader.choice('oversize', oversizeActions, 'fail'),
    };
    if (settings.contract !== undefined && !settings.checkContract) {
        reader.problem('contract is set, but check-contract is false: remove one of them');
    }
    if (settings.smokeCommand !== undefined && !settings.smokeTest) {
        reader.problem('smoke-command is set, but smoke-test is false: remove one of them');
    }
    return settings;
}

;// CONCATENATED MODULE: ./build/actions/inputs/image-request-inputs.js













function readImageInputs(reader, workflow) {
    const image = reader.required('image', reference/* parseImageRepository */.fb);
    const verification = readVerification(reader);
    const publication = readPublication(reader, workflow);
    return {
        target: {
            image,
            platform: (0,layer_inputs/* readPlatform */.Kd)(reader),
            ref: reader.text('ref') ?? workflow.ref,
            tagSuffix: reader.withDefault('tag-suffix', parseTagSuffix, ''),
        },
        recipe: readRecipe(reader, image),
        builder: readBuilder(reader),
        splitting: readSplitting(reader, verification.budget),
        existing: readExisting(reader, { verification, publication }),
        verification,
        publication,
        credentials: (0,layer_inputs/* readCredentials */.L1)(reader),
        token: reader.secret('token'),
        trustRoot: readTrustRoot(reader, (0,github_repository/* parseGitHubRepository */.lF)(workflow.repository)),
    };
}
function readRecipe(reader, image) {
    const context = reader.text('context') ?? '.';
    const buildArgs = reader.visiblePairs('build-args');
    return {
        context,
        ref: reader.optional('recipe-ref', parseRecipeRef),
        file: reader.text('file') ?? joinPath(context, 'Dockerfile'),
        stage: reader.text('target'),
        branchArg: reader.optional('branch-arg', parseArgumentName),
        revisionArg: reader.optional('revision-arg', parseArgumentName),
        buildArgs,
        labels: reader.visiblePairs('labels'),
        paths: reader.lines('paths', parsePattern),
        dependencies: readDependencies(reader, image, buildArgs),
        secrets: reader.secretPairs('secrets'),
    };
}
function readBuilder(reader) {
    return {
        builder: reader.text('builder'),
        force: reader.boolean('force', false),
        noCache: reader.boolean('no-cache', false),
        cache: reader.choice('cache', cacheKinds, 'auto'),
        cacheRef: readCacheRef(reader),
    };
}
function readPublication(reader, workflow) {
    return {
        push: reader.boolean('push', !(0,unmerged_event/* mayBuildUnmergedCode */.g)(workflow.eventName)),
        tags: reader.lines('tags', reference/* parseImageTag */.DO) ?? [],
        latest: reader.choice('latest', latestChoices, 'auto'),
        requirePublic: reader.boolean('require-public', true),
        attest: reader.choice('attest', attestChoices, 'auto'),
    };
}
function readDependencies(reader, mainImage, buildArgs) {
    const file = reader.text('deps-file');
    const image = reader.optional('deps-image', reference/* parseImageRepository */.fb);
    const paths = reader.lines('deps-paths', parsePattern);
    if (file === undefined) {
        for (const input of ['deps-image', 'deps-paths']) {
            if (reader.text(input) !== undefined)
                reader.problem(`${input} is set, but deps-file is not: set deps-file to the Dockerfile of the dependency image`);
        }
        return undefined;
    }
    if (buildArgs?.has(dependency_plan/* dependencyArgument */.v)) {
        reader.problem(`build-args sets ${dependency_plan/* dependencyArgument */.v}, which deps-file also sets: use only one of them`);
    }
    const defaultImage = () => reader.derive(() => ({ ...mainImage, path: `${mainImage.path}-deps` }));
    return { file, image: image ?? defaultImage(), paths };
}
function readCacheRef(reader) {
    const text = reader.text('cache-ref');
    if (text !== undefined && reader.text('cache') === 'registry')
        reader.optional('cache-ref', reference/* parseReference */.F2);
    return text;
}
function parsePattern(text) {
    const bare = text.replace(/^!/, '');
    if (bare === '' || bare.startsWith('/') || bare.split('/').includes('..')) {
        throw new user_error/* UserError */.yo('invalid-input', 'expected a pattern from the root of the repository, such as `src/**/*.pyx`');
    }
    return text.replace(/^(!?)(?:\.\/)+/, '$1');
}
/** Returns the given login for the image's registry, and the workflow's token as the fallback for `ghcr.io`. */
function loginsFor({ target, credentials, token }, actor) {
    const { registry } = target.image;
    return {
        ...(credentials === undefined ? {} : { login: { registry, credentials } }),
        ...(token === undefined
            ? {}
            : { fallback: { registry: 'ghcr.io', credentials: { username: actor, password: token } } }),
    };
}
function joinPath(directory, name) {
    return directory === '.' ? name : `${directory.replace(/(?<!\/)\/+$/, '')}/${name}`;
}
function parseArgumentName(text) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(text))
        throw new user_error/* UserError */.yo('invalid-input', 'expected the name of an ARG in the Dockerfile');
    return text;
}
function parseRecipeRef(text) {
    if (!/^[^\s~^:?*[\\-][^\s~^:?*[\\]*$/.test(text)) {
        throw new user_error/* UserError */.yo('invalid-input', 'expected a branch, a tag, a full ref or a full commit ID');
    }
    return text;
}


/***/ }),

/***/ 1581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ declaredInputs)
/* harmony export */ });
/** Names of the inputs of each action, one action per line. `npm run generate` writes them from the action.yml files. */
const generated = `
# begin input names: build-binder-image
build-binder-image: image existing-image file recipe-ref context target platform ref branch-arg revision-arg build-args secrets labels tag-suffix force no-cache builder max-layer-size warn-layer-size measure explain oversize split split-target max-layers contract check-contract smoke-test smoke-command start-timeout require-public attest trust-root push registry-username registry-password token paths deps-file deps-image deps-paths tags latest cache cache-ref
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
sync-binder-image: image existing-image file recipe-ref context target platform ref branch-arg revision-arg build-args secrets labels tag-suffix force no-cache builder max-layer-size warn-layer-size measure explain oversize split split-target max-layers contract check-contract smoke-test smoke-command start-timeout require-public attest trust-root push registry-username registry-password token paths deps-file deps-image deps-paths tags latest cache cache-ref fail-on launcher-repository launcher-token transport event-type launcher-workflow launcher-branch legacy-fields wait wait-timeout dry-run
# end
# begin input names: test-launch
test-launch: repository branch commit binderhub-urls code notebook launch-timeout
# end
# begin input names: update-launcher-sha
update-launcher-sha: token payload image image-tag digest ref branches rollback-to expected-commit reason resume dockerfile template branch-variable max-previews allowed-image source-repository require-provenance signer-workflow trust-root allow-unlabelled accept-unverified-event create-branch adopt-ref allow-retag allow-older allow-variant prewarm binderhub-urls dry-run
# end
`;
/** Inputs whose absence means fewer checks, or a change that was not wanted. */
const security = [
    ...['allowed-image', 'source-repository', 'require-provenance', 'signer-workflow', 'trust-root'],
    ...['contract', 'check-contract', 'require-public', 'smoke-test', 'smoke-command', 'attest'],
    ...['dry-run', 'push', 'expected-commit'],
];
/** Returns the inputs in the action.yml of an action. */
function declaredInputs(action) {
    const line = generated.split('\n').find(text => text.startsWith(`${action}: `)) ?? '';
    return { names: line.slice(action.length + 2).split(' '), security };
}


/***/ }),

/***/ 43194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OW: () => (/* binding */ readBudget),
  L1: () => (/* binding */ readCredentials),
  cd: () => (/* binding */ readExplain),
  mc: () => (/* binding */ readFailOn),
  Kd: () => (/* binding */ readPlatform)
});

;// CONCATENATED MODULE: ./build/layers/layer-check.js
const failConditions = ['error', 'warning', 'never'];
/** `auto`: stream layers over the warning size; `always`: stream every layer and count exact sizes. */
const explainModes = ['auto', 'always', 'never'];

// EXTERNAL MODULE: ./build/layers/layer-verdict.js
var layer_verdict = __webpack_require__(49338);
// EXTERNAL MODULE: ./build/oci/platform.js
var platform = __webpack_require__(44647);
// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
;// CONCATENATED MODULE: ./build/actions/inputs/layer-inputs.js




/** Inputs shared by all actions that handle an image. */
function readPlatform(reader) {
    return reader.withDefault('platform', platform/* parsePlatform */.FL, platform/* binderPlatform */.a3);
}
function readExplain(reader) {
    return reader.choice('explain', explainModes, 'auto');
}
function readFailOn(reader, fallback = 'error') {
    return reader.choice('fail-on', failConditions, fallback);
}
function readBudget(reader) {
    const budget = {
        maxLayerSize: reader.withDefault('max-layer-size', units/* parseSize */.DB, (0,units/* parseSize */.DB)(layer_verdict/* defaultSizes */.OE.max)),
        warnLayerSize: reader.withDefault('warn-layer-size', units/* parseSize */.DB, (0,units/* parseSize */.DB)(layer_verdict/* defaultSizes */.OE.warn)),
        measure: reader.choice('measure', layer_verdict/* measures */.qY, 'uncompressed'),
    };
    if (budget.warnLayerSize > budget.maxLayerSize) {
        reader.problem('warn-layer-size is larger than max-layer-size, so it would have no effect: set it to a smaller size');
    }
    return budget;
}
function readCredentials(reader) {
    const username = reader.text('registry-username');
    const password = reader.secret('registry-password');
    if (username !== undefined && password !== undefined)
        return { username, password };
    if (username !== undefined)
        reader.problem('registry-password is missing, but registry-username is set: set both or neither');
    if (password !== undefined)
        reader.problem('registry-username is missing, but registry-password is set: set both or neither');
    return undefined;
}


/***/ }),

/***/ 7139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

;// CONCATENATED MODULE: ./build/image/request/image-request.js
/** Returns a copy of the request that pushes neither the image nor the cache. */
function withoutPush(request) {
    const publication = { ...request.publication, push: false };
    const existing = request.existing && { ...request.existing, publication };
    return { ...request, publication, existing };
}

// EXTERNAL MODULE: ./build/refs/github-repository.js
var github_repository = __webpack_require__(35613);
// EXTERNAL MODULE: ./build/actions/inputs/image-request-inputs.js + 11 modules
var image_request_inputs = __webpack_require__(75665);
// EXTERNAL MODULE: ./build/github/send-dispatch.js
var send_dispatch = __webpack_require__(87137);
// EXTERNAL MODULE: ./build/launcher/image-updated-event.js
var image_updated_event = __webpack_require__(91427);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
;// CONCATENATED MODULE: ./build/launcher/legacy-field.js


/** Fields of earlier, hand-written events whose values follow from the ref. */
const derived = {
    ref_type: ({ kind }) => kind,
    ref_name: ({ short }) => short,
    is_release: ({ kind }) => kind === 'tag',
};
/**
 * Parses `NAME`, whose value is derived from the ref, or `NAME=VALUE`.
 *
 * @throws UserError if the text is malformed, if every event already has the field, or if a value is required.
 */
function parseLegacyField(text) {
    const [, name = '', fixedValue] = /^([A-Za-z_]\w*)(?:=(\S*))?$/.exec(text) ?? [];
    if (name === '') {
        throw new user_error/* UserError */.yo('invalid-input', 'expected exactly one NAME or NAME=VALUE, because GitHub allows only one field more in the event');
    }
    if (image_updated_event/* versionOneFields */.Yt.includes(name))
        throw new user_error/* UserError */.yo('invalid-input', `every event already has the field "${name}": choose another name`);
    const derive = Object.hasOwn(derived, name) ? derived[name] : undefined;
    if (fixedValue === undefined && derive === undefined) {
        throw new user_error/* UserError */.yo('invalid-input', `"${name}" has no default value: write ${name}=VALUE, or one of ${Object.keys(derived).join(', ')}`);
    }
    return ref => ({ name, value: fixedValue ?? derive?.(ref) ?? '' });
}

// EXTERNAL MODULE: ./build/refs/source-ref.js + 1 modules
var source_ref = __webpack_require__(32103);
// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
;// CONCATENATED MODULE: ./build/actions/inputs/launcher-inputs.js






/** Inputs shared by all actions that notify a launcher. */
/** Default of `wait-timeout`, in milliseconds. */
const defaultWait = 15 * 60_000;
function readEventType(reader) {
    return reader.withDefault('event-type', parseEventType, image_updated_event/* defaultEventType */.E4);
}
/** Default of `launcher-workflow`. */
const defaultWorkflow = 'image-updated.yml';
function readTransport(reader) {
    const kind = reader.choice('transport', ['repository-dispatch', 'workflow-dispatch'], 'repository-dispatch');
    const eventType = readEventType(reader);
    const workflow = reader.withDefault('launcher-workflow', parseWorkflowName, defaultWorkflow);
    return kind === 'repository-dispatch' ? { kind, eventType } : { kind, workflow };
}
function parseWorkflowName(text) {
    if (!/^[\w.-]+\.ya?ml$/.test(text))
        throw new user_error/* UserError */.yo('invalid-input', 'expected the name of a file in .github/workflows, such as "image-updated.yml"');
    return text;
}
function parseEventType(text) {
    if (text.length > send_dispatch/* maxEventTypeLength */.Vx)
        throw new user_error/* UserError */.yo('invalid-input', `expected at most ${send_dispatch/* maxEventTypeLength */.Vx} characters`);
    return text;
}
/** Reads the additional field of events, for a handler from before version 1. */
function readLegacyField(reader) {
    return reader.optional('legacy-fields', parseLegacyField);
}
/** Reads the maximum wait for the launcher's run. @returns milliseconds; undefined without `wait`. */
function readWait(reader) {
    const timeout = reader.withDefault('wait-timeout', units/* parseDuration */.E9, defaultWait);
    return reader.boolean('wait', false) ? timeout : undefined;
}
/** Reads a required token. Most missing tokens are secrets that are not defined, and thus empty. */
function readToken(reader, name) {
    const token = reader.secret(name);
    if (token === undefined) {
        reader.problem(`${name} is empty: set it to a token that may write contents of the launcher repository. A secret that is not defined, ` +
            'or not available to this run, is empty');
    }
    return token ?? '';
}
function parseLauncherBranch(text) {
    if (text.startsWith('refs/'))
        throw new user_error/* UserError */.yo('invalid-input', 'expected the short name of a branch, without "refs/heads/"');
    return (0,source_ref/* parseSourceRef */._j)(`refs/heads/${text}`).short;
}

// EXTERNAL MODULE: ./build/actions/inputs/layer-inputs.js + 1 modules
var layer_inputs = __webpack_require__(43194);
;// CONCATENATED MODULE: ./build/actions/sync-binder-image/inputs.js





function readInputs(reader, workflow) {
    const imageInputs = (0,image_request_inputs/* readImageInputs */.B)(reader, workflow);
    const dryRun = reader.boolean('dry-run', false);
    const build = dryRun ? withoutPush(imageInputs) : imageInputs;
    const { verification, recipe } = build;
    const failOn = (0,layer_inputs/* readFailOn */.mc)(reader, verification.oversize === 'warn' ? 'never' : 'error');
    // Without `push` nothing is announced, and a pull request from a fork has no launcher token.
    const launcher = imageInputs.publication.push ? readLauncher(reader, workflow) : undefined;
    // With `recipe-ref` the workspace does not have the Dockerfile.
    const built = recipe.ref === undefined ? recipe.file : undefined;
    const dockerfile = build.existing === undefined ? built : build.existing.file;
    // Oversized layers are already explained before the push.
    const check = { budget: verification.budget, failOn, explain: 'never', dockerfile };
    return { build, check, launcher, dryRun };
}
function readLauncher(reader, { repository: own }) {
    const repository = reader.optional('launcher-repository', github_repository/* parseGitHubRepository */.lF);
    if (reader.text('launcher-repository') === undefined)
        return undefined;
    const token = readToken(reader, 'launcher-token');
    const isOther = repository !== undefined && !(0,github_repository/* isSameRepositoryName */.aE)((0,github_repository/* formatGitHubRepository */.PZ)(repository), own);
    if (isOther && token !== '' && token === reader.text('token'))
        reader.problem(`launcher-token is the workflow's own token, which cannot access other repositories: set it to a token that may write contents of ${(0,github_repository/* formatGitHubRepository */.PZ)(repository)}`);
    return {
        repository: repository ?? { owner: '', name: '' },
        token,
        transport: readTransport(reader),
        branch: reader.optional('launcher-branch', parseLauncherBranch),
        waitTimeout: readWait(reader),
        legacyField: readLegacyField(reader),
    };
}


/***/ }),

/***/ 18036:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _runner_execute_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20618);
/* harmony import */ var _inputs_image_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75665);
/* harmony import */ var _inputs_input_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1581);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7139);




await (0,_runner_execute_action_js__WEBPACK_IMPORTED_MODULE_0__/* .executeAction */ .y)({
    declared: (0,_inputs_input_names_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredInputs */ .W)('sync-binder-image'),
    readInputs: _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .K,
    run: async (inputs, workflow, env) => {
        // Loaded only after the inputs are validated, because this chunk is most of the bundle.
        const [{ imageServices }, { announceServices }, { run }] = await Promise.all([
            Promise.all(/* import() | run */[__webpack_require__.e(144), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 15968)),
            Promise.all(/* import() | run */[__webpack_require__.e(144), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 57681)),
            Promise.all(/* import() | run */[__webpack_require__.e(144), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 29947)),
        ]);
        const { build } = inputs;
        return run(inputs, {
            image: imageServices(build, (0,_inputs_image_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .loginsFor */ .A)(build, workflow.actor), workflow, env),
            announceTo: ({ token }) => announceServices(token, workflow, env),
        });
    },
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ mapConcurrent)
/* harmony export */ });
/**
 * Runs `task` for every item, at most `limit` at a time, and returns the results in the order of the items. After the
 * first failure, no further item is started and the error is thrown.
 */
async function mapConcurrent(items, limit, task) {
    const results = [];
    const queue = items.entries();
    let hasFailed = false;
    const worker = async () => {
        for (const [index, item] of queue) {
            if (hasFailed)
                return;
            try {
                results[index] = await task(item, index);
            }
            catch (error) {
                hasFailed = true;
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return results;
}


/***/ }),

/***/ 57380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ cleanPath)
/* harmony export */ });
/** Cleans a path like Go's `filepath.Clean`, and removes the leading slash. */
function cleanPath(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}


/***/ }),

/***/ 99887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ clonedSources),
/* harmony export */   V: () => (/* binding */ defaultDirectory),
/* harmony export */   iI: () => (/* binding */ isOfRepository),
/* harmony export */   rB: () => (/* binding */ cloneDirectory)
/* harmony export */ });
/* harmony import */ var _shell_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26372);
/* harmony import */ var _substitute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14839);
/* harmony import */ var _variable_lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45006);



const gitUrl = /^(?:https?|git|ssh|file):\/\/|^[\w.-]+@[\w.-]+:/;
const packageUrl = /git\+(?:https?|ssh|git|file):\/\/[^\s"'`;]+/;
const webUrl = /https?:\/\/[^\s"'`;]+/;
const archiveUrl = /^https?:\/\/(?:raw\.githubusercontent\.com\/[^/]+\/[^/]+\/|[^/]+\/.+?\/(?:archive|tarball|zipball|tar\.gz|zip|raw)\/)./;
/** Matches a full commit ID, with which the code is the same in every build. */
const fixedCommit = /[@/#][0-9a-f]{40}(?![0-9a-f])/;
const programsWithoutFetch = new Set(['echo', 'printf', 'grep', 'sed']);
/**
 * Lists the code that a Dockerfile fetches with git, as a package from git, or as an archive of a ref. Code at a fixed
 * commit is omitted, because it is the same in every build.
 *
 * @param given build arguments, which override the defaults in the file.
 */
function clonedSources(dockerfile, given = new Map()) {
    const values = knownValues(dockerfile, given);
    let stage = -1;
    return dockerfile.instructions.flatMap(instruction => {
        if (instruction.keyword === 'FROM')
            stage += 1;
        const found = fetchedBy(dockerfile, instruction);
        return found.map(({ fetched, command }) => ({
            ...{ ...fetched, instruction, stage, command },
            repository: repositoryPath(fetched, values, dockerfile.escapeChar),
        }));
    });
}
/** Returns whether the source is the repository `owner/name` or a fork of it; true if its URL cannot be determined. */
function isOfRepository({ repository }, ownName) {
    const baseName = (path) => path.split('/').at(-1)?.toLowerCase();
    return repository === undefined || baseName(repository) === baseName(ownName);
}
function fetchedBy(dockerfile, instruction) {
    const { keyword, words } = instruction;
    if (keyword === 'ADD') {
        return words.slice(0, -1).flatMap(({ text }) => {
            const fetched = addedSource(text.replace(/^["'[]+|(?<!["',\]])["',\]]+$/g, ''));
            return fetched === undefined || fixedCommit.test(fetched.url) ? [] : [{ fetched, command: undefined }];
        });
    }
    if (keyword !== 'RUN')
        return [];
    const commands = (0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommands */ .aK)(dockerfile, instruction);
    const isFixed = commands.some(({ words }) => words.includes('git') && words.some(word => /^[0-9a-f]{40}$/.test(word)));
    return commands.flatMap(command => {
        const fetched = fetchedByCommand(command);
        const isSameEveryTime = fetched === undefined || fixedCommit.test(fetched.url) || (fetched.kind === 'clone' && isFixed);
        return isSameEveryTime ? [] : [{ fetched, command }];
    });
}
function addedSource(url) {
    if (findArchive(url) !== undefined)
        return { kind: 'archive', url };
    return /^git@|^git:\/\/|^https?:\/\/\S+\.git(?:#|$)/.test(url) ? { kind: 'clone', url } : undefined;
}
/** Returns the URL of an archive of a repository in a word. */
function findArchive(word) {
    const [url = ''] = webUrl.exec(word) ?? [];
    return archiveUrl.test(url) ? url : undefined;
}
function fetchedByCommand(command) {
    const [program = '', ...words] = (0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .programWords */ .Os)(command);
    if (programsWithoutFetch.has(program))
        return undefined;
    if (program === 'gh' && words[0] === 'repo' && words[1] === 'clone' && words[2] !== undefined) {
        return { kind: 'clone', url: words[2] };
    }
    const cloned = program === 'git' ? clonedUrl(words) : undefined;
    if (cloned !== undefined)
        return { kind: 'clone', url: cloned };
    for (const word of words) {
        const [url] = packageUrl.exec(word) ?? [];
        if (url !== undefined)
            return { kind: 'package', url };
        const archive = findArchive(word);
        if (archive !== undefined)
            return { kind: 'archive', url: archive };
    }
    return undefined;
}
function clonedUrl(words) {
    const [subcommand = '', ...others] = afterOptions(words);
    if (subcommand === 'clone') {
        const url = positionals(others)[0];
        return url !== undefined && (gitUrl.test(url) || url.includes('$')) ? url : undefined;
    }
    return ['fetch', 'pull', 'remote', 'submodule'].includes(subcommand)
        ? others.find(word => gitUrl.test(word))
        : undefined;
}
/** Skips git's own options, two of which take a value: `-C directory` and `-c name=value`. */
function afterOptions(words) {
    const isValue = (index) => /^-[Cc]$/.test(words[index - 1] ?? '');
    const start = words.findIndex((word, index) => !word.startsWith('-') && !isValue(index));
    return start < 0 ? [] : words.slice(start);
}
const valued = /^(?:-b|-o|-c|-u|-j|--branch|--origin|--config|--depth|--jobs|--reference|--template|--upload-pack|--filter|--revision|--separate-git-dir|--shallow-since)$/;
/** Returns the words of `git clone` that are neither options nor their values. */
function positionals(words) {
    return words.filter((word, index) => !word.startsWith('-') && !valued.test(words[index - 1] ?? ''));
}
/** Returns the directory that `git clone` creates; undefined for other commands, and if `-C` sets git's directory. */
function cloneDirectory({ command, url }) {
    const words = command === undefined ? [] : (0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .programWords */ .Os)(command);
    const index = words.indexOf('clone');
    if (words[0] !== 'git' || index < 0 || words.slice(0, index).includes('-C'))
        return undefined;
    return positionals(words.slice(index + 1))[1] ?? defaultDirectory(url);
}
/** Returns the directory that `git clone` creates if none is given. */
function defaultDirectory(url) {
    return (url.split('/').at(-1) ?? url).replace(/\.git$/, '');
}
/** Returns `owner/name` of a URL; undefined if a variable in the repository's name has no known value. */
function repositoryPath({ url }, values, escapeChar) {
    const text = substituted(url, values, escapeChar);
    const bare = text.replace(/^git\+/, '').replace(/[?#].*/s, '');
    const path = bare.replace(/^[a-z]+:\/\/[^/]*\//, '').replace(/^[\w.-]+@[\w.-]+:/, '');
    const parts = path
        .replace(/^repos\//, '')
        .replace(/@.*/s, '')
        .split('/');
    // The path of a repository may be longer than on GitHub. The path of an archive continues after the repository.
    const end = findArchive(bare) !== undefined ? 2 : parts.length;
    const repository = parts
        .slice(Math.max(0, end - 2), end)
        .join('/')
        .replace(/\.git$/, '');
    return repository.includes('$') || repository === '' ? undefined : repository;
}
function substituted(text, values, escapeChar) {
    try {
        return (0,_substitute_js__WEBPACK_IMPORTED_MODULE_1__/* .substitute */ .V2)(text, escapeChar, name => values.get(name) ?? _variable_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownValue */ .U).text;
    }
    catch {
        return text;
    }
}
/** Returns the values of ARG and ENV that are written in the file or given. */
function knownValues({ instructions, escapeChar }, given) {
    const values = new Map();
    for (const { keyword, words } of instructions) {
        if (keyword !== 'ARG' && keyword !== 'ENV')
            continue;
        for (const { text } of words) {
            const [name = '', ...value] = text.split('=');
            if (value.length > 0)
                values.set(name, substituted(value.join('='), values, escapeChar));
            const argument = keyword === 'ARG' ? given.get(name) : undefined;
            if (argument !== undefined)
                values.set(name, argument);
        }
    }
    return values;
}


/***/ }),

/***/ 75127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ contextSources)
/* harmony export */ });
/* harmony import */ var _clean_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57380);

/**
 * Returns the sources that a Dockerfile uses from its build context, as patterns relative to the context root.
 * @returns undefined if the file uses the whole context, or the sources cannot be determined before the build.
 * @see Dockerfile reference, "COPY", "ADD", "RUN --mount=type=bind"
 */
function contextSources(dockerfile) {
    const sources = dockerfile.instructions.flatMap(instructionSources).map(_clean_path_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanPath */ .t);
    const isWhole = sources.some(source => source === '' || source.startsWith('..') || source.includes('$'));
    return isWhole ? undefined : [...new Set(sources)];
}
function instructionSources(instruction) {
    const { keyword, flags } = instruction;
    const values = flags.map(({ value }) => value);
    if (keyword === 'RUN')
        return values.filter(value => value.startsWith('--mount=')).flatMap(mountSource);
    if (keyword !== 'COPY' && keyword !== 'ADD')
        return [];
    if (values.some(value => value.startsWith('--from=')))
        return [];
    return copiedPaths(instruction)
        .slice(0, -1)
        .filter(path => !path.startsWith('<<') && !isDownload(path));
}
function copiedPaths({ rest, words }) {
    if (rest.startsWith('[')) {
        try {
            const listed = JSON.parse(rest);
            if (Array.isArray(listed))
                return listed.map(String);
        }
        catch {
            // Docker also falls back to treating the text as words.
        }
    }
    return words.map(({ text }) => text.replace(/["']/g, ''));
}
/** Returns whether the path is a URL that ADD downloads. */
function isDownload(path) {
    return /^(?:https?:\/\/|git@|git:\/\/)/.test(path);
}
function mountSource(flag) {
    const fields = new Map(flag
        .slice('--mount='.length)
        .split(',')
        .map(field => {
        const [name = '', ...value] = field.trim().split('=');
        return [name, value.join('=')];
    }));
    const isFromContext = (fields.get('type') ?? 'bind') === 'bind' && !fields.has('from');
    return isFromContext ? [fields.get('source') ?? fields.get('src') ?? ''] : [];
}


/***/ }),

/***/ 45284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ declaredArguments)
/* harmony export */ });
/** Returns the names of all build arguments that ARG declares, before the first FROM or in a stage. */
function declaredArguments({ instructions }) {
    const words = instructions.filter(({ keyword }) => keyword === 'ARG').flatMap(({ words }) => words);
    return new Set(words.map(({ text }) => text.split('=', 1)[0] ?? ''));
}


/***/ }),

/***/ 88950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ atLine),
/* harmony export */   t: () => (/* binding */ DockerfileError)
/* harmony export */ });
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41240);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);


/** Error for a Dockerfile that cannot be parsed or edited. The message names the line and explains the fix. */
class DockerfileError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    name = 'DockerfileError';
    /** 1-based. */
    line;
    constructor(line, message, { kind = 'dockerfile-malformed', ...options } = {}) {
        super(kind, `Dockerfile line ${line}: ${message}`, options);
        this.line = line;
    }
}
/** Runs `action` and converts any other error into a `DockerfileError` for that line. */
function atLine(line, action) {
    try {
        return action();
    }
    catch (error) {
        if (error instanceof DockerfileError) {
            throw error;
        }
        throw new DockerfileError(line, (0,_error_message_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error), { cause: error });
    }
}


/***/ }),

/***/ 89267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ externalImages)
/* harmony export */ });
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25424);

/**
 * Returns the external images of FROM, `COPY --from` and `RUN --mount=from` in all stages.
 * Source: Dockerfile reference, "FROM", "COPY --from", "RUN --mount".
 * @throws DockerfileError as `readStages()` does.
 */
function externalImages(dockerfile, values) {
    const stages = (0,_stages_js__WEBPACK_IMPORTED_MODULE_0__/* .readStages */ .i)(dockerfile, values);
    const bases = stages.filter(({ kind }) => kind === 'image');
    const copied = dockerfile.instructions.flatMap(referencedNames).filter(name => !isStage(name, stages));
    const known = [...bases.flatMap(({ resolved }) => resolved ?? []), ...copied];
    return {
        known: [...new Set(known)],
        unknown: bases.filter(({ resolved }) => resolved === undefined).map(({ base }) => base),
    };
}
function isStage(name, stages) {
    const isIndex = /^\d+$/.test(name) && Number(name) < stages.length;
    return isIndex || name === 'scratch' || stages.some(stage => stage.name === name.toLowerCase());
}
function referencedNames({ keyword, flags }) {
    const values = flags.map(({ value }) => value);
    if (keyword === 'COPY')
        return values.flatMap(value => afterPrefix(value, '--from='));
    if (keyword !== 'RUN')
        return [];
    return values
        .flatMap(value => afterPrefix(value, '--mount='))
        .flatMap(mount => mount.split(','))
        .flatMap(field => afterPrefix(field.trim(), 'from='));
}
/**
 * Returns the text after the prefix, if any. BuildKit does not substitute variables in these names, so a name with a
 * variable cannot be resolved and is dropped.
 */
function afterPrefix(text, prefix) {
    const value = text.startsWith(prefix) ? text.slice(prefix.length) : '';
    return value === '' || (prefix !== '--mount=' && value.includes('$')) ? [] : [value];
}


/***/ }),

/***/ 19763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ makeWord),
/* harmony export */   cT: () => (/* binding */ joinLines),
/* harmony export */   vj: () => (/* binding */ parseComment)
/* harmony export */ });
/* harmony import */ var _whitespace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66194);

function parseComment({ text, number }) {
    const trimmed = (0,_whitespace_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpaces */ .QG)(text);
    return trimmed.startsWith('#') ? { line: number, text: (0,_whitespace_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpaces */ .QG)(trimmed.slice(1)) } : undefined;
}
/**
 * Returns the logical line that starts at `lines[first]`. Comment lines and blank lines inside it are dropped. Blanks
 * before continued text are kept.
 * Source: Dockerfile reference, "Format" and "escape"; BuildKit accepts blank lines with a warning.
 */
function joinLines(lines, first, escapeChar) {
    const builder = new LogicalLineBuilder();
    const comments = [];
    let next = first;
    let isContinued = true;
    for (let line = lines[next]; isContinued && line !== undefined; line = lines[next]) {
        next += 1;
        const comment = parseComment(line);
        const textFrom = (0,_whitespace_js__WEBPACK_IMPORTED_MODULE_0__/* .skipSpaces */ .Rk)(line.text, 0, line.text.length);
        if (comment !== undefined) {
            comments.push(comment);
        }
        else if (textFrom < line.text.length) {
            const end = continuationAt(line.text, escapeChar);
            builder.add(line, next === first + 1 ? textFrom : 0, end ?? line.text.length);
            isContinued = end !== undefined;
        }
    }
    return { logical: builder, comments, next };
}
/** Returns the word from index `from` up to, but excluding, `to`. */
function makeWord(logical, from, to) {
    const last = Math.max(from, to) - 1;
    const end = endOffset(logical, last);
    return {
        text: logical.text.slice(from, to),
        from,
        start: from < to ? (logical.offsets[from] ?? end) : end,
        end,
        line: logical.lines[from < to ? from : last] ?? 0,
        endLine: logical.lines[last] ?? 0,
    };
}
function endOffset({ text, offsets }, unit) {
    const isSecondOfPair = /[\udc00-\udfff]/.test(text.charAt(unit));
    const char = text.slice(isSecondOfPair ? unit - 1 : unit, unit + 1);
    return (offsets[unit] ?? 0) + Buffer.byteLength(char);
}
// A doubled escape character at the end of a line is an escaped character, not a continuation.
function continuationAt(text, escapeChar) {
    let last = text.length - 1;
    while (text.charAt(last) === ' ' || text.charAt(last) === '\t') {
        last -= 1;
    }
    return text.charAt(last) === escapeChar && text.charAt(last - 1) !== escapeChar ? last : undefined;
}
/**
 * Returns the UTF-8 length of a character in bytes. Calling `Buffer.byteLength` for every character would dominate
 * parsing time.
 */
function utf8Length(codePoint) {
    if (codePoint < 0x80)
        return 1;
    if (codePoint < 0x800)
        return 2;
    return codePoint < 0x10000 ? 3 : 4;
}
class LogicalLineBuilder {
    text = '';
    offsets = [];
    lines = [];
    add(line, from, to) {
        let offset = line.start + Buffer.byteLength(line.text.slice(0, from));
        for (const char of line.text.slice(from, to)) {
            for (let unit = 0; unit < char.length; unit += 1) {
                this.offsets.push(offset);
                this.lines.push(line.number);
            }
            offset += utf8Length(char.codePointAt(0) ?? 0);
        }
        this.text += line.text.slice(from, to);
    }
}


/***/ }),

/***/ 86084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseDockerfile)
});

// EXTERNAL MODULE: ./build/dockerfile/dockerfile-error.js
var dockerfile_error = __webpack_require__(88950);
// EXTERNAL MODULE: ./build/dockerfile/whitespace.js
var whitespace = __webpack_require__(66194);
;// CONCATENATED MODULE: ./build/dockerfile/directive.js


const names = new Set(['syntax', 'escape', 'check']);
/**
 * Reads the parser directives at the top of the file. The first line that is not a directive, even a blank one, ends
 * them.
 * Source: Dockerfile reference, "Parser directives".
 * @throws DockerfileError for a repeated directive.
 */
function readDirectives(lines) {
    const directives = [];
    for (const line of lines) {
        const directive = parseDirective(line);
        if (directive === undefined) {
            break;
        }
        if (directives.some(({ name }) => name === directive.name)) {
            throw new dockerfile_error/* DockerfileError */.t(line.number, `the directive "${directive.name}" is repeated: keep only one`);
        }
        directives.push(directive);
    }
    return directives;
}
/**
 * Returns the escape character.
 *
 * @throws DockerfileError when the escape directive names a character other than \ or `.
 */
function escapeCharacter(directives) {
    const directive = directives.find(({ name }) => name === 'escape');
    if (directive === undefined) {
        return '\\';
    }
    if (directive.value !== '\\' && directive.value !== '`') {
        throw new dockerfile_error/* DockerfileError */.t(directive.line, `the escape character ${JSON.stringify(directive.value)} is not allowed: use \\ or \``);
    }
    return directive.value;
}
function parseDirective({ text, number }) {
    const comment = text.slice((0,whitespace/* skipSpaces */.Rk)(text, 0, text.length));
    const equals = comment.indexOf('=');
    if (!comment.startsWith('#') || equals === -1 || equals === comment.length - 1) {
        return undefined;
    }
    const name = (0,whitespace/* trimSpaces */.QG)(comment.slice(1, equals)).toLowerCase();
    return names.has(name) ? { name, value: (0,whitespace/* trimSpaces */.QG)(comment.slice(equals + 1)), line: number } : undefined;
}

// EXTERNAL MODULE: ./build/dockerfile/split-shell-words.js
var split_shell_words = __webpack_require__(27632);
;// CONCATENATED MODULE: ./build/dockerfile/heredoc.js

const opening = /^\d*<<(-?)(\s*)((?:[^<\s][^<]*)?)$/;
/**
 * Returns the here-documents that an instruction opens, in order. As in BuildKit, none is opened by text with unclosed
 * quotes or braces, or by `<<` inside a word (`cat<<EOF`).
 * Source: Dockerfile reference, "Here-Documents"; BuildKit, frontend/dockerfile/parser/parser.go.
 */
function readHeredocs(text) {
    return (shellWords(text, true) ?? []).flatMap(word => {
        const [, dash, blanks, written] = opening.exec(word) ?? [];
        const [name, ...others] = (written === undefined ? undefined : shellWords(written, false)) ?? [];
        return name === undefined || others.length > 0
            ? []
            : [{ name, isIndented: dash === '-', isSpaced: blanks !== '' }];
    });
}
/** Finds the terminating lines of here-documents. Each line is read once, regardless of the number of documents. */
class HeredocEnds {
    #lines;
    #plain;
    #indented;
    constructor(lines) {
        this.#lines = lines;
    }
    /** Returns the index of the first terminating line from `from` on. */
    find({ name, isIndented }, from) {
        const indexes = (isIndented ? this.#withoutTabs() : this.#asWritten()).get(name) ?? [];
        return indexes[firstFrom(indexes, from)];
    }
    #asWritten() {
        this.#plain ??= indexBy(this.#lines, text => text);
        return this.#plain;
    }
    #withoutTabs() {
        this.#indented ??= indexBy(this.#lines, text => text.replace(/^\t+/, ''));
        return this.#indented;
    }
}
function indexBy(lines, key) {
    const indexes = new Map();
    lines.forEach(({ text }, index) => {
        const lineIndexes = indexes.get(key(text));
        if (lineIndexes === undefined)
            indexes.set(key(text), [index]);
        else
            lineIndexes.push(index);
    });
    return indexes;
}
/** Returns the position of the first index that is at least `from`, by binary search. */
function firstFrom(indexes, from) {
    let low = 0;
    let high = indexes.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((indexes[middle] ?? 0) < from)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function shellWords(text, keepsSource) {
    try {
        return (0,split_shell_words/* splitShellWords */.C)(text, keepsSource);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/dockerfile/logical-line.js
var logical_line = __webpack_require__(19763);
;// CONCATENATED MODULE: ./build/dockerfile/physical-line.js

const maxFileSize = 1_000_000;
// BuildKit reads lines with Go's `bufio.Scanner`, which fails on longer lines.
const maxLineLength = 65_535;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const byteOrderMark = [0xef, 0xbb, 0xbf];
/**
 * Splits a file into lines.
 *
 * @throws DockerfileError for a file over 1 MB, an overlong line, NUL bytes and text that is not UTF-8.
 */
function readLines(bytes) {
    if (bytes.length > maxFileSize) {
        throw new dockerfile_error/* DockerfileError */.t(1, `the file has ${bytes.length} bytes, but at most ${maxFileSize} are accepted: shorten it`);
    }
    const lines = [];
    let start = byteOrderMark.every((byte, index) => bytes[index] === byte) ? byteOrderMark.length : 0;
    while (start < bytes.length) {
        const found = bytes.indexOf(lineFeed, start);
        const next = found === -1 ? bytes.length : found + 1;
        const end = withoutLineEnding(bytes, start, next);
        lines.push({
            number: lines.length + 1,
            start,
            end,
            text: decodeLine(bytes, start, end, lines.length + 1),
        });
        start = next;
    }
    return lines;
}
/** Returns the line-ending style of the file, to use for added lines. */
function detectNewline(bytes) {
    let lf = 0;
    let crlf = 0;
    for (let index = bytes.indexOf(lineFeed); index !== -1; index = bytes.indexOf(lineFeed, index + 1)) {
        if (bytes[index - 1] === carriageReturn) {
            crlf += 1;
        }
        else {
            lf += 1;
        }
    }
    if (lf > 0 && crlf > 0) {
        return 'mixed';
    }
    if (crlf > 0) {
        return 'crlf';
    }
    return lf > 0 ? 'lf' : 'none';
}
function withoutLineEnding(bytes, start, next) {
    let end = next;
    while (end > start && (bytes[end - 1] === lineFeed || bytes[end - 1] === carriageReturn)) {
        end -= 1;
    }
    return end;
}
function decodeLine(bytes, start, end, line) {
    const slice = bytes.subarray(start, end);
    if (slice.length > maxLineLength) {
        throw new dockerfile_error/* DockerfileError */.t(line, `the line has ${slice.length} bytes, but Docker reads at most ${maxLineLength}: split it`);
    }
    if (slice.includes(0)) {
        throw new dockerfile_error/* DockerfileError */.t(line, 'the line contains a NUL byte: save the file as plain UTF-8 text');
    }
    try {
        return decoder.decode(slice);
    }
    catch (error) {
        throw new dockerfile_error/* DockerfileError */.t(line, 'the line is not valid UTF-8: save the file as UTF-8', { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/dockerfile/split-words.js


/** Splits at blanks, as for FROM. Quotes are ordinary characters. */
function splitAtBlanks(logical, from, to) {
    const words = [];
    let index = from;
    while (index < to) {
        let end = index;
        while (end < to && !(0,whitespace/* isBlank */.z3)(logical.text.charAt(end))) {
            end += 1;
        }
        if (end > index) {
            words.push((0,logical_line/* makeWord */.Jz)(logical, index, end));
        }
        index = end + 1;
    }
    return words;
}
/** Splits at spaces outside quotes and escapes, as for ENV, ARG and LABEL. Quotes and escapes are kept in the text. */
function splitOutsideQuotes(logical, from, to, escapeChar) {
    const words = [];
    let index = (0,whitespace/* skipSpaces */.Rk)(logical.text, from, to);
    while (index < to) {
        const end = wordEnd(logical.text, index, to, { escapeChar, literal: "'" });
        words.push((0,logical_line/* makeWord */.Jz)(logical, index, end));
        index = (0,whitespace/* skipSpaces */.Rk)(logical.text, end, to);
    }
    return words;
}
/**
 * Returns the flags before the arguments, and the index of the first argument. A single `--` ends the flags and is
 * dropped.
 * Source: BuildKit, frontend/dockerfile/parser/split_command.go.
 */
function splitFlags(logical, from, to, escapeChar) {
    const flags = [];
    let index = (0,whitespace/* skipSpaces */.Rk)(logical.text, from, to);
    while (index < to && logical.text.startsWith('--', index)) {
        const end = wordEnd(logical.text, index, to, { escapeChar, literal: '' });
        const word = (0,logical_line/* makeWord */.Jz)(logical, index, end);
        index = (0,whitespace/* skipSpaces */.Rk)(logical.text, end, to);
        if (word.text === '--') {
            break;
        }
        flags.push({ ...word, value: withoutQuotes(word.text, escapeChar) });
    }
    return { flags, next: index };
}
/** Returns the end of a word. Inside the quote `literal`, if any, the escape character is an ordinary character. */
function wordEnd(text, from, to, { escapeChar, literal }) {
    let quote = '';
    let index = from;
    while (index < to && (quote !== '' || !(0,whitespace/* isSpace */.xC)(text.charAt(index)))) {
        const char = text.charAt(index);
        if (char === escapeChar && (quote === '' || quote !== literal)) {
            index += 1;
        }
        else {
            quote = nextQuote(quote, char);
        }
        index += 1;
    }
    return Math.min(index, to);
}
function nextQuote(quote, char) {
    if (quote !== '') {
        return char === quote ? '' : quote;
    }
    return char === '"' || char === "'" ? char : '';
}
function withoutQuotes(text, escapeChar) {
    let value = '';
    let quote = '';
    for (let index = 0; index < text.length; index += 1) {
        const char = text.charAt(index);
        if (char === escapeChar) {
            index += 1;
            value += text.charAt(index);
        }
        else {
            const next = nextQuote(quote, char);
            value += next === quote ? char : '';
            quote = next;
        }
    }
    return value;
}

;// CONCATENATED MODULE: ./build/dockerfile/parse-dockerfile.js







const keywords = new Set(`add arg cmd copy entrypoint env expose from healthcheck label maintainer onbuild run shell stopsignal user volume
  workdir`.split(/\s+/));
const splitOutsideQuotesFor = new Set(['ENV', 'ARG', 'LABEL']);
const heredocKeywords = new Set(['ADD', 'COPY', 'RUN']);
/**
 * Parses a Dockerfile as BuildKit does, recording the byte range of each instruction.
 * Source: Dockerfile reference, "Format", "Parser directives", "Here-Documents".
 * @throws DockerfileError naming the line: file over 1 MB, NUL bytes, invalid UTF-8, an invalid directive, an unknown
 * instruction, an unterminated here-document, no FROM, or an instruction other than ARG before the first FROM.
 */
function parseDockerfile(bytes) {
    const lines = readLines(bytes);
    const directives = readDirectives(lines);
    const escapeChar = escapeCharacter(directives);
    const instructions = [];
    const comments = [];
    const heredocEnds = new HeredocEnds(lines);
    let index = directives.length;
    for (let line = lines[index]; line !== undefined; line = lines[index]) {
        const comment = (0,logical_line/* parseComment */.vj)(line);
        if (comment !== undefined) {
            comments.push(comment);
            index += 1;
        }
        else if ((0,whitespace/* trimSpaces */.QG)(line.text) === '') {
            index += 1;
        }
        else {
            const joined = (0,logical_line/* joinLines */.cT)(lines, index, escapeChar);
            const command = splitCommand(joined.logical, line.number, escapeChar);
            const next = skipHeredocs(heredocEnds, joined.next, command, line.number);
            const last = lines[next - 1] ?? line;
            const start = joined.logical.offsets[0] ?? line.start;
            instructions.push({ ...command, start, end: last.end, startLine: line.number, endLine: last.number });
            for (const inner of joined.comments)
                comments.push(inner);
            index = next;
        }
    }
    checkOrder(instructions, lines.length);
    return { bytes, instructions, comments, directives, escapeChar, newline: detectNewline(bytes) };
}
function splitCommand(logical, line, escapeChar) {
    const { text } = logical;
    const to = (0,whitespace/* trimEnd */.s8)(text, 0, text.length);
    const from = (0,whitespace/* skipSpaces */.Rk)(text, 0, to);
    let keywordEnd = from;
    while (keywordEnd < to && !(0,whitespace/* isBlank */.z3)(text.charAt(keywordEnd))) {
        keywordEnd += 1;
    }
    const written = text.slice(from, keywordEnd);
    if (!keywords.has(written.toLowerCase())) {
        const shown = JSON.stringify(written.slice(0, 40));
        const expected = [...keywords].join(' ').toUpperCase();
        throw new dockerfile_error/* DockerfileError */.t(line, `${shown} is not an instruction: expected one of ${expected}`);
    }
    const keyword = written.toUpperCase();
    const { flags, next } = splitFlags(logical, keywordEnd, to, escapeChar);
    const words = splitOutsideQuotesFor.has(keyword)
        ? splitOutsideQuotes(logical, next, to, escapeChar)
        : splitAtBlanks(logical, next, to);
    return { keyword, flags, words, rest: text.slice(next, to), logical };
}
function skipHeredocs(ends, from, command, startLine) {
    let index = from;
    if (!canOpenHeredocs(command)) {
        return index;
    }
    for (const heredoc of readHeredocs(command.logical.text)) {
        const end = ends.find(heredoc, index);
        if (end !== undefined) {
            index = end + 1;
        }
        else if (!heredoc.isSpaced) {
            throw new dockerfile_error/* DockerfileError */.t(startLine, `the here-document is not terminated: add a line that is exactly ${JSON.stringify(heredoc.name)}`);
        }
    }
    return index;
}
function canOpenHeredocs({ keyword, words, rest, logical }) {
    if (!logical.text.includes('<<')) {
        return false;
    }
    const inner = words[0]?.text.toUpperCase() ?? '';
    if (keyword === 'ONBUILD') {
        return heredocKeywords.has(inner) && !isStringArray((0,whitespace/* trimSpaces */.QG)(rest.slice(inner.length)));
    }
    return heredocKeywords.has(keyword) && !isStringArray(rest);
}
function isStringArray(text) {
    try {
        const parsed = text.startsWith('[') ? JSON.parse(text) : undefined;
        return Array.isArray(parsed) && parsed.every(item => typeof item === 'string');
    }
    catch {
        return false;
    }
}
function checkOrder(instructions, lineCount) {
    const first = instructions.find(({ keyword }) => keyword !== 'ARG');
    if (first === undefined) {
        throw new dockerfile_error/* DockerfileError */.t(Math.max(1, lineCount), 'the file has no FROM: start it with FROM and an image');
    }
    if (first.keyword !== 'FROM') {
        throw new dockerfile_error/* DockerfileError */.t(first.startLine, `${first.keyword} is not allowed before the first FROM: move it below that FROM`);
    }
}


/***/ }),

/***/ 26372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Os: () => (/* binding */ programWords),
/* harmony export */   aK: () => (/* binding */ runCommands),
/* harmony export */   hf: () => (/* binding */ shellCommands),
/* harmony export */   kX: () => (/* binding */ programName)
/* harmony export */ });
/* harmony import */ var _split_shell_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27632);

/** Words that precede a command without changing which program runs. */
const prefixes = new Set('! { } if then elif else while until do time exec sudo command env retry'.split(' '));
const shells = /^(?:.*\/)?(?:ba|da|z|k)?sh$|^(?:.*\/)?su$/;
/** Returns the commands that a RUN instruction executes, including the commands of here-documents and of `sh -c "…"`. */
function runCommands(dockerfile, instruction) {
    const { rest } = instruction;
    const words = execForm(rest);
    if (words !== undefined)
        return withNested([{ words, text: rest, operator: '' }]);
    const commands = shellCommands(rest);
    const [first] = commands;
    const readsScript = rest.startsWith('<<') || (first !== undefined && shells.test(programName(first)));
    const body = readsScript && rest.includes('<<') ? heredocText(dockerfile, instruction) : '';
    return withNested([...commands, ...shellCommands(body)]);
}
/** Returns the commands of a script, without those that are passed to another shell. */
function shellCommands(script) {
    const commands = [];
    let from = 0;
    const add = (to, operator) => {
        const text = script.slice(from, to).trim();
        if (text !== '')
            commands.push({ text, words: splitWords(text), operator });
        from = to + operator.length;
    };
    for (const { index, text } of operators(script))
        add(index, text);
    add(script.length, '');
    return commands;
}
/** Returns the name of the program, without `sudo`, assignments and keywords; empty if there is none. */
function programName(command) {
    return programWords(command)[0] ?? '';
}
/** Returns the words from the program on. */
function programWords({ words }) {
    const start = words.findIndex(word => !prefixes.has(word) && !/^\w+=/.test(word) && !word.startsWith('-'));
    return start < 0 ? [] : words.slice(start);
}
/** Matches quoted text, escapes, comments and `>&`, which are skipped, or an operator, which is captured. */
const token = /\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|(?<![^\s;&|()])#[^\n]*|>&|&>|\$\{[^}]*(?:\}|$)|(&&|\|\||;;|[;|&\n()])/g;
function operators(script) {
    return [...script.matchAll(token)].flatMap(({ index, 1: text }) => text === undefined ? [] : { index, text });
}
function splitWords(text) {
    try {
        return (0,_split_shell_words_js__WEBPACK_IMPORTED_MODULE_0__/* .splitShellWords */ .C)(text, false);
    }
    catch {
        return text.split(/\s+/).filter(word => word !== '');
    }
}
/** Inserts the commands of a script that is passed to a shell after the command that starts the shell. */
function withNested(commands) {
    const allCommands = [];
    let pending = [...commands];
    for (let command = pending.shift(); command !== undefined; command = pending.shift()) {
        allCommands.push(command);
        const script = nestedScript(command);
        if (script !== undefined)
            pending = [...shellCommands(script), ...pending];
    }
    return allCommands;
}
function nestedScript({ words }) {
    if (!words.some(word => shells.test(word)))
        return undefined;
    const option = words.findIndex(word => /^-[a-z]*c$/.test(word));
    return option < 0 ? undefined : words[option + 1];
}
function execForm(rest) {
    try {
        const parsed = rest.startsWith('[') ? JSON.parse(rest) : undefined;
        return Array.isArray(parsed) ? parsed.map(String) : undefined;
    }
    catch {
        return undefined;
    }
}
function heredocText({ bytes }, { logical, end }) {
    const from = (logical.offsets.at(-1) ?? end) + 1;
    return Buffer.from(bytes.subarray(from, end)).toString('utf8');
}


/***/ }),

/***/ 27632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ splitShellWords)
/* harmony export */ });
/* harmony import */ var _substitute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14839);
/* harmony import */ var _variable_lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45006);
/* harmony import */ var _whitespace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66194);



/**
 * Splits a shell command into words without substituting variables; with `keepsSource`, quotes and escapes are kept.
 * @throws Error as `substitute()` does.
 */
function splitShellWords(text, keepsSource) {
    const scan = (0,_substitute_js__WEBPACK_IMPORTED_MODULE_0__/* .startScan */ .yF)(text, { escapeChar: '\\', lookup: () => _variable_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownValue */ .U, keepsQuotes: keepsSource });
    const words = [];
    let word = '';
    for (const piece of (0,_substitute_js__WEBPACK_IMPORTED_MODULE_0__/* .readPieces */ .ut)(scan, '', keepsSource)) {
        for (const char of piece.isQuoted ? [piece.text] : piece.text) {
            if (piece.isQuoted || !(0,_whitespace_js__WEBPACK_IMPORTED_MODULE_2__/* .isSpace */ .xC)(char)) {
                word += char;
            }
            else if (word !== '') {
                words.push(word);
                word = '';
            }
        }
    }
    return word === '' ? words : [...words, word];
}


/***/ }),

/***/ 25424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ readStages)
});

// EXTERNAL MODULE: ./build/dockerfile/dockerfile-error.js
var dockerfile_error = __webpack_require__(88950);
;// CONCATENATED MODULE: ./build/dockerfile/build-values.js
const binderPlatform = 'linux/amd64';
/**
 * Platform arguments that only the builder can determine, because it may run on another machine.
 * Source: Dockerfile reference, "Automatic platform ARGs in the global scope".
 */
const builderArguments = new Set([
    'BUILDPLATFORM',
    'BUILDOS',
    'BUILDOSVERSION',
    'BUILDARCH',
    'BUILDVARIANT',
    'TARGETOSVERSION',
    'TARGETSTAGE',
]);
/** Returns the platform arguments that follow from the target platform. */
function targetArguments({ platform = binderPlatform }) {
    const [os = '', architecture = '', variant = ''] = platform.split('/');
    return new Map([
        ['TARGETPLATFORM', platform],
        ['TARGETOS', os],
        ['TARGETARCH', architecture],
        ['TARGETVARIANT', variant],
    ]);
}

// EXTERNAL MODULE: ./build/dockerfile/logical-line.js
var logical_line = __webpack_require__(19763);
;// CONCATENATED MODULE: ./build/dockerfile/reference-piece.js

const pieceForm = /([\w.:/@+-]+)|\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::?-([\w.:/@+-]+))?\})/gy;
/** Returns the variable name if the text consists of exactly one variable. */
function soleVariable(text) {
    const match = /^("?)\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))\1$/.exec(text);
    return match?.[2] ?? match?.[3];
}
/**
 * Returns the pieces of a word with variables.
 *
 * @returns undefined for a word that contains escapes, a variable without a value, or quotes other than around it.
 */
function composedPieces(logical, word, variablePieces) {
    const quote = /^".*"$/.test(word.text) ? 1 : 0;
    const text = word.text.slice(quote, word.text.length - quote);
    const pieces = [];
    pieceForm.lastIndex = 0;
    while (pieceForm.lastIndex < text.length) {
        const from = word.from + quote + pieceForm.lastIndex;
        const [whole = '', literal, plain, braced, fallback] = pieceForm.exec(text) ?? [];
        const values = literal === undefined ? variablePieces(plain ?? braced ?? '') : [];
        const inFile = literal ?? fallback;
        if (values.length > 0) {
            for (const piece of values)
                pieces.push(piece);
        }
        else if (inFile === undefined) {
            return undefined;
        }
        else {
            const start = literal === undefined ? from + whole.length - 1 - inFile.length : from;
            pieces.push({ text: inFile, written: (0,logical_line/* makeWord */.Jz)(logical, start, start + inFile.length) });
        }
    }
    return pieces;
}

;// CONCATENATED MODULE: ./build/dockerfile/reference-place.js


/** Returns the location of the reference in `word`. */
function findReferencePlace(word, context) {
    const { kind, dockerfile, logical, globalArguments } = context;
    const { line, endLine, text } = word;
    if (text.includes('$')) {
        const argument = kind === 'from' ? globalArguments.get(soleVariable(text) ?? '') : undefined;
        if (argument !== undefined && argument.place.kind !== 'composed') {
            return argument.place;
        }
        const reason = argument?.place.kind === 'composed' ? argument.place.reason : `${text} is composed of variables`;
        const composition = line === endLine ? readComposition(word, context) : undefined;
        return { kind: 'composed', line: argument?.place.line ?? line, reason, composition };
    }
    if (line < endLine && dockerfile.comments.some(comment => comment.line > line && comment.line < endLine)) {
        return {
            kind: 'composed',
            line,
            reason: 'a comment is inside the reference',
            composition: undefined,
        };
    }
    const { start, end } = withinQuotes(logical, word, dockerfile.escapeChar);
    return { kind, start, end, line };
}
function readComposition(word, { logical, globalArguments, lookup }) {
    const pieces = composedPieces(logical, word, name => {
        const argument = globalArguments.get(name);
        if (argument !== undefined)
            return argumentPieces(argument);
        const text = lookup(name);
        return typeof text === 'string' && text !== '' ? [{ text, written: undefined }] : [];
    });
    const isQuoted = word.text.endsWith('"');
    return pieces && { pieces, end: word.end - (isQuoted ? 1 : 0), endLine: word.endLine };
}
function argumentPieces({ text, place }) {
    if (text === '')
        return [];
    if (place.kind === 'composed')
        return place.composition?.pieces ?? [{ text, written: undefined }];
    const isExact = place.end - place.start === text.length;
    return [{ text, written: isExact ? place : undefined }];
}
function withinQuotes(logical, word, escapeChar) {
    const quote = word.text.charAt(0);
    const inner = word.text.slice(1, -1);
    const isQuoted = word.text.length > 1 && (quote === '"' || quote === "'") && word.text.endsWith(quote);
    if (!isQuoted || [quote, escapeChar].some(char => inner.includes(char))) {
        return word;
    }
    return (0,logical_line/* makeWord */.Jz)(logical, word.from + 1, word.from + 1 + inner.length);
}

// EXTERNAL MODULE: ./build/dockerfile/substitute.js
var substitute = __webpack_require__(14839);
// EXTERNAL MODULE: ./build/dockerfile/variable-lookup.js
var variable_lookup = __webpack_require__(45006);
;// CONCATENATED MODULE: ./build/dockerfile/global-argument.js






/**
 * Reads the global arguments. The value is the given one, or else the default. A later ARG of the same name overrides an
 * earlier one, unless it has no default.
 * Source: Dockerfile reference, "Understand how ARG and FROM interact".
 * @throws DockerfileError for an ARG without a name, for unclosed quotes or braces, and for variables that expand to
 * too much text.
 */
function readGlobalArguments(dockerfile, values = {}) {
    const globalArguments = new Map();
    const unlimited = lookupIn(globalArguments, values);
    const lookup = (0,variable_lookup/* limitLookups */.h)(unlimited);
    for (const { keyword, words, logical, startLine } of dockerfile.instructions) {
        if (keyword === 'FROM') {
            break;
        }
        for (const word of words) {
            const equals = word.text.indexOf('=');
            if (equals === 0) {
                throw new dockerfile_error/* DockerfileError */.t(startLine, 'ARG has no name before the "=": write ARG name=value');
            }
            const name = equals === -1 ? word.text : word.text.slice(0, equals);
            const text = values.buildArgs?.get(name);
            if (text !== undefined) {
                globalArguments.set(name, { text, isKnown: true, place: givenPlace(name, word.line) });
            }
            else if (equals > 0) {
                const value = (0,logical_line/* makeWord */.Jz)(logical, word.from + equals + 1, word.from + word.text.length);
                const { text, isKnown } = (0,dockerfile_error/* atLine */.s)(word.line, () => (0,substitute/* substitute */.V2)(value.text, dockerfile.escapeChar, lookup));
                const place = findReferencePlace(value, {
                    kind: 'argument',
                    dockerfile,
                    logical,
                    globalArguments,
                    lookup: unlimited,
                });
                globalArguments.set(name, { text, isKnown, place });
            }
        }
    }
    return globalArguments;
}
function givenPlace(name, line) {
    return { kind: 'composed', line, reason: `${name} is given as a build argument`, composition: undefined };
}
/** Returns a lookup for FROM: global arguments, then platform arguments. Those that describe the builder are unknown. */
function lookupIn(globalArguments, values) {
    const targets = targetArguments(values);
    return name => {
        const argument = globalArguments.get(name);
        if (argument !== undefined) {
            return argument.isKnown ? argument.text : variable_lookup/* unknownValue */.U;
        }
        return builderArguments.has(name) ? variable_lookup/* unknownValue */.U : targets.get(name);
    };
}

;// CONCATENATED MODULE: ./build/dockerfile/stages.js





/**
 * Reads the build stages in order. Stage names are case-insensitive, as in the Dockerfile reference and the classic
 * builder; BuildKit rejects upper-case references to them.
 * Source: Dockerfile reference, "FROM".
 *
 * @throws DockerfileError for a FROM with invalid syntax, and as `readGlobalArguments()` does.
 */
function readStages(dockerfile, values = {}) {
    const globalArguments = readGlobalArguments(dockerfile, values);
    const unlimited = lookupIn(globalArguments, values);
    const lookup = (0,variable_lookup/* limitLookups */.h)(unlimited);
    const indexes = new Map();
    return dockerfile.instructions
        .filter(({ keyword }) => keyword === 'FROM')
        .map((instruction, index) => {
        const stage = readStage(dockerfile, instruction, { globalArguments, lookup, unlimited, indexes });
        if (stage.name !== undefined) {
            indexes.set(stage.name, index);
        }
        return stage;
    });
}
function readStage(dockerfile, instruction, { globalArguments, lookup, unlimited, indexes }) {
    const { logical } = instruction;
    const { word, name } = readArguments(instruction);
    const { text, isKnown } = (0,dockerfile_error/* atLine */.s)(word.line, () => (0,substitute/* substitute */.V2)(word.text, dockerfile.escapeChar, lookup));
    const resolved = isKnown && text !== '' ? text : undefined;
    const parent = indexes.get(resolved?.toLowerCase() ?? '');
    return {
        line: instruction.startLine,
        base: word.text,
        resolved,
        kind: stageKind(resolved, parent),
        parent,
        platform: readPlatform(instruction),
        name,
        place: findReferencePlace(word, {
            kind: 'from',
            dockerfile,
            logical,
            globalArguments,
            lookup: unlimited,
        }),
        instruction,
    };
}
function stageKind(resolved, parent) {
    if (parent !== undefined) {
        return 'stage';
    }
    return resolved === 'scratch' ? 'scratch' : 'image';
}
function readArguments({ words, startLine }) {
    const [word, as, name, ...others] = words;
    if (word === undefined || others.length > 0 || (as !== undefined && name === undefined)) {
        throw new dockerfile_error/* DockerfileError */.t(startLine, `FROM has ${words.length} arguments: write FROM image, or FROM image AS name`);
    }
    if (as === undefined || name === undefined) {
        return { word, name: undefined };
    }
    if (as.text.toLowerCase() !== 'as') {
        throw new dockerfile_error/* DockerfileError */.t(startLine, `expected AS instead of ${JSON.stringify(as.text)}: write FROM image AS name`);
    }
    const lower = name.text.toLowerCase();
    if (!/^[a-z][a-z0-9-_.]*$/.test(lower)) {
        throw new dockerfile_error/* DockerfileError */.t(startLine, `${JSON.stringify(name.text)} is not a valid stage name: expected a letter, then letters, digits, "-", "_" and "."`);
    }
    return { word, name: lower };
}
function readPlatform({ flags, startLine }) {
    const prefix = '--platform=';
    const [flag, ...others] = flags;
    const invalidFlag = others[0] ?? (flag?.value.startsWith(prefix) ? undefined : flag);
    if (invalidFlag !== undefined) {
        throw new dockerfile_error/* DockerfileError */.t(startLine, `FROM accepts one flag, --platform=…: remove ${JSON.stringify(invalidFlag.value)}`);
    }
    return flag?.value.slice(prefix.length) || undefined;
}


/***/ }),

/***/ 14839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ substitute),
/* harmony export */   ut: () => (/* binding */ readPieces),
/* harmony export */   yF: () => (/* binding */ startScan)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
/* harmony import */ var _variable_lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45006);
/* harmony import */ var _whitespace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66194);



const maxDepth = 100;
/**
 * Removes quotes and escapes and substitutes variables, as Docker does for FROM, ARG and ENV. The pattern forms
 * (`${x#y}`, `${x%y}`, `${x/y/z}`) are treated as unknown.
 * Source: Dockerfile reference, "Environment replacement"; BuildKit, frontend/dockerfile/shell/lex.go.
 * @throws Error for unclosed quotes or braces and for forms that Docker does not support.
 */
function substitute(text, escapeChar, lookup) {
    const scan = startScan(text, { escapeChar, lookup, keepsQuotes: false });
    return joinPieces(readPieces(scan, '', false));
}
function startScan(text, options) {
    return { ...options, chars: [...text], index: 0, depth: 0 };
}
function peek(scan) {
    return scan.chars[scan.index] ?? '';
}
function take(scan) {
    const char = peek(scan);
    scan.index += 1;
    return char;
}
function joinPieces(pieces) {
    return { text: pieces.map(({ text }) => text).join(''), isKnown: pieces.every(({ isKnown }) => isKnown) };
}
function readPieces(scan, stop, keepsEscapes) {
    const pieces = [];
    while (peek(scan) !== stop) {
        const char = peek(scan);
        if (char === '') {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`a closing ${stop} is missing: add it`);
        }
        if (char === "'") {
            pieces.push(readSingleQuoted(scan));
        }
        else if (char === '"') {
            pieces.push(readDoubleQuoted(scan, keepsEscapes));
        }
        else if (char === '$') {
            pieces.push({ ...readVariable(scan), isQuoted: false });
        }
        else {
            pieces.push(readPlain(scan, keepsEscapes));
        }
    }
    take(scan);
    return pieces;
}
function readPlain(scan, keepsEscapes) {
    const char = take(scan);
    if (keepsEscapes && char === '<' && peek(scan) === '<') {
        return { text: char + take(scan) + takeBlanks(scan), isKnown: true, isQuoted: true };
    }
    if (char !== scan.escapeChar) {
        return { text: char, isKnown: true, isQuoted: false };
    }
    return { text: (keepsEscapes ? char : '') + take(scan), isKnown: true, isQuoted: true };
}
// Since version 1.16 of the Dockerfile syntax, blanks may separate `<<` from the name of a here-document.
function takeBlanks(scan) {
    const from = scan.index;
    while (peek(scan) !== '' && (0,_whitespace_js__WEBPACK_IMPORTED_MODULE_2__/* .isBlank */ .z3)(peek(scan))) {
        scan.index += 1;
    }
    return scan.chars.slice(from, scan.index).join('');
}
function readSingleQuoted(scan) {
    take(scan);
    const end = scan.chars.indexOf("'", scan.index);
    if (end === -1) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF("a closing ' is missing: add it");
    }
    const text = scan.chars.slice(scan.index, end).join('');
    scan.index = end + 1;
    return { text: scan.keepsQuotes ? `'${text}'` : text, isKnown: true, isQuoted: true };
}
function readDoubleQuoted(scan, keepsEscapes) {
    take(scan);
    const parts = [];
    for (let char = peek(scan); char !== '"'; char = peek(scan)) {
        if (char === '') {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('a closing " is missing: add it');
        }
        parts.push(char === '$' ? readVariable(scan) : { text: readDoubleQuotedChar(scan, keepsEscapes), isKnown: true });
    }
    take(scan);
    const text = parts.map(part => part.text).join('');
    const isKnown = parts.every(part => part.isKnown);
    return { text: scan.keepsQuotes ? `"${text}"` : text, isKnown, isQuoted: true };
}
// In double quotes, the escape character applies only before a quote, a dollar sign or itself.
function readDoubleQuotedChar(scan, keepsEscapes) {
    const char = take(scan);
    if (char !== scan.escapeChar) {
        return char;
    }
    const prefix = keepsEscapes ? char : '';
    const next = peek(scan);
    if (next === '') {
        return prefix;
    }
    return prefix + (next === '"' || next === '$' || next === scan.escapeChar ? take(scan) : char);
}
function readVariable(scan) {
    const start = scan.index;
    take(scan);
    if (peek(scan) !== '{') {
        const name = readName(scan);
        return name === '' ? { text: '$', isKnown: true } : variableValue(scan, start, name);
    }
    take(scan);
    if (['', '{', '}', ':'].includes(peek(scan))) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('${} contains no variable name: write it between the braces');
    }
    const name = readName(scan);
    if (peek(scan) === '}') {
        take(scan);
        return variableValue(scan, start, name);
    }
    scan.depth += 1;
    if (scan.depth > maxDepth) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the variables are nested more than ${maxDepth} levels deep: write the value instead`);
    }
    const result = readModified(scan, start, name);
    scan.depth -= 1;
    return result;
}
function variableValue(scan, start, name) {
    const value = scan.lookup(name);
    return value === _variable_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownValue */ .U ? asWritten(scan, start) : { text: value ?? '', isKnown: true };
}
function asWritten(scan, start) {
    return { text: scan.chars.slice(start, scan.index).join(''), isKnown: false };
}
function readModified(scan, start, name) {
    const isPattern = '#%/'.includes(peek(scan) || ' ');
    if (isPattern) {
        return readPattern(scan, start);
    }
    const isEmptyUnset = peek(scan) === ':';
    if (isEmptyUnset) {
        take(scan);
    }
    const modifier = take(scan);
    if (!['-', '+', '?'].includes(modifier)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`\${${name}${isEmptyUnset ? ':' : ''}${modifier} is not supported by Docker: write the value instead`);
    }
    const word = joinPieces(readPieces(scan, '}', false));
    const value = scan.lookup(name);
    if (value === _variable_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownValue */ .U) {
        return asWritten(scan, start);
    }
    const isSet = value !== undefined && !(isEmptyUnset && value === '');
    if (modifier === '+') {
        return isSet ? word : { text: '', isKnown: true };
    }
    if (modifier === '?' && !isSet) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${name}: ${word.text || 'is not set'}`);
    }
    return isSet ? { text: value, isKnown: true } : word;
}
function readPattern(scan, start) {
    if (take(scan) === '/') {
        if (peek(scan) === '/') {
            take(scan);
        }
        readPieces(scan, '/', true);
    }
    readPieces(scan, '}', true);
    return asWritten(scan, start);
}
// As in a shell, a special parameter's name is one character, and a positional parameter's name is digits only.
function readName(scan) {
    if ('@*#?-$!'.includes(peek(scan) || ' ')) {
        return take(scan);
    }
    const allowed = /\p{Nd}/u.test(peek(scan)) ? /\p{Nd}/u : /[\p{L}\p{Nd}_]/u;
    let name = '';
    while (allowed.test(peek(scan))) {
        name += take(scan);
    }
    return name;
}


/***/ }),

/***/ 45006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unknownValue),
/* harmony export */   h: () => (/* binding */ limitLookups)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);

/**
 * Lookup result for a variable whose value is known only at build time, because it comes from the base image or the
 * command line.
 */
const unknownValue = Symbol('unknown value');
// Maximum total length of substituted values, in UTF-16 code units: more than a build could pass to a process, but low
// enough to bound memory use while parsing a file.
const maxInsertedLength = 256 * 1024;
/**
 * Returns a lookup that limits the total length of the values that it returns for one file. Otherwise a few lines of nested variables, or one long
 * variable used on thousands of lines, could exhaust memory. The
 * returned lookup throws an Error when the limit is exceeded.
 */
function limitLookups(lookup) {
    let insertedLength = 0;
    return name => {
        const value = lookup(name);
        insertedLength += typeof value === 'string' ? value.length : 0;
        if (insertedLength > maxInsertedLength) {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the values of the variables up to $${name} exceed 256 KiB in total: write the value in place of a variable`);
        }
        return value;
    };
}


/***/ }),

/***/ 66194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QG: () => (/* binding */ trimSpaces),
/* harmony export */   Rk: () => (/* binding */ skipSpaces),
/* harmony export */   s8: () => (/* binding */ trimEnd),
/* harmony export */   xC: () => (/* binding */ isSpace),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
// Two different sets, as in BuildKit: lines are trimmed of all Unicode spaces, but words are separated only by ASCII
// blanks. JavaScript's `\s` matches neither set: it includes U+FEFF and excludes U+0085.
const unicodeSpaces = new Set('\t\n\v\f\r \u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000');
const blanks = new Set('\t\v\f\r ');
function isSpace(char) {
    return unicodeSpaces.has(char) || (char >= '\u2000' && char <= '\u200a');
}
function isBlank(char) {
    return blanks.has(char);
}
/** Returns the index of the first non-space unit in [from, to), or `to` if there is none. */
function skipSpaces(text, from, to) {
    let index = from;
    while (index < to && isSpace(text.charAt(index))) {
        index += 1;
    }
    return index;
}
/** Returns the end of [from, to) without trailing spaces. */
function trimEnd(text, from, to) {
    let end = to;
    while (end > from && isSpace(text.charAt(end - 1))) {
        end -= 1;
    }
    return end;
}
function trimSpaces(text) {
    const from = skipSpaces(text, 0, text.length);
    return text.slice(from, trimEnd(text, from, text.length));
}


/***/ }),

/***/ 41240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/** Returns the message of a thrown value, which may not be an `Error`. */
function messageOf(error) {
    // An error from another realm is not an instance of this realm's Error.
    return typeof error === 'object' && error !== null && 'message' in error
        ? String(error.message)
        : String(error);
}


/***/ }),

/***/ 8523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U8: () => (/* binding */ atOrBelow),
/* harmony export */   pG: () => (/* binding */ copied),
/* harmony export */   wC: () => (/* binding */ matching)
/* harmony export */ });
/** Returns a pathspec for a file, or for a directory and everything in it. `.` is the whole repository. */
function atOrBelow(path) {
    return path === '.' ? ':(top)' : `:(top,literal)${path}`;
}
/**
 * Returns a pathspec for a pattern as in `on.push.paths` of a workflow: `docs/**`, `pixi.toml`. A directory includes
 * everything in it, and a leading `!` excludes.
 */
function matching(glob) {
    return glob.startsWith('!') ? `:(top,exclude,glob)${glob.slice(1)}` : `:(top,glob)${glob}`;
}
/**
 * Returns pathspecs for a pattern of `COPY`, which copies everything in a matching directory. A git glob alone does not
 * match the contents of a directory.
 */
function copied(glob) {
    return [matching(glob), matching(`${glob}/**`)];
}


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UZ: () => (/* binding */ ownTokenNote),
/* harmony export */   VV: () => (/* binding */ dispatchError),
/* harmony export */   aY: () => (/* binding */ forbiddenError)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53899);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43564);
/* harmony import */ var _requests_stopped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72646);




/** Note for a token that may be the workflow's own. */
const ownTokenNote = "A workflow's own token (`github.token`, `GITHUB_TOKEN`) cannot access other repositories: use a token of an account or of a GitHub App";
/** Error for an event that could not be sent: states which permission the token lacks, or what else to fix. */
function dispatchError(error, repository, permission) {
    const serverMessage = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHubMessage */ .RG)(error);
    const status = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .responseStatus */ .aO)(error) ?? 0;
    const fail = (kind, message) => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(kind, message, { cause: error });
    if (status >= 500) {
        return fail('github-unavailable', `GitHub's response to the event for ${repository} was lost (${serverMessage}): the event may have arrived. Run this again: a ` +
            'duplicate event is harmless');
    }
    switch (status) {
        case 401:
            return (0,_read_error_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenError */ .E)(error);
        case 403:
            return forbiddenError(error, repository, permission);
        case 404:
            return fail('repository-not-found', `${repository} does not exist, or the token cannot access it: check the spelling, and that the token has access to that repository`);
        case 422:
            return fail('event-rejected', `GitHub rejected the event for ${repository} (${serverMessage}): check its event type and payload`);
        default:
            return fail((0,_requests_stopped_js__WEBPACK_IMPORTED_MODULE_3__/* .findRequestsStopped */ .j)(error)?.kind ?? 'event-rejected', `The event could not be sent to ${repository}: ${serverMessage}`);
    }
}
/** Error for a token that may not send events. */
function forbiddenError(error, repository, permission) {
    const serverMessage = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHubMessage */ .RG)(error);
    const fail = (kind, message) => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(kind, message, { cause: error });
    if (/SAML/i.test(serverMessage)) {
        return fail('sso-required', `The organization of ${repository} requires single sign-on (${serverMessage}): authorize the token for it, under "Configure SSO" in the list of your tokens`);
    }
    if (/\barchived\b/i.test(serverMessage))
        return fail('repository-archived', `${repository} is archived (${serverMessage}): unarchive it in its settings`);
    // GitHub's response to an App's token, of which the token of a workflow is one.
    const own = /by integration/i.test(serverMessage) ? `. ${ownTokenNote}` : '';
    return fail('permission-missing', `The token may not send events to ${repository} (${serverMessage}): it needs "${permission}: read and write" on that repository${own}`);
}


/***/ }),

/***/ 53899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ tokenError),
/* harmony export */   l: () => (/* binding */ readError)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43564);
/* harmony import */ var _requests_stopped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72646);



/** Error that states why a repository could not be read, and how to fix it. */
function readError(error, name) {
    const serverMessage = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .gitHubMessage */ .RG)(error);
    const options = { cause: error };
    if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .responseStatus */ .aO)(error) === 401)
        return tokenError(error);
    if (/Could not resolve to a Repository/i.test(serverMessage)) {
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('repository-not-found', `${name} does not exist, or the token cannot access it: check the spelling and the token's repository access`, options);
    }
    if (/SAML/.test(serverMessage)) {
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('sso-required', `${name}: ${serverMessage}: authorize the token for the organization's single sign-on`, options);
    }
    const stop = (0,_requests_stopped_js__WEBPACK_IMPORTED_MODULE_2__/* .findRequestsStopped */ .j)(error);
    const advice = stop === undefined ? '. Run this again later' : '';
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(stop?.kind ?? 'github-unavailable', `${name} could not be read: ${serverMessage}${advice}`, options);
}
/** Error for a token that GitHub does not accept. */
function tokenError(error) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('token-invalid', `GitHub does not accept the token (${(0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .gitHubMessage */ .RG)(error)}): it is misspelled, expired or revoked. Create a new one and ` +
        'store it in the secret again', { cause: error });
}


/***/ }),

/***/ 43564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   RG: () => (/* binding */ gitHubMessage),
/* harmony export */   aO: () => (/* binding */ responseStatus),
/* harmony export */   nB: () => (/* binding */ graphqlErrorTypes),
/* harmony export */   ue: () => (/* binding */ responseHeaders)
/* harmony export */ });
/* unused harmony exports ResponseLostError, repeatIfLost */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5691);
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41240);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44675);



/** The outcome of a write is unknown: check whether it took effect before repeating it. */
class ResponseLostError extends Error {
}
/** Sends a write again if its response is lost. Only for a write that has the same effect if it is repeated. */
async function repeatIfLost(send) {
    return send().catch((error) => {
        if (error instanceof ResponseLostError)
            return send();
        throw error;
    });
}
const retryableStatuses = new Set([408, 500, 502, 503, 504]);
/** Error to throw for a failed request: RetryableError if it may be retried. */
function describeFailure(error, kind) {
    const original = error instanceof Error ? error : new Error(String(error));
    // A broken connection has no status of its own; the client reports it as 500.
    if (!retryableStatuses.has(responseStatus(original) ?? 0))
        return original;
    const message = `GitHub did not respond (${(0,_error_message_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(original)})`;
    if (kind === 'once')
        return new ResponseLostError(message, { cause: original });
    const { cause } = original;
    const attempts = cause instanceof _http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .RetryableError */ .dw ? { maxAttempts: cause.maxAttempts } : {};
    return new _http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .RetryableError */ .dw(message, { ...attempts, cause: original });
}
/** Response headers of a client error, with names in lower case. */
function responseHeaders(error) {
    const schema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ response: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ headers: valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5()) }) });
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL(schema, error);
    if (!result.success)
        return {};
    const { headers } = result.output.response;
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
/** HTTP status of a client error or one of its causes; undefined if there is none. */
function responseStatus(error) {
    const visited = new Set();
    for (let current = error; typeof current === 'object' && current !== null && !visited.has(current);) {
        if ('status' in current && typeof current.status === 'number')
            return current.status;
        visited.add(current);
        current = 'cause' in current ? current.cause : undefined;
    }
    return undefined;
}
const restErrorSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ response: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ data: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ message: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj() }) }) });
const errorsSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({
    errors: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ type: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj()), message: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj() })),
});
/** GitHub's message, without the API URL and the text that the client adds. */
function gitHubMessage(error) {
    const rest = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL(restErrorSchema, error);
    if (rest.success)
        return rest.output.response.data.message;
    const graphql = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL(errorsSchema, error);
    if (graphql.success)
        return graphql.output.errors.map(({ message }) => message).join('; ');
    return (0,_error_message_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error);
}
/** Types of the errors in a GraphQL response, such as `STALE_DATA`. */
function graphqlErrorTypes(error) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL(errorsSchema, error);
    return result.success ? result.output.errors.flatMap(({ type }) => type ?? []) : [];
}


/***/ }),

/***/ 72646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ RequestsStoppedError),
/* harmony export */   j: () => (/* binding */ findRequestsStopped)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);

/** Error after which no request is sent to GitHub in this run, or for now; callers skip their remaining work. */
class RequestsStoppedError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
}
/** Returns the first RequestsStoppedError among an error and its causes. */
function findRequestsStopped(error) {
    for (let current = error; current instanceof Error; current = current.cause)
        if (current instanceof RequestsStoppedError)
            return current;
    return undefined;
}


/***/ }),

/***/ 87137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ sendDispatch),
/* harmony export */   Vx: () => (/* binding */ maxEventTypeLength),
/* harmony export */   kL: () => (/* binding */ assertEventSize)
/* harmony export */ });
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
/* harmony import */ var _dispatch_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5937);



/** API limits. @see https://docs.github.com/en/rest/repos/repos#create-a-repository-dispatch-event */
const maxEventTypeLength = 100;
const maxPayloadKeys = 10;
/** Size of the JSON in bytes. */
const maxPayloadSize = 65_535;
/**
 * Sends a `repository_dispatch` event to a GitHub repository. An event whose response is lost is sent again, so a
 * duplicate must be harmless to the receiver.
 *
 * @throws Error that states which permission the token lacks, or what else to fix.
 */
async function sendDispatch(client, receiver, event) {
    const repository = (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGitHubRepository */ .PZ)(receiver);
    assertPayloadSize(event.payload);
    const { owner, name: repo } = receiver;
    const { eventType: event_type, payload } = event;
    const response = await client.rest.repos
        .createDispatchEvent({ owner, repo, event_type, client_payload: { ...payload } })
        .catch((error) => {
        throw (0,_dispatch_error_js__WEBPACK_IMPORTED_MODULE_2__/* .dispatchError */ .VV)(error, repository, 'Contents');
    });
    // Only 204 means that GitHub accepted the event; any other status may come from a proxy.
    if (Number(response.status) !== 204) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('github-unavailable', `GitHub responded with ${response.status} instead of 204: the event may not have arrived at ${repository}. Check whether a proxy ` +
            'intercepts the request, then run this again: a duplicate event is harmless');
    }
}
/** Rejects a payload over the limits, for which GitHub returns a 422 with little explanation. */
function assertPayloadSize(payload) {
    const keys = Object.keys(payload).length;
    if (keys > maxPayloadKeys) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('event-rejected', `The event has ${keys} top-level fields, but GitHub accepts at most ${maxPayloadKeys}: group some of them in an object`);
    }
    assertEventSize(Buffer.byteLength(JSON.stringify(payload)));
}
/** @param size bytes of the JSON that carries the event. */
function assertEventSize(size) {
    if (size > maxPayloadSize) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('event-rejected', `The event has ${size} bytes, but GitHub accepts at most ${maxPayloadSize}: shorten the names of the branch, tag or image`);
    }
}


/***/ }),

/***/ 72896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ exactlyOne),
/* harmony export */   ED: () => (/* binding */ anyDirectories),
/* harmony export */   EV: () => (/* binding */ characterClass),
/* harmony export */   XO: () => (/* binding */ zeroOrMore),
/* harmony export */   Xq: () => (/* binding */ matchesAtOrAbove),
/* harmony export */   Z0: () => (/* binding */ isWithinDirectory),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   f7: () => (/* binding */ isAny)
/* harmony export */ });
/** Matches exactly one character for which `accepts` is true. */
function exactlyOne(accepts) {
    return { accepts, isOptional: false, isRepeated: false };
}
/** Matches zero or more characters for which `accepts` is true. */
function zeroOrMore(accepts) {
    return { accepts, isOptional: true, isRepeated: true };
}
const isAny = () => true;
const isWithinDirectory = character => character !== '/';
/** Matches zero or more directories, each with its trailing slash: the meaning of stars before a slash. */
const anyDirectories = { ...zeroOrMore(isAny), end: '/' };
/**
 * Matches one character of a class such as `[a-z]`.
 *
 * @throws SyntaxError for an invalid class, such as `[z-a]`.
 */
function characterClass(source) {
    const expression = new RegExp(`^${source}$`, 'u');
    return exactlyOne(character => expression.test(character));
}
/** Returns whether the pattern matches the whole path. */
function matches(steps, path) {
    return matchSteps(steps, path, false);
}
/** Returns whether the pattern matches the path or one of its parent directories. */
function matchesAtOrAbove(steps, path) {
    return matchSteps(steps, path, true);
}
/** State flags of a step: it may begin, or it has begun and may accept more characters. */
const mayBegin = 1;
const mayContinue = 2;
function matchSteps(steps, path, acceptsParent) {
    const reached = new Uint8Array(steps.length + 1);
    reached[0] = mayBegin;
    const progress = {
        reached,
        next: new Uint8Array(steps.length + 1),
        last: skipOptional(steps, reached, 0),
    };
    for (const character of path) {
        if (acceptsParent && character === '/' && progress.reached[steps.length])
            return true;
        advance(steps, progress, character);
        if (progress.last < 0)
            return false;
    }
    return progress.reached[steps.length] !== 0;
}
/**
 * Consumes one character, and sets `last` below 0 if the match has failed. For speed, it loops by index up to the last
 * reached step, because thousands of files are matched against dozens of patterns.
 */
function advance(steps, progress, character) {
    const { reached: from, next: to } = progress;
    let last = -1;
    for (let index = 0; index <= progress.last; index += 1) {
        const step = from[index] === 0 ? undefined : steps[index];
        from[index] = 0;
        if (step?.accepts(character) !== true)
            continue;
        last = index;
        if (step.isRepeated)
            to[index] = (to[index] ?? 0) | mayContinue;
        if (step.end === undefined || step.end === character) {
            to[index + 1] = mayBegin;
            last = index + 1;
        }
    }
    progress.reached = to;
    progress.next = from;
    progress.last = skipOptional(steps, to, last);
}
/**
 * Marks the steps reached by skipping optional ones, and returns the index of the last one. Only a step that has not
 * begun can be skipped, because a directory that has begun must end with its slash.
 */
function skipOptional(steps, reached, lastBefore) {
    let last = lastBefore;
    for (let index = 0; index <= last; index += 1) {
        if (steps[index]?.isOptional !== true || ((reached[index] ?? 0) & mayBegin) === 0)
            continue;
        reached[index + 1] = (reached[index + 1] ?? 0) | mayBegin;
        last = Math.max(last, index + 1);
    }
    return last;
}


/***/ }),

/***/ 31629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
/* harmony import */ var _content_encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85260);
/* harmony import */ var _idle_timeout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83125);




/**
 * Reads a body of limited size. A body whose Content-Length exceeds the limit is rejected without being read.
 *
 * @param maxSize maximum size in bytes.
 * @param idleTimeout idle timeout in milliseconds.
 * @throws RetryableError if the connection drops or the idle timeout expires, Error if there are more than `maxSize`
 *   bytes; both name `label`.
 */
async function readBounded(response, maxSize, idleTimeout, label) {
    const tooLarge = `${label} is larger than the limit of ${maxSize} bytes`;
    const { headers } = response;
    if (Number(headers.get('content-length')) > maxSize && !(0,_content_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .isEncoded */ .f)(headers.get('content-encoding'))) {
        (0,_idle_timeout_js__WEBPACK_IMPORTED_MODULE_2__/* .cancelBody */ .r0)(response);
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('content-mismatch', tooLarge);
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of (0,_idle_timeout_js__WEBPACK_IMPORTED_MODULE_2__/* .withIdleTimeout */ .uR)(response.body, idleTimeout, label)) {
        size += chunk.length;
        if (size > maxSize)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('content-mismatch', tooLarge);
        chunks.push(chunk);
    }
    // fetch releases the connection one event loop turn later; an immediate request would open another one.
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 85260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isEncoded)
/* harmony export */ });
/** Returns whether a body with this Content-Encoding is encoded; Content-Length is then the encoded size. */
function isEncoded(contentEncoding) {
    return (contentEncoding ?? 'identity') !== 'identity';
}


/***/ }),

/***/ 83125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ze: () => (/* binding */ drain),
/* harmony export */   c0: () => (/* binding */ defaultTimeouts),
/* harmony export */   gQ: () => (/* binding */ maxAttemptsAfterTimeout),
/* harmony export */   r0: () => (/* binding */ cancelBody),
/* harmony export */   uR: () => (/* binding */ withIdleTimeout)
/* harmony export */ });
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44675);

const defaultTimeouts = { headers: 60_000, idle: 60_000 };
/** Maximum attempts after a timeout: one retry only, because the server may be hung permanently. */
const maxAttemptsAfterTimeout = 2;
/** Bytes that reset the idle timeout, so that a body of one byte per minute still counts as idle. */
const progressBytes = 64 * 2 ** 10;
/**
 * Yields a body with an idle timeout. Only time spent waiting for the sender counts, not the reader's time.
 *
 * @param idleTimeout idle timeout in milliseconds.
 * @throws RetryableError that names `label` if the connection drops or the idle timeout expires.
 */
async function* withIdleTimeout(body, idleTimeout, label) {
    if (body === null)
        return;
    const reader = body.getReader();
    let total = 0;
    let waited = 0;
    let received = 0;
    try {
        for (;;) {
            const start = performance.now();
            const { done, value } = await nextChunk(reader, idleTimeout, idleTimeout - waited, `${label} after ${total} bytes`);
            if (done)
                return;
            total += value.length;
            waited += performance.now() - start;
            received += value.length;
            if (received >= progressBytes) {
                waited = 0;
                received = 0;
            }
            yield value;
        }
    }
    finally {
        // Not awaited: an unresponsive peer would block this too.
        reader.cancel().catch(() => { });
    }
}
async function nextChunk(reader, idleTimeout, remaining, label) {
    let timer;
    const expiry = new Promise((_resolve, reject) => {
        const message = `${label}: no data was received for ${idleTimeout / 1000} s`;
        timer = setTimeout(() => reject(new _retry_js__WEBPACK_IMPORTED_MODULE_0__/* .RetryableError */ .dw(message, { maxAttempts: maxAttemptsAfterTimeout })), Math.max(0, remaining));
    });
    const read = reader.read().catch(error => {
        throw new _retry_js__WEBPACK_IMPORTED_MODULE_0__/* .RetryableError */ .dw(`${label}: the connection was closed early`, { cause: error });
    });
    try {
        return await Promise.race([read, expiry]);
    }
    finally {
        clearTimeout(timer);
        // If the read loses the race, it may reject later without a handler.
        read.catch(() => { });
    }
}
/** Cancels the body of a response that is not needed. */
function cancelBody(response) {
    if (response.body !== null && !response.body.locked)
        response.body.cancel().catch(() => { });
}
/** Limits for draining a body to reuse its connection: bytes and milliseconds. */
const maxDrainSize = 16 * 2 ** 10;
const drainTimeout = 1_000;
/**
 * Drains a short response so that its connection can be reused; a new connection costs a round trip. A long response is
 * * returned without being read; a slow or truncated one is returned with the bytes received so far.
 */
async function drain(response) {
    const length = Number(response.headers.get('content-length') ?? Number.NaN);
    if (!(length <= maxDrainSize) || response.body === null || response.body.locked)
        return response;
    const reader = response.body.getReader();
    const timer = setTimeout(() => reader.cancel().catch(() => { }), drainTimeout);
    const chunks = [];
    try {
        for (let next = await reader.read(); !next.done; next = await reader.read())
            chunks.push(next.value);
    }
    catch {
        // A dropped connection cannot be reused anyway.
    }
    finally {
        clearTimeout(timer);
    }
    // The connection is released one event loop turn later.
    await new Promise(resolve => setImmediate(resolve));
    const { status, ok, url, headers } = response;
    return { status, ok, url, headers, body: toStream(chunks) };
}
function toStream(chunks) {
    return new ReadableStream({
        start: controller => {
            for (const chunk of chunks)
                controller.enqueue(chunk);
            controller.close();
        },
    });
}


/***/ }),

/***/ 44675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   PS: () => (/* binding */ isRetryableStatus),
/* harmony export */   Qv: () => (/* binding */ pauseOrGiveUp),
/* harmony export */   bD: () => (/* binding */ withRetry),
/* harmony export */   dw: () => (/* binding */ RetryableError),
/* harmony export */   iU: () => (/* binding */ defaultRetry),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);


const defaultRetry = {
    attempts: 5,
    firstDelay: 500,
    maxDelay: 60_000,
    sleep: (milliseconds, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal }),
};
const retryableStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);
function isRetryableStatus(status) {
    return retryableStatuses.has(status);
}
/** Temporary failure; a retry may succeed. */
class RetryableError extends _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo {
    /** Delay requested by the server, in milliseconds. */
    retryAfter;
    /** Upper limit on attempts, in addition to the limit of the retry policy. */
    maxAttempts;
    constructor(message, options = {}) {
        super('server-unreachable', message, { cause: options.cause });
        this.retryAfter = options.retryAfter;
        this.maxAttempts = options.maxAttempts ?? Number.POSITIVE_INFINITY;
    }
}
/**
 * Runs `task` and retries it while it throws RetryableError.
 *
 * @throws Error of `task`; after a RetryableError, the last failure with the number of attempts.
 */
async function withRetry(policy, task, signal) {
    for (let attempt = 1;; attempt++) {
        try {
            return await task(attempt);
        }
        catch (error) {
            await pauseOrGiveUp(policy, attempt, error, signal);
        }
    }
}
/**
 * Waits until the next attempt is due.
 *
 * @throws `error` itself unless it is a RetryableError; if no attempts are left or the delay is too long, an Error with
 *   the number of attempts.
 */
async function pauseOrGiveUp(policy, attempt, error, signal) {
    if (!(error instanceof RetryableError))
        throw error;
    // With a Retry-After shorter than the backoff, all attempts would be made within moments.
    const wait = Math.max(error.retryAfter ?? 0, backoff(policy, attempt));
    const isTooLong = wait > policy.maxDelay;
    if (attempt < Math.min(policy.attempts, error.maxAttempts) && !isTooLong)
        return policy.sleep(wait, signal);
    const requested = isTooLong && error.retryAfter !== undefined ? `, and requires a wait of ${Math.round(wait / 1000)} s` : '';
    const tried = `tried ${attempt} ${attempt === 1 ? 'time' : 'times'}`;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('server-unreachable', `${error.message}${requested} (${tried})`, {
        cause: error.cause,
    });
}
/** Returns the delay in milliseconds, with random jitter so that parallel jobs do not retry simultaneously. */
function backoff({ firstDelay, maxDelay }, attempt) {
    return Math.min(maxDelay, firstDelay * 2 ** (attempt - 1) * (0.75 + Math.random() / 2));
}
/** All three forms of an HTTP date start with the day name. `Date.parse` alone would accept "in 5 minutes". */
const httpDate = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? .*\d/i;
/**
 * Parses Retry-After, in seconds or as a date. Source: RFC 9110 section 10.2.3.
 *
 * @returns milliseconds; 0 for a date in the past; undefined if absent or malformed.
 */
function parseRetryAfter(header, now) {
    const text = header?.trim() ?? '';
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    if (!httpDate.test(text))
        return undefined;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}


/***/ }),

/***/ 45190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dp: () => (/* binding */ pinned),
/* harmony export */   on: () => (/* binding */ assumeUnchanged),
/* harmony export */   r2: () => (/* binding */ resolveBases)
/* harmony export */ });
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3943);
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41240);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20907);
/* harmony import */ var _registry_head_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45538);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);





const maxConcurrentLookups = 4;
/**
 * Resolves image names of a Dockerfile to their current digests. Logs a warning for an image that cannot be looked up,
 * such as one that exists only in the builder's own store.
 */
async function resolveBases(names, { connect, log }) {
    const digests = await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_3__/* .mapConcurrent */ ._)(names, maxConcurrentLookups, async (name) => {
        try {
            return await resolve((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(name), connect);
        }
        catch (error) {
            log.warning(`The image ${name}, which the Dockerfile uses, cannot be looked up, so a change to it will not trigger a build: ` +
                `${(0,_error_message_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(error)}`);
            return undefined;
        }
    });
    return new Map(names.map((name, index) => [name, digests[index]]));
}
async function resolve(reference, connect) {
    if (reference.digest !== undefined)
        return reference.digest;
    const digest = await (0,_registry_head_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .headDigest */ .x)(await connect(reference), reference.tag ?? 'latest');
    if (digest === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('image-not-found', `${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(reference)} is not in its registry: check its name and tag`);
    return digest;
}
/** Adds the recorded digest of each image that could not be resolved, to avoid an unnecessary rebuild. */
function assumeUnchanged(bases, before) {
    return new Map([...bases].map(([name, digest]) => [name, digest ?? before?.bases[name] ?? undefined]));
}
/**
 * Returns named contexts that pin each image to its resolved digest, even if a tag moves during the build or the engine
 * has an older image of that name. Empty for a Dockerfile frontend older than 1.4, which does not support named
 * contexts.
 */
function pinned(bases, { directives }) {
    const syntax = directives.find(({ name }) => name === 'syntax')?.value ?? '';
    if (/^docker\/dockerfile(?:-upstream)?:1\.[0-3](?![0-9])/.test(syntax))
        return new Map();
    const pinnable = [...bases].filter(([name, digest]) => digest !== undefined && !name.includes('@'));
    return new Map(pinnable.map(([name, digest]) => {
        const { tag: _tag, ...repository } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(name);
        return [name, `docker-image://${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)({ ...repository, ...(digest && { digest }) })}`];
    }));
}


/***/ }),

/***/ 7387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ selectFiles),
  u: () => (/* binding */ selectMatching)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/glob.js
var glob = __webpack_require__(72896);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/dockerfile/clean-path.js
var clean_path = __webpack_require__(57380);
;// CONCATENATED MODULE: ./build/dockerfile/ignore-file.js



/**
 * Parses a `.dockerignore` file. The last rule that matches a path or one of its parent directories applies.
 * Source: Docker docs, "Build context", ".dockerignore files"; moby/patternmatcher.
 */
function readIgnoreFile(text) {
    const rules = text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .filter(line => !line.startsWith('#'))
        .flatMap(readRule);
    return path => {
        let isIgnored = false;
        for (const { steps, isException } of rules) {
            if (isException === isIgnored && (0,glob/* matchesAtOrAbove */.Xq)(steps, path))
                isIgnored = !isException;
        }
        return isIgnored;
    };
}
function readRule(line) {
    const trimmed = line.trim();
    const isException = trimmed.startsWith('!');
    const pattern = (0,clean_path/* cleanPath */.t)(isException ? trimmed.slice(1).trim() : trimmed);
    if (pattern === '' || pattern === '.')
        return [];
    return [{ isException, steps: toSteps(pattern) }];
}
/** Parses a pattern. The length of a class is limited, because otherwise every unclosed bracket would be scanned to the end. */
function toSteps(pattern) {
    const token = /(\*\*\/?$)|(\*\*\/?)|(\*)|(\?)|(\[(?:\\.|[^\]\\]){1,255}\])|\\?(.)/gsu;
    // Special case of Docker for patterns such as `**.md`.
    const isEnding = /^\*\*[^/*?[\]\\][^*?[\]\\]*$/.test(pattern);
    try {
        return [...pattern.matchAll(token)].map(([, end, directories, star, question, set, character]) => {
            if (end || (directories && isEnding))
                return (0,glob/* zeroOrMore */.XO)(glob/* isAny */.f7);
            if (directories)
                return glob/* anyDirectories */.ED;
            if (star)
                return (0,glob/* zeroOrMore */.XO)(glob/* isWithinDirectory */.Z0);
            if (question)
                return (0,glob/* exactlyOne */.BK)(glob/* isWithinDirectory */.Z0);
            return set ? (0,glob/* characterClass */.EV)(set) : (0,glob/* exactlyOne */.BK)(candidate => candidate === character);
        });
    }
    catch {
        throw new user_error/* FormatError */.IF(`.dockerignore: ${JSON.stringify(pattern)} is not a valid pattern: correct or delete it`);
    }
}

// EXTERNAL MODULE: ./build/git/pathspec.js
var pathspec = __webpack_require__(8523);
;// CONCATENATED MODULE: ./build/image/plan/context-files.js




/**
 * Selects the files that match the patterns or, without patterns, those visible to the Dockerfile; the Dockerfile is
 * always included.
 *
 * @throws Error naming the patterns that match nothing.
 */
async function selectFiles(choice, services) {
    const { workspace } = services.workflow;
    const file = pathInTree(workspace, choice.file);
    await assertInside([choice.context], services.resolvePath);
    const dockerfile = await selectDockerfile(file, services);
    const others = choice.patterns === undefined
        ? await selectVisible(choice, file, services)
        : await selectMatching(choice.patterns, choice.input, services);
    return {
        entries: [
            ...new Map([...dockerfile.entries, ...others.entries].map(entry => [entry.path, entry])).values(),
        ],
        changes: [...new Set([...dockerfile.changes, ...others.changes])],
    };
}
async function context_files_select(paths, checkout) {
    const [entries, changes] = await Promise.all([checkout.entries(paths), checkout.changes(paths)]);
    return { entries, changes };
}
async function selectDockerfile(file, { checkout, recipeCommit }) {
    if (recipeCommit === undefined)
        return context_files_select([(0,pathspec/* atOrBelow */.U8)(file)], checkout);
    const entries = await checkout.entries([(0,pathspec/* atOrBelow */.U8)(file)], recipeCommit);
    // HEAD may have another file of that path, which goes into the image as well.
    return { entries: entries.map(entry => ({ ...entry, path: `recipe:${entry.path}` })), changes: [] };
}
/** Selects the files that match patterns. @throws Error naming the patterns that match nothing. */
async function selectMatching(patterns, input, { checkout, resolvePath }) {
    const included = patterns.filter(pattern => !pattern.startsWith('!'));
    const found = await Promise.all(included.map(pattern => context_files_select([(0,pathspec/* matching */.wC)(pattern)], checkout)));
    const unmatched = included.filter((_, index) => found[index]?.entries.length === 0 && found[index].changes.length === 0);
    if (unmatched.length > 0) {
        throw new user_error/* UserError */.yo('file-not-found', `${input}: ${unmatched.map(pattern => JSON.stringify(pattern)).join(' and ')} ${unmatched.length === 1 ? 'matches' : 'match'} ` +
            'no file of this commit: correct the spelling. Patterns start at the root of the repository: `src/**/*.pyx`, `pixi.toml`, `!docs/**`');
    }
    const selected = await context_files_select(patterns.map(pathspec/* matching */.wC), checkout);
    await assertInside(selected.entries.filter(({ mode }) => mode === symbolicLink).map(({ path }) => path), resolvePath);
    return selected;
}
/** Mode of a symbolic link in a git tree. */
const symbolicLink = '120000';
/** @throws UserError naming the first path that leads outside the workspace. A dangling link is accepted. */
async function assertInside(paths, resolvePath) {
    for (const path of paths) {
        await resolvePath(path).catch((error) => {
            if (error instanceof user_error/* UserError */.yo)
                throw error;
        });
    }
}
async function selectVisible(choice, file, { checkout, readFile, workflow }) {
    const context = pathInTree(workflow.workspace, choice.context);
    const inContext = (path) => (context === '.' ? path : `${context}/${path}`);
    const isIgnored = await readIgnored([`${file}.dockerignore`, inContext('.dockerignore')], readFile);
    if (choice.sources?.length === 0)
        return { entries: [], changes: [] };
    const paths = choice.sources?.flatMap(source => (0,pathspec/* copied */.pG)(inContext(source))) ?? [(0,pathspec/* atOrBelow */.U8)(context)];
    const { entries, changes } = await context_files_select(paths, checkout);
    const isVisible = (path) => {
        const inside = context === '.' ? path : path.slice(context.length + 1);
        return !isIgnored(inside) && choice.hasNoEffect?.(inside) !== true;
    };
    return { entries: entries.filter(({ path }) => isVisible(path)), changes: changes.filter(isVisible) };
}
/** Reads the first of these ignore files that exists, as BuildKit does. */
async function readIgnored(paths, readFile) {
    for (const path of paths) {
        const bytes = await readFile(path).catch(() => undefined);
        if (bytes !== undefined)
            return readIgnoreFile(Buffer.from(bytes).toString('utf8'));
    }
    return () => false;
}
function pathInTree(workspace, path) {
    const inside = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, path));
    if (inside.startsWith('..'))
        throw new user_error/* UserError */.yo('file-not-found', `${path} is outside the work tree ${workspace}: set \`file\`, \`context\` and \`deps-file\` to paths within the checkout`);
    return inside || '.';
}


/***/ }),

/***/ 81682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ dependencyArgument),
  b: () => (/* binding */ planDependencies)
});

// EXTERNAL MODULE: ./build/dockerfile/context-sources.js
var context_sources = __webpack_require__(75127);
// EXTERNAL MODULE: ./build/dockerfile/declared-arguments.js
var declared_arguments = __webpack_require__(45284);
// EXTERNAL MODULE: ./build/dockerfile/external-images.js
var external_images = __webpack_require__(89267);
// EXTERNAL MODULE: ./build/ingredients/fingerprint.js
var fingerprint = __webpack_require__(92715);
// EXTERNAL MODULE: ./build/oci/digest.js
var digest = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/oci/platform.js
var oci_platform = __webpack_require__(44647);
// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/image/plan/base-images.js
var base_images = __webpack_require__(45190);
// EXTERNAL MODULE: ./build/image/plan/context-files.js + 1 modules
var context_files = __webpack_require__(7387);
// EXTERNAL MODULE: ./build/image/plan/read-dockerfile.js
var read_dockerfile = __webpack_require__(48557);
// EXTERNAL MODULE: ./build/dockerfile/cloned-sources.js
var cloned_sources = __webpack_require__(99887);
// EXTERNAL MODULE: ./build/oci/read-image.js
var read_image = __webpack_require__(77148);
// EXTERNAL MODULE: ./build/registry/registry-source.js
var registry_source = __webpack_require__(87953);
// EXTERNAL MODULE: ./build/image/plan/environment-files.js
var environment_files = __webpack_require__(13887);
;// CONCATENATED MODULE: ./build/image/plan/require-dependency-paths.js







/**
 * Asserts that the files that a Dockerfile copies determine its image; otherwise the image would never be built again.
 *
 * @throws Error naming the line that adds other files, and the files to list in `deps-paths`.
 */
async function requireDependencyPaths(dependencies, services) {
    const cause = await otherSources(dependencies, services);
    if (cause === undefined)
        return;
    const files = await (0,environment_files/* findEnvironmentFiles */.M)(services.checkout);
    const example = files.length === 0
        ? 'such as `pixi.lock` or `environment.yml`'
        : `for example:\n${['deps-paths: |', ...files.map(file => `  ${file}`)].join('\n')}`;
    throw new user_error/* UserError */.yo('dependency-paths-missing', `deps-file: ${cause}, so the files that it copies do not determine the dependency image. Set \`deps-paths\` to the ` +
        `files that do, ${example}`);
}
/**
 * Describes an ingredient of the image that the Dockerfile does not copy from the context; undefined if there is none.
 */
async function otherSources({ recipe: { file }, dockerfile, bases, platform }, { workflow, connect }) {
    const copiesNothing = (0,context_sources/* contextSources */.S)(dockerfile)?.length === 0;
    const clone = (0,cloned_sources/* clonedSources */.MP)(dockerfile).find(source => copiesNothing || (0,cloned_sources/* isOfRepository */.iI)(source, workflow.repository));
    if (clone !== undefined)
        return `${file}, line ${clone.instruction.startLine}, clones a repository`;
    const trigger = dockerfile.instructions.find(({ keyword }) => keyword === 'ONBUILD');
    if (trigger !== undefined)
        return `${file}, line ${trigger.startLine}, uses ONBUILD`;
    if (!copiesNothing)
        return undefined;
    for (const name of bases.keys()) {
        if (await hasTriggers(name, platform, connect))
            return `${file} builds on ${name}, whose ONBUILD instructions copy files`;
    }
    return undefined;
}
/**
 * Returns whether a base image adds instructions to a build; false if it cannot be read, which has already caused a
 * warning.
 */
async function hasTriggers(name, platform, connect) {
    try {
        const reference = (0,oci_reference/* parseReference */.F2)(name);
        const image = await (0,read_image/* readImage */.AM)((0,registry_source/* registrySource */.B)(await connect(reference), reference), platform);
        return (image.config.container.OnBuild ?? []).length > 0;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/image/plan/dependency-plan.js












/** Build argument that passes the dependency image to the Dockerfile. */
const dependencyArgument = 'DEPS_IMAGE';
/**
 * Plans the dependency image of a recipe.
 *
 * @returns undefined if the recipe has no dependency image.
 * @throws Error if the Dockerfile does not use it.
 */
async function planDependencies({ recipe, dockerfile: imageDockerfile, target, before }, services) {
    if (recipe.dependencies === undefined)
        return undefined;
    const { file, image, paths } = recipe.dependencies;
    if (!(0,declared_arguments/* declaredArguments */.V)(imageDockerfile).has(dependencyArgument)) {
        throw new user_error/* UserError */.yo('dependency-image-unused', `deps-file is given, but ${recipe.file} does not use the dependency image: write \`ARG ${dependencyArgument}\` before ` +
            `its first FROM and \`FROM $${dependencyArgument}\` where it builds on it`);
    }
    const dockerfile = await (0,read_dockerfile/* readDockerfile */.n)(file, 'deps-file', target.revision, services);
    const declared = (0,declared_arguments/* declaredArguments */.V)(dockerfile);
    const buildArgs = new Map([...recipe.buildArgs].filter(([name]) => declared.has(name)));
    const { context } = recipe;
    const files = await (0,context_files/* selectFiles */.A)({ context, file, patterns: paths, input: 'deps-paths', sources: (0,context_sources/* contextSources */.S)(dockerfile) }, services);
    const resolved = await (0,base_images/* resolveBases */.r2)((0,external_images/* externalImages */.e)(dockerfile, { buildArgs, platform: (0,oci_platform/* formatPlatform */.Bq)(target.platform) }).known, services);
    const { platform } = target;
    if (paths === undefined) {
        await requireDependencyPaths({ recipe: recipe.dependencies, dockerfile, bases: resolved, platform }, services);
    }
    const ingredients = {
        ...{ entries: files.entries, file, target: undefined, platform, buildArgs, labels: new Map() },
        bases: (0,base_images/* assumeUnchanged */.on)(resolved, before),
    };
    const tag = `deps-${(0,digest/* digestHex */.sU)((0,fingerprint/* computeFingerprint */.Y)(ingredients)).slice(0, 32)}${files.changes.length > 0 ? '-changed' : ''}`;
    return {
        ...{ image, tag, file, ingredients, changes: files.changes },
        name: (0,oci_reference/* formatReference */.FH)({ ...image, tag }),
        namedContexts: (0,base_images/* pinned */.dp)(resolved, dockerfile),
    };
}


/***/ }),

/***/ 13887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ findEnvironmentFiles)
/* harmony export */ });
/* harmony import */ var _git_pathspec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8523);

/** Names of files that declare an environment, in order of preference. */
const names = [
    ...['pixi.toml', 'pixi.lock', 'environment.yml', 'environment.yaml', 'conda-lock.yml', 'requirements*.txt'],
    'pyproject.toml',
];
const maxFiles = 10;
/** Finds the files of HEAD that declare an environment, in the directory level nearest to the repository root. */
async function findEnvironmentFiles(checkout) {
    const entries = await checkout.entries(names.map(name => (0,_git_pathspec_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(`**/${name}`)));
    const depth = (path) => path.split('/').length;
    const paths = entries.map(({ path }) => path).sort((first, second) => depth(first) - depth(second));
    return paths.filter(path => depth(path) === depth(paths[0] ?? '')).slice(0, maxFiles);
}


/***/ }),

/***/ 48557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readDockerfile)
/* harmony export */ });
/* harmony import */ var _dockerfile_parse_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86084);
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41240);
/* harmony import */ var _git_pathspec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8523);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9000);





/**
 * Reads and parses a Dockerfile.
 *
 * @param input name of the input that specifies the file.
 * @throws Error naming the file and, if it is malformed, the line.
 */
async function readDockerfile(path, input, revision, { readFile, recipeCommit, checkout }) {
    const bytes = await readFile(path).catch(async (error) => {
        if (error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo && error.kind === 'file-not-found')
            throw error;
        const hint = recipeCommit === undefined
            ? '. To build an old ref with the Dockerfile of another one, set `recipe-ref`'
            : '';
        const found = await findDockerfiles({ checkout, recipeCommit });
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('file-not-found', `There is no file ${path} in commit ${recipeCommit ?? revision}: \`${input}\` must be the path of the Dockerfile${found}${hint}`);
    });
    try {
        return (0,_dockerfile_parse_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDockerfile */ .A)(bytes);
    }
    catch (error) {
        throw (0,_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .withMessage */ .EB)(error, `${path}: ${(0,_error_message_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)}`, 'dockerfile-malformed');
    }
}
/** Patterns of the usual names of Dockerfiles. */
const usualNames = ['**/Dockerfile', '**/*.Dockerfile', '**/Dockerfile.*', '!**/*.dockerignore'];
/** Returns a list of the Dockerfiles in the commit, for a message; empty if there is none. */
async function findDockerfiles({ checkout, recipeCommit, }) {
    const entries = await checkout.entries(usualNames.map(_git_pathspec_js__WEBPACK_IMPORTED_MODULE_3__/* .matching */ .wC), recipeCommit).catch(() => []);
    if (entries.length === 0)
        return '';
    return `; found: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .formatList */ .ki)(entries.map(({ path }) => path), 5)}`;
}


/***/ }),

/***/ 92715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ computeFingerprint),
/* harmony export */   o: () => (/* binding */ sortedByPath)
/* harmony export */ });
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44647);


/** Format version. Increment it when equal ingredients must no longer count as the same image. */
const format = 2;
/** Returns the fingerprint of the ingredients, which does not depend on their order. */
function computeFingerprint(ingredients) {
    const { entries, file, target, platform, buildArgs, labels, bases, clonedCommit, dependencies } = ingredients;
    const settings = {
        file,
        target: target ?? null,
        platform: (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlatform */ .Bq)(platform),
        buildArgs: [...buildArgs].sort(byFirst),
        labels: [...labels].sort(byFirst),
        bases: [...bases].map(([name, digest]) => [name, digest ?? '']).sort(byFirst),
        // Omitted if undefined, so that the fingerprints of other images stay the same.
        ...(clonedCommit === undefined ? {} : { clonedCommit }),
        dependencies: dependencies === undefined ? null : computeFingerprint(dependencies),
    };
    return (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256DigestOfText */ .S0)(canonicalText(entries, JSON.stringify(settings)));
}
/** Yields a JSON object in pieces, because as one string it takes hundreds of megabytes for 200,000 files. */
function* canonicalText(entries, settings) {
    yield `{"format":${format},"entries":[`;
    let separator = '';
    for (const { path, mode, objectId } of sortedByPath(entries)) {
        yield separator + JSON.stringify([path, mode, objectId]);
        separator = ',';
    }
    yield `],${settings.slice(1)}`;
}
/** Sorts by code units, independent of the locale. */
function sortedByPath(entries) {
    return entries.toSorted((first, second) => first.path < second.path ? -1 : first.path > second.path ? 1 : 0);
}
function byFirst([first = ''], [second = '']) {
    return first < second ? -1 : first > second ? 1 : 0;
}


/***/ }),

/***/ 82428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ escapeInvisible)
/* harmony export */ });
/**
 * Invisible characters: formatting characters such as those that reverse the direction of text, and fillers. A
 * name that contains one looks like another name, or reorders the text around it.
 * Source: Unicode Technical Report 36, "Bidirectional Text Spoofing"; CVE-2021-42574.
 */
const invisible = /\p{Cf}|\u034f|\u17b4|\u17b5|[\u115f\u1160\u2028\u2029\u3164\uffa0]/gu;
/** Replaces invisible characters with escapes such as `\u202e`, which do not change the meaning of JSON. */
function escapeInvisible(text) {
    return text.replace(invisible, character => Array.from(character.split(''), unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''));
}


/***/ }),

/***/ 99368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseShape),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);


/**
 * Parses bytes as JSON and validates it against a schema.
 *
 * @throws Error naming `what`, the position and the reason.
 */
function parseJson(schema, bytes, what) {
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${what} is not JSON: it starts with ${JSON.stringify(preview(bytes))}`);
    }
    return parseShape(schema, value, what);
}
/**
 * Validates a value against a schema.
 *
 * @throws Error naming `what` and up to five places where the value does not match.
 */
function parseShape(schema, value, what) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL(schema, value);
    if (result.success)
        return result.output;
    const problems = result.issues
        .slice(0, 5)
        .map(issue => `${valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .Bu(issue) ?? '(top)'}: ${issue.message}`);
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${what} is malformed: ${problems.join('; ')}`);
}
function preview(bytes) {
    return new TextDecoder().decode(bytes.subarray(0, 60));
}


/***/ }),

/***/ 91427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ defaultEventType),
/* harmony export */   Yt: () => (/* binding */ versionOneFields),
/* harmony export */   r9: () => (/* binding */ encodeEvent)
/* harmony export */ });
/* unused harmony export decodeEvent */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5691);
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41240);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
/* harmony import */ var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32103);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72394);






/** Default type of the `repository_dispatch` event. */
const defaultEventType = 'image-updated';
const eventVersion = 1;
/**
 * Encodes an event and validates the payload.
 *
 * @param legacy field for an old handler.
 * @throws Error naming every field that the launcher would reject.
 */
function encodeEvent({ launcherBranch, digest, image, ref, build }, legacy) {
    const { repository, revision, runUrl, created, correlation } = build;
    const payload = {
        version: eventVersion,
        branch: launcherBranch,
        sha: digest,
        image: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImageRepository */ .hp)(image),
        tag: image.tag,
        ref: ref.full,
        source: { repository, revision, run_url: runUrl },
        created,
        correlation,
        ...(legacy === undefined ? {} : { [legacy.name]: legacy.value }),
    };
    decodeEvent(payload);
    return payload;
}
/** Schema for a text field that `parse` converts; an error it throws is reported as the field's problem. */
function field(parse) {
    return valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj('expected text'), valibot__WEBPACK_IMPORTED_MODULE_4__/* .rawTransform */ .NT(({ dataset, addIssue, NEVER }) => {
        try {
            return parse(dataset.value);
        }
        catch (error) {
            addIssue({ message: (0,_error_message_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(error) });
            return NEVER;
        }
    }));
}
const fullSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .re({
    version: valibot__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu(eventVersion),
    branch: field(parseBranch),
    sha: field(_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m),
    image: field(_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageRepository */ .fb),
    tag: field(_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageTag */ .DO),
    ref: field(_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSourceRef */ ._j),
    source: valibot__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .re({
        // GitLab has nested groups.
        repository: field(text => match(text, /^[\w.-]+(?:\/[\w.-]+)+$/, 'owner/name of a repository')),
        revision: field(text => match(text, /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'a full git commit ID')),
        run_url: field(text => match(text, /^https?:\/\/[^\s<>"'()]+$/, 'the URL of a workflow run')),
    }),
    created: field(parseTime),
    correlation: field(text => match(text, /^[\w.:-]{1,200}$/, 'up to 200 letters, digits, ".", ":", "_" or "-"')),
});
const versionOneFields = Object.keys(fullSchema.entries);
const firstSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .re({
    branch: field(parseBranch),
    sha: field(text => (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(text.startsWith('sha256:') ? text : `sha256:${text}`)),
});
/**
 * Decodes a `client_payload`. A payload that does not match its version exactly is rejected as a whole, because
 * guessing a missing field could update the wrong branch. One extra field, a text or a boolean, is ignored: sources
 * send it for handlers from before version 1.
 *
 * @throws Error naming every invalid field and its value.
 */
function decodeEvent(payload) {
    if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('event-malformed', `The event's payload is ${preview(payload)}: expected an object with the fields of version ${eventVersion}`);
    }
    if (!('version' in payload))
        return decodeFirstForm(payload);
    if (payload.version !== eventVersion) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('event-malformed', `The event has version ${preview(payload.version)}, but this action supports ${eventVersion}: ` +
            'use the same release of Binder Actions in both repositories');
    }
    const { branch, sha, image, tag, ref, source, created, correlation } = parsePayload(fullSchema, withoutLegacyField(payload));
    assertPullBranch(ref, branch);
    const { repository, revision, run_url: runUrl } = source;
    return {
        launcherBranch: branch,
        digest: sha,
        image: { ...image, tag },
        ref,
        build: { repository, revision, runUrl, created, correlation },
    };
}
/** @throws Error if an event for a pull request names another launcher branch than that of its preview. */
function assertPullBranch(ref, branch) {
    if (ref.kind !== 'pull' || branch === (0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .refName */ .P7)(ref))
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('no-launcher-branch', `The event is for ${ref.full}, a pull request, which is launched only on launcher branch "${(0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .refName */ .P7)(ref)}", but it ` +
        `names "${branch}", so nothing was changed: remove \`launcher-branch\` from the step that sends it`);
}
function withoutLegacyField(payload) {
    const entries = Object.entries(payload);
    const [unknown, ...others] = entries.filter(([name]) => !versionOneFields.includes(name));
    const isComplete = versionOneFields.every(name => name in payload);
    const isLegacy = unknown !== undefined && ['string', 'boolean'].includes(typeof unknown[1]);
    // If a field is missing, the unknown one is probably that field under another name.
    if (!isComplete || !isLegacy || others.length > 0)
        return payload;
    return Object.fromEntries(entries.filter(([name]) => name !== unknown[0]));
}
function decodeFirstForm(payload) {
    const { branch, sha } = parsePayload(firstSchema, payload);
    return { launcherBranch: branch, digest: sha };
}
function parsePayload(schema, payload) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xL(schema, payload);
    if (result.success)
        return result.output;
    const problems = result.issues.map(issue => {
        const path = valibot__WEBPACK_IMPORTED_MODULE_4__/* .getDotPath */ .Bu(issue) ?? 'payload';
        if (issue.type === 'strict_object') {
            return issue.expected === 'never' ? `${path}: unknown field` : `${path}: missing`;
        }
        return `${path} is ${preview(issue.input)}: ${issue.message}`;
    });
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('event-malformed', `The event is malformed, so nothing was changed:\n${problems.map(problem => `- ${problem}`).join('\n')}`);
}
function parseBranch(text) {
    if (text.startsWith('refs/'))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('event-malformed', 'expected the short name of a branch, without "refs/heads/"');
    return (0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSourceRef */ ._j)(`refs/heads/${text}`).short;
}
function parseTime(text) {
    const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
    if (!form.test(text) || Number.isNaN(Date.parse(text)))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('event-malformed', 'expected a time such as "2026-01-31T12:00:00Z"');
    return text;
}
function match(text, form, expected) {
    if (!form.test(text))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('event-malformed', `expected ${expected}`);
    return text;
}
function preview(value) {
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}


/***/ }),

/***/ 77652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ evaluateLayerCount),
/* harmony export */   a: () => (/* binding */ describeLayerCount)
/* harmony export */ });
/** Maximum layer count that Docker can register or run. Source: moby, layer/layer_store.go, maxLayerDepth. */
const maxLayerCount = 125;
/** Lower than the maximum to leave room for the layers of images built on top of this one. */
const warnLayerCount = 100;
function evaluateLayerCount(count) {
    if (count > maxLayerCount)
        return 'fail';
    return count > warnLayerCount ? 'warn' : 'pass';
}
/** Describes the problem and its fix in one sentence; undefined if there is none. */
function describeLayerCount(name, count) {
    const fix = 'combine RUN and COPY instructions, or copy the result into a last stage';
    switch (evaluateLayerCount(count)) {
        case 'fail':
            return `${name} has ${count} layers, but Docker cannot run images with more than ${maxLayerCount} ("max depth exceeded"): ${fix}`;
        case 'warn':
            return `${name} has ${count} layers, close to Docker's limit of ${maxLayerCount}, which also counts the layers of images built from it: ${fix}`;
        case 'pass':
            return undefined;
    }
}


/***/ }),

/***/ 49338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OE: () => (/* binding */ defaultSizes),
/* harmony export */   e: () => (/* binding */ evaluateLayers),
/* harmony export */   qY: () => (/* binding */ measures),
/* harmony export */   zY: () => (/* binding */ layerSize)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10617);
/* harmony import */ var _layer_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77652);


const measures = ['uncompressed', 'compressed'];
/** Default limits, in the format of the inputs and options. */
const defaultSizes = { max: '1GB', warn: '800MB' };
function layerSize(layer, measure) {
    return measure === 'compressed' ? layer.compressedSize : layer.uncompressedSize;
}
function evaluateLayers(layers, budget) {
    const evaluated = layers.map(layer => ({
        ...layer,
        verdict: evaluateSize(layerSize(layer, budget.measure), budget),
    }));
    const sizes = layers.map(layer => layerSize(layer, budget.measure));
    return {
        verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstVerdict */ .z)([...evaluated.map(layer => layer.verdict), (0,_layer_count_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateLayerCount */ .I)(layers.length)]),
        layers: evaluated,
        largestLayerSize: sizes.reduce((max, size) => Math.max(max, size), 0),
        totalSize: sizes.reduce((sum, size) => sum + size, 0),
    };
}
function evaluateSize(size, { maxLayerSize, warnLayerSize }) {
    if (size > maxLayerSize)
        return 'fail';
    return size > warnLayerSize ? 'warn' : 'pass';
}


/***/ }),

/***/ 43229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ layerCounts),
/* harmony export */   Gd: () => (/* binding */ splitTarget),
/* harmony export */   _O: () => (/* binding */ parseMaxLayers),
/* harmony export */   mF: () => (/* binding */ chooseLayers),
/* harmony export */   n3: () => (/* binding */ splitModes),
/* harmony export */   uF: () => (/* binding */ shareLayers)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);

const splitModes = ['auto', 'all', 'never'];
/** Default and maximum of the number of layers. More layers than the maximum get a warning from the layer check. */
const layerCounts = { default: 40, max: 100 };
/** The slowest layer decides how long an image takes at mybinder.org, where 16 layers keep every processor busy. */
const targetShare = 1 / 16;
const minTarget = 64_000_000;
/** Returns the size that new layers should not exceed, in bytes. */
function splitTarget({ target }, imageSize, warnLayerSize) {
    return Math.min(warnLayerSize, target ?? Math.max(minTarget, Math.ceil(imageSize * targetShare)));
}
/** Returns the indices of the layers to split. A layer of the base image is split only if it exceeds the limit. */
function chooseLayers(layers, mode, { target, warnLayerSize, measure, }) {
    const isOversize = ({ compressedSize, uncompressedSize }) => (measure === 'compressed' ? compressedSize : uncompressedSize) > warnLayerSize;
    const isChosen = (layer) => mode !== 'never' &&
        (isOversize(layer) || (mode === 'all' && !layer.isBase && layer.uncompressedSize > target));
    return layers.flatMap((layer, index) => (isChosen(layer) ? [index] : []));
}
/** Shares the layers that may be added among the layers to split, by size. */
function shareLayers(sizes, available) {
    const total = sizes.reduce((sum, size) => sum + size, 0);
    return sizes.map(size => Math.max(1, Math.floor((available * size) / total)));
}
/** @throws Error with the accepted range. */
function parseMaxLayers(text) {
    const count = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
    if (count < 1 || count > layerCounts.max) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('invalid-input', `expected a number of layers from 1 to ${layerCounts.max}`);
    }
    return count;
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

/***/ 46937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ descriptorSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);


const digestSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .Ie(text => typeof text === 'string' && (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(text), 'expected "sha256:" and 64 lower-case hex digits'));
const platformSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({ os: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), architecture: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), variant: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj()) }), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd(({ os, architecture, variant }) => ({
    os,
    architecture,
    ...(variant === undefined || variant === '' ? {} : { variant }),
})));
const descriptorSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({
    mediaType: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(),
    digest: digestSchema,
    size: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeInteger */ .Y2(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Ww(0)),
    annotations: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj())),
    platform: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq(platformSchema),
    urls: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj())),
});


/***/ }),

/***/ 1564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   S0: () => (/* binding */ sha256DigestOfText),
/* harmony export */   fQ: () => (/* binding */ shortenDigests),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   sI: () => (/* binding */ sha256Digest),
/* harmony export */   sU: () => (/* binding */ digestHex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);


const form = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
    return form.test(text);
}
/** Validates a digest. @throws Error that names the text and the accepted form. */
function parseDigest(text) {
    if (!isDigest(text)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`${JSON.stringify(text)} is not a digest: expected "sha256:" and 64 lower-case hex digits`);
    }
    return text;
}
function sha256Digest(bytes) {
    return parseDigest(`sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`);
}
/** Returns the digest of concatenated text, without keeping all of it in memory. */
function sha256DigestOfText(pieces) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const piece of pieces)
        hash.update(piece);
    return parseDigest(`sha256:${hash.digest('hex')}`);
}
/** Returns the hex digits without the algorithm, as used in image layout paths and immutable tags. */
function digestHex(digest) {
    return digest.slice('sha256:'.length);
}
/** Shortens every digest in a text to 12 digits, for headings. */
function shortenDigests(text) {
    return text.replace(/\b(sha256:[0-9a-f]{12})[0-9a-f]{52}\b/g, '$1…');
}


/***/ }),

/***/ 34093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ parseImageConfig)
});

// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
;// CONCATENATED MODULE: ./build/oci/container-config.js

const container_config_text = valibot/* nullish */.cl(valibot/* string */.Yj());
const list = valibot/* nullish */.cl(valibot/* array */.YO(valibot/* string */.Yj()));
const set = valibot/* nullish */.cl(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()));
const number = valibot/* optional */.lq(valibot/* number */.ai());
const containerConfigSchema = valibot/* object */.Ik({
    Env: list,
    User: container_config_text,
    Entrypoint: list,
    Cmd: list,
    WorkingDir: container_config_text,
    ExposedPorts: set,
    Labels: valibot/* nullish */.cl(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* string */.Yj())),
    Volumes: set,
    StopSignal: container_config_text,
    Shell: list,
    Healthcheck: valibot/* nullish */.cl(valibot/* object */.Ik({
        Test: list,
        Interval: number,
        Timeout: number,
        StartPeriod: number,
        StartInterval: number,
        Retries: number,
    })),
    OnBuild: list,
});

// EXTERNAL MODULE: ./build/oci/digest.js
var digest = __webpack_require__(1564);
;// CONCATENATED MODULE: ./build/oci/image-config.js




const image_config_text = valibot/* nullish */.cl(valibot/* string */.Yj(), '');
/** Accepts null, which BuildKit writes for an image without layers. */
const diffIds = valibot/* pipe */.Fs(valibot/* nullable */.me(valibot/* array */.YO(valibot/* pipe */.Fs(valibot/* string */.Yj(), valibot/* custom */.Ie(id => (0,digest/* isDigest */.Bc)(String(id)), 'expected a sha256 digest')))), valibot/* transform */.pd(list => list ?? []));
const schema = valibot/* object */.Ik({
    os: valibot/* string */.Yj(),
    architecture: valibot/* string */.Yj(),
    variant: valibot/* nullish */.cl(valibot/* string */.Yj()),
    created: valibot/* nullish */.cl(valibot/* string */.Yj()),
    config: valibot/* nullish */.cl(containerConfigSchema, {}),
    rootfs: valibot/* object */.Ik({ diff_ids: diffIds }),
    history: valibot/* nullish */.cl(valibot/* array */.YO(valibot/* object */.Ik({ created_by: image_config_text, empty_layer: valibot/* nullish */.cl(valibot/* boolean */.zM(), false) })), []),
});
/** Parses an image config. @throws Error that names `label` and the reason. */
function parseImageConfig(bytes, label) {
    const { os, architecture, variant, created, config, rootfs, history } = (0,json/* parseJson */.q)(schema, bytes, label);
    return {
        os,
        architecture,
        ...(variant ? { variant } : {}),
        created: created ?? undefined,
        labels: config.Labels ?? {},
        container: config,
        diffIds: rootfs.diff_ids,
        history: history.map(entry => ({ createdBy: entry.created_by, isEmptyLayer: entry.empty_layer })),
    };
}


/***/ }),

/***/ 95669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ isAttestation),
/* harmony export */   NQ: () => (/* binding */ maxManifestSize),
/* harmony export */   Ng: () => (/* binding */ parseManifest)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5691);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46937);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54566);





/** Maximum size in bytes. Registries must accept 4 MB and may limit manifests. Source: OCI distribution-spec, "Pushing Manifests". */
const maxManifestSize = 4 * 2 ** 20;
const annotations = valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj()), {});
const headerSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({ schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai(), mediaType: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj()) });
/** Accepts null, which BuildKit writes for an image without layers. */
const layers = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YO(_descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .descriptorSchema */ .T)), valibot__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pd(list => list ?? []));
const manifestSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({ config: _descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .descriptorSchema */ .T, layers, annotations });
const indexSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({ manifests: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YO(_descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .descriptorSchema */ .T) });
/**
 * Parses a manifest or index.
 *
 * @param mediaType media type from the Content-Type header or the descriptor, if any. The document's own `mediaType`
 *   takes precedence because Content-Type may have parameters or be missing.
 * @throws UserError that names `label` and states the reason.
 */
function parseManifest(bytes, mediaType, label) {
    const { schemaVersion, mediaType: ownMediaType } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(headerSchema, bytes, label);
    if (schemaVersion !== 2) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('unsupported-image', `${label} has schema version ${schemaVersion}, which no current tool writes: push the image again with a current version of Docker`);
    }
    const declared = ownMediaType ?? mediaType;
    if (declared !== undefined && !_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestMediaTypes */ .$P.includes(declared)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('unsupported-image', `${label} is of type "${declared}": expected an image manifest or an image index`);
    }
    const isIndex = declared === undefined ? looksLikeIndex(bytes) : (0,_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndexMediaType */ .$$)(declared);
    if (isIndex) {
        return { kind: 'index', mediaType: declared ?? _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .ociIndex */ .KP, ...(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(indexSchema, bytes, label) };
    }
    return { kind: 'manifest', mediaType: declared ?? _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .ociManifest */ .F7, ...(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(manifestSchema, bytes, label) };
}
/** Returns whether an index entry is an attestation, as added by buildx, rather than an image. */
function isAttestation({ annotations }) {
    return annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
}
function looksLikeIndex(bytes) {
    return valibot__WEBPACK_IMPORTED_MODULE_4__.is(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({ manifests: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5()) }), JSON.parse(new TextDecoder().decode(bytes)));
}


/***/ }),

/***/ 54566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ isIndexMediaType),
/* harmony export */   $P: () => (/* binding */ manifestMediaTypes),
/* harmony export */   AH: () => (/* binding */ layerCompression),
/* harmony export */   F7: () => (/* binding */ ociManifest),
/* harmony export */   KP: () => (/* binding */ ociIndex),
/* harmony export */   kh: () => (/* binding */ dockerManifest)
/* harmony export */ });
/* unused harmony export dockerList */
/** Media types of manifests and layers. Sources: OCI image-spec, media-types.md; Docker image manifest v2, schema 2. */
const ociIndex = 'application/vnd.oci.image.index.v1+json';
const ociManifest = 'application/vnd.oci.image.manifest.v1+json';
const dockerList = 'application/vnd.docker.distribution.manifest.list.v2+json';
const dockerManifest = 'application/vnd.docker.distribution.manifest.v2+json';
/** Accepted media types. All four are requested: with fewer, old registries respond with schema 1 or an error. */
const manifestMediaTypes = [ociIndex, ociManifest, dockerList, dockerManifest];
function isIndexMediaType(mediaType) {
    return mediaType === ociIndex || mediaType === dockerList;
}
const layerCompressions = new Map([
    ['application/vnd.oci.image.layer.v1.tar', 'none'],
    ['application/vnd.oci.image.layer.v1.tar+gzip', 'gzip'],
    ['application/vnd.oci.image.layer.v1.tar+zstd', 'zstd'],
    ['application/vnd.oci.image.layer.nondistributable.v1.tar', 'none'],
    ['application/vnd.oci.image.layer.nondistributable.v1.tar+gzip', 'gzip'],
    ['application/vnd.oci.image.layer.nondistributable.v1.tar+zstd', 'zstd'],
    ['application/vnd.docker.image.rootfs.diff.tar', 'none'],
    ['application/vnd.docker.image.rootfs.diff.tar.gzip', 'gzip'],
    ['application/vnd.docker.image.rootfs.diff.tar.zstd', 'zstd'],
    ['application/vnd.docker.image.rootfs.foreign.diff.tar.gzip', 'gzip'],
]);
/** @returns undefined for a media type that is not a file system layer. */
function layerCompression(mediaType) {
    return layerCompressions.get(mediaType);
}


/***/ }),

/***/ 44647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   a3: () => (/* binding */ binderPlatform),
/* harmony export */   b: () => (/* binding */ isForPlatform)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);

/** Platform of mybinder.org. */
const binderPlatform = { os: 'linux', architecture: 'amd64' };
const form = /^([a-z0-9]+)\/([a-z0-9]+)(?:\/([a-z0-9.]+))?$/;
/** Parses `os/architecture[/variant]`. @throws Error that names the text and the accepted form. */
function parsePlatform(text) {
    const [, os, architecture, variant] = form.exec(text) ?? [];
    if (os === undefined || architecture === undefined) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${JSON.stringify(text)} is not a platform: expected os/architecture, such as "linux/amd64"`);
    }
    return { os, architecture, ...(variant === undefined ? {} : { variant }) };
}
function formatPlatform({ os, architecture, variant }) {
    return [os, architecture, ...(variant === undefined ? [] : [variant])].join('/');
}
/** Returns whether an image for `offered` runs on `wanted`. The variant is compared only if `wanted` has one. */
function isForPlatform(offered, wanted) {
    return (offered.os === wanted.os &&
        offered.architecture === wanted.architecture &&
        (wanted.variant === undefined || offered.variant === wanted.variant));
}


/***/ }),

/***/ 77148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ readImage),
/* harmony export */   NR: () => (/* binding */ readPlatformManifest),
/* harmony export */   XM: () => (/* binding */ completeImage)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
/* harmony import */ var _image_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34093);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95669);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44647);




/**
 * Reads the manifest and config of the image for `platform`. Makes at most three small requests; reads no layers.
 *
 * @throws Error that names the image and its platforms if none matches.
 */
async function readImage(source, platform) {
    return completeImage(source, await readPlatformManifest(source, platform), platform);
}
/** Reads the manifest for `platform`. @throws Error that names the image and its platforms if none matches. */
async function readPlatformManifest(source, platform) {
    const root = await source.readManifest();
    const rootManifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(root.bytes, root.mediaType, `the manifest of ${source.name}`);
    const { digest, manifest } = rootManifest.kind === 'manifest'
        ? { digest: root.digest, manifest: rootManifest }
        : await readChild(source, rootManifest, platform);
    return { name: source.name, rootDigest: root.digest, manifestDigest: digest, manifest };
}
/**
 * Reads the config and adds it to the manifest.
 *
 * @throws Error that names the image if the config is for another platform or does not match the manifest.
 */
async function completeImage(source, platformManifest, platform) {
    const config = await readConfig(source, platformManifest.manifest);
    if (!(0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .isForPlatform */ .b)(config, platform)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('platform-missing', `${source.name} is an image for ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlatform */ .Bq)(config)}, not for ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlatform */ .Bq)(platform)}: ` +
            `build it with --platform ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlatform */ .Bq)(platform)}`);
    }
    if (config.diffIds.length !== platformManifest.manifest.layers.length) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('image-damaged', `${source.name} is inconsistent: its manifest has ${platformManifest.manifest.layers.length} layers, its config ${config.diffIds.length}. Build the image again`);
    }
    return { ...platformManifest, config };
}
async function readConfig(source, { config }) {
    return (0,_image_config_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageConfig */ .F)(await source.readBlob(config), `the config of ${source.name}`);
}
async function readChild(source, index, platform) {
    const descriptor = chooseChild(source.name, index, platform);
    const { bytes, digest } = await source.readManifest(descriptor.digest);
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(bytes, descriptor.mediaType, `the ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlatform */ .Bq)(platform)} manifest of ${source.name}`);
    if (manifest.kind === 'index') {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('unsupported-image', `${source.name} is a nested index, which Docker cannot run: push an image instead`);
    }
    return { digest, manifest };
}
function chooseChild(name, index, platform) {
    const images = index.manifests.filter(descriptor => !(0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .isAttestation */ .H3)(descriptor));
    const platformManifest = images.find(({ platform: offered }) => offered !== undefined && (0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .isForPlatform */ .b)(offered, platform));
    // A handwritten index or an image layout with one image may omit the platform. It is then checked against the config.
    const [only, ...others] = images;
    const chosen = platformManifest ?? (others.length === 0 && only?.platform === undefined ? only : undefined);
    if (chosen === undefined) {
        const offered = images
            .map(image => (image.platform ? (0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlatform */ .Bq)(image.platform) : 'unnamed'))
            .join(', ');
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('platform-missing', `${name} has no image for ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlatform */ .Bq)(platform)} (available: ${offered || 'none'}): build it with --platform ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlatform */ .Bq)(platform)}`);
    }
    return chosen;
}


/***/ }),

/***/ 20907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ parseImageTag),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   fb: () => (/* binding */ parseImageRepository),
/* harmony export */   hp: () => (/* binding */ formatImageRepository),
/* harmony export */   oL: () => (/* binding */ isSameImageRepository)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1564);


const dockerHub = 'docker.io';
const component = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const pathForm = new RegExp(`^${component}(?:/${component})*$`);
const tagForm = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const registryForm = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
/**
 * Parses a reference by the rules of Docker's distribution/reference: the part before the first `/` is a registry
 * if it contains `.` or `:` or is `localhost`.
 *
 * @throws Error that names the malformed part and the accepted form.
 */
function parseReference(text) {
    const { rest: nameAndTag, digest } = splitDigest(text);
    const { rest: remainder, tag } = splitTag(nameAndTag);
    const repository = splitRegistry(remainder, text);
    return { ...repository, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
}
/** Parses an image repository. @throws Error if the text is malformed or has a tag or digest. */
function parseImageRepository(text) {
    const { tag, digest, ...repository } = parseReference(text);
    if (tag !== undefined || digest !== undefined) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${JSON.stringify(text)} has a ${digest === undefined ? 'tag' : 'digest'}: ` +
            `expected the image repository alone, "${formatImageRepository(repository)}"`);
    }
    return repository;
}
/**
 * Validates an image tag: 1 to 128 letters, digits, `_`, `.` or `-`, not starting with `.` or `-`.
 * Source: OCI distribution-spec.
 */
function parseImageTag(text) {
    if (!tagForm.test(text)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${JSON.stringify(text)} is not an image tag: expected 1 to 128 letters, digits, "_", "." or "-", ` +
            'not starting with "." or "-"');
    }
    return text;
}
function formatImageRepository({ registry, path }) {
    return `${registry}/${path}`;
}
function formatReference(reference) {
    const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
    const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
    return `${formatImageRepository(reference)}${tag}${digest}`;
}
function isSameImageRepository(first, second) {
    return first.registry === second.registry && first.path === second.path;
}
function splitDigest(text) {
    const index = text.indexOf('@');
    if (index < 0)
        return { rest: text };
    return { rest: text.slice(0, index), digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(text.slice(index + 1)) };
}
function splitTag(text) {
    const colon = text.lastIndexOf(':');
    if (colon < 0 || text.indexOf('/', colon) >= 0)
        return { rest: text };
    return { rest: text.slice(0, colon), tag: parseImageTag(text.slice(colon + 1)) };
}
function splitRegistry(remainder, text) {
    const slash = remainder.indexOf('/');
    const first = slash < 0 ? '' : remainder.slice(0, slash);
    const isHost = first === 'localhost' || /[.:]/.test(first);
    const isRegistry = isHost || first !== first.toLowerCase();
    // Docker recognizes a host without dots only by its upper case, so that must be kept.
    const registry = isRegistry ? (isHost ? first.toLowerCase() : first) : dockerHub;
    const path = isRegistry ? remainder.slice(slash + 1) : remainder;
    if (!registryForm.test(registry)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${JSON.stringify(text)}: "${registry}" is not a registry host: expected a host such as "ghcr.io"`);
    }
    if (!pathForm.test(path))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(pathProblem(registry, path, text));
    const isOneWord = registry === dockerHub && !path.includes('/');
    return { registry, path: isOneWord ? `library/${path}` : path };
}
function pathProblem(registry, path, text) {
    const lower = path.toLowerCase();
    if (lower !== path && pathForm.test(lower)) {
        const corrected = formatImageRepository({ registry, path: lower });
        return `${JSON.stringify(text)}: registries accept only lower-case image names: write "${corrected}"`;
    }
    return (`${JSON.stringify(text)} is not an image name: expected lower-case letters and digits, ` +
        'separated by "/", ".", "_" or "-", such as "ghcr.io/owner/name"');
}


/***/ }),

/***/ 27582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ suiteWorkflow),
/* harmony export */   s3: () => (/* binding */ isSignedBy)
/* harmony export */ });
/* unused harmony export parseSignerWorkflow */
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
/* harmony import */ var _signing_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54627);



/** Workflow of this suite that builds and signs images. */
const suiteWorkflow = {
    repository: { owner: 'underworldcode', name: 'binder-actions' },
    path: '.github/workflows/binder-image.yml',
};
/**
 * Parses `OWNER/NAME/.github/workflows/FILE`.
 *
 * @throws Error naming the accepted form.
 */
function parseSignerWorkflow(text) {
    const [, repository, path] = /^([^/\s]+\/[^/\s]+)\/(\.github\/workflows\/[^/\s@]+\.ya?ml)$/.exec(text) ?? [];
    if (repository === undefined || path === undefined) {
        throw new UserError('invalid-input', `${JSON.stringify(text)} is not a workflow: expected "owner/name/.github/workflows/file.yml", without a ref`);
    }
    return { repository: parseGitHubRepository(repository), path };
}
/**
 * Returns whether a certificate's workflow is this one. A ref of a pull request never counts, because anyone can open
 * one with another version of the file.
 */
function isSignedBy({ repository, path }, certified) {
    const separator = certified.indexOf('@');
    if (separator === -1)
        return false;
    const expected = `${_signing_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHubServer */ .f}/${(0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGitHubRepository */ .PZ)(repository)}/${path}`;
    // GitHub ignores the case of owner and name, but not the case of the path.
    const isFile = certified.slice(0, separator).toLowerCase() === expected.toLowerCase() &&
        certified.slice(0, separator).endsWith(`/${path}`);
    return isFile && !certified.slice(separator + 1).startsWith('refs/pull/');
}


/***/ }),

/***/ 54627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ gitHubServer),
/* harmony export */   h: () => (/* binding */ parseCertificate)
/* harmony export */ });
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);


/** @see https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const identifiers = {
    issuer: '1.3.6.1.4.1.57264.1.8',
    repositoryUrl: '1.3.6.1.4.1.57264.1.12',
    commit: '1.3.6.1.4.1.57264.1.13',
    ref: '1.3.6.1.4.1.57264.1.14',
    repositoryId: '1.3.6.1.4.1.57264.1.15',
    ownerId: '1.3.6.1.4.1.57264.1.17',
    trigger: '1.3.6.1.4.1.57264.1.20',
    runUrl: '1.3.6.1.4.1.57264.1.21',
};
/** Server whose workflows get certificates from the public instance of Sigstore. */
const gitHubServer = 'https://github.com';
/**
 * Parses the extensions that Fulcio adds for GitHub Actions.
 *
 * @throws Error naming the field that is missing or malformed: the signer is not a workflow run at GitHub.
 */
function parseCertificate({ subjectAlternativeName, extensions }) {
    const read = (name) => {
        const value = extensions.get(identifiers[name]);
        if (value === undefined)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('provenance-invalid', `the certificate has no ${name}: it was not issued to a workflow run`);
        return decodeText(value, name);
    };
    if (subjectAlternativeName === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('provenance-invalid', 'the certificate does not name a workflow: it was not issued to a workflow run');
    return {
        issuer: read('issuer'),
        workflow: subjectAlternativeName,
        repository: parseRepositoryUrl(read('repositoryUrl')),
        repositoryId: read('repositoryId'),
        ownerId: read('ownerId'),
        ref: read('ref'),
        commit: read('commit'),
        trigger: read('trigger'),
        runUrl: read('runUrl'),
    };
}
function parseRepositoryUrl(url) {
    if (!url.startsWith(`${gitHubServer}/`))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('provenance-invalid', `the certificate was issued to ${JSON.stringify(url)}, which is not a repository on GitHub`);
    return (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGitHubRepository */ .lF)(url.slice(gitHubServer.length + 1));
}
/** Tag of a UTF8String in DER. Source: X.690, section 8.23. */
const utf8String = 0x0c;
/** Decodes a DER UTF8String, whose length has one to three bytes. */
function decodeText(der, name) {
    const [tag, first = 0] = der;
    const lengthBytes = first < 0x80 ? 0 : first - 0x80;
    const start = 2 + lengthBytes;
    const length = lengthBytes === 0 ? first : der.subarray(2, start).reduce((sum, byte) => sum * 256 + byte, 0);
    if (tag !== utf8String || lengthBytes > 2 || der.length !== start + length)
        throw malformedField(name);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(der.subarray(start));
    }
    catch {
        throw malformedField(name);
    }
}
function malformedField(name) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('provenance-invalid', `the certificate's ${name} is malformed`);
}


/***/ }),

/***/ 35613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PZ: () => (/* binding */ formatGitHubRepository),
/* harmony export */   aE: () => (/* binding */ isSameRepositoryName),
/* harmony export */   lF: () => (/* binding */ parseGitHubRepository)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);

const owner = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$/;
const name = /^[A-Za-z0-9._-]{1,100}$/;
/**
 * Parses `owner/name`.
 *
 * @throws Error naming the text and the accepted form, with a suggested correction for a pasted URL.
 */
function parseGitHubRepository(text) {
    const [first = '', second = '', ...others] = text.split('/');
    if (others.length === 0 && owner.test(first) && name.test(second) && !/^\.{1,2}$/.test(second)) {
        return { owner: first, name: second };
    }
    const pasted = /^(?:https?:\/\/|git@)[^/:]+[/:]([^/\s]+)\/([^/\s]+?)(?:\.git)?\/?$/.exec(text.trim());
    const suggestion = pasted === null ? '' : `; write "${pasted[1]}/${pasted[2]}"`;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${JSON.stringify(text)} is not a GitHub repository: expected "owner/name"${suggestion}`);
}
function formatGitHubRepository(repository) {
    return `${repository.owner}/${repository.name}`;
}
/** Returns whether two names `owner/name` refer to one repository: GitHub ignores their case. */
function isSameRepositoryName(first, second) {
    return first.toLowerCase() === second.toLowerCase();
}


/***/ }),

/***/ 32103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ij: () => (/* binding */ findSourceRef),
  Zc: () => (/* binding */ immutableTag),
  _j: () => (/* binding */ parseSourceRef),
  rH: () => (/* binding */ refImageTag),
  QC: () => (/* binding */ refLauncherBranch),
  P7: () => (/* binding */ refName)
});

// UNUSED EXPORTS: findLauncherBranch

// EXTERNAL MODULE: ./build/oci/digest.js
var oci_digest = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
;// CONCATENATED MODULE: ./build/refs/ref-name.js
/**
 * Git's rules for ref names, as far as they matter for names used outside git. Half a surrogate pair has no encoding.
 * Source: git-check-ref-format(1).
 */
const forbidden = /[\s~^:?*[\\\p{Cc}\p{Cs}]|\.\.|@\{|\/\/|\/\.|^[/.]|[/.]$|\.lock(?:\/|$)/u;
/** Returns whether the text is a valid short name of a branch or tag. */
function isRefName(text) {
    return text !== '' && !forbidden.test(text);
}

;// CONCATENATED MODULE: ./build/refs/source-ref.js




const prefixes = [
    ['refs/heads/', 'branch'],
    ['refs/tags/', 'tag'],
];
/**
 * Parses a full git ref.
 *
 * @throws Error naming the text and the accepted forms.
 */
function parseSourceRef(text) {
    const pull = /^refs\/pull\/([1-9]\d{0,9})\/(?:merge|head)$/.exec(text);
    if (pull?.[1] !== undefined)
        return { full: text, kind: 'pull', short: pull[1] };
    for (const [prefix, kind] of prefixes) {
        const short = text.slice(prefix.length);
        if (text.startsWith(prefix) && isRefName(short))
            return { full: text, kind, short };
    }
    throw new user_error/* FormatError */.IF(`${JSON.stringify(text)} is not a git ref: expected "refs/heads/<branch>" or "refs/tags/<tag>", such as "refs/heads/main"`);
}
/**
 * Returns the image tag for a ref: each character that a tag cannot contain, such as `/`, becomes `-`, then the suffix
 * is appended. The mapping is lossy (`a/b` and `a-b` collide), so an event also carries the ref.
 *
 * @throws Error when the result is not a valid image tag, for example longer than 128 characters.
 */
function refImageTag(ref, suffix) {
    const tag = `${slug(ref)}${suffix}`;
    try {
        return (0,reference/* parseImageTag */.DO)(tag);
    }
    catch (error) {
        throw new user_error/* FormatError */.IF(`no image tag can be made of ${ref.full} and the suffix ${JSON.stringify(suffix)}: a tag has at most 128 characters, ` +
            'and begins with a letter, a digit or "_". Rename the ref, or change the suffix', { cause: error });
    }
}
/**
 * Returns the launcher branch for a ref; for a pull request, the branch of its preview, such as `pr-7`.
 *
 * @throws Error for a ref whose name yields no valid branch name.
 */
function refLauncherBranch(ref) {
    const branch = slug(ref);
    if (branch === '' || !isRefName(branch))
        throw new user_error/* FormatError */.IF(`no launcher branch can be named after ${ref.full}: set \`launcher-branch\``);
    return branch;
}
/** Returns the ref that untrusted text such as a label names, or undefined if it is not a full ref. */
function findSourceRef(text) {
    try {
        return text === undefined ? undefined : parseSourceRef(text);
    }
    catch {
        return undefined;
    }
}
/** Returns the launcher branch for untrusted text such as a label, or undefined if it has none. */
function findLauncherBranch(ref) {
    try {
        return refLauncherBranch(parseSourceRef(ref));
    }
    catch {
        return undefined;
    }
}
/** Returns a tag that never moves. It prevents registry cleanup from deleting a digest that a launcher pins. */
function immutableTag(imageTag, digest) {
    const suffix = `-${(0,oci_digest/* digestHex */.sU)(digest).slice(0, 12)}`;
    return `${imageTag.slice(0, 128 - suffix.length)}${suffix}`;
}
/** Returns the name that a launcher uses for a ref: its short name, or `pr-7` for a pull request. */
function refName({ kind, short }) {
    return kind === 'pull' ? `pr-${short}` : short;
}
function slug(ref) {
    return refName(ref)
        .replace(/[^A-Za-z0-9._-]/g, '-')
        .replace(/^[.-]+/, '');
}


/***/ }),

/***/ 52849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ mayBuildUnmergedCode)
/* harmony export */ });
/** Events whose run may build unmerged code, even if it runs on the default branch. */
const unmergedEvents = new Set(['merge_group', 'workflow_run']);
/** Whether a run of this event may build unmerged code, so that by default it publishes nothing. */
function mayBuildUnmergedCode(eventName) {
    return eventName.startsWith('pull_request') || unmergedEvents.has(eventName);
}


/***/ }),

/***/ 97690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ym: () => (/* binding */ openBlob),
/* harmony export */   fs: () => (/* binding */ describeBlob),
/* harmony export */   qX: () => (/* binding */ readRange)
/* harmony export */ });
/* harmony import */ var _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31629);
/* harmony import */ var _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83125);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44675);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72394);




function describeBlob({ digest }, name) {
    return `blob ${digest} of ${name}`;
}
/**
 * Opens a blob as a stream that resumes after a dropped connection. Does not verify the digest.
 *
 * @throws Error that names the blob and image if the registry rejects the request; while reading, if retries fail or
 *   the registry sends more or less than `descriptor.size`.
 */
async function openBlob(client, descriptor, name) {
    const first = await openFrom(client, descriptor, 0, name);
    return readResuming(client, descriptor, first, name);
}
async function* readResuming(client, descriptor, first, name) {
    const { size } = descriptor;
    const label = describeBlob(descriptor, name);
    let currentBody = first;
    let received = 0;
    for (let attempt = 1;; attempt++) {
        let position = currentBody.start;
        try {
            for await (const chunk of (0,_http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__/* .withIdleTimeout */ .uR)(currentBody.response.body, client.timeouts.idle, label)) {
                // A registry without range support restarts from 0: skip the bytes already received.
                const newBytes = chunk.subarray(Math.max(0, received - position));
                position += chunk.length;
                if (position > size)
                    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('content-mismatch', `${label} is longer than the ${size} bytes in its manifest: push the image again`);
                if (newBytes.length === 0)
                    continue;
                received = position;
                yield newBytes;
            }
            if (received === size)
                return;
            throw new _http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .RetryableError */ .dw(`${label} is truncated: ${received} of ${size} bytes`);
        }
        catch (error) {
            // The connection dropped after the last byte: the blob is complete.
            if (received === size && error instanceof _http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .RetryableError */ .dw)
                return;
            await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .pauseOrGiveUp */ .Qv)(client.retry, attempt, error);
        }
        currentBody = await openFrom(client, descriptor, received, name);
    }
}
async function openFrom(client, descriptor, start, name) {
    const label = describeBlob(descriptor, name);
    const { digest, size, urls } = descriptor;
    const range = start === 0 ? {} : { headers: { range: `bytes=${start}-${size - 1}` } };
    const response = await client.send({ method: 'GET', target: `blobs/${digest}`, access: 'pull', ...range });
    if (response.status === 200)
        return { response, start: 0 };
    if (response.status === 206 && start > 0 && parseContentRange(response)?.start === start)
        return { response, start };
    const description = await client.describeErrorResponse(response, label);
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('registry-rejected', urls === undefined || urls.length === 0 ? description : `${description}. ${foreignAdvice}`);
}
/** Foreign layer URLs are not followed because the author of the manifest could point them at any host. */
const foreignAdvice = 'It is a foreign layer, whose content is stored elsewhere: build from a base image without foreign layers';
/**
 * Reads a byte range of a blob.
 *
 * @returns undefined if the registry or its storage does not support range requests.
 * @throws Error that names the blob and image if the request fails or the size differs from the manifest.
 */
async function readRange(client, descriptor, { start, length }, name) {
    const label = describeBlob(descriptor, name);
    // Not every registry storage supports suffix ranges (`bytes=-4`); explicit ranges work.
    const headers = { range: `bytes=${start}-${start + length - 1}` };
    const request = {
        method: 'GET',
        target: `blobs/${descriptor.digest}`,
        headers,
        access: 'pull',
    };
    return client.exchange(request, async (response) => {
        const contentRange = response.status === 206 ? parseContentRange(response) : undefined;
        if (contentRange?.start === start && contentRange.end === start + length - 1) {
            if (contentRange.total !== undefined && contentRange.total !== descriptor.size) {
                (0,_http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__/* .cancelBody */ .r0)(response);
                throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('content-mismatch', `${label} has ${contentRange.total} bytes, but its manifest states ${descriptor.size}: push the image again`);
            }
            return readSpan(response, length, client, label);
        }
        if ([200, 206, 416].includes(response.status)) {
            (0,_http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__/* .cancelBody */ .r0)(response);
            return undefined;
        }
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('registry-rejected', await client.describeErrorResponse(response, label));
    });
}
async function readSpan(response, length, client, label) {
    const bytes = await (0,_http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBounded */ .C)(response, length, client.timeouts.idle, label);
    if (bytes.length < length)
        throw new _http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .RetryableError */ .dw(`${label} is truncated: ${bytes.length} of ${length} requested bytes`);
    return bytes;
}
/** Parses Content-Range. Source: RFC 9110, section 14.4. @returns undefined if absent or malformed. */
function parseContentRange(response) {
    const form = /^bytes (\d+)-(\d+)\/(\d+|\*)$/i;
    const [, start, end, total] = form.exec(response.headers.get('content-range')?.trim() ?? '') ?? [];
    if (start === undefined || end === undefined || total === undefined)
        return undefined;
    return { start: Number(start), end: Number(end), total: total === '*' ? undefined : Number(total) };
}


/***/ }),

/***/ 45538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ canPull),
/* harmony export */   x: () => (/* binding */ headDigest)
/* harmony export */ });
/* harmony import */ var _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83125);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1564);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54566);
/* harmony import */ var _registry_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87953);




/**
 * Checks whether the client can read an existing manifest.
 *
 * @returns undefined if it can, otherwise a description of the registry's response.
 */
async function canPull(client, digest) {
    const { status } = await headManifest(client, digest);
    return status === 200 ? undefined : `the registry responds with ${status}`;
}
/**
 * Returns the digest that a tag currently points to. Uses a HEAD request if the registry returns the digest in its
 * headers, because Docker Hub does not count HEAD requests against its rate limit.
 *
 * @param target tag, or digest to check for existence.
 * @returns undefined if the registry has no such manifest.
 * @throws Error if the request fails.
 */
async function headDigest(client, target) {
    const { status, digest } = await headManifest(client, target);
    if (status === 404)
        return undefined;
    if (status === 200 && digest !== null && (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest))
        return digest;
    // A HEAD response has no body to explain the error.
    return (await (0,_registry_source_js__WEBPACK_IMPORTED_MODULE_3__/* .findManifest */ .J)(client, target))?.digest;
}
/** Requests the head of a manifest: its status, and the digest that the registry states, if any. */
async function headManifest(client, target) {
    const headers = { accept: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestMediaTypes */ .$P.join(', ') };
    const request = { method: 'HEAD', target: `manifests/${target}`, headers, access: 'pull' };
    const response = await client.send(request);
    (0,_http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelBody */ .r0)(response);
    return { status: response.status, digest: response.headers.get('docker-content-digest') };
}


/***/ }),

/***/ 64528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ RegistryError),
/* harmony export */   v: () => (/* binding */ describeErrorResponse)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5691);
/* harmony import */ var _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31629);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);



const schema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({
    errors: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ code: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(), message: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(), '') })),
});
/** Limits for reading an error response: bytes, and milliseconds without progress. */
const maxResponseSize = 64 * 2 ** 10;
const idleTimeout = 10_000;
const maxQuoteLength = 300;
/** Error for a request that the registry rejected. Callers use `status` because the message quotes the registry. */
class RegistryError extends _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo {
    status;
    constructor(message, status) {
        super('registry-rejected', message);
        this.status = status;
    }
}
/**
 * Describes an error response in one message: the registry's explanation and how to fix it.
 * Source: OCI distribution-spec, "Error Codes".
 *
 * @param client context of the client, or only whether the request was anonymous.
 */
async function describeErrorResponse(response, label, client) {
    const explanation = await readErrors(response);
    const advice = adviceFor(response.status, typeof client === 'boolean' ? { isAnonymous: client } : client);
    return `${label}: the registry responded with ${response.status}${explanation ? ` (${explanation})` : ''}${advice ? `. ${advice}` : ''}`;
}
function adviceFor(status, { isAnonymous, withheldFrom, access }) {
    if (status === 401 || status === 403) {
        if (withheldFrom !== undefined) {
            return `The credentials were not sent to its token service, because ${withheldFrom} is another host: report this to the operator of the registry`;
        }
        if (access === 'pull,push')
            return isAnonymous ? loginAdvice : writeAdvice;
        if (access === 'delete')
            return deleteAdvice;
        return isAnonymous
            ? 'It is private, or requires a login: make the package public, or set `registry-username` and `registry-password`'
            : 'The credentials are wrong, or have no access to this image: on ghcr.io, pushing needs `permissions: packages: write`';
    }
    if (access === 'delete' && status === 405)
        return deletionDisabled;
    if (status === 413)
        return 'A server or proxy does not accept an upload of this size: split the layer';
    if (status === 404)
        return 'It does not exist under this name, or is private: check the name, and log in if it is private';
    return undefined;
}
const deleteAdvice = 'Deleting requires a login whose role may delete images: run `docker login` with such an account';
const deletionDisabled = 'The registry does not allow deletion: enable it there (in CNCF Distribution, `storage.delete.enabled: true`)';
const loginAdvice = 'Pushing requires a login: run `docker login` (docker/login-action) before this step, or set `registry-username` and `registry-password`';
const writeAdvice = 'The credentials are wrong, or have no permission to push: on ghcr.io the job needs `permissions: packages: write`, which a pull ' +
    'request from a fork never has, and a package that belongs to another repository must let this one write ' +
    '("Manage Actions access" in the package settings)';
async function readErrors(response) {
    try {
        const bytes = await (0,_http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBounded */ .C)(response, maxResponseSize, idleTimeout, 'the explanation');
        const { errors } = valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg(schema, JSON.parse(new TextDecoder().decode(bytes)));
        const explanation = errors.map(({ code, message }) => (message ? `${code}: ${message}` : code)).join(', ');
        // biome-ignore lint/suspicious/noControlCharactersInRegex: removes control characters, unsafe in a terminal.
        return explanation.replace(/[\x00-\x1f\x7f-\x9f]+/g, ' ').slice(0, maxQuoteLength);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 87953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ registrySource),
/* harmony export */   J: () => (/* binding */ findManifest)
/* harmony export */ });
/* harmony import */ var _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31629);
/* harmony import */ var _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83125);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44675);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1564);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95669);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54566);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20907);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72394);
/* harmony import */ var _blob_reading_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97690);
/* harmony import */ var _registry_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64528);










const maxSmallBlobSize = 16 * 2 ** 20;
/** Returns a source for an image in a registry. Content is fetched on demand. */
function registrySource(client, reference) {
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .formatReference */ .FH)(reference);
    const root = reference.digest ?? reference.tag ?? 'latest';
    return {
        name,
        isLocal: false,
        readManifest: digest => fetchManifest(client, digest ?? root, name),
        readBlob: descriptor => fetchSmallBlob(client, descriptor, name),
        openBlob: descriptor => (0,_blob_reading_js__WEBPACK_IMPORTED_MODULE_8__/* .openBlob */ .Ym)(client, descriptor, name),
        readRange: (descriptor, start, length) => (0,_blob_reading_js__WEBPACK_IMPORTED_MODULE_8__/* .readRange */ .qX)(client, descriptor, { start, length }, name),
    };
}
/** Fetches a manifest by tag or digest. @returns undefined if the registry has no such manifest. */
async function findManifest(client, target) {
    const name = `${client.name}${target.includes(':') ? '@' : ':'}${target}`;
    const headers = { accept: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestMediaTypes */ .$P.join(', ') };
    return client.exchange({ method: 'GET', target: `manifests/${target}`, headers, access: 'pull' }, async (response) => {
        if (response.status === 404) {
            (0,_http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__/* .cancelBody */ .r0)(response);
            return undefined;
        }
        if (response.status !== 200)
            throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_9__/* .RegistryError */ .g(await client.describeErrorResponse(response, name), response.status);
        const mediaType = responseMediaType(response);
        if (mediaType === 'text/html') {
            (0,_http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__/* .cancelBody */ .r0)(response);
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo('proxy-invalid', `${name}: a web page was sent instead of a manifest. Check that ${client.repository.registry} is a registry, ` +
                'and that no login page or proxy intercepts the request');
        }
        const { idle: idleTimeout } = client.timeouts;
        const bytes = await (0,_http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBounded */ .C)(response, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .maxManifestSize */ .NQ, idleTimeout, `the manifest of ${name}`);
        return verifyManifest(bytes, target, response, name);
    });
}
async function fetchManifest(client, target, name) {
    const found = await findManifest(client, target);
    if (found === undefined) {
        const subject = name.endsWith(target) ? name : `${name}: the manifest ${target}`;
        throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_9__/* .RegistryError */ .g(`${subject} is not in the registry: it was never pushed, was deleted, or is private. Check its name, or push it again`, 404);
    }
    return found;
}
function verifyManifest(bytes, target, response, name) {
    const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Digest */ .sI)(bytes);
    const announced = target.includes(':') ? target : response.headers.get('docker-content-digest');
    // A registry may use another digest algorithm; the sha256 digest is then not compared.
    if (announced?.startsWith('sha256:') && announced !== digest) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo('content-mismatch', `${name}: the registry announced ${announced} but sent ${digest}: do not use this image`);
    }
    return { bytes, digest, mediaType: responseMediaType(response) };
}
function responseMediaType(response) {
    const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
    return mediaType === '' ? undefined : mediaType;
}
async function fetchSmallBlob(client, descriptor, name) {
    const { digest, size } = descriptor;
    const label = (0,_blob_reading_js__WEBPACK_IMPORTED_MODULE_8__/* .describeBlob */ .fs)(descriptor, name);
    if (size > maxSmallBlobSize)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo('content-mismatch', `${label} claims ${size} bytes, over the limit of ${maxSmallBlobSize}: do not use this image`);
    const request = { method: 'GET', target: `blobs/${digest}`, access: 'pull' };
    const bytes = await client.exchange(request, async (response) => {
        if (response.status !== 200)
            throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_9__/* .RegistryError */ .g(await client.describeErrorResponse(response, label), response.status);
        const received = await (0,_http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBounded */ .C)(response, size, client.timeouts.idle, label);
        if (received.length < size)
            throw new _http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .RetryableError */ .dw(`${label} is truncated: ${received.length} of ${size} bytes`);
        return received;
    });
    const actualDigest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Digest */ .sI)(bytes);
    if (actualDigest !== digest)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo('content-mismatch', `${label}: the registry returned content with another digest, ${actualDigest}: do not use this image`);
    return bytes;
}


/***/ }),

/***/ 79107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r9: () => (/* binding */ excludeFromTermination),
  e_: () => (/* binding */ terminateDescendants),
  wX: () => (/* binding */ terminateTree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/runner/process-table.js

/** Returns the children of every process on the system by parent ID; empty without `/proc`. */
function readChildren() {
    const children = new Map();
    for (const pid of listNumbers('/proc')) {
        const parent = Number(readStat(`/proc/${pid}`)?.parent);
        const siblings = children.get(parent);
        if (siblings === undefined)
            children.set(parent, [pid]);
        else
            siblings.push(pid);
    }
    return children;
}
/** Returns whether any thread of a process is neither stopped nor ended, so that it may start another process. */
function isRunning(pid) {
    const threads = listNumbers(`/proc/${pid}/task`);
    // R is running, S is interruptible sleep. A thread that waits for its own vfork(2) is in state D and starts nothing.
    return threads.some(thread => /[RS]/.test(readStat(`/proc/${pid}/task/${thread}`)?.state ?? ''));
}
function listNumbers(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory).flatMap(name => (/^\d+$/.test(name) ? [Number(name)] : []));
    }
    catch {
        return [];
    }
}
/**
 * Reads the state and the parent, which follow the name in parentheses. The name may contain any character.
 * Source: proc_pid_stat(5).
 */
function readStat(directory) {
    try {
        const text = (0,external_node_fs_.readFileSync)(`${directory}/stat`, 'utf8');
        const [state = '', parent = ''] = text.slice(text.lastIndexOf(')') + 2).split(' ');
        return { state, parent };
    }
    catch {
        // The process has ended in the meantime.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/runner/child-processes.js

/** IDs of child processes that clean up; killing them would leave resources behind. */
const excludedChildren = new Set();
/** Excludes a child process from being killed with the others until it exits. */
function excludeFromTermination(child) {
    const { pid } = child;
    if (pid === undefined)
        return;
    excludedChildren.add(pid);
    child.once('close', () => excludedChildren.delete(pid));
}
/** Milliseconds within which processes stop, even on a busy machine. */
const stopTimeout = 1_000;
/**
 * Kills all descendants of this process, not only its children: older Docker clients leave their buildx process behind
 * when they exit. Without `/proc`, descendants cannot be found and none are killed.
 */
function terminateDescendants() {
    terminateAll(() => findDescendants(process.pid));
}
/** Kills a process and its descendants; without `/proc`, only the process. */
function terminateTree(pid) {
    terminateAll(() => [pid, ...findDescendants(pid)]);
}
/**
 * Stops all processes before killing the first: a shell whose command exits runs its next one, and a running process
 * may start another.
 *
 * @param find returns the current processes, parents before their children.
 */
function terminateAll(find) {
    const processes = new Set();
    const stopping = new Set();
    const deadline = performance.now() + stopTimeout;
    while (performance.now() < deadline) {
        // Checked before the search, because a process that stops in between may have started one that this search misses.
        const areStopped = ![...stopping].some(isRunning);
        const newProcesses = find().filter(pid => !processes.has(pid));
        if (areStopped && newProcesses.length === 0)
            break;
        for (const pid of newProcesses) {
            processes.add(pid);
            // Processes of another user, such as under sudo, cannot be stopped and are not waited for.
            if (send(pid, 'SIGSTOP'))
                stopping.add(pid);
        }
    }
    for (const pid of processes)
        send(pid, 'SIGKILL');
}
/** Returns the IDs of all descendants, parents before their children, without excluded processes. */
function findDescendants(parent) {
    const children = readChildren();
    const processes = [parent];
    for (const pid of processes) {
        for (const child of children.get(pid) ?? [])
            if (!excludedChildren.has(child))
                processes.push(child);
    }
    return processes.slice(1);
}
/** Returns whether the signal was sent. */
function send(pid, signal) {
    try {
        return process.kill(pid, signal);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 76251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ escapeCommands),
/* harmony export */   o: () => (/* binding */ CommandFilter)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);

/** White space of .NET without line breaks, as the bytes of UTF-8, and the byte order mark, which .NET may drop. */
const whiteSpace = String.raw `(?:[\t\v\f ]|\xc2[\x85\xa0]|\xe1\x9a\x80|\xe2\x80[\x80-\x8a\xa8\xa9\xaf]|\xe2\x81\x9f|\xe3\x80\x80|\xef\xbb\xbf)*`;
const commandStart = new RegExp(`(^|[\\r\\n])(${whiteSpace}:)(?=:)`, 'g');
/**
 * Disables workflow commands in output, which may contain untrusted input such as a kernel's name or a registry's
 * response. The runner interprets `::` at the start of a line, and `##[` anywhere, as a command. All other bytes are
 * unchanged.
 * Source: actions/runner, ActionCommand.cs.
 */
function escapeCommandBytes(output) {
    const bytes = Buffer.from(output.buffer, output.byteOffset, output.byteLength).toString('latin1');
    return Buffer.from(bytes.replace(commandStart, '$1$2 ').replaceAll('##[', '## ['), 'latin1');
}
/** Disables workflow commands in text, as `escapeCommandBytes` does. */
function escapeCommands(text) {
    return escapeCommandBytes(Buffer.from(text)).toString();
}
/**
 * Stream that passes on the output of a child process with workflow commands disabled. It passes on whole lines only,
 * so that a command cannot be assembled from several writes, and no command of the action follows a child's text on one
 * line.
 */
class CommandFilter extends node_stream__WEBPACK_IMPORTED_MODULE_0__.Writable {
    #target;
    #pending = [];
    constructor(target) {
        super();
        this.#target = target;
    }
    _write(chunk, _encoding, done) {
        const end = Math.max(chunk.lastIndexOf('\n'), chunk.lastIndexOf('\r')) + 1;
        if (end > 0) {
            this.#pass(chunk.subarray(0, end));
            this.#pending = [];
        }
        if (end < chunk.length)
            this.#pending.push(chunk.subarray(end));
        done();
    }
    /** Passes on an unfinished last line, and ends it. */
    flush() {
        if (this.#pending.length > 0)
            this.#pass(Buffer.from('\n'));
        this.#pending = [];
    }
    #pass(lines) {
        this.#target.write(escapeCommandBytes(Buffer.concat([...this.#pending, lines])));
    }
}


/***/ }),

/***/ 40862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readEventFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);


/**
 * Reads the payload of the event that started this run.
 *
 * @param path `GITHUB_EVENT_PATH`.
 * @returns undefined if there is no payload, or it does not fit the schema.
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
function readEventFile(path, schema) {
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg(schema, JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path ?? '', 'utf8')));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 20618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ executeAction)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/invisible-characters.js
var invisible_characters = __webpack_require__(82428);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
;// CONCATENATED MODULE: ./build/runner/failure-output.js
/**
 * Maximum length of the output `failure`. Another action receives it in an environment variable, which Linux limits to
 * 128 KiB; a UTF-16 code unit has at most 3 bytes in UTF-8.
 */
const maxLength = 20_000;
/** Shortens an error message for the output `failure`. Both ends stay: the last lines link to the documentation. */
function shortenFailure(message) {
    if (message.length <= maxLength)
        return message;
    const half = maxLength / 2;
    return `${message.slice(0, half)}\n…\n${message.slice(-half)}`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/markdown.js
var markdown = __webpack_require__(37403);
// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(41240);
// EXTERNAL MODULE: ./build/suggest.js
var suggest = __webpack_require__(82246);
// EXTERNAL MODULE: ./build/wording.js
var wording = __webpack_require__(9000);
;// CONCATENATED MODULE: ./build/runner/input-reader.js




/** @see https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/ */
const githubToken = /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/;
/** Minimum length of a detected secret, because a shorter one may occur in text by coincidence. */
const minSecretLength = 8;
/** Error with all problems of the inputs, so that they can be fixed together. */
class InputError extends user_error/* UserError */.yo {
    problems;
    constructor(problems) {
        const summary = problems.length === 1 ? 'One input is wrong' : `${problems.length} inputs are wrong`;
        super('invalid-input', `${summary}:\n${problems.map(problem => `- ${problem}`).join('\n')}`);
        this.problems = problems;
    }
}
/**
 * Reads an action's inputs as typed values. Problems are collected and `finish` throws them together, so values are
 * valid only after `finish` returns.
 */
class InputReader {
    #env;
    #mask;
    #problems = [];
    #secrets = new Set();
    #publicValues = [];
    /**
     * @param env environment with the inputs as the runner sets them: `INPUT_` and the name in upper case.
     * @param mask receives every secret before anything is printed.
     */
    constructor(env, mask) {
        this.#env = env;
        this.#mask = mask;
    }
    /** Returns the trimmed text of an input; undefined if it is empty or absent. */
    text(name) {
        // The runner replaces only spaces in the variable's name and keeps hyphens.
        const value = this.#env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim();
        return value === undefined || value === '' ? undefined : value;
    }
    /** Reads a text that must never be printed. */
    secret(name) {
        const text = this.text(name);
        if (text !== undefined)
            this.#addSecret(text);
        return text;
    }
    /** Reads a required input, converted by `parse`. */
    required(name, parse) {
        const text = this.text(name);
        if (text !== undefined)
            return this.#parse(name, text, parse);
        this.problem(`${name} is missing`);
        return undefined;
    }
    optional(name, parse) {
        const text = this.text(name);
        return text === undefined ? undefined : this.#parse(name, text, parse);
    }
    withDefault(name, parse, fallback) {
        return this.optional(name, parse) ?? fallback;
    }
    /** Reads a boolean of YAML 1.2's core schema, as `@actions/core` does. */
    boolean(name, fallback) {
        const parse = (text) => {
            if (/^(?:true|True|TRUE)$/.test(text))
                return true;
            if (/^(?:false|False|FALSE)$/.test(text))
                return false;
            throw new user_error/* UserError */.yo('invalid-input', `expected true or false${(0,suggest/* didYouMean */.au)(text, ['true', 'false'])}`);
        };
        return this.withDefault(name, parse, fallback);
    }
    choice(name, values, fallback) {
        const parse = (text) => {
            const match = values.find(value => value === text);
            if (match === undefined)
                throw new user_error/* FormatError */.IF(`expected ${(0,wording/* oneOf */.yL)(values)}${(0,suggest/* didYouMean */.au)(text, values)}`);
            return match;
        };
        return this.withDefault(name, parse, fallback);
    }
    /** Reads lines of `NAME=value`; a value may contain `=`. */
    pairs(name) {
        const parse = (text) => new Map(nonEmptyLines(text).map(parsePair));
        return this.withDefault(name, parse, new Map());
    }
    /** Reads one value per line, each converted by `parse`; undefined if there is none. */
    lines(name, parse) {
        return this.optional(name, text => nonEmptyLines(text).map(line => {
            try {
                return parse(line.trim());
            }
            catch (error) {
                throw new user_error/* UserError */.yo('invalid-input', `the line ${JSON.stringify(line.trim())}: ${(0,error_message/* messageOf */.b)(error)}`);
            }
        }));
    }
    /**
     * Computes a value from other inputs, unless a problem was found before (`finish` then throws). An error thrown by
     * `compute` is reported as a problem.
     */
    derive(compute) {
        try {
            if (this.#problems.length === 0)
                return compute();
        }
        catch (error) {
            this.problem((0,error_message/* messageOf */.b)(error));
        }
        return undefined;
    }
    /** Reads lines of `NAME=value` whose values must never be printed; problems do not quote the line. */
    secretPairs(name) {
        const lines = nonEmptyLines(this.text(name) ?? '');
        for (const line of lines)
            this.#addSecret(line.slice(line.indexOf('=') + 1));
        const pairs = lines.map(readPair);
        const wrongLine = pairs.indexOf(undefined) + 1;
        if (wrongLine > 0) {
            this.problem(`${name}: line ${wrongLine} is not NAME=value; a value is a single line: encode longer ones, for example in base64`);
        }
        return new Map(pairs.filter(pair => pair !== undefined));
    }
    /** Reads pairs whose values become public: `finish` rejects a value that contains a secret. */
    visiblePairs(name) {
        const pairs = this.pairs(name);
        for (const [key, value] of pairs ?? [])
            this.#publicValues.push([`${name}: the value of ${key}`, value]);
        return pairs;
    }
    /** Adds a problem, for rules that involve several inputs. */
    problem(message) {
        this.#problems.push(message);
    }
    /** @throws InputError with all problems, if there are any. */
    finish() {
        for (const [label, text] of this.#publicValues) {
            if (this.#containsSecret(text)) {
                this.problem(`${label} is a secret, which would stay visible in the image's history: pass it as a line of \`secrets\`, and read it ` +
                    'in the Dockerfile with RUN --mount=type=secret');
            }
        }
        if (this.#problems.length > 0)
            throw new InputError(this.#problems);
    }
    #addSecret(secret) {
        this.#secrets.add(secret);
        this.#mask(secret);
    }
    #containsSecret(text) {
        const secrets = [...this.#secrets].filter(secret => secret.length >= minSecretLength);
        return githubToken.test(text) || secrets.some(secret => text.includes(secret));
    }
    #parse(name, text, parse) {
        try {
            return parse(text);
        }
        catch (error) {
            const reason = (0,error_message/* messageOf */.b)(error);
            // Quoting a payload or several lines would escape their line breaks and quotation marks.
            if (/^\s*[[{]|\n/.test(text)) {
                this.problem(`${name}: ${reason}`);
                return undefined;
            }
            const quoted = JSON.stringify(text.length > 200 ? `${text.slice(0, 199)}…` : text);
            // Many parsers already quote the text.
            this.problem(reason.includes(quoted) ? `${name}: ${reason}` : `${name} is ${quoted}: ${reason}`);
            return undefined;
        }
    }
}
function nonEmptyLines(text) {
    return text.split(/\r?\n/).filter(line => line.trim() !== '');
}
function parsePair(line) {
    const pair = readPair(line);
    if (pair === undefined)
        throw new user_error/* UserError */.yo('invalid-input', `line ${JSON.stringify(line)} is not in the form NAME=value`);
    return pair;
}
function readPair(line) {
    const equals = line.indexOf('=');
    const name = line.slice(0, equals).trim();
    return equals < 1 || name === '' || /\s/.test(name) ? undefined : [name, line.slice(equals + 1)];
}

// EXTERNAL MODULE: ./build/runner/job-summary.js
var job_summary = __webpack_require__(17237);
;// CONCATENATED MODULE: ./build/runner/failure-summary.js




/**
 * Writes an error to the job summary, unless the step has already written a summary.
 *
 * @param text message of the error, with the address of its entry in TROUBLESHOOTING.md.
 */
async function writeFailureSummary(path, error, text) {
    if (path === undefined || path === '')
        return;
    const size = await (0,promises_.stat)(path).then(file => file.size, () => 0);
    if (size === 0)
        await (0,job_summary/* summaryWriter */.u)(path)(formatFailure(error, text));
}
/** Formats an error as a heading, its lines, and links. */
function formatFailure(error, text) {
    const [first = '', ...others] = text.split('\n');
    const isList = error instanceof InputError;
    const heading = isList ? first.replace(/:$/, '') : 'This step failed';
    const lines = (isList ? others : [first, ...others]).map(formatLine);
    return [`### ❌ ${(0,markdown/* escapeMarkdown */.FV)(heading)}`, '', ...lines, ''].join('\n');
}
/** Formats a line: an item of a list, the link of an error code, or a line of its own. */
function formatLine(line) {
    const [, code, address] = /^(BA\d+): (https:\/\/\S+)$/.exec(line) ?? [];
    if (code !== undefined)
        return `\n[How to fix ${code}](${address})`;
    return line.startsWith('- ') ? `- ${(0,markdown/* escapeExceptCode */.eR)(line.slice(2))}` : `${(0,markdown/* escapeExceptCode */.eR)(line)}<br>`;
}

// EXTERNAL MODULE: ./build/runner/interruption.js
var interruption = __webpack_require__(7464);
// EXTERNAL MODULE: ./build/runner/log.js
var log = __webpack_require__(62793);
;// CONCATENATED MODULE: ./build/runner/unknown-inputs.js

/** Variables with the same prefix that other programs use: the input method of a Linux desktop. */
const foreign = new Set(['INPUT_METHOD']);
/**
 * Finds the inputs of the step that the action does not have. The runner only notes them in the log, and passes them on.
 *
 * @param env environment with the inputs as the runner sets them: `INPUT_` and the name in upper case.
 */
function findUnknownInputs(env, { names, security }) {
    const known = new Set(names);
    return Object.keys(env)
        .filter(variable => variable.startsWith('INPUT_') && !foreign.has(variable))
        .map(variable => variable.slice('INPUT_'.length).toLowerCase())
        .filter(name => name !== '' && !known.has(name))
        .sort()
        .map(name => describe(name, (0,suggest/* nearestName */.qb)(name, names), security));
}
function describe(name, nearest, security) {
    const suggestion = nearest === undefined ? 'remove it' : `did you mean "${nearest}"?`;
    return {
        message: `There is no input "${name}": ${suggestion}`,
        isError: nearest !== undefined && security.includes(nearest),
    };
}

// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/runner/event-file.js
var event_file = __webpack_require__(40862);
;// CONCATENATED MODULE: ./build/runner/manual-start.js


const schema = valibot/* object */.Ik({
    inputs: valibot/* nullish */.cl(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()), {}),
    sender: valibot/* nullish */.cl(valibot/* object */.Ik({ login: valibot/* string */.Yj(), type: valibot/* string */.Yj() })),
});
/**
 * Reads who started the run and which inputs they could choose.
 *
 * @returns undefined if another event started the run.
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_dispatch
 */
function readManualStart(env) {
    if (env.GITHUB_EVENT_NAME !== 'workflow_dispatch')
        return undefined;
    const event = (0,event_file/* readEventFile */.z)(env.GITHUB_EVENT_PATH, schema);
    const { sender } = event ?? {};
    // Repeating a run changes only its triggering actor.
    const actors = [env.GITHUB_ACTOR, env.GITHUB_TRIGGERING_ACTOR].filter(name => name !== undefined);
    const named = actors.find(name => name.endsWith('[bot]'));
    return {
        bot: sender?.type === 'Bot' ? sender.login : named,
        inputNames: event && Object.keys(event.inputs),
    };
}

;// CONCATENATED MODULE: ./build/runner/workflow-context.js


/**
 * Reads the context of the run. @throws Error naming the variables that are missing.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
function readWorkflowContext(env) {
    const missing = [];
    const read = (name) => {
        const value = env[name];
        if (value === undefined || value === '')
            missing.push(name);
        return value ?? '';
    };
    const serverUrl = read('GITHUB_SERVER_URL');
    const repository = read('GITHUB_REPOSITORY');
    const context = {
        repository,
        ref: read('GITHUB_REF'),
        sha: read('GITHUB_SHA'),
        eventName: read('GITHUB_EVENT_NAME'),
        actor: read('GITHUB_ACTOR'),
        manualStart: readManualStart(env),
        serverUrl,
        apiUrl: read('GITHUB_API_URL'),
        runUrl: `${serverUrl}/${repository}/actions/runs/${read('GITHUB_RUN_ID')}`,
        workspace: read('GITHUB_WORKSPACE'),
        temporaryDirectory: read('RUNNER_TEMP'),
    };
    if (missing.length > 0) {
        throw new user_error/* UserError */.yo('not-on-runner', `Missing from the environment: ${missing.join(', ')}. Run this action in a GitHub Actions workflow`);
    }
    return context;
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./build/runner/young-generation.js

/**
 * Keeps V8's young generation at its initial size. By default it grows to 96 MB while an image with tens of thousands
 * of files is read, which uses memory and saves no time: nearly all objects are retained or become garbage immediately.
 */
function limitYoungGeneration() {
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
}

;// CONCATENATED MODULE: ./build/runner/execute-action.js











/**
 * Runs an action: sets its outputs and reports an error as one annotation, with the stack in the debug log. An early
 * exit of the process is reported too, so the action never fails silently.
 */
async function executeAction({ declared, hasFailureOutput = false, readInputs, run, }) {
    limitYoungGeneration();
    let isOver = false;
    process.once('uncaughtException', fail);
    process.once('exit', code => {
        if (isOver)
            return;
        const isCancelled = code === interruption/* exitCodes */.hS.SIGINT || code === interruption/* exitCodes */.hS.SIGTERM;
        fail(isCancelled
            ? new user_error/* UserError */.yo('cancelled', 'The run was cancelled: no partial result was left behind. Run it again')
            : new user_error/* UserError */.yo('internal-error', 'The action ended before it was finished: please report this'));
    });
    try {
        const { env } = process;
        const workflow = readWorkflowContext(env);
        const reader = new InputReader(env, log/* runnerLog */.t.mask);
        reportUnknownInputs(reader, env, declared);
        const inputs = readInputs(reader, workflow);
        reader.finish();
        const { outputs, failure } = await run(inputs, workflow, env);
        if ((0,interruption/* wasInterrupted */.WE)())
            return;
        for (const [name, value] of Object.entries(outputs))
            core/* setOutput */.uH(name, value ?? '');
        if (failure !== undefined)
            fail(failure);
    }
    catch (error) {
        if ((0,interruption/* wasInterrupted */.WE)())
            return;
        const { GITHUB_STEP_SUMMARY: path } = process.env;
        await writeFailureSummary(path, error, describeError(error)).catch(() => { });
        fail(error);
    }
    isOver = true;
    function fail(error) {
        isOver = true;
        if (error instanceof Error && error.stack !== undefined)
            core/* debug */.Yz((0,invisible_characters/* escapeInvisible */.t)(error.stack));
        const message = (0,invisible_characters/* escapeInvisible */.t)(describeError(error));
        if (hasFailureOutput)
            core/* setOutput */.uH('failure', shortenFailure(message));
        core/* setFailed */.C1(message);
    }
}
/** Reports inputs that the action does not have: as warnings, or as a problem if a check would be skipped. */
function reportUnknownInputs(reader, env, declared) {
    for (const { message, isError } of findUnknownInputs(env, declared)) {
        if (isError)
            reader.problem(message);
        else
            log/* runnerLog */.t.warning(message);
    }
}
function describeError(error) {
    return (0,user_error/* formatError */.Wk)(error, readDocumentationSource(process.env));
}
/**
 * Returns the repository and ref of the action, or the repository and ref of the newest documentation for an action in the workspace.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
function readDocumentationSource({ GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF, }) {
    return GITHUB_ACTION_REPOSITORY && GITHUB_ACTION_REF
        ? { repository: GITHUB_ACTION_REPOSITORY, ref: GITHUB_ACTION_REF }
        : user_error/* unreleased */.rH;
}


/***/ }),

/***/ 7464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ wasInterrupted),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   vi: () => (/* binding */ onInterruption)
/* harmony export */ });
/* unused harmony export exitOnClosedOutput */
/* harmony import */ var _child_processes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79107);

let isInterrupted = false;
/** Registered cleanups, newest last. */
const cleanUps = new Map();
/**
 * Cleanup timeouts in milliseconds. GitHub's runner sends SIGINT, SIGTERM 7.5 s later, and kills 2.5 s after that.
 * Source: GitHub Docs, "Workflow cancellation reference".
 */
const cleanUpTimeouts = { SIGINT: 7_000, SIGTERM: 2_000, SIGPIPE: 7_000 };
/** Exit codes by shell convention: 128 plus the number of the signal. */
const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGPIPE: 141 };
/** Handled signals. Node ignores SIGPIPE; a write to a closed pipe fails with EPIPE instead. */
const signals = ['SIGINT', 'SIGTERM'];
/**
 * Registers a cleanup for when the run is cancelled, such as removing a container that would run indefinitely.
 *
 * @returns a function that unregisters it.
 */
function onInterruption(cleanUp, order) {
    if (cleanUps.size === 0) {
        for (const signal of signals)
            process.on(signal, interrupt);
    }
    cleanUps.set(cleanUp, order);
    return () => {
        cleanUps.delete(cleanUp);
        if (cleanUps.size === 0) {
            for (const signal of signals)
                process.off(signal, interrupt);
        }
    };
}
/** Cleans up and exits after the output pipe was closed: `… | head` closes it after 10 lines. */
function exitOnClosedOutput() {
    if (!isInterrupted)
        void interrupt('SIGPIPE');
}
/** Returns whether the run is being cancelled; later errors are a consequence of that. */
function wasInterrupted() {
    return isInterrupted;
}
async function interrupt(signal) {
    isInterrupted = true;
    (0,_child_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .terminateDescendants */ .e_)();
    await Promise.race([cleanUpAll(), new Promise(resolve => setTimeout(resolve, cleanUpTimeouts[signal]))]);
    process.exit(exitCodes[signal]);
}
async function cleanUpAll() {
    const inTurn = selectCleanUps('in turn').reverse();
    await Promise.all([runInTurn(inTurn), ...selectCleanUps('at once').map(cleanUp => runInTurn([cleanUp]))]);
}
function selectCleanUps(order) {
    return [...cleanUps].flatMap(([cleanUp, registered]) => (registered === order ? [cleanUp] : []));
}
async function runInTurn(selected) {
    for (const cleanUp of selected)
        await cleanUp().catch(() => { });
}


/***/ }),

/***/ 17237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ summaryWriter)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _invisible_characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82428);


/** Maximum size in bytes: GitHub rejects a step summary larger than 1 MiB. */
const maxSummarySize = 2 ** 20;
/**
 * Returns a function that appends to the step's job summary, or does nothing without `path`, as on an old server or in
 * a local run. A summary that is too large is truncated at a line.
 */
function summaryWriter(path) {
    return async (markdown) => {
        if (path === undefined || path === '')
            return;
        const used = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(file => file.size, () => 0);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, truncate(`${(0,_invisible_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeInvisible */ .t)(markdown)}\n`, maxSummarySize - used));
    };
}
function truncate(text, maxLength) {
    const bytes = Buffer.from(text);
    if (bytes.length <= maxLength)
        return text;
    const note = '\n(truncated: the summary is too large)\n';
    const truncated = bytes.subarray(0, Math.max(0, maxLength - note.length)).toString('utf8');
    return maxLength <= note.length ? '' : truncated.slice(0, truncated.lastIndexOf('\n') + 1) + note;
}


/***/ }),

/***/ 62793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ runnerLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82428);
/* harmony import */ var _escape_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76251);



const runnerLog = {
    info: message => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_escape_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeCommands */ .g)((0,_invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeInvisible */ .t)(message))),
    warning: (message, place) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e((0,_invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeInvisible */ .t)(message), { ...place }),
    error: (message, place) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3((0,_invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeInvisible */ .t)(message), { ...place }),
    group: (title, task) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os((0,_invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeInvisible */ .t)(title), task),
    mask: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq,
};


/***/ }),

/***/ 82246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YC: () => (/* binding */ editDistance),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   qb: () => (/* binding */ nearestName)
/* harmony export */ });
/**
 * Returns a suffix for a message, such as ` (did you mean "plan"?)`, when a name is similar to the text; otherwise an
 * empty string.
 */
function didYouMean(text, names) {
    const name = nearestName(text, names);
    return name === undefined ? '' : ` (did you mean "${name}"?)`;
}
/**
 * Returns the most similar name if its edit distance is at most a third of its length, otherwise the only name that
 * starts with the text.
 */
function nearestName(text, names) {
    const lowerCaseText = text.toLowerCase();
    const [nearest] = names
        .map(name => ({ name, distance: editDistance(lowerCaseText, name.toLowerCase()) }))
        .sort((left, right) => left.distance - right.distance);
    if (nearest !== undefined && nearest.distance <= Math.max(1, Math.floor(nearest.name.length / 3))) {
        return nearest.name;
    }
    const completions = names.filter(name => lowerCaseText.length > 1 && name.toLowerCase().startsWith(lowerCaseText));
    return completions.length === 1 ? completions[0] : undefined;
}
/** Returns the number of insertions, deletions, replacements and swaps of adjacent characters between two texts. */
function editDistance(source, target) {
    let beforeLast = [];
    let last = Array.from({ length: target.length + 1 }, (_, index) => index);
    for (let row = 1; row <= source.length; row++) {
        const current = [row];
        for (let column = 1; column <= target.length; column++) {
            const isSame = source[row - 1] === target[column - 1];
            const isSwap = source[row - 1] === target[column - 2] && source[row - 2] === target[column - 1];
            const best = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (isSame ? 0 : 1));
            current.push(isSwap ? Math.min(best, (beforeLast[column - 2] ?? 0) + 1) : best);
        }
        beforeLast = last;
        last = current;
    }
    return last[target.length] ?? 0;
}


/***/ }),

/***/ 6515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);

const durationFormat = /^(\d+(?:\.\d+)?)\s*(s|m|h)$/;
const milliseconds = { s: 1000, m: 60_000, h: 3_600_000 };
/** Longest delay of a timer in milliseconds. Node.js reduces a longer one to 1 ms. */
const maxDuration = 2 ** 31 - 1;
/**
 * Parses a duration such as `90s`, `10m` or `1h`.
 *
 * @returns milliseconds.
 * @throws Error with the accepted forms.
 */
function parseDuration(text) {
    const [, count, unit] = durationFormat.exec(text.trim().toLowerCase()) ?? [];
    if (count === undefined || unit === undefined) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('expected a number with its unit, such as "90s", "10m" or "1h"');
    }
    const duration = Number(count) * (milliseconds[unit] ?? 0);
    if (duration > maxDuration)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('expected at most 596h');
    return duration;
}
/** Formats milliseconds as `45 s` or `10 min`. */
function formatDuration(duration) {
    const seconds = Math.round(duration / 1000);
    return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
const units = new Map([
    ['', 1],
    ['B', 1],
    ['KB', 1e3],
    ['MB', 1e6],
    ['GB', 1e9],
    ['KIB', 2 ** 10],
    ['MIB', 2 ** 20],
    ['GIB', 2 ** 30],
]);
/**
 * Parses a size such as `1GB`, `800 MB`, `1.5GiB` or a plain number of bytes.
 *
 * @returns bytes.
 * @throws Error naming the text and the accepted forms.
 */
function parseSize(text) {
    const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([A-Za-z]*)$/.exec(text.trim()) ?? [];
    const factor = units.get(unit.toUpperCase());
    const bytes = Math.round(Number(number) * (factor ?? Number.NaN));
    if (number === '' || !Number.isSafeInteger(bytes) || bytes <= 0) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${JSON.stringify(text)} is not a size: expected a number and a unit, such as "800MB", "1GB" or "1GiB"`);
    }
    return bytes;
}
/** Formats bytes with three significant digits and a decimal unit: `356 MB`. */
function formatSize(bytes) {
    const [unit, factor] = bytes >= 1e9 ? ['GB', 1e9] : bytes >= 1e6 ? ['MB', 1e6] : bytes >= 1e3 ? ['kB', 1e3] : ['B', 1];
    const value = bytes / factor;
    return `${value >= 100 || factor === 1 ? Math.round(value) : value.toPrecision(3)} ${unit}`;
}


/***/ }),

/***/ 72394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ withMessage),
/* harmony export */   IF: () => (/* binding */ FormatError),
/* harmony export */   Wk: () => (/* binding */ formatError),
/* harmony export */   _h: () => (/* binding */ joinErrors),
/* harmony export */   rH: () => (/* binding */ unreleased),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony exports errorCodes, errorKind */
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41240);

/**
 * Stable code of each kind of error that a user can encounter. TROUBLESHOOTING.md has one entry for each code. A code
 * is never reused for another kind.
 */
const errorCodes = {
    'internal-error': 'BA0001',
    cancelled: 'BA0002',
    'not-on-runner': 'BA0003',
    'disk-full': 'BA0004',
    'tool-missing': 'BA0005',
    'invalid-input': 'BA0010',
    usage: 'BA0011',
    'nothing-to-show': 'BA0012',
    'output-not-writable': 'BA0013',
    'clone-unusable': 'BA0014',
    'nothing-to-migrate': 'BA0015',
    'docker-unavailable': 'BA0101',
    'build-failed': 'BA0102',
    'build-without-image': 'BA0103',
    'wrong-checkout': 'BA0104',
    'git-failed': 'BA0105',
    'file-not-found': 'BA0106',
    'dependency-image-unused': 'BA0107',
    'dependency-paths-missing': 'BA0108',
    'layer-limits-exceeded': 'BA0201',
    'layer-not-readable': 'BA0202',
    'contract-violated': 'BA0301',
    'contract-invalid': 'BA0302',
    'server-not-responding': 'BA0303',
    'smoke-command-failed': 'BA0304',
    'image-not-startable': 'BA0305',
    'notebook-failed': 'BA0306',
    'image-not-public': 'BA0401',
    'registry-rejected': 'BA0402',
    'image-not-found': 'BA0403',
    'tag-overwritten': 'BA0404',
    'push-incomplete': 'BA0405',
    'server-unreachable': 'BA0406',
    'proxy-invalid': 'BA0407',
    'docker-login-unusable': 'BA0408',
    'token-service-invalid': 'BA0409',
    'redirect-rejected': 'BA0410',
    'tags-not-listable': 'BA0411',
    'content-mismatch': 'BA0412',
    'layout-changed': 'BA0413',
    'pruning-unsafe': 'BA0414',
    'token-invalid': 'BA0501',
    'repository-not-found': 'BA0502',
    'sso-required': 'BA0503',
    'permission-missing': 'BA0504',
    'branch-protected': 'BA0505',
    'repository-archived': 'BA0506',
    'rate-limited': 'BA0507',
    'github-unavailable': 'BA0508',
    'repository-empty': 'BA0509',
    'no-event-handler': 'BA0601',
    'launcher-run-not-found': 'BA0602',
    'launcher-run-failed': 'BA0603',
    'event-rejected': 'BA0604',
    'created-unknown': 'BA0605',
    'no-launcher-branch': 'BA0606',
    'branch-not-updated': 'BA0701',
    'branch-not-found': 'BA0702',
    'dockerfile-of-another-branch': 'BA0703',
    'branch-collision': 'BA0704',
    'tag-shadows-branch': 'BA0705',
    'release-frozen': 'BA0706',
    'image-not-allowed': 'BA0707',
    'labels-mismatch': 'BA0708',
    'image-not-pullable': 'BA0709',
    'event-malformed': 'BA0710',
    'template-unusable': 'BA0711',
    'not-a-plain-file': 'BA0712',
    'branch-busy': 'BA0713',
    'image-unlabelled': 'BA0714',
    'event-unverified': 'BA0715',
    'no-earlier-version': 'BA0716',
    'doctor-findings': 'BA0801',
    'member-unavailable': 'BA0802',
    'launch-link-invalid': 'BA0803',
    'launch-failed': 'BA0804',
    'no-member-available': 'BA0805',
    'dockerfile-malformed': 'BA0901',
    'from-not-found': 'BA0902',
    'dockerfile-not-editable': 'BA0903',
    'image-file-not-found': 'BA1001',
    'daemon-image-unavailable': 'BA1002',
    'platform-missing': 'BA1003',
    'unsupported-image': 'BA1004',
    'image-damaged': 'BA1005',
    'provenance-missing': 'BA1101',
    'provenance-invalid': 'BA1102',
    'provenance-mismatch': 'BA1103',
    'trust-root-unavailable': 'BA1104',
    'image-not-signed': 'BA1105',
};
/** Error that a user can encounter. Its message explains what is wrong, where, and how to fix it. */
class UserError extends Error {
    kind;
    constructor(kind, message, options) {
        super(message, options);
        this.kind = kind;
    }
    get code() {
        return errorCodes[this.kind];
    }
}
/**
 * Text or data that does not have the expected form. Its message names the accepted form. Callers know where the text
 * comes from: they add that, and the kind of the error.
 */
class FormatError extends Error {
}
/** Several independent errors that fail one step. */
class UserErrors extends UserError {
    errors;
    constructor(first, errors) {
        super(first.kind, errors.map(({ message }) => message).join('\n'));
        this.errors = errors;
    }
}
/** Joins the errors of one step; undefined if there are none. */
function joinErrors(errors) {
    const [first, ...others] = errors;
    return first === undefined || others.length === 0 ? first : new UserErrors(first, errors);
}
/** Returns the kind of a thrown value, or else of the first cause that has one, or else `internal-error`. */
function errorKind(error) {
    for (let current = error; current instanceof Error; current = current.cause)
        if (current instanceof UserError)
            return current.kind;
    return 'internal-error';
}
/** Returns an error with another message and the kind of `cause`, or else `defaultKind`. */
function withMessage(cause, message, defaultKind) {
    const kind = errorKind(cause);
    return new UserError(kind === 'internal-error' ? defaultKind : kind, message, { cause });
}
/** Source of the newest documentation. */
const unreleased = { repository: 'underworldcode/binder-actions', ref: 'main' };
/** Formats an error with its code and the address of its entry in TROUBLESHOOTING.md. */
function formatError(error, source) {
    const kinds = error instanceof UserErrors ? error.errors.map(({ kind }) => kind) : [errorKind(error)];
    const entries = [...new Set(kinds)].map(kind => `${errorCodes[kind]}: ${troubleshootingUrl(kind, source)}`);
    return [(0,_error_message_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error), ...entries].join('\n');
}
/** Returns the address of the TROUBLESHOOTING.md entry for a kind of error. */
function troubleshootingUrl(kind, { repository, ref }) {
    return `https://github.com/${repository}/blob/${ref}/TROUBLESHOOTING.md#${errorCodes[kind].toLowerCase()}`;
}


/***/ }),

/***/ 10617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ worstVerdict)
/* harmony export */ });
/** Returns the most severe verdict; `pass` if there is none. */
function worstVerdict(verdicts) {
    if (verdicts.includes('fail'))
        return 'fail';
    return verdicts.includes('warn') ? 'warn' : 'pass';
}


/***/ }),

/***/ 9000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   ki: () => (/* binding */ formatList),
/* harmony export */   v: () => (/* binding */ andMore),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/** Formats a count and its noun: `1 file`, `2 files`, `2 branches`. */
function plural(count, noun) {
    const ending = count === 1 ? '' : /(?:s|x|ch|sh)$/.test(noun) ? 'es' : 's';
    return `${count} ${noun}${ending}`;
}
/** Joins up to `maxItems` items with commas and counts the others: `a, b and 3 more`. */
function formatList(items, maxItems) {
    return `${items.slice(0, maxItems).join(', ')}${andMore(items.length - maxItems)}`;
}
/** Formats accepted values: `one of auto, true, false`; or a single value alone. */
function oneOf(values) {
    return values.length === 1 ? (values[0] ?? '') : `one of ${values.join(', ')}`;
}
/** Returns the suffix of a shortened list, ` and 3 more`, or an empty string when nothing is left out. */
function andMore(count) {
    return count > 0 ? ` and ${count} more` : '';
}


/***/ })

};
