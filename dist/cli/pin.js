export const id = 7875;
export const ids = [7875];
export const modules = {

/***/ 30271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ mybinderMembers),
/* harmony export */   t4: () => (/* binding */ parseBinderHubUrls),
/* harmony export */   yi: () => (/* binding */ parseBinderHubUrl)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);

/** Base URLs of the mybinder.org members. Their registries are mirrored only partly, so each member is queried. */
const mybinderMembers = [
    'https://2i2c.mybinder.org',
    'https://gesis.mybinder.org',
    'https://bids.mybinder.org',
];
/**
 * Parses the base URL of a BinderHub and adds a trailing slash.
 *
 * @throws Error that names the text and the accepted form.
 */
function parseBinderHubUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isLocal = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1' || url?.hostname === '[::1]';
    const isWeb = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal);
    if (url === undefined || !isWeb || url.username !== '' || url.search !== '' || url.hash !== '') {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('launch-link-invalid', `${JSON.stringify(text)} is not the address of a BinderHub: expected "https://host", such as "${mybinderMembers[0]}"`);
    }
    if (/\/(?:v2|build)\//.test(url.pathname)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('launch-link-invalid', `${JSON.stringify(text)} is a launch link: expected the address of the BinderHub only, "${url.origin}"`);
    }
    url.pathname = url.pathname.replace(/(?<!\/)\/*$/, '/');
    return url;
}
/** Parses addresses separated by spaces, commas or line breaks, and removes duplicates. */
function parseBinderHubUrls(text) {
    const urls = text
        .split(/[\s,]+/)
        .filter(Boolean)
        .map(parseBinderHubUrl);
    return [...new Map(urls.map(url => [url.href, url])).values()];
}


/***/ }),

/***/ 44786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ parseImageArgument),
/* harmony export */   Or: () => (/* binding */ parseImageRepositoryArgument),
/* harmony export */   WA: () => (/* binding */ parseLocalArgument),
/* harmony export */   kQ: () => (/* binding */ parseReferenceArgument)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _layout_image_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33020);
/* harmony import */ var _oci_image_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47042);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20907);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33192);






/**
 * Parses an image argument. The path of an image layout's folder, or of an archive, needs no prefix.
 *
 * @throws Error that names the text and the accepted forms, including for a path without an image.
 */
function parseImageArgument(text) {
    return findOnDisk(text) ?? (0,_layout_image_location_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImageLocation */ .s)(text);
}
/** Like `parseImageArgument`, for an image on this machine. */
function parseLocalArgument(text) {
    return findOnDisk(text) ?? (0,_layout_image_location_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLocalImage */ .e)(text);
}
/** Parses a reference, or the address of a package's page. @throws Error that names the malformed part. */
function parseReferenceArgument(text) {
    return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F2)((0,_oci_image_address_js__WEBPACK_IMPORTED_MODULE_3__/* .imageFromAddress */ .W)(text) ?? text);
}
/** Like `parseReferenceArgument`, without tag and digest. */
function parseImageRepositoryArgument(text) {
    return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseImageRepository */ .fb)((0,_oci_image_address_js__WEBPACK_IMPORTED_MODULE_3__/* .imageFromAddress */ .W)(text) ?? text);
}
/** Returns the image at a path; undefined if the text is not a path, such as `python`, although a folder of that name exists. */
function findOnDisk(text) {
    const isPath = /^[./~]/.test(text);
    const found = stat(text);
    if (found?.isDirectory() && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(text, 'oci-layout')))
        return { kind: 'oci-layout', directory: text };
    if (found?.isFile() && (isPath || text.endsWith('.tar')))
        return { kind: 'docker-archive', file: text };
    if (!isPath)
        return undefined;
    const quoted = JSON.stringify(text);
    if (found === undefined)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`there is no file or folder ${quoted}: check the path`);
    throw new _command_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`${quoted} is a folder without an image: expected an image layout, which has a file \`oci-layout\`. Build its Dockerfile first`);
}
function stat(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
}


/***/ }),

/***/ 87875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pin: () => (/* binding */ pin)
});

// EXTERNAL MODULE: ./build/launcher/choose-branches.js
var choose_branches = __webpack_require__(34885);
// EXTERNAL MODULE: ./build/launcher/dockerfile-locator.js
var dockerfile_locator = __webpack_require__(53960);
// EXTERNAL MODULE: ./build/launcher/image-updated-event.js
var image_updated_event = __webpack_require__(91427);
// EXTERNAL MODULE: ./build/launcher/rollback.js
var rollback = __webpack_require__(74669);
// EXTERNAL MODULE: ./build/oci/digest.js
var oci_digest = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/refs/commit-sha.js
var commit_sha = __webpack_require__(83773);
// EXTERNAL MODULE: ./build/refs/github-repository.js
var github_repository = __webpack_require__(35613);
// EXTERNAL MODULE: ./build/refs/source-ref.js
var source_ref = __webpack_require__(38002);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/binderhub/binderhub-url.js
var binderhub_url = __webpack_require__(30271);
;// CONCATENATED MODULE: ./build/actions/inputs/binderhub-inputs.js

