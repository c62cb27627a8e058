export const id = 8786;
export const ids = [8786];
export const modules = {

/***/ 22614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X5: () => (/* binding */ readActionArguments),
  DC: () => (/* binding */ readAsAction),
  fG: () => (/* binding */ readFlag),
  zw: () => (/* binding */ withoutMarks)
});

// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(41240);
// EXTERNAL MODULE: ./build/suggest.js
var suggest = __webpack_require__(82246);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
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

// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/read-arguments.js
var read_arguments = __webpack_require__(68740);
;// CONCATENATED MODULE: ./build/cli/action-inputs.js



/**
 * Parses `--input VALUE`, `--input=VALUE` and `--flag`.
 *
 * @param help help of the options, one per line: `  --input VALUE  …` or `  --flag  …`.
 * @throws UsageError with an unknown option and the nearest known one.
 */
function readActionArguments(args, help) {
    const options = readOptions(help);
    const positionals = [];
    const inputs = new Map();
    const words = args.values();
    for (const word of words) {
        const [, name = '', given] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
        if (!word.startsWith('--')) {
            positionals.push(word);
            continue;
        }
        const option = options.find(item => item.name === name);
        if (option === undefined)
            throw new command/* UsageError */.e((0,read_arguments/* unknownOption */.qe)(`--${name}`, options.map(item => item.name)));
        const value = given ?? (option.isFlag ? 'true' : words.next().value);
        // An option after an option is a forgotten value, as for `parseArgs` of Node.js.
        if (value === undefined || (given === undefined && value.startsWith('--')))
            throw new command/* UsageError */.e((0,read_arguments/* missingValue */.Qh)(`--${name}`));
        const last = inputs.get(name);
        inputs.set(name, last === undefined || option.isFlag ? value : `${last}\n${value}`);
    }
    return { positionals, inputs };
}
function readOptions(help) {
    return [...help.matchAll(/^ {2}--([a-z-]+)( [A-Z])?/gm)].map(([, name = '', value]) => ({
        name,
        isFlag: value === undefined,
    }));
}
/** Reads inputs as the action does. @throws UsageError that names every option that is wrong. */
function readAsAction(inputs, read) {
    const env = Object.fromEntries([...inputs].map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
    const reader = new InputReader(env, () => { });
    try {
        const values = read(reader);
        reader.finish();
        return values;
    }
    catch (error) {
        if (!(error instanceof InputError))
            throw error;
        throw new command/* UsageError */.e(error.problems.map(problem => problem.replace(/^(?=[a-z-]+(?: is |: ))/, '--')).join('; '));
    }
}
/** Returns the value of a flag. @throws UsageError if it has another value. */
function readFlag(inputs, name) {
    const value = inputs.get(name) ?? 'false';
    if (value !== 'true' && value !== 'false')
        throw new command/* UsageError */.e(`--${name} takes no value: write --${name} alone`);
    return value === 'true';
}
/** Returns the help without the lines that mark what is generated. */
function withoutMarks(help) {
    return help
        .split('\n')
        .filter(line => !line.startsWith('# ') && line !== '')
        .join('\n');
}


/***/ }),

/***/ 91670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkServices)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _runner_interruption_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7464);
/* harmony import */ var _runner_registry_services_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60870);
/* harmony import */ var _runner_run_on_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67333);






const colors = { pass: 'green', warn: 'yellow', fail: 'red' };
/** Services for local use: the user's registry logins, local files and Docker, with the terminal as the log. */
function checkServices(env, { out, err }, isJson) {
    // With `--json`, only JSON is written to standard output.
    const info = isJson ? () => { } : out;
    const log = {
        info,
        warning: (message, place) => err(atPlace(message, place)),
        error: (message, place) => err(atPlace(message, place)),
        mask: () => { },
        group: (title, task) => {
            info(`\n${title}`);
            return task();
        },
    };
    return {
        connect: (0,_runner_registry_services_js__WEBPACK_IMPORTED_MODULE_4__/* .connectFromRunner */ .n8)(env, {}, () => { }),
        runCommand: (0,_runner_run_on_host_js__WEBPACK_IMPORTED_MODULE_5__/* .runOnHost */ .l)(env, process.stderr),
        onInterruption: _runner_interruption_js__WEBPACK_IMPORTED_MODULE_3__/* .onInterruption */ .vi,
        temporaryDirectory: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
        readFile: path => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path),
        log,
        writeSummary: async () => { },
        // `styleText` omits colors without a terminal, or if `NO_COLOR` is set.
        width: Math.max(80, process.stdout.columns ?? 80),
        paint: (verdict, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_2__.styleText)(colors[verdict], text),
    };
}
/** Prefixes a message with its location, in the format of compilers that editors recognize: `container/Dockerfile:12-14: …`. */
function atPlace(message, place) {
    if (place === undefined)
        return message;
    const { file, startLine, endLine } = place;
    return `${file}:${startLine}${endLine === startLine ? '' : `-${endLine}`}: ${message}`;
}


/***/ }),

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

/***/ 56631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dispatch: () => (/* binding */ dispatch)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/github/event-receiver.js
var event_receiver = __webpack_require__(53326);
// EXTERNAL MODULE: ./build/github/github-client.js
var github_client = __webpack_require__(96515);
// EXTERNAL MODULE: ./build/github/github-connection.js + 1 modules
var github_connection = __webpack_require__(56527);
// EXTERNAL MODULE: ./build/refs/github-repository.js
var github_repository = __webpack_require__(35613);
// EXTERNAL MODULE: ./build/suggest.js
var suggest = __webpack_require__(82246);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/github/dispatch-error.js
var dispatch_error = __webpack_require__(5937);
// EXTERNAL MODULE: ./build/github/request-failure.js
var request_failure = __webpack_require__(43564);
;// CONCATENATED MODULE: ./build/github/missing-repository.js





/**
 * Error that states why the token cannot access a repository. GitHub gives the same response for a missing and a hidden
 * repository; further requests distinguish them where possible.
 *
 * @param clients `client` uses the token, `anonymous` does not.
 */
async function missingRepositoryError({ client, anonymous }, repository, token) {
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    const [isVisibleToAll, hasOwner, visible] = await Promise.all([
        isPublic(anonymous, repository),
        ownerExists(client, repository.owner),
        listVisible(client, token),
    ]);
    if (isVisibleToAll) {
        return new user_error/* UserError */.yo('sso-required', `The token cannot access ${name}, although it is public: its organization does not accept this token. Authorize it for single sign-on, or use one that the organization accepts`);
    }
    const fail = (message) => new user_error/* UserError */.yo('repository-not-found', message);
    if (!hasOwner)
        return fail(`${name} does not exist: there is no GitHub account "${repository.owner}". Check the spelling`);
    const suggestion = visible.find(candidate => (0,suggest/* editDistance */.YC)(candidate.toLowerCase(), name.toLowerCase()) <= 2);
    if (suggestion !== undefined)
        return fail(`${name} does not exist, or the token cannot access it: did you mean ${suggestion}?`);
    const list = visible.length === 0 ? 'none' : visible.slice(0, 10).join(', ');
    const own = token.startsWith('ghs_') ? `. ${dispatch_error/* ownTokenNote */.UZ}` : '';
    return fail(`${name} does not exist, or the token cannot access it: check the spelling, and that the token has access to that repository ` +
        `(for a GitHub App: that it is installed there). The token has access to these public repositories: ${list}${own}`);
}
/** Returns whether the repository is public; false if that is unknown. */
async function isPublic(anonymous, { owner, name: repo }) {
    return anonymous.rest.repos.get({ owner, repo }).then(() => true, () => false);
}
async function ownerExists(client, username) {
    try {
        await client.rest.users.getByUsername({ username });
        return true;
    }
    catch (error) {
        return (0,request_failure/* responseStatus */.aO)(error) !== 404;
    }
}
/**
 * Returns the full names of the first 100 repositories that the token has access to; none if GitHub does not list them.
 * Private repositories are omitted because the log may be public.
 */
