const id = 6809;
const ids = [6809];
const modules = {
  /***/
  96515: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          createGitHubClient
        )
        /* harmony export */
      });
      var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61845);
      var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5691);
      var _http_buffered_fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63787);
      var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44675);
      var _rate_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93408);
      var _request_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43564);
      var _token_forms_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53985);
      const maxResponseSize = 256 * 2 ** 20;
      function createGitHubClient(connection, token) {
        const { apiUrl, timeouts, time, now, log, fetch } = connection;
        const retry = boundedRetry(connection);
        const budget = token === void 0 ? 0 : timeouts.rateLimits;
        const gate = new _rate_limit_js__WEBPACK_IMPORTED_MODULE_3__.F0({ budget, now, log, sleep: retry.sleep });
        const boundedFetch = (0, _http_buffered_fetch_js__WEBPACK_IMPORTED_MODULE_1__.S)(fetch, {
          timeout: () => Math.max(0, Math.min(timeouts.response, time.left)),
          maxBytes: maxResponseSize
        });
        const options = { baseUrl: apiUrl, request: { fetch: boundedFetch } };
        const client = new _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__.gq(token === void 0 ? options : (0, _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__.EG)(token, options));
        client.hook.wrap("request", (send, request) => time.spend(() => (0, _http_retry_js__WEBPACK_IMPORTED_MODULE_2__.bD)(retry, async (attempt) => {
          time.require(0);
          await gate.pass();
          try {
            const response = await send(request);
            if (isGraphql(request))
              rejectTransientFailure(response);
            else if (request.method === "GET")
              rejectText(response);
            return response;
          } catch (error) {
            const failure = attemptError(error, attempt, requestKind(request), gate);
            throw token === void 0 ? failure : (0, _token_forms_js__WEBPACK_IMPORTED_MODULE_5__.E)(failure, token);
          }
        })));
        return client;
      }
      function boundedRetry({ retry, timeouts, time }) {
        return {
          ...retry,
          maxDelay: Math.max(retry.maxDelay, timeouts.rateLimits),
          sleep: async (milliseconds) => {
            time.require(milliseconds);
            await retry.sleep(milliseconds);
          }
        };
      }
      function attemptError(error, attempt, kind, gate) {
        return error instanceof Error && (0, _rate_limit_js__WEBPACK_IMPORTED_MODULE_3__.a5)(error) ? gate.close((0, _rate_limit_js__WEBPACK_IMPORTED_MODULE_3__.hD)(error, attempt, Date.now()), error) : (0, _request_failure_js__WEBPACK_IMPORTED_MODULE_4__.XE)(error, kind);
      }
      function isGraphql({ url }) {
        return url.endsWith("/graphql");
      }
      function requestKind(options) {
        const { method, url } = options;
        if (method === "GET" || method === "HEAD" || url.endsWith("/dispatches"))
          return "repeatable";
        const query = "query" in options ? String(options.query) : "";
        return isGraphql(options) && !query.trimStart().startsWith("mutation") ? "repeatable" : "once";
      }
      function rejectText({ data, headers }) {
        if (typeof data === "string")
          throw apiError(502, "the response is incomplete, or does not come from GitHub", headers);
      }
      const bodySchema = valibot__WEBPACK_IMPORTED_MODULE_6__.KC([
        valibot__WEBPACK_IMPORTED_MODULE_6__.Ik({ errors: valibot__WEBPACK_IMPORTED_MODULE_6__.YO(valibot__WEBPACK_IMPORTED_MODULE_6__.Ik({ type: valibot__WEBPACK_IMPORTED_MODULE_6__.lq(valibot__WEBPACK_IMPORTED_MODULE_6__.Yj()), message: valibot__WEBPACK_IMPORTED_MODULE_6__.Yj() })) }),
        valibot__WEBPACK_IMPORTED_MODULE_6__.Ik({ data: valibot__WEBPACK_IMPORTED_MODULE_6__.g1(valibot__WEBPACK_IMPORTED_MODULE_6__.Yj(), valibot__WEBPACK_IMPORTED_MODULE_6__.L5()) })
      ]);
      function rejectTransientFailure({ data, headers }) {
        const result = valibot__WEBPACK_IMPORTED_MODULE_6__.xL(bodySchema, data);
        if (!result.success)
          throw apiError(502, "the response is incomplete, or does not come from GitHub", headers);
        const errors = "errors" in result.output ? result.output.errors : [];
        for (const { type, message } of errors) {
          if (type === "RATE_LIMITED" || (0, _rate_limit_js__WEBPACK_IMPORTED_MODULE_3__.FY)(message))
            throw apiError(429, message, headers);
          if (/^Something went wrong while executing your query/.test(message))
            throw apiError(502, message, headers);
        }
      }
      function apiError(status, message, headers) {
        return Object.assign(new Error(message), { status, response: { headers } });
      }
    })
  ),
  /***/
  56527: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        U: () => (
          /* binding */
          connectGitHub
        )
      });
      var proxy_fetch = __webpack_require__(14216);
      var retry = __webpack_require__(44675);
      var requests_stopped = __webpack_require__(72646);
      ;
      class TimeBudget {
        #total;
        #now;
        #spentTime = 0;
        #runningTasks = 0;
        #startTime = 0;
        /**
         * Creates a budget.
         *
         * @param total milliseconds.
         * @param now monotonic clock, in milliseconds.
         */
        constructor(total, now = () => performance.now()) {
          this.#total = total;
          this.#now = now;
        }
        /** Remaining time, in milliseconds. */
        get left() {
          const runningTime = this.#runningTasks > 0 ? this.#now() - this.#startTime : 0;
          return this.#total - this.#spentTime - runningTime;
        }
        /** Asserts that enough time is left. @throws RequestsStoppedError if no more than this many milliseconds are left. */
        require(milliseconds) {
          if (this.left > milliseconds)
            return;
          throw new requests_stopped.C9("github-unavailable", `Requests to GitHub have taken the maximum of ${Math.round(this.#total / 1e3)} s for one run: check https://www.githubstatus.com, and run this again later`);
        }
        /** Runs a task and counts the time it takes. */
        async spend(task) {
          if (this.#runningTasks++ === 0)
            this.#startTime = this.#now();
          try {
            return await task();
          } finally {
            if (--this.#runningTasks === 0)
              this.#spentTime += this.#now() - this.#startTime;
          }
        }
      }
      ;
      const gitHubTimeouts = {
        response: 6e4,
        rateLimits: 5 * 6e4,
        total: 30 * 6e4
      };
      function connectGitHub(apiUrl, env, log) {
        const now = () => performance.now();
        const time = new TimeBudget(gitHubTimeouts.total, now);
        const fetch = (0, proxy_fetch.Z)(env, globalThis.fetch);
        return { apiUrl, fetch, timeouts: gitHubTimeouts, retry: retry.iU, time, now, log };
      }
    })
  ),
  /***/
  93408: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F0: () => (
          /* binding */
          RateLimitGate
        ),
        /* harmony export */
        FY: () => (
          /* binding */
          isRateLimitText
        ),
        /* harmony export */
        OE: () => (
          /* binding */
          RateLimitError
        ),
        /* harmony export */
        a5: () => (
          /* binding */
          isRateLimit
        ),
        /* harmony export */
        hD: () => (
          /* binding */
          rateLimitWait
        )
        /* harmony export */
      });
      var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44675);
      var _request_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43564);
      var _requests_stopped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72646);
      class RateLimitError extends _requests_stopped_js__WEBPACK_IMPORTED_MODULE_2__.C9 {
        status = 429;
        /** Message from GitHub. */
        serverMessage;
        constructor(message, serverMessage, cause) {
          super("rate-limited", message, { cause });
          this.serverMessage = serverMessage;
        }
      }
      const rateLimitPattern = /\b(?:API|secondary) rate limit\b|\babuse detection\b|\bsubmitted too quickly\b/i;
      function isRateLimitText(message) {
        return rateLimitPattern.test(message);
      }
      function isRateLimit(error) {
        const status = (0, _request_failure_js__WEBPACK_IMPORTED_MODULE_1__.aO)(error);
        if (status === 429 || (0, _request_failure_js__WEBPACK_IMPORTED_MODULE_1__.nB)(error).includes("RATE_LIMITED"))
          return true;
        if (status !== 403)
          return false;
        const headers = (0, _request_failure_js__WEBPACK_IMPORTED_MODULE_1__.ue)(error);
        return headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0 || isRateLimitText((0, _request_failure_js__WEBPACK_IMPORTED_MODULE_1__.RG)(error));
      }
      const defaultWait = 6e4;
      function rateLimitWait(error, attempt, now) {
        const headers = (0, _request_failure_js__WEBPACK_IMPORTED_MODULE_1__.ue)(error);
        const requestedWait = (0, _http_retry_js__WEBPACK_IMPORTED_MODULE_0__.mu)(headers["retry-after"] ?? null, now);
        if (requestedWait !== void 0)
          return requestedWait;
        const resetTime = Number(headers["x-ratelimit-reset"]);
        const isUsedUp = headers["x-ratelimit-remaining"] === "0" && resetTime > 0;
        return isUsedUp ? Math.max(0, resetTime * 1e3 - now) : defaultWait * 2 ** (attempt - 1);
      }
      class RateLimitGate {
        #options;
        #opensAt = 0;
        #budget;
        #stop;
        constructor(options) {
          this.#options = options;
          this.#budget = options.budget;
        }
        /** Waits until requests may be sent. @throws RateLimitError if the wait exceeds the budget. */
        async pass() {
          const wait = this.#opensAt - this.#options.now();
          if (wait <= 0)
            return;
          if (this.#stop !== void 0)
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
          const serverMessage = (0, _request_failure_js__WEBPACK_IMPORTED_MODULE_1__.RG)(error).replace(/\.$/, "");
          const message = `GitHub's rate limit is exceeded (${serverMessage})`;
          if (now + wait >= this.#opensAt)
            this.#extend(wait, now, { message, serverMessage, error });
          if (this.#stop !== void 0)
            return this.#stop;
          const cause = new RateLimitError(message, serverMessage, error);
          return new _http_retry_js__WEBPACK_IMPORTED_MODULE_0__.dw(message, { retryAfter: this.#opensAt - now, cause });
        }
        #extend(wait, now, { message, serverMessage, error }) {
          const { log, budget } = this.#options;
          const extension = wait - Math.max(0, this.#opensAt - now);
          this.#opensAt = now + wait;
          if (extension > this.#budget) {
            const maxSeconds = Math.round(budget / 1e3);
            this.#stop = new RateLimitError(`${message}: GitHub requires a wait of ${describeWait(wait)}, but one run waits for at most ${maxSeconds} s in total. Run this again later`, serverMessage, error);
            return;
          }
          this.#budget -= extension;
          this.#stop = void 0;
          if (extension >= 1e3)
            log(`${message}: waiting ${describeWait(wait)}`);
        }
      }
      const millisecondsPerDay = 864e5;
      function describeWait(milliseconds) {
        return milliseconds > millisecondsPerDay ? "more than a day" : `${Math.ceil(milliseconds / 1e3)} s`;
      }
    })
  ),
  /***/
  53985: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          redact
        ),
        /* harmony export */
        H: () => (
          /* binding */
          derivedForms
        )
        /* harmony export */
      });
      function derivedForms(token) {
        const base64 = (text) => Buffer.from(text).toString("base64");
        return [base64(token), base64(`x-access-token:${token}`)];
      }
      function redact(error, token) {
        const forms = [token, ...derivedForms(token)].map((form) => [...form].map(escapeRegExp).join("\\s*"));
        const pattern = new RegExp(forms.join("|"), "g");
        for (let current = error; current instanceof Error; current = current.cause) {
          current.message = current.message.replace(pattern, "***");
          current.stack = current.stack?.replace(pattern, "***") ?? "";
          const body = responseBody(current);
          if (body !== void 0)
            body.message = String(body.message).replace(pattern, "***");
        }
        return error;
      }
      function escapeRegExp(character) {
        return character.replace(/[\\^$.*+?()[\]{}|/-]/, "\\$&");
      }
      function responseBody(error) {
        const response = "response" in error ? error.response : void 0;
        if (typeof response !== "object" || response === null || !("data" in response))
          return void 0;
        const { data } = response;
        return typeof data === "object" && data !== null && "message" in data ? data : void 0;
      }
    })
  ),
  /***/
  63787: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          bufferedFetch
        )
        /* harmony export */
      });
      var _bounded_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31629);
      var _deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40489);
      var _idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83125);
      var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44675);
      function bufferedFetch(fetch, { timeout, maxBytes }) {
        return async (url, init = {}) => {
          const milliseconds = timeout();
          const deadline = new _deadline_js__WEBPACK_IMPORTED_MODULE_3__.B(milliseconds);
          const { host } = new URL(url);
          let response;
          try {
            const signal = AbortSignal.any(init.signal ? [deadline.signal, init.signal] : [deadline.signal]);
            response = await fetch(url, { ...init, signal });
            const body = await (0, _bounded_body_js__WEBPACK_IMPORTED_MODULE_0__.C)(response, maxBytes, milliseconds, `the response from ${host}`);
            return withBody(response, body);
          } catch (error) {
            init.signal?.throwIfAborted();
            if (deadline.isOver)
              throw timeoutError(host, response !== void 0, milliseconds);
            if (response !== void 0 && error instanceof Error && !(error instanceof _retry_js__WEBPACK_IMPORTED_MODULE_2__.dw))
              throw new _retry_js__WEBPACK_IMPORTED_MODULE_2__.dw(error.message, { maxAttempts: 1, cause: error });
            throw error;
          } finally {
            deadline.clear();
          }
        };
      }
      function withBody({ status, statusText, ok, url, headers }, body) {
        return {
          ...{ status, statusText, ok, url, headers },
          text: async () => new TextDecoder().decode(body),
          arrayBuffer: async () => body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength)
        };
      }
      function timeoutError(host, hasBegun, milliseconds) {
        const label = hasBegun ? "did not complete its response" : "did not respond";
        return new _retry_js__WEBPACK_IMPORTED_MODULE_2__.dw(`${host} ${label} within ${Math.round(milliseconds / 1e3)} s`, {
          maxAttempts: _idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__.gQ
        });
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
  4311: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CG: () => (
          /* binding */
          missingLabels
        ),
        /* harmony export */
        KN: () => (
          /* binding */
          readLabelledBuild
        ),
        /* harmony export */
        ew: () => (
          /* binding */
          assertLabelsAgree
        ),
        /* harmony export */
        me: () => (
          /* binding */
          assertLabelledBranch
        ),
        /* harmony export */
        wl: () => (
          /* binding */
          assertPushedOrigin
        )
        /* harmony export */
      });
      var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96348);
      var _oci_image_labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44663);
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
      var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38002);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);
      function readLabelledBuild(image) {
        return toLabelledBuild((0, _oci_image_labels_js__WEBPACK_IMPORTED_MODULE_3__.G)(image));
      }
      function readAnnotatedBuild({ manifest: { annotations } }) {
        return toLabelledBuild({
          ref: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__.G4],
          revision: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__.d7],
          source: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__.Zt]
        });
      }
      function toLabelledBuild({ ref, revision, source }) {
        return { ref: (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__.Ij)(ref), revision: revision || void 0, source: parseSource(source?.trim()) };
      }
      function parseSource(text) {
        if (!text)
          return void 0;
        const url = URL.canParse(text) ? new URL(text) : void 0;
        const path = (url?.pathname ?? text).replace(/^\//, "").replace(/\/$/, "").replace(/\.git$/, "");
        return { host: url?.host ?? "", repository: path };
      }
      function missingLabels({ ref, revision, source }) {
        const values = { "ref.name": ref, revision, source };
        return Object.entries(values).flatMap(([key, value]) => value === void 0 ? [`org.opencontainers.image.${key}`] : []);
      }
      function assertLabelsAgree(name, labels, announcedBuild) {
        const problems = findContradictions(labels, announcedBuild, "the event is for");
        if (problems.length > 0)
          throw labelsMismatchError(name, problems);
      }
      function assertPushedOrigin(image, run) {
        const labels = readLabelledBuild(image);
        const problems = findContradictions(labels, run, "it is pushed for");
        if (problems.length > 0)
          throw labelsMismatchError(image.name, problems);
        const annotationProblems = findContradictions(readAnnotatedBuild(image), run, "it is pushed for");
        if (annotationProblems.length === 0)
          return labels;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("labels-mismatch", `According to the annotations of its manifest, ${image.name} ${annotationProblems.join(", and ")}: push the image that was built for this commit, or remove the annotations`);
      }
      function labelsMismatchError(name, problems) {
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("labels-mismatch", `${name} ${problems.join(", and ")}. If a label is inherited from the base image, set it in the build`);
      }
      function findContradictions({ ref, revision, source }, announcedBuild, claim) {
        const isSameSource = (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.aE)(source?.repository ?? "", announcedBuild.repository ?? "");
        const pairs = [
          ["", ref?.full, announcedBuild.ref],
          ["commit ", revision, announcedBuild.revision],
          ["", isSameSource ? void 0 : source?.repository, announcedBuild.repository]
        ];
        return pairs.flatMap(([noun, labelValue, announcedValue]) => labelValue === void 0 || announcedValue === void 0 || labelValue === announcedValue ? [] : [`was built from ${noun}${labelValue}, but ${claim} ${announcedValue}`]);
      }
      function assertLabelledBranch(name, { ref }, launcherBranch, owner) {
        if (ref === void 0 || ref.kind === "pull")
          return;
        if ((0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__.yl)(ref.full) === launcherBranch || owner === ref.short)
          return;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("labels-mismatch", `${name} was built from ${ref.full}, which does not belong on launcher branch "${launcherBranch}": send the event to the launcher branch of that ref`);
      }
    })
  ),
  /***/
  96348: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        De: () => (
          /* binding */
          packagesKey
        ),
        /* harmony export */
        G4: () => (
          /* binding */
          refNameKey
        ),
        /* harmony export */
        OZ: () => (
          /* binding */
          ingredientsKey
        ),
        /* harmony export */
        QY: () => (
          /* binding */
          baseNameKey
        ),
        /* harmony export */
        SV: () => (
          /* binding */
          fingerprintKey
        ),
        /* harmony export */
        Yw: () => (
          /* binding */
          createdKey
        ),
        /* harmony export */
        Zt: () => (
          /* binding */
          sourceKey
        ),
        /* harmony export */
        _$: () => (
          /* binding */
          splitKey
        ),
        /* harmony export */
        d7: () => (
          /* binding */
          revisionKey
        ),
        /* harmony export */
        g0: () => (
          /* binding */
          ownKeyPrefix
        ),
        /* harmony export */
        hX: () => (
          /* binding */
          revisionCheckKey
        ),
        /* harmony export */
        nq: () => (
          /* binding */
          baseDigestKey
        ),
        /* harmony export */
        vc: () => (
          /* binding */
          checksKey
        ),
        /* harmony export */
        zY: () => (
          /* binding */
          buildSecondsKey
        )
        /* harmony export */
      });
      const createdKey = "org.opencontainers.image.created";
      const revisionKey = "org.opencontainers.image.revision";
      const sourceKey = "org.opencontainers.image.source";
      const refNameKey = "org.opencontainers.image.ref.name";
      const baseNameKey = "org.opencontainers.image.base.name";
      const baseDigestKey = "org.opencontainers.image.base.digest";
      const ownKeyPrefix = "io.github.binder-actions.";
      const fingerprintKey = "io.github.binder-actions.fingerprint";
      const revisionCheckKey = "io.github.binder-actions.revision-check";
      const ingredientsKey = "io.github.binder-actions.ingredients";
      const checksKey = "io.github.binder-actions.proof";
      const buildSecondsKey = "io.github.binder-actions.build-seconds";
      const splitKey = "io.github.binder-actions.split";
      const packagesKey = "io.github.binder-actions.packages";
    })
  ),
  /***/
  34093: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        F: () => (
          /* binding */
          parseImageConfig
        )
      });
      var valibot = __webpack_require__(5691);
      var json = __webpack_require__(99368);
      ;
      const container_config_text = valibot.cl(valibot.Yj());
      const list = valibot.cl(valibot.YO(valibot.Yj()));
      const set = valibot.cl(valibot.g1(valibot.Yj(), valibot.L5()));
      const number = valibot.lq(valibot.ai());
      const containerConfigSchema = valibot.Ik({
        Env: list,
        User: container_config_text,
        Entrypoint: list,
        Cmd: list,
        WorkingDir: container_config_text,
        ExposedPorts: set,
        Labels: valibot.cl(valibot.g1(valibot.Yj(), valibot.Yj())),
        Volumes: set,
        StopSignal: container_config_text,
        Shell: list,
        Healthcheck: valibot.cl(valibot.Ik({
          Test: list,
          Interval: number,
          Timeout: number,
          StartPeriod: number,
          StartInterval: number,
          Retries: number
        })),
        OnBuild: list
      });
      var digest = __webpack_require__(1564);
      ;
      const image_config_text = valibot.cl(valibot.Yj(), "");
      const diffIds = valibot.Fs(valibot.me(valibot.YO(valibot.Fs(valibot.Yj(), valibot.Ie((id2) => (0, digest.Bc)(String(id2)), "expected a sha256 digest")))), valibot.pd((list2) => list2 ?? []));
      const schema = valibot.Ik({
        os: valibot.Yj(),
        architecture: valibot.Yj(),
        variant: valibot.cl(valibot.Yj()),
        created: valibot.cl(valibot.Yj()),
        config: valibot.cl(containerConfigSchema, {}),
        rootfs: valibot.Ik({ diff_ids: diffIds }),
        history: valibot.cl(valibot.YO(valibot.Ik({ created_by: image_config_text, empty_layer: valibot.cl(valibot.zM(), false) })), [])
      });
      function parseImageConfig(bytes, label) {
        const { os, architecture, variant, created, config, rootfs, history } = (0, json.q)(schema, bytes, label);
        return {
          os,
          architecture,
          ...variant ? { variant } : {},
          created: created ?? void 0,
          labels: config.Labels ?? {},
          container: config,
          diffIds: rootfs.diff_ids,
          history: history.map((entry) => ({ createdBy: entry.created_by, isEmptyLayer: entry.empty_layer }))
        };
      }
    })
  ),
  /***/
  44663: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          imageOrigin
        ),
        /* harmony export */
        m: () => (
          /* binding */
          revisionCheck
        )
        /* harmony export */
      });
      var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96348);
      function imageOrigin({ config }) {
        const { labels } = config;
        return {
          created: [labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__.Yw], config.created].find((time) => !Number.isNaN(Date.parse(time ?? ""))),
          // An empty label overrides the revision that the image would inherit from its base image.
          revision: labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__.d7] || void 0,
          ref: labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__.G4],
          source: labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__.Zt]
        };
      }
      function revisionCheck({ config }) {
        return config.labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__.hX] || void 0;
      }
    })
  ),
  /***/
  44647: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bq: () => (
          /* binding */
          formatPlatform
        ),
        /* harmony export */
        FL: () => (
          /* binding */
          parsePlatform
        ),
        /* harmony export */
        a3: () => (
          /* binding */
          binderPlatform
        ),
        /* harmony export */
        b: () => (
          /* binding */
          isForPlatform
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      const binderPlatform = { os: "linux", architecture: "amd64" };
      const form = /^([a-z0-9]+)\/([a-z0-9]+)(?:\/([a-z0-9.]+))?$/;
      function parsePlatform(text) {
        const [, os, architecture, variant] = form.exec(text) ?? [];
        if (os === void 0 || architecture === void 0) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF(`${JSON.stringify(text)} is not a platform: expected os/architecture, such as "linux/amd64"`);
        }
        return { os, architecture, ...variant === void 0 ? {} : { variant } };
      }
      function formatPlatform({ os, architecture, variant }) {
        return [os, architecture, ...variant === void 0 ? [] : [variant]].join("/");
      }
      function isForPlatform(imagePlatform, requiredPlatform) {
        return imagePlatform.os === requiredPlatform.os && imagePlatform.architecture === requiredPlatform.architecture && (requiredPlatform.variant === void 0 || imagePlatform.variant === requiredPlatform.variant);
      }
    })
  ),
  /***/
  77148: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        AM: () => (
          /* binding */
          readImage
        ),
        /* harmony export */
        NR: () => (
          /* binding */
          readPlatformManifest
        ),
        /* harmony export */
        XM: () => (
          /* binding */
          completeImage
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9e3);
      var _image_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34093);
      var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95669);
      var _platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44647);
      async function readImage(source, platform) {
        return completeImage(source, await readPlatformManifest(source, platform), platform);
      }
      async function readPlatformManifest(source, platform) {
        const root = await source.readManifest();
        const rootManifest = (0, _manifest_js__WEBPACK_IMPORTED_MODULE_2__.Ng)(root.bytes, root.mediaType, `the manifest of ${source.name}`);
        const { digest, manifest } = rootManifest.kind === "manifest" ? { digest: root.digest, manifest: rootManifest } : await readChild(source, rootManifest, platform);
        return { name: source.name, rootDigest: root.digest, manifestDigest: digest, manifest };
      }
      async function completeImage(source, platformManifest, platform) {
        const config = await readConfig(source, platformManifest.manifest);
        if (!(0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.b)(config, platform)) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("platform-missing", `${source.name} is an image for ${(0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(config)}, not for ${(0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(platform)}: build it with --platform ${(0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(platform)}`);
        }
        const layerCount = platformManifest.manifest.layers.length;
        if (config.diffIds.length !== layerCount) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("image-damaged", `${source.name} is inconsistent: its manifest has ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_4__.LS)(layerCount, "layer")}, but its config lists ${config.diffIds.length}. Build the image again`);
        }
        return { ...platformManifest, config };
      }
      async function readConfig(source, { config }) {
        return (0, _image_config_js__WEBPACK_IMPORTED_MODULE_1__.F)(await source.readBlob(config), `the config of ${source.name}`);
      }
      async function readChild(source, index, platform) {
        const descriptor = chooseChild(source.name, index, platform);
        const { bytes, digest } = await source.readManifest(descriptor.digest);
        const manifest = (0, _manifest_js__WEBPACK_IMPORTED_MODULE_2__.Ng)(bytes, descriptor.mediaType, `the ${(0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(platform)} manifest of ${source.name}`);
        if (manifest.kind === "index") {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("unsupported-image", `${source.name} is a nested index, which Docker cannot run: push an image instead`);
        }
        return { digest, manifest };
      }
      function chooseChild(name, index, platform) {
        const images = index.manifests.filter((descriptor) => !(0, _manifest_js__WEBPACK_IMPORTED_MODULE_2__.H3)(descriptor));
        const platformManifest = images.find((image) => image.platform !== void 0 && (0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.b)(image.platform, platform));
        const [onlyImage, ...others] = images;
        const hasOneUnnamed = others.length === 0 && onlyImage?.platform === void 0;
        const chosenImage = platformManifest ?? (hasOneUnnamed ? onlyImage : void 0);
        if (chosenImage === void 0) {
          const availablePlatforms = images.map((image) => image.platform ? (0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(image.platform) : "unnamed").join(", ");
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("platform-missing", `${name} has no image for ${(0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(platform)} (available: ${availablePlatforms || "none"}): build it with --platform ${(0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(platform)}`);
        }
        return chosenImage;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
