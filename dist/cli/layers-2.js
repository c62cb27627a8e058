export const id = 6;
export const ids = [6];
export const modules = {

/***/ 1670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkServices)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var _runner_interruption_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7464);
/* harmony import */ var _runner_registry_services_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8367);
/* harmony import */ var _runner_run_on_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7333);






const colors = { pass: 'green', warn: 'yellow', fail: 'red' };
/** Services for local use: the user's registry logins, local files and Docker, with the terminal as the log. */
function checkServices(env, { out, err }, isJson) {
    // With `--json`, standard output contains only JSON.
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
        runCommand: (0,_runner_run_on_host_js__WEBPACK_IMPORTED_MODULE_5__/* .runOnHost */ .l)(env),
        onInterruption: _runner_interruption_js__WEBPACK_IMPORTED_MODULE_3__/* .onInterruption */ .vi,
        temporaryDirectory: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
        readFile: path => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path),
        log,
        writeSummary: async () => { },
        // `styleText` omits colors without a terminal, or if `NO_COLOR` is set.
        paint: (verdict, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_2__.styleText)(colors[verdict], text),
    };
}
/** Prefixes a message with its place, as compilers do and editors recognize: `container/Dockerfile:12-14: …`. */
function atPlace(message, place) {
    if (place === undefined)
        return message;
    const { file, startLine, endLine } = place;
    return `${file}:${startLine}${endLine === startLine ? '' : `-${endLine}`}: ${message}`;
}


/***/ }),

/***/ 3686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ withImageSource)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(2394);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/oci/digest.js
var oci_digest = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/oci/image-config.js + 1 modules
var image_config = __webpack_require__(4093);
// EXTERNAL MODULE: ./build/oci/media-types.js
var media_types = __webpack_require__(4566);
// EXTERNAL MODULE: ./build/layout/blob-store.js
var blob_store = __webpack_require__(3360);
// EXTERNAL MODULE: ./build/layout/file-tree.js
var file_tree = __webpack_require__(8882);
// EXTERNAL MODULE: ./build/layout/layout-index.js
var layout_index = __webpack_require__(6404);
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
var layout_source = __webpack_require__(9195);
;// CONCATENATED MODULE: ./build/layout/tar-index.js




const block = 512;
/** Limit against malicious archives; an image archive has only a few members per layer. */
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
            throw new user_error/* UserError */.yo('image-damaged', `${name} is cut short: a member ends at byte ${offset + size}, the file at ${end}. Save the image again`);
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
            ? `${name} is not a tar archive: expected a file that \`docker save\` wrote`
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
        throw new user_error/* UserError */.yo('image-damaged', `${name} has an extended header of ${size} bytes, over the limit of ${maxExtensionSize}`);
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
        throw new user_error/* UserError */.yo('image-damaged', `${name} is cut short within the header at byte ${offset}. Save the image again`);
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
        throw new user_error/* UserError */.yo('unsupported-image', `${name} is compressed, and members of a compressed archive cannot be reached: ${found.program} it first`);
    }
}
/** Returns the first 8 bytes of a file in hexadecimal. */
async function readStart(path, name) {
    const file = await (0,promises_.open)(path, 'r').catch((error) => {
        throw new user_error/* UserError */.yo('image-file-not-found', error.code === 'ENOENT'
            ? `${name}: there is no such file. Check the path`
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

// EXTERNAL MODULE: ./build/process.js
var process = __webpack_require__(4677);
;// CONCATENATED MODULE: ./build/docker/daemon-source.js





/**
 * Opens an image of the Docker daemon for the duration of `task`. `docker save` first writes it to a file, because the
 * daemon exports only whole images, but layers are read in any order, and some of them twice.
 *
 * @param image name or ID in Docker.
 * @throws Error naming the image, and what to install, start, pull or free.
 */
async function withDaemonImage(services, image, task) {
    const { runCommand: run, temporaryDirectory } = services;
    const name = `docker-daemon:${image}`;
    const saved = await nameToSave(run, image, name);
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryDirectory, 'docker-save-'));
    const remove = () => (0,promises_.rm)(directory, { recursive: true, force: true });
    const open = async () => {
        const file = (0,external_node_path_.join)(directory, 'image.tar');
        await docker(run, ['save', '--output', file, saved], name);
        return task(await openDockerArchive(file, name));
    };
    return (0,process/* withCleanUp */.pv)(services, remove, open, 'at once');
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
        if (!(error instanceof process/* CommandNotFoundError */.v$))
            throw error;
        throw new user_error/* UserError */.yo('daemon-image-unavailable', `${name} requires Docker, which is not installed on this machine: install it, or use an image in a registry`);
    });
    if (result.exitCode !== 0)
        throw new user_error/* UserError */.yo('daemon-image-unavailable', explainFailure(result, name));
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
    return `${name}: docker failed (exit code ${result.exitCode}): ${(0,process/* lastLines */.w$)(result, 3)}`;
}

// EXTERNAL MODULE: ./build/registry/registry-source.js
var registry_source = __webpack_require__(7953);
;// CONCATENATED MODULE: ./build/image/open-source.js




/** Opens an image at any location for the duration of `task`. */
async function withImageSource(location, services, task) {
    switch (location.kind) {
        case 'registry':
            return task((0,registry_source/* registrySource */.B)(await services.connect(location.reference), location.reference));
        case 'oci-layout':
            return task(await (0,layout_source/* openLayout */.B)(location.directory));
        case 'docker-archive':
            return task(await openDockerArchive(location.file));
        case 'docker-daemon':
            return withDaemonImage(services, location.image, task);
    }
}


/***/ }),

/***/ 4221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ isFurtherPart),
/* harmony export */   sr: () => (/* binding */ instructionText),
/* harmony export */   xP: () => (/* binding */ createdByPart)
/* harmony export */ });
const suffix = '# buildkit';
/** Returns the history of one of the layers that a layer was split into. */
function createdByPart(createdBy, { number, count, title }) {
    return `${createdBy} # layer ${number} of ${count}: ${title}`;
}
/** Returns whether the history entry continues the layer before it, because both are parts of a layer that was split. */
function isFurtherPart(createdBy) {
    return [...createdBy.matchAll(/ # layer (\d+) of \d+: /g)].some(([, number]) => Number(number) > 1);
}
/**
 * Returns the instruction as written in the Dockerfile, without what builders add to it in the image's history: the
 * suffixes `# buildkit` and `# layer 1 of 2: …` and the prefixes `/bin/sh -c #(nop)` and `|1 NAME=value`.
 */
function instructionText(createdBy) {
    const whole = createdBy.replace(/ # layer \d+ of \d+: .*$/s, '');
    const text = (whole.endsWith(suffix) ? whole.slice(0, -suffix.length) : whole)
        .replace(/^\/bin\/sh -c #\(nop\)\s*/, '')
        .replace(/^RUN \|\d+ /, 'RUN ')
        .replace(/^\|\d+ .*?(?=\/bin\/(?:ba)?sh )/s, '')
        .replace(/^(?:RUN )?.*?\/bin\/(?:ba)?sh (?:-o \w+ )*-c /s, 'RUN ')
        .replace(/\s+/g, ' ')
        .trim();
    // The classic builder replaces the names of copied files with a hash.
    return text.replace(/^(COPY|ADD) (?:file|dir|multi):[0-9a-f]+ in /, '$1 ');
}


/***/ }),

/***/ 3918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LayerContent)
/* harmony export */ });
/* harmony import */ var _tar_whiteout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9897);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2394);
/* harmony import */ var _content_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1122);



