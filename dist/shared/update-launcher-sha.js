const id = 9928;
const ids = [9928];
const modules = {
  /***/
  70667: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.r(__webpack_exports__);
          var _runner_execute_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22657);
          var _inputs_input_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1581);
          var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88643);
          await (0, _runner_execute_action_js__WEBPACK_IMPORTED_MODULE_0__.y)({
            declared: (0, _inputs_input_names_js__WEBPACK_IMPORTED_MODULE_1__.W)("update-launcher-sha"),
            readInputs: _inputs_js__WEBPACK_IMPORTED_MODULE_2__.K,
            run: async (inputs, workflow, env) => {
              const [{ updateServices }, { run }] = await Promise.all([
                Promise.all(
                  /* import() | update-launcher-sha-run */
                  [__webpack_require__.e(1845), __webpack_require__.e(2916), __webpack_require__.e(5638), __webpack_require__.e(3376), __webpack_require__.e(3111), __webpack_require__.e(6973), __webpack_require__.e(9251), __webpack_require__.e(59), __webpack_require__.e(822), __webpack_require__.e(3032)]
                ).then(__webpack_require__.bind(__webpack_require__, 2026)),
                Promise.all(
                  /* import() | update-launcher-sha-run */
                  [__webpack_require__.e(1845), __webpack_require__.e(2916), __webpack_require__.e(5638), __webpack_require__.e(3376), __webpack_require__.e(3111), __webpack_require__.e(6973), __webpack_require__.e(9251), __webpack_require__.e(59), __webpack_require__.e(822), __webpack_require__.e(3032)]
                ).then(__webpack_require__.bind(__webpack_require__, 88529))
              ]);
              return run(inputs, updateServices(inputs, workflow, env));
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
  )
};
export {
  id,
  ids,
  modules
};
