export const id = 932;
export const ids = [932];
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

/***/ 40697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tryCommand: () => (/* binding */ tryCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/docker/load-image.js
var load_image = __webpack_require__(82529);
// EXTERNAL MODULE: ./build/oci/platform.js
var oci_platform = __webpack_require__(44647);
// EXTERNAL MODULE: ./build/process.js
var build_process = __webpack_require__(44677);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
;// CONCATENATED MODULE: ./build/image/build-folder.js





/** Builds the image of a folder, as mybinder.org does, for the duration of `task`. @throws UserError if the build fails. */
async function withBuiltFolder(folder, services, task) {
    const image = `binder-actions/try:${(0,external_node_crypto_.randomUUID)()}`;
    return (0,load_image/* withImageName */.N)(services, image, async () => {
        await build(image, folder, services.runCommand);
        return task({ kind: 'docker-daemon', image });
    });
}
async function build(image, { directory, dockerfile, platform }, run) {
    const args = [
        'build',
        `--file=${dockerfile}`,
        `--tag=${image}`,
        `--platform=${(0,oci_platform/* formatPlatform */.Bq)(platform)}`,
        directory,
    ];
    const result = await run({ file: 'docker', args }).catch((error) => {
        if (!(error instanceof build_process/* CommandNotFoundError */.v$))
            throw error;
        throw new user_error/* UserError */.yo('tool-missing', 'docker is not installed: install Docker, or specify an image instead of a folder');
    });
    if (result.exitCode !== 0)
        throw new user_error/* UserError */.yo('build-failed', `docker build failed for ${dockerfile}: see its output above`);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/docker/container.js
var docker_container = __webpack_require__(39118);
// EXTERNAL MODULE: ./build/jupyter/jupyter-server.js
var jupyter_server = __webpack_require__(36899);
// EXTERNAL MODULE: ./build/layout/write-layout.js
var write_layout = __webpack_require__(22079);
// EXTERNAL MODULE: ./build/oci/image-labels.js
var image_labels = __webpack_require__(44663);
// EXTERNAL MODULE: ./build/oci/read-image.js
var read_image = __webpack_require__(77148);
// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
// EXTERNAL MODULE: ./build/image/open-source.js
var open_source = __webpack_require__(34260);
// EXTERNAL MODULE: ./build/image/plan/read-contract.js + 2 modules
var read_contract = __webpack_require__(78341);
// EXTERNAL MODULE: ./build/image/verify/binder-server.js
var binder_server = __webpack_require__(94666);
// EXTERNAL MODULE: ./build/image/verify/check-candidate.js + 15 modules
var check_candidate = __webpack_require__(92500);
// EXTERNAL MODULE: ./build/image/verify/verification-report.js
var verification_report = __webpack_require__(20610);
// EXTERNAL MODULE: ./build/image/workspace.js + 1 modules
var workspace = __webpack_require__(9355);
;// CONCATENATED MODULE: ./build/image/try-image.js
















/**
 * Checks an image against its contract, then starts it as mybinder.org does, until the server is shut down or the run is
 * interrupted. A violated contract does not prevent the start, so that the image can be inspected.
 *
 * @param onStart called once the server responds.
 * @returns violations of the contract.
 * @throws UserError if the server does not respond.
 */
async function tryImage(request, services, onStart) {
    const { contract } = await (0,read_contract/* readContract */.J)(request.contract, services);
    return (0,workspace/* withWorkspace */.A)(services, async (workspace) => {
        const candidate = await copyImage(request, workspace);
        const report = await checkContract(candidate, contract, request, workspace);
        const violations = (report.violations ?? []).map(verification_report/* describeViolation */.L6);
        await (0,load_image/* withLoadedImage */.h)(workspace, candidate, image => {
            const server = (0,binder_server/* newBinderServer */.uh)();
            const { port } = contract;
            const container = {
                image,
                port,
                user: binder_server/* binderUser */.SH,
                memory: binder_server/* binderMemory */.mx,
                command: (0,binder_server/* binderCommand */.Kv)(port, server),
            };
            return (0,docker_container/* withContainer */.U)(workspace, container, async (running) => {
                const start = performance.now();
                const url = new URL(server.base, `http://127.0.0.1:${running.port ?? 0}`);
                await awaitResponse(running, { url, token: server.token }, request.startTimeout);
                const startSeconds = (performance.now() - start) / 1000;
                onStart({ url: `${url.href}?token=${server.token}`, startSeconds, violations });
                while (await running.isRunning())
                    await (0,promises_.setTimeout)(1_000);
            });
        });
        return violations;
    });
}
async function copyImage({ location, platform }, services) {
    const directory = (0,external_node_path_.join)(services.temporaryDirectory, 'image');
    return (0,open_source/* withImageSource */.T)(location, services, async (source) => {
        const layout = { ...(await (0,write_layout/* writeLayout */.wy)(source, platform, directory)), name: source.name };
        return { layout, image: await (0,read_image/* readImage */.AM)(layout, platform) };
    });
}
function checkContract(candidate, contract, { platform, startTimeout }, services) {
    const { revision = '' } = (0,image_labels/* imageOrigin */.G)(candidate.image);
    const settings = { checkContract: true, smokeTest: false, smokeCommand: undefined, startTimeout };
    return (0,check_candidate/* checkCandidate */.W)(candidate, { contract, revision, platform, builder: undefined }, settings, services);
}
async function awaitResponse(container, server, timeout) {
    const isRunning = () => container.isRunning();
    const obstacle = container.port === undefined ? jupyter_server/* hasEnded */.hY : await (0,jupyter_server/* awaitServer */.sc)(server, timeout, isRunning);
    if (obstacle === undefined)
        return;
    const memory = (await container.wasOutOfMemory())
        ? ' It used more than 2 GB of memory, the limit of mybinder.org.'
        : '';
    throw new user_error/* UserError */.yo('server-not-responding', `Jupyter did not respond within ${(0,units/* formatDuration */.a3)(timeout)}: ${obstacle}.${memory} Set --start-timeout to wait longer\n` +
        `The container's log ends with:\n${(await container.log()) || '(empty)'}`);
}

// EXTERNAL MODULE: ./build/launcher/dockerfile-locator.js
var dockerfile_locator = __webpack_require__(53960);
// EXTERNAL MODULE: ./build/cli/check-services.js
var check_services = __webpack_require__(91670);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/image-argument.js
var image_argument = __webpack_require__(44786);
// EXTERNAL MODULE: ./build/cli/read-arguments.js
var read_arguments = __webpack_require__(68740);
;// CONCATENATED MODULE: ./build/cli/try.js












const defaultStartTimeout = '30s';
const tryCommand = {
    usage: 'IMAGE|DIR [options]',
    details: `  IMAGE                 reference (ghcr.io/owner/name:tag) or address of a package, oci-layout:DIR, docker-archive:FILE or docker-daemon:REF
  DIR                   folder to build first, with the Dockerfile that mybinder.org would use: .binder/Dockerfile, binder/Dockerfile or Dockerfile
  --file PATH           with DIR: Dockerfile to build instead, in the folder or elsewhere
  --contract FILE       requirements for the image; default: what Binder requires of every image
  --start-timeout TIME  maximum time for Jupyter to respond; default ${defaultStartTimeout}, as on mybinder.org
  --platform OS/ARCH    platform of the image; default ${(0,oci_platform/* formatPlatform */.Bq)(oci_platform/* binderPlatform */.a3)}
  --json                print the URL and the violations as JSON

Checks the image against its contract, then starts it as mybinder.org does: as user 1000, with BinderHub's command and 2 GB of memory. Prints the URL of the server, and stops and removes it on Ctrl-C.

On Apple Silicon and other ARM machines, Docker emulates linux/amd64: the server starts several times slower than on mybinder.org, and a program that uses special processor instructions may crash only here. Set --start-timeout to 3m, and do not compare times.

Exit code: 0 the server was shut down, 1 the contract is violated or the server did not respond, 2 usage or environment error, 130 stopped by Ctrl-C.`,
    async run(args, env, terminal) {
        const { target, request, isJson } = parseCommandLine(args);
        // Only the result is written to standard output.
        const services = (0,check_services/* checkServices */.R)(env, { out: terminal.err, err: terminal.err }, isJson);
        if (process.arch === 'arm64' && request.platform.architecture === 'amd64')
            terminal.err(emulated);
        try {
            const violations = await withImage(target, services, location => tryImage({ ...request, location }, services, server => print(server, isJson, terminal)));
            return violations.length === 0 ? 0 : 1;
        }
        catch (error) {
            if (!(error instanceof user_error/* UserError */.yo) || error.kind !== 'server-not-responding')
                throw error;
            terminal.err(`binder-actions try: ${(0,user_error/* formatError */.Wk)(error, user_error/* unreleased */.rH)}`);
            return 1;
        }
    },
};
const emulated = 'This machine has an ARM processor, so Docker emulates linux/amd64: everything is several times slower than on mybinder.org.';
function parseCommandLine(args) {
    const { values, positionals } = (0,read_arguments/* readArguments */.lR)(args, {
        file: { type: 'string' },
        contract: { type: 'string' },
        'start-timeout': { type: 'string', default: defaultStartTimeout },
        platform: { type: 'string', default: (0,oci_platform/* formatPlatform */.Bq)(oci_platform/* binderPlatform */.a3) },
        json: { type: 'boolean', default: false },
    });
    return (0,read_arguments/* withUsageErrors */.Lc)(() => {
        const platform = (0,oci_platform/* parsePlatform */.FL)(values.platform);
        return {
            target: { argument: (0,read_arguments/* singlePositional */.BT)(positionals, 'IMAGE or DIR'), platform, file: values.file },
            request: {
                contract: values.contract,
                startTimeout: (0,units/* parseDuration */.E9)(values['start-timeout']),
                platform,
            },
            isJson: values.json,
        };
    });
}
/** Runs `task` with the location of the image, which is built first if the argument is a folder with a Dockerfile. */
async function withImage({ argument, platform, file }, services, task) {
    const isImage = fileKind(argument) !== 'directory' || fileKind((0,external_node_path_.join)(argument, 'oci-layout')) === 'file';
    if (isImage && file === undefined)
        return task((0,read_arguments/* withUsageErrors */.Lc)(() => (0,image_argument/* parseImageArgument */.Kh)(argument)));
    if (isImage)
        throw new command/* UsageError */.e(`--file needs a folder to build, but ${argument} is not a folder with sources`);
    const dockerfile = file === undefined ? findDockerfile(argument) : givenDockerfile(argument, file);
    return withBuiltFolder({ directory: argument, dockerfile, platform }, services, task);
}
/** Returns the path of the Dockerfile that mybinder.org would use. */
function findDockerfile(directory) {
    const found = (0,read_arguments/* withUsageErrors */.Lc)(() => (0,dockerfile_locator/* parseDockerfileLocator */.s7)(dockerfile_locator/* defaultDockerfile */.e).locate(path => fileKind((0,external_node_path_.join)(directory, path))));
    const path = (0,external_node_path_.join)(directory, found);
    if (fileKind(path) === 'file')
        return path;
    throw new command/* UsageError */.e(`there is no ${path}: expected an image layout or a Dockerfile. For a Dockerfile elsewhere, add --file PATH; build a folder without one with repo2docker, then try docker-daemon:NAME`);
}
/** Returns the path of a Dockerfile, which may be relative to the folder that is built. */
function givenDockerfile(directory, file) {
    const path = [(0,external_node_path_.join)(directory, file), file].find(candidate => fileKind(candidate) === 'file');
    if (path === undefined)
        throw new command/* UsageError */.e(`--file: there is no file ${file} in ${directory}`);
    return path;
}
function fileKind(path) {
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (found === undefined)
        return undefined;
    return found.isDirectory() ? 'directory' : 'file';
}
function print(started, isJson, { out, err }) {
    if (isJson) {
        out(JSON.stringify(started, null, 2));
        return;
    }
    const { url, startSeconds, violations } = started;
    if (violations.length === 0)
        err('The image meets its contract.');
    else
        err(`The image violates its contract, and would not be pushed:\n${violations.map(text => `- ${text}`).join('\n')}`);
    err(`Jupyter responded after ${startSeconds.toFixed(1)} s; mybinder.org times out after 30 s.\n`);
    out(url);
    err('\nThe server runs as user 1000 with 2 GB of memory, as on mybinder.org. Press Ctrl-C to stop it.');
}


/***/ }),

