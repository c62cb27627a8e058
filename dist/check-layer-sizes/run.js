export const id = 382;
export const ids = [382];
export const modules = {

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkServices: () => (/* binding */ checkServices)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/runner/interruption.js
var interruption = __webpack_require__(7464);
// EXTERNAL MODULE: ./build/runner/job-summary.js
var job_summary = __webpack_require__(7237);
// EXTERNAL MODULE: ./build/runner/log.js
var log = __webpack_require__(2793);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./build/http/content-encoding.js
var content_encoding = __webpack_require__(5260);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(2394);
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
    if (!(0,content_encoding/* isEncoded */.f)(message.headers['content-encoding']))
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

// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(4675);
// EXTERNAL MODULE: ./build/http/idle-timeout.js
var idle_timeout = __webpack_require__(3125);
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
var promises_ = __webpack_require__(1455);
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
            throw timeoutError(peer, body, timeout);
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
function timeoutError(peer, body, timeout) {
    const label = isStreamed(body)
        ? 'accepted no more data of an upload, or did not confirm it'
        : 'did not respond';
    return new retry/* RetryableError */.dw(`${peer} ${label} within ${timeout / 1000} s`, {
        maxAttempts: idle_timeout/* maxAttemptsAfterTimeout */.gQ,
    });
}
function requestError(error, peer) {
    return new retry/* RetryableError */.dw(`${peer} cannot be reached: ${errorReason(error)}`, { cause: error });
}
function uploadError(error, peer) {
    const { cause } = error instanceof Object ? error : {};
    if (cause instanceof UnreadableContentError)
        return cause;
    const reason = errorReason(error);
    if (reason === 'unexpected redirect')
        return new user_error/* UserError */.yo('redirect-rejected', `${peer} redirects an upload from the URL that the registry provided: configure the registry, or a proxy in front of it, to accept uploads without redirects`);
    return new retry/* RetryableError */.dw(`${peer} aborted an upload: ${reason}`, { cause: error });
}

// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(907);
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

// EXTERNAL MODULE: ./build/registry/registry-error.js
var registry_error = __webpack_require__(4528);
// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/http/bounded-body.js
var bounded_body = __webpack_require__(1629);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/registry/token-service.js










/** Default and minimum of `expires_in`, in seconds. Source: distribution token specification. */
const minLifetime = 60;
const maxResponseSize = 2 ** 20;
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
    if ((0,retry/* isRetryableStatus */.PS)(response.status)) {
        (0,idle_timeout/* cancelBody */.r0)(response);
        const retryAfter = (0,retry/* parseRetryAfter */.mu)(response.headers.get('retry-after'), Date.now());
        throw new retry/* RetryableError */.dw(`${label} responded with ${response.status}`, { retryAfter });
    }
    if (response.status === 401 || response.status === 403) {
        (0,idle_timeout/* cancelBody */.r0)(response);
        return undefined;
    }
    if (response.status >= 300 && response.status < 400) {
        (0,idle_timeout/* cancelBody */.r0)(response);
        throw new user_error/* UserError */.yo('token-service-invalid', `${label} redirects to another URL, which must not receive the login: report this to the operator of the registry`);
    }
    if (!response.ok) {
        (0,idle_timeout/* cancelBody */.r0)(response);
        throw new user_error/* UserError */.yo('server-unreachable', `${label} responded with ${response.status}`);
    }
    return readToken(await (0,bounded_body/* readBounded */.C)(response, maxResponseSize, timeouts.idle, label), label);
}
function readToken(bytes, label) {
    const grant = (0,json/* parseJson */.q)(responseSchema, bytes, `the response from ${label}`);
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
            throw new retry/* RetryableError */.dw(message, { maxAttempts: idle_timeout/* maxAttemptsAfterTimeout */.gQ });
        }
        throw new retry/* RetryableError */.dw(`${label} cannot be reached: ${errorReason(error)}`, { cause: error });
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
            throw new registry_error/* RegistryError */.g(this.#missingChallengeProblem(header), 401);
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
        this.name = (0,reference/* formatImageRepository */.hp)(repository);
        this.timeouts = services.timeouts ?? idle_timeout/* defaultTimeouts */.c0;
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
        return (0,retry/* withRetry */.bD)(this.retry, task, signal);
    }
    /** Describes an error response in one message. */
    describeErrorResponse(response, label, access = 'pull') {
        const { withheldFrom } = this.#authorization;
        return (0,registry_error/* describeErrorResponse */.v)(response, label, {
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
            (0,idle_timeout/* cancelBody */.r0)(response);
            this.#authorization.forget(scope);
            await this.retry.sleep((0,retry/* backoff */.JN)(this.retry, denials), request.signal);
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
        const response = await (0,idle_timeout/* drain */.Ze)(first);
        const challenge = response.headers.get('www-authenticate');
        const header = await this.#authorization.answerChallenge(challenge, scope, currentHeader).catch(error => {
            (0,idle_timeout/* cancelBody */.r0)(response);
            throw error;
        });
        if (header === undefined || header === currentHeader)
            return response;
        (0,idle_timeout/* cancelBody */.r0)(response);
        return (await this.#followRedirects(request, header)).response;
    }
    #throwIfRetryable(response, { method }) {
        if (!(0,retry/* isRetryableStatus */.PS)(response.status))
            return response;
        (0,idle_timeout/* cancelBody */.r0)(response);
        const retryAfter = (0,retry/* parseRetryAfter */.mu)(response.headers.get('retry-after'), Date.now());
        throw new retry/* RetryableError */.dw(`${this.name}: the registry responded with ${response.status} to ${method}`, {
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
            (0,idle_timeout/* cancelBody */.r0)(response);
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

// EXTERNAL MODULE: ./build/process.js
var build_process = __webpack_require__(4677);
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
        if (!(error instanceof build_process/* CommandNotFoundError */.v$))
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
const schema = valibot/* object */.Ik({
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
    const { auths, credHelpers, credsStore } = (0,json/* parseShape */.T)(schema, parseText(content, file), file);
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
    const { auths, credHelpers } = parseShape(schema, raw, file);
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
    const content = await (0,promises_.readFile)(file, 'utf8').catch((error) => {
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
            throw new build_process/* CommandNotFoundError */.v$(command.file);
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
            reject(error.code === 'ENOENT' ? new build_process/* CommandNotFoundError */.v$(file) : error);
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
        retry: retry/* defaultRetry */.iU,
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

// EXTERNAL MODULE: ./build/actions/check-layer-sizes/inputs.js + 4 modules
var check_layer_sizes_inputs = __webpack_require__(4314);
;// CONCATENATED MODULE: ./build/actions/check-layer-sizes/services.js








/** Production services: registries over the network, files of the workspace, the host's Docker. */
function checkServices(inputs, env) {
    return {
        connect: connectFromRunner(env, { login: (0,check_layer_sizes_inputs/* registryLogin */.j)(inputs) }, log/* runnerLog */.t.mask),
        runCommand: runOnHost(env),
        onInterruption: interruption/* onInterruption */.vi,
        temporaryDirectory: env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(),
        readFile: path => readWorkspaceFile(env.GITHUB_WORKSPACE ?? '.', path),
        log: log/* runnerLog */.t,
        writeSummary: (0,job_summary/* summaryWriter */.u)(env.GITHUB_STEP_SUMMARY),
    };
}


/***/ }),

/***/ 1629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2394);
/* harmony import */ var _content_encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5260);
/* harmony import */ var _idle_timeout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3125);




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

/***/ 5260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isEncoded)
/* harmony export */ });
/** Returns whether a body with this Content-Encoding is encoded; Content-Length is then the encoded size. */
function isEncoded(contentEncoding) {
    return (contentEncoding ?? 'identity') !== 'identity';
}


/***/ }),

/***/ 3125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ze: () => (/* binding */ drain),
/* harmony export */   c0: () => (/* binding */ defaultTimeouts),
/* harmony export */   gQ: () => (/* binding */ maxAttemptsAfterTimeout),
/* harmony export */   r0: () => (/* binding */ cancelBody),
/* harmony export */   uR: () => (/* binding */ withIdleTimeout)
/* harmony export */ });
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4675);

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

/***/ 4675:
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
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2394);


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

/***/ 8329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkLayerSizes: () => (/* binding */ checkLayerSizes)
});

;// CONCATENATED MODULE: ./build/layers/largest.js
/** Keeps only the first `count` of many items in sorted order, in bounded memory. */
class Largest {
    #count;
    #compare;
    #kept = [];
    constructor(count, compare) {
        this.#count = count;
        this.#compare = compare;
    }
    add(item) {
        this.#kept.push(item);
        if (this.#kept.length > this.#count * 4 + 64)
            this.#kept = this.list();
    }
    list() {
        return this.#kept.sort(this.#compare).slice(0, this.#count);
    }
}

;// CONCATENATED MODULE: ./build/tar/path-tree.js
/**
 * Tree with a node for each requested path and each of its parent directories. Neither time nor stack depth depends on
 * the depth of an existing path: nodes are looked up by full path, and missing ones are created downwards from the
 * deepest existing one.
 */
class PathTree {
    #nodes = new Map();
    #make;
    root;
    /** @param make creates a node; its parent is undefined for the root, whose path is empty. */
    constructor(make) {
        this.#make = make;
        this.root = make('', undefined);
        this.#nodes.set('', this.root);
    }
    find(path) {
        return this.#nodes.get(path);
    }
    /** Returns the node of a path. Creates it, and its missing parents, if it does not exist. */
    at(path) {
        const missing = [];
        let existing = path;
        let node = this.#nodes.get(existing);
        while (node === undefined) {
            missing.push(existing);
            existing = parentDirectory(existing);
            node = this.#nodes.get(existing);
        }
        for (let created = missing.pop(); created !== undefined; created = missing.pop()) {
            node = this.#make(created, node);
            this.#nodes.set(created, node);
        }
        return node;
    }
    /** Returns all nodes, parents before their children. */
    nodes() {
        return this.#nodes.values();
    }
}
/**
 * Returns the parent path; empty for the root. It shares memory with the path, so a deep tree stores each text only
 * once.
 */
function parentDirectory(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** Returns the part after the last slash. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/layers/size-totals.js
function emptyTotals() {
    return { contentSize: 0, tarSize: 0, fileCount: 0 };
}
function addToTotals(totals, { type, contentSize, tarSize }) {
    totals.contentSize += contentSize;
    totals.tarSize += tarSize;
    if (type === 'file')
        totals.fileCount += 1;
}

;// CONCATENATED MODULE: ./build/layers/largest-directories.js


/** Shares of the layer's size: directories below `minSize` are not listed, those above `coarse` are subdivided. */
const minShare = 0.01;
const subdividedShare = 0.1;
/** Share of a directory above which a single child is listed instead. */
const dominantShare = 0.9;
/**
 * Returns the directories with most of a layer's bytes, largest first, without counting a byte twice. A directory is
 * listed as a whole unless it is a large part of the layer or one child contains nearly all of it. Then its children
 * are listed, and the directory itself for the remainder if that is large enough.
 *
 * Sizes are compared in tar bytes so that many small files count with their headers and padding.
 */
function largestDirectories(stored, count) {
    const root = buildTree(stored);
    const listed = [];
    const pending = [root];
    for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
        for (const child of divide(directory, root.tarSize, listed))
            pending.push(child);
    }
    return listed.sort((a, b) => b.tarSize - a.tarSize || (a.path < b.path ? -1 : 1)).slice(0, count);
}
/** @returns the children to process next. */
function divide(directory, total, listed) {
    const { path, contentSize, tarSize, fileCount } = directory;
    const large = directory.children.filter(child => child.tarSize > total * minShare);
    const isCoarse = tarSize > total * subdividedShare || large.some(child => child.tarSize > tarSize * dominantShare);
    if (!isCoarse || large.length === 0) {
        if (tarSize > 0)
            listed.push({ path, contentSize, tarSize, fileCount, isRest: false });
        return [];
    }
    const remainder = { path, contentSize, tarSize, fileCount, isRest: true };
    for (const child of large) {
        remainder.contentSize -= child.contentSize;
        remainder.tarSize -= child.tarSize;
        remainder.fileCount -= child.fileCount;
    }
    if (remainder.tarSize > total * minShare)
        listed.push(remainder);
    return large;
}
function buildTree(stored) {
    const tree = new PathTree(newDirectory);
    let directory = tree.root;
    for (const item of stored) {
        const path = item.type === 'directory' ? item.path : parentDirectory(item.path);
        // Consecutive paths are usually in the same directory.
        if (path !== directory.path)
            directory = tree.at(path);
        addToTotals(directory, item);
    }
    for (const { parent, contentSize, tarSize, fileCount } of [...tree.nodes()].reverse()) {
        if (parent === undefined)
            continue;
        parent.contentSize += contentSize;
        parent.tarSize += tarSize;
        parent.fileCount += fileCount;
    }
    return tree.root;
}
function newDirectory(path, parent) {
    const directory = { path, parent, children: [], ...emptyTotals() };
    parent?.children.push(directory);
    return directory;
}

;// CONCATENATED MODULE: ./build/layers/library-families.js

const library_families_form = /^lib(.+?)\.(?:so(?:\.([0-9.]+))?$|a$|so\b)/;
const minPrefixLength = 3;
/**
 * Returns library families, largest first. Libraries of one directory form a family if their names begin with the same
 * word (`libvtkCommonCore`, `libvtkIOXML`; `libboost_regex`, `libboost_system`), if the word of one continues that of
 * another (`libpango`, `libpangocairo`), or if three or more with the same version share a prefix (`libicudata`,
 * `libicui18n`, `libicuuc`).
 */
function libraryFamilies(stored, count) {
    const families = [];
    for (const [directory, libraries] of byDirectory(stored)) {
        const prefixes = familyPrefixes(libraries);
        const found = new Map();
        for (const { item, stem } of libraries) {
            const prefix = prefixes(stem);
            const family = found.get(prefix) ?? {
                directory,
                pattern: `lib${prefix}${isDistinctive(prefix) ? '*' : '.*'}`,
                ...emptyTotals(),
            };
            addToTotals(family, item);
            found.set(prefix, family);
        }
        for (const family of found.values())
            families.push(family);
    }
    return families
        .sort((a, b) => b.tarSize - a.tarSize || compare(a.directory + a.pattern, b.directory + b.pattern))
        .slice(0, count);
}
function byDirectory(stored) {
    const directories = new Map();
    for (const item of stored) {
        const slash = item.path.lastIndexOf('/');
        const [, stem, version = ''] = item.type === 'file' ? (library_families_form.exec(item.path.slice(slash + 1)) ?? []) : [];
        if (stem === undefined)
            continue;
        const directory = item.path.slice(0, Math.max(0, slash));
        const libraries = directories.get(directory) ?? [];
        libraries.push({ item, stem, version: version.includes('.') ? version : '' });
        directories.set(directory, libraries);
    }
    return directories;
}
/** @returns a function that maps a stem to the prefix of its family. */
function familyPrefixes(libraries) {
    const stems = [...new Set(libraries.map(({ stem }) => stem))];
    const counts = new Map();
    for (const word of stems.flatMap(possibleWords))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    const firstWord = (stem) => possibleWords(stem).reduce((best, word) => (counts.get(word) ?? 0) > (counts.get(best) ?? 0) ? word : best);
    const shared = sharedByVersion(libraries);
    const candidates = new Set([...stems.map(firstWord), ...shared].filter(isDistinctive));
    return stem => {
        const word = firstWord(stem);
        for (let length = 1; length <= stem.length; length += 1) {
            const start = stem.slice(0, length);
            if (candidates.has(start) && (shared.has(start) || length <= word.length))
                return start;
        }
        return word;
    };
}
/**
 * Returns whether a prefix identifies a family. Two capitals such as `TK` and `KF` do; two lowercase letters are
 * ambiguous.
 */
function isDistinctive(prefix) {
    return prefix.length >= minPrefixLength || /^[A-Z]{2}$/.test(prefix);
}
/**
 * Returns possible first words of a stem: `vtk` for `vtkCommonCore-9.1`, `LLVM` for `LLVM-14`, `Qt` for `Qt5Core`.
 * Capitals followed by lowercase letters are ambiguous: `TK|Math`, `LLVM|ipo`. A stem without such a word, such as
 * `X11` or `c`, is its own word.
 */
function possibleWords(stem) {
    const [, capitals] = /^([A-Z]{2,})[a-z]/.exec(stem) ?? [];
    if (capitals !== undefined) {
        return capitals.length === 2 ? [capitals] : [capitals.slice(0, -1), capitals];
    }
    const [word = ''] = /^(?:[A-Z]{2,}|[A-Z]?[a-z]+)/.exec(stem) ?? [];
    return [word.length >= 2 ? word : (/^[\w+]+/.exec(stem)?.[0] ?? stem)];
}
/** Returns prefixes shared by three or more libraries of the same version. */
function sharedByVersion(libraries) {
    const groups = new Map();
    for (const { stem, version } of libraries) {
        const start = stem.slice(0, minPrefixLength);
        // 0.0.0, 1.0.0 and similar versions are libtool's defaults and therefore too common.
        if (!/^[A-Za-z]+$/.test(start) || /^[01](?:\.0)*$/.test(version) || version === '')
            continue;
        const key = `${version} ${start}`;
        groups.set(key, (groups.get(key) ?? new Set()).add(stem));
    }
    const largeGroups = [...groups.values()].filter(stems => stems.size >= 3);
    return new Set(largeGroups.map(stems => commonLetters([...stems])));
}
function commonLetters(texts) {
    const [first = '', ...others] = texts;
    let length = 0;
    while (length < first.length && others.every(text => text[length] === first[length]))
        length += 1;
    return /^[A-Za-z]*/.exec(first.slice(0, length))?.[0] ?? '';
}
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/tar/entry-path.js
const unclean = /^\/|\/$|\/\/|(?:^|\/)\.{1,2}(?:\/|$)/;
/**
 * Normalizes a path to the form of `TarEntry.path`: relative to the root, without empty, `.` and `..` segments; never
 * above the root.
 */
function cleanPath(text) {
    return unclean.test(text) ? cleanSegments(text) : text;
}
function cleanSegments(text) {
    const segments = [];
    for (const segment of text.split('/')) {
        if (segment === '..')
            segments.pop();
        else if (segment !== '' && segment !== '.')
            segments.push(segment);
    }
    return segments.join('/');
}

;// CONCATENATED MODULE: ./build/layers/visible-tree.js
/** Combined file system of the layers so far. Directories that no layer lists are created as needed. */
class VisibleTree {
    #root = { children: new Map() };
    #onHidden;
    /**
     * Directory of the last path reached, because consecutive paths are usually in the same one. Reset when a node is
     * hidden.
     */
    #reached;
    constructor(onHidden) {
        this.#onHidden = onHidden;
    }
    /** @returns undefined for a directory or a missing path. */
    find(path) {
        const { parent, name } = this.#walk(path);
        const node = parent?.children.get(name);
        return node === undefined || isDirectory(node) ? undefined : node;
    }
    /** Creates the parent directories of a path. Files in their place are hidden. */
    makeParents(path) {
        this.#reach(path);
    }
    /** Stores content at a path, in place of any previous content. */
    put(path, content) {
        const { parent, name } = this.#reach(path);
        const previous = parent.children.get(name);
        // Add the new link before removing the old one: storing a path again as a link to itself hides nothing.
        content.links += 1;
        parent.children.set(name, content);
        if (previous !== undefined)
            this.#hide(previous, isDirectory(previous) ? 'deleted' : 'again');
    }
    /** Creates a directory. An existing one keeps its children. */
    putDirectory(path) {
        const { parent, name } = this.#reach(path);
        if (name === '')
            return;
        const previous = parent.children.get(name);
        if (previous !== undefined && isDirectory(previous))
            return;
        parent.children.set(name, { children: new Map() });
        if (previous !== undefined)
            this.#hide(previous, 'deleted');
    }
    remove(path) {
        const { parent, name } = this.#walk(path);
        const previous = parent?.children.get(name);
        if (previous === undefined)
            return;
        parent?.children.delete(name);
        this.#hide(previous, 'deleted');
    }
    /** Removes all children of a directory, but not the directory itself. */
    empty(path) {
        const { parent, name } = this.#walk(path);
        const directory = name === '' ? parent : parent?.children.get(name);
        if (directory === undefined || !isDirectory(directory))
            return;
        const hidden = [...directory.children.values()];
        directory.children.clear();
        for (const node of hidden)
            this.#hide(node, 'deleted');
    }
    /** Iterative, because an image may nest directories deeper than the call stack allows. */
    #hide(top, how) {
        this.#reached = undefined;
        const pending = [top];
        for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
            if (isDirectory(node)) {
                for (const child of node.children.values())
                    pending.push(child);
            }
            else {
                node.links -= 1;
                if (node.links === 0)
                    this.#onHidden(node, how);
            }
        }
    }
    #walk(path) {
        const segments = path.split('/');
        const name = segments.pop() ?? '';
        let parent = this.#root;
        for (const segment of segments) {
            const node = parent?.children.get(segment);
            parent = node !== undefined && isDirectory(node) ? node : undefined;
        }
        return { parent, name };
    }
    /** Returns the parent directory and name of a path, creating missing directories. */
    #reach(path) {
        const slash = path.lastIndexOf('/');
        const name = path.slice(slash + 1);
        if (slash < 0)
            return { parent: this.#root, name };
        const parentPath = path.slice(0, slash);
        const parent = this.#reached?.path === parentPath ? this.#reached.directory : this.#makeDirectories(parentPath);
        this.#reached = { path: parentPath, directory: parent };
        return { parent, name };
    }
    /**
     * Creates missing directories. Starts at the last path reached if it is a parent, so that a deep chain of directories
     * is not walked from the root each time.
     */
    #makeDirectories(path) {
        const reached = this.#reached;
        const isAncestor = reached !== undefined && path.startsWith(`${reached.path}/`);
        let parent = isAncestor ? reached.directory : this.#root;
        const segments = (isAncestor ? path.slice(reached.path.length + 1) : path).split('/');
        for (const segment of segments) {
            const node = parent.children.get(segment);
            if (node !== undefined && isDirectory(node)) {
                parent = node;
                continue;
            }
            const created = { children: new Map() };
            parent.children.set(segment, created);
            if (node !== undefined)
                this.#hide(node, 'deleted');
            parent = created;
        }
        return parent;
    }
}
function isDirectory(node) {
    return 'children' in node;
}

;// CONCATENATED MODULE: ./build/layers/wasted-bytes.js



/**
 * Finds content that a later layer stores again or deletes. Hard-linked content is hidden once its last link is.
 * Symbolic links in paths are not followed.
 *
 * @param layers lowest first.
 * @param count number of files to list.
 */
function findWaste(layers, count) {
    const sums = layers.map(() => ({ stored: 0, storedAgain: 0, deleted: 0 }));
    const largest = new Largest(count, bySize);
    let hiddenBy = 0;
    const tree = new VisibleTree(({ layer, path, contentSize, tarSize }, how) => {
        const [storing, hiding] = [sums[layer], sums[hiddenBy]];
        if (storing !== undefined)
            storing.stored += contentSize;
        if (hiding !== undefined)
            hiding[how === 'again' ? 'storedAgain' : 'deleted'] += contentSize;
        if (contentSize > 0)
            largest.add({ path, contentSize, tarSize, layer, hiddenBy, how });
    });
    for (const [index, content] of layers.entries()) {
        hiddenBy = index;
        // Whiteouts apply only to the layers below, regardless of their position in the tar.
        for (const path of content.emptiedDirectories)
            tree.empty(path);
        for (const path of content.removedPaths)
            tree.remove(path);
        for (const item of content.stored)
            store(tree, item, index);
    }
    return {
        layers: sums,
        total: sums.reduce((total, { stored }) => total + stored, 0),
        largest: largest.list(),
    };
}
function store(tree, item, layer) {
    const { path, type, contentSize, tarSize, linkTarget } = item;
    if (type === 'directory') {
        tree.putDirectory(path);
        return;
    }
    // Create the parents before the lookup, because a link target may be a file that they replace.
    if (linkTarget !== undefined)
        tree.makeParents(path);
    const shared = linkTarget === undefined ? undefined : tree.find(cleanPath(linkTarget));
    if (shared !== undefined && shared.layer === layer)
        shared.tarSize += tarSize;
    const content = shared ?? { layer, path, contentSize, tarSize, links: 0 };
    tree.put(path, content);
}
function bySize(a, b) {
    return b.contentSize - a.contentSize || a.layer - b.layer || (a.path < b.path ? -1 : 1);
}

;// CONCATENATED MODULE: ./build/layers/analyze-image.js




const defaultCount = 10;
/**
 * Analyzes the contents of an image's layers.
 *
 * @param contents contents of all layers, lowest first.
 * @param count number of directories, families and files to list per layer, and of wasted files in total.
 */
function analyzeImage(contents, count = defaultCount) {
    const { layers, total, largest } = findWaste(contents, count);
    return {
        layers: contents.map((content, index) => ({
            contentSize: content.contentSize,
            tarSize: content.tarSize,
            fileCount: content.fileCount,
            directories: largestDirectories(content.stored, count),
            families: libraryFamilies(content.stored, count),
            files: largestFiles(content, count),
            wasted: layers[index] ?? { stored: 0, storedAgain: 0, deleted: 0 },
        })),
        wastedSize: total,
        wastedFiles: largest,
    };
}
function largestFiles(content, count) {
    const largest = new Largest(count, (a, b) => b.contentSize - a.contentSize || (a.path < b.path ? -1 : 1));
    for (const item of content.stored)
        if (item.contentSize > 0)
            largest.add(item);
    return largest.list();
}

// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(1240);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(2394);
;// CONCATENATED MODULE: ./build/dockerfile/dockerfile-error.js


/** Error for a Dockerfile that cannot be parsed or edited. The message names the line and explains the fix. */
class DockerfileError extends user_error/* UserError */.yo {
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
        throw new DockerfileError(line, (0,error_message/* messageOf */.b)(error), { cause: error });
    }
}

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

;// CONCATENATED MODULE: ./build/dockerfile/whitespace.js
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

;// CONCATENATED MODULE: ./build/dockerfile/logical-line.js

function parseComment({ text, number }) {
    const trimmed = trimSpaces(text);
    return trimmed.startsWith('#') ? { line: number, text: trimSpaces(trimmed.slice(1)) } : undefined;
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
        const textFrom = skipSpaces(line.text, 0, line.text.length);
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
            pieces.push({ text: inFile, written: makeWord(logical, start, start + inFile.length) });
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
    return makeWord(logical, word.from + 1, word.from + 1 + inner.length);
}

;// CONCATENATED MODULE: ./build/dockerfile/variable-lookup.js

/**
 * Lookup result for a variable whose value is known only at build time, because it comes from the base image or the
 * command line.
 */
const unknownValue = Symbol('unknown value');
// Maximum total length of substituted values, in UTF-16 code units: more than a build could pass to a process, but low
// enough to bound memory use while parsing a file.
const maxInsertedLength = 256 * 1024;
/**
 * Returns a lookup that limits the total length of the values that it returns for one file. Otherwise a few lines of
 * nested variables, or one long variable used on thousands of lines, could exhaust memory.
 *
 * @returns a lookup that throws Error when the limit is exceeded.
 */
