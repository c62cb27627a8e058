export const id = 382;
export const ids = [382];
export const modules = {

/***/ 6025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  announceServices: () => (/* binding */ announceServices)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(2394);
;// CONCATENATED MODULE: ./build/json.js


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
        throw new user_error/* FormatError */.IF(`${label} is not JSON: it starts with ${JSON.stringify(preview(bytes))}`);
    }
    return json_parseShape(schema, value, label);
}
/**
 * Validates a value against a schema.
 *
 * @throws Error that names `label` and up to five places where the value does not match.
 */
function json_parseShape(schema, value, label) {
    const result = valibot/* safeParse */.xL(schema, value);
    if (result.success)
        return result.output;
    const problems = result.issues
        .slice(0, 5)
        .map(issue => `${valibot/* getDotPath */.Bu(issue) ?? '(top)'}: ${issue.message}`);
    throw new user_error/* FormatError */.IF(`${label} is malformed: ${problems.join('; ')}`);
}
function preview(bytes) {
    return new TextDecoder().decode(bytes.subarray(0, 60));
}

// EXTERNAL MODULE: ./build/refs/github-repository.js + 1 modules
var github_repository = __webpack_require__(6331);
// EXTERNAL MODULE: ./build/workflows/workflow-trigger.js + 2 modules
var workflow_trigger = __webpack_require__(5473);
// EXTERNAL MODULE: ./build/github/dispatch-error.js
var dispatch_error = __webpack_require__(5937);
// EXTERNAL MODULE: ./build/github/read-error.js
var read_error = __webpack_require__(3899);
// EXTERNAL MODULE: ./build/github/request-failure.js
var request_failure = __webpack_require__(3564);
;// CONCATENATED MODULE: ./build/github/event-receiver.js







const query = `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    isArchived
    defaultBranchRef {
      name
      target { ... on Commit { file(path: ".github/workflows") { object { ... on Tree { entries { path object { ... on Blob { text } } } } } } } }
    }
  }
}`;
const entrySchema = valibot/* object */.Ik({
    path: valibot/* nullish */.cl(valibot/* string */.Yj()),
    object: valibot/* nullish */.cl(valibot/* object */.Ik({ text: valibot/* nullish */.cl(valibot/* string */.Yj()) })),
});
const folderSchema = valibot/* object */.Ik({ object: valibot/* nullish */.cl(valibot/* object */.Ik({ entries: valibot/* nullish */.cl(valibot/* array */.YO(entrySchema)) })) });
const schema = valibot/* object */.Ik({
    repository: valibot/* object */.Ik({
        nameWithOwner: valibot/* string */.Yj(),
        isArchived: valibot/* boolean */.zM(),
        defaultBranchRef: valibot/* nullable */.me(valibot/* object */.Ik({ name: valibot/* string */.Yj(), target: valibot/* nullable */.me(valibot/* object */.Ik({ file: valibot/* nullish */.cl(folderSchema) })) })),
    }),
});
/** Reads an event receiver. @returns undefined if it does not exist or the token cannot access it. */
async function readEventReceiver(client, repository) {
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    const variables = { owner: repository.owner, name: repository.name };
    const response = await client.graphql(query, variables).catch((error) => {
        if (/Could not resolve to a Repository/i.test((0,request_failure/* gitHubMessage */.RG)(error)))
            return undefined;
        throw (0,read_error/* readError */.l)(error, name);
    });
    if (response === undefined)
        return undefined;
    const { repository: receiver } = json_parseShape(schema, response, `GitHub's response about ${name}`);
    const entries = receiver.defaultBranchRef?.target?.file?.object?.entries ?? [];
    return {
        repository: (0,github_repository/* parseGitHubRepository */.lF)(receiver.nameWithOwner),
        isArchived: receiver.isArchived,
        defaultBranch: receiver.defaultBranchRef?.name,
        workflows: entries.flatMap(({ path, object }) => {
            const isWorkflow = path != null && /\.ya?ml$/.test(path) && object?.text != null;
            return (isWorkflow ? (0,workflow_trigger/* parseWorkflowTrigger */.vS)(path, object.text ?? '') : undefined) ?? [];
        }),
    };
}
/**
 * Tests whether the token may write contents, which sending events requires, by moving a branch that does not exist.
 * GitHub reports a missing permission first, and the missing branch otherwise. No other request works for every kind of
 * token, because the API returns the permissions of the user's role instead of the token's.
 *
 * @returns GitHub's response; 403, or 404 for a repository that the token can access, if the token lacks the permission.
 */
async function probeContentsWrite(client, { owner, name: repo }, nonce) {
    const ref = `heads/binder-actions/no-such-branch-${nonce}`;
    return client.rest.git.updateRef({ owner, repo, ref, sha: '0'.repeat(40) }).catch((error) => error);
}
/**
 * Tests whether the token may start a workflow, by starting it on a branch that does not exist. GitHub reports a missing
 * permission first, and the missing branch otherwise.
 *
 * @param workflow file name of an existing workflow.
 * @returns GitHub's response; 403 or 404 if the token lacks the permission.
 */
async function probeActionsWrite(client, { owner, name: repo }, workflow, nonce) {
    const ref = `binder-actions/no-such-branch-${nonce}`;
    return client.rest.actions
        .createWorkflowDispatch({ owner, repo, workflow_id: workflow, ref })
        .catch((error) => error);
}
/**
 * Asserts that the token has the tested permission.
 *
 * @param response GitHub's response to the test.
 * @throws Error that names the missing permission.
 */
