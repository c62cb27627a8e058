export const id = 2801;
export const ids = [2801];
export const modules = {

/***/ 62882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ assertNoBomb)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);


/** Unpacked size in bytes up to which the ratio is not checked. Reading it takes half a minute. */
const uncheckedSize = 16 * 2 ** 30;
/** Maximum compression ratio; no real file system compresses that well. */
const maxRatio = 100;
/**
 * Rejects decompression bombs: streaming is bounded in memory, but a few megabytes can take hours to unpack.
 *
 * @param size bytes unpacked so far.
 * @throws Error that names `label` and both sizes.
 */
function assertNoBomb(size, compressedSize, label) {
    if (size <= uncheckedSize || size <= compressedSize * maxRatio)
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('layer-not-readable', `${label} unpacks to more than ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(size)} from ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(compressedSize)}: it may be a decompression bomb, so it is not read further. Check how the layer was built`);
}


/***/ }),

/***/ 61122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ entryContentSize)
/* harmony export */ });
/** Content size of an entry in bytes, as counted by `docker history`; for a symbolic link, the length of its target. */
function entryContentSize({ type, size, linkTarget }) {
    return type === 'symlink' ? Buffer.byteLength(linkTarget ?? '') : size;
}


/***/ }),

/***/ 71102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ streamLayer)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/oci/media-types.js
var media_types = __webpack_require__(54566);
// EXTERNAL MODULE: ./build/oci/verify-stream.js
var verify_stream = __webpack_require__(10654);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/tar/build-entry.js
var build_entry = __webpack_require__(64753);
// EXTERNAL MODULE: ./build/tar/byte-text.js
var byte_text = __webpack_require__(82610);
// EXTERNAL MODULE: ./build/tar/header-block.js + 1 modules
var header_block = __webpack_require__(50716);
// EXTERNAL MODULE: ./build/tar/pax-records.js
var pax_records = __webpack_require__(83566);
;// CONCATENATED MODULE: ./build/tar/tar-scanner.js





/**
 * Maximum extended header size in bytes. Larger ones are malicious: Linux allows 4096 bytes in a path and 64 KiB in an
 * attribute.
 */
const maxExtensionSize = 2 ** 20;
/** Maximum number of extended headers per entry. Usually there are at most four: long name, long link, records and global records. */
const maxExtensions = 16;
const noExtensions = { longName: undefined, longLink: undefined, records: pax_records/* noRecords */.KC };
/**
 * Reads the headers of an uncompressed tar pushed in chunks of any length, and calls `onEntry` for each entry as soon
 * as its headers are complete. Content is neither copied nor kept, so memory is bounded for any input: at most 3 MiB,
 * for extended headers. Errors from `onEntry` propagate through `push`.
 *
 * Sources: POSIX.1-2017, pax; GNU tar manual, "Tar Internals".
 */