async function listVisible(client, token) {
    try {
        if (token.startsWith('ghs_')) {
            const { data } = await client.rest.apps.listReposAccessibleToInstallation({ per_page: 100 });
            return publicNames(data.repositories);
        }
        const { data } = await client.rest.repos.listForAuthenticatedUser({ per_page: 100 });
        return publicNames(data);
    }
    catch {
        return [];
    }
}
function publicNames(repositories) {
    return repositories.filter(repository => !repository.private).map(({ full_name }) => full_name);
}

;// CONCATENATED MODULE: ./build/github/send-dispatch.js



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
    const repository = (0,github_repository/* formatGitHubRepository */.PZ)(receiver);
    assertPayloadSize(event.payload);
    const { owner, name: repo } = receiver;
    const { eventType: event_type, payload } = event;
    const response = await client.rest.repos
        .createDispatchEvent({ owner, repo, event_type, client_payload: { ...payload } })
        .catch((error) => {
        throw (0,dispatch_error/* dispatchError */.VV)(error, repository, 'Contents');
    });
    // Only 204 means that GitHub accepted the event; any other status may come from a proxy.
    if (Number(response.status) !== 204) {
        throw new user_error/* UserError */.yo('github-unavailable', `GitHub responded with ${response.status} instead of 204: the event may not have arrived at ${repository}. Check whether a proxy ` +
            'intercepts the request, then run this again: a duplicate event is harmless');
    }
}
/** Rejects a payload over the limits, for which GitHub returns a 422 with little explanation. */
function assertPayloadSize(payload) {
    const keys = Object.keys(payload).length;
    if (keys > maxPayloadKeys) {
        throw new user_error/* UserError */.yo('event-rejected', `The event has ${keys} top-level fields, but GitHub accepts at most ${maxPayloadKeys}: group some of them in an object`);
    }
    assertEventSize(Buffer.byteLength(JSON.stringify(payload)));
}
/** @param size size in bytes of the JSON that contains the event. */
function assertEventSize(size) {
    if (size > maxPayloadSize) {
        throw new user_error/* UserError */.yo('event-rejected', `The event has ${size} bytes, but GitHub accepts at most ${maxPayloadSize}: shorten the names of the branch, tag or image`);
    }
}

// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
;// CONCATENATED MODULE: ./build/github/start-workflow.js






const schema = valibot/* object */.Ik({ workflow_run_id: valibot/* number */.ai(), html_url: valibot/* string */.Yj() });
/**
 * Starts a workflow with a `workflow_dispatch` event, which needs write access to Actions only. A request whose response
 * is lost is sent again; therefore a duplicate must be harmless to the workflow.
 *
 * @returns undefined if the server does not report which run it started, as older GitHub Enterprise Servers do.
 * @throws Error that names the missing permission, or what else to fix.
 * @see https://docs.github.com/en/rest/actions/workflows#create-a-workflow-dispatch-event
 */
async function startWorkflow(client, to, { workflow, branch, inputs }) {
    const repository = (0,github_repository/* formatGitHubRepository */.PZ)(to);
    assertEventSize(Buffer.byteLength(JSON.stringify(inputs)));
    const place = { owner: to.owner, repo: to.name, workflow_id: workflow, ref: branch };
    const response = await client.rest.actions
        .createWorkflowDispatch({ ...place, inputs, return_run_details: true })
        .catch((error) => {
        throw (0,dispatch_error/* dispatchError */.VV)(error, repository, 'Actions');
    });
    const status = Number(response.status);
    if (status === 204)
        return undefined;
    if (status !== 200) {
        throw new user_error/* UserError */.yo('github-unavailable', `GitHub responded with ${status} instead of 200: the event may not have arrived at ${repository}. Check whether a proxy ` +
            'intercepts the request, then run this again: a duplicate event is harmless');
    }
    const run = (0,json/* parseShape */.T)(schema, response.data, "GitHub's response to the event");
    return { id: run.workflow_run_id, url: run.html_url };
}

// EXTERNAL MODULE: ./build/github/token-forms.js
var token_forms = __webpack_require__(53985);
// EXTERNAL MODULE: ./build/github/workflow-runs.js
var workflow_runs = __webpack_require__(38468);
// EXTERNAL MODULE: ./build/oci/platform.js
var platform = __webpack_require__(44647);
// EXTERNAL MODULE: ./build/oci/read-image.js
var read_image = __webpack_require__(77148);
// EXTERNAL MODULE: ./build/registry/registry-source.js
var registry_source = __webpack_require__(87953);
// EXTERNAL MODULE: ./build/runner/job-summary.js
var job_summary = __webpack_require__(17237);
// EXTERNAL MODULE: ./build/runner/log.js
var runner_log = __webpack_require__(62793);
// EXTERNAL MODULE: ./build/runner/registry-services.js + 10 modules
var registry_services = __webpack_require__(60870);
;// CONCATENATED MODULE: ./build/actions/services/announce-services.js
















/** Production services: the GitHub API with the given token, registries over the network. */
function announceServices(token, workflow, env, log = runner_log/* runnerLog */.t) {
    const connection = (0,github_connection/* connectGitHub */.U)(workflow.apiUrl, env, log.info);
    const client = (0,github_client/* createGitHubClient */.L)(connection, token);
    const anonymous = (0,github_client/* createGitHubClient */.L)(connection, undefined);
    for (const form of (0,token_forms/* derivedForms */.H)(token))
        log.mask(form);
    const connect = (0,registry_services/* connectFromRunner */.n8)(env, {}, log.mask);
    return {
        workflow,
        readReceiver: repository => (0,event_receiver/* readEventReceiver */.kQ)(client, repository),
        missingRepositoryError: repository => missingRepositoryError({ client, anonymous }, repository, token),
        requireWrite: (repository, transport) => requireWrite(client, repository, transport),
        send: (to, event) => sendDispatch(client, to, event),
        startWorkflow: (to, start) => startWorkflow(client, to, start),
        fetchRun: (repository, id) => (0,workflow_runs/* fetchWorkflowRun */.Zv)(client, repository, id),
        findRuns: (repository, title, since) => (0,workflow_runs/* findWorkflowRuns */.lc)(client, repository, title, since),
        readImage: async (reference) => (0,read_image/* readImage */.AM)((0,registry_source/* registrySource */.B)(await connect(reference), reference), platform/* binderPlatform */.a3),
        sleep: milliseconds => (0,promises_.setTimeout)(milliseconds),
        now: () => Date.now(),
        log,
        writeSummary: (0,job_summary/* summaryWriter */.u)(env.GITHUB_STEP_SUMMARY),
        newCorrelation: external_node_crypto_.randomUUID,
    };
}
async function requireWrite(client, repository, transport) {
    if (transport.kind === 'repository-dispatch') {
        (0,event_receiver/* assertMaySend */.qF)(await (0,event_receiver/* probeContentsWrite */.AQ)(client, repository, (0,external_node_crypto_.randomUUID)()), repository, 'Contents');
        return;
    }
    const response = await (0,event_receiver/* probeActionsWrite */.Rl)(client, repository, transport.workflow, (0,external_node_crypto_.randomUUID)());
    (0,event_receiver/* assertMaySend */.qF)(response, repository, 'Actions');
}

// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(41240);
// EXTERNAL MODULE: ./build/oci/image-labels.js
var image_labels = __webpack_require__(44663);
// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/workflows/payload-input.js
var payload_input = __webpack_require__(39566);
// EXTERNAL MODULE: ./build/launcher/image-updated-event.js
var image_updated_event = __webpack_require__(91427);
// EXTERNAL MODULE: ./build/launcher/labelled-build.js
var labelled_build = __webpack_require__(4311);
// EXTERNAL MODULE: ./build/launcher/launch-link.js
var launch_link = __webpack_require__(72487);
// EXTERNAL MODULE: ./build/launcher/preview-branch.js
var preview_branch = __webpack_require__(71826);
// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
;// CONCATENATED MODULE: ./build/launcher/dispatch/follow-run.js



/** Initial and maximum interval between two polls, in milliseconds. */
const firstPause = 1000;
const maxPause = 10_000;
/**
 * Waits for the run that the event started. If an event was sent twice, two runs start, of which one does the update:
 * one success is enough.
 *
 * @param findRuns returns the current state of the runs that the event may have started.
 * @param timeout milliseconds.
 */
async function followRun(repository, findRuns, timeout, { sleep, now, log }) {
    const start = now();
    let loggedUrl;
    for (let pause = firstPause;; pause = Math.min(maxPause, pause * 1.5)) {
        const runs = await findRuns();
        const [latest] = runs;
        if (latest !== undefined && latest.url !== loggedUrl)
            log.info(`The launcher's run: ${latest.url}`);
        loggedUrl = latest?.url;
        const finished = findEnded(runs);
        if (finished !== undefined)
            return describeEnd(finished);
        const remaining = start + timeout - now();
        if (remaining <= 0)
            return describeTimeout(repository, latest, timeout);
        await sleep(Math.min(pause, remaining));
    }
}
/** Returns the run that determines the outcome, or undefined while it is still open. */
function findEnded(runs) {
    const success = runs.find(({ conclusion }) => conclusion === 'success');
    if (success !== undefined || !runs.every(({ isCompleted }) => isCompleted))
        return success;
    return runs.find(({ conclusion }) => conclusion !== 'cancelled') ?? runs[0];
}
function describeEnd({ url, conclusion }) {
    const followed = { runUrl: url, conclusion };
    if (conclusion === 'success')
        return { ...followed, failure: undefined };
    const advice = conclusion === 'cancelled'
        ? 'it was cancelled by a user, or by a later event in the queue, which announces its own image'
        : 'see its log for the reason, then re-run it';
    return {
        ...followed,
        failure: new user_error/* UserError */.yo('launcher-run-failed', `The launcher's run ended with "${conclusion ?? 'nothing'}": ${advice}. ${url}`),
    };
}
function describeTimeout(repository, latest, timeout) {
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    const within = `within ${(0,units/* formatDuration */.a3)(timeout)}`;
    const message = latest === undefined
        ? `The event was sent, but it started no run in ${name} ${within}: check that Actions are enabled there. See https://docs.github.com/actions/managing-workflow-runs`
        : `The launcher's run did not end ${within} and is still running: ${latest.url}. Increase \`wait-timeout\` to wait longer`;
    return {
        runUrl: latest?.url,
        conclusion: latest?.conclusion,
        failure: new user_error/* UserError */.yo('launcher-run-not-found', message),
    };
}

// EXTERNAL MODULE: ./build/workflows/workflow-trigger.js
var workflow_trigger = __webpack_require__(51509);
;// CONCATENATED MODULE: ./build/launcher/dispatch/preflight.js




/**
 * Checks, before an event is sent, that the repository exists, that the token can read and write it, and that a workflow
 * handles the event. Without a handler, GitHub accepts the event and nothing happens.
 *
 * @throws Error that names the problem and its fix.
 */
async function preflight(delivery, services) {
    const requestedName = (0,github_repository/* formatGitHubRepository */.PZ)(delivery.repository);
    const receiver = await services.readReceiver(delivery.repository);
    if (receiver === undefined)
        throw await services.missingRepositoryError(delivery.repository);
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(receiver.repository);
    if (!(0,github_repository/* isSameRepositoryName */.aE)(name, requestedName))
        services.log.warning(`${requestedName} was renamed to ${name}: use the new name, because someone else can take the old one`);
    if (receiver.isArchived)
        throw new user_error/* UserError */.yo('repository-archived', `${name} is archived, so no workflow runs there: unarchive it in its settings`);
    const { transport } = delivery;
    const branch = receiver.defaultBranch ?? '';
    if (transport.kind === 'workflow-dispatch') {
        // The permission is tested on the workflow, which must therefore exist.
        assertReceivesPayload(transport.workflow, receiver, name);
        await services.requireWrite(receiver.repository, transport);
        return { repository: receiver.repository, branch };
    }
    await services.requireWrite(receiver.repository, transport);
    const handlers = findHandlers(transport.eventType, receiver, name);
    if (delivery.waitTimeout !== undefined)
        await checkWait(handlers, receiver, name, services);
    return { repository: receiver.repository, branch };
}
/** Asserts that the default branch has the workflow, with an input for the event. */
function assertReceivesPayload(file, { workflows, defaultBranch }, name) {
    const path = `.github/workflows/${file}`;
    const workflow = workflows.find(item => item.path === path);
    if (workflow !== undefined && (0,workflow_trigger/* receivesPayload */.LU)(workflow))
        return;
    const others = workflows.filter(workflow_trigger/* receivesPayload */.LU).map(item => item.path.split('/').at(-1));
    const problem = workflow === undefined
        ? `${describeBranch(defaultBranch)} of ${name} has no ${path}`
        : `${path} on ${describeBranch(defaultBranch)} of ${name} has no \`${payload_input/* payloadInput */.L}\` input of workflow_dispatch`;
    throw new user_error/* UserError */.yo('no-event-handler', `${problem}: add the workflow of the hardened setup (docs/hardened-setup.md of binder-actions), or set \`launcher-workflow\` to the workflow ` +
        `that receives the event${others.length === 0 ? '' : ` (${others.join(', ')})`}`);
}
function describeBranch(defaultBranch) {
    return `the default branch${defaultBranch === undefined ? '' : ` "${defaultBranch}"`}`;
}
/** Returns the workflows that handle the event. @throws Error if there are none. */
function findHandlers(eventType, { workflows, defaultBranch }, name) {
    const handlers = workflows.filter(workflow => (0,workflow_trigger/* handles */.Yn)(workflow, eventType));
    if (handlers.length > 0)
        return handlers;
    const others = workflows.filter(({ dispatchTypes }) => dispatchTypes !== undefined);
    const otherHandlers = others
        .map(({ path, dispatchTypes }) => `${path} handles ${String(dispatchTypes)}`)
        .join('; ');
    const there = others.length === 0 ? 'none handles repository_dispatch' : otherHandlers;
    throw new user_error/* UserError */.yo('no-event-handler', `No workflow on ${describeBranch(defaultBranch)} of ${name} handles the event ` +
        `"${eventType}" (${there}): add one with \`on: repository_dispatch: types: [${eventType}]\`, or set ` +
        '`event-type` to its type. GitHub only runs workflows on the default branch for this event');
}
/** Asserts that a run can be matched to its event, which is possible only by the run's title. */
async function checkWait(handlers, { repository }, name, { findRuns, now }) {
    if (!handlers.some(workflow_trigger/* hasEventInRunName */.uw)) {
        throw new user_error/* UserError */.yo('launcher-run-not-found', `\`wait\` cannot find the run of ${name} that belongs to the event: add ` +
            `\`run-name: Update image (\${{ github.event.client_payload.correlation }})\` to ${handlers[0]?.path}`);
    }
    await findRuns(repository, '', new Date(now()));
}