function assertMaySend(response, repository, permission) {
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    const status = (0,request_failure/* responseStatus */.aO)(response);
    if (status === 403 || status === 404)
        throw (0,dispatch_error/* forbiddenError */.aY)(response, name, permission);
    if (status === 401)
        throw (0,read_error/* readError */.l)(response, name);
    // Any other response, usually 422, means that the token has the permission; other problems show when the event is sent.
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 21 modules
var utils = __webpack_require__(1845);
;// CONCATENATED MODULE: ./build/http/content-encoding.js
/** Returns whether a body with this Content-Encoding is encoded; Content-Length is then the encoded size. */
function isEncoded(contentEncoding) {
    return (contentEncoding ?? 'identity') !== 'identity';
}

// EXTERNAL MODULE: ./build/http/retry.js
var http_retry = __webpack_require__(4675);
;// CONCATENATED MODULE: ./build/http/idle-timeout.js

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
        timer = setTimeout(() => reject(new http_retry/* RetryableError */.dw(message, { maxAttempts: maxAttemptsAfterTimeout })), Math.max(0, remaining));
    });
    const read = reader.read().catch(error => {
        throw new http_retry/* RetryableError */.dw(`${label}: the connection was closed early`, { cause: error });
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

;// CONCATENATED MODULE: ./build/http/bounded-body.js




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
    if (Number(headers.get('content-length')) > maxSize && !isEncoded(headers.get('content-encoding'))) {
        cancelBody(response);
        throw new user_error/* UserError */.yo('content-mismatch', tooLarge);
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of withIdleTimeout(response.body, idleTimeout, label)) {
        size += chunk.length;
        if (size > maxSize)
            throw new user_error/* UserError */.yo('content-mismatch', tooLarge);
        chunks.push(chunk);
    }
    // fetch releases the connection one event loop turn later; an immediate request would open another one.
    await (0,promises_.setImmediate)();
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/http/deadline.js
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

;// CONCATENATED MODULE: ./build/http/buffered-fetch.js




/**
 * Wraps fetch for clients that set no timeout or drop the one they are given: one deadline covers the headers and body
 * of each response.
 *
 * @returns a fetch that throws RetryableError if the response is late, truncated or too large.
 */
function bufferedFetch(fetch, { timeout, maxBytes }) {
    return async (url, init = {}) => {
        const milliseconds = timeout();
        const deadline = new Deadline(milliseconds);
        const { host } = new URL(url);
        let response;
        try {
            const signal = AbortSignal.any(init.signal ? [deadline.signal, init.signal] : [deadline.signal]);
            response = await fetch(url, { ...init, signal });
            const body = await readBounded(response, maxBytes, milliseconds, `the response from ${host}`);
            return withBody(response, body);
        }
        catch (error) {
            init.signal?.throwIfAborted();
            if (deadline.isOver)
                throw timeoutError(host, response !== undefined, milliseconds);
            // Not retried: a body that is too large will be too large again.
            if (response !== undefined && error instanceof Error && !(error instanceof http_retry/* RetryableError */.dw))
                throw new http_retry/* RetryableError */.dw(error.message, { maxAttempts: 1, cause: error });
            throw error;
        }
        finally {
            deadline.clear();
        }
    };
}
function withBody({ status, statusText, ok, url, headers }, body) {
    return {
        ...{ status, statusText, ok, url, headers },
        text: async () => new TextDecoder().decode(body),
        arrayBuffer: async () => body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength),
    };
}
function timeoutError(host, hasBegun, milliseconds) {
    const label = hasBegun ? 'did not complete its response' : 'did not respond';
    return new http_retry/* RetryableError */.dw(`${host} ${label} within ${Math.round(milliseconds / 1000)} s`, {
        maxAttempts: maxAttemptsAfterTimeout,
    });
}

// EXTERNAL MODULE: ./build/github/requests-stopped.js
var requests_stopped = __webpack_require__(2646);
;// CONCATENATED MODULE: ./build/github/rate-limit.js



/**
 * Error for a rate limit that lasts longer than a run waits. The token does not lack a permission, although GitHub
 * responds with the same status.
 */
class RateLimitError extends requests_stopped/* RequestsStoppedError */.C {
    status = 429;
    /** Message from GitHub. */
    serverMessage;
    constructor(message, serverMessage, cause) {
        super('rate-limited', message, { cause });
        this.serverMessage = serverMessage;
    }
}
/**
 * Messages of primary and secondary limits, and of the content creation limit, for which GraphQL has no error type.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 * @see https://github.com/cli/cli/issues/4801
 */
const rateLimitPattern = /\b(?:API|secondary) rate limit\b|\babuse detection\b|\bsubmitted too quickly\b/i;
function isRateLimitText(message) {
    return rateLimitPattern.test(message);
}
function isRateLimit(error) {
    const status = (0,request_failure/* responseStatus */.aO)(error);
    if (status === 429 || (0,request_failure/* graphqlErrorTypes */.nB)(error).includes('RATE_LIMITED'))
        return true;
    if (status !== 403)
        return false;
    const headers = (0,request_failure/* responseHeaders */.ue)(error);
    return (headers['x-ratelimit-remaining'] === '0' ||
        headers['retry-after'] !== undefined ||
        isRateLimitText((0,request_failure/* gitHubMessage */.RG)(error)));
}
/**
 * Milliseconds to wait if GitHub does not specify a time. GitHub requires at least a minute, and more after each
 * further rejection.
 */
const defaultWait = 60_000;
/**
 * Returns the wait that GitHub requires, in milliseconds.
 *
 * @param attempt number of the rejected attempt, starting at 1.
 * @param now milliseconds since the epoch.
 */
function rateLimitWait(error, attempt, now) {
    const headers = (0,request_failure/* responseHeaders */.ue)(error);
    const stated = (0,http_retry/* parseRetryAfter */.mu)(headers['retry-after'] ?? null, now);
    if (stated !== undefined)
        return stated;
    const reset = Number(headers['x-ratelimit-reset']);
    const isUsedUp = headers['x-ratelimit-remaining'] === '0' && reset > 0;
    return isUsedUp ? Math.max(0, reset * 1000 - now) : defaultWait * 2 ** (attempt - 1);
}
/** Delays the requests of one client while GitHub limits it, because a client that keeps sending may be banned. */
class RateLimitGate {
    #options;
    #opensAt = 0;
    #budget;
    #stop;
    constructor(options) {
        this.#options = options;
        this.#budget = options.budget;
    }
    /** Waits until requests may be sent. @throws RateLimitError if that exceeds the budget. */
    async pass() {
        const wait = this.#opensAt - this.#options.now();
        if (wait <= 0)
            return;
        if (this.#stop !== undefined)
            throw this.#stop;
        await this.#options.sleep(wait);
    }
    /**
     * Blocks requests for as long as GitHub requires; requests rejected at the same time wait only once.
     *
     * @returns the error to throw: RetryableError if the request may be retried, RateLimitError if the wait exceeds the
     *   budget.
     */
    close(wait, error) {
        const now = this.#options.now();
        const serverMessage = (0,request_failure/* gitHubMessage */.RG)(error).replace(/\.$/, '');
        const message = `GitHub's rate limit is exceeded (${serverMessage})`;
        if (now + wait >= this.#opensAt)
            this.#extend(wait, now, { message, serverMessage, error });
        if (this.#stop !== undefined)
            return this.#stop;
        const cause = new RateLimitError(message, serverMessage, error);
        return new http_retry/* RetryableError */.dw(message, { retryAfter: this.#opensAt - now, cause });
    }
    #extend(wait, now, { message, serverMessage, error }) {
        const { log, budget } = this.#options;
        const extension = wait - Math.max(0, this.#opensAt - now);
        this.#opensAt = now + wait;
        if (extension > this.#budget) {
            const maxSeconds = Math.round(budget / 1000);
            this.#stop = new RateLimitError(`${message}: GitHub requires a wait of ${describeWait(wait)}, but one run waits for at most ${maxSeconds} s in total. Run this again later`, serverMessage, error);
            return;
        }
        this.#budget -= extension;
        this.#stop = undefined;
        if (extension >= 1000)
            log(`${message}: waiting ${describeWait(wait)}`);
    }
}
const day = 86_400_000;
function describeWait(milliseconds) {
    return milliseconds > day ? 'more than a day' : `${Math.ceil(milliseconds / 1000)} s`;
}

;// CONCATENATED MODULE: ./build/github/token-forms.js
/** Encoded forms of a token that also reveal it, as sent by git and HTTP. */
function derivedForms(token) {
    const base64 = (text) => Buffer.from(text).toString('base64');
    return [base64(token), base64(`x-access-token:${token}`)];
}
/** Removes a token from an error and its causes, even if it is split across lines. */
function redact(error, token) {
    const forms = [token, ...derivedForms(token)].map(form => [...form].map(escapeRegExp).join('\\s*'));
    const pattern = new RegExp(forms.join('|'), 'g');
    for (let current = error; current instanceof Error; current = current.cause) {
        current.message = current.message.replace(pattern, '***');
        current.stack = current.stack?.replace(pattern, '***') ?? '';
        const body = responseBody(current);
        if (body !== undefined)
            body.message = String(body.message).replace(pattern, '***');
    }
    return error;
}
function escapeRegExp(character) {
    return character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
}
function responseBody(error) {
    const response = 'response' in error ? error.response : undefined;
    if (typeof response !== 'object' || response === null || !('data' in response))
        return undefined;
    const { data } = response;
    return typeof data === 'object' && data !== null && 'message' in data ? data : undefined;
}

;// CONCATENATED MODULE: ./build/github/github-client.js







/** Maximum size of one response; GitHub returns blobs of up to 100 MB, Base64-encoded. */
const maxResponseSize = 256 * 2 ** 20;
/**
 * Creates a client that retries requests that are safe to repeat: reads, events (a duplicate is harmless) and any
 * request that GitHub rejected because of a rate limit. Any other write whose response is lost fails with
 * `ResponseLostError`, because a retry could repeat it. Errors never contain the token.
 *
 * @param token undefined for an anonymous client: 60 requests per hour from one IP address, and no GraphQL. It does not
 *   wait for that limit, because a token raises it immediately.
 */
function createGitHubClient(connection, token) {
    const { apiUrl, timeouts, time, now, log, fetch } = connection;
    const retry = boundedRetry(connection);
    const budget = token === undefined ? 0 : timeouts.rateLimits;
    const gate = new RateLimitGate({ budget, now, log, sleep: retry.sleep });
    const boundedFetch = bufferedFetch(fetch, {
        timeout: () => Math.max(0, Math.min(timeouts.response, time.left)),
        maxBytes: maxResponseSize,
    });
    // Not set in a hook: changes that a hook makes to a request are lost in the hook that adds the token.
    const options = { baseUrl: apiUrl, request: { fetch: boundedFetch } };
    const client = new utils/* GitHub */.gq(token === undefined ? options : (0,utils/* getOctokitOptions */.EG)(token, options));
    client.hook.wrap('request', (send, request) => time.spend(() => (0,http_retry/* withRetry */.bD)(retry, async (attempt) => {
        time.require(0);
        await gate.pass();
        try {
            const response = await send(request);
            if (isGraphql(request))
                rejectTransientFailure(response);
            else if (request.method === 'GET')
                rejectText(response);
            return response;
        }
        catch (error) {
            const failure = describeAttempt(error, attempt, requestKind(request), gate);
            throw token === undefined ? failure : redact(failure, token);
        }
    })));
    return client;
}
/**
 * Retry policy of a run. Waits for rate limits have their own budget; no wait extends beyond the time for all requests.
 */
function boundedRetry({ retry, timeouts, time }) {
    return {
        ...retry,
        maxDelay: Math.max(retry.maxDelay, timeouts.rateLimits),
        sleep: async (milliseconds) => {
            time.require(milliseconds);
            await retry.sleep(milliseconds);
        },
    };
}
function describeAttempt(error, attempt, kind, gate) {
    return error instanceof Error && isRateLimit(error)
        ? gate.close(rateLimitWait(error, attempt, Date.now()), error)
        : (0,request_failure/* describeFailure */.Ic)(error, kind);
}
function isGraphql({ url }) {
    return url.endsWith('/graphql');
}
function requestKind(options) {
    const { method, url } = options;
    if (method === 'GET' || method === 'HEAD' || url.endsWith('/dispatches'))
        return 'repeatable';
    const query = 'query' in options ? String(options.query) : '';
    return isGraphql(options) && !query.trimStart().startsWith('mutation') ? 'repeatable' : 'once';
}
/** Rejects a text body. A truncated response or a proxy's page arrives as text with a success status. */
function rejectText({ data, headers }) {
    if (typeof data === 'string')
        throw apiError(502, 'the response is incomplete, or does not come from GitHub', headers);
}
const bodySchema = valibot/* union */.KC([
    valibot/* object */.Ik({ errors: valibot/* array */.YO(valibot/* object */.Ik({ type: valibot/* optional */.lq(valibot/* string */.Yj()), message: valibot/* string */.Yj() })) }),
    valibot/* object */.Ik({ data: valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()) }),
]);
/** Rejects transient failures that GitHub's GraphQL API returns with status 200. */
function rejectTransientFailure({ data, headers }) {
    const result = valibot/* safeParse */.xL(bodySchema, data);
    if (!result.success)
        throw apiError(502, 'the response is incomplete, or does not come from GitHub', headers);
    const errors = 'errors' in result.output ? result.output.errors : [];
    for (const { type, message } of errors) {
        if (type === 'RATE_LIMITED' || isRateLimitText(message))
            throw apiError(429, message, headers);
        if (/^Something went wrong while executing your query/.test(message))
            throw apiError(502, message, headers);
    }
}
/** Creates an error with the same shape as the client's own. */
function apiError(status, message, headers) {
    return Object.assign(new Error(message), { status, response: { headers } });
}

;// CONCATENATED MODULE: ./build/http/loopback.js
/** Returns whether a host is this machine. Plain HTTP is used only for such registries, as Docker does. */
function isLoopback(host) {
    const name = host.replace(/:\d+$/, '');
    return name === 'localhost' || /^127(?:\.\d{1,3}){3}$/.test(name) || name === '[::1]';
}

;// CONCATENATED MODULE: ./build/http/proxy-fetch.js


/**
 * Returns a fetch that uses the proxy from `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, in upper or lower case. Like
 * Docker, bypasses the proxy for registries on this machine.
 *
 * Loads undici on the first proxied request because Node's own fetch does not accept a proxy.
 *
 * @param direct fetch for requests without a proxy; returned unchanged if no proxy is configured.
 * @throws Error that names the variable but not its value, which may contain a password.
 */
function proxy_fetch_proxyFetch(env, direct) {
    const proxies = { 'http:': readProxy(env, 'http_proxy'), 'https:': readProxy(env, 'https_proxy') };
    if (proxies['http:'] === undefined && proxies['https:'] === undefined)
        return direct;
    const isExcepted = parseNoProxy(read(env, 'no_proxy') ?? '');
    const proxiedFetches = new Map();
    const routed = async (input, init) => {
        const url = new URL(input);
        const proxy = url.protocol === 'https:' ? proxies['https:'] : proxies['http:'];
        if (proxy === undefined || isLoopback(url.host) || isExcepted(url))
            return direct(input, init);
        const fetchViaProxy = proxiedFetches.get(proxy.href) ?? fetchThrough(proxy);
        proxiedFetches.set(proxy.href, fetchViaProxy);
        return (await fetchViaProxy)(input, init);
    };
    return routed;
}
/** Uses fetch and agent from the same undici; Node's own fetch may be incompatible with another version's agent. */
async function fetchThrough(proxy) {
    const { fetch, ProxyAgent } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
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
    throw new user_error/* UserError */.yo('proxy-invalid', `The environment variable ${name} (or ${name.toUpperCase()}) is not the address of an HTTP proxy: ` +
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

;// CONCATENATED MODULE: ./build/github/time-budget.js

/** Limits the total time that a run spends on requests; concurrent requests count once. */
class TimeBudget {
    #total;
    #now;
    #spent = 0;
    #running = 0;
    #since = 0;
    /**
     * @param total milliseconds.
     * @param now monotonic clock, in milliseconds.
     */
    constructor(total, now = () => performance.now()) {
        this.#total = total;
        this.#now = now;
    }
    /** Remaining time, in milliseconds. */
    get left() {
        const current = this.#running > 0 ? this.#now() - this.#since : 0;
        return this.#total - this.#spent - current;
    }
    /** @throws RequestsStoppedError unless more than this many milliseconds are left. */
    require(milliseconds) {
        if (this.left > milliseconds)
            return;
        throw new requests_stopped/* RequestsStoppedError */.C('github-unavailable', `Requests to GitHub have taken the maximum of ${Math.round(this.#total / 1000)} s for one run: check ` +
            'https://www.githubstatus.com, and run this again later');
    }
    /** Runs a task and counts the time it takes. */
    async spend(task) {
        if (this.#running++ === 0)
            this.#since = this.#now();
        try {
            return await task();
        }
        finally {
            if (--this.#running === 0)
                this.#spent += this.#now() - this.#since;
        }
    }
}

;// CONCATENATED MODULE: ./build/github/github-connection.js



const gitHubTimeouts = {
    response: 60_000,
    rateLimits: 5 * 60_000,
    total: 30 * 60_000,
};
/**
 * Creates a connection.
 *
 * @param env may set a proxy.
 * @throws Error if the proxy is invalid.
 */
function connectGitHub(apiUrl, env, log) {
    const now = () => performance.now();
    const time = new TimeBudget(gitHubTimeouts.total, now);
    const fetch = proxy_fetch_proxyFetch(env, globalThis.fetch);
    return { apiUrl, fetch, timeouts: gitHubTimeouts, retry: http_retry/* defaultRetry */.iU, time, now, log };
}

// EXTERNAL MODULE: ./build/suggest.js
var suggest = __webpack_require__(2246);
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

// EXTERNAL MODULE: ./build/github/send-dispatch.js
var send_dispatch = __webpack_require__(7137);
;// CONCATENATED MODULE: ./build/github/start-workflow.js






const start_workflow_schema = valibot/* object */.Ik({ workflow_run_id: valibot/* number */.ai(), html_url: valibot/* string */.Yj() });
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
    (0,send_dispatch/* assertEventSize */.kL)(Buffer.byteLength(JSON.stringify(inputs)));
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
    const run = json_parseShape(start_workflow_schema, response.data, "GitHub's response to the event");
    return { id: run.workflow_run_id, url: run.html_url };
}

;// CONCATENATED MODULE: ./build/github/workflow-runs.js





const runSchema = valibot/* object */.Ik({
    html_url: valibot/* string */.Yj(),
    path: valibot/* string */.Yj(),
    display_title: valibot/* nullish */.cl(valibot/* string */.Yj(), ''),
    created_at: valibot/* pipe */.Fs(valibot/* string */.Yj(), valibot/* transform */.pd(text => new Date(text)), valibot/* date */.p6()),
    status: valibot/* nullable */.me(valibot/* string */.Yj()),
    conclusion: valibot/* nullable */.me(valibot/* string */.Yj()),
});
const workflow_runs_schema = valibot/* object */.Ik({ workflow_runs: valibot/* array */.YO(runSchema) });
const dispatched = { event: 'repository_dispatch' };
/**
 * Finds `repository_dispatch` runs whose title contains the given text, the only link that GitHub provides from an
 * event to its run.
 *
 * @param since earlier runs are ignored.
 * @throws Error that names the missing permission.
 */
async function findWorkflowRuns(client, repository, title, since) {
    const created = `>=${since.toISOString().replace(/\.\d+Z$/, 'Z')}`;
    const runs = await listDispatchedRuns(client, repository, { ...dispatched, created, per_page: 100 });
    return runs.filter(run => run.display_title.includes(title)).map(readRun);
}
async function listDispatchedRuns(client, repository, filter) {
    const { owner, name: repo } = repository;
    const request = { owner, repo, ...filter };
    const { data } = await client.rest.actions.listWorkflowRunsForRepo(request).catch((error) => {
        throw runsError(error, (0,github_repository/* formatGitHubRepository */.PZ)(repository));
    });
    return json_parseShape(workflow_runs_schema, data, "GitHub's list of workflow runs").workflow_runs;
}
function readRun({ html_url: url, status, conclusion }) {
    return { url, isCompleted: status === 'completed', conclusion: conclusion ?? undefined };
}
/**
 * Fetches a workflow run.
 *
 * @throws Error that names the missing permission.
 */
async function fetchWorkflowRun(client, repository, id) {
    const { owner, name: repo } = repository;
    const { data } = await client.rest.actions
        .getWorkflowRun({ owner, repo, run_id: id })
        .catch((error) => {
        throw runsError(error, (0,github_repository/* formatGitHubRepository */.PZ)(repository));
    });
    return readRun(json_parseShape(runSchema, data, "GitHub's response about a workflow run"));
}
/** Maximum number of runs searched. Other workflows may have handled later events. */
const maxRunsExamined = 30;
/**
 * Returns the newest run of these workflows that an event started; undefined if there is no recent one.
 *
 * @param event how the workflows receive events.
 * @param paths paths of the workflows; other workflows that handle events, such as chat notifications, are ignored.
 * @throws Error that names the missing permission.
 */
async function fetchLastRun(client, repository, event, paths) {
    const runs = await listDispatchedRuns(client, repository, { event, per_page: maxRunsExamined });
    const newest = runs.find(run => paths.some(path => isRunOfWorkflow(run, path)));
    return newest && { ...readRun(newest), createdAt: newest.created_at };
}
/**
 * Returns whether the run belongs to the workflow. GitHub documents the path as `owner/name/PATH@ref`, but usually
 * omits both the repository and the ref.
 */
function isRunOfWorkflow(run, path) {
    const [runPath = ''] = run.path.split('@');
    return runPath === path || runPath.endsWith(`/${path}`);
}
/**
 * Returns whether the token may read workflow runs, which following a run requires.
 *
 * @throws Error with GitHub's message if the response is inconclusive.
 */
async function mayReadRuns(client, repository) {
    try {
        await listDispatchedRuns(client, repository, { ...dispatched, per_page: 1 });
        return true;
    }
    catch (error) {
        const status = error instanceof Error ? responseStatus(error.cause) : undefined;
        if (status === 403 || status === 404)
            return false;
        throw error;
    }
}
function runsError(error, name) {
    const serverMessage = (0,request_failure/* gitHubMessage */.RG)(error);
    const status = (0,request_failure/* responseStatus */.aO)(error);
    return status === 403 || status === 404
        ? new user_error/* UserError */.yo('permission-missing', `The token has no permission to read the workflow runs of ${name} (${serverMessage}), which \`wait\` needs: grant it "Actions: read" there, or remove \`wait\``, { cause: error })
        : new user_error/* UserError */.yo('github-unavailable', `The workflow runs of ${name} could not be read (${serverMessage}): run this again later`, {
            cause: error,
        });
}

;// CONCATENATED MODULE: ./build/oci/platform.js

/** Platform of mybinder.org. */
const binderPlatform = { os: 'linux', architecture: 'amd64' };
const platform_form = /^([a-z0-9]+)\/([a-z0-9]+)(?:\/([a-z0-9.]+))?$/;
/** Parses `os/architecture[/variant]`. @throws Error that names the text and the accepted form. */
function parsePlatform(text) {
    const [, os, architecture, variant] = platform_form.exec(text) ?? [];
    if (os === undefined || architecture === undefined) {
        throw new FormatError(`${JSON.stringify(text)} is not a platform: expected os/architecture, such as "linux/amd64"`);
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
var oci_digest = __webpack_require__(1564);
;// CONCATENATED MODULE: ./build/oci/image-config.js




const image_config_text = valibot/* nullish */.cl(valibot/* string */.Yj(), '');
/** Accepts null, which BuildKit writes for an image without layers. */
const diffIds = valibot/* pipe */.Fs(valibot/* nullable */.me(valibot/* array */.YO(valibot/* pipe */.Fs(valibot/* string */.Yj(), valibot/* custom */.Ie(id => (0,oci_digest/* isDigest */.Bc)(String(id)), 'expected a sha256 digest')))), valibot/* transform */.pd(list => list ?? []));
const image_config_schema = valibot/* object */.Ik({
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
    const { os, architecture, variant, created, config, rootfs, history } = parseJson(image_config_schema, bytes, label);
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

;// CONCATENATED MODULE: ./build/oci/descriptor.js


const digestSchema = valibot/* pipe */.Fs(valibot/* string */.Yj(), valibot/* custom */.Ie(text => typeof text === 'string' && (0,oci_digest/* isDigest */.Bc)(text), 'expected "sha256:" and 64 lower-case hex digits'));
const platformSchema = valibot/* pipe */.Fs(valibot/* object */.Ik({ os: valibot/* string */.Yj(), architecture: valibot/* string */.Yj(), variant: valibot/* optional */.lq(valibot/* string */.Yj()) }), valibot/* transform */.pd(({ os, architecture, variant }) => ({
    os,
    architecture,
    ...(variant === undefined || variant === '' ? {} : { variant }),
})));
const descriptorSchema = valibot/* object */.Ik({
    mediaType: valibot/* string */.Yj(),
    digest: digestSchema,
    size: valibot/* pipe */.Fs(valibot/* number */.ai(), valibot/* safeInteger */.Y2(), valibot/* minValue */.Ww(0)),
    annotations: valibot/* optional */.lq(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* string */.Yj())),
    platform: valibot/* optional */.lq(platformSchema),
    urls: valibot/* optional */.lq(valibot/* array */.YO(valibot/* string */.Yj())),
});

;// CONCATENATED MODULE: ./build/oci/media-types.js
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

;// CONCATENATED MODULE: ./build/oci/manifest.js





/** Maximum size in bytes. Registries must accept 4 MB and may limit manifests. Source: OCI distribution-spec, "Pushing Manifests". */
const maxManifestSize = 4 * 2 ** 20;
const annotations = valibot/* optional */.lq(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* string */.Yj()), {});
const headerSchema = valibot/* object */.Ik({ schemaVersion: valibot/* number */.ai(), mediaType: valibot/* optional */.lq(valibot/* string */.Yj()) });
/** Accepts null, which BuildKit writes for an image without layers. */
const manifest_layers = valibot/* pipe */.Fs(valibot/* nullable */.me(valibot/* array */.YO(descriptorSchema)), valibot/* transform */.pd(list => list ?? []));
const manifestSchema = valibot/* object */.Ik({ config: descriptorSchema, layers: manifest_layers, annotations });
const indexSchema = valibot/* object */.Ik({ manifests: valibot/* array */.YO(descriptorSchema) });
/**
 * Parses a manifest or index.
 *
 * @param mediaType media type from the Content-Type header or the descriptor, if any. The document's own `mediaType`
 *   takes precedence because Content-Type may have parameters or be missing.
 * @throws UserError that names `label` and states the reason.
 */
function parseManifest(bytes, mediaType, label) {
    const { schemaVersion, mediaType: ownMediaType } = parseJson(headerSchema, bytes, label);
    if (schemaVersion !== 2) {
        throw new user_error/* UserError */.yo('unsupported-image', `${label} has schema version ${schemaVersion}, which no current tool writes: push the image again with a current version of Docker`);
    }
    const declared = ownMediaType ?? mediaType;
    if (declared !== undefined && !manifestMediaTypes.includes(declared)) {
        throw new user_error/* UserError */.yo('unsupported-image', `${label} is of type "${declared}": expected an image manifest or an image index`);
    }
    const isIndex = declared === undefined ? looksLikeIndex(bytes) : isIndexMediaType(declared);
    if (isIndex) {
        return { kind: 'index', mediaType: declared ?? ociIndex, ...parseJson(indexSchema, bytes, label) };
    }
    return { kind: 'manifest', mediaType: declared ?? ociManifest, ...parseJson(manifestSchema, bytes, label) };
}
/** Returns whether an index entry is an attestation, as added by buildx, rather than an image. */
function isAttestation({ annotations }) {
    return annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
}
function looksLikeIndex(bytes) {
    return valibot.is(valibot/* object */.Ik({ manifests: valibot/* array */.YO(valibot/* unknown */.L5()) }), JSON.parse(new TextDecoder().decode(bytes)));
}

;// CONCATENATED MODULE: ./build/oci/read-image.js




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
    const rootManifest = parseManifest(root.bytes, root.mediaType, `the manifest of ${source.name}`);
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
    if (!isForPlatform(config, platform)) {
        throw new user_error/* UserError */.yo('platform-missing', `${source.name} is an image for ${formatPlatform(config)}, not for ${formatPlatform(platform)}: ` +
            `build it with --platform ${formatPlatform(platform)}`);
    }
    if (config.diffIds.length !== platformManifest.manifest.layers.length) {
        throw new user_error/* UserError */.yo('image-damaged', `${source.name} is inconsistent: its manifest has ${platformManifest.manifest.layers.length} layers, its config ${config.diffIds.length}. Build the image again`);
    }
    return { ...platformManifest, config };
}
async function readConfig(source, { config }) {
    return parseImageConfig(await source.readBlob(config), `the config of ${source.name}`);
}
async function readChild(source, index, platform) {
    const descriptor = chooseChild(source.name, index, platform);
    const { bytes, digest } = await source.readManifest(descriptor.digest);
    const manifest = parseManifest(bytes, descriptor.mediaType, `the ${formatPlatform(platform)} manifest of ${source.name}`);
    if (manifest.kind === 'index') {
        throw new user_error/* UserError */.yo('unsupported-image', `${source.name} is a nested index, which Docker cannot run: push an image instead`);
    }
    return { digest, manifest };
}
function chooseChild(name, index, platform) {
    const images = index.manifests.filter(descriptor => !isAttestation(descriptor));
    const platformManifest = images.find(({ platform: offered }) => offered !== undefined && isForPlatform(offered, platform));
    // A handwritten index or an image layout with one image may omit the platform. It is then checked against the config.
    const [only, ...others] = images;
    const chosen = platformManifest ?? (others.length === 0 && only?.platform === undefined ? only : undefined);
    if (chosen === undefined) {
        const offered = images
            .map(image => (image.platform ? formatPlatform(image.platform) : 'unnamed'))
            .join(', ');
        throw new user_error/* UserError */.yo('platform-missing', `${name} has no image for ${formatPlatform(platform)} (available: ${offered || 'none'}): build it with --platform ${formatPlatform(platform)}`);
    }
    return chosen;
}

// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(907);
;// CONCATENATED MODULE: ./build/registry/blob-reading.js




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
            for await (const chunk of withIdleTimeout(currentBody.response.body, client.timeouts.idle, label)) {
                // A registry without range support restarts from 0: skip the bytes already received.
                const newBytes = chunk.subarray(Math.max(0, received - position));
                position += chunk.length;
                if (position > size)
                    throw new user_error/* UserError */.yo('content-mismatch', `${label} is longer than the ${size} bytes in its manifest: push the image again`);
                if (newBytes.length === 0)
                    continue;
                received = position;
                yield newBytes;
            }
            if (received === size)
                return;
            throw new http_retry/* RetryableError */.dw(`${label} is truncated: ${received} of ${size} bytes`);
        }
        catch (error) {
            // The connection dropped after the last byte: the blob is complete.
            if (received === size && error instanceof http_retry/* RetryableError */.dw)
                return;
            await (0,http_retry/* waitForRetry */.fS)(client.retry, attempt, error);
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
    throw new user_error/* UserError */.yo('registry-rejected', urls === undefined || urls.length === 0 ? description : `${description}. ${foreignAdvice}`);
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
                cancelBody(response);
                throw new user_error/* UserError */.yo('content-mismatch', `${label} has ${contentRange.total} bytes, but its manifest states ${descriptor.size}: push the image again`);
            }
            return readSpan(response, length, client, label);
        }
        if ([200, 206, 416].includes(response.status)) {
            cancelBody(response);
            return undefined;
        }
        throw new user_error/* UserError */.yo('registry-rejected', await client.describeErrorResponse(response, label));
    });
}
async function readSpan(response, length, client, label) {
    const bytes = await readBounded(response, length, client.timeouts.idle, label);
    if (bytes.length < length)
        throw new http_retry/* RetryableError */.dw(`${label} is truncated: ${bytes.length} of ${length} requested bytes`);
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

;// CONCATENATED MODULE: ./build/registry/registry-error.js



const registry_error_schema = valibot/* object */.Ik({
    errors: valibot/* array */.YO(valibot/* object */.Ik({ code: valibot/* string */.Yj(), message: valibot/* nullish */.cl(valibot/* string */.Yj(), '') })),
});
/** Maximum size of an error response in bytes. */
const registry_error_maxResponseSize = 64 * 2 ** 10;
/** In milliseconds. */
const idleTimeout = 10_000;
const maxQuoteLength = 300;
/** Error for a request that the registry rejected. Callers compare `status`, not the message, which quotes the registry. */
class RegistryError extends user_error/* UserError */.yo {
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
        const bytes = await readBounded(response, registry_error_maxResponseSize, idleTimeout, 'the explanation');
        const { errors } = valibot/* parse */.qg(registry_error_schema, JSON.parse(new TextDecoder().decode(bytes)));
        const explanation = errors.map(({ code, message }) => (message ? `${code}: ${message}` : code)).join(', ');
        // biome-ignore lint/suspicious/noControlCharactersInRegex: removes control characters, unsafe in a terminal.
        return explanation.replace(/[\x00-\x1f\x7f-\x9f]+/g, ' ').slice(0, maxQuoteLength);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/registry/registry-source.js










const maxSmallBlobSize = 16 * 2 ** 20;
/** Returns a source for an image in a registry. Content is fetched on demand. */
function registrySource(client, reference) {
    const name = (0,oci_reference/* formatReference */.FH)(reference);
    const root = reference.digest ?? reference.tag ?? 'latest';
    return {
        name,
        isLocal: false,
        readManifest: digest => fetchManifest(client, digest ?? root, name),
        readBlob: descriptor => fetchSmallBlob(client, descriptor, name),
        openBlob: descriptor => openBlob(client, descriptor, name),
        readRange: (descriptor, start, length) => readRange(client, descriptor, { start, length }, name),
    };
}
/** Fetches a manifest by tag or digest. @returns undefined if the registry has no such manifest. */
async function findManifest(client, target) {
    const name = `${client.name}${target.includes(':') ? '@' : ':'}${target}`;
    const headers = { accept: manifestMediaTypes.join(', ') };
    return client.exchange({ method: 'GET', target: `manifests/${target}`, headers, access: 'pull' }, async (response) => {
        if (response.status === 404) {
            cancelBody(response);
            return undefined;
        }
        if (response.status !== 200)
            throw new RegistryError(await client.describeErrorResponse(response, name), response.status);
        const mediaType = responseMediaType(response);
        if (mediaType === 'text/html') {
            cancelBody(response);
            throw new user_error/* UserError */.yo('proxy-invalid', `${name}: a web page was sent instead of a manifest. Check that ${client.repository.registry} is a registry, ` +
                'and that no login page or proxy intercepts the request');
        }
        const { idle: idleTimeout } = client.timeouts;
        const bytes = await readBounded(response, maxManifestSize, idleTimeout, `the manifest of ${name}`);
        return verifyManifest(bytes, target, response, name);
    });
}
async function fetchManifest(client, target, name) {
    const found = await findManifest(client, target);
    if (found === undefined) {
        const subject = name.endsWith(target) ? name : `${name}: the manifest ${target}`;
        throw new RegistryError(`${subject} is not in the registry: it was never pushed, was deleted, or is private. Check its name, or push it again`, 404);
    }
    return found;
}
function verifyManifest(bytes, target, response, name) {
    const digest = (0,oci_digest/* sha256Digest */.sI)(bytes);
    const announced = target.includes(':') ? target : response.headers.get('docker-content-digest');
    // A registry may use another digest algorithm; the sha256 digest is then not compared.
    if (announced?.startsWith('sha256:') && announced !== digest) {
        throw new user_error/* UserError */.yo('content-mismatch', `${name}: the registry announced ${announced} but sent ${digest}: do not use this image`);
    }
    return { bytes, digest, mediaType: responseMediaType(response) };
}
function responseMediaType(response) {
    const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
    return mediaType === '' ? undefined : mediaType;
}
async function fetchSmallBlob(client, descriptor, name) {
    const { digest, size } = descriptor;
    const label = describeBlob(descriptor, name);
    if (size > maxSmallBlobSize)
        throw new user_error/* UserError */.yo('content-mismatch', `${label} claims ${size} bytes, over the limit of ${maxSmallBlobSize}: do not use this image`);
    const request = { method: 'GET', target: `blobs/${digest}`, access: 'pull' };
    const bytes = await client.exchange(request, async (response) => {
        if (response.status !== 200)
            throw new RegistryError(await client.describeErrorResponse(response, label), response.status);
        const received = await readBounded(response, size, client.timeouts.idle, label);
        if (received.length < size)
            throw new http_retry/* RetryableError */.dw(`${label} is truncated: ${received.length} of ${size} bytes`);
        return received;
    });
    const actualDigest = (0,oci_digest/* sha256Digest */.sI)(bytes);
    if (actualDigest !== digest)
        throw new user_error/* UserError */.yo('content-mismatch', `${label}: the registry returned content with another digest, ${actualDigest}: do not use this image`);
    return bytes;
}

// EXTERNAL MODULE: ./build/runner/job-summary.js
var job_summary = __webpack_require__(7237);
// EXTERNAL MODULE: ./build/runner/log.js
var runner_log = __webpack_require__(2793);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/http/public-address.js
/** Rules against requests that an untrusted server directs into the local network (SSRF). */



/** Returns whether a host name or IP address is not on the public internet. Does not resolve names. */
function isLocalHost(hostname) {
    const name = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
    return name === 'localhost' || name.endsWith('.localhost') || isLocalAddress(name);
}
/** Returns whether an address is not on the public internet; false for a name. */
function isLocalAddress(address) {
    if ((0,external_node_net_.isIPv4)(address))
        return localAddresses.check(address, 'ipv4');
    if (!(0,external_node_net_.isIPv6)(address))
        return false;
    const inner = translatedAddress(address);
    return inner === undefined ? localAddresses.check(address, 'ipv6') : localAddresses.check(inner, 'ipv4');
}
/**
 * Sources: IANA special-purpose address registries; RFC 3879 (site-local). `BlockList` also matches IPv4-mapped IPv6
 * addresses. 192.0.0.192 and 168.63.129.16 are the metadata services of Oracle and Azure.
 */
const localAddresses = new external_node_net_.BlockList();
for (const [network, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['168.63.129.16', 32],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['224.0.0.0', 3],
]) {
    localAddresses.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
    ['::', 96],
    ['64:ff9b:1::', 48],
    ['fc00::', 7],
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8],
]) {
    localAddresses.addSubnet(network, prefix, 'ipv6');
}
/** Networks whose addresses contain an IPv4 address: 6to4 after 2 bytes, NAT64 (also used by DNS64) after 12. */
const translated = [
    { network: network('2002::', 16), group: 1 },
    { network: network('64:ff9b::', 96), group: 6 },
];
function network(address, prefix) {
    const list = new external_node_net_.BlockList();
    list.addSubnet(address, prefix, 'ipv6');
    return list;
}
function translatedAddress(address) {
    const found = translated.find(({ network }) => network.check(address, 'ipv6'));
    if (found === undefined)
        return undefined;
    const [high = 0, low = 0] = addressGroups(address).slice(found.group);
    return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.');
}
/** Returns the eight groups of an IPv6 address. `URL` writes an IPv4 address at its end in hexadecimal. */
function addressGroups(address) {
    const [front = '', back] = new URL(`http://[${address.replace(/%.*/s, '')}]`).hostname
        .slice(1, -1)
        .split('::');
    const parse = (text) => text === '' ? [] : text.split(':').map(group => Number.parseInt(group, 16));
    const [before, after] = [parse(front), parse(back ?? '')];
    return [...before, ...new Array(8 - before.length - after.length).fill(0), ...after];
}
/**
 * Returns a function that resolves names for a connection, and rejects a name that resolves to a local address unless
 * the host that referred to it is local as well. Because the connection uses the addresses that were checked, a name
 * that changes its address in between cannot bypass the check.
 */
function publicLookup(referrer, resolve = external_node_dns_.lookup) {
    return (hostname, options, callback) => {
        resolve(hostname, { ...options, all: true }, (error, addresses) => {
            if (error !== null)
                return callback(error, []);
            const response = () => {
                const [first] = addresses;
                if (options.all === true || first === undefined)
                    callback(null, addresses);
                else
                    callback(null, first.address, first.family);
            };
            const local = addresses.find(({ address }) => isLocalAddress(address));
            if (local === undefined)
                return response();
            resolve(referrer, { all: true }, (failure, own) => {
                if (failure === null && own.some(({ address }) => isLocalAddress(address)))
                    return response();
                callback(new user_error/* UserError */.yo('redirect-rejected', `${referrer} refers to ${hostname}, whose address ${local.address} in the local network is not allowed: report this to the operator of ${referrer}`), []);
            });
        });
    };
}
/** Returns the rejection that caused a request to fail, if any. */
function findRejection(error) {
    const { cause } = error instanceof Object ? error : {};
    return [error, cause].find((item) => item instanceof user_error/* UserError */.yo && item.kind === 'redirect-rejected');
}

;// CONCATENATED MODULE: ./build/http/node-fetch.js




/** Milliseconds until an idle connection is closed, unless the server specifies a keep-alive timeout. */
const keepAliveTimeout = 4_000;
/** Agents by the host that referred to the URL, because each host has its own rule for addresses. */
const agents = new Map();
/** Dispatchers for requests that undici sends, by the same host. */
const dispatchers = new Map();
const bodilessStatuses = new Set([204, 205, 304]);
/**
 * Lightweight fetch for plain reads. Node's fetch takes three times as long to load and run for the dozen small
 * requests of an image. Falls back to Node's fetch for other requests and for encoded responses.
 */
const node_fetch_nodeFetch = async (input, init = {}) => {
    const url = new URL(input);
    if (!isPlainRequest(url, init))
        return fetchAny(url, init);
    const message = await send(url, init);
    if (!isEncoded(message.headers['content-encoding']))
        return toResponse(message, url, init);
    message.destroy();
    return fetchAny(url, init);
};
function createAgents(referrerHost) {
    const options = {
        ...{ keepAlive: true, timeout: keepAliveTimeout },
        ...(referrerHost === undefined ? {} : { lookup: publicLookup(referrerHost) }),
    };
    return { 'http:': new external_node_http_.Agent(options), 'https:': new external_node_https_.Agent(options) };
}
/** Node's fetch. Loads undici if the addresses are restricted, because Node's own fetch accepts no lookup. */
async function fetchAny(url, { referrerHost, ...init }) {
    if (referrerHost === undefined)
        return fetch(url, init);
    const undici = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
    const dispatcher = dispatchers.get(referrerHost) ?? new undici.Agent({ connect: { lookup: publicLookup(referrerHost) } });
    dispatchers.set(referrerHost, dispatcher);
    const restricted = undici.fetch;
    return restricted(url, { ...init, dispatcher });
}
function isPlainRequest({ protocol, username, password }, { method = 'GET', redirect }) {
    return ((protocol === 'http:' || protocol === 'https:') &&
        (method === 'GET' || method === 'HEAD') &&
        username + password === '' &&
        redirect === 'manual');
}
function send(url, { method = 'GET', headers, signal, referrerHost }) {
    const isSecure = url.protocol === 'https:';
    const known = agents.get(referrerHost) ?? createAgents(referrerHost);
    agents.set(referrerHost, known);
    const options = {
        method,
        agent: isSecure ? known['https:'] : known['http:'],
        headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'binder-actions', ...headers },
        ...(signal ? { signal } : {}),
    };
    return new Promise((resolve, reject) => {
        const request = isSecure ? (0,external_node_https_.request)(url, options, resolve) : (0,external_node_http_.request)(url, options, resolve);
        // Not removed when the response arrives: the connection may still fail, which the body's reader reports.
        request.on('error', reject);
        request.end();
    });
}
function toResponse(message, { href }, { method }) {
    const { statusCode: status = 0, headersDistinct } = message;
    const hasBody = method !== 'HEAD' && !bodilessStatuses.has(status);
    if (!hasBody)
        message.resume();
    return {
        status,
        ok: status >= 200 && status < 300,
        url: href,
        headers: { get: name => headersDistinct[name.toLowerCase()]?.join(', ') ?? null },
        body: hasBody ? toBody(message) : null,
    };
}
/** Converts a response body to a stream that reads on demand. */
function toBody(message) {
    const chunks = message.iterator();
    const pull = async (controller) => {
        const { done, value } = await chunks.next();
        if (done)
            controller.close();
        else
            controller.enqueue(value);
    };
    // Does not call the iterator's `return`, which would wait for a chunk that may never arrive.
    const cancel = () => {
        message.destroy();
    };
    return new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
}

;// CONCATENATED MODULE: ./build/http/error-reason.js
/** Descriptions of system errors that mean that this machine has no network or cannot resolve the host name. */
const withoutNetwork = new Map([
    ['EAI_AGAIN', 'no network: the host name cannot be resolved'],
    ['ENOTFOUND', 'no network, or no host with this name'],
    ['ENETUNREACH', 'no network'],
    ['ENETDOWN', 'no network'],
]);
/** Returns the root causes of a failed request, such as ECONNREFUSED, which fetch hides in `cause`. */
function errorReason(error) {
    const reasons = new Set();
    const visited = new Set();
    const queue = [error];
    while (queue.length > 0) {
        const current = queue.pop();
        visited.add(current);
        const causes = isErrorLike(current)
            ? underlyingErrors(current).filter(underlying => !visited.has(underlying))
            : [];
        for (const underlying of causes.reverse())
            queue.push(underlying);
        if (causes.length === 0)
            reasons.add(isErrorLike(current) ? errorText(current) : String(current));
    }
    return [...reasons].join(', ');
}
/** Returns the underlying errors: one for each address tried (`errors`), or the `cause`. */
function underlyingErrors({ cause, errors }) {
    if (Array.isArray(errors) && errors.length > 0)
        return [...errors];
    return isErrorLike(cause) ? [cause] : [];
}
function errorText({ message, name, code }) {
    const noNetwork = typeof code === 'string' ? withoutNetwork.get(code) : undefined;
    return noNetwork ?? (message || name || 'no reason was given');
}
/** Duck-types errors because errors of fetch may come from another realm, where `instanceof Error` is false. */
function isErrorLike(error) {
    return (typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string');
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/http/streamed-body.js


/** Error for content that cannot be read from disk; not retried. */
class UnreadableContentError extends user_error/* UserError */.yo {
    constructor(message) {
        super('layout-changed', message);
    }
}
/** Size of a chunk in bytes. Large chunks reduce overhead; two per concurrent upload use little memory. */
const chunkSize = (/* unused pure expression or super */ null && (2 ** 20));
/**
 * Runs `task` with the content of a file as a streamed body.
 *
 * @param size required size of the file, in bytes.
 * @param label name of the content in messages.
 * @throws UnreadableContentError if the file cannot be read or has a different size.
 */
async function withFileBody(path, size, label, task) {
    const file = await open(path, 'r').catch((error) => {
        throw new UnreadableContentError(`${label} cannot be read from disk (${error.message}): build the image again`);
    });
    try {
        const { size: actualSize } = await file.stat();
        if (actualSize !== size)
            throw new UnreadableContentError(`${label} has ${actualSize} bytes on disk, expected ${size}: build the image again`);
        return await task({ size, open: onSent => streamFile(file, size, label, onSent) });
    }
    finally {
        await file.close();
    }
}
/**
 * Streams a file through two alternating buffers. fetch requests the next chunk once the previous one has left the
 * process. A new buffer per chunk would use more than 100 MB until garbage collection. If a buffer were overwritten too
 * early, the registry would reject the blob because its digest would not match.
 */
function streamFile(file, size, label, onSent) {
    const [even, odd] = [Buffer.allocUnsafeSlow(chunkSize), Buffer.allocUnsafeSlow(chunkSize)];
    let position = 0;
    const pull = async (controller) => {
        onSent(position);
        if (position === size)
            return controller.close();
        const length = Math.min(chunkSize, size - position);
        const chunk = (position / chunkSize) % 2 === 0 ? even : odd;
        const { bytesRead } = await file.read(chunk, 0, length, position).catch((error) => {
            throw new UnreadableContentError(`${label} cannot be read from disk (${error.message}): build the image again`);
        });
        if (bytesRead < length)
            throw new UnreadableContentError(`${label} became shorter during the upload: build the image again`);
        position += length;
        controller.enqueue(chunk.subarray(0, length));
    };
    return new ReadableStream({ pull }, { highWaterMark: 0 });
}

;// CONCATENATED MODULE: ./build/http/send-request.js







function isStreamed(body) {
    return body !== undefined && !(body instanceof Uint8Array);
}
/**
 * Sends a request and waits for the response headers. Redirects are not followed.
 *
 * @throws RetryableError if the request fails or times out; the signal's reason if it is aborted; Error if a streamed
 *   upload is redirected or its content cannot be read.
 */
async function sendRequest(fetch, url, request, { headers: headersTimeout, idle: idleTimeout }) {
    const { name, method, body, timeout = headersTimeout, signal, authorization, referrerHost } = request;
    const headers = requestHeaders(request);
    const deadline = new Deadline(timeout);
    try {
        return await fetch(url, {
            method,
            headers: authorization === undefined ? headers : { ...headers, authorization },
            redirect: 'manual',
            ...(referrerHost === undefined ? {} : { referrerHost }),
            signal: signal === undefined ? deadline.signal : AbortSignal.any([deadline.signal, signal]),
            ...requestBody(body, sent => deadline.extend(sent === 'all' ? timeout : idleTimeout)),
        });
    }
    catch (error) {
        signal?.throwIfAborted();
        const rejection = findRejection(error);
        if (rejection !== undefined)
            throw rejection;
        const peer = `${name}: ${url.host}`;
        if (deadline.isOver)
            throw send_request_timeoutError(peer, body, timeout);
        throw isStreamed(body) ? uploadError(error, peer) : requestError(error, peer);
    }
    finally {
        deadline.clear();
    }
}
/** Requests identity encoding: blobs are hashed as stored, so they must not be compressed in transit. */
function requestHeaders({ headers, body }) {
    // With a Range header, fetch adds this header itself and would send it twice.
    const encoding = headers?.range === undefined ? { 'accept-encoding': 'identity' } : {};
    // Without a length, fetch uses chunked encoding, which some registries do not accept.
    const length = isStreamed(body) ? { 'content-length': String(body.size) } : {};
    return { ...encoding, ...length, ...headers };
}
/**
 * Returns the options for a body. A streamed body sets `redirect: 'error'` and `window: null`; otherwise fetch keeps
 * the whole body in memory to be able to resend it. Source: Fetch Standard, "HTTP-network-or-cache fetch", step 8.
 */
function requestBody(body, onSent) {
    if (body === undefined)
        return {};
    if (!isStreamed(body))
        return { body };
    const stream = body.open(bytes => onSent(bytes < body.size ? 'some' : 'all'));
    return { body: stream, duplex: 'half', redirect: 'error', window: null };
}
function send_request_timeoutError(peer, body, timeout) {
    const label = isStreamed(body)
        ? 'accepted no more data of an upload, or did not confirm it'
        : 'did not respond';
    return new http_retry/* RetryableError */.dw(`${peer} ${label} within ${timeout / 1000} s`, {
        maxAttempts: maxAttemptsAfterTimeout,
    });
}
function requestError(error, peer) {
    return new http_retry/* RetryableError */.dw(`${peer} cannot be reached: ${errorReason(error)}`, { cause: error });
}
function uploadError(error, peer) {
    const { cause } = error instanceof Object ? error : {};
    if (cause instanceof UnreadableContentError)
        return cause;
    const reason = errorReason(error);
    if (reason === 'unexpected redirect')
        return new user_error/* UserError */.yo('redirect-rejected', `${peer} redirects an upload from the URL that the registry provided: configure the registry, or a proxy in front of it, to accept uploads without redirects`);
    return new http_retry/* RetryableError */.dw(`${peer} aborted an upload: ${reason}`, { cause: error });
}

;// CONCATENATED MODULE: ./build/registry/api-origin.js

/** Returns the origin of a registry's API. For Docker Hub, it differs from the host in references. */
function apiOrigin(registry) {
    if (registry === 'docker.io')
        return 'https://registry-1.docker.io';
    return `${isLoopback(registry) ? 'http' : 'https'}://${registry}`;
}

;// CONCATENATED MODULE: ./build/registry/challenge.js
/** Maximum length of a header. Longer ones are ignored, to bound the parsing time. */
const maxHeaderLength = 8192;
const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const parameterForm = new RegExp(`^(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|(${token}|[^\\s,"]+))`);
const schemeForm = new RegExp(`^(${token})(?=\\s|,|$)`);
/**
 * Returns the challenge to answer. Prefers bearer to basic because bearer does not send the password to the registry.
 *
 * @returns undefined if the header has no supported challenge.
 */
function parseChallenge(header) {
    const challenges = header.length > maxHeaderLength ? [] : splitChallenges(header);
    for (const { scheme, parameters } of challenges) {
        const realm = parameters.get('realm');
        if (scheme !== 'bearer' || realm === undefined || !URL.canParse(realm))
            continue;
        const service = parameters.get('service');
        const scope = parameters.get('scope');
        return {
            scheme,
            realm,
            ...(service === undefined ? {} : { service }),
            ...(scope === undefined ? {} : { scope }),
        };
    }
    return challenges.some(({ scheme }) => scheme === 'basic') ? { scheme: 'basic' } : undefined;
}
/** Splits a header into challenges. Challenges and their parameters are both separated by commas. */
function splitChallenges(header) {
    const challenges = [];
    let remainder = header;
    for (;;) {
        remainder = remainder.replace(/^[\s,]+/, '');
        const parameter = parameterForm.exec(remainder);
        const scheme = parameter === null ? schemeForm.exec(remainder) : null;
        const [matched] = parameter ?? scheme ?? [];
        if (matched === undefined)
            return challenges;
        if (scheme !== null)
            challenges.push({ scheme: (scheme[1] ?? '').toLowerCase(), parameters: new Map() });
        if (parameter !== null) {
            const [, name = '', quoted, plain = ''] = parameter;
            const value = quoted?.replace(/\\(.)/g, '$1') ?? plain;
            challenges.at(-1)?.parameters.set(name.toLowerCase(), value);
        }
        remainder = remainder.slice(matched.length);
    }
}

;// CONCATENATED MODULE: ./build/registry/credentials.js
/** User name with which Docker and its helpers mark a secret as an identity token. */
const identityUser = '<token>';
function credentialsFrom(username, secret) {
    if (username === identityUser)
        return { username, password: '', identityToken: secret };
    return { username, password: secret };
}
/** Returns the Basic `Authorization` header; undefined for an identity token. */
function basicHeader({ username, password, identityToken }) {
    if (identityToken !== undefined)
        return undefined;
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
/** Returns all values to mask in logs. */
function credentialSecrets(credentials) {
    const basic = basicHeader(credentials)?.slice('Basic '.length);
    return [credentials.password, credentials.identityToken, basic].filter(secret => secret !== undefined && secret !== '');
}

;// CONCATENATED MODULE: ./build/registry/token-service.js










/** Default and minimum of `expires_in`, in seconds. Source: distribution token specification. */
const minLifetime = 60;
const token_service_maxResponseSize = 2 ** 20;
/** Client name, which the specification requires with a refresh token. */
const clientId = 'binder-actions';
const responseSchema = valibot/* object */.Ik({
    token: valibot/* nullish */.cl(valibot/* string */.Yj('expected a string')),
    access_token: valibot/* nullish */.cl(valibot/* string */.Yj('expected a string')),
    // Some services send a string. An invalid value is treated as absent because a 401 renews the token.
    expires_in: valibot/* fallback */.Np(valibot/* nullish */.cl(valibot/* pipe */.Fs(valibot/* unknown */.L5(), valibot/* transform */.pd(Number), valibot/* finite */.E2())), undefined),
});
/**
 * Requests a token: anonymously, with name and password, or with an identity token.
 * Sources: distribution token specification; distribution "OAuth2 Token Authentication" for identity tokens.
 *
 * @param label name of the image and the service in messages.
 * @returns undefined if the service denies the request with 401 or 403.
 * @throws RetryableError if a retry may succeed, otherwise Error.
 */
async function requestToken(fetch, request, timeouts, label) {
    const response = await token_service_send(fetch, request, timeouts.headers, label);
    if ((0,http_retry/* isRetryableStatus */.PS)(response.status)) {
        cancelBody(response);
        const retryAfter = (0,http_retry/* parseRetryAfter */.mu)(response.headers.get('retry-after'), Date.now());
        throw new http_retry/* RetryableError */.dw(`${label} responded with ${response.status}`, { retryAfter });
    }
    if (response.status === 401 || response.status === 403) {
        cancelBody(response);
        return undefined;
    }
    if (response.status >= 300 && response.status < 400) {
        cancelBody(response);
        throw new user_error/* UserError */.yo('token-service-invalid', `${label} redirects to another URL, which must not receive the login: report this to the operator of the registry`);
    }
    if (!response.ok) {
        cancelBody(response);
        throw new user_error/* UserError */.yo('server-unreachable', `${label} responded with ${response.status}`);
    }
    return readToken(await readBounded(response, token_service_maxResponseSize, timeouts.idle, label), label);
}
function readToken(bytes, label) {
    const grant = parseJson(responseSchema, bytes, `the response from ${label}`);
    const token = grant.token || grant.access_token;
    if (!token)
        throw new user_error/* UserError */.yo('token-service-invalid', `${label} responded without a token: report this to the operator of the registry`);
    // fetch also rejects such a header, but includes the token in its message.
    if (!/^[\x21-\x7e]+$/.test(token))
        throw new user_error/* UserError */.yo('token-service-invalid', `${label} responded with a token that contains invalid characters: report this to the operator of the registry`);
    return { token, lifetime: Math.max(minLifetime, grant.expires_in ?? 0) };
}
async function token_service_send(fetch, request, timeout, label) {
    const deadline = new Deadline(timeout);
    const { url, init } = formatRequest(request);
    const { referrerHost } = request;
    const restriction = referrerHost === undefined ? {} : { referrerHost };
    try {
        return await fetch(url, { ...init, ...restriction, redirect: 'manual', signal: deadline.signal });
    }
    catch (error) {
        const rejection = findRejection(error);
        if (rejection !== undefined)
            throw rejection;
        if (deadline.isOver) {
            const message = `${label} did not respond within ${timeout / 1000} s`;
            throw new http_retry/* RetryableError */.dw(message, { maxAttempts: maxAttemptsAfterTimeout });
        }
        throw new http_retry/* RetryableError */.dw(`${label} cannot be reached: ${errorReason(error)}`, { cause: error });
    }
    finally {
        deadline.clear();
    }
}
function formatRequest({ realm, service, scope, credentials }) {
    const headers = { accept: 'application/json' };
    const serviceParameter = service === undefined ? {} : { service };
    if (credentials?.identityToken !== undefined) {
        const form = {
            grant_type: 'refresh_token',
            refresh_token: credentials.identityToken,
            client_id: clientId,
        };
        return {
            url: realm,
            init: { method: 'POST', headers, body: new URLSearchParams({ ...form, ...serviceParameter, scope }) },
        };
    }
    const url = new URL(realm);
    for (const [name, value] of Object.entries(serviceParameter))
        url.searchParams.set(name, value);
    for (const singleScope of scope.split(' '))
        url.searchParams.append('scope', singleScope);
    const authorization = credentials === undefined ? undefined : basicHeader(credentials);
    return { url, init: { headers: { ...headers, ...(authorization === undefined ? {} : { authorization }) } } };
}

;// CONCATENATED MODULE: ./build/registry/trust.js
/** Rules for the hosts that a registry may refer to, and for those that may receive credentials. The registry is untrusted. */



/**
 * Returns whether a registry's credentials may be sent to its token service. The service must be on the same host, the
 * parent domain (gitlab.com for registry.gitlab.com) or a sibling (auth.docker.io for registry-1.docker.io). HTTPS is
 * required except for a registry on this machine.
 */
function mayReceiveCredentials(realm, origin) {
    const api = new URL(origin);
    if (isLoopback(api.host))
        return realm.hostname === api.hostname;
    if (realm.protocol !== 'https:')
        return false;
    if (realm.hostname === api.hostname)
        return true;
    if (isAddress(realm.hostname) || isAddress(api.hostname))
        return false;
    const parent = parentDomain(api.hostname);
    if (!belongsToOneOwner(parent))
        return false;
    return realm.hostname === parent || parentDomain(realm.hostname) === parent;
}
/**
 * Checks whether a registry may refer to `target`, with or without credentials. Rejects a downgrade from HTTPS to plain
 * HTTP, and local network addresses unless the registry itself is local (prevents SSRF). A host name that resolves to a
 * local address is rejected when the connection is opened (see `referrer`).
 *
 * @returns a description of the rejected target; undefined if it is allowed.
 */
function targetProblem(target, origin) {
    const api = new URL(origin);
    if (target.username !== '' || target.password !== '')
        return 'a URL with a user name in it';
    const isPlain = target.protocol === 'http:';
    if (target.protocol !== 'https:' && !isPlain)
        return `a URL with the scheme "${target.protocol}"`;
    if (isPlain && api.protocol === 'https:')
        return `plain HTTP at ${target.host}`;
    const isTrustedHost = target.hostname === api.hostname || isLocalHost(api.hostname);
    if (!isTrustedHost && isLocalHost(target.hostname))
        return `the local network address ${target.host}`;
    return undefined;
}
function isAddress(hostname) {
    return (0,external_node_net_.isIPv4)(hostname) || hostname.startsWith('[');
}
function parentDomain(hostname) {
    return hostname.split('.').slice(1).join('.');
}
/** Parent domains whose subdomains belong to different owners. */
const sharedParents = `azurecr.io azurewebsites.net cloudapp.net amazonaws.com on.aws run.app web.app appspot.com fly.dev
  pages.dev workers.dev github.io gitlab.io githubusercontent.com herokuapp.com netlify.app vercel.app
  ngrok.io ngrok.app ngrok-free.app trycloudflare.com duckdns.org icr.io pkg.dev ocir.io scw.cloud nip.io
  sslip.io jfrog.io cloudsmith.io`.split(/\s+/);
const publicSuffix = /^(?:co|com|org|net|gov|edu|ac|or|ne|go)\.[a-z]{2}$/;
/** Returns whether all subdomains of `parent` belong to one owner. Approximates the public suffix list conservatively. */
function belongsToOneOwner(parent) {
    return (parent.includes('.') && !publicSuffix.test(parent) && !sharedParents.some(name => parent.endsWith(name)));
}
/** Returns the host that referred to a URL, as an option of the request; undefined for the registry's own host. */
function referrer(target, origin) {
    const api = new URL(origin);
    return target.hostname === api.hostname || isLocalHost(api.hostname) ? undefined : api.hostname;
}

;// CONCATENATED MODULE: ./build/registry/authorization.js






/** Time before expiry, in milliseconds, at which a token is renewed: a request takes time to arrive. */
const expiryMargin = 10_000;
/**
 * Answers a registry's authentication challenges for one image repository and caches the tokens.
 * Source: https://distribution.github.io/distribution/spec/auth/token/
 */
class Authorization {
    #tokens = new Map();
    #pending = new Map();
    #options;
    /** Basis of the last token of each scope. Kept after the token is dropped, because concurrent requests may still use it. */
    #granted = new Map();
    #challenge;
    #withheldFrom;
    constructor(options) {
        this.#options = options;
        for (const secret of options.credentials === undefined ? [] : credentialSecrets(options.credentials))
            options.mask(secret);
    }
    /** Host of a token service that was not sent the credentials, if any. */
    get withheldFrom() {
        return this.#withheldFrom;
    }
    /** Returns the cached, unexpired header for this scope, so that most requests need one round trip. */
    headerFor(scope) {
        const token = this.#tokens.get(scope);
        return token !== undefined && token.expires - expiryMargin > Date.now() ? token.header : undefined;
    }
    /** Returns the cached header, or fetches a token if none is valid. Used before a body that is too large to send twice. */
    async obtainHeader(scope) {
        const cached = this.headerFor(scope);
        return cached !== undefined || this.#challenge === undefined
            ? cached
            : this.#authorize(this.#challenge, scope);
    }
    /** Returns whether the token service issued an anonymous token; a later denial is then probably spurious. */
    isAnonymouslyGranted(scope) {
        return this.#granted.get(scope) === 'nothing';
    }
    /** Returns whether the token service issued a token, with or without a login. */
    isGranted(scope) {
        const grantedFor = this.#granted.get(scope);
        return grantedFor !== undefined && grantedFor !== 'password';
    }
    forget(scope) {
        this.#tokens.delete(scope);
    }
    /**
     * Answers the challenge of a 401 response.
     *
     * @param header `WWW-Authenticate` header of the 401.
     * @param rejected `Authorization` header that was rejected, if any.
     * @returns the `Authorization` header to retry with; undefined if no credentials or token are available.
     * @throws Error if the challenge is malformed or must not be answered; RetryableError from the token service.
     */
    async answerChallenge(header, scope, rejected) {
        const challenge = parseChallenge(header ?? '');
        if (challenge === undefined)
            throw new RegistryError(this.#missingChallengeProblem(header), 401);
        this.#challenge = challenge;
        // Another request may already have answered the same challenge.
        const cached = this.headerFor(scope);
        return cached !== undefined && cached !== rejected ? cached : this.#authorize(challenge, scope);
    }
    async #authorize(challenge, scope) {
        // Concurrent requests that get the same 401 share one token request.
        const pending = this.#pending.get(scope) ?? this.#obtainToken(challenge, scope);
        this.#pending.set(scope, pending);
        try {
            const token = await pending;
            if (token === undefined)
                this.#tokens.delete(scope);
            else {
                this.#tokens.set(scope, token);
                this.#granted.set(scope, token.grantedFor);
            }
            return token?.header;
        }
        finally {
            this.#pending.delete(scope);
        }
    }
    async #obtainToken(challenge, scope) {
        return challenge.scheme === 'basic' ? this.#basicToken() : this.#fetchToken(challenge, scope);
    }
    #basicToken() {
        const { credentials } = this.#options;
        const header = credentials === undefined ? undefined : basicHeader(credentials);
        if (header === undefined)
            return undefined;
        return { header, expires: Number.POSITIVE_INFINITY, grantedFor: 'password' };
    }
    async #fetchToken(challenge, scope) {
        const { name, fetch, origin, timeouts, mask } = this.#options;
        const realm = new URL(challenge.realm);
        const mayReceive = mayReceiveCredentials(realm, origin);
        const isPlainForeignHost = realm.protocol === 'http:' && !mayReceive;
        const problem = targetProblem(realm, origin) ?? (isPlainForeignHost ? `plain HTTP at ${realm.host}` : undefined);
        if (problem !== undefined) {
            throw new user_error/* UserError */.yo('token-service-invalid', `${name}: the registry requires a login at ${problem}, which is not allowed: report this to the operator of the registry`);
        }
        const credentials = mayReceive ? this.#options.credentials : undefined;
        if (this.#options.credentials !== undefined && !mayReceive)
            this.#withheldFrom = realm.host;
        const label = `${name}: the token service at ${realm.host}`;
        const referrerHost = referrer(realm, origin);
        const request = { realm, service: challenge.service, scope, credentials, referrerHost };
        const granted = await requestToken(fetch, request, timeouts, label);
        if (granted === undefined)
            return undefined;
        mask(granted.token);
        return {
            header: `Bearer ${granted.token}`,
            expires: Date.now() + granted.lifetime * 1000,
            grantedFor: credentials === undefined ? 'nothing' : 'login',
        };
    }
    #missingChallengeProblem(header) {
        const detail = header === null || header.trim() === ''
            ? 'it sends no WWW-Authenticate header'
            : `its WWW-Authenticate header is ${JSON.stringify(header.slice(0, 100))}`;
        return `${this.#options.name}: the registry responded with 401 but without a supported login method (${detail}): report this to the operator of the registry`;
    }
}

;// CONCATENATED MODULE: ./build/registry/repository-client.js









const maxRedirects = 5;
const redirectStatuses = new Set([301, 302, 303, 307, 308]);
/**
 * Maximum number of retries after a 403 for a granted token: ghcr.io occasionally rejects a token that it just issued.
 */
const maxDenialsRetried = 2;
/**
 * Client of the Distribution API for one image repository. Handles authorization, redirects and retries.
 * Source: OCI distribution-spec 1.1.
 */
class RepositoryClient {
    repository;
    name;
    timeouts;
    retry;
    #origin;
    #services;
    #authorization;
    constructor(repository, services) {
        this.repository = repository;
        this.name = (0,oci_reference/* formatImageRepository */.hp)(repository);
        this.timeouts = services.timeouts ?? defaultTimeouts;
        this.retry = services.retry;
        this.#origin = apiOrigin(repository.registry);
        this.#services = services;
        const { fetch, credentials, mask = () => { } } = services;
        this.#authorization = new Authorization({
            name: this.name,
            fetch,
            origin: this.#origin,
            credentials,
            timeouts: this.timeouts,
            mask,
        });
    }
    get isAnonymous() {
        return this.#services.credentials === undefined;
    }
    /**
     * Sends a request and retries temporary failures.
     *
     * @returns the response, with any status.
     * @throws Error if the registry cannot be reached or retries fail.
     */
    send(request) {
        return this.exchange(request, async (response) => response);
    }
    /** Sends a request and reads its response as one retried step, so that a truncated response is fetched again. */
    exchange(request, read) {
        return this.retrying(async () => read(await this.sendOnce(request)));
    }
    /** Runs several requests as one step that is retried as a whole. */
    retrying(task, signal) {
        return (0,http_retry/* withRetry */.bD)(this.retry, task, signal);
    }
    /** Describes an error response in one message. */
    describeErrorResponse(response, label, access = 'pull') {
        const { withheldFrom } = this.#authorization;
        return describeErrorResponse(response, label, {
            isAnonymous: this.isAnonymous,
            withheldFrom,
            access,
        });
    }
    /** Sends a request without retrying temporary failures. @throws RetryableError if a retry may succeed. */
    async sendOnce(request) {
        const ownScope = `repository:${this.repository.path}:${request.access}`;
        const scope = request.alsoPull === undefined ? ownScope : `${ownScope} repository:${request.alsoPull}:pull`;
        let response = await this.#authorized(request, scope);
        for (let denials = 1; denials <= maxDenialsRetried; denials++) {
            if (!this.#isRetryableDenial(response, request, scope))
                break;
            cancelBody(response);
            this.#authorization.forget(scope);
            await this.retry.sleep((0,http_retry/* backoff */.JN)(this.retry, denials), request.signal);
            response = await this.#authorized(request, scope);
        }
        return this.#throwIfRetryable(response, request);
    }
    #isRetryableDenial({ status }, { method }, scope) {
        if (status !== 403)
            return false;
        return isWrite(method)
            ? this.#authorization.isGranted(scope)
            : this.#authorization.isAnonymouslyGranted(scope);
    }
    /** Sends a request and answers at most one challenge, which also renews an expired token. */
    async #authorized(request, scope) {
        const currentHeader = isStreamed(request.body)
            ? await this.#authorization.obtainHeader(scope)
            : this.#authorization.headerFor(scope);
        const { response: first, isSameOrigin: isAtRegistry } = await this.#followRedirects(request, currentHeader);
        // A 401 from a storage host is not answered: the credentials are for the registry only.
        if (first.status !== 401 || !isAtRegistry)
            return first;
        const response = await drain(first);
        const challenge = response.headers.get('www-authenticate');
        const header = await this.#authorization.answerChallenge(challenge, scope, currentHeader).catch(error => {
            cancelBody(response);
            throw error;
        });
        if (header === undefined || header === currentHeader)
            return response;
        cancelBody(response);
        return (await this.#followRedirects(request, header)).response;
    }
    #throwIfRetryable(response, { method }) {
        if (!(0,http_retry/* isRetryableStatus */.PS)(response.status))
            return response;
        cancelBody(response);
        const retryAfter = (0,http_retry/* parseRetryAfter */.mu)(response.headers.get('retry-after'), Date.now());
        throw new http_retry/* RetryableError */.dw(`${this.name}: the registry responded with ${response.status} to ${method}`, {
            retryAfter,
        });
    }
    /** Follows redirects manually so that credentials are not sent to other hosts, such as blob storage. */
    async #followRedirects(request, authorization) {
        let url = new URL(request.target, `${this.#origin}/v2/${this.repository.path}/`);
        let isAtRegistry = url.origin === this.#origin;
        this.#assertSafeTarget(url);
        for (let redirects = 0; redirects <= maxRedirects; redirects++) {
            const { fetch } = this.#services;
            const currentHeader = isAtRegistry ? authorization : undefined;
            const referrerHost = referrer(url, this.#origin);
            const namedRequest = { ...request, authorization: currentHeader, name: this.name, referrerHost };
            const response = await sendRequest(fetch, url, namedRequest, this.timeouts);
            const location = response.headers.get('location');
            if (!redirectStatuses.has(response.status) || location === null)
                return { response, isSameOrigin: isAtRegistry };
            cancelBody(response);
            url = this.#nextUrl(location, url, response.status, request);
            // After a cross-origin redirect, credentials are never re-attached: another host would choose the target.
            isAtRegistry &&= url.origin === this.#origin;
        }
        throw new user_error/* UserError */.yo('redirect-rejected', `${this.name}: the registry redirects more than ${maxRedirects} times: report this to the operator of the registry`);
    }
    #nextUrl(location, from, status, { method }) {
        if (!URL.canParse(location, from.href)) {
            throw new user_error/* UserError */.yo('redirect-rejected', `${this.name}: the registry redirects to an invalid URL: report this to the operator of the registry`);
        }
        if (isWrite(method) && status < 307) {
            throw new user_error/* UserError */.yo('redirect-rejected', `${this.name}: the registry redirects a ${method} with status ${status}, which would drop its body: report this to the operator of the registry`);
        }
        const next = new URL(location, from);
        if (from.protocol === 'https:' && next.protocol !== 'https:') {
            throw new user_error/* UserError */.yo('redirect-rejected', `${this.name}: the registry redirects from https to ${next.protocol}//${next.host}, which is not allowed: report this to the operator of the registry`);
        }
        this.#assertSafeTarget(next);
        return next;
    }
    #assertSafeTarget(url) {
        const problem = targetProblem(url, this.#origin);
        if (problem !== undefined)
            throw new user_error/* UserError */.yo('redirect-rejected', `${this.name}: the registry refers to ${problem}, which is not allowed: report this to the operator of the registry`);
    }
}
function isWrite(method) {
    return method === 'POST' || method === 'PUT';
}

