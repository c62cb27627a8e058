export const id = 7958;
export const ids = [7958];
export const modules = {

/***/ 67958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prune: () => (/* binding */ prune)
});

// EXTERNAL MODULE: ./build/concurrency.js
var concurrency = __webpack_require__(3943);
// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/github/read-error.js
var read_error = __webpack_require__(53899);
// EXTERNAL MODULE: ./build/github/request-failure.js
var request_failure = __webpack_require__(43564);
// EXTERNAL MODULE: ./build/github/requests-stopped.js
var requests_stopped = __webpack_require__(72646);
;// CONCATENATED MODULE: ./build/github/request-error.js




/**
 * Returns the error for a failed request: requests that have stopped for this run, a token that is not accepted or lacks the
 * permission, or GitHub's own message.
 */
function requestError(error, { failed, denied, otherKind = 'github-unavailable' }) {
    const message = (0,request_failure/* gitHubMessage */.RG)(error);
    const fail = (kind, text) => new user_error/* UserError */.yo(kind, text, { cause: error });
    const stop = (0,requests_stopped/* findRequestsStopped */.j)(error);
    if (stop !== undefined)
        return fail(stop.kind, `${failed}: ${message}`);
    const status = (0,request_failure/* responseStatus */.aO)(error);
    if (status === 401)
        return (0,read_error/* tokenError */.E)(error);
    if (status === 403 || status === 404)
        return fail('permission-missing', denied(message));
    return fail(otherKind, `${failed}: ${message}. Run this again later`);
}

;// CONCATENATED MODULE: ./build/github/package-versions.js




const versionSchema = valibot/* object */.Ik({
    id: valibot/* number */.ai(),
    name: valibot/* string */.Yj(),
    created_at: valibot/* string */.Yj(),
    updated_at: valibot/* string */.Yj(),
    metadata: valibot/* optional */.lq(valibot/* object */.Ik({ container: valibot/* optional */.lq(valibot/* object */.Ik({ tags: valibot/* array */.YO(valibot/* string */.Yj()) })) })),
});
/** Versions of an image repository at ghcr.io, which can only be deleted through GitHub's REST API. */
class PackageVersions {
    #client;
    #package;
    #ownerKind;
    constructor(client, containerPackage) {
        this.#client = client;
        this.#package = containerPackage;
    }
    /**
     * Lists all versions.
     *
     * @throws Error that names the missing permission.
     * @see https://docs.github.com/en/rest/packages/packages
     */
    async list() {
        const found = await this.#fetch('org').catch(async (error) => {
            if ((0,request_failure/* responseStatus */.aO)(error) !== 404)
                throw this.#explain(error);
            return this.#fetch('user').catch((userError) => {
                throw this.#explain(userError);
            });
        });
        const versions = found.map(data => this.#read(data));
        // A version is listed twice if another one is pushed before the next page is read.
        return [...new Map(versions.map(version => [version.id, version])).values()];
    }
    async #fetch(kind) {
        const { packages } = this.#client.rest;
        const place = this.#place();
        const { owner } = this.#package;
        const versions = kind === 'org'
            ? await this.#client.paginate(packages.getAllPackageVersionsForPackageOwnedByOrg, {
                ...place,
                org: owner,
                per_page: 100,
            })
            : // GitHub documents no page size here.
                await this.#client.paginate(packages.getAllPackageVersionsForPackageOwnedByUser, {
                    ...place,
                    username: owner,
                });
        this.#ownerKind = kind;
        return versions;
    }
    #read(data) {
        const { id, name, created_at, updated_at, metadata } = (0,json/* parseShape */.T)(versionSchema, data, "GitHub's list of package versions");
        const updated = Math.max(Date.parse(created_at), Date.parse(updated_at));
        return { id, digest: name, tags: metadata?.container?.tags ?? [], updated };
    }
    /** Returns the current tags of a version; none if it does not exist. @throws Error that names the missing permission. */
    async readTags(id) {
        try {
            const { data } = await this.#get(id);
            return this.#read(data).tags;
        }
        catch (error) {
            if ((0,request_failure/* responseStatus */.aO)(error) === 404)
                return [];
            throw this.#explain(error);
        }
    }
    /**
     * Deletes a version with all its tags. A version that does not exist counts as deleted.
     *
     * @throws Error that names the missing permission.
     */
    async remove(id) {
        await this.#delete(id).catch((error) => {
            if (error instanceof request_failure/* ResponseLostError */.et)
                return this.#deleteAgain(id);
            return this.#assertAbsent(id, error);
        });
    }
    /** Repeats a deletion whose response was lost. If the version does not exist, the first request deleted it. */
    async #deleteAgain(id) {
        await this.#delete(id).catch((error) => {
            if ((0,request_failure/* responseStatus */.aO)(error) !== 404)
                throw this.#explain(error);
        });
    }
    /** Asserts that a version does not exist. GitHub also responds with 404 if the token has no access. */
    async #assertAbsent(id, error) {
        if ((0,request_failure/* responseStatus */.aO)(error) !== 404)
            throw this.#explain(error);
        const isAbsent = await this.#get(id).then(() => false, (readError) => (0,request_failure/* responseStatus */.aO)(readError) === 404);
        if (!isAbsent)
            throw this.#explain(error);
    }
    #get(id) {
        const { packages } = this.#client.rest;
        const request = { ...this.#place(), package_version_id: id };
        const { owner } = this.#package;
        return this.#ownerKind === 'org'
            ? packages.getPackageVersionForOrganization({ ...request, org: owner })
            : packages.getPackageVersionForUser({ ...request, username: owner });
    }
    async #delete(id) {
        const { packages } = this.#client.rest;
        const request = { ...this.#place(), package_version_id: id };
        const { owner } = this.#package;
        if (this.#ownerKind === 'org')
            await packages.deletePackageVersionForOrg({ ...request, org: owner });
        else
            await packages.deletePackageVersionForUser({ ...request, username: owner });
    }
    #place() {
        return { package_type: 'container', package_name: this.#package.name };
    }
    #explain(error) {
        const { owner, name } = this.#package;
        const label = `ghcr.io/${owner}/${name}`;
        return requestError(error, {
            failed: `GitHub responded with ${(0,request_failure/* responseStatus */.aO)(error) ?? 'nothing'} for a version of ${label}`,
            denied: message => `The token has no permission to manage the versions of ${label} (${message}), or it does not exist: a personal access token (classic) needs the scopes \`read:packages\` and \`delete:packages\`; the token of a workflow needs \`permissions: packages: write\`, and its repository the role Admin under "Manage Actions access" in the package's settings`,
            otherKind: 'registry-rejected',
        });
    }
}

