export const id = 7070;
export const ids = [7070];
export const modules = {

/***/ 12455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  build: () => (/* binding */ build_build)
});

;// CONCATENATED MODULE: ./build/image/request/builder-settings.js
const cacheKinds = ['auto', 'gha', 'registry', 'local', 'none'];

;// CONCATENATED MODULE: ./build/image/request/dependency-argument.js
// In a separate file, because readers of inputs would otherwise load the Dockerfile parser.
/** Build argument that passes the dependency image to the Dockerfile. */
const dependencyArgument = 'DEPS_IMAGE';

// EXTERNAL MODULE: ./build/image/request/publication-settings.js
var publication_settings = __webpack_require__(31686);
// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/refs/github-repository.js
var github_repository = __webpack_require__(35613);
;// CONCATENATED MODULE: ./build/refs/unmerged-event.js
/** Events whose run may build unmerged code, even if it runs on the default branch. */
const unmergedEvents = new Set(['merge_group', 'workflow_run']);
/** Returns whether a run of this event may build unmerged code. By default, such a run publishes nothing. */
function mayBuildUnmergedCode(eventName) {
    return eventName.startsWith('pull_request') || unmergedEvents.has(eventName);
}

// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/layout/image-location.js
var image_location = __webpack_require__(33020);
// EXTERNAL MODULE: ./build/layers/layer-check.js
var layer_check = __webpack_require__(10295);
// EXTERNAL MODULE: ./build/layers/layer-verdict.js
var layer_verdict = __webpack_require__(49338);
// EXTERNAL MODULE: ./build/oci/platform.js
var oci_platform = __webpack_require__(44647);
// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
;// CONCATENATED MODULE: ./build/actions/inputs/layer-inputs.js




/** Inputs shared by all actions that handle an image. */
function readPlatform(reader) {
    return reader.withDefault('platform', oci_platform/* parsePlatform */.FL, oci_platform/* binderPlatform */.a3);
}
function readExplain(reader) {
    return reader.choice('explain', layer_check/* explainModes */.m, 'auto');
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

;// CONCATENATED MODULE: ./build/actions/inputs/existing-image-input.js


/** Inputs that have no effect on an existing image. Inputs with a default are omitted: a set value may equal the default. */
const buildInputs = [
    ...['recipe-ref', 'target', 'branch-arg', 'revision-arg', 'build-args', 'labels', 'secrets', 'paths'],
    ...['deps-file', 'deps-image', 'deps-paths', 'cache-ref', 'split-target'],
];
/** Reads the image to push instead of building one; undefined if one is built. */
function readExisting(reader, settings) {
    const location = reader.optional('existing-image', image_location/* parseLocalImage */.e);
    if (location === undefined)
        return undefined;
    const idle = buildInputs.filter(name => reader.text(name) !== undefined);
    if (idle.length > 0) {
        const [them, have] = idle.length === 1 ? ['it', 'has'] : ['them', 'have'];
        reader.problem(`${idle.join(', ')} ${have} no effect because existing-image is set and nothing is built: remove ${them}`);
    }
    return {
        ...{ ...settings, location, platform: readPlatform(reader) },
        ...{ file: reader.text('file'), builder: reader.text('builder') },
    };
}

// EXTERNAL MODULE: ./build/actions/inputs/provenance-inputs.js
var provenance_inputs = __webpack_require__(5955);
// EXTERNAL MODULE: ./build/layers/split-settings.js
var split_settings = __webpack_require__(43229);
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
        budget: readBudget(reader),
        explain: readExplain(reader),
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
    const image = reader.required('image', oci_reference/* parseImageRepository */.fb);
    const verification = readVerification(reader);
    const publication = readPublication(reader, workflow);
    return {
        target: {
            image,
            platform: readPlatform(reader),
            ref: reader.text('ref') ?? workflow.ref,
            tagSuffix: reader.withDefault('tag-suffix', parseTagSuffix, ''),
        },
        recipe: readRecipe(reader, image),
        builder: readBuilder(reader),
        splitting: readSplitting(reader, verification.budget),
        existing: readExisting(reader, { verification, publication }),
        verification,
        publication,
        credentials: readCredentials(reader),
        token: reader.secret('token'),
        trustRoot: (0,provenance_inputs/* readTrustRoot */.L)(reader, (0,github_repository/* parseGitHubRepository */.lF)(workflow.repository)),
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
        push: reader.boolean('push', !mayBuildUnmergedCode(workflow.eventName)),
        tags: reader.lines('tags', oci_reference/* parseImageTag */.DO) ?? [],
        latest: reader.choice('latest', publication_settings/* latestChoices */.u, 'auto'),
        requirePublic: reader.boolean('require-public', true),
        attest: reader.choice('attest', publication_settings/* attestChoices */.c, 'auto'),
    };
}
function readDependencies(reader, mainImage, buildArgs) {
    const file = reader.text('deps-file');
    const image = reader.optional('deps-image', oci_reference/* parseImageRepository */.fb);
    const paths = reader.lines('deps-paths', parsePattern);
    if (file === undefined) {
        for (const input of ['deps-image', 'deps-paths']) {
            if (reader.text(input) !== undefined)
                reader.problem(`${input} is set, but deps-file is not: set deps-file to the Dockerfile of the dependency image`);
        }
        return undefined;
    }
    if (buildArgs?.has(dependencyArgument)) {
        reader.problem(`build-args sets ${dependencyArgument}, which deps-file also sets: use only one of them`);
    }
    const defaultImage = () => reader.derive(() => ({ ...mainImage, path: `${mainImage.path}-deps` }));
    return { file, image: image ?? defaultImage(), paths };
}
function readCacheRef(reader) {
    const text = reader.text('cache-ref');
    if (text !== undefined && reader.text('cache') === 'registry')
        reader.optional('cache-ref', oci_reference/* parseReference */.F2);
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/process.js
var build_process = __webpack_require__(44677);
// EXTERNAL MODULE: ./build/refs/commit-sha.js
var commit_sha = __webpack_require__(83773);
;// CONCATENATED MODULE: ./build/git/find-commit.js



/**
 * Finds the commit of a ref without checking it out. Reads the remote `origin` first, because the checkout may be out of
 * date.
 *
 * @param name full ref, name of a branch or tag, or full commit ID.
 * @throws Error with git's output if neither `origin` nor the checkout has the ref.
 */
async function findCommit(name, services) {
    const known = (0,commit_sha/* isCommit */.WM)(name) ? await resolveFirst([name], services) : undefined;
    if (known !== undefined)
        return known;
    const fetched = await fetchRef(name, services);
    const found = await resolveFirst(fetched.exitCode === 0 ? ['FETCH_HEAD'] : localRefs(name), services);
    if (found !== undefined)
        return found;
    throw new user_error/* UserError */.yo('git-failed', `git cannot fetch it from origin or find it in the checkout (${(0,build_process/* lastLines */.w$)(fetched, 3)}): check its spelling`);
}
async function resolveFirst(refs, services) {
    for (const ref of refs) {
        const { exitCode, stdout } = await git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], services);
        if (exitCode === 0)
            return stdout.trim();
    }
    return undefined;
}
function localRefs(name) {
    const branch = name.replace(/^refs\/heads\//, '');
    if (name.startsWith('refs/'))
        return branch === name ? [name] : [`refs/remotes/origin/${branch}`];
    return [`refs/remotes/origin/${name}`, `refs/tags/${name}`];
}
async function fetchRef(name, services) {
    const { stdout } = await git(['rev-parse', '--is-shallow-repository'], services);
    // Fetching a single commit would make a complete checkout shallow.
    const depth = stdout.trim() === 'true' ? ['--depth=1'] : [];
    const args = ['fetch', '--quiet', '--no-tags', ...depth, '--', 'origin', name];
    const result = await git(args, services);
    if (result.exitCode === 0 || services.token === undefined)
        return result;
    const withToken = await git(args, services, tokenSettings(services.token));
    return withToken.exitCode === 0 ? withToken : result;
}
/** Passes the token in the environment, because command lines are visible to every user of a machine. */
function tokenSettings(token) {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'http.extraHeader',
        GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
    };
}
function git(args, { runCommand, directory }, env = {}) {
    const settings = { GIT_TERMINAL_PROMPT: '0', ...env };
    return runCommand({ file: 'git', args, cwd: directory, env: settings, isQuiet: true });
}

;// CONCATENATED MODULE: ./build/git/git-checkout.js


/** Returns access to the git work tree in a directory. */
function gitCheckout(run, directory) {
    const git = (args) => run({ file: 'git', args, cwd: directory, isQuiet: true });
    const gitOutput = async (args) => {
        const result = await git(args);
        if (result.exitCode !== 0)
            throw new user_error/* UserError */.yo('git-failed', explain(result, directory));
        return result.stdout;
    };
    return {
        head: async () => (await gitOutput(['rev-parse', '--verify', 'HEAD^{commit}'])).trim(),
        resolve: name => resolveRef(git, name),
        // `git ls-tree` does not support globs, so HEAD is compared with the empty tree.
        entries: async (paths, commit = 'HEAD') => {
            const emptyTree = (await gitOutput(['hash-object', '-t', 'tree', '/dev/null'])).trim();
            return parseTree(await gitOutput([...diffTree, emptyTree, commit, '--', ...paths]));
        },
        readFile: async (commit, path) => Buffer.from(await gitOutput(['cat-file', 'blob', `${commit}:${path}`])),
        changes: async (paths) => (await gitOutput([...git_checkout_status, '--', ...paths]))
            .split('\0')
            .filter(line => line !== '')
            .map(line => line.slice(3)),
    };
}
const diffTree = ['diff-tree', '-r', '-z', '--no-renames', '--ignore-submodules=none'];
const git_checkout_status = [
    'status',
    '--porcelain',
    '-z',
    '--no-renames',
    '--untracked-files=all',
    '--ignored=traditional',
];
async function resolveRef(git, name) {
    const bare = name.replace(/^refs\/(?:heads|tags)\//, '');
    const candidates = [
        [`refs/heads/${bare}`, `refs/remotes/origin/${bare}`],
        [`refs/heads/${bare}`, `refs/heads/${bare}`],
        [`refs/tags/${bare}`, `refs/tags/${bare}`],
    ];
    const found = new Map();
    for (const [ref, local] of candidates) {
        if (name.startsWith('refs/') && ref !== name)
            continue;
        const { exitCode, stdout } = await git(['rev-parse', '--verify', '--quiet', `${local}^{commit}`]);
        if (exitCode === 0 && !found.has(ref))
            found.set(ref, stdout.trim());
    }
    return found;
}
function parseTree(listing) {
    const entries = [];
    // Iterates over the matches, because an array of them is several times as large as the listing of 200,000 files.
    for (const match of listing.matchAll(/:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) A\0([^\0]+)\0/g)) {
        const [, mode = '', objectId = '', path = ''] = match;
        entries.push({ mode, objectId, path });
    }
    return entries;
}
function explain(result, directory) {
    if (/not a git repository/i.test(result.stderr)) {
        return `${directory} is not a git work tree: add a step \`uses: actions/checkout\` before this one`;
    }
    if (/dubious ownership/i.test(result.stderr)) {
        return `git does not trust ${directory}, which belongs to another user: run \`git config --global --add safe.directory ${directory}\` before this step`;
    }
    return `git failed in ${directory}: ${(0,build_process/* lastLines */.w$)(result, 3)}`;
}

// EXTERNAL MODULE: ./build/github/github-client.js
var github_client = __webpack_require__(96515);
// EXTERNAL MODULE: ./build/github/github-connection.js + 1 modules
var github_connection = __webpack_require__(56527);
// EXTERNAL MODULE: ./build/github/request-failure.js
var request_failure = __webpack_require__(43564);
;// CONCATENATED MODULE: ./build/github/repository-refs.js