/**
 * Approximate memory limit of a listing in bytes, enough for more than a million files. A layer that exceeds it was
 * crafted to exhaust memory.
 */
const maxListingSize = 2 ** 29;
/** Approximate memory in bytes of a path in addition to its characters, and of a directory in a tree. */
const pathCost = 96;
const directoryCost = 400;
/**
 * Collects what one layer stores and hides. Call `add` with the layer's entries in order. Needs about 30 MB for 200,000
 * entries.
 */
class LayerContent {
    /** Bytes of all files, with hard links counted once, as shown by `docker history`. */
    contentSize = 0;
    /** Bytes of all entries, without the zeros at the end of the tar. */
    tarSize = 0;
    /** Number of regular files; hard-linked files count once. */
    fileCount = 0;
    #label;
    #limit;
    #stored = [];
    #removed = [];
    #emptied = [];
    #cost = 0;
    /**
     * @param label names the layer in errors.
     * @param limit of the listing's memory in bytes, approximate.
     */
    constructor(label, limit = maxListingSize) {
        this.#label = label;
        this.#limit = limit;
    }
    /** Paths that this layer removes from the layers below. Source: OCI image-spec, layer.md, "Whiteouts". */
    get removedPaths() {
        return this.#removed;
    }
    /** Directories that hide their contents in the layers below. Source: OCI image-spec, layer.md, "Opaque Whiteout". */
    get emptiedDirectories() {
        return this.#emptied;
    }
    /** Paths in tar order, without whiteouts. */
    get stored() {
        return this.#stored;
    }
    /** @throws Error naming the layer if its paths exceed the memory limit. */
    add(entry) {
        const { path, type, size, tarSize, linkTarget } = entry;
        const directories = newDirectories(this.#stored.at(-1)?.path ?? '', path);
        this.#cost += path.length + (linkTarget?.length ?? 0) + pathCost + directories * directoryCost;
        if (this.#cost > this.#limit) {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('layer-not-readable', `${this.#label} has too many paths, or paths that are too long, to be analyzed: check how the layer was built`);
        }
        this.tarSize += tarSize;
        const whiteout = (0,_tar_whiteout_js__WEBPACK_IMPORTED_MODULE_1__/* .readWhiteout */ .q)(path);
        if (whiteout !== undefined) {
            this.#addWhiteout(whiteout);
            return;
        }
        if (type === 'file')
            this.fileCount += 1;
        this.contentSize += (0,_content_size_js__WEBPACK_IMPORTED_MODULE_2__/* .entryContentSize */ .v)(entry);
        const sharedWith = type === 'hardlink' ? linkTarget : undefined;
        this.#stored.push({ path, type, contentSize: size, tarSize, linkTarget: sharedWith });
    }
    #addWhiteout(whiteout) {
        if (whiteout.hides === 'content')
            this.#emptied.push(whiteout.path);
        else if (whiteout.hides === 'path')
            this.#removed.push(whiteout.path);
    }
}
/**
 * Number of parent directories that are not parents of the preceding path; at least the number of those not seen
 * before.
 */
function newDirectories(before, path) {
    let count = 0;
    let isKnown = true;
    for (let start = 0, slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
        isKnown = isKnown && before.startsWith(path.slice(start, slash + 1), start);
        if (!isKnown)
            count += 1;
        start = slash + 1;
    }
    return count;
}


/***/ }),

/***/ 7652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ evaluateLayerCount),
/* harmony export */   a: () => (/* binding */ describeLayerCount)
/* harmony export */ });
/** Maximum layer count that Docker can register or run. Source: moby, layer/layer_store.go, maxLayerDepth. */
const maxLayerCount = 125;
/** Lower than the maximum to leave room for the layers of images built on top of this one. */
const warnLayerCount = 100;
function evaluateLayerCount(count) {
    if (count > maxLayerCount)
        return 'fail';
    return count > warnLayerCount ? 'warn' : 'pass';
}
/** Describes the problem and its fix in one sentence; undefined if there is none. */
function describeLayerCount(name, count) {
    const fix = 'combine RUN and COPY instructions, or copy the result into a last stage';
    switch (evaluateLayerCount(count)) {
        case 'fail':
            return `${name} has ${count} layers, but Docker cannot run images with more than ${maxLayerCount} ("max depth exceeded"): ${fix}`;
        case 'warn':
            return `${name} has ${count} layers, close to Docker's limit of ${maxLayerCount}, which also counts the layers of images built from it: ${fix}`;
        case 'pass':
            return undefined;
    }
}


/***/ }),

/***/ 9338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OE: () => (/* binding */ defaultSizes),
/* harmony export */   e: () => (/* binding */ evaluateLayers),
/* harmony export */   qY: () => (/* binding */ measures),
/* harmony export */   zY: () => (/* binding */ layerSize)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(617);
/* harmony import */ var _layer_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7652);


const measures = ['uncompressed', 'compressed'];
/** Default limits, in the format of the inputs and options. */
const defaultSizes = { max: '1GB', warn: '800MB' };
function layerSize(layer, measure) {
    return measure === 'compressed' ? layer.compressedSize : layer.uncompressedSize;
}
function evaluateLayers(layers, budget) {
    const evaluated = layers.map(layer => ({
        ...layer,
        verdict: evaluateSize(layerSize(layer, budget.measure), budget),
    }));
    const sizes = layers.map(layer => layerSize(layer, budget.measure));
    return {
        verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstVerdict */ .z)([...evaluated.map(layer => layer.verdict), (0,_layer_count_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateLayerCount */ .I)(layers.length)]),
        layers: evaluated,
        largestLayerSize: sizes.reduce((max, size) => Math.max(max, size), 0),
        totalSize: sizes.reduce((sum, size) => sum + size, 0),
    };
}
function evaluateSize(size, { maxLayerSize, warnLayerSize }) {
    if (size > maxLayerSize)
        return 'fail';
    return size > warnLayerSize ? 'warn' : 'pass';
}


