const id = 8395;
const ids = [8395];
const modules = {
  /***/
  36076: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Qq: () => (
          /* binding */
          gitHubServices
        ),
        cc: () => (
          /* binding */
          launcherReader
        ),
        tp: () => (
          /* binding */
          parseRepositoryArgument
        ),
        Vd: () => (
          /* binding */
          serverUrl
        ),
        hK: () => (
          /* binding */
          tokenHelp
        )
      });
      var github_client = __webpack_require__(96515);
      var github_connection = __webpack_require__(56527);
      var graphql_launcher_reader = __webpack_require__(50362);
      var error_message = __webpack_require__(41240);
      var map_concurrent = __webpack_require__(80822);
      var github_repository = __webpack_require__(35613);
      var explain_repository_read = __webpack_require__(11479);
      var launcher_reader = __webpack_require__(52338);
      var page_cursor = __webpack_require__(87490);
      var request_failure = __webpack_require__(43564);
      ;
      const maxConcurrentRequests = 4;
      function createRestReader(client, repository) {
        const { owner, name: repo } = repository;
        const explain = (error) => {
          throw (0, explain_repository_read.E)(error, repository, false);
        };
        const listBranches = async () => client.paginate(client.rest.repos.listBranches, { owner, repo, per_page: 100 }).catch(explain);
        return {
          readState: async (locator) => {
            const { data } = await client.rest.repos.get({ owner, repo }).catch(explain);
            const branches = await (0, map_concurrent._)(await listBranches(), maxConcurrentRequests, async ({ name, commit }) => {
              const content = await readLocated({ client, repository, commit: commit.sha }, locator).catch(explain);
              return { branch: name, head: commit.sha, ...content };
            });
            return { defaultBranch: data.default_branch, branches };
          },
          readHistory: async (locator) => {
            const histories = await (0, map_concurrent._)(await listBranches(), maxConcurrentRequests, async ({ name, commit }) => {
              const path = await locate({ client, repository, commit: commit.sha }, locator).catch(explain);
              if (typeof path !== "string")
                return [];
              const request = { owner, repo, sha: commit.sha, path, per_page: 100 };
              const commits = await readCommits(client, request).catch(explain);
              if (commits.length > page_cursor.Xm)
                throw (0, page_cursor.Os)(`Branch "${name}" of ${(0, github_repository.PZ)(repository)}`, `commits to ${path}`);
              return commits.map((commit2) => ({ branch: name, ...commit2 }));
            });
            return histories.flat();
          }
        };
      }
      async function locate({ client, repository: { owner, name: repo }, commit }, locator) {
        const [singlePath, ...others] = locator.paths;
        if (singlePath !== void 0 && others.length === 0)
          return singlePath;
        const { data } = await client.rest.git.getTree({ owner, repo, tree_sha: commit, recursive: "1" });
        if (data.truncated)
          return { problem: `it has too many files to search for ${locator.label}` };
        const kinds = new Map(data.tree.map(({ path, type }) => [path, type === "tree" ? "directory" : "file"]));
        try {
          return locator.locate((path) => kinds.get(path));
        } catch (error) {
          return { problem: (0, error_message.g)(error) };
        }
      }
      async function readLocated(location, locator) {
        const path = await locate(location, locator);
        if (typeof path !== "string")
          return (0, launcher_reader.H)(path.problem);
        return await readFile(location, path) ?? (0, launcher_reader._)(locator.label);
      }
      async function readCommits(client, request) {
        const pages = client.paginate.iterator(client.rest.repos.listCommits, request);
        const commits = [];
        for await (const { data } of pages) {
          for (const { sha, commit } of data)
            commits.push({ sha, date: commit.committer?.date ?? "", message: commit.message });
          if (commits.length > page_cursor.Xm)
            break;
        }
        return commits;
      }
      async function readFile({ client, repository: { owner, name: repo }, commit }, path) {
        try {
          const { data } = await client.rest.repos.getContent({ owner, repo, path, ref: commit });
          if (Array.isArray(data) || data.type !== "file" || data.encoding !== "base64") {
            return (0, launcher_reader.H)(`${path} is not a file, or is too large`);
          }
          return { bytes: Buffer.from(data.content, "base64"), problem: void 0, isAbsent: false };
        } catch (error) {
          if ((0, request_failure.aO)(error) !== 404)
            throw error;
          return void 0;
        }
      }
      var github_address = __webpack_require__(77973);
      var read_arguments = __webpack_require__(68740);
      ;
      function gitHubServices(env, { err }) {
        const token = env.GITHUB_TOKEN || env.GH_TOKEN || void 0;
        const apiUrl = env.GITHUB_API_URL || "https://api.github.com";
        const connection = (0, github_connection.U)(apiUrl, env, err);
        const client = (0, github_client.L)(connection, token);
        return { client, token, connection, serverUrl: serverUrl(env) };
      }
      function serverUrl(env) {
        return env.GITHUB_SERVER_URL || "https://github.com";
      }
      function launcherReader({ client, token }, repository) {
        return token === void 0 ? createRestReader(client, repository) : (0, graphql_launcher_reader.f)(client, repository);
      }
      function parseRepositoryArgument(text) {
        return (0, read_arguments.Lc)(() => (0, github_address.P)(text));
      }
      const tokenHelp = `Set GITHUB_TOKEN or GH_TOKEN to a token that can read the repository's contents. Without a token, public repositories are
read anonymously, which GitHub limits to about 60 branches per hour.`;
    })
  ),
  /***/
  68740: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        BT: () => (
          /* binding */
          singlePositional
        ),
        /* harmony export */
        Lc: () => (
          /* binding */
          withUsageErrors
        ),
        /* harmony export */
        Qh: () => (
          /* binding */
          missingValue
        ),
        /* harmony export */
        ZY: () => (
          /* binding */
          parseOption
        ),
        /* harmony export */
        j5: () => (
          /* binding */
          rejectPositionals
        ),
        /* harmony export */
        lR: () => (
          /* binding */
          readArguments
        ),
        /* harmony export */
        lS: () => (
          /* binding */
          chooseValue
        ),
        /* harmony export */
        qe: () => (
          /* binding */
          unknownOption
        )
        /* harmony export */
      });
      var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
      var _error_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41240);
      var _invalid_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74499);
      var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82246);
      var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9e3);
      var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33192);
      function readArguments(args, options) {
        try {
          return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true });
        } catch (error) {
          throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.e(explain(error, Object.keys(options)));
        }
      }
      function explain(error, knownOptions) {
        const message = (0, _error_message_js__WEBPACK_IMPORTED_MODULE_2__.g)(error);
        const option = /^Unknown option '(--?[^']*)'/.exec(message)?.[1];
        if (option !== void 0)
          return unknownOption(option, knownOptions);
        const [, namedOption = ""] = /^Option '(?:-\w, )?(--[^' ]+)/.exec(message) ?? [];
        if (namedOption === "")
          return message.split("\n", 1)[0] ?? message;
        return message.includes("does not take an argument") ? `${namedOption} takes no value: write ${namedOption} alone` : missingValue(namedOption);
      }
      function unknownOption(option, knownOptions) {
        return `unknown option ${option}${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_3__.au)(option, knownOptions.map((name) => `--${name}`))}`;
      }
      function missingValue(option) {
        return `${option} has no value: write ${option}=VALUE`;
      }
      function singlePositional(positionals, name) {
        const [value, ...others] = positionals;
        if (value === void 0)
          throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.e(`${name} is missing: pass it as an argument`);
        if (others.length > 0)
          throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.e(`expected one ${name}, but got ${positionals.length}: ${positionals.join(", ")}`);
        return value;
      }
      function rejectPositionals([first], advice) {
        if (first !== void 0)
          throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.e(`unexpected argument ${JSON.stringify(first)}: ${advice}`);
      }
      function chooseValue(option, values, text) {
        const choice = values.find((value) => value === text);
        if (choice !== void 0)
          return choice;
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.e(`${option} is ${JSON.stringify(text)}${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_3__.au)(text, values)}: expected ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_4__.yL)(values)}`);
      }
      function parseOption(option, text, parse) {
        try {
          return parse(text);
        } catch (error) {
          throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.e((0, _invalid_value_js__WEBPACK_IMPORTED_MODULE_5__.C)(option, text, error));
        }
      }
      function withUsageErrors(parse) {
        try {
          return parse();
        } catch (error) {
          throw error instanceof _command_js__WEBPACK_IMPORTED_MODULE_1__.e ? error : new _command_js__WEBPACK_IMPORTED_MODULE_1__.e((0, _error_message_js__WEBPACK_IMPORTED_MODULE_2__.g)(error));
        }
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
  74499: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          describeInvalidValue
        )
        /* harmony export */
      });
      var _error_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41240);
      const maxQuotedLength = 200;
      function describeInvalidValue(name, text, error) {
        const reason = (0, _error_message_js__WEBPACK_IMPORTED_MODULE_0__.g)(error);
        if (/^\s*[[{]|\n/.test(text))
          return `${name}: ${reason}`;
        const shortened = text.length > maxQuotedLength ? `${text.slice(0, maxQuotedLength - 1)}\u2026` : text;
        const quoted = JSON.stringify(shortened);
        const isQuoted = [quoted, JSON.stringify(text)].some((form) => reason.includes(form));
        return isQuoted ? `${name}: ${reason}` : `${name} is ${quoted}: ${reason}`;
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
  1564: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bc: () => (
          /* binding */
          isDigest
        ),
        /* harmony export */
        S0: () => (
          /* binding */
          sha256DigestOfText
        ),
        /* harmony export */
        fQ: () => (
          /* binding */
          shortenDigests
        ),
        /* harmony export */
        m: () => (
          /* binding */
          parseDigest
        ),
        /* harmony export */
        sI: () => (
          /* binding */
          sha256Digest
        ),
        /* harmony export */
        sU: () => (
          /* binding */
          digestHex
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      const form = /^sha256:[0-9a-f]{64}$/;
      function isDigest(text) {
        return form.test(text);
      }
      function parseDigest(text) {
        if (!isDigest(text)) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.IF(`${JSON.stringify(text)} is not a digest: expected "sha256:" and 64 lower-case hex digits`);
        }
        return text;
      }
      function sha256Digest(bytes) {
        return parseDigest(`sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")}`);
      }
      function sha256DigestOfText(pieces) {
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        for (const piece of pieces)
          hash.update(piece);
        return parseDigest(`sha256:${hash.digest("hex")}`);
      }
      function digestHex(digest) {
        return digest.slice("sha256:".length);
      }
      function shortenDigests(text) {
        return text.replace(/\b(sha256:[0-9a-f]{12})[0-9a-f]{52}\b/g, "$1\u2026");
      }
    })
  ),
  /***/
  20907: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DO: () => (
          /* binding */
          parseImageTag
        ),
        /* harmony export */
        F2: () => (
          /* binding */
          parseReference
        ),
        /* harmony export */
        FH: () => (
          /* binding */
          formatReference
        ),
        /* harmony export */
        fb: () => (
          /* binding */
          parseImageRepository
        ),
        /* harmony export */
        hp: () => (
          /* binding */
          formatImageRepository
        ),
        /* harmony export */
        oL: () => (
          /* binding */
          isSameImageRepository
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1564);
      const dockerHub = "docker.io";
      const component = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
      const pathForm = new RegExp(`^${component}(?:/${component})*$`);
      const tagForm = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
      const registryForm = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
      function parseReference(text) {
        const { name: nameAndTag, digest } = splitDigest(text);
        const { name, tag } = splitTag(nameAndTag);
        const repository = splitRegistry(name, text);
        return { ...repository, ...tag === void 0 ? {} : { tag }, ...digest === void 0 ? {} : { digest } };
      }
      function parseImageRepository(text) {
        const { tag, digest, ...repository } = parseReference(text);
        if (tag !== void 0 || digest !== void 0) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF(`${JSON.stringify(text)} has a ${digest === void 0 ? "tag" : "digest"}: expected the image repository alone, "${formatImageRepository(repository)}"`);
        }
        return repository;
      }
      function parseImageTag(text) {
        if (!tagForm.test(text)) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF(`${JSON.stringify(text)} is not an image tag: expected 1 to 128 letters, digits, "_", "." or "-", not starting with "." or "-"`);
        }
        return text;
      }
      function formatImageRepository({ registry, path }) {
        return `${registry}/${path}`;
      }
      function formatReference(reference) {
        const tag = reference.tag === void 0 ? "" : `:${reference.tag}`;
        const digest = reference.digest === void 0 ? "" : `@${reference.digest}`;
        return `${formatImageRepository(reference)}${tag}${digest}`;
      }
      function isSameImageRepository(first, second) {
        return first.registry === second.registry && first.path === second.path;
      }
      function splitDigest(text) {
        const index = text.indexOf("@");
        if (index < 0)
          return { name: text };
        return { name: text.slice(0, index), digest: (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.m)(text.slice(index + 1)) };
      }
      function splitTag(text) {
        const colon = text.lastIndexOf(":");
        if (colon < 0 || text.indexOf("/", colon) >= 0)
          return { name: text };
        return { name: text.slice(0, colon), tag: parseImageTag(text.slice(colon + 1)) };
      }
      function splitRegistry(remainder, text) {
        const slash = remainder.indexOf("/");
        const first = slash < 0 ? "" : remainder.slice(0, slash);
        const isHost = first === "localhost" || /[.:]/.test(first);
        const isRegistry = isHost || first !== first.toLowerCase();
        const registry = isRegistry ? isHost ? first.toLowerCase() : first : dockerHub;
        const path = isRegistry ? remainder.slice(slash + 1) : remainder;
        if (!registryForm.test(registry)) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF(`${JSON.stringify(text)}: "${registry}" is not a registry host: expected a host such as "ghcr.io"`);
        }
        if (!pathForm.test(path))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF(pathProblem(registry, path, text));
        const isOneWord = registry === dockerHub && !path.includes("/");
        return { registry, path: isOneWord ? `library/${path}` : path };
      }
      function pathProblem(registry, path, text) {
        const lower = path.toLowerCase();
        if (lower !== path && pathForm.test(lower)) {
          const corrected = formatImageRepository({ registry, path: lower });
          return `${JSON.stringify(text)}: registries accept only lower-case image names: write "${corrected}"`;
        }
        return `${JSON.stringify(text)} is not an image name: expected lower-case letters and digits, separated by "/", ".", "_" or "-", such as "ghcr.io/owner/name"`;
      }
    })
  ),
  /***/
  91906: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          parseRemote
        )
        /* harmony export */
      });
      function parseRemote(text) {
        const [, scpHost = "", scpPath = ""] = /^(?:[^@/\s:]+@)?([^:/\s@]+):(?!\/)([^\s]+)$/.exec(text) ?? [];
        if (scpHost.includes("."))
          return makeRemote(scpHost, scpPath);
        if (!/^(?:https?|ssh|git):\/\//.test(text) || !URL.canParse(text))
          return void 0;
        const { hostname, pathname } = new URL(text);
        return makeRemote(hostname, pathname);
      }
      function makeRemote(host, path) {
        const segments = path.split("/").filter((segment) => segment !== "");
        return { host: host.toLowerCase(), path: segments.join("/").replace(/\.git$/, "") };
      }
    })
  ),
  /***/
  77973: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        P: () => (
          /* binding */
          parseGitHubAddress
        )
        /* harmony export */
      });
      var _git_remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91906);
      var _github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
      const hosts = /* @__PURE__ */ new Set(["github.com", "www.github.com", "ssh.github.com"]);
      function parseGitHubAddress(text) {
        const remote = (0, _git_remote_js__WEBPACK_IMPORTED_MODULE_1__.M)(text.trim());
        if (remote === void 0 || !hosts.has(remote.host))
          return (0, _github_repository_js__WEBPACK_IMPORTED_MODULE_0__.lF)(text);
        const [owner = "", name = ""] = remote.path.split("/");
        return (0, _github_repository_js__WEBPACK_IMPORTED_MODULE_0__.lF)(`${owner}/${name.replace(/\.git$/, "")}`);
      }
    })
  ),
  /***/
  35613: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        PZ: () => (
          /* binding */
          formatGitHubRepository
        ),
        /* harmony export */
        aE: () => (
          /* binding */
          isSameRepositoryName
        ),
        /* harmony export */
        lF: () => (
          /* binding */
          parseGitHubRepository
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      var _git_remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91906);
      const owner = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$/;
      const name = /^[A-Za-z0-9._-]{1,100}$/;
      function parseGitHubRepository(text) {
        const [first = "", second = "", ...others] = text.split("/");
        if (others.length === 0 && owner.test(first) && name.test(second) && !/^\.{1,2}$/.test(second)) {
          return { owner: first, name: second };
        }
        const pastedPath = (0, _git_remote_js__WEBPACK_IMPORTED_MODULE_1__.M)(text.trim())?.path;
        const suggestion = pastedPath?.split("/").length === 2 ? `; write "${pastedPath}"` : "";
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF(`${JSON.stringify(text)} is not a GitHub repository: expected "owner/name"${suggestion}`);
      }
      function formatGitHubRepository(repository) {
        return `${repository.owner}/${repository.name}`;
      }
      function isSameRepositoryName(first, second) {
        return first.toLowerCase() === second.toLowerCase();
      }
    })
  ),
  /***/
  9e3: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        LS: () => (
          /* binding */
          plural
        ),
        /* harmony export */
        jT: () => (
          /* binding */
          joinParagraph
        ),
        /* harmony export */
        ki: () => (
          /* binding */
          formatList
        ),
        /* harmony export */
        sD: () => (
          /* binding */
          formatOutputEnd
        ),
        /* harmony export */
        v: () => (
          /* binding */
          andMore
        ),
        /* harmony export */
        yL: () => (
          /* binding */
          oneOf
        )
        /* harmony export */
      });
      function plural(count, noun) {
        const ending = count === 1 ? "" : /(?:s|x|ch|sh)$/.test(noun) ? "es" : "s";
        return `${count} ${noun}${ending}`;
      }
      function formatList(items, maxItems) {
        return `${items.slice(0, maxItems).join(", ")}${andMore(items.length - maxItems)}`;
      }
      function oneOf(values) {
        return values.length === 1 ? values[0] ?? "" : `one of ${values.join(", ")}`;
      }
      function andMore(count) {
        return count > 0 ? ` and ${count} more` : "";
      }
      function formatOutputEnd(output) {
        return output === "" ? "" : `
Its output ended with:
${output}`;
      }
      function joinParagraph(text) {
        return text.replace(/(?<!\s)\s*\n\s*/g, " ");
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
