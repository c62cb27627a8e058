export const id = 424;
export const ids = [424];
export const modules = {

/***/ 3806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseRevision)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3192);

/** @throws UsageError if the text is not a whole commit ID. */
function parseRevision(text) {
    if (!/^[0-9a-f]{40}$/.test(text))
        throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${JSON.stringify(text)} is not a full git commit ID: expected 40 lower-case hex digits`);
    return text;
}


/***/ }),

/***/ 9424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  push: () => (/* binding */ push)
});

// EXTERNAL MODULE: ./build/launcher/labelled-build.js
var labelled_build = __webpack_require__(4311);
;// CONCATENATED MODULE: ./build/image/identify/missing-labels.js

/** Warns that an unsigned image lacks labels with which a launcher verifies its origin. */
function warnOfMissingLabels(name, labels, log) {
    const missing = (0,labelled_build/* missingLabels */.CG)(labels);
    if (missing.length === 0)
        return;
    log.warning(`${name} has no label ${missing.join(', ')}, and it is not signed: the launcher may reject it. Set the labels in the ` +
        'build, for example with `--label` of repo2docker or docker, or push it in a job that signs it');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/layout/write-layout.js
var write_layout = __webpack_require__(2079);
// EXTERNAL MODULE: ./build/oci/read-image.js
var read_image = __webpack_require__(7148);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/http/idle-timeout.js
var idle_timeout = __webpack_require__(3125);
// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(4675);
// EXTERNAL MODULE: ./build/http/streamed-body.js
var streamed_body = __webpack_require__(2709);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(2394);
// EXTERNAL MODULE: ./build/registry/blob-reading.js
var blob_reading = __webpack_require__(7690);
;// CONCATENATED MODULE: ./build/registry/blob-upload.js








/**
 * Milliseconds until the registry confirms a blob, which its storage may copy first; `fetch` waits no longer than this.
 */
const confirmTimeout = 5 * 60_000;
async function hasBlob(client, { digest, size }) {
    const response = await client.send({ method: 'HEAD', target: `blobs/${digest}`, access: 'pull,push' });
    (0,idle_timeout/* cancelBody */.r0)(response);
    const length = response.headers.get('content-length');
    return response.status === 200 && (length === null || Number(length) === size);
}
/**
 * Verifies push permission by starting an upload and cancelling it.
 * Source: OCI distribution-spec, "Pushing blobs".
 *
 * @throws Error with the registry's response and how to fix it.
 */
function assertPushAccess(client) {
    const label = client.name;
    return client.retrying(async () => {
        const destination = await startUpload(client, `${label} cannot be pushed to`);
        // If the registry does not support cancelling, the upload expires.
        const request = { method: 'DELETE', target: destination.location, access: 'pull,push' };
        await client.sendOnce(request).then(idle_timeout/* cancelBody */.r0, () => { });
    });
}
/**
 * Mounts a blob from another image repository of the registry, or uploads it. After a dropped connection or a temporary
 * failure the upload restarts from the beginning because its state is unknown.
 * Source: OCI distribution-spec, "Pushing blobs", "Mounting a blob from another repository".
 *
 * @returns the repository it was mounted from; undefined if it was uploaded.
 * @throws Error that names the blob and image.
 */
async function uploadBlob(client, upload) {
    const { descriptor, path, signal } = upload;
    const label = (0,blob_reading/* describeBlob */.fs)(descriptor, client.name);
    const attempts = (0,streamed_body/* withFileBody */.X)(path, descriptor.size, label, body => client.retrying(async (attempt) => {
        // The previous attempt may have succeeded with only its response lost.
        if (attempt > 1 && (await hasBlob(client, descriptor)))
            return undefined;
        const destination = await openUpload(client, upload, label);
        if ('mountedFrom' in destination)
            return destination.mountedFrom;
        await sendBlob(client, destination, { ...upload, body, label });
        return undefined;
    }, signal));
    return attempts.catch((error) => {
        if (error.message.includes(label))
            throw error;
        throw new user_error/* UserError */.yo('server-unreachable', `${label}: ${error.message.replace(`${client.name}: `, '')}`, {
            cause: error,
        });
    });
}
async function openUpload(client, { descriptor: { digest }, sources, signal }, label) {
    let destination;
    for (const source of sources.all()) {
        const query = new URLSearchParams({ mount: digest, from: source.path });
        const response = await client.sendOnce(startRequest(`?${query}`, source.path, signal));
        (0,idle_timeout/* cancelBody */.r0)(response);
        if (response.status === 201)
            return { mountedFrom: source };
        // The source lacks this blob: the registry has started an ordinary upload instead.
        if (response.status === 202)
            destination = uploadLocation(response, source.path, `${label} cannot be uploaded`);
        else
            sources.drop(source);
    }
    return destination ?? startUpload(client, `${label} cannot be uploaded`, signal);
}
async function startUpload(client, label, signal) {
    const response = await client.sendOnce(startRequest('', undefined, signal));
    if (response.status !== 202)
        throw new user_error/* UserError */.yo('registry-rejected', await client.describeErrorResponse(response, label, 'pull,push'));
    (0,idle_timeout/* cancelBody */.r0)(response);
    return uploadLocation(response, undefined, label);
}
function startRequest(query, alsoPull, signal) {
    return {
        ...{ method: 'POST', target: `blobs/uploads/${query}`, access: 'pull,push', body: emptyBody },
        ...{ alsoPull, ...(signal === undefined ? {} : { signal }) },
    };
}
const emptyBody = new Uint8Array();
function uploadLocation({ headers, url }, alsoPull, label) {
    const location = headers.get('location');
    if (location === null || !URL.canParse(location, url))
        throw new user_error/* UserError */.yo('redirect-rejected', `${label}: the registry did not provide an upload URL. Report this to the operator of the registry`);
    return { location: new URL(location, url), alsoPull };
}
/** Sends the whole blob in one PUT because ghcr.io rejects chunks over 4 MiB. */
async function sendBlob(client, { location, alsoPull }, { descriptor: { digest }, path, onSent, signal, body, label }) {
    const target = new URL(location);
    target.searchParams.set('digest', digest);
    const countedBody = {
        ...body,
        open: reportSent => body.open(bytes => {
            onSent(bytes);
            reportSent(bytes);
        }),
    };
    const response = await client.sendOnce({
        ...{ method: 'PUT', target, body: countedBody, access: 'pull,push' },
        ...{ headers: { 'content-type': 'application/octet-stream' }, timeout: confirmTimeout, alsoPull, signal },
    });
    if (response.status === 201) {
        (0,idle_timeout/* cancelBody */.r0)(response);
        return assertSameDigest(response, digest, label);
    }
    const description = await client.describeErrorResponse(response, label, 'pull,push');
    if (response.status === 400)
        await assertUndamaged(path, digest, label);
    // The upload has expired, or its content was corrupted in transit.
    if ([400, 404, 416].includes(response.status))
        throw new retry/* RetryableError */.dw(description);
    throw new user_error/* UserError */.yo('registry-rejected', description);
}
/** Asserts that the registry reports the digest that was sent. @throws Error for another sha256 digest. */
function assertSameDigest({ headers }, sent, label) {
    const confirmed = headers.get('docker-content-digest');
    // A registry may use another digest algorithm.
    if (confirmed?.startsWith('sha256:') && confirmed !== sent)
        throw new user_error/* UserError */.yo('content-mismatch', `${label}: the registry reports the digest ${confirmed} for the uploaded ${sent}: do not use this image`);
}
async function assertUndamaged(path, digest, label) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(path, { highWaterMark: 2 ** 20 }), hash);
    const actual = `sha256:${hash.digest('hex')}`;
    if (actual !== digest)
        throw new user_error/* UserError */.yo('layout-changed', `${label} is damaged on disk: its content has the digest ${actual}. Build it again`);
}

// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(907);
// EXTERNAL MODULE: ./build/registry/head-manifest.js
var head_manifest = __webpack_require__(5538);
;// CONCATENATED MODULE: ./build/registry/visibility-settings.js
/**
 * Returns instructions for making an image public, which no API supports. For unknown registries they are generic.
 *
 * @see https://docs.github.com/en/packages/learn-github-packages/configuring-a-packages-access-control-and-visibility
 */
function visibilitySettings({ registry, path }, owner) {
    const [account = '', ...nameParts] = path.split('/');
    const name = nameParts.join('/');
    if (registry === 'ghcr.io') {
        const page = (kind) => `https://github.com/${kind}/${account}/packages/container/${encodeURIComponent(name)}/settings`;
        const pages = owner === undefined ? `${page('orgs')} (for a user: ${page('users')})` : page(owner);
        return `open ${pages}, and under "Danger Zone" choose "Change visibility", "Public"`;
    }
    if (registry === 'docker.io')
        return `open https://hub.docker.com/repository/docker/${path}/settings and choose "Make public"`;
    if (registry === 'quay.io')
        return `open https://quay.io/repository/${path}?tab=settings and choose "Make Public"`;
    return `make ${path} public in the settings of ${registry}`;
}

;// CONCATENATED MODULE: ./build/registry/assert-public.js




/**
 * Verifies that the image can be pulled anonymously, as mybinder.org does.
 *
 * @throws Error that explains how to make the image public.
 */
async function assertPublic(image, digest, { connectAnonymously, readOwnerKind }) {
    const obstacle = await (0,head_manifest/* canPull */.i)(await connectAnonymously(image), digest);
    if (obstacle === undefined)
        return;
    const owner = await readOwnerKind(image.path.split('/')[0] ?? '');
    throw new user_error/* UserError */.yo('image-not-public', `${(0,oci_reference/* formatImageRepository */.hp)(image)} is not public: without a login, ${obstacle}. mybinder.org has none and cannot pull it: ` +
        `${visibilitySettings(image, owner)}, then run this again (or set \`require-public: false\`)`);
}

// EXTERNAL MODULE: ./build/refs/source-ref.js
var source_ref = __webpack_require__(8002);
;// CONCATENATED MODULE: ./build/image/identify/build-target.js


/**
 * Resolves the ref and asserts that its commit is checked out, because an image labelled with one commit but built from
 * another misleads everything downstream.
 *
 * @throws Error naming both commits, or the candidates for an ambiguous ref.
 */
async function build_target_identifyTarget(request, checkout, workflow) {
    const head = await checkout.head();
    const { full, commit } = request.ref === workflow.ref
        ? { full: workflow.ref, commit: workflow.sha }
        : await resolveInCheckout(request.ref, checkout);
    if (commit !== head) {
        throw new UserError('wrong-checkout', `${full} is commit ${commit}, but ${head} is checked out: check out that ref before this step, ` +
            'with `ref:` of actions/checkout');
    }
    const { image, platform, tagSuffix } = request;
    const ref = parseSourceRef(full);
    return { image, platform, ref, revision: head, imageTag: refImageTag(ref, tagSuffix), tagSuffix };
}
async function resolveInCheckout(name, checkout) {
    const [found, ...others] = await checkout.resolve(name);
    if (found === undefined) {
        throw new UserError('wrong-checkout', `${JSON.stringify(name)} is neither a branch nor a tag in this checkout: check the spelling, ` +
            'or fetch it with `ref:` and `fetch-depth: 0` of actions/checkout');
    }
    if (others.length > 0) {
        throw new UserError('wrong-checkout', `${JSON.stringify(name)} is both a branch and a tag: write "refs/heads/${name}" or "refs/tags/${name}"`);
    }
    const [full, commit] = found;
    return { full, commit };
}

// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(1240);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/oci/digest.js
var oci_digest = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/oci/platform.js
var oci_platform = __webpack_require__(4647);
;// CONCATENATED MODULE: ./build/ingredients/fingerprint.js