/***/ }),

/***/ 3740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ measureLayers)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/concurrency.js
var concurrency = __webpack_require__(3943);
// EXTERNAL MODULE: ./build/oci/layer-name.js
var layer_name = __webpack_require__(3579);
// EXTERNAL MODULE: ./build/oci/media-types.js
var media_types = __webpack_require__(4566);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(2394);
// EXTERNAL MODULE: ./build/layers/layer-content.js
var layer_content = __webpack_require__(3918);
// EXTERNAL MODULE: ./build/layers/read-claims.js + 6 modules
var read_claims = __webpack_require__(6981);
// EXTERNAL MODULE: ./build/layers/stream-layer.js + 8 modules
var stream_layer = __webpack_require__(7330);
// EXTERNAL MODULE: ./build/layers/assert-no-bomb.js
var assert_no_bomb = __webpack_require__(2882);
;// CONCATENATED MODULE: ./build/layers/unpack-limit.js

/** Returns a function that counts unpacked bytes, and rejects an image whose layers are a bomb only together. */
function unpackLimit({ manifest, name }) {
    const sizes = new Map(manifest.layers.map(({ digest, size }) => [digest, size]));
    const compressedSize = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    let unpacked = 0;
    return bytes => {
        unpacked += bytes;
        (0,assert_no_bomb/* assertNoBomb */.E)(unpacked, compressedSize, name);
    };
}

;// CONCATENATED MODULE: ./build/layers/measure-layers.js









/**
 * Returns the sizes of all layers, lowest first. A layer is streamed only if it is inspected or its size is not
 * claimed.
 *
 * @param claims from `readClaims`; may be empty if every layer is streamed.
 */
async function measureLayers(source, image, claims, options) {
    const streams = layerStreams(image);
    const known = streams.map((stream, index) => claimedLayer(stream, claims[index]));
    const limit = unpackLimit(image);
    const streamed = new Map();
    return (0,concurrency/* mapConcurrent */._)(streams, (0,external_node_os_.availableParallelism)(), async (stream, index) => {
        const layer = known[index];
        const isInspected = layer !== undefined && options.isExplained?.(layer) === true;
        if (layer !== undefined && !options.isEveryLayerStreamed && !isInspected) {
            return { layer, content: undefined, entries: undefined };
        }
        // An image may name one layer many times.
        const key = `${stream.descriptor.digest} ${stream.diffId}`;
        const content = streamed.get(key) ?? streamWhole(source, stream, options, limit);
        streamed.set(key, content);
        return describeStreamed(stream, await content, options);
    });
}
function layerStreams(image) {
    const { layers } = image.manifest;
    const instructions = layerInstructions(image.config);
    return layers.map((descriptor, index) => {
        const label = (0,layer_name/* layerName */.H)(image.name, index, layers.length);
        const diffId = image.config.diffIds[index];
        if (diffId === undefined)
            throw new user_error/* UserError */.yo('image-damaged', `${label} has no diff id in the image's config`);
        if ((0,media_types/* layerCompression */.AH)(descriptor.mediaType) === undefined) {
            throw new user_error/* UserError */.yo('unsupported-image', `${label} is of type "${descriptor.mediaType}", which is not a file system layer`);
        }
        return { index, descriptor, diffId, createdBy: instructions?.[index], label };
    });
}
function claimedLayer(stream, claim) {
    return claim === undefined ? undefined : { ...layerIdentity(stream), ...claim };
}
async function streamWhole(source, { descriptor, diffId, label, index }, { isEveryLayerStreamed, isExplained, progress }, onInflated) {
    const content = new layer_content/* LayerContent */.r(label);
    const entries = [];
    const streamed = await (0,stream_layer/* streamLayer */.q)(source, { descriptor, diffId, label, isDigestVerified: isEveryLayerStreamed }, {
        onEntry: entry => {
            content.add(entry);
            // Whether a layer must be split is known only after its last entry. If no layer is inspected, no entries are
            // kept.
            if (isExplained !== undefined)
                entries.push(entry);
        },
        onProgress: bytes => progress?.onBytes(index, bytes, descriptor.size),
        onInflated,
    });
    assertClaim((0,read_claims/* annotatedSize */.g)(descriptor), streamed, label);
    return { ...streamed, content, entries };
}
/** @throws Error if the size that an annotation claims is wrong: tools that do not read the layer rely on it. */
function assertClaim(claimed, { uncompressedSize }, label) {
    if (claimed === undefined || claimed === uncompressedSize)
        return;
    throw new user_error/* UserError */.yo('image-damaged', `${label} unpacks to ${uncompressedSize} bytes, but its eStargz annotation claims ${claimed}`);
}
function describeStreamed(stream, { content, entries, uncompressedSize, contentSize }, { isExplained }) {
    const layer = { ...layerIdentity(stream), uncompressedSize, sizeKnownBy: 'exact', contentSize };
    return { layer, content, entries: isExplained?.(layer) === true ? entries : undefined };
}
function layerIdentity({ descriptor, diffId, createdBy }) {
    return { digest: descriptor.digest, diffId, compressedSize: descriptor.size, createdBy };
}
/**
 * Returns the instruction of each layer. History is optional, and an image built by several tools may have one that
 * does not match its layers; the result is then undefined.
 */
function layerInstructions({ history, diffIds }) {
    const layerEntries = history.filter(entry => !entry.isEmptyLayer);
    return layerEntries.length === diffIds.length ? layerEntries.map(entry => entry.createdBy) : undefined;
}


/***/ }),

/***/ 6981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ annotatedSize),
  I: () => (/* binding */ readClaims)
});

// EXTERNAL MODULE: ./build/concurrency.js
var concurrency = __webpack_require__(3943);
// EXTERNAL MODULE: ./build/oci/media-types.js
var media_types = __webpack_require__(4566);
;// CONCATENATED MODULE: ./build/layers/gzip-trailer.js
/**
 * Length in bytes of the gzip ISIZE field: the last four bytes, little-endian, contain the content size modulo 4 GiB.
 * Source: RFC 1952 section 2.3.1, ISIZE.
 */
