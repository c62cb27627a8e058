const id = 4087;
const ids = [4087];
const modules = {
  /***/
  34087: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Ke: () => (
          /* binding */
          parseLauncherBranch
        ),
        Jl: () => (
          /* binding */
          readEventType
        ),
        YQ: () => (
          /* binding */
          readLegacyField
        ),
        AI: () => (
          /* binding */
          readToken
        ),
        wy: () => (
          /* binding */
          readTransport
        ),
        mg: () => (
          /* binding */
          readWait
        )
      });
      var send_dispatch = __webpack_require__(87137);
      var image_updated_event = __webpack_require__(91427);
      var user_error = __webpack_require__(72394);
      ;
      const derivedValues = {
        ref_type: ({ kind }) => kind,
        ref_name: ({ short }) => short,
        is_release: ({ kind }) => kind === "tag"
      };
      function parseLegacyField(text) {
        const [, name = "", fixedValue] = /^([A-Za-z_]\w*)(?:=(\S*))?$/.exec(text) ?? [];
        if (name === "") {
          throw new user_error.yo("invalid-input", "expected exactly one NAME or NAME=VALUE, because GitHub allows only one more field in the event");
        }
        if (image_updated_event.Yt.includes(name))
          throw new user_error.yo("invalid-input", `every event already has the field "${name}": choose another name`);
        const derive = Object.hasOwn(derivedValues, name) ? derivedValues[name] : void 0;
        if (fixedValue === void 0 && derive === void 0) {
          throw new user_error.yo("invalid-input", `"${name}" has no default value: write ${name}=VALUE, or one of ${Object.keys(derivedValues).join(", ")}`);
        }
        return (ref) => ({ name, value: fixedValue ?? derive?.(ref) ?? "" });
      }
      var source_ref = __webpack_require__(38002);
      var units = __webpack_require__(6515);
      ;
      const defaultWaitTimeout = 15 * 6e4;
      function readEventType(reader) {
        return reader.withDefault("event-type", parseEventType, image_updated_event.E4);
      }
      const defaultWorkflow = "image-updated.yml";
      function readTransport(reader) {
        const kind = reader.choice("transport", ["repository-dispatch", "workflow-dispatch"], "repository-dispatch");
        const eventType = readEventType(reader);
        const workflow = reader.withDefault("launcher-workflow", parseWorkflowName, defaultWorkflow);
        return kind === "repository-dispatch" ? { kind, eventType } : { kind, workflow };
      }
      function parseWorkflowName(text) {
        if (!/^[\w.-]+\.ya?ml$/.test(text))
          throw new user_error.yo("invalid-input", 'expected the name of a file in .github/workflows, such as "image-updated.yml"');
        return text;
      }
      function parseEventType(text) {
        if (text.length > send_dispatch.Vx)
          throw new user_error.yo("invalid-input", `expected at most ${send_dispatch.Vx} characters`);
        return text;
      }
      function readLegacyField(reader) {
        return reader.optional("legacy-fields", parseLegacyField);
      }
      function readWait(reader) {
        const timeout = reader.withDefault("wait-timeout", units.E9, defaultWaitTimeout);
        return reader.boolean("wait", false) ? timeout : void 0;
      }
      function readToken(reader, name) {
        const token = reader.secret(name);
        if (token === void 0) {
          reader.problem(`${name} is empty: set it to a token with write access to the contents of the launcher repository. A secret that is not defined, or not available to this run, is empty`);
        }
        return token ?? "";
      }
      function parseLauncherBranch(text) {
        if (text.startsWith("refs/"))
          throw new user_error.yo("invalid-input", 'expected the short name of a branch, without "refs/heads/"');
        return (0, source_ref._j)(`refs/heads/${text}`).short;
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
  87137: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        LV: () => (
          /* binding */
          sendDispatch
        ),
        /* harmony export */
        Vx: () => (
          /* binding */
          maxEventTypeLength
        ),
        /* harmony export */
        kL: () => (
          /* binding */
          assertEventSize
        )
        /* harmony export */
      });
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      var _dispatch_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5937);
      const maxEventTypeLength = 100;
      const maxPayloadKeys = 10;
      const maxPayloadSize = 65535;
      async function sendDispatch(client, receiver, event) {
        const repository = (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.PZ)(receiver);
        assertPayloadSize(event.payload);
        const { owner, name: repo } = receiver;
        const { eventType: event_type, payload } = event;
        const response = await client.rest.repos.createDispatchEvent({ owner, repo, event_type, client_payload: { ...payload } }).catch((error) => {
          throw (0, _dispatch_error_js__WEBPACK_IMPORTED_MODULE_2__.VV)(error, repository, "Contents");
        });
        if (Number(response.status) !== 204) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("github-unavailable", `GitHub responded with ${response.status} instead of 204: the event may not have arrived at ${repository}. Check whether a proxy intercepts the request, then run this again: a duplicate event is harmless`);
        }
      }
      function assertPayloadSize(payload) {
        const keys = Object.keys(payload).length;
        if (keys > maxPayloadKeys) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("event-rejected", `The event has ${keys} top-level fields, but GitHub accepts at most ${maxPayloadKeys}: group some of them in an object`);
        }
        assertEventSize(Buffer.byteLength(JSON.stringify(payload)));
      }
      function assertEventSize(size) {
        if (size > maxPayloadSize) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("event-rejected", `The event is ${size} bytes, but GitHub accepts at most ${maxPayloadSize}: shorten the names of the branch, tag or image`);
        }
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