/** Reads `binderhub-urls`; defaults to the members of mybinder.org. */
function readBinderHubUrls(reader) {
    return reader.withDefault('binderhub-urls', binderhub_url/* parseBinderHubUrls */.t4, binderhub_url/* mybinderMembers */.OR.map(binderhub_url/* parseBinderHubUrl */.yi));
}

// EXTERNAL MODULE: ./build/actions/inputs/provenance-inputs.js
var provenance_inputs = __webpack_require__(5955);
// EXTERNAL MODULE: ./build/workflows/payload-input.js
var payload_input = __webpack_require__(39566);
;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/reject-loosened-checks.js

/** Inputs that disable a check or allow an older image, with the values that do so. */
const loosening = {
    'accept-unverified-event': /^true$/i,
    'adopt-ref': /^true$/i,
    'allow-older': /^true$/i,
    'allow-retag': /^true$/i,
    'allow-unlabelled': /^true$/i,
    'allow-variant': /^true$/i,
    'require-provenance': /^false$/i,
    resume: /^true$/i,
    'rollback-to': /./,
};
/**
 * Rejects inputs that loosen a check if a bot set the inputs of the run. Otherwise a token that can only start workflows,
 * such as the one that sends events, could disable the checks of a workflow with these inputs. If the event is the
 * workflow's only input, all other settings come from the workflow file, which a maintainer committed.
 */
function rejectLoosenedChecks(reader, start) {
    if (start?.bot === undefined)
        return;
    const chosen = start.inputNames?.filter(name => name !== payload_input/* payloadInput */.L);
    if (chosen?.length === 0)
        return;
    const set = Object.entries(loosening).flatMap(([name, form]) => {
        const value = reader.text(name);
        return value !== undefined && form.test(value) ? [`${name}: ${value}`] : [];
    });
    if (set.length === 0)
        return;
    reader.problem(`${set.join(', ')} cannot be set in a run that ${start.bot} started with inputs ` +
        'of its choice, because a token that can only start workflows must not disable checks. Start the workflow as a ' +
        `person, or send the event to a workflow whose only input is \`${payload_input/* payloadInput */.L}\``);
}

;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/inputs.js