/** Format version. Increment it when equal ingredients must no longer count as the same image. */
const format = 2;
/** Returns the fingerprint of the ingredients, which does not depend on their order. */
function computeFingerprint(ingredients) {
    const { entries, file, target, platform, buildArgs, labels, bases, clonedCommit, dependencies } = ingredients;
    const settings = {
        file,
        target: target ?? null,
        platform: formatPlatform(platform),
        buildArgs: [...buildArgs].sort(byFirst),
        labels: [...labels].sort(byFirst),
        bases: [...bases].map(([name, digest]) => [name, digest ?? '']).sort(byFirst),
        // Omitted if undefined, so that the fingerprints of other images stay the same.
        ...(clonedCommit === undefined ? {} : { clonedCommit }),
        dependencies: dependencies === undefined ? null : computeFingerprint(dependencies),
    };
    return sha256DigestOfText(canonicalText(entries, JSON.stringify(settings)));
}
/** Yields a JSON object in pieces, because as one string it takes hundreds of megabytes for 200,000 files. */
function* canonicalText(entries, settings) {
    yield `{"format":${format},"entries":[`;
    let separator = '';
    for (const { path, mode, objectId } of fingerprint_sortedByPath(entries)) {
        yield separator + JSON.stringify([path, mode, objectId]);
        separator = ',';
    }
    yield `],${settings.slice(1)}`;
}
/** Sorts by code units, independent of the locale. */
function fingerprint_sortedByPath(entries) {
    return entries.toSorted((first, second) => first.path < second.path ? -1 : first.path > second.path ? 1 : 0);
}
function byFirst([first = ''], [second = '']) {
    return first < second ? -1 : first > second ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/ingredients/ingredient-record.js






/** Maximum length in characters: a small fraction of the few megabytes that registries accept for a manifest. */
const maxRecordLength = 48_000;
const maxBytes = (maxRecordLength / 4) * 3;
const maxInflatedSize = 16 * 2 ** 20;
const markLength = 10;
/** Marks that fit in a record. Compression cannot shrink random hex digits below four bits each. */
const maxMarks = maxBytes / (markLength / 2);
/**
 * Records the ingredients of a build.
 *
 * @param depth directory depth at which files are grouped; null for no grouping.
 */
function ingredientRecord(ingredients, depth = null) {
    const { entries, file, target, platform, buildArgs, labels, bases, clonedCommit, dependencies } = ingredients;
    const settings = new Map([
        ['file', file],
        ['target', target ?? ''],
        ['platform', formatPlatform(platform)],
        ...(clonedCommit === undefined ? [] : [['commit of the cloned code', clonedCommit]]),
        ...[...buildArgs].map(([name, value]) => [`build argument ${name}`, shortHash(value)]),
        ...[...labels].map(([name, value]) => [`label ${name}`, shortHash(value)]),
    ]);
    return {
        files: Object.fromEntries(fileMarks(entries, depth)),
        depth,
        settings: Object.fromEntries(settings),
        bases: Object.fromEntries([...bases].map(([name, digest]) => [name, digest ?? null])),
        ...(dependencies === undefined ? {} : { dependencies: ingredientRecord(dependencies, depth) }),
    };
}
/** Encodes the record as text for an annotation. If there are too many files, they are grouped by directory. */
function encodeRecord(ingredients) {
    for (const depth of [null, 6, 5, 4, 3, 2, 1]) {
        const text = hasTooManyMarks(ingredients, depth)
            ? undefined
            : encode(ingredientRecord(ingredients, depth));
        if (text !== undefined)
            return text;
    }
    return encode(ingredientRecord({ ...ingredients, entries: [], dependencies: undefined }, 0)) ?? '';
}
/** Returns whether the marks alone exceed the size of a record, so that it need not be built. */
function hasTooManyMarks({ entries, dependencies }, depth) {
    const marked = new Set();
    for (const { path, mode, objectId } of [...entries, ...(dependencies?.entries ?? [])]) {
        // Files with equal content share a mark; each directory has its own.
        marked.add(depth === null ? `${mode} ${objectId}` : groupPath(path, depth));
        if (marked.size > maxMarks)
            return true;
    }
    return false;
}
/** Decodes a record. @returns undefined if the text is not a valid record: anyone can annotate an image. */
function decodeRecord(text) {
    try {
        const bytes = (0,external_node_zlib_.inflateRawSync)(Buffer.from(text, 'base64url'), { maxOutputLength: maxInflatedSize });
        return (0,json/* parseJson */.q)(recordSchema, bytes, 'the record');
    }
    catch {
        return undefined;
    }
}
/** @returns undefined if the record is too long. */
function encode(record) {
    try {
        const bytes = deflateRawSync(JSON.stringify(record), { level: 9, maxOutputLength: maxBytes });
        return bytes.toString('base64url');
    }
    catch (error) {
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            return undefined;
        throw error;
    }
}
function fileMarks(entries, depth) {
    if (depth === null) {
        return new Map(entries.map(({ path, mode, objectId }) => [path, shortHash(`${mode} ${objectId}`)]));
    }
    const groups = Map.groupBy(sortedByPath(entries), ({ path }) => groupPath(path, depth));
    return new Map([...groups].map(([group, members]) => [group, shortened(sha256DigestOfText(formatEntries(members)))]));
}
/** Returns the directory of a path at this depth, with a trailing slash to distinguish it from a file. */
function groupPath(path, depth) {
    let slash = -1;
    for (let level = 0; level < depth; level += 1) {
        slash = path.indexOf('/', slash + 1);
        if (slash < 0)
            return path;
    }
    return path.slice(0, slash + 1);
}
function* formatEntries(entries) {
    let separator = '';
    for (const { path, mode, objectId } of entries) {
        yield `${separator}${path}\0${mode} ${objectId}`;
        separator = '\n';
    }
}
function shortHash(text) {
    return shortened(sha256Digest(Buffer.from(text)));
}
function shortened(digest) {
    return digestHex(digest).slice(0, markLength);
}
const texts = valibot/* record */.g1(valibot/* string */.Yj(), valibot/* string */.Yj());
const flatSchema = valibot/* object */.Ik({
    files: texts,
    depth: valibot/* nullable */.me(valibot/* number */.ai()),
    settings: texts,
    bases: valibot/* record */.g1(valibot/* string */.Yj(), valibot/* nullable */.me(valibot/* custom */.Ie(text => (0,oci_digest/* isDigest */.Bc)(String(text))))),
});
const recordSchema = valibot/* object */.Ik({
    ...flatSchema.entries,
    dependencies: valibot/* optional */.lq(flatSchema),
});

// EXTERNAL MODULE: ./build/oci/annotations.js
var oci_annotations = __webpack_require__(6348);
// EXTERNAL MODULE: ./build/oci/image-labels.js
var image_labels = __webpack_require__(4663);
// EXTERNAL MODULE: ./build/oci/manifest.js
var oci_manifest = __webpack_require__(5669);
// EXTERNAL MODULE: ./build/registry/registry-source.js
var registry_source = __webpack_require__(7953);
// EXTERNAL MODULE: ./build/layers/layer-verdict.js
var layer_verdict = __webpack_require__(9338);
// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
;// CONCATENATED MODULE: ./build/image/request/required-checks.js





function requiredChecks(settings, { contract, digest }) {
    const { checkContract, smokeTest, smokeCommand, startTimeout, budget, oversize } = settings;
    const command = smokeCommand === undefined ? null : (0,oci_digest/* sha256Digest */.sI)(Buffer.from(smokeCommand));
    return {
        contract: checkContract ? (digest ?? 'binder') : null,
        smoke: smokeTest ? { port: contract.port, command, timeout: startTimeout } : null,
        layers: oversize === 'fail' ? { largest: budget.maxLayerSize, measure: budget.measure } : null,
    };
}
/**
 * Describes the checks that are required now but were not when the image was verified. Contract files cannot be ordered
 * by strictness, so a different contract file always counts as a missing check.
 *
 * @param before undefined for an image pushed before checks were recorded; it counts as verified, otherwise every such
 *   image would be rebuilt.
 */
function missingChecks(before, now) {
    if (before === undefined)
        return [];
    return [
        ...missingContract(before.contract, now.contract),
        ...missingStart(before.smoke, now.smoke),
        ...missingLayers(before.layers, now.layers),
    ];
}
function missingContract(before, now) {
    if (now === null || now === before)
        return [];
    return [before === null ? 'check-contract is now on' : 'the contract has changed'];
}
function missingStart(before, now) {
    if (now === null)
        return [];
    if (before === null)
        return ['smoke-test is now on'];
    return [
        ...(now.port === before.port ? [] : [`the port is now ${now.port}, was ${before.port}`]),
        ...(now.command === null || now.command === before.command ? [] : ['smoke-command has changed']),
        ...(now.timeout >= before.timeout
            ? []
            : [`start-timeout is now ${(0,units/* formatDuration */.a3)(now.timeout)}, was ${(0,units/* formatDuration */.a3)(before.timeout)}`]),
    ];
}
function missingLayers(before, now) {
    if (now === null)
        return [];
    if (before === null)
        return ['oversize is now "fail"'];
    if (now.measure !== before.measure)
        return [`measure is now "${now.measure}", was "${before.measure}"`];
    if (now.largest >= before.largest)
        return [];
    return [`max-layer-size is now ${(0,units/* formatSize */.Xq)(now.largest)}, was ${(0,units/* formatSize */.Xq)(before.largest)}`];
}
/** Encodes the checks as the text of an annotation. */
function encodeChecks(checks) {
    return JSON.stringify(checks);
}
/** Record without any checks. Replaces an unreadable record, because anyone can annotate an image. */
const noChecks = { contract: null, smoke: null, layers: null };
/** Decodes the checks from an annotation. @param text undefined if there is no annotation. */
function decodeChecks(text) {
    if (text === undefined)
        return undefined;
    try {
        return (0,json/* parseJson */.q)(schema, Buffer.from(text), 'the record of checks');
    }
    catch {
        return noChecks;
    }
}
const schema = valibot/* object */.Ik({
    contract: valibot/* nullable */.me(valibot/* string */.Yj()),
    smoke: valibot/* nullable */.me(valibot/* object */.Ik({ port: valibot/* number */.ai(), command: valibot/* nullable */.me(valibot/* string */.Yj()), timeout: valibot/* number */.ai() })),
    layers: valibot/* nullable */.me(valibot/* object */.Ik({ largest: valibot/* number */.ai(), measure: valibot/* picklist */.KI(layer_verdict/* measures */.qY) })),
});

;// CONCATENATED MODULE: ./build/image/identify/find-published.js









/**
 * Looks up the image of a tag. The manifest suffices for an image pushed by this action; for any other image the config
 * is read too, but never a layer.
 *
 * @param explain receives the reason why an image cannot be reused.
 * @returns undefined if the tag does not exist or its image cannot be reused; the tag is then replaced.
 */
async function findPublished(client, imageTag, platform, explain) {
    const stored = await (0,registry_source/* findManifest */.J)(client, imageTag);
    if (stored === undefined)
        return undefined;
    try {
        const name = `${client.name}:${imageTag}`;
        const manifest = (0,oci_manifest/* parseManifest */.Ng)(stored.bytes, stored.mediaType, `the manifest of ${name}`);
        if (manifest.kind === 'manifest' && oci_annotations/* fingerprintKey */.SV in manifest.annotations) {
            return { stored, digest: stored.digest, ...readAnnotations(manifest) };
        }
        const source = (0,registry_source/* registrySource */.B)(client, { ...client.repository, tag: imageTag, digest: stored.digest });
        const image = await (0,read_image/* readImage */.AM)(source, platform);
        return { stored, digest: stored.digest, ...readAnnotations(image.manifest), ...(0,image_labels/* imageOrigin */.G)(image) };
    }
    catch (error) {
        explain(`The current image of the tag cannot be reused: ${(0,error_message/* messageOf */.b)(error)}`);
        return undefined;
    }
}
/**
 * Looks up an image for a build that does not push; a failed lookup counts as not found. The workflow of a fork's pull
 * request has no login for a private image, and reusing an image would only save time.
 */
async function findIfReadable(find, name, log) {
    return find().catch((error) => {
        const reason = (0,error_message/* messageOf */.b)(error);
        log.info(`${name} cannot be read and counts as not found, because nothing is pushed: ${reason}`);
        return undefined;
    });
}
function readAnnotations({ annotations, layers }) {
    const base = annotations[oci_annotations/* baseDigestKey */.nq] ?? '';
    const seconds = Number(annotations[oci_annotations/* buildSecondsKey */.zY] ?? Number.NaN);
    return {
        layers,
        created: annotations[oci_annotations/* createdKey */.Yw],
        revision: annotations[oci_annotations/* revisionKey */.d7] || undefined,
        ref: annotations[oci_annotations/* refNameKey */.G4],
        source: annotations[oci_annotations/* sourceKey */.Zt],
        fingerprint: annotations[oci_annotations/* fingerprintKey */.SV],
        ingredients: decodeRecord(annotations[oci_annotations/* ingredientsKey */.OZ] ?? ''),
        checks: decodeChecks(annotations[oci_annotations/* checksKey */.vc]),
        buildSeconds: Number.isFinite(seconds) ? seconds : undefined,
        dependencies: (0,oci_digest/* isDigest */.Bc)(base) ? base : undefined,
        split: annotations[oci_annotations/* splitKey */._$],
    };
}

;// CONCATENATED MODULE: ./build/image/identify/ref-collision.js



/**
 * Asserts that the tag does not point to the image of another existing ref. Two refs can map to the same image tag
 * (`a/b` and `a-b`); the second must not overwrite the image of the first while the first exists. Without `refs`, every
 * other ref counts as existing.
 *
 * @throws Error naming both refs and the possible fixes.
 */
async function assertNoCollision(published, { image, ref, imageTag }, { refs, log }) {
    const owner = published?.ref;
    if (owner === undefined || !owner.startsWith('refs/') || owner === ref.full)
        return;
    const name = (0,oci_reference/* formatImageRepository */.hp)(image);
    if (refs !== undefined && !(await refExists(refs, owner, log))) {
        log.info(`${name}:${imageTag} has the image of ${owner}, which no longer exists: the image is replaced`);
        return;
    }
    throw new user_error/* UserError */.yo('tag-overwritten', `${ref.full} and ${owner} both map to the image tag "${imageTag}" of ${name}, which now points to the image ` +
        `of ${owner}: rename one of them or, if ${owner} no longer exists, delete that tag in the registry`);
}
/** Returns whether the ref exists; true if the lookup fails. */
async function refExists(refs, ref, log) {
    try {
        return await refs.has(ref);
    }
    catch (error) {
        log.info((0,error_message/* messageOf */.b)(error));
        return true;
    }
}

;// CONCATENATED MODULE: ./build/image/identify/identify-image.js




/** Finds the commit to build and the image that its tag points to. @throws Error if another ref owns that tag. */
async function identifyImage(request, services) {
    const target = await identifyTarget(request.target, services.checkout, services.workflow);
    return findTargetImage(target, request.publication, services);
}
/** Finds the image that the tag of a target holds. @throws Error if another ref owns that tag. */
async function findTargetImage(target, { push, requirePublic: isPublicRequired }, services) {
    const { log } = services;
    const client = await services.connect(target.image);
    const find = () => findPublished(client, target.imageTag, target.platform, reason => log.info(reason));
    const published = push ? await find() : await findIfReadable(find, client.name, log);
    await assertNoCollision(published, target, services);
    // Fail before the build: a push does not make a private package public.
    if (published !== undefined && push && isPublicRequired)
        await assertPublic(target.image, published.digest, services);
    return { target, client, published, find };
}

// EXTERNAL MODULE: ./build/image/open-source.js + 4 modules
var open_source = __webpack_require__(3686);
;// CONCATENATED MODULE: ./build/contract/contract.js

/** Binder's requirements for every image. A contract file overrides individual entries. */
const binderContract = {
    platform: oci_platform/* binderPlatform */.a3,
    user: { uid: 1000, name: undefined },
    entrypoint: 'exec',
    command: undefined,
    port: 8888,
    mustExpose: false,
    labels: new Map(),
    commands: ['jupyter', 'jupyter-lab'],
    paths: [],
    environment: new Map(),
    kernels: undefined,
    forbidden: [],
    revisionCheck: undefined,
    code: 'frozen',
};

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./build/contract/parse-contract.js






const parse_contract_text = valibot/* pipe */.Fs(valibot/* string */.Yj('expected text'), valibot/* nonEmpty */.hq('is empty'));
const parse_contract_texts = valibot/* array */.YO(parse_contract_text, 'expected a list of words');
const wholeNumber = (message) => valibot/* pipe */.Fs(valibot/* number */.ai(message), valibot/* integer */.nd(message), valibot/* minValue */.Ww(0, message), valibot/* maxValue */.cG(2 ** 32 - 1, message));
const absolute = valibot/* pipe */.Fs(parse_contract_text, valibot/* startsWith */.w1('/', 'expected an absolute path, such as /opt/env/include'));
const path = valibot/* union */.KC([
    valibot/* pipe */.Fs(absolute, valibot/* transform */.pd(name => ({ path: name, why: 'The contract requires it' }))),
    valibot/* strictObject */.re({ path: absolute, why: parse_contract_text }),
], 'expected an absolute path, or `path:` and `why:`');
const forbidden = valibot/* union */.KC([
    valibot/* pipe */.Fs(parse_contract_text, valibot/* transform */.pd(setting => ({ setting, why: 'The contract forbids it' }))),
    valibot/* strictObject */.re({ setting: parse_contract_text, why: parse_contract_text }),
], 'expected the name of a setting, or `setting:` and `why:`');
/** A list of required names with any value, or a map of names to required values. */
const values = valibot/* union */.KC([
    valibot/* pipe */.Fs(parse_contract_texts, valibot/* transform */.pd(names => new Map(names.map(name => [name, undefined])))),
    valibot/* pipe */.Fs(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* nullable */.me(valibot/* union */.KC([valibot/* string */.Yj(), valibot/* number */.ai(), valibot/* boolean */.zM()]))), valibot/* transform */.pd(record => new Map(Object.entries(record).map(([name, value]) => [name, value === null ? undefined : String(value)])))),
], 'expected a list of names, or names with values');
const entries = {
    platform: valibot/* optional */.lq(valibot/* pipe */.Fs(parse_contract_text, valibot/* rawTransform */.NT(parseWith(oci_platform/* parsePlatform */.FL)))),
    user: valibot/* optional */.lq(valibot/* strictObject */.re({ uid: valibot/* optional */.lq(wholeNumber('expected a user ID, such as 1000')), name: valibot/* optional */.lq(parse_contract_text) }, 'expected `uid:` and `name:`')),
    entrypoint: valibot/* optional */.lq(valibot/* picklist */.KI(['exec', 'any'], 'expected exec or any')),
    command: valibot/* optional */.lq(parse_contract_texts),
    port: valibot/* optional */.lq(wholeNumber('expected a port, such as 8888')),
    labels: valibot/* optional */.lq(values),
    commands: valibot/* optional */.lq(parse_contract_texts),
    paths: valibot/* optional */.lq(valibot/* array */.YO(path, 'expected a list of paths')),
    environment: valibot/* optional */.lq(values),
    kernels: valibot/* optional */.lq(parse_contract_texts),
    forbidden: valibot/* optional */.lq(valibot/* array */.YO(forbidden, 'expected a list of settings')),
    'revision-check': valibot/* optional */.lq(parse_contract_text),
    code: valibot/* optional */.lq(valibot/* picklist */.KI(['frozen', 'pulled'], 'expected frozen or pulled')),
};
const parse_contract_schema = valibot/* strictObject */.re(entries, 'expected `name: value` lines');
/**
 * Parses a contract file. Entries it omits keep Binder's defaults.
 *
 * @param name file name, for error messages.
 * @throws Error naming the file and every invalid entry, with the accepted values.
 */