;// CONCATENATED MODULE: ./build/launcher/dispatch/announce-image.js












/** Milliseconds that the local clock may be ahead of GitHub's. */
const clockSkew = 5 * 60_000;
const noRun = { runUrl: undefined, conclusion: undefined, failure: undefined };
/** Notifies the launcher repository of a new image and, if requested, follows the resulting run. */
async function announceImage(announcement, services) {
    const { log } = services;
    const image = announcement.isOwnBuild ? undefined : await services.readImage(announcement.image);
    if (image !== undefined)
        assertGenuine(announcement, image, services);
    const created = announcement.created ?? readCreated(announcement.image, image);
    const payload = encode(announcement, created, services);
    const receiver = await preflight(announcement, services);
    const launcher = (0,github_repository/* formatGitHubRepository */.PZ)(receiver.repository);
    const { transport } = announcement;
    const what = transport.kind === 'repository-dispatch' ? transport.eventType : transport.workflow;
    await log.group(`Event "${what}" for ${launcher}`, async () => log.info(JSON.stringify(payload, null, 2)));
    const launcherRun = await deliver(announcement, receiver, payload, services);
    await services.writeSummary(formatSummary(announcement, launcher, launcherRun, services.workflow.serverUrl));
    return {
        outputs: {
            payload,
            'correlation-id': payload.correlation,
            'run-url': launcherRun.runUrl ?? '',
            conclusion: launcherRun.conclusion ?? '',
            'launch-url': (0,launch_link/* launchUrl */.Hw)(launcher, announcement.launcherBranch),
        },
        failure: launcherRun.failure,
    };
}
async function deliver({ transport, waitTimeout, dryRun }, receiver, payload, services) {
    if (dryRun) {
        services.log.info('dry-run: not sent');
        return noRun;
    }
    const { repository } = receiver;
    const since = new Date(services.now() - clockSkew);
    const started = await send(transport, receiver, payload, services);
    if (waitTimeout === undefined)
        return { ...noRun, runUrl: started?.url };
    if (transport.kind === 'workflow-dispatch' && started === undefined) {
        const message = 'The event was sent, but this GitHub server does not report which run it started: remove `wait`';
        return { ...noRun, failure: new user_error/* UserError */.yo('launcher-run-not-found', message) };
    }
    const findRuns = async () => started === undefined
        ? services.findRuns(repository, payload.correlation, since)
        : [await services.fetchRun(repository, started.id)];
    return followRun(repository, findRuns, waitTimeout, services).catch((error) => {
        const message = `The event was sent, but its result could not be read: ${(0,error_message/* messageOf */.b)(error)}`;
        return { ...noRun, failure: (0,user_error/* withMessage */.EB)(error, message, 'launcher-run-not-found') };
    });
}
/** Sends the event. @returns the run that it started, if GitHub reports it. */
async function send(transport, { repository, branch }, payload, services) {
    if (transport.kind === 'workflow-dispatch') {
        const inputs = { [payload_input/* payloadInput */.L]: JSON.stringify(payload) };
        return services.startWorkflow(repository, { workflow: transport.workflow, branch, inputs });
    }
    await services.send(repository, { eventType: transport.eventType, payload });
    return undefined;
}
function encode(announcement, created, { workflow, newCorrelation }) {
    const { digest, ...image } = announcement.image;
    const build = {
        repository: workflow.repository,
        revision: announcement.revision,
        runUrl: workflow.runUrl,
        created,
        correlation: newCorrelation(),
    };
    const { launcherBranch, ref, legacyField } = announcement;
    return (0,image_updated_event/* encodeEvent */.r9)({ launcherBranch, digest, image, ref, build }, legacyField?.(ref));
}
/** Asserts that the image was built from the announced ref and commit, as the launcher does. */
function assertGenuine({ image: reference, ref, revision, launcherBranch }, image, { workflow }) {
    const name = (0,oci_reference/* formatReference */.FH)(reference);
    const labels = (0,labelled_build/* readLabelledBuild */.KN)(image);
    (0,preview_branch/* assertPreviewPair */.RO)(name, [ref, labels.ref], { launcherBranch, isPreview: ref.kind === 'pull' });
    (0,labelled_build/* assertLabelsAgree */.ew)(name, labels, { ref: ref.full, revision, repository: workflow.repository });
}
function readCreated(reference, image) {
    const created = image === undefined ? undefined : (0,image_labels/* imageOrigin */.G)(image).created;
    if (created === undefined)
        throw new user_error/* UserError */.yo('created-unknown', `${(0,oci_reference/* formatReference */.FH)(reference)} has no build time in its config: set \`created\``);
    return created;
}
/** Describes the launcher's run, with a link to it or to the list of runs. */
function describeRun({ runUrl, conclusion }, runsUrl) {
    const run = runUrl === undefined ? `[run](${runsUrl})` : `[run](${runUrl})`;
    if (conclusion === 'success')
        return `The launcher's ${run} succeeded: this badge launches the new image.`;
    if (conclusion !== undefined)
        return `❌ The launcher's ${run} ended with **${conclusion}**: this badge may still launch the previous image.`;
    return `The launcher's ${run} pins the image. This badge launches the new image after that run has succeeded.`;
}
function formatSummary({ launcherBranch, image, dryRun }, launcher, launcherRun, serverUrl) {
    const head = dryRun ? 'Would notify' : 'Notified';
    return [
        `### 📣 ${head} ${launcher} of a new image`,
        '',
        `\`${(0,oci_reference/* formatReference */.FH)(image)}\` for launcher branch \`${launcherBranch}\``,
        '',
        ...(dryRun ? [] : [describeRun(launcherRun, `${serverUrl}/${launcher}/actions`), '']),
        (0,launch_link/* launchBadge */.dU)(launcher, launcherBranch),
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/cli/check-services.js
var check_services = __webpack_require__(91670);
// EXTERNAL MODULE: ./build/cli/checkout.js
var checkout = __webpack_require__(24849);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
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
function legacy_field_parseLegacyField(text) {
    const [, name = '', fixedValue] = /^([A-Za-z_]\w*)(?:=(\S*))?$/.exec(text) ?? [];
    if (name === '') {
        throw new UserError('invalid-input', 'expected exactly one NAME or NAME=VALUE, because GitHub allows only one more field in the event');
    }
    if (versionOneFields.includes(name))
        throw new UserError('invalid-input', `every event already has the field "${name}": choose another name`);
    const derive = Object.hasOwn(derived, name) ? derived[name] : undefined;
    if (fixedValue === undefined && derive === undefined) {
        throw new UserError('invalid-input', `"${name}" has no default value: write ${name}=VALUE, or one of ${Object.keys(derived).join(', ')}`);
    }
    return ref => ({ name, value: fixedValue ?? derive?.(ref) ?? '' });
}

// EXTERNAL MODULE: ./build/refs/source-ref.js
var source_ref = __webpack_require__(38002);
;// CONCATENATED MODULE: ./build/actions/inputs/launcher-inputs.js






/** Inputs shared by all actions that notify a launcher. */
/** Default of `wait-timeout`, in milliseconds. */
const defaultWait = (/* unused pure expression or super */ null && (15 * 60_000));
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
    if (text.length > maxEventTypeLength)
        throw new user_error/* UserError */.yo('invalid-input', `expected at most ${maxEventTypeLength} characters`);
    return text;
}
/** Reads the additional field of events, for a handler from before version 1. */
function readLegacyField(reader) {
    return reader.optional('legacy-fields', parseLegacyField);
}
/** Reads the maximum wait for the launcher's run. @returns milliseconds; undefined without `wait`. */
function readWait(reader) {
    const timeout = reader.withDefault('wait-timeout', parseDuration, defaultWait);
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
        throw new UserError('invalid-input', 'expected the short name of a branch, without "refs/heads/"');
    return parseSourceRef(`refs/heads/${text}`).short;
}

// EXTERNAL MODULE: ./build/cli/action-inputs.js + 1 modules
var action_inputs = __webpack_require__(22614);
// EXTERNAL MODULE: ./build/cli/github-services.js + 1 modules
var github_services = __webpack_require__(67448);
// EXTERNAL MODULE: ./build/cli/image-argument.js
var image_argument = __webpack_require__(44786);
// EXTERNAL MODULE: ./build/cli/parse-revision.js
var parse_revision = __webpack_require__(3806);
// EXTERNAL MODULE: ./build/cli/read-arguments.js
var read_arguments = __webpack_require__(68740);
;// CONCATENATED MODULE: ./build/cli/dispatch-command-line.js










const dispatch_command_line_defaultWait = '15m';
const dispatchOptions = `  NAME:TAG[@DIGEST]       image that was pushed; without a digest, the image that the tag points to now
  --launcher OWNER/REPO   launcher repository
  --source REPO           path of the repository that the image was built from, such as group/project on GitLab; default: the repository of the clone in this folder
  --ref REF               full Git ref that was built, such as refs/heads/main
  --revision SHA          commit that was built
  --run-url URL           address of the pipeline or job that built it
  --created TIME          time of the build; default: the creation time recorded in the image
  --launcher-branch NAME  launcher branch; default: derived from the ref
  --transport KIND        repository-dispatch (default), or workflow-dispatch, for which a token with Actions: write is enough
  --event-type TYPE       with repository-dispatch: event type that the launcher's workflow listens for; default ${image_updated_event/* defaultEventType */.E4}
  --launcher-workflow FILE  with workflow-dispatch: workflow of the launcher to start; default image-updated.yml
  --wait                  wait for the launcher's run, and fail unless it succeeds
  --wait-timeout TIME     maximum time to wait; default ${dispatch_command_line_defaultWait}
  --dry-run               check everything, but send nothing
  --json                  print the action's outputs as JSON`;
const options = {
    launcher: { type: 'string', default: '' },
    source: { type: 'string' },
    ref: { type: 'string', default: '' },
    revision: { type: 'string', default: '' },
    'run-url': { type: 'string', default: '' },
    created: { type: 'string' },
    'launcher-branch': { type: 'string' },
    transport: { type: 'string' },
    'event-type': { type: 'string' },
    'launcher-workflow': { type: 'string' },
    wait: { type: 'boolean', default: false },
    'wait-timeout': { type: 'string', default: dispatch_command_line_defaultWait },
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
};
/** @throws UsageError with the problem and the accepted values. */
function parseDispatchCommandLine(args) {
    const { values, positionals } = (0,read_arguments/* readArguments */.lR)(args, options);
    const required = ['launcher', 'source', 'ref', 'revision', 'run-url'];
    const missing = required.filter(name => values[name] === '').map(name => `--${name}`);
    // An empty option is usually a variable that is not set.
    if (missing.length > 0)
        throw new command/* UsageError */.e(`${missing.join(', ')} must not be empty`);
    const transport = parseTransport(values);
    return (0,read_arguments/* withUsageErrors */.Lc)(() => {
        const ref = (0,source_ref/* parseSourceRef */._j)(values.ref);
        const timeout = (0,units/* parseDuration */.E9)(values['wait-timeout']);
        return {
            image: parseTagged((0,read_arguments/* singlePositional */.BT)(positionals, 'NAME:TAG')),
            announcement: {
                repository: (0,github_services/* parseRepositoryArgument */.tp)(values.launcher),
                transport,
                waitTimeout: values.wait ? timeout : undefined,
                legacyField: undefined,
                ref,
                revision: (0,parse_revision/* parseRevision */.P)(values.revision),
                created: values.created,
                launcherBranch: values['launcher-branch'] ?? (0,source_ref/* refLauncherBranch */.QC)(ref),
                isOwnBuild: false,
                dryRun: values['dry-run'],
            },
            source: values.source,
            runUrl: values['run-url'],
            isJson: values.json,
        };
    });
}
/** Parses the transport by the rules of the action, whose inputs have the names of the options. */
function parseTransport(values) {
    const names = ['transport', 'event-type', 'launcher-workflow'];
    const given = names.flatMap((name) => {
        const value = values[name];
        return typeof value === 'string' ? [[name, value]] : [];
    });
    return (0,action_inputs/* readAsAction */.DC)(new Map(given), readTransport);
}
function parseTagged(text) {
    const { tag, ...image } = (0,image_argument/* parseReferenceArgument */.kQ)(text);
    if (tag === undefined)
        throw new command/* UsageError */.e(`${JSON.stringify(text)} has no tag: expected NAME:TAG[@DIGEST]`);
    return { ...image, tag };
}

// EXTERNAL MODULE: ./build/cli/read-digest.js
var read_digest = __webpack_require__(31198);
;// CONCATENATED MODULE: ./build/cli/dispatch.js










const dispatch = {
    usage: 'NAME:TAG[@DIGEST] --launcher OWNER/REPO --ref REF --revision SHA --run-url URL [options]',
    details: `${dispatchOptions}

Notifies a launcher of a new image, from any CI system. Set LAUNCHER_TOKEN to a token with write access to the contents of the launcher.
Exit code: 0 sent, 1 the launcher's run failed, 2 usage or environment error.`,
    async run(args, env, terminal) {
        const { image, announcement, runUrl, isJson, ...given } = parseDispatchCommandLine(args);
        const run = { repository: given.source ?? (await readSource(env)), runUrl };
        const services = connect(run, isJson, env, terminal);
        const announced = { ...image, digest: await (0,read_digest/* readDigest */.r)(image, env) };
        const { outputs, failure } = await announceImage({ ...announcement, image: announced }, services);
        const sent = `Notified the launcher of ${(0,oci_reference/* formatReference */.FH)(announced)}: ${outputs['launch-url']}`;
        terminal.out(isJson ? JSON.stringify(outputs, null, 2) : sent);
        if (failure === undefined)
            return 0;
        terminal.err(`binder-actions dispatch: ${(0,user_error/* formatError */.Wk)(failure, user_error/* unreleased */.rH)}`);
        return 1;
    },
};
function connect(run, isJson, env, terminal) {
    const token = env.LAUNCHER_TOKEN;
    if (!token)
        throw new user_error/* UserError */.yo('token-invalid', 'LAUNCHER_TOKEN is not set: set it to a token with write access to the contents of the launcher repository');
    const apiUrl = env.GITHUB_API_URL || 'https://api.github.com';
    const { log } = (0,check_services/* checkServices */.R)(env, terminal, isJson);
    return announceServices(token, { ...run, apiUrl, serverUrl: (0,github_services/* serverUrl */.Vd)(env) }, env, log);
}
async function readSource(env) {
    const remote = await (0,checkout/* localCheckout */.m)(env).remote();
    if (remote === undefined)
        throw new command/* UsageError */.e('--source must be set to the repository that the image was built from');
    return remote.path;
}


/***/ }),