// EXTERNAL MODULE: ./build/oci/annotations.js
var annotations = __webpack_require__(96348);
// EXTERNAL MODULE: ./build/oci/digest.js
var oci_digest = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/oci/image-labels.js
var image_labels = __webpack_require__(44663);
// EXTERNAL MODULE: ./build/oci/manifest.js
var oci_manifest = __webpack_require__(95669);
// EXTERNAL MODULE: ./build/oci/platform.js
var platform = __webpack_require__(44647);
// EXTERNAL MODULE: ./build/oci/read-image.js
var read_image = __webpack_require__(77148);
// EXTERNAL MODULE: ./build/refs/source-ref.js
var source_ref = __webpack_require__(38002);
;// CONCATENATED MODULE: ./build/pruning/image-tag.js


const preview = /^pr-[1-9]\d*(?:-[\w.-]+)?$/;
/** Source: OCI distribution-spec, "Referrers Tag Schema"; cosign appends `.sig`, `.att` and `.sbom`. */
const referrer = /^sha256-([0-9a-f]{64})(?:\.[a-z]+)?$/;
/** @param digest image that the tag names. */
function readImageTag(tag, digest) {
    const [, hex] = referrer.exec(tag) ?? [];
    const subject = `sha256:${hex}`;
    if ((0,oci_digest/* isDigest */.Bc)(subject))
        return { kind: 'referrer', subject };
    if (preview.test(tag))
        return { kind: 'preview' };
    return { kind: isImmutableTag(tag, digest) ? 'immutable' : 'moving' };
}
/** Returns whether the tag ends with the digest. A branch may be named like one, such as `fix-0123456789ab`. */
function isImmutableTag(tag, digest) {
    const end = `-${(0,oci_digest/* digestHex */.sU)(digest).slice(0, 12)}`;
    return tag.endsWith(end) && (0,source_ref/* immutableTag */.Zc)(tag.slice(0, -end.length), digest) === tag;
}
/** Returns the images that a version signs; empty unless all of its tags name signatures. */
function signedDigests({ tags, digest }) {
    const read = tags.map(tag => readImageTag(tag, digest));
    const subjects = read.flatMap(tag => (tag.kind === 'referrer' ? [tag.subject] : []));
    return subjects.length === read.length ? subjects : [];
}

// EXTERNAL MODULE: ./build/http/idle-timeout.js
var idle_timeout = __webpack_require__(83125);
;// CONCATENATED MODULE: ./build/registry/delete-manifest.js


