export const id = 5273;
export const ids = [5273];
export const modules = {

/***/ 31839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ JupyterError),
/* harmony export */   l: () => (/* binding */ JupyterClient)
/* harmony export */ });
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41240);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
/* harmony import */ var _jupyter_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36899);




/** Error for a response that a Jupyter server would not send. */
class JupyterError extends _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo {
    /** Whether the same request may succeed later, because the server may not be ready yet. */
    isTemporary;
    constructor(message, isTemporary = false) {
        super('server-not-responding', message);
        this.isTemporary = isTemporary;
    }
}
const excerptLength = 300;
/** Maximum size of a response in bytes; a notebook with its outputs may be large. */
const maxResponseSize = 50_000_000;
/** REST API of one Jupyter server. The token is sent as a header, and only to the server's own address. */
class JupyterClient {
    server;
    #options;
    constructor(server, options) {
        this.server = server;
        this.#options = options;
    }
    get signal() {
        return this.#options.signal;
    }
    /**
     * Sends a request whose response is JSON.
     *
     * @param path below the server's base URL.
     * @param body sent as JSON, in a POST; undefined for a GET.
     * @throws JupyterError if the server redirects, rejects the request or sends something else, an error of `fetch` if
     *   there is no response.
     */
    async request(path, schema, body) {
        const response = await this.send(path, { body });
        const content = await readBody(response);
        this.#rejectRedirect(response);
        const label = `${this.server.url.host}: the response to ${path.split('?')[0]}`;
        const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? 'no type';
        if (!response.ok) {
            const excerpt = type === 'text/html' ? '' : `: ${content.subarray(0, excerptLength).toString()}`;
            const isTemporary = [404, 424, 429].includes(response.status) || response.status >= 500;
            throw new JupyterError(`${label} has the status ${response.status}${excerpt}`, isTemporary);
        }
        if (type !== 'application/json')
            throw new JupyterError(`${label} is ${type} instead of JSON: the server that was launched is not Jupyter`);
        try {
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(schema, content, label);
        }
        catch (error) {
            throw new JupyterError((0,_error_message_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error));
        }
    }
    /** Sends a request and returns its response, with any status; redirects are not followed. */
    send(path, { body, method = body === undefined ? 'GET' : 'POST', signal = this.#options.signal } = {}) {
        return this.#options.fetch(new URL(path, this.server.url), {
            method,
            headers: { ...(0,_jupyter_server_js__WEBPACK_IMPORTED_MODULE_2__/* .headersFor */ .iY)(this.server), 'content-type': 'application/json' },
            redirect: 'manual',
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            signal,
        });
    }
    #rejectRedirect({ status, headers, url }) {
        if (status < 300 || status >= 400)
            return;
        const location = headers.get('location') ?? '';
        const target = URL.canParse(location, url) ? new URL(location, url) : undefined;
        if (target !== undefined && target.origin !== this.server.url.origin) {
            throw new JupyterError(`${this.server.url.host} redirects to another host, ${target.host}, which must not receive the token of the server: check the start-up of Jupyter in the image`);
        }
        const path = target?.pathname ?? 'an invalid address';
        throw new JupyterError(`${this.server.url.host} redirects to ${path}: the server is not running`, true);
    }
}
async function readBody(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > maxResponseSize)
            throw new JupyterError(`a response is larger than the limit of ${maxResponseSize} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 36899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   iY: () => (/* binding */ headersFor),
/* harmony export */   sc: () => (/* binding */ awaitServer)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

function headersFor({ token }) {
    return { authorization: `token ${token}` };
}
const hasEnded = 'the container has ended';
/** Milliseconds between two requests. */
const pause = 200;
/** Maximum time for one response, in milliseconds. */
const maxResponseTime = 5_000;
/**
 * Waits until `api/status` below the server's base URL responds with status 200.
 *
 * @param timeout in milliseconds from now.
 * @param isAlive returns whether the server may still respond.
 * @returns undefined once the server responds, otherwise a description of its last state.
 */
async function awaitServer(server, timeout, isAlive) {
    const deadline = performance.now() + timeout;
    let lastState = 'it does not listen on its port';
    while (performance.now() < deadline) {
        const remaining = Math.min(maxResponseTime, deadline - performance.now());
        const status = await fetchStatus(server, Math.max(1, remaining));
        if (status === 200)
            return undefined;
        if (status !== undefined)
            lastState = `it responds with status ${status}`;
        if (!(await isAlive()))
            return hasEnded;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause);
    }
    return lastState;
}
async function fetchStatus(server, timeout) {
    try {
        const signal = AbortSignal.timeout(timeout);
        const response = await fetch(new URL('api/status', server.url), { headers: headersFor(server), signal });
        await response.body?.cancel();
        return response.status;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 29699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ KernelConnection),
  i: () => (/* binding */ withKernel)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/jupyter/jupyter-server.js
var jupyter_server = __webpack_require__(36899);
;// CONCATENATED MODULE: ./build/jupyter/kernel-message.js

const schema = valibot/* object */.Ik({
    parent_header: valibot/* object */.Ik({ msg_id: valibot/* optional */.lq(valibot/* string */.Yj()) }),
    header: valibot/* object */.Ik({ msg_type: valibot/* string */.Yj() }),
    content: valibot/* object */.Ik({
        text: valibot/* optional */.lq(valibot/* string */.Yj()),
        execution_state: valibot/* optional */.lq(valibot/* string */.Yj()),
        ename: valibot/* optional */.lq(valibot/* string */.Yj()),
        evalue: valibot/* optional */.lq(valibot/* string */.Yj()),
        traceback: valibot/* optional */.lq(valibot/* array */.YO(valibot/* string */.Yj())),
        data: valibot/* optional */.lq(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5())),
    }),
});
/**
 * Parses the data of a WebSocket message.
 *
 * @returns undefined if it is not a kernel message.
 */
function parseKernelMessage(data) {
    if (typeof data !== 'string')
        return undefined;
    try {
        const result = valibot/* safeParse */.xL(schema, JSON.parse(data));
        return result.success ? result.output : undefined;
    }
    catch {
        return undefined;
    }
}
/** Maximum length of the text of an exception, which may contain all data that caused it. */
const maxError = 2000;
/** Formats the name and the text of the exception that a cell raised. */
function describeException({ ename, evalue }) {
    const text = `${ename}: ${evalue}`;
    return text.length > maxError ? `${text.slice(0, maxError)}…` : text;
}
/**
 * Formats a request to execute a cell.
 *
 * @see https://jupyter-client.readthedocs.io/en/stable/messaging.html#execute
 */
function formatExecuteRequest(id, code) {
    return JSON.stringify({
        channel: 'shell',
        header: {
            msg_id: id,
            msg_type: 'execute_request',
            session: id,
            username: 'binder-actions',
            version: '5.3',
            date: new Date().toISOString(),
        },
        parent_header: {},
        metadata: {},
        content: {
            code,
            silent: false,
            store_history: false,
            user_expressions: {},
            allow_stdin: false,
            stop_on_error: true,
        },
        buffers: [],
    });
}

;// CONCATENATED MODULE: ./build/jupyter/kernel-connection.js





/** Maximum time for shutting a kernel down, in milliseconds. */
const maxShutDownTime = 10_000;
/** Maximum length of a cell's output, in characters; only the end is kept. */
const maxOutput = 20_000;
/** Runs `task` with a new kernel and always shuts it down afterwards. */
async function withKernel(client, choice, task) {
    const connection = await KernelConnection.open(client, choice);
    try {
        return await task(connection);
    }
    finally {
        await connection.shutDown();
    }
}
/** Connection to a running kernel, over which it executes one cell after another, as a notebook does. */
class KernelConnection {
    #socket;
    #client;
    #id;
    #name;
    /** Cell that is being executed. */
    #cell;
    #failure;
    /**
     * Starts a kernel and connects to it.
     *
     * @throws JupyterError if the server does not start it, UserError if the connection fails.
     * @see https://jupyter-client.readthedocs.io/en/stable/messaging.html
     */
    static async open(client, { name, path }) {
        const kernel = { name, ...(path === undefined ? {} : { path }) };
        const { id } = await client.request('api/kernels', valibot/* object */.Ik({ id: valibot/* string */.Yj() }), kernel);
        const url = new URL(`api/kernels/${encodeURIComponent(id)}/channels`, client.server.url);
        url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
        // Node's WebSocket takes headers, which keeps the token out of the URL and therefore out of logs.
        const options = { headers: (0,jupyter_server/* headersFor */.iY)(client.server) };
        const connection = new KernelConnection(new WebSocket(url, options), client, { id, name });
        await connection.#opened();
        return connection;
    }
    constructor(socket, client, { id, name }) {
        const { signal } = client;
        this.#socket = socket;
        this.#client = client;
        this.#id = id;
        this.#name = name;
        socket.addEventListener('message', ({ data }) => this.#receive(parseKernelMessage(data)));
        const isLost = () => this.#fail(`the connection to the kernel "${name}" was lost`);
        socket.addEventListener('error', isLost);
        socket.addEventListener('close', isLost);
        const timeoutMessage = `the kernel "${name}" did not finish before the timeout`;
        signal.addEventListener('abort', () => this.#fail(timeoutMessage));
        if (signal.aborted)
            this.#fail(timeoutMessage);
    }
    /**
     * Executes a cell.
     *
     * @returns its output, even if it fails.
     * @throws UserError if the kernel dies, the connection is lost or the client's signal aborts.
     */
    execute(code) {
        if (this.#failure !== undefined)
            return Promise.reject(this.#failure);
        const id = (0,external_node_crypto_.randomUUID)();
        const settle = Promise.withResolvers();
        this.#cell = { id, settle, output: '' };
        this.#socket.send(formatExecuteRequest(id, code));
        return settle.promise;
    }
    /** Closes the connection. The kernel runs until it is shut down or its server stops. */
    close() {
        this.#socket.close();
    }
    /**
     * Shuts the kernel down, so that its memory is free for the next one. A kernel that has already ended is not an error.
     */
    async shutDown() {
        this.close();
        const signal = AbortSignal.timeout(maxShutDownTime);
        const path = `api/kernels/${encodeURIComponent(this.#id)}`;
        await this.#client.send(path, { method: 'DELETE', signal }).then(response => response.body?.cancel(), () => undefined);
    }
    #opened() {
        return new Promise((resolve, reject) => {
            this.#socket.addEventListener('open', () => resolve());
            // Listeners run in order: the failure is set by then.
            for (const end of ['error', 'close'])
                this.#socket.addEventListener(end, () => reject(this.#failure));
            if (this.#failure !== undefined)
                reject(this.#failure);
        });
    }
    #receive(message) {
        if (message === undefined)
            return;
        const { header, content } = message;
        // The server sends these states when the process has ended, without a parent.
        if (/^(?:restarting|autorestarting|dead)$/.test(content.execution_state ?? '')) {
            this.#fail(`the kernel "${this.#name}" died`);
            return;
        }
        const cell = this.#cell;
        if (cell === undefined || message.parent_header.msg_id !== cell.id)
            return;
        const text = outputText(header.msg_type, content);
        cell.output = (cell.output + text).slice(-maxOutput);
        if (header.msg_type === 'error')
            cell.error = describeException(content);
        // The output is complete by then: the kernel sends `idle` after it, on the same channel.
        if (content.execution_state !== 'idle')
            return;
        this.#cell = undefined;
        cell.settle.resolve({ output: cell.output, error: cell.error });
    }
    #fail(message) {
        this.#failure ??= new user_error/* UserError */.yo('server-not-responding', message);
        this.#cell?.settle.reject(this.#failure);
        this.#cell = undefined;
        this.#socket.close();
    }
}
function outputText(type, content) {
    if (type === 'stream')
        return content.text ?? '';
    if (type === 'error')
        return `${content.traceback?.join('\n') ?? ''}\n`;
    const plain = content.data?.['text/plain'];
    return typeof plain === 'string' ? `${plain}\n` : '';
}