function parseContract(content, name) {
    const value = readYaml(content, name) ?? {};
    if (typeof value !== 'object' || Array.isArray(value)) {
        throw new user_error/* UserError */.yo('contract-invalid', `${name} is not a valid contract: expected lines of the form \`name: value\``);
    }
    const given = valibot/* safeParse */.xL(parse_contract_schema, value);
    if (!given.success)
        throw new user_error/* UserError */.yo('contract-invalid', `${name} is not a valid contract: ${describe(given.issues)}`);
    const { user, port, 'revision-check': revisionCheck, ...others } = given.output;
    return {
        ...binderContract,
        ...definedOnly(others),
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
        throw new user_error/* UserError */.yo('contract-invalid', `${name} is not valid YAML: ${reason.split('\n')[0]}`);
    }
}
function describe(issues) {
    return issues
        .slice(0, 10)
        .map(issue => {
        const place = valibot/* getDotPath */.Bu(issue) ?? '(top)';
        const isUnknown = issue.type === 'strict_object' && issue.expected === 'never';
        if (isUnknown)
            return `${place}: unknown entry; known entries: ${Object.keys(entries).join(', ')}`;
        return `${place}: ${issue.message}`;
    })
        .join('; ');
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

;// CONCATENATED MODULE: ./build/image/plan/read-contract.js




/** Reads the contract. @throws Error naming the file if it is missing or not a valid contract. */
async function readContract(path, { readFile }) {
    if (path === undefined)
        return { contract: binderContract, digest: undefined };
    const bytes = await readFile(path).catch((error) => {
        if (error instanceof user_error/* UserError */.yo)
            throw error;
        throw new user_error/* UserError */.yo('file-not-found', `contract is ${JSON.stringify(path)}: there is no such file in the workspace. Check the path`);
    });
    return { contract: parseContract(new TextDecoder().decode(bytes), path), digest: (0,oci_digest/* sha256Digest */.sI)(bytes) };
}

;// CONCATENATED MODULE: ./build/image/plan/existing-plan.js



/** Plans the verification and publication of an image that is not built here. @throws Error if the contract is invalid. */
async function planExisting(identified, image, { verification, file, builder }, services) {
    const known = await readContract(verification.contract, services);
    const { created, revision } = (0,image_labels/* imageOrigin */.G)(image);
    return {
        ...{ ...identified, revision, created: created ?? '', request: { file, builder } },
        ...{ contract: known.contract, checks: requiredChecks(verification, known) },
        ...{ dependencies: undefined, fingerprint: undefined },
    };
}

// EXTERNAL MODULE: ./build/concurrency.js
var concurrency = __webpack_require__(3943);
;// CONCATENATED MODULE: ./build/registry/mount-sources.js

/** Image repositories from which the registry may mount blobs, so that they do not have to be uploaded again. */
class MountSources {
    #usable;
    /** @param target repository to mount into. Only other repositories of the same registry are used. */
    constructor(candidates, target) {
        this.#usable = candidates.filter(candidate => candidate.registry === target.registry && !(0,oci_reference/* isSameImageRepository */.oL)(candidate, target));
    }
    all() {
        return this.#usable;
    }
    /** Removes a source that is not readable or whose registry does not support mounting. */
    drop(source) {
        this.#usable = this.#usable.filter(candidate => candidate !== source);
    }
}

// EXTERNAL MODULE: ./build/oci/media-types.js
var media_types = __webpack_require__(4566);
;// CONCATENATED MODULE: ./build/registry/push-manifest.js








/** Pushes a manifest by digest or tag. */
async function pushManifest(client, manifest, target) {
    const parsed = (0,oci_manifest/* parseManifest */.Ng)(manifest.bytes, manifest.mediaType, `the manifest for ${client.name}`);
    if (!media_types/* manifestMediaTypes */.$P.includes(parsed.mediaType))
        throw new user_error/* UserError */.yo('unsupported-image', `${client.name}: a manifest of type "${parsed.mediaType}" cannot be pushed: expected one of ${media_types/* manifestMediaTypes */.$P.join(', ')}`);
    await (0,retry/* withRetry */.bD)(client.retry, () => put(client, { bytes: manifest.bytes, mediaType: parsed.mediaType }, target));
}
/** A registry may not see a blob yet that has just been pushed, or that another run pushes at the same time. */
const unseenBlob = /\b(?:MANIFEST_)?BLOB_UNKNOWN\b|\bunknown blob\b/i;
async function put(client, { bytes, mediaType }, target) {
    const label = `${client.name}: manifest ${target}`;
    const response = await client.send({
        method: 'PUT',
        target: `manifests/${target}`,
        headers: { 'content-type': mediaType },
        body: Buffer.from(bytes),
        access: 'pull,push',
    });
    if (response.status !== 201) {
        const message = await client.describeErrorResponse(response, label, 'pull,push');
        throw unseenBlob.test(message) ? new retry/* RetryableError */.dw(message) : new user_error/* UserError */.yo('registry-rejected', message);
    }
    (0,idle_timeout/* cancelBody */.r0)(response);
    assertSameDigest(response, (0,oci_digest/* sha256Digest */.sI)(bytes), label);
}
/**
 * Points tags, one at a time, to a manifest whose blobs are already in the registry.
 *
 * @param done further tags that point to it, for the error message.
 * @throws Error that names the tags that point to it and those that do not.
 */
async function pushTags(client, manifest, tags, done = []) {
    for (const [index, tag] of tags.entries()) {
        try {
            await pushManifest(client, manifest, tag);
        }
        catch (error) {
            const reason = (0,error_message/* messageOf */.b)(error);
            const pushed = [...done, ...tags.slice(0, index)];
            const missing = tags.slice(index);
            throw new user_error/* UserError */.yo('push-incomplete', `${reason}. The image itself is in the registry as ${manifest.digest}; ${pushed.join(', ') || 'no tag'} ` +
                `${pushed.length > 1 ? 'point' : 'points'} to it, ${missing.join(', ')} not yet: ` +
                'run this again to push only the rest', { cause: error });
        }
    }
}

;// CONCATENATED MODULE: ./build/registry/push-image.js





const maxConcurrentLookups = 12;
/** Several uploads, as in other clients, because a single connection rarely uses the full bandwidth. */
const maxConcurrentUploads = 6;
/**
 * Pushes missing blobs, then the manifests that reference them, then the tags, so that a tag never points to an
 * incomplete image. Source: OCI distribution-spec, "Push".
 *
 * @returns the digest that the tags now point to, computed from the bytes sent.
 * @throws Error that names the blob, manifest or tags that could not be pushed, and the tags that have changed.
 */
async function pushImage(client, image, tags, options = {}) {
    const root = await image.readManifest();
    const { manifests, blobs } = await collect(image, root);
    await pushBlobs(client, image, blobs, options);
    for (const manifest of manifests)
        await pushManifest(client, manifest, manifest.digest);
    await pushTags(client, root, tags);
    return root.digest;
}
async function pushBlobs(client, image, blobs, { progress = {}, mountFrom = [] }) {
    const exists = await (0,concurrency/* mapConcurrent */._)(blobs, maxConcurrentLookups, blob => hasBlob(client, blob));
    const missing = blobs.filter((_, index) => exists[index] !== true);
    for (const blob of blobs) {
        if (missing.includes(blob))
            progress.blobSent?.(blob, 0);
        else
            progress.blobSkipped?.(blob);
    }
    const sources = new MountSources(mountFrom, client.repository);
    const abort = new AbortController();
    // Largest first, because a large blob started last would be uploaded alone.
    const ordered = missing.toSorted((first, second) => second.size - first.size);
    await (0,concurrency/* mapConcurrent */._)(ordered, maxConcurrentUploads, async (descriptor) => {
        const path = image.blobPath(descriptor.digest);
        const onSent = (bytes) => progress.blobSent?.(descriptor, bytes);
        try {
            const from = await uploadBlob(client, { descriptor, path, sources, onSent, signal: abort.signal });
            if (from === undefined)
                progress.blobPushed?.(descriptor);
            else
                progress.blobMounted?.(descriptor, from);
        }
        catch (error) {
            // The image cannot be completed: cancel the other uploads.
            abort.abort(error);
            throw error;
        }
    });
}
async function collect(image, stored) {
    const parsed = (0,oci_manifest/* parseManifest */.Ng)(stored.bytes, stored.mediaType, `a manifest of ${image.name}`);
    if (parsed.kind === 'manifest')
        return { manifests: [stored], blobs: distinct([parsed.config, ...parsed.layers]) };
    const children = [];
    for (const child of parsed.manifests) {
        const childManifest = await image.readManifest(child.digest);
        children.push(await collect(image, {
            ...childManifest,
            mediaType: (0,oci_manifest/* isAttestation */.H3)(child) ? undefined : child.mediaType,
        }));
    }
    return {
        manifests: [...children.flatMap(child => child.manifests), stored],
        blobs: distinct(children.flatMap(child => child.blobs)),
    };
}
function distinct(descriptors) {
    return [...new Map(descriptors.map(descriptor => [descriptor.digest, descriptor])).values()];
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/image/publish/concurrent-build.js



/**
 * Returns the image of a tag if it supersedes this build: an image of the same commit that passed the required
 * checks, or a newer image of the same ref. Overwriting a newer image would leave the tag outdated until the next push.
 */
function supersededBy(found, own) {
    if (found.digest === own.before)
        return undefined;
    const isSame = own.fingerprint !== undefined && found.fingerprint === own.fingerprint && found.revision === own.revision;
    if (isSame) {
        if (missingChecks(found.checks, own.checks).length > 0)
            return undefined;
        return { image: found, reason: 'another run has built this commit meanwhile' };
    }
    const isNewer = found.ref === own.ref && Date.parse(found.created ?? '') > Date.parse(own.created);
    return isNewer ? { image: found, reason: `a newer image of ${own.ref} was pushed meanwhile` } : undefined;
}
/**
 * Milliseconds to wait before reading a tag back. Longer than a run takes from reading a tag to pushing it, so that any
 * run that read the tag before this push has pushed by then.
 */
const settleTime = 1000;
/**
 * Reads the tag back and asserts that it points to the pushed image or one that supersedes it. Registries have no
 * conditional push, but every run reads the tag just before it pushes, so after a pause all runs read the same image.
 *
 * @returns the superseding image; undefined if the tag points to the pushed image.
 * @throws Error naming both digests if the tag points to neither.
 */
async function confirmPublished({ client, target, find }, digest, own) {
    const name = `${client.name}:${target.imageTag}`;
    await (0,external_node_timers_promises_.setTimeout)(settleTime);
    const found = await find();
    if (found === undefined)
        throw new user_error/* UserError */.yo('image-not-found', `${name} was pushed but cannot be read back, because the registry lost it: run this again`);
    if (found.digest === digest)
        return undefined;
    const superseding = supersededBy(found, own);
    if (superseding !== undefined)
        return superseding;
    throw new user_error/* UserError */.yo('tag-overwritten', `${name} was pushed as ${digest}, but the tag now points to ${found.digest}: another run pushed the same tag at the same time. ` +
        'Run this one again if its commit is the newer one');
}

// EXTERNAL MODULE: ./build/refs/release.js
var release = __webpack_require__(6186);
// EXTERNAL MODULE: ./build/http/bounded-body.js
var bounded_body = __webpack_require__(1629);
;// CONCATENATED MODULE: ./build/http/link-header.js

const targetForm = /[\s,]*<([^>]*)>\s*/y;
const parameterForm = /;\s*(?:([^\s;,="<>]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?)?\s*/y;
const endForm = /[\s,]*$/y;
/**
 * Returns the URL of the next page of a list.
 * Source: RFC 8288 "Web Linking", section 3; OCI distribution-spec, "Listing Tags".
 *
 * @param header `Link` header, multiple fields joined by commas; null if absent.
 * @param page URL of the current page.
 * @param label name of the list in messages.
 * @returns undefined on the last page.
 * @throws Error if the header is malformed; ignoring it would silently truncate the list.
 */
function nextPage(header, page, label) {
    const links = parseLinks(header ?? '');
    const next = links?.find(link => isNext(link, page));
    if (links !== undefined && next === undefined)
        return undefined;
    if (next === undefined || !URL.canParse(next.target, page)) {
        throw new user_error/* UserError */.yo('tags-not-listable', `${label}: the Link header for the next page is malformed: ${JSON.stringify(header?.slice(0, 200))}. Report this to the operator of the server`);
    }
    return new URL(next.target, page);
}
/** Returns whether the link has the relation `next`. A link with a different anchor applies to another page. */
function isNext({ parameters }, page) {
    const relations = (parameters.get('rel') ?? '').toLowerCase().split(/\s+/);
    const anchor = parameters.get('anchor');
    if (!relations.includes('next') || anchor === undefined)
        return relations.includes('next');
    return URL.canParse(anchor, page) && new URL(anchor, page).href === new URL(page).href;
}
/** @returns undefined if the header is malformed. */
function parseLinks(header) {
    const links = [];
    let index = 0;
    const match = (form) => {
        form.lastIndex = index;
        const result = form.exec(header);
        index += result?.[0].length ?? 0;
        return result;
    };
    while (match(endForm) === null) {
        const target = match(targetForm)?.[1];
        if (target === undefined)
            return undefined;
        const parameters = new Map();
        for (let result = match(parameterForm); result !== null; result = match(parameterForm)) {
            const [, name, quoted, plain = ''] = result;
            const key = name?.toLowerCase();
            // The first of several parameters with the same name takes precedence.
            if (key !== undefined && !parameters.has(key))
                parameters.set(key, quoted?.replace(/\\(.)/g, '$1') ?? plain);
        }
        if (index < header.length && header[index] !== ',')
            return undefined;
        links.push({ target, parameters });
    }
    return links;
}

;// CONCATENATED MODULE: ./build/registry/list-tags.js






const list_tags_schema = valibot/* object */.Ik({ tags: valibot/* nullish */.cl(valibot/* array */.YO(valibot/* string */.Yj()), []) });
/** Largest page that registries return. Some return fewer tags; registries without pagination return all. */
const pageSize = 1000;
const maxTags = 100_000;
/** Enough for `maxTags` in pages of 100, the page size of quay.io. */
const maxPages = 1000;
/** Enough for `maxTags` tags of 128 characters, the maximum length of a tag. */
const maxPageBytes = 16 * 2 ** 20;
const advice = 'delete unused tags';
/**
 * Returns all tags of an image repository; an empty list if it does not exist yet.
 * Source: OCI distribution-spec, "Listing Tags".
 *
 * @throws Error if the registry does not return all tags, or there are too many.
 */
async function listTags(client) {
    const label = `the tags of ${client.name}`;
    const tags = new Set();
    const readPages = new Set();
    let request = { target: `tags/list?n=${pageSize}`, absentStatuses: [404] };
    while (request !== undefined) {
        const { target } = request;
        if (readPages.has(target))
            throw new user_error/* UserError */.yo('tags-not-listable', `${label}: the registry links back to a page that was already read: ${target}`);
        if (readPages.size === maxPages)
            throw new user_error/* UserError */.yo('tags-not-listable', `${label} exceed the maximum of ${maxPages} pages: ${advice}`);
        readPages.add(target);
        const page = await fetchPage(client, request, label);
        const previousCount = tags.size;
        for (const tag of page.tags)
            tags.add(tag);
        if (tags.size > maxTags)
            throw new user_error/* UserError */.yo('tags-not-listable', `${label} exceed the maximum of ${maxTags}: ${advice}`);
        const isProgress = tags.size > previousCount;
        request = page.next ?? (isProgress ? pageAfter(page.tags) : undefined);
    }
    return [...tags];
}
/**
 * Returns the request for the next page after a full page without a Link header, which is optional. Registries with
 * opaque cursors reject a tag name as `last`; public.ecr.aws responds with 405.
 */
function pageAfter(tags) {
    const last = tags.at(-1);
    if (tags.length !== pageSize || last === undefined)
        return undefined;
    return {
        target: `tags/list?n=${pageSize}&last=${encodeURIComponent(last)}`,
        absentStatuses: [400, 404, 405],
    };
}
function fetchPage(client, { target, absentStatuses }, label) {
    return client.exchange({ method: 'GET', target, access: 'pull' }, async (response) => {
        if (absentStatuses.includes(response.status)) {
            (0,idle_timeout/* cancelBody */.r0)(response);
            return { tags: [], next: undefined };
        }
        if (response.status !== 200)
            throw new user_error/* UserError */.yo('registry-rejected', await client.describeErrorResponse(response, label));
        return readPage(client, response, label);
    });
}
async function readPage(client, response, label) {
    const next = nextPage(response.headers.get('link'), response.url, label)?.href;
    const bytes = await (0,bounded_body/* readBounded */.C)(response, maxPageBytes, client.timeouts.idle, label);
    const { tags } = (0,json/* parseJson */.q)(list_tags_schema, bytes, label);
    return { tags, next: next === undefined ? undefined : { target: next, absentStatuses: [] } };
}

;// CONCATENATED MODULE: ./build/image/publish/image-tags.js









const image_tags_maxConcurrentLookups = 4;
/** Returns the tags of the image, its own first; with `latest: auto`, only the highest release gets `latest`. */
async function chooseTags(identified, digest, settings, services) {
    const { imageTag, tagSuffix } = identified.target;
    const ownTags = [imageTag, (0,source_ref/* immutableTag */.Zc)(imageTag, digest)];
    const latest = (await isLatest(identified, settings.latest, services)) ? [`latest${tagSuffix}`] : [];
    await Promise.all(latest.map(tag => assertNoBranchOwns(tag, identified, services)));
    return [...new Set([...ownTags, ...latest, ...settings.tags])];
}
async function isLatest({ target: { ref, tagSuffix }, client }, choice, services) {
    if (choice !== 'auto')
        return choice === 'true';
    if (ref.kind !== 'tag' || !(0,release/* isHighestRelease */.g)(ref.short, []))
        return false;
    const releases = await knownReleases(client, tagSuffix, services);
    const isHighest = (0,release/* isHighestRelease */.g)(ref.short, releases);
    if (!isHighest)
        services.log.info(`latest${tagSuffix} is not moved: ${ref.short} is not the highest release`);
    return isHighest;
}
/**
 * Asserts that the tag does not point to the image of a branch of the same name, such as `latest`. An image of a
 * release, or of another branch built with `latest: true`, may be replaced.
 */
async function assertNoBranchOwns(tag, { target, client }, services) {
    const published = await findPublished(client, tag, target.platform, reason => services.log.info(reason));
    if (!isImageOfBranch(published?.ref, tag, target.tagSuffix))
        return;
    await assertNoCollision(published, { ...target, imageTag: tag }, services);
}
/** @param ref recorded in an image; not validated. */
function isImageOfBranch(ref, tag, suffix) {
    if (!ref?.startsWith('refs/heads/'))
        return false;
    try {
        return (0,source_ref/* refImageTag */.rH)((0,source_ref/* parseSourceRef */._j)(ref), suffix) === tag;
    }
    catch {
        return false;
    }
}
/**
 * Returns the tags of the GitHub repository, or those of the images if GitHub is not available. The tags of the
 * checkout are never used, because a checkout may have only one.
 */
async function knownReleases(client, suffix, { refs, log }) {
    try {
        if (refs !== undefined)
            return await refs.tags();
    }
    catch (error) {
        const reason = (0,error_message/* messageOf */.b)(error);
        log.warning(`The highest release is determined from the image tags of ${client.name}: ${reason}`);
    }
    const tags = await listTags(client);
    return tags.filter(tag => tag.endsWith(suffix)).map(tag => tag.slice(0, tag.length - suffix.length));
}
/**
 * Points each tag to a manifest that is already in the registry; skips tags that already point to it.
 *
 * @param done further tags that point to it, for the error message.
 * @throws Error listing the tags that point to it and those that do not.
 */
async function ensureTags(client, manifest, tags, done = []) {
    const found = await (0,concurrency/* mapConcurrent */._)(tags, image_tags_maxConcurrentLookups, tag => (0,head_manifest/* headDigest */.x)(client, tag));
    const pointsToManifest = (_tag, index) => found[index] === manifest.digest;
    const missing = tags.filter((tag, index) => !pointsToManifest(tag, index));
    await pushTags(client, manifest, missing, [...done, ...tags.filter(pointsToManifest)]);
}

// EXTERNAL MODULE: ./build/layers/stream-progress.js
var stream_progress = __webpack_require__(7991);
;// CONCATENATED MODULE: ./build/image/publish/push-progress.js



/** Logs the outcome of each blob and, at intervals, the progress of the push. */
function pushProgress(log, name) {
    const streams = new stream_progress/* StreamProgress */.s(log, `pushing ${name}`);
    return {
        blobSent: ({ digest, size }, bytes) => streams.onBytes(digest, bytes, size),
        blobMounted: ({ digest, size }, from) => {
            // A mounted blob does not count towards the bytes to send.
            streams.onBytes(digest, 0, 0);
            log.info(`${digest} (${(0,units/* formatSize */.Xq)(size)}) was mounted from ${(0,oci_reference/* formatImageRepository */.hp)(from)}`);
        },
        blobSkipped: ({ digest, size }) => log.info(`${digest} (${(0,units/* formatSize */.Xq)(size)}) already exists`),
        blobPushed: ({ digest, size }) => log.info(`${digest} (${(0,units/* formatSize */.Xq)(size)}) pushed`),
    };
}

;// CONCATENATED MODULE: ./build/image/publish/publish-image.js






/** Pushes an image that passed its checks, reads it back, and asserts that it is public if that is required. */
async function publishImage(verified, settings, services) {
    if (!settings.push || verified.failure !== undefined)
        return { kind: 'not-pushed' };
    const { plan } = verified.built;
    const { rootDigest } = verified.image;
    const tags = await chooseTags(plan, rootDigest, settings, services);
    const newerImage = await pushUnlessSuperseded(verified, tags, services);
    if (settings.requirePublic)
        await assertPublic(plan.target.image, newerImage?.image.digest ?? rootDigest, services);
    return newerImage === undefined ? { kind: 'pushed', tags } : { kind: 'superseded', by: newerImage };
}
/**
 * Pushes blobs and manifest, then points the tags to it: first the ref's own tag, which is read back, then the others.
 */
function pushUnlessSuperseded({ built, image }, tags, { log }) {
    const { plan, layout, name } = built;
    const { client, target } = plan;
    const own = {
        ...{ ref: target.ref.full, revision: plan.revision, before: plan.published?.digest },
        ...{ fingerprint: plan.fingerprint, checks: plan.checks, created: plan.created },
    };
    return log.group(`Push ${name}`, async () => {
        const mountFrom = plan.dependencies === undefined ? [] : [plan.dependencies.image];
        await pushImage(client, layout, [], { progress: pushProgress(log, client.name), mountFrom });
        const found = await plan.find();
        const concurrentImage = found === undefined ? undefined : supersededBy(found, own);
        if (concurrentImage !== undefined)
            return concurrentImage;
        const stored = await layout.readManifest();
        await pushTags(client, stored, [target.imageTag]);
        const newerImage = await confirmPublished(plan, image.rootDigest, own);
        if (newerImage === undefined)
            await ensureTags(client, stored, tags.slice(1), [target.imageTag]);
        return newerImage;
    });
}

;// CONCATENATED MODULE: ./build/image/report/image-outputs.js


function builtOutputs(verified, publication, attested) {
    const { plan, dependencies } = verified.built;
    return {
        ...verifiedOutputs(verified, publication),
        built: true,
        reason: plan.decision.reason,
        attested,
        'deps-digest': dependencies?.digest ?? '',
    };
}
function existingOutputs(verified, publication, attested) {
    const reason = 'another tool built the image';
    return { ...verifiedOutputs(verified, publication), built: false, reason, attested, 'deps-digest': '' };
}
function verifiedOutputs({ built, image, layers }, publication) {
    const { target, created } = built.plan;
    const digest = publication.kind === 'pushed' ? image.rootDigest : '';
    return {
        ...targetOutputs(target, publication.kind === 'pushed' ? publication.tags : []),
        digest,
        reference: digest === '' ? '' : (0,oci_reference/* formatReference */.FH)({ ...target.image, tag: target.imageTag, digest }),
        revision: target.revision,
        created,
        layers: layers.layers,
        plan: layers.plan,
    };
}
function reusedOutputs(target, { image, reason, tags }, attested) {
    return {
        ...targetOutputs(target, tags),
        digest: image.digest,
        reference: (0,oci_reference/* formatReference */.FH)({ ...target.image, tag: target.imageTag, digest: image.digest }),
        revision: image.revision ?? target.revision,
        created: image.created ?? '',
        built: false,
        reason,
        attested,
        'deps-digest': image.dependencies ?? '',
        layers: [],
        plan: '',
    };
}
function targetOutputs({ image, ref, imageTag }, tags) {
    return {
        image: (0,oci_reference/* formatImageRepository */.hp)(image),
        'image-tag': imageTag,
        tags: tags.map(tag => (0,oci_reference/* formatReference */.FH)({ ...image, tag })),
        ref: ref.full,
        'ref-type': ref.kind,
        'launcher-branch': ref.kind === 'pull' ? '' : (0,source_ref/* refLauncherBranch */.QC)(ref),
    };
}

// EXTERNAL MODULE: ./build/markdown.js
var markdown = __webpack_require__(7403);
;// CONCATENATED MODULE: ./build/image/verify/verification-report.js


/** Returns the errors that fail the step; none if the image passed. */
function candidateFailures(name, { violations = [], smoke }) {
    return [
        ...(violations.length === 0
            ? []
            : [new user_error/* UserError */.yo('contract-violated', describeViolations(name, violations))]),
        ...(smoke?.failure === undefined
            ? []
            : [
                (0,user_error/* withMessage */.EB)(smoke.failure, `${name} does not pass the smoke test. ${smoke.failure.message}`, 'server-not-answering'),
            ]),
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
function verification_report_verificationAsMarkdown({ violations, warnings, smoke, seconds }) {
    const rows = [];
    if (violations !== undefined) {
        const verdict = violations.length === 0 ? '✅ fulfilled' : `❌ ${countViolations(violations)}`;
        rows.push(['contract', verdict]);
    }
    if (smoke !== undefined) {
        const startTime = smoke.startSeconds === undefined ? '' : `Jupyter answered after ${smoke.startSeconds.toFixed(1)} s`;
        rows.push(['smoke test', smoke.failure === undefined ? `✅ ${startTime}` : `❌ ${startTime}`]);
    }
    if (rows.length === 0)
        return '';
    rows.push(['duration of these checks', `${seconds.toFixed(1)} s`]);
    const failure = smoke?.failure === undefined ? [] : ['', ...(0,markdown/* fenced */.OF)(smoke.failure.message)];
    return [
        ...(0,markdown/* factList */.lV)(rows),
        '',
        ...listUnder('Violations of the contract:', violations ?? []),
        ...listUnder('Warnings:', warnings),
        ...failure,
        '',
    ].join('\n');
}
function listUnder(title, findings) {
    if (findings.length === 0)
        return [];
    const items = findings.map(({ what, why, fix }) => `- **${(0,markdown/* escapeMarkdown */.FV)(what)}.** ${(0,markdown/* escapeMarkdown */.FV)(why)}. ${(0,markdown/* escapeMarkdown */.FV)(fix)}`);
    return [title, '', ...items, ''];
}

;// CONCATENATED MODULE: ./build/image/report/build-report.js



const maxLinesShown = 200;
/** Formats the report for the job summary: reason for the build, layers that nodes already have, and build time. */
function build_report_buildAsMarkdown(report) {
    const { reason, changes, dependencies } = report;
    const rows = [['built because', reason]];
    if (dependencies !== undefined) {
        const origin = dependencies.seconds === undefined ? 'was in the registry' : `built in ${seconds(dependencies.seconds)}`;
        rows.push(['dependency image', `${origin}: ${dependencies.reference}`]);
    }
    rows.push(['nodes already have', reusedLayers(report)], ['nodes must pull', bytesToPull(report.transfer)]);
    rows.push(['steps', stepsRun(report.progress)], ['time', timeTaken(report)]);
    return [
        ...factList(rows.map(([name, value]) => [name, escapeMarkdown(value)])),
        '',
        ...formatDetails('Changes', changes),
        ...formatDetails('Layers that nodes must pull', build_report_missingLayers(report.transfer)),
    ].join('\n');
}
/** Formats the report as sentences for the log. */
function build_report_buildAsText(report) {
    return [
        `Built because: ${report.reason}`,
        `Nodes already have: ${reusedLayers(report)}`,
        `Nodes must pull: ${bytesToPull(report.transfer)}`,
        `Steps: ${stepsRun(report.progress)}`,
        `Time: ${timeTaken(report)}`,
    ];
}
function reusedLayers({ transfer: { layers, total, missing }, last, dependencies }) {
    const isShared = dependencies !== undefined && dependencies.seconds === undefined;
    const source = last !== undefined ? 'the last image' : isShared ? 'the dependency image' : undefined;
    if (source === undefined)
        return 'nothing, this is the first image';
    const presentCount = layers.filter(({ isPresent }) => isPresent).length;
    return `${presentCount} of ${layers.length} layers, ${formatSize(total - missing)}, from ${source}`;
}
function bytesToPull({ total, missing }) {
    return `${formatSize(missing)} of ${formatSize(total)} (${total === 0 ? 0 : ((missing / total) * 100).toFixed(1)} %)`;
}
function stepsRun({ steps }) {
    const executed = steps.filter(({ outcome }) => outcome === 'run');
    const slowest = executed.toSorted((first, second) => second.seconds - first.seconds)[0];
    const longest = slowest === undefined ? '' : `, the longest in ${seconds(slowest.seconds)}: ${shorten(slowest.title)}`;
    return `${executed.length} of ${steps.length} ran${longest}`;
}
function shorten(title) {
    return title.length > 80 ? `${title.slice(0, 79)}…` : title;
}
function timeTaken({ seconds: buildTime, last, dependencies }) {
    const total = buildTime + (dependencies?.seconds ?? 0);
    return last?.buildSeconds === undefined
        ? seconds(total)
        : `${seconds(total)}, the last build took ${seconds(last.buildSeconds)}`;
}
function build_report_missingLayers({ layers }) {
    return layers
        .filter(({ isPresent }) => !isPresent)
        .map(({ layer }) => `${layer.digest}, ${formatSize(layer.size)}`);
}
function formatDetails(title, items) {
    if (items.length === 0)
        return [];
    const omitted = items.length > maxLinesShown ? [`-${andMore(items.length - maxLinesShown)}`] : [];
    const shown = items.slice(0, maxLinesShown).map(item => `- ${escapeMarkdown(item)}`);
    return [
        `<details><summary>${title} (${items.length})</summary>`,
        '',
        ...shown,
        ...omitted,
        '',
        '</details>',
        '',
    ];
}
function seconds(value) {
    return `${value.toFixed(1)} s`;
}

;// CONCATENATED MODULE: ./build/image/report/report-image.js





/**
 * Reports a build: its reason, the layers that nodes must pull, and the verdict.
 *
 * @param reference empty if the image was not pushed.
 */
async function reportBuilt({ built, image, report, failure }, reference, { log, writeSummary }) {
    const { plan, dependencies, name } = built;
    const known = [...(plan.published?.layers ?? []), ...knownLayers(dependencies)];
    const transfer = compareLayers(image.manifest.layers, known);
    const { progress, seconds } = built;
    const buildReport = {
        ...{ progress, seconds, dependencies, transfer, last: plan.published },
        reason: plan.decision.reason,
        changes: plan.decision.kind === 'build' ? plan.decision.changes : [],
    };
    for (const sentence of buildAsText(buildReport))
        log.info(sentence);
    await writeSummary([
        headline(name, reference, failure, 'Built'),
        verificationAsMarkdown(report),
        buildAsMarkdown(buildReport),
    ].join('\n'));
}
/** Reports an image that was not built here. @param reference empty if it was not pushed. */
async function reportExisting({ built, report, failure }, reference, { log, writeSummary }) {
    if (reference !== '')
        log.info(`Pushed ${built.layout.name} as ${reference}`);
    const title = headline(built.name, reference, failure, 'Checked');
    await writeSummary([title, verification_report_verificationAsMarkdown(report)].join('\n'));
}
async function reportReused({ image: repository, imageTag }, { image, reason }, { log, writeSummary }) {
    const reference = (0,oci_reference/* formatReference */.FH)({ ...repository, tag: imageTag, digest: image.digest });
    log.info(`Not built: ${reason}. Using ${reference}`);
    await writeSummary(`### ✅ ${(0,markdown/* escapeMarkdown */.FV)(repository.path)} is up to date\n\nNot built: ${(0,markdown/* escapeMarkdown */.FV)(reason)}. ` +
        `Nodes that have this image pull nothing.\n\n\`${reference}\`\n`);
}
/** Returns layers that nodes may already have: those of a dependency image that was found in the registry. */
function knownLayers(dependencies) {
    return dependencies?.seconds === undefined ? (dependencies?.layers ?? []) : [];
}
function headline(name, reference, failure, verb) {
    if (reference !== '') {
        return `### 📦 Pushed ${(0,markdown/* escapeMarkdown */.FV)(name)}\n\n\`\`\`sh\ndocker pull ${reference}\n\`\`\`\n`;
    }
    if (failure === undefined)
        return `### ✅ ${verb} ${(0,markdown/* escapeMarkdown */.FV)(name)}, not pushed\n`;
    return `### ❌ ${(0,markdown/* escapeMarkdown */.FV)(name)} did not pass its checks and was not pushed\n`;
}

;// CONCATENATED MODULE: ./build/image/publish/reuse-image.js

/** Points every tag of the target to an image that is already in the registry. */
async function reuseImage(identified, { image, reason }, settings, services) {
    const tags = await chooseTags(identified, image.digest, settings, services);
    await ensureTags(identified.client, image.stored, tags.slice(1), tags.slice(0, 1));
    return { image, reason, tags };
}

;// CONCATENATED MODULE: ./build/image/use-published.js



/** Gives every tag of a target to a published image, and reports that nothing else was pushed. */
async function usePublished(identified, published, settings, services) {
    const reused = await reuseImage(identified, published, settings, services);
    await reportReused(identified.target, reused, services);
    return { outputs: reusedOutputs(identified.target, reused, services.isAttested) };
}

// EXTERNAL MODULE: ./build/layers/check-layers.js + 24 modules
var check_layers = __webpack_require__(9152);
// EXTERNAL MODULE: ./build/layers/layer-table.js
var layer_table = __webpack_require__(5771);
// EXTERNAL MODULE: ./build/layers/measurable-image.js
var measurable_image = __webpack_require__(2526);
// EXTERNAL MODULE: ./build/layers/report-layers.js + 1 modules
var report_layers = __webpack_require__(536);
;// CONCATENATED MODULE: ./build/image/verify/check-built-layers.js



/** Checks the layers of an image on disk like the action `check-layer-sizes`, with the same limits and report. */
async function checkBuiltLayers({ layout, name }, { budget, explain, oversize, platform, dockerfile }, services) {
    const check = { budget, explain, dockerfile, failOn: oversize === 'fail' ? 'error' : 'never' };
    const measurable = await (0,measurable_image/* readMeasurableImage */.h)(layout, { platform, explain });
    const image = { ...measurable.image, name };
    const checked = await (0,check_layers/* checkLayers */.H)({ ...measurable, image }, name, check, services);
    return { image, checked, failure: (0,report_layers/* layerFailure */.Su)(checked, check) };
}

// EXTERNAL MODULE: ./build/contract/environment.js
var contract_environment = __webpack_require__(1574);
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
            fix: 'Write it as a list, ENTRYPOINT ["/home/jovyan/start"], and end the script with `exec "$@"`',
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

// EXTERNAL MODULE: ./build/contract/notebooks.js
var notebooks = __webpack_require__(9661);
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
function checkForbidden({ forbidden }, files) {
    return forbidden.flatMap(({ setting, why }) => {
        const assignment = new RegExp(`^[^#\\r\\n\\u2028\\u2029]*\\b${escapePattern(setting)}["']?\\]?\\s*[=:](?!=)`, 'm');
        const found = [...readSettings(files)].filter(({ text }) => assignment.test(text)).map(({ path }) => path);
        if (found.length === 0)
            return [];
        return [{ what: `${setting} is set in ${(0,wording/* formatList */.ki)(found, maxNamed)}`, why, fix: 'Delete that line' }];
    });
}
/** Checks that the start script pulls code if, and only if, the contract specifies `code: pulled`. */
function checkCode({ code }, config, files) {
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
                fix: 'Remove the git command, or write `code: pulled` in the contract',
            },
        ];
    }
    return [
        {
            what: `${script.path} does not pull code`,
            why: 'According to the contract, code is pulled when a container starts, so a commit that changes only such code builds no image and would never reach users',
            fix: 'Pull the branch in the script, or write `code: frozen` in the contract',
        },
    ];
}

// EXTERNAL MODULE: ./build/contract/kernel-key.js
var kernel_key = __webpack_require__(5200);
;// CONCATENATED MODULE: ./build/contract/check-kernels.js



const check_kernels_maxNamed = 5;
const missingKernelReason = 'Jupyter then asks users to select a kernel, or runs the notebook in another one';
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
var contract_accounts = __webpack_require__(2007);
;// CONCATENATED MODULE: ./build/contract/check-user.js

const why = 'mybinder.org runs every container as user 1000, who cannot write to files that another user owns';
/** Checks that USER is the user that mybinder.org runs containers as, and that this user owns a home directory. */
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
var find_kernels = __webpack_require__(8339);
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
/** First version of PyVista that puts the user's part before a prefix that does not begin with `http`. */
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
            fix: "Remove the setting, because PyVista finds the prefix itself, or begin it with os.environ['JUPYTERHUB_SERVICE_PREFIX']",
        },
    ];
}
/** Returns whether the image has a PyVista that puts the user's part before the prefix from the environment. */
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
var image_files = __webpack_require__(9112);
;// CONCATENATED MODULE: ./build/contract/probe.js


const mark = 'binder-contract';
/** Seconds in which a signal must be forwarded. A busy machine takes several. */
const maxForwardingTime = 10;
/** Shell command that prints the kernels that Jupyter lists, as JSON on one line. */
const listKernels = `printf '%s kernels %s\\n' ${mark} "$(jupyter kernelspec list --json 2>/dev/null | tr -d '\\n')"`;
/**
 * Shell commands that send SIGTERM to the container's first process, as the end of a session does, and print whether the
 * signal arrives here. They run last, because an init program may end the container. The first process is only signaled
 * if it has the same mount namespace, because in a builder without a process sandbox it belongs to the builder.
 */
const testSignal = `[ "$$" = 1 ] && exit 0
first=$(readlink /proc/1/ns/mnt 2>/dev/null)
[ -n "$first" ] && [ "$first" = "$(readlink /proc/self/ns/mnt)" ] || { printf '%s signal untested\\n' ${mark}; exit 0; }
trap 'printf "%s signal received\\n" ${mark}; exit 0' TERM
kill -TERM 1
waited=0
while [ "$waited" -lt ${maxForwardingTime} ]; do sleep 1 & wait "$!"; waited=$((waited + 1)); done`;
/**
 * Returns a command that collects the facts that only a running container shows: its kernels and commands, the commit
 * that it reports, and whether the command receives the signal that ends a session. It requires only a POSIX shell.
 */
function probeCommand({ commands, entrypoint, revisionCheck }) {
    const script = [
        `printf '%s parent %s\\n' ${mark} "$(cat "/proc/$PPID/comm" 2>/dev/null)"`,
        `[ "$$" != 1 ] || printf '%s first\\n' ${mark}`,
        'revision_check=$1',
        'shift',
        `for name do command -v "$name" >/dev/null 2>&1 || printf '%s lacks %s\\n' ${mark} "$name"; done`,
        `[ -z "$revision_check" ] || printf '%s revision %s\\n' ${mark} "$(sh -c "$revision_check" 2>&1 | tr '\\n' ' ')"`,
        listKernels,
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
        fix: 'Write ENTRYPOINT as a list, and end the script that it names with `exec "$@"`. The image also needs a shell, /bin/sh',
    };
}
function checkSignal({ entrypoint }, facts) {
    const isReached = facts.includes('first') || facts.some(fact => /^signal (?:received|untested)$/.test(fact));
    if (entrypoint === 'any' || isReached)
        return [];
    const parent = facts.find(fact => fact.startsWith('parent '))?.slice('parent '.length) ?? '';
    return [
        {
            what: `The ENTRYPOINT runs its command as a child process${parent === '' ? '' : ` of ${parent}`} and does not forward SIGTERM to it`,
            why: 'Jupyter does not receive the signal that ends a session, and is killed with unsaved work',
            fix: 'End the start script with `exec "$@"`, or start the command with an init program that forwards signals, such as tini',
        },
    ];
}
function checkCommands({ commands }, facts) {
    const missing = commands.filter(name => facts.includes(`lacks ${name}`));
    if (missing.length === 0)
        return [];
    return [
        {
            what: `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} not on the PATH of the container`,
            why: missing.some(name => name.startsWith('jupyter'))
                ? 'mybinder.org starts Jupyter by this name'
                : 'The contract requires it',
            fix: 'Install it, or add its directory to the PATH in the Dockerfile (ENV PATH=/opt/env/bin:$PATH) or in the start script',
        },
    ];
}
function checkRevision({ revisionCheck }, facts, revision) {
    if (revisionCheck === undefined)
        return [];
    const found = (facts.find(fact => fact.startsWith('revision ')) ?? '').slice('revision '.length).trim();
    const isAbbreviated = /^[0-9a-f]{7,40}$/.test(found) && revision.startsWith(found);
    if (isAbbreviated)
        return [];
    return [
        {
            what: `\`${revisionCheck}\` printed ${JSON.stringify(found)}, but the image was built from commit ${revision}`,
            why: 'The image does not contain the commit that its label and the launcher name',
            fix: 'Copy or check out the commit that `revision-arg` passes to the Dockerfile, not the head of a branch',
        },
    ];
}

// EXTERNAL MODULE: ./build/contract/user-files.js
var user_files = __webpack_require__(5610);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/process.js
var build_process = __webpack_require__(4677);
;// CONCATENATED MODULE: ./build/docker/load-image.js







/**
 * Loads an image from a layout into the Docker engine of this machine for the duration of `task`. The archive has the
 * format of `docker save`: an image layout with the legacy `manifest.json`, which both image stores can read.
 *
 * @throws Error naming the missing program or the failed command, or stating that the disk is full.
 */
function withLoadedImage(services, candidate, task) {
    const name = `binder-actions/candidate:${(0,external_node_crypto_.randomUUID)()}`;
    return withImageName(services, name, async () => {
        await load(services, candidate, name);
        return task(name);
    });
}
/** Runs `task`, which creates and uses the image of this name, then removes the image. */
async function withImageName(services, name, task) {
    const remove = async () => {
        const args = ['image', 'rm', '--force', name];
        await services.runCommand({ file: 'docker', args, isQuiet: true, isCleanUp: true }).catch(() => { });
    };
    return (0,build_process/* withCleanUp */.pv)(services, remove, task);
}
async function load({ runCommand: run, temporaryDirectory }, candidate, name) {
    const directory = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(temporaryDirectory, 'docker-load-'));
    try {
        const archive = await writeArchive(run, candidate, name, directory);
        await runOrThrow(run, 'docker', ['load', '--quiet', '--input', archive]);
    }
    finally {
        await (0,external_node_fs_promises_.rm)(directory, { recursive: true, force: true });
    }
}
async function writeArchive(run, { layout, image }, name, directory) {
    const { manifest, manifestDigest, rootDigest } = image;
    const tree = (0,external_node_path_.join)(directory, 'tree');
    const blobs = (0,external_node_path_.join)(tree, 'blobs', 'sha256');
    await (0,external_node_fs_promises_.mkdir)(blobs, { recursive: true });
    const root = await layout.readManifest(manifestDigest === rootDigest ? undefined : manifestDigest);
    const archivePath = ({ digest }) => `blobs/sha256/${(0,oci_digest/* digestHex */.sU)(digest)}`;
    const descriptors = [manifest.config, ...manifest.layers];
    for (const { digest } of new Map(descriptors.map(blob => [blob.digest, blob])).values()) {
        await (0,external_node_fs_promises_.link)(layout.blobPath(digest), (0,external_node_path_.join)(blobs, (0,oci_digest/* digestHex */.sU)(digest)));
    }
    await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(blobs, (0,oci_digest/* digestHex */.sU)(root.digest)), root.bytes);
    const annotations = {
        'io.containerd.image.name': `docker.io/${name}`,
        'org.opencontainers.image.ref.name': name.split(':')[1],
    };
    const entry = { mediaType: manifest.mediaType, digest: root.digest, size: root.bytes.length, annotations };
    const index = { schemaVersion: 2, mediaType: media_types/* ociIndex */.KP, manifests: [entry] };
    const dockerManifest = [
        { Config: archivePath(manifest.config), RepoTags: [name], Layers: manifest.layers.map(archivePath) },
    ];
    await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(tree, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
    await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(tree, 'index.json'), JSON.stringify(index));
    await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(tree, 'manifest.json'), JSON.stringify(dockerManifest));
    const archive = (0,external_node_path_.join)(directory, 'image.tar');
    await runOrThrow(run, 'tar', [
        '--create',
        `--file=${archive}`,
        `--directory=${tree}`,
        ...(await (0,external_node_fs_promises_.readdir)(tree)),
    ]);
    return archive;
}
async function runOrThrow(run, file, args) {
    const result = await run({ file, args, isQuiet: true }).catch(error => {
        if (!(error instanceof build_process/* CommandNotFoundError */.v$))
            throw error;
        throw new user_error/* UserError */.yo('image-not-startable', `${cannotStart}: ${file} is not installed`);
    });
    if (result.exitCode === 0)
        return;
    if (/no space left on device/i.test(result.stderr)) {
        throw new user_error/* UserError */.yo('disk-full', 'The disk is full, but the image must be unpacked before it can start: free disk space before this step');
    }
    throw new user_error/* UserError */.yo('image-not-startable', `${cannotStart}: ${(0,build_process/* lastLines */.w$)(result, 3)}`);
}
const cannotStart = 'The image cannot be started on this machine to check it (set `check-contract: false` and `smoke-test: false` to skip these checks)';

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
    if (store.kind === 'registry')
        return [...place(store), 'image-manifest=true', 'oci-mediatypes=true'];
    return store.kind === 'local' ? ['type=local', `dest=${store.directory}`] : place(store);
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
        `--platform=${(0,oci_platform/* formatPlatform */.Bq)(request.platform)}`,
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
        `--output=${outputField(output)}`,
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
function outputField(output) {
    if (output.kind === 'none')
        return 'type=cacheonly';
    if (output.kind === 'engine')
        return fields(['type=docker', `name=${output.tag}`]);
    return fields(['type=oci', `dest=${output.directory}`, 'tar=false']);
}