;// CONCATENATED MODULE: ./build/process.js

/** Runs `task` and cleans up when it has succeeded or failed, or when the run is cancelled. */
async function withCleanUp({ onInterruption }, cleanUp, task, order = 'in turn') {
    let cleaning;
    // Clean up only once and share the promise, so that every caller waits for the same cleanup to complete.
    const cleanUpOnce = () => {
        cleaning ??= cleanUp();
        return cleaning;
    };
    const unregister = onInterruption(cleanUpOnce, order);
    try {
        return await task();
    }
    finally {
        await cleanUpOnce().finally(unregister);
    }
}
/** Error for a program that is not installed. */
class CommandNotFoundError extends user_error/* UserError */.yo {
    file;
    constructor(file) {
        super('tool-missing', `${file} is not installed, or not on the PATH: install it`);
        this.file = file;
    }
}
/** Returns the last lines of a failed program's output, for an error message. */
function lastLines({ stdout, stderr }, count = 15) {
    const text = stderr.trim() || stdout.trim();
    return text.split('\n').slice(-count).join('\n');
}

;// CONCATENATED MODULE: ./build/registry/credential-helper.js




const outputSchema = valibot/* object */.Ik({ Username: valibot/* string */.Yj(), Secret: valibot/* string */.Yj() });
/** Timeout in milliseconds. In a workflow, no user can unlock the keychain that a helper waits for. */
const timeout = 30_000;
/**
 * Gets the login of a registry from a credential helper.
 * Source: README of docker/docker-credential-helpers, "Development".
 *
 * @param name helper name, `NAME` in the program `docker-credential-NAME`.
 * @param file file that configures the helper, named in messages. Messages never include the helper's output, which may
 *   contain the secret.
 * @returns undefined if the helper has no login for the registry.
 * @throws Error that names the helper and file.
 */
