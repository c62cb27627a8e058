export const id = 6899;
export const ids = [6899];
export const modules = {

/***/ 91670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkServices)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _runner_interruption_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7464);
/* harmony import */ var _runner_registry_services_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60870);
/* harmony import */ var _runner_run_on_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67333);






const colors = { pass: 'green', warn: 'yellow', fail: 'red' };
/** Services for local use: the user's registry logins, local files and Docker, with the terminal as the log. */
function checkServices(env, { out, err }, isJson) {
    // With `--json`, only JSON is written to standard output.
    const info = isJson ? () => { } : out;
    const log = {
        info,
        warning: (message, place) => err(atPlace(message, place)),
        error: (message, place) => err(atPlace(message, place)),
        mask: () => { },
        group: (title, task) => {
            info(`\n${title}`);
            return task();
        },
    };
    return {
        connect: (0,_runner_registry_services_js__WEBPACK_IMPORTED_MODULE_4__/* .connectFromRunner */ .n8)(env, {}, () => { }),
        runCommand: (0,_runner_run_on_host_js__WEBPACK_IMPORTED_MODULE_5__/* .runOnHost */ .l)(env, process.stderr),
        onInterruption: _runner_interruption_js__WEBPACK_IMPORTED_MODULE_3__/* .onInterruption */ .vi,
        temporaryDirectory: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
        readFile: path => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path),
        log,
        writeSummary: async () => { },
        // `styleText` omits colors without a terminal, or if `NO_COLOR` is set.
        width: Math.max(80, process.stdout.columns ?? 80),
        paint: (verdict, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_2__.styleText)(colors[verdict], text),
    };
}
/** Prefixes a message with its location, in the format of compilers that editors recognize: `container/Dockerfile:12-14: …`. */
function atPlace(message, place) {
    if (place === undefined)
        return message;
    const { file, startLine, endLine } = place;
    return `${file}:${startLine}${endLine === startLine ? '' : `-${endLine}`}: ${message}`;
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

/***/ 71703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ layerOptions),
/* harmony export */   N3: () => (/* binding */ layerOptionsHelp),
/* harmony export */   Nm: () => (/* binding */ parseBudget)
/* harmony export */ });
/* harmony import */ var _layers_layer_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10295);
/* harmony import */ var _layers_layer_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49338);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6515);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);
/* harmony import */ var _read_arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68740);





/** Options for the limits of layers, for every command that checks them. */
const layerOptions = {
    'max-layer-size': { type: 'string', default: _layers_layer_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSizes */ .OE.max },
    'warn-layer-size': { type: 'string', default: _layers_layer_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSizes */ .OE.warn },
    measure: { type: 'string', default: 'uncompressed' },
    explain: { type: 'string', default: 'auto' },
    dockerfile: { type: 'string' },
};
/** Returns the usage text of these options. */
function layerOptionsHelp(modes = _layers_layer_check_js__WEBPACK_IMPORTED_MODULE_4__/* .explainModes */ .m) {
    return `  --max-layer-size SIZE   fail when a layer exceeds this size; default ${_layers_layer_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSizes */ .OE.max}
  --warn-layer-size SIZE  warn when a layer exceeds this size, and analyze it; default ${_layers_layer_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSizes */ .OE.warn}
  --measure KIND          size that the limits apply to: uncompressed (default) or compressed
  --explain WHICH         layers to analyze: ${modes.join(', ').replace('auto', 'auto (default)')}
  --dockerfile FILE       Dockerfile that the image was built from`;
}
/** @throws Error with the option and the accepted values. */
function parseBudget(values) {
    const budget = {
        maxLayerSize: (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSize */ .DB)(values['max-layer-size']),
        warnLayerSize: (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSize */ .DB)(values['warn-layer-size']),
        measure: (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseValue */ .lS)('--measure', _layers_layer_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .measures */ .qY, values.measure),
    };
    if (budget.warnLayerSize > budget.maxLayerSize) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('invalid-input', '--warn-layer-size is larger than --max-layer-size and would have no effect: set it to a smaller size');
    }
    return budget;
}


/***/ }),

/***/ 3806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseRevision)
/* harmony export */ });
/* harmony import */ var _refs_commit_sha_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83773);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33192);


