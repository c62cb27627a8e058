export const id = 1786;
export const ids = [1786];
export const modules = {

/***/ 43191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withDaemonImage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _layout_docker_archive_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22206);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44677);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72394);





/**
 * Opens an image of the Docker daemon for the duration of `task`. `docker save` first writes it to a file: the daemon
 * exports only whole images, but layers are read in any order, and some of them twice.
 *
 * @param image name or ID in Docker.
 * @throws Error that names the image and explains the fix.
 */
async function withDaemonImage(services, image, task) {
    const { runCommand: run, temporaryDirectory } = services;
    const name = `docker-daemon:${image}`;
    const saved = await nameToSave(run, image, name);
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryDirectory, 'docker-save-'));
    const remove = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true });
    const open = async () => {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'image.tar');
        await docker(run, ['save', '--output', file, saved], name);
        return task(await (0,_layout_docker_archive_source_js__WEBPACK_IMPORTED_MODULE_2__/* .openDockerArchive */ .V)(file, name));
    };
    return (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .withCleanUp */ .pv)(services, remove, open, 'at once');
}
/**
 * Returns the name to save. `docker save name` saves every tag of that name, but in other commands `name` means
 * `name:latest`.
 */
async function nameToSave(run, image, name) {
    const { stdout } = await docker(run, ['image', 'inspect', '--format', '{{.Id}}', image], name);
    const id = stdout.trim().replace(/^sha256:/, '');
    const isId = id.startsWith(image.replace(/^sha256:/, ''));
    const hasTagOrDigest = /[:@]/.test(image.slice(image.lastIndexOf('/') + 1));
    return isId || hasTagOrDigest ? image : `${image}:latest`;
}
async function docker(run, args, name) {
    const result = await run({ file: 'docker', args, isQuiet: true }).catch(error => {
        if (!(error instanceof _process_js__WEBPACK_IMPORTED_MODULE_3__/* .CommandNotFoundError */ .v$))
            throw error;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('daemon-image-unavailable', `${name} requires Docker, which is not installed on this machine: install it, or use an image in a registry`);
    });
    if (result.exitCode !== 0)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('daemon-image-unavailable', explainFailure(result, name));
    return result;
}
function explainFailure(result, name) {
    const { stderr } = result;
    if (/permission denied/i.test(stderr) && /docker daemon|docker API|docker\.sock/i.test(stderr)) {
        return `${name}: this user has no permission to access the Docker daemon: add the user to the group "docker", or use sudo`;
    }
    if (/cannot connect to the docker daemon|failed to connect to the docker API|error during connect|dial (?:unix|tcp) /i.test(stderr)) {
        return `${name}: the Docker daemon does not respond: start it, or set DOCKER_HOST to its address`;
    }
    if (/no such image|reference does not exist|no such object/i.test(stderr)) {
        const image = name.slice(name.indexOf(':') + 1);
        return `${name}: the Docker daemon has no such image: pull or build it, or write it without "docker-daemon:" to read ${image} from its registry`;
    }
    if (/no space left on device/i.test(stderr)) {
        return `${name}: the disk is full: free space for the whole image in the temporary directory, which \`docker save\` requires`;
    }
    return `${name}: docker failed (exit code ${result.exitCode}): ${(0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .lastLines */ .w$)(result, 3)}`;
}


/***/ }),

/***/ 34260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ withImageSource)
/* harmony export */ });
/* harmony import */ var _docker_daemon_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43191);
/* harmony import */ var _layout_docker_archive_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22206);
/* harmony import */ var _layout_layout_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49195);
/* harmony import */ var _registry_registry_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87953);




/** Opens an image at any location for the duration of `task`. */
async function withImageSource(location, services, task) {
    switch (location.kind) {
        case 'registry':
            return task((0,_registry_registry_source_js__WEBPACK_IMPORTED_MODULE_3__/* .registrySource */ .B)(await services.connect(location.reference), location.reference));
        case 'oci-layout':
            return task(await (0,_layout_layout_source_js__WEBPACK_IMPORTED_MODULE_2__/* .openLayout */ .B)(location.directory));
        case 'docker-archive':
            return task(await (0,_layout_docker_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .openDockerArchive */ .V)(location.file));
        case 'docker-daemon':
            return (0,_docker_daemon_source_js__WEBPACK_IMPORTED_MODULE_0__/* .withDaemonImage */ .g)(services, location.image, task);
    }
}


