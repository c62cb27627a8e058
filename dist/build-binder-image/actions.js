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
            Promise.all(/* import() | run */[__webpack_require__.e(848), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 22910)),
            Promise.all(/* import() | run */[__webpack_require__.e(848), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 137)),
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

;// CONCATENATED MODULE: ./build/image/request/builder-settings.js
const cacheKinds = ['auto', 'gha', 'registry', 'local', 'none'];

// EXTERNAL MODULE: ./build/image/request/dependency-argument.js
var dependency_argument = __webpack_require__(9727);
;// CONCATENATED MODULE: ./build/image/request/publication-settings.js
const attestChoices = ['auto', 'true', 'false'];
const latestChoices = ['auto', 'true', 'false'];

// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/refs/github-repository.js + 1 modules
var github_repository = __webpack_require__(56331);
// EXTERNAL MODULE: ./build/refs/unmerged-event.js
var unmerged_event = __webpack_require__(52849);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
;// CONCATENATED MODULE: ./build/oci/image-address.js
/** Forms of an image's address in a browser or in another tool, each with a function that returns the reference. */
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
 * Returns the reference for the address of an image: a package on GitHub
 * (`https://github.com/OWNER/REPO/pkgs/container/NAME`), a page on Docker Hub or Quay, or a reference with the prefix
 * `docker://` or `https://`. Returns undefined for any other text.
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
/** @throws Error that names the text and the accepted forms, including for an image in a registry. */
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
            'a file written by `docker save`');
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


/** Inputs that have no effect on an existing image. Inputs with a default are omitted: a set value may equal the default. */
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

/** Default of `dockerfile`: the Dockerfile that mybinder.org builds. */
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



/** Reads the provenance that an image must have; undefined if none is required. */
function readRequiredProvenance(reader, repository) {
    const source = reader.optional('source-repository', parseGitHubRepository);
    const required = reader.choice('require-provenance', ['auto', 'true', 'false'], 'auto');
    const signerWorkflow = reader.withDefault('signer-workflow', parseSignerWorkflow, projectWorkflow);
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
        normalizeTimes: reader.boolean('normalize-times', false),
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
    const [isUncached, onlyIfChanged] = [
        reader.boolean('no-cache', false),
        reader.boolean('only-if-changed', false),
    ];
    return {
        builder: reader.text('builder'),
        force: reader.boolean('force', false),
        noCache: isUncached && !onlyIfChanged,
        refresh: isUncached && onlyIfChanged,
        onlyIfChanged,
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
    if (buildArgs?.has(dependency_argument/* dependencyArgument */.v)) {
        reader.problem(`build-args sets ${dependency_argument/* dependencyArgument */.v}, which deps-file also sets: use only one of them`);
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
`;
/** Inputs that restrict what is trusted or changed. A misspelled one is an error, not a warning. */
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

// EXTERNAL MODULE: ./build/refs/github-repository.js + 1 modules
var github_repository = __webpack_require__(56331);
// EXTERNAL MODULE: ./build/actions/inputs/image-request-inputs.js + 11 modules
var image_request_inputs = __webpack_require__(75665);
// EXTERNAL MODULE: ./build/github/send-dispatch.js
var send_dispatch = __webpack_require__(87137);
// EXTERNAL MODULE: ./build/launcher/image-updated-event.js
var image_updated_event = __webpack_require__(91427);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
;// CONCATENATED MODULE: ./build/launcher/legacy-field.js


/** Fields of earlier, hand-written events whose values are derived from the ref. */
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
        throw new user_error/* UserError */.yo('invalid-input', 'expected exactly one NAME or NAME=VALUE, because GitHub allows only one more field in the event');
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
        reader.problem(`${name} is empty: set it to a token with write access to the contents of the launcher repository. A secret that is not defined, ` +
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
    // With `recipe-ref`, the Dockerfile is not in the workspace.
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
        reader.problem(`launcher-token is the workflow's own token, which cannot access other repositories: set it to a token with write access to the contents of ${(0,github_repository/* formatGitHubRepository */.PZ)(repository)}`);
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
            Promise.all(/* import() | run */[__webpack_require__.e(848), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 22910)),
            Promise.all(/* import() | run */[__webpack_require__.e(848), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 57681)),
            Promise.all(/* import() | run */[__webpack_require__.e(848), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 29947)),
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
/** Error for a token without permission to send events. */
function forbiddenError(error, repository, permission) {
    const serverMessage = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHubMessage */ .RG)(error);
    const fail = (kind, message) => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(kind, message, { cause: error });
    if (/SAML/i.test(serverMessage)) {
        return fail('sso-required', `The organization of ${repository} requires single sign-on (${serverMessage}): authorize the token for it, under "Configure SSO" in the list of your tokens`);
    }
    if (/\barchived\b/i.test(serverMessage))
        return fail('repository-archived', `${repository} is archived (${serverMessage}): unarchive it in its settings`);
    // GitHub's response to the token of an app. A workflow's own token is one.
    const own = /by integration/i.test(serverMessage) ? `. ${ownTokenNote}` : '';
    return fail('permission-missing', `The token has no permission to send events to ${repository} (${serverMessage}): it needs "${permission}: read and write" on that repository${own}`);
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



/** Error for a write whose outcome is unknown. Check whether it took effect before repeating it. */
class ResponseLostError extends Error {
}
/** Sends an idempotent write again if its response is lost. */
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

/** Error after which this run sends no more requests to GitHub. Callers skip their remaining work. */
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
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56331);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
/* harmony import */ var _dispatch_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5937);



/** API limits. @see https://docs.github.com/en/rest/repos/repos#create-a-repository-dispatch-event */
const maxEventTypeLength = 100;
const maxPayloadKeys = 10;
/** Size of the JSON in bytes. */
const maxPayloadSize = 65_535;
/**
 * Sends a `repository_dispatch` event to a GitHub repository. An event whose response is lost is sent again; therefore a
 * duplicate must be harmless to the receiver.
 *
 * @throws Error that names the missing permission, or what else to fix.
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
/** @param size size in bytes of the JSON that contains the event. */
function assertEventSize(size) {
    if (size > maxPayloadSize) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('event-rejected', `The event has ${size} bytes, but GitHub accepts at most ${maxPayloadSize}: shorten the names of the branch, tag or image`);
    }
}