function limitLookups(lookup) {
    let insertedLength = 0;
    return name => {
        const value = lookup(name);
        insertedLength += typeof value === 'string' ? value.length : 0;
        if (insertedLength > maxInsertedLength) {
            throw new user_error/* FormatError */.IF(`the values of the variables up to $${name} exceed 256 KiB in total: write the value in place of a variable`);
        }
        return value;
    };
}

;// CONCATENATED MODULE: ./build/dockerfile/substitute.js



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
            throw new user_error/* FormatError */.IF(`a closing ${stop} is missing: add it`);
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
    while (peek(scan) !== '' && isBlank(peek(scan))) {
        scan.index += 1;
    }
    return scan.chars.slice(from, scan.index).join('');
}
function readSingleQuoted(scan) {
    take(scan);
    const end = scan.chars.indexOf("'", scan.index);
    if (end === -1) {
        throw new user_error/* FormatError */.IF("a closing ' is missing: add it");
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
            throw new user_error/* FormatError */.IF('a closing " is missing: add it');
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
        throw new user_error/* FormatError */.IF('${} contains no variable name: write it between the braces');
    }
    const name = readName(scan);
    if (peek(scan) === '}') {
        take(scan);
        return variableValue(scan, start, name);
    }
    scan.depth += 1;
    if (scan.depth > maxDepth) {
        throw new user_error/* FormatError */.IF(`the variables are nested more than ${maxDepth} levels deep: write the value instead`);
    }
    const result = readModified(scan, start, name);
    scan.depth -= 1;
    return result;
}
function variableValue(scan, start, name) {
    const value = scan.lookup(name);
    return value === unknownValue ? asWritten(scan, start) : { text: value ?? '', isKnown: true };
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
        throw new user_error/* FormatError */.IF(`\${${name}${isEmptyUnset ? ':' : ''}${modifier} is not supported by Docker: write the value instead`);
    }
    const word = joinPieces(readPieces(scan, '}', false));
    const value = scan.lookup(name);
    if (value === unknownValue) {
        return asWritten(scan, start);
    }
    const isSet = value !== undefined && !(isEmptyUnset && value === '');
    if (modifier === '+') {
        return isSet ? word : { text: '', isKnown: true };
    }
    if (modifier === '?' && !isSet) {
        throw new user_error/* FormatError */.IF(`${name}: ${word.text || 'is not set'}`);
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
    const lookup = limitLookups(unlimited);
    for (const { keyword, words, logical, startLine } of dockerfile.instructions) {
        if (keyword === 'FROM') {
            break;
        }
        for (const word of words) {
            const equals = word.text.indexOf('=');
            if (equals === 0) {
                throw new DockerfileError(startLine, 'ARG has no name before the "=": write ARG name=value');
            }
            const name = equals === -1 ? word.text : word.text.slice(0, equals);
            const text = values.buildArgs?.get(name);
            if (text !== undefined) {
                globalArguments.set(name, { text, isKnown: true, place: givenPlace(name, word.line) });
            }
            else if (equals > 0) {
                const value = makeWord(logical, word.from + equals + 1, word.from + word.text.length);
                const { text, isKnown } = atLine(word.line, () => substitute(value.text, dockerfile.escapeChar, lookup));
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
            return argument.isKnown ? argument.text : unknownValue;
        }
        return builderArguments.has(name) ? unknownValue : targets.get(name);
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
    const lookup = limitLookups(unlimited);
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
    const { text, isKnown } = atLine(word.line, () => substitute(word.text, dockerfile.escapeChar, lookup));
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
        throw new DockerfileError(startLine, `FROM has ${words.length} arguments: write FROM image, or FROM image AS name`);
    }
    if (as === undefined || name === undefined) {
        return { word, name: undefined };
    }
    if (as.text.toLowerCase() !== 'as') {
        throw new DockerfileError(startLine, `expected AS instead of ${JSON.stringify(as.text)}: write FROM image AS name`);
    }
    const lower = name.text.toLowerCase();
    if (!/^[a-z][a-z0-9-_.]*$/.test(lower)) {
        throw new DockerfileError(startLine, `${JSON.stringify(name.text)} is not a valid stage name: expected a letter, then letters, digits, "-", "_" and "."`);
    }
    return { word, name: lower };
}
function readPlatform({ flags, startLine }) {
    const prefix = '--platform=';
    const [flag, ...others] = flags;
    const invalidFlag = others[0] ?? (flag?.value.startsWith(prefix) ? undefined : flag);
    if (invalidFlag !== undefined) {
        throw new DockerfileError(startLine, `FROM accepts one flag, --platform=…: remove ${JSON.stringify(invalidFlag.value)}`);
    }
    return flag?.value.slice(prefix.length) || undefined;
}

;// CONCATENATED MODULE: ./build/layers/created-by.js
const buildkitSuffix = '# buildkit';
const partMarker = ' # layer ';
/** Suffix of a part of a split layer, with the size of the part, at the end of the entry. */
const partSuffix = /^ # layer (\d{1,6}) of \d{1,6}: [^\n]* \(\d[\d.]{0,9} [kMG]?B\)$/;
/**
 * Maximum number of characters examined at either end of an entry. Instructions are much shorter, but an image may
 * contain entries of megabytes.
 */
const maxExamined = 32_768;
/** Returns the history entry of a part of a split layer. */
function createdByPart(createdBy, { number, count, title }) {
    return `${createdBy}${partMarker}${number} of ${count}: ${title}`;
}
/** Returns whether the history entry continues the layer before it, because both are parts of a layer that was split. */
function isFurtherPart(createdBy) {
    return splitEntry(createdBy).numbers.some(number => number > 1);
}
/**
 * Returns the instruction as written in the Dockerfile, without what builders add to it in the image's history: the
 * suffixes `# buildkit` and `# layer 1 of 2: …` and the prefixes `/bin/sh -c #(nop)` and `|1 NAME=value`. The middle of
 * a very long entry is replaced by an ellipsis.
 */
function instructionText(createdBy) {
    const { whole } = splitEntry(createdBy);
    const text = (whole.endsWith(buildkitSuffix) ? whole.slice(0, -buildkitSuffix.length) : whole)
        .replace(/^\/bin\/sh -c #\(nop\)\s*/, '')
        .replace(/^RUN \|\d+ /, 'RUN ')
        .replace(/^\|\d+ .*?(?=\/bin\/(?:ba)?sh )/s, '')
        .replace(/^(?:RUN )?.*?\/bin\/(?:ba)?sh (?:-o \w+ )*-c /s, 'RUN ')
        .replace(/\s+/g, ' ')
        .trim();
    // The classic builder replaces the names of copied files with a hash.
    return text.replace(/^(COPY|ADD) (?:file|dir|multi):[0-9a-f]+ in /, '$1 ');
}
/** Removes the suffixes of split layers from the end. The same text anywhere else is part of the instruction. */
function splitEntry(createdBy) {
    let whole = shorten(createdBy);
    const numbers = [];
    for (;;) {
        const start = whole.lastIndexOf(partMarker);
        const [, number] = (start === -1 ? null : partSuffix.exec(whole.slice(start))) ?? [];
        if (number === undefined)
            return { whole, numbers };
        numbers.push(Number(number));
        whole = whole.slice(0, start);
    }
}
function shorten(createdBy) {
    if (createdBy.length <= 2 * maxExamined)
        return createdBy;
    return `${createdBy.slice(0, maxExamined)}…${createdBy.slice(-maxExamined)}`;
}

;// CONCATENATED MODULE: ./build/layers/instruction-lines.js


/** Minimum similarity of two instructions that may match. */
const minSimilarity = 0.5;
/**
 * Finds the instruction that created each entry of an image's history. The history also contains the entries of the
 * base image, and builders rewrite instructions (variables replaced, flags dropped). Both lists are therefore aligned
 * in order to maximize total similarity; entries without a similar instruction get no lines.
 *
 * @returns one item per history entry, undefined if the Dockerfile has no matching instruction.
 */
function findInstructions(history, dockerfile) {
    const instructions = lastStageInstructions(dockerfile);
    const whole = history.filter(({ createdBy }) => !isFurtherPart(createdBy));
    const similarities = whole.map(entry => {
        const recordedWords = splitWords(instructionText(entry.createdBy));
        return instructions.map(instruction => similarity(recordedWords, splitWords(instructionWords(instruction))));
    });
    const aligned = align(similarities, whole.length, instructions.length);
    let position = -1;
    return history.map(({ createdBy }) => {
        if (!isFurtherPart(createdBy))
            position += 1;
        const instruction = instructions[aligned[position] ?? -1];
        if (instruction === undefined)
            return undefined;
        const { keyword, startLine, endLine } = instruction;
        return { keyword, startLine, endLine };
    });
}
/** Instructions that contribute to the image: those of the last stage and of the stages it is based on. */
function lastStageInstructions(dockerfile) {
    const stages = readStages(dockerfile);
    const byStage = [];
    for (const instruction of dockerfile.instructions) {
        if (instruction.keyword === 'FROM')
            byStage.push([]);
        else
            byStage.at(-1)?.push(instruction);
    }
    const chain = [];
    let index = stages.length - 1;
    while (index !== undefined) {
        chain.unshift(byStage[index] ?? []);
        index = stages[index]?.parent;
    }
    return chain.flat();
}
function instructionWords({ keyword, rest }) {
    return `${keyword} ${rest}`;
}
/** Splits an instruction into words, without `--from` and similar flags, which builders omit from the history. */
function splitWords(text) {
    return text
        .replace(/--(?:from|link|parents|exclude|mount|network|security)(?:=\S+)?/g, ' ')
        .split(/[\s"'[\],;&|=]+/)
        .filter(word => word !== '');
}
/** Returns the similarity from 0 to 1: the share of common words; 0 if the keywords differ. */
function similarity(first, second) {
    if (first[0]?.toUpperCase() !== second[0]?.toUpperCase())
        return 0;
    const left = new Set(first.slice(1));
    const right = new Set(second.slice(1));
    if (left.size === 0 && right.size === 0)
        return 1;
    const common = [...left].filter(word => right.has(word)).length;
    return common / Math.max(1, Math.min(left.size, right.size));
}
/** Returns the sequence alignment with the largest total similarity, by dynamic programming. */
function align(similarities, rows, columns) {
    const best = Array.from({ length: rows + 1 }, () => new Array(columns + 1).fill(0));
    const score = (row, column) => best[row]?.[column] ?? 0;
    const gain = (row, column) => {
        const value = similarities[row]?.[column] ?? 0;
        return value < minSimilarity ? 0 : value;
    };
    for (let row = rows - 1; row >= 0; row--) {
        for (let column = columns - 1; column >= 0; column--) {
            const both = gain(row, column) === 0 ? 0 : gain(row, column) + score(row + 1, column + 1);
            const line = best[row];
            if (line !== undefined)
                line[column] = Math.max(both, score(row + 1, column), score(row, column + 1));
        }
    }
    return trace(rows, columns, score, gain);
}
/**
 * Reads the alignment from the scores. Ties go to the later history entry, because the entries of the base image come
 * first.
 */
function trace(rows, columns, score, gain) {
    const found = new Array(rows).fill(undefined);
    let row = 0;
    let column = 0;
    while (row < rows && column < columns) {
        if (score(row, column) === score(row + 1, column))
            row++;
        else if (gain(row, column) > 0 && score(row, column) === gain(row, column) + score(row + 1, column + 1)) {
            found[row++] = column++;
        }
        else
            column++;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/tar/whiteout.js
const prefix = '.wh.';
const metadata = '.wh..wh.';
const opaque = '.wh..wh..opq';
/** Returns whether an entry marks a deletion and is not a file of the image. */
function isWhiteout(path) {
    return path.startsWith(prefix, path.lastIndexOf('/') + 1);
}
/** @returns undefined for an entry that is not a whiteout. */
function readWhiteout(path) {
    if (!isWhiteout(path))
        return undefined;
    const slash = path.lastIndexOf('/');
    const name = path.slice(slash + 1);
    if (name === opaque)
        return { hides: 'content', path: path.slice(0, Math.max(0, slash)) };
    if (name.startsWith(metadata) || name === prefix)
        return { hides: 'nothing' };
    return { hides: 'path', path: path.slice(0, slash + 1) + name.slice(prefix.length) };
}

;// CONCATENATED MODULE: ./build/layers/content-size.js
/** Content size of an entry in bytes, as counted by `docker history`; for a symbolic link, the length of its target. */
function entryContentSize({ type, size, linkTarget }) {
    return type === 'symlink' ? Buffer.byteLength(linkTarget ?? '') : size;
}

;// CONCATENATED MODULE: ./build/layers/layer-content.js



/**
 * Approximate memory limit of a listing in bytes, enough for more than a million files. A layer that exceeds it was
 * crafted to exhaust memory.
 */
const maxListingSize = 2 ** 29;
/** Approximate memory in bytes of a path in addition to its characters, and of a directory in a tree. */
const pathCost = 96;
const directoryCost = 400;
/**
 * Collects the paths that one layer stores and hides. Call `add` with the layer's entries in order. Uses about 30 MB for
 * 200,000 entries.
 */
class LayerContent {
    /** Bytes of all files, with hard links counted once, as shown by `docker history`. */
    contentSize = 0;
    /** Bytes of all entries, without the zeros at the end of the tar. */
    tarSize = 0;
    /** Number of regular files; hard-linked files count once. */
    fileCount = 0;
    #label;
    #limit;
    #stored = [];
    #removed = [];
    #emptied = [];
    #cost = 0;
    /**
     * @param label names the layer in errors.
     * @param limit of the listing's memory in bytes, approximate.
     */
    constructor(label, limit = maxListingSize) {
        this.#label = label;
        this.#limit = limit;
    }
    /** Paths that this layer removes from the layers below. Source: OCI image-spec, layer.md, "Whiteouts". */
    get removedPaths() {
        return this.#removed;
    }
    /** Directories that hide their contents in the layers below. Source: OCI image-spec, layer.md, "Opaque Whiteout". */
    get emptiedDirectories() {
        return this.#emptied;
    }
    /** Paths in tar order, without whiteouts. */
    get stored() {
        return this.#stored;
    }
    /** @throws Error that names the layer if its paths exceed the memory limit. */
    add(entry) {
        const { path, type, size, tarSize, linkTarget } = entry;
        const directories = newDirectories(this.#stored.at(-1)?.path ?? '', path);
        this.#cost += path.length + (linkTarget?.length ?? 0) + pathCost + directories * directoryCost;
        if (this.#cost > this.#limit) {
            throw new user_error/* UserError */.yo('layer-not-readable', `${this.#label} has too many paths, or paths that are too long, to be analyzed: check how the layer was built`);
        }
        this.tarSize += tarSize;
        const whiteout = readWhiteout(path);
        if (whiteout !== undefined) {
            this.#addWhiteout(whiteout);
            return;
        }
        if (type === 'file')
            this.fileCount += 1;
        this.contentSize += entryContentSize(entry);
        const sharedWith = type === 'hardlink' ? linkTarget : undefined;
        this.#stored.push({ path, type, contentSize: size, tarSize, linkTarget: sharedWith });
    }
    #addWhiteout(whiteout) {
        if (whiteout.hides === 'content')
            this.#emptied.push(whiteout.path);
        else if (whiteout.hides === 'path')
            this.#removed.push(whiteout.path);
    }
}
/**
 * Number of parent directories that are not parents of the preceding path; at least the number of those not seen
 * before.
 */
function newDirectories(before, path) {
    let count = 0;
    let isKnown = true;
    for (let start = 0, slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
        isKnown = isKnown && before.startsWith(path.slice(start, slash + 1), start);
        if (!isKnown)
            count += 1;
        start = slash + 1;
    }
    return count;
}

// EXTERNAL MODULE: ./build/layers/layer-verdict.js
var layer_verdict = __webpack_require__(9338);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/concurrency.js
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

;// CONCATENATED MODULE: ./build/oci/layer-name.js
/** Returns the name of a layer in messages: `layer 2 of 5 of ghcr.io/owner/name:tag`. @param index 0-based. */
function layerName(image, index, count) {
    return `layer ${index + 1} of ${count} of ${image}`;
}

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

;// CONCATENATED MODULE: ./build/layers/gzip-trailer.js
/**
 * Length in bytes of the gzip ISIZE field: the last four bytes, little-endian, contain the content size modulo 4 GiB.
 * Source: RFC 1952 section 2.3.1, ISIZE.
 */
const trailerLength = 4;
/** Modulus of the claimed size. For larger content, the claim is too small by a multiple of it. */
const trailerModulus = 2 ** 32;
/** Returns the claimed size. */
function parseTrailer(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
}
/** Maximum ratio of deflate: 258 bytes from 2 bits. */
const maxDeflateRatio = 1032;
/** Returns whether a gzip file of `compressedSize` bytes can contain a tar of `claimed` bytes. */
function isPossible(claimed, compressedSize) {
    const gzipOverhead = 64 + compressedSize / 1000;
    return (claimed % 512 === 0 &&
        claimed >= 1024 &&
        claimed >= compressedSize - gzipOverhead &&
        claimed <= compressedSize * maxDeflateRatio);
}
/**
 * Returns whether a gzip file of `compressedSize` bytes may contain 4 GiB more than it claims. A high ratio alone does
 * not rule this out: one `useradd` with a large user ID makes /var/log/lastlog a sparse file, which a tar stores as
 * gigabytes of zeros.
 */
function mayHaveWrapped(compressedSize) {
    return trailerModulus <= compressedSize * maxDeflateRatio;
}

;// CONCATENATED MODULE: ./build/layers/size-samples.js

/** Length in bytes of a sample whose ratio is estimated; nearly every compressor starts a block within that. */
const windowLength = 65_536;
/** Length in bytes of a sample that is only tested for repetition. */
const probeLength = 1024;
/**
 * Maximum ratio of content that is not one long repetition, such as zeros. Real file systems stay far below, and the
 * compressed form of steeper content is itself repetitive, which a probe detects.
 */
const maxOrdinaryRatio = 100;
/**
 * Maximum distance between samples in bytes. At deflate's best ratio, 4 GiB still take 4.16 MB; windows closer than
 * that, minus their own length, hit every run that could hide 4 GiB.
 */
const maxSpacing = 4_000_000;
/** Samples per window. At the maximum ordinary ratio, 4 GiB take 43 MB; ten samples span at most 40 MB. */
const samplesPerWindow = 9;
/** Minimum number of windows that a variance can be computed from, one of which may be unreadable. */
const minWindows = 3;
/** Margin in standard errors. With normal variation, one in 16,000 ordinary layers exceeds it. */
const safety = 4;
/** Tolerated error in bytes: few samples cannot rule it out, and it does not affect any layer limit. */
const tolerance = 2 ** 28;
/** Maximum share of windows in which no block starts. */
const maxUnreadable = 1 / 3;
/**
 * Returns the samples that can rule out a size 4 GiB above the trailer's claim, evenly spaced and deterministic. They
 * depend on the blob size only, so they can be requested together with the trailer.
 *
 * @returns an empty list for a blob too small to hide 4 GiB.
 */
function samplePlaces(size) {
    if (!mayHaveWrapped(size))
        return [];
    const count = Math.ceil(size / maxSpacing);
    const windows = windowIndexes(size, count);
    return Array.from({ length: count }, (_, index) => ({
        start: Math.floor(((index + 0.5) / count) * (size - windowLength)),
        length: windows.has(index) ? windowLength : probeLength,
    }));
}
/** Returns which of `count` samples are windows: none in a blob where only steep content can hide 4 GiB. */
function windowIndexes(size, count) {
    if (size + trailerModulus > size * maxOrdinaryRatio)
        return new Set();
    const windows = Math.max(minWindows, Math.ceil(count / samplesPerWindow));
    return new Set(Array.from({ length: windows }, (_, index) => Math.floor(((index + 0.5) / windows) * count)));
}
/**
 * Returns whether windows of a blob agree with the size that its trailer claims and rule out a size 4 GiB larger.
 *
 * File system content is diverse enough to estimate the size by the mean ratio, and the error by the variance of the
 * windows. A single window of extreme ratio makes that error too large for any claim.
 *
 * @param ratios output bytes per input byte of each window; undefined where no block starts.
 */
function agreesWithWindows(claimed, compressedSize, ratios) {
    const readable = ratios.filter(ratio => ratio !== undefined);
    if (readable.length < 2 || readable.length < ratios.length * (1 - maxUnreadable))
        return false;
    const mean = readable.reduce((sum, ratio) => sum + ratio, 0) / readable.length;
    const variance = readable.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0) / (readable.length - 1);
    const margin = safety * Math.sqrt(variance / readable.length) * compressedSize;
    const difference = Math.abs(mean * compressedSize - claimed);
    return difference <= Math.max(tolerance, margin) && difference + margin < trailerModulus / 2;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/layers/repetitive-piece.js

/** Maximum compressed size of a repetitive probe, as a fraction of its length. */
const maxShare = 0.85;
/**
 * Returns whether a piece of a deflate stream is repetitive, as it is wherever content compresses better than 100:1.
 *
 * Deflate copies at most 258 bytes at a time, so at that ratio it repeats nearly the same code of 20 bits or less.
 * Deflating the piece once more reaches 0.02 to 0.77 of its length for zeros, repeated lines, repeated pages and pages
 * of zeros with numbers or random bytes in them. Of pieces of ordinary layers, 99 % stay above 0.85.
 */
function isRepetitive(piece) {
    return (0,external_node_zlib_.deflateRawSync)(piece, { level: 6 }).length < maxShare * piece.length;
}

;// CONCATENATED MODULE: ./build/layers/dynamic-header.js
/** Order in which a block lists the lengths of the code length codes. Source: RFC 1951 section 3.2.7. */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const endOfBlock = 256;
const maxListLength = 7;
const maxCodeLength = 15;
/** Length of the longest header in bytes: 17 bits, 19 lengths of 3 bits, 316 codes of 7 bits with 7 extra bits each. */
const maxHeaderLength = Math.ceil((17 + 19 * 3 + 316 * 14) / 8);
/** Reads up to 16 bits from any bit offset, least significant bit first. Bits past the end are zero. */
function readBits(bytes, bit, count) {
    const byte = bit >> 3;
    const three = (bytes[byte] ?? 0) | ((bytes[byte + 1] ?? 0) << 8) | ((bytes[byte + 2] ?? 0) << 16);
    return (three >>> (bit & 7)) & ((1 << count) - 1);
}
/**
 * Returns whether a non-final deflate block with dynamic Huffman codes may start at this bit. Applies every check that
 * inflating would apply and also requires complete codes, which every compressor writes. In random bits, about one
 * position in 10^10 passes.
 */
function isDynamicHeader(bytes, bit) {
    const literals = readBits(bytes, bit + 3, 5) + 257;
    const distances = readBits(bytes, bit + 8, 5) + 1;
    if (readBits(bytes, bit, 3) !== 0b100 || literals > 286 || distances > 30)
        return false;
    const count = readBits(bytes, bit + 13, 4) + 4;
    if (!hasCompleteList(bytes, bit + 17, count))
        return false;
    const list = readList(bytes, bit + 17, count);
    const lengths = readLengths(bytes, bit + 17 + 3 * count, list, literals + distances);
    if (lengths === undefined || lengths[endOfBlock] === 0)
        return false;
    return isComplete(lengths.subarray(0, literals)) && isComplete(lengths.subarray(literals));
}
/** Cheapest test, which almost no random input passes; it runs before anything is allocated. */
function hasCompleteList(bytes, bit, count) {
    let used = 0;
    for (let index = 0; index < count; index += 1) {
        const length = readBits(bytes, bit + 3 * index, 3);
        if (length > 0)
            used += 1 << (maxListLength - length);
    }
    return used === 1 << maxListLength;
}
/** Decoding table indexed by the next 7 bits. Each entry is the symbol times 8 plus the length of its code. */
function readList(bytes, bit, count) {
    const lengths = new Uint8Array(lengthOrder.length);
    for (let index = 0; index < count; index += 1) {
        lengths[lengthOrder[index] ?? 0] = readBits(bytes, bit + 3 * index, 3);
    }
    const table = new Uint16Array(1 << maxListLength);
    let code = 0;
    for (let length = 1; length <= maxListLength; length += 1) {
        for (let symbol = 0; symbol < lengths.length; symbol += 1) {
            if (lengths[symbol] !== length)
                continue;
            const start = reverse(code, length);
            for (let entry = start; entry < table.length; entry += 1 << length)
                table[entry] = (symbol << 3) | length;
            code += 1;
        }
        code <<= 1;
    }
    return table;
}
function reverse(code, length) {
    let reversed = 0;
    for (let bit = 0; bit < length; bit += 1)
        reversed |= ((code >> bit) & 1) << (length - 1 - bit);
    return reversed;
}
/**
 * Reads the lengths of all codes of a block. @returns undefined if a repetition has nothing to repeat or is too long.
 */
function readLengths(bytes, start, list, total) {
    const lengths = new Uint8Array(total);
    let bit = start;
    for (let filled = 0; filled < total;) {
        const entry = list[readBits(bytes, bit, maxListLength)] ?? 0;
        const symbol = entry >> 3;
        bit += entry & 7;
        if (symbol <= maxCodeLength) {
            lengths[filled] = symbol;
            filled += 1;
            continue;
        }
        const { bits, base } = repetitions[symbol - 16] ?? { bits: 0, base: 0 };
        const count = base + readBits(bytes, bit, bits);
        bit += bits;
        if (filled + count > total || (symbol === 16 && filled === 0))
            return undefined;
        lengths.fill(symbol === 16 ? (lengths[filled - 1] ?? 0) : 0, filled, filled + count);
        filled += count;
    }
    return lengths;
}
const repetitions = [
    { bits: 2, base: 3 },
    { bits: 3, base: 3 },
    { bits: 7, base: 11 },
];
/** Returns whether a code uses all bit patterns. A code of one symbol or none may be incomplete. */
function isComplete(lengths) {
    let used = 0;
    let count = 0;
    for (const length of lengths) {
        if (length === 0)
            continue;
        used += 1 << (maxCodeLength - length);
        count += 1;
    }
    return used === 1 << maxCodeLength || count <= 1;
}

;// CONCATENATED MODULE: ./build/layers/window-ratio.js


/** Dictionary in place of the unknown data before the window. Its content does not matter, because only lengths are counted. */
const unknownHistory = Buffer.alloc(32_768);
/**
 * Length of a stored block's header: the byte with the last bits of the block type, the content length and its
 * complement.
 */
const storedHeaderLength = 5;
const maxStoredLength = 0xffff;
/** Minimum number of deflate bytes that distinguish a block from random bits. */
const minEvidence = 4096;
/**
 * Returns the inflation ratio of a piece of a deflate stream: output bytes per input byte, from the first block that
 * starts in the piece to its end.
 *
 * @returns undefined if no block starts in the piece, or only in its last kilobytes.
 */
function windowRatio(window) {
    // Stored blocks first: their content may itself be compressed and contain blocks that are not the stream's.
    const stored = findStoredBlock(window);
    if (stored !== undefined) {
        const ratio = inflatedRatio(Buffer.concat([Buffer.alloc(1), window.subarray(stored + 1)]));
        if (ratio !== undefined)
            return ratio;
    }
    return firstDynamicRatio(window);
}
/**
 * Finds a stored block of maximum length, or one followed by another stored block. A single shorter one may be a
 * coincidence.
 *
 * @returns the offset of its header.
 */
function findStoredBlock(bytes) {
    for (let offset = 0; offset + storedHeaderLength <= bytes.length; offset += 1) {
        const length = bytes[offset] === 0 ? storedLength(bytes, offset) : undefined;
        if (length === undefined)
            continue;
        const next = offset + storedHeaderLength + length;
        if (length === maxStoredLength || (bytes[next] === 0 && storedLength(bytes, next) !== undefined))
            return offset;
    }
    return undefined;
}
/** Returns the length of the stored block whose header is at `offset`. Source: RFC 1951 section 3.2.4. */
function storedLength(bytes, offset) {
    if (offset + storedHeaderLength > bytes.length)
        return undefined;
    const low = bytes[offset + 1] ?? 0;
    const high = bytes[offset + 2] ?? 0;
    const isStored = (low ^ (bytes[offset + 3] ?? 0)) === 0xff && (high ^ (bytes[offset + 4] ?? 0)) === 0xff;
    return isStored ? low | (high << 8) : undefined;
}
function firstDynamicRatio(window) {
    const end = window.length - Math.max(minEvidence, maxHeaderLength);
    for (let byte = 0; byte < end; byte += 1) {
        const bits = (window[byte] ?? 0) | ((window[byte + 1] ?? 0) << 8);
        for (let bit = 0; bit < 8; bit += 1) {
            if (((bits >> bit) & 0b111) !== 0b100 || !isDynamicHeader(window, 8 * byte + bit))
                continue;
            const ratio = inflatedRatio(fromBit(window, byte, bit));
            if (ratio !== undefined)
                return ratio;
        }
    }
    return undefined;
}
function fromBit(bytes, byte, bit) {
    if (bit === 0)
        return bytes.subarray(byte);
    const shifted = new Uint8Array(bytes.length - byte - 1);
    for (let index = 0; index < shifted.length; index += 1) {
        const two = (bytes[byte + index] ?? 0) | ((bytes[byte + index + 1] ?? 0) << 8);
        shifted[index] = two >> bit;
    }
    return shifted;
}
/** @returns undefined if the bytes are not a deflate stream up to their end. */
function inflatedRatio(bytes) {
    try {
        const result = (0,external_node_zlib_.inflateRawSync)(bytes, {
            dictionary: unknownHistory,
            finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
            chunkSize: 2 ** 18,
            info: true,
        });
        if (!isInflated(result) || result.engine.bytesWritten < bytes.length)
            return undefined;
        return result.buffer.length / bytes.length;
    }
    catch {
        return undefined;
    }
}
function isInflated(result) {
    return typeof result === 'object' && result !== null && 'buffer' in result && 'engine' in result;
}

;// CONCATENATED MODULE: ./build/layers/trailer-evidence.js




/** Collects the trailer of a gzip layer and samples that rule out a size 4 GiB larger, in any order. */
class TrailerEvidence {
    #descriptor;
    #read;
    #ratios = [];
    #claimed;
    #isRejected = false;
    constructor(descriptor, read) {
        this.#descriptor = descriptor;
        this.#read = read;
    }
    async readTrailer() {
        const { size } = this.#descriptor;
        const bytes = await this.#readWhole({ start: size - trailerLength, length: trailerLength });
        if (bytes === undefined)
            return;
        this.#claimed = parseTrailer(bytes);
        this.#isRejected ||= !isPossible(this.#claimed, size);
    }
    /** Reads a sample, unless the trailer is rejected already. */
    async readSample(sample) {
        const bytes = await this.#readWhole(sample);
        if (bytes === undefined)
            return;
        if (sample.length === windowLength)
            this.#ratios.push(windowRatio(bytes));
        else if (isRepetitive(bytes))
            await this.#inspectWindow(sample);
    }
    /** Claimed size, unless the evidence contradicts it. */
    get uncompressedSize() {
        if (this.#isRejected || this.#claimed === undefined)
            return undefined;
        const isConfirmed = this.#ratios.length === 0 || agreesWithWindows(this.#claimed, this.#descriptor.size, this.#ratios);
        return isConfirmed ? this.#claimed : undefined;
    }
    /** Distinguishes a long run from a short repetition, such as a table or padding in a library. */
    async #inspectWindow({ start }) {
        const window = await this.#readWhole({ start, length: windowLength });
        const ratio = window === undefined ? undefined : windowRatio(window);
        this.#isRejected ||= ratio === undefined || ratio > maxOrdinaryRatio;
    }
    /** Rejects the trailer if the range cannot be read. */
    async #readWhole({ start, length }) {
        if (this.#isRejected)
            return undefined;
        const bytes = await this.#read(this.#descriptor, start, length);
        if (bytes?.length === length)
            return bytes;
        this.#isRejected = true;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/layers/read-claims.js





/** Maximum number of parallel requests, each of which takes little more than a round trip. */
const maxConcurrentRequests = 15;
/**
 * Reads the size claims of all layers, from the manifest and a small part of each layer. If a claim may be 4 GiB too
 * small, samples of the blob confirm it; a local layer is streamed instead, which takes no longer.
 *
 * @returns claims, lowest layer first; undefined for each layer that must be streamed.
 */
async function readClaims(source, { layers }) {
    const read = rangeReader(source);
    const found = layers.map(descriptor => {
        const claim = claimInManifest(descriptor);
        if (claim !== undefined)
            return { claim };
        if (!isReadable(descriptor, source))
            return {};
        return { descriptor, evidence: new TrailerEvidence(descriptor, read) };
    });
    const pending = found.flatMap(({ descriptor, evidence }) => (evidence ? [{ descriptor, evidence }] : []));
    const samples = pending
        .flatMap(({ descriptor, evidence }) => samplePlaces(descriptor.size).map(sample => ({ evidence, sample })))
        // Windows first: inflating them overlaps with the other requests.
        .sort((a, b) => b.sample.length - a.sample.length);
    // The samples depend on the size only, so they need not wait for the trailers.
    const requests = [
        ...pending.map(({ evidence }) => () => evidence.readTrailer()),
        ...samples.map(({ evidence, sample }) => () => evidence.readSample(sample)),
    ];
    await mapConcurrent(requests, maxConcurrentRequests, request => request());
    return found.map(({ claim, evidence }) => claim ?? claimByTrailer(evidence?.uncompressedSize));
}
/** Returns whether a layer has a gzip trailer that few requests can confirm. */
function isReadable({ mediaType, size }, { isLocal }) {
    return layerCompression(mediaType) === 'gzip' && size > trailerLength && !(isLocal && mayHaveWrapped(size));
}
function claimByTrailer(uncompressedSize) {
    return uncompressedSize === undefined ? undefined : { uncompressedSize, sizeKnownBy: 'trailer' };
}
/** Returns a claim that needs no request: of an uncompressed layer, or of an eStargz annotation. */
function claimInManifest(descriptor) {
    if (layerCompression(descriptor.mediaType) === 'none')
        return { uncompressedSize: descriptor.size, sizeKnownBy: 'exact' };
    const annotated = annotatedSize(descriptor);
    return annotated === undefined ? undefined : { uncompressedSize: annotated, sizeKnownBy: 'annotation' };
}
/**
 * Returns the plausible size in an eStargz annotation. An eStargz layer is a gzip file of many members, so its trailer
 * does not contain the total size.
 * Source: stargz-snapshotter, estargz.StoreUncompressedSizeAnnotation.
 */
function annotatedSize({ annotations, size }) {
    const text = annotations?.['io.containers.estargz.uncompressed-size'];
    if (text === undefined || !/^\d{1,15}$/.test(text))
        return undefined;
    return isPossible(Number(text), size) ? Number(text) : undefined;
}
/** Returns a reader that sends no further requests once the source has ignored a range. */
function rangeReader(source) {
    let hasRanges = true;
    return async (descriptor, start, length) => {
        const bytes = hasRanges ? await source.readRange(descriptor, start, length) : undefined;
        hasRanges &&= bytes !== undefined;
        return bytes;
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/oci/verify-stream.js


/**
 * Yields chunks unchanged while verifying their length and digest.
 *
 * @throws Error that names `label` if the length or, after the last chunk, the digest does not match the descriptor.
 */
async function* verifyStream(chunks, descriptor, label) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of verifyLength(chunks, descriptor, label)) {
        hash.update(chunk);
        yield chunk;
    }
    if (`sha256:${hash.digest('hex')}` !== descriptor.digest)
        throw new user_error/* UserError */.yo('image-damaged', `${label} has content that does not match its digest: build the image again`);
}
/**
 * Yields chunks unchanged while verifying their total length.
 *
 * @throws Error that names `label` if there are more or fewer bytes than the descriptor states.
 */
async function* verifyLength(chunks, { size }, label) {
    let received = 0;
    for await (const chunk of chunks) {
        received += chunk.length;
        if (received > size)
            throw new user_error/* UserError */.yo('image-damaged', `${label} is longer than the ${size} bytes in its descriptor: build the image again`);
        yield chunk;
    }
    if (received < size)
        throw new user_error/* FormatError */.IF(`${label} is truncated: ${received} of ${size} bytes. Build the image again`);
}

;// CONCATENATED MODULE: ./build/tar/byte-text.js
const replacement = '\ufffd';
/** Added to an invalid byte to form a lone surrogate, as Python's `surrogateescape` does. Source: PEP 383. */
const escapeBase = 0xdc00;
/**
 * Decodes bytes to text. Names in a tar are bytes and usually UTF-8. An invalid byte becomes a lone surrogate (U+DC80
 * to U+DCFF), so that different names never become the same text.
 */
function decodeText(bytes, start, end) {
    const text = bytes.toString('utf8', start, end);
    return text.includes(replacement) ? decodeEscaped(bytes.subarray(start, end)) : text;
}
/** Decodes up to the first NUL, which terminates text fields of a header. */
function decodeTerminated(bytes, start, end) {
    let terminator = start;
    while (terminator < end && bytes[terminator] !== 0)
        terminator += 1;
    return terminator === start ? '' : decodeText(bytes, start, terminator);
}
function decodeEscaped(bytes) {
    const parts = [];
    let offset = 0;
    while (offset < bytes.length) {
        const end = validEnd(bytes, offset);
        if (end > offset)
            parts.push(bytes.toString('utf8', offset, end));
        if (end < bytes.length)
            parts.push(String.fromCharCode(escapeBase + (bytes[end] ?? 0)));
        offset = end + 1;
    }
    return parts.join('');
}
/** Returns the offset of the first byte that is not part of a valid character. */
function validEnd(bytes, start) {
    let offset = start;
    for (;;) {
        const length = characterLength(bytes, offset);
        if (length === 0)
            return offset;
        offset += length;
    }
}
/**
 * Returns the length of a character in bytes; 0 if it is invalid. Source: Unicode standard, table 3-7, "Well-Formed UTF-8 Byte
 * Sequences".
 */
function characterLength(bytes, offset) {
    const first = bytes[offset] ?? 0xff;
    if (first < 0x80)
        return 1;
    if (first < 0xc2 || first > 0xf4)
        return 0;
    const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    const second = bytes[offset + 1] ?? 0;
    const minSecond = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const maxSecond = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (second < minSecond || second > maxSecond)
        return 0;
    for (let index = offset + 2; index < offset + length; index += 1) {
        if (((bytes[index] ?? 0) & 0xc0) !== 0x80)
            return 0;
    }
    return length;
}

;// CONCATENATED MODULE: ./build/tar/numeric-field.js

const space = 0x20;
const zero = 0x30;
const seven = 0x37;
/**
 * Reads a number in a header: octal digits or, if the first bit is set, a big-endian two's complement number (GNU,
 * star). Blank means 0. Sources: POSIX.1-2017, pax, "ustar Interchange Format"; GNU tar manual, "Extensions".
 *
 * @throws Error that names `field` and its content.
 */
function readNumber(block, start, length, field) {
    const value = (block[start] ?? 0) >= 0x80 ? readBase256(block, start, length) : readOctal(block, start, length);
    if (!Number.isSafeInteger(value))
        throw new user_error/* UserError */.yo('image-damaged', `its ${field} field contains ${quote(block, start, length)}`);
    return value;
}
/** @returns NaN for anything but octal digits surrounded by blanks. */
function readOctal(block, start, length) {
    const end = start + length;
    let offset = start;
    while (offset < end && block[offset] === space)
        offset += 1;
    let value = 0;
    for (; offset < end; offset += 1) {
        const byte = block[offset] ?? 0;
        if (byte < zero || byte > seven)
            break;
        value = value * 8 + byte - zero;
    }
    while (offset < end && (block[offset] === space || block[offset] === 0))
        offset += 1;
    return offset === end ? value : Number.NaN;
}
function readBase256(block, start, length) {
    const first = block[start] ?? 0;
    const isNegative = (first & 0x40) !== 0;
    // The first bit only marks the format. A negative number is read as its complement, which keeps small values exact.
    const flip = isNegative ? 0xff : 0;
    let value = (first ^ flip) & 0x7f;
    for (let offset = start + 1; offset < start + length; offset += 1)
        value = value * 256 + ((block[offset] ?? 0) ^ flip);
    return isNegative ? -1 - value : value;
}
function quote(block, start, length) {
    return JSON.stringify(block.toString('latin1', start, start + length));
}

;// CONCATENATED MODULE: ./build/tar/header-block.js



const blockSize = 512;
const extensionFlags = new Set(['x', 'X', 'g', 'L', 'K']);
const chksum = { start: 148, length: 8 };
/**
 * Reads a header block.
 *
 * @returns undefined for a block of zeros.
 * @throws Error that states the reason but not the position.
 */
function readHeaderBlock(block) {
    if (!hasChecksum(block))
        return undefined;
    const size = readNumber(block, 124, 12, 'size');
    if (size < 0)
        throw new user_error/* UserError */.yo('image-damaged', `its size is ${size}`);
    return {
        flag: String.fromCharCode(block[156] ?? 0),
        name: header_block_readName(block),
        linkName: decodeTerminated(block, 157, 257),
        size,
        mode: readNumber(block, 100, 8, 'mode'),
        uid: readNumber(block, 108, 8, 'uid'),
        gid: readNumber(block, 116, 8, 'gid'),
        mtime: readNumber(block, 136, 12, 'mtime'),
    };
}
/** Returns whether the header belongs to the entry after it, whose path, records or link it contains. */
function isExtension({ flag }) {
    return extensionFlags.has(flag);
}
/**
 * Reads the header of a sparse file in the old GNU format: its size including holes, and whether further blocks of the
 * sparse map follow.
 *
 * @throws Error that states the reason but not the position.
 */
function readSparseHeader(block) {
    const realSize = readNumber(block, 483, 12, 'real size');
    if (realSize < 0)
        throw new user_error/* UserError */.yo('image-damaged', `its real size is ${realSize}`);
    return { realSize, isExtended: block[482] !== 0 };
}
/** Returns whether another block of the sparse map follows this one. */
function isSparseMapExtended(block) {
    return block[504] !== 0;
}
/**
 * Verifies the checksum. Some old tars summed signed bytes, so both sums are valid.
 *
 * @returns false for a block of zeros.
 * @throws Error if neither sum matches.
 */
function hasChecksum(block) {
    let sum = sumOfBytes(block);
    if (sum === 0)
        return false;
    for (let offset = chksum.start; offset < chksum.start + chksum.length; offset += 1)
        sum += 0x20 - (block[offset] ?? 0);
    const stored = readOctal(block, chksum.start, chksum.length);
    if (stored !== sum && stored !== signedSum(block)) {
        throw new user_error/* UserError */.yo('image-damaged', 'there is no tar header: the checksum does not match');
    }
    return true;
}
const words = new Uint32Array(blockSize / 4);
const wordBytes = new Uint8Array(words.buffer);
/** Sums four bytes at a time in two 16-bit halves of a number; 256 bytes of at most 255 fit into 16 bits. */
function sumOfBytes(block) {
    wordBytes.set(block);
    let pairs = 0;
    for (let offset = 0; offset < words.length; offset += 1) {
        const word = words[offset] ?? 0;
        pairs += (word & 0x00ff00ff) + ((word >>> 8) & 0x00ff00ff);
    }
    return (pairs % 2 ** 16) + Math.floor(pairs / 2 ** 16);
}
function signedSum(block) {
    let sum = 0x20 * chksum.length;
    for (let offset = 0; offset < blockSize; offset += 1) {
        const isChecksum = offset >= chksum.start && offset < chksum.start + chksum.length;
        if (!isChecksum)
            sum += block.readInt8(offset);
    }
    return sum;
}
/**
 * Reads the name. Only the POSIX magic implies a prefix field: GNU and older formats store times and sparse maps there.
 */
function header_block_readName(block) {
    const name = decodeTerminated(block, 0, 100);
    if (block[345] === 0 || block.toString('latin1', 257, 263) !== 'ustar\0')
        return name;
    const isStar = block.toString('latin1', 508, 512) === 'tar\0';
    const prefix = decodeTerminated(block, 345, isStar ? 476 : 500);
    return prefix === '' ? name : `${prefix}/${name}`;
}

;// CONCATENATED MODULE: ./build/tar/pax-records.js


const noRecords = new Map();
const schily = 'SCHILY.xattr.';
const libarchive = 'LIBARCHIVE.xattr.';
const keywords = new Set([
    'path',
    'linkpath',
    'size',
    'uid',
    'gid',
    'mtime',
    'GNU.sparse.name',
    'GNU.sparse.size',
    'GNU.sparse.realsize',
]);
/**
 * Parses records for path, size, owner, time and extended attributes; others are validated and ignored. If a keyword
 * occurs twice, the last value counts.
 *
 * @throws Error that states the reason but not the position.
 */
function parsePaxRecords(bytes) {
    const records = new Map();
    let offset = 0;
    // Some writers pad with zeros within the declared size.
    while (offset < bytes.length && bytes[offset] !== 0) {
        const space = bytes.indexOf(0x20, offset);
        const end = offset + readLength(bytes, offset, space);
        const equals = bytes.indexOf(0x3d, space);
        if (end > bytes.length || equals <= space + 1 || equals >= end || bytes[end - 1] !== 0x0a) {
            throw new user_error/* UserError */.yo('image-damaged', 'an extended header contains a malformed record');
        }
        const keyword = decodeText(bytes, space + 1, equals);
        if (keywords.has(keyword))
            records.set(keyword, readValue(bytes, keyword, equals + 1, end - 1));
        else if (keyword.startsWith(schily) || keyword.startsWith(libarchive)) {
            records.set(keyword, decodeText(bytes, equals + 1, end - 1));
        }
        offset = end;
    }
    return records;
}
/** Merges records; later ones take precedence. Source: POSIX.1-2017, pax, "pax Extended Header Keyword Precedence". */
function mergeRecords(earlier, later) {
    if (earlier.size === 0)
        return later;
    return later.size === 0 ? earlier : new Map([...earlier, ...later]);
}
/** @returns undefined if absent or cleared by a later header. */
function textRecord(records, keyword) {
    const value = records.get(keyword);
    return value === '' ? undefined : value;
}
/** @throws Error that names the keyword and its value. */
function integerRecord(records, keyword) {
    return numberRecord(records, keyword, /^\d+$/, Number.MAX_SAFE_INTEGER);
}
/** @throws Error that names the keyword and its value. */
function timeRecord(records, keyword) {
    return numberRecord(records, keyword, /^-?\d+(\.\d*)?$/, Number.MAX_SAFE_INTEGER);
}
/**
 * Returns extended attributes in star's format, which all tools write, and in libarchive's format, with base64 values
 * and percent-encoded names.
 */
function readXattrs(records) {
    const xattrs = new Map();
    for (const [keyword, value] of records) {
        if (keyword.startsWith(schily))
            xattrs.set(keyword.slice(schily.length), value);
    }
    for (const [keyword, value] of records) {
        if (!keyword.startsWith(libarchive))
            continue;
        const name = percentDecode(keyword.slice(libarchive.length));
        const bytes = Buffer.from(value, 'base64');
        if (!xattrs.has(name))
            xattrs.set(name, decodeText(bytes, 0, bytes.length));
    }
    return xattrs;
}
function readLength(bytes, offset, space) {
    const digits = space < 0 || space - offset > 10 ? '' : bytes.toString('latin1', offset, space);
    if (!/^\d+$/.test(digits))
        throw new user_error/* UserError */.yo('image-damaged', 'an extended header contains a record without a length');
    return Number(digits);
}
function readValue(bytes, keyword, start, end) {
    const value = decodeText(bytes, start, end);
    if (value.includes('\0'))
        throw new user_error/* UserError */.yo('image-damaged', `an extended header contains a NUL in "${keyword}"`);
    return value;
}
function numberRecord(records, keyword, form, max) {
    const text = textRecord(records, keyword);
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (!form.test(text) || Math.abs(value) > max) {
        throw new user_error/* UserError */.yo('image-damaged', `an extended header contains ${JSON.stringify(text.slice(0, 80))} as ${keyword}: expected a number`);
    }
    return value;
}
/** Decodes a name. A malformed percent-encoding is returned unchanged. */
function percentDecode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/tar/build-entry.js



const types = new Map([
    ['1', 'hardlink'],
    ['2', 'symlink'],
    ['3', 'character'],
    ['4', 'block'],
    ['5', 'directory'],
    ['6', 'fifo'],
    // GNU's directory type, whose content is a list of names.
    ['D', 'directory'],
]);
const typesWithoutContent = new Set(['1', '2', '3', '4', '5', '6']);
const noXattrs = new Map();
/**
 * Returns the bytes of content in the tar, without padding; for a sparse file, only the stored parts. Links, devices
 * and directories have none, regardless of the header, as in Go's and Python's readers.
 *
 * @throws Error that states the reason but not the position.
 */
function storedSize({ flag, size }, { records }) {
    return typesWithoutContent.has(flag) ? 0 : (integerRecord(records, 'size') ?? size);
}
/** Rounds a length up to whole blocks. */
function inBlocks(size) {
    return Math.ceil(size / blockSize) * blockSize;
}
/**
 * Builds an entry from its headers. Unspecified types count as files. Source: POSIX.1-2017, pax, "typeflag".
 *
 * @param realSize size including holes of a sparse file in the old GNU format.
 * @throws Error that states the reason but not the position.
 */
function buildEntry(header, extensions, tarSize, realSize) {
    const { records, longName, longLink } = extensions;
    const name = longName ?? textRecord(records, 'GNU.sparse.name') ?? textRecord(records, 'path') ?? header.name;
    const isOldDirectory = header.flag === '\0' && name.endsWith('/');
    const type = isOldDirectory ? 'directory' : (types.get(header.flag) ?? 'file');
    const isLink = type === 'symlink' || type === 'hardlink';
    return {
        path: cleanPath(name),
        type,
        size: type === 'file' ? (realSize ?? sparseSize(records) ?? storedSize(header, extensions)) : 0,
        tarSize,
        mode: header.mode,
        uid: integerRecord(records, 'uid') ?? header.uid,
        gid: integerRecord(records, 'gid') ?? header.gid,
        mtime: timeRecord(records, 'mtime') ?? header.mtime,
        linkTarget: isLink ? (longLink ?? textRecord(records, 'linkpath') ?? header.linkName) : undefined,
        xattrs: records.size === 0 ? noXattrs : readXattrs(records),
    };
}
/**
 * Returns the size including holes. Source: GNU tar manual, "Storing Sparse Files": `realsize` in format 1.0, `size` in
 * 0.0 and 0.1.
 */
function sparseSize(records) {
    return integerRecord(records, 'GNU.sparse.realsize') ?? integerRecord(records, 'GNU.sparse.size');
}

;// CONCATENATED MODULE: ./build/tar/tar-scanner.js





/**
 * Maximum extended header size in bytes. Larger ones are malicious: Linux allows 4096 bytes in a path and 64 KiB in an
 * attribute.
 */
const maxExtensionSize = 2 ** 20;
/** Maximum number of extended headers per entry. Usually there are at most four: long name, long link, records and global records. */
const maxExtensions = 16;
const noExtensions = { longName: undefined, longLink: undefined, records: noRecords };
/**
 * Reads the headers of an uncompressed tar pushed in chunks of any length, and calls `onEntry` for each entry as soon
 * as its headers are complete. Content is neither copied nor kept, so memory is bounded for any input: at most 3 MiB,
 * for extended headers. Errors from `onEntry` propagate through `push`.
 *
 * Sources: POSIX.1-2017, pax; GNU tar manual, "Tar Internals".
 */
class TarScanner {
    #onEntry;
    #chooseContent;
    #sink;
    #label;
    #partial = Buffer.alloc(blockSize);
    #filled = 0;
    #position = 0;
    #skip = 0;
    #padding = 0;
    #collected;
    #sparse;
    #entryStart = 0;
    #extensions = noExtensions;
    #extensionCount = 0;
    #globals = noRecords;
    #zeroBlocks = 0;
    /** @param label name of the tar in errors. */
    constructor(onEntry, label, chooseContent) {
        this.#onEntry = onEntry;
        this.#chooseContent = chooseContent;
        this.#label = label;
    }
    /** Number of bytes pushed so far, including those after the end of the archive. */
    get bytesSeen() {
        return this.#position;
    }
    /** Whether global extended headers were found, which apply to all entries that follow. */
    get hasGlobalRecords() {
        return this.#globals.size > 0;
    }
    /** @throws Error that names the tar, the byte offset and the reason if the data is not a valid tar. */
    push(chunk) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        let offset = 0;
        while (offset < bytes.length) {
            const step = this.#advance(bytes, offset);
            this.#position += step;
            offset += step;
        }
    }
    /**
     * Ends the tar after the last chunk. The final zero blocks and the padding of the last file may be missing, which
     * container engines accept too.
     *
     * @throws Error that names the tar and the byte offset if it is truncated.
     */
    end() {
        const isInside = this.#filled > 0 || this.#collected !== undefined || this.#sparse !== undefined;
        if (isInside || this.#extensionCount > 0 || this.#skip > this.#padding) {
            throw new user_error/* UserError */.yo('image-damaged', `${this.#label} is truncated: its tar ends inside an entry, at byte ${this.#position}. Build the image again`);
        }
    }
    /** @returns the number of bytes consumed from `offset`; 0 only after an extended header without content. */
    #advance(bytes, offset) {
        const remaining = bytes.length - offset;
        if (this.#zeroBlocks === 2)
            return remaining;
        if (this.#collected !== undefined)
            return this.#collect(this.#collected, bytes, offset);
        if (this.#skip > 0) {
            const step = Math.min(this.#skip, remaining);
            const content = Math.min(step, this.#skip - this.#padding);
            if (this.#sink !== undefined && content > 0)
                this.#sink(bytes.subarray(offset, offset + content));
            this.#skip -= step;
            return step;
        }
        if (this.#filled === 0 && remaining >= blockSize) {
            this.#readBlock(bytes.subarray(offset, offset + blockSize), this.#position);
            return blockSize;
        }
        const step = bytes.copy(this.#partial, this.#filled, offset, offset + Math.min(blockSize - this.#filled, remaining));
        this.#filled += step;
        if (this.#filled === blockSize) {
            this.#filled = 0;
            this.#readBlock(this.#partial, this.#position + step - blockSize);
        }
        return step;
    }
    #readBlock(block, start) {
        if (this.#sparse !== undefined) {
            if (!isSparseMapExtended(block))
                this.#finishEntry(this.#sparse, start + blockSize);
            return;
        }
        const header = this.#explain(start, () => readHeaderBlock(block));
        if (header === undefined) {
            this.#readZeros(start);
            return;
        }
        if (this.#zeroBlocks > 0)
            throw this.#failure(start, 'a single block of zeros precedes this header');
        if (this.#extensionCount === 0)
            this.#entryStart = start;
        if (isExtension(header))
            this.#beginExtension(header, start);
        else
            this.#beginEntry(header, block, start);
    }
    #readZeros(start) {
        if (this.#extensionCount > 0)
            throw this.#failure(start, 'the archive ends after an extended header, without its entry');
        this.#zeroBlocks += 1;
    }
    #beginExtension({ flag, size }, start) {
        this.#extensionCount += 1;
        if (this.#extensionCount > maxExtensions)
            throw this.#failure(start, `more than ${maxExtensions} extended headers precede one entry`);
        if (size > maxExtensionSize) {
            throw this.#failure(start, `an extended header claims ${size} bytes, over the limit of ${maxExtensionSize}`);
        }
        this.#collected = { flag, bytes: Buffer.alloc(size), filled: 0 };
    }
    #collect(collected, bytes, offset) {
        const step = bytes.copy(collected.bytes, collected.filled, offset);
        collected.filled += step;
        if (collected.filled === collected.bytes.length)
            this.#finishExtension(collected, this.#position + step);
        return step;
    }
    #finishExtension({ flag, bytes }, end) {
        this.#collected = undefined;
        this.#skip = inBlocks(bytes.length) - bytes.length;
        this.#padding = 0;
        if (flag === 'L') {
            this.#extensions = { ...this.#extensions, longName: decodeTerminated(bytes, 0, bytes.length) };
        }
        else if (flag === 'K') {
            this.#extensions = { ...this.#extensions, longLink: decodeTerminated(bytes, 0, bytes.length) };
        }
        else {
            const records = this.#explain(end - bytes.length, () => parsePaxRecords(bytes));
            if (flag === 'g')
                this.#keepGlobals(records, end - bytes.length);
            else
                this.#extensions = { ...this.#extensions, records };
        }
    }
    #keepGlobals(records, start) {
        this.#globals = mergeRecords(this.#globals, records);
        let length = 0;
        for (const [keyword, value] of this.#globals)
            length += keyword.length + value.length;
        if (length > maxExtensionSize)
            throw this.#failure(start, `global extended headers contain more than ${maxExtensionSize} bytes`);
    }
    #beginEntry(header, block, start) {
        const { records } = this.#extensions;
        this.#extensions = { ...this.#extensions, records: mergeRecords(this.#globals, records) };
        const stored = this.#explain(start, () => storedSize(header, this.#extensions));
        if (header.flag !== 'S') {
            this.#finishEntry({ header, stored, realSize: undefined }, start + blockSize);
            return;
        }
        const { realSize, isExtended } = this.#explain(start, () => readSparseHeader(block));
        this.#sparse = { header, stored, realSize };
        if (!isExtended)
            this.#finishEntry(this.#sparse, start + blockSize);
    }
    #finishEntry({ header, stored, realSize }, end) {
        const tarSize = end - this.#entryStart + inBlocks(stored);
        const entry = this.#explain(this.#entryStart, () => buildEntry(header, this.#extensions, tarSize, realSize));
        this.#skip = inBlocks(stored);
        this.#padding = this.#skip - stored;
        this.#sparse = undefined;
        this.#extensions = noExtensions;
        this.#extensionCount = 0;
        this.#onEntry(entry);
        this.#sink = this.#chooseContent?.(entry);
    }
    #explain(start, read) {
        try {
            return read();
        }
        catch (error) {
            throw this.#failure(start, error.message);
        }
    }
    #failure(start, reason) {
        return new user_error/* UserError */.yo('image-damaged', `${this.#label} is not a readable tar: at byte ${start}, ${reason}`);
    }
}

// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
;// CONCATENATED MODULE: ./build/layers/assert-no-bomb.js


/** Unpacked size in bytes up to which the ratio is not checked. Reading it takes half a minute. */
const uncheckedSize = 16 * 2 ** 30;
/** Maximum compression ratio; no real file system compresses that well. */
const maxRatio = 100;
/**
 * Rejects decompression bombs: streaming is bounded in memory, but a few megabytes can take hours to unpack.
 *
 * @param size bytes unpacked so far.
 * @throws Error that names `label` and both sizes.
 */
function assertNoBomb(size, compressedSize, label) {
    if (size <= uncheckedSize || size <= compressedSize * maxRatio)
        return;
    throw new user_error/* UserError */.yo('layer-not-readable', `${label} unpacks to more than ${(0,units/* formatSize */.Xq)(size)} from ${(0,units/* formatSize */.Xq)(compressedSize)}: it may be a decompression bomb, so it is not read further. Check how the layer was built`);
}

;// CONCATENATED MODULE: ./build/layers/zstd-frames.js
const frameMagic = 0xfd2fb528;
const skippableMagic = 0x184d2a50;
const idLengths = [0, 1, 2, 4];
const sizeLengths = [0, 2, 4, 8];
const fieldLengths = { magic: 4, descriptor: 1, block: 3, length: 4, last: 0, unknown: 0 };
/**
 * Splits zstd data at frame ends. Node's decompressor (Node 24) stops permanently at the end of a frame if the same
 * write contains more data, and would drop every frame of a layer but the first. It continues if the next frame arrives
 * in a separate write. pzstd and zstd:chunked write many frames.
 *
 * Data that is not a frame is passed on unchanged; the decompressor reports the error.
 * Source: RFC 8878 section 3.1.
 */
class ZstdFrames {
    #field = Buffer.alloc(4);
    #filled = 0;
    #part = 'magic';
    #hasChecksum = false;
    #skip = 0;
    /** Splits a chunk without copying. Each part ends at the end of the chunk or of a frame. */
    cut(chunk) {
        const parts = [];
        let start = 0;
        let offset = 0;
        while (offset < chunk.length) {
            offset += this.#advance(chunk, offset);
            const isFrameEnd = this.#part === 'last' && this.#skip === 0;
            if (!isFrameEnd)
                continue;
            this.#part = 'magic';
            parts.push(chunk.subarray(start, offset));
            start = offset;
        }
        if (start < offset)
            parts.push(chunk.subarray(start, offset));
        return parts;
    }
    /** @returns the number of bytes consumed from `offset`, at least one. */
    #advance(chunk, offset) {
        const remaining = chunk.length - offset;
        if (this.#part === 'unknown')
            return remaining;
        if (this.#skip > 0) {
            const step = Math.min(this.#skip, remaining);
            this.#skip -= step;
            return step;
        }
        const length = fieldLengths[this.#part];
        const step = Math.min(length - this.#filled, remaining);
        this.#field.set(chunk.subarray(offset, offset + step), this.#filled);
        this.#filled += step;
        if (this.#filled === length) {
            this.#filled = 0;
            this.#readField();
        }
        return step;
    }
    #readField() {
        if (this.#part === 'magic')
            this.#readMagic(this.#field.readUInt32LE(0));
        else if (this.#part === 'descriptor')
            this.#readDescriptor(this.#field[0] ?? 0);
        else if (this.#part === 'block')
            this.#readBlock(this.#field.readUIntLE(0, 3));
        else {
            this.#skip = this.#field.readUInt32LE(0);
            this.#part = 'last';
        }
    }
    #readMagic(magic) {
        if (magic === frameMagic)
            this.#part = 'descriptor';
        else
            this.#part = (magic & 0xfffffff0) >>> 0 === skippableMagic ? 'length' : 'unknown';
    }
    #readDescriptor(descriptor) {
        const isSingleSegment = (descriptor & 0x20) !== 0;
        const sizeFlag = descriptor >> 6;
        const sizeLength = sizeFlag === 0 && isSingleSegment ? 1 : (sizeLengths[sizeFlag] ?? 0);
        this.#hasChecksum = (descriptor & 0x04) !== 0;
        this.#skip = (isSingleSegment ? 0 : 1) + (idLengths[descriptor & 0x03] ?? 0) + sizeLength;
        this.#part = 'block';
    }
    #readBlock(block) {
        const isRepeatedByte = ((block >> 1) & 0x03) === 1;
        this.#skip = isRepeatedByte ? 1 : block >> 3;
        if ((block & 1) === 0)
            return;
        this.#skip += this.#hasChecksum ? 4 : 0;
        this.#part = 'last';
    }
}

;// CONCATENATED MODULE: ./build/layers/inflate.js



/** Size of input and output chunks in bytes. Node's default of 16 KiB makes inflating several times slower. */
const chunkSize = 2 ** 20;
/** Compressed bytes buffered so that the inflating thread never runs out of input. */
const writeAhead = 4 * chunkSize;
/**
 * Inflates a stream and passes it to `onChunk` in order, in chunks of up to 1 MiB. A chunk is valid only until
 * `onChunk` returns.
 *
 * gzip data may have several members. Zeros after the last member are padding, which tapes and some builders write; any
 * other trailing data is rejected. zstd data may have several frames, including skippable ones, and nothing else.
 *
 * After any failure, including one in `onChunk`, the source is closed and the inflating thread is released.
 *
 * @throws Error that names `label` and the reason; errors from the source and from `onChunk` are rethrown unchanged.
 */
async function inflate(compressed, compression, onChunk, label) {
    if (compression === 'none') {
        for await (const chunk of compressed)
            onChunk(chunk);
        return;
    }
    const inflater = new Inflater(compression, onChunk, label);
    const frames = compression === 'zstd' ? new ZstdFrames() : undefined;
    try {
        for await (const block of gather(compressed)) {
            for (const part of frames?.cut(block) ?? [block])
                await inflater.write(part);
        }
        await inflater.end();
    }
    finally {
        inflater.release();
    }
}
class Inflater {
    #stream;
    #label;
    #compression;
    #failure;
    #hasFailed = false;
    #isOver = false;
    #wake;
    #written = 0;
    /** Offset after the last nonzero byte. */
    #contentEnd = 0;
    constructor(compression, onChunk, label) {
        this.#label = label;
        this.#compression = compression;
        const options = { chunkSize, writableHighWaterMark: writeAhead };
        this.#stream = compression === 'gzip' ? (0,external_node_zlib_.createGunzip)(options) : (0,external_node_zlib_.createZstdDecompress)(options);
        const handleChunk = (chunk) => {
            try {
                if (!this.#hasFailed)
                    onChunk(chunk);
                releaseBuffer(chunk);
            }
            catch (error) {
                this.#fail(error);
            }
        };
        // zlib submits its next work item to the thread pool when this listener returns. Processing the chunk (mostly
        // hashing) in a microtask lets both run in parallel. The microtask for `end` still runs after it.
        this.#stream.on('data', (chunk) => queueMicrotask(() => handleChunk(chunk)));
        this.#stream.on('error', error => this.#fail(this.#explain(error)));
        this.#stream.on('drain', () => this.#wake?.());
        this.#stream.on('end', () => queueMicrotask(() => this.#finish()));
        this.#stream.on('close', () => queueMicrotask(() => this.#finish()));
    }
    /** Resolves when more data may be written. */
    async write(bytes) {
        this.#throwFailure();
        this.#trackZeros(bytes);
        // After the end of the compressed data the stream reads nothing and emits no `drain`.
        if (this.#isOver)
            return;
        if (!this.#stream.write(bytes))
            await this.#woken();
        this.#throwFailure();
    }
    async end() {
        if (!this.#isOver) {
            this.#stream.end();
            while (!this.#isOver)
                await this.#woken();
        }
        this.#throwFailure();
        const { bytesWritten } = this.#stream;
        if (this.#contentEnd > bytesWritten) {
            throw new user_error/* UserError */.yo('image-damaged', `${this.#label} has other data after the end of its ${this.#compression} data, at byte ${bytesWritten}: build and push the image again`);
        }
    }
    release() {
        this.#stream.destroy();
    }
    #woken() {
        return new Promise(resolve => {
            this.#wake = resolve;
        });
    }
    #finish() {
        this.#isOver = true;
        this.#wake?.();
    }
    #fail(error) {
        if (!this.#hasFailed)
            this.#failure = error;
        this.#hasFailed = true;
        this.#stream.destroy();
        this.#wake?.();
    }
    #throwFailure() {
        if (this.#hasFailed)
            throw this.#failure;
    }
    #trackZeros(bytes) {
        let end = bytes.length;
        while (end > 0 && bytes[end - 1] === 0)
            end -= 1;
        if (end > 0)
            this.#contentEnd = this.#written + end;
        this.#written += bytes.length;
    }
    #explain(error) {
        const place = `its ${this.#compression} data is damaged near byte ${this.#stream.bytesWritten}`;
        return new user_error/* UserError */.yo('image-damaged', `${this.#label} cannot be unpacked: ${place} (${error.message}). Build and push the image again`, {
            cause: error,
        });
    }
}
/** Merges the small chunks that networks deliver, because every write costs a round trip to the thread pool. */
async function* gather(chunks) {
    let pending = [];
    let length = 0;
    for await (const chunk of chunks) {
        pending.push(chunk);
        length += chunk.length;
        if (length < chunkSize / 2)
            continue;
        yield pending.length === 1 ? chunk : Buffer.concat(pending, length);
        pending = [];
        length = 0;
    }
    if (length > 0)
        yield Buffer.concat(pending, length);
}
/**
 * Frees a chunk's memory once zlib has filled the whole buffer and so will not write to it again; the next chunk then
 * reuses the memory. Without this, the garbage collector runs every few dozen chunks. No-op on Node 20, which lacks
 * `transfer`.
 */
function releaseBuffer({ buffer, byteOffset, byteLength }) {
    if (buffer instanceof ArrayBuffer && byteOffset + byteLength === buffer.byteLength)
        buffer.transfer?.(0);
}

;// CONCATENATED MODULE: ./build/layers/stream-layer.js








/**
 * Reads one layer once without storing it, and verifies its diff ID and the tar's structure. Inflating dominates the
 * time; it runs in Node's thread pool while the digest is computed here. By default, the digest of the compressed bytes
 * is not verified: that reduces the speed by up to a twelfth where two virtual cores share a physical one, and the diff
 * ID already verifies the content.
 *
 * @throws Error that names `label` and the reason if the layer does not match its descriptor and diff ID.
 */
async function streamLayer(source, { descriptor, diffId, label, isDigestVerified = false }, { onEntry, chooseContent, onChunk, onProgress, onInflated } = {}) {
    const compression = detectCompression(descriptor, diffId, label);
    let contentSize = 0;
    let entryCount = 0;
    const scanner = new TarScanner(entry => {
        contentSize += entryContentSize(entry);
        entryCount += 1;
        onEntry?.(entry);
    }, label, chooseContent);
    const checkDiffId = diffIdCheck(compression, diffId, label);
    const verify = compression === 'none' || isDigestVerified ? verifyStream : verifyLength;
    const verified = verify(await source.openBlob(descriptor), descriptor, label);
    await inflate(onProgress === undefined ? verified : reportProgress(verified, onProgress), compression, chunk => {
        checkDiffId.update(chunk);
        scanner.push(chunk);
        assertNoBomb(scanner.bytesSeen, descriptor.size, label);
        onChunk?.(chunk);
        onInflated?.(chunk.length);
    }, label);
    scanner.end();
    checkDiffId.end();
    const { bytesSeen: uncompressedSize, hasGlobalRecords } = scanner;
    return { uncompressedSize, contentSize, entryCount, hasGlobalRecords };
}
/** @throws Error if the media type is not a layer's. */
function detectCompression({ mediaType, digest }, diffId, label) {
    const compression = layerCompression(mediaType);
    if (compression === undefined) {
        throw new user_error/* UserError */.yo('unsupported-image', `${label} is of type "${mediaType}", which is not a file system layer: specify an image`);
    }
    if (compression === 'none' && digest !== diffId)
        throw wrongContent(diffId, label);
    return compression;
}
/** Verifies the diff ID. Skipped for an uncompressed layer, whose diff ID is its digest and is already verified. */
function diffIdCheck(compression, diffId, label) {
    if (compression === 'none')
        return { update: () => { }, end: () => { } };
    const hash = (0,external_node_crypto_.createHash)('sha256');
    return {
        update: (chunk) => {
            hash.update(chunk);
        },
        end: () => {
            if (`sha256:${hash.digest('hex')}` !== diffId)
                throw wrongContent(diffId, label);
        },
    };
}
function wrongContent(diffId, label) {
    return new user_error/* UserError */.yo('image-damaged', `${label}: its content does not match the diff id ${diffId} in the image's config. Build and push the image again`);
}
async function* reportProgress(chunks, onProgress) {
    let received = 0;
    for await (const chunk of chunks) {
        received += chunk.length;
        onProgress(received);
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./build/layers/unpack-limit.js

/** Returns a function that counts unpacked bytes, and rejects an image whose layers together are a decompression bomb. */
function unpackLimit({ manifest, name }) {
    const sizes = new Map(manifest.layers.map(({ digest, size }) => [digest, size]));
    const compressedSize = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    let unpacked = 0;
    return bytes => {
        unpacked += bytes;
        assertNoBomb(unpacked, compressedSize, name);
    };
}

;// CONCATENATED MODULE: ./build/layers/measure-layers.js









/**
 * Returns the sizes of all layers, lowest first. A layer is streamed only if it is inspected or its size is not
 * claimed.
 *
 * @param claims from `readClaims`; may be empty if every layer is streamed.
 */
async function measureLayers(source, image, claims, options) {
    const streams = layerStreams(image);
    const known = streams.map((stream, index) => claimedLayer(stream, claims[index]));
    const limit = unpackLimit(image);
    const streamed = new Map();
    return mapConcurrent(streams, (0,external_node_os_.availableParallelism)(), async (stream, index) => {
        const layer = known[index];
        const isInspected = layer !== undefined && options.isExplained?.(layer) === true;
        if (layer !== undefined && !options.isEveryLayerStreamed && !isInspected) {
            return { layer, content: undefined, entries: undefined };
        }
        // An image may name one layer many times.
        const key = `${stream.descriptor.digest} ${stream.diffId}`;
        const content = streamed.get(key) ?? streamWhole(source, stream, options, limit);
        streamed.set(key, content);
        return describeStreamed(stream, await content, options);
    });
}
function layerStreams(image) {
    const { layers } = image.manifest;
    const instructions = layerInstructions(image.config);
    return layers.map((descriptor, index) => {
        const label = layerName(image.name, index, layers.length);
        const diffId = image.config.diffIds[index];
        if (diffId === undefined)
            throw new user_error/* UserError */.yo('image-damaged', `${label} has no diff id in the image's config: build the image again`);
        if (layerCompression(descriptor.mediaType) === undefined) {
            throw new user_error/* UserError */.yo('unsupported-image', `${label} is of type "${descriptor.mediaType}", which is not a file system layer: specify an image`);
        }
        return { index, descriptor, diffId, createdBy: instructions?.[index], label };
    });
}
function claimedLayer(stream, claim) {
    return claim === undefined ? undefined : { ...layerIdentity(stream), ...claim };
}
async function streamWhole(source, { descriptor, diffId, label, index }, { isEveryLayerStreamed, isExplained, progress }, onInflated) {
    const content = new LayerContent(label);
    const entries = [];
    const streamed = await streamLayer(source, { descriptor, diffId, label, isDigestVerified: isEveryLayerStreamed }, {
        onEntry: entry => {
            content.add(entry);
            // Whether a layer must be split is known only after its last entry. If no layer is inspected, no entries are
            // kept.
            if (isExplained !== undefined)
                entries.push(entry);
        },
        onProgress: bytes => progress?.onBytes(index, bytes, descriptor.size),
        onInflated,
    });
    assertClaim(annotatedSize(descriptor), streamed, label);
    return { ...streamed, content, entries };
}
/** @throws Error if the size claimed by an annotation is wrong, because tools that do not read the layer rely on it. */
function assertClaim(claimed, { uncompressedSize }, label) {
    if (claimed === undefined || claimed === uncompressedSize)
        return;
    throw new user_error/* UserError */.yo('image-damaged', `${label} unpacks to ${uncompressedSize} bytes, but its eStargz annotation claims ${claimed}: build and push the image again`);
}
function describeStreamed(stream, { content, entries, uncompressedSize, contentSize }, { isExplained }) {
    const layer = { ...layerIdentity(stream), uncompressedSize, sizeKnownBy: 'exact', contentSize };
    return { layer, content, entries: isExplained?.(layer) === true ? entries : undefined };
}
function layerIdentity({ descriptor, diffId, createdBy }) {
    return { digest: descriptor.digest, diffId, compressedSize: descriptor.size, createdBy };
}
/**
 * Returns the instruction of each layer. History is optional, and an image built by several tools may have one that
 * does not match its layers; the result is then undefined.
 */
function layerInstructions({ history, diffIds }) {
    const layerEntries = history.filter(entry => !entry.isEmptyLayer);
    return layerEntries.length === diffIds.length ? layerEntries.map(entry => entry.createdBy) : undefined;
}

;// CONCATENATED MODULE: ./build/layers/flatten-layers.js


/**
 * Returns the visible entries of several layers, lowest first. Deletions are applied; if the first path of a
 * hard-linked file is deleted, the next path gets the content. Source: OCI image-spec, layer.md, "Whiteouts".
 */
function flattenLayers(layers) {
    let visible = new Map();
    for (const layer of layers) {
        const entries = [...layer];
        visible = withoutHidden(visible, entries);
        for (const entry of entries) {
            if (isWhiteout(entry.path))
                continue;
            visible.set(entry.path, entry.type === 'hardlink' ? (visible.get(linkTargetPath(entry)) ?? entry) : entry);
        }
    }
    const firstPaths = new Map();
    return [...visible].map(([path, entry]) => {
        const firstPath = firstPaths.get(entry);
        if (firstPath !== undefined)
            return { ...entry, path, type: 'hardlink', size: 0, tarSize: 0, linkTarget: firstPath };
        firstPaths.set(entry, path);
        return { ...entry, path };
    });
}
function withoutHidden(visible, entries) {
    const removed = new Set();
    const emptied = new Set();
    for (const { path, type } of entries) {
        const whiteout = readWhiteout(path);
        if (whiteout?.hides === 'content')
            emptied.add(whiteout.path);
        else if (whiteout?.hides === 'path')
            removed.add(whiteout.path);
        else if (whiteout === undefined && type !== 'directory')
            emptied.add(path);
    }
    return new Map([...visible].filter(([path]) => !isHidden(path, removed, emptied)));
}
function isHidden(path, removed, emptied) {
    if (removed.has(path))
        return true;
    for (let directory = path; directory !== '';) {
        directory = parentDirectory(directory);
        if (removed.has(directory) || emptied.has(directory))
            return true;
    }
    return false;
}
function linkTargetPath({ linkTarget = '' }) {
    return linkTarget
        .split('/')
        .filter(name => name !== '' && name !== '.')
        .join('/');
}

;// CONCATENATED MODULE: ./build/tar/follow-links.js

const maxLinks = 40;
/**
 * Resolves symbolic links in a path, such as `lib/x` where `lib -> usr/lib`; never above the root. A path without an
 * entry is returned unchanged, and link cycles are abandoned after a fixed number of links.
 */
function followLinks(path, byPath) {
    // In reverse order, so that taking the next segment does not copy the others.
    const segments = path.split('/').reverse();
    let resolved = '';
    let links = 0;
    for (let name = segments.pop(); name !== undefined; name = segments.pop()) {
        const next = step(resolved, name);
        const link = links < maxLinks ? byPath.get(next) : undefined;
        if (link?.type !== 'symlink' || next === resolved)
            resolved = next;
        else {
            links += 1;
            const target = link.linkTarget ?? '';
            if (target.startsWith('/'))
                resolved = '';
            for (const part of target.split('/').reverse())
                segments.push(part);
        }
    }
    return resolved;
}
function step(directory, name) {
    if (name === '..')
        return parentDirectory(directory);
    return name === '' || name === '.' ? directory : join(directory, name);
}
/**
 * Resolves the paths at which entries of a tar are unpacked: symbolic links in their parent directories are followed,
 * the entries themselves are not. Directories are cached, so the time is proportional to the total length of the paths,
 * not to their number times their depth.
 */
class EntryPlaces {
    #byPath;
    #directories = new Map([['', '']]);
    constructor(byPath) {
        this.#byPath = byPath;
    }
    /** @param path without empty, `.` and `..` segments. */
    resolve(path) {
        const parent = parentDirectory(path);
        const location = this.#directoryAt(parent);
        return location === parent ? path : join(location, baseName(path));
    }
    #directoryAt(path) {
        const unresolved = [];
        let parent = path;
        let location = this.#directories.get(parent);
        while (location === undefined) {
            unresolved.push(parent);
            parent = parentDirectory(parent);
            location = this.#directories.get(parent);
        }
        for (let next = unresolved.pop(); next !== undefined; next = unresolved.pop()) {
            const unlinked = location === parent ? next : join(location, baseName(next));
            const isLink = this.#byPath.get(unlinked)?.type === 'symlink';
            location = isLink ? followLinks(unlinked, this.#byPath) : unlinked;
            this.#directories.set(next, location);
            parent = next;
        }
        return location;
    }
}
function join(directory, name) {
    return directory === '' ? name : `${directory}/${name}`;
}

;// CONCATENATED MODULE: ./build/layers/split/written-size.js
const block = 512;
const ustarName = 100;
const ustarId = 0o7777777;
const ustarSize = 0o77777777777;
/** Bytes after the last entry of a tar. */
const endOfTar = 2 * block;
/**
 * Maximum bytes of an entry in a layer written by BuildKit, including pax headers for values that do not fit the ustar
 * header. Never less than its current size. Source: containerd, pkg/archive/tar.go; Go, archive/tar,
 * Header.allowedFormats.
 */
function writtenSize(entry) {
    const records = extendedHeader(entry);
    const extended = records === 0 ? 0 : block + padded(records);
    const content = entry.type === 'file' ? padded(entry.size) : 0;
    return Math.max(entry.tarSize ?? 0, extended + block + content);
}
function extendedHeader({ path, type, size, uid = 0, gid = 0, linkTarget, xattrs }) {
    const name = type === 'directory' ? `${path}/` : path;
    const records = [];
    if (needsRecord(name))
        records.push(['path', name]);
    if (linkTarget !== undefined && needsRecord(linkTarget))
        records.push(['linkpath', linkTarget]);
    if (uid > ustarId)
        records.push(['uid', String(uid)]);
    if (gid > ustarId)
        records.push(['gid', String(gid)]);
    if (size > ustarSize)
        records.push(['size', String(size)]);
    for (const [key, value] of xattrs ?? [])
        records.push([`SCHILY.xattr.${key}`, value]);
    return records.reduce((sum, [key, value]) => sum + recordLength(key, value), 0);
}
function needsRecord(name) {
    return name.length > ustarName || Buffer.byteLength(name) > name.length;
}
/** Length of a record `LENGTH KEY=VALUE\n`, where `LENGTH` includes its own digits. */
function recordLength(key, value) {
    const bodyLength = Buffer.byteLength(key) + Buffer.byteLength(value) + 3;
    const digits = String(bodyLength).length;
    return bodyLength + String(bodyLength + digits).length;
}
function padded(bytes) {
    return Math.ceil(bytes / block) * block;
}

;// CONCATENATED MODULE: ./build/layers/split/layer-tree.js





/** Maximum number of hard links that are followed to a file. */
const layer_tree_maxLinks = 40;
/**
 * Builds the tree of a layer. If several entries have the same path, the last one counts, as when a tar is unpacked.
 */
function layer_tree_buildTree(entries) {
    const byPath = new Map();
    const whiteouts = [];
    for (const entry of entries) {
        if (isWhiteout(entry.path))
            whiteouts.push(entry.path);
        else
            byPath.set(entry.path, entry);
    }
    // A tar path may pass through a link (`lib -> usr/lib`, then `lib/x`); when unpacked, the file is at the link's
    // target.
    const places = new EntryPlaces(byPath);
    const nodes = new PathTree(newNode);
    for (const entry of byPath.values()) {
        const node = nodes.at(places.resolve(entry.path));
        // If two entries have the same place, the result must not depend on the order of the tar.
        if (node.entry === undefined || node.entry.path < entry.path)
            node.entry = entry;
    }
    measure([...nodes.nodes()]);
    const hardLinks = linkSets(path => nodes.find(places.resolve(path)), byPath);
    return { root: nodes.root, nodes, whiteouts: whiteouts.sort(layer_tree_compare), hardLinks };
}
/** Compares by code units, so that the locale does not affect a plan. */
function layer_tree_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function newNode(path, parent) {
    const sizes = { ownSize: 0, parentSize: 0, totalSize: 0, entries: 0 };
    const node = { name: baseName(path), path, parent, children: [], entry: undefined, ...sizes };
    parent?.children.push(node);
    return node;
}
/** @param nodes parents before their children. */
function measure(nodes) {
    for (const node of nodes) {
        const { parent, entry, path, children } = node;
        node.ownSize = writtenSize(entry ?? { path, type: 'directory', size: 0 });
        node.totalSize = node.ownSize;
        node.entries = entry === undefined ? 0 : 1;
        node.parentSize = parent?.parent === undefined ? 0 : parent.parentSize + parent.ownSize;
        children.sort((a, b) => layer_tree_compare(a.name, b.name));
    }
    for (const { parent, totalSize, entries } of nodes.toReversed()) {
        if (parent === undefined)
            continue;
        parent.totalSize += totalSize;
        parent.entries += entries;
    }
}
function linkSets(findNode, byPath) {
    const sets = new Map();
    for (const entry of byPath.values()) {
        if (entry.type !== 'hardlink')
            continue;
        const first = linkOrigin(entry, byPath);
        const set = sets.get(first) ?? new Set();
        for (const path of [first, entry.path]) {
            const node = findNode(path);
            if (node !== undefined)
                set.add(node);
        }
        sets.set(first, set);
    }
    const found = [...sets.values()].filter(set => set.size > 1);
    const compareNodes = (a, b) => layer_tree_compare(a?.path ?? '', b?.path ?? '');
    // Sorted, because plans name members of these sets and must not depend on the order of the tar.
    return found.map(set => [...set].sort(compareNodes)).sort(([a], [b]) => compareNodes(a, b));
}
/** Returns the path of the file that a hard link refers to, which may itself point to a link. */
function linkOrigin(entry, byPath) {
    let current = entry;
    for (let follows = 0; follows < layer_tree_maxLinks && current.type === 'hardlink'; follows += 1) {
        const target = cleanPath(current.linkTarget ?? '');
        const next = byPath.get(target);
        if (next === undefined || next === current)
            return target;
        current = next;
    }
    return current.path;
}

;// CONCATENATED MODULE: ./build/layers/split/path-pattern.js
const tails = {
    '': (suffix) => suffix === '',
    '*': () => true,
    '[!a-z]*': (suffix) => /^[^a-z]/.test(suffix),
    '[!A-Za-z]*': (suffix) => /^[^A-Za-z]/.test(suffix),
};
function literal(node) {
    return { folder: node.parent?.path ?? '', prefix: node.name, tail: '' };
}
function matchesName({ prefix, tail }, name) {
    return name.startsWith(prefix) && tails[tail](name.slice(prefix.length));
}
/**
 * Returns whether a pattern can be written readably and safely in a script. False for control characters, names that
 * are not UTF-8, and patterns that would match `.` and `..`.
 */
function isWritable({ folder, prefix, tail }) {
    if (/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffd]/u.test(`${folder}/${prefix}`))
        return false;
    return tail === '' || !/^\.*$/.test(prefix);
}
/** Formats a pattern for sh, with a slash between the folder and the name. */
function shellPattern({ folder, prefix, tail }) {
    return `${path_pattern_quote(folder === '' ? prefix : `${folder}/${prefix}`)}${tail}`;
}
/** Quotes a path for sh. Paths that begin with `~` or `-` are quoted too. */
function path_pattern_quote(text) {
    if (/^[A-Za-z0-9_.][A-Za-z0-9_./+@%:,=-]*$/.test(text))
        return text;
    return `'${text.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./build/layers/split/matching-names.js

/**
 * Returns the children of a folder that match a pattern, in order of name. Only names with the pattern's prefix are
 * compared.
 */
function matchingChildren(folder, pattern) {
    const children = folder?.children ?? [];
    const found = [];
    for (let index = firstNotBefore(children, pattern.prefix); index < children.length; index += 1) {
        const child = children[index];
        if (child === undefined || !child.name.startsWith(pattern.prefix))
            break;
        if (matchesName(pattern, child.name))
            found.push(child);
        // Without a tail, only one name can match.
        if (pattern.tail === '')
            break;
    }
    return found;
}
/** Returns whether any of these nodes, sorted by name, begins with the prefix. */
function hasPrefix(nodes, prefix) {
    return nodes[firstNotBefore(nodes, prefix)]?.name.startsWith(prefix) ?? false;
}
function firstNotBefore(nodes, name) {
    let from = 0;
    let to = nodes.length;
    while (from < to) {
        const middle = (from + to) >>> 1;
        if ((nodes[middle]?.name ?? '') < name)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

;// CONCATENATED MODULE: ./build/layers/split/assign-groups.js




/** Number of size classes per factor of two. */
const classesPerDoubling = 4;
/** Share of the limit that `rest` may fill, which leaves space for future files of unknown names. */
const restFill = 15 / 16;
/**
 * Moves candidates out of `rest` until it fits, named ones before ranges and large ones before small ones, and puts
 * each into the first group with enough space. Only size classes are compared (four per factor of two, rounded up), so
 * a few more or fewer files seldom change a class; if one changes, all earlier assignments stay the same.
 */
function assignGroups(tree, candidates, limit) {
    const groups = [];
    const assigned = new Set();
    let rest = tree.root.totalSize + endOfTar;
    for (const candidate of [...candidates].sort((a, b) => byPreference(a, b, limit))) {
        const isTooLarge = candidate.weight > limit;
        if (rest <= limit * restFill && !isTooLarge)
            continue;
        if (matchesOtherPaths(tree, candidate, assigned))
            continue;
        const size = roundUp(candidate.weight, limit);
        const group = groups.find(item => item.freeSize >= size);
        if (group === undefined)
            groups.push({ freeSize: limit - size, candidates: [candidate] });
        else {
            group.freeSize -= size;
            group.candidates.push(candidate);
        }
        for (const member of candidate.members)
            assigned.add(member);
        rest -= candidate.content;
    }
    return groups.map(group => group.candidates);
}
/** Returns the size class below the limit: 0 just below the limit, 4 at half of it, 8 at a quarter of it. */
function sizeClass(bytes, limit) {
    return bytes > limit ? -1 : Math.floor(classesPerDoubling * Math.log2(limit / Math.max(bytes, 1)));
}
function roundUp(bytes, limit) {
    return Math.max(bytes, limit * 2 ** (-sizeClass(bytes, limit) / classesPerDoubling));
}
function byPreference(a, b, limit) {
    const rank = ({ kind, weight }) => (weight > limit ? 0 : kind === 'named' ? 1 : 2);
    return (rank(a) - rank(b) ||
        sizeClass(a.weight, limit) - sizeClass(b.weight, limit) ||
        layer_tree_compare(candidateName(a), candidateName(b)));
}
function candidateName({ patterns }) {
    return patterns[0] === undefined ? '' : shellPattern(patterns[0]);
}
/**
 * Returns whether a candidate's patterns also match other paths, such as those kept in `rest` because of their hard
 * links.
 */
function matchesOtherPaths({ nodes }, candidate, assigned) {
    const members = new Set(candidate.members);
    return candidate.patterns.some(pattern => matchingChildren(nodes.find(pattern.folder), pattern).some(node => !members.has(node) && !assigned.has(node)));
}

;// CONCATENATED MODULE: ./build/layers/split/family-patterns.js


/** Returns patterns that match exactly the members among the folder's names, or undefined if no pattern does. */
function familyPatterns(folder, stem, members) {
    const expected = new Set(members);
    const hasStem = members.some(({ name }) => name === stem);
    for (const tail of ['*', '[!a-z]*', '[!A-Za-z]*']) {
        const pattern = { folder: folder.path, prefix: stem, tail };
        const exact = { ...pattern, tail: '' };
        const patterns = matchesName(pattern, stem) || !hasStem ? [pattern] : [pattern, exact];
        // Each name matches at most one of them.
        const matched = patterns.flatMap(item => matchingChildren(folder, item));
        const isExact = matched.length === expected.size && matched.every(node => expected.has(node));
        if (isExact && patterns.every(isWritable))
            return patterns;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/layers/split/family-stem.js
/**
 * Prefix that files of one family share: `libvtk` for `libvtkCommonCore-9.3.so.1`, `libLLVM` for `libLLVM.so.19.1`,
 * `numpy` for `numpy-2.2.dist-info`. It depends only on the name, so other files cannot change it.
 */
function familyStem(name) {
    const [library] = /^lib(?:[a-z]+|[A-Z]{2,}(?![a-z])|[A-Z][a-z]*)/.exec(name) ?? [];
    if (library !== undefined)
        return library;
    const [word = ''] = /^[^A-Za-z]*[A-Za-z]*/.exec(name) ?? [];
    return word;
}

;// CONCATENATED MODULE: ./build/layers/split/candidate-groups.js






/**
 * Divides the tree from the root, as far as folders are too large, into whole folders, families of names and, for small
 * items, ranges of first letters. Each decision depends only on one folder's names and sizes.
 */
function findCandidates(root, sizeRange) {
    const found = [];
    const opened = [];
    const pending = [root];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        const divided = folder.children.filter(child => child.children.length > 0 && weigh(child) > sizeRange.max);
        opened.push({ folder, divided, sizeRange, found });
        for (const child of divided)
            pending.push(child);
    }
    // Subfolders come before their folder; this order determines the names of joined parts.
    for (const open of opened.reverse())
        findInFolder(open);
    return found;
}
function makeCandidate(members, patterns, kind) {
    const content = members.reduce((sum, member) => sum + member.totalSize, 0);
    const folders = new Map(members.map(member => [member.parent, member]));
    const parentSize = [...folders.values()].reduce((sum, member) => sum + member.parentSize, 0);
    return { members, patterns, kind, content, weight: content + parentSize + endOfTar };
}
function findInFolder(open) {
    const { folder, sizeRange } = open;
    const divided = new Set(open.divided);
    const families = Map.groupBy(folder.children.filter(child => !divided.has(child)), child => (weigh(child) > sizeRange.max ? child.name : familyStem(child.name)));
    const small = [...families].flatMap(([stem, members]) => nameFamily(open, stem, members));
    if (totalWeight(small) > sizeRange.min)
        findRanges(open, small);
}
/** @returns the members that get no pattern of their own. */
function nameFamily(open, stem, members) {
    const { folder, sizeRange, found } = open;
    const whole = makeCandidate(members, [], 'named');
    if (whole.content < sizeRange.min)
        return members;
    const [first] = members;
    const isFolder = members.length === 1 && first !== undefined && first.children.length > 0;
    const patterns = isFolder ? undefined : familyPatterns(folder, stem, members);
    if (patterns !== undefined && whole.weight <= sizeRange.max) {
        found.push({ ...whole, patterns });
        return [];
    }
    const isNameable = (member) => member.totalSize >= sizeRange.min && isWritable(literal(member));
    const nameable = members.filter(isNameable);
    for (const member of nameable)
        found.push(makeCandidate([member], [literal(member)], 'named'));
    return members.filter(member => !isNameable(member));
}
/** Divides by the next character until no range exceeds a quarter of the maximum or matches a divided subfolder. */
function findRanges(open, members) {
    const pending = dividedRange({ members, prefix: '', isName: false });
    for (let range = pending.pop(); range !== undefined; range = pending.pop()) {
        const { prefix, isName } = range;
        const pattern = { folder: open.folder.path, prefix, tail: isName ? '' : '*' };
        const matchesDivided = !isName && hasPrefix(open.divided, prefix);
        const isLarge = !isName && range.members.length > 1 && totalWeight(range.members) > open.sizeRange.max / 4;
        if (!matchesDivided && !isLarge && isWritable(pattern))
            open.found.push(makeCandidate(range.members, [pattern], 'range'));
        else if (!isName)
            for (const part of dividedRange(range))
                pending.push(part);
    }
}
/** Divides a range by the next character, in reverse order because the caller uses a stack. */
function dividedRange({ members, prefix }) {
    const byNext = Map.groupBy(members, ({ name }) => characterAt(name, prefix.length));
    return [...byNext]
        .sort(([a], [b]) => layer_tree_compare(b, a))
        .map(([next, inRange]) => ({
        members: inRange,
        prefix: (inRange[0]?.name ?? '').slice(0, prefix.length + next.length),
        isName: next === '',
    }));
}
/** Returns the character at an index, with both surrogates of a pair; empty past the end. */
function characterAt(text, index) {
    const point = text.codePointAt(index);
    return point === undefined ? '' : String.fromCodePoint(point);
}
function weigh(node) {
    return node.totalSize + node.parentSize + endOfTar;
}
function totalWeight(nodes) {
    return nodes.reduce((sum, node) => sum + node.totalSize, 0);
}

;// CONCATENATED MODULE: ./build/layers/split/hard-link-sets.js


/** Maximum number of single paths added to a candidate. With more, it stays in `rest`. */
const maxListedPaths = 8;
/**
 * Joins candidates that share a hard link, because hard links cannot span layers: each layer would store its own copy
 * of the content. Linked paths outside all candidates are added by name. Candidates that cannot be joined within
 * `maxSize` bytes are dropped and stay in `rest` with their links.
 */
function joinHardLinks(candidates, hardLinks, maxSize) {
    const owners = new Map();
    for (const candidate of candidates)
        for (const member of candidate.members)
            owners.set(member, candidate);
    const joins = new DisjointSets();
    const outside = new Map();
    for (const set of hardLinks) {
        const { inside, alone: unowned } = splitByOwner(set, owners);
        const [owner, ...others] = inside;
        if (owner === undefined)
            continue;
        for (const other of others)
            joins.union(owner, other);
        const paths = outside.get(owner) ?? new Set();
        for (const node of unowned)
            paths.add(node);
        outside.set(owner, paths);
    }
    const joined = Map.groupBy(candidates, candidate => joins.find(candidate));
    return [...joined.values()].flatMap(group => joinedCandidate(group, outside, maxSize));
}
/** Splits a set into the candidates that contain its paths and the paths outside all candidates. */
function splitByOwner(set, owners) {
    const inside = new Set();
    const unowned = [];
    for (const node of set) {
        const owner = findOwner(node, owners);
        if (owner === undefined)
            unowned.push(node);
        else
            inside.add(owner);
    }
    return { inside, alone: unowned };
}
function joinedCandidate(parts, outside, maxSize) {
    const unowned = [...new Set(parts.flatMap(part => [...(outside.get(part) ?? [])]))];
    const [only] = parts;
    if (parts.length === 1 && only !== undefined && unowned.length === 0)
        return [only];
    if (unowned.length > maxListedPaths || !unowned.map(literal).every(isWritable))
        return [];
    const members = [...parts.flatMap(part => part.members), ...unowned];
    const patterns = [...parts.flatMap(part => part.patterns), ...unowned.map(literal)];
    const kind = parts.some(part => part.kind === 'range') ? 'range' : 'named';
    const candidate = makeCandidate(members, patterns, kind);
    return candidate.weight <= maxSize ? [candidate] : [];
}
function findOwner(node, owners) {
    for (let current = node; current !== undefined; current = current.parent) {
        const owner = owners.get(current);
        if (owner !== undefined)
            return owner;
    }
    return undefined;
}
class DisjointSets {
    #heads = new Map();
    /** Returns the representative of a candidate's set (union-find with path halving). */
    find(candidate) {
        let current = candidate;
        for (let next = this.#heads.get(current); next !== undefined; next = this.#heads.get(current)) {
            const afterNext = this.#heads.get(next);
            if (afterNext === undefined)
                return next;
            this.#heads.set(current, afterNext);
            current = afterNext;
        }
        return current;
    }
    union(a, b) {
        const [head, other] = [this.find(a), this.find(b)];
        if (head !== other)
            this.#heads.set(other, head);
    }
}

;// CONCATENATED MODULE: ./build/layers/split/move-order.js


/** Orders ranges after all names, because a range would also match paths with names of their own. */
function orderMoves(candidateGroups) {
    return ['named', 'range'].flatMap(kind => candidateGroups.flatMap((candidates, groupIndex) => {
        const patterns = candidates
            .filter(candidate => candidate.kind === kind)
            .flatMap(candidate => candidate.patterns);
        return patterns.length === 0 ? [] : [{ groupIndex, patterns }];
    }));
}
/** Simulates the script on the tree, so that the plan reports the exact effect of its patterns. */
function applyMoves({ nodes }, moves) {
    const moved = new Map();
    for (const { groupIndex, patterns } of moves) {
        for (const pattern of patterns) {
            for (const node of matchingChildren(nodes.find(pattern.folder), pattern)) {
                if (!isMoved(node, moved))
                    moved.set(node, groupIndex);
            }
        }
    }
    return moved;
}
/** @param count number of groups without `rest`. */
function measureGroups({ root }, moved, count) {
    const sizes = Array.from({ length: count }, () => ({ tarSize: endOfTar, entries: 0, parents: new Set() }));
    const rest = { tarSize: root.totalSize + endOfTar, entries: root.entries };
    for (const [node, groupIndex] of moved) {
        const size = sizes[groupIndex];
        if (size === undefined)
            continue;
        size.tarSize += node.totalSize;
        size.entries += node.entries;
        rest.tarSize -= node.totalSize;
        rest.entries -= node.entries;
        for (let current = node.parent; current?.parent !== undefined && !size.parents.has(current); current = current.parent) {
            size.parents.add(current);
            size.tarSize += current.ownSize;
        }
    }
    return [...sizes.map(({ tarSize, entries }) => ({ tarSize, entries })), rest];
}
function isMoved(node, moved) {
    for (let current = node; current !== undefined; current = current.parent) {
        if (moved.has(current))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./build/wording.js
var wording = __webpack_require__(9000);
;// CONCATENATED MODULE: ./build/layers/split/name-group.js

/** Names that are meaningless without the parent folder. */
const genericNames = /^(?:bin|sbin|lib\d*|libexec|share|include|src|opt|local|data|site-packages|dist-packages|[a-z0-9_]+-linux-gnu)$/;
const maxNamed = 3;
/** Returns a readable name of a group, made from the names of its largest parts. */
function chooseGroupName(candidates) {
    return (0,wording/* formatList */.ki)([...new Set(candidates.flatMap(candidateNames))], maxNamed);
}
/** Returns the folder name for the move step: letters, digits, dots and dashes, made unique by the leading number. */
function folderName(number, name) {
    const words = name
        .toLowerCase()
        .split(/[^a-z0-9.]+/)
        .map(word => word.replace(/^lib(?=[a-z]{2})|^\.+|(?<!\.)\.+$/g, ''));
    const [slug = ''] = /^[a-z0-9.-]{0,24}/.exec(words.filter(word => word !== '').join('-')) ?? [];
    return [number, slug.replace(/(?<![-.])[-.]+$/, '')].filter(part => part !== '').join('-');
}
function candidateNames({ patterns }) {
    return patterns.map(({ folder, prefix, tail }) => {
        const names = [...folder.split('/'), prefix].filter(name => name !== '');
        const isPlain = tail !== '' && /^(?:lib)?[A-Za-z]{3,}/.test(prefix);
        const parentName = names.at(-2);
        const needsParent = parentName !== undefined && !isPlain && (genericNames.test(prefix) || tail !== '');
        return ((needsParent ? `${parentName}/${prefix}` : prefix).replace(/\p{Cc}/gu, ' ') + (tail === '' ? '' : '*'));
    });
}

;// CONCATENATED MODULE: ./build/layers/split/unsplittable.js


/** Returns the groups over the limit, each with the reason why it cannot be divided. */
function findUnsplittable(tree, groups, moved, limit) {
    if (groups.every(({ tarSize }) => tarSize <= limit))
        return [];
    const groupIndexes = placeNodes(tree, moved, groups.length - 1);
    const files = unsplittable_largestFiles(groupIndexes);
    const links = largestLinkSets(tree, groupIndexes);
    return groups.flatMap(({ name, tarSize }, index) => {
        if (tarSize <= limit)
            return [];
        return [{ group: name, tarSize, reason: explain(files.get(index), links.get(index), limit) }];
    });
}
function explain(file, links, limit) {
    const path = JSON.stringify(file?.path ?? '');
    if (file !== undefined && file.ownSize > limit)
        return `The file ${path} alone has ${(0,units/* formatSize */.Xq)(file.ownSize)}, and a file cannot be split across layers: download it when the image starts, or store it in several files`;
    const linkedPaths = links?.slice(0, 2).map(node => JSON.stringify(node.path));
    if (linkedPaths !== undefined)
        return `Hard links such as ${linkedPaths.join(' and ')} must stay in one layer`;
    if (file === undefined)
        return 'It contains only the headers of folders, which every layer repeats: increase warn-layer-size';
    return `No pattern divides it further; its largest file is ${path} with ${(0,units/* formatSize */.Xq)(file.ownSize)}`;
}
/** Maps every node to its group: its own, or the group of its parent folder. */
function placeNodes({ nodes }, moved, rest) {
    const groupIndexes = new Map();
    for (const node of nodes.nodes()) {
        const parentGroup = node.parent === undefined ? rest : groupIndexes.get(node.parent);
        groupIndexes.set(node, moved.get(node) ?? parentGroup ?? rest);
    }
    return groupIndexes;
}
function unsplittable_largestFiles(groupIndexes) {
    const largest = new Map();
    for (const [node, group] of groupIndexes) {
        const current = largest.get(group);
        if (node.entry === undefined || node.entry.type === 'directory')
            continue;
        const isLarger = current === undefined || node.ownSize > current.ownSize;
        // The result must not depend on the order of the tar.
        const isFirst = current?.ownSize === node.ownSize && layer_tree_compare(node.path, current.path) < 0;
        if (isLarger || isFirst)
            largest.set(group, node);
    }
    return largest;
}
function largestLinkSets({ hardLinks }, groupIndexes) {
    const largest = new Map();
    for (const set of hardLinks) {
        for (const group of new Set(set.flatMap(node => groupIndexes.get(node) ?? []))) {
            if (set.length > (largest.get(group)?.length ?? 0))
                largest.set(group, set);
        }
    }
    return largest;
}

;// CONCATENATED MODULE: ./build/layers/split/move-step.js

const maxWidth = 110;
/**
 * Generates a script for sh with cp, mv, find, stat, sort, comm, xargs and touch of Debian, Ubuntu or Fedora. busybox's
 * cp loses the times of symbolic links and all capabilities; it rejects `--preserve`, so the script fails instead of
 * losing them silently. /whole is copied once and then only renamed, so owner, mode, time, hard links and attributes
 * come from a single `cp -a`. No file name is read from a line, except those of unchanged files.
 */
function moveScript({ moves, hasLowerLayers, hasDeletions }) {
    return [
        'set -eu',
        'export LC_ALL=C',
        'mkdir /layers /layers/rest',
        'touch /layers/.start',
        'cp -a --preserve=xattr /whole/. /layers/rest/',
        'cd /layers/rest',
        ...(hasLowerLayers ? dropUnchanged : []),
        ...(hasDeletions ? listDeleted : []),
        ...functions,
        ...moves.map(({ folder, patterns }) => takeCall(folder, patterns)),
        ...restoreTimes,
    ].join('\n');
}
/** List of deleted paths written by the move step, each terminated by NUL. */
const deletedList = '/layers/.deleted';
/**
 * A path counts as unchanged if its inode's change time (ctime) is the same. If the lower layers are copies of each
 * other (storage drivers without shared inodes), every path counts as changed: correct, but larger.
 */
const dropUnchanged = [
    '# Keeps only the paths that the instruction changed; the others have the same times in the layers below.',
    'inodes() { (cd "$1" && shift && find . -mindepth 1 "$@" ! -path "*',
    `*" -exec stat -c '%z %Y %s %f %u %g %t %T %n' {} + | sort); }`,
    'unchanged() {',
    '  inodes /below "$@" >/layers/.below',
    '  inodes /whole "$@" >/layers/.whole',
    `  comm -12 /layers/.below /layers/.whole | sed 's|^[^/]*/|./|' | sort -r | tr '\\n' '\\0'`,
    '}',
    'unchanged ! -type d | xargs -0 rm -f --',
    'unchanged -type d | xargs -0 rmdir -- 2>/dev/null || true',
];
const listDeleted = [
    '# Lists the paths that the instruction deleted, and folders that became files, and files that became folders.',
    `(cd /below && find . -mindepth 1 -exec sh -c '`,
    '  folder() { [ -d "$1" ] && [ ! -L "$1" ]; }',
    '  for path do',
    '    now=/whole/$path',
    '    if [ -e "$now" ] || [ -L "$now" ]; then',
    '      if folder "$path"; then folder "$now" && continue; else folder "$now" || continue; fi',
    '    fi',
    '    printf "%s\\0" "$path"',
    `  done' sh {} +) >${deletedList}`,
];
const functions = [
    '# Creates the parent folders of a path, with their own owner and mode.',
    'above() {',
    '  case $2 in */*) above "$1" "${2%/*}" ;; *) return 0 ;; esac',
    '  [ -d "$1/${2%/*}" ] || {',
    '    mkdir "$1/${2%/*}"',
    '    chown "$(stat -c %u:%g "/whole/${2%/*}")" "$1/${2%/*}"',
    '    chmod "0000$(stat -c %a "/whole/${2%/*}")" "$1/${2%/*}"',
    '  }',
    '}',
    '# take GROUP PATH...: moves the paths from rest into the folder of a group.',
    'take() {',
    '  group=/layers/$1',
    '  shift',
    '  mkdir -p "$group"',
    '  for path do',
    '    [ -e "$path" ] || [ -L "$path" ] || continue',
    '    above "$group" "$path"',
    '    [ ! -e "$group/$path" ] || { echo "$path is in two groups" >&2; exit 1; }',
    '    mv "./$path" "$group/$path"',
    '  done',
    '}',
];
const restoreTimes = [
    '# Restores the times of the folders that the moves changed.',
    `find /layers -mindepth 2 -type d -newer /layers/.start -exec sh -c '`,
    '  for folder do touch -r "/whole/${folder#/layers/*/}" "$folder"; done',
    `' sh {} +`,
];
function takeCall(folder, patterns) {
    const lines = [`take ${folder}`];
    for (const word of joinLetters(patterns)) {
        const line = lines[lines.length - 1] ?? '';
        if (line.length + word.length + 3 > maxWidth)
            lines.push(`  ${word}`);
        else
            lines[lines.length - 1] = `${line} ${word}`;
    }
    return lines.join(' \\\n');
}
/**
 * Writes `usr/share/[a-d]*` for three or more ranges of a folder that differ only in the last letter. Two stay separate
 * because they are as readable.
 */
function joinLetters(patterns) {
    const groups = Map.groupBy(patterns, pattern => pattern.tail === '*' && /[A-Za-z0-9]$/.test(pattern.prefix)
        ? shellPattern({ ...pattern, prefix: pattern.prefix.slice(0, -1) })
        : shellPattern(pattern));
    return [...groups.values()].flatMap(group => {
        const [first] = group;
        if (first === undefined || group.length < 3)
            return group.map(shellPattern);
        const stem = first.prefix.slice(0, -1);
        const path = shellPattern({ ...first, prefix: stem, tail: '' });
        // In the root without a common prefix, the path is empty and its quotes are omitted.
        return [`${path === "''" ? '' : path}[${letters(group.map(item => item.prefix.slice(-1)))}]*`];
    });
}
/** Writes a character class; runs of three or more use a dash. */
function letters(characters) {
    const sorted = [...new Set(characters)].sort();
    const points = sorted.map(letter => letter.charCodeAt(0));
    let text = '';
    for (let from = 0, to = 0; from < points.length; from = to) {
        to = from + 1;
        while (points[to] === (points[to - 1] ?? 0) + 1)
            to += 1;
        const run = sorted.slice(from, to);
        text += run.length > 2 ? `${run[0]}-${run[run.length - 1]}` : run.join('');
    }
    return text;
}

;// CONCATENATED MODULE: ./build/layers/split/restore-config.js
/**
 * Returns instructions that give an image built FROM scratch the configuration of another image. ENTRYPOINT precedes
 * CMD because it resets CMD. BuildKit adds PATH if an image has none, and `/` for an empty working directory;
 * containers get both defaults anyway.
 */
function restoreConfig(config) {
    const notes = [];
    const instructions = [
        pairs('ENV', variables(config.Env ?? []), notes),
        pairs('LABEL', Object.entries(config.Labels ?? {}), notes),
        jsonForm('SHELL', config.Shell),
        restore_config_words('EXPOSE', Object.keys(config.ExposedPorts ?? {})),
        volumes(Object.keys(config.Volumes ?? {})),
        healthcheck(config.Healthcheck ?? {}, notes),
        ...(config.OnBuild ?? []).map(trigger => oneLine(`ONBUILD ${trigger}`, notes)),
        restore_config_words('STOPSIGNAL', config.StopSignal ? [config.StopSignal] : []),
        restore_config_words('WORKDIR', config.WorkingDir ? [config.WorkingDir] : []),
        restore_config_words('USER', config.User ? [config.User] : []),
        jsonForm('ENTRYPOINT', config.Entrypoint),
        jsonForm('CMD', config.Cmd),
    ];
    return { instructions: instructions.filter(text => text !== ''), notes };
}
function variables(env) {
    return env.map(item => {
        const [name = ''] = item.split('=', 1);
        return [name, item.slice(name.length + 1)];
    });
}
/** Writes an instruction of `key=value` pairs. Only JSON form can contain line breaks and NUL. */
function pairs(instruction, entries, notes) {
    const isWritable = ([key, value]) => key !== '' && !/[\n\r\0]/.test(key + value);
    for (const pair of entries.filter(entry => !isWritable(entry))) {
        notes.push(`${instruction} ${JSON.stringify(pair[0])} cannot be restored: a Dockerfile cannot express its value`);
    }
    const written = entries.filter(isWritable).map(([key, value]) => `${word(key)}=${quoted(value)}`);
    return written.length === 0 ? '' : `${instruction} ${written.join(' \\\n    ')}`;
}
function restore_config_words(instruction, values) {
    return values.length === 0 ? '' : `${instruction} ${values.map(word).join(' ')}`;
}
/** Writes a VOLUME instruction, which expands variables and escapes even in JSON form. */
function volumes(paths) {
    return paths.length === 0 ? '' : `VOLUME ${json(paths.map(path => path.replace(/[\\$"']/g, '\\$&')))}`;
}
function jsonForm(instruction, list) {
    return list && list.length > 0 ? `${instruction} ${json(list)}` : '';
}
function json(list) {
    return `[${list.map(item => JSON.stringify(item)).join(', ')}]`;
}
function healthcheck(check, notes) {
    const [kind, ...command] = check.Test ?? [];
    if (kind === undefined)
        return '';
    if (kind === 'NONE')
        return 'HEALTHCHECK NONE';
    const flags = [
        ...duration('interval', check.Interval),
        ...duration('timeout', check.Timeout),
        ...duration('start-period', check.StartPeriod),
        ...duration('start-interval', check.StartInterval),
        ...(check.Retries ? [`--retries=${check.Retries}`] : []),
    ];
    const probe = kind === 'CMD-SHELL' ? (command[0] ?? '') : json(command);
    return oneLine(['HEALTHCHECK', ...flags, 'CMD', probe].join(' '), notes);
}
const durations = [
    [1e9, 's'],
    [1e6, 'ms'],
];
function duration(flag, nanoseconds) {
    if (!nanoseconds)
        return [];
    const [factor = 1, unit = 'ns'] = durations.find(([each]) => nanoseconds % each === 0) ?? [];
    return [`--${flag}=${nanoseconds / factor}${unit}`];
}
function oneLine(instruction, notes) {
    if (!/[\n\r\0]|\\[ \t]*$/.test(instruction))
        return instruction;
    notes.push(`${instruction.split(' ', 1)} cannot be restored: a Dockerfile cannot express ${JSON.stringify(instruction)}`);
    return '';
}
function word(text) {
    return /^[\w./:@%+,-]+$/.test(text) ? text : quoted(text);
}
/**
 * Quotes a value. Only these three characters are special in double quotes. Source: BuildKit,
 * frontend/dockerfile/shell/lex.go.
 */
function quoted(text) {
    return `"${text.replace(/[\\"$]/g, '\\$&')}"`;
}

;// CONCATENATED MODULE: ./build/layers/split/write-fragment.js


/** Terminator of the here-document; no line of the script equals it. */
const end = 'MOVE';
/**
 * Writes the Dockerfile fragment. Its here-document requires Docker 23 or later, or this first line:
 * `# syntax=docker/dockerfile:1`.
 */
function writeFragment(settings) {
    const { origin, config } = settings;
    return origin.kind === 'base'
        ? rebuildImage(settings, origin, restoreConfig(config))
        : replaceInstruction(settings, origin);
}
function rebuildImage(settings, { image, tools }, restored) {
    const hasTriggers = (settings.config.OnBuild ?? []).length > 0;
    const notes = [...restored.notes];
    if (hasTriggers && tools === undefined) {
        notes.push(`${image} has ONBUILD instructions, which the stage of the move step would run: choose another image for it`);
    }
    // COPY and mounts from an image run no ONBUILD instructions; a FROM would.
    const [, wholeStage, split] = stageNames();
    const whole = hasTriggers ? image : wholeStage;
    const lines = [
        ...(hasTriggers ? [] : [`FROM ${image} AS ${wholeStage}`, '']),
        ...moveStage(settings, tools ?? whole, split, `--mount=type=bind,from=${whole},target=/whole`),
        'FROM scratch',
        ...copies(settings.groups, split),
        ...restored.instructions,
    ];
    return { text: `${lines.join('\n')}\n`, notes };
}
/** Ends the stage before the instruction and continues it after, so the rest of the stage is unchanged. */
function replaceInstruction(settings, origin) {
    const { instruction, createdBy, stageName, tools } = origin;
    const [below, whole, split] = stageNames(origin.stageSuffix);
    const mounts = `--mount=type=bind,from=${whole},target=/whole --mount=type=bind,from=${below},target=/below`;
    const lines = [
        `FROM ${below} AS ${whole}`,
        instruction?.trimEnd() ?? `# Insert the instruction here, unchanged: ${write_fragment_oneLine(createdBy)}`,
        '',
        ...moveStage(settings, tools ?? whole, split, mounts),
        `FROM ${below}${stageName === undefined ? '' : ` AS ${stageName}`}`,
        ...(settings.step.hasDeletions ? [deletion(split)] : []),
        ...copies(settings.groups, split),
    ];
    const notes = [
        `Replace the instruction with the fragment, and end the FROM above it with "AS ${below}"${stageName === undefined ? '' : ` instead of "AS ${stageName}"`}`,
    ];
    if (instruction === undefined)
        notes.push('Replace the comment with the original instruction');
    return { text: `${lines.join('\n')}\n`, notes };
}
function stageNames(suffix = '') {
    return [`below${suffix}`, `whole${suffix}`, `split${suffix}`];
}
/** RUN instruction that deletes the listed paths. The list is mounted under /dev, so no layer contains it. */
const deletion = (split) => `RUN --mount=type=bind,from=${split},source=${deletedList},target=/dev/deleted ["/bin/sh", "-c", "cd / && xargs -0 rm -rf -- </dev/deleted"]`;
function moveStage({ config, step }, from, split, mounts) {
    return [
        `FROM ${from} AS ${split}`,
        // Includes the group: a user ID alone is looked up in /etc/passwd, which a minimal image may lack.
        'USER 0:0',
        ...((config.Shell ?? []).length > 0 ? ['SHELL ["/bin/sh", "-c"]'] : []),
        `RUN ${mounts} <<'${end}'`,
        moveScript(step),
        end,
        '',
    ];
}
function copies(groups, split) {
    return groups.flatMap(({ name, folder, tarSize }) => [
        `# ${name}: ${(tarSize / 1e6).toFixed(0)} MB`,
        `COPY --from=${split} /layers/${folder}/ /`,
    ]);
}
function write_fragment_oneLine(text) {
    return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}

;// CONCATENATED MODULE: ./build/layers/split/layer-planner.js










/** Size ranges as shares of the limit, tried in order until every group fits. */
const sizeRanges = [
    { largest: 1, smallest: 1 / 32 },
    { largest: 1 / 2, smallest: 1 / 64 },
    { largest: 1 / 8, smallest: 1 / 512 },
    { largest: 1 / 64, smallest: 0 },
];
/** If the largest part exceeds the limit and this share of the layer, the layer is not split. */
const unsplittableShare = 0.9;
/**
 * Plans how to split a layer so that no part exceeds `warnLayerSize`.
 *
 * Folders over the limit are divided into subfolders, families of names and, for small items, ranges of first letters.
 * The largest of these are moved out of `rest` until it fits, and are combined by rounded size. A layer of n times the
 * limit gets at most 2.4 n + 3 groups, not counting indivisible parts. Hard links of one file stay together. The plan
 * does not depend on the order of the entries.
 *
 * As in every image built by BuildKit, its layers lose fractions of seconds, attributes other than capabilities, and
 * the mode and owner of the root. BuildKit's cache ignores times, so a tree with only changed times is taken from the
 * previous build.
 * @throws Error if the limit is not a positive number of bytes.
 */
function planSplit({ entries, origin, config, warnLayerSize }) {
    if (!(warnLayerSize > 0))
        throw new user_error/* UserError */.yo('layer-not-readable', `A layer cannot be split into parts of ${warnLayerSize} bytes: set \`warn-layer-size\` to a positive size`);
    const allEntries = [...entries];
    const tree = layer_tree_buildTree(allEntries);
    const draft = makeDraft(tree, warnLayerSize);
    const groups = nameGroups(draft);
    if (groups.length === 1) {
        return {
            groups,
            unsplittable: findUnsplittable(tree, groups, new Map(), warnLayerSize),
            notes: [],
            fragment: '',
        };
    }
    const moved = applyMoves(tree, draft.moves);
    const unsplittable = findUnsplittable(tree, groups, moved, warnLayerSize);
    const hasLowerLayers = origin.kind === 'instruction';
    const step = {
        moves: namedMoves(draft.moves, groups),
        hasLowerLayers,
        hasDeletions: hasLowerLayers && tree.whiteouts.length > 0,
    };
    const { text, notes } = writeFragment({ origin, config, groups, step });
    return {
        groups,
        unsplittable,
        notes: [...notes, ...rootNote(tree, origin), ...toolsNote(tree, origin), ...attributesNote(allEntries)],
        fragment: text,
    };
}
function makeDraft(tree, limit) {
    const whole = tree.root.totalSize + endOfTar;
    if (whole <= limit)
        return undivided(tree);
    const draft = bestDraft(tree, limit);
    const largest = draft.contents.reduce((most, { tarSize }) => Math.max(most, tarSize), 0);
    return largest > limit && largest > whole * unsplittableShare ? undivided(tree) : draft;
}
function bestDraft(tree, limit) {
    let best;
    for (const { largest, smallest } of sizeRanges) {
        const candidates = findCandidates(tree.root, { max: limit * largest, min: limit * smallest });
        const joined = joinHardLinks(candidates, tree.hardLinks, limit);
        const candidateGroups = assignGroups(tree, joined, limit);
        const moves = orderMoves(candidateGroups);
        const contents = measureGroups(tree, applyMoves(tree, moves), candidateGroups.length);
        const excess = contents.reduce((sum, { tarSize }) => sum + Math.max(0, tarSize - limit), 0);
        const draft = { candidateGroups, moves, contents, excess };
        if (best === undefined || excess < best.excess)
            best = draft;
        if (excess === 0)
            break;
    }
    return best ?? undivided(tree);
}
function undivided(tree) {
    return { candidateGroups: [], moves: [], contents: measureGroups(tree, new Map(), 0), excess: 0 };
}
function nameGroups({ candidateGroups, contents }) {
    return contents.map((content, index) => {
        const candidates = candidateGroups[index];
        if (candidates === undefined)
            return { ...content, name: 'rest', folder: 'rest', patterns: [] };
        const name = chooseGroupName(candidates);
        const patterns = candidates.flatMap(candidate => candidate.patterns);
        return { ...content, name, folder: folderName(index + 1, name), patterns };
    });
}
function namedMoves(moves, groups) {
    return moves.map(({ groupIndex, patterns }) => ({ folder: groups[groupIndex]?.folder ?? 'rest', patterns }));
}
/**
 * Lists the extended attributes that are lost. Source: containerd, pkg/archive/tar.go: a layer gets no other attribute.
 */
function attributesNote(entries) {
    const lost = new Set(entries.flatMap(({ xattrs }) => [...xattrs.keys()]));
    lost.delete('security.capability');
    if (lost.size === 0)
        return [];
    return [
        `BuildKit keeps only capabilities among the extended attributes: ${[...lost].sort().join(', ')} will be missing`,
    ];
}
/** Reports images in which the move step would fail: those without a shell, or with only busybox. */
function toolsNote({ nodes }, origin) {
    if (origin.kind === 'instruction' || origin.tools !== undefined)
        return [];
    const programs = ['bin/cp', 'usr/bin/cp'].flatMap(path => nodes.find(path)?.entry ?? []);
    if (programs.some(({ linkTarget }) => !linkTarget?.includes('busybox')))
        return [];
    return [
        `${origin.image} lacks the cp of GNU coreutils, which the move step needs: choose an image that has it`,
    ];
}
/** Reports an unusual mode or owner of the root, which COPY does not restore. */
function rootNote({ root }, { kind }) {
    const { mode = 0o755, uid = 0, gid = 0 } = root.entry ?? {};
    const isUsual = (mode & 0o7777) === 0o755 && uid === 0 && gid === 0;
    if (isUsual || kind === 'instruction')
        return [];
    const octal = (mode & 0o7777).toString(8).padStart(4, '0');
    return [`The root folder has mode ${octal} and owner ${uid}:${gid}: it becomes 0755 and 0:0`];
}

;// CONCATENATED MODULE: ./build/layers/oversize-layers.js




/**
 * Plans the split of every oversized layer. A base image's layer cannot be changed on its own, so a single plan, stored
 * at that layer, rebuilds the whole image from parts and makes other plans unnecessary.
 */
async function planOversizeLayers(target, measured, lines, warnLayerSize) {
    const config = target.image.config.container;
    const large = measured.flatMap(({ entries, layer }, index) => {
        if (entries === undefined)
            return [];
        return [{ index, entries, origin: layerOrigin(layer.createdBy, lines[index], target.dockerfile) }];
    });
    const plans = measured.map(() => undefined);
    const baseLayer = large.find(({ origin }) => origin === undefined);
    if (baseLayer !== undefined) {
        const entries = await readWholeImage(target, measured);
        const origin = { kind: 'base', image: target.fromName };
        plans[baseLayer.index] = planSplit({ entries, origin, config, warnLayerSize });
        return plans;
    }
    for (const { index, entries, origin } of large) {
        if (origin === undefined)
            continue;
        // Stage names must be unique if one Dockerfile gets several fragments.
        const stageSuffix = large.length > 1 ? `-${index + 1}` : '';
        plans[index] = planSplit({ entries, origin: { ...origin, stageSuffix }, config, warnLayerSize });
    }
    return plans;
}
/**
 * @returns undefined for a layer that no instruction of the reader's Dockerfile created: an imported layer, or one of a
 *   base image.
 */
function layerOrigin(createdBy, lines, dockerfile) {
    if (dockerfile !== undefined)
        return lines === undefined ? undefined : instructionOrigin(createdBy ?? '', lines, dockerfile);
    const isInstruction = /^(?:RUN|COPY|ADD)\b(?! file:)|^(?:\|\d+ .*)?\/bin\/(?:ba)?sh -c (?!#\(nop\) ADD file:)/s;
    if (createdBy === undefined || !isInstruction.test(createdBy))
        return undefined;
    return { kind: 'instruction', createdBy };
}
function instructionOrigin(createdBy, { startLine }, { bytes, parsed }) {
    const instruction = parsed.instructions.find(candidate => candidate.startLine === startLine);
    const stageName = readStages(parsed).findLast(stage => stage.line < startLine)?.name;
    const text = instruction && Buffer.from(bytes.subarray(instruction.start, instruction.end)).toString('utf8');
    return { kind: 'instruction', createdBy, instruction: text, stageName };
}
async function readWholeImage({ source, image }, measured) {
    const isComplete = measured.every(({ entries }) => entries !== undefined);
    const allLayers = isComplete
        ? measured
        : await measureLayers(source, image, [], { isEveryLayerStreamed: true, isExplained: () => true });
    return flattenLayers(allLayers.map(({ entries }) => entries ?? []));
}

;// CONCATENATED MODULE: ./build/layers/checked-image.js






/**
 * Measures and evaluates every layer; for oversized layers it also finds the cause, the instruction and a split plan.
 */
async function checkImage(target, { budget, explain }, progress) {
    const { source, image, claims } = target;
    const isLarge = (layer) => (0,layer_verdict/* layerSize */.zY)(layer, budget.measure) > budget.warnLayerSize;
    const measured = await measureLayers(source, image, claims, {
        isEveryLayerStreamed: explain === 'always',
        isExplained: explain === 'never' ? undefined : isLarge,
        progress,
    });
    const verdict = (0,layer_verdict/* evaluateLayers */.e)(measured.map(({ layer }) => layer), budget);
    const analyses = analyze(measured);
    const lines = findLines(image, target.dockerfile);
    const plans = await planOversizeLayers(target, measured, lines, budget.warnLayerSize);
    const checked = verdict.layers.map((layer, index) => ({
        ...layer,
        analysis: analyses[index],
        lines: lines[index],
        plan: plans[index],
    }));
    return { ...verdict, name: image.name, layers: checked };
}
/** Analyzes the streamed layers. The others count as empty so that indexes stay aligned. */
function analyze(measured) {
    if (measured.every(({ content }) => content === undefined))
        return [];
    const contents = measured.map(({ content }, index) => content ?? new LayerContent(`layer ${index + 1}`));
    const { layers } = analyzeImage(contents);
    return measured.map(({ content }, index) => (content === undefined ? undefined : layers[index]));
}
function findLines({ config }, dockerfile) {
    const layerEntries = config.history.filter(entry => !entry.isEmptyLayer);
    if (dockerfile === undefined || layerEntries.length !== config.diffIds.length)
        return [];
    return findInstructions(config.history, dockerfile.parsed).filter((_, index) => !config.history[index]?.isEmptyLayer);
}

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
            throw new DockerfileError(line.number, `the directive "${directive.name}" is repeated: keep only one`);
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
        throw new DockerfileError(directive.line, `the escape character ${JSON.stringify(directive.value)} is not allowed: use \\ or \``);
    }
    return directive.value;
}
function parseDirective({ text, number }) {
    const comment = text.slice(skipSpaces(text, 0, text.length));
    const equals = comment.indexOf('=');
    if (!comment.startsWith('#') || equals === -1 || equals === comment.length - 1) {
        return undefined;
    }
    const name = trimSpaces(comment.slice(1, equals)).toLowerCase();
    return names.has(name) ? { name, value: trimSpaces(comment.slice(equals + 1)), line: number } : undefined;
}

;// CONCATENATED MODULE: ./build/dockerfile/split-shell-words.js



/**
 * Splits a shell command into words without substituting variables; with `keepsSource`, quotes and escapes are kept.
 * @throws Error as `substitute()` does.
 */
function splitShellWords(text, keepsSource) {
    const scan = startScan(text, { escapeChar: '\\', lookup: () => unknownValue, keepsQuotes: keepsSource });
    const words = [];
    let word = '';
    for (const piece of readPieces(scan, '', keepsSource)) {
        for (const char of piece.isQuoted ? [piece.text] : piece.text) {
            if (piece.isQuoted || !isSpace(char)) {
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
    /** Returns the index of the first terminating line at or after `from`. */
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
        return splitShellWords(text, keepsSource);
    }
    catch {
        return undefined;
    }
}

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
        throw new DockerfileError(1, `the file has ${bytes.length} bytes, but at most ${maxFileSize} are accepted: shorten it`);
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
        throw new DockerfileError(line, `the line has ${slice.length} bytes, but Docker reads at most ${maxLineLength}: split it`);
    }
    if (slice.includes(0)) {
        throw new DockerfileError(line, 'the line contains a NUL byte: save the file as plain UTF-8 text');
    }
    try {
        return decoder.decode(slice);
    }
    catch (error) {
        throw new DockerfileError(line, 'the line is not valid UTF-8: save the file as UTF-8', { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/dockerfile/split-words.js


/** Splits at blanks, as for FROM. Quotes are ordinary characters. */
function splitAtBlanks(logical, from, to) {
    const words = [];
    let index = from;
    while (index < to) {
        let end = index;
        while (end < to && !isBlank(logical.text.charAt(end))) {
            end += 1;
        }
        if (end > index) {
            words.push(makeWord(logical, index, end));
        }
        index = end + 1;
    }
    return words;
}
/** Splits at spaces outside quotes and escapes, as for ENV, ARG and LABEL. Quotes and escapes are kept in the text. */
function splitOutsideQuotes(logical, from, to, escapeChar) {
    const words = [];
    let index = skipSpaces(logical.text, from, to);
    while (index < to) {
        const end = wordEnd(logical.text, index, to, { escapeChar, literal: "'" });
        words.push(makeWord(logical, index, end));
        index = skipSpaces(logical.text, end, to);
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
    let index = skipSpaces(logical.text, from, to);
    while (index < to && logical.text.startsWith('--', index)) {
        const end = wordEnd(logical.text, index, to, { escapeChar, literal: '' });
        const word = makeWord(logical, index, end);
        index = skipSpaces(logical.text, end, to);
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
    while (index < to && (quote !== '' || !isSpace(text.charAt(index)))) {
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







const parse_dockerfile_keywords = new Set(`add arg cmd copy entrypoint env expose from healthcheck label maintainer onbuild run shell stopsignal user volume
  workdir`.split(/\s+/));
const splitOutsideQuotesFor = new Set(['ENV', 'ARG', 'LABEL']);
const heredocKeywords = new Set(['ADD', 'COPY', 'RUN']);
/**
 * Parses a Dockerfile as BuildKit does, recording the byte range of each instruction.
 * Source: Dockerfile reference, "Format", "Parser directives", "Here-Documents".
 * @throws DockerfileError that names the line: file over 1 MB, NUL bytes, invalid UTF-8, an invalid directive, an unknown
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
        const comment = parseComment(line);
        if (comment !== undefined) {
            comments.push(comment);
            index += 1;
        }
        else if (trimSpaces(line.text) === '') {
            index += 1;
        }
        else {
            const joined = joinLines(lines, index, escapeChar);
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
    const to = trimEnd(text, 0, text.length);
    const from = skipSpaces(text, 0, to);
    let keywordEnd = from;
    while (keywordEnd < to && !isBlank(text.charAt(keywordEnd))) {
        keywordEnd += 1;
    }
    const written = text.slice(from, keywordEnd);
    if (!parse_dockerfile_keywords.has(written.toLowerCase())) {
        const shown = JSON.stringify(written.slice(0, 40));
        const expected = [...parse_dockerfile_keywords].join(' ').toUpperCase();
        throw new DockerfileError(line, `${shown} is not an instruction: expected one of ${expected}`);
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
            throw new DockerfileError(startLine, `the here-document is not terminated: add a line that is exactly ${JSON.stringify(heredoc.name)}`);
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
        return heredocKeywords.has(inner) && !isStringArray(trimSpaces(rest.slice(inner.length)));
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
        throw new DockerfileError(Math.max(1, lineCount), 'the file has no FROM: start it with FROM and an image');
    }
    if (first.keyword !== 'FROM') {
        throw new DockerfileError(first.startLine, `${first.keyword} is not allowed before the first FROM: move it below that FROM`);
    }
}

;// CONCATENATED MODULE: ./build/layers/provided-dockerfile.js



/** Reads and parses a Dockerfile. @throws Error that names the file if it is missing or malformed. */
async function readProvidedDockerfile(path, readFile) {
    if (path === undefined)
        return undefined;
    const bytes = await readFile(path).catch(() => {
        throw new user_error/* UserError */.yo('file-not-found', `dockerfile is ${JSON.stringify(path)}: the file does not exist. Set it to a path relative to the workspace, or to the current folder on your own machine`);
    });
    try {
        return { path, bytes, parsed: parseDockerfile(bytes) };
    }
    catch (error) {
        throw (0,user_error/* withMessage */.EB)(error, `${path}: ${(0,error_message/* messageOf */.b)(error)}`, 'dockerfile-malformed');
    }
}

// EXTERNAL MODULE: ./build/markdown.js
var markdown = __webpack_require__(7403);
;// CONCATENATED MODULE: ./build/layers/explain-layers.js




const rowsShown = 8;
/** Formats the largest contents of a layer for a terminal. */
function explainAsText({ analysis, plan }) {
    if (analysis === undefined)
        return '';
    const blocks = analysisSections(analysis).map(({ title, rows }) => {
        const lines = rows.map(({ size, name }) => `  ${(0,units/* formatSize */.Xq)(size).padStart(8)}  ${printable(name)}`);
        return [`${title}:`, ...lines].join('\n');
    });
    return [...blocks, ...describeWaste(analysis), ...planAsText(plan)].join('\n');
}
/** Explains the oversized layers in the job summary, in collapsible sections below the table. */
function explainAsMarkdown({ layers }) {
    return layers
        .map((layer, index) => ({ layer, number: index + 1 }))
        .filter(({ layer }) => layer.analysis !== undefined && layer.verdict !== 'pass')
        .map(({ layer, number }) => formatDetails(layer, number))
        .join('\n');
}
/** Returns a list of the oversized layers with their instructions, their largest contents and the fix. */
function causesAsMarkdown({ layers }) {
    const items = layers.flatMap((layer, index) => {
        if (layer.verdict === 'pass')
            return [];
        return [`- ${describeCause(layer, index + 1)}`, `  - **Fix:** ${describeFix(layer, index + 1)}`];
    });
    return items.length === 0 ? [] : [...items, ''];
}
function describeCause({ createdBy, lines, analysis }, number) {
    const place = lines === undefined ? 'by' : `by line ${lines.startLine} of the Dockerfile:`;
    const text = instructionText(createdBy ?? '').replace(/\p{Cc}/gu, ' ');
    const shown = text.length > 90 ? `${text.slice(0, 89)}…` : text;
    const instruction = shown === '' ? 'an unknown instruction' : `<code>${(0,markdown/* escapeMarkdown */.FV)(shown)}</code>`;
    const largest = (analysis?.directories ?? [])
        .slice(0, 3)
        .map(({ path, contentSize }) => `${(0,markdown/* escapeMarkdown */.FV)(printable(path || '/'))} (${(0,units/* formatSize */.Xq)(contentSize)})`);
    const contents = largest.length === 0 ? '' : `. Largest: ${largest.join(', ')}`;
    return `**Layer ${number}** is created ${place} ${instruction}${contents}`;
}
function describeFix({ plan, analysis }, number) {
    if (plan !== undefined && plan.fragment !== '')
        return `build with <code>split: auto</code>, or replace the instruction as described in “How to split layer ${number}” below`;
    const [reason] = plan === undefined ? [] : describeUnsplittable(plan);
    if (reason !== undefined)
        return (0,markdown/* escapeMarkdown */.FV)(reason);
    return analysis === undefined
        ? 'set <code>explain: auto</code> to see its contents and how to split it'
        : 'it is split together with another layer: see below';
}
function formatDetails({ analysis, plan, lines }, number) {
    if (analysis === undefined)
        return '';
    const location = lines === undefined ? '' : ` (line ${lines.startLine} of the Dockerfile)`;
    const sections = analysisSections(analysis).flatMap(({ title, rows }) => [
        `| | ${title.toLowerCase()} |`,
        '| ---: | --- |',
        ...rows.map(({ size, name }) => `| ${(0,units/* formatSize */.Xq)(size)} | ${(0,markdown/* escapeMarkdown */.FV)(printable(name))} |`),
        '',
    ]);
    return [
        `<details><summary>Contents of layer ${number}${location}</summary>`,
        '',
        ...sections,
        ...describeWaste(analysis).map(markdown/* escapeMarkdown */.FV),
        '</details>',
        '',
        ...planAsMarkdown(plan, number),
    ].join('\n');
}
function analysisSections(analysis) {
    const directories = analysis.directories.map(({ path, contentSize, isRest }) => ({
        size: contentSize,
        name: `${path || '/'}${isRest ? ' (remainder)' : ''}`,
    }));
    const families = analysis.families.map(({ directory, pattern, contentSize, fileCount }) => ({
        size: contentSize,
        name: `${directory === '' ? '' : `${directory}/`}${pattern} (${(0,wording/* plural */.LS)(fileCount, 'file')})`,
    }));
    const files = analysis.files.map(({ path, contentSize }) => ({ size: contentSize, name: path }));
    return [
        { title: 'Largest directories', rows: directories.slice(0, rowsShown) },
        { title: 'Largest library families', rows: families.slice(0, rowsShown) },
        { title: 'Largest files', rows: files.slice(0, rowsShown) },
    ].filter(({ rows }) => rows.length > 0);
}
function describeWaste({ wasted }) {
    const { stored, storedAgain, deleted } = wasted;
    return [
        ...(stored > 0
            ? [`${(0,units/* formatSize */.Xq)(stored)} of it is hidden by a later layer, but is still stored and transferred`]
            : []),
        ...(storedAgain > 0
            ? [`It stores ${(0,units/* formatSize */.Xq)(storedAgain)} that an earlier layer already contains`]
            : []),
        ...(deleted > 0
            ? [`It deletes ${(0,units/* formatSize */.Xq)(deleted)} of earlier layers, which is still transferred`]
            : []),
    ];
}
function planAsText(plan) {
    if (plan === undefined)
        return [];
    if (plan.groups.length < 2)
        return describeUnsplittable(plan);
    const groups = plan.groups.map(({ name, tarSize }) => `  ${(0,units/* formatSize */.Xq)(tarSize).padStart(8)}  ${printable(name)}`);
    return ['It can be split into:', ...groups, ...describeRemarks(plan)];
}
function planAsMarkdown(plan, number) {
    if (plan === undefined)
        return [];
    // The fix above the table explains why nothing can be split.
    if (plan.fragment === '')
        return [];
    const groups = plan.groups.map(({ name, tarSize }) => `| ${(0,units/* formatSize */.Xq)(tarSize)} | ${(0,markdown/* escapeMarkdown */.FV)(printable(name))} |`);
    return [
        `<details><summary>How to split layer ${number} into ${plan.groups.length}</summary>`,
        '',
        '| | group |',
        '| ---: | --- |',
        ...groups,
        '',
        ...describeRemarks(plan).map(note => `- ${(0,markdown/* escapeMarkdown */.FV)(note)}`),
        '',
        ...(0,markdown/* fenced */.OF)(plan.fragment.trimEnd(), 'dockerfile'),
        '</details>',
        '',
    ];
}
/** Actions required of the reader, and limits of the fragment. */
function describeRemarks(plan) {
    return [...plan.notes.map(printable), ...describeUnsplittable(plan)];
}
function describeUnsplittable({ unsplittable }) {
    return unsplittable.map(({ reason }) => printable(reason));
}
/** Replaces control characters, because file names may contain terminal escape sequences. */
function printable(text) {
    return text.replace(/\p{Cc}/gu, '�');
}

// EXTERNAL MODULE: ./build/layers/layer-count.js
var layer_count = __webpack_require__(7652);
// EXTERNAL MODULE: ./build/oci/digest.js
var oci_digest = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/verdict.js
var build_verdict = __webpack_require__(617);
;// CONCATENATED MODULE: ./build/layers/layer-table.js








const barWidth = 20;
const marks = { pass: '✅', warn: '⚠️', fail: '❌' };
/** Describes the verdict in one or two sentences: the worst layer, and the layer count if it is a problem. */
function describeVerdict(name, verdict, budget) {
    const problems = [
        describeOversize(name, verdict, budget),
        (0,layer_count/* describeLayerCount */.a)(name, verdict.layers.length),
    ].filter(problem => problem !== undefined);
    if (problems.length > 0)
        return problems.join('. ');
    return `Every layer of ${name} is at most ${(0,units/* formatSize */.Xq)(budget.warnLayerSize)} (${describeWhole(verdict, budget)})`;
}
/** Describes the largest oversized layer, its limit and the number of others; undefined if there is none. */
function describeOversize(name, verdict, budget) {
    const { layers } = verdict;
    const worst = (0,build_verdict/* worstVerdict */.z)(layers.map(layer => layer.verdict));
    if (worst === 'pass')
        return undefined;
    const oversized = layers.filter(layer => layer.verdict === worst);
    const largest = oversized.reduce((a, b) => (0,layer_verdict/* layerSize */.zY)(b, budget.measure) > (0,layer_verdict/* layerSize */.zY)(a, budget.measure) ? b : a);
    const number = layers.indexOf(largest) + 1;
    const size = (0,units/* formatSize */.Xq)((0,layer_verdict/* layerSize */.zY)(largest, budget.measure));
    const limit = (0,units/* formatSize */.Xq)(worst === 'fail' ? budget.maxLayerSize : budget.warnLayerSize);
    return `Layer ${number} of ${name} has ${size}${(0,wording/* andMore */.v)(oversized.length - 1)}, over the limit of ${limit} (${describeWhole(verdict, budget)})`;
}
function describeWhole({ layers, totalSize }, { measure }) {
    return `${(0,wording/* plural */.LS)(layers.length, 'layer')}, ${(0,units/* formatSize */.Xq)(totalSize)} ${measure} in total`;
}
/**
 * Renders the job summary: the verdict, causes and fixes, then a bar per layer against the limit.
 *
 * @param causes lines of Markdown.
 */
function layersAsMarkdown(name, verdict, budget, causes = []) {
    const rows = verdict.layers.map((layer, index) => row(layer, index + 1, budget));
    return [
        `### ${marks[verdict.verdict]} ${(0,markdown/* escapeMarkdown */.FV)(describeVerdict((0,oci_digest/* shortenDigests */.fQ)(name), verdict, budget))}`,
        '',
        ...causes,
        `| | layer | ${budget.measure} of ${(0,units/* formatSize */.Xq)(budget.maxLayerSize)} | compressed | uncompressed | known by | created by |`,
        '| --- | ---: | --- | ---: | ---: | --- | --- |',
        ...rows,
        '',
        describeSources(verdict.layers),
        '',
    ].join('\n');
}
/** Descriptions of the sources of a size. */
const sources = {
    exact: 'counted from the contents',
    trailer: 'read at the end of the compressed layer',
    annotation: 'stated in the manifest',
};
/** Renders the table and the verdict for a terminal. */
function layersAsText(name, verdict, budget, { paint = (_verdict, text) => text, width } = {}) {
    const barSize = width === undefined ? barWidth : 10;
    const lines = verdict.layers.map((layer, index) => {
        const sizes = [layer.compressedSize, layer.uncompressedSize].map(size => (0,units/* formatSize */.Xq)(size).padStart(12));
        const colored = paint(layer.verdict, bar(layer, budget, barSize));
        const start = `${String(index + 1).padStart(5)}  `;
        const end = `  ${sizes.join('  ')}  ${layer.sizeKnownBy.padEnd(10)}  `;
        const rest = width === undefined ? undefined : width - start.length - barSize - end.length;
        return `${start}${colored}${end}${layer_table_shorten(layer.createdBy, rest)}`;
    });
    const limit = (0,units/* formatSize */.Xq)(budget.maxLayerSize);
    const measure = width === undefined ? `${budget.measure} of ${limit}` : `of ${limit}`;
    const header = `layer  ${measure.padEnd(barSize)}    compressed  uncompressed  known by    created by`;
    const sentence = paint(verdict.verdict, describeVerdict(name, verdict, budget));
    return [header, ...lines, '', `${marks[verdict.verdict]} ${sentence}`].join('\n');
}
/** Explains the sources of the sizes in the table. */
function describeSources(layers) {
    const used = Object.entries(sources).filter(([source]) => layers.some(({ sizeKnownBy }) => sizeKnownBy === source));
    return `<sub>Known by: ${used.map(([source, meaning]) => `${source}: ${meaning}`).join('; ')}</sub>`;
}
function row(layer, number, budget) {
    const cells = [
        marks[layer.verdict],
        number,
        `\`${bar(layer, budget)}\``,
        (0,units/* formatSize */.Xq)(layer.compressedSize),
        (0,units/* formatSize */.Xq)(layer.uncompressedSize),
        layer.sizeKnownBy,
        (0,markdown/* escapeMarkdown */.FV)(layer_table_shorten(layer.createdBy)),
    ];
    return `| ${cells.join(' | ')} |`;
}
function bar(layer, { measure, maxLayerSize }, width = barWidth) {
    const filled = Math.min(width, Math.round(((0,layer_verdict/* layerSize */.zY)(layer, measure) / maxLayerSize) * width));
    return '█'.repeat(filled).padEnd(width, '░');
}
function layer_table_shorten(createdBy, length = 90) {
    const text = instructionText(createdBy ?? 'unknown').replace(/\p{Cc}/gu, '');
    return text.length > length ? `${text.slice(0, Math.max(0, length - 1))}…` : text;
}

;// CONCATENATED MODULE: ./build/layers/report-layers.js






/** GitHub shows ten annotations of each kind per step. */
const maxAnnotations = 10;
/** Writes a table to the log and the job summary, and annotates the Dockerfile lines that create oversized layers. */
async function reportLayers(checked, check, { log, writeSummary, paint, width }) {
    const { name, layers } = checked;
    await log.group(`Layers of ${name}`, async () => log.info(layersAsText(name, checked, check.budget, { paint, width })));
    for (const [index, layer] of layers.entries()) {
        if (layer.analysis === undefined)
            continue;
        await log.group(`Contents of layer ${index + 1}`, async () => log.info(explainAsText(layer)));
    }
    await writeSummary(layersAsMarkdown(name, checked, check.budget, causesAsMarkdown(checked)) + explainAsMarkdown(checked));
    const isFailure = layerFailure(checked, check) !== undefined;
    annotate(checked, check, isFailure, log);
    if (isFailure)
        return;
    const isAnnotated = layers.some(layer => layer.verdict !== 'pass' && layer.lines !== undefined);
    const oversize = isAnnotated ? undefined : describeOversize(name, checked, check.budget);
    if (oversize !== undefined)
        log.warning(oversize);
    const count = (0,layer_count/* describeLayerCount */.a)(name, layers.length);
    if (count !== undefined)
        log.warning(count);
}
/** Returns the error that fails the step, or undefined if the step passes. */
function layerFailure(checked, { budget, failOn }) {
    const { verdict, name } = checked;
    const isFailure = failOn === 'error' ? verdict === 'fail' : failOn === 'warning' && verdict !== 'pass';
    if (!isFailure)
        return undefined;
    const oversize = describeOversize(name, checked, budget);
    const count = (0,layer_count/* describeLayerCount */.a)(name, checked.layers.length);
    const fail = (message) => new user_error/* UserError */.yo('layer-limits-exceeded', message);
    if (oversize === undefined)
        return count === undefined ? undefined : fail(count);
    const failure = `${oversize}. mybinder.org's builders often fail to transfer such a layer: ${describeFixes(checked)}`;
    return fail(count === undefined ? failure : `${failure}. ${count}`);
}
function describeFixes(checked) {
    const [unsplittable] = checked.layers.flatMap(({ plan }) => plan === undefined ? [] : describeUnsplittable(plan));
    const plan = 'the output `plan` and the job summary contain a Dockerfile fragment that splits it';
    if (combineFragments(checked) !== '')
        return unsplittable === undefined ? plan : `${plan}. ${unsplittable}`;
    return unsplittable ?? 'split the instruction that created it into several COPY instructions';
}
/** Returns the fragments of all plans, each with a comment naming its layer. */
function combineFragments({ layers }) {
    return layers
        .flatMap(({ plan }, index) => plan === undefined || plan.fragment === ''
        ? []
        : [
            [
                `# Splits layer ${index + 1}`,
                ...describeRemarks(plan).map(remark => `# ${remark}`),
                plan.fragment,
            ].join('\n'),
        ])
        .join('\n');
}
function annotate({ layers }, { budget, dockerfile }, isFailing, log) {
    if (dockerfile === undefined)
        return;
    const counts = { warn: 0, fail: 0 };
    for (const [index, layer] of layers.entries()) {
        if (layer.verdict === 'pass' || layer.lines === undefined)
            continue;
        if (++counts[layer.verdict] > maxAnnotations)
            continue;
        const lines = {
            file: dockerfile,
            startLine: layer.lines.startLine,
            endLine: layer.lines.endLine,
        };
        const limit = layer.verdict === 'fail' ? budget.maxLayerSize : budget.warnLayerSize;
        const message = `This instruction creates layer ${index + 1}, which has ${(0,units/* formatSize */.Xq)((0,layer_verdict/* layerSize */.zY)(layer, budget.measure))}: over the limit of ${(0,units/* formatSize */.Xq)(limit)}${largestIn(layer)}`;
        if (isFailing && layer.verdict === 'fail')
            log.error(message, lines);
        else
            log.warning(message, lines);
    }
}
function largestIn({ analysis }) {
    const largest = analysis?.directories
        .slice(0, 3)
        .map(({ path, contentSize }) => `${path || '/'} (${(0,units/* formatSize */.Xq)(contentSize)})`);
    return largest === undefined || largest.length === 0
        ? ''
        : `. Its largest directories: ${largest.join(', ')}`;
}

;// CONCATENATED MODULE: ./build/layers/stream-progress.js

/** Milliseconds between two log lines. Shorter streams log nothing. */
const interval = 3_000;
/** Logs the progress, rate and remaining time of parallel streams. */
class StreamProgress {
    #log;
    #activity;
    #streams = new Map();
    #start = Date.now();
    #last = Date.now();
    /** @param activity purpose of the streams, such as `reading IMAGE`. */
    constructor(log, activity) {
        this.#log = log;
        this.#activity = activity;
    }
    onBytes(stream, done, size) {
        this.#streams.set(stream, { done, size });
        const now = Date.now();
        if (now - this.#last < interval)
            return;
        this.#last = now;
        const streams = [...this.#streams.values()];
        const sum = streams.reduce((bytes, stream) => bytes + stream.done, 0);
        const total = streams.reduce((bytes, stream) => bytes + stream.size, 0);
        const rate = sum / ((now - this.#start) / 1000);
        const remaining = sum === 0 ? 'unknown time' : `${Math.ceil((total - sum) / rate)} s`;
        this.#log.info(`${this.#activity}: ${(0,units/* formatSize */.Xq)(sum)} of ${(0,units/* formatSize */.Xq)(total)}, ${(0,units/* formatSize */.Xq)(rate)}/s, ${remaining} left`);
    }
}

;// CONCATENATED MODULE: ./build/layers/check-layers.js




/** Measures and reports every layer. The caller decides how to act on the verdict. */
async function checkLayers(measurable, fromName, check, services) {
    const dockerfile = await readProvidedDockerfile(check.dockerfile, services.readFile);
    const progress = new StreamProgress(services.log, `reading ${measurable.image.name}`);
    const checked = await checkImage({ ...measurable, fromName, dockerfile }, check, progress);
    await reportLayers(checked, check, services);
    return checked;
}
function layerOutputs(checked) {
    return {
        verdict: checked.verdict,
        layers: checked.layers.map(({ plan: _plan, ...layer }) => layer),
        'largest-layer-size': checked.largestLayerSize,
        'total-size': checked.totalSize,
        plan: combineFragments(checked),
    };
}

// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/json.js
var build_json = __webpack_require__(9368);
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

;// CONCATENATED MODULE: ./build/oci/image-config.js




const image_config_text = valibot/* nullish */.cl(valibot/* string */.Yj(), '');
/** Accepts null, which BuildKit writes for an image without layers. */
const diffIds = valibot/* pipe */.Fs(valibot/* nullable */.me(valibot/* array */.YO(valibot/* pipe */.Fs(valibot/* string */.Yj(), valibot/* custom */.Ie(id => (0,oci_digest/* isDigest */.Bc)(String(id)), 'expected a sha256 digest')))), valibot/* transform */.pd(list => list ?? []));
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
    const { os, architecture, variant, created, config, rootfs, history } = (0,build_json/* parseJson */.q)(schema, bytes, label);
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
    const { schemaVersion, mediaType: ownMediaType } = (0,build_json/* parseJson */.q)(headerSchema, bytes, label);
    if (schemaVersion !== 2) {
        throw new user_error/* UserError */.yo('unsupported-image', `${label} has schema version ${schemaVersion}, which no current tool writes: push the image again with a current version of Docker`);
    }
    const declared = ownMediaType ?? mediaType;
    if (declared !== undefined && !manifestMediaTypes.includes(declared)) {
        throw new user_error/* UserError */.yo('unsupported-image', `${label} is of type "${declared}": expected an image manifest or an image index`);
    }
    const isIndex = declared === undefined ? looksLikeIndex(bytes) : isIndexMediaType(declared);
    if (isIndex) {
        return { kind: 'index', mediaType: declared ?? ociIndex, ...(0,build_json/* parseJson */.q)(indexSchema, bytes, label) };
    }
    return { kind: 'manifest', mediaType: declared ?? ociManifest, ...(0,build_json/* parseJson */.q)(manifestSchema, bytes, label) };
}
/** Returns whether an index entry is an attestation, as added by buildx, rather than an image. */
function isAttestation({ annotations }) {
    return annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
}
function looksLikeIndex(bytes) {
    return valibot.is(valibot/* object */.Ik({ manifests: valibot/* array */.YO(valibot/* unknown */.L5()) }), JSON.parse(new TextDecoder().decode(bytes)));
}

// EXTERNAL MODULE: ./build/oci/platform.js
var oci_platform = __webpack_require__(4647);
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
    if (!(0,oci_platform/* isForPlatform */.b)(config, platform)) {
        throw new user_error/* UserError */.yo('platform-missing', `${source.name} is an image for ${(0,oci_platform/* formatPlatform */.Bq)(config)}, not for ${(0,oci_platform/* formatPlatform */.Bq)(platform)}: ` +
            `build it with --platform ${(0,oci_platform/* formatPlatform */.Bq)(platform)}`);
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
    const manifest = parseManifest(bytes, descriptor.mediaType, `the ${(0,oci_platform/* formatPlatform */.Bq)(platform)} manifest of ${source.name}`);
    if (manifest.kind === 'index') {
        throw new user_error/* UserError */.yo('unsupported-image', `${source.name} is a nested index, which Docker cannot run: push an image instead`);
    }
    return { digest, manifest };
}
function chooseChild(name, index, platform) {
    const images = index.manifests.filter(descriptor => !isAttestation(descriptor));
    const platformManifest = images.find(({ platform: offered }) => offered !== undefined && (0,oci_platform/* isForPlatform */.b)(offered, platform));
    // A handwritten index or an image layout with one image may omit the platform. It is then checked against the config.
    const [only, ...others] = images;
    const chosen = platformManifest ?? (others.length === 0 && only?.platform === undefined ? only : undefined);
    if (chosen === undefined) {
        const offered = images
            .map(image => (image.platform ? (0,oci_platform/* formatPlatform */.Bq)(image.platform) : 'unnamed'))
            .join(', ');
        throw new user_error/* UserError */.yo('platform-missing', `${name} has no image for ${(0,oci_platform/* formatPlatform */.Bq)(platform)} (available: ${offered || 'none'}): build it with --platform ${(0,oci_platform/* formatPlatform */.Bq)(platform)}`);
    }
    return chosen;
}

;// CONCATENATED MODULE: ./build/layers/measurable-image.js


/** Reads the config and the layers' size claims concurrently, so that a remote image costs no extra round trip. */
async function readMeasurableImage(source, { platform, explain }) {
    const platformManifest = await readPlatformManifest(source, platform);
    const [image, claims] = await Promise.all([
        completeImage(source, platformManifest, platform),
        explain === 'always' ? [] : readClaims(source, platformManifest.manifest),
    ]);
    return { source, image, claims };
}

// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(907);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/layout/file-tree.js




const file_tree_chunkSize = 2 ** 20;
function directoryTree(directory) {
    return {
        size: path => fileSize((0,external_node_path_.join)(directory, path)),
        read: (path, start, end) => readSpan((0,external_node_path_.join)(directory, path), start, end),
    };
}
/** Returns the size of a regular file. Other types are ignored because reading a pipe could block. */
async function fileSize(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    return found?.isFile() ? found.size : undefined;
}
async function* readSpan(path, start, end) {
    // createReadStream cannot express an empty range: its end is inclusive.
    if (end > start)
        yield* (0,external_node_fs_.createReadStream)(path, { start, end: end - 1, highWaterMark: file_tree_chunkSize });
}
/**
 * Reads a whole file of limited size.
 *
 * @param maxSize maximum size in bytes.
 * @returns undefined if there is no such file.
 * @throws Error that names `label` if it has more than `maxSize` bytes.
 */
async function readSmall(tree, path, maxSize, label) {
    const size = await tree.size(path);
    if (size === undefined)
        return undefined;
    if (size > maxSize)
        throw new user_error/* UserError */.yo('image-damaged', `${label} has ${size} bytes, over the limit of ${maxSize}: save the image again`);
    const chunks = [];
    for await (const chunk of tree.read(path, 0, size))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/layout/blob-store.js



/** Maximum size in bytes of an image's config and of the JSON files in an archive. */
const maxSmallFileSize = 16 * 2 ** 20;
/**
 * Returns the blob methods of an image source that reads from files.
 *
 * @param blobPath returns the file of a blob; undefined if there is none.
 * @param name name of the image in messages.
 */
function openBlobs(tree, blobPath, name) {
    const locateBlob = (descriptor) => locate(tree, blobPath(descriptor.digest), descriptor, name);
    return {
        readBlob: async (descriptor) => {
            await locateBlob(descriptor);
            return readVerified(tree, { path: blobPath(descriptor.digest), digest: descriptor.digest }, maxSmallFileSize, name);
        },
        openBlob: async (descriptor) => tree.read(await locateBlob(descriptor), 0, descriptor.size),
        readRange: async (descriptor, start, length) => {
            const path = await locateBlob(descriptor);
            if (start + length > descriptor.size)
                return undefined;
            const chunks = [];
            for await (const chunk of tree.read(path, start, start + length))
                chunks.push(chunk);
            return Buffer.concat(chunks);
        },
    };
}
/**
 * Reads a blob and verifies its digest.
 *
 * @throws Error that names the image and blob if it is missing, larger than `maxSize` or has a different digest.
 */
async function readVerified(tree, { path, digest }, maxSize, name) {
    const label = `blob ${digest} of ${name}`;
    const bytes = path === undefined ? undefined : await readSmall(tree, path, maxSize, label);
    if (bytes === undefined)
        throw new user_error/* UserError */.yo('image-damaged', missing(digest, name));
    if ((0,oci_digest/* sha256Digest */.sI)(bytes) !== digest)
        throw new user_error/* UserError */.yo('image-damaged', `${label} has content that does not match its digest: save the image again`);
    return bytes;
}
async function locate(tree, path, { digest, size }, name) {
    const actualSize = path === undefined ? undefined : await tree.size(path);
    if (path === undefined || actualSize === undefined)
        throw new user_error/* UserError */.yo('image-damaged', missing(digest, name));
    const label = `blob ${digest} of ${name}`;
    if (actualSize < size)
        throw new user_error/* UserError */.yo('image-damaged', `${label} is truncated: ${actualSize} of ${size} bytes. Save the image again`);
    if (actualSize > size)
        throw new user_error/* UserError */.yo('image-damaged', `${label} has ${actualSize} bytes, but its manifest states ${size}: save the image again`);
    return path;
}
function missing(digest, name) {
    return `${name} lacks blob ${digest}: it is incomplete, or contains only the image of another platform. Save the image again`;
}

;// CONCATENATED MODULE: ./build/oci/annotations.js
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

;// CONCATENATED MODULE: ./build/layout/layout-index.js










const layout_index_indexSchema = valibot/* object */.Ik({ manifests: valibot/* array */.YO(descriptorSchema) });
const markerSchema = valibot/* object */.Ik({ imageLayoutVersion: valibot/* string */.Yj() });
const markerFile = 'oci-layout';
const indexFile = 'index.json';
/** Annotation with the full name in layouts of Docker and containerd, which write only the tag under the OCI key. */
const fullNameKey = 'io.containerd.image.name';
/** Returns whether the files that identify an image layout exist. */
async function looksLikeLayout(tree) {
    return (await tree.size(markerFile)) !== undefined && (await tree.size(indexFile)) !== undefined;
}
/**
 * Reads the root of a layout that contains one image. Source: OCI image-spec, image-layout.md.
 *
 * @throws Error that names the layout if it is not a layout, has an unsupported version, or does not contain exactly
 *   one image.
 */
async function readLayoutRoot(tree, name) {
    const marker = await readSmall(tree, markerFile, maxManifestSize, `${markerFile} of ${name}`);
    if (marker === undefined)
        throw new user_error/* UserError */.yo('unsupported-image', `${name} is not an image layout: it has no file "${markerFile}". Check the path`);
    const { imageLayoutVersion } = (0,build_json/* parseJson */.q)(markerSchema, marker, `the file "${markerFile}" of ${name}`);
    if (!imageLayoutVersion.startsWith('1.')) {
        throw new user_error/* UserError */.yo('unsupported-image', `${name} is an image layout of version ${imageLayoutVersion}: only 1.x is supported. Save the image again with a current tool`);
    }
    const bytes = await readSmall(tree, indexFile, maxManifestSize, `${indexFile} of ${name}`);
    if (bytes === undefined)
        throw new user_error/* UserError */.yo('unsupported-image', `${name} is not an image layout: it has no ${indexFile}. Check the path, or save the image again`);
    const { manifests } = (0,build_json/* parseJson */.q)(layout_index_indexSchema, bytes, `${indexFile} of ${name}`);
    return chooseRoot(manifests, bytes, name);
}
function chooseRoot(manifests, bytes, name) {
    const images = manifests.filter(descriptor => !isAttestation(descriptor));
    const [first, ...others] = images;
    if (first === undefined)
        throw new user_error/* UserError */.yo('unsupported-image', `${name} contains no image: save it again with one image`);
    // One image with several tags, as written by `docker save name:1 name:2`.
    if (others.every(({ digest }) => digest === first.digest))
        return { kind: 'descriptor', descriptor: first };
    const names = new Set(images.map(imageName));
    if (names.size === 1 && images.every(({ platform }) => platform !== undefined)) {
        return { kind: 'index', stored: { bytes, digest: (0,oci_digest/* sha256Digest */.sI)(bytes), mediaType: ociIndex } };
    }
    throw new user_error/* UserError */.yo('unsupported-image', severalImages(name, images.map(image => imageName(image) ?? image.digest)));
}
/**
 * Returns the error message for a source with several images.
 *
 * @param imageNames names or digests of the images.
 */
function severalImages(name, imageNames) {
    const distinct = [...new Set(imageNames)];
    return `${name} contains several images (${(0,wording/* formatList */.ki)(distinct, 10)}): save only the intended image`;
}
function imageName({ annotations }) {
    return annotations?.[fullNameKey] ?? annotations?.[refNameKey];
}

;// CONCATENATED MODULE: ./build/layout/classic-archive.js










const listFile = 'manifest.json';
const listSchema = valibot/* array */.YO(valibot/* object */.Ik({ Config: valibot/* string */.Yj(), RepoTags: valibot/* nullish */.cl(valibot/* array */.YO(valibot/* string */.Yj()), []), Layers: valibot/* array */.YO(valibot/* string */.Yj()) }));
const configType = 'application/vnd.docker.container.image.v1+json';
const layerType = 'application/vnd.docker.image.rootfs.diff.tar';
/**
 * Returns a source for the image in a classic `docker save` archive: manifest.json, a config and one tar per layer. The
 * archive has no registry manifest, so one is created from the digests of its files.
 * Source: Docker image specification v1.2, "Combined Image JSON + Filesystem Changeset Format".
 *
 * @throws Error that names the archive if it does not contain exactly one complete image.
 */
async function classicArchive(tree, name) {
    const entry = await readEntry(tree, name);
    const config = await classic_archive_readConfig(tree, entry.Config, name);
    const layers = await describeLayers(tree, entry.Layers, config.diffIds, name);
    const stored = makeManifest(config.stored.descriptor, layers);
    const paths = new Map([config.stored, ...layers].map(({ descriptor, path }) => [descriptor.digest, path]));
    return {
        name,
        isLocal: true,
        readManifest: async (digest = stored.digest) => {
            if (digest !== stored.digest)
                throw new user_error/* UserError */.yo('image-damaged', `${name} has no manifest ${digest}: save the image again`);
            return stored;
        },
        ...openBlobs(tree, digest => paths.get(digest), name),
    };
}
async function readEntry(tree, name) {
    const label = `${listFile} of ${name}`;
    const bytes = await readSmall(tree, listFile, maxSmallFileSize, label);
    if (bytes === undefined) {
        throw new user_error/* UserError */.yo('unsupported-image', `${name} is not an archive of \`docker save\`: it has no ${listFile}. Check the path, or save the image again`);
    }
    const [entry, ...others] = (0,build_json/* parseJson */.q)(listSchema, bytes, label);
    if (entry === undefined)
        throw new user_error/* UserError */.yo('unsupported-image', `${name} contains no image: save it again with one image`);
    if (others.length > 0) {
        const names = [entry, ...others].flatMap(({ Config, RepoTags }) => RepoTags?.length ? RepoTags : [Config]);
        throw new user_error/* UserError */.yo('unsupported-image', severalImages(name, names));
    }
    return entry;
}
async function classic_archive_readConfig(tree, path, name) {
    const label = `the config of ${name}`;
    const bytes = await readSmall(tree, path, maxSmallFileSize, label);
    if (bytes === undefined)
        throw new user_error/* UserError */.yo('image-damaged', `${name} lacks ${path}, its config: it is incomplete. Save the image again`);
    const digest = (0,oci_digest/* sha256Digest */.sI)(bytes);
    // The file name contains the digest, the only value in this format to compare with.
    const [expectedHex] = /[0-9a-f]{64}/.exec(path) ?? [];
    if (expectedHex !== undefined && expectedHex !== (0,oci_digest/* digestHex */.sU)(digest)) {
        throw new user_error/* UserError */.yo('image-damaged', `${label} has content that does not match its name, ${path}: save the image again`);
    }
    const { diffIds } = parseImageConfig(bytes, label);
    const descriptor = { mediaType: configType, digest, size: bytes.length };
    return { stored: { descriptor, path }, diffIds };
}
async function describeLayers(tree, files, diffIds, name) {
    if (files.length !== diffIds.length) {
        throw new user_error/* UserError */.yo('image-damaged', `${name} is inconsistent: it has ${files.length} layers, its config ${diffIds.length}. Save the image again`);
    }
    const layers = [];
    for (const [index, path] of files.entries()) {
        const diffId = diffIds[index];
        const size = await tree.size(path);
        if (size === undefined || diffId === undefined) {
            throw new user_error/* UserError */.yo('image-damaged', `${name} lacks ${path}, layer ${index + 1} of ${files.length}: it is incomplete. Save the image again`);
        }
        const descriptor = (await isGzip(tree, path, size))
            ? { mediaType: `${layerType}.gzip`, digest: await hashFile(tree, path, size), size }
            : { mediaType: layerType, digest: diffId, size };
        layers.push({ descriptor, path });
    }
    return layers;
}
/** Detects gzip. Docker writes plain tars, whose digests are in the config; kaniko and others compress them. */
async function isGzip(tree, path, size) {
    for await (const [first, second] of tree.read(path, 0, Math.min(2, size))) {
        return first === 0x1f && second === 0x8b;
    }
    return false;
}
async function hashFile(tree, path, size) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of tree.read(path, 0, size))
        hash.update(chunk);
    return (0,oci_digest/* parseDigest */.m)(`sha256:${hash.digest('hex')}`);
}
function makeManifest(config, layers) {
    const manifest = {
        schemaVersion: 2,
        mediaType: dockerManifest,
        config,
        layers: layers.map(({ descriptor }) => descriptor),
    };
    const bytes = new TextEncoder().encode(JSON.stringify(manifest));
    return { bytes, digest: (0,oci_digest/* sha256Digest */.sI)(bytes), mediaType: dockerManifest };
}

;// CONCATENATED MODULE: ./build/layout/layout-source.js








/**
 * Opens an OCI image layout directory that contains one image, for one or more platforms.
 * Source: OCI image-spec, image-layout.md.
 *
 * @throws Error that names the directory if it is not a layout or does not contain exactly one image.
 */
async function openLayout(directory) {
    const name = `oci-layout:${directory}`;
    const stats = await (0,promises_.stat)(directory).catch(() => undefined);
    if (stats === undefined)
        throw new user_error/* UserError */.yo('image-file-not-found', `${name} does not exist: check the path`);
    if (!stats.isDirectory()) {
        throw new user_error/* UserError */.yo('image-file-not-found', `${name} is a file, not a directory: read an archive with "docker-archive:${directory}"`);
    }
    const source = await layoutSource(directoryTree(directory), name);
    return { ...source, directory, blobPath: digest => (0,external_node_path_.join)(directory, layoutBlobPath(digest)) };
}
/** Returns a source for the image of a layout, in a directory or an archive. */
async function layoutSource(tree, name) {
    const root = await readLayoutRoot(tree, name);
    const rootDigest = root.kind === 'index' ? root.stored.digest : root.descriptor.digest;
    const readManifest = async (digest = rootDigest) => {
        if (digest === rootDigest && root.kind === 'index')
            return root.stored;
        const bytes = await readVerified(tree, { path: layoutBlobPath(digest), digest }, maxManifestSize, name);
        const isRoot = digest === rootDigest && root.kind === 'descriptor';
        return { bytes, digest, mediaType: isRoot ? root.descriptor.mediaType : undefined };
    };
    return { name, isLocal: true, readManifest, ...openBlobs(tree, layoutBlobPath, name) };
}
function layoutBlobPath(digest) {
    return `blobs/sha256/${(0,oci_digest/* digestHex */.sU)(digest)}`;
}

;// CONCATENATED MODULE: ./build/layout/tar-index.js




const tar_index_block = 512;
/** Maximum number of members, against malicious archives. An image archive has only a few per layer. */
const maxMembers = 100_000;
const tar_index_maxExtensionSize = 2 ** 20;
const tar_index_maxLinks = 8;
/**
 * Indexes an archive from its headers, so that members can be read without unpacking it.
 *
 * @throws Error that names `name` if it is not a tar archive, or is damaged or truncated.
 */
async function indexTar(path, name) {
    const file = await (0,promises_.open)(path);
    try {
        const { size } = await file.stat();
        return archiveTree(path, await readMembers(file, size, name));
    }
    finally {
        await file.close();
    }
}
function archiveTree(archive, members) {
    const find = (path) => resolveMember(members, path);
    return {
        size: async (path) => find(path)?.size,
        read: (path, start, end) => {
            const member = find(path);
            if (member === undefined)
                throw new user_error/* UserError */.yo('image-damaged', `${archive} has no member ${path}`);
            return readSpan(archive, member.offset + start, member.offset + Math.min(end, member.size));
        },
    };
}
/** Resolves links in the archive's index, never on disk. */
function resolveMember(members, path) {
    let current = normalize(path);
    for (let links = 0; links <= tar_index_maxLinks; links++) {
        const member = members.get(current);
        if (member?.kind !== 'link')
            return member;
        current = member.target;
    }
    return undefined;
}
async function readMembers(file, end, name) {
    const members = new Map();
    let extension = {};
    let position = 0;
    for (let count = 0; position < end; count++) {
        if (count > maxMembers)
            throw new user_error/* UserError */.yo('image-damaged', `${name} has more than ${maxMembers} members: expected the archive of one image`);
        const bytes = await readExactly(file, position, tar_index_block, name);
        if (bytes.every(byte => byte === 0))
            break;
        const header = parseHeader(bytes, position, name);
        const offset = position + tar_index_block;
        const size = contentSize(header, extension);
        const next = offset + Math.ceil(size / tar_index_block) * tar_index_block;
        if (!Number.isSafeInteger(next))
            throw new user_error/* UserError */.yo('image-damaged', damaged(name, position));
        if (offset + size > end) {
            throw new user_error/* UserError */.yo('image-damaged', `${name} is truncated: a member ends at byte ${offset + size}, the file at ${end}. Save the image again`);
        }
        if (header.isExtension) {
            extension = { ...extension, ...(await readExtension(file, { type: header.type, offset, size }, name)) };
        }
        else {
            addMember(members, { ...header, ...extendedFields(extension), size }, offset);
            extension = {};
        }
        position = next;
    }
    return members;
}
/** Returns the size of a member's content. Links, devices and directories have none, regardless of their size field. */
function contentSize({ type, size, isExtension }, extension) {
    if (/[1-6]/.test(type))
        return 0;
    return isExtension ? size : (extendedSize(extension) ?? size);
}
/** Returns NaN for an invalid size; the archive is then reported as damaged. */
function extendedSize({ size }) {
    if (size === undefined)
        return undefined;
    return /^\d+$/.test(size) ? Number(size) : Number.NaN;
}
function extendedFields({ path, linkpath }) {
    return { ...(path === undefined ? {} : { path }), ...(linkpath === undefined ? {} : { link: linkpath }) };
}
function addMember(members, { path, link, type, size }, offset) {
    const key = normalize(path);
    if (type === '0' || type === '\0' || type === '7')
        members.set(key, { kind: 'file', offset, size });
    if (type === '1')
        members.set(key, { kind: 'link', target: normalize(link) });
    if (type === '2')
        members.set(key, { kind: 'link', target: normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(key), link)) });
}
function parseHeader(bytes, offset, name) {
    const sum = bytes.reduce((total, byte) => total + byte) - bytes.subarray(148, 156).reduce((a, b) => a + b);
    // The checksum is computed with its own eight bytes set to spaces.
    if (sum + 8 * 0x20 !== parseNumber(bytes.subarray(148, 156))) {
        throw new user_error/* UserError */.yo('unsupported-image', offset === 0
            ? `${name} is not a tar archive: expected a file written by \`docker save\``
            : damaged(name, offset));
    }
    const type = String.fromCharCode(bytes[156] ?? 0);
    const hasPrefix = bytes.toString('latin1', 257, 263) === 'ustar\0';
    const prefix = hasPrefix ? readText(bytes.subarray(345, 500)) : '';
    const fileName = readText(bytes.subarray(0, 100));
    const size = parseNumber(bytes.subarray(124, 136));
    if (!Number.isSafeInteger(size) || size < 0)
        throw new user_error/* UserError */.yo('image-damaged', damaged(name, offset));
    return {
        path: prefix === '' ? fileName : `${prefix}/${fileName}`,
        link: readText(bytes.subarray(157, 257)),
        type,
        size,
        isExtension: /[xgLK]/.test(type),
    };
}
async function readExtension(file, { type, offset, size }, name) {
    if (size > tar_index_maxExtensionSize)
        throw new user_error/* UserError */.yo('image-damaged', `${name} has an extended header of ${size} bytes, over the limit of ${tar_index_maxExtensionSize}: save the image again`);
    const bytes = await readExactly(file, offset, size, name);
    if (type === 'L')
        return { path: readText(bytes) };
    if (type === 'K')
        return { linkpath: readText(bytes) };
    return type === 'x' ? parsePax(bytes) : {};
}
/** Parses records of the form `LENGTH key=value\n`, where LENGTH is the size of the whole record in bytes. */
function parsePax(bytes) {
    const fields = {};
    for (let offset = 0; offset < bytes.length;) {
        const length = Number.parseInt(bytes.toString('latin1', offset, offset + 20), 10);
        if (!(length > 0))
            break;
        const record = bytes.toString('utf8', offset, offset + length - 1);
        const [, key, value = ''] = /^\d+ ([^=]+)=(.*)$/s.exec(record) ?? [];
        if (key === 'path' || key === 'linkpath' || key === 'size')
            fields[key] = value;
        offset += length;
    }
    return fields;
}
async function readExactly(file, offset, length, name) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
    if (bytesRead < length)
        throw new user_error/* UserError */.yo('image-damaged', `${name} is truncated within the header at byte ${offset}. Save the image again`);
    return buffer;
}
/** Parses octal digits or, if the first bit is set, a base-256 number. */
function parseNumber(field) {
    const first = field[0] ?? 0;
    if ((first & 0x80) === 0)
        return Number.parseInt(readText(field).trim() || '0', 8);
    return field.subarray(1).reduce((value, byte) => value * 256 + byte, first & 0x7f);
}
function readText(field) {
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end < 0 ? field.length : end);
}
function normalize(path) {
    return external_node_path_.posix.normalize(path).replace(/^(?:\.{0,2}\/)+|\/$/g, '');
}
function damaged(name, offset) {
    return `${name} is damaged: there is no tar header at byte ${offset}. Save the image again`;
}

;// CONCATENATED MODULE: ./build/layout/docker-archive-source.js






const compressions = [
    { magic: '1f8b', program: 'gunzip' },
    { magic: '28b52ffd', program: 'unzstd' },
    { magic: 'fd377a585a00', program: 'unxz' },
    { magic: '425a68', program: 'bunzip2' },
];
/**
 * Opens an archive written by `docker save`, either in the classic format or, since Docker 25, as an image layout in a
 * tar. Layers are read in place, without unpacking the archive.
 *
 * @param name name in messages, if it differs from the file that the user specified.
 * @throws Error that names the file if it is missing, not a file, compressed or damaged, or does not contain exactly
 *   one image.
 */
async function openDockerArchive(file, name = `docker-archive:${file}`) {
    await assertNotCompressed(file, name);
    const tree = await indexTar(file, name);
    return (await looksLikeLayout(tree)) ? layoutSource(tree, name) : classicArchive(tree, name);
}
async function assertNotCompressed(path, name) {
    const start = await readStart(path, name);
    const found = compressions.find(({ magic }) => start.startsWith(magic));
    if (found !== undefined) {
        throw new user_error/* UserError */.yo('unsupported-image', `${name} is compressed, and members of a compressed archive cannot be read in place: ${found.program} it first`);
    }
}
/** Returns the first 8 bytes of a file in hexadecimal. */
async function readStart(path, name) {
    const file = await (0,promises_.open)(path, 'r').catch((error) => {
        throw new user_error/* UserError */.yo('image-file-not-found', error.code === 'ENOENT'
            ? `${name} does not exist: check the path`
            : `${name} cannot be read: ${error.message}`);
    });
    try {
        const found = await file.stat();
        if (found.isDirectory()) {
            throw new user_error/* UserError */.yo('image-file-not-found', `${name} is a directory, not a file: read an image layout with "oci-layout:${path}"`);
        }
        if (!found.isFile())
            throw new user_error/* UserError */.yo('image-file-not-found', `${name} is not a regular file, but random access requires one: copy it to a regular file`);
        const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
        return buffer.toString('hex', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./build/process.js
var process = __webpack_require__(4677);
;// CONCATENATED MODULE: ./build/docker/daemon-source.js





/**
 * Opens an image of the Docker daemon for the duration of `task`. `docker save` first writes it to a file: the daemon
 * exports only whole images, but layers are read in any order, and some of them twice.
 *
 * @param image name or ID in Docker.
 * @throws Error that names the image and explains the fix.
 */
async function withDaemonImage(services, image, task) {
    const { runCommand: run, temporaryDirectory } = services;
    const name = `docker-daemon:${image}`;
    const saved = await nameToSave(run, image, name);
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryDirectory, 'docker-save-'));
    const remove = () => (0,promises_.rm)(directory, { recursive: true, force: true });
    const open = async () => {
        const file = (0,external_node_path_.join)(directory, 'image.tar');
        await docker(run, ['save', '--output', file, saved], name);
        return task(await openDockerArchive(file, name));
    };
    return (0,process/* withCleanUp */.pv)(services, remove, open, 'at once');
}
/**
 * Returns the name to save. `docker save name` saves every tag of that name, but in other commands `name` means
 * `name:latest`.
 */
async function nameToSave(run, image, name) {
    const { stdout } = await docker(run, ['image', 'inspect', '--format', '{{.Id}}', image], name);
    const id = stdout.trim().replace(/^sha256:/, '');
    const isId = id.startsWith(image.replace(/^sha256:/, ''));
    const hasTagOrDigest = /[:@]/.test(image.slice(image.lastIndexOf('/') + 1));
    return isId || hasTagOrDigest ? image : `${image}:latest`;
}
async function docker(run, args, name) {
    const result = await run({ file: 'docker', args, isQuiet: true }).catch(error => {
        if (!(error instanceof process/* CommandNotFoundError */.v$))
            throw error;
        throw new user_error/* UserError */.yo('daemon-image-unavailable', `${name} requires Docker, which is not installed on this machine: install it, or use an image in a registry`);
    });
    if (result.exitCode !== 0)
        throw new user_error/* UserError */.yo('daemon-image-unavailable', explainFailure(result, name));
    return result;
}
function explainFailure(result, name) {
    const { stderr } = result;
    if (/permission denied/i.test(stderr) && /docker daemon|docker API|docker\.sock/i.test(stderr)) {
        return `${name}: this user has no permission to access the Docker daemon: add the user to the group "docker", or use sudo`;
    }
    if (/cannot connect to the docker daemon|failed to connect to the docker API|error during connect|dial (?:unix|tcp) /i.test(stderr)) {
        return `${name}: the Docker daemon does not respond: start it, or set DOCKER_HOST to its address`;
    }
    if (/no such image|reference does not exist|no such object/i.test(stderr)) {
        const image = name.slice(name.indexOf(':') + 1);
        return `${name}: the Docker daemon has no such image: pull or build it, or write it without "docker-daemon:" to read ${image} from its registry`;
    }
    if (/no space left on device/i.test(stderr)) {
        return `${name}: the disk is full: free space for the whole image in the temporary directory, which \`docker save\` requires`;
    }
    return `${name}: docker failed (exit code ${result.exitCode}): ${(0,process/* lastLines */.w$)(result, 3)}`;
}

// EXTERNAL MODULE: ./build/http/bounded-body.js
var bounded_body = __webpack_require__(1629);
// EXTERNAL MODULE: ./build/http/idle-timeout.js
var idle_timeout = __webpack_require__(3125);
// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(4675);
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
            for await (const chunk of (0,idle_timeout/* withIdleTimeout */.uR)(currentBody.response.body, client.timeouts.idle, label)) {
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
            throw new retry/* RetryableError */.dw(`${label} is truncated: ${received} of ${size} bytes`);
        }
        catch (error) {
            // The connection dropped after the last byte: the blob is complete.
            if (received === size && error instanceof retry/* RetryableError */.dw)
                return;
            await (0,retry/* waitForRetry */.fS)(client.retry, attempt, error);
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
                (0,idle_timeout/* cancelBody */.r0)(response);
                throw new user_error/* UserError */.yo('content-mismatch', `${label} has ${contentRange.total} bytes, but its manifest states ${descriptor.size}: push the image again`);
            }
            return blob_reading_readSpan(response, length, client, label);
        }
        if ([200, 206, 416].includes(response.status)) {
            (0,idle_timeout/* cancelBody */.r0)(response);
            return undefined;
        }
        throw new user_error/* UserError */.yo('registry-rejected', await client.describeErrorResponse(response, label));
    });
}
async function blob_reading_readSpan(response, length, client, label) {
    const bytes = await (0,bounded_body/* readBounded */.C)(response, length, client.timeouts.idle, label);
    if (bytes.length < length)
        throw new retry/* RetryableError */.dw(`${label} is truncated: ${bytes.length} of ${length} requested bytes`);
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

// EXTERNAL MODULE: ./build/registry/registry-error.js
var registry_error = __webpack_require__(4528);
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
            (0,idle_timeout/* cancelBody */.r0)(response);
            return undefined;
        }
        if (response.status !== 200)
            throw new registry_error/* RegistryError */.g(await client.describeErrorResponse(response, name), response.status);
        const mediaType = responseMediaType(response);
        if (mediaType === 'text/html') {
            (0,idle_timeout/* cancelBody */.r0)(response);
            throw new user_error/* UserError */.yo('proxy-invalid', `${name}: a web page was sent instead of a manifest. Check that ${client.repository.registry} is a registry, ` +
                'and that no login page or proxy intercepts the request');
        }
        const { idle: idleTimeout } = client.timeouts;
        const bytes = await (0,bounded_body/* readBounded */.C)(response, maxManifestSize, idleTimeout, `the manifest of ${name}`);
        return verifyManifest(bytes, target, response, name);
    });
}
async function fetchManifest(client, target, name) {
    const found = await findManifest(client, target);
    if (found === undefined) {
        const subject = name.endsWith(target) ? name : `${name}: the manifest ${target}`;
        throw new registry_error/* RegistryError */.g(`${subject} is not in the registry: it was never pushed, was deleted, or is private. Check its name, or push it again`, 404);
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
            throw new registry_error/* RegistryError */.g(await client.describeErrorResponse(response, label), response.status);
        const received = await (0,bounded_body/* readBounded */.C)(response, size, client.timeouts.idle, label);
        if (received.length < size)
            throw new retry/* RetryableError */.dw(`${label} is truncated: ${received.length} of ${size} bytes`);
        return received;
    });
    const actualDigest = (0,oci_digest/* sha256Digest */.sI)(bytes);
    if (actualDigest !== digest)
        throw new user_error/* UserError */.yo('content-mismatch', `${label}: the registry returned content with another digest, ${actualDigest}: do not use this image`);
    return bytes;
}

;// CONCATENATED MODULE: ./build/image/open-source.js




/** Opens an image at any location for the duration of `task`. */
async function withImageSource(location, services, task) {
    switch (location.kind) {
        case 'registry':
            return task(registrySource(await services.connect(location.reference), location.reference));
        case 'oci-layout':
            return task(await openLayout(location.directory));
        case 'docker-archive':
            return task(await openDockerArchive(location.file));
        case 'docker-daemon':
            return withDaemonImage(services, location.image, task);
    }
}

;// CONCATENATED MODULE: ./build/image/check-layer-sizes.js






/** Measures every layer of an image, compares it with the limits, and proposes how to split oversized layers. */
async function checkLayerSizes(request, services) {
    // A missing file is reported before anything is fetched.
    await readProvidedDockerfile(request.dockerfile, services.readFile);
    return withImageSource(request.image, services, async (source) => {
        const measurable = await readMeasurableImage(source, request);
        const name = fromName(request.image, measurable.image);
        const checked = await checkLayers(measurable, name, request, services);
        const reference = checkedReference(request.image, measurable.image);
        const outputs = { ...layerOutputs(checked), reference };
        return { outputs, failure: layerFailure(checked, request), checked };
    });
}
function checkedReference(location, { rootDigest: digest }) {
    return location.kind === 'registry' ? (0,oci_reference/* formatReference */.FH)({ ...location.reference, digest }) : '';
}
/** Returns the name for a `FROM` line that builds on the image; a placeholder for an image in a file. */
function fromName(location, image) {
    if (location.kind === 'registry')
        return `${(0,oci_reference/* formatImageRepository */.hp)(location.reference)}@${image.rootDigest}`;
    return location.kind === 'docker-daemon' ? location.image : 'IMAGE';
}


/***/ }),

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseShape),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2394);


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

/***/ 4677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pv: () => (/* binding */ withCleanUp),
/* harmony export */   v$: () => (/* binding */ CommandNotFoundError),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2394);

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
class CommandNotFoundError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
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


/***/ }),

/***/ 4528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ RegistryError),
/* harmony export */   v: () => (/* binding */ describeErrorResponse)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5691);
/* harmony import */ var _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1629);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2394);



const schema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({
    errors: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ code: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(), message: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(), '') })),
});
/** Maximum size of an error response in bytes. */
const maxResponseSize = 64 * 2 ** 10;
/** In milliseconds. */
const idleTimeout = 10_000;
const maxQuoteLength = 300;
/** Error for a request that the registry rejected. Callers compare `status`, not the message, which quotes the registry. */
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


/***/ })

};