class TarScanner {
    #onEntry;
    #chooseContent;
    #sink;
    #label;
    #partial = Buffer.alloc(header_block/* blockSize */.L6);
    #filled = 0;
    #position = 0;
    #skip = 0;
    #padding = 0;
    #collected;
    #sparse;
    #entryStart = 0;
    #extensions = noExtensions;
    #extensionCount = 0;
    #globals = pax_records/* noRecords */.KC;
    #zeroBlocks = 0;
    /** @param label name of the tar in errors. */
    constructor(onEntry, label, chooseContent) {
        this.#onEntry = onEntry;
        this.#chooseContent = chooseContent;
        this.#label = label;
    }
    /** Number of bytes pushed so far, including those after the end of the archive. */
    get bytesSeen() {
        return this.#position;
    }
    /** Whether global extended headers were found, which apply to all entries that follow. */
    get hasGlobalRecords() {
        return this.#globals.size > 0;
    }
    /** @throws Error that names the tar, the byte offset and the reason if the data is not a valid tar. */
    push(chunk) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        let offset = 0;
        while (offset < bytes.length) {
            const step = this.#advance(bytes, offset);
            this.#position += step;
            offset += step;
        }
    }
    /**
     * Ends the tar after the last chunk. The final zero blocks and the padding of the last file may be missing, which
     * container engines accept too.
     *
     * @throws Error that names the tar and the byte offset if it is truncated.
     */
    end() {
        const isInside = this.#filled > 0 || this.#collected !== undefined || this.#sparse !== undefined;
        if (isInside || this.#extensionCount > 0 || this.#skip > this.#padding) {
            throw new user_error/* UserError */.yo('image-damaged', `${this.#label} is truncated: its tar ends inside an entry, at byte ${this.#position}. Build the image again`);
        }
    }
    /** @returns the number of bytes consumed from `offset`; 0 only after an extended header without content. */
    #advance(bytes, offset) {
        const remaining = bytes.length - offset;
        if (this.#zeroBlocks === 2)
            return remaining;
        if (this.#collected !== undefined)
            return this.#collect(this.#collected, bytes, offset);
        if (this.#skip > 0) {
            const step = Math.min(this.#skip, remaining);
            const content = Math.min(step, this.#skip - this.#padding);
            if (this.#sink !== undefined && content > 0)
                this.#sink(bytes.subarray(offset, offset + content));
            this.#skip -= step;
            return step;
        }
        if (this.#filled === 0 && remaining >= header_block/* blockSize */.L6) {
            this.#readBlock(bytes.subarray(offset, offset + header_block/* blockSize */.L6), this.#position);
            return header_block/* blockSize */.L6;
        }
        const step = bytes.copy(this.#partial, this.#filled, offset, offset + Math.min(header_block/* blockSize */.L6 - this.#filled, remaining));
        this.#filled += step;
        if (this.#filled === header_block/* blockSize */.L6) {
            this.#filled = 0;
            this.#readBlock(this.#partial, this.#position + step - header_block/* blockSize */.L6);
        }
        return step;
    }
    #readBlock(block, start) {
        if (this.#sparse !== undefined) {
            if (!(0,header_block/* isSparseMapExtended */.eK)(block))
                this.#finishEntry(this.#sparse, start + header_block/* blockSize */.L6);
            return;
        }
        const header = this.#explain(start, () => (0,header_block/* readHeaderBlock */.Hl)(block));
        if (header === undefined) {
            this.#readZeros(start);
            return;
        }
        if (this.#zeroBlocks > 0)
            throw this.#failure(start, 'a single block of zeros precedes this header');
        if (this.#extensionCount === 0)
            this.#entryStart = start;
        if ((0,header_block/* isExtension */.o)(header))
            this.#beginExtension(header, start);
        else
            this.#beginEntry(header, block, start);
    }
    #readZeros(start) {
        if (this.#extensionCount > 0)
            throw this.#failure(start, 'the archive ends after an extended header, without its entry');
        this.#zeroBlocks += 1;
    }
    #beginExtension({ flag, size }, start) {
        this.#extensionCount += 1;
        if (this.#extensionCount > maxExtensions)
            throw this.#failure(start, `more than ${maxExtensions} extended headers precede one entry`);
        if (size > maxExtensionSize) {
            throw this.#failure(start, `an extended header claims ${size} bytes, over the limit of ${maxExtensionSize}`);
        }
        this.#collected = { flag, bytes: Buffer.alloc(size), filled: 0 };
    }
    #collect(collected, bytes, offset) {
        const step = bytes.copy(collected.bytes, collected.filled, offset);
        collected.filled += step;
        if (collected.filled === collected.bytes.length)
            this.#finishExtension(collected, this.#position + step);
        return step;
    }
    #finishExtension({ flag, bytes }, end) {
        this.#collected = undefined;
        this.#skip = (0,build_entry/* inBlocks */.Qf)(bytes.length) - bytes.length;
        this.#padding = 0;
        if (flag === 'L') {
            this.#extensions = { ...this.#extensions, longName: (0,byte_text/* decodeTerminated */.I)(bytes, 0, bytes.length) };
        }
        else if (flag === 'K') {
            this.#extensions = { ...this.#extensions, longLink: (0,byte_text/* decodeTerminated */.I)(bytes, 0, bytes.length) };
        }
        else {
            const records = this.#explain(end - bytes.length, () => (0,pax_records/* parsePaxRecords */.vZ)(bytes));
            if (flag === 'g')
                this.#keepGlobals(records, end - bytes.length);
            else
                this.#extensions = { ...this.#extensions, records };
        }
    }
    #keepGlobals(records, start) {
        this.#globals = (0,pax_records/* mergeRecords */.PI)(this.#globals, records);
        let length = 0;
        for (const [keyword, value] of this.#globals)
            length += keyword.length + value.length;
        if (length > maxExtensionSize)
            throw this.#failure(start, `global extended headers contain more than ${maxExtensionSize} bytes`);
    }
    #beginEntry(header, block, start) {
        const { records } = this.#extensions;
        this.#extensions = { ...this.#extensions, records: (0,pax_records/* mergeRecords */.PI)(this.#globals, records) };
        const stored = this.#explain(start, () => (0,build_entry/* storedSize */.dh)(header, this.#extensions));
        if (header.flag !== 'S') {
            this.#finishEntry({ header, stored, realSize: undefined }, start + header_block/* blockSize */.L6);
            return;
        }
        const { realSize, isExtended } = this.#explain(start, () => (0,header_block/* readSparseHeader */.y0)(block));
        this.#sparse = { header, stored, realSize };
        if (!isExtended)
            this.#finishEntry(this.#sparse, start + header_block/* blockSize */.L6);
    }
    #finishEntry({ header, stored, realSize }, end) {
        const tarSize = end - this.#entryStart + (0,build_entry/* inBlocks */.Qf)(stored);
        const entry = this.#explain(this.#entryStart, () => (0,build_entry/* buildEntry */.Jo)(header, this.#extensions, tarSize, realSize));
        this.#skip = (0,build_entry/* inBlocks */.Qf)(stored);
        this.#padding = this.#skip - stored;
        this.#sparse = undefined;
        this.#extensions = noExtensions;
        this.#extensionCount = 0;
        this.#onEntry(entry);
        this.#sink = this.#chooseContent?.(entry);
    }
    #explain(start, read) {
        try {
            return read();
        }
        catch (error) {
            throw this.#failure(start, error.message);
        }
    }
    #failure(start, reason) {
        return new user_error/* UserError */.yo('image-damaged', `${this.#label} is not a readable tar: at byte ${start}, ${reason}`);
    }
}

// EXTERNAL MODULE: ./build/layers/assert-no-bomb.js
var assert_no_bomb = __webpack_require__(62882);
// EXTERNAL MODULE: ./build/layers/content-size.js
var content_size = __webpack_require__(61122);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/layers/zstd-frames.js
const frameMagic = 0xfd2fb528;
const skippableMagic = 0x184d2a50;
const idLengths = [0, 1, 2, 4];
const sizeLengths = [0, 2, 4, 8];
const fieldLengths = { magic: 4, descriptor: 1, block: 3, length: 4, last: 0, unknown: 0 };
/**
 * Splits zstd data at frame ends. Node's decompressor (Node 24) stops permanently at the end of a frame if the same
 * write contains more data, and would drop every frame of a layer but the first. It continues if the next frame arrives
 * in a separate write. pzstd and zstd:chunked write many frames.
 *
 * Data that is not a frame is passed on unchanged; the decompressor reports the error.
 * Source: RFC 8878 section 3.1.
 */