const trailerLength = 4;
/** Modulus of the claimed size: for larger content the claim is too small by a multiple of it. */
const trailerModulus = 2 ** 32;
/** Returns the claimed size. */
function parseTrailer(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
}
/** Maximum ratio of deflate: 258 bytes from 2 bits. */
const maxDeflateRatio = 1032;
/** Returns whether a gzip file of `compressedSize` bytes can contain a tar of `claimed` bytes. */
function isPossible(claimed, compressedSize) {
    const gzipOverhead = 64 + compressedSize / 1000;
    return (claimed % 512 === 0 &&
        claimed >= 1024 &&
        claimed >= compressedSize - gzipOverhead &&
        claimed <= compressedSize * maxDeflateRatio);
}
/**
 * Returns whether a gzip file of `compressedSize` bytes may contain 4 GiB more than it claims. A high ratio alone does
 * not rule this out: one `useradd` with a large user ID makes /var/log/lastlog a sparse file, which a tar stores as
 * gigabytes of zeros.
 */
function mayHaveWrapped(compressedSize) {
    return trailerModulus <= compressedSize * maxDeflateRatio;
}

;// CONCATENATED MODULE: ./build/layers/size-samples.js

/** Length in bytes of a sample whose ratio is estimated; nearly every compressor starts a block within that. */
const windowLength = 65_536;
/** Length in bytes of a sample that is only tested for repetition. */
const probeLength = 1024;
/**
 * Maximum ratio of content that is not one long repetition, such as zeros. Real file systems stay far below, and the
 * compressed form of steeper content is itself repetitive, which a probe detects.
 */
const maxOrdinaryRatio = 100;
/**
 * Maximum distance between samples in bytes. At deflate's best ratio, 4 GiB still take 4.16 MB; windows closer than
 * that, minus their own length, hit every run that could hide 4 GiB.
 */
const maxSpacing = 4_000_000;
/** Samples per window. At the maximum ordinary ratio, 4 GiB take 43 MB; ten samples span at most 40 MB. */
const samplesPerWindow = 9;
/** Minimum number of windows that a variance can be computed from, one of which may be unreadable. */
const minWindows = 3;
/** Margin in standard errors. With normal variation, one in 16,000 ordinary layers exceeds it. */
const safety = 4;
/** Tolerated error in bytes: few samples cannot rule it out, and it does not affect any layer limit. */
const tolerance = 2 ** 28;
/** Maximum share of windows in which no block starts. */
const maxUnreadable = 1 / 3;
/**
 * Returns the samples that can rule out a size 4 GiB above the trailer's claim, evenly spaced and deterministic. They
 * depend on the blob size only, so they can be requested together with the trailer.
 *
 * @returns an empty list for a blob too small to hide 4 GiB.
 */
function samplePlaces(size) {
    if (!mayHaveWrapped(size))
        return [];
    const count = Math.ceil(size / maxSpacing);
    const windows = windowIndexes(size, count);
    return Array.from({ length: count }, (_, index) => ({
        start: Math.floor(((index + 0.5) / count) * (size - windowLength)),
        length: windows.has(index) ? windowLength : probeLength,
    }));
}
/** Returns which of `count` samples are windows: none in a blob where only steep content can hide 4 GiB. */
function windowIndexes(size, count) {
    if (size + trailerModulus > size * maxOrdinaryRatio)
        return new Set();
    const windows = Math.max(minWindows, Math.ceil(count / samplesPerWindow));
    return new Set(Array.from({ length: windows }, (_, index) => Math.floor(((index + 0.5) / windows) * count)));
}
/**
 * Returns whether windows of a blob agree with the size that its trailer claims and rule out a size 4 GiB larger.
 *
 * File system content is diverse enough to estimate the size by the mean ratio, and the error by the variance of the
 * windows. A single window of extreme ratio makes that error too large for any claim.
 *
 * @param ratios output bytes per input byte of each window; undefined where no block starts.
 */
function agreesWithWindows(claimed, compressedSize, ratios) {
    const readable = ratios.filter(ratio => ratio !== undefined);
    if (readable.length < 2 || readable.length < ratios.length * (1 - maxUnreadable))
        return false;
    const mean = readable.reduce((sum, ratio) => sum + ratio, 0) / readable.length;
    const variance = readable.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0) / (readable.length - 1);
    const margin = safety * Math.sqrt(variance / readable.length) * compressedSize;
    const difference = Math.abs(mean * compressedSize - claimed);
    return difference <= Math.max(tolerance, margin) && difference + margin < trailerModulus / 2;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/layers/repetitive-piece.js

/** Maximum share of its length to which a repetitive probe compresses. */
const maxShare = 0.85;
/**
 * Returns whether a piece of a deflate stream is repetitive, as it is wherever content compresses better than 100:1.
 *
 * Deflate copies at most 258 bytes at a time, so at that ratio it repeats nearly the same code of 20 bits or less.
 * Deflating the piece once more reaches 0.02 to 0.77 of its length for zeros, repeated lines, repeated pages and pages
 * of zeros with numbers or random bytes in them. Of pieces of ordinary layers, 99 % stay above 0.85.
 */
function isRepetitive(piece) {
    return (0,external_node_zlib_.deflateRawSync)(piece, { level: 6 }).length < maxShare * piece.length;
}

;// CONCATENATED MODULE: ./build/layers/dynamic-header.js
/** Order in which a block lists the lengths of the code length codes. Source: RFC 1951 section 3.2.7. */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const endOfBlock = 256;
const maxListLength = 7;
const maxCodeLength = 15;
/** Length of the longest header in bytes: 17 bits, 19 lengths of 3 bits, 316 codes of 7 bits with 7 extra bits each. */
const maxHeaderLength = Math.ceil((17 + 19 * 3 + 316 * 14) / 8);
/** Reads up to 16 bits from any bit offset, least significant bit first. Bits past the end are zero. */
function readBits(bytes, bit, count) {
    const byte = bit >> 3;
    const three = (bytes[byte] ?? 0) | ((bytes[byte + 1] ?? 0) << 8) | ((bytes[byte + 2] ?? 0) << 16);
    return (three >>> (bit & 7)) & ((1 << count) - 1);
}
/**
 * Returns whether a non-final deflate block with dynamic Huffman codes may start at this bit. Applies every check that
 * inflating would apply and also requires complete codes, which every compressor writes. In random bits, about one
 * position in 10^10 passes.
 */
