export const id = 310;
export const ids = [310];
export const modules = {

/***/ 2394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  history: () => (/* binding */ history_history)
});

// EXTERNAL MODULE: ./build/git/github-repository.js
var github_repository = __webpack_require__(7965);
// EXTERNAL MODULE: ./build/github/launcher-reader.js + 4 modules
var launcher_reader = __webpack_require__(1946);
// EXTERNAL MODULE: ./build/markdown/escape-markdown.js
var escape_markdown = __webpack_require__(803);
// EXTERNAL MODULE: ./build/oci/digest.js
var oci_digest = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(907);
;// CONCATENATED MODULE: ./build/launcher/version-history.js



const sourceForm = /^([\w.-]+\/[\w.-]+)@([0-9a-f]{7,64})(?: \((refs\/[^\s()]+)\))?$/;
const webAddress = /^https?:\/\/[^\s<>"'()|]+$/;
/** @returns undefined for any other commit, one whose trailers somebody mangled among them. */
function parsePinMessage(message) {
    const trailer = (name) => message
        .split(/\r?\n/)
        .findLast(line => line.startsWith(`${name}: `))
        ?.slice(name.length + 2)
        .trim();
    const text = trailer('Image');
    const image = text === undefined ? undefined : parseOrUndefined(text);
    if (image === undefined)
        return undefined;
    const [, repository, revision, ref] = sourceForm.exec(trailer('Source') ?? '') ?? [];
    const source = repository === undefined || revision === undefined ? undefined : { repository, revision, ref };
    const run = trailer('Build');
    return { image, source, build: run !== undefined && webAddress.test(run) ? run : undefined };
}
function parseOrUndefined(text) {
    try {
        return (0,reference/* parseReference */.F2)(text);
    }
    catch {
        return undefined;
    }
}
/** What was pinned, newest first; a commit that several branches share is one version. */
function readVersions(commits) {
    const versions = new Map();
    for (const { sha, date, message, branch } of commits) {
        const record = parsePinMessage(message);
        if (record === undefined)
            continue;
        const known = versions.get(sha)?.branches ?? [];
        versions.set(sha, { ...record, commit: sha, date, branches: [...known, branch] });
    }
    return [...versions.values()].sort((one, other) => Date.parse(other.date) - Date.parse(one.date));
}
/**
 * The table of versions, in Markdown.
 *
 * @param serverUrl where commits of the source are looked at: `https://github.com`.
 */
function formatVersionTable(versions, serverUrl) {
    const lines = versions.map(({ image, date, source, build }) => {
        const digest = image.digest === undefined ? '—' : `\`${(0,oci_digest/* hexOf */.ZD)(image.digest).slice(0, 12)}\``;
        const cells = [
            (0,escape_markdown/* escapeMarkdown */.F)(image.tag ?? (0,reference/* formatReference */.FH)(image)),
            date.slice(0, 10),
            digest,
            source === undefined ? '—' : sourceLink(source, serverUrl),
            build === undefined ? '—' : `[${runName(build)}](${build})`,
        ];
        return `| ${cells.join(' | ')} |`;
    });
    return ['| Tag | Date | Digest | Source | Build |', '| --- | --- | --- | --- | --- |', ...lines].join('\n');
}
function sourceLink({ repository, revision }, serverUrl) {
    return `[${revision.slice(0, 8)}](${serverUrl}/${repository}/commit/${revision})`;
}
function runName(build) {
    const id = /\/runs\/(\d+)/.exec(build)?.[1];
    return id === undefined ? 'build' : `run ${id}`;
}

// EXTERNAL MODULE: ./build/cli/github-access.js + 2 modules
var github_access = __webpack_require__(9124);
// EXTERNAL MODULE: ./build/cli/read-arguments.js
var read_arguments = __webpack_require__(8740);
;// CONCATENATED MODULE: ./build/cli/history.js






const history_history = {
    usage: 'LAUNCHER [options]',
    details: `  LAUNCHER           owner/name of the launcher repository
  --dockerfile PATH  default .binder/Dockerfile
  --json             print the versions as JSON, with the launcher's commits and branches

The table is made of the trailers of the launcher's commits, at most ${launcher_reader/* longestHistory */.xX} of each branch, newest first; nothing is
written. ${github_access/* tokenHelp */.hK}
Exit code: 0 printed, 1 no image was ever pinned, 2 anything else.`,
    async run(args, env, terminal) {
        const { values, positionals } = (0,read_arguments/* readArguments */.lR)(args, {
            dockerfile: { type: 'string', default: '.binder/Dockerfile' },
            json: { type: 'boolean', default: false },
        });
        const repository = (0,github_access/* parseRepositoryArgument */.tp)((0,read_arguments/* onePositional */.PN)(positionals, 'LAUNCHER'));
        const access = (0,github_access/* gitHubAccess */.gz)(env);
        const { commits, cutBranches } = await (0,github_access/* launcherReader */.cc)(access, repository).readHistory(values.dockerfile);
        const versions = readVersions(commits);
        if (values.json)
            terminal.out(JSON.stringify(versions.map(toJson), null, 2));
        else
            terminal.out(formatVersionTable(versions, access.serverUrl));
        for (const branch of cutBranches) {
            terminal.err(`branch "${branch}": only the newest ${launcher_reader/* longestHistory */.xX} commits were read`);
        }
        if (versions.length === 0) {
            terminal.err(`no commit of ${(0,github_repository/* formatGitHubRepository */.P)(repository)} to ${values.dockerfile} pinned an image`);
        }
        return versions.length === 0 ? 1 : 0;
    },
};
function toJson({ image, date, source, build, commit, branches }) {
    const { tag, digest } = image;
    return { image: (0,reference/* formatReference */.FH)(image), tag, digest, date, source, build, commit, branches };
}


/***/ }),

