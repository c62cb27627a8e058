const id = 8097;
const ids = [8097];
const modules = {
  /***/
  11081: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          readBinderHubUrls
        )
        /* harmony export */
      });
      var _binderhub_binderhub_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30271);
      function readBinderHubUrls(reader) {
        return reader.withDefault("binderhub-urls", _binderhub_binderhub_url_js__WEBPACK_IMPORTED_MODULE_0__.t4, _binderhub_binderhub_url_js__WEBPACK_IMPORTED_MODULE_0__.OR.map(_binderhub_binderhub_url_js__WEBPACK_IMPORTED_MODULE_0__.yi));
      }
    })
  ),
  /***/
  50822: (
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
      var _launch_launch_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67139);
      var _launch_parse_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7145);
      var _refs_commit_sha_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83773);
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35613);
      var _inputs_binderhub_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11081);
      function readInputs(reader, { repository: ownRepository }) {
        const ref = reader.required("branch", _launch_parse_request_js__WEBPACK_IMPORTED_MODULE_0__.GS);
        const repository = reader.withDefault("repository", _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_2__.lF, (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_2__.lF)(ownRepository));
        const commit = reader.optional("commit", _refs_commit_sha_js__WEBPACK_IMPORTED_MODULE_1__.L5);
        const request = {
          repository: reader.derive(() => (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_2__.PZ)(repository)),
          ref,
          commit: commit ?? (ref !== void 0 && (0, _refs_commit_sha_js__WEBPACK_IMPORTED_MODULE_1__.WM)(ref) ? ref : void 0),
          revision: readRevision(reader),
          members: (0, _inputs_binderhub_inputs_js__WEBPACK_IMPORTED_MODULE_3__._)(reader),
          program: readProgram(reader),
          timeout: reader.withDefault("launch-timeout", _launch_parse_request_js__WEBPACK_IMPORTED_MODULE_0__.o4, (0, _launch_parse_request_js__WEBPACK_IMPORTED_MODULE_0__.o4)(_launch_launch_request_js__WEBPACK_IMPORTED_MODULE_4__.U))
        };
        return { request, launcherBranch: reader.optional("launcher-branch", _launch_parse_request_js__WEBPACK_IMPORTED_MODULE_0__.GS) ?? ref ?? "" };
      }
      function readRevision(reader) {
        const command = reader.text("revision-check");
        const commit = reader.optional("revision", _refs_commit_sha_js__WEBPACK_IMPORTED_MODULE_1__.L5);
        if (command === void 0)
          return void 0;
        if (commit === void 0)
          reader.problem("revision is missing: set it to the commit that revision-check prints");
        return { command, commit: commit ?? "" };
      }
      function readProgram(reader) {
        const code = reader.text("code");
        const notebook = reader.optional("notebook", _launch_parse_request_js__WEBPACK_IMPORTED_MODULE_0__.fJ);
        if (code !== void 0 && notebook !== void 0)
          reader.problem("code cannot be combined with notebook: set one or the other");
        if (notebook !== void 0)
          return notebook;
        return code === void 0 ? { kind: "default" } : { kind: "code", code };
      }
    })
  ),
  /***/
  92582: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.r(__webpack_exports__);
          var _runner_execute_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22657);
          var _inputs_input_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1581);
          var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50822);
          await (0, _runner_execute_action_js__WEBPACK_IMPORTED_MODULE_0__.y)({
            declared: (0, _inputs_input_names_js__WEBPACK_IMPORTED_MODULE_1__.W)("test-launch"),
            readInputs: _inputs_js__WEBPACK_IMPORTED_MODULE_2__.K,
            run: async (inputs, _workflow, env) => {
              const [{ testLaunchServices }, { run }] = await Promise.all([
                Promise.all(
                  /* import() | test-launch-run */
                  [__webpack_require__.e(4909), __webpack_require__.e(1496), __webpack_require__.e(601)]
                ).then(__webpack_require__.bind(__webpack_require__, 74175)),
                Promise.all(
                  /* import() | test-launch-run */
                  [__webpack_require__.e(4909), __webpack_require__.e(1496), __webpack_require__.e(601)]
                ).then(__webpack_require__.bind(__webpack_require__, 32148))
              ]);
              return run(inputs, testLaunchServices(env));
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
  30271: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        OR: () => (
          /* binding */
          mybinderMembers
        ),
        /* harmony export */
        t4: () => (
          /* binding */
          parseBinderHubUrls
        ),
        /* harmony export */
        yi: () => (
          /* binding */
          parseBinderHubUrl
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      const mybinderMembers = [
        "https://2i2c.mybinder.org",
        "https://gesis.mybinder.org",
        "https://bids.mybinder.org"
      ];
      function parseBinderHubUrl(text) {
        const url = URL.canParse(text) ? new URL(text) : void 0;
        const isLocal = url?.hostname === "localhost" || url?.hostname === "127.0.0.1" || url?.hostname === "[::1]";
        const isWeb = url?.protocol === "https:" || url?.protocol === "http:" && isLocal;
        if (url === void 0 || !isWeb || url.username !== "" || url.search !== "" || url.hash !== "") {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("launch-link-invalid", `${JSON.stringify(text)} is not the address of a BinderHub: expected "https://host", such as "${mybinderMembers[0]}"`);
        }
        if (/\/(?:v2|build)\//.test(url.pathname)) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("launch-link-invalid", `${JSON.stringify(text)} is a launch link: expected the address of the BinderHub only, "${url.origin}"`);
        }
        url.pathname = url.pathname.replace(/(?<!\/)\/*$/, "/");
        return url;
      }
      function parseBinderHubUrls(text) {
        const urls = text.split(/[\s,]+/).filter(Boolean).map(parseBinderHubUrl);
        return [...new Map(urls.map((url) => [url.href, url])).values()];
      }
    })
  ),
  /***/
  67139: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          defaultLaunchTimeout
        )
        /* harmony export */
      });
      const defaultLaunchTimeout = "60m";
    })
  ),
  /***/
  7145: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        GS: () => (
          /* binding */
          parseLaunchRef
        ),
        /* harmony export */
        RN: () => (
          /* binding */
          parseMembers
        ),
        /* harmony export */
        fJ: () => (
          /* binding */
          parseNotebook
        ),
        /* harmony export */
        o4: () => (
          /* binding */
          parseLaunchTimeout
        )
        /* harmony export */
      });
      var _binderhub_binderhub_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30271);
      var _launcher_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16217);
      var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6515);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);
      const maxTimeout = 6 * 36e5;
      const minTimeout = 1e3;
      function parseMembers(text) {
        return (0, _binderhub_binderhub_url_js__WEBPACK_IMPORTED_MODULE_0__.t4)(text === "" ? _binderhub_binderhub_url_js__WEBPACK_IMPORTED_MODULE_0__.OR.join(" ") : text);
      }
      function parseLaunchTimeout(text) {
        const timeout = (0, _units_js__WEBPACK_IMPORTED_MODULE_1__.E9)(text);
        if (timeout < minTimeout || timeout > maxTimeout)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("invalid-input", 'expected a duration from "1s" to "6h"');
        return timeout;
      }
      function parseLaunchRef(text) {
        if (/^$|[\s~^:?*[\\\p{Cc}\p{Cs}]|\.\.|@\{|\/\/|^[/-]|[/.]$|\.lock(?:\/|$)|(?:^|\/)\./u.test(text))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("invalid-input", `${JSON.stringify(text)} is not a valid branch, tag or commit: expected a name that Git accepts, such as "main"`);
        return text;
      }
      const pullPath = /^\/?git-pull\?/;
      function parseNotebook(text) {
        if (pullPath.test(text))
          return parsePullPath(text);
        if (!/^https?:\/\//i.test(text))
          return { kind: "notebook", path: parseNotebookPath(text) };
        const urlPath = URL.canParse(text) ? decodedUrlPath(text) : void 0;
        if (urlPath !== void 0 && pullPath.test(urlPath))
          return parsePullPath(urlPath);
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("invalid-input", `${JSON.stringify(text)} does not use nbgitpuller: expected a launch link with \`urlpath=git-pull?\u2026\`, such as \`binder-actions launch-link\` prints`);
      }
      function decodedUrlPath(link) {
        try {
          return (0, _launcher_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.lE)(link);
        } catch {
          return void 0;
        }
      }
      function parsePullPath(text) {
        const query = new URL(text, "https://server.invalid").searchParams;
        const value = (name) => query.get(name) || query.get(name.toLowerCase()) || void 0;
        const repo = value("repo") ?? "";
        const address = URL.canParse(repo) ? new URL(repo) : void 0;
        if (!/^https?:$/.test(address?.protocol ?? "") || address?.password)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("invalid-input", "the link has no `repo`: expected the https address of a public git repository without a password");
        const target = { repo, branch: value("branch"), targetPath: value("targetPath") };
        return { kind: "pulled", target: { ...target, urlPath: value("urlPath") ?? "" } };
      }
      function parseNotebookPath(text) {
        const isBelow = !/^\/|[\\\p{Cc}\p{Cs}]|(?:^|\/)\.{1,2}\/|\/\//u.test(text);
        if (isBelow && text.endsWith(".ipynb"))
          return text;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("invalid-input", `${JSON.stringify(text)} is not a notebook: expected a path below the folder in which Jupyter starts, such as "lessons/one.ipynb"`);
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