function isDynamicHeader(bytes, bit) {
    const literals = readBits(bytes, bit + 3, 5) + 257;
    const distances = readBits(bytes, bit + 8, 5) + 1;
    if (readBits(bytes, bit, 3) !== 0b100 || literals > 286 || distances > 30)
        return false;
    const count = readBits(bytes, bit + 13, 4) + 4;
    if (!hasCompleteList(bytes, bit + 17, count))
        return false;
    const list = readList(bytes, bit + 17, count);
    const lengths = readLengths(bytes, bit + 17 + 3 * count, list, literals + distances);
    if (lengths === undefined || lengths[endOfBlock] === 0)
        return false;
    return isComplete(lengths.subarray(0, literals)) && isComplete(lengths.subarray(literals));
}
/** Cheapest test, which almost no random input passes; it runs before anything is allocated. */
function hasCompleteList(bytes, bit, count) {
    let used = 0;
    for (let index = 0; index < count; index += 1) {
        const length = readBits(bytes, bit + 3 * index, 3);
        if (length > 0)
            used += 1 << (maxListLength - length);
    }
    return used === 1 << maxListLength;
}
/** Decoding table indexed by the next 7 bits. Each entry is the symbol times 8 plus the length of its code. */
function readList(bytes, bit, count) {
    const lengths = new Uint8Array(lengthOrder.length);
    for (let index = 0; index < count; index += 1) {
        lengths[lengthOrder[index] ?? 0] = readBits(bytes, bit + 3 * index, 3);
    }
    const table = new Uint16Array(1 << maxListLength);
    let code = 0;
    for (let length = 1; length <= maxListLength; length += 1) {
        for (let symbol = 0; symbol < lengths.length; symbol += 1) {
            if (lengths[symbol] !== length)
                continue;
            const start = reverse(code, length);
            for (let entry = start; entry < table.length; entry += 1 << length)
                table[entry] = (symbol << 3) | length;
            code += 1;
        }
        code <<= 1;
    }
    return table;
}
function reverse(code, length) {
    let reversed = 0;
    for (let bit = 0; bit < length; bit += 1)
        reversed |= ((code >> bit) & 1) << (length - 1 - bit);
    return reversed;
}
/**
 * Reads the lengths of all codes of a block. @returns undefined if a repetition has nothing to repeat or is too long.
 */
function readLengths(bytes, start, list, total) {
    const lengths = new Uint8Array(total);
    let bit = start;
    for (let filled = 0; filled < total;) {
        const entry = list[readBits(bytes, bit, maxListLength)] ?? 0;
        const symbol = entry >> 3;
        bit += entry & 7;
        if (symbol <= maxCodeLength) {
            lengths[filled] = symbol;
            filled += 1;
            continue;
        }
        const { bits, base } = repetitions[symbol - 16] ?? { bits: 0, base: 0 };
        const count = base + readBits(bytes, bit, bits);
        bit += bits;
        if (filled + count > total || (symbol === 16 && filled === 0))
            return undefined;
        lengths.fill(symbol === 16 ? (lengths[filled - 1] ?? 0) : 0, filled, filled + count);
        filled += count;
    }
    return lengths;
}
const repetitions = [
    { bits: 2, base: 3 },
    { bits: 3, base: 3 },
    { bits: 7, base: 11 },
];
/** Returns whether a code uses all bit patterns. A code of one symbol or none may be incomplete. */
function isComplete(lengths) {
    let used = 0;
    let count = 0;
    for (const length of lengths) {
        if (length === 0)
            continue;
        used += 1 << (maxCodeLength - length);
        count += 1;
    }
    return used === 1 << maxCodeLength || count <= 1;
}

;// CONCATENATED MODULE: ./build/layers/window-ratio.js


/** Dictionary in place of the unknown data before the window. Only lengths are counted, so any bytes will do. */
const unknownHistory = Buffer.alloc(32_768);
/**
 * Length of a stored block's header: the byte with the last bits of the block type, the content length and its
 * complement.
 */
const storedHeaderLength = 5;
const maxStoredLength = 0xffff;
/** Minimum number of deflate bytes that distinguish a block from random bits. */
const minEvidence = 4096;
/**
 * Returns the inflation ratio of a piece of a deflate stream: output bytes per input byte, from the first block that
 * starts in the piece to its end.
 *
 * @returns undefined if no block starts in the piece, or only in its last kilobytes.
 */
function windowRatio(window) {
    // Stored blocks first: their content may itself be compressed and contain blocks that are not the stream's.
    const stored = findStoredBlock(window);
    if (stored !== undefined) {
        const ratio = inflatedRatio(Buffer.concat([Buffer.alloc(1), window.subarray(stored + 1)]));
        if (ratio !== undefined)
            return ratio;
    }
    return firstDynamicRatio(window);
}
/**
 * Finds a stored block of maximum length, or one followed by another stored block. A shorter one alone may be chance.
 *
 * @returns the offset of its header.
 */
function findStoredBlock(bytes) {
    for (let offset = 0; offset + storedHeaderLength <= bytes.length; offset += 1) {
        const length = bytes[offset] === 0 ? storedLength(bytes, offset) : undefined;
        if (length === undefined)
            continue;
        const next = offset + storedHeaderLength + length;
        if (length === maxStoredLength || (bytes[next] === 0 && storedLength(bytes, next) !== undefined))
            return offset;
    }
    return undefined;
}
/** Returns the length of the stored block whose header is at `offset`. Source: RFC 1951 section 3.2.4. */
function storedLength(bytes, offset) {
    if (offset + storedHeaderLength > bytes.length)
        return undefined;
    const low = bytes[offset + 1] ?? 0;
    const high = bytes[offset + 2] ?? 0;
    const isStored = (low ^ (bytes[offset + 3] ?? 0)) === 0xff && (high ^ (bytes[offset + 4] ?? 0)) === 0xff;
    return isStored ? low | (high << 8) : undefined;
}
function firstDynamicRatio(window) {
    const end = window.length - Math.max(minEvidence, maxHeaderLength);
    for (let byte = 0; byte < end; byte += 1) {
        const bits = (window[byte] ?? 0) | ((window[byte + 1] ?? 0) << 8);
        for (let bit = 0; bit < 8; bit += 1) {
            if (((bits >> bit) & 0b111) !== 0b100 || !isDynamicHeader(window, 8 * byte + bit))
                continue;
            const ratio = inflatedRatio(fromBit(window, byte, bit));
            if (ratio !== undefined)
                return ratio;
        }
    }
    return undefined;
}
function fromBit(bytes, byte, bit) {
    if (bit === 0)
        return bytes.subarray(byte);
    const shifted = new Uint8Array(bytes.length - byte - 1);
    for (let index = 0; index < shifted.length; index += 1) {
        const two = (bytes[byte + index] ?? 0) | ((bytes[byte + index + 1] ?? 0) << 8);
        shifted[index] = two >> bit;
    }
    return shifted;
}
/** @returns undefined if the bytes are not a deflate stream up to their end. */
function inflatedRatio(bytes) {
    try {
        const result = (0,external_node_zlib_.inflateRawSync)(bytes, {
            dictionary: unknownHistory,
            finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
            chunkSize: 2 ** 18,
            info: true,
        });
        if (!isInflated(result) || result.engine.bytesWritten < bytes.length)
            return undefined;
        return result.buffer.length / bytes.length;
    }
    catch {
        return undefined;
    }
}
function isInflated(result) {
    return typeof result === 'object' && result !== null && 'buffer' in result && 'engine' in result;
}

