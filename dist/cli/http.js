export const id = 2648;
export const ids = [2648];
export const modules = {

/***/ 68740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ singlePositional),
/* harmony export */   Lc: () => (/* binding */ withUsageErrors),
/* harmony export */   Qh: () => (/* binding */ missingValue),
/* harmony export */   lR: () => (/* binding */ readArguments),
/* harmony export */   lS: () => (/* binding */ chooseValue),
/* harmony export */   qe: () => (/* binding */ unknownOption)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41240);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82246);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9000);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33192);





/**
 * Parses the options and positional arguments of a command line.
 *
 * @throws UsageError with an unknown option and the nearest known one.
 */
function readArguments(args, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true });
    }
    catch (error) {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(explain(error, Object.keys(options)));
    }
}
/** Returns a message of one line. For an unknown option it suggests a known one, unlike Node's own message. */
function explain(error, known) {
    const message = (0,_error_message_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error);
    const option = /^Unknown option '(--?[^']*)'/.exec(message)?.[1];
    if (option !== undefined)
        return unknownOption(option, known);
    const [, named = ''] = /^Option '(?:-\w, )?(--[^' ]+)/.exec(message) ?? [];
    if (named === '')
        return message.split('\n', 1)[0] ?? message;
    return message.includes('does not take an argument')
        ? `${named} takes no value: write ${named} alone`
        : missingValue(named);
}
/** Returns the message for an unknown option. @param known names of the options, without dashes. */
function unknownOption(option, known) {
    return `unknown option ${option}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(option, known.map(name => `--${name}`))}`;
}
/** Returns the message for an option without a value. */
function missingValue(option) {
    return `${option} has no value: write ${option}=VALUE`;
}
/**
 * Returns the only positional argument.
 *
 * @throws UsageError when there is none or more than one.
 */
function singlePositional(positionals, name) {
    const [value, ...others] = positionals;
    if (value === undefined)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${name} is missing`);
    if (others.length > 0)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`expected one ${name}, got ${positionals.join(' and ')}`);
    return value;
}
/** Returns the value of an option with a fixed set of values. @throws UsageError with the accepted and nearest ones. */
function chooseValue(option, values, text) {
    const choice = values.find(value => value === text);
    if (choice !== undefined)
        return choice;
    throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${option} is ${JSON.stringify(text)}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(text, values)}: expected ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(values)}`);
}
/** Runs `parse` and converts its errors to a `UsageError`. */
function withUsageErrors(parse) {
    try {
        return parse();
    }
    catch (error) {
        throw error instanceof _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e ? error : new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e((0,_error_message_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error));
    }
}


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

/***/ 40489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline)
/* harmony export */ });
/** Abort signal that fires after a timeout unless it is cleared first. */
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
    /** Restarts the timeout from now; has no effect after `clear`. */
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
/** Maximum number of attempts after a timeout. One retry only, because the server may hang permanently. */
const maxAttemptsAfterTimeout = 2;
/** Number of bytes that reset the idle timeout. With fewer, a body of one byte per minute would never time out. */
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
/** Maximum size of a body that is drained, in bytes. */
const maxDrainSize = 16 * 2 ** 10;
/** In milliseconds. */
const drainTimeout = 1_000;
/**
 * Drains a short response so that its connection can be reused; a new connection costs a round trip. A long response is
 * returned unread, and a slow or truncated one with the bytes received so far.
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

/***/ 50356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Returns whether a host is this machine. Plain HTTP is used only for such registries, as Docker does. */
function isLoopback(host) {
    const name = host.replace(/:\d+$/, '');
    return name === 'localhost' || /^127(?:\.\d{1,3}){3}$/.test(name) || name === '[::1]';
}


/***/ }),

/***/ 14216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ proxyFetch)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50356);


/**
 * Returns a fetch that uses the proxy from `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, in upper or lower case. Like
 * Docker, bypasses the proxy for registries on this machine.
 *
 * Loads undici on the first proxied request because Node's own fetch does not accept a proxy.
 *
 * @param direct fetch for requests without a proxy; returned unchanged if no proxy is configured.
 * @throws Error that names the variable but not its value, which may contain a password.
 */
function proxyFetch(env, direct) {
    const proxies = { 'http:': readProxy(env, 'http_proxy'), 'https:': readProxy(env, 'https_proxy') };
    if (proxies['http:'] === undefined && proxies['https:'] === undefined)
        return direct;
    const isExcepted = parseNoProxy(read(env, 'no_proxy') ?? '');
    const proxiedFetches = new Map();
    const routed = async (input, init) => {
        const url = new URL(input);
        const proxy = url.protocol === 'https:' ? proxies['https:'] : proxies['http:'];
        if (proxy === undefined || (0,_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url.host) || isExcepted(url))
            return direct(input, init);
        const fetchViaProxy = proxiedFetches.get(proxy.href) ?? fetchThrough(proxy);
        proxiedFetches.set(proxy.href, fetchViaProxy);
        return (await fetchViaProxy)(input, init);
    };
    return routed;
}
/** Uses fetch and agent from the same undici; Node's own fetch may be incompatible with another version's agent. */
async function fetchThrough(proxy) {
    const { fetch, ProxyAgent } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    const dispatcher = new ProxyAgent({ uri: proxy.href });
    const fetchViaProxy = (input, init) => fetch(input, { ...init, dispatcher });
    return fetchViaProxy;
}
/** Reads a variable; lower case takes precedence, as in curl and undici. */
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
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('proxy-invalid', `The environment variable ${name} (or ${name.toUpperCase()}) is not the address of an HTTP proxy: ` +
        'expected "http://host:port"');
}
/**
 * Parses NO_PROXY: host names with an optional port, separated by commas or spaces; `*` matches every host. A name,
 * with or without a leading dot, also matches its subdomains, as in curl, Docker and the Actions runner.
 */
function parseNoProxy(list) {
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
 * @throws Error that names `label`, the position and the reason.
 */
function parseJson(schema, bytes, label) {
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${label} is not JSON: it starts with ${JSON.stringify(preview(bytes))}`);
    }
    return parseShape(schema, value, label);
}
/**
 * Validates a value against a schema.
 *
 * @throws Error that names `label` and up to five places where the value does not match.
 */
function parseShape(schema, value, label) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL(schema, value);
    if (result.success)
        return result.output;
    const problems = result.issues
        .slice(0, 5)
        .map(issue => `${valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .Bu(issue) ?? '(top)'}: ${issue.message}`);
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${label} is malformed: ${problems.join('; ')}`);
}
function preview(bytes) {
    return new TextDecoder().decode(bytes.subarray(0, 60));
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
