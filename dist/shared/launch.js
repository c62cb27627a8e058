const id = 1496;
const ids = [1496];
const modules = {
  /***/
  23583: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        s: () => (
          /* binding */
          launchServices
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
      var _http_proxy_fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14216);
      var _runner_interruption_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7464);
      function launchServices(env, log) {
        return {
          fetch: (0, _http_proxy_fetch_js__WEBPACK_IMPORTED_MODULE_1__.Z)(env, fetch),
          log,
          sleep: (milliseconds, signal) => (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, void 0, { signal }),
          onInterruption: _runner_interruption_js__WEBPACK_IMPORTED_MODULE_2__.vi
        };
      }
    })
  ),
  /***/
  12849: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Hr: () => (
          /* binding */
          failureReason
        ),
        /* harmony export */
        KP: () => (
          /* binding */
          isUnknownRef
        ),
        /* harmony export */
        VL: () => (
          /* binding */
          messageLines
        ),
        /* harmony export */
        g$: () => (
          /* binding */
          printable
        ),
        /* harmony export */
        iU: () => (
          /* binding */
          parseBuildEvent
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
      var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
      const phases = [
        ...["waiting", "fetching", "building", "pushing", "built", "launching", "ready"],
        ...["failed", "unknown"]
      ];
      const schema = valibot__WEBPACK_IMPORTED_MODULE_1__.Ik({
        phase: valibot__WEBPACK_IMPORTED_MODULE_1__.Fs(valibot__WEBPACK_IMPORTED_MODULE_1__.Yj(), valibot__WEBPACK_IMPORTED_MODULE_1__.Ru(100)),
        message: valibot__WEBPACK_IMPORTED_MODULE_1__.cl(valibot__WEBPACK_IMPORTED_MODULE_1__.Yj(), ""),
        status_code: valibot__WEBPACK_IMPORTED_MODULE_1__.cl(valibot__WEBPACK_IMPORTED_MODULE_1__.ai()),
        imageName: valibot__WEBPACK_IMPORTED_MODULE_1__.cl(valibot__WEBPACK_IMPORTED_MODULE_1__.Yj(), ""),
        image: valibot__WEBPACK_IMPORTED_MODULE_1__.cl(valibot__WEBPACK_IMPORTED_MODULE_1__.Yj(), ""),
        url: valibot__WEBPACK_IMPORTED_MODULE_1__.cl(valibot__WEBPACK_IMPORTED_MODULE_1__.Yj(), ""),
        token: valibot__WEBPACK_IMPORTED_MODULE_1__.cl(valibot__WEBPACK_IMPORTED_MODULE_1__.Yj(), ""),
        binder_persistent_request: valibot__WEBPACK_IMPORTED_MODULE_1__.cl(valibot__WEBPACK_IMPORTED_MODULE_1__.Yj(), "")
      });
      function parseBuildEvent(data, from) {
        const event = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.q)(schema, data, `an event from ${from}`);
        const name = event.phase.trim().toLowerCase();
        const canonicalName = name === "failure" ? "failed" : name;
        const image = printable(event.image || event.imageName);
        const commit = commitAtEnd(event.binder_persistent_request) ?? commitAtEnd(image);
        return {
          phase: phases.find((phase) => phase === canonicalName) ?? "unknown",
          phaseName: printable(event.phase),
          message: printable(event.message),
          statusCode: event.status_code ?? void 0,
          image: image === "" ? void 0 : image,
          commit,
          server: event.url === "" ? void 0 : { url: event.url, token: event.token }
        };
      }
      function messageLines({ message }) {
        return message.split("\n").filter((line) => line.trim() !== "");
      }
      function failureReason(event, builderLog) {
        const lastLine = messageLines(event).at(-1) ?? builderLog.at(-1) ?? "the build failed without a message";
        return event.statusCode === void 0 ? lastLine.trim() : `${lastLine.trim()} (${event.statusCode})`;
      }
      function printable(text) {
        return text.replace(/\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)/g, "").replace(/\r\n?/g, "\n").replace(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]/g, " ").replaceAll("##[", "## [");
      }
      function isUnknownRef(reason) {
        return /could not resolve ref/i.test(reason);
      }
      function commitAtEnd(text) {
        return /^[0-9a-f]{40}$/.exec(text.slice(-40))?.[0];
      }
    })
  ),
  /***/
  53943: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          fetchHealthProblem
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5691);
      var _http_error_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24048);
      var _build_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12849);
      var _watch_build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61646);
      const schema = valibot__WEBPACK_IMPORTED_MODULE_3__.Ik({
        ok: valibot__WEBPACK_IMPORTED_MODULE_3__.zM(),
        checks: valibot__WEBPACK_IMPORTED_MODULE_3__.lq(valibot__WEBPACK_IMPORTED_MODULE_3__.YO(valibot__WEBPACK_IMPORTED_MODULE_3__.Ik({ service: valibot__WEBPACK_IMPORTED_MODULE_3__.Yj(), ok: valibot__WEBPACK_IMPORTED_MODULE_3__.zM() })), [])
      });
      async function fetchHealthProblem(member, { fetch: fetch2, timeout, signal }) {
        const timeoutSignal = AbortSignal.timeout(timeout);
        try {
          const response = await fetch2(new URL("health", member), {
            headers: { accept: "application/json", "user-agent": _watch_build_js__WEBPACK_IMPORTED_MODULE_2__.N1 },
            signal: AbortSignal.any([timeoutSignal, signal])
          });
          const body = await response.json().catch(() => void 0);
          const health = valibot__WEBPACK_IMPORTED_MODULE_3__.xL(schema, body);
          if (health.success)
            return describe(health.output);
          return response.status >= 500 ? `it responded with ${response.status}` : void 0;
        } catch (error) {
          const reason = timeoutSignal.aborted ? `it did not respond within ${timeout / 1e3} s` : (0, _http_error_reason_js__WEBPACK_IMPORTED_MODULE_0__.j)(error);
          return `it cannot be reached: ${reason}`;
        }
      }
      function describe({ ok, checks }) {
        if (ok)
          return void 0;
        const unhealthyServices = checks.filter((check) => !check.ok).map((check) => (0, _build_event_js__WEBPACK_IMPORTED_MODULE_1__.g$)(check.service));
        return unhealthyServices.length === 0 ? "it reports that it is unhealthy" : `it reports that it is unhealthy: ${unhealthyServices.join(", ")}`;
      }
    })
  ),
  /***/
  61646: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N1: () => (
          /* binding */
          userAgent
        ),
        /* harmony export */
        WS: () => (
          /* binding */
          watchBuild
        ),
        /* harmony export */
        ri: () => (
          /* binding */
          MemberError
        )
        /* harmony export */
      });
      var eventsource_parser__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2309);
      var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      var _build_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12849);
      const userAgent = "binder-actions";
      class MemberError extends _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo {
        status;
        /** Milliseconds after which the member accepts another request; undefined if the response does not specify it. */
        retryAfter;
        constructor(message, status, retryAfter) {
          super("member-unavailable", message);
          this.status = status;
          this.retryAfter = retryAfter;
        }
      }
      const maxEventLength = 2 ** 17;
      async function* watchBuild(member, spec, { fetch: fetch2, signal, idleTimeout }) {
        const idleTimer = new IdleTimer(idleTimeout, member.host);
        const events = [];
        const parser = (0, eventsource_parser__WEBPACK_IMPORTED_MODULE_3__.C)({
          onEvent: ({ data }) => events.push((0, _build_event_js__WEBPACK_IMPORTED_MODULE_2__.iU)(data, member.host)),
          maxBufferSize: maxEventLength,
          onError: (error) => rejectEndlessLine(error, member)
        });
        try {
          const response = await fetch2(buildUrl(member, spec), {
            headers: { accept: "text/event-stream", "user-agent": userAgent },
            signal: AbortSignal.any([signal, idleTimer.signal])
          });
          await assertEventStream(response, member);
          const decoder = new TextDecoder();
          for await (const chunk of response.body ?? []) {
            idleTimer.reset();
            parser.feed(decoder.decode(chunk, { stream: true }));
            yield* events.splice(0);
          }
        } catch (error) {
          throw idleTimer.signal.aborted ? idleTimer.signal.reason : error;
        } finally {
          idleTimer.stop();
        }
      }
      function rejectEndlessLine({ type }, { host }) {
        if (type !== "max-buffer-size-exceeded")
          return;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("member-unavailable", `${host} sent an event of more than ${(0, _units_js__WEBPACK_IMPORTED_MODULE_0__.Xq)(maxEventLength)}: check that it is a BinderHub`);
      }
      function buildUrl(member, { repository, ref }) {
        const path = `${repository}/${ref}`.split("/").map(encodeURIComponent).join("/");
        return new URL(`build/gh/${path}`, member);
      }
      async function assertEventStream(response, member) {
        const type = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "nothing";
        if (response.status === 200 && type === "text/event-stream")
          return;
        if (response.status === 200) {
          response.body?.cancel().catch(() => {
          });
          const message2 = `${member.host} sent ${(0, _build_event_js__WEBPACK_IMPORTED_MODULE_2__.g$)(type)} instead of build events: check that it is a BinderHub`;
          throw new MemberError(message2, response.status);
        }
        const reason = type === "text/event-stream" ? await responseReason(response, member) : void 0;
        const explanation = reason === void 0 ? "" : `: ${reason}`;
        const message = `${member.host} responded with ${response.status}${explanation}`;
        throw new MemberError(message, response.status, readRetryAfter(response.headers, reason));
      }
      function readRetryAfter(headers, reason = "") {
        const [seconds] = /^\d+$/.exec(headers.get("retry-after") ?? "") ?? /(?<=try again in )\d+(?= seconds)/i.exec(reason) ?? [];
        return seconds === void 0 ? void 0 : Number(seconds) * 1e3;
      }
      async function responseReason(response, member) {
        let reason;
        const onEvent = ({ data }) => {
          reason ??= (0, _build_event_js__WEBPACK_IMPORTED_MODULE_2__.iU)(data, member.host).message.trim();
        };
        const onError = (error) => rejectEndlessLine(error, member);
        const parser = (0, eventsource_parser__WEBPACK_IMPORTED_MODULE_3__.C)({ onEvent, maxBufferSize: maxEventLength, onError });
        const decoder = new TextDecoder();
        for await (const chunk of response.body ?? []) {
          parser.feed(decoder.decode(chunk, { stream: true }));
          if (reason !== void 0)
            break;
        }
        return reason;
      }
      class IdleTimer {
        #controller = new AbortController();
        #timer;
        constructor(milliseconds, host) {
          const message = `no data was received from ${host} for ${Math.round(milliseconds / 1e3)} s`;
          this.#timer = setTimeout(() => this.#controller.abort(new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("member-unavailable", message)), milliseconds);
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
    })
  ),
  /***/
  24048: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          errorReason
        )
        /* harmony export */
      });
      const networkErrors = /* @__PURE__ */ new Map([
        ["EAI_AGAIN", "no network: the host name cannot be resolved"],
        ["ENOTFOUND", "no network, or no host with this name"],
        ["ENETUNREACH", "no network"],
        ["ENETDOWN", "no network"]
      ]);
      function errorReason(error) {
        const reasons = /* @__PURE__ */ new Set();
        const visited = /* @__PURE__ */ new Set();
        const queue = [error];
        while (queue.length > 0) {
          const current = queue.pop();
          visited.add(current);
          const causes = isErrorLike(current) ? underlyingErrors(current).filter((underlyingError) => !visited.has(underlyingError)) : [];
          for (const underlyingError of causes.reverse())
            queue.push(underlyingError);
          if (causes.length === 0)
            reasons.add(isErrorLike(current) ? errorText(current) : String(current));
        }
        return [...reasons].join(", ");
      }
      function underlyingErrors({ cause, errors }) {
        if (Array.isArray(errors) && errors.length > 0)
          return [...errors];
        return isErrorLike(cause) ? [cause] : [];
      }
      function errorText({ message, name, code }) {
        const networkMessage = typeof code === "string" ? networkErrors.get(code) : void 0;
        return networkMessage ?? (message || name || "no reason was given");
      }
      function isErrorLike(error) {
        return typeof error === "object" && error !== null && "message" in error && typeof error.message === "string";
      }
    })
  ),
  /***/
  50356: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          isLoopback
        )
        /* harmony export */
      });
      function isLoopback(host) {
        const name = host.replace(/:\d+$/, "");
        return name === "localhost" || /^127(?:\.\d{1,3}){3}$/.test(name) || name === "[::1]";
      }
    })
  ),
  /***/
  14216: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          proxyFetch
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      var _loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50356);
      function proxyFetch(env, directFetch) {
        const proxies = { "http:": readProxy(env, "http_proxy"), "https:": readProxy(env, "https_proxy") };
        if (proxies["http:"] === void 0 && proxies["https:"] === void 0)
          return directFetch;
        const isExcepted = parseNoProxy(read(env, "no_proxy") ?? "");
        const proxiedFetches = /* @__PURE__ */ new Map();
        const routedFetch = async (input, init) => {
          const url = new URL(input);
          const proxy = url.protocol === "https:" ? proxies["https:"] : proxies["http:"];
          if (proxy === void 0 || (0, _loopback_js__WEBPACK_IMPORTED_MODULE_1__.U)(url.host) || isExcepted(url))
            return directFetch(input, init);
          const fetchViaProxy = proxiedFetches.get(proxy.href) ?? fetchThrough(proxy);
          proxiedFetches.set(proxy.href, fetchViaProxy);
          return (await fetchViaProxy)(input, init);
        };
        return routedFetch;
      }
      async function fetchThrough(proxy) {
        const { fetch: fetch2, ProxyAgent } = await __webpack_require__.e(
          /* import() */
          6752
        ).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
        const dispatcher = new ProxyAgent({ uri: proxy.href });
        const fetchViaProxy = (input, init) => fetch2(input, { ...init, dispatcher });
        return fetchViaProxy;
      }
      function read(env, name) {
        return env[name] || env[name.toUpperCase()] || void 0;
      }
      function readProxy(env, name) {
        const text = read(env, name)?.trim();
        if (text === void 0 || text === "")
          return void 0;
        const href = text.includes("://") ? text : `http://${text}`;
        const proxy = URL.canParse(href) ? new URL(href) : void 0;
        if (proxy?.protocol === "http:" || proxy?.protocol === "https:")
          return proxy;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("proxy-invalid", `The environment variable ${name} (or ${name.toUpperCase()}) is not the address of an HTTP proxy: expected "http://host:port"`);
      }
      function parseNoProxy(list) {
        const entries = list.toLowerCase().split(/[,\s]+/).filter((entry) => entry !== "").map((entry) => {
          const [host = "", port] = entry.split(/:(?=\d+$)/);
          return { host: host.replace(/^\*?\./, ""), port };
        });
        return (url) => {
          const port = url.port || (url.protocol === "https:" ? "443" : "80");
          return entries.some((entry) => entry.host === "*" || (entry.port ?? port) === port && (url.hostname === entry.host || url.hostname.endsWith(`.${entry.host}`)));
        };
      }
    })
  ),
  /***/
  99368: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          parseShape
        ),
        /* harmony export */
        q: () => (
          /* binding */
          parseJson
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      function parseJson(schema, content, label) {
        let value;
        try {
          const isText = typeof content === "string";
          value = JSON.parse(isText ? content : new TextDecoder("utf-8", { fatal: true }).decode(content));
        } catch {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF(`${label} is not JSON: it starts with ${JSON.stringify(excerpt(content))}`);
        }
        return parseShape(schema, value, label);
      }
      function parseShape(schema, value, label) {
        const result = valibot__WEBPACK_IMPORTED_MODULE_1__.xL(schema, value);
        if (result.success)
          return result.output;
        const problems = result.issues.slice(0, 5).map((issue) => `${valibot__WEBPACK_IMPORTED_MODULE_1__.Bu(issue) ?? "(top)"}: ${issue.message}`);
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF(`${label} is malformed: ${problems.join("; ")}`);
      }
      function excerpt(content) {
        return typeof content === "string" ? content.slice(0, 60) : new TextDecoder().decode(content.subarray(0, 60));
      }
    })
  ),
  /***/
  56853: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        FR: () => (
          /* binding */
          emptyRecord
        ),
        /* harmony export */
        M1: () => (
          /* binding */
          lastSuccess
        ),
        /* harmony export */
        a3: () => (
          /* binding */
          parseLaunchRecord
        ),
        /* harmony export */
        vW: () => (
          /* binding */
          addLaunches
        ),
        /* harmony export */
        wV: () => (
          /* binding */
          phaseChange
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5691);
      var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
      var _phase_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67930);
      const emptyRecord = { launches: [] };
      const maxLaunches = 60;
      const maxComparedLaunches = 5;
      const seconds = valibot__WEBPACK_IMPORTED_MODULE_2__.Fs(valibot__WEBPACK_IMPORTED_MODULE_2__.ai(), valibot__WEBPACK_IMPORTED_MODULE_2__.Ww(0), valibot__WEBPACK_IMPORTED_MODULE_2__.cG(86400));
      const schema = valibot__WEBPACK_IMPORTED_MODULE_2__.Ik({
        launches: valibot__WEBPACK_IMPORTED_MODULE_2__.Fs(valibot__WEBPACK_IMPORTED_MODULE_2__.YO(valibot__WEBPACK_IMPORTED_MODULE_2__.Ik({
          member: valibot__WEBPACK_IMPORTED_MODULE_2__.Fs(valibot__WEBPACK_IMPORTED_MODULE_2__.Yj(), valibot__WEBPACK_IMPORTED_MODULE_2__.Ru(300)),
          date: valibot__WEBPACK_IMPORTED_MODULE_2__.Fs(valibot__WEBPACK_IMPORTED_MODULE_2__.Yj(), valibot__WEBPACK_IMPORTED_MODULE_2__.yh()),
          verdict: valibot__WEBPACK_IMPORTED_MODULE_2__.KI(["pass", "warn", "fail"]),
          seconds: valibot__WEBPACK_IMPORTED_MODULE_2__.Ik(Object.fromEntries(_phase_clock_js__WEBPACK_IMPORTED_MODULE_1__.Wv.map((phase) => [phase, valibot__WEBPACK_IMPORTED_MODULE_2__.yq(seconds)])))
        })), valibot__WEBPACK_IMPORTED_MODULE_2__.Ru(maxLaunches))
      });
      function parseLaunchRecord(bytes) {
        return (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.q)(schema, bytes, "the record of earlier launches");
      }
      function addLaunches({ launches }, reports, date) {
        const newLaunches = reports.map(({ member, verdict, seconds: seconds2 }) => ({ member, date, verdict, seconds: seconds2 }));
        return { launches: [...newLaunches, ...launches].slice(0, maxLaunches) };
      }
      function lastSuccess({ launches }, member) {
        return launches.find((launch) => launch.member === member && launch.verdict === "pass")?.date;
      }
      function phaseChange({ launches }, { member, seconds: seconds2 }, phase) {
        const currentSeconds = seconds2[phase];
        const pastSeconds = launches.filter((launch) => launch.member === member && launch.verdict === "pass").slice(0, maxComparedLaunches).flatMap((launch) => launch.seconds[phase] ?? []).sort((first, second) => first - second);
        const median = pastSeconds[Math.floor(pastSeconds.length / 2)];
        return currentSeconds === void 0 || median === void 0 ? void 0 : currentSeconds - median;
      }
    })
  ),
  /***/
  790: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        l: () => (
          /* binding */
          formatLaunchSummary
        ),
        /* harmony export */
        s: () => (
          /* binding */
          formatMemberTable
        )
        /* harmony export */
      });
      var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37403);
      var _launch_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56853);
      var _phase_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67930);
      const icons = { pass: "\u2705 pass", warn: "\u26A0\uFE0F warn", fail: "\u274C fail" };
      function formatLaunchSummary({ repository, ref }, { verdict, members }, earlierRecord = _launch_record_js__WEBPACK_IMPORTED_MODULE_0__.FR) {
        const titles = ["member", "verdict", ..._phase_clock_js__WEBPACK_IMPORTED_MODULE_1__.Wv, "commit"];
        const isCompared = members.some((report) => _phase_clock_js__WEBPACK_IMPORTED_MODULE_1__.Wv.some((phase) => (0, _launch_record_js__WEBPACK_IMPORTED_MODULE_0__.wV)(earlierRecord, report, phase) !== void 0));
        return [
          `### ${icons[verdict]}: launch of ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.FV)(`${repository} at ${ref}`)}`,
          "",
          formatRow(titles),
          formatRow(titles.map(() => "---")),
          ...members.map((member) => formatRow(memberCells(member, earlierRecord))),
          "",
          `Times are in seconds.${isCompared ? " The number in parentheses is the change against the median of the last 5 successful launches." : ""}`,
          "",
          ...members.flatMap(explainMember)
        ].join("\n");
      }
      function formatMemberTable({ members }) {
        const columns = [
          ["member", "verdict", ..._phase_clock_js__WEBPACK_IMPORTED_MODULE_1__.Wv.map((phase) => `${phase} (s)`), "commit"],
          ...members.map((report) => plainCells(report, _launch_record_js__WEBPACK_IMPORTED_MODULE_0__.FR))
        ].map(padCells);
        const rows = columns[0]?.map((_, row) => columns.map((column) => column[row]).join("  "));
        return (rows ?? []).map((row) => row.trimEnd()).join("\n");
      }
      function padCells(cells) {
        const width = cells.reduce((max, { length }) => Math.max(max, length), 0);
        return cells.map((cell) => cell.padEnd(width));
      }
      function plainCells(report, earlierRecord) {
        const { member, verdict, seconds, commit = "" } = report;
        const times = _phase_clock_js__WEBPACK_IMPORTED_MODULE_1__.Wv.map((phase) => {
          const change = (0, _launch_record_js__WEBPACK_IMPORTED_MODULE_0__.wV)(earlierRecord, report, phase);
          return [seconds[phase]?.toFixed(1) ?? "", change === void 0 ? "" : `(${formatChange(change)})`].filter(Boolean).join(" ");
        });
        return [member, verdict, ...times, commit.slice(0, 12)];
      }
      function formatChange(seconds) {
        const text = Math.abs(seconds).toFixed(1);
        if (text === "0.0")
          return "\xB10.0";
        return `${seconds < 0 ? "\u2212" : "+"}${text}`;
      }
      function memberCells(report, earlierRecord) {
        const times = plainCells(report, earlierRecord).slice(2, -1);
        const commit = (report.commit ?? "").slice(0, 7);
        return [report.member, icons[report.verdict], ...times, commit].map(_markdown_js__WEBPACK_IMPORTED_MODULE_2__.FV);
      }
      function explainMember({ member, phase, image, error, buildLog = [] }) {
        if (error === void 0)
          return [];
        const imageName = image === void 0 ? "" : `, image ${image}`;
        const [first = "", ...others] = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.op)(error);
        return [
          `**${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.FV)(`${member}, phase ${phase}${imageName}:`)}** ${first}`,
          ...others,
          ...buildLog.length === 0 ? [] : ["The build log ends with:", "", ...(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.DV)(buildLog.join("\n")), ""]
        ];
      }
      function formatRow(cells) {
        return `| ${cells.join(" | ")} |`;
      }
    })
  ),
  /***/
  41469: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          buildLogExcerpt
        ),
        /* harmony export */
        V: () => (
          /* binding */
          launchWarnings
        )
        /* harmony export */
      });
      var _test_launch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41023);
      const maxLogLines = 15;
      function launchWarnings({ members }) {
        const unavailableMembers = members.filter(({ verdict }) => verdict === "warn");
        const commits = (0, _test_launch_js__WEBPACK_IMPORTED_MODULE_0__.Cu)(members);
        const commitWarnings = commits.length > 1 ? [`The members built different commits: ${commits.join(", ")}`] : [];
        return [...unavailableMembers.map(({ error = "" }) => error), ...commitWarnings];
      }
      function buildLogExcerpt({ buildLog = [] }) {
        return buildLog.slice(-maxLogLines).map((line) => `| ${line}`);
      }
    })
  ),
  /***/
  67930: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Uy: () => (
          /* binding */
          eventPhase
        ),
        /* harmony export */
        Wv: () => (
          /* binding */
          launchPhases
        ),
        /* harmony export */
        wM: () => (
          /* binding */
          PhaseClock
        )
        /* harmony export */
      });
      const launchPhases = ["wait", "build", "push", "launch", "kernel", "code"];
      const phases = {
        waiting: "wait",
        fetching: "build",
        building: "build",
        pushing: "push",
        built: "launch",
        launching: "launch",
        ready: "launch"
      };
      function eventPhase({ phase }) {
        return phases[phase];
      }
      class PhaseClock {
        #now;
        #milliseconds = /* @__PURE__ */ new Map();
        #phase = "wait";
        #start;
        /** Starts the clock in the phase `wait`. @param now returns milliseconds. */
        constructor(now = () => performance.now()) {
          this.#now = now;
          this.#start = now();
        }
        get phase() {
          return this.#phase;
        }
        /** Ends the current phase and begins another. */
        enter(phase) {
          const now = this.#now();
          this.#milliseconds.set(this.#phase, (this.#milliseconds.get(this.#phase) ?? 0) + now - this.#start);
          this.#start = now;
          this.#phase = phase;
        }
        /** Returns the seconds of each phase that was entered, to a tenth. */
        seconds() {
          this.enter(this.#phase);
          const enteredPhases = launchPhases.filter((phase) => this.#milliseconds.has(phase));
          return Object.fromEntries(enteredPhases.map((phase) => [phase, Math.round((this.#milliseconds.get(phase) ?? 0) / 100) / 10]));
        }
      }
    })
  ),
  /***/
  41023: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Cu: () => (
          /* binding */
          findCommits
        ),
        GZ: () => (
          /* binding */
          testLaunch
        )
      });
      var user_error = __webpack_require__(72394);
      var build_event = __webpack_require__(12849);
      var fetch_health = __webpack_require__(53943);
      var error_reason = __webpack_require__(24048);
      var jupyter_client = __webpack_require__(31839);
      var kernel_connection = __webpack_require__(29699);
      var kernel_specs = __webpack_require__(88540);
      var run_program = __webpack_require__(12250);
      var shell_command = __webpack_require__(30212);
      var process = __webpack_require__(44677);
      var commit_sha = __webpack_require__(83773);
      var units = __webpack_require__(6515);
      var loopback = __webpack_require__(50356);
      ;
      class LaunchFailure extends user_error.yo {
        origin;
        constructor(origin, message) {
          super(origin === "hub" ? "member-unavailable" : "launch-failed", message);
          this.origin = origin;
        }
      }
      const hubLimits = /too many users|try again (?:soon|later|in)|rate limit|took too long|temporar|quota|internal (?:server )?error/i;
      function failureOrigin(reason, statusCode) {
        const isHubStatus = statusCode === 429 || (statusCode ?? 0) >= 500;
        return isHubStatus || hubLimits.test(reason) ? "hub" : "image";
      }
      ;
      const maxAttempts = 18;
      const firstPause = 100;
      const maxPause = 2e3;
      function parseServer({ url: text, token }, member) {
        const url = URL.canParse(text) ? new URL(text) : void 0;
        const isSafe = url?.protocol === "https:" || url?.protocol === "http:" && (0, loopback.U)(url.host);
        if (url === void 0 || !isSafe) {
          const location = JSON.stringify(text.split(/[?#]/)[0]?.slice(0, 200));
          throw new LaunchFailure("hub", `${member.host} launched a server at ${location}: expected an https address`);
        }
        const urlToken = url.searchParams.get("token") ?? "";
        url.search = "";
        url.hash = "";
        url.pathname = url.pathname.replace(/(?<!\/)\/*$/, "/");
        return { url, token: token || urlToken };
      }
      async function awaitKernels(client, { sleep }) {
        for (let attempt = 1; ; attempt++) {
          try {
            return await (0, kernel_specs.V)(client);
          } catch (error) {
            const isTemporary = !(error instanceof jupyter_client.c) || error.isTemporary;
            if (client.signal.aborted || !isTemporary || attempt === maxAttempts)
              throw error;
            await sleep(Math.min(maxPause, firstPause * 2 ** (attempt - 1)), client.signal);
          }
        }
      }
      var watch_build = __webpack_require__(61646);
      var phase_clock = __webpack_require__(67930);
      ;
      const idleTimeout = 9e4;
      const pauses = [2e4, 6e4];
      const unknownRefPause = 305e3;
      const maxBuildLogLines = 40;
      const maxLineLength = 1e3;
      async function followLaunch(member, request, progress, services) {
        for (let attempt = 1; ; attempt++) {
          try {
            return await followOnce(member, request, progress, services);
          } catch (error) {
            if (progress.signal.aborted)
              throw error;
            const pause2 = retryPause(error, attempt, progress);
            if (pause2 === void 0)
              throw toFailure(error, member);
            services.log.info(`${member.host}: ${(0, error_reason.j)(error)}; retrying in ${(0, units.a3)(pause2)}`);
            await services.sleep(pause2, progress.signal);
          }
        }
      }
      function retryPause(error, attempt, { clock, deadline }) {
        const scheduledPause = pauses[attempt - 1];
        if (clock.phase === "launch")
          return void 0;
        if (error instanceof LaunchFailure) {
          return (0, build_event.KP)(error.message) && attempt === 1 ? withinDeadline(unknownRefPause, deadline) : void 0;
        }
        if (scheduledPause === void 0)
          return void 0;
        if (!(error instanceof watch_build.ri))
          return withinDeadline(scheduledPause, deadline);
        if (error.status !== 429 && error.status < 500)
          return void 0;
        return withinDeadline(Math.max(scheduledPause, error.retryAfter ?? 0), deadline);
      }
      function withinDeadline(pause2, deadline) {
        return performance.now() + pause2 < deadline ? pause2 : void 0;
      }
      function toFailure(error, member) {
        if (error instanceof LaunchFailure)
          return error;
        const origin = error instanceof watch_build.ri && error.status === 404 ? "image" : "hub";
        const reason = (0, error_reason.j)(error);
        const message = reason.includes(member.host) ? reason : `${member.host} cannot be reached: ${reason}`;
        return new LaunchFailure(origin, message);
      }
      async function followOnce(member, request, progress, { fetch: fetch2, log }) {
        const { clock, signal } = progress;
        let lastPhase = "";
        for await (const event of (0, watch_build.WS)(member, request, { fetch: fetch2, signal, idleTimeout })) {
          progress.image = event.image ?? progress.image;
          progress.commit = event.commit ?? progress.commit;
          if (event.phase === "failed")
            throw launchFailure(event, member, progress);
          const phase = (0, phase_clock.Uy)(event);
          if (phase === "build" || phase === "push")
            progress.buildLog = appendLog(progress.buildLog, event);
          if (phase !== void 0)
            clock.enter(phase);
          if (event.phaseName !== lastPhase)
            log.info(`${member.host}: ${event.phaseName}`);
          lastPhase = event.phaseName;
          if (event.phase === "ready")
            return readyServer(event, member);
        }
        throw new user_error.yo("member-unavailable", `${member.host} ended the stream before the server was ready`);
      }
      function launchFailure(event, { host }, progress) {
        const reason = (0, build_event.Hr)(event, progress.buildLog);
        progress.buildLog = appendLog(progress.buildLog, event);
        const problem = progress.clock.phase === "launch" ? "did not launch the image" : "did not build the image";
        return new LaunchFailure(failureOrigin(reason, event.statusCode), `${host} ${problem}: ${reason}`);
      }
      function readyServer({ server }, member) {
        if (server !== void 0)
          return server;
        throw new LaunchFailure("hub", `${member.host} reported a ready server without its address`);
      }
      function appendLog(lines, event) {
        const newLines = (0, build_event.VL)(event).slice(-maxBuildLogLines).map(shortenLine);
        return [...lines, ...newLines].slice(-maxBuildLogLines);
      }
      function shortenLine(line) {
        const start = Buffer.from(line.slice(0, maxLineLength)).toString();
        return line.length > maxLineLength ? `${start}\u2026` : start;
      }
      ;
      const timeout = 6500;
      const pause = 500;
      async function stopServer(client, { log, sleep }) {
        const signal = AbortSignal.timeout(timeout);
        const { host } = client.server.url;
        let problem = "";
        while (!signal.aborted) {
          try {
            const { status, body } = await client.send("api/shutdown", { body: {}, signal });
            await body?.cancel();
            if (status < 300)
              return;
            problem = `it responds with ${status}`;
            if (status < 500)
              break;
          } catch (error) {
            problem ||= (0, error_reason.j)(error);
          }
          await sleep(pause, signal).catch(() => {
          });
        }
        log.info(`${host} did not stop its server: ${problem}`);
      }
      ;
      const healthTimeout = 2e4;
      async function testMember(member, request, services) {
        const timer = new AbortController();
        const timeout2 = setTimeout(() => timer.abort(), request.timeout);
        const progress = {
          clock: new phase_clock.wM(),
          signal: timer.signal,
          deadline: performance.now() + request.timeout,
          buildLog: []
        };
        const secrets = [];
        const report = (end) => {
          const { image, commit, clock } = progress;
          return { member: member.host, ...end, seconds: clock.seconds(), image, commit };
        };
        try {
          await rejectUnhealthy(member, progress, services);
          const server = parseServer(await followLaunch(member, request, progress, services), member);
          if (server.token !== "") {
            secrets.push(server.token);
            services.log.mask(server.token);
          }
          await useServer(server, request, progress, {
            ...services,
            enter: (phase) => {
              services.log.info(`${member.host}: ${phase}`);
              progress.clock.enter(phase);
            }
          });
          return report({ verdict: "pass" });
        } catch (error) {
          const failure = explainFailure(error, member, request, progress);
          const { phase } = progress.clock;
          const isBuild = phase === "build" || phase === "push";
          return report({
            verdict: failure.origin === "hub" ? "warn" : "fail",
            phase,
            error: redact(failure.message, secrets),
            ...isBuild ? { buildLog: progress.buildLog } : {}
          });
        } finally {
          clearTimeout(timeout2);
        }
      }
      async function rejectUnhealthy(member, { signal }, { fetch: fetch2 }) {
        const problem = await (0, fetch_health.K)(member, { fetch: fetch2, timeout: healthTimeout, signal });
        if (problem !== void 0)
          throw new LaunchFailure("hub", `${member.host} was not tested: ${problem}`);
      }
      async function useServer(server, request, progress, services) {
        const { signal } = progress;
        const client = new jupyter_client.l(server, { fetch: services.fetch, signal });
        await (0, process.pv)(services, () => stopServer(client, services), async () => {
          rejectOtherCommit(request, progress);
          const kernels = await awaitKernels(client, services);
          await assertRevision(client, kernels, request, services);
          await (0, run_program.m)(client, request.program, kernels, services.enter);
        }, "at once");
      }
      function rejectOtherCommit({ ref, commit }, { commit: builtCommit }) {
        if (commit === void 0 || builtCommit === void 0 || builtCommit === commit)
          return;
        throw new LaunchFailure("image", `it built commit ${builtCommit} instead of ${commit}: "${ref}" was moved, or the hub has cached an old commit`);
      }
      async function assertRevision(client, kernels, { revision }, { log, enter }) {
        if (revision === void 0)
          return;
        enter("kernel");
        const { command, commit } = revision;
        const kernel = [(0, kernel_specs.j)(kernels), ...kernels.specs.values()].find(shell_command.P);
        if (kernel === void 0) {
          log.info("The commit of the image was not checked: no kernel can run a shell command");
          return;
        }
        const connection = await kernel_connection.q.open(client, { name: kernel.name });
        const printedCommit = await (0, shell_command.f)(connection, kernel, command).finally(() => {
          void connection.shutDown();
        });
        if ((0, commit_sha.sw)(printedCommit, commit))
          return;
        throw new LaunchFailure("image", `the launched image contains another commit: \`${command}\` printed ${JSON.stringify(printedCommit.slice(0, 100))}, but it was built from commit ${commit}`);
      }
      function explainFailure(error, member, { timeout: timeout2 }, { clock, signal }) {
        if (signal.aborted) {
          const isExecuting = clock.phase === "kernel" || clock.phase === "code";
          const detail = error instanceof LaunchFailure ? `: ${error.message}` : "";
          const text = `${member.host}: launch-timeout expired after ${(0, units.a3)(timeout2)} in the phase "${clock.phase}" (increase \`launch-timeout\` to wait longer)${detail}`;
          return new LaunchFailure(isExecuting ? "image" : "hub", text);
        }
        if (error instanceof LaunchFailure)
          return withHost(error, member);
        if (error instanceof user_error.yo)
          return withHost(new LaunchFailure("image", error.message), member);
        return new LaunchFailure("hub", `${member.host}: the connection to the server failed: ${(0, error_reason.j)(error)}`);
      }
      function withHost(failure, { host }) {
        return failure.message.includes(host) ? failure : new LaunchFailure(failure.origin, `${host}: ${failure.message}`);
      }
      function redact(text, secrets) {
        const cleanText = (0, build_event.g$)(text).replace(/([?&]token=)[^&\s"'<>]+/gi, "$1***");
        return secrets.reduce((result, secret) => result.replaceAll(secret, "***"), cleanText);
      }
      ;
      async function testLaunch(request, services) {
        const { members, repository, ref } = request;
        services.log.info(`Launching ${repository} at "${ref}" on ${members.map(({ host }) => host).join(", ")}`);
        const reports = await Promise.all(members.map((member) => testMember(member, request, services)));
        return evaluateReports(reports, request.commit);
      }
      function evaluateReports(reports, commit) {
        const failedReports = reports.filter(({ verdict: verdict2 }) => verdict2 === "fail");
        const unavailableReports = reports.filter(({ verdict: verdict2 }) => verdict2 === "warn");
        if (failedReports.length > 0) {
          const list = failedReports.map(({ error }) => `- ${error}`).join("\n");
          const headline = reports.length === 1 ? "The launch failed" : `${failedReports.length} of ${reports.length} launches failed`;
          const cause = isImageFault(reports, commit) ? "image" : void 0;
          const failure = new user_error.yo("launch-failed", `${headline}:
${list}`);
          return { verdict: "fail", cause, members: reports, failure };
        }
        if (unavailableReports.length === reports.length) {
          const list = unavailableReports.map(({ error }) => `- ${error}`).join("\n");
          const message = `No BinderHub was available, so the launch was not tested:
${list}
Run this again later.`;
          const failure = new user_error.yo("no-member-available", message);
          return { verdict: "fail", cause: "hub", members: reports, failure };
        }
        const isMixed = findCommits(reports).length > 1;
        const verdict = unavailableReports.length > 0 || isMixed ? "warn" : "pass";
        return { verdict, cause: void 0, members: reports, failure: void 0 };
      }
      function isImageFault(reports, commit) {
        const availableReports = reports.filter(({ verdict }) => verdict !== "warn");
        return availableReports.every((report) => report.verdict === "fail" && report.phase !== "wait" && report.phase !== "push" && (commit === void 0 || report.commit === void 0 || report.commit === commit));
      }
      function findCommits(reports) {
        return [...new Set(reports.flatMap(({ commit }) => commit ?? []))];
      }
    })
  ),
  /***/
  44677: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        pv: () => (
          /* binding */
          withCleanUp
        ),
        /* harmony export */
        v$: () => (
          /* binding */
          CommandNotFoundError
        ),
        /* harmony export */
        w$: () => (
          /* binding */
          lastLines
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      async function withCleanUp({ onInterruption }, cleanUp, task, order = "in turn") {
        let cleaning;
        const cleanUpOnce = () => {
          cleaning ??= cleanUp();
          return cleaning;
        };
        const unregister = onInterruption(cleanUpOnce, order);
        try {
          return await task();
        } finally {
          await cleanUpOnce().finally(unregister);
        }
      }
      class CommandNotFoundError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo {
        file;
        constructor(file) {
          super("tool-missing", `${file} is not installed, or not on the PATH: install it`);
          this.file = file;
        }
      }
      function lastLines({ stdout, stderr }, count = 15) {
        const text = stderr.trim() || stdout.trim();
        return text.split("\n").slice(-count).join("\n");
      }
    })
  ),
  /***/
  2309: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          createParser
        )
        /* harmony export */
      });
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
        let pendingFragmentsLength = 0, isFirstChunk = true, id2, data = "", dataLines = 0, eventType, terminated = false;
        function feed(chunk) {
          if (terminated)
            throw new Error(
              "Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing."
            );
          if (isFirstChunk && (isFirstChunk = false, chunk.charCodeAt(0) === 239 && chunk.charCodeAt(1) === 187 && chunk.charCodeAt(2) === 191 && (chunk = chunk.slice(3))), pendingFragments.length === 0) {
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
          maxBufferSize !== void 0 && (pendingFragmentsLength + data.length <= maxBufferSize || (terminated = true, pendingFragments.length = 0, pendingFragmentsLength = 0, id2 = void 0, data = "", dataLines = 0, eventType = void 0, onError(
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
                dataLines > 0 && onEvent({ id: id2, event: eventType, data }), id2 = void 0, data = "", dataLines = 0, eventType = void 0, searchIndex = lfIndex + 1, lfIndex = chunk.indexOf(`
`, searchIndex);
                continue;
              }
              const firstCharCode = chunk.charCodeAt(searchIndex);
              if (isDataPrefix(chunk, searchIndex, firstCharCode)) {
                const valueStart = chunk.charCodeAt(searchIndex + 5) === SPACE ? searchIndex + 6 : searchIndex + 5, value = chunk.slice(valueStart, lfIndex);
                if (dataLines === 0 && chunk.charCodeAt(lfIndex + 1) === LF) {
                  onEvent({ id: id2, event: eventType, data: value }), id2 = void 0, data = "", eventType = void 0, searchIndex = lfIndex + 2, lfIndex = chunk.indexOf(`
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
            value2.includes("\0") || (id2 = value2);
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
              value.includes("\0") || (id2 = value);
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
            id: id2,
            event: eventType,
            data
          }), id2 = void 0, data = "", dataLines = 0, eventType = void 0;
        }
        function reset(options = {}) {
          if (options.consume && pendingFragments.length > 0) {
            const incompleteLine = pendingFragments.join("");
            parseLine(incompleteLine, 0, incompleteLine.length);
          }
          isFirstChunk = true, id2 = void 0, data = "", dataLines = 0, eventType = void 0, pendingFragments.length = 0, pendingFragmentsLength = 0, terminated = false;
        }
        return { feed, reset };
      }
      function isDataPrefix(chunk, i, firstCharCode) {
        return firstCharCode === 100 && chunk.charCodeAt(i + 1) === 97 && chunk.charCodeAt(i + 2) === 116 && chunk.charCodeAt(i + 3) === 97 && chunk.charCodeAt(i + 4) === 58;
      }
      function isEventPrefix(chunk, i, firstCharCode) {
        return firstCharCode === 101 && chunk.charCodeAt(i + 1) === 118 && chunk.charCodeAt(i + 2) === 101 && chunk.charCodeAt(i + 3) === 110 && chunk.charCodeAt(i + 4) === 116 && chunk.charCodeAt(i + 5) === 58;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