;// CONCATENATED MODULE: ./build/layers/trailer-evidence.js




/** Collects the trailer of a gzip layer and samples that rule out a size 4 GiB larger, in any order. */
class TrailerEvidence {
    #descriptor;
    #read;
    #ratios = [];
    #claimed;
    #isRejected = false;
    constructor(descriptor, read) {
        this.#descriptor = descriptor;
        this.#read = read;
    }
    async readTrailer() {
        const { size } = this.#descriptor;
        const bytes = await this.#readWhole({ start: size - trailerLength, length: trailerLength });
        if (bytes === undefined)
            return;
        this.#claimed = parseTrailer(bytes);
        this.#isRejected ||= !isPossible(this.#claimed, size);
    }
    /** Reads a sample, unless the trailer is rejected already. */
    async readSample(sample) {
        const bytes = await this.#readWhole(sample);
        if (bytes === undefined)
            return;
        if (sample.length === windowLength)
            this.#ratios.push(windowRatio(bytes));
        else if (isRepetitive(bytes))
            await this.#inspectWindow(sample);
    }
    /** Claimed size, unless the evidence contradicts it. */
    get uncompressedSize() {
        if (this.#isRejected || this.#claimed === undefined)
            return undefined;
        const isConfirmed = this.#ratios.length === 0 || agreesWithWindows(this.#claimed, this.#descriptor.size, this.#ratios);
        return isConfirmed ? this.#claimed : undefined;
    }
    /** Distinguishes a long run from a short repetition, such as a table or padding in a library. */
    async #inspectWindow({ start }) {
        const window = await this.#readWhole({ start, length: windowLength });
        const ratio = window === undefined ? undefined : windowRatio(window);
        this.#isRejected ||= ratio === undefined || ratio > maxOrdinaryRatio;
    }
    /** Rejects the trailer if the range cannot be read. */
    async #readWhole({ start, length }) {
        if (this.#isRejected)
            return undefined;
        const bytes = await this.#read(this.#descriptor, start, length);
        if (bytes?.length === length)
            return bytes;
        this.#isRejected = true;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/layers/read-claims.js





/** Maximum number of parallel requests, each of which takes little more than a round trip. */
const maxConcurrentRequests = 15;
/**
 * Reads the size claims of all layers. Needs only the manifest and a small part of each layer. If a claim may be 4 GiB
 * too small, samples of the blob confirm it; a local layer is streamed instead, which takes no longer.
 *
 * @returns claims, lowest layer first; undefined for each layer that must be streamed.
 */
async function readClaims(source, { layers }) {
    const read = rangeReader(source);
    const found = layers.map(descriptor => {
        const claim = claimInManifest(descriptor);
        if (claim !== undefined)
            return { claim };
        if (!isReadable(descriptor, source))
            return {};
        return { descriptor, evidence: new TrailerEvidence(descriptor, read) };
    });
    const pending = found.flatMap(({ descriptor, evidence }) => (evidence ? [{ descriptor, evidence }] : []));
    const samples = pending
        .flatMap(({ descriptor, evidence }) => samplePlaces(descriptor.size).map(sample => ({ evidence, sample })))
        // Windows first: inflating them overlaps with the other requests.
        .sort((a, b) => b.sample.length - a.sample.length);
    // The samples depend on the size only, so they need not wait for the trailers.
    const requests = [
        ...pending.map(({ evidence }) => () => evidence.readTrailer()),
        ...samples.map(({ evidence, sample }) => () => evidence.readSample(sample)),
    ];
    await (0,concurrency/* mapConcurrent */._)(requests, maxConcurrentRequests, request => request());
    return found.map(({ claim, evidence }) => claim ?? claimByTrailer(evidence?.uncompressedSize));
}
/** Returns whether a layer has a gzip trailer that few requests can confirm. */
function isReadable({ mediaType, size }, { isLocal }) {
    return (0,media_types/* layerCompression */.AH)(mediaType) === 'gzip' && size > trailerLength && !(isLocal && mayHaveWrapped(size));
}
function claimByTrailer(uncompressedSize) {
    return uncompressedSize === undefined ? undefined : { uncompressedSize, sizeKnownBy: 'trailer' };
}
/** Returns a claim that needs no request: of an uncompressed layer, or of an eStargz annotation. */
function claimInManifest(descriptor) {
    if ((0,media_types/* layerCompression */.AH)(descriptor.mediaType) === 'none')
        return { uncompressedSize: descriptor.size, sizeKnownBy: 'exact' };
    const annotated = annotatedSize(descriptor);
    return annotated === undefined ? undefined : { uncompressedSize: annotated, sizeKnownBy: 'annotation' };
}
/**
 * Returns the plausible size in an eStargz annotation. An eStargz layer is a gzip file of many members, so its trailer
 * does not contain the total size.
 * Source: stargz-snapshotter, estargz.StoreUncompressedSizeAnnotation.
 */
function annotatedSize({ annotations, size }) {
    const text = annotations?.['io.containers.estargz.uncompressed-size'];
    if (text === undefined || !/^\d{1,15}$/.test(text))
        return undefined;
    return isPossible(Number(text), size) ? Number(text) : undefined;
}
/** Returns a reader that sends no further requests once the source has ignored a range. */
function rangeReader(source) {
    let hasRanges = true;
    return async (descriptor, start, length) => {
        const bytes = hasRanges ? await source.readRange(descriptor, start, length) : undefined;
        hasRanges &&= bytes !== undefined;
        return bytes;
    };
}


/***/ }),

/***/ 3110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ familyStem)
/* harmony export */ });
/**
 * Prefix that files of one family share: `libvtk` for `libvtkCommonCore-9.3.so.1`, `libLLVM` for `libLLVM.so.19.1`,
 * `numpy` for `numpy-2.2.dist-info`. It depends only on the name, so other files cannot change it.
 */
function familyStem(name) {
    const [library] = /^lib(?:[a-z]+|[A-Z]{2,}(?![a-z])|[A-Z][a-z]*)/.exec(name) ?? [];
    if (library !== undefined)
        return library;
    const [word = ''] = /^[^A-Za-z]*[A-Za-z]*/.exec(name) ?? [];
    return word;
}


/***/ }),