/***/ 8740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PN: () => (/* binding */ onePositional),
/* harmony export */   im: () => (/* binding */ asUsage),
/* harmony export */   lR: () => (/* binding */ readArguments),
/* harmony export */   lS: () => (/* binding */ chooseValue)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _spelling_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1049);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3192);



/** Options and the rest of a command line. @throws UsageError naming an unknown option and the nearest known one. */
function readArguments(args, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true });
    }
    catch (error) {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(explain(error, Object.keys(options)));
    }
}
/** Node tells how to pass a positional that looks like an option; what was meant is mostly a known option. */
function explain(error, known) {
    const message = messageOf(error);
    const unknown = /^Unknown option '(--?[^']*)'/.exec(message)?.[1];
    if (unknown === undefined)
        return message;
    const names = known.map(name => `--${name}`);
    return `there is no option ${unknown}${(0,_spelling_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(unknown, names)}; expected ${names.join(', ')}`;
}
/** The one argument that is no option. @throws UsageError when it is missing or there are several. */
function onePositional(positionals, name) {
    const [value, ...others] = positionals;
    if (value === undefined)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${name} is missing`);
    if (others.length > 0)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`expected one ${name}, got ${positionals.join(' and ')}`);
    return value;
}
/** @throws UsageError listing the values, with the nearest one. */
function chooseValue(option, values, text) {
    const found = values.find(value => value === text);
    if (found !== undefined)
        return found;
    throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${option} is ${JSON.stringify(text)}${(0,_spelling_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(text, values)}: expected ${values.join(', ')}`);
}
/** What `parse` throws was typed on the command line. */
function asUsage(parse) {
    try {
        return parse();
    }
    catch (error) {
        throw error instanceof _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e ? error : new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(messageOf(error));
    }
}
function messageOf(error) {
    return typeof error === 'object' && error !== null && 'message' in error
        ? String(error.message)
        : String(error);
}


/***/ }),

/***/ 4675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   Qv: () => (/* binding */ pauseOrGiveUp),
/* harmony export */   Uf: () => (/* binding */ patientRetry),
/* harmony export */   Wj: () => (/* binding */ isPassingStatus),
/* harmony export */   Wz: () => (/* binding */ PassingFailure),
/* harmony export */   bD: () => (/* binding */ withRetry),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

