const id = 4672;
const ids = [4672];
const modules = {
  /***/
  88529: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        run: () => (
          /* binding */
          run
        )
        /* harmony export */
      });
      var _launcher_launch_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72487);
      var _launcher_preview_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71826);
      var _oci_image_labels_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44663);
      var _refs_commit_sha_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83773);
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35613);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72394);
      var _published_images_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81245);
      var _repin_branches_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24232);
      var _report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40500);
      var _update_branch_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65191);
      var _update_outcome_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77542);
      async function run(inputs, services) {
        const { work } = inputs;
        const branchServices = { ...services, images: new _published_images_js__WEBPACK_IMPORTED_MODULE_5__.p(services.connect) };
        const updates = work.kind === "event" ? [await (0, _update_branch_js__WEBPACK_IMPORTED_MODULE_8__.Jf)(inputs, work.event, branchServices)] : await (0, _repin_branches_js__WEBPACK_IMPORTED_MODULE_6__.J)(inputs, work, branchServices);
        await (0, _report_js__WEBPACK_IMPORTED_MODULE_7__.z)(inputs, updates, services);
        await services.prewarm({
          repository: (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_3__.PZ)(inputs.repository),
          commits: launcherCommits(updates),
          members: inputs.prewarmMembers
        });
        const outputs = {
          ...formatOutputs(inputs, updates),
          ...await readRevisionCheck(updates, branchServices.images)
        };
        return { outputs, failure: describeFailure(updates) };
      }
      async function readRevisionCheck(updates, images) {
        const [singleUpdate] = updates;
        const emptyOutputs = { revision: "", "revision-check": "" };
        if (singleUpdate?.pin === void 0 || singleUpdate.commit === void 0 || updates.length > 1)
          return emptyOutputs;
        try {
          const image = await images.read(singleUpdate.pin.pinned);
          const { revision = "" } = (0, _oci_image_labels_js__WEBPACK_IMPORTED_MODULE_9__.G)(image);
          const command = (0, _oci_image_labels_js__WEBPACK_IMPORTED_MODULE_9__.m)(image);
          return command !== void 0 && (0, _refs_commit_sha_js__WEBPACK_IMPORTED_MODULE_2__.WM)(revision) ? { revision, "revision-check": command } : emptyOutputs;
        } catch {
          return emptyOutputs;
        }
      }
      function launcherCommits(updates) {
        return updates.flatMap(({ branch, commit }) => commit === void 0 ? [] : [{ branch, sha: commit.sha }]);
      }
      const outcomePrecedence = [
        "failed",
        "not-attempted",
        "created",
        "pinned",
        "would-pin",
        "stale",
        "held",
        "frozen",
        "unchanged",
        "skipped"
      ];
      function formatOutputs({ repository }, updates) {
        const launcher = (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_3__.PZ)(repository);
        const outcomes = updates.map(({ outcome }) => outcome);
        const singleUpdate = updates.length === 1 ? updates[0] : void 0;
        return {
          changed: updates.some(_update_outcome_js__WEBPACK_IMPORTED_MODULE_10__.H),
          outcome: outcomePrecedence.find((outcome) => outcomes.includes(outcome)) ?? "unchanged",
          branches: updates.map(({ branch, outcome, pin, reason }) => {
            const isPreview = pin !== void 0 && (0, _launcher_preview_branch_js__WEBPACK_IMPORTED_MODULE_1__.Z7)(branch, pin.dockerfile);
            return { branch, outcome, digest: pin?.pinned.digest, reason, preview: isPreview || void 0 };
          }),
          "commit-sha": singleUpdate?.commit?.sha ?? "",
          "commit-url": singleUpdate?.commit?.url ?? "",
          "previous-commit-sha": singleUpdate?.parent ?? "",
          "previous-digest": singleUpdate?.pin?.previous.digest ?? "",
          "launch-url": singleUpdate === void 0 ? "" : (0, _launcher_launch_link_js__WEBPACK_IMPORTED_MODULE_0__.Hw)(launcher, singleUpdate.branch),
          badge: singleUpdate === void 0 ? "" : (0, _launcher_launch_link_js__WEBPACK_IMPORTED_MODULE_0__.dU)(launcher, singleUpdate.branch)
        };
      }
      function describeFailure(updates) {
        const failedUpdates = updates.filter(({ outcome }) => outcome === "failed");
        const notAttemptedUpdates = updates.filter(({ outcome }) => outcome === "not-attempted");
        const names = notAttemptedUpdates.length === 0 ? "" : `
Not attempted: ${notAttemptedUpdates.map(({ branch }) => branch).join(", ")}`;
        const [firstUpdate] = failedUpdates;
        if (firstUpdate === void 0)
          return void 0;
        if (failedUpdates.length === 1) {
          const { branch, reason = "", errorKind = "branch-not-updated" } = firstUpdate;
          const isNamed = reason.startsWith(`Branch "${branch}"`);
          const message = isNamed ? reason : `Branch "${branch}" could not be updated: ${reason}`;
          return new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.yo(errorKind, message + names);
        }
        const lines = failedUpdates.map(({ branch, reason }) => `- ${branch}: ${reason}`);
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.yo("branch-not-updated", `${failedUpdates.length} of ${updates.length} branches could not be updated:
${lines.join("\n")}${names}`);
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
  37522: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        pinCommand: () => (
          /* binding */
          pinCommand
        )
        /* harmony export */
      });
      var _actions_update_launcher_sha_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88643);
      var _actions_update_launcher_sha_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88529);
      var _actions_update_launcher_sha_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2026);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20907);
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35613);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72394);
      var _action_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60469);
      var _action_options_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(62808);
      var _command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33192);
      var _github_services_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36076);
      var _image_argument_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44786);
      var _local_workflow_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(83122);
      var _read_arguments_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(68740);
      var _read_digest_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(31198);
      var _terminal_log_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(28914);
      const options = `${(0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_6__.zw)(_action_options_js__WEBPACK_IMPORTED_MODULE_13__.e)}
  --json  print the action's outputs as JSON`;
      const pinCommand = {
        usage: "LAUNCHER [NAME:TAG[@DIGEST] --ref REF | --branches NAMES] [options]",
        details: `  LAUNCHER           launcher repository, as owner/name
  NAME:TAG[@DIGEST]  image to pin; without a digest, the image that the tag points to now
${options}

Pins an image in the launcher as the action update-launcher-sha does. The options are inputs of that action. Set GITHUB_TOKEN or GH_TOKEN to a token with write access to the contents of the launcher repository.
Exit code: 0 pinned, or nothing to change, 1 not changed for another reason, 2 usage or environment error.`,
        async run(args, env, terminal) {
          const { positionals, inputs } = (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_6__.X5)(args, options);
          const isJson = (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_6__.fG)(inputs, "json");
          const [launcher, image, ...others] = positionals;
          if (launcher === void 0 || others.length > 0)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_7__.e("expected LAUNCHER and an image, such as science/model-launcher ghcr.io/science/model:main");
          const repository = (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_4__.PZ)((0, _github_services_js__WEBPACK_IMPORTED_MODULE_8__.tp)(launcher));
          const token = env.GITHUB_TOKEN || env.GH_TOKEN;
          if (!token)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__.yo("token-invalid", "GITHUB_TOKEN is not set: set it to a token with write access to the contents of the launcher repository");
          const workflow = (0, _local_workflow_js__WEBPACK_IMPORTED_MODULE_10__.J)(env, { repository });
          const allInputs = new Map([...inputs, ...await imageInputs(image, env), ["token", token]]);
          const request = (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_6__.DC)(allInputs, (reader) => (0, _actions_update_launcher_sha_inputs_js__WEBPACK_IMPORTED_MODULE_0__.K)(reader, workflow));
          const log = (0, _terminal_log_js__WEBPACK_IMPORTED_MODULE_14__.d)(isJson ? terminal : { ...terminal, err: terminal.out });
          const { outputs, failure } = await (0, _actions_update_launcher_sha_run_js__WEBPACK_IMPORTED_MODULE_1__.run)(request, (0, _actions_update_launcher_sha_services_js__WEBPACK_IMPORTED_MODULE_2__.updateServices)(request, workflow, withoutSummary(env), log));
          if (isJson)
            terminal.out(JSON.stringify(outputs, null, 2));
          else if (outputs["commit-url"] !== "")
            terminal.out(outputs["commit-url"]);
          if (failure !== void 0)
            terminal.err(`binder-actions pin: ${(0, _user_error_js__WEBPACK_IMPORTED_MODULE_5__.Wk)(failure, _user_error_js__WEBPACK_IMPORTED_MODULE_5__.rH)}`);
          return ["pinned", "created", "unchanged", "would-pin"].includes(outputs.outcome) ? 0 : 1;
        }
      };
      async function imageInputs(image, env) {
        if (image === void 0)
          return [];
        const reference = (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_11__.Lc)(() => (0, _image_argument_js__WEBPACK_IMPORTED_MODULE_9__.kQ)(image));
        const { tag } = reference;
        if (tag === void 0)
          throw new _command_js__WEBPACK_IMPORTED_MODULE_7__.e(`${JSON.stringify(image)} has no tag: expected NAME:TAG[@DIGEST]`);
        return [
          ["image", (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__.hp)(reference)],
          ["image-tag", tag],
          ["digest", await (0, _read_digest_js__WEBPACK_IMPORTED_MODULE_12__.r)(reference, env)]
        ];
      }
      function withoutSummary(env) {
        return { ...env, GITHUB_STEP_SUMMARY: void 0 };
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
  )
};
export {
  id,
  ids,
  modules
};