/***/ 3490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ buildTree),
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _tar_entry_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4750);
/* harmony import */ var _tar_follow_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2675);
/* harmony import */ var _tar_path_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/* harmony import */ var _tar_whiteout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9897);
/* harmony import */ var _written_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6017);





/** Maximum number of hard links that are followed to a file. */
const maxLinks = 40;
/**
 * Builds the tree of a layer. If several entries have the same path, the last one counts, as when a tar is unpacked.
 */
function buildTree(entries) {
    const byPath = new Map();
    const whiteouts = [];
    for (const entry of entries) {
        if ((0,_tar_whiteout_js__WEBPACK_IMPORTED_MODULE_1__/* .isWhiteout */ .E)(entry.path))
            whiteouts.push(entry.path);
        else
            byPath.set(entry.path, entry);
    }
    // A tar path may pass through a link (`lib -> usr/lib`, then `lib/x`); when unpacked, the file is at the link's
    // target.
    const places = new _tar_follow_links_js__WEBPACK_IMPORTED_MODULE_2__/* .EntryPlaces */ .t(byPath);
    const nodes = new _tar_path_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .PathTree */ .W1(newNode);
    for (const entry of byPath.values()) {
        const node = nodes.at(places.resolve(entry.path));
        // If two entries have the same place, the result must not depend on the order of the tar.
        if (node.entry === undefined || node.entry.path < entry.path)
            node.entry = entry;
    }
    measure([...nodes.nodes()]);
    const hardLinks = linkSets(path => nodes.find(places.resolve(path)), byPath);
    return { root: nodes.root, nodes, whiteouts: whiteouts.sort(compare), hardLinks };
}
/** Compares by code units, so that the locale does not affect a plan. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function newNode(path, parent) {
    const sizes = { ownSize: 0, parentSize: 0, totalSize: 0, entries: 0 };
    const node = { name: (0,_tar_path_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .baseName */ .Fl)(path), path, parent, children: [], entry: undefined, ...sizes };
    parent?.children.push(node);
    return node;
}
/** @param nodes parents before their children. */
function measure(nodes) {
    for (const node of nodes) {
        const { parent, entry, path, children } = node;
        node.ownSize = (0,_written_size_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenSize */ .b)(entry ?? { path, type: 'directory', size: 0 });
        node.totalSize = node.ownSize;
        node.entries = entry === undefined ? 0 : 1;
        node.parentSize = parent?.parent === undefined ? 0 : parent.parentSize + parent.ownSize;
        children.sort((a, b) => compare(a.name, b.name));
    }
    for (const { parent, totalSize, entries } of nodes.toReversed()) {
        if (parent === undefined)
            continue;
        parent.totalSize += totalSize;
        parent.entries += entries;
    }
}
function linkSets(findNode, byPath) {
    const sets = new Map();
    for (const entry of byPath.values()) {
        if (entry.type !== 'hardlink')
            continue;
        const first = linkOrigin(entry, byPath);
        const set = sets.get(first) ?? new Set();
        for (const path of [first, entry.path]) {
            const node = findNode(path);
            if (node !== undefined)
                set.add(node);
        }
        sets.set(first, set);
    }
    const found = [...sets.values()].filter(set => set.size > 1);
    const compareNodes = (a, b) => compare(a?.path ?? '', b?.path ?? '');
    // Sorted, because plans name members of these sets and must not depend on the order of the tar.
    return found.map(set => [...set].sort(compareNodes)).sort(([a], [b]) => compareNodes(a, b));
}
/** Returns the path of the file behind a hard link, which may itself point to a link. */
function linkOrigin(entry, byPath) {
    let current = entry;
    for (let follows = 0; follows < maxLinks && current.type === 'hardlink'; follows += 1) {
        const target = (0,_tar_entry_path_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanPath */ .t)(current.linkTarget ?? '');
        const next = byPath.get(target);
        if (next === undefined || next === current)
            return target;
        current = next;
    }
    return current.path;
}


/***/ }),

/***/ 6017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ endOfTar),
/* harmony export */   b: () => (/* binding */ writtenSize)
/* harmony export */ });
const block = 512;
const ustarName = 100;
const ustarId = 0o7777777;
const ustarSize = 0o77777777777;
/** Bytes after the last entry of a tar. */
const endOfTar = 2 * block;
/**
 * Maximum bytes of an entry in a layer written by BuildKit, including pax headers for values that do not fit the ustar
 * header. Never less than its current size. Source: containerd, pkg/archive/tar.go; Go, archive/tar,
 * Header.allowedFormats.
 */
function writtenSize(entry) {
    const records = extendedHeader(entry);
    const extended = records === 0 ? 0 : block + padded(records);
    const content = entry.type === 'file' ? padded(entry.size) : 0;
    return Math.max(entry.tarSize ?? 0, extended + block + content);
}
function extendedHeader({ path, type, size, uid = 0, gid = 0, linkTarget, xattrs }) {
    const name = type === 'directory' ? `${path}/` : path;
    const records = [];
    if (needsRecord(name))
        records.push(['path', name]);
    if (linkTarget !== undefined && needsRecord(linkTarget))
        records.push(['linkpath', linkTarget]);
    if (uid > ustarId)
        records.push(['uid', String(uid)]);
    if (gid > ustarId)
        records.push(['gid', String(gid)]);
    if (size > ustarSize)
        records.push(['size', String(size)]);
    for (const [key, value] of xattrs ?? [])
        records.push([`SCHILY.xattr.${key}`, value]);
    return records.reduce((sum, [key, value]) => sum + recordLength(key, value), 0);
}
function needsRecord(name) {
    return name.length > ustarName || Buffer.byteLength(name) > name.length;
}
/** Length of a record `LENGTH KEY=VALUE\n`, where `LENGTH` includes its own digits. */
function recordLength(key, value) {
    const bodyLength = Buffer.byteLength(key) + Buffer.byteLength(value) + 3;
    const digits = String(bodyLength).length;
    return bodyLength + String(bodyLength + digits).length;
}
function padded(bytes) {
    return Math.ceil(bytes / block) * block;
}


/***/ }),

/***/ 7991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ StreamProgress)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);

