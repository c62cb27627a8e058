const id = 7941;
const ids = [7941];
const modules = {
  /***/
  1581: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          declaredInputs
        )
        /* harmony export */
      });
      const generatedLines = `
# begin input names: build-binder-image
build-binder-image: image existing-image file recipe-ref context target platform ref branch-arg revision-arg build-args secrets labels tag-suffix force no-cache only-if-changed builder max-layer-size warn-layer-size measure explain oversize split split-target max-layers normalize-times contract check-contract smoke-test smoke-command start-timeout require-public attest trust-root push registry-username registry-password token paths deps-file deps-image deps-paths tags latest cache cache-ref
# end
# begin input names: check-layer-sizes
check-layer-sizes: image platform max-layer-size warn-layer-size measure fail-on explain dockerfile registry-username registry-password
# end
# begin input names: comment-preview
comment-preview: token state pull-request head-sha head-repository head-branch launcher-repository launcher-branch image tag-suffix base-image reference notebooks nbgitpuller reason status
# end
# begin input names: dispatch-launcher-update
dispatch-launcher-update: token repository transport event-type launcher-workflow reference image image-tag digest ref revision created launcher-branch legacy-fields wait wait-timeout dry-run
# end
# begin input names: doctor
doctor: source launcher token launcher-token images dockerfile file context event-type launch-branch launch-results issue-token fail-on
# end
# begin input names: sweep-previews
sweep-previews: token source-repository preview-days dockerfile dry-run
# end
# begin input names: prune-images
prune-images: image launchers keep min-age dockerfile delete token launcher-token registry-username registry-password
# end
# begin input names: sync-binder-image
sync-binder-image: image existing-image file recipe-ref context target platform ref branch-arg revision-arg build-args secrets labels tag-suffix force no-cache only-if-changed builder max-layer-size warn-layer-size measure explain oversize split split-target max-layers normalize-times contract check-contract smoke-test smoke-command start-timeout require-public attest trust-root push registry-username registry-password token paths deps-file deps-image deps-paths tags latest cache cache-ref fail-on launcher-repository launcher-token transport event-type launcher-workflow launcher-branch legacy-fields wait wait-timeout dry-run
# end
# begin input names: test-launch
test-launch: repository branch commit launcher-branch revision-check revision binderhub-urls code notebook launch-timeout
# end
# begin input names: update-launcher-sha
update-launcher-sha: token payload image image-tag digest ref branches rollback-to expected-commit reason resume dockerfile template branch-variable max-previews allowed-image source-repository require-provenance signer-workflow trust-root allow-unlabelled accept-unverified-event create-branch adopt-ref allow-retag allow-older allow-variant prewarm binderhub-urls dry-run
# end
`;
      const securityInputs = [
        ...["allowed-image", "source-repository", "require-provenance", "signer-workflow", "trust-root"],
        ...["contract", "check-contract", "require-public", "smoke-test", "smoke-command", "attest"],
        ...["dry-run", "push", "expected-commit"]
      ];
      function declaredInputs(action) {
        const line = generatedLines.split("\n").find((text) => text.startsWith(`${action}: `)) ?? "";
        return { names: line.slice(action.length + 2).split(" "), security: securityInputs };
      }
    })
  ),
  /***/
  41240: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g: () => (
          /* binding */
          errorMessage
        )
        /* harmony export */
      });
      function errorMessage(error) {
        return typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
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
  82428: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        t: () => (
          /* binding */
          escapeInvisible
        )
        /* harmony export */
      });
      const invisibleCharacter = /\p{Cf}|\u034f|\u17b4|\u17b5|[\u115f\u1160\u2028\u2029\u3164\uffa0]/gu;
      function escapeInvisible(text) {
        return text.replace(invisibleCharacter, (character) => Array.from(character.split(""), (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""));
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
  79107: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        r9: () => (
          /* binding */
          excludeFromTermination
        ),
        e_: () => (
          /* binding */
          terminateDescendants
        ),
        wX: () => (
          /* binding */
          terminateTree
        )
      });
      var external_node_fs_ = __webpack_require__(73024);
      ;
      function readChildren() {
        const children = /* @__PURE__ */ new Map();
        for (const pid of listNumbers("/proc")) {
          const parent = Number(readStat(`/proc/${pid}`)?.parent);
          const siblings = children.get(parent);
          if (siblings === void 0)
            children.set(parent, [pid]);
          else
            siblings.push(pid);
        }
        return children;
      }
      function isRunning(pid) {
        const threads = listNumbers(`/proc/${pid}/task`);
        return threads.some((thread) => /[RS]/.test(readStat(`/proc/${pid}/task/${thread}`)?.state ?? ""));
      }
      function listNumbers(directory) {
        try {
          return (0, external_node_fs_.readdirSync)(directory).flatMap((name) => /^\d+$/.test(name) ? [Number(name)] : []);
        } catch {
          return [];
        }
      }
      function readStat(directory) {
        try {
          const text = (0, external_node_fs_.readFileSync)(`${directory}/stat`, "utf8");
          const [state = "", parent = ""] = text.slice(text.lastIndexOf(")") + 2).split(" ");
          return { state, parent };
        } catch {
          return void 0;
        }
      }
      ;
      const excludedChildren = /* @__PURE__ */ new Set();
      function excludeFromTermination(child) {
        const { pid } = child;
        if (pid === void 0)
          return;
        excludedChildren.add(pid);
        child.once("close", () => excludedChildren.delete(pid));
      }
      const stopTimeout = 1e3;
      function terminateDescendants() {
        terminateAll(() => findDescendants(process.pid));
      }
      function terminateTree(pid) {
        terminateAll(() => [pid, ...findDescendants(pid)]);
      }
      function terminateAll(find) {
        const processes = /* @__PURE__ */ new Set();
        const stopping = /* @__PURE__ */ new Set();
        const deadline = performance.now() + stopTimeout;
        while (performance.now() < deadline) {
          const areStopped = ![...stopping].some(isRunning);
          const newProcesses = find().filter((pid) => !processes.has(pid));
          if (areStopped && newProcesses.length === 0)
            break;
          for (const pid of newProcesses) {
            processes.add(pid);
            if (send(pid, "SIGSTOP"))
              stopping.add(pid);
          }
        }
        for (const pid of processes)
          send(pid, "SIGKILL");
      }
      function findDescendants(parent) {
        const children = readChildren();
        const processes = [parent];
        for (const pid of processes) {
          for (const child of children.get(pid) ?? [])
            if (!excludedChildren.has(child))
              processes.push(child);
        }
        return processes.slice(1);
      }
      function send(pid, signal) {
        try {
          return process.kill(pid, signal);
        } catch {
          return false;
        }
      }
    })
  ),
  /***/
  76251: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g: () => (
          /* binding */
          escapeCommands
        ),
        /* harmony export */
        o: () => (
          /* binding */
          CommandFilter
        )
        /* harmony export */
      });
      var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
      const whiteSpace = String.raw`(?:[\t\v\f ]|\xc2[\x85\xa0]|\xe1\x9a\x80|\xe2\x80[\x80-\x8a\xa8\xa9\xaf]|\xe2\x81\x9f|\xe3\x80\x80|\xef\xbb\xbf)*`;
      const commandStart = new RegExp(`(^|[\\r\\n])(${whiteSpace}:)(?=:)`, "g");
      function escapeCommandBytes(output) {
        const bytes = Buffer.from(output.buffer, output.byteOffset, output.byteLength).toString("latin1");
        return Buffer.from(bytes.replace(commandStart, "$1$2 ").replaceAll("##[", "## ["), "latin1");
      }
      function escapeCommands(text) {
        return escapeCommandBytes(Buffer.from(text)).toString();
      }
      class CommandFilter extends node_stream__WEBPACK_IMPORTED_MODULE_0__.Writable {
        #target;
        #pending = [];
        constructor(target) {
          super();
          this.#target = target;
        }
        _write(chunk, _encoding, done) {
          const end = Math.max(chunk.lastIndexOf("\n"), chunk.lastIndexOf("\r")) + 1;
          if (end > 0) {
            this.#pass(chunk.subarray(0, end));
            this.#pending = [];
          }
          if (end < chunk.length)
            this.#pending.push(chunk.subarray(end));
          done();
        }
        /** Forwards an unfinished last line and terminates it. */
        flush() {
          if (this.#pending.length > 0)
            this.#pass(Buffer.from("\n"));
          this.#pending = [];
        }
        #pass(lines) {
          this.#target.write(escapeCommandBytes(Buffer.concat([...this.#pending, lines])));
        }
      }
    })
  ),
  /***/
  40862: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        z: () => (
          /* binding */
          readEventFile
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
      function readEventFile(path, schema) {
        try {
          return valibot__WEBPACK_IMPORTED_MODULE_1__.qg(schema, JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path ?? "", "utf8")));
        } catch {
          return void 0;
        }
      }
    })
  ),
  /***/
  22657: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        y: () => (
          /* binding */
          executeAction
        )
      });
      var core = __webpack_require__(33838);
      var invisible_characters = __webpack_require__(82428);
      var user_error = __webpack_require__(72394);
      ;
      const maxLength = 2e4;
      function shortenFailure(message) {
        if (message.length <= maxLength)
          return message;
        const half = maxLength / 2;
        return `${message.slice(0, half)}
\u2026
${message.slice(-half)}`;
      }
      var promises_ = __webpack_require__(51455);
      var markdown = __webpack_require__(37403);
      var input_reader = __webpack_require__(2015);
      var job_summary = __webpack_require__(17237);
      ;
      async function writeFailureSummary(path, error, text) {
        if (path === void 0 || path === "")
          return;
        const size = await (0, promises_.stat)(path).then((file) => file.size, () => 0);
        if (size === 0)
          await (0, job_summary.u)(path)(formatFailure(error, text));
      }
      function formatFailure(error, text) {
        const [first = "", ...others] = text.split("\n");
        const isList = error instanceof input_reader.d;
        const heading = isList ? first.replace(/:$/, "") : "This step failed";
        const lines = (isList ? others : [first, ...others]).map(formatLine);
        return [`### \u274C ${(0, markdown.FV)(heading)}`, "", ...lines, ""].join("\n");
      }
      function formatLine(line) {
        const [, code, address] = /^(BA\d+): (https:\/\/\S+)$/.exec(line) ?? [];
        if (code !== void 0)
          return `
[How to fix ${code}](${address})`;
        return line.startsWith("- ") ? `- ${(0, markdown.eR)(line.slice(2))}` : `${(0, markdown.eR)(line)}<br>`;
      }
      var interruption = __webpack_require__(7464);
      var log = __webpack_require__(62793);
      var suggest = __webpack_require__(82246);
      ;
      const otherVariables = /* @__PURE__ */ new Set(["INPUT_METHOD"]);
      function findUnknownInputs(env, { names, security }) {
        const knownNames = new Set(names);
        return Object.keys(env).filter((variable) => variable.startsWith("INPUT_") && !otherVariables.has(variable)).map((variable) => variable.slice("INPUT_".length).toLowerCase()).filter((name) => name !== "" && !knownNames.has(name)).sort().map((name) => describe(name, (0, suggest.qb)(name, names), security));
      }
      function describe(name, nearestInput, security) {
        const suggestion = nearestInput === void 0 ? "remove it" : `did you mean "${nearestInput}"?`;
        return {
          message: `There is no input "${name}": ${suggestion}`,
          isError: nearestInput !== void 0 && security.includes(nearestInput)
        };
      }
      var valibot = __webpack_require__(5691);
      var event_file = __webpack_require__(40862);
      ;
      const schema = valibot.Ik({
        inputs: valibot.cl(valibot.g1(valibot.Yj(), valibot.L5()), {}),
        sender: valibot.cl(valibot.Ik({ login: valibot.Yj(), type: valibot.Yj() }))
      });
      function readManualStart(env) {
        if (env.GITHUB_EVENT_NAME !== "workflow_dispatch")
          return void 0;
        const event = (0, event_file.z)(env.GITHUB_EVENT_PATH, schema);
        const { sender } = event ?? {};
        const actors = [env.GITHUB_ACTOR, env.GITHUB_TRIGGERING_ACTOR].filter((name) => name !== void 0);
        const botActor = actors.find((name) => name.endsWith("[bot]"));
        return {
          bot: sender?.type === "Bot" ? sender.login : botActor,
          inputNames: event && Object.keys(event.inputs)
        };
      }
      ;
      function readWorkflowContext(env) {
        const missingNames = [];
        const read = (name) => {
          const value = env[name];
          if (value === void 0 || value === "")
            missingNames.push(name);
          return value ?? "";
        };
        const serverUrl = read("GITHUB_SERVER_URL");
        const repository = read("GITHUB_REPOSITORY");
        const context = {
          repository,
          ref: read("GITHUB_REF"),
          sha: read("GITHUB_SHA"),
          eventName: read("GITHUB_EVENT_NAME"),
          actor: read("GITHUB_ACTOR"),
          manualStart: readManualStart(env),
          serverUrl,
          apiUrl: read("GITHUB_API_URL"),
          runUrl: `${serverUrl}/${repository}/actions/runs/${read("GITHUB_RUN_ID")}`,
          workspace: read("GITHUB_WORKSPACE"),
          temporaryDirectory: read("RUNNER_TEMP")
        };
        if (missingNames.length > 0) {
          throw new user_error.yo("not-on-runner", `The environment lacks ${missingNames.join(", ")}: run this action in a GitHub Actions workflow`);
        }
        return context;
      }
      var young_generation = __webpack_require__(99450);
      ;
      async function executeAction({ declared, hasFailureOutput = false, readInputs, run }) {
        (0, young_generation.a)();
        let isOver = false;
        process.once("uncaughtException", fail);
        process.once("exit", (code) => {
          if (isOver)
            return;
          const isCancelled = code === interruption.hS.SIGINT || code === interruption.hS.SIGTERM;
          fail(isCancelled ? new user_error.yo("cancelled", "The run was cancelled: no partial result was left behind. Run it again") : new user_error.yo("internal-error", "The action exited before it was done: report this as a bug"));
        });
        try {
          const { env } = process;
          const workflow = readWorkflowContext(env);
          const reader = new input_reader.i(env, log.t.mask);
          reportUnknownInputs(reader, env, declared);
          const inputs = readInputs(reader, workflow);
          reader.finish();
          const { outputs, failure } = await run(inputs, workflow, env);
          if ((0, interruption.WE)())
            return;
          for (const [name, value] of Object.entries(outputs))
            core.uH(name, value ?? "");
          if (failure !== void 0)
            fail(failure);
        } catch (error) {
          if ((0, interruption.WE)())
            return;
          const { GITHUB_STEP_SUMMARY: path } = process.env;
          await writeFailureSummary(path, error, describeError(error)).catch(() => {
          });
          fail(error);
        }
        isOver = true;
        function fail(error) {
          isOver = true;
          if (error instanceof Error && error.stack !== void 0)
            core.Yz((0, invisible_characters.t)(error.stack));
          const message = (0, invisible_characters.t)(describeError(error));
          if (hasFailureOutput)
            core.uH("failure", shortenFailure(message));
          core.C1(message);
        }
      }
      function reportUnknownInputs(reader, env, declared) {
        for (const { message, isError } of findUnknownInputs(env, declared)) {
          if (isError)
            reader.problem(message);
          else
            log.t.warning(message);
        }
      }
      function describeError(error) {
        return (0, user_error.Wk)(error, readDocumentationSource(process.env));
      }
      function readDocumentationSource({ GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF }) {
        return GITHUB_ACTION_REPOSITORY && GITHUB_ACTION_REF ? { repository: GITHUB_ACTION_REPOSITORY, ref: GITHUB_ACTION_REF } : user_error.rH;
      }
    })
  ),
  /***/
  2015: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          InputError
        ),
        /* harmony export */
        i: () => (
          /* binding */
          InputReader
        )
        /* harmony export */
      });
      var _error_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41240);
      var _invalid_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74499);
      var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82246);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9e3);
      const githubToken = /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/;
      const minSecretLength = 8;
      class InputError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo {
        problems;
        constructor(problems) {
          const summary = `${(0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.LS)(problems.length, "input")} ${problems.length === 1 ? "is" : "are"} invalid`;
          super("invalid-input", `${summary}:
${problems.map((problem) => `- ${problem}`).join("\n")}`);
          this.problems = problems;
        }
      }
      class InputReader {
        #env;
        #mask;
        #problems = [];
        #secrets = /* @__PURE__ */ new Set();
        #publicValues = [];
        /**
         * Creates a reader without problems.
         *
         * @param env environment with the inputs as the runner sets them: `INPUT_` and the name in upper case.
         * @param mask receives every secret before anything is printed.
         */
        constructor(env, mask) {
          this.#env = env;
          this.#mask = mask;
        }
        /** Returns the trimmed text of an input; undefined if it is empty or absent. */
        text(name) {
          const value = this.#env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim();
          return value === void 0 || value === "" ? void 0 : value;
        }
        /** Reads a secret, which is masked in logs. */
        secret(name) {
          const text = this.text(name);
          if (text !== void 0)
            this.#addSecret(text);
          return text;
        }
        /** Reads a required input, converted by `parse`. */
        required(name, parse) {
          const text = this.text(name);
          if (text !== void 0)
            return this.#parse(name, text, parse);
          this.problem(`${name} is missing`);
          return void 0;
        }
        optional(name, parse) {
          const text = this.text(name);
          return text === void 0 ? void 0 : this.#parse(name, text, parse);
        }
        withDefault(name, parse, fallback) {
          return this.optional(name, parse) ?? fallback;
        }
        /** Reads a boolean in the core schema of YAML 1.2, as `@actions/core` does. */
        boolean(name, fallback) {
          const parse = (text) => {
            if (/^(?:true|True|TRUE)$/.test(text))
              return true;
            if (/^(?:false|False|FALSE)$/.test(text))
              return false;
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("invalid-input", `expected true or false${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_2__.au)(text, ["true", "false"])}`);
          };
          return this.withDefault(name, parse, fallback);
        }
        choice(name, values, fallback) {
          const parse = (text) => {
            const match = values.find((value) => value === text);
            if (match === void 0)
              throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF(`expected ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.yL)(values)}${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_2__.au)(text, values)}`);
            return match;
          };
          return this.withDefault(name, parse, fallback);
        }
        /** Reads lines of `NAME=value`; a value may contain `=`. */
        pairs(name) {
          const parse = (text) => new Map(nonEmptyLines(text).map(parsePair));
          return this.withDefault(name, parse, /* @__PURE__ */ new Map());
        }
        /** Reads one value per line, each converted by `parse`; undefined if there is none. */
        lines(name, parse) {
          return this.optional(name, (text) => nonEmptyLines(text).map((line) => {
            try {
              return parse(line.trim());
            } catch (error) {
              throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("invalid-input", `the line ${JSON.stringify(line.trim())}: ${(0, _error_message_js__WEBPACK_IMPORTED_MODULE_3__.g)(error)}`);
            }
          }));
        }
        /**
         * Computes a value from other inputs, unless there is already a problem, in which case `finish` throws. An error
         * thrown by `compute` is added as a problem.
         */
        derive(compute) {
          try {
            if (this.#problems.length === 0)
              return compute();
          } catch (error) {
            this.problem((0, _error_message_js__WEBPACK_IMPORTED_MODULE_3__.g)(error));
          }
          return void 0;
        }
        /** Reads lines of `NAME=value` whose values are secrets. Problems do not quote the line. */
        secretPairs(name) {
          const lines = nonEmptyLines(this.text(name) ?? "");
          for (const line of lines)
            this.#addSecret(line.slice(line.indexOf("=") + 1));
          const pairs = lines.map(readPair);
          const wrongLine = pairs.indexOf(void 0) + 1;
          if (wrongLine > 0) {
            this.problem(`${name}: line ${wrongLine} is not in the form NAME=value. A value cannot contain line breaks: encode it, for example in base64`);
          }
          return new Map(pairs.filter((pair) => pair !== void 0));
        }
        /** Reads pairs whose values become public: `finish` rejects a value that contains a secret. */
        visiblePairs(name) {
          const pairs = this.pairs(name);
          for (const [key, value] of pairs ?? [])
            this.#publicValues.push([`${name}: the value of ${key}`, value]);
          return pairs;
        }
        /** Adds a problem, for rules that involve several inputs. */
        problem(message) {
          this.#problems.push(message);
        }
        /** Asserts that there is no problem. @throws InputError with all problems. */
        finish() {
          for (const [label, text] of this.#publicValues) {
            if (this.#containsSecret(text)) {
              this.problem(`${label} is a secret, which would stay visible in the image's history: pass it as a line of \`secrets\`, and read it in the Dockerfile with RUN --mount=type=secret`);
            }
          }
          if (this.#problems.length > 0)
            throw new InputError(this.#problems);
        }
        #addSecret(secret) {
          this.#secrets.add(secret);
          this.#mask(secret);
        }
        #containsSecret(text) {
          const secrets = [...this.#secrets].filter((secret) => secret.length >= minSecretLength);
          return githubToken.test(text) || secrets.some((secret) => text.includes(secret));
        }
        #parse(name, text, parse) {
          try {
            return parse(text);
          } catch (error) {
            this.problem((0, _invalid_value_js__WEBPACK_IMPORTED_MODULE_4__.C)(name, text, error));
            return void 0;
          }
        }
      }
      function nonEmptyLines(text) {
        return text.split(/\r?\n/).filter((line) => line.trim() !== "");
      }
      function parsePair(line) {
        const pair = readPair(line);
        if (pair === void 0)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("invalid-input", `line ${JSON.stringify(line)} is not in the form NAME=value: write one pair on each line`);
        return pair;
      }
      function readPair(line) {
        const equals = line.indexOf("=");
        const name = line.slice(0, equals).trim();
        return equals < 1 || name === "" || /\s/.test(name) ? void 0 : [name, line.slice(equals + 1)];
      }
    })
  ),
  /***/
  7464: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        WE: () => (
          /* binding */
          wasInterrupted
        ),
        /* harmony export */
        Xz: () => (
          /* binding */
          exitOnClosedOutput
        ),
        /* harmony export */
        hS: () => (
          /* binding */
          exitCodes
        ),
        /* harmony export */
        vi: () => (
          /* binding */
          onInterruption
        )
        /* harmony export */
      });
      var _child_processes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79107);
      let isInterrupted = false;
      const cleanUps = /* @__PURE__ */ new Map();
      const cleanUpTimeouts = { SIGINT: 7e3, SIGTERM: 2e3, SIGPIPE: 7e3 };
      const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGPIPE: 141 };
      const signals = ["SIGINT", "SIGTERM"];
      function onInterruption(cleanUp, order) {
        if (cleanUps.size === 0) {
          for (const signal of signals)
            process.on(signal, interrupt);
        }
        cleanUps.set(cleanUp, order);
        return () => {
          cleanUps.delete(cleanUp);
          if (cleanUps.size === 0) {
            for (const signal of signals)
              process.off(signal, interrupt);
          }
        };
      }
      function exitOnClosedOutput() {
        if (!isInterrupted)
          void interrupt("SIGPIPE");
      }
      function wasInterrupted() {
        return isInterrupted;
      }
      async function interrupt(signal) {
        isInterrupted = true;
        (0, _child_processes_js__WEBPACK_IMPORTED_MODULE_0__.e_)();
        await Promise.race([cleanUpAll(), new Promise((resolve) => setTimeout(resolve, cleanUpTimeouts[signal]))]);
        process.exit(exitCodes[signal]);
      }
      async function cleanUpAll() {
        const inTurn = selectCleanUps("in turn").reverse();
        await Promise.all([runInTurn(inTurn), ...selectCleanUps("at once").map((cleanUp) => runInTurn([cleanUp]))]);
      }
      function selectCleanUps(order) {
        return [...cleanUps].flatMap(([cleanUp, registeredOrder]) => registeredOrder === order ? [cleanUp] : []);
      }
      async function runInTurn(selectedCleanUps) {
        for (const cleanUp of selectedCleanUps)
          await cleanUp().catch(() => {
          });
      }
    })
  ),
  /***/
  17237: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        u: () => (
          /* binding */
          summaryWriter
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var _invisible_characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82428);
      const maxSummarySize = 2 ** 20;
      function summaryWriter(path) {
        return async (markdown) => {
          if (path === void 0 || path === "")
            return;
          const usedSize = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((file) => file.size, () => 0);
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, truncate(`${(0, _invisible_characters_js__WEBPACK_IMPORTED_MODULE_1__.t)(markdown)}
`, maxSummarySize - usedSize));
        };
      }
      function truncate(text, maxLength) {
        const bytes = Buffer.from(text);
        if (bytes.length <= maxLength)
          return text;
        const note = "\n(truncated: the summary is too large)\n";
        const truncatedText = bytes.subarray(0, Math.max(0, maxLength - note.length)).toString("utf8");
        return maxLength <= note.length ? "" : truncatedText.slice(0, truncatedText.lastIndexOf("\n") + 1) + note;
      }
    })
  ),
  /***/
  62793: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        t: () => (
          /* binding */
          runnerLog
        )
        /* harmony export */
      });
      var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
      var _invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82428);
      var _escape_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76251);
      const runnerLog = {
        info: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.pq((0, _escape_commands_js__WEBPACK_IMPORTED_MODULE_1__.g)((0, _invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__.t)(message))),
        warning: (message, place) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.$e((0, _invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__.t)(message), { ...place }),
        error: (message, place) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.z3((0, _invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__.t)(message), { ...place }),
        group: (title, task) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.Os((0, _invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__.t)(title), task),
        mask: _actions_core__WEBPACK_IMPORTED_MODULE_0__.Pq
      };
    })
  ),
  /***/
  99450: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          limitYoungGeneration
        )
        /* harmony export */
      });
      var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
      function limitYoungGeneration() {
        (0, node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--semi-space-growth-factor=1");
      }
    })
  ),
  /***/
  82246: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        YC: () => (
          /* binding */
          editDistance
        ),
        /* harmony export */
        au: () => (
          /* binding */
          didYouMean
        ),
        /* harmony export */
        qb: () => (
          /* binding */
          nearestName
        )
        /* harmony export */
      });
      function didYouMean(text, names) {
        const name = nearestName(text, names);
        return name === void 0 ? "" : ` (did you mean "${name}"?)`;
      }
      function nearestName(text, names) {
        const lowerCaseText = text.toLowerCase();
        const [match] = names.map((name) => ({ name, distance: editDistance(lowerCaseText, name.toLowerCase()) })).sort((left, right) => left.distance - right.distance);
        if (match !== void 0 && match.distance <= Math.max(1, Math.floor(match.name.length / 3))) {
          return match.name;
        }
        const completions = names.filter((name) => lowerCaseText.length > 1 && name.toLowerCase().startsWith(lowerCaseText));
        return completions.length === 1 ? completions[0] : void 0;
      }
      function editDistance(source, target) {
        let rowBeforePrevious = [];
        let previousRow = Array.from({ length: target.length + 1 }, (_, index) => index);
        for (let row = 1; row <= source.length; row++) {
          const currentRow = [row];
          for (let column = 1; column <= target.length; column++) {
            const isSame = source[row - 1] === target[column - 1];
            const isSwap = source[row - 1] === target[column - 2] && source[row - 2] === target[column - 1];
            const bestDistance = Math.min((previousRow[column] ?? 0) + 1, (currentRow[column - 1] ?? 0) + 1, (previousRow[column - 1] ?? 0) + (isSame ? 0 : 1));
            const swapDistance = (rowBeforePrevious[column - 2] ?? 0) + 1;
            currentRow.push(isSwap ? Math.min(bestDistance, swapDistance) : bestDistance);
          }
          rowBeforePrevious = previousRow;
          previousRow = currentRow;
        }
        return previousRow[target.length] ?? 0;
      }
    })
  ),
  /***/
  72394: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        EB: () => (
          /* binding */
          withMessage
        ),
        /* harmony export */
        IF: () => (
          /* binding */
          FormatError
        ),
        /* harmony export */
        Wk: () => (
          /* binding */
          formatError
        ),
        /* harmony export */
        _h: () => (
          /* binding */
          joinErrors
        ),
        /* harmony export */
        f8: () => (
          /* binding */
          errorKind
        ),
        /* harmony export */
        rH: () => (
          /* binding */
          unreleased
        ),
        /* harmony export */
        yo: () => (
          /* binding */
          UserError
        )
        /* harmony export */
      });
      var _error_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41240);
      const errorCodes = {
        "internal-error": "BA0001",
        cancelled: "BA0002",
        "not-on-runner": "BA0003",
        "disk-full": "BA0004",
        "tool-missing": "BA0005",
        "invalid-input": "BA0010",
        usage: "BA0011",
        "nothing-to-show": "BA0012",
        "output-not-writable": "BA0013",
        "clone-unusable": "BA0014",
        "nothing-to-migrate": "BA0015",
        "docker-unavailable": "BA0101",
        "build-failed": "BA0102",
        "build-without-image": "BA0103",
        "wrong-checkout": "BA0104",
        "git-failed": "BA0105",
        "file-not-found": "BA0106",
        "dependency-image-unused": "BA0107",
        "dependency-paths-missing": "BA0108",
        "layer-limits-exceeded": "BA0201",
        "layer-not-readable": "BA0202",
        "contract-violated": "BA0301",
        "contract-invalid": "BA0302",
        "server-not-responding": "BA0303",
        "smoke-command-failed": "BA0304",
        "image-not-startable": "BA0305",
        "notebook-failed": "BA0306",
        "image-not-public": "BA0401",
        "registry-rejected": "BA0402",
        "image-not-found": "BA0403",
        "tag-overwritten": "BA0404",
        "push-incomplete": "BA0405",
        "server-unreachable": "BA0406",
        "proxy-invalid": "BA0407",
        "docker-login-unusable": "BA0408",
        "token-service-invalid": "BA0409",
        "redirect-rejected": "BA0410",
        "tags-not-listable": "BA0411",
        "content-mismatch": "BA0412",
        "layout-changed": "BA0413",
        "pruning-unsafe": "BA0414",
        "token-invalid": "BA0501",
        "repository-not-found": "BA0502",
        "sso-required": "BA0503",
        "permission-missing": "BA0504",
        "branch-protected": "BA0505",
        "repository-archived": "BA0506",
        "rate-limited": "BA0507",
        "github-unavailable": "BA0508",
        "repository-empty": "BA0509",
        "no-event-handler": "BA0601",
        "launcher-run-not-found": "BA0602",
        "launcher-run-failed": "BA0603",
        "event-rejected": "BA0604",
        "created-unknown": "BA0605",
        "no-launcher-branch": "BA0606",
        "branch-not-updated": "BA0701",
        "branch-not-found": "BA0702",
        "dockerfile-of-another-branch": "BA0703",
        "branch-collision": "BA0704",
        "tag-shadows-branch": "BA0705",
        "release-frozen": "BA0706",
        "image-not-allowed": "BA0707",
        "labels-mismatch": "BA0708",
        "image-not-pullable": "BA0709",
        "event-malformed": "BA0710",
        "template-unusable": "BA0711",
        "not-a-plain-file": "BA0712",
        "branch-busy": "BA0713",
        "image-unlabelled": "BA0714",
        "event-unverified": "BA0715",
        "no-earlier-version": "BA0716",
        "doctor-findings": "BA0801",
        "member-unavailable": "BA0802",
        "launch-link-invalid": "BA0803",
        "launch-failed": "BA0804",
        "no-member-available": "BA0805",
        "dockerfile-malformed": "BA0901",
        "from-not-found": "BA0902",
        "dockerfile-not-editable": "BA0903",
        "image-file-not-found": "BA1001",
        "daemon-image-unavailable": "BA1002",
        "platform-missing": "BA1003",
        "unsupported-image": "BA1004",
        "image-damaged": "BA1005",
        "provenance-missing": "BA1101",
        "provenance-invalid": "BA1102",
        "provenance-mismatch": "BA1103",
        "trust-root-unavailable": "BA1104",
        "image-not-signed": "BA1105"
      };
      class UserError extends Error {
        kind;
        constructor(kind, message, options) {
          super(message, options);
          this.kind = kind;
        }
        get code() {
          return errorCodes[this.kind];
        }
      }
      class FormatError extends Error {
      }
      class UserErrors extends UserError {
        errors;
        constructor(first, errors) {
          super(first.kind, errors.map(({ message }) => message).join("\n"));
          this.errors = errors;
        }
      }
      function joinErrors(errors) {
        const [first, ...others] = errors;
        return first === void 0 || others.length === 0 ? first : new UserErrors(first, errors);
      }
      function errorKind(error) {
        for (let current = error; current instanceof Error; current = current.cause)
          if (current instanceof UserError)
            return current.kind;
        return "internal-error";
      }
      function withMessage(cause, message, defaultKind) {
        const kind = errorKind(cause);
        return new UserError(kind === "internal-error" ? defaultKind : kind, message, { cause });
      }
      const unreleased = { repository: "underworldcode/binder-actions", ref: "main" };
      function formatError(error, source) {
        const kinds = error instanceof UserErrors ? error.errors.map(({ kind }) => kind) : [errorKind(error)];
        const entries = [...new Set(kinds)].map((kind) => `${errorCodes[kind]}: ${troubleshootingUrl(kind, source)}`);
        return [(0, _error_message_js__WEBPACK_IMPORTED_MODULE_0__.g)(error), ...entries].join("\n");
      }
      function troubleshootingUrl(kind, { repository, ref }) {
        return `https://github.com/${repository}/blob/${ref}/TROUBLESHOOTING.md#${errorCodes[kind].toLowerCase()}`;
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
