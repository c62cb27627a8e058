const id = 985;
const ids = [985];
const modules = {
  /***/
  94286: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          readInputs
        )
        /* harmony export */
      });
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20907);
      var _refs_commit_sha_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83773);
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35613);
      var _refs_ref_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86260);
      var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38002);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72394);
      var _inputs_launcher_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34087);
      var _inputs_tag_suffix_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39568);
      const states = ["building", "ready", "failed", "content"];
      const nbgitpullerChoices = ["auto", "true", "false"];
      function readInputs(reader, workflow) {
        const state = readState(reader);
        const headSha = reader.required("head-sha", _refs_commit_sha_js__WEBPACK_IMPORTED_MODULE_1__.L5);
        const reference = reader.optional("reference", parseBuiltReference);
        if (state === "ready" && reference === void 0)
          reader.problem("reference is missing: set it to the image of the pull request");
        return {
          token: reader.secret("token") ?? "",
          state,
          repository: reader.derive(() => (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_2__.lF)(workflow.repository)),
          pullRequest: readPullRequest(reader, state, headSha, workflow),
          headSha,
          runUrl: workflow.runUrl,
          launcher: reader.required("launcher-repository", _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_2__.lF),
          launcherBranch: reader.optional("launcher-branch", _inputs_launcher_inputs_js__WEBPACK_IMPORTED_MODULE_5__.Ke),
          image: reader.required("image", _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.fb),
          tagSuffix: reader.withDefault("tag-suffix", _inputs_tag_suffix_js__WEBPACK_IMPORTED_MODULE_6__.J, ""),
          baseImage: reader.optional("base-image", _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.F2),
          reference,
          notebooks: reader.lines("notebooks", (text) => text) ?? [],
          nbgitpuller: reader.choice("nbgitpuller", nbgitpullerChoices, "auto"),
          reason: reader.text("reason") ?? "",
          hasStatus: reader.boolean("status", true)
        };
      }
      function readState(reader) {
        if (reader.text("state") === void 0)
          reader.problem("state is missing: set it to building, ready, failed or content");
        return reader.choice("state", states, "building");
      }
      function readPullRequest(reader, state, sha, { ref }) {
        const repository = reader.optional("head-repository", _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_2__.lF);
        const branch = reader.optional("head-branch", parseHeadBranch);
        const number = reader.optional("pull-request", parseNumber);
        if (repository === void 0 && branch === void 0) {
          const ownRef = (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_3__.Ij)(ref);
          const own = ownRef?.kind === "pull" ? Number(ownRef.short) : void 0;
          if (number === void 0 && own === void 0)
            reader.problem("pull-request is missing, and this run is not for a pull request: set it to the number of the pull request");
          return { kind: "number", number: number ?? own ?? 0 };
        }
        if (repository === void 0 || branch === void 0)
          reader.problem("head-repository and head-branch belong together: set both");
        if (number !== void 0)
          reader.problem("pull-request cannot be combined with head-repository: set one or the other");
        if (state !== "content")
          reader.problem("head-repository is only for `state: content`: remove it, or set `state: content`");
        return reader.derive(() => ({
          kind: "head",
          head: { repository: repository ?? (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_2__.lF)(""), branch: branch ?? "", sha }
        }));
      }
      function parseNumber(text) {
        if (!/^[1-9]\d{0,9}$/.test(text))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.yo("invalid-input", 'expected the number of a pull request, such as "12"');
        return Number(text);
      }
      function parseHeadBranch(text) {
        if (!(0, _refs_ref_name_js__WEBPACK_IMPORTED_MODULE_7__.p)(text))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.yo("invalid-input", "expected the name of a branch");
        return text;
      }
      function parseBuiltReference(text) {
        const reference = (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.F2)(text);
        if (reference.digest === void 0)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.yo("invalid-input", 'it has no digest: expected "registry/name:tag@sha256:\u2026"');
        return reference;
      }
    })
  ),
  /***/
  15134: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.r(__webpack_exports__);
          var _runner_execute_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22657);
          var _inputs_input_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1581);
          var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94286);
          await (0, _runner_execute_action_js__WEBPACK_IMPORTED_MODULE_0__.y)({
            declared: (0, _inputs_input_names_js__WEBPACK_IMPORTED_MODULE_1__.W)("comment-preview"),
            readInputs: _inputs_js__WEBPACK_IMPORTED_MODULE_2__.K,
            run: async (inputs, workflow, env) => {
              const [{ previewServices }, { run }] = await Promise.all([
                Promise.all(
                  /* import() | comment-preview-run */
                  [__webpack_require__.e(1845), __webpack_require__.e(5638), __webpack_require__.e(842), __webpack_require__.e(3585)]
                ).then(__webpack_require__.bind(__webpack_require__, 292)),
                Promise.all(
                  /* import() | comment-preview-run */
                  [__webpack_require__.e(1845), __webpack_require__.e(5638), __webpack_require__.e(842), __webpack_require__.e(3585)]
                ).then(__webpack_require__.bind(__webpack_require__, 79755))
              ]);
              return run(inputs, previewServices(inputs, workflow, env));
            }
          });
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
    })
  ),
  /***/
  34087: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Ke: () => (
          /* binding */
          parseLauncherBranch
        ),
        Jl: () => (
          /* binding */
          readEventType
        ),
        YQ: () => (
          /* binding */
          readLegacyField
        ),
        AI: () => (
          /* binding */
          readToken
        ),
        wy: () => (
          /* binding */
          readTransport
        ),
        mg: () => (
          /* binding */
          readWait
        )
      });
      var send_dispatch = __webpack_require__(87137);
      var image_updated_event = __webpack_require__(91427);
      var user_error = __webpack_require__(72394);
      ;
      const derived = {
        ref_type: ({ kind }) => kind,
        ref_name: ({ short }) => short,
        is_release: ({ kind }) => kind === "tag"
      };
      function parseLegacyField(text) {
        const [, name = "", fixedValue] = /^([A-Za-z_]\w*)(?:=(\S*))?$/.exec(text) ?? [];
        if (name === "") {
          throw new user_error.yo("invalid-input", "expected exactly one NAME or NAME=VALUE, because GitHub allows only one more field in the event");
        }
        if (image_updated_event.Yt.includes(name))
          throw new user_error.yo("invalid-input", `every event already has the field "${name}": choose another name`);
        const derive = Object.hasOwn(derived, name) ? derived[name] : void 0;
        if (fixedValue === void 0 && derive === void 0) {
          throw new user_error.yo("invalid-input", `"${name}" has no default value: write ${name}=VALUE, or one of ${Object.keys(derived).join(", ")}`);
        }
        return (ref) => ({ name, value: fixedValue ?? derive?.(ref) ?? "" });
      }
      var source_ref = __webpack_require__(38002);
      var units = __webpack_require__(6515);
      ;
      const defaultWaitTimeout = 15 * 6e4;
      function readEventType(reader) {
        return reader.withDefault("event-type", parseEventType, image_updated_event.E4);
      }
      const defaultWorkflow = "image-updated.yml";
      function readTransport(reader) {
        const kind = reader.choice("transport", ["repository-dispatch", "workflow-dispatch"], "repository-dispatch");
        const eventType = readEventType(reader);
        const workflow = reader.withDefault("launcher-workflow", parseWorkflowName, defaultWorkflow);
        return kind === "repository-dispatch" ? { kind, eventType } : { kind, workflow };
      }
      function parseWorkflowName(text) {
        if (!/^[\w.-]+\.ya?ml$/.test(text))
          throw new user_error.yo("invalid-input", 'expected the name of a file in .github/workflows, such as "image-updated.yml"');
        return text;
      }
      function parseEventType(text) {
        if (text.length > send_dispatch.Vx)
          throw new user_error.yo("invalid-input", `expected at most ${send_dispatch.Vx} characters`);
        return text;
      }
      function readLegacyField(reader) {
        return reader.optional("legacy-fields", parseLegacyField);
      }
      function readWait(reader) {
        const timeout = reader.withDefault("wait-timeout", units.E9, defaultWaitTimeout);
        return reader.boolean("wait", false) ? timeout : void 0;
      }
      function readToken(reader, name) {
        const token = reader.secret(name);
        if (token === void 0) {
          reader.problem(`${name} is empty: set it to a token with write access to the contents of the launcher repository. A secret that is not defined, or not available to this run, is empty`);
        }
        return token ?? "";
      }
      function parseLauncherBranch(text) {
        if (text.startsWith("refs/"))
          throw new user_error.yo("invalid-input", 'expected the short name of a branch, without "refs/heads/"');
        return (0, source_ref._j)(`refs/heads/${text}`).short;
      }
    })
  ),
  /***/
  39568: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          parseTagSuffix
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      function parseTagSuffix(text) {
        if (!/^[A-Za-z0-9._-]{1,100}$/.test(text)) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("invalid-input", 'expected letters, digits, "_", "." and "-", such as "-slim"');
        }
        return text;
      }
    })
  ),
  /***/
  5937: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        UZ: () => (
          /* binding */
          ownTokenNote
        ),
        /* harmony export */
        VV: () => (
          /* binding */
          dispatchError
        ),
        /* harmony export */
        aY: () => (
          /* binding */
          forbiddenError
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      var _read_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13823);
      var _request_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43564);
      var _requests_stopped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72646);
      const ownTokenNote = "A workflow's own token (`github.token`, `GITHUB_TOKEN`) cannot access other repositories: use a token of an account or of a GitHub App";
      function dispatchError(error, repository, permission) {
        const serverMessage = (0, _request_failure_js__WEBPACK_IMPORTED_MODULE_2__.RG)(error);
        const status = (0, _request_failure_js__WEBPACK_IMPORTED_MODULE_2__.aO)(error) ?? 0;
        const fail = (kind, message) => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo(kind, message, { cause: error });
        if (status >= 500) {
          return fail("github-unavailable", `GitHub's response to the event for ${repository} was lost (${serverMessage}): the event may have arrived. Run this again: a duplicate event is harmless`);
        }
        switch (status) {
          case 401:
            return (0, _read_failure_js__WEBPACK_IMPORTED_MODULE_1__.E)(error);
          case 403:
            return forbiddenError(error, repository, permission);
          case 404:
            return fail("repository-not-found", `${repository} does not exist, or the token cannot access it: check the spelling, and that the token has access to that repository`);
          case 422:
            return fail("event-rejected", `GitHub rejected the event for ${repository} (${serverMessage}): check its event type and payload`);
          default:
            return fail((0, _requests_stopped_js__WEBPACK_IMPORTED_MODULE_3__.L)(error)?.kind ?? "event-rejected", `The event could not be sent to ${repository}: ${serverMessage}`);
        }
      }
      function forbiddenError(error, repository, permission) {
        const serverMessage = (0, _request_failure_js__WEBPACK_IMPORTED_MODULE_2__.RG)(error);
        const fail = (kind, message) => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo(kind, message, { cause: error });
        if (/SAML/i.test(serverMessage)) {
          return fail("sso-required", `The organization of ${repository} requires single sign-on (${serverMessage}): authorize the token for this organization, under "Configure SSO" in the list of your tokens`);
        }
        if (/\barchived\b/i.test(serverMessage))
          return fail("repository-archived", `${repository} is archived (${serverMessage}): unarchive it in its settings`);
        const own = /by integration/i.test(serverMessage) ? `. ${ownTokenNote}` : "";
        return fail("permission-missing", `The token has no permission to send events to ${repository} (${serverMessage}): it needs "${permission}: read and write" on that repository${own}`);
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
        const stop = (0, _requests_stopped_js__WEBPACK_IMPORTED_MODULE_2__.L)(error);
        const advice = stop === void 0 ? ". Run this again later" : "";
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo(stop?.kind ?? "github-unavailable", `${name} could not be read: ${serverMessage}${advice}`, options);
      }
      function tokenError(error) {
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("token-invalid", `GitHub does not accept the token (${(0, _request_failure_js__WEBPACK_IMPORTED_MODULE_1__.RG)(error)}): it is misspelled, expired or revoked. Create a new token and store it in the secret`, { cause: error });
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
        const original = error instanceof Error ? error : new Error(String(error));
        if (!retryableStatuses.has(responseStatus(original) ?? 0))
          return original;
        const message = `GitHub did not respond (${(0, _error_message_js__WEBPACK_IMPORTED_MODULE_1__.b)(original)})`;
        if (kind === "once")
          return new ResponseLostError(message, { cause: original });
        const { cause } = original;
        const attempts = cause instanceof _http_retry_js__WEBPACK_IMPORTED_MODULE_0__.dw ? { maxAttempts: cause.maxAttempts } : {};
        return new _http_retry_js__WEBPACK_IMPORTED_MODULE_0__.dw(message, { ...attempts, cause: original });
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
        return (0, _error_message_js__WEBPACK_IMPORTED_MODULE_1__.b)(error);
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
        C: () => (
          /* binding */
          RequestsStoppedError
        ),
        /* harmony export */
        L: () => (
          /* binding */
          findRequestsStoppedError
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      class RequestsStoppedError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo {
      }
      function findRequestsStoppedError(error) {
        for (let current = error; current instanceof Error; current = current.cause)
          if (current instanceof RequestsStoppedError)
            return current;
        return void 0;
      }
    })
  ),
  /***/
  87137: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        LV: () => (
          /* binding */
          sendDispatch
        ),
        /* harmony export */
        Vx: () => (
          /* binding */
          maxEventTypeLength
        ),
        /* harmony export */
        kL: () => (
          /* binding */
          assertEventSize
        )
        /* harmony export */
      });
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      var _dispatch_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5937);
      const maxEventTypeLength = 100;
      const maxPayloadKeys = 10;
      const maxPayloadSize = 65535;
      async function sendDispatch(client, receiver, event) {
        const repository = (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.PZ)(receiver);
        assertPayloadSize(event.payload);
        const { owner, name: repo } = receiver;
        const { eventType: event_type, payload } = event;
        const response = await client.rest.repos.createDispatchEvent({ owner, repo, event_type, client_payload: { ...payload } }).catch((error) => {
          throw (0, _dispatch_error_js__WEBPACK_IMPORTED_MODULE_2__.VV)(error, repository, "Contents");
        });
        if (Number(response.status) !== 204) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("github-unavailable", `GitHub responded with ${response.status} instead of 204: the event may not have arrived at ${repository}. Check whether a proxy intercepts the request, then run this again: a duplicate event is harmless`);
        }
      }
      function assertPayloadSize(payload) {
        const keys = Object.keys(payload).length;
        if (keys > maxPayloadKeys) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("event-rejected", `The event has ${keys} top-level fields, but GitHub accepts at most ${maxPayloadKeys}: group some of them in an object`);
        }
        assertEventSize(Buffer.byteLength(JSON.stringify(payload)));
      }
      function assertEventSize(size) {
        if (size > maxPayloadSize) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("event-rejected", `The event has ${size} bytes, but GitHub accepts at most ${maxPayloadSize}: shorten the names of the branch, tag or image`);
        }
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
        const requested = isTooLong && error.retryAfter !== void 0 ? `, and requires a wait of ${Math.round(wait / 1e3)} s` : "";
        const tried = `tried ${attempt} ${attempt === 1 ? "time" : "times"}`;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("server-unreachable", `${error.message}${requested} (${tried})`, {
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
  91427: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E4: () => (
          /* binding */
          defaultEventType
        ),
        /* harmony export */
        H5: () => (
          /* binding */
          decodeEvent
        ),
        /* harmony export */
        Yt: () => (
          /* binding */
          versionOneFields
        ),
        /* harmony export */
        r9: () => (
          /* binding */
          encodeEvent
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5691);
      var _error_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41240);
      var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
      var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38002);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72394);
      const defaultEventType = "image-updated";
      const eventVersion = 1;
      function encodeEvent({ launcherBranch, digest, image, ref, build }, legacy) {
        const { repository, revision, runUrl, created, correlation } = build;
        const payload = {
          version: eventVersion,
          branch: launcherBranch,
          sha: digest,
          image: (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.hp)(image),
          tag: image.tag,
          ref: ref.full,
          source: { repository, revision, run_url: runUrl },
          created,
          correlation,
          ...legacy === void 0 ? {} : { [legacy.name]: legacy.value }
        };
        decodeEvent(payload);
        return payload;
      }
      function field(parse) {
        return valibot__WEBPACK_IMPORTED_MODULE_4__.Fs(valibot__WEBPACK_IMPORTED_MODULE_4__.Yj("expected text"), valibot__WEBPACK_IMPORTED_MODULE_4__.NT(({ dataset, addIssue, NEVER }) => {
          try {
            return parse(dataset.value);
          } catch (error) {
            addIssue({ message: (0, _error_message_js__WEBPACK_IMPORTED_MODULE_5__.b)(error) });
            return NEVER;
          }
        }));
      }
      const fullSchema = valibot__WEBPACK_IMPORTED_MODULE_4__.re({
        version: valibot__WEBPACK_IMPORTED_MODULE_4__.eu(eventVersion),
        branch: field(parseBranch),
        sha: field(_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__.m),
        image: field(_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.fb),
        tag: field(_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.DO),
        ref: field(_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_2__._j),
        source: valibot__WEBPACK_IMPORTED_MODULE_4__.re({
          // GitLab has nested groups.
          repository: field((text) => match(text, /^[\w.-]+(?:\/[\w.-]+)+$/, "owner/name of a repository")),
          revision: field((text) => match(text, /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, "a full git commit ID")),
          run_url: field((text) => match(text, /^https?:\/\/[^\s<>"'()]+$/, "the URL of a workflow run"))
        }),
        created: field(parseTime),
        correlation: field((text) => match(text, /^[\w.:-]{1,200}$/, 'up to 200 letters, digits, ".", ":", "_" or "-"'))
      });
      const versionOneFields = Object.keys(fullSchema.entries);
      const originalSchema = valibot__WEBPACK_IMPORTED_MODULE_4__.re({
        branch: field(parseBranch),
        sha: field((text) => (0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__.m)(text.startsWith("sha256:") ? text : `sha256:${text}`))
      });
      function decodeEvent(payload) {
        if (typeof payload !== "object" || payload === null || Array.isArray(payload)) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("event-malformed", `The event's payload is ${preview(payload)}: expected an object with the fields of version ${eventVersion}`);
        }
        if (!("version" in payload))
          return decodeOriginalForm(payload);
        if (payload.version !== eventVersion) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("event-malformed", `The event has version ${preview(payload.version)}, but this action supports ${eventVersion}: use the same release of Binder Actions in both repositories`);
        }
        const { branch, sha, image, tag, ref, source, created, correlation } = parsePayload(fullSchema, withoutLegacyField(payload));
        assertPullBranch(ref, branch);
        const { repository, revision, run_url: runUrl } = source;
        return {
          launcherBranch: branch,
          digest: sha,
          image: { ...image, tag },
          ref,
          build: { repository, revision, runUrl, created, correlation }
        };
      }
      function assertPullBranch(ref, branch) {
        if (ref.kind !== "pull" || branch === (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_2__.P7)(ref))
          return;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("no-launcher-branch", `The event is for ${ref.full}, a pull request, which is launched only on launcher branch "${(0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_2__.P7)(ref)}", but the event names "${branch}", so nothing was changed: remove \`launcher-branch\` from the step that sends the event`);
      }
      function withoutLegacyField(payload) {
        const entries = Object.entries(payload);
        const [unknown, ...others] = entries.filter(([name]) => !versionOneFields.includes(name));
        const isComplete = versionOneFields.every((name) => name in payload);
        const isLegacy = unknown !== void 0 && ["string", "boolean"].includes(typeof unknown[1]);
        if (!isComplete || !isLegacy || others.length > 0)
          return payload;
        return Object.fromEntries(entries.filter(([name]) => name !== unknown[0]));
      }
      function decodeOriginalForm(payload) {
        const { branch, sha } = parsePayload(originalSchema, payload);
        return { launcherBranch: branch, digest: sha };
      }
      function parsePayload(schema, payload) {
        const result = valibot__WEBPACK_IMPORTED_MODULE_4__.xL(schema, payload);
        if (result.success)
          return result.output;
        const problems = result.issues.map((issue) => {
          const path = valibot__WEBPACK_IMPORTED_MODULE_4__.Bu(issue) ?? "payload";
          if (issue.type === "strict_object") {
            return issue.expected === "never" ? `${path}: unknown field` : `${path}: missing`;
          }
          return `${path} is ${preview(issue.input)}: ${issue.message}`;
        });
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("event-malformed", `The event is malformed, so nothing was changed:
${problems.map((problem) => `- ${problem}`).join("\n")}`);
      }
      function parseBranch(text) {
        if (text.startsWith("refs/"))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("event-malformed", 'expected the short name of a branch, without "refs/heads/"');
        return (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_2__._j)(`refs/heads/${text}`).short;
      }
      function parseTime(text) {
        const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
        if (!form.test(text) || Number.isNaN(Date.parse(text)))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("event-malformed", 'expected a time such as "2026-01-31T12:00:00Z"');
        return text;
      }
      function match(text, form, expected) {
        if (!form.test(text))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("event-malformed", `expected ${expected}`);
        return text;
      }
      function preview(value) {
        const text = JSON.stringify(value) ?? String(value);
        return text.length > 200 ? `${text.slice(0, 199)}\u2026` : text;
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
        const { rest: nameAndTag, digest } = splitDigest(text);
        const { rest: remainder, tag } = splitTag(nameAndTag);
        const repository = splitRegistry(remainder, text);
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
          return { rest: text };
        return { rest: text.slice(0, index), digest: (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.m)(text.slice(index + 1)) };
      }
      function splitTag(text) {
        const colon = text.lastIndexOf(":");
        if (colon < 0 || text.indexOf("/", colon) >= 0)
          return { rest: text };
        return { rest: text.slice(0, colon), tag: parseImageTag(text.slice(colon + 1)) };
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
  83773: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L5: () => (
          /* binding */
          parseCommit
        ),
        /* harmony export */
        WM: () => (
          /* binding */
          isCommit
        ),
        /* harmony export */
        sw: () => (
          /* binding */
          isSameCommit
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      function parseCommit(text) {
        if (!isCommit(text))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("invalid-input", "expected a commit: 40 hexadecimal digits");
        return text;
      }
      function isCommit(ref) {
        return /^[0-9a-f]{40}$/.test(ref);
      }
      function isSameCommit(text, commit) {
        return /^[0-9a-f]{7,40}$/.test(text) && commit.startsWith(text);
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
          return remote(scpHost, scpPath);
        if (!/^(?:https?|ssh|git):\/\//.test(text) || !URL.canParse(text))
          return void 0;
        const { hostname, pathname } = new URL(text);
        return remote(hostname, pathname);
      }
      function remote(host, path) {
        const parts = path.split("/").filter((part) => part !== "");
        return { host: host.toLowerCase(), path: parts.join("/").replace(/\.git$/, "") };
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
        const pasted = (0, _git_remote_js__WEBPACK_IMPORTED_MODULE_1__.M)(text.trim())?.path;
        const suggestion = pasted?.split("/").length === 2 ? `; write "${pasted}"` : "";
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
      const forbidden = /[\s~^:?*[\\\p{Cc}\p{Cs}]|\.\.|@\{|\/\/|\/\.|^[/.]|[/.]$|\.lock(?:\/|$)/u;
      function isRefName(text) {
        return text !== "" && !forbidden.test(text);
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
        try {
          return text === void 0 ? void 0 : parseSourceRef(text);
        } catch {
          return void 0;
        }
      }
      function findLauncherBranch(ref) {
        try {
          return refLauncherBranch(parseSourceRef(ref));
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
  ),
  /***/
  6515: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DB: () => (
          /* binding */
          parseSize
        ),
        /* harmony export */
        E9: () => (
          /* binding */
          parseDuration
        ),
        /* harmony export */
        Xq: () => (
          /* binding */
          formatSize
        ),
        /* harmony export */
        a3: () => (
          /* binding */
          formatDuration
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      const durationFormat = /^(\d+(?:\.\d+)?)\s*(s|m|h)$/;
      const milliseconds = { s: 1e3, m: 6e4, h: 36e5 };
      const maxDuration = 2 ** 31 - 1;
      function parseDuration(text) {
        const [, count, unit] = durationFormat.exec(text.trim().toLowerCase()) ?? [];
        if (count === void 0 || unit === void 0) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF('expected a number with its unit, such as "90s", "10m" or "1h"');
        }
        const duration = Number(count) * (milliseconds[unit] ?? 0);
        if (duration > maxDuration)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF("expected at most 596h");
        return duration;
      }
      function formatDuration(duration) {
        const seconds = Math.round(duration / 1e3);
        return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
      }
      const units = /* @__PURE__ */ new Map([
        ["", 1],
        ["B", 1],
        ["KB", 1e3],
        ["MB", 1e6],
        ["GB", 1e9],
        ["KIB", 2 ** 10],
        ["MIB", 2 ** 20],
        ["GIB", 2 ** 30]
      ]);
      function parseSize(text) {
        const [, number = "", unit = ""] = /^(\d+(?:\.\d+)?)\s*([A-Za-z]*)$/.exec(text.trim()) ?? [];
        const factor = units.get(unit.toUpperCase());
        const bytes = Math.round(Number(number) * (factor ?? Number.NaN));
        if (number === "" || !Number.isSafeInteger(bytes) || bytes <= 0) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF(`${JSON.stringify(text)} is not a size: expected a number and a unit, such as "800MB", "1GB" or "1GiB"`);
        }
        return bytes;
      }
      function formatSize(bytes) {
        const [unit, factor] = bytes >= 1e9 ? ["GB", 1e9] : bytes >= 1e6 ? ["MB", 1e6] : bytes >= 1e3 ? ["kB", 1e3] : ["B", 1];
        const value = bytes / factor;
        return `${value >= 100 || factor === 1 ? Math.round(value) : value.toPrecision(3)} ${unit}`;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