;// CONCATENATED MODULE: ./build/docker/run-in-build.js






/**
 * Runs a command in an image as a step of a build that is based on it. The builder has already unpacked the layers, so
 * this takes less than a second, but loading a large image into an engine takes minutes.
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
    return withLoadedImage(services, request, async (name) => readStep(await runStep(services, request, { name, contexts: new Map() })));
}
/** Error of BuildKit with Docker's classic image store. */
const cannotImport = /unknown scheme oci-layout/;
async function runStep({ runCommand: run, temporaryDirectory }, { image, platform, builder, user, command, timeout }, base) {
    const workingDirectory = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(temporaryDirectory, 'step-'));
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
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(workingDirectory, 'Dockerfile'), dockerfile);
        const args = buildArguments(request, { kind: 'none' });
        return await run({ file: 'docker', args, cwd: workingDirectory, isQuiet: true, timeout });
    }
    finally {
        await (0,external_node_fs_promises_.rm)(workingDirectory, { recursive: true, force: true });
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
        throw new user_error/* UserError */.yo('image-not-startable', `The image cannot be started in a build step: ${(0,build_process/* lastLines */.w$)(result, 5)}`);
    }
    const outputLine = new RegExp(`^#${number} \\d+\\.\\d+ (.*)$`);
    const stdout = lines.flatMap(line => outputLine.exec(line)?.[1] ?? []).join('\n');
    const exitCode = Number(/did not complete successfully: exit code: (\d+)/.exec(result.stderr)?.[1] ?? 0);
    return { exitCode: exitCode === 0 ? result.exitCode : exitCode, stdout, stderr: '' };
}

