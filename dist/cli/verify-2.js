export const id = 6109;
export const ids = [6109];
export const modules = {

/***/ 32007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ findUserId),
/* harmony export */   n: () => (/* binding */ readAccounts)
/* harmony export */ });
/** Returns the accounts in the image's `/etc/passwd`. @see passwd(5) */
function readAccounts(files) {
    const content = files.find('etc/passwd')?.content;
    const text = content === undefined ? '' : new TextDecoder().decode(content);
    return text.split('\n').flatMap(line => {
        const [name, , uid, , , home] = line.split(':');
        if (name === undefined || uid === undefined || home === undefined || !/^\d+$/.test(uid))
            return [];
        return [{ name, uid: Number(uid), home }];
    });
}
/**
 * Returns the user ID for a name or number in `USER`.
 *
 * @returns undefined for an unknown name.
 */
function findUserId(name, accounts) {
    if (name === '' || name === 'root')
        return 0;
    if (/^\d+$/.test(name))
        return Number(name);
    return accounts.find(account => account.name === name)?.uid;
}


/***/ }),

/***/ 81574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseEnvironment)
/* harmony export */ });
/** Parses the `Env` list of an image's config. */
function parseEnvironment(list) {
    return new Map((list ?? []).map(entry => {
        const equals = entry.indexOf('=');
        return equals < 0 ? [entry, ''] : [entry.slice(0, equals), entry.slice(equals + 1)];
    }));
}


/***/ }),

/***/ 98339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findKernels)
/* harmony export */ });
/* harmony import */ var _tar_entry_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4750);
/* harmony import */ var _accounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32007);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81574);
/* harmony import */ var _kernel_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15200);




/** Kernel spec file, in a data directory of Jupyter. */
const specFile = /^(.+)\/kernels\/([^/]+)\/kernel\.json$/;
const nativePackage = /\/(?:site|dist)-packages\/ipykernel\/__init__\.py$/;
/**
 * Returns the keys of the kernels whose spec is in a directory that Jupyter searches, without running the image. The
 * result is incomplete if a start script changes the search path.
 * @see https://docs.jupyter.org/en/latest/use/jupyter-directories.html
 */
function findKernels(config, files) {
    const directories = dataDirectories(config, files);
    const found = new Set();
    for (const { path } of files.all()) {
        const [, directory, name] = specFile.exec(path) ?? [];
        if (name !== undefined && directory !== undefined && isSearched(directory, directories, files)) {
            found.add((0,_kernel_key_js__WEBPACK_IMPORTED_MODULE_0__/* .kernelKey */ .Z)(name));
        }
        if (nativePackage.test(path))
            found.add(_kernel_key_js__WEBPACK_IMPORTED_MODULE_0__/* .nativeKernel */ .n);
    }
    return found;
}
/** Returns the data directories that do not depend on the location of Jupyter. */
function dataDirectories({ container }, files) {
    const environment = (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEnvironment */ .N)(container.Env);
    const user = (container.User ?? '').split(':')[0];
    const account = (0,_accounts_js__WEBPACK_IMPORTED_MODULE_2__/* .readAccounts */ .n)(files).find(({ name, uid }) => name === user || String(uid) === user);
    const homes = [account?.home, environment.get('HOME')].filter(home => home !== undefined);
    const named = [
        ...(environment.get('JUPYTER_PATH') ?? '').split(':'),
        environment.get('JUPYTER_DATA_DIR') ?? '',
        ...homes.flatMap(home => [`${home}/.local/share/jupyter`, `${home}/.ipython`]),
        ...['XDG_DATA_HOME'].flatMap(name => environment.get(name) ?? []).map(parent => `${parent}/jupyter`),
    ];
    return new Set([
        ...named.filter(path => path !== '').map(_tar_entry_path_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanPath */ .t),
        'usr/local/share/jupyter',
        'usr/share/jupyter',
    ]);
}
/** Returns whether Jupyter searches a directory: a fixed one, or `share/jupyter` of an environment with Jupyter. */
function isSearched(directory, fixed, files) {
    if (fixed.has(directory))
        return true;
    const suffix = '/share/jupyter';
    return directory.endsWith(suffix) && files.has(`${directory.slice(0, -suffix.length)}/bin/jupyter`);
}


/***/ }),

/***/ 99112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ImageFiles)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72896);
/* harmony import */ var _tar_entry_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4750);
/* harmony import */ var _tar_follow_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42675);



/** Files of an image, with all layers applied. Paths may have a leading slash. */
class ImageFiles {
    #byPath;
    #directories = new Set();
    constructor(files) {
        this.#byPath = new Map(files.map(file => [file.path, file]));
        // Parent directories exist even when no layer has an entry for them.
        for (const { path } of files) {
            for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                const folder = path.slice(0, slash);
                if (this.#directories.has(folder))
                    break;
                this.#directories.add(folder);
            }
        }
    }
    all() {
        return this.#byPath.values();
    }
    /** Returns the entry at a path, following symbolic links as a program in the container does. */
    find(path) {
        return this.#byPath.get(this.#resolve(path));
    }
    has(path) {
        const resolved = this.#resolve(path);
        return this.#byPath.has(resolved) || this.#directories.has(resolved);
    }
    /** Returns whether any file or directory matches the pattern. */
    hasMatch(pattern) {
        if (!pattern.includes('*'))
            return this.has(pattern);
        const steps = pathSteps(pattern);
        for (const path of this.#byPath.keys())
            if ((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(steps, path))
                return true;
        for (const path of this.#directories)
            if ((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(steps, path))
                return true;
        return false;
    }
    /** Returns the absolute paths of the files that match the pattern, sorted. */
    findMatches(pattern) {
        const steps = pathSteps(pattern);
        const found = [...this.#byPath.values()].filter(({ type, path }) => type === 'file' && (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(steps, path));
        return found.map(({ path }) => `/${path}`).sort();
    }
    #resolve(path) {
        return (0,_tar_follow_links_js__WEBPACK_IMPORTED_MODULE_1__/* .followLinks */ .n)(path, this.#byPath);
    }
}
/** Parses a path in which `*` matches any characters within one path segment, and `**` any directories. */
function pathSteps(pattern) {
    return [...(0,_tar_entry_path_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanPath */ .t)(pattern).matchAll(/\*\*\/|./gsu)].map(([text]) => {
        if (text === '**/')
            return _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .anyDirectories */ .ED;
        return text === '*' ? (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroOrMore */ .XO)(_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithinDirectory */ .Z0) : (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .exactlyOne */ .BK)(candidate => candidate === text);
    });
}


/***/ }),

/***/ 15200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ kernelKey),
/* harmony export */   n: () => (/* binding */ nativeKernel)
/* harmony export */ });
/** Name under which Jupyter offers the kernel of its own Python, whether or not it has a kernel spec file. */
const nativeKernel = 'python3';
/**
 * Returns the key under which Jupyter looks up a kernel. Names are case-insensitive, and `python` is another name of the
 * native kernel. Jupyter does not fall back to another kernel of the same language.
 *
 * @see https://github.com/jupyter/jupyter_client, kernelspec.py and manager.py
 */
function kernelKey(name) {
    const key = name.toLowerCase();
    return key === 'python' ? nativeKernel : key;
}


/***/ }),

/***/ 99661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ findRequestedKernels),
/* harmony export */   Tf: () => (/* binding */ contentText),
/* harmony export */   fJ: () => (/* binding */ parseNotebook)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5691);
/* harmony import */ var _kernel_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15200);
/* harmony import */ var _user_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85610);



const schema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    metadata: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ kernelspec: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()) })) })),
    cells: valibot__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ cell_type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(), source: valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC([valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj())]) })), []),
});
/** Parses a notebook; undefined if the text is not one. */
function parseNotebook(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xL(schema, value);
    if (!result.success)
        return undefined;
    const { metadata, cells } = result.output;
    const code = cells
        .filter(({ cell_type }) => cell_type === 'code')
        .map(({ source }) => (typeof source === 'string' ? source : source.join('')));
    return { kernel: metadata?.kernelspec?.name || undefined, code: code.join('\n') };
}
/** Returns the kernels that the image's notebooks require, by key. Notebooks of libraries are ignored. */
function findRequestedKernels(files) {
    const requests = new Map();
    for (const file of files.all()) {
        if (file.content === undefined || !file.path.endsWith('.ipynb') || (0,_user_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isLibraryFile */ .O)(file.path))
            continue;
        const name = parseNotebook(contentText(file))?.kernel;
        if (name === undefined)
            continue;
        const request = requests.get((0,_kernel_key_js__WEBPACK_IMPORTED_MODULE_2__/* .kernelKey */ .Z)(name)) ?? { name, notebooks: [] };
        request.notebooks.push(`/${file.path}`);
        requests.set((0,_kernel_key_js__WEBPACK_IMPORTED_MODULE_2__/* .kernelKey */ .Z)(name), request);
    }
    return requests;
}
/** Returns the content of a file as text. */
function contentText({ content }) {
    return new TextDecoder().decode(content);
}


/***/ }),

/***/ 85610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isRelevant),
/* harmony export */   O: () => (/* binding */ isLibraryFile)
/* harmony export */ });
/** Maximum size in bytes of a file to read. Larger notebooks exist but are not checked. */
const maxContentSize = 4 * 2 ** 20;
const systemFolders = /^(?:usr|var|bin|sbin|boot|proc|sys|dev|run|tmp|lib\w*)(?:\/|$)/;
const libraryFolders = /(?:^|\/)(?:lib|lib64|libexec|include|share|site-packages|dist-packages|node_modules|pkgs|\.git)\//;
const scriptOrNotebook = /(?:\.ipynb|\.py|\.sh|\/start|\/entrypoint|\/postBuild)$/;
const systemSettings = /^etc\/(?:passwd|jupyter\/.+\.(?:py|json))$/;
/** Returns whether a path belongs to a library or the system rather than to files that users open and run. */
function isLibraryFile(path) {
    return systemFolders.test(path) || libraryFolders.test(path);
}
/**
 * Returns whether the contract checks read a file: notebooks, scripts, Jupyter settings and `/etc/passwd`.
 * Libraries are not read, because they define settings but do not change them.
 *
 * @param startScripts paths without the leading slash.
 */
function isRelevant({ path, type, size }, startScripts) {
    if (type !== 'file' || size > maxContentSize)
        return false;
    if (startScripts.has(path) || systemSettings.test(path))
        return true;
    return scriptOrNotebook.test(`/${path}`) && !isLibraryFile(path);
}


/***/ }),

/***/ 51230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ buildArguments),
  g: () => (/* binding */ secretEnvironment)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/oci/platform.js
var platform = __webpack_require__(44647);
;// CONCATENATED MODULE: ./build/docker/cache-arguments.js
/**
 * Returns the cache options of `docker buildx build`. The cache includes all stages (`mode=max`) in a format that every
 * registry accepts, and a cache that cannot be written does not fail the build.
 *
 * @see https://docs.docker.com/build/cache/backends/
 */
function cacheArguments({ from, to }) {
    return [
        ...from.map(store => `--cache-from=${fields(source(store))}`),
        ...(to === undefined ? [] : [`--cache-to=${fields([...target(to), 'mode=max', 'ignore-error=true'])}`]),
    ];
}
function source(store) {
    return store.kind === 'local' ? ['type=local', `src=${store.directory}`] : place(store);
}
function target(store) {
    // Without it, a builder that has a layer only as a tar, because of an earlier build, would cache the tar.
    const compression = ['compression=gzip', 'force-compression=true'];
    if (store.kind === 'registry')
        return [...place(store), 'image-manifest=true', 'oci-mediatypes=true', ...compression];
    return store.kind === 'local' ? ['type=local', `dest=${store.directory}`, ...compression] : place(store);
}
function place(store) {
    return store.kind === 'gha'
        ? ['type=gha', `scope=${store.scope}`]
        : ['type=registry', `ref=${store.reference}`];
}
/** Formats the fields of an option as a line of CSV, as buildx expects. */
function fields(texts) {
    return texts.map(text => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',');
}

;// CONCATENATED MODULE: ./build/docker/build-arguments.js



/**
 * Returns the arguments of `docker buildx build`. Each value is attached to its option, and the context follows `--`, so
 * that a value that starts with `-` is never parsed as an option.
 *
 * Attestations are disabled: they turn the result into an index with an entry for "unknown/unknown", which Binder does
 * not need and whose digest changes with every build.
 *
 * @see https://docs.docker.com/reference/cli/docker/buildx/build/
 */
