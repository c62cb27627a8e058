const id = 6710;
const ids = [6710];
const modules = {
  /***/
  45101: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        buildCommand: () => (
          /* binding */
          buildCommand
        )
        /* harmony export */
      });
      var _actions_inputs_image_request_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46617);
      var _actions_services_image_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96562);
      var _image_build_and_publish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35486);
      var _runner_registry_services_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60870);
      var _runner_run_on_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67333);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72394);
      var _action_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60469);
      var _action_options_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(62808);
      var _checkout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24849);
      var _command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33192);
      var _find_repositories_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70551);
      var _github_services_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(36076);
      var _local_workflow_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83122);
      var _read_arguments_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(68740);
      var _terminal_log_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(28914);
      const options = `${(0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_6__.zw)(_action_options_js__WEBPACK_IMPORTED_MODULE_13__.D)}
  --source VALUE  Repository that the image is built from, \`owner/name\`. Default: the repository of the clone in this folder.
  --push  Push the image. By default, it is only built and checked.
  --dry-run  Build and check only, even with \`--push\`.
  --json  Print the action's outputs as JSON.`;
      const buildCommand = {
        usage: "--image NAME [options]",
        details: `${options}

Builds the image of the commit that is checked out and checks it, as the action build-binder-image does. The options are inputs of that action. To pass several lines to an option, repeat it. Paths are relative to the root of the repository. Credentials are those of \`docker login\`; the pushed image is not signed.
Exit code: 0 built, or nothing has changed, 1 a check failed, 2 usage or environment error.`,
        async run(args, env, terminal) {
          const { positionals, inputs } = (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_6__.X5)(args, options);
          (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_12__.j5)(positionals, "this command takes only options");
          const isJson = (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_6__.fG)(inputs, "json");
          const push = (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_6__.fG)(inputs, "push") && !(0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_6__.fG)(inputs, "dry-run");
          const workflow = await readWorkflow(inputs, env);
          const token = env.GITHUB_TOKEN || env.GH_TOKEN || "";
          const allInputs = new Map([...inputs, ["push", String(push)], ["attest", "false"], ["token", token]]);
          const request = (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_6__.DC)(allInputs, (reader) => (0, _actions_inputs_image_request_inputs_js__WEBPACK_IMPORTED_MODULE_0__.B)(reader, workflow));
          const { outputs, failure } = await (0, _image_build_and_publish_js__WEBPACK_IMPORTED_MODULE_2__.buildAndPublish)(request, localServices(request, workflow, env, terminal));
          if (isJson)
            terminal.out(JSON.stringify(outputs, null, 2));
          else
            terminal.out(outputs.reference === "" ? `${outputs.image}:${outputs["image-tag"]} was not pushed` : outputs.reference);
          if (failure === void 0)
            return 0;
          terminal.err(`binder-actions build: ${(0, _user_error_js__WEBPACK_IMPORTED_MODULE_5__.Wk)(failure, _user_error_js__WEBPACK_IMPORTED_MODULE_5__.rH)}`);
          return 1;
        }
      };
      async function readWorkflow(inputs, env) {
        const checkout = (0, _checkout_js__WEBPACK_IMPORTED_MODULE_7__.m)(env);
        const [ref, sha, folder] = await Promise.all([checkout.ref(), checkout.revision(), checkout.folder()]);
        if (sha === void 0 || folder === void 0)
          throw new _command_js__WEBPACK_IMPORTED_MODULE_8__.e("this folder is not in a git repository with a commit: run the command in a clone");
        const repository = inputs.get("source") ?? await (0, _find_repositories_js__WEBPACK_IMPORTED_MODULE_9__.d5)(checkout, (0, _github_services_js__WEBPACK_IMPORTED_MODULE_10__.Vd)(env), "--source");
        return (0, _local_workflow_js__WEBPACK_IMPORTED_MODULE_11__.J)(env, { repository, ref: ref ?? inputs.get("ref") ?? sha, sha, workspace: folder });
      }
      function localServices(request, workflow, env, terminal) {
        return {
          ...(0, _actions_services_image_services_js__WEBPACK_IMPORTED_MODULE_1__.imageServices)(request, {}, workflow, env),
          connect: (0, _runner_registry_services_js__WEBPACK_IMPORTED_MODULE_3__.n8)(env, {}, () => {
          }),
          runCommand: (0, _runner_run_on_host_js__WEBPACK_IMPORTED_MODULE_4__.l)(env, process.stderr),
          log: (0, _terminal_log_js__WEBPACK_IMPORTED_MODULE_14__.d)(terminal),
          writeSummary: async () => {
          }
        };
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
