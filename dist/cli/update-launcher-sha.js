export const id = 7663;
export const ids = [7663];
export const modules = {

/***/ 21164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xg: () => (/* binding */ heldUpdate),
/* harmony export */   kb: () => (/* binding */ decidePin),
/* harmony export */   uD: () => (/* binding */ rejectTag),
/* harmony export */   wn: () => (/* binding */ withFileName),
/* harmony export */   xv: () => (/* binding */ readPullableImage)
/* harmony export */ });
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41240);
/* harmony import */ var _launcher_branch_owner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66259);
/* harmony import */ var _launcher_pin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86031);
/* harmony import */ var _launcher_preview_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71826);
/* harmony import */ var _oci_image_labels_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44663);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20907);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72394);
/* harmony import */ var _pin_with_confirmed_tag_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54233);
/* harmony import */ var _plan_pin_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58439);
/* harmony import */ var _verify_origin_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9845);










/**
 * Decides how an event changes an existing launcher branch. Writes nothing.
 *
 * @throws Error with the reason when the event must be rejected.
 */
async function decidePin(inputs, target, announced, services) {
    const { images } = services;
    const { branch, dockerfile, path, isTag } = target;
    if (isTag)
        rejectTag(branch);
    const isPreview = dockerfile.marks.preview !== undefined;
    assertPreviewEvent(announced, isPreview);
    const pinEvent = (confirmed) => withFileName(`${path} on branch "${branch}"`, () => readPin(inputs, dockerfile, confirmed));
    const announcedPin = pinEvent(announced);
    const heldResult = heldUpdate(branch, dockerfile);
    if (announcedPin.isChange && heldResult === undefined) {
        assertNoRetag(inputs, target, announcedPin, announced);
        (0,_pin_with_confirmed_tag_js__WEBPACK_IMPORTED_MODULE_5__/* .startReading */ .B)({ event: announced, pin: announcedPin }, services);
    }
    const confirmed = await (0,_pin_with_confirmed_tag_js__WEBPACK_IMPORTED_MODULE_5__/* .pinWithConfirmedTag */ .P)({ event: announced, pin: announcedPin }, services, pinEvent);
    const { event, pin } = confirmed;
    if (!pin.isChange)
        return { branch, outcome: 'unchanged', pin, event };
    if (heldResult !== undefined)
        return { ...heldResult, pin, event };
    const owner = (0,_verify_origin_js__WEBPACK_IMPORTED_MODULE_7__/* .ownerName */ .Hc)(inputs, dockerfile);
    const [image, previousImage, origin] = await Promise.all([
        readPullableImage(pin, images),
        readPreviousImage(inputs, pin, images),
        (0,_verify_origin_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyOrigin */ .S1)(pin, { event, owner }, services.findOrigins),
    ]);
    const frozenResult = frozenUpdate(inputs, event, previousImage);
    if (frozenResult !== undefined)
        return { ...frozenResult, pin, event };
    const builtRef = origin?.ref ?? (0,_launcher_branch_owner_js__WEBPACK_IMPORTED_MODULE_0__/* .labelledRef */ .vY)((0,_oci_image_labels_js__WEBPACK_IMPORTED_MODULE_8__/* .imageOrigin */ .G)(image).ref, branch);
    assertOwner(inputs, { dockerfile, event }, builtRef, previousImage);
    if (!inputs.allowOlder && previousImage !== undefined && isNewer(previousImage, image, services))
        return { branch, outcome: 'stale', pin, event };
    return (0,_plan_pin_js__WEBPACK_IMPORTED_MODULE_6__/* .planPin */ .j)(inputs, pin, { image, event, origin, owner, isPreview }, services);
}
/**
 * Returns a `frozen` update if the pinned image was built from a tag. A release branch that was created manually has
 * no `frozen` mark, so the ref label of its image is checked instead.
 */
function frozenUpdate({ allowRetag }, { ref, launcherBranch: branch }, previousImage) {
    if (ref !== undefined || allowRetag || previousImage === undefined)
        return undefined;
    const released = (0,_launcher_branch_owner_js__WEBPACK_IMPORTED_MODULE_0__/* .labelledRef */ .vY)((0,_oci_image_labels_js__WEBPACK_IMPORTED_MODULE_8__/* .imageOrigin */ .G)(previousImage).ref, branch);
    if (released?.kind !== 'tag')
        return undefined;
    return { branch, outcome: 'frozen', reason: `its image was built from ${released.full}` };
}
function assertOwner({ adoptRef: mayAdopt, branchVariable }, { dockerfile, event }, builtRef, previousImage) {
    if (mayAdopt)
        return;
    const ref = event.ref ?? builtRef;
    if (ref === undefined)
        return;
    if (event.ref === undefined && branchVariable !== undefined)
        (0,_launcher_branch_owner_js__WEBPACK_IMPORTED_MODULE_0__/* .assertOwnLabel */ .dA)(dockerfile, { ...event, ref }, branchVariable);
    if (previousImage !== undefined)
        (0,_launcher_branch_owner_js__WEBPACK_IMPORTED_MODULE_0__/* .assertOwnBuild */ .fc)({ ...event, ref }, (0,_oci_image_labels_js__WEBPACK_IMPORTED_MODULE_8__/* .imageOrigin */ .G)(previousImage).ref);
}
/** @throws Error always: mybinder.org may launch the tag of the same name instead of the branch. */
function rejectTag(branch) {
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('tag-shadows-branch', `The launcher also has a tag "${branch}", which mybinder.org may launch instead of the branch: delete the tag ` +
        `with \`git push --delete origin refs/tags/${branch}\``);
}
function readPin({ adoptRef: mayAdopt, branchVariable, allowedImage, allowVariant }, dockerfile, event) {
    if (branchVariable !== undefined && !mayAdopt)
        (0,_launcher_branch_owner_js__WEBPACK_IMPORTED_MODULE_0__/* .assertOwnRef */ .Sl)(dockerfile, event, branchVariable);
    const owned = branchVariable !== undefined && mayAdopt ? (0,_launcher_branch_owner_js__WEBPACK_IMPORTED_MODULE_0__/* .adoptRef */ .QS)(dockerfile, event, branchVariable) : dockerfile;
    const pin = (0,_launcher_pin_js__WEBPACK_IMPORTED_MODULE_1__/* .pinImage */ .n)(markRelease(owned, event), event, { allowedImage, allowVariant });
    return { ...pin, isChange: !pin.dockerfile.isSameAs(dockerfile) };
}
/** Rejects an event whose ref does not belong on the branch before its image is read. */
function assertPreviewEvent({ image, digest, ref, launcherBranch }, isPreview) {
    if (image === undefined || ref === undefined)
        return;
    (0,_launcher_preview_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .assertPreviewPair */ .RO)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)({ ...image, digest }), [ref], { launcherBranch, isPreview });
}
/** Adds the `frozen` mark to a release branch that lacks it, such as one that was created manually. */
function markRelease(dockerfile, event) {
    const { ref } = event;
    const isUnmarked = ref !== undefined && (0,_launcher_branch_owner_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnRelease */ .AZ)(event) && dockerfile.marks.frozen === undefined;
    return isUnmarked ? dockerfile.withMark('frozen', ref.short) : dockerfile;
}
/** Returns a `held` update if the Dockerfile has a `hold` mark, which stops updates until it is removed. */
function heldUpdate(branch, { marks: { hold } }) {
    if (hold === undefined)
        return undefined;
    return { branch, outcome: 'held', reason: `line ${hold.line}: ${hold.reason || 'no reason given'}` };
}
/**
 * Rejects an event, for a tag or a branch, that would change the digest of a release.
 *
 * @throws Error unless `allow-retag` is set.
 */
function assertNoRetag({ allowRetag }, { branch, dockerfile }, pin, event) {
    const { ref } = event;
    const isRelease = (0,_launcher_branch_owner_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnRelease */ .AZ)(event) || dockerfile.marks.frozen !== undefined;
    const { previous, pinned } = pin;
    if (allowRetag || !isRelease || previous.digest === undefined || previous.digest === pinned.digest)
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('release-frozen', `Branch "${branch}" is a release, frozen at ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)(previous)}, but the event${ref === undefined ? '' : ` for ${ref.full}`} ` +
        `announces ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)(pinned)}. If the release was rebuilt on purpose, run this once with \`allow-retag: true\``);
}
/**
 * Reads the image and verifies that mybinder.org can pull it, by digest and without a login.
 *
 * @throws UserError if the image cannot be pulled.
 */
function readPullableImage({ pinned }, images) {
    return images.read(pinned).catch((error) => {
        const reason = (0,_error_message_js__WEBPACK_IMPORTED_MODULE_9__/* .messageOf */ .b)(error);
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('image-not-pullable', `${reason}. mybinder.org pulls without a login, so nothing was pinned`, { cause: error });
    });
}
/**
 * Reads the currently pinned image.
 *
 * @returns undefined if no digest is pinned, if the image no longer exists, or if it cannot be read and `allow-older` is
 *   set.
 */
async function readPreviousImage({ allowOlder }, { previous }, images) {
    const { digest } = previous;
    if (digest === undefined)
        return undefined;
    return images.readIfExists({ ...previous, digest }).catch((error) => {
        if (allowOlder)
            return undefined;
        const reason = (0,_error_message_js__WEBPACK_IMPORTED_MODULE_9__/* .messageOf */ .b)(error);
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('image-not-pullable', `The currently pinned image cannot be read (${reason}), so it may be newer than the announced one: ` +
            'set `allow-older: true` to replace it anyway', { cause: error });
    });
}
/** Maximum clock skew between two machines, in milliseconds. */
const maxClockSkew = 86_400_000;
/**
 * Returns whether the pinned image was built later than the announced one. A dated image counts as newer than an undated
 * one, whose age is unknown.
 */
function isNewer(previousImage, image, { log, now }) {
    const previousTime = buildTime(previousImage);
    const time = buildTime(image);
    if (Number.isNaN(previousTime) || previousTime <= time)
        return false;
    if (Number.isNaN(time))
        return true;
    if (previousTime <= now() + maxClockSkew)
        return true;
    log.warning(`The build time of the currently pinned image, ${(0,_oci_image_labels_js__WEBPACK_IMPORTED_MODULE_8__/* .imageOrigin */ .G)(previousImage).created}, is in the future: its builder's ` +
        'clock was wrong, so it does not count as newer');
    return false;
}
/** Returns the build time from the label or the config, in milliseconds since the epoch; NaN if there is none. */
function buildTime(image) {
    return Date.parse((0,_oci_image_labels_js__WEBPACK_IMPORTED_MODULE_8__/* .imageOrigin */ .G)(image).created ?? '');
}
/** Runs a task and prefixes its error message with a location, such as the path of a file. */
function withFileName(where, task) {
    try {
        return task();
    }
    catch (error) {
        throw (0,_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .withMessage */ .EB)(error, `${where}: ${(0,_error_message_js__WEBPACK_IMPORTED_MODULE_9__/* .messageOf */ .b)(error)}`, 'branch-not-updated');
    }
}


/***/ }),

/***/ 54233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ startReading),
/* harmony export */   P: () => (/* binding */ pinWithConfirmedTag)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20907);

/**
 * Starts all reads that the verification of a pin needs, in parallel. The pin must be made first: it rejects images that
 * the launcher is not allowed to run, before a request is sent to their registry.
 */
function startReading({ event, pin: { pinned, previous } }, { images, findOrigins }) {
    const { digest } = previous;
    const reads = [
        images.read(pinned),
        digest === undefined ? undefined : images.readIfExists({ ...previous, digest }),
        findOrigins((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(pinned), event.digest),
    ];
    // The checks await the same reads and report their errors.
    for (const read of reads)
        read?.catch(() => { });
}
/** Returns the event and its pin. If the tag now points to another digest, the image is pinned without the event's tag. */
async function pinWithConfirmedTag({ event, pin }, { images }, repin) {
    if (event.image === undefined || event.isTagMoved !== undefined)
        return { event, pin };
    // An image that cannot be read fails later, with its reason.
    const current = await images.headDigest(event.image).catch(() => undefined);
    if (current === event.digest)
        return { event, pin };
    const movedEvent = { ...event, isTagMoved: true };
    return { event: movedEvent, pin: repin(movedEvent) };
}


/***/ }),

/***/ 58439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ planPin)
/* harmony export */ });
/* harmony import */ var _launcher_pin_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67184);
/* harmony import */ var _oci_image_labels_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44663);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
/* harmony import */ var _refs_commit_sha_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83773);
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35613);
/* harmony import */ var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38002);
/* harmony import */ var _verify_labels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63587);







/**
 * Verifies the labels of an image and plans the commit that pins it.
 *
 * @throws Error with the reason when the image must not be pinned.
 */
async function planPin(inputs, pin, candidate, services) {
    await (0,_verify_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyLabels */ .Z)(inputs, { ...candidate, name: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(pin.pinned) }, services);
    const { event, image, origin } = candidate;
    const source = origin === undefined ? pinSource(event, image) : verifiedSource(origin);
    return { pin, event, message: (0,_launcher_pin_message_js__WEBPACK_IMPORTED_MODULE_0__/* .pinMessage */ .rS)(pin.pinned, source) };
}
function verifiedSource({ repository, revision, ref, runUrl }) {
    return { repository: (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .formatGitHubRepository */ .PZ)(repository), revision, ref: ref.full, runUrl };
}
/** Returns the source from the event, or from the image's well-formed labels if the event has none. */
function pinSource({ build, ref }, image) {
    if (build !== undefined)
        return { ...build, ref: ref?.full };
    const { source, revision, ref: labelledRef } = (0,_oci_image_labels_js__WEBPACK_IMPORTED_MODULE_6__/* .imageOrigin */ .G)(image);
    const [, repository] = /^https?:\/\/[^/\s]+\/([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(source ?? '') ?? [];
    return {
        repository,
        revision: (0,_refs_commit_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommit */ .WM)(revision ?? '') ? revision : undefined,
        ref: ref?.full ?? (0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_4__/* .findSourceRef */ .Ij)(labelledRef)?.full,
    };
}


/***/ }),

/***/ 81245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ PublishedImages)
/* harmony export */ });
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44647);
/* harmony import */ var _oci_read_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77148);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20907);
/* harmony import */ var _registry_registry_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87953);




/** Images as mybinder.org pulls them, without a login. All launcher branches share one cache of lookups. */
class PublishedImages {
    #connect;
    #cache = new Map();
    constructor(connect) {
        this.#connect = connect;
    }
    /** @throws Error when mybinder.org cannot run the image. */
    read(reference) {
        return this.#memoize(`image ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(reference)}`, async () => (0,_oci_read_image_js__WEBPACK_IMPORTED_MODULE_1__/* .readImage */ .AM)((0,_registry_registry_source_js__WEBPACK_IMPORTED_MODULE_3__/* .registrySource */ .B)(await this.#client(reference), reference), _oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .binderPlatform */ .a3));
    }
    /** Like `read`, but resolves to undefined if the registry no longer has the image. */
    readIfExists(reference) {
        return this.#memoize(`previous image ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(reference)}`, async () => {
            const client = await this.#client(reference);
            const root = await (0,_registry_registry_source_js__WEBPACK_IMPORTED_MODULE_3__/* .findManifest */ .J)(client, reference.digest);
            if (root === undefined)
                return undefined;
            const source = (0,_registry_registry_source_js__WEBPACK_IMPORTED_MODULE_3__/* .registrySource */ .B)(client, reference);
            const readManifest = async (digest) => digest === undefined ? root : source.readManifest(digest);
            return (0,_oci_read_image_js__WEBPACK_IMPORTED_MODULE_1__/* .readImage */ .AM)({ ...source, readManifest }, _oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .binderPlatform */ .a3);
        });
    }
    /** Returns the current digest of a tag; undefined if the tag does not exist. */
    headDigest(image) {
        return this.#memoize(`tag ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatImageRepository */ .hp)(image)}:${image.tag}`, async () => {
            const found = await (0,_registry_registry_source_js__WEBPACK_IMPORTED_MODULE_3__/* .findManifest */ .J)(await this.#client(image), image.tag);
            return found?.digest;
        });
    }
    #client(image) {
        return this.#memoize(`client ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatImageRepository */ .hp)(image)}`, () => this.#connect(image));
    }
    #memoize(key, task) {
        const known = this.#cache.get(key) ?? task();
        this.#cache.set(key, known);
        return known;
    }
}


/***/ }),

/***/ 24232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ repinBranches)
});

// EXTERNAL MODULE: ./build/concurrency.js
var concurrency = __webpack_require__(3943);
// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(41240);
// EXTERNAL MODULE: ./build/github/requests-stopped.js
var requests_stopped = __webpack_require__(72646);
// EXTERNAL MODULE: ./build/github/write-failure.js + 2 modules
var write_failure = __webpack_require__(46774);
// EXTERNAL MODULE: ./build/launcher/choose-branches.js
var choose_branches = __webpack_require__(34885);
// EXTERNAL MODULE: ./build/launcher/launcher-dockerfile.js + 5 modules
var launcher_dockerfile = __webpack_require__(26973);
// EXTERNAL MODULE: ./build/launcher/preview-branch.js
var preview_branch = __webpack_require__(71826);
// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/actions/update-launcher-sha/decide-pin.js
var decide_pin = __webpack_require__(21164);
// EXTERNAL MODULE: ./build/launcher/branch-owner.js
var branch_owner = __webpack_require__(66259);
// EXTERNAL MODULE: ./build/launcher/labelled-build.js
var labelled_build = __webpack_require__(4311);
// EXTERNAL MODULE: ./build/launcher/pin-message.js
var pin_message = __webpack_require__(67184);
// EXTERNAL MODULE: ./build/launcher/rollback.js
var rollback = __webpack_require__(74669);
// EXTERNAL MODULE: ./build/actions/update-launcher-sha/verify-labels.js
var verify_labels = __webpack_require__(63587);
// EXTERNAL MODULE: ./build/actions/update-launcher-sha/verify-origin.js + 1 modules
var verify_origin = __webpack_require__(9845);
;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/decide-rollback.js










/**
 * Decides to which image a branch is rolled back, and verifies that mybinder.org can pull it. A digest from the history
 * of the branch was verified when it was pinned. For any other digest, the same checks apply as for an event.
 *
 * @throws Error when there is no earlier image, or it cannot be pinned.
 */