function buildArguments(request, output) {
    return [
        'buildx',
        'build',
        ...(request.builder === undefined ? [] : [`--builder=${request.builder}`]),
        `--file=${request.recipeDirectory === undefined ? request.file : (0,external_node_path_.join)(request.recipeDirectory, request.file)}`,
        `--platform=${(0,platform/* formatPlatform */.Bq)(request.platform)}`,
        ...(request.target === undefined ? [] : [`--target=${request.target}`]),
        ...pairs('--build-arg', request.buildArgs),
        ...pairs('--label', request.labels),
        ...pairs('--build-context', request.namedContexts ?? new Map()),
        ...secretArguments(request),
        ...(request.noCache ? ['--no-cache'] : []),
        ...(request.cache === undefined ? [] : cacheArguments(request.cache)),
        '--provenance=false',
        '--sbom=false',
        '--progress=plain',
        `--output=${outputField(output, request.cache)}`,
        '--',
        request.context,
    ];
}
/** Returns the environment variables that contain the values of the request's secrets. */
function secretEnvironment({ secrets = new Map() }) {
    return Object.fromEntries([...secrets.values()].map((value, index) => [secretVariable(index), value]));
}
function secretArguments({ secrets = new Map() }) {
    return [...secrets.keys()].map((id, index) => `--secret=${fields([`id=${id}`, `env=${secretVariable(index)}`])}`);
}
function secretVariable(index) {
    return `BINDER_ACTIONS_SECRET_${index}`;
}
function pairs(option, values) {
    return [...values].map(([name, value]) => `${option}=${name}=${value}`);
}
/**
 * Layers that the builder has only as a tar are exported as they are, and compressed once they are split, on every
 * processor. A build that writes a cache compresses them anyway: if it exported tars, it would also cache tars. Layers
 * that are already compressed, such as those of the base image, keep their bytes.
 */
function outputField(output, cache) {
    if (output.kind === 'none')
        return 'type=cacheonly';
    if (output.kind === 'engine')
        return fields(['type=docker', `name=${output.tag}`]);
    const compression = cache?.to === undefined ? ['compression=uncompressed'] : [];
    return fields(['type=oci', `dest=${output.directory}`, 'tar=false', ...compression]);
}


/***/ }),

/***/ 39118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ runInContainer),
/* harmony export */   U: () => (/* binding */ withContainer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44677);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);



const logLines = '40';
/**
 * Runs a command in a new container, and always removes the container.
 *
 * @param timeout in milliseconds.
 * @returns undefined if it timed out.
 */
async function runInContainer(services, options, timeout) {
    const result = await withName(services, name => services.runCommand({
        file: 'docker',
        args: ['run', ...runArguments(name, options)],
        isQuiet: true,
        timeout,
    }));
    return result.isTimedOut ? undefined : result;
}
/**
 * Runs `task` with a started container and always removes the container afterwards.
 *
 * @throws Error if Docker cannot start the container.
 */
async function withContainer(services, options, task) {
    return withName(services, async (name) => {
        const docker = (args) => services.runCommand({ file: 'docker', args, isQuiet: true });
        const publish = `--publish=127.0.0.1::${options.port}`;
        const started = await docker(['run', '--detach', publish, ...runArguments(name, options)]);
        if (started.exitCode !== 0)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('image-not-startable', `Docker cannot start the container: ${(0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLines */ .w$)(started, 3)}`);
        const inspect = async (format) => (await docker(['container', 'inspect', `--format=${format}`, name])).stdout.trim();
        const { stdout } = await docker(['port', name, String(options.port)]);
        const [, port] = /:(\d+)\s*$/m.exec(stdout) ?? [];
        return task({
            port: port === undefined ? undefined : Number(port),
            isRunning: async () => (await inspect('{{.State.Running}}')) === 'true',
            wasOutOfMemory: async () => (await inspect('{{.State.OOMKilled}}')) === 'true',
            peakMemory: async () => {
                const { stdout: status } = await docker(['exec', name, 'sh', '-c', 'cat /proc/[0-9]*/status']);
                return sumOfPeaks(status);
            },
            log: async () => {
                const { stdout: out, stderr } = await docker(['logs', `--tail=${logLines}`, name]);
                return `${out}${stderr}`.trim();
            },
        });
    });
}
/** Adds the peaks of resident memory in files of proc_pid_status(5), which are in KiB. */
function sumOfPeaks(status) {
    const peaks = [...status.matchAll(/^VmHWM:\s*(\d+) kB$/gm)].map(([, kibibytes]) => Number(kibibytes) * 1024);
    return peaks.length === 0 ? undefined : peaks.reduce((sum, peak) => sum + peak, 0);
}
function withName(services, task) {
    const name = `binder-actions-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const cleanUp = async () => {
        const args = ['rm', '--force', '--volumes', name];
        const remove = () => services.runCommand({ file: 'docker', args, isQuiet: true, isCleanUp: true });
        // A daemon under load may fail to stop the container in time. By the second request, it has stopped.
        if ((await remove()).exitCode !== 0)
            await remove();
    };
    return (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .withCleanUp */ .pv)(services, cleanUp, () => task(name));
}
function runArguments(name, { image, user, memory, command }) {
    const limits = [`--memory=${memory}`, `--memory-swap=${memory}`, '--security-opt=no-new-privileges'];
    return [`--name=${name}`, `--user=${user}`, ...limits, image, ...command];
}


/***/ }),

/***/ 82529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withImageName),
/* harmony export */   h: () => (/* binding */ withLoadedImage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1564);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54566);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44677);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72394);







/**
 * Loads an image from a layout into the Docker engine of this machine for the duration of `task`. The archive has the
 * format of `docker save`: an image layout with the legacy `manifest.json`, which both image stores can read.
 *
 * @throws Error that names the missing program or the failed command, or states that the disk is full.
 */
function withLoadedImage(services, candidate, task) {
    const name = `binder-actions/candidate:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    return withImageName(services, name, async () => {
        await load(services, candidate, name);
        return task(name);
    });
}
/** Runs `task`, which creates and uses an image with this name, and then removes the image. */
async function withImageName(services, name, task) {
    const remove = async () => {
        const args = ['image', 'rm', '--force', name];
        await services.runCommand({ file: 'docker', args, isQuiet: true, isCleanUp: true }).catch(() => { });
    };
    return (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .withCleanUp */ .pv)(services, remove, task);
}
async function load({ runCommand: run, temporaryDirectory }, candidate, name) {
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryDirectory, 'docker-load-'));
    try {
        const archive = await writeArchive(run, candidate, name, directory);
        await runOrThrow(run, 'docker', ['load', '--quiet', '--input', archive]);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(directory, { recursive: true, force: true });
    }
}
async function writeArchive(run, { layout, image }, name, directory) {
    const { manifest, manifestDigest, rootDigest } = image;
    const tree = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'tree');
    const blobs = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tree, 'blobs', 'sha256');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(blobs, { recursive: true });
    const root = await layout.readManifest(manifestDigest === rootDigest ? undefined : manifestDigest);
    const archivePath = ({ digest }) => `blobs/sha256/${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestHex */ .sU)(digest)}`;
    const descriptors = [manifest.config, ...manifest.layers];
    for (const { digest } of new Map(descriptors.map(blob => [blob.digest, blob])).values()) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(layout.blobPath(digest), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(blobs, (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestHex */ .sU)(digest)));
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(blobs, (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestHex */ .sU)(root.digest)), root.bytes);
    const annotations = {
        'io.containerd.image.name': `docker.io/${name}`,
        'org.opencontainers.image.ref.name': name.split(':')[1],
    };
    const entry = { mediaType: manifest.mediaType, digest: root.digest, size: root.bytes.length, annotations };
    const index = { schemaVersion: 2, mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .ociIndex */ .KP, manifests: [entry] };
    const dockerManifest = [
        { Config: archivePath(manifest.config), RepoTags: [name], Layers: manifest.layers.map(archivePath) },
    ];
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tree, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tree, 'index.json'), JSON.stringify(index));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tree, 'manifest.json'), JSON.stringify(dockerManifest));
    const archive = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'image.tar');
    await runOrThrow(run, 'tar', [
        '--create',
        `--file=${archive}`,
        `--directory=${tree}`,
        ...(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(tree)),
    ]);
    return archive;
}
async function runOrThrow(run, file, args) {
    const result = await run({ file, args, isQuiet: true }).catch(error => {
        if (!(error instanceof _process_js__WEBPACK_IMPORTED_MODULE_5__/* .CommandNotFoundError */ .v$))
            throw error;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo('image-not-startable', `${cannotStart}: ${file} is not installed. Install it, ${howToSkip}`);
    });
    if (result.exitCode === 0)
        return;
    if (/no space left on device/i.test(result.stderr)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo('disk-full', 'The disk is full, but the image must be unpacked before it can start: free disk space before this step');
    }
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo('image-not-startable', `${cannotStart}: ${(0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .lastLines */ .w$)(result, 3)}\nFix the cause, ${howToSkip}`);
}
const cannotStart = 'The image cannot be started on this machine to check it';
const howToSkip = 'or set `check-contract: false` and `smoke-test: false` to skip these checks';


/***/ }),

/***/ 72896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ exactlyOne),
/* harmony export */   ED: () => (/* binding */ anyDirectories),
/* harmony export */   EV: () => (/* binding */ characterClass),
/* harmony export */   XO: () => (/* binding */ zeroOrMore),
/* harmony export */   Xq: () => (/* binding */ matchesAtOrAbove),
/* harmony export */   Z0: () => (/* binding */ isWithinDirectory),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   f7: () => (/* binding */ isAny)
/* harmony export */ });
/** Matches exactly one character for which `accepts` is true. */
function exactlyOne(accepts) {
    return { accepts, isOptional: false, isRepeated: false };
}
/** Matches zero or more characters for which `accepts` is true. */
function zeroOrMore(accepts) {
    return { accepts, isOptional: true, isRepeated: true };
}
const isAny = () => true;
const isWithinDirectory = character => character !== '/';
/** Matches zero or more directories, each with its trailing slash: the meaning of stars before a slash. */
const anyDirectories = { ...zeroOrMore(isAny), end: '/' };
/**
 * Matches one character of a class such as `[a-z]`.
 *
 * @throws SyntaxError for an invalid class, such as `[z-a]`.
 */
function characterClass(source) {
    const expression = new RegExp(`^${source}$`, 'u');
    return exactlyOne(character => expression.test(character));
}
/** Returns whether the pattern matches the whole path. */
function matches(steps, path) {
    return matchSteps(steps, path, false);
}
/** Returns whether the pattern matches the path or one of its parent directories. */
function matchesAtOrAbove(steps, path) {
    return matchSteps(steps, path, true);
}
/** State flags of a step: it may begin, or it has begun and may accept more characters. */
const mayBegin = 1;
const mayContinue = 2;
function matchSteps(steps, path, acceptsParent) {
    const reached = new Uint8Array(steps.length + 1);
    reached[0] = mayBegin;
    const progress = {
        reached,
        next: new Uint8Array(steps.length + 1),
        last: skipOptional(steps, reached, 0),
    };
    for (const character of path) {
        if (acceptsParent && character === '/' && progress.reached[steps.length])
            return true;
        advance(steps, progress, character);
        if (progress.last < 0)
            return false;
    }
    return progress.reached[steps.length] !== 0;
}
/**
 * Consumes one character, and sets `last` below 0 if the match has failed. For speed, it loops by index up to the last
 * reached step, because thousands of files are matched against dozens of patterns.
 */
function advance(steps, progress, character) {
    const { reached: from, next: to } = progress;
    let last = -1;
    for (let index = 0; index <= progress.last; index += 1) {
        const step = from[index] === 0 ? undefined : steps[index];
        from[index] = 0;
        if (step?.accepts(character) !== true)
            continue;
        last = index;
        if (step.isRepeated)
            to[index] = (to[index] ?? 0) | mayContinue;
        if (step.end === undefined || step.end === character) {
            to[index + 1] = mayBegin;
            last = index + 1;
        }
    }
    progress.reached = to;
    progress.next = from;
    progress.last = skipOptional(steps, to, last);
}
/**
 * Marks the steps reached by skipping optional ones, and returns the index of the last one. Only a step that has not
 * begun can be skipped, because a directory that has begun must end with its slash.
 */
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