/***/ }),

/***/ 83360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ maxSmallFileSize),
/* harmony export */   d7: () => (/* binding */ openBlobs),
/* harmony export */   xu: () => (/* binding */ readVerified)
/* harmony export */ });
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98882);



/** Maximum size in bytes of an image's config and of the JSON files in an archive. */
const maxSmallFileSize = 16 * 2 ** 20;
/**
 * Returns the blob methods of an image source that reads from files.
 *
 * @param blobPath returns the file of a blob; undefined if there is none.
 * @param name name of the image in messages.
 */
function openBlobs(tree, blobPath, name) {
    const locateBlob = (descriptor) => locate(tree, blobPath(descriptor.digest), descriptor, name);
    return {
        readBlob: async (descriptor) => {
            await locateBlob(descriptor);
            return readVerified(tree, { path: blobPath(descriptor.digest), digest: descriptor.digest }, maxSmallFileSize, name);
        },
        openBlob: async (descriptor) => tree.read(await locateBlob(descriptor), 0, descriptor.size),
        readRange: async (descriptor, start, length) => {
            const path = await locateBlob(descriptor);
            if (start + length > descriptor.size)
                return undefined;
            const chunks = [];
            for await (const chunk of tree.read(path, start, start + length))
                chunks.push(chunk);
            return Buffer.concat(chunks);
        },
    };
}
/**
 * Reads a blob and verifies its digest.
 *
 * @throws Error that names the image and blob if it is missing, larger than `maxSize` or has a different digest.
 */
async function readVerified(tree, { path, digest }, maxSize, name) {
    const label = `blob ${digest} of ${name}`;
    const bytes = path === undefined ? undefined : await (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmall */ .o5)(tree, path, maxSize, label);
    if (bytes === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('image-damaged', missing(digest, name));
    if ((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Digest */ .sI)(bytes) !== digest)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('image-damaged', `${label} has content that does not match its digest: save the image again`);
    return bytes;
}
async function locate(tree, path, { digest, size }, name) {
    const actualSize = path === undefined ? undefined : await tree.size(path);
    if (path === undefined || actualSize === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('image-damaged', missing(digest, name));
    const label = `blob ${digest} of ${name}`;
    if (actualSize < size)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('image-damaged', `${label} is truncated: ${actualSize} of ${size} bytes. Save the image again`);
    if (actualSize > size)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('image-damaged', `${label} has ${actualSize} bytes, but its manifest states ${size}: save the image again`);
    return path;
}
function missing(digest, name) {
    return `${name} lacks blob ${digest}: it is incomplete, or contains only the image of another platform. Save the image again`;
}


/***/ }),

/***/ 22206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ openDockerArchive)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/oci/digest.js
var oci_digest = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/oci/image-config.js + 1 modules
var image_config = __webpack_require__(34093);
// EXTERNAL MODULE: ./build/oci/media-types.js
var media_types = __webpack_require__(54566);
// EXTERNAL MODULE: ./build/layout/blob-store.js
var blob_store = __webpack_require__(83360);
// EXTERNAL MODULE: ./build/layout/file-tree.js
var file_tree = __webpack_require__(98882);
// EXTERNAL MODULE: ./build/layout/layout-index.js
var layout_index = __webpack_require__(96404);
;// CONCATENATED MODULE: ./build/layout/classic-archive.js










const listFile = 'manifest.json';
const listSchema = valibot/* array */.YO(valibot/* object */.Ik({ Config: valibot/* string */.Yj(), RepoTags: valibot/* nullish */.cl(valibot/* array */.YO(valibot/* string */.Yj()), []), Layers: valibot/* array */.YO(valibot/* string */.Yj()) }));
const configType = 'application/vnd.docker.container.image.v1+json';
const layerType = 'application/vnd.docker.image.rootfs.diff.tar';
/**
 * Returns a source for the image in a classic `docker save` archive: manifest.json, a config and one tar per layer. The
 * archive has no registry manifest, so one is created from the digests of its files.
 * Source: Docker image specification v1.2, "Combined Image JSON + Filesystem Changeset Format".
 *
 * @throws Error that names the archive if it does not contain exactly one complete image.
 */