/***/ 3806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseRevision)
/* harmony export */ });
/* harmony import */ var _refs_commit_sha_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83773);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33192);


/** @throws UsageError if the text is not a full commit ID. */
function parseRevision(text) {
    if (!(0,_refs_commit_sha_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommit */ .WM)(text))
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${JSON.stringify(text)} is not a full git commit ID: expected 40 lower-case hex digits`);
    return text;
}


/***/ }),

/***/ 31198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readDigest)
/* harmony export */ });
/* harmony import */ var _registry_head_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45538);
/* harmony import */ var _runner_registry_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60870);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);



/** Returns the digest in a reference, or the digest that its tag points to in the registry. */
async function readDigest(image, env) {
    if (image.digest !== undefined)
        return image.digest;
    const tag = image.tag ?? 'latest';
    const client = await (0,_runner_registry_services_js__WEBPACK_IMPORTED_MODULE_1__/* .connectFromRunner */ .n8)(env, {}, () => { })(image);
    const digest = await (0,_registry_head_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .headDigest */ .x)(client, tag);
    if (digest === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('image-not-found', `${client.name} has no tag "${tag}": check its spelling, or push it`);
    return digest;
}


/***/ }),

/***/ 4311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ missingLabels),
/* harmony export */   KN: () => (/* binding */ readLabelledBuild),
/* harmony export */   ew: () => (/* binding */ assertLabelsAgree),
/* harmony export */   me: () => (/* binding */ assertLabelledBranch),
/* harmony export */   wl: () => (/* binding */ assertPushedOrigin)
/* harmony export */ });
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96348);
/* harmony import */ var _oci_image_labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44663);
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
/* harmony import */ var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38002);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);





/**
 * Reads the labels that state the origin of an image. A `ref.name` without `refs/` is ignored: it is not a full Git
 * ref, and usually inherited, such as `ubuntu` from Ubuntu's base image.
 */
function readLabelledBuild(image) {
    return toLabelledBuild((0,_oci_image_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .imageOrigin */ .G)(image));
}
/** Reads the annotations of a manifest that state the origin of an image. They have the keys of the labels. */
function readAnnotatedBuild({ manifest: { annotations } }) {
    return toLabelledBuild({
        ref: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .refNameKey */ .G4],
        revision: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .revisionKey */ .d7],
        source: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceKey */ .Zt],
    });
}
function toLabelledBuild({ ref, revision, source, }) {
    return { ref: (0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .findSourceRef */ .Ij)(ref), revision: revision || undefined, source: parseSource(source?.trim()) };
}
function parseSource(text) {
    if (!text)
        return undefined;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const path = (url?.pathname ?? text)
        .replace(/^\//, '')
        .replace(/\/$/, '')
        .replace(/\.git$/, '');
    return { host: url?.host ?? '', repository: path };
}
/** Returns the keys of the labels that an image lacks. */
function missingLabels({ ref, revision, source }) {
    const values = { 'ref.name': ref, revision, source };
    return Object.entries(values).flatMap(([key, value]) => value === undefined ? [`org.opencontainers.image.${key}`] : []);
}
/**
 * Asserts that the labels of an image agree with its event.
 *
 * @param name name of the image in messages.
 * @throws Error that names the values of both.
 */
function assertLabelsAgree(name, labels, announced) {
    const problems = findContradictions(labels, announced, 'the event is for');
    if (problems.length > 0)
        throw labelsMismatch(name, problems);
}
/**
 * Asserts that an image was built from what it is pushed for, according to its labels and the annotations of its manifest.
 *
 * @returns the labels.
 * @throws Error that names the values of both.
 */
function assertPushedOrigin(image, run) {
    const labels = readLabelledBuild(image);
    const problems = findContradictions(labels, run, 'it is pushed for');
    if (problems.length > 0)
        throw labelsMismatch(image.name, problems);
    const annotated = findContradictions(readAnnotatedBuild(image), run, 'it is pushed for');
    if (annotated.length === 0)
        return labels;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('labels-mismatch', `According to the annotations of its manifest, ${image.name} ${annotated.join(', and ')}: push the image that was built for this commit, or remove the annotations`);
}
function labelsMismatch(name, problems) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('labels-mismatch', `${name} ${problems.join(', and ')}. If a label is inherited from the base image, set it in the build`);
}
/** @param claim beginning of the phrase that names the other value. */
function findContradictions({ ref, revision, source }, announced, claim) {
    const isSameSource = (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameRepositoryName */ .aE)(source?.repository ?? '', announced.repository ?? '');
    const pairs = [
        ['', ref?.full, announced.ref],
        ['commit ', revision, announced.revision],
        ['', isSameSource ? undefined : source?.repository, announced.repository],
    ];
    return pairs.flatMap(([noun, labelled, other]) => labelled === undefined || other === undefined || labelled === other
        ? []
        : [`was built from ${noun}${labelled}, but ${claim} ${other}`]);
}
/**
 * Asserts that an event without a ref may pin an image on a branch: the ref in the image's label must map to the branch.
 *
 * @param owner branch or tag that the launcher branch names as its owner.
 */
function assertLabelledBranch(name, { ref }, launcherBranch, owner) {
    if (ref === undefined || ref.kind === 'pull')
        return;
    if ((0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .findLauncherBranch */ .yl)(ref.full) === launcherBranch || owner === ref.short)
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('labels-mismatch', `${name} was built from ${ref.full}, which does not belong on launcher branch "${launcherBranch}": send the event to the launcher branch of that ref`);
}


/***/ }),

/***/ 60041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XY: () => (/* binding */ parseBadgeLabel),
/* harmony export */   gc: () => (/* binding */ launchBadgeIn),
/* harmony export */   sj: () => (/* binding */ badgeFormats)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37403);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);


const badgeFormats = ['markdown', 'html', 'rst', 'url'];
const badgeImage = 'https://mybinder.org/badge_logo.svg';
/** Returns a launch badge, or only the link, as text to paste. The label is the alternative text of the image. */
function launchBadgeIn(format, url, label) {
    switch (format) {
        case 'markdown':
            return `[![${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(label.replaceAll('&', '&amp;'))}](${badgeImage})](${url})`;
        case 'html':
            return `<a href="${escapeHtml(url)}"><img src="${badgeImage}" alt="${escapeHtml(label)}"></a>`;
        case 'rst':
            // Option text is taken literally, but a target that ends with `_` would be a reference to another target.
            return [
                `.. image:: ${badgeImage}`,
                `   :target: ${url.replace(/_$/, '%5F')}`,
                `   :alt: ${label}`,
            ].join('\n');
        case 'url':
            return url;
    }
}
/**
 * Parses the label of a badge.
 *
 * @throws Error when the label would break the badge in some format.
 */
function parseBadgeLabel(text) {
    const label = text.trim().replace(/ +/g, ' ');
    if (label === '')
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('launch-link-invalid', 'the label is empty: enter the text of the badge, such as "Binder"');
    if (/[\p{Cc}\u2028\u2029]/u.test(label))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('launch-link-invalid', 'the label has more than one line: write it on one line');
    return label;
}
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}


/***/ }),

/***/ 72487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ launchUrl),
/* harmony export */   dU: () => (/* binding */ launchBadge),
/* harmony export */   oA: () => (/* binding */ launchLink)
/* harmony export */ });
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
/* harmony import */ var _launch_link_badge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60041);
/* harmony import */ var _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16217);




/**
 * Returns the launch URL of a launcher branch. Slashes in the branch are kept, because BinderHub reads the rest of the
 * path as the ref.
 */
function launchUrl(launcherRepository, launcherBranch) {
    const ref = launcherBranch.split('/').map(_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeStrictly */ .jR).join('/');
    return `https://mybinder.org/v2/gh/${launcherRepository}/${ref}`;
}
/** Returns the Binder badge in Markdown. */
function launchBadge(launcherRepository, launcherBranch) {
    return (0,_launch_link_badge_js__WEBPACK_IMPORTED_MODULE_2__/* .launchBadgeIn */ .gc)('markdown', launchUrl(launcherRepository, launcherBranch), 'Binder');
}
/**
 * Returns a link that starts the launcher's image, pulls a repository into it with nbgitpuller and opens one of its
 * files.
 *
 * @throws Error when no link can encode the content correctly.
 */