/**
 * Deletes a manifest and all tags that point to it. A manifest that does not exist counts as deleted.
 * Source: OCI distribution-spec, "Deleting Manifests".
 *
 * @throws Error with the registry's response and how to allow the deletion.
 */
async function deleteManifest(client, digest) {
    const response = await client.send({ method: 'DELETE', target: `manifests/${digest}`, access: 'delete' });
    const { status } = response;
    if (status === 404 || (status >= 200 && status < 300))
        return (0,idle_timeout/* cancelBody */.r0)(response);
    const message = await client.describeErrorResponse(response, `${client.name}@${digest}`, 'delete');
    throw new user_error/* UserError */.yo([401, 403, 405].includes(status) ? 'permission-missing' : 'registry-rejected', message);
}

// EXTERNAL MODULE: ./build/registry/head-manifest.js
var head_manifest = __webpack_require__(45538);
// EXTERNAL MODULE: ./build/registry/list-tags.js + 1 modules
var list_tags = __webpack_require__(42023);
// EXTERNAL MODULE: ./build/registry/registry-source.js
var registry_source = __webpack_require__(87953);
;// CONCATENATED MODULE: ./build/actions/services/version-store.js














const maxConcurrentRequests = 6;
/** Registry whose versions are packages of GitHub. */
const gitHubRegistry = 'ghcr.io';
/** Opens the versions of an image repository, in the registry or on GitHub. */
function openVersionStore(github, registry) {
    return registry.repository.registry === gitHubRegistry
        ? packageStore(github, registry)
        : registryStore(registry);
}
/** Returns the versions on ghcr.io. GitHub's API lists and deletes them; the registry has their manifests. */
function packageStore(github, registry) {
    const [owner = '', ...name] = registry.repository.path.split('/');
    const packages = new PackageVersions(github, { owner, name: name.join('/') });
    return {
        list: async () => {
            const listed = await packages.list();
            const versions = listed.map(({ id, digest, tags, updated }) => {
                return { digest: (0,oci_digest/* parseDigest */.m)(digest), packageVersion: id, tags, pushed: updated };
            });
            return addContents(registry, versions);
        },
        // GitHub lists all versions, including those without a tag.
        find: async () => undefined,
        readTags: version => packages.readTags(versionId(version)),
        remove: version => packages.remove(versionId(version)),
    };
}
function versionId({ packageVersion, digest }) {
    if (packageVersion === undefined)
        throw new user_error/* UserError */.yo('internal-error', `${digest} has no ID: please report this`);
    return packageVersion;
}
/** Returns the tagged versions of any other registry, which also deletes them. */
function registryStore(registry) {
    /** Listed tags that never move. */
    const immutable = new Set();
    return {
        list: async () => {
            const byDigest = await resolveTags(registry, await (0,list_tags/* listTags */.c)(registry));
            for (const [digest, tags] of byDigest)
                for (const tag of tags)
                    if (isImmutableTag(tag, digest))
                        immutable.add(tag);
            return (0,concurrency/* mapConcurrent */._)([...byDigest], maxConcurrentRequests, ([digest, tags]) => readVersion(registry, digest, tags));
        },
        find: async (digest) => (await (0,head_manifest/* headDigest */.x)(registry, digest)) === undefined ? undefined : readVersion(registry, digest, []),
        readTags: async ({ digest }) => {
            const movable = (await (0,list_tags/* listTags */.c)(registry)).filter(tag => !immutable.has(tag));
            return (await resolveTags(registry, movable)).get(digest) ?? [];
        },
        remove: ({ digest }) => deleteManifest(registry, digest),
    };
}
/** Returns the digests that tags point to, with their tags. */
async function resolveTags(registry, unordered) {
    const tags = unordered.toSorted();
    const heads = await (0,concurrency/* mapConcurrent */._)(tags, maxConcurrentRequests, tag => (0,head_manifest/* headDigest */.x)(registry, tag));
    const byDigest = new Map();
    for (const [index, digest] of heads.entries())
        if (digest !== undefined)
            byDigest.set(digest, [...(byDigest.get(digest) ?? []), tags[index] ?? '']);
    return byDigest;
}
async function readVersion(registry, digest, tags) {
    const pushed = await readCreated(registry, digest);
    return { digest, packageVersion: undefined, tags, pushed, ...(await readContent(registry, digest)) };
}
const noContent = { ref: undefined, children: [], blobs: new Map() };
/** Reads the manifests of versions. The manifests of an index are read with it, and not again as untagged versions. */
async function addContents(registry, versions) {
    const contents = new Map();
    const read = async (digest, readOne) => {
        contents.set(digest, await readOne(registry, digest));
    };
    const digests = (isTagged) => versions.filter(({ tags }) => tags.length > 0 === isTagged).map(({ digest }) => digest);
    await (0,concurrency/* mapConcurrent */._)(digests(true), maxConcurrentRequests, digest => read(digest, readContent));
    const parts = new Set([...contents.values()].flatMap(({ children }) => children));
    const others = digests(false).filter(digest => !parts.has(digest));
    await (0,concurrency/* mapConcurrent */._)(others, maxConcurrentRequests, digest => read(digest, readUntagged));
    return versions.map(version => ({ ...version, ...(contents.get(version.digest) ?? noContent) }));
}
/** Reads a version without a tag, which may be an index that a launcher names by its digest. */
async function readUntagged(registry, digest) {
    try {
        return await readContent(registry, digest);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo && notIndexes.has(error.kind))
            return noContent;
        throw error;
    }
}
/** Errors of a version that was deleted in the meantime, or is of a type that has no manifests. */
const notIndexes = new Set(['image-not-found', 'unsupported-image']);
/**
 * Reads the manifests of a version, at any depth.
 *
 * @throws Error if its manifest cannot be read, because its parts are then unknown.
 */
