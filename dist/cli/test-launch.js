export const id = 7001;
export const ids = [7001];
export const modules = {

/***/ 30271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ mybinderMembers),
/* harmony export */   t4: () => (/* binding */ parseBinderHubUrls),
/* harmony export */   yi: () => (/* binding */ parseBinderHubUrl)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);

/** Base URLs of the mybinder.org members. Their registries are mirrored only partly, so each member is queried. */
const mybinderMembers = [
    'https://2i2c.mybinder.org',
    'https://gesis.mybinder.org',
    'https://bids.mybinder.org',
];
/**
 * Parses the base URL of a BinderHub and adds a trailing slash.
 *
 * @throws Error that names the text and the accepted form.
 */
function parseBinderHubUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isLocal = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1' || url?.hostname === '[::1]';
    const isWeb = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal);
    if (url === undefined || !isWeb || url.username !== '' || url.search !== '' || url.hash !== '') {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('launch-link-invalid', `${JSON.stringify(text)} is not the address of a BinderHub: expected "https://host", such as "${mybinderMembers[0]}"`);
    }
    if (/\/(?:v2|build)\//.test(url.pathname)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('launch-link-invalid', `${JSON.stringify(text)} is a launch link: expected the address of the BinderHub only, "${url.origin}"`);
    }
    url.pathname = url.pathname.replace(/(?<!\/)\/*$/, '/');
    return url;
}
/** Parses addresses separated by spaces, commas or line breaks, and removes duplicates. */
function parseBinderHubUrls(text) {
    const urls = text
        .split(/[\s,]+/)
        .filter(Boolean)
        .map(parseBinderHubUrl);
    return [...new Map(urls.map(url => [url.href, url])).values()];
}


/***/ }),

/***/ 12849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ failureReason),
/* harmony export */   KP: () => (/* binding */ isUnknownRef),
/* harmony export */   VL: () => (/* binding */ messageLines),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   iU: () => (/* binding */ parseBuildEvent)
/* harmony export */ });
/* unused harmony export phases */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);


const phases = [
    ...['waiting', 'fetching', 'building', 'pushing', 'built', 'launching', 'ready'],
    ...['failed', 'unknown'],
];
const schema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({
    phase: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru(100)),
    message: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), ''),
    status_code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai()),
    imageName: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), ''),
    image: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), ''),
    url: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), ''),
    token: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), ''),
    binder_persistent_request: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), ''),
});
/**
 * Parses the data of one event.
 *
 * @throws Error if it is not an event of a BinderHub.
 * @see https://binderhub.readthedocs.io/en/latest/api.html
 */
function parseBuildEvent(data, from) {
    const event = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(schema, Buffer.from(data), `an event from ${from}`);
    const name = event.phase.trim().toLowerCase();
    // Other versions send "failure".
    const canonicalName = name === 'failure' ? 'failed' : name;
    const image = printable(event.image || event.imageName);
    // The hub tags an image with the commit that it was built from.
    const commit = commitAtEnd(event.binder_persistent_request) ?? commitAtEnd(image);
    return {
        phase: phases.find(phase => phase === canonicalName) ?? 'unknown',
        phaseName: printable(event.phase),
        message: printable(event.message),
        statusCode: event.status_code ?? undefined,
        image: image === '' ? undefined : image,
        commit,
        server: event.url === '' ? undefined : { url: event.url, token: event.token },
    };
}
/** Returns the lines of an event's message that are not blank. */
function messageLines({ message }) {
    return message.split('\n').filter(line => line.trim() !== '');
}
/** Returns why a build failed: the last line of its event, or of the builder's log. */
function failureReason(event, builderLog) {
    const lastLine = messageLines(event).at(-1) ?? builderLog.at(-1) ?? 'the build failed without a message';
    return event.statusCode === undefined ? lastLine.trim() : `${lastLine.trim()} (${event.statusCode})`;
}
/**
 * Replaces control characters, escape sequences and workflow commands. Builders print colors and progress bars, and the
 * output of a remote server must not control the log.
 */
function printable(text) {
    return (text
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters must not reach a log.
        .replace(/\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)/g, '')
        .replace(/\r\n?/g, '\n')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
        .replace(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]/g, ' ')
        // The runner parses this as a command anywhere in a line.
        .replaceAll('##[', '## ['));
}
/** Returns whether a BinderHub failed because it did not find the ref, a result that it caches for 300 s. */
function isUnknownRef(reason) {
    return /could not resolve ref/i.test(reason);
}
function commitAtEnd(text) {
    return /^[0-9a-f]{40}$/.exec(text.slice(-40))?.[0];
}


/***/ }),

/***/ 53943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ fetchHealthProblem)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5691);
/* harmony import */ var _http_error_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24048);
/* harmony import */ var _build_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12849);
/* harmony import */ var _watch_build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61646);




const schema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik({
    ok: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM(),
    checks: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik({ service: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj(), ok: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM() })), []),
});
/**
 * Fetches the health of a BinderHub; the request does not count towards its hourly limit.
 *
 * @param timeout in milliseconds.
 * @returns the problem, which may be that the BinderHub cannot be reached; undefined if it is healthy or has no health
 *   endpoint.
 * @see https://binderhub.readthedocs.io/en/latest/api.html
 */
async function fetchHealthProblem(member, { fetch, timeout, signal, }) {
    const timeoutSignal = AbortSignal.timeout(timeout);
    try {
        const response = await fetch(new URL('health', member), {
            headers: { accept: 'application/json', 'user-agent': _watch_build_js__WEBPACK_IMPORTED_MODULE_2__/* .userAgent */ .N1 },
            signal: AbortSignal.any([timeoutSignal, signal]),
        });
        const body = await response.json().catch(() => undefined);
        const health = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xL(schema, body);
        if (health.success)
            return describe(health.output);
        return response.status >= 500 ? `it responded with ${response.status}` : undefined;
    }
    catch (error) {
        const reason = timeoutSignal.aborted
            ? `it did not respond within ${timeout / 1000} s`
            : (0,_http_error_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .errorReason */ .j)(error);
        return `it cannot be reached: ${reason}`;
    }
}
function describe({ ok, checks }) {
    if (ok)
        return undefined;
    const unhealthy = checks.filter(check => !check.ok).map(check => (0,_build_event_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(check.service));
    return unhealthy.length === 0
        ? 'it reports that it is unhealthy'
        : `it reports that it is unhealthy: ${unhealthy.join(', ')}`;
}


/***/ }),

/***/ 61646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N1: () => (/* binding */ userAgent),
/* harmony export */   WS: () => (/* binding */ watchBuild),
/* harmony export */   ri: () => (/* binding */ MemberError)
/* harmony export */ });
/* unused harmony export buildUrl */
/* harmony import */ var eventsource_parser__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2309);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
/* harmony import */ var _build_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12849);




/** Identifies this client to operators of a BinderHub, which rejects user agents of bots. */
const userAgent = 'binder-actions';
/** Response of a member that is not the event stream of a build. */
class MemberError extends _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo {
    status;
    /** Milliseconds after which the member accepts another request; undefined if the response does not specify it. */
    retryAfter;
    constructor(message, status, retryAfter) {
        super('member-unavailable', message);
        this.status = status;
        this.retryAfter = retryAfter;
    }
}
/** Maximum length of an event. Without a limit, a server that never ends a line could exhaust memory. */
const maxEventLength = 2 ** 20;
/**
 * Requests an image from a BinderHub and yields the events of its stream. Ending the iteration early closes the
 * connection but does not stop the build. Right after `built` the hub launches a server; stop at `pushing` to avoid
 * one.
 *
 * @throws MemberError if the response is not an event stream, Error if the member cannot be reached, exceeds the idle
 *   timeout, drops the stream or sends an invalid event.
 * @see https://binderhub.readthedocs.io/en/latest/api.html
 */