/***/ }),

/***/ 88540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ fetchKernels),
/* harmony export */   j: () => (/* binding */ defaultKernel)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);


const schema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({
    default: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(),
    kernelspecs: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({ spec: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({ language: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), '') }) })),
});
/**
 * Fetches the kernels that the server can start.
 *
 * @throws JupyterError if the response is not from a Jupyter server.
 * @see https://jupyter-server.readthedocs.io/en/latest/developers/rest-api.html
 */
async function fetchKernels(client) {
    const { default: defaultName, kernelspecs } = await client.request('api/kernelspecs', schema);
    const specs = Object.entries(kernelspecs).map(([name, { spec }]) => ({
        name,
        language: spec.language.toLowerCase(),
    }));
    return { defaultName, specs: new Map(specs.map(spec => [spec.name, spec])) };
}
/**
 * Returns the kernel for code that names none. If the server's default is not installed, the first kernel is the
 * default, as in JupyterLab.
 *
 * @throws UserError if the server has no kernel.
 */
function defaultKernel({ defaultName, specs }) {
    const [first] = specs.values();
    const spec = specs.get(defaultName) ?? first;
    if (spec !== undefined)
        return spec;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('server-not-responding', 'the server has no kernel: install one in the image, such as the package ipykernel');
}


/***/ }),

