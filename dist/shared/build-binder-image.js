const id = 7494;
const ids = [7494];
const modules = {
  /***/
  32885: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.r(__webpack_exports__);
          var _runner_execute_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22657);
          var _inputs_image_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46617);
          var _inputs_input_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1581);
          await (0, _runner_execute_action_js__WEBPACK_IMPORTED_MODULE_0__.y)({
            declared: (0, _inputs_input_names_js__WEBPACK_IMPORTED_MODULE_2__.W)("build-binder-image"),
            hasFailureOutput: true,
            readInputs: _inputs_image_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__.B,
            run: async (inputs, workflow, env) => {
              const [{ imageServices }, { buildAndPublish }] = await Promise.all([
                Promise.all(
                  /* import() | build-binder-image-run */
                  [__webpack_require__.e(1845), __webpack_require__.e(3243), __webpack_require__.e(535), __webpack_require__.e(5638), __webpack_require__.e(3376), __webpack_require__.e(6878), __webpack_require__.e(9251), __webpack_require__.e(1818), __webpack_require__.e(8938), __webpack_require__.e(1736), __webpack_require__.e(4909), __webpack_require__.e(1194), __webpack_require__.e(355), __webpack_require__.e(901), __webpack_require__.e(8029), __webpack_require__.e(3925), __webpack_require__.e(9782)]
                ).then(__webpack_require__.bind(__webpack_require__, 96562)),
                Promise.all(
                  /* import() | build-binder-image-run */
                  [__webpack_require__.e(1845), __webpack_require__.e(3243), __webpack_require__.e(535), __webpack_require__.e(5638), __webpack_require__.e(3376), __webpack_require__.e(6878), __webpack_require__.e(9251), __webpack_require__.e(1818), __webpack_require__.e(8938), __webpack_require__.e(1736), __webpack_require__.e(4909), __webpack_require__.e(1194), __webpack_require__.e(355), __webpack_require__.e(901), __webpack_require__.e(8029), __webpack_require__.e(3925), __webpack_require__.e(9782)]
                ).then(__webpack_require__.bind(__webpack_require__, 35486))
              ]);
              return buildAndPublish(inputs, imageServices(inputs, (0, _inputs_image_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__.A)(inputs, workflow.actor), workflow, env));
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
  27582: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        pv: () => (
          /* binding */
          parseSignerWorkflow
        ),
        /* harmony export */
        s3: () => (
          /* binding */
          isSignedBy
        ),
        /* harmony export */
        tV: () => (
          /* binding */
          projectWorkflow
        )
        /* harmony export */
      });
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      var _signing_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54627);
      const projectWorkflow = {
        repository: { owner: "underworldcode", name: "binder-actions" },
        path: ".github/workflows/binder-image.yml"
      };
      function parseSignerWorkflow(text) {
        const [, repository, path] = /^([^/\s]+\/[^/\s]+)\/(\.github\/workflows\/[^/\s@]+\.ya?ml)$/.exec(text) ?? [];
        if (repository === void 0 || path === void 0) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("invalid-input", `${JSON.stringify(text)} is not a workflow: expected "owner/name/.github/workflows/file.yml", without a ref`);
        }
        return { repository: (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.lF)(repository), path };
      }
      function isSignedBy({ repository, path }, certifiedUrl) {
        const separator = certifiedUrl.indexOf("@");
        if (separator === -1)
          return false;
        const expectedUrl = `${_signing_certificate_js__WEBPACK_IMPORTED_MODULE_2__.f}/${(0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.PZ)(repository)}/${path}`;
        const isFile = certifiedUrl.slice(0, separator).toLowerCase() === expectedUrl.toLowerCase() && certifiedUrl.slice(0, separator).endsWith(`/${path}`);
        return isFile && !certifiedUrl.slice(separator + 1).startsWith("refs/pull/");
      }
    })
  ),
  /***/
  54627: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          gitHubServer
        ),
        /* harmony export */
        h: () => (
          /* binding */
          parseCertificate
        )
        /* harmony export */
      });
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      const identifiers = {
        issuer: "1.3.6.1.4.1.57264.1.8",
        repositoryUrl: "1.3.6.1.4.1.57264.1.12",
        commit: "1.3.6.1.4.1.57264.1.13",
        ref: "1.3.6.1.4.1.57264.1.14",
        repositoryId: "1.3.6.1.4.1.57264.1.15",
        ownerId: "1.3.6.1.4.1.57264.1.17",
        trigger: "1.3.6.1.4.1.57264.1.20",
        runUrl: "1.3.6.1.4.1.57264.1.21"
      };
      const gitHubServer = "https://github.com";
      function parseCertificate({ subjectAlternativeName, extensions }) {
        const read = (name) => {
          const value = extensions.get(identifiers[name]);
          if (value === void 0)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("provenance-invalid", `the certificate has no ${name}: it was not issued to a workflow run`);
          return decodeText(value, name);
        };
        if (subjectAlternativeName === void 0)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("provenance-invalid", "the certificate does not name a workflow: it was not issued to a workflow run");
        return {
          issuer: read("issuer"),
          workflow: subjectAlternativeName,
          repository: parseRepositoryUrl(read("repositoryUrl")),
          repositoryId: read("repositoryId"),
          ownerId: read("ownerId"),
          ref: read("ref"),
          commit: read("commit"),
          trigger: read("trigger"),
          runUrl: read("runUrl")
        };
      }
      function parseRepositoryUrl(url) {
        if (!url.startsWith(`${gitHubServer}/`))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("provenance-invalid", `the certificate was issued to ${JSON.stringify(url)}, which is not a repository on GitHub`);
        return (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.lF)(url.slice(gitHubServer.length + 1));
      }
      const utf8String = 12;
      function decodeText(der, name) {
        const [tag, first = 0] = der;
        const lengthBytes = Math.max(0, first - 128);
        const start = 2 + lengthBytes;
        const length = lengthBytes === 0 ? first : der.subarray(2, start).reduce((sum, byte) => sum * 256 + byte, 0);
        if (tag !== utf8String || lengthBytes > 2 || der.length !== start + length)
          throw malformedField(name);
        try {
          return new TextDecoder("utf-8", { fatal: true }).decode(der.subarray(start));
        } catch {
          throw malformedField(name);
        }
      }
      function malformedField(name) {
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("provenance-invalid", `the certificate's ${name} is malformed`);
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
  )
};
export {
  id,
  ids,
  modules
};
