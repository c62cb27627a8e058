export const id = 382;
export const ids = [382];
export const modules = {

/***/ 134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkServices: () => (/* binding */ checkServices)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/runner/interruption.js
var interruption = __webpack_require__(7464);
;// CONCATENATED MODULE: ./build/runner/job-summary.js

/** GitHub refuses a step's summary over 1 MiB as a whole. */
const largestSummary = 2 ** 20;
/**
 * Appends to the step's job summary; without one (an old server, a run by hand) it does nothing. A summary that
 * grew too large is cut at a line rather than lost.
 */
function summaryWriter(path) {
    return async (markdown) => {
        if (path === undefined || path === '')
            return;
        const used = await (0,promises_.stat)(path).then(found => found.size, () => 0);
        await (0,promises_.appendFile)(path, cut(`${markdown}\n`, largestSummary - used));
    };
}
function cut(text, room) {
    const bytes = Buffer.from(text);
    if (bytes.length <= room)
        return text;
    const note = '\n(cut: the summary is too large)\n';
    const kept = bytes.subarray(0, Math.max(0, room - note.length)).toString('utf8');
    return room <= note.length ? '' : kept.slice(0, kept.lastIndexOf('\n') + 1) + note;
}

// EXTERNAL MODULE: ./build/runner/log.js
var log = __webpack_require__(2793);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./build/http/lean-fetch.js


/** Milliseconds until a connection that nobody uses is closed, unless the server has said how long it keeps it. */
const keptOpen = 4_000;
const agents = {
    'http:': new external_node_http_.Agent({ keepAlive: true, timeout: keptOpen }),
    'https:': new external_node_https_.Agent({ keepAlive: true, timeout: keptOpen }),
};
const bodilessStatuses = new Set([204, 205, 304]);
/**
 * Node's fetch for what has to be read, without its machinery, which takes three times as long to load and to run for
 * the dozen small requests of an image. What is more than a plain request and a plain answer is left to fetch itself.
 */
const lean_fetch_leanFetch = async (input, init = {}) => {
    const url = new URL(input);
    if (!isPlain(url, init))
        return fetch(url, init);
    const message = await send(url, init);
    if (!isEncoded(message))
        return answerOf(message, url, init);
    message.destroy();
    return fetch(url, init);
};
function isPlain({ protocol, username, password }, { method = 'GET', redirect }) {
    return ((protocol === 'http:' || protocol === 'https:') &&
        (method === 'GET' || method === 'HEAD') &&
        username + password === '' &&
        redirect === 'manual');
}
function send(url, { method = 'GET', headers, signal }) {
    const isSecure = url.protocol === 'https:';
    const options = {
        method,
        agent: isSecure ? agents['https:'] : agents['http:'],
        headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'binder-actions', ...headers },
        ...(signal ? { signal } : {}),
    };
    return new Promise((resolve, reject) => {
        const request = isSecure ? (0,external_node_https_.request)(url, options, resolve) : (0,external_node_http_.request)(url, options, resolve);
        // Stays when there is an answer: the connection may break later, which whoever reads the body is told.
        request.on('error', reject);
        request.end();
    });
}
function isEncoded({ headers }) {
    return (headers['content-encoding'] ?? 'identity') !== 'identity';
}
function answerOf(message, { href }, { method }) {
    const { statusCode: status = 0, headersDistinct } = message;
    const hasBody = method !== 'HEAD' && !bodilessStatuses.has(status);
    if (!hasBody)
        message.resume();
    return {
        status,
        ok: status >= 200 && status < 300,
        url: href,
        headers: { get: name => headersDistinct[name.toLowerCase()]?.join(', ') ?? null },
        body: hasBody ? bodyOf(message) : null,
    };
}
/** Nothing is read before it is asked for. */
function bodyOf(message) {
    const chunks = message.iterator();
    const pull = async (controller) => {
        const { done, value } = await chunks.next();
        if (done)
            controller.close();
        else
            controller.enqueue(value);
    };
    // Not by the iterator's own return: that would wait for a chunk that may never come.
    const cancel = () => {
        message.destroy();
    };
    return new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
}

;// CONCATENATED MODULE: ./build/http/loopback.js
/** Docker, too, speaks plain HTTP to registries on the machine itself, and to no other. */
function isLoopback(host) {
    const name = host.replace(/:\d+$/, '');
    return name === 'localhost' || /^127(?:\.\d{1,3}){3}$/.test(name) || name === '[::1]';
}

;// CONCATENATED MODULE: ./build/http/proxy-fetch.js

/**
 * A fetch that goes through the proxy that the environment names, as HTTPS_PROXY, HTTP_PROXY, NO_PROXY, in upper or
 * lower case. A registry on the machine itself is never asked through a proxy, as with Docker.
 *
 * undici is loaded with the first request that needs it: Node's own fetch cannot be given a proxy.
 *
 * @param direct for everything that needs no proxy; returned as it is when the environment names none.
 * @throws Error naming the variable, never its value, which may hold a password.
 */
function proxy_fetch_proxyFetch(env, direct) {
    const proxies = { 'http:': readProxy(env, 'http_proxy'), 'https:': readProxy(env, 'https_proxy') };
    if (proxies['http:'] === undefined && proxies['https:'] === undefined)
        return direct;
    const isExcepted = exceptionsOf(read(env, 'no_proxy') ?? '');
    const through = new Map();
    const routed = async (input, init) => {
        const url = new URL(input);
        const proxy = url.protocol === 'https:' ? proxies['https:'] : proxies['http:'];
        if (proxy === undefined || isLoopback(url.host) || isExcepted(url))
            return direct(input, init);
        const proxied = through.get(proxy.href) ?? fetchThrough(proxy);
        through.set(proxy.href, proxied);
        return (await proxied)(input, init);
    };
    return routed;
}
/** fetch and agent of one undici: Node's own fetch and another version's agent need not fit together. */
async function fetchThrough(proxy) {
    const { fetch, ProxyAgent } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
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

// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(4675);
// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/process.js
var process = __webpack_require__(4677);
;// CONCATENATED MODULE: ./build/registry/credentials.js
/** The user name by which Docker and its helpers mark a secret as an identity token. */
const identityUser = '<token>';
function credentialsFrom(username, secret) {
    if (username === identityUser)
        return { username, password: '', identityToken: secret };
    return { username, password: secret };
}
/** Header for a registry or token service that takes name and password; an identity token is neither. */
function basicHeader({ username, password, identityToken }) {
    if (identityToken !== undefined)
        return undefined;
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
/** Everything that must not be seen in a log. */
function secretsOf(credentials) {
    const basic = basicHeader(credentials)?.slice('Basic '.length);
    return [credentials.password, credentials.identityToken, basic].filter(secret => secret !== undefined && secret !== '');
}

;// CONCATENATED MODULE: ./build/registry/credential-helper.js



const answerSchema = valibot/* object */.Ik({ Username: valibot/* string */.Yj(), Secret: valibot/* string */.Yj() });
/** A helper that waits for somebody to unlock a keychain waits for ever in a workflow. */
const timeout = 30_000;
/**
 * Asks a credential helper for the login of a registry.
 * Source: README of docker/docker-credential-helpers, "Development".
 *
 * @param name of the helper, `NAME` of the program `docker-credential-NAME`.
 * @param file that names the helper, for messages. Nothing that the helper prints gets into a message: it may be the
 *   secret, or hold it.
 * @returns undefined when the helper knows no login.
 * @throws Error in one sentence that names helper and file.
 */
async function askCredentialHelper(run, name, registry, file) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) {
        throw new Error(`${file} names the credential helper ${JSON.stringify(name)}, which is no program's name`);
    }
    const program = `docker-credential-${name}`;
    const what = `the credential helper ${program}, which ${file} names for ${registry}`;
    const command = { file: program, args: ['get'], input: registry, isQuiet: true, timeout };
    const result = await run(command).catch(error => {
        if (!(error instanceof process/* CommandNotFound */.$D))
            throw error;
        throw new Error(`${what}, is not installed: install it, or remove it from that file and log in again`);
    });
    if (result.isTooLate) {
        throw new Error(`${what}, did not answer within ${timeout / 1000} s: does it wait for a keychain?`);
    }
    if (result.exitCode === 0)
        return readAnswer(result.stdout, what);
    if (saysNotFound(result))
        return undefined;
    throw new Error(`${what}, failed (exit code ${result.exitCode}): run \`echo ${registry} | ${program} get\` to see why`);
}
/** Helpers say so on standard output, those of other makers also on standard error. */
function saysNotFound({ stdout, stderr }) {
    return /credentials not found/i.test(`${stdout}\n${stderr}`);
}
function readAnswer(stdout, what) {
    let answer;
    try {
        answer = valibot/* parse */.qg(answerSchema, JSON.parse(stdout));
    }
    catch {
        throw new Error(`${what}, did not answer with JSON that holds "Username" and "Secret"`);
    }
    if (answer.Username === '' && answer.Secret === '')
        return undefined;
    return credentialsFrom(answer.Username, answer.Secret);
}

// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/registry/docker-config.js



// Messages of our own: Valibot's show the value, which may be a secret.
const docker_config_text = valibot/* string */.Yj('expected a text');
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
/** Docker Hub's entry in config.json has kept the address of its first API. */
const dockerHubKeys = ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', 'registry-1.docker.io'];
/** The names that a registry may go by in config.json, the usual one first. */
function keysOf(registry) {
    if (registry === 'docker.io')
        return dockerHubKeys;
    return [registry, `https://${registry}`, `https://${registry}/`, `http://${registry}`];
}
/**
 * The part of Docker's config.json about a registry.
 *
 * @param content of the file.
 * @throws Error naming `file` when it is malformed: going on without would end in a confusing "denied".
 * @see https://docs.docker.com/reference/cli/docker/login/
 */
function readDockerLogin(content, registry, file) {
    const { auths, credHelpers, credsStore } = (0,json/* parseShape */.T)(schema, parseText(content, file), file);
    const keys = keysOf(registry);
    const helperOfRegistry = keys.map(key => credHelpers[key]).find(name => name !== undefined);
    const helper = helperOfRegistry ?? credsStore ?? '';
    const key = keys.find(name => auths[name] !== undefined);
    const found = key === undefined ? undefined : auths[key];
    return {
        helper: helper === '' ? undefined : helper,
        helperKey: keys[0] ?? registry,
        stored: found === undefined ? undefined : readEntry(found, `${file}, the entry of ${key}`),
    };
}
/**
 * Docker's config.json with further logins, which go before what it knows about their registries.
 *
 * @param logins by registry.
 * @throws Error naming `file` when it is malformed.
 */
function withLogins(content, logins, file) {
    const raw = parseText(content, file);
    const { auths, credHelpers } = parseShape(schema, raw, file);
    const entries = [...logins].map(([registry, { username, password }]) => {
        const auth = Buffer.from(`${username}:${password}`).toString('base64');
        return [keysOf(registry)[0] ?? registry, { auth }];
    });
    return JSON.stringify({
        ...raw,
        auths: { ...auths, ...Object.fromEntries(entries) },
        // A helper that is asked for these registries would win over the logins written here.
        credHelpers: { ...credHelpers, ...Object.fromEntries(entries.map(([key]) => [key, ''])) },
    });
}
/** Docker takes an empty file for one without settings. */
function parseText(content, file) {
    if (content.trim() === '')
        return {};
    try {
        return JSON.parse(content);
    }
    catch {
        throw new Error(`${file} is not JSON: run \`docker logout\` and \`docker login\` again, or mend it by hand`);
    }
}
function readEntry(found, where) {
    const { auth, username, password, identitytoken } = found;
    if (identitytoken)
        return credentialsFrom('<token>', identitytoken);
    if (username && password)
        return { username, password };
    // A credential helper keeps the secret elsewhere and leaves an empty entry here.
    if (!auth)
        return undefined;
    const decoded = Buffer.from(auth, 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    if (colon < 1)
        throw new Error(`${where}: "auth" is not the base64 of "name:password"`);
    // Some versions of Docker pad the password with NUL bytes.
    return credentialsFrom(decoded.slice(0, colon), decoded.slice(colon + 1).replace(/\0+$/, ''));
}

;// CONCATENATED MODULE: ./build/registry/known-login.js



/**
 * What Docker on this machine knows about a registry: the helper before the file, as Docker does; a login that only
 * the file knows still counts.
 *
 * @param file Docker's config.json, which need not exist.
 * @param runCommand without it helpers are not asked.
 * @throws Error that names the file or the helper when one of them cannot be used.
 */
async function readKnownLogin(file, registry, runCommand) {
    const content = await (0,promises_.readFile)(file, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw new Error(`${file} cannot be read: ${error.message}`);
    });
    if (content === undefined)
        return undefined;
    const { helper, helperKey, stored } = readDockerLogin(content, registry, file);
    const kept = helper === undefined || runCommand === undefined
        ? undefined
        : await askCredentialHelper(runCommand, helper, helperKey, file);
    return kept ?? stored;
}

// EXTERNAL MODULE: ./build/http/silence.js
var silence = __webpack_require__(1642);
;// CONCATENATED MODULE: ./build/http/deadline.js
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

;// CONCATENATED MODULE: ./build/http/reason.js
/** Why a request failed, in the system's words: fetch hides them (ECONNREFUSED, a certificate's fault) in `cause`. */
function reasonOf(error) {
    const reasons = new Set();
    const seen = new Set();
    const waiting = [error];
    while (waiting.length > 0) {
        const next = waiting.pop();
        seen.add(next);
        const behind = isErrorLike(next) ? behindOf(next).filter(each => !seen.has(each)) : [];
        for (const each of behind.reverse())
            waiting.push(each);
        if (behind.length === 0)
            reasons.add(isErrorLike(next) ? textOf(next) : String(next));
    }
    return [...reasons].join(', ');
}
/** Every address of a host was tried, or one error is the reason for another. */
function behindOf({ cause, errors }) {
    if (Array.isArray(errors) && errors.length > 0)
        return [...errors];
    return isErrorLike(cause) ? [cause] : [];
}
function textOf({ message, name }) {
    return message || name || 'no reason was given';
}
/** fetch's errors may come from another realm, where `instanceof Error` does not hold. */
function isErrorLike(error) {
    return (typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string');
}

;// CONCATENATED MODULE: ./build/http/streamed-body.js

/** What is to be sent cannot be read: trying to send it again is of no use. */
class UnreadableContent extends Error {
}
/** Larger chunks cost less work each; with a few uploads at a time two of them are still next to nothing. */
const chunkSize = (/* unused pure expression or super */ null && (2 ** 20));
/**
 * Hands a file's content to `task`.
 *
 * @param size that the file must have.
 * @param what is in the file, for messages.
 * @throws UnreadableContent when it is absent, or longer or shorter.
 */
async function withFileBody(path, size, what, task) {
    const file = await open(path, 'r').catch((error) => {
        throw new UnreadableContent(`${what} cannot be read from disk: ${error.message}`);
    });
    try {
        const { size: found } = await file.stat();
        if (found !== size)
            throw new UnreadableContent(`${what} has ${found} bytes on disk, expected are ${size}`);
        return await task({ size, open: onSent => streamOf(file, size, what, onSent) });
    }
    finally {
        await file.close();
    }
}
/**
 * Two chunks take turns: fetch asks for the next one when the one before has left the process. Chunks of their own
 * would cost more than 100 MB until the garbage is collected. Were one overwritten too early, the registry would refuse
 * the blob, since its digest would not fit.
 */
function streamOf(file, size, what, onSent) {
    const [even, odd] = [Buffer.allocUnsafeSlow(chunkSize), Buffer.allocUnsafeSlow(chunkSize)];
    let at = 0;
    const pull = async (controller) => {
        onSent(at);
        if (at === size)
            return controller.close();
        const length = Math.min(chunkSize, size - at);
        const chunk = (at / chunkSize) % 2 === 0 ? even : odd;
        const { bytesRead } = await file.read(chunk, 0, length, at).catch((error) => {
            throw new UnreadableContent(`${what} cannot be read from disk: ${error.message}`);
        });
        if (bytesRead < length)
            throw new UnreadableContent(`${what} became shorter while it was sent`);
        at += length;
        controller.enqueue(chunk.subarray(0, length));
    };
    return new ReadableStream({ pull }, { highWaterMark: 0 });
}

;// CONCATENATED MODULE: ./build/http/transmit.js





function isStreamed(body) {
    return body !== undefined && !(body instanceof Uint8Array);
}
/**
 * One request and the head of its answer; a redirect is an answer.
 *
 * @throws PassingFailure when nobody answers, or not in time; the signal's reason when it is aborted.
 */
async function transmit(fetch, url, request, { answer, silence }) {
    const { name, method, body, timeout = answer, signal, authorization } = request;
    const headers = headersOf(request);
    const deadline = new Deadline(timeout);
    try {
        return await fetch(url, {
            method,
            headers: authorization === undefined ? headers : { ...headers, authorization },
            redirect: 'manual',
            signal: signal === undefined ? deadline.signal : AbortSignal.any([deadline.signal, signal]),
            ...contentOf(body, sent => deadline.extend(sent === 'all' ? timeout : silence)),
        });
    }
    catch (error) {
        signal?.throwIfAborted();
        const toWhom = `${name}: ${url.host}`;
        if (deadline.isOver)
            throw tooLate(toWhom, body, timeout);
        throw isStreamed(body) ? failureOfUpload(error, toWhom) : failureOf(error, toWhom);
    }
    finally {
        deadline.clear();
    }
}
/** Blobs are hashed as they are stored: nothing on the way may compress them once more. */
function headersOf({ headers, body }) {
    // fetch itself says so where there is a range, and would say it twice.
    const encoding = headers?.range === undefined ? { 'accept-encoding': 'identity' } : {};
    // Without a length fetch would send it in chunks, which not every registry takes.
    const length = isStreamed(body) ? { 'content-length': String(body.size) } : {};
    return { ...encoding, ...length, ...headers };
}
/**
 * A streamed body may not be redirected, and has no window: otherwise fetch keeps all of it in memory, to be able to
 * send it once more. Source: Fetch Standard, "HTTP-network-or-cache fetch", step 8.
 */
function contentOf(body, onSent) {
    if (body === undefined)
        return {};
    if (!isStreamed(body))
        return { body };
    const stream = body.open(bytes => onSent(bytes < body.size ? 'some' : 'all'));
    return { body: stream, duplex: 'half', redirect: 'error', window: null };
}
function tooLate(toWhom, body, timeout) {
    const what = isStreamed(body) ? 'took no more of an upload, or did not confirm it' : 'did not answer';
    return new retry/* PassingFailure */.Wz(`${toWhom} ${what} within ${timeout / 1000} s`, {
        mostAttempts: silence/* attemptsWhenSilent */.Wb,
    });
}
function failureOf(error, toWhom) {
    return new retry/* PassingFailure */.Wz(`${toWhom} cannot be reached: ${reasonOf(error)}`, { cause: error });
}
function failureOfUpload(error, toWhom) {
    const { cause } = error instanceof Object ? error : {};
    if (cause instanceof UnreadableContent)
        return cause;
    const reason = reasonOf(error);
    if (reason === 'unexpected redirect')
        return new Error(`${toWhom} redirects an upload from the place that the registry itself named: refused`);
    return new retry/* PassingFailure */.Wz(`${toWhom} broke off an upload: ${reason}`, { cause: error });
}

// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(907);
;// CONCATENATED MODULE: ./build/registry/challenge.js
/** Longer ones are no challenge but an attempt to keep us busy. */
const longestHeader = 8192;
const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const parameterForm = new RegExp(`^(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|(${token}|[^\\s,"]+))`);
const schemeForm = new RegExp(`^(${token})(?=\\s|,|$)`);
/**
 * The challenge to answer: bearer before basic, since it keeps the password from the registry itself.
 *
 * @returns undefined when the header holds no challenge that a container registry may use.
 */
function parseChallenge(header) {
    const challenges = header.length > longestHeader ? [] : splitChallenges(header);
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
/** Several challenges may share one header, separated by the same comma that separates their parameters. */
function splitChallenges(header) {
    const found = [];
    let rest = header;
    for (;;) {
        rest = rest.replace(/^[\s,]+/, '');
        const parameter = parameterForm.exec(rest);
        const scheme = parameter === null ? schemeForm.exec(rest) : null;
        const [matched] = parameter ?? scheme ?? [];
        if (matched === undefined)
            return found;
        if (scheme !== null)
            found.push({ scheme: (scheme[1] ?? '').toLowerCase(), parameters: new Map() });
        if (parameter !== null) {
            const [, name = '', quoted, plain = ''] = parameter;
            const value = quoted?.replace(/\\(.)/g, '$1') ?? plain;
            found.at(-1)?.parameters.set(name.toLowerCase(), value);
        }
        rest = rest.slice(matched.length);
    }
}

// EXTERNAL MODULE: ./build/registry/refusal.js
var refusal = __webpack_require__(4726);
// EXTERNAL MODULE: ./build/http/bounded-body.js
var bounded_body = __webpack_require__(1629);
;// CONCATENATED MODULE: ./build/registry/token-service.js








/** Source: distribution token specification, "expires_in": 60 when left out, and never less. */
const shortestLifetime = 60;
const largestAnswer = 2 ** 20;
/** Name by which we ask; the specification wants one with a refresh token. */
const clientId = 'binder-actions';
const token_service_answerSchema = valibot/* object */.Ik({
    token: valibot/* nullish */.cl(valibot/* string */.Yj('expected a text')),
    access_token: valibot/* nullish */.cl(valibot/* string */.Yj('expected a text')),
    // Some services send the number as text; what cannot be read is as good as absent, since a 401 renews the token.
    expires_in: valibot/* fallback */.Np(valibot/* nullish */.cl(valibot/* pipe */.Fs(valibot/* unknown */.L5(), valibot/* transform */.pd(Number), valibot/* finite */.E2())), undefined),
});
/**
 * Gets a token: anonymously, with name and password, or for an identity token.
 * Sources: distribution token specification; distribution "OAuth2 Token Authentication" for identity tokens.
 *
 * @param what names the image and the service, for messages.
 * @returns undefined when the service refuses.
 * @throws PassingFailure, or Error when trying again is of no use.
 */
async function requestToken(fetch, request, timeouts, what) {
    const response = await token_service_send(fetch, request, timeouts.answer, what);
    if ((0,retry/* isPassingStatus */.Wj)(response.status)) {
        (0,silence/* discard */.vf)(response);
        const retryAfter = (0,retry/* parseRetryAfter */.mu)(response.headers.get('retry-after'), Date.now());
        throw new retry/* PassingFailure */.Wz(`${what} answered ${response.status}`, { retryAfter });
    }
    if (response.status === 401 || response.status === 403) {
        (0,silence/* discard */.vf)(response);
        return undefined;
    }
    if (response.status >= 300 && response.status < 400) {
        (0,silence/* discard */.vf)(response);
        throw new Error(`${what} sends on to another address: refused, since the login is not meant for that`);
    }
    if (!response.ok) {
        (0,silence/* discard */.vf)(response);
        throw new Error(`${what} answered ${response.status}`);
    }
    return readToken(await (0,bounded_body/* readBounded */.C)(response, largestAnswer, timeouts.silence, what), what);
}
function readToken(bytes, what) {
    const answer = (0,json/* parseJson */.q)(token_service_answerSchema, bytes, `the answer of ${what}`);
    const token = answer.token || answer.access_token;
    if (!token)
        throw new Error(`${what} answered without a token`);
    // fetch would refuse such a header too, but with the token in its message.
    if (!/^[\x21-\x7e]+$/.test(token))
        throw new Error(`${what} answered with a token that no header can hold`);
    return { token, lifetime: Math.max(shortestLifetime, answer.expires_in ?? 0) };
}
async function token_service_send(fetch, request, timeout, what) {
    const deadline = new Deadline(timeout);
    const { url, init } = formatRequest(request);
    try {
        return await fetch(url, { ...init, redirect: 'manual', signal: deadline.signal });
    }
    catch (error) {
        if (deadline.isOver) {
            const message = `${what} did not answer within ${timeout / 1000} s`;
            throw new retry/* PassingFailure */.Wz(message, { mostAttempts: silence/* attemptsWhenSilent */.Wb });
        }
        throw new retry/* PassingFailure */.Wz(`${what} cannot be reached: ${reasonOf(error)}`, { cause: error });
    }
    finally {
        deadline.clear();
    }
}
function formatRequest({ realm, service, scope, credentials }) {
    const headers = { accept: 'application/json' };
    const asked = service === undefined ? {} : { service };
    if (credentials?.identityToken !== undefined) {
        const form = {
            grant_type: 'refresh_token',
            refresh_token: credentials.identityToken,
            client_id: clientId,
        };
        return {
            url: realm,
            init: { method: 'POST', headers, body: new URLSearchParams({ ...form, ...asked, scope }) },
        };
    }
    const url = new URL(realm);
    for (const [name, value] of Object.entries(asked))
        url.searchParams.set(name, value);
    for (const one of scope.split(' '))
        url.searchParams.append('scope', one);
    const authorization = credentials === undefined ? undefined : basicHeader(credentials);
    return { url, init: { headers: { ...headers, ...(authorization === undefined ? {} : { authorization }) } } };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/registry/trust.js
/** Where a registry may send us, and what we then show there. The registry itself may be the attacker. */


/**
 * Whether a registry's credentials may go to its token service: the same host, or a sibling below the same parent
 * domain, as auth.docker.io is to registry-1.docker.io and gitlab.com to registry.gitlab.com. Only over HTTPS, but
 * for a registry on the machine itself.
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
    const parent = parentOf(api.hostname);
    if (!belongsToOneOwner(parent))
        return false;
    return realm.hostname === parent || parentOf(realm.hostname) === parent;
}
/**
 * Whether a registry may send us to `target`, credentials or not: never from HTTPS to plain HTTP, and from the public
 * internet not to addresses of the local network, which only we can reach.
 *
 * @returns why not, or undefined when it may.
 */
function refusalOfTarget(target, origin) {
    const api = new URL(origin);
    if (target.username !== '' || target.password !== '')
        return 'an address with a user name in it';
    const isPlain = target.protocol === 'http:';
    if (target.protocol !== 'https:' && !isPlain)
        return `an address of the kind "${target.protocol}"`;
    if (isPlain && api.protocol === 'https:')
        return `plain HTTP at ${target.host}`;
    const isAtHome = target.hostname === api.hostname || isLocal(api.hostname);
    if (!isAtHome && isLocal(target.hostname))
        return `${target.host}, an address of the local network`;
    return undefined;
}
/** Name or address of something that the public internet cannot reach. */
function isLocal(hostname) {
    if (hostname === 'localhost' || hostname.endsWith('.localhost'))
        return true;
    const address = hostname.replace(/^\[|\]$/g, '');
    if ((0,external_node_net_.isIPv4)(address))
        return localAddresses.check(address, 'ipv4');
    return (0,external_node_net_.isIPv6)(address) && localAddresses.check(address, 'ipv6');
}
function isAddress(hostname) {
    return (0,external_node_net_.isIPv4)(hostname) || hostname.startsWith('[');
}
/** Source: IANA special-purpose address registries. BlockList sees through IPv4-mapped IPv6 addresses. */
const localAddresses = new external_node_net_.BlockList();
for (const [network, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
]) {
    localAddresses.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
    ['::', 127],
    ['64:ff9b::', 96],
    ['fc00::', 7],
    ['fe80::', 10],
]) {
    localAddresses.addSubnet(network, prefix, 'ipv6');
}
function parentOf(hostname) {
    return hostname.split('.').slice(1).join('.');
}
/** Below these, every name has an owner of its own. */
const sharedParents = /^(?:(?:co|com|org|net|gov|edu|ac|or|ne|go)\.[a-z]{2}|.*\.?(?:azurecr\.io|azurewebsites\.net|cloudapp\.net|amazonaws\.com|on\.aws|run\.app|web\.app|appspot\.com|fly\.dev|pages\.dev|workers\.dev|github\.io|gitlab\.io|githubusercontent\.com|herokuapp\.com|netlify\.app|vercel\.app|ngrok\.io|ngrok\.app|ngrok-free\.app|trycloudflare\.com|duckdns\.org|icr\.io|pkg\.dev|ocir\.io|scw\.cloud|r\.appspot\.com|nip\.io|sslip\.io|jfrog\.io|cloudsmith\.io))$/;
/** A guess at the public suffix list, on the safe side: who is refused here reads anonymously. */
function belongsToOneOwner(parent) {
    return parent.includes('.') && !sharedParents.test(parent);
}

;// CONCATENATED MODULE: ./build/registry/authorization.js





/** A token is renewed this long (ms) before its end, since a request takes time to arrive. */
const margin = 10_000;
/**
 * Answers a registry's challenges for one image repository and remembers the tokens it gets.
 * Source: https://distribution.github.io/distribution/spec/auth/token/
 */
class Authorization {
    #tokens = new Map();
    #pending = new Map();
    #options;
    /** Stays when a token is forgotten: requests go on side by side. */
    #granted = new Map();
    #challenge;
    #withheldFrom;
    constructor(options) {
        this.#options = options;
        for (const secret of options.credentials === undefined ? [] : secretsOf(options.credentials))
            options.mask(secret);
    }
    /** The host of a token service that did not get to see the credentials, if there was one. */
    get withheldFrom() {
        return this.#withheldFrom;
    }
    /** The header for a request of this scope when one is already known, so that most requests need one trip. */
    headerFor(scope) {
        const token = this.#tokens.get(scope);
        return token !== undefined && token.expires - margin > Date.now() ? token.header : undefined;
    }
    /** As `headerFor`, but renews what has ended: for what is too large to be sent only to be refused. */
    async headerInAdvance(scope) {
        const known = this.headerFor(scope);
        return known !== undefined || this.#challenge === undefined ? known : this.#meet(this.#challenge, scope);
    }
    /** Whether the token service has let everybody in: a denial that follows is then more likely a mistake. */
    isAnonymouslyGranted(scope) {
        return this.#granted.get(scope) === 'nothing';
    }
    /** Whether there is a token, for a login or not. */
    isGranted(scope) {
        const grantedFor = this.#granted.get(scope);
        return grantedFor !== undefined && grantedFor !== 'password';
    }
    forget(scope) {
        this.#tokens.delete(scope);
    }
    /**
     * @param header of the 401, `WWW-Authenticate`.
     * @param refused what was shown and met with the 401.
     * @returns the header that answers it, or undefined when there is nothing (more) to say.
     * @throws Error when the challenge cannot be understood or must not be answered; PassingFailure of the token service.
     */
    async answer(header, scope, refused) {
        const challenge = parseChallenge(header ?? '');
        if (challenge === undefined)
            throw new refusal/* RegistryRefusal */.O(this.#unansweredProblem(header), 401);
        this.#challenge = challenge;
        // Another request has met the same 401 before.
        const known = this.headerFor(scope);
        return known !== undefined && known !== refused ? known : this.#meet(challenge, scope);
    }
    async #meet(challenge, scope) {
        // Requests that run side by side meet the same 401: one token serves them all.
        const pending = this.#pending.get(scope) ?? this.#obtain(challenge, scope);
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
    async #obtain(challenge, scope) {
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
        const isPlainElsewhere = realm.protocol === 'http:' && !mayReceive;
        const refusal = refusalOfTarget(realm, origin) ?? (isPlainElsewhere ? `plain HTTP at ${realm.host}` : undefined);
        if (refusal !== undefined) {
            throw new Error(`${name}: the registry wants us to log in at ${refusal}: refused`);
        }
        const credentials = mayReceive ? this.#options.credentials : undefined;
        if (this.#options.credentials !== undefined && !mayReceive)
            this.#withheldFrom = realm.host;
        const what = `${name}: the token service at ${realm.host}`;
        const request = { realm, service: challenge.service, scope, credentials };
        const granted = await requestToken(fetch, request, timeouts, what);
        if (granted === undefined)
            return undefined;
        mask(granted.token);
        return {
            header: `Bearer ${granted.token}`,
            expires: Date.now() + granted.lifetime * 1000,
            grantedFor: credentials === undefined ? 'nothing' : 'login',
        };
    }
    #unansweredProblem(header) {
        const said = header === null || header.trim() === ''
            ? 'it sends no WWW-Authenticate header'
            : `its WWW-Authenticate header is ${JSON.stringify(header.slice(0, 100))}`;
        return `${this.#options.name}: the registry answered 401 (a login is needed) but not how to log in: ${said}`;
    }
}

;// CONCATENATED MODULE: ./build/registry/endpoint.js

/** Where a registry's API is. Docker Hub's differs from the name that people write. */
function apiOrigin(registry) {
    if (registry === 'docker.io')
        return 'https://registry-1.docker.io';
    return `${isLoopback(registry) ? 'http' : 'https'}://${registry}`;
}

;// CONCATENATED MODULE: ./build/registry/repository-client.js








const mostRedirects = 5;
const redirectStatuses = new Set([301, 302, 303, 307, 308]);
/** ghcr.io now and then denies what it has just given a token for. */
const mostDenialsDoubted = 2;
/**
 * One image repository's part of the Distribution API: authorization, redirects and retry in one place.
 * Source: OCI distribution-spec 1.1.
 */
class RepositoryClient {
    repository;
    name;
    timeouts;
    retry;
    #origin;
    #access;
    #authorization;
    constructor(repository, access) {
        this.repository = repository;
        this.name = (0,reference/* formatImageRepository */.hp)(repository);
        this.timeouts = access.timeouts ?? silence/* patientTimeouts */._z;
        this.retry = access.retry;
        this.#origin = apiOrigin(repository.registry);
        this.#access = access;
        const { fetch, credentials, mask = () => { } } = access;
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
        return this.#access.credentials === undefined;
    }
    /**
     * @returns the answer, whatever its status, after failures that pass were tried again.
     * @throws Error when the registry cannot be reached or keeps failing.
     */
    send(request) {
        return this.exchange(request, async (response) => response);
    }
    /** Sends and reads as one step, so that an answer cut half-way is asked for again. */
    exchange(request, read) {
        return this.retrying(async () => read(await this.sendOnce(request)));
    }
    /** Runs several requests as one step that is tried again as a whole. */
    retrying(task, signal) {
        return (0,retry/* withRetry */.bD)(this.retry, task, signal);
    }
    /** A sentence for an answer that is not the wanted one. */
    describeRefusal(response, what, access = 'pull') {
        const { withheldFrom } = this.#authorization;
        return (0,refusal/* describeRefusal */.a)(response, what, { isAnonymous: this.isAnonymous, withheldFrom, access });
    }
    /** One attempt. @throws PassingFailure when trying again may help. */
    async sendOnce(request) {
        const own = `repository:${this.repository.path}:${request.access}`;
        const scope = request.besides === undefined ? own : `${own} repository:${request.besides}:pull`;
        let response = await this.#authorized(request, scope);
        for (let doubts = 1; doubts <= mostDenialsDoubted; doubts++) {
            if (!this.#isDoubtfulDenial(response, request, scope))
                break;
            (0,silence/* discard */.vf)(response);
            this.#authorization.forget(scope);
            await this.retry.sleep((0,retry/* backoff */.JN)(this.retry, doubts), request.signal);
            response = await this.#authorized(request, scope);
        }
        return this.#unlessPassing(response, request);
    }
    #isDoubtfulDenial({ status }, { method }, scope) {
        if (status !== 403)
            return false;
        return isWrite(method)
            ? this.#authorization.isGranted(scope)
            : this.#authorization.isAnonymouslyGranted(scope);
    }
    /** Answers a challenge once. A token that has ended meets one as well, and is renewed that way. */
    async #authorized(request, scope) {
        const known = isStreamed(request.body)
            ? await this.#authorization.headerInAdvance(scope)
            : this.#authorization.headerFor(scope);
        const { response: first, isHome } = await this.#follow(request, known);
        // A storage host that wants a login has no claim on the registry's.
        if (first.status !== 401 || !isHome)
            return first;
        const response = await (0,silence/* takeIn */.l)(first);
        const challenge = response.headers.get('www-authenticate');
        const header = await this.#authorization.answer(challenge, scope, known).catch(error => {
            (0,silence/* discard */.vf)(response);
            throw error;
        });
        if (header === undefined || header === known)
            return response;
        (0,silence/* discard */.vf)(response);
        return (await this.#follow(request, header)).response;
    }
    #unlessPassing(response, { method }) {
        if (!(0,retry/* isPassingStatus */.Wj)(response.status))
            return response;
        (0,silence/* discard */.vf)(response);
        const retryAfter = (0,retry/* parseRetryAfter */.mu)(response.headers.get('retry-after'), Date.now());
        throw new retry/* PassingFailure */.Wz(`${this.name}: the registry answered ${response.status} to ${method}`, {
            retryAfter,
        });
    }
    /** Follows redirects by hand: a blob's storage is another host, and the registry's credentials stay here. */
    async #follow(request, authorization) {
        let url = new URL(request.target, `${this.#origin}/v2/${this.repository.path}/`);
        let isHome = url.origin === this.#origin;
        this.#refuseBadTarget(url);
        for (let redirects = 0; redirects <= mostRedirects; redirects++) {
            const { fetch } = this.#access;
            const known = isHome ? authorization : undefined;
            const addressed = { ...request, authorization: known, name: this.name };
            const response = await transmit(fetch, url, addressed, this.timeouts);
            const location = response.headers.get('location');
            if (!redirectStatuses.has(response.status) || location === null)
                return { response, isHome };
            (0,silence/* discard */.vf)(response);
            url = this.#nextUrl(location, url, response.status, request);
            // Who was sent away does not come back with the key: another host would choose what we open with it.
            isHome &&= url.origin === this.#origin;
        }
        throw new Error(`${this.name}: the registry redirects more than ${mostRedirects} times`);
    }
    #nextUrl(location, from, status, { method }) {
        if (!URL.canParse(location, from.href)) {
            throw new Error(`${this.name}: the registry redirects to something that is no address: refused`);
        }
        if (isWrite(method) && status < 307) {
            throw new Error(`${this.name}: the registry redirects a ${method} with ${status}, which would lose its content`);
        }
        const next = new URL(location, from);
        if (from.protocol === 'https:' && next.protocol !== 'https:') {
            throw new Error(`${this.name}: the registry redirects from https to ${next.protocol}//${next.host}: refused`);
        }
        this.#refuseBadTarget(next);
        return next;
    }
    #refuseBadTarget(url) {
        const refusal = refusalOfTarget(url, this.#origin);
        if (refusal !== undefined)
            throw new Error(`${this.name}: the registry sends us to ${refusal}: refused`);
    }
}
function isWrite(method) {
    return method === 'POST' || method === 'PUT';
}