class ZstdFrames {
    #field = Buffer.alloc(4);
    #filled = 0;
    #part = 'magic';
    #hasChecksum = false;
    #skip = 0;
    /** Splits a chunk without copying. Each part ends at the end of the chunk or of a frame. */
    cut(chunk) {
        const parts = [];
        let start = 0;
        let offset = 0;
        while (offset < chunk.length) {
            offset += this.#advance(chunk, offset);
            const isFrameEnd = this.#part === 'last' && this.#skip === 0;
            if (!isFrameEnd)
                continue;
            this.#part = 'magic';
            parts.push(chunk.subarray(start, offset));
            start = offset;
        }
        if (start < offset)
            parts.push(chunk.subarray(start, offset));
        return parts;
    }
    /** @returns the number of bytes consumed from `offset`, at least one. */
    #advance(chunk, offset) {
        const remaining = chunk.length - offset;
        if (this.#part === 'unknown')
            return remaining;
        if (this.#skip > 0) {
            const step = Math.min(this.#skip, remaining);
            this.#skip -= step;
            return step;
        }
        const length = fieldLengths[this.#part];
        const step = Math.min(length - this.#filled, remaining);
        this.#field.set(chunk.subarray(offset, offset + step), this.#filled);
        this.#filled += step;
        if (this.#filled === length) {
            this.#filled = 0;
            this.#readField();
        }
        return step;
    }
    #readField() {
        if (this.#part === 'magic')
            this.#readMagic(this.#field.readUInt32LE(0));
        else if (this.#part === 'descriptor')
            this.#readDescriptor(this.#field[0] ?? 0);
        else if (this.#part === 'block')
            this.#readBlock(this.#field.readUIntLE(0, 3));
        else {
            this.#skip = this.#field.readUInt32LE(0);
            this.#part = 'last';
        }
    }
    #readMagic(magic) {
        if (magic === frameMagic)
            this.#part = 'descriptor';
        else
            this.#part = (magic & 0xfffffff0) >>> 0 === skippableMagic ? 'length' : 'unknown';
    }
    #readDescriptor(descriptor) {
        const isSingleSegment = (descriptor & 0x20) !== 0;
        const sizeFlag = descriptor >> 6;
        const sizeLength = sizeFlag === 0 && isSingleSegment ? 1 : (sizeLengths[sizeFlag] ?? 0);
        this.#hasChecksum = (descriptor & 0x04) !== 0;
        this.#skip = (isSingleSegment ? 0 : 1) + (idLengths[descriptor & 0x03] ?? 0) + sizeLength;
        this.#part = 'block';
    }
    #readBlock(block) {
        const isRepeatedByte = ((block >> 1) & 0x03) === 1;
        this.#skip = isRepeatedByte ? 1 : block >> 3;
        if ((block & 1) === 0)
            return;
        this.#skip += this.#hasChecksum ? 4 : 0;
        this.#part = 'last';
    }
}

;// CONCATENATED MODULE: ./build/layers/inflate.js



/** Size of input and output chunks in bytes. Node's default of 16 KiB makes inflating several times slower. */
const chunkSize = 2 ** 20;
/** Compressed bytes buffered so that the inflating thread never runs out of input. */
const writeAhead = 4 * chunkSize;
/**
 * Inflates a stream and passes it to `onChunk` in order, in chunks of up to 1 MiB. A chunk is valid only until
 * `onChunk` returns.
 *
 * gzip data may have several members. Zeros after the last member are padding, which tapes and some builders write; any
 * other trailing data is rejected. zstd data may have several frames, including skippable ones, and nothing else.
 *
 * After any failure, including one in `onChunk`, the source is closed and the inflating thread is released.
 *
 * @throws Error that names `label` and the reason; errors from the source and from `onChunk` are rethrown unchanged.
 */
async function inflate(compressed, compression, onChunk, label) {
    if (compression === 'none') {
        for await (const chunk of compressed)
            onChunk(chunk);
        return;
    }
    const inflater = new Inflater(compression, onChunk, label);
    const frames = compression === 'zstd' ? new ZstdFrames() : undefined;
    try {
        for await (const block of gather(compressed)) {
            for (const part of frames?.cut(block) ?? [block])
                await inflater.write(part);
        }
        await inflater.end();
    }
    finally {
        inflater.release();
    }
}
class Inflater {
    #stream;
    #label;
    #compression;
    #failure;
    #hasFailed = false;
    #isOver = false;
    #wake;
    #written = 0;
    /** Offset after the last nonzero byte. */
    #contentEnd = 0;
    constructor(compression, onChunk, label) {
        this.#label = label;
        this.#compression = compression;
        const options = { chunkSize, writableHighWaterMark: writeAhead };
        this.#stream = compression === 'gzip' ? (0,external_node_zlib_.createGunzip)(options) : (0,external_node_zlib_.createZstdDecompress)(options);
        const handleChunk = (chunk) => {
            try {
                if (!this.#hasFailed)
                    onChunk(chunk);
                releaseBuffer(chunk);
            }
            catch (error) {
                this.#fail(error);
            }
        };
        // zlib submits its next work item to the thread pool when this listener returns. Processing the chunk (mostly
        // hashing) in a microtask lets both run in parallel. The microtask for `end` still runs after it.
        this.#stream.on('data', (chunk) => queueMicrotask(() => handleChunk(chunk)));
        this.#stream.on('error', error => this.#fail(this.#explain(error)));
        this.#stream.on('drain', () => this.#wake?.());
        this.#stream.on('end', () => queueMicrotask(() => this.#finish()));
        this.#stream.on('close', () => queueMicrotask(() => this.#finish()));
    }
    /** Resolves when more data may be written. */
    async write(bytes) {
        this.#throwFailure();
        this.#trackZeros(bytes);
        // After the end of the compressed data the stream reads nothing and emits no `drain`.
        if (this.#isOver)
            return;
        if (!this.#stream.write(bytes))
            await this.#woken();
        this.#throwFailure();
    }
    async end() {
        if (!this.#isOver) {
            this.#stream.end();
            while (!this.#isOver)
                await this.#woken();
        }
        this.#throwFailure();
        const { bytesWritten } = this.#stream;
        if (this.#contentEnd > bytesWritten) {
            throw new user_error/* UserError */.yo('image-damaged', `${this.#label} has other data after the end of its ${this.#compression} data, at byte ${bytesWritten}: build and push the image again`);
        }
    }
    release() {
        this.#stream.destroy();
    }
    #woken() {
        return new Promise(resolve => {
            this.#wake = resolve;
        });
    }
    #finish() {
        this.#isOver = true;
        this.#wake?.();
    }
    #fail(error) {
        if (!this.#hasFailed)
            this.#failure = error;
        this.#hasFailed = true;
        this.#stream.destroy();
        this.#wake?.();
    }
    #throwFailure() {
        if (this.#hasFailed)
            throw this.#failure;
    }
    #trackZeros(bytes) {
        let end = bytes.length;
        while (end > 0 && bytes[end - 1] === 0)
            end -= 1;
        if (end > 0)
            this.#contentEnd = this.#written + end;
        this.#written += bytes.length;
    }
    #explain(error) {
        const place = `its ${this.#compression} data is damaged near byte ${this.#stream.bytesWritten}`;
        return new user_error/* UserError */.yo('image-damaged', `${this.#label} cannot be unpacked: ${place} (${error.message}). Build and push the image again`, {
            cause: error,
        });
    }
}
/** Merges the small chunks that networks deliver, because every write costs a round trip to the thread pool. */
async function* gather(chunks) {
    let pending = [];
    let length = 0;
    for await (const chunk of chunks) {
        pending.push(chunk);
        length += chunk.length;
        if (length < chunkSize / 2)
            continue;
        yield pending.length === 1 ? chunk : Buffer.concat(pending, length);
        pending = [];
        length = 0;
    }
    if (length > 0)
        yield Buffer.concat(pending, length);
}
/**
 * Frees a chunk's memory once zlib has filled the whole buffer and so will not write to it again; the next chunk then
 * reuses the memory. Without this, the garbage collector runs every few dozen chunks. No-op on Node 20, which lacks
 * `transfer`.
 */
function releaseBuffer({ buffer, byteOffset, byteLength }) {
    if (buffer instanceof ArrayBuffer && byteOffset + byteLength === buffer.byteLength)
        buffer.transfer?.(0);
}

;// CONCATENATED MODULE: ./build/layers/stream-layer.js








/**
 * Reads one layer once without storing it, and verifies its diff ID and the tar's structure. Inflating dominates the
 * time; it runs in Node's thread pool while the digest is computed here. By default, the digest of the compressed bytes
 * is not verified: that reduces the speed by up to a twelfth where two virtual cores share a physical one, and the diff
 * ID already verifies the content.
 *
 * @throws Error that names `label` and the reason if the layer does not match its descriptor and diff ID.
 */
async function streamLayer(source, { descriptor, diffId, label, isDigestVerified = false }, { onEntry, chooseContent, onChunk, onProgress, onInflated } = {}) {
    const compression = detectCompression(descriptor, diffId, label);
    let contentSize = 0;
    let entryCount = 0;
    const scanner = new TarScanner(entry => {
        contentSize += (0,content_size/* entryContentSize */.v)(entry);
        entryCount += 1;
        onEntry?.(entry);
    }, label, chooseContent);
    const checkDiffId = diffIdCheck(compression, diffId, label);
    const verify = compression === 'none' || isDigestVerified ? verify_stream/* verifyStream */.u : verify_stream/* verifyLength */.M;
    const verified = verify(await source.openBlob(descriptor), descriptor, label);
    await inflate(onProgress === undefined ? verified : reportProgress(verified, onProgress), compression, chunk => {
        checkDiffId.update(chunk);
        scanner.push(chunk);
        (0,assert_no_bomb/* assertNoBomb */.E)(scanner.bytesSeen, descriptor.size, label);
        onChunk?.(chunk);
        onInflated?.(chunk.length);
    }, label);
    scanner.end();
    checkDiffId.end();
    const { bytesSeen: uncompressedSize, hasGlobalRecords } = scanner;
    return { uncompressedSize, contentSize, entryCount, hasGlobalRecords };
}
/** @throws Error if the media type is not a layer's. */
function detectCompression({ mediaType, digest }, diffId, label) {
    const compression = (0,media_types/* layerCompression */.AH)(mediaType);
    if (compression === undefined) {
        throw new user_error/* UserError */.yo('unsupported-image', `${label} is of type "${mediaType}", which is not a file system layer: specify an image`);
    }
    if (compression === 'none' && digest !== diffId)
        throw wrongContent(diffId, label);
    return compression;
}
/** Verifies the diff ID. Skipped for an uncompressed layer, whose diff ID is its digest and is already verified. */
function diffIdCheck(compression, diffId, label) {
    if (compression === 'none')
        return { update: () => { }, end: () => { } };
    const hash = (0,external_node_crypto_.createHash)('sha256');
    return {
        update: (chunk) => {
            hash.update(chunk);
        },
        end: () => {
            if (`sha256:${hash.digest('hex')}` !== diffId)
                throw wrongContent(diffId, label);
        },
    };
}
function wrongContent(diffId, label) {
    return new user_error/* UserError */.yo('image-damaged', `${label}: its content does not match the diff id ${diffId} in the image's config. Build and push the image again`);
}
async function* reportProgress(chunks, onProgress) {
    let received = 0;
    for await (const chunk of chunks) {
        received += chunk.length;
        onProgress(received);
        yield chunk;
    }
}


/***/ }),

