export const id = 420;
export const ids = [420];
export const modules = {

/***/ 6348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ refNameKey),
/* harmony export */   SV: () => (/* binding */ fingerprintKey),
/* harmony export */   Yw: () => (/* binding */ createdKey),
/* harmony export */   Zt: () => (/* binding */ sourceKey),
/* harmony export */   d7: () => (/* binding */ revisionKey)
/* harmony export */ });
/* unused harmony exports baseNameKey, baseDigestKey, ingredientsKey, proofKey, buildSecondsKey */
/** Label and annotation keys. Source: OCI image-spec, annotations.md; the last four are our own. */
const createdKey = 'org.opencontainers.image.created';
const revisionKey = 'org.opencontainers.image.revision';
const sourceKey = 'org.opencontainers.image.source';
const refNameKey = 'org.opencontainers.image.ref.name';
const baseNameKey = 'org.opencontainers.image.base.name';
const baseDigestKey = 'org.opencontainers.image.base.digest';
const fingerprintKey = 'io.github.binder-actions.fingerprint';
/** What the image was made of, to say later what has changed. */
const ingredientsKey = 'io.github.binder-actions.ingredients';
/** What the image had to stand before it was pushed. */
const proofKey = 'io.github.binder-actions.proof';
/** How long the build took, in seconds. */
const buildSecondsKey = 'io.github.binder-actions.build-seconds';


/***/ }),

/***/ 6937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ descriptorSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);


const digestSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .Ie(text => typeof text === 'string' && (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(text), 'expected "sha256:" and 64 lower-case hex digits'));
const platformSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({ os: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), architecture: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), variant: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj()) }), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd(({ os, architecture, variant }) => ({
    os,
    architecture,
    ...(variant === undefined || variant === '' ? {} : { variant }),
})));
const descriptorSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({
    mediaType: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(),
    digest: digestSchema,
    size: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeInteger */ .Y2(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Ww(0)),
    annotations: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj())),
    platform: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq(platformSchema),
    urls: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj())),
});


/***/ }),

/***/ 4093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ parseImageConfig)
});

// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/oci/container-config.js

const container_config_text = valibot/* nullish */.cl(valibot/* string */.Yj());
const list = valibot/* nullish */.cl(valibot/* array */.YO(valibot/* string */.Yj()));
const set = valibot/* nullish */.cl(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()));
const number = valibot/* optional */.lq(valibot/* number */.ai());
const containerConfigSchema = valibot/* object */.Ik({
    Env: list,
    User: container_config_text,
    Entrypoint: list,
    Cmd: list,
    WorkingDir: container_config_text,
    ExposedPorts: set,
    Labels: valibot/* nullish */.cl(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* string */.Yj())),
    Volumes: set,
    StopSignal: container_config_text,
    Shell: list,
    Healthcheck: valibot/* nullish */.cl(valibot/* object */.Ik({
        Test: list,
        Interval: number,
        Timeout: number,
        StartPeriod: number,
        StartInterval: number,
        Retries: number,
    })),
    OnBuild: list,
});

// EXTERNAL MODULE: ./build/oci/digest.js
var digest = __webpack_require__(1564);
;// CONCATENATED MODULE: ./build/oci/image-config.js




const image_config_text = valibot/* nullish */.cl(valibot/* string */.Yj(), '');
/** BuildKit writes null for an image without layers. */
const diffIds = valibot/* pipe */.Fs(valibot/* nullable */.me(valibot/* array */.YO(valibot/* pipe */.Fs(valibot/* string */.Yj(), valibot/* custom */.Ie(id => (0,digest/* isDigest */.Bc)(String(id)), 'expected a sha256 digest')))), valibot/* transform */.pd(list => list ?? []));
const schema = valibot/* object */.Ik({
    os: valibot/* string */.Yj(),
    architecture: valibot/* string */.Yj(),
    variant: valibot/* nullish */.cl(valibot/* string */.Yj()),
    created: valibot/* nullish */.cl(valibot/* string */.Yj()),
    config: valibot/* nullish */.cl(containerConfigSchema, {}),
    rootfs: valibot/* object */.Ik({ diff_ids: diffIds }),
    history: valibot/* nullish */.cl(valibot/* array */.YO(valibot/* object */.Ik({ created_by: image_config_text, empty_layer: valibot/* nullish */.cl(valibot/* boolean */.zM(), false) })), []),
});
/** @throws Error naming `what` and the reason. */
function parseImageConfig(bytes, what) {
    const { os, architecture, variant, created, config, rootfs, history } = (0,json/* parseJson */.q)(schema, bytes, what);
    return {
        os,
        architecture,
        ...(variant ? { variant } : {}),
        created: created ?? undefined,
        labels: config.Labels ?? {},
        container: config,
        diffIds: rootfs.diff_ids,
        history: history.map(entry => ({ createdBy: entry.created_by, isEmptyLayer: entry.empty_layer })),
    };
}


/***/ }),

/***/ 5669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isAttestation),
/* harmony export */   N: () => (/* binding */ parseManifest)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5691);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9368);
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6937);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4566);




const annotations = valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj()), {});
const head = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai(), mediaType: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj()) });
/** BuildKit writes null for the layers of an image that has none. */
const layers = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO(_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .descriptorSchema */ .T)), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd(list => list ?? []));
const manifestSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ config: _descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .descriptorSchema */ .T, layers, annotations });
const indexSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ manifests: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO(_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .descriptorSchema */ .T) });
/**
 * @param mediaType as the source declared it (Content-Type or descriptor), or undefined; the document's own
 *   `mediaType` wins, since Content-Type may carry parameters or be lost on the way.
 * @throws Error naming `what` and the reason.
 */
function parseManifest(bytes, mediaType, what) {
    const { schemaVersion, mediaType: own } = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(head, bytes, what);
    if (schemaVersion !== 2) {
        throw new Error(`${what} has schema version ${schemaVersion}, which no current tool writes: push the image again with a current Docker`);
    }
    const declared = own ?? mediaType;
    if (declared !== undefined && !_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestMediaTypes */ .$P.includes(declared)) {
        throw new Error(`${what} is of type "${declared}": expected an image manifest or an image index`);
    }
    const isIndex = declared === undefined ? looksLikeIndex(bytes) : (0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndexMediaType */ .$$)(declared);
    if (isIndex) {
        return { kind: 'index', mediaType: declared ?? _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .ociIndex */ .KP, ...(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(indexSchema, bytes, what) };
    }
    return { kind: 'manifest', mediaType: declared ?? _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .ociManifest */ .F7, ...(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(manifestSchema, bytes, what) };
}
/** Whether a descriptor in an index points to a statement about an image, as buildx adds, not to an image. */
function isAttestation({ annotations }) {
    return annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
}
function looksLikeIndex(bytes) {
    return valibot__WEBPACK_IMPORTED_MODULE_2__.is(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ manifests: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5()) }), JSON.parse(new TextDecoder().decode(bytes)));
}


/***/ }),

/***/ 4566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ isIndexMediaType),
/* harmony export */   $P: () => (/* binding */ manifestMediaTypes),
/* harmony export */   F7: () => (/* binding */ ociManifest),
/* harmony export */   KP: () => (/* binding */ ociIndex),
/* harmony export */   MB: () => (/* binding */ compressionOf),
/* harmony export */   kh: () => (/* binding */ dockerManifest)
/* harmony export */ });
/* unused harmony export dockerList */
/** Media types of manifests and layers. Sources: OCI image-spec, media-types.md; Docker image manifest v2, schema 2. */
const ociIndex = 'application/vnd.oci.image.index.v1+json';
const ociManifest = 'application/vnd.oci.image.manifest.v1+json';
const dockerList = 'application/vnd.docker.distribution.manifest.list.v2+json';
const dockerManifest = 'application/vnd.docker.distribution.manifest.v2+json';
/** All four are asked for: with fewer, an old registry answers with the long dead schema 1, or not at all. */
const manifestMediaTypes = [ociIndex, ociManifest, dockerList, dockerManifest];
function isIndexMediaType(mediaType) {
    return mediaType === ociIndex || mediaType === dockerList;
}
const layerCompressions = new Map([
    ['application/vnd.oci.image.layer.v1.tar', 'none'],
    ['application/vnd.oci.image.layer.v1.tar+gzip', 'gzip'],
    ['application/vnd.oci.image.layer.v1.tar+zstd', 'zstd'],
    ['application/vnd.oci.image.layer.nondistributable.v1.tar', 'none'],
    ['application/vnd.oci.image.layer.nondistributable.v1.tar+gzip', 'gzip'],
    ['application/vnd.oci.image.layer.nondistributable.v1.tar+zstd', 'zstd'],
    ['application/vnd.docker.image.rootfs.diff.tar', 'none'],
    ['application/vnd.docker.image.rootfs.diff.tar.gzip', 'gzip'],
    ['application/vnd.docker.image.rootfs.diff.tar.zstd', 'zstd'],
    ['application/vnd.docker.image.rootfs.foreign.diff.tar.gzip', 'gzip'],
]);
/** @returns undefined for a media type that is not a file system layer. */
function compressionOf(mediaType) {
    return layerCompressions.get(mediaType);
}