/***/ }),

/***/ 78341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ readContract)
});

// EXTERNAL MODULE: ./build/oci/platform.js
var platform = __webpack_require__(44647);
;// CONCATENATED MODULE: ./build/contract/contract.js

/** Binder's requirements for every image. A contract file overrides individual entries. */
const binderContract = {
    platform: platform/* binderPlatform */.a3,
    user: { uid: 1000, name: undefined },
    entrypoint: 'exec',
    command: undefined,
    port: 8888,
    mustExpose: false,
    labels: new Map(),
    // BinderHub starts the classic notebook if JupyterLab is not installed.
    commands: ['jupyter', 'jupyter-lab|jupyter-notebook'],
    paths: [],
    environment: new Map(),
    kernels: undefined,
    forbidden: [],
    revisionCheck: undefined,
    nbgitpuller: false,
    code: undefined,
    notebooks: [],
    notebookTimeout: 10 * 60_000,
};

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(41240);
// EXTERNAL MODULE: ./build/suggest.js
var suggest = __webpack_require__(82246);
// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
;// CONCATENATED MODULE: ./build/contract/parse-contract.js








const parse_contract_text = valibot/* pipe */.Fs(valibot/* string */.Yj('expected text'), valibot/* nonEmpty */.hq('is empty'));
const texts = valibot/* array */.YO(parse_contract_text, 'expected a list of words');
const wholeNumber = (message) => valibot/* pipe */.Fs(valibot/* number */.ai(message), valibot/* integer */.nd(message), valibot/* minValue */.Ww(0, message), valibot/* maxValue */.cG(2 ** 32 - 1, message));
const absolute = valibot/* pipe */.Fs(parse_contract_text, valibot/* startsWith */.w1('/', 'expected an absolute path, such as /opt/env/include'));
const path = valibot/* union */.KC([
    valibot/* pipe */.Fs(absolute, valibot/* transform */.pd(name => ({ path: name, why: 'The contract requires it' }))),
    valibot/* strictObject */.re({ path: absolute, why: parse_contract_text }),
], 'expected an absolute path, or `path:` and `why:`');
const notebook = valibot/* pipe */.Fs(parse_contract_text, valibot/* startsWith */.w1('/', 'expected an absolute path, such as /home/jovyan/tutorials/*.ipynb'), valibot/* endsWith */.d5('.ipynb', 'expected the path of a notebook, which ends with .ipynb'));
const forbidden = valibot/* union */.KC([
    valibot/* pipe */.Fs(parse_contract_text, valibot/* transform */.pd(setting => ({ setting, why: 'The contract forbids it' }))),
    valibot/* strictObject */.re({ setting: parse_contract_text, why: parse_contract_text }),
], 'expected the name of a setting, or `setting:` and `why:`');
/** Schema of a list of required names with any value, or a map of names to required values. */
const values = valibot/* union */.KC([
    valibot/* pipe */.Fs(texts, valibot/* transform */.pd(names => new Map(names.map(name => [name, undefined])))),
    valibot/* pipe */.Fs(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* nullable */.me(valibot/* union */.KC([valibot/* string */.Yj(), valibot/* number */.ai(), valibot/* boolean */.zM()]))), valibot/* transform */.pd(record => new Map(Object.entries(record).map(([name, value]) => [name, value === null ? undefined : String(value)])))),
], 'expected a list of names, or names with values');
const entries = {
    platform: valibot/* optional */.lq(valibot/* pipe */.Fs(parse_contract_text, valibot/* rawTransform */.NT(parseWith(platform/* parsePlatform */.FL)))),
    user: valibot/* optional */.lq(valibot/* strictObject */.re({ uid: valibot/* optional */.lq(wholeNumber('expected a user ID, such as 1000')), name: valibot/* optional */.lq(parse_contract_text) }, 'expected `uid:` and `name:`')),
    entrypoint: valibot/* optional */.lq(valibot/* picklist */.KI(['exec', 'any'], 'expected exec or any')),
    command: valibot/* optional */.lq(texts),
    port: valibot/* optional */.lq(wholeNumber('expected a port, such as 8888')),
    labels: valibot/* optional */.lq(values),
    commands: valibot/* optional */.lq(texts),
    paths: valibot/* optional */.lq(valibot/* array */.YO(path, 'expected a list of paths')),
    environment: valibot/* optional */.lq(values),
    kernels: valibot/* optional */.lq(texts),
    forbidden: valibot/* optional */.lq(valibot/* array */.YO(forbidden, 'expected a list of settings')),
    'revision-check': valibot/* optional */.lq(parse_contract_text),
    nbgitpuller: valibot/* optional */.lq(valibot/* boolean */.zM('expected true or false')),
    code: valibot/* optional */.lq(valibot/* picklist */.KI(['frozen', 'pulled'], 'expected frozen or pulled')),
    notebooks: valibot/* optional */.lq(valibot/* array */.YO(notebook, 'expected a list of paths')),
    'notebook-timeout': valibot/* optional */.lq(valibot/* pipe */.Fs(parse_contract_text, valibot/* rawTransform */.NT(parseWith(units/* parseDuration */.E9)))),
};
const schema = valibot/* strictObject */.re(entries, 'expected `name: value` lines');
/**
 * Parses a contract file. Entries it omits keep Binder's defaults.
 *
 * @param name file name, for error messages.
 * @throws Error that names the file and every invalid entry, with the accepted values.
 */
function parseContract(content, name) {
    if (content.trim() === '')
        throw new user_error/* UserError */.yo('contract-invalid', `${name} is empty: write the requirements for the image, or remove \`contract\` to check Binder's requirements`);
    const value = readYaml(content, name) ?? {};
    if (typeof value !== 'object' || Array.isArray(value)) {
        throw new user_error/* UserError */.yo('contract-invalid', `${name} is not a valid contract: expected lines of the form \`name: value\``);
    }
    const given = valibot/* safeParse */.xL(schema, value);
    if (!given.success)
        throw new user_error/* UserError */.yo('contract-invalid', `${name} is not a valid contract: ${describe(given.issues)}`);
    const { user, port, 'revision-check': revisionCheck, 'notebook-timeout': notebookTimeout, ...others } = given.output;
    return {
        ...binderContract,
        ...definedOnly({ ...others, notebookTimeout }),
        user: { ...binderContract.user, ...definedOnly(user ?? {}) },
        ...(port === undefined ? {} : { port, mustExpose: true }),
        revisionCheck,
    };
}
/** Parses YAML; undefined for a file that contains only comments. */
function readYaml(content, name) {
    if (content.split('\n').every(line => /^\s*(?:#|$)/.test(line)))
        return undefined;
    try {
        return (0,js_yaml/* load */.Hh)(content);
    }
    catch (error) {
        const reason = (0,error_message/* messageOf */.b)(error);
        throw new user_error/* UserError */.yo('contract-invalid', `${name} is not valid YAML: ${reason.split('\n')[0]}. Correct it at this position`);
    }
}
function describe(issues) {
    return issues
        .slice(0, 10)
        .map(issue => {
        const place = valibot/* getDotPath */.Bu(issue) ?? '(top)';
        const isUnknown = issue.type === 'strict_object' && issue.expected === 'never';
        if (isUnknown)
            return `${place}: unknown entry${suggestEntry(place)}`;
        return `${place}: ${issue.message}`;
    })
        .join('; ');
}
/** Returns the nearest entry, or all entries if none is similar. */
function suggestEntry(place) {
    const names = Object.keys(entries);
    return (0,suggest/* didYouMean */.au)(place, names) || `; known entries: ${names.join(', ')}`;
}
/** Returns a schema action that runs a parser and reports its error. */
function parseWith(parse) {
    return ({ dataset, addIssue, NEVER }) => {
        try {
            return parse(dataset.value);
        }
        catch (error) {
            addIssue({ message: (0,error_message/* messageOf */.b)(error) });
            return NEVER;
        }
    };
}
function definedOnly(value) {
    return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined));
}

// EXTERNAL MODULE: ./build/oci/digest.js
var digest = __webpack_require__(1564);
;// CONCATENATED MODULE: ./build/image/plan/read-contract.js




/** Reads the contract. @throws Error that names the file if it is missing or not a valid contract. */
async function readContract(path, { readFile }) {
    if (path === undefined)
        return { contract: binderContract, digest: undefined };
    const bytes = await readFile(path).catch((error) => {
        if (error instanceof user_error/* UserError */.yo)
            throw error;
        throw new user_error/* UserError */.yo('file-not-found', `contract is ${JSON.stringify(path)}: the workspace has no such file. Check the path`);
    });
    return { contract: parseContract(new TextDecoder().decode(bytes), path), digest: (0,digest/* sha256Digest */.sI)(bytes) };
}


/***/ }),

/***/ 94666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kv: () => (/* binding */ binderCommand),
/* harmony export */   SH: () => (/* binding */ binderUser),
/* harmony export */   mx: () => (/* binding */ binderMemory),
/* harmony export */   qB: () => (/* binding */ awaitBinderServer),
/* harmony export */   uh: () => (/* binding */ newBinderServer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _jupyter_jupyter_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36899);


/** User ID of every server that Zero to JupyterHub starts, regardless of the image's `USER`. */
const binderUser = '1000';
/** Memory limit of a server on mybinder.org, in Docker's format. */
const binderMemory = '2g';
/** BinderHub's launcher: starts JupyterLab if it is installed, otherwise the classic notebook. */
const launcher = `import os, sys
try:
    import jupyterlab
    program = 'jupyter-lab' if int(jupyterlab.__version__.split('.')[0]) >= 3 else 'jupyter-notebook'
except Exception:
    program = 'jupyter-notebook'
os.execvp(program, [program] + sys.argv[1:])`;
/** Returns a server with a new random token. */
function newBinderServer() {
    return { token: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex'), base: '/user/binder-actions/' };
}
/**
 * Waits until the server in a container responds.
 *
 * @param timeout in milliseconds.
 * @returns the server, and why it does not respond; undefined if it does.
 */
async function awaitBinderServer(container, { token, base }, timeout) {
    const server = { url: new URL(base, `http://127.0.0.1:${container.port ?? 0}`), token };
    if (container.port === undefined)
        return { server, obstacle: _jupyter_jupyter_server_js__WEBPACK_IMPORTED_MODULE_1__/* .hasEnded */ .hY };
    return { server, obstacle: await (0,_jupyter_jupyter_server_js__WEBPACK_IMPORTED_MODULE_1__/* .awaitServer */ .sc)(server, timeout, () => container.isRunning()) };
}
/**
 * Returns the command with which BinderHub starts an image.
 *
 * @see https://github.com/jupyterhub/binderhub, binderspawner_mixin.py, for the options.
 */
function binderCommand(port, { token, base }) {
    const options = [
        `--NotebookApp.base_url=${base}`,
        `--NotebookApp.token=${token}`,
        '--NotebookApp.trust_xheaders=True',
    ];
    return ['python3', '-c', launcher, '--ip=0.0.0.0', `--port=${port}`, ...options];
}


/***/ }),

/***/ 92500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ checkCandidate)
});

// EXTERNAL MODULE: ./build/oci/platform.js
var oci_platform = __webpack_require__(44647);
// EXTERNAL MODULE: ./build/contract/environment.js
var contract_environment = __webpack_require__(81574);
;// CONCATENATED MODULE: ./build/contract/check-config.js