async function classicArchive(tree, name) {
    const entry = await readEntry(tree, name);
    const config = await readConfig(tree, entry.Config, name);
    const layers = await describeLayers(tree, entry.Layers, config.diffIds, name);
    const stored = makeManifest(config.stored.descriptor, layers);
    const paths = new Map([config.stored, ...layers].map(({ descriptor, path }) => [descriptor.digest, path]));
    return {
        name,
        isLocal: true,
        readManifest: async (digest = stored.digest) => {
            if (digest !== stored.digest)
                throw new user_error/* UserError */.yo('image-damaged', `${name} has no manifest ${digest}: save the image again`);
            return stored;
        },
        ...(0,blob_store/* openBlobs */.d7)(tree, digest => paths.get(digest), name),
    };
}
async function readEntry(tree, name) {
    const label = `${listFile} of ${name}`;
    const bytes = await (0,file_tree/* readSmall */.o5)(tree, listFile, blob_store/* maxSmallFileSize */.Ly, label);
    if (bytes === undefined) {
        throw new user_error/* UserError */.yo('unsupported-image', `${name} is not an archive of \`docker save\`: it has no ${listFile}. Check the path, or save the image again`);
    }
    const [entry, ...others] = (0,json/* parseJson */.q)(listSchema, bytes, label);
    if (entry === undefined)
        throw new user_error/* UserError */.yo('unsupported-image', `${name} contains no image: save it again with one image`);
    if (others.length > 0) {
        const names = [entry, ...others].flatMap(({ Config, RepoTags }) => RepoTags?.length ? RepoTags : [Config]);
        throw new user_error/* UserError */.yo('unsupported-image', (0,layout_index/* severalImages */.V)(name, names));
    }
    return entry;
}
async function readConfig(tree, path, name) {
    const label = `the config of ${name}`;
    const bytes = await (0,file_tree/* readSmall */.o5)(tree, path, blob_store/* maxSmallFileSize */.Ly, label);
    if (bytes === undefined)
        throw new user_error/* UserError */.yo('image-damaged', `${name} lacks ${path}, its config: it is incomplete. Save the image again`);
    const digest = (0,oci_digest/* sha256Digest */.sI)(bytes);
    // The file name contains the digest, the only value in this format to compare with.
    const [expectedHex] = /[0-9a-f]{64}/.exec(path) ?? [];
    if (expectedHex !== undefined && expectedHex !== (0,oci_digest/* digestHex */.sU)(digest)) {
        throw new user_error/* UserError */.yo('image-damaged', `${label} has content that does not match its name, ${path}: save the image again`);
    }
    const { diffIds } = (0,image_config/* parseImageConfig */.F)(bytes, label);
    const descriptor = { mediaType: configType, digest, size: bytes.length };
    return { stored: { descriptor, path }, diffIds };
}
async function describeLayers(tree, files, diffIds, name) {
    if (files.length !== diffIds.length) {
        throw new user_error/* UserError */.yo('image-damaged', `${name} is inconsistent: it has ${files.length} layers, its config ${diffIds.length}. Save the image again`);
    }
    const layers = [];
    for (const [index, path] of files.entries()) {
        const diffId = diffIds[index];
        const size = await tree.size(path);
        if (size === undefined || diffId === undefined) {
            throw new user_error/* UserError */.yo('image-damaged', `${name} lacks ${path}, layer ${index + 1} of ${files.length}: it is incomplete. Save the image again`);
        }
        const descriptor = (await isGzip(tree, path, size))
            ? { mediaType: `${layerType}.gzip`, digest: await hashFile(tree, path, size), size }
            : { mediaType: layerType, digest: diffId, size };
        layers.push({ descriptor, path });
    }
    return layers;
}
/** Detects gzip. Docker writes plain tars, whose digests are in the config; kaniko and others compress them. */
async function isGzip(tree, path, size) {
    for await (const [first, second] of tree.read(path, 0, Math.min(2, size))) {
        return first === 0x1f && second === 0x8b;
    }
    return false;
}
async function hashFile(tree, path, size) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of tree.read(path, 0, size))
        hash.update(chunk);
    return (0,oci_digest/* parseDigest */.m)(`sha256:${hash.digest('hex')}`);
}
function makeManifest(config, layers) {
    const manifest = {
        schemaVersion: 2,
        mediaType: media_types/* dockerManifest */.kh,
        config,
        layers: layers.map(({ descriptor }) => descriptor),
    };
    const bytes = new TextEncoder().encode(JSON.stringify(manifest));
    return { bytes, digest: (0,oci_digest/* sha256Digest */.sI)(bytes), mediaType: media_types/* dockerManifest */.kh };
}

