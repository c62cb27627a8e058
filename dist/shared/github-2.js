const id = 3111;
const ids = [3111];
const modules = {
  /***/
  92525: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          fetchBranchPages
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5691);
      var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35613);
      var _explain_repository_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11479);
      var _page_cursor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87490);
      async function fetchBranchPages(client, repository, query) {
        const name = (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__.PZ)(repository);
        const position = { branches: new _page_cursor_js__WEBPACK_IMPORTED_MODULE_3__.ak(name, "branches"), tags: new _page_cursor_js__WEBPACK_IMPORTED_MODULE_3__.ak(name, "tags") };
        const branches = [];
        const tagNames = /* @__PURE__ */ new Set();
        for (; ; ) {
          const { isArchived, defaultBranchRef, tags, refs } = await fetchPage(client, repository, query, position);
          for (const { name: name2, target } of refs?.nodes ?? [])
            branches.push({ name: name2, commit: target });
          for (const { name: name2 } of tags?.nodes ?? [])
            tagNames.add(name2);
          if (refs !== void 0)
            position.branches.advance(refs.pageInfo, refs.nodes.length);
          if (tags !== void 0)
            position.tags.advance(tags.pageInfo, tags.nodes.length);
          if (position.branches.isAtEnd && position.tags.isAtEnd)
            return { defaultBranch: defaultBranchRef?.name, isArchived, tags: tagNames, branches };
        }
      }
      async function fetchPage(client, repository, { fields, schema, pageSize }, { branches, tags }) {
        const query = `query ($owner: String!, $name: String!, $branches: Boolean!, $after: String, $tags: Boolean!, $afterTag: String) {
  repository(owner: $owner, name: $name) {
    isArchived
    defaultBranchRef { name }
    tags: refs(refPrefix: "refs/tags/", first: 100, after: $afterTag) @include(if: $tags) { ${_page_cursor_js__WEBPACK_IMPORTED_MODULE_3__.Pq} nodes { name } }
    refs(refPrefix: "refs/heads/", first: ${pageSize}, after: $after) @include(if: $branches) {
      ${_page_cursor_js__WEBPACK_IMPORTED_MODULE_3__.Pq}
      nodes { name target { ... on Commit { ${fields} } } }
    }
  }
}`;
        const variables = {
          owner: repository.owner,
          name: repository.name,
          ...{ branches: !branches.isAtEnd, after: branches.after, tags: !tags.isAtEnd, afterTag: tags.after }
        };
        const response = await client.graphql(query, variables).catch((error) => {
          throw (0, _explain_repository_read_js__WEBPACK_IMPORTED_MODULE_2__.E)(error, repository, true);
        });
        const label = `GitHub's response about ${(0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__.PZ)(repository)}`;
        return (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.T)(pageSchema(schema), response, label).repository;
      }
      function pageSchema(commit) {
        return valibot__WEBPACK_IMPORTED_MODULE_4__.Ik({
          repository: valibot__WEBPACK_IMPORTED_MODULE_4__.Ik({
            isArchived: valibot__WEBPACK_IMPORTED_MODULE_4__.zM(),
            defaultBranchRef: valibot__WEBPACK_IMPORTED_MODULE_4__.me(valibot__WEBPACK_IMPORTED_MODULE_4__.Ik({ name: valibot__WEBPACK_IMPORTED_MODULE_4__.Yj() })),
            tags: valibot__WEBPACK_IMPORTED_MODULE_4__.lq(valibot__WEBPACK_IMPORTED_MODULE_4__.Ik({ pageInfo: _page_cursor_js__WEBPACK_IMPORTED_MODULE_3__.z$, nodes: valibot__WEBPACK_IMPORTED_MODULE_4__.YO(valibot__WEBPACK_IMPORTED_MODULE_4__.Ik({ name: valibot__WEBPACK_IMPORTED_MODULE_4__.Yj() })) })),
            refs: valibot__WEBPACK_IMPORTED_MODULE_4__.lq(valibot__WEBPACK_IMPORTED_MODULE_4__.Ik({
              pageInfo: _page_cursor_js__WEBPACK_IMPORTED_MODULE_3__.z$,
              nodes: valibot__WEBPACK_IMPORTED_MODULE_4__.YO(valibot__WEBPACK_IMPORTED_MODULE_4__.Ik({ name: valibot__WEBPACK_IMPORTED_MODULE_4__.Yj(), target: commit }))
            }))
          })
        });
      }
    })
  ),
  /***/
  70036: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        c2: () => (
          /* binding */
          assertNotArchived
        ),
        T1: () => (
          /* binding */
          commitFields
        ),
        ll: () => (
          /* binding */
          makeBranch
        ),
        mP: () => (
          /* binding */
          readBranchState
        ),
        tX: () => (
          /* binding */
          targetSchema
        )
      });
      var valibot = __webpack_require__(5691);
      var json = __webpack_require__(99368);
      var github_repository = __webpack_require__(35613);
      var user_error = __webpack_require__(72394);
      var external_node_crypto_ = __webpack_require__(77598);
      ;
      const fileFields = "{ mode oid object { ... on Blob { byteSize isTruncated text } } }";
      const blobSchema = valibot.Ik({
        byteSize: valibot.lq(valibot.ai()),
        isTruncated: valibot.lq(valibot.zM()),
        text: valibot.cl(valibot.Yj())
      });
      const fileSchema = valibot.Ik({ mode: valibot.ai(), oid: valibot.Yj(), object: valibot.cl(blobSchema) });
      const maxFileSize = 1e6;
      const symbolicLink = 40960;
      const directory = 16384;
      function isDirectory({ mode }) {
        return mode === directory || mode === symbolicLink;
      }
      async function readTreeFile(client, { owner, name }, file, label) {
        if (file.mode === symbolicLink)
          throw new user_error.yo("not-a-plain-file", `${label} is a symbolic link: replace it with a regular file`);
        if (file.mode === directory)
          throw new user_error.yo("not-a-plain-file", `${label} is a directory: specify a file`);
        const size = file.object?.byteSize ?? 0;
        if (size > maxFileSize)
          throw new user_error.yo("not-a-plain-file", `${label} is ${size} bytes, over the limit of ${maxFileSize}: use a smaller file`);
        const text = file.object?.text;
        if (text != null) {
          const bytes2 = Buffer.from(text, "utf8");
          if (gitBlobId(bytes2) === file.oid)
            return bytes2;
        }
        const { data } = await client.rest.git.getBlob({ owner, repo: name, file_sha: file.oid });
        const bytes = Buffer.from(data.content, "base64");
        if (gitBlobId(bytes) !== file.oid)
          throw new user_error.yo("github-unavailable", `GitHub returned content of ${label} that does not match its ID ${file.oid}: run this again`);
        return bytes;
      }
      function gitBlobId(bytes) {
        return (0, external_node_crypto_.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
      }
      ;
      const aliases = ["entry0", "entry1", "entry2", "entry3", "entry4"];
      function entryFields({ paths }) {
        if (paths.length > aliases.length)
          throw new Error(`more than ${aliases.length} paths`);
        return paths.map((path, index) => `${aliases[index]}: file(path: ${JSON.stringify(path)}) ${fileFields}`).join(" ");
      }
      const entry = valibot.cl(fileSchema);
      const entrySchemas = { entry0: entry, entry1: entry, entry2: entry, entry3: entry, entry4: entry };
      function locateFile(locator, entries) {
        const find = (path2) => {
          const alias = aliases[locator.paths.indexOf(path2)];
          return (alias === void 0 ? void 0 : entries[alias]) ?? void 0;
        };
        const path = locator.locate((candidate) => {
          const file = find(candidate);
          return file && (isDirectory(file) ? "directory" : "file");
        });
        return { path, file: find(path) };
      }
      var read_failure = __webpack_require__(13823);
      ;
      function commitFields(locator) {
        return `oid ... on Commit { url message committedDate parents(first: 1) { nodes { oid } } ${entryFields(locator)} }`;
      }
      const query = (fields) => `query ($owner: String!, $name: String!, $branch: String!, $temporary: String!, $tag: String!, $template: String!) {
  repository(owner: $owner, name: $name) {
    isArchived
    branch: ref(qualifiedName: $branch) { target { ${fields} } }
    temporary: ref(qualifiedName: $temporary) { name }
    tag: ref(qualifiedName: $tag) { name }
    base: defaultBranchRef { name target { ${fields} ... on Commit { template: file(path: $template) ${fileFields} } } }
  }
}`;
      const targetSchema = valibot.Ik({
        oid: valibot.Yj(),
        url: valibot.lq(valibot.Yj(), ""),
        message: valibot.lq(valibot.Yj(), ""),
        committedDate: valibot.lq(valibot.Yj(), ""),
        parents: valibot.lq(valibot.Ik({ nodes: valibot.YO(valibot.Ik({ oid: valibot.Yj() })) }), { nodes: [] }),
        ...entrySchemas
      });
      const baseSchema = valibot.Ik({ ...targetSchema.entries, template: valibot.cl(fileSchema) });
      const schema = valibot.Ik({
        repository: valibot.me(valibot.Ik({
          isArchived: valibot.zM(),
          branch: valibot.me(valibot.Ik({ target: valibot.me(targetSchema) })),
          temporary: valibot.me(valibot.Ik({ name: valibot.Yj() })),
          tag: valibot.me(valibot.Ik({ name: valibot.Yj() })),
          base: valibot.me(valibot.Ik({ name: valibot.Yj(), target: valibot.me(baseSchema) }))
        }))
      });
      async function readBranchState(client, request) {
        const { repository, branch, locator, template } = request;
        const name = (0, github_repository.PZ)(repository);
        const variables = {
          owner: repository.owner,
          name: repository.name,
          branch: `refs/heads/${branch}`,
          temporary: `refs/heads/${request.temporary}`,
          tag: `refs/tags/${branch}`,
          template: template ?? ""
        };
        const response = await client.graphql(query(commitFields(locator)), variables).catch((error) => {
          throw (0, read_failure.y)(error, name);
        });
        const { repository: current } = (0, json.T)(schema, response, `GitHub's response about ${name}`);
        if (current === null)
          throw new user_error.yo("repository-not-found", `${name} does not exist, or the token cannot access it: check the spelling and the token's repository access`);
        assertNotArchived(current.isArchived, name);
        const { base } = current;
        const branchFile = { client, repository, locator };
        const baseTarget = base?.target;
        return {
          branch: current.branch?.target == null ? void 0 : makeBranch(branchFile, branch, current.branch.target),
          isTag: current.tag !== null,
          hasTemporary: current.temporary !== null,
          base: base === null || baseTarget == null ? void 0 : makeBranch(branchFile, base.name, baseTarget),
          readTemplate: () => readFrom({ client, repository, path: template ?? "" }, base?.name ?? "", baseTarget?.template ?? void 0)
        };
      }
      function assertNotArchived(isArchived, name) {
        if (isArchived)
          throw new user_error.yo("repository-archived", `${name} is archived and therefore read-only: unarchive it in its settings`);
      }
      function makeBranch({ client, repository, locator }, name, target) {
        const located = () => locateFile(locator, target);
        return {
          name,
          head: target.oid,
          url: target.url,
          message: target.message,
          committedAt: target.committedDate,
          parent: target.parents.nodes[0]?.oid,
          filePath: () => located().path,
          readFile: async () => {
            const { path, file } = located();
            return readFrom({ client, repository, path }, name, file);
          }
        };
      }
      async function readFrom({ client, repository, path }, branch, file) {
        if (file === void 0)
          return void 0;
        const label = `${path} on branch "${branch}" of ${(0, github_repository.PZ)(repository)}`;
        return readTreeFile(client, repository, file, label);
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
  22251: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I5: () => (
          /* binding */
          readHistoryBefore
        ),
        /* harmony export */
        Q8: () => (
          /* binding */
          historyFields
        ),
        /* harmony export */
        Ut: () => (
          /* binding */
          historySchema
        ),
        /* harmony export */
        wb: () => (
          /* binding */
          readWholeHistory
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5691);
      var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35613);
      var _explain_repository_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11479);
      var _page_cursor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87490);
      function historyFields(path) {
        return `oid history(first: 100, path: ${JSON.stringify(path)}) { ${_page_cursor_js__WEBPACK_IMPORTED_MODULE_3__.Pq} nodes { oid committedDate message } }`;
      }
      const pageSchema = valibot__WEBPACK_IMPORTED_MODULE_4__.Ik({
        pageInfo: _page_cursor_js__WEBPACK_IMPORTED_MODULE_3__.z$,
        nodes: valibot__WEBPACK_IMPORTED_MODULE_4__.YO(valibot__WEBPACK_IMPORTED_MODULE_4__.Ik({ oid: valibot__WEBPACK_IMPORTED_MODULE_4__.Yj(), committedDate: valibot__WEBPACK_IMPORTED_MODULE_4__.Yj(), message: valibot__WEBPACK_IMPORTED_MODULE_4__.Yj() }))
      });
      const historySchema = valibot__WEBPACK_IMPORTED_MODULE_4__.Ik({ oid: valibot__WEBPACK_IMPORTED_MODULE_4__.Yj(), history: pageSchema });
      async function readHistoryBefore(location, { name, head }) {
        const history = await fetchHistoryPage(location, head, null);
        return readWholeHistory(location, { name, commit: { oid: head, history } });
      }
      async function readWholeHistory(location, { name: branch, commit: { oid, history } }) {
        const owner = `Branch "${branch}" of ${(0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__.PZ)(location.repository)}`;
        const cursor = new _page_cursor_js__WEBPACK_IMPORTED_MODULE_3__.ak(owner, `commits to ${location.path}`);
        const commits = [];
        for (let page = history; ; page = await fetchHistoryPage(location, oid, cursor.after)) {
          for (const { oid: sha, committedDate, message } of page.nodes)
            commits.push({ branch, sha, date: committedDate, message });
          cursor.advance(page.pageInfo, page.nodes.length);
          if (cursor.isAtEnd)
            return commits;
        }
      }
      const query = `query ($owner: String!, $name: String!, $oid: GitObjectID!, $path: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) {
      ... on Commit { history(first: 100, path: $path, after: $after) { ${_page_cursor_js__WEBPACK_IMPORTED_MODULE_3__.Pq} nodes { oid committedDate message } } }
    }
  }
}`;
      const schema = valibot__WEBPACK_IMPORTED_MODULE_4__.Ik({ repository: valibot__WEBPACK_IMPORTED_MODULE_4__.Ik({ object: valibot__WEBPACK_IMPORTED_MODULE_4__.Ik({ history: pageSchema }) }) });
      async function fetchHistoryPage({ client, repository, path }, oid, after) {
        const { owner, name } = repository;
        const response = await client.graphql(query, { owner, name, oid, path, after }).catch((error) => {
          throw (0, _explain_repository_read_js__WEBPACK_IMPORTED_MODULE_2__.E)(error, repository, true);
        });
        const label = `GitHub's response about ${(0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__.PZ)(repository)}`;
        return (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.T)(schema, response, label).repository.object.history;
      }
    })
  ),
  /***/
  34753: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          listBranches
        ),
        /* harmony export */
        x: () => (
          /* binding */
          listWritableBranches
        )
        /* harmony export */
      });
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
      var _branch_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92525);
      var _branch_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70036);
      async function listBranches(client, repository, locator) {
        const query = { fields: (0, _branch_state_js__WEBPACK_IMPORTED_MODULE_2__.T1)(locator), schema: _branch_state_js__WEBPACK_IMPORTED_MODULE_2__.tX, pageSize: 100 };
        const { branches, ...listing } = await (0, _branch_pages_js__WEBPACK_IMPORTED_MODULE_1__.r)(client, repository, query);
        const file = { client, repository, locator };
        return { ...listing, branches: branches.map(({ name, commit }) => (0, _branch_state_js__WEBPACK_IMPORTED_MODULE_2__.ll)(file, name, commit)) };
      }
      async function listWritableBranches(client, repository, locator) {
        const listing = await listBranches(client, repository, locator);
        (0, _branch_state_js__WEBPACK_IMPORTED_MODULE_2__.c2)(listing.isArchived, (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.PZ)(repository));
        return listing;
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
  )
};
export {
  id,
  ids,
  modules
};
