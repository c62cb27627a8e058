const id = 2587;
const ids = [2587];
const modules = {
  /***/
  60469: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DC: () => (
          /* binding */
          readAsAction
        ),
        /* harmony export */
        X5: () => (
          /* binding */
          readActionArguments
        ),
        /* harmony export */
        fG: () => (
          /* binding */
          readFlag
        ),
        /* harmony export */
        zw: () => (
          /* binding */
          withoutMarks
        )
        /* harmony export */
      });
      var _runner_input_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2015);
      var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33192);
      var _read_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68740);
      function readActionArguments(args, help) {
        const options = readOptions(help);
        const positionals = [];
        const inputs = /* @__PURE__ */ new Map();
        const words = args.values();
        for (const word of words) {
          const [, name = "", inlineValue] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
          if (!word.startsWith("--")) {
            positionals.push(word);
            continue;
          }
          const option = options.find((item) => item.name === name);
          if (option === void 0)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.e((0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_2__.qe)(`--${name}`, options.map((item) => item.name)));
          const value = inlineValue ?? (option.isFlag ? "true" : words.next().value);
          if (value === void 0 || inlineValue === void 0 && value.startsWith("--"))
            throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.e((0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_2__.Qh)(`--${name}`));
          const previousValue = inputs.get(name);
          inputs.set(name, previousValue === void 0 || option.isFlag ? value : `${previousValue}
${value}`);
        }
        return { positionals, inputs };
      }
      function readOptions(help) {
        return [...help.matchAll(/^ {2}--([a-z-]+)( [A-Z])?/gm)].map(([, name = "", value]) => ({
          name,
          isFlag: value === void 0
        }));
      }
      function readAsAction(inputs, read) {
        const env = Object.fromEntries([...inputs].map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
        const reader = new _runner_input_reader_js__WEBPACK_IMPORTED_MODULE_0__.i(env, () => {
        });
        try {
          const values = read(reader);
          reader.finish();
          return values;
        } catch (error) {
          if (!(error instanceof _runner_input_reader_js__WEBPACK_IMPORTED_MODULE_0__.d))
            throw error;
          throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.e(error.problems.map((problem) => problem.replace(/^(?=[a-z-]+(?: is |: ))/, "--")).join("; "));
        }
      }
      function readFlag(inputs, name) {
        const value = inputs.get(name) ?? "false";
        if (value !== "true" && value !== "false")
          throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.e(`--${name} takes no value: write --${name} alone`);
        return value === "true";
      }
      function withoutMarks(help) {
        return help.split("\n").filter((line) => !line.startsWith("# ") && line !== "").join("\n");
      }
    })
  ),
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
  24849: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          gitReader
        ),
        /* harmony export */
        m: () => (
          /* binding */
          localCheckout
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _refs_git_remote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91906);
      var _runner_run_on_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67333);
      var _workflows_workflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88204);
      function localCheckout(env, directory = ".") {
        const git = gitReader((0, _runner_run_on_host_js__WEBPACK_IMPORTED_MODULE_2__.l)(env), directory);
        return {
          remote: async () => {
            const address = await git("remote", "get-url", "upstream") ?? await git("remote", "get-url", "origin");
            return address === void 0 ? void 0 : (0, _refs_git_remote_js__WEBPACK_IMPORTED_MODULE_4__.M)(address);
          },
          folder: () => git("rev-parse", "--show-toplevel"),
          revision: () => git("rev-parse", "HEAD"),
          ref: async () => {
            const branch = await git("symbolic-ref", "--quiet", "HEAD");
            if (branch !== void 0)
              return branch;
            const tag = await git("describe", "--exact-match", "--tags", "HEAD");
            return tag === void 0 ? void 0 : `refs/tags/${tag}`;
          },
          workflowSteps: async () => readSteps((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await git("rev-parse", "--show-toplevel") ?? ".", ".github/workflows"))
        };
      }
      function gitReader(run, directory) {
        return async (...args) => {
          const result = await run({ file: "git", args, cwd: directory, isQuiet: true }).catch(() => void 0);
          const text = result?.exitCode === 0 ? result.stdout.trim() : "";
          return text === "" ? void 0 : text;
        };
      }
      async function readSteps(folder) {
        const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
        const files = names.filter((name) => /\.ya?ml$/.test(name)).sort();
        const workflows = await Promise.all(files.map(async (name) => (0, _workflows_workflow_js__WEBPACK_IMPORTED_MODULE_3__.hM)(`.github/workflows/${name}`, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), "utf8"), void 0)));
        return workflows.flatMap((workflow) => workflow?.steps ?? []);
      }
    })
  ),
  /***/
  30561: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        dispatchCommand: () => (
          /* binding */
          dispatchCommand
        )
      });
      var announce_services = __webpack_require__(42498);
      var announce_image = __webpack_require__(95038);
      var reference = __webpack_require__(20907);
      var user_error = __webpack_require__(72394);
      var check_services = __webpack_require__(91670);
      var checkout = __webpack_require__(24849);
      var command = __webpack_require__(33192);
      var launcher_inputs = __webpack_require__(34087);
      var image_updated_event = __webpack_require__(91427);
      var source_ref = __webpack_require__(38002);
      var units = __webpack_require__(6515);
      var action_inputs = __webpack_require__(60469);
      var github_services = __webpack_require__(36076);
      var image_argument = __webpack_require__(44786);
      var parse_revision = __webpack_require__(3806);
      var read_arguments = __webpack_require__(68740);
      ;
      const defaultWait = "15m";
      const dispatchOptions = `  NAME:TAG[@DIGEST]       image that was pushed; without a digest, the image that the tag points to now
  --launcher OWNER/REPO   launcher repository
  --source REPO           path to the repository that the image was built from, such as group/project on GitLab; default: the repository of the clone in this folder
  --ref REF               full Git ref that was built, such as refs/heads/main
  --revision SHA          commit that was built
  --run-url URL           address of the pipeline or job that built it
  --created TIME          time of the build; default: the creation time recorded in the image
  --launcher-branch NAME  launcher branch; default: derived from the ref
  --transport KIND        repository-dispatch (default), or workflow-dispatch, for which a token with Actions: write is enough
  --event-type TYPE       with repository-dispatch: event type that the launcher's workflow listens for; default ${image_updated_event.E4}
  --launcher-workflow FILE  with workflow-dispatch: workflow of the launcher to start; default image-updated.yml
  --wait                  wait for the launcher's run, and fail unless it succeeds
  --wait-timeout TIME     maximum time to wait; default ${defaultWait}
  --dry-run               check everything, but send nothing
  --json                  print the action's outputs as JSON`;
      const options = {
        launcher: { type: "string", default: "" },
        source: { type: "string" },
        ref: { type: "string", default: "" },
        revision: { type: "string", default: "" },
        "run-url": { type: "string", default: "" },
        created: { type: "string" },
        "launcher-branch": { type: "string" },
        transport: { type: "string" },
        "event-type": { type: "string" },
        "launcher-workflow": { type: "string" },
        wait: { type: "boolean", default: false },
        "wait-timeout": { type: "string", default: defaultWait },
        "dry-run": { type: "boolean", default: false },
        json: { type: "boolean", default: false }
      };
      function parseDispatchCommandLine(args) {
        const { values, positionals } = (0, read_arguments.lR)(args, options);
        const requiredOptions = ["launcher", "source", "ref", "revision", "run-url"];
        const missingOptions = requiredOptions.filter((name) => values[name] === "").map((name) => `--${name}`);
        if (missingOptions.length > 0)
          throw new command.e(`${missingOptions.join(", ")} must not be empty: check the environment variables in their values`);
        const transport = parseTransport(values);
        return (0, read_arguments.Lc)(() => {
          const ref = (0, read_arguments.ZY)("--ref", values.ref, source_ref._j);
          const timeout = (0, read_arguments.ZY)("--wait-timeout", values["wait-timeout"], units.E9);
          return {
            image: parseTaggedReference((0, read_arguments.BT)(positionals, "NAME:TAG")),
            announcement: {
              repository: (0, read_arguments.ZY)("--launcher", values.launcher, github_services.tp),
              transport,
              waitTimeout: values.wait ? timeout : void 0,
              legacyField: void 0,
              ref,
              revision: (0, read_arguments.ZY)("--revision", values.revision, parse_revision.P),
              created: values.created,
              launcherBranch: values["launcher-branch"] ?? (0, source_ref.QC)(ref),
              isOwnBuild: false,
              dryRun: values["dry-run"]
            },
            source: values.source,
            runUrl: values["run-url"],
            isJson: values.json
          };
        });
      }
      function parseTransport(values) {
        const names = ["transport", "event-type", "launcher-workflow"];
        const givenInputs = names.flatMap((name) => {
          const value = values[name];
          return typeof value === "string" ? [[name, value]] : [];
        });
        return (0, action_inputs.DC)(new Map(givenInputs), launcher_inputs.wy);
      }
      function parseTaggedReference(text) {
        const { tag, ...image } = (0, image_argument.kQ)(text);
        if (tag === void 0)
          throw new command.e(`${JSON.stringify(text)} has no tag: expected NAME:TAG[@DIGEST]`);
        return { ...image, tag };
      }
      var read_digest = __webpack_require__(31198);
      ;
      const dispatchCommand = {
        usage: "NAME:TAG[@DIGEST] --launcher OWNER/REPO --ref REF --revision SHA --run-url URL [options]",
        details: `${dispatchOptions}

Notifies a launcher of a new image, from any CI system. Set LAUNCHER_TOKEN to a token with write access to the contents of the launcher.
Exit code: 0 sent, 1 the launcher's run failed, 2 usage or environment error.`,
        async run(args, env, terminal) {
          const { image, announcement, source, runUrl, isJson } = parseDispatchCommandLine(args);
          const run = { repository: source ?? await readSource(env), runUrl };
          const services = connect(run, isJson, env, terminal);
          const announcedImage = { ...image, digest: await (0, read_digest.r)(image, env) };
          const { outputs, failure } = await (0, announce_image.announceImage)({ ...announcement, image: announcedImage }, services);
          const message = `Notified the launcher of ${(0, reference.FH)(announcedImage)}: ${outputs["launch-url"]}`;
          terminal.out(isJson ? JSON.stringify(outputs, null, 2) : message);
          if (failure === void 0)
            return 0;
          terminal.err(`binder-actions dispatch: ${(0, user_error.Wk)(failure, user_error.rH)}`);
          return 1;
        }
      };
      function connect(run, isJson, env, terminal) {
        const token = env.LAUNCHER_TOKEN;
        if (!token)
          throw new user_error.yo("token-invalid", "LAUNCHER_TOKEN is not set: set it to a token with write access to the contents of the launcher repository");
        const apiUrl = env.GITHUB_API_URL || "https://api.github.com";
        const { log } = (0, check_services.R)(env, terminal, isJson);
        return (0, announce_services.announceServices)(token, { ...run, apiUrl, serverUrl: (0, github_services.Vd)(env) }, env, log);
      }
      async function readSource(env) {
        const remote = await (0, checkout.m)(env).remote();
        if (remote === void 0)
          throw new command.e("--source must be set to the repository that the image was built from");
        return remote.path;
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
  3806: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        P: () => (
          /* binding */
          parseRevision
        )
        /* harmony export */
      });
      var _refs_commit_sha_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83773);
      var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33192);
      function parseRevision(text) {
        if (!(0, _refs_commit_sha_js__WEBPACK_IMPORTED_MODULE_0__.WM)(text))
          throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.e(`${JSON.stringify(text)} is not a full git commit ID: expected 40 lower-case hex digits`);
        return text;
      }
    })
  ),
  /***/
  31198: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          readDigest
        )
        /* harmony export */
      });
      var _registry_head_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45538);
      var _runner_registry_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60870);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);
      async function readDigest(image, env) {
        if (image.digest !== void 0)
          return image.digest;
        const tag = image.tag ?? "latest";
        const client = await (0, _runner_registry_services_js__WEBPACK_IMPORTED_MODULE_1__.n8)(env, {}, () => {
        })(image);
        const digest = await (0, _registry_head_manifest_js__WEBPACK_IMPORTED_MODULE_0__.x)(client, tag);
        if (digest === void 0)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("image-not-found", `${client.name} has no tag "${tag}": check the spelling, or push the tag`);
        return digest;
      }
    })
  ),
  /***/
  4311: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CG: () => (
          /* binding */
          missingLabels
        ),
        /* harmony export */
        KN: () => (
          /* binding */
          readLabelledBuild
        ),
        /* harmony export */
        ew: () => (
          /* binding */
          assertLabelsAgree
        ),
        /* harmony export */
        me: () => (
          /* binding */
          assertLabelledBranch
        ),
        /* harmony export */
        wl: () => (
          /* binding */
          assertPushedOrigin
        )
        /* harmony export */
      });
      var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96348);
      var _oci_image_labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44663);
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
      var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38002);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);
      function readLabelledBuild(image) {
        return toLabelledBuild((0, _oci_image_labels_js__WEBPACK_IMPORTED_MODULE_3__.G)(image));
      }
      function readAnnotatedBuild({ manifest: { annotations } }) {
        return toLabelledBuild({
          ref: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__.G4],
          revision: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__.d7],
          source: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__.Zt]
        });
      }
      function toLabelledBuild({ ref, revision, source }) {
        return { ref: (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__.Ij)(ref), revision: revision || void 0, source: parseSource(source?.trim()) };
      }
      function parseSource(text) {
        if (!text)
          return void 0;
        const url = URL.canParse(text) ? new URL(text) : void 0;
        const path = (url?.pathname ?? text).replace(/^\//, "").replace(/\/$/, "").replace(/\.git$/, "");
        return { host: url?.host ?? "", repository: path };
      }
      function missingLabels({ ref, revision, source }) {
        const values = { "ref.name": ref, revision, source };
        return Object.entries(values).flatMap(([key, value]) => value === void 0 ? [`org.opencontainers.image.${key}`] : []);
      }
      function assertLabelsAgree(name, labels, announcedBuild) {
        const problems = findContradictions(labels, announcedBuild, "the event is for");
        if (problems.length > 0)
          throw labelsMismatchError(name, problems);
      }
      function assertPushedOrigin(image, run) {
        const labels = readLabelledBuild(image);
        const problems = findContradictions(labels, run, "it is pushed for");
        if (problems.length > 0)
          throw labelsMismatchError(image.name, problems);
        const annotationProblems = findContradictions(readAnnotatedBuild(image), run, "it is pushed for");
        if (annotationProblems.length === 0)
          return labels;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("labels-mismatch", `According to the annotations of its manifest, ${image.name} ${annotationProblems.join(", and ")}: push the image that was built for this commit, or remove the annotations`);
      }
      function labelsMismatchError(name, problems) {
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("labels-mismatch", `${name} ${problems.join(", and ")}. If a label is inherited from the base image, set it in the build`);
      }
      function findContradictions({ ref, revision, source }, announcedBuild, claim) {
        const isSameSource = (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.aE)(source?.repository ?? "", announcedBuild.repository ?? "");
        const pairs = [
          ["", ref?.full, announcedBuild.ref],
          ["commit ", revision, announcedBuild.revision],
          ["", isSameSource ? void 0 : source?.repository, announcedBuild.repository]
        ];
        return pairs.flatMap(([noun, labelValue, announcedValue]) => labelValue === void 0 || announcedValue === void 0 || labelValue === announcedValue ? [] : [`was built from ${noun}${labelValue}, but ${claim} ${announcedValue}`]);
      }
      function assertLabelledBranch(name, { ref }, launcherBranch, owner) {
        if (ref === void 0 || ref.kind === "pull")
          return;
        if ((0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__.yl)(ref.full) === launcherBranch || owner === ref.short)
          return;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("labels-mismatch", `${name} was built from ${ref.full}, which does not belong on launcher branch "${launcherBranch}": send the event to the launcher branch of that ref`);
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
  96348: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        De: () => (
          /* binding */
          packagesKey
        ),
        /* harmony export */
        G4: () => (
          /* binding */
          refNameKey
        ),
        /* harmony export */
        OZ: () => (
          /* binding */
          ingredientsKey
        ),
        /* harmony export */
        QY: () => (
          /* binding */
          baseNameKey
        ),
        /* harmony export */
        SV: () => (
          /* binding */
          fingerprintKey
        ),
        /* harmony export */
        Yw: () => (
          /* binding */
          createdKey
        ),
        /* harmony export */
        Zt: () => (
          /* binding */
          sourceKey
        ),
        /* harmony export */
        _$: () => (
          /* binding */
          splitKey
        ),
        /* harmony export */
        d7: () => (
          /* binding */
          revisionKey
        ),
        /* harmony export */
        g0: () => (
          /* binding */
          ownKeyPrefix
        ),
        /* harmony export */
        hX: () => (
          /* binding */
          revisionCheckKey
        ),
        /* harmony export */
        nq: () => (
          /* binding */
          baseDigestKey
        ),
        /* harmony export */
        vc: () => (
          /* binding */
          checksKey
        ),
        /* harmony export */
        zY: () => (
          /* binding */
          buildSecondsKey
        )
        /* harmony export */
      });
      const createdKey = "org.opencontainers.image.created";
      const revisionKey = "org.opencontainers.image.revision";
      const sourceKey = "org.opencontainers.image.source";
      const refNameKey = "org.opencontainers.image.ref.name";
      const baseNameKey = "org.opencontainers.image.base.name";
      const baseDigestKey = "org.opencontainers.image.base.digest";
      const ownKeyPrefix = "io.github.binder-actions.";
      const fingerprintKey = "io.github.binder-actions.fingerprint";
      const revisionCheckKey = "io.github.binder-actions.revision-check";
      const ingredientsKey = "io.github.binder-actions.ingredients";
      const checksKey = "io.github.binder-actions.proof";
      const buildSecondsKey = "io.github.binder-actions.build-seconds";
      const splitKey = "io.github.binder-actions.split";
      const packagesKey = "io.github.binder-actions.packages";
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
  34093: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        F: () => (
          /* binding */
          parseImageConfig
        )
      });
      var valibot = __webpack_require__(5691);
      var json = __webpack_require__(99368);
      ;
      const container_config_text = valibot.cl(valibot.Yj());
      const list = valibot.cl(valibot.YO(valibot.Yj()));
      const set = valibot.cl(valibot.g1(valibot.Yj(), valibot.L5()));
      const number = valibot.lq(valibot.ai());
      const containerConfigSchema = valibot.Ik({
        Env: list,
        User: container_config_text,
        Entrypoint: list,
        Cmd: list,
        WorkingDir: container_config_text,
        ExposedPorts: set,
        Labels: valibot.cl(valibot.g1(valibot.Yj(), valibot.Yj())),
        Volumes: set,
        StopSignal: container_config_text,
        Shell: list,
        Healthcheck: valibot.cl(valibot.Ik({
          Test: list,
          Interval: number,
          Timeout: number,
          StartPeriod: number,
          StartInterval: number,
          Retries: number
        })),
        OnBuild: list
      });
      var digest = __webpack_require__(1564);
      ;
      const image_config_text = valibot.cl(valibot.Yj(), "");
      const diffIds = valibot.Fs(valibot.me(valibot.YO(valibot.Fs(valibot.Yj(), valibot.Ie((id2) => (0, digest.Bc)(String(id2)), "expected a sha256 digest")))), valibot.pd((list2) => list2 ?? []));
      const schema = valibot.Ik({
        os: valibot.Yj(),
        architecture: valibot.Yj(),
        variant: valibot.cl(valibot.Yj()),
        created: valibot.cl(valibot.Yj()),
        config: valibot.cl(containerConfigSchema, {}),
        rootfs: valibot.Ik({ diff_ids: diffIds }),
        history: valibot.cl(valibot.YO(valibot.Ik({ created_by: image_config_text, empty_layer: valibot.cl(valibot.zM(), false) })), [])
      });
      function parseImageConfig(bytes, label) {
        const { os, architecture, variant, created, config, rootfs, history } = (0, json.q)(schema, bytes, label);
        return {
          os,
          architecture,
          ...variant ? { variant } : {},
          created: created ?? void 0,
          labels: config.Labels ?? {},
          container: config,
          diffIds: rootfs.diff_ids,
          history: history.map((entry) => ({ createdBy: entry.created_by, isEmptyLayer: entry.empty_layer }))
        };
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
  77148: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        AM: () => (
          /* binding */
          readImage
        ),
        /* harmony export */
        NR: () => (
          /* binding */
          readPlatformManifest
        ),
        /* harmony export */
        XM: () => (
          /* binding */
          completeImage
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9e3);
      var _image_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34093);
      var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95669);
      var _platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44647);
      async function readImage(source, platform) {
        return completeImage(source, await readPlatformManifest(source, platform), platform);
      }
      async function readPlatformManifest(source, platform) {
        const root = await source.readManifest();
        const rootManifest = (0, _manifest_js__WEBPACK_IMPORTED_MODULE_2__.Ng)(root.bytes, root.mediaType, `the manifest of ${source.name}`);
        const { digest, manifest } = rootManifest.kind === "manifest" ? { digest: root.digest, manifest: rootManifest } : await readChild(source, rootManifest, platform);
        return { name: source.name, rootDigest: root.digest, manifestDigest: digest, manifest };
      }
      async function completeImage(source, platformManifest, platform) {
        const config = await readConfig(source, platformManifest.manifest);
        if (!(0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.b)(config, platform)) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("platform-missing", `${source.name} is an image for ${(0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(config)}, not for ${(0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(platform)}: build it with --platform ${(0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(platform)}`);
        }
        const layerCount = platformManifest.manifest.layers.length;
        if (config.diffIds.length !== layerCount) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("image-damaged", `${source.name} is inconsistent: its manifest has ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_4__.LS)(layerCount, "layer")}, but its config lists ${config.diffIds.length}. Build the image again`);
        }
        return { ...platformManifest, config };
      }
      async function readConfig(source, { config }) {
        return (0, _image_config_js__WEBPACK_IMPORTED_MODULE_1__.F)(await source.readBlob(config), `the config of ${source.name}`);
      }
      async function readChild(source, index, platform) {
        const descriptor = chooseChild(source.name, index, platform);
        const { bytes, digest } = await source.readManifest(descriptor.digest);
        const manifest = (0, _manifest_js__WEBPACK_IMPORTED_MODULE_2__.Ng)(bytes, descriptor.mediaType, `the ${(0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(platform)} manifest of ${source.name}`);
        if (manifest.kind === "index") {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("unsupported-image", `${source.name} is a nested index, which Docker cannot run: push an image instead`);
        }
        return { digest, manifest };
      }
      function chooseChild(name, index, platform) {
        const images = index.manifests.filter((descriptor) => !(0, _manifest_js__WEBPACK_IMPORTED_MODULE_2__.H3)(descriptor));
        const platformManifest = images.find((image) => image.platform !== void 0 && (0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.b)(image.platform, platform));
        const [onlyImage, ...others] = images;
        const hasOneUnnamed = others.length === 0 && onlyImage?.platform === void 0;
        const chosenImage = platformManifest ?? (hasOneUnnamed ? onlyImage : void 0);
        if (chosenImage === void 0) {
          const availablePlatforms = images.map((image) => image.platform ? (0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(image.platform) : "unnamed").join(", ");
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("platform-missing", `${name} has no image for ${(0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(platform)} (available: ${availablePlatforms || "none"}): build it with --platform ${(0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(platform)}`);
        }
        return chosenImage;
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
  45538: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          pullProblem
        ),
        /* harmony export */
        x: () => (
          /* binding */
          headDigest
        )
        /* harmony export */
      });
      var _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83125);
      var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1564);
      var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54566);
      var _registry_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87953);
      async function pullProblem(client, digest) {
        const { status } = await headManifest(client, digest);
        return status === 200 ? void 0 : `the registry responds with ${status}`;
      }
      async function headDigest(client, target) {
        const { status, digest } = await headManifest(client, target);
        if (status === 404)
          return void 0;
        if (status === 200 && digest !== null && (0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__.Bc)(digest))
          return digest;
        return (await (0, _registry_source_js__WEBPACK_IMPORTED_MODULE_3__.J)(client, target))?.digest;
      }
      async function headManifest(client, target) {
        const headers = { accept: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__.$P.join(", ") };
        const request = { method: "HEAD", target: `manifests/${target}`, headers, access: "pull" };
        const response = await client.send(request);
        (0, _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_0__.r0)(response);
        return { status: response.status, digest: response.headers.get("docker-content-digest") };
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
  88204: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        io: () => (
          /* binding */
          enabledWorkflows
        ),
        Iz: () => (
          /* binding */
          handlesEvent
        ),
        d6: () => (
          /* binding */
          isDisabled
        ),
        hM: () => (
          /* binding */
          parseWorkflow
        )
      });
      var valibot = __webpack_require__(5691);
      ;
      const maxCombinations = 256;
      const strategySchema = valibot.Ik({ matrix: valibot.g1(valibot.Yj(), valibot.L5()) });
      const valuesSchema = valibot.Np(valibot.YO(valibot.L5()), []);
      const includeSchema = valibot.Np(valibot.YO(valibot.g1(valibot.Yj(), valibot.L5())), []);
      function readMatrix(strategy) {
        const result = valibot.xL(strategySchema, strategy);
        if (!result.success)
          return [];
        const { include, exclude: _, ...axes } = result.output.matrix;
        const lists = Object.entries(axes).map(([key, values]) => [key, valibot.qg(valuesSchema, values)]);
        const product = lists.reduce((combinations, [key, values]) => combinations.flatMap((combination) => values.map((value) => new Map([...combination, [key, value]]))).slice(0, maxCombinations), lists.length === 0 ? [] : [/* @__PURE__ */ new Map()]);
        const addedCombinations = [];
        for (const entry of valibot.qg(includeSchema, include).map(Object.entries)) {
          const matches = product.filter((combination) => entry.every(([key, value]) => !(key in axes) || combination.get(key) === value));
          for (const combination of matches)
            for (const [key, value] of entry)
              combination.set(key, value);
          if (matches.length === 0)
            addedCombinations.push(new Map(entry));
        }
        return [...product, ...addedCombinations];
      }
      function expandMatrix(step, combinations) {
        const isDependent = /\$\{\{(?:(?!\$\{\{)[^}])*\bmatrix\./.test(JSON.stringify([step.run, step.with]));
        if (!isDependent || combinations.length === 0)
          return [step];
        return combinations.map((combination) => ({
          ...step,
          run: step.run === void 0 ? void 0 : substitute(step.run, combination),
          with: Object.fromEntries(Object.entries(step.with).map(([name, value]) => [
            name,
            typeof value === "string" ? substitute(value, combination) : value
          ]))
        }));
      }
      function substitute(text, combination) {
        return text.replace(/\$\{\{\s*matrix\.([\w.-]+)\s*\}\}/g, (expression, path) => {
          const value = path.split(".").reduce((result, key) => result instanceof Map ? result.get(key) : valibot.is(valibot.g1(valibot.Yj(), valibot.L5()), result) ? result[key] : void 0, combination);
          return ["string", "number", "boolean"].includes(typeof value) ? String(value) : expression;
        });
      }
      var workflow_document = __webpack_require__(12814);
      var workflow_trigger = __webpack_require__(51509);
      ;
      const list = valibot.lq(valibot.cl(valibot.Np(valibot.me(workflow_document.T), null)));
      const filterSchema = valibot.Np(valibot.g1(valibot.Yj(), valibot.L5()), {});
      const mapping = valibot.Np(valibot.g1(valibot.Yj(), valibot.L5()), {});
      const stepSchema = valibot.Np(valibot.Ik({ uses: valibot.lq(valibot.Yj()), run: valibot.lq(valibot.Yj()), with: valibot.lq(mapping) }), {});
      const jobSchema = valibot.Np(valibot.Ik({
        uses: valibot.lq(valibot.Yj()),
        with: valibot.lq(mapping),
        permissions: valibot.lq(valibot.L5()),
        strategy: valibot.lq(valibot.L5()),
        steps: valibot.lq(valibot.Np(valibot.YO(stepSchema), []))
      }), {});
      const jobsSchema = valibot.Np(valibot.g1(valibot.Yj(), jobSchema), {});
      function parseWorkflow(path, text, state) {
        const document = (0, workflow_document.B)(text);
        if (document === void 0)
          return void 0;
        const jobs = Object.entries(valibot.qg(jobsSchema, document.jobs)).map(([name, job]) => readJob(name, job, document.lines));
        return {
          path,
          state,
          trigger: (0, workflow_trigger.io)(path, document),
          events: new Map([...document.events].map(([name, filter]) => [name, readFilter(filter)])),
          permissions: document.permissions,
          jobs,
          steps: jobs.flatMap(({ steps }) => steps),
          lines: document.lines
        };
      }
      function readJob(name, job, lines) {
        const call = { uses: job.uses, run: void 0, with: job.with, line: lines.get(`jobs.${name}`) };
        const ownSteps = (job.steps ?? []).map((step, index) => ({
          ...step,
          line: lines.get(`jobs.${name}.steps.${index}`)
        }));
        const combinations = readMatrix(job.strategy);
        const steps = [call, ...ownSteps].filter(({ uses, run }) => uses !== void 0 || run !== void 0).map(({ uses, run, with: inputs = {}, line }) => ({
          ...{ uses, with: inputs, line },
          run: run ?? retriedCommand(uses, inputs)
        })).flatMap((step) => expandMatrix(step, combinations));
        return { name, permissions: job.permissions, steps };
      }
      const retryAction = /^(?:nick-(?:fields|invision)\/retry|wandalen\/wretry\.action)@/i;
      function retriedCommand(uses, { command }) {
        return retryAction.test(uses ?? "") && typeof command === "string" ? command : void 0;
      }
      function readFilter(filter) {
        const filters = valibot.qg(filterSchema, filter);
        const read = (name) => valibot.qg(list, filters[name]) ?? void 0;
        return {
          branches: read("branches"),
          "branches-ignore": read("branches-ignore"),
          tags: read("tags"),
          "tags-ignore": read("tags-ignore"),
          paths: read("paths"),
          "paths-ignore": read("paths-ignore")
        };
      }
      function isDisabled({ state }) {
        return state?.startsWith("disabled") ?? false;
      }
      function enabledWorkflows(workflows) {
        const enabled = workflows.filter((workflow) => !isDisabled(workflow));
        return enabled.length > 0 ? enabled : [...workflows];
      }
      function handlesEvent({ trigger }, eventType) {
        return (0, workflow_trigger.Yn)(trigger, eventType) || (0, workflow_trigger.LU)(trigger);
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