/***/ 53960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XU: () => (/* binding */ parseRepositoryPath),
/* harmony export */   e: () => (/* binding */ defaultDockerfile),
/* harmony export */   s7: () => (/* binding */ parseDockerfileLocator)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);

/** Default of `dockerfile`: the Dockerfile that mybinder.org builds. */
const defaultDockerfile = 'auto';
const folders = ['.binder', 'binder'];
const root = 'Dockerfile';
/**
 * Rule of repo2docker: the Dockerfile is in the folder `.binder` or `binder`, or at the top if neither folder exists.
 * Source: repo2docker, buildpacks/base.py, `binder_dir`.
 */
const asRepo2docker = {
    label: '.binder/Dockerfile, binder/Dockerfile or Dockerfile',
    paths: [...folders, ...folders.map(folder => `${folder}/${root}`), root],
    locate: kind => {
        const [folder, second] = folders.filter(name => kind(name) === 'directory');
        if (second !== undefined) {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('branch-not-found', `${folder}/ and ${second}/ both exist, so mybinder.org builds nothing: delete one of them`);
        }
        if (folder === undefined)
            return kind(root) === 'file' ? root : `${folders[0]}/${root}`;
        const path = `${folder}/${root}`;
        if (kind(path) === undefined && kind(root) === 'file') {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('branch-not-found', `${folder}/ exists without a Dockerfile, so mybinder.org ignores the one at the top: move it to ${path}`);
        }
        return path;
    },
};
/**
 * Parses the `dockerfile` setting: `auto`, or a path.
 *
 * @throws Error for a path outside the repository.
 */