async function decideRollback(inputs, { to, reason, from, expectedHead }, { branch, dockerfile, isTag }, services) {
    if (isTag)
        (0,decide_pin/* rejectTag */.uD)(branch.name);
    if ((0,preview_branch/* isPreviewBranch */.Z7)(branch.name, dockerfile))
        return skippedPreview(branch.name);
    if (expectedHead !== undefined && branch.head !== expectedHead)
        return movedMeanwhile(branch, expectedHead);
    const { reference, repository, text: previousText } = dockerfile.named;
    const former = reference ?? repository;
    if (from !== undefined && former.digest !== from.digest)
        return updatedMeanwhile(branch.name, former);
    const versions = await services.readVersions(inputs.repository, branch);
    const digest = await chooseDigest(to, { branch: branch.name, former, versions }, services);
    const version = (0,rollback/* recordedVersion */.ZN)(versions, digest);
    const pinned = chooseReference(digest, version, former, inputs.allowedImage);
    const refs = { replaced: recordedRef(versions, former.digest), earlier: version?.source?.ref };
    const owned = (0,branch_owner/* restoreOwner */.Oi)(dockerfile, refs, branch.name, inputs.branchVariable);
    const edited = (0,rollback/* rollBackDockerfile */.Bv)(owned, pinned, reason);
    const event = { launcherBranch: branch.name, digest, image: { ...pinned, tag: pinned.tag ?? 'latest' } };
    const pin = { dockerfile: edited, previous: former, previousText, pinned, isChange: true };
    if (digest === former.digest)
        return { branch: branch.name, outcome: 'unchanged', pin, event };
    const owner = (0,verify_origin/* ownerName */.Hc)(inputs, owned);
    const [published, origin] = await Promise.all([
        (0,decide_pin/* readPullableImage */.xv)(pin, services.images),
        (0,verify_origin/* verifyOrigin */.S1)(pin, { event, owner }, services.findOrigins),
    ]);
    const name = (0,oci_reference/* formatReference */.FH)(pinned);
    // The history of a branch includes the history of the branch from which it was created, or of one merged into it.
    (0,preview_branch/* assertPreviewPair */.RO)(name, [origin?.ref, (0,labelled_build/* readLabelledBuild */.KN)(published).ref], {
        launcherBranch: branch.name,
        isPreview: false,
    });
    if (version === undefined)
        await (0,verify_labels/* verifyLabels */.Z)(inputs, { name, image: published, event, origin, owner, isPreview: false }, services);
    return { pin, event, message: (0,pin_message/* rollbackMessage */.eq)(pinned, recordedSource(version), { former, reason }) };
}
/** Returns the reference of a digest in the image repository from which it was pinned, which may differ from the current one. */
function chooseReference(digest, version, former, allowed) {
    const pinned = { ...(version?.image ?? former), digest };
    if (allowed === undefined || (0,oci_reference/* isSameImageRepository */.oL)(pinned, allowed))
        return pinned;
    throw new user_error/* UserError */.yo('image-not-allowed', `The earlier image is ${(0,oci_reference/* formatReference */.FH)(pinned)}, but \`allowed-image\` is ${(0,oci_reference/* formatImageRepository */.hp)(allowed)}: set ` +
        '`allowed-image` to the repository of the earlier image for this run');
}
function skippedPreview(branch) {
    const reason = 'it is the preview of a pull request, whose history contains images of other branches: push to the pull request instead';
    return { branch, outcome: 'skipped', reason };
}
function movedMeanwhile({ name: branch, head }, expectedHead) {
    const reason = `its newest commit is ${head} and not ${expectedHead}, so it was not rolled back`;
    return { branch, outcome: 'skipped', reason };
}
function updatedMeanwhile(branch, launched) {
    const reason = `it was updated to ${(0,oci_reference/* formatReference */.FH)(launched)} in the meantime: run this again to roll that back`;
    return { branch, outcome: 'skipped', reason };
}
async function chooseDigest(to, { branch, former, versions }, { images }) {
    if (to === 'previous') {
        const digest = (0,rollback/* previousVersion */.CO)(versions, former.digest)?.image.digest;
        if (digest !== undefined)
            return digest;
        throw new user_error/* UserError */.yo('no-earlier-version', `Branch "${branch}" has no commit that pinned another image before ${(0,oci_reference/* formatReference */.FH)(former)}: choose the image ` +
            'with `rollback-to`, as a digest or an image tag');
    }
    if ('digest' in to)
        return to.digest;
    const digest = await images.headDigest({ ...former, tag: to.imageTag });
    if (digest !== undefined)
        return digest;
    throw new user_error/* UserError */.yo('image-not-found', `${(0,oci_reference/* formatImageRepository */.hp)(former)} has no tag "${to.imageTag}": check the spelling, or choose the image by its digest`);
}
function recordedRef(versions, digest) {
    return digest === undefined ? undefined : (0,rollback/* recordedVersion */.ZN)(versions, digest)?.source?.ref;
}
function recordedSource(version) {
    if (version === undefined)
        return {};
    return { ...version.source, runUrl: version.build };
}

// EXTERNAL MODULE: ./build/actions/update-launcher-sha/update-outcome.js
var update_outcome = __webpack_require__(77542);
;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/resume-update.js


/**
 * Completes the decision about a branch whose hold is removed: if the branch already launches the current image, only
 * its mark changes. If the new image cannot be pinned, the branch remains held.
 *
 * @param held the Dockerfile with its `hold` mark.
 */
function resumeUpdate(decision, held) {
    if ((0,update_outcome/* isPlanned */._)(decision) || decision.outcome !== 'unchanged')
        return decision;
    const { pin, event } = decision;
    if (pin === undefined || event === undefined)
        return decision;
    const message = (0,pin_message/* resumeMessage */.dO)(pin.pinned, held.marks.hold?.reason ?? '');
    return { pin: { ...pin, isChange: true }, event, message };
}

// EXTERNAL MODULE: ./build/actions/update-launcher-sha/update-branch.js + 4 modules
var update_branch = __webpack_require__(21293);
;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/repin-branches.js














/** Maximum number of branches whose images are read concurrently. */
const maxConcurrentBranches = 16;
/**
 * Pause between two writes, in milliseconds.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
 */
const writePause = 1000;
/**
 * Pins every chosen branch to the current digest of its tag. Reads run concurrently, writes sequentially. A branch that
 * fails is reported and does not stop the others. When GitHub rejects further requests, the remaining branches are not
 * attempted.
 */
async function repinBranches(inputs, work, services) {
    const { branches, tags } = await services.listBranches(inputs.repository, inputs.dockerfile);
    const choice = (0,choose_branches/* chooseBranches */._u)(branches.map(({ name }) => name), work.patterns);
    const chosen = branches.filter(({ name }) => choice.chosen.includes(name));
    const decisions = await (0,concurrency/* mapConcurrent */._)(chosen, maxConcurrentBranches, async (branch) => ({
        branch,
        decision: await decideOrFail(inputs, work, { branch, isTag: tags.has(branch.name) }, services),
    }));
    const unmatched = choice.unmatched.map(pattern => failedUpdate(pattern, new user_error/* UserError */.yo('branch-not-found', 'no branch has this name: `branches` accepts names, patterns such as "release-*", or "all"')));
    return [...unmatched, ...(await commitAll(inputs, work, decisions, services))];
}
async function commitAll(inputs, work, decisions, services) {
    const updates = [];
    let writes = 0;
    let isStopped = false;
    for (const { branch, decision } of decisions) {
        if (!(0,update_outcome/* isPlanned */._)(decision))
            updates.push(decision);
        else if (isStopped)
            updates.push(notAttemptedUpdate(branch.name));
        else {
            if (!inputs.dryRun && writes++ > 0)
                await services.sleep(writePause);
            const result = await commitBranch(inputs, work, { branch, plan: decision }, services);
            updates.push(result.update);
            isStopped = result.isStopped;
        }
    }
    return updates;
}
function notAttemptedUpdate(branch) {
    return {
        branch,
        outcome: 'not-attempted',
        reason: 'GitHub rejected further requests: run this again later',
    };
}
function decideOrFail(inputs, work, candidate, services) {
    return decideRepin(inputs, work, candidate, services).catch((error) => failedUpdate(candidate.branch.name, error));
}
async function decideRepin(inputs, { patterns, imageTag, rollback, isResume = false }, { branch, isTag }, services) {
    const { name, filePath } = branch;
    const bytes = await branch.readFile();
    if (bytes === undefined) {
        const reason = `it has no file ${inputs.dockerfile.label}`;
        // A Dockerfile is required on a branch that is given by its exact name, but not on one that matches a pattern.
        if (patterns.some(pattern => (0,choose_branches/* isExact */.u0)(pattern) && pattern === name))
            throw new user_error/* UserError */.yo('branch-not-found', `${reason}: add a Dockerfile, or set \`dockerfile\` to its path`);
        return { branch: name, outcome: 'skipped', reason };
    }
    const path = filePath();
    const dockerfile = (0,decide_pin/* withFileName */.wn)(path, () => launcher_dockerfile/* LauncherDockerfile */.$.parse(bytes));
    if (rollback !== undefined)
        return decideRollback(inputs, rollback, { branch, dockerfile, isTag }, services);
    if (isResume && dockerfile.marks.hold !== undefined) {
        const resumed = dockerfile.withoutMark('hold');
        const decision = await decideUpdate(inputs, imageTag, { branch, dockerfile: resumed, isTag }, services);
        return resumeUpdate(decision, dockerfile);
    }
    return decideUpdate(inputs, imageTag, { branch, dockerfile, isTag }, services);
}
/** Decides the update of a branch to the current digest of its tag. */
async function decideUpdate(inputs, imageTag, { branch: { name: branch, filePath }, dockerfile, isTag }, services) {
    const path = filePath();
    const skipped = skippedUpdate(inputs, branch, dockerfile);
    if (skipped !== undefined)
        return skipped;
    const { digest: _digest, ...current } = (0,decide_pin/* withFileName */.wn)(path, () => currentImage(dockerfile, imageTag));
    const tag = imageTag ?? current.tag;
    if (tag === undefined)
        return {
            branch,
            outcome: 'skipped',
            reason: 'its FROM has no tag to follow: add one, or set `image-tag`',
        };
    const image = { ...current, tag };
    const digest = await services.images.headDigest(image);
    if (digest === undefined)
        throw new user_error/* UserError */.yo('image-not-allowed', `${(0,oci_reference/* formatImageRepository */.hp)(image)} has no tag "${tag}": push it, or set another tag in \`image-tag\` or in FROM`);
    return (0,decide_pin/* decidePin */.kb)(inputs, { branch, dockerfile, path, isTag }, { launcherBranch: branch, digest, image, isTagMoved: false }, services);
}
/** Returns the launched image. A malformed tag is an error, unless another tag replaces it. */
function currentImage(dockerfile, imageTag) {
    if (imageTag === undefined)
        return dockerfile.launched.reference;
    const { reference, repository } = dockerfile.named;
    return reference ?? repository;
}
function skippedUpdate({ allowRetag }, branch, dockerfile) {
    const { frozen } = dockerfile.marks;
    if ((0,preview_branch/* isPreviewBranch */.Z7)(branch, dockerfile)) {
        const reason = 'it is the preview of a pull request, which is updated only by events for that pull request';
        return { branch, outcome: 'skipped', reason };
    }
    if (frozen !== undefined && !allowRetag)
        return { branch, outcome: 'frozen', reason: `line ${frozen.line}: ${frozen.reason || 'a release'}` };
    return (0,decide_pin/* heldUpdate */.Xg)(branch, dockerfile);
}
async function commitBranch(inputs, work, { branch, plan }, services) {
    const { name } = branch;
    const { pin, event } = plan;
    if (inputs.dryRun)
        return { update: { branch: name, outcome: 'would-pin', pin, event }, isStopped: false };
    try {
        const commit = await (0,update_branch/* commitPlan */.jM)(inputs, branch, plan, services);
        const update = { branch: name, outcome: 'pinned', pin, event, commit, parent: branch.head };
        return { update, isStopped: false };
    }
    catch (error) {
        if (!(error instanceof write_failure/* ConflictError */.f))
            return failedResult(name, error);
        const { rollback } = work;
        const retryWork = rollback === undefined ? work : { ...work, rollback: { ...rollback, from: pin.previous } };
        return retryBranch(inputs, retryWork, name, services);
    }
}
/** Retries the update of a branch that has moved since the branches were listed. */
async function retryBranch(inputs, work, name, services) {
    const decider = {
        decide: (branch, { isTag }) => decideRepin(inputs, work, { branch, isTag }, services),
        decideAbsent: async () => ({ branch: name, outcome: 'skipped', reason: 'it was deleted during the run' }),
    };
    return (0,update_branch/* updateBranch */.Ub)(inputs, name, services, decider).then(update => ({ update, isStopped: false }), error => failedResult(name, error));
}
function failedResult(branch, error) {
    return { update: failedUpdate(branch, error), isStopped: (0,requests_stopped/* findRequestsStopped */.j)(error) !== undefined };
}
function failedUpdate(branch, error) {
    return { branch, outcome: 'failed', reason: (0,error_message/* messageOf */.b)(error), errorKind: (0,user_error/* errorKind */.f8)(error) };
}


/***/ }),

/***/ 40500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ describeUpdate),
/* harmony export */   z: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _launcher_launch_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72487);
/* harmony import */ var _launcher_preview_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71826);
/* harmony import */ var _launcher_run_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36965);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37403);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1564);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20907);
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35613);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9000);
/* harmony import */ var _update_outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77542);









/** Writes the result of every branch to the log and the job summary. */
async function report(inputs, updates, { log, writeSummary }) {
    for (const update of updates) {
        const sentence = describeUpdate(update);
        if (update.outcome === 'held')
            log.warning(sentence);
        else
            log.info(sentence);
    }
    const [only] = updates;
    const isSingle = inputs.work.kind === 'event' && only !== undefined;
    await writeSummary(isSingle ? formatBranchSummary(inputs, only) : formatTable(inputs, updates));
}
function formatBranchSummary({ repository, serverUrl, maxPreviews }, update) {
    const { branch, outcome, pin, event, commit, deletedPreviews = [] } = update;
    const isLaunched = (0,_update_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .isChanged */ .H)(update) || outcome === 'unchanged';
    const { build, ref } = event ?? {};
    const facts = [];
    if (pin !== undefined && outcome !== 'created')
        facts.push(['before', code(pin.previousText)]);
    if (pin !== undefined)
        facts.push([isLaunched ? 'now' : 'announced', code((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(pin.pinned))]);
    if (event?.image !== undefined && event.isTagMoved === true)
        facts.push([
            'tag',
            `${code(event.image.tag)} no longer points to the announced image, so FROM keeps its tag`,
        ]);
    if (build !== undefined) {
        facts.push([
            'source',
            `${build.repository}@${build.revision.slice(0, 12)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeMarkdown */ .FV)(ref?.full ?? '')})`,
        ]);
        const { runUrl } = build;
        const isRun = (0,_launcher_run_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isRunAddress */ .cg)(runUrl, build.repository, (0,_launcher_run_address_js__WEBPACK_IMPORTED_MODULE_2__/* .knownServers */ .M5)(serverUrl));
        facts.push(['built by', isRun ? `<${runUrl}>` : code(runUrl.replaceAll('`', '%60'))]);
    }
    if (commit !== undefined)
        facts.push(['commit', `[${commit.sha.slice(0, 12)}](${commit.url})`]);
    if (deletedPreviews.length > 0)
        facts.push(['deleted', `${deletedPreviews.map(code).join(', ')}: only ${maxPreviews} previews may exist`]);
    const badge = (0,_launcher_launch_link_js__WEBPACK_IMPORTED_MODULE_0__/* .launchBadge */ .dU)((0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .formatGitHubRepository */ .PZ)(repository), branch);
    const [sentence = '', ...advice] = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .shortenDigests */ .fQ)(describeUpdate(update)).split(/(?<=\)?, so it was not changed)\. /);
    const head = `### ${isLaunched ? '📌' : '✋'} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeExceptCode */ .eR)(sentence)}`;
    const fix = advice.flatMap(text => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeExceptCode */ .eR)(text), '']);
    return [head, '', ...fix, ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .factList */ .lV)(facts), '', badge, ''].join('\n');
}
function formatTable({ repository }, updates) {
    const launcher = (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .formatGitHubRepository */ .PZ)(repository);
    const rows = updates.map(update => {
        const { branch, outcome, pin, commit, reason } = update;
        const imageCell = pin === undefined ? '' : code(shortReference(pin.pinned));
        const outcomeCell = commit === undefined ? outcome : `[${outcome}](${commit.url})`;
        const isLaunchable = outcome !== 'failed' && outcome !== 'skipped' && outcome !== 'not-attempted';
        const badge = isLaunchable ? (0,_launcher_launch_link_js__WEBPACK_IMPORTED_MODULE_0__/* .launchBadge */ .dU)(launcher, branch) : '';
        return `| ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeMarkdown */ .FV)(branch)} | ${outcomeCell} | ${imageCell} | ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeExceptCode */ .eR)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .shortenDigests */ .fQ)(oneLine(reason ?? '')))} | ${badge} |`;
    });
    return [
        `### ${formatHeading(updates)}`,
        '',
        '| branch | outcome | image | why | try it |',
        '| --- | --- | --- | --- | --- |',
        ...rows,
        '',
    ].join('\n');
}
function formatHeading(updates) {
    const failed = updates.filter(({ outcome }) => outcome === 'failed').length;
    const changed = updates.filter(_update_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .isChanged */ .H).length;
    const all = (0,_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(updates.length, 'launcher branch');
    const remaining = updates.filter(({ outcome }) => outcome === 'not-attempted').length;
    const launch = changed === 1 ? 'launches' : 'launch';
    const notAttempted = remaining === 0 ? '' : `, ${remaining} ${remaining === 1 ? 'was' : 'were'} not attempted`;
    if (failed > 0)
        return updates.length === 1
            ? '❌ The launcher branch could not be updated'
            : `❌ ${failed} of ${all} could not be updated${notAttempted}, ${changed} now ${launch} another image`;
    if (updates.length === 1 && changed === 1)
        return '📌 The launcher branch now launches another image';
    return changed === 0
        ? `📌 Nothing to change in ${all}`
        : `📌 ${changed} of ${all} now ${launch} another image`;
}
/** Returns a short form of a reference; the outputs contain the full one. */
function shortReference({ digest, ...image }) {
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(image);
    return digest === undefined ? name : `${name.split('/').at(-1)}@${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestHex */ .sU)(digest).slice(0, 12)}`;
}
function code(text) {
    return `\`${text}\``;
}
function oneLine(text) {
    return text.replace(/(?<!\s)\s*\n\s*/g, ' ');
}
/** Describes the result for a branch in one sentence. */
function describeUpdate({ branch, outcome, pin, reason = '' }) {
    const image = pin === undefined ? '' : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(pin.pinned);
    // A run with `branches` skips previews.
    const isPreview = pin !== undefined && (0,_launcher_preview_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .isPreviewBranch */ .Z7)(branch, pin.dockerfile);
    const resumeByRun = isPreview ? '' : ', or run this with `branches` and `resume: true`';
    switch (outcome) {
        case 'pinned':
            return `Branch "${branch}" now launches ${image}`;
        case 'created':
            return `Branch "${branch}" was created and launches ${image}`;
        case 'would-pin':
            return `dry-run: branch "${branch}" would launch ${image}`;
        case 'unchanged':
            return `Branch "${branch}" already launches ${image}: nothing to do`;
        case 'stale':
            return `Branch "${branch}" launches an image that was built later than ${image}, so it was not changed. Set \`allow-older: true\` to go back`;
        case 'held':
            return `Branch "${branch}" is held (${reason}), so it was not changed. Delete that line to resume updates${resumeByRun}`;
        case 'frozen':
            return `Branch "${branch}" is frozen (${reason}), so it was not changed`;
        case 'skipped':
            return `Branch "${branch}" was skipped: ${reason}`;
        case 'not-attempted':
            return `Branch "${branch}" was not attempted: ${reason}`;
        case 'failed':
            return `Branch "${branch}" could not be updated: ${reason}`;
    }
}


/***/ }),