/***/ }),

/***/ 4647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   a3: () => (/* binding */ binderPlatform),
/* harmony export */   b: () => (/* binding */ isForPlatform)
/* harmony export */ });
/** The platform that mybinder.org runs. */
const binderPlatform = { os: 'linux', architecture: 'amd64' };
const form = /^([a-z0-9]+)\/([a-z0-9]+)(?:\/([a-z0-9.]+))?$/;
/** @throws Error naming the text and the accepted form. */
function parsePlatform(text) {
    const [, os, architecture, variant] = form.exec(text) ?? [];
    if (os === undefined || architecture === undefined) {
        throw new Error(`${JSON.stringify(text)} is not a platform: expected os/architecture, such as "linux/amd64"`);
    }
    return { os, architecture, ...(variant === undefined ? {} : { variant }) };
}
function formatPlatform({ os, architecture, variant }) {
    return [os, architecture, ...(variant === undefined ? [] : [variant])].join('/');
}
/** Whether an image made for `offered` is one for `wanted`; a variant counts only when it was asked for. */
function isForPlatform(offered, wanted) {
    return (offered.os === wanted.os &&
        offered.architecture === wanted.architecture &&
        (wanted.variant === undefined || offered.variant === wanted.variant));
}


/***/ }),

/***/ 7148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ readImage),
/* harmony export */   NR: () => (/* binding */ readPlatformManifest),
/* harmony export */   XM: () => (/* binding */ completeImage)
/* harmony export */ });
/* harmony import */ var _image_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4093);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5669);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4647);



/**
 * Reads manifest and config of the image for `platform`: at most three small requests, no layer.
 *
 * @throws Error naming the image and what it offers when there is nothing for the platform.
 */
async function readImage(source, platform) {
    return completeImage(source, await readPlatformManifest(source, platform), platform);
}
/** @throws Error naming the image and what it offers when there is nothing for the platform. */
async function readPlatformManifest(source, platform) {
    const root = await source.readManifest();
    const top = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .N)(root.bytes, root.mediaType, `the manifest of ${source.name}`);
    const { digest, manifest } = top.kind === 'manifest' ? { digest: root.digest, manifest: top } : await readChild(source, top, platform);
    return { name: source.name, rootDigest: root.digest, manifestDigest: digest, manifest };
}
/**
 * Adds the config.
 *
 * @throws Error naming the image when the config is another platform's, or does not fit the manifest.
 */
async function completeImage(source, found, platform) {
    const config = await readConfig(source, found.manifest);
    if (!(0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .isForPlatform */ .b)(config, platform)) {
        throw new Error(`${source.name} is an image for ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)(config)}, not for ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)(platform)}: ` +
            `build it with --platform ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)(platform)}`);
    }
    if (config.diffIds.length !== found.manifest.layers.length) {
        throw new Error(`${source.name} is inconsistent: its manifest has ${found.manifest.layers.length} layers, its config ${config.diffIds.length}`);
    }
    return { ...found, config };
}
async function readConfig(source, { config }) {
    return (0,_image_config_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageConfig */ .F)(await source.readBlob(config), `the config of ${source.name}`);
}
async function readChild(source, index, platform) {
    const descriptor = chooseChild(source.name, index, platform);
    const { bytes, digest } = await source.readManifest(descriptor.digest);
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .N)(bytes, descriptor.mediaType, `the ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)(platform)} manifest of ${source.name}`);
    if (manifest.kind === 'index') {
        throw new Error(`${source.name} is an index inside an index, which Docker cannot run: push a plain image`);
    }
    return { digest, manifest };
}
function chooseChild(name, index, platform) {
    const images = index.manifests.filter(descriptor => !(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .isAttestation */ .H)(descriptor));
    const found = images.find(({ platform: offered }) => offered !== undefined && (0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .isForPlatform */ .b)(offered, platform));
    // An index made by hand, or an image layout of one image, may name no platform: the config then tells.
    const [only, ...others] = images;
    const chosen = found ?? (others.length === 0 && only?.platform === undefined ? only : undefined);
    if (chosen === undefined) {
        const offered = images
            .map(image => (image.platform ? (0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)(image.platform) : 'unnamed'))
            .join(', ');
        throw new Error(`${name} has no image for ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)(platform)}: it offers ${offered || 'nothing'}`);
    }
    return chosen;
}


/***/ }),

/***/ 4677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ CommandNotFound),
/* harmony export */   pv: () => (/* binding */ withCleanUp),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/** Cleans up when `task` is over, however that ends, and when the run is cancelled meanwhile. */
async function withCleanUp({ onInterruption }, cleanUp, task, order = 'in turn') {
    let cleaning;
    // Once: who came second would believe it done while it is being done.
    const cleanUpOnce = () => {
        cleaning ??= cleanUp();
        return cleaning;
    };
    const forget = onInterruption(cleanUpOnce, order);
    try {
        return await task();
    }
    finally {
        await cleanUpOnce().finally(forget);
    }
}
class CommandNotFound extends Error {
    file;
    constructor(file) {
        super(`${file} is not installed, or not on the PATH`);
        this.file = file;
    }
}
/** The last words of a program that failed, for an error message. */
function lastLines({ stdout, stderr }, count = 15) {
    const text = stderr.trim() || stdout.trim();
    return text.split('\n').slice(-count).join('\n');
}


/***/ }),

/***/ 4726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ RegistryRefusal),
/* harmony export */   a: () => (/* binding */ describeRefusal)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
/* harmony import */ var _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1629);


const schema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({
    errors: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({ code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), message: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), '') })),
});
/** Of an explanation nobody reads more, and a server that goes on for ever must not keep us. */
const longestAnswer = 64 * 2 ** 10;
const patience = 10_000;
const longestQuote = 300;
/** What was asked for did not come: by the status a caller tells why, whatever the sentence quotes. */
class RegistryRefusal extends Error {
    status;
    constructor(message, status) {
        super(message);
        this.status = status;
    }
}
/**
 * A sentence for an answer that is not the wanted one: what the registry said and what to do about it.
 * Source: OCI distribution-spec, "Error Codes".
 *
 * @param asker `true` or `false` stand for whether there were no credentials.
 */
async function describeRefusal(response, what, asker) {
    const said = await readErrors(response);
    const advice = adviceFor(response.status, typeof asker === 'boolean' ? { isAnonymous: asker } : asker);
    return `${what}: the registry answered ${response.status}${said ? ` (${said})` : ''}${advice ? `. ${advice}` : ''}`;
}
function adviceFor(status, { isAnonymous, withheldFrom, access }) {
    if (status === 401 || status === 403) {
        if (withheldFrom !== undefined) {
            return `Its token service is at ${withheldFrom}, a host that the credentials were not given for: they were not sent`;
        }
        if (access === 'pull,push')
            return isAnonymous ? loginAdvice : writeAdvice;
        return isAnonymous
            ? 'It is private, or needs a login: make the package public, or give registry-username and registry-password'
            : 'The credentials are wrong, or lack the right: on ghcr.io the job needs `permissions: packages: write` to push';
    }
    if (status === 413)
        return 'Something on the way takes no upload of this size: split the layer';
    if (status === 404)
        return 'It does not exist under this name, or is private';
    return undefined;
}
const loginAdvice = 'Pushing needs a login: run `docker login` before (docker/login-action), or give registry-username and registry-password';
const writeAdvice = 'The credentials are wrong, or may not push here: on ghcr.io the job needs `permissions: packages: write`, which a pull ' +
    'request from a fork never has, and a package that belongs to another repository must let this one write ' +
    '("Manage Actions access" in the package settings)';
async function readErrors(response) {
    try {
        const bytes = await (0,_http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBounded */ .C)(response, longestAnswer, patience, 'the explanation');
        const { errors } = valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg(schema, JSON.parse(new TextDecoder().decode(bytes)));
        const said = errors.map(({ code, message }) => (message ? `${code}: ${message}` : code)).join(', ');
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal.
        return said.replace(/[\x00-\x1f\x7f-\x9f]+/g, ' ').slice(0, longestQuote);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ findManifest),
  B: () => (/* binding */ registrySource)
});

// EXTERNAL MODULE: ./build/http/bounded-body.js
var bounded_body = __webpack_require__(1629);
// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(4675);
// EXTERNAL MODULE: ./build/http/silence.js
var http_silence = __webpack_require__(1642);
// EXTERNAL MODULE: ./build/oci/digest.js
var oci_digest = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/oci/media-types.js
var media_types = __webpack_require__(4566);
// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(907);
;// CONCATENATED MODULE: ./build/registry/blob-reading.js



