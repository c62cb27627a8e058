const id = 9782;
const ids = [9782];
const modules = {
  /***/
  11479: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          explainRepositoryRead
        )
        /* harmony export */
      });
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      var _rate_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93408);
      var _read_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13823);
      var _request_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43564);
      var _requests_stopped_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72646);
      function explainRepositoryRead(error, repository, hasToken) {
        const name = (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.PZ)(repository);
        if ((0, _request_failure_js__WEBPACK_IMPORTED_MODULE_4__.aO)(error) === 404) {
          const fix = hasToken ? `the token cannot access it: check the spelling and the token's repository access` : "is private: check the spelling, or set GITHUB_TOKEN to a token that can read it";
          return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("repository-not-found", `${name} does not exist, or ${fix}`, { cause: error });
        }
        const stop = (0, _requests_stopped_js__WEBPACK_IMPORTED_MODULE_5__.L5)(error);
        if (stop instanceof _rate_limit_js__WEBPACK_IMPORTED_MODULE_2__.OE && !hasToken) {
          return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("rate-limited", `GitHub temporarily rejects requests without a token (${stop.serverMessage}): set GITHUB_TOKEN, which needs no permissions for public repositories`, { cause: error });
        }
        return (0, _read_failure_js__WEBPACK_IMPORTED_MODULE_3__.y)(error, name);
      }
    })
  ),
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
  13823: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          tokenError
        ),
        /* harmony export */
        y: () => (
          /* binding */
          explainRead
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      var _request_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43564);
      var _requests_stopped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72646);
      function explainRead(error, name) {
        const serverMessage = (0, _request_failure_js__WEBPACK_IMPORTED_MODULE_1__.RG)(error);
        const options = { cause: error };
        if ((0, _request_failure_js__WEBPACK_IMPORTED_MODULE_1__.aO)(error) === 401)
          return tokenError(error);
        if (/Could not resolve to a Repository/i.test(serverMessage)) {
          return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("repository-not-found", `${name} does not exist, or the token cannot access it: check the spelling and the token's repository access`, options);
        }
        if (/SAML/.test(serverMessage)) {
          return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("sso-required", `The organization of ${name} requires single sign-on (${serverMessage}): authorize the token for this organization, under "Configure SSO" in the list of your tokens`, options);
        }
        const stop = (0, _requests_stopped_js__WEBPACK_IMPORTED_MODULE_2__.L5)(error);
        const advice = stop === void 0 ? ". Run this again later" : "";
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo(stop?.kind ?? "github-unavailable", `${name} could not be read: ${serverMessage}${advice}`, options);
      }
      function tokenError(error) {
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("token-invalid", `GitHub does not accept the token (${(0, _request_failure_js__WEBPACK_IMPORTED_MODULE_1__.RG)(error)}): it is misspelled, expired or revoked. Create a new token and update the secret or the variable that contains it`, { cause: error });
      }
    })
  ),
  /***/
  43564: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        RG: () => (
          /* binding */
          gitHubMessage
        ),
        /* harmony export */
        XE: () => (
          /* binding */
          classifyFailure
        ),
        /* harmony export */
        aO: () => (
          /* binding */
          responseStatus
        ),
        /* harmony export */
        et: () => (
          /* binding */
          ResponseLostError
        ),
        /* harmony export */
        ht: () => (
          /* binding */
          repeatIfLost
        ),
        /* harmony export */
        nB: () => (
          /* binding */
          graphqlErrorTypes
        ),
        /* harmony export */
        ue: () => (
          /* binding */
          responseHeaders
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5691);
      var _error_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41240);
      var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44675);
      class ResponseLostError extends Error {
      }
      async function repeatIfLost(send) {
        return send().catch((error) => {
          if (error instanceof ResponseLostError)
            return send();
          throw error;
        });
      }
      const retryableStatuses = /* @__PURE__ */ new Set([408, 500, 502, 503, 504]);
      function classifyFailure(error, kind) {
        const originalError = error instanceof Error ? error : new Error(String(error));
        if (!retryableStatuses.has(responseStatus(originalError) ?? 0))
          return originalError;
        const message = `The request to GitHub failed (${(0, _error_message_js__WEBPACK_IMPORTED_MODULE_1__.g)(originalError)})`;
        if (kind === "once")
          return new ResponseLostError(message, { cause: originalError });
        const { cause } = originalError;
        const attempts = cause instanceof _http_retry_js__WEBPACK_IMPORTED_MODULE_0__.dw ? { maxAttempts: cause.maxAttempts } : {};
        return new _http_retry_js__WEBPACK_IMPORTED_MODULE_0__.dw(message, { ...attempts, cause: originalError });
      }
      function responseHeaders(error) {
        const schema = valibot__WEBPACK_IMPORTED_MODULE_2__.Ik({ response: valibot__WEBPACK_IMPORTED_MODULE_2__.Ik({ headers: valibot__WEBPACK_IMPORTED_MODULE_2__.g1(valibot__WEBPACK_IMPORTED_MODULE_2__.Yj(), valibot__WEBPACK_IMPORTED_MODULE_2__.L5()) }) });
        const result = valibot__WEBPACK_IMPORTED_MODULE_2__.xL(schema, error);
        if (!result.success)
          return {};
        const { headers } = result.output.response;
        return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
      }
      function responseStatus(error) {
        const visited = /* @__PURE__ */ new Set();
        for (let current = error; typeof current === "object" && current !== null && !visited.has(current); ) {
          if ("status" in current && typeof current.status === "number")
            return current.status;
          visited.add(current);
          current = "cause" in current ? current.cause : void 0;
        }
        return void 0;
      }
      const restErrorSchema = valibot__WEBPACK_IMPORTED_MODULE_2__.Ik({ response: valibot__WEBPACK_IMPORTED_MODULE_2__.Ik({ data: valibot__WEBPACK_IMPORTED_MODULE_2__.Ik({ message: valibot__WEBPACK_IMPORTED_MODULE_2__.Yj() }) }) });
      const errorsSchema = valibot__WEBPACK_IMPORTED_MODULE_2__.Ik({
        errors: valibot__WEBPACK_IMPORTED_MODULE_2__.YO(valibot__WEBPACK_IMPORTED_MODULE_2__.Ik({ type: valibot__WEBPACK_IMPORTED_MODULE_2__.lq(valibot__WEBPACK_IMPORTED_MODULE_2__.Yj()), message: valibot__WEBPACK_IMPORTED_MODULE_2__.Yj() }))
      });
      function gitHubMessage(error) {
        const rest = valibot__WEBPACK_IMPORTED_MODULE_2__.xL(restErrorSchema, error);
        if (rest.success)
          return rest.output.response.data.message;
        const graphql = valibot__WEBPACK_IMPORTED_MODULE_2__.xL(errorsSchema, error);
        if (graphql.success)
          return graphql.output.errors.map(({ message }) => message).join("; ");
        return (0, _error_message_js__WEBPACK_IMPORTED_MODULE_1__.g)(error);
      }
      function graphqlErrorTypes(error) {
        const result = valibot__WEBPACK_IMPORTED_MODULE_2__.xL(errorsSchema, error);
        return result.success ? result.output.errors.flatMap(({ type }) => type ?? []) : [];
      }
    })
  ),
  /***/
  72646: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C9: () => (
          /* binding */
          RequestsStoppedError
        ),
        /* harmony export */
        Ix: () => (
          /* binding */
          requestsStoppedReason
        ),
        /* harmony export */
        L5: () => (
          /* binding */
          findRequestsStoppedError
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      class RequestsStoppedError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo {
      }
      const requestsStoppedReason = "GitHub rejected further requests: run this again later";
      function findRequestsStoppedError(error) {
        for (let current = error; current instanceof Error; current = current.cause)
          if (current instanceof RequestsStoppedError)
            return current;
        return void 0;
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
  44675: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        JN: () => (
          /* binding */
          backoff
        ),
        /* harmony export */
        PS: () => (
          /* binding */
          isRetryableStatus
        ),
        /* harmony export */
        bD: () => (
          /* binding */
          withRetry
        ),
        /* harmony export */
        dw: () => (
          /* binding */
          RetryableError
        ),
        /* harmony export */
        fS: () => (
          /* binding */
          waitForRetry
        ),
        /* harmony export */
        iU: () => (
          /* binding */
          defaultRetry
        ),
        /* harmony export */
        mu: () => (
          /* binding */
          parseRetryAfter
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      const defaultRetry = {
        attempts: 5,
        firstDelay: 500,
        maxDelay: 6e4,
        sleep: (milliseconds, signal) => (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, void 0, signal === void 0 ? {} : { signal })
      };
      const retryableStatuses = /* @__PURE__ */ new Set([408, 425, 429, 500, 502, 503, 504]);
      function isRetryableStatus(status) {
        return retryableStatuses.has(status);
      }
      class RetryableError extends _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo {
        /** Delay requested by the server, in milliseconds. */
        retryAfter;
        /** Upper limit on attempts, in addition to the limit of the retry policy. */
        maxAttempts;
        constructor(message, options = {}) {
          super("server-unreachable", message, { cause: options.cause });
          this.retryAfter = options.retryAfter;
          this.maxAttempts = options.maxAttempts ?? Number.POSITIVE_INFINITY;
        }
      }
      async function withRetry(policy, task, signal) {
        for (let attempt = 1; ; attempt++) {
          try {
            return await task(attempt);
          } catch (error) {
            await waitForRetry(policy, attempt, error, signal);
          }
        }
      }
      async function waitForRetry(policy, attempt, error, signal) {
        if (!(error instanceof RetryableError))
          throw error;
        const wait = Math.max(error.retryAfter ?? 0, backoff(policy, attempt));
        const isTooLong = wait > policy.maxDelay;
        if (attempt < Math.min(policy.attempts, error.maxAttempts) && !isTooLong)
          return policy.sleep(wait, signal);
        const delayNote = isTooLong && error.retryAfter !== void 0 ? `, and requires a wait of ${Math.round(wait / 1e3)} s` : "";
        const attemptNote = `tried ${attempt} ${attempt === 1 ? "time" : "times"}`;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("server-unreachable", `${error.message}${delayNote} (${attemptNote})`, {
          cause: error.cause
        });
      }
      function backoff({ firstDelay, maxDelay }, attempt) {
        return Math.min(maxDelay, firstDelay * 2 ** (attempt - 1) * (0.75 + Math.random() / 2));
      }
      const httpDate = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? .*\d/i;
      function parseRetryAfter(header, now) {
        const text = header?.trim() ?? "";
        if (/^\d+$/.test(text))
          return Number(text) * 1e3;
        if (!httpDate.test(text))
          return void 0;
        const date = Date.parse(text);
        return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
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
  86260: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        p: () => (
          /* binding */
          isRefName
        )
        /* harmony export */
      });
      const forbiddenText = /[\s~^:?*[\\\p{Cc}\p{Cs}]|\.\.|@\{|\/\/|\/\.|^[/.]|[/.]$|\.lock(?:\/|$)/u;
      function isRefName(text) {
        return text !== "" && !forbiddenText.test(text);
      }
    })
  ),
  /***/
  38002: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ij: () => (
          /* binding */
          findSourceRef
        ),
        /* harmony export */
        P7: () => (
          /* binding */
          refName
        ),
        /* harmony export */
        QC: () => (
          /* binding */
          refLauncherBranch
        ),
        /* harmony export */
        Zc: () => (
          /* binding */
          immutableTag
        ),
        /* harmony export */
        _j: () => (
          /* binding */
          parseSourceRef
        ),
        /* harmony export */
        rH: () => (
          /* binding */
          refImageTag
        ),
        /* harmony export */
        yl: () => (
          /* binding */
          findLauncherBranch
        )
        /* harmony export */
      });
      var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);
      var _ref_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86260);
      const prefixes = [
        ["refs/heads/", "branch"],
        ["refs/tags/", "tag"]
      ];
      function parseSourceRef(text) {
        const pull = /^refs\/pull\/([1-9]\d{0,9})\/(?:merge|head)$/.exec(text);
        if (pull?.[1] !== void 0)
          return { full: text, kind: "pull", short: pull[1] };
        for (const [prefix, kind] of prefixes) {
          const short = text.slice(prefix.length);
          if (text.startsWith(prefix) && (0, _ref_name_js__WEBPACK_IMPORTED_MODULE_3__.p)(short))
            return { full: text, kind, short };
        }
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.IF(`${JSON.stringify(text)} is not a git ref: expected "refs/heads/<branch>" or "refs/tags/<tag>", such as "refs/heads/main"`);
      }
      function refImageTag(ref, suffix) {
        const tag = `${slug(ref)}${suffix}`;
        try {
          return (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.DO)(tag);
        } catch (error) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.IF(`${ref.full} and the suffix ${JSON.stringify(suffix)} do not form a valid image tag: a tag has at most 128 characters and starts with a letter, a digit or "_". Rename the ref, or change the suffix`, { cause: error });
        }
      }
      function refLauncherBranch(ref) {
        const branch = slug(ref);
        if (!(0, _ref_name_js__WEBPACK_IMPORTED_MODULE_3__.p)(branch))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.IF(`no launcher branch can be named after ${ref.full}: set \`launcher-branch\``);
        return branch;
      }
      function findSourceRef(text) {
        return text === void 0 ? void 0 : attempt(() => parseSourceRef(text));
      }
      function findLauncherBranch(ref) {
        return attempt(() => refLauncherBranch(parseSourceRef(ref)));
      }
      function attempt(parse) {
        try {
          return parse();
        } catch {
          return void 0;
        }
      }
      function immutableTag(imageTag, digest) {
        const suffix = `-${(0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__.sU)(digest).slice(0, 12)}`;
        return `${imageTag.slice(0, 128 - suffix.length)}${suffix}`;
      }
      function refName({ kind, short }) {
        return kind === "pull" ? `pr-${short}` : short;
      }
      function slug(ref) {
        return refName(ref).replace(/[^A-Za-z0-9._-]/g, "-").replace(/^[.-]+/, "");
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
