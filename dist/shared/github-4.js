const id = 3724;
const ids = [3724];
const modules = {
  /***/
  53326: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        AQ: () => (
          /* binding */
          probeContentsWrite
        ),
        /* harmony export */
        Rl: () => (
          /* binding */
          probeActionsWrite
        ),
        /* harmony export */
        kQ: () => (
          /* binding */
          readEventReceiver
        ),
        /* harmony export */
        qF: () => (
          /* binding */
          assertMaySend
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5691);
      var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35613);
      var _workflows_workflow_trigger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51509);
      var _dispatch_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5937);
      var _read_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13823);
      var _request_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43564);
      const query = `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    isArchived
    defaultBranchRef {
      name
      target { ... on Commit { file(path: ".github/workflows") { object { ... on Tree { entries { path object { ... on Blob { text } } } } } } } }
    }
  }
}`;
      const entrySchema = valibot__WEBPACK_IMPORTED_MODULE_6__.Ik({
        path: valibot__WEBPACK_IMPORTED_MODULE_6__.cl(valibot__WEBPACK_IMPORTED_MODULE_6__.Yj()),
        object: valibot__WEBPACK_IMPORTED_MODULE_6__.cl(valibot__WEBPACK_IMPORTED_MODULE_6__.Ik({ text: valibot__WEBPACK_IMPORTED_MODULE_6__.cl(valibot__WEBPACK_IMPORTED_MODULE_6__.Yj()) }))
      });
      const folderSchema = valibot__WEBPACK_IMPORTED_MODULE_6__.Ik({ object: valibot__WEBPACK_IMPORTED_MODULE_6__.cl(valibot__WEBPACK_IMPORTED_MODULE_6__.Ik({ entries: valibot__WEBPACK_IMPORTED_MODULE_6__.cl(valibot__WEBPACK_IMPORTED_MODULE_6__.YO(entrySchema)) })) });
      const schema = valibot__WEBPACK_IMPORTED_MODULE_6__.Ik({
        repository: valibot__WEBPACK_IMPORTED_MODULE_6__.Ik({
          nameWithOwner: valibot__WEBPACK_IMPORTED_MODULE_6__.Yj(),
          isArchived: valibot__WEBPACK_IMPORTED_MODULE_6__.zM(),
          defaultBranchRef: valibot__WEBPACK_IMPORTED_MODULE_6__.me(valibot__WEBPACK_IMPORTED_MODULE_6__.Ik({ name: valibot__WEBPACK_IMPORTED_MODULE_6__.Yj(), target: valibot__WEBPACK_IMPORTED_MODULE_6__.me(valibot__WEBPACK_IMPORTED_MODULE_6__.Ik({ file: valibot__WEBPACK_IMPORTED_MODULE_6__.cl(folderSchema) })) }))
        })
      });
      async function readEventReceiver(client, repository) {
        const name = (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__.PZ)(repository);
        const variables = { owner: repository.owner, name: repository.name };
        const response = await client.graphql(query, variables).catch((error) => {
          if (/Could not resolve to a Repository/i.test((0, _request_failure_js__WEBPACK_IMPORTED_MODULE_5__.RG)(error)))
            return void 0;
          throw (0, _read_failure_js__WEBPACK_IMPORTED_MODULE_4__.y)(error, name);
        });
        if (response === void 0)
          return void 0;
        const { repository: receiver } = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.T)(schema, response, `GitHub's response about ${name}`);
        const entries = receiver.defaultBranchRef?.target?.file?.object?.entries ?? [];
        return {
          repository: (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__.lF)(receiver.nameWithOwner),
          isArchived: receiver.isArchived,
          defaultBranch: receiver.defaultBranchRef?.name,
          workflows: entries.flatMap(({ path, object }) => {
            const isWorkflow = path != null && /\.ya?ml$/.test(path) && object?.text != null;
            return (isWorkflow ? (0, _workflows_workflow_trigger_js__WEBPACK_IMPORTED_MODULE_2__.vS)(path, object.text ?? "") : void 0) ?? [];
          })
        };
      }
      async function probeContentsWrite(client, { owner, name: repo }, nonce) {
        const ref = `heads/binder-actions/no-such-branch-${nonce}`;
        return client.rest.git.updateRef({ owner, repo, ref, sha: "0".repeat(40) }).catch((error) => error);
      }
      async function probeActionsWrite(client, { owner, name: repo }, workflow, nonce) {
        const ref = `binder-actions/no-such-branch-${nonce}`;
        return client.rest.actions.createWorkflowDispatch({ owner, repo, workflow_id: workflow, ref }).catch((error) => error);
      }
      function assertMaySend(response, repository, permission) {
        const name = (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__.PZ)(repository);
        const status = (0, _request_failure_js__WEBPACK_IMPORTED_MODULE_5__.aO)(response);
        if (status === 403 || status === 404)
          throw (0, _dispatch_error_js__WEBPACK_IMPORTED_MODULE_3__.aY)(response, name, permission);
        if (status === 401)
          throw (0, _read_failure_js__WEBPACK_IMPORTED_MODULE_4__.y)(response, name);
      }
    })
  ),
  /***/
  38468: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q7: () => (
          /* binding */
          fetchLastRun
        ),
        /* harmony export */
        QV: () => (
          /* binding */
          mayReadRuns
        ),
        /* harmony export */
        Zv: () => (
          /* binding */
          fetchWorkflowRun
        ),
        /* harmony export */
        lc: () => (
          /* binding */
          findWorkflowRuns
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5691);
      var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35613);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);
      var _request_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43564);
      const runSchema = valibot__WEBPACK_IMPORTED_MODULE_4__.Ik({
        html_url: valibot__WEBPACK_IMPORTED_MODULE_4__.Yj(),
        path: valibot__WEBPACK_IMPORTED_MODULE_4__.Yj(),
        display_title: valibot__WEBPACK_IMPORTED_MODULE_4__.cl(valibot__WEBPACK_IMPORTED_MODULE_4__.Yj(), ""),
        created_at: valibot__WEBPACK_IMPORTED_MODULE_4__.Fs(valibot__WEBPACK_IMPORTED_MODULE_4__.Yj(), valibot__WEBPACK_IMPORTED_MODULE_4__.pd((text) => new Date(text)), valibot__WEBPACK_IMPORTED_MODULE_4__.p6()),
        status: valibot__WEBPACK_IMPORTED_MODULE_4__.me(valibot__WEBPACK_IMPORTED_MODULE_4__.Yj()),
        conclusion: valibot__WEBPACK_IMPORTED_MODULE_4__.me(valibot__WEBPACK_IMPORTED_MODULE_4__.Yj())
      });
      const schema = valibot__WEBPACK_IMPORTED_MODULE_4__.Ik({ workflow_runs: valibot__WEBPACK_IMPORTED_MODULE_4__.YO(runSchema) });
      const dispatchFilter = { event: "repository_dispatch" };
      async function findWorkflowRuns(client, repository, title, since) {
        const created = `>=${since.toISOString().replace(/\.\d+Z$/, "Z")}`;
        const runs = await listDispatchedRuns(client, repository, { ...dispatchFilter, created, per_page: 100 });
        return runs.filter((run) => run.display_title.includes(title)).map(readRun);
      }
      async function listDispatchedRuns(client, repository, filter) {
        const { owner, name: repo } = repository;
        const request = { owner, repo, ...filter };
        const { data } = await client.rest.actions.listWorkflowRunsForRepo(request).catch((error) => {
          throw runsError(error, (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__.PZ)(repository));
        });
        return (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.T)(schema, data, "GitHub's list of workflow runs").workflow_runs;
      }
      function readRun({ html_url: url, status, conclusion }) {
        return { url, isCompleted: status === "completed", conclusion: conclusion ?? void 0 };
      }
      async function fetchWorkflowRun(client, repository, id2) {
        const { owner, name: repo } = repository;
        const { data } = await client.rest.actions.getWorkflowRun({ owner, repo, run_id: id2 }).catch((error) => {
          throw runsError(error, (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__.PZ)(repository));
        });
        return readRun((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.T)(runSchema, data, "GitHub's response about a workflow run"));
      }
      const maxRunsExamined = 30;
      async function fetchLastRun(client, repository, event, paths) {
        const runs = await listDispatchedRuns(client, repository, { event, per_page: maxRunsExamined });
        const newestRun = runs.find((run) => paths.some((path) => isRunOfWorkflow(run, path)));
        return newestRun && { ...readRun(newestRun), createdAt: newestRun.created_at };
      }
      function isRunOfWorkflow(run, path) {
        const [runPath = ""] = run.path.split("@");
        return runPath === path || runPath.endsWith(`/${path}`);
      }
      async function mayReadRuns(client, repository) {
        try {
          await listDispatchedRuns(client, repository, { ...dispatchFilter, per_page: 1 });
          return true;
        } catch (error) {
          const status = error instanceof Error ? (0, _request_failure_js__WEBPACK_IMPORTED_MODULE_3__.aO)(error.cause) : void 0;
          if (status === 403 || status === 404)
            return false;
          throw error;
        }
      }
      function runsError(error, name) {
        const serverMessage = (0, _request_failure_js__WEBPACK_IMPORTED_MODULE_3__.RG)(error);
        const status = (0, _request_failure_js__WEBPACK_IMPORTED_MODULE_3__.aO)(error);
        return status === 403 || status === 404 ? new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("permission-missing", `The token has no permission to read the workflow runs of ${name} (${serverMessage}), which \`wait\` needs: grant the token "Actions: read" on that repository, or remove \`wait\``, { cause: error }) : new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("github-unavailable", `The workflow runs of ${name} could not be read (${serverMessage}): run this again later`, {
          cause: error
        });
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
  71826: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        KL: () => (
          /* binding */
          previewNumber
        ),
        /* harmony export */
        RO: () => (
          /* binding */
          assertPreviewPair
        ),
        /* harmony export */
        Z7: () => (
          /* binding */
          isPreviewBranch
        )
        /* harmony export */
      });
      var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38002);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      function previewNumber(launcherBranch) {
        const digits = /^pr-([1-9]\d{0,9})$/.exec(launcherBranch)?.[1];
        return digits === void 0 ? void 0 : Number(digits);
      }
      function isPreviewBranch(name, { marks }) {
        return marks.preview !== void 0 && previewNumber(name) !== void 0;
      }
      function assertPreviewPair(name, refs, state) {
        const knownRefs = refs.filter((ref) => ref !== void 0);
        for (const ref of knownRefs) {
          if (ref.kind === "pull")
            assertOwnPreview(name, ref, state);
          else if (state.isPreview)
            throw foreignImageError(state, `${name} was built from ${ref.full}`);
        }
        if (knownRefs.length === 0 && state.isPreview)
          throw foreignImageError(state, `${name} has no label that names the pull request that it was built from`);
      }
      function assertOwnPreview(name, ref, { launcherBranch, isPreview }) {
        const previewBranch = (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__.P7)(ref);
        const build = `${name} was built from pull request ${ref.full}`;
        if (previewBranch !== launcherBranch) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("no-launcher-branch", `${build}, which is launched only on launcher branch "${previewBranch}", not on "${launcherBranch}": send the event to "${previewBranch}"`);
        }
        if (isPreview)
          return;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("no-launcher-branch", `${build}, but launcher branch "${previewBranch}" is not a preview: delete the branch, so that the next event creates it again, or add the line \`# binder-actions: preview\` above FROM in its Dockerfile`);
      }
      function foreignImageError({ launcherBranch }, problem) {
        const number = previewNumber(launcherBranch);
        const message = number === void 0 ? `Launcher branch "${launcherBranch}" is marked as a preview, but is not named after a pull request, such as "pr-7", and ${problem}: delete the line \`# binder-actions: preview\` from its Dockerfile` : `Launcher branch "${launcherBranch}" is the preview of pull request ${number} and launches only its images, but ${problem}`;
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("no-launcher-branch", message);
      }
    })
  ),
  /***/
  39566: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          payloadInput
        )
        /* harmony export */
      });
      const payloadInput = "payload";
    })
  ),
  /***/
  12814: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        B: () => (
          /* binding */
          readWorkflowDocument
        ),
        T: () => (
          /* binding */
          texts
        )
      });
      var js_yaml = __webpack_require__(33243);
      var valibot = __webpack_require__(5691);
      ;
      function findYamlLines(text) {
        const lines = /* @__PURE__ */ new Map();
        const openCollections = [];
        const lineAt = lineCounter(text);
        for (const event of (0, js_yaml.PH)(text, {})) {
          if (event.type === js_yaml.hy.POP)
            openCollections.pop();
          else if (event.type !== js_yaml.hy.DOCUMENT)
            readValue(event);
        }
        return lines;
        function readValue(event) {
          const parent = openCollections.at(-1);
          const start = startOffset(event);
          if (parent !== void 0 && event.type === js_yaml.hy.SCALAR && expectsKey(parent)) {
            parent.key = (0, js_yaml.KE)(text, event);
            lines.set([...parent.path, parent.key].join("."), lineAt(start));
            return;
          }
          const name = takeName(parent);
          const path = parent === void 0 || name === void 0 ? [] : [...parent.path, name];
          if (parent?.length !== void 0)
            lines.set(path.join("."), lineAt(start));
          if (event.type === js_yaml.hy.MAPPING)
            openCollections.push({ path, key: void 0, length: void 0 });
          if (event.type === js_yaml.hy.SEQUENCE)
            openCollections.push({ path, key: void 0, length: 0 });
        }
      }
      function startOffset(event) {
        if (event.type === js_yaml.hy.SCALAR)
          return event.valueStart;
        return event.type === js_yaml.hy.ALIAS ? event.anchorStart : event.start;
      }
      function expectsKey({ key, length }) {
        return length === void 0 && key === void 0;
      }
      function takeName(parent) {
        if (parent?.length !== void 0)
          return String(parent.length++);
        const { key } = parent ?? {};
        if (parent !== void 0)
          parent.key = void 0;
        return key;
      }
      function lineCounter(text) {
        let line = 1;
        let countedOffset = 0;
        return (offset) => {
          for (; countedOffset < offset; countedOffset++)
            if (text[countedOffset] === "\n")
              line++;
          return line;
        };
      }
      ;
      const texts = valibot.KC([
        valibot.Fs(valibot.Yj(), valibot.pd((text) => [text])),
        valibot.YO(valibot.Yj())
      ]);
      const eventsSchema = valibot.KC([texts, valibot.g1(valibot.Yj(), valibot.L5())]);
      const schema = valibot.Ik({
        "run-name": valibot.cl(valibot.Yj()),
        on: valibot.lq(valibot.L5()),
        // YAML 1.1 parsers read the key `on` as `true`.
        true: valibot.lq(valibot.L5()),
        permissions: valibot.lq(valibot.L5()),
        env: valibot.lq(valibot.L5()),
        jobs: valibot.lq(valibot.L5())
      });
      function readWorkflowDocument(text) {
        const result = valibot.xL(schema, loadYaml(text));
        if (!result.success)
          return void 0;
        const { on, true: trueKey, "run-name": runName, permissions, env: environment, jobs } = result.output;
        return {
          events: readEvents(on ?? trueKey),
          runName: runName ?? void 0,
          permissions,
          environment,
          jobs,
          lines: findYamlLines(text)
        };
      }
      function loadYaml(text) {
        try {
          const document = (0, js_yaml.Hh)(text);
          return Array.isArray(document) ? void 0 : document;
        } catch {
          return void 0;
        }
      }
      function readEvents(on) {
        const result = valibot.xL(eventsSchema, on);
        if (!result.success)
          return /* @__PURE__ */ new Map();
        return new Map(Array.isArray(result.output) ? result.output.map((name) => [name, void 0]) : Object.entries(result.output));
      }
    })
  ),
  /***/
  51509: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        LU: () => (
          /* binding */
          receivesPayload
        ),
        /* harmony export */
        Yn: () => (
          /* binding */
          handles
        ),
        /* harmony export */
        io: () => (
          /* binding */
          workflowTrigger
        ),
        /* harmony export */
        uw: () => (
          /* binding */
          hasEventInRunName
        ),
        /* harmony export */
        vS: () => (
          /* binding */
          parseWorkflowTrigger
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
      var _payload_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39566);
      var _workflow_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12814);
      const typesSchema = valibot__WEBPACK_IMPORTED_MODULE_1__.Ik({ types: valibot__WEBPACK_IMPORTED_MODULE_1__.cl(_workflow_document_js__WEBPACK_IMPORTED_MODULE_0__.T) });
      const inputsSchema = valibot__WEBPACK_IMPORTED_MODULE_1__.Ik({ inputs: valibot__WEBPACK_IMPORTED_MODULE_1__.g1(valibot__WEBPACK_IMPORTED_MODULE_1__.Yj(), valibot__WEBPACK_IMPORTED_MODULE_1__.L5()) });
      function parseWorkflowTrigger(path, text) {
        const document = (0, _workflow_document_js__WEBPACK_IMPORTED_MODULE_0__.B)(text);
        return document === void 0 ? void 0 : workflowTrigger(path, document);
      }
      function workflowTrigger(path, { events, runName }) {
        return { path, dispatchTypes: readDispatchTypes(events), inputNames: readInputNames(events), runName };
      }
      function readInputNames(events) {
        if (!events.has("workflow_dispatch"))
          return void 0;
        const result = valibot__WEBPACK_IMPORTED_MODULE_1__.xL(inputsSchema, events.get("workflow_dispatch"));
        return result.success ? Object.keys(result.output.inputs) : [];
      }
      function readDispatchTypes(events) {
        if (!events.has("repository_dispatch"))
          return void 0;
        const result = valibot__WEBPACK_IMPORTED_MODULE_1__.xL(typesSchema, events.get("repository_dispatch"));
        return result.success ? result.output.types ?? "any" : "any";
      }
      function handles({ dispatchTypes }, eventType) {
        return dispatchTypes === "any" || (dispatchTypes?.includes(eventType) ?? false);
      }
      function receivesPayload({ inputNames }) {
        return inputNames?.includes(_payload_input_js__WEBPACK_IMPORTED_MODULE_2__.L) ?? false;
      }
      function hasEventInRunName({ runName }) {
        return runName !== void 0 && /client_payload\.correlation\b/.test(runName);
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