/***/ 36720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ launcherServices),
  O: () => (/* binding */ updateServices)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/github/branch-refs.js
var branch_refs = __webpack_require__(58267);
// EXTERNAL MODULE: ./build/github/branch-state.js + 2 modules
var branch_state = __webpack_require__(70036);
// EXTERNAL MODULE: ./build/github/commit-on-branch.js
var commit_on_branch = __webpack_require__(31624);
;// CONCATENATED MODULE: ./build/github/commit-on-ref.js
/**
 * Returns whether a branch contains a commit, or a tag points to it. Commits that are visible only through a fork do
 * not count.
 *
 * @throws Error with status 404 if the repository, the ref or the commit does not exist.
 * @see https://docs.github.com/en/rest/commits/commits
 */
async function isCommitOnRef(client, { repository, ref, commit }) {
    const { owner, name: repo } = repository;
    if (ref.kind === 'pull')
        return false;
    const { data } = await client.rest.repos.getCommit({
        ...{ owner, repo, per_page: 1 },
        // Without this prefix, GitHub could resolve a tag of the same name.
        ref: `${ref.kind === 'branch' ? 'heads' : 'tags'}/${ref.short}`,
    });
    if (data.sha === commit)
        return true;
    if (ref.kind === 'tag')
        return false;
    const basehead = `${data.sha}...${commit}`;
    const comparison = await client.rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead,
        per_page: 1,
    });
    return comparison.data.status === 'behind';
}

// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/refs/github-repository.js
var github_repository = __webpack_require__(35613);
// EXTERNAL MODULE: ./build/github/read-error.js
var read_error = __webpack_require__(53899);
// EXTERNAL MODULE: ./build/github/write-failure.js + 2 modules
var write_failure = __webpack_require__(46774);
;// CONCATENATED MODULE: ./build/github/delete-branch-at.js





/** Value of `afterOid` in `updateRefs` that deletes a ref. */
const absent = '0'.repeat(40);
const query = `query ($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) { id ref(qualifiedName: $ref) { target { oid } } }
}`;
const schema = valibot/* object */.Ik({
    repository: valibot/* object */.Ik({
        id: valibot/* string */.Yj(),
        ref: valibot/* nullable */.me(valibot/* object */.Ik({ target: valibot/* nullable */.me(valibot/* object */.Ik({ oid: valibot/* string */.Yj() })) })),
    }),
});
const mutation = `mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;
/**
 * Deletes a branch by compare-and-swap: only if it is still at the given commit. Succeeds if it does not exist.
 *
 * @throws ConflictError if the branch has moved, otherwise Error that explains how to fix it.
 * @see https://docs.github.com/en/graphql/reference/mutations#updaterefs
 */
async function deleteBranchAt(client, target, head) {
    const before = await readHead(client, target);
    if (before.head === undefined)
        return;
    if (before.head !== head)
        throw movedError(target, before.head);
    const name = `refs/heads/${target.branch}`;
    const input = { repositoryId: before.id, refUpdates: [{ name, beforeOid: head, afterOid: absent }] };
    try {
        await client.graphql(mutation, { input });
    }
    catch (error) {
        // GitHub documents no error for a ref that has moved, and the response to a successful deletion may be lost.
        const after = await readHead(client, target);
        if (after.head === undefined)
            return;
        if (after.head !== head)
            throw movedError(target, after.head, error);
        throw await (0,write_failure/* explainWrite */.N)(client, error, target);
    }
}
function movedError({ branch }, head, cause) {
    return new write_failure/* ConflictError */.f(`branch "${branch}" has moved to ${head}`, { cause });
}
/** Reads the ID of the repository and the head of the branch; undefined if the branch does not exist. */
async function readHead(client, { repository, branch }) {
    const { owner, name } = repository;
    const label = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    const variables = { owner, name, ref: `refs/heads/${branch}` };
    const response = await client.graphql(query, variables).catch((error) => {
        throw (0,read_error/* readError */.l)(error, label);
    });
    const { id, ref } = (0,json/* parseShape */.T)(schema, response, `GitHub's response about ${label}`).repository;
    return { id, head: ref?.target?.oid };
}

// EXTERNAL MODULE: ./build/github/github-client.js
var github_client = __webpack_require__(96515);
// EXTERNAL MODULE: ./build/github/github-connection.js + 1 modules
var github_connection = __webpack_require__(56527);
// EXTERNAL MODULE: ./build/github/history-pages.js
var history_pages = __webpack_require__(22251);
// EXTERNAL MODULE: ./build/github/list-branches.js
var list_branches = __webpack_require__(34753);
// EXTERNAL MODULE: ./build/github/request-failure.js
var request_failure = __webpack_require__(43564);
// EXTERNAL MODULE: ./build/github/token-forms.js
var token_forms = __webpack_require__(53985);
// EXTERNAL MODULE: ./build/http/proxy-fetch.js
var proxy_fetch = __webpack_require__(14216);
// EXTERNAL MODULE: ./build/launcher/version-history.js
var version_history = __webpack_require__(99224);
// EXTERNAL MODULE: ./build/runner/job-summary.js
var job_summary = __webpack_require__(17237);
// EXTERNAL MODULE: ./build/runner/log.js
var runner_log = __webpack_require__(62793);
// EXTERNAL MODULE: ./build/runner/registry-services.js + 10 modules
var registry_services = __webpack_require__(60870);
// EXTERNAL MODULE: ./build/actions/services/provenance-services.js + 3 modules
var provenance_services = __webpack_require__(99251);
// EXTERNAL MODULE: ./build/actions/services/read-visible.js
var read_visible = __webpack_require__(88050);
// EXTERNAL MODULE: ./build/markdown.js
var markdown = __webpack_require__(37403);
// EXTERNAL MODULE: ./build/binderhub/build-event.js
var build_event = __webpack_require__(12849);
// EXTERNAL MODULE: ./build/binderhub/fetch-health.js
var fetch_health = __webpack_require__(53943);
// EXTERNAL MODULE: ./build/binderhub/watch-build.js
var watch_build = __webpack_require__(61646);
// EXTERNAL MODULE: ./build/http/error-reason.js
var error_reason = __webpack_require__(24048);
;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/warm-up-member.js





/** Build requests per hour that a BinderHub accepts from one IP address. */
const requestsPerHour = 10;
const maxBuilderLogLines = 200;
/** Requests a build of each commit from one member, sequentially and within its rate limit. */
async function warmUpMember(member, commits, watch) {
    const { fetch, timeouts, signal } = watch;
    const healthProblem = await (0,fetch_health/* fetchHealthProblem */.K)(member, { fetch, timeout: timeouts.health, signal });
    let requestsLeft = healthProblem === undefined ? requestsPerHour : 0;
    let reason = healthProblem ?? `not requested: it accepts ${requestsPerHour} requests per hour`;
    const results = [];
    for (const { branch, sha } of commits) {
        const request = async () => {
            if (requestsLeft === 0)
                return { end: 'lost', reason };
            if (watch.signal.aborted)
                return { end: 'lost', reason: 'not requested: no time was left' };
            requestsLeft -= 1;
            const result = await watchOnce(member, sha, watch);
            if (isRateLimited(result)) {
                requestsLeft = 0;
                reason = result.reason;
            }
            return result;
        };
        const { state, note, builderLog = [] } = evaluateResult(await watchWithRetry(member, request, watch));
        results.push({ member: member.host, branch, state, note, builderLog });
    }
    return results;
}
async function watchOnce(member, ref, watch) {
    const { repository, fetch, signal, timeouts, onProgress } = watch;
    let builderLog = [];
    let progress = {};
    const result = (end, reason, statusCode) => {
        return { ...progress, end, reason, statusCode, builderLog };
    };
    try {
        const events = (0,watch_build/* watchBuild */.WS)(member, { repository, ref }, { fetch, signal, idleTimeout: timeouts.idle });
        for await (const event of events) {
            builderLog = [...builderLog, ...(0,build_event/* messageLines */.VL)(event)].slice(-maxBuilderLogLines);
            if (event.phase === 'failed')
                return result('failed', (0,build_event/* failureReason */.Hr)(event, builderLog), event.statusCode);
            const phase = event.phase === 'unknown' ? event.phaseName : event.phase;
            if (phase !== progress.phase)
                onProgress(`${member.host}: ${phase}`);
            progress = { phase };
            if (isFinished(event))
                return result('finished', '');
        }
        return result('lost', 'the stream ended before the build did');
    }
    catch (error) {
        if (signal.aborted)
            return result('timed-out', `the time limit of ${Math.round(timeouts.total / 1000)} s was reached`);
        return result('lost', (0,error_reason/* errorReason */.j)(error), error instanceof watch_build/* MemberError */.ri ? error.status : undefined);
    }
}
/**
 * Returns whether watching can stop. The build is finished from the phase `pushing` on; after `built`, the hub launches a
 * server for the client.
 */
function isFinished({ phase }) {
    return phase === 'pushing' || phase === 'built' || phase === 'launching' || phase === 'ready';
}
function isRateLimited({ statusCode }) {
    return statusCode === 429;
}
/** Requests a commit that the hub did not find a second time, once its cached result has expired. */
async function watchWithRetry(member, request, { timeouts, deadline, signal, onProgress }) {
    const first = await request();
    const isNotFound = first.end === 'failed' && (first.statusCode === 404 || (0,build_event/* isUnknownRef */.KP)(first.reason));
    if (!isNotFound)
        return first;
    const pause = timeouts.unknownRefCache;
    const notFound = `it cannot find the commit and caches this result for ${Math.round(pause / 1000)} s`;
    if (performance.now() + pause >= deadline)
        return { ...first, reason: `${notFound}: ${first.reason}` };
    onProgress(`${member.host}: ${notFound}; requesting it again after that`);
    await (0,promises_.setTimeout)(pause, undefined, { signal }).catch(() => { });
    return request();
}
function evaluateResult(result) {
    const { end, phase, reason, builderLog = [] } = result;
    if (end === 'failed')
        return { state: 'failed', note: reason, builderLog };
    if (end === 'finished') {
        return phase === 'pushing'
            ? { state: 'building', note: 'built, being pushed to the registry of the hub' }
            : { state: 'built', note: 'it already existed' };
    }
    if (phase === undefined) {
        const note = end === 'timed-out' ? `it did not report on the build: ${reason}` : reason;
        return { state: 'failed', note };
    }
    return { state: 'building', note: `${phase} when ${reason}; the build continues without a client` };
}

;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/prewarm.js


/** Default timeouts. A build continues without a client; watching it for over 10 minutes wastes runner time. */
const defaultTimeouts = {
    total: 600_000,
    idle: 90_000,
    health: 20_000,
    unknownRefCache: 300_000,
};
const maxLinesInWarning = 15;
const icons = { building: '🔨', built: '✅', failed: '⚠️' };
/**
 * Requests a build of the launcher's new commits from each member of mybinder.org, so that launches do not wait for the
 * build. Failures are only warnings, because the first launch builds a missing image.
 */
async function prewarm({ repository, commits, members }, { fetch, log, writeSummary }, timeouts = defaultTimeouts) {
    if (commits.length === 0 || members.length === 0)
        return [];
    log.info(`Requesting builds of ${repository} from ${members.map(member => member.host).join(', ')}`);
    const watch = {
        repository,
        fetch,
        timeouts,
        deadline: performance.now() + timeouts.total,
        signal: AbortSignal.timeout(timeouts.total),
        onProgress: log.info,
    };
    const memberResults = await Promise.all(members.map(member => warmUpMember(member, commits, watch)));
    const results = memberResults.flat();
    for (const group of groupEqualResults(results))
        await logResults(group, log);
    await writeSummary(formatSummary(results));
    return results;
}
/** Groups equal results of one member so that they are reported once, because GitHub shows only 10 warnings per step. */
function groupEqualResults(results) {
    const groups = new Map();
    for (const result of results) {
        const key = JSON.stringify([result.member, result.state, result.note, result.builderLog]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [result]);
        else
            group.push(result);
    }
    return [...groups.values()];
}
async function logResults(results, log) {
    const { member, state, note, builderLog } = results[0];
    const branches = `${results.length === 1 ? 'branch' : 'branches'} ${results.map(({ branch }) => `"${branch}"`).join(', ')}`;
    if (state !== 'failed') {
        log.info(`${icons[state]} ${member} has ${branches} ${state}: ${note}`);
        return;
    }
    const lines = builderLog.slice(-maxLinesInWarning).map(escapeLogLine);
    const excerpt = lines.length === 0 ? '' : `\nThe builder's log ends with:\n${lines.join('\n')}`;
    log.warning(`${member} has not built ${branches}: ${note}. The first launch there waits for the build${excerpt}`);
    if (builderLog.length > maxLinesInWarning) {
        await log.group(`The builder's log at ${member}`, async () => {
            for (const line of builderLog)
                log.info(escapeLogLine(line));
        });
    }
}
/** Prefixes a line so that the runner does not interpret it as a workflow command. */
function escapeLogLine(line) {
    return `| ${line}`;
}
function formatSummary(results) {
    const rows = results.map(({ member, branch, state, note }) => {
        return `| ${(0,markdown/* escapeMarkdown */.FV)(member)} | ${(0,markdown/* escapeMarkdown */.FV)(branch)} | ${icons[state]} ${state} | ${(0,markdown/* escapeMarkdown */.FV)(note)} |`;
    });
    const head = [
        '### Builds requested from mybinder.org',
        '',
        '| member | branch | image | note |',
        '| --- | --- | --- | --- |',
    ];
    return [...head, ...rows, ''].join('\n');
}

// EXTERNAL MODULE: ./build/actions/update-launcher-sha/verify-origin.js + 1 modules
var verify_origin = __webpack_require__(9845);
;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/services.js





















/** Production services: the GitHub API with the given token, registries without a login. */
function updateServices({ token, provenance }, workflow, env, log = runner_log/* runnerLog */.t) {
    const fetch = (0,proxy_fetch/* proxyFetch */.Z)(env, globalThis.fetch);
    const writeSummary = (0,job_summary/* summaryWriter */.u)(env.GITHUB_STEP_SUMMARY);
    const connection = (0,github_connection/* connectGitHub */.U)(workflow.apiUrl, env, log.info);
    const clients = (0,provenance_services/* createProvenanceClients */.C9)(connection, token, workflow.temporaryDirectory);
    for (const form of (0,token_forms/* derivedForms */.H)(token))
        log.mask(form);
    return {
        ...launcherServices((0,github_client/* createGitHubClient */.L)(connection, token), { clients, provenance }, log),
        connect: (0,registry_services/* connectAnonymously */.VU)(env),
        writeSummary,
        prewarm: request => prewarm(request, { fetch, log, writeSummary }),
    };
}
/** Returns access to a launcher repository through the GitHub API. */
function launcherServices(client, { clients, provenance }, log) {
    let instance;
    const readInstance = () => {
        instance ??= (0,provenance_services/* readSigstoreInstance */.Wq)(client, provenance?.trustRoot);
        return instance;
    };
    return {
        readBranchState: request => (0,branch_state/* readBranchState */.mP)(client, request),
        readVersions: async (repository, branch) => (0,version_history/* readVersions */.q2)(await (0,history_pages/* readHistoryBefore */.I5)({ client, repository, path: branch.filePath() }, branch)),
        listBranches: (repository, locator) => (0,list_branches/* listWritableBranches */.x)(client, repository, locator),
        commit: request => (0,commit_on_branch/* commitOnBranch */.$)(client, request),
        createBranch: (target, commit) => (0,branch_refs/* createBranch */.l)(client, target, commit),
        deleteBranch: target => (0,branch_refs/* deleteBranch */.S)(client, target),
        deleteBranchAt: (target, head) => deleteBranchAt(client, target, head),
        sleep: milliseconds => (0,promises_.setTimeout)(milliseconds),
        now: () => Date.now(),
        findOrigins: (0,verify_origin/* originFinder */.TA)(provenance, (0,provenance_services/* provenanceServices */.jM)(clients, readInstance)),
        startReadingTrustRoot: () => {
            // Errors are reported by the verification that awaits this.
            if (provenance?.trustRoot !== undefined)
                readInstance().catch(() => { });
        },
        isCommitOnRef: claim => (0,read_visible/* readVisible */.L)(clients, reader => isCommitOnRef(reader, claim)).catch((error) => {
            if ([404, 422].includes((0,request_failure/* responseStatus */.aO)(error) ?? 0))
                return false;
            throw error;
        }),
        log,
    };
}


/***/ }),

/***/ 21293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jM: () => (/* binding */ commitPlan),
  Ub: () => (/* binding */ updateBranch),
  Jf: () => (/* binding */ updateByEvent)
});

// EXTERNAL MODULE: ./build/github/write-failure.js + 2 modules
var write_failure = __webpack_require__(46774);
// EXTERNAL MODULE: ./build/launcher/choose-branches.js
var choose_branches = __webpack_require__(34885);
// EXTERNAL MODULE: ./build/launcher/launcher-dockerfile.js + 5 modules
var launcher_dockerfile = __webpack_require__(26973);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(41240);
// EXTERNAL MODULE: ./build/launcher/branch-owner.js
var branch_owner = __webpack_require__(66259);
// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/refs/source-ref.js
var source_ref = __webpack_require__(38002);
// EXTERNAL MODULE: ./build/launcher/pin.js + 1 modules
var launcher_pin = __webpack_require__(86031);
;// CONCATENATED MODULE: ./build/launcher/new-launcher.js





/** Placeholder in a template for the name of the source branch or tag. */
const placeholder = '<branch>';
/**
 * Returns the Dockerfile for a launcher branch that does not exist yet. For a release, it is marked as frozen; for a
 * pull request, as a preview.
 *
 * @throws Error when the event's image is not allowed here, or the template is not suitable.
 */
