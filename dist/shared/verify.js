const id = 5368;
const ids = [5368];
const modules = {
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
        const own = source === void 0 || launcher === void 0 ? await gitHubRemote(checkout, serverUrl) : void 0;
        const given = source ?? launcher;
        const isOther = given !== void 0 && !isSame(given, own);
        const named2 = own === void 0 || isOther ? {} : await readWorkflows(checkout);
        const isLauncher = given === void 0 ? named2.source !== void 0 : source !== void 0 === isOther;
        const found = isLauncher ? { source: source ?? named2.source, launcher: launcher ?? own } : { source: source ?? own, launcher: launcher ?? named2.launcher };
        const missing = ["source", "launcher"].filter((name) => found[name] === void 0);
        if (found.source === void 0 || found.launcher === void 0)
          throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.e(missing.length === 1 ? missingMessage(`--${missing[0]}`, own) : "set --source and --launcher to OWNER/REPO, or run the command in a clone of one of them");
        return { source: (0, _github_services_js__WEBPACK_IMPORTED_MODULE_2__.tp)(found.source), launcher: (0, _github_services_js__WEBPACK_IMPORTED_MODULE_2__.tp)(found.launcher) };
      }
      function isSame(given, own) {
        const name = (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.PZ)((0, _github_services_js__WEBPACK_IMPORTED_MODULE_2__.tp)(given));
        return own !== void 0 && (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.aE)(name, own);
      }
      async function ownRepository(checkout, serverUrl, option) {
        const own = await gitHubRemote(checkout, serverUrl);
        if (own === void 0)
          throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.e(missingMessage(option, own));
        return own;
      }
      function missingMessage(option, own) {
        const clone = own === void 0 ? "or run the command in its clone" : `because this folder is a clone of ${own}`;
        return `set ${option} to OWNER/REPO, ${clone}`;
      }
      async function gitHubRemote(checkout, serverUrl) {
        const remote = await checkout.remote();
        const hosts = ["github.com", "ssh.github.com", new URL(serverUrl).hostname];
        return remote !== void 0 && hosts.includes(remote.host) ? remote.path : void 0;
      }
      async function readWorkflows(checkout) {
        const steps = await checkout.workflowSteps();
        const launcher = named(steps, ({ uses = "", with: inputs }) => uses.includes("dispatch-launcher-update") ? inputs.repository : inputs["launcher-repository"]);
        if (launcher !== void 0)
          return { launcher };
        const source = named(steps, ({ with: inputs }) => inputs["source-repository"]);
        return source === void 0 ? {} : { source };
      }
      function named(steps, select) {
        const texts = steps.map(select).filter((value) => typeof value === "string");
        return texts.find((text) => text !== "" && !text.includes("${{"));
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
  58712: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        verify: () => (
          /* binding */
          verify
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
      const verify = {
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
          terminal.err(`${name} has no valid provenance of ${(0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_5__.PZ)(repository)}`);
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
      function isSignedBy({ repository, path }, certified) {
        const separator = certified.indexOf("@");
        if (separator === -1)
          return false;
        const expected = `${_signing_certificate_js__WEBPACK_IMPORTED_MODULE_2__.f}/${(0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.PZ)(repository)}/${path}`;
        const isFile = certified.slice(0, separator).toLowerCase() === expected.toLowerCase() && certified.slice(0, separator).endsWith(`/${path}`);
        return isFile && !certified.slice(separator + 1).startsWith("refs/pull/");
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
        const lengthBytes = first < 128 ? 0 : first - 128;
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
  )
};
export {
  id,
  ids,
  modules
};
