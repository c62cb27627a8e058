const id = 1795;
const ids = [1795];
const modules = {
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
  28914: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          terminalLog
        )
        /* harmony export */
      });
      function terminalLog({ err }) {
        return {
          info: err,
          warning: err,
          error: err,
          mask: () => {
          },
          group: async (title, task) => {
            err(title);
            return task();
          }
        };
      }
    })
  ),
  /***/
  60185: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        testLaunchCommand: () => (
          /* binding */
          testLaunchCommand
        )
        /* harmony export */
      });
      var _actions_services_launch_services_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23583);
      var _launch_launch_request_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67139);
      var _launch_launch_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(790);
      var _launch_launch_warnings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41469);
      var _launch_parse_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7145);
      var _launch_test_launch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41023);
      var _refs_commit_sha_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83773);
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35613);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72394);
      var _command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33192);
      var _read_arguments_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68740);
      var _terminal_log_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(28914);
      const testLaunchCommand = {
        usage: "OWNER/REPO/BRANCH [options]",
        details: `  OWNER/REPO/BRANCH       launcher repository, and a branch, tag or commit of it
  --binderhub-urls URL    BinderHub to launch on; can be repeated; default: the members of mybinder.org
  --commit SHA            commit that the BinderHubs must build
  --code CODE             code to execute in the default kernel; default: print a value
  --notebook PATH|LINK    instead of code: path to a notebook in the image, such as lessons/one.ipynb, or a launch link that opens a notebook with nbgitpuller
  --revision-check CMD    shell command that prints the commit of the source that the image contains
  --revision SHA          with --revision-check: commit that the image was built from
  --launch-timeout TIME   maximum time for each BinderHub, from the request to the last cell; default ${_launch_launch_request_js__WEBPACK_IMPORTED_MODULE_10__.U}
  --json                  print the verdict and the members as JSON

The branch is launched once on every BinderHub, and each server is stopped afterwards. A BinderHub accepts 10 requests per hour
from one address.
Exit code: 0 pass or warn, 1 fail, 2 usage error or no BinderHub available.`,
        async run(args, env, terminal) {
          const { request, isJson } = parseCommandLine(args);
          const result = await (0, _launch_test_launch_js__WEBPACK_IMPORTED_MODULE_4__.GZ)(request, (0, _actions_services_launch_services_js__WEBPACK_IMPORTED_MODULE_0__.s)(env, (0, _terminal_log_js__WEBPACK_IMPORTED_MODULE_11__.d)(terminal)));
          const { verdict, members, failure } = result;
          if (isJson)
            terminal.out(JSON.stringify({ verdict, members }, null, 2));
          else
            terminal.out(`
${(0, _launch_launch_summary_js__WEBPACK_IMPORTED_MODULE_1__.s)(result)}

${verdict}`);
          for (const warning of (0, _launch_launch_warnings_js__WEBPACK_IMPORTED_MODULE_2__.V)(result))
            terminal.err(warning);
          for (const member of members)
            for (const line of (0, _launch_launch_warnings_js__WEBPACK_IMPORTED_MODULE_2__.G)(member))
              terminal.err(line);
          if (failure === void 0)
            return 0;
          terminal.err(`binder-actions test-launch: ${(0, _user_error_js__WEBPACK_IMPORTED_MODULE_7__.Wk)(failure, _user_error_js__WEBPACK_IMPORTED_MODULE_7__.rH)}`);
          return failure.kind === "no-member-available" ? 2 : 1;
        }
      };
      function parseCommandLine(args) {
        const { values, positionals } = (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_9__.lR)(args, {
          "binderhub-urls": { type: "string", multiple: true, default: [] },
          commit: { type: "string" },
          code: { type: "string" },
          notebook: { type: "string" },
          "revision-check": { type: "string" },
          revision: { type: "string" },
          "launch-timeout": { type: "string", default: _launch_launch_request_js__WEBPACK_IMPORTED_MODULE_10__.U },
          json: { type: "boolean", default: false }
        });
        const launcher = (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_9__.BT)(positionals, "OWNER/REPO/BRANCH");
        return (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_9__.Lc)(() => {
          const { repository, ref } = parseLauncher(launcher);
          const { code, notebook } = values;
          if (code !== void 0 && notebook !== void 0)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_8__.e("--code cannot be combined with --notebook: set one or the other");
          const commit = values.commit === void 0 ? void 0 : (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_9__.ZY)("--commit", values.commit, _refs_commit_sha_js__WEBPACK_IMPORTED_MODULE_5__.L5);
          const request = {
            repository,
            ref,
            commit: commit ?? ((0, _refs_commit_sha_js__WEBPACK_IMPORTED_MODULE_5__.WM)(ref) ? ref : void 0),
            revision: readRevision(values["revision-check"], values.revision),
            members: (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_9__.ZY)("--binderhub-urls", values["binderhub-urls"].join(" "), _launch_parse_request_js__WEBPACK_IMPORTED_MODULE_3__.RN),
            program: chooseProgram(code, notebook),
            timeout: (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_9__.ZY)("--launch-timeout", values["launch-timeout"], _launch_parse_request_js__WEBPACK_IMPORTED_MODULE_3__.o4)
          };
          return { request, isJson: values.json };
        });
      }
      function readRevision(command, commit) {
        if (command === void 0 && commit === void 0)
          return void 0;
        if (command === void 0 || commit === void 0)
          throw new _command_js__WEBPACK_IMPORTED_MODULE_8__.e("--revision-check and --revision belong together: set both");
        return { command, commit: (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_9__.ZY)("--revision", commit, _refs_commit_sha_js__WEBPACK_IMPORTED_MODULE_5__.L5) };
      }
      function parseLauncher(text) {
        const [owner = "", name = "", ...branch] = text.split("/");
        const ref = branch.join("/");
        if (ref === "")
          throw new _command_js__WEBPACK_IMPORTED_MODULE_8__.e(`${JSON.stringify(text)} has no branch: expected OWNER/REPO/BRANCH, such as science/model-launcher/main`);
        return {
          repository: (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_6__.PZ)((0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_6__.lF)(`${owner}/${name}`)),
          ref: (0, _launch_parse_request_js__WEBPACK_IMPORTED_MODULE_3__.GS)(ref)
        };
      }
      function chooseProgram(code, notebook) {
        if (notebook !== void 0)
          return (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_9__.ZY)("--notebook", notebook, _launch_parse_request_js__WEBPACK_IMPORTED_MODULE_3__.fJ);
        return code === void 0 ? { kind: "default" } : { kind: "code", code };
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
  37403: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DV: () => (
          /* binding */
          codeBlock
        ),
        /* harmony export */
        FV: () => (
          /* binding */
          escapeMarkdown
        ),
        /* harmony export */
        SS: () => (
          /* binding */
          codeSpan
        ),
        /* harmony export */
        eR: () => (
          /* binding */
          escapeExceptCode
        ),
        /* harmony export */
        lV: () => (
          /* binding */
          factList
        ),
        /* harmony export */
        op: () => (
          /* binding */
          errorAsMarkdown
        )
        /* harmony export */
      });
      function escapeMarkdown(text) {
        return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").replace(/[\\`*_{}[\]<>|#~]/g, (character) => `&#${character.charCodeAt(0)};`);
      }
      function codeSpan(text) {
        const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
        if (line === "")
          return "(empty)";
        const fence = "`".repeat(longestRun(line) + 1);
        const pad = /^`|`$/.test(line) ? " " : "";
        return `${fence}${pad}${line}${pad}${fence}`;
      }
      function escapeExceptCode(text) {
        return text.split(/(`[^`]+`)/).map((part, index) => index % 2 === 1 ? `<code>${escapeMarkdown(part.slice(1, -1))}</code>` : escapeMarkdown(part)).join("");
      }
      function factList(facts) {
        return facts.map(([name, value]) => `- **${name}:** ${value}`);
      }
      function codeBlock(text, language = "") {
        const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
        return [`${fence}${language}`, text, fence];
      }
      function errorAsMarkdown(message) {
        const [first = "", ...others] = message.trim().split("\n");
        return [escapeExceptCode(first), "", ...others.length === 0 ? [] : [...codeBlock(others.join("\n")), ""]];
      }
      function longestRun(text) {
        let length = 0;
        for (const [run] of text.matchAll(/`+/g))
          length = Math.max(length, run.length);
        return length;
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