async function* watchBuild(member, spec, { fetch, signal, idleTimeout }) {
    const idleTimer = new IdleTimer(idleTimeout, member.host);
    const events = [];
    const parser = (0,eventsource_parser__WEBPACK_IMPORTED_MODULE_3__/* .createParser */ .C)({
        onEvent: ({ data }) => events.push((0,_build_event_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBuildEvent */ .iU)(data, member.host)),
        maxBufferSize: maxEventLength,
        onError: error => rejectEndlessLine(error, member),
    });
    try {
        const response = await fetch(buildUrl(member, spec), {
            headers: { accept: 'text/event-stream', 'user-agent': userAgent },
            signal: AbortSignal.any([signal, idleTimer.signal]),
        });
        await assertEventStream(response, member);
        const decoder = new TextDecoder();
        for await (const chunk of response.body ?? []) {
            idleTimer.reset();
            parser.feed(decoder.decode(chunk, { stream: true }));
            yield* events.splice(0);
        }
    }
    catch (error) {
        throw idleTimer.signal.aborted ? idleTimer.signal.reason : error;
    }
    finally {
        idleTimer.stop();
    }
}
/** @throws UserError if a line exceeds the maximum length. Other errors are lines that the standard ignores. */
function rejectEndlessLine({ type }, { host }) {
    if (type !== 'max-buffer-size-exceeded')
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('member-unavailable', `${host} sent an event of more than ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(maxEventLength)}: check that it is a BinderHub`);
}
/** Returns the URL of a build. Slashes are not encoded: everything after the repository is the ref. */
function buildUrl(member, { repository, ref }) {
    const path = `${repository}/${ref}`.split('/').map(encodeURIComponent).join('/');
    return new URL(`build/gh/${path}`, member);
}
async function assertEventStream(response, member) {
    const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? 'nothing';
    if (response.status === 200 && type === 'text/event-stream')
        return;
    if (response.status === 200) {
        response.body?.cancel().catch(() => { });
        const message = `${member.host} sent ${(0,_build_event_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(type)} instead of build events: check that it is a BinderHub`;
        throw new MemberError(message, response.status);
    }
    const reason = type === 'text/event-stream' ? await responseReason(response, member) : undefined;
    const explanation = reason === undefined ? '' : `: ${reason}`;
    const message = `${member.host} responded with ${response.status}${explanation}`;
    throw new MemberError(message, response.status, readRetryAfter(response.headers, reason));
}
/** Returns the milliseconds from `Retry-After`, or from the text with which a BinderHub rejects a request. */
function readRetryAfter(headers, reason = '') {
    const [seconds] = /^\d+$/.exec(headers.get('retry-after') ?? '') ?? /(?<=try again in )\d+(?= seconds)/i.exec(reason) ?? [];
    return seconds === undefined ? undefined : Number(seconds) * 1000;
}
/** Returns the reason for a rejection, which a BinderHub sends as one event of phase `failed`. */
async function responseReason(response, member) {
    let reason;
    const onEvent = ({ data }) => {
        reason ??= (0,_build_event_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBuildEvent */ .iU)(data, member.host).message.trim();
    };
    const onError = (error) => rejectEndlessLine(error, member);
    const parser = (0,eventsource_parser__WEBPACK_IMPORTED_MODULE_3__/* .createParser */ .C)({ onEvent, maxBufferSize: maxEventLength, onError });
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
        parser.feed(decoder.decode(chunk, { stream: true }));
        if (reason !== undefined)
            break;
    }
    return reason;
}
/** Timer that aborts its signal when no chunk resets it in time. */
class IdleTimer {
    #controller = new AbortController();
    #timer;
    constructor(milliseconds, host) {
        const message = `no data was received from ${host} for ${Math.round(milliseconds / 1000)} s`;
        this.#timer = setTimeout(() => this.#controller.abort(new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('member-unavailable', message)), milliseconds);
    }
    get signal() {
        return this.#controller.signal;
    }
    reset() {
        this.#timer.refresh();
    }
    stop() {
        clearTimeout(this.#timer);
    }
}


/***/ }),

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

/***/ 47001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testLaunchCommand: () => (/* binding */ testLaunchCommand)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/http/proxy-fetch.js
var proxy_fetch = __webpack_require__(14216);
// EXTERNAL MODULE: ./build/runner/interruption.js
var interruption = __webpack_require__(7464);
;// CONCATENATED MODULE: ./build/actions/services/launch-services.js



/** Production services of a launch test, for the action and the command line. */
function launchServices(env, log) {
    return {
        fetch: (0,proxy_fetch/* proxyFetch */.Z)(env, fetch),
        log,
        sleep: (milliseconds, signal) => (0,promises_.setTimeout)(milliseconds, undefined, { signal }),
        onInterruption: interruption/* onInterruption */.vi,
    };
}

;// CONCATENATED MODULE: ./build/launch/launch-request.js
const defaultLaunchTimeout = '60m';

// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
;// CONCATENATED MODULE: ./build/launch/phase-clock.js
/** Phases of a launch, in order. */
const phase_clock_launchPhases = ['wait', 'build', 'push', 'launch', 'kernel', 'code'];
const phases = {
    waiting: 'wait',
    fetching: 'build',
    building: 'build',
    pushing: 'push',
    built: 'launch',
    launching: 'launch',
    ready: 'launch',
};
/** Returns the launch phase that an event belongs to; undefined if the event does not change the phase. */
function eventPhase({ phase }) {
    return phases[phase];
}
/** Measures the duration of each phase. */
class PhaseClock {
    #now;
    #milliseconds = new Map();
    #phase = 'wait';
    #start;
    /** @param now returns milliseconds. */
    constructor(now = () => performance.now()) {
        this.#now = now;
        this.#start = now();
    }
    get phase() {
        return this.#phase;
    }
    /** Enters a phase; the time until now counts towards the previous one. */
    enter(phase) {
        const now = this.#now();
        this.#milliseconds.set(this.#phase, (this.#milliseconds.get(this.#phase) ?? 0) + now - this.#start);
        this.#start = now;
        this.#phase = phase;
    }
    /** Returns the seconds of each phase that was entered, to a tenth. */
    seconds() {
        this.enter(this.#phase);
        const entered = phase_clock_launchPhases.filter(phase => this.#milliseconds.has(phase));
        return Object.fromEntries(entered.map(phase => [phase, Math.round((this.#milliseconds.get(phase) ?? 0) / 100) / 10]));
    }
}

;// CONCATENATED MODULE: ./build/launch/launch-record.js



const launch_record_emptyRecord = { launches: [] };
/** Maximum number of launches in a record: some weeks of three members. */
const maxLaunches = 60;
/** Number of successful launches that a launch is compared with. */
const maxCompared = 5;
const seconds = valibot/* pipe */.Fs(valibot/* number */.ai(), valibot/* minValue */.Ww(0), valibot/* maxValue */.cG(86_400));
const schema = valibot/* object */.Ik({
    launches: valibot/* pipe */.Fs(valibot/* array */.YO(valibot/* object */.Ik({
        member: valibot/* pipe */.Fs(valibot/* string */.Yj(), valibot/* maxLength */.Ru(300)),
        date: valibot/* pipe */.Fs(valibot/* string */.Yj(), valibot/* isoTimestamp */.yh()),
        verdict: valibot/* picklist */.KI(['pass', 'warn', 'fail']),
        seconds: valibot/* object */.Ik(Object.fromEntries(phase_clock_launchPhases.map(phase => [phase, valibot/* exactOptional */.yq(seconds)]))),
    })), valibot/* maxLength */.Ru(maxLaunches)),
});
/** Parses a record. @throws FormatError if it is not one. */
function parseLaunchRecord(bytes) {
    return parseJson(schema, bytes, 'the record of earlier launches');
}
/** Returns the record with the launches of this run. */
function addLaunches({ launches }, reports, date) {
    const added = reports.map(({ member, verdict, seconds }) => ({ member, date, verdict, seconds }));
    return { launches: [...added, ...launches].slice(0, maxLaunches) };
}
/** Returns the time of the last successful launch on a member, as RFC 3339; undefined if there was none. */
function lastSuccess({ launches }, member) {
    return launches.find(launch => launch.member === member && launch.verdict === 'pass')?.date;
}
/**
 * Returns the seconds of a phase, compared with the median of the last successful launches on the same member.
 *
 * @returns undefined if the phase was not entered, now or before.
 */
function launch_record_phaseChange({ launches }, { member, seconds }, phase) {
    const now = seconds[phase];
    const past = launches
        .filter(launch => launch.member === member && launch.verdict === 'pass')
        .slice(0, maxCompared)
        .flatMap(launch => launch.seconds[phase] ?? [])
        .sort((first, second) => first - second);
    const median = past[Math.floor(past.length / 2)];
    return now === undefined || median === undefined ? undefined : now - median;
}

;// CONCATENATED MODULE: ./build/launch/launch-summary.js



const icons = { pass: '✅ pass', warn: '⚠️ warn', fail: '❌ fail' };
/**
 * Returns the job summary: a table of members by phases, then the errors and build logs.
 *
 * @param earlier launches with which this one is compared.
 */
function formatLaunchSummary({ repository, ref }, { verdict, members }, earlier = emptyRecord) {
    const head = ['member', 'verdict', ...launchPhases.map(phase => `${phase} (s)`), 'commit'];
    const isCompared = members.some(report => launchPhases.some(phase => phaseChange(earlier, report, phase) !== undefined));
    return [
        `### ${icons[verdict]}: launch of ${escapeMarkdown(`${repository} at ${ref}`)}`,
        '',
        formatRow(head),
        formatRow(head.map(() => '---')),
        ...members.map(member => formatRow(memberCells(member, earlier))),
        '',
        ...(isCompared
            ? ['In parentheses: the change against the median of the last 5 successful launches.', '']
            : []),
        ...members.flatMap(explainMember),
    ].join('\n');
}
/** Returns a table for a terminal, with a column for each member: three members fit 80 columns. */
function formatLaunchTable({ members }) {
    const columns = [
        ['member', 'verdict', ...phase_clock_launchPhases.map(phase => `${phase} (s)`), 'commit'],
        ...members.map(report => plainCells(report, launch_record_emptyRecord)),
    ];
    const rows = (columns[0] ?? []).map((_, row) => columns.map(column => column[row] ?? ''));
    const widths = rows[0]?.map((_, column) => maxLength(rows, column)) ?? [];
    return rows
        .map(row => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd())
        .join('\n');
}
function maxLength(rows, column) {
    return rows.reduce((length, row) => Math.max(length, row[column]?.length ?? 0), 0);
}
function plainCells(report, earlier) {
    const { member, verdict, seconds, commit = '' } = report;
    const times = phase_clock_launchPhases.map(phase => {
        const change = launch_record_phaseChange(earlier, report, phase);
        return [seconds[phase]?.toFixed(1) ?? '', change === undefined ? '' : `(${formatChange(change)})`]
            .filter(Boolean)
            .join(' ');
    });
    return [member, verdict, ...times, commit.slice(0, 12)];
}
/** Formats seconds with a sign, to a tenth. */
function formatChange(seconds) {
    const text = Math.abs(seconds).toFixed(1);
    if (text === '0.0')
        return '±0.0';
    return `${seconds < 0 ? '−' : '+'}${text}`;
}
function memberCells(report, earlier) {
    const [, , ...cells] = plainCells(report, earlier);
    return [report.member, icons[report.verdict], ...cells].map(escapeMarkdown);
}
function explainMember({ member, phase, image, error, buildLog = [] }) {
    if (error === undefined)
        return [];
    const imageName = image === undefined ? '' : `, image ${image}`;
    return [
        escapeMarkdown(`${member}, phase "${phase}"${imageName}:`),
        '',
        ...fenced(error),
        '',
        ...(buildLog.length === 0 ? [] : ['The build log ends with:', '', ...fenced(buildLog.join('\n')), '']),
    ];
}
function formatRow(cells) {
    return `| ${cells.join(' | ')} |`;
}

// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/binderhub/build-event.js
var build_event = __webpack_require__(12849);
// EXTERNAL MODULE: ./build/binderhub/fetch-health.js
var fetch_health = __webpack_require__(53943);
// EXTERNAL MODULE: ./build/http/error-reason.js
var error_reason = __webpack_require__(24048);
// EXTERNAL MODULE: ./build/jupyter/jupyter-client.js
var jupyter_client = __webpack_require__(31839);
// EXTERNAL MODULE: ./build/jupyter/kernel-specs.js
var kernel_specs = __webpack_require__(88540);
// EXTERNAL MODULE: ./build/jupyter/run-program.js + 1 modules
var run_program = __webpack_require__(12250);
// EXTERNAL MODULE: ./build/jupyter/shell-command.js
var shell_command = __webpack_require__(30212);
// EXTERNAL MODULE: ./build/process.js
var process = __webpack_require__(44677);
// EXTERNAL MODULE: ./build/refs/commit-sha.js
var commit_sha = __webpack_require__(83773);
// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
// EXTERNAL MODULE: ./build/http/loopback.js
var loopback = __webpack_require__(50356);
;// CONCATENATED MODULE: ./build/launch/launch-failure.js

/** Failure of one member's launch. */
class LaunchFailure extends user_error/* UserError */.yo {
    origin;
    constructor(origin, message) {
        super(origin === 'hub' ? 'member-unavailable' : 'launch-failed', message);
        this.origin = origin;
    }
}
/**
 * Messages with which a BinderHub reports its own limits. Source: builder.py and launcher.py of
 * https://github.com/jupyterhub/binderhub.
 */
const hubLimits = /too many users|try again (?:soon|later|in)|rate limit|took too long|temporar|quota|internal (?:server )?error/i;
/** Returns the cause of a `failed` event. */
function failureOrigin(reason, statusCode) {
    const isHubStatus = statusCode !== undefined && (statusCode === 429 || statusCode >= 500);
    return isHubStatus || hubLimits.test(reason) ? 'hub' : 'image';
}

;// CONCATENATED MODULE: ./build/launch/connect-server.js




/** Number of attempts, and milliseconds between them: a proxy may not route to a server as soon as it is ready. */
const maxAttempts = 15;
const pause = 2_000;
/**
 * Parses the address of a launched server.
 *
 * @throws LaunchFailure if it is not a web address; its query, which may contain a token, is not quoted.
 */
function parseServer({ url: text, token }, member) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,loopback/* isLoopback */.U)(url.host));
    if (url === undefined || !isSafe) {
        const location = JSON.stringify(text.split(/[?#]/)[0]?.slice(0, 200));
        throw new LaunchFailure('hub', `${member.host} launched a server at ${location}: expected an https address`);
    }
    const ownToken = url.searchParams.get('token') ?? '';
    url.search = '';
    url.hash = '';
    url.pathname = url.pathname.replace(/(?<!\/)\/*$/, '/');
    return { url, token: token || ownToken };
}
/**
 * Waits for a launched server and fetches its kernels.
 *
 * @throws JupyterError if the response is not from a Jupyter server.
 * @see https://jupyter-server.readthedocs.io/en/latest/developers/rest-api.html
 */
async function awaitKernels(client, { sleep }) {
    for (let attempt = 1;; attempt++) {
        try {
            return await (0,kernel_specs/* fetchKernels */.V)(client);
        }
        catch (error) {
            const isTemporary = !(error instanceof jupyter_client/* JupyterError */.c) || error.isTemporary;
            if (client.signal.aborted || !isTemporary || attempt === maxAttempts)
                throw error;
            await sleep(pause, client.signal);
        }
    }
}

// EXTERNAL MODULE: ./build/binderhub/watch-build.js
var watch_build = __webpack_require__(61646);
;// CONCATENATED MODULE: ./build/launch/follow-launch.js







/** Milliseconds without data. A BinderHub sends a comment every 25 s. */
const idleTimeout = 90_000;
/** Maximum number of requests for one launch. A BinderHub accepts 10 per hour from one address. */
const maxRequests = 3;
/** Milliseconds before the second and the third request. */
const pauses = [20_000, 60_000];
/** Milliseconds before another request for a ref that was not found, which a BinderHub caches for 300 s. */
const unknownRefPause = 305_000;
const maxBuildLogLines = 40;
/** Maximum length of a line of the build log, in characters. */
const maxLineLength = 1_000;
/**
 * Requests a launch and follows it until its server is ready. A lost connection is replaced while the image is being
 * built, because the build continues; afterwards another request would launch a second server.
 *
 * @throws LaunchFailure if the hub does not launch it.
 */
async function followLaunch(member, request, progress, services) {
    for (let attempt = 1;; attempt++) {
        try {
            return await followOnce(member, request, progress, services);
        }
        catch (error) {
            if (progress.signal.aborted)
                throw error;
            const pause = retryPause(error, attempt, progress);
            if (pause === undefined)
                throw asFailure(error, member);
            services.log.info(`${member.host}: ${(0,error_reason/* errorReason */.j)(error)}; retrying in ${(0,units/* formatDuration */.a3)(pause)}`);
            await services.sleep(pause, progress.signal);
        }
    }
}
/** Returns the milliseconds before another request; undefined if the request must not be repeated. */
function retryPause(error, attempt, { clock, deadline }) {
    const ownPause = pauses[attempt - 1];
    if (clock.phase === 'launch')
        return undefined;
    if (error instanceof LaunchFailure) {
        return (0,build_event/* isUnknownRef */.KP)(error.message) && attempt === 1
            ? withinDeadline(unknownRefPause, deadline)
            : undefined;
    }
    if (attempt >= maxRequests || ownPause === undefined)
        return undefined;
    if (!(error instanceof watch_build/* MemberError */.ri))
        return withinDeadline(ownPause, deadline);
    if (error.status !== 429 && error.status < 500)
        return undefined;
    return withinDeadline(Math.max(ownPause, error.retryAfter ?? 0), deadline);
}
function withinDeadline(pause, deadline) {
    return performance.now() + pause < deadline ? pause : undefined;
}
function asFailure(error, member) {
    if (error instanceof LaunchFailure)
        return error;
    if (error instanceof watch_build/* MemberError */.ri && error.status < 500 && ![200, 429].includes(error.status))
        return new LaunchFailure(error.status === 404 ? 'image' : 'hub', error.message);
    const reason = (0,error_reason/* errorReason */.j)(error);
    const message = reason.includes(member.host) ? reason : `${member.host} cannot be reached: ${reason}`;
    return new LaunchFailure('hub', message);
}
async function followOnce(member, request, progress, { fetch, log }) {
    const { clock, signal } = progress;
    let lastPhase = '';
    for await (const event of (0,watch_build/* watchBuild */.WS)(member, request, { fetch, signal, idleTimeout })) {
        progress.image = event.image ?? progress.image;
        progress.commit = event.commit ?? progress.commit;
        if (event.phase === 'failed')
            throw launchFailure(event, member, progress);
        const phase = eventPhase(event);
        if (phase === 'build' || phase === 'push')
            progress.buildLog = appendLog(progress.buildLog, event);
        if (phase !== undefined && phase !== clock.phase)
            clock.enter(phase);
        if (event.phaseName !== lastPhase)
            log.info(`${member.host}: ${event.phaseName}`);
        lastPhase = event.phaseName;
        if (event.phase === 'ready')
            return readyServer(event, member);
    }
    throw new user_error/* UserError */.yo('member-unavailable', `${member.host} ended the stream before the server was ready`);
}
/** Returns the failure that a `failed` event reports, after adding its message to the build log. */
function launchFailure(event, { host }, progress) {
    const reason = (0,build_event/* failureReason */.Hr)(event, progress.buildLog);
    progress.buildLog = appendLog(progress.buildLog, event);
    const problem = progress.clock.phase === 'launch' ? 'did not launch the image' : 'did not build the image';
    return new LaunchFailure(failureOrigin(reason, event.statusCode), `${host} ${problem}: ${reason}`);
}
function readyServer({ server }, member) {
    if (server !== undefined)
        return server;
    throw new LaunchFailure('hub', `${member.host} reported a ready server without its address`);
}
function appendLog(lines, event) {
    const added = (0,build_event/* messageLines */.VL)(event).slice(-maxBuildLogLines).map(shortenLine);
    return [...lines, ...added].slice(-maxBuildLogLines);
}
/** Shortens a line, and copies it, because a part of a string keeps the whole string in memory. */
function shortenLine(line) {
    const start = Buffer.from(line.slice(0, maxLineLength)).toString();
    return line.length > maxLineLength ? `${start}…` : start;
}

;// CONCATENATED MODULE: ./build/launch/stop-server.js

/** Milliseconds for all requests. GitHub's runner ends a cancelled run after 7.5 s. */
const timeout = 6_500;
const stop_server_pause = 500;
/**
 * Stops a server. Jupyter responds with 500 and continues to run while one of its kernels is starting, so a failed request is
 * repeated. A server that cannot be stopped is only logged: the hub culls idle servers.
 */
async function stopServer(client, { log, sleep }) {
    const signal = AbortSignal.timeout(timeout);
    const { host } = client.server.url;
    let problem = '';
    while (!signal.aborted) {
        try {
            const { status, body } = await client.send('api/shutdown', { body: {}, signal });
            await body?.cancel();
            if (status < 300)
                return;
            problem = `it responds with ${status}`;
            if (status < 500)
                break;
        }
        catch (error) {
            problem ||= (0,error_reason/* errorReason */.j)(error);
        }
        await sleep(stop_server_pause, signal).catch(() => { });
    }
    log.info(`${host} did not stop its server: ${problem}`);
}

;// CONCATENATED MODULE: ./build/launch/test-member.js
















const healthTimeout = 20_000;
/** Launches the request's commit once at a member, executes its program there and stops the server. */
async function testMember(member, request, services) {
    const timer = new AbortController();
    const timeout = setTimeout(() => timer.abort(), request.timeout);
    const progress = {
        clock: new PhaseClock(),
        signal: timer.signal,
        deadline: performance.now() + request.timeout,
        buildLog: [],
    };
    const secrets = [];
    const report = (end) => {
        const { image, commit, clock } = progress;
        return { member: member.host, ...end, seconds: clock.seconds(), image, commit };
    };
    try {
        await rejectUnhealthy(member, progress, services);
        const server = parseServer(await followLaunch(member, request, progress, services), member);
        if (server.token !== '') {
            secrets.push(server.token);
            services.log.mask(server.token);
        }
        await useServer(server, request, progress, {
            ...services,
            enter: phase => {
                services.log.info(`${member.host}: ${phase}`);
                progress.clock.enter(phase);
            },
        });
        return report({ verdict: 'pass' });
    }
    catch (error) {
        const failure = explainFailure(error, member, request, progress);
        const { phase } = progress.clock;
        const isBuild = phase === 'build' || phase === 'push';
        return report({
            verdict: failure.origin === 'hub' ? 'warn' : 'fail',
            phase,
            error: redact(failure.message, secrets),
            ...(isBuild ? { buildLog: progress.buildLog } : {}),
        });
    }
    finally {
        clearTimeout(timeout);
    }
}
async function rejectUnhealthy(member, { signal }, { fetch }) {
    const problem = await (0,fetch_health/* fetchHealthProblem */.K)(member, { fetch, timeout: healthTimeout, signal });
    if (problem !== undefined)
        throw new LaunchFailure('hub', `${member.host} was not tested: ${problem}`);
}
/** Runs the program on a server and stops the server, even if the run is cancelled. */
async function useServer(server, request, progress, services) {
    const { signal } = progress;
    const client = new jupyter_client/* JupyterClient */.l(server, { fetch: services.fetch, signal });
    await (0,process/* withCleanUp */.pv)(services, () => stopServer(client, services), async () => {
        rejectOtherCommit(request, progress);
        const kernels = await awaitKernels(client, services);
        await checkRevision(client, kernels, request, services);
        await (0,run_program/* runProgram */.m)(client, request.program, kernels, services.enter);
    }, 'at once');
}
/** Rejects a wrong commit after the launch, because the hub starts a server in any case, which must be stopped. */
function rejectOtherCommit({ ref, commit }, { commit: built }) {
    if (commit === undefined || built === undefined || built === commit)
        return;
    throw new LaunchFailure('image', `it built commit ${built} instead of ${commit}: "${ref}" was moved, or the hub has cached an old commit`);
}
/** Compares the commit that the launched image reports with the one that it was built from. */
async function checkRevision(client, kernels, { revision }, { log, enter }) {
    if (revision === undefined)
        return;
    enter('kernel');
    const { command, commit } = revision;
    const kernel = [(0,kernel_specs/* defaultKernel */.j)(kernels), ...kernels.specs.values()].find(shell_command/* hasShell */.P);
    if (kernel === undefined) {
        log.info('The commit of the image was not checked: no kernel can run a shell command');
        return;
    }
    const found = await (0,shell_command/* runShellCommand */.f)(client, kernel, command);
    if ((0,commit_sha/* isSameCommit */.sw)(found, commit))
        return;
    throw new LaunchFailure('image', `the launched image contains another commit: \`${command}\` printed ${JSON.stringify(found.slice(0, 100))}, but it was built from commit ${commit}`);
}
function explainFailure(error, member, { timeout }, { clock, signal }) {
    if (signal.aborted) {
        const isExecuting = clock.phase === 'kernel' || clock.phase === 'code';
        const detail = error instanceof LaunchFailure ? `: ${error.message}` : '';
        const state = isExecuting ? `the ${clock.phase} was not finished` : `it was in the phase "${clock.phase}"`;
        const text = `${member.host}: launch-timeout expired after ${(0,units/* formatDuration */.a3)(timeout)} (increase it to wait longer), and ${state}${detail}`;
        return new LaunchFailure(isExecuting ? 'image' : 'hub', text);
    }
    if (error instanceof LaunchFailure)
        return withHost(error, member);
    if (error instanceof user_error/* UserError */.yo)
        return withHost(new LaunchFailure('image', error.message), member);
    return new LaunchFailure('hub', `${member.host}: the connection to the server failed: ${(0,error_reason/* errorReason */.j)(error)}`);
}
/** Adds the member's host to a failure that does not name it. */
function withHost(failure, { host }) {
    return failure.message.includes(host)
        ? failure
        : new LaunchFailure(failure.origin, `${host}: ${failure.message}`);
}
/** Removes secrets, tokens in URLs and control characters. */
function redact(text, secrets) {
    const clean = (0,build_event/* printable */.g$)(text).replace(/([?&]token=)[^&\s"'<>]+/gi, '$1***');
    return secrets.reduce((redacted, secret) => redacted.replaceAll(secret, '***'), clean);
}

;// CONCATENATED MODULE: ./build/launch/test-launch.js


/** Launches a commit once on every member, in parallel, and executes the request's program there. */
async function testLaunch(request, services) {
    const { members, repository, ref } = request;
    services.log.info(`Launching ${repository} at "${ref}" on ${members.map(({ host }) => host).join(', ')}`);
    const reports = await Promise.all(members.map(member => testMember(member, request, services)));
    return evaluateReports(reports, request.commit);
}
/**
 * Evaluates the members' reports. An unavailable member causes only a warning, but if every member is unavailable, the
 * test fails. Members that built different commits also cause a warning.
 *
 * @param commit commit that the members had to build, if only one is accepted.
 */
function evaluateReports(reports, commit) {
    const failed = reports.filter(({ verdict }) => verdict === 'fail');
    const unavailable = reports.filter(({ verdict }) => verdict === 'warn');
    if (failed.length > 0) {
        const list = failed.map(({ error }) => `- ${error}`).join('\n');
        const head = reports.length === 1 ? 'The launch failed:' : `${failed.length} of ${reports.length} launches failed:`;
        const cause = isImageFault(reports, commit) ? 'image' : undefined;
        const failure = new user_error/* UserError */.yo('launch-failed', `${head}\n${list}`);
        return { verdict: 'fail', cause, members: reports, failure };
    }
    if (unavailable.length === reports.length) {
        const list = unavailable.map(({ error }) => `- ${error}`).join('\n');
        const message = `No BinderHub was available, so the launch was not tested. Run this again later:\n${list}`;
        const failure = new user_error/* UserError */.yo('no-member-available', message);
        return { verdict: 'fail', cause: 'hub', members: reports, failure };
    }
    const isMixed = findCommits(reports).length > 1;
    const verdict = unavailable.length > 0 || isMixed ? 'warn' : 'pass';
    return { verdict, cause: undefined, members: reports, failure: undefined };
}
/**
 * Returns whether the image is certainly the cause: it failed on every available member while it was pulled, started or
 * used. The result of a member that built another commit is ignored.
 */
function isImageFault(reports, commit) {
    const available = reports.filter(({ verdict }) => verdict !== 'warn');
    return available.every(report => report.verdict === 'fail' &&
        report.phase !== 'wait' &&
        report.phase !== 'push' &&
        (commit === undefined || report.commit === undefined || report.commit === commit));
}
/** Returns the distinct commits that the members built. */
function findCommits(reports) {
    return [...new Set(reports.flatMap(({ commit }) => commit ?? []))];
}

;// CONCATENATED MODULE: ./build/launch/launch-warnings.js

const maxLogLines = 15;
/** Returns a warning for each member that was not available, and one if the members have built different commits. */
function launchWarnings({ members }) {
    const unavailable = members.filter(({ verdict }) => verdict === 'warn');
    const commits = findCommits(members);
    const mixed = commits.length > 1 ? [`The members have built different commits: ${commits.join(', ')}`] : [];
    return [...unavailable.map(({ error = '' }) => error), ...mixed];
}
/** Returns the end of a member's build log, with a prefix so that the runner does not interpret it as commands. */
function buildLogExcerpt({ buildLog = [] }) {
    return buildLog.slice(-maxLogLines).map(line => `| ${line}`);
}

// EXTERNAL MODULE: ./build/binderhub/binderhub-url.js
var binderhub_url = __webpack_require__(30271);
// EXTERNAL MODULE: ./build/launcher/launch-link-encoding.js
var launch_link_encoding = __webpack_require__(16217);
;// CONCATENATED MODULE: ./build/launch/parse-request.js




/** Timers of Node.js overflow after 24 days; GitHub ends a job after 6 hours. */
const maxTimeout = 6 * 3_600_000;
const minTimeout = 1_000;
/** Parses the addresses of BinderHubs; without any, the addresses of the members of mybinder.org. */
function parseMembers(texts) {
    return (0,binderhub_url/* parseBinderHubUrls */.t4)((texts.length === 0 ? binderhub_url/* mybinderMembers */.OR : texts).join('\n'));
}
/** @throws Error with the accepted forms. */
function parseLaunchTimeout(text) {
    const timeout = (0,units/* parseDuration */.E9)(text);
    if (timeout < minTimeout || timeout > maxTimeout)
        throw new user_error/* UserError */.yo('invalid-input', 'expected a duration from "1s" to "6h"');
    return timeout;
}
/**
 * Parses a branch, tag or commit of a launcher.
 *
 * @throws Error if Git accepts no such name.
 */
function parseLaunchRef(text) {
    // The characters that `git check-ref-format` rejects or a URL cannot encode, and path segments that it would resolve.
    if (/^$|[\s~^:?*[\\\p{Cc}\p{Cs}]|\.\.|@\{|\/\/|^[/-]|[/.]$|\.lock(?:\/|$)|(?:^|\/)\./u.test(text))
        throw new user_error/* UserError */.yo('invalid-input', `${JSON.stringify(text)} is not a valid branch, tag or commit: expected a name that Git accepts, such as "main"`);
    return text;
}
/** Start of a path that nbgitpuller handles. */
const pullPath = /^\/?git-pull\?/;
/**
 * Parses the notebook to execute: its path in the image, or a link that opens it with nbgitpuller.
 *
 * @throws Error naming the expected form.
 */
function parseNotebook(text) {
    if (pullPath.test(text))
        return parsePullPath(text);
    if (!/^https?:\/\//i.test(text))
        return { kind: 'notebook', path: parseNotebookPath(text) };
    const urlPath = URL.canParse(text) ? decodedUrlPath(text) : undefined;
    if (urlPath !== undefined && pullPath.test(urlPath))
        return parsePullPath(urlPath);
    throw new user_error/* UserError */.yo('invalid-input', `${JSON.stringify(text)} does not use nbgitpuller: expected a launch link with \`urlpath=git-pull?…\`, such as \`binder-actions launch-link\` prints`);
}
function decodedUrlPath(link) {
    try {
        return (0,launch_link_encoding/* readUrlPath */.lE)(link);
    }
    catch {
        return undefined;
    }
}
function parsePullPath(text) {
    const query = new URL(text, 'https://server.invalid').searchParams;
    const value = (name) => query.get(name) || query.get(name.toLowerCase()) || undefined;
    const repo = value('repo') ?? '';
    const address = URL.canParse(repo) ? new URL(repo) : undefined;
    if (!/^https?:$/.test(address?.protocol ?? '') || address?.password)
        throw new user_error/* UserError */.yo('invalid-input', 'the link has no `repo`: expected the https address of a public git repository without a password');
    const target = { repo, branch: value('branch'), targetPath: value('targetPath') };
    return { kind: 'pulled', target: { ...target, urlPath: value('urlPath') ?? '' } };
}
/**
 * Parses the path of a notebook in an image, below the folder in which Jupyter starts.
 *
 * @throws Error that names the expected form.
 */
function parseNotebookPath(text) {
    const isBelow = !/^\/|[\\\p{Cc}\p{Cs}]|(?:^|\/)\.{1,2}(?:\/|$)|\/\//u.test(text);
    if (isBelow && text.endsWith('.ipynb'))
        return text;
    throw new user_error/* UserError */.yo('invalid-input', `${JSON.stringify(text)} is not a notebook: expected a path below the folder in which Jupyter starts, such as "lessons/one.ipynb"`);
}

// EXTERNAL MODULE: ./build/refs/github-repository.js
var github_repository = __webpack_require__(35613);
// EXTERNAL MODULE: ./build/cli/command.js
var cli_command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/read-arguments.js
var read_arguments = __webpack_require__(68740);
// EXTERNAL MODULE: ./build/cli/terminal-log.js
var terminal_log = __webpack_require__(28914);
;// CONCATENATED MODULE: ./build/cli/test-launch.js












const testLaunchCommand = {
    usage: 'OWNER/REPO/BRANCH [options]',
    details: `  OWNER/REPO/BRANCH       launcher repository, and a branch, tag or commit of it
  --binderhub-urls URL    BinderHub to launch on; can be repeated; default: the members of mybinder.org
  --commit SHA            commit that the BinderHubs must build
  --code CODE             code to execute in the default kernel; default: print a value
  --notebook PATH|LINK    instead of code: path of a notebook in the image, such as lessons/one.ipynb, or a launch link that opens one with nbgitpuller
  --revision-check CMD    shell command that prints the commit of the source that the image contains
  --revision SHA          with --revision-check: commit that the image was built from
  --launch-timeout TIME   maximum time for each BinderHub, from the request to the last cell; default ${defaultLaunchTimeout}
  --json                  print the verdict and the members as JSON

The branch is launched once on every BinderHub, and each server is stopped afterwards. A BinderHub accepts 10 requests per hour
from one address.
Exit code: 0 pass or warn, 1 fail, 2 usage error or no BinderHub available.`,
    async run(args, env, terminal) {
        const { request, isJson } = parseCommandLine(args);
        const result = await testLaunch(request, launchServices(env, (0,terminal_log/* terminalLog */.d)(terminal)));
        const { verdict, members, failure } = result;
        if (isJson)
            terminal.out(JSON.stringify({ verdict, members }, null, 2));
        else
            terminal.out(`\n${formatLaunchTable(result)}\n\n${verdict}`);
        for (const warning of launchWarnings(result))
            terminal.err(warning);
        for (const member of members)
            for (const line of buildLogExcerpt(member))
                terminal.err(line);
        if (failure === undefined)
            return 0;
        terminal.err(`binder-actions test-launch: ${(0,user_error/* formatError */.Wk)(failure, user_error/* unreleased */.rH)}`);
        return failure.kind === 'no-member-available' ? 2 : 1;
    },
};
function parseCommandLine(args) {
    const { values, positionals } = (0,read_arguments/* readArguments */.lR)(args, {
        'binderhub-urls': { type: 'string', multiple: true, default: [] },
        commit: { type: 'string' },
        code: { type: 'string' },
        notebook: { type: 'string' },
        'revision-check': { type: 'string' },
        revision: { type: 'string' },
        'launch-timeout': { type: 'string', default: defaultLaunchTimeout },
        json: { type: 'boolean', default: false },
    });
    const launcher = (0,read_arguments/* singlePositional */.BT)(positionals, 'OWNER/REPO/BRANCH');
    return (0,read_arguments/* withUsageErrors */.Lc)(() => {
        const { repository, ref } = parseLauncher(launcher);
        const { code, notebook } = values;
        if (code !== undefined && notebook !== undefined)
            throw new cli_command/* UsageError */.e('--code cannot be combined with --notebook: set one or the other');
        const commit = values.commit === undefined ? undefined : (0,commit_sha/* parseCommit */.L5)(values.commit);
        const request = {
            repository,
            ref,
            commit: commit ?? ((0,commit_sha/* isCommit */.WM)(ref) ? ref : undefined),
            revision: readRevision(values['revision-check'], values.revision),
            members: parseMembers(values['binderhub-urls']),
            program: chooseProgram(code, notebook),
            timeout: parseLaunchTimeout(values['launch-timeout']),
        };
        return { request, isJson: values.json };
    });
}
function readRevision(command, commit) {
    if (command === undefined && commit === undefined)
        return undefined;
    if (command === undefined || commit === undefined)
        throw new cli_command/* UsageError */.e('--revision-check and --revision belong together: set both');
    return { command, commit: (0,commit_sha/* parseCommit */.L5)(commit) };
}
/** Parses the launcher argument. @throws UsageError with the expected form. */
function parseLauncher(text) {
    const [owner = '', name = '', ...branch] = text.split('/');
    const ref = branch.join('/');
    if (ref === '')
        throw new cli_command/* UsageError */.e(`${JSON.stringify(text)} has no branch: expected OWNER/REPO/BRANCH, such as science/model-launcher/main`);
    return {
        repository: (0,github_repository/* formatGitHubRepository */.PZ)((0,github_repository/* parseGitHubRepository */.lF)(`${owner}/${name}`)),
        ref: parseLaunchRef(ref),
    };
}
function chooseProgram(code, notebook) {
    if (notebook !== undefined)
        return parseNotebook(notebook);
    return code === undefined ? { kind: 'default' } : { kind: 'code', code };
}


/***/ }),

/***/ 24048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ errorReason)
/* harmony export */ });
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

/***/ 16217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wl: () => (/* binding */ protectFromEarlyDecoding),
/* harmony export */   Zz: () => (/* binding */ readAsMybinder),
/* harmony export */   iS: () => (/* binding */ readAsStandard),
/* harmony export */   jR: () => (/* binding */ encodeStrictly),
/* harmony export */   lE: () => (/* binding */ readUrlPath)
/* harmony export */ });
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
function encodeStrictly(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, character => percentCode(character));
}
/** Encodes the characters that the current page decodes too early one more time than a standard decoder requires. */
function protectFromEarlyDecoding(text) {
    return text.replace(decodedTooEarly, percentCode);
}
function percentCode(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
/** Reads a link as the current page on mybinder.org does. */
function readAsMybinder(link) {
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
function readAsStandard(link) {
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


/***/ }),

/***/ 44677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pv: () => (/* binding */ withCleanUp),
/* harmony export */   v$: () => (/* binding */ CommandNotFoundError),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);

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

/***/ 91906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseRemote)
/* harmony export */ });
/** Parses the address of a git remote, `https://…`, `ssh://…` or `git@host:path`; undefined if it has another form. */
function parseRemote(text) {
    const [, scpHost = '', scpPath = ''] = /^(?:[^@/\s:]+@)?([^:/\s@]+):(?!\/)([^\s]+)$/.exec(text) ?? [];
    if (scpHost.includes('.'))
        return remote(scpHost, scpPath);
    if (!/^(?:https?|ssh|git):\/\//.test(text) || !URL.canParse(text))
        return undefined;
    const { hostname, pathname } = new URL(text);
    return remote(hostname, pathname);
}
function remote(host, path) {
    const parts = path.split('/').filter(part => part !== '');
    return { host: host.toLowerCase(), path: parts.join('/').replace(/\.git$/, '') };
}


/***/ }),

/***/ 35613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PZ: () => (/* binding */ formatGitHubRepository),
/* harmony export */   aE: () => (/* binding */ isSameRepositoryName),
/* harmony export */   lF: () => (/* binding */ parseGitHubRepository)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
/* harmony import */ var _git_remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91906);


const owner = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$/;
const name = /^[A-Za-z0-9._-]{1,100}$/;
/**
 * Parses `owner/name`.
 *
 * @throws Error that names the text and the accepted form, with a suggested correction for a pasted URL.
 */
function parseGitHubRepository(text) {
    const [first = '', second = '', ...others] = text.split('/');
    if (others.length === 0 && owner.test(first) && name.test(second) && !/^\.{1,2}$/.test(second)) {
        return { owner: first, name: second };
    }
    const pasted = (0,_git_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRemote */ .M)(text.trim())?.path;
    const suggestion = pasted?.split('/').length === 2 ? `; write "${pasted}"` : '';
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${JSON.stringify(text)} is not a GitHub repository: expected "owner/name"${suggestion}`);
}
function formatGitHubRepository(repository) {
    return `${repository.owner}/${repository.name}`;
}
/** Returns whether two names `owner/name` refer to one repository: GitHub ignores their case. */
function isSameRepositoryName(first, second) {
    return first.toLowerCase() === second.toLowerCase();
}


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


/***/ }),

/***/ 2309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createParser)
/* harmony export */ });
/* unused harmony export ParseError */
class ParseError extends Error {
  constructor(message, options) {
    super(message), this.name = "ParseError", this.type = options.type, this.field = options.field, this.value = options.value, this.line = options.line;
  }
}
const LF = 10, CR = 13, SPACE = 32;
function noop(_arg) {
}
function createParser(config) {
  if (typeof config == "function")
    throw new TypeError(
      "`config` must be an object, got a function instead. Did you mean `createParser({onEvent: fn})`?"
    );
  const { onEvent = noop, onError = noop, onRetry = noop, onComment, maxBufferSize } = config, pendingFragments = [];
  let pendingFragmentsLength = 0, isFirstChunk = !0, id, data = "", dataLines = 0, eventType, terminated = !1;
  function feed(chunk) {
    if (terminated)
      throw new Error(
        "Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing."
      );
    if (isFirstChunk && (isFirstChunk = !1, chunk.charCodeAt(0) === 239 && chunk.charCodeAt(1) === 187 && chunk.charCodeAt(2) === 191 && (chunk = chunk.slice(3))), pendingFragments.length === 0) {
      const trailing2 = processLines(chunk);
      trailing2 !== "" && (pendingFragments.push(trailing2), pendingFragmentsLength = trailing2.length), checkBufferSize();
      return;
    }
    if (chunk.indexOf(`
`) === -1 && chunk.indexOf("\r") === -1) {
      pendingFragments.push(chunk), pendingFragmentsLength += chunk.length, checkBufferSize();
      return;
    }
    pendingFragments.push(chunk);
    const input = pendingFragments.join("");
    pendingFragments.length = 0, pendingFragmentsLength = 0;
    const trailing = processLines(input);
    trailing !== "" && (pendingFragments.push(trailing), pendingFragmentsLength = trailing.length), checkBufferSize();
  }
  function checkBufferSize() {
    maxBufferSize !== void 0 && (pendingFragmentsLength + data.length <= maxBufferSize || (terminated = !0, pendingFragments.length = 0, pendingFragmentsLength = 0, id = void 0, data = "", dataLines = 0, eventType = void 0, onError(
      new ParseError(`Buffered data exceeded max buffer size of ${maxBufferSize} characters`, {
        type: "max-buffer-size-exceeded"
      })
    )));
  }
  function processLines(chunk) {
    let searchIndex = 0;
    if (chunk.indexOf("\r") === -1) {
      let lfIndex = chunk.indexOf(`
`, searchIndex);
      for (; lfIndex !== -1; ) {
        if (searchIndex === lfIndex) {
          dataLines > 0 && onEvent({ id, event: eventType, data }), id = void 0, data = "", dataLines = 0, eventType = void 0, searchIndex = lfIndex + 1, lfIndex = chunk.indexOf(`
`, searchIndex);
          continue;
        }
        const firstCharCode = chunk.charCodeAt(searchIndex);
        if (isDataPrefix(chunk, searchIndex, firstCharCode)) {
          const valueStart = chunk.charCodeAt(searchIndex + 5) === SPACE ? searchIndex + 6 : searchIndex + 5, value = chunk.slice(valueStart, lfIndex);
          if (dataLines === 0 && chunk.charCodeAt(lfIndex + 1) === LF) {
            onEvent({ id, event: eventType, data: value }), id = void 0, data = "", eventType = void 0, searchIndex = lfIndex + 2, lfIndex = chunk.indexOf(`
`, searchIndex);
            continue;
          }
          data = dataLines === 0 ? value : `${data}
${value}`, dataLines++;
        } else isEventPrefix(chunk, searchIndex, firstCharCode) ? eventType = chunk.slice(
          chunk.charCodeAt(searchIndex + 6) === SPACE ? searchIndex + 7 : searchIndex + 6,
          lfIndex
        ) || void 0 : parseLine(chunk, searchIndex, lfIndex);
        searchIndex = lfIndex + 1, lfIndex = chunk.indexOf(`
`, searchIndex);
      }
      return chunk.slice(searchIndex);
    }
    for (; searchIndex < chunk.length; ) {
      const crIndex = chunk.indexOf("\r", searchIndex), lfIndex = chunk.indexOf(`
`, searchIndex);
      let lineEnd = -1;
      if (crIndex !== -1 && lfIndex !== -1 ? lineEnd = crIndex < lfIndex ? crIndex : lfIndex : crIndex !== -1 ? crIndex === chunk.length - 1 ? lineEnd = -1 : lineEnd = crIndex : lfIndex !== -1 && (lineEnd = lfIndex), lineEnd === -1)
        break;
      parseLine(chunk, searchIndex, lineEnd), searchIndex = lineEnd + 1, chunk.charCodeAt(searchIndex - 1) === CR && chunk.charCodeAt(searchIndex) === LF && searchIndex++;
    }
    return chunk.slice(searchIndex);
  }
  function parseLine(chunk, start, end) {
    if (start === end) {
      dispatchEvent();
      return;
    }
    const firstCharCode = chunk.charCodeAt(start);
    if (isDataPrefix(chunk, start, firstCharCode)) {
      const valueStart = chunk.charCodeAt(start + 5) === SPACE ? start + 6 : start + 5, value2 = chunk.slice(valueStart, end);
      data = dataLines === 0 ? value2 : `${data}
${value2}`, dataLines++;
      return;
    }
    if (isEventPrefix(chunk, start, firstCharCode)) {
      eventType = chunk.slice(chunk.charCodeAt(start + 6) === SPACE ? start + 7 : start + 6, end) || void 0;
      return;
    }
    if (firstCharCode === 105 && chunk.charCodeAt(start + 1) === 100 && chunk.charCodeAt(start + 2) === 58) {
      const value2 = chunk.slice(chunk.charCodeAt(start + 3) === SPACE ? start + 4 : start + 3, end);
      value2.includes("\0") || (id = value2);
      return;
    }
    if (firstCharCode === 58) {
      if (onComment) {
        const line2 = chunk.slice(start, end);
        onComment(line2.slice(chunk.charCodeAt(start + 1) === SPACE ? 2 : 1));
      }
      return;
    }
    const line = chunk.slice(start, end), fieldSeparatorIndex = line.indexOf(":");
    if (fieldSeparatorIndex === -1) {
      processField(line, "", line);
      return;
    }
    const field = line.slice(0, fieldSeparatorIndex), offset = line.charCodeAt(fieldSeparatorIndex + 1) === SPACE ? 2 : 1, value = line.slice(fieldSeparatorIndex + offset);
    processField(field, value, line);
  }
  function processField(field, value, line) {
    switch (field) {
      case "event":
        eventType = value || void 0;
        break;
      case "data":
        data = dataLines === 0 ? value : `${data}
${value}`, dataLines++;
        break;
      case "id":
        value.includes("\0") || (id = value);
        break;
      case "retry":
        /^\d+$/.test(value) ? onRetry(parseInt(value, 10)) : onError(
          new ParseError(`Invalid \`retry\` value: "${value}"`, {
            type: "invalid-retry",
            value,
            line
          })
        );
        break;
      default:
        onError(
          new ParseError(
            `Unknown field "${field.length > 20 ? `${field.slice(0, 20)}\u2026` : field}"`,
            { type: "unknown-field", field, value, line }
          )
        );
        break;
    }
  }
  function dispatchEvent() {
    dataLines > 0 && onEvent({
      id,
      event: eventType,
      data
    }), id = void 0, data = "", dataLines = 0, eventType = void 0;
  }
  function reset(options = {}) {
    if (options.consume && pendingFragments.length > 0) {
      const incompleteLine = pendingFragments.join("");
      parseLine(incompleteLine, 0, incompleteLine.length);
    }
    isFirstChunk = !0, id = void 0, data = "", dataLines = 0, eventType = void 0, pendingFragments.length = 0, pendingFragmentsLength = 0, terminated = !1;
  }
  return { feed, reset };
}
function isDataPrefix(chunk, i, firstCharCode) {
  return firstCharCode === 100 && chunk.charCodeAt(i + 1) === 97 && chunk.charCodeAt(i + 2) === 116 && chunk.charCodeAt(i + 3) === 97 && chunk.charCodeAt(i + 4) === 58;
}
function isEventPrefix(chunk, i, firstCharCode) {
  return firstCharCode === 101 && chunk.charCodeAt(i + 1) === 118 && chunk.charCodeAt(i + 2) === 101 && chunk.charCodeAt(i + 3) === 110 && chunk.charCodeAt(i + 4) === 116 && chunk.charCodeAt(i + 5) === 58;
}

//# sourceMappingURL=index.js.map


/***/ })

};
