export const id = 6037;
export const ids = [6037];
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
/* harmony import */ var _runner_registry_services_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60870);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72394);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(33192);
/* harmony import */ var _github_services_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(67448);
/* harmony import */ var _read_arguments_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(68740);
/* harmony import */ var _terminal_log_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(28914);
















const tokenHelp = 'Set GITHUB_TOKEN or GH_TOKEN to a token with write access to the contents of the launcher repository.';
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


/***/ })

};
