export const id = 5638;
export const ids = [5638];
export const modules = {

/***/ 24048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ errorReason)
/* harmony export */ });
/** Descriptions of system errors that mean that this machine has no network or cannot resolve the host name. */
const withoutNetwork = new Map([
    ['EAI_AGAIN', 'no network: the host name cannot be resolved'],
    ['ENOTFOUND', 'no network, or no host with this name'],
    ['ENETUNREACH', 'no network'],
    ['ENETDOWN', 'no network'],
]);
/** Returns the root causes of a failed request, such as ECONNREFUSED, which fetch hides in `cause`. */
function errorReason(error) {
    const reasons = new Set();
    const visited = new Set();
    const queue = [error];
    while (queue.length > 0) {
        const current = queue.pop();
        visited.add(current);
        const causes = isErrorLike(current)
            ? underlyingErrors(current).filter(underlying => !visited.has(underlying))
            : [];
        for (const underlying of causes.reverse())
            queue.push(underlying);
        if (causes.length === 0)
            reasons.add(isErrorLike(current) ? errorText(current) : String(current));
    }
    return [...reasons].join(', ');
}
/** Returns the underlying errors: one for each address tried (`errors`), or the `cause`. */
function underlyingErrors({ cause, errors }) {
    if (Array.isArray(errors) && errors.length > 0)
        return [...errors];
    return isErrorLike(cause) ? [cause] : [];
}
function errorText({ message, name, code }) {
    const noNetwork = typeof code === 'string' ? withoutNetwork.get(code) : undefined;
    return noNetwork ?? (message || name || 'no reason was given');
}
/** Duck-types errors because errors of fetch may come from another realm, where `instanceof Error` is false. */
function isErrorLike(error) {
    return (typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string');
}


/***/ }),

/***/ 22709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ UnreadableContentError),
/* harmony export */   X: () => (/* binding */ withFileBody)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);


/** Error for content that cannot be read from disk; not retried. */
class UnreadableContentError extends _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo {
    constructor(message) {
        super('layout-changed', message);
    }
}
/** Size of a chunk in bytes. Large chunks reduce overhead; two per concurrent upload use little memory. */
const chunkSize = 2 ** 20;
/**
 * Runs `task` with the content of a file as a streamed body.
 *
 * @param size required size of the file, in bytes.
 * @param label name of the content in messages.
 * @throws UnreadableContentError if the file cannot be read or has a different size.
 */
async function withFileBody(path, size, label, task) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r').catch((error) => {
        throw new UnreadableContentError(`${label} cannot be read from disk (${error.message}): build the image again`);
    });
    try {
        const { size: actualSize } = await file.stat();
        if (actualSize !== size)
            throw new UnreadableContentError(`${label} has ${actualSize} bytes on disk, expected ${size}: build the image again`);
        return await task({ size, open: onSent => streamFile(file, size, label, onSent) });
    }
    finally {
        await file.close();
    }
}
/**
 * Streams a file through two alternating buffers. fetch requests the next chunk once the previous one has left the
 * process. A new buffer per chunk would use more than 100 MB until garbage collection. If a buffer were overwritten too
 * early, the registry would reject the blob because its digest would not match.
 */
function streamFile(file, size, label, onSent) {
    const [even, odd] = [Buffer.allocUnsafeSlow(chunkSize), Buffer.allocUnsafeSlow(chunkSize)];
    let position = 0;
    const pull = async (controller) => {
        onSent(position);
        if (position === size)
            return controller.close();
        const length = Math.min(chunkSize, size - position);
        const chunk = (position / chunkSize) % 2 === 0 ? even : odd;
        const { bytesRead } = await file.read(chunk, 0, length, position).catch((error) => {
            throw new UnreadableContentError(`${label} cannot be read from disk (${error.message}): build the image again`);
        });
        if (bytesRead < length)
            throw new UnreadableContentError(`${label} became shorter during the upload: build the image again`);
        position += length;
        controller.enqueue(chunk.subarray(0, length));
    };
    return new ReadableStream({ pull }, { highWaterMark: 0 });
}


/***/ }),

/***/ 46937:
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

/***/ 95669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ isAttestation),
/* harmony export */   NQ: () => (/* binding */ maxManifestSize),
/* harmony export */   Ng: () => (/* binding */ parseManifest)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5691);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46937);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54566);





/** Maximum size in bytes. Registries must accept 4 MB and may limit manifests. Source: OCI distribution-spec, "Pushing Manifests". */
const maxManifestSize = 4 * 2 ** 20;
const annotations = valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj()), {});
const headerSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({ schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai(), mediaType: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj()) });
/** Accepts null, which BuildKit writes for an image without layers. */
const layers = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YO(_descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .descriptorSchema */ .T)), valibot__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pd(list => list ?? []));
const manifestSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({ config: _descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .descriptorSchema */ .T, layers, annotations });
const indexSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({ manifests: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YO(_descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .descriptorSchema */ .T) });
/**
 * Parses a manifest or index.
 *
 * @param mediaType media type from the Content-Type header or the descriptor, if any. The document's own `mediaType`
 *   takes precedence because Content-Type may have parameters or be missing.
 * @throws UserError that names `label` and states the reason.
 */
function parseManifest(bytes, mediaType, label) {
    const { schemaVersion, mediaType: ownMediaType } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(headerSchema, bytes, label);
    if (schemaVersion !== 2) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('unsupported-image', `${label} has schema version ${schemaVersion}, which no current tool writes: push the image again with a current version of Docker`);
    }
    const declared = ownMediaType ?? mediaType;
    if (declared !== undefined && !_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestMediaTypes */ .$P.includes(declared)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('unsupported-image', `${label} is of type "${declared}": expected an image manifest or an image index`);
    }
    const isIndex = declared === undefined ? looksLikeIndex(bytes) : (0,_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndexMediaType */ .$$)(declared);
    if (isIndex) {
        return { kind: 'index', mediaType: declared ?? _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .ociIndex */ .KP, ...(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(indexSchema, bytes, label) };
    }
    return { kind: 'manifest', mediaType: declared ?? _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .ociManifest */ .F7, ...(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(manifestSchema, bytes, label) };
}
/** Returns whether an index entry is an attestation, as added by buildx, rather than an image. */
function isAttestation({ annotations }) {
    return annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
}
function looksLikeIndex(bytes) {
    return valibot__WEBPACK_IMPORTED_MODULE_4__.is(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({ manifests: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5()) }), JSON.parse(new TextDecoder().decode(bytes)));
}


/***/ }),

/***/ 54566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ isIndexMediaType),
/* harmony export */   $P: () => (/* binding */ manifestMediaTypes),
/* harmony export */   AH: () => (/* binding */ layerCompression),
/* harmony export */   F7: () => (/* binding */ ociManifest),
/* harmony export */   KP: () => (/* binding */ ociIndex),
/* harmony export */   kh: () => (/* binding */ dockerManifest)
/* harmony export */ });
/* unused harmony export dockerList */
/** Media types of manifests and layers. Sources: OCI image-spec, media-types.md; Docker image manifest v2, schema 2. */
const ociIndex = 'application/vnd.oci.image.index.v1+json';
const ociManifest = 'application/vnd.oci.image.manifest.v1+json';
const dockerList = 'application/vnd.docker.distribution.manifest.list.v2+json';
const dockerManifest = 'application/vnd.docker.distribution.manifest.v2+json';
/** Accepted media types. All four are requested: with fewer, old registries respond with schema 1 or an error. */
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
function layerCompression(mediaType) {
    return layerCompressions.get(mediaType);
}


/***/ }),

/***/ 44677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pv: () => (/* binding */ withCleanUp),
/* harmony export */   v$: () => (/* binding */ CommandNotFoundError),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);

/** Runs `task` and cleans up when it has succeeded or failed, or when the run is cancelled. */
async function withCleanUp({ onInterruption }, cleanUp, task, order = 'in turn') {
    let cleaning;
    // Clean up only once and share the promise, so that every caller waits for the same cleanup to complete.
    const cleanUpOnce = () => {
        cleaning ??= cleanUp();
        return cleaning;
    };
    const unregister = onInterruption(cleanUpOnce, order);
    try {
        return await task();
    }
    finally {
        await cleanUpOnce().finally(unregister);
    }
}
/** Error for a program that is not installed. */
class CommandNotFoundError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    file;
    constructor(file) {
        super('tool-missing', `${file} is not installed, or not on the PATH: install it`);
        this.file = file;
    }
}
/** Returns the last lines of a failed program's output, for an error message. */
function lastLines({ stdout, stderr }, count = 15) {
    const text = stderr.trim() || stdout.trim();
    return text.split('\n').slice(-count).join('\n');
}


/***/ }),

/***/ 97690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ym: () => (/* binding */ openBlob),
/* harmony export */   fs: () => (/* binding */ describeBlob),
/* harmony export */   qX: () => (/* binding */ readRange)
/* harmony export */ });
/* harmony import */ var _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31629);
/* harmony import */ var _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83125);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44675);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72394);




