export const id = 976;
export const ids = [976];
export const modules = {

/***/ 96037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resume: () => (/* binding */ resume),
/* harmony export */   rollback: () => (/* binding */ rollback)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _actions_services_provenance_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99251);
/* harmony import */ var _actions_update_launcher_sha_published_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81245);
/* harmony import */ var _actions_update_launcher_sha_repin_branches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24232);
/* harmony import */ var _actions_update_launcher_sha_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40500);
/* harmony import */ var _actions_update_launcher_sha_services_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36720);
/* harmony import */ var _actions_update_launcher_sha_update_outcome_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(77542);
/* harmony import */ var _launcher_dockerfile_locator_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53960);
/* harmony import */ var _launcher_rollback_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74669);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20907);
/* harmony import */ var _runner_registry_services_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87733);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72394);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(33192);
/* harmony import */ var _github_services_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(67448);
/* harmony import */ var _read_arguments_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(68740);
/* harmony import */ var _terminal_log_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(28914);
















const tokenHelp = 'Set GITHUB_TOKEN or GH_TOKEN to a token that may write the contents of the launcher repository.';
const exitCodes = 'Exit code: 0 changed, or nothing to change, 1 not changed for another reason, 2 usage or environment error.';
const commonOptions = {
    dockerfile: { type: 'string', default: _launcher_dockerfile_locator_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultDockerfile */ .e },
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
};
const rollback = {
    usage: 'LAUNCHER BRANCH [options]',
    details: `  LAUNCHER           launcher repository, as owner/name
  BRANCH             launcher branch
  --to IMAGE         image to go back to: a digest, or an image tag; default: the image that was pinned before
  --reason TEXT      reason for the hold comment and the commit message
  --dockerfile PATH  path of the launcher's Dockerfile; default ${_launcher_dockerfile_locator_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultDockerfile */ .e}: where mybinder.org finds it
  --dry-run          print what would be pinned, without writing anything
  --json             print the outcome as JSON

Pins the earlier image and holds the branch in one commit, so that events do not update it until \`resume\`.
${tokenHelp}
${exitCodes}`,
    async run(args, env, terminal) {
        const { values, positionals } = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_13__/* .readArguments */ .lR)(args, {
            ...commonOptions,
            to: { type: 'string', default: 'previous' },
            reason: { type: 'string', default: '' },
        });
        const to = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_13__/* .withUsageErrors */ .Lc)(() => (0,_launcher_rollback_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRollbackTarget */ .Rm)(values.to));
        const change = { rollback: { to, reason: (0,_launcher_rollback_js__WEBPACK_IMPORTED_MODULE_7__/* .cleanReason */ .Me)(values.reason) } };
        return changeBranch(readTarget(positionals, values), change, env, terminal);
    },
};
const resume = {
    usage: 'LAUNCHER BRANCH [options]',
    details: `  LAUNCHER           launcher repository, as owner/name
  BRANCH             launcher branch
  --dockerfile PATH  path of the launcher's Dockerfile; default ${_launcher_dockerfile_locator_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultDockerfile */ .e}: where mybinder.org finds it
  --dry-run          print what would be pinned, without writing anything
  --json             print the outcome as JSON

Removes the hold of a branch and pins the current image of its tag, in one commit.
${tokenHelp}
${exitCodes}`,
    async run(args, env, terminal) {
        const { values, positionals } = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_13__/* .readArguments */ .lR)(args, commonOptions);
        return changeBranch(readTarget(positionals, values), { isResume: true }, env, terminal);
    },
};
function readTarget(positionals, values) {
    const [launcher, branch, ...others] = positionals;
    if (launcher === undefined || branch === undefined || others.length > 0)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e('expected LAUNCHER and BRANCH, such as science/model-launcher main');
    return {
        branch,
        isJson: values.json,
        inputs: {
            repository: (0,_github_services_js__WEBPACK_IMPORTED_MODULE_12__/* .parseRepositoryArgument */ .tp)(launcher),
            dockerfile: (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_13__/* .withUsageErrors */ .Lc)(() => (0,_launcher_dockerfile_locator_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDockerfileLocator */ .s7)(values.dockerfile)),
            dryRun: values['dry-run'],
        },
    };
}
/** Changes one branch as the action does with `branches`, and prints its outcome. */
async function changeBranch({ branch, isJson, inputs: target }, change, env, terminal) {
    const { client, token, connection, serverUrl } = (0,_github_services_js__WEBPACK_IMPORTED_MODULE_12__/* .gitHubServices */ .Qq)(env, terminal);
    if (token === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_10__/* .UserError */ .yo('token-invalid', `GITHUB_TOKEN is not set. ${tokenHelp}`);
    const work = { kind: 'branches', patterns: [branch], imageTag: undefined, ...change };
    const clients = (0,_actions_services_provenance_services_js__WEBPACK_IMPORTED_MODULE_1__/* .createProvenanceClients */ .C9)(connection, token, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)());
    const services = (0,_actions_update_launcher_sha_services_js__WEBPACK_IMPORTED_MODULE_5__/* .launcherServices */ .P)(client, { clients, provenance: undefined }, (0,_terminal_log_js__WEBPACK_IMPORTED_MODULE_14__/* .terminalLog */ .d)(terminal));
    const images = new _actions_update_launcher_sha_published_images_js__WEBPACK_IMPORTED_MODULE_2__/* .PublishedImages */ .p((0,_runner_registry_services_js__WEBPACK_IMPORTED_MODULE_9__/* .connectAnonymously */ .VU)(env));
    const inputs = { ...defaults, ...target, token, work, serverUrl };
    const updates = await (0,_actions_update_launcher_sha_repin_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .repinBranches */ .J)(inputs, work, { ...services, images });
    if (isJson)
        terminal.out(JSON.stringify(updates.map(toJson), null, 2));
    else
        for (const update of updates)
            terminal.out(describe(update));
    return updates.every(update => (0,_actions_update_launcher_sha_update_outcome_js__WEBPACK_IMPORTED_MODULE_15__/* .isChanged */ .H)(update) || isExpected(update.outcome)) ? 0 : 1;
}
function describe(update) {
    const { commit } = update;
    return commit === undefined ? (0,_actions_update_launcher_sha_report_js__WEBPACK_IMPORTED_MODULE_4__/* .describeUpdate */ .L)(update) : `${(0,_actions_update_launcher_sha_report_js__WEBPACK_IMPORTED_MODULE_4__/* .describeUpdate */ .L)(update)}\n${commit.url}`;
}
function toJson({ branch, outcome, reason, pin, commit }) {
    const images = pin && { previous: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .formatReference */ .FH)(pin.previous), image: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .formatReference */ .FH)(pin.pinned) };
    return { branch, outcome, reason, ...images, commit };
}
function isExpected(outcome) {
    return outcome === 'unchanged' || outcome === 'would-pin';
}
/** Inputs of the action that have no option here, with their defaults. */
const defaults = {
    template: undefined,
    branchVariable: undefined,
    allowedImage: undefined,
    provenance: undefined,
    sourceRepository: undefined,
    allowUnlabelled: false,
    acceptUnverifiedEvent: false,
    createBranch: false,
    maxPreviews: 0,
    adoptRef: false,
    allowRetag: false,
    allowOlder: false,
    allowVariant: false,
    prewarmAt: [],
};