async function readContent(registry, digest) {
    const label = `${registry.name}@${digest}`;
    const stored = await (0,registry_source/* findManifest */.J)(registry, digest);
    if (stored === undefined)
        throw new user_error/* UserError */.yo('image-not-found', `${label} was deleted in the meantime: run this again`);
    const manifest = (0,oci_manifest/* parseManifest */.Ng)(stored.bytes, stored.mediaType, `the manifest of ${label}`);
    const blobs = new Map([[digest, stored.bytes.length]]);
    if (manifest.kind === 'manifest')
        return { ref: manifest.annotations[annotations/* refNameKey */.G4], children: [], blobs: addBlobs(blobs, manifest) };
    let ref;
    const children = new Set(manifest.manifests.map(child => child.digest));
    // Includes the manifests of indexes that are found on the way.
    for (const child of children) {
        const part = await (0,registry_source/* findManifest */.J)(registry, child);
        if (part === undefined)
            continue;
        blobs.set((0,oci_digest/* sha256Digest */.sI)(part.bytes), part.bytes.length);
        const parsed = (0,oci_manifest/* parseManifest */.Ng)(part.bytes, part.mediaType, `the manifest of ${registry.name}@${child}`);
        if (parsed.kind === 'manifest') {
            addBlobs(blobs, parsed);
            ref ??= parsed.annotations[annotations/* refNameKey */.G4];
        }
        else
            for (const { digest: inner } of parsed.manifests)
                children.add(inner);
    }
    return { ref, children: [...children], blobs };
}
function addBlobs(blobs, { config, layers }) {
    for (const { digest, size } of [config, ...layers])
        if ((0,oci_digest/* isDigest */.Bc)(digest))
            blobs.set(digest, size);
    return blobs;
}
/** Returns the build time of an image; undefined if it is unknown, or if this is not an image. */
async function readCreated(registry, digest) {
    try {
        const source = (0,registry_source/* registrySource */.B)(registry, { ...registry.repository, digest });
        const { created } = (0,image_labels/* imageOrigin */.G)(await (0,read_image/* readImage */.AM)(source, platform/* binderPlatform */.a3));
        return created === undefined ? undefined : Date.parse(created);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo && notImages.has(error.kind))
            return undefined;
        throw error;
    }
}
/** Errors of a signature, or of an image for another platform. */
const notImages = new Set([
    'unsupported-image',
    'platform-missing',
    'image-damaged',
    'content-mismatch',
]);

// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(41240);
// EXTERNAL MODULE: ./build/launcher/dockerfile-locator.js
var dockerfile_locator = __webpack_require__(53960);
// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/invisible-characters.js
var invisible_characters = __webpack_require__(82428);
// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
// EXTERNAL MODULE: ./build/wording.js
var wording = __webpack_require__(9000);
;// CONCATENATED MODULE: ./build/pruning/freed-bytes.js
/** Returns the number of bytes that only deleted versions store. Layers that are shared with kept versions are not counted. */
function freedBytes(decisions) {
    const stored = (isDeleted) => new Map(decisions
        .filter(decision => decision.isDeleted === isDeleted)
        .flatMap(({ version }) => [...version.blobs]));
    const kept = stored(false);
    return [...stored(true)].reduce((sum, [digest, size]) => sum + (kept.has(digest) ? 0 : size), 0);
}