function describeBlob({ digest }, name) {
    return `blob ${digest} of ${name}`;
}
/**
 * Opens a blob as a stream that resumes after a dropped connection. Does not verify the digest.
 *
 * @throws Error that names the blob and image if the registry rejects the request; while reading, if retries fail or
 *   the registry sends more or less than `descriptor.size`.
 */
async function openBlob(client, descriptor, name) {
    const first = await openFrom(client, descriptor, 0, name);
    return readResuming(client, descriptor, first, name);
}
async function* readResuming(client, descriptor, first, name) {
    const { size } = descriptor;
    const label = describeBlob(descriptor, name);
    let currentBody = first;
    let received = 0;
    for (let attempt = 1;; attempt++) {
        let position = currentBody.start;
        try {
            for await (const chunk of (0,_http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__/* .withIdleTimeout */ .uR)(currentBody.response.body, client.timeouts.idle, label)) {
                // A registry without range support restarts from 0: skip the bytes already received.
                const newBytes = chunk.subarray(Math.max(0, received - position));
                position += chunk.length;
                if (position > size)
                    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('content-mismatch', `${label} is longer than the ${size} bytes in its manifest: push the image again`);
                if (newBytes.length === 0)
                    continue;
                received = position;
                yield newBytes;
            }
            if (received === size)
                return;
            throw new _http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .RetryableError */ .dw(`${label} is truncated: ${received} of ${size} bytes`);
        }
        catch (error) {
            // The connection dropped after the last byte: the blob is complete.
            if (received === size && error instanceof _http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .RetryableError */ .dw)
                return;
            await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .waitForRetry */ .fS)(client.retry, attempt, error);
        }
        currentBody = await openFrom(client, descriptor, received, name);
    }
}
async function openFrom(client, descriptor, start, name) {
    const label = describeBlob(descriptor, name);
    const { digest, size, urls } = descriptor;
    const range = start === 0 ? {} : { headers: { range: `bytes=${start}-${size - 1}` } };
    const response = await client.send({ method: 'GET', target: `blobs/${digest}`, access: 'pull', ...range });
    if (response.status === 200)
        return { response, start: 0 };
    if (response.status === 206 && start > 0 && parseContentRange(response)?.start === start)
        return { response, start };
    const description = await client.describeErrorResponse(response, label);
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('registry-rejected', urls === undefined || urls.length === 0 ? description : `${description}. ${foreignAdvice}`);
}
/** Foreign layer URLs are not followed because the author of the manifest could point them at any host. */
const foreignAdvice = 'It is a foreign layer, whose content is stored elsewhere: build from a base image without foreign layers';
/**
 * Reads a byte range of a blob.
 *
 * @returns undefined if the registry or its storage does not support range requests.
 * @throws Error that names the blob and image if the request fails or the size differs from the manifest.
 */
async function readRange(client, descriptor, { start, length }, name) {
    const label = describeBlob(descriptor, name);
    // Not every registry storage supports suffix ranges (`bytes=-4`); explicit ranges work.
    const headers = { range: `bytes=${start}-${start + length - 1}` };
    const request = {
        method: 'GET',
        target: `blobs/${descriptor.digest}`,
        headers,
        access: 'pull',
    };
    return client.exchange(request, async (response) => {
        const contentRange = response.status === 206 ? parseContentRange(response) : undefined;
        if (contentRange?.start === start && contentRange.end === start + length - 1) {
            if (contentRange.total !== undefined && contentRange.total !== descriptor.size) {
                (0,_http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__/* .cancelBody */ .r0)(response);
                throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('content-mismatch', `${label} has ${contentRange.total} bytes, but its manifest states ${descriptor.size}: push the image again`);
            }
            return readSpan(response, length, client, label);
        }
        if ([200, 206, 416].includes(response.status)) {
            (0,_http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__/* .cancelBody */ .r0)(response);
            return undefined;
        }
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('registry-rejected', await client.describeErrorResponse(response, label));
    });
}
async function readSpan(response, length, client, label) {
    const bytes = await (0,_http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBounded */ .C)(response, length, client.timeouts.idle, label);
    if (bytes.length < length)
        throw new _http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .RetryableError */ .dw(`${label} is truncated: ${bytes.length} of ${length} requested bytes`);
    return bytes;
}
/** Parses Content-Range. Source: RFC 9110, section 14.4. @returns undefined if absent or malformed. */
function parseContentRange(response) {
    const form = /^bytes (\d+)-(\d+)\/(\d+|\*)$/i;
    const [, start, end, total] = form.exec(response.headers.get('content-range')?.trim() ?? '') ?? [];
    if (start === undefined || end === undefined || total === undefined)
        return undefined;
    return { start: Number(start), end: Number(end), total: total === '*' ? undefined : Number(total) };
}


/***/ }),

/***/ 55760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ credentialSecrets),
/* harmony export */   Tf: () => (/* binding */ credentialsFrom),
/* harmony export */   mk: () => (/* binding */ basicHeader)
/* harmony export */ });
/** User name with which Docker and its helpers mark a secret as an identity token. */
const identityUser = '<token>';
function credentialsFrom(username, secret) {
    if (username === identityUser)
        return { username, password: '', identityToken: secret };
    return { username, password: secret };
}
/** Returns the Basic `Authorization` header; undefined for an identity token. */
function basicHeader({ username, password, identityToken }) {
    if (identityToken !== undefined)
        return undefined;
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
/** Returns all values to mask in logs. */
function credentialSecrets(credentials) {
    const basic = basicHeader(credentials)?.slice('Basic '.length);
    return [credentials.password, credentials.identityToken, basic].filter(secret => secret !== undefined && secret !== '');
}


/***/ }),

/***/ 99275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ withLogins),
/* harmony export */   M: () => (/* binding */ readDockerLogin)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5691);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55760);




// Valibot's own messages include the value, which may be a secret.
const text = valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj('expected a string');
const entry = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({
    auth: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl(text),
    username: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl(text),
    password: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl(text),
    identitytoken: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl(text),
}, 'expected an object');
const schema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({
    auths: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(), entry, 'expected an object'), {}),
    credHelpers: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(), text, 'expected an object'), {}),
    credsStore: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl(text),
}, 'expected an object');
/** Keys of Docker Hub in `config.json`. The usual one is the URL of its v1 API. */
const dockerHubKeys = ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', 'registry-1.docker.io'];
/** Returns the possible keys of a registry in `config.json`, the usual one first. */
function registryKeys(registry) {
    if (registry === 'docker.io')
        return dockerHubKeys;
    return [registry, `https://${registry}`, `https://${registry}/`, `http://${registry}`];
}
/**
 * Reads the entry of a registry from Docker's `config.json`.
 *
 * @param content content of the file.
 * @throws Error that names `file` if it is malformed; ignoring it would lead to a confusing "denied" later.
 * @see https://docs.docker.com/reference/cli/docker/login/
 */
function readDockerLogin(content, registry, file) {
    const { auths, credHelpers, credsStore } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShape */ .T)(schema, parseText(content, file), file);
    const keys = registryKeys(registry);
    const registryHelper = keys.map(key => credHelpers[key]).find(name => name !== undefined);
    const helper = registryHelper ?? credsStore ?? '';
    const key = keys.find(name => auths[name] !== undefined);
    const registryEntry = key === undefined ? undefined : auths[key];
    return {
        helper: helper === '' ? undefined : helper,
        helperKey: keys[0] ?? registry,
        stored: registryEntry === undefined ? undefined : readEntry(registryEntry, `${file}, the entry of ${key}`),
    };
}
/**
 * Returns Docker's `config.json` with additional logins, which override existing ones for the same registries.
 *
 * @param logins credentials by registry.
 * @throws Error that names `file` if it is malformed.
 */
function withLogins(content, logins, file) {
    const raw = parseText(content, file);
    const { auths, credHelpers } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShape */ .T)(schema, raw, file);
    const entries = [...logins].map(([registry, { username, password }]) => {
        const auth = Buffer.from(`${username}:${password}`).toString('base64');
        return [registryKeys(registry)[0] ?? registry, { auth }];
    });
    return JSON.stringify({
        ...raw,
        auths: { ...auths, ...Object.fromEntries(entries) },
        // An empty helper name prevents a configured helper from overriding the logins added here.
        credHelpers: { ...credHelpers, ...Object.fromEntries(entries.map(([key]) => [key, ''])) },
    });
}
/** Parses the file. As in Docker, an empty file has no settings. */
function parseText(content, file) {
    if (content.trim() === '')
        return {};
    try {
        return JSON.parse(content);
    }
    catch {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('docker-login-unusable', `${file} is not JSON: run \`docker logout\` and \`docker login\` again, or fix the file`);
    }
}
function readEntry(registryEntry, label) {
    const { auth, username, password, identitytoken } = registryEntry;
    if (identitytoken)
        return (0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .credentialsFrom */ .Tf)('<token>', identitytoken);
    if (username && password)
        return { username, password };
    // A credential helper stores the secret elsewhere and leaves an empty entry here.
    if (!auth)
        return undefined;
    const decoded = Buffer.from(auth, 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    if (colon < 1)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('docker-login-unusable', `${label}: "auth" is not the base64 of "name:password": run \`docker login\` again`);
    // Some versions of Docker pad the password with NUL bytes.
    return (0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .credentialsFrom */ .Tf)(decoded.slice(0, colon), decoded.slice(colon + 1).replace(/(?<!\0)\0+$/, ''));
}


/***/ }),