function describeBlob({ digest }, name) {
    return `blob ${digest} of ${name}`;
}
/**
 * A blob as a stream that goes on where it was when the connection is cut. Its digest is not verified here.
 *
 * @throws Error naming blob and image when the registry refuses; while reading, when it keeps failing, or sends more or
 *   less than `descriptor.size`.
 */
async function openBlob(client, descriptor, name) {
    const first = await openFrom(client, descriptor, 0, name);
    return readOn(client, descriptor, first, name);
}
async function* readOn(client, descriptor, first, name) {
    const { size } = descriptor;
    const what = describeBlob(descriptor, name);
    let opened = first;
    let done = 0;
    for (let attempt = 1;; attempt++) {
        let at = opened.start;
        try {
            for await (const chunk of (0,http_silence/* withoutSilence */.yz)(opened.response.body, client.timeouts.silence, what)) {
                // A registry without ranges begins anew: what we have already is passed over.
                const fresh = chunk.subarray(Math.max(0, done - at));
                at += chunk.length;
                if (at > size)
                    throw new Error(`${what} is longer than the ${size} bytes its manifest says: refused`);
                if (fresh.length === 0)
                    continue;
                done = at;
                yield fresh;
            }
            if (done === size)
                return;
            throw new retry/* PassingFailure */.Wz(`${what} is cut short: ${done} of ${size} bytes`);
        }
        catch (error) {
            // Cut after the last byte: nothing is missing.
            if (done === size && error instanceof retry/* PassingFailure */.Wz)
                return;
            await (0,retry/* pauseOrGiveUp */.Qv)(client.retry, attempt, error);
        }
        opened = await openFrom(client, descriptor, done, name);
    }
}
async function openFrom(client, descriptor, start, name) {
    const what = describeBlob(descriptor, name);
    const { digest, size, urls } = descriptor;
    const range = start === 0 ? {} : { headers: { range: `bytes=${start}-${size - 1}` } };
    const response = await client.send({ method: 'GET', target: `blobs/${digest}`, access: 'pull', ...range });
    if (response.status === 200)
        return { response, start: 0 };
    if (response.status === 206 && start > 0 && rangeOf(response)?.start === start)
        return { response, start };
    const refusal = await client.describeRefusal(response, what);
    throw new Error(urls === undefined || urls.length === 0 ? refusal : `${refusal}. ${foreignAdvice}`);
}
/** The addresses in a foreign descriptor are not followed: whoever wrote the manifest could send us anywhere. */
const foreignAdvice = 'It is a foreign layer, whose content is kept elsewhere: build from a base image without such';
/**
 * Part of a blob.
 *
 * @returns undefined when the registry, or the storage behind it, has no partial reads.
 * @throws Error naming blob and image, also when the blob is not as long as its manifest says.
 */
async function readRange(client, descriptor, { start, length }, name) {
    const what = describeBlob(descriptor, name);
    // A suffix range (`bytes=-4`) is not understood by every storage behind a registry; a plain one is.
    const headers = { range: `bytes=${start}-${start + length - 1}` };
    const request = {
        method: 'GET',
        target: `blobs/${descriptor.digest}`,
        headers,
        access: 'pull',
    };
    return client.exchange(request, async (response) => {
        const answered = response.status === 206 ? rangeOf(response) : undefined;
        if (answered?.start === start && answered.end === start + length - 1) {
            if (answered.total !== undefined && answered.total !== descriptor.size) {
                (0,http_silence/* discard */.vf)(response);
                throw new Error(`${what} has ${answered.total} bytes, but its manifest says ${descriptor.size}: refused`);
            }
            return readSpan(response, length, client, what);
        }
        if ([200, 206, 416].includes(response.status)) {
            (0,http_silence/* discard */.vf)(response);
            return undefined;
        }
        throw new Error(await client.describeRefusal(response, what));
    });
}
async function readSpan(response, length, client, what) {
    const bytes = await (0,bounded_body/* readBounded */.C)(response, length, client.timeouts.silence, what);
    if (bytes.length < length)
        throw new retry/* PassingFailure */.Wz(`${what} is cut short: ${bytes.length} of the ${length} bytes asked for`);
    return bytes;
}
/** Source: RFC 9110, section 14.4. @returns undefined when absent or malformed. */
function rangeOf(response) {
    const form = /^bytes (\d+)-(\d+)\/(\d+|\*)$/i;
    const [, start, end, total] = form.exec(response.headers.get('content-range')?.trim() ?? '') ?? [];
    if (start === undefined || end === undefined || total === undefined)
        return undefined;
    return { start: Number(start), end: Number(end), total: total === '*' ? undefined : Number(total) };
}

// EXTERNAL MODULE: ./build/registry/refusal.js
var refusal = __webpack_require__(4726);
;// CONCATENATED MODULE: ./build/registry/registry-source.js








/** Registries cap manifests at 4 MiB. Source: OCI distribution-spec, "Pushing Manifests". */
const largestManifest = 4 * 2 ** 20;
const largestSmallBlob = 16 * 2 ** 20;
/** An image in a registry. Nothing is fetched before it is asked for. */
function registrySource(client, reference) {
    const name = (0,oci_reference/* formatReference */.FH)(reference);
    const root = reference.digest ?? reference.tag ?? 'latest';
    return {
        name,
        isLocal: false,
        readManifest: digest => fetchManifest(client, digest ?? root, name),
        readBlob: descriptor => fetchSmallBlob(client, descriptor, name),
        openBlob: descriptor => openBlob(client, descriptor, name),
        readRange: (descriptor, start, length) => readRange(client, descriptor, { start, length }, name),
    };
}
/** @returns undefined when the registry has no such manifest. */
async function findManifest(client, target) {
    const name = `${client.name}${target.includes(':') ? '@' : ':'}${target}`;
    const headers = { accept: media_types/* manifestMediaTypes */.$P.join(', ') };
    return client.exchange({ method: 'GET', target: `manifests/${target}`, headers, access: 'pull' }, async (response) => {
        if (response.status === 404) {
            (0,http_silence/* discard */.vf)(response);
            return undefined;
        }
        if (response.status !== 200)
            throw new refusal/* RegistryRefusal */.O(await client.describeRefusal(response, name), response.status);
        const mediaType = mediaTypeOf(response);
        if (mediaType === 'text/html') {
            (0,http_silence/* discard */.vf)(response);
            throw new Error(`${name}: a web page came instead of a manifest: is ${client.repository.registry} a registry, ` +
                'and is there no login page or proxy in between?');
        }
        const { silence } = client.timeouts;
        const bytes = await (0,bounded_body/* readBounded */.C)(response, largestManifest, silence, `the manifest of ${name}`);
        return verifyManifest(bytes, target, response, name);
    });
}
async function fetchManifest(client, target, name) {
    const found = await findManifest(client, target);
    if (found === undefined) {
        const which = name.endsWith(target) ? name : `${name}: the manifest ${target}`;
        throw new refusal/* RegistryRefusal */.O(`${which} is not in the registry: it was never pushed, was deleted, or is private`, 404);
    }
    return found;
}
function verifyManifest(bytes, target, response, name) {
    const digest = (0,oci_digest/* digestOf */.ol)(bytes);
    const promised = target.includes(':') ? target : response.headers.get('docker-content-digest');
    // A registry may name another algorithm; the bytes are then identified by ours.
    if (promised?.startsWith('sha256:') && promised !== digest) {
        throw new Error(`${name}: the registry promised ${promised} but sent ${digest}: do not trust this answer`);
    }
    return { bytes, digest, mediaType: mediaTypeOf(response) };
}
function mediaTypeOf(response) {
    const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
    return mediaType === '' ? undefined : mediaType;
}
async function fetchSmallBlob(client, descriptor, name) {
    const { digest, size } = descriptor;
    const what = describeBlob(descriptor, name);
    if (size > largestSmallBlob)
        throw new Error(`${what} claims ${size} bytes: refused`);
    const request = { method: 'GET', target: `blobs/${digest}`, access: 'pull' };
    const bytes = await client.exchange(request, async (response) => {
        if (response.status !== 200)
            throw new refusal/* RegistryRefusal */.O(await client.describeRefusal(response, what), response.status);
        const received = await (0,bounded_body/* readBounded */.C)(response, size, client.timeouts.silence, what);
        if (received.length < size)
            throw new retry/* PassingFailure */.Wz(`${what} is cut short: ${received.length} of ${size} bytes`);
        return received;
    });
    const sent = (0,oci_digest/* digestOf */.ol)(bytes);
    if (sent !== digest)
        throw new Error(`${what}: the registry sent other content, ${sent}`);
    return bytes;
}


/***/ }),

/***/ 2924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VU: () => (/* binding */ connectAnonymously),
  n8: () => (/* binding */ connectFromRunner)
});

// UNUSED EXPORTS: dockerConfigDirectory

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./build/http/lean-fetch.js