// EXTERNAL MODULE: ./build/layout/layout-source.js
var layout_source = __webpack_require__(49195);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/layout/tar-index.js




const block = 512;
/** Maximum number of members, against malicious archives. An image archive has only a few per layer. */
const maxMembers = 100_000;
const maxExtensionSize = 2 ** 20;
const maxLinks = 8;
/**
 * Indexes an archive from its headers, so that members can be read without unpacking it.
 *
 * @throws Error that names `name` if it is not a tar archive, or is damaged or truncated.
 */
async function indexTar(path, name) {
    const file = await (0,promises_.open)(path);
    try {
        const { size } = await file.stat();
        return archiveTree(path, await readMembers(file, size, name));
    }
    finally {
        await file.close();
    }
}
function archiveTree(archive, members) {
    const find = (path) => resolveMember(members, path);
    return {
        size: async (path) => find(path)?.size,
        read: (path, start, end) => {
            const member = find(path);
            if (member === undefined)
                throw new user_error/* UserError */.yo('image-damaged', `${archive} has no member ${path}`);
            return (0,file_tree/* readSpan */.F2)(archive, member.offset + start, member.offset + Math.min(end, member.size));
        },
    };
}
/** Resolves links in the archive's index, never on disk. */
function resolveMember(members, path) {
    let current = normalize(path);
    for (let links = 0; links <= maxLinks; links++) {
        const member = members.get(current);
        if (member?.kind !== 'link')
            return member;
        current = member.target;
    }
    return undefined;
}
async function readMembers(file, end, name) {
    const members = new Map();
    let extension = {};
    let position = 0;
    for (let count = 0; position < end; count++) {
        if (count > maxMembers)
            throw new user_error/* UserError */.yo('image-damaged', `${name} has more than ${maxMembers} members: expected the archive of one image`);
        const bytes = await readExactly(file, position, block, name);
        if (bytes.every(byte => byte === 0))
            break;
        const header = parseHeader(bytes, position, name);
        const offset = position + block;
        const size = contentSize(header, extension);
        const next = offset + Math.ceil(size / block) * block;
        if (!Number.isSafeInteger(next))
            throw new user_error/* UserError */.yo('image-damaged', damaged(name, position));
        if (offset + size > end) {
            throw new user_error/* UserError */.yo('image-damaged', `${name} is truncated: a member ends at byte ${offset + size}, the file at ${end}. Save the image again`);
        }
        if (header.isExtension) {
            extension = { ...extension, ...(await readExtension(file, { type: header.type, offset, size }, name)) };
        }
        else {
            addMember(members, { ...header, ...extendedFields(extension), size }, offset);
            extension = {};
        }
        position = next;
    }
    return members;
}
/** Returns the size of a member's content. Links, devices and directories have none, regardless of their size field. */
function contentSize({ type, size, isExtension }, extension) {
    if (/[1-6]/.test(type))
        return 0;
    return isExtension ? size : (extendedSize(extension) ?? size);
}
/** Returns NaN for an invalid size; the archive is then reported as damaged. */
function extendedSize({ size }) {
    if (size === undefined)
        return undefined;
    return /^\d+$/.test(size) ? Number(size) : Number.NaN;
}
function extendedFields({ path, linkpath }) {
    return { ...(path === undefined ? {} : { path }), ...(linkpath === undefined ? {} : { link: linkpath }) };
}
function addMember(members, { path, link, type, size }, offset) {
    const key = normalize(path);
    if (type === '0' || type === '\0' || type === '7')
        members.set(key, { kind: 'file', offset, size });
    if (type === '1')
        members.set(key, { kind: 'link', target: normalize(link) });
    if (type === '2')
        members.set(key, { kind: 'link', target: normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(key), link)) });
}
function parseHeader(bytes, offset, name) {
    const sum = bytes.reduce((total, byte) => total + byte) - bytes.subarray(148, 156).reduce((a, b) => a + b);
    // The checksum is computed with its own eight bytes set to spaces.
    if (sum + 8 * 0x20 !== parseNumber(bytes.subarray(148, 156))) {
        throw new user_error/* UserError */.yo('unsupported-image', offset === 0
            ? `${name} is not a tar archive: expected a file written by \`docker save\``
            : damaged(name, offset));
    }
    const type = String.fromCharCode(bytes[156] ?? 0);
    const hasPrefix = bytes.toString('latin1', 257, 263) === 'ustar\0';
    const prefix = hasPrefix ? readText(bytes.subarray(345, 500)) : '';
    const fileName = readText(bytes.subarray(0, 100));
    const size = parseNumber(bytes.subarray(124, 136));
    if (!Number.isSafeInteger(size) || size < 0)
        throw new user_error/* UserError */.yo('image-damaged', damaged(name, offset));
    return {
        path: prefix === '' ? fileName : `${prefix}/${fileName}`,
        link: readText(bytes.subarray(157, 257)),
        type,
        size,
        isExtension: /[xgLK]/.test(type),
    };
}
async function readExtension(file, { type, offset, size }, name) {
    if (size > maxExtensionSize)
        throw new user_error/* UserError */.yo('image-damaged', `${name} has an extended header of ${size} bytes, over the limit of ${maxExtensionSize}: save the image again`);
    const bytes = await readExactly(file, offset, size, name);
    if (type === 'L')
        return { path: readText(bytes) };
    if (type === 'K')
        return { linkpath: readText(bytes) };
    return type === 'x' ? parsePax(bytes) : {};
}
/** Parses records of the form `LENGTH key=value\n`, where LENGTH is the size of the whole record in bytes. */
function parsePax(bytes) {
    const fields = {};
    for (let offset = 0; offset < bytes.length;) {
        const length = Number.parseInt(bytes.toString('latin1', offset, offset + 20), 10);
        if (!(length > 0))
            break;
        const record = bytes.toString('utf8', offset, offset + length - 1);
        const [, key, value = ''] = /^\d+ ([^=]+)=(.*)$/s.exec(record) ?? [];
        if (key === 'path' || key === 'linkpath' || key === 'size')
            fields[key] = value;
        offset += length;
    }
    return fields;
}
async function readExactly(file, offset, length, name) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
    if (bytesRead < length)
        throw new user_error/* UserError */.yo('image-damaged', `${name} is truncated within the header at byte ${offset}. Save the image again`);
    return buffer;
}
/** Parses octal digits or, if the first bit is set, a base-256 number. */
function parseNumber(field) {
    const first = field[0] ?? 0;
    if ((first & 0x80) === 0)
        return Number.parseInt(readText(field).trim() || '0', 8);
    return field.subarray(1).reduce((value, byte) => value * 256 + byte, first & 0x7f);
}
function readText(field) {
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end < 0 ? field.length : end);
}
function normalize(path) {
    return external_node_path_.posix.normalize(path).replace(/^(?:\.{0,2}\/)+|\/$/g, '');
}
function damaged(name, offset) {
    return `${name} is damaged: there is no tar header at byte ${offset}. Save the image again`;
}