/** @throws UsageError if the text is not a full commit ID. */
function parseRevision(text) {
    if (!(0,_refs_commit_sha_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommit */ .WM)(text))
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${JSON.stringify(text)} is not a full git commit ID: expected 40 lower-case hex digits`);
    return text;
}


/***/ }),

/***/ 15159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  push: () => (/* binding */ push)
});

// EXTERNAL MODULE: ./build/image/identify/missing-labels.js
var missing_labels = __webpack_require__(18923);
// EXTERNAL MODULE: ./build/image/push-existing.js + 1 modules
var push_existing = __webpack_require__(33984);
// EXTERNAL MODULE: ./build/launcher/labelled-build.js
var labelled_build = __webpack_require__(4311);
// EXTERNAL MODULE: ./build/refs/source-ref.js
var source_ref = __webpack_require__(38002);
// EXTERNAL MODULE: ./build/runner/registry-services.js + 10 modules
var registry_services = __webpack_require__(60870);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/cli/check-services.js
var check_services = __webpack_require__(91670);
// EXTERNAL MODULE: ./build/image/request/publication-settings.js
var publication_settings = __webpack_require__(31686);
// EXTERNAL MODULE: ./build/layers/layer-check.js
var layer_check = __webpack_require__(10295);
// EXTERNAL MODULE: ./build/oci/platform.js
var platform = __webpack_require__(44647);
// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/image-argument.js
var image_argument = __webpack_require__(44786);
// EXTERNAL MODULE: ./build/cli/layer-options.js
var layer_options = __webpack_require__(71703);
// EXTERNAL MODULE: ./build/cli/parse-revision.js
var parse_revision = __webpack_require__(3806);
// EXTERNAL MODULE: ./build/cli/read-arguments.js
var read_arguments = __webpack_require__(68740);
;// CONCATENATED MODULE: ./build/cli/push-command-line.js











const defaultStartTimeout = '30s';
const pushOptions = `  IMAGE                   docker-daemon:REF, oci-layout:DIR or docker-archive:FILE
  --to NAME[:TAG]         image repository to push to, and the tag: the tag of the ref, optionally followed by a suffix, such as
                          main-slim; default: the tag of the ref
  --ref REF               full Git ref that the image was built from; default: its label org.opencontainers.image.ref.name
  --revision SHA          commit that it was built from; default: its label org.opencontainers.image.revision
  --tag TAG               additional tag; can be repeated
  --latest WHEN           move the tag latest: auto (default: if the ref is the highest release), true or false
  --contract FILE         requirements for the image; default: what Binder requires of every image
  --skip-contract         do not check the contract
  --skip-smoke-test       do not start the image
  --smoke-command CODE    shell command that must succeed in the container
  --start-timeout TIME    maximum time for Jupyter to respond; default ${defaultStartTimeout}
  --platform OS/ARCH      platform of the image; default ${(0,platform/* formatPlatform */.Bq)(platform/* binderPlatform */.a3)}
${(0,layer_options/* layerOptionsHelp */.N3)()}
  --allow-private         do not fail if the pushed image cannot be pulled anonymously
  --dry-run               check the image, but push nothing`;
const options = {
    ...layer_options/* layerOptions */.AT,
    to: { type: 'string' },
    ref: { type: 'string' },
    revision: { type: 'string' },
    tag: { type: 'string', multiple: true },
    latest: { type: 'string', default: 'auto' },
    contract: { type: 'string' },
    'skip-contract': { type: 'boolean', default: false },
    'skip-smoke-test': { type: 'boolean', default: false },
    'smoke-command': { type: 'string' },
    'start-timeout': { type: 'string', default: defaultStartTimeout },
    platform: { type: 'string', default: (0,platform/* formatPlatform */.Bq)(platform/* binderPlatform */.a3) },
    'allow-private': { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
};
/** @throws UsageError with the problem and the accepted values. */
function parsePushCommandLine(args) {
    const { values, positionals } = (0,read_arguments/* readArguments */.lR)(args, options);
    const { to, ref, revision, dockerfile } = values;
    if (to === undefined)
        throw new command/* UsageError */.e('--to is missing: set it to the image repository to push to');
    assertCombinable(values);
    return (0,read_arguments/* withUsageErrors */.Lc)(() => ({
        request: {
            location: (0,image_argument/* parseLocalArgument */.WA)((0,read_arguments/* singlePositional */.BT)(positionals, 'IMAGE')),
            platform: (0,platform/* parsePlatform */.FL)(values.platform),
            file: dockerfile,
            builder: undefined,
            verification: readVerification(values),
            publication: {
                push: !values['dry-run'],
                tags: (values.tag ?? []).map(reference/* parseImageTag */.DO),
                latest: (0,read_arguments/* chooseValue */.lS)('--latest', publication_settings/* latestChoices */.u, values.latest),
                requirePublic: !values['allow-private'],
                attest: 'false',
            },
        },
        to: parseDestination(to),
        ref: ref === undefined ? undefined : (0,source_ref/* parseSourceRef */._j)(ref),
        revision: revision === undefined ? undefined : (0,parse_revision/* parseRevision */.P)(revision),
        isJson: values.json,
    }));
}
/** @throws UsageError for options that cannot be combined. */
function assertCombinable(values) {
    if (values.contract !== undefined && values['skip-contract'])
        throw new command/* UsageError */.e('--contract cannot be combined with --skip-contract: set one or the other');
    if (values['smoke-command'] !== undefined && values['skip-smoke-test'])
        throw new command/* UsageError */.e('--smoke-command cannot be combined with --skip-smoke-test: set one or the other');
}
function readVerification(values) {
    return {
        contract: values.contract,
        checkContract: !values['skip-contract'],
        smokeTest: !values['skip-smoke-test'],
        smokeCommand: values['smoke-command'],
        startTimeout: (0,units/* parseDuration */.E9)(values['start-timeout']),
        budget: (0,layer_options/* parseBudget */.Nm)(values),
        explain: (0,read_arguments/* chooseValue */.lS)('--explain', layer_check/* explainModes */.m, values.explain),
        oversize: 'fail',
    };
}
function parseDestination(text) {
    const reference = (0,image_argument/* parseReferenceArgument */.kQ)(text);
    if (reference.digest !== undefined)
        throw new command/* UsageError */.e(`--to is ${JSON.stringify(text)}: expected a name and a tag, without a digest`);
    return reference;
}

;// CONCATENATED MODULE: ./build/cli/push.js








const push = {
    usage: 'IMAGE --to NAME[:TAG] [options]',
    details: `${pushOptions}
  --json                  print the action's outputs as JSON

Checks an image that another tool built, such as repo2docker, and pushes it unchanged with the credentials stored by
\`docker login\`: under its tag, under one that never moves, and as latest if it is the highest release.
Exit code: 0 pushed, 1 a check failed and nothing was pushed, 2 usage or environment error.`,
    async run(args, env, terminal) {
        const commandLine = parsePushCommandLine(args);
        const services = {
            ...(0,check_services/* checkServices */.R)(env, terminal, commandLine.isJson),
            connectAnonymously: (0,registry_services/* connectAnonymously */.VU)(env),
            readOwnerKind: async () => undefined,
            // The highest release is determined from the image tags.
            refs: undefined,
        };
        const pusher = {
            target: undefined,
            identify: (image) => identify(image, commandLine, services.log),
            // Only a workflow run has an identity to sign with.
            sign: async () => false,
            accept: async () => false,
        };
        const { outputs, failure } = await (0,push_existing/* pushExisting */.O)(commandLine.request, pusher, services);
        if (commandLine.isJson)
            terminal.out(JSON.stringify(outputs, null, 2));
        if (failure === undefined)
            return 0;
        terminal.err(`binder-actions push: ${(0,user_error/* formatError */.Wk)(failure, user_error/* unreleased */.rH)}`);
        return 1;
    },
};
/** @throws Error if the labels contradict the options, or if neither states the ref and commit of the image. */
function identify(image, { request, to, ...given }, log) {
    const labels = (0,labelled_build/* readLabelledBuild */.KN)(image);
    const { ref = labels.ref, revision = labels.revision } = given;
    (0,labelled_build/* assertPushedOrigin */.wl)(image, { ref: ref?.full, revision, repository: labels.source?.repository });
    if (ref === undefined || revision === undefined)
        throw originUnknown(image, ref, revision);
    if (request.publication.push)
        (0,missing_labels/* warnOfMissingLabels */.r)(image.name, labels, log);
    return { ref, revision, platform: request.platform, ...chooseTag(to, ref) };
}
function originUnknown(image, ref, revision) {
    const missing = Object.entries({ 'ref.name': ref, revision }).filter(([, value]) => value === undefined);
    const labels = missing.map(([key]) => `org.opencontainers.image.${key}`).join(' and ');
    const options = missing.map(([key]) => (key === 'revision' ? '--revision' : '--ref')).join(' and ');
    return new user_error/* UserError */.yo('image-unlabelled', `${image.name} has no label ${labels}: set ${options}`);
}
function chooseTag({ registry, path, tag }, ref) {
    const own = (0,source_ref/* refImageTag */.rH)(ref, '');
    const imageTag = tag ?? own;
    if (imageTag.startsWith(own))
        return { image: { registry, path }, imageTag, tagSuffix: imageTag.slice(own.length) };
    throw new user_error/* UserError */.yo('invalid-input', `--to has the tag "${imageTag}", which does not belong to ${ref.full}: expected "${own}", optionally followed by a ` +
        'suffix. Give further tags with --tag');
}


