const id = 59;
const ids = [59];
const modules = {
  /***/
  75748: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          deleteBranchAt
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5691);
      var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35613);
      var _read_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13823);
      var _write_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46774);
      const deletedOid = "0".repeat(40);
      const query = `query ($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) { id ref(qualifiedName: $ref) { target { oid } } }
}`;
      const schema = valibot__WEBPACK_IMPORTED_MODULE_4__.Ik({
        repository: valibot__WEBPACK_IMPORTED_MODULE_4__.Ik({
          id: valibot__WEBPACK_IMPORTED_MODULE_4__.Yj(),
          ref: valibot__WEBPACK_IMPORTED_MODULE_4__.me(valibot__WEBPACK_IMPORTED_MODULE_4__.Ik({ target: valibot__WEBPACK_IMPORTED_MODULE_4__.me(valibot__WEBPACK_IMPORTED_MODULE_4__.Ik({ oid: valibot__WEBPACK_IMPORTED_MODULE_4__.Yj() })) }))
        })
      });
      const mutation = `mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;
      async function deleteBranchAt(client, target, head) {
        const before = await readHead(client, target);
        if (before.head === void 0)
          return;
        if (before.head !== head)
          throw movedError(target, before.head);
        const name = `refs/heads/${target.branch}`;
        const input = { repositoryId: before.id, refUpdates: [{ name, beforeOid: head, afterOid: deletedOid }] };
        try {
          await client.graphql(mutation, { input });
        } catch (error) {
          const after = await readHead(client, target);
          if (after.head === void 0)
            return;
          if (after.head !== head)
            throw movedError(target, after.head, error);
          throw await (0, _write_failure_js__WEBPACK_IMPORTED_MODULE_3__.N)(client, error, target);
        }
      }
      function movedError({ branch }, head, cause) {
        return new _write_failure_js__WEBPACK_IMPORTED_MODULE_3__.f(`branch "${branch}" has moved to ${head}`, { cause });
      }
      async function readHead(client, { repository, branch }) {
        const { owner, name } = repository;
        const label = (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__.PZ)(repository);
        const variables = { owner, name, ref: `refs/heads/${branch}` };
        const response = await client.graphql(query, variables).catch((error) => {
          throw (0, _read_failure_js__WEBPACK_IMPORTED_MODULE_2__.y)(error, label);
        });
        const { id: id2, ref } = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.T)(schema, response, `GitHub's response about ${label}`).repository;
        return { id: id2, head: ref?.target?.oid };
      }
    })
  ),
  /***/
  46774: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        f: () => (
          /* binding */
          ConflictError
        ),
        N: () => (
          /* binding */
          explainWrite
        )
      });
      var github_repository = __webpack_require__(35613);
      var user_error = __webpack_require__(72394);
      var read_failure = __webpack_require__(13823);
      var request_failure = __webpack_require__(43564);
      var requests_stopped = __webpack_require__(72646);
      ;
      const movedMessage = /\bis at \S+ but expected\b|^Expected branch to point to\b|\bexpected to be at [0-9a-f]{40}|\bA ref named \S+ (?:does not exist|already exists)\b|^No commit exists with specified expectedHeadOid|^Reference (?:already exists|does not exist)/i;
      const ruleMessage = /protected (?:branch|ref)\b|rule violations found|GH006|GH013|^Cannot (?:create|update|delete) this|through a pull request|required status checks? (?:is|are) expected|approving review is required|not authorized to push/i;
      const unexplainedMessage = /^Reference (?:update failed|cannot be updated)|^Ref cannot be created/i;
      function classifyRejection(error) {
        const message = (0, request_failure.RG)(error);
        const types = (0, request_failure.nB)(error);
        if (types.includes("BRANCH_PROTECTION_RULE_VIOLATION") || ruleMessage.test(message))
          return "rule";
        if (types.includes("STALE_DATA") || movedMessage.test(message))
          return "moved";
        if (unexplainedMessage.test(message))
          return "unexplained";
        return (0, request_failure.aO)(error) === 409 ? "moved" : "other";
      }
      ;
      const satisfiedRules = /* @__PURE__ */ new Set([
        "deletion",
        "non_fast_forward",
        "required_linear_history",
        "required_signatures"
      ]);
      async function listRules(client, { repository, branch }) {
        const request = { owner: repository.owner, repo: repository.name, branch, per_page: 100 };
        const rules = await client.paginate(client.rest.repos.getBranchRules, request).catch(() => []);
        return rules.map(({ type, ruleset_id: id2, ruleset_source: source }) => ({ type, id: id2, source }));
      }
      async function listBlockingRules(client, branch) {
        const rules = (await listRules(client, branch)).filter(({ type }) => !satisfiedRules.has(type));
        const isBypassed = await Promise.all(rules.map((rule) => mayBypass(client, branch.repository, rule)));
        return rules.filter((_rule, index) => !isBypassed[index]);
      }
      async function mayBypass(client, { owner, name: repo }, { id: id2 }) {
        if (id2 === void 0)
          return false;
        const request = client.rest.repos.getRepoRuleset({ owner, repo, ruleset_id: id2 });
        return request.then(({ data }) => data.current_user_can_bypass === "always", () => false);
      }
      ;
      class ConflictError extends Error {
        /** Whether the write may have taken effect anyway. */
        mayHaveLanded;
        /**
         * Whether GitHub gave no reason: either the branch was changed at the same time, or a rule that is hidden from the
         * token blocks the write. A retry succeeds only in the first case.
         */
        isUnexplained;
        constructor(message, options) {
          super(message, { cause: options.cause });
          this.mayHaveLanded = options.mayHaveLanded ?? false;
          this.isUnexplained = options.isUnexplained ?? false;
        }
      }
      async function explainWrite(client, error, target) {
        const name = (0, github_repository.PZ)(target.repository);
        const serverMessage = (0, request_failure.RG)(error);
        const fail = (kind2, message) => new user_error.yo(kind2, message, { cause: error });
        if (error instanceof request_failure.et)
          return new ConflictError(serverMessage, { mayHaveLanded: true, cause: error });
        const stop = (0, requests_stopped.L5)(error);
        if (stop !== void 0)
          return fail(stop.kind, writeFailedMessage(target, serverMessage));
        if (/\barchived\b/i.test(serverMessage))
          return fail("repository-archived", `${name} is archived (${serverMessage}): unarchive it in its settings`);
        const kind = classifyRejection(error);
        if (kind === "moved")
          return new ConflictError(serverMessage, { cause: error });
        if (kind === "rule")
          return fail("branch-protected", protectedMessage(target, serverMessage, await listRules(client, target)));
        if (kind === "unexplained")
          return findRejectionCause(client, target, error);
        switch ((0, request_failure.aO)(error)) {
          case 401:
            return (0, read_failure.E)(error);
          case 404:
            return fail("repository-not-found", `${name} was deleted, or the token can no longer access it: check the token's access, then run this again`);
          default:
        }
        if ((0, request_failure.aO)(error) === 403 || (0, request_failure.nB)(error).includes("FORBIDDEN")) {
          return fail("permission-missing", `The token has no permission to write to ${name} (${serverMessage}): give the job \`permissions: contents: write\``);
        }
        return fail("branch-protected", writeFailedMessage(target, serverMessage));
      }
      function writeFailedMessage({ repository, branch }, serverMessage) {
        return `Branch "${branch}" of ${(0, github_repository.PZ)(repository)} could not be updated: ${serverMessage}`;
      }
      async function findRejectionCause(client, target, error) {
        const serverMessage = (0, request_failure.RG)(error);
        const blockingRules = await listBlockingRules(client, target);
        if (blockingRules.length > 0)
          return new user_error.yo("branch-protected", protectedMessage(target, serverMessage, blockingRules), {
            cause: error
          });
        const conflictingName = await findConflictingBranch(client, target);
        if (conflictingName !== void 0) {
          const name = (0, github_repository.PZ)(target.repository);
          return new user_error.yo("branch-protected", `Branch "${target.branch}" conflicts with branch "${conflictingName}" of ${name}, because git stores one as a file and the other in a folder of the same name. Rename or delete branch "${conflictingName}"`, { cause: error });
        }
        return new ConflictError(serverMessage, { isUnexplained: true, cause: error });
      }
      function protectedMessage({ repository, branch }, serverMessage, rules) {
        const quotedMessage = serverMessage.replace(/(?<!\s)\s*\n\s*/g, " ").trim().replace(/\.$/, "");
        const ruleNames = rules.length === 0 ? "a branch protection rule" : rules.map(describeRule).join(", ");
        return `Branch "${branch}" of ${(0, github_repository.PZ)(repository)} is protected by ${ruleNames} (GitHub: "${quotedMessage}."). Either let the app that writes here bypass the rule (in the repository's settings, under Rules or Branches), or set \`token\` to a token of an app or a person on the bypass list`;
      }
      function describeRule({ type, id: id2, source }) {
        return `rule "${type}" of ruleset ${id2} of ${source}`;
      }
      async function findConflictingBranch(client, { repository, branch }) {
        const [first] = branch.split("/");
        const request = { owner: repository.owner, repo: repository.name, ref: `heads/${first}` };
        const refs = await client.paginate(client.rest.git.listMatchingRefs, request).catch(() => []);
        return refs.map(({ ref }) => ref.slice("refs/heads/".length)).find((name) => branch.startsWith(`${name}/`) || name.startsWith(`${branch}/`));
      }
    })
  ),
  /***/
  18206: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          findPreviews
        )
        /* harmony export */
      });
      var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38002);
      var _launcher_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26973);
      var _preview_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71826);
      var _version_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99224);
      async function findPreviews(branches, readVersions) {
        const previews = [];
        for (const branch of branches) {
          const number = (0, _preview_branch_js__WEBPACK_IMPORTED_MODULE_2__.KL)(branch.name);
          if (number === void 0 || !await isMarked(branch))
            continue;
          const lastPin = await readLastPin(branch, readVersions);
          previews.push({ branch: branch.name, number, head: branch.head, ...lastPin });
        }
        return previews.sort((first, second) => first.pinnedAt - second.pinnedAt || first.number - second.number);
      }
      async function isMarked({ name, readFile }) {
        try {
          const bytes = await readFile();
          return bytes !== void 0 && (0, _preview_branch_js__WEBPACK_IMPORTED_MODULE_2__.Z7)(name, _launcher_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__.$.parse(bytes));
        } catch {
          return false;
        }
      }
      async function readLastPin(branch, readVersions) {
        const { name, message, committedAt } = branch;
        const isOwn = (pin) => isOwnPin(pin, name);
        const headPin = [(0, _version_history_js__WEBPACK_IMPORTED_MODULE_3__.i9)(message)].find((pin) => pin !== void 0 && isOwn(pin));
        const version = headPin === void 0 ? (await readVersions(branch)).find(isOwn) : void 0;
        const time = Date.parse(version?.date ?? committedAt);
        return {
          pinnedAt: Number.isNaN(time) ? Number.POSITIVE_INFINITY : time,
          source: (headPin ?? version)?.source?.repository
        };
      }
      function isOwnPin({ source }, launcherBranch) {
        const ref = (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__.Ij)(source?.ref);
        return ref === void 0 || (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__.P7)(ref) === launcherBranch;
      }
    })
  ),
  /***/
  71826: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        KL: () => (
          /* binding */
          previewNumber
        ),
        /* harmony export */
        RO: () => (
          /* binding */
          assertPreviewPair
        ),
        /* harmony export */
        Z7: () => (
          /* binding */
          isPreviewBranch
        )
        /* harmony export */
      });
      var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38002);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      function previewNumber(launcherBranch) {
        const digits = /^pr-([1-9]\d{0,9})$/.exec(launcherBranch)?.[1];
        return digits === void 0 ? void 0 : Number(digits);
      }
      function isPreviewBranch(name, { marks }) {
        return marks.preview !== void 0 && previewNumber(name) !== void 0;
      }
      function assertPreviewPair(name, refs, state) {
        const knownRefs = refs.filter((ref) => ref !== void 0);
        for (const ref of knownRefs) {
          if (ref.kind === "pull")
            assertOwnPreview(name, ref, state);
          else if (state.isPreview)
            throw foreignImageError(state, `${name} was built from ${ref.full}`);
        }
        if (knownRefs.length === 0 && state.isPreview)
          throw foreignImageError(state, `${name} has no label that names the pull request that it was built from`);
      }
      function assertOwnPreview(name, ref, { launcherBranch, isPreview }) {
        const previewBranch = (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__.P7)(ref);
        const build = `${name} was built from pull request ${ref.full}`;
        if (previewBranch !== launcherBranch) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("no-launcher-branch", `${build}, which is launched only on launcher branch "${previewBranch}", not on "${launcherBranch}": send the event to "${previewBranch}"`);
        }
        if (isPreview)
          return;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("no-launcher-branch", `${build}, but launcher branch "${previewBranch}" is not a preview: delete the branch, so that the next event creates it again, or add the line \`# binder-actions: preview\` above FROM in its Dockerfile`);
      }
      function foreignImageError({ launcherBranch }, problem) {
        const number = previewNumber(launcherBranch);
        const message = number === void 0 ? `Launcher branch "${launcherBranch}" is marked as a preview, but is not named after a pull request, such as "pr-7", and ${problem}: delete the line \`# binder-actions: preview\` from its Dockerfile` : `Launcher branch "${launcherBranch}" is the preview of pull request ${number} and launches only its images, but ${problem}`;
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("no-launcher-branch", message);
      }
    })
  ),
  /***/
  99224: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i9: () => (
          /* binding */
          parsePinMessage
        ),
        /* harmony export */
        m3: () => (
          /* binding */
          formatVersionTable
        ),
        /* harmony export */
        q2: () => (
          /* binding */
          readVersions
        )
        /* harmony export */
      });
      var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37403);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20907);
      var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6515);
      const sourceForm = /^([\w.-]+(?:\/[\w.-]+)+)@([0-9a-f]{7,64})(?: \((refs\/[^\s()]+)\))?$/;
      const webAddress = /^https?:\/\/[^\s<>"'()|]+$/;
      function parsePinMessage(message) {
        const trailer = (name) => message.split(/\r?\n/).findLast((line) => line.startsWith(`${name}: `))?.slice(name.length + 2).trim();
        const text = trailer("Image");
        const image = text === void 0 ? void 0 : parseOrUndefined(text);
        if (image === void 0)
          return void 0;
        const [, repository, revision, ref] = sourceForm.exec(trailer("Source") ?? "") ?? [];
        const source = repository === void 0 || revision === void 0 ? void 0 : { repository, revision, ref };
        const run = trailer("Build");
        return { image, source, build: run !== void 0 && webAddress.test(run) ? run : void 0 };
      }
      function parseOrUndefined(text) {
        try {
          return (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.F2)(text);
        } catch {
          return void 0;
        }
      }
      function readVersions(commits) {
        const versions = /* @__PURE__ */ new Map();
        for (const { sha, date, message, branch } of commits) {
          const record = parsePinMessage(message);
          if (record === void 0)
            continue;
          const knownBranches = versions.get(sha)?.branches ?? [];
          versions.set(sha, { ...record, commit: sha, date, branches: [...knownBranches, branch] });
        }
        return [...versions.values()].sort((first, second) => Date.parse(second.date) - Date.parse(first.date));
      }
      function formatVersionTable(versions, serverUrl, sizes) {
        const lines = versions.map(({ image, date, source, build }) => {
          const digest = image.digest === void 0 ? "\u2014" : `\`${image.digest}\``;
          const cells = [
            (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.FV)(image.tag ?? (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.FH)(image)),
            date.slice(0, 10),
            digest,
            formatImageSize(image, sizes),
            source === void 0 ? "\u2014" : formatSource(source, build, serverUrl),
            build === void 0 ? "\u2014" : `[${runName(build)}](${build})`
          ];
          return `| ${cells.join(" | ")} |`;
        });
        return [
          "| Tag | Date | Digest | Size | Source | Build |",
          "| --- | --- | --- | ---: | --- | --- |",
          ...lines
        ].join("\n");
      }
      function formatImageSize({ digest }, sizes) {
        const size = digest === void 0 ? void 0 : sizes.get(digest);
        return size === void 0 ? "\u2014" : (0, _units_js__WEBPACK_IMPORTED_MODULE_1__.Xq)(size);
      }
      function formatSource({ repository, revision }, build, serverUrl) {
        const shortRevision = revision.slice(0, 8);
        const isElsewhere = build !== void 0 && !build.startsWith(`${serverUrl}/`);
        return isElsewhere ? `${repository}@${shortRevision}` : `[${shortRevision}](${serverUrl}/${repository}/commit/${revision})`;
      }
      function runName(build) {
        const id2 = /\/runs\/(\d+)/.exec(build)?.[1];
        return id2 === void 0 ? "build" : `run ${id2}`;
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
