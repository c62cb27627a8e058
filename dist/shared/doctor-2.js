const id = 2788;
const ids = [2788];
const modules = {
  /***/
  5222: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        doctorCommand: () => (
          /* binding */
          doctorCommand
        )
        /* harmony export */
      });
      var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
      var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
      var _actions_services_provenance_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99251);
      var _doctor_facts_fact_services_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55417);
      var _doctor_facts_gather_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98982);
      var _doctor_report_finding_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(21208);
      var _doctor_report_report_findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59646);
      var _doctor_run_checks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71892);
      var _github_github_client_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96515);
      var _launcher_dockerfile_locator_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53960);
      var _launcher_image_updated_event_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(91427);
      var _runner_registry_services_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60870);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(72394);
      var _checkout_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(24849);
      var _find_repositories_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(70551);
      var _github_services_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(36076);
      var _image_argument_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(44786);
      var _read_arguments_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(68740);
      const colors = { pass: "green", warn: "yellow", fail: "red" };
      const doctorCommand = {
        usage: "[--source OWNER/REPO] [--launcher OWNER/REPO] [options]",
        details: `  --source OWNER/REPO    GitHub repository that the image is built from
  --launcher OWNER/REPO  launcher repository; default for both: the clone in this folder, and the repository that its workflows name
  --image IMAGE          image repository to check in addition to those that the launcher uses; can be repeated
  --dockerfile PATH      path to the launcher's Dockerfile; default ${_launcher_dockerfile_locator_js__WEBPACK_IMPORTED_MODULE_8__.e}: where mybinder.org finds it
  --file PATH            path to the image's Dockerfile; default: as set in the source's workflow
  --context DIRECTORY    build context of the image; default: as set in the source's workflow
  --event-type TYPE      event type that the launcher's workflow listens for; default ${_launcher_image_updated_event_js__WEBPACK_IMPORTED_MODULE_9__.E4}
  --json                 print the verdict and the findings as JSON

The doctor writes nothing. It reads both repositories with GITHUB_TOKEN (or GH_TOKEN). Set LAUNCHER_TOKEN to the token that
the source repository sends events with to check its permissions; without it, the doctor checks whether events have
arrived. It reads images anonymously, as mybinder.org does.
Exit code: 0 pass or warn, 1 fail, 2 usage or environment error.`,
        async run(args, env, terminal) {
          const { target, isJson } = await parseDoctorCommandLine(args, env);
          const facts = await (0, _doctor_facts_gather_facts_js__WEBPACK_IMPORTED_MODULE_4__.p)(target, productionServices(env, terminal));
          const findings = (0, _doctor_run_checks_js__WEBPACK_IMPORTED_MODULE_6__.J)(facts);
          const verdict = (0, _doctor_report_finding_js__WEBPACK_IMPORTED_MODULE_17__.Bn)(findings);
          if (isJson)
            terminal.out(JSON.stringify({ verdict, findings }, null, 2));
          else
            terminal.out((0, _doctor_report_report_findings_js__WEBPACK_IMPORTED_MODULE_5__.L)(findings, (level, text) => (0, node_util__WEBPACK_IMPORTED_MODULE_1__.styleText)(colors[level], text)));
          return verdict === "fail" ? 1 : 0;
        }
      };
      async function parseDoctorCommandLine(args, env) {
        const { values, positionals } = (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_16__.lR)(args, {
          source: { type: "string" },
          launcher: { type: "string" },
          image: { type: "string", multiple: true, default: [] },
          dockerfile: { type: "string", default: _launcher_dockerfile_locator_js__WEBPACK_IMPORTED_MODULE_8__.e },
          file: { type: "string" },
          context: { type: "string" },
          "event-type": { type: "string", default: _launcher_image_updated_event_js__WEBPACK_IMPORTED_MODULE_9__.E4 },
          json: { type: "boolean", default: false }
        });
        const { source, launcher, file, context } = values;
        (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_16__.j5)(positionals, "write --source or --launcher before a repository");
        const target = {
          ...await (0, _find_repositories_js__WEBPACK_IMPORTED_MODULE_13__.iP)({ source, launcher }, (0, _checkout_js__WEBPACK_IMPORTED_MODULE_12__.m)(env), (0, _github_services_js__WEBPACK_IMPORTED_MODULE_14__.Vd)(env)),
          images: values.image.map((image) => (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_16__.ZY)("--image", image, _image_argument_js__WEBPACK_IMPORTED_MODULE_15__.Or)),
          launcherDockerfile: (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_16__.ZY)("--dockerfile", values.dockerfile, _launcher_dockerfile_locator_js__WEBPACK_IMPORTED_MODULE_8__.s7),
          build: {
            ...file === void 0 ? {} : { dockerfile: file },
            ...context === void 0 ? {} : { context }
          },
          eventType: values["event-type"]
        };
        return { target, isJson: values.json };
      }
      function productionServices(env, terminal) {
        const { client, token, connection } = (0, _github_services_js__WEBPACK_IMPORTED_MODULE_14__.Qq)(env, terminal);
        if (token === void 0) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_11__.yo("token-invalid", "GITHUB_TOKEN is not set: set it to a token that can read both repositories, for example `$(gh auth token)`");
        }
        const senderToken = env.LAUNCHER_TOKEN || void 0;
        const sender = senderToken === void 0 ? void 0 : (0, _github_github_client_js__WEBPACK_IMPORTED_MODULE_7__.L)(connection, senderToken);
        const clients = (0, _actions_services_provenance_services_js__WEBPACK_IMPORTED_MODULE_2__.C9)(connection, token, (0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)());
        return (0, _doctor_facts_fact_services_js__WEBPACK_IMPORTED_MODULE_3__.t)(client, sender, (0, _runner_registry_services_js__WEBPACK_IMPORTED_MODULE_10__.VU)(env), (0, _actions_services_provenance_services_js__WEBPACK_IMPORTED_MODULE_2__.U6)(clients));
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
  5937: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        UZ: () => (
          /* binding */
          ownTokenNote
        ),
        /* harmony export */
        VV: () => (
          /* binding */
          dispatchError
        ),
        /* harmony export */
        aY: () => (
          /* binding */
          forbiddenError
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      var _read_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13823);
      var _request_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43564);
      var _requests_stopped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72646);
      const ownTokenNote = "A workflow's own token (`github.token`, `GITHUB_TOKEN`) cannot access other repositories: use a token of an account or of a GitHub App";
      function dispatchError(error, repository, permission) {
        const serverMessage = (0, _request_failure_js__WEBPACK_IMPORTED_MODULE_2__.RG)(error);
        const status = (0, _request_failure_js__WEBPACK_IMPORTED_MODULE_2__.aO)(error) ?? 0;
        const fail = (kind, message) => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo(kind, message, { cause: error });
        if (status >= 500) {
          return fail("github-unavailable", `GitHub's response to the event for ${repository} was lost (${serverMessage}): the event may have arrived. Run this again: a duplicate event is harmless`);
        }
        switch (status) {
          case 401:
            return (0, _read_failure_js__WEBPACK_IMPORTED_MODULE_1__.E)(error);
          case 403:
            return forbiddenError(error, repository, permission);
          case 404:
            return fail("repository-not-found", `${repository} does not exist, or the token cannot access it: check the spelling, and that the token has access to that repository`);
          case 422:
            return fail("event-rejected", `GitHub rejected the event for ${repository} (${serverMessage}): check its event type and payload`);
          default:
            return fail((0, _requests_stopped_js__WEBPACK_IMPORTED_MODULE_3__.L5)(error)?.kind ?? "event-rejected", `The event could not be sent to ${repository}: ${serverMessage}`);
        }
      }
      function forbiddenError(error, repository, permission) {
        const serverMessage = (0, _request_failure_js__WEBPACK_IMPORTED_MODULE_2__.RG)(error);
        const fail = (kind, message) => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo(kind, message, { cause: error });
        if (/SAML/i.test(serverMessage)) {
          return fail("sso-required", `The organization of ${repository} requires single sign-on (${serverMessage}): authorize the token for this organization, under "Configure SSO" in the list of your tokens`);
        }
        if (/\barchived\b/i.test(serverMessage))
          return fail("repository-archived", `${repository} is archived (${serverMessage}): unarchive it in its settings`);
        const note = /by integration/i.test(serverMessage) ? `. ${ownTokenNote}` : "";
        return fail("permission-missing", `The token has no permission to send events to ${repository} (${serverMessage}): it needs "${permission}: read and write" on that repository${note}`);
      }
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
  91427: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E4: () => (
          /* binding */
          defaultEventType
        ),
        /* harmony export */
        H5: () => (
          /* binding */
          decodeEvent
        ),
        /* harmony export */
        Yt: () => (
          /* binding */
          versionOneFields
        ),
        /* harmony export */
        r9: () => (
          /* binding */
          encodeEvent
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5691);
      var _error_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41240);
      var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
      var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38002);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72394);
      const defaultEventType = "image-updated";
      const eventVersion = 1;
      function encodeEvent({ launcherBranch, digest, image, ref, build }, legacyField) {
        const { repository, revision, runUrl, created, correlation } = build;
        const payload = {
          version: eventVersion,
          branch: launcherBranch,
          sha: digest,
          image: (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.hp)(image),
          tag: image.tag,
          ref: ref.full,
          source: { repository, revision, run_url: runUrl },
          created,
          correlation,
          ...legacyField === void 0 ? {} : { [legacyField.name]: legacyField.value }
        };
        decodeEvent(payload);
        return payload;
      }
      function field(parse) {
        return valibot__WEBPACK_IMPORTED_MODULE_4__.Fs(valibot__WEBPACK_IMPORTED_MODULE_4__.Yj("expected a string"), valibot__WEBPACK_IMPORTED_MODULE_4__.NT(({ dataset, addIssue, NEVER }) => {
          try {
            return parse(dataset.value);
          } catch (error) {
            addIssue({ message: (0, _error_message_js__WEBPACK_IMPORTED_MODULE_5__.g)(error) });
            return NEVER;
          }
        }));
      }
      const versionOneSchema = valibot__WEBPACK_IMPORTED_MODULE_4__.re({
        version: valibot__WEBPACK_IMPORTED_MODULE_4__.eu(eventVersion),
        branch: field(parseBranch),
        sha: field(_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__.m),
        image: field(_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.fb),
        tag: field(_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.DO),
        ref: field(_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_2__._j),
        source: valibot__WEBPACK_IMPORTED_MODULE_4__.re({
          // GitLab has nested groups.
          repository: field((text) => match(text, /^[\w.-]+(?:\/[\w.-]+)+$/, "owner/name of a repository")),
          revision: field((text) => match(text, /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, "a full git commit ID")),
          run_url: field((text) => match(text, /^https?:\/\/[^\s<>"'()]+$/, "the URL of a workflow run"))
        }),
        created: field(parseTime),
        correlation: field((text) => match(text, /^[\w.:-]{1,200}$/, 'up to 200 letters, digits, ".", ":", "_" or "-"'))
      });
      const versionOneFields = Object.keys(versionOneSchema.entries);
      const originalSchema = valibot__WEBPACK_IMPORTED_MODULE_4__.re({
        branch: field(parseBranch),
        sha: field((text) => (0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__.m)(text.startsWith("sha256:") ? text : `sha256:${text}`))
      });
      function decodeEvent(payload) {
        if (typeof payload !== "object" || payload === null || Array.isArray(payload)) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("event-malformed", `The event's payload is ${excerpt(payload)}: expected an object with the fields of version ${eventVersion}`);
        }
        if (!("version" in payload))
          return decodeOriginalForm(payload);
        if (payload.version !== eventVersion) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("event-malformed", `The event has version ${excerpt(payload.version)}, but this action supports ${eventVersion}: use the same release of Binder Actions in both repositories`);
        }
        const { branch, sha, image, tag, ref, source, created, correlation } = parsePayload(versionOneSchema, withoutLegacyField(payload));
        assertPullBranch(ref, branch);
        const { repository, revision, run_url: runUrl } = source;
        return {
          launcherBranch: branch,
          digest: sha,
          image: { ...image, tag },
          ref,
          build: { repository, revision, runUrl, created, correlation }
        };
      }
      function assertPullBranch(ref, branch) {
        if (ref.kind !== "pull" || branch === (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_2__.P7)(ref))
          return;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("no-launcher-branch", `The event for pull request ${ref.full} names launcher branch "${branch}", but a pull request is launched only on "${(0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_2__.P7)(ref)}", so nothing was changed. Remove \`launcher-branch\` from the step that sends the event`);
      }
      function withoutLegacyField(payload) {
        const entries = Object.entries(payload);
        const [extraField, ...otherFields] = entries.filter(([name]) => !versionOneFields.includes(name));
        const isComplete = versionOneFields.every((name) => name in payload);
        const isLegacy = extraField !== void 0 && ["string", "boolean"].includes(typeof extraField[1]);
        if (!isComplete || !isLegacy || otherFields.length > 0)
          return payload;
        return Object.fromEntries(entries.filter(([name]) => name !== extraField[0]));
      }
      function decodeOriginalForm(payload) {
        const { branch, sha } = parsePayload(originalSchema, payload);
        return { launcherBranch: branch, digest: sha };
      }
      function parsePayload(schema, payload) {
        const result = valibot__WEBPACK_IMPORTED_MODULE_4__.xL(schema, payload);
        if (result.success)
          return result.output;
        const problems = result.issues.map((issue) => {
          const path = valibot__WEBPACK_IMPORTED_MODULE_4__.Bu(issue) ?? "payload";
          if (issue.type === "strict_object") {
            return issue.expected === "never" ? `${path}: unknown field` : `${path}: missing`;
          }
          return `${path} is ${excerpt(issue.input)}: ${issue.message}`;
        });
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("event-malformed", `The event is malformed, so nothing was changed:
${problems.map((problem) => `- ${problem}`).join("\n")}`);
      }
      function parseBranch(text) {
        if (text.startsWith("refs/"))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("event-malformed", 'expected the short name of a branch, without "refs/heads/"');
        return (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_2__._j)(`refs/heads/${text}`).short;
      }
      function parseTime(text) {
        const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
        if (!form.test(text) || Number.isNaN(Date.parse(text)))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("event-malformed", 'expected a time such as "2026-01-31T12:00:00Z"');
        return text;
      }
      function match(text, form, expected) {
        if (!form.test(text))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("event-malformed", `expected ${expected}`);
        return text;
      }
      function excerpt(value) {
        const text = JSON.stringify(value) ?? String(value);
        return text.length > 200 ? `${text.slice(0, 199)}\u2026` : text;
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