function newLauncher(plan) {
    const { event, template, branchVariable, allowedImage } = plan;
    const { image, ref } = event;
    if (image === undefined || ref === undefined) {
        throw new user_error/* UserError */.yo('image-not-allowed', `launcher branch "${event.launcherBranch}" does not exist, and an event with only a branch and a digest is not enough ` +
            'to create it: send the event with dispatch-launcher-update');
    }
    if (template === undefined && allowedImage === undefined)
        assertSameImage(plan, image);
    const initial = launcher_dockerfile/* LauncherDockerfile */.$.parse(template === undefined
        ? minimalDockerfile(event.isTagMoved === true ? withoutTag(image) : image, ref.full)
        : fillTemplate(template, (0,source_ref/* refName */.P7)(ref)));
    const marked = withMark(initial, ref);
    const owned = branchVariable === undefined ? marked : marked.withVariable(branchVariable, (0,source_ref/* refName */.P7)(ref));
    const pin = (0,launcher_pin/* pinImage */.n)(owned, event, { allowedImage, allowVariant: true });
    return { ...pin, isChange: true };
}
function withMark(dockerfile, ref) {
    const { frozen, preview } = dockerfile.marks;
    if (ref.kind === 'tag' && frozen === undefined)
        return dockerfile.withMark('frozen', ref.short);
    if (ref.kind !== 'pull')
        return dockerfile;
    // The template of releases may contain the mark `frozen`, but a preview is updated with its pull request.
    const unfrozen = dockerfile.withoutMark('frozen');
    return preview === undefined ? unfrozen.withMark('preview', '') : unfrozen;
}
function assertSameImage({ base, event }, image) {
    if (base !== undefined && launcher_dockerfile/* LauncherDockerfile */.$.parse(base).names(image))
        return;
    throw new user_error/* UserError */.yo('image-not-allowed', `launcher branch "${event.launcherBranch}" cannot be created for ${(0,reference/* formatImageRepository */.hp)(image)}: the default branch of ` +
        'the launcher runs another image. Set `allowed-image` to this image, or set `template` to a Dockerfile that uses it');
}
function withoutTag({ registry, path }) {
    return { registry, path };
}
function minimalDockerfile(image, ref) {
    return Buffer.from(`# Binder launcher for ${ref}\n# Binder Actions keeps the digest below up to date. You can edit all other lines.\n\nFROM ${(0,reference/* formatReference */.FH)(image)}\n`);
}
/**
 * Replaces the placeholder in a template. The branch name is restricted to safe characters, because the text may be
 * used in a shell.
 */
function fillTemplate(template, branch) {
    const text = Buffer.from(template).toString('utf8');
    if (!text.includes(placeholder))
        return template;
    if (!/^[\w./@+-]+$/.test(branch)) {
        throw new user_error/* UserError */.yo('template-unusable', `the name ${JSON.stringify(branch)} cannot replace ${placeholder} in the template: only letters, digits and _ . / @ + - are allowed. Rename the branch`);
    }
    return Buffer.from(text.replaceAll(placeholder, branch));
}

// EXTERNAL MODULE: ./build/refs/github-repository.js
var github_repository = __webpack_require__(35613);
// EXTERNAL MODULE: ./build/actions/update-launcher-sha/decide-pin.js
var decide_pin = __webpack_require__(21164);
// EXTERNAL MODULE: ./build/actions/update-launcher-sha/pin-with-confirmed-tag.js
var pin_with_confirmed_tag = __webpack_require__(54233);
// EXTERNAL MODULE: ./build/actions/update-launcher-sha/plan-pin.js
var plan_pin = __webpack_require__(58439);
// EXTERNAL MODULE: ./build/actions/update-launcher-sha/verify-origin.js + 1 modules
var verify_origin = __webpack_require__(9845);
;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/create-branch.js











/**
 * Decides the content of a new launcher branch. Branches for releases and pull requests are always created, others only
 * with `create-branch`.
 */
async function decideNewBranch(inputs, announced, state, services) {
    const { template, branchVariable, allowedImage } = inputs;
    const { launcherBranch: branch } = announced;
    assertMayCreate(inputs, announced);
    if (state.isTag)
        (0,decide_pin/* rejectTag */.uD)(branch);
    const { base: start, template: bytes } = await readStart(inputs, state);
    const base = await start.readFile();
    const pinEvent = (event) => (0,decide_pin/* withFileName */.wn)(template ?? `The Dockerfile for "${branch}"`, () => newLauncher({ event, template: bytes, base, branchVariable, allowedImage }));
    const unconfirmed = { event: announced, pin: pinEvent(announced) };
    (0,pin_with_confirmed_tag/* startReading */.B)(unconfirmed, services);
    const confirmed = await (0,pin_with_confirmed_tag/* pinWithConfirmedTag */.P)(unconfirmed, services, pinEvent);
    const { event, pin } = confirmed;
    const [image, origin] = await Promise.all([
        (0,decide_pin/* readPullableImage */.xv)(pin, services.images),
        (0,verify_origin/* verifyOrigin */.S1)(pin, { event, owner: undefined }, services.findOrigins),
    ]);
    const isPreview = pin.dockerfile.marks.preview !== undefined;
    const candidate = { image, event, origin, owner: undefined, isPreview };
    return (0,plan_pin/* planPin */.j)(inputs, pin, candidate, services);
}
/** @throws Error unless the event is for the release or the pull request of that branch, or `create-branch` is set. */
function assertMayCreate({ repository, dockerfile, createBranch, maxPreviews }, event) {
    const { launcherBranch: branch, ref } = event;
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    if (ref?.kind === 'pull' && maxPreviews === 0)
        throw new user_error/* UserError */.yo('no-launcher-branch', `${name} creates no branch "${branch}" for ${ref.full}, because \`max-previews\` is 0: increase it in the launcher's ` +
            'workflow, or do not send events for pull requests');
    if (ref?.kind === 'tag' && !(0,branch_owner/* isOwnRelease */.AZ)(event)) {
        throw new user_error/* UserError */.yo('branch-not-found', `${name} has no branch "${branch}", and it is not created for ${ref.full}: a release creates only the launcher branch of ` +
            'the same name. Create the branch yourself, or send the event without `launcher-branch`');
    }
    if (ref?.kind !== 'tag' && ref?.kind !== 'pull' && !createBranch) {
        throw new user_error/* UserError */.yo('branch-not-found', `${name} has no branch "${branch}": set \`create-branch: true\`, or create the branch yourself with a Dockerfile at ` +
            dockerfile.label);
    }
}
/**
 * Reads the default branch, and its template if set, as the start of a new branch.
 *
 * @throws Error if there is no default branch, or it does not have the template.
 */
async function readStart({ repository, template }, { base, readTemplate }) {
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    if (base === undefined)
        throw new user_error/* UserError */.yo('branch-not-found', `${name} has no default branch from which to create a branch: push a first commit`);
    if (template === undefined)
        return { base, template };
    const bytes = await readTemplate();
    if (bytes !== undefined)
        return { base, template: bytes };
    throw new user_error/* UserError */.yo('template-unusable', `The template ${template} is not on branch "${base.name}" of ${name}: add it there, or remove \`template\``);
}
/**
 * Creates a launcher branch atomically: commits to a temporary branch, creates the launcher branch at that commit, then
 * deletes the temporary branch. At any time, either no branch or the complete one exists.
 *
 * @throws ConflictError when a concurrent run creates the same branch.
 */
async function createLauncherBranch({ repository }, { branch, plan: { pin, message } }, { base, hasTemporary }, services) {
    if (base === undefined)
        throw new Error('the launcher has no default branch');
    const temporary = { repository, branch: `${choose_branches/* temporaryPrefix */.wd}${branch}` };
    if (hasTemporary)
        await services.deleteBranch(temporary);
    await services.createBranch(temporary, base.head);
    const changes = [{ path: base.filePath(), bytes: pin.dockerfile.bytes }];
    const commit = await services
        .commit({ ...temporary, expectedHead: base.head, ...message, changes })
        .catch(async (error) => {
        // After a conflict, the temporary branch belongs to a concurrent run.
        if (!(error instanceof write_failure/* ConflictError */.f))
            await deleteTemporaryBranch(temporary, services);
        throw error;
    });
    try {
        await services.createBranch({ repository, branch }, commit.sha);
    }
    finally {
        await deleteTemporaryBranch(temporary, services);
    }
    return commit;
}
/** Deletes a temporary branch. A failure is only a warning, because a leftover branch is harmless. */
async function deleteTemporaryBranch(temporary, services) {
    await services.deleteBranch(temporary).catch((error) => {
        if (error instanceof write_failure/* ConflictError */.f)
            return;
        services.log.warning(`Temporary branch "${temporary.branch}" could not be deleted: ${(0,error_message/* messageOf */.b)(error)}. Delete it manually`);
    });
}

// EXTERNAL MODULE: ./build/launcher/preview-branch.js
var preview_branch = __webpack_require__(71826);
// EXTERNAL MODULE: ./build/launcher/version-history.js
var version_history = __webpack_require__(99224);
;// CONCATENATED MODULE: ./build/launcher/find-previews.js




/**
 * Finds the previews of pull requests, the one with the oldest pin first. Because previews are deleted, a branch is a
 * preview only if it has both the name of one and the mark in its Dockerfile.
 *
 * @param readVersions reads the pins of a branch, newest first; called only if the head commit is not a pin.
 */
async function findPreviews(branches, readVersions) {
    const previews = [];
    for (const branch of branches) {
        const number = (0,preview_branch/* previewNumber */.KL)(branch.name);
        if (number === undefined || !(await isMarked(branch)))
            continue;
        const lastPin = await readLastPin(branch, readVersions);
        previews.push({ branch: branch.name, number, head: branch.head, ...lastPin });
    }
    return previews.sort((first, second) => first.pinnedAt - second.pinnedAt || first.number - second.number);
}
async function isMarked({ name, readFile }) {
    try {
        const bytes = await readFile();
        return bytes !== undefined && (0,preview_branch/* isPreviewBranch */.Z7)(name, launcher_dockerfile/* LauncherDockerfile */.$.parse(bytes));
    }
    catch {
        return false;
    }
}
async function readLastPin(branch, readVersions) {
    const { name, message, committedAt } = branch;
    const isOwn = (pin) => isOwnPin(pin, name);
    const head = [(0,version_history/* parsePinMessage */.i9)(message)].find(pin => pin !== undefined && isOwn(pin));
    const version = head === undefined ? (await readVersions(branch)).find(isOwn) : undefined;
    const time = Date.parse(version?.date ?? committedAt);
    return {
        pinnedAt: Number.isNaN(time) ? Number.POSITIVE_INFINITY : time,
        source: (head ?? version)?.source?.repository,
    };
}
/** Returns whether a pin may belong to the branch's pull request. The history includes the pins of the default branch. */
function isOwnPin({ source }, launcherBranch) {
    const ref = (0,source_ref/* findSourceRef */.Ij)(source?.ref);
    return ref === undefined || (0,source_ref/* refName */.P7)(ref) === launcherBranch;
}

;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/delete-oldest-previews.js




/**
 * Deletes the previews with the oldest pins until a new one fits into `max-previews`. A preview that was pinned again
 * since it was read is kept.
 *
 * @returns the names of the deleted branches.
 * @throws Error that explains how to fix it if a branch cannot be deleted.
 */
async function deleteOldestPreviews({ repository, dockerfile, maxPreviews }, { ref, launcherBranch }, services) {
    if (ref?.kind !== 'pull')
        return [];
    const { branches } = await services.listBranches(repository, dockerfile);
    const previews = await findPreviews(branches, branch => services.readVersions(repository, branch));
    const others = previews.filter(({ branch }) => branch !== launcherBranch);
    const deleted = [];
    for (const preview of others) {
        if (others.length - deleted.length < maxPreviews)
            break;
        const { branch, head } = preview;
        const isDeleted = await services.deleteBranchAt({ repository, branch }, head).then(() => true, (error) => {
            if (error instanceof write_failure/* ConflictError */.f)
                return false;
            throw explainFailure(error, preview, maxPreviews);
        });
        if (!isDeleted)
            continue;
        services.log.info(`Branch "${branch}" was deleted: it was the oldest of ${others.length} previews`);
        deleted.push(branch);
    }
    return deleted;
}
function explainFailure(error, { branch }, maxPreviews) {
    return (0,user_error/* withMessage */.EB)(error, `The new preview would exceed \`max-previews\`, which is ${maxPreviews}, and the oldest preview, branch "${branch}", could ` +
        `not be deleted: ${(0,error_message/* messageOf */.b)(error)}. You can also increase \`max-previews\``, 'branch-not-updated');
}

// EXTERNAL MODULE: ./build/actions/update-launcher-sha/update-outcome.js
var update_outcome = __webpack_require__(77542);
;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/update-branch.js








/** Maximum number of attempts. A conflict means that another commit landed first; this many have another cause. */
const maxAttempts = 30;
/** Maximum number of consecutive conflicts without a reason. More mean that GitHub rejects the write. */
const maxUnexplainedConflicts = 5;
/** Maximum number of commits whose response is lost. */
const maxLostResponses = 3;
/** Maximum pause in milliseconds, randomized so that competing runs do not retry at the same time. */
const maxPause = 400;
/** Updates a launcher branch to the event's image: reads the branch, verifies the image, commits, and retries after a conflict. */
async function updateByEvent(inputs, event, services) {
    services.startReadingTrustRoot();
    const deletedPreviews = [];
    const update = await updateBranch(inputs, event.launcherBranch, services, {
        decide: async (branch, state) => {
            const bytes = await readDockerfile(inputs, branch);
            const where = `${branch.filePath()} on branch "${branch.name}"`;
            const dockerfile = (0,decide_pin/* withFileName */.wn)(where, () => launcher_dockerfile/* LauncherDockerfile */.$.parse(bytes));
            return (0,decide_pin/* decidePin */.kb)(inputs, { branch: branch.name, dockerfile, path: branch.filePath(), isTag: state.isTag }, event, services);
        },
        decideAbsent: state => decideNewBranch(inputs, event, state, services),
        beforeCreation: async () => {
            for (const branch of await deleteOldestPreviews(inputs, event, services))
                deletedPreviews.push(branch);
        },
    });
    return { ...update, deletedPreviews };
}
/**
 * Retries until the commit lands without a conflict.
 *
 * @throws Error when the attempts are exhausted.
 */
async function updateBranch(inputs, branch, services, decider) {
    let lost;
    let unexplainedConflicts = 0;
    let lostResponses = 0;
    for (let attempts = 1;; attempts++) {
        const result = await updateOnce(inputs, branch, services, { decider, lost });
        if (!('conflict' in result))
            return result;
        const { conflict } = result;
        unexplainedConflicts = conflict.isUnexplained ? unexplainedConflicts + 1 : 0;
        if (unexplainedConflicts === maxUnexplainedConflicts)
            throw unexplainedError(branch, conflict);
        if (conflict.mayHaveLanded && ++lostResponses === maxLostResponses)
            throw new user_error/* UserError */.yo('github-unavailable', `Branch "${branch}": GitHub's response to the commit was lost ${lostResponses} times (${conflict.message}): check ` +
                'https://www.githubstatus.com, and run this again later', { cause: conflict });
        if (attempts === maxAttempts)
            throw new user_error/* UserError */.yo('branch-busy', `Branch "${branch}" moved ${attempts} times during the update: stop the process that commits to it, and run this again`, {
                cause: conflict,
            });
        services.log.info(`The branch has moved since it was read, or the response was lost (${conflict.message}): reading it again`);
        await services.sleep(Math.random() * maxPause);
        // A stale read can miss a commit that landed, so the lost write is kept for later attempts.
        lost = result.lost ?? lost;
    }
}
function unexplainedError(branch, conflict) {
    return new user_error/* UserError */.yo('branch-protected', `GitHub rejected the commit to branch "${branch}" ${maxUnexplainedConflicts} times in a row without a reason (${conflict.message}). ` +
        'A protection rule that the token cannot read may forbid it (Settings, Branches), or the branch contains workflow files ' +
        'that the token cannot create: set `token` to the token of an app or a user that can write there', { cause: conflict });
}
async function updateOnce(inputs, branch, services, { decider, lost }) {
    const { repository, dockerfile: locator, template } = inputs;
    const temporary = `${choose_branches/* temporaryPrefix */.wd}${branch}`;
    const state = await services.readBranchState({ repository, branch, locator, temporary, template });
    // A run that was killed left the temporary branch behind.
    if (state.branch !== undefined && state.hasTemporary && !inputs.dryRun)
        await deleteTemporaryBranch({ repository, branch: temporary }, services);
    const landed = landedUpdate(state.branch, lost);
    if (landed !== undefined)
        return landed;
    const decision = await decide(state, decider);
    if (!(0,update_outcome/* isPlanned */._)(decision))
        return decision;
    const { pin, event, message } = decision;
    if (inputs.dryRun)
        return { branch, outcome: 'would-pin', pin, event };
    const outcome = state.branch === undefined ? 'created' : 'pinned';
    const update = { branch, outcome, pin, event, parent: state.branch?.head };
    if (state.branch === undefined)
        await decider.beforeCreation?.();
    try {
        return { ...update, commit: await write(inputs, { branch, plan: decision }, state, services) };
    }
    catch (error) {
        if (!(error instanceof write_failure/* ConflictError */.f))
            throw error;
        const attempt = { parent: parentCommit(state), message, update };
        return { conflict: error, lost: error.mayHaveLanded ? attempt : undefined };
    }
}
function decide(state, { decide: decideExisting, decideAbsent }) {
    return state.branch === undefined ? decideAbsent(state) : decideExisting(state.branch, state);
}
/** @throws Error when the branch has no Dockerfile. */
async function readDockerfile({ dockerfile }, branch) {
    const bytes = await branch.readFile();
    if (bytes !== undefined)
        return bytes;
    throw new user_error/* UserError */.yo('branch-not-found', `Branch "${branch.name}" has no file ${dockerfile.label}: add a Dockerfile, or set \`dockerfile\` to its path`);
}
function write(inputs, newBranch, state, services) {
    return state.branch === undefined
        ? createLauncherBranch(inputs, newBranch, state, services)
        : commitPlan(inputs, state.branch, newBranch.plan, services);
}
/**
 * Commits a plan on the head for which it was made.
 *
 * @throws ConflictError when the branch has moved, the response was lost, or GitHub gives no reason for a rejection.
 */
function commitPlan({ repository }, { name, head, filePath }, { pin, message }, { commit }) {
    const changes = [{ path: filePath(), bytes: pin.dockerfile.bytes }];
    return commit({ repository, branch: name, expectedHead: head, ...message, changes });
}
function parentCommit({ branch, base }) {
    return branch?.head ?? base?.head ?? '';
}
/** Returns the attempted update if the branch's head is its commit. */
function landedUpdate(branch, attempt) {
    if (branch === undefined || attempt === undefined || branch.parent !== attempt.parent)
        return undefined;
    const { headline, body } = attempt.message;
    if (branch.message.trim() !== `${headline}\n\n${body}`)
        return undefined;
    return { ...attempt.update, commit: { sha: branch.head, url: branch.url } };
}


/***/ }),

/***/ 77542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isChanged),
/* harmony export */   _: () => (/* binding */ isPlanned)
/* harmony export */ });
function isPlanned(decision) {
    return !('outcome' in decision);
}
/** Returns whether the branch now launches another image. */
function isChanged({ outcome }) {
    return outcome === 'pinned' || outcome === 'created';
}


/***/ }),

/***/ 63587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ verifyLabels)
/* harmony export */ });
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41240);
/* harmony import */ var _launcher_labelled_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4311);
/* harmony import */ var _launcher_preview_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71826);
/* harmony import */ var _launcher_run_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36965);
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35613);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72394);






