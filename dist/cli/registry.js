export const id = 3137;
export const ids = [3137];
export const modules = {

/***/ 50485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ identifyTarget)
/* harmony export */ });
/* harmony import */ var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38002);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);


/**
 * Resolves the ref and asserts that its commit is checked out. Otherwise the image would be labelled with one commit but
 * built from another.
 *
 * @throws Error that names both commits, or the candidates for an ambiguous ref.
 */
async function identifyTarget(request, checkout, workflow) {
    const head = await checkout.head();
    const { full, commit } = request.ref === workflow.ref
        ? { full: workflow.ref, commit: workflow.sha }
        : await resolveInCheckout(request.ref, checkout);
    if (commit !== head) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('wrong-checkout', `${full} is commit ${commit}, but ${head} is checked out: check out that ref before this step, ` +
            'with `ref:` of actions/checkout');
    }
    const { image, platform, tagSuffix } = request;
    const ref = (0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSourceRef */ ._j)(full);
    return { image, platform, ref, revision: head, imageTag: (0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .refImageTag */ .rH)(ref, tagSuffix), tagSuffix };
}
async function resolveInCheckout(name, checkout) {
    const [found, ...others] = await checkout.resolve(name);
    if (found === undefined) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('wrong-checkout', `${JSON.stringify(name)} is neither a branch nor a tag in this checkout: check the spelling, ` +
            'or fetch it with `ref:` and `fetch-depth: 0` of actions/checkout');
    }
    if (others.length > 0) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('wrong-checkout', `${JSON.stringify(name)} is both a branch and a tag: write "refs/heads/${name}" or "refs/tags/${name}"`);
    }
    const [full, commit] = found;
    return { full, commit };
}


/***/ }),

/***/ 96247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ findPublished),
/* harmony export */   r: () => (/* binding */ findIfReadable)
/* harmony export */ });
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41240);
/* harmony import */ var _ingredients_ingredient_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41024);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96348);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1564);
/* harmony import */ var _oci_image_labels_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44663);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95669);
/* harmony import */ var _oci_read_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77148);
/* harmony import */ var _registry_registry_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87953);
/* harmony import */ var _request_required_checks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80577);









/**
 * Looks up the image of a tag. The manifest suffices for an image pushed by this action; for any other image the config
 * is read too, but never a layer.
 *
 * @param explain receives the reason why an image cannot be reused.
 * @returns undefined if the tag does not exist or its image cannot be reused; the tag is then replaced.
 */
async function findPublished(client, imageTag, platform, explain) {
    const stored = await (0,_registry_registry_source_js__WEBPACK_IMPORTED_MODULE_4__/* .findManifest */ .J)(client, imageTag);
    if (stored === undefined)
        return undefined;
    try {
        const name = `${client.name}:${imageTag}`;
        const manifest = (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(stored.bytes, stored.mediaType, `the manifest of ${name}`);
        if (manifest.kind === 'manifest' && _oci_annotations_js__WEBPACK_IMPORTED_MODULE_6__/* .fingerprintKey */ .SV in manifest.annotations) {
            return { stored, digest: stored.digest, ...readAnnotations(manifest) };
        }
        const source = (0,_registry_registry_source_js__WEBPACK_IMPORTED_MODULE_4__/* .registrySource */ .B)(client, { ...client.repository, tag: imageTag, digest: stored.digest });
        const image = await (0,_oci_read_image_js__WEBPACK_IMPORTED_MODULE_3__/* .readImage */ .AM)(source, platform);
        return { stored, digest: stored.digest, ...readAnnotations(image.manifest), ...(0,_oci_image_labels_js__WEBPACK_IMPORTED_MODULE_7__/* .imageOrigin */ .G)(image) };
    }
    catch (error) {
        explain(`The current image of the tag cannot be reused: ${(0,_error_message_js__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .b)(error)}`);
        return undefined;
    }
}
/**
 * Looks up an image for a build that does not push. A failed lookup counts as not found: a workflow for a pull request
 * from a fork has no login for a private image, and reusing an image only saves time.
 */
async function findIfReadable(find, name, log) {
    return find().catch((error) => {
        const reason = (0,_error_message_js__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .b)(error);
        log.info(`${name} cannot be read and counts as not found, because nothing is pushed: ${reason}`);
        return undefined;
    });
}
function readAnnotations({ annotations, layers }) {
    const base = annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_6__/* .baseDigestKey */ .nq] ?? '';
    const seconds = Number(annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_6__/* .buildSecondsKey */ .zY] ?? Number.NaN);
    return {
        layers,
        created: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_6__/* .createdKey */ .Yw],
        revision: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_6__/* .revisionKey */ .d7] || undefined,
        ref: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_6__/* .refNameKey */ .G4],
        source: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_6__/* .sourceKey */ .Zt],
        fingerprint: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_6__/* .fingerprintKey */ .SV],
        ingredients: (0,_ingredients_ingredient_record_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeRecord */ .eT)(annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_6__/* .ingredientsKey */ .OZ] ?? ''),
        checks: (0,_request_required_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeChecks */ .Yq)(annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_6__/* .checksKey */ .vc]),
        buildSeconds: Number.isFinite(seconds) ? seconds : undefined,
        dependencies: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(base) ? base : undefined,
        split: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_6__/* .splitKey */ ._$],
        packages: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_6__/* .packagesKey */ .De],
    };
}


/***/ }),

/***/ 77135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identifyImage),
/* harmony export */   u: () => (/* binding */ findTargetImage)
/* harmony export */ });
/* harmony import */ var _registry_assert_public_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93886);
/* harmony import */ var _build_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50485);
/* harmony import */ var _find_published_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96247);
/* harmony import */ var _ref_collision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99815);




/** Finds the commit to build and the image that its tag points to. @throws Error if another ref owns that tag. */
async function identifyImage(request, services) {
    const target = await (0,_build_target_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyTarget */ ._)(request.target, services.checkout, services.workflow);
    return findTargetImage(target, request.publication, services);
}
/** Finds the image that the tag of a target points to. @throws Error if another ref owns that tag. */
async function findTargetImage(target, { push, requirePublic: isPublicRequired }, services) {
    const { log } = services;
    const client = await services.connect(target.image);
    const find = () => (0,_find_published_js__WEBPACK_IMPORTED_MODULE_2__/* .findPublished */ .e)(client, target.imageTag, target.platform, reason => log.info(reason));
    const published = push ? await find() : await (0,_find_published_js__WEBPACK_IMPORTED_MODULE_2__/* .findIfReadable */ .r)(find, client.name, log);
    await (0,_ref_collision_js__WEBPACK_IMPORTED_MODULE_3__/* .assertNoCollision */ .U)(published, target, services);
    // Fail before the build: a push does not make a private package public.
    if (published !== undefined && push && isPublicRequired)
        await (0,_registry_assert_public_js__WEBPACK_IMPORTED_MODULE_0__/* .assertPublic */ .A)(target.image, published.digest, services);
    return { target, client, published, find };
}


/***/ }),

/***/ 18923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ warnOfMissingLabels)
/* harmony export */ });
/* harmony import */ var _launcher_labelled_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4311);

/** Warns that an unsigned image lacks labels with which a launcher verifies its origin. */
function warnOfMissingLabels(name, labels, log) {
    const missing = (0,_launcher_labelled_build_js__WEBPACK_IMPORTED_MODULE_0__/* .missingLabels */ .CG)(labels);
    if (missing.length === 0)
        return;
    log.warning(`${name} has no label ${missing.join(', ')}, and it is not signed: the launcher may reject it. Set the labels in the ` +
        'build, for example with `--label` of repo2docker or docker, or push it in a job that signs it');
}


/***/ }),

/***/ 99815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ assertNoCollision)
/* harmony export */ });
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41240);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20907);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);



/**
 * Asserts that the tag does not point to the image of another existing ref. Two refs can map to the same image tag
 * (`a/b` and `a-b`); the second must not overwrite the image of the first while the first exists. Without `refs`, every
 * other ref counts as existing.
 *
 * @throws Error that names both refs and the possible fixes.
 */
