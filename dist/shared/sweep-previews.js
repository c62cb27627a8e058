const id = 4461;
const ids = [4461];
const modules = {
  /***/
  19162: (
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
      var _launcher_dockerfile_locator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53960);
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35613);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);
      const defaultPreviewDays = 30;
      function readInputs(reader, { repository }) {
        const token = reader.secret("token");
        if (token === void 0)
          reader.problem("token is empty: remove it, and give the job `permissions: contents: write`");
        return {
          token: token ?? "",
          repository: (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__.lF)(repository),
          source: reader.required("source-repository", _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__.lF),
          previewDays: reader.withDefault("preview-days", parseDays, defaultPreviewDays),
          dockerfile: reader.withDefault("dockerfile", _launcher_dockerfile_locator_js__WEBPACK_IMPORTED_MODULE_0__.s7, (0, _launcher_dockerfile_locator_js__WEBPACK_IMPORTED_MODULE_0__.s7)(_launcher_dockerfile_locator_js__WEBPACK_IMPORTED_MODULE_0__.e)),
          dryRun: reader.boolean("dry-run", false)
        };
      }
      function parseDays(text) {
        if (!/^[1-9]\d{0,3}$/.test(text))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("invalid-input", "expected a number of days from 1 to 9999");
        return Number(text);
      }
    })
  ),
  /***/
  9090: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.r(__webpack_exports__);
          var _runner_execute_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22657);
          var _inputs_input_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1581);
          var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19162);
          await (0, _runner_execute_action_js__WEBPACK_IMPORTED_MODULE_0__.y)({
            declared: (0, _inputs_input_names_js__WEBPACK_IMPORTED_MODULE_1__.W)("sweep-previews"),
            readInputs: _inputs_js__WEBPACK_IMPORTED_MODULE_2__.K,
            run: async (inputs, workflow, env) => {
              const [{ sweepServices }, { run }] = await Promise.all([
                Promise.all(
                  /* import() | sweep-previews-run */
                  [__webpack_require__.e(1845), __webpack_require__.e(3376), __webpack_require__.e(3111), __webpack_require__.e(6973), __webpack_require__.e(59), __webpack_require__.e(9821)]
                ).then(__webpack_require__.bind(__webpack_require__, 42563)),
                Promise.all(
                  /* import() | sweep-previews-run */
                  [__webpack_require__.e(1845), __webpack_require__.e(3376), __webpack_require__.e(3111), __webpack_require__.e(6973), __webpack_require__.e(59), __webpack_require__.e(9821)]
                ).then(__webpack_require__.bind(__webpack_require__, 87169))
              ]);
              return run(inputs, sweepServices(inputs, workflow, env));
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
  53960: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        XU: () => (
          /* binding */
          parseRepositoryPath
        ),
        /* harmony export */
        e: () => (
          /* binding */
          defaultDockerfile
        ),
        /* harmony export */
        s7: () => (
          /* binding */
          parseDockerfileLocator
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      const defaultDockerfile = "auto";
      const folders = [".binder", "binder"];
      const fileName = "Dockerfile";
      const repo2dockerLocator = {
        label: ".binder/Dockerfile, binder/Dockerfile or Dockerfile",
        paths: [...folders, ...folders.map((folder) => `${folder}/${fileName}`), fileName],
        locate: (kind) => {
          const [folder, secondFolder] = folders.filter((name) => kind(name) === "directory");
          if (secondFolder !== void 0) {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("branch-not-found", `${folder}/ and ${secondFolder}/ both exist, so mybinder.org builds nothing: delete one of them`);
          }
          if (folder === void 0)
            return kind(fileName) === "file" ? fileName : `${folders[0]}/${fileName}`;
          const path = `${folder}/${fileName}`;
          if (kind(path) === void 0 && kind(fileName) === "file") {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("branch-not-found", `${folder}/ exists without a Dockerfile, so mybinder.org ignores the Dockerfile in the repository root: move that file to ${path}`);
          }
          return path;
        }
      };
      function parseDockerfileLocator(text) {
        if (text === defaultDockerfile)
          return repo2dockerLocator;
        const path = parseRepositoryPath(text);
        return { label: path, paths: [path], locate: () => path };
      }
      function parseRepositoryPath(text) {
        const segments = text.split("/");
        if (text.startsWith("/") || segments.some((segment) => ["", ".", ".."].includes(segment))) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("invalid-input", 'expected a path inside the repository, such as ".binder/Dockerfile"');
        }
        return text;
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
  )
};
export {
  id,
  ids,
  modules
};
