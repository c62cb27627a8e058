const id = 5312;
const ids = [5312];
const modules = {
  /***/
  87289: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        run: () => (
          /* binding */
          run
        )
        /* harmony export */
      });
      var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37403);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20907);
      var _pruning_format_pruning_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7949);
      var _pruning_prune_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49964);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72394);
      var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9e3);
      async function run(inputs, services) {
        const { launchers, store, now, log, writeSummary } = services;
        const name = (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.hp)(inputs.image);
        const decisions = await (0, _pruning_prune_images_js__WEBPACK_IMPORTED_MODULE_2__.c)(inputs, launchers, store, now());
        const text = (0, _pruning_format_pruning_js__WEBPACK_IMPORTED_MODULE_1__.ZK)(name, decisions, now());
        log.info(text);
        const { deleted, tagged, failed } = inputs.isDeletion ? await (0, _pruning_prune_images_js__WEBPACK_IMPORTED_MODULE_2__.$)(decisions, store) : { deleted: [], tagged: [], failed: [] };
        for (const item of tagged)
          log.info((0, _pruning_format_pruning_js__WEBPACK_IMPORTED_MODULE_1__.Uy)(item, now()));
        for (const { version, message } of failed)
          log.warning(`${(0, _pruning_format_pruning_js__WEBPACK_IMPORTED_MODULE_1__.qh)(version, now())} was not deleted: ${message}`);
        const result = deleted.length > 0 ? `${(0, _wording_js__WEBPACK_IMPORTED_MODULE_4__.LS)(deleted.length, "image")} deleted` : "Nothing was deleted";
        await writeSummary([`### \u{1F9F9} ${result}`, "", ...(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.DV)(text), ""].join("\n"));
        return {
          outputs: { deleted: deleted.length, images: decisions.map(_pruning_format_pruning_js__WEBPACK_IMPORTED_MODULE_1__.A) },
          failure: failed.length === 0 ? void 0 : new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("registry-rejected", `${(0, _wording_js__WEBPACK_IMPORTED_MODULE_4__.LS)(failed.length, "image")} of ${name} could not be deleted: see the warnings`)
        };
      }
    })
  ),
  /***/
  86434: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        pruneServices: () => (
          /* binding */
          pruneServices
        )
        /* harmony export */
      });
      var _github_github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96515);
      var _github_github_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56527);
      var _github_graphql_launcher_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50362);
      var _github_token_forms_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53985);
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35613);
      var _runner_job_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17237);
      var _runner_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62793);
      var _runner_registry_services_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60870);
      var _services_version_store_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18384);
      async function pruneServices({ image, launchers, dockerfile, token, launcherToken, credentials }, { apiUrl, actor }, env) {
        const connection = (0, _github_github_connection_js__WEBPACK_IMPORTED_MODULE_1__.U)(apiUrl, env, _runner_log_js__WEBPACK_IMPORTED_MODULE_5__.t.info);
        for (const secret of [token, launcherToken])
          for (const form of (0, _github_token_forms_js__WEBPACK_IMPORTED_MODULE_8__.H)(secret))
            _runner_log_js__WEBPACK_IMPORTED_MODULE_5__.t.mask(form);
        const logins = {
          login: credentials && { registry: image.registry, credentials },
          fallback: { registry: _services_version_store_js__WEBPACK_IMPORTED_MODULE_7__.V, credentials: { username: actor, password: token } }
        };
        const registry = await (0, _runner_registry_services_js__WEBPACK_IMPORTED_MODULE_6__.n8)(env, logins, _runner_log_js__WEBPACK_IMPORTED_MODULE_5__.t.mask)(image);
        const reader = (0, _github_github_client_js__WEBPACK_IMPORTED_MODULE_0__.L)(connection, launcherToken);
        return {
          launchers: launchers.map((repository) => ({
            name: (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_3__.PZ)(repository),
            reader: (0, _github_graphql_launcher_reader_js__WEBPACK_IMPORTED_MODULE_2__.f)(reader, repository),
            dockerfile
          })),
          store: (0, _services_version_store_js__WEBPACK_IMPORTED_MODULE_7__.O)((0, _github_github_client_js__WEBPACK_IMPORTED_MODULE_0__.L)(connection, token), registry),
          now: Date.now,
          log: _runner_log_js__WEBPACK_IMPORTED_MODULE_5__.t,
          writeSummary: (0, _runner_job_summary_js__WEBPACK_IMPORTED_MODULE_4__.u)(env.GITHUB_STEP_SUMMARY)
        };
      }
    })
  ),
  /***/
  50362: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          createGraphqlReader
        )
        /* harmony export */
      });
      var _error_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41240);
      var _map_concurrent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80822);
      var _branch_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92525);
      var _history_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22251);
      var _launcher_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52338);
      var _list_branches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34753);
      const maxHistoriesPerRequest = 25;
      const maxConcurrentRequests = 4;
      function createGraphqlReader(client, repository) {
        return {
          readState: async (locator) => {
            const { defaultBranch, branches } = await (0, _list_branches_js__WEBPACK_IMPORTED_MODULE_2__.j)(client, repository, locator);
            const branchContents = await Promise.all(branches.map((branch) => readBranch(branch, locator)));
            return { defaultBranch, branches: branchContents };
          },
          readHistory: async (locator) => {
            const paths = await findPaths(client, repository, locator);
            const histories = await Promise.all([...new Set(paths.values())].map((path) => readHistories({ client, repository, path }, paths)));
            return histories.flat();
          }
        };
      }
      const anyBranch = /* @__PURE__ */ Symbol("any branch");
      async function findPaths(client, repository, locator) {
        const [singlePath, ...others] = locator.paths;
        if (singlePath !== void 0 && others.length === 0)
          return /* @__PURE__ */ new Map([[anyBranch, singlePath]]);
        const { branches } = await (0, _list_branches_js__WEBPACK_IMPORTED_MODULE_2__.j)(client, repository, locator);
        return new Map(branches.flatMap(({ name, filePath }) => {
          try {
            return [[name, filePath()]];
          } catch {
            return [];
          }
        }));
      }
      async function readHistories(location, paths) {
        const { client, repository, path } = location;
        const query = { fields: (0, _history_pages_js__WEBPACK_IMPORTED_MODULE_1__.Q8)(path), schema: _history_pages_js__WEBPACK_IMPORTED_MODULE_1__.Ut, pageSize: maxHistoriesPerRequest };
        const { branches } = await (0, _branch_pages_js__WEBPACK_IMPORTED_MODULE_0__.r)(client, repository, query);
        const branchesWithFile = branches.filter(({ name }) => (paths.get(name) ?? paths.get(anyBranch)) === path);
        const histories = await (0, _map_concurrent_js__WEBPACK_IMPORTED_MODULE_3__._)(branchesWithFile, maxConcurrentRequests, (branch) => (0, _history_pages_js__WEBPACK_IMPORTED_MODULE_1__.wb)(location, branch));
        return histories.flat();
      }
      async function readBranch({ name, head, readFile, filePath }, { label }) {
        try {
          const bytes = await readFile();
          const content = bytes === void 0 ? (0, _launcher_reader_js__WEBPACK_IMPORTED_MODULE_4__._)(label) : { bytes, problem: void 0, isAbsent: false };
          return { branch: name, head, path: filePath(), ...content };
        } catch (error) {
          return { branch: name, head, ...(0, _launcher_reader_js__WEBPACK_IMPORTED_MODULE_4__.H)((0, _error_message_js__WEBPACK_IMPORTED_MODULE_5__.g)(error)) };
        }
      }
    })
  ),
  /***/
  52338: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          unreadableFile
        ),
        /* harmony export */
        _: () => (
          /* binding */
          absentFile
        )
        /* harmony export */
      });
      function absentFile(label) {
        return { bytes: void 0, problem: `it has no file ${label}`, isAbsent: true };
      }
      function unreadableFile(problem) {
        return { bytes: void 0, problem, isAbsent: false };
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
  )
};
export {
  id,
  ids,
  modules
};