;// CONCATENATED MODULE: ./build/layout/docker-archive-source.js






const compressions = [
    { magic: '1f8b', program: 'gunzip' },
    { magic: '28b52ffd', program: 'unzstd' },
    { magic: 'fd377a585a00', program: 'unxz' },
    { magic: '425a68', program: 'bunzip2' },
];
/**
 * Opens an archive written by `docker save`, either in the classic format or, since Docker 25, as an image layout in a
 * tar. Layers are read in place, without unpacking the archive.
 *
 * @param name name in messages, if it differs from the file that the user specified.
 * @throws Error that names the file if it is missing, not a file, compressed or damaged, or does not contain exactly
 *   one image.
 */
async function openDockerArchive(file, name = `docker-archive:${file}`) {
    await assertNotCompressed(file, name);
    const tree = await indexTar(file, name);
    return (await (0,layout_index/* looksLikeLayout */.gW)(tree)) ? (0,layout_source/* layoutSource */.y)(tree, name) : classicArchive(tree, name);
}
async function assertNotCompressed(path, name) {
    const start = await readStart(path, name);
    const found = compressions.find(({ magic }) => start.startsWith(magic));
    if (found !== undefined) {
        throw new user_error/* UserError */.yo('unsupported-image', `${name} is compressed, and members of a compressed archive cannot be read in place: ${found.program} it first`);
    }
}
/** Returns the first 8 bytes of a file in hexadecimal. */
async function readStart(path, name) {
    const file = await (0,promises_.open)(path, 'r').catch((error) => {
        throw new user_error/* UserError */.yo('image-file-not-found', error.code === 'ENOENT'
            ? `${name} does not exist: check the path`
            : `${name} cannot be read: ${error.message}`);
    });
    try {
        const found = await file.stat();
        if (found.isDirectory()) {
            throw new user_error/* UserError */.yo('image-file-not-found', `${name} is a directory, not a file: read an image layout with "oci-layout:${path}"`);
        }
        if (!found.isFile())
            throw new user_error/* UserError */.yo('image-file-not-found', `${name} is not a regular file, but random access requires one: copy it to a regular file`);
        const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
        return buffer.toString('hex', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 98882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ readSpan),
/* harmony export */   o5: () => (/* binding */ readSmall),
/* harmony export */   uY: () => (/* binding */ directoryTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72394);




const chunkSize = 2 ** 20;
function directoryTree(directory) {
    return {
        size: path => fileSize((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path)),
        read: (path, start, end) => readSpan((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path), start, end),
    };
}
/** Returns the size of a regular file. Other types are ignored because reading a pipe could block. */
async function fileSize(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    return found?.isFile() ? found.size : undefined;
}
async function* readSpan(path, start, end) {
    // createReadStream cannot express an empty range: its end is inclusive.
    if (end > start)
        yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { start, end: end - 1, highWaterMark: chunkSize });
}
/**
 * Reads a whole file of limited size.
 *
 * @param maxSize maximum size in bytes.
 * @returns undefined if there is no such file.
 * @throws Error that names `label` if it has more than `maxSize` bytes.
 */
async function readSmall(tree, path, maxSize, label) {
    const size = await tree.size(path);
    if (size === undefined)
        return undefined;
    if (size > maxSize)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('image-damaged', `${label} has ${size} bytes, over the limit of ${maxSize}: save the image again`);
    const chunks = [];
    for await (const chunk of tree.read(path, 0, size))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 96404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ readLayoutRoot),
/* harmony export */   V: () => (/* binding */ severalImages),
/* harmony export */   gW: () => (/* binding */ looksLikeLayout)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5691);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96348);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46937);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1564);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95669);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54566);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72394);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9000);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98882);