const defaultMaxPreviews = 20;
const manualInputs = ['image', 'image-tag', 'digest', 'ref'];
function readInputs(reader, workflow) {
    const token = reader.secret('token');
    if (token === undefined)
        reader.problem('token is empty: remove it, and give the job `permissions: contents: write`');
    rejectLoosenedChecks(reader, workflow.manualStart);
    const repository = (0,github_repository/* parseGitHubRepository */.lF)(workflow.repository);
    return {
        token: token ?? '',
        repository,
        provenance: (0,provenance_inputs/* readRequiredProvenance */.d)(reader, repository),
        work: readWork(reader),
        dockerfile: reader.withDefault('dockerfile', dockerfile_locator/* parseDockerfileLocator */.s7, (0,dockerfile_locator/* parseDockerfileLocator */.s7)(dockerfile_locator/* defaultDockerfile */.e)),
        template: reader.optional('template', dockerfile_locator/* parseRepositoryPath */.XU),
        branchVariable: reader.optional('branch-variable', parseVariableName),
        allowedImage: reader.optional('allowed-image', oci_reference/* parseImageRepository */.fb),
        sourceRepository: reader.optional('source-repository', github_repository/* parseGitHubRepository */.lF),
        serverUrl: workflow.serverUrl,
        allowUnlabelled: reader.boolean('allow-unlabelled', false),
        acceptUnverifiedEvent: reader.boolean('accept-unverified-event', false),
        createBranch: reader.boolean('create-branch', false),
        maxPreviews: reader.withDefault('max-previews', parseMaxPreviews, defaultMaxPreviews),
        adoptRef: reader.boolean('adopt-ref', false),
        allowRetag: reader.boolean('allow-retag', false),
        allowOlder: reader.boolean('allow-older', false),
        allowVariant: reader.boolean('allow-variant', false),
        dryRun: reader.boolean('dry-run', false),
        prewarmAt: readMembers(reader),
    };
}
function readMembers(reader) {
    const members = readBinderHubUrls(reader);
    return reader.boolean('prewarm', false) ? members : [];
}
/** Reads the event's payload, its fields as separate inputs, or `branches`. These are mutually exclusive. */
function readWork(reader) {
    const given = manualInputs.filter(name => reader.text(name) !== undefined);
    if (reader.text('branches') !== undefined)
        return readBranches(reader, given);
    for (const name of withBranches(reader))
        reader.problem(`${name} is set, but branches is not: set it to the launcher branches to change`);
    if (hasPayload(reader)) {
        if (given.length > 0)
            reader.problem(`payload cannot be combined with ${given.join(', ')}: set one or the other`);
        return { kind: 'event', event: reader.required('payload', text => (0,image_updated_event/* decodeEvent */.H5)(parsePayload(text))) };
    }
    if (given.length === 0) {
        reader.problem("payload is missing (the event's client_payload): set it, or for a manual run set branches or all of these inputs");
    }
    return { kind: 'event', event: readManualEvent(reader) };
}
/** Returns whether there is a payload. In manual and scheduled runs, the expression evaluates to `null`. */
function hasPayload(reader) {
    const payload = reader.text('payload');
    return payload !== undefined && payload !== 'null';
}
function readBranches(reader, given) {
    const others = [...(hasPayload(reader) ? ['payload'] : []), ...given.filter(name => name !== 'image-tag')];
    if (others.length > 0) {
        reader.problem(`branches cannot be combined with ${others.join(', ')}: each branch is pinned to the current image of its tag, or of image-tag`);
    }
    const rollback = readRollback(reader);
    const exclusive = withBranches(reader);
    if (rollback !== undefined && reader.text('image-tag') !== undefined)
        exclusive.push('image-tag');
    if (exclusive.length > 1)
        reader.problem(`${exclusive.join(' and ')} cannot be combined: set one of them`);
    return {
        kind: 'branches',
        patterns: reader.required('branches', choose_branches/* parsePatterns */.Z7),
        imageTag: reader.optional('image-tag', oci_reference/* parseImageTag */.DO),
        isResume: reader.boolean('resume', false),
        ...(rollback === undefined ? {} : { rollback }),
    };
}
/** Returns the inputs that are set and apply only to `branches`. */
function withBranches(reader) {
    const isResume = reader.boolean('resume', false);
    return [
        ...(reader.text('rollback-to') === undefined ? [] : ['rollback-to']),
        ...(isResume ? ['resume'] : []),
    ];
}
function readRollback(reader) {
    const to = reader.optional('rollback-to', rollback/* parseRollbackTarget */.Rm);
    const reason = (0,rollback/* cleanReason */.Me)(reader.text('reason') ?? '');
    const expectedHead = reader.optional('expected-commit', commit_sha/* parseCommit */.L5);
    return to === undefined ? undefined : { to, reason, expectedHead };
}
function readManualEvent(reader) {
    const image = reader.required('image', oci_reference/* parseImageRepository */.fb);
    const tag = reader.required('image-tag', oci_reference/* parseImageTag */.DO);
    const digest = reader.required('digest', oci_digest/* parseDigest */.m);
    const ref = reader.required('ref', source_ref/* parseSourceRef */._j);
    return reader.derive(() => ({
        launcherBranch: (0,source_ref/* refLauncherBranch */.QC)(ref),
        digest,
        image: { ...image, tag },
        ref,
    }));
}
function parsePayload(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new user_error/* UserError */.yo('invalid-input', 'expected JSON: write `payload: ${{ toJSON(github.event.client_payload) }}`');
    }
}
function parseMaxPreviews(text) {
    if (!/^\d{1,3}$/.test(text))
        throw new user_error/* UserError */.yo('invalid-input', 'expected a number from 0 to 999');
    return Number(text);
}
function parseVariableName(text) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(text))
        throw new user_error/* UserError */.yo('invalid-input', 'expected the name of an environment variable');
    return text;
}

// EXTERNAL MODULE: ./build/launcher/launch-link.js
var launch_link = __webpack_require__(72487);
// EXTERNAL MODULE: ./build/launcher/preview-branch.js
var preview_branch = __webpack_require__(71826);
// EXTERNAL MODULE: ./build/oci/image-labels.js
var image_labels = __webpack_require__(44663);
// EXTERNAL MODULE: ./build/actions/update-launcher-sha/published-images.js
var published_images = __webpack_require__(81245);
// EXTERNAL MODULE: ./build/actions/update-launcher-sha/repin-branches.js + 2 modules
var repin_branches = __webpack_require__(24232);
// EXTERNAL MODULE: ./build/actions/update-launcher-sha/report.js
var report = __webpack_require__(40500);
// EXTERNAL MODULE: ./build/actions/update-launcher-sha/update-branch.js + 4 modules
var update_branch = __webpack_require__(21293);
// EXTERNAL MODULE: ./build/actions/update-launcher-sha/update-outcome.js
var update_outcome = __webpack_require__(77542);
;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/run.js











