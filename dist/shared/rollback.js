const id = 8515;
const ids = [8515];
const modules = {
  /***/
  96037: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        resumeCommand: () => (
          /* binding */
          resumeCommand
        ),
        /* harmony export */
        rollbackCommand: () => (
          /* binding */
          rollbackCommand
        )
        /* harmony export */
      });
      var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
      var _actions_services_provenance_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99251);
      var _actions_update_launcher_sha_published_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81245);
      var _actions_update_launcher_sha_repin_branches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24232);
      var _actions_update_launcher_sha_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40500);
      var _actions_update_launcher_sha_services_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2026);
      var _actions_update_launcher_sha_update_outcome_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(77542);
      var _launcher_dockerfile_locator_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53960);
      var _launcher_rollback_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74669);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20907);
      var _runner_registry_services_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60870);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72394);
      var _command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(33192);
      var _github_services_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(36076);
      var _read_arguments_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(68740);
      var _terminal_log_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(28914);
      const tokenHelp = "Set GITHUB_TOKEN or GH_TOKEN to a token with write access to the contents of the launcher repository.";
      const exitCodes = "Exit code: 0 changed, or nothing to change, 1 not changed for another reason, 2 usage or environment error.";
      const commonOptions = {
        dockerfile: { type: "string", default: _launcher_dockerfile_locator_js__WEBPACK_IMPORTED_MODULE_6__.e },
        "dry-run": { type: "boolean", default: false },
        json: { type: "boolean", default: false }
      };
      const rollbackCommand = {
        usage: "LAUNCHER BRANCH [options]",
        details: `  LAUNCHER           launcher repository, as owner/name
  BRANCH             launcher branch
  --to IMAGE         image to roll back to: a digest, or an image tag; default: the image that was pinned before
  --reason TEXT      reason for the hold comment and the commit message
  --dockerfile PATH  path to the launcher's Dockerfile; default ${_launcher_dockerfile_locator_js__WEBPACK_IMPORTED_MODULE_6__.e}: where mybinder.org finds it
  --dry-run          print what would be pinned, without writing anything
  --json             print the outcome as JSON

Pins the earlier image and holds the branch in one commit, so that events do not update it until \`resume\`.
${tokenHelp}
${exitCodes}`,
        async run(args, env, terminal) {
          const { values, positionals } = (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_13__.lR)(args, {
            ...commonOptions,
            to: { type: "string", default: "previous" },
            reason: { type: "string", default: "" }
          });
          const to = (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_13__.ZY)("--to", values.to, _launcher_rollback_js__WEBPACK_IMPORTED_MODULE_7__.Rm);
          const change = { rollback: { to, reason: (0, _launcher_rollback_js__WEBPACK_IMPORTED_MODULE_7__.Me)(values.reason) } };
          return changeBranch(readTarget(positionals, values), change, env, terminal);
        }
      };
      const resumeCommand = {
        usage: "LAUNCHER BRANCH [options]",
        details: `  LAUNCHER           launcher repository, as owner/name
  BRANCH             launcher branch
  --dockerfile PATH  path to the launcher's Dockerfile; default ${_launcher_dockerfile_locator_js__WEBPACK_IMPORTED_MODULE_6__.e}: where mybinder.org finds it
  --dry-run          print what would be pinned, without writing anything
  --json             print the outcome as JSON

Removes the hold of a branch and pins the current image of its tag, in one commit.
${tokenHelp}
${exitCodes}`,
        async run(args, env, terminal) {
          const { values, positionals } = (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_13__.lR)(args, commonOptions);
          return changeBranch(readTarget(positionals, values), { isResume: true }, env, terminal);
        }
      };
      function readTarget(positionals, values) {
        const [launcher, branch, ...others] = positionals;
        if (launcher === void 0 || branch === void 0 || others.length > 0)
          throw new _command_js__WEBPACK_IMPORTED_MODULE_11__.e("expected LAUNCHER and BRANCH, such as science/model-launcher main");
        return {
          branch,
          isJson: values.json,
          inputs: {
            repository: (0, _github_services_js__WEBPACK_IMPORTED_MODULE_12__.tp)(launcher),
            dockerfile: (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_13__.ZY)("--dockerfile", values.dockerfile, _launcher_dockerfile_locator_js__WEBPACK_IMPORTED_MODULE_6__.s7),
            dryRun: values["dry-run"]
          }
        };
      }
      async function changeBranch({ branch, isJson, inputs: target }, change, env, terminal) {
        const { client, token, connection, serverUrl } = (0, _github_services_js__WEBPACK_IMPORTED_MODULE_12__.Qq)(env, terminal);
        if (token === void 0)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_10__.yo("token-invalid", `GITHUB_TOKEN is not set. ${tokenHelp}`);
        const work = { kind: "branches", patterns: [branch], imageTag: void 0, ...change };
        const clients = (0, _actions_services_provenance_services_js__WEBPACK_IMPORTED_MODULE_1__.C9)(connection, token, (0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)());
        const services = (0, _actions_update_launcher_sha_services_js__WEBPACK_IMPORTED_MODULE_5__.launcherServices)(client, { clients, provenance: void 0 }, (0, _terminal_log_js__WEBPACK_IMPORTED_MODULE_14__.d)(terminal));
        const images = new _actions_update_launcher_sha_published_images_js__WEBPACK_IMPORTED_MODULE_2__.p((0, _runner_registry_services_js__WEBPACK_IMPORTED_MODULE_9__.VU)(env));
        const inputs = { ...defaults, ...target, token, work, serverUrl };
        const updates = await (0, _actions_update_launcher_sha_repin_branches_js__WEBPACK_IMPORTED_MODULE_3__.J)(inputs, work, { ...services, images });
        if (isJson)
          terminal.out(JSON.stringify(updates.map(toJson), null, 2));
        else
          for (const update of updates)
            terminal.out(describe(update));
        return updates.every((update) => (0, _actions_update_launcher_sha_update_outcome_js__WEBPACK_IMPORTED_MODULE_15__.H)(update) || isExpected(update.outcome)) ? 0 : 1;
      }
      function describe(update) {
        const { commit } = update;
        return commit === void 0 ? (0, _actions_update_launcher_sha_report_js__WEBPACK_IMPORTED_MODULE_4__.L)(update) : `${(0, _actions_update_launcher_sha_report_js__WEBPACK_IMPORTED_MODULE_4__.L)(update)}
${commit.url}`;
      }
      function toJson({ branch, outcome, reason, pin, commit }) {
        const images = pin && { previous: (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_8__.FH)(pin.previous), image: (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_8__.FH)(pin.pinned) };
        return { branch, outcome, reason, ...images, commit };
      }
      function isExpected(outcome) {
        return outcome === "unchanged" || outcome === "would-pin";
      }
      const defaults = {
        template: void 0,
        branchVariable: void 0,
        allowedImage: void 0,
        provenance: void 0,
        sourceRepository: void 0,
        allowUnlabelled: false,
        acceptUnverifiedEvent: false,
        createBranch: false,
        maxPreviews: 0,
        adoptRef: false,
        allowRetag: false,
        allowOlder: false,
        allowVariant: false,
        prewarmMembers: []
      };
    })
  ),
  /***/
  28914: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          terminalLog
        )
        /* harmony export */
      });
      function terminalLog({ err }) {
        return {
          info: err,
          warning: err,
          error: err,
          mask: () => {
          },
          group: async (title, task) => {
            err(title);
            return task();
          }
        };
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
  37403: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DV: () => (
          /* binding */
          codeBlock
        ),
        /* harmony export */
        FV: () => (
          /* binding */
          escapeMarkdown
        ),
        /* harmony export */
        SS: () => (
          /* binding */
          codeSpan
        ),
        /* harmony export */
        eR: () => (
          /* binding */
          escapeExceptCode
        ),
        /* harmony export */
        lV: () => (
          /* binding */
          factList
        ),
        /* harmony export */
        op: () => (
          /* binding */
          errorAsMarkdown
        )
        /* harmony export */
      });
      function escapeMarkdown(text) {
        return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").replace(/[\\`*_{}[\]<>|#~]/g, (character) => `&#${character.charCodeAt(0)};`);
      }
      function codeSpan(text) {
        const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
        if (line === "")
          return "(empty)";
        const fence = "`".repeat(longestRun(line) + 1);
        const pad = /^`|`$/.test(line) ? " " : "";
        return `${fence}${pad}${line}${pad}${fence}`;
      }
      function escapeExceptCode(text) {
        return text.split(/(`[^`]+`)/).map((part, index) => index % 2 === 1 ? `<code>${escapeMarkdown(part.slice(1, -1))}</code>` : escapeMarkdown(part)).join("");
      }
      function factList(facts) {
        return facts.map(([name, value]) => `- **${name}:** ${value}`);
      }
      function codeBlock(text, language = "") {
        const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
        return [`${fence}${language}`, text, fence];
      }
      function errorAsMarkdown(message) {
        const [first = "", ...others] = message.trim().split("\n");
        return [escapeExceptCode(first), "", ...others.length === 0 ? [] : [...codeBlock(others.join("\n")), ""]];
      }
      function longestRun(text) {
        let length = 0;
        for (const [run] of text.matchAll(/`+/g))
          length = Math.max(length, run.length);
        return length;
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
  17237: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        u: () => (
          /* binding */
          summaryWriter
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var _invisible_characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82428);
      const maxSummarySize = 2 ** 20;
      function summaryWriter(path) {
        return async (markdown) => {
          if (path === void 0 || path === "")
            return;
          const usedSize = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((file) => file.size, () => 0);
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, truncate(`${(0, _invisible_characters_js__WEBPACK_IMPORTED_MODULE_1__.t)(markdown)}
`, maxSummarySize - usedSize));
        };
      }
      function truncate(text, maxLength) {
        const bytes = Buffer.from(text);
        if (bytes.length <= maxLength)
          return text;
        const note = "\n(truncated: the summary is too large)\n";
        const truncatedText = bytes.subarray(0, Math.max(0, maxLength - note.length)).toString("utf8");
        return maxLength <= note.length ? "" : truncatedText.slice(0, truncatedText.lastIndexOf("\n") + 1) + note;
      }
    })
  ),
  /***/
  62793: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        t: () => (
          /* binding */
          runnerLog
        )
        /* harmony export */
      });
      var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
      var _invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82428);
      var _escape_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76251);
      const runnerLog = {
        info: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.pq((0, _escape_commands_js__WEBPACK_IMPORTED_MODULE_1__.g)((0, _invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__.t)(message))),
        warning: (message, place) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.$e((0, _invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__.t)(message), { ...place }),
        error: (message, place) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.z3((0, _invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__.t)(message), { ...place }),
        group: (title, task) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.Os((0, _invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__.t)(title), task),
        mask: _actions_core__WEBPACK_IMPORTED_MODULE_0__.Pq
      };
    })
  )
};
export {
  id,
  ids,
  modules
};