/***/ 33020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseLocalImage),
/* harmony export */   s: () => (/* binding */ parseImageLocation)
/* harmony export */ });
/* harmony import */ var _oci_image_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47042);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);



const placeholders = {
    'oci-layout': 'DIR',
    'docker-archive': 'FILE',
    'docker-daemon': 'REF',
};
const localForm = new RegExp(`^(${Object.keys(placeholders).join('|')}|oci):(.*)$`, 's');
/**
 * Parses a location. `oci:DIR`, the form of skopeo and podman, means `oci-layout:DIR`; the address of a package's page
 * means its image.
 *
 * @throws Error that names the text and the accepted forms.
 */
function parseImageLocation(text) {
    const [, kind, value = ''] = localForm.exec(text) ?? [];
    if (kind === undefined) {
        const named = (0,_oci_image_address_js__WEBPACK_IMPORTED_MODULE_0__/* .imageFromAddress */ .W)(text);
        if (named === undefined)
            rejectOtherForm(text);
        return { kind: 'registry', reference: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(named ?? text) };
    }
    return parseLocal(kind === 'oci' ? 'oci-layout' : kind, value);
}
/** @throws Error that names the text and the accepted forms, including for an image in a registry. */
function parseLocalImage(text) {
    const location = parseImageLocation(text);
    if (location.kind !== 'registry')
        return location;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('invalid-input', `${JSON.stringify(text)} is in a registry: expected "docker-daemon:REF", "oci-layout:DIR" or "docker-archive:FILE". An image ` +
        'that was already pushed needs only check-layer-sizes and dispatch-launcher-update');
}
/** Rejects paths and URLs, which other tools accept for images. */
function rejectOtherForm(text) {
    if (/^[./~]/.test(text)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('invalid-input', `${JSON.stringify(text)} is a path: write "oci-layout:${text}" for the folder of an image layout, "docker-archive:${text}" for ` +
            'a file written by `docker save`');
    }
    const [, image] = /^[a-z-]+:\/\/(.+)$/.exec(text) ?? [];
    if (image !== undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('invalid-input', `${JSON.stringify(text)} is an address: write "${image}"`);
}
function parseLocal(kind, value) {
    const text = JSON.stringify(`${kind}:${value}`);
    if (value === '') {
        const label = { 'oci-layout': 'a directory', 'docker-archive': 'a file', 'docker-daemon': 'an image' }[kind];
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('image-file-not-found', `${text} does not name ${label}: expected "${kind}:${placeholders[kind]}"`);
    }
    if (kind === 'oci-layout')
        return { kind, directory: value };
    if (kind === 'docker-archive')
        return { kind, file: value };
    // Docker would parse a name that starts with "-" as an option.
    if (!/^[A-Za-z0-9[][^\s\p{Cc}]*$/u.test(value)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('image-file-not-found', `${text} does not name an image: expected a name or an ID, as shown by \`docker image ls\``);
    }
    return { kind, image: value };
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

/***/ 47042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ imageFromAddress)
/* harmony export */ });
/** Forms of an image's address in a browser or in another tool, each with a function that returns the reference. */
const forms = [
    // https://github.com/OWNER/REPO/pkgs/container/NAME
    [
        /^https?:\/\/(?:www\.)?github\.com\/(?:orgs\/|users\/)?([^/?#]+)\/(?:[^/?#]+\/pkgs|packages)\/container\/(?:package\/)?([^/?#]+)/,
        ([owner = '', name = '']) => `ghcr.io/${owner}/${name}`.toLowerCase(),
    ],
    [/^https?:\/\/hub\.docker\.com\/_\/([^/?#]+)/, ([name]) => `docker.io/${name}`],
    [/^https?:\/\/hub\.docker\.com\/r\/([^/?#]+\/[^/?#]+)/, ([name]) => `docker.io/${name}`],
    [/^https?:\/\/quay\.io\/repository\/([^/?#]+\/[^/?#]+)/, ([name]) => `quay.io/${name}`],
    // skopeo and podman write docker://.
    [
        /^(?:docker|https?):\/\/((?!github\.com|www\.github\.com|hub\.docker\.com).+?)\/?$/,
        ([name = '']) => name,
    ],
];
/**
 * Returns the reference for the address of an image: a package on GitHub
 * (`https://github.com/OWNER/REPO/pkgs/container/NAME`), a page on Docker Hub or Quay, or a reference with the prefix
 * `docker://` or `https://`. Returns undefined for any other text.
 */
function imageFromAddress(text) {
    for (const [form, reference] of forms) {
        const [match, ...groups] = form.exec(text) ?? [];
        if (match === undefined)
            continue;
        const tag = /[?&]tag=([^&#]+)/.exec(text)?.[1];
        return `${decoded(reference(groups))}${tag === undefined ? '' : `:${decoded(tag)}`}`;
    }
    return undefined;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


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

/***/ 93579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ layerName)
/* harmony export */ });
/** Returns the name of a layer in messages: `layer 2 of 5 of ghcr.io/owner/name:tag`. @param index 0-based. */
function layerName(image, index, count) {
    return `layer ${index + 1} of ${count} of ${image}`;
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

/***/ 10654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verifyLength),
/* harmony export */   u: () => (/* binding */ verifyStream)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);


/**
 * Yields chunks unchanged while verifying their length and digest.
 *
 * @throws Error that names `label` if the length or, after the last chunk, the digest does not match the descriptor.
 */
async function* verifyStream(chunks, descriptor, label) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of verifyLength(chunks, descriptor, label)) {
        hash.update(chunk);
        yield chunk;
    }
    if (`sha256:${hash.digest('hex')}` !== descriptor.digest)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('image-damaged', `${label} has content that does not match its digest: build the image again`);
}
/**
 * Yields chunks unchanged while verifying their total length.
 *
 * @throws Error that names `label` if there are more or fewer bytes than the descriptor states.
 */
async function* verifyLength(chunks, { size }, label) {
    let received = 0;
    for await (const chunk of chunks) {
        received += chunk.length;
        if (received > size)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('image-damaged', `${label} is longer than the ${size} bytes in its descriptor: build the image again`);
        yield chunk;
    }
    if (received < size)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`${label} is truncated: ${received} of ${size} bytes. Build the image again`);
}


/***/ }),

/***/ 64753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ buildEntry),
/* harmony export */   Qf: () => (/* binding */ inBlocks),
/* harmony export */   dh: () => (/* binding */ storedSize)
/* harmony export */ });
/* harmony import */ var _entry_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4750);
/* harmony import */ var _header_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50716);
/* harmony import */ var _pax_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83566);