/** Milliseconds between two log lines. Shorter streams log nothing. */
const interval = 3_000;
/** Logs the progress, rate and remaining time of parallel streams. */
class StreamProgress {
    #log;
    #activity;
    #streams = new Map();
    #start = Date.now();
    #last = Date.now();
    /** @param activity purpose of the streams, such as `reading IMAGE`. */
    constructor(log, activity) {
        this.#log = log;
        this.#activity = activity;
    }
    onBytes(stream, done, size) {
        this.#streams.set(stream, { done, size });
        const now = Date.now();
        if (now - this.#last < interval)
            return;
        this.#last = now;
        const streams = [...this.#streams.values()];
        const sum = streams.reduce((bytes, stream) => bytes + stream.done, 0);
        const total = streams.reduce((bytes, stream) => bytes + stream.size, 0);
        const rate = sum / ((now - this.#start) / 1000);
        const remaining = sum === 0 ? 'unknown time' : `${Math.ceil((total - sum) / rate)} s`;
        this.#log.info(`${this.#activity}: ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(sum)} of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(total)}, ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(rate)}/s, ${remaining} left`);
    }
}


/***/ }),

/***/ 3360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ maxSmallFileSize),
/* harmony export */   d7: () => (/* binding */ openBlobs),
/* harmony export */   xu: () => (/* binding */ readVerified)
/* harmony export */ });
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2394);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8882);



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
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('image-damaged', `${label} is cut short: ${actualSize} of ${size} bytes. Save the image again`);
    if (actualSize > size)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('image-damaged', `${label} has ${actualSize} bytes, but its manifest states ${size}: save the image again`);
    return path;
}
function missing(digest, name) {
    return `${name} lacks blob ${digest}: it is incomplete, or contains only the image of another platform. Save the image again`;
}


/***/ }),

/***/ 8882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ readSpan),
/* harmony export */   o5: () => (/* binding */ readSmall),
/* harmony export */   uY: () => (/* binding */ directoryTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2394);




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
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('image-damaged', `${label} has ${size} bytes, over the limit of ${maxSize}`);
    const chunks = [];
    for await (const chunk of tree.read(path, 0, size))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 3020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseLocalImage),
/* harmony export */   s: () => (/* binding */ parseImageLocation)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(907);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2394);


const placeholders = {
    'oci-layout': 'DIR',
    'docker-archive': 'FILE',
    'docker-daemon': 'REF',
};
const localForm = new RegExp(`^(${Object.keys(placeholders).join('|')}):(.*)$`, 's');
/** Parses a location. @throws Error that names the text and the accepted forms. */
function parseImageLocation(text) {
    const [, kind, value = ''] = localForm.exec(text) ?? [];
    if (kind === undefined) {
        rejectOtherForm(text);
        return { kind: 'registry', reference: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(text) };
    }
    return parseLocal(kind, value);
}
/** @throws Error that names the text and the accepted forms, also for an image in a registry. */
function parseLocalImage(text) {
    const location = parseImageLocation(text);
    if (location.kind !== 'registry')
        return location;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('invalid-input', `${JSON.stringify(text)} is in a registry: expected "docker-daemon:REF", "oci-layout:DIR" or "docker-archive:FILE". An image ` +
        'that is pushed already is checked with check-layer-sizes and announced with dispatch-launcher-update');
}
/** Rejects paths and URLs, which other tools accept for images. */
function rejectOtherForm(text) {
    if (/^[./~]/.test(text)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('invalid-input', `${JSON.stringify(text)} is a path: write "oci-layout:${text}" for the folder of an image layout, "docker-archive:${text}" for ` +
            'a file that `docker save` wrote');
    }
    const [, image] = /^[a-z-]+:\/\/(.+)$/.exec(text) ?? [];
    if (image !== undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('invalid-input', `${JSON.stringify(text)} is an address: write "${image}"`);
}
function parseLocal(kind, value) {
    const text = JSON.stringify(`${kind}:${value}`);
    if (value === '') {
        const label = { 'oci-layout': 'directory', 'docker-archive': 'file', 'docker-daemon': 'image' }[kind];
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('image-file-not-found', `${text} names no ${label}: expected "${kind}:${placeholders[kind]}"`);
    }
    if (kind === 'oci-layout')
        return { kind, directory: value };
    if (kind === 'docker-archive')
        return { kind, file: value };
    // Docker would parse a name that starts with "-" as an option.
    if (!/^[A-Za-z0-9[][^\s\p{Cc}]*$/u.test(value)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('image-file-not-found', `${text} names no image: expected a name or an ID as \`docker image ls\` shows them`);
    }
    return { kind, image: value };
}


/***/ }),

/***/ 6404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ readLayoutRoot),
/* harmony export */   V: () => (/* binding */ severalImages),
/* harmony export */   gW: () => (/* binding */ looksLikeLayout)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5691);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9368);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6348);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6937);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1564);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5669);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4566);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2394);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9000);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8882);










const indexSchema = valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik({ manifests: valibot__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO(_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .descriptorSchema */ .T) });
const markerSchema = valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik({ imageLayoutVersion: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj() });
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
    const marker = await (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .readSmall */ .o5)(tree, markerFile, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .maxManifestSize */ .NQ, `${markerFile} of ${name}`);
    if (marker === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('unsupported-image', `${name} is not an image layout: it has no file "${markerFile}". Check the path`);
    const { imageLayoutVersion } = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .q)(markerSchema, marker, `the file "${markerFile}" of ${name}`);
    if (!imageLayoutVersion.startsWith('1.')) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('unsupported-image', `${name} is an image layout of version ${imageLayoutVersion}: only 1.x is supported. Save the image again with a current tool`);
    }
    const bytes = await (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .readSmall */ .o5)(tree, indexFile, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .maxManifestSize */ .NQ, `${indexFile} of ${name}`);
    if (bytes === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('unsupported-image', `${name} is not an image layout: it has no ${indexFile}. Check the path, or save the image again`);
    const { manifests } = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .q)(indexSchema, bytes, `${indexFile} of ${name}`);
    return chooseRoot(manifests, bytes, name);
}
function chooseRoot(manifests, bytes, name) {
    const images = manifests.filter(descriptor => !(0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .isAttestation */ .H3)(descriptor));
    const [first, ...others] = images;
    if (first === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('unsupported-image', `${name} contains no image: save it again with one image`);
    // One image with several tags, as written by `docker save name:1 name:2`.
    if (others.every(({ digest }) => digest === first.digest))
        return { kind: 'descriptor', descriptor: first };
    const names = new Set(images.map(imageName));
    if (names.size === 1 && images.every(({ platform }) => platform !== undefined)) {
        return { kind: 'index', stored: { bytes, digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Digest */ .sI)(bytes), mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .ociIndex */ .KP } };
    }
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('unsupported-image', severalImages(name, images.map(image => imageName(image) ?? image.digest)));
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

/***/ 9195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openLayout),
/* harmony export */   y: () => (/* binding */ layoutSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1564);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5669);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2394);
/* harmony import */ var _blob_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3360);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8882);
/* harmony import */ var _layout_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6404);








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
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('image-file-not-found', `${name}: there is no such directory. Check the path`);
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


/***/ })

};