/** @see https://docs.github.com/en/rest/git/refs */
function repositoryRefs(client, repository) {
    // A request for one ref also returns 404 if the token cannot access the repository; a list does not.
    const matching = async (prefix) => {
        const request = { owner: repository.owner, repo: repository.name, ref: prefix };
        const found = await client.paginate(client.rest.git.listMatchingRefs, request).catch((error) => {
            const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
            throw new user_error/* UserError */.yo('github-unavailable', `GitHub did not return the refs of ${name} (${(0,request_failure/* gitHubMessage */.RG)(error)}): run this again later`, { cause: error });
        });
        return found.map(({ ref }) => ref);
    };
    return {
        tags: async () => (await matching('tags/')).map(ref => ref.replace(/^refs\/tags\//, '')),
        has: async (ref) => (await matching(ref.replace(/^refs\//, ''))).includes(ref),
    };
}

;// CONCATENATED MODULE: ./build/runner/actions-cache.js
/** @see https://github.com/actions/toolkit/tree/main/packages/cache */
function openActionsCache(env) {
    return {
        obstacle: () => findObstacle(env),
        // Loaded on demand because it is as large as the rest of the bundle.
        restore: async (directory, [key, ...prefixes]) => {
            const { restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(1691)]).then(__webpack_require__.bind(__webpack_require__, 61691));
            return restoreCache([directory], key, prefixes);
        },
        save: async (directory, key) => {
            const { saveCache } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(1691)]).then(__webpack_require__.bind(__webpack_require__, 61691));
            await saveCache([directory], key);
        },
    };
}
/** BuildKit silently skips the cache if there is no token, and fails the build if the token is malformed. */
function findObstacle(env) {
    const { ACTIONS_RUNTIME_TOKEN: token = '' } = env;
    const url = env.ACTIONS_RESULTS_URL || env.ACTIONS_CACHE_URL || '';
    if (token === '' || url === '') {
        return `the runner's cache service is not available (${token === '' ? 'ACTIONS_RUNTIME_TOKEN' : 'ACTIONS_RESULTS_URL'} is not set)`;
    }
    if (!URL.canParse(url))
        return "the address of the runner's cache service is malformed";
    return isJsonWebToken(token)
        ? undefined
        : "the token of the runner's cache service (ACTIONS_RUNTIME_TOKEN) is malformed";
}
function isJsonWebToken(token) {
    const [header, payload, signature, ...others] = token.split('.');
    if (header === undefined || payload === undefined || !signature || others.length > 0)
        return false;
    try {
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
        return typeof claims === 'object' && claims !== null;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/runner/event-file.js


/**
 * Reads the payload of the event that started this run.
 *
 * @param path `GITHUB_EVENT_PATH`.
 * @returns undefined if there is no payload, or it does not fit the schema.
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
function readEventFile(path, schema) {
    try {
        return valibot/* parse */.qg(schema, JSON.parse((0,external_node_fs_.readFileSync)(path ?? '', 'utf8')));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/runner/default-branch.js


const schema = valibot/* object */.Ik({ repository: valibot/* object */.Ik({ default_branch: valibot/* string */.Yj() }) });
/**
 * Returns the default branch of the repository of this run; undefined if the event does not name it.
 *
 * @param eventFile path of the run's event payload (`GITHUB_EVENT_PATH`); undefined if there is none.
 */
function readDefaultBranch(eventFile) {
    return readEventFile(eventFile, schema)?.repository.default_branch;
}

// EXTERNAL MODULE: ./build/runner/interruption.js
var interruption = __webpack_require__(7464);
// EXTERNAL MODULE: ./build/runner/job-summary.js
var job_summary = __webpack_require__(17237);
// EXTERNAL MODULE: ./build/runner/log.js
var log = __webpack_require__(62793);
;// CONCATENATED MODULE: ./build/runner/owner-kind.js


const owner_kind_schema = valibot/* object */.Ik({
    repository: valibot/* object */.Ik({ owner: valibot/* object */.Ik({ login: valibot/* string */.Yj(), type: valibot/* string */.Yj() }) }),
});
/**
 * Returns whether an account is an organization or a user; undefined unless it owns the repository of this run.
 *
 * @param eventFile path of the run's event payload (`GITHUB_EVENT_PATH`); undefined if there is none.
 */
function readOwnerKind(eventFile, account) {
    const owner = readEventFile(eventFile, owner_kind_schema)?.repository.owner;
    if (owner?.login.toLowerCase() !== account.toLowerCase())
        return undefined;
    return owner.type === 'Organization' ? 'orgs' : 'users';
}

// EXTERNAL MODULE: ./build/runner/registry-services.js + 10 modules
var registry_services = __webpack_require__(60870);
// EXTERNAL MODULE: ./build/runner/run-on-host.js
var run_on_host = __webpack_require__(67333);
;// CONCATENATED MODULE: ./build/runner/workspace-files.js



/**
 * Reads a file of the workspace. Follows symbolic links inside it.
 *
 * @param path relative to the workspace.
 * @throws UserError if the path leads outside; the error of the file system if there is no such file.
 */
async function readWorkspaceFile(workspace, path) {
    return (0,promises_.readFile)(await resolveInWorkspace(workspace, path));
}
/**
 * Returns the path without symbolic links.
 *
 * @throws UserError if it leads outside the workspace; the error of the file system if nothing is there.
 */
async function resolveInWorkspace(workspace, path) {
    const [root, target] = await Promise.all([(0,promises_.realpath)(workspace), (0,promises_.realpath)((0,external_node_path_.resolve)(workspace, path))]);
    const inside = (0,external_node_path_.relative)(root, target);
    if (inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inside))
        throw new user_error/* UserError */.yo('file-not-found', `${path} leads to ${target}, which is outside the workspace ${root}: replace the symbolic link with the file`);
    return target;
}

// EXTERNAL MODULE: ./build/github/attestations.js
var attestations = __webpack_require__(143);
// EXTERNAL MODULE: ./build/http/buffered-fetch.js
var buffered_fetch = __webpack_require__(63787);
// EXTERNAL MODULE: ./build/http/retry.js
var http_retry = __webpack_require__(44675);
;// CONCATENATED MODULE: ./build/image/attest/attest-services.js
/** Error for a job without permission to store attestations. */
class StorageDeniedError extends Error {
}

// EXTERNAL MODULE: ./build/provenance/signing-certificate.js
var signing_certificate = __webpack_require__(54627);
;// CONCATENATED MODULE: ./build/runner/identity-token.js



const claimsSchema = valibot/* object */.Ik({
    iss: valibot/* string */.Yj(),
    repository: valibot/* string */.Yj(),
    repository_id: valibot/* string */.Yj(),
    repository_owner_id: valibot/* string */.Yj(),
    repository_visibility: valibot/* string */.Yj(),
    ref: valibot/* string */.Yj(),
    event_name: valibot/* string */.Yj(),
    workflow_ref: valibot/* string */.Yj(),
    job_workflow_ref: valibot/* string */.Yj(),
    runner_environment: valibot/* string */.Yj(),
    run_id: valibot/* string */.Yj(),
    run_attempt: valibot/* string */.Yj(),
});
/** Returns whether the job has `id-token: write`. */
function mayRequestIdentity(env) {
    return Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL) && Boolean(env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
}
/**
 * Requests a token that identifies this workflow run.
 *
 * @throws Error if the job lacks `id-token: write`, or GitHub does not respond.
 */
async function requestIdentityToken(env, audience, { fetch, retry, mask }) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: base, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
    if (!base || !bearer)
        throw new user_error/* UserError */.yo('image-not-signed', 'The job cannot request an identity token: add `id-token: write` to its `permissions`');
    const url = new URL(base);
    url.searchParams.set('audience', audience);
    const body = await (0,http_retry/* withRetry */.bD)(retry, async () => {
        const response = await fetch(url.href, {
            headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
        }).catch((error) => {
            throw error instanceof http_retry/* RetryableError */.dw
                ? error
                : new http_retry/* RetryableError */.dw(`${url.host} cannot be reached`, { cause: error });
        });
        if (response.ok)
            return response.text();
        const message = `${url.host} did not issue an identity token (status ${response.status}): run this again later`;
        throw (0,http_retry/* isRetryableStatus */.PS)(response.status)
            ? new http_retry/* RetryableError */.dw(message)
            : new user_error/* UserError */.yo('image-not-signed', message);
    });
    const token = readToken(body, url.host);
    mask(token);
    return { token, claims: readClaims(token) };
}
function readToken(body, host) {
    try {
        return valibot/* parse */.qg(valibot/* object */.Ik({ value: valibot/* string */.Yj() }), JSON.parse(body)).value;
    }
    catch {
        throw new user_error/* UserError */.yo('image-not-signed', `${host} responded without an identity token: run this again later`);
    }
}
function readClaims(token) {
    const payload = token.split('.')[1] ?? '';
    try {
        return valibot/* parse */.qg(claimsSchema, JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
    }
    catch {
        throw new user_error/* UserError */.yo('image-not-signed', 'The identity token of this run lacks a claim that GitHub documents: run this again later');
    }
}

// EXTERNAL MODULE: ./build/actions/services/provenance-services.js + 3 modules
var provenance_services = __webpack_require__(99251);
;// CONCATENATED MODULE: ./build/actions/services/attestor.js










/** Audience for which the certificate authority of Sigstore accepts a token. */
const audience = 'sigstore';
const identityLimits = { timeout: () => 30_000, maxBytes: 100_000 };
/** Returns an attestor that signs with the identity of this job and stores signatures in its repository. */
function attestor({ token, trustRoot }, { apiUrl, repository, temporaryDirectory }, env) {
    const connection = (0,github_connection/* connectGitHub */.U)(apiUrl, env, log/* runnerLog */.t.info);
    const clients = (0,provenance_services/* createProvenanceClients */.C9)(connection, token, temporaryDirectory);
    const client = clients.client ?? clients.anonymous;
    const readInstance = () => (0,provenance_services/* readSigstoreInstance */.Wq)(client, trustRoot);
    const requestIdentity = () => requestIdentityToken(env, audience, {
        fetch: (0,buffered_fetch/* bufferedFetch */.S)(connection.fetch, identityLimits),
        retry: http_retry/* defaultRetry */.iU,
        mask: log/* runnerLog */.t.mask,
    });
    return {
        readIdentity: async () => mayRequestIdentity(env) ? runIdentity((await requestIdentity()).claims) : undefined,
        attest: async (statement) => {
            // An identity token is valid only for minutes; one from before the build has expired.
            const [instance, identity, { signStatement }] = await Promise.all([
                readInstance(),
                requestIdentity(),
                Promise.all(/* import() | sigstore-sign */[__webpack_require__.e(2830), __webpack_require__.e(7417), __webpack_require__.e(5179), __webpack_require__.e(8213)]).then(__webpack_require__.bind(__webpack_require__, 11030)),
            ]);
            const bundle = await signStatement(statement, identity.token, instance);
            await (0,attestations/* storeAttestation */.m4)(client, (0,github_repository/* parseGitHubRepository */.lF)(repository), bundle).catch((error) => {
                throw error instanceof attestations/* AttestationDeniedError */.YF
                    ? new StorageDeniedError(error.message, { cause: error })
                    : error;
            });
        },
        mayStore: () => (0,attestations/* mayStoreAttestations */.ay)(client, (0,github_repository/* parseGitHubRepository */.lF)(repository)),
        provenance: (0,provenance_services/* provenanceServices */.jM)(clients, readInstance),
    };
}
function runIdentity(claims) {
    const { repository, ref, workflow_ref: workflow, run_id: id, run_attempt: attempt } = claims;
    const [path = ''] = workflow.slice(repository.length + 1).split('@');
    return {
        issuer: claims.iss,
        isPublic: claims.repository_visibility === 'public',
        run: {
            repository: (0,github_repository/* parseGitHubRepository */.lF)(repository),
            ref,
            workflowPath: path,
            eventName: claims.event_name,
            repositoryId: claims.repository_id,
            ownerId: claims.repository_owner_id,
            runnerEnvironment: claims.runner_environment,
            jobWorkflowRef: claims.job_workflow_ref,
            runUrl: `${signing_certificate/* gitHubServer */.f}/${repository}/actions/runs/${id}/attempts/${attempt}`,
        },
    };
}

;// CONCATENATED MODULE: ./build/actions/services/image-services.js



















/** Production services: the host's git and Docker, registries over the network. */
function imageServices({ token, trustRoot }, logins, workflow, env) {
    const runCommand = (0,run_on_host/* runOnHost */.l)(env);
    return {
        workflow,
        logins,
        refs: token === undefined ? undefined : gitHubRefs(token, workflow, env),
        actionsCache: openActionsCache(env),
        cacheDirectory: (0,external_node_path_.join)(env.XDG_CACHE_HOME ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'binder-actions', 'build-cache'),
        dockerConfigDirectory: (0,registry_services/* dockerConfigDirectory */._n)(env),
        runCommand,
        checkout: gitCheckout(runCommand, workflow.workspace),
        findCommit: ref => findCommit(ref, { runCommand, directory: workflow.workspace, token }),
        connect: (0,registry_services/* connectFromRunner */.n8)(env, logins, log/* runnerLog */.t.mask),
        connectAnonymously: (0,registry_services/* connectAnonymously */.VU)(env),
        attestor: attestor({ token, trustRoot }, workflow, env),
        readDefaultBranch: async () => readDefaultBranch(env.GITHUB_EVENT_PATH),
        readOwnerKind: async (owner) => readOwnerKind(env.GITHUB_EVENT_PATH, owner),
        onInterruption: interruption/* onInterruption */.vi,
        freeDisk: async (directory) => {
            const { bavail, bsize } = await (0,promises_.statfs)(directory);
            return bavail * bsize;
        },
        temporaryDirectory: workflow.temporaryDirectory,
        readFile: path => readWorkspaceFile(workflow.workspace, path),
        resolvePath: path => resolveInWorkspace(workflow.workspace, path),
        log: log/* runnerLog */.t,
        writeSummary: (0,job_summary/* summaryWriter */.u)(env.GITHUB_STEP_SUMMARY),
        now: () => new Date(),
    };
}
function gitHubRefs(token, { apiUrl, repository }, env) {
    const client = (0,github_client/* createGitHubClient */.L)((0,github_connection/* connectGitHub */.U)(apiUrl, env, log/* runnerLog */.t.info), token);
    return repositoryRefs(client, (0,github_repository/* parseGitHubRepository */.lF)(repository));
}

// EXTERNAL MODULE: ./build/registry/registry-source.js
var registry_source = __webpack_require__(87953);
// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(41240);
// EXTERNAL MODULE: ./build/markdown.js
var markdown = __webpack_require__(37403);
// EXTERNAL MODULE: ./build/provenance/statement.js
var statement = __webpack_require__(30531);
;// CONCATENATED MODULE: ./build/image/attest/attest-image.js






/**
 * Signs a statement that this run built the image from the target's ref and commit, and stores it in the repository's
 * attestations.
 *
 * @param digest undefined if nothing was pushed.
 * @returns whether the image was signed. Unless `attest` is `true`, a job without the permission logs a warning.
 * @throws Error if Sigstore or GitHub fails. The image is pushed, and the next run builds and signs it again.
 */
async function attestImage(target, digest, attestability, services) {
    const { log, writeSummary } = services;
    if (digest === undefined)
        return false;
    if (attestability.kind === 'impossible') {
        log.info(`Not signed: ${attestability.reason}`);
        return false;
    }
    const image = (0,oci_reference/* formatImageRepository */.hp)(target.image);
    const { identity, isRequired } = attestability;
    const { run } = identity;
    const source = { repository: run.repository, ref: target.ref.full, commit: target.revision };
    try {
        await services.attestor.attest((0,statement/* formatStatement */.j8)({ image, digest, source, run }));
    }
    catch (error) {
        const message = `${image}@${digest} was pushed, but not signed: ${(0,error_message/* messageOf */.b)(error)}`;
        if (!(error instanceof StorageDeniedError) || isRequired)
            throw new user_error/* UserError */.yo('image-not-signed', message, { cause: error });
        log.warning(`${message}. Add \`attestations: write\` to the \`permissions\` of the job and of every workflow that calls it, or ` +
            'set `attest: false`');
        return false;
    }
    const sentence = `Signed: built from ${source.ref} at ${source.commit} by ${run.jobWorkflowRef}`;
    log.info(sentence);
    await writeSummary(`🔏 ${(0,markdown/* escapeMarkdown */.FV)(sentence)}\n`);
    return true;
}

// EXTERNAL MODULE: ./build/provenance/provenance-policy.js
var provenance_policy = __webpack_require__(92414);
;// CONCATENATED MODULE: ./build/image/attest/attestability.js


/** Returns whether the run signs the image that it publishes. */
function isSigning({ kind }) {
    return kind === 'possible';
}
/** Determines whether this run can sign. @throws Error if it cannot, and `attest` is `true`. */
async function evaluateAttestability({ attest, push }, { attestor }) {
    if (!push)
        return { kind: 'impossible', reason: 'nothing is pushed' };
    if (attest === 'false')
        return { kind: 'impossible', reason: '`attest` is false' };
    const isRequired = attest === 'true';
    const identity = await attestor.readIdentity();
    const obstacle = attestability_findObstacle(identity, isRequired);
    if (obstacle !== undefined && isRequired)
        throw new user_error/* UserError */.yo('image-not-signed', `\`attest\` is true, but ${obstacle}`);
    if (obstacle !== undefined || identity === undefined)
        return { kind: 'impossible', reason: obstacle ?? '' };
    return { kind: 'possible', identity, isRequired };
}
/**
 * Returns the attestability of a planned image. An image that may contain code other than its commit is not signed: a
 * signature would confirm a commit that was not built.
 *
 * @throws Error if `attest` is `true`.
 */
function forBuiltCommit(attestability, { revision }) {
    if (attestability.kind === 'impossible' || revision !== undefined)
        return attestability;
    const obstacle = 'the image may contain code other than its commit: copy the code in the Dockerfile, or set `revision-arg` to the build argument that the Dockerfile checks out';
    if (attestability.isRequired)
        throw new user_error/* UserError */.yo('image-not-signed', `\`attest\` is true, but ${obstacle}`);
    return { kind: 'impossible', reason: obstacle };
}
function attestability_findObstacle(identity, isRequired) {
    if (identity === undefined)
        return 'the job lacks a permission: add `id-token: write` and `attestations: write` to the `permissions` of the job and of every workflow that calls it';
    if (identity.issuer !== provenance_policy/* gitHubIssuer */.n)
        return `Sigstore does not accept identities of ${identity.issuer}: set \`attest: false\``;
    if (!identity.isPublic && !isRequired)
        return 'the repository is private, and its name would be published in the transparency log: set `attest: true` to allow that';
    return undefined;
}

// EXTERNAL MODULE: ./build/provenance/find-origins.js
var find_origins = __webpack_require__(92917);
// EXTERNAL MODULE: ./build/provenance/signer-workflow.js
var signer_workflow = __webpack_require__(27582);
;// CONCATENATED MODULE: ./build/image/attest/verify-reused.js




/**
 * Changes the decision to "build" if the image to be reused lacks the provenance of this ref. If `attest` is `auto` and
 * the job cannot store signatures, the image is reused, because another build would not be signed either.
 */
async function requireProvenance(plan, attestability, services) {
    if (plan.decision.kind === 'build')
        return { plan, attestability };
    const problem = await findProvenanceProblem(plan.decision.image, plan.target, attestability, services);
    if (problem === undefined || attestability.kind === 'impossible')
        return { plan, attestability };
    if (!attestability.isRequired && !(await services.attestor.mayStore())) {
        const reason = 'the job lacks the permission `attestations: write`';
        return { plan, attestability: { kind: 'impossible', reason } };
    }
    const reason = `the image in the registry has no valid provenance: ${problem}`;
    return { plan: { ...plan, decision: { kind: 'build', reason, changes: [] } }, attestability };
}
/** @throws Error if an image that a concurrent run pushed lacks the provenance of this ref. */
async function assertProvenance({ target }, { image, reason }, attestability, services) {
    const problem = await findProvenanceProblem(image, target, attestability, services);
    if (problem === undefined)
        return;
    throw new user_error/* UserError */.yo('provenance-invalid', `${reason}, and its provenance is not valid: ${problem}. If that run is still in progress, re-run this one when it has finished`);
}
/**
 * Returns why a published image must not be reused. If this run signs its images, annotations in the registry are not
 * sufficient evidence that a workflow of this repository built the image: anyone who can push may copy them.
 *
 * @returns undefined if the image has valid provenance of this ref, or this run does not sign.
 */
async function findProvenanceProblem({ digest, revision }, { image, ref }, attestability, { attestor }) {
    if (attestability.kind === 'impossible')
        return undefined;
    const settings = { repository: attestability.identity.run.repository, signerWorkflow: signer_workflow/* projectWorkflow */.tV };
    try {
        const origins = await (0,find_origins/* requireOrigins */.H)({ name: image.path, digest }, settings, attestor.provenance);
        // An image that may contain code other than its commit has no label to compare.
        const isOfCommit = (signed) => revision === undefined || signed === revision;
        if (origins.some(origin => origin.ref.full === ref.full && isOfCommit(origin.revision)))
            return undefined;
        const signed = origins.map(origin => `${origin.ref.full} at ${origin.revision}`).join(', ');
        return `it is signed for ${signed}, not for ${ref.full} at ${revision ?? 'an unknown commit'}`;
    }
    catch (error) {
        return (0,error_message/* messageOf */.b)(error);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/layout/layout-source.js
var layout_source = __webpack_require__(49195);
// EXTERNAL MODULE: ./build/layout/write-layout.js
var write_layout = __webpack_require__(22079);
// EXTERNAL MODULE: ./build/docker/build-arguments.js + 1 modules
var build_arguments = __webpack_require__(51230);
// EXTERNAL MODULE: ./build/docker/daemon-source.js
var daemon_source = __webpack_require__(43191);
// EXTERNAL MODULE: ./build/docker/load-image.js
var load_image = __webpack_require__(82529);
;// CONCATENATED MODULE: ./build/docker/buildx.js










const installAdvice = 'install Docker Engine with its buildx plugin (https://docs.docker.com/engine/install/)';
/** Asserts that Docker and buildx are installed. @throws Error that names the program to install. */
async function assertBuildx(run) {
    try {
        const { exitCode } = await run({ file: 'docker', args: ['buildx', 'version'], isQuiet: true });
        if (exitCode !== 0)
            throw new user_error/* UserError */.yo('docker-unavailable', `Docker has no buildx plugin: ${installAdvice}`);
    }
    catch (error) {
        if (error instanceof build_process/* CommandNotFoundError */.v$)
            throw new user_error/* UserError */.yo('docker-unavailable', `Docker is not installed on this machine: ${installAdvice}`);
        throw error;
    }
}
/**
 * Builds an image into a layout on disk. If the builder cannot export a layout, as with Docker's classic image store,
 * the image is built into that store, saved from it, and removed.
 *
 * @throws Error with the last lines of the build's output, or with a fix for the Docker setup.
 */
async function buildToLayout(services, request, directory) {
    const result = await build(services.runCommand, request, { kind: 'layout', directory });
    if (result.exitCode === 0)
        return openBuilt(directory, request);
    if (!cannotExport.test(result.stderr))
        throw buildError(result, request);
    return buildThroughEngine(services, request, directory);
}
function openBuilt(directory, { file }) {
    return (0,layout_source/* openLayout */.B)(directory).catch((error) => {
        throw new user_error/* UserError */.yo('build-without-image', `The build of ${file} succeeded, but its image cannot be read (${error.message}): run this again, and check the builder if the problem persists`, { cause: error });
    });
}
const cannotExport = /OCI exporter is not supported|exporter "?oci"? could not be found/i;
function buildThroughEngine(services, request, directory) {
    const tag = `binder-actions/build:${(0,external_node_crypto_.randomUUID)()}`;
    return (0,load_image/* withImageName */.N)(services, tag, async () => {
        const result = await build(services.runCommand, request, { kind: 'engine', tag });
        if (result.exitCode !== 0)
            throw buildError(result, request);
        await (0,promises_.mkdir)(directory, { recursive: true });
        return (0,daemon_source/* withDaemonImage */.g)({ ...services, temporaryDirectory: directory }, tag, saved => (0,write_layout/* copyLayout */.af)(saved, request.platform, (0,external_node_path_.join)(directory, 'layout')));
    });
}
function build(run, request, output) {
    return run({
        file: 'docker',
        args: (0,build_arguments/* buildArguments */.f)(request, output),
        cwd: request.workingDirectory,
        env: (0,build_arguments/* secretEnvironment */.g)(request),
    });
}
function buildError(result, { file }) {
    if (/cannot connect to the docker daemon|error during connect|dial unix \S*docker\.sock/i.test(result.stderr)) {
        return new user_error/* UserError */.yo('docker-unavailable', 'The Docker daemon does not respond: start it, or set DOCKER_HOST to its address');
    }
    if (/no space left on device/i.test(result.stderr)) {
        return new user_error/* UserError */.yo('disk-full', `The disk filled up during the build of ${file}: free disk space before this step`);
    }
    if (/unknown flag: --(\S+)/.test(result.stderr)) {
        return new user_error/* UserError */.yo('docker-unavailable', `The version of buildx on this machine is too old (${(0,build_process/* lastLines */.w$)(result, 1)}): install 0.13 or later, for example with docker/setup-buildx-action`);
    }
    return new user_error/* UserError */.yo('build-failed', `The build of ${file} failed (exit code ${result.exitCode}): fix the error at the end of its output:\n${(0,build_process/* lastLines */.w$)(result)}`);
}

// EXTERNAL MODULE: ./build/registry/blob-upload.js
var blob_upload = __webpack_require__(57721);
;// CONCATENATED MODULE: ./build/image/build/assert-disk-space.js


/** Copies of the image on disk: the built layout, and the archive that is loaded to start the image. */
const copies = 2;
/** Bytes reserved for growth since the last image, and for an image of unknown size. */
const margin = 500e6;
/**
 * Asserts, before a long build, that the disk has space for an image of the last one's size.
 *
 * @throws Error that states the free and the required size, and how to free space.
 */
async function assertDiskSpace(published, { freeDisk, temporaryDirectory }) {
    const stored = published?.layers.reduce((sum, { size }) => sum + size, 0) ?? 0;
    const needed = copies * stored + margin;
    const free = await freeDisk(temporaryDirectory);
    if (free >= needed)
        return;
    throw new user_error/* UserError */.yo('disk-full', `${temporaryDirectory} has ${(0,units/* formatSize */.Xq)(free)} free, but the image needs about ${(0,units/* formatSize */.Xq)(needed)}: delete ` +
        'unneeded files before this step (on GitHub’s runners, `sudo rm -rf /usr/share/dotnet /usr/local/lib/android` ' +
        'frees about 20 GB), or set RUNNER_TEMP to a directory on a larger disk');
}

;// CONCATENATED MODULE: ./build/image/build/preconditions.js



/** Checks whether a build can succeed. @throws Error if buildx, disk space or push permission is missing. */
async function assertReadyToBuild({ client, published }, { push }, services) {
    await assertBuildx(services.runCommand);
    await assertDiskSpace(published, services);
    if (push)
        await (0,blob_upload/* assertPushAccess */.bP)(client);
}

// EXTERNAL MODULE: ./build/layout/annotate-layout.js
var annotate_layout = __webpack_require__(38198);
// EXTERNAL MODULE: ./build/oci/annotations.js
var oci_annotations = __webpack_require__(96348);
;// CONCATENATED MODULE: ./build/docker/build-progress.js
/** Parses the output of `docker buildx build --progress=plain`. */
function readBuildProgress(output) {
    const titles = new Map();
    const ends = new Map();
    const fetched = new Set();
    const problems = new Set();
    for (const line of output.split(/\r?\n/)) {
        const [, number, text] = /^#(\d+) (.*)$/.exec(line) ?? [];
        if (number === undefined || text === undefined) {
            const [, problem] = /^WARNING: (local cache import .*)$/.exec(line) ?? [];
            if (problem !== undefined)
                problems.add(problem);
        }
        else if (/^(?:CACHED|DONE|ERROR)\b/.test(text)) {
            ends.set(number, text);
        }
        else if (titles.has(number) && /^extracting sha256:/.test(text)) {
            fetched.add(number);
        }
        else if (!titles.has(number)) {
            titles.set(number, text);
        }
    }
    const vertices = [...titles].map(([number, title]) => ({
        title,
        end: fetched.has(number) ? 'CACHED' : ends.get(number),
    }));
    for (const { title, end } of vertices) {
        if (/^(?:importing cache|exporting cache|exporting to GitHub Actions Cache)/.test(title) &&
            end?.startsWith('ERROR: ')) {
            problems.add(`${title}: ${end.slice('ERROR: '.length)}`);
        }
    }
    return {
        steps: vertices.flatMap(({ title, end }) => parseStep(title, end)),
        cacheProblems: [...problems].filter(problem => !/not found|no such file|does not exist/i.test(problem)),
    };
}
function parseStep(title, end) {
    if (!/^\[(?:[^\]]+ )?\d+\/\d+\] (?!FROM )/.test(title) || end === undefined)
        return [];
    if (end === 'CACHED')
        return [{ title, outcome: 'cached', seconds: 0 }];
    const seconds = Number(/^DONE ([\d.]+)s/.exec(end)?.[1] ?? 0);
    return [{ title, outcome: end.startsWith('ERROR') ? 'failed' : 'run', seconds }];
}

// EXTERNAL MODULE: ./build/wording.js
var wording = __webpack_require__(9000);
// EXTERNAL MODULE: ./build/ingredients/fingerprint.js
var ingredients_fingerprint = __webpack_require__(92715);
// EXTERNAL MODULE: ./build/oci/digest.js
var digest = __webpack_require__(1564);
;// CONCATENATED MODULE: ./build/image/build/build-cache.js








const noCache = { cache: undefined, close: async () => { } };
/**
 * Returns whether this run may write a cache. A run that may build unmerged code only reads, because later builds would
 * use what it writes.
 */
function mayWrite({ workflow }) {
    return !mayBuildUnmergedCode(workflow.eventName);
}
/**
 * Opens the configured cache. If it is not available, the build continues without it, with a warning unless `cache` is
 * `auto`.
 */
async function openCache({ builder: settings, publication }, build, services) {
    const { actionsCache, log } = services;
    const refs = await cacheRefs(build.ref, services);
    switch (settings.cache) {
        case 'none':
            return noCache;
        case 'auto':
        case 'gha': {
            const obstacle = actionsCache.obstacle();
            if (obstacle === undefined)
                return openRemote(refs.map(ref => ({ kind: 'gha', scope: cacheScope(settings, build, ref) })), mayWrite(services));
            if (settings.cache === 'gha')
                log.warning(`cache is gha, but ${obstacle}: this build uses no cache`);
            return noCache;
        }
        case 'registry':
            return openRemote(refs.map(ref => ({ kind: 'registry', reference: cacheReference(settings, build, ref) })), 
            // A build that does not push the image does not push its cache either.
            publication.push && mayWrite(services));
        case 'local':
            return openLocal(refs.map(ref => cacheScope(settings, build, ref)), build, services);
    }
}
function openRemote(stores, isWritten) {
    return { ...noCache, cache: { from: stores, to: isWritten ? stores[0] : undefined } };
}
/** Returns names of the refs whose caches are read: the ref itself, which comes first, and the default branch. */
async function cacheRefs({ full, short }, { readDefaultBranch }) {
    const own = cacheRef(full, short);
    const branch = await readDefaultBranch();
    return branch === undefined ? [own] : [...new Set([own, cacheRef(`refs/heads/${branch}`, branch)])];
}
/** Returns a name for the cache of a ref. Unlike an image tag, it is unique; it is short enough to be part of one. */
function cacheRef(full, short) {
    const name = short.replace(/[^\w.-]/g, '-').slice(0, 40);
    return `${name}-${(0,digest/* digestHex */.sU)((0,digest/* sha256Digest */.sI)(Buffer.from(full))).slice(0, 8)}`;
}
function cacheScope({ cacheRef }, { image, stage }, ref) {
    return [cacheRef ?? 'binder', image.path, ...(stage === undefined ? [] : [stage]), ref]
        .join('-')
        .replace(/[^\w.-]/g, '-');
}
/**
 * Returns the reference of a registry cache. A dependency image has its own cache; otherwise each build would overwrite
 * the cache of the other.
 */
function cacheReference({ cacheRef }, { image, owner }, ref) {
    if (cacheRef === undefined)
        return `${(0,oci_reference/* formatImageRepository */.hp)(image)}:buildcache-${ref}`;
    const { tag = 'latest', ...repository } = (0,oci_reference/* parseReference */.F2)(cacheRef);
    return `${(0,oci_reference/* formatImageRepository */.hp)(repository)}:${tag}${image === owner ? '' : '-deps'}-${ref}`;
}
/**
 * Opens a directory stored by the runner's cache service, under a key derived from the ingredients. Restores the most
 * similar cache: that of the same Dockerfile and arguments, otherwise that of the same image.
 */
async function openLocal(names, build, services) {
    const { actionsCache, cacheDirectory, log } = services;
    const [name = ''] = names;
    const directory = (0,external_node_path_.join)(cacheDirectory, name);
    const next = `${directory}.next`;
    const keys = cacheKeys(name, build.ingredients);
    const obstacle = actionsCache.obstacle();
    if (obstacle !== undefined)
        log.info(`The cache is stored only on this machine, in ${directory}: ${obstacle}`);
    for (const name of names)
        await restoreCache(name, build, services);
    await (0,promises_.rm)(next, { recursive: true, force: true });
    const isWritten = mayWrite(services);
    return {
        cache: {
            from: names.map(name => ({ kind: 'local', directory: (0,external_node_path_.join)(cacheDirectory, name) })),
            to: isWritten ? { kind: 'local', directory: next } : undefined,
        },
        close: async () => {
            if (!isWritten || !(await replaceDirectory(directory, next)) || obstacle !== undefined)
                return;
            await actionsCache.save(directory, keys[0]).catch((error) => {
                warn(log, 'The cache could not be saved, so the next build takes longer', error);
            });
        },
    };
}
/** Restores the directory of one ref from the runner's cache service, if it is available. */
async function restoreCache(name, { ingredients }, { actionsCache, cacheDirectory, log }) {
    const directory = (0,external_node_path_.join)(cacheDirectory, name);
    const keys = cacheKeys(name, ingredients);
    await restoreDirectory(directory);
    if (actionsCache.obstacle() !== undefined)
        return;
    const found = await actionsCache.restore(directory, keys).catch((error) => {
        warn(log, 'The cache could not be restored, so every step runs again', error);
        return undefined;
    });
    log.info(found === undefined ? `There is no cache for ${keys.at(-1)} yet` : `Restored the cache ${found}`);
}
/**
 * Replaces the cache directory with the one the build wrote. BuildKit only adds to a local cache, so each build writes
 * a new directory to keep it from growing. The old directory is removed once the new one is in place.
 *
 * @returns false if the build could not write its cache: the new directory is missing or has no index.
 */
async function replaceDirectory(directory, next) {
    try {
        await (0,promises_.access)((0,external_node_path_.join)(next, 'index.json'));
        await (0,promises_.rm)(previousDirectory(directory), { recursive: true, force: true });
        await (0,promises_.rename)(directory, previousDirectory(directory)).catch(() => { });
        await (0,promises_.rename)(next, directory);
    }
    catch {
        await restoreDirectory(directory);
        return false;
    }
    await (0,promises_.rm)(previousDirectory(directory), { recursive: true, force: true });
    return true;
}
/**
 * Restores the old directory after a run that ended between the two renames; rename(2) does not replace a directory
 * that has content.
 */
async function restoreDirectory(directory) {
    await (0,promises_.rename)(previousDirectory(directory), directory).catch(() => { });
}
function previousDirectory(directory) {
    return `${directory}.last`;
}
/** Returns the full key, then its prefixes from the most to the least similar. */
function cacheKeys(name, ingredients) {
    const { file, buildArgs, bases, platform } = ingredients;
    const setup = JSON.stringify([file, [...buildArgs].sort(), [...bases].sort()]);
    const image = `binder-image-${name}-${(0,oci_platform/* formatPlatform */.Bq)(platform).replaceAll('/', '-')}-`;
    const similarPrefix = `${image}${(0,digest/* digestHex */.sU)((0,digest/* sha256Digest */.sI)(Buffer.from(setup))).slice(0, 16)}-`;
    return [`${similarPrefix}${(0,digest/* digestHex */.sU)((0,ingredients_fingerprint/* computeFingerprint */.Y)(ingredients)).slice(0, 32)}`, similarPrefix, image];
}
function warn(log, consequence, error) {
    log.warning(`${consequence}: ${(0,error_message/* messageOf */.b)(error)}`);
}

;// CONCATENATED MODULE: ./build/image/build/run-build.js






/**
 * Builds with the configured cache. A cache failure logs a warning and never fails the build.
 *
 * @throws Error as `buildToLayout` does.
 */
async function runBuild(request, build, settings, services) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(services.temporaryDirectory, 'build-'));
    const opened = await openCache(settings, build, services);
    const output = [];
    const recordOutput = async (command) => {
        const result = await services.runCommand(command);
        if (command.args[0] === 'buildx')
            output.push(result.stderr);
        return result;
    };
    const start = performance.now();
    const { layout, obstacle } = await buildWith({ ...services, runCommand: recordOutput }, { ...request, cache: opened.cache }, directory, output);
    const seconds = (performance.now() - start) / 1000;
    const progress = readBuildProgress(output.at(-1) ?? '');
    reportCache(settings.builder, progress, obstacle, services);
    await opened.close();
    return { layout, progress, seconds };
}
async function buildWith(services, request, directory, output) {
    try {
        return { layout: await buildToLayout(services, request, (0,external_node_path_.join)(directory, 'image')) };
    }
    catch (error) {
        const obstacle = request.cache === undefined ? undefined : cacheFailure(output.join('\n'));
        if (obstacle === undefined)
            throw error;
        const layout = await buildToLayout(services, { ...request, cache: undefined }, (0,external_node_path_.join)(directory, 'uncached'));
        return { layout, obstacle };
    }
}
/** Returns why a build failed before its first step, if the cache was the cause. */
function cacheFailure(output) {
    const errors = [...output.matchAll(/^ERROR: (.+)$/gm)].map(([, text = '']) => text);
    return errors.find(text => /cache (?:export|import)|(?:gha|registry|local) cache/i.test(text) &&
        !/did not complete successfully/.test(text));
}
/** Reports cache failures. Called after the build, when their cost is known. */
function reportCache({ cache }, { steps, cacheProblems }, obstacle, { log }) {
    const executed = steps.filter(({ outcome }) => outcome === 'run');
    const seconds = executed.reduce((sum, step) => sum + step.seconds, 0);
    const cost = `${executed.length} of ${(0,wording/* plural */.LS)(steps.length, 'step')} ran, in ${seconds.toFixed(1)} s`;
    if (obstacle !== undefined) {
        const advice = /not supported/i.test(obstacle)
            ? '. To use a cache, run docker/setup-buildx-action before this step, or use Docker with the containerd image store'
            : '';
        // `auto` does not request a specific cache, so an unsupported one is not worth a warning.
        const logMessage = cache === 'auto' && advice !== '' ? log.info : log.warning;
        logMessage(`The build ran without a cache: ${obstacle}. ${cost}${advice}`);
    }
    for (const problem of cacheProblems) {
        const consequence = problem.startsWith('exporting')
            ? 'The cache could not be written, so the next build takes longer'
            : `The cache could not be read: ${cost}`;
        log.warning(`${consequence} (${problem})`);
    }
}

;// CONCATENATED MODULE: ./build/image/build/build-image.js




/** Builds the planned image, on its dependency image if it has one. */
async function buildImage(plan, dependencies, settings, services) {
    const { target, ingredients } = plan;
    const name = `${plan.client.name}:${target.imageTag}`;
    const { image, ref } = target;
    const cached = { image, owner: image, ref, stage: plan.request.target, ingredients };
    const run = await services.log.group(`Build ${name}`, () => runBuild(withDependencyImage(plan, dependencies), cached, settings, services));
    const seconds = run.seconds + (dependencies?.seconds ?? 0);
    const annotations = {
        ...plan.annotations,
        ...baseAnnotations(plan, dependencies),
        [oci_annotations/* buildSecondsKey */.zY]: seconds.toFixed(1),
    };
    return { ...run, plan, name, dependencies, layout: await (0,annotate_layout/* annotateLayout */.N)(run.layout, annotations) };
}
function withDependencyImage({ request }, dependencies) {
    if (dependencies === undefined)
        return request;
    const { reference, digest, directory } = dependencies;
    const onDisk = directory === undefined ? [] : [[reference, `oci-layout://${directory}@${digest}`]];
    return {
        ...request,
        buildArgs: new Map([...request.buildArgs, [dependencyArgument, reference]]),
        namedContexts: new Map([...(request.namedContexts ?? []), ...onDisk]),
    };
}
function baseAnnotations(plan, dependencies) {
    if (dependencies === undefined)
        return {};
    return { [oci_annotations/* baseNameKey */.QY]: plan.dependencies?.name ?? '', [oci_annotations/* baseDigestKey */.nq]: dependencies.digest };
}

// EXTERNAL MODULE: ./build/registry/docker-config.js
var docker_config = __webpack_require__(99275);
// EXTERNAL MODULE: ./build/registry/stored-login.js + 1 modules
var stored_login = __webpack_require__(35684);
;// CONCATENATED MODULE: ./build/image/build/docker-login.js





/**
 * Runs `task` with Docker logged in to registries for which only this action has credentials, to build on a private
 * dependency image or use a registry cache. The machine's own Docker configuration remains in effect and is not changed.
 */
async function withDockerLogin(logins, services, task) {
    const { runCommand, dockerConfigDirectory, temporaryDirectory } = services;
    const path = (0,external_node_path_.join)(dockerConfigDirectory, 'config.json');
    const needed = await chooseLogins(logins, path, runCommand);
    if (needed.size === 0)
        return task(runCommand);
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryDirectory, 'docker-config-'));
    const remove = () => (0,promises_.rm)(directory, { recursive: true, force: true });
    const logIn = async () => {
        const content = await (0,promises_.readFile)(path, 'utf8').catch(() => '{}');
        await linkOtherFiles(dockerConfigDirectory, directory);
        await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'config.json'), (0,docker_config/* withLogins */.F)(content, needed, path), { mode: 0o600 });
        // Cleanup commands need no login and may run after the directory is removed.
        return task(command => runCommand(command.file === 'docker' && !command.isCleanUp
            ? { ...command, env: { ...command.env, DOCKER_CONFIG: directory } }
            : command));
    };
    return (0,build_process/* withCleanUp */.pv)(services, remove, logIn, 'at once');
}
/**
 * Chooses the logins to add. Logins from the inputs take precedence over Docker's own, which take precedence over those
 * from the environment.
 */