/***/ }),

/***/ 77669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ managers),
/* harmony export */   f: () => (/* binding */ isValid)
/* harmony export */ });
/** Package managers whose metadata is read. If two of their packages list a file, it belongs to the first manager. */
const managers = ['conda', 'debian', 'r', 'julia', 'pip'];
const maxLength = 100;
/** Returns whether a text is usable as a name, version or build. Metadata may contain anything. */
function isField(text) {
    return text.length <= maxLength && /^[\w.+:~!^-]*$/.test(text);
}
/** Returns whether a package has a name and a version, and no field with unexpected characters. */
function isValid({ name, version, build }) {
    return name !== '' && version !== '' && [name, version, build].every(isField);
}


/***/ }),

/***/ 91906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseRemote)
/* harmony export */ });
/** Parses the address of a git remote, `https://…`, `ssh://…` or `git@host:path`; undefined if it has another form. */
function parseRemote(text) {
    const [, scpHost = '', scpPath = ''] = /^(?:[^@/\s:]+@)?([^:/\s@]+):(?!\/)([^\s]+)$/.exec(text) ?? [];
    if (scpHost.includes('.'))
        return remote(scpHost, scpPath);
    if (!/^(?:https?|ssh|git):\/\//.test(text) || !URL.canParse(text))
        return undefined;
    const { hostname, pathname } = new URL(text);
    return remote(hostname, pathname);
}
function remote(host, path) {
    const parts = path.split('/').filter(part => part !== '');
    return { host: host.toLowerCase(), path: parts.join('/').replace(/\.git$/, '') };
}


/***/ }),