// EXTERNAL MODULE: ./build/layers/flatten-layers.js
var flatten_layers = __webpack_require__(5496);
// EXTERNAL MODULE: ./build/layers/read-files.js
var read_files = __webpack_require__(8693);
// EXTERNAL MODULE: ./build/tar/entry-path.js
var entry_path = __webpack_require__(4750);
;// CONCATENATED MODULE: ./build/docker/container.js



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
            throw new user_error/* UserError */.yo('image-not-startable', `Docker cannot start the container: ${(0,build_process/* lastLines */.w$)(started, 3)}`);
        const inspect = async (format) => (await docker(['container', 'inspect', `--format=${format}`, name])).stdout.trim();
        const { stdout } = await docker(['port', name, String(options.port)]);
        const [, port] = /:(\d+)\s*$/m.exec(stdout) ?? [];
        return task({
            port: port === undefined ? undefined : Number(port),
            isRunning: async () => (await inspect('{{.State.Running}}')) === 'true',
            wasOutOfMemory: async () => (await inspect('{{.State.OOMKilled}}')) === 'true',
            log: async () => {
                const { stdout: out, stderr } = await docker(['logs', `--tail=${logLines}`, name]);
                return `${out}${stderr}`.trim();
            },
        });
    });
}
function withName(services, task) {
    const name = `binder-actions-${(0,external_node_crypto_.randomUUID)()}`;
    const cleanUp = async () => {
        const args = ['rm', '--force', '--volumes', name];
        const remove = () => services.runCommand({ file: 'docker', args, isQuiet: true, isCleanUp: true });
        // A daemon under load may fail to stop the container in time. It has stopped by the second request.
        if ((await remove()).exitCode !== 0)
            await remove();
    };
    return (0,build_process/* withCleanUp */.pv)(services, cleanUp, () => task(name));
}
function runArguments(name, { image, user, memory, command }) {
    const limits = [`--memory=${memory}`, `--memory-swap=${memory}`, '--security-opt=no-new-privileges'];
    return [`--name=${name}`, `--user=${user}`, ...limits, image, ...command];
}