/***/ 89779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ pullContent)
/* harmony export */ });
/* unused harmony export openedPath */
/* harmony import */ var eventsource_parser__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2309);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5691);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
/* harmony import */ var _jupyter_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31839);




const eventSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({
    phase: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(), ''),
    output: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(), ''),
    message: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(), ''),
});
/** Maximum length of an event, and of the quoted output. */
const maxEventLength = 2 ** 20;
const excerptLength = 1_000;
/** Pages that open a file below the root folder of the server. */
const filePage = /^\/?(?:lab(?:\/workspaces\/[^/]+)?\/tree|tree|notebooks|edit|retro\/(?:tree|notebooks))\/(.+)$/;
/**
 * Returns the path of the file or folder that a link opens, below the root folder of the server.
 *
 * @returns undefined if the link opens another application.
 */
function openedPath({ urlPath }) {
    const [, path] = filePage.exec(urlPath.replace(/[?#].*$/s, '')) ?? [];
    if (path === undefined)
        return undefined;
    try {
        return decodeURIComponent(path).replace(/\/$/, '');
    }
    catch {
        return path;
    }
}
/**
 * Clones the content as nbgitpuller's page does, and verifies that the file that the link opens exists.
 *
 * @returns the path of that file; undefined if the link opens another application.
 * @throws UserError if nbgitpuller is not enabled, the clone fails or the file does not exist.
 * @see https://nbgitpuller.readthedocs.io, handlers.py, for the events.
 */
async function pullContent(client, target) {
    const query = new URLSearchParams({ repo: target.repo });
    if (target.branch !== undefined)
        query.set('branch', target.branch);
    if (target.targetPath !== undefined)
        query.set('targetpath', target.targetPath);
    const response = await client.send(`git-pull/api?${query}`);
    const type = response.headers.get('content-type') ?? 'no type';
    if (!response.ok || !type.startsWith('text/event-stream')) {
        await response.body?.cancel();
        const answer = response.ok ? `sent ${type.split(';')[0]}` : `responded with ${response.status}`;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('launch-failed', `nbgitpuller is not available: the server ${answer} instead of its events. Install nbgitpuller in the image, and enable it with \`jupyter server extension enable --sys-prefix nbgitpuller\``);
    }
    await followPull(response, target);
    const path = openedPath(target);
    if (path !== undefined)
        await assertExists(client, path, target);
    return path;
}
async function followPull({ body }, { repo }) {
    let output = '';
    let end;
    const parser = (0,eventsource_parser__WEBPACK_IMPORTED_MODULE_3__/* .createParser */ .C)({
        maxBufferSize: maxEventLength,
        onEvent: ({ data }) => {
            const event = parseEvent(data);
            output = (output + event.output).slice(-excerptLength);
            if (event.phase === 'finished' || event.phase === 'error')
                end ??= event;
        },
    });
    const decoder = new TextDecoder();
    for await (const chunk of body ?? []) {
        parser.feed(decoder.decode(chunk, { stream: true }));
        if (end !== undefined)
            break;
    }
    if (end?.phase === 'finished')
        return;
    const reason = end === undefined ? 'it ended without a result' : end.message.trim();
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('launch-failed', `nbgitpuller cannot clone ${repo}: ${reason}\nIts output ends with:\n${output.trim()}`);
}
function parseEvent(data) {
    const none = { phase: '', output: '', message: '' };
    try {
        const result = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL(eventSchema, JSON.parse(data));
        return result.success ? result.output : none;
    }
    catch {
        return none;
    }
}
async function assertExists(client, path, { repo }) {
    const address = `api/contents/${path.split('/').map(encodeURIComponent).join('/')}?content=0`;
    try {
        await client.request(address, valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ path: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj() }));
    }
    catch (error) {
        if (!(error instanceof _jupyter_client_js__WEBPACK_IMPORTED_MODULE_1__/* .JupyterError */ .c))
            throw error;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('launch-failed', `nbgitpuller has cloned ${repo}, but the link opens "${path}", which the server does not have: correct the link, or remove NBGITPULLER_PARENTPATH from the image (${error.message})`);
    }
}


/***/ }),

