export const id = 6650;
export const ids = [6650];
export const modules = {

/***/ 94651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ countSharedLayers),
/* harmony export */   x: () => (/* binding */ countBaseLayers)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5691);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
/* harmony import */ var _layout_layout_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49195);
/* harmony import */ var _oci_read_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77148);
/* harmony import */ var _registry_registry_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87953);





/**
 * Returns the number of layers, from the lowest, that an image shares with its base image. A base image that cannot be
 * read is looked up in the engine of this machine. If it is not found, no layer is shared.
 *
 * @param diffIds of the image.
 */
async function countBaseLayers(diffIds, bases, platform, services) {
    const found = await Promise.all(bases.map(base => readDiffIds(base, platform, services)
        .catch(() => inspectDiffIds(base.name, services.runCommand))
        .catch(() => [])));
    return found.reduce((max, base) => Math.max(max, countSharedLayers(diffIds, base)), 0);
}
/** Returns the number of diff IDs, from the first, that two images have in common. */
function countSharedLayers(own, base) {
    const differing = own.findIndex((diffId, index) => base[index] !== diffId);
    return differing === -1 ? own.length : differing;
}
async function readDiffIds({ reference, directory }, platform, { connect }) {
    const source = directory === undefined
        ? (0,_registry_registry_source_js__WEBPACK_IMPORTED_MODULE_3__/* .registrySource */ .B)(await connect(reference), reference)
        : await (0,_layout_layout_source_js__WEBPACK_IMPORTED_MODULE_1__/* .openLayout */ .B)(directory);
    return (await (0,_oci_read_image_js__WEBPACK_IMPORTED_MODULE_2__/* .readImage */ .AM)(source, platform)).config.diffIds;
}
async function inspectDiffIds(name, run) {
    const args = ['image', 'inspect', '--format', '{{json .RootFS.Layers}}', name];
    const { stdout } = await run({ file: 'docker', args, isQuiet: true });
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj()), Buffer.from(stdout), `the layers of ${name}`);
}


/***/ }),

/***/ 82822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ describeSplit),
  M: () => (/* binding */ splitAsMarkdown)
});

;// CONCATENATED MODULE: ./build/layers/push-estimate.js
/** Processors of a mybinder.org member, each of which compresses one layer at a time. */
const processors = 8;
/** Bytes of a layer's tar that a processor compresses in one second. */
const compressionSpeed = 25e6;
/**
 * Estimates the time, in seconds, in which a member of mybinder.org compresses the layers of an image for its registry. The
 * largest layer determines the time unless the layers keep every processor busy.
 *
 * @param sizes lengths of the layers' tars in bytes.
 */
function estimatePushSeconds(sizes) {
    const loads = new Array(processors).fill(0);
    for (const size of [...sizes].sort((a, b) => b - a)) {
        loads.sort((a, b) => a - b);
        loads[0] = (loads[0] ?? 0) + size;
    }
    return loads.reduce((max, load) => Math.max(max, load), 0) / compressionSpeed;
}

// EXTERNAL MODULE: ./build/markdown.js
var markdown = __webpack_require__(37403);
// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
// EXTERNAL MODULE: ./build/wording.js
var wording = __webpack_require__(9000);
;// CONCATENATED MODULE: ./build/image/split/report-split.js




/** Layers of an image before and after the split, for a log. */
function describeSplit(split) {
    const parts = describeParts(split);
    if (parts.length === 0)
        return ['No layer was split: none that can be divided is too large'];
    const { before, after } = totals(split);
    return [
        ...parts,
        `${(0,wording/* plural */.LS)(before.count, 'layer')}, the largest ${(0,units/* formatSize */.Xq)(before.largest)} -> ${(0,wording/* plural */.LS)(after.count, 'layer')}, ` +
            `the largest ${(0,units/* formatSize */.Xq)(after.largest)} (target ${(0,units/* formatSize */.Xq)(split.target)})`,
        ...(split.pull === undefined ? [] : [describePull(split.pull)]),
        ...lostSharing(split),
    ];
}
function describeParts({ layers }) {
    return layers.flatMap(({ parts, uncompressedSize }, index) => parts === undefined
        ? []
        : [
            `Layer ${index + 1} (${(0,units/* formatSize */.Xq)(uncompressedSize)}) is now ${(0,wording/* plural */.LS)(parts.length, 'layer')}:`,
            ...parts.map(describePart),
        ]);
}
function describePart({ uncompressedSize, title, isReused }) {
    return `  ${(0,units/* formatSize */.Xq)(uncompressedSize).padStart(8)}  ${title}${isReused ? ' (unchanged)' : ''}`;
}
/** Sizes before and after the split, for the job summary. */
function splitAsMarkdown(name, split) {
    const { before, after } = totals(split);
    const row = (title, show) => `| ${title} | ${show(before)} | ${show(after)} |`;
    return [
        `### Split layers of ${(0,markdown/* escapeMarkdown */.FV)(name)}`,
        '',
        '| property | before | after |',
        '| --- | ---: | ---: |',
        row('layers', ({ count }) => String(count)),
        row('largest layer', ({ largest }) => (0,units/* formatSize */.Xq)(largest)),
        row('estimated time to store the image at mybinder.org', ({ seconds }) => `${Math.ceil(seconds)} s`),
        ...(split.pull === undefined ? [] : [pullRow(split.pull)]),
        '',
        ...lostSharing(split).flatMap(line => [(0,markdown/* escapeMarkdown */.FV)(line), '']),
        '<details><summary>New layers</summary>',
        '',
        ...describeParts(split).map(line => `- ${(0,markdown/* escapeMarkdown */.FV)(line)}`),
        '',
        '</details>',
        '',
    ].join('\n');
}
function describePull({ before, after }) {
    return `Nodes that have the last image must pull ${(0,units/* formatSize */.Xq)(after)}; without the split, they would pull ${(0,units/* formatSize */.Xq)(before)}`;
}
function pullRow({ before, after }) {
    return `| nodes that have the last image must pull | ${(0,units/* formatSize */.Xq)(before)} | ${(0,units/* formatSize */.Xq)(after)} |`;
}
function totals({ layers }) {
    const before = layers.map(({ uncompressedSize }) => uncompressedSize);
    const after = layers.flatMap(({ parts, uncompressedSize }) => parts === undefined ? [uncompressedSize] : parts.map(part => part.uncompressedSize));
    const total = (sizes) => ({
        count: sizes.length,
        largest: sizes.reduce((max, size) => Math.max(max, size), 0),
        seconds: estimatePushSeconds(sizes),
    });
    return { before: total(before), after: total(after) };
}
/** States which layers are no longer shared with other images of the same base. */
function lostSharing({ layers }) {
    const lost = layers.flatMap(({ isBase, parts, uncompressedSize }, index) => isBase && parts !== undefined ? [`${index + 1} (${(0,units/* formatSize */.Xq)(uncompressedSize)})`] : []);
    if (lost.length === 0)
        return [];
    return [
        `Layer ${lost.join(', ')} of the base image was too large and is split: nodes that have the base image pull it again`,
    ];
}


/***/ }),

/***/ 68846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ splitImage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/concurrency.js
var concurrency = __webpack_require__(3943);
// EXTERNAL MODULE: ./build/layers/created-by.js
var created_by = __webpack_require__(64221);
// EXTERNAL MODULE: ./build/layers/split/split-record.js
var split_record = __webpack_require__(71180);
// EXTERNAL MODULE: ./build/layers/split-settings.js
var split_settings = __webpack_require__(43229);
// EXTERNAL MODULE: ./build/layout/layout-source.js
var layout_source = __webpack_require__(49195);
// EXTERNAL MODULE: ./build/layout/write-layout.js
var write_layout = __webpack_require__(22079);
// EXTERNAL MODULE: ./build/oci/annotations.js
var annotations = __webpack_require__(96348);
// EXTERNAL MODULE: ./build/oci/layer-name.js
var layer_name = __webpack_require__(93579);
// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
;// CONCATENATED MODULE: ./build/oci/replace-layers.js


const historyEntry = valibot/* looseObject */._H({
    created_by: valibot/* nullish */.cl(valibot/* string */.Yj()),
    empty_layer: valibot/* nullish */.cl(valibot/* boolean */.zM()),
});
const schema = valibot/* looseObject */._H({
    rootfs: valibot/* looseObject */._H({ diff_ids: valibot/* array */.YO(valibot/* string */.Yj()) }),
    history: valibot/* nullish */.cl(valibot/* array */.YO(historyEntry)),
});
/**
 * Replaces layers in an image's config. All other fields are kept, including unknown ones. A history that does not match
 * the layers is kept unchanged.
 *
 * @param replacements by index of the replaced layer.
 * @param label name of the config in messages.
 */
function replaceLayers(config, replacements, label) {
    const { rootfs, history, ...rest } = (0,json/* parseJson */.q)(schema, config, label);
    const diffIds = rootfs.diff_ids.flatMap((diffId, index) => replacements.get(index)?.map(part => part.diffId) ?? [diffId]);
    const layerEntries = (history ?? []).filter(entry => entry.empty_layer !== true);
    let index = 0;
    const describedEntries = (history ?? []).flatMap(entry => {
        if (entry.empty_layer === true)
            return [entry];
        const parts = replacements.get(index++);
        return (parts?.map(({ describe }) => ({ ...entry, created_by: describe(entry.created_by ?? '') })) ?? [entry]);
    });
    const isMatching = layerEntries.length === rootfs.diff_ids.length;
    return Buffer.from(JSON.stringify({
        ...rest,
        rootfs: { ...rootfs, diff_ids: diffIds },
        ...(history === undefined || history === null
            ? {}
            : { history: isMatching ? describedEntries : history }),
    }));
}

// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(41240);
// EXTERNAL MODULE: ./build/layers/split/written-size.js
var written_size = __webpack_require__(86017);
// EXTERNAL MODULE: ./build/oci/digest.js
var oci_digest = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/oci/media-types.js
var media_types = __webpack_require__(54566);
// EXTERNAL MODULE: ./build/oci/verify-stream.js
var verify_stream = __webpack_require__(10654);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/layout/copy-ranges.js
const blockSize = 2 ** 20;
/**
 * Yields ranges of a file and then `zeros` zero bytes, in blocks of 1 MiB except for the last, so that the blocks depend
 * on the content alone. Bytes after the end of the file are zeros too.
 */
async function* readRanges(file, ranges, zeros) {
    let block = Buffer.alloc(blockSize);
    let filled = 0;
    for (const { start, end } of ranges) {
        for (let position = start; position < end;) {
            const length = Math.min(blockSize - filled, end - position);
            const { bytesRead } = await file.read(block, filled, length, position);
            // A tar may end without the padding of its last file.
            const step = bytesRead === 0 ? length : bytesRead;
            filled += step;
            position += step;
            if (filled < blockSize)
                continue;
            yield block;
            block = Buffer.alloc(blockSize);
            filled = 0;
        }
    }
    yield Buffer.concat([block.subarray(0, filled), Buffer.alloc(zeros)]);
}
/** Joins ranges that follow each other. */
function joinRanges(ranges) {
    const joined = [];
    for (const { start, end } of ranges) {
        const last = joined.at(-1);
        if (last?.end === start)
            last.end = end;
        else
            joined.push({ start, end });
    }
    return joined;
}

// EXTERNAL MODULE: ./build/tar/header-block.js + 1 modules
var header_block = __webpack_require__(50716);
// EXTERNAL MODULE: ./build/tar/build-entry.js
var build_entry = __webpack_require__(64753);
;// CONCATENATED MODULE: ./build/tar/ignore-times.js


/** Fields that contain the time, or depend on it: mtime and checksum. Source: POSIX.1-2017, pax, "ustar". */
const timeFields = [
    { start: 136, end: 148 },
    { start: 148, end: 156 },
];
const timeRecords = new Set(['mtime', 'atime', 'ctime', 'LIBARCHIVE.creationtime']);
const pax = new Set(['x', 'X']);
/**
 * Returns the headers of an entry without its times, to compare it with another one, and the length of the headers.
 *
 * @throws Error if they are not headers of a tar.
 */
function headersWithoutTimes(read) {
    const parts = [];
    for (let offset = 0;;) {
        const block = read(offset, header_block/* blockSize */.L6);
        offset += header_block/* blockSize */.L6;
        const header = (0,header_block/* readHeaderBlock */.Hl)(block);
        if (header === undefined || !(0,header_block/* isExtension */.o)(header)) {
            parts.push(maskTimes(block));
            return { length: offset, text: Buffer.concat(parts) };
        }
        const { flag, size } = header;
        const bytes = read(offset, size);
        const records = pax.has(flag) ? recordsWithoutTimes(bytes) : bytes;
        // A header that contains only times may be missing in the other entry.
        if (records.length > 0)
            parts.push(Buffer.from(`${flag}${records.length} `), records);
        offset += (0,build_entry/* inBlocks */.Qf)(size);
    }
}
function maskTimes(block) {
    const masked = Buffer.from(block);
    for (const { start, end } of timeFields)
        masked.fill(0, start, end);
    return masked;
}
function recordsWithoutTimes(bytes) {
    const kept = [];
    for (let offset = 0; offset < bytes.length && bytes[offset] !== 0;) {
        const space = bytes.indexOf(' ', offset);
        const length = Number(bytes.toString('latin1', offset, space));
        if (!(length > space - offset))
            return bytes;
        const keyword = bytes.toString('latin1', space + 1, bytes.indexOf('=', space));
        if (!timeRecords.has(keyword))
            kept.push(bytes.subarray(space, offset + length));
        offset += length;
    }
    return Buffer.concat(kept);
}