// EXTERNAL MODULE: ./build/jupyter/jupyter-server.js
var jupyter_server = __webpack_require__(6899);
// EXTERNAL MODULE: ./build/jupyter/kernel-message.js
var kernel_message = __webpack_require__(8219);
;// CONCATENATED MODULE: ./build/jupyter/execute-cell.js






const kernelSchema = valibot/* object */.Ik({ id: valibot/* string */.Yj() });
/** Maximum time for shutting a kernel down, in milliseconds. */
const maxShutDownTime = 10_000;
/**
 * Starts a kernel, executes one cell in it, as a notebook does, and shuts it down.
 *
 * @param timeout in milliseconds, for the whole operation.
 * @returns the text that the cell printed.
 * @throws Error in one sentence if the kernel does not start, or the cell fails or times out.
 * @see https://jupyter-client.readthedocs.io/en/stable/messaging.html
 */
async function executeCell(server, kernel, code, timeout) {
    const deadline = AbortSignal.timeout(timeout);
    const timeoutMessage = `the kernel "${kernel}" did not execute a cell within ${timeout / 1000} s`;
    const id = await startKernel(server, kernel, deadline).catch(error => {
        throw deadline.aborted ? new user_error/* UserError */.yo('server-not-answering', timeoutMessage) : error;
    });
    const channels = new URL(`api/kernels/${id}/channels`, server.url);
    channels.protocol = channels.protocol === 'https:' ? 'wss:' : 'ws:';
    channels.searchParams.set('token', server.token);
    const socket = new WebSocket(channels);
    try {
        return await runOnKernel(socket, { kernel, code }, deadline, timeoutMessage);
    }
    finally {
        socket.close();
        await shutDown(server, id);
    }
}
async function startKernel(server, name, signal) {
    const response = await fetch(new URL('api/kernels', server.url), {
        method: 'POST',
        headers: { ...(0,jupyter_server/* headersFor */.iY)(server), 'content-type': 'application/json' },
        body: JSON.stringify({ name }),
        signal,
    });
    const body = new Uint8Array(await response.arrayBuffer());
    if (response.status === 201)
        return (0,json/* parseJson */.q)(kernelSchema, body, "Jupyter's response").id;
    const text = new TextDecoder().decode(body.subarray(0, 300));
    throw new user_error/* UserError */.yo('server-not-answering', `Jupyter did not start the kernel "${name}" (status ${response.status}): ${text}`);
}
/**
 * Shuts a kernel down, so that its memory is free for the next one. A kernel that has already ended is not an error.
 */
async function shutDown(server, id) {
    const url = new URL(`api/kernels/${id}`, server.url);
    const signal = AbortSignal.timeout(maxShutDownTime);
    await fetch(url, { method: 'DELETE', headers: (0,jupyter_server/* headersFor */.iY)(server), signal }).then(response => response.body?.cancel(), () => undefined);
}
function runOnKernel(socket, { kernel, code }, deadline, timeoutMessage) {
    const id = (0,external_node_crypto_.randomUUID)();
    return new Promise((resolve, reject) => {
        let printed = '';
        socket.addEventListener('open', () => socket.send((0,kernel_message/* formatExecuteRequest */.q)(id, code)));
        socket.addEventListener('error', () => reject(new user_error/* UserError */.yo('server-not-answering', `the connection to the kernel "${kernel}" failed`)));
        socket.addEventListener('close', () => reject(new user_error/* UserError */.yo('server-not-answering', `the kernel "${kernel}" closed the connection`)));
        deadline.addEventListener('abort', () => reject(new user_error/* UserError */.yo('server-not-answering', timeoutMessage)));
        socket.addEventListener('message', ({ data }) => {
            const message = (0,kernel_message/* parseKernelMessage */.w)(data);
            if (message?.parent_header.msg_id !== id)
                return;
            const { header, content } = message;
            if (header.msg_type === 'stream')
                printed += content.text ?? '';
            if (header.msg_type === 'error') {
                reject(new user_error/* UserError */.yo('server-not-answering', `the kernel "${kernel}" reported an error: ${content.ename}: ${content.evalue}`));
            }
            // The output is complete by then: the kernel sends `idle` after it, on the same channel.
            if (content.execution_state === 'idle')
                resolve(printed);
        });
    });
}

// EXTERNAL MODULE: ./build/jupyter/kernel-specs.js
var kernel_specs = __webpack_require__(8540);
;// CONCATENATED MODULE: ./build/image/verify/smoke-test.js










/** Timeouts of a cell and of `smoke-command`, in milliseconds. */
const cellTimeout = 60_000;
const commandTimeout = 10 * 60_000;
/** BinderHub's launcher: starts JupyterLab if it is installed, otherwise the classic notebook. */
const launcher = `import os, sys
try:
    import jupyterlab
    program = 'jupyter-lab' if int(jupyterlab.__version__.split('.')[0]) >= 3 else 'jupyter-notebook'
except Exception:
    program = 'jupyter-notebook'
os.execvp(program, [program] + sys.argv[1:])`;
/**
 * Starts the image as mybinder.org does. Executes a cell in each needed kernel that is installed, or else in the
 * server's default kernel, and runs `smokeCommand` if it is set.
 */
async function smokeTest(container, expected, settings, services) {
    const server = { token: (0,external_node_crypto_.randomBytes)(16).toString('hex'), base: '/user/binder-actions/' };
    const options = { ...container, port: expected.port, command: binderCommand(expected.port, server) };
    const started = await withContainer(services, options, running => tryJupyter(running, server, expected.kernels, settings.startTimeout));
    if (started.startSeconds !== undefined) {
        services.log.info(`Jupyter answered after ${started.startSeconds.toFixed(1)} s`);
    }
    if (started.failure !== undefined || settings.smokeCommand === undefined)
        return started;
    const failure = await trySmokeCommand(container, settings.smokeCommand, services);
    return { ...started, failure };
}
/** @see https://github.com/jupyterhub/binderhub, binderspawner_mixin.py, for the options. */
function binderCommand(port, { token, base }) {
    const options = [
        `--NotebookApp.base_url=${base}`,
        `--NotebookApp.token=${token}`,
        '--NotebookApp.trust_xheaders=True',
    ];
    return ['python3', '-c', launcher, '--ip=0.0.0.0', `--port=${port}`, ...options];
}
async function tryJupyter(container, { token, base }, needed, timeout) {
    const start = performance.now();
    const server = { url: new URL(base, `http://127.0.0.1:${container.port ?? 0}`), token };
    const isRunning = () => container.isRunning();
    const obstacle = container.port === undefined ? jupyter_server/* hasEnded */.hY : await (0,jupyter_server/* awaitServer */.sc)(server, timeout, isRunning);
    if (obstacle !== undefined) {
        const problem = `Jupyter did not answer within ${(0,units/* formatDuration */.a3)(timeout)}: ${obstacle}`;
        const advice = 'mybinder.org gives up after 30 s. Move work from the start script to the build of the image';
        const failure = await notAnswering(`${problem}. ${advice}`, container);
        return { startSeconds: undefined, failure, kernels: undefined };
    }
    const startSeconds = (performance.now() - start) / 1000;
    const { kernels, problem } = await tryKernels(server, needed);
    const failure = problem === undefined ? undefined : await notAnswering(problem, container);
    return { startSeconds, failure, kernels };
}
/** Executes a cell in each needed kernel that is installed, or else in the server's default kernel. */
async function tryKernels(server, needed) {
    let kernels;
    try {
        const specs = await (0,kernel_specs/* fetchKernelSpecs */.cQ)(server, cellTimeout);
        kernels = new Set(specs.all.map(({ name }) => (0,kernel_key/* kernelKey */.Z)(name)));
        const installed = specs.all.filter(({ name }) => needed.has((0,kernel_key/* kernelKey */.Z)(name)));
        const tried = installed.length > 0 || specs.default === undefined ? installed : [specs.default];
        if (tried.length === 0)
            throw new user_error/* UserError */.yo('server-not-answering', 'it has no kernel');
        for (const kernel of tried)
            await executeSample(server, kernel);
        return { kernels, problem: undefined };
    }
    catch (error) {
        return { kernels, problem: `Jupyter answers, but ${(0,error_message/* messageOf */.b)(error)}` };
    }
}
/**
 * Executes a cell. A Python kernel prints text; for other languages an empty cell shows that the kernel works.
 *
 * @throws Error in one sentence.
 */
async function executeSample(server, { name, language }) {
    const [code, expected] = language === 'python' ? ["print('binder' + '-' + 'actions')", 'binder-actions'] : ['', ''];
    const printed = await executeCell(server, name, code, cellTimeout);
    if (printed.includes(expected))
        return;
    throw new user_error/* UserError */.yo('server-not-answering', `a cell of the kernel "${name}" printed ${JSON.stringify(printed)} instead of "${expected}"`);
}
async function trySmokeCommand(container, smokeCommand, services) {
    const options = { ...container, command: ['sh', '-c', smokeCommand] };
    const result = await runInContainer(services, options, commandTimeout);
    if (result === undefined)
        return new user_error/* UserError */.yo('smoke-command-failed', `smoke-command did not finish within ${(0,units/* formatDuration */.a3)(commandTimeout)}: ${smokeCommand}. Use a shorter command`);
    if (result.exitCode === 0)
        return undefined;
    const memory = result.exitCode === 137 ? ', killed, probably because it used more than 2 GB of memory' : '';
    const output = (0,build_process/* lastLines */.w$)(result, 40);
    return new user_error/* UserError */.yo('smoke-command-failed', `smoke-command failed in the container (exit code ${result.exitCode}${memory}): ${smokeCommand}\n${output}`);
}
async function notAnswering(problem, container) {
    const memory = (await container.wasOutOfMemory())
        ? ' It was killed because it used more than 2 GB of memory, the limit of mybinder.org.'
        : '';
    const log = await container.log();
    return new user_error/* UserError */.yo('server-not-answering', `${problem}.${memory}\nThe container's log ends with:\n${log === '' ? '(empty)' : log}`);
}

;// CONCATENATED MODULE: ./build/image/verify/check-candidate.js