/***/ 35613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PZ: () => (/* binding */ formatGitHubRepository),
/* harmony export */   aE: () => (/* binding */ isSameRepositoryName),
/* harmony export */   lF: () => (/* binding */ parseGitHubRepository)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
/* harmony import */ var _git_remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91906);


const owner = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$/;
const name = /^[A-Za-z0-9._-]{1,100}$/;
/**
 * Parses `owner/name`.
 *
 * @throws Error that names the text and the accepted form, with a suggested correction for a pasted URL.
 */
function parseGitHubRepository(text) {
    const [first = '', second = '', ...others] = text.split('/');
    if (others.length === 0 && owner.test(first) && name.test(second) && !/^\.{1,2}$/.test(second)) {
        return { owner: first, name: second };
    }
    const pasted = (0,_git_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRemote */ .M)(text.trim())?.path;
    const suggestion = pasted?.split('/').length === 2 ? `; write "${pasted}"` : '';
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${JSON.stringify(text)} is not a GitHub repository: expected "owner/name"${suggestion}`);
}
function formatGitHubRepository(repository) {
    return `${repository.owner}/${repository.name}`;
}
/** Returns whether two names `owner/name` refer to one repository: GitHub ignores their case. */
function isSameRepositoryName(first, second) {
    return first.toLowerCase() === second.toLowerCase();
}


/***/ }),

/***/ 66186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseRelease),
/* harmony export */   g: () => (/* binding */ isHighestRelease)
/* harmony export */ });
/**
 * Parses the tag of a release.
 *
 * @returns undefined for anything else, including release candidates and development versions.
 */
function parseRelease(tag) {
    const [, numbers] = /^v?(\d+(?:\.\d+)*)$/.exec(tag) ?? [];
    return numbers?.split('.').map(BigInt);
}
/** Returns whether a tag is a release and no other release is higher. Tags that are not releases are ignored. */
function isHighestRelease(tag, others) {
    const release = parseRelease(tag);
    if (release === undefined)
        return false;
    return others.map(parseRelease).every(other => other === undefined || compare(release, other) >= 0);
}
function compare(first, second) {
    for (let index = 0; index < Math.max(first.length, second.length); index++) {
        const [firstNumber, secondNumber] = [first[index] ?? 0n, second[index] ?? 0n];
        if (firstNumber !== secondNumber)
            return firstNumber > secondNumber ? 1 : -1;
    }
    return 0;
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

/***/ 2309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createParser)
/* harmony export */ });
/* unused harmony export ParseError */
class ParseError extends Error {
  constructor(message, options) {
    super(message), this.name = "ParseError", this.type = options.type, this.field = options.field, this.value = options.value, this.line = options.line;
  }
}
const LF = 10, CR = 13, SPACE = 32;
function noop(_arg) {
}
function createParser(config) {
  if (typeof config == "function")
    throw new TypeError(
      "`config` must be an object, got a function instead. Did you mean `createParser({onEvent: fn})`?"
    );
  const { onEvent = noop, onError = noop, onRetry = noop, onComment, maxBufferSize } = config, pendingFragments = [];
  let pendingFragmentsLength = 0, isFirstChunk = !0, id, data = "", dataLines = 0, eventType, terminated = !1;
  function feed(chunk) {
    if (terminated)
      throw new Error(
        "Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing."
      );
    if (isFirstChunk && (isFirstChunk = !1, chunk.charCodeAt(0) === 239 && chunk.charCodeAt(1) === 187 && chunk.charCodeAt(2) === 191 && (chunk = chunk.slice(3))), pendingFragments.length === 0) {
      const trailing2 = processLines(chunk);
      trailing2 !== "" && (pendingFragments.push(trailing2), pendingFragmentsLength = trailing2.length), checkBufferSize();
      return;
    }
    if (chunk.indexOf(`
`) === -1 && chunk.indexOf("\r") === -1) {
      pendingFragments.push(chunk), pendingFragmentsLength += chunk.length, checkBufferSize();
      return;
    }
    pendingFragments.push(chunk);
    const input = pendingFragments.join("");
    pendingFragments.length = 0, pendingFragmentsLength = 0;
    const trailing = processLines(input);
    trailing !== "" && (pendingFragments.push(trailing), pendingFragmentsLength = trailing.length), checkBufferSize();
  }
  function checkBufferSize() {
    maxBufferSize !== void 0 && (pendingFragmentsLength + data.length <= maxBufferSize || (terminated = !0, pendingFragments.length = 0, pendingFragmentsLength = 0, id = void 0, data = "", dataLines = 0, eventType = void 0, onError(
      new ParseError(`Buffered data exceeded max buffer size of ${maxBufferSize} characters`, {
        type: "max-buffer-size-exceeded"
      })
    )));
  }
  function processLines(chunk) {
    let searchIndex = 0;
    if (chunk.indexOf("\r") === -1) {
      let lfIndex = chunk.indexOf(`
`, searchIndex);
      for (; lfIndex !== -1; ) {
        if (searchIndex === lfIndex) {
          dataLines > 0 && onEvent({ id, event: eventType, data }), id = void 0, data = "", dataLines = 0, eventType = void 0, searchIndex = lfIndex + 1, lfIndex = chunk.indexOf(`
`, searchIndex);
          continue;
        }
        const firstCharCode = chunk.charCodeAt(searchIndex);
        if (isDataPrefix(chunk, searchIndex, firstCharCode)) {
          const valueStart = chunk.charCodeAt(searchIndex + 5) === SPACE ? searchIndex + 6 : searchIndex + 5, value = chunk.slice(valueStart, lfIndex);
          if (dataLines === 0 && chunk.charCodeAt(lfIndex + 1) === LF) {
            onEvent({ id, event: eventType, data: value }), id = void 0, data = "", eventType = void 0, searchIndex = lfIndex + 2, lfIndex = chunk.indexOf(`
`, searchIndex);
            continue;
          }
          data = dataLines === 0 ? value : `${data}
${value}`, dataLines++;
        } else isEventPrefix(chunk, searchIndex, firstCharCode) ? eventType = chunk.slice(
          chunk.charCodeAt(searchIndex + 6) === SPACE ? searchIndex + 7 : searchIndex + 6,
          lfIndex
        ) || void 0 : parseLine(chunk, searchIndex, lfIndex);
        searchIndex = lfIndex + 1, lfIndex = chunk.indexOf(`
`, searchIndex);
      }
      return chunk.slice(searchIndex);
    }
    for (; searchIndex < chunk.length; ) {
      const crIndex = chunk.indexOf("\r", searchIndex), lfIndex = chunk.indexOf(`
`, searchIndex);
      let lineEnd = -1;
      if (crIndex !== -1 && lfIndex !== -1 ? lineEnd = crIndex < lfIndex ? crIndex : lfIndex : crIndex !== -1 ? crIndex === chunk.length - 1 ? lineEnd = -1 : lineEnd = crIndex : lfIndex !== -1 && (lineEnd = lfIndex), lineEnd === -1)
        break;
      parseLine(chunk, searchIndex, lineEnd), searchIndex = lineEnd + 1, chunk.charCodeAt(searchIndex - 1) === CR && chunk.charCodeAt(searchIndex) === LF && searchIndex++;
    }
    return chunk.slice(searchIndex);
  }
  function parseLine(chunk, start, end) {
    if (start === end) {
      dispatchEvent();
      return;
    }
    const firstCharCode = chunk.charCodeAt(start);
    if (isDataPrefix(chunk, start, firstCharCode)) {
      const valueStart = chunk.charCodeAt(start + 5) === SPACE ? start + 6 : start + 5, value2 = chunk.slice(valueStart, end);
      data = dataLines === 0 ? value2 : `${data}
${value2}`, dataLines++;
      return;
    }
    if (isEventPrefix(chunk, start, firstCharCode)) {
      eventType = chunk.slice(chunk.charCodeAt(start + 6) === SPACE ? start + 7 : start + 6, end) || void 0;
      return;
    }
    if (firstCharCode === 105 && chunk.charCodeAt(start + 1) === 100 && chunk.charCodeAt(start + 2) === 58) {
      const value2 = chunk.slice(chunk.charCodeAt(start + 3) === SPACE ? start + 4 : start + 3, end);
      value2.includes("\0") || (id = value2);
      return;
    }
    if (firstCharCode === 58) {
      if (onComment) {
        const line2 = chunk.slice(start, end);
        onComment(line2.slice(chunk.charCodeAt(start + 1) === SPACE ? 2 : 1));
      }
      return;
    }
    const line = chunk.slice(start, end), fieldSeparatorIndex = line.indexOf(":");
    if (fieldSeparatorIndex === -1) {
      processField(line, "", line);
      return;
    }
    const field = line.slice(0, fieldSeparatorIndex), offset = line.charCodeAt(fieldSeparatorIndex + 1) === SPACE ? 2 : 1, value = line.slice(fieldSeparatorIndex + offset);
    processField(field, value, line);
  }
  function processField(field, value, line) {
    switch (field) {
      case "event":
        eventType = value || void 0;
        break;
      case "data":
        data = dataLines === 0 ? value : `${data}
${value}`, dataLines++;
        break;
      case "id":
        value.includes("\0") || (id = value);
        break;
      case "retry":
        /^\d+$/.test(value) ? onRetry(parseInt(value, 10)) : onError(
          new ParseError(`Invalid \`retry\` value: "${value}"`, {
            type: "invalid-retry",
            value,
            line
          })
        );
        break;
      default:
        onError(
          new ParseError(
            `Unknown field "${field.length > 20 ? `${field.slice(0, 20)}\u2026` : field}"`,
            { type: "unknown-field", field, value, line }
          )
        );
        break;
    }
  }
  function dispatchEvent() {
    dataLines > 0 && onEvent({
      id,
      event: eventType,
      data
    }), id = void 0, data = "", dataLines = 0, eventType = void 0;
  }
  function reset(options = {}) {
    if (options.consume && pendingFragments.length > 0) {
      const incompleteLine = pendingFragments.join("");
      parseLine(incompleteLine, 0, incompleteLine.length);
    }
    isFirstChunk = !0, id = void 0, data = "", dataLines = 0, eventType = void 0, pendingFragments.length = 0, pendingFragmentsLength = 0, terminated = !1;
  }
  return { feed, reset };
}
function isDataPrefix(chunk, i, firstCharCode) {
  return firstCharCode === 100 && chunk.charCodeAt(i + 1) === 97 && chunk.charCodeAt(i + 2) === 116 && chunk.charCodeAt(i + 3) === 97 && chunk.charCodeAt(i + 4) === 58;
}
function isEventPrefix(chunk, i, firstCharCode) {
  return firstCharCode === 101 && chunk.charCodeAt(i + 1) === 118 && chunk.charCodeAt(i + 2) === 101 && chunk.charCodeAt(i + 3) === 110 && chunk.charCodeAt(i + 4) === 116 && chunk.charCodeAt(i + 5) === 58;
}

//# sourceMappingURL=index.js.map


/***/ })

};