;// CONCATENATED MODULE: ./build/image/split/layer-file.js






/** Uncompressed layer that is open for reading. */
class LayerFile {
    entries;
    handle;
    #starts;
    #buffer = Buffer.alloc(2 ** 20);
    constructor(entries, handle) {
        this.entries = entries;
        this.handle = handle;
        this.#starts = entryStarts(entries);
    }
    static async open({ file, entries }) {
        return new LayerFile(entries, await (0,promises_.open)(file));
    }
    close() {
        return this.handle.close();
    }
    /** Returns the content of a regular file. A sparse file stores less than its size, and its content is not usable. */
    content(index) {
        const { size = 0 } = this.entries[index] ?? {};
        const stored = Math.ceil(size / header_block/* blockSize */.L6) * header_block/* blockSize */.L6;
        return this.#read(Math.max(0, this.#range(index).end - stored), Buffer.alloc(size));
    }
    /** Returns where these entries are in the file. */
    ranges(indices) {
        return joinRanges(indices.map(index => this.#range(index)));
    }
    /**
     * Returns a hash of the bytes of entries, in the given order.
     *
     * @param ignoresTimes whether entries that differ only in times have the same hash.
     */
    async hash(indices, ignoresTimes) {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        if (ignoresTimes)
            for (const index of indices)
                await this.#hashWithoutTimes(hash, this.#range(index));
        else
            await this.#hashRanges(hash, this.ranges(indices));
        return hash.digest('hex');
    }
    async #hashWithoutTimes(hash, { start, end }) {
        const buffered = this.#read(start, this.#buffer.subarray(0, end - start));
        const { length, text } = headersWithoutTimes((offset, size) => offset + size <= buffered.length
            ? buffered.subarray(offset, offset + size)
            : this.#read(start + offset, Buffer.alloc(size)));
        hash.update(text);
        if (end - start <= buffered.length)
            hash.update(buffered.subarray(length));
        else
            await this.#hashRanges(hash, [{ start: start + length, end }]);
    }
    /** Reads synchronously, because images contain hundreds of thousands of small entries. */
    #read(start, target) {
        const read = (0,external_node_fs_.readSync)(this.handle.fd, target, 0, target.length, start);
        // A tar may end without the padding of its last file.
        return target.fill(0, read);
    }
    async #hashRanges(hash, ranges) {
        for await (const block of readRanges(this.handle, ranges, 0))
            hash.update(block);
    }
    #range(index) {
        return { start: this.#starts[index] ?? 0, end: this.#starts[index + 1] ?? 0 };
    }
}
/** Offset of each entry, and of the end of the last one. */
function entryStarts(entries) {
    const starts = new Float64Array(entries.length + 1);
    for (const [index, { tarSize }] of entries.entries())
        starts[index + 1] = (starts[index] ?? 0) + tarSize;
    return starts;
}

// EXTERNAL MODULE: ./build/layers/layer-content.js
var layer_content = __webpack_require__(33918);
// EXTERNAL MODULE: ./build/layers/stream-layer.js + 3 modules
var stream_layer = __webpack_require__(71102);
;// CONCATENATED MODULE: ./build/image/split/spool-layer.js





/**
 * Streams a layer once, verifies it and writes its tar to a file, from which its parts are copied in parallel.
 *
 * @throws Error that names the layer if it is damaged, or the file if the disk is full.
 */