;// CONCATENATED MODULE: ./build/pruning/format-pruning.js




const day = 86_400_000;
/** Formats the decisions as lines: the versions that are deleted, those that stay, and the totals. */
function formatPruning(name, decisions, now) {
    const deleted = decisions.filter(({ isDeleted }) => isDeleted);
    const kept = decisions.filter(({ isDeleted }) => !isDeleted);
    const line = ({ version, isDeleted, reason }) => `${isDeleted ? 'delete' : 'keep  '}  ${formatVersion(version, now)}: ${reason}`;
    return (0,invisible_characters/* escapeInvisible */.t)([
        ...deleted.map(line),
        ...kept.map(line),
        `${name}: ${(0,wording/* plural */.LS)(deleted.length, 'version')} to delete (${(0,units/* formatSize */.Xq)(freedBytes(decisions))}), ${kept.length} to keep`,
    ].join('\n'));
}
/** Formats the tags or the digest of a version, its size and its age. */
function formatVersion(version, now) {
    const { tags, digest, pushed } = version;
    const size = storedBytes(version);
    const facts = [
        ...(size > 0 ? [(0,units/* formatSize */.Xq)(size)] : []),
        ...(pushed === undefined ? [] : [(0,wording/* plural */.LS)(Math.max(0, Math.floor((now - pushed) / day)), 'day')]),
    ];
    return `${tags.join(' ') || digest}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`;
}
/** Formats a version that is kept because it got a tag after it was listed. */
function formatTagged({ version, tags }, now) {
    return (0,invisible_characters/* escapeInvisible */.t)(`${formatVersion(version, now)} was not deleted, because it has another tag now: ${tags.join(' ')}`);
}
function prunedImage({ version, isDeleted, reason }) {
    const { digest, tags, pushed } = version;
    return {
        action: isDeleted ? 'delete' : 'keep',
        reason,
        digest,
        tags,
        pushed: pushed === undefined ? undefined : new Date(pushed).toISOString(),
        bytes: storedBytes(version),
    };
}
function storedBytes({ blobs }) {
    return [...blobs.values()].reduce((sum, size) => sum + size, 0);
}

;// CONCATENATED MODULE: ./build/pruning/parse-rules.js

const defaultKeep = '5';
const defaultMinAge = '7d';
const hour = 3_600_000;
/** Parses the number of images to keep for each branch. @throws Error with the accepted form. */
function parseKeep(text) {
    if (!/^[1-9]\d{0,3}$/.test(text))
        throw new user_error/* UserError */.yo('invalid-input', 'expected a number from 1');
    return Number(text);
}
/** Parses `12h` or `7d`. @returns milliseconds. @throws Error with the accepted form. */
function parseMinAge(text) {
    const [, count, unit] = /^(\d{1,5})([hd])$/.exec(text) ?? [];
    if (count === undefined)
        throw new user_error/* UserError */.yo('invalid-input', 'expected hours or days, such as "12h" or "7d"');
    return Number(count) * (unit === 'd' ? 24 * hour : hour);
}

// EXTERNAL MODULE: ./build/launcher/launcher-dockerfile.js + 5 modules
var launcher_dockerfile = __webpack_require__(26973);
// EXTERNAL MODULE: ./build/launcher/version-history.js
var version_history = __webpack_require__(99224);
;// CONCATENATED MODULE: ./build/pruning/kept-images.js





/**
 * Reads the images that the branches of a launcher pin, and the last `count` that each branch pinned.
 *
 * @throws Error if the Dockerfile of a branch cannot be read, or if no branch launches the image, because it is then
 *   unknown which images are needed.
 */