const indexSchema = valibot__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ik({ manifests: valibot__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YO(_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptorSchema */ .T) });
const markerSchema = valibot__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ik({ imageLayoutVersion: valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .Yj() });
const markerFile = 'oci-layout';
const indexFile = 'index.json';
/** Annotation with the full name in layouts of Docker and containerd, which write only the tag under the OCI key. */
const fullNameKey = 'io.containerd.image.name';
/** Returns whether the files that identify an image layout exist. */
async function looksLikeLayout(tree) {
    return (await tree.size(markerFile)) !== undefined && (await tree.size(indexFile)) !== undefined;
}
/**
 * Reads the root of a layout that contains one image. Source: OCI image-spec, image-layout.md.
 *
 * @throws Error that names the layout if it is not a layout, has an unsupported version, or does not contain exactly
 *   one image.
 */
async function readLayoutRoot(tree, name) {
    const marker = await (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .readSmall */ .o5)(tree, markerFile, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .maxManifestSize */ .NQ, `${markerFile} of ${name}`);
    if (marker === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('unsupported-image', `${name} is not an image layout: it has no file "${markerFile}". Check the path`);
    const { imageLayoutVersion } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(markerSchema, marker, `the file "${markerFile}" of ${name}`);
    if (!imageLayoutVersion.startsWith('1.')) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('unsupported-image', `${name} is an image layout of version ${imageLayoutVersion}: only 1.x is supported. Save the image again with a current tool`);
    }
    const bytes = await (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .readSmall */ .o5)(tree, indexFile, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .maxManifestSize */ .NQ, `${indexFile} of ${name}`);
    if (bytes === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('unsupported-image', `${name} is not an image layout: it has no ${indexFile}. Check the path, or save the image again`);
    const { manifests } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(indexSchema, bytes, `${indexFile} of ${name}`);
    return chooseRoot(manifests, bytes, name);
}
function chooseRoot(manifests, bytes, name) {
    const images = manifests.filter(descriptor => !(0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isAttestation */ .H3)(descriptor));
    const [first, ...others] = images;
    if (first === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('unsupported-image', `${name} contains no image: save it again with one image`);
    // One image with several tags, as written by `docker save name:1 name:2`.
    if (others.every(({ digest }) => digest === first.digest))
        return { kind: 'descriptor', descriptor: first };
    const names = new Set(images.map(imageName));
    if (names.size === 1 && images.every(({ platform }) => platform !== undefined)) {
        return { kind: 'index', stored: { bytes, digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Digest */ .sI)(bytes), mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .ociIndex */ .KP } };
    }
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('unsupported-image', severalImages(name, images.map(image => imageName(image) ?? image.digest)));
}
/**
 * Returns the error message for a source with several images.
 *
 * @param imageNames names or digests of the images.
 */
function severalImages(name, imageNames) {
    const distinct = [...new Set(imageNames)];
    return `${name} contains several images (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .formatList */ .ki)(distinct, 10)}): save only the intended image`;
}
function imageName({ annotations }) {
    return annotations?.[fullNameKey] ?? annotations?.[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_9__/* .refNameKey */ .G4];
}


/***/ }),