function parseDockerfileLocator(text) {
    if (text === defaultDockerfile)
        return asRepo2docker;
    const path = parseRepositoryPath(text);
    return { label: path, paths: [path], locate: () => path };
}
/** Parses the path of a file inside the repository, in the form that the GitHub API accepts. */
function parseRepositoryPath(text) {
    const parts = text.split('/');
    if (text.startsWith('/') || parts.some(part => part === '' || part === '.' || part === '..')) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('invalid-input', 'expected a path inside the repository, such as ".binder/Dockerfile"');
    }
    return text;
}


/***/ }),

/***/ 15496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ flattenLayers)
/* harmony export */ });
/* harmony import */ var _tar_path_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17406);
/* harmony import */ var _tar_whiteout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19897);


/**
 * Returns the visible entries of several layers, lowest first. Deletions are applied; if the first path of a
 * hard-linked file is deleted, the next path gets the content. Source: OCI image-spec, layer.md, "Whiteouts".
 */
function flattenLayers(layers) {
    let visible = new Map();
    for (const layer of layers) {
        const entries = [...layer];
        visible = withoutHidden(visible, entries);
        for (const entry of entries) {
            if ((0,_tar_whiteout_js__WEBPACK_IMPORTED_MODULE_0__/* .isWhiteout */ .E)(entry.path))
                continue;
            visible.set(entry.path, entry.type === 'hardlink' ? (visible.get(linkTargetPath(entry)) ?? entry) : entry);
        }
    }
    const firstPaths = new Map();
    return [...visible].map(([path, entry]) => {
        const firstPath = firstPaths.get(entry);
        if (firstPath !== undefined)
            return { ...entry, path, type: 'hardlink', size: 0, tarSize: 0, linkTarget: firstPath };
        firstPaths.set(entry, path);
        return { ...entry, path };
    });
}
function withoutHidden(visible, entries) {
    const removed = new Set();
    const emptied = new Set();
    for (const { path, type } of entries) {
        const whiteout = (0,_tar_whiteout_js__WEBPACK_IMPORTED_MODULE_0__/* .readWhiteout */ .q)(path);
        if (whiteout?.hides === 'content')
            emptied.add(whiteout.path);
        else if (whiteout?.hides === 'path')
            removed.add(whiteout.path);
        else if (whiteout === undefined && type !== 'directory')
            emptied.add(path);
    }
    return new Map([...visible].filter(([path]) => !isHidden(path, removed, emptied)));
}
function isHidden(path, removed, emptied) {
    if (removed.has(path))
        return true;
    for (let directory = path; directory !== '';) {
        directory = (0,_tar_path_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .parentDirectory */ .im)(directory);
        if (removed.has(directory) || emptied.has(directory))
            return true;
    }
    return false;
}
function linkTargetPath({ linkTarget = '' }) {
    return linkTarget
        .split('/')
        .filter(name => name !== '' && name !== '.')
        .join('/');
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