async function readKeptImages({ name, reader, dockerfile }, image, count) {
    const { branches } = await reader.readState(dockerfile);
    const pinned = branches.flatMap(({ branch, bytes, problem, isAbsent }) => {
        if (isAbsent)
            return [];
        return readPinned(bytes, problem, `Branch "${branch}" of ${name}`)
            .filter(reference => (0,oci_reference/* isSameImageRepository */.oL)(reference, image))
            .map(reference => ({ reference: named(reference), reason: `branch "${branch}" of ${name} pins it` }));
    });
    const kept = [...pinned, ...lastVersions(await reader.readHistory(dockerfile), image, count, name)];
    if (kept.length > 0)
        return kept;
    throw new user_error/* UserError */.yo('pruning-unsafe', `No branch of ${name} launches ${(0,oci_reference/* formatImageRepository */.hp)(image)}, so no image is deleted: check the names of the launcher and the image`);
}
/** Returns all images that a Dockerfile needs, including those that only its build needs. */
function readPinned(bytes, problem, label) {
    if (bytes === undefined)
        throw unreadable(label, problem ?? 'it has no content');
    try {
        const { images } = launcher_dockerfile/* LauncherDockerfile */.$.parse(bytes);
        if (images.length === 0)
            throw new user_error/* UserError */.yo('dockerfile-malformed', 'no FROM instruction names an image');
        return images;
    }
    catch (error) {
        throw unreadable(label, (0,error_message/* messageOf */.b)(error), error);
    }
}
function unreadable(label, problem, cause) {
    return new user_error/* UserError */.yo('pruning-unsafe', `${label} has an image that cannot be read (${problem}), so no image is deleted: fix its Dockerfile, or delete the branch`, { cause });
}
/** Returns the tag and digest of a reference. The default tag is `latest`. */
function named({ tag, digest }) {
    return digest !== undefined ? { digest } : { tag: tag ?? 'latest' };
}
function lastVersions(commits, image, count, name) {
    const versions = (0,version_history/* readVersions */.q2)(commits).filter(version => (0,oci_reference/* isSameImageRepository */.oL)(version.image, image));
    const branches = new Set(versions.flatMap(version => version.branches));
    return [...branches].flatMap(branch => {
        const digests = versions
            .filter(version => version.branches.includes(branch))
            .flatMap(version => version.image.digest ?? []);
        return [...new Set(digests)].slice(0, count).map(digest => ({
            reference: { digest },
            reason: `branch "${branch}" of ${name} pinned it among its last ${count}`,
        }));
    });
}

;// CONCATENATED MODULE: ./build/pruning/plan-pruning.js


/**
 * Decides which versions are deleted. A version is deleted with all its tags; it is kept if any of them must be kept.
 * Signatures, and the manifests of an index, are kept or deleted with the versions to which they belong.
 */
function planPruning(versions, rules) {
    const reasons = new Map(versions.map(version => [version, reasonToKeep(version, rules)]));
    const isUnused = (version) => !isDependent(version) && reasons.get(version) === undefined;
    const unused = withDependents(versions.filter(isUnused), versions, 'every');
    const staying = versions.filter(version => reasons.get(version) !== undefined || !unused.has(version.digest));
    const needed = withDependents(staying, versions, 'some');
    return versions.map(version => {
        const isDeleted = !needed.has(version.digest);
        const isPart = unused.has(version.digest);
        const reason = reasons.get(version) ?? describeDecision(version, isDeleted, isPart);
        return { version, isDeleted, reason };
    });
}
/** Returns whether a version has no tag, or only tags that name the signatures of other images. */
function isDependent(version) {
    return version.tags.length === 0 || signedDigests(version).length > 0;
}
/**
 * Returns the digests of the given versions, of the manifests in them, and of their signatures.
 *
 * @param rule whether a signature of several images belongs to them if all or some of its images are among them.
 */
function withDependents(roots, versions, rule) {
    const children = new Map(versions.map(version => [version.digest, version.children]));
    const found = new Set();
    const pending = roots.map(({ digest }) => digest);
    const visitPending = () => {
        for (let digest = pending.pop(); digest !== undefined; digest = pending.pop()) {
            if (found.has(digest))
                continue;
            found.add(digest);
            for (const child of children.get(digest) ?? [])
                pending.push(child);
        }
    };
    visitPending();
    for (const version of versions) {
        const signed = signedDigests(version);
        if (signed.length > 0 && signed[rule](digest => found.has(digest)))
            pending.push(version.digest);
    }
    visitPending();
    return found;
}
function describeDecision(version, isDeleted, isPart) {
    if (version.tags.length === 0) {
        if (isDeleted)
            return 'the image that it is part of is deleted';
        return isPart
            ? 'it is part of an image that is kept'
            : 'it has no tag, and is not part of an image that is deleted';
    }
    if (isDependent(version))
        return isDeleted ? 'the image that it signs is deleted' : 'it signs an image that is kept';
    return isDeleted ? 'no launcher branch uses it' : 'it is part of an image that is kept';
}
/** Returns the reason to keep a version independently of others; undefined if there is none. */
function reasonToKeep(version, { kept, minAge, now }) {
    const { tags, digest, children, pushed } = version;
    const isNamed = ({ reference }) => reference.digest === undefined
        ? tags.includes(reference.tag ?? '')
        : reference.digest === digest || children.includes(reference.digest);
    const use = kept.find(isNamed);
    if (use !== undefined)
        return use.reason;
    if (isDependent(version))
        return undefined;
    const moving = tags.find(tag => isMoving(tag, version));
    if (moving !== undefined)
        return `the tag "${moving}" moves to the newest image`;
    if (pushed === undefined)
        return 'its age is unknown';
    return now - pushed < minAge ? 'it is too young' : undefined;
}
/** Returns whether a tag moves to the newest image of a branch or release, which may be named like a pull request. */
function isMoving(tag, { digest, ref: text }) {
    const { kind } = readImageTag(tag, digest);
    if (kind !== 'preview')
        return kind === 'moving';
    const ref = (0,source_ref/* findSourceRef */.Ij)(text);
    return ref !== undefined && ref.kind !== 'pull' && !isImmutableTag(tag, digest);
}