/***/ 49195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openLayout),
/* harmony export */   y: () => (/* binding */ layoutSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1564);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95669);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72394);
/* harmony import */ var _blob_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83360);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98882);
/* harmony import */ var _layout_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96404);








/**
 * Opens an OCI image layout directory that contains one image, for one or more platforms.
 * Source: OCI image-spec, image-layout.md.
 *
 * @throws Error that names the directory if it is not a layout or does not contain exactly one image.
 */
async function openLayout(directory) {
    const name = `oci-layout:${directory}`;
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory).catch(() => undefined);
    if (stats === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('image-file-not-found', `${name} does not exist: check the path`);
    if (!stats.isDirectory()) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('image-file-not-found', `${name} is a file, not a directory: read an archive with "docker-archive:${directory}"`);
    }
    const source = await layoutSource((0,_file_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .directoryTree */ .uY)(directory), name);
    return { ...source, directory, blobPath: digest => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, layoutBlobPath(digest)) };
}
/** Returns a source for the image of a layout, in a directory or an archive. */
async function layoutSource(tree, name) {
    const root = await (0,_layout_index_js__WEBPACK_IMPORTED_MODULE_7__/* .readLayoutRoot */ .Fp)(tree, name);
    const rootDigest = root.kind === 'index' ? root.stored.digest : root.descriptor.digest;
    const readManifest = async (digest = rootDigest) => {
        if (digest === rootDigest && root.kind === 'index')
            return root.stored;
        const bytes = await (0,_blob_store_js__WEBPACK_IMPORTED_MODULE_5__/* .readVerified */ .xu)(tree, { path: layoutBlobPath(digest), digest }, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .maxManifestSize */ .NQ, name);
        const isRoot = digest === rootDigest && root.kind === 'descriptor';
        return { bytes, digest, mediaType: isRoot ? root.descriptor.mediaType : undefined };
    };
    return { name, isLocal: true, readManifest, ...(0,_blob_store_js__WEBPACK_IMPORTED_MODULE_5__/* .openBlobs */ .d7)(tree, layoutBlobPath, name) };
}
function layoutBlobPath(digest) {
    return `blobs/sha256/${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestHex */ .sU)(digest)}`;
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


/***/ })

};