/***/ 12250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ runProgram)
});

// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/jupyter/kernel-connection.js + 1 modules
var kernel_connection = __webpack_require__(29699);
// EXTERNAL MODULE: ./build/jupyter/kernel-specs.js
var kernel_specs = __webpack_require__(88540);
// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/jupyter/jupyter-client.js
var jupyter_client = __webpack_require__(31839);
;// CONCATENATED MODULE: ./build/jupyter/notebook.js


const cellSchema = valibot/* object */.Ik({
    cell_type: valibot/* string */.Yj(),
    source: valibot/* union */.KC([valibot/* string */.Yj(), valibot/* array */.YO(valibot/* string */.Yj())]),
    metadata: valibot/* optional */.lq(valibot/* object */.Ik({ tags: valibot/* optional */.lq(valibot/* array */.YO(valibot/* string */.Yj()), []) }), { tags: [] }),
});
const schema = valibot/* object */.Ik({
    content: valibot/* object */.Ik({
        cells: valibot/* array */.YO(cellSchema),
        metadata: valibot/* object */.Ik({ kernelspec: valibot/* optional */.lq(valibot/* object */.Ik({ name: valibot/* string */.Yj() })) }),
    }),
});
/**
 * Fetches a notebook from a server.
 *
 * @param path below the server's root folder, such as `lessons/one.ipynb`.
 * @throws JupyterError if there is no such notebook.
 * @see https://nbformat.readthedocs.io/en/latest/format_description.html
 */