/** Checks the image config only, without downloading layers. */
function checkConfig(contract, config) {
    return [
        ...checkPlatform(contract, config),
        ...checkEntrypoint(contract, config),
        ...checkCommand(contract, config),
        ...checkPort(contract, config),
        ...checkLabels(contract, config),
        ...checkEnvironment(contract, config),
        ...checkForbiddenEnvironment(contract, config),
    ];
}
function checkPlatform({ platform }, config) {
    if ((0,oci_platform/* isForPlatform */.b)(config, platform))
        return [];
    const required = (0,oci_platform/* formatPlatform */.Bq)(platform);
    return [
        {
            what: `The image is for ${(0,oci_platform/* formatPlatform */.Bq)(config)}`,
            why: `mybinder.org runs only images for ${required}`,
            fix: `Set the input \`platform\` to ${required}`,
        },
    ];
}
function checkEntrypoint({ entrypoint }, { container }) {
    const words = container.Entrypoint ?? [];
    const isShellForm = /(?:^|\/)(?:ba|da)?sh$/.test(words[0] ?? '') && words[1] === '-c' && words.length === 3;
    const runsCommand = /"\$@"|\$\*/.test(words[2] ?? '');
    if (entrypoint === 'any' || !isShellForm || runsCommand)
        return [];
    return [
        {
            what: `ENTRYPOINT is a shell command (${words[2]}), which ignores the command of the container`,
            why: 'mybinder.org starts the container with its own command, which would never run',
            fix: 'Use the exec form, ENTRYPOINT ["/home/jovyan/start"], and end the script with `exec "$@"`',
        },
    ];
}
function checkCommand({ command }, { container }) {
    if (command === undefined)
        return [];
    const words = container.Cmd ?? [];
    if (command.every((word, index) => words[index] === word))
        return [];
    return [
        {
            what: `CMD is ${JSON.stringify(words)}`,
            why: `The contract requires ${JSON.stringify(command)}, for users who run the image without a command`,
            fix: `Write CMD ${JSON.stringify(command)} in the Dockerfile`,
        },
    ];
}
function checkPort({ port, mustExpose }, { container }) {
    if (!mustExpose || `${port}/tcp` in (container.ExposedPorts ?? {}))
        return [];
    return [
        {
            what: `The image does not expose port ${port}`,
            why: '`docker run -P` and other tools find Jupyter through the exposed port',
            fix: `Write EXPOSE ${port} in the Dockerfile`,
        },
    ];
}
function checkLabels({ labels: required }, { labels }) {
    return findMismatches(required, new Map(Object.entries(labels))).map(({ name, value, found }) => ({
        what: found === undefined
            ? `The image has no label ${name}`
            : `The label ${name} is ${JSON.stringify(found)}`,
        why: 'The contract requires it',
        fix: `Write LABEL ${name}=${JSON.stringify(value ?? '…')} in the Dockerfile, or set it in the input \`labels\``,
    }));
}
function checkEnvironment({ environment }, { container }) {
    return findMismatches(environment, (0,contract_environment/* parseEnvironment */.N)(container.Env)).map(({ name, value, found }) => ({
        what: found === undefined
            ? `The variable ${name} is not set`
            : `The variable ${name} is ${JSON.stringify(found)}`,
        why: 'The contract requires it; without it, code that works on a laptop may fail in a container',
        fix: `Write ENV ${name}=${value ?? '…'} in the Dockerfile`,
    }));
}
function checkForbiddenEnvironment({ forbidden }, { container }) {
    const names = [...(0,contract_environment/* parseEnvironment */.N)(container.Env)].filter(([, value]) => value !== '').map(([name]) => name);
    return forbidden.flatMap(({ setting, why }) => names
        .filter(name => name.toLowerCase().includes(setting.toLowerCase()))
        .map(name => ({ what: `ENV sets ${name}`, why, fix: `Remove ${name} from the Dockerfile` })));
}
function isOtherValue({ value, found }) {
    return value !== undefined && value !== found;
}
function findMismatches(required, found) {
    return [...required]
        .map(([name, value]) => ({ name, value, found: found.get(name) }))
        .filter(mismatch => mismatch.found === undefined || isOtherValue(mismatch));
}