;// CONCATENATED MODULE: ./build/pruning/prune-images.js





/** Reads the images that launchers use and the versions in the registry, and decides which versions are deleted. */
async function planImagePruning({ image, keep, minAge }, launchers, store, now) {
    const versions = await store.list();
    const kept = [];
    // Read after the versions: an image that is pinned in between is then found.
    for (const launcher of launchers)
        kept.push(await readKeptImages(launcher, image, keep));
    const unlisted = await findUnlisted(kept.flat(), versions, store);
    return planPruning([...versions, ...unlisted], { kept: kept.flat(), minAge, now });
}
/** Reads the images that launchers use by their digests, and that registries do not list because they have no tag. */
async function findUnlisted(kept, versions, { find }) {
    const known = new Set(versions.flatMap(({ digest, children }) => [digest, ...children]));
    const digests = new Set(kept.flatMap(({ reference }) => reference.digest ?? []));
    const found = [];
    for (const digest of digests) {
        const version = known.has(digest) ? undefined : await find(digest);
        if (version !== undefined)
            found.push(version);
    }
    return found;
}
/** Errors that every deletion would have. */
const generalErrors = new Set(['permission-missing', 'token-invalid', 'rate-limited']);
/**
 * Deletes images before their signatures and manifests. An image that got a tag after it was listed is kept, for example
 * because a build pushed it again. The parts of an image that is kept, or cannot be deleted, are kept as well.
 *
 * @throws Error that every deletion would have, such as a missing permission.
 */
async function deleteVersions(decisions, { readTags, remove }) {
    const versions = decisions.filter(({ isDeleted }) => isDeleted).map(({ version }) => version);
    const deleted = [];
    const failed = [];
    const tagged = [];
    const needed = new Set();
    const keepParts = ({ digest, children }) => {
        for (const part of [digest, ...children])
            needed.add(part);
    };
    for (const version of versions.sort((first, second) => deletionOrder(first) - deletionOrder(second))) {
        if (needed.has(version.digest) || signedDigests(version).some(digest => needed.has(digest)))
            continue;
        try {
            const tags = (await readTags(version)).filter(tag => !version.tags.includes(tag));
            if (tags.length > 0) {
                tagged.push({ version, tags });
                keepParts(version);
                continue;
            }
            await remove(version);
            deleted.push(version);
        }
        catch (error) {
            if (generalErrors.has((0,user_error/* errorKind */.f8)(error)))
                throw error;
            failed.push({ version, message: (0,error_message/* messageOf */.b)(error) });
            keepParts(version);
        }
    }
    return { deleted, tagged, failed };
}
/** Images first, then signatures, then manifests without a tag. */
function deletionOrder(version) {
    if (version.tags.length === 0)
        return 2;
    return signedDigests(version).length > 0 ? 1 : 0;
}

// EXTERNAL MODULE: ./build/refs/github-repository.js
var github_repository = __webpack_require__(35613);
// EXTERNAL MODULE: ./build/runner/registry-services.js + 10 modules
var registry_services = __webpack_require__(60870);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/github-services.js + 1 modules
var github_services = __webpack_require__(67448);
// EXTERNAL MODULE: ./build/cli/read-arguments.js
var read_arguments = __webpack_require__(68740);
;// CONCATENATED MODULE: ./build/cli/prune.js