;// CONCATENATED MODULE: ./build/registry/connect-registry.js


/** Each registry's login is looked up once, however many of its repositories are connected to. */
function connect_registry_registryConnector(options) {
    const { fetch, retry, timeouts, mask } = options;
    const logins = new Map();
    return async (repository) => {
        const { registry } = repository;
        const login = logins.get(registry) ?? chooseCredentials(options, registry);
        logins.set(registry, login);
        // A failure is not remembered: the helper may be unlocked by then.
        login.catch(() => logins.delete(registry));
        return new RepositoryClient(repository, { fetch, retry, credentials: await login, timeouts, mask });
    };
}
async function chooseCredentials(options, registry) {
    const { login, dockerConfigFile, runCommand, fallback } = options;
    if (login?.registry === registry)
        return login.credentials;
    const known = dockerConfigFile === undefined ? undefined : await readKnownLogin(dockerConfigFile, registry, runCommand);
    return known ?? (fallback?.registry === registry ? fallback.credentials : undefined);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/runner/child-processes.js + 1 modules
var child_processes = __webpack_require__(9107);
;// CONCATENATED MODULE: ./build/runner/run-on-host.js




/**
 * Runs commands as children of this process, their output in the log unless they are quiet. In a cancelled run no command
 * comes back but those that clean up: whoever waits for one does not go on to something new.
 */
function runOnHost(env) {
    return async (command) => {
        if (isOver(command))
            return never;
        const childEnv = { ...definedOnly(env), ...command.env };
        const result = await (command.isQuiet ? runQuietly(command, childEnv) : runInLog(command, childEnv));
        return isOver(command) ? never : result;
    };
}
const never = new Promise(() => { });
function isOver({ isCleanUp = false }) {
    return (0,interruption/* wasInterrupted */.WE)() && !isCleanUp;
}
async function runInLog(command, env) {
    const options = {
        ignoreReturnCode: true,
        env,
        ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
    };
    try {
        const { getExecOutput } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2876));
        return await getExecOutput(command.file, [...command.args], options);
    }
    catch (error) {
        if (error instanceof Error && /unable to locate executable file/i.test(error.message)) {
            throw new process/* CommandNotFound */.$D(command.file);
        }
        throw error;
    }
}
/**
 * Not by @actions/exec, which crashes the whole action (EPIPE) when a child ends before it has read its input, and cannot
 * end a child that hangs.
 */