/***/ 42147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ RegistryError),
/* harmony export */   v: () => (/* binding */ describeErrorResponse)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5691);
/* harmony import */ var _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31629);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);



const schema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({
    errors: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ code: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(), message: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(), '') })),
});
/** Maximum size of an error response in bytes. */
const maxResponseSize = 64 * 2 ** 10;
/** In milliseconds. */
const idleTimeout = 10_000;
const maxQuoteLength = 300;
/** Error for a request that the registry rejected. Callers compare `status`, not the message, which quotes the registry. */
class RegistryError extends _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo {
    status;
    constructor(message, status) {
        super('registry-rejected', message);
        this.status = status;
    }
}
/**
 * Describes an error response in one message: the registry's explanation and how to fix it.
 * Source: OCI distribution-spec, "Error Codes".
 *
 * @param client context of the client, or only whether the request was anonymous.
 */
async function describeErrorResponse(response, label, client) {
    const explanation = await readErrors(response);
    const advice = adviceFor(response.status, typeof client === 'boolean' ? { isAnonymous: client } : client);
    return `${label}: the registry responded with ${response.status}${explanation ? ` (${explanation})` : ''}${advice ? `. ${advice}` : ''}`;
}
function adviceFor(status, { isAnonymous, withheldFrom, access }) {
    if (status === 401 || status === 403) {
        if (withheldFrom !== undefined) {
            return `The credentials were not sent to its token service, because ${withheldFrom} is another host: report this to the operator of the registry`;
        }
        if (access === 'pull,push')
            return isAnonymous ? loginAdvice : writeAdvice;
        if (access === 'delete')
            return deleteAdvice;
        return isAnonymous
            ? 'It is private, or requires a login: make the package public, or set `registry-username` and `registry-password`'
            : 'The credentials are wrong, or have no access to this image: on ghcr.io, pushing needs `permissions: packages: write`';
    }
    if (access === 'delete' && status === 405)
        return deletionDisabled;
    if (status === 413)
        return 'A server or proxy does not accept an upload of this size: split the layer';
    if (status === 404)
        return 'It does not exist under this name, or is private: check the name, and log in if it is private';
    return undefined;
}
const deleteAdvice = 'Deleting requires a login whose role may delete images: run `docker login` with such an account';
const deletionDisabled = 'The registry does not allow deletion: enable it there (in CNCF Distribution, `storage.delete.enabled: true`)';
const loginAdvice = 'Pushing requires a login: run `docker login` (docker/login-action) before this step, or set `registry-username` and `registry-password`';
const writeAdvice = 'The credentials are wrong, or have no permission to push: on ghcr.io the job needs `permissions: packages: write`, which a pull ' +
    'request from a fork never has, and a package that belongs to another repository must let this one write ' +
    '("Manage Actions access" in the package settings)';
async function readErrors(response) {
    try {
        const bytes = await (0,_http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBounded */ .C)(response, maxResponseSize, idleTimeout, 'the explanation');
        const { errors } = valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg(schema, JSON.parse(new TextDecoder().decode(bytes)));
        const explanation = errors.map(({ code, message }) => (message ? `${code}: ${message}` : code)).join(', ');
        // biome-ignore lint/suspicious/noControlCharactersInRegex: removes control characters, unsafe in a terminal.
        return explanation.replace(/[\x00-\x1f\x7f-\x9f]+/g, ' ').slice(0, maxQuoteLength);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 87953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ registrySource),
/* harmony export */   J: () => (/* binding */ findManifest)
/* harmony export */ });
/* harmony import */ var _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31629);
/* harmony import */ var _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83125);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44675);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1564);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95669);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54566);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20907);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72394);
/* harmony import */ var _blob_reading_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97690);
/* harmony import */ var _registry_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42147);










const maxSmallBlobSize = 16 * 2 ** 20;
/** Returns a source for an image in a registry. Content is fetched on demand. */
function registrySource(client, reference) {
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .formatReference */ .FH)(reference);
    const root = reference.digest ?? reference.tag ?? 'latest';
    return {
        name,
        isLocal: false,
        readManifest: digest => fetchManifest(client, digest ?? root, name),
        readBlob: descriptor => fetchSmallBlob(client, descriptor, name),
        openBlob: descriptor => (0,_blob_reading_js__WEBPACK_IMPORTED_MODULE_8__/* .openBlob */ .Ym)(client, descriptor, name),
        readRange: (descriptor, start, length) => (0,_blob_reading_js__WEBPACK_IMPORTED_MODULE_8__/* .readRange */ .qX)(client, descriptor, { start, length }, name),
    };
}
/** Fetches a manifest by tag or digest. @returns undefined if the registry has no such manifest. */
async function findManifest(client, target) {
    const name = `${client.name}${target.includes(':') ? '@' : ':'}${target}`;
    const headers = { accept: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestMediaTypes */ .$P.join(', ') };
    return client.exchange({ method: 'GET', target: `manifests/${target}`, headers, access: 'pull' }, async (response) => {
        if (response.status === 404) {
            (0,_http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__/* .cancelBody */ .r0)(response);
            return undefined;
        }
        if (response.status !== 200)
            throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_9__/* .RegistryError */ .g(await client.describeErrorResponse(response, name), response.status);
        const mediaType = responseMediaType(response);
        if (mediaType === 'text/html') {
            (0,_http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__/* .cancelBody */ .r0)(response);
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo('proxy-invalid', `${name}: a web page was sent instead of a manifest. Check that ${client.repository.registry} is a registry, ` +
                'and that no login page or proxy intercepts the request');
        }
        const { idle: idleTimeout } = client.timeouts;
        const bytes = await (0,_http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBounded */ .C)(response, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .maxManifestSize */ .NQ, idleTimeout, `the manifest of ${name}`);
        return verifyManifest(bytes, target, response, name);
    });
}
async function fetchManifest(client, target, name) {
    const found = await findManifest(client, target);
    if (found === undefined) {
        const subject = name.endsWith(target) ? name : `${name}: the manifest ${target}`;
        throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_9__/* .RegistryError */ .g(`${subject} is not in the registry: it was never pushed, was deleted, or is private. Check its name, or push it again`, 404);
    }
    return found;
}
function verifyManifest(bytes, target, response, name) {
    const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Digest */ .sI)(bytes);
    const announced = target.includes(':') ? target : response.headers.get('docker-content-digest');
    // A registry may use another digest algorithm; the sha256 digest is then not compared.
    if (announced?.startsWith('sha256:') && announced !== digest) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo('content-mismatch', `${name}: the registry announced ${announced} but sent ${digest}: do not use this image`);
    }
    return { bytes, digest, mediaType: responseMediaType(response) };
}
function responseMediaType(response) {
    const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
    return mediaType === '' ? undefined : mediaType;
}
async function fetchSmallBlob(client, descriptor, name) {
    const { digest, size } = descriptor;
    const label = (0,_blob_reading_js__WEBPACK_IMPORTED_MODULE_8__/* .describeBlob */ .fs)(descriptor, name);
    if (size > maxSmallBlobSize)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo('content-mismatch', `${label} claims ${size} bytes, over the limit of ${maxSmallBlobSize}: do not use this image`);
    const request = { method: 'GET', target: `blobs/${digest}`, access: 'pull' };
    const bytes = await client.exchange(request, async (response) => {
        if (response.status !== 200)
            throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_9__/* .RegistryError */ .g(await client.describeErrorResponse(response, label), response.status);
        const received = await (0,_http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBounded */ .C)(response, size, client.timeouts.idle, label);
        if (received.length < size)
            throw new _http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .RetryableError */ .dw(`${label} is truncated: ${received.length} of ${size} bytes`);
        return received;
    });
    const actualDigest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Digest */ .sI)(bytes);
    if (actualDigest !== digest)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo('content-mismatch', `${label}: the registry returned content with another digest, ${actualDigest}: do not use this image`);
    return bytes;
}


/***/ }),

/***/ 35684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ readStoredLogin)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/process.js
var process = __webpack_require__(44677);
// EXTERNAL MODULE: ./build/registry/credentials.js
var credentials = __webpack_require__(55760);
;// CONCATENATED MODULE: ./build/registry/credential-helper.js




const outputSchema = valibot/* object */.Ik({ Username: valibot/* string */.Yj(), Secret: valibot/* string */.Yj() });
/** Timeout in milliseconds. In a workflow, no user can unlock the keychain that a helper waits for. */
const timeout = 30_000;
/**
 * Gets the login of a registry from a credential helper.
 * Source: README of docker/docker-credential-helpers, "Development".
 *
 * @param name helper name, `NAME` in the program `docker-credential-NAME`.
 * @param file file that configures the helper, named in messages. Messages never include the helper's output, which may
 *   contain the secret.
 * @returns undefined if the helper has no login for the registry.
 * @throws Error that names the helper and file.
 */
