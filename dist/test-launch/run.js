export const id = 382;
export const ids = [382];
export const modules = {

/***/ 1405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

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
    return parseShape(schema, value, label);
}
/**
 * Validates a value against a schema.
 *
 * @throws Error that names `label` and up to five places where the value does not match.
 */
function parseShape(schema, value, label) {
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
function phaseChange({ launches }, { member, seconds }, phase) {
    const now = seconds[phase];
    const past = launches
        .filter(launch => launch.member === member && launch.verdict === 'pass')
        .slice(0, maxCompared)
        .flatMap(launch => launch.seconds[phase] ?? [])
        .sort((first, second) => first - second);
    const median = past[Math.floor(past.length / 2)];
    return now === undefined || median === undefined ? undefined : now - median;
}

// EXTERNAL MODULE: ./build/markdown.js
var markdown = __webpack_require__(7403);
;// CONCATENATED MODULE: ./build/launch/launch-summary.js



const icons = { pass: '✅ pass', warn: '⚠️ warn', fail: '❌ fail' };
/**
 * Returns the job summary: a table of members by phases, then the errors and build logs.
 *
 * @param earlier launches with which this one is compared.
 */
function formatLaunchSummary({ repository, ref }, { verdict, members }, earlier = launch_record_emptyRecord) {
    const head = ['member', 'verdict', ...phase_clock_launchPhases.map(phase => `${phase} (s)`), 'commit'];
    const isCompared = members.some(report => phase_clock_launchPhases.some(phase => phaseChange(earlier, report, phase) !== undefined));
    return [
        `### ${icons[verdict]}: launch of ${(0,markdown/* escapeMarkdown */.FV)(`${repository} at ${ref}`)}`,
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
        ['member', 'verdict', ...launchPhases.map(phase => `${phase} (s)`), 'commit'],
        ...members.map(report => plainCells(report, emptyRecord)),
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
        const change = phaseChange(earlier, report, phase);
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
    return [report.member, icons[report.verdict], ...cells].map(markdown/* escapeMarkdown */.FV);
}
function explainMember({ member, phase, image, error, buildLog = [] }) {
    if (error === undefined)
        return [];
    const imageName = image === undefined ? '' : `, image ${image}`;
    return [
        (0,markdown/* escapeMarkdown */.FV)(`${member}, phase "${phase}"${imageName}:`),
        '',
        ...(0,markdown/* fenced */.OF)(error),
        '',
        ...(buildLog.length === 0 ? [] : ['The build log ends with:', '', ...(0,markdown/* fenced */.OF)(buildLog.join('\n')), '']),
    ];
}
function formatRow(cells) {
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./build/binderhub/build-event.js


const build_event_phases = [
    ...['waiting', 'fetching', 'building', 'pushing', 'built', 'launching', 'ready'],
    ...['failed', 'unknown'],
];
const build_event_schema = valibot/* object */.Ik({
    phase: valibot/* pipe */.Fs(valibot/* string */.Yj(), valibot/* maxLength */.Ru(100)),
    message: valibot/* nullish */.cl(valibot/* string */.Yj(), ''),
    status_code: valibot/* nullish */.cl(valibot/* number */.ai()),
    imageName: valibot/* nullish */.cl(valibot/* string */.Yj(), ''),
    image: valibot/* nullish */.cl(valibot/* string */.Yj(), ''),
    url: valibot/* nullish */.cl(valibot/* string */.Yj(), ''),
    token: valibot/* nullish */.cl(valibot/* string */.Yj(), ''),
    binder_persistent_request: valibot/* nullish */.cl(valibot/* string */.Yj(), ''),
});
/**
 * Parses the data of one event.
 *
 * @throws Error if it is not an event of a BinderHub.
 * @see https://binderhub.readthedocs.io/en/latest/api.html
 */
function parseBuildEvent(data, from) {
    const event = parseJson(build_event_schema, Buffer.from(data), `an event from ${from}`);
    const name = event.phase.trim().toLowerCase();
    // Other versions send "failure".
    const canonicalName = name === 'failure' ? 'failed' : name;
    const image = printable(event.image || event.imageName);
    // The hub tags an image with the commit that it was built from.
    const commit = commitAtEnd(event.binder_persistent_request) ?? commitAtEnd(image);
    return {
        phase: build_event_phases.find(phase => phase === canonicalName) ?? 'unknown',
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

;// CONCATENATED MODULE: ./node_modules/eventsource-parser/dist/index.js
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

// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
;// CONCATENATED MODULE: ./build/binderhub/watch-build.js




/** Identifies this client to operators of a BinderHub, which rejects user agents of bots. */
const userAgent = 'binder-actions';
/** Response of a member that is not the event stream of a build. */
class MemberError extends user_error/* UserError */.yo {
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
    const parser = createParser({
        onEvent: ({ data }) => events.push(parseBuildEvent(data, member.host)),
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
    throw new user_error/* UserError */.yo('member-unavailable', `${host} sent an event of more than ${(0,units/* formatSize */.Xq)(maxEventLength)}: check that it is a BinderHub`);
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
        const message = `${member.host} sent ${printable(type)} instead of build events: check that it is a BinderHub`;
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
        reason ??= parseBuildEvent(data, member.host).message.trim();
    };
    const onError = (error) => rejectEndlessLine(error, member);
    const parser = createParser({ onEvent, maxBufferSize: maxEventLength, onError });
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
        this.#timer = setTimeout(() => this.#controller.abort(new user_error/* UserError */.yo('member-unavailable', message)), milliseconds);
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

;// CONCATENATED MODULE: ./build/binderhub/fetch-health.js




const fetch_health_schema = valibot/* object */.Ik({
    ok: valibot/* boolean */.zM(),
    checks: valibot/* optional */.lq(valibot/* array */.YO(valibot/* object */.Ik({ service: valibot/* string */.Yj(), ok: valibot/* boolean */.zM() })), []),
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
            headers: { accept: 'application/json', 'user-agent': userAgent },
            signal: AbortSignal.any([timeoutSignal, signal]),
        });
        const body = await response.json().catch(() => undefined);
        const health = valibot/* safeParse */.xL(fetch_health_schema, body);
        if (health.success)
            return describe(health.output);
        return response.status >= 500 ? `it responded with ${response.status}` : undefined;
    }
    catch (error) {
        const reason = timeoutSignal.aborted
            ? `it did not respond within ${timeout / 1000} s`
            : errorReason(error);
        return `it cannot be reached: ${reason}`;
    }
}
function describe({ ok, checks }) {
    if (ok)
        return undefined;
    const unhealthy = checks.filter(check => !check.ok).map(check => printable(check.service));
    return unhealthy.length === 0
        ? 'it reports that it is unhealthy'
        : `it reports that it is unhealthy: ${unhealthy.join(', ')}`;
}

// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(1240);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/jupyter/jupyter-server.js

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
        await sleep(pause);
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

;// CONCATENATED MODULE: ./build/jupyter/jupyter-client.js




/** Error for a response that a Jupyter server would not send. */
class JupyterError extends user_error/* UserError */.yo {
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
            return parseJson(schema, content, label);
        }
        catch (error) {
            throw new JupyterError((0,error_message/* messageOf */.b)(error));
        }
    }
    /** Sends a request and returns its response, with any status; redirects are not followed. */
    send(path, { body, method = body === undefined ? 'GET' : 'POST', signal = this.#options.signal } = {}) {
        return this.#options.fetch(new URL(path, this.server.url), {
            method,
            headers: { ...headersFor(this.server), 'content-type': 'application/json' },
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

;// CONCATENATED MODULE: ./build/jupyter/kernel-specs.js


const kernel_specs_schema = valibot/* object */.Ik({
    default: valibot/* string */.Yj(),
    kernelspecs: valibot/* record */.g1(valibot/* string */.Yj(), valibot/* object */.Ik({ spec: valibot/* object */.Ik({ language: valibot/* optional */.lq(valibot/* string */.Yj(), '') }) })),
});
/**
 * Fetches the kernels that the server can start.
 *
 * @throws JupyterError if the response is not from a Jupyter server.
 * @see https://jupyter-server.readthedocs.io/en/latest/developers/rest-api.html
 */
async function fetchKernels(client) {
    const { default: defaultName, kernelspecs } = await client.request('api/kernelspecs', kernel_specs_schema);
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
    throw new user_error/* UserError */.yo('server-not-responding', 'the server has no kernel: install one in the image, such as the package ipykernel');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/jupyter/kernel-message.js

const kernel_message_schema = valibot/* object */.Ik({
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
        const result = valibot/* safeParse */.xL(kernel_message_schema, JSON.parse(data));
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
        const options = { headers: headersFor(client.server) };
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

;// CONCATENATED MODULE: ./build/jupyter/notebook.js


const cellSchema = valibot/* object */.Ik({
    cell_type: valibot/* string */.Yj(),
    source: valibot/* union */.KC([valibot/* string */.Yj(), valibot/* array */.YO(valibot/* string */.Yj())]),
    metadata: valibot/* optional */.lq(valibot/* object */.Ik({ tags: valibot/* optional */.lq(valibot/* array */.YO(valibot/* string */.Yj()), []) }), { tags: [] }),
});
const notebook_schema = valibot/* object */.Ik({
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
    const { content } = await client.request(address, notebook_schema).catch(error => {
        throw error instanceof JupyterError
            ? new JupyterError(`cannot read the notebook "${path}" in the launched image: ${error.message}`)
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

;// CONCATENATED MODULE: ./build/jupyter/pull-content.js




const eventSchema = valibot/* object */.Ik({
    phase: valibot/* optional */.lq(valibot/* string */.Yj(), ''),
    output: valibot/* optional */.lq(valibot/* string */.Yj(), ''),
    message: valibot/* optional */.lq(valibot/* string */.Yj(), ''),
});
/** Maximum length of an event, and of the quoted output. */
const pull_content_maxEventLength = 2 ** 20;
const pull_content_excerptLength = 1_000;
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
        throw new user_error/* UserError */.yo('launch-failed', `nbgitpuller is not available: the server ${answer} instead of its events. Install nbgitpuller in the image, and enable it with \`jupyter server extension enable --sys-prefix nbgitpuller\``);
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
    const parser = createParser({
        maxBufferSize: pull_content_maxEventLength,
        onEvent: ({ data }) => {
            const event = parseEvent(data);
            output = (output + event.output).slice(-pull_content_excerptLength);
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
    throw new user_error/* UserError */.yo('launch-failed', `nbgitpuller cannot clone ${repo}: ${reason}\nIts output ends with:\n${output.trim()}`);
}
function parseEvent(data) {
    const none = { phase: '', output: '', message: '' };
    try {
        const result = valibot/* safeParse */.xL(eventSchema, JSON.parse(data));
        return result.success ? result.output : none;
    }
    catch {
        return none;
    }
}
async function assertExists(client, path, { repo }) {
    const address = `api/contents/${path.split('/').map(encodeURIComponent).join('/')}?content=0`;
    try {
        await client.request(address, valibot/* object */.Ik({ path: valibot/* string */.Yj() }));
    }
    catch (error) {
        if (!(error instanceof JupyterError))
            throw error;
        throw new user_error/* UserError */.yo('launch-failed', `nbgitpuller has cloned ${repo}, but the link opens "${path}", which the server does not have: correct the link, or remove NBGITPULLER_PARENTPATH from the image (${error.message})`);
    }
}

;// CONCATENATED MODULE: ./build/jupyter/run-program.js





/** Output of the default program. */
const defaultOutput = 'binder-actions';
/** Languages in which `print("text")` prints the text. Other kernels execute an empty cell. */
const printLanguages = ['python', 'r', 'julia'];
const run_program_excerptLength = 2_000;
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
    const connection = await KernelConnection.open(client, { name, path });
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
    const path = await pullContent(client, program.target);
    return path?.endsWith('.ipynb') === true ? path : undefined;
}
function chooseKernel(kernels, requested, path) {
    if (requested === undefined)
        return defaultKernel(kernels);
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
        const printed = JSON.stringify(result.output.slice(-run_program_excerptLength));
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
    return `${error}\nIts output ends with:\n${output.trim().slice(-run_program_excerptLength)}`;
}

;// CONCATENATED MODULE: ./build/jupyter/shell-command.js


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
    return withKernel(client, { name: kernel.name }, async (connection) => {
        const { output, error } = await connection.execute(code);
        if (error === undefined)
            return output.trim();
        throw new user_error/* UserError */.yo('launch-failed', `the kernel "${kernel.name}" cannot run a shell command: ${error}`);
    });
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

// EXTERNAL MODULE: ./build/refs/commit-sha.js
var commit_sha = __webpack_require__(3773);
// EXTERNAL MODULE: ./build/http/loopback.js
var loopback = __webpack_require__(356);
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
const connect_server_pause = 2_000;
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
            return await fetchKernels(client);
        }
        catch (error) {
            const isTemporary = !(error instanceof JupyterError) || error.isTemporary;
            if (client.signal.aborted || !isTemporary || attempt === maxAttempts)
                throw error;
            await sleep(connect_server_pause, client.signal);
        }
    }
}

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
            services.log.info(`${member.host}: ${errorReason(error)}; retrying in ${(0,units/* formatDuration */.a3)(pause)}`);
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
        return isUnknownRef(error.message) && attempt === 1
            ? withinDeadline(unknownRefPause, deadline)
            : undefined;
    }
    if (attempt >= maxRequests || ownPause === undefined)
        return undefined;
    if (!(error instanceof MemberError))
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
    if (error instanceof MemberError && error.status < 500 && ![200, 429].includes(error.status))
        return new LaunchFailure(error.status === 404 ? 'image' : 'hub', error.message);
    const reason = errorReason(error);
    const message = reason.includes(member.host) ? reason : `${member.host} cannot be reached: ${reason}`;
    return new LaunchFailure('hub', message);
}
async function followOnce(member, request, progress, { fetch, log }) {
    const { clock, signal } = progress;
    let lastPhase = '';
    for await (const event of watchBuild(member, request, { fetch, signal, idleTimeout })) {
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
    const reason = failureReason(event, progress.buildLog);
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
    const added = messageLines(event).slice(-maxBuildLogLines).map(shortenLine);
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
            problem ||= errorReason(error);
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
    const problem = await fetchHealthProblem(member, { fetch, timeout: healthTimeout, signal });
    if (problem !== undefined)
        throw new LaunchFailure('hub', `${member.host} was not tested: ${problem}`);
}
/** Runs the program on a server and stops the server, even if the run is cancelled. */
async function useServer(server, request, progress, services) {
    const { signal } = progress;
    const client = new JupyterClient(server, { fetch: services.fetch, signal });
    await withCleanUp(services, () => stopServer(client, services), async () => {
        rejectOtherCommit(request, progress);
        const kernels = await awaitKernels(client, services);
        await checkRevision(client, kernels, request, services);
        await runProgram(client, request.program, kernels, services.enter);
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
    const kernel = [defaultKernel(kernels), ...kernels.specs.values()].find(hasShell);
    if (kernel === undefined) {
        log.info('The commit of the image was not checked: no kernel can run a shell command');
        return;
    }
    const found = await runShellCommand(client, kernel, command);
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
    return new LaunchFailure('hub', `${member.host}: the connection to the server failed: ${errorReason(error)}`);
}
/** Adds the member's host to a failure that does not name it. */
function withHost(failure, { host }) {
    return failure.message.includes(host)
        ? failure
        : new LaunchFailure(failure.origin, `${host}: ${failure.message}`);
}
/** Removes secrets, tokens in URLs and control characters. */
function redact(text, secrets) {
    const clean = printable(text).replace(/([?&]token=)[^&\s"'<>]+/gi, '$1***');
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

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/launch/stored-record.js




const fileName = 'launches.json';
/**
 * Restores the record of a launcher branch from the cache of GitHub Actions, which needs no permission. A record that is
 * absent or cannot be read is empty.
 *
 * @param name repository and branch.
 */
async function restoreRecord(name, services) {
    const { actionsCache, log } = services;
    const obstacle = actionsCache.obstacle();
    if (obstacle !== undefined) {
        log.info(`The launch is not compared with earlier ones: ${obstacle}`);
        return launch_record_emptyRecord;
    }
    const directory = recordDirectory(name, services);
    try {
        await (0,external_node_fs_promises_.mkdir)(directory, { recursive: true });
        // The cache service returns the newest entry whose key starts with the prefix.
        const found = await actionsCache.restore(directory, [`${keyPrefix(name)}none`, keyPrefix(name)]);
        return found === undefined ? launch_record_emptyRecord : parseLaunchRecord(await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(directory, fileName)));
    }
    catch (error) {
        log.info(`The launch is not compared with earlier ones: ${(0,error_message/* messageOf */.b)(error)}`);
        return launch_record_emptyRecord;
    }
    finally {
        await (0,external_node_fs_promises_.rm)(directory, { recursive: true, force: true });
    }
}
/** Saves the record under a new key, because an entry of the cache cannot be changed. A failure is only logged. */
async function saveRecord(name, record, date, services) {
    const { actionsCache, log } = services;
    if (actionsCache.obstacle() !== undefined)
        return;
    const directory = recordDirectory(name, services);
    try {
        await (0,external_node_fs_promises_.mkdir)(directory, { recursive: true });
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(directory, fileName), JSON.stringify(record));
        await actionsCache.save(directory, `${keyPrefix(name)}${Date.parse(date)}`);
    }
    catch (error) {
        log.info(`The result could not be saved for the next launch: ${(0,error_message/* messageOf */.b)(error)}`);
    }
    finally {
        await (0,external_node_fs_promises_.rm)(directory, { recursive: true, force: true });
    }
}
function recordDirectory(name, { cacheDirectory }) {
    return (0,external_node_path_.join)(cacheDirectory, encodeURIComponent(name));
}
/** Returns the start of a key. It contains the whole name, without characters that a key cannot have. */
function keyPrefix(name) {
    return `binder-launches-${encodeURIComponent(name)}-`;
}

;// CONCATENATED MODULE: ./build/actions/test-launch/run.js





/**
 * Launches a commit of the launcher on every BinderHub, and reports how long each phase took, also compared with earlier
 * launches of the branch, and what failed.
 */
async function run({ request, launcherBranch }, services) {
    const { log, writeSummary, now } = services;
    const name = `${request.repository}/${launcherBranch}`;
    const earlier = await restoreRecord(name, services);
    const result = await testLaunch(request, services);
    await writeSummary(formatLaunchSummary(request, result, earlier));
    for (const warning of launchWarnings(result))
        log.warning(warning);
    for (const member of result.members)
        await logBuild(member, log);
    const date = now().toISOString();
    const record = addLaunches(earlier, result.members, date);
    await saveRecord(name, record, date, services);
    const { verdict, cause = '', failure } = result;
    const members = result.members.map(report => ({
        ...report,
        lastSuccess: lastSuccess(record, report.member),
    }));
    return { outputs: { verdict, cause, members }, failure };
}
async function logBuild(report, log) {
    const lines = buildLogExcerpt(report);
    if (lines.length === 0)
        return;
    await log.group(`End of the build log at ${report.member}`, async () => log.info(lines.join('\n')));
}


/***/ }),

/***/ 4850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  launchServices: () => (/* binding */ services_launchServices)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/runner/actions-cache.js
/** @see https://github.com/actions/toolkit/tree/main/packages/cache */
function openActionsCache(env) {
    return {
        obstacle: () => findObstacle(env),
        // Loaded on demand because it is as large as the rest of the bundle.
        restore: async (directory, [key, ...prefixes]) => {
            const { restoreCache } = await __webpack_require__.e(/* import() */ 691).then(__webpack_require__.bind(__webpack_require__, 1691));
            return restoreCache([directory], key, prefixes);
        },
        save: async (directory, key) => {
            const { saveCache } = await __webpack_require__.e(/* import() */ 691).then(__webpack_require__.bind(__webpack_require__, 1691));
            await saveCache([directory], key);
        },
    };
}
/** BuildKit silently skips the cache if there is no token, and fails the build if the token is malformed. */
function findObstacle(env) {
    const { ACTIONS_RUNTIME_TOKEN: token = '' } = env;
    const url = env.ACTIONS_RESULTS_URL || env.ACTIONS_CACHE_URL || '';
    if (token === '' || url === '') {
        return `the runner's cache service is not available (${token === '' ? 'ACTIONS_RUNTIME_TOKEN' : 'ACTIONS_RESULTS_URL'} is not set)`;
    }
    if (!URL.canParse(url))
        return "the address of the runner's cache service is malformed";
    return isJsonWebToken(token)
        ? undefined
        : "the token of the runner's cache service (ACTIONS_RUNTIME_TOKEN) is malformed";
}
function isJsonWebToken(token) {
    const [header, payload, signature, ...others] = token.split('.');
    if (header === undefined || payload === undefined || !signature || others.length > 0)
        return false;
    try {
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
        return typeof claims === 'object' && claims !== null;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/runner/job-summary.js
var job_summary = __webpack_require__(7237);
// EXTERNAL MODULE: ./build/runner/log.js + 1 modules
var log = __webpack_require__(1504);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(2394);
// EXTERNAL MODULE: ./build/http/loopback.js
var loopback = __webpack_require__(356);
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
function proxyFetch(env, direct) {
    const proxies = { 'http:': readProxy(env, 'http_proxy'), 'https:': readProxy(env, 'https_proxy') };
    if (proxies['http:'] === undefined && proxies['https:'] === undefined)
        return direct;
    const isExcepted = parseNoProxy(read(env, 'no_proxy') ?? '');
    const proxiedFetches = new Map();
    const routed = async (input, init) => {
        const url = new URL(input);
        const proxy = url.protocol === 'https:' ? proxies['https:'] : proxies['http:'];
        if (proxy === undefined || (0,loopback/* isLoopback */.U)(url.host) || isExcepted(url))
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

// EXTERNAL MODULE: ./build/runner/interruption.js + 2 modules
var interruption = __webpack_require__(213);
;// CONCATENATED MODULE: ./build/actions/services/launch-services.js



/** Production services of a launch test, for the action and the command line. */
function launchServices(env, log) {
    return {
        fetch: proxyFetch(env, fetch),
        log,
        sleep: (milliseconds, signal) => (0,promises_.setTimeout)(milliseconds, undefined, { signal }),
        onInterruption: interruption/* onInterruption */.vi,
    };
}

;// CONCATENATED MODULE: ./build/actions/test-launch/services.js






/** Production services: BinderHubs over the network, the runner's cache, log and summary. */
function services_launchServices(env) {
    return {
        ...launchServices(env, log/* runnerLog */.t),
        actionsCache: openActionsCache(env),
        cacheDirectory: (0,external_node_path_.join)(env.XDG_CACHE_HOME ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'binder-actions', 'launches'),
        writeSummary: (0,job_summary/* summaryWriter */.u)(env.GITHUB_STEP_SUMMARY),
        now: () => new Date(),
    };
}


/***/ }),

/***/ 356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Returns whether a host is this machine. Plain HTTP is used only for such registries, as Docker does. */
function isLoopback(host) {
    const name = host.replace(/:\d+$/, '');
    return name === 'localhost' || /^127(?:\.\d{1,3}){3}$/.test(name) || name === '[::1]';
}


/***/ })

};