const patientRetry = {
    attempts: 5,
    firstDelay: 500,
    longestDelay: 60_000,
    sleep: (milliseconds, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal }),
};
const passingStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);
function isPassingStatus(status) {
    return passingStatuses.has(status);
}
/** An answer that may be different when asked again. */
class PassingFailure extends Error {
    /** Milliseconds that the server asks to wait. */
    retryAfter;
    /** Where trying often is of no use. */
    mostAttempts;
    constructor(message, options = {}) {
        super(message, { cause: options.cause });
        this.retryAfter = options.retryAfter;
        this.mostAttempts = options.mostAttempts ?? Number.POSITIVE_INFINITY;
    }
}
/** Runs `task` until it does not throw a PassingFailure. @throws the last failure, saying how often it was tried. */
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
 * Returns when it is time for the next attempt.
 *
 * @throws `error` itself when it will not pass, else an Error saying how often it was tried.
 */
async function pauseOrGiveUp(policy, attempt, error, signal) {
    if (!(error instanceof PassingFailure))
        throw error;
    // A server that asks for no wait, or for one shorter than ours, would see all attempts within a moment.
    const wait = Math.max(error.retryAfter ?? 0, backoff(policy, attempt));
    const isTooLong = wait > policy.longestDelay;
    if (attempt < Math.min(policy.attempts, error.mostAttempts) && !isTooLong)
        return policy.sleep(wait, signal);
    const asked = isTooLong && error.retryAfter !== undefined ? `, and asks to wait ${Math.round(wait / 1000)} s` : '';
    const tried = `tried ${attempt} ${attempt === 1 ? 'time' : 'times'}`;
    throw new Error(`${error.message}${asked} (${tried})`, { cause: error.cause });
}
/** Milliseconds, spread at random so that parallel jobs do not come back all at once. */
function backoff({ firstDelay, longestDelay }, attempt) {
    return Math.min(longestDelay, firstDelay * 2 ** (attempt - 1) * (0.75 + Math.random() / 2));
}
/** The three forms of an HTTP date all begin with a day's name; Date.parse alone would take "in 5 minutes". */
const httpDate = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? .*\d/i;
/**
 * Retry-After in seconds or as a date. Source: RFC 9110 section 10.2.3.
 *
 * @returns milliseconds, 0 for a moment that has passed, undefined when absent or malformed.
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

/***/ 1899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseShape),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

/** Reads bytes as JSON of the given shape. @throws Error naming `what`, the place and the reason. */
function parseJson(schema, bytes, what) {
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw new Error(`${what} is not JSON: it starts with ${JSON.stringify(preview(bytes))}`);
    }
    return parseShape(schema, value, what);
}
/** @throws Error naming `what` and every place where the value does not fit. */
function parseShape(schema, value, what) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(schema, value);
    if (result.success)
        return result.output;
    const problems = result.issues
        .slice(0, 5)
        .map(issue => `${valibot__WEBPACK_IMPORTED_MODULE_0__/* .getDotPath */ .BuJ(issue) ?? '(top)'}: ${issue.message}`);
    throw new Error(`${what} is malformed: ${problems.join('; ')}`);
}
function preview(bytes) {
    return new TextDecoder().decode(bytes.subarray(0, 60));
}


/***/ }),

/***/ 803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ escapeMarkdown)
/* harmony export */ });
/** Makes text safe in a line of Markdown and its tables: names come from images and branches that anybody may have made. */
function escapeMarkdown(text) {
    return text
        .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
        .replace(/[\\`*_{}[\]<>|#~]/g, character => `&#${character.charCodeAt(0)};`);
}


/***/ }),

