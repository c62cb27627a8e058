const id = 5246;
const ids = [5246];
const modules = {
  /***/
  34087: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Ke: () => (
          /* binding */
          parseLauncherBranch
        ),
        Jl: () => (
          /* binding */
          readEventType
        ),
        YQ: () => (
          /* binding */
          readLegacyField
        ),
        AI: () => (
          /* binding */
          readToken
        ),
        wy: () => (
          /* binding */
          readTransport
        ),
        mg: () => (
          /* binding */
          readWait
        )
      });
      var send_dispatch = __webpack_require__(87137);
      var image_updated_event = __webpack_require__(91427);
      var user_error = __webpack_require__(72394);
      ;
      const derived = {
        ref_type: ({ kind }) => kind,
        ref_name: ({ short }) => short,
        is_release: ({ kind }) => kind === "tag"
      };
      function parseLegacyField(text) {
        const [, name = "", fixedValue] = /^([A-Za-z_]\w*)(?:=(\S*))?$/.exec(text) ?? [];
        if (name === "") {
          throw new user_error.yo("invalid-input", "expected exactly one NAME or NAME=VALUE, because GitHub allows only one more field in the event");
        }
        if (image_updated_event.Yt.includes(name))
          throw new user_error.yo("invalid-input", `every event already has the field "${name}": choose another name`);
        const derive = Object.hasOwn(derived, name) ? derived[name] : void 0;
        if (fixedValue === void 0 && derive === void 0) {
          throw new user_error.yo("invalid-input", `"${name}" has no default value: write ${name}=VALUE, or one of ${Object.keys(derived).join(", ")}`);
        }
        return (ref) => ({ name, value: fixedValue ?? derive?.(ref) ?? "" });
      }
      var source_ref = __webpack_require__(38002);
      var units = __webpack_require__(6515);
      ;
      const defaultWaitTimeout = 15 * 6e4;
      function readEventType(reader) {
        return reader.withDefault("event-type", parseEventType, image_updated_event.E4);
      }
      const defaultWorkflow = "image-updated.yml";
      function readTransport(reader) {
        const kind = reader.choice("transport", ["repository-dispatch", "workflow-dispatch"], "repository-dispatch");
        const eventType = readEventType(reader);
        const workflow = reader.withDefault("launcher-workflow", parseWorkflowName, defaultWorkflow);
        return kind === "repository-dispatch" ? { kind, eventType } : { kind, workflow };
      }
      function parseWorkflowName(text) {
        if (!/^[\w.-]+\.ya?ml$/.test(text))
          throw new user_error.yo("invalid-input", 'expected the name of a file in .github/workflows, such as "image-updated.yml"');
        return text;
      }
      function parseEventType(text) {
        if (text.length > send_dispatch.Vx)
          throw new user_error.yo("invalid-input", `expected at most ${send_dispatch.Vx} characters`);
        return text;
      }
      function readLegacyField(reader) {
        return reader.optional("legacy-fields", parseLegacyField);
      }
      function readWait(reader) {
        const timeout = reader.withDefault("wait-timeout", units.E9, defaultWaitTimeout);
        return reader.boolean("wait", false) ? timeout : void 0;
      }
      function readToken(reader, name) {
        const token = reader.secret(name);
        if (token === void 0) {
          reader.problem(`${name} is empty: set it to a token with write access to the contents of the launcher repository. A secret that is not defined, or not available to this run, is empty`);
        }
        return token ?? "";
      }
      function parseLauncherBranch(text) {
        if (text.startsWith("refs/"))
          throw new user_error.yo("invalid-input", 'expected the short name of a branch, without "refs/heads/"');
        return (0, source_ref._j)(`refs/heads/${text}`).short;
      }
    })
  ),
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
          const [, name = "", given] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
          if (!word.startsWith("--")) {
            positionals.push(word);
            continue;
          }
          const option = options.find((item) => item.name === name);
          if (option === void 0)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.e((0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_2__.qe)(`--${name}`, options.map((item) => item.name)));
          const value = given ?? (option.isFlag ? "true" : words.next().value);
          if (value === void 0 || given === void 0 && value.startsWith("--"))
            throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.e((0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_2__.Qh)(`--${name}`));
          const last = inputs.get(name);
          inputs.set(name, last === void 0 || option.isFlag ? value : `${last}
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
          warning: (message, place) => err(atPlace(message, place)),
          error: (message, place) => err(atPlace(message, place)),
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
      function atPlace(message, place) {
        if (place === void 0)
          return message;
        const { file, startLine, endLine } = place;
        return `${file}:${startLine}${endLine === startLine ? "" : `-${endLine}`}: ${message}`;
      }
    })
  ),
  /***/
  30561: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        dispatch: () => (
          /* binding */
          dispatch
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
        const required = ["launcher", "source", "ref", "revision", "run-url"];
        const missing = required.filter((name) => values[name] === "").map((name) => `--${name}`);
        if (missing.length > 0)
          throw new command.e(`${missing.join(", ")} must not be empty`);
        const transport = parseTransport(values);
        return (0, read_arguments.Lc)(() => {
          const ref = (0, source_ref._j)(values.ref);
          const timeout = (0, units.E9)(values["wait-timeout"]);
          return {
            image: parseTagged((0, read_arguments.BT)(positionals, "NAME:TAG")),
            announcement: {
              repository: (0, github_services.tp)(values.launcher),
              transport,
              waitTimeout: values.wait ? timeout : void 0,
              legacyField: void 0,
              ref,
              revision: (0, parse_revision.P)(values.revision),
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
        const given = names.flatMap((name) => {
          const value = values[name];
          return typeof value === "string" ? [[name, value]] : [];
        });
        return (0, action_inputs.DC)(new Map(given), launcher_inputs.wy);
      }
      function parseTagged(text) {
        const { tag, ...image } = (0, image_argument.kQ)(text);
        if (tag === void 0)
          throw new command.e(`${JSON.stringify(text)} has no tag: expected NAME:TAG[@DIGEST]`);
        return { ...image, tag };
      }
      var read_digest = __webpack_require__(31198);
      ;
      const dispatch = {
        usage: "NAME:TAG[@DIGEST] --launcher OWNER/REPO --ref REF --revision SHA --run-url URL [options]",
        details: `${dispatchOptions}

Notifies a launcher of a new image, from any CI system. Set LAUNCHER_TOKEN to a token with write access to the contents of the launcher.
Exit code: 0 sent, 1 the launcher's run failed, 2 usage or environment error.`,
        async run(args, env, terminal) {
          const { image, announcement, runUrl, isJson, ...given } = parseDispatchCommandLine(args);
          const run = { repository: given.source ?? await readSource(env), runUrl };
          const services = connect(run, isJson, env, terminal);
          const announced = { ...image, digest: await (0, read_digest.r)(image, env) };
          const { outputs, failure } = await (0, announce_image.announceImage)({ ...announcement, image: announced }, services);
          const sent = `Notified the launcher of ${(0, reference.FH)(announced)}: ${outputs["launch-url"]}`;
          terminal.out(isJson ? JSON.stringify(outputs, null, 2) : sent);
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
        const found = stat(text);
        if (found?.isDirectory() && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(text, "oci-layout")))
          return { kind: "oci-layout", directory: text };
        if (found?.isFile() && (isPath || text.endsWith(".tar")))
          return { kind: "docker-archive", file: text };
        if (!isPath)
          return void 0;
        const quoted = JSON.stringify(text);
        if (found === void 0)
          throw new _command_js__WEBPACK_IMPORTED_MODULE_5__.e(`there is no file or folder ${quoted}: check the path`);
        throw new _command_js__WEBPACK_IMPORTED_MODULE_5__.e(`${quoted} is a folder without an image: expected an image layout, which has a file \`oci-layout\`. Build its Dockerfile first`);
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
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("image-not-found", `${client.name} has no tag "${tag}": check its spelling, or push it`);
        return digest;
      }
    })
  ),
  /***/
  3943: (
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
      async function mapConcurrent(items, limit, task) {
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
        await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
        return results;
      }
    })
  ),
  /***/
  5937: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        UZ: () => (
          /* binding */
          ownTokenNote
        ),
        /* harmony export */
        VV: () => (
          /* binding */
          dispatchError
        ),
        /* harmony export */
        aY: () => (
          /* binding */
          forbiddenError
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      var _read_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13823);
      var _request_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43564);
      var _requests_stopped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72646);
      const ownTokenNote = "A workflow's own token (`github.token`, `GITHUB_TOKEN`) cannot access other repositories: use a token of an account or of a GitHub App";
      function dispatchError(error, repository, permission) {
        const serverMessage = (0, _request_failure_js__WEBPACK_IMPORTED_MODULE_2__.RG)(error);
        const status = (0, _request_failure_js__WEBPACK_IMPORTED_MODULE_2__.aO)(error) ?? 0;
        const fail = (kind, message) => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo(kind, message, { cause: error });
        if (status >= 500) {
          return fail("github-unavailable", `GitHub's response to the event for ${repository} was lost (${serverMessage}): the event may have arrived. Run this again: a duplicate event is harmless`);
        }
        switch (status) {
          case 401:
            return (0, _read_failure_js__WEBPACK_IMPORTED_MODULE_1__.E)(error);
          case 403:
            return forbiddenError(error, repository, permission);
          case 404:
            return fail("repository-not-found", `${repository} does not exist, or the token cannot access it: check the spelling, and that the token has access to that repository`);
          case 422:
            return fail("event-rejected", `GitHub rejected the event for ${repository} (${serverMessage}): check its event type and payload`);
          default:
            return fail((0, _requests_stopped_js__WEBPACK_IMPORTED_MODULE_3__.L)(error)?.kind ?? "event-rejected", `The event could not be sent to ${repository}: ${serverMessage}`);
        }
      }
      function forbiddenError(error, repository, permission) {
        const serverMessage = (0, _request_failure_js__WEBPACK_IMPORTED_MODULE_2__.RG)(error);
        const fail = (kind, message) => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo(kind, message, { cause: error });
        if (/SAML/i.test(serverMessage)) {
          return fail("sso-required", `The organization of ${repository} requires single sign-on (${serverMessage}): authorize the token for this organization, under "Configure SSO" in the list of your tokens`);
        }
        if (/\barchived\b/i.test(serverMessage))
          return fail("repository-archived", `${repository} is archived (${serverMessage}): unarchive it in its settings`);
        const own = /by integration/i.test(serverMessage) ? `. ${ownTokenNote}` : "";
        return fail("permission-missing", `The token has no permission to send events to ${repository} (${serverMessage}): it needs "${permission}: read and write" on that repository${own}`);
      }
    })
  ),
  /***/
  87137: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        LV: () => (
          /* binding */
          sendDispatch
        ),
        /* harmony export */
        Vx: () => (
          /* binding */
          maxEventTypeLength
        ),
        /* harmony export */
        kL: () => (
          /* binding */
          assertEventSize
        )
        /* harmony export */
      });
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      var _dispatch_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5937);
      const maxEventTypeLength = 100;
      const maxPayloadKeys = 10;
      const maxPayloadSize = 65535;
      async function sendDispatch(client, receiver, event) {
        const repository = (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.PZ)(receiver);
        assertPayloadSize(event.payload);
        const { owner, name: repo } = receiver;
        const { eventType: event_type, payload } = event;
        const response = await client.rest.repos.createDispatchEvent({ owner, repo, event_type, client_payload: { ...payload } }).catch((error) => {
          throw (0, _dispatch_error_js__WEBPACK_IMPORTED_MODULE_2__.VV)(error, repository, "Contents");
        });
        if (Number(response.status) !== 204) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("github-unavailable", `GitHub responded with ${response.status} instead of 204: the event may not have arrived at ${repository}. Check whether a proxy intercepts the request, then run this again: a duplicate event is harmless`);
        }
      }
      function assertPayloadSize(payload) {
        const keys = Object.keys(payload).length;
        if (keys > maxPayloadKeys) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("event-rejected", `The event has ${keys} top-level fields, but GitHub accepts at most ${maxPayloadKeys}: group some of them in an object`);
        }
        assertEventSize(Buffer.byteLength(JSON.stringify(payload)));
      }
      function assertEventSize(size) {
        if (size > maxPayloadSize) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("event-rejected", `The event has ${size} bytes, but GitHub accepts at most ${maxPayloadSize}: shorten the names of the branch, tag or image`);
        }
      }
    })
  ),
  /***/
  91427: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E4: () => (
          /* binding */
          defaultEventType
        ),
        /* harmony export */
        H5: () => (
          /* binding */
          decodeEvent
        ),
        /* harmony export */
        Yt: () => (
          /* binding */
          versionOneFields
        ),
        /* harmony export */
        r9: () => (
          /* binding */
          encodeEvent
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5691);
      var _error_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41240);
      var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
      var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38002);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72394);
      const defaultEventType = "image-updated";
      const eventVersion = 1;
      function encodeEvent({ launcherBranch, digest, image, ref, build }, legacy) {
        const { repository, revision, runUrl, created, correlation } = build;
        const payload = {
          version: eventVersion,
          branch: launcherBranch,
          sha: digest,
          image: (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.hp)(image),
          tag: image.tag,
          ref: ref.full,
          source: { repository, revision, run_url: runUrl },
          created,
          correlation,
          ...legacy === void 0 ? {} : { [legacy.name]: legacy.value }
        };
        decodeEvent(payload);
        return payload;
      }
      function field(parse) {
        return valibot__WEBPACK_IMPORTED_MODULE_4__.Fs(valibot__WEBPACK_IMPORTED_MODULE_4__.Yj("expected text"), valibot__WEBPACK_IMPORTED_MODULE_4__.NT(({ dataset, addIssue, NEVER }) => {
          try {
            return parse(dataset.value);
          } catch (error) {
            addIssue({ message: (0, _error_message_js__WEBPACK_IMPORTED_MODULE_5__.b)(error) });
            return NEVER;
          }
        }));
      }
      const fullSchema = valibot__WEBPACK_IMPORTED_MODULE_4__.re({
        version: valibot__WEBPACK_IMPORTED_MODULE_4__.eu(eventVersion),
        branch: field(parseBranch),
        sha: field(_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__.m),
        image: field(_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.fb),
        tag: field(_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.DO),
        ref: field(_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_2__._j),
        source: valibot__WEBPACK_IMPORTED_MODULE_4__.re({
          // GitLab has nested groups.
          repository: field((text) => match(text, /^[\w.-]+(?:\/[\w.-]+)+$/, "owner/name of a repository")),
          revision: field((text) => match(text, /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, "a full git commit ID")),
          run_url: field((text) => match(text, /^https?:\/\/[^\s<>"'()]+$/, "the URL of a workflow run"))
        }),
        created: field(parseTime),
        correlation: field((text) => match(text, /^[\w.:-]{1,200}$/, 'up to 200 letters, digits, ".", ":", "_" or "-"'))
      });
      const versionOneFields = Object.keys(fullSchema.entries);
      const originalSchema = valibot__WEBPACK_IMPORTED_MODULE_4__.re({
        branch: field(parseBranch),
        sha: field((text) => (0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__.m)(text.startsWith("sha256:") ? text : `sha256:${text}`))
      });
      function decodeEvent(payload) {
        if (typeof payload !== "object" || payload === null || Array.isArray(payload)) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("event-malformed", `The event's payload is ${preview(payload)}: expected an object with the fields of version ${eventVersion}`);
        }
        if (!("version" in payload))
          return decodeOriginalForm(payload);
        if (payload.version !== eventVersion) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("event-malformed", `The event has version ${preview(payload.version)}, but this action supports ${eventVersion}: use the same release of Binder Actions in both repositories`);
        }
        const { branch, sha, image, tag, ref, source, created, correlation } = parsePayload(fullSchema, withoutLegacyField(payload));
        assertPullBranch(ref, branch);
        const { repository, revision, run_url: runUrl } = source;
        return {
          launcherBranch: branch,
          digest: sha,
          image: { ...image, tag },
          ref,
          build: { repository, revision, runUrl, created, correlation }
        };
      }
      function assertPullBranch(ref, branch) {
        if (ref.kind !== "pull" || branch === (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_2__.P7)(ref))
          return;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("no-launcher-branch", `The event is for ${ref.full}, a pull request, which is launched only on launcher branch "${(0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_2__.P7)(ref)}", but the event names "${branch}", so nothing was changed: remove \`launcher-branch\` from the step that sends the event`);
      }
      function withoutLegacyField(payload) {
        const entries = Object.entries(payload);
        const [unknown, ...others] = entries.filter(([name]) => !versionOneFields.includes(name));
        const isComplete = versionOneFields.every((name) => name in payload);
        const isLegacy = unknown !== void 0 && ["string", "boolean"].includes(typeof unknown[1]);
        if (!isComplete || !isLegacy || others.length > 0)
          return payload;
        return Object.fromEntries(entries.filter(([name]) => name !== unknown[0]));
      }
      function decodeOriginalForm(payload) {
        const { branch, sha } = parsePayload(originalSchema, payload);
        return { launcherBranch: branch, digest: sha };
      }
      function parsePayload(schema, payload) {
        const result = valibot__WEBPACK_IMPORTED_MODULE_4__.xL(schema, payload);
        if (result.success)
          return result.output;
        const problems = result.issues.map((issue) => {
          const path = valibot__WEBPACK_IMPORTED_MODULE_4__.Bu(issue) ?? "payload";
          if (issue.type === "strict_object") {
            return issue.expected === "never" ? `${path}: unknown field` : `${path}: missing`;
          }
          return `${path} is ${preview(issue.input)}: ${issue.message}`;
        });
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("event-malformed", `The event is malformed, so nothing was changed:
${problems.map((problem) => `- ${problem}`).join("\n")}`);
      }
      function parseBranch(text) {
        if (text.startsWith("refs/"))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("event-malformed", 'expected the short name of a branch, without "refs/heads/"');
        return (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_2__._j)(`refs/heads/${text}`).short;
      }
      function parseTime(text) {
        const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
        if (!form.test(text) || Number.isNaN(Date.parse(text)))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("event-malformed", 'expected a time such as "2026-01-31T12:00:00Z"');
        return text;
      }
      function match(text, form, expected) {
        if (!form.test(text))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("event-malformed", `expected ${expected}`);
        return text;
      }
      function preview(value) {
        const text = JSON.stringify(value) ?? String(value);
        return text.length > 200 ? `${text.slice(0, 199)}\u2026` : text;
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
      function assertLabelsAgree(name, labels, announced) {
        const problems = findContradictions(labels, announced, "the event is for");
        if (problems.length > 0)
          throw labelsMismatch(name, problems);
      }
      function assertPushedOrigin(image, run) {
        const labels = readLabelledBuild(image);
        const problems = findContradictions(labels, run, "it is pushed for");
        if (problems.length > 0)
          throw labelsMismatch(image.name, problems);
        const annotated = findContradictions(readAnnotatedBuild(image), run, "it is pushed for");
        if (annotated.length === 0)
          return labels;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("labels-mismatch", `According to the annotations of its manifest, ${image.name} ${annotated.join(", and ")}: push the image that was built for this commit, or remove the annotations`);
      }
      function labelsMismatch(name, problems) {
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("labels-mismatch", `${name} ${problems.join(", and ")}. If a label is inherited from the base image, set it in the build`);
      }
      function findContradictions({ ref, revision, source }, announced, claim) {
        const isSameSource = (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.aE)(source?.repository ?? "", announced.repository ?? "");
        const pairs = [
          ["", ref?.full, announced.ref],
          ["commit ", revision, announced.revision],
          ["", isSameSource ? void 0 : source?.repository, announced.repository]
        ];
        return pairs.flatMap(([noun, labelled, other]) => labelled === void 0 || other === void 0 || labelled === other ? [] : [`was built from ${noun}${labelled}, but ${claim} ${other}`]);
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
  37403: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        FV: () => (
          /* binding */
          escapeMarkdown
        ),
        /* harmony export */
        OF: () => (
          /* binding */
          fenced
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
      function fenced(text, language = "") {
        const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
        return [`${fence}${language}`, text, fence];
      }
      function errorAsMarkdown(message) {
        const [first = "", ...rest] = message.trim().split("\n");
        return [escapeExceptCode(first), "", ...rest.length === 0 ? [] : [...fenced(rest.join("\n")), ""]];
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
          // An empty label keeps an image from inheriting the revision of its base image.
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
      function isForPlatform(offered, wanted) {
        return offered.os === wanted.os && offered.architecture === wanted.architecture && (wanted.variant === void 0 || offered.variant === wanted.variant);
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
        if (config.diffIds.length !== platformManifest.manifest.layers.length) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("image-damaged", `${source.name} is inconsistent: its manifest has ${platformManifest.manifest.layers.length} layers, its config ${config.diffIds.length}. Build the image again`);
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
        const platformManifest = images.find(({ platform: offered }) => offered !== void 0 && (0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.b)(offered, platform));
        const [only, ...others] = images;
        const chosen = platformManifest ?? (others.length === 0 && only?.platform === void 0 ? only : void 0);
        if (chosen === void 0) {
          const offered = images.map((image) => image.platform ? (0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(image.platform) : "unnamed").join(", ");
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("platform-missing", `${name} has no image for ${(0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(platform)} (available: ${offered || "none"}): build it with --platform ${(0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(platform)}`);
        }
        return chosen;
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
        i: () => (
          /* binding */
          canPull
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
      async function canPull(client, digest) {
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
      var _suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82246);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9e3);
      const githubToken = /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/;
      const minSecretLength = 8;
      class InputError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo {
        problems;
        constructor(problems) {
          const summary = problems.length === 1 ? "One input is wrong" : `${problems.length} inputs are wrong`;
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
        /** Reads a text that must never be printed. */
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
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("invalid-input", `expected true or false${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_1__.au)(text, ["true", "false"])}`);
          };
          return this.withDefault(name, parse, fallback);
        }
        choice(name, values, fallback) {
          const parse = (text) => {
            const match = values.find((value) => value === text);
            if (match === void 0)
              throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF(`expected ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_2__.yL)(values)}${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_1__.au)(text, values)}`);
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
              throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("invalid-input", `the line ${JSON.stringify(line.trim())}: ${(0, _error_message_js__WEBPACK_IMPORTED_MODULE_3__.b)(error)}`);
            }
          }));
        }
        /**
         * Computes a value from other inputs, unless a problem was found before (`finish` then throws). An error thrown by
         * `compute` is reported as a problem.
         */
        derive(compute) {
          try {
            if (this.#problems.length === 0)
              return compute();
          } catch (error) {
            this.problem((0, _error_message_js__WEBPACK_IMPORTED_MODULE_3__.b)(error));
          }
          return void 0;
        }
        /** Reads lines of `NAME=value` whose values must never be printed; problems do not quote the line. */
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
        /** @throws InputError with all problems, if there are any. */
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
            const reason = (0, _error_message_js__WEBPACK_IMPORTED_MODULE_3__.b)(error);
            if (/^\s*[[{]|\n/.test(text)) {
              this.problem(`${name}: ${reason}`);
              return void 0;
            }
            const quoted = JSON.stringify(text.length > 200 ? `${text.slice(0, 199)}\u2026` : text);
            this.problem(reason.includes(quoted) ? `${name}: ${reason}` : `${name} is ${quoted}: ${reason}`);
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
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("invalid-input", `line ${JSON.stringify(line)} is not in the form NAME=value`);
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
          const used = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((file) => file.size, () => 0);
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, truncate(`${(0, _invisible_characters_js__WEBPACK_IMPORTED_MODULE_1__.t)(markdown)}
`, maxSummarySize - used));
        };
      }
      function truncate(text, maxLength) {
        const bytes = Buffer.from(text);
        if (bytes.length <= maxLength)
          return text;
        const note = "\n(truncated: the summary is too large)\n";
        const truncated = bytes.subarray(0, Math.max(0, maxLength - note.length)).toString("utf8");
        return maxLength <= note.length ? "" : truncated.slice(0, truncated.lastIndexOf("\n") + 1) + note;
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