async function runCredentialHelper(run, name, registry, file) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) {
        throw new user_error/* UserError */.yo('docker-login-unusable', `${file} names the credential helper ${JSON.stringify(name)}, which is not a valid name: write the part of the program's name after docker-credential-, such as "desktop"`);
    }
    const program = `docker-credential-${name}`;
    const label = `the credential helper ${program}, which ${file} names for ${registry}`;
    const command = { file: program, args: ['get'], input: registry, isQuiet: true, timeout };
    const result = await run(command).catch(error => {
        if (!(error instanceof process/* CommandNotFoundError */.v$))
            throw error;
        throw new user_error/* UserError */.yo('docker-login-unusable', `${label}, is not installed: install it, or remove it from that file and log in again`);
    });
    if (result.isTimedOut) {
        throw new user_error/* UserError */.yo('docker-login-unusable', `${label}, did not respond within ${timeout / 1000} s: unlock its keychain, or remove it from that file and log in again`);
    }
    if (result.exitCode === 0)
        return readOutput(result.stdout, label);
    if (isNotFound(result))
        return undefined;
    throw new user_error/* UserError */.yo('docker-login-unusable', `${label}, failed (exit code ${result.exitCode}): run \`echo ${registry} | ${program} get\` to see why`);
}
/** Docker's helpers report this on standard output; third-party helpers may use standard error. */
function isNotFound({ stdout, stderr }) {
    return /credentials not found/i.test(`${stdout}\n${stderr}`);
}
function readOutput(stdout, label) {
    let output;
    try {
        output = valibot/* parse */.qg(outputSchema, JSON.parse(stdout));
    }
    catch {
        throw new user_error/* UserError */.yo('docker-login-unusable', `${label}, did not return JSON with "Username" and "Secret": reinstall it, or remove it from that file and log in again`);
    }
    if (output.Username === '' && output.Secret === '')
        return undefined;
    return (0,credentials/* credentialsFrom */.Tf)(output.Username, output.Secret);
}

// EXTERNAL MODULE: ./build/registry/docker-config.js
var docker_config = __webpack_require__(99275);
;// CONCATENATED MODULE: ./build/registry/stored-login.js




/**
 * Returns Docker's stored login for a registry. As in Docker, the credential helper takes precedence over the file,
 * which is used if the helper has no login.
 *
 * @param file path of Docker's `config.json`, which need not exist.
 * @param runCommand runs credential helpers; if undefined, helpers are not used.
 * @throws Error that names the file or the helper if it cannot be used.
 */
async function readStoredLogin(file, registry, runCommand) {
    const content = await (0,promises_.readFile)(file, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw new user_error/* UserError */.yo('docker-login-unusable', `${file} cannot be read (${error.message}): check its permissions`);
    });
    if (content === undefined)
        return undefined;
    const { helper, helperKey, stored } = (0,docker_config/* readDockerLogin */.M)(content, registry, file);
    const helperLogin = helper === undefined || runCommand === undefined
        ? undefined
        : await runCredentialHelper(runCommand, helper, helperKey, file);
    return helperLogin ?? stored;
}


/***/ }),

/***/ 76251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ escapeCommands),
/* harmony export */   o: () => (/* binding */ CommandFilter)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);

/** White space of .NET without line breaks, as the bytes of UTF-8, and the byte order mark, which .NET may drop. */
const whiteSpace = String.raw `(?:[\t\v\f ]|\xc2[\x85\xa0]|\xe1\x9a\x80|\xe2\x80[\x80-\x8a\xa8\xa9\xaf]|\xe2\x81\x9f|\xe3\x80\x80|\xef\xbb\xbf)*`;
const commandStart = new RegExp(`(^|[\\r\\n])(${whiteSpace}:)(?=:)`, 'g');
/**
 * Disables workflow commands in output, which may contain untrusted input such as a kernel's name or a registry's
 * response. The runner interprets `::` at the start of a line, and `##[` anywhere, as a command. All other bytes are
 * unchanged.
 * Source: actions/runner, ActionCommand.cs.
 */
function escapeCommandBytes(output) {
    const bytes = Buffer.from(output.buffer, output.byteOffset, output.byteLength).toString('latin1');
    return Buffer.from(bytes.replace(commandStart, '$1$2 ').replaceAll('##[', '## ['), 'latin1');
}
/** Disables workflow commands in text, as `escapeCommandBytes` does. */
function escapeCommands(text) {
    return escapeCommandBytes(Buffer.from(text)).toString();
}
/**
 * Stream that forwards the output of a child process with workflow commands disabled. It forwards whole lines only:
 * a command cannot be assembled from several writes, and no command of the action follows a child's text on one line.
 */
class CommandFilter extends node_stream__WEBPACK_IMPORTED_MODULE_0__.Writable {
    #target;
    #pending = [];
    constructor(target) {
        super();
        this.#target = target;
    }
    _write(chunk, _encoding, done) {
        const end = Math.max(chunk.lastIndexOf('\n'), chunk.lastIndexOf('\r')) + 1;
        if (end > 0) {
            this.#pass(chunk.subarray(0, end));
            this.#pending = [];
        }
        if (end < chunk.length)
            this.#pending.push(chunk.subarray(end));
        done();
    }
    /** Forwards an unfinished last line and terminates it. */
    flush() {
        if (this.#pending.length > 0)
            this.#pass(Buffer.from('\n'));
        this.#pending = [];
    }
    #pass(lines) {
        this.#target.write(escapeCommandBytes(Buffer.concat([...this.#pending, lines])));
    }
}


/***/ }),

/***/ 60870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VU: () => (/* binding */ connectAnonymously),
  n8: () => (/* binding */ connectFromRunner),
  es: () => (/* binding */ connectOnce),
  _n: () => (/* binding */ dockerConfigDirectory)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./build/http/content-encoding.js
var content_encoding = __webpack_require__(85260);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
;// CONCATENATED MODULE: ./build/http/public-address.js
/** Rules against requests that an untrusted server directs into the local network (SSRF). */



/** Returns whether a host name or IP address is not on the public internet. Does not resolve names. */
function isLocalHost(hostname) {
    const name = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
    return name === 'localhost' || name.endsWith('.localhost') || isLocalAddress(name);
}
/** Returns whether an address is not on the public internet; false for a name. */
function isLocalAddress(address) {
    if ((0,external_node_net_.isIPv4)(address))
        return localAddresses.check(address, 'ipv4');
    if (!(0,external_node_net_.isIPv6)(address))
        return false;
    const inner = translatedAddress(address);
    return inner === undefined ? localAddresses.check(address, 'ipv6') : localAddresses.check(inner, 'ipv4');
}
/**
 * Sources: IANA special-purpose address registries; RFC 3879 (site-local). `BlockList` also matches IPv4-mapped IPv6
 * addresses. 192.0.0.192 and 168.63.129.16 are the metadata services of Oracle and Azure.
 */
const localAddresses = new external_node_net_.BlockList();
for (const [network, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['168.63.129.16', 32],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['224.0.0.0', 3],
]) {
    localAddresses.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
    ['::', 96],
    ['64:ff9b:1::', 48],
    ['fc00::', 7],
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8],
]) {
    localAddresses.addSubnet(network, prefix, 'ipv6');
}
/** Networks whose addresses contain an IPv4 address: 6to4 after 2 bytes, NAT64 (also used by DNS64) after 12. */
const translated = [
    { network: network('2002::', 16), group: 1 },
    { network: network('64:ff9b::', 96), group: 6 },
];
function network(address, prefix) {
    const list = new external_node_net_.BlockList();
    list.addSubnet(address, prefix, 'ipv6');
    return list;
}
function translatedAddress(address) {
    const found = translated.find(({ network }) => network.check(address, 'ipv6'));
    if (found === undefined)
        return undefined;
    const [high = 0, low = 0] = addressGroups(address).slice(found.group);
    return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.');
}
/** Returns the eight groups of an IPv6 address. `URL` writes an IPv4 address at its end in hexadecimal. */
function addressGroups(address) {
    const [front = '', back] = new URL(`http://[${address.replace(/%.*/s, '')}]`).hostname
        .slice(1, -1)
        .split('::');
    const parse = (text) => text === '' ? [] : text.split(':').map(group => Number.parseInt(group, 16));
    const [before, after] = [parse(front), parse(back ?? '')];
    return [...before, ...new Array(8 - before.length - after.length).fill(0), ...after];
}
/**
 * Returns a function that resolves names for a connection, and rejects a name that resolves to a local address unless
 * the host that referred to it is local as well. Because the connection uses the addresses that were checked, a name
 * that changes its address in between cannot bypass the check.
 */
function publicLookup(referrer, resolve = external_node_dns_.lookup) {
    return (hostname, options, callback) => {
        resolve(hostname, { ...options, all: true }, (error, addresses) => {
            if (error !== null)
                return callback(error, []);
            const response = () => {
                const [first] = addresses;
                if (options.all === true || first === undefined)
                    callback(null, addresses);
                else
                    callback(null, first.address, first.family);
            };
            const local = addresses.find(({ address }) => isLocalAddress(address));
            if (local === undefined)
                return response();
            resolve(referrer, { all: true }, (failure, own) => {
                if (failure === null && own.some(({ address }) => isLocalAddress(address)))
                    return response();
                callback(new user_error/* UserError */.yo('redirect-rejected', `${referrer} refers to ${hostname}, whose address ${local.address} in the local network is not allowed: report this to the operator of ${referrer}`), []);
            });
        });
    };
}
/** Returns the rejection that caused a request to fail, if any. */
function findRejection(error) {
    const { cause } = error instanceof Object ? error : {};
    return [error, cause].find((item) => item instanceof user_error/* UserError */.yo && item.kind === 'redirect-rejected');
}

