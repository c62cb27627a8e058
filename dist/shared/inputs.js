const id = 6617;
const ids = [6617];
const modules = {
  /***/
  46617: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        A: () => (
          /* binding */
          imageLogins
        ),
        B: () => (
          /* binding */
          readImageInputs
        )
      });
      ;
      const cacheKinds = ["auto", "gha", "registry", "local", "none"];
      var dependency_argument = __webpack_require__(9727);
      var publication_settings = __webpack_require__(31686);
      var reference = __webpack_require__(20907);
      var github_repository = __webpack_require__(35613);
      var unmerged_event = __webpack_require__(52849);
      var user_error = __webpack_require__(72394);
      var image_location = __webpack_require__(33020);
      var layer_inputs = __webpack_require__(87);
      ;
      const buildInputs = [
        ...["recipe-ref", "target", "branch-arg", "revision-arg", "build-args", "labels", "secrets", "paths"],
        ...["deps-file", "deps-image", "deps-paths", "cache-ref", "split-target"]
      ];
      function readExistingImage(reader, settings) {
        const location = reader.optional("existing-image", image_location.e);
        if (location === void 0)
          return void 0;
        const unusedInputs = buildInputs.filter((name) => reader.text(name) !== void 0);
        if (unusedInputs.length > 0) {
          const [pronoun, verb] = unusedInputs.length === 1 ? ["it", "has"] : ["them", "have"];
          reader.problem(`${unusedInputs.join(", ")} ${verb} no effect because existing-image is set and nothing is built: remove ${pronoun}`);
        }
        return {
          ...{ ...settings, location, platform: (0, layer_inputs.Kd)(reader) },
          ...{ file: reader.text("file"), builder: reader.text("builder") }
        };
      }
      var provenance_inputs = __webpack_require__(5955);
      var split_settings = __webpack_require__(43229);
      var units = __webpack_require__(6515);
      ;
      function readSplitting(reader, { warnLayerSize }) {
        const target = reader.optional("split-target", units.DB);
        if (target !== void 0 && target > warnLayerSize) {
          reader.problem(`split-target is larger than warn-layer-size (${(0, units.Xq)(warnLayerSize)}): set it to a smaller size`);
        }
        return {
          mode: reader.choice("split", split_settings.n3, "auto"),
          target,
          maxLayers: reader.withDefault("max-layers", split_settings._O, split_settings.Gb.default),
          normalizeTimes: reader.boolean("normalize-times", false)
        };
      }
      var tag_suffix = __webpack_require__(39568);
      ;
      const oversizeActions = ["fail", "warn"];
      ;
      const jupyterHubTimeout = 3e4;
      function readVerification(reader) {
        const settings = {
          contract: reader.text("contract"),
          checkContract: reader.boolean("check-contract", true),
          smokeTest: reader.boolean("smoke-test", true),
          smokeCommand: reader.text("smoke-command"),
          startTimeout: reader.withDefault("start-timeout", units.E9, jupyterHubTimeout),
          budget: (0, layer_inputs.OW)(reader),
          explain: (0, layer_inputs.cd)(reader),
          oversize: reader.choice("oversize", oversizeActions, "fail")
        };
        if (settings.contract !== void 0 && !settings.checkContract) {
          reader.problem("contract is set, but check-contract is false: remove one of them");
        }
        if (settings.smokeCommand !== void 0 && !settings.smokeTest) {
          reader.problem("smoke-command is set, but smoke-test is false: remove one of them");
        }
        return settings;
      }
      ;
      function readImageInputs(reader, workflow) {
        const image = reader.required("image", reference.fb);
        const verification = readVerification(reader);
        const publication = readPublication(reader, workflow);
        return {
          target: {
            image,
            platform: (0, layer_inputs.Kd)(reader),
            ref: reader.text("ref") ?? workflow.ref,
            tagSuffix: reader.withDefault("tag-suffix", tag_suffix.J, "")
          },
          recipe: readRecipe(reader, image),
          builder: readBuilder(reader),
          splitting: readSplitting(reader, verification.budget),
          existing: readExistingImage(reader, { verification, publication }),
          verification,
          publication,
          credentials: (0, layer_inputs.L1)(reader),
          token: reader.secret("token"),
          trustRoot: (0, provenance_inputs.L)(reader, (0, github_repository.lF)(workflow.repository))
        };
      }
      function readRecipe(reader, image) {
        const context = reader.text("context") ?? ".";
        const buildArgs = reader.visiblePairs("build-args");
        return {
          context,
          ref: reader.optional("recipe-ref", parseRecipeRef),
          file: reader.text("file") ?? joinPath(context, "Dockerfile"),
          stage: reader.text("target"),
          branchArg: reader.optional("branch-arg", parseArgumentName),
          revisionArg: reader.optional("revision-arg", parseArgumentName),
          buildArgs,
          labels: reader.visiblePairs("labels"),
          paths: reader.lines("paths", parsePattern),
          dependencies: readDependencies(reader, image, buildArgs),
          secrets: reader.secretPairs("secrets")
        };
      }
      function readBuilder(reader) {
        const [isUncached, onlyIfChanged] = [
          reader.boolean("no-cache", false),
          reader.boolean("only-if-changed", false)
        ];
        return {
          builder: reader.text("builder"),
          force: reader.boolean("force", false),
          noCache: isUncached && !onlyIfChanged,
          refresh: isUncached && onlyIfChanged,
          onlyIfChanged,
          cache: reader.choice("cache", cacheKinds, "auto"),
          cacheRef: readCacheRef(reader)
        };
      }
      function readPublication(reader, workflow) {
        return {
          push: reader.boolean("push", !(0, unmerged_event.g)(workflow.eventName)),
          tags: reader.lines("tags", reference.DO) ?? [],
          latest: reader.choice("latest", publication_settings.u, "auto"),
          requirePublic: reader.boolean("require-public", true),
          attest: reader.choice("attest", publication_settings.c, "auto")
        };
      }
      function readDependencies(reader, mainImage, buildArgs) {
        const file = reader.text("deps-file");
        const image = reader.optional("deps-image", reference.fb);
        const paths = reader.lines("deps-paths", parsePattern);
        if (file === void 0) {
          for (const input of ["deps-image", "deps-paths"]) {
            if (reader.text(input) !== void 0)
              reader.problem(`${input} is set, but deps-file is not: set deps-file to the Dockerfile of the dependency image`);
          }
          return void 0;
        }
        if (buildArgs?.has(dependency_argument.v)) {
          reader.problem(`build-args sets ${dependency_argument.v}, which deps-file also sets: use only one of them`);
        }
        const defaultImage = () => reader.derive(() => ({ ...mainImage, path: `${mainImage.path}-deps` }));
        return { file, image: image ?? defaultImage(), paths };
      }
      function readCacheRef(reader) {
        const text = reader.text("cache-ref");
        if (text !== void 0 && reader.text("cache") === "registry")
          reader.optional("cache-ref", reference.F2);
        return text;
      }
      function parsePattern(text) {
        const pattern = text.replace(/^!/, "");
        if (pattern === "" || pattern.startsWith("/") || pattern.split("/").includes("..")) {
          throw new user_error.yo("invalid-input", "expected a pattern from the root of the repository, such as `src/**/*.pyx`");
        }
        return text.replace(/^(!?)(?:\.\/)+/, "$1");
      }
      function imageLogins({ target, credentials, token }, actor) {
        const { registry } = target.image;
        return {
          ...credentials === void 0 ? {} : { login: { registry, credentials } },
          ...token === void 0 ? {} : { fallback: { registry: "ghcr.io", credentials: { username: actor, password: token } } }
        };
      }
      function joinPath(directory, name) {
        return directory === "." ? name : `${directory.replace(/(?<!\/)\/+$/, "")}/${name}`;
      }
      function parseArgumentName(text) {
        if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(text))
          throw new user_error.yo("invalid-input", "expected the name of an ARG in the Dockerfile");
        return text;
      }
      function parseRecipeRef(text) {
        if (!/^[^\s~^:?*[\\-][^\s~^:?*[\\]*$/.test(text)) {
          throw new user_error.yo("invalid-input", "expected a branch, a tag, a full ref or a full commit ID");
        }
        return text;
      }
    })
  ),
  /***/
  87: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Kd: () => (
          /* binding */
          readPlatform
        ),
        /* harmony export */
        L1: () => (
          /* binding */
          readCredentials
        ),
        /* harmony export */
        OW: () => (
          /* binding */
          readBudget
        ),
        /* harmony export */
        cd: () => (
          /* binding */
          readExplain
        ),
        /* harmony export */
        mc: () => (
          /* binding */
          readFailOn
        )
        /* harmony export */
      });
      var _layers_layer_check_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96077);
      var _layers_layer_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49338);
      var _oci_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44647);
      var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6515);
      function readPlatform(reader) {
        return reader.withDefault("platform", _oci_platform_js__WEBPACK_IMPORTED_MODULE_1__.FL, _oci_platform_js__WEBPACK_IMPORTED_MODULE_1__.a3);
      }
      function readExplain(reader) {
        return reader.choice("explain", _layers_layer_check_settings_js__WEBPACK_IMPORTED_MODULE_3__.m, "auto");
      }
      function readFailOn(reader, fallback = "error") {
        return reader.choice("fail-on", _layers_layer_check_settings_js__WEBPACK_IMPORTED_MODULE_3__.B, fallback);
      }
      function readBudget(reader) {
        const budget = {
          maxLayerSize: reader.withDefault("max-layer-size", _units_js__WEBPACK_IMPORTED_MODULE_2__.DB, (0, _units_js__WEBPACK_IMPORTED_MODULE_2__.DB)(_layers_layer_verdict_js__WEBPACK_IMPORTED_MODULE_0__.OE.max)),
          warnLayerSize: reader.withDefault("warn-layer-size", _units_js__WEBPACK_IMPORTED_MODULE_2__.DB, (0, _units_js__WEBPACK_IMPORTED_MODULE_2__.DB)(_layers_layer_verdict_js__WEBPACK_IMPORTED_MODULE_0__.OE.warn)),
          measure: reader.choice("measure", _layers_layer_verdict_js__WEBPACK_IMPORTED_MODULE_0__.qY, "uncompressed")
        };
        if (budget.warnLayerSize > budget.maxLayerSize) {
          reader.problem("warn-layer-size is larger than max-layer-size, so it would have no effect: set it to a smaller size");
        }
        return budget;
      }
      function readCredentials(reader) {
        const username = reader.text("registry-username");
        const password = reader.secret("registry-password");
        if (username !== void 0 && password !== void 0)
          return { username, password };
        if (username !== void 0)
          reader.problem("registry-password is missing, but registry-username is set: set both or neither");
        if (password !== void 0)
          reader.problem("registry-username is missing, but registry-password is set: set both or neither");
        return void 0;
      }
    })
  ),
  /***/
  5955: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          readTrustRoot
        ),
        /* harmony export */
        d: () => (
          /* binding */
          readRequiredProvenance
        )
        /* harmony export */
      });
      var _launcher_dockerfile_locator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53960);
      var _provenance_signer_workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27582);
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35613);
      function readRequiredProvenance(reader, repository) {
        const source = reader.optional("source-repository", _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_2__.lF);
        const requirement = reader.choice("require-provenance", ["auto", "true", "false"], "auto");
        const signerWorkflow = reader.withDefault("signer-workflow", _provenance_signer_workflow_js__WEBPACK_IMPORTED_MODULE_1__.pv, _provenance_signer_workflow_js__WEBPACK_IMPORTED_MODULE_1__.tV);
        const trustRoot = readTrustRoot(reader, repository);
        if (source !== void 0)
          return requirement === "false" ? void 0 : { repository: source, signerWorkflow, trustRoot };
        const unusableInputs = ["trust-root"].filter((name) => reader.text(name) !== void 0);
        if (requirement === "true")
          unusableInputs.unshift("require-provenance");
        for (const name of unusableInputs) {
          reader.problem(`${name} is set, but source-repository is not: set source-repository to the GitHub repository whose workflows may build the image`);
        }
        return void 0;
      }
      function readTrustRoot(reader, repository) {
        const path = reader.optional("trust-root", _launcher_dockerfile_locator_js__WEBPACK_IMPORTED_MODULE_0__.XU);
        return path === void 0 ? void 0 : { repository, path };
      }
    })
  ),
  /***/
  39568: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          parseTagSuffix
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      function parseTagSuffix(text) {
        if (!/^[A-Za-z0-9._-]{1,100}$/.test(text)) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("invalid-input", 'expected letters, digits, "_", "." and "-", such as "-slim"');
        }
        return text;
      }
    })
  ),
  /***/
  9727: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        v: () => (
          /* binding */
          dependencyArgument
        )
        /* harmony export */
      });
      const dependencyArgument = "DEPS_IMAGE";
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
  96077: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          failConditions
        ),
        /* harmony export */
        m: () => (
          /* binding */
          explainModes
        )
        /* harmony export */
      });
      const failConditions = ["error", "warning", "never"];
      const explainModes = ["auto", "always", "never"];
    })
  ),
  /***/
  77652: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          evaluateLayerCount
        ),
        /* harmony export */
        a: () => (
          /* binding */
          describeLayerCount
        )
        /* harmony export */
      });
      const maxLayerCount = 125;
      const warnLayerCount = 100;
      function evaluateLayerCount(count) {
        if (count > maxLayerCount)
          return "fail";
        return count > warnLayerCount ? "warn" : "pass";
      }
      function describeLayerCount(name, count) {
        const fix = "combine RUN and COPY instructions, or copy the result into a final stage";
        switch (evaluateLayerCount(count)) {
          case "fail":
            return `${name} has ${count} layers, but Docker cannot run images with more than ${maxLayerCount} ("max depth exceeded"): ${fix}`;
          case "warn":
            return `${name} has ${count} layers, close to Docker's limit of ${maxLayerCount}, which also counts the layers of images built from it: ${fix}`;
          case "pass":
            return void 0;
        }
      }
    })
  ),
  /***/
  49338: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        OE: () => (
          /* binding */
          defaultSizes
        ),
        /* harmony export */
        e: () => (
          /* binding */
          evaluateLayers
        ),
        /* harmony export */
        qY: () => (
          /* binding */
          measures
        ),
        /* harmony export */
        zY: () => (
          /* binding */
          layerSize
        )
        /* harmony export */
      });
      var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10617);
      var _layer_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77652);
      const measures = ["uncompressed", "compressed"];
      const defaultSizes = { max: "1GB", warn: "800MB" };
      function layerSize(layer, measure) {
        return measure === "compressed" ? layer.compressedSize : layer.uncompressedSize;
      }
      function evaluateLayers(layers, budget) {
        const evaluatedLayers = layers.map((layer) => ({
          ...layer,
          verdict: evaluateSize(layerSize(layer, budget.measure), budget)
        }));
        const sizes = layers.map((layer) => layerSize(layer, budget.measure));
        return {
          verdict: (0, _verdict_js__WEBPACK_IMPORTED_MODULE_0__.z)([
            ...evaluatedLayers.map((layer) => layer.verdict),
            (0, _layer_count_js__WEBPACK_IMPORTED_MODULE_1__.I)(layers.length)
          ]),
          layers: evaluatedLayers,
          largestLayerSize: sizes.reduce((max, size) => Math.max(max, size), 0),
          totalSize: sizes.reduce((sum, size) => sum + size, 0)
        };
      }
      function evaluateSize(size, { maxLayerSize, warnLayerSize }) {
        if (size > maxLayerSize)
          return "fail";
        return size > warnLayerSize ? "warn" : "pass";
      }
    })
  ),
  /***/
  43229: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Gb: () => (
          /* binding */
          layerCounts
        ),
        /* harmony export */
        Gd: () => (
          /* binding */
          splitTarget
        ),
        /* harmony export */
        _O: () => (
          /* binding */
          parseMaxLayers
        ),
        /* harmony export */
        mF: () => (
          /* binding */
          chooseLayers
        ),
        /* harmony export */
        n3: () => (
          /* binding */
          splitModes
        ),
        /* harmony export */
        uF: () => (
          /* binding */
          shareLayers
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      const splitModes = ["auto", "all", "never"];
      const layerCounts = { default: 40, max: 100 };
      const targetShare = 1 / 16;
      const minTarget = 64e6;
      function splitTarget({ target }, imageSize, warnLayerSize) {
        return Math.min(warnLayerSize, target ?? Math.max(minTarget, Math.ceil(imageSize * targetShare)));
      }
      function chooseLayers(layers, mode, { target, warnLayerSize, measure }) {
        const isOversize = ({ compressedSize, uncompressedSize }) => (measure === "compressed" ? compressedSize : uncompressedSize) > warnLayerSize;
        const isChosen = (layer) => mode !== "never" && (isOversize(layer) || mode === "all" && !layer.isBase && layer.uncompressedSize > target);
        return layers.flatMap((layer, index) => isChosen(layer) ? [index] : []);
      }
      function shareLayers(sizes, available) {
        const total = sizes.reduce((sum, size) => sum + size, 0);
        return sizes.map((size) => Math.max(1, Math.floor(available * size / total)));
      }
      function parseMaxLayers(text) {
        const count = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
        if (count < 1 || count > layerCounts.max) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("invalid-input", `expected a number of layers from 1 to ${layerCounts.max}`);
        }
        return count;
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
  52849: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g: () => (
          /* binding */
          mayBuildUnmergedCode
        )
        /* harmony export */
      });
      const unmergedEvents = /* @__PURE__ */ new Set(["merge_group", "workflow_run"]);
      function mayBuildUnmergedCode(eventName) {
        return eventName.startsWith("pull_request") || unmergedEvents.has(eventName);
      }
    })
  ),
  /***/
  10617: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        z: () => (
          /* binding */
          worstVerdict
        )
        /* harmony export */
      });
      function worstVerdict(verdicts) {
        if (verdicts.includes("fail"))
          return "fail";
        return verdicts.includes("warn") ? "warn" : "pass";
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
