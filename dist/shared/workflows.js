const id = 3832;
const ids = [3832];
const modules = {
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
  70551: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        MJ: () => (
          /* binding */
          gitHubRemote
        ),
        /* harmony export */
        d5: () => (
          /* binding */
          ownRepository
        ),
        /* harmony export */
        iP: () => (
          /* binding */
          findRepositories
        )
        /* harmony export */
      });
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
      var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33192);
      var _github_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36076);
      async function findRepositories({ source, launcher }, checkout, serverUrl) {
        const cloneName = source === void 0 || launcher === void 0 ? await gitHubRemote(checkout, serverUrl) : void 0;
        const givenName = source ?? launcher;
        const isOtherRepository = givenName !== void 0 && !isSame(givenName, cloneName);
        const workflowNames = cloneName === void 0 || isOtherRepository ? {} : await readWorkflows(checkout);
        const isLauncher = givenName === void 0 ? workflowNames.source !== void 0 : source !== void 0 === isOtherRepository;
        const names = isLauncher ? { source: source ?? workflowNames.source, launcher: launcher ?? cloneName } : { source: source ?? cloneName, launcher: launcher ?? workflowNames.launcher };
        const missingOptions = ["source", "launcher"].filter((option) => names[option] === void 0);
        if (names.source === void 0 || names.launcher === void 0)
          throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.e(missingOptions.length === 1 ? missingMessage(`--${missingOptions[0]}`, cloneName) : "set --source and --launcher to OWNER/REPO, or run the command in a clone of one of them");
        return { source: (0, _github_services_js__WEBPACK_IMPORTED_MODULE_2__.tp)(names.source), launcher: (0, _github_services_js__WEBPACK_IMPORTED_MODULE_2__.tp)(names.launcher) };
      }
      function isSame(givenName, cloneName) {
        const name = (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.PZ)((0, _github_services_js__WEBPACK_IMPORTED_MODULE_2__.tp)(givenName));
        return cloneName !== void 0 && (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.aE)(name, cloneName);
      }
      async function ownRepository(checkout, serverUrl, option) {
        const cloneName = await gitHubRemote(checkout, serverUrl);
        if (cloneName === void 0)
          throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.e(missingMessage(option, cloneName));
        return cloneName;
      }
      function missingMessage(option, cloneName) {
        const clone = cloneName === void 0 ? "or run the command in its clone" : `because this folder is a clone of ${cloneName}`;
        return `set ${option} to OWNER/REPO, ${clone}`;
      }
      async function gitHubRemote(checkout, serverUrl) {
        const remote = await checkout.remote();
        const hosts = ["github.com", "ssh.github.com", new URL(serverUrl).hostname];
        return remote !== void 0 && hosts.includes(remote.host) ? remote.path : void 0;
      }
      async function readWorkflows(checkout) {
        const steps = await checkout.workflowSteps();
        const launcher = findFirstName(steps, ({ uses = "", with: inputs }) => uses.includes("dispatch-launcher-update") ? inputs.repository : inputs["launcher-repository"]);
        if (launcher !== void 0)
          return { launcher };
        const source = findFirstName(steps, ({ with: inputs }) => inputs["source-repository"]);
        return source === void 0 ? {} : { source };
      }
      function findFirstName(steps, select) {
        const texts = steps.map(select).filter((value) => typeof value === "string");
        return texts.find((text) => text !== "" && !text.includes("${{"));
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