async function fetchNotebook(client, path) {
    const address = `api/contents/${path.split('/').map(encodeURIComponent).join('/')}?type=notebook&content=1`;
    const { content } = await client.request(address, schema).catch(error => {
        throw error instanceof jupyter_client/* JupyterError */.c
            ? new jupyter_client/* JupyterError */.c(`cannot read the notebook "${path}" in the launched image: ${error.message}`)
            : error;
    });
    const cells = content.cells
        .filter(cell => cell.cell_type === 'code')
        .map(({ source, metadata }, index) => ({
        number: index + 1,
        source: typeof source === 'string' ? source : source.join(''),
        mayFail: metadata.tags.includes('raises-exception'),
        isSkipped: metadata.tags.includes('skip-execution'),
    }))
        .filter(({ source, isSkipped }) => source.trim() !== '' && !isSkipped);
    return { kernel: content.metadata.kernelspec?.name, cells };
}

// EXTERNAL MODULE: ./build/jupyter/pull-content.js
var pull_content = __webpack_require__(89779);
;// CONCATENATED MODULE: ./build/jupyter/run-program.js





/** Output of the default program. */
const defaultOutput = 'binder-actions';
/** Languages in which `print("text")` prints the text. Other kernels execute an empty cell. */
const printLanguages = ['python', 'r', 'julia'];
const excerptLength = 2_000;
/**
 * Starts the kernel of a program and executes its cells one after another.
 *
 * @param enter is called at the start of each phase.
 * @throws UserError that names the cell that fails and the end of its output.
 */
