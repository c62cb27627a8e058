export const id = 648;
export const ids = [648];
export const modules = {

/***/ 24849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ gitReader),
/* harmony export */   m: () => (/* binding */ localCheckout)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _refs_git_remote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91906);
/* harmony import */ var _runner_run_on_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67333);
/* harmony import */ var _workflows_workflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88204);





/** Reads the checkout in a folder. Everything is undefined without git or outside a repository. */
function localCheckout(env, directory = '.') {
    const git = gitReader((0,_runner_run_on_host_js__WEBPACK_IMPORTED_MODULE_2__/* .runOnHost */ .l)(env), directory);
    return {
        remote: async () => {
            const address = (await git('remote', 'get-url', 'upstream')) ?? (await git('remote', 'get-url', 'origin'));
            return address === undefined ? undefined : (0,_refs_git_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRemote */ .M)(address);
        },
        folder: () => git('rev-parse', '--show-toplevel'),
        revision: () => git('rev-parse', 'HEAD'),
        ref: async () => {
            const branch = await git('symbolic-ref', '--quiet', 'HEAD');
            if (branch !== undefined)
                return branch;
            const tag = await git('describe', '--exact-match', '--tags', 'HEAD');
            return tag === undefined ? undefined : `refs/tags/${tag}`;
        },
        workflowSteps: async () => readSteps((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((await git('rev-parse', '--show-toplevel')) ?? '.', '.github/workflows')),
    };
}
/** Returns a function that runs git in a folder and returns its output; undefined if it fails or prints nothing. */
function gitReader(run, directory) {
    return async (...args) => {
        const result = await run({ file: 'git', args, cwd: directory, isQuiet: true }).catch(() => undefined);
        const text = result?.exitCode === 0 ? result.stdout.trim() : '';
        return text === '' ? undefined : text;
    };
}
async function readSteps(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    const files = names.filter(name => /\.ya?ml$/.test(name)).sort();
    const workflows = await Promise.all(files.map(async (name) => (0,_workflows_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWorkflow */ .hM)(`.github/workflows/${name}`, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), 'utf8'), undefined)));
    return workflows.flatMap(workflow => workflow?.steps ?? []);
}


/***/ }),

/***/ 70551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ gitHubRemote),
/* harmony export */   d5: () => (/* binding */ ownRepository),
/* harmony export */   iP: () => (/* binding */ findRepositories)
/* harmony export */ });
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33192);
/* harmony import */ var _github_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67448);



/**
 * Returns the source and the launcher. An omitted one is read from the clone in the current folder: its remote is one
 * of the two, and its workflows name the other.
 *
 * @throws UsageError that names the option that is missing.
 */