function launchLink(launcher, content) {
    const args = pullArguments(content);
    const pullQuery = Object.entries(args)
        .filter(([, value]) => value !== null)
        .map(([name, value]) => `${name}=${(0,_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeStrictly */ .jR)((0,_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .protectFromEarlyDecoding */ .Wl)(value ?? ''))}`)
        .join('&');
    const start = launchUrl((0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGitHubRepository */ .PZ)(launcher.repository), launcher.branch);
    const url = `${start}?urlpath=${(0,_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeStrictly */ .jR)(`git-pull?${pullQuery}`)}`;
    if (!isSame((0,_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .readAsMybinder */ .Zz)(url), args))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('launch-link-invalid', `no launch link can encode ${[content.branch, content.path]
            .filter(text => text !== undefined)
            .map(text => `"${text}"`)
            .join(' and ')}: rename the branch or the path`);
    return {
        url,
        warnings: isSame((0,_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .readAsStandard */ .iS)(url), args) ? [] : renameWarnings(content),
    };
}
function pullArguments(content) {
    const { repository, branch } = content;
    return {
        repo: 'url' in repository ? repository.url : `https://github.com/${(0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGitHubRepository */ .PZ)(repository)}`,
        branch: branch ?? null,
        urlpath: startPath(content),
    };
}
/**
 * Returns the path that nbgitpuller redirects the browser to, unchanged. The content is in a folder named after the last
 * part of the repository's address.
 *
 * @see https://nbgitpuller.readthedocs.io/link.html, whose generator writes these paths.
 */
