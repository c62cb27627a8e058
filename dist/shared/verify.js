const id = 3743;
const ids = [3743];
const modules = {
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
  58712: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        verifyCommand: () => (
          /* binding */
          verifyCommand
        )
        /* harmony export */
      });
      var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
      var _actions_services_provenance_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99251);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20907);
      var _provenance_find_origins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92917);
      var _provenance_signer_workflow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27582);
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35613);
      var _checkout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24849);
      var _find_repositories_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70551);
      var _github_services_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36076);
      var _image_argument_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44786);
      var _read_arguments_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(68740);
      var _read_digest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(31198);
      const verifyCommand = {
        usage: "IMAGE [--source OWNER/REPO] [options]",
        details: `  IMAGE              image reference with a tag or a digest
  --source           GitHub repository whose workflows may build the image; default: the repository of the clone in this folder
  --signer-workflow  workflow that may sign for a ref other than the run's own
  --trust-root FILE  file that describes a Sigstore instance other than the public one
  --json             print the signed origins as JSON

Prints the origin of the image: ref, commit, workflow and run, as signed at the time of the build. ${_github_services_js__WEBPACK_IMPORTED_MODULE_8__.hK}
Exit code: 0 valid provenance, 1 no valid provenance, 2 usage or environment error.`,
        async run(args, env, terminal) {
          const { values, positionals } = (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_10__.lR)(args, {
            source: { type: "string" },
            "signer-workflow": { type: "string" },
            "trust-root": { type: "string" },
            json: { type: "boolean", default: false }
          });
          const image = (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_10__.Lc)(() => (0, _image_argument_js__WEBPACK_IMPORTED_MODULE_9__.kQ)((0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_10__.BT)(positionals, "IMAGE")));
          const source = values.source ?? await (0, _find_repositories_js__WEBPACK_IMPORTED_MODULE_7__.d5)((0, _checkout_js__WEBPACK_IMPORTED_MODULE_6__.m)(env), (0, _github_services_js__WEBPACK_IMPORTED_MODULE_8__.Vd)(env), "--source");
          const repository = (0, _github_services_js__WEBPACK_IMPORTED_MODULE_8__.tp)(source);
          const workflow = values["signer-workflow"];
          const signerWorkflow = workflow === void 0 ? _provenance_signer_workflow_js__WEBPACK_IMPORTED_MODULE_4__.tV : (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_10__.Lc)(() => (0, _provenance_signer_workflow_js__WEBPACK_IMPORTED_MODULE_4__.pv)(workflow));
          const { token, connection } = (0, _github_services_js__WEBPACK_IMPORTED_MODULE_8__.Qq)(env, terminal);
          const clients = (0, _actions_services_provenance_services_js__WEBPACK_IMPORTED_MODULE_1__.C9)(connection, token, (0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)());
          const services = (0, _actions_services_provenance_services_js__WEBPACK_IMPORTED_MODULE_1__.jM)(clients, () => (0, _actions_services_provenance_services_js__WEBPACK_IMPORTED_MODULE_1__.vw)(values["trust-root"]));
          const digest = await (0, _read_digest_js__WEBPACK_IMPORTED_MODULE_11__.r)(image, env);
          const { origins, rejections } = await (0, _provenance_find_origins_js__WEBPACK_IMPORTED_MODULE_3__.L)(digest, { repository, signerWorkflow }, services);
          const name = (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__.FH)({ ...image, digest });
          if (values.json)
            terminal.out(JSON.stringify(origins.map(toJson), null, 2));
          else
            for (const origin of origins)
              terminal.out(describe(name, origin));
          if (origins.length > 0)
            return 0;
          terminal.err(`${name} has no valid provenance from ${(0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_5__.PZ)(repository)}`);
          for (const reason of rejections)
            terminal.err(`- ${reason}`);
          return 1;
        }
      };
      function describe(name, { repository, ref, revision, workflow, runUrl, trigger }) {
        return [
          name,
          `  source    ${(0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_5__.PZ)(repository)} ${ref.full}`,
          `  commit    ${revision}`,
          `  workflow  ${workflow}`,
          `  run       ${runUrl} (${trigger})`
        ].join("\n");
      }
      function toJson({ repository, ref, revision, workflow, runUrl, trigger }) {
        return {
          repository: (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_5__.PZ)(repository),
          ref: ref.full,
          revision,
          workflow,
          run: runUrl,
          trigger
        };
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