async function assertNoCollision(published, { image, ref, imageTag }, { refs, log }) {
    const owner = published?.ref;
    if (owner === undefined || !owner.startsWith('refs/') || owner === ref.full)
        return;
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImageRepository */ .hp)(image);
    if (refs !== undefined && !(await refExists(refs, owner, log))) {
        log.info(`${name}:${imageTag} has the image of ${owner}, which no longer exists: the image is replaced`);
        return;
    }
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('tag-overwritten', `${ref.full} and ${owner} both map to the image tag "${imageTag}" of ${name}, which now points to the image ` +
        `of ${owner}: rename one of them or, if ${owner} no longer exists, delete that tag in the registry`);
}
/** Returns whether the ref exists; true if the lookup fails. */
async function refExists(refs, ref, log) {
    try {
        return await refs.has(ref);
    }
    catch (error) {
        log.info((0,_error_message_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error));
        return true;
    }
}


/***/ }),

/***/ 10213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ chooseTags),
/* harmony export */   s: () => (/* binding */ ensureTags)
/* harmony export */ });
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3943);
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41240);
/* harmony import */ var _refs_release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66186);
/* harmony import */ var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38002);
/* harmony import */ var _registry_head_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45538);
/* harmony import */ var _registry_list_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42023);
/* harmony import */ var _registry_push_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54796);
/* harmony import */ var _identify_find_published_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96247);
/* harmony import */ var _identify_ref_collision_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99815);









const maxConcurrentLookups = 4;
/** Returns the tags of the image, its own first; with `latest: auto`, only the highest release gets `latest`. */
async function chooseTags(identified, digest, settings, services) {
    const { imageTag, tagSuffix } = identified.target;
    const ownTags = [imageTag, (0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .immutableTag */ .Zc)(imageTag, digest)];
    const latest = (await isLatest(identified, settings.latest, services)) ? [`latest${tagSuffix}`] : [];
    await Promise.all(latest.map(tag => assertNoBranchOwns(tag, identified, services)));
    return [...new Set([...ownTags, ...latest, ...settings.tags])];
}
async function isLatest({ target: { ref, tagSuffix }, client }, choice, services) {
    if (choice !== 'auto')
        return choice === 'true';
    if (ref.kind !== 'tag' || !(0,_refs_release_js__WEBPACK_IMPORTED_MODULE_6__/* .isHighestRelease */ .g)(ref.short, []))
        return false;
    const releases = await knownReleases(client, tagSuffix, services);
    const isHighest = (0,_refs_release_js__WEBPACK_IMPORTED_MODULE_6__/* .isHighestRelease */ .g)(ref.short, releases);
    if (!isHighest)
        services.log.info(`latest${tagSuffix} is not moved: ${ref.short} is not the highest release`);
    return isHighest;
}
/**
 * Asserts that the tag does not point to the image of a branch of the same name, such as `latest`. An image of a
 * release, or of another branch built with `latest: true`, may be replaced.
 */
async function assertNoBranchOwns(tag, { target, client }, services) {
    const published = await (0,_identify_find_published_js__WEBPACK_IMPORTED_MODULE_4__/* .findPublished */ .e)(client, tag, target.platform, reason => services.log.info(reason));
    if (!isImageOfBranch(published?.ref, tag, target.tagSuffix))
        return;
    await (0,_identify_ref_collision_js__WEBPACK_IMPORTED_MODULE_5__/* .assertNoCollision */ .U)(published, { ...target, imageTag: tag }, services);
}
/** @param ref recorded in an image; not validated. */
function isImageOfBranch(ref, tag, suffix) {
    if (!ref?.startsWith('refs/heads/'))
        return false;
    try {
        return (0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .refImageTag */ .rH)((0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSourceRef */ ._j)(ref), suffix) === tag;
    }
    catch {
        return false;
    }
}
/**
 * Returns the tags of the GitHub repository, or the image tags if GitHub is not available. The tags of the
 * checkout are never used, because a checkout may have only one.
 */
async function knownReleases(client, suffix, { refs, log }) {
    try {
        if (refs !== undefined)
            return await refs.tags();
    }
    catch (error) {
        const reason = (0,_error_message_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .b)(error);
        log.warning(`The highest release is determined from the image tags of ${client.name}: ${reason}`);
    }
    const tags = await (0,_registry_list_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .listTags */ .c)(client);
    return tags.filter(tag => tag.endsWith(suffix)).map(tag => tag.slice(0, tag.length - suffix.length));
}
/**
 * Points each tag to a manifest that is already in the registry; skips tags that already point to it.
 *
 * @param done further tags that point to it, for the error message.
 * @throws Error that lists the tags that point to it and those that do not.
 */
async function ensureTags(client, manifest, tags, done = []) {
    const found = await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_8__/* .mapConcurrent */ ._)(tags, maxConcurrentLookups, tag => (0,_registry_head_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .headDigest */ .x)(client, tag));
    const pointsToManifest = (_tag, index) => found[index] === manifest.digest;
    const missing = tags.filter((tag, index) => !pointsToManifest(tag, index));
    await (0,_registry_push_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .pushTags */ .Y)(client, manifest, missing, [...done, ...tags.filter(pointsToManifest)]);
}


/***/ }),

/***/ 16195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ publishImage)
});

// EXTERNAL MODULE: ./build/registry/assert-public.js + 1 modules
var assert_public = __webpack_require__(93886);
// EXTERNAL MODULE: ./build/registry/push-image.js + 1 modules
var push_image = __webpack_require__(78246);
// EXTERNAL MODULE: ./build/registry/push-manifest.js
var push_manifest = __webpack_require__(54796);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/image/request/required-checks.js
var required_checks = __webpack_require__(80577);
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
        if ((0,required_checks/* missingChecks */.S1)(found.checks, own.checks).length > 0)
            return undefined;
        return { image: found, reason: 'another run has built this commit in the meantime' };
    }
    const isNewer = found.ref === own.ref && Date.parse(found.created ?? '') > Date.parse(own.created);
    return isNewer
        ? { image: found, reason: `a newer image of ${own.ref} was pushed in the meantime` }
        : undefined;
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
 * @throws Error that names both digests if the tag points to neither.
 */
async function confirmPublished({ client, target, find }, digest, own) {
    const name = `${client.name}:${target.imageTag}`;
    await (0,promises_.setTimeout)(settleTime);
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

// EXTERNAL MODULE: ./build/image/publish/image-tags.js
var image_tags = __webpack_require__(10213);
// EXTERNAL MODULE: ./build/image/publish/push-progress.js
var push_progress = __webpack_require__(48826);
;// CONCATENATED MODULE: ./build/image/publish/publish-image.js






/** Pushes an image that passed its checks, reads it back, and asserts that it is public if that is required. */
async function publishImage(verified, settings, services) {
    if (!settings.push || verified.failure !== undefined)
        return { kind: 'not-pushed' };
    const { plan } = verified.built;
    const { rootDigest } = verified.image;
    const tags = await (0,image_tags/* chooseTags */.N)(plan, rootDigest, settings, services);
    const newerImage = await pushUnlessSuperseded(verified, tags, services);
    if (settings.requirePublic)
        await (0,assert_public/* assertPublic */.A)(plan.target.image, newerImage?.image.digest ?? rootDigest, services);
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
        await (0,push_image/* pushImage */.G)(client, layout, [], { progress: (0,push_progress/* pushProgress */.G)(log, client.name), mountFrom });
        const found = await plan.find();
        const concurrentImage = found === undefined ? undefined : supersededBy(found, own);
        if (concurrentImage !== undefined)
            return concurrentImage;
        const stored = await layout.readManifest();
        await (0,push_manifest/* pushTags */.Y)(client, stored, [target.imageTag]);
        const newerImage = await confirmPublished(plan, image.rootDigest, own);
        if (newerImage === undefined)
            await (0,image_tags/* ensureTags */.s)(client, stored, tags.slice(1), [target.imageTag]);
        return newerImage;
    });
}