async function spoolLayer(source, layer, file, onProgress) {
    const target = (0,external_node_fs_.openSync)(file, 'w');
    try {
        const onChunk = (chunk) => writeAll(target, chunk, layer.label);
        return { file, ...(await listLayer(source, layer, { onChunk, onProgress })) };
    }
    finally {
        (0,external_node_fs_.closeSync)(target);
    }
}
/** Streams a layer once, verifies it and lists its entries. */
async function listLayer(source, layer, listener) {
    const entries = [];
    const listing = new layer_content/* LayerContent */.r(layer.label);
    const { hasGlobalRecords } = await (0,stream_layer/* streamLayer */.q)(source, layer, {
        ...listener,
        onEntry: entry => {
            // Only for its limit of memory.
            listing.add(entry);
            entries.push(entry);
        },
    });
    return { entries, hasGlobalRecords };
}
function writeAll(target, chunk, label) {
    try {
        for (let offset = 0; offset < chunk.length;)
            offset += (0,external_node_fs_.writeSync)(target, chunk, offset);
    }
    catch (error) {
        throw new user_error/* UserError */.yo('disk-full', `${label} cannot be unpacked to be split: ${(0,error_message/* messageOf */.b)(error)}`, {
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/image/split/reuse-layer.js












const reuse_layer_blockSize = 2 ** 20;
/**
 * Copies a compressed layer of the last image to a layout if its content is as expected. Its digest and diff ID are
 * verified.
 *
 * @param accept compares the content; undefined means that it differs.
 * @returns undefined if the layer cannot be used.
 */
async function reuseLayer({ source, layer }, { blobs, temporary }, accept, log) {
    const { descriptor, diffId, label } = layer;
    // Binder compresses every layer with gzip again, so another compression gains nothing.
    if ((0,media_types/* layerCompression */.AH)(descriptor.mediaType) !== 'gzip')
        return undefined;
    const tar = `${temporary}.tar`;
    try {
        const content = (0,verify_stream/* verifyStream */.u)(await source.openBlob(descriptor), descriptor, label);
        await (0,external_node_stream_promises_.pipeline)(content, (0,external_node_fs_.createWriteStream)(temporary));
        const openBlob = async () => (0,external_node_fs_.createReadStream)(temporary, { highWaterMark: reuse_layer_blockSize });
        const spooled = await spoolLayer({ openBlob }, layer, tar, () => { });
        const { size: uncompressedSize } = await (0,promises_.stat)(tar);
        const isPlain = uncompressedSize === spooled.entries.reduce((sum, { tarSize }) => sum + tarSize, written_size/* endOfTar */.Y);
        const accepted = isPlain && !spooled.hasGlobalRecords ? await withFile(spooled, accept) : undefined;
        if (accepted === undefined)
            return undefined;
        const { digest, size } = descriptor;
        await (0,promises_.rename)(temporary, (0,external_node_path_.join)(blobs, (0,oci_digest/* digestHex */.sU)(digest)));
        return { descriptor: { mediaType: write_layout/* gzipLayer */.yF, digest, size }, diffId, uncompressedSize, accepted };
    }
    catch (error) {
        log.info(`${label} cannot be used again, so its content is compressed again: ${(0,error_message/* messageOf */.b)(error)}`);
        return undefined;
    }
    finally {
        await Promise.all([tar, temporary].map(file => (0,promises_.rm)(file, { force: true })));
    }
}
async function withFile(spooled, task) {
    const file = await LayerFile.open(spooled);
    try {
        return await task(file);
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/image/split/keep-layer.js


/**
 * Writes a layer that is not split. One that is already compressed keeps its bytes. Another is copied from the last image
 * if that has it, and compressed otherwise.
 */
async function keepLayer(source, { descriptor, diffId, label }, files, { last, log }) {
    const layer = (0,write_layout/* isPlainLayer */.s5)(descriptor) ? last?.layers.find(each => each.diffId === diffId) : undefined;
    if (last !== undefined && layer !== undefined) {
        const reused = await reuseLayer({ source: last.source, layer }, files, async () => true, log);
        if (reused !== undefined)
            return reused.descriptor;
    }
    return (0,write_layout/* writeLayer */.By)(source, descriptor, files, label);
}

// EXTERNAL MODULE: ./build/oci/read-image.js
var read_image = __webpack_require__(77148);
;// CONCATENATED MODULE: ./build/image/split/last-image.js



/** Reads which layers the last image has. @returns undefined if it cannot be read; its layers are then made again. */
async function readLastLayers(last, platform, log) {
    if (last === undefined)
        return undefined;
    try {
        const source = await last.open();
        const { manifest, config, name } = await (0,read_image/* readImage */.AM)(source, platform);
        const layers = manifest.layers.flatMap((descriptor, index) => {
            const diffId = config.diffIds[index];
            const label = (0,layer_name/* layerName */.H)(name, index, manifest.layers.length);
            return diffId === undefined ? [] : [{ descriptor, diffId, label }];
        });
        return { source, layers };
    }
    catch (error) {
        log.info(`The last image cannot be read, so all layers are compressed: ${(0,error_message/* messageOf */.b)(error)}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/image/split/pulled-bytes.js
/** @param written the layers that replace each layer, or the layer itself. */
function countPulledBytes(written, { layers }) {
    const known = new Set(layers.map(({ descriptor }) => descriptor.digest));
    const sum = (descriptors) => descriptors.reduce((bytes, { size }) => bytes + size, 0);
    const isNew = ({ digest }) => !known.has(digest);
    return {
        before: sum(written.filter(parts => parts.some(isNew)).flat()),
        after: sum(written.flat().filter(isNew)),
    };
}

// EXTERNAL MODULE: ./build/layers/split/layer-tree.js
var layer_tree = __webpack_require__(33490);
;// CONCATENATED MODULE: ./build/layers/split/pack-units.js


/** Factor by which the target grows until few enough layers are left. */
const growth = 1.1;
/**
 * Packs units into few layers, the one with the deletions first. Units are ordered by the power of two of their size and
 * by name, so that a unit that grows a little keeps its place.
 */
function packUnits(units, { target, maxLayers }) {
    const ordered = [...units].sort((a, b) => Number(b.isDeletion) - Number(a.isDeletion) || sizeClass(b) - sizeClass(a) || (0,layer_tree/* compare */.U)(a.label, b.label));
    for (let limit = target;; limit *= growth) {
        const packed = firstFit(ordered, limit);
        if (packed.length <= Math.max(1, maxLayers))
            return packed;
    }
}
function sizeClass({ weight }) {
    return Math.floor(Math.log2(weight));
}
function firstFit(units, limit) {
    const layers = [];
    for (const unit of units) {
        const content = unit.weight - written_size/* endOfTar */.Y;
        const layer = layers.find(({ weight }) => weight + content <= limit);
        if (layer === undefined)
            layers.push({ units: [unit], weight: unit.weight });
        else {
            layer.units.push(unit);
            layer.weight += content;
        }
    }
    return layers;
}

;// CONCATENATED MODULE: ./build/layers/split/package-label.js
const prefix = 'package:';
/** Returns the label of the unit of a package. All other units are labeled by their paths. */
function packageLabel(name) {
    return `${prefix}${name}`;
}
function isPackageLabel(label) {
    return label.startsWith(prefix);
}
/** Returns a label without the mark of a package. */
function displayedLabel(label) {
    return isPackageLabel(label) ? label.slice(prefix.length) : label;
}

;// CONCATENATED MODULE: ./build/layers/split/change-model.js
/** Weight of an update relative to the one after it. */
const decay = 0.97;
/** Rate of change assumed for a unit without history, and the number of updates that this assumption counts as. */
const prior = { rate: 0.35, updates: 2 };
/** Changed bytes of a layer for each unchanged byte that must be pulled again with them, at most. */
const changeFactor = 6;
/** Recent updates of a set of units: which units changed, or how likely an unobserved one was to change. */
class ChangeModel {
    #weights;
    #changed = new Map();
    #rates = new Map();
    constructor(units) {
        const updates = units.reduce((max, { changes }) => Math.max(max, changes.length), 0);
        this.#weights = recencyWeights(Math.max(1, updates));
        const observed = units.map(({ changes }) => changes.padStart(Math.max(1, updates), '-'));
        const shares = changedShares(observed, this.#weights.length);
        const mean = shares.reduce((sum, share, update) => sum + share * (this.#weights[update] ?? 0), 0);
        for (const [index, { name }] of units.entries()) {
            const history = observed[index] ?? '';
            const rate = this.#measureRate(history);
            this.#rates.set(name, rate);
            this.#changed.set(name, shares.map((share, update) => {
                const seen = history[update];
                return seen === '-' ? Math.min(1, (share * rate) / Math.max(mean, 1e-6)) : Number(seen);
            }));
        }
    }
    /** Number of updates that the model covers. */
    get length() {
        return this.#weights.length;
    }
    /** Estimated probability that an update changes the unit. */
    rate(name) {
        return this.#rates.get(name) ?? prior.rate;
    }
    /** Bytes of a unit that each update changed. */
    changedBytes({ name, size }) {
        return (this.#changed.get(name) ?? new Float64Array(this.length)).map(share => share * size);
    }
    /**
     * Expected bytes, for each update, that are pulled again although they have not changed.
     *
     * @param changed bytes of the layer that each update changed.
     */
    cost(changed, size) {
        let cost = 0;
        for (let update = 0; update < changed.length; update++) {
            const bytes = changed[update] ?? 0;
            cost += (this.#weights[update] ?? 0) * Math.min(size - bytes, changeFactor * bytes);
        }
        return cost;
    }
    /** Expected cost of a layer of these units. */
    layerCost(units) {
        const changed = new Float64Array(this.length);
        let size = 0;
        for (const unit of units) {
            size += unit.size;
            for (const [update, bytes] of this.changedBytes(unit).entries())
                changed[update] = (changed[update] ?? 0) + bytes;
        }
        return this.cost(changed, size);
    }
    #measureRate(history) {
        let changed = 0;
        let seen = 0;
        for (const [update, weight] of this.#weights.entries()) {
            if (history[update] === '-')
                continue;
            seen += weight * this.length;
            if (history[update] === '1')
                changed += weight * this.length;
        }
        return (changed + prior.updates * prior.rate) / (seen + prior.updates);
    }
}
function recencyWeights(updates) {
    const weights = Float64Array.from({ length: updates }, (_, update) => decay ** (updates - 1 - update));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map(weight => weight / total);
}
/** Share of the observed units that each update changed. */
function changedShares(observed, updates) {
    return Float64Array.from({ length: updates }, (_, update) => {
        let seen = 0;
        let changed = 0;
        for (const history of observed) {
            if (history[update] === '-')
                continue;
            seen += 1;
            if (history[update] === '1')
                changed += 1;
        }
        return seen === 0 ? prior.rate : changed / seen;
    });
}

;// CONCATENATED MODULE: ./build/layers/split/lay-out-units.js

/** Fractions of `maxLayers` for layers with one of the largest units each. The layout with the lowest cost is used. */
const singleShares = [0, 0.3, 0.5, 0.65, 0.8];
/** Maximum number of runs of units that the dynamic programming considers. */
const maxRuns = 110;
/**
 * Lays out units in layers so that an update changes few layers: some of the largest units alone, and the rest, sorted by
 * how often they change, cut into the cheapest consecutive layers.
 *
 * @returns undefined if the units do not fit.
 */
function layOutUnits(units, model, { target, maxLayers }) {
    if (units.length === 0)
        return { layers: [], cost: 0 };
    const byRate = [...units].sort((a, b) => model.rate(a.name) - model.rate(b.name) || (0,layer_tree/* compare */.U)(a.name, b.name));
    if (units.length <= maxLayers)
        return withCost(byRate.map(unit => [unit]), model);
    const bySize = [...byRate].sort((a, b) => b.size - a.size);
    let best;
    for (const share of singleShares) {
        const single = new Set(bySize.slice(0, Math.floor(maxLayers * share)));
        const runs = byRate.filter(unit => !single.has(unit)).map(unit => ({ units: [unit], size: unit.size }));
        const cut = cutRuns(runs, model, { target, maxLayers: maxLayers - single.size });
        if (cut === undefined)
            continue;
        const layout = withCost([...[...single].map(unit => [unit]), ...cut], model);
        if (best === undefined || layout.cost < best.cost)
            best = layout;
    }
    return best;
}
function withCost(layers, model) {
    return { layers, cost: layers.reduce((sum, units) => sum + model.layerCost(units), 0) };
}
/** Cuts runs into at most `maxLayers` consecutive layers with the lowest total cost. */
function cutRuns(all, model, { target, maxLayers }) {
    const runs = joinSmallest(all, target);
    const costs = segmentCosts(runs, model, target);
    const count = runs.length;
    let best = new Float64Array(count + 1).fill(Infinity);
    best[0] = 0;
    const starts = [];
    const totals = [];
    for (let layer = 0; layer < Math.min(maxLayers, count); layer++) {
        const next = new Float64Array(count + 1).fill(Infinity);
        const from = new Int32Array(count + 1);
        for (let end = 1; end <= count; end++) {
            for (let start = 0; start < end; start++) {
                const cost = (best[start] ?? Infinity) + (costs[start]?.[end] ?? Infinity);
                if (cost >= (next[end] ?? Infinity))
                    continue;
                next[end] = cost;
                from[end] = start;
            }
        }
        best = next;
        starts.push(from);
        totals.push(next[count] ?? Infinity);
    }
    const cheapest = totals.reduce((min, total) => Math.min(min, total), Infinity);
    if (cheapest === Infinity)
        return undefined;
    const segments = [];
    let end = count;
    for (let layer = totals.indexOf(cheapest); layer >= 0; layer--) {
        const start = starts[layer]?.[end] ?? 0;
        segments.unshift(runs.slice(start, end).flatMap(run => run.units));
        end = start;
    }
    return segments;
}
/** Joins the smallest neighbors until few enough runs are left. */
function joinSmallest(all, target) {
    const runs = [...all];
    while (runs.length > maxRuns) {
        let least = { index: -1, size: Infinity };
        for (let index = 0; index + 1 < runs.length; index++) {
            const size = (runs[index]?.size ?? 0) + (runs[index + 1]?.size ?? 0);
            if (size < least.size)
                least = { index, size };
        }
        if (least.size > target)
            break;
        const units = runs.slice(least.index, least.index + 2).flatMap(run => run.units);
        runs.splice(least.index, 2, { units, size: least.size });
    }
    return runs;
}
/** Returns the cost of a layer of the runs from `start` up to, but not including, `end`; infinite if it is too large. */
function segmentCosts(runs, model, target) {
    const changed = runs.map(({ units }) => {
        const sum = new Float64Array(model.length);
        for (const unit of units)
            for (const [update, bytes] of model.changedBytes(unit).entries())
                sum[update] = (sum[update] ?? 0) + bytes;
        return sum;
    });
    return runs.map((_, start) => {
        const costs = new Float64Array(runs.length + 1).fill(Infinity);
        const sum = new Float64Array(model.length);
        let size = 0;
        for (let end = start + 1; end <= runs.length; end++) {
            size += runs[end - 1]?.size ?? 0;
            if (size > target && end > start + 1)
                break;
            for (const [update, bytes] of (changed[end - 1] ?? sum).entries())
                sum[update] = (sum[update] ?? 0) + bytes;
            costs[end] = model.cost(sum, size);
        }
        return costs;
    });
}

;// CONCATENATED MODULE: ./build/layers/split/plan-update.js


/** Future updates whose cost counts as much as the bytes of this one. */
const horizon = 4;
/** Number of additional layers that are given up on trial, so that their units can move. */
const maxTrials = 6;
/**
 * Plans the layers of an image from those of the previous one. Published layers are immutable: a layer is kept as it is or
 * given up. Changed and new units, and the units of layers that were given up, get new layers.
 *
 * @returns undefined if the units do not fit.
 */
function planUpdate(units, previous, limits) {
    const model = new ChangeModel(units);
    const current = new Map(units.map(unit => [unit.name, unit]));
    const layers = previous
        .map((layer, index) => describeLayer(layer, index, current, model))
        .filter(({ live }) => live.length > 0);
    const placed = new Set(layers.flatMap(({ live }) => live));
    const free = units.filter(unit => !placed.has(unit));
    const size = units.reduce((sum, unit) => sum + unit.size, 0);
    const kept = giveUpDead(layers, limits.maxDeadShare * size);
    const byGain = (layer) => layer.liveSize - horizon * layer.cost;
    const trials = [kept, ...withoutLeast(kept, byGain), ...withoutLeast(kept, ({ liveSize }) => liveSize)];
    let best;
    for (const trial of trials) {
        const found = evaluate(trial, layers, { free, model, limits });
        if (found !== undefined && (best === undefined || found.value < best.value))
            best = found;
    }
    return best;
}
function describeLayer({ units }, index, current, model) {
    const live = [];
    let deadSize = 0;
    for (const [name, { version, size }] of units) {
        const unit = current.get(name);
        if (unit?.version === version)
            live.push(unit);
        else
            deadSize += size;
    }
    const liveSize = live.reduce((sum, { size }) => sum + size, 0);
    return { index, live, liveSize, deadSize, cost: model.layerCost(live) };
}
/** Gives up layers until the others contain few enough unused bytes. */
function giveUpDead(layers, maxDead) {
    let kept = [...layers];
    for (let excess = countDead(kept) - maxDead; excess > 0; excess = countDead(kept) - maxDead) {
        const sufficient = least(kept.filter(({ deadSize }) => deadSize >= excess), ({ liveSize }) => liveSize);
        const densest = least(kept, ({ deadSize, liveSize }) => -deadSize / (liveSize + 1));
        if (densest === undefined)
            return kept;
        // Several small layers may cost less than the one that suffices.
        const isCheaper = sufficient === undefined || (densest.liveSize / densest.deadSize) * excess < sufficient.liveSize * 0.7;
        const given = isCheaper ? densest : sufficient;
        kept = kept.filter(layer => layer !== given);
    }
    return kept;
}
function countDead(layers) {
    return layers.reduce((sum, { deadSize }) => sum + deadSize, 0);
}
function least(items, measure) {
    let found;
    for (const item of items)
        if (found === undefined || measure(item) < measure(found))
            found = item;
    return found;
}
/** Returns the list without its smallest item, without its two smallest items, and so on. */
function withoutLeast(layers, measure) {
    const order = [...layers].sort((a, b) => measure(a) - measure(b));
    const counts = Array.from({ length: Math.min(maxTrials, order.length) }, (_, index) => index + 1);
    return counts.map(count => {
        const given = new Set(order.slice(0, count));
        return layers.filter(layer => !given.has(layer));
    });
}
function evaluate(kept, layers, { free, model, limits: { target, maxLayers }, }) {
    const given = layers.filter(layer => !kept.includes(layer));
    const units = [...free, ...given.flatMap(({ live }) => live)];
    const slots = maxLayers - kept.length;
    const layout = slots < 0 || (slots < 1 && units.length > 0)
        ? undefined
        : layOutUnits(units, model, { target, maxLayers: slots });
    if (layout === undefined)
        return undefined;
    const moved = given.reduce((sum, { liveSize }) => sum + liveSize, 0);
    const expected = layout.cost + kept.reduce((sum, { cost }) => sum + cost, 0);
    const rate = (layer) => layer.reduce((sum, { name }) => sum + model.rate(name), 0) / layer.length;
    return {
        value: moved + horizon * expected,
        kept: kept.map(({ index }) => index),
        added: [...layout.layers].sort((a, b) => rate(a) - rate(b)),
    };
}

;// CONCATENATED MODULE: ./build/layers/split/place-units.js



/** Number of updates that are recorded. */
const maxUpdates = 64;
/** Minimum share of the layers for files that belong to no package. */
const otherShare = 1 / 10;
/**
 * Places units in layers. A layer of the last image whose units have not changed is kept; all other units get new
 * layers. Without a last image, or if the units do not fit, they are packed into few layers. Files that belong to no
 * package get layers of their own, above those of the packages.
 */
function placeUnits(units, last, limits) {
    const others = units.filter(({ unit }) => !unit.isDeletion && !isPackageLabel(unit.label));
    const { maxLayers } = limits;
    if (others.length === 0 || !units.some(({ unit }) => isPackageLabel(unit.label)) || maxLayers < 3)
        return placeTogether(units, last, limits);
    const share = Math.max(otherShare, totalWeight(others) / totalWeight(units));
    const count = Math.min(maxLayers - 2, Math.max(1, Math.round(maxLayers * share)));
    const above = new Set(others);
    const lower = units.filter(unit => !above.has(unit));
    const packageLimits = { ...limits, maxLayers: maxLayers - count };
    return [
        ...placeTogether(lower, last?.map(onlyPackages), packageLimits, firstTarget(lower, packageLimits)),
        ...placeTogether(others, last?.map(withoutPackages), { ...limits, maxLayers: count }),
    ];
}
/** Share of the layers that a first layout uses, and how much smaller than the target it makes them at most. */
const firstLayout = { share: 0.6, smallest: 1 / 4 };
/**
 * Returns the size of the layers of a first layout. Layers smaller than the target leave the largest packages alone and cost
 * less when one of their packages changes. Later layouts follow the changes observed since.
 */
function firstTarget(units, { target, maxLayers }) {
    const even = totalWeight(units) / Math.max(1, maxLayers * firstLayout.share);
    return Math.min(target, Math.max(even, target * firstLayout.smallest));
}
/** Returns a layer, or an empty one in its place if it has no package. */
function onlyPackages(layer) {
    return layer.some(([label]) => isPackageLabel(label)) ? layer : [];
}
function withoutPackages(layer) {
    return layer.some(([label]) => isPackageLabel(label)) ? [] : layer;
}
function totalWeight(units) {
    return units.reduce((sum, { unit }) => sum + unit.weight, 0);
}
function placeTogether(units, last, limits, first = limits.target) {
    const all = units.map(({ unit }) => unit);
    const onLast = last === undefined ? undefined : placeOnLast(units, last, limits);
    return onLast ?? packUnits(all, { ...limits, target: first });
}
/** Records the layers, with one more update in the history of their units. */
function recordSplit(layers, units, last) {
    const versioned = new Map(withHistory(units, last).map(unit => [unit.name, unit]));
    return layers.map(layer => layer.units.flatMap(({ label }) => {
        const unit = versioned.get(label);
        return unit === undefined ? [] : [[label, unit.version, unit.size, unit.changes]];
    }));
}
function placeOnLast(units, last, { target, maxLayers }) {
    const byLabel = new Map(units.map(({ unit }) => [unit.label, unit]));
    // Deletions must come first, regardless of the last image.
    const deletions = units.map(({ unit }) => unit).filter(({ isDeletion }) => isDeletion);
    const versioned = withHistory(units, last).filter(({ name }) => byLabel.get(name)?.isDeletion === false);
    const published = last.map(layer => ({
        units: new Map(layer.map(([name, version, size]) => [name, { version, size }])),
    }));
    // A kept layer with other content would not be the same layer.
    const limits = { target, maxLayers: maxLayers - deletions.length, maxDeadShare: 0 };
    const plan = planUpdate(versioned, published, limits);
    if (plan === undefined)
        return undefined;
    const isPlaceable = (name) => byLabel.get(name)?.isDeletion === false;
    const kept = plan.kept.map(index => ({
        names: (last[index] ?? []).map(([name]) => name).filter(isPlaceable),
        last: index,
    }));
    const layers = [
        ...deletions.map(({ label }) => ({ names: [label], last: undefined })),
        ...kept,
        ...plan.added.map(layer => ({ names: layer.map(({ name }) => name), last: undefined })),
    ].map(layer => ({ units: layer.names.flatMap(name => byLabel.get(name) ?? []), last: layer.last }));
    const members = layers.map(({ units }) => units);
    if (!isComplete(members, units.length, maxLayers))
        return undefined;
    return layers.map(layer => ({
        ...layer,
        weight: layer.units.reduce((sum, { weight }) => sum + weight, 0),
    }));
}
/** Returns whether every unit is in exactly one layer. A record that is forged may list a unit in several layers. */
function isComplete(layers, unitCount, maxLayers) {
    const placed = layers.flat();
    const isOnce = placed.length === unitCount && new Set(placed).size === unitCount;
    return isOnce && layers.length <= maxLayers;
}
function withHistory(units, last) {
    const before = new Map(last?.flat().map(unit => [unit[0], unit]));
    return units.map(({ unit: { label, weight }, mark }) => {
        const [, version, , changes = ''] = before.get(label) ?? [];
        // The first image does not update another one, so it shows no change.
        const isFirst = last === undefined;
        const change = isFirst ? '' : version === undefined ? '-' : version === mark ? '0' : '1';
        return { name: label, size: weight, version: mark, changes: `${changes}${change}`.slice(-maxUpdates) };
    });
}

// EXTERNAL MODULE: ./build/tar/path-tree.js
var path_tree = __webpack_require__(17406);
// EXTERNAL MODULE: ./build/wording.js
var wording = __webpack_require__(9000);
// EXTERNAL MODULE: ./build/layers/packages/compiled-file.js
var compiled_file = __webpack_require__(16305);
;// CONCATENATED MODULE: ./build/layers/split/divide-by-name.js

/**
 * Divides bonds into parts of at most `target` bytes, unless a single bond is larger. Parts are halved by the next bit of
 * a hash of the name until they are small enough: a member that grows changes only its own part.
 */
function divideByName(members, newScale, target) {
    const hashed = members.map(member => ({
        ...member,
        hash: (0,external_node_crypto_.createHash)('sha256').update(member.name).digest(),
    }));
    const parts = [];
    const waiting = [{ members: hashed, bits: '' }];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
        const { bits, members: inPart } = part;
        const suffix = bits === '' ? '' : ` (${bits})`;
        const bonds = inPart.flatMap(member => member.bonds);
        const weight = weigh(bonds, newScale());
        if (weight <= target)
            parts.push({ suffix, bonds, weight });
        else if (new Set(inPart.map(({ name }) => name)).size > 1)
            for (const half of halve(part))
                waiting.push(half);
        else
            for (const cut of cutBonds(bonds, { suffix, newScale, target }))
                parts.push(cut);
    }
    return parts;
}
/** Divides by the next bit in which the hashes differ; returns the halves in reverse because the caller uses a stack. */
function halve({ members, bits }) {
    for (let prefix = bits;; prefix += bit(members[0], prefix.length)) {
        const [zeros, ones] = ['0', '1'].map(value => members.filter(member => bit(member, prefix.length) === value));
        if (!zeros?.length || !ones?.length)
            continue;
        return [
            { members: ones, bits: `${prefix}1` },
            { members: zeros, bits: `${prefix}0` },
        ];
    }
}
function bit(member, index) {
    return String(((member?.hash[index >> 3] ?? 0) >> (7 - (index & 7))) & 1);
}
function weigh(bonds, scale) {
    for (const bond of bonds)
        scale.add(bond);
    return scale.weight;
}
/** Cuts bonds of one name into consecutive runs. */
function cutBonds(bonds, { suffix, newScale, target }) {
    const runs = [];
    for (const bond of bonds) {
        let run = runs.at(-1);
        if (run === undefined || run.scale.weight + run.scale.measure(bond) > target) {
            run = { bonds: [], scale: newScale() };
            runs.push(run);
        }
        run.scale.add(bond);
        run.bonds.push(bond);
    }
    return runs.map((run, index) => ({
        suffix: index === 0 ? suffix : `${suffix} (part ${index + 1})`,
        bonds: run.bonds,
        weight: run.scale.weight,
    }));
}

// EXTERNAL MODULE: ./build/layers/split/family-stem.js
var family_stem = __webpack_require__(33110);
;// CONCATENATED MODULE: ./build/layers/split/unit-scale.js


/** Counts the bytes of a layer with certain bonds and the folders above their entries. */
class Scale {
    weight = written_size/* endOfTar */.Y;
    #bound;
    #entrySizes;
    #written = new Set();
    constructor(bound, entrySizes) {
        this.#bound = bound;
        this.#entrySizes = entrySizes;
    }
    /** @returns the bytes that a bond would add. */
    measure(bond) {
        return this.#weigh(bond, new Set());
    }
    add(bond) {
        this.weight += this.#weigh(bond, this.#written);
    }
    /** @param adding collects the folders that are not written yet. */
    #weigh({ entries, size }, adding) {
        let weight = size;
        for (const index of entries) {
            let folder = (0,path_tree/* parentDirectory */.im)(this.#bound.places[index] ?? '');
            while (folder !== undefined && !this.#written.has(folder) && !adding.has(folder)) {
                adding.add(folder);
                for (const entry of this.#bound.folders.get(folder) ?? [])
                    weight += this.#entrySizes[entry] ?? 0;
                folder = folder === '' ? undefined : (0,path_tree/* parentDirectory */.im)(folder);
            }
        }
        return weight;
    }
}

;// CONCATENATED MODULE: ./build/layers/split/divide-units.js







/** Share of the target below which families of one folder are put into a common unit. */
const smallestShare = 1 / 8;
/** Maximum number of packages that are units of their own. The smallest of the others share a unit. */
const maxPackages = 1500;
/**
 * Divides a layer into units of at most `target` bytes: packages where they are known, whole folders where they are small
 * enough, else families of names. A group that exceeds the target is divided by name, so that a file that grows changes no
 * other unit. Only a single bond may exceed the target.
 */
function divideUnits(bound, entrySizes, target, owners = new Map()) {
    const contents = bound.bonds.filter(bond => !bond.isDeletion);
    const root = buildTree(contents.filter(bond => !owners.has(bond.path)));
    const units = [];
    const newScale = () => new Scale(bound, entrySizes);
    const add = (label, members, isDeletion = false) => {
        for (const { suffix, ...content } of divideByName(members, newScale, target))
            units.push({ label: `${label}${suffix}`, ...content, isDeletion });
    };
    const deletions = bound.bonds.filter(bond => bond.isDeletion);
    if (deletions.length > 0)
        add('deletions', eachAlone(deletions), true);
    for (const [label, bonds] of groupByPackage(contents, owners))
        add(packageLabel(label), eachAlone(bonds));
    const waiting = [root];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
        const isDivided = (child) => child.children.length > 0 && child.size > target / 2;
        for (const child of folder.children.filter(isDivided))
            waiting.push(child);
        const whole = folder.children.filter(child => !isDivided(child));
        addFamilies({ path: folder.path, own: folder.bonds, children: whole }, target, add);
    }
    return units;
}
function addFamilies({ path, own, children }, target, add) {
    const families = Map.groupBy(children, child => (0,family_stem/* familyStem */.g)((0,path_tree/* baseName */.Fl)(child.path)));
    const small = [eachAlone(own)];
    for (const [stem, members] of [...families].sort(([a], [b]) => (0,layer_tree/* compare */.U)(a, b))) {
        const named = members.map(member => ({ name: member.path, bonds: allBonds(member) }));
        const size = members.reduce((sum, member) => sum + member.size, 0);
        const [only] = members;
        const label = members.length === 1 && only !== undefined ? only.path : `${join(path, stem)}*`;
        if (size < target * smallestShare)
            small.push(named);
        else
            add(label, named);
    }
    const common = small.flat();
    if (common.length > 0)
        add(path === '' ? '/' : `${path}/`, common);
}
/** Returns the bonds of each package, by label; those of packages beyond the maximum, smallest first, are combined. */
function groupByPackage(bonds, owners) {
    const owned = bonds.filter(bond => owners.has(bond.path));
    const groups = Map.groupBy(owned, bond => owners.get(bond.path)?.label ?? '');
    const size = (group) => group.reduce((sum, bond) => sum + bond.size, 0);
    const bySize = [...groups].sort(([a, own], [b, other]) => size(other) - size(own) || (0,layer_tree/* compare */.U)(a, b));
    const small = bySize.slice(maxPackages).flatMap(([, group]) => group);
    const large = bySize.slice(0, maxPackages).sort(([a], [b]) => (0,layer_tree/* compare */.U)(a, b));
    return new Map(small.length === 0 ? large : [...large, ['small packages', small]]);
}
/** Bonds by path, with compiled Python files next to their source. */
function eachAlone(bonds) {
    const paths = new Set(bonds.map(({ path }) => path));
    const groups = Map.groupBy(bonds, ({ path }) => besideSource(path, paths));
    return [...groups].map(([name, members]) => ({ name, bonds: members }));
}
/** Returns the path of the source of a compiled file, or the path itself. */
function besideSource(path, existing) {
    const source = (0,compiled_file/* sourceOfCompiled */.G)(path);
    return source !== undefined && existing.has(source) ? source : path;
}
function join(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
function allBonds(top) {
    const found = [];
    const waiting = [top];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        for (const bond of node.bonds)
            found.push(bond);
        for (const child of node.children)
            waiting.push(child);
    }
    return found.sort((a, b) => (a.entries[0] ?? 0) - (b.entries[0] ?? 0));
}
function buildTree(bonds) {
    const tree = new path_tree/* PathTree */.W1((path, parent) => {
        const node = { path, children: [], bonds: [], size: 0 };
        parent?.children.push(node);
        return node;
    });
    const paths = new Set(bonds.map(({ path }) => path));
    for (const bond of bonds) {
        const node = tree.at(besideSource(bond.path, paths));
        node.bonds.push(bond);
        node.size += bond.size;
    }
    for (const node of [...tree.nodes()].reverse()) {
        node.children.sort((a, b) => (0,layer_tree/* compare */.U)(a.path, b.path));
        if (node.path !== '')
            tree.at((0,path_tree/* parentDirectory */.im)(node.path)).size += node.size;
    }
    return tree.root;
}

// EXTERNAL MODULE: ./build/tar/entry-path.js
var entry_path = __webpack_require__(4750);
// EXTERNAL MODULE: ./build/tar/follow-links.js
var follow_links = __webpack_require__(42675);
;// CONCATENATED MODULE: ./build/layers/split/entry-bonds.js



/**
 * Finds which entries of a layer cannot be separated without changing the file system: hard links of one file, entries
 * that replace each other, and paths in a folder that is replaced or hard linked. Other folders are not bound, because
 * each layer repeats those it needs. A layer with a path in a folder that it does not list first is not divided at all.
 */
function bindEntries(entries) {
    const byPath = new Map(entries.map(entry => [entry.path, entry]));
    const resolver = new follow_links/* EntryPlaces */.t(byPath);
    const places = entries.map(entry => resolver.resolve(entry.path));
    const atPlace = Map.groupBy(entries.keys(), index => places[index] ?? '');
    const used = firstUses(places);
    const linked = new Set(entries.flatMap(entry => (entry.type === 'hardlink' ? [hardLinkTarget(entry, resolver)] : [])));
    const isFolder = ([place, indices]) => !linked.has(place) &&
        indices.every(index => entries[index]?.type === 'directory') &&
        (indices[0] ?? 0) <= (used.get(place) ?? Infinity);
    const folders = new Map([...atPlace].filter(isFolder));
    const groups = new DisjointSets(entries.length);
    for (const [place, [first = 0, ...others]] of atPlace) {
        if (!folders.has(place))
            for (const other of others)
                groups.join(first, other);
    }
    bindHardLinks(entries, entry => atPlace.get(hardLinkTarget(entry, resolver))?.[0], groups);
    bindUnlistedFolders(entries, groups);
    bindBelowFiles(places, { atPlace, folders }, groups);
    bindDeletions(entries, groups);
    const shared = new Map([...folders].filter(([path]) => used.has(path)));
    const bonds = groups
        .sets(index => !shared.has(places[index] ?? ''))
        .map(indices => makeBond(indices, entries));
    return { bonds, folders: shared, places };
}
function hardLinkTarget({ linkTarget }, resolver) {
    return resolver.resolve((0,entry_path/* cleanPath */.t)(linkTarget ?? ''));
}
/** Whether the entry is, or is inside, a whiteout. Source: OCI image-spec, layer.md, "Whiteouts". */
function isDeletion({ path }) {
    return path.startsWith('.wh.') || path.includes('/.wh.');
}
function makeBond(indices, entries) {
    const members = indices.flatMap(index => entries[index] ?? []);
    return {
        entries: indices,
        path: members[0]?.path ?? '',
        size: members.reduce((sum, { tarSize }) => sum + tarSize, 0),
        isDeletion: members.some(isDeletion),
    };
}
function bindHardLinks(entries, findTarget, groups) {
    let isLinkedBelow = false;
    for (const [index, entry] of entries.entries()) {
        if (entry.type !== 'hardlink')
            continue;
        const target = findTarget(entry);
        if (target === undefined)
            isLinkedBelow = true;
        else
            groups.join(index, target);
    }
    // The target of a link to a lower layer depends on every entry before the link.
    if (isLinkedBelow)
        for (const index of entries.keys())
            groups.join(0, index);
}
/**
 * Binds all entries if the layer has an entry before, or without, the folder that contains it. Such a path may lead
 * through a symbolic link, here or in a lower layer, to a place that other entries change. Layers from a real file system
 * have no such path.
 */
function bindUnlistedFolders(entries, groups) {
    const listed = new Set(['']);
    for (const { path, type } of entries) {
        if (path !== '' && !listed.has((0,path_tree/* parentDirectory */.im)(path))) {
            for (const index of entries.keys())
                groups.join(0, index);
            return;
        }
        if (type === 'directory')
            listed.add(path);
        else
            listed.delete(path);
    }
}
/** Binds every entry to the nearest path above it that is not, or not always, a folder. */
function bindBelowFiles(places, { atPlace, folders }, groups) {
    const known = new Map([['', undefined]]);
    const above = (path) => {
        const unknown = [];
        let folder = path;
        while (!known.has(folder)) {
            unknown.push(folder);
            folder = (0,path_tree/* parentDirectory */.im)(folder);
        }
        let found = known.get(folder);
        for (let next = unknown.pop(); next !== undefined; next = unknown.pop()) {
            if (!folders.has(next))
                found = atPlace.get(next)?.[0] ?? found;
            known.set(next, found);
        }
        return found;
    };
    for (const [index, place] of places.entries()) {
        const file = place === '' ? undefined : above((0,path_tree/* parentDirectory */.im)(place));
        if (file !== undefined)
            groups.join(index, file);
    }
}
function bindDeletions(entries, groups) {
    let first;
    for (const [index, entry] of entries.entries()) {
        if (!isDeletion(entry))
            continue;
        first ??= index;
        groups.join(first, index);
    }
}
/** Index of the first entry below each folder. */
function firstUses(places) {
    const used = new Map();
    for (const [index, place] of places.entries()) {
        let folder = place === '' ? undefined : (0,path_tree/* parentDirectory */.im)(place);
        while (folder !== undefined && !used.has(folder)) {
            used.set(folder, index);
            folder = folder === '' ? undefined : (0,path_tree/* parentDirectory */.im)(folder);
        }
    }
    return used;
}
/** Sets of indices that can be joined. */
class DisjointSets {
    #parents;
    constructor(count) {
        this.#parents = Int32Array.from({ length: count }, (_, index) => index);
    }
    join(a, b) {
        const [rootA, rootB] = [this.#root(a), this.#root(b)];
        // The lowest index is the root, so that the sets do not depend on the order of the calls.
        this.#parents[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
    }
    /** @returns the sets with an index that `isWanted` selects, in order of their first index. */
    sets(isWanted) {
        const indices = [...this.#parents.keys()];
        return [...Map.groupBy(indices, index => this.#root(index)).values()].filter(set => set.some(isWanted));
    }
    #root(index) {
        let root = index;
        while (this.#parents[root] !== root)
            root = this.#parents[root] ?? root;
        for (let next = index; next !== root;) {
            const parent = this.#parents[next] ?? root;
            this.#parents[next] = root;
            next = parent;
        }
        return root;
    }
}

;// CONCATENATED MODULE: ./build/layers/split/plan-parts.js






const maxNamed = 3;
/** @param owners package of each path that belongs to one. */
function divideLayer(entries, target, owners) {
    const bound = bindEntries(entries);
    const sizes = entries.map(({ tarSize }) => tarSize);
    return { units: divideUnits(bound, sizes, target, owners), bound, sizes, entries };
}
/** Returns the layers that replace a layer. Applied in order, they result in the same file system. */
function makeParts({ bound, sizes }, layers) {
    return layers.map(layer => makePart(layer, bound, sizes));
}
function makePart({ units, last }, bound, sizes) {
    const own = units.flatMap(unit => unit.bonds.flatMap(bond => bond.entries));
    const indices = withFolders(own, bound);
    const largest = [...units].sort((a, b) => b.weight - a.weight).map(({ label }) => printable(label));
    return {
        entries: indices,
        size: tarSize(indices, sizes),
        title: (0,wording/* formatList */.ki)(largest, maxNamed),
        last,
    };
}
/** Adds the entries of folders to a part, with those of the folders above them. */
function addFolders(part, folders, { bound, sizes }) {
    const added = folders.flatMap(path => bound.folders.get(path) ?? []);
    const entries = withFolders([...part.entries, ...added], bound);
    return { ...part, entries, size: tarSize(entries, sizes) };
}
function tarSize(indices, sizes) {
    return indices.reduce((sum, index) => sum + (sizes[index] ?? 0), written_size/* endOfTar */.Y);
}
/** Adds the folders above entries. @returns indices in tar order. */
function withFolders(own, bound) {
    const all = new Set(own);
    const seen = new Set();
    for (const index of own) {
        let folder = (0,path_tree/* parentDirectory */.im)(bound.places[index] ?? '');
        while (folder !== undefined && !seen.has(folder)) {
            seen.add(folder);
            for (const entry of bound.folders.get(folder) ?? [])
                all.add(entry);
            folder = folder === '' ? undefined : (0,path_tree/* parentDirectory */.im)(folder);
        }
    }
    return [...all].sort((a, b) => a - b);
}
function printable(label) {
    return displayedLabel(label).replace(/[\p{Cc}\p{Cs}]/gu, '?');
}

// EXTERNAL MODULE: ./build/layers/stream-progress.js
var stream_progress = __webpack_require__(27991);
;// CONCATENATED MODULE: ./build/image/split/mark-units.js
/** Number of hexadecimal digits of a mark. A collision only results in a less suitable layer. */
const markLength = 10;
/** Marks each unit with a hash of the bytes of its entries. */
async function markUnits(layer, units, ignoresTimes) {
    const marked = [];
    for (const unit of units) {
        const indices = unit.bonds.flatMap(bond => bond.entries).sort((a, b) => a - b);
        const hash = await layer.hash(indices, ignoresTimes);
        marked.push({ unit, mark: hash.slice(0, markLength) });
    }
    return marked;
}

;// CONCATENATED MODULE: ./build/layers/packages/locked-owners.js

/** Folders of an environment in which names begin with the name of a package. */
const namedFolder = /(?:^|\/)(?:lib|share|include|etc|libexec|site-packages|cmake|pkgconfig)$/;
/**
 * Assigns files without a known owner to the packages of a lock file by name: `lib/libvtkCommonCore.so` and `share/vtk/…` to
 * the package `vtk`. A lock file has no lists of files, so this finds the large libraries only.
 *
 * @returns the packages of the files that were assigned.
 */
function findLockedOwners(locked, paths, owners) {
    const byStem = new Map();
    for (const { manager, name, version, build } of locked.toSorted(byName)) {
        const owned = { manager, name, version, build, label: name };
        for (const stem of [simplify(name), simplify(name).replace(/^lib/, '')])
            if (stem.length >= minStem && !byStem.has(stem))
                byStem.set(stem, owned);
    }
    const found = new Map();
    if (byStem.size === 0)
        return found;
    for (const path of paths) {
        if (owners.has(path))
            continue;
        const owner = byStem.get(stemInEnvironment(path) ?? '');
        if (owner !== undefined)
            found.set(path, owner);
    }
    return found;
}
/** Shorter stems, such as `a` or `x`, are ambiguous. */
const minStem = 3;
function byName(a, b) {
    return a.name.length - b.name.length || (a.name < b.name ? -1 : 1);
}
/** Returns the stem of the highest name in a folder that has names of packages. */
function stemInEnvironment(path) {
    let stem;
    for (let name = path; name !== ''; name = (0,path_tree/* parentDirectory */.im)(name)) {
        if (namedFolder.test((0,path_tree/* parentDirectory */.im)(name))) {
            const own = (0,path_tree/* baseName */.Fl)(name);
            if (!/^(?:site-packages|cmake|pkgconfig|python[\d.]*)$/.test(own))
                stem = simplify(own);
            else
                break;
        }
    }
    return stem?.replace(/^lib/, '');
}
/** Reduces names to what those of a package and of its files have in common: `vtk` for `libvtkCommonCore-9.3.so`. */
function simplify(name) {
    const [library] = /^lib(?:[a-z]+|[A-Z]{2,}(?![a-z])|[A-Z][a-z]*)/.exec(name) ?? [];
    const [word = ''] = /^[A-Za-z]+/.exec(library ?? name) ?? [];
    return word.toLowerCase();
}

// EXTERNAL MODULE: ./build/layers/packages/package-owners.js
var package_owners = __webpack_require__(24350);
// EXTERNAL MODULE: ./build/layers/packages/read-packages.js + 6 modules
var read_packages = __webpack_require__(52714);
;// CONCATENATED MODULE: ./build/image/split/read-owners.js



/** Maximum bytes of all metadata. More was made up to exhaust memory; the layer is then laid out by folders. */
const maxTotalSize = 256 * 2 ** 20;
/**
 * Returns the package of each path of a layer that belongs to one, according to the metadata in the same layer.
 *
 * @param locked packages of a lock file.
 */
function readOwners(layer, locked) {
    const contents = readMetadata(layer);
    const paths = layer.entries.filter(({ type }) => type !== 'directory').map(({ path }) => path);
    const { owners } = (0,package_owners/* findOwners */.G)((0,read_packages/* readPackages */.q)(contents, paths), paths);
    return new Map([...owners, ...findLockedOwners(locked, paths, owners)]);
}
function readMetadata(layer) {
    const wanted = [...layer.entries.entries()].filter(([, entry]) => (0,read_packages/* isPackageMetadata */.s)(entry));
    if (wanted.reduce((sum, [, { size }]) => sum + size, 0) > maxTotalSize)
        return new Map();
    return new Map(wanted.map(([index, { path }]) => [path, layer.content(index)]));
}

;// CONCATENATED MODULE: ./build/image/split/match-layer.js
/**
 * Compares a layer to write with one of the last image. They match if all entries are the same, apart from the times of
 * folders that layers repeat, which a layer above can correct.
 *
 * @param ignoresTimes whether times are not compared at all.
 * @returns the folders of the last layer; undefined if the layers differ.
 */
async function matchLayer(layer, { entries, folders }, last, ignoresTimes) {
    const isRepeated = ({ type, path }) => type === 'directory' && folders.has(path);
    const own = separate(layer, entries, isRepeated);
    const old = separate(last, [...last.entries.keys()], isRepeated);
    if (own.others.length !== old.others.length || !hasEach(own.repeated, old.repeated))
        return undefined;
    if ((await layer.hash(own.others, ignoresTimes)) !== (await last.hash(old.others, ignoresTimes)))
        return undefined;
    const outdated = [];
    for (const [path, indices] of old.repeated) {
        const [current = [], before] = [folders.get(path), indices];
        if ((await layer.hash(current, true)) !== (await last.hash(before, true)))
            return undefined;
        if (ignoresTimes)
            continue;
        if ((await layer.hash(current, false)) !== (await last.hash(before, false)))
            outdated.push(path);
    }
    return { paths: [...old.repeated.keys()], outdated };
}
function separate({ entries }, indices, isRepeated) {
    const repeated = new Map();
    const others = [];
    for (const index of indices) {
        const entry = entries[index];
        if (entry === undefined || !isRepeated(entry))
            others.push(index);
        else
            repeated.set(entry.path, [...(repeated.get(entry.path) ?? []), index]);
    }
    return { repeated, others };
}
function hasEach(needed, found) {
    return [...needed.keys()].every(path => found.has(path));
}

;// CONCATENATED MODULE: ./build/image/split/reuse-parts.js






/**
 * Finds the parts that the last image has, and copies their layers instead of compressing them again.
 *
 * @param last layers of the last image that replaced the same layer.
 * @returns the layers by the number of their part.
 */
async function reuseParts(parts, last, from) {
    const reused = new Map();
    if (last === undefined)
        return reused;
    await (0,concurrency/* mapConcurrent */._)(parts, (0,external_node_os_.availableParallelism)(), async (part, number) => {
        const layer = last.layers[part.last ?? -1];
        const found = layer === undefined ? undefined : await reusePart(part, { ...last, layer, number }, from);
        if (found !== undefined)
            reused.set(number, found);
    });
    return reused;
}
async function reusePart(part, { source, layer, number }, { file, divided, blobs, prefix, ignoresTimes, log }) {
    const entries = { entries: part.entries, folders: divided.bound.folders };
    const files = { blobs, temporary: (0,external_node_path_.join)(blobs, `${prefix}-last-${number}`) };
    const reused = await reuseLayer({ source, layer }, files, content => matchLayer(file, entries, content, ignoresTimes), log);
    if (reused === undefined)
        return undefined;
    const { accepted: folders, ...written } = reused;
    return { ...written, title: part.title, isReused: true, folders };
}
/**
 * Adds folders to the topmost new layer whose times have changed since the layer of the last image was made that would
 * otherwise determine them. Without a new layer on top, one with only these folders is added.
 */
function correctFolders(parts, reused, divided) {
    const { entries } = divided;
    const isOutdated = new Map();
    for (const [number, part] of parts.entries()) {
        const { paths = [], outdated = [] } = reused.get(number)?.folders ?? {};
        const old = new Set(outdated);
        for (const path of paths)
            isOutdated.set(path, old.has(path));
        if (!reused.has(number))
            for (const index of part.entries)
                isOutdated.set(entries[index]?.path ?? '', false);
    }
    const missing = [...isOutdated].flatMap(([path, isOld]) => (isOld ? [path] : []));
    const top = parts.at(-1);
    if (missing.length === 0 || top === undefined)
        return [...parts];
    if (!reused.has(parts.length - 1))
        return [...parts.slice(0, -1), addFolders(top, missing, divided)];
    const empty = { entries: [], size: 0, title: 'times of folders', last: undefined };
    return [...parts, addFolders(empty, missing, divided)];
}

;// CONCATENATED MODULE: ./build/image/split/write-parts.js








/**
 * Writes parts of a layer in parallel. The bytes of each entry are copied as they are, with all extended headers.
 *
 * @param parts by their number in the layer.
 * @param onProgress called with the number of a part and its uncompressed bytes so far.
 */
async function writeParts(layer, parts, { blobs, prefix }, onProgress) {
    // Largest first, so that no large part is left for a single processor at the end.
    const bySize = [...parts].sort(([, a], [, b]) => b.size - a.size);
    const written = await (0,concurrency/* mapConcurrent */._)(bySize, (0,external_node_os_.availableParallelism)(), async ([number, part]) => {
        const files = { blobs, temporary: (0,external_node_path_.join)(blobs, `${prefix}-${number}`) };
        return [number, await writePart(layer, part, files, bytes => onProgress(number, bytes))];
    });
    return new Map(written);
}
async function writePart(layer, part, files, onBytes) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let uncompressedSize = 0;
    const hashed = async function* () {
        for await (const block of readRanges(layer.handle, layer.ranges(part.entries), written_size/* endOfTar */.Y)) {
            hash.update(block);
            uncompressedSize += block.length;
            onBytes(uncompressedSize);
            yield block;
        }
    };
    const descriptor = await (0,write_layout/* compressLayer */.ww)(hashed(), files);
    const diffId = (0,oci_digest/* parseDigest */.m)(`sha256:${hash.digest('hex')}`);
    return { descriptor, diffId, uncompressedSize, title: part.title, isReused: false };
}

;// CONCATENATED MODULE: ./build/image/split/split-layer.js














/**
 * Splits a layer into at most `maxParts` layers, and one more if only times of folders have changed.
 *
 * @returns undefined if it cannot be divided.
 */
async function splitLayer(job, index, maxParts, last) {
    const { image, blobs, log } = job;
    const label = (0,layer_name/* layerName */.H)(image.name, index, image.manifest.layers.length);
    const descriptor = image.manifest.layers[index];
    const diffId = image.config.diffIds[index];
    if (descriptor === undefined || diffId === undefined)
        throw new user_error/* UserError */.yo('image-damaged', `${label} has no diff id in the image's config: build the image again`);
    const file = (0,external_node_path_.join)(blobs, `.tar-${index}`);
    try {
        const spooled = await spool(job, { descriptor, diffId, label }, file);
        if (!spooled.hasGlobalRecords)
            return await divideSpooled(job, { spooled, index, label }, maxParts, last);
        log.warning(`${label} is not split: its tar has global headers, which apply to all entries together`);
        return undefined;
    }
    finally {
        await (0,promises_.rm)(file, { force: true });
    }
}
/** Reads a layer. A layer that is not compressed and already a file is not copied. */
async function spool({ source, log }, layer, file) {
    const { descriptor, label } = layer;
    const reading = new stream_progress/* StreamProgress */.s(log, `Reading ${label}`);
    const onProgress = (bytes) => reading.onBytes(0, bytes, descriptor.size);
    const stored = (0,write_layout/* isPlainLayer */.s5)(descriptor) ? source.blobPath?.(descriptor.digest) : undefined;
    if (stored === undefined)
        return spoolLayer(source, layer, file, onProgress);
    return { file: stored, ...(await listLayer(source, layer, { onProgress })) };
}
async function divideSpooled({ blobs, target, locked, ignoresTimes, log }, { spooled, index, label }, maxParts, last) {
    const file = await LayerFile.open(spooled);
    try {
        const divided = divideLayer(file.entries, target, readOwners(file, locked));
        const mark = () => markUnits(file, divided.units, ignoresTimes);
        // Only the layers of a last image depend on the marks; otherwise, units are marked while they are compressed.
        const units = last === undefined ? divided.units.map(unit => ({ unit, mark: '' })) : await mark();
        const layers = placeUnits(units, last?.record, { target, maxLayers: maxParts });
        const plan = makeParts(divided, layers);
        if (plan.length < 2) {
            log.info(`${label} is kept: it cannot be divided into more layers`);
            return undefined;
        }
        const from = { file, divided, blobs, prefix: `.part-${index}`, ignoresTimes, log };
        const [parts, marked] = await Promise.all([
            writePlan(plan, last, from, label),
            last === undefined ? mark() : units,
        ]);
        const record = recordSplit(layers, marked, last?.record);
        // Folders with new times may have a layer of their own, without units.
        return { parts, record: parts.map((_, number) => record[number] ?? []) };
    }
    finally {
        await file.close();
    }
}
/** Writes the parts that the last image does not have, and copies the layers of the others. */
async function writePlan(plan, last, from, label) {
    const { file, divided, blobs, prefix, log } = from;
    const reused = await reuseParts(plan, last?.parts, from);
    const parts = correctFolders(plan, reused, divided);
    const missing = new Map([...parts.entries()].filter(([number]) => !reused.has(number)));
    const again = reused.size === 0 ? '' : `, of which the last image has ${reused.size}`;
    const writing = new stream_progress/* StreamProgress */.s(log, `Compressing ${label} as ${parts.length} layers${again}`);
    for (const [number, { size }] of missing)
        writing.onBytes(number, 0, size);
    const written = await writeParts(file, missing, { blobs, prefix }, (number, bytes) => writing.onBytes(number, bytes, missing.get(number)?.size ?? bytes));
    return parts.flatMap((_, number) => reused.get(number) ?? written.get(number) ?? []);
}

;// CONCATENATED MODULE: ./build/image/split/split-image.js


















/**
 * Writes an image as a layout in which layers that are too large are split; the file system of the image stays the same.
 * All other layers keep their blobs, or are compressed if they are not. The layout appears in `directory` only when it is complete.
 *
 * @throws Error if the directory is not empty, or as reading the image does.
 */
async function splitImage(source, scope, directory, log) {
    await assertEmpty(directory);
    const partial = `${directory}.partial`;
    await (0,promises_.rm)(partial, { recursive: true, force: true });
    const blobs = (0,external_node_path_.join)(partial, 'blobs', 'sha256');
    try {
        await (0,promises_.mkdir)(blobs, { recursive: true });
        const split = await writeSplit(source, scope, { partial, blobs }, log);
        await (0,promises_.rm)(directory, { recursive: true, force: true });
        await (0,promises_.rename)(partial, directory);
        return { ...split, layout: await (0,layout_source/* openLayout */.B)(directory) };
    }
    catch (error) {
        await (0,promises_.rm)(partial, { recursive: true, force: true });
        throw explainFullDisk(error, directory);
    }
}
function explainFullDisk(error, directory) {
    if (!(error instanceof Error) || error.code !== 'ENOSPC')
        return error;
    const message = `The disk is full: splitting layers requires space for the image in ${directory}: free disk space before this step`;
    return new user_error/* UserError */.yo('disk-full', message, { cause: error });
}
async function assertEmpty(directory) {
    const names = await (0,promises_.readdir)(directory).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw new user_error/* UserError */.yo('output-not-writable', `${directory} cannot be written to (${error.message}): specify another folder`);
    });
    if (names.length > 0)
        throw new user_error/* UserError */.yo('output-not-writable', `${directory} is not empty: specify a new folder`);
}
async function writeSplit(source, scope, { partial, blobs }, log) {
    const { image, layers, target } = scope;
    const isPlain = image.manifest.layers.some(write_layout/* isPlainLayer */.s5);
    const isLastNeeded = isPlain || scope.chosen.length > 0;
    const last = isLastNeeded ? await readLastLayers(scope.lastImage, scope.platform, log) : undefined;
    const splits = await splitChosen(source, scope, { blobs, last }, log);
    const parts = new Map([...splits].map(([index, split]) => [index, split.parts]));
    const kept = await (0,concurrency/* mapConcurrent */._)(image.manifest.layers, (0,external_node_os_.availableParallelism)(), async (layer, index) => {
        if (parts.has(index))
            return [];
        const label = (0,layer_name/* layerName */.H)(image.name, index, image.manifest.layers.length);
        const identity = { descriptor: layer, diffId: image.config.diffIds[index], label };
        return [await keepLayer(source, identity, { blobs, temporary: (0,external_node_path_.join)(blobs, `.${index}`) }, { last, log })];
    });
    const config = replaceLayers(await source.readBlob(image.manifest.config), new Map([...parts].map(([index, written]) => [index, replacements(written)])), `the config of ${image.name}`);
    const written = kept.map((own, index) => parts.get(index)?.map(({ descriptor }) => descriptor) ?? own);
    await (0,write_layout/* finishLayout */.W2)(partial, {
        config,
        layers: written.flat(),
        annotations: { ...image.manifest.annotations, ...recordAnnotation(target, splits) },
    });
    return {
        target,
        layers: layers.map((layer, index) => ({ ...layer, parts: parts.get(index) })),
        pull: last === undefined ? undefined : countPulledBytes(written, last),
    };
}
/** Splits the chosen layers. @returns the layers that replace them, by index. */
async function splitChosen(source, scope, { blobs, last }, log) {
    const { image, layers, chosen, target, maxLayers, locked, normalizeTimes: ignoresTimes } = scope;
    const splits = new Map();
    if (chosen.length === 0)
        return splits;
    const job = { source, image, blobs, target, locked, ignoresTimes, log };
    const shares = (0,split_settings/* shareLayers */.uF)(chosen.map(index => layers[index]?.uncompressedSize ?? 0), maxLayers - (layers.length - chosen.length));
    // One after another, because each needs its uncompressed size on disk and keeps every processor busy.
    for (const [position, index] of chosen.entries()) {
        const lastSplit = selectLastSplit(scope.last, splits.size, last);
        const split = await splitLayer(job, index, shares[position] ?? 1, lastSplit);
        if (split !== undefined)
            splits.set(index, split);
    }
    return splits;
}
/** Returns how the layer at this position of a record was split. */
function selectLastSplit(last, position, lastLayers) {
    const record = last?.splits[position];
    if (record === undefined)
        return undefined;
    const start = last?.starts[position];
    const layers = start === undefined ? [] : (lastLayers?.layers.slice(start, start + record.length) ?? []);
    return { record, parts: lastLayers === undefined ? undefined : { ...lastLayers, layers } };
}
/** Replaces the record of an earlier split, which no longer describes the layers. */
function recordAnnotation(target, splits) {
    const starts = [];
    let added = 0;
    for (const [index, { parts }] of splits) {
        starts.push(index + added);
        added += parts.length - 1;
    }
    const records = [...splits.values()].map(({ record }) => record);
    return { [annotations/* splitKey */._$]: (0,split_record/* encodeSplitRecord */.K)({ target, splits: records, starts }) ?? '' };
}
function replacements(written) {
    return written.map(({ diffId, title, uncompressedSize }, index) => ({
        diffId,
        describe: createdBy => (0,created_by/* createdByPart */.xP)(createdBy, {
            number: index + 1,
            count: written.length,
            title: `${title} (${(0,units/* formatSize */.Xq)(uncompressedSize)})`,
        }),
    }));
}


/***/ }),

/***/ 604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readSplitScope)
/* harmony export */ });
/* harmony import */ var _layers_measure_layers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63740);
/* harmony import */ var _layers_read_claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56981);
/* harmony import */ var _layers_split_split_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71180);
/* harmony import */ var _layers_split_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43229);
/* harmony import */ var _oci_read_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77148);