const types = new Map([
    ['1', 'hardlink'],
    ['2', 'symlink'],
    ['3', 'character'],
    ['4', 'block'],
    ['5', 'directory'],
    ['6', 'fifo'],
    // GNU's directory type, whose content is a list of names.
    ['D', 'directory'],
]);
const typesWithoutContent = new Set(['1', '2', '3', '4', '5', '6']);
const noXattrs = new Map();
/**
 * Returns the bytes of content in the tar, without padding; for a sparse file, only the stored parts. Links, devices
 * and directories have none, regardless of the header, as in Go's and Python's readers.
 *
 * @throws Error that states the reason but not the position.
 */
function storedSize({ flag, size }, { records }) {
    return typesWithoutContent.has(flag) ? 0 : ((0,_pax_records_js__WEBPACK_IMPORTED_MODULE_1__/* .integerRecord */ .cl)(records, 'size') ?? size);
}
/** Rounds a length up to whole blocks. */
function inBlocks(size) {
    return Math.ceil(size / _header_block_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6) * _header_block_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6;
}
/**
 * Builds an entry from its headers. Unspecified types count as files. Source: POSIX.1-2017, pax, "typeflag".
 *
 * @param realSize size including holes of a sparse file in the old GNU format.
 * @throws Error that states the reason but not the position.
 */
function buildEntry(header, extensions, tarSize, realSize) {
    const { records, longName, longLink } = extensions;
    const name = longName ?? (0,_pax_records_js__WEBPACK_IMPORTED_MODULE_1__/* .textRecord */ .t1)(records, 'GNU.sparse.name') ?? (0,_pax_records_js__WEBPACK_IMPORTED_MODULE_1__/* .textRecord */ .t1)(records, 'path') ?? header.name;
    const isOldDirectory = header.flag === '\0' && name.endsWith('/');
    const type = isOldDirectory ? 'directory' : (types.get(header.flag) ?? 'file');
    const isLink = type === 'symlink' || type === 'hardlink';
    return {
        path: (0,_entry_path_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanPath */ .t)(name),
        type,
        size: type === 'file' ? (realSize ?? sparseSize(records) ?? storedSize(header, extensions)) : 0,
        tarSize,
        mode: header.mode,
        uid: (0,_pax_records_js__WEBPACK_IMPORTED_MODULE_1__/* .integerRecord */ .cl)(records, 'uid') ?? header.uid,
        gid: (0,_pax_records_js__WEBPACK_IMPORTED_MODULE_1__/* .integerRecord */ .cl)(records, 'gid') ?? header.gid,
        mtime: (0,_pax_records_js__WEBPACK_IMPORTED_MODULE_1__/* .timeRecord */ .NI)(records, 'mtime') ?? header.mtime,
        linkTarget: isLink ? (longLink ?? (0,_pax_records_js__WEBPACK_IMPORTED_MODULE_1__/* .textRecord */ .t1)(records, 'linkpath') ?? header.linkName) : undefined,
        xattrs: records.size === 0 ? noXattrs : (0,_pax_records_js__WEBPACK_IMPORTED_MODULE_1__/* .readXattrs */ .lO)(records),
    };
}
/**
 * Returns the size including holes. Source: GNU tar manual, "Storing Sparse Files": `realsize` in format 1.0, `size` in
 * 0.0 and 0.1.
 */