/** Pins images in the launcher: the event's image, or the current image of each chosen branch's tag. */
async function run(inputs, services) {
    const { work } = inputs;
    const branchServices = { ...services, images: new published_images/* PublishedImages */.p(services.connect) };
    const updates = work.kind === 'event'
        ? [await (0,update_branch/* updateByEvent */.Jf)(inputs, work.event, branchServices)]
        : await (0,repin_branches/* repinBranches */.J)(inputs, work, branchServices);
    await (0,report/* report */.z)(inputs, updates, services);
    await services.prewarm({
        repository: (0,github_repository/* formatGitHubRepository */.PZ)(inputs.repository),
        commits: launcherCommits(updates),
        members: inputs.prewarmAt,
    });
    const outputs = {
        ...formatOutputs(inputs, updates),
        ...(await readRevisionCheck(updates, branchServices.images)),
    };
    return { outputs, failure: describeFailure(updates) };
}
/** Returns how a test launch checks the commit that the new image contains; empty if the image does not say. */
async function readRevisionCheck(updates, images) {
    const [only] = updates;
    const none = { revision: '', 'revision-check': '' };
    if (only?.pin === undefined || only.commit === undefined || updates.length > 1)
        return none;
    try {
        const image = await images.read(only.pin.pinned);
        const { revision = '' } = (0,image_labels/* imageOrigin */.G)(image);
        const command = (0,image_labels/* revisionCheck */.m)(image);
        return command !== undefined && (0,commit_sha/* isCommit */.WM)(revision) ? { revision, 'revision-check': command } : none;
    }
    catch {
        // The branch is pinned already, and the launch itself shows whether the image can be pulled.
        return none;
    }
}
function launcherCommits(updates) {
    return updates.flatMap(({ branch, commit }) => (commit === undefined ? [] : [{ branch, sha: commit.sha }]));
}
/** Outcomes in order of precedence: the first one that occurs is the outcome of a run over several branches. */
const outcomePrecedence = [
    'failed',
    'not-attempted',
    'created',
    'pinned',
    'would-pin',
    'stale',
    'held',
    'frozen',
    'unchanged',
    'skipped',
];
function formatOutputs({ repository }, updates) {
    const launcher = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    const ordered = outcomePrecedence.flatMap(outcome => updates.filter(update => update.outcome === outcome));
    // Several branches have no single commit or launch URL; the `branches` output lists them.
    const only = updates.length === 1 ? updates[0] : undefined;
    return {
        changed: updates.some(update_outcome/* isChanged */.H),
        outcome: ordered[0]?.outcome ?? 'unchanged',
        branches: updates.map(({ branch, outcome, pin, reason }) => {
            const isPreview = pin !== undefined && (0,preview_branch/* isPreviewBranch */.Z7)(branch, pin.dockerfile);
            return { branch, outcome, digest: pin?.pinned.digest, reason, preview: isPreview || undefined };
        }),
        'commit-sha': only?.commit?.sha ?? '',
        'commit-url': only?.commit?.url ?? '',
        'previous-commit-sha': only?.parent ?? '',
        'previous-digest': only?.pin?.previous.digest ?? '',
        'launch-url': only === undefined ? '' : (0,launch_link/* launchUrl */.Hw)(launcher, only.branch),
        badge: only === undefined ? '' : (0,launch_link/* launchBadge */.dU)(launcher, only.branch),
    };
}
function describeFailure(updates) {
    const failed = updates.filter(({ outcome }) => outcome === 'failed');
    const notAttempted = updates.filter(({ outcome }) => outcome === 'not-attempted');
    const names = notAttempted.length === 0 ? '' : `\nNot attempted: ${notAttempted.map(({ branch }) => branch).join(', ')}`;
    const [first] = failed;
    if (first === undefined)
        return undefined;
    if (failed.length === 1) {
        const { branch, reason = '', errorKind = 'branch-not-updated' } = first;
        const isNamed = reason.startsWith(`Branch "${branch}"`);
        const message = isNamed ? reason : `Branch "${branch}" could not be updated: ${reason}`;
        return new user_error/* UserError */.yo(errorKind, message + names);
    }
    const lines = failed.map(({ branch, reason }) => `- ${branch}: ${reason}`);
    return new user_error/* UserError */.yo('branch-not-updated', `${failed.length} of ${updates.length} branches could not be updated:\n${lines.join('\n')}${names}`);
}