async function chooseLogins({ login, fallback }, file, runCommand) {
    const addedLogins = new Map(login === undefined ? [] : [[login.registry, login.credentials]]);
    if (fallback === undefined || fallback.registry === login?.registry)
        return addedLogins;
    // A failing credential helper counts as no login; connecting to its registry reports the error.
    const storedLogin = await (0,stored_login/* readStoredLogin */.v)(file, fallback.registry, runCommand).catch(() => undefined);
    return storedLogin === undefined ? addedLogins.set(fallback.registry, fallback.credentials) : addedLogins;
}
/** Links the other files, because Docker finds plugins, builders and contexts through its configuration directory. */
async function linkOtherFiles(from, to) {
    const names = await (0,promises_.readdir)(from).catch(() => []);
    const others = names.filter(name => name !== 'config.json');
    await Promise.all(others.map(name => (0,promises_.symlink)((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name))));
}

// EXTERNAL MODULE: ./build/ingredients/ingredient-record.js
var ingredient_record = __webpack_require__(41024);
// EXTERNAL MODULE: ./build/layers/packages/package-changes.js
var package_changes = __webpack_require__(85845);
// EXTERNAL MODULE: ./build/oci/manifest.js
var oci_manifest = __webpack_require__(95669);
// EXTERNAL MODULE: ./build/registry/head-manifest.js
var head_manifest = __webpack_require__(45538);
// EXTERNAL MODULE: ./build/registry/push-image.js + 1 modules
var push_image = __webpack_require__(78246);
// EXTERNAL MODULE: ./build/image/identify/find-published.js
var find_published = __webpack_require__(96247);
// EXTERNAL MODULE: ./build/layers/flatten-layers.js
var flatten_layers = __webpack_require__(15496);
// EXTERNAL MODULE: ./build/layers/packages/package-owners.js
var package_owners = __webpack_require__(24350);
// EXTERNAL MODULE: ./build/layers/packages/read-packages.js + 6 modules
var read_packages = __webpack_require__(52714);
;// CONCATENATED MODULE: ./build/layers/packages/image-packages.js



