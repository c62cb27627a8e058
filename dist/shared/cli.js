const id = 2027;
const ids = [2027];
const modules = {
  /***/
  33192: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          UsageError
        ),
        /* harmony export */
        p: () => (
          /* binding */
          InterruptedError
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      class InterruptedError extends Error {
      }
      class UsageError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo {
        constructor(message) {
          super("usage", message);
        }
      }
    })
  ),
  /***/
  75472: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let exitOnWriteError = function(error) {
            if (error.code === "EPIPE") {
              (0, _runner_interruption_js__WEBPACK_IMPORTED_MODULE_1__.Xz)();
              return;
            }
            const failure = new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.yo("output-not-writable", `cannot write the output (${error.message}): free disk space, or write to another file`);
            _runner_terminal_js__WEBPACK_IMPORTED_MODULE_2__.F.err(`binder-actions: ${(0, _user_error_js__WEBPACK_IMPORTED_MODULE_4__.Wk)(failure, _user_error_js__WEBPACK_IMPORTED_MODULE_4__.rH)}`);
            process.exit(2);
          };
          __webpack_require__.r(__webpack_exports__);
          var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
          var _runner_interruption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7464);
          var _runner_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50603);
          var _runner_young_generation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99450);
          var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72394);
          var _node_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79792);
          var _run_command_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70404);
          for (const stream of [process.stdout, process.stderr])
            stream.on("error", exitOnWriteError);
          process.on("exit", (code) => {
            if (code === _runner_interruption_js__WEBPACK_IMPORTED_MODULE_1__.hS.SIGINT && process.stderr.isTTY)
              (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(process.stderr.fd, "\n");
          });
          const versionProblem = (0, _node_version_js__WEBPACK_IMPORTED_MODULE_5__.e)(process.versions.node);
          if (versionProblem !== void 0) {
            _runner_terminal_js__WEBPACK_IMPORTED_MODULE_2__.F.err(versionProblem);
            process.exitCode = 2;
          } else {
            (0, _runner_young_generation_js__WEBPACK_IMPORTED_MODULE_3__.a)();
            process.exitCode = await (0, _run_command_line_js__WEBPACK_IMPORTED_MODULE_6__.r)(process.argv.slice(2), process.env, _runner_terminal_js__WEBPACK_IMPORTED_MODULE_2__.F);
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
    })
  ),
  /***/
  79792: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          nodeVersionProblem
        )
        /* harmony export */
      });
      const minVersion = { major: 22, minor: 15 };
      function nodeVersionProblem(version) {
        const [major = 0, minor = 0] = version.split(".").map(Number);
        if (major > minVersion.major || major === minVersion.major && minor >= minVersion.minor)
          return void 0;
        return `binder-actions requires Node.js ${minVersion.major}.${minVersion.minor} or later, but this is ${version}: install a newer version from https://nodejs.org`;
      }
    })
  ),
  /***/
  70404: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        r: () => (
          /* binding */
          runCommandLine
        )
      });
      var interruption = __webpack_require__(7464);
      var suggest = __webpack_require__(82246);
      var user_error = __webpack_require__(72394);
      var cli_command = __webpack_require__(33192);
      ;
      const commands = [
        {
          name: "init",
          summary: "write the files that both repositories need, from a clone of the source repository",
          load: async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(5691), __webpack_require__.e(6752), __webpack_require__.e(1845), __webpack_require__.e(3243), __webpack_require__.e(1991), __webpack_require__.e(3292), __webpack_require__.e(5638), __webpack_require__.e(3376), __webpack_require__.e(3111), __webpack_require__.e(6878), __webpack_require__.e(8395), __webpack_require__.e(6973), __webpack_require__.e(9251), __webpack_require__.e(1194), __webpack_require__.e(3724), __webpack_require__.e(3832), __webpack_require__.e(5064), __webpack_require__.e(2788), __webpack_require__.e(4966)]
          ).then(__webpack_require__.bind(__webpack_require__, 4966))).initCommand
        },
        {
          name: "check-layer-sizes",
          summary: "print the size of every layer of an image without pulling it, and analyze layers that are too large",
          load: async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(5691), __webpack_require__.e(5638), __webpack_require__.e(3376), __webpack_require__.e(6878), __webpack_require__.e(1818), __webpack_require__.e(8938), __webpack_require__.e(1736), __webpack_require__.e(5978), __webpack_require__.e(4498)]
          ).then(__webpack_require__.bind(__webpack_require__, 34498))).checkLayerSizesCommand
        },
        {
          name: "plan",
          summary: "print a Dockerfile fragment that splits the layers of an image that are too large",
          load: async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(5691), __webpack_require__.e(5638), __webpack_require__.e(3376), __webpack_require__.e(6878), __webpack_require__.e(1818), __webpack_require__.e(8938), __webpack_require__.e(1736), __webpack_require__.e(5978), __webpack_require__.e(8589)]
          ).then(__webpack_require__.bind(__webpack_require__, 8589))).planCommand
        },
        {
          name: "split",
          summary: "write an image with the same files in smaller layers, without building it again",
          load: async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(5691), __webpack_require__.e(5638), __webpack_require__.e(6878), __webpack_require__.e(1818), __webpack_require__.e(8938), __webpack_require__.e(901), __webpack_require__.e(6686)]
          ).then(__webpack_require__.bind(__webpack_require__, 74125))).splitCommand
        },
        {
          name: "try",
          summary: "check an image, or the image that a folder builds, and start it on this machine as mybinder.org does",
          load: async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(5691), __webpack_require__.e(3243), __webpack_require__.e(5638), __webpack_require__.e(6878), __webpack_require__.e(1818), __webpack_require__.e(4909), __webpack_require__.e(355), __webpack_require__.e(6782)]
          ).then(__webpack_require__.bind(__webpack_require__, 40697))).tryCommand
        },
        {
          name: "build",
          summary: "build and check the image of the commit that is checked out, and push it with --push",
          load: async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(5691), __webpack_require__.e(6752), __webpack_require__.e(1845), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(3243), __webpack_require__.e(535), __webpack_require__.e(5638), __webpack_require__.e(3376), __webpack_require__.e(3111), __webpack_require__.e(6878), __webpack_require__.e(8395), __webpack_require__.e(9251), __webpack_require__.e(1818), __webpack_require__.e(8938), __webpack_require__.e(1736), __webpack_require__.e(4909), __webpack_require__.e(1194), __webpack_require__.e(355), __webpack_require__.e(901), __webpack_require__.e(8029), __webpack_require__.e(3832), __webpack_require__.e(3925), __webpack_require__.e(6617), __webpack_require__.e(8414), __webpack_require__.e(6710)]
          ).then(__webpack_require__.bind(__webpack_require__, 45101))).buildCommand
        },
        {
          name: "push",
          summary: "check an image that another tool built, such as repo2docker, and push it",
          load: async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(5691), __webpack_require__.e(3243), __webpack_require__.e(5638), __webpack_require__.e(3376), __webpack_require__.e(6878), __webpack_require__.e(1818), __webpack_require__.e(8938), __webpack_require__.e(1736), __webpack_require__.e(4909), __webpack_require__.e(355), __webpack_require__.e(8029), __webpack_require__.e(5978), __webpack_require__.e(9190)]
          ).then(__webpack_require__.bind(__webpack_require__, 15159))).pushCommand
        },
        {
          name: "dispatch",
          summary: "notify a launcher of a new image, from any CI system",
          load: async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(5691), __webpack_require__.e(6752), __webpack_require__.e(1845), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(3243), __webpack_require__.e(5638), __webpack_require__.e(3111), __webpack_require__.e(8395), __webpack_require__.e(3724), __webpack_require__.e(4087), __webpack_require__.e(8703), __webpack_require__.e(2587)]
          ).then(__webpack_require__.bind(__webpack_require__, 30561))).dispatchCommand
        },
        {
          name: "pin",
          summary: "pin an image in a launcher, as its workflow does",
          load: async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(5691), __webpack_require__.e(6752), __webpack_require__.e(1845), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(2916), __webpack_require__.e(5638), __webpack_require__.e(3376), __webpack_require__.e(3111), __webpack_require__.e(8395), __webpack_require__.e(6973), __webpack_require__.e(9251), __webpack_require__.e(59), __webpack_require__.e(822), __webpack_require__.e(8643), __webpack_require__.e(8414), __webpack_require__.e(4672)]
          ).then(__webpack_require__.bind(__webpack_require__, 37522))).pinCommand
        },
        {
          name: "launch-link",
          summary: "print a link or badge that opens any GitHub repository in the image of a launcher",
          load: async () => (await __webpack_require__.e(
            /* import() */
            7480
          ).then(__webpack_require__.bind(__webpack_require__, 97480))).launchLinkCommand
        },
        {
          name: "launch-table",
          summary: "print a table for the launcher's README: every branch, its image and its launch badge",
          load: async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(5691), __webpack_require__.e(6752), __webpack_require__.e(1845), __webpack_require__.e(3376), __webpack_require__.e(3111), __webpack_require__.e(8395), __webpack_require__.e(6973), __webpack_require__.e(7889)]
          ).then(__webpack_require__.bind(__webpack_require__, 57549))).launchTableCommand
        },
        {
          name: "history",
          summary: "list every image that the launcher has pinned: tag, date, digest, source commit, build",
          load: async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(5691), __webpack_require__.e(6752), __webpack_require__.e(1845), __webpack_require__.e(5638), __webpack_require__.e(3111), __webpack_require__.e(8395), __webpack_require__.e(9115)]
          ).then(__webpack_require__.bind(__webpack_require__, 93398))).historyCommand
        },
        {
          name: "rollback",
          summary: "pin an earlier image in a launcher branch and hold the branch",
          load: async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(5691), __webpack_require__.e(6752), __webpack_require__.e(1845), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(2916), __webpack_require__.e(5638), __webpack_require__.e(3376), __webpack_require__.e(3111), __webpack_require__.e(8395), __webpack_require__.e(6973), __webpack_require__.e(9251), __webpack_require__.e(59), __webpack_require__.e(822), __webpack_require__.e(8515)]
          ).then(__webpack_require__.bind(__webpack_require__, 96037))).rollbackCommand
        },
        {
          name: "resume",
          summary: "remove the hold of a launcher branch and pin the current image of its tag",
          load: async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(5691), __webpack_require__.e(6752), __webpack_require__.e(1845), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(2916), __webpack_require__.e(5638), __webpack_require__.e(3376), __webpack_require__.e(3111), __webpack_require__.e(8395), __webpack_require__.e(6973), __webpack_require__.e(9251), __webpack_require__.e(59), __webpack_require__.e(822), __webpack_require__.e(8515)]
          ).then(__webpack_require__.bind(__webpack_require__, 96037))).resumeCommand
        },
        {
          name: "prune",
          summary: "list or delete old images that no launcher branch uses",
          load: async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(5691), __webpack_require__.e(6752), __webpack_require__.e(1845), __webpack_require__.e(5638), __webpack_require__.e(3376), __webpack_require__.e(3111), __webpack_require__.e(8395), __webpack_require__.e(6973), __webpack_require__.e(1521), __webpack_require__.e(8314)]
          ).then(__webpack_require__.bind(__webpack_require__, 18505))).pruneCommand
        },
        {
          name: "verify",
          summary: "print the signed origin of an image: the ref, commit and workflow that built it",
          load: async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(5691), __webpack_require__.e(6752), __webpack_require__.e(1845), __webpack_require__.e(3243), __webpack_require__.e(4372), __webpack_require__.e(5638), __webpack_require__.e(3111), __webpack_require__.e(8395), __webpack_require__.e(9251), __webpack_require__.e(3832), __webpack_require__.e(3743)]
          ).then(__webpack_require__.bind(__webpack_require__, 58712))).verifyCommand
        },
        {
          name: "test-launch",
          summary: "launch a branch on every BinderHub, execute code or a notebook there, and measure each phase",
          load: async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(5691), __webpack_require__.e(4909), __webpack_require__.e(1496), __webpack_require__.e(1795)]
          ).then(__webpack_require__.bind(__webpack_require__, 60185))).testLaunchCommand
        },
        {
          name: "doctor",
          summary: "check the source repository, the image and the launcher for known problems, and explain how to fix them",
          load: async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(5691), __webpack_require__.e(6752), __webpack_require__.e(1845), __webpack_require__.e(3243), __webpack_require__.e(1991), __webpack_require__.e(5638), __webpack_require__.e(3376), __webpack_require__.e(3111), __webpack_require__.e(6878), __webpack_require__.e(8395), __webpack_require__.e(6973), __webpack_require__.e(9251), __webpack_require__.e(1194), __webpack_require__.e(3724), __webpack_require__.e(3832), __webpack_require__.e(5064), __webpack_require__.e(2788)]
          ).then(__webpack_require__.bind(__webpack_require__, 5222))).doctorCommand
        }
      ];
      ;
      const helpWidth = 80;
      const maxTermWidth = 24;
      function formatHelp(text) {
        const blocks = readBlocks(text);
        const terms = blocks.flatMap((block) => Array.isArray(block) ? block : []);
        const longestTermLength = terms.reduce((width, { term }) => Math.max(width, term.length), 0);
        const column = Math.min(maxTermWidth, longestTermLength) + 4;
        return blocks.map((block) => Array.isArray(block) ? block.flatMap((entry) => formatEntry(entry, column)).join("\n") : wrap(block).join("\n")).join("\n\n").replace(/\n\n(?=Exit code: )/, "\n");
      }
      function formatEntry({ term, description }, column) {
        const lines = wrap(description, helpWidth - column);
        const indent = " ".repeat(column);
        const [firstLine = "", ...otherLines] = lines;
        const label = `  ${term}`;
        const isShort = label.length + 2 <= column;
        return [
          ...isShort ? [`${label.padEnd(column)}${firstLine}`] : [label, ...firstLine === "" ? [] : [`${indent}${firstLine}`]],
          ...otherLines.map((line) => `${indent}${line}`)
        ];
      }
      function wrap(text, width = helpWidth) {
        const lines = [];
        let line = "";
        for (const word of text.split(/\s+/).flatMap((item) => breakWord(item, width))) {
          if (line !== "" && line.length + 1 + word.length > width) {
            lines.push(line);
            line = "";
          }
          line = line === "" ? word : `${line} ${word}`;
        }
        return line === "" ? lines : [...lines, line];
      }
      function breakWord(word, width) {
        const pieces = [];
        let remainder = word;
        while (remainder.length > width) {
          const slash = remainder.lastIndexOf("/", width - 1);
          if (slash < 1)
            break;
          pieces.push(remainder.slice(0, slash + 1));
          remainder = remainder.slice(slash + 1);
        }
        return remainder === "" ? pieces : [...pieces, remainder];
      }
      function readBlocks(text) {
        const blocks = [];
        let isContinued = false;
        for (const line of text.split("\n")) {
          const lastBlock = blocks.at(-1);
          const entry = readEntry(line);
          const lastEntry = Array.isArray(lastBlock) ? lastBlock.at(-1) : void 0;
          if (line.trim() === "")
            isContinued = false;
          else if (entry !== void 0) {
            if (Array.isArray(lastBlock) && isContinued)
              lastBlock.push(entry);
            else
              blocks.push([entry]);
            isContinued = true;
          } else if (line.startsWith("   ") && lastEntry !== void 0 && isContinued) {
            lastEntry.description += ` ${line.trim()}`;
          } else {
            if (typeof lastBlock === "string" && isContinued && !line.startsWith("Exit code: "))
              blocks[blocks.length - 1] = `${lastBlock} ${line}`;
            else
              blocks.push(line);
            isContinued = true;
          }
        }
        return blocks;
      }
      function readEntry(line) {
        if (!/^ {2}\S/.test(line))
          return void 0;
        const text = line.slice(2);
        const gap = text.indexOf("  ");
        return gap < 0 ? { term: text, description: "" } : { term: text.slice(0, gap), description: text.slice(gap).trimStart() };
      }
      var version = __webpack_require__(5537);
      ;
      async function runCommandLine(args, env, terminal) {
        const [name = "--help", ...commandArgs] = args;
        if (name === "--version" || name === "-V" || name === "version") {
          terminal.out(`binder-actions ${version.r} (Node.js ${process.versions.node})`);
          return 0;
        }
        if (name === "--help" || name === "-h" || name === "help" && commandArgs.length === 0) {
          terminal.out(overview());
          return args.length === 0 ? 2 : 0;
        }
        const commandName = name === "help" ? commandArgs[0] ?? "" : name;
        const entry = commands.find((command2) => command2.name === commandName);
        if (entry === void 0) {
          terminal.err(unknownCommand(commandName));
          return 2;
        }
        const command = await entry.load();
        if (name === "help" || isHelpRequest(commandArgs)) {
          terminal.out(`${wrap(entry.summary).join("\n")}

${help(commandName, command)}`);
          return 0;
        }
        try {
          return await command.run(commandArgs, env, terminal);
        } catch (error) {
          if (error instanceof cli_command.p)
            return interruption.hS.SIGINT;
          const message = error instanceof cli_command.e ? `${error.message}
Run \`binder-actions ${commandName} --help\` for its arguments and options.` : (0, user_error.Wk)(error, user_error.rH);
          terminal.err(`binder-actions ${commandName}: ${message}`);
          return 2;
        }
      }
      function unknownCommand(name) {
        const names = [...commands.map((command) => command.name), "--help", "--version"];
        const kind = name.startsWith("-") ? "option" : "command";
        return `binder-actions: unknown ${kind} ${JSON.stringify(name)}${(0, suggest.au)(name, names)}
Run \`binder-actions --help\` for the list of commands.`;
      }
      function isHelpRequest(args) {
        const end = args.indexOf("--");
        return (end < 0 ? args : args.slice(0, end)).some((arg) => arg === "--help" || arg === "-h");
      }
      function help(name, { usage, details }) {
        const [firstLine = "", ...otherLines] = wrap(`Usage: binder-actions ${name} ${usage}`, helpWidth - 4);
        return [firstLine, ...otherLines.map((line) => `    ${line}`), "", formatHelp(details)].join("\n");
      }
      function overview() {
        const column = commands.reduce((longest, { name }) => Math.max(longest, name.length), 0) + 4;
        return [
          "binder-actions: keep a mybinder.org launcher up to date with its image",
          "",
          ...commands.flatMap(({ name, summary }) => formatEntry({ term: name, description: summary }, column)),
          "",
          "Run `binder-actions COMMAND --help` for the options of a command, and",
          "`binder-actions --version` for the version."
        ].join("\n");
      }
    })
  ),
  /***/
  5537: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          version
        )
        /* harmony export */
      });
      const version = "0.1.0";
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
  50603: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F: () => (
          /* binding */
          terminal
        )
        /* harmony export */
      });
      var _invisible_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82428);
      const terminal = {
        out: (text) => process.stdout.write(`${(0, _invisible_characters_js__WEBPACK_IMPORTED_MODULE_0__.t)(text)}
`),
        err: (text) => process.stderr.write(`${(0, _invisible_characters_js__WEBPACK_IMPORTED_MODULE_0__.t)(text)}
`)
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
  )
};
export {
  id,
  ids,
  modules
};