const prune = {
    usage: 'IMAGE --launcher OWNER/REPO [options]',
    details: `  IMAGE              image repository, such as ghcr.io/owner/name
  --launcher NAME    launcher repository, as owner/name; repeat it for each launcher of the image
  --keep N           number of images that each launcher branch pinned and that stay; default ${defaultKeep}
  --min-age AGE      minimum age of an image that is deleted, such as 12h or 30d; default ${defaultMinAge}
  --dockerfile PATH  path of the launcher's Dockerfile; default ${dockerfile_locator/* defaultDockerfile */.e}: where mybinder.org finds it
  --delete           delete the images; without it, nothing is deleted
  --dry-run          print what would be deleted, which is the default
  --json             print the decisions as JSON

Lists the images that no launcher needs: tags that end with a digest, and tags of pull requests (pr-N). Their signatures
go with them. Images stay if a launcher branch pins them or pinned them recently, if they have another tag, such as main,
or if they are younger than --min-age.
At ghcr.io, set GITHUB_TOKEN or GH_TOKEN to a personal access token (classic) with the scopes read:packages and
delete:packages. Other registries use the login of docker login; their registry must allow deletion.
Exit code: 0 listed or deleted, 1 an image could not be deleted, 2 usage or environment error.`,
    async run(args, env, terminal) {
        const { values, positionals } = (0,read_arguments/* readArguments */.lR)(args, {
            launcher: { type: 'string', multiple: true, default: [] },
            keep: { type: 'string', default: defaultKeep },
            'min-age': { type: 'string', default: defaultMinAge },
            dockerfile: { type: 'string', default: dockerfile_locator/* defaultDockerfile */.e },
            delete: { type: 'boolean', default: false },
            'dry-run': { type: 'boolean', default: false },
            json: { type: 'boolean', default: false },
        });
        const image = (0,read_arguments/* withUsageErrors */.Lc)(() => (0,oci_reference/* parseImageRepository */.fb)((0,read_arguments/* singlePositional */.BT)(positionals, 'IMAGE')));
        if (values.launcher.length === 0)
            throw new command/* UsageError */.e('--launcher is missing: list every launcher of the image, because images of other launchers are deleted');
        if (values.delete && values['dry-run'])
            throw new command/* UsageError */.e('--delete cannot be combined with --dry-run');
        const request = {
            image,
            keep: parseOption('--keep', values.keep, parseKeep),
            minAge: parseOption('--min-age', values['min-age'], parseMinAge),
        };
        const dockerfile = (0,read_arguments/* withUsageErrors */.Lc)(() => (0,dockerfile_locator/* parseDockerfileLocator */.s7)(values.dockerfile));
        const github = (0,github_services/* gitHubServices */.Qq)(env, terminal);
        const launchers = values.launcher.map(github_services/* parseRepositoryArgument */.tp).map(repository => ({
            name: (0,github_repository/* formatGitHubRepository */.PZ)(repository),
            reader: (0,github_services/* launcherReader */.cc)(github, repository),
            dockerfile,
        }));
        const store = await openStore(image, github, env);
        const now = Date.now();
        const decisions = await planImagePruning(request, launchers, store, now);
        const name = positionals[0] ?? '';
        if (values.json)
            terminal.out(JSON.stringify(decisions.map(prunedImage), null, 2));
        else
            terminal.out(formatPruning(name, decisions, now));
        return values.delete ? deleteAll(decisions, store, terminal, now) : announce(decisions, terminal);
    },
};
async function openStore(image, { client, token }, env) {
    const isAtGitHub = image.registry === gitHubRegistry;
    if (isAtGitHub && token === undefined)
        throw new user_error/* UserError */.yo('token-invalid', 'GITHUB_TOKEN is not set: set it to a personal access token (classic) with the scopes read:packages and delete:packages');
    // Any user name is accepted with a token.
    const credentials = { username: 'token', password: token ?? '' };
    const logins = isAtGitHub ? { login: { registry: gitHubRegistry, credentials } } : {};
    return openVersionStore(client, await (0,registry_services/* connectFromRunner */.n8)(env, logins, () => { })(image));
}
function announce(decisions, { err }) {
    if (decisions.some(({ isDeleted }) => isDeleted))
        err('Nothing was deleted. To delete these images, run the command again with --delete.');
    return 0;
}
async function deleteAll(decisions, store, { err }, now) {
    const { deleted, tagged, failed } = await deleteVersions(decisions, store);
    for (const item of tagged)
        err(formatTagged(item, now));
    for (const { version, message } of failed)
        err(`${formatVersion(version, now)} was not deleted: ${message}`);
    err(`${(0,wording/* plural */.LS)(deleted.length, 'version')} deleted.`);
    return failed.length === 0 ? 0 : 1;
}
/** Parses the value of an option. @throws UsageError that names the option. */
function parseOption(name, text, parse) {
    try {
        return parse(text);
    }
    catch (error) {
        throw new command/* UsageError */.e(`${name} is ${JSON.stringify(text)}: ${(0,error_message/* messageOf */.b)(error)}`);
    }
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
