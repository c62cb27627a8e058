export const id = 2515;
export const ids = [2515];
export const modules = {

/***/ 64221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ isFurtherPart),
/* harmony export */   sr: () => (/* binding */ instructionText),
/* harmony export */   xP: () => (/* binding */ createdByPart)
/* harmony export */ });
const buildkitSuffix = '# buildkit';
const partMarker = ' # layer ';
/** Suffix of a part of a split layer, with the size of the part, at the end of the entry. */
const partSuffix = /^ # layer (\d{1,6}) of \d{1,6}: [^\n]* \(\d[\d.]{0,9} [kMG]?B\)$/;
/**
 * Maximum number of characters examined at either end of an entry. Instructions are much shorter, but an image may
 * contain entries of megabytes.
 */
const maxExamined = 32_768;
/** Returns the history entry of a part of a split layer. */
function createdByPart(createdBy, { number, count, title }) {
    return `${createdBy}${partMarker}${number} of ${count}: ${title}`;
}
/** Returns whether the history entry continues the layer before it, because both are parts of a layer that was split. */
function isFurtherPart(createdBy) {
    return splitEntry(createdBy).numbers.some(number => number > 1);
}
/**
 * Returns the instruction as written in the Dockerfile, without what builders add to it in the image's history: the
 * suffixes `# buildkit` and `# layer 1 of 2: …` and the prefixes `/bin/sh -c #(nop)` and `|1 NAME=value`. The middle of
 * a very long entry is replaced by an ellipsis.
 */
function instructionText(createdBy) {
    const { whole } = splitEntry(createdBy);
    const text = (whole.endsWith(buildkitSuffix) ? whole.slice(0, -buildkitSuffix.length) : whole)
        .replace(/^\/bin\/sh -c #\(nop\)\s*/, '')
        .replace(/^RUN \|\d+ /, 'RUN ')
        .replace(/^\|\d+ .*?(?=\/bin\/(?:ba)?sh )/s, '')
        .replace(/^(?:RUN )?.*?\/bin\/(?:ba)?sh (?:-o \w+ )*-c /s, 'RUN ')
        .replace(/\s+/g, ' ')
        .trim();
    // The classic builder replaces the names of copied files with a hash.
    return text.replace(/^(COPY|ADD) (?:file|dir|multi):[0-9a-f]+ in /, '$1 ');
}
/** Removes the suffixes of split layers from the end. The same text anywhere else is part of the instruction. */
function splitEntry(createdBy) {
    let whole = shorten(createdBy);
    const numbers = [];
    for (;;) {
        const start = whole.lastIndexOf(partMarker);
        const [, number] = (start === -1 ? null : partSuffix.exec(whole.slice(start))) ?? [];
        if (number === undefined)
            return { whole, numbers };
        numbers.push(Number(number));
        whole = whole.slice(0, start);
    }
}
function shorten(createdBy) {
    if (createdBy.length <= 2 * maxExamined)
        return createdBy;
    return `${createdBy.slice(0, maxExamined)}…${createdBy.slice(-maxExamined)}`;
}


/***/ }),

/***/ 33918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LayerContent)
/* harmony export */ });
/* harmony import */ var _tar_whiteout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19897);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
/* harmony import */ var _content_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61122);



/**
 * Approximate memory limit of a listing in bytes, enough for more than a million files. A layer that exceeds it was
 * crafted to exhaust memory.
 */
const maxListingSize = 2 ** 29;
/** Approximate memory in bytes of a path in addition to its characters, and of a directory in a tree. */
const pathCost = 96;
const directoryCost = 400;
/**
 * Collects the paths that one layer stores and hides. Call `add` with the layer's entries in order. Uses about 30 MB for
 * 200,000 entries.
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
    /** @throws Error that names the layer if its paths exceed the memory limit. */
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

/***/ 77652:
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

