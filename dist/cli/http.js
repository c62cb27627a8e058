export const id = 648;
export const ids = [648];
export const modules = {

/***/ 8740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PN: () => (/* binding */ onePositional),
/* harmony export */   im: () => (/* binding */ asUsage),
/* harmony export */   lR: () => (/* binding */ readArguments),
/* harmony export */   lS: () => (/* binding */ chooseValue)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2246);
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
    return `there is no option ${unknown}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(unknown, names)}; expected ${names.join(', ')}`;
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
    throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${option} is ${JSON.stringify(text)}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(text, values)}: expected ${values.join(', ')}`);
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

/***/ 3943:
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


/***/ }),

/***/ 1629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _silence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1642);


/**
 * Reads a body that must not be larger than expected. One that says so in advance is not even begun.
 *
 * @throws PassingFailure when the connection is cut or falls silent, Error when there are more than `most` bytes;
 *   both name `what`.
 */
async function readBounded(response, most, silence, what) {
    const tooLarge = `${what} is larger than the ${most} bytes it may have: refused`;
    if (Number(response.headers.get('content-length')) > most && !isEncoded(response)) {
        (0,_silence_js__WEBPACK_IMPORTED_MODULE_1__/* .discard */ .vf)(response);
        throw new Error(tooLarge);
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of (0,_silence_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSilence */ .yz)(response.body, silence, what)) {
        size += chunk.length;
        if (size > most)
            throw new Error(tooLarge);
        chunks.push(chunk);
    }
    // fetch gives the connection back a turn later: a request right after this one would open another.
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    return Buffer.concat(chunks);
}
/** Content-Length then counts other bytes than those that we get to see. */
function isEncoded(response) {
    return (response.headers.get('content-encoding') ?? 'identity') !== 'identity';
}


/***/ }),

/***/ 489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline)
/* harmony export */ });
/** Ends what takes too long, unless it is clear in time. */
class Deadline {
    #controller = new AbortController();
    #timer;
    constructor(milliseconds) {
        this.#timer = this.#start(milliseconds);
    }
    get signal() {
        return this.#controller.signal;
    }
    get isOver() {
        return this.#controller.signal.aborted;
    }
    /** Gives this long from now; of no effect when it is clear already. */
    extend(milliseconds) {
        if (this.#timer === undefined)
            return;
        clearTimeout(this.#timer);
        this.#timer = this.#start(milliseconds);
    }
    clear() {
        clearTimeout(this.#timer);
        this.#timer = undefined;
    }
    #start(milliseconds) {
        return setTimeout(() => this.#controller.abort(), milliseconds);
    }
}


/***/ }),

/***/ 356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Docker, too, speaks plain HTTP to registries on the machine itself, and to no other. */
function isLoopback(host) {
    const name = host.replace(/:\d+$/, '');
    return name === 'localhost' || /^127(?:\.\d{1,3}){3}$/.test(name) || name === '[::1]';
}


/***/ }),

/***/ 4216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ proxyFetch)
/* harmony export */ });
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(356);

/**
 * A fetch that goes through the proxy that the environment names, as HTTPS_PROXY, HTTP_PROXY, NO_PROXY, in upper or
 * lower case. A registry on the machine itself is never asked through a proxy, as with Docker.
 *
 * undici is loaded with the first request that needs it: Node's own fetch cannot be given a proxy.
 *
 * @param direct for everything that needs no proxy; returned as it is when the environment names none.
 * @throws Error naming the variable, never its value, which may hold a password.
 */
function proxyFetch(env, direct) {
    const proxies = { 'http:': readProxy(env, 'http_proxy'), 'https:': readProxy(env, 'https_proxy') };
    if (proxies['http:'] === undefined && proxies['https:'] === undefined)
        return direct;
    const isExcepted = exceptionsOf(read(env, 'no_proxy') ?? '');
    const through = new Map();
    const routed = async (input, init) => {
        const url = new URL(input);
        const proxy = url.protocol === 'https:' ? proxies['https:'] : proxies['http:'];
        if (proxy === undefined || (0,_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url.host) || isExcepted(url))
            return direct(input, init);
        const proxied = through.get(proxy.href) ?? fetchThrough(proxy);
        through.set(proxy.href, proxied);
        return (await proxied)(input, init);
    };
    return routed;
}
/** fetch and agent of one undici: Node's own fetch and another version's agent need not fit together. */
async function fetchThrough(proxy) {
    const { fetch, ProxyAgent } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
    const dispatcher = new ProxyAgent({ uri: proxy.href });
    const proxied = (input, init) => fetch(input, { ...init, dispatcher });
    return proxied;
}
/** Lower case wins, as in curl and undici. */
function read(env, name) {
    return env[name] || env[name.toUpperCase()] || undefined;
}
function readProxy(env, name) {
    const text = read(env, name)?.trim();
    if (text === undefined || text === '')
        return undefined;
    const href = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    const proxy = URL.canParse(href) ? new URL(href) : undefined;
    if (proxy?.protocol === 'http:' || proxy?.protocol === 'https:')
        return proxy;
    throw new Error(`The environment variable ${name} (or ${name.toUpperCase()}) is not the address of an HTTP proxy: ` +
        'expected "http://host:port"');
}
/**
 * Entries are host names with an optional port, separated by commas or spaces; `*` is everything. A name stands for
 * those below it too, with or without a dot in front, as curl, Docker and the runner read it.
 */
function exceptionsOf(list) {
    const entries = list
        .toLowerCase()
        .split(/[,\s]+/)
        .filter(entry => entry !== '')
        .map(entry => {
        const [, host = entry, port] = /^(.+?)(?::(\d+))?$/.exec(entry) ?? [];
        return { host: host.replace(/^\*?\./, ''), port };
    });
    return url => {
        const port = url.port || (url.protocol === 'https:' ? '443' : '80');
        return entries.some(entry => entry.host === '*' ||
            ((entry.port ?? port) === port &&
                (url.hostname === entry.host || url.hostname.endsWith(`.${entry.host}`))));
    };
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

/***/ 1642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wb: () => (/* binding */ attemptsWhenSilent),
/* harmony export */   _z: () => (/* binding */ patientTimeouts),
/* harmony export */   l: () => (/* binding */ takeIn),
/* harmony export */   vf: () => (/* binding */ discard),
/* harmony export */   yz: () => (/* binding */ withoutSilence)
/* harmony export */ });
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4675);

const patientTimeouts = { answer: 60_000, silence: 60_000 };
/** A server that never ends is as likely as one that hiccups: it gets one more chance, not five. */
const attemptsWhenSilent = 2;
/** A body that drips one byte a minute is as good as silent: the clock goes on until this much has come. */
const progress = 64 * 2 ** 10;
/**
 * Passes a body on. Only the time that the sender makes us wait counts, not the time the reader takes.
 *
 * @throws PassingFailure naming `what` when the connection is cut or brings nothing for `silence` milliseconds.
 */
async function* withoutSilence(body, silence, what) {
    if (body === null)
        return;
    const reader = body.getReader();
    let total = 0;
    let waited = 0;
    let received = 0;
    try {
        for (;;) {
            const begun = performance.now();
            const { done, value } = await nextChunk(reader, silence, silence - waited, `${what} after ${total} bytes`);
            if (done)
                return;
            total += value.length;
            waited += performance.now() - begun;
            received += value.length;
            if (received >= progress) {
                waited = 0;
                received = 0;
            }
            yield value;
        }
    }
    finally {
        // Not awaited: a peer that does not answer would not answer this either.
        reader.cancel().catch(() => { });
    }
}
async function nextChunk(reader, silence, left, what) {
    let timer;
    const tooLong = new Promise((_resolve, reject) => {
        const message = `${what}: nothing came for ${silence / 1000} s`;
        timer = setTimeout(() => reject(new _retry_js__WEBPACK_IMPORTED_MODULE_0__/* .PassingFailure */ .Wz(message, { mostAttempts: attemptsWhenSilent })), Math.max(0, left));
    });
    const read = reader.read().catch(error => {
        throw new _retry_js__WEBPACK_IMPORTED_MODULE_0__/* .PassingFailure */ .Wz(`${what}: the connection was cut`, { cause: error });
    });
    try {
        return await Promise.race([read, tooLong]);
    }
    finally {
        clearTimeout(timer);
        // The one that lost the race may fail later, which nobody waits for.
        read.catch(() => { });
    }
}
/** Lets go of an answer whose body is of no interest. */
function discard(response) {
    if (response.body !== null && !response.body.locked)
        response.body.cancel().catch(() => { });
}
/** Bytes and milliseconds that a connection is worth. */
const longestRest = 16 * 2 ** 10;
const shortPatience = 1_000;
/**
 * Takes a short answer in, so that its connection serves the next request: to open another costs a round trip. An
 * answer that is long stays as it is; of one that does not come, what came is kept.
 */
async function takeIn(response) {
    const length = Number(response.headers.get('content-length') ?? Number.NaN);
    if (!(length <= longestRest) || response.body === null || response.body.locked)
        return response;
    const reader = response.body.getReader();
    const timer = setTimeout(() => reader.cancel().catch(() => { }), shortPatience);
    const chunks = [];
    try {
        for (let next = await reader.read(); !next.done; next = await reader.read())
            chunks.push(next.value);
    }
    catch {
        // A connection that was cut serves nobody anyway.
    }
    finally {
        clearTimeout(timer);
    }
    // The connection is free a turn of the event loop later.
    await new Promise(resolve => setImmediate(resolve));
    const { status, ok, url, headers } = response;
    return { status, ok, url, headers, body: streamOf(chunks) };
}
function streamOf(chunks) {
    return new ReadableStream({
        start: controller => {
            for (const chunk of chunks)
                controller.enqueue(chunk);
            controller.close();
        },
    });
}


/***/ }),

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseShape),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5691);

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
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xL(schema, value);
    if (result.success)
        return result.output;
    const problems = result.issues
        .slice(0, 5)
        .map(issue => `${valibot__WEBPACK_IMPORTED_MODULE_0__/* .getDotPath */ .Bu(issue) ?? '(top)'}: ${issue.message}`);
    throw new Error(`${what} is malformed: ${problems.join('; ')}`);
}
function preview(bytes) {
    return new TextDecoder().decode(bytes.subarray(0, 60));
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


/***/ })

};