/***/ }),

/***/ 44675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   PS: () => (/* binding */ isRetryableStatus),
/* harmony export */   bD: () => (/* binding */ withRetry),
/* harmony export */   dw: () => (/* binding */ RetryableError),
/* harmony export */   fS: () => (/* binding */ waitForRetry),
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
            await waitForRetry(policy, attempt, error, signal);
        }
    }
}
/**
 * Waits until the next attempt is due.
 *
 * @throws `error` itself unless it is a RetryableError; if no attempts are left or the delay is too long, an Error with
 *   the number of attempts.
 */
async function waitForRetry(policy, attempt, error, signal) {
    if (!(error instanceof RetryableError))
        throw error;
    // A Retry-After shorter than the backoff would use up all attempts within moments.
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

/***/ 9727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ dependencyArgument)
/* harmony export */ });
// In a separate file, because readers of inputs would otherwise load the Dockerfile parser.
/** Build argument that passes the dependency image to the Dockerfile. */
const dependencyArgument = 'DEPS_IMAGE';


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
 * @throws Error that names every field that the launcher would reject.
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
/** Returns the schema of a text field that `parse` converts. An error of `parse` is reported as the field's problem. */
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
 * @throws Error that names every invalid field and its value.
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
/** @throws Error if an event for a pull request names a launcher branch other than its preview. */
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
/** Default target size as a fraction of the image. On mybinder.org, 16 layers keep every processor busy. */
const targetShare = 1 / 16;
const minTarget = 64_000_000;
/** Returns the target size of new layers, in bytes. */
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
/** Distributes the available layers among the layers to split, by size. */
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
/* harmony export */   s3: () => (/* binding */ isSignedBy),
/* harmony export */   tV: () => (/* binding */ projectWorkflow)
/* harmony export */ });
/* unused harmony export parseSignerWorkflow */
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56331);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
/* harmony import */ var _signing_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54627);



/** Workflow of this project that builds and signs images. */
const projectWorkflow = {
    repository: { owner: 'underworldcode', name: 'binder-actions' },
    path: '.github/workflows/binder-image.yml',
};
/**
 * Parses `OWNER/NAME/.github/workflows/FILE`.
 *
 * @throws Error that names the accepted form.
 */
function parseSignerWorkflow(text) {
    const [, repository, path] = /^([^/\s]+\/[^/\s]+)\/(\.github\/workflows\/[^/\s@]+\.ya?ml)$/.exec(text) ?? [];
    if (repository === undefined || path === undefined) {
        throw new UserError('invalid-input', `${JSON.stringify(text)} is not a workflow: expected "owner/name/.github/workflows/file.yml", without a ref`);
    }
    return { repository: parseGitHubRepository(repository), path };
}
/**
 * Returns whether a certificate's workflow is this one. A ref of a pull request is never accepted, because anyone can
 * open a pull request with another version of the file.
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
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56331);
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
 * @throws Error that names the missing or malformed field: the signer is not a workflow run on GitHub.
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

/***/ 56331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PZ: () => (/* binding */ formatGitHubRepository),
  aE: () => (/* binding */ isSameRepositoryName),
  lF: () => (/* binding */ parseGitHubRepository)
});

// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
;// CONCATENATED MODULE: ./build/refs/git-remote.js
/** Parses the address of a git remote, `https://…`, `ssh://…` or `git@host:path`; undefined if it has another form. */
function parseRemote(text) {
    const [, scpHost = '', scpPath = ''] = /^(?:[^@/\s:]+@)?([^:/\s@]+):(?!\/)([^\s]+)$/.exec(text) ?? [];
    if (scpHost.includes('.'))
        return remote(scpHost, scpPath);
    if (!/^(?:https?|ssh|git):\/\//.test(text) || !URL.canParse(text))
        return undefined;
    const { hostname, pathname } = new URL(text);
    return remote(hostname, pathname);
}
function remote(host, path) {
    const parts = path.split('/').filter(part => part !== '');
    return { host: host.toLowerCase(), path: parts.join('/').replace(/\.git$/, '') };
}

;// CONCATENATED MODULE: ./build/refs/github-repository.js


const owner = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$/;
const github_repository_name = /^[A-Za-z0-9._-]{1,100}$/;
/**
 * Parses `owner/name`.
 *
 * @throws Error that names the text and the accepted form, with a suggested correction for a pasted URL.
 */
function parseGitHubRepository(text) {
    const [first = '', second = '', ...others] = text.split('/');
    if (others.length === 0 && owner.test(first) && github_repository_name.test(second) && !/^\.{1,2}$/.test(second)) {
        return { owner: first, name: second };
    }
    const pasted = parseRemote(text.trim())?.path;
    const suggestion = pasted?.split('/').length === 2 ? `; write "${pasted}"` : '';
    throw new user_error/* FormatError */.IF(`${JSON.stringify(text)} is not a GitHub repository: expected "owner/name"${suggestion}`);
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
 * Characters and sequences that a ref name cannot contain. Half a surrogate pair (`\p{Cs}`) has no encoding.
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
 * @throws Error that names the text and the accepted forms.
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
 * Returns the image tag for a ref. Each character that a tag cannot contain, such as `/`, becomes `-`; then the suffix
 * is appended. The mapping is lossy (`a/b` and `a-b` collide); therefore an event also contains the ref.
 *
 * @throws Error when the result is not a valid image tag, for example longer than 128 characters.
 */
function refImageTag(ref, suffix) {
    const tag = `${slug(ref)}${suffix}`;
    try {
        return (0,reference/* parseImageTag */.DO)(tag);
    }
    catch (error) {
        throw new user_error/* FormatError */.IF(`${ref.full} and the suffix ${JSON.stringify(suffix)} do not form a valid image tag: a tag has at most 128 characters ` +
            'and starts with a letter, a digit or "_". Rename the ref, or change the suffix', { cause: error });
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
/** Parses a full ref in untrusted text, such as a label. Returns undefined for any other text. */
function findSourceRef(text) {
    try {
        return text === undefined ? undefined : parseSourceRef(text);
    }
    catch {
        return undefined;
    }
}
/** Returns the launcher branch for a ref in untrusted text, such as a label; undefined if there is none. */
function findLauncherBranch(ref) {
    try {
        return refLauncherBranch(parseSourceRef(ref));
    }
    catch {
        return undefined;
    }
}
/** Returns a tag that never moves. It keeps registry cleanup from deleting a digest that is pinned in a launcher. */
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
/** Returns whether a run of this event may build unmerged code. By default, such a run publishes nothing. */
function mayBuildUnmergedCode(eventName) {
    return eventName.startsWith('pull_request') || unmergedEvents.has(eventName);
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
 * Stream that forwards the output of a child process with workflow commands disabled. It forwards whole lines only:
 * a command cannot be assembled from several writes, and no command of the action follows a child's text on one line.
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
    /** Forwards an unfinished last line and terminates it. */
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
    /** Reads a boolean in the core schema of YAML 1.2, as `@actions/core` does. */
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
            this.problem(`${name}: line ${wrongLine} is not in the form NAME=value. A value cannot contain line breaks: encode it, for example in base64`);
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

/** Variables with the same prefix that are not inputs: the input method of a Linux desktop. */
const foreign = new Set(['INPUT_METHOD']);
/**
 * Finds the inputs of the step that the action does not have. The runner only logs a warning and passes them on.
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
 * Reads the actor that started the run, and the inputs that could be set.
 *
 * @returns undefined if another event started the run.
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_dispatch
 */
function readManualStart(env) {
    if (env.GITHUB_EVENT_NAME !== 'workflow_dispatch')
        return undefined;
    const event = (0,event_file/* readEventFile */.z)(env.GITHUB_EVENT_PATH, schema);
    const { sender } = event ?? {};
    // Re-running a workflow changes only its triggering actor.
    const actors = [env.GITHUB_ACTOR, env.GITHUB_TRIGGERING_ACTOR].filter(name => name !== undefined);
    const named = actors.find(name => name.endsWith('[bot]'));
    return {
        bot: sender?.type === 'Bot' ? sender.login : named,
        inputNames: event && Object.keys(event.inputs),
    };
}

;// CONCATENATED MODULE: ./build/runner/workflow-context.js


/**
 * Reads the context of the run. @throws Error that names the variables that are missing.
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
            : new user_error/* UserError */.yo('internal-error', 'The action exited before it was done: please report this'));
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
 * @throws Error that names the text and the accepted forms.
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
 * Error for text or data that does not have the expected form. Its message names the accepted form. Callers add the
 * origin of the text, and the kind of the error.
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
