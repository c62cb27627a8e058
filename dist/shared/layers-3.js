const id = 8938;
const ids = [8938];
const modules = {
  /***/
  64221: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        EZ: () => (
          /* binding */
          isFurtherPart
        ),
        /* harmony export */
        sr: () => (
          /* binding */
          instructionText
        ),
        /* harmony export */
        xP: () => (
          /* binding */
          createdByPart
        )
        /* harmony export */
      });
      const buildkitSuffix = "# buildkit";
      const partMarker = " # layer ";
      const partSuffix = /^ # layer (\d{1,6}) of \d{1,6}: [^\n]* \(\d[\d.]{0,9} [kMG]?B\)$/;
      const maxExaminedLength = 32768;
      function createdByPart(createdBy, { number, count, title }) {
        return `${createdBy}${partMarker}${number} of ${count}: ${title}`;
      }
      function isFurtherPart(createdBy) {
        return splitEntry(createdBy).numbers.some((number) => number > 1);
      }
      function instructionText(createdBy) {
        const { entry } = splitEntry(createdBy);
        const text = (entry.endsWith(buildkitSuffix) ? entry.slice(0, -buildkitSuffix.length) : entry).replace(/^\/bin\/sh -c #\(nop\)/, "").replace(/^RUN \|\d+ /, "RUN ").replace(/^\|\d+ .*?(?=\/bin\/(?:ba)?sh )/s, "").replace(/^(?:RUN )?.*?\/bin\/(?:ba)?sh (?:-o \w+ )*-c /s, "RUN ").replace(/\s+/g, " ").trim();
        return text.replace(/^(COPY|ADD) (?:file|dir|multi):[0-9a-f]+ in /, "$1 ");
      }
      function splitEntry(createdBy) {
        let entry = shorten(createdBy);
        const numbers = [];
        for (; ; ) {
          const start = entry.lastIndexOf(partMarker);
          const [, number] = (start === -1 ? null : partSuffix.exec(entry.slice(start))) ?? [];
          if (number === void 0)
            return { entry, numbers };
          numbers.push(Number(number));
          entry = entry.slice(0, start);
        }
      }
      function shorten(createdBy) {
        if (createdBy.length <= 2 * maxExaminedLength)
          return createdBy;
        return `${createdBy.slice(0, maxExaminedLength)}\u2026${createdBy.slice(-maxExaminedLength)}`;
      }
    })
  ),
  /***/
  33918: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          LayerContent
        )
        /* harmony export */
      });
      var _tar_whiteout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19897);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      var _content_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61122);
      const maxListingSize = 2 ** 29;
      const pathSize = 96;
      const directorySize = 400;
      class LayerContent {
        /** Bytes of all files, with hard links counted once, as shown by `docker history`. */
        contentSize = 0;
        /** Bytes of all entries, without the zeros at the end of the tar. */
        tarSize = 0;
        /** Number of regular files; hard-linked files count once. */
        fileCount = 0;
        #label;
        #maxSize;
        #stored = [];
        #removed = [];
        #emptied = [];
        #size = 0;
        /**
         * Creates an empty listing.
         *
         * @param label names the layer in errors.
         * @param maxSize approximate maximum memory of the listing in bytes.
         */
        constructor(label, maxSize = maxListingSize) {
          this.#label = label;
          this.#maxSize = maxSize;
        }
        /** Paths that this layer removes from the layers below. Source: OCI image-spec, layer.md, "Whiteouts". */
        get removedPaths() {
          return this.#removed;
        }
        /** Directories whose contents in the layers below are hidden. Source: OCI image-spec, layer.md, "Opaque Whiteout". */
        get emptiedDirectories() {
          return this.#emptied;
        }
        /** Paths in tar order, without whiteouts. */
        get stored() {
          return this.#stored;
        }
        /** Adds an entry of the layer. @throws Error that names the layer if its paths exceed the memory limit. */
        add(entry) {
          const { path, type, size, tarSize, linkTarget } = entry;
          const directories = countNewDirectories(this.#stored.at(-1)?.path ?? "", path);
          this.#size += path.length + (linkTarget?.length ?? 0) + pathSize + directories * directorySize;
          if (this.#size > this.#maxSize) {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("layer-not-readable", `${this.#label} has too many paths, or paths that are too long, to be analyzed: check how the layer was built`);
          }
          this.tarSize += tarSize;
          const whiteout = (0, _tar_whiteout_js__WEBPACK_IMPORTED_MODULE_1__.q9)(path);
          if (whiteout !== void 0) {
            this.#addWhiteout(whiteout);
            return;
          }
          if (type === "file")
            this.fileCount += 1;
          this.contentSize += (0, _content_size_js__WEBPACK_IMPORTED_MODULE_2__.v)(entry);
          const sharedWith = type === "hardlink" ? linkTarget : void 0;
          this.#stored.push({ path, type, contentSize: size, tarSize, linkTarget: sharedWith });
        }
        #addWhiteout(whiteout) {
          if (whiteout.hides === "content")
            this.#emptied.push(whiteout.path);
          else if (whiteout.hides === "path")
            this.#removed.push(whiteout.path);
        }
      }
      function countNewDirectories(previousPath, path) {
        let count = 0;
        let isKnown = true;
        for (let start = 0, slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", start)) {
          isKnown = isKnown && previousPath.startsWith(path.slice(start, slash + 1), start);
          if (!isKnown)
            count += 1;
          start = slash + 1;
        }
        return count;
      }
    })
  ),
  /***/
  63740: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        L: () => (
          /* binding */
          measureLayers
        )
      });
      var external_node_os_ = __webpack_require__(48161);
      var map_concurrent = __webpack_require__(80822);
      var media_types = __webpack_require__(54566);
      var user_error = __webpack_require__(72394);
      var identify_layer = __webpack_require__(76219);
      var layer_content = __webpack_require__(33918);
      var read_claims = __webpack_require__(56981);
      var stream_layer = __webpack_require__(71102);
      var assert_no_bomb = __webpack_require__(62882);
      ;
      function unpackLimit({ manifest, name }) {
        const sizes = new Map(manifest.layers.map(({ digest, size }) => [digest, size]));
        const compressedSize = [...sizes.values()].reduce((sum, size) => sum + size, 0);
        let unpackedSize = 0;
        return (bytes) => {
          unpackedSize += bytes;
          (0, assert_no_bomb.E)(unpackedSize, compressedSize, name);
        };
      }
      ;
      async function measureLayers(source, image, claims, options) {
        const streams = layerStreams(image);
        const claimedLayers = streams.map((stream, index) => claimedLayer(stream, claims[index]));
        const limit = unpackLimit(image);
        const contents = /* @__PURE__ */ new Map();
        return (0, map_concurrent._)(streams, (0, external_node_os_.availableParallelism)(), async (stream, index) => {
          const layer = claimedLayers[index];
          const isInspected = layer !== void 0 && options.isInspected?.(layer) === true;
          if (layer !== void 0 && !options.isEveryLayerStreamed && !isInspected) {
            return { layer, content: void 0, entries: void 0 };
          }
          const key = `${stream.descriptor.digest} ${stream.diffId}`;
          const content = contents.get(key) ?? streamContent(source, stream, options, limit);
          contents.set(key, content);
          return toMeasuredLayer(stream, await content, options);
        });
      }
      function layerStreams(image) {
        const { layers } = image.manifest;
        const instructions = layerInstructions(image.config);
        return layers.map((descriptor, index) => {
          const { diffId, label } = (0, identify_layer.c)(image, index);
          if ((0, media_types.AH)(descriptor.mediaType) === void 0) {
            throw new user_error.yo("unsupported-image", `${label} is of type "${descriptor.mediaType}", which is not a file system layer: specify an image`);
          }
          return { index, descriptor, diffId, createdBy: instructions?.[index], label };
        });
      }
      function claimedLayer(stream, claim) {
        return claim === void 0 ? void 0 : { ...layerIdentity(stream), ...claim };
      }
      async function streamContent(source, { descriptor, diffId, label, index }, { isEveryLayerStreamed, isInspected, progress }, onInflated) {
        const content = new layer_content.r(label);
        const entries = [];
        const streamedLayer = await (0, stream_layer.q)(source, { descriptor, diffId, label, isDigestVerified: isEveryLayerStreamed }, {
          onEntry: (entry) => {
            content.add(entry);
            if (isInspected !== void 0)
              entries.push(entry);
          },
          onProgress: (bytes) => progress?.onBytes(index, bytes, descriptor.size),
          onInflated
        });
        assertClaim((0, read_claims.g)(descriptor), streamedLayer, label);
        return { ...streamedLayer, content, entries };
      }
      function assertClaim(claimedSize, { uncompressedSize }, label) {
        if (claimedSize === void 0 || claimedSize === uncompressedSize)
          return;
        throw new user_error.yo("image-damaged", `${label} unpacks to ${uncompressedSize} bytes, but its eStargz annotation claims ${claimedSize}: build and push the image again`);
      }
      function toMeasuredLayer(stream, { content, entries, uncompressedSize, contentSize }, { isInspected }) {
        const layer = { ...layerIdentity(stream), uncompressedSize, sizeKnownBy: "exact", contentSize };
        return { layer, content, entries: isInspected?.(layer) === true ? entries : void 0 };
      }
      function layerIdentity({ descriptor, diffId, createdBy }) {
        return { digest: descriptor.digest, diffId, compressedSize: descriptor.size, createdBy };
      }
      function layerInstructions({ history, diffIds }) {
        const layerEntries = history.filter((entry) => !entry.isEmptyLayer);
        return layerEntries.length === diffIds.length ? layerEntries.map((entry) => entry.createdBy) : void 0;
      }
    })
  ),
  /***/
  56981: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        g: () => (
          /* binding */
          annotatedSize
        ),
        I: () => (
          /* binding */
          readClaims
        )
      });
      var map_concurrent = __webpack_require__(80822);
      var media_types = __webpack_require__(54566);
      ;
      const trailerLength = 4;
      const trailerModulus = 2 ** 32;
      function parseTrailer(bytes) {
        return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
      }
      const maxDeflateRatio = 1032;
      function isPlausibleSize(claimedSize, compressedSize) {
        const gzipOverhead = 64 + compressedSize / 1e3;
        return claimedSize % 512 === 0 && claimedSize >= 1024 && claimedSize >= compressedSize - gzipOverhead && claimedSize <= compressedSize * maxDeflateRatio;
      }
      function mayHaveWrapped(compressedSize) {
        return trailerModulus <= compressedSize * maxDeflateRatio;
      }
      ;
      const windowLength = 65536;
      const probeLength = 1024;
      const maxOrdinaryRatio = 100;
      const maxSpacing = 4e6;
      const samplesPerWindow = 9;
      const minWindows = 3;
      const maxStandardErrors = 4;
      const maxError = 2 ** 28;
      const maxUnreadableShare = 1 / 3;
      function sampleRanges(size) {
        if (!mayHaveWrapped(size))
          return [];
        const count = Math.ceil(size / maxSpacing);
        const windows = windowIndexes(size, count);
        return Array.from({ length: count }, (_, index) => ({
          start: Math.floor((index + 0.5) / count * (size - windowLength)),
          length: windows.has(index) ? windowLength : probeLength
        }));
      }
      function windowIndexes(size, count) {
        if (size + trailerModulus > size * maxOrdinaryRatio)
          return /* @__PURE__ */ new Set();
        const windows = Math.max(minWindows, Math.ceil(count / samplesPerWindow));
        return new Set(Array.from({ length: windows }, (_, index) => Math.floor((index + 0.5) / windows * count)));
      }
      function agreesWithWindows(claimedSize, compressedSize, ratios) {
        const readableRatios = ratios.filter((ratio) => ratio !== void 0);
        const count = readableRatios.length;
        if (count < 2 || count < ratios.length * (1 - maxUnreadableShare))
          return false;
        const mean = readableRatios.reduce((sum, ratio) => sum + ratio, 0) / count;
        const variance = readableRatios.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0) / (count - 1);
        const margin = maxStandardErrors * Math.sqrt(variance / count) * compressedSize;
        const difference = Math.abs(mean * compressedSize - claimedSize);
        return difference <= Math.max(maxError, margin) && difference + margin < trailerModulus / 2;
      }
      var external_node_zlib_ = __webpack_require__(38522);
      ;
      const maxShare = 0.85;
      function isRepetitive(piece) {
        return (0, external_node_zlib_.deflateRawSync)(piece, { level: 6 }).length < maxShare * piece.length;
      }
      ;
      const codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
      const endOfBlock = 256;
      const maxLengthCode = 7;
      const maxCodeLength = 15;
      const maxHeaderLength = Math.ceil((17 + 19 * 3 + 316 * 14) / 8);
      function readBits(bytes, bit, count) {
        const byte = bit >> 3;
        const word = (bytes[byte] ?? 0) | (bytes[byte + 1] ?? 0) << 8 | (bytes[byte + 2] ?? 0) << 16;
        return word >>> (bit & 7) & (1 << count) - 1;
      }
      function isDynamicHeader(bytes, bit) {
        const literals = readBits(bytes, bit + 3, 5) + 257;
        const distances = readBits(bytes, bit + 8, 5) + 1;
        if (readBits(bytes, bit, 3) !== 4 || literals > 286 || distances > 30)
          return false;
        const count = readBits(bytes, bit + 13, 4) + 4;
        if (!hasCompleteLengthCode(bytes, bit + 17, count))
          return false;
        const codeTable = readLengthCode(bytes, bit + 17, count);
        const lengths = readLengths(bytes, bit + 17 + 3 * count, codeTable, literals + distances);
        if (lengths === void 0 || lengths[endOfBlock] === 0)
          return false;
        return isCompleteCode(lengths.subarray(0, literals)) && isCompleteCode(lengths.subarray(literals));
      }
      function hasCompleteLengthCode(bytes, bit, count) {
        let codeSpace = 0;
        for (let index = 0; index < count; index += 1) {
          const length = readBits(bytes, bit + 3 * index, 3);
          if (length > 0)
            codeSpace += 1 << maxLengthCode - length;
        }
        return codeSpace === 1 << maxLengthCode;
      }
      function readLengthCode(bytes, bit, count) {
        const lengths = new Uint8Array(codeLengthOrder.length);
        for (let index = 0; index < count; index += 1) {
          lengths[codeLengthOrder[index] ?? 0] = readBits(bytes, bit + 3 * index, 3);
        }
        const table = new Uint16Array(1 << maxLengthCode);
        let code = 0;
        for (let length = 1; length <= maxLengthCode; length += 1) {
          for (let symbol = 0; symbol < lengths.length; symbol += 1) {
            if (lengths[symbol] !== length)
              continue;
            const start = reverseBits(code, length);
            for (let entry = start; entry < table.length; entry += 1 << length)
              table[entry] = symbol << 3 | length;
            code += 1;
          }
          code <<= 1;
        }
        return table;
      }
      function reverseBits(code, length) {
        let reversedCode = 0;
        for (let bit = 0; bit < length; bit += 1)
          reversedCode |= (code >> bit & 1) << length - 1 - bit;
        return reversedCode;
      }
      function readLengths(bytes, start, codeTable, total) {
        const lengths = new Uint8Array(total);
        let bit = start;
        for (let filledCount = 0; filledCount < total; ) {
          const entry = codeTable[readBits(bytes, bit, maxLengthCode)] ?? 0;
          const symbol = entry >> 3;
          bit += entry & 7;
          if (symbol <= maxCodeLength) {
            lengths[filledCount] = symbol;
            filledCount += 1;
            continue;
          }
          const { bits, base } = repeatCodes[symbol - 16] ?? { bits: 0, base: 0 };
          const count = base + readBits(bytes, bit, bits);
          bit += bits;
          if (filledCount + count > total || symbol === 16 && filledCount === 0)
            return void 0;
          lengths.fill(symbol === 16 ? lengths[filledCount - 1] ?? 0 : 0, filledCount, filledCount + count);
          filledCount += count;
        }
        return lengths;
      }
      const repeatCodes = [
        { bits: 2, base: 3 },
        { bits: 3, base: 3 },
        { bits: 7, base: 11 }
      ];
      function isCompleteCode(lengths) {
        let codeSpace = 0;
        let count = 0;
        for (const length of lengths) {
          if (length === 0)
            continue;
          codeSpace += 1 << maxCodeLength - length;
          count += 1;
        }
        return codeSpace === 1 << maxCodeLength || count <= 1;
      }
      ;
      const unknownHistory = Buffer.alloc(32768);
      const storedHeaderLength = 5;
      const maxStoredLength = 65535;
      const minEvidence = 4096;
      function windowRatio(window) {
        const storedOffset = findStoredBlock(window);
        if (storedOffset !== void 0) {
          const ratio = inflatedRatio(Buffer.concat([Buffer.alloc(1), window.subarray(storedOffset + 1)]));
          if (ratio !== void 0)
            return ratio;
        }
        return firstDynamicRatio(window);
      }
      function findStoredBlock(bytes) {
        for (let offset = 0; offset + storedHeaderLength <= bytes.length; offset += 1) {
          const length = bytes[offset] === 0 ? storedLength(bytes, offset) : void 0;
          if (length === void 0)
            continue;
          const next = offset + storedHeaderLength + length;
          if (length === maxStoredLength || bytes[next] === 0 && storedLength(bytes, next) !== void 0)
            return offset;
        }
        return void 0;
      }
      function storedLength(bytes, offset) {
        if (offset + storedHeaderLength > bytes.length)
          return void 0;
        const low = bytes[offset + 1] ?? 0;
        const high = bytes[offset + 2] ?? 0;
        const isStored = (low ^ (bytes[offset + 3] ?? 0)) === 255 && (high ^ (bytes[offset + 4] ?? 0)) === 255;
        return isStored ? low | high << 8 : void 0;
      }
      function firstDynamicRatio(window) {
        const end = window.length - Math.max(minEvidence, maxHeaderLength);
        for (let byte = 0; byte < end; byte += 1) {
          const bits = (window[byte] ?? 0) | (window[byte + 1] ?? 0) << 8;
          for (let bit = 0; bit < 8; bit += 1) {
            if ((bits >> bit & 7) !== 4 || !isDynamicHeader(window, 8 * byte + bit))
              continue;
            const ratio = inflatedRatio(shiftToBit(window, byte, bit));
            if (ratio !== void 0)
              return ratio;
          }
        }
        return void 0;
      }
      function shiftToBit(bytes, byte, bit) {
        if (bit === 0)
          return bytes.subarray(byte);
        const shiftedBytes = new Uint8Array(bytes.length - byte - 1);
        for (let index = 0; index < shiftedBytes.length; index += 1) {
          const word = (bytes[byte + index] ?? 0) | (bytes[byte + index + 1] ?? 0) << 8;
          shiftedBytes[index] = word >> bit;
        }
        return shiftedBytes;
      }
      function inflatedRatio(bytes) {
        try {
          const result = (0, external_node_zlib_.inflateRawSync)(bytes, {
            dictionary: unknownHistory,
            finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
            chunkSize: 2 ** 18,
            info: true
          });
          if (!isInflated(result) || result.engine.bytesWritten < bytes.length)
            return void 0;
          return result.buffer.length / bytes.length;
        } catch {
          return void 0;
        }
      }
      function isInflated(result) {
        return typeof result === "object" && result !== null && "buffer" in result && "engine" in result;
      }
      ;
      class TrailerEvidence {
        #descriptor;
        #read;
        #ratios = [];
        #claimedSize;
        #isRejected = false;
        constructor(descriptor, read) {
          this.#descriptor = descriptor;
          this.#read = read;
        }
        async readTrailer() {
          const { size } = this.#descriptor;
          const bytes = await this.#readWhole({ start: size - trailerLength, length: trailerLength });
          if (bytes === void 0)
            return;
          this.#claimedSize = parseTrailer(bytes);
          this.#isRejected ||= !isPlausibleSize(this.#claimedSize, size);
        }
        /** Reads a sample, unless the trailer is rejected already. */
        async readSample(sample) {
          const bytes = await this.#readWhole(sample);
          if (bytes === void 0)
            return;
          if (sample.length === windowLength)
            this.#ratios.push(windowRatio(bytes));
          else if (isRepetitive(bytes))
            await this.#inspectWindow(sample);
        }
        /** Claimed size, unless the evidence contradicts it. */
        get uncompressedSize() {
          if (this.#isRejected || this.#claimedSize === void 0)
            return void 0;
          const isConfirmed = this.#ratios.length === 0 || agreesWithWindows(this.#claimedSize, this.#descriptor.size, this.#ratios);
          return isConfirmed ? this.#claimedSize : void 0;
        }
        /**
         * Rejects the trailer if the window is a long repetition. A short repetition, such as a table in a library, is
         * accepted.
         */
        async #inspectWindow({ start }) {
          const window = await this.#readWhole({ start, length: windowLength });
          const ratio = window === void 0 ? void 0 : windowRatio(window);
          this.#isRejected ||= ratio === void 0 || ratio > maxOrdinaryRatio;
        }
        /** Reads the whole range. @returns undefined if it cannot be read, which also rejects the trailer. */
        async #readWhole({ start, length }) {
          if (this.#isRejected)
            return void 0;
          const bytes = await this.#read(this.#descriptor, start, length);
          if (bytes?.length === length)
            return bytes;
          this.#isRejected = true;
          return void 0;
        }
      }
      ;
      const maxConcurrentRequests = 15;
      async function readClaims(source, { layers }) {
        const readRange = rangeReader(source);
        const layerClaims = layers.map((descriptor) => {
          const claim = claimInManifest(descriptor);
          if (claim !== void 0)
            return { claim };
          if (!isReadable(descriptor, source))
            return {};
          return { descriptor, evidence: new TrailerEvidence(descriptor, readRange) };
        });
        const pendingLayers = layerClaims.flatMap(({ descriptor, evidence }) => evidence ? [{ descriptor, evidence }] : []);
        const samples = pendingLayers.flatMap(({ descriptor, evidence }) => sampleRanges(descriptor.size).map((sample) => ({ evidence, sample }))).sort((a, b) => b.sample.length - a.sample.length);
        const requests = [
          ...pendingLayers.map(({ evidence }) => () => evidence.readTrailer()),
          ...samples.map(({ evidence, sample }) => () => evidence.readSample(sample))
        ];
        await (0, map_concurrent._)(requests, maxConcurrentRequests, (request) => request());
        return layerClaims.map(({ claim, evidence }) => claim ?? claimByTrailer(evidence?.uncompressedSize));
      }
      function isReadable({ mediaType, size }, { isLocal }) {
        return (0, media_types.AH)(mediaType) === "gzip" && size > trailerLength && !(isLocal && mayHaveWrapped(size));
      }
      function claimByTrailer(uncompressedSize) {
        return uncompressedSize === void 0 ? void 0 : { uncompressedSize, sizeKnownBy: "trailer" };
      }
      function claimInManifest(descriptor) {
        if ((0, media_types.AH)(descriptor.mediaType) === "none")
          return { uncompressedSize: descriptor.size, sizeKnownBy: "exact" };
        const annotated = annotatedSize(descriptor);
        return annotated === void 0 ? void 0 : { uncompressedSize: annotated, sizeKnownBy: "annotation" };
      }
      function annotatedSize({ annotations, size }) {
        const text = annotations?.["io.containers.estargz.uncompressed-size"];
        if (text === void 0 || !/^\d{1,15}$/.test(text))
          return void 0;
        return isPlausibleSize(Number(text), size) ? Number(text) : void 0;
      }
      function rangeReader(source) {
        let hasRanges = true;
        return async (descriptor, start, length) => {
          const bytes = hasRanges ? await source.readRange(descriptor, start, length) : void 0;
          hasRanges &&= bytes !== void 0;
          return bytes;
        };
      }
    })
  ),
  /***/
  33110: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g: () => (
          /* binding */
          familyStem
        )
        /* harmony export */
      });
      function familyStem(name) {
        const [library] = /^lib(?:[a-z]+|[A-Z]{2,}(?![a-z])|[A-Z][a-z]*)/.exec(name) ?? [];
        if (library !== void 0)
          return library;
        const [word = ""] = /^[^A-Za-z]*[A-Za-z]*/.exec(name) ?? [];
        return word;
      }
    })
  ),
  /***/
  33490: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          buildTree
        ),
        /* harmony export */
        U: () => (
          /* binding */
          compare
        )
        /* harmony export */
      });
      var _tar_entry_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4750);
      var _tar_follow_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42675);
      var _tar_path_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17406);
      var _tar_whiteout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19897);
      var _written_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86017);
      const maxLinks = 40;
      function buildTree(entries) {
        const byPath = /* @__PURE__ */ new Map();
        const whiteouts = [];
        for (const entry of entries) {
          if ((0, _tar_whiteout_js__WEBPACK_IMPORTED_MODULE_1__.Eq)(entry.path))
            whiteouts.push(entry.path);
          else
            byPath.set(entry.path, entry);
        }
        const places = new _tar_follow_links_js__WEBPACK_IMPORTED_MODULE_2__.t(byPath);
        const nodes = new _tar_path_tree_js__WEBPACK_IMPORTED_MODULE_3__.W1(newNode);
        for (const entry of byPath.values()) {
          const node = nodes.at(places.resolve(entry.path));
          if (node.entry === void 0 || node.entry.path < entry.path)
            node.entry = entry;
        }
        measure([...nodes.nodes()]);
        const hardLinks = linkSets((path) => nodes.find(places.resolve(path)), byPath);
        return { root: nodes.root, nodes, whiteouts: whiteouts.sort(compare), hardLinks };
      }
      function compare(a, b) {
        return a < b ? -1 : a > b ? 1 : 0;
      }
      function newNode(path, parent) {
        const sizes = { ownSize: 0, parentSize: 0, totalSize: 0, entries: 0 };
        const node = { name: (0, _tar_path_tree_js__WEBPACK_IMPORTED_MODULE_3__.Fl)(path), path, parent, children: [], entry: void 0, ...sizes };
        parent?.children.push(node);
        return node;
      }
      function measure(nodes) {
        for (const node of nodes) {
          const { parent, entry, path, children } = node;
          node.ownSize = (0, _written_size_js__WEBPACK_IMPORTED_MODULE_0__.b)(entry ?? { path, type: "directory", size: 0 });
          node.totalSize = node.ownSize;
          node.entries = entry === void 0 ? 0 : 1;
          node.parentSize = parent?.parent === void 0 ? 0 : parent.parentSize + parent.ownSize;
          children.sort((a, b) => compare(a.name, b.name));
        }
        for (const { parent, totalSize, entries } of nodes.toReversed()) {
          if (parent === void 0)
            continue;
          parent.totalSize += totalSize;
          parent.entries += entries;
        }
      }
      function linkSets(findNode, byPath) {
        const sets = /* @__PURE__ */ new Map();
        for (const entry of byPath.values()) {
          if (entry.type !== "hardlink")
            continue;
          const first = linkOrigin(entry, byPath);
          const set = sets.get(first) ?? /* @__PURE__ */ new Set();
          for (const path of [first, entry.path]) {
            const node = findNode(path);
            if (node !== void 0)
              set.add(node);
          }
          sets.set(first, set);
        }
        const linkedSets = [...sets.values()].filter((set) => set.size > 1);
        const compareNodes = (a, b) => compare(a?.path ?? "", b?.path ?? "");
        return linkedSets.map((set) => [...set].sort(compareNodes)).sort(([a], [b]) => compareNodes(a, b));
      }
      function linkOrigin(entry, byPath) {
        let currentEntry = entry;
        for (let depth = 0; depth < maxLinks && currentEntry.type === "hardlink"; depth += 1) {
          const target = (0, _tar_entry_path_js__WEBPACK_IMPORTED_MODULE_4__.t)(currentEntry.linkTarget ?? "");
          const next = byPath.get(target);
          if (next === void 0 || next === currentEntry)
            return target;
          currentEntry = next;
        }
        return currentEntry.path;
      }
    })
  ),
  /***/
  86017: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          endOfTar
        ),
        /* harmony export */
        b: () => (
          /* binding */
          writtenSize
        )
        /* harmony export */
      });
      const blockSize = 512;
      const maxUstarName = 100;
      const maxUstarId = 2097151;
      const maxUstarSize = 8589934591;
      const endOfTar = 2 * blockSize;
      function writtenSize(entry) {
        const recordsSize = extendedHeaderSize(entry);
        const extendedSize = recordsSize === 0 ? 0 : blockSize + paddedSize(recordsSize);
        const contentSize = entry.type === "file" ? paddedSize(entry.size) : 0;
        return Math.max(entry.tarSize ?? 0, extendedSize + blockSize + contentSize);
      }
      function extendedHeaderSize(entry) {
        const { path, type, size, uid = 0, gid = 0, linkTarget, xattrs } = entry;
        const name = type === "directory" ? `${path}/` : path;
        const records = [];
        if (needsRecord(name))
          records.push(["path", name]);
        if (linkTarget !== void 0 && needsRecord(linkTarget))
          records.push(["linkpath", linkTarget]);
        if (uid > maxUstarId)
          records.push(["uid", String(uid)]);
        if (gid > maxUstarId)
          records.push(["gid", String(gid)]);
        if (size > maxUstarSize)
          records.push(["size", String(size)]);
        for (const [key, value] of xattrs ?? [])
          records.push([`SCHILY.xattr.${key}`, value]);
        return records.reduce((sum, [key, value]) => sum + recordLength(key, value), 0);
      }
      function needsRecord(name) {
        return name.length > maxUstarName || Buffer.byteLength(name) > name.length;
      }
      function recordLength(key, value) {
        const bodyLength = Buffer.byteLength(key) + Buffer.byteLength(value) + 3;
        const digits = String(bodyLength).length;
        return bodyLength + String(bodyLength + digits).length;
      }
      function paddedSize(bytes) {
        return Math.ceil(bytes / blockSize) * blockSize;
      }
    })
  ),
  /***/
  27991: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        s: () => (
          /* binding */
          StreamProgress
        )
        /* harmony export */
      });
      var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);
      const interval = 3e3;
      class StreamProgress {
        #log;
        #activity;
        #streams = /* @__PURE__ */ new Map();
        #start = Date.now();
        #lastLogTime = Date.now();
        /** Starts the clock for the rate. @param activity purpose of the streams, such as `reading IMAGE`. */
        constructor(log, activity) {
          this.#log = log;
          this.#activity = activity;
        }
        onBytes(stream, done, size) {
          this.#streams.set(stream, { done, size });
          const now = Date.now();
          if (now - this.#lastLogTime < interval)
            return;
          this.#lastLogTime = now;
          const streams = [...this.#streams.values()];
          const sum = streams.reduce((bytes, stream2) => bytes + stream2.done, 0);
          const total = streams.reduce((bytes, stream2) => bytes + stream2.size, 0);
          const rate = sum / ((now - this.#start) / 1e3);
          const remaining = sum === 0 ? "time left unknown" : `${Math.ceil((total - sum) / rate)} s left`;
          this.#log.info(`${this.#activity}: ${(0, _units_js__WEBPACK_IMPORTED_MODULE_0__.Xq)(sum)} of ${(0, _units_js__WEBPACK_IMPORTED_MODULE_0__.Xq)(total)}, ${(0, _units_js__WEBPACK_IMPORTED_MODULE_0__.Xq)(rate)}/s, ${remaining}`);
        }
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