/***/ }),

/***/ 48826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pushProgress)
/* harmony export */ });
/* harmony import */ var _layers_stream_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27991);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6515);



/** Logs the outcome of each blob and, at intervals, the progress of the push. */
function pushProgress(log, name) {
    const streams = new _layers_stream_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .StreamProgress */ .s(log, `pushing ${name}`);
    return {
        blobSent: ({ digest, size }, bytes) => streams.onBytes(digest, bytes, size),
        blobMounted: ({ digest, size }, from) => {
            // A mounted blob does not count towards the bytes to send.
            streams.onBytes(digest, 0, 0);
            log.info(`${digest} (${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .Xq)(size)}) was mounted from ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImageRepository */ .hp)(from)}`);
        },
        blobSkipped: ({ digest, size }) => log.info(`${digest} (${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .Xq)(size)}) already exists`),
        blobPushed: ({ digest, size }) => log.info(`${digest} (${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .Xq)(size)}) pushed`),
    };
}


/***/ }),

/***/ 33984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ pushExisting)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/layout/annotate-layout.js
var annotate_layout = __webpack_require__(38198);
// EXTERNAL MODULE: ./build/layout/write-layout.js
var write_layout = __webpack_require__(22079);
// EXTERNAL MODULE: ./build/oci/annotations.js
var annotations = __webpack_require__(96348);
// EXTERNAL MODULE: ./build/oci/read-image.js
var read_image = __webpack_require__(77148);
// EXTERNAL MODULE: ./build/registry/blob-upload.js
var blob_upload = __webpack_require__(57721);
// EXTERNAL MODULE: ./build/image/identify/identify-image.js
var identify_image = __webpack_require__(77135);
// EXTERNAL MODULE: ./build/image/open-source.js
var open_source = __webpack_require__(34260);
// EXTERNAL MODULE: ./build/oci/image-labels.js
var image_labels = __webpack_require__(44663);
// EXTERNAL MODULE: ./build/image/request/required-checks.js
var required_checks = __webpack_require__(80577);
// EXTERNAL MODULE: ./build/image/plan/read-contract.js + 2 modules
var read_contract = __webpack_require__(78341);
;// CONCATENATED MODULE: ./build/image/plan/existing-plan.js



/** Plans the verification and publication of an image that is not built here. @throws Error if the contract is invalid. */
async function planExisting(identified, image, { verification, file, builder }, services) {
    const known = await (0,read_contract/* readContract */.J)(verification.contract, services);
    const { created, revision } = (0,image_labels/* imageOrigin */.G)(image);
    return {
        ...{ ...identified, revision, created: created ?? '', request: { file, builder } },
        ...{ contract: known.contract, checks: (0,required_checks/* requiredChecks */.J4)(verification, known) },
        ...{ dependencies: undefined, fingerprint: undefined },
    };
}

// EXTERNAL MODULE: ./build/image/publish/publish-image.js + 1 modules
var publish_image = __webpack_require__(16195);
// EXTERNAL MODULE: ./build/image/report/image-outputs.js
var image_outputs = __webpack_require__(58819);
// EXTERNAL MODULE: ./build/image/report/report-image.js + 2 modules
var report_image = __webpack_require__(11217);
// EXTERNAL MODULE: ./build/image/use-published.js + 1 modules
var use_published = __webpack_require__(95109);
// EXTERNAL MODULE: ./build/image/verify/verify-image.js
var verify_image = __webpack_require__(15245);
// EXTERNAL MODULE: ./build/image/workspace.js + 1 modules
var workspace = __webpack_require__(9355);
;// CONCATENATED MODULE: ./build/image/push-existing.js















/**
 * Verifies an image that another tool built, and publishes it. Its config, and with it its labels, is never changed. Its
 * manifest, and with it its digest, changes only if a layer is stored uncompressed, or if it has annotations of this action:
 * they state what was built and which checks it passed, and only a build knows that.
 */
async function pushExisting(request, pusher, services) {
    const { publication } = request;
    const assertAccess = async ({ image }) => {
        if (publication.push)
            await (0,blob_upload/* assertPushAccess */.bP)(await services.connect(image));
    };
    if (pusher.target !== undefined)
        await assertAccess(pusher.target);
    return (0,workspace/* withWorkspace */.A)(services, async (workspace, writeVerdict) => {
        const { layout, image } = await copyImage(request, workspace);
        const target = pusher.identify(image);
        if (pusher.target === undefined)
            await assertAccess(target);
        const identified = await (0,identify_image/* findTargetImage */.u)(target, publication, workspace);
        const plan = await planExisting(identified, image, request, workspace);
        const name = `${identified.client.name}:${target.imageTag}`;
        const verified = await (0,verify_image/* verifyImage */.Z)({ plan, layout, name }, request.verification, workspace);
        const published = await (0,publish_image/* publishImage */.N)(verified, publication, workspace);
        if (published.kind === 'superseded') {
            const isAttested = await pusher.accept(target, published.by, workspace);
            return (0,use_published/* usePublished */.q)(identified, published.by, publication, { ...workspace, isAttested });
        }
        const isAttested = published.kind === 'pushed' && (await pusher.sign(target, verified.image.rootDigest, workspace));
        const outputs = (0,image_outputs/* existingOutputs */.ke)(verified, published, isAttested);
        await (0,report_image/* reportExisting */.E_)(verified, outputs.reference, { ...workspace, writeSummary: writeVerdict });
        return { outputs, failure: verified.failure };
    });
}
async function copyImage({ location, platform }, services) {
    const directory = (0,external_node_path_.join)(services.temporaryDirectory, 'existing');
    return (0,open_source/* withImageSource */.T)(location, services, async (source) => {
        // Messages use the name that the user specified instead of the copy's.
        const copy = { ...(await (0,write_layout/* writeLayout */.wy)(source, platform, directory)), name: source.name };
        const layout = { ...(await (0,annotate_layout/* removeAnnotations */.L)(copy, annotations/* ownKeyPrefix */.g0)), name: source.name };
        return { layout, image: await (0,read_image/* readImage */.AM)(layout, platform) };
    });
}


/***/ }),

/***/ 58819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ke: () => (/* binding */ existingOutputs),
/* harmony export */   vN: () => (/* binding */ reusedOutputs),
/* harmony export */   xT: () => (/* binding */ builtOutputs)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20907);
/* harmony import */ var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38002);


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
        reference: digest === '' ? '' : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)({ ...target.image, tag: target.imageTag, digest }),
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
        reference: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)({ ...target.image, tag: target.imageTag, digest: image.digest }),
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
        image: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImageRepository */ .hp)(image),
        'image-tag': imageTag,
        tags: tags.map(tag => (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)({ ...image, tag })),
        ref: ref.full,
        'ref-type': ref.kind,
        'launcher-branch': (0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .refLauncherBranch */ .QC)(ref),
    };
}


/***/ }),

/***/ 11217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p2: () => (/* binding */ reportBuilt),
  E_: () => (/* binding */ reportExisting),
  ng: () => (/* binding */ reportReused)
});

// EXTERNAL MODULE: ./build/layers/packages/package-changes.js
var package_changes = __webpack_require__(85845);
// EXTERNAL MODULE: ./build/markdown.js
var markdown = __webpack_require__(37403);
// EXTERNAL MODULE: ./build/oci/annotations.js
var annotations = __webpack_require__(96348);
// EXTERNAL MODULE: ./build/oci/digest.js
var digest = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/image/verify/verification-report.js
var verification_report = __webpack_require__(20610);
// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
// EXTERNAL MODULE: ./build/wording.js
var wording = __webpack_require__(9000);
;// CONCATENATED MODULE: ./build/image/report/build-report.js