/** User ID of every server that Zero to JupyterHub starts, regardless of the image's `USER`. */
const binderUser = '1000';
const binderMemory = '2g';
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
    const smoke = isStarted
        ? await startAsBinder(candidate, expected.contract, files, { settings, services })
        : undefined;
    const findings = () => {
        const { config } = candidate.image;
        const listed = smoke?.kernels ?? readListedKernels(probed);
        const violations = [
            ...checkContract(contract, config, files, listed),
            ...readProbe(contract, probed, revision),
        ];
        return { violations, warnings: checkProxyPrefix(contract, config, files) };
    };
    const { violations, warnings } = isChecked ? findings() : { violations: undefined, warnings: [] };
    return { violations, warnings, smoke, seconds: (performance.now() - start) / 1000 };
}
function runProbe(candidate, { contract, platform, builder }, services) {
    const probe = { user: binderUser, command: probeCommand(contract), timeout: probeTimeout };
    return runInBuild(services, { ...candidate, ...probe, platform, builder });
}
function startAsBinder(candidate, contract, files, { settings, services }) {
    const expected = { port: contract.port, kernels: findNeededKernels(contract, files) };
    return withLoadedImage(services, candidate, name => smokeTest({ user: binderUser, memory: binderMemory, image: name }, expected, settings, services));
}
async function readImageFiles({ layout, image }) {
    const startScripts = new Set(startScriptPaths(image.config).map(entry_path/* cleanPath */.t));
    const layers = await (0,read_files/* readFiles */.U)(layout, image, entry => (0,user_files/* isRelevant */.M)(entry, startScripts));
    return new image_files/* ImageFiles */.X((0,flatten_layers/* flattenLayers */.n)(layers));
}

;// CONCATENATED MODULE: ./build/image/verify/verify-image.js






/** Checks the layers, contract and start-up of an image before it is pushed. */
async function verifyImage(built, settings, services) {
    const { plan, layout, name } = built;
    const { log } = services;
    const { platform, revision } = plan.target;
    const start = performance.now();
    const check = { ...settings, platform, dockerfile: plan.request.file };
    const { image, checked, failure } = await checkBuiltLayers(built, check, services);
    log.info((0,layer_table/* describeVerdict */.XZ)(name, checked, settings.budget));
    log.info(`The layers were checked in ${((performance.now() - start) / 1000).toFixed(1)} s`);
    const expected = { contract: plan.contract, revision, platform, builder: plan.request.builder };
    const report = await log.group(`Verify ${name}`, () => checkCandidate({ layout, image }, expected, settings, services));
    for (const warning of report.warnings)
        log.warning(describeViolation(warning));
    if (report.violations !== undefined) {
        const scope = report.smoke === undefined ? '' : ', including the smoke test';
        log.info(`The contract was checked in ${report.seconds.toFixed(1)} s${scope}`);
    }
    const failures = [...(failure === undefined ? [] : [failure]), ...candidateFailures(name, report)];
    return {
        ...{ built, image, report, layers: (0,check_layers/* layerOutputs */.o)(checked) },
        failure: (0,user_error/* joinErrors */._h)(failures),
    };
}

;// CONCATENATED MODULE: ./build/image/workspace.js



/**
 * Runs `task` with a temporary directory of its own, which may grow to gigabytes and is removed even if the run is
 * cancelled. A directory left by a killed run may contain credentials, and is removed by the next run. `writeVerdict`
 * writes to the job summary immediately; the summaries of the stages are appended after it.
 */
async function withWorkspace(services, task) {
    await removeLeftovers(services.temporaryDirectory);
    const temporaryDirectory = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(services.temporaryDirectory, `binder-image-${process.pid}-`));
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
    const remove = () => (0,external_node_fs_promises_.rm)(temporaryDirectory, { recursive: true, force: true });
    return (0,build_process/* withCleanUp */.pv)(services, remove, run, 'at once');
}
/** Removes the directories of processes that no longer exist. */
async function removeLeftovers(temporaryDirectory) {
    for (const name of await (0,external_node_fs_promises_.readdir)(temporaryDirectory)) {
        const [, id] = /^binder-image-(\d+)-/.exec(name) ?? [];
        if (id === undefined || isRunning(Number(id)))
            continue;
        await (0,external_node_fs_promises_.rm)((0,external_node_path_.join)(temporaryDirectory, name), { recursive: true, force: true }).catch(() => { });
    }
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

;// CONCATENATED MODULE: ./build/image/push-existing.js













/**
 * Verifies an image that another tool built, and publishes it. Its config, and with it its labels, is never changed. Its
 * manifest, and with it its digest, changes only if a layer is stored uncompressed.
 */
async function pushExisting(request, pusher, services) {
    const { publication } = request;
    const assertAccess = async ({ image }) => {
        if (publication.push)
            await assertPushAccess(await services.connect(image));
    };
    if (pusher.target !== undefined)
        await assertAccess(pusher.target);
    return withWorkspace(services, async (workspace, writeVerdict) => {
        const { layout, image } = await copyImage(request, workspace);
        const target = pusher.identify(image);
        if (pusher.target === undefined)
            await assertAccess(target);
        const identified = await findTargetImage(target, publication, workspace);
        const plan = await planExisting(identified, image, request, workspace);
        const name = `${identified.client.name}:${target.imageTag}`;
        const verified = await verifyImage({ plan, layout, name }, request.verification, workspace);
        const published = await publishImage(verified, publication, workspace);
        if (published.kind === 'superseded') {
            const isAttested = await pusher.accept(target, published.by, workspace);
            return usePublished(identified, published.by, publication, { ...workspace, isAttested });
        }
        const isAttested = published.kind === 'pushed' && (await pusher.sign(target, verified.image.rootDigest, workspace));
        const outputs = existingOutputs(verified, published, isAttested);
        await reportExisting(verified, outputs.reference, { ...workspace, writeSummary: writeVerdict });
        return { outputs, failure: verified.failure };
    });
}
async function copyImage({ location, platform }, services) {
    const directory = (0,external_node_path_.join)(services.temporaryDirectory, 'existing');
    return (0,open_source/* withImageSource */.T)(location, services, async (source) => {
        // Messages name the image as the user does, and not the copy.
        const layout = { ...(await (0,write_layout/* writeLayout */.wy)(source, platform, directory)), name: source.name };
        return { layout, image: await (0,read_image/* readImage */.AM)(layout, platform) };
    });
}

// EXTERNAL MODULE: ./build/runner/registry-services.js + 14 modules
var registry_services = __webpack_require__(8367);
// EXTERNAL MODULE: ./build/cli/check-services.js
var check_services = __webpack_require__(1670);
;// CONCATENATED MODULE: ./build/image/request/publication-settings.js
const attestChoices = (/* unused pure expression or super */ null && (['auto', 'true', 'false']));
const latestChoices = ['auto', 'true', 'false'];

// EXTERNAL MODULE: ./build/layers/layer-check.js
var layer_check = __webpack_require__(295);
// EXTERNAL MODULE: ./build/layout/image-location.js
var image_location = __webpack_require__(3020);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(3192);
// EXTERNAL MODULE: ./build/cli/layer-options.js
var layer_options = __webpack_require__(1703);
// EXTERNAL MODULE: ./build/cli/parse-revision.js
var parse_revision = __webpack_require__(3806);
// EXTERNAL MODULE: ./build/cli/read-arguments.js
var read_arguments = __webpack_require__(8740);
;// CONCATENATED MODULE: ./build/cli/push-command-line.js











const defaultStartTimeout = '30s';
const pushOptions = `  IMAGE                   docker-daemon:REF, oci-layout:DIR or docker-archive:FILE
  --to NAME[:TAG]         image repository to push to, and the tag: that of the ref, optionally followed by a suffix, such as
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
  --platform OS/ARCH      platform of the image; default ${(0,oci_platform/* formatPlatform */.Bq)(oci_platform/* binderPlatform */.a3)}
${(0,layer_options/* layerOptionsHelp */.N3)()}
  --allow-private         do not fail if the pushed image cannot be pulled anonymously
  --dry-run               check the image, but push nothing`;
/** @throws UsageError with the problem and the accepted values. */
function parsePushCommandLine(args) {
    const { values, positionals } = (0,read_arguments/* readArguments */.lR)(args, {
        ...layer_options/* layerOptions */.AT,
        to: { type: 'string' },
        ref: { type: 'string' },
        revision: { type: 'string' },
        tag: { type: 'string', multiple: true, default: [] },
        latest: { type: 'string', default: 'auto' },
        contract: { type: 'string' },
        'skip-contract': { type: 'boolean', default: false },
        'skip-smoke-test': { type: 'boolean', default: false },
        'smoke-command': { type: 'string' },
        'start-timeout': { type: 'string', default: defaultStartTimeout },
        platform: { type: 'string', default: (0,oci_platform/* formatPlatform */.Bq)(oci_platform/* binderPlatform */.a3) },
        'allow-private': { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
    });
    const { to, ref, revision, contract, dockerfile } = values;
    if (to === undefined)
        throw new command/* UsageError */.e('--to is missing: the image repository to push to');
    if (contract !== undefined && values['skip-contract'])
        throw new command/* UsageError */.e('--contract and --skip-contract exclude each other');
    if (values['smoke-command'] !== undefined && values['skip-smoke-test'])
        throw new command/* UsageError */.e('--smoke-command and --skip-smoke-test exclude each other');
    return (0,read_arguments/* withUsageErrors */.Lc)(() => ({
        request: {
            location: (0,image_location/* parseLocalImage */.e)((0,read_arguments/* singlePositional */.BT)(positionals, 'IMAGE')),
            platform: (0,oci_platform/* parsePlatform */.FL)(values.platform),
            file: dockerfile,
            builder: undefined,
            verification: {
                contract,
                checkContract: !values['skip-contract'],
                smokeTest: !values['skip-smoke-test'],
                smokeCommand: values['smoke-command'],
                startTimeout: (0,units/* parseDuration */.E9)(values['start-timeout']),
                budget: (0,layer_options/* parseBudget */.Nm)(values),
                explain: (0,read_arguments/* chooseValue */.lS)('--explain', layer_check/* explainModes */.m, values.explain),
                oversize: 'fail',
            },
            publication: {
                push: !values['dry-run'],
                tags: values.tag.map(oci_reference/* parseImageTag */.DO),
                latest: (0,read_arguments/* chooseValue */.lS)('--latest', latestChoices, values.latest),
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
function parseDestination(text) {
    const reference = (0,oci_reference/* parseReference */.F2)(text);
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
        const { outputs, failure } = await pushExisting(commandLine.request, pusher, services);
        if (commandLine.isJson)
            terminal.out(JSON.stringify(outputs, null, 2));
        if (failure === undefined)
            return 0;
        terminal.err(`binder-actions push: ${(0,user_error/* formatError */.Wk)(failure, user_error/* unreleased */.rH)}`);
        return 1;
    },
};
/** @throws Error if the labels contradict the options, or if neither say what the image was built from. */
function identify(image, { request, to, ...given }, log) {
    const labels = (0,labelled_build/* readLabelledBuild */.KN)(image);
    const stated = { ref: given.ref?.full, revision: given.revision, repository: undefined };
    (0,labelled_build/* assertLabelsAgree */.ew)(image.name, labels, stated, 'it is pushed for');
    const { ref = labels.ref, revision = labels.revision } = given;
    if (ref === undefined || revision === undefined)
        throw originUnknown(image, ref, revision);
    if (request.publication.push)
        warnOfMissingLabels(image.name, labels, log);
    return { ref, revision, platform: request.platform, ...chooseTag(to, ref) };
}
function originUnknown(image, ref, revision) {
    const missing = Object.entries({ 'ref.name': ref, revision }).filter(([, value]) => value === undefined);
    const labels = missing.map(([key]) => `org.opencontainers.image.${key}`).join(' and ');
    const options = missing.map(([key]) => (key === 'revision' ? '--revision' : '--ref')).join(' and ');
    return new user_error/* UserError */.yo('image-unlabelled', `${image.name} has no label ${labels}: say with ${options} what it was built from`);
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

/***/ 2007:
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

/***/ 1574:
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

/***/ 8339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findKernels)
/* harmony export */ });
/* harmony import */ var _tar_entry_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4750);
/* harmony import */ var _accounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2007);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1574);
/* harmony import */ var _kernel_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5200);




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
/** Returns the data directories that do not depend on where Jupyter is installed. */
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

/***/ 9112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ImageFiles)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2896);
/* harmony import */ var _tar_entry_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4750);
/* harmony import */ var _tar_follow_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2675);



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
    /** Returns whether any path matches the pattern, in which `*` matches any characters within one path segment. */
    hasMatch(pattern) {
        if (!pattern.includes('*'))
            return this.has(pattern);
        const steps = [...(0,_tar_entry_path_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanPath */ .t)(pattern)].map(char => char === '*' ? (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroOrMore */ .XO)(_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithinDirectory */ .Z0) : (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .exactlyOne */ .BK)(candidate => candidate === char));
        for (const path of this.#byPath.keys())
            if ((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(steps, path))
                return true;
        for (const path of this.#directories)
            if ((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(steps, path))
                return true;
        return false;
    }
    #resolve(path) {
        return (0,_tar_follow_links_js__WEBPACK_IMPORTED_MODULE_2__/* .followLinks */ .n)(path, this.#byPath);
    }
}


/***/ }),

/***/ 5200:
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

/***/ 9661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ findRequestedKernels),
/* harmony export */   Tf: () => (/* binding */ contentText),
/* harmony export */   fJ: () => (/* binding */ parseNotebook)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5691);
/* harmony import */ var _kernel_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5200);
/* harmony import */ var _user_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5610);



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

/***/ 5610:
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

/***/ 2896:
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

/***/ 6899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   iY: () => (/* binding */ headersFor),
/* harmony export */   sc: () => (/* binding */ awaitServer)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

function headersFor({ token }) {
    return { authorization: `token ${token}` };
}
const hasEnded = 'the container has ended';
/** Milliseconds between two requests. */
const pause = 200;
/** Maximum time for one response, in milliseconds. */
const maxResponseTime = 5_000;
/**
 * Waits until `api/status` below the server's base URL answers with status 200.
 *
 * @param timeout in milliseconds from now.
 * @param isAlive returns whether the server may still answer.
 * @returns undefined once the server answers, otherwise a description of its last state.
 */
async function awaitServer(server, timeout, isAlive) {
    const deadline = performance.now() + timeout;
    let lastState = 'it does not listen on its port';
    while (performance.now() < deadline) {
        const remaining = Math.min(maxResponseTime, deadline - performance.now());
        const status = await fetchStatus(server, Math.max(1, remaining));
        if (status === 200)
            return undefined;
        if (status !== undefined)
            lastState = `it answers with status ${status}`;
        if (!(await isAlive()))
            return hasEnded;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause);
    }
    return lastState;
}
async function fetchStatus(server, timeout) {
    try {
        const signal = AbortSignal.timeout(timeout);
        const response = await fetch(new URL('api/status', server.url), { headers: headersFor(server), signal });
        await response.body?.cancel();
        return response.status;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ formatExecuteRequest),
/* harmony export */   w: () => (/* binding */ parseKernelMessage)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5691);

const schema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    parent_header: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ msg_id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()) }),
    header: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ msg_type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj() }),
    content: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        text: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()),
        execution_state: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()),
        ename: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()),
        evalue: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()),
        traceback: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj())),
        data: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5())),
    }),
});
/**
 * Parses the data of a WebSocket message.
 *
 * @returns undefined if it is not a kernel message.
 */
function parseKernelMessage(data) {
    if (typeof data !== 'string')
        return undefined;
    try {
        const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xL(schema, JSON.parse(data));
        return result.success ? result.output : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * Formats a request to execute a cell.
 *
 * @see https://jupyter-client.readthedocs.io/en/stable/messaging.html#execute
 */
function formatExecuteRequest(id, code) {
    return JSON.stringify({
        channel: 'shell',
        header: {
            msg_id: id,
            msg_type: 'execute_request',
            session: id,
            username: 'binder-actions',
            version: '5.3',
            date: new Date().toISOString(),
        },
        parent_header: {},
        metadata: {},
        content: {
            code,
            silent: false,
            store_history: false,
            user_expressions: {},
            allow_stdin: false,
            stop_on_error: true,
        },
        buffers: [],
    });
}


/***/ }),