/**
 * Verifies that an image's labels agree with its event. A missing label must be confirmed by signed provenance or by
 * GitHub, unless an input allows otherwise.
 *
 * @throws Error with the reason when the image must not be pinned.
 */
async function verifyLabels(inputs, candidate, services) {
    const { name, image, event, origin, owner, isPreview } = candidate;
    const { build, ref, launcherBranch } = event;
    const labels = (0,_launcher_labelled_build_js__WEBPACK_IMPORTED_MODULE_0__/* .readLabelledBuild */ .KN)(image);
    (0,_launcher_preview_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .assertPreviewPair */ .RO)(name, [ref, origin?.ref, labels.ref], { launcherBranch, isPreview });
    (0,_launcher_labelled_build_js__WEBPACK_IMPORTED_MODULE_0__/* .assertLabelsAgree */ .ew)(name, labels, {
        ref: ref?.full ?? origin?.ref.full,
        revision: build?.revision ?? origin?.revision,
        repository: build?.repository ?? (origin && (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .formatGitHubRepository */ .PZ)(origin.repository)),
    });
    if (event.image === undefined && origin === undefined) {
        rejectUnverified(inputs, name);
        (0,_launcher_labelled_build_js__WEBPACK_IMPORTED_MODULE_0__/* .assertLabelledBranch */ .me)(name, labels, launcherBranch, owner);
    }
    if (build === undefined)
        return;
    (0,_launcher_run_address_js__WEBPACK_IMPORTED_MODULE_2__/* .assertRunAddress */ .UP)(build.runUrl, build.repository, labels.source, inputs.serverUrl);
    assertSourceRepository(inputs, build.repository);
    if (origin === undefined)
        await verifyMissingLabels(inputs, candidate, labels, services);
}
function rejectUnverified({ acceptUnverifiedEvent }, name) {
    if (acceptUnverifiedEvent)
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('event-unverified', `The event contains only a branch and a digest, so the source of ${name} cannot be verified: send the event with ` +
        'dispatch-launcher-update, or set `source-repository` and sign the image, or accept it with `accept-unverified-event: true`');
}
function assertSourceRepository({ sourceRepository }, repository) {
    if (sourceRepository === undefined)
        return;
    const expected = (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .formatGitHubRepository */ .PZ)(sourceRepository);
    if ((0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameRepositoryName */ .aE)(expected, repository))
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('labels-mismatch', `According to the event, the image was built from ${repository}, but \`source-repository\` is ${expected}, so nothing was ` +
        'pinned: correct `source-repository`, or check who sent the event');
}
/** Verifies missing labels with GitHub. Only a label or an input can name the source repository itself. */
async function verifyMissingLabels({ allowUnlabelled, sourceRepository, serverUrl }, { name, event: { build, ref } }, labels, { isCommitOnRef, log }) {
    const missing = (0,_launcher_labelled_build_js__WEBPACK_IMPORTED_MODULE_0__/* .missingLabels */ .CG)(labels);
    if (missing.length === 0 || build === undefined || ref === undefined)
        return;
    const problem = `${name} has no label ${missing.join(', ')}`;
    if (allowUnlabelled) {
        log.warning(`${problem}: its origin is not verified`);
        return;
    }
    const fix = 'Build it with these labels, or sign it and set `source-repository`, or set `allow-unlabelled: true`';
    if (labels.source === undefined && sourceRepository === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('image-unlabelled', `${problem}, so the source repository that the event names cannot be verified. ${fix}`);
    const { host = '' } = labels.source ?? {};
    if (host !== '' && !(0,_launcher_run_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isOnGitHub */ .ll)(labels.source, serverUrl))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('image-unlabelled', `${problem}, and its source is on ${host}, where the event cannot be verified. ${fix}`);
    const claim = `commit ${build.revision} on ${ref.full} of ${build.repository}`;
    const askGitHub = async () => {
        const repository = (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGitHubRepository */ .lF)(build.repository);
        return isCommitOnRef({ repository, ref, commit: build.revision });
    };
    const isOnRef = await askGitHub().catch((error) => {
        throw (0,_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .withMessage */ .EB)(error, `${problem}, and GitHub could not confirm ${claim}: ${(0,_error_message_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(error)}`, 'image-unlabelled');
    });
    if (!isOnRef)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('image-unlabelled', `${problem}, and ${claim}, which the event names, is not on GitHub. ${fix}`);
}


/***/ }),

/***/ 9845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TA: () => (/* binding */ originFinder),
  Hc: () => (/* binding */ ownerName),
  S1: () => (/* binding */ verifyOrigin)
});

// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(41240);
// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/refs/github-repository.js
var github_repository = __webpack_require__(35613);
// EXTERNAL MODULE: ./build/refs/source-ref.js
var source_ref = __webpack_require__(38002);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
;// CONCATENATED MODULE: ./build/provenance/claimed-origin.js



/**
 * Returns the verified origin that an event is about.
 *
 * @param origins at least one.
 * @throws Error that names the claim of the event and the signed value, if they contradict each other.
 */
function matchOrigin(origins, claim) {
    const problems = origins.map(origin => ({ origin, problem: findContradiction(origin, claim) }));
    const match = problems.find(({ problem }) => problem === undefined);
    if (match !== undefined)
        return match.origin;
    const reason = problems.map(({ problem }) => problem).join('; ');
    throw new user_error/* UserError */.yo('provenance-mismatch', `${reason}. Send an event for the signed origin, or check who sent this one`);
}
function findContradiction({ repository, ref, revision }, claim) {
    const { launcherBranch, ref: claimedRef, revision: claimedRevision, owner } = claim;
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    const signed = `the signed provenance states that the image was built from ${ref.full} of ${name} at commit ${revision}`;
    if (claim.repository !== undefined && !(0,github_repository/* isSameRepositoryName */.aE)(claim.repository, name))
        return `${signed}, but the event is for ${claim.repository}`;
    if (claimedRef !== undefined && claimedRef !== ref.full)
        return `${signed}, but the event is for ${claimedRef}`;
    if (claimedRevision !== undefined && claimedRevision !== revision)
        return `${signed}, but the event is for commit ${claimedRevision}`;
    const ownBranch = (0,source_ref/* findLauncherBranch */.yl)(ref.full);
    if (ownBranch === launcherBranch)
        return undefined;
    if (ownBranch !== undefined && ref.kind === 'branch' && owner === ref.short)
        return undefined;
    const destination = ownBranch === undefined ? 'no launcher branch' : `launcher branch "${ownBranch}"`;
    return `${signed}. That ref belongs on ${destination}, not on "${launcherBranch}"`;
}

// EXTERNAL MODULE: ./build/provenance/find-origins.js
var find_origins = __webpack_require__(92917);
;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/verify-origin.js





/** Returns a lookup that verifies each digest once, regardless of the number of branches and attempts. */
function originFinder(required, services) {
    const lookups = new Map();
    return async (name, digest) => {
        if (required === undefined)
            return undefined;
        const lookup = lookups.get(digest) ?? (0,find_origins/* requireOrigins */.H)({ name, digest }, required, services);
        lookups.set(digest, lookup);
        return lookup;
    };
}
/**
 * Verifies the signed origin of the image, and that the event agrees with it.
 *
 * @returns undefined if no provenance is required.
 * @throws Error that names the signed origin and the event's claim.
 */
async function verifyOrigin({ pinned }, { event, owner }, findOrigins) {
    const { launcherBranch, ref, build, digest } = event;
    const name = (0,reference/* formatReference */.FH)(pinned);
    const claim = {
        launcherBranch,
        ref: ref?.full,
        revision: build?.revision,
        repository: build?.repository,
        owner,
    };
    try {
        const origins = await findOrigins(name, digest);
        return origins === undefined ? undefined : matchOrigin(origins, claim);
    }
    catch (error) {
        throw (0,user_error/* withMessage */.EB)(error, `${(0,error_message/* messageOf */.b)(error)}\nNothing was pinned`, 'provenance-invalid');
    }
}
/** Returns the branch or tag that the Dockerfile names as its owner. */
function ownerName({ branchVariable }, dockerfile) {
    return branchVariable === undefined ? undefined : dockerfile.environment.get(branchVariable)?.value;
}


/***/ }),

/***/ 12849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ failureReason),
/* harmony export */   KP: () => (/* binding */ isUnknownRef),
/* harmony export */   VL: () => (/* binding */ messageLines),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   iU: () => (/* binding */ parseBuildEvent)
/* harmony export */ });
/* unused harmony export phases */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);


const phases = [
    ...['waiting', 'fetching', 'building', 'pushing', 'built', 'launching', 'ready'],
    ...['failed', 'unknown'],
];
const schema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({
    phase: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru(100)),
    message: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), ''),
    status_code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai()),
    imageName: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), ''),
    image: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), ''),
    url: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), ''),
    token: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), ''),
    binder_persistent_request: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), ''),
});
/**
 * Parses the data of one event.
 *
 * @throws Error if it is not an event of a BinderHub.
 * @see https://binderhub.readthedocs.io/en/latest/api.html
 */
function parseBuildEvent(data, from) {
    const event = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(schema, Buffer.from(data), `an event from ${from}`);
    const name = event.phase.trim().toLowerCase();
    // Other versions send "failure".
    const canonicalName = name === 'failure' ? 'failed' : name;
    const image = printable(event.image || event.imageName);
    // The hub tags an image with the commit that it was built from.
    const commit = commitAtEnd(event.binder_persistent_request) ?? commitAtEnd(image);
    return {
        phase: phases.find(phase => phase === canonicalName) ?? 'unknown',
        phaseName: printable(event.phase),
        message: printable(event.message),
        statusCode: event.status_code ?? undefined,
        image: image === '' ? undefined : image,
        commit,
        server: event.url === '' ? undefined : { url: event.url, token: event.token },
    };
}
/** Returns the lines of an event's message that are not blank. */
function messageLines({ message }) {
    return message.split('\n').filter(line => line.trim() !== '');
}
/** Returns why a build failed: the last line of its event, or of the builder's log. */
function failureReason(event, builderLog) {
    const lastLine = messageLines(event).at(-1) ?? builderLog.at(-1) ?? 'the build failed without a message';
    return event.statusCode === undefined ? lastLine.trim() : `${lastLine.trim()} (${event.statusCode})`;
}
/**
 * Replaces control characters, escape sequences and workflow commands. Builders print colors and progress bars, and the
 * output of a remote server must not control the log.
 */
function printable(text) {
    return (text
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters must not reach a log.
        .replace(/\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)/g, '')
        .replace(/\r\n?/g, '\n')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
        .replace(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]/g, ' ')
        // The runner parses this as a command anywhere in a line.
        .replaceAll('##[', '## ['));
}
/** Returns whether a BinderHub failed because it did not find the ref, a result that it caches for 300 s. */
function isUnknownRef(reason) {
    return /could not resolve ref/i.test(reason);
}
function commitAtEnd(text) {
    return /^[0-9a-f]{40}$/.exec(text.slice(-40))?.[0];
}


/***/ }),

/***/ 53943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ fetchHealthProblem)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5691);
/* harmony import */ var _http_error_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24048);
/* harmony import */ var _build_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12849);
/* harmony import */ var _watch_build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61646);




const schema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik({
    ok: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM(),
    checks: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik({ service: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj(), ok: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM() })), []),
});
/**
 * Fetches the health of a BinderHub; the request does not count towards its hourly limit.
 *
 * @param timeout in milliseconds.
 * @returns the problem, which may be that the BinderHub cannot be reached; undefined if it is healthy or has no health
 *   endpoint.
 * @see https://binderhub.readthedocs.io/en/latest/api.html
 */
async function fetchHealthProblem(member, { fetch, timeout, signal, }) {
    const timeoutSignal = AbortSignal.timeout(timeout);
    try {
        const response = await fetch(new URL('health', member), {
            headers: { accept: 'application/json', 'user-agent': _watch_build_js__WEBPACK_IMPORTED_MODULE_2__/* .userAgent */ .N1 },
            signal: AbortSignal.any([timeoutSignal, signal]),
        });
        const body = await response.json().catch(() => undefined);
        const health = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xL(schema, body);
        if (health.success)
            return describe(health.output);
        return response.status >= 500 ? `it responded with ${response.status}` : undefined;
    }
    catch (error) {
        const reason = timeoutSignal.aborted
            ? `it did not respond within ${timeout / 1000} s`
            : (0,_http_error_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .errorReason */ .j)(error);
        return `it cannot be reached: ${reason}`;
    }
}
function describe({ ok, checks }) {
    if (ok)
        return undefined;
    const unhealthy = checks.filter(check => !check.ok).map(check => (0,_build_event_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(check.service));
    return unhealthy.length === 0
        ? 'it reports that it is unhealthy'
        : `it reports that it is unhealthy: ${unhealthy.join(', ')}`;
}


/***/ }),

/***/ 61646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N1: () => (/* binding */ userAgent),
/* harmony export */   WS: () => (/* binding */ watchBuild),
/* harmony export */   ri: () => (/* binding */ MemberError)
/* harmony export */ });
/* unused harmony export buildUrl */
/* harmony import */ var eventsource_parser__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2309);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
/* harmony import */ var _build_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12849);




/** Identifies this client to operators of a BinderHub, which rejects user agents of bots. */
const userAgent = 'binder-actions';
/** Response of a member that is not the event stream of a build. */
class MemberError extends _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo {
    status;
    /** Milliseconds after which the member accepts another request; undefined if the response does not specify it. */
    retryAfter;
    constructor(message, status, retryAfter) {
        super('member-unavailable', message);
        this.status = status;
        this.retryAfter = retryAfter;
    }
}
/** Maximum length of an event. Without a limit, a server that never ends a line could exhaust memory. */
const maxEventLength = 2 ** 20;
/**
 * Requests an image from a BinderHub and yields the events of its stream. Ending the iteration early closes the
 * connection but does not stop the build. Right after `built` the hub launches a server; stop at `pushing` to avoid
 * one.
 *
 * @throws MemberError if the response is not an event stream, Error if the member cannot be reached, exceeds the idle
 *   timeout, drops the stream or sends an invalid event.
 * @see https://binderhub.readthedocs.io/en/latest/api.html
 */
async function* watchBuild(member, spec, { fetch, signal, idleTimeout }) {
    const idleTimer = new IdleTimer(idleTimeout, member.host);
    const events = [];
    const parser = (0,eventsource_parser__WEBPACK_IMPORTED_MODULE_3__/* .createParser */ .C)({
        onEvent: ({ data }) => events.push((0,_build_event_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBuildEvent */ .iU)(data, member.host)),
        maxBufferSize: maxEventLength,
        onError: error => rejectEndlessLine(error, member),
    });
    try {
        const response = await fetch(buildUrl(member, spec), {
            headers: { accept: 'text/event-stream', 'user-agent': userAgent },
            signal: AbortSignal.any([signal, idleTimer.signal]),
        });
        await assertEventStream(response, member);
        const decoder = new TextDecoder();
        for await (const chunk of response.body ?? []) {
            idleTimer.reset();
            parser.feed(decoder.decode(chunk, { stream: true }));
            yield* events.splice(0);
        }
    }
    catch (error) {
        throw idleTimer.signal.aborted ? idleTimer.signal.reason : error;
    }
    finally {
        idleTimer.stop();
    }
}
/** @throws UserError if a line exceeds the maximum length. Other errors are lines that the standard ignores. */
function rejectEndlessLine({ type }, { host }) {
    if (type !== 'max-buffer-size-exceeded')
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('member-unavailable', `${host} sent an event of more than ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(maxEventLength)}: check that it is a BinderHub`);
}
/** Returns the URL of a build. Slashes are not encoded: everything after the repository is the ref. */
function buildUrl(member, { repository, ref }) {
    const path = `${repository}/${ref}`.split('/').map(encodeURIComponent).join('/');
    return new URL(`build/gh/${path}`, member);
}
async function assertEventStream(response, member) {
    const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? 'nothing';
    if (response.status === 200 && type === 'text/event-stream')
        return;
    if (response.status === 200) {
        response.body?.cancel().catch(() => { });
        const message = `${member.host} sent ${(0,_build_event_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(type)} instead of build events: check that it is a BinderHub`;
        throw new MemberError(message, response.status);
    }
    const reason = type === 'text/event-stream' ? await responseReason(response, member) : undefined;
    const explanation = reason === undefined ? '' : `: ${reason}`;
    const message = `${member.host} responded with ${response.status}${explanation}`;
    throw new MemberError(message, response.status, readRetryAfter(response.headers, reason));
}
/** Returns the milliseconds from `Retry-After`, or from the text with which a BinderHub rejects a request. */
function readRetryAfter(headers, reason = '') {
    const [seconds] = /^\d+$/.exec(headers.get('retry-after') ?? '') ?? /(?<=try again in )\d+(?= seconds)/i.exec(reason) ?? [];
    return seconds === undefined ? undefined : Number(seconds) * 1000;
}
/** Returns the reason for a rejection, which a BinderHub sends as one event of phase `failed`. */
async function responseReason(response, member) {
    let reason;
    const onEvent = ({ data }) => {
        reason ??= (0,_build_event_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBuildEvent */ .iU)(data, member.host).message.trim();
    };
    const onError = (error) => rejectEndlessLine(error, member);
    const parser = (0,eventsource_parser__WEBPACK_IMPORTED_MODULE_3__/* .createParser */ .C)({ onEvent, maxBufferSize: maxEventLength, onError });
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
        parser.feed(decoder.decode(chunk, { stream: true }));
        if (reason !== undefined)
            break;
    }
    return reason;
}
/** Timer that aborts its signal when no chunk resets it in time. */
class IdleTimer {
    #controller = new AbortController();
    #timer;
    constructor(milliseconds, host) {
        const message = `no data was received from ${host} for ${Math.round(milliseconds / 1000)} s`;
        this.#timer = setTimeout(() => this.#controller.abort(new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('member-unavailable', message)), milliseconds);
    }
    get signal() {
        return this.#controller.signal;
    }
    reset() {
        this.#timer.refresh();
    }
    stop() {
        clearTimeout(this.#timer);
    }
}


/***/ }),

/***/ 28914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/** Writes progress to standard error, so that standard output contains only the result. */
function terminalLog({ err }) {
    return {
        info: err,
        warning: err,
        error: err,
        mask: () => { },
        group: async (title, task) => {
            err(title);
            return task();
        },
    };
}


/***/ }),

/***/ 58267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ deleteBranch),
/* harmony export */   l: () => (/* binding */ createBranch)
/* harmony export */ });
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43564);
/* harmony import */ var _write_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46774);


/**
 * Creates a branch at a commit.
 *
 * @throws ConflictError if it already exists or the response was lost, otherwise Error that explains how to fix it.
 * @see https://docs.github.com/en/rest/git/refs#create-a-reference
 */
async function createBranch(client, target, commit) {
    const { owner, name: repo } = target.repository;
    try {
        await client.rest.git.createRef({ owner, repo, ref: `refs/heads/${target.branch}`, sha: commit });
    }
    catch (error) {
        throw await (0,_write_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainWrite */ .N)(client, error, target);
    }
}
/**
 * Deletes a branch; succeeds if it does not exist.
 *
 * @throws ConflictError if the response was lost, otherwise Error that explains how to fix it.
 * @see https://docs.github.com/en/rest/git/refs#delete-a-reference
 */