/***/ }),

/***/ 16217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wl: () => (/* binding */ protectFromEarlyDecoding),
/* harmony export */   Zz: () => (/* binding */ readAsMybinder),
/* harmony export */   iS: () => (/* binding */ readAsStandard),
/* harmony export */   jR: () => (/* binding */ encodeStrictly)
/* harmony export */ });
/**
 * Encoding of values that a launch link passes to nbgitpuller, for two decoders that disagree.
 *
 * The page on mybinder.org decodes the whole query with `decodeURI` before it reads `urlpath` (BinderHub since
 * 2024-12); older pages, and every tool that follows the URL standard, do not. Both decode twice-encoded values
 * correctly, except for characters that `decodeURI` exposes too early: `&`, `#`, `+`, and `%` before two hex digits.
 */
const decodedTooEarly = /[&#+]|%(?=[0-9A-Fa-f]{2})/g;
/**
 * Encodes like `encodeURIComponent`, and also the five other characters that RFC 3986 reserves: `)` would end a
 * Markdown link.
 */
function encodeStrictly(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, character => percentCode(character));
}
/** Encodes the characters that the current page decodes too early one more time than a standard decoder requires. */
function protectFromEarlyDecoding(text) {
    return text.replace(decodedTooEarly, percentCode);
}
function percentCode(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
/** Reads a link as the current page on mybinder.org does. */
function readAsMybinder(link) {
    return readArguments(new URLSearchParams(decodeURI(new URL(link).search.slice(1))));
}
/** Reads a link according to the URL standard. */
function readAsStandard(link) {
    return readArguments(new URL(link).searchParams);
}
/**
 * Reads the arguments from `urlpath`, the server's `git-pull` page. Its own query is decoded by the standard in both
 * cases.
 */
function readArguments(query) {
    const inner = new URL(query.get('urlpath') ?? '', 'https://server.invalid').searchParams;
    const value = (name) => inner.get(name);
    return { repo: value('repo'), branch: value('branch'), urlpath: value('urlpath') };
}


/***/ }),

