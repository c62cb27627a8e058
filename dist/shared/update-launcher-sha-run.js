const id = 3032;
const ids = [3032];
const modules = {
  /***/
  88529: (
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
      var _launcher_launch_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72487);
      var _launcher_preview_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71826);
      var _oci_image_labels_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44663);
      var _refs_commit_sha_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83773);
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35613);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72394);
      var _published_images_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81245);
      var _repin_branches_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24232);
      var _report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40500);
      var _update_branch_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65191);
      var _update_outcome_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77542);
      async function run(inputs, services) {
        const { work } = inputs;
        const branchServices = { ...services, images: new _published_images_js__WEBPACK_IMPORTED_MODULE_5__.p(services.connect) };
        const updates = work.kind === "event" ? [await (0, _update_branch_js__WEBPACK_IMPORTED_MODULE_8__.Jf)(inputs, work.event, branchServices)] : await (0, _repin_branches_js__WEBPACK_IMPORTED_MODULE_6__.J)(inputs, work, branchServices);
        await (0, _report_js__WEBPACK_IMPORTED_MODULE_7__.z)(inputs, updates, services);
        await services.prewarm({
          repository: (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_3__.PZ)(inputs.repository),
          commits: launcherCommits(updates),
          members: inputs.prewarmMembers
        });
        const outputs = {
          ...formatOutputs(inputs, updates),
          ...await readRevisionCheck(updates, branchServices.images)
        };
        return { outputs, failure: describeFailure(updates) };
      }
      async function readRevisionCheck(updates, images) {
        const [singleUpdate] = updates;
        const emptyOutputs = { revision: "", "revision-check": "" };
        if (singleUpdate?.pin === void 0 || singleUpdate.commit === void 0 || updates.length > 1)
          return emptyOutputs;
        try {
          const image = await images.read(singleUpdate.pin.pinned);
          const { revision = "" } = (0, _oci_image_labels_js__WEBPACK_IMPORTED_MODULE_9__.G)(image);
          const command = (0, _oci_image_labels_js__WEBPACK_IMPORTED_MODULE_9__.m)(image);
          return command !== void 0 && (0, _refs_commit_sha_js__WEBPACK_IMPORTED_MODULE_2__.WM)(revision) ? { revision, "revision-check": command } : emptyOutputs;
        } catch {
          return emptyOutputs;
        }
      }
      function launcherCommits(updates) {
        return updates.flatMap(({ branch, commit }) => commit === void 0 ? [] : [{ branch, sha: commit.sha }]);
      }
      const outcomePrecedence = [
        "failed",
        "not-attempted",
        "created",
        "pinned",
        "would-pin",
        "stale",
        "held",
        "frozen",
        "unchanged",
        "skipped"
      ];
      function formatOutputs({ repository }, updates) {
        const launcher = (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_3__.PZ)(repository);
        const outcomes = updates.map(({ outcome }) => outcome);
        const singleUpdate = updates.length === 1 ? updates[0] : void 0;
        return {
          changed: updates.some(_update_outcome_js__WEBPACK_IMPORTED_MODULE_10__.H),
          outcome: outcomePrecedence.find((outcome) => outcomes.includes(outcome)) ?? "unchanged",
          branches: updates.map(({ branch, outcome, pin, reason }) => {
            const isPreview = pin !== void 0 && (0, _launcher_preview_branch_js__WEBPACK_IMPORTED_MODULE_1__.Z7)(branch, pin.dockerfile);
            return { branch, outcome, digest: pin?.pinned.digest, reason, preview: isPreview || void 0 };
          }),
          "commit-sha": singleUpdate?.commit?.sha ?? "",
          "commit-url": singleUpdate?.commit?.url ?? "",
          "previous-commit-sha": singleUpdate?.parent ?? "",
          "previous-digest": singleUpdate?.pin?.previous.digest ?? "",
          "launch-url": singleUpdate === void 0 ? "" : (0, _launcher_launch_link_js__WEBPACK_IMPORTED_MODULE_0__.Hw)(launcher, singleUpdate.branch),
          badge: singleUpdate === void 0 ? "" : (0, _launcher_launch_link_js__WEBPACK_IMPORTED_MODULE_0__.dU)(launcher, singleUpdate.branch)
        };
      }
      function describeFailure(updates) {
        const failedUpdates = updates.filter(({ outcome }) => outcome === "failed");
        const notAttemptedUpdates = updates.filter(({ outcome }) => outcome === "not-attempted");
        const names = notAttemptedUpdates.length === 0 ? "" : `
Not attempted: ${notAttemptedUpdates.map(({ branch }) => branch).join(", ")}`;
        const [firstUpdate] = failedUpdates;
        if (firstUpdate === void 0)
          return void 0;
        if (failedUpdates.length === 1) {
          const { branch, reason = "", errorKind = "branch-not-updated" } = firstUpdate;
          const isNamed = reason.startsWith(`Branch "${branch}"`);
          const message = isNamed ? reason : `Branch "${branch}" could not be updated: ${reason}`;
          return new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.yo(errorKind, message + names);
        }
        const lines = failedUpdates.map(({ branch, reason }) => `- ${branch}: ${reason}`);
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.yo("branch-not-updated", `${failedUpdates.length} of ${updates.length} branches could not be updated:
${lines.join("\n")}${names}`);
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