// EXTERNAL MODULE: ./build/actions/update-launcher-sha/services.js + 4 modules
var services = __webpack_require__(36720);
// EXTERNAL MODULE: ./build/cli/action-inputs.js + 1 modules
var action_inputs = __webpack_require__(22614);
// EXTERNAL MODULE: ./build/cli/action-options.js
var action_options = __webpack_require__(62808);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/github-services.js + 1 modules
var github_services = __webpack_require__(67448);
// EXTERNAL MODULE: ./build/cli/image-argument.js
var image_argument = __webpack_require__(44786);
// EXTERNAL MODULE: ./build/cli/local-workflow.js
var local_workflow = __webpack_require__(83122);
// EXTERNAL MODULE: ./build/cli/read-arguments.js
var read_arguments = __webpack_require__(68740);
// EXTERNAL MODULE: ./build/cli/read-digest.js
var read_digest = __webpack_require__(31198);
// EXTERNAL MODULE: ./build/cli/terminal-log.js
var terminal_log = __webpack_require__(28914);
;// CONCATENATED MODULE: ./build/cli/pin.js















const options = `${(0,action_inputs/* withoutMarks */.zw)(action_options/* pinOptions */.e)}
  --json  print the action's outputs as JSON`;
const pin = {
    usage: 'LAUNCHER [NAME:TAG[@DIGEST] --ref REF | --branches NAMES] [options]',
    details: `  LAUNCHER  launcher repository, as owner/name
  NAME:TAG[@DIGEST]  image to pin; without a digest, the image that the tag points to now
${options}

Pins an image in the launcher, as the action update-launcher-sha does, whose inputs are the options. Set GITHUB_TOKEN or GH_TOKEN to a token with write access to the contents of the launcher repository.
Exit code: 0 pinned, or nothing to change, 1 not changed for another reason, 2 usage or environment error.`,
    async run(args, env, terminal) {
        const { positionals, inputs } = (0,action_inputs/* readActionArguments */.X5)(args, options);
        const isJson = (0,action_inputs/* readFlag */.fG)(inputs, 'json');
        const [launcher, image, ...others] = positionals;
        if (launcher === undefined || others.length > 0)
            throw new command/* UsageError */.e('expected LAUNCHER and the image, such as science/launcher ghcr.io/science/model:main');
        const repository = (0,github_repository/* formatGitHubRepository */.PZ)((0,github_services/* parseRepositoryArgument */.tp)(launcher));
        const token = env.GITHUB_TOKEN || env.GH_TOKEN;
        if (!token)
            throw new user_error/* UserError */.yo('token-invalid', 'GITHUB_TOKEN is not set: set it to a token with write access to the contents of the launcher repository');
        const workflow = (0,local_workflow/* localWorkflow */.J)(env, { repository });
        const given = new Map([...inputs, ...(await imageInputs(image, env)), ['token', token]]);
        const request = (0,action_inputs/* readAsAction */.DC)(given, reader => readInputs(reader, workflow));
        const log = (0,terminal_log/* terminalLog */.d)(isJson ? terminal : { ...terminal, err: terminal.out });
        const { outputs, failure } = await run(request, (0,services/* updateServices */.O)(request, workflow, withoutSummary(env), log));
        if (isJson)
            terminal.out(JSON.stringify(outputs, null, 2));
        else if (outputs['commit-url'] !== '')
            terminal.out(outputs['commit-url']);
        if (failure !== undefined)
            terminal.err(`binder-actions pin: ${(0,user_error/* formatError */.Wk)(failure, user_error/* unreleased */.rH)}`);
        return ['pinned', 'created', 'unchanged', 'would-pin'].includes(outputs.outcome) ? 0 : 1;
    },
};
/** Returns the inputs that name the image. */
async function imageInputs(image, env) {
    if (image === undefined)
        return [];
    const reference = (0,read_arguments/* withUsageErrors */.Lc)(() => (0,image_argument/* parseReferenceArgument */.kQ)(image));
    const { tag } = reference;
    if (tag === undefined)
        throw new command/* UsageError */.e(`${JSON.stringify(image)} has no tag: expected NAME:TAG[@DIGEST]`);
    return [
        ['image', (0,oci_reference/* formatImageRepository */.hp)(reference)],
        ['image-tag', tag],
        ['digest', await (0,read_digest/* readDigest */.r)(reference, env)],
    ];
}
/** Returns the environment without the path of the job summary, because a command writes none. */
function withoutSummary(env) {
    return { ...env, GITHUB_STEP_SUMMARY: undefined };
}


