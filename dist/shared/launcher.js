const id = 8643;
const ids = [8643];
const modules = {
  /***/
  11081: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          readBinderHubUrls
        )
        /* harmony export */
      });
      var _binderhub_binderhub_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30271);
      function readBinderHubUrls(reader) {
        return reader.withDefault("binderhub-urls", _binderhub_binderhub_url_js__WEBPACK_IMPORTED_MODULE_0__.t4, _binderhub_binderhub_url_js__WEBPACK_IMPORTED_MODULE_0__.OR.map(_binderhub_binderhub_url_js__WEBPACK_IMPORTED_MODULE_0__.yi));
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
  88643: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        K: () => (
          /* binding */
          readInputs
        )
      });
      var choose_branches = __webpack_require__(34885);
      var dockerfile_locator = __webpack_require__(53960);
      var image_updated_event = __webpack_require__(91427);
      var rollback = __webpack_require__(74669);
      var oci_digest = __webpack_require__(1564);
      var reference = __webpack_require__(20907);
      var commit_sha = __webpack_require__(83773);
      var github_repository = __webpack_require__(35613);
      var source_ref = __webpack_require__(38002);
      var user_error = __webpack_require__(72394);
      var binderhub_inputs = __webpack_require__(11081);
      var provenance_inputs = __webpack_require__(5955);
      var payload_input = __webpack_require__(39566);
      ;
      const looseningInputs = {
        "accept-unverified-event": /^true$/i,
        "adopt-ref": /^true$/i,
        "allow-older": /^true$/i,
        "allow-retag": /^true$/i,
        "allow-unlabelled": /^true$/i,
        "allow-variant": /^true$/i,
        "require-provenance": /^false$/i,
        resume: /^true$/i,
        "rollback-to": /./
      };
      function rejectLoosenedChecks(reader, start) {
        if (start?.bot === void 0)
          return;
        const chosenInputs = start.inputNames?.filter((name) => name !== payload_input.L);
        if (chosenInputs?.length === 0)
          return;
        const loosenedInputs = Object.entries(looseningInputs).flatMap(([name, pattern]) => {
          const value = reader.text(name);
          return value !== void 0 && pattern.test(value) ? [`${name}: ${value}`] : [];
        });
        if (loosenedInputs.length === 0)
          return;
        reader.problem(`${loosenedInputs.join(", ")} cannot be set in a run that ${start.bot} started with inputs of its choice, because a token that can only start workflows must not disable checks. Start the workflow as a person, or send the event to a workflow whose only input is \`${payload_input.L}\``);
      }
      ;
      const defaultMaxPreviews = 20;
      const manualInputs = ["image", "image-tag", "digest", "ref"];
      function readInputs(reader, workflow) {
        const token = reader.secret("token");
        if (token === void 0)
          reader.problem("token is empty: remove it, and give the job `permissions: contents: write`");
        rejectLoosenedChecks(reader, workflow.manualStart);
        const repository = (0, github_repository.lF)(workflow.repository);
        return {
          token: token ?? "",
          repository,
          provenance: (0, provenance_inputs.d)(reader, repository),
          work: readWork(reader),
          dockerfile: reader.withDefault("dockerfile", dockerfile_locator.s7, (0, dockerfile_locator.s7)(dockerfile_locator.e)),
          template: reader.optional("template", dockerfile_locator.XU),
          branchVariable: reader.optional("branch-variable", parseVariableName),
          allowedImage: reader.optional("allowed-image", reference.fb),
          sourceRepository: reader.optional("source-repository", github_repository.lF),
          serverUrl: workflow.serverUrl,
          allowUnlabelled: reader.boolean("allow-unlabelled", false),
          acceptUnverifiedEvent: reader.boolean("accept-unverified-event", false),
          createBranch: reader.boolean("create-branch", false),
          maxPreviews: reader.withDefault("max-previews", parseMaxPreviews, defaultMaxPreviews),
          adoptRef: reader.boolean("adopt-ref", false),
          allowRetag: reader.boolean("allow-retag", false),
          allowOlder: reader.boolean("allow-older", false),
          allowVariant: reader.boolean("allow-variant", false),
          dryRun: reader.boolean("dry-run", false),
          prewarmMembers: readMembers(reader)
        };
      }
      function readMembers(reader) {
        const members = (0, binderhub_inputs._)(reader);
        return reader.boolean("prewarm", false) ? members : [];
      }
      function readWork(reader) {
        const givenInputs = manualInputs.filter((name) => reader.text(name) !== void 0);
        if (reader.text("branches") !== void 0)
          return readBranches(reader, givenInputs);
        for (const name of branchesOnlyInputs(reader))
          reader.problem(`${name} is set, but branches is not: set branches to the launcher branches to change`);
        if (hasPayload(reader)) {
          if (givenInputs.length > 0)
            reader.problem(`payload cannot be combined with ${givenInputs.join(", ")}: set one or the other`);
          return { kind: "event", event: reader.required("payload", (text) => (0, image_updated_event.H5)(parsePayload(text))) };
        }
        if (givenInputs.length === 0) {
          reader.problem("payload is missing (the event's client_payload): set payload, or for a manual run set branches or all of these inputs");
        }
        return { kind: "event", event: readManualEvent(reader) };
      }
      function hasPayload(reader) {
        const payload = reader.text("payload");
        return payload !== void 0 && payload !== "null";
      }
      function readBranches(reader, givenInputs) {
        const otherInputs = [
          ...hasPayload(reader) ? ["payload"] : [],
          ...givenInputs.filter((name) => name !== "image-tag")
        ];
        if (otherInputs.length > 0) {
          reader.problem(`branches cannot be combined with ${otherInputs.join(", ")}: each branch is pinned to the current image of its tag, or of image-tag`);
        }
        const rollback2 = readRollback(reader);
        const exclusiveInputs = branchesOnlyInputs(reader);
        if (rollback2 !== void 0 && reader.text("image-tag") !== void 0)
          exclusiveInputs.push("image-tag");
        if (exclusiveInputs.length > 1)
          reader.problem(`${exclusiveInputs.join(" and ")} cannot be combined: set one of them`);
        return {
          kind: "branches",
          patterns: reader.required("branches", choose_branches.Z7),
          imageTag: reader.optional("image-tag", reference.DO),
          isResume: reader.boolean("resume", false),
          rollback: rollback2
        };
      }
      function branchesOnlyInputs(reader) {
        const isResume = reader.boolean("resume", false);
        return [
          ...reader.text("rollback-to") === void 0 ? [] : ["rollback-to"],
          ...isResume ? ["resume"] : []
        ];
      }
      function readRollback(reader) {
        const to = reader.optional("rollback-to", rollback.Rm);
        const reason = (0, rollback.Me)(reader.text("reason") ?? "");
        const expectedHead = reader.optional("expected-commit", commit_sha.L5);
        return to === void 0 ? void 0 : { to, reason, expectedHead };
      }
      function readManualEvent(reader) {
        const image = reader.required("image", reference.fb);
        const tag = reader.required("image-tag", reference.DO);
        const digest = reader.required("digest", oci_digest.m);
        const ref = reader.required("ref", source_ref._j);
        return reader.derive(() => ({
          launcherBranch: (0, source_ref.QC)(ref),
          digest,
          image: { ...image, tag },
          ref
        }));
      }
      function parsePayload(text) {
        try {
          return JSON.parse(text);
        } catch {
          throw new user_error.IF("expected JSON: write `payload: ${{ toJSON(github.event.client_payload) }}`");
        }
      }
      function parseMaxPreviews(text) {
        if (!/^\d{1,3}$/.test(text))
          throw new user_error.IF("expected a number from 0 to 999");
        return Number(text);
      }
      function parseVariableName(text) {
        if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(text))
          throw new user_error.IF("expected the name of an environment variable");
        return text;
      }
    })
  ),
  /***/
  30271: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        OR: () => (
          /* binding */
          mybinderMembers
        ),
        /* harmony export */
        t4: () => (
          /* binding */
          parseBinderHubUrls
        ),
        /* harmony export */
        yi: () => (
          /* binding */
          parseBinderHubUrl
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      const mybinderMembers = [
        "https://2i2c.mybinder.org",
        "https://gesis.mybinder.org",
        "https://bids.mybinder.org"
      ];
      function parseBinderHubUrl(text) {
        const url = URL.canParse(text) ? new URL(text) : void 0;
        const isLocal = url?.hostname === "localhost" || url?.hostname === "127.0.0.1" || url?.hostname === "[::1]";
        const isWeb = url?.protocol === "https:" || url?.protocol === "http:" && isLocal;
        if (url === void 0 || !isWeb || url.username !== "" || url.search !== "" || url.hash !== "") {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("launch-link-invalid", `${JSON.stringify(text)} is not the address of a BinderHub: expected "https://host", such as "${mybinderMembers[0]}"`);
        }
        if (/\/(?:v2|build)\//.test(url.pathname)) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("launch-link-invalid", `${JSON.stringify(text)} is a launch link: expected the address of the BinderHub only, "${url.origin}"`);
        }
        url.pathname = url.pathname.replace(/(?<!\/)\/*$/, "/");
        return url;
      }
      function parseBinderHubUrls(text) {
        const urls = text.split(/[\s,]+/).filter(Boolean).map(parseBinderHubUrl);
        return [...new Map(urls.map((url) => [url.href, url])).values()];
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
  34885: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z7: () => (
          /* binding */
          parsePatterns
        ),
        /* harmony export */
        _u: () => (
          /* binding */
          chooseBranches
        ),
        /* harmony export */
        u0: () => (
          /* binding */
          isExact
        ),
        /* harmony export */
        wd: () => (
          /* binding */
          temporaryPrefix
        )
        /* harmony export */
      });
      var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72896);
      var _refs_bot_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59275);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      const temporaryPrefix = "binder-actions/new/";
      const everyBranch = "all";
      function parsePatterns(text) {
        const patterns = text.split(/[\s,]/).filter((pattern) => pattern !== "");
        if (patterns.length === 0)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("invalid-input", 'expected branch names, patterns such as "release-*", or "all"');
        return patterns;
      }
      function chooseBranches(branches, patterns) {
        const eligibleNames = branches.filter((name) => !name.startsWith(temporaryPrefix));
        const tests = patterns.map((pattern) => ({ pattern, test: compilePattern(pattern) }));
        return {
          chosen: eligibleNames.filter((name) => tests.some(({ test }) => test(name))),
          unmatched: tests.filter(({ test }) => !eligibleNames.some(test)).map(({ pattern }) => pattern)
        };
      }
      function isExact(pattern) {
        return pattern !== everyBranch && !/[*?]/.test(pattern);
      }
      function compilePattern(pattern) {
        if (pattern === everyBranch)
          return (name) => !(0, _refs_bot_branch_js__WEBPACK_IMPORTED_MODULE_2__.Q)(name);
        const steps = [...pattern].map(toStep);
        return (name) => (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.cK)(steps, name);
      }
      function toStep(char) {
        if (char === "*")
          return (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.XO)(_glob_js__WEBPACK_IMPORTED_MODULE_0__.f7);
        return (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.BK)(char === "?" ? _glob_js__WEBPACK_IMPORTED_MODULE_0__.f7 : (character) => character === char);
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
  74669: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Am: () => (
          /* binding */
          findVersion
        ),
        /* harmony export */
        Bv: () => (
          /* binding */
          rollBackDockerfile
        ),
        /* harmony export */
        CO: () => (
          /* binding */
          previousVersion
        ),
        /* harmony export */
        Me: () => (
          /* binding */
          cleanReason
        ),
        /* harmony export */
        Rm: () => (
          /* binding */
          parseRollbackTarget
        )
        /* harmony export */
      });
      var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
      function parseRollbackTarget(text) {
        if (text === "previous")
          return text;
        return text.includes(":") ? { digest: (0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__.m)(text) } : { imageTag: (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.DO)(text) };
      }
      const maxReasonLength = 200;
      function findVersion(versions, digest) {
        return versions.find(({ image }) => image.digest === digest);
      }
      function previousVersion(versions, currentDigest) {
        const firstPin = versions.findLastIndex(({ image }) => image.digest === currentDigest);
        return versions.slice(firstPin + 1).find(({ image }) => image.digest !== currentDigest);
      }
      function rollBackDockerfile(dockerfile, image, reason) {
        const replacedDigest = dockerfile.namedImage.reference?.digest;
        return dockerfile.withoutMark("hold").withMark("hold", holdReason(replacedDigest, reason)).withImage(image);
      }
      function holdReason(replacedDigest, reason) {
        const prefix = replacedDigest === void 0 ? "rolled back" : `rolled back from ${(0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__.sU)(replacedDigest).slice(0, 12)}`;
        return reason === "" ? prefix : `${prefix}: ${reason}`;
      }
      function cleanReason(text) {
        const line = text.replace(/[\p{C}\p{Z}]+/gu, " ").trim();
        return line.length <= maxReasonLength ? line : `${line.slice(0, maxReasonLength - 1)}\u2026`;
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
  59275: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          isBotBranch
        )
        /* harmony export */
      });
      const botBranch = /^(?:dependabot|renovate)\/|^gh-pages$/;
      function isBotBranch(name) {
        return botBranch.test(name);
      }
    })
  ),
  /***/
  83773: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L5: () => (
          /* binding */
          parseCommit
        ),
        /* harmony export */
        WM: () => (
          /* binding */
          isCommit
        ),
        /* harmony export */
        sw: () => (
          /* binding */
          isSameCommit
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      function parseCommit(text) {
        if (!isCommit(text))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("invalid-input", "expected a commit: 40 hexadecimal digits");
        return text;
      }
      function isCommit(ref) {
        return /^[0-9a-f]{40}$/.test(ref);
      }
      function isSameCommit(text, commit) {
        return /^[0-9a-f]{7,40}$/.test(text) && commit.startsWith(text);
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
  39566: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          payloadInput
        )
        /* harmony export */
      });
      const payloadInput = "payload";
    })
  )
};
export {
  id,
  ids,
  modules
};