;// CONCATENATED MODULE: ./build/http/node-fetch.js




/** Milliseconds until an idle connection is closed, unless the server specifies a keep-alive timeout. */
const keepAliveTimeout = 4_000;
/** Agents by the host that referred to the URL, because each host has its own rule for addresses. */
const agents = new Map();
/** Dispatchers for requests that undici sends, by the same host. */
const dispatchers = new Map();
const bodilessStatuses = new Set([204, 205, 304]);
/**
 * Lightweight fetch for plain reads. Node's fetch takes three times as long to load and run for the dozen small
 * requests of an image. Falls back to Node's fetch for other requests and for encoded responses.
 */
const nodeFetch = async (input, init = {}) => {
    const url = new URL(input);
    if (!isPlainRequest(url, init))
        return fetchAny(url, init);
    const message = await send(url, init);
    if (!(0,content_encoding/* isEncoded */.f)(message.headers['content-encoding']))
        return toResponse(message, url, init);
    message.destroy();
    return fetchAny(url, init);
};
function createAgents(referrerHost) {
    const options = {
        ...{ keepAlive: true, timeout: keepAliveTimeout },
        ...(referrerHost === undefined ? {} : { lookup: publicLookup(referrerHost) }),
    };
    return { 'http:': new external_node_http_.Agent(options), 'https:': new external_node_https_.Agent(options) };
}
/** Node's fetch. Loads undici if the addresses are restricted, because Node's own fetch accepts no lookup. */
async function fetchAny(url, { referrerHost, ...init }) {
    if (referrerHost === undefined)
        return fetch(url, init);
    const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    const dispatcher = dispatchers.get(referrerHost) ?? new undici.Agent({ connect: { lookup: publicLookup(referrerHost) } });
    dispatchers.set(referrerHost, dispatcher);
    const restricted = undici.fetch;
    return restricted(url, { ...init, dispatcher });
}
function isPlainRequest({ protocol, username, password }, { method = 'GET', redirect }) {
    return ((protocol === 'http:' || protocol === 'https:') &&
        (method === 'GET' || method === 'HEAD') &&
        username + password === '' &&
        redirect === 'manual');
}
function send(url, { method = 'GET', headers, signal, referrerHost }) {
    const isSecure = url.protocol === 'https:';
    const known = agents.get(referrerHost) ?? createAgents(referrerHost);
    agents.set(referrerHost, known);
    const options = {
        method,
        agent: isSecure ? known['https:'] : known['http:'],
        headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'binder-actions', ...headers },
        ...(signal ? { signal } : {}),
    };
    return new Promise((resolve, reject) => {
        const request = isSecure ? (0,external_node_https_.request)(url, options, resolve) : (0,external_node_http_.request)(url, options, resolve);
        // Not removed when the response arrives: the connection may still fail, which the body's reader reports.
        request.on('error', reject);
        request.end();
    });
}
function toResponse(message, { href }, { method }) {
    const { statusCode: status = 0, headersDistinct } = message;
    const hasBody = method !== 'HEAD' && !bodilessStatuses.has(status);
    if (!hasBody)
        message.resume();
    return {
        status,
        ok: status >= 200 && status < 300,
        url: href,
        headers: { get: name => headersDistinct[name.toLowerCase()]?.join(', ') ?? null },
        body: hasBody ? toBody(message) : null,
    };
}
/** Converts a response body to a stream that reads on demand. */
function toBody(message) {
    const chunks = message.iterator();
    const pull = async (controller) => {
        const { done, value } = await chunks.next();
        if (done)
            controller.close();
        else
            controller.enqueue(value);
    };
    // Does not call the iterator's `return`, which would wait for a chunk that may never arrive.
    const cancel = () => {
        message.destroy();
    };
    return new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
}

// EXTERNAL MODULE: ./build/http/proxy-fetch.js
var proxy_fetch = __webpack_require__(14216);
// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(44675);
// EXTERNAL MODULE: ./build/http/idle-timeout.js
var idle_timeout = __webpack_require__(83125);
// EXTERNAL MODULE: ./build/http/deadline.js
var http_deadline = __webpack_require__(40489);
// EXTERNAL MODULE: ./build/http/error-reason.js
var error_reason = __webpack_require__(24048);
// EXTERNAL MODULE: ./build/http/streamed-body.js
var streamed_body = __webpack_require__(22709);
;// CONCATENATED MODULE: ./build/http/send-request.js







function isStreamed(body) {
    return body !== undefined && !(body instanceof Uint8Array);
}
/**
 * Sends a request and waits for the response headers. Redirects are not followed.
 *
 * @throws RetryableError if the request fails or times out; the signal's reason if it is aborted; Error if a streamed
 *   upload is redirected or its content cannot be read.
 */
async function sendRequest(fetch, url, request, { headers: headersTimeout, idle: idleTimeout }) {
    const { name, method, body, timeout = headersTimeout, signal, authorization, referrerHost } = request;
    const headers = requestHeaders(request);
    const deadline = new http_deadline/* Deadline */.B(timeout);
    try {
        return await fetch(url, {
            method,
            headers: authorization === undefined ? headers : { ...headers, authorization },
            redirect: 'manual',
            ...(referrerHost === undefined ? {} : { referrerHost }),
            signal: signal === undefined ? deadline.signal : AbortSignal.any([deadline.signal, signal]),
            ...requestBody(body, sent => deadline.extend(sent === 'all' ? timeout : idleTimeout)),
        });
    }
    catch (error) {
        signal?.throwIfAborted();
        const rejection = findRejection(error);
        if (rejection !== undefined)
            throw rejection;
        const peer = `${name}: ${url.host}`;
        if (deadline.isOver)
            throw timeoutError(peer, body, timeout);
        throw isStreamed(body) ? uploadError(error, peer) : requestError(error, peer);
    }
    finally {
        deadline.clear();
    }
}
/** Requests identity encoding: blobs are hashed as stored, so they must not be compressed in transit. */
function requestHeaders({ headers, body }) {
    // With a Range header, fetch adds this header itself and would send it twice.
    const encoding = headers?.range === undefined ? { 'accept-encoding': 'identity' } : {};
    // Without a length, fetch uses chunked encoding, which some registries do not accept.
    const length = isStreamed(body) ? { 'content-length': String(body.size) } : {};
    return { ...encoding, ...length, ...headers };
}
/**
 * Returns the options for a body. A streamed body sets `redirect: 'error'` and `window: null`; otherwise fetch keeps
 * the whole body in memory to be able to resend it. Source: Fetch Standard, "HTTP-network-or-cache fetch", step 8.
 */
function requestBody(body, onSent) {
    if (body === undefined)
        return {};
    if (!isStreamed(body))
        return { body };
    const stream = body.open(bytes => onSent(bytes < body.size ? 'some' : 'all'));
    return { body: stream, duplex: 'half', redirect: 'error', window: null };
}
function timeoutError(peer, body, timeout) {
    const label = isStreamed(body)
        ? 'accepted no more data of an upload, or did not confirm it'
        : 'did not respond';
    return new retry/* RetryableError */.dw(`${peer} ${label} within ${timeout / 1000} s`, {
        maxAttempts: idle_timeout/* maxAttemptsAfterTimeout */.gQ,
    });
}
function requestError(error, peer) {
    return new retry/* RetryableError */.dw(`${peer} cannot be reached: ${(0,error_reason/* errorReason */.j)(error)}`, { cause: error });
}
function uploadError(error, peer) {
    const { cause } = error instanceof Object ? error : {};
    if (cause instanceof streamed_body/* UnreadableContentError */.B)
        return cause;
    const reason = (0,error_reason/* errorReason */.j)(error);
    if (reason === 'unexpected redirect')
        return new user_error/* UserError */.yo('redirect-rejected', `${peer} redirects an upload from the URL that the registry provided: configure the registry, or a proxy in front of it, to accept uploads without redirects`);
    return new retry/* RetryableError */.dw(`${peer} aborted an upload: ${reason}`, { cause: error });
}

// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/http/loopback.js
var loopback = __webpack_require__(50356);
;// CONCATENATED MODULE: ./build/registry/api-origin.js

/** Returns the origin of a registry's API. For Docker Hub, it differs from the host in references. */
function apiOrigin(registry) {
    if (registry === 'docker.io')
        return 'https://registry-1.docker.io';
    return `${(0,loopback/* isLoopback */.U)(registry) ? 'http' : 'https'}://${registry}`;
}