/** Factor within which the target of the last image is used again, so that its units stay the same. */
const similarTarget = 1.25;
/** Reads the sizes of an image's layers and chooses those to split. */
async function readSplitScope(source, request) {
    const { mode, maxLayers, budget, platform } = request;
    const image = await (0,_oci_read_image_js__WEBPACK_IMPORTED_MODULE_4__/* .readImage */ .AM)(source, platform);
    const sizes = await readSizes(source, image);
    const total = sizes.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    const last = (0,_layers_split_split_record_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeSplitRecord */ .i)(request.lastImage?.split);
    const target = keepTarget((0,_layers_split_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .splitTarget */ .Gd)(request, total, budget.warnLayerSize), request, last);
    const choose = (layers) => (0,_layers_split_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseLayers */ .mF)(layers, mode, { target, ...budget });
    const isAnyChosen = choose(sizes).length > 0;
    const baseLayers = isAnyChosen ? await request.countBaseLayers(image) : 0;
    const layers = sizes.map((layer, index) => ({ ...layer, isBase: index < baseLayers }));
    const { lastImage, locked = [], normalizeTimes } = request;
    return {
        ...{ image, layers, chosen: choose(layers), target, maxLayers, last },
        ...{ lastImage, locked, platform, normalizeTimes },
    };
}
function keepTarget(target, { target: given, budget }, last) {
    if (given !== undefined || last === undefined || last.target > budget.warnLayerSize)
        return target;
    const ratio = last.target / target;
    return ratio < similarTarget && ratio > 1 / similarTarget ? last.target : target;
}
async function readSizes(source, image) {
    const claims = await (0,_layers_read_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .readClaims */ .I)(source, image.manifest);
    const options = { isEveryLayerStreamed: false, isExplained: undefined };
    const measured = await (0,_layers_measure_layers_js__WEBPACK_IMPORTED_MODULE_0__/* .measureLayers */ .L)(source, image, claims, options);
    return measured.map(({ layer: { compressedSize, uncompressedSize } }) => ({
        compressedSize,
        uncompressedSize,
        isBase: false,
    }));
}


