const id = 6878;
const ids = [6878];
const modules = {
  /***/
  62882: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          assertNoBomb
        )
        /* harmony export */
      });
      var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      const maxUncheckedSize = 16 * 2 ** 30;
      const maxRatio = 100;
      function assertNoBomb(size, compressedSize, label) {
        if (size <= maxUncheckedSize || size <= compressedSize * maxRatio)
          return;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("layer-not-readable", `${label} unpacks to more than ${(0, _units_js__WEBPACK_IMPORTED_MODULE_0__.Xq)(size)} from ${(0, _units_js__WEBPACK_IMPORTED_MODULE_0__.Xq)(compressedSize)}: it may be a decompression bomb, so it is not read further. Check how the layer was built`);
      }
    })
  ),
  /***/
  61122: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        v: () => (
          /* binding */
          entryContentSize
        )
        /* harmony export */
      });
      function entryContentSize({ type, size, linkTarget }) {
        return type === "symlink" ? Buffer.byteLength(linkTarget ?? "") : size;
      }
    })
  ),
  /***/
  76219: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          identifyLayer
        )
        /* harmony export */
      });
      var _oci_layer_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93579);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      function identifyLayer({ name, manifest: { layers }, config }, index) {
        const label = (0, _oci_layer_name_js__WEBPACK_IMPORTED_MODULE_1__.H)(name, index, layers.length);
        const [descriptor, diffId] = [layers[index], config.diffIds[index]];
        if (descriptor !== void 0 && diffId !== void 0)
          return { descriptor, diffId, label };
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("image-damaged", `${label} has no diff ID in the image's config: build the image again`);
      }
    })
  ),
  /***/
  71102: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        q: () => (
          /* binding */
          streamLayer
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var media_types = __webpack_require__(54566);
      var verify_stream = __webpack_require__(10654);
      var user_error = __webpack_require__(72394);
      var build_entry = __webpack_require__(64753);
      var byte_text = __webpack_require__(82610);
      var header_block = __webpack_require__(50716);
      var pax_records = __webpack_require__(83566);
      ;
      const maxExtensionSize = 2 ** 20;
      const maxExtensions = 16;
      const noExtensions = { longName: void 0, longLink: void 0, records: pax_records.KC };
      class TarScanner {
        #onEntry;
        #chooseContent;
        #sink;
        #label;
        #partial = Buffer.alloc(header_block.L6);
        #filled = 0;
        #position = 0;
        #skip = 0;
        #padding = 0;
        #collected;
        #sparse;
        #entryStart = 0;
        #extensions = noExtensions;
        #extensionCount = 0;
        #globals = pax_records.KC;
        #zeroBlocks = 0;
        /** Creates a scanner at the start of a tar. @param label name of the tar in errors. */
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
        /** Reads a chunk. @throws Error that names the tar, the byte offset and the reason if the data is not a valid tar. */
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
         * Ends the tar after the last chunk. As in container engines, the final zero blocks and the padding of the last file
         * may be missing.
         *
         * @throws Error that names the tar and the byte offset if it is truncated.
         */
        end() {
          const isInside = this.#filled > 0 || this.#collected !== void 0 || this.#sparse !== void 0;
          if (isInside || this.#extensionCount > 0 || this.#skip > this.#padding) {
            throw new user_error.yo("image-damaged", `${this.#label} is truncated: its tar ends inside an entry, at byte ${this.#position}. Build the image again`);
          }
        }
        /**
         * Reads the next part.
         *
         * @returns the number of bytes read from `offset`; 0 only after an extended header without content.
         */
        #advance(bytes, offset) {
          const remaining = bytes.length - offset;
          if (this.#zeroBlocks === 2)
            return remaining;
          if (this.#collected !== void 0)
            return this.#collect(this.#collected, bytes, offset);
          if (this.#skip > 0) {
            const step2 = Math.min(this.#skip, remaining);
            const content = Math.min(step2, this.#skip - this.#padding);
            if (this.#sink !== void 0 && content > 0)
              this.#sink(bytes.subarray(offset, offset + content));
            this.#skip -= step2;
            return step2;
          }
          if (this.#filled === 0 && remaining >= header_block.L6) {
            this.#readBlock(bytes.subarray(offset, offset + header_block.L6), this.#position);
            return header_block.L6;
          }
          const step = bytes.copy(this.#partial, this.#filled, offset, offset + Math.min(header_block.L6 - this.#filled, remaining));
          this.#filled += step;
          if (this.#filled === header_block.L6) {
            this.#filled = 0;
            this.#readBlock(this.#partial, this.#position + step - header_block.L6);
          }
          return step;
        }
        #readBlock(block, start) {
          if (this.#sparse !== void 0) {
            if (!(0, header_block.eK)(block))
              this.#finishEntry(this.#sparse, start + header_block.L6);
            return;
          }
          const header = this.#explain(start, () => (0, header_block.Hl)(block));
          if (header === void 0) {
            this.#readZeros(start);
            return;
          }
          if (this.#zeroBlocks > 0)
            throw this.#failure(start, "a single block of zeros precedes this header");
          if (this.#extensionCount === 0)
            this.#entryStart = start;
          if ((0, header_block.o)(header))
            this.#beginExtension(header, start);
          else
            this.#beginEntry(header, block, start);
        }
        #readZeros(start) {
          if (this.#extensionCount > 0)
            throw this.#failure(start, "the archive ends after an extended header, without its entry");
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
          this.#collected = void 0;
          this.#skip = (0, build_entry.k_)(bytes.length) - bytes.length;
          this.#padding = this.#skip;
          if (flag === "L") {
            this.#extensions = { ...this.#extensions, longName: (0, byte_text.c)(bytes, 0, bytes.length) };
          } else if (flag === "K") {
            this.#extensions = { ...this.#extensions, longLink: (0, byte_text.c)(bytes, 0, bytes.length) };
          } else {
            const records = this.#explain(end - bytes.length, () => (0, pax_records.vZ)(bytes));
            if (flag === "g")
              this.#keepGlobals(records, end - bytes.length);
            else
              this.#extensions = { ...this.#extensions, records };
          }
        }
        #keepGlobals(records, start) {
          this.#globals = (0, pax_records.PI)(this.#globals, records);
          let length = 0;
          for (const [keyword, value] of this.#globals)
            length += keyword.length + value.length;
          if (length > maxExtensionSize)
            throw this.#failure(start, `global extended headers contain more than ${maxExtensionSize} bytes`);
        }
        #beginEntry(header, block, start) {
          const { records } = this.#extensions;
          this.#extensions = { ...this.#extensions, records: (0, pax_records.PI)(this.#globals, records) };
          const stored = this.#explain(start, () => (0, build_entry.dh)(header, this.#extensions));
          if (header.flag !== "S") {
            this.#finishEntry({ header, stored, realSize: void 0 }, start + header_block.L6);
            return;
          }
          const { realSize, isExtended } = this.#explain(start, () => (0, header_block.y0)(block));
          this.#sparse = { header, stored, realSize };
          if (!isExtended)
            this.#finishEntry(this.#sparse, start + header_block.L6);
        }
        #finishEntry({ header, stored, realSize }, end) {
          const tarSize = end - this.#entryStart + (0, build_entry.k_)(stored);
          const entry = this.#explain(this.#entryStart, () => (0, build_entry.Jo)(header, this.#extensions, tarSize, realSize));
          this.#skip = (0, build_entry.k_)(stored);
          this.#padding = this.#skip - stored;
          this.#sparse = void 0;
          this.#extensions = noExtensions;
          this.#extensionCount = 0;
          this.#onEntry(entry);
          this.#sink = this.#chooseContent?.(entry);
        }
        #explain(start, read) {
          try {
            return read();
          } catch (error) {
            throw this.#failure(start, error.message);
          }
        }
        #failure(start, reason) {
          return new user_error.yo("image-damaged", `${this.#label} is not a readable tar: at byte ${start}, ${reason}`);
        }
      }
      var assert_no_bomb = __webpack_require__(62882);
      var content_size = __webpack_require__(61122);
      var external_node_zlib_ = __webpack_require__(38522);
      ;
      const frameMagic = 4247762216;
      const skippableMagic = 407710288;
      const idLengths = [0, 1, 2, 4];
      const sizeLengths = [0, 2, 4, 8];
      const fieldLengths = { magic: 4, descriptor: 1, block: 3, length: 4, last: 0, unknown: 0 };
      class ZstdFrames {
        #field = Buffer.alloc(4);
        #filled = 0;
        #part = "magic";
        #hasChecksum = false;
        #skip = 0;
        /** Splits a chunk without copying. Each part ends at the end of the chunk or of a frame. */
        splitChunk(chunk) {
          const parts = [];
          let start = 0;
          let offset = 0;
          while (offset < chunk.length) {
            offset += this.#advance(chunk, offset);
            const isFrameEnd = this.#part === "last" && this.#skip === 0;
            if (!isFrameEnd)
              continue;
            this.#part = "magic";
            parts.push(chunk.subarray(start, offset));
            start = offset;
          }
          if (start < offset)
            parts.push(chunk.subarray(start, offset));
          return parts;
        }
        /** Reads part of a chunk. @returns the number of bytes consumed from `offset`, at least one. */
        #advance(chunk, offset) {
          const remaining = chunk.length - offset;
          if (this.#part === "unknown")
            return remaining;
          if (this.#skip > 0) {
            const step2 = Math.min(this.#skip, remaining);
            this.#skip -= step2;
            return step2;
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
          if (this.#part === "magic")
            this.#readMagic(this.#field.readUInt32LE(0));
          else if (this.#part === "descriptor")
            this.#readDescriptor(this.#field[0] ?? 0);
          else if (this.#part === "block")
            this.#readBlock(this.#field.readUIntLE(0, 3));
          else {
            this.#skip = this.#field.readUInt32LE(0);
            this.#part = "last";
          }
        }
        #readMagic(magic) {
          if (magic === frameMagic)
            this.#part = "descriptor";
          else
            this.#part = (magic & 4294967280) >>> 0 === skippableMagic ? "length" : "unknown";
        }
        #readDescriptor(descriptor) {
          const isSingleSegment = (descriptor & 32) !== 0;
          const sizeFlag = descriptor >> 6;
          const sizeLength = sizeFlag === 0 && isSingleSegment ? 1 : sizeLengths[sizeFlag] ?? 0;
          this.#hasChecksum = (descriptor & 4) !== 0;
          this.#skip = (isSingleSegment ? 0 : 1) + (idLengths[descriptor & 3] ?? 0) + sizeLength;
          this.#part = "block";
        }
        #readBlock(block) {
          const isRepeatedByte = (block >> 1 & 3) === 1;
          this.#skip = isRepeatedByte ? 1 : block >> 3;
          if ((block & 1) === 0)
            return;
          this.#skip += this.#hasChecksum ? 4 : 0;
          this.#part = "last";
        }
      }
      ;
      const chunkSize = 2 ** 20;
      const maxBuffered = 4 * chunkSize;
      async function inflate(compressed, compression, onChunk, label) {
        if (compression === "none") {
          for await (const chunk of compressed)
            onChunk(chunk);
          return;
        }
        const inflater = new Inflater(compression, onChunk, label);
        const frames = compression === "zstd" ? new ZstdFrames() : void 0;
        try {
          for await (const block of mergeChunks(compressed)) {
            for (const part of frames?.splitChunk(block) ?? [block])
              await inflater.write(part);
          }
          await inflater.end();
        } finally {
          inflater.release();
        }
      }
      class Inflater {
        #stream;
        #label;
        #compression;
        #failure;
        #hasFailed = false;
        #hasEnded = false;
        #resolveWaiter;
        #written = 0;
        /** Offset after the last nonzero byte. */
        #contentEnd = 0;
        constructor(compression, onChunk, label) {
          this.#label = label;
          this.#compression = compression;
          const options = { chunkSize, writableHighWaterMark: maxBuffered };
          this.#stream = compression === "gzip" ? (0, external_node_zlib_.createGunzip)(options) : (0, external_node_zlib_.createZstdDecompress)(options);
          const handleChunk = (chunk) => {
            try {
              if (!this.#hasFailed)
                onChunk(chunk);
              releaseBuffer(chunk);
            } catch (error) {
              this.#fail(error);
            }
          };
          this.#stream.on("data", (chunk) => queueMicrotask(() => handleChunk(chunk)));
          this.#stream.on("error", (error) => this.#fail(this.#describeError(error)));
          this.#stream.on("drain", () => this.#resolveWaiter?.());
          this.#stream.on("end", () => queueMicrotask(() => this.#finish()));
          this.#stream.on("close", () => queueMicrotask(() => this.#finish()));
        }
        /** Resolves when more data may be written. */
        async write(bytes) {
          this.#throwFailure();
          this.#trackZeros(bytes);
          if (this.#hasEnded)
            return;
          if (!this.#stream.write(bytes))
            await this.#waitForEvent();
          this.#throwFailure();
        }
        async end() {
          if (!this.#hasEnded) {
            this.#stream.end();
            while (!this.#hasEnded)
              await this.#waitForEvent();
          }
          this.#throwFailure();
          const { bytesWritten } = this.#stream;
          if (this.#contentEnd > bytesWritten) {
            throw new user_error.yo("image-damaged", `${this.#label} has other data after the end of its ${this.#compression} data, at byte ${bytesWritten}: build and push the image again`);
          }
        }
        release() {
          this.#stream.destroy();
        }
        #waitForEvent() {
          return new Promise((resolve) => {
            this.#resolveWaiter = resolve;
          });
        }
        #finish() {
          this.#hasEnded = true;
          this.#resolveWaiter?.();
        }
        #fail(error) {
          if (!this.#hasFailed)
            this.#failure = error;
          this.#hasFailed = true;
          this.#stream.destroy();
          this.#resolveWaiter?.();
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
        #describeError(error) {
          const place = `its ${this.#compression} data is damaged near byte ${this.#stream.bytesWritten}`;
          return new user_error.yo("image-damaged", `${this.#label} cannot be unpacked: ${place} (${error.message}). Build and push the image again`, {
            cause: error
          });
        }
      }
      async function* mergeChunks(chunks) {
        let pendingChunks = [];
        let length = 0;
        for await (const chunk of chunks) {
          pendingChunks.push(chunk);
          length += chunk.length;
          if (length < chunkSize / 2)
            continue;
          yield pendingChunks.length === 1 ? chunk : Buffer.concat(pendingChunks, length);
          pendingChunks = [];
          length = 0;
        }
        if (length > 0)
          yield Buffer.concat(pendingChunks, length);
      }
      function releaseBuffer({ buffer, byteOffset, byteLength }) {
        if (buffer instanceof ArrayBuffer && byteOffset + byteLength === buffer.byteLength)
          buffer.transfer?.(0);
      }
      ;
      async function streamLayer(source, { descriptor, diffId, label, isDigestVerified = false }, { onEntry, chooseContent, onChunk, onProgress, onInflated } = {}) {
        const compression = detectCompression(descriptor, diffId, label);
        let contentSize = 0;
        let entryCount = 0;
        const scanner = new TarScanner((entry) => {
          contentSize += (0, content_size.v)(entry);
          entryCount += 1;
          onEntry?.(entry);
        }, label, chooseContent);
        const checkDiffId = diffIdCheck(compression, diffId, label);
        const verify = compression === "none" || isDigestVerified ? verify_stream.u : verify_stream.M;
        const verified = verify(await source.openBlob(descriptor), descriptor, label);
        await inflate(onProgress === void 0 ? verified : reportProgress(verified, onProgress), compression, (chunk) => {
          checkDiffId.update(chunk);
          scanner.push(chunk);
          (0, assert_no_bomb.E)(scanner.bytesSeen, descriptor.size, label);
          onChunk?.(chunk);
          onInflated?.(chunk.length);
        }, label);
        scanner.end();
        checkDiffId.end();
        const { bytesSeen: uncompressedSize, hasGlobalRecords } = scanner;
        return { uncompressedSize, contentSize, entryCount, hasGlobalRecords };
      }
      function detectCompression({ mediaType, digest }, diffId, label) {
        const compression = (0, media_types.AH)(mediaType);
        if (compression === void 0) {
          throw new user_error.yo("unsupported-image", `${label} is of type "${mediaType}", which is not a file system layer: specify an image`);
        }
        if (compression === "none" && digest !== diffId)
          throw wrongContent(diffId, label);
        return compression;
      }
      function diffIdCheck(compression, diffId, label) {
        if (compression === "none")
          return { update: () => {
          }, end: () => {
          } };
        const hash = (0, external_node_crypto_.createHash)("sha256");
        return {
          update: (chunk) => {
            hash.update(chunk);
          },
          end: () => {
            if (`sha256:${hash.digest("hex")}` !== diffId)
              throw wrongContent(diffId, label);
          }
        };
      }
      function wrongContent(diffId, label) {
        return new user_error.yo("image-damaged", `${label}: its content does not match the diff ID ${diffId} in the image's config. Build and push the image again`);
      }
      async function* reportProgress(chunks, onProgress) {
        let received = 0;
        for await (const chunk of chunks) {
          received += chunk.length;
          onProgress(received);
          yield chunk;
        }
      }
    })
  ),
  /***/
  96348: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        De: () => (
          /* binding */
          packagesKey
        ),
        /* harmony export */
        G4: () => (
          /* binding */
          refNameKey
        ),
        /* harmony export */
        OZ: () => (
          /* binding */
          ingredientsKey
        ),
        /* harmony export */
        QY: () => (
          /* binding */
          baseNameKey
        ),
        /* harmony export */
        SV: () => (
          /* binding */
          fingerprintKey
        ),
        /* harmony export */
        Yw: () => (
          /* binding */
          createdKey
        ),
        /* harmony export */
        Zt: () => (
          /* binding */
          sourceKey
        ),
        /* harmony export */
        _$: () => (
          /* binding */
          splitKey
        ),
        /* harmony export */
        d7: () => (
          /* binding */
          revisionKey
        ),
        /* harmony export */
        g0: () => (
          /* binding */
          ownKeyPrefix
        ),
        /* harmony export */
        hX: () => (
          /* binding */
          revisionCheckKey
        ),
        /* harmony export */
        nq: () => (
          /* binding */
          baseDigestKey
        ),
        /* harmony export */
        vc: () => (
          /* binding */
          checksKey
        ),
        /* harmony export */
        zY: () => (
          /* binding */
          buildSecondsKey
        )
        /* harmony export */
      });
      const createdKey = "org.opencontainers.image.created";
      const revisionKey = "org.opencontainers.image.revision";
      const sourceKey = "org.opencontainers.image.source";
      const refNameKey = "org.opencontainers.image.ref.name";
      const baseNameKey = "org.opencontainers.image.base.name";
      const baseDigestKey = "org.opencontainers.image.base.digest";
      const ownKeyPrefix = "io.github.binder-actions.";
      const fingerprintKey = "io.github.binder-actions.fingerprint";
      const revisionCheckKey = "io.github.binder-actions.revision-check";
      const ingredientsKey = "io.github.binder-actions.ingredients";
      const checksKey = "io.github.binder-actions.proof";
      const buildSecondsKey = "io.github.binder-actions.build-seconds";
      const splitKey = "io.github.binder-actions.split";
      const packagesKey = "io.github.binder-actions.packages";
    })
  ),
  /***/
  34093: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        F: () => (
          /* binding */
          parseImageConfig
        )
      });
      var valibot = __webpack_require__(5691);
      var json = __webpack_require__(99368);
      ;
      const container_config_text = valibot.cl(valibot.Yj());
      const list = valibot.cl(valibot.YO(valibot.Yj()));
      const set = valibot.cl(valibot.g1(valibot.Yj(), valibot.L5()));
      const number = valibot.lq(valibot.ai());
      const containerConfigSchema = valibot.Ik({
        Env: list,
        User: container_config_text,
        Entrypoint: list,
        Cmd: list,
        WorkingDir: container_config_text,
        ExposedPorts: set,
        Labels: valibot.cl(valibot.g1(valibot.Yj(), valibot.Yj())),
        Volumes: set,
        StopSignal: container_config_text,
        Shell: list,
        Healthcheck: valibot.cl(valibot.Ik({
          Test: list,
          Interval: number,
          Timeout: number,
          StartPeriod: number,
          StartInterval: number,
          Retries: number
        })),
        OnBuild: list
      });
      var digest = __webpack_require__(1564);
      ;
      const image_config_text = valibot.cl(valibot.Yj(), "");
      const diffIds = valibot.Fs(valibot.me(valibot.YO(valibot.Fs(valibot.Yj(), valibot.Ie((id2) => (0, digest.Bc)(String(id2)), "expected a sha256 digest")))), valibot.pd((list2) => list2 ?? []));
      const schema = valibot.Ik({
        os: valibot.Yj(),
        architecture: valibot.Yj(),
        variant: valibot.cl(valibot.Yj()),
        created: valibot.cl(valibot.Yj()),
        config: valibot.cl(containerConfigSchema, {}),
        rootfs: valibot.Ik({ diff_ids: diffIds }),
        history: valibot.cl(valibot.YO(valibot.Ik({ created_by: image_config_text, empty_layer: valibot.cl(valibot.zM(), false) })), [])
      });
      function parseImageConfig(bytes, label) {
        const { os, architecture, variant, created, config, rootfs, history } = (0, json.q)(schema, bytes, label);
        return {
          os,
          architecture,
          ...variant ? { variant } : {},
          created: created ?? void 0,
          labels: config.Labels ?? {},
          container: config,
          diffIds: rootfs.diff_ids,
          history: history.map((entry) => ({ createdBy: entry.created_by, isEmptyLayer: entry.empty_layer }))
        };
      }
    })
  ),
  /***/
  93579: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          layerName
        )
        /* harmony export */
      });
      function layerName(image, index, count) {
        return `layer ${index + 1} of ${count} of ${image}`;
      }
    })
  ),
  /***/
  77148: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        AM: () => (
          /* binding */
          readImage
        ),
        /* harmony export */
        NR: () => (
          /* binding */
          readPlatformManifest
        ),
        /* harmony export */
        XM: () => (
          /* binding */
          completeImage
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9e3);
      var _image_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34093);
      var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95669);
      var _platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44647);
      async function readImage(source, platform) {
        return completeImage(source, await readPlatformManifest(source, platform), platform);
      }
      async function readPlatformManifest(source, platform) {
        const root = await source.readManifest();
        const rootManifest = (0, _manifest_js__WEBPACK_IMPORTED_MODULE_2__.Ng)(root.bytes, root.mediaType, `the manifest of ${source.name}`);
        const { digest, manifest } = rootManifest.kind === "manifest" ? { digest: root.digest, manifest: rootManifest } : await readChild(source, rootManifest, platform);
        return { name: source.name, rootDigest: root.digest, manifestDigest: digest, manifest };
      }
      async function completeImage(source, platformManifest, platform) {
        const config = await readConfig(source, platformManifest.manifest);
        if (!(0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.b)(config, platform)) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("platform-missing", `${source.name} is an image for ${(0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(config)}, not for ${(0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(platform)}: build it with --platform ${(0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(platform)}`);
        }
        const layerCount = platformManifest.manifest.layers.length;
        if (config.diffIds.length !== layerCount) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("image-damaged", `${source.name} is inconsistent: its manifest has ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_4__.LS)(layerCount, "layer")}, but its config lists ${config.diffIds.length}. Build the image again`);
        }
        return { ...platformManifest, config };
      }
      async function readConfig(source, { config }) {
        return (0, _image_config_js__WEBPACK_IMPORTED_MODULE_1__.F)(await source.readBlob(config), `the config of ${source.name}`);
      }
      async function readChild(source, index, platform) {
        const descriptor = chooseChild(source.name, index, platform);
        const { bytes, digest } = await source.readManifest(descriptor.digest);
        const manifest = (0, _manifest_js__WEBPACK_IMPORTED_MODULE_2__.Ng)(bytes, descriptor.mediaType, `the ${(0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(platform)} manifest of ${source.name}`);
        if (manifest.kind === "index") {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("unsupported-image", `${source.name} is a nested index, which Docker cannot run: push an image instead`);
        }
        return { digest, manifest };
      }
      function chooseChild(name, index, platform) {
        const images = index.manifests.filter((descriptor) => !(0, _manifest_js__WEBPACK_IMPORTED_MODULE_2__.H3)(descriptor));
        const platformManifest = images.find((image) => image.platform !== void 0 && (0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.b)(image.platform, platform));
        const [onlyImage, ...others] = images;
        const hasOneUnnamed = others.length === 0 && onlyImage?.platform === void 0;
        const chosenImage = platformManifest ?? (hasOneUnnamed ? onlyImage : void 0);
        if (chosenImage === void 0) {
          const availablePlatforms = images.map((image) => image.platform ? (0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(image.platform) : "unnamed").join(", ");
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("platform-missing", `${name} has no image for ${(0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(platform)} (available: ${availablePlatforms || "none"}): build it with --platform ${(0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(platform)}`);
        }
        return chosenImage;
      }
    })
  ),
  /***/
  10654: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          verifyLength
        ),
        /* harmony export */
        u: () => (
          /* binding */
          verifyStream
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      async function* verifyStream(chunks, descriptor, label) {
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        for await (const chunk of verifyLength(chunks, descriptor, label)) {
          hash.update(chunk);
          yield chunk;
        }
        if (`sha256:${hash.digest("hex")}` !== descriptor.digest)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("image-damaged", `${label} has content that does not match its digest: build the image again`);
      }
      async function* verifyLength(chunks, { size }, label) {
        let received = 0;
        for await (const chunk of chunks) {
          received += chunk.length;
          if (received > size)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("image-damaged", `${label} is longer than the ${size} bytes in its descriptor: build the image again`);
          yield chunk;
        }
        if (received < size)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.IF(`${label} is truncated: ${received} of ${size} bytes. Build the image again`);
      }
    })
  ),
  /***/
  64753: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Jo: () => (
          /* binding */
          buildEntry
        ),
        /* harmony export */
        dh: () => (
          /* binding */
          storedSize
        ),
        /* harmony export */
        k_: () => (
          /* binding */
          paddedSize
        )
        /* harmony export */
      });
      var _entry_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4750);
      var _header_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50716);
      var _pax_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83566);
      const types = /* @__PURE__ */ new Map([
        ["1", "hardlink"],
        ["2", "symlink"],
        ["3", "character"],
        ["4", "block"],
        ["5", "directory"],
        ["6", "fifo"],
        // Directory type of GNU tar, with a list of names as its content.
        ["D", "directory"]
      ]);
      const typesWithoutContent = /* @__PURE__ */ new Set(["1", "2", "3", "4", "5", "6"]);
      const noXattrs = /* @__PURE__ */ new Map();
      function storedSize({ flag, size }, { records }) {
        return typesWithoutContent.has(flag) ? 0 : (0, _pax_records_js__WEBPACK_IMPORTED_MODULE_1__.cl)(records, "size") ?? size;
      }
      function paddedSize(size) {
        return Math.ceil(size / _header_block_js__WEBPACK_IMPORTED_MODULE_0__.L6) * _header_block_js__WEBPACK_IMPORTED_MODULE_0__.L6;
      }
      function buildEntry(header, extensions, tarSize, realSize) {
        const { records, longName, longLink } = extensions;
        const name = longName ?? (0, _pax_records_js__WEBPACK_IMPORTED_MODULE_1__.t1)(records, "GNU.sparse.name") ?? (0, _pax_records_js__WEBPACK_IMPORTED_MODULE_1__.t1)(records, "path") ?? header.name;
        const isOldDirectory = header.flag === "\0" && name.endsWith("/");
        const type = isOldDirectory ? "directory" : types.get(header.flag) ?? "file";
        const isLink = type === "symlink" || type === "hardlink";
        return {
          path: (0, _entry_path_js__WEBPACK_IMPORTED_MODULE_2__.t)(name),
          type,
          size: type === "file" ? realSize ?? sparseSize(records) ?? storedSize(header, extensions) : 0,
          tarSize,
          mode: header.mode,
          uid: (0, _pax_records_js__WEBPACK_IMPORTED_MODULE_1__.cl)(records, "uid") ?? header.uid,
          gid: (0, _pax_records_js__WEBPACK_IMPORTED_MODULE_1__.cl)(records, "gid") ?? header.gid,
          mtime: (0, _pax_records_js__WEBPACK_IMPORTED_MODULE_1__.NI)(records, "mtime") ?? header.mtime,
          linkTarget: isLink ? longLink ?? (0, _pax_records_js__WEBPACK_IMPORTED_MODULE_1__.t1)(records, "linkpath") ?? header.linkName : void 0,
          xattrs: records.size === 0 ? noXattrs : (0, _pax_records_js__WEBPACK_IMPORTED_MODULE_1__.lO)(records)
        };
      }
      function sparseSize(records) {
        return (0, _pax_records_js__WEBPACK_IMPORTED_MODULE_1__.cl)(records, "GNU.sparse.realsize") ?? (0, _pax_records_js__WEBPACK_IMPORTED_MODULE_1__.cl)(records, "GNU.sparse.size");
      }
    })
  ),
  /***/
  82610: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          decodeUntilNul
        ),
        /* harmony export */
        g: () => (
          /* binding */
          decodeText
        )
        /* harmony export */
      });
      const replacement = "\uFFFD";
      const escapeBase = 56320;
      function decodeText(bytes, start, end) {
        const text = bytes.toString("utf8", start, end);
        return text.includes(replacement) ? decodeEscaped(bytes.subarray(start, end)) : text;
      }
      function decodeUntilNul(bytes, start, end) {
        let terminator = start;
        while (terminator < end && bytes[terminator] !== 0)
          terminator += 1;
        return terminator === start ? "" : decodeText(bytes, start, terminator);
      }
      function decodeEscaped(bytes) {
        const pieces = [];
        let offset = 0;
        while (offset < bytes.length) {
          const end = validEnd(bytes, offset);
          if (end > offset)
            pieces.push(bytes.toString("utf8", offset, end));
          if (end < bytes.length)
            pieces.push(String.fromCharCode(escapeBase + (bytes[end] ?? 0)));
          offset = end + 1;
        }
        return pieces.join("");
      }
      function validEnd(bytes, start) {
        let offset = start;
        for (; ; ) {
          const length = characterLength(bytes, offset);
          if (length === 0)
            return offset;
          offset += length;
        }
      }
      function characterLength(bytes, offset) {
        const first = bytes[offset] ?? 255;
        if (first < 128)
          return 1;
        if (first < 194 || first > 244)
          return 0;
        const length = first < 224 ? 2 : first < 240 ? 3 : 4;
        const second = bytes[offset + 1] ?? 0;
        const minSecond = first === 224 ? 160 : first === 240 ? 144 : 128;
        const maxSecond = first === 237 ? 159 : first === 244 ? 143 : 191;
        if (second < minSecond || second > maxSecond)
          return 0;
        for (let index = offset + 2; index < offset + length; index += 1) {
          if (((bytes[index] ?? 0) & 192) !== 128)
            return 0;
        }
        return length;
      }
    })
  ),
  /***/
  4750: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        t: () => (
          /* binding */
          cleanPath
        )
        /* harmony export */
      });
      const uncleanPath = /^\/|\/$|\/\/|(?:^|\/)\.{1,2}(?:\/|$)/;
      function cleanPath(text) {
        return uncleanPath.test(text) ? cleanSegments(text) : text;
      }
      function cleanSegments(text) {
        const segments = [];
        for (const segment of text.split("/")) {
          if (segment === "..")
            segments.pop();
          else if (segment !== "" && segment !== ".")
            segments.push(segment);
        }
        return segments.join("/");
      }
    })
  ),
  /***/
  50716: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        L6: () => (
          /* binding */
          blockSize
        ),
        o: () => (
          /* binding */
          isExtension
        ),
        eK: () => (
          /* binding */
          isSparseMapExtended
        ),
        Hl: () => (
          /* binding */
          readHeaderBlock
        ),
        y0: () => (
          /* binding */
          readSparseHeader
        )
      });
      var user_error = __webpack_require__(72394);
      var byte_text = __webpack_require__(82610);
      ;
      const space = 32;
      const zero = 48;
      const seven = 55;
      function readNumber(block, start, length, field) {
        const value = (block[start] ?? 0) >= 128 ? readBase256(block, start, length) : readOctal(block, start, length);
        if (!Number.isSafeInteger(value))
          throw new user_error.IF(`the ${field} field contains ${quote(block, start, length)}: expected a number`);
        return value;
      }
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
        const isNegative = (first & 64) !== 0;
        const flip = isNegative ? 255 : 0;
        let value = (first ^ flip) & 127;
        for (let offset = start + 1; offset < start + length; offset += 1)
          value = value * 256 + ((block[offset] ?? 0) ^ flip);
        return isNegative ? -1 - value : value;
      }
      function quote(block, start, length) {
        return JSON.stringify(block.toString("latin1", start, start + length));
      }
      ;
      const blockSize = 512;
      const extensionFlags = /* @__PURE__ */ new Set(["x", "X", "g", "L", "K"]);
      const checksumField = { start: 148, length: 8 };
      function readHeaderBlock(block) {
        if (!hasChecksum(block))
          return void 0;
        const size = readNumber(block, 124, 12, "size");
        if (size < 0)
          throw new user_error.IF(`the size is ${size}, but it cannot be negative`);
        return {
          flag: String.fromCharCode(block[156] ?? 0),
          name: readName(block),
          linkName: (0, byte_text.c)(block, 157, 257),
          size,
          mode: readNumber(block, 100, 8, "mode"),
          uid: readNumber(block, 108, 8, "uid"),
          gid: readNumber(block, 116, 8, "gid"),
          mtime: readNumber(block, 136, 12, "mtime")
        };
      }
      function isExtension({ flag }) {
        return extensionFlags.has(flag);
      }
      function readSparseHeader(block) {
        const realSize = readNumber(block, 483, 12, "real size");
        if (realSize < 0)
          throw new user_error.IF(`the size of the sparse file is ${realSize}, but it cannot be negative`);
        return { realSize, isExtended: block[482] !== 0 };
      }
      function isSparseMapExtended(block) {
        return block[504] !== 0;
      }
      function hasChecksum(block) {
        let sum = sumOfBytes(block);
        if (sum === 0)
          return false;
        for (let offset = checksumField.start; offset < checksumField.start + checksumField.length; offset += 1)
          sum += 32 - (block[offset] ?? 0);
        const storedSum = readOctal(block, checksumField.start, checksumField.length);
        if (storedSum !== sum && storedSum !== signedSum(block)) {
          throw new user_error.IF("there is no tar header: the checksum does not match");
        }
        return true;
      }
      const words = new Uint32Array(blockSize / 4);
      const wordBytes = new Uint8Array(words.buffer);
      function sumOfBytes(block) {
        wordBytes.set(block);
        let pairs = 0;
        for (let offset = 0; offset < words.length; offset += 1) {
          const word = words[offset] ?? 0;
          pairs += (word & 16711935) + (word >>> 8 & 16711935);
        }
        return pairs % 2 ** 16 + Math.floor(pairs / 2 ** 16);
      }
      function signedSum(block) {
        let sum = 32 * checksumField.length;
        for (let offset = 0; offset < blockSize; offset += 1) {
          const isChecksum = offset >= checksumField.start && offset < checksumField.start + checksumField.length;
          if (!isChecksum)
            sum += block.readInt8(offset);
        }
        return sum;
      }
      function readName(block) {
        const name = (0, byte_text.c)(block, 0, 100);
        if (block[345] === 0 || block.toString("latin1", 257, 263) !== "ustar\0")
          return name;
        const isStar = block.toString("latin1", 508, 512) === "tar\0";
        const prefix = (0, byte_text.c)(block, 345, isStar ? 476 : 500);
        return prefix === "" ? name : `${prefix}/${name}`;
      }
    })
  ),
  /***/
  83566: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        KC: () => (
          /* binding */
          noRecords
        ),
        /* harmony export */
        NI: () => (
          /* binding */
          timeRecord
        ),
        /* harmony export */
        PI: () => (
          /* binding */
          mergeRecords
        ),
        /* harmony export */
        cl: () => (
          /* binding */
          integerRecord
        ),
        /* harmony export */
        lO: () => (
          /* binding */
          readXattrs
        ),
        /* harmony export */
        t1: () => (
          /* binding */
          textRecord
        ),
        /* harmony export */
        vZ: () => (
          /* binding */
          parsePaxRecords
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      var _byte_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82610);
      const noRecords = /* @__PURE__ */ new Map();
      const schily = "SCHILY.xattr.";
      const libarchive = "LIBARCHIVE.xattr.";
      const keywords = /* @__PURE__ */ new Set([
        "path",
        "linkpath",
        "size",
        "uid",
        "gid",
        "mtime",
        "GNU.sparse.name",
        "GNU.sparse.size",
        "GNU.sparse.realsize"
      ]);
      function parsePaxRecords(bytes) {
        const records = /* @__PURE__ */ new Map();
        let offset = 0;
        while (offset < bytes.length && bytes[offset] !== 0) {
          const space = bytes.indexOf(32, offset);
          const end = offset + readLength(bytes, offset, space);
          const equals = bytes.indexOf(61, space);
          if (end > bytes.length || equals <= space + 1 || equals >= end || bytes[end - 1] !== 10) {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF("an extended header contains a malformed record");
          }
          const keyword = (0, _byte_text_js__WEBPACK_IMPORTED_MODULE_1__.g)(bytes, space + 1, equals);
          if (keywords.has(keyword))
            records.set(keyword, readValue(bytes, keyword, equals + 1, end - 1));
          else if (keyword.startsWith(schily) || keyword.startsWith(libarchive)) {
            records.set(keyword, (0, _byte_text_js__WEBPACK_IMPORTED_MODULE_1__.g)(bytes, equals + 1, end - 1));
          }
          offset = end;
        }
        return records;
      }
      function mergeRecords(earlier, later) {
        if (earlier.size === 0)
          return later;
        return later.size === 0 ? earlier : new Map([...earlier, ...later]);
      }
      function textRecord(records, keyword) {
        const value = records.get(keyword);
        return value === "" ? void 0 : value;
      }
      function integerRecord(records, keyword) {
        return numberRecord(records, keyword, /^\d+$/, Number.MAX_SAFE_INTEGER);
      }
      function timeRecord(records, keyword) {
        return numberRecord(records, keyword, /^-?\d+(\.\d*)?$/, Number.MAX_SAFE_INTEGER);
      }
      function readXattrs(records) {
        const xattrs = /* @__PURE__ */ new Map();
        for (const [keyword, value] of records) {
          if (keyword.startsWith(schily))
            xattrs.set(keyword.slice(schily.length), value);
        }
        for (const [keyword, value] of records) {
          if (!keyword.startsWith(libarchive))
            continue;
          const name = percentDecode(keyword.slice(libarchive.length));
          const bytes = Buffer.from(value, "base64");
          if (!xattrs.has(name))
            xattrs.set(name, (0, _byte_text_js__WEBPACK_IMPORTED_MODULE_1__.g)(bytes, 0, bytes.length));
        }
        return xattrs;
      }
      function readLength(bytes, offset, space) {
        const digits = bytes.toString("latin1", offset, space);
        if (!/^\d{1,10}$/.test(digits))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF("an extended header contains a record without a length");
        return Number(digits);
      }
      function readValue(bytes, keyword, start, end) {
        const value = (0, _byte_text_js__WEBPACK_IMPORTED_MODULE_1__.g)(bytes, start, end);
        if (value.includes("\0"))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF(`an extended header contains a NUL in "${keyword}"`);
        return value;
      }
      function numberRecord(records, keyword, form, max) {
        const text = textRecord(records, keyword);
        if (text === void 0)
          return void 0;
        const value = Number(text);
        if (!form.test(text) || Math.abs(value) > max) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF(`an extended header contains ${JSON.stringify(text.slice(0, 80))} as ${keyword}: expected a number`);
        }
        return value;
      }
      function percentDecode(text) {
        try {
          return decodeURIComponent(text);
        } catch {
          return text;
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