async function runCredentialHelper(run, name, registry, file) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) {
        throw new user_error/* UserError */.yo('docker-login-unusable', `${file} names the credential helper ${JSON.stringify(name)}, which is not a valid name: write the part of the program's name after docker-credential-, such as "desktop"`);
    }
    const program = `docker-credential-${name}`;
    const label = `the credential helper ${program}, which ${file} names for ${registry}`;
    const command = { file: program, args: ['get'], input: registry, isQuiet: true, timeout };
    const result = await run(command).catch(error => {
        if (!(error instanceof CommandNotFoundError))
            throw error;
        throw new user_error/* UserError */.yo('docker-login-unusable', `${label}, is not installed: install it, or remove it from that file and log in again`);
    });
    if (result.isTimedOut) {
        throw new user_error/* UserError */.yo('docker-login-unusable', `${label}, did not respond within ${timeout / 1000} s: unlock its keychain, or remove it from that file and log in again`);
    }
    if (result.exitCode === 0)
        return readOutput(result.stdout, label);
    if (isNotFound(result))
        return undefined;
    throw new user_error/* UserError */.yo('docker-login-unusable', `${label}, failed (exit code ${result.exitCode}): run \`echo ${registry} | ${program} get\` to see why`);
}
/** Docker's helpers report this on standard output; third-party helpers may use standard error. */
function isNotFound({ stdout, stderr }) {
    return /credentials not found/i.test(`${stdout}\n${stderr}`);
}
function readOutput(stdout, label) {
    let output;
    try {
        output = valibot/* parse */.qg(outputSchema, JSON.parse(stdout));
    }
    catch {
        throw new user_error/* UserError */.yo('docker-login-unusable', `${label}, did not return JSON with "Username" and "Secret": reinstall it, or remove it from that file and log in again`);
    }
    if (output.Username === '' && output.Secret === '')
        return undefined;
    return credentialsFrom(output.Username, output.Secret);
}