async function findRepositories({ source, launcher }, checkout, serverUrl) {
    const own = source === undefined || launcher === undefined ? await gitHubRemote(checkout, serverUrl) : undefined;
    const given = source ?? launcher;
    // The clone is the other repository, unless it is the one that was given.
    const isOther = given !== undefined && !isSame(given, own);
    const named = own === undefined || isOther ? {} : await readWorkflows(checkout);
    const isLauncher = given === undefined ? named.source !== undefined : (source !== undefined) === isOther;
    const found = isLauncher
        ? { source: source ?? named.source, launcher: launcher ?? own }
        : { source: source ?? own, launcher: launcher ?? named.launcher };
    const missing = ['source', 'launcher'].filter(name => found[name] === undefined);
    if (found.source === undefined || found.launcher === undefined)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(missing.length === 1
            ? missingMessage(`--${missing[0]}`, own)
            : 'set --source and --launcher to OWNER/REPO, or run the command in a clone of one of them');
    return { source: (0,_github_services_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRepositoryArgument */ .tp)(found.source), launcher: (0,_github_services_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRepositoryArgument */ .tp)(found.launcher) };
}
function isSame(given, own) {
    const name = (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGitHubRepository */ .PZ)((0,_github_services_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRepositoryArgument */ .tp)(given));
    return own !== undefined && (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameRepositoryName */ .aE)(name, own);
}
/** Returns the GitHub repository of the clone, `owner/name`. @throws UsageError that names the option to set instead. */
async function ownRepository(checkout, serverUrl, option) {
    const own = await gitHubRemote(checkout, serverUrl);
    if (own === undefined)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(missingMessage(option, own));
    return own;
}
function missingMessage(option, own) {
    const clone = own === undefined ? 'or run the command in its clone' : `because this folder is a clone of ${own}`;
    return `set ${option} to OWNER/REPO, ${clone}`;
}
/** Returns the GitHub repository of the clone, `owner/name`; undefined if it has none. */
async function gitHubRemote(checkout, serverUrl) {
    const remote = await checkout.remote();
    const hosts = ['github.com', 'ssh.github.com', new URL(serverUrl).hostname];
    return remote !== undefined && hosts.includes(remote.host) ? remote.path : undefined;
}
/** Returns the other repository that the workflows name: a source's its launcher, a launcher's its source. */
async function readWorkflows(checkout) {
    const steps = await checkout.workflowSteps();
    const launcher = named(steps, ({ uses = '', with: inputs }) => uses.includes('dispatch-launcher-update') ? inputs.repository : inputs['launcher-repository']);
    if (launcher !== undefined)
        return { launcher };
    const source = named(steps, ({ with: inputs }) => inputs['source-repository']);
    return source === undefined ? {} : { source };
}
/** Returns the first value that is not an expression. */
function named(steps, select) {
    const texts = steps.map(select).filter((value) => typeof value === 'string');
    return texts.find(text => text !== '' && !text.includes('${{'));
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
 * Checks whether the client can pull a manifest that exists.
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
/** Sends a HEAD request for a manifest. Returns the status, and the digest from the headers, if any. */
async function headManifest(client, target) {
    const headers = { accept: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestMediaTypes */ .$P.join(', ') };
    const request = { method: 'HEAD', target: `manifests/${target}`, headers, access: 'pull' };
    const response = await client.send(request);
    (0,_http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelBody */ .r0)(response);
    return { status: response.status, digest: response.headers.get('docker-content-digest') };
}


/***/ }),

/***/ 39566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ payloadInput)
/* harmony export */ });
// In a separate file, because readers of inputs would otherwise load the YAML parser.
/** Input of a workflow that receives the event as JSON. */
const payloadInput = 'payload';


/***/ }),

/***/ 12814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readWorkflowDocument),
  T: () => (/* binding */ texts)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
;// CONCATENATED MODULE: ./build/workflows/yaml-lines.js

/**
 * Finds the 1-based line of every key of a mapping and item of a sequence, by path, such as `on.push.paths` and
 * `jobs.image.steps.0`.
 *
 * @param text valid YAML.
 */