/** Milliseconds until a connection that nobody uses is closed, unless the server has said how long it keeps it. */
const keptOpen = 4_000;
const agents = {
    'http:': new external_node_http_.Agent({ keepAlive: true, timeout: keptOpen }),
    'https:': new external_node_https_.Agent({ keepAlive: true, timeout: keptOpen }),
};
const bodilessStatuses = new Set([204, 205, 304]);
/**
 * Node's fetch for what has to be read, without its machinery, which takes three times as long to load and to run for
 * the dozen small requests of an image. What is more than a plain request and a plain answer is left to fetch itself.
 */
const leanFetch = async (input, init = {}) => {
    const url = new URL(input);
    if (!isPlain(url, init))
        return fetch(url, init);
    const message = await send(url, init);
    if (!isEncoded(message))
        return answerOf(message, url, init);
    message.destroy();
    return fetch(url, init);
};
function isPlain({ protocol, username, password }, { method = 'GET', redirect }) {
    return ((protocol === 'http:' || protocol === 'https:') &&
        (method === 'GET' || method === 'HEAD') &&
        username + password === '' &&
        redirect === 'manual');
}
function send(url, { method = 'GET', headers, signal }) {
    const isSecure = url.protocol === 'https:';
    const options = {
        method,
        agent: isSecure ? agents['https:'] : agents['http:'],
        headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'binder-actions', ...headers },
        ...(signal ? { signal } : {}),
    };
    return new Promise((resolve, reject) => {
        const request = isSecure ? (0,external_node_https_.request)(url, options, resolve) : (0,external_node_http_.request)(url, options, resolve);
        // Stays when there is an answer: the connection may break later, which whoever reads the body is told.
        request.on('error', reject);
        request.end();
    });
}
function isEncoded({ headers }) {
    return (headers['content-encoding'] ?? 'identity') !== 'identity';
}
function answerOf(message, { href }, { method }) {
    const { statusCode: status = 0, headersDistinct } = message;
    const hasBody = method !== 'HEAD' && !bodilessStatuses.has(status);
    if (!hasBody)
        message.resume();
    return {
        status,
        ok: status >= 200 && status < 300,
        url: href,
        headers: { get: name => headersDistinct[name.toLowerCase()]?.join(', ') ?? null },
        body: hasBody ? bodyOf(message) : null,
    };
}
/** Nothing is read before it is asked for. */
function bodyOf(message) {
    const chunks = message.iterator();
    const pull = async (controller) => {
        const { done, value } = await chunks.next();
        if (done)
            controller.close();
        else
            controller.enqueue(value);
    };
    // Not by the iterator's own return: that would wait for a chunk that may never come.
    const cancel = () => {
        message.destroy();
    };
    return new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
}

// EXTERNAL MODULE: ./build/http/proxy-fetch.js
var proxy_fetch = __webpack_require__(4216);
// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(4675);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/process.js
var process = __webpack_require__(4677);
;// CONCATENATED MODULE: ./build/registry/credentials.js
/** The user name by which Docker and its helpers mark a secret as an identity token. */
const identityUser = '<token>';
function credentialsFrom(username, secret) {
    if (username === identityUser)
        return { username, password: '', identityToken: secret };
    return { username, password: secret };
}
/** Header for a registry or token service that takes name and password; an identity token is neither. */
function basicHeader({ username, password, identityToken }) {
    if (identityToken !== undefined)
        return undefined;
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
/** Everything that must not be seen in a log. */
function secretsOf(credentials) {
    const basic = basicHeader(credentials)?.slice('Basic '.length);
    return [credentials.password, credentials.identityToken, basic].filter(secret => secret !== undefined && secret !== '');
}

;// CONCATENATED MODULE: ./build/registry/credential-helper.js



const answerSchema = valibot/* object */.Ik({ Username: valibot/* string */.Yj(), Secret: valibot/* string */.Yj() });
/** A helper that waits for somebody to unlock a keychain waits for ever in a workflow. */
const timeout = 30_000;
/**
 * Asks a credential helper for the login of a registry.
 * Source: README of docker/docker-credential-helpers, "Development".
 *
 * @param name of the helper, `NAME` of the program `docker-credential-NAME`.
 * @param file that names the helper, for messages. Nothing that the helper prints gets into a message: it may be the
 *   secret, or hold it.
 * @returns undefined when the helper knows no login.
 * @throws Error in one sentence that names helper and file.
 */
async function askCredentialHelper(run, name, registry, file) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) {
        throw new Error(`${file} names the credential helper ${JSON.stringify(name)}, which is no program's name`);
    }
    const program = `docker-credential-${name}`;
    const what = `the credential helper ${program}, which ${file} names for ${registry}`;
    const command = { file: program, args: ['get'], input: registry, isQuiet: true, timeout };
    const result = await run(command).catch(error => {
        if (!(error instanceof process/* CommandNotFound */.$D))
            throw error;
        throw new Error(`${what}, is not installed: install it, or remove it from that file and log in again`);
    });
    if (result.isTooLate) {
        throw new Error(`${what}, did not answer within ${timeout / 1000} s: does it wait for a keychain?`);
    }
    if (result.exitCode === 0)
        return readAnswer(result.stdout, what);
    if (saysNotFound(result))
        return undefined;
    throw new Error(`${what}, failed (exit code ${result.exitCode}): run \`echo ${registry} | ${program} get\` to see why`);
}
/** Helpers say so on standard output, those of other makers also on standard error. */
function saysNotFound({ stdout, stderr }) {
    return /credentials not found/i.test(`${stdout}\n${stderr}`);
}
function readAnswer(stdout, what) {
    let answer;
    try {
        answer = valibot/* parse */.qg(answerSchema, JSON.parse(stdout));
    }
    catch {
        throw new Error(`${what}, did not answer with JSON that holds "Username" and "Secret"`);
    }
    if (answer.Username === '' && answer.Secret === '')
        return undefined;
    return credentialsFrom(answer.Username, answer.Secret);
}

// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/registry/docker-config.js



// Messages of our own: Valibot's show the value, which may be a secret.
const docker_config_text = valibot/* string */.Yj('expected a text');
const entry = valibot/* object */.Ik({
    auth: valibot/* nullish */.cl(docker_config_text),
    username: valibot/* nullish */.cl(docker_config_text),
    password: valibot/* nullish */.cl(docker_config_text),
    identitytoken: valibot/* nullish */.cl(docker_config_text),
}, 'expected an object');
const schema = valibot/* object */.Ik({
    auths: valibot/* nullish */.cl(valibot/* record */.g1(valibot/* string */.Yj(), entry, 'expected an object'), {}),
    credHelpers: valibot/* nullish */.cl(valibot/* record */.g1(valibot/* string */.Yj(), docker_config_text, 'expected an object'), {}),
    credsStore: valibot/* nullish */.cl(docker_config_text),
}, 'expected an object');
/** Docker Hub's entry in config.json has kept the address of its first API. */
const dockerHubKeys = ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', 'registry-1.docker.io'];
/** The names that a registry may go by in config.json, the usual one first. */
function keysOf(registry) {
    if (registry === 'docker.io')
        return dockerHubKeys;
    return [registry, `https://${registry}`, `https://${registry}/`, `http://${registry}`];
}
/**
 * The part of Docker's config.json about a registry.
 *
 * @param content of the file.
 * @throws Error naming `file` when it is malformed: going on without would end in a confusing "denied".
 * @see https://docs.docker.com/reference/cli/docker/login/
 */
function readDockerLogin(content, registry, file) {
    const { auths, credHelpers, credsStore } = (0,json/* parseShape */.T)(schema, parseText(content, file), file);
    const keys = keysOf(registry);
    const helperOfRegistry = keys.map(key => credHelpers[key]).find(name => name !== undefined);
    const helper = helperOfRegistry ?? credsStore ?? '';
    const key = keys.find(name => auths[name] !== undefined);
    const found = key === undefined ? undefined : auths[key];
    return {
        helper: helper === '' ? undefined : helper,
        helperKey: keys[0] ?? registry,
        stored: found === undefined ? undefined : readEntry(found, `${file}, the entry of ${key}`),
    };
}
/**
 * Docker's config.json with further logins, which go before what it knows about their registries.
 *
 * @param logins by registry.
 * @throws Error naming `file` when it is malformed.
 */
