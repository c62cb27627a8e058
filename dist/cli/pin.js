export const id = 510;
export const ids = [510];
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
 * @throws Error naming the text and the accepted form.
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
// EXTERNAL MODULE: ./build/workflows/workflow-trigger.js
var workflow_trigger = __webpack_require__(51509);
;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/reject-loosened-checks.js

/** Inputs that let an image pass a check, or replace a newer one, with the values that do so. */
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
 * Rejects inputs that loosen a check if a bot chose the inputs of the run. A token that may only start workflows, such as
 * the one that sends events, could otherwise switch off the checks of a workflow with such inputs. If the event is
 * the workflow's only input, all other settings come from the workflow file, which a maintainer committed.
 */
function rejectLoosenedChecks(reader, start) {
    if (start?.bot === undefined)
        return;
    const chosen = start.inputNames?.filter(name => name !== workflow_trigger/* payloadInput */.LI);
    if (chosen?.length === 0)
        return;
    const set = Object.entries(loosening).flatMap(([name, form]) => {
        const value = reader.text(name);
        return value !== undefined && form.test(value) ? [`${name}: ${value}`] : [];
    });
    if (set.length === 0)
        return;
    reader.problem(`${set.join(', ')} cannot be set in a run that ${start.bot} started with inputs ` +
        'of its choice, because a token that may only start workflows would switch off checks. Start the workflow as a ' +
        `person, or send the event to a workflow whose only input is \`${workflow_trigger/* payloadInput */.LI}\``);
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
    const expectedHead = reader.optional('expected-commit', commit_sha/* parseCommit */.L);
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
// EXTERNAL MODULE: ./build/actions/update-launcher-sha/published-images.js
var published_images = __webpack_require__(81245);
// EXTERNAL MODULE: ./build/actions/update-launcher-sha/repin-branches.js + 2 modules
var repin_branches = __webpack_require__(24232);
// EXTERNAL MODULE: ./build/actions/update-launcher-sha/report.js
var report = __webpack_require__(40500);
// EXTERNAL MODULE: ./build/actions/update-launcher-sha/update-branch.js + 4 modules
var update_branch = __webpack_require__(10658);
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
    return { outputs: formatOutputs(inputs, updates), failure: describeFailure(updates) };
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
            return { branch, outcome, digest: pin?.pinned.digest, reason };
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

Pins an image in the launcher, as the action update-launcher-sha does, whose inputs are the options. Set GITHUB_TOKEN or GH_TOKEN to a token that may write the contents of the launcher repository.
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
            throw new user_error/* UserError */.yo('token-invalid', 'GITHUB_TOKEN is not set: set it to a token that may write the contents of the launcher repository');
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
/** A command in a step of a workflow writes no job summary. */
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
/* harmony import */ var _runner_registry_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87733);
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
/** @throws Error that names the text and the accepted forms, also for an image in a registry. */
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
            'a file that `docker save` wrote');
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
/** Addresses of an image in a browser or in another tool, and the reference that each names. */
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
 * Returns the reference that an address names: of a package at GitHub (`https://github.com/OWNER/REPO/pkgs/container/NAME`),
 * of a page at Docker Hub or Quay, or with the prefix `docker://` or `https://`. Returns undefined for any other form.
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


/***/ })

};