const maxLinesShown = 200;
/** Formats the report for the job summary: reason for the build, layers that nodes already have, and build time. */
function buildAsMarkdown(report) {
    const { reason, changes, dependencies, packages } = report;
    const rows = [['built because', reason]];
    if (dependencies !== undefined) {
        const origin = dependencies.seconds === undefined ? 'was in the registry' : `built in ${seconds(dependencies.seconds)}`;
        rows.push(['dependency image', `${origin}: ${dependencies.reference}`]);
    }
    rows.push(['nodes already have', reusedLayers(report)], ['nodes must pull', bytesToPull(report.transfer)]);
    if (packages !== undefined)
        rows.push(['packages that changed', (0,package_changes/* describeChanges */.DT)(packages)]);
    rows.push(['steps', stepsRun(report.progress)], ['time', timeTaken(report)]);
    return [
        ...(0,markdown/* factList */.lV)(rows.map(([name, value]) => [name, (0,markdown/* escapeMarkdown */.FV)(value)])),
        '',
        ...formatDetails('Changes', changes),
        ...formatDetails('Packages', packages === undefined ? [] : (0,package_changes/* listChanges */.Wd)(packages)),
        ...formatDetails('Layers that nodes must pull', missingLayers(report.transfer)),
    ].join('\n');
}
/** Formats the report as sentences for the log. */
function buildAsText(report) {
    return [
        `Built because: ${report.reason}`,
        `Nodes already have: ${reusedLayers(report)}`,
        `Nodes must pull: ${bytesToPull(report.transfer)}`,
        ...(report.packages === undefined ? [] : [`Packages that changed: ${(0,package_changes/* describeChanges */.DT)(report.packages)}`]),
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
    return `${presentCount} of ${(0,wording/* plural */.LS)(layers.length, 'layer')}, ${(0,units/* formatSize */.Xq)(total - missing)}, from ${source}`;
}
function bytesToPull({ total, missing }) {
    return `${(0,units/* formatSize */.Xq)(missing)} of ${(0,units/* formatSize */.Xq)(total)} (${total === 0 ? 0 : ((missing / total) * 100).toFixed(1)} %)`;
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
function missingLayers({ layers }) {
    return layers
        .filter(({ isPresent }) => !isPresent)
        .map(({ layer }) => `${layer.digest}, ${(0,units/* formatSize */.Xq)(layer.size)}`);
}
function formatDetails(title, items) {
    if (items.length === 0)
        return [];
    const omitted = items.length > maxLinesShown ? [`-${(0,wording/* andMore */.v)(items.length - maxLinesShown)}`] : [];
    const shown = items.slice(0, maxLinesShown).map(item => `- ${(0,markdown/* escapeMarkdown */.FV)(item)}`);
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

;// CONCATENATED MODULE: ./build/image/report/transfer.js
/** @param known layers that nodes already have: those of the last image and of the shared dependency image. */
function compareLayers(layers, known) {
    const knownDigests = new Set(known.map(({ digest }) => digest));
    const compared = layers.map(layer => ({ layer, isPresent: knownDigests.has(layer.digest) }));
    const sum = (items) => items.reduce((bytes, { layer }) => bytes + layer.size, 0);
    return {
        layers: compared,
        total: sum(compared),
        missing: sum(compared.filter(({ isPresent }) => !isPresent)),
    };
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
        packages: (0,package_changes/* compareRecords */.aB)(plan.published?.packages, image.manifest.annotations[annotations/* packagesKey */.De]),
        changes: plan.decision.kind === 'build' ? plan.decision.changes : [],
    };
    for (const sentence of buildAsText(buildReport))
        log.info(sentence);
    await writeSummary([
        headline(name, reference, failure, 'Built'),
        (0,verification_report/* verificationAsMarkdown */.th)(report),
        buildAsMarkdown(buildReport),
    ].join('\n'));
}
/** Reports an image that was not built here. @param reference empty if it was not pushed. */
async function reportExisting({ built, report, failure }, reference, { log, writeSummary }) {
    if (reference !== '')
        log.info(`Pushed ${built.layout.name} as ${reference}`);
    const title = headline(built.name, reference, failure, 'Checked');
    await writeSummary([title, (0,verification_report/* verificationAsMarkdown */.th)(report)].join('\n'));
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
        return `### 📦 Pushed ${(0,markdown/* escapeMarkdown */.FV)(name)}\n\n\`\`\`sh\ndocker pull \\\n  ${reference}\n\`\`\`\n`;
    }
    if (failure === undefined)
        return `### ✅ ${verb} ${(0,markdown/* escapeMarkdown */.FV)(name)}, not pushed\n`;
    // Failures of the contract and the smoke test follow directly; the layers come last in the summary.
    const cause = failure.kind === 'layer-limits-exceeded' ? failure.message.split('\n', 1) : [];
    const causes = cause.map(text => `\n${(0,markdown/* escapeExceptCode */.eR)((0,digest/* shortenDigests */.fQ)(text))}\n`).join('');
    return `### ❌ ${(0,markdown/* escapeMarkdown */.FV)(name)} did not pass its checks and was not pushed\n${causes}`;
}


/***/ }),

/***/ 31686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ attestChoices),
/* harmony export */   u: () => (/* binding */ latestChoices)
/* harmony export */ });
const attestChoices = ['auto', 'true', 'false'];
const latestChoices = ['auto', 'true', 'false'];


/***/ }),

/***/ 80577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ requiredChecks),
/* harmony export */   S1: () => (/* binding */ missingChecks),
/* harmony export */   Yq: () => (/* binding */ decodeChecks),
/* harmony export */   uz: () => (/* binding */ encodeChecks)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5691);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
/* harmony import */ var _layers_layer_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49338);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1564);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6515);





function requiredChecks(settings, { contract, digest }) {
    const { checkContract, smokeTest, smokeCommand, startTimeout, budget, oversize } = settings;
    const command = smokeCommand === undefined ? null : (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Digest */ .sI)(Buffer.from(smokeCommand));
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
    return [before === null ? 'check-contract is now enabled' : 'the contract has changed'];
}
function missingStart(before, now) {
    if (now === null)
        return [];
    if (before === null)
        return ['smoke-test is now enabled'];
    return [
        ...(now.port === before.port ? [] : [`the port is now ${now.port}, was ${before.port}`]),
        ...(now.command === null || now.command === before.command ? [] : ['smoke-command has changed']),
        ...(now.timeout >= before.timeout
            ? []
            : [`start-timeout is now ${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(now.timeout)}, was ${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(before.timeout)}`]),
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
    return [`max-layer-size is now ${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSize */ .Xq)(now.largest)}, was ${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSize */ .Xq)(before.largest)}`];
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
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(schema, Buffer.from(text), 'the record of checks');
    }
    catch {
        return noChecks;
    }
}
const schema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({
    contract: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj()),
    smoke: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({ port: valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai(), command: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj()), timeout: valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai() })),
    layers: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({ largest: valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai(), measure: valibot__WEBPACK_IMPORTED_MODULE_4__/* .picklist */ .KI(_layers_layer_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .measures */ .qY) })),
});


/***/ }),

/***/ 95109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ usePublished)
});

// EXTERNAL MODULE: ./build/image/publish/image-tags.js
var image_tags = __webpack_require__(10213);
;// CONCATENATED MODULE: ./build/image/publish/reuse-image.js

/** Points every tag of the target to an image that is already in the registry. */
async function reuseImage(identified, { image, reason }, settings, services) {
    const tags = await (0,image_tags/* chooseTags */.N)(identified, image.digest, settings, services);
    await (0,image_tags/* ensureTags */.s)(identified.client, image.stored, tags.slice(1), tags.slice(0, 1));
    return { image, reason, tags };
}

// EXTERNAL MODULE: ./build/image/report/image-outputs.js
var image_outputs = __webpack_require__(58819);
// EXTERNAL MODULE: ./build/image/report/report-image.js + 2 modules
var report_image = __webpack_require__(11217);
;// CONCATENATED MODULE: ./build/image/use-published.js