function runQuietly(command, env) {
    const { file, args, cwd, timeout, input = '' } = command;
    const child = (0,external_node_child_process_.spawn)(file, args, { env, cwd, stdio: ['pipe', 'pipe', 'pipe'] });
    if (command.isCleanUp)
        (0,child_processes/* spare */.iC)(child);
    const stdout = collect(child.stdout);
    const stderr = collect(child.stderr);
    child.stdin.on('error', () => { });
    child.stdin.end(input);
    return new Promise((resolve, reject) => {
        const finish = (exitCode, isTooLate = false) => {
            clearTimeout(timer);
            resolve({ exitCode, isTooLate, stdout: stdout(), stderr: stderr() });
        };
        // A grandchild may hold the pipes open for longer than the child lives.
        const giveUp = () => {
            if (child.pid !== undefined)
                (0,child_processes/* endTree */.Sb)(child.pid);
            child.stdout.destroy();
            child.stderr.destroy();
            finish(1, true);
        };
        const timer = timeout === undefined ? undefined : setTimeout(giveUp, timeout);
        child.once('close', code => finish(code ?? 1));
        child.once('error', (error) => {
            clearTimeout(timer);
            reject(error.code === 'ENOENT' ? new process/* CommandNotFound */.$D(file) : error);
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

;// CONCATENATED MODULE: ./build/runner/registry-access.js







/**
 * Registries as this job may use them: logins from inputs, then from `docker login`, then `fallback`.
 *
 * @param mask is told what a login is exchanged for.
 */
function connectFromRunner(env, logins, mask) {
    return connect_registry_registryConnector({
        fetch: proxy_fetch_proxyFetch(env, lean_fetch_leanFetch),
        retry: retry/* patientRetry */.Uf,
        dockerConfigFile: (0,external_node_path_.join)(dockerConfigDirectory(env), 'config.json'),
        runCommand: runOnHost(env),
        mask,
        ...logins,
    });
}
/** Where Docker's client keeps its settings. */
function dockerConfigDirectory(env) {
    return env.DOCKER_CONFIG ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.docker');
}
/** Registries as anybody sees them, mybinder.org among them. */
function connectAnonymously(env) {
    return registryConnector({ fetch: proxyFetch(env, leanFetch), retry: patientRetry });
}

// EXTERNAL MODULE: ./build/actions/check-layer-sizes/inputs.js + 3 modules
var check_layer_sizes_inputs = __webpack_require__(4632);
;// CONCATENATED MODULE: ./build/actions/check-layer-sizes/services.js









/** The real parts: registries over the network, files of the workspace, this machine's Docker. */
function checkServices(inputs, env) {
    return {
        connect: connectFromRunner(env, { login: (0,check_layer_sizes_inputs/* loginFor */.L)(inputs) }, log/* runnerLog */.t.mask),
        runCommand: runOnHost(env),
        onInterruption: interruption/* onInterruption */.vi,
        temporaryDirectory: env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(),
        readFile: path => (0,promises_.readFile)((0,external_node_path_.resolve)(env.GITHUB_WORKSPACE ?? '.', path)),
        log: log/* runnerLog */.t,
        writeSummary: summaryWriter(env.GITHUB_STEP_SUMMARY),
    };
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

/***/ 5314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkLayerSizes: () => (/* binding */ checkLayerSizes)
});

;// CONCATENATED MODULE: ./build/layers/largest.js
/** Keeps the first few of many in an order, without keeping the many. */
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
 * A node for each path that is asked for and for every directory above it. Neither time nor the stack depends on how
 * deep a path is: a node is found by its whole path, and missing ones are made from the last one known downwards.
 */
class PathTree {
    #nodes = new Map();
    #make;
    root;
    /** @param make is told the parent, undefined for the root, whose path is empty. */
    constructor(make) {
        this.#make = make;
        this.root = make('', undefined);
        this.#nodes.set('', this.root);
    }
    find(path) {
        return this.#nodes.get(path);
    }
    at(path) {
        const missing = [];
        let known = path;
        let node = this.#nodes.get(known);
        while (node === undefined) {
            missing.push(known);
            known = directoryOf(known);
            node = this.#nodes.get(known);
        }
        for (let made = missing.pop(); made !== undefined; made = missing.pop()) {
            node = this.#make(made, node);
            this.#nodes.set(made, node);
        }
        return node;
    }
    /** Parents before what is in them. */
    nodes() {
        return this.#nodes.values();
    }
}
/** The path above, of which the root's is empty. It shares the text of the path: a deep tree holds each only once. */
function directoryOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** Behind the last slash. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/layers/bulk.js
function emptyBulk() {
    return { contentSize: 0, tarSize: 0, fileCount: 0 };
}
function addTo(bulk, { type, contentSize, tarSize }) {
    bulk.contentSize += contentSize;
    bulk.tarSize += tarSize;
    if (type === 'file')
        bulk.fileCount += 1;
}

;// CONCATENATED MODULE: ./build/layers/largest-directories.js


/** Parts of the layer: below the first nothing is listed, above the second a directory is looked into. */
const smallest = 0.01;
const coarse = 0.1;
/** Of a directory: when one child holds more, that child is the one to name. */
const dominant = 0.9;
/**
 * Directories that explain where a layer's bytes are, largest first, without counting a byte twice. A directory is named
 * as a whole unless it is a large part of the layer, or one directory in it holds nearly everything: then those inside are
 * named, and the directory again for the rest of it, if that is worth a line.
 *
 * Sizes are compared in tar bytes, so that a hundred thousand small files count as what they are.
 */
function largestDirectories(stored, count) {
    const root = buildTree(stored);
    const found = [];
    const waiting = [root];
    for (let directory = waiting.pop(); directory !== undefined; directory = waiting.pop()) {
        for (const child of choose(directory, root.tarSize, found))
            waiting.push(child);
    }
    return found.sort((a, b) => b.tarSize - a.tarSize || (a.path < b.path ? -1 : 1)).slice(0, count);
}
/** @returns those in it that are to be looked at in turn. */
function choose(directory, total, found) {
    const { path, contentSize, tarSize, fileCount } = directory;
    const large = directory.children.filter(child => child.tarSize > total * smallest);
    const isCoarse = tarSize > total * coarse || large.some(child => child.tarSize > tarSize * dominant);
    if (!isCoarse || large.length === 0) {
        if (tarSize > 0)
            found.push({ path, contentSize, tarSize, fileCount, isRest: false });
        return [];
    }
    const rest = { path, contentSize, tarSize, fileCount, isRest: true };
    for (const child of large) {
        rest.contentSize -= child.contentSize;
        rest.tarSize -= child.tarSize;
        rest.fileCount -= child.fileCount;
    }
    if (rest.tarSize > total * smallest)
        found.push(rest);
    return large;
}
function buildTree(stored) {
    const tree = new PathTree(newDirectory);
    let known = tree.root;
    for (const item of stored) {
        const path = item.type === 'directory' ? item.path : directoryOf(item.path);
        // The next path mostly lies beside the last one.
        if (path !== known.path)
            known = tree.at(path);
        addTo(known, item);
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
    const directory = { path, parent, children: [], ...emptyBulk() };
    parent?.children.push(directory);
    return directory;
}

;// CONCATENATED MODULE: ./build/layers/library-families.js

const library_families_form = /^lib(.+?)\.(?:so(?:\.([0-9.]+))?$|a$|so\b)/;
const shortestPrefix = 3;
/**
 * Library families, largest first. Within a directory, libraries are one family when their names begin with the same word
 * (`libvtkCommonCore`, `libvtkIOXML`; `libboost_regex`, `libboost_system`), when one's word continues another's
 * (`libpango`, `libpangocairo`), or when three or more of one version begin alike (`libicudata`, `libicui18n`, `libicuuc`).
 */
function libraryFamilies(stored, count) {
    const families = [];
    for (const [directory, libraries] of byDirectory(stored)) {
        const prefixOf = familyPrefixes(libraries);
        const found = new Map();
        for (const { item, stem } of libraries) {
            const prefix = prefixOf(stem);
            const family = found.get(prefix) ?? {
                directory,
                pattern: `lib${prefix}${isTelling(prefix) ? '*' : '.*'}`,
                ...emptyBulk(),
            };
            addTo(family, item);
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
/** @returns for a stem the beginning that it shares with its family. */
function familyPrefixes(libraries) {
    const stems = [...new Set(libraries.map(({ stem }) => stem))];
    const counts = new Map();
    for (const word of stems.flatMap(possibleWords))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    const firstWord = (stem) => possibleWords(stem).reduce((best, word) => (counts.get(word) ?? 0) > (counts.get(best) ?? 0) ? word : best);
    const shared = sharedByVersion(libraries);
    const candidates = new Set([...stems.map(firstWord), ...shared].filter(isTelling));
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
/** `TK` and `KF` are names; two small letters begin a thousand. */
function isTelling(prefix) {
    return prefix.length >= shortestPrefix || /^[A-Z]{2}$/.test(prefix);
}
/**
 * `vtk` of `vtkCommonCore-9.1`, `LLVM` of `LLVM-14`, `Qt` of `Qt5Core`. Capitals before small letters can be read in two
 * ways: `TK|Math`, `LLVM|ipo`. A name without such a beginning, as `X11` or `c`, is its own word.
 */
function possibleWords(stem) {
    const [, capitals] = /^([A-Z]{2,})[a-z]/.exec(stem) ?? [];
    if (capitals !== undefined) {
        return capitals.length === 2 ? [capitals] : [capitals.slice(0, -1), capitals];
    }
    const [word = ''] = /^(?:[A-Z]{2,}|[A-Z]?[a-z]+)/.exec(stem) ?? [];
    return [word.length >= 2 ? word : (/^[\w+]+/.exec(stem)?.[0] ?? stem)];
}
/** Beginnings that three or more libraries of one version have in common. */
function sharedByVersion(libraries) {
    const groups = new Map();
    for (const { stem, version } of libraries) {
        const start = stem.slice(0, shortestPrefix);
        // 0.0.0, 1.0.0 and their like are where everybody's libtool begins.
        if (!/^[A-Za-z]+$/.test(start) || /^[01](?:\.0)*$/.test(version) || version === '')
            continue;
        const key = `${version} ${start}`;
        groups.set(key, (groups.get(key) ?? new Set()).add(stem));
    }
    const alike = [...groups.values()].filter(stems => stems.size >= 3);
    return new Set(alike.map(stems => commonLetters([...stems])));
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
/** As `TarEntry.path` has it: relative to the root, without empty, `.` and `..` segments; never above the root. */
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
/** The file system that the layers so far show together. Directories that no layer names are made as needed. */
class VisibleTree {
    #root = { children: new Map() };
    #onHidden;
    /** Of the last path that was reached: the next one mostly lies beside it. Good until something is hidden. */
    #reached;
    constructor(onHidden) {
        this.#onHidden = onHidden;
    }
    /** @returns undefined where there is a directory or nothing. */
    find(path) {
        const { parent, name } = this.#walk(path);
        const node = parent?.children.get(name);
        return node === undefined || isDirectory(node) ? undefined : node;
    }
    /** What stands in the way of a path is hidden. */
    makeParents(path) {
        this.#reach(path);
    }
    /** Puts content at a path, instead of whatever was there. */
    put(path, content) {
        const { parent, name } = this.#reach(path);
        const before = parent.children.get(name);
        // First the new link, then the old one: a path that is stored again as a link to itself hides nothing.
        content.links += 1;
        parent.children.set(name, content);
        if (before !== undefined)
            this.#hide(before, isDirectory(before) ? 'deleted' : 'again');
    }
    /** A directory that is there keeps what it shows. */
    putDirectory(path) {
        const { parent, name } = this.#reach(path);
        if (name === '')
            return;
        const before = parent.children.get(name);
        if (before !== undefined && isDirectory(before))
            return;
        parent.children.set(name, { children: new Map() });
        if (before !== undefined)
            this.#hide(before, 'deleted');
    }
    remove(path) {
        const { parent, name } = this.#walk(path);
        const before = parent?.children.get(name);
        if (before === undefined)
            return;
        parent?.children.delete(name);
        this.#hide(before, 'deleted');
    }
    /** Removes all that a directory shows, not the directory. */
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
    /** Not by recursion: an image may nest directories deeper than the stack is. */
    #hide(top, how) {
        this.#reached = undefined;
        const waiting = [top];
        for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
            if (isDirectory(node)) {
                for (const child of node.children.values())
                    waiting.push(child);
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
    /** Makes what is missing on the way. */
    #reach(path) {
        const slash = path.lastIndexOf('/');
        const name = path.slice(slash + 1);
        if (slash < 0)
            return { parent: this.#root, name };
        const above = path.slice(0, slash);
        const parent = this.#reached?.path === above ? this.#reached.directory : this.#makeDirectories(above);
        this.#reached = { path: above, directory: parent };
        return { parent, name };
    }
    /** From the last path on where it leads there: a chain of directories would be walked from the root for each. */
    #makeDirectories(path) {
        const reached = this.#reached;
        const isOnTheWay = reached !== undefined && path.startsWith(`${reached.path}/`);
        let parent = isOnTheWay ? reached.directory : this.#root;
        const segments = (isOnTheWay ? path.slice(reached.path.length + 1) : path).split('/');
        for (const segment of segments) {
            const node = parent.children.get(segment);
            if (node !== undefined && isDirectory(node)) {
                parent = node;
                continue;
            }
            const made = { children: new Map() };
            parent.children.set(segment, made);
            if (node !== undefined)
                this.#hide(node, 'deleted');
            parent = made;
        }
        return parent;
    }
}
function isDirectory(node) {
    return 'children' in node;
}

;// CONCATENATED MODULE: ./build/layers/wasted-bytes.js



/**
 * What a later layer stores again or deletes. The content of hard links is hidden when the last of them is.
 * Paths are taken as the layers name them: a symbolic link on the way is not followed.
 *
 * @param layers lowest first.
 * @param count how many files to name.
 */
function findWaste(layers, count) {
    const sums = layers.map(() => ({ stored: 0, storedAgain: 0, deleted: 0 }));
    const largest = new Largest(count, bySize);
    let hiddenBy = 0;
    const tree = new VisibleTree(({ layer, path, contentSize, tarSize }, how) => {
        const [from, by] = [sums[layer], sums[hiddenBy]];
        if (from !== undefined)
            from.stored += contentSize;
        if (by !== undefined)
            by[how === 'again' ? 'storedAgain' : 'deleted'] += contentSize;
        if (contentSize > 0)
            largest.add({ path, contentSize, tarSize, layer, hiddenBy, how });
    });
    for (const [index, content] of layers.entries()) {
        hiddenBy = index;
        // Whiteouts are for the layers below alone, wherever in the tar they stand.
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
    // Made before the look-up: no link can be to what stands in its own way.
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

;// CONCATENATED MODULE: ./build/layers/analyse-image.js




const defaultCount = 10;
/**
 * @param contents of all layers, lowest first.
 * @param count how many directories, families and files to name for each layer, and wasted files in all.
 */
function analyseImage(contents, count = defaultCount) {
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
;// CONCATENATED MODULE: ./build/dockerfile/dockerfile-error.js

/** A Dockerfile that cannot be understood or edited; the message names the line and how to mend it. */
class DockerfileError extends Error {
    name = 'DockerfileError';
    /** 1-based. */
    line;
    constructor(line, message, options) {
        super(`Dockerfile line ${line}: ${message}`, options);
        this.line = line;
    }
}
/** Runs `action`; any other error becomes a DockerfileError of that line. */
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

;// CONCATENATED MODULE: ./build/dockerfile/whitespace.js
// Two different sets, as in BuildKit: lines are trimmed of every Unicode space, but words are separated by ASCII
// blanks only. JavaScript's own \s is neither: it takes U+FEFF and leaves U+0085.
const unicodeSpaces = new Set('\t\n\v\f\r \u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000');
const blanks = new Set('\t\v\f\r ');
function isSpace(char) {
    return unicodeSpaces.has(char) || (char >= '\u2000' && char <= '\u200a');
}
function isBlank(char) {
    return blanks.has(char);
}
/** Index of the first unit in [from, to) that is no space; `to` if there is none. */
function skipSpaces(text, from, to) {
    let at = from;
    while (at < to && isSpace(text.charAt(at))) {
        at += 1;
    }
    return at;
}
/** The end of [from, to) without trailing spaces. */
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

function commentOf({ text, number }) {
    const trimmed = trimSpaces(text);
    return trimmed.startsWith('#') ? { line: number, text: trimSpaces(trimmed.slice(1)) } : undefined;
}
/**
 * The logical line that starts at lines[first]. Comment lines and blank lines inside it are dropped, blanks before a
 * continued text are kept.
 * Source: Dockerfile reference, "Format" and "escape"; BuildKit keeps blank lines working with a warning.
 */
function joinLines(lines, first, escapeChar) {
    const builder = new LogicalLineBuilder();
    const comments = [];
    let next = first;
    let isContinued = true;
    for (let line = lines[next]; isContinued && line !== undefined; line = lines[next]) {
        next += 1;
        const comment = commentOf(line);
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
function wordOf(logical, from, to) {
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
// A doubled escape character at the end is an escaped one, not a continuation.
function continuationAt(text, escapeChar) {
    let last = text.length - 1;
    while (text.charAt(last) === ' ' || text.charAt(last) === '\t') {
        last -= 1;
    }
    return text.charAt(last) === escapeChar && text.charAt(last - 1) !== escapeChar ? last : undefined;
}
/** Bytes of a character. Asking Buffer for every single one takes most of the time that reading a file takes. */
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

;// CONCATENATED MODULE: ./build/dockerfile/reference-place.js

/** The place of a reference that `word` holds from `from` on. */
function placeOf(kind, dockerfile, logical, word) {
    const { line, endLine } = word;
    if (word.text.includes('$')) {
        return { kind: 'composed', line, reason: `${word.text} is put together from variables` };
    }
    if (line < endLine && dockerfile.comments.some(comment => comment.line > line && comment.line < endLine)) {
        return { kind: 'composed', line, reason: 'a comment stands in the middle of the reference' };
    }
    const { start, end } = withinQuotes(logical, word, dockerfile.escapeChar);
    return { kind, start, end, line };
}
/** The name of the variable if the text is one variable and nothing else. */
function soleVariable(text) {
    const found = /^("?)\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))\1$/.exec(text);
    return found?.[2] ?? found?.[3];
}
function withinQuotes(logical, word, escapeChar) {
    const quote = word.text.charAt(0);
    const inner = word.text.slice(1, -1);
    const isQuoted = word.text.length > 1 && (quote === '"' || quote === "'") && word.text.endsWith(quote);
    if (!isQuoted || [quote, escapeChar].some(char => inner.includes(char))) {
        return word;
    }
    return wordOf(logical, word.from + 1, word.from + 1 + inner.length);
}

;// CONCATENATED MODULE: ./build/dockerfile/substitute.js

/** What a variable that only the build can know (it comes from the image or the command line) is looked up as. */
const unknownValue = Symbol('unknown value');
const depthLimit = 100;
// Far more than a build could hand to a process, and far less than what makes one that only reads the file end.
const insertedLimit = 256 * 1024;
/**
 * The same for all that is read of one file: a few lines of variables, each ten times the one before, or one long
 * variable on thousands of lines, would otherwise fill the memory.
 *
 * @throws Error, when asked for a variable, once what they stand for is too much in all.
 */
function limitLookups(lookup) {
    let inserted = 0;
    return name => {
        const value = lookup(name);
        inserted += typeof value === 'string' ? value.length : 0;
        if (inserted > insertedLimit) {
            throw new Error(`$${name} is one variable too many: up to here they stand for more than 256 KiB of text; write what is meant in its place`);
        }
        return value;
    };
}
/**
 * Removes quotes and escapes and substitutes variables, as Docker does for FROM, ARG and ENV. The pattern forms
 * (`${x#y}`, `${x%y}`, `${x/y/z}`) count as not known.
 * Source: Dockerfile reference, "Environment replacement"; BuildKit, frontend/dockerfile/shell/lex.go.
 * @throws Error for quotes and braces that are not closed and for forms that Docker does not know.
 */
function substitute(text, escapeChar, lookup) {
    const scan = startScan(text, { escapeChar, lookup, keepsQuotes: false });
    return joinPieces(readPieces(scan, '', false));
}
/**
 * The words of a shell command, variables left as they are; with `keepsSource` quotes and escapes stay in them.
 * @throws Error as substitute() does.
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
function startScan(text, options) {
    return { ...options, chars: [...text], at: 0, depth: 0 };
}
function peek(scan) {
    return scan.chars[scan.at] ?? '';
}
function take(scan) {
    const char = peek(scan);
    scan.at += 1;
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
            throw new Error(`a ${stop} is missing`);
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
    if (char !== scan.escapeChar) {
        return { text: char, isKnown: true, isQuoted: false };
    }
    return { text: (keepsEscapes ? char : '') + take(scan), isKnown: true, isQuoted: true };
}
function readSingleQuoted(scan) {
    take(scan);
    const end = scan.chars.indexOf("'", scan.at);
    if (end === -1) {
        throw new Error("a closing ' is missing");
    }
    const text = scan.chars.slice(scan.at, end).join('');
    scan.at = end + 1;
    return { text: scan.keepsQuotes ? `'${text}'` : text, isKnown: true, isQuoted: true };
}
function readDoubleQuoted(scan, keepsEscapes) {
    take(scan);
    const parts = [];
    for (let char = peek(scan); char !== '"'; char = peek(scan)) {
        if (char === '') {
            throw new Error('a closing " is missing');
        }
        parts.push(char === '$' ? readVariable(scan) : { text: readDoubleQuotedChar(scan, keepsEscapes), isKnown: true });
    }
    take(scan);
    const text = parts.map(part => part.text).join('');
    const isKnown = parts.every(part => part.isKnown);
    return { text: scan.keepsQuotes ? `"${text}"` : text, isKnown, isQuoted: true };
}
// In double quotes the escape character counts only before a quote, a dollar sign and itself.
function readDoubleQuotedChar(scan, keepsEscapes) {
    const char = take(scan);
    if (char !== scan.escapeChar) {
        return char;
    }
    const kept = keepsEscapes ? char : '';
    const next = peek(scan);
    if (next === '') {
        return kept;
    }
    return kept + (next === '"' || next === '$' || next === scan.escapeChar ? take(scan) : char);
}
function readVariable(scan) {
    const start = scan.at;
    take(scan);
    if (peek(scan) !== '{') {
        const name = readName(scan);
        return name === '' ? { text: '$', isKnown: true } : variableValue(scan, start, name);
    }
    take(scan);
    if (['', '{', '}', ':'].includes(peek(scan))) {
        throw new Error('a variable name is missing in ${}');
    }
    const name = readName(scan);
    if (peek(scan) === '}') {
        take(scan);
        return variableValue(scan, start, name);
    }
    scan.depth += 1;
    if (scan.depth > depthLimit) {
        throw new Error('the variables are nested too deeply');
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
    return { text: scan.chars.slice(start, scan.at).join(''), isKnown: false };
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
        throw new Error(`\${${name}${isEmptyUnset ? ':' : ''}${modifier} is a form that Docker does not know`);
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
        throw new Error(`${name}: ${word.text || 'is not set'}`);
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
// Positional and special parameters have names of one character or of digits, as in a shell.
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




// Docker sets these itself, from the machine and the command line.
const platformArguments = new Set([
    'BUILDPLATFORM',
    'BUILDOS',
    'BUILDOSVERSION',
    'BUILDARCH',
    'BUILDVARIANT',
    'TARGETPLATFORM',
    'TARGETOS',
    'TARGETOSVERSION',
    'TARGETARCH',
    'TARGETVARIANT',
    'TARGETSTAGE',
]);
/**
 * The values of the global arguments: what was given, else the default. A later ARG of the same name wins, unless it
 * has no default.
 * Source: Dockerfile reference, "Understand how ARG and FROM interact".
 * @throws DockerfileError for an ARG without a name, for quotes or braces that are not closed, and for variables that
 * stand for too much text.
 */
function readGlobalArguments(dockerfile, given = new Map()) {
    const found = new Map();
    const lookup = limitLookups(lookupIn(found));
    for (const { keyword, words, logical, startLine } of dockerfile.instructions) {
        if (keyword === 'FROM') {
            break;
        }
        for (const word of words) {
            const equals = word.text.indexOf('=');
            if (equals === 0) {
                throw new DockerfileError(startLine, 'an ARG has no name before the "="');
            }
            const name = equals === -1 ? word.text : word.text.slice(0, equals);
            const text = given.get(name);
            if (text !== undefined) {
                found.set(name, { text, isKnown: true, place: givenPlace(name, word.line) });
            }
            else if (equals > 0) {
                const value = wordOf(logical, word.from + equals + 1, word.from + word.text.length);
                const { text, isKnown } = atLine(word.line, () => substitute(value.text, dockerfile.escapeChar, lookup));
                const place = placeOf('argument', dockerfile, logical, value);
                found.set(name, { text, isKnown, place });
            }
        }
    }
    return found;
}
function givenPlace(name, line) {
    return { kind: 'composed', line, reason: `${name} is given as a build argument` };
}
/** What FROM sees: the global arguments, and of the platform only that there is one. */
function lookupIn(globalArguments) {
    return name => {
        const argument = globalArguments.get(name);
        if (argument !== undefined) {
            return argument.isKnown ? argument.text : unknownValue;
        }
        return platformArguments.has(name) ? unknownValue : undefined;
    };
}

;// CONCATENATED MODULE: ./build/dockerfile/stages.js




/**
 * The build stages, in order. Names of stages are compared without regard to case, as the reference says and the
 * classic builder does; BuildKit refuses an upper-case use of one.
 * Source: Dockerfile reference, "FROM".
 *
 * @param given build arguments, which win over the defaults in the file.
 * @throws DockerfileError for a FROM of another form, and as readGlobalArguments() does.
 */
function readStages(dockerfile, given = new Map()) {
    const globalArguments = readGlobalArguments(dockerfile, given);
    const lookup = limitLookups(lookupIn(globalArguments));
    const indexes = new Map();
    return dockerfile.instructions
        .filter(({ keyword }) => keyword === 'FROM')
        .map((instruction, index) => {
        const stage = readStage(dockerfile, instruction, { globalArguments, lookup, indexes });
        if (stage.name !== undefined) {
            indexes.set(stage.name, index);
        }
        return stage;
    });
}
function readStage(dockerfile, instruction, { globalArguments, lookup, indexes }) {
    const { word, name } = readArguments(instruction);
    const { text, isKnown } = atLine(word.line, () => substitute(word.text, dockerfile.escapeChar, lookup));
    const resolved = isKnown && text !== '' ? text : undefined;
    const parent = indexes.get(resolved?.toLowerCase() ?? '');
    const variable = soleVariable(word.text);
    const argument = variable === undefined ? undefined : globalArguments.get(variable);
    return {
        line: instruction.startLine,
        base: word.text,
        resolved,
        kind: kindOf(resolved, parent),
        parent,
        platform: readPlatform(instruction),
        name,
        place: argument?.place ?? placeOf('from', dockerfile, instruction.logical, word),
    };
}
function kindOf(resolved, parent) {
    if (parent !== undefined) {
        return 'stage';
    }
    return resolved === 'scratch' ? 'scratch' : 'image';
}
function readArguments({ words, startLine }) {
    const [word, as, name, ...more] = words;
    if (word === undefined || more.length > 0 || (as !== undefined && name === undefined)) {
        throw new DockerfileError(startLine, `FROM has ${words.length} arguments: write FROM image, or FROM image AS name`);
    }
    if (as === undefined || name === undefined) {
        return { word, name: undefined };
    }
    if (as.text.toLowerCase() !== 'as') {
        throw new DockerfileError(startLine, `${JSON.stringify(as.text)} stands where AS was expected in FROM image AS name`);
    }
    const lower = name.text.toLowerCase();
    if (!/^[a-z][a-z0-9-_.]*$/.test(lower)) {
        throw new DockerfileError(startLine, `${JSON.stringify(name.text)} is no stage name: a letter, then letters, digits, "-", "_" and "."`);
    }
    return { word, name: lower };
}
function readPlatform({ flags, startLine }) {
    const prefix = '--platform=';
    const [flag, ...more] = flags;
    const wrong = more[0] ?? (flag?.value.startsWith(prefix) ? undefined : flag);
    if (wrong !== undefined) {
        throw new DockerfileError(startLine, `FROM takes one flag, --platform=…, and not ${JSON.stringify(wrong.value)}`);
    }
    return flag?.value.slice(prefix.length) || undefined;
}

;// CONCATENATED MODULE: ./build/layers/created-by.js
/**
 * The instruction that a person wrote, out of what builders make of it in an image's history: `# buildkit` behind it,
 * `/bin/sh -c #(nop)` and `|1 NAME=value` in front of it.
 */
function instructionText(createdBy) {
    const text = createdBy
        .replace(/\s*# buildkit$/, '')
        .replace(/^\/bin\/sh -c #\(nop\)\s*/, '')
        .replace(/^RUN \|\d+ /, 'RUN ')
        .replace(/^\|\d+ .*?(?=\/bin\/(?:ba)?sh )/s, '')
        .replace(/^(?:RUN )?.*?\/bin\/(?:ba)?sh (?:-o \w+ )*-c /s, 'RUN ')
        .replace(/\s+/g, ' ')
        .trim();
    // The classic builder names what it copied by a hash.
    return text.replace(/^(COPY|ADD) (?:file|dir|multi):[0-9a-f]+ in /, '$1 ');
}

;// CONCATENATED MODULE: ./build/layers/instruction-lines.js


/** Less than this in common and two instructions are different ones. */
const leastLikeness = 0.5;
/**
 * Finds the instruction that made each entry of an image's history. The history also holds what the base image brought
 * along, and builders write instructions differently (variables replaced, flags dropped), so that both lists are
 * aligned in order, by the most likeness in all, and what is unlike stays without a line.
 *
 * @returns one place for each entry of the history, undefined where the Dockerfile has none.
 */
function findInstructions(history, dockerfile) {
    const instructions = instructionsOfLastStage(dockerfile);
    const likeness = history.map(entry => {
        const made = wordsOf(instructionText(entry.createdBy));
        return instructions.map(instruction => likenessOf(made, wordsOf(textOf(instruction))));
    });
    return align(likeness, history.length, instructions.length).map(index => {
        const instruction = index === undefined ? undefined : instructions[index];
        if (instruction === undefined)
            return undefined;
        const { keyword, startLine, endLine } = instruction;
        return { keyword, startLine, endLine };
    });
}
/** Those that end up in the image: of the last stage and of the stages that it is built on. */
function instructionsOfLastStage(dockerfile) {
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
/** `--from` and its like are left out by the builders that write history. */
function textOf({ keyword, rest }) {
    return `${keyword} ${rest}`;
}
function wordsOf(text) {
    return text
        .replace(/--(?:from|link|parents|exclude|mount|network|security)(?:=\S+)?/g, ' ')
        .split(/[\s"'[\],;&|=]+/)
        .filter(word => word !== '');
}
/** 0 to 1: the share of words in common, of instructions with the same keyword. */
function likenessOf(one, other) {
    if (one[0]?.toUpperCase() !== other[0]?.toUpperCase())
        return 0;
    const left = new Set(one.slice(1));
    const right = new Set(other.slice(1));
    if (left.size === 0 && right.size === 0)
        return 1;
    const common = [...left].filter(word => right.has(word)).length;
    return common / Math.max(1, Math.min(left.size, right.size));
}
/** The alignment in order with the largest sum: the classic one of two sequences. */
function align(likeness, rows, columns) {
    const best = Array.from({ length: rows + 1 }, () => new Array(columns + 1).fill(0));
    const at = (row, column) => best[row]?.[column] ?? 0;
    const gain = (row, column) => {
        const value = likeness[row]?.[column] ?? 0;
        return value < leastLikeness ? 0 : value;
    };
    for (let row = rows - 1; row >= 0; row--) {
        for (let column = columns - 1; column >= 0; column--) {
            const both = gain(row, column) === 0 ? 0 : gain(row, column) + at(row + 1, column + 1);
            const line = best[row];
            if (line !== undefined)
                line[column] = Math.max(both, at(row + 1, column), at(row, column + 1));
        }
    }
    return trace(rows, columns, at, gain);
}
/** Ties go to the later instruction: the Dockerfile's own come after those of its base. */
function trace(rows, columns, at, gain) {
    const found = new Array(rows).fill(undefined);
    let row = 0;
    let column = 0;
    while (row < rows && column < columns) {
        if (at(row, column) === at(row + 1, column))
            row++;
        else if (gain(row, column) > 0 && at(row, column) === gain(row, column) + at(row + 1, column + 1)) {
            found[row++] = column++;
        }
        else
            column++;
    }
    return found;
}

// EXTERNAL MODULE: ./build/layers/layer-budget.js
var layer_budget = __webpack_require__(9266);
;// CONCATENATED MODULE: ./build/tar/whiteout.js
const prefix = '.wh.';
const metadata = '.wh..wh.';
const opaque = '.wh..wh..opq';
/** Whether an entry stands for a deletion, and is no file of the image. */
function isWhiteout(path) {
    return path.startsWith(prefix, path.lastIndexOf('/') + 1);
}
/** @returns undefined for an entry that is no whiteout. */
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
/** Bytes of an entry's content as `docker history` adds them up: of a symbolic link, its target. */
function contentSizeOf({ type, size, linkTarget }) {
    return type === 'symlink' ? Buffer.byteLength(linkTarget ?? '') : size;
}

;// CONCATENATED MODULE: ./build/layers/layer-content.js


/** In bytes, roughly: more than a million files. What takes more was made to fill the memory. */
const largestListing = 2 ** 29;
/** What a path costs beside its characters, and a directory in a tree of them. */
const pathCost = 96;
const directoryCost = 400;
/**
 * Collects what one layer stores and hides: feed it the entries of the layer in their order. Takes 30 MB or so for
 * 200,000 entries.
 */
class LayerContent {
    /** Of all files, a hard link counted once, in bytes: what `docker history` shows. */
    contentSize = 0;
    /** Of all entries, in bytes; the zeros at the end of the tar belong to none. */
    tarSize = 0;
    /** Regular files, each hard-linked one once. */
    fileCount = 0;
    #what;
    #limit;
    #stored = [];
    #removed = [];
    #emptied = [];
    #cost = 0;
    /**
     * @param what names the layer in errors.
     * @param limit of what the listing may take, in bytes, roughly.
     */
    constructor(what, limit = largestListing) {
        this.#what = what;
        this.#limit = limit;
    }
    /** Paths that this layer removes from the layers below. Source: OCI image-spec, layer.md, "Whiteouts". */
    get removedPaths() {
        return this.#removed;
    }
    /** Directories that show nothing of the layers below. Source: OCI image-spec, layer.md, "Opaque Whiteout". */
    get emptiedDirectories() {
        return this.#emptied;
    }
    /** In the order of the tar, without whiteouts. */
    get stored() {
        return this.#stored;
    }
    /** @throws Error naming the layer when its paths would fill the memory. */
    add(entry) {
        const { path, type, size, tarSize, linkTarget } = entry;
        const directories = newDirectories(this.#stored.at(-1)?.path ?? '', path);
        this.#cost += path.length + (linkTarget?.length ?? 0) + pathCost + directories * directoryCost;
        if (this.#cost > this.#limit) {
            throw new Error(`${this.#what} has more or longer paths than any real file system: refused`);
        }
        this.tarSize += tarSize;
        const whiteout = readWhiteout(path);
        if (whiteout !== undefined) {
            this.#addWhiteout(whiteout);
            return;
        }
        if (type === 'file')
            this.fileCount += 1;
        this.contentSize += contentSizeOf(entry);
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
/** Directories on the way to a path that were not on the way to the one before: at least those never seen before. */
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/concurrency.js
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

;// CONCATENATED MODULE: ./build/oci/media-types.js
/** Media types of manifests and layers. Sources: OCI image-spec, media-types.md; Docker image manifest v2, schema 2. */
const ociIndex = 'application/vnd.oci.image.index.v1+json';
const ociManifest = 'application/vnd.oci.image.manifest.v1+json';
const dockerList = 'application/vnd.docker.distribution.manifest.list.v2+json';
const dockerManifest = 'application/vnd.docker.distribution.manifest.v2+json';
/** All four are asked for: with fewer, an old registry answers with the long dead schema 1, or not at all. */
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
function compressionOf(mediaType) {
    return layerCompressions.get(mediaType);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/oci/verify-stream.js

/** Passes chunks on and throws at the end, naming `what`, when they were not the content that was promised. */
async function* verifyStream(chunks, descriptor, what) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of verifyLength(chunks, descriptor, what)) {
        hash.update(chunk);
        yield chunk;
    }
    if (`sha256:${hash.digest('hex')}` !== descriptor.digest)
        throw new Error(`${what} has other content than its digest says`);
}
/** Passes chunks on and throws, naming `what`, when they are more or fewer bytes than promised. */
async function* verifyLength(chunks, { size }, what) {
    let seen = 0;
    for await (const chunk of chunks) {
        seen += chunk.length;
        if (seen > size)
            throw new Error(`${what} is longer than the ${size} bytes its descriptor says`);
        yield chunk;
    }
    if (seen < size)
        throw new Error(`${what} is cut short: ${seen} of ${size} bytes`);
}

;// CONCATENATED MODULE: ./build/tar/byte-text.js
const replacement = '\ufffd';
/** Where Python puts a byte that is not UTF-8, too. Source: PEP 383. */
const escapeBase = 0xdc00;
/**
 * The bytes as text. Names in a tar are bytes and mostly UTF-8; a byte that is not becomes a lone surrogate
 * (U+DC80 to U+DCFF), so that two different names never become the same text.
 */
function decodeText(bytes, start, end) {
    const text = bytes.toString('utf8', start, end);
    return text.includes(replacement) ? decodeEscaped(bytes.subarray(start, end)) : text;
}
/** Up to the first NUL, as all text fields of a header end. */
function decodeTerminated(bytes, start, end) {
    let stop = start;
    while (stop < end && bytes[stop] !== 0)
        stop += 1;
    return stop === start ? '' : decodeText(bytes, start, stop);
}
function decodeEscaped(bytes) {
    const parts = [];
    let at = 0;
    while (at < bytes.length) {
        const end = validEnd(bytes, at);
        if (end > at)
            parts.push(bytes.toString('utf8', at, end));
        if (end < bytes.length)
            parts.push(String.fromCharCode(escapeBase + (bytes[end] ?? 0)));
        at = end + 1;
    }
    return parts.join('');
}
/** Where the first byte is that belongs to no character. */
function validEnd(bytes, start) {
    let at = start;
    for (;;) {
        const length = characterLength(bytes, at);
        if (length === 0)
            return at;
        at += length;
    }
}
/** Source: Unicode standard, table 3-7, "Well-Formed UTF-8 Byte Sequences". */
function characterLength(bytes, at) {
    const first = bytes[at] ?? 0xff;
    if (first < 0x80)
        return 1;
    if (first < 0xc2 || first > 0xf4)
        return 0;
    const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    const second = bytes[at + 1] ?? 0;
    const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (second < lowest || second > highest)
        return 0;
    for (let next = at + 2; next < at + length; next += 1) {
        if (((bytes[next] ?? 0) & 0xc0) !== 0x80)
            return 0;
    }
    return length;
}

;// CONCATENATED MODULE: ./build/tar/numeric-field.js
const space = 0x20;
const zero = 0x30;
const seven = 0x37;
/**
 * A number in a header: octal digits, or, where the first bit is set, a big-endian two's complement number (GNU, star).
 * Blank means 0. Sources: POSIX.1-2017, pax, "ustar Interchange Format"; GNU tar manual, "Extensions".
 *
 * @throws Error naming `field` and what it held.
 */
function readNumber(block, start, length, field) {
    const value = (block[start] ?? 0) >= 0x80 ? readBase256(block, start, length) : readOctal(block, start, length);
    if (!Number.isSafeInteger(value))
        throw new Error(`its ${field} field holds ${quote(block, start, length)}`);
    return value;
}
/** @returns NaN for anything but digits with blanks around them. */
function readOctal(block, start, length) {
    const end = start + length;
    let at = start;
    while (at < end && block[at] === space)
        at += 1;
    let value = 0;
    for (; at < end; at += 1) {
        const byte = block[at] ?? 0;
        if (byte < zero || byte > seven)
            break;
        value = value * 8 + byte - zero;
    }
    while (at < end && (block[at] === space || block[at] === 0))
        at += 1;
    return at === end ? value : Number.NaN;
}
function readBase256(block, start, length) {
    const first = block[start] ?? 0;
    const isNegative = (first & 0x40) !== 0;
    // The first bit only marks the form; a negative number is read by its complement, which keeps small ones exact.
    const flip = isNegative ? 0xff : 0;
    let value = (first ^ flip) & 0x7f;
    for (let at = start + 1; at < start + length; at += 1)
        value = value * 256 + ((block[at] ?? 0) ^ flip);
    return isNegative ? -1 - value : value;
}
function quote(block, start, length) {
    return JSON.stringify(block.toString('latin1', start, start + length));
}

;// CONCATENATED MODULE: ./build/tar/header-block.js


const blockSize = 512;
const chksum = { start: 148, length: 8 };
/**
 * @returns undefined for a block of zeros.
 * @throws Error with the reason, without place.
 */
function readHeaderBlock(block) {
    if (!hasChecksum(block))
        return undefined;
    const size = readNumber(block, 124, 12, 'size');
    if (size < 0)
        throw new Error(`its size is ${size}`);
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
/**
 * A sparse file in GNU's old form: its length with the holes, and whether blocks with more of the map follow.
 *
 * @throws Error with the reason, without place.
 */
function readSparseHeader(block) {
    const realSize = readNumber(block, 483, 12, 'real size');
    if (realSize < 0)
        throw new Error(`its real size is ${realSize}`);
    return { realSize, isExtended: block[482] !== 0 };
}
/** Whether another block of the map follows this one. */
function isSparseMapExtended(block) {
    return block[504] !== 0;
}
/**
 * Old tars on machines with signed characters summed those: both sums are right.
 *
 * @returns false for a block of zeros.
 */
function hasChecksum(block) {
    let sum = sumOfBytes(block);
    if (sum === 0)
        return false;
    for (let at = chksum.start; at < chksum.start + chksum.length; at += 1)
        sum += 0x20 - (block[at] ?? 0);
    const stored = readOctal(block, chksum.start, chksum.length);
    if (stored !== sum && stored !== signedSum(block)) {
        throw new Error('there is no tar header: the checksum does not fit');
    }
    return true;
}
const words = new Uint32Array(blockSize / 4);
const wordBytes = new Uint8Array(words.buffer);
/** Four bytes at a time, in two halves of a number: 256 bytes of 255 still fit into 16 bits. */
function sumOfBytes(block) {
    wordBytes.set(block);
    let pairs = 0;
    for (let at = 0; at < words.length; at += 1) {
        const word = words[at] ?? 0;
        pairs += (word & 0x00ff00ff) + ((word >>> 8) & 0x00ff00ff);
    }
    return (pairs % 2 ** 16) + Math.floor(pairs / 2 ** 16);
}
function signedSum(block) {
    let sum = 0x20 * chksum.length;
    for (let at = 0; at < blockSize; at += 1) {
        const isChecksum = at >= chksum.start && at < chksum.start + chksum.length;
        if (!isChecksum)
            sum += block.readInt8(at);
    }
    return sum;
}
/** Only POSIX's magic has a prefix behind it: GNU and older forms keep times and sparse maps at that place. */
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
 * The records that say something about path, size, owner, time and extended attributes; others are checked and
 * left out. A keyword that comes twice holds the last value.
 *
 * @throws Error with the reason, without place.
 */
function parsePaxRecords(bytes) {
    const records = new Map();
    let at = 0;
    // Some writers pad with zeros inside the stated size.
    while (at < bytes.length && bytes[at] !== 0) {
        const space = bytes.indexOf(0x20, at);
        const end = at + readLength(bytes, at, space);
        const equals = bytes.indexOf(0x3d, space);
        if (end > bytes.length || equals <= space + 1 || equals >= end || bytes[end - 1] !== 0x0a) {
            throw new Error('an extended header holds a malformed record');
        }
        const keyword = decodeText(bytes, space + 1, equals);
        if (keywords.has(keyword))
            records.set(keyword, readValue(bytes, keyword, equals + 1, end - 1));
        else if (keyword.startsWith(schily) || keyword.startsWith(libarchive)) {
            records.set(keyword, decodeText(bytes, equals + 1, end - 1));
        }
        at = end;
    }
    return records;
}
/** Later records win. Source: POSIX.1-2017, pax, "pax Extended Header Keyword Precedence". */
function mergeRecords(earlier, later) {
    if (earlier.size === 0)
        return later;
    return later.size === 0 ? earlier : new Map([...earlier, ...later]);
}
/** @returns undefined when absent or emptied by a later header. */
function textRecord(records, keyword) {
    const value = records.get(keyword);
    return value === '' ? undefined : value;
}
/** @throws Error naming the keyword and what it held. */
function integerRecord(records, keyword) {
    return numberRecord(records, keyword, /^\d+$/, Number.MAX_SAFE_INTEGER);
}
/** @throws Error naming the keyword and what it held. */
function timeRecord(records, keyword) {
    return numberRecord(records, keyword, /^-?\d+(\.\d*)?$/, Number.MAX_SAFE_INTEGER);
}
/**
 * Extended attributes in star's form, as all tools write it, and in libarchive's, whose values are in base64 and whose
 * names are percent-encoded.
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
function readLength(bytes, at, space) {
    const digits = space < 0 || space - at > 10 ? '' : bytes.toString('latin1', at, space);
    if (!/^\d+$/.test(digits))
        throw new Error('an extended header holds a record without a length');
    return Number(digits);
}
function readValue(bytes, keyword, start, end) {
    const value = decodeText(bytes, start, end);
    if (value.includes('\0'))
        throw new Error(`an extended header holds a NUL in "${keyword}"`);
    return value;
}
function numberRecord(records, keyword, form, largest) {
    const text = textRecord(records, keyword);
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (!form.test(text) || Math.abs(value) > largest) {
        throw new Error(`an extended header holds ${JSON.stringify(text.slice(0, 80))} as ${keyword}: expected a number`);
    }
    return value;
}
/** A name that is not percent-encoded properly is taken as it stands. */
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
    // GNU's directory with a listing of its names as content.
    ['D', 'directory'],
]);
const typesWithoutContent = new Set(['1', '2', '3', '4', '5', '6']);
const noXattrs = new Map();
/**
 * Bytes of content in the tar, without padding: of a sparse file only what is stored. Links, devices and directories
 * have none, whatever their header says, as for Go's and Python's readers.
 *
 * @throws Error with the reason, without place.
 */
function storedSize({ flag, size }, { records }) {
    return typesWithoutContent.has(flag) ? 0 : (integerRecord(records, 'size') ?? size);
}
/** A length rounded up to whole blocks. */
function inBlocks(size) {
    return Math.ceil(size / blockSize) * blockSize;
}
/**
 * Types that no specification names are files. Source: POSIX.1-2017, pax, "typeflag".
 *
 * @param realSize of a sparse file in GNU's old form.
 * @throws Error with the reason, without place.
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
/** With the holes. Source: GNU tar manual, "Storing Sparse Files": `realsize` in form 1.0, `size` in 0.0 and 0.1. */
function sparseSize(records) {
    return integerRecord(records, 'GNU.sparse.realsize') ?? integerRecord(records, 'GNU.sparse.size');
}

;// CONCATENATED MODULE: ./build/tar/tar-scanner.js




/** Longer names and attributes are an attack: Linux takes 4096 bytes as a path and 64 KiB as an attribute. */
const largestExtension = 2 ** 20;
/** In front of one entry: a long name, a long link, records and global records are four. */
const mostExtensions = 16;
const extensionFlags = new Set(['x', 'X', 'g', 'L', 'K']);
const noExtensions = { longName: undefined, longLink: undefined, records: noRecords };
/**
 * Reads the headers of an uncompressed tar that is pushed through it in chunks of any length, and calls `onEntry` for
 * each entry as soon as its headers are complete. Content is neither copied nor kept, so memory is bounded whatever the
 * input: at most 3 MiB, for extended headers. What `onEntry` throws passes through `push`.
 *
 * Sources: POSIX.1-2017, pax; GNU tar manual, "Tar Internals".
 */
class TarScanner {
    #onEntry;
    #chooseContent;
    #sink;
    #what;
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
    /** @param what names the tar in errors. */
    constructor(onEntry, what, chooseContent) {
        this.#onEntry = onEntry;
        this.#chooseContent = chooseContent;
        this.#what = what;
    }
    /** All bytes pushed so far, those behind the end of the archive too. */
    get bytesSeen() {
        return this.#position;
    }
    /** @throws Error naming the tar, the byte and the reason, where it is not a tar. */
    push(chunk) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        let at = 0;
        while (at < bytes.length) {
            const step = this.#advance(bytes, at);
            this.#position += step;
            at += step;
        }
    }
    /**
     * To be called after the last chunk. The zero blocks at the end and the padding of the last file may be missing, as
     * they may for what unpacks images.
     *
     * @throws Error naming the tar and the byte where it was cut.
     */
    end() {
        const isInside = this.#filled > 0 || this.#collected !== undefined || this.#sparse !== undefined;
        if (isInside || this.#extensionCount > 0 || this.#skip > this.#padding) {
            throw new Error(`${this.#what} is cut short: its tar ends inside an entry, at byte ${this.#position}`);
        }
    }
    /** @returns how many bytes from `at` are done with: none only behind the header of an empty extended header. */
    #advance(bytes, at) {
        const left = bytes.length - at;
        if (this.#zeroBlocks === 2)
            return left;
        if (this.#collected !== undefined)
            return this.#collect(this.#collected, bytes, at);
        if (this.#skip > 0) {
            const step = Math.min(this.#skip, left);
            const content = Math.min(step, this.#skip - this.#padding);
            if (this.#sink !== undefined && content > 0)
                this.#sink(bytes.subarray(at, at + content));
            this.#skip -= step;
            return step;
        }
        if (this.#filled === 0 && left >= blockSize) {
            this.#readBlock(bytes.subarray(at, at + blockSize), this.#position);
            return blockSize;
        }
        const step = bytes.copy(this.#partial, this.#filled, at, at + Math.min(blockSize - this.#filled, left));
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
        if (extensionFlags.has(header.flag))
            this.#beginExtension(header, start);
        else
            this.#beginEntry(header, block, start);
    }
    #readZeros(start) {
        if (this.#extensionCount > 0)
            throw this.#failure(start, 'the archive ends behind an extended header, without its entry');
        this.#zeroBlocks += 1;
    }
    #beginExtension({ flag, size }, start) {
        this.#extensionCount += 1;
        if (this.#extensionCount > mostExtensions)
            throw this.#failure(start, `more than ${mostExtensions} extended headers stand in front of one entry`);
        if (size > largestExtension) {
            throw this.#failure(start, `an extended header claims ${size} bytes, more than ${largestExtension}: refused`);
        }
        this.#collected = { flag, bytes: Buffer.alloc(size), filled: 0 };
    }
    #collect(collected, bytes, at) {
        const step = bytes.copy(collected.bytes, collected.filled, at);
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
        if (length > largestExtension)
            throw this.#failure(start, `global extended headers hold more than ${largestExtension} bytes: refused`);
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
        return new Error(`${this.#what} is not a tar that can be read: at byte ${start}, ${reason}`);
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/layers/zstd-frames.js
const frameMagic = 0xfd2fb528;
const skippableMagic = 0x184d2a50;
const idLengths = [0, 1, 2, 4];
const sizeLengths = [0, 2, 4, 8];
const fieldLengths = { magic: 4, descriptor: 1, block: 3, length: 4, last: 0, unknown: 0 };
/**
 * Cuts zstd data where its frames end. Node's decompressor stops for good at the end of a frame that has more data behind
 * it in the same write (Node 24), and so would lose all of a layer but its first frame; it goes on when the next frame
 * comes in a write of its own. pzstd and zstd:chunked write many frames.
 *
 * What is no frame is passed on as it is: the decompressor has the words for it.
 * Source: RFC 8878 section 3.1.
 */
class ZstdFrames {
    #field = Buffer.alloc(4);
    #filled = 0;
    #part = 'magic';
    #hasChecksum = false;
    #skip = 0;
    /** Parts of the chunk, without copying: each ends with the chunk or with a frame. */
    cut(chunk) {
        const parts = [];
        let start = 0;
        let at = 0;
        while (at < chunk.length) {
            at += this.#advance(chunk, at);
            const isFrameEnd = this.#part === 'last' && this.#skip === 0;
            if (!isFrameEnd)
                continue;
            this.#part = 'magic';
            parts.push(chunk.subarray(start, at));
            start = at;
        }
        if (start < at)
            parts.push(chunk.subarray(start, at));
        return parts;
    }
    /** @returns how many bytes from `at` are done with, at least one. */
    #advance(chunk, at) {
        const left = chunk.length - at;
        if (this.#part === 'unknown')
            return left;
        if (this.#skip > 0) {
            const step = Math.min(this.#skip, left);
            this.#skip -= step;
            return step;
        }
        const length = fieldLengths[this.#part];
        const step = Math.min(length - this.#filled, left);
        this.#field.set(chunk.subarray(at, at + step), this.#filled);
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


/** Both ways: with Node's 16 KiB inflating takes several times as long. */
const chunkSize = 2 ** 20;
/** Compressed bytes that wait for the inflating thread, so that it never waits for them. */
const writeAhead = 4 * chunkSize;
/**
 * Inflates what comes and hands it to `take` in chunks of up to 1 MiB, in order. A chunk is only good until `take` returns.
 *
 * gzip may have several members; zeros behind the last are padding, as tapes and some builders leave them, anything else
 * is refused. zstd may have several frames, skippable ones too, and nothing else.
 *
 * When anything fails, `take` included, the source is closed and the inflating thread released.
 *
 * @throws Error naming `what` and the reason; what the source or `take` throws, as it is.
 */
async function inflate(compressed, compression, take, what) {
    if (compression === 'none') {
        for await (const chunk of compressed)
            take(chunk);
        return;
    }
    const inflater = new Inflater(compression, take, what);
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
    #what;
    #compression;
    #failure;
    #hasFailed = false;
    #isOver = false;
    #wake;
    #written = 0;
    /** Behind the last byte that was not zero. */
    #contentEnd = 0;
    constructor(compression, take, what) {
        this.#what = what;
        this.#compression = compression;
        const options = { chunkSize, writableHighWaterMark: writeAhead };
        this.#stream = compression === 'gzip' ? (0,external_node_zlib_.createGunzip)(options) : (0,external_node_zlib_.createZstdDecompress)(options);
        const guarded = (chunk) => {
            try {
                if (!this.#hasFailed)
                    take(chunk);
                letGo(chunk);
            }
            catch (error) {
                this.#fail(error);
            }
        };
        // The thread pool is handed its next piece of work when this listener returns. What is done with the chunk, mostly
        // hashing, waits until then and runs beside it; the microtask of `end` comes behind it all the same.
        this.#stream.on('data', (chunk) => queueMicrotask(() => guarded(chunk)));
        this.#stream.on('error', error => this.#fail(this.#explain(error)));
        this.#stream.on('drain', () => this.#wake?.());
        this.#stream.on('end', () => queueMicrotask(() => this.#finish()));
        this.#stream.on('close', () => queueMicrotask(() => this.#finish()));
    }
    /** Returns when more may be written. */
    async write(bytes) {
        this.#throwFailure();
        this.#trackZeros(bytes);
        // Behind the end of the compressed data nothing is read any more, and no `drain` comes.
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
            throw new Error(`${this.#what} has other data behind the end of its ${this.#compression} data, at byte ${bytesWritten}`);
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
        return new Error(`${this.#what} cannot be unpacked: ${place} (${error.message})`, { cause: error });
    }
}
/** Small chunks, as networks deliver them, are put together: every write costs a turn of the thread pool. */
async function* gather(chunks) {
    let waiting = [];
    let length = 0;
    for await (const chunk of chunks) {
        waiting.push(chunk);
        length += chunk.length;
        if (length < chunkSize / 2)
            continue;
        yield waiting.length === 1 ? chunk : Buffer.concat(waiting, length);
        waiting = [];
        length = 0;
    }
    if (length > 0)
        yield Buffer.concat(waiting, length);
}
/**
 * Gives a chunk's memory back when zlib has filled all of it, and so will write there no more: the next chunk comes to
 * lie where this one was. Left to the garbage collector, it makes that run every few dozen chunks. Node 20 has no other way.
 */
function letGo({ buffer, byteOffset, byteLength }) {
    if (buffer instanceof ArrayBuffer && byteOffset + byteLength === buffer.byteLength)
        buffer.transfer?.(0);
}

// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
;// CONCATENATED MODULE: ./build/layers/refuse-bomb.js

/** A layer is unpacked this far, in bytes, before its ratio matters: half a minute of work. */
const harmlessSize = 16 * 2 ** 30;
/** No real file system compresses that well. */
const steepestRatio = 100;
/**
 * Streaming needs no memory, but a few megabytes can keep it busy for hours.
 *
 * @param size of what was unpacked so far, in bytes.
 * @throws Error naming `what` and both sizes.
 */
function refuseBomb(size, compressedSize, what) {
    if (size <= harmlessSize || size <= compressedSize * steepestRatio)
        return;
    throw new Error(`${what} unpacks to more than ${(0,units/* formatSize */.Xq)(size)} from ${(0,units/* formatSize */.Xq)(compressedSize)}: refused, this is no file system`);
}

;// CONCATENATED MODULE: ./build/layers/stream-layer.js







/**
 * Reads one layer once, from end to end, keeping nothing of it: checks its content's digest and the tar's structure.
 * Inflating is what takes the time; it runs in Node's thread pool while the digest is computed here. The compressed
 * bytes are not hashed as well: two cores that share one real core would pay for it with a twelfth of the speed, and
 * what is reported is about the content, which the diff id proves.
 *
 * @throws Error naming `what` and the reason when the layer is not what descriptor and diff id promise.
 */
async function streamLayer(source, { descriptor, diffId, what }, { onEntry, chooseContent, onProgress } = {}) {
    const compression = layerCompression(descriptor, diffId, what);
    let contentSize = 0;
    let entryCount = 0;
    const scanner = new TarScanner(entry => {
        contentSize += contentSizeOf(entry);
        entryCount += 1;
        onEntry?.(entry);
    }, what, chooseContent);
    const checkDiffId = diffIdCheck(compression, diffId, what);
    const verify = compression === 'none' ? verifyStream : verifyLength;
    const verified = verify(await source.openBlob(descriptor), descriptor, what);
    await inflate(onProgress === undefined ? verified : reportProgress(verified, onProgress), compression, chunk => {
        checkDiffId.update(chunk);
        scanner.push(chunk);
        refuseBomb(scanner.bytesSeen, descriptor.size, what);
    }, what);
    scanner.end();
    checkDiffId.end();
    return { uncompressedSize: scanner.bytesSeen, contentSize, entryCount };
}
/** @throws Error when the media type is not a layer's. */
function layerCompression({ mediaType, digest }, diffId, what) {
    const compression = compressionOf(mediaType);
    if (compression === undefined) {
        throw new Error(`${what} is of type "${mediaType}", which is not a file system layer`);
    }
    if (compression === 'none' && digest !== diffId)
        throw wrongContent(diffId, what);
    return compression;
}
/** An uncompressed layer's diff id is its digest, and that is checked already. */
function diffIdCheck(compression, diffId, what) {
    if (compression === 'none')
        return { update: () => { }, end: () => { } };
    const hash = (0,external_node_crypto_.createHash)('sha256');
    return {
        update: (chunk) => {
            hash.update(chunk);
        },
        end: () => {
            if (`sha256:${hash.digest('hex')}` !== diffId)
                throw wrongContent(diffId, what);
        },
    };
}
function wrongContent(diffId, what) {
    return new Error(`${what}: its content is not what the image's config lists as ${diffId}`);
}
async function* reportProgress(chunks, onProgress) {
    let seen = 0;
    for await (const chunk of chunks) {
        seen += chunk.length;
        onProgress(seen);
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./build/layers/measure-layers.js





/**
 * Sizes of all layers, lowest first. A layer is streamed only when it is looked into, or its size is not claimed.
 *
 * @param claims of `readClaims`; not asked for when every layer is streamed.
 */
async function measureLayers(source, image, claims, options) {
    const subjects = subjectsOf(image);
    const known = subjects.map((subject, index) => claimedLayer(subject, claims[index]));
    return inParallel(subjects, (0,external_node_os_.availableParallelism)(), async (subject, index) => {
        const layer = known[index];
        const isLookedInto = layer !== undefined && options.isLookedInto?.(layer) === true;
        if (layer !== undefined && !options.isEveryLayerStreamed && !isLookedInto) {
            return { layer, content: undefined, entries: undefined };
        }
        return readThrough(source, subject, options);
    });
}
function subjectsOf(image) {
    const { layers } = image.manifest;
    const instructions = instructionsOf(image.config);
    return layers.map((descriptor, index) => {
        const what = `layer ${index + 1} of ${layers.length} of ${image.name}`;
        const diffId = image.config.diffIds[index];
        if (diffId === undefined)
            throw new Error(`${what} has no diff id in the image's config`);
        if (compressionOf(descriptor.mediaType) === undefined) {
            throw new Error(`${what} is of type "${descriptor.mediaType}", which is not a file system layer`);
        }
        return { index, descriptor, diffId, createdBy: instructions?.[index], what };
    });
}
function claimedLayer(subject, claim) {
    return claim === undefined ? undefined : { ...identityOf(subject), ...claim };
}
async function readThrough(source, subject, options) {
    const { descriptor, diffId, what, index } = subject;
    const content = new LayerContent(what);
    const entries = [];
    const { uncompressedSize, contentSize } = await streamLayer(source, { descriptor, diffId, what }, {
        onEntry: entry => {
            content.add(entry);
            // Which layer is to be split is only known at its end; where none will be, none is kept.
            if (options.isLookedInto !== undefined)
                entries.push(entry);
        },
        onProgress: bytes => options.progress?.onBytes(index, bytes, descriptor.size),
    });
    const layer = { ...identityOf(subject), uncompressedSize, sizeKnownBy: 'exact', contentSize };
    return { layer, content, entries: options.isLookedInto?.(layer) === true ? entries : undefined };
}
function identityOf({ descriptor, diffId, createdBy }) {
    return { digest: descriptor.digest, diffId, compressedSize: descriptor.size, createdBy };
}
/** History is optional, and an image made by several tools may have one that does not fit: then it says nothing. */
function instructionsOf({ history, diffIds }) {
    const made = history.filter(entry => !entry.isEmptyLayer);
    return made.length === diffIds.length ? made.map(entry => entry.createdBy) : undefined;
}

;// CONCATENATED MODULE: ./build/layers/flatten-layers.js


/**
 * What is seen of several layers, the lowest first: deletions are carried out, and of a file with hard links that lost
 * its first path the next one holds the content. Source: OCI image-spec, layer.md, "Whiteouts".
 */
function flattenLayers(layers) {
    let seen = new Map();
    for (const layer of layers) {
        const entries = [...layer];
        seen = withoutHidden(seen, entries);
        for (const entry of entries) {
            if (isWhiteout(entry.path))
                continue;
            seen.set(entry.path, entry.type === 'hardlink' ? (seen.get(targetOf(entry)) ?? entry) : entry);
        }
    }
    const firsts = new Map();
    return [...seen].map(([path, entry]) => {
        const first = firsts.get(entry);
        if (first !== undefined)
            return { ...entry, path, type: 'hardlink', size: 0, tarSize: 0, linkTarget: first };
        firsts.set(entry, path);
        return { ...entry, path };
    });
}
function withoutHidden(seen, entries) {
    const gone = new Set();
    const emptied = new Set();
    for (const { path, type } of entries) {
        const whiteout = readWhiteout(path);
        if (whiteout?.hides === 'content')
            emptied.add(whiteout.path);
        else if (whiteout?.hides === 'path')
            gone.add(whiteout.path);
        else if (whiteout === undefined && type !== 'directory')
            emptied.add(path);
    }
    return new Map([...seen].filter(([path]) => !isHidden(path, gone, emptied)));
}
function isHidden(path, gone, emptied) {
    if (gone.has(path))
        return true;
    for (let at = path; at !== '';) {
        at = directoryOf(at);
        if (gone.has(at) || emptied.has(at))
            return true;
    }
    return false;
}
function targetOf({ linkTarget = '' }) {
    return linkTarget
        .split('/')
        .filter(name => name !== '' && name !== '.')
        .join('/');
}

;// CONCATENATED MODULE: ./build/tar/follow-links.js

const mostLinks = 40;
/**
 * Where a path leads when symbolic links on the way are followed, as in `lib/x` where `lib -> usr/lib`; never above the
 * root. Without an entry a path stays as it is, and so does one that only goes round in circles.
 */
function followLinks(path, byPath) {
    // What comes next is last, so that no step copies the rest.
    const todo = path.split('/').reverse();
    let done = '';
    let links = 0;
    for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
        const next = step(done, name);
        const link = links < mostLinks ? byPath.get(next) : undefined;
        if (link?.type !== 'symlink' || next === done)
            done = next;
        else {
            links += 1;
            const target = link.linkTarget ?? '';
            if (target.startsWith('/'))
                done = '';
            for (const part of target.split('/').reverse())
                todo.push(part);
        }
    }
    return done;
}
function step(directory, name) {
    if (name === '..')
        return directoryOf(directory);
    return name === '' || name === '.' ? directory : join(directory, name);
}
/**
 * Where entries of a tar come to lie: links on the way to them are followed, not those that they are. Directories are
 * looked up once, so that a layer takes as long as its paths are, not their number times their depth.
 */
class EntryPlaces {
    #byPath;
    #directories = new Map([['', '']]);
    constructor(byPath) {
        this.#byPath = byPath;
    }
    /** @param path without empty, `.` and `..` segments. */
    placeOf(path) {
        const above = directoryOf(path);
        const place = this.#directoryAt(above);
        return place === above ? path : join(place, nameOf(path));
    }
    #directoryAt(path) {
        const unknown = [];
        let above = path;
        let place = this.#directories.get(above);
        while (place === undefined) {
            unknown.push(above);
            above = directoryOf(above);
            place = this.#directories.get(above);
        }
        for (let next = unknown.pop(); next !== undefined; next = unknown.pop()) {
            const unlinked = place === above ? next : join(place, nameOf(next));
            const isLink = this.#byPath.get(unlinked)?.type === 'symlink';
            place = isLink ? followLinks(unlinked, this.#byPath) : unlinked;
            this.#directories.set(next, place);
            above = next;
        }
        return place;
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
/** Bytes behind the last entry of a tar. */
const endOfTar = 2 * block;
/**
 * Bytes that an entry takes in a layer which BuildKit writes, at most: pax headers for what the old header cannot
 * hold. Never less than it takes now. Source: containerd, pkg/archive/tar.go; Go, archive/tar, Header.allowedFormats.
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
/** `LENGTH KEY=VALUE\n`, where the length counts its own digits. */
function recordLength(key, value) {
    const rest = Buffer.byteLength(key) + Buffer.byteLength(value) + 3;
    const digits = String(rest).length;
    return rest + String(rest + digits).length;
}
function padded(bytes) {
    return Math.ceil(bytes / block) * block;
}

;// CONCATENATED MODULE: ./build/layers/split/layer-tree.js





const followed = 40;
/** Of several entries with one path the last counts, as it does when a tar is unpacked. */
function layer_tree_buildTree(entries) {
    const byPath = new Map();
    const whiteouts = [];
    for (const entry of entries) {
        if (isWhiteout(entry.path))
            whiteouts.push(entry.path);
        else
            byPath.set(entry.path, entry);
    }
    // A tar may go through a link (`lib -> usr/lib`, then `lib/x`): unpacked, the file is behind the link.
    const places = new EntryPlaces(byPath);
    const nodes = new PathTree(newNode);
    for (const entry of byPath.values()) {
        const node = nodes.at(places.placeOf(entry.path));
        // Of two that come to lie at one place, the order of the tar must not decide.
        if (node.entry === undefined || node.entry.path < entry.path)
            node.entry = entry;
    }
    measure([...nodes.nodes()]);
    const hardLinks = linkSets(path => nodes.find(places.placeOf(path)), byPath);
    return { root: nodes.root, nodes, whiteouts: whiteouts.sort(layer_tree_compare), hardLinks };
}
/** Order of code units: no locale may change a plan. */
function layer_tree_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function newNode(path, parent) {
    const sizes = { own: 0, above: 0, total: 0, entries: 0 };
    const node = { name: nameOf(path), path, parent, children: [], entry: undefined, ...sizes };
    parent?.children.push(node);
    return node;
}
/** @param nodes parents before what is in them. */
function measure(nodes) {
    for (const node of nodes) {
        const { parent, entry, path, children } = node;
        node.own = writtenSize(entry ?? { path, type: 'directory', size: 0 });
        node.total = node.own;
        node.entries = entry === undefined ? 0 : 1;
        node.above = parent?.parent === undefined ? 0 : parent.above + parent.own;
        children.sort((a, b) => layer_tree_compare(a.name, b.name));
    }
    for (const { parent, total, entries } of nodes.toReversed()) {
        if (parent === undefined)
            continue;
        parent.total += total;
        parent.entries += entries;
    }
}
function linkSets(nodeOf, byPath) {
    const sets = new Map();
    for (const entry of byPath.values()) {
        if (entry.type !== 'hardlink')
            continue;
        const first = originOf(entry, byPath);
        const set = sets.get(first) ?? new Set();
        for (const path of [first, entry.path]) {
            const node = nodeOf(path);
            if (node !== undefined)
                set.add(node);
        }
        sets.set(first, set);
    }
    const found = [...sets.values()].filter(set => set.size > 1);
    const byPathOf = (a, b) => layer_tree_compare(a?.path ?? '', b?.path ?? '');
    // In an order that the tar's does not show in: plans name what they find in it.
    return found.map(set => [...set].sort(byPathOf)).sort(([a], [b]) => byPathOf(a, b));
}
/** The file behind a link to a link. */
function originOf(entry, byPath) {
    let at = entry;
    for (let follows = 0; follows < followed && at.type === 'hardlink'; follows += 1) {
        const target = cleanPath(at.linkTarget ?? '');
        const next = byPath.get(target);
        if (next === undefined || next === at)
            return target;
        at = next;
    }
    return at.path;
}

;// CONCATENATED MODULE: ./build/layers/split/path-pattern.js
const tails = {
    '': (rest) => rest === '',
    '*': () => true,
    '[!a-z]*': (rest) => /^[^a-z]/.test(rest),
    '[!A-Za-z]*': (rest) => /^[^A-Za-z]/.test(rest),
};
function literal(node) {
    return { folder: node.parent?.path ?? '', prefix: node.name, tail: '' };
}
function matchesName({ prefix, tail }, name) {
    return name.startsWith(prefix) && tails[tail](name.slice(prefix.length));
}
/**
 * False for what a script cannot hold readably and surely: control characters, names that are not UTF-8, and patterns
 * that would match `.` and `..`.
 */
function isWritable({ folder, prefix, tail }) {
    if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffd]/u.test(`${folder}/${prefix}`))
        return false;
    return tail === '' || !/^\.*$/.test(prefix);
}
/** As sh reads it, with a slash between the folder and the name. */
function shellPattern({ folder, prefix, tail }) {
    return `${path_pattern_quote(folder === '' ? prefix : `${folder}/${prefix}`)}${tail}`;
}
/** A path that begins with `~` or `-` is no plain word either. */
function path_pattern_quote(text) {
    if (/^[A-Za-z0-9_.][A-Za-z0-9_./+@%:,=-]*$/.test(text))
        return text;
    return `'${text.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./build/layers/split/matching-names.js

/** What a pattern matches in its folder, in the order of names: those are looked at that begin as it does. */
function matchingChildren(folder, pattern) {
    const children = folder?.children ?? [];
    const found = [];
    for (let index = firstNotBefore(children, pattern.prefix); index < children.length; index += 1) {
        const child = children[index];
        if (child === undefined || !child.name.startsWith(pattern.prefix))
            break;
        if (matchesName(pattern, child.name))
            found.push(child);
        // Nothing else is called so, whatever else begins with it.
        if (pattern.tail === '')
            break;
    }
    return found;
}
/** Whether any of these, in the order of names, begins with the prefix. */
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




/** Classes of size between the limit and its half. */
const classes = 4;
/** What `rest` should leave free for what comes new: nobody can foresee its name. */
const restFill = 15 / 16;
/**
 * Takes candidates out of `rest` until it fits, known names before ranges and large ones before small, and puts each
 * into the first group with room. Only size classes are compared, rounded up to the next of four between a size and
 * its double: a file more or less seldom changes one, and what does leaves all that comes before it in place.
 */
function assignGroups(tree, candidates, limit) {
    const bundles = [];
    const taken = new Set();
    let rest = tree.root.total + endOfTar;
    for (const candidate of [...candidates].sort((a, b) => byPreference(a, b, limit))) {
        const isTooLarge = candidate.weight > limit;
        if (rest <= limit * restFill && !isTooLarge)
            continue;
        if (takesOthers(tree, candidate, taken))
            continue;
        const size = roundUp(candidate.weight, limit);
        const bundle = bundles.find(each => each.room >= size);
        if (bundle === undefined)
            bundles.push({ room: limit - size, candidates: [candidate] });
        else {
            bundle.room -= size;
            bundle.candidates.push(candidate);
        }
        for (const member of candidate.members)
            taken.add(member);
        rest -= candidate.content;
    }
    return bundles.map(bundle => bundle.candidates);
}
/** The class below the limit: 0 up to the limit, 4 up to its half, 8 up to its quarter. */
function sizeClass(bytes, limit) {
    return bytes > limit ? -1 : Math.floor(classes * Math.log2(limit / Math.max(bytes, 1)));
}
function roundUp(bytes, limit) {
    return Math.max(bytes, limit * 2 ** (-sizeClass(bytes, limit) / classes));
}
function byPreference(a, b, limit) {
    const rank = ({ kind, weight }) => (weight > limit ? 0 : kind === 'named' ? 1 : 2);
    return (rank(a) - rank(b) ||
        sizeClass(a.weight, limit) - sizeClass(b.weight, limit) ||
        layer_tree_compare(assign_groups_nameOf(a), assign_groups_nameOf(b)));
}
function assign_groups_nameOf({ patterns }) {
    return patterns[0] === undefined ? '' : shellPattern(patterns[0]);
}
/** A range may match what stayed in `rest` for its hard links. */
function takesOthers({ nodes }, candidate, taken) {
    const own = new Set(candidate.members);
    return candidate.patterns.some(pattern => matchingChildren(nodes.find(pattern.folder), pattern).some(node => !own.has(node) && !taken.has(node)));
}

;// CONCATENATED MODULE: ./build/layers/split/family-patterns.js


/** The patterns that match exactly the members among the folder's names, undefined if none does. */
function familyPatterns(folder, stem, members) {
    const wanted = new Set(members);
    const hasStem = members.some(({ name }) => name === stem);
    for (const tail of ['*', '[!a-z]*', '[!A-Za-z]*']) {
        const pattern = { folder: folder.path, prefix: stem, tail };
        const exact = { ...pattern, tail: '' };
        const patterns = matchesName(pattern, stem) || !hasStem ? [pattern] : [pattern, exact];
        // Each name matches one of them at most.
        const matched = patterns.flatMap(each => matchingChildren(folder, each));
        const isExact = matched.length === wanted.size && matched.every(node => wanted.has(node));
        if (isExact && patterns.every(isWritable))
            return patterns;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/layers/split/name-family.js
/**
 * The beginning that files of one family share, as people name them: `libvtk` of `libvtkCommonCore-9.3.so.1`,
 * `libLLVM` of `libLLVM.so.19.1`, `numpy` of `numpy-2.2.dist-info`. It depends on the name alone, so that no other file
 * can change it.
 */
function familyOf(name) {
    const [library] = /^lib(?:[a-z]+|[A-Z]{2,}(?![a-z])|[A-Z][a-z]*)/.exec(name) ?? [];
    if (library !== undefined)
        return library;
    const [word = ''] = /^[^A-Za-z]*[A-Za-z]*/.exec(name) ?? [];
    return word;
}

;// CONCATENATED MODULE: ./build/layers/split/candidate-groups.js






/**
 * Takes the tree apart from the root, as far as folders are too large: whole folders, families of names, and what is
 * small by its first letters. Every decision depends on one folder's names and on its size against the grain.
 */
function findCandidates(root, grain) {
    const found = [];
    const opened = [];
    const waiting = [root];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
        const apart = folder.children.filter(child => child.children.length > 0 && weigh(child) > grain.largest);
        opened.push({ folder, apart, grain, found });
        for (const child of apart)
            waiting.push(child);
    }
    // What is in a folder comes before the folder's own: that order reaches the names of parts that are joined.
    for (const parts of opened.reverse())
        findInFolder(parts);
    return found;
}
function candidateOf(members, patterns, kind) {
    const content = members.reduce((sum, member) => sum + member.total, 0);
    const folders = new Map(members.map(member => [member.parent, member]));
    const above = [...folders.values()].reduce((sum, member) => sum + member.above, 0);
    return { members, patterns, kind, content, weight: content + above + endOfTar };
}
function findInFolder(parts) {
    const { folder, grain } = parts;
    const apart = new Set(parts.apart);
    const families = Map.groupBy(folder.children.filter(child => !apart.has(child)), child => (weigh(child) > grain.largest ? child.name : familyOf(child.name)));
    const small = [...families].flatMap(([stem, members]) => nameFamily(parts, stem, members));
    if (sumOf(small) > grain.smallest)
        findRanges(parts, small);
}
/** @returns what has to go without a name. */
function nameFamily(parts, stem, members) {
    const { folder, grain, found } = parts;
    const whole = candidateOf(members, [], 'named');
    if (whole.content < grain.smallest)
        return members;
    const [first] = members;
    const isFolder = members.length === 1 && first !== undefined && first.children.length > 0;
    const patterns = isFolder ? undefined : familyPatterns(folder, stem, members);
    if (patterns !== undefined && whole.weight <= grain.largest) {
        found.push({ ...whole, patterns });
        return [];
    }
    const isNameable = (member) => member.total >= grain.smallest && isWritable(literal(member));
    const nameable = members.filter(isNameable);
    for (const member of nameable)
        found.push(candidateOf([member], [literal(member)], 'named'));
    return members.filter(member => !isNameable(member));
}
/** Divides by the next character until no range is larger than a quarter of the grain or takes a folder along. */
function findRanges(parts, members) {
    const waiting = dividedRange({ members, prefix: '', isName: false });
    for (let range = waiting.pop(); range !== undefined; range = waiting.pop()) {
        const { prefix, isName } = range;
        const pattern = { folder: parts.folder.path, prefix, tail: isName ? '' : '*' };
        const takesAlong = !isName && hasPrefix(parts.apart, prefix);
        const isLarge = !isName && range.members.length > 1 && sumOf(range.members) > parts.grain.largest / 4;
        if (!takesAlong && !isLarge && isWritable(pattern))
            parts.found.push(candidateOf(range.members, [pattern], 'range'));
        else if (!isName)
            for (const part of dividedRange(range))
                waiting.push(part);
    }
}
/** By the next character, the last one first: a stack gives them in order. */
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
/** With both halves of a pair; empty behind the end. */
function characterAt(text, index) {
    const point = text.codePointAt(index);
    return point === undefined ? '' : String.fromCodePoint(point);
}
function weigh(node) {
    return node.total + node.above + endOfTar;
}
function sumOf(nodes) {
    return nodes.reduce((sum, node) => sum + node.total, 0);
}

;// CONCATENATED MODULE: ./build/layers/split/hard-link-sets.js


/** With more paths outside, a candidate is left in `rest` rather than listed. */
const listed = 8;
/**
 * Joins candidates that share a hard link, since two layers cannot: each would hold the content of its own. Single
 * paths outside of every candidate come along by name. What cannot be joined within `largest` bytes is left out, and
 * so stays in `rest` with its links.
 */
function joinHardLinks(candidates, hardLinks, largest) {
    const owners = new Map();
    for (const candidate of candidates)
        for (const member of candidate.members)
            owners.set(member, candidate);
    const joins = new Joins();
    const outside = new Map();
    for (const set of hardLinks) {
        const { inside, alone } = divide(set, owners);
        const [owner, ...others] = inside;
        if (owner === undefined)
            continue;
        for (const other of others)
            joins.join(owner, other);
        const paths = outside.get(owner) ?? new Set();
        for (const node of alone)
            paths.add(node);
        outside.set(owner, paths);
    }
    const joined = Map.groupBy(candidates, each => joins.headOf(each));
    return [...joined.values()].flatMap(each => joinedCandidate(each, outside, largest));
}
/** Candidates that hold paths of a set, and the paths that none holds. */
function divide(set, owners) {
    const inside = new Set();
    const alone = [];
    for (const node of set) {
        const owner = ownerOf(node, owners);
        if (owner === undefined)
            alone.push(node);
        else
            inside.add(owner);
    }
    return { inside, alone };
}
function joinedCandidate(parts, outside, largest) {
    const alone = [...new Set(parts.flatMap(part => [...(outside.get(part) ?? [])]))];
    const [only] = parts;
    if (parts.length === 1 && only !== undefined && alone.length === 0)
        return [only];
    if (alone.length > listed || !alone.map(literal).every(isWritable))
        return [];
    const members = [...parts.flatMap(part => part.members), ...alone];
    const patterns = [...parts.flatMap(part => part.patterns), ...alone.map(literal)];
    const kind = parts.some(part => part.kind === 'range') ? 'range' : 'named';
    const candidate = candidateOf(members, patterns, kind);
    return candidate.weight <= largest ? [candidate] : [];
}
function ownerOf(node, owners) {
    for (let at = node; at !== undefined; at = at.parent) {
        const owner = owners.get(at);
        if (owner !== undefined)
            return owner;
    }
    return undefined;
}
class Joins {
    #heads = new Map();
    /** Every second step is left out the next time, so that a way once gone stays short. */
    headOf(candidate) {
        let at = candidate;
        for (let next = this.#heads.get(at); next !== undefined; next = this.#heads.get(at)) {
            const afterNext = this.#heads.get(next);
            if (afterNext === undefined)
                return next;
            this.#heads.set(at, afterNext);
            at = afterNext;
        }
        return at;
    }
    join(a, b) {
        const [head, other] = [this.headOf(a), this.headOf(b)];
        if (head !== other)
            this.#heads.set(other, head);
    }
}

;// CONCATENATED MODULE: ./build/layers/split/move-order.js


/** Ranges come behind every name: they take what names have left. */
function orderTakes(bundles) {
    return ['named', 'range'].flatMap(kind => bundles.flatMap((candidates, bundle) => {
        const patterns = candidates.filter(each => each.kind === kind).flatMap(each => each.patterns);
        return patterns.length === 0 ? [] : [{ bundle, patterns }];
    }));
}
/** Follows the script on the tree, so that what a plan says is what its patterns do. */
function followTakes({ nodes }, takes) {
    const moved = new Map();
    for (const { bundle, patterns } of takes) {
        for (const pattern of patterns) {
            for (const node of matchingChildren(nodes.find(pattern.folder), pattern)) {
                if (!isMoved(node, moved))
                    moved.set(node, bundle);
            }
        }
    }
    return moved;
}
/** @param count of groups without `rest`. */
function measureGroups({ root }, moved, count) {
    const sizes = Array.from({ length: count }, () => ({ tarSize: endOfTar, entries: 0, above: new Set() }));
    const rest = { tarSize: root.total + endOfTar, entries: root.entries };
    for (const [node, bundle] of moved) {
        const size = sizes[bundle];
        if (size === undefined)
            continue;
        size.tarSize += node.total;
        size.entries += node.entries;
        rest.tarSize -= node.total;
        rest.entries -= node.entries;
        for (let at = node.parent; at?.parent !== undefined && !size.above.has(at); at = at.parent) {
            size.above.add(at);
            size.tarSize += at.own;
        }
    }
    return [...sizes.map(({ tarSize, entries }) => ({ tarSize, entries })), rest];
}
function isMoved(node, moved) {
    for (let at = node; at !== undefined; at = at.parent) {
        if (moved.has(at))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/wording.js
/** `1 file`, `2 files`, `2 branches`. */
function plural(count, noun) {
    const ending = count === 1 ? '' : /(?:s|x|ch|sh)$/.test(noun) ? 'es' : 's';
    return `${count} ${noun}${ending}`;
}
/** Joins items by commas and counts those beyond `max`: `a, b and 3 more`. */
function formatList(items, max) {
    return `${items.slice(0, max).join(', ')}${andMore(items.length - max)}`;
}
/** Ends a list that leaves items out: ` and 3 more`, or nothing when none is left out. */
function andMore(count) {
    return count > 0 ? ` and ${count} more` : '';
}

;// CONCATENATED MODULE: ./build/layers/split/name-group.js

/** Names that say nothing without the folder above. */
const generic = /^(?:bin|sbin|lib\d*|libexec|share|include|src|opt|local|data|site-packages|dist-packages|[a-z0-9_]+-linux-gnu)$/;
const maxNamed = 3;
/** What a person would call it: the names of the largest parts. */
function nameBundle(candidates) {
    return formatList([...new Set(candidates.flatMap(candidateNames))], maxNamed);
}
/** For the folder of the move step: letters, digits, dots and dashes, told apart by the number in front. */
function folderName(number, name) {
    const words = name
        .toLowerCase()
        .split(/[^a-z0-9.]+/)
        .map(word => word.replace(/^lib(?=[a-z]{2})|^\.+|\.+$/g, ''));
    const [slug = ''] = /^[a-z0-9.-]{0,24}/.exec(words.filter(word => word !== '').join('-')) ?? [];
    return [number, slug.replace(/[-.]+$/, '')].filter(part => part !== '').join('-');
}
function candidateNames({ patterns }) {
    return patterns.map(({ folder, prefix, tail }) => {
        const names = [...folder.split('/'), prefix].filter(name => name !== '');
        const isPlain = tail !== '' && /^(?:lib)?[A-Za-z]{3,}/.test(prefix);
        const above = names.at(-2);
        const needsAbove = above !== undefined && !isPlain && (generic.test(prefix) || tail !== '');
        return (needsAbove ? `${above}/${prefix}` : prefix).replace(/\p{Cc}/gu, ' ') + (tail === '' ? '' : '*');
    });
}

;// CONCATENATED MODULE: ./build/layers/split/unsplittable.js


/** Says for every group over the limit what in it cannot be divided. */
function findUnsplittable(tree, groups, moved, limit) {
    if (groups.every(({ tarSize }) => tarSize <= limit))
        return [];
    const groupOf = placeNodes(tree, moved, groups.length - 1);
    const files = unsplittable_largestFiles(groupOf);
    const links = largestLinkSets(tree, groupOf);
    return groups.flatMap(({ name, tarSize }, index) => {
        if (tarSize <= limit)
            return [];
        return [{ group: name, tarSize, reason: explain(files.get(index), links.get(index), limit) }];
    });
}
function explain(file, links, limit) {
    const path = JSON.stringify(file?.path ?? '');
    if (file !== undefined && file.own > limit)
        return `The file ${path} alone has ${(0,units/* formatSize */.Xq)(file.own)}, and no layer can hold a part of it: fetch it when the image starts, or store it in several files`;
    const tied = links?.slice(0, 2).map(node => JSON.stringify(node.path));
    if (tied !== undefined)
        return `Hard links such as ${tied.join(' and ')} hold it together: they must stay in one layer`;
    if (file === undefined)
        return 'It holds no file, only the headers of folders, which every layer repeats: increase warn-layer-size';
    return `No pattern divides it further; its largest file is ${path} with ${(0,units/* formatSize */.Xq)(file.own)}`;
}
/** The group of every node: its own, else that of the folder above. */
function placeNodes({ nodes }, moved, rest) {
    const groupOf = new Map();
    for (const node of nodes.nodes()) {
        const above = node.parent === undefined ? rest : groupOf.get(node.parent);
        groupOf.set(node, moved.get(node) ?? above ?? rest);
    }
    return groupOf;
}
function unsplittable_largestFiles(groupOf) {
    const largest = new Map();
    for (const [node, group] of groupOf) {
        const before = largest.get(group);
        if (node.entry === undefined || node.entry.type === 'directory')
            continue;
        const isLarger = before === undefined || node.own > before.own;
        // The order of the tar must not decide which one is named.
        const isFirst = before?.own === node.own && layer_tree_compare(node.path, before.path) < 0;
        if (isLarger || isFirst)
            largest.set(group, node);
    }
    return largest;
}
function largestLinkSets({ hardLinks }, groupOf) {
    const largest = new Map();
    for (const set of hardLinks) {
        for (const group of new Set(set.flatMap(node => groupOf.get(node) ?? []))) {
            if (set.length > (largest.get(group)?.length ?? 0))
                largest.set(group, set);
        }
    }
    return largest;
}

;// CONCATENATED MODULE: ./build/layers/split/move-step.js

const widest = 110;
/**
 * A script for sh with the cp, mv, find, stat, sort, comm, xargs and touch of Debian, Ubuntu or Fedora. busybox's cp
 * loses the times of symbolic links and all capabilities: it refuses `--preserve`, so that nothing is lost silently.
 * /whole is copied once and then only renamed, so owner, mode, time, hard links and attributes come from a single
 * `cp -a`. No name is ever read from a line, but for those that are equal below.
 */
function moveScript({ takes, hasBelow, hasDeletions }) {
    return [
        'set -eu',
        'export LC_ALL=C',
        'mkdir /layers /layers/rest',
        'touch /layers/.start',
        'cp -a --preserve=xattr /whole/. /layers/rest/',
        'cd /layers/rest',
        ...(hasBelow ? dropUnchanged : []),
        ...(hasDeletions ? listDeleted : []),
        ...functions,
        ...takes.map(({ folder, patterns }) => takeCall(folder, patterns)),
        ...restoreTimes,
    ].join('\n');
}
/** Where the move step leaves the deleted paths, each ended by a NUL. */
const deletedList = '/layers/.deleted';
/**
 * A path counts as unchanged when its inode was not touched since, which its time of change says. Where the layers below
 * are copies of each other (storage drivers without shared inodes), all counts as changed: right, but larger.
 */
const dropUnchanged = [
    '# Only what the instruction changed may stay: the rest has the same times in the layers below.',
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
    '# What the instruction deleted, and folders that became something else or the other way round.',
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
    '# Makes the folders above a path, with their own owner and mode.',
    'above() {',
    '  case $2 in */*) above "$1" "${2%/*}" ;; *) return 0 ;; esac',
    '  [ -d "$1/${2%/*}" ] || {',
    '    mkdir "$1/${2%/*}"',
    '    chown "$(stat -c %u:%g "/whole/${2%/*}")" "$1/${2%/*}"',
    '    chmod "0000$(stat -c %a "/whole/${2%/*}")" "$1/${2%/*}"',
    '  }',
    '}',
    '# take GROUP PATH...: moves the paths out of the rest into the folder of a group.',
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
    '# A folder that something was moved out of or into gets its time back.',
    `find /layers -mindepth 2 -type d -newer /layers/.start -exec sh -c '`,
    '  for folder do touch -r "/whole/${folder#/layers/*/}" "$folder"; done',
    `' sh {} +`,
];
function takeCall(folder, patterns) {
    const lines = [`take ${folder}`];
    for (const word of joinLetters(patterns)) {
        const line = lines[lines.length - 1] ?? '';
        if (line.length + word.length + 3 > widest)
            lines.push(`  ${word}`);
        else
            lines[lines.length - 1] = `${line} ${word}`;
    }
    return lines.join(' \\\n');
}
/** `usr/share/[a-d]*` for four ranges of a folder that differ in the last letter; two are as readable apart. */
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
        // With no letter in front the word would end in the folder's slash, which belongs outside of the quotes too.
        return [`${path === "''" ? '' : path}[${letters(group.map(each => each.prefix.slice(-1)))}]*`];
    });
}
/** Runs of three and more are written with a dash. */
function letters(all) {
    const sorted = [...new Set(all)].sort();
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
 * Instructions that give an image made FROM scratch the configuration of another one. ENTRYPOINT stands before CMD,
 * which it would reset. BuildKit adds PATH to an image that has none, and `/` for an empty working directory: both are
 * what containers get anyway.
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
    return env.map(each => {
        const [name = ''] = each.split('=', 1);
        return [name, each.slice(name.length + 1)];
    });
}
/** Neither a line break nor NUL can be written in an instruction that is not in JSON form. */
function pairs(instruction, all, notes) {
    const isWritable = ([key, value]) => key !== '' && !/[\n\r\0]/.test(key + value);
    for (const pair of all.filter(each => !isWritable(each))) {
        notes.push(`${instruction} ${JSON.stringify(pair[0])} cannot be restored: no Dockerfile can hold its value`);
    }
    const written = all.filter(isWritable).map(([key, value]) => `${word(key)}=${quoted(value)}`);
    return written.length === 0 ? '' : `${instruction} ${written.join(' \\\n    ')}`;
}
function restore_config_words(instruction, values) {
    return values.length === 0 ? '' : `${instruction} ${values.map(word).join(' ')}`;
}
/** Variables and escapes are replaced in VOLUME even when it is in JSON form. */
function volumes(paths) {
    return paths.length === 0 ? '' : `VOLUME ${json(paths.map(path => path.replace(/[\\$"']/g, '\\$&')))}`;
}
function jsonForm(instruction, list) {
    return list && list.length > 0 ? `${instruction} ${json(list)}` : '';
}
function json(list) {
    return `[${list.map(each => JSON.stringify(each)).join(', ')}]`;
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
    const what = kind === 'CMD-SHELL' ? (command[0] ?? '') : json(command);
    return oneLine(['HEALTHCHECK', ...flags, 'CMD', what].join(' '), notes);
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
    notes.push(`${instruction.split(' ', 1)} cannot be restored: no Dockerfile can hold ${JSON.stringify(instruction)}`);
    return '';
}
function word(text) {
    return /^[\w./:@%+,-]+$/.test(text) ? text : quoted(text);
}
/** Within double quotes only these three mean something. Source: BuildKit, frontend/dockerfile/shell/lex.go. */
function quoted(text) {
    return `"${text.replace(/[\\"$]/g, '\\$&')}"`;
}

;// CONCATENATED MODULE: ./build/layers/split/write-fragment.js


/** The end of the here-document; no line of the script is equal to it. */
const end = 'MOVE';
/** Needs Docker 23 or newer, or a first line `# syntax=docker/dockerfile:1`, for the here-document. */
function writeFragment(parts) {
    const { origin, config } = parts;
    return origin.kind === 'base'
        ? rebuildImage(parts, origin, restoreConfig(config))
        : replaceInstruction(parts, origin);
}
function rebuildImage(parts, { image, tools }, restored) {
    const hasTriggers = (parts.config.OnBuild ?? []).length > 0;
    const notes = [...restored.notes];
    if (hasTriggers && tools === undefined) {
        notes.push(`${image} has ONBUILD instructions, which the stage of the move step runs: name another image for it`);
    }
    // COPY and mounts from an image run no ONBUILD instructions, a FROM would.
    const [, wholeStage, split] = stageNames();
    const whole = hasTriggers ? image : wholeStage;
    const lines = [
        ...(hasTriggers ? [] : [`FROM ${image} AS ${wholeStage}`, '']),
        ...moveStage(parts, tools ?? whole, split, `--mount=type=bind,from=${whole},target=/whole`),
        'FROM scratch',
        ...copies(parts.groups, split),
        ...restored.instructions,
    ];
    return { text: `${lines.join('\n')}\n`, notes };
}
/** The stage is ended above the instruction and goes on behind it, so everything else in it stays as it is. */
function replaceInstruction(parts, origin) {
    const { instruction, createdBy, stageName, tools } = origin;
    const [below, whole, split] = stageNames(origin.stageSuffix);
    const mounts = `--mount=type=bind,from=${whole},target=/whole --mount=type=bind,from=${below},target=/below`;
    const lines = [
        `FROM ${below} AS ${whole}`,
        instruction?.trimEnd() ?? `# Here comes the instruction, as it is: ${write_fragment_oneLine(createdBy)}`,
        '',
        ...moveStage(parts, tools ?? whole, split, mounts),
        `FROM ${below}${stageName === undefined ? '' : ` AS ${stageName}`}`,
        ...(parts.step.hasDeletions ? [deletion(split)] : []),
        ...copies(parts.groups, split),
    ];
    const notes = [
        `Put the fragment in the place of the instruction and let the FROM above it end with "AS ${below}"${stageName === undefined ? '' : ` instead of "AS ${stageName}"`}`,
    ];
    if (instruction === undefined)
        notes.push('Write the instruction in the place that a comment shows');
    return { text: `${lines.join('\n')}\n`, notes };
}
function stageNames(suffix = '') {
    return [`below${suffix}`, `whole${suffix}`, `split${suffix}`];
}
/** The list is mounted below /dev, which is no part of any layer. */
const deletion = (split) => `RUN --mount=type=bind,from=${split},source=${deletedList},target=/dev/deleted ["/bin/sh", "-c", "cd / && xargs -0 rm -rf -- </dev/deleted"]`;
function moveStage({ config, step }, from, split, mounts) {
    return [
        `FROM ${from} AS ${split}`,
        // With the group too: the id alone is looked up in /etc/passwd, which a small image may not have.
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









/** Shares of the limit: what is taken apart, and what has no name of its own. The first that does is taken. */
const grains = [
    { largest: 1, smallest: 1 / 32 },
    { largest: 1 / 2, smallest: 1 / 64 },
    { largest: 1 / 8, smallest: 1 / 512 },
    { largest: 1 / 64, smallest: 0 },
];
/** A part of this share of the layer, and over the limit still, is not worth another Dockerfile. */
const inVain = 0.9;
/**
 * How to split a layer so that no part is larger than `warnLayerSize`.
 *
 * Folders over the limit are taken apart into sub-folders, families of names and, for what is small, ranges of first
 * letters. The largest of them leave `rest` until that fits, and are bundled by rounded sizes. A layer of n times the
 * limit gets at most 2.4 n + 3 groups, but for what cannot be divided. Hard links of one file stay together. The same
 * entries in any order give the same plan.
 *
 * What BuildKit's layers cannot hold is lost, as in every image that it builds: fractions of seconds, attributes other
 * than capabilities, and mode and owner of the root. Its cache compares contents without times, so a tree of which
 * only times changed is taken from the build before.
 * @throws Error when the limit is not a positive number of bytes.
 */
function planSplit({ entries, origin, config, warnLayerSize }) {
    if (!(warnLayerSize > 0))
        throw new Error(`A layer cannot be split into parts of ${warnLayerSize} bytes`);
    const all = [...entries];
    const tree = layer_tree_buildTree(all);
    const draft = draftFor(tree, warnLayerSize);
    const groups = nameGroups(draft);
    if (groups.length === 1) {
        return {
            groups,
            unsplittable: findUnsplittable(tree, groups, new Map(), warnLayerSize),
            notes: [],
            fragment: '',
        };
    }
    const moved = followTakes(tree, draft.takes);
    const unsplittable = findUnsplittable(tree, groups, moved, warnLayerSize);
    const hasBelow = origin.kind === 'instruction';
    const step = {
        takes: namedTakes(draft.takes, groups),
        hasBelow,
        hasDeletions: hasBelow && tree.whiteouts.length > 0,
    };
    const { text, notes } = writeFragment({ origin, config, groups, step });
    return {
        groups,
        unsplittable,
        notes: [...notes, ...rootNote(tree, origin), ...toolsNote(tree, origin), ...attributesNote(all)],
        fragment: text,
    };
}
function draftFor(tree, limit) {
    const whole = tree.root.total + endOfTar;
    if (whole <= limit)
        return undivided(tree);
    const draft = bestDraft(tree, limit);
    const largest = draft.contents.reduce((most, { tarSize }) => Math.max(most, tarSize), 0);
    return largest > limit && largest > whole * inVain ? undivided(tree) : draft;
}
function bestDraft(tree, limit) {
    let best;
    for (const { largest, smallest } of grains) {
        const candidates = findCandidates(tree.root, { largest: limit * largest, smallest: limit * smallest });
        const joined = joinHardLinks(candidates, tree.hardLinks, limit);
        const bundles = assignGroups(tree, joined, limit);
        const takes = orderTakes(bundles);
        const contents = measureGroups(tree, followTakes(tree, takes), bundles.length);
        const excess = contents.reduce((sum, { tarSize }) => sum + Math.max(0, tarSize - limit), 0);
        const draft = { bundles, takes, contents, excess };
        if (best === undefined || excess < best.excess)
            best = draft;
        if (excess === 0)
            break;
    }
    return best ?? undivided(tree);
}
function undivided(tree) {
    return { bundles: [], takes: [], contents: measureGroups(tree, new Map(), 0), excess: 0 };
}
function nameGroups({ bundles, contents }) {
    return contents.map((content, index) => {
        const candidates = bundles[index];
        if (candidates === undefined)
            return { ...content, name: 'rest', folder: 'rest', patterns: [] };
        const name = nameBundle(candidates);
        const patterns = candidates.flatMap(each => each.patterns);
        return { ...content, name, folder: folderName(index + 1, name), patterns };
    });
}
function namedTakes(takes, groups) {
    return takes.map(({ bundle, patterns }) => ({ folder: groups[bundle]?.folder ?? 'rest', patterns }));
}
/** Source: containerd, pkg/archive/tar.go: a layer gets no other attribute. */
function attributesNote(entries) {
    const lost = new Set(entries.flatMap(({ xattrs }) => [...xattrs.keys()]));
    lost.delete('security.capability');
    if (lost.size === 0)
        return [];
    return [
        `BuildKit writes no extended attributes but capabilities: ${[...lost].sort().join(', ')} will be missing`,
    ];
}
/** Where the move step would fail: in an image without a shell, or with busybox alone. */
function toolsNote({ nodes }, origin) {
    if (origin.kind === 'instruction' || origin.tools !== undefined)
        return [];
    const programs = ['bin/cp', 'usr/bin/cp'].flatMap(path => nodes.find(path)?.entry ?? []);
    if (programs.some(({ linkTarget }) => !linkTarget?.includes('busybox')))
        return [];
    return [
        `${origin.image} lacks the cp of GNU coreutils, which the move step needs: name an image that has it`,
    ];
}
/** COPY leaves the root of the image alone. */
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
 * A plan for every layer that is to be split. A layer of a base image cannot be changed alone: then one plan, at that
 * layer, makes the whole image again from parts, and no other is needed.
 */
async function planOversizeLayers(target, measured, lines, warnLayerSize) {
    const config = target.image.config.container;
    const large = measured.flatMap(({ entries, layer }, index) => {
        if (entries === undefined)
            return [];
        return [{ index, entries, origin: oversize_layers_originOf(layer.createdBy, lines[index], target.dockerfile) }];
    });
    const plans = measured.map(() => undefined);
    const ofBase = large.find(({ origin }) => origin === undefined);
    if (ofBase !== undefined) {
        const entries = await readWholeImage(target, measured);
        const origin = { kind: 'base', image: target.fromName };
        plans[ofBase.index] = planSplit({ entries, origin, config, warnLayerSize });
        return plans;
    }
    for (const { index, entries, origin } of large) {
        if (origin === undefined)
            continue;
        // Stages of two fragments in one Dockerfile need names of their own.
        const stageSuffix = large.length > 1 ? `-${index + 1}` : '';
        plans[index] = planSplit({ entries, origin: { ...origin, stageSuffix }, config, warnLayerSize });
    }
    return plans;
}
/** @returns undefined for what no instruction of the reader's made: a base image's layer, an imported one. */
function oversize_layers_originOf(createdBy, lines, known) {
    if (known !== undefined)
        return lines === undefined ? undefined : originAt(createdBy ?? '', lines, known);
    const isInstruction = /^(?:RUN|COPY|ADD)\b(?! file:)|^(?:\|\d+ .*)?\/bin\/(?:ba)?sh -c (?!#\(nop\) ADD file:)/s;
    if (createdBy === undefined || !isInstruction.test(createdBy))
        return undefined;
    return { kind: 'instruction', createdBy };
}
function originAt(createdBy, { startLine }, { bytes, parsed }) {
    const instruction = parsed.instructions.find(candidate => candidate.startLine === startLine);
    const stageName = readStages(parsed).findLast(stage => stage.line < startLine)?.name;
    const text = instruction && Buffer.from(bytes.subarray(instruction.start, instruction.end)).toString('utf8');
    return { kind: 'instruction', createdBy, instruction: text, stageName };
}
async function readWholeImage({ source, image }, measured) {
    const isComplete = measured.every(({ entries }) => entries !== undefined);
    const all = isComplete
        ? measured
        : await measureLayers(source, image, [], { isEveryLayerStreamed: true, isLookedInto: () => true });
    return flattenLayers(all.map(({ entries }) => entries ?? []));
}

;// CONCATENATED MODULE: ./build/layers/check-image.js






/** Measures and judges every layer; of those that are too large it finds out why, where, and how to split them. */
async function checkImage(target, { budget, explain }, progress) {
    const { source, image, claims } = target;
    const isLarge = (layer) => (0,layer_budget/* sizeOf */.$d)(layer, budget.measure) > budget.warnLayerSize;
    const measured = await measureLayers(source, image, claims, {
        isEveryLayerStreamed: explain === 'always',
        isLookedInto: explain === 'never' ? undefined : isLarge,
        progress,
    });
    const verdict = (0,layer_budget/* judgeLayers */.ad)(measured.map(({ layer }) => layer), budget);
    const analyses = analyse(measured);
    const lines = linesOf(image, target.dockerfile);
    const plans = await planOversizeLayers(target, measured, lines, budget.warnLayerSize);
    const checked = verdict.layers.map((layer, index) => ({
        ...layer,
        analysis: analyses[index],
        lines: lines[index],
        plan: plans[index],
    }));
    return { ...verdict, name: image.name, layers: checked };
}
/** Layers that were not streamed count as empty, so that what is known of the others keeps its place. */
function analyse(measured) {
    if (measured.every(({ content }) => content === undefined))
        return [];
    const contents = measured.map(({ content }, index) => content ?? new LayerContent(`layer ${index + 1}`));
    const { layers } = analyseImage(contents);
    return measured.map(({ content }, index) => (content === undefined ? undefined : layers[index]));
}
function linesOf({ config }, known) {
    const made = config.history.filter(entry => !entry.isEmptyLayer);
    if (known === undefined || made.length !== config.diffIds.length)
        return [];
    return findInstructions(config.history, known.parsed).filter((_, index) => !config.history[index]?.isEmptyLayer);
}

;// CONCATENATED MODULE: ./build/dockerfile/directive.js


const names = new Set(['syntax', 'escape', 'check']);
/**
 * The parser directives: the comments of that form at the very top. The first line that is none, a blank one too, ends them.
 * Source: Dockerfile reference, "Parser directives".
 * @throws DockerfileError when one is repeated.
 */
function readDirectives(lines) {
    const directives = [];
    for (const line of lines) {
        const directive = parseDirective(line);
        if (directive === undefined) {
            break;
        }
        if (directives.some(other => other.name === directive.name)) {
            throw new DockerfileError(line.number, `a second "${directive.name}" directive: keep only one`);
        }
        directives.push(directive);
    }
    return directives;
}
/** @throws DockerfileError when the escape directive names another character than \ or `. */
function escapeOf(directives) {
    const directive = directives.find(({ name }) => name === 'escape');
    if (directive === undefined) {
        return '\\';
    }
    if (directive.value !== '\\' && directive.value !== '`') {
        throw new DockerfileError(directive.line, `the escape character ${JSON.stringify(directive.value)} is not allowed: write \\ or \``);
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

;// CONCATENATED MODULE: ./build/dockerfile/heredoc.js

const heredoc_form = /^\d*<<(-?)([^<]+)$/;
/**
 * The here-documents that an instruction's text opens, in order. As in BuildKit, text whose quotes or braces do not
 * close opens none, and `<<` inside a word (`cat<<EOF`) opens none.
 * Source: Dockerfile reference, "Here-Documents"; BuildKit, frontend/dockerfile/parser/parser.go.
 */
function readHeredocs(text) {
    return (shellWords(text, true) ?? []).flatMap(word => {
        const [, dash, written] = heredoc_form.exec(word) ?? [];
        const [name, ...more] = (written === undefined ? undefined : shellWords(written, false)) ?? [];
        return name === undefined || more.length > 0 ? [] : [{ name, isIndented: dash === '-' }];
    });
}
function endsHeredoc({ name, isIndented }, line) {
    return (isIndented ? line.replace(/^\t+/, '') : line) === name;
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

const sizeLimit = 1_000_000;
// BuildKit reads lines with Go's bufio.Scanner and fails on longer ones.
const lineLimit = 65_535;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const byteOrderMark = [0xef, 0xbb, 0xbf];
/** @throws DockerfileError for more than 1 MB, an overlong line, NUL bytes and text that is not UTF-8. */
function readLines(bytes) {
    if (bytes.length > sizeLimit) {
        throw new DockerfileError(1, `the file has ${bytes.length} bytes, over the limit of ${sizeLimit}`);
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
/** How lines end: what an added line should end with. */
function newlineOf(bytes) {
    let lf = 0;
    let crlf = 0;
    for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) {
        if (bytes[at - 1] === carriageReturn) {
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
    if (slice.length > lineLimit) {
        throw new DockerfileError(line, `the line has ${slice.length} bytes, Docker reads at most ${lineLimit}: split it`);
    }
    if (slice.includes(0)) {
        throw new DockerfileError(line, 'the line holds a NUL byte: save the file as plain UTF-8 text');
    }
    try {
        return decoder.decode(slice);
    }
    catch (error) {
        throw new DockerfileError(line, 'the line is not valid UTF-8: save the file as UTF-8', { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/dockerfile/split-words.js


/** The words between blanks, quotes being ordinary characters: how FROM is split. */
function splitAtBlanks(logical, from, to) {
    const words = [];
    let at = from;
    while (at < to) {
        let end = at;
        while (end < to && !isBlank(logical.text.charAt(end))) {
            end += 1;
        }
        if (end > at) {
            words.push(wordOf(logical, at, end));
        }
        at = end + 1;
    }
    return words;
}
/** The words between spaces, quotes and escapes kept in the text but respected: how ENV, ARG and LABEL are split. */
function splitOutsideQuotes(logical, from, to, escapeChar) {
    const words = [];
    let at = skipSpaces(logical.text, from, to);
    while (at < to) {
        const end = wordEnd(logical.text, at, to, { escapeChar, literal: "'" });
        words.push(wordOf(logical, at, end));
        at = skipSpaces(logical.text, end, to);
    }
    return words;
}
/**
 * The flags that lead the arguments and the index behind them. A lone `--` ends the flags and is dropped.
 * Source: BuildKit, frontend/dockerfile/parser/split_command.go.
 */
function splitFlags(logical, from, to, escapeChar) {
    const flags = [];
    let at = skipSpaces(logical.text, from, to);
    while (at < to && logical.text.startsWith('--', at)) {
        const end = wordEnd(logical.text, at, to, { escapeChar, literal: '' });
        const word = wordOf(logical, at, end);
        at = skipSpaces(logical.text, end, to);
        if (word.text === '--') {
            break;
        }
        flags.push({ ...word, value: withoutQuotes(word.text, escapeChar) });
    }
    return { flags, next: at };
}
// `literal` is the quote in which the escape character is an ordinary one: single quotes, but in flags none.
function wordEnd(text, from, to, { escapeChar, literal }) {
    let quote = '';
    let at = from;
    while (at < to && (quote !== '' || !isSpace(text.charAt(at)))) {
        const char = text.charAt(at);
        if (char === escapeChar && (quote === '' || quote !== literal)) {
            at += 1;
        }
        else {
            quote = nextQuote(quote, char);
        }
        at += 1;
    }
    return Math.min(at, to);
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
    for (let at = 0; at < text.length; at += 1) {
        const char = text.charAt(at);
        if (char === escapeChar) {
            at += 1;
            value += text.charAt(at);
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
 * Reads the instructions, as BuildKit does, with the bytes that each stands on.
 * Source: Dockerfile reference, "Format", "Parser directives", "Here-Documents".
 * @throws DockerfileError naming the line: over 1 MB, NUL bytes, not UTF-8, a bad directive, an unknown instruction,
 * a here-document without end, no FROM, or anything but ARG before the first FROM.
 */
function parseDockerfile(bytes) {
    const lines = readLines(bytes);
    const directives = readDirectives(lines);
    const escapeChar = escapeOf(directives);
    const instructions = [];
    const comments = [];
    let index = directives.length;
    for (let line = lines[index]; line !== undefined; line = lines[index]) {
        const comment = commentOf(line);
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
            const next = skipHeredocs(lines, joined.next, command, line.number);
            const last = lines[next - 1] ?? line;
            const start = joined.logical.offsets[0] ?? line.start;
            instructions.push({ ...command, start, end: last.end, startLine: line.number, endLine: last.number });
            for (const inner of joined.comments)
                comments.push(inner);
            index = next;
        }
    }
    checkOrder(instructions, lines.length);
    return { bytes, instructions, comments, directives, escapeChar, newline: newlineOf(bytes) };
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
function skipHeredocs(lines, from, command, startLine) {
    let index = from;
    if (!canOpenHeredocs(command)) {
        return index;
    }
    for (const heredoc of readHeredocs(command.logical.text)) {
        let line = lines[index];
        while (line !== undefined && !endsHeredoc(heredoc, line.text)) {
            index += 1;
            line = lines[index];
        }
        if (line === undefined) {
            const name = JSON.stringify(heredoc.name);
            throw new DockerfileError(startLine, `the here-document is not closed: add a line that is exactly ${name}`);
        }
        index += 1;
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
        throw new DockerfileError(Math.max(1, lineCount), 'the file holds no FROM: begin with FROM and an image');
    }
    if (first.keyword !== 'FROM') {
        throw new DockerfileError(first.startLine, `${first.keyword} stands before the first FROM: only ARG may, move it below`);
    }
}

;// CONCATENATED MODULE: ./build/layers/known-dockerfile.js


/** @throws Error that names the file when it is absent or malformed. */
async function readKnownDockerfile(path, readFile) {
    if (path === undefined)
        return undefined;
    const bytes = await readFile(path).catch(() => {
        throw new Error(`dockerfile is ${JSON.stringify(path)}: there is no such file; a path begins at the workspace, on a laptop at the current folder`);
    });
    try {
        return { path, bytes, parsed: parseDockerfile(bytes) };
    }
    catch (error) {
        throw new Error(`${path}: ${(0,error_message/* messageOf */.b)(error)}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/markdown.js
/** Makes text safe in a line of Markdown and its tables: names come from images and branches that anybody may have made. */
function escapeMarkdown(text) {
    return text
        .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
        .replace(/[\\`*_{}[\]<>|#~]/g, character => `&#${character.charCodeAt(0)};`);
}
/** Lines of a list of names and values; both are Markdown already. A table would begin with an empty row of headings. */
function factList(facts) {
    return facts.map(([name, value]) => `- **${name}:** ${value}`);
}
/** Lines of a code block, whatever runs of backticks the text holds. */
function fenced(text, language = '') {
    let length = 3;
    for (const [run] of text.matchAll(/`+/g))
        length = Math.max(length, run.length + 1);
    const fence = '`'.repeat(length);
    return [`${fence}${language}`, text, fence];
}

;// CONCATENATED MODULE: ./build/layers/explain-layers.js


const rowsShown = 8;
/** What is large in a layer, for a terminal. */
function explainAsText({ analysis, plan }) {
    if (analysis === undefined)
        return '';
    const blocks = sectionsOf(analysis).map(({ title, rows }) => {
        const lines = rows.map(({ size, name }) => `  ${(0,units/* formatSize */.Xq)(size).padStart(8)}  ${printable(name)}`);
        return [`${title}:`, ...lines].join('\n');
    });
    return [...blocks, ...wasteOf(analysis), ...planAsText(plan)].join('\n');
}
/** The same for the job summary, folded away below the table. */
function explainAsMarkdown({ layers }) {
    return layers
        .map((layer, index) => ({ layer, number: index + 1 }))
        .filter(({ layer }) => layer.analysis !== undefined && layer.verdict !== 'pass')
        .map(({ layer, number }) => detailsOf(layer, number))
        .join('\n');
}
function detailsOf({ analysis, plan, lines }, number) {
    if (analysis === undefined)
        return '';
    const where = lines === undefined ? '' : ` (line ${lines.startLine} of the Dockerfile)`;
    const sections = sectionsOf(analysis).flatMap(({ title, rows }) => [
        `| | ${title.toLowerCase()} |`,
        '| ---: | --- |',
        ...rows.map(({ size, name }) => `| ${(0,units/* formatSize */.Xq)(size)} | ${escapeMarkdown(printable(name))} |`),
        '',
    ]);
    return [
        `<details open><summary>What is in layer ${number}${where}</summary>`,
        '',
        ...sections,
        ...wasteOf(analysis).map(escapeMarkdown),
        '</details>',
        '',
        ...planAsMarkdown(plan, number),
    ].join('\n');
}
function sectionsOf(analysis) {
    const directories = analysis.directories.map(({ path, contentSize, isRest }) => ({
        size: contentSize,
        name: `${path || '/'}${isRest ? ' (the rest of it)' : ''}`,
    }));
    const families = analysis.families.map(({ directory, pattern, contentSize, fileCount }) => ({
        size: contentSize,
        name: `${directory === '' ? '' : `${directory}/`}${pattern} (${fileCount} files)`,
    }));
    const files = analysis.files.map(({ path, contentSize }) => ({ size: contentSize, name: path }));
    return [
        { title: 'Largest directories', rows: directories.slice(0, rowsShown) },
        { title: 'Largest library families', rows: families.slice(0, rowsShown) },
        { title: 'Largest files', rows: files.slice(0, rowsShown) },
    ].filter(({ rows }) => rows.length > 0);
}
function wasteOf({ wasted }) {
    const { stored, storedAgain, deleted } = wasted;
    return [
        ...(stored > 0
            ? [`${(0,units/* formatSize */.Xq)(stored)} of it are hidden by a later layer: stored and transferred for nothing`]
            : []),
        ...(storedAgain > 0
            ? [`It stores ${(0,units/* formatSize */.Xq)(storedAgain)} again that an earlier layer holds already`]
            : []),
        ...(deleted > 0
            ? [`It deletes ${(0,units/* formatSize */.Xq)(deleted)} of earlier layers, which are transferred all the same`]
            : []),
    ];
}
function planAsText(plan) {
    if (plan === undefined)
        return [];
    if (plan.groups.length < 2)
        return unsplittableOf(plan);
    const groups = plan.groups.map(({ name, tarSize }) => `  ${(0,units/* formatSize */.Xq)(tarSize).padStart(8)}  ${printable(name)}`);
    return ['It can be split into:', ...groups, ...remarksOf(plan)];
}
function planAsMarkdown(plan, number) {
    if (plan === undefined)
        return [];
    if (plan.fragment === '')
        return unsplittableOf(plan).map(escapeMarkdown);
    const groups = plan.groups.map(({ name, tarSize }) => `| ${(0,units/* formatSize */.Xq)(tarSize)} | ${escapeMarkdown(printable(name))} |`);
    return [
        `<details open><summary>How to split layer ${number} into ${plan.groups.length}</summary>`,
        '',
        '| | group |',
        '| ---: | --- |',
        ...groups,
        '',
        ...remarksOf(plan).map(note => `- ${escapeMarkdown(note)}`),
        '',
        ...fenced(plan.fragment.trimEnd(), 'dockerfile'),
        '</details>',
        '',
    ];
}
/** What the reader must do, and what the fragment cannot. */
function remarksOf(plan) {
    return [...plan.notes.map(printable), ...unsplittableOf(plan)];
}
function unsplittableOf({ unsplittable }) {
    return unsplittable.map(({ reason }) => printable(reason));
}
/** File names may hold anything, a terminal's commands among it. */
function printable(text) {
    return text.replace(/\p{Cc}/gu, '�');
}

// EXTERNAL MODULE: ./build/layers/layer-count.js
var layer_count = __webpack_require__(7652);
;// CONCATENATED MODULE: ./build/layers/layer-report.js






const barWidth = 20;
const marks = { pass: '✅', warn: '⚠️', fail: '❌' };
/** The verdict in a sentence or two: the worst layer, and the number of layers where that is a problem. */
function describeVerdict(name, verdict, budget) {
    const problems = [
        describeOversize(name, verdict, budget),
        (0,layer_count/* describeLayerCount */.a)(name, verdict.layers.length),
    ].filter(problem => problem !== undefined);
    if (problems.length > 0)
        return problems.join('. ');
    return `Every layer of ${name} is at most ${(0,units/* formatSize */.Xq)(budget.warnLayerSize)} (${describeWhole(verdict, budget)})`;
}
/** The worst layer, its limit and how many more are over it; undefined when none is. */
function describeOversize(name, verdict, budget) {
    const { layers } = verdict;
    const worstVerdict = (0,layer_budget/* worst */.QZ)(layers.map(layer => layer.verdict));
    if (worstVerdict === 'pass')
        return undefined;
    const over = layers.filter(layer => layer.verdict === worstVerdict);
    const largest = over.reduce((a, b) => ((0,layer_budget/* sizeOf */.$d)(b, budget.measure) > (0,layer_budget/* sizeOf */.$d)(a, budget.measure) ? b : a));
    const number = layers.indexOf(largest) + 1;
    const size = (0,units/* formatSize */.Xq)((0,layer_budget/* sizeOf */.$d)(largest, budget.measure));
    const limit = (0,units/* formatSize */.Xq)(worstVerdict === 'fail' ? budget.maxLayerSize : budget.warnLayerSize);
    return `Layer ${number} of ${name} has ${size}${andMore(over.length - 1)}, over the limit of ${limit} (${describeWhole(verdict, budget)})`;
}
function describeWhole({ layers, totalSize }, { measure }) {
    return `${plural(layers.length, 'layer')}, ${(0,units/* formatSize */.Xq)(totalSize)} ${measure} in all`;
}
/** Job summary: the verdict first, then a bar for each layer against the limit. */
function layersAsMarkdown(name, verdict, budget) {
    const rows = verdict.layers.map((layer, index) => row(layer, index + 1, budget));
    return [
        `### ${marks[verdict.verdict]} ${escapeMarkdown(describeVerdict(name, verdict, budget))}`,
        '',
        `| | layer | ${budget.measure} of ${(0,units/* formatSize */.Xq)(budget.maxLayerSize)} | compressed | uncompressed | made by |`,
        '| --- | ---: | --- | ---: | ---: | --- |',
        ...rows,
        '',
    ].join('\n');
}
/** The same for a terminal. */
function layersAsText(name, verdict, budget, paint = (_verdict, text) => text) {
    const lines = verdict.layers.map((layer, index) => {
        const sizes = [layer.compressedSize, layer.uncompressedSize].map(size => (0,units/* formatSize */.Xq)(size).padStart(8));
        const coloured = paint(layer.verdict, bar(layer, budget));
        return `${String(index + 1).padStart(3)}  ${coloured}  ${sizes.join('  ')}  ${shorten(layer.createdBy)}`;
    });
    const head = `layer  ${`${budget.measure} of ${(0,units/* formatSize */.Xq)(budget.maxLayerSize)}`.padEnd(barWidth)}  stored    tar       made by`;
    const sentence = paint(verdict.verdict, describeVerdict(name, verdict, budget));
    return [head, ...lines, '', `${marks[verdict.verdict]} ${sentence}`].join('\n');
}
function row(layer, number, budget) {
    const estimated = layer.sizeKnownBy === 'trailer' ? '' : ' (counted)';
    const cells = [
        marks[layer.verdict],
        number,
        `\`${bar(layer, budget)}\``,
        (0,units/* formatSize */.Xq)(layer.compressedSize),
        `${(0,units/* formatSize */.Xq)(layer.uncompressedSize)}${estimated}`,
        escapeMarkdown(shorten(layer.createdBy)),
    ];
    return `| ${cells.join(' | ')} |`;
}
function bar(layer, { measure, maxLayerSize }) {
    const filled = Math.min(barWidth, Math.round(((0,layer_budget/* sizeOf */.$d)(layer, measure) / maxLayerSize) * barWidth));
    return '█'.repeat(filled).padEnd(barWidth, '░');
}
function shorten(createdBy) {
    const text = instructionText(createdBy ?? 'unknown').replace(/\p{Cc}/gu, '');
    return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}

;// CONCATENATED MODULE: ./build/layers/report-layers.js





/** GitHub shows ten annotations of each kind for a step. */
const mostAnnotations = 10;
/** Table in the log and the job summary; annotations at the lines of the Dockerfile that made too large layers. */
async function reportLayers(checked, check, { log, writeSummary, paint }) {
    const { name, layers } = checked;
    await log.group(`Layers of ${name}`, async () => log.info(layersAsText(name, checked, check.budget, paint)));
    for (const [index, layer] of layers.entries()) {
        if (layer.analysis === undefined)
            continue;
        await log.group(`What is in layer ${index + 1}`, async () => log.info(explainAsText(layer)));
    }
    await writeSummary(layersAsMarkdown(name, checked, check.budget) + explainAsMarkdown(checked));
    const isFailure = failureOf(checked, check) !== undefined;
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
/** The sentence that fails the step, or undefined when the verdict does not. */
function failureOf(checked, { budget, failOn }) {
    const { verdict, name } = checked;
    const isFailure = failOn === 'error' ? verdict === 'fail' : failOn === 'warning' && verdict !== 'pass';
    if (!isFailure)
        return undefined;
    const oversize = describeOversize(name, checked, budget);
    const count = (0,layer_count/* describeLayerCount */.a)(name, checked.layers.length);
    if (oversize === undefined)
        return count;
    const failure = `${oversize}. mybinder.org's builders often fail to transfer such a layer: ${mendingOf(checked)}`;
    return count === undefined ? failure : `${failure}. ${count}`;
}
function mendingOf(checked) {
    const [unsplittable] = checked.layers.flatMap(({ plan }) => plan === undefined ? [] : unsplittableOf(plan));
    const plan = 'the output `plan` and the job summary hold a ready Dockerfile fragment that splits it';
    if (fragmentOf(checked) !== '')
        return unsplittable === undefined ? plan : `${plan}. ${unsplittable}`;
    return unsplittable ?? 'split the instruction that made it into several COPY instructions';
}
/** The fragments of all plans, each saying which layer it is for. */
function fragmentOf({ layers }) {
    return layers
        .flatMap(({ plan }, index) => plan === undefined || plan.fragment === ''
        ? []
        : [
            [
                `# Splits layer ${index + 1}`,
                ...remarksOf(plan).map(remark => `# ${remark}`),
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
        if (++counts[layer.verdict] > mostAnnotations)
            continue;
        const place = { file: dockerfile, startLine: layer.lines.startLine, endLine: layer.lines.endLine };
        const limit = layer.verdict === 'fail' ? budget.maxLayerSize : budget.warnLayerSize;
        const message = `This instruction makes layer ${index + 1}, which has ${(0,units/* formatSize */.Xq)((0,layer_budget/* sizeOf */.$d)(layer, budget.measure))}: over the limit of ${(0,units/* formatSize */.Xq)(limit)}${largestIn(layer)}`;
        if (isFailing && layer.verdict === 'fail')
            log.error(message, place);
        else
            log.warning(message, place);
    }
}
function largestIn({ analysis }) {
    const named = analysis?.directories
        .slice(0, 3)
        .map(({ path, contentSize }) => `${path || '/'} (${(0,units/* formatSize */.Xq)(contentSize)})`);
    return named === undefined || named.length === 0 ? '' : `. The largest in it: ${named.join(', ')}`;
}

;// CONCATENATED MODULE: ./build/layers/stream-progress.js

/** Milliseconds between two lines; a stream that takes less says nothing. */
const interval = 3_000;
/** Says how far streams are that go on side by side, how fast they go and how long they will take. */
class StreamProgress {
    #log;
    #doing;
    #streams = new Map();
    #begun = Date.now();
    #last = Date.now();
    /** @param doing what they are for, such as `reading IMAGE`. */
    constructor(log, doing) {
        this.#log = log;
        this.#doing = doing;
    }
    onBytes(stream, done, size) {
        this.#streams.set(stream, { done, size });
        const now = Date.now();
        if (now - this.#last < interval)
            return;
        this.#last = now;
        const streams = [...this.#streams.values()];
        const sum = streams.reduce((bytes, stream) => bytes + stream.done, 0);
        const all = streams.reduce((bytes, stream) => bytes + stream.size, 0);
        const rate = sum / ((now - this.#begun) / 1000);
        const left = sum === 0 ? 'unknown time' : `${Math.ceil((all - sum) / rate)} s`;
        this.#log.info(`${this.#doing}: ${(0,units/* formatSize */.Xq)(sum)} of ${(0,units/* formatSize */.Xq)(all)}, ${(0,units/* formatSize */.Xq)(rate)}/s, ${left} left`);
    }
}

;// CONCATENATED MODULE: ./build/layers/check-layers.js




/** Measures and reports every layer. The caller decides what the verdict means for it. */
async function checkLayers(measurable, fromName, check, services) {
    const dockerfile = await readKnownDockerfile(check.dockerfile, services.readFile);
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
        plan: fragmentOf(checked),
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

// EXTERNAL MODULE: ./build/oci/digest.js
var oci_digest = __webpack_require__(1564);
;// CONCATENATED MODULE: ./build/oci/image-config.js




const image_config_text = valibot/* nullish */.cl(valibot/* string */.Yj(), '');
/** BuildKit writes null for an image without layers. */
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
/** @throws Error naming `what` and the reason. */
function parseImageConfig(bytes, what) {
    const { os, architecture, variant, created, config, rootfs, history } = (0,build_json/* parseJson */.q)(schema, bytes, what);
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




const annotations = valibot/* optional */.lq(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* string */.Yj()), {});
const head = valibot/* object */.Ik({ schemaVersion: valibot/* number */.ai(), mediaType: valibot/* optional */.lq(valibot/* string */.Yj()) });
/** BuildKit writes null for the layers of an image that has none. */
const manifest_layers = valibot/* pipe */.Fs(valibot/* nullable */.me(valibot/* array */.YO(descriptorSchema)), valibot/* transform */.pd(list => list ?? []));
const manifestSchema = valibot/* object */.Ik({ config: descriptorSchema, layers: manifest_layers, annotations });
const indexSchema = valibot/* object */.Ik({ manifests: valibot/* array */.YO(descriptorSchema) });
/**
 * @param mediaType as the source declared it (Content-Type or descriptor), or undefined; the document's own
 *   `mediaType` wins, since Content-Type may carry parameters or be lost on the way.
 * @throws Error naming `what` and the reason.
 */
function parseManifest(bytes, mediaType, what) {
    const { schemaVersion, mediaType: own } = (0,build_json/* parseJson */.q)(head, bytes, what);
    if (schemaVersion !== 2) {
        throw new Error(`${what} has schema version ${schemaVersion}, which no current tool writes: push the image again with a current Docker`);
    }
    const declared = own ?? mediaType;
    if (declared !== undefined && !manifestMediaTypes.includes(declared)) {
        throw new Error(`${what} is of type "${declared}": expected an image manifest or an image index`);
    }
    const isIndex = declared === undefined ? looksLikeIndex(bytes) : isIndexMediaType(declared);
    if (isIndex) {
        return { kind: 'index', mediaType: declared ?? ociIndex, ...(0,build_json/* parseJson */.q)(indexSchema, bytes, what) };
    }
    return { kind: 'manifest', mediaType: declared ?? ociManifest, ...(0,build_json/* parseJson */.q)(manifestSchema, bytes, what) };
}
/** Whether a descriptor in an index points to a statement about an image, as buildx adds, not to an image. */
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
 * Reads manifest and config of the image for `platform`: at most three small requests, no layer.
 *
 * @throws Error naming the image and what it offers when there is nothing for the platform.
 */
async function readImage(source, platform) {
    return completeImage(source, await readPlatformManifest(source, platform), platform);
}
/** @throws Error naming the image and what it offers when there is nothing for the platform. */
async function readPlatformManifest(source, platform) {
    const root = await source.readManifest();
    const top = parseManifest(root.bytes, root.mediaType, `the manifest of ${source.name}`);
    const { digest, manifest } = top.kind === 'manifest' ? { digest: root.digest, manifest: top } : await readChild(source, top, platform);
    return { name: source.name, rootDigest: root.digest, manifestDigest: digest, manifest };
}
/**
 * Adds the config.
 *
 * @throws Error naming the image when the config is another platform's, or does not fit the manifest.
 */
async function completeImage(source, found, platform) {
    const config = await readConfig(source, found.manifest);
    if (!(0,oci_platform/* isForPlatform */.b)(config, platform)) {
        throw new Error(`${source.name} is an image for ${(0,oci_platform/* formatPlatform */.Bq)(config)}, not for ${(0,oci_platform/* formatPlatform */.Bq)(platform)}: ` +
            `build it with --platform ${(0,oci_platform/* formatPlatform */.Bq)(platform)}`);
    }
    if (config.diffIds.length !== found.manifest.layers.length) {
        throw new Error(`${source.name} is inconsistent: its manifest has ${found.manifest.layers.length} layers, its config ${config.diffIds.length}`);
    }
    return { ...found, config };
}
async function readConfig(source, { config }) {
    return parseImageConfig(await source.readBlob(config), `the config of ${source.name}`);
}
async function readChild(source, index, platform) {
    const descriptor = chooseChild(source.name, index, platform);
    const { bytes, digest } = await source.readManifest(descriptor.digest);
    const manifest = parseManifest(bytes, descriptor.mediaType, `the ${(0,oci_platform/* formatPlatform */.Bq)(platform)} manifest of ${source.name}`);
    if (manifest.kind === 'index') {
        throw new Error(`${source.name} is an index inside an index, which Docker cannot run: push a plain image`);
    }
    return { digest, manifest };
}
function chooseChild(name, index, platform) {
    const images = index.manifests.filter(descriptor => !isAttestation(descriptor));
    const found = images.find(({ platform: offered }) => offered !== undefined && (0,oci_platform/* isForPlatform */.b)(offered, platform));
    // An index made by hand, or an image layout of one image, may name no platform: the config then tells.
    const [only, ...others] = images;
    const chosen = found ?? (others.length === 0 && only?.platform === undefined ? only : undefined);
    if (chosen === undefined) {
        const offered = images
            .map(image => (image.platform ? (0,oci_platform/* formatPlatform */.Bq)(image.platform) : 'unnamed'))
            .join(', ');
        throw new Error(`${name} has no image for ${(0,oci_platform/* formatPlatform */.Bq)(platform)}: it offers ${offered || 'nothing'}`);
    }
    return chosen;
}

;// CONCATENATED MODULE: ./build/layers/gzip-trailer.js
/**
 * Size that a gzip file claims for its content, in its last four bytes, little-endian, modulo 4 GiB.
 * Source: RFC 1952 section 2.3.1, ISIZE.
 */
const trailerLength = 4;
/** A larger size wraps: the claim is a multiple of this too small. */
const trailerModulus = 2 ** 32;
function readTrailer(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
}
/** Deflate cannot do better: 258 bytes from 2 bits. */
const maxRatio = 1032;
/** Whether a tar of this length can be behind so many bytes of gzip. */
function isPossible(claimed, compressedSize) {
    const gzipOverhead = 64 + compressedSize / 1000;
    return (claimed % 512 === 0 &&
        claimed >= 1024 &&
        claimed >= compressedSize - gzipOverhead &&
        claimed <= compressedSize * maxRatio);
}
/**
 * Whether the size may be 4 GiB more than the claim. No lower bound of the ratio is safe to call ordinary: one `useradd`
 * with a large user id makes /var/log/lastlog a sparse file, which a tar holds as gigabytes of zeros.
 */
function mayHaveWrapped(claimed, compressedSize) {
    return claimed + trailerModulus <= compressedSize * maxRatio;
}

;// CONCATENATED MODULE: ./build/layers/sampled-size.js

/** Bytes of one sample: nearly every compressor begins a block in so many. */
const sampleLength = 65_536;
/**
 * 4 GiB take 4.16 MB even at deflate's best ratio of 1032:1. Samples that are closer together than that, less their own
 * length, meet every run that hides them.
 */
const maxSpacing = 4_000_000;
/** Standard errors: an ordinary layer is outside of so many once in 16,000 times, if its parts vary as usual. */
const safety = 4;
/** An error that no limit of layers depends upon, and few samples cannot rule out. */
const tolerance = 2 ** 28;
/** Of the samples, in which no block begins. */
const maxUnreadable = 0.25;
/** Where to take samples of a blob: evenly spread, and the same at every run. */
function samplePlaces(size) {
    const count = Math.ceil(size / maxSpacing);
    const reach = Math.max(0, size - sampleLength);
    return Array.from({ length: count }, (_, index) => Math.floor(((index + 0.5) / count) * reach));
}
/**
 * Whether samples of a blob agree with the size that its trailer claims, and with none that is 4 GiB further.
 *
 * Content as diverse as a file system's makes an estimate by its mean, and its error known by how the samples differ. A
 * single sample of extreme ratio makes that error too large for any claim, so that zeros in many small runs show as well.
 *
 * @param ratios bytes out for each byte in; undefined where no block begins.
 */
function agreesWithSamples(claimed, compressedSize, ratios) {
    const known = ratios.filter(ratio => ratio !== undefined);
    if (known.length < 2 || known.length < ratios.length * (1 - maxUnreadable))
        return false;
    const mean = known.reduce((sum, ratio) => sum + ratio, 0) / known.length;
    const variance = known.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0) / (known.length - 1);
    const margin = safety * Math.sqrt(variance / known.length) * compressedSize;
    const difference = Math.abs(mean * compressedSize - claimed);
    return difference <= Math.max(tolerance, margin) && difference + margin < trailerModulus / 2;
}

;// CONCATENATED MODULE: ./build/layers/dynamic-header.js
/** Order in which a block lists the lengths of the codes for code lengths. Source: RFC 1951 section 3.2.7. */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const endOfBlock = 256;
const maxListLength = 7;
const maxCodeLength = 15;
/** Bytes that the longest header takes: 17 bits, 19 lengths of 3 bits, 316 codes of 7 bits with 7 more. */
const maxHeaderLength = Math.ceil((17 + 19 * 3 + 316 * 14) / 8);
/** Up to 16 bits, from any bit on, the lowest first. Bits behind the end are zeros. */
function readBits(bytes, at, count) {
    const byte = at >> 3;
    const three = (bytes[byte] ?? 0) | ((bytes[byte + 1] ?? 0) << 8) | ((bytes[byte + 2] ?? 0) << 16);
    return (three >>> (at & 7)) & ((1 << count) - 1);
}
/**
 * Whether a deflate block with codes of its own, and not the last one, may begin at this bit. Every rule that inflating
 * would stop at is checked, and codes must be complete, as every compressor makes them: of random bits, about one place in
 * 10^10 passes.
 */
function isDynamicHeader(bytes, at) {
    const literals = readBits(bytes, at + 3, 5) + 257;
    const distances = readBits(bytes, at + 8, 5) + 1;
    if (readBits(bytes, at, 3) !== 0b100 || literals > 286 || distances > 30)
        return false;
    const count = readBits(bytes, at + 13, 4) + 4;
    if (!hasCompleteList(bytes, at + 17, count))
        return false;
    const list = readList(bytes, at + 17, count);
    const lengths = readLengths(bytes, at + 17 + 3 * count, list, literals + distances);
    if (lengths === undefined || lengths[endOfBlock] === 0)
        return false;
    return isComplete(lengths.subarray(0, literals)) && isComplete(lengths.subarray(literals));
}
/** The cheapest test that almost nothing passes, so that it comes before anything is allocated. */
function hasCompleteList(bytes, at, count) {
    let used = 0;
    for (let index = 0; index < count; index += 1) {
        const length = readBits(bytes, at + 3 * index, 3);
        if (length > 0)
            used += 1 << (maxListLength - length);
    }
    return used === 1 << maxListLength;
}
/** For every 7 bits that may come, the symbol they begin with, times 8, plus the length of its code. */
function readList(bytes, at, count) {
    const lengths = new Uint8Array(lengthOrder.length);
    for (let index = 0; index < count; index += 1) {
        lengths[lengthOrder[index] ?? 0] = readBits(bytes, at + 3 * index, 3);
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
/** Lengths of all codes of a block. @returns undefined where a repetition has nothing to repeat or goes too far. */
function readLengths(bytes, start, list, total) {
    const lengths = new Uint8Array(total);
    let at = start;
    for (let filled = 0; filled < total;) {
        const entry = list[readBits(bytes, at, maxListLength)] ?? 0;
        const symbol = entry >> 3;
        at += entry & 7;
        if (symbol <= maxCodeLength) {
            lengths[filled] = symbol;
            filled += 1;
            continue;
        }
        const { bits, base } = repetitions[symbol - 16] ?? { bits: 0, base: 0 };
        const count = base + readBits(bytes, at, bits);
        at += bits;
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
/** A code that uses all bit patterns; one symbol alone, or none, is allowed to leave some. */
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


/** What matches may refer to lies in front of the window. Only lengths are counted, so that any bytes do. */
const unknownHistory = Buffer.alloc(32_768);
/** The byte that holds the last bits of the block's type, the length of its content, and that length's complement. */
const storedHeaderLength = 5;
const maxStoredLength = 0xffff;
/** Fewer bytes of deflate do not tell a block from bits that look like one. */
const minEvidence = 4096;
/**
 * How far a piece from anywhere in a deflate stream inflates: bytes out for each byte in, from the first block that begins
 * in it to its end.
 *
 * @returns undefined when no block begins in the piece, or only in its last kilobytes.
 */
function windowRatio(window) {
    // Stored content may itself be a compressed file, whose blocks are not the stream's: stored blocks come first.
    const stored = findStoredBlock(window);
    if (stored !== undefined) {
        const ratio = inflatedRatio(Buffer.concat([Buffer.alloc(1), window.subarray(stored + 1)]));
        if (ratio !== undefined)
            return ratio;
    }
    return firstDynamicRatio(window);
}
/**
 * A stored block that is as long as one can be, or has another behind it: a shorter one alone may be chance.
 *
 * @returns where its header is.
 */
function findStoredBlock(bytes) {
    for (let at = 0; at + storedHeaderLength <= bytes.length; at += 1) {
        const length = bytes[at] === 0 ? storedLength(bytes, at) : undefined;
        if (length === undefined)
            continue;
        const next = at + storedHeaderLength + length;
        if (length === maxStoredLength || (bytes[next] === 0 && storedLength(bytes, next) !== undefined))
            return at;
    }
    return undefined;
}
/** Source: RFC 1951 section 3.2.4. @param at of the header. */
function storedLength(bytes, at) {
    if (at + storedHeaderLength > bytes.length)
        return undefined;
    const low = bytes[at + 1] ?? 0;
    const high = bytes[at + 2] ?? 0;
    const isStored = (low ^ (bytes[at + 3] ?? 0)) === 0xff && (high ^ (bytes[at + 4] ?? 0)) === 0xff;
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
/** @returns undefined when the bytes are no deflate stream that goes on to their end. */
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

;// CONCATENATED MODULE: ./build/layers/read-claims.js





/** A request takes a round trip and next to nothing else. Beside them the config may be on its way. */
const parallelRequests = 15;
/**
 * Reads next to nothing of each layer, and needs no more than the manifest. Where a claim may be 4 GiB too small, samples
 * of the blob confirm it; what is on this machine is read as a whole instead, which takes no longer.
 *
 * @returns lowest layer first, undefined for each that has to be streamed.
 */
async function readClaims(source, { layers }) {
    const claims = await inParallel(layers, parallelRequests, layer => readClaim(source, layer));
    const ambiguous = layers.map((descriptor, index) => ambiguousClaim(descriptor, claims[index]));
    const confirmed = source.isLocal ? new Set() : await read_claims_confirm(source, ambiguous.filter(isDefined));
    return claims.map((claim, index) => {
        const question = ambiguous[index];
        return question === undefined || confirmed.has(question) ? claim : undefined;
    });
}
async function readClaim(source, descriptor) {
    const compression = compressionOf(descriptor.mediaType);
    if (compression === 'none')
        return { uncompressedSize: descriptor.size, sizeKnownBy: 'exact' };
    const annotated = readAnnotation(descriptor);
    if (annotated !== undefined)
        return { uncompressedSize: annotated, sizeKnownBy: 'trailer' };
    if (compression !== 'gzip' || descriptor.size <= trailerLength)
        return undefined;
    const bytes = await source.readRange(descriptor, descriptor.size - trailerLength, trailerLength);
    if (bytes?.length !== trailerLength)
        return undefined;
    const claimed = readTrailer(bytes);
    return isPossible(claimed, descriptor.size)
        ? { uncompressedSize: claimed, sizeKnownBy: 'trailer' }
        : undefined;
}
/**
 * An estargz layer is a gzip file of many members, whose trailer says nothing; its maker may say the size instead.
 * Source: stargz-snapshotter, estargz.StoreUncompressedSizeAnnotation.
 */
function readAnnotation({ annotations, size }) {
    const text = annotations?.['io.containers.estargz.uncompressed-size'];
    if (text === undefined || !/^\d{1,15}$/.test(text))
        return undefined;
    return isPossible(Number(text), size) ? Number(text) : undefined;
}
/** An annotation does not wrap. */
function ambiguousClaim(descriptor, claim) {
    if (claim?.sizeKnownBy !== 'trailer' || readAnnotation(descriptor) !== undefined)
        return undefined;
    return mayHaveWrapped(claim.uncompressedSize, descriptor.size) ? { descriptor, claim } : undefined;
}
/** @returns those claims that samples of their blobs agree with. */
async function read_claims_confirm(source, claims) {
    const places = claims.flatMap(claim => samplePlaces(claim.descriptor.size).map(start => ({ claim, start })));
    const ratios = await inParallel(places, parallelRequests, async ({ claim, start }) => {
        const window = await source.readRange(claim.descriptor, start, sampleLength);
        return window === undefined ? undefined : windowRatio(window);
    });
    const isConfirmed = (claim) => {
        const own = ratios.filter((_, index) => places[index]?.claim === claim);
        return agreesWithSamples(claim.claim.uncompressedSize, claim.descriptor.size, own);
    };
    return new Set(claims.filter(isConfirmed));
}
function isDefined(value) {
    return value !== undefined;
}

;// CONCATENATED MODULE: ./build/layers/check-target.js


/** Reads the config and the claims of the layers side by side: a distant image costs no extra round trip. */
async function readMeasurableImage(source, { platform, explain }) {
    const found = await readPlatformManifest(source, platform);
    const [image, claims] = await Promise.all([
        completeImage(source, found, platform),
        explain === 'always' ? [] : readClaims(source, found.manifest),
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
        sizeOf: path => sizeOfFile((0,external_node_path_.join)(directory, path)),
        read: (path, start, end) => readSpan((0,external_node_path_.join)(directory, path), start, end),
    };
}
/** Only regular files count: reading a pipe would wait for whoever writes to it. */
async function sizeOfFile(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    return found?.isFile() ? found.size : undefined;
}
async function* readSpan(path, start, end) {
    // createReadStream cannot express an empty span: its end is inclusive.
    if (end > start)
        yield* (0,external_node_fs_.createReadStream)(path, { start, end: end - 1, highWaterMark: file_tree_chunkSize });
}
/**
 * A whole file, which must not be larger than expected.
 *
 * @returns undefined when there is none.
 * @throws Error naming `what` when it has more than `most` bytes.
 */
async function readSmall(tree, path, most, what) {
    const size = await tree.sizeOf(path);
    if (size === undefined)
        return undefined;
    if (size > most)
        throw new Error(`${what} has ${size} bytes, more than the ${most} it may have: refused`);
    const chunks = [];
    for await (const chunk of tree.read(path, 0, size))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/layout/blob-store.js


/** Registries cap manifests at 4 MiB. Source: OCI distribution-spec, "Pushing Manifests". */
const largestManifest = 4 * 2 ** 20;
/** For an image's config and the lists in an archive. */
const largestSmallFile = 16 * 2 ** 20;
/**
 * Reads blobs from files.
 *
 * @param pathOf the file of a blob; undefined when it is known that there is none.
 * @param name of the image, for messages.
 */
function blobsIn(tree, pathOf, name) {
    const located = (descriptor) => locate(tree, pathOf(descriptor.digest), descriptor, name);
    return {
        readBlob: async (descriptor) => {
            await located(descriptor);
            return readVerified(tree, { path: pathOf(descriptor.digest), digest: descriptor.digest }, largestSmallFile, name);
        },
        openBlob: async (descriptor) => tree.read(await located(descriptor), 0, descriptor.size),
        readRange: async (descriptor, start, length) => {
            const path = await located(descriptor);
            if (start + length > descriptor.size)
                return undefined;
            const chunks = [];
            for await (const chunk of tree.read(path, start, start + length))
                chunks.push(chunk);
            return Buffer.concat(chunks);
        },
    };
}
/** @throws Error naming image and blob when it is missing, larger than `maxSize`, or not what its digest says. */
async function readVerified(tree, { path, digest }, maxSize, name) {
    const what = `blob ${digest} of ${name}`;
    const bytes = path === undefined ? undefined : await readSmall(tree, path, maxSize, what);
    if (bytes === undefined)
        throw new Error(missing(digest, name));
    if ((0,oci_digest/* digestOf */.ol)(bytes) !== digest)
        throw new Error(`${what} has other content than its digest says`);
    return bytes;
}
async function locate(tree, path, { digest, size }, name) {
    const found = path === undefined ? undefined : await tree.sizeOf(path);
    if (path === undefined || found === undefined)
        throw new Error(missing(digest, name));
    const what = `blob ${digest} of ${name}`;
    if (found < size)
        throw new Error(`${what} is cut short: ${found} of ${size} bytes`);
    if (found > size)
        throw new Error(`${what} has ${found} bytes, but its manifest says ${size}`);
    return path;
}
function missing(digest, name) {
    return `${name} lacks blob ${digest}: it is incomplete, or holds another platform's image only`;
}

;// CONCATENATED MODULE: ./build/oci/annotations.js
/** Label and annotation keys. Source: OCI image-spec, annotations.md; the last four are our own. */
const createdKey = 'org.opencontainers.image.created';
const revisionKey = 'org.opencontainers.image.revision';
const sourceKey = 'org.opencontainers.image.source';
const refNameKey = 'org.opencontainers.image.ref.name';
const baseNameKey = 'org.opencontainers.image.base.name';
const baseDigestKey = 'org.opencontainers.image.base.digest';
const fingerprintKey = 'io.github.binder-actions.fingerprint';
/** What the image was made of, to say later what has changed. */
const ingredientsKey = 'io.github.binder-actions.ingredients';
/** What the image had to stand before it was pushed. */
const proofKey = 'io.github.binder-actions.proof';
/** How long the build took, in seconds. */
const buildSecondsKey = 'io.github.binder-actions.build-seconds';

;// CONCATENATED MODULE: ./build/layout/layout-index.js










const layout_index_indexSchema = valibot/* object */.Ik({ manifests: valibot/* array */.YO(descriptorSchema) });
const markerSchema = valibot/* object */.Ik({ imageLayoutVersion: valibot/* string */.Yj() });
const markerFile = 'oci-layout';
const indexFile = 'index.json';
/** Docker and containerd write the whole name here and the tag alone under the OCI key. */
const wholeNameKey = 'io.containerd.image.name';
/** Whether these files claim to be an image layout. */
async function looksLikeLayout(tree) {
    return (await tree.sizeOf(markerFile)) !== undefined && (await tree.sizeOf(indexFile)) !== undefined;
}
/**
 * Finds the one image of a layout. Source: OCI image-spec, image-layout.md.
 *
 * @throws Error naming the layout when it is none, is of an unknown version, or holds no image, or several.
 */
async function readLayoutRoot(tree, name) {
    const marker = await readSmall(tree, markerFile, largestManifest, `${markerFile} of ${name}`);
    if (marker === undefined)
        throw new Error(`${name} is not an image layout: it has no file "${markerFile}"`);
    const { imageLayoutVersion } = (0,build_json/* parseJson */.q)(markerSchema, marker, `the file "${markerFile}" of ${name}`);
    if (!imageLayoutVersion.startsWith('1.')) {
        throw new Error(`${name} is an image layout of version ${imageLayoutVersion}: only 1.x is known`);
    }
    const bytes = await readSmall(tree, indexFile, largestManifest, `${indexFile} of ${name}`);
    if (bytes === undefined)
        throw new Error(`${name} is not an image layout: it has no ${indexFile}`);
    const { manifests } = (0,build_json/* parseJson */.q)(layout_index_indexSchema, bytes, `${indexFile} of ${name}`);
    return chooseRoot(manifests, bytes, name);
}
function chooseRoot(manifests, bytes, name) {
    const images = manifests.filter(descriptor => !isAttestation(descriptor));
    const [first, ...others] = images;
    if (first === undefined)
        throw new Error(`${name} holds no image`);
    // One image under several tags, as `docker save name:1 name:2` writes it.
    if (others.every(({ digest }) => digest === first.digest))
        return { kind: 'descriptor', descriptor: first };
    const names = new Set(images.map(layout_index_nameOf));
    if (names.size === 1 && images.every(({ platform }) => platform !== undefined)) {
        return { kind: 'index', stored: { bytes, digest: (0,oci_digest/* digestOf */.ol)(bytes), mediaType: ociIndex } };
    }
    throw new Error(severalImages(name, images.map(image => layout_index_nameOf(image) ?? image.digest)));
}
/** @param found names of the images, or what else tells them apart. */
function severalImages(name, found) {
    const distinct = [...new Set(found)];
    return `${name} holds several images (${formatList(distinct, 10)}): expected one, so save the one that is meant alone`;
}
function layout_index_nameOf({ annotations }) {
    return annotations?.[wholeNameKey] ?? annotations?.[refNameKey];
}

;// CONCATENATED MODULE: ./build/layout/classic-archive.js









const listFile = 'manifest.json';
const listSchema = valibot/* array */.YO(valibot/* object */.Ik({ Config: valibot/* string */.Yj(), RepoTags: valibot/* nullish */.cl(valibot/* array */.YO(valibot/* string */.Yj()), []), Layers: valibot/* array */.YO(valibot/* string */.Yj()) }));
const configType = 'application/vnd.docker.container.image.v1+json';
const layerType = 'application/vnd.docker.image.rootfs.diff.tar';
/**
 * The image of a classic `docker save`: manifest.json, a config, and a tar for each layer. There is no manifest of a
 * registry in it; one is made here, with the digests that these very files have.
 * Source: Docker image specification v1.2, "Combined Image JSON + Filesystem Changeset Format".
 *
 * @throws Error naming the archive when it holds not exactly one image, or an incomplete one.
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
                throw new Error(`${name} has no manifest ${digest}`);
            return stored;
        },
        ...blobsIn(tree, digest => paths.get(digest), name),
    };
}
async function readEntry(tree, name) {
    const what = `${listFile} of ${name}`;
    const bytes = await readSmall(tree, listFile, largestSmallFile, what);
    if (bytes === undefined) {
        throw new Error(`${name} is not an archive of \`docker save\`: it has no ${listFile}`);
    }
    const [entry, ...others] = (0,build_json/* parseJson */.q)(listSchema, bytes, what);
    if (entry === undefined)
        throw new Error(`${name} holds no image`);
    if (others.length > 0) {
        const found = [entry, ...others].flatMap(({ Config, RepoTags }) => RepoTags?.length ? RepoTags : [Config]);
        throw new Error(severalImages(name, found));
    }
    return entry;
}
async function classic_archive_readConfig(tree, path, name) {
    const what = `the config of ${name}`;
    const bytes = await readSmall(tree, path, largestSmallFile, what);
    if (bytes === undefined)
        throw new Error(`${name} lacks ${path}, its config: it is incomplete`);
    const digest = (0,oci_digest/* digestOf */.ol)(bytes);
    // The file is named by its digest: the one check that this format allows.
    const [named] = /[0-9a-f]{64}/.exec(path) ?? [];
    if (named !== undefined && named !== (0,oci_digest/* hexOf */.ZD)(digest)) {
        throw new Error(`${what} has other content than its name, ${path}, says`);
    }
    const { diffIds } = parseImageConfig(bytes, what);
    const descriptor = { mediaType: configType, digest, size: bytes.length };
    return { stored: { descriptor, path }, diffIds };
}
async function describeLayers(tree, files, diffIds, name) {
    if (files.length !== diffIds.length) {
        throw new Error(`${name} is inconsistent: it has ${files.length} layers, its config ${diffIds.length}`);
    }
    const layers = [];
    for (const [index, path] of files.entries()) {
        const diffId = diffIds[index];
        const size = await tree.sizeOf(path);
        if (size === undefined || diffId === undefined) {
            throw new Error(`${name} lacks ${path}, layer ${index + 1} of ${files.length}: it is incomplete`);
        }
        const descriptor = (await isGzip(tree, path, size))
            ? { mediaType: `${layerType}.gzip`, digest: await hashFile(tree, path, size), size }
            : { mediaType: layerType, digest: diffId, size };
        layers.push({ descriptor, path });
    }
    return layers;
}
/** Docker writes plain tars, whose digest the config tells; kaniko and others put them in compressed. */
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
    return { bytes, digest: (0,oci_digest/* digestOf */.ol)(bytes), mediaType: dockerManifest };
}

;// CONCATENATED MODULE: ./build/layout/layout-source.js






/**
 * Opens a directory in OCI image layout that holds one image, for one platform or several.
 * Source: OCI image-spec, image-layout.md.
 *
 * @throws Error naming the directory when it is not a layout or holds not exactly one image.
 */
async function openLayout(directory) {
    const name = `oci-layout:${directory}`;
    const found = await (0,promises_.stat)(directory).catch(() => undefined);
    if (found === undefined)
        throw new Error(`${name}: there is no such directory`);
    if (!found.isDirectory()) {
        throw new Error(`${name} is a file, not a directory: read an archive with "docker-archive:${directory}"`);
    }
    const source = await layoutIn(directoryTree(directory), name);
    return { ...source, directory, blobPath: digest => (0,external_node_path_.join)(directory, blobPathOf(digest)) };
}
/** The image of a layout, whose files may be those of a directory or of an archive. */
async function layoutIn(tree, name) {
    const root = await readLayoutRoot(tree, name);
    const rootDigest = root.kind === 'index' ? root.stored.digest : root.descriptor.digest;
    const readManifest = async (digest = rootDigest) => {
        if (digest === rootDigest && root.kind === 'index')
            return root.stored;
        const bytes = await readVerified(tree, { path: blobPathOf(digest), digest }, largestManifest, name);
        const isRoot = digest === rootDigest && root.kind === 'descriptor';
        return { bytes, digest, mediaType: isRoot ? root.descriptor.mediaType : undefined };
    };
    return { name, isLocal: true, readManifest, ...blobsIn(tree, blobPathOf, name) };
}
function blobPathOf(digest) {
    return `blobs/sha256/${(0,oci_digest/* hexOf */.ZD)(digest)}`;
}

;// CONCATENATED MODULE: ./build/layout/tar-index.js



const tar_index_block = 512;
/** An archive of images has some members for each layer: one with more was made to keep us busy. */
const mostMembers = 100_000;
const tar_index_largestExtension = 2 ** 20;
const tar_index_mostLinks = 8;
/**
 * Indexes an archive by its headers alone, so that members can be read without unpacking it.
 *
 * @throws Error naming `name` when it is no tar archive, is damaged or cut short.
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
        sizeOf: async (path) => find(path)?.size,
        read: (path, start, end) => {
            const member = find(path);
            if (member === undefined)
                throw new Error(`${archive} has no member ${path}`);
            return readSpan(archive, member.offset + start, member.offset + Math.min(end, member.size));
        },
    };
}
/** Links stay within the archive: they are looked up in its index, never on disk. */
function resolveMember(members, path) {
    let at = normalize(path);
    for (let links = 0; links <= tar_index_mostLinks; links++) {
        const member = members.get(at);
        if (member?.kind !== 'link')
            return member;
        at = member.target;
    }
    return undefined;
}
async function readMembers(file, end, name) {
    const members = new Map();
    let extension = {};
    let at = 0;
    for (let count = 0; at < end; count++) {
        if (count > mostMembers)
            throw new Error(`${name} has more than ${mostMembers} members: refused`);
        const bytes = await readExactly(file, at, tar_index_block, name);
        if (bytes.every(byte => byte === 0))
            break;
        const header = parseHeader(bytes, at, name);
        const offset = at + tar_index_block;
        const size = contentSize(header, extension);
        const next = offset + Math.ceil(size / tar_index_block) * tar_index_block;
        if (!Number.isSafeInteger(next))
            throw new Error(damaged(name, at));
        if (offset + size > end) {
            throw new Error(`${name} is cut short: a member ends at byte ${offset + size}, the file at ${end}`);
        }
        if (header.isExtension) {
            extension = { ...extension, ...(await readExtension(file, { type: header.type, offset, size }, name)) };
        }
        else {
            addMember(members, { ...header, ...given(extension), size }, offset);
            extension = {};
        }
        at = next;
    }
    return members;
}
/** Links and the like have no content, whatever their size says. */
function contentSize({ type, size, isExtension }, extension) {
    if (/[1-6]/.test(type))
        return 0;
    return isExtension ? size : (sizeIn(extension) ?? size);
}
/** NaN for what is no number of bytes, which makes the archive a damaged one. */
function sizeIn({ size }) {
    if (size === undefined)
        return undefined;
    return /^\d+$/.test(size) ? Number(size) : Number.NaN;
}
function given({ path, linkpath }) {
    return { ...(path === undefined ? {} : { path }), ...(linkpath === undefined ? {} : { link: linkpath }) };
}
function addMember(members, { path, link, type, size }, offset) {
    const at = normalize(path);
    if (type === '0' || type === '\0' || type === '7')
        members.set(at, { kind: 'file', offset, size });
    if (type === '1')
        members.set(at, { kind: 'link', target: normalize(link) });
    if (type === '2')
        members.set(at, { kind: 'link', target: normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(at), link)) });
}
function parseHeader(bytes, at, name) {
    const sum = bytes.reduce((total, byte) => total + byte) - bytes.subarray(148, 156).reduce((a, b) => a + b);
    // The checksum is taken with its own eight bytes as blanks.
    if (sum + 8 * 0x20 !== parseNumber(bytes.subarray(148, 156))) {
        throw new Error(at === 0 ? `${name} is not a tar archive` : damaged(name, at));
    }
    const type = String.fromCharCode(bytes[156] ?? 0);
    const hasPrefix = bytes.toString('latin1', 257, 263) === 'ustar\0';
    const prefix = hasPrefix ? textIn(bytes.subarray(345, 500)) : '';
    const short = textIn(bytes.subarray(0, 100));
    const size = parseNumber(bytes.subarray(124, 136));
    if (!Number.isSafeInteger(size) || size < 0)
        throw new Error(damaged(name, at));
    return {
        path: prefix === '' ? short : `${prefix}/${short}`,
        link: textIn(bytes.subarray(157, 257)),
        type,
        size,
        isExtension: /[xgLK]/.test(type),
    };
}
async function readExtension(file, { type, offset, size }, name) {
    if (size > tar_index_largestExtension)
        throw new Error(`${name} has an extended header of ${size} bytes: refused`);
    const bytes = await readExactly(file, offset, size, name);
    if (type === 'L')
        return { path: textIn(bytes) };
    if (type === 'K')
        return { linkpath: textIn(bytes) };
    return type === 'x' ? parsePax(bytes) : {};
}
/** Records of the form `LENGTH key=value\n`, the length being that of the whole record in bytes. */
function parsePax(bytes) {
    const found = {};
    for (let at = 0; at < bytes.length;) {
        const length = Number.parseInt(bytes.toString('latin1', at, at + 20), 10);
        if (!(length > 0))
            break;
        const record = bytes.toString('utf8', at, at + length - 1);
        const [, key, value = ''] = /^\d+ ([^=]+)=(.*)$/s.exec(record) ?? [];
        if (key === 'path' || key === 'linkpath' || key === 'size')
            found[key] = value;
        at += length;
    }
    return found;
}
async function readExactly(file, at, length, name) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
    if (bytesRead < length)
        throw new Error(`${name} is cut short within the header at byte ${at}`);
    return buffer;
}
/** Octal digits, or, for large numbers, base 256 marked by the first bit. */
function parseNumber(field) {
    const first = field[0] ?? 0;
    if ((first & 0x80) === 0)
        return Number.parseInt(textIn(field).trim() || '0', 8);
    return field.subarray(1).reduce((value, byte) => value * 256 + byte, first & 0x7f);
}
function textIn(field) {
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end < 0 ? field.length : end);
}
function normalize(path) {
    return external_node_path_.posix.normalize(path).replace(/^(?:\.{0,2}\/)+|\/$/g, '');
}
function damaged(name, at) {
    return `${name} is damaged: there is no tar header at byte ${at}`;
}

;// CONCATENATED MODULE: ./build/layout/docker-archive-source.js





const compressed = [
    { magic: '1f8b', program: 'gunzip' },
    { magic: '28b52ffd', program: 'unzstd' },
    { magic: 'fd377a585a00', program: 'unxz' },
    { magic: '425a68', program: 'bunzip2' },
];
/**
 * Opens what `docker save` wrote: its classic form, or the image layout in a tar that Docker 25 and later write.
 * Nothing is unpacked; layers are read where they are.
 *
 * @param name for messages, when the file is not what the person asked for.
 * @throws Error naming the file when it is none, is compressed, damaged, or holds not exactly one image.
 */
async function openDockerArchive(file, name = `docker-archive:${file}`) {
    await refuseCompressed(file, name);
    const tree = await indexTar(file, name);
    return (await looksLikeLayout(tree)) ? layoutIn(tree, name) : classicArchive(tree, name);
}
async function refuseCompressed(path, name) {
    const start = await readStart(path, name);
    const found = compressed.find(({ magic }) => start.startsWith(magic));
    if (found !== undefined) {
        throw new Error(`${name} is compressed, and members of a compressed archive cannot be reached: ${found.program} it first`);
    }
}
/** The first bytes, as hex digits. */
async function readStart(path, name) {
    const file = await (0,promises_.open)(path, 'r').catch((error) => {
        throw new Error(error.code === 'ENOENT' ? `${name}: there is no such file` : `${name} cannot be read: ${error.message}`);
    });
    try {
        const found = await file.stat();
        if (found.isDirectory()) {
            throw new Error(`${name} is a directory, not a file: read an image layout with "oci-layout:${path}"`);
        }
        if (!found.isFile())
            throw new Error(`${name} is not a regular file, which reading here and there needs`);
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
 * Opens an image that the Docker daemon holds, for as long as `task` takes. `docker save` writes it to a file, for the
 * daemon can hand out an image as a whole only, and layers are read in any order and some twice.
 *
 * @param image name or id as Docker knows it.
 * @throws Error in one sentence that names the image and says what to install, start, pull or make room for.
 */
async function withDaemonImage(host, image, task) {
    const { runCommand: run, temporaryDirectory } = host;
    const name = `docker-daemon:${image}`;
    const saved = await nameToSave(run, image, name);
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryDirectory, 'docker-save-'));
    const remove = () => (0,promises_.rm)(directory, { recursive: true, force: true });
    const open = async () => {
        const file = (0,external_node_path_.join)(directory, 'image.tar');
        await docker(run, ['save', '--output', file, saved], name);
        return task(await openDockerArchive(file, name));
    };
    return (0,process/* withCleanUp */.pv)(host, remove, open, 'at once');
}
/** `docker save name` alone saves every tag of that name; everywhere else in Docker it means `name:latest`. */
async function nameToSave(run, image, name) {
    const { stdout } = await docker(run, ['image', 'inspect', '--format', '{{.Id}}', image], name);
    const id = stdout.trim().replace(/^sha256:/, '');
    const isId = id.startsWith(image.replace(/^sha256:/, ''));
    const hasTagOrDigest = /[:@]/.test(image.slice(image.lastIndexOf('/') + 1));
    return isId || hasTagOrDigest ? image : `${image}:latest`;
}
async function docker(run, args, name) {
    const result = await run({ file: 'docker', args, isQuiet: true }).catch(error => {
        if (!(error instanceof process/* CommandNotFound */.$D))
            throw error;
        throw new Error(`${name} needs Docker, which is not installed on this machine: install it, or name an image in a registry`);
    });
    if (result.exitCode !== 0)
        throw new Error(explainFailure(result, name));
    return result;
}
function explainFailure(result, name) {
    const { stderr } = result;
    if (/permission denied.*(?:docker daemon|docker API|docker\.sock)/is.test(stderr)) {
        return `${name}: this user may not talk to the Docker daemon: add it to the group "docker", or use sudo`;
    }
    if (/cannot connect to the docker daemon|failed to connect to the docker API|error during connect|dial (?:unix|tcp) /i.test(stderr)) {
        return `${name}: the Docker daemon does not answer: start it, or set DOCKER_HOST to where it listens`;
    }
    if (/no such image|reference does not exist|no such object/i.test(stderr)) {
        const image = name.slice(name.indexOf(':') + 1);
        return `${name}: the Docker daemon has no such image: pull or build it, or write it without "docker-daemon:" to read ${image} from its registry`;
    }
    if (/no space left on device/i.test(stderr)) {
        return `${name}: the disk is full: \`docker save\` needs room for the whole image in the temporary directory`;
    }
    return `${name}: docker failed (exit code ${result.exitCode}): ${(0,process/* lastLines */.w$)(result, 3)}`;
}

// EXTERNAL MODULE: ./build/http/bounded-body.js
var bounded_body = __webpack_require__(1629);
// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(4675);
// EXTERNAL MODULE: ./build/http/silence.js
var http_silence = __webpack_require__(1642);
;// CONCATENATED MODULE: ./build/registry/blob-reading.js



function describeBlob({ digest }, name) {
    return `blob ${digest} of ${name}`;
}
/**
 * A blob as a stream that goes on where it was when the connection is cut. Its digest is not verified here.
 *
 * @throws Error naming blob and image when the registry refuses; while reading, when it keeps failing, or sends more or
 *   less than `descriptor.size`.
 */
async function openBlob(client, descriptor, name) {
    const first = await openFrom(client, descriptor, 0, name);
    return readOn(client, descriptor, first, name);
}
async function* readOn(client, descriptor, first, name) {
    const { size } = descriptor;
    const what = describeBlob(descriptor, name);
    let opened = first;
    let done = 0;
    for (let attempt = 1;; attempt++) {
        let at = opened.start;
        try {
            for await (const chunk of (0,http_silence/* withoutSilence */.yz)(opened.response.body, client.timeouts.silence, what)) {
                // A registry without ranges begins anew: what we have already is passed over.
                const fresh = chunk.subarray(Math.max(0, done - at));
                at += chunk.length;
                if (at > size)
                    throw new Error(`${what} is longer than the ${size} bytes its manifest says: refused`);
                if (fresh.length === 0)
                    continue;
                done = at;
                yield fresh;
            }
            if (done === size)
                return;
            throw new retry/* PassingFailure */.Wz(`${what} is cut short: ${done} of ${size} bytes`);
        }
        catch (error) {
            // Cut after the last byte: nothing is missing.
            if (done === size && error instanceof retry/* PassingFailure */.Wz)
                return;
            await (0,retry/* pauseOrGiveUp */.Qv)(client.retry, attempt, error);
        }
        opened = await openFrom(client, descriptor, done, name);
    }
}
async function openFrom(client, descriptor, start, name) {
    const what = describeBlob(descriptor, name);
    const { digest, size, urls } = descriptor;
    const range = start === 0 ? {} : { headers: { range: `bytes=${start}-${size - 1}` } };
    const response = await client.send({ method: 'GET', target: `blobs/${digest}`, access: 'pull', ...range });
    if (response.status === 200)
        return { response, start: 0 };
    if (response.status === 206 && start > 0 && rangeOf(response)?.start === start)
        return { response, start };
    const refusal = await client.describeRefusal(response, what);
    throw new Error(urls === undefined || urls.length === 0 ? refusal : `${refusal}. ${foreignAdvice}`);
}
/** The addresses in a foreign descriptor are not followed: whoever wrote the manifest could send us anywhere. */
const foreignAdvice = 'It is a foreign layer, whose content is kept elsewhere: build from a base image without such';
/**
 * Part of a blob.
 *
 * @returns undefined when the registry, or the storage behind it, has no partial reads.
 * @throws Error naming blob and image, also when the blob is not as long as its manifest says.
 */
async function readRange(client, descriptor, { start, length }, name) {
    const what = describeBlob(descriptor, name);
    // A suffix range (`bytes=-4`) is not understood by every storage behind a registry; a plain one is.
    const headers = { range: `bytes=${start}-${start + length - 1}` };
    const request = {
        method: 'GET',
        target: `blobs/${descriptor.digest}`,
        headers,
        access: 'pull',
    };
    return client.exchange(request, async (response) => {
        const answered = response.status === 206 ? rangeOf(response) : undefined;
        if (answered?.start === start && answered.end === start + length - 1) {
            if (answered.total !== undefined && answered.total !== descriptor.size) {
                (0,http_silence/* discard */.vf)(response);
                throw new Error(`${what} has ${answered.total} bytes, but its manifest says ${descriptor.size}: refused`);
            }
            return blob_reading_readSpan(response, length, client, what);
        }
        if ([200, 206, 416].includes(response.status)) {
            (0,http_silence/* discard */.vf)(response);
            return undefined;
        }
        throw new Error(await client.describeRefusal(response, what));
    });
}
async function blob_reading_readSpan(response, length, client, what) {
    const bytes = await (0,bounded_body/* readBounded */.C)(response, length, client.timeouts.silence, what);
    if (bytes.length < length)
        throw new retry/* PassingFailure */.Wz(`${what} is cut short: ${bytes.length} of the ${length} bytes asked for`);
    return bytes;
}
/** Source: RFC 9110, section 14.4. @returns undefined when absent or malformed. */
function rangeOf(response) {
    const form = /^bytes (\d+)-(\d+)\/(\d+|\*)$/i;
    const [, start, end, total] = form.exec(response.headers.get('content-range')?.trim() ?? '') ?? [];
    if (start === undefined || end === undefined || total === undefined)
        return undefined;
    return { start: Number(start), end: Number(end), total: total === '*' ? undefined : Number(total) };
}

// EXTERNAL MODULE: ./build/registry/refusal.js
var refusal = __webpack_require__(4726);
;// CONCATENATED MODULE: ./build/registry/registry-source.js








/** Registries cap manifests at 4 MiB. Source: OCI distribution-spec, "Pushing Manifests". */
const registry_source_largestManifest = 4 * 2 ** 20;
const largestSmallBlob = 16 * 2 ** 20;
/** An image in a registry. Nothing is fetched before it is asked for. */
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
/** @returns undefined when the registry has no such manifest. */
async function findManifest(client, target) {
    const name = `${client.name}${target.includes(':') ? '@' : ':'}${target}`;
    const headers = { accept: manifestMediaTypes.join(', ') };
    return client.exchange({ method: 'GET', target: `manifests/${target}`, headers, access: 'pull' }, async (response) => {
        if (response.status === 404) {
            (0,http_silence/* discard */.vf)(response);
            return undefined;
        }
        if (response.status !== 200)
            throw new refusal/* RegistryRefusal */.O(await client.describeRefusal(response, name), response.status);
        const mediaType = mediaTypeOf(response);
        if (mediaType === 'text/html') {
            (0,http_silence/* discard */.vf)(response);
            throw new Error(`${name}: a web page came instead of a manifest: is ${client.repository.registry} a registry, ` +
                'and is there no login page or proxy in between?');
        }
        const { silence } = client.timeouts;
        const bytes = await (0,bounded_body/* readBounded */.C)(response, registry_source_largestManifest, silence, `the manifest of ${name}`);
        return verifyManifest(bytes, target, response, name);
    });
}
async function fetchManifest(client, target, name) {
    const found = await findManifest(client, target);
    if (found === undefined) {
        const which = name.endsWith(target) ? name : `${name}: the manifest ${target}`;
        throw new refusal/* RegistryRefusal */.O(`${which} is not in the registry: it was never pushed, was deleted, or is private`, 404);
    }
    return found;
}
function verifyManifest(bytes, target, response, name) {
    const digest = (0,oci_digest/* digestOf */.ol)(bytes);
    const promised = target.includes(':') ? target : response.headers.get('docker-content-digest');
    // A registry may name another algorithm; the bytes are then identified by ours.
    if (promised?.startsWith('sha256:') && promised !== digest) {
        throw new Error(`${name}: the registry promised ${promised} but sent ${digest}: do not trust this answer`);
    }
    return { bytes, digest, mediaType: mediaTypeOf(response) };
}
function mediaTypeOf(response) {
    const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
    return mediaType === '' ? undefined : mediaType;
}
async function fetchSmallBlob(client, descriptor, name) {
    const { digest, size } = descriptor;
    const what = describeBlob(descriptor, name);
    if (size > largestSmallBlob)
        throw new Error(`${what} claims ${size} bytes: refused`);
    const request = { method: 'GET', target: `blobs/${digest}`, access: 'pull' };
    const bytes = await client.exchange(request, async (response) => {
        if (response.status !== 200)
            throw new refusal/* RegistryRefusal */.O(await client.describeRefusal(response, what), response.status);
        const received = await (0,bounded_body/* readBounded */.C)(response, size, client.timeouts.silence, what);
        if (received.length < size)
            throw new retry/* PassingFailure */.Wz(`${what} is cut short: ${received.length} of ${size} bytes`);
        return received;
    });
    const sent = (0,oci_digest/* digestOf */.ol)(bytes);
    if (sent !== digest)
        throw new Error(`${what}: the registry sent other content, ${sent}`);
    return bytes;
}

;// CONCATENATED MODULE: ./build/image/open-source.js




/** Opens an image wherever it is, for as long as `task` takes. */
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





/** Measures every layer of an image, judges it by the limits, and says how to split what is too large. */
function checkLayerSizes(request, services) {
    return withImageSource(request.image, services, async (source) => {
        const measurable = await readMeasurableImage(source, request);
        const name = fromName(request.image, measurable.image);
        const checked = await checkLayers(measurable, name, request, services);
        return { outputs: layerOutputs(checked), failure: failureOf(checked, request) };
    });
}
/** What a FROM has to name to build upon the image; for a file only the reader can know it. */
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

/***/ 4677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ CommandNotFound),
/* harmony export */   pv: () => (/* binding */ withCleanUp),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/** Cleans up when `task` is over, however that ends, and when the run is cancelled meanwhile. */
async function withCleanUp({ onInterruption }, cleanUp, task, order = 'in turn') {
    let cleaning;
    // Once: who came second would believe it done while it is being done.
    const cleanUpOnce = () => {
        cleaning ??= cleanUp();
        return cleaning;
    };
    const forget = onInterruption(cleanUpOnce, order);
    try {
        return await task();
    }
    finally {
        await cleanUpOnce().finally(forget);
    }
}
class CommandNotFound extends Error {
    file;
    constructor(file) {
        super(`${file} is not installed, or not on the PATH`);
        this.file = file;
    }
}
/** The last words of a program that failed, for an error message. */
function lastLines({ stdout, stderr }, count = 15) {
    const text = stderr.trim() || stdout.trim();
    return text.split('\n').slice(-count).join('\n');
}


/***/ }),

/***/ 4726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ RegistryRefusal),
/* harmony export */   a: () => (/* binding */ describeRefusal)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
/* harmony import */ var _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1629);


const schema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({
    errors: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({ code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), message: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), '') })),
});
/** Of an explanation nobody reads more, and a server that goes on for ever must not keep us. */
const longestAnswer = 64 * 2 ** 10;
const patience = 10_000;
const longestQuote = 300;
/** What was asked for did not come: by the status a caller tells why, whatever the sentence quotes. */
class RegistryRefusal extends Error {
    status;
    constructor(message, status) {
        super(message);
        this.status = status;
    }
}
/**
 * A sentence for an answer that is not the wanted one: what the registry said and what to do about it.
 * Source: OCI distribution-spec, "Error Codes".
 *
 * @param asker `true` or `false` stand for whether there were no credentials.
 */
async function describeRefusal(response, what, asker) {
    const said = await readErrors(response);
    const advice = adviceFor(response.status, typeof asker === 'boolean' ? { isAnonymous: asker } : asker);
    return `${what}: the registry answered ${response.status}${said ? ` (${said})` : ''}${advice ? `. ${advice}` : ''}`;
}
function adviceFor(status, { isAnonymous, withheldFrom, access }) {
    if (status === 401 || status === 403) {
        if (withheldFrom !== undefined) {
            return `Its token service is at ${withheldFrom}, a host that the credentials were not given for: they were not sent`;
        }
        if (access === 'pull,push')
            return isAnonymous ? loginAdvice : writeAdvice;
        return isAnonymous
            ? 'It is private, or needs a login: make the package public, or give registry-username and registry-password'
            : 'The credentials are wrong, or lack the right: on ghcr.io the job needs `permissions: packages: write` to push';
    }
    if (status === 413)
        return 'Something on the way takes no upload of this size: split the layer';
    if (status === 404)
        return 'It does not exist under this name, or is private';
    return undefined;
}
const loginAdvice = 'Pushing needs a login: run `docker login` before (docker/login-action), or give registry-username and registry-password';
const writeAdvice = 'The credentials are wrong, or may not push here: on ghcr.io the job needs `permissions: packages: write`, which a pull ' +
    'request from a fork never has, and a package that belongs to another repository must let this one write ' +
    '("Manage Actions access" in the package settings)';
async function readErrors(response) {
    try {
        const bytes = await (0,_http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBounded */ .C)(response, longestAnswer, patience, 'the explanation');
        const { errors } = valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg(schema, JSON.parse(new TextDecoder().decode(bytes)));
        const said = errors.map(({ code, message }) => (message ? `${code}: ${message}` : code)).join(', ');
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal.
        return said.replace(/[\x00-\x1f\x7f-\x9f]+/g, ' ').slice(0, longestQuote);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