/***/ }),

/***/ 31198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readDigest)
/* harmony export */ });
/* harmony import */ var _registry_head_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45538);
/* harmony import */ var _runner_registry_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60870);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);



/** Returns the digest in a reference, or the digest that its tag points to in the registry. */
async function readDigest(image, env) {
    if (image.digest !== undefined)
        return image.digest;
    const tag = image.tag ?? 'latest';
    const client = await (0,_runner_registry_services_js__WEBPACK_IMPORTED_MODULE_1__/* .connectFromRunner */ .n8)(env, {}, () => { })(image);
    const digest = await (0,_registry_head_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .headDigest */ .x)(client, tag);
    if (digest === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('image-not-found', `${client.name} has no tag "${tag}": check its spelling, or push it`);
    return digest;
}


/***/ }),

/***/ 91427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ defaultEventType),
/* harmony export */   H5: () => (/* binding */ decodeEvent),
/* harmony export */   Yt: () => (/* binding */ versionOneFields),
/* harmony export */   r9: () => (/* binding */ encodeEvent)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5691);
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41240);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
/* harmony import */ var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38002);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72394);






/** Default type of the `repository_dispatch` event. */
const defaultEventType = 'image-updated';
const eventVersion = 1;
/**
 * Encodes an event and validates the payload.
 *
 * @param legacy field for an old handler.
 * @throws Error that names every field that the launcher would reject.
 */
function encodeEvent({ launcherBranch, digest, image, ref, build }, legacy) {
    const { repository, revision, runUrl, created, correlation } = build;
    const payload = {
        version: eventVersion,
        branch: launcherBranch,
        sha: digest,
        image: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImageRepository */ .hp)(image),
        tag: image.tag,
        ref: ref.full,
        source: { repository, revision, run_url: runUrl },
        created,
        correlation,
        ...(legacy === undefined ? {} : { [legacy.name]: legacy.value }),
    };
    decodeEvent(payload);
    return payload;
}
/** Returns the schema of a text field that `parse` converts. An error of `parse` is reported as the field's problem. */
function field(parse) {
    return valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj('expected text'), valibot__WEBPACK_IMPORTED_MODULE_4__/* .rawTransform */ .NT(({ dataset, addIssue, NEVER }) => {
        try {
            return parse(dataset.value);
        }
        catch (error) {
            addIssue({ message: (0,_error_message_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(error) });
            return NEVER;
        }
    }));
}
const fullSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .re({
    version: valibot__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu(eventVersion),
    branch: field(parseBranch),
    sha: field(_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m),
    image: field(_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageRepository */ .fb),
    tag: field(_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageTag */ .DO),
    ref: field(_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSourceRef */ ._j),
    source: valibot__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .re({
        // GitLab has nested groups.
        repository: field(text => match(text, /^[\w.-]+(?:\/[\w.-]+)+$/, 'owner/name of a repository')),
        revision: field(text => match(text, /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'a full git commit ID')),
        run_url: field(text => match(text, /^https?:\/\/[^\s<>"'()]+$/, 'the URL of a workflow run')),
    }),
    created: field(parseTime),
    correlation: field(text => match(text, /^[\w.:-]{1,200}$/, 'up to 200 letters, digits, ".", ":", "_" or "-"')),
});
const versionOneFields = Object.keys(fullSchema.entries);
const firstSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .re({
    branch: field(parseBranch),
    sha: field(text => (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(text.startsWith('sha256:') ? text : `sha256:${text}`)),
});
/**
 * Decodes a `client_payload`. A payload that does not match its version exactly is rejected as a whole, because
 * guessing a missing field could update the wrong branch. One extra field, a text or a boolean, is ignored: sources
 * send it for handlers from before version 1.
 *
 * @throws Error that names every invalid field and its value.
 */
function decodeEvent(payload) {
    if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('event-malformed', `The event's payload is ${preview(payload)}: expected an object with the fields of version ${eventVersion}`);
    }
    if (!('version' in payload))
        return decodeFirstForm(payload);
    if (payload.version !== eventVersion) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('event-malformed', `The event has version ${preview(payload.version)}, but this action supports ${eventVersion}: ` +
            'use the same release of Binder Actions in both repositories');
    }
    const { branch, sha, image, tag, ref, source, created, correlation } = parsePayload(fullSchema, withoutLegacyField(payload));
    assertPullBranch(ref, branch);
    const { repository, revision, run_url: runUrl } = source;
    return {
        launcherBranch: branch,
        digest: sha,
        image: { ...image, tag },
        ref,
        build: { repository, revision, runUrl, created, correlation },
    };
}
/** @throws Error if an event for a pull request names a launcher branch other than its preview. */
function assertPullBranch(ref, branch) {
    if (ref.kind !== 'pull' || branch === (0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .refName */ .P7)(ref))
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('no-launcher-branch', `The event is for ${ref.full}, a pull request, which is launched only on launcher branch "${(0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .refName */ .P7)(ref)}", but it ` +
        `names "${branch}", so nothing was changed: remove \`launcher-branch\` from the step that sends it`);
}
function withoutLegacyField(payload) {
    const entries = Object.entries(payload);
    const [unknown, ...others] = entries.filter(([name]) => !versionOneFields.includes(name));
    const isComplete = versionOneFields.every(name => name in payload);
    const isLegacy = unknown !== undefined && ['string', 'boolean'].includes(typeof unknown[1]);
    // If a field is missing, the unknown one is probably that field under another name.
    if (!isComplete || !isLegacy || others.length > 0)
        return payload;
    return Object.fromEntries(entries.filter(([name]) => name !== unknown[0]));
}
function decodeFirstForm(payload) {
    const { branch, sha } = parsePayload(firstSchema, payload);
    return { launcherBranch: branch, digest: sha };
}
function parsePayload(schema, payload) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xL(schema, payload);
    if (result.success)
        return result.output;
    const problems = result.issues.map(issue => {
        const path = valibot__WEBPACK_IMPORTED_MODULE_4__/* .getDotPath */ .Bu(issue) ?? 'payload';
        if (issue.type === 'strict_object') {
            return issue.expected === 'never' ? `${path}: unknown field` : `${path}: missing`;
        }
        return `${path} is ${preview(issue.input)}: ${issue.message}`;
    });
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('event-malformed', `The event is malformed, so nothing was changed:\n${problems.map(problem => `- ${problem}`).join('\n')}`);
}
function parseBranch(text) {
    if (text.startsWith('refs/'))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('event-malformed', 'expected the short name of a branch, without "refs/heads/"');
    return (0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSourceRef */ ._j)(`refs/heads/${text}`).short;
}
function parseTime(text) {
    const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
    if (!form.test(text) || Number.isNaN(Date.parse(text)))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('event-malformed', 'expected a time such as "2026-01-31T12:00:00Z"');
    return text;
}
function match(text, form, expected) {
    if (!form.test(text))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('event-malformed', `expected ${expected}`);
    return text;
}
function preview(value) {
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}


/***/ }),