/** Files that differ from build to build, or only repeat what the packages say. */
const image_packages_volatile = /^(?:var\/(?:log|cache|tmp|lib\/(?:apt|dpkg))|tmp|run|proc|sys|dev)\/|^etc\/(?:ld\.so\.cache|machine-id|hostname|hosts|resolv\.conf)$|(?:^|\/)\.cache\/|(?:^|\/)conda-meta\/history$|\.pyc$/;
/**
 * Lists the packages of an image, and marks its other files.
 *
 * @param entries visible entries.
 * @param ratio compressed bytes for each byte in the layers.
 */
function recordContent(entries, ratio) {
    const contents = new Map(entries.flatMap(({ path, content }) => (content === undefined ? [] : [[path, content]])));
    const files = entries.filter(({ type }) => type !== 'directory');
    const paths = files.map(({ path }) => path);
    const { owners, packages } = (0,package_owners/* findOwners */.G)((0,read_packages/* readPackages */.q)(contents, paths), paths);
    const sizes = new Map();
    for (const { path, tarSize } of files) {
        const owner = owners.get(path);
        if (owner !== undefined)
            sizes.set(owner, (sizes.get(owner) ?? 0) + tarSize);
    }
    const listed = packages.map(found => {
        const { manager, label, version, build } = found;
        return {
            manager,
            name: nameInRecord(label),
            version,
            build,
            size: Math.round((sizes.get(found) ?? 0) * ratio),
        };
    });
    return { packages: listed, others: markOthers(files.filter(({ path }) => !owners.has(path))) };
}
function markOthers(files) {
    const lines = files
        .filter(({ path }) => !image_packages_volatile.test(path))
        .map(({ path, type, size, mode, linkTarget = '' }) => JSON.stringify([path, type, size, mode, linkTarget]));
    return hashText(lines.sort().join('\n'));
}
function hashText(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}
/** Packages of the same name are distinguished by the folder of their environment. */
function nameInRecord(label) {
    return label.replaceAll(/[^\w.+:~!^-]+/g, '-').slice(0, 100);
}
/**
 * Combines the packages of an image with those of the image that it was built on. The upper layers may contain the list of
 * a lower package without its files, or no longer list a package of Debian, which was then removed.
 */
function mergeContent(lower, upper) {
    return {
        packages: mergePackages(lower.packages, upper.packages),
        others: hashText(`${lower.others} ${upper.others}`),
    };
}
function mergePackages(lower, upper) {
    const key = ({ manager, name }) => `${manager} ${name}`;
    const isListed = upper.some(({ manager }) => manager === 'debian');
    const kept = isListed ? lower.filter(({ manager }) => manager !== 'debian') : lower;
    const merged = new Map(kept.map(found => [key(found), found]));
    const former = new Map(lower.map(found => [key(found), found]));
    for (const found of upper) {
        const before = former.get(key(found));
        const isLower = found.size === 0 && before?.version === found.version && before.build === found.build;
        merged.set(key(found), isLower ? before : found);
    }
    return [...merged.values()];
}

;// CONCATENATED MODULE: ./build/layers/packages/missing-metadata.js

/** Bytes of metadata for each file and each package, as in environments of several hundred packages. */
const fileCost = 260;
const packageCost = 4_000;
/** Files by which packages built for conda can be recognized if `conda-meta` was deleted. */
const installerPath = /^(.*?)(?:^|\/)lib\/python[\d.]+\/site-packages\/[^/]+\.dist-info\/INSTALLER$/;
function isInstallerMark(path) {
    return installerPath.test(path);
}
/**
 * Advises to keep the metadata of packages that was deleted.
 *
 * @param entries visible entries, with the content of the files that `isInstallerMark` selects.
 */
function advise(entries) {
    return findMissingMetadata(entries).map(({ place, size }) => `/${place === '' ? '' : `${place}/`}conda-meta was deleted: keeping it costs about ${(0,units/* formatSize */.Xq)(size)}, and lets layers ` +
        'be grouped by package');
}
function findMissingMetadata(entries) {
    const packages = new Map();
    for (const { path, content } of entries) {
        const [, place] = content === undefined ? [] : (installerPath.exec(path) ?? []);
        if (place !== undefined &&
            Buffer.from(content ?? '')
                .toString('utf8')
                .trim() === 'conda')
            packages.set(place, (packages.get(place) ?? 0) + 1);
    }
    return [...packages].flatMap(([place, count]) => {
        const prefix = place === '' ? '' : `${place}/`;
        const own = entries.filter(({ path, type }) => type !== 'directory' && path.startsWith(prefix));
        const isPresent = own.some(({ path }) => path.startsWith(`${prefix}conda-meta/`) ||
            path === `${prefix}share/binder-actions/conda-packages.jsonl`);
        return isPresent ? [] : [{ place, size: own.length * fileCost + count * packageCost }];
    });
}