// EXTERNAL MODULE: ./build/wording.js
var wording = __webpack_require__(9000);
;// CONCATENATED MODULE: ./build/contract/escape-pattern.js
/** Escapes text so that it matches literally in a regular expression. */
function escapePattern(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/contract/nbgitpuller.js
/** Module that nbgitpuller installs, in the site packages of any Python. */
const nbgitpuller_module = /(?:^|\/)(?:site|dist)-packages\/nbgitpuller\/__init__\.py$/;
/** Returns whether a file of an image is part of nbgitpuller, which opens content in a running image. */
function isNbgitpuller(path) {
    return nbgitpuller_module.test(path);
}

// EXTERNAL MODULE: ./build/contract/notebooks.js
var notebooks = __webpack_require__(99661);
;// CONCATENATED MODULE: ./build/contract/read-settings.js

/** Reads notebooks, scripts and Jupyter's settings. Library code is skipped, because it
 * defines settings but does not change them. */
function* readSettings(files) {
    for (const file of files.all()) {
        if (file.content === undefined || isInPackage(file, files))
            continue;
        const text = (0,notebooks/* contentText */.Tf)(file);
        yield {
            path: `/${file.path}`,
            text: file.path.endsWith('.ipynb') ? ((0,notebooks/* parseNotebook */.fJ)(text)?.code ?? '') : text,
        };
    }
}
/** Returns whether a file is part of a Python package, and thus library code, regardless of its location. */
function isInPackage({ path }, files) {
    return path.endsWith('.py') && files.has(`${path.slice(0, path.lastIndexOf('/') + 1)}__init__.py`);
}

;// CONCATENATED MODULE: ./build/contract/start-scripts.js

/**
 * Returns the absolute paths that ENTRYPOINT names, because an init program may precede the start script. The entry point
 * of repo2docker runs the program in `R2D_ENTRYPOINT`.
 */
function startScriptPaths({ container }) {
    const words = [...(container.Entrypoint ?? []), (0,contract_environment/* parseEnvironment */.N)(container.Env).get('R2D_ENTRYPOINT') ?? ''];
    return words.filter(word => word.startsWith('/'));
}

;// CONCATENATED MODULE: ./build/contract/check-files.js





const maxNamed = 5;
const pullsCode = /^[^#\r\n\u2028\u2029]*\bgit[ \t]+(?:-\S+[ \t]+\S+[ \t]+){0,9}(?:pull|fetch|clone)\b/m;
/** Checks the image's files without running the image. */
function checkFiles(contract, config, files) {
    return [
        ...checkPaths(contract, files),
        ...checkNotebooks(contract, files),
        ...checkNbgitpuller(contract, files),
        ...checkForbidden(contract, files),
        ...checkCode(contract, config, files),
    ];
}
function checkPaths({ paths }, files) {
    return paths
        .filter(({ path }) => !files.hasMatch(path))
        .map(({ path, why }) => ({
        what: `${path} is not in the image`,
        why,
        fix: `Copy it into the last stage (COPY --from=builder ${path} ${path}), or do not remove it in a later step`,
    }));
}
/** Checks that the contract's notebooks exist; they are executed later. */
function checkNotebooks({ notebooks }, files) {
    return notebooks
        .filter(pattern => files.findMatches(pattern).length === 0)
        .map(pattern => ({
        what: `${pattern} matches no notebook in the image`,
        why: 'The contract requires these notebooks to run',
        fix: 'Correct the path in the contract, or copy the notebooks into the image',
    }));
}
function checkNbgitpuller({ nbgitpuller }, files) {
    if (!nbgitpuller || [...files.all()].some(({ path }) => isNbgitpuller(path)))
        return [];
    return [
        {
            what: 'nbgitpuller is not in the image',
            why: 'The contract requires it: launch links use it to open content of other repositories',
            fix: 'Install the package nbgitpuller in the environment in which Jupyter runs',
        },
    ];
}
function checkForbidden({ forbidden }, files) {
    return forbidden.flatMap(({ setting, why }) => {
        const assignment = new RegExp(`^[^#\\r\\n\\u2028\\u2029]*\\b${escapePattern(setting)}["']?\\]?\\s*[=:](?!=)`, 'm');
        const found = [...readSettings(files)].filter(({ text }) => assignment.test(text)).map(({ path }) => path);
        if (found.length === 0)
            return [];
        return [{ what: `${setting} is set in ${(0,wording/* formatList */.ki)(found, maxNamed)}`, why, fix: 'Delete that line' }];
    });
}
/** Checks that the start script pulls code if the contract specifies `code: pulled`, and does not if `code: frozen`. */
function checkCode({ code }, config, files) {
    if (code === undefined)
        return [];
    const scripts = startScriptPaths(config).flatMap(path => {
        const content = files.find(path)?.content;
        return content === undefined ? [] : [{ path, text: new TextDecoder().decode(content) }];
    });
    const script = scripts.at(-1);
    if (script === undefined)
        return [];
    const pulling = scripts.find(({ text }) => pullsCode.test(text));
    if ((pulling !== undefined) === (code === 'pulled'))
        return [];
    if (pulling !== undefined) {
        return [
            {
                what: `${pulling.path} pulls code when a container starts`,
                why: 'According to the contract, the code is frozen in the image, so users would run code that was not checked',
                fix: 'Remove the git command, or write `code: pulled` instead of `code: frozen` in the contract',
            },
        ];
    }
    return [
        {
            what: `${script.path} does not pull code`,
            why: 'According to the contract, code is pulled when a container starts, so a commit that changes only such code builds no image and would never reach users',
            fix: 'Pull the branch in the script, or write `code: frozen` instead of `code: pulled` in the contract',
        },
    ];
}

// EXTERNAL MODULE: ./build/contract/kernel-key.js
var kernel_key = __webpack_require__(15200);
;// CONCATENATED MODULE: ./build/contract/check-kernels.js



const check_kernels_maxNamed = 5;
const missingKernelReason = 'Jupyter then prompts users to select a kernel, or runs the notebook in another one';
/**
 * Checks that the kernels that the contract lists and those that notebooks require are installed.
 *
 * @param installed keys of the installed kernels.
 */
function checkKernels({ kernels }, files, installed) {
    const requested = (0,notebooks/* findRequestedKernels */.Ad)(files);
    const listed = (kernels ?? []).filter(name => !requested.has((0,kernel_key/* kernelKey */.Z)(name)));
    const missing = listed.filter(name => !installed.has((0,kernel_key/* kernelKey */.Z)(name)));
    const missingForNotebooks = [...requested].filter(([key]) => !installed.has(key));
    const violations = [
        ...missing.map(name => ({
            what: `The kernel "${name}" is not installed; ${describeInstalled(installed)}`,
            why: 'The contract requires it',
            fix: `${howToInstall(name)}, or remove it from \`kernels\` in the contract`,
        })),
        ...missingForNotebooks.map(([, { name, notebooks }]) => ({
            what: `${(0,wording/* formatList */.ki)(notebooks, check_kernels_maxNamed)} ${notebooks.length === 1 ? 'requires' : 'require'} the kernel "${name}", which is not installed; ${describeInstalled(installed)}`,
            why: missingKernelReason,
            fix: `${howToInstall(name)}, or select an installed kernel in the notebook and save it`,
        })),
    ];
    if (violations.length > 0 || kernels !== undefined || installed.size > 0)
        return violations;
    return [
        {
            what: 'No kernel is installed',
            why: 'Jupyter cannot run any notebook without a kernel',
            fix: 'Install a kernel, for Python the package ipykernel, into the environment that Jupyter runs in',
        },
    ];
}
/** Returns the keys of the kernels that users need: those that the contract lists and those that notebooks require. */
function findNeededKernels({ kernels }, files) {
    return new Set([...(0,notebooks/* findRequestedKernels */.Ad)(files).keys(), ...(kernels ?? []).map(kernel_key/* kernelKey */.Z)]);
}
function describeInstalled(installed) {
    return installed.size === 0 ? 'no kernel is' : `installed: ${[...installed].sort().join(', ')}`;
}
function howToInstall(name) {
    return (0,kernel_key/* kernelKey */.Z)(name) === kernel_key/* nativeKernel */.n
        ? 'Install the package ipykernel into the environment that Jupyter runs in'
        : `Install the kernel, for Python with \`python -m ipykernel install --sys-prefix --name ${name}\``;
}

// EXTERNAL MODULE: ./build/contract/accounts.js
var contract_accounts = __webpack_require__(32007);
;// CONCATENATED MODULE: ./build/contract/check-user.js

const why = 'mybinder.org runs every container as user ID 1000, which cannot write to files of another user';
/** Checks that USER is the one under which mybinder.org runs containers, and that this user owns a home directory. */
function checkUser({ user: expected }, { container }, files) {
    const accounts = (0,contract_accounts/* readAccounts */.n)(files);
    const name = (container.User ?? '').split(':')[0] ?? '';
    const uid = (0,contract_accounts/* findUserId */.M)(name, accounts);
    const account = accounts.find(({ uid: id }) => id === expected.uid);
    const accountName = expected.name ?? account?.name ?? 'jovyan';
    const create = `RUN useradd --create-home --uid ${expected.uid} --shell /bin/bash ${accountName}`;
    if (uid === undefined) {
        const what = `USER is ${name}, which is not in the image's /etc/passwd`;
        return [{ what, why, fix: `Write ${create} in the Dockerfile, before USER ${name}` }];
    }
    if (uid !== expected.uid) {
        const what = `The image runs as ${describeUser(name, uid)}, not as user ID ${expected.uid}`;
        const use = `USER ${accountName} in the Dockerfile`;
        return [{ what, why, fix: account === undefined ? `Write ${create} and ${use}` : `Write ${use}` }];
    }
    if (account === undefined)
        return [unnamed(uid, create)];
    if (expected.name !== undefined && account.name !== expected.name)
        return [misnamed(account, expected.name)];
    return checkHome(account, files);
}
function describeUser(name, uid) {
    if (uid === 0)
        return 'root';
    return /^\d+$/.test(name) ? `user ID ${uid}` : `${name} (user ID ${uid})`;
}
function unnamed(uid, create) {
    return {
        what: `User ID ${uid} has no name in /etc/passwd`,
        why: 'Programs that look up the current user fail, among them git and the shell',
        fix: `Write ${create} in the Dockerfile`,
    };
}
function misnamed({ uid, name }, expected) {
    return {
        what: `User ID ${uid} is named ${name}, not ${expected}`,
        why: 'The contract requires this name',
        fix: `Write RUN usermod --login ${expected} ${name} in the Dockerfile`,
    };
}
function checkHome({ name, uid, home }, files) {
    const found = files.find(home);
    if (found?.type === 'directory' && found.uid === uid)
        return [];
    const what = found === undefined && !files.has(home)
        ? `The home directory of ${name}, ${home}, does not exist`
        : `The home directory of ${name}, ${home}, belongs to user ID ${found?.uid ?? 0}`;
    return [
        {
            what,
            why: 'Jupyter writes its files there and fails to start if it cannot',
            fix: `Write RUN install -d -o ${name} ${home} in the Dockerfile, before USER`,
        },
    ];
}

// EXTERNAL MODULE: ./build/contract/find-kernels.js
var find_kernels = __webpack_require__(98339);
;// CONCATENATED MODULE: ./build/contract/check-contract.js





/**
 * Checks the config and files of an image against its contract.
 *
 * @param listedKernels keys of the kernels that Jupyter lists in the container; undefined if Jupyter could not list
 *   them. The kernels are then found in the files.
 */
function checkContract(contract, config, files, listedKernels) {
    return [
        ...checkConfig(contract, config),
        ...checkUser(contract, config, files),
        ...checkFiles(contract, config, files),
        ...checkKernels(contract, files, listedKernels ?? (0,find_kernels/* findKernels */._)(config, files)),
    ];
}

;// CONCATENATED MODULE: ./build/contract/check-proxy-prefix.js



const check_proxy_prefix_maxNamed = 5;
const variable = 'PYVISTA_TRAME_SERVER_PROXY_PREFIX';
/** Matches an assignment of a string without variables. */
const hardCoded = /^[^#\r\n\u2028\u2029]*\bserver_proxy_prefix["']?\]?[ \t]*[=:][ \t]*[rRuU]?(["'])([^"'\r\n{$]+)\1[ \t]*(?:[,;})#]|$)/im;
const userPart = /JUPYTERHUB_SERVICE_PREFIX|\/user\//;
/** First version of PyVista that adds the user's part to a prefix that does not begin with `http`. */
const minJoiningVersion = [0, 38, 5];
/**
 * Returns a warning if proxy prefixes lack the user's part of the address, `JUPYTERHUB_SERVICE_PREFIX`.
 *
 * @see https://docs.pyvista.org/user-guide/jupyter/trame.html
 */
function checkProxyPrefix({ forbidden }, { container }, files) {
    // A contract that forbids the setting reports it as a violation.
    if (forbidden.some(({ setting }) => variable.toLowerCase().includes(setting.toLowerCase())))
        return [];
    const value = (0,contract_environment/* parseEnvironment */.N)(container.Env).get(variable) ?? '';
    const lacksUserPart = value !== '' && !userPart.test(value) && (value.startsWith('http') || !joinsPrefix(files));
    const places = [
        ...(lacksUserPart ? [`ENV ${variable}`] : []),
        ...[...readSettings(files)]
            .filter(({ text }) => {
            const [line = '', , prefix = ''] = hardCoded.exec(text) ?? [];
            return prefix !== '' && !userPart.test(line);
        })
            .map(({ path }) => path),
    ];
    if (places.length === 0)
        return [];
    return [
        {
            what: `A proxy prefix without the user's part of the address is set in ${(0,wording/* formatList */.ki)(places, check_proxy_prefix_maxNamed)}`,
            why: 'On mybinder.org, every address begins with the user, so PyVista shows error 424 instead of a picture',
            fix: "Remove the setting, because PyVista detects the prefix, or begin it with os.environ['JUPYTERHUB_SERVICE_PREFIX']",
        },
    ];
}
/** Returns whether PyVista in the image adds the user's part to the prefix from the environment. */
function joinsPrefix(files) {
    for (const { path } of files.all()) {
        const [, ...version] = /\/pyvista-(\d{1,5})\.(\d{1,5})(?:\.(\d{1,5}))?[^/]*\.(?:dist|egg)-info\//.exec(path) ?? [];
        if (version.length > 0)
            return isAtLeast(version.map(part => Number(part ?? 0)), minJoiningVersion);
    }
    return false;
}
function isAtLeast(version, minimum) {
    const index = minimum.findIndex((part, position) => version[position] !== part);
    return index < 0 || (version[index] ?? 0) > (minimum[index] ?? 0);
}

// EXTERNAL MODULE: ./build/contract/image-files.js
var image_files = __webpack_require__(99112);
// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/refs/commit-sha.js
var commit_sha = __webpack_require__(83773);
;// CONCATENATED MODULE: ./build/contract/probe.js



const mark = 'binder-contract';
/** Maximum time in seconds until a signal is forwarded. A busy machine takes several seconds. */
const maxForwardingTime = 10;
/** Shell command that prints the kernels that Jupyter lists, as JSON on one line. */
const listKernels = `printf '%s kernels %s\\n' ${mark} "$(jupyter kernelspec list --json 2>/dev/null | tr -d '\\n')"`;
/**
 * Shell commands that print whether nbgitpuller is enabled as an extension of Jupyter Server or the classic notebook, in
 * a configuration file or according to Jupyter, whose command is not in every image.
 */
const findExtension = `for folder in $(jupyter --paths 2>/dev/null | sed -n '/^config:/,/^data:/s/^ *//p'); do
grep -Eqs '"nbgitpuller" *: *true' "$folder"/jupyter_*config*.json "$folder"/jupyter_*config.d/*.json && found=1
done
[ -n "$found" ] || jupyter server extension list 2>&1 | grep -q 'nbgitpuller.*enabled' && printf '%s extension\\n' ${mark}`;
/** Seconds that the command runs after the signal, to detect an entry point that does not wait for it. */
const shutDownTime = 2;
/**
 * Shell commands that send SIGTERM to the container's first process, as at the end of a session. They print whether the
 * command receives the signal and the container runs until the signal is handled. They run last, because an init program
 * may stop the container. The first process is only signaled if it has the same mount namespace: in a builder without a
 * process sandbox, it belongs to the builder.
 */
const testSignal = `[ "$$" = 1 ] && exit 0
first=$(readlink /proc/1/ns/mnt 2>/dev/null)
[ -n "$first" ] && [ "$first" = "$(readlink /proc/self/ns/mnt)" ] || { printf '%s signal untested\\n' ${mark}; exit 0; }
trap 'trap "" TERM; sleep ${shutDownTime}; printf "%s signal received\\n" ${mark}; exit 0' TERM
kill -TERM 1
waited=0
while [ "$waited" -lt ${maxForwardingTime} ]; do sleep 1 & wait "$!"; waited=$((waited + 1)); done`;
/**
 * Returns a command that collects facts about a running container: its kernels and commands, the commit that it reports,
 * and whether the command receives the signal that ends a session. The command requires only a POSIX shell.
 */
function probeCommand({ commands, entrypoint, revisionCheck, nbgitpuller }) {
    const script = [
        `printf '%s parent %s\\n' ${mark} "$(cat "/proc/$PPID/comm" 2>/dev/null)"`,
        `[ "$$" != 1 ] || printf '%s first\\n' ${mark}`,
        'revision_check=$1',
        'shift',
        `for names do (set -f; IFS='|'; for name in $names; do command -v "$name" >/dev/null 2>&1 && exit 0; done; exit 1) || printf '%s lacks %s\\n' ${mark} "$names"; done`,
        `[ -z "$revision_check" ] || printf '%s revision %s\\n' ${mark} "$(sh -c "$revision_check" 2>&1 | tr '\\n' ' ')"`,
        listKernels,
        ...(nbgitpuller ? [findExtension] : []),
        `printf '%s end\\n' ${mark}`,
        ...(entrypoint === 'any' ? [] : [testSignal]),
    ].join('\n');
    return ['sh', '-c', script, mark, revisionCheck ?? '', ...commands];
}
/**
 * Evaluates the output of the probe command.
 *
 * @param output undefined when the container timed out.
 * @param revision the commit that was built.
 */
function readProbe(contract, output, revision) {
    if (output === undefined)
        return [timedOut];
    const facts = readFacts(output);
    if (!facts.includes('end'))
        return [commandFailed(output)];
    return [
        ...checkSignal(contract, facts),
        ...checkCommands(contract, facts),
        ...checkRevision(contract, facts, revision),
        ...checkExtension(contract, facts),
    ];
}
const kernelListSchema = valibot/* pipe */.Fs(valibot/* string */.Yj(), valibot/* parseJson */.qF(), valibot/* object */.Ik({ kernelspecs: valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()) }));
/**
 * Returns the keys of the kernels that Jupyter lists, from the output of the probe command.
 *
 * @returns undefined if Jupyter could not list them.
 */
function readListedKernels(output) {
    const fact = output === undefined ? undefined : readFacts(output).find(line => line.startsWith('kernels '));
    const result = valibot/* safeParse */.xL(kernelListSchema, fact?.slice('kernels '.length));
    return result.success ? new Set(Object.keys(result.output.kernelspecs).map(kernel_key/* kernelKey */.Z)) : undefined;
}
function readFacts({ stdout }) {
    const marked = stdout.split('\n').filter(line => line.startsWith(`${mark} `));
    return marked.map(line => line.slice(mark.length + 1));
}
const timedOut = {
    what: 'A command given to the container does not finish',
    why: 'mybinder.org starts the container with its own command, which would not run either',
    fix: 'End the script that ENTRYPOINT names with `exec "$@"`, and do not wait for anything before that line',
};
function commandFailed({ exitCode, stdout, stderr }) {
    const words = `${stdout}\n${stderr}`.trim().split('\n').slice(-5).join('\n');
    return {
        what: `A command given to the container does not run (exit code ${exitCode})${words === '' ? '' : `: ${words}`}`,
        why: 'mybinder.org starts the container with its own command, which would not run either',
        fix: 'Use the exec form of ENTRYPOINT, and end its script with `exec "$@"`. The image also needs a shell, /bin/sh',
    };
}
function checkSignal({ entrypoint }, facts) {
    const isReached = facts.includes('first') || facts.some(fact => /^signal (?:received|untested)$/.test(fact));
    if (entrypoint === 'any' || isReached)
        return [];
    const parent = facts.find(fact => fact.startsWith('parent '))?.slice('parent '.length) ?? '';
    return [
        {
            what: `The ENTRYPOINT runs its command as a child process${parent === '' ? '' : ` of ${parent}`} and does not forward SIGTERM to it, or ends before it`,
            why: 'Jupyter does not receive the signal that ends a session, and is killed with unsaved work',
            fix: 'End the start script with `exec "$@"`, or start the command with an init program that forwards signals, such as tini',
        },
    ];
}
function checkCommands({ commands }, facts) {
    const missing = commands.filter(name => facts.includes(`lacks ${name}`));
    if (missing.length === 0)
        return [];
    const pronoun = missing.length === 1 ? 'it' : 'them';
    return [
        {
            what: `${missing.map(name => name.replaceAll('|', ' or ')).join(', ')} ${missing.length === 1 ? 'is' : 'are'} not on the PATH of the container`,
            why: missing.some(name => name.startsWith('jupyter'))
                ? 'mybinder.org starts Jupyter by its name on the PATH'
                : `The contract requires ${pronoun}`,
            fix: `Install ${pronoun}, or add the directory to the PATH in the Dockerfile (ENV PATH=/opt/env/bin:$PATH) or in the start script`,
        },
    ];
}
function checkRevision({ revisionCheck }, facts, revision) {
    if (revisionCheck === undefined)
        return [];
    const found = (facts.find(fact => fact.startsWith('revision ')) ?? '').slice('revision '.length).trim();
    if ((0,commit_sha/* isSameCommit */.sw)(found, revision))
        return [];
    return [
        {
            what: `\`${revisionCheck}\` printed ${JSON.stringify(found)}, but the image was built from commit ${revision}`,
            why: 'The image does not contain the commit that its label and the launcher name',
            fix: 'Copy or check out the commit that `revision-arg` passes to the Dockerfile, not the head of a branch',
        },
    ];
}
function checkExtension({ nbgitpuller }, facts) {
    if (!nbgitpuller || facts.includes('extension'))
        return [];
    return [
        {
            what: 'nbgitpuller is not enabled as a server extension',
            why: 'The contract requires it: launch links would show an error page instead of the content',
            fix: 'Enable it in the Dockerfile with `RUN jupyter server extension enable --sys-prefix nbgitpuller`',
        },
    ];
}

// EXTERNAL MODULE: ./build/contract/user-files.js
var user_files = __webpack_require__(85610);
// EXTERNAL MODULE: ./build/docker/load-image.js
var load_image = __webpack_require__(82529);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/process.js
var process = __webpack_require__(44677);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/docker/build-arguments.js + 1 modules
var build_arguments = __webpack_require__(51230);
;// CONCATENATED MODULE: ./build/docker/run-in-build.js






/**
 * Runs a command in an image as a step of a build that is based on it. The builder has already unpacked the layers:
 * this takes less than a second, while loading a large image into an engine takes minutes.
 *
 * @returns the complete output of the command as standard output; undefined if the command timed out.
 * @throws Error with the builder's output if the command could not be run.
 */
async function runInBuild(services, request) {
    const { layout, image } = request;
    const contexts = new Map([['candidate', `oci-layout://${layout.directory}@${image.rootDigest}`]]);
    const result = await runStep(services, request, { name: 'candidate', contexts });
    if (!cannotImport.test(result.stderr))
        return readStep(result);
    return (0,load_image/* withLoadedImage */.h)(services, request, async (name) => readStep(await runStep(services, request, { name, contexts: new Map() })));
}
/** Error of BuildKit with Docker's classic image store. */
const cannotImport = /unknown scheme oci-layout/;
async function runStep({ runCommand: run, temporaryDirectory }, { image, platform, builder, user, command, timeout }, base) {
    const workingDirectory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryDirectory, 'step-'));
    const words = [...(image.config.container.Entrypoint ?? []), ...command];
    const request = {
        ...{ workingDirectory, context: '.', file: 'Dockerfile', target: undefined },
        ...{
            platform,
            builder,
            namedContexts: base.contexts,
            noCache: true,
            buildArgs: new Map(),
            labels: new Map(),
        },
    };
    try {
        const dockerfile = `FROM ${base.name}\nUSER ${user}\nRUN ${JSON.stringify(words)}\n`;
        await (0,promises_.writeFile)((0,external_node_path_.join)(workingDirectory, 'Dockerfile'), dockerfile);
        const args = (0,build_arguments/* buildArguments */.f)(request, { kind: 'none' });
        return await run({ file: 'docker', args, cwd: workingDirectory, isQuiet: true, timeout });
    }
    finally {
        await (0,promises_.rm)(workingDirectory, { recursive: true, force: true });
    }
}
/** Parses the `--progress=plain` output of the only `RUN`, such as `#7 0.123 text`, and its exit code. */
function readStep(result) {
    if (result.isTimedOut)
        return undefined;
    const lines = result.stderr.split('\n');
    const number = lines
        .map(line => /^#(\d+) \[[^\]]+\] RUN /.exec(line)?.[1])
        .find(match => match !== undefined);
    const hasRun = result.exitCode === 0 || /did not complete successfully/.test(result.stderr);
    if (number === undefined || !hasRun) {
        throw new user_error/* UserError */.yo('image-not-startable', `The image cannot be started in a build step: ${(0,process/* lastLines */.w$)(result, 5)}\nFix the cause, or set \`check-contract: false\` to skip this check`);
    }
    const outputLine = new RegExp(`^#${number} \\d+\\.\\d+ (.*)$`);
    const stdout = lines.flatMap(line => outputLine.exec(line)?.[1] ?? []).join('\n');
    const exitCode = Number(/did not complete successfully: exit code: (\d+)/.exec(result.stderr)?.[1] ?? 0);
    return { exitCode: exitCode === 0 ? result.exitCode : exitCode, stdout, stderr: '' };
}

// EXTERNAL MODULE: ./build/layers/flatten-layers.js
var flatten_layers = __webpack_require__(15496);
// EXTERNAL MODULE: ./build/layers/read-files.js
var read_files = __webpack_require__(98693);
// EXTERNAL MODULE: ./build/tar/entry-path.js
var entry_path = __webpack_require__(4750);
// EXTERNAL MODULE: ./build/image/verify/binder-server.js
var binder_server = __webpack_require__(94666);
// EXTERNAL MODULE: ./build/image/verify/notebook-report.js
var notebook_report = __webpack_require__(2808);
// EXTERNAL MODULE: ./build/docker/container.js
var docker_container = __webpack_require__(39118);
// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(41240);
// EXTERNAL MODULE: ./build/jupyter/jupyter-client.js
var jupyter_client = __webpack_require__(31839);
// EXTERNAL MODULE: ./build/jupyter/kernel-specs.js
var kernel_specs = __webpack_require__(88540);
// EXTERNAL MODULE: ./build/jupyter/run-program.js + 1 modules
var run_program = __webpack_require__(12250);
// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
;// CONCATENATED MODULE: ./build/image/verify/run-notebooks.js







/**
 * Executes notebooks, each in a new container with the memory of mybinder.org, in its own kernel and in its own folder.
 */
async function runNotebooks(paths, container, settings, services) {
    const runs = [];
    // Sequential, because concurrent runs would compete for processors and memory, unlike a user's session.
    for (const path of paths) {
        const server = (0,binder_server/* newBinderServer */.uh)();
        const command = [...(0,binder_server/* binderCommand */.Kv)(settings.port, server), ...atRoot];
        const options = { ...container, port: settings.port, command };
        const run = await (0,docker_container/* withContainer */.U)(services, options, running => runNotebook(path, running, server, settings));
        services.log.info(describeRun(run));
        runs.push(run);
    }
    return runs;
}
/** Makes every notebook of the image available, not only those below the folder in which Jupyter starts. */
const atRoot = ['--ServerApp.root_dir=/', '--NotebookApp.notebook_dir=/'];
async function runNotebook(path, container, binder, { startTimeout, notebookTimeout }) {
    const { server, obstacle } = await (0,binder_server/* awaitBinderServer */.qB)(container, binder, startTimeout);
    const start = performance.now();
    const error = obstacle === undefined
        ? await execute(path, server, notebookTimeout)
        : `Jupyter did not respond: ${obstacle}`;
    const seconds = (performance.now() - start) / 1000;
    const memory = (await container.wasOutOfMemory())
        ? '. It was killed because it used more than 2 GB of memory, the limit of mybinder.org'
        : '';
    const peakMemory = await container.peakMemory();
    return { path, seconds, peakMemory, problem: error === undefined ? undefined : error + memory };
}
/** @returns why the notebook cannot be executed, in one sentence; undefined if it was. */
async function execute(path, server, timeout) {
    const signal = AbortSignal.timeout(timeout);
    const client = new jupyter_client/* JupyterClient */.l(server, { fetch: globalThis.fetch, signal });
    try {
        await (0,run_program/* runProgram */.m)(client, { kind: 'notebook', path: path.slice(1) }, await (0,kernel_specs/* fetchKernels */.V)(client), () => { });
        return undefined;
    }
    catch (error) {
        const advice = signal.aborted
            ? ` (${(0,units/* formatDuration */.a3)(timeout)}; increase \`notebook-timeout\` in the contract to wait longer)`
            : '';
        return `${(0,error_message/* messageOf */.b)(error)}${advice}`;
    }
}
/** Formats a run as one line: path, seconds and peak memory. */
function describeRun({ path, seconds, peakMemory, problem }) {
    const memory = peakMemory === undefined ? '' : `, ${(0,units/* formatSize */.Xq)(peakMemory)} of memory`;
    return `${path}: ${problem === undefined ? 'executed' : 'failed'} after ${seconds.toFixed(1)} s${memory}`;
}

// EXTERNAL MODULE: ./build/jupyter/kernel-connection.js + 1 modules
var kernel_connection = __webpack_require__(29699);
// EXTERNAL MODULE: ./build/jupyter/pull-content.js
var pull_content = __webpack_require__(89779);
// EXTERNAL MODULE: ./build/jupyter/shell-command.js
var shell_command = __webpack_require__(30212);
;// CONCATENATED MODULE: ./build/image/verify/try-server.js








/** Timeout of a cell in milliseconds. */
const cellTimeout = 60_000;
/**
 * Executes a cell in each needed kernel that is installed, or else in the server's default kernel, and clones a
 * repository if nbgitpuller is required.
 */
async function tryServer(server, { kernels: needed, nbgitpuller }) {
    let found;
    try {
        const kernels = await withTimeout(server, 'it did not list its kernels', kernel_specs/* fetchKernels */.V);
        const specs = [...kernels.specs.values()];
        found = new Set(specs.map(({ name }) => (0,kernel_key/* kernelKey */.Z)(name)));
        const installed = specs.filter(({ name }) => needed.has((0,kernel_key/* kernelKey */.Z)(name)));
        const tried = installed.length > 0 ? installed : [(0,kernel_specs/* defaultKernel */.j)(kernels)];
        for (const kernel of tried)
            await executeSample(server, kernel);
        if (nbgitpuller)
            await pullSample(server, kernels);
        return { kernels: found, problem: undefined };
    }
    catch (error) {
        return { kernels: found, problem: `Jupyter responds, but ${(0,error_message/* messageOf */.b)(error)}` };
    }
}
/**
 * Executes a cell. A Python kernel prints text; for other languages an empty cell shows that the kernel works.
 *
 * @throws Error in one sentence.
 */
async function executeSample(server, { name, language }) {
    const [code, expected] = language === 'python' ? ["print('binder' + '-' + 'actions')", 'binder-actions'] : ['', ''];
    const problem = `the kernel "${name}" did not execute a cell`;
    const { output, error } = await withTimeout(server, problem, client => (0,kernel_connection/* withKernel */.i)(client, { name }, connection => connection.execute(code)));
    if (error !== undefined)
        throw new user_error/* UserError */.yo('server-not-responding', `the kernel "${name}" reported an error: ${error}`);
    if (output.includes(expected))
        return;
    throw new user_error/* UserError */.yo('server-not-responding', `a cell of the kernel "${name}" printed ${JSON.stringify(output)} instead of "${expected}": check this kernel in the image`);
}
const sampleFolder = 'binder-actions-check';
/** Path with a space, which a link must encode. */
const samplePath = 'one lesson/start.txt';
/** Shell command that creates a git repository and prints its path. */
const createSample = `set -e
folder=$(mktemp -d)/${sampleFolder}
git init --quiet "$folder"
cd "$folder"
mkdir "${samplePath.split('/')[0]}"
echo start >"${samplePath}"
git add .
git -c user.name=binder-actions -c user.email=none@binder-actions.invalid commit --quiet --message=start
pwd`;
/** Clones a repository of the container as a launch link does, because the container may have no network. */
async function pullSample(server, kernels) {
    const kernel = [...kernels.specs.values()].find(shell_command/* hasShell */.P);
    if (kernel === undefined)
        return;
    await withTimeout(server, 'nbgitpuller did not clone a repository', async (client) => {
        const output = await (0,shell_command/* runShellCommand */.f)(client, kernel, createSample);
        const folder = output.split('\n').at(-1) ?? '';
        if (!folder.endsWith(`/${sampleFolder}`))
            throw new user_error/* UserError */.yo('server-not-responding', `git, which nbgitpuller requires, cannot create a repository: ${output}`);
        await (0,pull_content/* pullContent */.X)(client, {
            ...{ repo: `file://${folder}`, branch: undefined, targetPath: undefined },
            urlPath: `lab/tree/${sampleFolder}/${encodeURI(samplePath)}`,
        });
    });
}
/** @throws UserError with the problem if the task does not end in time. */
async function withTimeout(server, problem, task) {
    const signal = AbortSignal.timeout(cellTimeout);
    try {
        return await task(new jupyter_client/* JupyterClient */.l(server, { fetch: globalThis.fetch, signal }));
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        throw new user_error/* UserError */.yo('server-not-responding', `${problem} within ${cellTimeout / 1000} s`);
    }
}

;// CONCATENATED MODULE: ./build/image/verify/smoke-test.js






/** Timeout of `smoke-command`, in milliseconds. */
const commandTimeout = 10 * 60_000;
/**
 * Starts the image as mybinder.org does. Executes a cell in each needed kernel that is installed, or else in the
 * server's default kernel, clones content if nbgitpuller is required, and runs `smokeCommand` if it is set.
 */
async function smokeTest(container, expected, settings, services) {
    const server = (0,binder_server/* newBinderServer */.uh)();
    const options = { ...container, port: expected.port, command: (0,binder_server/* binderCommand */.Kv)(expected.port, server) };
    const started = await (0,docker_container/* withContainer */.U)(services, options, running => tryJupyter(running, server, expected, settings.startTimeout));
    if (started.startSeconds !== undefined) {
        services.log.info(`Jupyter responded after ${started.startSeconds.toFixed(1)} s`);
    }
    if (started.failure !== undefined || settings.smokeCommand === undefined)
        return started;
    const failure = await trySmokeCommand(container, settings.smokeCommand, services);
    return { ...started, failure };
}
async function tryJupyter(container, binder, expected, timeout) {
    const start = performance.now();
    const { server, obstacle } = await (0,binder_server/* awaitBinderServer */.qB)(container, binder, timeout);
    if (obstacle !== undefined) {
        const problem = `Jupyter did not respond within ${(0,units/* formatDuration */.a3)(timeout)}: ${obstacle}`;
        const advice = 'mybinder.org times out after 30 s. Move work from the start script to the build of the image';
        const failure = await failureWithLog(`${problem}. ${advice}`, container);
        return { startSeconds: undefined, failure, kernels: undefined };
    }
    const startSeconds = (performance.now() - start) / 1000;
    const { kernels, problem } = await tryServer(server, expected);
    const failure = problem === undefined ? undefined : await failureWithLog(problem, container);
    return { startSeconds, failure, kernels };
}
async function trySmokeCommand(container, smokeCommand, services) {
    const options = { ...container, command: ['sh', '-c', smokeCommand] };
    const result = await (0,docker_container/* runInContainer */.K)(services, options, commandTimeout);
    if (result === undefined)
        return new user_error/* UserError */.yo('smoke-command-failed', `smoke-command did not finish within ${(0,units/* formatDuration */.a3)(commandTimeout)}: ${smokeCommand}. Use a shorter command`);
    if (result.exitCode === 0)
        return undefined;
    const memory = result.exitCode === 137 ? ', killed, probably because it used more than 2 GB of memory' : '';
    const output = (0,process/* lastLines */.w$)(result, 40);
    return new user_error/* UserError */.yo('smoke-command-failed', `smoke-command failed in the container (exit code ${result.exitCode}${memory}): ${smokeCommand}\n${output}`);
}
async function failureWithLog(problem, container) {
    const memory = (await container.wasOutOfMemory())
        ? ' It was killed because it used more than 2 GB of memory, the limit of mybinder.org.'
        : '';
    const log = await container.log();
    return new user_error/* UserError */.yo('server-not-responding', `${problem}.${memory}\nThe container's log ends with:\n${log === '' ? '(empty)' : log}`);
}

;// CONCATENATED MODULE: ./build/image/verify/check-candidate.js
















/** Timeout of the probe in milliseconds. A start script that is slower fails on mybinder.org anyway. */
const probeTimeout = 120_000;
/** Checks the image against its contract and starts it as mybinder.org does. Removes everything that it creates. */
async function checkCandidate(candidate, expected, settings, services) {
    const start = performance.now();
    const { checkContract: isChecked, smokeTest: isStarted } = settings;
    const [files, probed] = await Promise.all([
        isChecked || isStarted ? readImageFiles(candidate) : new image_files/* ImageFiles */.X([]),
        isChecked ? runProbe(candidate, expected, services) : undefined,
    ]);
    const { contract, revision } = expected;
    const { smoke, notebooks } = isStarted
        ? await startAsBinder(candidate, expected.contract, files, { settings, services })
        : notStarted;
    const findings = () => {
        const { config } = candidate.image;
        const listed = smoke?.kernels ?? readListedKernels(probed);
        const violations = [
            ...checkContract(contract, config, files, listed),
            ...readProbe(contract, probed, revision),
        ];
        return {
            violations,
            warnings: [...checkProxyPrefix(contract, config, files), ...(0,notebook_report/* memoryWarnings */.l9)(notebooks)],
        };
    };
    const { violations, warnings } = isChecked ? findings() : { violations: undefined, warnings: [] };
    return { violations, warnings, smoke, notebooks, seconds: (performance.now() - start) / 1000 };
}
function runProbe(candidate, { contract, platform, builder }, services) {
    const probe = { user: binder_server/* binderUser */.SH, command: probeCommand(contract), timeout: probeTimeout };
    return runInBuild(services, { ...candidate, ...probe, platform, builder });
}
const notStarted = { smoke: undefined, notebooks: [] };
function startAsBinder(candidate, contract, files, { settings, services }) {
    const { port, notebookTimeout } = contract;
    const { nbgitpuller } = contract;
    const expected = { port, kernels: findNeededKernels(contract, files), nbgitpuller };
    const patterns = settings.checkContract ? contract.notebooks : [];
    const paths = [...new Set(patterns.flatMap(pattern => files.findMatches(pattern)))];
    return (0,load_image/* withLoadedImage */.h)(services, candidate, async (image) => {
        const container = { user: binder_server/* binderUser */.SH, memory: binder_server/* binderMemory */.mx, image };
        const smoke = await smokeTest(container, expected, settings, services);
        if (smoke.failure !== undefined)
            return { smoke, notebooks: [] };
        const limits = { port, notebookTimeout, startTimeout: settings.startTimeout };
        return { smoke, notebooks: await runNotebooks(paths, container, limits, services) };
    });
}
async function readImageFiles({ layout, image }) {
    const startScripts = new Set(startScriptPaths(image.config).map(entry_path/* cleanPath */.t));
    const layers = await (0,read_files/* readFiles */.U)(layout, image, entry => (0,user_files/* isRelevant */.M)(entry, startScripts));
    return new image_files/* ImageFiles */.X((0,flatten_layers/* flattenLayers */.n)(layers));
}


/***/ }),