/***/ 49338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OE: () => (/* binding */ defaultSizes),
/* harmony export */   e: () => (/* binding */ evaluateLayers),
/* harmony export */   qY: () => (/* binding */ measures),
/* harmony export */   zY: () => (/* binding */ layerSize)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10617);
/* harmony import */ var _layer_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77652);


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

/***/ 63740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ measureLayers)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/concurrency.js
var concurrency = __webpack_require__(3943);
// EXTERNAL MODULE: ./build/oci/layer-name.js
var layer_name = __webpack_require__(93579);
// EXTERNAL MODULE: ./build/oci/media-types.js
var media_types = __webpack_require__(54566);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/layers/layer-content.js
var layer_content = __webpack_require__(33918);
// EXTERNAL MODULE: ./build/layers/read-claims.js + 6 modules
var read_claims = __webpack_require__(56981);
// EXTERNAL MODULE: ./build/layers/stream-layer.js + 3 modules
var stream_layer = __webpack_require__(71102);
// EXTERNAL MODULE: ./build/layers/assert-no-bomb.js
var assert_no_bomb = __webpack_require__(62882);
;// CONCATENATED MODULE: ./build/layers/unpack-limit.js

/** Returns a function that counts unpacked bytes, and rejects an image whose layers together are a decompression bomb. */
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
            throw new user_error/* UserError */.yo('image-damaged', `${label} has no diff id in the image's config: build the image again`);
        if ((0,media_types/* layerCompression */.AH)(descriptor.mediaType) === undefined) {
            throw new user_error/* UserError */.yo('unsupported-image', `${label} is of type "${descriptor.mediaType}", which is not a file system layer: specify an image`);
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
/** @throws Error if the size claimed by an annotation is wrong, because tools that do not read the layer rely on it. */
function assertClaim(claimed, { uncompressedSize }, label) {
    if (claimed === undefined || claimed === uncompressedSize)
        return;
    throw new user_error/* UserError */.yo('image-damaged', `${label} unpacks to ${uncompressedSize} bytes, but its eStargz annotation claims ${claimed}: build and push the image again`);
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

/***/ 56981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ annotatedSize),
  I: () => (/* binding */ readClaims)
});

// EXTERNAL MODULE: ./build/concurrency.js
var concurrency = __webpack_require__(3943);
// EXTERNAL MODULE: ./build/oci/media-types.js
var media_types = __webpack_require__(54566);
;// CONCATENATED MODULE: ./build/layers/gzip-trailer.js
/**
 * Length in bytes of the gzip ISIZE field: the last four bytes, little-endian, contain the content size modulo 4 GiB.
 * Source: RFC 1952 section 2.3.1, ISIZE.
 */
const trailerLength = 4;
/** Modulus of the claimed size. For larger content, the claim is too small by a multiple of it. */
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
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/layers/repetitive-piece.js

/** Maximum compressed size of a repetitive probe, as a fraction of its length. */
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


/** Dictionary in place of the unknown data before the window. Its content does not matter, because only lengths are counted. */
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
 * Finds a stored block of maximum length, or one followed by another stored block. A single shorter one may be a
 * coincidence.
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
 * Reads the size claims of all layers, from the manifest and a small part of each layer. If a claim may be 4 GiB too
 * small, samples of the blob confirm it; a local layer is streamed instead, which takes no longer.
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

/***/ 33110:
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

/***/ 33490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ buildTree),
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _tar_entry_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4750);
/* harmony import */ var _tar_follow_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42675);
/* harmony import */ var _tar_path_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17406);
/* harmony import */ var _tar_whiteout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19897);
/* harmony import */ var _written_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86017);





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
/** Returns the path of the file that a hard link refers to, which may itself point to a link. */
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

/***/ 86017:
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

/***/ 27991:
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

/***/ 10617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ worstVerdict)
/* harmony export */ });
/** Returns the most severe verdict; `pass` if there is none. */
function worstVerdict(verdicts) {
    if (verdicts.includes('fail'))
        return 'fail';
    return verdicts.includes('warn') ? 'warn' : 'pass';
}


/***/ })

};
