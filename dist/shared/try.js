const id = 6782;
const ids = [6782];
const modules = {
  /***/
  91670: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          checkServices
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
      var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
      var _runner_interruption_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7464);
      var _runner_registry_services_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60870);
      var _runner_run_on_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67333);
      const colors = { pass: "green", warn: "yellow", fail: "red" };
      function checkServices(env, { out, err }, isJson) {
        const info = isJson ? () => {
        } : out;
        const log = {
          info,
          warning: (message, location) => err(prefixLocation(message, location)),
          error: (message, location) => err(prefixLocation(message, location)),
          mask: () => {
          },
          group: (title, task) => {
            info(`
${title}`);
            return task();
          }
        };
        return {
          connect: (0, _runner_registry_services_js__WEBPACK_IMPORTED_MODULE_4__.n8)(env, {}, () => {
          }),
          runCommand: (0, _runner_run_on_host_js__WEBPACK_IMPORTED_MODULE_5__.l)(env, process.stderr),
          onInterruption: _runner_interruption_js__WEBPACK_IMPORTED_MODULE_3__.vi,
          temporaryDirectory: (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
          readFile: (path) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path),
          log,
          writeSummary: async () => {
          },
          // `styleText` omits colors without a terminal, or if `NO_COLOR` is set.
          width: Math.max(80, process.stdout.columns ?? 80),
          paint: (verdict, text) => (0, node_util__WEBPACK_IMPORTED_MODULE_2__.styleText)(colors[verdict], text)
        };
      }
      function prefixLocation(message, location) {
        if (location === void 0)
          return message;
        const { file, startLine, endLine } = location;
        return `${file}:${startLine}${endLine === startLine ? "" : `-${endLine}`}: ${message}`;
      }
    })
  ),
  /***/
  44786: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Kh: () => (
          /* binding */
          parseImageArgument
        ),
        /* harmony export */
        Or: () => (
          /* binding */
          parseImageRepositoryArgument
        ),
        /* harmony export */
        WA: () => (
          /* binding */
          parseLocalArgument
        ),
        /* harmony export */
        kQ: () => (
          /* binding */
          parseReferenceArgument
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _layout_image_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33020);
      var _oci_image_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47042);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20907);
      var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33192);
      function parseImageArgument(text) {
        return findOnDisk(text) ?? (0, _layout_image_location_js__WEBPACK_IMPORTED_MODULE_2__.s)(text);
      }
      function parseLocalArgument(text) {
        return findOnDisk(text) ?? (0, _layout_image_location_js__WEBPACK_IMPORTED_MODULE_2__.e)(text);
      }
      function parseReferenceArgument(text) {
        return (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__.F2)((0, _oci_image_address_js__WEBPACK_IMPORTED_MODULE_3__.W)(text) ?? text);
      }
      function parseImageRepositoryArgument(text) {
        return (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__.fb)((0, _oci_image_address_js__WEBPACK_IMPORTED_MODULE_3__.W)(text) ?? text);
      }
      function findOnDisk(text) {
        const isPath = /^[./~]/.test(text);
        const stats = stat(text);
        if (stats?.isDirectory() && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(text, "oci-layout")))
          return { kind: "oci-layout", directory: text };
        if (stats?.isFile() && (isPath || text.endsWith(".tar")))
          return { kind: "docker-archive", file: text };
        if (!isPath)
          return void 0;
        const quotedPath = JSON.stringify(text);
        if (stats === void 0)
          throw new _command_js__WEBPACK_IMPORTED_MODULE_5__.e(`there is no file or folder ${quotedPath}: check the path`);
        throw new _command_js__WEBPACK_IMPORTED_MODULE_5__.e(`${quotedPath} is a folder without an image: expected an image layout, which has a file \`oci-layout\`. Build its Dockerfile first`);
      }
      function stat(path) {
        return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
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
  40697: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        tryCommand: () => (
          /* binding */
          tryCommand
        )
      });
      var external_node_fs_ = __webpack_require__(73024);
      var external_node_path_ = __webpack_require__(76760);
      var external_node_crypto_ = __webpack_require__(77598);
      var load_image = __webpack_require__(82529);
      var oci_platform = __webpack_require__(44647);
      var build_process = __webpack_require__(44677);
      var user_error = __webpack_require__(72394);
      ;
      async function withBuiltFolder(folder, services, task) {
        const image = `binder-actions/try:${(0, external_node_crypto_.randomUUID)()}`;
        return (0, load_image.N)(services, image, async () => {
          await build(image, folder, services.runCommand);
          return task({ kind: "docker-daemon", image });
        });
      }
      async function build(image, { directory, dockerfile, platform }, run) {
        const args = [
          "build",
          `--file=${dockerfile}`,
          `--tag=${image}`,
          `--platform=${(0, oci_platform.Bq)(platform)}`,
          directory
        ];
        const result = await run({ file: "docker", args }).catch((error) => {
          if (!(error instanceof build_process.v$))
            throw error;
          throw new user_error.yo("tool-missing", "docker is not installed: install Docker, or specify an image instead of a folder");
        });
        if (result.exitCode !== 0)
          throw new user_error.yo("build-failed", `docker build failed for ${dockerfile}: fix the error in its output above`);
      }
      var promises_ = __webpack_require__(58500);
      var docker_container = __webpack_require__(39118);
      var jupyter_server = __webpack_require__(36899);
      var write_layout = __webpack_require__(22079);
      var image_labels = __webpack_require__(44663);
      var read_image = __webpack_require__(77148);
      var units = __webpack_require__(6515);
      var read_contract = __webpack_require__(78341);
      var binder_server = __webpack_require__(94666);
      var check_candidate = __webpack_require__(73960);
      var smoke_test = __webpack_require__(6325);
      var verification_report = __webpack_require__(20610);
      var with_image_source = __webpack_require__(95804);
      var workspace = __webpack_require__(9355);
      ;
      async function tryImage(request, services, onStart) {
        const { contract } = await (0, read_contract.J)(request.contract, services);
        return (0, workspace.A)(services, async (workspace2) => {
          const candidate = await copyImage(request, workspace2);
          const report = await checkContract(candidate, contract, request, workspace2);
          const violations = (report.violations ?? []).map(verification_report.L6);
          await (0, load_image.h)(workspace2, candidate, (image) => {
            const server = (0, binder_server.sW)();
            const { port } = contract;
            const container = {
              image,
              port,
              user: binder_server.SH,
              memory: binder_server.mx,
              command: (0, binder_server.Kv)(port, server)
            };
            return (0, docker_container.U)(workspace2, container, async (startedContainer) => {
              const start = performance.now();
              const url = new URL(server.base, `http://127.0.0.1:${startedContainer.port ?? 0}`);
              await awaitResponse(startedContainer, { url, token: server.token }, request.startTimeout);
              const startSeconds = (performance.now() - start) / 1e3;
              onStart({ url: `${url.href}?token=${server.token}`, startSeconds, violations });
              while (await startedContainer.isRunning())
                await (0, promises_.setTimeout)(1e3);
            });
          });
          return violations;
        });
      }
      async function copyImage({ location, platform }, services) {
        const directory = (0, external_node_path_.join)(services.temporaryDirectory, "image");
        return (0, with_image_source.T)(location, services, async (source) => {
          const layout = { ...await (0, write_layout.wy)(source, platform, directory), name: source.name };
          return { layout, image: await (0, read_image.AM)(layout, platform) };
        });
      }
      function checkContract(candidate, contract, { platform, startTimeout }, services) {
        const { revision = "" } = (0, image_labels.G)(candidate.image);
        const settings = { checkContract: true, smokeTest: false, smokeCommand: void 0, startTimeout };
        return (0, check_candidate.W)(candidate, { contract, revision, platform, builder: void 0 }, settings, services);
      }
      async function awaitResponse(container, server, timeout) {
        const isRunning = () => container.isRunning();
        const obstacle = container.port === void 0 ? jupyter_server.q_ : await (0, jupyter_server.sc)(server, timeout, isRunning);
        if (obstacle === void 0)
          return;
        const memory = await container.wasOutOfMemory() ? " The container used more than 2 GB of memory, the limit of mybinder.org." : "";
        throw new user_error.yo("server-not-responding", `Jupyter did not respond within ${(0, units.a3)(timeout)}: ${obstacle}.${memory} Set --start-timeout to wait longer.` + (0, smoke_test._)(await container.log()));
      }
      var dockerfile_locator = __webpack_require__(53960);
      var check_services = __webpack_require__(91670);
      var command = __webpack_require__(33192);
      var image_argument = __webpack_require__(44786);
      var read_arguments = __webpack_require__(68740);
      ;
      const defaultStartTimeout = "30s";
      const tryCommand = {
        usage: "IMAGE|DIR [options]",
        details: `  IMAGE                 reference (ghcr.io/owner/name:tag) or address of a package, oci-layout:DIR, docker-archive:FILE or docker-daemon:REF
  DIR                   folder to build first, with the Dockerfile that mybinder.org would use: .binder/Dockerfile, binder/Dockerfile or Dockerfile
  --file PATH           with DIR: Dockerfile to build instead, in the folder or elsewhere
  --contract FILE       requirements for the image; default: the requirements of Binder for every image
  --start-timeout TIME  maximum time for Jupyter to respond; default ${defaultStartTimeout}, as on mybinder.org
  --platform OS/ARCH    platform of the image; default ${(0, oci_platform.Bq)(oci_platform.a3)}
  --json                print the URL and the violations as JSON

Checks the image against its contract, then starts it as mybinder.org does: as user 1000, with BinderHub's command and 2 GB of memory. Prints the URL of the server, and stops and removes it on Ctrl-C.

On Apple Silicon and other ARM machines, Docker emulates linux/amd64: the server starts several times slower than on mybinder.org, and a program that uses special processor instructions may crash only here. Set --start-timeout to 3m, and do not compare times.

Exit code: 0 the server was shut down, 1 the contract is violated or the server did not respond, 2 usage or environment error, 130 stopped by Ctrl-C.`,
        async run(args, env, terminal) {
          const { target, request, isJson } = parseCommandLine(args);
          const services = (0, check_services.R)(env, { out: terminal.err, err: terminal.err }, isJson);
          if (process.arch === "arm64" && request.platform.architecture === "amd64")
            terminal.err(emulationWarning);
          try {
            const violations = await withImage(target, services, (location) => tryImage({ ...request, location }, services, (server) => print(server, isJson, terminal)));
            return violations.length === 0 ? 0 : 1;
          } catch (error) {
            if (!(error instanceof user_error.yo) || error.kind !== "server-not-responding")
              throw error;
            terminal.err(`binder-actions try: ${(0, user_error.Wk)(error, user_error.rH)}`);
            return 1;
          }
        }
      };
      const emulationWarning = "This machine has an ARM processor, so Docker emulates linux/amd64: everything is several times slower than on mybinder.org.";
      function parseCommandLine(args) {
        const { values, positionals } = (0, read_arguments.lR)(args, {
          file: { type: "string" },
          contract: { type: "string" },
          "start-timeout": { type: "string", default: defaultStartTimeout },
          platform: { type: "string", default: (0, oci_platform.Bq)(oci_platform.a3) },
          json: { type: "boolean", default: false }
        });
        return (0, read_arguments.Lc)(() => {
          const platform = (0, read_arguments.ZY)("--platform", values.platform, oci_platform.FL);
          return {
            target: { argument: (0, read_arguments.BT)(positionals, "IMAGE or DIR"), platform, file: values.file },
            request: {
              contract: values.contract,
              startTimeout: (0, read_arguments.ZY)("--start-timeout", values["start-timeout"], units.E9),
              platform
            },
            isJson: values.json
          };
        });
      }
      async function withImage({ argument, platform, file }, services, task) {
        const isImage = fileKind(argument) !== "directory" || fileKind((0, external_node_path_.join)(argument, "oci-layout")) === "file";
        if (isImage && file === void 0)
          return task((0, read_arguments.Lc)(() => (0, image_argument.Kh)(argument)));
        if (isImage)
          throw new command.e(`--file requires a folder to build, but ${argument} is an image: remove --file`);
        const dockerfile = file === void 0 ? findDockerfile(argument) : givenDockerfile(argument, file);
        return withBuiltFolder({ directory: argument, dockerfile, platform }, services, task);
      }
      function findDockerfile(directory) {
        const locatedPath = (0, read_arguments.Lc)(() => (0, dockerfile_locator.s7)(dockerfile_locator.e).locate((path2) => fileKind((0, external_node_path_.join)(directory, path2))));
        const path = (0, external_node_path_.join)(directory, locatedPath);
        if (fileKind(path) === "file")
          return path;
        throw new command.e(`there is no ${path}: expected an image layout or a Dockerfile. For a Dockerfile elsewhere, add --file PATH. To try a folder without a Dockerfile, build it with repo2docker and pass docker-daemon:NAME`);
      }
      function givenDockerfile(directory, file) {
        const path = [(0, external_node_path_.join)(directory, file), file].find((candidate) => fileKind(candidate) === "file");
        if (path === void 0)
          throw new command.e(`--file is ${JSON.stringify(file)}: there is no such file in ${directory} or in the current folder`);
        return path;
      }
      function fileKind(path) {
        const stats = (0, external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (stats === void 0)
          return void 0;
        return stats.isDirectory() ? "directory" : "file";
      }
      function print(server, isJson, { out, err }) {
        if (isJson) {
          out(JSON.stringify(server, null, 2));
          return;
        }
        const { url, startSeconds, violations } = server;
        if (violations.length === 0)
          err("The image meets its contract.");
        else
          err(`The image violates its contract, and would not be pushed:
${violations.map((text) => `- ${text}`).join("\n")}`);
        err(`Jupyter responded after ${startSeconds.toFixed(1)} s; mybinder.org times out after 30 s.
`);
        out(url);
        err("\nThe server runs as user 1000 with 2 GB of memory, as on mybinder.org. Press Ctrl-C to stop it.");
      }
    })
  ),
  /***/
  32007: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          findUserId
        ),
        /* harmony export */
        n: () => (
          /* binding */
          readAccounts
        )
        /* harmony export */
      });
      function readAccounts(files) {
        const content = files.find("etc/passwd")?.content;
        const text = content === void 0 ? "" : new TextDecoder().decode(content);
        return text.split("\n").flatMap((line) => {
          const [name, , uid, , , home] = line.split(":");
          if (name === void 0 || uid === void 0 || home === void 0 || !/^\d+$/.test(uid))
            return [];
          return [{ name, uid: Number(uid), home }];
        });
      }
      function findUserId(name, accounts) {
        if (name === "" || name === "root")
          return 0;
        if (/^\d+$/.test(name))
          return Number(name);
        return accounts.find((account) => account.name === name)?.uid;
      }
    })
  ),
  /***/
  81574: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          parseEnvironment
        )
        /* harmony export */
      });
      function parseEnvironment(list) {
        return new Map((list ?? []).map((entry) => {
          const equals = entry.indexOf("=");
          return equals < 0 ? [entry, ""] : [entry.slice(0, equals), entry.slice(equals + 1)];
        }));
      }
    })
  ),
  /***/
  98339: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          findKernels
        )
        /* harmony export */
      });
      var _tar_entry_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4750);
      var _accounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32007);
      var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81574);
      var _kernel_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15200);
      const specFile = /^(.+)\/kernels\/([^/]+)\/kernel\.json$/;
      const nativePackage = /\/(?:site|dist)-packages\/ipykernel\/__init__\.py$/;
      function findKernels(config, files) {
        const directories = dataDirectories(config, files);
        const kernels = /* @__PURE__ */ new Set();
        for (const { path } of files.all()) {
          const [, directory, name] = specFile.exec(path) ?? [];
          if (name !== void 0 && directory !== void 0 && isSearched(directory, directories, files)) {
            kernels.add((0, _kernel_key_js__WEBPACK_IMPORTED_MODULE_0__.Z)(name));
          }
          if (nativePackage.test(path))
            kernels.add(_kernel_key_js__WEBPACK_IMPORTED_MODULE_0__.n);
        }
        return kernels;
      }
      function dataDirectories({ container }, files) {
        const environment = (0, _environment_js__WEBPACK_IMPORTED_MODULE_1__.N)(container.Env);
        const user = (container.User ?? "").split(":")[0];
        const account = (0, _accounts_js__WEBPACK_IMPORTED_MODULE_2__.n)(files).find(({ name, uid }) => name === user || String(uid) === user);
        const homes = [account?.home, environment.get("HOME")].filter((home) => home !== void 0);
        const configuredDirectories = [
          ...(environment.get("JUPYTER_PATH") ?? "").split(":"),
          environment.get("JUPYTER_DATA_DIR") ?? "",
          ...homes.flatMap((home) => [`${home}/.local/share/jupyter`, `${home}/.ipython`]),
          ...["XDG_DATA_HOME"].flatMap((name) => environment.get(name) ?? []).map((parent) => `${parent}/jupyter`)
        ];
        return /* @__PURE__ */ new Set([
          ...configuredDirectories.filter((path) => path !== "").map(_tar_entry_path_js__WEBPACK_IMPORTED_MODULE_3__.t),
          "usr/local/share/jupyter",
          "usr/share/jupyter"
        ]);
      }
      function isSearched(directory, knownDirectories, files) {
        if (knownDirectories.has(directory))
          return true;
        const suffix = "/share/jupyter";
        return directory.endsWith(suffix) && files.has(`${directory.slice(0, -suffix.length)}/bin/jupyter`);
      }
    })
  ),
  /***/
  99112: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          ImageFiles
        )
        /* harmony export */
      });
      var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72896);
      var _tar_entry_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4750);
      var _tar_follow_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42675);
      class ImageFiles {
        #byPath;
        #directories = /* @__PURE__ */ new Set();
        constructor(files) {
          this.#byPath = new Map(files.map((file) => [file.path, file]));
          for (const { path } of files) {
            for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1)) {
              const folder = path.slice(0, slash);
              if (this.#directories.has(folder))
                break;
              this.#directories.add(folder);
            }
          }
        }
        /** Returns all entries. */
        all() {
          return this.#byPath.values();
        }
        /** Returns the entry at a path, following symbolic links as a program in the container does. */
        find(path) {
          return this.#byPath.get(this.#resolve(path));
        }
        /** Returns whether there is a file or directory at a path. */
        has(path) {
          const targetPath = this.#resolve(path);
          return this.#byPath.has(targetPath) || this.#directories.has(targetPath);
        }
        /** Returns whether any file or directory matches the pattern. */
        hasMatch(pattern) {
          if (!pattern.includes("*"))
            return this.has(pattern);
          const steps = pathSteps(pattern);
          for (const path of this.#byPath.keys())
            if ((0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.cK)(steps, path))
              return true;
          for (const path of this.#directories)
            if ((0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.cK)(steps, path))
              return true;
          return false;
        }
        /** Returns the absolute paths of the files that match the pattern, sorted. */
        findMatches(pattern) {
          const steps = pathSteps(pattern);
          const files = [...this.#byPath.values()].filter(({ type, path }) => type === "file" && (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.cK)(steps, path));
          return files.map(({ path }) => `/${path}`).sort();
        }
        #resolve(path) {
          return (0, _tar_follow_links_js__WEBPACK_IMPORTED_MODULE_1__.n)(path, this.#byPath);
        }
      }
      function pathSteps(pattern) {
        return [...(0, _tar_entry_path_js__WEBPACK_IMPORTED_MODULE_2__.t)(pattern).matchAll(/\*\*\/|./gsu)].map(([text]) => {
          if (text === "**/")
            return _glob_js__WEBPACK_IMPORTED_MODULE_0__.ED;
          return text === "*" ? (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.XO)(_glob_js__WEBPACK_IMPORTED_MODULE_0__.Z0) : (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.BK)((candidate) => candidate === text);
        });
      }
    })
  ),
  /***/
  15200: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          kernelKey
        ),
        /* harmony export */
        n: () => (
          /* binding */
          nativeKernel
        )
        /* harmony export */
      });
      const nativeKernel = "python3";
      function kernelKey(name) {
        const key = name.toLowerCase();
        return key === "python" ? nativeKernel : key;
      }
    })
  ),
  /***/
  99661: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ad: () => (
          /* binding */
          findRequestedKernels
        ),
        /* harmony export */
        Tf: () => (
          /* binding */
          contentText
        ),
        /* harmony export */
        fJ: () => (
          /* binding */
          parseNotebook
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5691);
      var _kernel_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15200);
      var _user_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85610);
      const schema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ik({
        metadata: valibot__WEBPACK_IMPORTED_MODULE_0__.cl(valibot__WEBPACK_IMPORTED_MODULE_0__.Ik({ kernelspec: valibot__WEBPACK_IMPORTED_MODULE_0__.cl(valibot__WEBPACK_IMPORTED_MODULE_0__.Ik({ name: valibot__WEBPACK_IMPORTED_MODULE_0__.cl(valibot__WEBPACK_IMPORTED_MODULE_0__.Yj()) })) })),
        cells: valibot__WEBPACK_IMPORTED_MODULE_0__.Np(valibot__WEBPACK_IMPORTED_MODULE_0__.YO(valibot__WEBPACK_IMPORTED_MODULE_0__.Ik({ cell_type: valibot__WEBPACK_IMPORTED_MODULE_0__.Yj(), source: valibot__WEBPACK_IMPORTED_MODULE_0__.KC([valibot__WEBPACK_IMPORTED_MODULE_0__.Yj(), valibot__WEBPACK_IMPORTED_MODULE_0__.YO(valibot__WEBPACK_IMPORTED_MODULE_0__.Yj())]) })), [])
      });
      function parseNotebook(text) {
        let value;
        try {
          value = JSON.parse(text);
        } catch {
          return void 0;
        }
        const result = valibot__WEBPACK_IMPORTED_MODULE_0__.xL(schema, value);
        if (!result.success)
          return void 0;
        const { metadata, cells } = result.output;
        const code = cells.filter(({ cell_type }) => cell_type === "code").map(({ source }) => typeof source === "string" ? source : source.join(""));
        return { kernel: metadata?.kernelspec?.name || void 0, code: code.join("\n") };
      }
      function findRequestedKernels(files) {
        const requests = /* @__PURE__ */ new Map();
        for (const file of files.all()) {
          if (file.content === void 0 || !file.path.endsWith(".ipynb") || (0, _user_files_js__WEBPACK_IMPORTED_MODULE_1__.O)(file.path))
            continue;
          const name = parseNotebook(contentText(file))?.kernel;
          if (name === void 0)
            continue;
          const request = requests.get((0, _kernel_key_js__WEBPACK_IMPORTED_MODULE_2__.Z)(name)) ?? { name, notebooks: [] };
          request.notebooks.push(`/${file.path}`);
          requests.set((0, _kernel_key_js__WEBPACK_IMPORTED_MODULE_2__.Z)(name), request);
        }
        return requests;
      }
      function contentText({ content }) {
        return new TextDecoder().decode(content);
      }
    })
  ),
  /***/
  85610: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          isRelevant
        ),
        /* harmony export */
        O: () => (
          /* binding */
          isLibraryFile
        )
        /* harmony export */
      });
      const maxContentSize = 4 * 2 ** 20;
      const systemFolders = /^(?:usr|var|bin|sbin|boot|proc|sys|dev|run|tmp|lib\w*)(?:\/|$)/;
      const libraryFolders = /(?:^|\/)(?:lib|lib64|libexec|include|share|site-packages|dist-packages|node_modules|pkgs|\.git)\//;
      const scriptOrNotebook = /(?:\.ipynb|\.py|\.sh|\/start|\/entrypoint|\/postBuild)$/;
      const systemSettings = /^etc\/(?:passwd|jupyter\/.+\.(?:py|json))$/;
      function isLibraryFile(path) {
        return systemFolders.test(path) || libraryFolders.test(path);
      }
      function isRelevant({ path, type, size }, startScripts) {
        if (type !== "file" || size > maxContentSize)
          return false;
        if (startScripts.has(path) || systemSettings.test(path))
          return true;
        return scriptOrNotebook.test(`/${path}`) && !isLibraryFile(path);
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
  15496: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          flattenLayers
        )
        /* harmony export */
      });
      var _tar_path_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17406);
      var _tar_whiteout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19897);
      function flattenLayers(layers) {
        let visibleEntries = /* @__PURE__ */ new Map();
        for (const layer of layers) {
          const entries = [...layer];
          visibleEntries = removeHidden(visibleEntries, entries);
          for (const entry of entries) {
            if ((0, _tar_whiteout_js__WEBPACK_IMPORTED_MODULE_0__.Eq)(entry.path))
              continue;
            visibleEntries.set(entry.path, entry.type === "hardlink" ? visibleEntries.get(linkTargetPath(entry)) ?? entry : entry);
          }
        }
        const firstPaths = /* @__PURE__ */ new Map();
        return [...visibleEntries].map(([path, entry]) => {
          const firstPath = firstPaths.get(entry);
          if (firstPath !== void 0)
            return { ...entry, path, type: "hardlink", size: 0, tarSize: 0, linkTarget: firstPath };
          firstPaths.set(entry, path);
          return { ...entry, path };
        });
      }
      function removeHidden(visibleEntries, entries) {
        const removedPaths = /* @__PURE__ */ new Set();
        const emptiedDirectories = /* @__PURE__ */ new Set();
        for (const { path, type } of entries) {
          const whiteout = (0, _tar_whiteout_js__WEBPACK_IMPORTED_MODULE_0__.q9)(path);
          if (whiteout?.hides === "content")
            emptiedDirectories.add(whiteout.path);
          else if (whiteout?.hides === "path")
            removedPaths.add(whiteout.path);
          else if (whiteout === void 0 && type !== "directory")
            emptiedDirectories.add(path);
        }
        return new Map([...visibleEntries].filter(([path]) => !isHidden(path, removedPaths, emptiedDirectories)));
      }
      function isHidden(path, removedPaths, emptiedDirectories) {
        if (removedPaths.has(path))
          return true;
        for (let directory = path; directory !== ""; ) {
          directory = (0, _tar_path_tree_js__WEBPACK_IMPORTED_MODULE_1__.im)(directory);
          if (removedPaths.has(directory) || emptiedDirectories.has(directory))
            return true;
        }
        return false;
      }
      function linkTargetPath({ linkTarget = "" }) {
        return linkTarget.split("/").filter((name) => name !== "" && name !== ".").join("/");
      }
    })
  ),
  /***/
  98693: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          readFiles
        )
        /* harmony export */
      });
      var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
      var _map_concurrent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80822);
      var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6515);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);
      var _identify_layer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76219);
      var _stream_layer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71102);
      const maxContentSize = 128 * 1024 ** 2;
      async function readFiles(source, image, isWanted) {
        let total = 0;
        let largestEntry;
        const readLayer = async (layer) => {
          const entries = [];
          await (0, _stream_layer_js__WEBPACK_IMPORTED_MODULE_4__.q)(source, layer, {
            onEntry: (entry) => entries.push(entry),
            chooseContent: (entry) => {
              const last = entries.at(-1);
              if (last === void 0 || !isWanted(entry))
                return void 0;
              total += entry.size;
              if (largestEntry === void 0 || entry.size > largestEntry.size)
                largestEntry = entry;
              if (total > maxContentSize)
                throw tooLarge(image, largestEntry);
              return keepContent(last, entry.size);
            }
          });
          return entries;
        };
        const bySize = image.manifest.layers.map((_, index) => ({ index, layer: (0, _identify_layer_js__WEBPACK_IMPORTED_MODULE_3__.c)(image, index) }));
        bySize.sort((a, b) => b.layer.descriptor.size - a.layer.descriptor.size);
        const layerEntries = [];
        await (0, _map_concurrent_js__WEBPACK_IMPORTED_MODULE_5__._)(bySize, (0, node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(), async ({ index, layer }) => {
          layerEntries[index] = await readLayer(layer);
        });
        return layerEntries;
      }
      function tooLarge({ name }, { path, size }) {
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("layer-not-readable", `${name}: the notebooks, scripts and other files to check exceed ${(0, _units_js__WEBPACK_IMPORTED_MODULE_1__.Xq)(maxContentSize)} in total, for example ${JSON.stringify(path)} (${(0, _units_js__WEBPACK_IMPORTED_MODULE_1__.Xq)(size)}): remove the files that the image does not need`);
      }
      function keepContent(entry, size) {
        const content = new Uint8Array(size);
        let filledLength = 0;
        entry.content = content;
        return (chunk) => {
          content.set(chunk.subarray(0, size - filledLength), filledLength);
          filledLength += chunk.length;
        };
      }
    })
  ),
  /***/
  33020: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          parseLocalImage
        ),
        /* harmony export */
        s: () => (
          /* binding */
          parseImageLocation
        )
        /* harmony export */
      });
      var _oci_image_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47042);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);
      const placeholders = {
        "oci-layout": "DIR",
        "docker-archive": "FILE",
        "docker-daemon": "REF"
      };
      const localForm = new RegExp(`^(${Object.keys(placeholders).join("|")}|oci):(.*)$`, "s");
      function parseImageLocation(text) {
        const [, kind, value = ""] = localForm.exec(text) ?? [];
        if (kind === void 0) {
          const imageText = (0, _oci_image_address_js__WEBPACK_IMPORTED_MODULE_0__.W)(text);
          if (imageText === void 0)
            rejectOtherForm(text);
          return { kind: "registry", reference: (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.F2)(imageText ?? text) };
        }
        return parseLocal(kind === "oci" ? "oci-layout" : kind, value);
      }
      function parseLocalImage(text) {
        const location = parseImageLocation(text);
        if (location.kind !== "registry")
          return location;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("invalid-input", `${JSON.stringify(text)} is in a registry: expected "docker-daemon:REF", "oci-layout:DIR" or "docker-archive:FILE". An image that was already pushed needs only check-layer-sizes and dispatch-launcher-update`);
      }
      function rejectOtherForm(text) {
        if (/^[./~]/.test(text)) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("invalid-input", `${JSON.stringify(text)} is a path: write "oci-layout:${text}" for the folder of an image layout, "docker-archive:${text}" for a file written by \`docker save\``);
        }
        const [, image] = /^[a-z-]+:\/\/(.+)$/.exec(text) ?? [];
        if (image !== void 0)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("invalid-input", `${JSON.stringify(text)} is an address: write "${image}"`);
      }
      function parseLocal(kind, value) {
        const text = JSON.stringify(`${kind}:${value}`);
        if (value === "") {
          const label = { "oci-layout": "a directory", "docker-archive": "a file", "docker-daemon": "an image" }[kind];
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("image-file-not-found", `${text} does not name ${label}: expected "${kind}:${placeholders[kind]}"`);
        }
        if (kind === "oci-layout")
          return { kind, directory: value };
        if (kind === "docker-archive")
          return { kind, file: value };
        if (!/^[A-Za-z0-9[][^\s\p{Cc}]*$/u.test(value)) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("image-file-not-found", `${text} does not name an image: expected a name or an ID, as shown by \`docker image ls\``);
        }
        return { kind, image: value };
      }
    })
  ),
  /***/
  80822: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          mapConcurrent
        )
        /* harmony export */
      });
      async function mapConcurrent(items, maxConcurrent, task) {
        const results = [];
        const queue = items.entries();
        let hasFailed = false;
        const worker = async () => {
          for (const [index, item] of queue) {
            if (hasFailed)
              return;
            try {
              results[index] = await task(item, index);
            } catch (error) {
              hasFailed = true;
              throw error;
            }
          }
        };
        await Promise.all(Array.from({ length: Math.min(maxConcurrent, items.length) }, worker));
        return results;
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
  47042: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          imageFromAddress
        )
        /* harmony export */
      });
      const forms = [
        // https://github.com/OWNER/REPO/pkgs/container/NAME
        [
          /^https?:\/\/(?:www\.)?github\.com\/(?:orgs\/|users\/)?([^/?#]+)\/(?:[^/?#]+\/pkgs|packages)\/container\/(?:package\/)?([^/?#]+)/,
          ([owner = "", name = ""]) => `ghcr.io/${owner}/${name}`.toLowerCase()
        ],
        [/^https?:\/\/hub\.docker\.com\/_\/([^/?#]+)/, ([name]) => `docker.io/${name}`],
        [/^https?:\/\/hub\.docker\.com\/r\/([^/?#]+\/[^/?#]+)/, ([name]) => `docker.io/${name}`],
        [/^https?:\/\/quay\.io\/repository\/([^/?#]+\/[^/?#]+)/, ([name]) => `quay.io/${name}`],
        // skopeo and podman write docker://.
        [
          /^(?:docker|https?):\/\/((?!github\.com|www\.github\.com|hub\.docker\.com).+?)\/?$/,
          ([name = ""]) => name
        ]
      ];
      function imageFromAddress(text) {
        for (const [form, reference] of forms) {
          const [match, ...groups] = form.exec(text) ?? [];
          if (match === void 0)
            continue;
          const tag = /[?&]tag=([^&#]+)/.exec(text)?.[1];
          return `${decoded(reference(groups))}${tag === void 0 ? "" : `:${decoded(tag)}`}`;
        }
        return void 0;
      }
      function decoded(text) {
        try {
          return decodeURIComponent(text);
        } catch {
          return text;
        }
      }
    })
  ),
  /***/
  44663: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          imageOrigin
        ),
        /* harmony export */
        m: () => (
          /* binding */
          revisionCheck
        )
        /* harmony export */
      });
      var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96348);
      function imageOrigin({ config }) {
        const { labels } = config;
        return {
          created: [labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__.Yw], config.created].find((time) => !Number.isNaN(Date.parse(time ?? ""))),
          // An empty label overrides the revision that the image would inherit from its base image.
          revision: labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__.d7] || void 0,
          ref: labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__.G4],
          source: labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__.Zt]
        };
      }
      function revisionCheck({ config }) {
        return config.labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__.hX] || void 0;
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
  ),
  /***/
  2309: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          createParser
        )
        /* harmony export */
      });
      class ParseError extends Error {
        constructor(message, options) {
          super(message), this.name = "ParseError", this.type = options.type, this.field = options.field, this.value = options.value, this.line = options.line;
        }
      }
      const LF = 10, CR = 13, SPACE = 32;
      function noop(_arg) {
      }
      function createParser(config) {
        if (typeof config == "function")
          throw new TypeError(
            "`config` must be an object, got a function instead. Did you mean `createParser({onEvent: fn})`?"
          );
        const { onEvent = noop, onError = noop, onRetry = noop, onComment, maxBufferSize } = config, pendingFragments = [];
        let pendingFragmentsLength = 0, isFirstChunk = true, id2, data = "", dataLines = 0, eventType, terminated = false;
        function feed(chunk) {
          if (terminated)
            throw new Error(
              "Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing."
            );
          if (isFirstChunk && (isFirstChunk = false, chunk.charCodeAt(0) === 239 && chunk.charCodeAt(1) === 187 && chunk.charCodeAt(2) === 191 && (chunk = chunk.slice(3))), pendingFragments.length === 0) {
            const trailing2 = processLines(chunk);
            trailing2 !== "" && (pendingFragments.push(trailing2), pendingFragmentsLength = trailing2.length), checkBufferSize();
            return;
          }
          if (chunk.indexOf(`
`) === -1 && chunk.indexOf("\r") === -1) {
            pendingFragments.push(chunk), pendingFragmentsLength += chunk.length, checkBufferSize();
            return;
          }
          pendingFragments.push(chunk);
          const input = pendingFragments.join("");
          pendingFragments.length = 0, pendingFragmentsLength = 0;
          const trailing = processLines(input);
          trailing !== "" && (pendingFragments.push(trailing), pendingFragmentsLength = trailing.length), checkBufferSize();
        }
        function checkBufferSize() {
          maxBufferSize !== void 0 && (pendingFragmentsLength + data.length <= maxBufferSize || (terminated = true, pendingFragments.length = 0, pendingFragmentsLength = 0, id2 = void 0, data = "", dataLines = 0, eventType = void 0, onError(
            new ParseError(`Buffered data exceeded max buffer size of ${maxBufferSize} characters`, {
              type: "max-buffer-size-exceeded"
            })
          )));
        }
        function processLines(chunk) {
          let searchIndex = 0;
          if (chunk.indexOf("\r") === -1) {
            let lfIndex = chunk.indexOf(`
`, searchIndex);
            for (; lfIndex !== -1; ) {
              if (searchIndex === lfIndex) {
                dataLines > 0 && onEvent({ id: id2, event: eventType, data }), id2 = void 0, data = "", dataLines = 0, eventType = void 0, searchIndex = lfIndex + 1, lfIndex = chunk.indexOf(`
`, searchIndex);
                continue;
              }
              const firstCharCode = chunk.charCodeAt(searchIndex);
              if (isDataPrefix(chunk, searchIndex, firstCharCode)) {
                const valueStart = chunk.charCodeAt(searchIndex + 5) === SPACE ? searchIndex + 6 : searchIndex + 5, value = chunk.slice(valueStart, lfIndex);
                if (dataLines === 0 && chunk.charCodeAt(lfIndex + 1) === LF) {
                  onEvent({ id: id2, event: eventType, data: value }), id2 = void 0, data = "", eventType = void 0, searchIndex = lfIndex + 2, lfIndex = chunk.indexOf(`
`, searchIndex);
                  continue;
                }
                data = dataLines === 0 ? value : `${data}
${value}`, dataLines++;
              } else isEventPrefix(chunk, searchIndex, firstCharCode) ? eventType = chunk.slice(
                chunk.charCodeAt(searchIndex + 6) === SPACE ? searchIndex + 7 : searchIndex + 6,
                lfIndex
              ) || void 0 : parseLine(chunk, searchIndex, lfIndex);
              searchIndex = lfIndex + 1, lfIndex = chunk.indexOf(`
`, searchIndex);
            }
            return chunk.slice(searchIndex);
          }
          for (; searchIndex < chunk.length; ) {
            const crIndex = chunk.indexOf("\r", searchIndex), lfIndex = chunk.indexOf(`
`, searchIndex);
            let lineEnd = -1;
            if (crIndex !== -1 && lfIndex !== -1 ? lineEnd = crIndex < lfIndex ? crIndex : lfIndex : crIndex !== -1 ? crIndex === chunk.length - 1 ? lineEnd = -1 : lineEnd = crIndex : lfIndex !== -1 && (lineEnd = lfIndex), lineEnd === -1)
              break;
            parseLine(chunk, searchIndex, lineEnd), searchIndex = lineEnd + 1, chunk.charCodeAt(searchIndex - 1) === CR && chunk.charCodeAt(searchIndex) === LF && searchIndex++;
          }
          return chunk.slice(searchIndex);
        }
        function parseLine(chunk, start, end) {
          if (start === end) {
            dispatchEvent();
            return;
          }
          const firstCharCode = chunk.charCodeAt(start);
          if (isDataPrefix(chunk, start, firstCharCode)) {
            const valueStart = chunk.charCodeAt(start + 5) === SPACE ? start + 6 : start + 5, value2 = chunk.slice(valueStart, end);
            data = dataLines === 0 ? value2 : `${data}
${value2}`, dataLines++;
            return;
          }
          if (isEventPrefix(chunk, start, firstCharCode)) {
            eventType = chunk.slice(chunk.charCodeAt(start + 6) === SPACE ? start + 7 : start + 6, end) || void 0;
            return;
          }
          if (firstCharCode === 105 && chunk.charCodeAt(start + 1) === 100 && chunk.charCodeAt(start + 2) === 58) {
            const value2 = chunk.slice(chunk.charCodeAt(start + 3) === SPACE ? start + 4 : start + 3, end);
            value2.includes("\0") || (id2 = value2);
            return;
          }
          if (firstCharCode === 58) {
            if (onComment) {
              const line2 = chunk.slice(start, end);
              onComment(line2.slice(chunk.charCodeAt(start + 1) === SPACE ? 2 : 1));
            }
            return;
          }
          const line = chunk.slice(start, end), fieldSeparatorIndex = line.indexOf(":");
          if (fieldSeparatorIndex === -1) {
            processField(line, "", line);
            return;
          }
          const field = line.slice(0, fieldSeparatorIndex), offset = line.charCodeAt(fieldSeparatorIndex + 1) === SPACE ? 2 : 1, value = line.slice(fieldSeparatorIndex + offset);
          processField(field, value, line);
        }
        function processField(field, value, line) {
          switch (field) {
            case "event":
              eventType = value || void 0;
              break;
            case "data":
              data = dataLines === 0 ? value : `${data}
${value}`, dataLines++;
              break;
            case "id":
              value.includes("\0") || (id2 = value);
              break;
            case "retry":
              /^\d+$/.test(value) ? onRetry(parseInt(value, 10)) : onError(
                new ParseError(`Invalid \`retry\` value: "${value}"`, {
                  type: "invalid-retry",
                  value,
                  line
                })
              );
              break;
            default:
              onError(
                new ParseError(
                  `Unknown field "${field.length > 20 ? `${field.slice(0, 20)}\u2026` : field}"`,
                  { type: "unknown-field", field, value, line }
                )
              );
              break;
          }
        }
        function dispatchEvent() {
          dataLines > 0 && onEvent({
            id: id2,
            event: eventType,
            data
          }), id2 = void 0, data = "", dataLines = 0, eventType = void 0;
        }
        function reset(options = {}) {
          if (options.consume && pendingFragments.length > 0) {
            const incompleteLine = pendingFragments.join("");
            parseLine(incompleteLine, 0, incompleteLine.length);
          }
          isFirstChunk = true, id2 = void 0, data = "", dataLines = 0, eventType = void 0, pendingFragments.length = 0, pendingFragmentsLength = 0, terminated = false;
        }
        return { feed, reset };
      }
      function isDataPrefix(chunk, i, firstCharCode) {
        return firstCharCode === 100 && chunk.charCodeAt(i + 1) === 97 && chunk.charCodeAt(i + 2) === 116 && chunk.charCodeAt(i + 3) === 97 && chunk.charCodeAt(i + 4) === 58;
      }
      function isEventPrefix(chunk, i, firstCharCode) {
        return firstCharCode === 101 && chunk.charCodeAt(i + 1) === 118 && chunk.charCodeAt(i + 2) === 101 && chunk.charCodeAt(i + 3) === 110 && chunk.charCodeAt(i + 4) === 116 && chunk.charCodeAt(i + 5) === 58;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
