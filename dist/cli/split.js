export const id = 8467;
export const ids = [8467];
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

/***/ 74125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  split: () => (/* binding */ split)
});

// EXTERNAL MODULE: ./build/oci/read-image.js
var read_image = __webpack_require__(77148);
// EXTERNAL MODULE: ./build/image/open-source.js
var open_source = __webpack_require__(34260);
// EXTERNAL MODULE: ./build/image/split/base-layers.js
var base_layers = __webpack_require__(94651);
// EXTERNAL MODULE: ./build/image/split/report-split.js + 1 modules
var report_split = __webpack_require__(82822);
// EXTERNAL MODULE: ./build/image/split/split-image.js + 27 modules
var split_image = __webpack_require__(68846);
// EXTERNAL MODULE: ./build/image/split/split-scope.js
var split_scope = __webpack_require__(604);
;// CONCATENATED MODULE: ./build/image/split-stored-image.js






/** Splits the layers of an image at any location into a new image layout. */
function splitStoredImage(request, services) {
    const { base, platform, directory } = request;
    return (0,open_source/* withImageSource */.T)(request.image, services, async (source) => {
        const scope = await (0,split_scope/* readSplitScope */.F)(source, {
            ...request,
            lastImage: undefined,
            countBaseLayers: async (image) => base === undefined
                ? 0
                : (0,base_layers/* countSharedLayers */.J)(image.config.diffIds, await readDiffIds(base, platform, services)),
        });
        const split = await (0,split_image/* splitImage */.s)(source, scope, directory, services.log);
        const { digest } = await split.layout.readManifest();
        return {
            lines: (0,report_split/* describeSplit */.i)(split),
            outputs: { digest, target: split.target, layers: split.layers },
        };
    });
}
function readDiffIds(location, platform, services) {
    return (0,open_source/* withImageSource */.T)(location, services, async (source) => (await (0,read_image/* readImage */.AM)(source, platform)).config.diffIds);
}

// EXTERNAL MODULE: ./build/layers/layer-verdict.js
var layer_verdict = __webpack_require__(49338);
// EXTERNAL MODULE: ./build/layers/split-settings.js
var split_settings = __webpack_require__(43229);
// EXTERNAL MODULE: ./build/layout/image-location.js
var image_location = __webpack_require__(33020);
// EXTERNAL MODULE: ./build/oci/platform.js
var platform = __webpack_require__(44647);
// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
// EXTERNAL MODULE: ./build/cli/check-services.js
var check_services = __webpack_require__(91670);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/image-argument.js
var image_argument = __webpack_require__(44786);
// EXTERNAL MODULE: ./build/cli/read-arguments.js
var read_arguments = __webpack_require__(68740);
;// CONCATENATED MODULE: ./build/cli/split.js










const split = {
    usage: 'IMAGE --to oci-layout:DIR [options]',
    details: `  IMAGE                   reference (ghcr.io/owner/name:tag) or address of a package, oci-layout:DIR, docker-archive:FILE or docker-daemon:REF
  --to oci-layout:DIR     new folder for the image with smaller layers and the same files
  --split WHICH           layers to split: all (default; layers over the target) or auto (layers over --warn-layer-size)
  --split-target SIZE     size of new layers; default 1/16 of the image, at least 64 MB, at most --warn-layer-size
  --max-layers COUNT      number of layers of the new image; default ${split_settings/* layerCounts */.Gb.default}, at most ${split_settings/* layerCounts */.Gb.max}
  --warn-layer-size SIZE  layers of the base image are split only above this size; default ${layer_verdict/* defaultSizes */.OE.warn}
  --base IMAGE            image that IMAGE was built on, whose layers are kept
  --platform OS/ARCH      platform of the image; default ${(0,platform/* formatPlatform */.Bq)(platform/* binderPlatform */.a3)}
  --json                  print the digest and the layers as JSON

Needs free disk space for the new image and for the largest layer, uncompressed.
Exit code: 0 the image was written, 2 usage or environment error.`,
    async run(args, env, terminal) {
        const { request, isJson } = parseCommandLine(args);
        const { lines, outputs } = await splitStoredImage(request, (0,check_services/* checkServices */.R)(env, terminal, isJson));
        if (isJson)
            terminal.out(JSON.stringify(outputs, null, 2));
        else
            for (const line of lines)
                terminal.out(line);
        return 0;
    },
};
function parseCommandLine(args) {
    const { values, positionals } = (0,read_arguments/* readArguments */.lR)(args, {
        to: { type: 'string' },
        split: { type: 'string', default: 'all' },
        'split-target': { type: 'string' },
        'max-layers': { type: 'string', default: String(split_settings/* layerCounts */.Gb.default) },
        'warn-layer-size': { type: 'string', default: layer_verdict/* defaultSizes */.OE.warn },
        base: { type: 'string' },
        platform: { type: 'string', default: (0,platform/* formatPlatform */.Bq)(platform/* binderPlatform */.a3) },
        json: { type: 'boolean', default: false },
    });
    const { to, base, 'split-target': target } = values;
    if (to === undefined)
        throw new command/* UsageError */.e('--to is missing: expected "oci-layout:DIR"');
    return (0,read_arguments/* withUsageErrors */.Lc)(() => {
        const place = (0,image_location/* parseImageLocation */.s)(to);
        if (place.kind !== 'oci-layout')
            throw new command/* UsageError */.e(`--to is ${JSON.stringify(to)}: expected "oci-layout:DIR"`);
        const request = {
            image: (0,image_argument/* parseImageArgument */.Kh)((0,read_arguments/* singlePositional */.BT)(positionals, 'IMAGE')),
            base: base === undefined ? undefined : (0,image_argument/* parseImageArgument */.Kh)(base),
            directory: withoutTrailingSlashes(place.directory),
            mode: (0,read_arguments/* chooseValue */.lS)('--split', split_settings/* splitModes */.n3, values.split),
            target: target === undefined ? undefined : (0,units/* parseSize */.DB)(target),
            maxLayers: (0,split_settings/* parseMaxLayers */._O)(values['max-layers']),
            normalizeTimes: false,
            budget: { warnLayerSize: (0,units/* parseSize */.DB)(values['warn-layer-size']), measure: 'uncompressed' },
            platform: (0,platform/* parsePlatform */.FL)(values.platform),
        };
        return { request, isJson: values.json };
    });
}
function withoutTrailingSlashes(path) {
    let end = path.length;
    while (end > 1 && path[end - 1] === '/')
        end--;
    return path.slice(0, end);
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


/***/ })

};
