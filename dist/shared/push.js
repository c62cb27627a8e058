const id = 9190;
const ids = [9190];
const modules = {
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
  15159: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        pushCommand: () => (
          /* binding */
          pushCommand
        )
      });
      var warn_about_missing_labels = __webpack_require__(83564);
      var push_existing = __webpack_require__(33984);
      var labelled_build = __webpack_require__(4311);
      var source_ref = __webpack_require__(38002);
      var registry_services = __webpack_require__(60870);
      var user_error = __webpack_require__(72394);
      var check_services = __webpack_require__(91670);
      var publication_settings = __webpack_require__(31686);
      var layer_check_settings = __webpack_require__(96077);
      var platform = __webpack_require__(44647);
      var reference = __webpack_require__(20907);
      var units = __webpack_require__(6515);
      var command = __webpack_require__(33192);
      var image_argument = __webpack_require__(44786);
      var layer_options = __webpack_require__(71703);
      var parse_revision = __webpack_require__(3806);
      var read_arguments = __webpack_require__(68740);
      ;
      const defaultStartTimeout = "30s";
      const pushOptions = `  IMAGE                   docker-daemon:REF, oci-layout:DIR or docker-archive:FILE
  --to NAME[:TAG]         image repository and tag to push to. TAG is the tag of the ref (the default), optionally followed by
                          a suffix, such as main-slim
  --ref REF               full Git ref that the image was built from; default: the image label org.opencontainers.image.ref.name
  --revision SHA          commit that the image was built from; default: the image label org.opencontainers.image.revision
  --tag TAG               additional tag; can be repeated
  --latest WHEN           whether to move the tag latest: true, false, or auto (default; only if the ref is the highest release)
  --contract FILE         requirements for the image; default: the requirements of Binder for every image
  --skip-contract         do not check the contract
  --skip-smoke-test       do not start the image
  --smoke-command CODE    shell command that must succeed in the container
  --start-timeout TIME    maximum time for Jupyter to respond; default ${defaultStartTimeout}
  --platform OS/ARCH      platform of the image; default ${(0, platform.Bq)(platform.a3)}
${(0, layer_options.N3)()}
  --allow-private         do not fail if the pushed image cannot be pulled anonymously
  --dry-run               check the image, but push nothing`;
      const options = {
        ...layer_options.AT,
        to: { type: "string" },
        ref: { type: "string" },
        revision: { type: "string" },
        tag: { type: "string", multiple: true },
        latest: { type: "string", default: "auto" },
        contract: { type: "string" },
        "skip-contract": { type: "boolean", default: false },
        "skip-smoke-test": { type: "boolean", default: false },
        "smoke-command": { type: "string" },
        "start-timeout": { type: "string", default: defaultStartTimeout },
        platform: { type: "string", default: (0, platform.Bq)(platform.a3) },
        "allow-private": { type: "boolean", default: false },
        "dry-run": { type: "boolean", default: false },
        json: { type: "boolean", default: false }
      };
      function parsePushCommandLine(args) {
        const { values, positionals } = (0, read_arguments.lR)(args, options);
        const { to, ref, revision, dockerfile } = values;
        if (to === void 0)
          throw new command.e("--to is missing: set it to the image repository to push to");
        assertCombinable(values);
        return (0, read_arguments.Lc)(() => ({
          request: {
            location: (0, image_argument.WA)((0, read_arguments.BT)(positionals, "IMAGE")),
            platform: (0, read_arguments.ZY)("--platform", values.platform, platform.FL),
            file: dockerfile,
            builder: void 0,
            verification: readVerification(values),
            publication: {
              push: !values["dry-run"],
              tags: (values.tag ?? []).map((tag) => (0, read_arguments.ZY)("--tag", tag, reference.DO)),
              latest: (0, read_arguments.lS)("--latest", publication_settings.u, values.latest),
              requirePublic: !values["allow-private"],
              attest: "false"
            }
          },
          to: (0, read_arguments.ZY)("--to", to, parseDestination),
          ref: ref === void 0 ? void 0 : (0, read_arguments.ZY)("--ref", ref, source_ref._j),
          revision: revision === void 0 ? void 0 : (0, read_arguments.ZY)("--revision", revision, parse_revision.P),
          isJson: values.json
        }));
      }
      function assertCombinable(values) {
        if (values.contract !== void 0 && values["skip-contract"])
          throw new command.e("--contract cannot be combined with --skip-contract: set one or the other");
        if (values["smoke-command"] !== void 0 && values["skip-smoke-test"])
          throw new command.e("--smoke-command cannot be combined with --skip-smoke-test: set one or the other");
      }
      function readVerification(values) {
        return {
          contract: values.contract,
          checkContract: !values["skip-contract"],
          smokeTest: !values["skip-smoke-test"],
          smokeCommand: values["smoke-command"],
          startTimeout: (0, read_arguments.ZY)("--start-timeout", values["start-timeout"], units.E9),
          budget: (0, layer_options.Nm)(values),
          explain: (0, read_arguments.lS)("--explain", layer_check_settings.m, values.explain),
          oversize: "fail"
        };
      }
      function parseDestination(text) {
        const reference2 = (0, image_argument.kQ)(text);
        if (reference2.digest !== void 0)
          throw new command.e(`${JSON.stringify(text)} has a digest: set it to a name, or a name and a tag`);
        return reference2;
      }
      ;
      const pushCommand = {
        usage: "IMAGE --to NAME[:TAG] [options]",
        details: `${pushOptions}
  --json                  print the action's outputs as JSON

Checks an image that another tool built, such as repo2docker, and pushes it unchanged with the credentials stored by
\`docker login\`: under its tag, under an immutable tag, and as latest if it is the highest release.
Exit code: 0 pushed, 1 a check failed and nothing was pushed, 2 usage or environment error.`,
        async run(args, env, terminal) {
          const commandLine = parsePushCommandLine(args);
          const services = {
            ...(0, check_services.R)(env, terminal, commandLine.isJson),
            connectAnonymously: (0, registry_services.VU)(env),
            readOwnerKind: async () => void 0,
            // The highest release is determined from the image tags.
            refs: void 0
          };
          const pusher = {
            target: void 0,
            identify: (image) => identify(image, commandLine, services.log),
            // Only a workflow run has an identity to sign with.
            sign: async () => false,
            accept: async () => false
          };
          const { outputs, failure } = await (0, push_existing.O)(commandLine.request, pusher, services);
          if (commandLine.isJson)
            terminal.out(JSON.stringify(outputs, null, 2));
          if (failure === void 0)
            return 0;
          terminal.err(`binder-actions push: ${(0, user_error.Wk)(failure, user_error.rH)}`);
          return 1;
        }
      };
      function identify(image, { request, to, ...givenOrigin }, log) {
        const labels = (0, labelled_build.KN)(image);
        const { ref = labels.ref, revision = labels.revision } = givenOrigin;
        (0, labelled_build.wl)(image, { ref: ref?.full, revision, repository: labels.source?.repository });
        if (ref === void 0 || revision === void 0)
          throw unknownOriginError(image, ref, revision);
        if (request.publication.push)
          (0, warn_about_missing_labels.h)(image.name, labels, log);
        return { ref, revision, platform: request.platform, ...chooseTag(to, ref) };
      }
      function unknownOriginError(image, ref, revision) {
        const missingEntries = Object.entries({ "ref.name": ref, revision }).filter(([, value]) => value === void 0);
        const labels = missingEntries.map(([key]) => `org.opencontainers.image.${key}`).join(" and ");
        const options2 = missingEntries.map(([key]) => key === "revision" ? "--revision" : "--ref").join(" and ");
        return new user_error.yo("image-unlabelled", `${image.name} has no label ${labels}: set ${options2}`);
      }
      function chooseTag({ registry, path, tag }, ref) {
        const refTag = (0, source_ref.rH)(ref, "");
        const imageTag = tag ?? refTag;
        if (imageTag.startsWith(refTag))
          return { image: { registry, path }, imageTag, tagSuffix: imageTag.slice(refTag.length) };
        throw new user_error.yo("invalid-input", `--to has the tag "${imageTag}", which does not belong to ${ref.full}: expected "${refTag}", optionally followed by a suffix. Give further tags with --tag`);
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
  31686: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          attestChoices
        ),
        /* harmony export */
        u: () => (
          /* binding */
          latestChoices
        )
        /* harmony export */
      });
      const attestChoices = ["auto", "true", "false"];
      const latestChoices = ["auto", "true", "false"];
    })
  ),
  /***/
  77669: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          managers
        ),
        /* harmony export */
        f: () => (
          /* binding */
          isValid
        )
        /* harmony export */
      });
      const managers = ["conda", "debian", "r", "julia", "pip"];
      const maxFieldLength = 100;
      function isField(text) {
        return text.length <= maxFieldLength && /^[\w.+:~!^-]*$/.test(text);
      }
      function isValid({ name, version, build }) {
        return name !== "" && version !== "" && [name, version, build].every(isField);
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
  86260: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        p: () => (
          /* binding */
          isRefName
        )
        /* harmony export */
      });
      const forbiddenText = /[\s~^:?*[\\\p{Cc}\p{Cs}]|\.\.|@\{|\/\/|\/\.|^[/.]|[/.]$|\.lock(?:\/|$)/u;
      function isRefName(text) {
        return text !== "" && !forbiddenText.test(text);
      }
    })
  ),
  /***/
  66186: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          parseRelease
        ),
        /* harmony export */
        g: () => (
          /* binding */
          isHighestRelease
        )
        /* harmony export */
      });
      function parseRelease(tag) {
        const [, numbers] = /^v?(\d+(?:\.\d+)*)$/.exec(tag) ?? [];
        return numbers?.split(".").map(BigInt);
      }
      function isHighestRelease(tag, others) {
        const release = parseRelease(tag);
        if (release === void 0)
          return false;
        return others.map(parseRelease).every((other) => other === void 0 || compare(release, other) >= 0);
      }
      function compare(first, second) {
        for (let index = 0; index < Math.max(first.length, second.length); index++) {
          const [firstNumber, secondNumber] = [first[index] ?? 0n, second[index] ?? 0n];
          if (firstNumber !== secondNumber)
            return firstNumber > secondNumber ? 1 : -1;
        }
        return 0;
      }
    })
  ),
  /***/
  38002: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ij: () => (
          /* binding */
          findSourceRef
        ),
        /* harmony export */
        P7: () => (
          /* binding */
          refName
        ),
        /* harmony export */
        QC: () => (
          /* binding */
          refLauncherBranch
        ),
        /* harmony export */
        Zc: () => (
          /* binding */
          immutableTag
        ),
        /* harmony export */
        _j: () => (
          /* binding */
          parseSourceRef
        ),
        /* harmony export */
        rH: () => (
          /* binding */
          refImageTag
        ),
        /* harmony export */
        yl: () => (
          /* binding */
          findLauncherBranch
        )
        /* harmony export */
      });
      var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);
      var _ref_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86260);
      const prefixes = [
        ["refs/heads/", "branch"],
        ["refs/tags/", "tag"]
      ];
      function parseSourceRef(text) {
        const pull = /^refs\/pull\/([1-9]\d{0,9})\/(?:merge|head)$/.exec(text);
        if (pull?.[1] !== void 0)
          return { full: text, kind: "pull", short: pull[1] };
        for (const [prefix, kind] of prefixes) {
          const short = text.slice(prefix.length);
          if (text.startsWith(prefix) && (0, _ref_name_js__WEBPACK_IMPORTED_MODULE_3__.p)(short))
            return { full: text, kind, short };
        }
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.IF(`${JSON.stringify(text)} is not a git ref: expected "refs/heads/<branch>" or "refs/tags/<tag>", such as "refs/heads/main"`);
      }
      function refImageTag(ref, suffix) {
        const tag = `${slug(ref)}${suffix}`;
        try {
          return (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.DO)(tag);
        } catch (error) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.IF(`${ref.full} and the suffix ${JSON.stringify(suffix)} do not form a valid image tag: a tag has at most 128 characters and starts with a letter, a digit or "_". Rename the ref, or change the suffix`, { cause: error });
        }
      }
      function refLauncherBranch(ref) {
        const branch = slug(ref);
        if (!(0, _ref_name_js__WEBPACK_IMPORTED_MODULE_3__.p)(branch))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.IF(`no launcher branch can be named after ${ref.full}: set \`launcher-branch\``);
        return branch;
      }
      function findSourceRef(text) {
        return text === void 0 ? void 0 : attempt(() => parseSourceRef(text));
      }
      function findLauncherBranch(ref) {
        return attempt(() => refLauncherBranch(parseSourceRef(ref)));
      }
      function attempt(parse) {
        try {
          return parse();
        } catch {
          return void 0;
        }
      }
      function immutableTag(imageTag, digest) {
        const suffix = `-${(0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__.sU)(digest).slice(0, 12)}`;
        return `${imageTag.slice(0, 128 - suffix.length)}${suffix}`;
      }
      function refName({ kind, short }) {
        return kind === "pull" ? `pr-${short}` : short;
      }
      function slug(ref) {
        return refName(ref).replace(/[^A-Za-z0-9._-]/g, "-").replace(/^[.-]+/, "");
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