/***/ 2808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zj: () => (/* binding */ notebookFailures),
/* harmony export */   l9: () => (/* binding */ memoryWarnings),
/* harmony export */   qi: () => (/* binding */ notebooksAsMarkdown),
/* harmony export */   u1: () => (/* binding */ skippedWarnings)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37403);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);



/** Guaranteed memory of a server on mybinder.org, in bytes. More is available only if the node has free memory. */
const guaranteedMemory = 1_000_000_000;
/** Returns a warning for each notebook that needs more memory than a server is guaranteed. */
function memoryWarnings(runs) {
    return runs
        .filter(({ peakMemory = 0 }) => peakMemory > guaranteedMemory)
        .map(({ path, peakMemory = 0 }) => ({
        what: `The notebook ${path} used ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(peakMemory)} of memory`,
        why: `mybinder.org guarantees a server ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(guaranteedMemory)}, and ends it at 2 GB`,
        fix: 'Use smaller data, or delete large variables once they are no longer needed',
    }));
}
/** Returns a warning if the contract is checked, but its notebooks are not executed. */
function skippedWarnings({ notebooks }, { checkContract, smokeTest }) {
    if (!checkContract || smokeTest || notebooks.length === 0)
        return [];
    return [
        {
            what: 'The notebooks of the contract were not executed',
            why: 'They are executed after the smoke test, but `smoke-test` is false',
            fix: 'Remove `smoke-test`, or remove `notebooks` from the contract',
        },
    ];
}
/** Returns an error for each notebook that failed. */
function notebookFailures(image, runs) {
    return runs.flatMap(({ problem }) => problem === undefined
        ? []
        : [
            new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('notebook-failed', `${image} was not pushed: a notebook of its contract fails: ${problem}`),
        ]);
}
/** Formats the runs as a table for the job summary, with the failures below it. */
function notebooksAsMarkdown(runs) {
    if (runs.length === 0)
        return [];
    const rows = runs.map(({ path, seconds, peakMemory, problem }) => {
        const memory = peakMemory === undefined ? '' : (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(peakMemory);
        const verdict = problem === undefined ? '✅' : '❌';
        return `| ${verdict} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(path)} | ${seconds.toFixed(1)} | ${memory} |`;
    });
    const failures = runs.flatMap(({ problem }) => (problem === undefined ? [] : ['', ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .OF)(problem)]));
    return ['| notebook | seconds | peak memory |', '| --- | ---: | ---: |', ...rows, ...failures, ''];
}