function withLogins(content, logins, file) {
    const raw = parseText(content, file);
    const { auths, credHelpers } = parseShape(schema, raw, file);
    const entries = [...logins].map(([registry, { username, password }]) => {
        const auth = Buffer.from(`${username}:${password}`).toString('base64');
        return [keysOf(registry)[0] ?? registry, { auth }];
    });
    return JSON.stringify({
        ...raw,
        auths: { ...auths, ...Object.fromEntries(entries) },
        // A helper that is asked for these registries would win over the logins written here.
        credHelpers: { ...credHelpers, ...Object.fromEntries(entries.map(([key]) => [key, ''])) },
    });
}
/** Docker takes an empty file for one without settings. */
function parseText(content, file) {
    if (content.trim() === '')
        return {};
    try {
        return JSON.parse(content);
    }
    catch {
        throw new Error(`${file} is not JSON: run \`docker logout\` and \`docker login\` again, or mend it by hand`);
    }
}
function readEntry(found, where) {
    const { auth, username, password, identitytoken } = found;
    if (identitytoken)
        return credentialsFrom('<token>', identitytoken);
    if (username && password)
        return { username, password };
    // A credential helper keeps the secret elsewhere and leaves an empty entry here.
    if (!auth)
        return undefined;
    const decoded = Buffer.from(auth, 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    if (colon < 1)
        throw new Error(`${where}: "auth" is not the base64 of "name:password"`);
    // Some versions of Docker pad the password with NUL bytes.
    return credentialsFrom(decoded.slice(0, colon), decoded.slice(colon + 1).replace(/\0+$/, ''));
}

;// CONCATENATED MODULE: ./build/registry/known-login.js



/**
 * What Docker on this machine knows about a registry: the helper before the file, as Docker does; a login that only
 * the file knows still counts.
 *
 * @param file Docker's config.json, which need not exist.
 * @param runCommand without it helpers are not asked.
 * @throws Error that names the file or the helper when one of them cannot be used.
 */
async function readKnownLogin(file, registry, runCommand) {
    const content = await (0,promises_.readFile)(file, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw new Error(`${file} cannot be read: ${error.message}`);
    });
    if (content === undefined)
        return undefined;
    const { helper, helperKey, stored } = readDockerLogin(content, registry, file);
    const kept = helper === undefined || runCommand === undefined
        ? undefined
        : await askCredentialHelper(runCommand, helper, helperKey, file);
    return kept ?? stored;
}