/***/ }),

/***/ 16305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ sourceOfCompiled)
/* harmony export */ });
/* harmony import */ var _tar_path_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17406);

/** Returns the source of a compiled Python file: `a/b.py` for `a/__pycache__/b.cpython-312.opt-1.pyc`. */
function sourceOfCompiled(path) {
    if (!path.endsWith('.pyc'))
        return undefined;
    const folder = (0,_tar_path_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parentDirectory */ .im)(path);
    if ((0,_tar_path_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(folder) !== '__pycache__')
        return path.slice(0, -1);
    const [module = ''] = (0,_tar_path_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path).split('.', 1);
    const parent = (0,_tar_path_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parentDirectory */ .im)(folder);
    return parent === '' ? `${module}.py` : `${parent}/${module}.py`;
}


/***/ }),

/***/ 24350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findOwners)
/* harmony export */ });
/* harmony import */ var _tar_path_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17406);
/* harmony import */ var _compiled_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16305);


/**
 * Determines which package each existing file belongs to. A file that several packages list belongs to the first of them. A
 * package whose metadata belongs to another package, such as the Python metadata of a conda package, is part of it.
 *
 * @param packages in the order of `readPackages`.
 * @param paths existing files, without folders.
 */
function findOwners(packages, paths) {
    const existing = new Set(paths);
    const owners = new Map();
    const folders = new Map();
    const labels = new Set();
    const found = [];
    for (const item of packages) {
        const { metadata } = item;
        if (metadata !== '' && (owners.has(metadata) || isBelow(metadata, folders)))
            continue;
        const { manager, name, version, build } = item;
        const owned = { manager, name, version, build, label: chooseLabel(item, labels) };
        found.push(owned);
        addFirst(owners, existingPaths([metadata, ...item.files], existing), owned);
        addFirst(folders, item.folders, owned);
    }
    for (const path of paths) {
        const owner = findAbove(path, folders);
        if (owner !== undefined)
            addFirst(owners, [path], owner);
    }
    addCompiledFiles(paths, existing, owners);
    return { owners, packages: found };
}
/** Returns the name, with its manager, its place and a number as far as necessary to distinguish it. */
function chooseLabel({ manager, name, place }, taken) {
    let label = name;
    const details = [manager, place];
    for (let number = 2; taken.has(label); number++)
        label = `${name} (${details.shift() ?? `${place}, ${number}`})`;
    taken.add(label);
    return label;
}
/** Assigns the paths that have no owner yet. */
function addFirst(owners, paths, owner) {
    for (const path of paths)
        if (!owners.has(path))
            owners.set(path, owner);
}
function existingPaths(listed, existing) {
    return listed.flatMap(path => (existing.has(path) ? path : (mergedPath(path, existing) ?? [])));
}
/** Returns the path below `usr` where `bin` and `lib` are links to `usr/bin` and `usr/lib`, as in Debian. */
function mergedPath(path, existing) {
    const merged = `usr/${path}`;
    return /^(?:s?bin|lib\w*)\//.test(path) && existing.has(merged) ? merged : undefined;
}
function isBelow(path, folders) {
    return findAbove(path, folders) !== undefined;
}
function findAbove(path, folders) {
    if (folders.size === 0)
        return undefined;
    for (let folder = (0,_tar_path_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parentDirectory */ .im)(path); folder !== ''; folder = (0,_tar_path_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parentDirectory */ .im)(folder)) {
        const owner = folders.get(folder);
        if (owner !== undefined)
            return owner;
    }
    return undefined;
}
/** Compiled Python files that were not part of a package belong to the package of their source. */
function addCompiledFiles(paths, existing, owners) {
    for (const path of paths) {
        const source = owners.has(path) ? undefined : (0,_compiled_file_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOfCompiled */ .G)(path);
        const owner = source === undefined || !existing.has(source) ? undefined : owners.get(source);
        if (owner !== undefined)
            owners.set(path, owner);
    }
}