/***/ 33020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseLocalImage),
/* harmony export */   s: () => (/* binding */ parseImageLocation)
/* harmony export */ });
/* harmony import */ var _oci_image_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47042);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);



const placeholders = {
    'oci-layout': 'DIR',
    'docker-archive': 'FILE',
    'docker-daemon': 'REF',
};
const localForm = new RegExp(`^(${Object.keys(placeholders).join('|')}|oci):(.*)$`, 's');
/**
 * Parses a location. `oci:DIR`, the form of skopeo and podman, means `oci-layout:DIR`; the address of a package's page
 * means its image.
 *
 * @throws Error that names the text and the accepted forms.
 */
function parseImageLocation(text) {
    const [, kind, value = ''] = localForm.exec(text) ?? [];
    if (kind === undefined) {
        const named = (0,_oci_image_address_js__WEBPACK_IMPORTED_MODULE_0__/* .imageFromAddress */ .W)(text);
        if (named === undefined)
            rejectOtherForm(text);
        return { kind: 'registry', reference: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(named ?? text) };
    }
    return parseLocal(kind === 'oci' ? 'oci-layout' : kind, value);
}
/** @throws Error that names the text and the accepted forms, including for an image in a registry. */
function parseLocalImage(text) {
    const location = parseImageLocation(text);
    if (location.kind !== 'registry')
        return location;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('invalid-input', `${JSON.stringify(text)} is in a registry: expected "docker-daemon:REF", "oci-layout:DIR" or "docker-archive:FILE". An image ` +
        'that was already pushed needs only check-layer-sizes and dispatch-launcher-update');
}
/** Rejects paths and URLs, which other tools accept for images. */
function rejectOtherForm(text) {
    if (/^[./~]/.test(text)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('invalid-input', `${JSON.stringify(text)} is a path: write "oci-layout:${text}" for the folder of an image layout, "docker-archive:${text}" for ` +
            'a file written by `docker save`');
    }
    const [, image] = /^[a-z-]+:\/\/(.+)$/.exec(text) ?? [];
    if (image !== undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('invalid-input', `${JSON.stringify(text)} is an address: write "${image}"`);
}
function parseLocal(kind, value) {
    const text = JSON.stringify(`${kind}:${value}`);
    if (value === '') {
        const label = { 'oci-layout': 'a directory', 'docker-archive': 'a file', 'docker-daemon': 'an image' }[kind];
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('image-file-not-found', `${text} does not name ${label}: expected "${kind}:${placeholders[kind]}"`);
    }
    if (kind === 'oci-layout')
        return { kind, directory: value };
    if (kind === 'docker-archive')
        return { kind, file: value };
    // Docker would parse a name that starts with "-" as an option.
    if (!/^[A-Za-z0-9[][^\s\p{Cc}]*$/u.test(value)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('image-file-not-found', `${text} does not name an image: expected a name or an ID, as shown by \`docker image ls\``);
    }
    return { kind, image: value };
}


/***/ }),

