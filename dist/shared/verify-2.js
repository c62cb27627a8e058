const id = 355;
const ids = [355];
const modules = {
  /***/
  91423: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          isNbgitpuller
        )
        /* harmony export */
      });
      const modulePath = /(?:^|\/)(?:site|dist)-packages\/nbgitpuller\/__init__\.py$/;
      function isNbgitpuller(path) {
        return modulePath.test(path);
      }
    })
  ),
  /***/
  51230: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        f: () => (
          /* binding */
          buildArguments
        ),
        g: () => (
          /* binding */
          secretEnvironment
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var platform = __webpack_require__(44647);
      ;
      function cacheArguments({ from, to }) {
        return [
          ...from.map((store) => `--cache-from=${formatFields(sourceFields(store))}`),
          ...to === void 0 ? [] : [`--cache-to=${formatFields([...targetFields(to), "mode=max", "ignore-error=true"])}`]
        ];
      }
      function sourceFields(store) {
        return store.kind === "local" ? ["type=local", `src=${store.directory}`] : storeFields(store);
      }
      function targetFields(store) {
        const compression = ["compression=gzip", "force-compression=true"];
        if (store.kind === "registry")
          return [...storeFields(store), "image-manifest=true", "oci-mediatypes=true", ...compression];
        return store.kind === "local" ? ["type=local", `dest=${store.directory}`, ...compression] : storeFields(store);
      }
      function storeFields(store) {
        return store.kind === "gha" ? ["type=gha", `scope=${store.scope}`] : ["type=registry", `ref=${store.reference}`];
      }
      function formatFields(texts) {
        return texts.map((text) => /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text).join(",");
      }
      ;
      function buildArguments(request, output) {
        return [
          "buildx",
          "build",
          ...request.builder === void 0 ? [] : [`--builder=${request.builder}`],
          `--file=${request.recipeDirectory === void 0 ? request.file : (0, external_node_path_.join)(request.recipeDirectory, request.file)}`,
          `--platform=${(0, platform.Bq)(request.platform)}`,
          ...request.target === void 0 ? [] : [`--target=${request.target}`],
          ...pairArguments("--build-arg", request.buildArgs),
          ...pairArguments("--label", request.labels),
          ...pairArguments("--build-context", request.namedContexts ?? /* @__PURE__ */ new Map()),
          ...secretArguments(request),
          ...request.noCache ? ["--no-cache"] : [],
          ...request.cache === void 0 ? [] : cacheArguments(request.cache),
          "--provenance=false",
          "--sbom=false",
          "--progress=plain",
          `--output=${outputField(output, request.cache)}`,
          "--",
          request.context
        ];
      }
      function secretEnvironment({ secrets = /* @__PURE__ */ new Map() }) {
        return Object.fromEntries([...secrets.values()].map((value, index) => [secretVariable(index), value]));
      }
      function secretArguments({ secrets = /* @__PURE__ */ new Map() }) {
        return [...secrets.keys()].map((id2, index) => `--secret=${formatFields([`id=${id2}`, `env=${secretVariable(index)}`])}`);
      }
      function secretVariable(index) {
        return `BINDER_ACTIONS_SECRET_${index}`;
      }
      function pairArguments(option, values) {
        return [...values].map(([name, value]) => `${option}=${name}=${value}`);
      }
      function outputField(output, cache) {
        if (output.kind === "none")
          return "type=cacheonly";
        if (output.kind === "engine")
          return formatFields(["type=docker", `name=${output.tag}`]);
        const compression = cache?.to === void 0 ? ["compression=uncompressed"] : [];
        return formatFields(["type=oci", `dest=${output.directory}`, "tar=false", ...compression]);
      }
    })
  ),
  /***/
  39118: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          runInContainer
        ),
        /* harmony export */
        U: () => (
          /* binding */
          withContainer
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44677);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);
      const maxLogLines = "40";
      async function runInContainer(services, options, timeout) {
        const result = await withName(services, (name) => services.runCommand({
          file: "docker",
          args: ["run", ...runArguments(name, options)],
          isQuiet: true,
          timeout
        }));
        return result.isTimedOut ? void 0 : result;
      }
      async function withContainer(services, options, task) {
        return withName(services, async (name) => {
          const docker = (args) => services.runCommand({ file: "docker", args, isQuiet: true });
          const publish = `--publish=127.0.0.1::${options.port}`;
          const startResult = await docker(["run", "--detach", publish, ...runArguments(name, options)]);
          if (startResult.exitCode !== 0)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("image-not-startable", `Docker cannot start the container: ${(0, _process_js__WEBPACK_IMPORTED_MODULE_1__.w$)(startResult, 3)}`);
          const inspect = async (format) => (await docker(["container", "inspect", `--format=${format}`, name])).stdout.trim();
          const { stdout } = await docker(["port", name, String(options.port)]);
          const [, port] = /:(\d+)\s*$/m.exec(stdout) ?? [];
          return task({
            port: port === void 0 ? void 0 : Number(port),
            isRunning: async () => await inspect("{{.State.Running}}") === "true",
            wasOutOfMemory: async () => await inspect("{{.State.OOMKilled}}") === "true",
            peakMemory: async () => {
              const { stdout: status } = await docker(["exec", name, "sh", "-c", "cat /proc/[0-9]*/status"]);
              return sumOfPeaks(status);
            },
            log: async () => {
              const { stdout: out, stderr } = await docker(["logs", `--tail=${maxLogLines}`, name]);
              return `${out}${stderr}`.trim();
            }
          });
        });
      }
      function sumOfPeaks(status) {
        const peaks = [...status.matchAll(/^VmHWM:\s*(\d+) kB$/gm)].map(([, kibibytes]) => Number(kibibytes) * 1024);
        return peaks.length === 0 ? void 0 : peaks.reduce((sum, peak) => sum + peak, 0);
      }
      function withName(services, task) {
        const name = `binder-actions-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
        const cleanUp = async () => {
          const args = ["rm", "--force", "--volumes", name];
          const remove = () => services.runCommand({ file: "docker", args, isQuiet: true, isCleanUp: true });
          if ((await remove()).exitCode !== 0)
            await remove();
        };
        return (0, _process_js__WEBPACK_IMPORTED_MODULE_1__.pv)(services, cleanUp, () => task(name));
      }
      function runArguments(name, { image, user, memory, command }) {
        const limits = [`--memory=${memory}`, `--memory-swap=${memory}`, "--security-opt=no-new-privileges"];
        return [`--name=${name}`, `--user=${user}`, ...limits, image, ...command];
      }
    })
  ),
  /***/
  82529: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          withImageName
        ),
        /* harmony export */
        h: () => (
          /* binding */
          withLoadedImage
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1564);
      var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54566);
      var _process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44677);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72394);
      function withLoadedImage(services, candidate, task) {
        const name = `binder-actions/candidate:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
        return withImageName(services, name, async () => {
          await load(services, candidate, name);
          return task(name);
        });
      }
      async function withImageName(services, name, task) {
        const remove = async () => {
          const args = ["image", "rm", "--force", name];
          await services.runCommand({ file: "docker", args, isQuiet: true, isCleanUp: true }).catch(() => {
          });
        };
        return (0, _process_js__WEBPACK_IMPORTED_MODULE_5__.pv)(services, remove, task);
      }
      async function load({ runCommand: run, temporaryDirectory }, candidate, name) {
        const directory = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryDirectory, "docker-load-"));
        try {
          const archive = await writeArchive(run, candidate, name, directory);
          await runOrThrow(run, "docker", ["load", "--quiet", "--input", archive]);
        } finally {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(directory, { recursive: true, force: true });
        }
      }
      async function writeArchive(run, { layout, image }, name, directory) {
        const { manifest, manifestDigest, rootDigest } = image;
        const tree = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "tree");
        const blobs = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tree, "blobs", "sha256");
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(blobs, { recursive: true });
        const root = await layout.readManifest(manifestDigest === rootDigest ? void 0 : manifestDigest);
        const archivePath = ({ digest }) => `blobs/sha256/${(0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__.sU)(digest)}`;
        const descriptors = [manifest.config, ...manifest.layers];
        for (const { digest } of new Map(descriptors.map((blob) => [blob.digest, blob])).values()) {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(layout.blobPath(digest), (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(blobs, (0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__.sU)(digest)));
        }
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(blobs, (0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__.sU)(root.digest)), root.bytes);
        const annotations = {
          "io.containerd.image.name": `docker.io/${name}`,
          "org.opencontainers.image.ref.name": name.split(":")[1]
        };
        const entry = { mediaType: manifest.mediaType, digest: root.digest, size: root.bytes.length, annotations };
        const index = { schemaVersion: 2, mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__.KP, manifests: [entry] };
        const dockerManifest = [
          { Config: archivePath(manifest.config), RepoTags: [name], Layers: manifest.layers.map(archivePath) }
        ];
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tree, "oci-layout"), '{"imageLayoutVersion":"1.0.0"}');
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tree, "index.json"), JSON.stringify(index));
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tree, "manifest.json"), JSON.stringify(dockerManifest));
        const archive = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "image.tar");
        await runOrThrow(run, "tar", [
          "--create",
          `--file=${archive}`,
          `--directory=${tree}`,
          ...await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(tree)
        ]);
        return archive;
      }
      async function runOrThrow(run, file, args) {
        const result = await run({ file, args, isQuiet: true }).catch((error) => {
          if (!(error instanceof _process_js__WEBPACK_IMPORTED_MODULE_5__.v$))
            throw error;
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__.yo("image-not-startable", `${startProblem}: ${file} is not installed. Install it, ${howToSkip}`);
        });
        if (result.exitCode === 0)
          return;
        if (/no space left on device/i.test(result.stderr)) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__.yo("disk-full", "The disk is full, but the image must be unpacked before it can start: free up disk space before this step");
        }
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__.yo("image-not-startable", `${startProblem}: ${(0, _process_js__WEBPACK_IMPORTED_MODULE_5__.w$)(result, 3)}
Fix the cause, ${howToSkip}`);
      }
      const startProblem = "The image cannot be started on this machine to check it";
      const howToSkip = "or set `check-contract: false` and `smoke-test: false` to skip these checks";
    })
  ),
  /***/
  78341: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        J: () => (
          /* binding */
          readContract
        )
      });
      var platform = __webpack_require__(44647);
      ;
      const binderContract = {
        platform: platform.a3,
        user: { uid: 1e3, name: void 0 },
        entrypoint: "exec",
        command: void 0,
        port: 8888,
        mustExpose: false,
        labels: /* @__PURE__ */ new Map(),
        // BinderHub starts the classic notebook if JupyterLab is not installed.
        commands: ["jupyter", "jupyter-lab|jupyter-notebook"],
        paths: [],
        environment: /* @__PURE__ */ new Map(),
        kernels: void 0,
        forbidden: [],
        revisionCheck: void 0,
        nbgitpuller: false,
        code: void 0,
        notebooks: [],
        notebookTimeout: 10 * 6e4
      };
      var js_yaml = __webpack_require__(33243);
      var valibot = __webpack_require__(5691);
      var error_message = __webpack_require__(41240);
      var suggest = __webpack_require__(82246);
      var units = __webpack_require__(6515);
      var user_error = __webpack_require__(72394);
      ;
      const parse_contract_text = valibot.Fs(valibot.Yj("expected a string"), valibot.hq("is empty"));
      const texts = valibot.YO(parse_contract_text, "expected a list of strings");
      const wholeNumber = (message) => valibot.Fs(valibot.ai(message), valibot.nd(message), valibot.Ww(0, message), valibot.cG(2 ** 32 - 1, message));
      const absolutePath = valibot.Fs(parse_contract_text, valibot.w1("/", "expected an absolute path, such as /opt/env/include"));
      const path = valibot.KC([
        valibot.Fs(absolutePath, valibot.pd((name) => ({ path: name, why: "The contract requires this path" }))),
        valibot.re({ path: absolutePath, why: parse_contract_text })
      ], "expected an absolute path, or `path:` and `why:`");
      const notebook = valibot.Fs(parse_contract_text, valibot.w1("/", "expected an absolute path, such as /home/jovyan/tutorials/*.ipynb"), valibot.d5(".ipynb", "expected the path to a notebook, which ends with .ipynb"));
      const forbidden = valibot.KC([
        valibot.Fs(parse_contract_text, valibot.pd((setting) => ({ setting, why: "The contract forbids this setting" }))),
        valibot.re({ setting: parse_contract_text, why: parse_contract_text })
      ], "expected the name of a setting, or `setting:` and `why:`");
      const values = valibot.KC([
        valibot.Fs(texts, valibot.pd((names) => new Map(names.map((name) => [name, void 0])))),
        valibot.Fs(valibot.g1(valibot.Yj(), valibot.me(valibot.KC([valibot.Yj(), valibot.ai(), valibot.zM()]))), valibot.pd((record) => new Map(Object.entries(record).map(([name, value]) => [name, value === null ? void 0 : String(value)]))))
      ], "expected a list of names, or names with values");
      const entries = {
        platform: valibot.lq(valibot.Fs(parse_contract_text, valibot.NT(parseWith(platform.FL)))),
        user: valibot.lq(valibot.re({ uid: valibot.lq(wholeNumber("expected a user ID, such as 1000")), name: valibot.lq(parse_contract_text) }, "expected `uid:` and `name:`")),
        entrypoint: valibot.lq(valibot.KI(["exec", "any"], "expected exec or any")),
        command: valibot.lq(texts),
        port: valibot.lq(wholeNumber("expected a port, such as 8888")),
        labels: valibot.lq(values),
        commands: valibot.lq(texts),
        paths: valibot.lq(valibot.YO(path, "expected a list of paths")),
        environment: valibot.lq(values),
        kernels: valibot.lq(texts),
        forbidden: valibot.lq(valibot.YO(forbidden, "expected a list of settings")),
        "revision-check": valibot.lq(parse_contract_text),
        nbgitpuller: valibot.lq(valibot.zM("expected true or false")),
        code: valibot.lq(valibot.KI(["frozen", "pulled"], "expected frozen or pulled")),
        notebooks: valibot.lq(valibot.YO(notebook, "expected a list of paths")),
        "notebook-timeout": valibot.lq(valibot.Fs(parse_contract_text, valibot.NT(parseWith(units.E9))))
      };
      const schema = valibot.re(entries, "expected `name: value` lines");
      function parseContract(content, name) {
        if (content.trim() === "")
          throw new user_error.yo("contract-invalid", `${name} is empty: write the requirements for the image, or remove \`contract\` to check Binder's requirements`);
        const value = readYaml(content, name) ?? {};
        if (typeof value !== "object" || Array.isArray(value)) {
          throw new user_error.yo("contract-invalid", `${name} is not a valid contract: expected lines of the form \`name: value\``);
        }
        const result = valibot.xL(schema, value);
        if (!result.success)
          throw new user_error.yo("contract-invalid", `${name} is not a valid contract: ${describe(result.issues)}`);
        const { user, port, "revision-check": revisionCheck, "notebook-timeout": notebookTimeout, ...others } = result.output;
        return {
          ...binderContract,
          ...definedOnly({ ...others, notebookTimeout }),
          user: { ...binderContract.user, ...definedOnly(user ?? {}) },
          ...port === void 0 ? {} : { port, mustExpose: true },
          revisionCheck
        };
      }
      function readYaml(content, name) {
        if (content.split("\n").every((line) => /^\s*(?:#|$)/.test(line)))
          return void 0;
        try {
          return (0, js_yaml.Hh)(content);
        } catch (error) {
          const reason = (0, error_message.g)(error);
          throw new user_error.yo("contract-invalid", `${name} is not valid YAML: ${reason.split("\n")[0]}. Correct it at this position`);
        }
      }
      function describe(issues) {
        return issues.slice(0, 10).map((issue) => {
          const entryPath = valibot.Bu(issue) ?? "(top)";
          const isUnknown = issue.type === "strict_object" && issue.expected === "never";
          if (isUnknown)
            return `${entryPath}: unknown entry${suggestEntry(entryPath)}`;
          return `${entryPath}: ${issue.message}`;
        }).join("; ");
      }
      function suggestEntry(entryPath) {
        const names = Object.keys(entries);
        return (0, suggest.au)(entryPath, names) || `; known entries: ${names.join(", ")}`;
      }
      function parseWith(parse) {
        return ({ dataset, addIssue, NEVER }) => {
          try {
            return parse(dataset.value);
          } catch (error) {
            addIssue({ message: (0, error_message.g)(error) });
            return NEVER;
          }
        };
      }
      function definedOnly(value) {
        return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== void 0));
      }
      var digest = __webpack_require__(1564);
      ;
      async function readContract(path2, { readFile }) {
        if (path2 === void 0)
          return { contract: binderContract, digest: void 0 };
        const bytes = await readFile(path2).catch((error) => {
          if (error instanceof user_error.yo)
            throw error;
          throw new user_error.yo("file-not-found", `contract is ${JSON.stringify(path2)}: the workspace has no such file. Check the path`);
        });
        return { contract: parseContract(new TextDecoder().decode(bytes), path2), digest: (0, digest.sI)(bytes) };
      }
    })
  ),
  /***/
  94666: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Kv: () => (
          /* binding */
          binderCommand
        ),
        /* harmony export */
        SH: () => (
          /* binding */
          binderUser
        ),
        /* harmony export */
        mx: () => (
          /* binding */
          binderMemory
        ),
        /* harmony export */
        qB: () => (
          /* binding */
          awaitBinderServer
        ),
        /* harmony export */
        sW: () => (
          /* binding */
          createBinderServer
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _jupyter_jupyter_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36899);
      const binderUser = "1000";
      const binderMemory = "2g";
      const launcher = `import os, sys
try:
    import jupyterlab
    program = 'jupyter-lab' if int(jupyterlab.__version__.split('.')[0]) >= 3 else 'jupyter-notebook'
except Exception:
    program = 'jupyter-notebook'
os.execvp(program, [program] + sys.argv[1:])`;
      function createBinderServer() {
        return { token: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString("hex"), base: "/user/binder-actions/" };
      }
      async function awaitBinderServer(container, { token, base }, timeout) {
        const server = { url: new URL(base, `http://127.0.0.1:${container.port ?? 0}`), token };
        if (container.port === void 0)
          return { server, obstacle: _jupyter_jupyter_server_js__WEBPACK_IMPORTED_MODULE_1__.q_ };
        return { server, obstacle: await (0, _jupyter_jupyter_server_js__WEBPACK_IMPORTED_MODULE_1__.sc)(server, timeout, () => container.isRunning()) };
      }
      function binderCommand(port, { token, base }) {
        const options = [
          `--NotebookApp.base_url=${base}`,
          `--NotebookApp.token=${token}`,
          "--NotebookApp.trust_xheaders=True"
        ];
        return ["python3", "-c", launcher, "--ip=0.0.0.0", `--port=${port}`, ...options];
      }
    })
  ),
  /***/
  73960: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        W: () => (
          /* binding */
          checkCandidate
        )
      });
      var oci_platform = __webpack_require__(44647);
      var contract_environment = __webpack_require__(81574);
      ;
      function checkConfig(contract, config) {
        return [
          ...checkPlatform(contract, config),
          ...checkEntrypoint(contract, config),
          ...checkCommand(contract, config),
          ...checkPort(contract, config),
          ...checkLabels(contract, config),
          ...checkEnvironment(contract, config),
          ...checkForbiddenEnvironment(contract, config)
        ];
      }
      function checkPlatform({ platform }, config) {
        if ((0, oci_platform.b)(config, platform))
          return [];
        const requiredPlatform = (0, oci_platform.Bq)(platform);
        return [
          {
            what: `The image is for ${(0, oci_platform.Bq)(config)}`,
            why: `mybinder.org runs only images for ${requiredPlatform}`,
            fix: `Set the input \`platform\` to ${requiredPlatform}`
          }
        ];
      }
      function checkEntrypoint({ entrypoint }, { container }) {
        const words = container.Entrypoint ?? [];
        const isShellForm = /(?:^|\/)(?:ba|da)?sh$/.test(words[0] ?? "") && words[1] === "-c" && words.length === 3;
        const hasCommand = /"\$@"|\$\*/.test(words[2] ?? "");
        if (entrypoint === "any" || !isShellForm || hasCommand)
          return [];
        return [
          {
            what: `ENTRYPOINT is a shell command (${words[2]}), which ignores the command of the container`,
            why: "mybinder.org starts the container with its own command, which would never run",
            fix: 'Use the exec form, ENTRYPOINT ["/home/jovyan/start"], and end the script with `exec "$@"`'
          }
        ];
      }
      function checkCommand({ command }, { container }) {
        if (command === void 0)
          return [];
        const words = container.Cmd ?? [];
        if (command.every((word, index) => words[index] === word))
          return [];
        return [
          {
            what: `CMD is ${JSON.stringify(words)}`,
            why: `The contract requires ${JSON.stringify(command)}, for users who run the image without a command`,
            fix: `Write CMD ${JSON.stringify(command)} in the Dockerfile`
          }
        ];
      }
      function checkPort({ port, mustExpose }, { container }) {
        if (!mustExpose || `${port}/tcp` in (container.ExposedPorts ?? {}))
          return [];
        return [
          {
            what: `The image does not expose port ${port}`,
            why: "`docker run -P` and other tools find Jupyter through the exposed port",
            fix: `Write EXPOSE ${port} in the Dockerfile`
          }
        ];
      }
      function checkLabels({ labels: requiredLabels }, { labels }) {
        const mismatches = findMismatches(requiredLabels, new Map(Object.entries(labels)));
        return mismatches.map(({ name, value, actualValue }) => ({
          what: actualValue === void 0 ? `The image has no label ${name}` : `The label ${name} is ${JSON.stringify(actualValue)}`,
          why: "The contract requires this label",
          fix: `Write LABEL ${name}=${JSON.stringify(value ?? "\u2026")} in the Dockerfile, or set the label in the input \`labels\``
        }));
      }
      function checkEnvironment({ environment }, { container }) {
        return findMismatches(environment, (0, contract_environment.N)(container.Env)).map(({ name, value, actualValue }) => ({
          what: actualValue === void 0 ? `The environment variable ${name} is not set` : `The environment variable ${name} is ${JSON.stringify(actualValue)}`,
          why: "The contract requires this variable: without it, code that works on a laptop may fail in a container",
          fix: `Write ENV ${name}=${value ?? "\u2026"} in the Dockerfile`
        }));
      }
      function checkForbiddenEnvironment({ forbidden }, { container }) {
        const names = [...(0, contract_environment.N)(container.Env)].filter(([, value]) => value !== "").map(([name]) => name);
        return forbidden.flatMap(({ setting, why: why2 }) => names.filter((name) => name.toLowerCase().includes(setting.toLowerCase())).map((name) => ({ what: `ENV sets ${name}`, why: why2, fix: `Remove ${name} from the Dockerfile` })));
      }
      function isOtherValue({ value, actualValue }) {
        return value !== void 0 && value !== actualValue;
      }
      function findMismatches(requiredValues, actualValues) {
        return [...requiredValues].map(([name, value]) => ({ name, value, actualValue: actualValues.get(name) })).filter((mismatch) => mismatch.actualValue === void 0 || isOtherValue(mismatch));
      }
      var wording = __webpack_require__(9e3);
      ;
      function escapePattern(text) {
        return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
      }
      var contract_nbgitpuller = __webpack_require__(91423);
      var notebooks = __webpack_require__(99661);
      ;
      function* readSettings(files) {
        for (const file of files.all()) {
          if (file.content === void 0 || isInPackage(file, files))
            continue;
          const text = (0, notebooks.Tf)(file);
          yield {
            path: `/${file.path}`,
            text: file.path.endsWith(".ipynb") ? (0, notebooks.fJ)(text)?.code ?? "" : text
          };
        }
      }
      function isInPackage({ path }, files) {
        return path.endsWith(".py") && files.has(`${path.slice(0, path.lastIndexOf("/") + 1)}__init__.py`);
      }
      ;
      function startScriptPaths({ container }) {
        const words = [...container.Entrypoint ?? [], (0, contract_environment.N)(container.Env).get("R2D_ENTRYPOINT") ?? ""];
        return words.filter((word) => word.startsWith("/"));
      }
      ;
      const maxNamed = 5;
      const pullCommand = /^[^#\r\n\u2028\u2029]*\bgit[ \t]+(?:-\S+[ \t]+\S+[ \t]+){0,9}(?:pull|fetch|clone)\b/m;
      function checkFiles(contract, config, files) {
        return [
          ...checkPaths(contract, files),
          ...checkNotebooks(contract, files),
          ...checkNbgitpuller(contract, files),
          ...checkForbidden(contract, files),
          ...checkCode(contract, config, files)
        ];
      }
      function checkPaths({ paths }, files) {
        return paths.filter(({ path }) => !files.hasMatch(path)).map(({ path, why: why2 }) => ({
          what: `${path} is not in the image`,
          why: why2,
          fix: `Copy the path into the last stage (COPY --from=builder ${path} ${path}), or do not remove it in a later instruction`
        }));
      }
      function checkNotebooks({ notebooks: notebooks2 }, files) {
        return notebooks2.filter((pattern) => files.findMatches(pattern).length === 0).map((pattern) => ({
          what: `${pattern} matches no notebook in the image`,
          why: "The contract requires these notebooks to run",
          fix: "Correct the path in the contract, or copy the notebooks into the image"
        }));
      }
      function checkNbgitpuller({ nbgitpuller }, files) {
        if (!nbgitpuller || [...files.all()].some(({ path }) => (0, contract_nbgitpuller.L)(path)))
          return [];
        return [
          {
            what: "nbgitpuller is not in the image",
            why: "The contract requires nbgitpuller, with which launch links open content from other repositories",
            fix: "Install the package nbgitpuller in the environment in which Jupyter runs"
          }
        ];
      }
      function checkForbidden({ forbidden }, files) {
        return forbidden.flatMap(({ setting, why: why2 }) => {
          const assignment = new RegExp(`^[^#\\r\\n\\u2028\\u2029]*\\b${escapePattern(setting)}["']?\\]?\\s*[=:](?!=)`, "m");
          const paths = [...readSettings(files)].filter(({ text }) => assignment.test(text)).map(({ path }) => path);
          if (paths.length === 0)
            return [];
          return [{ what: `${setting} is set in ${(0, wording.ki)(paths, maxNamed)}`, why: why2, fix: "Delete that line" }];
        });
      }
      function checkCode({ code }, config, files) {
        if (code === void 0)
          return [];
        const scripts = startScriptPaths(config).flatMap((path) => {
          const content = files.find(path)?.content;
          return content === void 0 ? [] : [{ path, text: new TextDecoder().decode(content) }];
        });
        const script = scripts.at(-1);
        if (script === void 0)
          return [];
        const pullingScript = scripts.find(({ text }) => pullCommand.test(text));
        if (pullingScript !== void 0 === (code === "pulled"))
          return [];
        if (pullingScript !== void 0) {
          return [
            {
              what: `${pullingScript.path} pulls code when a container starts`,
              why: "According to the contract, the code is frozen in the image, so users would run code that was not checked",
              fix: "Remove the git command, or write `code: pulled` instead of `code: frozen` in the contract"
            }
          ];
        }
        return [
          {
            what: `${script.path} does not pull code`,
            why: "According to the contract, code is pulled when a container starts, so a commit that changes only such code builds no image and would never reach users",
            fix: "Pull the branch in the script, or write `code: frozen` instead of `code: pulled` in the contract"
          }
        ];
      }
      var kernel_key = __webpack_require__(15200);
      ;
      const check_kernels_maxNamed = 5;
      const missingKernelReason = "Without the kernel, Jupyter prompts users to select one, or runs the notebook in another kernel";
      function checkKernels({ kernels }, files, installedKernels) {
        const requestedKernels = (0, notebooks.Ad)(files);
        const listedKernels = (kernels ?? []).filter((name) => !requestedKernels.has((0, kernel_key.Z)(name)));
        const missingKernels = listedKernels.filter((name) => !installedKernels.has((0, kernel_key.Z)(name)));
        const missingForNotebooks = [...requestedKernels].filter(([key]) => !installedKernels.has(key));
        const violations = [
          ...missingKernels.map((name) => ({
            what: `The kernel "${name}" is not installed. ${describeInstalledKernels(installedKernels)}`,
            why: "The contract requires this kernel",
            fix: `${howToInstall(name)}, or remove it from \`kernels\` in the contract`
          })),
          ...missingForNotebooks.map(([, { name, notebooks: notebooks2 }]) => ({
            what: `${(0, wording.ki)(notebooks2, check_kernels_maxNamed)} ${notebooks2.length === 1 ? "requires" : "require"} the kernel "${name}", which is not installed. ${describeInstalledKernels(installedKernels)}`,
            why: missingKernelReason,
            fix: `${howToInstall(name)}, or select an installed kernel in the notebook and save it`
          }))
        ];
        if (violations.length > 0 || kernels !== void 0 || installedKernels.size > 0)
          return violations;
        return [
          {
            what: "No kernel is installed",
            why: "Jupyter cannot run any notebook without a kernel",
            fix: "Install a kernel, for Python the package ipykernel, into the environment that Jupyter runs in"
          }
        ];
      }
      function findNeededKernels({ kernels }, files) {
        return /* @__PURE__ */ new Set([...(0, notebooks.Ad)(files).keys(), ...(kernels ?? []).map(kernel_key.Z)]);
      }
      function describeInstalledKernels(installedKernels) {
        return installedKernels.size === 0 ? "No kernel is installed" : `Installed kernels: ${[...installedKernels].sort().join(", ")}`;
      }
      function howToInstall(name) {
        return (0, kernel_key.Z)(name) === kernel_key.n ? "Install the package ipykernel into the environment that Jupyter runs in" : `Install the kernel, for Python with \`python -m ipykernel install --sys-prefix --name ${name}\``;
      }
      var contract_accounts = __webpack_require__(32007);
      ;
      const why = "mybinder.org runs every container as user ID 1000, which cannot write to files of another user";
      function checkUser({ user: expectedUser }, { container }, files) {
        const accounts = (0, contract_accounts.n)(files);
        const name = (container.User ?? "").replace(/:.*/s, "");
        const uid = (0, contract_accounts.M)(name, accounts);
        const account = accounts.find(({ uid: id2 }) => id2 === expectedUser.uid);
        const accountName = expectedUser.name ?? account?.name ?? "jovyan";
        const userCreation = `RUN useradd --create-home --uid ${expectedUser.uid} --shell /bin/bash ${accountName}`;
        if (uid === void 0) {
          const what = `USER is ${name}, which is not in the image's /etc/passwd`;
          return [{ what, why, fix: `Write ${userCreation} in the Dockerfile, before USER ${name}` }];
        }
        if (uid !== expectedUser.uid) {
          const what = `The image runs as ${describeUser(name, uid)}, not as user ID ${expectedUser.uid}`;
          const userInstruction = `USER ${accountName} in the Dockerfile`;
          const fix = account === void 0 ? `Write ${userCreation} and ${userInstruction}` : `Write ${userInstruction}`;
          return [{ what, why, fix }];
        }
        if (account === void 0)
          return [unnamedUserViolation(uid, userCreation)];
        if (expectedUser.name !== void 0 && account.name !== expectedUser.name)
          return [wrongNameViolation(account, expectedUser.name)];
        return checkHome(account, files);
      }
      function describeUser(name, uid) {
        if (uid === 0)
          return "root";
        return /^\d+$/.test(name) ? `user ID ${uid}` : `${name} (user ID ${uid})`;
      }
      function unnamedUserViolation(uid, userCreation) {
        return {
          what: `User ID ${uid} has no name in /etc/passwd`,
          why: "Programs that look up the current user fail, among them git and the shell",
          fix: `Write ${userCreation} in the Dockerfile`
        };
      }
      function wrongNameViolation({ uid, name }, expectedName) {
        return {
          what: `User ID ${uid} is named ${name}, not ${expectedName}`,
          why: "The contract requires this name",
          fix: `Write RUN usermod --login ${expectedName} ${name} in the Dockerfile`
        };
      }
      function checkHome({ name, uid, home }, files) {
        const homeEntry = files.find(home);
        if (homeEntry?.type === "directory" && homeEntry.uid === uid)
          return [];
        const what = homeEntry === void 0 && !files.has(home) ? `The home directory of ${name}, ${home}, does not exist` : `The home directory of ${name}, ${home}, belongs to user ID ${homeEntry?.uid ?? 0}`;
        return [
          {
            what,
            why: "Jupyter writes its files to the home directory, and fails to start if it cannot",
            fix: `Write RUN install -d -o ${name} ${home} in the Dockerfile, before USER`
          }
        ];
      }
      var find_kernels = __webpack_require__(98339);
      ;
      function checkContract(contract, config, files, listedKernels) {
        return [
          ...checkConfig(contract, config),
          ...checkUser(contract, config, files),
          ...checkFiles(contract, config, files),
          ...checkKernels(contract, files, listedKernels ?? (0, find_kernels._)(config, files))
        ];
      }
      ;
      const check_proxy_prefix_maxNamed = 5;
      const variable = "PYVISTA_TRAME_SERVER_PROXY_PREFIX";
      const hardCodedPrefix = /^[^#\r\n\u2028\u2029]*\bserver_proxy_prefix["']?\]?[ \t]*[=:][ \t]*[rRuU]?(["'])([^"'\r\n{$]+)\1[ \t]*(?:[,;})#]|$)/im;
      const userPrefix = /JUPYTERHUB_SERVICE_PREFIX|\/user\//;
      const minJoiningVersion = [0, 38, 5];
      function checkProxyPrefix({ forbidden }, { container }, files) {
        if (forbidden.some(({ setting }) => variable.toLowerCase().includes(setting.toLowerCase())))
          return [];
        const value = (0, contract_environment.N)(container.Env).get(variable) ?? "";
        const isUserPrefixMissing = value !== "" && !userPrefix.test(value) && (value.startsWith("http") || !canAddUserPrefix(files));
        const places = [
          ...isUserPrefixMissing ? [`ENV ${variable}`] : [],
          ...[...readSettings(files)].filter(({ text }) => {
            const [line = "", , prefix = ""] = hardCodedPrefix.exec(text) ?? [];
            return prefix !== "" && !userPrefix.test(line);
          }).map(({ path }) => path)
        ];
        if (places.length === 0)
          return [];
        return [
          {
            what: `A proxy prefix without the user-specific prefix is set in ${(0, wording.ki)(places, check_proxy_prefix_maxNamed)}`,
            why: "On mybinder.org, every address begins with a user-specific prefix, so PyVista shows error 424 instead of a picture",
            fix: "Remove the setting, because PyVista detects the prefix, or begin its value with os.environ['JUPYTERHUB_SERVICE_PREFIX']"
          }
        ];
      }
      function canAddUserPrefix(files) {
        for (const { path } of files.all()) {
          const [, ...version] = /\/pyvista-(\d{1,5})\.(\d{1,5})(?:\.(\d{1,5}))?[^/]*\.(?:dist|egg)-info\//.exec(path) ?? [];
          if (version.length > 0)
            return isAtLeast(version.map((part) => Number(part ?? 0)), minJoiningVersion);
        }
        return false;
      }
      function isAtLeast(version, minimum) {
        const index = minimum.findIndex((part, position) => version[position] !== part);
        return index < 0 || (version[index] ?? 0) > (minimum[index] ?? 0);
      }
      var image_files = __webpack_require__(99112);
      var valibot = __webpack_require__(5691);
      var commit_sha = __webpack_require__(83773);
      ;
      const mark = "binder-contract";
      const maxForwardingTime = 10;
      const listKernelsScript = `printf '%s kernels %s\\n' ${mark} "$(jupyter kernelspec list --json 2>/dev/null | tr -d '\\n')"`;
      const findExtensionScript = `for folder in $(jupyter --paths 2>/dev/null | sed -n '/^config:/,/^data:/s/^ *//p'); do
grep -Eqs '"nbgitpuller" *: *true' "$folder"/jupyter_*config*.json "$folder"/jupyter_*config.d/*.json && found=1
done
[ -n "$found" ] || jupyter server extension list 2>&1 | grep -q 'nbgitpuller.*enabled' && printf '%s extension\\n' ${mark}`;
      const shutdownTime = 2;
      const testSignalScript = `[ "$$" = 1 ] && exit 0
first=$(readlink /proc/1/ns/mnt 2>/dev/null)
[ -n "$first" ] && [ "$first" = "$(readlink /proc/self/ns/mnt)" ] || { printf '%s signal untested\\n' ${mark}; exit 0; }
trap 'trap "" TERM; sleep ${shutdownTime}; printf "%s signal received\\n" ${mark}; exit 0' TERM
kill -TERM 1
waited=0
while [ "$waited" -lt ${maxForwardingTime} ]; do sleep 1 & wait "$!"; waited=$((waited + 1)); done`;
      function probeCommand({ commands, entrypoint, revisionCheck, nbgitpuller }) {
        const script = [
          `printf '%s parent %s\\n' ${mark} "$(cat "/proc/$PPID/comm" 2>/dev/null)"`,
          `[ "$$" != 1 ] || printf '%s first\\n' ${mark}`,
          "revision_check=$1",
          "shift",
          `for names do (set -f; IFS='|'; for name in $names; do command -v "$name" >/dev/null 2>&1 && exit 0; done; exit 1) || printf '%s lacks %s\\n' ${mark} "$names"; done`,
          `[ -z "$revision_check" ] || printf '%s revision %s\\n' ${mark} "$(sh -c "$revision_check" 2>&1 | tr '\\n' ' ')"`,
          listKernelsScript,
          ...nbgitpuller ? [findExtensionScript] : [],
          `printf '%s end\\n' ${mark}`,
          ...entrypoint === "any" ? [] : [testSignalScript]
        ].join("\n");
        return ["sh", "-c", script, mark, revisionCheck ?? "", ...commands];
      }
      function readProbe(contract, output, revision) {
        if (output === void 0)
          return [timedOutViolation];
        const facts = readFacts(output);
        if (!facts.includes("end"))
          return [commandFailedViolation(output)];
        return [
          ...checkSignal(contract, facts),
          ...checkCommands(contract, facts),
          ...checkRevision(contract, facts, revision),
          ...checkExtension(contract, facts)
        ];
      }
      const kernelListSchema = valibot.Fs(valibot.Yj(), valibot.qF(), valibot.Ik({ kernelspecs: valibot.g1(valibot.Yj(), valibot.L5()) }));
      function readListedKernels(output) {
        const fact = output === void 0 ? void 0 : readFacts(output).find((line) => line.startsWith("kernels "));
        const result = valibot.xL(kernelListSchema, fact?.slice("kernels ".length));
        return result.success ? new Set(Object.keys(result.output.kernelspecs).map(kernel_key.Z)) : void 0;
      }
      function readFacts({ stdout }) {
        const markedLines = stdout.split("\n").filter((line) => line.startsWith(`${mark} `));
        return markedLines.map((line) => line.slice(mark.length + 1));
      }
      const timedOutViolation = {
        what: "A command given to the container does not finish",
        why: "mybinder.org starts the container with its own command, which would not run either",
        fix: 'End the script that ENTRYPOINT names with `exec "$@"`, and do not wait for anything before that line'
      };
      function commandFailedViolation({ exitCode, stdout, stderr }) {
        const words = `${stdout}
${stderr}`.trim().split("\n").slice(-5).join("\n");
        return {
          what: `A command given to the container does not run (exit code ${exitCode})${words === "" ? "" : `: ${words}`}`,
          why: "mybinder.org starts the container with its own command, which would not run either",
          fix: 'Use the exec form of ENTRYPOINT, and end its script with `exec "$@"`. The image also needs a shell, /bin/sh'
        };
      }
      function checkSignal({ entrypoint }, facts) {
        const isReached = facts.includes("first") || facts.some((fact) => /^signal (?:received|untested)$/.test(fact));
        if (entrypoint === "any" || isReached)
          return [];
        const parent = facts.find((fact) => fact.startsWith("parent "))?.slice("parent ".length) ?? "";
        return [
          {
            what: `The ENTRYPOINT runs its command as a child process${parent === "" ? "" : ` of ${parent}`} and does not forward SIGTERM to it, or exits before it`,
            why: "Jupyter does not receive the signal that ends a session, and is killed with unsaved work",
            fix: 'End the start script with `exec "$@"`, or start the command with an init program that forwards signals, such as tini'
          }
        ];
      }
      function checkCommands({ commands }, facts) {
        const missingCommands = commands.filter((name) => facts.includes(`lacks ${name}`));
        if (missingCommands.length === 0)
          return [];
        const [noun, pronoun] = missingCommands.length === 1 ? ["this command", "it"] : ["these commands", "them"];
        return [
          {
            what: `${missingCommands.map((name) => name.replaceAll("|", " or ")).join(", ")} ${missingCommands.length === 1 ? "is" : "are"} not on the PATH of the container`,
            why: missingCommands.some((name) => name.startsWith("jupyter")) ? "mybinder.org starts Jupyter by its name on the PATH" : `The contract requires ${noun}`,
            fix: `Install ${pronoun}, or add the directory to the PATH in the Dockerfile (ENV PATH=/opt/env/bin:$PATH) or in the start script`
          }
        ];
      }
      function checkRevision({ revisionCheck }, facts, revision) {
        if (revisionCheck === void 0)
          return [];
        const commit = (facts.find((fact) => fact.startsWith("revision ")) ?? "").slice("revision ".length).trim();
        if ((0, commit_sha.sw)(commit, revision))
          return [];
        return [
          {
            what: `\`${revisionCheck}\` printed ${JSON.stringify(commit)}, but the image was built from commit ${revision}`,
            why: "The image does not contain the commit that its label and the launcher name",
            fix: "Copy or check out the commit that `revision-arg` passes to the Dockerfile, not the head of a branch"
          }
        ];
      }
      function checkExtension({ nbgitpuller }, facts) {
        if (!nbgitpuller || facts.includes("extension"))
          return [];
        return [
          {
            what: "nbgitpuller is not enabled as a server extension",
            why: "The contract requires nbgitpuller: without it, launch links show an error page instead of the content",
            fix: "Enable it in the Dockerfile with `RUN jupyter server extension enable --sys-prefix nbgitpuller`"
          }
        ];
      }
      var user_files = __webpack_require__(85610);
      var load_image = __webpack_require__(82529);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var process2 = __webpack_require__(44677);
      var user_error = __webpack_require__(72394);
      var build_arguments = __webpack_require__(51230);
      ;
      async function runInBuild(services, request) {
        const { layout, image } = request;
        const contexts = /* @__PURE__ */ new Map([["candidate", `oci-layout://${layout.directory}@${image.rootDigest}`]]);
        const result = await runStep(services, request, { name: "candidate", contexts });
        if (!importError.test(result.stderr))
          return readStep(result);
        return (0, load_image.h)(services, request, async (name) => readStep(await runStep(services, request, { name, contexts: /* @__PURE__ */ new Map() })));
      }
      const importError = /unknown scheme oci-layout/;
      async function runStep({ runCommand: run, temporaryDirectory }, { image, platform, builder, user, command, timeout }, base) {
        const workingDirectory = await (0, promises_.mkdtemp)((0, external_node_path_.join)(temporaryDirectory, "step-"));
        const words = [...image.config.container.Entrypoint ?? [], ...command];
        const request = {
          ...{ workingDirectory, context: ".", file: "Dockerfile", target: void 0 },
          ...{
            platform,
            builder,
            namedContexts: base.contexts,
            noCache: true,
            buildArgs: /* @__PURE__ */ new Map(),
            labels: /* @__PURE__ */ new Map()
          }
        };
        try {
          const dockerfile = `FROM ${base.name}
USER ${user}
RUN ${JSON.stringify(words)}
`;
          await (0, promises_.writeFile)((0, external_node_path_.join)(workingDirectory, "Dockerfile"), dockerfile);
          const args = (0, build_arguments.f)(request, { kind: "none" });
          return await run({ file: "docker", args, cwd: workingDirectory, isQuiet: true, timeout });
        } finally {
          await (0, promises_.rm)(workingDirectory, { recursive: true, force: true });
        }
      }
      function readStep(result) {
        if (result.isTimedOut)
          return void 0;
        const lines = result.stderr.split("\n");
        const number = lines.map((line) => /^#(\d+) \[[^\]]+\] RUN /.exec(line)?.[1]).find((match) => match !== void 0);
        const hasRun = result.exitCode === 0 || /did not complete successfully/.test(result.stderr);
        if (number === void 0 || !hasRun) {
          throw new user_error.yo("image-not-startable", `The image cannot be started in a build step: ${(0, process2.w$)(result, 5)}
Fix the cause, or set \`check-contract: false\` to skip this check`);
        }
        const outputLine = new RegExp(`^#${number} \\d+\\.\\d+ (.*)$`);
        const stdout = lines.flatMap((line) => outputLine.exec(line)?.[1] ?? []).join("\n");
        const exitCode = Number(/did not complete successfully: exit code: (\d+)/.exec(result.stderr)?.[1] ?? 0);
        return { exitCode: exitCode === 0 ? result.exitCode : exitCode, stdout, stderr: "" };
      }
      var flatten_layers = __webpack_require__(15496);
      var read_files = __webpack_require__(98693);
      var entry_path = __webpack_require__(4750);
      var binder_server = __webpack_require__(94666);
      var notebook_report = __webpack_require__(2808);
      var docker_container = __webpack_require__(39118);
      var error_message = __webpack_require__(41240);
      var jupyter_client = __webpack_require__(31839);
      var kernel_specs = __webpack_require__(88540);
      var run_program = __webpack_require__(12250);
      var units = __webpack_require__(6515);
      ;
      async function runNotebooks(paths, container, settings, services) {
        const runs = [];
        for (const path of paths) {
          const server = (0, binder_server.sW)();
          const command = [...(0, binder_server.Kv)(settings.port, server), ...rootFolderOptions];
          const options = { ...container, port: settings.port, command };
          const run = await (0, docker_container.U)(services, options, (running) => runNotebook(path, running, server, settings));
          services.log.info(describeRun(run));
          runs.push(run);
        }
        return runs;
      }
      const rootFolderOptions = ["--ServerApp.root_dir=/", "--NotebookApp.notebook_dir=/"];
      async function runNotebook(path, container, binder, { startTimeout, notebookTimeout }) {
        const { server, obstacle } = await (0, binder_server.qB)(container, binder, startTimeout);
        const start = performance.now();
        const error = obstacle === void 0 ? await execute(path, server, notebookTimeout) : `Jupyter did not respond: ${obstacle}`;
        const seconds = (performance.now() - start) / 1e3;
        const memory = await container.wasOutOfMemory() ? ". A process was killed because the container used more than 2 GB of memory, the limit of mybinder.org: reduce the memory that the notebook uses" : "";
        const peakMemory = await container.peakMemory();
        return { path, seconds, peakMemory, problem: error === void 0 ? void 0 : error + memory };
      }
      async function execute(path, server, timeout) {
        const signal = AbortSignal.timeout(timeout);
        const client = new jupyter_client.l(server, { fetch: globalThis.fetch, signal });
        try {
          await (0, run_program.m)(client, { kind: "notebook", path: path.slice(1) }, await (0, kernel_specs.V)(client), () => {
          });
          return void 0;
        } catch (error) {
          const advice = signal.aborted ? ` (${(0, units.a3)(timeout)}; increase \`notebook-timeout\` in the contract to wait longer)` : "";
          return `${(0, error_message.g)(error)}${advice}`;
        }
      }
      function describeRun({ path, seconds, peakMemory, problem }) {
        const memory = peakMemory === void 0 ? "" : `, ${(0, units.Xq)(peakMemory)} of memory`;
        return `${path}: ${problem === void 0 ? "executed in" : "failed after"} ${seconds.toFixed(1)} s${memory}`;
      }
      var smoke_test = __webpack_require__(6325);
      ;
      const probeTimeout = 12e4;
      async function checkCandidate(candidate, expected, settings, services) {
        const start = performance.now();
        const { checkContract: isChecked, smokeTest: isStarted } = settings;
        const [files, probeResult] = await Promise.all([
          isChecked || isStarted ? readImageFiles(candidate) : new image_files.X([]),
          isChecked ? runProbe(candidate, expected, services) : void 0
        ]);
        const { contract, revision } = expected;
        const { smoke, notebooks: notebooks2 } = isStarted ? await startAsBinder(candidate, expected.contract, files, { settings, services }) : emptyReport;
        const evaluate = () => {
          const { config } = candidate.image;
          const listedKernels = smoke?.kernels ?? readListedKernels(probeResult);
          const violations2 = [
            ...checkContract(contract, config, files, listedKernels),
            ...readProbe(contract, probeResult, revision)
          ];
          return {
            violations: violations2,
            warnings: [...checkProxyPrefix(contract, config, files), ...(0, notebook_report.l9)(notebooks2)]
          };
        };
        const { violations, warnings } = isChecked ? evaluate() : { violations: void 0, warnings: [] };
        return { violations, warnings, smoke, notebooks: notebooks2, seconds: (performance.now() - start) / 1e3 };
      }
      function runProbe(candidate, { contract, platform, builder }, services) {
        const probe = { user: binder_server.SH, command: probeCommand(contract), timeout: probeTimeout };
        return runInBuild(services, { ...candidate, ...probe, platform, builder });
      }
      const emptyReport = { smoke: void 0, notebooks: [] };
      function startAsBinder(candidate, contract, files, { settings, services }) {
        const { port, notebookTimeout, nbgitpuller } = contract;
        const expected = { port, kernels: findNeededKernels(contract, files), nbgitpuller };
        const patterns = settings.checkContract ? contract.notebooks : [];
        const paths = [...new Set(patterns.flatMap((pattern) => files.findMatches(pattern)))];
        return (0, load_image.h)(services, candidate, async (image) => {
          const container = { user: binder_server.SH, memory: binder_server.mx, image };
          const smoke = await (0, smoke_test.K)(container, expected, settings, services);
          if (smoke.failure !== void 0)
            return { smoke, notebooks: [] };
          const limits = { port, notebookTimeout, startTimeout: settings.startTimeout };
          return { smoke, notebooks: await runNotebooks(paths, container, limits, services) };
        });
      }
      async function readImageFiles({ layout, image }) {
        const startScripts = new Set(startScriptPaths(image.config).map(entry_path.t));
        const layers = await (0, read_files.U)(layout, image, (entry) => (0, user_files.M)(entry, startScripts));
        return new image_files.X((0, flatten_layers.n)(layers));
      }
    })
  ),
  /***/
  2808: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Zj: () => (
          /* binding */
          notebookFailures
        ),
        /* harmony export */
        l9: () => (
          /* binding */
          memoryWarnings
        ),
        /* harmony export */
        qi: () => (
          /* binding */
          notebooksAsMarkdown
        ),
        /* harmony export */
        u1: () => (
          /* binding */
          skippedWarnings
        )
        /* harmony export */
      });
      var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37403);
      var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      const guaranteedMemory = 1e9;
      function memoryWarnings(runs) {
        return runs.filter(({ peakMemory = 0 }) => peakMemory > guaranteedMemory).map(({ path, peakMemory = 0 }) => ({
          what: `The notebook ${path} used ${(0, _units_js__WEBPACK_IMPORTED_MODULE_0__.Xq)(peakMemory)} of memory`,
          why: `mybinder.org guarantees a server ${(0, _units_js__WEBPACK_IMPORTED_MODULE_0__.Xq)(guaranteedMemory)}, and stops the server at 2 GB`,
          fix: "Use smaller data, or delete large variables once they are no longer needed"
        }));
      }
      function skippedWarnings({ notebooks }, { checkContract, smokeTest }) {
        if (!checkContract || smokeTest || notebooks.length === 0)
          return [];
        return [
          {
            what: "The notebooks of the contract were not executed",
            why: "They are executed after the smoke test, but `smoke-test` is false",
            fix: "Remove `smoke-test`, or remove `notebooks` from the contract"
          }
        ];
      }
      function notebookFailures(image, runs) {
        return runs.flatMap(({ problem }) => problem === void 0 ? [] : [
          new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("notebook-failed", `${image} was not pushed: a notebook of its contract failed: ${problem}`)
        ]);
      }
      function notebooksAsMarkdown(runs) {
        if (runs.length === 0)
          return [];
        const rows = runs.map(({ path, seconds, peakMemory, problem }) => {
          const memory = peakMemory === void 0 ? "" : (0, _units_js__WEBPACK_IMPORTED_MODULE_0__.Xq)(peakMemory);
          const verdict = problem === void 0 ? "\u2705" : "\u274C";
          return `| ${verdict} ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.FV)(path)} | ${seconds.toFixed(1)} | ${memory} |`;
        });
        const failures = runs.flatMap(({ problem }) => problem === void 0 ? [] : ["", ...(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.DV)(problem)]);
        return ["| notebook | seconds | peak memory |", "| --- | ---: | ---: |", ...rows, ...failures, ""];
      }
    })
  ),
  /***/
  6325: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        _: () => (
          /* binding */
          describeLog
        ),
        K: () => (
          /* binding */
          smokeTest
        )
      });
      var docker_container = __webpack_require__(39118);
      var process2 = __webpack_require__(44677);
      var units = __webpack_require__(6515);
      var user_error = __webpack_require__(72394);
      var wording = __webpack_require__(9e3);
      var binder_server = __webpack_require__(94666);
      var kernel_key = __webpack_require__(15200);
      var error_message = __webpack_require__(41240);
      var jupyter_client = __webpack_require__(31839);
      var kernel_connection = __webpack_require__(29699);
      var kernel_specs = __webpack_require__(88540);
      var pull_content = __webpack_require__(89779);
      var shell_command = __webpack_require__(30212);
      ;
      const cellTimeout = 6e4;
      async function tryServer(server, { kernels: neededKernels, nbgitpuller }) {
        let offeredKernels;
        try {
          const kernels = await withTimeout(server, "it did not list its kernels", kernel_specs.V);
          const specs = [...kernels.specs.values()];
          offeredKernels = new Set(specs.map(({ name }) => (0, kernel_key.Z)(name)));
          const installedSpecs = specs.filter(({ name }) => neededKernels.has((0, kernel_key.Z)(name)));
          const testedSpecs = installedSpecs.length > 0 ? installedSpecs : [(0, kernel_specs.j)(kernels)];
          for (const kernel of testedSpecs)
            await executeSample(server, kernel);
          if (nbgitpuller)
            await pullSample(server, kernels);
          return { kernels: offeredKernels, problem: void 0 };
        } catch (error) {
          return { kernels: offeredKernels, problem: `Jupyter responds, but ${(0, error_message.g)(error)}` };
        }
      }
      async function executeSample(server, { name, language }) {
        const [code, expected] = language === "python" ? ["print('binder' + '-' + 'actions')", "binder-actions"] : ["", ""];
        const problem = `the kernel "${name}" did not execute a cell`;
        const { output, error } = await withTimeout(server, problem, (client) => (0, kernel_connection.i)(client, { name }, (connection) => connection.execute(code)));
        if (error !== void 0)
          throw new user_error.yo("server-not-responding", `the kernel "${name}" reported an error: ${error}`);
        if (output.includes(expected))
          return;
        throw new user_error.yo("server-not-responding", `a cell in the kernel "${name}" printed ${JSON.stringify(output)} instead of "${expected}": check this kernel in the image`);
      }
      const sampleFolder = "binder-actions-check";
      const samplePath = "one lesson/start.txt";
      const createSample = `set -e
folder=$(mktemp -d)/${sampleFolder}
git init --quiet "$folder"
cd "$folder"
mkdir "${samplePath.split("/")[0]}"
echo start >"${samplePath}"
git add .
git -c user.name=binder-actions -c user.email=none@binder-actions.invalid commit --quiet --message=start
pwd`;
      async function pullSample(server, kernels) {
        const kernel = [...kernels.specs.values()].find(shell_command.P);
        if (kernel === void 0)
          return;
        await withTimeout(server, "nbgitpuller did not clone a repository", async (client) => {
          const output = await (0, kernel_connection.i)(client, { name: kernel.name }, (connection) => (0, shell_command.f)(connection, kernel, createSample));
          const folder = output.split("\n").at(-1) ?? "";
          if (!folder.endsWith(`/${sampleFolder}`))
            throw new user_error.yo("server-not-responding", `git, which nbgitpuller requires, cannot create a repository: ${output}`);
          await (0, pull_content.X)(client, {
            ...{ repo: `file://${folder}`, branch: void 0, targetPath: void 0 },
            urlPath: `lab/tree/${sampleFolder}/${encodeURI(samplePath)}`
          });
        });
      }
      async function withTimeout(server, problem, task) {
        const signal = AbortSignal.timeout(cellTimeout);
        try {
          return await task(new jupyter_client.l(server, { fetch: globalThis.fetch, signal }));
        } catch (error) {
          if (!signal.aborted)
            throw error;
          throw new user_error.yo("server-not-responding", `${problem} within ${cellTimeout / 1e3} s`);
        }
      }
      ;
      const commandTimeout = 10 * 6e4;
      async function smokeTest(container, expected, settings, services) {
        const server = (0, binder_server.sW)();
        const options = { ...container, port: expected.port, command: (0, binder_server.Kv)(expected.port, server) };
        const serverResult = await (0, docker_container.U)(services, options, (running) => tryJupyter(running, server, expected, settings.startTimeout));
        if (serverResult.startSeconds !== void 0) {
          services.log.info(`Jupyter responded after ${serverResult.startSeconds.toFixed(1)} s`);
        }
        if (serverResult.failure !== void 0 || settings.smokeCommand === void 0)
          return serverResult;
        const failure = await trySmokeCommand(container, settings.smokeCommand, services);
        return { ...serverResult, failure };
      }
      async function tryJupyter(container, binder, expected, timeout) {
        const start = performance.now();
        const { server, obstacle } = await (0, binder_server.qB)(container, binder, timeout);
        if (obstacle !== void 0) {
          const problem2 = `Jupyter did not respond within ${(0, units.a3)(timeout)}: ${obstacle}`;
          const advice = "mybinder.org times out after 30 s. Move work from the start script to the build of the image";
          const failure2 = await failureWithLog(`${problem2}. ${advice}`, container);
          return { startSeconds: void 0, failure: failure2, kernels: void 0 };
        }
        const startSeconds = (performance.now() - start) / 1e3;
        const { kernels, problem } = await tryServer(server, expected);
        const failure = problem === void 0 ? void 0 : await failureWithLog(problem, container);
        return { startSeconds, failure, kernels };
      }
      async function trySmokeCommand(container, smokeCommand, services) {
        const options = { ...container, command: ["sh", "-c", smokeCommand] };
        const result = await (0, docker_container.K)(services, options, commandTimeout);
        if (result === void 0)
          return new user_error.yo("smoke-command-failed", `smoke-command did not finish within ${(0, units.a3)(commandTimeout)}: ${smokeCommand}. Use a shorter command`);
        if (result.exitCode === 0)
          return void 0;
        const memory = result.exitCode === 137 ? ", killed, probably because it used more than 2 GB of memory" : "";
        const end = (0, wording.sD)((0, process2.w$)(result, 40));
        return new user_error.yo("smoke-command-failed", `smoke-command failed in the container (exit code ${result.exitCode}${memory}): ${smokeCommand}. Correct the image or the command.${end}`);
      }
      function describeLog(log) {
        return log === "" ? " The container's log is empty" : `
The container's log ends with:
${log}`;
      }
      async function failureWithLog(problem, container) {
        const memory = await container.wasOutOfMemory() ? " A process was killed because the container used more than 2 GB of memory, the limit of mybinder.org." : "";
        const log = await container.log();
        return new user_error.yo("server-not-responding", `${problem}.${memory}${describeLog(log)}`);
      }
    })
  ),
  /***/
  20610: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fw: () => (
          /* binding */
          candidateFailures
        ),
        /* harmony export */
        L6: () => (
          /* binding */
          describeViolation
        ),
        /* harmony export */
        th: () => (
          /* binding */
          verificationAsMarkdown
        )
        /* harmony export */
      });
      var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37403);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      var _notebook_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2808);
      function candidateFailures(name, { violations = [], smoke, notebooks }) {
        return [
          ...violations.length === 0 ? [] : [new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("contract-violated", describeViolations(name, violations))],
          ...smoke?.failure === void 0 ? [] : [
            (0, _user_error_js__WEBPACK_IMPORTED_MODULE_0__.EB)(smoke.failure, `${name} does not pass the smoke test. ${smoke.failure.message}`, "server-not-responding")
          ],
          ...(0, _notebook_report_js__WEBPACK_IMPORTED_MODULE_1__.Zj)(name, notebooks)
        ];
      }
      function describeViolations(name, violations) {
        const list = violations.map((violation) => `- ${describeViolation(violation)}`);
        return [`${name} was not pushed: ${countViolations(violations)} of its contract:`, ...list].join("\n");
      }
      function countViolations({ length }) {
        return length === 1 ? "1 violation" : `${length} violations`;
      }
      function describeViolation({ what, why, fix }) {
        return `${what}. ${why}. ${fix}`;
      }
      function verificationAsMarkdown(report) {
        const { violations, warnings, smoke, notebooks, seconds } = report;
        const rows = [];
        if (violations !== void 0) {
          const verdict = violations.length === 0 ? "\u2705 met" : `\u274C ${countViolations(violations)}`;
          rows.push(["contract", verdict]);
        }
        if (smoke !== void 0) {
          const { startSeconds, failure: failure2 } = smoke;
          const time = startSeconds === void 0 ? "" : `, Jupyter responded after ${startSeconds.toFixed(1)} s`;
          rows.push(["smoke test", `${failure2 === void 0 ? "\u2705 passed" : "\u274C failed"}${time}`]);
        }
        if (rows.length === 0)
          return "";
        rows.push(["duration of these checks", `${seconds.toFixed(1)} s`]);
        const failure = smoke?.failure === void 0 ? [] : ["Failure of the smoke test:", "", ...(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.op)(smoke.failure.message)];
        return [
          ...(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.lV)(rows),
          "",
          ...listUnder("Violations of the contract:", violations ?? []),
          ...failure,
          ...(0, _notebook_report_js__WEBPACK_IMPORTED_MODULE_1__.qi)(notebooks),
          ...listUnder("Warnings:", warnings)
        ].join("\n");
      }
      function listUnder(title, findings) {
        if (findings.length === 0)
          return [];
        const items = findings.map(({ what, why, fix }) => `- **${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.eR)(what)}.** ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.eR)(why)}. ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.eR)(fix)}.`);
        return [title, "", ...items, ""];
      }
    })
  ),
  /***/
  9355: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        A: () => (
          /* binding */
          withWorkspace
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var build_process = __webpack_require__(44677);
      ;
      async function formatOwner() {
        const [startTime, namespace] = await Promise.all([readStartTime(process.pid), readNamespace()]);
        return [process.pid, startTime ?? 0, namespace ?? 0].join(".");
      }
      async function findOwnerState(owner) {
        const [id2, startTime = "0", namespace = "0"] = owner.split(".");
        const ownNamespace = await readNamespace();
        if (namespace !== "0" && namespace !== ownNamespace)
          return "unknown";
        if (!isRunning(Number(id2)))
          return "ended";
        if (startTime === "0")
          return "running";
        return await readStartTime(Number(id2)) === startTime ? "running" : "ended";
      }
      function isRunning(processId) {
        try {
          process.kill(processId, 0);
          return true;
        } catch (error) {
          return error.code !== "ESRCH";
        }
      }
      async function readStartTime(processId) {
        const text = await (0, promises_.readFile)(`/proc/${processId}/stat`, "utf8").catch(() => "");
        return text.slice(text.lastIndexOf(")") + 2).split(" ")[22 - 3];
      }
      async function readNamespace() {
        const link = await (0, promises_.readlink)("/proc/self/ns/pid").catch(() => "");
        return /^pid:\[(\d+)\]$/.exec(link)?.[1];
      }
      ;
      const maxJobDuration = 5 * 24 * 60 * 6e4;
      async function withWorkspace(services, task) {
        await removeAbandonedDirectories(services.temporaryDirectory);
        const temporaryDirectory = await (0, promises_.mkdtemp)((0, external_node_path_.join)(services.temporaryDirectory, `binder-image-${await formatOwner()}-`));
        const details = [];
        const writeSummary = async (markdown) => void details.push(markdown);
        const run = async () => {
          try {
            return await task({ ...services, temporaryDirectory, writeSummary }, services.writeSummary);
          } finally {
            await services.writeSummary(details.join("\n"));
          }
        };
        const remove = () => (0, promises_.rm)(temporaryDirectory, { recursive: true, force: true });
        return (0, build_process.pv)(services, remove, run, "at once");
      }
      async function removeAbandonedDirectories(temporaryDirectory) {
        for (const name of await (0, promises_.readdir)(temporaryDirectory)) {
          const [, owner] = /^binder-image-(\d+(?:\.\d+\.\d+)?)-/.exec(name) ?? [];
          if (owner === void 0)
            continue;
          const path = (0, external_node_path_.join)(temporaryDirectory, name);
          const state = await findOwnerState(owner);
          if (state === "running" || state === "unknown" && !await isOlderThanAnyJob(path))
            continue;
          await (0, promises_.rm)(path, { recursive: true, force: true }).catch(() => {
          });
        }
      }
      async function isOlderThanAnyJob(path) {
        const stats = await (0, promises_.stat)(path).catch(() => void 0);
        return stats !== void 0 && stats.mtimeMs < Date.now() - maxJobDuration;
      }
    })
  ),
  /***/
  22079: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        By: () => (
          /* binding */
          writeLayer
        ),
        /* harmony export */
        W2: () => (
          /* binding */
          finishLayout
        ),
        /* harmony export */
        af: () => (
          /* binding */
          copyLayout
        ),
        /* harmony export */
        ow: () => (
          /* binding */
          gzipLayerType
        ),
        /* harmony export */
        s5: () => (
          /* binding */
          isPlainLayer
        ),
        /* harmony export */
        ww: () => (
          /* binding */
          compressLayer
        ),
        /* harmony export */
        wy: () => (
          /* binding */
          writeLayout
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
      var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
      var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
      var node_stream__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57075);
      var node_stream_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46466);
      var node_zlib__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38522);
      var _map_concurrent_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(80822);
      var _oci_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1564);
      var _oci_layer_name_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(93579);
      var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(54566);
      var _oci_read_image_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77148);
      var _oci_verify_stream_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10654);
      var _layout_source_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(49195);
      const configMediaType = "application/vnd.oci.image.config.v1+json";
      const gzipLayerType = "application/vnd.oci.image.layer.v1.tar+gzip";
      const chunkSize = 2 ** 20;
      function writeLayout(source, platform, directory) {
        return writeWith(writeLayer, source, platform, directory);
      }
      function copyLayout(source, platform, directory) {
        return writeWith(copyLayer, source, platform, directory);
      }
      async function writeWith(write, source, platform, directory) {
        const blobs = (0, node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, "blobs", "sha256");
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(blobs, { recursive: true });
        const { manifest, manifestDigest, name } = await (0, _oci_read_image_js__WEBPACK_IMPORTED_MODULE_10__.AM)(source, platform);
        const config = await source.readBlob(manifest.config);
        const layers = await (0, _map_concurrent_js__WEBPACK_IMPORTED_MODULE_13__._)(manifest.layers, (0, node_os__WEBPACK_IMPORTED_MODULE_3__.availableParallelism)(), (layer, index) => {
          const label = (0, _oci_layer_name_js__WEBPACK_IMPORTED_MODULE_14__.H)(name, index, manifest.layers.length);
          return write(source, layer, { blobs, temporary: (0, node_path__WEBPACK_IMPORTED_MODULE_4__.join)(blobs, `.${index}`) }, label);
        });
        const isUnchanged = layers.every(({ digest }, index) => digest === manifest.layers[index]?.digest);
        if (!isUnchanged)
          return finishLayout(directory, { config, layers, annotations: {} });
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_4__.join)(blobs, (0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_8__.sU)(manifest.config.digest)), config);
        const { bytes } = await source.readManifest(manifestDigest);
        return writeRoot(directory, manifest.mediaType, bytes);
      }
      async function writeLayer(source, layer, { blobs, temporary }, label) {
        if (!isPlainLayer(layer))
          return copyLayer(source, layer, { blobs, temporary }, label);
        return compressLayer((0, _oci_verify_stream_js__WEBPACK_IMPORTED_MODULE_11__.u)(await source.openBlob(layer), layer, label), { blobs, temporary });
      }
      function isPlainLayer({ mediaType }) {
        return (0, _oci_media_types_js__WEBPACK_IMPORTED_MODULE_9__.AH)(mediaType) === "none";
      }
      async function copyLayer(source, layer, { blobs, temporary }, label) {
        const content = (0, _oci_verify_stream_js__WEBPACK_IMPORTED_MODULE_11__.u)(await source.openBlob(layer), layer, label);
        const counter = countingHash();
        await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_6__.pipeline)(content, counter.stream, (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(temporary));
        const { digest, size } = counter.result();
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, (0, node_path__WEBPACK_IMPORTED_MODULE_4__.join)(blobs, (0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_8__.sU)(digest)));
        return { mediaType: layer.mediaType, digest, size };
      }
      async function compressLayer(tar, { blobs, temporary }) {
        const counter = countingHash();
        const options = { level: 6, chunkSize, writableHighWaterMark: 1 };
        const gzip = (0, node_zlib__WEBPACK_IMPORTED_MODULE_7__.createGzip)(options);
        await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_6__.pipeline)(tar, gzip, counter.stream, (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(temporary));
        const { digest, size } = counter.result();
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, (0, node_path__WEBPACK_IMPORTED_MODULE_4__.join)(blobs, (0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_8__.sU)(digest)));
        return { mediaType: gzipLayerType, digest, size };
      }
      function countingHash() {
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        let size = 0;
        const stream = new node_stream__WEBPACK_IMPORTED_MODULE_5__.Transform({
          transform(chunk, _encoding, done) {
            hash.update(chunk);
            size += chunk.length;
            done(null, chunk);
          }
        });
        const result = () => ({
          digest: (0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_8__.m)(`sha256:${hash.digest("hex")}`),
          size
        });
        return { stream, result };
      }
      async function finishLayout(directory, { config: configBytes, layers, annotations }) {
        const blobs = (0, node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, "blobs", "sha256");
        const config = describe(configMediaType, configBytes);
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_4__.join)(blobs, (0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_8__.sU)(config.digest)), configBytes);
        const annotationField = Object.keys(annotations).length === 0 ? {} : { annotations };
        const manifest = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_9__.F7, config, layers, ...annotationField }));
        return writeRoot(directory, _oci_media_types_js__WEBPACK_IMPORTED_MODULE_9__.F7, manifest);
      }
      async function writeRoot(directory, mediaType, manifest) {
        const root = describe(mediaType, manifest);
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, "blobs", "sha256", (0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_8__.sU)(root.digest)), manifest);
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, "index.json"), JSON.stringify({ schemaVersion: 2, manifests: [root] }));
        return (0, _layout_source_js__WEBPACK_IMPORTED_MODULE_12__.B)(directory);
      }
      function describe(mediaType, bytes) {
        return { mediaType, digest: (0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_8__.sI)(bytes), size: bytes.length };
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
  )
};
export {
  id,
  ids,
  modules
};