/***/ }),

/***/ 77669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ managers),
/* harmony export */   f: () => (/* binding */ isValid)
/* harmony export */ });
/** Package managers whose metadata is read. If two of their packages list a file, it belongs to the first manager. */
const managers = ['conda', 'debian', 'r', 'julia', 'pip'];
const maxLength = 100;
/** Returns whether a text is usable as a name, version or build. Metadata may contain anything. */
function isField(text) {
    return text.length <= maxLength && /^[\w.+:~!^-]*$/.test(text);
}
/** Returns whether a package has a name and a version, and no field with unexpected characters. */
function isValid({ name, version, build }) {
    return name !== '' && version !== '' && [name, version, build].every(isField);
}


/***/ }),

/***/ 52714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ isPackageMetadata),
  q: () => (/* binding */ readPackages)
});

// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/layers/packages/package.js
var packages_package = __webpack_require__(77669);
;// CONCATENATED MODULE: ./build/layers/packages/relative-path.js
/** Resolves a path that metadata lists relative to a folder. @returns undefined if it is outside the root, or absolute. */
function resolvePath(folder, path) {
    if (path.startsWith('/'))
        return undefined;
    const segments = folder === '' ? [] : folder.split('/');
    for (const segment of path.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            segments.push(segment);
        else if (segments.pop() === undefined)
            return undefined;
    }
    return segments.join('/');
}