;// CONCATENATED MODULE: ./build/registry/challenge.js
/** Maximum length of a header. Longer ones are ignored, to bound the parsing time. */
const maxHeaderLength = 8192;
const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const parameterForm = new RegExp(`^(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|(${token}|[^\\s,"]+))`);
const schemeForm = new RegExp(`^(${token})(?=\\s|,|$)`);
/**
 * Returns the challenge to answer. Prefers bearer to basic because bearer does not send the password to the registry.
 *
 * @returns undefined if the header has no supported challenge.
 */
function parseChallenge(header) {
    const challenges = header.length > maxHeaderLength ? [] : splitChallenges(header);
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
/** Splits a header into challenges. Challenges and their parameters are both separated by commas. */
function splitChallenges(header) {
    const challenges = [];
    let remainder = header;
    for (;;) {
        remainder = remainder.replace(/^[\s,]+/, '');
        const parameter = parameterForm.exec(remainder);
        const scheme = parameter === null ? schemeForm.exec(remainder) : null;
        const [matched] = parameter ?? scheme ?? [];
        if (matched === undefined)
            return challenges;
        if (scheme !== null)
            challenges.push({ scheme: (scheme[1] ?? '').toLowerCase(), parameters: new Map() });
        if (parameter !== null) {
            const [, name = '', quoted, plain = ''] = parameter;
            const value = quoted?.replace(/\\(.)/g, '$1') ?? plain;
            challenges.at(-1)?.parameters.set(name.toLowerCase(), value);
        }
        remainder = remainder.slice(matched.length);
    }
}

// EXTERNAL MODULE: ./build/registry/credentials.js
var registry_credentials = __webpack_require__(55760);
// EXTERNAL MODULE: ./build/registry/registry-error.js
var registry_error = __webpack_require__(42147);
// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/http/bounded-body.js
var bounded_body = __webpack_require__(31629);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
;// CONCATENATED MODULE: ./build/registry/token-service.js










/** Default and minimum of `expires_in`, in seconds. Source: distribution token specification. */
const minLifetime = 60;
const maxResponseSize = 2 ** 20;
/** Client name, which the specification requires with a refresh token. */
const clientId = 'binder-actions';
const responseSchema = valibot/* object */.Ik({
    token: valibot/* nullish */.cl(valibot/* string */.Yj('expected a string')),
    access_token: valibot/* nullish */.cl(valibot/* string */.Yj('expected a string')),
    // Some services send a string. An invalid value is treated as absent because a 401 renews the token.
    expires_in: valibot/* fallback */.Np(valibot/* nullish */.cl(valibot/* pipe */.Fs(valibot/* unknown */.L5(), valibot/* transform */.pd(Number), valibot/* finite */.E2())), undefined),
});
/**
 * Requests a token: anonymously, with name and password, or with an identity token.
 * Sources: distribution token specification; distribution "OAuth2 Token Authentication" for identity tokens.
 *
 * @param label name of the image and the service in messages.
 * @returns undefined if the service denies the request with 401 or 403.
 * @throws RetryableError if a retry may succeed, otherwise Error.
 */
async function requestToken(fetch, request, timeouts, label) {
    const response = await token_service_send(fetch, request, timeouts.headers, label);
    if ((0,retry/* isRetryableStatus */.PS)(response.status)) {
        (0,idle_timeout/* cancelBody */.r0)(response);
        const retryAfter = (0,retry/* parseRetryAfter */.mu)(response.headers.get('retry-after'), Date.now());
        throw new retry/* RetryableError */.dw(`${label} responded with ${response.status}`, { retryAfter });
    }
    if (response.status === 401 || response.status === 403) {
        (0,idle_timeout/* cancelBody */.r0)(response);
        return undefined;
    }
    if (response.status >= 300 && response.status < 400) {
        (0,idle_timeout/* cancelBody */.r0)(response);
        throw new user_error/* UserError */.yo('token-service-invalid', `${label} redirects to another URL, which must not receive the login: report this to the operator of the registry`);
    }
    if (!response.ok) {
        (0,idle_timeout/* cancelBody */.r0)(response);
        throw new user_error/* UserError */.yo('server-unreachable', `${label} responded with ${response.status}`);
    }
    return readToken(await (0,bounded_body/* readBounded */.C)(response, maxResponseSize, timeouts.idle, label), label);
}
function readToken(bytes, label) {
    const grant = (0,json/* parseJson */.q)(responseSchema, bytes, `the response from ${label}`);
    const token = grant.token || grant.access_token;
    if (!token)
        throw new user_error/* UserError */.yo('token-service-invalid', `${label} responded without a token: report this to the operator of the registry`);
    // fetch also rejects such a header, but includes the token in its message.
    if (!/^[\x21-\x7e]+$/.test(token))
        throw new user_error/* UserError */.yo('token-service-invalid', `${label} responded with a token that contains invalid characters: report this to the operator of the registry`);
    return { token, lifetime: Math.max(minLifetime, grant.expires_in ?? 0) };
}
async function token_service_send(fetch, request, timeout, label) {
    const deadline = new http_deadline/* Deadline */.B(timeout);
    const { url, init } = formatRequest(request);
    const { referrerHost } = request;
    const restriction = referrerHost === undefined ? {} : { referrerHost };
    try {
        return await fetch(url, { ...init, ...restriction, redirect: 'manual', signal: deadline.signal });
    }
    catch (error) {
        const rejection = findRejection(error);
        if (rejection !== undefined)
            throw rejection;
        if (deadline.isOver) {
            const message = `${label} did not respond within ${timeout / 1000} s`;
            throw new retry/* RetryableError */.dw(message, { maxAttempts: idle_timeout/* maxAttemptsAfterTimeout */.gQ });
        }
        throw new retry/* RetryableError */.dw(`${label} cannot be reached: ${(0,error_reason/* errorReason */.j)(error)}`, { cause: error });
    }
    finally {
        deadline.clear();
    }
}
function formatRequest({ realm, service, scope, credentials }) {
    const headers = { accept: 'application/json' };
    const serviceParameter = service === undefined ? {} : { service };
    if (credentials?.identityToken !== undefined) {
        const form = {
            grant_type: 'refresh_token',
            refresh_token: credentials.identityToken,
            client_id: clientId,
        };
        return {
            url: realm,
            init: { method: 'POST', headers, body: new URLSearchParams({ ...form, ...serviceParameter, scope }) },
        };
    }
    const url = new URL(realm);
    for (const [name, value] of Object.entries(serviceParameter))
        url.searchParams.set(name, value);
    for (const singleScope of scope.split(' '))
        url.searchParams.append('scope', singleScope);
    const authorization = credentials === undefined ? undefined : (0,registry_credentials/* basicHeader */.mk)(credentials);
    return { url, init: { headers: { ...headers, ...(authorization === undefined ? {} : { authorization }) } } };
}

;// CONCATENATED MODULE: ./build/registry/trust.js
/** Rules for the hosts that a registry may refer to, and for those that may receive credentials. The registry is untrusted. */



/**
 * Returns whether a registry's credentials may be sent to its token service. The service must be on the same host, the
 * parent domain (gitlab.com for registry.gitlab.com) or a sibling (auth.docker.io for registry-1.docker.io). HTTPS is
 * required except for a registry on this machine.
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
    const parent = parentDomain(api.hostname);
    if (!belongsToOneOwner(parent))
        return false;
    return realm.hostname === parent || parentDomain(realm.hostname) === parent;
}
/**
 * Checks whether a registry may refer to `target`, with or without credentials. Rejects a downgrade from HTTPS to plain
 * HTTP, and local network addresses unless the registry itself is local (prevents SSRF). A host name that resolves to a
 * local address is rejected when the connection is opened (see `referrer`).
 *
 * @returns a description of the rejected target; undefined if it is allowed.
 */
function targetProblem(target, origin) {
    const api = new URL(origin);
    if (target.username !== '' || target.password !== '')
        return 'a URL with a user name in it';
    const isPlain = target.protocol === 'http:';
    if (target.protocol !== 'https:' && !isPlain)
        return `a URL with the scheme "${target.protocol}"`;
    if (isPlain && api.protocol === 'https:')
        return `plain HTTP at ${target.host}`;
    const isTrustedHost = target.hostname === api.hostname || isLocalHost(api.hostname);
    if (!isTrustedHost && isLocalHost(target.hostname))
        return `the local network address ${target.host}`;
    return undefined;
}
function isAddress(hostname) {
    return (0,external_node_net_.isIPv4)(hostname) || hostname.startsWith('[');
}
function parentDomain(hostname) {
    return hostname.split('.').slice(1).join('.');
}
/** Parent domains whose subdomains belong to different owners. */
const sharedParents = `azurecr.io azurewebsites.net cloudapp.net amazonaws.com on.aws run.app web.app appspot.com fly.dev
  pages.dev workers.dev github.io gitlab.io githubusercontent.com herokuapp.com netlify.app vercel.app
  ngrok.io ngrok.app ngrok-free.app trycloudflare.com duckdns.org icr.io pkg.dev ocir.io scw.cloud nip.io
  sslip.io jfrog.io cloudsmith.io`.split(/\s+/);
const publicSuffix = /^(?:co|com|org|net|gov|edu|ac|or|ne|go)\.[a-z]{2}$/;
/** Returns whether all subdomains of `parent` belong to one owner. Approximates the public suffix list conservatively. */
function belongsToOneOwner(parent) {
    return (parent.includes('.') && !publicSuffix.test(parent) && !sharedParents.some(name => parent.endsWith(name)));
}
/** Returns the host that referred to a URL, as an option of the request; undefined for the registry's own host. */
function referrer(target, origin) {
    const api = new URL(origin);
    return target.hostname === api.hostname || isLocalHost(api.hostname) ? undefined : api.hostname;
}

;// CONCATENATED MODULE: ./build/registry/authorization.js






/** Time before expiry, in milliseconds, at which a token is renewed: a request takes time to arrive. */
const expiryMargin = 10_000;
/**
 * Answers a registry's authentication challenges for one image repository and caches the tokens.
 * Source: https://distribution.github.io/distribution/spec/auth/token/
 */
class Authorization {
    #tokens = new Map();
    #pending = new Map();
    #options;
    /** Basis of the last token of each scope. Kept after the token is dropped, because concurrent requests may still use it. */
    #granted = new Map();
    #challenge;
    #withheldFrom;
    constructor(options) {
        this.#options = options;
        for (const secret of options.credentials === undefined ? [] : (0,registry_credentials/* credentialSecrets */.DJ)(options.credentials))
            options.mask(secret);
    }
    /** Host of a token service that was not sent the credentials, if any. */
    get withheldFrom() {
        return this.#withheldFrom;
    }
    /** Returns the cached, unexpired header for this scope, so that most requests need one round trip. */
    headerFor(scope) {
        const token = this.#tokens.get(scope);
        return token !== undefined && token.expires - expiryMargin > Date.now() ? token.header : undefined;
    }
    /** Returns the cached header, or fetches a token if none is valid. Used before a body that is too large to send twice. */
    async obtainHeader(scope) {
        const cached = this.headerFor(scope);
        return cached !== undefined || this.#challenge === undefined
            ? cached
            : this.#authorize(this.#challenge, scope);
    }
    /** Returns whether the token service issued an anonymous token; a later denial is then probably spurious. */
    isAnonymouslyGranted(scope) {
        return this.#granted.get(scope) === 'nothing';
    }
    /** Returns whether the token service issued a token, with or without a login. */
    isGranted(scope) {
        const grantedFor = this.#granted.get(scope);
        return grantedFor !== undefined && grantedFor !== 'password';
    }
    forget(scope) {
        this.#tokens.delete(scope);
    }
    /**
     * Answers the challenge of a 401 response.
     *
     * @param header `WWW-Authenticate` header of the 401.
     * @param rejected `Authorization` header that was rejected, if any.
     * @returns the `Authorization` header to retry with; undefined if no credentials or token are available.
     * @throws Error if the challenge is malformed or must not be answered; RetryableError from the token service.
     */
    async answerChallenge(header, scope, rejected) {
        const challenge = parseChallenge(header ?? '');
        if (challenge === undefined)
            throw new registry_error/* RegistryError */.g(this.#missingChallengeProblem(header), 401);
        this.#challenge = challenge;
        // Another request may already have answered the same challenge.
        const cached = this.headerFor(scope);
        return cached !== undefined && cached !== rejected ? cached : this.#authorize(challenge, scope);
    }
    async #authorize(challenge, scope) {
        // Concurrent requests that get the same 401 share one token request.
        const pending = this.#pending.get(scope) ?? this.#obtainToken(challenge, scope);
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
    async #obtainToken(challenge, scope) {
        return challenge.scheme === 'basic' ? this.#basicToken() : this.#fetchToken(challenge, scope);
    }
    #basicToken() {
        const { credentials } = this.#options;
        const header = credentials === undefined ? undefined : (0,registry_credentials/* basicHeader */.mk)(credentials);
        if (header === undefined)
            return undefined;
        return { header, expires: Number.POSITIVE_INFINITY, grantedFor: 'password' };
    }
    async #fetchToken(challenge, scope) {
        const { name, fetch, origin, timeouts, mask } = this.#options;
        const realm = new URL(challenge.realm);
        const mayReceive = mayReceiveCredentials(realm, origin);
        const isPlainForeignHost = realm.protocol === 'http:' && !mayReceive;
        const problem = targetProblem(realm, origin) ?? (isPlainForeignHost ? `plain HTTP at ${realm.host}` : undefined);
        if (problem !== undefined) {
            throw new user_error/* UserError */.yo('token-service-invalid', `${name}: the registry requires a login at ${problem}, which is not allowed: report this to the operator of the registry`);
        }
        const credentials = mayReceive ? this.#options.credentials : undefined;
        if (this.#options.credentials !== undefined && !mayReceive)
            this.#withheldFrom = realm.host;
        const label = `${name}: the token service at ${realm.host}`;
        const referrerHost = referrer(realm, origin);
        const request = { realm, service: challenge.service, scope, credentials, referrerHost };
        const granted = await requestToken(fetch, request, timeouts, label);
        if (granted === undefined)
            return undefined;
        mask(granted.token);
        return {
            header: `Bearer ${granted.token}`,
            expires: Date.now() + granted.lifetime * 1000,
            grantedFor: credentials === undefined ? 'nothing' : 'login',
        };
    }
    #missingChallengeProblem(header) {
        const detail = header === null || header.trim() === ''
            ? 'it sends no WWW-Authenticate header'
            : `its WWW-Authenticate header is ${JSON.stringify(header.slice(0, 100))}`;
        return `${this.#options.name}: the registry responded with 401 but without a supported login method (${detail}): report this to the operator of the registry`;
    }
}

