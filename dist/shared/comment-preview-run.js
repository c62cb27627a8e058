const id = 3585;
const ids = [3585];
const modules = {
  /***/
  79755: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        run: () => (
          /* binding */
          run
        )
      });
      var preview_comment = __webpack_require__(83253);
      var oci_reference = __webpack_require__(20907);
      var error_message = __webpack_require__(41240);
      var pull_requests = __webpack_require__(89554);
      var transfer = __webpack_require__(29090);
      var launch_link = __webpack_require__(72487);
      var package_changes = __webpack_require__(85845);
      var annotations = __webpack_require__(96348);
      var github_repository = __webpack_require__(35613);
      var source_ref = __webpack_require__(38002);
      var user_error = __webpack_require__(72394);
      var path_filter = __webpack_require__(47657);
      ;
      const dependabot = "dependabot[bot]";
      async function choosePreview(inputs, pull, services) {
        switch (inputs.state) {
          case "building":
            return await hasOnlyNotebookChanges(inputs, pull, services) ? await notebooksPreview(inputs, pull, services) : { state: "building" };
          case "ready":
            return readyPreview(inputs, pull, services);
          case "failed":
            return { state: "failed", reason: inputs.reason };
          case "content":
            assertFromForkOrDependabot(inputs, pull);
            return contentPreview(inputs, pull, services);
        }
      }
      async function notebooksPreview(inputs, pull, services) {
        try {
          const preview = await contentPreview(inputs, pull, services);
          if (preview.state === "content")
            return { ...preview, mayChangeImage: false };
          services.log.info(`${(0, oci_reference.FH)(preview.base)} has no nbgitpuller: building an image instead`);
        } catch (error) {
          services.log.info(`The files cannot be opened in the base image: ${(0, error_message.g)(error)}`);
        }
        return { state: "building" };
      }
      async function hasOnlyNotebookChanges({ notebooks, nbgitpuller }, { number, changedFiles = Number.POSITIVE_INFINITY }, { listChangedFiles }) {
        if (notebooks.length === 0 || nbgitpuller === "false" || changedFiles >= pull_requests.A4)
          return false;
        const files = await listChangedFiles(number);
        return files.length > 0 && files.every((file) => (0, path_filter.w)(notebooks, file));
      }
      async function readyPreview(inputs, pull, services) {
        const { launcher, launcherBranch, reference } = inputs;
        if (reference === void 0)
          throw new user_error.yo("invalid-input", "reference is missing: set it to the image of the pull request");
        const branch = launcherBranch ?? `pr-${pull.number}`;
        return {
          state: "ready",
          launchUrl: (0, launch_link.Hw)((0, github_repository.PZ)(launcher), branch),
          image: reference,
          difference: await compareWithBase(reference, baseImage(inputs, pull), services)
        };
      }
      async function compareWithBase(reference, base, { readImage, log }) {
        try {
          const [image, comparedImage] = await Promise.all([readImage(reference), readImage(base)]);
          const { missing, total } = (0, transfer.y)(image.manifest.layers, comparedImage.manifest.layers);
          return { base, missing, total, packages: comparePackages(comparedImage.manifest, image.manifest) };
        } catch (error) {
          log.info(`The image was not compared with ${(0, oci_reference.FH)(base)}: ${(0, error_message.g)(error)}`);
          return void 0;
        }
      }
      function comparePackages(before, after) {
        const changes = (0, package_changes.aB)(before.annotations[annotations.De], after.annotations[annotations.De]);
        if (changes === void 0)
          return void 0;
        return { count: (0, package_changes.uR)(changes), changes: (0, package_changes.Wd)(changes) };
      }
      async function contentPreview(inputs, pull, services) {
        const { launcher, launcherBranch, nbgitpuller } = inputs;
        const { headRepository: repository, headBranch: branch } = pull;
        const base = baseImage(inputs, pull);
        if (repository === void 0)
          throw new user_error.yo("repository-not-found", `The fork of pull request ${pull.number} was deleted, so its files cannot be opened: close the pull request`);
        const launcherTarget = { repository: launcher, branch: launcherBranch ?? (0, source_ref.QC)(baseRef(pull)) };
        const { url } = (0, launch_link.oA)(launcherTarget, { repository, branch });
        const canOpen = nbgitpuller === "auto" ? await services.hasNbgitpuller(base) : nbgitpuller === "true";
        if (!canOpen)
          return { state: "unavailable", base };
        const name = (0, github_repository.PZ)(repository);
        return { state: "content", launchUrl: url, base, repository: name, branch, mayChangeImage: true };
      }
      function baseImage({ baseImage: givenImage, image, tagSuffix }, pull) {
        return givenImage ?? { ...image, tag: (0, source_ref.rH)(baseRef(pull), tagSuffix) };
      }
      function baseRef({ baseBranch }) {
        return (0, source_ref._j)(`refs/heads/${baseBranch}`);
      }
      function assertFromForkOrDependabot({ repository }, { headRepository, author, number }) {
        const name = (0, github_repository.PZ)(repository);
        const isFromSameRepository = headRepository !== void 0 && (0, github_repository.aE)((0, github_repository.PZ)(headRepository), name);
        if (isFromSameRepository && author !== dependabot)
          throw new user_error.yo("invalid-input", `Pull request ${number} is from ${name} itself, not from a fork: use preview.yml, which builds an image for the pull request`);
      }
      ;
      const statusContext = "binder/preview";
      async function run(inputs, services) {
        const { pullRequest } = inputs;
        const pulls = pullRequest.kind === "number" ? [await services.fetchPullRequest(pullRequest.number)] : await services.findPullRequests(pullRequest.head);
        let outputs = outdatedOutputs(inputs);
        if (pulls.length === 0)
          services.log.info(`No open pull request has the head ${inputs.headSha}`);
        for (const pull of pulls)
          outputs = await previewPull(inputs, pull, services);
        return { outputs };
      }
      async function previewPull(inputs, pull, services) {
        const { headSha, runUrl } = inputs;
        const { log } = services;
        if (!pull.isOpen || pull.headSha !== headSha) {
          const reason = pull.isOpen ? `has the newer commit ${pull.headSha}` : "is closed";
          log.info(`Pull request ${pull.number} ${reason}: its comment is left unchanged`);
          return outdatedOutputs(inputs);
        }
        const preview = await choosePreview(inputs, pull, services);
        if (preview.state === "unavailable") {
          log.warning(`${(0, oci_reference.FH)(preview.base)} has no nbgitpuller, so the files of pull requests cannot be opened in it: install nbgitpuller in the image`);
          return { outcome: "unavailable", build: false, "launch-url": "", "comment-url": "" };
        }
        const body = (0, preview_comment.B)(preview, { commit: headSha, runUrl });
        const { outcome, url } = await services.writeComment(pull.number, body);
        if (inputs.hasStatus)
          await services.setStatus(headSha, commitStatus(preview, runUrl));
        log.info(`The comment was ${outcome === "unchanged" ? "not changed" : outcome}: ${url}`);
        await services.writeSummary(body.split("\n").slice(1).join("\n"));
        return {
          outcome,
          build: preview.state === "building",
          "launch-url": "launchUrl" in preview ? preview.launchUrl : "",
          "comment-url": url
        };
      }
      function outdatedOutputs({ state }) {
        return { outcome: "outdated", build: state === "building", "launch-url": "", "comment-url": "" };
      }
      function commitStatus(preview, runUrl) {
        switch (preview.state) {
          case "building":
            return run_status("pending", "The image is being built", runUrl);
          case "ready":
            return run_status("success", "Launch this pull request on Binder", preview.launchUrl);
          case "content":
            return run_status("success", "Launch the files of this pull request on Binder", preview.launchUrl);
          case "failed":
            return run_status("failure", "The preview failed: see the run", runUrl);
        }
      }
      function run_status(state, description, url) {
        return { context: statusContext, state, description, url };
      }
    })
  ),
  /***/
  292: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        previewServices: () => (
          /* binding */
          previewServices
        )
      });
      var nbgitpuller = __webpack_require__(91423);
      var github_repository = __webpack_require__(35613);
      var request_error = __webpack_require__(49396);
      var request_failure = __webpack_require__(43564);
      ;
      async function setCommitStatus(client, repository, sha, { context, state, description, url }) {
        const { owner, name: repo } = repository;
        const request = { owner, repo, sha, state, context, description, target_url: url };
        await (0, request_failure.ht)(() => client.rest.repos.createCommitStatus(request)).catch((error) => {
          throw statusError(error, (0, github_repository.PZ)(repository));
        });
      }
      function statusError(error, name) {
        return (0, request_error.U)(error, {
          failed: `A commit status in ${name} could not be set`,
          denied: (message) => `The token has no permission to set a commit status in ${name} (${message}): give the job \`permissions: statuses: write\`, or set \`status: false\``
        });
      }
      var github_client = __webpack_require__(96515);
      var github_connection = __webpack_require__(56527);
      var pull_requests = __webpack_require__(89554);
      var valibot = __webpack_require__(5691);
      var json = __webpack_require__(99368);
      var user_error = __webpack_require__(72394);
      var explain_repository_read = __webpack_require__(11479);
      var page_cursor = __webpack_require__(87490);
      ;
      const commentsSchema = valibot.Ik({
        repository: valibot.Ik({
          pullRequest: valibot.me(valibot.Ik({
            comments: valibot.Ik({
              pageInfo: page_cursor.z$,
              nodes: valibot.YO(valibot.Ik({
                fullDatabaseId: valibot.me(valibot.KC([valibot.Yj(), valibot.ai()])),
                viewerDidAuthor: valibot.zM(),
                body: valibot.Yj(),
                url: valibot.Yj()
              }))
            })
          }))
        })
      });
      async function writeStickyComment(client, target, body) {
        const existingComment = await findOwnComment(client, target);
        if (existingComment !== void 0)
          return updateComment(client, target, existingComment, body);
        return createComment(client, target, body).catch(async (error) => {
          if (!(error instanceof request_failure.et))
            throw commentError(error, target);
          const createdComment = await findOwnComment(client, target);
          if (createdComment !== void 0)
            return updateComment(client, target, createdComment, body);
          return createComment(client, target, body).catch((secondError) => {
            throw commentError(secondError, target);
          });
        });
      }
      async function findOwnComment(client, target) {
        const label = `pull request ${target.number} of ${(0, github_repository.PZ)(target.repository)}`;
        const cursor = new page_cursor.ak(label, "comments");
        while (!cursor.isAtEnd) {
          const { nodes, pageInfo } = await fetchComments(client, target, cursor.after, label);
          const node = nodes.find(({ viewerDidAuthor, body }) => viewerDidAuthor && body.startsWith(target.marker));
          if (node !== void 0)
            return { id: Number(node.fullDatabaseId), body: node.body, url: node.url };
          cursor.advance(pageInfo, nodes.length);
        }
        return void 0;
      }
      async function fetchComments(client, { repository, number }, after, label) {
        const query = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        ${page_cursor.Pq}
        nodes { fullDatabaseId viewerDidAuthor body url }
      }
    }
  }
}`;
        const { owner, name } = repository;
        const response = await client.graphql(query, { owner, name, number, after }).catch((error) => {
          throw (0, explain_repository_read.E)(error, repository, true);
        });
        const { pullRequest } = (0, json.T)(commentsSchema, response, `GitHub's response about ${label}`).repository;
        if (pullRequest === null)
          throw new user_error.yo("repository-not-found", `There is no ${label}: check \`pull-request\``);
        return pullRequest.comments;
      }
      async function createComment(client, { repository, number }, body) {
        const { owner, name: repo } = repository;
        const { data } = await client.rest.issues.createComment({ owner, repo, issue_number: number, body });
        return { outcome: "created", url: data.html_url };
      }
      async function updateComment(client, target, { id: id2, body: currentBody, url }, body) {
        if (currentBody === body)
          return { outcome: "unchanged", url };
        const { owner, name: repo } = target.repository;
        const request = { owner, repo, comment_id: id2, body };
        await (0, request_failure.ht)(() => client.rest.issues.updateComment(request)).catch((error) => {
          throw commentError(error, target);
        });
        return { outcome: "updated", url };
      }
      function commentError(error, { repository, number }) {
        const where = `pull request ${number} of ${(0, github_repository.PZ)(repository)}`;
        return (0, request_error.U)(error, {
          failed: `The comment on ${where} could not be written`,
          denied: (message) => /locked/i.test(message) ? `The conversation of ${where} is locked (${message}): unlock it` : `The token has no permission to comment on ${where} (${message}): give the job \`permissions: pull-requests: write\`. A run for a pull request from a fork or Dependabot has no write access: comment from a \`workflow_run\` workflow`
        });
      }
      var token_forms = __webpack_require__(53985);
      var preview_comment = __webpack_require__(83253);
      var identify_layer = __webpack_require__(76219);
      var stream_layer = __webpack_require__(71102);
      ;
      class FoundError extends Error {
      }
      async function hasEntry(source, image, isWanted) {
        const layersBySize = image.manifest.layers.map((_, index) => (0, identify_layer.c)(image, index));
        layersBySize.sort((first, second) => first.descriptor.size - second.descriptor.size);
        const onEntry = (entry) => {
          if (isWanted(entry))
            throw new FoundError();
        };
        for (const layer of layersBySize) {
          try {
            await (0, stream_layer.q)(source, layer, { onEntry });
          } catch (error) {
            if (error instanceof FoundError)
              return true;
            throw error;
          }
        }
        return false;
      }
      var platform = __webpack_require__(44647);
      var read_image = __webpack_require__(77148);
      var registry_source = __webpack_require__(87953);
      var job_summary = __webpack_require__(17237);
      var log = __webpack_require__(62793);
      var registry_services = __webpack_require__(60870);
      ;
      function previewServices({ token, repository }, { apiUrl, actor }, env) {
        const client = (0, github_client.L)((0, github_connection.U)(apiUrl, env, log.t.info), token);
        for (const form of (0, token_forms.H)(token))
          log.t.mask(form);
        const fallback = { registry: "ghcr.io", credentials: { username: actor, password: token } };
        const connect = (0, registry_services.n8)(env, { fallback }, log.t.mask);
        const source = async (reference) => (0, registry_source.B)(await connect(reference), reference);
        const comment = { repository, marker: preview_comment.f };
        return {
          fetchPullRequest: (number) => (0, pull_requests.dA)(client, repository, number),
          findPullRequests: (head) => (0, pull_requests.JV)(client, repository, head),
          listChangedFiles: (number) => (0, pull_requests.AC)(client, repository, number),
          writeComment: (number, body) => writeStickyComment(client, { ...comment, number }, body),
          setStatus: (sha, status) => setCommitStatus(client, repository, sha, status),
          readImage: async (reference) => (0, read_image.AM)(await source(reference), platform.a3),
          hasNbgitpuller: async (reference) => {
            const imageSource = await source(reference);
            const image = await (0, read_image.AM)(imageSource, platform.a3);
            return hasEntry(imageSource, image, ({ path }) => (0, nbgitpuller.L)(path));
          },
          log: log.t,
          writeSummary: (0, job_summary.u)(env.GITHUB_STEP_SUMMARY)
        };
      }
    })
  ),
  /***/
  91423: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          isNbgitpuller
        )
        /* harmony export */
      });
      const modulePath = /(?:^|\/)(?:site|dist)-packages\/nbgitpuller\/__init__\.py$/;
      function isNbgitpuller(path) {
        return modulePath.test(path);
      }
    })
  ),
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
  87490: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Os: () => (
          /* binding */
          tooManyItemsError
        ),
        /* harmony export */
        Pq: () => (
          /* binding */
          pageInfoFields
        ),
        /* harmony export */
        Xm: () => (
          /* binding */
          maxItems
        ),
        /* harmony export */
        ak: () => (
          /* binding */
          PageCursor
        ),
        /* harmony export */
        z$: () => (
          /* binding */
          pageInfoSchema
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      const maxItems = 1e4;
      const pageInfoFields = "pageInfo { hasNextPage endCursor }";
      const pageInfoSchema = valibot__WEBPACK_IMPORTED_MODULE_1__.Ik({ hasNextPage: valibot__WEBPACK_IMPORTED_MODULE_1__.zM(), endCursor: valibot__WEBPACK_IMPORTED_MODULE_1__.cl(valibot__WEBPACK_IMPORTED_MODULE_1__.Yj()) });
      class PageCursor {
        /** Cursor of the next page; null for the first page. */
        after = null;
        isAtEnd = false;
        #owner;
        #items;
        #usedCursors = /* @__PURE__ */ new Set();
        #count = 0;
        /**
         * Creates a cursor at the start of a list.
         *
         * @param owner owner of the list, as named in errors: `science/launcher`.
         * @param items noun for the items, in the plural.
         */
        constructor(owner, items) {
          this.#owner = owner;
          this.#items = items;
        }
        /**
         * Advances to the next page.
         *
         * @throws Error if the list is longer than `maxItems`, or its next cursor is missing or was already used.
         */
        advance({ hasNextPage, endCursor }, count) {
          this.#count += count;
          this.isAtEnd = !hasNextPage;
          if (this.isAtEnd)
            return;
          if (this.#count >= maxItems)
            throw tooManyItemsError(this.#owner, this.#items);
          if (!endCursor || this.#usedCursors.has(endCursor)) {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("github-unavailable", `GitHub's list of ${this.#items} of ${this.#owner} is incomplete, because the cursor of its next page is missing or repeated: run this again later`);
          }
          this.#usedCursors.add(endCursor);
          this.after = endCursor;
        }
      }
      function tooManyItemsError(owner, items) {
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("nothing-to-show", `${owner} has more than ${maxItems} ${items}, which is the maximum: delete those that are no longer needed`);
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
  49396: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          requestError
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      var _read_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13823);
      var _request_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43564);
      var _requests_stopped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72646);
      function requestError(error, { failed, denied, otherKind = "github-unavailable" }) {
        const message = (0, _request_failure_js__WEBPACK_IMPORTED_MODULE_2__.RG)(error);
        const fail = (kind, text) => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo(kind, text, { cause: error });
        const stop = (0, _requests_stopped_js__WEBPACK_IMPORTED_MODULE_3__.L5)(error);
        if (stop !== void 0)
          return fail(stop.kind, `${failed}: ${message}`);
        const status = (0, _request_failure_js__WEBPACK_IMPORTED_MODULE_2__.aO)(error);
        if (status === 401)
          return (0, _read_failure_js__WEBPACK_IMPORTED_MODULE_1__.E)(error);
        if (status === 403 || status === 404)
          return fail("permission-missing", denied(message));
        return fail(otherKind, `${failed}: ${message}. Run this again later`);
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
  72896: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        BK: () => (
          /* binding */
          exactlyOne
        ),
        /* harmony export */
        ED: () => (
          /* binding */
          anyDirectories
        ),
        /* harmony export */
        EV: () => (
          /* binding */
          characterClass
        ),
        /* harmony export */
        XO: () => (
          /* binding */
          zeroOrMore
        ),
        /* harmony export */
        Xq: () => (
          /* binding */
          matchesAtOrAbove
        ),
        /* harmony export */
        Z0: () => (
          /* binding */
          isWithinDirectory
        ),
        /* harmony export */
        cK: () => (
          /* binding */
          matches
        ),
        /* harmony export */
        f7: () => (
          /* binding */
          isAny
        )
        /* harmony export */
      });
      function exactlyOne(accepts) {
        return { accepts, isOptional: false, isRepeated: false };
      }
      function zeroOrMore(accepts) {
        return { accepts, isOptional: true, isRepeated: true };
      }
      const isAny = () => true;
      const isWithinDirectory = (character) => character !== "/";
      const anyDirectories = { ...zeroOrMore(isAny), end: "/" };
      function characterClass(source) {
        const expression = new RegExp(`^${source}$`, "u");
        return exactlyOne((character) => expression.test(character));
      }
      function matches(steps, path) {
        return matchSteps(steps, path, false);
      }
      function matchesAtOrAbove(steps, path) {
        return matchSteps(steps, path, true);
      }
      const mayBegin = 1;
      const mayContinue = 2;
      function matchSteps(steps, path, acceptsParent) {
        const reached = new Uint8Array(steps.length + 1);
        reached[0] = mayBegin;
        const progress = {
          reached,
          next: new Uint8Array(steps.length + 1),
          last: skipOptional(steps, reached, 0)
        };
        for (const character of path) {
          if (acceptsParent && character === "/" && progress.reached[steps.length])
            return true;
          advance(steps, progress, character);
          if (progress.last < 0)
            return false;
        }
        return progress.reached[steps.length] !== 0;
      }
      function advance(steps, progress, character) {
        const { reached: from, next: to } = progress;
        let last = -1;
        for (let index = 0; index <= progress.last; index += 1) {
          const step = from[index] === 0 ? void 0 : steps[index];
          from[index] = 0;
          if (step?.accepts(character) !== true)
            continue;
          last = index;
          if (step.isRepeated)
            to[index] = (to[index] ?? 0) | mayContinue;
          if (step.end === void 0 || step.end === character) {
            to[index + 1] = mayBegin;
            last = index + 1;
          }
        }
        progress.reached = to;
        progress.next = from;
        progress.last = skipOptional(steps, to, last);
      }
      function skipOptional(steps, reached, lastBefore) {
        let last = lastBefore;
        for (let index = 0; index <= last; index += 1) {
          if (steps[index]?.isOptional !== true || ((reached[index] ?? 0) & mayBegin) === 0)
            continue;
          reached[index + 1] = (reached[index + 1] ?? 0) | mayBegin;
          last = Math.max(last, index + 1);
        }
        return last;
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
  29090: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        y: () => (
          /* binding */
          compareLayers
        )
        /* harmony export */
      });
      function compareLayers(layers, presentLayers) {
        const presentDigests = new Set(presentLayers.map(({ digest }) => digest));
        const comparedLayers = layers.map((layer) => ({ layer, isPresent: presentDigests.has(layer.digest) }));
        const sum = (items) => items.reduce((bytes, { layer }) => bytes + layer.size, 0);
        return {
          layers: comparedLayers,
          total: sum(comparedLayers),
          missing: sum(comparedLayers.filter(({ isPresent }) => !isPresent))
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
  60041: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        An: () => (
          /* binding */
          formatLaunchBadge
        ),
        /* harmony export */
        XY: () => (
          /* binding */
          parseBadgeLabel
        ),
        /* harmony export */
        sj: () => (
          /* binding */
          badgeFormats
        )
        /* harmony export */
      });
      var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37403);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      const badgeFormats = ["markdown", "html", "rst", "url"];
      const badgeImage = "https://mybinder.org/badge_logo.svg";
      function formatLaunchBadge(format, url, label) {
        switch (format) {
          case "markdown":
            return `[![${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.FV)(label.replaceAll("&", "&amp;"))}](${badgeImage})](${url})`;
          case "html":
            return `<a href="${escapeHtml(url)}"><img src="${badgeImage}" alt="${escapeHtml(label)}"></a>`;
          case "rst":
            return [
              `.. image:: ${badgeImage}`,
              `   :target: ${url.replace(/_$/, "%5F")}`,
              `   :alt: ${label}`
            ].join("\n");
          case "url":
            return url;
        }
      }
      function parseBadgeLabel(text) {
        const label = text.trim().replace(/ +/g, " ");
        if (label === "")
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("launch-link-invalid", 'the label is empty: enter the text of the badge, such as "Binder"');
        if (/[\p{Cc}\u2028\u2029]/u.test(label))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("launch-link-invalid", "the label has more than one line: write it on one line");
        return label;
      }
      function escapeHtml(text) {
        return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
      }
    })
  ),
  /***/
  16217: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Wl: () => (
          /* binding */
          protectFromEarlyDecoding
        ),
        /* harmony export */
        Zz: () => (
          /* binding */
          readAsMybinder
        ),
        /* harmony export */
        iS: () => (
          /* binding */
          readAsStandard
        ),
        /* harmony export */
        jR: () => (
          /* binding */
          encodeStrictly
        ),
        /* harmony export */
        lE: () => (
          /* binding */
          readUrlPath
        )
        /* harmony export */
      });
      const earlyDecodedCharacters = /[&#+]|%(?=[0-9A-Fa-f]{2})/g;
      function encodeStrictly(text) {
        return encodeURIComponent(text).replace(/[!'()*]/g, (character) => percentCode(character));
      }
      function protectFromEarlyDecoding(text) {
        return text.replace(earlyDecodedCharacters, percentCode);
      }
      function percentCode(character) {
        return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
      }
      function readAsMybinder(link) {
        return readArguments(queryAtMybinder(link));
      }
      function readUrlPath(link) {
        return queryAtMybinder(link).get("urlpath") ?? void 0;
      }
      function queryAtMybinder(link) {
        return new URLSearchParams(decodeURI(new URL(link).search.slice(1)));
      }
      function readAsStandard(link) {
        return readArguments(new URL(link).searchParams);
      }
      function readArguments(query) {
        const innerQuery = new URL(query.get("urlpath") ?? "", "https://server.invalid").searchParams;
        const value = (name) => innerQuery.get(name);
        return { repo: value("repo"), branch: value("branch"), urlpath: value("urlpath") };
      }
    })
  ),
  /***/
  72487: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Hw: () => (
          /* binding */
          launchUrl
        ),
        /* harmony export */
        dU: () => (
          /* binding */
          launchBadge
        ),
        /* harmony export */
        oA: () => (
          /* binding */
          launchLink
        )
        /* harmony export */
      });
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      var _launch_link_badge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60041);
      var _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16217);
      function launchUrl(launcherRepository, launcherBranch) {
        const ref = launcherBranch.split("/").map(_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.jR).join("/");
        return `https://mybinder.org/v2/gh/${launcherRepository}/${ref}`;
      }
      function launchBadge(launcherRepository, launcherBranch) {
        return (0, _launch_link_badge_js__WEBPACK_IMPORTED_MODULE_2__.An)("markdown", launchUrl(launcherRepository, launcherBranch), "Binder");
      }
      function launchLink(launcher, content) {
        const args = pullArguments(content);
        const pullQuery = Object.entries(args).filter(([, value]) => value !== null).map(([name, value]) => `${name}=${(0, _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.jR)((0, _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.Wl)(value ?? ""))}`).join("&");
        const start = launchUrl((0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.PZ)(launcher.repository), launcher.branch);
        const url = `${start}?urlpath=${(0, _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.jR)(`git-pull?${pullQuery}`)}`;
        if (!isSame((0, _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.Zz)(url), args))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("launch-link-invalid", `no launch link can encode ${[content.branch, content.path].filter((text) => text !== void 0).map((text) => `"${text}"`).join(" and ")}: rename the branch or the path`);
        return {
          url,
          warnings: isSame((0, _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.iS)(url), args) ? [] : renameWarnings(content)
        };
      }
      function pullArguments(content) {
        const { repository, branch } = content;
        return {
          repo: "url" in repository ? repository.url : `https://github.com/${(0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.PZ)(repository)}`,
          branch: branch ?? null,
          urlpath: startPath(content)
        };
      }
      function startPath({ repository, path, application = { kind: "lab" } }) {
        const place = `${repository.name}${path === void 0 ? "" : `/${toUrlPath(path)}`}`;
        switch (application.kind) {
          case "lab":
            return `lab/tree/${place}`;
          case "notebook":
            return `tree/${place}`;
          case "rstudio":
            return "rstudio/";
          case "url":
            return application.urlPath;
        }
      }
      function toUrlPath(path) {
        return path.replace(/[%#?\\]| $/g, encodeURIComponent);
      }
      function isSame(first, second) {
        return first.repo === second.repo && first.branch === second.branch && first.urlpath === second.urlpath;
      }
      const ambiguousCharacters = { branch: /[&#+]|%[0-9A-Fa-f]{2}/g, path: /[&#+%?\\]| $/g };
      function renameWarnings(content) {
        const { branch, path, application } = content;
        const names = [
          ["branch", branch, ambiguousCharacters.branch],
          ["path", path, ambiguousCharacters.path],
          ["URL path", application?.kind === "url" ? application.urlPath : void 0, ambiguousCharacters.branch]
        ];
        return names.flatMap(([kind, text, characters]) => {
          const foundCharacters = [...new Set(text?.match(characters))].map((character) => JSON.stringify(character));
          if (text === void 0 || foundCharacters.length === 0)
            return [];
          return [
            `The ${kind} ${JSON.stringify(text)} contains ${foundCharacters.join(" and ")}. The link works on mybinder.org, but BinderHub versions before 2025, and tools that follow the URL standard, may decode another ${kind}. Rename the ${kind} to a name without ${foundCharacters.length === 1 ? "it" : "them"}, so that the link works everywhere.`
          ];
        });
      }
    })
  ),
  /***/
  83253: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          formatPreviewComment
        ),
        /* harmony export */
        f: () => (
          /* binding */
          previewMarker
        )
        /* harmony export */
      });
      var _invisible_characters_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82428);
      var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37403);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20907);
      var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6515);
      var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9e3);
      var _launch_link_badge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60041);
      const previewMarker = "<!-- binder-actions: preview -->";
      const maxReasonLength = 4e3;
      const maxPackages = 20;
      function formatPreviewComment(preview, { commit, runUrl }) {
        const run = `[run](${runUrl})`;
        const title = `Binder preview of \`${commit.slice(0, 12)}\``;
        return [previewMarker, `### ${title}`, "", ...formatState(preview, run), ""].join("\n");
      }
      function formatState(preview, run) {
        switch (preview.state) {
          case "building":
            return [
              `\u{1F528} The image is being built in this ${run}. This comment is updated when the build is finished.`
            ];
          case "ready":
            return [(0, _launch_link_badge_js__WEBPACK_IMPORTED_MODULE_2__.An)("markdown", preview.launchUrl, "Binder"), "", ...formatReady(preview, run)];
          case "content":
            return [(0, _launch_link_badge_js__WEBPACK_IMPORTED_MODULE_2__.An)("markdown", preview.launchUrl, "Binder"), "", ...formatContent(preview)];
          case "failed":
            return [
              `\u274C There is no preview, because this ${run} failed:`,
              "",
              ...(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.DV)(printableReason(preview.reason))
            ];
        }
      }
      function formatReady({ image, difference }, run) {
        return [
          ...(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.lV)([
            ["Image", `${formatUntrusted((0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.FH)(image))}, built in this ${run}`],
            ...difference === void 0 ? [] : formatDifference(difference)
          ]),
          "",
          "If Binder does not find the branch, the launcher is still pinning the image: try again in a few minutes."
        ];
      }
      function formatDifference({ base, missing, total, packages }) {
        const reference = formatUntrusted((0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.FH)(base));
        const bytes = missing === 0 ? `nothing: all layers are also in ${reference}` : `${(0, _units_js__WEBPACK_IMPORTED_MODULE_1__.Xq)(missing)} of ${(0, _units_js__WEBPACK_IMPORTED_MODULE_1__.Xq)(total)} are not in ${reference}`;
        return [["To pull", bytes], ...packages === void 0 ? [] : [formatPackages(packages)]];
      }
      function formatPackages({ count, changes }) {
        const shownChanges = changes.slice(0, maxPackages).map(formatUntrusted);
        const list = shownChanges.length === 0 ? "" : ` (${shownChanges.join(", ")}${(0, _wording_js__WEBPACK_IMPORTED_MODULE_4__.v)(changes.length - shownChanges.length)})`;
        return ["Packages changed", `${count}${list}`];
      }
      function formatContent({ base, repository, branch, mayChangeImage }) {
        return [
          ...(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.lV)([
            ["Files", `branch ${formatUntrusted(branch)} of ${formatUntrusted(repository)}`],
            ["Image", formatUntrusted((0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.FH)(base))]
          ]),
          "",
          mayChangeImage ? "Only files are previewed: no image is built for this pull request, and changes to its image are not shown." : "This pull request does not need a separate image, because it changes only notebooks and documents."
        ];
      }
      function formatUntrusted(text) {
        return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.SS)((0, _invisible_characters_js__WEBPACK_IMPORTED_MODULE_5__.t)(text));
      }
      function printableReason(text) {
        const cleanText = text.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\n\t]/gu, "").trim();
        const shortText = cleanText.length > maxReasonLength ? `${cleanText.slice(0, maxReasonLength)}\u2026` : cleanText;
        return (0, _invisible_characters_js__WEBPACK_IMPORTED_MODULE_5__.t)(shortText === "" ? "The run gave no reason." : shortText);
      }
    })
  ),
  /***/
  85845: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DT: () => (
          /* binding */
          describeChanges
        ),
        /* harmony export */
        Wd: () => (
          /* binding */
          listChanges
        ),
        /* harmony export */
        aB: () => (
          /* binding */
          compareRecords
        ),
        /* harmony export */
        q1: () => (
          /* binding */
          hasSameContent
        ),
        /* harmony export */
        uR: () => (
          /* binding */
          formatChangeCounts
        )
        /* harmony export */
      });
      var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);
      var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9e3);
      var _package_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62147);
      function compareRecords(before, after) {
        const [oldRecord, newRecord] = [(0, _package_record_js__WEBPACK_IMPORTED_MODULE_1__.m)(before), (0, _package_record_js__WEBPACK_IMPORTED_MODULE_1__.m)(after)];
        return oldRecord === void 0 || newRecord === void 0 ? void 0 : comparePackages(oldRecord.packages, newRecord.packages);
      }
      function comparePackages(before, after) {
        const [packagesBefore, packagesAfter] = [byName(before), byName(after)];
        const updates = [...packagesAfter].flatMap(([name, item]) => {
          const itemBefore = packagesBefore.get(name);
          return itemBefore === void 0 ? [] : [{ before: itemBefore, after: item }];
        });
        return {
          added: [...packagesAfter].flatMap(([name, item]) => packagesBefore.has(name) ? [] : item),
          removed: [...packagesBefore].flatMap(([name, item]) => packagesAfter.has(name) ? [] : item),
          updated: updates.filter(({ before: a, after: b }) => a.version !== b.version),
          rebuilt: updates.filter(({ before: a, after: b }) => a.version === b.version && a.build !== b.build)
        };
      }
      function byName(packages) {
        return new Map(packages.map((item) => [`${item.manager} ${item.name}`, item]));
      }
      function hasSameContent(before, after) {
        const [oldRecord, newRecord] = [(0, _package_record_js__WEBPACK_IMPORTED_MODULE_1__.m)(before), (0, _package_record_js__WEBPACK_IMPORTED_MODULE_1__.m)(after)];
        if (oldRecord === void 0 || newRecord === void 0 || newRecord.packages.length === 0)
          return false;
        return oldRecord.others === newRecord.others && countDifferences(comparePackages(oldRecord.packages, newRecord.packages)) === 0;
      }
      function countDifferences({ added, removed, updated, rebuilt }) {
        return added.length + removed.length + updated.length + rebuilt.length;
      }
      function formatChangeCounts(changes) {
        const { added, removed, updated, rebuilt } = changes;
        const total = countDifferences(changes);
        if (total === 0)
          return "no package";
        const counts = [
          [updated.length, (0, _wording_js__WEBPACK_IMPORTED_MODULE_2__.LS)(updated.length, "new version")],
          [rebuilt.length, `${(0, _wording_js__WEBPACK_IMPORTED_MODULE_2__.LS)(rebuilt.length, "rebuild")} of the same version`],
          [added.length, `${added.length} added`],
          [removed.length, `${removed.length} removed`]
        ];
        const parts = counts.flatMap(([count, text]) => count === 0 ? [] : text);
        return `${(0, _wording_js__WEBPACK_IMPORTED_MODULE_2__.LS)(total, "package")}: ${parts.join(", ")}`;
      }
      function describeChanges(changes) {
        const saved = changes.rebuilt.reduce((sum, { after }) => sum + after.size, 0);
        const advice = saved === 0 ? "" : `; keeping the previous builds of unchanged versions would save ${(0, _units_js__WEBPACK_IMPORTED_MODULE_0__.Xq)(saved)} per pull`;
        return `${formatChangeCounts(changes)}${advice}`;
      }
      function listChanges({ added, removed, updated, rebuilt }) {
        return [
          ...updated.map(({ before, after }) => `${displayName(after)} ${before.version} -> ${after.version}`),
          ...rebuilt.map(({ before, after }) => `${displayName(after)} ${after.version}, rebuilt: ${buildName(before)} -> ${buildName(after)}`),
          ...added.map((item) => `${displayName(item)} ${item.version}, added`),
          ...removed.map((item) => `${displayName(item)} ${item.version}, removed`)
        ];
      }
      function buildName({ build }) {
        return build === "" ? "first build" : build;
      }
      const managerNames = {
        conda: "",
        debian: " (Debian)",
        pip: " (pip)",
        r: " (R)",
        julia: " (Julia)"
      };
      function displayName({ name, manager }) {
        return `${name}${managerNames[manager]}`;
      }
    })
  ),
  /***/
  62147: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        m: () => (
          /* binding */
          decodePackages
        ),
        /* harmony export */
        s: () => (
          /* binding */
          encodePackages
        )
        /* harmony export */
      });
      var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
      var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5691);
      var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99368);
      var _package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77669);
      const maxRecordLength = 96e3;
      const maxInflatedSize = 4 * 2 ** 20;
      function encodePackages({ packages, others }) {
        const rows = packages.map(({ manager, name, version, build, size: size2 }) => [
          _package_js__WEBPACK_IMPORTED_MODULE_2__.$.indexOf(manager),
          ...[name, version, build, size2]
        ]);
        const text = (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(JSON.stringify([others, rows]), { level: 9 }).toString("base64url");
        return text.length <= maxRecordLength ? text : void 0;
      }
      function decodePackages(text) {
        if (text === void 0)
          return void 0;
        try {
          const bytes = (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(Buffer.from(text, "base64url"), { maxOutputLength: maxInflatedSize });
          const [others, rows] = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.T)(schema, JSON.parse(bytes.toString()), "the record of the packages");
          const packages = rows.flatMap(([index, name, version, build, size2]) => {
            const manager = _package_js__WEBPACK_IMPORTED_MODULE_2__.$[index];
            return manager === void 0 ? [] : [{ manager, name, version, build, size: size2 }];
          });
          return { packages, others };
        } catch {
          return void 0;
        }
      }
      const size = valibot__WEBPACK_IMPORTED_MODULE_3__.Fs(valibot__WEBPACK_IMPORTED_MODULE_3__.ai(), valibot__WEBPACK_IMPORTED_MODULE_3__.Y2(), valibot__WEBPACK_IMPORTED_MODULE_3__.Ww(0));
      const field = valibot__WEBPACK_IMPORTED_MODULE_3__.Fs(valibot__WEBPACK_IMPORTED_MODULE_3__.Yj(), valibot__WEBPACK_IMPORTED_MODULE_3__.yG(/^[\w.+:~!^-]{0,100}$/));
      const schema = valibot__WEBPACK_IMPORTED_MODULE_3__.PV([field, valibot__WEBPACK_IMPORTED_MODULE_3__.YO(valibot__WEBPACK_IMPORTED_MODULE_3__.PV([size, field, field, field, size]))]);
    })
  ),
  /***/
  77669: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          managers
        ),
        /* harmony export */
        f: () => (
          /* binding */
          isValid
        )
        /* harmony export */
      });
      const managers = ["conda", "debian", "r", "julia", "pip"];
      const maxFieldLength = 100;
      function isField(text) {
        return text.length <= maxFieldLength && /^[\w.+:~!^-]*$/.test(text);
      }
      function isValid({ name, version, build }) {
        return name !== "" && version !== "" && [name, version, build].every(isField);
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
  47657: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          matchesPathspecs
        ),
        /* harmony export */
        w: () => (
          /* binding */
          matchesPaths
        )
        /* harmony export */
      });
      var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72896);
      function matchesPaths(patterns, file) {
        return patterns.reduce((isIn, pattern) => {
          const isException = pattern.startsWith("!");
          return matchesPattern(isException ? pattern.slice(1) : pattern, file) ? !isException : isIn;
        }, false);
      }
      function matchesPathspecs(patterns, file) {
        const isException = (pattern) => pattern.startsWith("!");
        const includedPatterns = patterns.filter((pattern) => !isException(pattern));
        const excludedPatterns = patterns.filter(isException).map((pattern) => pattern.slice(1));
        const isIn = (globs) => globs.some((glob) => matchesGlob(glob, file));
        return (includedPatterns.length === 0 || isIn(includedPatterns)) && !isIn(excludedPatterns);
      }
      function matchesGlob(glob, file) {
        const isPlain = !/[*?[]/.test(glob);
        if (isPlain)
          return file === glob || file.startsWith(glob.replace(/\/?$/, "/"));
        const collapsedGlob = glob.replace(/(^|\/)\*\*(?=\/|$)|\*+/g, (stars, start) => start === void 0 ? "*" : stars);
        const pathPattern = collapsedGlob.replaceAll("+", "\\+").replaceAll("?", "[^/]").replaceAll("[!", "[^");
        return matchesPattern(pathPattern, file);
      }
      function toSteps(pattern) {
        const token = /(\*\*\/(?![?+]))|(\*\*)|(\*)|(?:(\[[^\]]{1,255}\])|\\?([^?+]|(?<=\\).))([?+]?)|./gsu;
        const steps = [];
        for (const [, directories, deep, star, set, character, quantifier] of pattern.matchAll(token)) {
          if (directories)
            steps.push(_glob_js__WEBPACK_IMPORTED_MODULE_0__.ED);
          else if (deep || star)
            steps.push((0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.XO)(deep ? _glob_js__WEBPACK_IMPORTED_MODULE_0__.f7 : _glob_js__WEBPACK_IMPORTED_MODULE_0__.Z0));
          else {
            const step = set ? parseCharacterClass(set) : character && (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.BK)((candidate) => candidate === character);
            if (!step)
              return void 0;
            steps.push({ ...step, isOptional: quantifier === "?", isRepeated: quantifier === "+" });
          }
        }
        return steps;
      }
      function parseCharacterClass(set) {
        try {
          return (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.EV)(set);
        } catch {
          return void 0;
        }
      }
      function matchesPattern(pattern, file) {
        const steps = toSteps(pattern);
        return steps !== void 0 && (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.cK)(steps, file);
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