async function deleteBranch(client, target) {
    const { owner, name: repo } = target.repository;
    try {
        await client.rest.git.deleteRef({ owner, repo, ref: `heads/${target.branch}` });
    }
    catch (error) {
        if (/^Reference does not exist/.test((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .gitHubMessage */ .RG)(error)))
            return;
        throw await (0,_write_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainWrite */ .N)(client, error, target);
    }
}


/***/ }),

/***/ 31624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ commitOnBranch)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5691);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35613);
/* harmony import */ var _write_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46774);




const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;
const schema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik({
    createCommitOnBranch: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik({ commit: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik({ oid: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj(), url: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj() }) }),
});
/**
 * Creates one signed commit by compare-and-swap: it fails unless the branch is at the expected head.
 *
 * @throws ConflictError if the branch has moved or the response was lost, otherwise Error that explains how to fix it.
 * @see https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch
 */
async function commitOnBranch(client, request) {
    const { repository, branch, expectedHead, headline, body, changes } = request;
    const input = {
        branch: { repositoryNameWithOwner: (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGitHubRepository */ .PZ)(repository), branchName: branch },
        expectedHeadOid: expectedHead,
        message: { headline, body },
        fileChanges: {
            additions: changes.map(({ path, bytes }) => ({
                path,
                contents: Buffer.from(bytes).toString('base64'),
            })),
        },
    };
    const response = await client.graphql(mutation, { input }).catch(async (error) => {
        throw await (0,_write_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .explainWrite */ .N)(client, error, { repository, branch });
    });
    const label = `GitHub's response to the commit on "${branch}"`;
    const { commit } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShape */ .T)(schema, response, label).createCommitOnBranch;
    return { sha: commit.oid, url: commit.url };
}


/***/ }),

/***/ 46774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ ConflictError),
  N: () => (/* binding */ explainWrite)
});

// EXTERNAL MODULE: ./build/refs/github-repository.js
var github_repository = __webpack_require__(35613);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/github/read-error.js
var read_error = __webpack_require__(53899);
// EXTERNAL MODULE: ./build/github/request-failure.js
var request_failure = __webpack_require__(43564);
// EXTERNAL MODULE: ./build/github/requests-stopped.js
var requests_stopped = __webpack_require__(72646);
;// CONCATENATED MODULE: ./build/github/write-rejection.js

/**
 * Messages for a branch that has moved. If it moves after GitHub's own check of the head, GraphQL responds with
 * FORBIDDEN and REST with 409.
 */
const moved = /\bis at \S+ but expected\b|^Expected branch to point to\b|\bexpected to be at [0-9a-f]{40}|\bA ref named \S+ (?:does not exist|already exists)\b|^No commit exists with specified expectedHeadOid|^Reference (?:already exists|does not exist)/i;
const rule = /protected (?:branch|ref)\b|rule violations found|GH006|GH013|^Cannot (?:create|update|delete) this|through a pull request|required status checks? (?:is|are) expected|approving review is required|not authorized to push/i;
/**
 * The entire message that GitHub gives for a new branch blocked by a rule, a branch that conflicts with `NAME/…`, and a
 * token without the required permission.
 */
const unexplained = /^Reference (?:update failed|cannot be updated)|^Ref cannot be created/i;
/** Classifies a failed write by GitHub's status, error type and message, as found in public reports. */
function classifyRejection(error) {
    const message = (0,request_failure/* gitHubMessage */.RG)(error);
    const types = (0,request_failure/* graphqlErrorTypes */.nB)(error);
    // REST returns 409 for a rule as well as for a branch that has moved.
    if (types.includes('BRANCH_PROTECTION_RULE_VIOLATION') || rule.test(message))
        return 'rule';
    if (types.includes('STALE_DATA') || moved.test(message))
        return 'moved';
    if (unexplained.test(message))
        return 'unexplained';
    return (0,request_failure/* responseStatus */.aO)(error) === 409 ? 'moved' : 'other';
}

;// CONCATENATED MODULE: ./build/github/write-rules.js
/** Rule types that a new branch and a signed commit on top of the head satisfy. */
const satisfiedRules = new Set([
    'deletion',
    'non_fast_forward',
    'required_linear_history',
    'required_signatures',
]);
/**
 * Lists the ruleset rules on a branch. Anyone who can see the repository may read them; only administrators may read
 * classic protection rules.
 */
async function listRules(client, { repository, branch }) {
    const request = { owner: repository.owner, repo: repository.name, branch, per_page: 100 };
    const rules = await client.paginate(client.rest.repos.getBranchRules, request).catch(() => []);
    return rules.map(({ type, ruleset_id: id, ruleset_source: source }) => ({ type, id, source }));
}
/** Lists the rules that can reject a new branch or a commit, and that the token cannot bypass. */
async function listBlockingRules(client, branch) {
    const rules = (await listRules(client, branch)).filter(({ type }) => !satisfiedRules.has(type));
    const isBypassed = await Promise.all(rules.map(rule => mayBypass(client, branch.repository, rule)));
    return rules.filter((_rule, index) => !isBypassed[index]);
}
async function mayBypass(client, { owner, name: repo }, { id }) {
    if (id === undefined)
        return false;
    const request = client.rest.repos.getRepoRuleset({ owner, repo, ruleset_id: id });
    return request.then(({ data }) => data.current_user_can_bypass === 'always', () => false);
}

;// CONCATENATED MODULE: ./build/github/write-failure.js







/** Error for a write based on outdated state, or with an unknown outcome: read the state again before deciding. */
class ConflictError extends Error {
    /** Whether the write may have taken effect anyway. */
    mayHaveLanded;
    /** Whether GitHub gave no reason. A lost race is transient; a rule that is hidden from the token is not. */
    isUnexplained;
    constructor(message, options) {
        super(message, { cause: options.cause });
        this.mayHaveLanded = options.mayHaveLanded ?? false;
        this.isUnexplained = options.isUnexplained ?? false;
    }
}
/**
 * Returns the error for a failed write: ConflictError if reading again helps, otherwise an error that explains how to fix it.
 */
async function explainWrite(client, error, target) {
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(target.repository);
    const serverMessage = (0,request_failure/* gitHubMessage */.RG)(error);
    const fail = (kind, message) => new user_error/* UserError */.yo(kind, message, { cause: error });
    if (error instanceof request_failure/* ResponseLostError */.et)
        return new ConflictError(serverMessage, { mayHaveLanded: true, cause: error });
    const stop = (0,requests_stopped/* findRequestsStopped */.j)(error);
    if (stop !== undefined)
        return fail(stop.kind, writeFailedMessage(target, serverMessage));
    if (/\barchived\b/i.test(serverMessage))
        return fail('repository-archived', `${name} is archived (${serverMessage}): unarchive it in its settings`);
    const kind = classifyRejection(error);
    if (kind === 'moved')
        return new ConflictError(serverMessage, { cause: error });
    if (kind === 'rule')
        return fail('branch-protected', protectedMessage(target, serverMessage, await listRules(client, target)));
    if (kind === 'unexplained')
        return explainUnexplained(client, target, error);
    switch ((0,request_failure/* responseStatus */.aO)(error)) {
        case 401:
            return (0,read_error/* tokenError */.E)(error);
        case 404:
            return fail('repository-not-found', `${name} was deleted, or the token can no longer access it: check its access, then run this again`);
        default:
    }
    if ((0,request_failure/* responseStatus */.aO)(error) === 403 || (0,request_failure/* graphqlErrorTypes */.nB)(error).includes('FORBIDDEN')) {
        return fail('permission-missing', `The token has no permission to write to ${name} (${serverMessage}): give the job \`permissions: contents: write\``);
    }
    return fail('branch-protected', writeFailedMessage(target, serverMessage));
}
function writeFailedMessage({ repository, branch }, serverMessage) {
    return `Branch "${branch}" of ${(0,github_repository/* formatGitHubRepository */.PZ)(repository)} could not be written: ${serverMessage}`;
}
/** Searches for known causes of a rejection without a reason; returns ConflictError if there is none. */
async function explainUnexplained(client, target, error) {
    const serverMessage = (0,request_failure/* gitHubMessage */.RG)(error);
    const blocking = await listBlockingRules(client, target);
    if (blocking.length > 0)
        return new user_error/* UserError */.yo('branch-protected', protectedMessage(target, serverMessage, blocking), {
            cause: error,
        });
    const conflicting = await findConflictingBranch(client, target);
    if (conflicting !== undefined) {
        const name = (0,github_repository/* formatGitHubRepository */.PZ)(target.repository);
        return new user_error/* UserError */.yo('branch-protected', `Branch "${target.branch}" cannot exist together with branch "${conflicting}" of ${name}, because git stores one name as a file ` +
            'and the other as a folder: rename or delete the latter', { cause: error });
    }
    return new ConflictError(serverMessage, { isUnexplained: true, cause: error });
}
/** Returns a message with the blocking rules and two ways to satisfy them. */
function protectedMessage({ repository, branch }, serverMessage, rules) {
    const stated = serverMessage
        .replace(/(?<!\s)\s*\n\s*/g, ' ')
        .trim()
        .replace(/\.$/, '');
    const ruleNames = rules.length === 0 ? 'a branch protection rule' : rules.map(describeRule).join(', ');
    return (`Branch "${branch}" of ${(0,github_repository/* formatGitHubRepository */.PZ)(repository)} is protected by ${ruleNames} (GitHub: "${stated}."). Either ` +
        "let the app that writes here bypass the rule (in the repository's settings, under Rules or Branches), " +
        'or set `token` to a token of an app or a person on the bypass list');
}
function describeRule({ type, id, source }) {
    return `rule "${type}" of ruleset ${id} of ${source}`;
}
/** Finds a branch whose name conflicts with this one: `a` and `a/b` cannot coexist. */
async function findConflictingBranch(client, { repository, branch }) {
    const [first] = branch.split('/');
    const request = { owner: repository.owner, repo: repository.name, ref: `heads/${first}` };
    const refs = await client.paginate(client.rest.git.listMatchingRefs, request).catch(() => []);
    return refs
        .map(({ ref }) => ref.slice('refs/heads/'.length))
        .find(name => branch.startsWith(`${name}/`) || name.startsWith(`${branch}/`));
}


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

/***/ 66259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ isOwnRelease),
/* harmony export */   Oi: () => (/* binding */ restoreOwner),
/* harmony export */   QS: () => (/* binding */ adoptRef),
/* harmony export */   Sl: () => (/* binding */ assertOwnRef),
/* harmony export */   dA: () => (/* binding */ assertOwnLabel),
/* harmony export */   fc: () => (/* binding */ assertOwnBuild),
/* harmony export */   vY: () => (/* binding */ labelledRef)
/* harmony export */ });
/* harmony import */ var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38002);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);


/**
 * Asserts that the event's ref owns the launcher branch. Two source refs can map to the same launcher branch (`a/b` and
 * `a-b`). An ENV in the branch names its owner, and an event of another ref must not change the branch.
 *
 * @param variable name of that ENV.
 * @throws Error that names both refs and the fix.
 */
function assertOwnRef(dockerfile, { ref, launcherBranch }, variable) {
    if (ref === undefined)
        return;
    const name = (0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .refName */ .P7)(ref);
    const owner = dockerfile.environment.get(variable);
    if (owner === undefined) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('branch-collision', `there is no ENV ${variable}: add \`ENV ${variable}=${name}\`, run once with \`adopt-ref: true\` to add it, ` +
            'or remove `branch-variable`');
    }
    if (owner.value === name)
        return;
    const { line, value } = owner;
    const isOwn = sharesBranch(ref.full, launcherBranch);
    if (isOwn && !sharesBranch(`refs/heads/${value}`, launcherBranch)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('dockerfile-of-another-branch', `line ${line} sets ENV ${variable}=${value}, but launcher branch "${launcherBranch}" belongs to ${ref.full}. If the ` +
            `file was copied from another branch, set \`ENV ${variable}=${name}\` and use the image tag of ${name} in ` +
            'FROM, or run the action once with `adopt-ref: true`');
    }
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('branch-collision', `line ${line} sets ENV ${variable}=${value}, but the event is for ${ref.full}: both map to launcher ` +
        `branch "${launcherBranch}". Rename one of the two refs in the source. If ${value} no longer exists, run the action once with ` +
        `\`adopt-ref: true\` to make ${ref.full} the owner of the branch`);
}
/**
 * Makes the event's ref the owner of the branch.
 *
 * @returns the updated Dockerfile.
 */
function adoptRef(dockerfile, { ref }, variable) {
    if (ref === undefined)
        return dockerfile;
    const owner = dockerfile.environment.get(variable);
    const name = (0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .refName */ .P7)(ref);
    return owner?.value === name ? dockerfile : dockerfile.withVariable(variable, name);
}
/**
 * Undoes `adoptRef` for a rollback: if the earlier image was built from another ref that maps to this branch, that ref
 * becomes the owner again.
 *
 * @param variable undefined if unknown: the only variable that names the ref of the replaced image.
 * @returns the updated Dockerfile.
 */
function restoreOwner(dockerfile, { replaced, earlier }, launcherBranch, variable) {
    const [current, former] = [(0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .findSourceRef */ .Ij)(replaced), (0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .findSourceRef */ .Ij)(earlier)];
    if (current === undefined || former === undefined || !sharesBranch(former.full, launcherBranch))
        return dockerfile;
    const owners = [...dockerfile.environment].filter(([name, { value }]) => value === (0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .refName */ .P7)(current) && (variable ?? name) === name);
    const [owner] = owners;
    return owner === undefined || owners.length > 1
        ? dockerfile
        : dockerfile.withVariable(owner[0], (0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .refName */ .P7)(former));
}
/**
 * Asserts ownership of a branch without this ENV, based on the ref from which the pinned image was built, if known. The
 * event is rejected only if that ref also maps to this branch, because a maintainer may have pinned any other image
 * intentionally.
 *
 * @param builtFrom full ref from the label of the currently pinned image.
 * @throws Error that names both refs and the fix.
 */
function assertOwnBuild({ ref, launcherBranch }, builtFrom) {
    if (ref === undefined || builtFrom === undefined || builtFrom === ref.full)
        return;
    if (!sharesBranch(builtFrom, launcherBranch))
        return;
    // `refs/pull/7/head` and `refs/pull/7/merge` are the same pull request.
    if (ref.kind === 'pull' && (0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSourceRef */ ._j)(builtFrom).kind === 'pull')
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('branch-collision', `the pinned image was built from ${builtFrom}, but the event is for ${ref.full}: both map to launcher ` +
        `branch "${launcherBranch}". Rename one of the two refs in the source. If ${builtFrom} no longer exists, run the action once with ` +
        `\`adopt-ref: true\` to make ${ref.full} the owner of the branch`);
}
/**
 * Infers the source ref from the image label when the event omits it, such as an event with only a branch and a digest,
 * or a check of the current image of a tag. Returns undefined if the label's ref does not map to this branch.
 */
function labelledRef(label, launcherBranch) {
    if (label === undefined || !sharesBranch(label, launcherBranch))
        return undefined;
    return (0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSourceRef */ ._j)(label);
}
/**
 * Asserts ownership as `assertOwnRef` does, for a ref known only from the image label: a branch without the ENV is
 * accepted.
 */
function assertOwnLabel(dockerfile, event, variable) {
    if (dockerfile.environment.has(variable))
        assertOwnRef(dockerfile, event, variable);
}
/** Returns whether an event is for a release and for the launcher branch of that release. */
function isOwnRelease({ ref, launcherBranch }) {
    return ref?.kind === 'tag' && sharesBranch(ref.full, launcherBranch);
}
/** Returns whether a ref maps to the launcher branch; false for text that is not a ref, such as an untrusted label. */
function sharesBranch(ref, launcherBranch) {
    return (0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .findLauncherBranch */ .yl)(ref) === launcherBranch;
}


/***/ }),

/***/ 34885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z7: () => (/* binding */ parsePatterns),
/* harmony export */   _u: () => (/* binding */ chooseBranches),
/* harmony export */   u0: () => (/* binding */ isExact),
/* harmony export */   wd: () => (/* binding */ temporaryPrefix)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72896);
/* harmony import */ var _refs_bot_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59275);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);



/** Prefix of the temporary branches on which new branches are prepared. */
const temporaryPrefix = 'binder-actions/new/';
const everyBranch = 'all';
/**
 * Parses a list of patterns separated by spaces or commas.
 *
 * @throws Error for an empty list.
 */
function parsePatterns(text) {
    const patterns = text.split(/[\s,]+/).filter(pattern => pattern !== '');
    if (patterns.length === 0)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('invalid-input', 'expected branch names, patterns such as "release-*", or "all"');
    return patterns;
}
/**
 * Selects the branches that match the patterns.
 *
 * @returns names in the order of `branches`, without duplicates.
 */
function chooseBranches(branches, patterns) {
    const eligible = branches.filter(name => !name.startsWith(temporaryPrefix));
    const tests = patterns.map(pattern => ({ pattern, test: compilePattern(pattern) }));
    return {
        chosen: eligible.filter(name => tests.some(({ test }) => test(name))),
        unmatched: tests.filter(({ test }) => !eligible.some(test)).map(({ pattern }) => pattern),
    };
}
/** Returns whether the pattern is an exact branch name. */
function isExact(pattern) {
    return pattern !== everyBranch && !/[*?]/.test(pattern);
}
function compilePattern(pattern) {
    if (pattern === everyBranch)
        return name => !(0,_refs_bot_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .isBotBranch */ .Q)(name);
    const steps = [...pattern].map(toStep);
    return name => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(steps, name);
}
function toStep(char) {
    if (char === '*')
        return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroOrMore */ .XO)(_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isAny */ .f7);
    return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .exactlyOne */ .BK)(char === '?' ? _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isAny */ .f7 : found => found === char);
}


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

/***/ 60041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XY: () => (/* binding */ parseBadgeLabel),
/* harmony export */   gc: () => (/* binding */ launchBadgeIn),
/* harmony export */   sj: () => (/* binding */ badgeFormats)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37403);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);


const badgeFormats = ['markdown', 'html', 'rst', 'url'];
const badgeImage = 'https://mybinder.org/badge_logo.svg';
/** Returns a launch badge, or only the link, as text to paste. The label is the alternative text of the image. */
function launchBadgeIn(format, url, label) {
    switch (format) {
        case 'markdown':
            return `[![${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(label.replaceAll('&', '&amp;'))}](${badgeImage})](${url})`;
        case 'html':
            return `<a href="${escapeHtml(url)}"><img src="${badgeImage}" alt="${escapeHtml(label)}"></a>`;
        case 'rst':
            // Option text is taken literally, but a target that ends with `_` would be a reference to another target.
            return [
                `.. image:: ${badgeImage}`,
                `   :target: ${url.replace(/_$/, '%5F')}`,
                `   :alt: ${label}`,
            ].join('\n');
        case 'url':
            return url;
    }
}
/**
 * Parses the label of a badge.
 *
 * @throws Error when the label would break the badge in some format.
 */