/***/ 8540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ listKernels),
/* harmony export */   cQ: () => (/* binding */ fetchKernelSpecs),
/* harmony export */   fI: () => (/* binding */ kernelListSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5691);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9368);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2394);
/* harmony import */ var _jupyter_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6899);




/** Response of `api/kernelspecs`. */
const kernelListSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({
    default: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(),
    kernelspecs: valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ spec: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ language: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(), '') }) })),
});
/**
 * Fetches the kernels that the server can start. If the server's default is not installed, the first kernel is the
 * default, as in JupyterLab.
 *
 * @param timeout in milliseconds.
 * @throws Error in one sentence.
 * @see https://jupyter-server.readthedocs.io/en/latest/developers/rest-api.html
 */
async function fetchKernelSpecs(server, timeout) {
    const signal = AbortSignal.timeout(timeout);
    const response = await fetch(new URL('api/kernelspecs', server.url), {
        headers: (0,_jupyter_server_js__WEBPACK_IMPORTED_MODULE_1__/* .headersFor */ .iY)(server),
        signal,
    });
    const body = new Uint8Array(await response.arrayBuffer());
    if (response.status !== 200)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('server-not-answering', `it answers status ${response.status} to the request for its kernels`);
    const list = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(kernelListSchema, body, "Jupyter's list of kernels");
    const all = listKernels(list);
    return { default: all.find(({ name }) => name === list.default) ?? all[0], all };
}
/** Returns the kernels of a response. */
function listKernels({ kernelspecs }) {
    return Object.entries(kernelspecs).map(([name, { spec }]) => ({
        name,
        language: spec.language.toLowerCase(),
    }));
}


/***/ }),

/***/ 4311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ missingLabels),
/* harmony export */   KN: () => (/* binding */ readLabelledBuild),
/* harmony export */   Ut: () => (/* binding */ assertNoPullRequest),
/* harmony export */   ew: () => (/* binding */ assertLabelsAgree),
/* harmony export */   me: () => (/* binding */ assertLabelledBranch)
/* harmony export */ });
/* harmony import */ var _oci_image_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4663);
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5613);
/* harmony import */ var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8002);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2394);




/**
 * Reads the labels that state the origin of an image. A `ref.name` without `refs/` is ignored: it is not a full Git
 * ref, and usually inherited, such as `ubuntu` from Ubuntu's base image.
 */
function readLabelledBuild(image) {
    const { ref, revision, source } = (0,_oci_image_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .imageOrigin */ .G)(image);
    return { ref: (0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .findSourceRef */ .Ij)(ref), revision: revision || undefined, source: parseSource(source?.trim()) };
}
function parseSource(text) {
    if (!text)
        return undefined;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const path = (url?.pathname ?? text)
        .replace(/^\//, '')
        .replace(/\/$/, '')
        .replace(/\.git$/, '');
    return { host: url?.host ?? '', repository: path };
}
/** Returns the keys of the labels that an image lacks. */
function missingLabels({ ref, revision, source }) {
    const values = { 'ref.name': ref, revision, source };
    return Object.entries(values).flatMap(([key, value]) => value === undefined ? [`org.opencontainers.image.${key}`] : []);
}
/**
 * Asserts that the labels of an image agree with its event, or with the run that pushes it.
 *
 * @param name name of the image in messages.
 * @param claim beginning of the phrase that names the other value.
 * @throws Error naming the values of both.
 */
function assertLabelsAgree(name, labels, announced, claim = 'the event is for') {
    const { ref, revision, source } = labels;
    const isSameSource = (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameRepositoryName */ .aE)(source?.repository ?? '', announced.repository ?? '');
    const pairs = [
        ['', ref?.full, announced.ref],
        ['commit ', revision, announced.revision],
        ['', isSameSource ? undefined : source?.repository, announced.repository],
    ];
    const problems = pairs.flatMap(([noun, labelled, other]) => labelled === undefined || other === undefined || labelled === other
        ? []
        : [`was built from ${noun}${labelled}, but ${claim} ${other}`]);
    if (problems.length === 0)
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('labels-mismatch', `${name} ${problems.join(', and ')}. If a label is inherited from the base image, set it in the build`);
}
/**
 * Asserts that an event without a ref may pin an image on a branch: the ref in the image's label must belong there.
 *
 * @param owner branch or tag that the launcher branch names as its owner.
 */
function assertLabelledBranch(name, { ref }, launcherBranch, owner) {
    if (ref === undefined || ref.kind === 'pull')
        return;
    if ((0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .findLauncherBranch */ .yl)(ref.full) === launcherBranch || owner === ref.short)
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('labels-mismatch', `${name} was built from ${ref.full}, which does not belong on launcher branch "${launcherBranch}": send the event to the launcher branch of that ref`);
}
/** @throws Error for the image of a pull request, unless the branch is a preview. */
function assertNoPullRequest(name, ref, isPreview) {
    if (ref?.kind !== 'pull' || isPreview)
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('no-launcher-branch', `${name} was built from ${ref.full}, a pull request, which is launched only on a branch whose Dockerfile contains ` +
        '`# binder-actions: preview`');
}


/***/ }),

/***/ 8693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readFiles)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3943);
/* harmony import */ var _oci_layer_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3579);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2394);
/* harmony import */ var _stream_layer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7330);





/** Maximum size of all kept contents in bytes. An image that exceeds it was crafted to exhaust memory. */
const maxContentSize = 128 * 2 ** 20;
/**
 * Reads every layer once and keeps the content of selected entries.
 *
 * @param isWanted returns whether to keep an entry's content.
 * @returns the entries of each layer, lowest first.
 * @throws Error naming the layer if it is damaged, or the image if the selected content is too large.
 */
async function readFiles(source, image, isWanted) {
    const { layers } = image.manifest;
    let total = 0;
    const readLayer = async (descriptor, index) => {
        const label = (0,_oci_layer_name_js__WEBPACK_IMPORTED_MODULE_3__/* .layerName */ .H)(image.name, index, layers.length);
        const diffId = image.config.diffIds[index];
        if (diffId === undefined)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('image-damaged', `${label} has no diff id in the image's config`);
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

/***/ 2079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ writeLayer),
/* harmony export */   W2: () => (/* binding */ finishLayout),
/* harmony export */   ww: () => (/* binding */ compressLayer),
/* harmony export */   wy: () => (/* binding */ writeLayout)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8522);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3943);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1564);
/* harmony import */ var _oci_layer_name_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3579);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4566);
/* harmony import */ var _oci_read_image_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7148);
/* harmony import */ var _oci_verify_stream_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(654);
/* harmony import */ var _layout_source_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9195);















const configMediaType = 'application/vnd.oci.image.config.v1+json';
const gzipLayer = 'application/vnd.oci.image.layer.v1.tar+gzip';
const chunkSize = 2 ** 20;
/**
 * Writes the image for one platform as an image layout on disk, ready to be pushed. Uncompressed layers, as written by
 * `docker save`, are compressed with gzip; an image without any is copied unchanged, so that it keeps its digest.
 *
 * @returns the layout. All content has been verified.
 */
async function writeLayout(source, platform, directory) {
    const blobs = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, 'blobs', 'sha256');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(blobs, { recursive: true });
    const { manifest, manifestDigest } = await (0,_oci_read_image_js__WEBPACK_IMPORTED_MODULE_10__/* .readImage */ .AM)(source, platform);
    const config = await source.readBlob(manifest.config);
    const layers = await writeLayers(source, manifest.layers, blobs);
    const isUnchanged = layers.every(({ digest }, index) => digest === manifest.layers[index]?.digest);
    if (!isUnchanged)
        return finishLayout(directory, { config, layers, annotations: {} });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(blobs, (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .digestHex */ .sU)(manifest.config.digest)), config);
    const { bytes } = await source.readManifest(manifestDigest);
    return writeRoot(directory, manifest.mediaType, bytes);
}
function writeLayers(source, layers, blobs) {
    return (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_13__/* .mapConcurrent */ ._)(layers, (0,node_os__WEBPACK_IMPORTED_MODULE_3__.availableParallelism)(), (layer, index) => {
        const label = (0,_oci_layer_name_js__WEBPACK_IMPORTED_MODULE_14__/* .layerName */ .H)(source.name, index, layers.length);
        return writeLayer(source, layer, { blobs, temporary: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(blobs, `.${index}`) }, label);
    });
}
/** Copies a layer's blob to a layout, compressed with gzip if it is not compressed. */
async function writeLayer(source, layer, { blobs, temporary }, label) {
    const isPlain = (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_9__/* .layerCompression */ .AH)(layer.mediaType) === 'none';
    const content = (0,_oci_verify_stream_js__WEBPACK_IMPORTED_MODULE_11__/* .verifyStream */ .u)(await source.openBlob(layer), layer, label);
    if (isPlain)
        return compressLayer(content, { blobs, temporary });
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
 * Writes the config and the manifest of a layout whose layers are already there.
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

/***/ 4663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ imageOrigin)
/* harmony export */ });
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6348);

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


/***/ }),

/***/ 5613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PZ: () => (/* binding */ formatGitHubRepository),
/* harmony export */   aE: () => (/* binding */ isSameRepositoryName),
/* harmony export */   lF: () => (/* binding */ parseGitHubRepository)
/* harmony export */ });
const owner = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$/;
const name = /^[A-Za-z0-9._-]{1,100}$/;
/**
 * Parses `owner/name`.
 *
 * @throws Error naming the text and the accepted form, with a suggested correction for a pasted URL.
 */
function parseGitHubRepository(text) {
    const [first = '', second = '', ...others] = text.split('/');
    if (others.length === 0 && owner.test(first) && name.test(second) && !/^\.{1,2}$/.test(second)) {
        return { owner: first, name: second };
    }
    const pasted = /^(?:https?:\/\/|git@)[^/:]+[/:]([^/\s]+)\/([^/\s]+?)(?:\.git)?\/?$/.exec(text.trim());
    const suggestion = pasted === null ? '' : `; write "${pasted[1]}/${pasted[2]}"`;
    throw new Error(`${JSON.stringify(text)} is not a GitHub repository: expected "owner/name"${suggestion}`);
}
function formatGitHubRepository(repository) {
    return `${repository.owner}/${repository.name}`;
}
/** Returns whether two names `owner/name` are those of one repository: GitHub ignores their case. */
function isSameRepositoryName(first, second) {
    return first.toLowerCase() === second.toLowerCase();
}


/***/ }),

/***/ 6260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isRefName)
/* harmony export */ });
/**
 * Git's rules for ref names, as far as they matter for names used outside git.
 * Source: git-check-ref-format(1).
 */
const forbidden = /[\s~^:?*[\\\p{Cc}]|\.\.|@\{|\/\/|\/\.|^[/.]|[/.]$|\.lock(?:\/|$)/u;
/** Returns whether the text is a valid short name of a branch or tag. */
function isRefName(text) {
    return text !== '' && !forbidden.test(text);
}


/***/ }),

/***/ 6186:
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

/***/ 8002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ findSourceRef),
/* harmony export */   QC: () => (/* binding */ refLauncherBranch),
/* harmony export */   Zc: () => (/* binding */ immutableTag),
/* harmony export */   _j: () => (/* binding */ parseSourceRef),
/* harmony export */   rH: () => (/* binding */ refImageTag),
/* harmony export */   yl: () => (/* binding */ findLauncherBranch)
/* harmony export */ });
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(907);
/* harmony import */ var _ref_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6260);



const prefixes = [
    ['refs/heads/', 'branch'],
    ['refs/tags/', 'tag'],
];
/**
 * Parses a full git ref.
 *
 * @throws Error naming the text and the accepted forms.
 */
function parseSourceRef(text) {
    const pull = /^refs\/pull\/(\d+)\/(?:merge|head)$/.exec(text);
    if (pull?.[1] !== undefined)
        return { full: text, kind: 'pull', short: pull[1] };
    for (const [prefix, kind] of prefixes) {
        const short = text.slice(prefix.length);
        if (text.startsWith(prefix) && (0,_ref_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefName */ .p)(short))
            return { full: text, kind, short };
    }
    throw new Error(`${JSON.stringify(text)} is not a git ref: expected "refs/heads/<branch>" or "refs/tags/<tag>", such as "refs/heads/main"`);
}
/**
 * Returns the image tag for a ref: each character that a tag cannot contain, such as `/`, becomes `-`, then the suffix
 * is appended. The mapping is lossy (`a/b` and `a-b` collide), so an event also carries the ref.
 *
 * @throws Error when the result is not a valid image tag, for example longer than 128 characters.
 */
function refImageTag(ref, suffix) {
    const tag = `${slug(ref)}${suffix}`;
    try {
        return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageTag */ .DO)(tag);
    }
    catch (error) {
        throw new Error(`no image tag can be made of ${ref.full} and the suffix ${JSON.stringify(suffix)}: a tag has at most 128 characters, ` +
            'and begins with a letter, a digit or "_"', { cause: error });
    }
}
/**
 * Returns the launcher branch for a ref.
 *
 * @throws Error for a pull request, which is never launched, and for a ref whose name yields no valid branch name.
 */
function refLauncherBranch(ref) {
    if (ref.kind === 'pull')
        throw new Error(`${ref.full} is a pull request: it has no launcher branch`);
    const branch = slug(ref);
    if (branch === '' || !(0,_ref_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefName */ .p)(branch))
        throw new Error(`no launcher branch can be named after ${ref.full}: set \`launcher-branch\``);
    return branch;
}
/** Returns the ref that untrusted text such as a label names, or undefined if it is not a full ref. */
function findSourceRef(text) {
    try {
        return text === undefined ? undefined : parseSourceRef(text);
    }
    catch {
        return undefined;
    }
}
/** Returns the launcher branch for untrusted text such as a label, or undefined if it has none. */
function findLauncherBranch(ref) {
    try {
        return refLauncherBranch(parseSourceRef(ref));
    }
    catch {
        return undefined;
    }
}
/** Returns a tag that never moves. It prevents registry clean-up from deleting a digest that a launcher pins. */
function immutableTag(imageTag, digest) {
    const suffix = `-${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestHex */ .sU)(digest).slice(0, 12)}`;
    return `${imageTag.slice(0, 128 - suffix.length)}${suffix}`;
}
function slug({ kind, short }) {
    return (kind === 'pull' ? `pr-${short}` : short).replace(/[^A-Za-z0-9._-]/g, '-').replace(/^[.-]+/, '');
}


/***/ }),

/***/ 5538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ canPull),
/* harmony export */   x: () => (/* binding */ headDigest)
/* harmony export */ });
/* harmony import */ var _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3125);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1564);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4566);
/* harmony import */ var _registry_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7953);




/**
 * Checks whether the client can read an existing manifest.
 *
 * @returns undefined if it can, otherwise a description of the registry's response.
 */
async function canPull(client, digest) {
    const { status } = await headManifest(client, digest);
    return status === 200 ? undefined : `the registry answers ${status}`;
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
/** Requests the head of a manifest: its status, and the digest that the registry states, if any. */
async function headManifest(client, target) {
    const headers = { accept: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestMediaTypes */ .$P.join(', ') };
    const request = { method: 'HEAD', target: `manifests/${target}`, headers, access: 'pull' };
    const response = await client.send(request);
    (0,_http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelBody */ .r0)(response);
    return { status: response.status, digest: response.headers.get('docker-content-digest') };
}


/***/ })

};