function sparseSize(records) {
    return (0,_pax_records_js__WEBPACK_IMPORTED_MODULE_1__/* .integerRecord */ .cl)(records, 'GNU.sparse.realsize') ?? (0,_pax_records_js__WEBPACK_IMPORTED_MODULE_1__/* .integerRecord */ .cl)(records, 'GNU.sparse.size');
}


/***/ }),

/***/ 82610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ decodeTerminated),
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
const replacement = '\ufffd';
/** Added to an invalid byte to form a lone surrogate, as Python's `surrogateescape` does. Source: PEP 383. */
const escapeBase = 0xdc00;
/**
 * Decodes bytes to text. Names in a tar are bytes and usually UTF-8. An invalid byte becomes a lone surrogate (U+DC80
 * to U+DCFF), so that different names never become the same text.
 */
function decodeText(bytes, start, end) {
    const text = bytes.toString('utf8', start, end);
    return text.includes(replacement) ? decodeEscaped(bytes.subarray(start, end)) : text;
}
/** Decodes up to the first NUL, which terminates text fields of a header. */
function decodeTerminated(bytes, start, end) {
    let terminator = start;
    while (terminator < end && bytes[terminator] !== 0)
        terminator += 1;
    return terminator === start ? '' : decodeText(bytes, start, terminator);
}
function decodeEscaped(bytes) {
    const parts = [];
    let offset = 0;
    while (offset < bytes.length) {
        const end = validEnd(bytes, offset);
        if (end > offset)
            parts.push(bytes.toString('utf8', offset, end));
        if (end < bytes.length)
            parts.push(String.fromCharCode(escapeBase + (bytes[end] ?? 0)));
        offset = end + 1;
    }
    return parts.join('');
}
/** Returns the offset of the first byte that is not part of a valid character. */
function validEnd(bytes, start) {
    let offset = start;
    for (;;) {
        const length = characterLength(bytes, offset);
        if (length === 0)
            return offset;
        offset += length;
    }
}
/**
 * Returns the length of a character in bytes; 0 if it is invalid. Source: Unicode standard, table 3-7, "Well-Formed UTF-8 Byte
 * Sequences".
 */
function characterLength(bytes, offset) {
    const first = bytes[offset] ?? 0xff;
    if (first < 0x80)
        return 1;
    if (first < 0xc2 || first > 0xf4)
        return 0;
    const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    const second = bytes[offset + 1] ?? 0;
    const minSecond = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const maxSecond = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (second < minSecond || second > maxSecond)
        return 0;
    for (let index = offset + 2; index < offset + length; index += 1) {
        if (((bytes[index] ?? 0) & 0xc0) !== 0x80)
            return 0;
    }
    return length;
}


/***/ }),

/***/ 4750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ cleanPath)
/* harmony export */ });
const unclean = /^\/|\/$|\/\/|(?:^|\/)\.{1,2}(?:\/|$)/;
/**
 * Normalizes a path to the form of `TarEntry.path`: relative to the root, without empty, `.` and `..` segments; never
 * above the root.
 */
function cleanPath(text) {
    return unclean.test(text) ? cleanSegments(text) : text;
}
function cleanSegments(text) {
    const segments = [];
    for (const segment of text.split('/')) {
        if (segment === '..')
            segments.pop();
        else if (segment !== '' && segment !== '.')
            segments.push(segment);
    }
    return segments.join('/');
}


/***/ }),

/***/ 42675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ followLinks),
/* harmony export */   t: () => (/* binding */ EntryPlaces)
/* harmony export */ });
/* harmony import */ var _path_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17406);

const maxLinks = 40;
/**
 * Resolves symbolic links in a path, such as `lib/x` where `lib -> usr/lib`; never above the root. A path without an
 * entry is returned unchanged, and link cycles are abandoned after a fixed number of links.
 */
function followLinks(path, byPath) {
    // In reverse order, so that taking the next segment does not copy the others.
    const segments = path.split('/').reverse();
    let resolved = '';
    let links = 0;
    for (let name = segments.pop(); name !== undefined; name = segments.pop()) {
        const next = step(resolved, name);
        const link = links < maxLinks ? byPath.get(next) : undefined;
        if (link?.type !== 'symlink' || next === resolved)
            resolved = next;
        else {
            links += 1;
            const target = link.linkTarget ?? '';
            if (target.startsWith('/'))
                resolved = '';
            for (const part of target.split('/').reverse())
                segments.push(part);
        }
    }
    return resolved;
}
function step(directory, name) {
    if (name === '..')
        return (0,_path_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parentDirectory */ .im)(directory);
    return name === '' || name === '.' ? directory : join(directory, name);
}
/**
 * Resolves the paths at which entries of a tar are unpacked: symbolic links in their parent directories are followed,
 * the entries themselves are not. Directories are cached, so the time is proportional to the total length of the paths,
 * not to their number times their depth.
 */
class EntryPlaces {
    #byPath;
    #directories = new Map([['', '']]);
    constructor(byPath) {
        this.#byPath = byPath;
    }
    /** @param path without empty, `.` and `..` segments. */
    resolve(path) {
        const parent = (0,_path_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parentDirectory */ .im)(path);
        const location = this.#directoryAt(parent);
        return location === parent ? path : join(location, (0,_path_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path));
    }
    #directoryAt(path) {
        const unresolved = [];
        let parent = path;
        let location = this.#directories.get(parent);
        while (location === undefined) {
            unresolved.push(parent);
            parent = (0,_path_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parentDirectory */ .im)(parent);
            location = this.#directories.get(parent);
        }
        for (let next = unresolved.pop(); next !== undefined; next = unresolved.pop()) {
            const unlinked = location === parent ? next : join(location, (0,_path_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(next));
            const isLink = this.#byPath.get(unlinked)?.type === 'symlink';
            location = isLink ? followLinks(unlinked, this.#byPath) : unlinked;
            this.#directories.set(next, location);
            parent = next;
        }
        return location;
    }
}
function join(directory, name) {
    return directory === '' ? name : `${directory}/${name}`;
}


/***/ }),