function parseBadgeLabel(text) {
    const label = text.trim().replace(/ +/g, ' ');
    if (label === '')
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('launch-link-invalid', 'the label is empty: enter the text of the badge, such as "Binder"');
    if (/[\p{Cc}\u2028\u2029]/u.test(label))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('launch-link-invalid', 'the label has more than one line: write it on one line');
    return label;
}
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}


/***/ }),

/***/ 16217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wl: () => (/* binding */ protectFromEarlyDecoding),
/* harmony export */   Zz: () => (/* binding */ readAsMybinder),
/* harmony export */   iS: () => (/* binding */ readAsStandard),
/* harmony export */   jR: () => (/* binding */ encodeStrictly),
/* harmony export */   lE: () => (/* binding */ readUrlPath)
/* harmony export */ });
/**
 * Encoding of values that a launch link passes to nbgitpuller, for two different decoders.
 *
 * The page on mybinder.org decodes the whole query with `decodeURI` before it reads `urlpath` (BinderHub since
 * 2024-12). Older pages, and tools that follow the URL standard, do not. Both decode twice-encoded values correctly,
 * except for characters that `decodeURI` decodes too early: `&`, `#`, `+`, and `%` before two hex digits.
 */
const decodedTooEarly = /[&#+]|%(?=[0-9A-Fa-f]{2})/g;
/**
 * Encodes like `encodeURIComponent`, and also the five other characters that RFC 3986 reserves: `)` would end a
 * Markdown link.
 */
function encodeStrictly(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, character => percentCode(character));
}
/** Encodes the characters that the current page decodes too early one more time than a standard decoder requires. */
function protectFromEarlyDecoding(text) {
    return text.replace(decodedTooEarly, percentCode);
}
function percentCode(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
/** Reads a link as the current page on mybinder.org does. */
function readAsMybinder(link) {
    return readArguments(queryAtMybinder(link));
}
/** Returns the path that a launch link opens on the server, decoded as on mybinder.org; undefined if it names none. */
function readUrlPath(link) {
    return queryAtMybinder(link).get('urlpath') ?? undefined;
}
function queryAtMybinder(link) {
    return new URLSearchParams(decodeURI(new URL(link).search.slice(1)));
}
/** Reads a link according to the URL standard. */
function readAsStandard(link) {
    return readArguments(new URL(link).searchParams);
}
/**
 * Reads the arguments from `urlpath`, the server's `git-pull` page. Its own query is decoded by the standard in both
 * cases.
 */
function readArguments(query) {
    const inner = new URL(query.get('urlpath') ?? '', 'https://server.invalid').searchParams;
    const value = (name) => inner.get(name);
    return { repo: value('repo'), branch: value('branch'), urlpath: value('urlpath') };
}


/***/ }),

/***/ 72487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ launchUrl),
/* harmony export */   dU: () => (/* binding */ launchBadge),
/* harmony export */   oA: () => (/* binding */ launchLink)
/* harmony export */ });
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
/* harmony import */ var _launch_link_badge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60041);
/* harmony import */ var _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16217);




/**
 * Returns the launch URL of a launcher branch. Slashes in the branch are kept, because BinderHub reads the rest of the
 * path as the ref.
 */
function launchUrl(launcherRepository, launcherBranch) {
    const ref = launcherBranch.split('/').map(_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeStrictly */ .jR).join('/');
    return `https://mybinder.org/v2/gh/${launcherRepository}/${ref}`;
}
/** Returns the Binder badge in Markdown. */
function launchBadge(launcherRepository, launcherBranch) {
    return (0,_launch_link_badge_js__WEBPACK_IMPORTED_MODULE_2__/* .launchBadgeIn */ .gc)('markdown', launchUrl(launcherRepository, launcherBranch), 'Binder');
}
/**
 * Returns a link that starts the launcher's image, pulls a repository into it with nbgitpuller and opens one of its
 * files.
 *
 * @throws Error when no link can encode the content correctly.
 */
function launchLink(launcher, content) {
    const args = pullArguments(content);
    const pullQuery = Object.entries(args)
        .filter(([, value]) => value !== null)
        .map(([name, value]) => `${name}=${(0,_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeStrictly */ .jR)((0,_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .protectFromEarlyDecoding */ .Wl)(value ?? ''))}`)
        .join('&');
    const start = launchUrl((0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGitHubRepository */ .PZ)(launcher.repository), launcher.branch);
    const url = `${start}?urlpath=${(0,_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeStrictly */ .jR)(`git-pull?${pullQuery}`)}`;
    if (!isSame((0,_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .readAsMybinder */ .Zz)(url), args))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('launch-link-invalid', `no launch link can encode ${[content.branch, content.path]
            .filter(text => text !== undefined)
            .map(text => `"${text}"`)
            .join(' and ')}: rename the branch or the path`);
    return {
        url,
        warnings: isSame((0,_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .readAsStandard */ .iS)(url), args) ? [] : renameWarnings(content),
    };
}
function pullArguments(content) {
    const { repository, branch } = content;
    return {
        repo: 'url' in repository ? repository.url : `https://github.com/${(0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGitHubRepository */ .PZ)(repository)}`,
        branch: branch ?? null,
        urlpath: startPath(content),
    };
}
/**
 * Returns the path that nbgitpuller redirects the browser to, unchanged. The content is in a folder named after the last
 * part of the repository's address.
 *
 * @see https://nbgitpuller.readthedocs.io/link.html, whose generator writes these paths.
 */
function startPath({ repository, path, application = { kind: 'lab' } }) {
    const place = `${repository.name}${path === undefined ? '' : `/${asUrlPath(path)}`}`;
    switch (application.kind) {
        case 'lab':
            return `lab/tree/${place}`;
        case 'notebook':
            return `tree/${place}`;
        case 'rstudio':
            return 'rstudio/';
        case 'url':
            return application.urlPath;
    }
}
/** Escapes only characters that would end the path. The others stay readable; the browser encodes them. */
function asUrlPath(path) {
    return path.replace(/[%#?\\]| $/g, encodeURIComponent);
}
function isSame(first, second) {
    return first.repo === second.repo && first.branch === second.branch && first.urlpath === second.urlpath;
}
const ambiguousCharacters = { branch: /[&#+]|%[0-9A-Fa-f]{2}/g, path: /[&#+%?\\]| $/g };
function renameWarnings(content) {
    const { branch, path, application } = content;
    const parts = [
        ['branch', branch, ambiguousCharacters.branch],
        ['path', path, ambiguousCharacters.path],
        ['URL path', application?.kind === 'url' ? application.urlPath : undefined, ambiguousCharacters.branch],
    ];
    return parts.flatMap(([part, text, characters]) => {
        const found = [...new Set(text?.match(characters))].map(character => JSON.stringify(character));
        if (text === undefined || found.length === 0)
            return [];
        return [
            `The ${part} ${JSON.stringify(text)} contains ${found.join(' and ')}. The link works on mybinder.org, but ` +
                'BinderHub versions before 2025, and tools that follow the URL standard, may decode another ' +
                `${part}. Rename the ${part} without ${found.length === 1 ? 'it' : 'them'} so that the link works everywhere.`,
        ];
    });
}


/***/ }),

/***/ 67184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dO: () => (/* binding */ resumeMessage),
/* harmony export */   eq: () => (/* binding */ rollbackMessage),
/* harmony export */   rS: () => (/* binding */ pinMessage)
/* harmony export */ });
/* harmony import */ var _invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82428);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);



/**
 * Returns the commit message, which serves as the launcher's history: the pinned image, its source commit and its
 * build.
 */
function pinMessage(pinned, source) {
    return {
        headline: `Pin ${shortName(pinned)}`,
        body: (0,_invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeInvisible */ .t)(pinTrailers(pinned, source).join('\n')),
    };
}
/** Returns the commit message of a rollback, which is a pin with a reason. */
function rollbackMessage(pinned, source, { former, reason }) {
    const trailers = [...pinTrailers(pinned, source), `Rolled-back: ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(former)}`];
    const body = [...(reason === '' ? [] : [reason, '']), ...trailers].join('\n');
    return { headline: `Roll back ${shortName(pinned)}`, body: (0,_invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeInvisible */ .t)(body) };
}
/** Returns the commit message for a branch whose updates are resumed without changing its image. */
function resumeMessage(launched, holdReason) {
    const { tag } = launched;
    const name = `${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImageRepository */ .hp)(launched).split('/').at(-1)}${tag === undefined ? '' : `:${tag}`}`;
    return {
        headline: `Resume updates of ${name}`,
        body: holdReason === '' ? '' : (0,_invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeInvisible */ .t)(`Hold removed: ${holdReason}`),
    };
}
/** Formats the pinned image for a headline: `model:main to 692228fc1a2b`. */
function shortName(pinned) {
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImageRepository */ .hp)(pinned).split('/').at(-1);
    const tag = pinned.tag === undefined ? '' : `:${pinned.tag}`;
    const shortDigest = pinned.digest === undefined ? '' : (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestHex */ .sU)(pinned.digest).slice(0, 12);
    return `${name}${tag} to ${shortDigest}`;
}
function pinTrailers(pinned, { repository, revision, ref, runUrl }) {
    const trailers = [`Image: ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(pinned)}`];
    if (repository !== undefined && revision !== undefined) {
        trailers.push(`Source: ${repository}@${revision}${ref === undefined ? '' : ` (${ref})`}`);
    }
    if (runUrl !== undefined)
        trailers.push(`Build: ${runUrl}`);
    return trailers;
}


/***/ }),

/***/ 86031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ pinImage)
});

// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/refs/source-ref.js
var source_ref = __webpack_require__(38002);
;// CONCATENATED MODULE: ./build/launcher/image-variant.js

/** Hash of a commit or a digest, or a date or a number of a build. */
const build = /[-_](?:sha-)?(?:(?=[a-f]*\d)[0-9a-f]{7,64}|\d{4}[\d.-]{0,15})$/;
/**
 * Returns whether two image tags name different variants of one image, such as `main-slim` and `main`: they differ in
 * the part that is not derived from the ref. Tags that are not derived from the ref, such as dates, never count as
 * different variants. A hash or a date at the end, as in `main-692228fc1a2b`, names a build and not a variant.
 *
 * @param tag image tag that was built for the ref.
 * @param current image tag that a launcher branch of the same ref has.
 */
function isOtherVariant(ref, tag, current) {
    const refPart = (0,source_ref/* refImageTag */.rH)(ref, '');
    if (!tag.startsWith(refPart))
        return false;
    const variant = withoutBuild(tag.slice(refPart.length));
    const currentVariant = withoutBuild(current.slice(refPart.length));
    const isOfRef = current.startsWith(refPart) && /^(?:$|[-_])/.test(currentVariant);
    return isOfRef ? currentVariant !== variant : !withoutBuild(current).endsWith(variant);
}
function withoutBuild(tag) {
    return tag.replace(build, '');
}

;// CONCATENATED MODULE: ./build/launcher/pin.js



/**
 * Pins the event's digest in the FROM of the launched image; all other bytes are unchanged. A malformed tag or digest
 * in FROM is replaced.
 *
 * @throws Error when the event is for another image or another variant, or the FROM cannot be edited.
 */
function pinImage(dockerfile, event, rules) {
    const { allowedImage } = rules;
    assertAllowed(event.image, allowedImage);
    const { repository, reference, text: previousText, line } = dockerfile.named;
    const target = event.image ?? allowedImage;
    const mayRename = event.image !== undefined && allowedImage !== undefined;
    const isSame = target === undefined || (0,oci_reference/* isSameImageRepository */.oL)(repository, target);
    if (!isSame && !mayRename) {
        const name = (0,oci_reference/* formatImageRepository */.hp)(target);
        throw new user_error/* UserError */.yo('from-not-found', `line ${line} launches ${previousText}, not ${name}: write \`FROM ${name}\` with a tag, or set ` +
            '`allowed-image` to the image that the launcher may run');
    }
    const previous = reference ?? repository;
    if (isSame && !rules.allowVariant)
        assertSameVariant(event, previous, line);
    const pinned = { ...launchedImage(event, previous), digest: event.digest };
    const edited = dockerfile.withImage(pinned);
    return { dockerfile: edited, previous, previousText, pinned, isChange: !edited.isSameAs(dockerfile) };
}
/** Returns the event's image with its tag. The current tag is kept if the event has none, or one that has moved. */
function launchedImage({ image, isTagMoved = false }, previous) {
    if (image === undefined)
        return previous;
    if (!isTagMoved)
        return image;
    const { registry, path } = image;
    return { registry, path, ...(previous.tag === undefined ? {} : { tag: previous.tag }) };
}
/** Rejects an event that would replace, for example, the slim image of a branch with the full one. */
function assertSameVariant({ image, ref }, { tag: current }, line) {
    if (image === undefined || ref === undefined || current === undefined)
        return;
    if (!isOtherVariant(ref, image.tag, current))
        return;
    throw new user_error/* UserError */.yo('image-not-allowed', `line ${line} launches the tag "${current}", but the event announces "${image.tag}", another variant of the image: send ` +
        `each variant to its own launcher branch with \`launcher-branch\`, or run once with \`allow-variant: true\` to switch to ` +
        `"${image.tag}"`);
}
function assertAllowed(announced, allowed) {
    if (announced === undefined || allowed === undefined || (0,oci_reference/* isSameImageRepository */.oL)(announced, allowed))
        return;
    throw new user_error/* UserError */.yo('image-not-allowed', `The event announces ${(0,oci_reference/* formatImageRepository */.hp)(announced)}, but \`allowed-image\` is ${(0,oci_reference/* formatImageRepository */.hp)(allowed)}: set it to the announced image if the launcher may run that image`);
}


/***/ }),

/***/ 71826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ previewNumber),
/* harmony export */   RO: () => (/* binding */ assertPreviewPair),
/* harmony export */   Z7: () => (/* binding */ isPreviewBranch)
/* harmony export */ });
/* harmony import */ var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38002);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);


/** Returns the number of the pull request in the name of a launcher branch: 7 for `pr-7`. */
function previewNumber(launcherBranch) {
    const [, digits] = /^pr-([1-9]\d{0,9})$/.exec(launcherBranch) ?? [];
    return digits === undefined ? undefined : Number(digits);
}
/** Returns whether a branch is the preview of a pull request: it has the name of one, and the mark in its Dockerfile. */
function isPreviewBranch(name, { marks }) {
    return marks.preview !== undefined && previewNumber(name) !== undefined;
}
/**
 * Asserts that images of pull requests and preview branches stay together: the image of pull request 7 is launched only
 * on branch `pr-7` whose Dockerfile has the mark `preview`, and such a branch launches nothing else.
 *
 * @param name name of the image in messages.
 * @param refs refs in the event, the signed provenance and the label; undefined where there is none.
 * @throws Error that names the ref and the launcher branch.
 */
function assertPreviewPair(name, refs, state) {
    const stated = refs.filter(ref => ref !== undefined);
    for (const ref of stated) {
        if (ref.kind === 'pull')
            assertOwnPreview(name, ref, state);
        else if (state.isPreview)
            throw foreignImage(state, `${name} was built from ${ref.full}`);
    }
    if (stated.length === 0 && state.isPreview)
        throw foreignImage(state, `${name} has no label that names the pull request that it was built from`);
}
function assertOwnPreview(name, ref, { launcherBranch, isPreview }) {
    const own = (0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .refName */ .P7)(ref);
    const build = `${name} was built from ${ref.full}, a pull request`;
    if (own !== launcherBranch) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('no-launcher-branch', `${build}, which is launched only on launcher branch "${own}", and not on "${launcherBranch}"`);
    }
    if (isPreview)
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('no-launcher-branch', `${build}, but launcher branch "${own}" is not a preview: delete the branch, so that the next event creates it ` +
        'again, or add the line `# binder-actions: preview` above FROM in its Dockerfile');
}
function foreignImage({ launcherBranch }, problem) {
    const number = previewNumber(launcherBranch);
    const message = number === undefined
        ? `Launcher branch "${launcherBranch}" is marked as a preview, but is not named after a pull request, such as "pr-7", ` +
            `and ${problem}: delete the line \`# binder-actions: preview\` from its Dockerfile`
        : `Launcher branch "${launcherBranch}" is the preview of pull request ${number} and launches only its images, but ${problem}`;
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('no-launcher-branch', message);
}


/***/ }),

/***/ 74669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ rollBackDockerfile),
/* harmony export */   CO: () => (/* binding */ previousVersion),
/* harmony export */   Me: () => (/* binding */ cleanReason),
/* harmony export */   Rm: () => (/* binding */ parseRollbackTarget),
/* harmony export */   ZN: () => (/* binding */ recordedVersion)
/* harmony export */ });
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);


/** Parses `previous`, a digest or an image tag. @throws Error with the accepted forms. */
function parseRollbackTarget(text) {
    if (text === 'previous')
        return text;
    return text.includes(':') ? { digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(text) } : { imageTag: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageTag */ .DO)(text) };
}
/** Maximum length of the reason, which becomes part of a comment and of a commit message. */
const maxReasonLength = 200;
/** Returns the version of a branch with this digest. */
function recordedVersion(versions, digest) {
    return versions.find(({ image }) => image.digest === digest);
}
/**
 * Returns the version that was pinned before the current digest was pinned for the first time. A second rollback
 * therefore goes back further, instead of to the image that the first one replaced.
 *
 * @param versions versions of one branch, newest first.
 */
function previousVersion(versions, current) {
    const firstPin = versions.findLastIndex(({ image }) => image.digest === current);
    return versions.slice(firstPin + 1).find(({ image }) => image.digest !== current);
}
/** Pins the image and holds the branch, so that the next event does not replace the image. Replaces an earlier hold. */
function rollBackDockerfile(dockerfile, image, reason) {
    const former = dockerfile.named.reference?.digest;
    return dockerfile.withoutMark('hold').withMark('hold', holdReason(former, reason)).withImage(image);
}
function holdReason(former, reason) {
    const prefix = former === undefined ? 'rolled back' : `rolled back from ${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestHex */ .sU)(former).slice(0, 12)}`;
    return reason === '' ? prefix : `${prefix}: ${reason}`;
}
/** Returns the reason as one line of printable text, shortened to 200 characters. */
function cleanReason(text) {
    const line = text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
    return line.length <= maxReasonLength ? line : `${line.slice(0, maxReasonLength - 1)}…`;
}


/***/ }),

/***/ 36965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M5: () => (/* binding */ knownServers),
/* harmony export */   UP: () => (/* binding */ assertRunAddress),
/* harmony export */   cg: () => (/* binding */ isRunAddress),
/* harmony export */   ll: () => (/* binding */ isOnGitHub)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);

/** Host of the public GitHub. */
const publicHost = 'github.com';
/**
 * Returns whether an event's source is on GitHub, where the URL of a run can be checked.
 *
 * @param serverUrl URL of the launcher's GitHub server.
 */
