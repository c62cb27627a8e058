const id = 1664;
const ids = [1664];
const modules = {
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
  74515: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          readInputs
        )
        /* harmony export */
      });
      var _launcher_dockerfile_locator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53960);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
      var _pruning_parse_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30477);
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35613);
      var _inputs_layer_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87);
      function readInputs(reader) {
        const token = reader.secret("token") ?? "";
        const launchers = reader.lines("launchers", _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_3__.lF) ?? [];
        if (launchers.length === 0)
          reader.problem("launchers is missing: list every launcher of the image");
        return {
          image: reader.required("image", _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.fb),
          launchers,
          keep: reader.withDefault("keep", _pruning_parse_rules_js__WEBPACK_IMPORTED_MODULE_2__.xG, (0, _pruning_parse_rules_js__WEBPACK_IMPORTED_MODULE_2__.xG)(_pruning_parse_rules_js__WEBPACK_IMPORTED_MODULE_2__.d5)),
          minAge: reader.withDefault("min-age", _pruning_parse_rules_js__WEBPACK_IMPORTED_MODULE_2__.pZ, (0, _pruning_parse_rules_js__WEBPACK_IMPORTED_MODULE_2__.pZ)(_pruning_parse_rules_js__WEBPACK_IMPORTED_MODULE_2__.lw)),
          dockerfile: reader.withDefault("dockerfile", _launcher_dockerfile_locator_js__WEBPACK_IMPORTED_MODULE_0__.s7, (0, _launcher_dockerfile_locator_js__WEBPACK_IMPORTED_MODULE_0__.s7)(_launcher_dockerfile_locator_js__WEBPACK_IMPORTED_MODULE_0__.e)),
          isDeletion: reader.boolean("delete", false),
          token,
          launcherToken: reader.secret("launcher-token") ?? token,
          credentials: (0, _inputs_layer_inputs_js__WEBPACK_IMPORTED_MODULE_4__.L1)(reader)
        };
      }
    })
  ),
  /***/
  13091: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.r(__webpack_exports__);
          var _runner_execute_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22657);
          var _inputs_input_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1581);
          var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74515);
          await (0, _runner_execute_action_js__WEBPACK_IMPORTED_MODULE_0__.y)({
            declared: (0, _inputs_input_names_js__WEBPACK_IMPORTED_MODULE_1__.W)("prune-images"),
            readInputs: _inputs_js__WEBPACK_IMPORTED_MODULE_2__.K,
            run: async (inputs, workflow, env) => {
              const [{ pruneServices }, { run }] = await Promise.all([
                Promise.all(
                  /* import() | prune-images-run */
                  [__webpack_require__.e(1845), __webpack_require__.e(5638), __webpack_require__.e(3376), __webpack_require__.e(3111), __webpack_require__.e(6973), __webpack_require__.e(1521), __webpack_require__.e(5312)]
                ).then(__webpack_require__.bind(__webpack_require__, 86434)),
                Promise.all(
                  /* import() | prune-images-run */
                  [__webpack_require__.e(1845), __webpack_require__.e(5638), __webpack_require__.e(3376), __webpack_require__.e(3111), __webpack_require__.e(6973), __webpack_require__.e(1521), __webpack_require__.e(5312)]
                ).then(__webpack_require__.bind(__webpack_require__, 87289))
              ]);
              return run(inputs, await pruneServices(inputs, workflow, env));
            }
          });
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
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
  30477: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d5: () => (
          /* binding */
          defaultKeep
        ),
        /* harmony export */
        lw: () => (
          /* binding */
          defaultMinAge
        ),
        /* harmony export */
        pZ: () => (
          /* binding */
          parseMinAge
        ),
        /* harmony export */
        xG: () => (
          /* binding */
          parseKeep
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      const defaultKeep = "5";
      const defaultMinAge = "7d";
      const hour = 36e5;
      function parseKeep(text) {
        if (!/^[1-9]\d{0,3}$/.test(text))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("invalid-input", 'expected a whole number from 1 to 9999, such as "5"');
        return Number(text);
      }
      function parseMinAge(text) {
        const [, count, unit] = /^(\d{1,5})([hd])$/.exec(text) ?? [];
        if (count === void 0)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("invalid-input", 'expected hours or days, such as "12h" or "7d"');
        return Number(count) * (unit === "d" ? 24 * hour : hour);
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