/***/ 50716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L6: () => (/* binding */ blockSize),
  o: () => (/* binding */ isExtension),
  eK: () => (/* binding */ isSparseMapExtended),
  Hl: () => (/* binding */ readHeaderBlock),
  y0: () => (/* binding */ readSparseHeader)
});

// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/tar/byte-text.js
var byte_text = __webpack_require__(82610);
;// CONCATENATED MODULE: ./build/tar/numeric-field.js

const space = 0x20;
const zero = 0x30;
const seven = 0x37;
/**
 * Reads a number in a header: octal digits or, if the first bit is set, a big-endian two's complement number (GNU,
 * star). Blank means 0. Sources: POSIX.1-2017, pax, "ustar Interchange Format"; GNU tar manual, "Extensions".
 *
 * @throws Error that names `field` and its content.
 */
function readNumber(block, start, length, field) {
    const value = (block[start] ?? 0) >= 0x80 ? readBase256(block, start, length) : readOctal(block, start, length);
    if (!Number.isSafeInteger(value))
        throw new user_error/* UserError */.yo('image-damaged', `its ${field} field contains ${quote(block, start, length)}`);
    return value;
}
/** @returns NaN for anything but octal digits surrounded by blanks. */
function readOctal(block, start, length) {
    const end = start + length;
    let offset = start;
    while (offset < end && block[offset] === space)
        offset += 1;
    let value = 0;
    for (; offset < end; offset += 1) {
        const byte = block[offset] ?? 0;
        if (byte < zero || byte > seven)
            break;
        value = value * 8 + byte - zero;
    }
    while (offset < end && (block[offset] === space || block[offset] === 0))
        offset += 1;
    return offset === end ? value : Number.NaN;
}
function readBase256(block, start, length) {
    const first = block[start] ?? 0;
    const isNegative = (first & 0x40) !== 0;
    // The first bit only marks the format. A negative number is read as its complement, which keeps small values exact.
    const flip = isNegative ? 0xff : 0;
    let value = (first ^ flip) & 0x7f;
    for (let offset = start + 1; offset < start + length; offset += 1)
        value = value * 256 + ((block[offset] ?? 0) ^ flip);
    return isNegative ? -1 - value : value;
}
function quote(block, start, length) {
    return JSON.stringify(block.toString('latin1', start, start + length));
}

;// CONCATENATED MODULE: ./build/tar/header-block.js



const blockSize = 512;
const extensionFlags = new Set(['x', 'X', 'g', 'L', 'K']);
const chksum = { start: 148, length: 8 };
/**
 * Reads a header block.
 *
 * @returns undefined for a block of zeros.
 * @throws Error that states the reason but not the position.
 */
function readHeaderBlock(block) {
    if (!hasChecksum(block))
        return undefined;
    const size = readNumber(block, 124, 12, 'size');
    if (size < 0)
        throw new user_error/* UserError */.yo('image-damaged', `its size is ${size}`);
    return {
        flag: String.fromCharCode(block[156] ?? 0),
        name: readName(block),
        linkName: (0,byte_text/* decodeTerminated */.I)(block, 157, 257),
        size,
        mode: readNumber(block, 100, 8, 'mode'),
        uid: readNumber(block, 108, 8, 'uid'),
        gid: readNumber(block, 116, 8, 'gid'),
        mtime: readNumber(block, 136, 12, 'mtime'),
    };
}
/** Returns whether the header belongs to the entry after it, whose path, records or link it contains. */
function isExtension({ flag }) {
    return extensionFlags.has(flag);
}
/**
 * Reads the header of a sparse file in the old GNU format: its size including holes, and whether further blocks of the
 * sparse map follow.
 *
 * @throws Error that states the reason but not the position.
 */
function readSparseHeader(block) {
    const realSize = readNumber(block, 483, 12, 'real size');
    if (realSize < 0)
        throw new user_error/* UserError */.yo('image-damaged', `its real size is ${realSize}`);
    return { realSize, isExtended: block[482] !== 0 };
}
/** Returns whether another block of the sparse map follows this one. */
function isSparseMapExtended(block) {
    return block[504] !== 0;
}
/**
 * Verifies the checksum. Some old tars summed signed bytes, so both sums are valid.
 *
 * @returns false for a block of zeros.
 * @throws Error if neither sum matches.
 */
function hasChecksum(block) {
    let sum = sumOfBytes(block);
    if (sum === 0)
        return false;
    for (let offset = chksum.start; offset < chksum.start + chksum.length; offset += 1)
        sum += 0x20 - (block[offset] ?? 0);
    const stored = readOctal(block, chksum.start, chksum.length);
    if (stored !== sum && stored !== signedSum(block)) {
        throw new user_error/* UserError */.yo('image-damaged', 'there is no tar header: the checksum does not match');
    }
    return true;
}
const words = new Uint32Array(blockSize / 4);
const wordBytes = new Uint8Array(words.buffer);
/** Sums four bytes at a time in two 16-bit halves of a number; 256 bytes of at most 255 fit into 16 bits. */
function sumOfBytes(block) {
    wordBytes.set(block);
    let pairs = 0;
    for (let offset = 0; offset < words.length; offset += 1) {
        const word = words[offset] ?? 0;
        pairs += (word & 0x00ff00ff) + ((word >>> 8) & 0x00ff00ff);
    }
    return (pairs % 2 ** 16) + Math.floor(pairs / 2 ** 16);
}
function signedSum(block) {
    let sum = 0x20 * chksum.length;
    for (let offset = 0; offset < blockSize; offset += 1) {
        const isChecksum = offset >= chksum.start && offset < chksum.start + chksum.length;
        if (!isChecksum)
            sum += block.readInt8(offset);
    }
    return sum;
}
/**
 * Reads the name. Only the POSIX magic implies a prefix field: GNU and older formats store times and sparse maps there.
 */
function readName(block) {
    const name = (0,byte_text/* decodeTerminated */.I)(block, 0, 100);
    if (block[345] === 0 || block.toString('latin1', 257, 263) !== 'ustar\0')
        return name;
    const isStar = block.toString('latin1', 508, 512) === 'tar\0';
    const prefix = (0,byte_text/* decodeTerminated */.I)(block, 345, isStar ? 476 : 500);
    return prefix === '' ? name : `${prefix}/${name}`;
}


/***/ }),

/***/ 17406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   W1: () => (/* binding */ PathTree),
/* harmony export */   im: () => (/* binding */ parentDirectory)
/* harmony export */ });
/**
 * Tree with a node for each requested path and each of its parent directories. Neither time nor stack depth depends on
 * the depth of an existing path: nodes are looked up by full path, and missing ones are created downwards from the
 * deepest existing one.
 */