// EXTERNAL MODULE: ./build/http/silence.js
var silence = __webpack_require__(1642);
// EXTERNAL MODULE: ./build/http/deadline.js
var http_deadline = __webpack_require__(489);
;// CONCATENATED MODULE: ./build/http/reason.js
/** Why a request failed, in the system's words: fetch hides them (ECONNREFUSED, a certificate's fault) in `cause`. */
function reasonOf(error) {
    const reasons = new Set();
    const seen = new Set();
    const waiting = [error];
    while (waiting.length > 0) {
        const next = waiting.pop();
        seen.add(next);
        const behind = isErrorLike(next) ? behindOf(next).filter(each => !seen.has(each)) : [];
        for (const each of behind.reverse())
            waiting.push(each);
        if (behind.length === 0)
            reasons.add(isErrorLike(next) ? textOf(next) : String(next));
    }
    return [...reasons].join(', ');
}
/** Every address of a host was tried, or one error is the reason for another. */
function behindOf({ cause, errors }) {
    if (Array.isArray(errors) && errors.length > 0)
        return [...errors];
    return isErrorLike(cause) ? [cause] : [];
}
function textOf({ message, name }) {
    return message || name || 'no reason was given';
}
/** fetch's errors may come from another realm, where `instanceof Error` does not hold. */
function isErrorLike(error) {
    return (typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string');
}

;// CONCATENATED MODULE: ./build/http/streamed-body.js

/** What is to be sent cannot be read: trying to send it again is of no use. */
class UnreadableContent extends Error {
}
/** Larger chunks cost less work each; with a few uploads at a time two of them are still next to nothing. */
const chunkSize = (/* unused pure expression or super */ null && (2 ** 20));
/**
 * Hands a file's content to `task`.
 *
 * @param size that the file must have.
 * @param what is in the file, for messages.
 * @throws UnreadableContent when it is absent, or longer or shorter.
 */
async function withFileBody(path, size, what, task) {
    const file = await open(path, 'r').catch((error) => {
        throw new UnreadableContent(`${what} cannot be read from disk: ${error.message}`);
    });
    try {
        const { size: found } = await file.stat();
        if (found !== size)
            throw new UnreadableContent(`${what} has ${found} bytes on disk, expected are ${size}`);
        return await task({ size, open: onSent => streamOf(file, size, what, onSent) });
    }
    finally {
        await file.close();
    }
}
/**
 * Two chunks take turns: fetch asks for the next one when the one before has left the process. Chunks of their own
 * would cost more than 100 MB until the garbage is collected. Were one overwritten too early, the registry would refuse
 * the blob, since its digest would not fit.
 */
function streamOf(file, size, what, onSent) {
    const [even, odd] = [Buffer.allocUnsafeSlow(chunkSize), Buffer.allocUnsafeSlow(chunkSize)];
    let at = 0;
    const pull = async (controller) => {
        onSent(at);
        if (at === size)
            return controller.close();
        const length = Math.min(chunkSize, size - at);
        const chunk = (at / chunkSize) % 2 === 0 ? even : odd;
        const { bytesRead } = await file.read(chunk, 0, length, at).catch((error) => {
            throw new UnreadableContent(`${what} cannot be read from disk: ${error.message}`);
        });
        if (bytesRead < length)
            throw new UnreadableContent(`${what} became shorter while it was sent`);
        at += length;
        controller.enqueue(chunk.subarray(0, length));
    };
    return new ReadableStream({ pull }, { highWaterMark: 0 });
}

;// CONCATENATED MODULE: ./build/http/transmit.js





function isStreamed(body) {
    return body !== undefined && !(body instanceof Uint8Array);
}
/**
 * One request and the head of its answer; a redirect is an answer.
 *
 * @throws PassingFailure when nobody answers, or not in time; the signal's reason when it is aborted.
 */
async function transmit(fetch, url, request, { answer, silence }) {
    const { name, method, body, timeout = answer, signal, authorization } = request;
    const headers = headersOf(request);
    const deadline = new http_deadline/* Deadline */.B(timeout);
    try {
        return await fetch(url, {
            method,
            headers: authorization === undefined ? headers : { ...headers, authorization },
            redirect: 'manual',
            signal: signal === undefined ? deadline.signal : AbortSignal.any([deadline.signal, signal]),
            ...contentOf(body, sent => deadline.extend(sent === 'all' ? timeout : silence)),
        });
    }
    catch (error) {
        signal?.throwIfAborted();
        const toWhom = `${name}: ${url.host}`;
        if (deadline.isOver)
            throw tooLate(toWhom, body, timeout);
        throw isStreamed(body) ? failureOfUpload(error, toWhom) : failureOf(error, toWhom);
    }
    finally {
        deadline.clear();
    }
}
/** Blobs are hashed as they are stored: nothing on the way may compress them once more. */
function headersOf({ headers, body }) {
    // fetch itself says so where there is a range, and would say it twice.
    const encoding = headers?.range === undefined ? { 'accept-encoding': 'identity' } : {};
    // Without a length fetch would send it in chunks, which not every registry takes.
    const length = isStreamed(body) ? { 'content-length': String(body.size) } : {};
    return { ...encoding, ...length, ...headers };
}
/**
 * A streamed body may not be redirected, and has no window: otherwise fetch keeps all of it in memory, to be able to
 * send it once more. Source: Fetch Standard, "HTTP-network-or-cache fetch", step 8.
 */
function contentOf(body, onSent) {
    if (body === undefined)
        return {};
    if (!isStreamed(body))
        return { body };
    const stream = body.open(bytes => onSent(bytes < body.size ? 'some' : 'all'));
    return { body: stream, duplex: 'half', redirect: 'error', window: null };
}
function tooLate(toWhom, body, timeout) {
    const what = isStreamed(body) ? 'took no more of an upload, or did not confirm it' : 'did not answer';
    return new retry/* PassingFailure */.Wz(`${toWhom} ${what} within ${timeout / 1000} s`, {
        mostAttempts: silence/* attemptsWhenSilent */.Wb,
    });
}
function failureOf(error, toWhom) {
    return new retry/* PassingFailure */.Wz(`${toWhom} cannot be reached: ${reasonOf(error)}`, { cause: error });
}
function failureOfUpload(error, toWhom) {
    const { cause } = error instanceof Object ? error : {};
    if (cause instanceof UnreadableContent)
        return cause;
    const reason = reasonOf(error);
    if (reason === 'unexpected redirect')
        return new Error(`${toWhom} redirects an upload from the place that the registry itself named: refused`);
    return new retry/* PassingFailure */.Wz(`${toWhom} broke off an upload: ${reason}`, { cause: error });
}

// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(907);
;// CONCATENATED MODULE: ./build/registry/challenge.js
/** Longer ones are no challenge but an attempt to keep us busy. */
const longestHeader = 8192;
const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const parameterForm = new RegExp(`^(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|(${token}|[^\\s,"]+))`);
const schemeForm = new RegExp(`^(${token})(?=\\s|,|$)`);
/**
 * The challenge to answer: bearer before basic, since it keeps the password from the registry itself.
 *
 * @returns undefined when the header holds no challenge that a container registry may use.
 */
function parseChallenge(header) {
    const challenges = header.length > longestHeader ? [] : splitChallenges(header);
    for (const { scheme, parameters } of challenges) {
        const realm = parameters.get('realm');
        if (scheme !== 'bearer' || realm === undefined || !URL.canParse(realm))
            continue;
        const service = parameters.get('service');
        const scope = parameters.get('scope');
        return {
            scheme,
            realm,
            ...(service === undefined ? {} : { service }),
            ...(scope === undefined ? {} : { scope }),
        };
    }
    return challenges.some(({ scheme }) => scheme === 'basic') ? { scheme: 'basic' } : undefined;
}
/** Several challenges may share one header, separated by the same comma that separates their parameters. */
function splitChallenges(header) {
    const found = [];
    let rest = header;
    for (;;) {
        rest = rest.replace(/^[\s,]+/, '');
        const parameter = parameterForm.exec(rest);
        const scheme = parameter === null ? schemeForm.exec(rest) : null;
        const [matched] = parameter ?? scheme ?? [];
        if (matched === undefined)
            return found;
        if (scheme !== null)
            found.push({ scheme: (scheme[1] ?? '').toLowerCase(), parameters: new Map() });
        if (parameter !== null) {
            const [, name = '', quoted, plain = ''] = parameter;
            const value = quoted?.replace(/\\(.)/g, '$1') ?? plain;
            found.at(-1)?.parameters.set(name.toLowerCase(), value);
        }
        rest = rest.slice(matched.length);
    }
}

// EXTERNAL MODULE: ./build/registry/refusal.js
var refusal = __webpack_require__(4726);
// EXTERNAL MODULE: ./build/http/bounded-body.js
var bounded_body = __webpack_require__(1629);
;// CONCATENATED MODULE: ./build/registry/token-service.js








/** Source: distribution token specification, "expires_in": 60 when left out, and never less. */
const shortestLifetime = 60;
const largestAnswer = 2 ** 20;
/** Name by which we ask; the specification wants one with a refresh token. */
const clientId = 'binder-actions';
const token_service_answerSchema = valibot/* object */.Ik({
    token: valibot/* nullish */.cl(valibot/* string */.Yj('expected a text')),
    access_token: valibot/* nullish */.cl(valibot/* string */.Yj('expected a text')),
    // Some services send the number as text; what cannot be read is as good as absent, since a 401 renews the token.
    expires_in: valibot/* fallback */.Np(valibot/* nullish */.cl(valibot/* pipe */.Fs(valibot/* unknown */.L5(), valibot/* transform */.pd(Number), valibot/* finite */.E2())), undefined),
});
/**
 * Gets a token: anonymously, with name and password, or for an identity token.
 * Sources: distribution token specification; distribution "OAuth2 Token Authentication" for identity tokens.
 *
 * @param what names the image and the service, for messages.
 * @returns undefined when the service refuses.
 * @throws PassingFailure, or Error when trying again is of no use.
 */
async function requestToken(fetch, request, timeouts, what) {
    const response = await token_service_send(fetch, request, timeouts.answer, what);
    if ((0,retry/* isPassingStatus */.Wj)(response.status)) {
        (0,silence/* discard */.vf)(response);
        const retryAfter = (0,retry/* parseRetryAfter */.mu)(response.headers.get('retry-after'), Date.now());
        throw new retry/* PassingFailure */.Wz(`${what} answered ${response.status}`, { retryAfter });
    }
    if (response.status === 401 || response.status === 403) {
        (0,silence/* discard */.vf)(response);
        return undefined;
    }
    if (response.status >= 300 && response.status < 400) {
        (0,silence/* discard */.vf)(response);
        throw new Error(`${what} sends on to another address: refused, since the login is not meant for that`);
    }
    if (!response.ok) {
        (0,silence/* discard */.vf)(response);
        throw new Error(`${what} answered ${response.status}`);
    }
    return readToken(await (0,bounded_body/* readBounded */.C)(response, largestAnswer, timeouts.silence, what), what);
}
function readToken(bytes, what) {
    const answer = (0,json/* parseJson */.q)(token_service_answerSchema, bytes, `the answer of ${what}`);
    const token = answer.token || answer.access_token;
    if (!token)
        throw new Error(`${what} answered without a token`);
    // fetch would refuse such a header too, but with the token in its message.
    if (!/^[\x21-\x7e]+$/.test(token))
        throw new Error(`${what} answered with a token that no header can hold`);
    return { token, lifetime: Math.max(shortestLifetime, answer.expires_in ?? 0) };
}
async function token_service_send(fetch, request, timeout, what) {
    const deadline = new http_deadline/* Deadline */.B(timeout);
    const { url, init } = formatRequest(request);
    try {
        return await fetch(url, { ...init, redirect: 'manual', signal: deadline.signal });
    }
    catch (error) {
        if (deadline.isOver) {
            const message = `${what} did not answer within ${timeout / 1000} s`;
            throw new retry/* PassingFailure */.Wz(message, { mostAttempts: silence/* attemptsWhenSilent */.Wb });
        }
        throw new retry/* PassingFailure */.Wz(`${what} cannot be reached: ${reasonOf(error)}`, { cause: error });
    }
    finally {
        deadline.clear();
    }
}
function formatRequest({ realm, service, scope, credentials }) {
    const headers = { accept: 'application/json' };
    const asked = service === undefined ? {} : { service };
    if (credentials?.identityToken !== undefined) {
        const form = {
            grant_type: 'refresh_token',
            refresh_token: credentials.identityToken,
            client_id: clientId,
        };
        return {
            url: realm,
            init: { method: 'POST', headers, body: new URLSearchParams({ ...form, ...asked, scope }) },
        };
    }
    const url = new URL(realm);
    for (const [name, value] of Object.entries(asked))
        url.searchParams.set(name, value);
    for (const one of scope.split(' '))
        url.searchParams.append('scope', one);
    const authorization = credentials === undefined ? undefined : basicHeader(credentials);
    return { url, init: { headers: { ...headers, ...(authorization === undefined ? {} : { authorization }) } } };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/http/loopback.js
var loopback = __webpack_require__(356);
;// CONCATENATED MODULE: ./build/registry/trust.js
/** Where a registry may send us, and what we then show there. The registry itself may be the attacker. */


/**
 * Whether a registry's credentials may go to its token service: the same host, or a sibling below the same parent
 * domain, as auth.docker.io is to registry-1.docker.io and gitlab.com to registry.gitlab.com. Only over HTTPS, but
 * for a registry on the machine itself.
 */
function mayReceiveCredentials(realm, origin) {
    const api = new URL(origin);
    if ((0,loopback/* isLoopback */.U)(api.host))
        return realm.hostname === api.hostname;
    if (realm.protocol !== 'https:')
        return false;
    if (realm.hostname === api.hostname)
        return true;
    if (isAddress(realm.hostname) || isAddress(api.hostname))
        return false;
    const parent = parentOf(api.hostname);
    if (!belongsToOneOwner(parent))
        return false;
    return realm.hostname === parent || parentOf(realm.hostname) === parent;
}
/**
 * Whether a registry may send us to `target`, credentials or not: never from HTTPS to plain HTTP, and from the public
 * internet not to addresses of the local network, which only we can reach.
 *
 * @returns why not, or undefined when it may.
 */
function refusalOfTarget(target, origin) {
    const api = new URL(origin);
    if (target.username !== '' || target.password !== '')
        return 'an address with a user name in it';
    const isPlain = target.protocol === 'http:';
    if (target.protocol !== 'https:' && !isPlain)
        return `an address of the kind "${target.protocol}"`;
    if (isPlain && api.protocol === 'https:')
        return `plain HTTP at ${target.host}`;
    const isAtHome = target.hostname === api.hostname || isLocal(api.hostname);
    if (!isAtHome && isLocal(target.hostname))
        return `${target.host}, an address of the local network`;
    return undefined;
}
/** Name or address of something that the public internet cannot reach. */
function isLocal(hostname) {
    if (hostname === 'localhost' || hostname.endsWith('.localhost'))
        return true;
    const address = hostname.replace(/^\[|\]$/g, '');
    if ((0,external_node_net_.isIPv4)(address))
        return localAddresses.check(address, 'ipv4');
    return (0,external_node_net_.isIPv6)(address) && localAddresses.check(address, 'ipv6');
}
function isAddress(hostname) {
    return (0,external_node_net_.isIPv4)(hostname) || hostname.startsWith('[');
}
/** Source: IANA special-purpose address registries. BlockList sees through IPv4-mapped IPv6 addresses. */
const localAddresses = new external_node_net_.BlockList();
for (const [network, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
]) {
    localAddresses.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
    ['::', 127],
    ['64:ff9b::', 96],
    ['fc00::', 7],
    ['fe80::', 10],
]) {
    localAddresses.addSubnet(network, prefix, 'ipv6');
}
function parentOf(hostname) {
    return hostname.split('.').slice(1).join('.');
}
/** Below these, every name has an owner of its own. */
const sharedParents = /^(?:(?:co|com|org|net|gov|edu|ac|or|ne|go)\.[a-z]{2}|.*\.?(?:azurecr\.io|azurewebsites\.net|cloudapp\.net|amazonaws\.com|on\.aws|run\.app|web\.app|appspot\.com|fly\.dev|pages\.dev|workers\.dev|github\.io|gitlab\.io|githubusercontent\.com|herokuapp\.com|netlify\.app|vercel\.app|ngrok\.io|ngrok\.app|ngrok-free\.app|trycloudflare\.com|duckdns\.org|icr\.io|pkg\.dev|ocir\.io|scw\.cloud|r\.appspot\.com|nip\.io|sslip\.io|jfrog\.io|cloudsmith\.io))$/;
/** A guess at the public suffix list, on the safe side: who is refused here reads anonymously. */
function belongsToOneOwner(parent) {
    return parent.includes('.') && !sharedParents.test(parent);
}

;// CONCATENATED MODULE: ./build/registry/authorization.js





/** A token is renewed this long (ms) before its end, since a request takes time to arrive. */
const margin = 10_000;
/**
 * Answers a registry's challenges for one image repository and remembers the tokens it gets.
 * Source: https://distribution.github.io/distribution/spec/auth/token/
 */
class Authorization {
    #tokens = new Map();
    #pending = new Map();
    #options;
    /** Stays when a token is forgotten: requests go on side by side. */
    #granted = new Map();
    #challenge;
    #withheldFrom;
    constructor(options) {
        this.#options = options;
        for (const secret of options.credentials === undefined ? [] : secretsOf(options.credentials))
            options.mask(secret);
    }
    /** The host of a token service that did not get to see the credentials, if there was one. */
    get withheldFrom() {
        return this.#withheldFrom;
    }
    /** The header for a request of this scope when one is already known, so that most requests need one trip. */
    headerFor(scope) {
        const token = this.#tokens.get(scope);
        return token !== undefined && token.expires - margin > Date.now() ? token.header : undefined;
    }
    /** As `headerFor`, but renews what has ended: for what is too large to be sent only to be refused. */
    async headerInAdvance(scope) {
        const known = this.headerFor(scope);
        return known !== undefined || this.#challenge === undefined ? known : this.#meet(this.#challenge, scope);
    }
    /** Whether the token service has let everybody in: a denial that follows is then more likely a mistake. */
    isAnonymouslyGranted(scope) {
        return this.#granted.get(scope) === 'nothing';
    }
    /** Whether there is a token, for a login or not. */
    isGranted(scope) {
        const grantedFor = this.#granted.get(scope);
        return grantedFor !== undefined && grantedFor !== 'password';
    }
    forget(scope) {
        this.#tokens.delete(scope);
    }
    /**
     * @param header of the 401, `WWW-Authenticate`.
     * @param refused what was shown and met with the 401.
     * @returns the header that answers it, or undefined when there is nothing (more) to say.
     * @throws Error when the challenge cannot be understood or must not be answered; PassingFailure of the token service.
     */
    async answer(header, scope, refused) {
        const challenge = parseChallenge(header ?? '');
        if (challenge === undefined)
            throw new refusal/* RegistryRefusal */.O(this.#unansweredProblem(header), 401);
        this.#challenge = challenge;
        // Another request has met the same 401 before.
        const known = this.headerFor(scope);
        return known !== undefined && known !== refused ? known : this.#meet(challenge, scope);
    }
    async #meet(challenge, scope) {
        // Requests that run side by side meet the same 401: one token serves them all.
        const pending = this.#pending.get(scope) ?? this.#obtain(challenge, scope);
        this.#pending.set(scope, pending);
        try {
            const token = await pending;
            if (token === undefined)
                this.#tokens.delete(scope);
            else {
                this.#tokens.set(scope, token);
                this.#granted.set(scope, token.grantedFor);
            }
            return token?.header;
        }
        finally {
            this.#pending.delete(scope);
        }
    }
    async #obtain(challenge, scope) {
        return challenge.scheme === 'basic' ? this.#basicToken() : this.#fetchToken(challenge, scope);
    }
    #basicToken() {
        const { credentials } = this.#options;
        const header = credentials === undefined ? undefined : basicHeader(credentials);
        if (header === undefined)
            return undefined;
        return { header, expires: Number.POSITIVE_INFINITY, grantedFor: 'password' };
    }
    async #fetchToken(challenge, scope) {
        const { name, fetch, origin, timeouts, mask } = this.#options;
        const realm = new URL(challenge.realm);
        const mayReceive = mayReceiveCredentials(realm, origin);
        const isPlainElsewhere = realm.protocol === 'http:' && !mayReceive;
        const refusal = refusalOfTarget(realm, origin) ?? (isPlainElsewhere ? `plain HTTP at ${realm.host}` : undefined);
        if (refusal !== undefined) {
            throw new Error(`${name}: the registry wants us to log in at ${refusal}: refused`);
        }
        const credentials = mayReceive ? this.#options.credentials : undefined;
        if (this.#options.credentials !== undefined && !mayReceive)
            this.#withheldFrom = realm.host;
        const what = `${name}: the token service at ${realm.host}`;
        const request = { realm, service: challenge.service, scope, credentials };
        const granted = await requestToken(fetch, request, timeouts, what);
        if (granted === undefined)
            return undefined;
        mask(granted.token);
        return {
            header: `Bearer ${granted.token}`,
            expires: Date.now() + granted.lifetime * 1000,
            grantedFor: credentials === undefined ? 'nothing' : 'login',
        };
    }
    #unansweredProblem(header) {
        const said = header === null || header.trim() === ''
            ? 'it sends no WWW-Authenticate header'
            : `its WWW-Authenticate header is ${JSON.stringify(header.slice(0, 100))}`;
        return `${this.#options.name}: the registry answered 401 (a login is needed) but not how to log in: ${said}`;
    }
}