;// CONCATENATED MODULE: ./build/layers/packages/conda-packages.js




/** Path of a package's metadata in its environment. Source: conda documentation, "Conda package specification". */
const metadataPath = /^(.*?)(?:^|\/)conda-meta\/[^/]+\.json$/;
/** Path of a record with a line of metadata for each package, taken before `conda-meta` was deleted. */
const recordPath = /^(.*?)(?:^|\/)share\/binder-actions\/conda-packages\.jsonl$/;
const schema = valibot/* object */.Ik({
    name: valibot/* string */.Yj(),
    version: valibot/* string */.Yj(),
    build: valibot/* optional */.lq(valibot/* string */.Yj(), ''),
    files: valibot/* optional */.lq(valibot/* array */.YO(valibot/* string */.Yj()), []),
});
function isCondaMetadata(path) {
    return metadataPath.test(path) || recordPath.test(path);
}
/** Reads the package, or the packages of a record. @returns undefined if the path is not that of conda metadata. */
function readCondaPackages(path, content) {
    const [, place] = metadataPath.exec(path) ?? [];
    if (place !== undefined)
        return [readPackage(content, place, path)].filter(packages_package/* isValid */.f);
    const [, recorded] = recordPath.exec(path) ?? [];
    if (recorded === undefined)
        return undefined;
    return splitLines(content)
        .map(line => readPackage(line, recorded, ''))
        .filter(packages_package/* isValid */.f);
}
/** @throws Error if the metadata is malformed. */
function readPackage(content, place, metadata) {
    const { name, version, build, files } = (0,json/* parseJson */.q)(schema, content, 'the metadata of a package');
    const paths = files.flatMap(file => resolvePath(place, file) ?? []);
    return { manager: 'conda', name, version, build, place, metadata, files: paths, folders: [] };
}
function splitLines(content) {
    const lines = Buffer.from(content).toString('utf8').split('\n');
    return lines.filter(line => line.trim() !== '').map(line => Buffer.from(line));
}

;// CONCATENATED MODULE: ./build/layers/packages/debian-packages.js


/** Source: dpkg, deb-control(5) and dpkg(1), "FILES"; `status.d` is the form of Google's distroless images. */
const statusPath = /^var\/lib\/dpkg\/status(?:\.d\/[^/]+)?$/;
const listPath = /^var\/lib\/dpkg\/info\/([^/]+)\.list$/;
const infoFolder = 'var/lib/dpkg/info/';
function isDebianMetadata(path) {
    return (statusPath.test(path) && !path.endsWith('.md5sums')) || listPath.test(path);
}
/**
 * Reads all installed packages. A package whose list of files is missing has no files.
 *
 * @param paths all paths of the image or layer, which contain the scripts and lists of each package.
 */