async function runProgram(client, program, kernels, enter) {
    enter('kernel');
    const path = await findNotebook(client, program);
    const notebook = path === undefined ? undefined : await fetchNotebook(client, path);
    const { name, language } = chooseKernel(kernels, notebook?.kernel, path);
    const connection = await kernel_connection/* KernelConnection */.q.open(client, { name, path });
    try {
        enter('code');
        if (notebook === undefined)
            await runCode(connection, program, language);
        else
            await runNotebook(connection, path ?? '', notebook.cells);
    }
    finally {
        connection.close();
    }
}
/** Returns the path of the notebook to execute, after its content has been cloned; undefined if there is none. */
async function findNotebook(client, program) {
    if (program.kind === 'notebook')
        return program.path;
    if (program.kind !== 'pulled')
        return undefined;
    const path = await (0,pull_content/* pullContent */.X)(client, program.target);
    return path?.endsWith('.ipynb') === true ? path : undefined;
}
function chooseKernel(kernels, requested, path) {
    if (requested === undefined)
        return (0,kernel_specs/* defaultKernel */.j)(kernels);
    const spec = kernels.specs.get(requested);
    if (spec !== undefined)
        return spec;
    const names = [...kernels.specs.keys()].join(', ') || 'none';
    throw new user_error/* UserError */.yo('launch-failed', `the notebook "${path}" needs the kernel "${requested}", which is not in the image: install it, or use one of its kernels (${names})`);
}
async function runCode(connection, program, language) {
    const isPrinted = program.kind !== 'code' && printLanguages.includes(language);
    const defaultCode = isPrinted ? `print("${defaultOutput}")` : '';
    const result = await connection.execute(program.kind === 'code' ? program.code : defaultCode);
    if (result.error !== undefined)
        throw new user_error/* UserError */.yo('launch-failed', `the code fails: ${describeFailure(result)}`);
    if (isPrinted && !result.output.includes(defaultOutput)) {
        const printed = JSON.stringify(result.output.slice(-excerptLength));
        throw new user_error/* UserError */.yo('launch-failed', `the code ${defaultCode} printed ${printed} instead of "${defaultOutput}"`);
    }
}
async function runNotebook(connection, path, cells) {
    for (const { number, source, mayFail } of cells) {
        const cell = `code cell ${number} of the notebook "${path}"`;
        const result = await connection.execute(source).catch(error => {
            throw new user_error/* UserError */.yo('launch-failed', `${error.message} in ${cell}`);
        });
        if (result.error === undefined || mayFail)
            continue;
        throw new user_error/* UserError */.yo('launch-failed', `${cell} fails: ${describeFailure(result)}`);
    }
}
function describeFailure({ error, output }) {
    return `${error}\nIts output ends with:\n${output.trim().slice(-excerptLength)}`;
}


/***/ }),

/***/ 30212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ hasShell),
/* harmony export */   f: () => (/* binding */ runShellCommand)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
/* harmony import */ var _kernel_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29699);


/** Returns code that runs a shell command and prints its output, by language. */
const programs = {
    python: command => `import subprocess\nprint(subprocess.run(["sh", "-c", ${JSON.stringify(command)}], stdout=subprocess.PIPE, stderr=subprocess.STDOUT).stdout.decode(errors="replace"))`,
    r: command => `cat(suppressWarnings(system2("sh", c("-c", shQuote(${JSON.stringify(command)})), stdout = TRUE, stderr = TRUE)), sep = "\\n")`,
    julia: command => `print(read(ignorestatus(Cmd(["sh", "-c", ${JSON.stringify(command).replaceAll('$', '\\$')}])), String))`,
};
/** Returns whether a kernel can run a shell command. */
function hasShell({ language }) {
    return language in programs;
}
/**
 * Runs a shell command in a kernel, because Jupyter's terminals are not available on every server.
 *
 * @param kernel of a language for which `hasShell` returns true.
 * @returns what the command printed, without blanks at its ends.
 * @throws UserError if the kernel does not start or dies, or cannot run a shell.
 */
function runShellCommand(client, kernel, command) {
    const code = programs[kernel.language]?.(command) ?? '';
    return (0,_kernel_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .withKernel */ .i)(client, { name: kernel.name }, async (connection) => {
        const { output, error } = await connection.execute(code);
        if (error === undefined)
            return output.trim();
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('launch-failed', `the kernel "${kernel.name}" cannot run a shell command: ${error}`);
    });
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


/***/ })

};
