const id = 9821;
const ids = [9821];
const modules = {
  /***/
  88050: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          readVisible
        )
        /* harmony export */
      });
      var _github_request_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43564);
      async function readVisible({ client, anonymous }, read) {
        if (client === void 0)
          return read(anonymous, false);
        try {
          return await read(client, true);
        } catch (error) {
          if (![401, 403, 404].includes((0, _github_request_failure_js__WEBPACK_IMPORTED_MODULE_0__.aO)(error) ?? 0))
            throw error;
          return read(anonymous, false).catch(() => {
            throw error;
          });
        }
      }
    })
  ),
  /***/
  87169: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        run: () => (
          /* binding */
          run
        )
      });
      var error_message = __webpack_require__(41240);
      var request_failure = __webpack_require__(43564);
      var requests_stopped = __webpack_require__(72646);
      var write_failure = __webpack_require__(46774);
      var find_previews = __webpack_require__(18206);
      var map_concurrent = __webpack_require__(80822);
      var github_repository = __webpack_require__(35613);
      var user_error = __webpack_require__(72394);
      var wording = __webpack_require__(9e3);
      var markdown = __webpack_require__(37403);
      ;
      function formatSummary({ source, dryRun }, sweptPreviews) {
        const deletedCount = sweptPreviews.filter(({ isDeleted }) => isDeleted).length;
        const keptCount = sweptPreviews.length - deletedCount;
        const verb = dryRun ? "would be deleted" : "deleted";
        const name = (0, markdown.FV)((0, github_repository.PZ)(source));
        if (sweptPreviews.length === 0)
          return `### \u{1F9F9} There are no previews of pull requests of ${name}
`;
        const rows = sweptPreviews.map(({ preview, isDeleted, reason }) => {
          const pinDate = Number.isFinite(preview.pinnedAt) ? new Date(preview.pinnedAt).toISOString().slice(0, 10) : "";
          const result = isDeleted ? verb : "kept";
          return `| ${(0, markdown.FV)(preview.branch)} | ${pinDate} | ${result} | ${(0, markdown.eR)((0, wording.jT)(reason))} |`;
        });
        const counts = [
          ...deletedCount > 0 ? [`${(0, wording.LS)(deletedCount, "preview")} ${verb}`] : [],
          ...keptCount > 0 ? [`${deletedCount > 0 ? keptCount : (0, wording.LS)(keptCount, "preview")} kept`] : []
        ];
        return [
          `### \u{1F9F9} ${counts.join(", ")}`,
          "",
          "| branch | pin date | result | reason |",
          "| --- | --- | --- | --- |",
          ...rows,
          ""
        ].join("\n");
      }
      ;
      const maxConcurrentRequests = 4;
      const millisecondsPerDay = 864e5;
      const writePause = 1e3;
      async function run(inputs, services) {
        const previews = await (0, find_previews.h)(await services.listBranches(), services.readVersions);
        const decisions = await (0, map_concurrent._)(previews, maxConcurrentRequests, (preview) => decideDeletion(inputs, preview, services));
        const sweptPreviews = inputs.dryRun ? decisions : await deletePreviews(decisions, services);
        for (const { preview, isDeleted, reason } of sweptPreviews) {
          const verb = isDeleted ? inputs.dryRun ? "would be deleted" : "was deleted" : "was kept";
          services.log.info(`Branch "${preview.branch}" ${verb}: ${reason}`);
        }
        await services.writeSummary(formatSummary(inputs, sweptPreviews));
        const select = (isWanted) => sweptPreviews.filter(({ isDeleted }) => isDeleted === isWanted).map(({ preview: { branch }, reason }) => ({ branch, reason }));
        return { outputs: { deleted: select(true), kept: select(false) }, failure: describeFailure(sweptPreviews) };
      }
      async function decideDeletion({ source, previewDays }, preview, { isPullRequestOpen, now, log }) {
        const { branch, number, pinnedAt, source: builtFrom } = preview;
        const days = Math.floor((now() - pinnedAt) / millisecondsPerDay);
        if (days >= previewDays)
          return { preview, isDeleted: true, reason: `its image was pinned ${(0, wording.LS)(days, "day")} ago` };
        const name = (0, github_repository.PZ)(source);
        if (builtFrom !== void 0 && !(0, github_repository.aE)(builtFrom, name))
          return { preview, isDeleted: false, reason: `its image was built from ${builtFrom}, not from ${name}` };
        const pull = `pull request ${number} of ${name}`;
        try {
          const isOpen = await isPullRequestOpen(number);
          return { preview, isDeleted: !isOpen, reason: `${pull} is ${isOpen ? "open" : "closed"}` };
        } catch (error) {
          const reason = (0, request_failure.aO)(error) === 404 ? `${pull} does not exist, or the token cannot access it: check \`source-repository\`` : `${pull} could not be read: ${(0, error_message.g)(error)}`;
          log.warning(`Branch "${branch}" is kept, because ${reason}`);
          return { preview, isDeleted: false, reason };
        }
      }
      async function deletePreviews(decisions, services) {
        const sweptPreviews = [];
        let deletions = 0;
        let isStopped = false;
        for (const decision of decisions) {
          if (!decision.isDeleted)
            sweptPreviews.push(decision);
          else if (isStopped)
            sweptPreviews.push(keepPreview(decision, requests_stopped.Ix));
          else {
            if (deletions++ > 0)
              await services.sleep(writePause);
            const result = await deletePreview(decision, services);
            sweptPreviews.push(result);
            isStopped = (0, requests_stopped.L5)(result.error) !== void 0;
          }
        }
        return sweptPreviews;
      }
      async function deletePreview(decision, { deleteBranchAt }) {
        const { branch, head } = decision.preview;
        try {
          await deleteBranchAt(branch, head);
          return decision;
        } catch (error) {
          if (error instanceof write_failure.f)
            return keepPreview(decision, `it changed during this run: ${(0, error_message.g)(error)}`);
          return { ...keepPreview(decision, (0, error_message.g)(error)), error };
        }
      }
      function keepPreview({ preview }, reason) {
        return { preview, isDeleted: false, reason };
      }
      function describeFailure(sweptPreviews) {
        const failedPreviews = sweptPreviews.filter(({ error }) => error !== void 0);
        const [firstPreview] = failedPreviews;
        if (firstPreview === void 0)
          return void 0;
        const lines = failedPreviews.map(({ preview, reason }) => `- ${preview.branch}: ${reason}`);
        return new user_error.yo((0, user_error.f8)(firstPreview.error), `${(0, wording.LS)(failedPreviews.length, "preview")} could not be deleted:
${lines.join("\n")}`);
      }
    })
  ),
  /***/
  42563: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        sweepServices: () => (
          /* binding */
          sweepServices
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
      var _github_delete_branch_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75748);
      var _github_github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96515);
      var _github_github_connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56527);
      var _github_history_pages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22251);
      var _github_list_branches_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34753);
      var _github_pull_requests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89554);
      var _github_token_forms_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(53985);
      var _launcher_version_history_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99224);
      var _runner_job_summary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17237);
      var _runner_log_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62793);
      var _services_read_visible_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88050);
      function sweepServices({ token, repository, source, dockerfile }, { apiUrl }, env) {
        const connection = (0, _github_github_connection_js__WEBPACK_IMPORTED_MODULE_3__.U)(apiUrl, env, _runner_log_js__WEBPACK_IMPORTED_MODULE_9__.t.info);
        for (const form of (0, _github_token_forms_js__WEBPACK_IMPORTED_MODULE_11__.H)(token))
          _runner_log_js__WEBPACK_IMPORTED_MODULE_9__.t.mask(form);
        const client = (0, _github_github_client_js__WEBPACK_IMPORTED_MODULE_2__.L)(connection, token);
        const clients = { client, anonymous: (0, _github_github_client_js__WEBPACK_IMPORTED_MODULE_2__.L)(connection, void 0) };
        return {
          listBranches: async () => (await (0, _github_list_branches_js__WEBPACK_IMPORTED_MODULE_5__.x)(client, repository, dockerfile)).branches,
          readVersions: async (branch) => (0, _launcher_version_history_js__WEBPACK_IMPORTED_MODULE_7__.q2)(await (0, _github_history_pages_js__WEBPACK_IMPORTED_MODULE_4__.I5)({ client, repository, path: branch.filePath() }, branch)),
          isPullRequestOpen: (number) => (0, _services_read_visible_js__WEBPACK_IMPORTED_MODULE_10__.L)(clients, (reader) => (0, _github_pull_requests_js__WEBPACK_IMPORTED_MODULE_6__.lt)(reader, source, number)),
          deleteBranchAt: (branch, head) => (0, _github_delete_branch_at_js__WEBPACK_IMPORTED_MODULE_1__.j)(client, { repository, branch }, head),
          sleep: (milliseconds) => (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds),
          now: () => Date.now(),
          log: _runner_log_js__WEBPACK_IMPORTED_MODULE_9__.t,
          writeSummary: (0, _runner_job_summary_js__WEBPACK_IMPORTED_MODULE_8__.u)(env.GITHUB_STEP_SUMMARY)
        };
      }
    })
  ),
  /***/
  89554: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A4: () => (
          /* binding */
          maxChangedFiles
        ),
        /* harmony export */
        AC: () => (
          /* binding */
          listChangedFiles
        ),
        /* harmony export */
        JV: () => (
          /* binding */
          findPullRequests
        ),
        /* harmony export */
        dA: () => (
          /* binding */
          fetchPullRequest
        ),
        /* harmony export */
        lt: () => (
          /* binding */
          isPullRequestOpen
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5691);
      var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35613);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);
      var _read_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13823);
      var _request_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43564);
      const schema = valibot__WEBPACK_IMPORTED_MODULE_5__.Ik({
        number: valibot__WEBPACK_IMPORTED_MODULE_5__.ai(),
        state: valibot__WEBPACK_IMPORTED_MODULE_5__.Yj(),
        user: valibot__WEBPACK_IMPORTED_MODULE_5__.me(valibot__WEBPACK_IMPORTED_MODULE_5__.Ik({ login: valibot__WEBPACK_IMPORTED_MODULE_5__.Yj() })),
        head: valibot__WEBPACK_IMPORTED_MODULE_5__.Ik({
          ref: valibot__WEBPACK_IMPORTED_MODULE_5__.Yj(),
          sha: valibot__WEBPACK_IMPORTED_MODULE_5__.Fs(valibot__WEBPACK_IMPORTED_MODULE_5__.Yj(), valibot__WEBPACK_IMPORTED_MODULE_5__.yG(/^[0-9a-f]{40}$/)),
          repo: valibot__WEBPACK_IMPORTED_MODULE_5__.me(valibot__WEBPACK_IMPORTED_MODULE_5__.Ik({ full_name: valibot__WEBPACK_IMPORTED_MODULE_5__.Yj() }))
        }),
        base: valibot__WEBPACK_IMPORTED_MODULE_5__.Ik({ ref: valibot__WEBPACK_IMPORTED_MODULE_5__.Yj() }),
        changed_files: valibot__WEBPACK_IMPORTED_MODULE_5__.lq(valibot__WEBPACK_IMPORTED_MODULE_5__.ai())
      });
      const maxChangedFiles = 3e3;
      async function fetchPullRequest(client, repository, number) {
        const { owner, name: repo } = repository;
        const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number }).catch((error) => {
          throw pullRequestError(error, repository, number);
        });
        return parsePullRequest(data);
      }
      async function isPullRequestOpen(client, { owner, name: repo }, number) {
        const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number });
        return data.state === "open";
      }
      async function findPullRequests(client, repository, head) {
        const { owner, name: repo } = repository;
        const filter = { state: "open", head: `${head.repository.owner}:${head.branch}`, per_page: 100 };
        const openPulls = await client.paginate(client.rest.pulls.list, { owner, repo, ...filter }).catch((error) => {
          throw pullRequestError(error, repository);
        });
        return openPulls.map(parsePullRequest).filter((pull) => hasHead(pull, head));
      }
      function hasHead({ headRepository, headSha }, { repository, sha }) {
        const name = headRepository && (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__.PZ)(headRepository);
        return headSha === sha && name !== void 0 && (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__.aE)(name, (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__.PZ)(repository));
      }
      async function listChangedFiles(client, repository, number) {
        const { owner, name: repo } = repository;
        const request = { owner, repo, pull_number: number, per_page: 100 };
        const files = await client.paginate(client.rest.pulls.listFiles, request).catch((error) => {
          throw pullRequestError(error, repository, number);
        });
        return files.flatMap(({ filename, previous_filename: previous }) => previous === void 0 ? [filename] : [filename, previous]);
      }
      function parsePullRequest(response) {
        const { number, state, user, head, base, changed_files } = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.T)(schema, response, "GitHub's pull request");
        return {
          number,
          isOpen: state === "open",
          author: user?.login ?? "",
          headSha: head.sha,
          headBranch: head.ref,
          headRepository: head.repo === null ? void 0 : (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__.lF)(head.repo.full_name),
          baseBranch: base.ref,
          changedFiles: changed_files
        };
      }
      function pullRequestError(error, repository, number) {
        const name = (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__.PZ)(repository);
        const status = (0, _request_failure_js__WEBPACK_IMPORTED_MODULE_4__.aO)(error);
        if (status === 403)
          return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("permission-missing", `The token has no permission to read pull requests of ${name} (${(0, _request_failure_js__WEBPACK_IMPORTED_MODULE_4__.RG)(error)}): give the job \`permissions: pull-requests: write\``, { cause: error });
        if (status === 404 && number !== void 0)
          return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("repository-not-found", `${name} has no pull request ${number}, or the token cannot access it: check \`pull-request\`, and give the job \`permissions: pull-requests: write\``, { cause: error });
        return (0, _read_failure_js__WEBPACK_IMPORTED_MODULE_3__.y)(error, name);
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
  31629: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          readBounded
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      var _content_encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85260);
      var _idle_timeout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83125);
      async function readBounded(response, maxSize, idleTimeout, label) {
        const tooLargeMessage = `${label} is larger than the limit of ${maxSize} bytes`;
        const { headers } = response;
        if (Number(headers.get("content-length")) > maxSize && !(0, _content_encoding_js__WEBPACK_IMPORTED_MODULE_3__.f)(headers.get("content-encoding"))) {
          (0, _idle_timeout_js__WEBPACK_IMPORTED_MODULE_2__.r0)(response);
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("content-mismatch", tooLargeMessage);
        }
        const chunks = [];
        let size = 0;
        for await (const chunk of (0, _idle_timeout_js__WEBPACK_IMPORTED_MODULE_2__.uR)(response.body, idleTimeout, label)) {
          size += chunk.length;
          if (size > maxSize)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("content-mismatch", tooLargeMessage);
          chunks.push(chunk);
        }
        await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        return Buffer.concat(chunks);
      }
    })
  ),
  /***/
  85260: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          isEncoded
        )
        /* harmony export */
      });
      function isEncoded(contentEncoding) {
        return (contentEncoding ?? "identity") !== "identity";
      }
    })
  ),
  /***/
  40489: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          Deadline
        )
        /* harmony export */
      });
      class Deadline {
        #controller = new AbortController();
        #timer;
        constructor(milliseconds) {
          this.#timer = this.#start(milliseconds);
        }
        get signal() {
          return this.#controller.signal;
        }
        get isOver() {
          return this.#controller.signal.aborted;
        }
        /** Restarts the timeout from now; has no effect after `clear`. */
        extend(milliseconds) {
          if (this.#timer === void 0)
            return;
          clearTimeout(this.#timer);
          this.#timer = this.#start(milliseconds);
        }
        clear() {
          clearTimeout(this.#timer);
          this.#timer = void 0;
        }
        #start(milliseconds) {
          return setTimeout(() => this.#controller.abort(), milliseconds);
        }
      }
    })
  ),
  /***/
  83125: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ze: () => (
          /* binding */
          drain
        ),
        /* harmony export */
        c0: () => (
          /* binding */
          defaultTimeouts
        ),
        /* harmony export */
        gQ: () => (
          /* binding */
          maxAttemptsAfterTimeout
        ),
        /* harmony export */
        r0: () => (
          /* binding */
          cancelBody
        ),
        /* harmony export */
        uR: () => (
          /* binding */
          withIdleTimeout
        )
        /* harmony export */
      });
      var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44675);
      const defaultTimeouts = { headers: 6e4, idle: 6e4 };
      const maxAttemptsAfterTimeout = 2;
      const progressBytes = 64 * 2 ** 10;
      async function* withIdleTimeout(body, idleTimeout, label) {
        if (body === null)
          return;
        const reader = body.getReader();
        let totalBytes = 0;
        let waitTime = 0;
        let receivedBytes = 0;
        try {
          for (; ; ) {
            const start = performance.now();
            const { done, value } = await nextChunk(reader, idleTimeout, idleTimeout - waitTime, `${label} after ${totalBytes} bytes`);
            if (done)
              return;
            totalBytes += value.length;
            waitTime += performance.now() - start;
            receivedBytes += value.length;
            if (receivedBytes >= progressBytes) {
              waitTime = 0;
              receivedBytes = 0;
            }
            yield value;
          }
        } finally {
          reader.cancel().catch(() => {
          });
        }
      }
      async function nextChunk(reader, idleTimeout, remainingTime, label) {
        let timer;
        const expiry = new Promise((_resolve, reject) => {
          const message = `${label}: no data was received for ${idleTimeout / 1e3} s`;
          timer = setTimeout(() => reject(new _retry_js__WEBPACK_IMPORTED_MODULE_0__.dw(message, { maxAttempts: maxAttemptsAfterTimeout })), Math.max(0, remainingTime));
        });
        const read = reader.read().catch((error) => {
          throw new _retry_js__WEBPACK_IMPORTED_MODULE_0__.dw(`${label}: the connection was closed early`, { cause: error });
        });
        try {
          return await Promise.race([read, expiry]);
        } finally {
          clearTimeout(timer);
        }
      }
      function cancelBody(response) {
        if (response.body !== null && !response.body.locked)
          response.body.cancel().catch(() => {
          });
      }
      const maxDrainSize = 16 * 2 ** 10;
      const drainTimeout = 1e3;
      async function drain(response) {
        const length = Number(response.headers.get("content-length") ?? Number.NaN);
        if (!(length <= maxDrainSize) || response.body === null || response.body.locked)
          return response;
        const reader = response.body.getReader();
        const timer = setTimeout(() => reader.cancel().catch(() => {
        }), drainTimeout);
        const chunks = [];
        try {
          for (let next = await reader.read(); !next.done; next = await reader.read())
            chunks.push(next.value);
        } catch {
        } finally {
          clearTimeout(timer);
        }
        await new Promise((resolve) => setImmediate(resolve));
        const { status, ok, url, headers } = response;
        return { status, ok, url, headers, body: toStream(chunks) };
      }
      function toStream(chunks) {
        return new ReadableStream({
          start: (controller) => {
            for (const chunk of chunks)
              controller.enqueue(chunk);
            controller.close();
          }
        });
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
        const { fetch, ProxyAgent } = await __webpack_require__.e(
          /* import() */
          6752
        ).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
        const dispatcher = new ProxyAgent({ uri: proxy.href });
        const fetchViaProxy = (input, init) => fetch(input, { ...init, dispatcher });
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