/** Points every tag of a target to a published image, and reports that nothing else was pushed. */
async function usePublished(identified, published, settings, services) {
    const reused = await reuseImage(identified, published, settings, services);
    await (0,report_image/* reportReused */.ng)(identified.target, reused, services);
    return { outputs: (0,image_outputs/* reusedOutputs */.vN)(identified.target, reused, services.isAttested) };
}


/***/ }),

/***/ 81078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkBuiltLayers)
/* harmony export */ });
/* harmony import */ var _layers_check_layers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2621);
/* harmony import */ var _layers_measurable_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12526);
/* harmony import */ var _layers_report_layers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90536);



/** Checks the layers of an image on disk like the action `check-layer-sizes`, with the same limits and report. */
async function checkBuiltLayers({ layout, name }, { budget, explain, oversize, platform, dockerfile }, services) {
    const check = { budget, explain, dockerfile, failOn: oversize === 'fail' ? 'error' : 'never' };
    const measurable = await (0,_layers_measurable_image_js__WEBPACK_IMPORTED_MODULE_1__/* .readMeasurableImage */ .h)(layout, { platform, explain });
    const image = { ...measurable.image, name };
    const checked = await (0,_layers_check_layers_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLayers */ .H)({ ...measurable, image }, name, check, services);
    return { image, checked, failure: (0,_layers_report_layers_js__WEBPACK_IMPORTED_MODULE_2__/* .layerFailure */ .Su)(checked, check) };
}


/***/ }),

/***/ 15245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ verifyImage)
/* harmony export */ });
/* harmony import */ var _layers_check_layers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2621);
/* harmony import */ var _layers_layer_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15771);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);
/* harmony import */ var _check_built_layers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81078);
/* harmony import */ var _check_candidate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92500);
/* harmony import */ var _notebook_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2808);
/* harmony import */ var _verification_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20610);







/** Checks the layers, contract and start-up of an image before it is pushed. */
async function verifyImage(built, settings, services) {
    const { plan, layout, name } = built;
    const { log } = services;
    const { platform, revision } = plan.target;
    const start = performance.now();
    const check = { ...settings, platform, dockerfile: plan.request.file };
    const { image, checked, failure } = await (0,_check_built_layers_js__WEBPACK_IMPORTED_MODULE_3__/* .checkBuiltLayers */ .Z)(built, check, services);
    log.info((0,_layers_layer_table_js__WEBPACK_IMPORTED_MODULE_1__/* .describeVerdict */ .XZ)(name, checked, settings.budget));
    log.info(`The layers were checked in ${((performance.now() - start) / 1000).toFixed(1)} s`);
    const expected = { contract: plan.contract, revision, platform, builder: plan.request.builder };
    const report = await log.group(`Verify ${name}`, () => (0,_check_candidate_js__WEBPACK_IMPORTED_MODULE_4__/* .checkCandidate */ .W)({ layout, image }, expected, settings, services));
    for (const warning of [...(0,_notebook_report_js__WEBPACK_IMPORTED_MODULE_5__/* .skippedWarnings */ .u1)(plan.contract, settings), ...report.warnings])
        log.warning((0,_verification_report_js__WEBPACK_IMPORTED_MODULE_6__/* .describeViolation */ .L6)(warning));
    if (report.violations !== undefined) {
        const scope = report.smoke === undefined ? '' : ', including the smoke test';
        log.info(`The contract was checked in ${report.seconds.toFixed(1)} s${scope}`);
    }
    const failures = [...(failure === undefined ? [] : [failure]), ...(0,_verification_report_js__WEBPACK_IMPORTED_MODULE_6__/* .candidateFailures */ .Fw)(name, report)];
    return {
        ...{ built, image, report, layers: (0,_layers_check_layers_js__WEBPACK_IMPORTED_MODULE_0__/* .layerOutputs */ .o)(checked) },
        failure: (0,_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .joinErrors */ ._h)(failures),
    };
}


/***/ }),

/***/ 92715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ computeFingerprint),
/* harmony export */   o: () => (/* binding */ sortedByPath)
/* harmony export */ });
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44647);


/** Format version. Increment it when equal ingredients must no longer count as the same image. */
const format = 2;
/** Returns the fingerprint of the ingredients, which does not depend on their order. */
function computeFingerprint(ingredients) {
    const { entries, file, target, platform, buildArgs, labels, bases, clonedCommit, dependencies } = ingredients;
    const settings = {
        file,
        target: target ?? null,
        platform: (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlatform */ .Bq)(platform),
        buildArgs: [...buildArgs].sort(byFirst),
        labels: [...labels].sort(byFirst),
        bases: [...bases].map(([name, digest]) => [name, digest ?? '']).sort(byFirst),
        // Omitted if undefined, so that the fingerprints of other images stay the same.
        ...(clonedCommit === undefined ? {} : { clonedCommit }),
        dependencies: dependencies === undefined ? null : computeFingerprint(dependencies),
    };
    return (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256DigestOfText */ .S0)(canonicalText(entries, JSON.stringify(settings)));
}
/** Yields a JSON object in pieces, because as one string it takes hundreds of megabytes for 200,000 files. */
function* canonicalText(entries, settings) {
    yield `{"format":${format},"entries":[`;
    let separator = '';
    for (const { path, mode, objectId } of sortedByPath(entries)) {
        yield separator + JSON.stringify([path, mode, objectId]);
        separator = ',';
    }
    yield `],${settings.slice(1)}`;
}
/** Sorts by code units, independent of the locale. */
function sortedByPath(entries) {
    return entries.toSorted((first, second) => first.path < second.path ? -1 : first.path > second.path ? 1 : 0);
}
function byFirst([first = ''], [second = '']) {
    return first < second ? -1 : first > second ? 1 : 0;
}


/***/ }),

/***/ 41024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ym: () => (/* binding */ encodeRecord),
/* harmony export */   eT: () => (/* binding */ decodeRecord),
/* harmony export */   pZ: () => (/* binding */ ingredientRecord)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5691);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99368);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1564);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44647);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92715);






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
        ['platform', (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlatform */ .Bq)(platform)],
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
/** Returns whether the marks alone exceed the size of a record. */
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
        const bytes = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(Buffer.from(text, 'base64url'), { maxOutputLength: maxInflatedSize });
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(recordSchema, bytes, 'the record');
    }
    catch {
        return undefined;
    }
}
/** @returns undefined if the record is too long. */
function encode(record) {
    try {
        const bytes = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(JSON.stringify(record), { level: 9, maxOutputLength: maxBytes });
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
    const groups = Map.groupBy((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__/* .sortedByPath */ .o)(entries), ({ path }) => groupPath(path, depth));
    return new Map([...groups].map(([group, members]) => [group, shortened((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256DigestOfText */ .S0)(formatEntries(members)))]));
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
    return shortened((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Digest */ .sI)(Buffer.from(text)));
}
function shortened(digest) {
    return (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestHex */ .sU)(digest).slice(0, markLength);
}
const texts = valibot__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj());
const flatSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik({
    files: texts,
    depth: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai()),
    settings: texts,
    bases: valibot__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_5__/* .custom */ .Ie(text => (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(String(text))))),
});
const recordSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik({
    ...flatSchema.entries,
    dependencies: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq(flatSchema),
});


/***/ }),

/***/ 4311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ missingLabels),
/* harmony export */   KN: () => (/* binding */ readLabelledBuild),
/* harmony export */   ew: () => (/* binding */ assertLabelsAgree),
/* harmony export */   me: () => (/* binding */ assertLabelledBranch),
/* harmony export */   wl: () => (/* binding */ assertPushedOrigin)
/* harmony export */ });
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96348);
/* harmony import */ var _oci_image_labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44663);
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
/* harmony import */ var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38002);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);





/**
 * Reads the labels that state the origin of an image. A `ref.name` without `refs/` is ignored: it is not a full Git
 * ref, and usually inherited, such as `ubuntu` from Ubuntu's base image.
 */