/***/ }),

/***/ 20610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ candidateFailures),
/* harmony export */   L6: () => (/* binding */ describeViolation),
/* harmony export */   th: () => (/* binding */ verificationAsMarkdown)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37403);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
/* harmony import */ var _notebook_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2808);



/** Returns the errors that fail the step; none if the image passed. */
function candidateFailures(name, { violations = [], smoke, notebooks }) {
    return [
        ...(violations.length === 0
            ? []
            : [new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('contract-violated', describeViolations(name, violations))]),
        ...(smoke?.failure === undefined
            ? []
            : [
                (0,_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .withMessage */ .EB)(smoke.failure, `${name} does not pass the smoke test. ${smoke.failure.message}`, 'server-not-responding'),
            ]),
        ...(0,_notebook_report_js__WEBPACK_IMPORTED_MODULE_1__/* .notebookFailures */ .Zj)(name, notebooks),
    ];
}
function describeViolations(name, violations) {
    const list = violations.map(violation => `- ${describeViolation(violation)}`);
    return [`${name} was not pushed: ${countViolations(violations)} of its contract:`, ...list].join('\n');
}
function countViolations({ length }) {
    return length === 1 ? '1 violation' : `${length} violations`;
}
/** Formats a violation or warning as one line. */
function describeViolation({ what, why, fix }) {
    return `${what}. ${why}. ${fix}`;
}
/** Formats the results for the job summary. */
function verificationAsMarkdown(report) {
    const { violations, warnings, smoke, notebooks, seconds } = report;
    const rows = [];
    if (violations !== undefined) {
        const verdict = violations.length === 0 ? '✅ met' : `❌ ${countViolations(violations)}`;
        rows.push(['contract', verdict]);
    }
    if (smoke !== undefined) {
        const startTime = smoke.startSeconds === undefined ? '' : `Jupyter responded after ${smoke.startSeconds.toFixed(1)} s`;
        rows.push(['smoke test', smoke.failure === undefined ? `✅ ${startTime}` : `❌ ${startTime}`]);
    }
    if (rows.length === 0)
        return '';
    rows.push(['duration of these checks', `${seconds.toFixed(1)} s`]);
    const failure = smoke?.failure === undefined ? [] : ['', ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .OF)(smoke.failure.message)];
    return [
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .factList */ .lV)(rows),
        '',
        ...(0,_notebook_report_js__WEBPACK_IMPORTED_MODULE_1__/* .notebooksAsMarkdown */ .qi)(notebooks),
        ...listUnder('Violations of the contract:', violations ?? []),
        ...listUnder('Warnings:', warnings),
        ...failure,
        '',
    ].join('\n');
}
function listUnder(title, findings) {
    if (findings.length === 0)
        return [];
    const items = findings.map(({ what, why, fix }) => `- **${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(what)}.** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(why)}. ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(fix)}`);
    return [title, '', ...items, ''];
}


/***/ }),

/***/ 9355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ withWorkspace)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/process.js
var build_process = __webpack_require__(44677);
;// CONCATENATED MODULE: ./build/image/workspace-owner.js