;// CONCATENATED MODULE: ./build/registry/docker-config.js




// Valibot's own messages include the value, which may be a secret.
const docker_config_text = valibot/* string */.Yj('expected a string');
const entry = valibot/* object */.Ik({
    auth: valibot/* nullish */.cl(docker_config_text),
    username: valibot/* nullish */.cl(docker_config_text),
    password: valibot/* nullish */.cl(docker_config_text),
    identitytoken: valibot/* nullish */.cl(docker_config_text),
}, 'expected an object');
const docker_config_schema = valibot/* object */.Ik({
    auths: valibot/* nullish */.cl(valibot/* record */.g1(valibot/* string */.Yj(), entry, 'expected an object'), {}),
    credHelpers: valibot/* nullish */.cl(valibot/* record */.g1(valibot/* string */.Yj(), docker_config_text, 'expected an object'), {}),
    credsStore: valibot/* nullish */.cl(docker_config_text),
}, 'expected an object');
/** Keys of Docker Hub in `config.json`. The usual one is the URL of its v1 API. */
const dockerHubKeys = ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', 'registry-1.docker.io'];
/** Returns the possible keys of a registry in `config.json`, the usual one first. */
function registryKeys(registry) {
    if (registry === 'docker.io')
        return dockerHubKeys;
    return [registry, `https://${registry}`, `https://${registry}/`, `http://${registry}`];
}
/**
 * Reads the entry of a registry from Docker's `config.json`.
 *
 * @param content content of the file.
 * @throws Error that names `file` if it is malformed; ignoring it would lead to a confusing "denied" later.
 * @see https://docs.docker.com/reference/cli/docker/login/
 */