function readDebianPackages(contents, paths) {
    const stanzas = [...contents]
        .filter(([path]) => statusPath.test(path))
        .flatMap(([, content]) => parseStanzas(content))
        .filter(isInstalled);
    const counts = new Map();
    for (const stanza of stanzas)
        count(counts, field(stanza, 'Package'));
    const infoFiles = groupInfoFiles(paths);
    return stanzas
        .map(stanza => {
        const [name, architecture] = [field(stanza, 'Package'), field(stanza, 'Architecture')];
        const isAmbiguous = (counts.get(name) ?? 0) > 1;
        const keys = isAmbiguous ? [`${name}:${architecture}`] : [name, `${name}:${architecture}`];
        return {
            manager: 'debian',
            name: isAmbiguous ? `${name}:${architecture}` : name,
            ...splitVersion(field(stanza, 'Version')),
            ...{ place: '', metadata: '', folders: [] },
            files: keys.flatMap(key => [
                ...parseList(contents.get(`${infoFolder}${key}.list`)),
                ...(infoFiles.get(key) ?? []),
            ]),
        };
    })
        .filter(packages_package/* isValid */.f);
}
/** Separates the number of a rebuild without changes: `1.2-3+b1` is the version `1.2-3` built again. */
function splitVersion(text) {
    const [, version = text, build = ''] = /^(.*[^+])\+(b\d+)$/.exec(text) ?? [];
    return { version, build };
}
function isInstalled(stanza) {
    // In `status.d`, all packages are installed and have no status.
    const status = stanza.get('status');
    return status === undefined || / installed$/.test(status);
}
function field(stanza, name) {
    return stanza.get(name.toLowerCase()) ?? '';
}
function parseStanzas(content) {
    const text = Buffer.from(content).toString('utf8');
    return text.split(/\n[ \t]*\n/).map(stanza => {
        const fields = new Map();
        for (const line of stanza.split('\n')) {
            const colon = line.indexOf(':');
            if (colon > 0 && !/^[ \t]/.test(line))
                fields.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
        }
        return fields;
    });
}
/** Returns the paths in a list, which are absolute and include folders. */
function parseList(content) {
    if (content === undefined)
        return [];
    return Buffer.from(content)
        .toString('utf8')
        .split('\n')
        .flatMap(line => (line.startsWith('/') ? (resolvePath('', line.slice(1)) ?? []) : []));
}
/** Returns the lists and scripts of each package, by the package and, where necessary, the architecture. */
function groupInfoFiles(paths) {
    const found = new Map();
    for (const path of paths) {
        if (!path.startsWith(infoFolder))
            continue;
        const key = path.slice(infoFolder.length, path.lastIndexOf('.'));
        const files = found.get(key);
        if (files === undefined)
            found.set(key, [path]);
        else
            files.push(path);
    }
    return found;
}
function count(counts, key) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
}

// EXTERNAL MODULE: ./build/tar/path-tree.js
var path_tree = __webpack_require__(17406);
;// CONCATENATED MODULE: ./build/layers/packages/julia-packages.js


/** Source: Julia, Pkg documentation, "Glossary", depot; the folder of a package is named by a hash of its content. */
const projectPath = /^((?:.*\/)?)packages\/(\w+)\/(\w{4,5})\/(?:Julia)?Project\.toml$/;
const artifactsPath = /^((?:.*\/)?)packages\/(\w+)\/(\w{4,5})\/(?:Julia)?Artifacts\.toml$/;
const manifestPath = /^(?:.*\/)?environments\/[^/]+\/(?:Julia)?Manifest\.toml$/;
function isJuliaMetadata(path) {
    return projectPath.test(path) || artifactsPath.test(path) || manifestPath.test(path);
}
/** Reads the packages of all depots, with their artifacts and compiled code. */
function readJuliaPackages(contents, paths) {
    const compiled = findCompiled(paths);
    const versions = readManifests(contents);
    const packages = [...contents].flatMap(([path, content]) => {
        const [, depot, name = '', build = ''] = projectPath.exec(path) ?? [];
        if (depot === undefined)
            return [];
        const [, own] = /^version *= *"([^"]*)"/m.exec(toText(content)) ?? [];
        const folder = (0,path_tree/* parentDirectory */.im)(path);
        const artifacts = readArtifacts(contents.get(`${folder}/Artifacts.toml`), depot);
        const folders = [folder, ...artifacts, ...(compiled.get(`${depot} ${name}`) ?? [])];
        const version = own ?? versions.get(name) ?? '';
        const place = depot.replace(/\/$/, '');
        return [{ manager: 'julia', name, version, build, place, metadata: path, files: [], folders }];
    });
    return packages.filter(packages_package/* isValid */.f);
}
function readManifests(contents) {
    const versions = new Map();
    for (const [path, content] of contents) {
        if (!manifestPath.test(path))
            continue;
        let name = '';
        for (const line of toText(content).split('\n')) {
            name = /^\[\[(?:deps\.)?(\w+)\]\]/.exec(line)?.[1] ?? name;
            const [, version] = /^version *= *"([^"]*)"/.exec(line) ?? [];
            if (version !== undefined)
                versions.set(name, version);
        }
    }
    return versions;
}
function readArtifacts(content, depot) {
    if (content === undefined)
        return [];
    const hashes = toText(content).matchAll(/^[ \t]*git-tree-sha1 *= *"([0-9a-f]{40})"/gm);
    return [...hashes].map(([, hash = '']) => `${depot}artifacts/${hash}`);
}
/** Returns the folders of compiled code, by depot and package. */
function findCompiled(paths) {
    const found = new Map();
    for (const path of paths) {
        const [folder, depot = '', name = ''] = /^((?:.*\/)?)compiled\/v[\d.]+\/(\w+)(?=\/)/.exec(path) ?? [];
        if (folder === undefined)
            continue;
        const key = `${depot} ${name}`;
        found.set(key, (found.get(key) ?? new Set()).add(folder));
    }
    return found;
}
function toText(content) {
    return Buffer.from(content).toString('utf8');
}

;// CONCATENATED MODULE: ./build/layers/packages/python-packages.js



/** Source: Python packaging user guide, "Recording installed projects". */
const python_packages_recordPath = /(?:^|\/)[^/]+\.dist-info\/RECORD$/;
function isPythonMetadata(path) {
    return python_packages_recordPath.test(path);
}
/** Reads a package installed by pip. @returns undefined if the path is not that of such a record. */
function readPythonPackage(path, content) {
    if (!python_packages_recordPath.test(path))
        return undefined;
    const folder = (0,path_tree/* parentDirectory */.im)(path);
    const place = (0,path_tree/* parentDirectory */.im)(folder);
    const [, name = '', version = ''] = /^(.+)-([^-]+)\.dist-info$/.exec((0,path_tree/* baseName */.Fl)(folder)) ?? [];
    const files = Buffer.from(content)
        .toString('utf8')
        .split('\n')
        .flatMap(line => resolvePath(place, firstColumn(line.replace(/\r$/, ''))) ?? []);
    const found = {
        manager: 'pip',
        name: name.toLowerCase().replaceAll(/[._]/g, '-'),
        ...{ version, build: '', place, metadata: path },
        // Written after the record, such as `direct_url.json` and `REQUESTED`.
        ...{ files: files.filter(file => file !== place), folders: [folder] },
    };
    return [found].filter(packages_package/* isValid */.f);
}
/** Returns the first column of a line of comma-separated values. */
function firstColumn(line) {
    if (!line.startsWith('"'))
        return line.split(',', 1)[0] ?? '';
    const [, quoted = ''] = /^"((?:[^"]|"")*)"/.exec(line) ?? [];
    return quoted.replaceAll('""', '"');
}

;// CONCATENATED MODULE: ./build/layers/packages/r-packages.js


/** Source: R, "Writing R Extensions", section 1.1.1, "The DESCRIPTION file". */
const descriptionPath = /(?:^|\/)(?:site-)?library\/[\w.]+\/DESCRIPTION$/;
function isRMetadata(path) {
    return descriptionPath.test(path);
}
/** Reads a package installed by R. @returns undefined if the path is not that of a description. */
function readRPackage(path, content) {
    if (!descriptionPath.test(path))
        return undefined;
    const text = Buffer.from(content).toString('utf8');
    const [, name = ''] = /^Package: *(\S+)/m.exec(text) ?? [];
    const [, version = ''] = /^Version: *(\S+)/m.exec(text) ?? [];
    const [, builtWith = ''] = /^Built: *R *([\d.]+);/m.exec(text) ?? [];
    const folder = (0,path_tree/* parentDirectory */.im)(path);
    const found = {
        ...{ manager: 'r', name, version },
        build: builtWith === '' ? '' : `R-${builtWith}`,
        ...{ place: (0,path_tree/* parentDirectory */.im)(folder), metadata: path, files: [], folders: [folder] },
    };
    return [found].filter(packages_package/* isValid */.f);
}

;// CONCATENATED MODULE: ./build/layers/packages/read-packages.js






/** Maximum bytes of one metadata file. The largest real ones, of packages with many headers, have a few megabytes. */
const maxMetadataSize = 16 * 2 ** 20;
/** Returns whether the content of a file is needed to list the packages of an image. */
function isPackageMetadata({ path, type, size }) {
    return (type === 'file' &&
        size <= maxMetadataSize &&
        (isDebianMetadata(path) ||
            isCondaMetadata(path) ||
            isPythonMetadata(path) ||
            isRMetadata(path) ||
            isJuliaMetadata(path)));
}
/**
 * Returns the packages that metadata describes, in an order that does not depend on that of the files. Metadata that is
 * malformed is ignored.
 *
 * @param contents content of the files that `isPackageMetadata` selects, by path.
 * @param paths all paths.
 */
function readPackages(contents, paths) {
    const all = [...paths];
    const found = [...readDebianPackages(contents, all), ...readJuliaPackages(contents, all)];
    for (const [path, content] of contents) {
        for (const one of readOne(path, content))
            found.push(one);
    }
    return found.sort((a, b) => packages_package/* managers */.$.indexOf(a.manager) - packages_package/* managers */.$.indexOf(b.manager) ||
        compare(a.name, b.name) ||
        compare(a.place, b.place) ||
        compare(a.metadata, b.metadata) ||
        compare(a.version, b.version));
}
function readOne(path, content) {
    try {
        return (readCondaPackages(path, content) ??
            readPythonPackage(path, content) ??
            readRPackage(path, content) ??
            []);
    }
    catch {
        // An image is laid out by folders where its metadata is malformed.
        return [];
    }
}
function compare(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}


/***/ }),

/***/ 43229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ layerCounts),
/* harmony export */   Gd: () => (/* binding */ splitTarget),
/* harmony export */   _O: () => (/* binding */ parseMaxLayers),
/* harmony export */   mF: () => (/* binding */ chooseLayers),
/* harmony export */   n3: () => (/* binding */ splitModes),
/* harmony export */   uF: () => (/* binding */ shareLayers)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);

const splitModes = ['auto', 'all', 'never'];
/** Default and maximum of the number of layers. More layers than the maximum get a warning from the layer check. */
const layerCounts = { default: 40, max: 100 };
/** Default target size as a fraction of the image. On mybinder.org, 16 layers keep every processor busy. */
const targetShare = 1 / 16;
const minTarget = 64_000_000;
/** Returns the target size of new layers, in bytes. */
function splitTarget({ target }, imageSize, warnLayerSize) {
    return Math.min(warnLayerSize, target ?? Math.max(minTarget, Math.ceil(imageSize * targetShare)));
}
/** Returns the indices of the layers to split. A layer of the base image is split only if it exceeds the limit. */
function chooseLayers(layers, mode, { target, warnLayerSize, measure, }) {
    const isOversize = ({ compressedSize, uncompressedSize }) => (measure === 'compressed' ? compressedSize : uncompressedSize) > warnLayerSize;
    const isChosen = (layer) => mode !== 'never' &&
        (isOversize(layer) || (mode === 'all' && !layer.isBase && layer.uncompressedSize > target));
    return layers.flatMap((layer, index) => (isChosen(layer) ? [index] : []));
}
/** Distributes the available layers among the layers to split, by size. */
function shareLayers(sizes, available) {
    const total = sizes.reduce((sum, size) => sum + size, 0);
    return sizes.map(size => Math.max(1, Math.floor((available * size) / total)));
}
/** @throws Error with the accepted range. */
function parseMaxLayers(text) {
    const count = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
    if (count < 1 || count > layerCounts.max) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('invalid-input', `expected a number of layers from 1 to ${layerCounts.max}`);
    }
    return count;
}


/***/ }),

/***/ 71180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ encodeSplitRecord),
/* harmony export */   i: () => (/* binding */ decodeSplitRecord)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5691);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99368);



/** Characters. Registries accept manifests of a few megabytes; the record is a small fraction of that. */
const maxLength = 96_000;
const maxInflatedSize = 4 * 2 ** 20;
/** Encodes the record as the text of an annotation. @returns undefined if it is too long. */
function encodeSplitRecord(record) {
    const text = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(JSON.stringify(record), { level: 9 }).toString('base64url');
    return text.length <= maxLength ? text : undefined;
}
/** Decodes a record. @returns undefined if the text is not a valid record: anyone can annotate an image. */
function decodeSplitRecord(text) {
    if (text === undefined)
        return undefined;
    try {
        const bytes = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(Buffer.from(text, 'base64url'), { maxOutputLength: maxInflatedSize });
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShape */ .T)(schema, JSON.parse(bytes.toString()), 'the record of the split');
    }
    catch {
        return undefined;
    }
}
const size = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeInteger */ .Y2(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Ww(0));
const schema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({
    target: size,
    starts: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO(size),
    splits: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PV([valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(), size, valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG(/^[01-]{0,64}$/))])))),
});


/***/ })

};