function findYamlLines(text) {
    const lines = new Map();
    const open = [];
    const lineAt = lineCounter(text);
    for (const event of (0,js_yaml/* parseEvents */.PH)(text, {})) {
        if (event.type === js_yaml/* EVENT_ID */.hy.POP)
            open.pop();
        else if (event.type !== js_yaml/* EVENT_ID */.hy.DOCUMENT)
            readValue(event);
    }
    return lines;
    function readValue(event) {
        const parent = open.at(-1);
        const start = startOffset(event);
        if (parent !== undefined && event.type === js_yaml/* EVENT_ID */.hy.SCALAR && expectsKey(parent)) {
            parent.key = (0,js_yaml/* getScalarValue */.KE)(text, event);
            lines.set([...parent.path, parent.key].join('.'), lineAt(start));
            return;
        }
        const name = takeName(parent);
        const path = parent === undefined || name === undefined ? [] : [...parent.path, name];
        if (parent?.length !== undefined)
            lines.set(path.join('.'), lineAt(start));
        if (event.type === js_yaml/* EVENT_ID */.hy.MAPPING)
            open.push({ path, key: undefined, length: undefined });
        if (event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            open.push({ path, key: undefined, length: 0 });
    }
}
function startOffset(event) {
    if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
        return event.valueStart;
    return event.type === js_yaml/* EVENT_ID */.hy.ALIAS ? event.anchorStart : event.start;
}
function expectsKey({ key, length }) {
    return length === undefined && key === undefined;
}
/** Returns the name of the next value in the collection. */
function takeName(parent) {
    if (parent?.length !== undefined)
        return String(parent.length++);
    const { key } = parent ?? {};
    if (parent !== undefined)
        parent.key = undefined;
    return key;
}
/** Returns a function that converts ascending offsets to lines. */
function lineCounter(text) {
    let line = 1;
    let counted = 0;
    return offset => {
        for (; counted < offset; counted++)
            if (text[counted] === '\n')
                line++;
        return line;
    };
}

;// CONCATENATED MODULE: ./build/workflows/workflow-document.js



/** Schema of a string or a list of strings; outputs a list. */
const texts = valibot/* union */.KC([
    valibot/* pipe */.Fs(valibot/* string */.Yj(), valibot/* transform */.pd(text => [text])),
    valibot/* array */.YO(valibot/* string */.Yj()),
]);
const eventsSchema = valibot/* union */.KC([texts, valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5())]);
const schema = valibot/* object */.Ik({
    'run-name': valibot/* nullish */.cl(valibot/* string */.Yj()),
    on: valibot/* optional */.lq(valibot/* unknown */.L5()),
    // YAML 1.1 parsers read the key `on` as `true`.
    true: valibot/* optional */.lq(valibot/* unknown */.L5()),
    permissions: valibot/* optional */.lq(valibot/* unknown */.L5()),
    env: valibot/* optional */.lq(valibot/* unknown */.L5()),
    jobs: valibot/* optional */.lq(valibot/* unknown */.L5()),
});
/** @returns undefined if the text is not a valid workflow, which GitHub does not run either. */
function readWorkflowDocument(text) {
    const found = valibot/* safeParse */.xL(schema, loadYaml(text));
    if (!found.success)
        return undefined;
    const { on, true: trueKey, 'run-name': runName, permissions, env: environment, jobs } = found.output;
    return {
        events: readEvents(on ?? trueKey),
        runName: runName ?? undefined,
        permissions,
        environment,
        jobs,
        lines: findYamlLines(text),
    };
}
function loadYaml(text) {
    try {
        const document = (0,js_yaml/* load */.Hh)(text);
        return Array.isArray(document) ? undefined : document;
    }
    catch {
        return undefined;
    }
}
function readEvents(on) {
    const found = valibot/* safeParse */.xL(eventsSchema, on);
    if (!found.success)
        return new Map();
    return new Map(Array.isArray(found.output)
        ? found.output.map(name => [name, undefined])
        : Object.entries(found.output));
}


/***/ }),

/***/ 51509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ receivesPayload),
/* harmony export */   Yn: () => (/* binding */ handles),
/* harmony export */   io: () => (/* binding */ workflowTrigger),
/* harmony export */   uw: () => (/* binding */ hasEventInRunName),
/* harmony export */   vS: () => (/* binding */ parseWorkflowTrigger)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
/* harmony import */ var _payload_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39566);
/* harmony import */ var _workflow_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12814);



const typesSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({ types: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(_workflow_document_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .T) });
const inputsSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({ inputs: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5()) });
/** @returns undefined if the text is not a valid workflow, which GitHub does not run either. */
function parseWorkflowTrigger(path, text) {
    const document = (0,_workflow_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readWorkflowDocument */ .B)(text);
    return document === undefined ? undefined : workflowTrigger(path, document);
}
function workflowTrigger(path, { events, runName }) {
    return { path, dispatchTypes: readDispatchTypes(events), inputNames: readInputNames(events), runName };
}
function readInputNames(events) {
    if (!events.has('workflow_dispatch'))
        return undefined;
    const declared = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL(inputsSchema, events.get('workflow_dispatch'));
    return declared.success ? Object.keys(declared.output.inputs) : [];
}
function readDispatchTypes(events) {
    if (!events.has('repository_dispatch'))
        return undefined;
    const listed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL(typesSchema, events.get('repository_dispatch'));
    return listed.success ? (listed.output.types ?? 'any') : 'any';
}
function handles({ dispatchTypes }, eventType) {
    return dispatchTypes === 'any' || (dispatchTypes?.includes(eventType) ?? false);
}
/** Returns whether the workflow receives an event as an input, from `workflow_dispatch`. */
function receivesPayload({ inputNames }) {
    return inputNames?.includes(_payload_input_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadInput */ .L) ?? false;
}
/** Returns whether the title of a run identifies its event, which the GitHub API does not expose otherwise. */
function hasEventInRunName({ runName }) {
    return runName !== undefined && /client_payload\.correlation\b/.test(runName);
}