;// CONCATENATED MODULE: ./build/registry/endpoint.js

/** Where a registry's API is. Docker Hub's differs from the name that people write. */
function apiOrigin(registry) {
    if (registry === 'docker.io')
        return 'https://registry-1.docker.io';
    return `${(0,loopback/* isLoopback */.U)(registry) ? 'http' : 'https'}://${registry}`;
}

;// CONCATENATED MODULE: ./build/registry/repository-client.js








const mostRedirects = 5;
const redirectStatuses = new Set([301, 302, 303, 307, 308]);
/** ghcr.io now and then denies what it has just given a token for. */
const mostDenialsDoubted = 2;
/**
 * One image repository's part of the Distribution API: authorization, redirects and retry in one place.
 * Source: OCI distribution-spec 1.1.
 */
class RepositoryClient {
    repository;
    name;
    timeouts;
    retry;
    #origin;
    #access;
    #authorization;
    constructor(repository, access) {
        this.repository = repository;
        this.name = (0,reference/* formatImageRepository */.hp)(repository);
        this.timeouts = access.timeouts ?? silence/* patientTimeouts */._z;
        this.retry = access.retry;
        this.#origin = apiOrigin(repository.registry);
        this.#access = access;
        const { fetch, credentials, mask = () => { } } = access;
        this.#authorization = new Authorization({
            name: this.name,
            fetch,
            origin: this.#origin,
            credentials,
            timeouts: this.timeouts,
            mask,
        });
    }
    get isAnonymous() {
        return this.#access.credentials === undefined;
    }
    /**
     * @returns the answer, whatever its status, after failures that pass were tried again.
     * @throws Error when the registry cannot be reached or keeps failing.
     */
    send(request) {
        return this.exchange(request, async (response) => response);
    }
    /** Sends and reads as one step, so that an answer cut half-way is asked for again. */
    exchange(request, read) {
        return this.retrying(async () => read(await this.sendOnce(request)));
    }
    /** Runs several requests as one step that is tried again as a whole. */
    retrying(task, signal) {
        return (0,retry/* withRetry */.bD)(this.retry, task, signal);
    }
    /** A sentence for an answer that is not the wanted one. */
    describeRefusal(response, what, access = 'pull') {
        const { withheldFrom } = this.#authorization;
        return (0,refusal/* describeRefusal */.a)(response, what, { isAnonymous: this.isAnonymous, withheldFrom, access });
    }
    /** One attempt. @throws PassingFailure when trying again may help. */
    async sendOnce(request) {
        const own = `repository:${this.repository.path}:${request.access}`;
        const scope = request.besides === undefined ? own : `${own} repository:${request.besides}:pull`;
        let response = await this.#authorized(request, scope);
        for (let doubts = 1; doubts <= mostDenialsDoubted; doubts++) {
            if (!this.#isDoubtfulDenial(response, request, scope))
                break;
            (0,silence/* discard */.vf)(response);
            this.#authorization.forget(scope);
            await this.retry.sleep((0,retry/* backoff */.JN)(this.retry, doubts), request.signal);
            response = await this.#authorized(request, scope);
        }
        return this.#unlessPassing(response, request);
    }
    #isDoubtfulDenial({ status }, { method }, scope) {
        if (status !== 403)
            return false;
        return isWrite(method)
            ? this.#authorization.isGranted(scope)
            : this.#authorization.isAnonymouslyGranted(scope);
    }
    /** Answers a challenge once. A token that has ended meets one as well, and is renewed that way. */
    async #authorized(request, scope) {
        const known = isStreamed(request.body)
            ? await this.#authorization.headerInAdvance(scope)
            : this.#authorization.headerFor(scope);
        const { response: first, isHome } = await this.#follow(request, known);
        // A storage host that wants a login has no claim on the registry's.
        if (first.status !== 401 || !isHome)
            return first;
        const response = await (0,silence/* takeIn */.l)(first);
        const challenge = response.headers.get('www-authenticate');
        const header = await this.#authorization.answer(challenge, scope, known).catch(error => {
            (0,silence/* discard */.vf)(response);
            throw error;
        });
        if (header === undefined || header === known)
            return response;
        (0,silence/* discard */.vf)(response);
        return (await this.#follow(request, header)).response;
    }
    #unlessPassing(response, { method }) {
        if (!(0,retry/* isPassingStatus */.Wj)(response.status))
            return response;
        (0,silence/* discard */.vf)(response);
        const retryAfter = (0,retry/* parseRetryAfter */.mu)(response.headers.get('retry-after'), Date.now());
        throw new retry/* PassingFailure */.Wz(`${this.name}: the registry answered ${response.status} to ${method}`, {
            retryAfter,
        });
    }
    /** Follows redirects by hand: a blob's storage is another host, and the registry's credentials stay here. */
    async #follow(request, authorization) {
        let url = new URL(request.target, `${this.#origin}/v2/${this.repository.path}/`);
        let isHome = url.origin === this.#origin;
        this.#refuseBadTarget(url);
        for (let redirects = 0; redirects <= mostRedirects; redirects++) {
            const { fetch } = this.#access;
            const known = isHome ? authorization : undefined;
            const addressed = { ...request, authorization: known, name: this.name };
            const response = await transmit(fetch, url, addressed, this.timeouts);
            const location = response.headers.get('location');
            if (!redirectStatuses.has(response.status) || location === null)
                return { response, isHome };
            (0,silence/* discard */.vf)(response);
            url = this.#nextUrl(location, url, response.status, request);
            // Who was sent away does not come back with the key: another host would choose what we open with it.
            isHome &&= url.origin === this.#origin;
        }
        throw new Error(`${this.name}: the registry redirects more than ${mostRedirects} times`);
    }
    #nextUrl(location, from, status, { method }) {
        if (!URL.canParse(location, from.href)) {
            throw new Error(`${this.name}: the registry redirects to something that is no address: refused`);
        }
        if (isWrite(method) && status < 307) {
            throw new Error(`${this.name}: the registry redirects a ${method} with ${status}, which would lose its content`);
        }
        const next = new URL(location, from);
        if (from.protocol === 'https:' && next.protocol !== 'https:') {
            throw new Error(`${this.name}: the registry redirects from https to ${next.protocol}//${next.host}: refused`);
        }
        this.#refuseBadTarget(next);
        return next;
    }
    #refuseBadTarget(url) {
        const refusal = refusalOfTarget(url, this.#origin);
        if (refusal !== undefined)
            throw new Error(`${this.name}: the registry sends us to ${refusal}: refused`);
    }
}
function isWrite(method) {
    return method === 'POST' || method === 'PUT';
}