/***/ 1564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const form = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
    return form.test(text);
}
/** @throws Error naming the text and the accepted form. */
function parseDigest(text) {
    if (!isDigest(text)) {
        throw new Error(`${JSON.stringify(text)} is not a digest: expected "sha256:" and 64 lower-case hex digits`);
    }
    return text;
}
function digestOf(bytes) {
    return parseDigest(`sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`);
}
/** The hex digits alone, as used in paths of an image layout and in immutable tags. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}


/***/ }),

/***/ 907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   fb: () => (/* binding */ parseImageRepository),
/* harmony export */   hp: () => (/* binding */ formatImageRepository),
/* harmony export */   oL: () => (/* binding */ isSameImageRepository)
/* harmony export */ });
/* unused harmony export parseImageTag */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);

const dockerHub = 'docker.io';
const component = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const pathForm = new RegExp(`^${component}(?:/${component})*$`);
const tagForm = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const registryForm = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
/**
 * Reads a reference by the rules of Docker's distribution/reference: the part before the first `/` is a
 * registry when it holds a `.` or a `:` or is `localhost`.
 *
 * @throws Error that says which part is malformed and what is accepted.
 */
function parseReference(text) {
    const { rest: named, digest } = splitDigest(text);
    const { rest, tag } = splitTag(named);
    const repository = splitRegistry(rest, text);
    return { ...repository, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
}
/** @throws Error when there is a tag or digest: an image repository is meant. */
function parseImageRepository(text) {
    const { tag, digest, ...repository } = parseReference(text);
    if (tag !== undefined || digest !== undefined) {
        throw new Error(`${JSON.stringify(text)} has a ${digest === undefined ? 'tag' : 'digest'}: ` +
            `expected the image repository alone, "${formatImageRepository(repository)}"`);
    }
    return repository;
}
/** Grammar of the distribution-spec: at most 128 of letters, digits, `_`, `.`, `-`, not starting with `.` or `-`. */
function parseImageTag(text) {
    if (!tagForm.test(text)) {
        throw new Error(`${JSON.stringify(text)} is not an image tag: expected 1 to 128 letters, digits, "_", "." or "-", ` +
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
function isSameImageRepository(one, other) {
    return one.registry === other.registry && one.path === other.path;
}
function splitDigest(text) {
    const at = text.indexOf('@');
    if (at < 0)
        return { rest: text };
    return { rest: text.slice(0, at), digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(text.slice(at + 1)) };
}
function splitTag(text) {
    const colon = text.lastIndexOf(':');
    if (colon < 0 || text.indexOf('/', colon) >= 0)
        return { rest: text };
    return { rest: text.slice(0, colon), tag: parseImageTag(text.slice(colon + 1)) };
}
function splitRegistry(rest, text) {
    const slash = rest.indexOf('/');
    const first = slash < 0 ? '' : rest.slice(0, slash);
    const isRegistry = first === 'localhost' || /[.:]/.test(first) || first !== first.toLowerCase();
    const registry = isRegistry ? first.toLowerCase() : dockerHub;
    const path = isRegistry ? rest.slice(slash + 1) : rest;
    if (!registryForm.test(registry)) {
        throw new Error(`${JSON.stringify(text)}: "${registry}" is not a registry host`);
    }
    if (!pathForm.test(path))
        throw new Error(pathProblem(registry, path, text));
    const isOneWord = registry === dockerHub && !path.includes('/');
    return { registry, path: isOneWord ? `library/${path}` : path };
}
function pathProblem(registry, path, text) {
    const lower = path.toLowerCase();
    if (lower !== path && pathForm.test(lower)) {
        const mended = formatImageRepository({ registry, path: lower });
        return `${JSON.stringify(text)}: registries take lower-case image names only; write "${mended}"`;
    }
    return (`${JSON.stringify(text)} is not an image name: expected lower-case letters and digits, ` +
        'separated by "/", ".", "_" or "-", such as "ghcr.io/owner/name"');
}


/***/ }),

/***/ 4603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/**
 * Runs `task` for every item, at most `width` at a time, and returns the results in the order of the items. The first
 * failure is thrown; no further item is then begun.
 */
async function inParallel(items, width, task) {
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
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
    return results;
}


/***/ })

};