// EXTERNAL MODULE: ./build/layers/packages/package-record.js
var package_record = __webpack_require__(62147);
// EXTERNAL MODULE: ./build/layers/read-files.js
var read_files = __webpack_require__(98693);
// EXTERNAL MODULE: ./build/oci/read-image.js
var read_image = __webpack_require__(77148);
;// CONCATENATED MODULE: ./build/image/packages/record-packages.js












/**
 * Records the packages of an image in its manifest, so that later images can be compared with it without a layer. Layers of
 * a base with such a record are not read. An image whose packages cannot be listed gets no record.
 */
async function recordPackages(unrecorded, base, services) {
    const { layout, name, platform } = unrecorded;
    const start = performance.now();
    try {
        const lower = (0,package_record/* decodePackages */.m)(base?.packages);
        const image = await (0,read_image/* readImage */.AM)(layout, platform);
        const known = new Set(lower === undefined ? [] : base?.layers.map(({ digest }) => digest));
        const upper = withoutLayers(image, known);
        const layers = await (0,read_files/* readFiles */.U)(layout, upper, entry => (0,read_packages/* isPackageMetadata */.s)(entry) || isInstallerMark(entry.path));
        const entries = (0,flatten_layers/* flattenLayers */.n)(layers);
        const upperContent = recordContent(entries, compressionRatio(upper, layers));
        const content = lower === undefined ? upperContent : mergeContent(lower, upperContent);
        if (lower === undefined)
            await report(advise(entries), services);
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        services.log.info(`${name} has ${(0,wording/* plural */.LS)(content.packages.length, 'package')} with metadata, listed in ${seconds} s`);
        const record = (0,package_record/* encodePackages */.s)(content);
        return record === undefined ? layout : await (0,annotate_layout/* annotateLayout */.N)(layout, { [oci_annotations/* packagesKey */.De]: record });
    }
    catch (error) {
        services.log.info(`The packages of ${name} are not recorded: ${(0,error_message/* messageOf */.b)(error)}`);
        return layout;
    }
}
async function report(advice, { log, writeSummary }) {
    for (const line of advice) {
        log.info(line);
        await writeSummary(`💡 ${(0,markdown/* escapeMarkdown */.FV)(line)}\n`);
    }
}
function withoutLayers(image, known) {
    const { manifest, config } = image;
    const isKept = (index) => !known.has(manifest.layers[index]?.digest ?? '');
    return {
        ...image,
        manifest: { ...manifest, layers: manifest.layers.filter((_, index) => isKept(index)) },
        config: { ...config, diffIds: config.diffIds.filter((_, index) => isKept(index)) },
    };
}
/** Returns the compressed bytes of the layers for each byte of their tars. */
function compressionRatio({ manifest }, layers) {
    const compressed = manifest.layers.reduce((sum, { size }) => sum + size, 0);
    let stored = 0;
    for (const entries of layers)
        for (const { tarSize } of entries)
            stored += tarSize;
    return stored === 0 ? 1 : Math.min(1, compressed / stored);
}

// EXTERNAL MODULE: ./build/image/publish/push-progress.js
var push_progress = __webpack_require__(48826);
// EXTERNAL MODULE: ./build/image/request/required-checks.js
var required_checks = __webpack_require__(80577);
;// CONCATENATED MODULE: ./build/image/publish/unchanged-image.js




/**
 * Returns the image in the registry if a build has the same ingredients, packages and other files, and the image passed all
 * checks that are required now.
 */
async function findUnchanged({ fingerprint, checks, published }, built) {
    if (published === undefined || fingerprint === undefined)
        return undefined;
    if (published.fingerprint !== fingerprint)
        return undefined;
    if ((0,required_checks/* missingChecks */.S1)(published.checks, checks).length > 0)
        return undefined;
    if (!(0,package_changes/* hasSameContent */.q1)(published.packages, await readPackageRecord(built)))
        return undefined;
    const reason = 'a new build has the same packages and other files as the image in the registry';
    return { image: published, reason };
}
/** Returns the record of packages in the manifest of an image. */
async function readPackageRecord(source) {
    const { bytes, mediaType } = await source.readManifest();
    const manifest = (0,oci_manifest/* parseManifest */.Ng)(bytes, mediaType, `the manifest of ${source.name}`);
    return manifest.kind === 'manifest' ? manifest.annotations[oci_annotations/* packagesKey */.De] : undefined;
}

;// CONCATENATED MODULE: ./build/image/split/possible-bases.js

/** Lists the images from which a build may have started: its dependency image and those that its Dockerfile names. */
function possibleBases(bases, dependencies) {
    const named = [...bases].map(([name, digest]) => {
        const { tag, ...repository } = (0,oci_reference/* parseReference */.F2)(name);
        const reference = digest === undefined ? { ...repository, tag: tag ?? 'latest' } : { ...repository, digest };
        return { name, reference, directory: undefined };
    });
    if (dependencies === undefined)
        return named;
    const { reference, directory } = dependencies;
    return [{ name: reference, reference: (0,oci_reference/* parseReference */.F2)(reference), directory }, ...named];
}

// EXTERNAL MODULE: ./build/image/split/base-layers.js
var base_layers = __webpack_require__(94651);
// EXTERNAL MODULE: ./build/image/split/report-split.js + 1 modules
var report_split = __webpack_require__(82822);
// EXTERNAL MODULE: ./build/image/split/split-image.js + 27 modules
var split_image = __webpack_require__(68846);
// EXTERNAL MODULE: ./build/image/split/split-scope.js
var split_scope = __webpack_require__(604);
;// CONCATENATED MODULE: ./build/image/split/split-built-image.js








/**
 * Splits the layers of a built image that are too large, compresses those that are not compressed, and reports the sizes
 * before and after.
 *
 * @returns the layout to push, which replaces the one that was built; the same layout if nothing has to be done.
 */
async function splitBuiltImage({ layout, name, platform, bases }, settings, services) {
    const { manifest } = await (0,read_image/* readImage */.AM)(layout, platform);
    const isPlain = manifest.layers.some(write_layout/* isPlainLayer */.s5);
    if (settings.mode === 'never' && !isPlain)
        return layout;
    const scope = await (0,split_scope/* readSplitScope */.F)(layout, {
        ...settings,
        platform,
        countBaseLayers: image => (0,base_layers/* countBaseLayers */.x)(image.config.diffIds, bases, platform, services),
    });
    const isSplitting = scope.chosen.length > 0;
    if (!isSplitting && !isPlain)
        return layout;
    const { log, temporaryDirectory, writeSummary } = services;
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryDirectory, 'split-'));
    const split = await log.group(`${isSplitting ? 'Split' : 'Compress'} ${name}`, () => (0,split_image/* splitImage */.s)(layout, scope, (0,external_node_path_.join)(directory, 'image'), log));
    if (isSplitting)
        for (const line of (0,report_split/* describeSplit */.i)(split))
            log.info(line);
    const isSplit = split.layers.some(({ parts }) => parts !== undefined);
    const [kept, removed] = isSplit || isPlain ? [split.layout, layout] : [layout, split.layout];
    // Each of the two may need gigabytes.
    await (0,promises_.rm)(removed.directory, { recursive: true, force: true });
    if (isSplit)
        await writeSummary((0,report_split/* splitAsMarkdown */.M)(name, split));
    return kept;
}

// EXTERNAL MODULE: ./build/image/verify/check-built-layers.js
var check_built_layers = __webpack_require__(81078);
;// CONCATENATED MODULE: ./build/image/dependencies/ensure-dependencies.js


















/**
 * Returns the dependency image from the registry, or builds it, and pushes it if the image itself is pushed. Only the
 * manifest of an image in the registry is read.
 */
async function ensureDependencies(dependency, request, services) {
    const { planned } = dependency;
    const client = await services.connect(planned.image);
    const find = () => (0,registry_source/* findManifest */.J)(client, planned.tag);
    const findStored = () => request.publication.push ? find() : (0,find_published/* findIfReadable */.r)(find, planned.name, services.log);
    const { noCache, refresh } = request.builder;
    const mayReuse = planned.changes.length === 0 && !noCache && !refresh;
    const stored = mayReuse ? await findStored() : undefined;
    if (stored === undefined)
        return buildDependencies(dependency, request, services);
    services.log.info(`The dependency image is already in the registry: ${planned.name}@${stored.digest}`);
    return { ...describe(planned, stored), seconds: undefined, directory: undefined };
}
/** Returns whether the registry still has the dependency image; true if the lookup fails. */
async function hasDependencies({ image }, { digest }, { connect }) {
    const client = await connect(image);
    return (0,head_manifest/* headDigest */.x)(client, digest).then(found => found !== undefined, () => true);
}
async function buildDependencies({ planned, owner }, { builder, splitting, verification, publication }, services) {
    const { ingredients, file, image, namedContexts, name } = planned;
    const origin = originAnnotations(planned, owner);
    const request = {
        ...owner.request,
        ...{ file, namedContexts, target: undefined, buildArgs: ingredients.buildArgs },
        labels: new Map(Object.entries(origin)),
    };
    const { image: ownImage, ref } = owner.target;
    const cached = { image, owner: ownImage, ref, stage: owner.request.target, ingredients };
    const { layout: built, seconds } = await services.log.group(`Build the dependency image ${name}`, () => runBuild(request, cached, { builder, publication }, services));
    const { platform } = owner.target;
    const layout = await splitBuiltImage({ layout: built, name, platform, bases: possibleBases(ingredients.bases, undefined) }, {
        ...splitting,
        budget: verification.budget,
        locked: planned.locked,
        lastImage: builder.noCache ? undefined : await findLast(image, owner, services),
    }, services);
    const listed = await recordPackages({ layout, name, platform }, undefined, services);
    const annotated = await (0,annotate_layout/* annotateLayout */.N)(listed, { ...origin, [oci_annotations/* ingredientsKey */.OZ]: (0,ingredient_record/* encodeRecord */.Ym)(ingredients) });
    const unchanged = builder.onlyIfChanged ? await findSameContent(planned, annotated, services) : undefined;
    if (unchanged !== undefined)
        return { ...describe(planned, unchanged), seconds, directory: undefined };
    const check = { ...verification, platform, dockerfile: file };
    const { failure } = await (0,check_built_layers/* checkBuiltLayers */.Z)({ layout: annotated, name }, check, services);
    if (failure !== undefined)
        throw failure;
    if (publication.push) {
        const client = await services.connect(image);
        const progress = (0,push_progress/* pushProgress */.G)(services.log, client.name);
        await services.log.group(`Push ${name}`, () => (0,push_image/* pushImage */.G)(client, annotated, [planned.tag], { progress }));
    }
    const stored = await annotated.readManifest();
    const directory = publication.push ? undefined : annotated.directory;
    return { ...describe(planned, stored), seconds, directory };
}
/** Returns the dependency image in the registry if a new build of it has the same packages and other files. */
async function findSameContent({ image, tag, name, changes }, built, { connect, log }) {
    const client = await connect(image);
    const stored = await (0,find_published/* findIfReadable */.r)(() => (0,registry_source/* findManifest */.J)(client, tag), name, log);
    if (stored === undefined || changes.length > 0)
        return undefined;
    const source = (0,registry_source/* registrySource */.B)(client, { ...image, digest: stored.digest });
    if (!(0,package_changes/* hasSameContent */.q1)(await readPackageRecord(source), await readPackageRecord(built)))
        return undefined;
    log.info(`A new build of ${name} has the same packages and other files: ${name}@${stored.digest} is used`);
    return stored;
}
/** Returns the last dependency image, if it can still be read. */
async function findLast(image, { published }, { connect }) {
    if (published?.dependencies === undefined)
        return undefined;
    const reference = { ...image, digest: published.dependencies };
    const name = (0,oci_reference/* formatReference */.FH)(reference);
    try {
        const client = await connect(image);
        const stored = await (0,registry_source/* findManifest */.J)(client, published.dependencies);
        if (stored === undefined)
            return undefined;
        const manifest = (0,oci_manifest/* parseManifest */.Ng)(stored.bytes, stored.mediaType, `the manifest of ${name}`);
        const split = manifest.kind === 'manifest' ? manifest.annotations[oci_annotations/* splitKey */._$] : undefined;
        return { split, open: async () => (0,registry_source/* registrySource */.B)(client, reference) };
    }
    catch {
        return undefined;
    }
}
function originAnnotations({ ingredients, changes }, { annotations }) {
    const copied = [oci_annotations/* sourceKey */.Zt, oci_annotations/* revisionKey */.d7, oci_annotations/* createdKey */.Yw].map(key => [key, annotations[key] ?? '']);
    return {
        ...Object.fromEntries(copied),
        [oci_annotations/* fingerprintKey */.SV]: changes.length === 0 ? (0,ingredients_fingerprint/* computeFingerprint */.Y)(ingredients) : '',
    };
}
function describe({ image, tag, name }, { bytes, digest, mediaType }) {
    const manifest = (0,oci_manifest/* parseManifest */.Ng)(bytes, mediaType, `the manifest of ${name}`);
    const { layers, annotations } = manifest.kind === 'manifest' ? manifest : { layers: [], annotations: {} };
    return {
        digest,
        layers,
        packages: annotations[oci_annotations/* packagesKey */.De],
        reference: (0,oci_reference/* formatReference */.FH)({ ...image, tag, digest }),
    };
}

;// CONCATENATED MODULE: ./build/image/dependencies/build-on-dependencies.js



/** Builds the planned image, after its dependency image if it has one, with Docker logged in to their registries. */
function buildOnDependencies(plan, request, services) {
    return withDockerLogin(services.logins, services, runCommand => buildLoggedIn(plan, request, { ...services, runCommand }));
}
async function buildLoggedIn(plan, request, services) {
    const { dependencies: planned } = plan;
    if (planned === undefined)
        return buildImage(plan, undefined, request, services);
    const ensure = () => ensureDependencies({ planned, owner: plan }, request, services);
    const dependencies = await ensure();
    try {
        return await buildImage(plan, dependencies, request, services);
    }
    catch (error) {
        const isStored = dependencies.directory !== undefined || (await hasDependencies(planned, dependencies, services));
        if (isStored)
            throw error;
        services.log.warning(`The dependency image ${dependencies.reference} was deleted from its registry while the image was built on it: ` +
            'building it again');
        return buildImage(plan, await ensure(), request, services);
    }
}

// EXTERNAL MODULE: ./build/image/identify/identify-image.js
var identify_image = __webpack_require__(77135);
// EXTERNAL MODULE: ./build/image/identify/build-target.js
var build_target = __webpack_require__(50485);
// EXTERNAL MODULE: ./build/dockerfile/ignore-file.js
var ignore_file = __webpack_require__(87396);
;// CONCATENATED MODULE: ./build/git/pathspec.js
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

;// CONCATENATED MODULE: ./build/image/plan/context-files.js