function startPath({ repository, path, application = { kind: 'lab' } }) {
    const place = `${repository.name}${path === undefined ? '' : `/${asUrlPath(path)}`}`;
    switch (application.kind) {
        case 'lab':
            return `lab/tree/${place}`;
        case 'notebook':
            return `tree/${place}`;
        case 'rstudio':
            return 'rstudio/';
        case 'url':
            return application.urlPath;
    }
}
/** Escapes only characters that would end the path. The others stay readable; the browser encodes them. */
function asUrlPath(path) {
    return path.replace(/[%#?\\]| $/g, encodeURIComponent);
}
function isSame(first, second) {
    return first.repo === second.repo && first.branch === second.branch && first.urlpath === second.urlpath;
}
const ambiguousCharacters = { branch: /[&#+]|%[0-9A-Fa-f]{2}/g, path: /[&#+%?\\]| $/g };
function renameWarnings(content) {
    const { branch, path, application } = content;
    const parts = [
        ['branch', branch, ambiguousCharacters.branch],
        ['path', path, ambiguousCharacters.path],
        ['URL path', application?.kind === 'url' ? application.urlPath : undefined, ambiguousCharacters.branch],
    ];
    return parts.flatMap(([part, text, characters]) => {
        const found = [...new Set(text?.match(characters))].map(character => JSON.stringify(character));
        if (text === undefined || found.length === 0)
            return [];
        return [
            `The ${part} ${JSON.stringify(text)} contains ${found.join(' and ')}. The link works on mybinder.org, but ` +
                'BinderHub versions before 2025, and tools that follow the URL standard, may decode another ' +
                `${part}. Rename the ${part} without ${found.length === 1 ? 'it' : 'them'} so that the link works everywhere.`,
        ];
    });
}


/***/ }),

/***/ 33020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseLocalImage),
/* harmony export */   s: () => (/* binding */ parseImageLocation)
/* harmony export */ });
/* harmony import */ var _oci_image_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47042);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);



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
        const named = (0,_oci_image_address_js__WEBPACK_IMPORTED_MODULE_0__/* .imageFromAddress */ .W)(text);
        if (named === undefined)
            rejectOtherForm(text);
        return { kind: 'registry', reference: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(named ?? text) };
    }
    return parseLocal(kind === 'oci' ? 'oci-layout' : kind, value);
}
/** @throws Error that names the text and the accepted forms, including for an image in a registry. */
function parseLocalImage(text) {
    const location = parseImageLocation(text);
    if (location.kind !== 'registry')
        return location;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('invalid-input', `${JSON.stringify(text)} is in a registry: expected "docker-daemon:REF", "oci-layout:DIR" or "docker-archive:FILE". An image ` +
        'that was already pushed needs only check-layer-sizes and dispatch-launcher-update');
}
/** Rejects paths and URLs, which other tools accept for images. */
function rejectOtherForm(text) {
    if (/^[./~]/.test(text)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('invalid-input', `${JSON.stringify(text)} is a path: write "oci-layout:${text}" for the folder of an image layout, "docker-archive:${text}" for ` +
            'a file written by `docker save`');
    }
    const [, image] = /^[a-z-]+:\/\/(.+)$/.exec(text) ?? [];
    if (image !== undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('invalid-input', `${JSON.stringify(text)} is an address: write "${image}"`);
}
function parseLocal(kind, value) {
    const text = JSON.stringify(`${kind}:${value}`);
    if (value === '') {
        const label = { 'oci-layout': 'a directory', 'docker-archive': 'a file', 'docker-daemon': 'an image' }[kind];
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('image-file-not-found', `${text} does not name ${label}: expected "${kind}:${placeholders[kind]}"`);
    }
    if (kind === 'oci-layout')
        return { kind, directory: value };
    if (kind === 'docker-archive')
        return { kind, file: value };
    // Docker would parse a name that starts with "-" as an option.
    if (!/^[A-Za-z0-9[][^\s\p{Cc}]*$/u.test(value)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('image-file-not-found', `${text} does not name an image: expected a name or an ID, as shown by \`docker image ls\``);
    }
    return { kind, image: value };
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

/***/ 96348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ packagesKey),
/* harmony export */   G4: () => (/* binding */ refNameKey),
/* harmony export */   OZ: () => (/* binding */ ingredientsKey),
/* harmony export */   QY: () => (/* binding */ baseNameKey),
/* harmony export */   SV: () => (/* binding */ fingerprintKey),
/* harmony export */   Yw: () => (/* binding */ createdKey),
/* harmony export */   Zt: () => (/* binding */ sourceKey),
/* harmony export */   _$: () => (/* binding */ splitKey),
/* harmony export */   d7: () => (/* binding */ revisionKey),
/* harmony export */   g0: () => (/* binding */ ownKeyPrefix),
/* harmony export */   hX: () => (/* binding */ revisionCheckKey),
/* harmony export */   nq: () => (/* binding */ baseDigestKey),
/* harmony export */   vc: () => (/* binding */ checksKey),
/* harmony export */   zY: () => (/* binding */ buildSecondsKey)
/* harmony export */ });
/** Label and annotation keys. Source: OCI image-spec, annotations.md; the last ones are specific to this project. */
const createdKey = 'org.opencontainers.image.created';
const revisionKey = 'org.opencontainers.image.revision';
const sourceKey = 'org.opencontainers.image.source';
const refNameKey = 'org.opencontainers.image.ref.name';
const baseNameKey = 'org.opencontainers.image.base.name';
const baseDigestKey = 'org.opencontainers.image.base.digest';
/** Start of the keys that are specific to this action. */
const ownKeyPrefix = 'io.github.binder-actions.';
const fingerprintKey = 'io.github.binder-actions.fingerprint';
/** Shell command that prints the commit that the image contains, from its contract. */
const revisionCheckKey = 'io.github.binder-actions.revision-check';
/** Inputs of the build, recorded so that a later build can report what changed. */
const ingredientsKey = 'io.github.binder-actions.ingredients';
/** Checks that the image passed before it was pushed. */
const checksKey = 'io.github.binder-actions.proof';
/** Duration of the build, in seconds. */
const buildSecondsKey = 'io.github.binder-actions.build-seconds';
/** Record of how layers were split, so that a later build keeps those that have not changed. */
const splitKey = 'io.github.binder-actions.split';
/** Packages of the image, so that another image can be compared with it without a layer. */
const packagesKey = 'io.github.binder-actions.packages';