;// CONCATENATED MODULE: ./build/registry/repository-client.js









const maxRedirects = 5;
const redirectStatuses = new Set([301, 302, 303, 307, 308]);
/**
 * Maximum number of retries after a 403 for a granted token: ghcr.io occasionally rejects a token that it just issued.
 */
const maxDenialsRetried = 2;
/**
 * Client of the Distribution API for one image repository. Handles authorization, redirects and retries.
 * Source: OCI distribution-spec 1.1.
 */
class RepositoryClient {
    repository;
    name;
    timeouts;
    retry;
    #origin;
    #services;
    #authorization;
    constructor(repository, services) {
        this.repository = repository;
        this.name = (0,reference/* formatImageRepository */.hp)(repository);
        this.timeouts = services.timeouts ?? idle_timeout/* defaultTimeouts */.c0;
        this.retry = services.retry;
        this.#origin = apiOrigin(repository.registry);
        this.#services = services;
        const { fetch, credentials, mask = () => { } } = services;
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
        return this.#services.credentials === undefined;
    }
    /**
     * Sends a request and retries temporary failures.
     *
     * @returns the response, with any status.
     * @throws Error if the registry cannot be reached or retries fail.
     */
    send(request) {
        return this.exchange(request, async (response) => response);
    }
    /** Sends a request and reads its response as one retried step, so that a truncated response is fetched again. */
    exchange(request, read) {
        return this.retrying(async () => read(await this.sendOnce(request)));
    }
    /** Runs several requests as one step that is retried as a whole. */
    retrying(task, signal) {
        return (0,retry/* withRetry */.bD)(this.retry, task, signal);
    }
    /** Describes an error response in one message. */
    describeErrorResponse(response, label, access = 'pull') {
        const { withheldFrom } = this.#authorization;
        return (0,registry_error/* describeErrorResponse */.v)(response, label, {
            isAnonymous: this.isAnonymous,
            withheldFrom,
            access,
        });
    }
    /** Sends a request without retrying temporary failures. @throws RetryableError if a retry may succeed. */
    async sendOnce(request) {
        const ownScope = `repository:${this.repository.path}:${request.access}`;
        const scope = request.alsoPull === undefined ? ownScope : `${ownScope} repository:${request.alsoPull}:pull`;
        let response = await this.#authorized(request, scope);
        for (let denials = 1; denials <= maxDenialsRetried; denials++) {
            if (!this.#isRetryableDenial(response, request, scope))
                break;
            (0,idle_timeout/* cancelBody */.r0)(response);
            this.#authorization.forget(scope);
            await this.retry.sleep((0,retry/* backoff */.JN)(this.retry, denials), request.signal);
            response = await this.#authorized(request, scope);
        }
        return this.#throwIfRetryable(response, request);
    }
    #isRetryableDenial({ status }, { method }, scope) {
        if (status !== 403)
            return false;
        return isWrite(method)
            ? this.#authorization.isGranted(scope)
            : this.#authorization.isAnonymouslyGranted(scope);
    }
    /** Sends a request and answers at most one challenge, which also renews an expired token. */
    async #authorized(request, scope) {
        const currentHeader = isStreamed(request.body)
            ? await this.#authorization.obtainHeader(scope)
            : this.#authorization.headerFor(scope);
        const { response: first, isSameOrigin: isAtRegistry } = await this.#followRedirects(request, currentHeader);
        // A 401 from a storage host is not answered: the credentials are for the registry only.
        if (first.status !== 401 || !isAtRegistry)
            return first;
        const response = await (0,idle_timeout/* drain */.Ze)(first);
        const challenge = response.headers.get('www-authenticate');
        const header = await this.#authorization.answerChallenge(challenge, scope, currentHeader).catch(error => {
            (0,idle_timeout/* cancelBody */.r0)(response);
            throw error;
        });
        if (header === undefined || header === currentHeader)
            return response;
        (0,idle_timeout/* cancelBody */.r0)(response);
        return (await this.#followRedirects(request, header)).response;
    }
    #throwIfRetryable(response, { method }) {
        if (!(0,retry/* isRetryableStatus */.PS)(response.status))
            return response;
        (0,idle_timeout/* cancelBody */.r0)(response);
        const retryAfter = (0,retry/* parseRetryAfter */.mu)(response.headers.get('retry-after'), Date.now());
        throw new retry/* RetryableError */.dw(`${this.name}: the registry responded with ${response.status} to ${method}`, {
            retryAfter,
        });
    }
    /** Follows redirects manually so that credentials are not sent to other hosts, such as blob storage. */
    async #followRedirects(request, authorization) {
        let url = new URL(request.target, `${this.#origin}/v2/${this.repository.path}/`);
        let isAtRegistry = url.origin === this.#origin;
        this.#assertSafeTarget(url);
        for (let redirects = 0; redirects <= maxRedirects; redirects++) {
            const { fetch } = this.#services;
            const currentHeader = isAtRegistry ? authorization : undefined;
            const referrerHost = referrer(url, this.#origin);
            const namedRequest = { ...request, authorization: currentHeader, name: this.name, referrerHost };
            const response = await sendRequest(fetch, url, namedRequest, this.timeouts);
            const location = response.headers.get('location');
            if (!redirectStatuses.has(response.status) || location === null)
                return { response, isSameOrigin: isAtRegistry };
            (0,idle_timeout/* cancelBody */.r0)(response);
            url = this.#nextUrl(location, url, response.status, request);
            // After a cross-origin redirect, credentials are never re-attached: another host would choose the target.
            isAtRegistry &&= url.origin === this.#origin;
        }
        throw new user_error/* UserError */.yo('redirect-rejected', `${this.name}: the registry redirects more than ${maxRedirects} times: report this to the operator of the registry`);
    }
    #nextUrl(location, from, status, { method }) {
        if (!URL.canParse(location, from.href)) {
            throw new user_error/* UserError */.yo('redirect-rejected', `${this.name}: the registry redirects to an invalid URL: report this to the operator of the registry`);
        }
        if (isWrite(method) && status < 307) {
            throw new user_error/* UserError */.yo('redirect-rejected', `${this.name}: the registry redirects a ${method} with status ${status}, which would drop its body: report this to the operator of the registry`);
        }
        const next = new URL(location, from);
        if (from.protocol === 'https:' && next.protocol !== 'https:') {
            throw new user_error/* UserError */.yo('redirect-rejected', `${this.name}: the registry redirects from https to ${next.protocol}//${next.host}, which is not allowed: report this to the operator of the registry`);
        }
        this.#assertSafeTarget(next);
        return next;
    }
    #assertSafeTarget(url) {
        const problem = targetProblem(url, this.#origin);
        if (problem !== undefined)
            throw new user_error/* UserError */.yo('redirect-rejected', `${this.name}: the registry refers to ${problem}, which is not allowed: report this to the operator of the registry`);
    }
}
function isWrite(method) {
    return method === 'POST' || method === 'PUT';
}