function readDockerLogin(content, registry, file) {
    const { auths, credHelpers, credsStore } = json_parseShape(docker_config_schema, parseText(content, file), file);
    const keys = registryKeys(registry);
    const registryHelper = keys.map(key => credHelpers[key]).find(name => name !== undefined);
    const helper = registryHelper ?? credsStore ?? '';
    const key = keys.find(name => auths[name] !== undefined);
    const registryEntry = key === undefined ? undefined : auths[key];
    return {
        helper: helper === '' ? undefined : helper,
        helperKey: keys[0] ?? registry,
        stored: registryEntry === undefined ? undefined : readEntry(registryEntry, `${file}, the entry of ${key}`),
    };
}
/**
 * Returns Docker's `config.json` with additional logins, which override existing ones for the same registries.
 *
 * @param logins credentials by registry.
 * @throws Error that names `file` if it is malformed.
 */
function withLogins(content, logins, file) {
    const raw = parseText(content, file);
    const { auths, credHelpers } = parseShape(docker_config_schema, raw, file);
    const entries = [...logins].map(([registry, { username, password }]) => {
        const auth = Buffer.from(`${username}:${password}`).toString('base64');
        return [registryKeys(registry)[0] ?? registry, { auth }];
    });
    return JSON.stringify({
        ...raw,
        auths: { ...auths, ...Object.fromEntries(entries) },
        // An empty helper name prevents a configured helper from overriding the logins added here.
        credHelpers: { ...credHelpers, ...Object.fromEntries(entries.map(([key]) => [key, ''])) },
    });
}
/** Parses the file. As in Docker, an empty file has no settings. */
function parseText(content, file) {
    if (content.trim() === '')
        return {};
    try {
        return JSON.parse(content);
    }
    catch {
        throw new user_error/* UserError */.yo('docker-login-unusable', `${file} is not JSON: run \`docker logout\` and \`docker login\` again, or fix the file`);
    }
}
function readEntry(registryEntry, label) {
    const { auth, username, password, identitytoken } = registryEntry;
    if (identitytoken)
        return credentialsFrom('<token>', identitytoken);
    if (username && password)
        return { username, password };
    // A credential helper stores the secret elsewhere and leaves an empty entry here.
    if (!auth)
        return undefined;
    const decoded = Buffer.from(auth, 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    if (colon < 1)
        throw new user_error/* UserError */.yo('docker-login-unusable', `${label}: "auth" is not the base64 of "name:password": run \`docker login\` again`);
    // Some versions of Docker pad the password with NUL bytes.
    return credentialsFrom(decoded.slice(0, colon), decoded.slice(colon + 1).replace(/(?<!\0)\0+$/, ''));
}

;// CONCATENATED MODULE: ./build/registry/stored-login.js




/**
 * Returns Docker's stored login for a registry. As in Docker, the credential helper takes precedence over the file,
 * which is used if the helper has no login.
 *
 * @param file path of Docker's `config.json`, which need not exist.
 * @param runCommand runs credential helpers; if undefined, helpers are not used.
 * @throws Error that names the file or the helper if it cannot be used.
 */
async function readStoredLogin(file, registry, runCommand) {
    const content = await (0,external_node_fs_promises_.readFile)(file, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw new user_error/* UserError */.yo('docker-login-unusable', `${file} cannot be read (${error.message}): check its permissions`);
    });
    if (content === undefined)
        return undefined;
    const { helper, helperKey, stored } = readDockerLogin(content, registry, file);
    const helperLogin = helper === undefined || runCommand === undefined
        ? undefined
        : await runCredentialHelper(runCommand, helper, helperKey, file);
    return helperLogin ?? stored;
}