/**
 * Selects the files that match the patterns or, without patterns, those visible to the Dockerfile; the Dockerfile is
 * always included.
 *
 * @throws Error that names the patterns that match nothing.
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
        return context_files_select([atOrBelow(file)], checkout);
    const entries = await checkout.entries([atOrBelow(file)], recipeCommit);
    // HEAD may have another file at that path, which goes into the image as well.
    return { entries: entries.map(entry => ({ ...entry, path: `recipe:${entry.path}` })), changes: [] };
}
/** Selects the files that match patterns. @throws Error that names the patterns that match nothing. */
async function selectMatching(patterns, input, { checkout, resolvePath }) {
    const included = patterns.filter(pattern => !pattern.startsWith('!'));
    const found = await Promise.all(included.map(pattern => context_files_select([matching(pattern)], checkout)));
    const unmatched = included.filter((_, index) => found[index]?.entries.length === 0 && found[index].changes.length === 0);
    if (unmatched.length > 0) {
        throw new user_error/* UserError */.yo('file-not-found', `${input}: ${unmatched.map(pattern => JSON.stringify(pattern)).join(' and ')} ${unmatched.length === 1 ? 'matches' : 'match'} ` +
            'no file of this commit: correct the spelling. Patterns start at the root of the repository: `src/**/*.pyx`, `pixi.toml`, `!docs/**`');
    }
    const selected = await context_files_select(patterns.map(matching), checkout);
    await assertInside(selected.entries.filter(({ mode }) => mode === symbolicLink).map(({ path }) => path), resolvePath);
    return selected;
}
/** Mode of a symbolic link in a git tree. */
const symbolicLink = '120000';
/** @throws UserError that names the first path that leads outside the workspace. A dangling link is accepted. */
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
    const paths = choice.sources?.flatMap(source => copied(inContext(source))) ?? [atOrBelow(context)];
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
            return (0,ignore_file/* readIgnoreFile */.r)(Buffer.from(bytes).toString('utf8'));
    }
    return () => false;
}
function pathInTree(workspace, path) {
    const inside = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, path));
    if (inside.startsWith('..'))
        throw new user_error/* UserError */.yo('file-not-found', `${path} is outside the work tree ${workspace}: set \`file\`, \`context\` and \`deps-file\` to paths within the checkout`);
    return inside || '.';
}

// EXTERNAL MODULE: ./build/image/plan/read-contract.js + 2 modules
var read_contract = __webpack_require__(78341);
// EXTERNAL MODULE: ./build/dockerfile/parse-dockerfile.js + 4 modules
var parse_dockerfile = __webpack_require__(86084);
;// CONCATENATED MODULE: ./build/image/plan/read-dockerfile.js





/**
 * Reads and parses a Dockerfile.
 *
 * @param input name of the input that specifies the file.
 * @throws Error that names the file and, if it is malformed, the line.
 */
async function readDockerfile(path, input, revision, { readFile, recipeCommit, checkout }) {
    const bytes = await readFile(path).catch(async (error) => {
        if (error instanceof user_error/* UserError */.yo && error.kind === 'file-not-found')
            throw error;
        const hint = recipeCommit === undefined
            ? '. To build an old ref with the Dockerfile of another one, set `recipe-ref`'
            : '';
        const found = await findDockerfiles({ checkout, recipeCommit });
        throw new user_error/* UserError */.yo('file-not-found', `There is no file ${path} in commit ${recipeCommit ?? revision}: \`${input}\` must be the path of the Dockerfile${found}${hint}`);
    });
    try {
        return (0,parse_dockerfile/* parseDockerfile */.A)(bytes);
    }
    catch (error) {
        throw (0,user_error/* withMessage */.EB)(error, `${path}: ${(0,error_message/* messageOf */.b)(error)}`, 'dockerfile-malformed');
    }
}
/** Patterns of the usual names of Dockerfiles. */
const usualNames = ['**/Dockerfile', '**/*.Dockerfile', '**/Dockerfile.*', '!**/*.dockerignore'];
/** Returns a list of the Dockerfiles in the commit, for a message; empty if there is none. */
async function findDockerfiles({ checkout, recipeCommit, }) {
    const entries = await checkout.entries(usualNames.map(matching), recipeCommit).catch(() => []);
    if (entries.length === 0)
        return '';
    return `; found: ${(0,wording/* formatList */.ki)(entries.map(({ path }) => path), 5)}`;
}

;// CONCATENATED MODULE: ./build/image/plan/assert-recipe.js




/**
 * Asserts that the files of a request exist, before anything is read from a registry.
 *
 * @throws UserError that names the Dockerfile or contract that is missing or malformed, or the pattern that matches nothing.
 */
async function assertRecipe({ target, recipe, verification }, services) {
    const { revision } = await (0,build_target/* identifyTarget */._)(target, services.checkout, services.workflow);
    const { file, paths, dependencies } = recipe;
    await (0,read_contract/* readContract */.J)(verification.contract, services);
    await readDockerfile(file, 'file', revision, services);
    if (dependencies !== undefined)
        await readDockerfile(dependencies.file, 'deps-file', revision, services);
    if (paths !== undefined)
        await selectMatching(paths, 'paths', services);
    if (dependencies?.paths !== undefined)
        await selectMatching(dependencies.paths, 'deps-paths', services);
}

// EXTERNAL MODULE: ./build/dockerfile/context-sources.js
var context_sources = __webpack_require__(75127);
;// CONCATENATED MODULE: ./build/contract/pulled-code.js

/** Files that need no compilation. A container that pulls code at start replaces them. */
const uncompiled = /\.(?:py|ipynb|md|rst)$/;
/** Python files that are part of the build. */
const buildScripts = /(?:^|\/)(?:setup|build|conftest|noxfile)\.py$/;
/**
 * Returns a predicate for the context files that do not affect an image whose code is pulled at start. Compiled files,
 * files that control compilation, and files that the Dockerfile names individually do affect it.
 *
 * @returns a predicate for paths relative to the context root.
 */
function pulledCodeFilter(dockerfile) {
    const named = new Set((0,context_sources/* contextSources */.S)(dockerfile));
    return path => uncompiled.test(path) && !buildScripts.test(path) && !named.has(path);
}

// EXTERNAL MODULE: ./build/dockerfile/declared-arguments.js
var declared_arguments = __webpack_require__(45284);
// EXTERNAL MODULE: ./build/dockerfile/external-images.js
var external_images = __webpack_require__(89267);
// EXTERNAL MODULE: ./build/suggest.js
var suggest = __webpack_require__(82246);
// EXTERNAL MODULE: ./build/concurrency.js
var concurrency = __webpack_require__(3943);
;// CONCATENATED MODULE: ./build/image/plan/base-images.js





const maxConcurrentLookups = 4;
/**
 * Resolves image names of a Dockerfile to their current digests. Logs a warning for an image that cannot be looked up,
 * such as one that exists only in the builder's own store.
 */
async function resolveBases(names, { connect, log }) {
    const digests = await (0,concurrency/* mapConcurrent */._)(names, maxConcurrentLookups, async (name) => {
        try {
            return await resolve((0,oci_reference/* parseReference */.F2)(name), connect);
        }
        catch (error) {
            log.warning(`The image ${name}, which the Dockerfile uses, cannot be looked up, so a change to it will not trigger a build: ` +
                `${(0,error_message/* messageOf */.b)(error)}`);
            return undefined;
        }
    });
    return new Map(names.map((name, index) => [name, digests[index]]));
}
async function resolve(reference, connect) {
    if (reference.digest !== undefined)
        return reference.digest;
    const digest = await (0,head_manifest/* headDigest */.x)(await connect(reference), reference.tag ?? 'latest');
    if (digest === undefined)
        throw new user_error/* UserError */.yo('image-not-found', `${(0,oci_reference/* formatReference */.FH)(reference)} is not in its registry: check its name and tag`);
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
        const { tag: _tag, ...repository } = (0,oci_reference/* parseReference */.F2)(name);
        return [name, `docker-image://${(0,oci_reference/* formatReference */.FH)({ ...repository, ...(digest && { digest }) })}`];
    }));
}

;// CONCATENATED MODULE: ./build/image/plan/binder-arguments.js

/**
 * Build arguments that mybinder.org passes to every Dockerfile.
 *
 * @see https://github.com/jupyterhub/repo2docker, app.py
 */
const passedByBinder = Object.entries({ NB_USER: 'jovyan', NB_UID: '1000' });
/** Returns the arguments that a Dockerfile expects from mybinder.org: those that it declares without a default. */
function binderArguments(dockerfile) {
    const expected = (0,declared_arguments/* argumentsWithoutDefault */.m)(dockerfile);
    return passedByBinder.filter(([name]) => expected.has(name));
}

;// CONCATENATED MODULE: ./build/ingredients/ingredient-changes.js

/**
 * Describes the differences between the ingredients of an image and those of a build, one per entry: `changed
 * src/solver.pxd`.
 */
function changesSince(before, now) {
    return compareRecords(before, (0,ingredient_record/* ingredientRecord */.pZ)(now, before.depth));
}
function compareRecords(before, now) {
    return [
        ...compareFiles(before.files, now.files),
        ...compareBases(before.bases, now.bases),
        ...compareSettings(before.settings, now.settings),
        ...compareDependencies(before.dependencies, now.dependencies),
    ];
}
function compareFiles(before, now) {
    return namesIn(before, now).flatMap(path => {
        if (before[path] === now[path])
            return [];
        return `${before[path] === undefined ? 'added' : now[path] === undefined ? 'removed' : 'changed'} ${path}`;
    });
}
function compareBases(before, now) {
    return namesIn(before, now).flatMap(name => {
        const [old, current] = [before[name], now[name]];
        if (old === current)
            return [];
        if (old === undefined)
            return `the image ${name} is new`;
        if (current === undefined)
            return `the image ${name} is no longer used`;
        return `the image ${name} is now ${current ?? 'unknown'}, was ${old ?? 'unknown'}`;
    });
}
function compareSettings(before, now) {
    return namesIn(before, now).flatMap(name => {
        const [old, current] = [before[name], now[name]];
        if (old === current)
            return [];
        if (old === undefined)
            return `the ${name} is new`;
        if (current === undefined)
            return `the ${name} is no longer set`;
        const isHashed = /^(?:build argument|label) /.test(name);
        return isHashed ? `the ${name} has another value` : `the ${name} is now "${current}", was "${old}"`;
    });
}
function compareDependencies(before, now) {
    if (before === undefined || now === undefined) {
        if (before === now)
            return [];
        return [
            before === undefined ? 'there is now a dependency image' : 'there is no longer a dependency image',
        ];
    }
    return compareRecords(before, now).map(change => `dependency image: ${change}`);
}
function namesIn(...records) {
    return [...new Set(records.flatMap(record => Object.keys(record)))].sort();
}

;// CONCATENATED MODULE: ./build/image/plan/build-decision.js



const maxChangesNamed = 20;
/** Decides whether to build, by comparing the planned build with the image in the registry. */
function decideBuild(candidate, published, { builder, publication }) {
    const { ingredients, fingerprint, checks, revision } = candidate;
    const changes = published?.ingredients === undefined ? [] : changesSince(published.ingredients, ingredients);
    const build = (reason) => ({ kind: 'build', reason, changes });
    if (builder.force)
        return build('force is set');
    if (builder.noCache || builder.refresh)
        return build('no-cache is set');
    if (!publication.push)
        return build('a build without push always builds');
    if (fingerprint === undefined)
        return build('the work tree differs from the commit');
    if (published === undefined)
        return build('the registry has no image with this tag');
    if (published.fingerprint !== fingerprint)
        return build(describeDifference(published, changes));
    const missing = (0,required_checks/* missingChecks */.S1)(published.checks, checks);
    if (missing.length > 0) {
        const reason = `the required checks have changed: ${missing.join(', ')}`;
        return { kind: 'build', reason, changes: missing };
    }
    return { kind: 'reuse', reason: describeEquality(ingredients, published, revision), image: published };
}
function describeDifference({ ingredients, revision }, changes) {
    if (ingredients === undefined)
        return 'the image in the registry has no record of its ingredients';
    const since = revision === undefined ? 'since the last image' : `since the image of commit ${revision}`;
    if (changes.length === 0)
        return `the way images are identified has changed ${since}`;
    return `its ingredients have changed ${since}: ${(0,wording/* formatList */.ki)(changes, maxChangesNamed)}`;
}
function describeEquality(ingredients, published, revision) {
    const isOfCommit = published.revision === revision;
    const sentence = isOfCommit
        ? 'the registry already has the image of this commit'
        : `nothing that goes into the image has changed since ${published.revision === undefined ? 'it was built' : `commit ${published.revision}`}`;
    return `${sentence} (unchanged: ${build_decision_describe(ingredients)})`;
}
/** Describes the ingredients: `14 files, 2 build arguments, the image debian:trixie at sha256:…`. */
function build_decision_describe({ entries, buildArgs, bases, clonedCommit, dependencies }) {
    const parts = [(0,wording/* plural */.LS)(entries.length, 'file')];
    if (clonedCommit !== undefined)
        parts.push(`the cloned commit ${clonedCommit}`);
    if (buildArgs.size > 0)
        parts.push((0,wording/* plural */.LS)(buildArgs.size, 'build argument'));
    for (const [name, digest] of bases) {
        parts.push(digest === undefined ? `the name ${name}` : `the image ${name} at ${digest}`);
    }
    if (dependencies !== undefined)
        parts.push(`the dependency image's ${build_decision_describe(dependencies)}`);
    return parts.join(', ');
}

// EXTERNAL MODULE: ./build/dockerfile/clone-fix.js + 1 modules
var clone_fix = __webpack_require__(58572);
// EXTERNAL MODULE: ./build/dockerfile/clone-revision.js
var clone_revision = __webpack_require__(9146);
// EXTERNAL MODULE: ./build/dockerfile/cloned-sources.js
var cloned_sources = __webpack_require__(99887);
// EXTERNAL MODULE: ./build/dockerfile/install-commands.js
var install_commands = __webpack_require__(85067);
;// CONCATENATED MODULE: ./build/image/plan/cloned-code.js




/** Name of the build argument that is suggested if `revision-arg` is not set. */
const suggestedArgument = 'REVISION';
/**
 * Finds the steps that clone the built repository. Clones of other repositories do not count: the commit that is built
 * does not determine their code.
 *
 * @param repository `owner/name` on GitHub.
 */
function findClonedCode(dockerfile, { revisionArg }, repository, given) {
    const ownSources = (0,cloned_sources/* clonedSources */.MP)(dockerfile, given).filter(source => (0,cloned_sources/* isOfRepository */.iI)(source, repository));
    return {
        dockerfile,
        clones: ownSources.map(source => ({ source, use: (0,clone_revision/* revisionUse */.n)(dockerfile, source, revisionArg) })),
    };
}
/**
 * Returns whether the image certainly contains the code of the commit: nothing is cloned, the clones select it by
 * `revision-arg`, or the contract's `revision-check` must pass before the image is pushed.
 */
function containsCommit({ clones }, { revisionCheck }, { checkContract }) {
    return clones.every(({ use }) => use === 'used') || (checkContract && revisionCheck !== undefined);
}
/** Name of the build argument that makes a cached clone run again. */
const commitArgument = 'BINDER_ACTIONS_COMMIT';
/**
 * Returns the Dockerfile with an ARG for the commit before each clone that BuildKit would otherwise take from the
 * cache, with the code of an earlier commit. Stages with an expensive step are not changed. `--no-cache-filter` is not
 * sufficient: BuildKit keeps one cache entry for every result of a step that runs without a cache, and a later
 * `COPY --from` may then return newer code for a commit that restores older code.
 *
 * @returns undefined if there is no such clone.
 */
function withCommitArgument({ dockerfile, clones }) {
    const steps = new Set(clones.filter(clone => runsAgain(clone, dockerfile)).map(({ source }) => source.instruction));
    if (steps.size === 0)
        return undefined;
    const declaration = Buffer.from(`ARG ${commitArgument}${dockerfile.newline === 'crlf' ? '\r\n' : '\n'}`);
    const segments = [];
    let from = 0;
    for (const { start } of steps) {
        segments.push(dockerfile.bytes.subarray(from, start), declaration);
        from = start;
    }
    return Buffer.concat([...segments, dockerfile.bytes.subarray(from)]);
}
function runsAgain(clone, dockerfile) {
    return isStale(clone) && (0,install_commands/* isCheapStage */.Q4)(dockerfile, clone.source.stage);
}
/**
 * Returns whether BuildKit may reuse the cached step of an earlier commit. It checks the remote of ADD on every build.
 */