// EXTERNAL MODULE: ./build/registry/stored-login.js + 1 modules
var stored_login = __webpack_require__(35684);
;// CONCATENATED MODULE: ./build/registry/connect-registry.js


/** Returns a function that connects to image repositories and looks up the login once per registry. */
function registryConnector(options) {
    const { fetch, retry, timeouts, mask } = options;
    const logins = new Map();
    return async (repository) => {
        const { registry } = repository;
        const login = logins.get(registry) ?? chooseCredentials(options, registry);
        logins.set(registry, login);
        // Failures are not cached, because the helper may be unlocked before the next call.
        login.catch(() => logins.delete(registry));
        return new RepositoryClient(repository, { fetch, retry, credentials: await login, timeouts, mask });
    };
}
async function chooseCredentials(options, registry) {
    const { login, dockerConfigFile, runCommand, fallback } = options;
    if (login?.registry === registry)
        return login.credentials;
    const storedLogin = dockerConfigFile === undefined ? undefined : await (0,stored_login/* readStoredLogin */.v)(dockerConfigFile, registry, runCommand);
    return storedLogin ?? (fallback?.registry === registry ? fallback.credentials : undefined);
}

// EXTERNAL MODULE: ./build/runner/run-on-host.js
var run_on_host = __webpack_require__(67333);
;// CONCATENATED MODULE: ./build/runner/registry-services.js







/**
 * Connects to registries with the logins of this job: from inputs, then from `docker login`, then `fallback`.
 *
 * @param mask receives the tokens that logins are exchanged for.
 */
function connectFromRunner(env, logins, mask) {
    return registryConnector({
        fetch: (0,proxy_fetch/* proxyFetch */.Z)(env, nodeFetch),
        retry: retry/* defaultRetry */.iU,
        dockerConfigFile: (0,external_node_path_.join)(dockerConfigDirectory(env), 'config.json'),
        runCommand: (0,run_on_host/* runOnHost */.l)(env),
        mask,
        ...logins,
    });
}
/** Returns the configuration directory of the Docker client. */
function dockerConfigDirectory(env) {
    return env.DOCKER_CONFIG ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.docker');
}
/** Connects to registries without a login and without repeated attempts, for facts that may be omitted. */
function connectOnce(env) {
    return registryConnector({ fetch: (0,proxy_fetch/* proxyFetch */.Z)(env, nodeFetch), retry: { ...retry/* defaultRetry */.iU, attempts: 1 } });
}
/** Connects to registries without a login, as mybinder.org does. */
function connectAnonymously(env) {
    return registryConnector({ fetch: (0,proxy_fetch/* proxyFetch */.Z)(env, nodeFetch), retry: retry/* defaultRetry */.iU });
}


/***/ }),

/***/ 67333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ runOnHost)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44677);
/* harmony import */ var _child_processes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79107);
/* harmony import */ var _escape_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76251);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7464);





/**
 * Runs commands as child processes. Unless `isQuiet`, their output is logged to `output`, with workflow commands in it
 * disabled.
 * After the run is cancelled, only the promises of cleanup commands resolve. All others stay pending, so that callers
 * start no further work.
 */
function runOnHost(env, output = process.stdout) {
    return async (command) => {
        if (isCancelled(command))
            return pendingForever;
        const childEnv = { ...definedOnly(env), ...command.env };
        const result = await (command.isQuiet
            ? runQuietly(command, childEnv)
            : runLogged(command, childEnv, output));
        return isCancelled(command) ? pendingForever : result;
    };
}
const pendingForever = new Promise(() => { });
function isCancelled({ isCleanUp = false }) {
    return (0,_interruption_js__WEBPACK_IMPORTED_MODULE_4__/* .wasInterrupted */ .WE)() && !isCleanUp;
}
async function runLogged(command, env, output) {
    // @actions/exec writes the command line and the child's stdout and stderr to this stream.
    const outStream = new _escape_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .CommandFilter */ .o(output);
    const options = {
        ignoreReturnCode: true,
        env,
        outStream,
        ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
    };
    try {
        const { getExecOutput } = await __webpack_require__.e(/* import() */ 1955).then(__webpack_require__.bind(__webpack_require__, 41955));
        return await getExecOutput(command.file, [...command.args], options);
    }
    catch (error) {
        if (error instanceof Error && /unable to locate executable file/i.test(error.message)) {
            throw new _process_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandNotFoundError */ .v$(command.file);
        }
        throw error;
    }
    finally {
        outStream.flush();
    }
}
/**
 * Runs a command without `@actions/exec`, which crashes the action (EPIPE) if a child exits before it has read its
 * input, and cannot kill a child that hangs.
 */
function runQuietly(command, env) {
    const { file, args, cwd, timeout, input = '' } = command;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, { env, cwd, stdio: ['pipe', 'pipe', 'pipe'] });
    if (command.isCleanUp)
        (0,_child_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .excludeFromTermination */ .r9)(child);
    const stdout = collect(child.stdout);
    const stderr = collect(child.stderr);
    child.stdin.on('error', () => { });
    child.stdin.end(input);
    return new Promise((resolve, reject) => {
        const finish = (exitCode, isTimedOut = false) => {
            clearTimeout(timer);
            resolve({ exitCode, isTimedOut: isTimedOut, stdout: stdout(), stderr: stderr() });
        };
        // A grandchild may keep the pipes open after the child has exited.
        const killOnTimeout = () => {
            if (child.pid !== undefined)
                (0,_child_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .terminateTree */ .wX)(child.pid);
            child.stdout.destroy();
            child.stderr.destroy();
            finish(1, true);
        };
        const timer = timeout === undefined ? undefined : setTimeout(killOnTimeout, timeout);
        child.once('close', code => finish(code ?? 1));
        child.once('error', (error) => {
            clearTimeout(timer);
            reject(error.code === 'ENOENT' ? new _process_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandNotFoundError */ .v$(file) : error);
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


/***/ })

};