/***/ }),

/***/ 88204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  io: () => (/* binding */ enabledWorkflows),
  Iz: () => (/* binding */ handlesEvent),
  d6: () => (/* binding */ isDisabled),
  hM: () => (/* binding */ parseWorkflow)
});

// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
;// CONCATENATED MODULE: ./build/workflows/matrix.js

/** Maximum number of combinations, as on GitHub. */
const maxCombinations = 256;
const strategySchema = valibot/* object */.Ik({ matrix: valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()) });
const valuesSchema = valibot/* fallback */.Np(valibot/* array */.YO(valibot/* unknown */.L5()), []);
const includeSchema = valibot/* fallback */.Np(valibot/* array */.YO(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5())), []);
/**
 * Lists the combinations of a job's matrix. `exclude` is not evaluated.
 *
 * @returns an empty list if there is no matrix, or if an expression defines it.
 * @see https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
function readMatrix(strategy) {
    const result = valibot/* safeParse */.xL(strategySchema, strategy);
    if (!result.success)
        return [];
    const { include, exclude: _, ...axes } = result.output.matrix;
    const lists = Object.entries(axes).map(([key, values]) => [key, valibot/* parse */.qg(valuesSchema, values)]);
    const product = lists.reduce((combinations, [key, values]) => combinations
        .flatMap(combination => values.map(value => new Map([...combination, [key, value]])))
        .slice(0, maxCombinations), lists.length === 0 ? [] : [new Map()]);
    const added = [];
    for (const entry of valibot/* parse */.qg(includeSchema, include).map((Object.entries))) {
        const extended = product.filter(combination => entry.every(([key, value]) => !(key in axes) || combination.get(key) === value));
        for (const combination of extended)
            for (const [key, value] of entry)
                combination.set(key, value);
        if (extended.length === 0)
            added.push(new Map(entry));
    }
    return [...product, ...added];
}
/** Returns the step for every combination, with the combination's values in place of `${{ matrix.key }}`. */
function expandMatrix(step, combinations) {
    const isDependent = /\$\{\{(?:(?!\$\{\{)[^}])*\bmatrix\./.test(JSON.stringify([step.run, step.with]));
    if (!isDependent || combinations.length === 0)
        return [step];
    return combinations.map(combination => ({
        ...step,
        run: step.run === undefined ? undefined : substitute(step.run, combination),
        with: Object.fromEntries(Object.entries(step.with).map(([name, value]) => [
            name,
            typeof value === 'string' ? substitute(value, combination) : value,
        ])),
    }));
}
/** Replaces the expressions whose value is known. */
function substitute(text, combination) {
    return text.replace(/\$\{\{\s*matrix\.([\w.-]+)\s*\}\}/g, (expression, path) => {
        const value = path
            .split('.')
            .reduce((result, key) => result instanceof Map
            ? result.get(key)
            : valibot.is(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()), result)
                ? result[key]
                : undefined, combination);
        return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : expression;
    });
}

// EXTERNAL MODULE: ./build/workflows/workflow-document.js + 1 modules
var workflow_document = __webpack_require__(12814);
// EXTERNAL MODULE: ./build/workflows/workflow-trigger.js
var workflow_trigger = __webpack_require__(51509);
;// CONCATENATED MODULE: ./build/workflows/workflow.js




const list = valibot/* optional */.lq(valibot/* nullish */.cl(valibot/* fallback */.Np(valibot/* nullable */.me(workflow_document/* texts */.T), null)));
const filterSchema = valibot/* fallback */.Np(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()), {});
const mapping = valibot/* fallback */.Np(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()), {});
const stepSchema = valibot/* fallback */.Np(valibot/* object */.Ik({ uses: valibot/* optional */.lq(valibot/* string */.Yj()), run: valibot/* optional */.lq(valibot/* string */.Yj()), with: valibot/* optional */.lq(mapping) }), {});
const jobSchema = valibot/* fallback */.Np(valibot/* object */.Ik({
    uses: valibot/* optional */.lq(valibot/* string */.Yj()),
    with: valibot/* optional */.lq(mapping),
    permissions: valibot/* optional */.lq(valibot/* unknown */.L5()),
    strategy: valibot/* optional */.lq(valibot/* unknown */.L5()),
    steps: valibot/* optional */.lq(valibot/* fallback */.Np(valibot/* array */.YO(stepSchema), [])),
}), {});
const jobsSchema = valibot/* fallback */.Np(valibot/* record */.g1(valibot/* string */.Yj(), jobSchema), {});
/** @returns undefined if the text is not a valid workflow, which GitHub does not run either. */
function parseWorkflow(path, text, state) {
    const document = (0,workflow_document/* readWorkflowDocument */.B)(text);
    if (document === undefined)
        return undefined;
    const jobs = Object.entries(valibot/* parse */.qg(jobsSchema, document.jobs)).map(([name, job]) => readJob(name, job, document.lines));
    return {
        path,
        state,
        trigger: (0,workflow_trigger/* workflowTrigger */.io)(path, document),
        events: new Map([...document.events].map(([name, filter]) => [name, readFilter(filter)])),
        permissions: document.permissions,
        jobs,
        steps: jobs.flatMap(({ steps }) => steps),
        lines: document.lines,
    };
}
function readJob(name, job, lines) {
    const call = { uses: job.uses, run: undefined, with: job.with, line: lines.get(`jobs.${name}`) };
    const ownSteps = (job.steps ?? []).map((step, index) => ({
        ...step,
        line: lines.get(`jobs.${name}.steps.${index}`),
    }));
    const combinations = readMatrix(job.strategy);
    const steps = [call, ...ownSteps]
        .filter(({ uses, run }) => uses !== undefined || run !== undefined)
        .map(({ uses, run, with: inputs = {}, line }) => ({
        ...{ uses, with: inputs, line },
        run: run ?? retriedCommand(uses, inputs),
    }))
        .flatMap(step => expandMatrix(step, combinations));
    return { name, permissions: job.permissions, steps };
}
const retryAction = /^(?:nick-(?:fields|invision)\/retry|wandalen\/wretry\.action)@/i;
function retriedCommand(uses, { command }) {
    return retryAction.test(uses ?? '') && typeof command === 'string' ? command : undefined;
}
function readFilter(filter) {
    const parsed = valibot/* parse */.qg(filterSchema, filter);
    const read = (name) => valibot/* parse */.qg(list, parsed[name]) ?? undefined;
    return {
        branches: read('branches'),
        'branches-ignore': read('branches-ignore'),
        tags: read('tags'),
        'tags-ignore': read('tags-ignore'),
        paths: read('paths'),
        'paths-ignore': read('paths-ignore'),
    };
}
/**
 * Returns whether a workflow is disabled: after 60 days of inactivity, manually, or because the repository is a fork.
 */
function isDisabled({ state }) {
    return state?.startsWith('disabled') ?? false;
}
/**
 * Returns the enabled workflows among several equivalent ones, because a disabled workflow may have been replaced. If all
 * are disabled, returns all, because one of them has to be enabled again.
 */
function enabledWorkflows(workflows) {
    const enabled = workflows.filter(workflow => !isDisabled(workflow));
    return enabled.length > 0 ? enabled : [...workflows];
}
/** Returns whether an event of this type triggers the workflow, or is passed to it as the input of a `workflow_dispatch` event. */
function handlesEvent({ trigger }, eventType) {
    return (0,workflow_trigger/* handles */.Yn)(trigger, eventType) || (0,workflow_trigger/* receivesPayload */.LU)(trigger);
}


/***/ })

};