/***/ 71826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ previewNumber),
/* harmony export */   RO: () => (/* binding */ assertPreviewPair),
/* harmony export */   Z7: () => (/* binding */ isPreviewBranch)
/* harmony export */ });
/* harmony import */ var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38002);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);


/** Returns the number of the pull request that a launcher branch is named after: 7 for `pr-7`. */
function previewNumber(launcherBranch) {
    const [, digits] = /^pr-([1-9]\d{0,9})$/.exec(launcherBranch) ?? [];
    return digits === undefined ? undefined : Number(digits);
}
/** Returns whether a branch is the preview of a pull request: both its name and the mark in its Dockerfile say so. */
function isPreviewBranch(name, { marks }) {
    return marks.preview !== undefined && previewNumber(name) !== undefined;
}
/**
 * Asserts that images of pull requests and preview branches stay together: the image of pull request 7 is launched only
 * on branch `pr-7` whose Dockerfile has the mark `preview`, and such a branch launches nothing else.
 *
 * @param name name of the image in messages.
 * @param refs refs that the event, the signed provenance and the label state; undefined if one of them states none.
 * @throws Error naming the ref and the launcher branch.
 */
function assertPreviewPair(name, refs, state) {
    const stated = refs.filter(ref => ref !== undefined);
    for (const ref of stated) {
        if (ref.kind === 'pull')
            assertOwnPreview(name, ref, state);
        else if (state.isPreview)
            throw foreignImage(state, `${name} was built from ${ref.full}`);
    }
    if (stated.length === 0 && state.isPreview)
        throw foreignImage(state, `${name} has no label that names the pull request that it was built from`);
}
function assertOwnPreview(name, ref, { launcherBranch, isPreview }) {
    const own = (0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .refName */ .P7)(ref);
    const build = `${name} was built from ${ref.full}, a pull request`;
    if (own !== launcherBranch) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('no-launcher-branch', `${build}, which is launched only on launcher branch "${own}", and not on "${launcherBranch}"`);
    }
    if (isPreview)
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('no-launcher-branch', `${build}, but launcher branch "${own}" is not a preview: delete the branch, so that the next event creates it ` +
        'again, or add the line `# binder-actions: preview` above FROM in its Dockerfile');
}
function foreignImage({ launcherBranch }, problem) {
    const number = previewNumber(launcherBranch);
    const message = number === undefined
        ? `Launcher branch "${launcherBranch}" is marked as a preview, but only a branch named after a pull request, such as ` +
            `"pr-7", can be one, and ${problem}: delete the line \`# binder-actions: preview\` from its Dockerfile`
        : `Launcher branch "${launcherBranch}" is the preview of pull request ${number} and launches only its images, but ${problem}`;
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('no-launcher-branch', message);
}


/***/ }),

/***/ 44663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ imageOrigin)
/* harmony export */ });
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96348);

function imageOrigin({ config }) {
    const { labels } = config;
    return {
        created: [labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .createdKey */ .Yw], config.created].find(time => !Number.isNaN(Date.parse(time ?? ''))),
        // An empty label keeps an image from inheriting the revision of its base image.
        revision: labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionKey */ .d7] || undefined,
        ref: labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .refNameKey */ .G4],
        source: labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceKey */ .Zt],
        fingerprint: labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintKey */ .SV],
    };
}


/***/ })

};