function isStale({ source, use }) {
    return use === 'absent' && source.command !== undefined;
}
/**
 * Describes each clone that does not select the commit, with the change of the Dockerfile that fixes it.
 *
 * @param manifests files of the repository that declare an environment.
 */
function describeClones(code, { file, revisionArg }, manifests) {
    const { dockerfile, clones } = code;
    const argument = revisionArg ?? suggestedArgument;
    const input = revisionArg === undefined ? ` and set \`revision-arg: ${argument}\`` : '';
    return clones
        .filter(({ use }) => use !== 'used')
        .map(clone => {
        const fix = (0,clone_fix/* cloneFix */.Z)(dockerfile, clone.source, { argument, use: clone.use, manifests });
        const line = clone.source.instruction.startLine;
        return `${file}, line ${line}, clones this repository. ${problem(clone, code)}. Change the Dockerfile${input}:\n${fix}`;
    });
}
function problem(clone, { dockerfile }) {
    if (!isStale(clone))
        return 'It fetches the head of a branch, which may be newer than the commit that is built';
    return runsAgain(clone, dockerfile)
        ? 'A cached step would contain the code of an earlier commit, so it runs again for every commit'
        : 'The step may come from the build cache, with the code of an earlier commit';
}

// EXTERNAL MODULE: ./build/layers/packages/package.js
var packages_package = __webpack_require__(77669);
;// CONCATENATED MODULE: ./build/layers/packages/lock-file.js

/**
 * Reads the packages that a lock file lists for a platform: conda-lock's `conda-lock.yml`, `pixi.lock`, an explicit list of
 * `conda list --explicit`, and the exact versions of an `environment.yml`. All but the last name the archive of each package.
 */
function readLockFile(text, platform) {
    const found = new Map();
    for (const line of text.split('\n')) {
        const entry = readArchive(line, platform) ?? readPin(line);
        if (entry !== undefined && (0,packages_package/* isValid */.f)(entry))
            found.set(entry.name, entry);
    }
    return [...found.values()];
}
/** Reads `https://conda.anaconda.org/conda-forge/linux-64/numpy-2.2.0-py312h7900ff3_0.conda`. */
function readArchive(line, platform) {
    const address = line.split(/[\s"'#]/).find(word => word.includes('://'));
    const [file = '', folder = ''] = address?.split('/').reverse() ?? [];
    const [, archive] = /^(.+)\.(?:conda|tar\.bz2)$/.exec(file) ?? [];
    if (archive === undefined || (folder !== platform && folder !== 'noarch'))
        return undefined;
    const parts = archive.split('-');
    const [build = '', version = ''] = [parts.pop(), parts.pop()];
    return { manager: 'conda', name: parts.join('-'), version, build };
}
/** Reads `- numpy=2.2.0=py312h7900ff3_0`. */
function readPin(line) {
    const [, name, version = '', build = ''] = /^\s*- *(?:[\w-]+::)?([\w.-]+)={1,2}([\w.+!]+)(?:=(\w+))?\s*$/.exec(line) ?? [];
    return name === undefined ? undefined : { manager: 'conda', name, version, build };
}

// EXTERNAL MODULE: ./build/tar/path-tree.js
var path_tree = __webpack_require__(17406);
;// CONCATENATED MODULE: ./build/image/plan/locked-packages.js


/** Parts of the usual names of lock files of conda, and of lists of exact versions. */
const lockFile = /lock|environment|explicit/i;
/** Reads the packages of the lock files among the files of an image. A file that cannot be read is skipped. */
async function readLockedPackages(entries, { architecture }, { readFile }) {
    const platform = architecture === 'arm64' ? 'linux-aarch64' : 'linux-64';
    const paths = entries.map(({ path }) => path).filter(path => lockFile.test((0,path_tree/* baseName */.Fl)(path)));
    const texts = await Promise.all(paths.map(path => readFile(path).catch(() => new Uint8Array())));
    return texts.flatMap(bytes => readLockFile(Buffer.from(bytes).toString('utf8'), platform));
}

;// CONCATENATED MODULE: ./build/image/plan/environment-files.js

/** Names of files that declare an environment, in order of preference. */
const names = [
    ...['pixi.toml', 'pixi.lock', 'environment.yml', 'environment.yaml', 'conda-lock.yml', 'requirements*.txt'],
    'pyproject.toml',
];
const maxFiles = 10;
/** Finds the files of HEAD that declare an environment, in the directory level nearest to the repository root. */
async function findEnvironmentFiles(checkout) {
    const entries = await checkout.entries(names.map(name => matching(`**/${name}`)));
    const depth = (path) => path.split('/').length;
    const paths = entries.map(({ path }) => path).sort((first, second) => depth(first) - depth(second));
    return paths.filter(path => depth(path) === depth(paths[0] ?? '')).slice(0, maxFiles);
}

;// CONCATENATED MODULE: ./build/image/plan/require-dependency-paths.js







/**
 * Asserts that the files that a Dockerfile copies determine its image. Otherwise changes to other files would be missed.
 *
 * @throws Error that names the line that adds other files, and the files to list in `deps-paths`.
 */
async function requireDependencyPaths(dependencies, services) {
    const cause = await otherSources(dependencies, services);
    if (cause === undefined)
        return;
    const files = await findEnvironmentFiles(services.checkout);
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
    const dockerfile = await readDockerfile(file, 'deps-file', target.revision, services);
    const declared = (0,declared_arguments/* declaredArguments */.V)(dockerfile);
    const given = [...recipe.buildArgs].filter(([name]) => declared.has(name));
    const buildArgs = new Map([...binderArguments(dockerfile), ...given]);
    const { context } = recipe;
    const files = await selectFiles({ context, file, patterns: paths, input: 'deps-paths', sources: (0,context_sources/* contextSources */.S)(dockerfile) }, services);
    const resolved = await resolveBases((0,external_images/* externalImages */.e)(dockerfile, { buildArgs, platform: (0,oci_platform/* formatPlatform */.Bq)(target.platform) }).known, services);
    const { platform } = target;
    if (paths === undefined) {
        await requireDependencyPaths({ recipe: recipe.dependencies, dockerfile, bases: resolved, platform }, services);
    }
    const ingredients = {
        ...{ entries: files.entries, file, target: undefined, platform, buildArgs, labels: new Map() },
        bases: assumeUnchanged(resolved, before),
    };
    const tag = `deps-${(0,digest/* digestHex */.sU)((0,ingredients_fingerprint/* computeFingerprint */.Y)(ingredients)).slice(0, 32)}${files.changes.length > 0 ? '-changed' : ''}`;
    return {
        ...{ image, tag, file, ingredients, changes: files.changes },
        name: (0,oci_reference/* formatReference */.FH)({ ...image, tag }),
        namedContexts: pinned(resolved, dockerfile),
        locked: await readLockedPackages(files.entries, platform, services),
    };
}

;// CONCATENATED MODULE: ./build/image/plan/build-plan.js




















/** Plans the build of an identified image. @throws Error if the recipe is invalid. */
async function planBuild(identified, request, services) {
    const known = await (0,read_contract/* readContract */.J)(request.verification.contract, services);
    const { target, published } = identified;
    const collected = await collectIngredients(identified, request.recipe, known, services);
    const { ingredients, fingerprint } = collected;
    const checks = (0,required_checks/* requiredChecks */.J4)(request.verification, known);
    const candidate = { revision: target.revision, ingredients, fingerprint, checks };
    const created = `${services.now().toISOString().slice(0, 19)}Z`;
    const isVerified = containsCommit(collected.cloned, known.contract, request.verification);
    const revision = isVerified ? target.revision : undefined;
    const origin = {
        [oci_annotations/* sourceKey */.Zt]: `${services.workflow.serverUrl}/${services.workflow.repository}`,
        [oci_annotations/* createdKey */.Yw]: created,
        [oci_annotations/* refNameKey */.G4]: target.ref.full,
        // Always set, even if empty, like the revision: otherwise the image would inherit the label of its base image.
        [oci_annotations/* fingerprintKey */.SV]: fingerprint ?? '',
    };
    return {
        ...{ ...identified, ingredients, fingerprint, checks, created, revision, contract: known.contract },
        dependencies: collected.dependencies,
        dockerfile: withCommitArgument(collected.cloned),
        request: {
            ...buildRequest(target, request, collected),
            workingDirectory: services.workflow.workspace,
            // Last, so that the input `labels` cannot replace them: a launcher compares them with the event.
            labels: new Map([
                ...request.recipe.labels,
                ...Object.entries(origin),
                [oci_annotations/* revisionKey */.d7, revision ?? ''],
                [oci_annotations/* revisionCheckKey */.hX, known.contract.revisionCheck ?? ''],
            ]),
        },
        annotations: {
            ...{ ...origin, ...(revision === undefined ? {} : { [oci_annotations/* revisionKey */.d7]: revision }) },
            ...{ [oci_annotations/* ingredientsKey */.OZ]: (0,ingredient_record/* encodeRecord */.Ym)(ingredients), [oci_annotations/* checksKey */.vc]: (0,required_checks/* encodeChecks */.uz)(checks) },
        },
        decision: decideBuild(candidate, published, request),
    };
}
async function collectIngredients({ target, published }, recipe, { contract }, services) {
    const { context, file, stage, labels, paths } = recipe;
    const before = published?.ingredients;
    const dockerfile = await readDockerfile(file, 'file', target.revision, services);
    warnAboutUnusedArguments(recipe, dockerfile, services.log);
    const buildArgs = new Map([
        ...binderArguments(dockerfile),
        ...recipe.buildArgs,
        ...optionalEntry(recipe.branchArg, target.ref.short),
    ]);
    const dependencies = await planDependencies({ recipe, dockerfile, target, before: before?.dependencies }, services);
    const knownArgs = new Map([...buildArgs, ...optionalEntry(dependencyArgument, dependencies?.name)]);
    const external = (0,external_images/* externalImages */.e)(dockerfile, {
        buildArgs: knownArgs,
        platform: (0,oci_platform/* formatPlatform */.Bq)(target.platform),
    }).known.filter(name => name !== dependencies?.name);
    const cloned = findClonedCode(dockerfile, recipe, services.workflow.repository, buildArgs);
    await warnAboutClones(cloned, recipe, services);
    const hasNoEffect = contract.code === 'pulled' ? pulledCodeFilter(dockerfile) : undefined;
    const files = await selectFiles({ context, file, patterns: paths, input: 'paths', hasNoEffect }, services);
    const resolved = await resolveBases(external, services);
    const bases = assumeUnchanged(resolved, before);
    const ingredients = {
        ...{ entries: files.entries, file, target: stage, platform: target.platform, buildArgs, labels, bases },
        // `paths` lists the files of the clone that determine the image.
        clonedCommit: cloned.clones.length > 0 && paths === undefined ? target.revision : undefined,
        dependencies: dependencies?.ingredients,
    };
    const changes = [...new Set([...files.changes, ...(dependencies?.changes ?? [])])];
    warnAboutChanges(changes, target.revision, services.log);
    const fingerprint = changes.length === 0 ? (0,ingredients_fingerprint/* computeFingerprint */.Y)(ingredients) : undefined;
    const namedContexts = pinned(resolved, dockerfile);
    return { cloned, ingredients, fingerprint, dependencies, buildArgs, namedContexts };
}
function buildRequest({ revision, platform }, { recipe, builder }, { cloned, buildArgs, namedContexts }) {
    const { file, context, stage, secrets, revisionArg } = recipe;
    const commit = optionalEntry(withCommitArgument(cloned) && commitArgument, revision);
    return {
        ...{ file, context, target: stage, platform, secrets, namedContexts },
        buildArgs: new Map([...buildArgs, ...optionalEntry(revisionArg, revision), ...commit]),
        builder: builder.builder,
        noCache: builder.noCache || builder.refresh,
    };
}
function optionalEntry(name, value) {
    return name === undefined || value === undefined ? [] : [[name, value]];
}
async function warnAboutClones(cloned, recipe, { checkout, log }) {
    if (cloned.clones.every(({ use }) => use === 'used'))
        return;
    const manifests = await findEnvironmentFiles(checkout);
    for (const warning of describeClones(cloned, recipe, manifests))
        log.warning(warning);
}
function warnAboutUnusedArguments({ file, branchArg, revisionArg }, dockerfile, log) {
    const declared = (0,declared_arguments/* declaredArguments */.V)(dockerfile);
    for (const [input, name] of Object.entries({ 'branch-arg': branchArg, 'revision-arg': revisionArg })) {
        if (name === undefined || declared.has(name))
            continue;
        log.warning(`${input} is ${name}, but ${file} does not declare this ARG${(0,suggest/* didYouMean */.au)(name, [...declared])}: add \`ARG ${name}\` to the stage that needs it`);
    }
}
function warnAboutChanges(changes, revision, log) {
    if (changes.length === 0)
        return;
    log.warning(`The work tree differs from commit ${revision} in ${(0,wording/* formatList */.ki)(changes, 5)}: the image includes ` +
        'these changes and will be rebuilt next time. List files that do not belong in the image in .dockerignore');
}

;// CONCATENATED MODULE: ./build/image/plan/recipe-commit.js




/**
 * Returns services that read the Dockerfiles, their ignore files and the contract from the commit of `recipe-ref`; the
 * unchanged services if it is not set.
 *
 * @throws Error if there is no such ref.
 */
async function withRecipeCommit(request, services) {
    const { ref } = request.recipe;
    if (ref === undefined)
        return services;
    const recipeCommit = await services.findCommit(ref).catch((error) => {
        throw (0,user_error/* withMessage */.EB)(error, `recipe-ref is ${JSON.stringify(ref)}: ${(0,error_message/* messageOf */.b)(error)}`, 'git-failed');
    });
    const paths = new Set(recipeFiles(request));
    const { checkout } = services;
    const readFile = (path) => paths.has(external_node_path_.posix.normalize(path))
        ? checkout.readFile(recipeCommit, external_node_path_.posix.normalize(path))
        : services.readFile(path);
    return { ...services, recipeCommit, readFile };
}
/**
 * Writes the Dockerfiles to a directory under their own paths, unless the workspace has them unchanged. Each gets the
 * ignore file that applies to it, because BuildKit would otherwise use the ignore file of the context.
 *
 * @param edited content of the image's own Dockerfile, if it differs from the file.
 * @returns the directory; undefined if the workspace has the Dockerfiles unchanged.
 */
async function writeRecipe({ recipe }, edited, { readFile, recipeCommit, temporaryDirectory }) {
    if (recipeCommit === undefined && edited === undefined)
        return undefined;
    const directory = (0,external_node_path_.join)(temporaryDirectory, 'recipe');
    for (const file of dockerfiles(recipe)) {
        const path = (0,external_node_path_.join)(directory, file);
        const content = file === recipe.file ? edited : undefined;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, content ?? (await readFile(file)));
        const ignoreFile = await readFile(`${file}.dockerignore`).catch(() => readFile((0,external_node_path_.join)(recipe.context, '.dockerignore')).catch(() => ''));
        await (0,promises_.writeFile)(`${path}.dockerignore`, ignoreFile);
    }
    return directory;
}
function recipeFiles({ recipe, verification: { contract } }) {
    const files = dockerfiles(recipe).flatMap(file => [file, `${file}.dockerignore`]);
    const others = [(0,external_node_path_.join)(recipe.context, '.dockerignore'), ...(contract === undefined ? [] : [contract])];
    return [...files, ...others].map(path => external_node_path_.posix.normalize(path));
}
function dockerfiles({ file, dependencies }) {
    return dependencies === undefined ? [file] : [file, dependencies.file];
}

// EXTERNAL MODULE: ./build/image/publish/publish-image.js + 1 modules
var publish_image = __webpack_require__(16195);
// EXTERNAL MODULE: ./build/launcher/labelled-build.js
var labelled_build = __webpack_require__(4311);
// EXTERNAL MODULE: ./build/image/identify/missing-labels.js
var missing_labels = __webpack_require__(18923);
// EXTERNAL MODULE: ./build/image/push-existing.js + 1 modules
var push_existing = __webpack_require__(33984);
;// CONCATENATED MODULE: ./build/image/push-from-checkout.js








/**
 * Publishes an image that another tool built from the checked-out commit. Labels that contradict this commit are
 * rejected.
 */
async function pushFromCheckout(existing, targetRequest, services) {
    const { checkout, workflow, log } = services;
    // A missing or malformed contract is reported before anything is fetched.
    await (0,read_contract/* readContract */.J)(existing.verification.contract, services);
    const target = await (0,build_target/* identifyTarget */._)(targetRequest, checkout, workflow);
    const attestability = await evaluateAttestability(existing.publication, services);
    const signs = isSigning(attestability);
    return (0,push_existing/* pushExisting */.O)(existing, {
        target,
        identify: image => {
            const run = { ref: target.ref.full, revision: target.revision, repository: workflow.repository };
            const labels = (0,labelled_build/* assertPushedOrigin */.wl)(image, run);
            if (existing.publication.push && !signs)
                (0,missing_labels/* warnOfMissingLabels */.r)(image.name, labels, log);
            return target;
        },
        sign: (_target, digest, workspace) => attestImage(target, digest, attestability, workspace),
        accept: async (_target, published, workspace) => {
            await assertProvenance({ target }, published, attestability, workspace);
            return signs;
        },
    }, services);
}

// EXTERNAL MODULE: ./build/image/report/image-outputs.js
var image_outputs = __webpack_require__(58819);
// EXTERNAL MODULE: ./build/image/report/report-image.js + 2 modules
var report_image = __webpack_require__(11217);
// EXTERNAL MODULE: ./build/image/use-published.js + 1 modules
var use_published = __webpack_require__(95109);
// EXTERNAL MODULE: ./build/image/verify/verify-image.js
var verify_image = __webpack_require__(15245);
// EXTERNAL MODULE: ./build/image/workspace.js + 1 modules
var workspace = __webpack_require__(9355);
;// CONCATENATED MODULE: ./build/image/build-and-publish.js





















/**
 * Builds, verifies and publishes the image of one commit, unless the registry already has it. An existing image is
 * verified and published instead.
 */
async function buildAndPublish(request, hostServices) {
    if (request.existing !== undefined)
        return pushFromCheckout(request.existing, request.target, hostServices);
    const services = await withRecipeCommit(request, hostServices);
    await assertRecipe(request, services);
    const identified = await (0,identify_image/* identifyImage */.c)(request, services);
    const possible = await evaluateAttestability(request.publication, services);
    const planned = await planBuild(identified, request, services);
    const { plan, attestability } = await requireProvenance(planned, forBuiltCommit(possible, planned), services);
    if (plan.decision.kind === 'reuse')
        return (0,use_published/* usePublished */.q)(plan, plan.decision, request.publication, {
            ...services,
            isAttested: isSigning(attestability),
        });
    await assertReadyToBuild(plan, request.publication, services);
    return (0,workspace/* withWorkspace */.A)(services, async (workspace, writeVerdict) => {
        const recipeDirectory = await writeRecipe(request, plan.dockerfile, workspace);
        const planWithRecipe = { ...plan, request: { ...plan.request, recipeDirectory } };
        const unsplit = await buildOnDependencies(planWithRecipe, request, workspace);
        const built = await splitBuild(unsplit, request, workspace);
        const isCompared = request.builder.onlyIfChanged && request.publication.push;
        const unchanged = isCompared ? await findUnchanged(plan, built.layout) : undefined;
        if (unchanged !== undefined) {
            const reuse = { ...plan, decision: { kind: 'reuse', ...unchanged } };
            const kept = await requireProvenance(reuse, attestability, workspace);
            const isAttested = isSigning(kept.attestability);
            if (kept.plan.decision.kind === 'reuse')
                return (0,use_published/* usePublished */.q)(plan, unchanged, request.publication, { ...workspace, isAttested });
        }
        const verified = await (0,verify_image/* verifyImage */.Z)(built, request.verification, workspace);
        const publication = await (0,publish_image/* publishImage */.N)(verified, request.publication, workspace);
        if (publication.kind === 'superseded') {
            await assertProvenance(plan, publication.by, attestability, workspace);
            const isAttested = isSigning(attestability);
            return (0,use_published/* usePublished */.q)(plan, publication.by, request.publication, { ...workspace, isAttested });
        }
        const digest = publication.kind === 'pushed' ? verified.image.rootDigest : undefined;
        const isAttested = await attestImage(plan.target, digest, attestability, workspace);
        const outputs = (0,image_outputs/* builtOutputs */.xT)(verified, publication, isAttested);
        await (0,report_image/* reportBuilt */.p2)(verified, outputs.reference, { ...workspace, writeSummary: writeVerdict });
        return { outputs, failure: verified.failure };
    });
}
async function splitBuild(built, { splitting, builder, verification: { budget } }, services) {
    const { plan, dependencies, layout, name } = built;
    const bases = possibleBases(plan.ingredients.bases, dependencies);
    const unsplit = { layout, name, bases, platform: plan.target.platform };
    const lastImage = builder.noCache ? undefined : lastOfTag(plan);
    const split = await splitBuiltImage(unsplit, { ...splitting, budget, lastImage }, services);
    return { ...built, layout: await recordPackages({ ...unsplit, layout: split }, dependencies, services) };
}
function lastOfTag({ published, client, target }) {
    if (published === undefined)
        return undefined;
    const reference = { ...target.image, digest: published.digest };
    return { split: published.split, open: async () => (0,registry_source/* registrySource */.B)(client, reference) };
}

// EXTERNAL MODULE: ./build/cli/action-inputs.js + 1 modules
var action_inputs = __webpack_require__(22614);
// EXTERNAL MODULE: ./build/cli/action-options.js
var action_options = __webpack_require__(62808);
// EXTERNAL MODULE: ./build/cli/checkout.js
var cli_checkout = __webpack_require__(24849);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/find-repositories.js
var find_repositories = __webpack_require__(70551);
// EXTERNAL MODULE: ./build/cli/github-services.js + 1 modules
var github_services = __webpack_require__(67448);
// EXTERNAL MODULE: ./build/cli/local-workflow.js
var local_workflow = __webpack_require__(83122);
// EXTERNAL MODULE: ./build/cli/terminal-log.js
var terminal_log = __webpack_require__(28914);
;// CONCATENATED MODULE: ./build/cli/build.js














const options = `${(0,action_inputs/* withoutMarks */.zw)(action_options/* buildOptions */.D)}
  --source VALUE  Repository that the image is built from, \`owner/name\`. Default: the repository of the clone in this folder.
  --push  Push the image. By default, it is only built and checked.
  --dry-run  Build and check only, even with \`--push\`.
  --json  print the action's outputs as JSON`;
const build_build = {
    usage: '--image NAME [options]',
    details: `${options}

Builds the image of the commit that is checked out and checks it, as the action build-binder-image does, whose inputs are the options. An option for several lines can be repeated. Paths are relative to the top folder of the repository. Credentials are those of \`docker login\`; a push from here is not signed.
Exit code: 0 built, or nothing has changed, 1 a check failed, 2 usage or environment error.`,
    async run(args, env, terminal) {
        const { positionals, inputs } = (0,action_inputs/* readActionArguments */.X5)(args, options);
        if (positionals.length > 0)
            throw new command/* UsageError */.e(`unexpected argument ${positionals.join(' ')}: this command takes only options`);
        const isJson = (0,action_inputs/* readFlag */.fG)(inputs, 'json');
        const push = (0,action_inputs/* readFlag */.fG)(inputs, 'push') && !(0,action_inputs/* readFlag */.fG)(inputs, 'dry-run');
        const workflow = await readWorkflow(inputs, env);
        const token = env.GITHUB_TOKEN || env.GH_TOKEN || '';
        const given = new Map([...inputs, ['push', String(push)], ['attest', 'false'], ['token', token]]);
        const request = (0,action_inputs/* readAsAction */.DC)(given, reader => readImageInputs(reader, workflow));
        const { outputs, failure } = await buildAndPublish(request, localServices(request, workflow, env, terminal));
        if (isJson)
            terminal.out(JSON.stringify(outputs, null, 2));
        else
            terminal.out(outputs.reference === ''
                ? `${outputs.image}:${outputs['image-tag']} was not pushed`
                : outputs.reference);
        if (failure === undefined)
            return 0;
        terminal.err(`binder-actions build: ${(0,user_error/* formatError */.Wk)(failure, user_error/* unreleased */.rH)}`);
        return 1;
    },
};
async function readWorkflow(inputs, env) {
    const checkout = (0,cli_checkout/* localCheckout */.m)(env);
    const [ref, sha, folder] = await Promise.all([checkout.ref(), checkout.revision(), checkout.folder()]);
    if (sha === undefined || folder === undefined)
        throw new command/* UsageError */.e('this folder is not in a git repository with a commit: run the command in a clone');
    const repository = inputs.get('source') ?? (await (0,find_repositories/* ownRepository */.d5)(checkout, (0,github_services/* serverUrl */.Vd)(env), '--source'));
    // If no branch or tag is checked out, a full `--ref` states which one the commit belongs to.
    return (0,local_workflow/* localWorkflow */.J)(env, { repository, ref: ref ?? inputs.get('ref') ?? sha, sha, workspace: folder });
}
/** Services of the action, with the log and the logins of this machine. */
function localServices(request, workflow, env, terminal) {
    return {
        ...imageServices(request, {}, workflow, env),
        connect: (0,registry_services/* connectFromRunner */.n8)(env, {}, () => { }),
        runCommand: (0,run_on_host/* runOnHost */.l)(env, process.stderr),
        log: (0,terminal_log/* terminalLog */.d)(terminal),
        writeSummary: async () => { },
    };
}


/***/ }),