;// CONCATENATED MODULE: ./build/registry/connect-registry.js


/** Returns a function that connects to image repositories and looks up the login once per registry. */
function connect_registry_registryConnector(options) {
    const { fetch, retry, timeouts, mask } = options;
    const logins = new Map();
    return async (repository) => {
        const { registry } = repository;
        const login = logins.get(registry) ?? chooseCredentials(options, registry);
        logins.set(registry, login);
        // Failures are not cached, because the helper may be unlocked before the next call.
        login.catch(() => logins.delete(registry));
        return new RepositoryClient(repository, { fetch, retry, credentials: await login, timeouts, mask });
    };
}
async function chooseCredentials(options, registry) {
    const { login, dockerConfigFile, runCommand, fallback } = options;
    if (login?.registry === registry)
        return login.credentials;
    const storedLogin = dockerConfigFile === undefined ? undefined : await readStoredLogin(dockerConfigFile, registry, runCommand);
    return storedLogin ?? (fallback?.registry === registry ? fallback.credentials : undefined);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/runner/child-processes.js + 1 modules
var child_processes = __webpack_require__(9107);
// EXTERNAL MODULE: ./build/runner/escape-commands.js
var escape_commands = __webpack_require__(6251);
// EXTERNAL MODULE: ./build/runner/interruption.js
var interruption = __webpack_require__(7464);
;// CONCATENATED MODULE: ./build/runner/run-on-host.js





/**
 * Runs commands as child processes. Unless `isQuiet`, their output is logged to `output`, with workflow commands in it
 * disabled.
 * After the run is cancelled, only the promises of cleanup commands resolve. All others stay pending, so that callers
 * start no further work.
 */
function runOnHost(env, output = process.stdout) {
    return async (command) => {
        if (isCancelled(command))
            return pendingForever;
        const childEnv = { ...definedOnly(env), ...command.env };
        const result = await (command.isQuiet
            ? runQuietly(command, childEnv)
            : runLogged(command, childEnv, output));
        return isCancelled(command) ? pendingForever : result;
    };
}
const pendingForever = new Promise(() => { });
function isCancelled({ isCleanUp = false }) {
    return (0,interruption/* wasInterrupted */.WE)() && !isCleanUp;
}
async function runLogged(command, env, output) {
    // @actions/exec writes the command line and the child's stdout and stderr to this stream.
    const outStream = new escape_commands/* CommandFilter */.o(output);
    const options = {
        ignoreReturnCode: true,
        env,
        outStream,
        ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
    };
    try {
        const { getExecOutput } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2876));
        return await getExecOutput(command.file, [...command.args], options);
    }
    catch (error) {
        if (error instanceof Error && /unable to locate executable file/i.test(error.message)) {
            throw new CommandNotFoundError(command.file);
        }
        throw error;
    }
    finally {
        outStream.flush();
    }
}
/**
 * Runs a command without `@actions/exec`, which crashes the action (EPIPE) if a child exits before it has read its
 * input, and cannot kill a child that hangs.
 */
function runQuietly(command, env) {
    const { file, args, cwd, timeout, input = '' } = command;
    const child = (0,external_node_child_process_.spawn)(file, args, { env, cwd, stdio: ['pipe', 'pipe', 'pipe'] });
    if (command.isCleanUp)
        (0,child_processes/* excludeFromTermination */.r9)(child);
    const stdout = collect(child.stdout);
    const stderr = collect(child.stderr);
    child.stdin.on('error', () => { });
    child.stdin.end(input);
    return new Promise((resolve, reject) => {
        const finish = (exitCode, isTimedOut = false) => {
            clearTimeout(timer);
            resolve({ exitCode, isTimedOut: isTimedOut, stdout: stdout(), stderr: stderr() });
        };
        // A grandchild may keep the pipes open after the child has exited.
        const killOnTimeout = () => {
            if (child.pid !== undefined)
                (0,child_processes/* terminateTree */.wX)(child.pid);
            child.stdout.destroy();
            child.stderr.destroy();
            finish(1, true);
        };
        const timer = timeout === undefined ? undefined : setTimeout(killOnTimeout, timeout);
        child.once('close', code => finish(code ?? 1));
        child.once('error', (error) => {
            clearTimeout(timer);
            reject(error.code === 'ENOENT' ? new CommandNotFoundError(file) : error);
        });
    });
}
function collect(stream) {
    const chunks = [];
    stream.on('data', chunk => chunks.push(chunk));
    return () => Buffer.concat(chunks).toString();
}
function definedOnly(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));
}

;// CONCATENATED MODULE: ./build/runner/registry-services.js







/**
 * Connects to registries with the logins of this job: from inputs, then from `docker login`, then `fallback`.
 *
 * @param mask receives the tokens that logins are exchanged for.
 */
function connectFromRunner(env, logins, mask) {
    return connect_registry_registryConnector({
        fetch: proxy_fetch_proxyFetch(env, node_fetch_nodeFetch),
        retry: http_retry/* defaultRetry */.iU,
        dockerConfigFile: (0,external_node_path_.join)(dockerConfigDirectory(env), 'config.json'),
        runCommand: runOnHost(env),
        mask,
        ...logins,
    });
}
/** Returns the configuration directory of the Docker client. */
function dockerConfigDirectory(env) {
    return env.DOCKER_CONFIG ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.docker');
}
/** Connects to registries without a login and without repeated attempts, for facts that may be omitted. */
function connectOnce(env) {
    return registryConnector({ fetch: proxyFetch(env, nodeFetch), retry: { ...defaultRetry, attempts: 1 } });
}
/** Connects to registries without a login, as mybinder.org does. */
function connectAnonymously(env) {
    return registryConnector({ fetch: proxyFetch(env, nodeFetch), retry: defaultRetry });
}

;// CONCATENATED MODULE: ./build/actions/services/announce-services.js
















/** Production services: the GitHub API with the given token, registries over the network. */
function announceServices(token, workflow, env, log = runner_log/* runnerLog */.t) {
    const connection = connectGitHub(workflow.apiUrl, env, log.info);
    const client = createGitHubClient(connection, token);
    const anonymous = createGitHubClient(connection, undefined);
    for (const form of derivedForms(token))
        log.mask(form);
    const connect = connectFromRunner(env, {}, log.mask);
    return {
        workflow,
        readReceiver: repository => readEventReceiver(client, repository),
        missingRepositoryError: repository => missingRepositoryError({ client, anonymous }, repository, token),
        requireWrite: (repository, transport) => requireWrite(client, repository, transport),
        send: (to, event) => (0,send_dispatch/* sendDispatch */.LV)(client, to, event),
        startWorkflow: (to, start) => startWorkflow(client, to, start),
        fetchRun: (repository, id) => fetchWorkflowRun(client, repository, id),
        findRuns: (repository, title, since) => findWorkflowRuns(client, repository, title, since),
        readImage: async (reference) => readImage(registrySource(await connect(reference), reference), binderPlatform),
        sleep: milliseconds => (0,promises_.setTimeout)(milliseconds),
        now: () => Date.now(),
        log,
        writeSummary: (0,job_summary/* summaryWriter */.u)(env.GITHUB_STEP_SUMMARY),
        newCorrelation: external_node_crypto_.randomUUID,
    };
}
async function requireWrite(client, repository, transport) {
    if (transport.kind === 'repository-dispatch') {
        assertMaySend(await probeContentsWrite(client, repository, (0,external_node_crypto_.randomUUID)()), repository, 'Contents');
        return;
    }
    const response = await probeActionsWrite(client, repository, transport.workflow, (0,external_node_crypto_.randomUUID)());
    assertMaySend(response, repository, 'Actions');
}


/***/ }),

/***/ 6685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  announceImage: () => (/* binding */ announceImage)
});

// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(1240);
;// CONCATENATED MODULE: ./build/oci/annotations.js
/** Label and annotation keys. Source: OCI image-spec, annotations.md; the last ones are specific to this project. */
const createdKey = 'org.opencontainers.image.created';
const annotations_revisionKey = 'org.opencontainers.image.revision';
const annotations_sourceKey = 'org.opencontainers.image.source';
const annotations_refNameKey = 'org.opencontainers.image.ref.name';
const baseNameKey = 'org.opencontainers.image.base.name';
const baseDigestKey = 'org.opencontainers.image.base.digest';
/** Start of the keys that are specific to this action. */
const ownKeyPrefix = 'io.github.binder-actions.';
const fingerprintKey = 'io.github.binder-actions.fingerprint';
/** Shell command that prints the commit that the image contains, from its contract. */
const annotations_revisionCheckKey = 'io.github.binder-actions.revision-check';
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

;// CONCATENATED MODULE: ./build/oci/image-labels.js

function imageOrigin({ config }) {
    const { labels } = config;
    return {
        created: [labels[createdKey], config.created].find(time => !Number.isNaN(Date.parse(time ?? ''))),
        // An empty label keeps an image from inheriting the revision of its base image.
        revision: labels[annotations_revisionKey] || undefined,
        ref: labels[annotations_refNameKey],
        source: labels[annotations_sourceKey],
    };
}
/** Returns the shell command that prints the commit that the image contains, from its label; undefined if it has none. */
function revisionCheck({ config }) {
    return config.labels[revisionCheckKey] || undefined;
}

// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(907);
// EXTERNAL MODULE: ./build/refs/github-repository.js + 1 modules
var github_repository = __webpack_require__(6331);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(2394);
// EXTERNAL MODULE: ./build/workflows/payload-input.js
var payload_input = __webpack_require__(9566);
// EXTERNAL MODULE: ./build/launcher/image-updated-event.js
var image_updated_event = __webpack_require__(1427);
// EXTERNAL MODULE: ./build/refs/source-ref.js + 1 modules
var source_ref = __webpack_require__(2103);
;// CONCATENATED MODULE: ./build/launcher/labelled-build.js





/**
 * Reads the labels that state the origin of an image. A `ref.name` without `refs/` is ignored: it is not a full Git
 * ref, and usually inherited, such as `ubuntu` from Ubuntu's base image.
 */
function readLabelledBuild(image) {
    return toLabelledBuild(imageOrigin(image));
}
/** Reads the annotations of a manifest that state the origin of an image. They have the keys of the labels. */
function readAnnotatedBuild({ manifest: { annotations } }) {
    return toLabelledBuild({
        ref: annotations[refNameKey],
        revision: annotations[revisionKey],
        source: annotations[sourceKey],
    });
}
function toLabelledBuild({ ref, revision, source, }) {
    return { ref: (0,source_ref/* findSourceRef */.Ij)(ref), revision: revision || undefined, source: parseSource(source?.trim()) };
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
    throw new UserError('labels-mismatch', `According to the annotations of its manifest, ${image.name} ${annotated.join(', and ')}: push the image that was built for this commit, or remove the annotations`);
}
function labelsMismatch(name, problems) {
    return new user_error/* UserError */.yo('labels-mismatch', `${name} ${problems.join(', and ')}. If a label is inherited from the base image, set it in the build`);
}
/** @param claim beginning of the phrase that names the other value. */
function findContradictions({ ref, revision, source }, announced, claim) {
    const isSameSource = (0,github_repository/* isSameRepositoryName */.aE)(source?.repository ?? '', announced.repository ?? '');
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
    if (findLauncherBranch(ref.full) === launcherBranch || owner === ref.short)
        return;
    throw new UserError('labels-mismatch', `${name} was built from ${ref.full}, which does not belong on launcher branch "${launcherBranch}": send the event to the launcher branch of that ref`);
}

// EXTERNAL MODULE: ./build/markdown.js
var markdown = __webpack_require__(7403);
;// CONCATENATED MODULE: ./build/launcher/launch-link-badge.js


const badgeFormats = (/* unused pure expression or super */ null && (['markdown', 'html', 'rst', 'url']));
const badgeImage = 'https://mybinder.org/badge_logo.svg';
/** Returns a launch badge, or only the link, as text to paste. The label is the alternative text of the image. */
function launchBadgeIn(format, url, label) {
    switch (format) {
        case 'markdown':
            return `[![${(0,markdown/* escapeMarkdown */.FV)(label.replaceAll('&', '&amp;'))}](${badgeImage})](${url})`;
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
        throw new UserError('launch-link-invalid', 'the label is empty: enter the text of the badge, such as "Binder"');
    if (/[\p{Cc}\u2028\u2029]/u.test(label))
        throw new UserError('launch-link-invalid', 'the label has more than one line: write it on one line');
    return label;
}
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./build/launcher/launch-link-encoding.js
/**
 * Encoding of values that a launch link passes to nbgitpuller, for two different decoders.
 *
 * The page on mybinder.org decodes the whole query with `decodeURI` before it reads `urlpath` (BinderHub since
 * 2024-12). Older pages, and tools that follow the URL standard, do not. Both decode twice-encoded values correctly,
 * except for characters that `decodeURI` decodes too early: `&`, `#`, `+`, and `%` before two hex digits.
 */
const decodedTooEarly = /[&#+]|%(?=[0-9A-Fa-f]{2})/g;
/**
 * Encodes like `encodeURIComponent`, and also the five other characters that RFC 3986 reserves: `)` would end a
 * Markdown link.
 */
function launch_link_encoding_encodeStrictly(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, character => percentCode(character));
}
/** Encodes the characters that the current page decodes too early one more time than a standard decoder requires. */
function launch_link_encoding_protectFromEarlyDecoding(text) {
    return text.replace(decodedTooEarly, percentCode);
}
function percentCode(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
/** Reads a link as the current page on mybinder.org does. */
function launch_link_encoding_readAsMybinder(link) {
    return readArguments(queryAtMybinder(link));
}
/** Returns the path that a launch link opens on the server, decoded as on mybinder.org; undefined if it names none. */
function readUrlPath(link) {
    return queryAtMybinder(link).get('urlpath') ?? undefined;
}
function queryAtMybinder(link) {
    return new URLSearchParams(decodeURI(new URL(link).search.slice(1)));
}
/** Reads a link according to the URL standard. */
function launch_link_encoding_readAsStandard(link) {
    return readArguments(new URL(link).searchParams);
}
/**
 * Reads the arguments from `urlpath`, the server's `git-pull` page. Its own query is decoded by the standard in both
 * cases.
 */
function readArguments(query) {
    const inner = new URL(query.get('urlpath') ?? '', 'https://server.invalid').searchParams;
    const value = (name) => inner.get(name);
    return { repo: value('repo'), branch: value('branch'), urlpath: value('urlpath') };
}

;// CONCATENATED MODULE: ./build/launcher/launch-link.js




/**
 * Returns the launch URL of a launcher branch. Slashes in the branch are kept, because BinderHub reads the rest of the
 * path as the ref.
 */
function launchUrl(launcherRepository, launcherBranch) {
    const ref = launcherBranch.split('/').map(launch_link_encoding_encodeStrictly).join('/');
    return `https://mybinder.org/v2/gh/${launcherRepository}/${ref}`;
}
/** Returns the Binder badge in Markdown. */
function launchBadge(launcherRepository, launcherBranch) {
    return launchBadgeIn('markdown', launchUrl(launcherRepository, launcherBranch), 'Binder');
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
        .map(([name, value]) => `${name}=${encodeStrictly(protectFromEarlyDecoding(value ?? ''))}`)
        .join('&');
    const start = launchUrl(formatGitHubRepository(launcher.repository), launcher.branch);
    const url = `${start}?urlpath=${encodeStrictly(`git-pull?${pullQuery}`)}`;
    if (!isSame(readAsMybinder(url), args))
        throw new UserError('launch-link-invalid', `no launch link can encode ${[content.branch, content.path]
            .filter(text => text !== undefined)
            .map(text => `"${text}"`)
            .join(' and ')}: rename the branch or the path`);
    return {
        url,
        warnings: isSame(readAsStandard(url), args) ? [] : renameWarnings(content),
    };
}
function pullArguments(content) {
    const { repository, branch } = content;
    return {
        repo: 'url' in repository ? repository.url : `https://github.com/${formatGitHubRepository(repository)}`,
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

;// CONCATENATED MODULE: ./build/launcher/preview-branch.js


/** Returns the number of the pull request in the name of a launcher branch: 7 for `pr-7`. */
function previewNumber(launcherBranch) {
    const [, digits] = /^pr-([1-9]\d{0,9})$/.exec(launcherBranch) ?? [];
    return digits === undefined ? undefined : Number(digits);
}
/** Returns whether a branch is the preview of a pull request: it has the name of one, and the mark in its Dockerfile. */
function isPreviewBranch(name, { marks }) {
    return marks.preview !== undefined && previewNumber(name) !== undefined;
}
/**
 * Asserts that images of pull requests and preview branches stay together: the image of pull request 7 is launched only
 * on branch `pr-7` whose Dockerfile has the mark `preview`, and such a branch launches nothing else.
 *
 * @param name name of the image in messages.
 * @param refs refs in the event, the signed provenance and the label; undefined where there is none.
 * @throws Error that names the ref and the launcher branch.
 */
function assertPreviewPair(name, refs, state) {
    const stated = refs.filter(ref => ref !== undefined);
    for (const ref of stated) {
        if (ref.kind === 'pull')
            assertOwnPreview(name, ref, state);
        else if (state.isPreview)
            throw foreignImage(state, `${name} was built from ${ref.full}`);
    }
    if (stated.length === 0 && state.isPreview)
        throw foreignImage(state, `${name} has no label that names the pull request that it was built from`);
}
function assertOwnPreview(name, ref, { launcherBranch, isPreview }) {
    const own = (0,source_ref/* refName */.P7)(ref);
    const build = `${name} was built from ${ref.full}, a pull request`;
    if (own !== launcherBranch) {
        throw new user_error/* UserError */.yo('no-launcher-branch', `${build}, which is launched only on launcher branch "${own}", and not on "${launcherBranch}"`);
    }
    if (isPreview)
        return;
    throw new user_error/* UserError */.yo('no-launcher-branch', `${build}, but launcher branch "${own}" is not a preview: delete the branch, so that the next event creates it ` +
        'again, or add the line `# binder-actions: preview` above FROM in its Dockerfile');
}
function foreignImage({ launcherBranch }, problem) {
    const number = previewNumber(launcherBranch);
    const message = number === undefined
        ? `Launcher branch "${launcherBranch}" is marked as a preview, but is not named after a pull request, such as "pr-7", ` +
            `and ${problem}: delete the line \`# binder-actions: preview\` from its Dockerfile`
        : `Launcher branch "${launcherBranch}" is the preview of pull request ${number} and launches only its images, but ${problem}`;
    return new user_error/* UserError */.yo('no-launcher-branch', message);
}

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

// EXTERNAL MODULE: ./build/workflows/workflow-trigger.js + 2 modules
var workflow_trigger = __webpack_require__(5473);
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
            'launch-url': launchUrl(launcher, announcement.launcherBranch),
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
    const labels = readLabelledBuild(image);
    assertPreviewPair(name, [ref, labels.ref], { launcherBranch, isPreview: ref.kind === 'pull' });
    assertLabelsAgree(name, labels, { ref: ref.full, revision, repository: workflow.repository });
}
function readCreated(reference, image) {
    const created = image === undefined ? undefined : imageOrigin(image).created;
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
        launchBadge(launcher, launcherBranch),
        '',
    ].join('\n');
}


/***/ }),

/***/ 9566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ payloadInput)
/* harmony export */ });
// In a separate file, because readers of inputs would otherwise load the YAML parser.
/** Input of a workflow that receives the event as JSON. */
const payloadInput = 'payload';


/***/ }),

/***/ 5473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yn: () => (/* binding */ handles),
  uw: () => (/* binding */ hasEventInRunName),
  vS: () => (/* binding */ parseWorkflowTrigger),
  LU: () => (/* binding */ receivesPayload)
});

// UNUSED EXPORTS: workflowTrigger

// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/workflows/payload-input.js
var payload_input = __webpack_require__(9566);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
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

;// CONCATENATED MODULE: ./build/workflows/workflow-trigger.js



const typesSchema = valibot/* object */.Ik({ types: valibot/* nullish */.cl(texts) });
const inputsSchema = valibot/* object */.Ik({ inputs: valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()) });
/** @returns undefined if the text is not a valid workflow, which GitHub does not run either. */
function parseWorkflowTrigger(path, text) {
    const document = readWorkflowDocument(text);
    return document === undefined ? undefined : workflowTrigger(path, document);
}
function workflowTrigger(path, { events, runName }) {
    return { path, dispatchTypes: readDispatchTypes(events), inputNames: readInputNames(events), runName };
}
function readInputNames(events) {
    if (!events.has('workflow_dispatch'))
        return undefined;
    const declared = valibot/* safeParse */.xL(inputsSchema, events.get('workflow_dispatch'));
    return declared.success ? Object.keys(declared.output.inputs) : [];
}
function readDispatchTypes(events) {
    if (!events.has('repository_dispatch'))
        return undefined;
    const listed = valibot/* safeParse */.xL(typesSchema, events.get('repository_dispatch'));
    return listed.success ? (listed.output.types ?? 'any') : 'any';
}
function handles({ dispatchTypes }, eventType) {
    return dispatchTypes === 'any' || (dispatchTypes?.includes(eventType) ?? false);
}
/** Returns whether the workflow receives an event as an input, from `workflow_dispatch`. */
function receivesPayload({ inputNames }) {
    return inputNames?.includes(payload_input/* payloadInput */.L) ?? false;
}
/** Returns whether the title of a run identifies its event, which the GitHub API does not expose otherwise. */
function hasEventInRunName({ runName }) {
    return runName !== undefined && /client_payload\.correlation\b/.test(runName);
}


/***/ })

};