/**
 * Formats the identity of this process: its ID, its start time and its PID namespace, because another process may get
 * the same ID later, or have it in another container.
 */
async function formatOwner() {
    const [startTime, namespace] = await Promise.all([readStartTime(process.pid), readNamespace()]);
    return [process.pid, startTime ?? 0, namespace ?? 0].join('.');
}
/**
 * Returns whether the process that `formatOwner` identified is running; `unknown` for a process of another PID namespace.
 * An owner that is only a process ID was written by an earlier version.
 */
async function findOwnerState(owner) {
    const [id, startTime = '0', namespace = '0'] = owner.split('.');
    const ownNamespace = await readNamespace();
    if (namespace !== '0' && namespace !== ownNamespace)
        return 'unknown';
    if (!isRunning(Number(id)))
        return 'ended';
    if (startTime === '0')
        return 'running';
    return (await readStartTime(Number(id))) === startTime ? 'running' : 'ended';
}
function isRunning(processId) {
    try {
        process.kill(processId, 0);
        return true;
    }
    catch (error) {
        // EPERM: it belongs to another user.
        return error.code !== 'ESRCH';
    }
}
/**
 * Reads the start time of a process, in clock ticks since the machine started: field 22, counted from the state, which is
 * field 3 and follows the name in parentheses.
 *
 * @returns undefined without `/proc`.
 * @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
async function readStartTime(processId) {
    const text = await (0,promises_.readFile)(`/proc/${processId}/stat`, 'utf8').catch(() => '');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[22 - 3];
}
/** Reads the number of this process's PID namespace from a link such as `pid:[4026531836]`. */
async function readNamespace() {
    const link = await (0,promises_.readlink)('/proc/self/ns/pid').catch(() => '');
    return /^pid:\[(\d+)\]$/.exec(link)?.[1];
}

;// CONCATENATED MODULE: ./build/image/workspace.js




/** Maximum duration of a job on a self-hosted runner, in milliseconds. */
const maxJobDuration = 5 * 24 * 60 * 60_000;
/**
 * Runs `task` with its own temporary directory, which may grow to gigabytes and is removed even if the run is cancelled.
 * A directory left by a killed run may contain credentials, and is removed by the next run. `writeVerdict` writes to the
 * job summary immediately; the summaries of the stages are appended after it.
 */
async function withWorkspace(services, task) {
    await removeLeftovers(services.temporaryDirectory);
    const temporaryDirectory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(services.temporaryDirectory, `binder-image-${await formatOwner()}-`));
    const details = [];
    const writeSummary = async (markdown) => void details.push(markdown);
    const run = async () => {
        try {
            return await task({ ...services, temporaryDirectory, writeSummary }, services.writeSummary);
        }
        finally {
            await services.writeSummary(details.join('\n'));
        }
    };
    const remove = () => (0,promises_.rm)(temporaryDirectory, { recursive: true, force: true });
    return (0,build_process/* withCleanUp */.pv)(services, remove, run, 'at once');
}
/**
 * Removes the directories of processes that have ended, and those of other containers that are older than any job.
 */
async function removeLeftovers(temporaryDirectory) {
    for (const name of await (0,promises_.readdir)(temporaryDirectory)) {
        const [, owner] = /^binder-image-(\d+(?:\.\d+\.\d+)?)-/.exec(name) ?? [];
        if (owner === undefined)
            continue;
        const path = (0,external_node_path_.join)(temporaryDirectory, name);
        const state = await findOwnerState(owner);
        if (state === 'running' || (state === 'unknown' && !(await isOlderThanAnyJob(path))))
            continue;
        await (0,promises_.rm)(path, { recursive: true, force: true }).catch(() => { });
    }
}
async function isOlderThanAnyJob(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    return found !== undefined && found.mtimeMs < Date.now() - maxJobDuration;
}


/***/ }),

/***/ 98693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readFiles)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3943);
/* harmony import */ var _oci_layer_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93579);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
/* harmony import */ var _stream_layer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71102);





/** Maximum size of all kept contents in bytes. An image that exceeds it was crafted to exhaust memory. */
const maxContentSize = 128 * 2 ** 20;
/**
 * Reads every layer once and keeps the content of selected entries.
 *
 * @param isWanted returns whether to keep an entry's content.
 * @returns the entries of each layer, lowest first.
 * @throws Error that names the layer if it is damaged, or the image if the selected content is too large.
 */
async function readFiles(source, image, isWanted) {
    const { layers } = image.manifest;
    let total = 0;
    const readLayer = async (descriptor, index) => {
        const label = (0,_oci_layer_name_js__WEBPACK_IMPORTED_MODULE_3__/* .layerName */ .H)(image.name, index, layers.length);
        const diffId = image.config.diffIds[index];
        if (diffId === undefined)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('image-damaged', `${label} has no diff id in the image's config: build the image again`);
        const entries = [];
        await (0,_stream_layer_js__WEBPACK_IMPORTED_MODULE_2__/* .streamLayer */ .q)(source, { descriptor, diffId, label }, {
            onEntry: entry => entries.push(entry),
            chooseContent: entry => {
                const last = entries.at(-1);
                if (last === undefined || !isWanted(entry))
                    return undefined;
                total += entry.size;
                if (total > maxContentSize)
                    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('layer-not-readable', `${image.name} has too many notebooks and scripts to read: remove those that the image does not need`);
                return keepContent(last, entry.size);
            },
        });
        return entries;
    };
    // Largest first, so that no large layer is left for a single processor at the end.
    const bySize = layers.map((descriptor, index) => ({ descriptor, index }));
    bySize.sort((a, b) => b.descriptor.size - a.descriptor.size);
    const found = [];
    await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_4__/* .mapConcurrent */ ._)(bySize, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(), async ({ descriptor, index }) => {
        found[index] = await readLayer(descriptor, index);
    });
    return found;
}
function keepContent(entry, size) {
    const content = new Uint8Array(size);
    let filled = 0;
    entry.content = content;
    return chunk => {
        // A sparse file stores at most its size.
        content.set(chunk.subarray(0, size - filled), filled);
        filled += chunk.length;
    };
}


/***/ }),

/***/ 22079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ writeLayer),
/* harmony export */   W2: () => (/* binding */ finishLayout),
/* harmony export */   af: () => (/* binding */ copyLayout),
/* harmony export */   s5: () => (/* binding */ isPlainLayer),
/* harmony export */   ww: () => (/* binding */ compressLayer),
/* harmony export */   wy: () => (/* binding */ writeLayout),
/* harmony export */   yF: () => (/* binding */ gzipLayer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38522);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3943);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1564);
/* harmony import */ var _oci_layer_name_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(93579);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(54566);
/* harmony import */ var _oci_read_image_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77148);
/* harmony import */ var _oci_verify_stream_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10654);
/* harmony import */ var _layout_source_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(49195);















const configMediaType = 'application/vnd.oci.image.config.v1+json';
const gzipLayer = 'application/vnd.oci.image.layer.v1.tar+gzip';
const chunkSize = 2 ** 20;
/**
 * Writes the image for one platform as an image layout on disk, ready to be pushed. Uncompressed layers, as written by
 * `docker save`, are compressed with gzip; an image without any is copied unchanged, so that it keeps its digest.
 *
 * @returns the layout. All content has been verified.
 */
function writeLayout(source, platform, directory) {
    return writeWith(writeLayer, source, platform, directory);
}
/** Like `writeLayout`, but uncompressed layers stay uncompressed. Before a push, they must be compressed. */
function copyLayout(source, platform, directory) {
    return writeWith(copyLayer, source, platform, directory);
}
async function writeWith(write, source, platform, directory) {
    const blobs = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, 'blobs', 'sha256');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(blobs, { recursive: true });
    const { manifest, manifestDigest, name } = await (0,_oci_read_image_js__WEBPACK_IMPORTED_MODULE_10__/* .readImage */ .AM)(source, platform);
    const config = await source.readBlob(manifest.config);
    const layers = await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_13__/* .mapConcurrent */ ._)(manifest.layers, (0,node_os__WEBPACK_IMPORTED_MODULE_3__.availableParallelism)(), (layer, index) => {
        const label = (0,_oci_layer_name_js__WEBPACK_IMPORTED_MODULE_14__/* .layerName */ .H)(name, index, manifest.layers.length);
        return write(source, layer, { blobs, temporary: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(blobs, `.${index}`) }, label);
    });
    const isUnchanged = layers.every(({ digest }, index) => digest === manifest.layers[index]?.digest);
    if (!isUnchanged)
        return finishLayout(directory, { config, layers, annotations: {} });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(blobs, (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .digestHex */ .sU)(manifest.config.digest)), config);
    const { bytes } = await source.readManifest(manifestDigest);
    return writeRoot(directory, manifest.mediaType, bytes);
}
/** Copies a layer's blob to a layout, compressed with gzip if it is not compressed. */
async function writeLayer(source, layer, { blobs, temporary }, label) {
    if (!isPlainLayer(layer))
        return copyLayer(source, layer, { blobs, temporary }, label);
    return compressLayer((0,_oci_verify_stream_js__WEBPACK_IMPORTED_MODULE_11__/* .verifyStream */ .u)(await source.openBlob(layer), layer, label), { blobs, temporary });
}
/** Returns whether a layer is not compressed. */
function isPlainLayer({ mediaType }) {
    return (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_9__/* .layerCompression */ .AH)(mediaType) === 'none';
}
async function copyLayer(source, layer, { blobs, temporary }, label) {
    const content = (0,_oci_verify_stream_js__WEBPACK_IMPORTED_MODULE_11__/* .verifyStream */ .u)(await source.openBlob(layer), layer, label);
    const counter = countingHash();
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_6__.pipeline)(content, counter.stream, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(temporary));
    const { digest, size } = counter.result();
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(blobs, (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .digestHex */ .sU)(digest)));
    return { mediaType: layer.mediaType, digest, size };
}
/**
 * Compresses a tar to a layer of a layout. zlib runs in Node's thread pool, so several layers are compressed in parallel.
 * Chunks of equal length result in equal bytes.
 */
async function compressLayer(tar, { blobs, temporary }) {
    const counter = countingHash();
    const gzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_7__.createGzip)({ level: 6, chunkSize });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_6__.pipeline)(tar, gzip, counter.stream, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(temporary));
    const { digest, size } = counter.result();
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(blobs, (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .digestHex */ .sU)(digest)));
    return { mediaType: gzipLayer, digest, size };
}
function countingHash() {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    const stream = new node_stream__WEBPACK_IMPORTED_MODULE_5__.Transform({
        transform(chunk, _encoding, done) {
            hash.update(chunk);
            size += chunk.length;
            done(null, chunk);
        },
    });
    const result = () => ({
        digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .parseDigest */ .m)(`sha256:${hash.digest('hex')}`),
        size,
    });
    return { stream, result };
}
/**
 * Writes the config and the manifest of a layout that already contains the layers.
 *
 * @returns the layout.
 */
async function finishLayout(directory, { config: configBytes, layers, annotations, }) {
    const blobs = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, 'blobs', 'sha256');
    const config = describe(configMediaType, configBytes);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(blobs, (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .digestHex */ .sU)(config.digest)), configBytes);
    const annotated = Object.keys(annotations).length === 0 ? {} : { annotations };
    const manifest = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_9__/* .ociManifest */ .F7, config, layers, ...annotated }));
    return writeRoot(directory, _oci_media_types_js__WEBPACK_IMPORTED_MODULE_9__/* .ociManifest */ .F7, manifest);
}
/** Writes the manifest of a layout, and the files that point to it. */
async function writeRoot(directory, mediaType, manifest) {
    const root = describe(mediaType, manifest);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, 'blobs', 'sha256', (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .digestHex */ .sU)(root.digest)), manifest);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [root] }));
    return (0,_layout_source_js__WEBPACK_IMPORTED_MODULE_12__/* .openLayout */ .B)(directory);
}
function describe(mediaType, bytes) {
    return { mediaType, digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .sha256Digest */ .sI)(bytes), size: bytes.length };
}


/***/ }),

/***/ 44663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ imageOrigin),
/* harmony export */   m: () => (/* binding */ revisionCheck)
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
    };
}
/** Returns the shell command that prints the commit that the image contains, from its label; undefined if it has none. */
function revisionCheck({ config }) {
    return config.labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionCheckKey */ .hX] || undefined;
}


/***/ })

};