;// CONCATENATED MODULE: ./build/registry/connect-registry.js


/** Each registry's login is looked up once, however many of its repositories are connected to. */
function registryConnector(options) {
    const { fetch, retry, timeouts, mask } = options;
    const logins = new Map();
    return async (repository) => {
        const { registry } = repository;
        const login = logins.get(registry) ?? chooseCredentials(options, registry);
        logins.set(registry, login);
        // A failure is not remembered: the helper may be unlocked by then.
        login.catch(() => logins.delete(registry));
        return new RepositoryClient(repository, { fetch, retry, credentials: await login, timeouts, mask });
    };
}
async function chooseCredentials(options, registry) {
    const { login, dockerConfigFile, runCommand, fallback } = options;
    if (login?.registry === registry)
        return login.credentials;
    const known = dockerConfigFile === undefined ? undefined : await readKnownLogin(dockerConfigFile, registry, runCommand);
    return known ?? (fallback?.registry === registry ? fallback.credentials : undefined);
}

// EXTERNAL MODULE: ./build/runner/run-on-host.js
var run_on_host = __webpack_require__(7333);
;// CONCATENATED MODULE: ./build/runner/registry-access.js







/**
 * Registries as this job may use them: logins from inputs, then from `docker login`, then `fallback`.
 *
 * @param mask is told what a login is exchanged for.
 */
function connectFromRunner(env, logins, mask) {
    return registryConnector({
        fetch: (0,proxy_fetch/* proxyFetch */.Z)(env, leanFetch),
        retry: retry/* patientRetry */.Uf,
        dockerConfigFile: (0,external_node_path_.join)(dockerConfigDirectory(env), 'config.json'),
        runCommand: (0,run_on_host/* runOnHost */.l)(env),
        mask,
        ...logins,
    });
}
/** Where Docker's client keeps its settings. */
function dockerConfigDirectory(env) {
    return env.DOCKER_CONFIG ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.docker');
}
/** Registries as anybody sees them, mybinder.org among them. */
function connectAnonymously(env) {
    return registryConnector({ fetch: (0,proxy_fetch/* proxyFetch */.Z)(env, leanFetch), retry: retry/* patientRetry */.Uf });
}


/***/ }),

/***/ 7333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ runOnHost)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4677);
/* harmony import */ var _child_processes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9107);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7464);




/**
 * Runs commands as children of this process, their output in the log unless they are quiet. In a cancelled run no command
 * comes back but those that clean up: whoever waits for one does not go on to something new.
 */
function runOnHost(env) {
    return async (command) => {
        if (isOver(command))
            return never;
        const childEnv = { ...definedOnly(env), ...command.env };
        const result = await (command.isQuiet ? runQuietly(command, childEnv) : runInLog(command, childEnv));
        return isOver(command) ? never : result;
    };
}
const never = new Promise(() => { });
function isOver({ isCleanUp = false }) {
    return (0,_interruption_js__WEBPACK_IMPORTED_MODULE_3__/* .wasInterrupted */ .WE)() && !isCleanUp;
}
async function runInLog(command, env) {
    const options = {
        ignoreReturnCode: true,
        env,
        ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
    };
    try {
        const { getExecOutput } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260));
        return await getExecOutput(command.file, [...command.args], options);
    }
    catch (error) {
        if (error instanceof Error && /unable to locate executable file/i.test(error.message)) {
            throw new _process_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandNotFound */ .$D(command.file);
        }
        throw error;
    }
}
/**
 * Not by @actions/exec, which crashes the whole action (EPIPE) when a child ends before it has read its input, and cannot
 * end a child that hangs.
 */
function runQuietly(command, env) {
    const { file, args, cwd, timeout, input = '' } = command;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, { env, cwd, stdio: ['pipe', 'pipe', 'pipe'] });
    if (command.isCleanUp)
        (0,_child_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .spare */ .iC)(child);
    const stdout = collect(child.stdout);
    const stderr = collect(child.stderr);
    child.stdin.on('error', () => { });
    child.stdin.end(input);
    return new Promise((resolve, reject) => {
        const finish = (exitCode, isTooLate = false) => {
            clearTimeout(timer);
            resolve({ exitCode, isTooLate, stdout: stdout(), stderr: stderr() });
        };
        // A grandchild may hold the pipes open for longer than the child lives.
        const giveUp = () => {
            if (child.pid !== undefined)
                (0,_child_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .endTree */ .Sb)(child.pid);
            child.stdout.destroy();
            child.stderr.destroy();
            finish(1, true);
        };
        const timer = timeout === undefined ? undefined : setTimeout(giveUp, timeout);
        child.once('close', code => finish(code ?? 1));
        child.once('error', (error) => {
            clearTimeout(timer);
            reject(error.code === 'ENOENT' ? new _process_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandNotFound */ .$D(file) : error);
        });
    });
}
function collect(stream) {
    const chunks = [];
    stream.on('data', chunk => chunks.push(chunk));
    return () => Buffer.concat(chunks).toString();
}
function definedOnly(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));
}


/***/ }),

/***/ 9000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   ki: () => (/* binding */ formatList),
/* harmony export */   v: () => (/* binding */ andMore)
/* harmony export */ });
/** `1 file`, `2 files`, `2 branches`. */
function plural(count, noun) {
    const ending = count === 1 ? '' : /(?:s|x|ch|sh)$/.test(noun) ? 'es' : 's';
    return `${count} ${noun}${ending}`;
}
/** Joins items by commas and counts those beyond `max`: `a, b and 3 more`. */
function formatList(items, max) {
    return `${items.slice(0, max).join(', ')}${andMore(items.length - max)}`;
}
/** Ends a list that leaves items out: ` and 3 more`, or nothing when none is left out. */
function andMore(count) {
    return count > 0 ? ` and ${count} more` : '';
}


/***/ })

};