/***/ 28914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/** Writes progress to standard error, so that standard output contains only the result. */
function terminalLog({ err }) {
    return {
        info: err,
        warning: err,
        error: err,
        mask: () => { },
        group: async (title, task) => {
            err(title);
            return task();
        },
    };
}


/***/ }),

/***/ 89267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ externalImages)
/* harmony export */ });
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55080);

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

/***/ 53960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XU: () => (/* binding */ parseRepositoryPath),
/* harmony export */   e: () => (/* binding */ defaultDockerfile),
/* harmony export */   s7: () => (/* binding */ parseDockerfileLocator)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);

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
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('branch-not-found', `${folder}/ and ${second}/ both exist, so mybinder.org builds nothing: delete one of them`);
        }
        if (folder === undefined)
            return kind(root) === 'file' ? root : `${folders[0]}/${root}`;
        const path = `${folder}/${root}`;
        if (kind(path) === undefined && kind(root) === 'file') {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('branch-not-found', `${folder}/ exists without a Dockerfile, so mybinder.org ignores the one at the top: move it to ${path}`);
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
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('invalid-input', 'expected a path inside the repository, such as ".binder/Dockerfile"');
    }
    return text;
}


/***/ }),

/***/ 30531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   j8: () => (/* binding */ formatStatement),
/* harmony export */   sq: () => (/* binding */ statementMediaType)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5691);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1564);
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35613);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72394);
/* harmony import */ var _signing_certificate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54627);






/** @see https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
const statementType = 'https://in-toto.io/Statement/v1';
/** @see https://slsa.dev/spec/v1.0/provenance */
const predicateType = 'https://slsa.dev/provenance/v1';
/** @see https://actions.github.io/buildtypes/workflow/v1 */
const buildType = 'https://actions.github.io/buildtypes/workflow/v1';
/** Media type of a statement in a signed envelope. */
const statementMediaType = 'application/vnd.in-toto+json';
/**
 * Formats the statement to sign: SLSA provenance version 1, whose resolved dependency is the source that was *built*.
 * `externalParameters.workflow` names the ref of the run instead, which differs in manual and scheduled runs.
 */
function formatStatement({ image, digest, source, run }) {
    const { repository, ref, commit } = source;
    return JSON.stringify({
        _type: statementType,
        subject: [{ name: image, digest: { sha256: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestHex */ .sU)(digest) } }],
        predicateType,
        predicate: {
            buildDefinition: {
                buildType,
                externalParameters: {
                    workflow: { ref: run.ref, repository: repositoryUrl(run.repository), path: run.workflowPath },
                },
                internalParameters: {
                    github: {
                        event_name: run.eventName,
                        repository_id: run.repositoryId,
                        repository_owner_id: run.ownerId,
                        runner_environment: run.runnerEnvironment,
                    },
                },
                resolvedDependencies: [
                    { uri: `git+${repositoryUrl(repository)}@${ref}`, digest: { gitCommit: commit } },
                ],
            },
            runDetails: {
                builder: { id: `${_signing_certificate_js__WEBPACK_IMPORTED_MODULE_4__/* .gitHubServer */ .f}/${run.jobWorkflowRef}` },
                metadata: { invocationId: run.runUrl },
            },
        },
    });
}
function repositoryUrl(repository) {
    return `${_signing_certificate_js__WEBPACK_IMPORTED_MODULE_4__/* .gitHubServer */ .f}/${(0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .formatGitHubRepository */ .PZ)(repository)}`;
}
const schema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik({
    _type: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .eu(statementType),
    subject: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik({ digest: valibot__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj()) })),
    predicateType: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .eu(predicateType),
    predicate: valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik({
        buildDefinition: valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik({
            buildType: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .eu(buildType),
            resolvedDependencies: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik({
                uri: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj(), ''),
                digest: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj()), {}),
            })),
        }),
    }),
});
/**
 * Parses the payload of a signed envelope.
 *
 * @throws Error if it is not SLSA provenance of a GitHub Actions workflow, or does not name exactly one source.
 */
function parseStatement(payload, mediaType) {
    if (mediaType !== statementMediaType)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('provenance-invalid', `the signed content has the media type ${JSON.stringify(mediaType)}, expected ${statementMediaType}`);
    const { subject, predicate } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(schema, payload, 'the signed statement');
    const sources = predicate.buildDefinition.resolvedDependencies.flatMap(({ uri, digest }) => findSource(uri, digest.gitCommit));
    const [source, ...others] = sources;
    if (source === undefined || others.length > 0)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('provenance-invalid', `the signed statement names ${sources.length} sources on GitHub, expected 1`);
    return {
        subjects: subject.flatMap(({ digest: { sha256 } }) => /^[0-9a-f]{64}$/.test(sha256 ?? '') ? [`sha256:${sha256}`] : []),
        source,
    };
}
function findSource(uri, commit) {
    const [, repository, ref] = /^git\+https:\/\/github\.com\/([^/@]+\/[^/@]+)@(refs\/.+)$/.exec(uri) ?? [];
    if (repository === undefined || ref === undefined || commit === undefined)
        return [];
    return [{ repository: (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGitHubRepository */ .lF)(repository), ref, commit }];
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


/***/ })

};