function isOnGitHub(source, serverUrl) {
    return source === undefined || [publicHost, new URL(serverUrl).host].includes(source.host);
}
/**
 * Asserts that the URL of a build is the URL of a workflow run of its source.
 *
 * @throws Error with the expected form.
 */
function assertRunAddress(runUrl, repository, source, serverUrl) {
    if (!isOnGitHub(source, serverUrl))
        return;
    const servers = source === undefined ? knownServers(serverUrl) : [sourceServer(source, serverUrl)];
    if (isRunAddress(runUrl, repository, servers))
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('event-malformed', `The event's source.run_url is ${JSON.stringify(runUrl)}: expected ${servers[0]}/${repository}/actions/runs/<number>`);
}
/** Returns the servers that may host the source of an image without a source label. */
function knownServers(serverUrl) {
    return [new URL(serverUrl).origin, `https://${publicHost}`];
}
/** Returns whether a URL is the URL of a workflow run of a repository on one of the servers. */
function isRunAddress(url, repository, servers) {
    const [, start = ''] = /^(.*\/actions\/runs\/)\d+(?:\/attempts\/\d+)?$/.exec(url) ?? [];
    return servers.some(server => `${server}/${repository}/actions/runs/`.toLowerCase() === start.toLowerCase());
}
function sourceServer({ host }, serverUrl) {
    return host === new URL(serverUrl).host ? new URL(serverUrl).origin : `https://${host}`;
}


/***/ }),

/***/ 99224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i9: () => (/* binding */ parsePinMessage),
/* harmony export */   m3: () => (/* binding */ formatVersionTable),
/* harmony export */   q2: () => (/* binding */ readVersions)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37403);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20907);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6515);



const sourceForm = /^([\w.-]+(?:\/[\w.-]+)+)@([0-9a-f]{7,64})(?: \((refs\/[^\s()]+)\))?$/;
const webAddress = /^https?:\/\/[^\s<>"'()|]+$/;
/**
 * Parses the message of a commit that pins an image.
 *
 * @returns undefined for any other commit, including one with malformed trailers.
 */
function parsePinMessage(message) {
    const trailer = (name) => message
        .split(/\r?\n/)
        .findLast(line => line.startsWith(`${name}: `))
        ?.slice(name.length + 2)
        .trim();
    const text = trailer('Image');
    const image = text === undefined ? undefined : parseOrUndefined(text);
    if (image === undefined)
        return undefined;
    const [, repository, revision, ref] = sourceForm.exec(trailer('Source') ?? '') ?? [];
    const source = repository === undefined || revision === undefined ? undefined : { repository, revision, ref };
    const run = trailer('Build');
    return { image, source, build: run !== undefined && webAddress.test(run) ? run : undefined };
}
function parseOrUndefined(text) {
    try {
        return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(text);
    }
    catch {
        return undefined;
    }
}
/** Returns the pinned versions, newest first; a commit shared by several branches is one version. */
function readVersions(commits) {
    const versions = new Map();
    for (const { sha, date, message, branch } of commits) {
        const record = parsePinMessage(message);
        if (record === undefined)
            continue;
        const known = versions.get(sha)?.branches ?? [];
        versions.set(sha, { ...record, commit: sha, date, branches: [...known, branch] });
    }
    return [...versions.values()].sort((first, second) => Date.parse(second.date) - Date.parse(first.date));
}
/**
 * Formats the versions as a Markdown table.
 *
 * @param serverUrl server that hosts the source commits: `https://github.com`.
 * @param sizes compressed sizes in bytes of the images that the registry has.
 */
function formatVersionTable(versions, serverUrl, sizes) {
    const lines = versions.map(({ image, date, source, build }) => {
        // The full digest, because the launcher's workflow requires it for a rollback.
        const digest = image.digest === undefined ? '—' : `\`${image.digest}\``;
        const cells = [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(image.tag ?? (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(image)),
            date.slice(0, 10),
            digest,
            formatImageSize(image, sizes),
            source === undefined ? '—' : formatSource(source, build, serverUrl),
            build === undefined ? '—' : `[${runName(build)}](${build})`,
        ];
        return `| ${cells.join(' | ')} |`;
    });
    return [
        '| Tag | Date | Digest | Size | Source | Build |',
        '| --- | --- | --- | ---: | --- | --- |',
        ...lines,
    ].join('\n');
}
function formatImageSize({ digest }, sizes) {
    const size = digest === undefined ? undefined : sizes.get(digest);
    return size === undefined ? '—' : (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(size);
}
/** Formats a link to the commit, or the commit alone if the build ran on another server. */
function formatSource({ repository, revision }, build, serverUrl) {
    const short = revision.slice(0, 8);
    const isElsewhere = build !== undefined && !build.startsWith(`${serverUrl}/`);
    return isElsewhere ? `${repository}@${short}` : `[${short}](${serverUrl}/${repository}/commit/${revision})`;
}
function runName(build) {
    const id = /\/runs\/(\d+)/.exec(build)?.[1];
    return id === undefined ? 'build' : `run ${id}`;
}


/***/ }),

/***/ 37403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   eR: () => (/* binding */ escapeExceptCode),
/* harmony export */   lV: () => (/* binding */ factList)
/* harmony export */ });
/* unused harmony export codeSpan */
/** Escapes text for one line of Markdown or a table cell. Image and branch names are untrusted input. */
function escapeMarkdown(text) {
    return text
        .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
        .replace(/[\\`*_{}[\]<>|#~]/g, character => `&#${character.charCodeAt(0)};`);
}
/**
 * Returns untrusted text as inline code, in which GitHub renders no Markdown, HTML, mention, reference or link. Use it
 * after other text of the line: at its start, a long run of backticks could begin a code block.
 */
function codeSpan(text) {
    const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
    if (line === '')
        return '(empty)';
    const fence = '`'.repeat(longestRun(line) + 1);
    const pad = /^`|`$/.test(line) ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** Escapes text for one line of Markdown, but keeps code in backticks. */
function escapeExceptCode(text) {
    return text
        .split(/(`[^`]+`)/)
        .map((part, index) => index % 2 === 1 ? `<code>${escapeMarkdown(part.slice(1, -1))}</code>` : escapeMarkdown(part))
        .join('');
}
/**
 * Returns the lines of a Markdown list of names and values, both already Markdown. A list avoids the empty header row of
 * a table.
 */
function factList(facts) {
    return facts.map(([name, value]) => `- **${name}:** ${value}`);
}
/** Returns the lines of a code block. Its fence is longer than any run of backticks in the text. */
function fenced(text, language = '') {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return [`${fence}${language}`, text, fence];
}
/** Returns the length of the longest run of backticks. */
function longestRun(text) {
    let length = 0;
    for (const [run] of text.matchAll(/`+/g))
        length = Math.max(length, run.length);
    return length;
}


/***/ }),

/***/ 96348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ packagesKey),
/* harmony export */   G4: () => (/* binding */ refNameKey),
/* harmony export */   OZ: () => (/* binding */ ingredientsKey),
/* harmony export */   QY: () => (/* binding */ baseNameKey),
/* harmony export */   SV: () => (/* binding */ fingerprintKey),
/* harmony export */   Yw: () => (/* binding */ createdKey),
/* harmony export */   Zt: () => (/* binding */ sourceKey),
/* harmony export */   _$: () => (/* binding */ splitKey),
/* harmony export */   d7: () => (/* binding */ revisionKey),
/* harmony export */   g0: () => (/* binding */ ownKeyPrefix),
/* harmony export */   hX: () => (/* binding */ revisionCheckKey),
/* harmony export */   nq: () => (/* binding */ baseDigestKey),
/* harmony export */   vc: () => (/* binding */ checksKey),
/* harmony export */   zY: () => (/* binding */ buildSecondsKey)
/* harmony export */ });
/** Label and annotation keys. Source: OCI image-spec, annotations.md; the last ones are specific to this project. */
const createdKey = 'org.opencontainers.image.created';
const revisionKey = 'org.opencontainers.image.revision';
const sourceKey = 'org.opencontainers.image.source';
const refNameKey = 'org.opencontainers.image.ref.name';
const baseNameKey = 'org.opencontainers.image.base.name';
const baseDigestKey = 'org.opencontainers.image.base.digest';
/** Start of the keys that are specific to this action. */
const ownKeyPrefix = 'io.github.binder-actions.';
const fingerprintKey = 'io.github.binder-actions.fingerprint';
/** Shell command that prints the commit that the image contains, from its contract. */
const revisionCheckKey = 'io.github.binder-actions.revision-check';
/** Inputs of the build, recorded so that a later build can report what changed. */
const ingredientsKey = 'io.github.binder-actions.ingredients';
/** Checks that the image passed before it was pushed. */
const checksKey = 'io.github.binder-actions.proof';
/** Duration of the build, in seconds. */
const buildSecondsKey = 'io.github.binder-actions.build-seconds';
/** Record of how layers were split, so that a later build keeps those that have not changed. */
const splitKey = 'io.github.binder-actions.split';
/** Packages of the image, so that another image can be compared with it without a layer. */
const packagesKey = 'io.github.binder-actions.packages';


/***/ }),

/***/ 34093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ parseImageConfig)
});

// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
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
/** Accepts null, which BuildKit writes for an image without layers. */
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
/** Parses an image config. @throws Error that names `label` and the reason. */
function parseImageConfig(bytes, label) {
    const { os, architecture, variant, created, config, rootfs, history } = (0,json/* parseJson */.q)(schema, bytes, label);
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


/***/ }),

/***/ 44647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   a3: () => (/* binding */ binderPlatform),
/* harmony export */   b: () => (/* binding */ isForPlatform)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);

/** Platform of mybinder.org. */
const binderPlatform = { os: 'linux', architecture: 'amd64' };
const form = /^([a-z0-9]+)\/([a-z0-9]+)(?:\/([a-z0-9.]+))?$/;
/** Parses `os/architecture[/variant]`. @throws Error that names the text and the accepted form. */
function parsePlatform(text) {
    const [, os, architecture, variant] = form.exec(text) ?? [];
    if (os === undefined || architecture === undefined) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${JSON.stringify(text)} is not a platform: expected os/architecture, such as "linux/amd64"`);
    }
    return { os, architecture, ...(variant === undefined ? {} : { variant }) };
}
function formatPlatform({ os, architecture, variant }) {
    return [os, architecture, ...(variant === undefined ? [] : [variant])].join('/');
}
/** Returns whether an image for `offered` runs on `wanted`. The variant is compared only if `wanted` has one. */
function isForPlatform(offered, wanted) {
    return (offered.os === wanted.os &&
        offered.architecture === wanted.architecture &&
        (wanted.variant === undefined || offered.variant === wanted.variant));
}


/***/ }),

/***/ 77148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ readImage),
/* harmony export */   NR: () => (/* binding */ readPlatformManifest),
/* harmony export */   XM: () => (/* binding */ completeImage)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
/* harmony import */ var _image_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34093);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95669);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44647);




/**
 * Reads the manifest and config of the image for `platform`. Makes at most three small requests; reads no layers.
 *
 * @throws Error that names the image and its platforms if none matches.
 */
async function readImage(source, platform) {
    return completeImage(source, await readPlatformManifest(source, platform), platform);
}
/** Reads the manifest for `platform`. @throws Error that names the image and its platforms if none matches. */
async function readPlatformManifest(source, platform) {
    const root = await source.readManifest();
    const rootManifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(root.bytes, root.mediaType, `the manifest of ${source.name}`);
    const { digest, manifest } = rootManifest.kind === 'manifest'
        ? { digest: root.digest, manifest: rootManifest }
        : await readChild(source, rootManifest, platform);
    return { name: source.name, rootDigest: root.digest, manifestDigest: digest, manifest };
}
/**
 * Reads the config and adds it to the manifest.
 *
 * @throws Error that names the image if the config is for another platform or does not match the manifest.
 */
async function completeImage(source, platformManifest, platform) {
    const config = await readConfig(source, platformManifest.manifest);
    if (!(0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .isForPlatform */ .b)(config, platform)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('platform-missing', `${source.name} is an image for ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlatform */ .Bq)(config)}, not for ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlatform */ .Bq)(platform)}: ` +
            `build it with --platform ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlatform */ .Bq)(platform)}`);
    }
    if (config.diffIds.length !== platformManifest.manifest.layers.length) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('image-damaged', `${source.name} is inconsistent: its manifest has ${platformManifest.manifest.layers.length} layers, its config ${config.diffIds.length}. Build the image again`);
    }
    return { ...platformManifest, config };
}
async function readConfig(source, { config }) {
    return (0,_image_config_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageConfig */ .F)(await source.readBlob(config), `the config of ${source.name}`);
}
async function readChild(source, index, platform) {
    const descriptor = chooseChild(source.name, index, platform);
    const { bytes, digest } = await source.readManifest(descriptor.digest);
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(bytes, descriptor.mediaType, `the ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlatform */ .Bq)(platform)} manifest of ${source.name}`);
    if (manifest.kind === 'index') {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('unsupported-image', `${source.name} is a nested index, which Docker cannot run: push an image instead`);
    }
    return { digest, manifest };
}
function chooseChild(name, index, platform) {
    const images = index.manifests.filter(descriptor => !(0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .isAttestation */ .H3)(descriptor));
    const platformManifest = images.find(({ platform: offered }) => offered !== undefined && (0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .isForPlatform */ .b)(offered, platform));
    // A handwritten index or an image layout with one image may omit the platform. It is then checked against the config.
    const [only, ...others] = images;
    const chosen = platformManifest ?? (others.length === 0 && only?.platform === undefined ? only : undefined);
    if (chosen === undefined) {
        const offered = images
            .map(image => (image.platform ? (0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlatform */ .Bq)(image.platform) : 'unnamed'))
            .join(', ');
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('platform-missing', `${name} has no image for ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlatform */ .Bq)(platform)} (available: ${offered || 'none'}): build it with --platform ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlatform */ .Bq)(platform)}`);
    }
    return chosen;
}


/***/ }),

/***/ 59275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isBotBranch)
/* harmony export */ });
const botBranch = /^(?:dependabot|renovate)\/|^gh-pages$/;
/**
 * Returns whether a tool created the branch: Dependabot or Renovate for an update, or a website generator. These
 * branches may contain a copy of a launcher's Dockerfile, but they are never launched.
 */
function isBotBranch(name) {
    return botBranch.test(name);
}


/***/ }),

/***/ 83773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ parseCommit),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   sw: () => (/* binding */ isSameCommit)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);

/** Parses the SHA of a commit. @throws Error if it is not 40 hexadecimal digits. */
function parseCommit(text) {
    if (!isCommit(text))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('invalid-input', 'expected a commit: 40 hexadecimal digits');
    return text;
}
/** Returns whether a ref is a full commit. */
function isCommit(ref) {
    return /^[0-9a-f]{40}$/.test(ref);
}
/** Returns whether a text is a commit, or at least its first 7 digits. */
function isSameCommit(text, commit) {
    return /^[0-9a-f]{7,40}$/.test(text) && commit.startsWith(text);
}


/***/ }),

/***/ 17237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ summaryWriter)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _invisible_characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82428);


/** Maximum size in bytes: GitHub rejects a step summary larger than 1 MiB. */
const maxSummarySize = 2 ** 20;
/**
 * Returns a function that appends to the step's job summary, or does nothing without `path`, as on an old server or in
 * a local run. A summary that is too large is truncated at a line.
 */
function summaryWriter(path) {
    return async (markdown) => {
        if (path === undefined || path === '')
            return;
        const used = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(file => file.size, () => 0);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, truncate(`${(0,_invisible_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeInvisible */ .t)(markdown)}\n`, maxSummarySize - used));
    };
}
function truncate(text, maxLength) {
    const bytes = Buffer.from(text);
    if (bytes.length <= maxLength)
        return text;
    const note = '\n(truncated: the summary is too large)\n';
    const truncated = bytes.subarray(0, Math.max(0, maxLength - note.length)).toString('utf8');
    return maxLength <= note.length ? '' : truncated.slice(0, truncated.lastIndexOf('\n') + 1) + note;
}


/***/ }),

/***/ 62793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ runnerLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82428);
/* harmony import */ var _escape_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76251);



const runnerLog = {
    info: message => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_escape_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeCommands */ .g)((0,_invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeInvisible */ .t)(message))),
    warning: (message, place) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e((0,_invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeInvisible */ .t)(message), { ...place }),
    error: (message, place) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3((0,_invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeInvisible */ .t)(message), { ...place }),
    group: (title, task) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os((0,_invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeInvisible */ .t)(title), task),
    mask: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq,
};


/***/ }),

/***/ 6515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);

const durationFormat = /^(\d+(?:\.\d+)?)\s*(s|m|h)$/;
const milliseconds = { s: 1000, m: 60_000, h: 3_600_000 };
/** Longest delay of a timer in milliseconds. Node.js reduces a longer one to 1 ms. */
const maxDuration = 2 ** 31 - 1;
/**
 * Parses a duration such as `90s`, `10m` or `1h`.
 *
 * @returns milliseconds.
 * @throws Error with the accepted forms.
 */
function parseDuration(text) {
    const [, count, unit] = durationFormat.exec(text.trim().toLowerCase()) ?? [];
    if (count === undefined || unit === undefined) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('expected a number with its unit, such as "90s", "10m" or "1h"');
    }
    const duration = Number(count) * (milliseconds[unit] ?? 0);
    if (duration > maxDuration)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('expected at most 596h');
    return duration;
}
/** Formats milliseconds as `45 s` or `10 min`. */
function formatDuration(duration) {
    const seconds = Math.round(duration / 1000);
    return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
const units = new Map([
    ['', 1],
    ['B', 1],
    ['KB', 1e3],
    ['MB', 1e6],
    ['GB', 1e9],
    ['KIB', 2 ** 10],
    ['MIB', 2 ** 20],
    ['GIB', 2 ** 30],
]);
/**
 * Parses a size such as `1GB`, `800 MB`, `1.5GiB` or a plain number of bytes.
 *
 * @returns bytes.
 * @throws Error that names the text and the accepted forms.
 */
function parseSize(text) {
    const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([A-Za-z]*)$/.exec(text.trim()) ?? [];
    const factor = units.get(unit.toUpperCase());
    const bytes = Math.round(Number(number) * (factor ?? Number.NaN));
    if (number === '' || !Number.isSafeInteger(bytes) || bytes <= 0) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${JSON.stringify(text)} is not a size: expected a number and a unit, such as "800MB", "1GB" or "1GiB"`);
    }
    return bytes;
}
/** Formats bytes with three significant digits and a decimal unit: `356 MB`. */
function formatSize(bytes) {
    const [unit, factor] = bytes >= 1e9 ? ['GB', 1e9] : bytes >= 1e6 ? ['MB', 1e6] : bytes >= 1e3 ? ['kB', 1e3] : ['B', 1];
    const value = bytes / factor;
    return `${value >= 100 || factor === 1 ? Math.round(value) : value.toPrecision(3)} ${unit}`;
}


/***/ })

};