/***/ 47042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ imageFromAddress)
/* harmony export */ });
/** Forms of an image's address in a browser or in another tool, each with a function that returns the reference. */
const forms = [
    // https://github.com/OWNER/REPO/pkgs/container/NAME
    [
        /^https?:\/\/(?:www\.)?github\.com\/(?:orgs\/|users\/)?([^/?#]+)\/(?:[^/?#]+\/pkgs|packages)\/container\/(?:package\/)?([^/?#]+)/,
        ([owner = '', name = '']) => `ghcr.io/${owner}/${name}`.toLowerCase(),
    ],
    [/^https?:\/\/hub\.docker\.com\/_\/([^/?#]+)/, ([name]) => `docker.io/${name}`],
    [/^https?:\/\/hub\.docker\.com\/r\/([^/?#]+\/[^/?#]+)/, ([name]) => `docker.io/${name}`],
    [/^https?:\/\/quay\.io\/repository\/([^/?#]+\/[^/?#]+)/, ([name]) => `quay.io/${name}`],
    // skopeo and podman write docker://.
    [
        /^(?:docker|https?):\/\/((?!github\.com|www\.github\.com|hub\.docker\.com).+?)\/?$/,
        ([name = '']) => name,
    ],
];
/**
 * Returns the reference for the address of an image: a package on GitHub
 * (`https://github.com/OWNER/REPO/pkgs/container/NAME`), a page on Docker Hub or Quay, or a reference with the prefix
 * `docker://` or `https://`. Returns undefined for any other text.
 */
function imageFromAddress(text) {
    for (const [form, reference] of forms) {
        const [match, ...groups] = form.exec(text) ?? [];
        if (match === undefined)
            continue;
        const tag = /[?&]tag=([^&#]+)/.exec(text)?.[1];
        return `${decoded(reference(groups))}${tag === undefined ? '' : `:${decoded(tag)}`}`;
    }
    return undefined;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 45538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ canPull),
/* harmony export */   x: () => (/* binding */ headDigest)
/* harmony export */ });
/* harmony import */ var _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83125);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1564);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54566);
/* harmony import */ var _registry_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87953);




/**
 * Checks whether the client can pull a manifest that exists.
 *
 * @returns undefined if it can, otherwise a description of the registry's response.
 */
async function canPull(client, digest) {
    const { status } = await headManifest(client, digest);
    return status === 200 ? undefined : `the registry responds with ${status}`;
}
/**
 * Returns the digest that a tag currently points to. Uses a HEAD request if the registry returns the digest in its
 * headers, because Docker Hub does not count HEAD requests against its rate limit.
 *
 * @param target tag, or digest to check for existence.
 * @returns undefined if the registry has no such manifest.
 * @throws Error if the request fails.
 */
async function headDigest(client, target) {
    const { status, digest } = await headManifest(client, target);
    if (status === 404)
        return undefined;
    if (status === 200 && digest !== null && (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest))
        return digest;
    // A HEAD response has no body to explain the error.
    return (await (0,_registry_source_js__WEBPACK_IMPORTED_MODULE_3__/* .findManifest */ .J)(client, target))?.digest;
}
/** Sends a HEAD request for a manifest. Returns the status, and the digest from the headers, if any. */
async function headManifest(client, target) {
    const headers = { accept: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestMediaTypes */ .$P.join(', ') };
    const request = { method: 'HEAD', target: `manifests/${target}`, headers, access: 'pull' };
    const response = await client.send(request);
    (0,_http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelBody */ .r0)(response);
    return { status: response.status, digest: response.headers.get('docker-content-digest') };
}


/***/ }),

/***/ 39566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ payloadInput)
/* harmony export */ });
// In a separate file, because readers of inputs would otherwise load the YAML parser.
/** Input of a workflow that receives the event as JSON. */
const payloadInput = 'payload';


/***/ })

};