/***/ }),

/***/ 47042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ imageFromAddress)
/* harmony export */ });
/** Forms of an image's address in a browser or in another tool, each with a function that returns the reference. */
const forms = [
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
    for (const [form, reference] of forms) {
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

/***/ 83773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ parseCommit),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   sw: () => (/* binding */ isSameCommit)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);

/** Parses the SHA of a commit. @throws Error if it is not 40 hexadecimal digits. */
function parseCommit(text) {
    if (!isCommit(text))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('invalid-input', 'expected a commit: 40 hexadecimal digits');
    return text;
}
/** Returns whether a ref is a full commit. */
function isCommit(ref) {
    return /^[0-9a-f]{40}$/.test(ref);
}
/** Returns whether a text is a commit, or at least its first 7 digits. */
function isSameCommit(text, commit) {
    return /^[0-9a-f]{7,40}$/.test(text) && commit.startsWith(text);
}


/***/ }),

/***/ 86260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isRefName)
/* harmony export */ });
/**
 * Characters and sequences that a ref name cannot contain. Half a surrogate pair (`\p{Cs}`) has no encoding.
 * Source: git-check-ref-format(1).
 */
const forbidden = /[\s~^:?*[\\\p{Cc}\p{Cs}]|\.\.|@\{|\/\/|\/\.|^[/.]|[/.]$|\.lock(?:\/|$)/u;
/** Returns whether the text is a valid short name of a branch or tag. */
function isRefName(text) {
    return text !== '' && !forbidden.test(text);
}


/***/ }),

/***/ 38002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ findSourceRef),
/* harmony export */   P7: () => (/* binding */ refName),
/* harmony export */   QC: () => (/* binding */ refLauncherBranch),
/* harmony export */   Zc: () => (/* binding */ immutableTag),
/* harmony export */   _j: () => (/* binding */ parseSourceRef),
/* harmony export */   rH: () => (/* binding */ refImageTag),
/* harmony export */   yl: () => (/* binding */ findLauncherBranch)
/* harmony export */ });
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);
/* harmony import */ var _ref_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86260);




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
        if (text.startsWith(prefix) && (0,_ref_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefName */ .p)(short))
            return { full: text, kind, short };
    }
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`${JSON.stringify(text)} is not a git ref: expected "refs/heads/<branch>" or "refs/tags/<tag>", such as "refs/heads/main"`);
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
        return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageTag */ .DO)(tag);
    }
    catch (error) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`${ref.full} and the suffix ${JSON.stringify(suffix)} do not form a valid image tag: a tag has at most 128 characters ` +
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
    if (branch === '' || !(0,_ref_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefName */ .p)(branch))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`no launcher branch can be named after ${ref.full}: set \`launcher-branch\``);
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
    const suffix = `-${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestHex */ .sU)(digest).slice(0, 12)}`;
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