function readLabelledBuild(image) {
    return toLabelledBuild((0,_oci_image_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .imageOrigin */ .G)(image));
}
/** Reads the annotations of a manifest that state the origin of an image. They have the keys of the labels. */
function readAnnotatedBuild({ manifest: { annotations } }) {
    return toLabelledBuild({
        ref: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .refNameKey */ .G4],
        revision: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .revisionKey */ .d7],
        source: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceKey */ .Zt],
    });
}
function toLabelledBuild({ ref, revision, source, }) {
    return { ref: (0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .findSourceRef */ .Ij)(ref), revision: revision || undefined, source: parseSource(source?.trim()) };
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
 * Asserts that the labels of an image agree with its event.
 *
 * @param name name of the image in messages.
 * @throws Error that names the values of both.
 */
function assertLabelsAgree(name, labels, announced) {
    const problems = findContradictions(labels, announced, 'the event is for');
    if (problems.length > 0)
        throw labelsMismatch(name, problems);
}
/**
 * Asserts that an image was built from what it is pushed for, according to its labels and the annotations of its manifest.
 *
 * @returns the labels.
 * @throws Error that names the values of both.
 */
function assertPushedOrigin(image, run) {
    const labels = readLabelledBuild(image);
    const problems = findContradictions(labels, run, 'it is pushed for');
    if (problems.length > 0)
        throw labelsMismatch(image.name, problems);
    const annotated = findContradictions(readAnnotatedBuild(image), run, 'it is pushed for');
    if (annotated.length === 0)
        return labels;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('labels-mismatch', `According to the annotations of its manifest, ${image.name} ${annotated.join(', and ')}: push the image that was built for this commit, or remove the annotations`);
}
function labelsMismatch(name, problems) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('labels-mismatch', `${name} ${problems.join(', and ')}. If a label is inherited from the base image, set it in the build`);
}
/** @param claim beginning of the phrase that names the other value. */
function findContradictions({ ref, revision, source }, announced, claim) {
    const isSameSource = (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameRepositoryName */ .aE)(source?.repository ?? '', announced.repository ?? '');
    const pairs = [
        ['', ref?.full, announced.ref],
        ['commit ', revision, announced.revision],
        ['', isSameSource ? undefined : source?.repository, announced.repository],
    ];
    return pairs.flatMap(([noun, labelled, other]) => labelled === undefined || other === undefined || labelled === other
        ? []
        : [`was built from ${noun}${labelled}, but ${claim} ${other}`]);
}
/**
 * Asserts that an event without a ref may pin an image on a branch: the ref in the image's label must map to the branch.
 *
 * @param owner branch or tag that the launcher branch names as its owner.
 */
function assertLabelledBranch(name, { ref }, launcherBranch, owner) {
    if (ref === undefined || ref.kind === 'pull')
        return;
    if ((0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .findLauncherBranch */ .yl)(ref.full) === launcherBranch || owner === ref.short)
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('labels-mismatch', `${name} was built from ${ref.full}, which does not belong on launcher branch "${launcherBranch}": send the event to the launcher branch of that ref`);
}


/***/ }),

/***/ 85845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ describeChanges),
/* harmony export */   Wd: () => (/* binding */ listChanges),
/* harmony export */   aB: () => (/* binding */ compareRecords),
/* harmony export */   q1: () => (/* binding */ hasSameContent)
/* harmony export */ });
/* unused harmony exports comparePackages, countChanges */
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9000);
/* harmony import */ var _package_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62147);



/**
 * Compares the packages of two images by the records in their manifests.
 *
 * @returns undefined if one of them has no record.
 */
function compareRecords(before, after) {
    const [old, current] = [(0,_package_record_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePackages */ .m)(before), (0,_package_record_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePackages */ .m)(after)];
    return old === undefined || current === undefined
        ? undefined
        : comparePackages(old.packages, current.packages);
}
function comparePackages(before, after) {
    const [old, current] = [byName(before), byName(after)];
    const updates = [...current].flatMap(([name, found]) => {
        const previous = old.get(name);
        return previous === undefined ? [] : [{ before: previous, after: found }];
    });
    return {
        added: [...current].flatMap(([name, found]) => (old.has(name) ? [] : found)),
        removed: [...old].flatMap(([name, found]) => (current.has(name) ? [] : found)),
        updated: updates.filter(({ before: a, after: b }) => a.version !== b.version),
        rebuilt: updates.filter(({ before: a, after: b }) => a.version === b.version && a.build !== b.build),
    };
}
function byName(packages) {
    return new Map(packages.map(found => [`${found.manager} ${found.name}`, found]));
}
/**
 * Returns whether two images have the same packages and other files, by the records in their manifests. False if one of
 * them has no record, or no packages: other files are compared by their sizes alone.
 */