class PathTree {
    #nodes = new Map();
    #make;
    root;
    /** @param make creates a node; its parent is undefined for the root, whose path is empty. */
    constructor(make) {
        this.#make = make;
        this.root = make('', undefined);
        this.#nodes.set('', this.root);
    }
    find(path) {
        return this.#nodes.get(path);
    }
    /** Returns the node of a path. Creates it, and its missing parents, if it does not exist. */
    at(path) {
        const missing = [];
        let existing = path;
        let node = this.#nodes.get(existing);
        while (node === undefined) {
            missing.push(existing);
            existing = parentDirectory(existing);
            node = this.#nodes.get(existing);
        }
        for (let created = missing.pop(); created !== undefined; created = missing.pop()) {
            node = this.#make(created, node);
            this.#nodes.set(created, node);
        }
        return node;
    }
    /** Returns all nodes, parents before their children. */
    nodes() {
        return this.#nodes.values();
    }
}
/**
 * Returns the parent path; empty for the root. It shares memory with the path, so a deep tree stores each text only
 * once.
 */
function parentDirectory(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** Returns the part after the last slash. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 83566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ noRecords),
/* harmony export */   NI: () => (/* binding */ timeRecord),
/* harmony export */   PI: () => (/* binding */ mergeRecords),
/* harmony export */   cl: () => (/* binding */ integerRecord),
/* harmony export */   lO: () => (/* binding */ readXattrs),
/* harmony export */   t1: () => (/* binding */ textRecord),
/* harmony export */   vZ: () => (/* binding */ parsePaxRecords)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
/* harmony import */ var _byte_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82610);


const noRecords = new Map();
const schily = 'SCHILY.xattr.';
const libarchive = 'LIBARCHIVE.xattr.';
const keywords = new Set([
    'path',
    'linkpath',
    'size',
    'uid',
    'gid',
    'mtime',
    'GNU.sparse.name',
    'GNU.sparse.size',
    'GNU.sparse.realsize',
]);
/**
 * Parses records for path, size, owner, time and extended attributes; others are validated and ignored. If a keyword
 * occurs twice, the last value counts.
 *
 * @throws Error that states the reason but not the position.
 */
function parsePaxRecords(bytes) {
    const records = new Map();
    let offset = 0;
    // Some writers pad with zeros within the declared size.
    while (offset < bytes.length && bytes[offset] !== 0) {
        const space = bytes.indexOf(0x20, offset);
        const end = offset + readLength(bytes, offset, space);
        const equals = bytes.indexOf(0x3d, space);
        if (end > bytes.length || equals <= space + 1 || equals >= end || bytes[end - 1] !== 0x0a) {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('image-damaged', 'an extended header contains a malformed record');
        }
        const keyword = (0,_byte_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(bytes, space + 1, equals);
        if (keywords.has(keyword))
            records.set(keyword, readValue(bytes, keyword, equals + 1, end - 1));
        else if (keyword.startsWith(schily) || keyword.startsWith(libarchive)) {
            records.set(keyword, (0,_byte_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(bytes, equals + 1, end - 1));
        }
        offset = end;
    }
    return records;
}
/** Merges records; later ones take precedence. Source: POSIX.1-2017, pax, "pax Extended Header Keyword Precedence". */
function mergeRecords(earlier, later) {
    if (earlier.size === 0)
        return later;
    return later.size === 0 ? earlier : new Map([...earlier, ...later]);
}
/** @returns undefined if absent or cleared by a later header. */
function textRecord(records, keyword) {
    const value = records.get(keyword);
    return value === '' ? undefined : value;
}
/** @throws Error that names the keyword and its value. */
function integerRecord(records, keyword) {
    return numberRecord(records, keyword, /^\d+$/, Number.MAX_SAFE_INTEGER);
}
/** @throws Error that names the keyword and its value. */
function timeRecord(records, keyword) {
    return numberRecord(records, keyword, /^-?\d+(\.\d*)?$/, Number.MAX_SAFE_INTEGER);
}
/**
 * Returns extended attributes in star's format, which all tools write, and in libarchive's format, with base64 values
 * and percent-encoded names.
 */
function readXattrs(records) {
    const xattrs = new Map();
    for (const [keyword, value] of records) {
        if (keyword.startsWith(schily))
            xattrs.set(keyword.slice(schily.length), value);
    }
    for (const [keyword, value] of records) {
        if (!keyword.startsWith(libarchive))
            continue;
        const name = percentDecode(keyword.slice(libarchive.length));
        const bytes = Buffer.from(value, 'base64');
        if (!xattrs.has(name))
            xattrs.set(name, (0,_byte_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(bytes, 0, bytes.length));
    }
    return xattrs;
}
function readLength(bytes, offset, space) {
    const digits = space < 0 || space - offset > 10 ? '' : bytes.toString('latin1', offset, space);
    if (!/^\d+$/.test(digits))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('image-damaged', 'an extended header contains a record without a length');
    return Number(digits);
}
function readValue(bytes, keyword, start, end) {
    const value = (0,_byte_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(bytes, start, end);
    if (value.includes('\0'))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('image-damaged', `an extended header contains a NUL in "${keyword}"`);
    return value;
}
function numberRecord(records, keyword, form, max) {
    const text = textRecord(records, keyword);
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (!form.test(text) || Math.abs(value) > max) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('image-damaged', `an extended header contains ${JSON.stringify(text.slice(0, 80))} as ${keyword}: expected a number`);
    }
    return value;
}
/** Decodes a name. A malformed percent-encoding is returned unchanged. */
function percentDecode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 19897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isWhiteout),
/* harmony export */   q: () => (/* binding */ readWhiteout)
/* harmony export */ });
const prefix = '.wh.';
const metadata = '.wh..wh.';
const opaque = '.wh..wh..opq';
/** Returns whether an entry marks a deletion and is not a file of the image. */
function isWhiteout(path) {
    return path.startsWith(prefix, path.lastIndexOf('/') + 1);
}
/** @returns undefined for an entry that is not a whiteout. */
function readWhiteout(path) {
    if (!isWhiteout(path))
        return undefined;
    const slash = path.lastIndexOf('/');
    const name = path.slice(slash + 1);
    if (name === opaque)
        return { hides: 'content', path: path.slice(0, Math.max(0, slash)) };
    if (name.startsWith(metadata) || name === prefix)
        return { hides: 'nothing' };
    return { hides: 'path', path: path.slice(0, slash + 1) + name.slice(prefix.length) };
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