function hasSameContent(before, after) {
    const [old, current] = [(0,_package_record_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePackages */ .m)(before), (0,_package_record_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePackages */ .m)(after)];
    if (old === undefined || current === undefined || current.packages.length === 0)
        return false;
    return (old.others === current.others && countDifferences(comparePackages(old.packages, current.packages)) === 0);
}
function countDifferences({ added, removed, updated, rebuilt }) {
    return added.length + removed.length + updated.length + rebuilt.length;
}
/** Counts the changes: `61 packages: 14 new versions, 47 rebuilds of the same version`. */
function countChanges(changes) {
    const { added, removed, updated, rebuilt } = changes;
    const total = countDifferences(changes);
    if (total === 0)
        return 'no package';
    const counts = [
        [updated.length, (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(updated.length, 'new version')],
        [rebuilt.length, `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rebuilt.length, 'rebuild')} of the same version`],
        [added.length, `${added.length} added`],
        [removed.length, `${removed.length} removed`],
    ];
    const shown = counts.flatMap(([count, text]) => (count === 0 ? [] : text));
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(total, 'package')}: ${shown.join(', ')}`;
}
/** Describes the changes, and what keeping the former builds of unchanged versions would save. */
function describeChanges(changes) {
    const saved = changes.rebuilt.reduce((sum, { after }) => sum + after.size, 0);
    const advice = saved === 0 ? '' : `; holding the rebuilds would save ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(saved)} of every pull`;
    return `${countChanges(changes)}${advice}`;
}
/** Lists the changes, one package each: `numpy 2.1.0 -> 2.2.0`. */
function listChanges({ added, removed, updated, rebuilt }) {
    return [
        ...updated.map(({ before, after }) => `${title(after)} ${before.version} -> ${after.version}`),
        ...rebuilt.map(({ before, after }) => `${title(after)} ${after.version}, rebuilt: ${buildName(before)} -> ${buildName(after)}`),
        ...added.map(found => `${title(found)} ${found.version}, added`),
        ...removed.map(found => `${title(found)} ${found.version}, removed`),
    ];
}
function buildName({ build }) {
    return build === '' ? 'first build' : build;
}
const managerNames = {
    conda: '',
    debian: ' (Debian)',
    pip: ' (pip)',
    r: ' (R)',
    julia: ' (Julia)',
};
function title({ name, manager }) {
    return `${name}${managerNames[manager]}`;
}


/***/ }),

/***/ 62147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ decodePackages),
/* harmony export */   s: () => (/* binding */ encodePackages)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5691);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99368);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77669);




/** Characters. Registries accept manifests of a few megabytes; the record is a small fraction of that. */
const maxLength = 96_000;
const maxInflatedSize = 4 * 2 ** 20;
/** Encodes the packages of an image as the text of an annotation. @returns undefined if it is too long. */
function encodePackages({ packages, others }) {
    const rows = packages.map(({ manager, name, version, build, size }) => [
        _package_js__WEBPACK_IMPORTED_MODULE_2__/* .managers */ .$.indexOf(manager),
        ...[name, version, build, size],
    ]);
    const text = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(JSON.stringify([others, rows]), { level: 9 }).toString('base64url');
    return text.length <= maxLength ? text : undefined;
}
/** Decodes a record. @returns undefined if the text is not a valid record: anyone can annotate an image. */
function decodePackages(text) {
    if (text === undefined)
        return undefined;
    try {
        const bytes = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(Buffer.from(text, 'base64url'), { maxOutputLength: maxInflatedSize });
        const [others, rows] = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShape */ .T)(schema, JSON.parse(bytes.toString()), 'the record of the packages');
        const packages = rows.flatMap(([index, name, version, build, size]) => {
            const manager = _package_js__WEBPACK_IMPORTED_MODULE_2__/* .managers */ .$[index];
            return manager === undefined ? [] : [{ manager, name, version, build, size }];
        });
        return { packages, others };
    }
    catch {
        return undefined;
    }
}
const size = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeInteger */ .Y2(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minValue */ .Ww(0));
const field = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yG(/^[\w.+:~!^-]{0,100}$/));
const schema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PV([field, valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PV([size, field, field, field, size]))]);


/***/ }),

/***/ 38198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ removeAnnotations),
/* harmony export */   N: () => (/* binding */ annotateLayout)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1564);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95669);
/* harmony import */ var _layout_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49195);






/**
 * Adds annotations to the manifest of a layout with a single image. Layers and config are unchanged; the manifest
 * digest changes.
 *
 * @throws Error if the layout contains images for several platforms.
 */
function annotateLayout(layout, annotations) {
    return replaceAnnotations(layout, present => ({ ...present, ...annotations }));
}
/**
 * Removes the annotations of the manifest whose keys start with a prefix.
 *
 * @returns the layout itself if there are none, so that the image keeps its digest.
 * @throws Error if the layout contains images for several platforms.
 */
function removeAnnotations(layout, prefix) {
    return replaceAnnotations(layout, present => Object.fromEntries(Object.entries(present).filter(([key]) => !key.startsWith(prefix))));
}
async function replaceAnnotations(layout, change) {
    const stored = await layout.readManifest();
    const parsed = (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)(stored.bytes, stored.mediaType, `the manifest of ${layout.name}`);
    if (parsed.kind === 'index')
        throw new Error(`${layout.name} contains an index: only a single image can be annotated`);
    const annotations = change(parsed.annotations);
    if ((0,node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)(annotations, parsed.annotations))
        return layout;
    const content = JSON.parse(Buffer.from(stored.bytes).toString('utf8'));
    const manifest = { ...content, annotations };
    const bytes = Buffer.from(JSON.stringify(manifest));
    const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Digest */ .sI)(bytes);
    const root = { mediaType: parsed.mediaType, digest, size: bytes.length };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(layout.blobPath(digest), bytes);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(layout.directory, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [root] }));
    return (0,_layout_source_js__WEBPACK_IMPORTED_MODULE_5__/* .openLayout */ .B)(layout.directory);
}


/***/ }),

/***/ 86260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isRefName)
/* harmony export */ });
/**
 * Characters and sequences that a ref name cannot contain. Half a surrogate pair (`\p{Cs}`) has no encoding.
 * Source: git-check-ref-format(1).
 */
const forbidden = /[\s~^:?*[\\\p{Cc}\p{Cs}]|\.\.|@\{|\/\/|\/\.|^[/.]|[/.]$|\.lock(?:\/|$)/u;
/** Returns whether the text is a valid short name of a branch or tag. */
function isRefName(text) {
    return text !== '' && !forbidden.test(text);
}


/***/ }),

/***/ 38002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ findSourceRef),
/* harmony export */   P7: () => (/* binding */ refName),
/* harmony export */   QC: () => (/* binding */ refLauncherBranch),
/* harmony export */   Zc: () => (/* binding */ immutableTag),
/* harmony export */   _j: () => (/* binding */ parseSourceRef),
/* harmony export */   rH: () => (/* binding */ refImageTag),
/* harmony export */   yl: () => (/* binding */ findLauncherBranch)
/* harmony export */ });
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);
/* harmony import */ var _ref_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86260);




const prefixes = [
    ['refs/heads/', 'branch'],
    ['refs/tags/', 'tag'],
];
/**
 * Parses a full git ref.
 *
 * @throws Error that names the text and the accepted forms.
 */
function parseSourceRef(text) {
    const pull = /^refs\/pull\/([1-9]\d{0,9})\/(?:merge|head)$/.exec(text);
    if (pull?.[1] !== undefined)
        return { full: text, kind: 'pull', short: pull[1] };
    for (const [prefix, kind] of prefixes) {
        const short = text.slice(prefix.length);
        if (text.startsWith(prefix) && (0,_ref_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefName */ .p)(short))
            return { full: text, kind, short };
    }
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`${JSON.stringify(text)} is not a git ref: expected "refs/heads/<branch>" or "refs/tags/<tag>", such as "refs/heads/main"`);
}
/**
 * Returns the image tag for a ref. Each character that a tag cannot contain, such as `/`, becomes `-`; then the suffix
 * is appended. The mapping is lossy (`a/b` and `a-b` collide); therefore an event also contains the ref.
 *
 * @throws Error when the result is not a valid image tag, for example longer than 128 characters.
 */
function refImageTag(ref, suffix) {
    const tag = `${slug(ref)}${suffix}`;
    try {
        return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageTag */ .DO)(tag);
    }
    catch (error) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`${ref.full} and the suffix ${JSON.stringify(suffix)} do not form a valid image tag: a tag has at most 128 characters ` +
            'and starts with a letter, a digit or "_". Rename the ref, or change the suffix', { cause: error });
    }
}
/**
 * Returns the launcher branch for a ref; for a pull request, the branch of its preview, such as `pr-7`.
 *
 * @throws Error for a ref whose name yields no valid branch name.
 */
function refLauncherBranch(ref) {
    const branch = slug(ref);
    if (branch === '' || !(0,_ref_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefName */ .p)(branch))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`no launcher branch can be named after ${ref.full}: set \`launcher-branch\``);
    return branch;
}
/** Parses a full ref in untrusted text, such as a label. Returns undefined for any other text. */
function findSourceRef(text) {
    try {
        return text === undefined ? undefined : parseSourceRef(text);
    }
    catch {
        return undefined;
    }
}
/** Returns the launcher branch for a ref in untrusted text, such as a label; undefined if there is none. */
function findLauncherBranch(ref) {
    try {
        return refLauncherBranch(parseSourceRef(ref));
    }
    catch {
        return undefined;
    }
}
/** Returns a tag that never moves. It keeps registry cleanup from deleting a digest that is pinned in a launcher. */
function immutableTag(imageTag, digest) {
    const suffix = `-${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestHex */ .sU)(digest).slice(0, 12)}`;
    return `${imageTag.slice(0, 128 - suffix.length)}${suffix}`;
}
/** Returns the name that a launcher uses for a ref: its short name, or `pr-7` for a pull request. */
function refName({ kind, short }) {
    return kind === 'pull' ? `pr-${short}` : short;
}
function slug(ref) {
    return refName(ref)
        .replace(/[^A-Za-z0-9._-]/g, '-')
        .replace(/^[.-]+/, '');
}


/***/ }),

/***/ 93886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ assertPublic)
});

// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/registry/head-manifest.js
var head_manifest = __webpack_require__(45538);
;// CONCATENATED MODULE: ./build/registry/visibility-settings.js
/**
 * Returns instructions for making an image public, because no API does it. They are generic for an unknown registry.
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
    throw new user_error/* UserError */.yo('image-not-public', `${(0,reference/* formatImageRepository */.hp)(image)} is not public: without a login, ${obstacle}. mybinder.org pulls without a login: ` +
        `${visibilitySettings(image, owner)}, then run this again (or set \`require-public: false\`)`);
}


/***/ }),

/***/ 57721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hb: () => (/* binding */ assertSameDigest),
/* harmony export */   PM: () => (/* binding */ uploadBlob),
/* harmony export */   bP: () => (/* binding */ assertPushAccess),
/* harmony export */   is: () => (/* binding */ hasBlob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83125);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44675);
/* harmony import */ var _http_streamed_body_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22709);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72394);
/* harmony import */ var _blob_reading_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97690);








/**
 * Timeout in milliseconds for the confirmation of a blob, which the registry's storage may copy first. `fetch` has the
 * same limit.
 */
const confirmTimeout = 5 * 60_000;
async function hasBlob(client, { digest, size }) {
    const response = await client.send({ method: 'HEAD', target: `blobs/${digest}`, access: 'pull,push' });
    (0,_http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_3__/* .cancelBody */ .r0)(response);
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
        await client.sendOnce(request).then(_http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_3__/* .cancelBody */ .r0, () => { });
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
    const label = (0,_blob_reading_js__WEBPACK_IMPORTED_MODULE_7__/* .describeBlob */ .fs)(descriptor, client.name);
    const attempts = (0,_http_streamed_body_js__WEBPACK_IMPORTED_MODULE_5__/* .withFileBody */ .X)(path, descriptor.size, label, body => client.retrying(async (attempt) => {
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
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo('server-unreachable', `${label}: ${error.message.replace(`${client.name}: `, '')}`, {
            cause: error,
        });
    });
}
async function openUpload(client, { descriptor: { digest }, sources, signal }, label) {
    let destination;
    for (const source of sources.all()) {
        const query = new URLSearchParams({ mount: digest, from: source.path });
        const response = await client.sendOnce(startRequest(`?${query}`, source.path, signal));
        (0,_http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_3__/* .cancelBody */ .r0)(response);
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
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo('registry-rejected', await client.describeErrorResponse(response, label, 'pull,push'));
    (0,_http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_3__/* .cancelBody */ .r0)(response);
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
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo('redirect-rejected', `${label}: the registry did not provide an upload URL. Report this to the operator of the registry`);
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
        (0,_http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_3__/* .cancelBody */ .r0)(response);
        return assertSameDigest(response, digest, label);
    }
    const description = await client.describeErrorResponse(response, label, 'pull,push');
    if (response.status === 400)
        await assertUndamaged(path, digest, label);
    // The upload has expired, or its content was corrupted in transit.
    if ([400, 404, 416].includes(response.status))
        throw new _http_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .RetryableError */ .dw(description);
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo('registry-rejected', description);
}
/** Asserts that the registry reports the digest that was sent. @throws Error for another sha256 digest. */
function assertSameDigest({ headers }, sent, label) {
    const confirmed = headers.get('docker-content-digest');
    // A registry may use another digest algorithm.
    if (confirmed?.startsWith('sha256:') && confirmed !== sent)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo('content-mismatch', `${label}: the registry reports the digest ${confirmed} for the uploaded ${sent}: do not use this image`);
}
async function assertUndamaged(path, digest, label) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 2 ** 20 }), hash);
    const actual = `sha256:${hash.digest('hex')}`;
    if (actual !== digest)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo('layout-changed', `${label} is damaged on disk: its content has the digest ${actual}. Build it again`);
}


/***/ }),

/***/ 42023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ listTags)
});

// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/http/bounded-body.js
var bounded_body = __webpack_require__(31629);
// EXTERNAL MODULE: ./build/http/idle-timeout.js
var idle_timeout = __webpack_require__(83125);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
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

// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
;// CONCATENATED MODULE: ./build/registry/list-tags.js






const schema = valibot/* object */.Ik({ tags: valibot/* nullish */.cl(valibot/* array */.YO(valibot/* string */.Yj()), []) });
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
            throw new user_error/* UserError */.yo('tags-not-listable', `${label}: the registry links back to a page that was already read (${target}): report this to the operator of the registry`);
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
    const { tags } = (0,json/* parseJson */.q)(schema, bytes, label);
    return { tags, next: next === undefined ? undefined : { target: next, absentStatuses: [] } };
}


/***/ }),

/***/ 78246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ pushImage)
});

// EXTERNAL MODULE: ./build/concurrency.js
var concurrency = __webpack_require__(3943);
// EXTERNAL MODULE: ./build/oci/manifest.js
var manifest = __webpack_require__(95669);
// EXTERNAL MODULE: ./build/registry/blob-upload.js
var blob_upload = __webpack_require__(57721);
// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(20907);
;// CONCATENATED MODULE: ./build/registry/mount-sources.js

/** Image repositories from which the registry may mount blobs instead of receiving them again. */
class MountSources {
    #usable;
    /** @param target repository to mount into. Only other repositories of the same registry are used. */
    constructor(candidates, target) {
        this.#usable = candidates.filter(candidate => candidate.registry === target.registry && !(0,reference/* isSameImageRepository */.oL)(candidate, target));
    }
    all() {
        return this.#usable;
    }
    /** Removes a source that is not readable or whose registry does not support mounting. */
    drop(source) {
        this.#usable = this.#usable.filter(candidate => candidate !== source);
    }
}

// EXTERNAL MODULE: ./build/registry/push-manifest.js
var push_manifest = __webpack_require__(54796);
;// CONCATENATED MODULE: ./build/registry/push-image.js





const maxConcurrentLookups = 12;
/** More than one, because a single connection rarely uses the full bandwidth. */
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
        await (0,push_manifest/* pushManifest */.y)(client, manifest, manifest.digest);
    await (0,push_manifest/* pushTags */.Y)(client, root, tags);
    return root.digest;
}
async function pushBlobs(client, image, blobs, { progress = {}, mountFrom = [] }) {
    const exists = await (0,concurrency/* mapConcurrent */._)(blobs, maxConcurrentLookups, blob => (0,blob_upload/* hasBlob */.is)(client, blob));
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
            const from = await (0,blob_upload/* uploadBlob */.PM)(client, { descriptor, path, sources, onSent, signal: abort.signal });
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
    const parsed = (0,manifest/* parseManifest */.Ng)(stored.bytes, stored.mediaType, `a manifest of ${image.name}`);
    if (parsed.kind === 'manifest')
        return { manifests: [stored], blobs: distinct([parsed.config, ...parsed.layers]) };
    const children = [];
    for (const child of parsed.manifests) {
        const childManifest = await image.readManifest(child.digest);
        children.push(await collect(image, {
            ...childManifest,
            mediaType: (0,manifest/* isAttestation */.H3)(child) ? undefined : child.mediaType,
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


/***/ }),

/***/ 54796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ pushTags),
/* harmony export */   y: () => (/* binding */ pushManifest)
/* harmony export */ });
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41240);
/* harmony import */ var _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83125);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44675);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1564);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95669);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54566);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72394);
/* harmony import */ var _blob_upload_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57721);








/** Pushes a manifest by digest or tag. */
async function pushManifest(client, manifest, target) {
    const parsed = (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(manifest.bytes, manifest.mediaType, `the manifest for ${client.name}`);
    if (!_oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestMediaTypes */ .$P.includes(parsed.mediaType))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('unsupported-image', `${client.name}: a manifest of type "${parsed.mediaType}" cannot be pushed: expected one of ${_oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestMediaTypes */ .$P.join(', ')}`);
    await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .withRetry */ .bD)(client.retry, () => put(client, { bytes: manifest.bytes, mediaType: parsed.mediaType }, target));
}
/** Error for a blob that is not visible yet because it was just pushed, or is being pushed by another run. */
const blobUnknown = /\b(?:MANIFEST_)?BLOB_UNKNOWN\b|\bunknown blob\b/i;
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
        throw blobUnknown.test(message)
            ? new _http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .RetryableError */ .dw(message)
            : new _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('registry-rejected', message);
    }
    (0,_http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelBody */ .r0)(response);
    (0,_blob_upload_js__WEBPACK_IMPORTED_MODULE_6__/* .assertSameDigest */ .Hb)(response, (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Digest */ .sI)(bytes), label);
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
            const reason = (0,_error_message_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .b)(error);
            const pushed = [...done, ...tags.slice(0, index)];
            const missing = tags.slice(index);
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('push-incomplete', `${reason}. The image itself is in the registry as ${manifest.digest}. Tags that point to it: ` +
                `${pushed.join(', ') || 'none'}; missing tags: ${missing.join(', ')}. Run this again to push only the missing tags`, { cause: error });
        }
    }
}


/***/ })

};
