const id = 901;
const ids = [901];
const modules = {
  /***/
  94651: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          countSharedLayers
        ),
        /* harmony export */
        x: () => (
          /* binding */
          countBaseLayers
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5691);
      var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
      var _layout_layout_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49195);
      var _oci_read_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77148);
      var _registry_registry_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87953);
      async function countBaseLayers(diffIds, bases, platform, services) {
        const baseDiffIds = await Promise.all(bases.map((base) => readDiffIds(base, platform, services).catch(() => inspectDiffIds(base.name, services.runCommand)).catch(() => [])));
        return baseDiffIds.reduce((max, base) => Math.max(max, countSharedLayers(diffIds, base)), 0);
      }
      function countSharedLayers(diffIds, base) {
        const firstDifference = diffIds.findIndex((diffId, index) => base[index] !== diffId);
        return firstDifference === -1 ? diffIds.length : firstDifference;
      }
      async function readDiffIds({ reference, directory }, platform, { connect }) {
        const source = directory === void 0 ? (0, _registry_registry_source_js__WEBPACK_IMPORTED_MODULE_3__.B)(await connect(reference), reference) : await (0, _layout_layout_source_js__WEBPACK_IMPORTED_MODULE_1__.B)(directory);
        return (await (0, _oci_read_image_js__WEBPACK_IMPORTED_MODULE_2__.AM)(source, platform)).config.diffIds;
      }
      async function inspectDiffIds(name, run) {
        const args = ["image", "inspect", "--format", "{{json .RootFS.Layers}}", name];
        const { stdout } = await run({ file: "docker", args, isQuiet: true });
        return (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.q)(valibot__WEBPACK_IMPORTED_MODULE_4__.YO(valibot__WEBPACK_IMPORTED_MODULE_4__.Yj()), stdout, `the layers of ${name}`);
      }
    })
  ),
  /***/
  82822: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        i: () => (
          /* binding */
          describeSplit
        ),
        M: () => (
          /* binding */
          splitAsMarkdown
        )
      });
      ;
      const processorCount = 8;
      const compressionSpeed = 25e6;
      function estimatePushSeconds(sizes) {
        const loads = new Array(processorCount).fill(0);
        for (const size of [...sizes].sort((a, b) => b - a)) {
          loads.sort((a, b) => a - b);
          loads[0] = (loads[0] ?? 0) + size;
        }
        return loads.reduce((max, load) => Math.max(max, load), 0) / compressionSpeed;
      }
      var markdown = __webpack_require__(37403);
      var units = __webpack_require__(6515);
      var wording = __webpack_require__(9e3);
      ;
      function describeSplit(split) {
        const parts = describeParts(split);
        if (parts.length === 0)
          return ["No layer was split: no layer that can be split is too large"];
        const { before, after } = totals(split);
        return [
          ...parts,
          `${(0, wording.LS)(before.count, "layer")}, the largest ${(0, units.Xq)(before.largest)} -> ${(0, wording.LS)(after.count, "layer")}, the largest ${(0, units.Xq)(after.largest)} (target ${(0, units.Xq)(split.target)})`,
          ...split.pull === void 0 ? [] : [describePull(split.pull)],
          ...describeLostSharing(split)
        ];
      }
      function describeParts({ layers }) {
        return layers.flatMap(({ parts, uncompressedSize }, index) => parts === void 0 ? [] : [
          `Layer ${index + 1} (${(0, units.Xq)(uncompressedSize)}) is now ${(0, wording.LS)(parts.length, "layer")}:`,
          ...parts.map(describePart)
        ]);
      }
      function describePart({ uncompressedSize, title, isReused, deadSize }) {
        const unused = deadSize === 0 ? "" : `, ${(0, units.Xq)(deadSize)} unused`;
        return `  ${(0, units.Xq)(uncompressedSize).padStart(8)}  ${title}${isReused ? ` (unchanged${unused})` : ""}`;
      }
      function splitAsMarkdown(name, split) {
        const { before, after } = totals(split);
        const row = (title, show) => `| ${title} | ${show(before)} | ${show(after)} |`;
        return [
          `### Split layers of ${(0, markdown.FV)(name)}`,
          "",
          "| property | before | after |",
          "| --- | ---: | ---: |",
          row("layers", ({ count }) => String(count)),
          row("largest layer", ({ largest }) => (0, units.Xq)(largest)),
          row("estimated time to store the image at mybinder.org", ({ seconds }) => `${Math.ceil(seconds)} s`),
          ...split.pull === void 0 ? [] : [pullRow(split.pull)],
          "",
          ...describeLostSharing(split).flatMap((line) => [(0, markdown.FV)(line), ""]),
          "<details><summary>New layers</summary>",
          "",
          ...describeParts(split).map((line) => `- ${(0, markdown.FV)(line)}`),
          "",
          "</details>",
          ""
        ].join("\n");
      }
      function describePull({ before, after }) {
        return `Nodes that have the previous image must pull ${(0, units.Xq)(after)}; without the split, they would pull ${(0, units.Xq)(before)}`;
      }
      function pullRow({ before, after }) {
        return `| nodes that have the previous image must pull | ${(0, units.Xq)(before)} | ${(0, units.Xq)(after)} |`;
      }
      function totals({ layers }) {
        const before = layers.map(({ uncompressedSize }) => uncompressedSize);
        const after = layers.flatMap(({ parts, uncompressedSize }) => parts === void 0 ? [uncompressedSize] : parts.map((part) => part.uncompressedSize));
        const total = (sizes) => ({
          count: sizes.length,
          largest: sizes.reduce((max, size) => Math.max(max, size), 0),
          seconds: estimatePushSeconds(sizes)
        });
        return { before: total(before), after: total(after) };
      }
      function describeLostSharing({ layers }) {
        const splitLayers = layers.flatMap(({ isBase, parts, uncompressedSize }, index) => isBase && parts !== void 0 ? [`${index + 1} (${(0, units.Xq)(uncompressedSize)})`] : []);
        if (splitLayers.length === 0)
          return [];
        const [subject, pronoun] = splitLayers.length === 1 ? [`Layer ${splitLayers[0]} of the base image was too large and is split`, "it"] : [`Layers ${splitLayers.join(", ")} of the base image were too large and are split`, "them"];
        return [`${subject}: nodes that have the base image pull ${pronoun} again`];
      }
    })
  ),
  /***/
  65335: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        s: () => (
          /* binding */
          splitImage
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_os_ = __webpack_require__(48161);
      var external_node_path_ = __webpack_require__(76760);
      var created_by = __webpack_require__(64221);
      var split_record = __webpack_require__(71180);
      var split_settings = __webpack_require__(43229);
      var layout_source = __webpack_require__(49195);
      var write_layout = __webpack_require__(22079);
      var map_concurrent = __webpack_require__(80822);
      var annotations = __webpack_require__(96348);
      var layer_name = __webpack_require__(93579);
      var valibot = __webpack_require__(5691);
      var json = __webpack_require__(99368);
      ;
      const historyEntry = valibot._H({
        created_by: valibot.cl(valibot.Yj()),
        empty_layer: valibot.cl(valibot.zM())
      });
      const schema = valibot._H({
        rootfs: valibot._H({ diff_ids: valibot.YO(valibot.Yj()) }),
        history: valibot.cl(valibot.YO(historyEntry))
      });
      function replaceLayers(config, replacements2, label) {
        const { rootfs, history, ...otherFields } = (0, json.q)(schema, config, label);
        const diffIds = rootfs.diff_ids.flatMap((diffId, index2) => replacements2.get(index2)?.map((layer) => layer.diffId) ?? [diffId]);
        const layerEntries = (history ?? []).filter((entry) => entry.empty_layer !== true);
        let index = 0;
        const describedEntries = (history ?? []).flatMap((entry) => {
          if (entry.empty_layer === true)
            return [entry];
          const newLayers = replacements2.get(index++);
          return newLayers?.map(({ describe }) => ({ ...entry, created_by: describe(entry.created_by ?? "") })) ?? [
            entry
          ];
        });
        const isMatching = layerEntries.length === rootfs.diff_ids.length;
        return Buffer.from(JSON.stringify({
          ...otherFields,
          rootfs: { ...rootfs, diff_ids: diffIds },
          ...history === void 0 || history === null ? {} : { history: isMatching ? describedEntries : history }
        }));
      }
      var units = __webpack_require__(6515);
      var user_error = __webpack_require__(72394);
      var external_node_fs_ = __webpack_require__(73024);
      var external_node_stream_promises_ = __webpack_require__(46466);
      var error_message = __webpack_require__(41240);
      var written_size = __webpack_require__(86017);
      var digest = __webpack_require__(1564);
      var media_types = __webpack_require__(54566);
      var verify_stream = __webpack_require__(10654);
      var external_node_crypto_ = __webpack_require__(77598);
      var external_node_zlib_ = __webpack_require__(38522);
      ;
      const blockSize = 2 ** 20;
      async function* readRanges(file, pieces) {
        let remaining = pieces.reduce((sum, piece) => sum + pieceLength(piece), 0);
        const memory = Buffer.allocUnsafe(Math.min(blockSize, remaining));
        let block = memory;
        let filledLength = 0;
        for (const piece of pieces) {
          const [start, end] = piece instanceof Uint8Array ? [0, piece.length] : [piece.start, piece.end];
          for (let position = start; position < end; ) {
            const length = Math.min(block.length - filledLength, end - position);
            const step = piece instanceof Uint8Array ? Buffer.from(piece.buffer, piece.byteOffset + position, length).copy(block, filledLength) : await readInto(file, block.subarray(filledLength, filledLength + length), position);
            filledLength += step;
            position += step;
            remaining -= step;
            if (filledLength < block.length)
              continue;
            yield block;
            block = memory.subarray(0, remaining);
            filledLength = 0;
          }
        }
      }
      function pieceLength(piece) {
        return piece instanceof Uint8Array ? piece.length : Math.max(0, piece.end - piece.start);
      }
      async function readInto(file, target, position) {
        const { bytesRead } = await file.read(target, 0, target.length, position);
        if (bytesRead > 0)
          return bytesRead;
        target.fill(0);
        return target.length;
      }
      function joinRanges(ranges) {
        const joinedRanges = [];
        for (const { start, end } of ranges) {
          const last = joinedRanges.at(-1);
          if (last?.end === start)
            last.end = end;
          else
            joinedRanges.push({ start, end });
        }
        return joinedRanges;
      }
      var header_block = __webpack_require__(50716);
      var build_entry = __webpack_require__(64753);
      ;
      const timeFields = [
        { start: 136, end: 148 },
        { start: 148, end: 156 }
      ];
      const timeRecords = /* @__PURE__ */ new Set(["mtime", "atime", "ctime", "LIBARCHIVE.creationtime"]);
      const paxFlags = /* @__PURE__ */ new Set(["x", "X"]);
      function headersWithoutTimes(read) {
        const headerBytes = [];
        for (let offset = 0; ; ) {
          const block = read(offset, header_block.L6);
          offset += header_block.L6;
          const header = (0, header_block.Hl)(block);
          if (header === void 0 || !(0, header_block.o)(header)) {
            headerBytes.push(maskTimes(block));
            return { length: offset, text: Buffer.concat(headerBytes) };
          }
          const { flag, size } = header;
          const bytes = read(offset, size);
          const records = paxFlags.has(flag) ? recordsWithoutTimes(bytes) : bytes;
          if (records.length > 0)
            headerBytes.push(Buffer.from(`${flag}${records.length} `), records);
          offset += (0, build_entry.k_)(size);
        }
      }
      function maskTimes(block) {
        const maskedBlock = Buffer.from(block);
        for (const { start, end } of timeFields)
          maskedBlock.fill(0, start, end);
        return maskedBlock;
      }
      function recordsWithoutTimes(bytes) {
        const keptRecords = [];
        for (let offset = 0; offset < bytes.length && bytes[offset] !== 0; ) {
          const space = bytes.indexOf(" ", offset);
          const length = Number(bytes.toString("latin1", offset, space));
          if (space < 0 || !(length > space - offset))
            return bytes;
          const keyword = bytes.toString("latin1", space + 1, bytes.indexOf("=", space));
          if (!timeRecords.has(keyword))
            keptRecords.push(bytes.subarray(space, offset + length));
          offset += length;
        }
        return Buffer.concat(keptRecords);
      }
      ;
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
          return new LayerFile(entries, await (0, promises_.open)(file));
        }
        close() {
          return this.handle.close();
        }
        /** Returns the content of a regular file. A sparse file stores less than its size, and its content is not usable. */
        content(index) {
          const { size = 0 } = this.entries[index] ?? {};
          const storedSize = Math.ceil(size / header_block.L6) * header_block.L6;
          return this.#read(Math.max(0, this.#range(index).end - storedSize), Buffer.alloc(size));
        }
        /** Returns the byte ranges of these entries in the file. */
        ranges(indexes) {
          return joinRanges(indexes.map((index) => this.#range(index)));
        }
        /**
         * Returns a hash of the bytes of entries, in the given order.
         *
         * @param ignoresTimes whether entries that differ only in times have the same hash.
         */
        async hash(indexes, ignoresTimes) {
          const hash = (0, external_node_crypto_.createHash)("sha256");
          await this.#readEntries(indexes, ignoresTimes, hash);
          return hash.digest("hex");
        }
        /** Returns a CRC-32 of the same bytes as `hash()`, which takes less time. */
        async checksum(indexes, ignoresTimes) {
          let checksum = 0;
          const update = (bytes) => {
            checksum = (0, external_node_zlib_.crc32)(bytes, checksum);
          };
          await this.#readEntries(indexes, ignoresTimes, { update });
          return checksum;
        }
        async #readEntries(indexes, ignoresTimes, sink) {
          if (!ignoresTimes)
            return this.#readRanges(this.ranges(indexes), sink);
          for (const index of indexes)
            await this.#readWithoutTimes(this.#range(index), sink);
        }
        async #readWithoutTimes({ start, end }, sink) {
          const bufferedBytes = this.#read(start, this.#buffer.subarray(0, end - start));
          const { length, text } = headersWithoutTimes((offset, size) => offset + size <= bufferedBytes.length ? bufferedBytes.subarray(offset, offset + size) : this.#read(start + offset, Buffer.alloc(size)));
          sink.update(text);
          if (end - start <= bufferedBytes.length)
            sink.update(bufferedBytes.subarray(length));
          else
            await this.#readRanges([{ start: start + length, end }], sink);
        }
        /** Reads synchronously, because images contain hundreds of thousands of small entries. */
        #read(start, target) {
          const byteCount = (0, external_node_fs_.readSync)(this.handle.fd, target, 0, target.length, start);
          return target.fill(0, byteCount);
        }
        async #readRanges(ranges, sink) {
          for await (const block of readRanges(this.handle, ranges))
            sink.update(block);
        }
        #range(index) {
          return { start: this.#starts[index] ?? 0, end: this.#starts[index + 1] ?? 0 };
        }
      }
      function entryStarts(entries) {
        const starts = new Float64Array(entries.length + 1);
        for (const [index, { tarSize: tarSize2 }] of entries.entries())
          starts[index + 1] = (starts[index] ?? 0) + tarSize2;
        return starts;
      }
      var layer_content = __webpack_require__(33918);
      var stream_layer = __webpack_require__(71102);
      ;
      async function spoolLayer(source, layer, file, onProgress) {
        const target = (0, external_node_fs_.openSync)(file, "w");
        try {
          const onChunk = (chunk) => writeAll(target, chunk, layer.label);
          return { file, ...await listLayer(source, layer, { onChunk, onProgress }) };
        } finally {
          (0, external_node_fs_.closeSync)(target);
        }
      }
      async function listLayer(source, layer, listener) {
        const entries = [];
        const listing = new layer_content.r(layer.label);
        const { hasGlobalRecords } = await (0, stream_layer.q)(source, layer, {
          ...listener,
          onEntry: (entry) => {
            listing.add(entry);
            entries.push(entry);
          }
        });
        return { entries, hasGlobalRecords };
      }
      function writeAll(target, chunk, label) {
        try {
          for (let offset = 0; offset < chunk.length; )
            offset += (0, external_node_fs_.writeSync)(target, chunk, offset);
        } catch (error) {
          if (error.code === "ENOSPC")
            throw error;
          throw new user_error.yo("disk-full", `${label} cannot be unpacked to be split: ${(0, error_message.g)(error)}`, {
            cause: error
          });
        }
      }
      ;
      const reuse_layer_blockSize = 2 ** 20;
      async function fetchLayer({ source, layer }, temporary, accept, log) {
        const { descriptor, diffId, label } = layer;
        if ((0, media_types.AH)(descriptor.mediaType) !== "gzip")
          return void 0;
        const tar = `${temporary}.tar`;
        let isAccepted = false;
        try {
          const content = (0, verify_stream.u)(await source.openBlob(descriptor), descriptor, label);
          await (0, external_node_stream_promises_.pipeline)(content, (0, external_node_fs_.createWriteStream)(temporary));
          const openBlob = async () => (0, external_node_fs_.createReadStream)(temporary, { highWaterMark: reuse_layer_blockSize });
          const spool2 = await spoolLayer({ openBlob }, layer, tar, () => {
          });
          const { size: uncompressedSize } = await (0, promises_.stat)(tar);
          const isPlain = uncompressedSize === spool2.entries.reduce((sum, { tarSize: tarSize2 }) => sum + tarSize2, written_size.Y);
          const accepted = isPlain && !spool2.hasGlobalRecords ? await withFile(spool2, accept) : void 0;
          if (accepted === void 0)
            return void 0;
          const { digest: digest2, size } = descriptor;
          isAccepted = true;
          return { descriptor: { mediaType: write_layout.ow, digest: digest2, size }, diffId, uncompressedSize, accepted };
        } catch (error) {
          log.info(`${label} cannot be reused: ${(0, error_message.g)(error)}. Its content is compressed again`);
          return void 0;
        } finally {
          await Promise.all((isAccepted ? [tar] : [tar, temporary]).map((file) => (0, promises_.rm)(file, { force: true })));
        }
      }
      async function addFetchedLayer({ descriptor }, { blobs, temporary }) {
        await (0, promises_.rename)(temporary, (0, external_node_path_.join)(blobs, (0, digest.sU)(descriptor.digest)));
      }
      async function withFile(spool2, task) {
        const file = await LayerFile.open(spool2);
        try {
          return await task(file);
        } finally {
          await file.close();
        }
      }
      ;
      async function keepLayer(source, { descriptor, diffId, label }, files, { last, log }) {
        const layer = (0, write_layout.s5)(descriptor) ? last?.layers.find((entry) => entry.diffId === diffId) : void 0;
        if (last !== void 0 && layer !== void 0) {
          const fetchedLayer = await fetchLayer({ source: last.source, layer }, files.temporary, async () => true, log);
          if (fetchedLayer !== void 0) {
            await addFetchedLayer(fetchedLayer, files);
            return fetchedLayer.descriptor;
          }
        }
        return (0, write_layout.By)(source, descriptor, files, label);
      }
      var read_image = __webpack_require__(77148);
      ;
      async function readLastLayers(last, platform, log) {
        if (last === void 0)
          return void 0;
        try {
          const source = await last.open();
          const { manifest, config, name } = await (0, read_image.AM)(source, platform);
          const layers = manifest.layers.flatMap((descriptor, index) => {
            const diffId = config.diffIds[index];
            const label = (0, layer_name.H)(name, index, manifest.layers.length);
            return diffId === void 0 ? [] : [{ descriptor, diffId, label }];
          });
          return { source, layers };
        } catch (error) {
          log.info(`The previous image cannot be read, so all layers are compressed: ${(0, error_message.g)(error)}`);
          return void 0;
        }
      }
      ;
      function countPulledBytes(writtenLayers, { layers }) {
        const lastDigests = new Set(layers.map(({ descriptor }) => descriptor.digest));
        const sum = (descriptors) => descriptors.reduce((bytes, { size }) => bytes + size, 0);
        const isNew = ({ digest: digest2 }) => !lastDigests.has(digest2);
        return {
          before: sum(writtenLayers.filter((parts) => parts.some(isNew)).flat()),
          after: sum(writtenLayers.flat().filter(isNew))
        };
      }
      var identify_layer = __webpack_require__(76219);
      var pack_units = __webpack_require__(13173);
      var place_units = __webpack_require__(80020);
      var path_tree = __webpack_require__(17406);
      var tar_whiteout = __webpack_require__(19897);
      ;
      const maxNameLength = 100;
      function writeWhiteout(path) {
        const name = (0, path_tree.Fl)(path);
        const whiteoutPath = `${path.slice(0, path.length - name.length)}${tar_whiteout.q$}${name}`;
        const isPlain = whiteoutPath.length <= maxNameLength && /^[\x20-\x7e]*$/.test(whiteoutPath);
        if (isPlain)
          return writeHeader(whiteoutPath, "0", 0);
        const record = writeRecord("path", whiteoutPath);
        const padding = Buffer.alloc((0, build_entry.k_)(record.length) - record.length);
        return Buffer.concat([
          writeHeader("././@PaxHeader", "x", record.length),
          record,
          padding,
          writeHeader(`${tar_whiteout.q$}long`, "0", 0)
        ]);
      }
      function writeRecord(keyword, value) {
        const body = Buffer.from(` ${keyword}=${value}
`);
        let length = body.length;
        while (length !== body.length + String(length).length)
          length = body.length + String(length).length;
        return Buffer.concat([Buffer.from(String(length)), body]);
      }
      function writeHeader(name, flag, size) {
        const block = Buffer.alloc(header_block.L6);
        block.write(name, 0, "latin1");
        for (const [offset, length] of [
          [100, 8],
          [108, 8],
          [116, 8],
          [136, 12]
        ])
          block.write("0".repeat(length - 1), offset, "latin1");
        block.write(size.toString(8).padStart(11, "0"), 124, "latin1");
        block.write(flag, 156, "latin1");
        block.write("ustar\x0000", 257, "latin1");
        block.write(" ".repeat(8), 148, "latin1");
        const sum = block.reduce((total, byte) => total + byte, 0);
        block.write(`${sum.toString(8).padStart(6, "0")}\0`, 148, "latin1");
        return block;
      }
      var wording = __webpack_require__(9e3);
      var compiled_file = __webpack_require__(16305);
      ;
      function divideByName(members, newCounter, target) {
        const hashedMembers = members.map((member) => ({
          ...member,
          hash: (0, external_node_crypto_.createHash)("sha256").update(member.name).digest()
        }));
        const parts = [];
        const waitingParts = [{ members: hashedMembers, bits: "" }];
        for (let part = waitingParts.pop(); part !== void 0; part = waitingParts.pop()) {
          const { bits, members: inPart } = part;
          const suffix = bits === "" ? "" : ` (${bits})`;
          const components = inPart.flatMap((member) => member.components);
          const size = measure(components, newCounter());
          if (size <= target)
            parts.push({ suffix, components, size });
          else if (new Set(inPart.map(({ name }) => name)).size > 1)
            for (const half of halve(part))
              waitingParts.push(half);
          else
            for (const cut of cutComponents(components, { suffix, newCounter, target }))
              parts.push(cut);
        }
        return parts;
      }
      function halve({ members, bits }) {
        for (let prefix = bits; ; prefix += bit(members[0], prefix.length)) {
          const [zeros, ones] = ["0", "1"].map((value) => members.filter((member) => bit(member, prefix.length) === value));
          if (!zeros?.length || !ones?.length)
            continue;
          return [
            { members: ones, bits: `${prefix}1` },
            { members: zeros, bits: `${prefix}0` }
          ];
        }
      }
      function bit(member, index) {
        return String((member?.hash[index >> 3] ?? 0) >> 7 - (index & 7) & 1);
      }
      function measure(components, counter) {
        for (const component of components)
          counter.add(component);
        return counter.size;
      }
      function cutComponents(components, { suffix, newCounter, target }) {
        const runs = [];
        for (const component of components) {
          let run = runs.at(-1);
          if (run === void 0 || run.counter.size + run.counter.addedSize(component) > target) {
            run = { components: [], counter: newCounter() };
            runs.push(run);
          }
          run.counter.add(component);
          run.components.push(component);
        }
        return runs.map((run, index) => ({
          suffix: index === 0 ? suffix : `${suffix} (part ${index + 1})`,
          components: run.components,
          size: run.counter.size
        }));
      }
      var family_stem = __webpack_require__(33110);
      ;
      class LayerSizeCounter {
        /** Bytes of the layer, including the end of the tar. */
        size = written_size.Y;
        #structure;
        #entrySizes;
        #written = /* @__PURE__ */ new Set();
        constructor(structure, entrySizes) {
          this.#structure = structure;
          this.#entrySizes = entrySizes;
        }
        /** Returns the number of bytes that a component would add. */
        addedSize(component) {
          return this.#countAdded(component, /* @__PURE__ */ new Set());
        }
        add(component) {
          this.size += this.#countAdded(component, this.#written);
        }
        /** Returns the number of bytes that a component adds. @param adding collects the folders that are not written yet. */
        #countAdded({ entries, size }, adding) {
          let addedBytes = size;
          for (const index of entries) {
            let folder = (0, path_tree.im)(this.#structure.places[index] ?? "");
            while (folder !== void 0 && !this.#written.has(folder) && !adding.has(folder)) {
              adding.add(folder);
              for (const entry of this.#structure.folders.get(folder) ?? [])
                addedBytes += this.#entrySizes[entry] ?? 0;
              folder = folder === "" ? void 0 : (0, path_tree.im)(folder);
            }
          }
          return addedBytes;
        }
      }
      var layer_tree = __webpack_require__(33490);
      var package_label = __webpack_require__(94191);
      ;
      const minFamilyShare = 1 / 512;
      const maxPackages = 1500;
      function divideUnits(structure, entrySizes, target, owners = /* @__PURE__ */ new Map()) {
        const contents = structure.components.filter((component) => !component.isDeletion);
        const root = buildTree(contents.filter((component) => !owners.has(component.path)));
        const units2 = [];
        const newCounter = () => new LayerSizeCounter(structure, entrySizes);
        const add = (label, members, isDeletion2 = false) => {
          for (const { suffix, ...content } of divideByName(members, newCounter, target))
            units2.push({ label: `${label}${suffix}`, ...content, isDeletion: isDeletion2 });
        };
        const deletions = structure.components.filter((component) => component.isDeletion);
        if (deletions.length > 0)
          add("deletions", groupByPath(deletions), true);
        for (const [label, components] of groupByPackage(contents, owners))
          add((0, package_label.lL)(label), groupByPath(components));
        const waitingFolders = [root];
        for (let folder = waitingFolders.pop(); folder !== void 0; folder = waitingFolders.pop()) {
          const isDivided = (child) => child.children.length > 0 && child.size > target / 2;
          for (const child of folder.children.filter(isDivided))
            waitingFolders.push(child);
          const undividedChildren = folder.children.filter((child) => !isDivided(child));
          const { path, components: folderComponents } = folder;
          addFamilies({ path, folderComponents, children: undividedChildren }, target, add);
        }
        return units2;
      }
      function addFamilies({ path, folderComponents, children }, target, add) {
        const families = Map.groupBy(children, (child) => (0, family_stem.g)((0, path_tree.Fl)(child.path)));
        const smallFamilies = [groupByPath(folderComponents)];
        for (const [stem, members] of [...families].sort(([a], [b]) => (0, layer_tree.U)(a, b))) {
          const namedComponents = members.map((member) => ({ name: member.path, components: allComponents(member) }));
          const size = members.reduce((sum, member) => sum + member.size, 0);
          const [onlyMember] = members;
          const label = members.length === 1 && onlyMember !== void 0 ? onlyMember.path : `${join(path, stem)}*`;
          if (size < target * minFamilyShare)
            smallFamilies.push(namedComponents);
          else
            add(label, namedComponents);
        }
        const common = smallFamilies.flat();
        if (common.length > 0)
          add(path === "" ? "/" : `${path}/`, common);
      }
      function groupByPackage(components, owners) {
        const ownedComponents = components.filter((component) => owners.has(component.path));
        const groups = Map.groupBy(ownedComponents, (component) => owners.get(component.path)?.label ?? "");
        const size = (group) => group.reduce((sum, component) => sum + component.size, 0);
        const bySize = [...groups].sort(([a, own], [b, other]) => size(other) - size(own) || (0, layer_tree.U)(a, b));
        const small = bySize.slice(maxPackages).flatMap(([, group]) => group);
        const large = bySize.slice(0, maxPackages).sort(([a], [b]) => (0, layer_tree.U)(a, b));
        return new Map(small.length === 0 ? large : [...large, ["small packages", small]]);
      }
      function groupByPath(components) {
        const paths = new Set(components.map(({ path }) => path));
        const groups = Map.groupBy(components, ({ path }) => sourcePath(path, paths));
        return [...groups].map(([name, members]) => ({ name, components: members }));
      }
      function sourcePath(path, existing) {
        const source = (0, compiled_file.v)(path);
        return source !== void 0 && existing.has(source) ? source : path;
      }
      function join(folder, name) {
        return folder === "" ? name : `${folder}/${name}`;
      }
      function allComponents(top) {
        const components = [];
        const waitingNodes = [top];
        for (let node = waitingNodes.pop(); node !== void 0; node = waitingNodes.pop()) {
          for (const component of node.components)
            components.push(component);
          for (const child of node.children)
            waitingNodes.push(child);
        }
        return components.sort((a, b) => (a.entries[0] ?? 0) - (b.entries[0] ?? 0));
      }
      function buildTree(components) {
        const tree = new path_tree.W1((path, parent) => {
          const node = { path, children: [], components: [], size: 0 };
          parent?.children.push(node);
          return node;
        });
        const paths = new Set(components.map(({ path }) => path));
        for (const component of components) {
          const node = tree.at(sourcePath(component.path, paths));
          node.components.push(component);
          node.size += component.size;
        }
        for (const node of [...tree.nodes()].reverse()) {
          node.children.sort((a, b) => (0, layer_tree.U)(a.path, b.path));
          if (node.path !== "")
            tree.at((0, path_tree.im)(node.path)).size += node.size;
        }
        return tree.root;
      }
      var entry_path = __webpack_require__(4750);
      var follow_links = __webpack_require__(42675);
      ;
      function findComponents(entries) {
        const byPath = new Map(entries.map((entry) => [entry.path, entry]));
        const resolver = new follow_links.t(byPath);
        const places = entries.map((entry) => resolver.resolve(entry.path));
        const atPlace = Map.groupBy(entries.keys(), (index) => places[index] ?? "");
        const firstIndexes = firstUses(places);
        const linkedPlaces = new Set(entries.flatMap((entry) => entry.type === "hardlink" ? [hardLinkTarget(entry, resolver)] : []));
        const isFolder = ([place, indexes]) => !linkedPlaces.has(place) && indexes.every((index) => entries[index]?.type === "directory") && (indexes[0] ?? 0) <= (firstIndexes.get(place) ?? Infinity);
        const folders = new Map([...atPlace].filter(isFolder));
        const groups = new DisjointSets(entries.length);
        for (const [place, [first = 0, ...others]] of atPlace) {
          if (!folders.has(place))
            for (const other of others)
              groups.join(first, other);
        }
        joinHardLinks(entries, (entry) => atPlace.get(hardLinkTarget(entry, resolver))?.[0], groups);
        joinUnlistedFolders(entries, groups);
        joinBelowFiles(places, { atPlace, folders }, groups);
        joinDeletions(entries, groups);
        const sharedFolders = new Map([...folders].filter(([path]) => firstIndexes.has(path)));
        const components = groups.sets((index) => !sharedFolders.has(places[index] ?? "")).map((indexes) => makeComponent(indexes, entries));
        return { components, folders: sharedFolders, places };
      }
      function hardLinkTarget({ linkTarget }, resolver) {
        return resolver.resolve((0, entry_path.t)(linkTarget ?? ""));
      }
      function isDeletion({ path }) {
        return path.startsWith(".wh.") || path.includes("/.wh.");
      }
      function makeComponent(indexes, entries) {
        const members = indexes.flatMap((index) => entries[index] ?? []);
        return {
          entries: indexes,
          path: members[0]?.path ?? "",
          size: members.reduce((sum, { tarSize: tarSize2 }) => sum + tarSize2, 0),
          isDeletion: members.some(isDeletion)
        };
      }
      function joinHardLinks(entries, findTarget, groups) {
        let isLinkedBelow = false;
        for (const [index, entry] of entries.entries()) {
          if (entry.type !== "hardlink")
            continue;
          const target = findTarget(entry);
          if (target === void 0)
            isLinkedBelow = true;
          else
            groups.join(index, target);
        }
        if (isLinkedBelow)
          for (const index of entries.keys())
            groups.join(0, index);
      }
      function joinUnlistedFolders(entries, groups) {
        const listedFolders = /* @__PURE__ */ new Set([""]);
        for (const { path, type } of entries) {
          if (path !== "" && !listedFolders.has((0, path_tree.im)(path))) {
            for (const index of entries.keys())
              groups.join(0, index);
            return;
          }
          if (type === "directory")
            listedFolders.add(path);
          else
            listedFolders.delete(path);
        }
      }
      function joinBelowFiles(places, { atPlace, folders }, groups) {
        const filesAbove = /* @__PURE__ */ new Map([["", void 0]]);
        const findFileAbove = (path) => {
          const unresolvedFolders = [];
          let folder = path;
          while (!filesAbove.has(folder)) {
            unresolvedFolders.push(folder);
            folder = (0, path_tree.im)(folder);
          }
          let file = filesAbove.get(folder);
          for (let next = unresolvedFolders.pop(); next !== void 0; next = unresolvedFolders.pop()) {
            if (!folders.has(next))
              file = atPlace.get(next)?.[0] ?? file;
            filesAbove.set(next, file);
          }
          return file;
        };
        for (const [index, place] of places.entries()) {
          const file = place === "" ? void 0 : findFileAbove((0, path_tree.im)(place));
          if (file !== void 0)
            groups.join(index, file);
        }
      }
      function joinDeletions(entries, groups) {
        let first;
        for (const [index, entry] of entries.entries()) {
          if (!isDeletion(entry))
            continue;
          first ??= index;
          groups.join(first, index);
        }
      }
      function firstUses(places) {
        const firstIndexes = /* @__PURE__ */ new Map();
        for (const [index, place] of places.entries()) {
          let folder = place === "" ? void 0 : (0, path_tree.im)(place);
          while (folder !== void 0 && !firstIndexes.has(folder)) {
            firstIndexes.set(folder, index);
            folder = folder === "" ? void 0 : (0, path_tree.im)(folder);
          }
        }
        return firstIndexes;
      }
      class DisjointSets {
        #parents;
        constructor(count) {
          this.#parents = Int32Array.from({ length: count }, (_, index) => index);
        }
        join(a, b) {
          const [rootA, rootB] = [this.#root(a), this.#root(b)];
          this.#parents[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
        }
        /** Returns the sets with an index that `isWanted` selects, in order of their first index. */
        sets(isWanted) {
          const indexes = [...this.#parents.keys()];
          return [...Map.groupBy(indexes, (index) => this.#root(index)).values()].filter((set) => set.some(isWanted));
        }
        #root(index) {
          let root = index;
          while (this.#parents[root] !== root)
            root = this.#parents[root] ?? root;
          for (let next = index; next !== root; ) {
            const parent = this.#parents[next] ?? root;
            this.#parents[next] = root;
            next = parent;
          }
          return root;
        }
      }
      ;
      const maxNamedUnits = 3;
      function divideLayer(entries, target, owners) {
        const structure = findComponents(entries);
        const sizes = entries.map(({ tarSize: tarSize2 }) => tarSize2);
        return { units: divideUnits(structure, sizes, target, owners), structure, sizes, entries };
      }
      function makeParts({ structure, sizes }, layers) {
        return layers.map((layer) => makePart(layer, structure, sizes));
      }
      function makePart(packed, structure, sizes) {
        const unitEntries = packed.units.flatMap((unit) => unit.components.flatMap((component) => component.entries));
        const entries = withFolders(unitEntries, structure);
        const largestLabels = [...packed.units].sort((a, b) => b.size - a.size).map(({ label }) => printable(label));
        const title = (0, wording.ki)(largestLabels, maxNamedUnits);
        return { entries, hidden: [], size: tarSize(entries, sizes), title, packed };
      }
      function correctPart(part, { folders, hidden }, { structure, sizes, entries: allEntries }) {
        const above = /* @__PURE__ */ new Set([...folders, ...(0, path_tree.jH)(hidden)]);
        const addedEntries = [...allEntries.keys()].filter((index) => allEntries[index]?.type === "directory" && above.has(structure.places[index] ?? ""));
        const entries = withFolders([...part?.entries ?? [], ...addedEntries], structure);
        const title = hidden.length === 0 ? "times of folders" : "removed files";
        const size = hidden.reduce((sum, path) => sum + writeWhiteout(path).length, tarSize(entries, sizes));
        return { title, packed: void 0, ...part, entries, hidden, size };
      }
      function tarSize(indexes, sizes) {
        return indexes.reduce((sum, index) => sum + (sizes[index] ?? 0), written_size.Y);
      }
      function withFolders(indexes, structure) {
        const allIndexes = new Set(indexes);
        const seenFolders = /* @__PURE__ */ new Set();
        for (const index of indexes) {
          let folder = (0, path_tree.im)(structure.places[index] ?? "");
          while (folder !== void 0 && !seenFolders.has(folder)) {
            seenFolders.add(folder);
            for (const entry of structure.folders.get(folder) ?? [])
              allIndexes.add(entry);
            folder = folder === "" ? void 0 : (0, path_tree.im)(folder);
          }
        }
        return [...allIndexes].sort((a, b) => a - b);
      }
      function printable(label) {
        return (0, package_label.kg)(label).replace(/[\p{Cc}\p{Cs}]/gu, "?");
      }
      var stream_progress = __webpack_require__(27991);
      ;
      function addMissingEntries(parts, { parts: reused, hidden }, divided) {
        const folders = outdatedFolders(parts, reused, divided);
        if (folders.length === 0 && hidden.length === 0)
          return [...parts];
        const top = parts.length - 1;
        const isTopNew = parts.length > 0 && !reused.has(top);
        const correctedPart = correctPart(isTopNew ? parts[top] : void 0, { folders, hidden }, divided);
        return [...isTopNew ? parts.slice(0, -1) : parts, correctedPart];
      }
      function outdatedFolders(parts, reused, { entries }) {
        const isOutdated = /* @__PURE__ */ new Map();
        for (const [number, part] of parts.entries()) {
          const { folders = [], outdated = [] } = reused.get(number)?.match ?? {};
          const outdatedPaths = new Set(outdated);
          for (const path of folders)
            isOutdated.set(path, outdatedPaths.has(path));
          if (!reused.has(number))
            for (const index of part.entries)
              isOutdated.set(entries[index]?.path ?? "", false);
        }
        return [...isOutdated].flatMap(([path, isOld]) => isOld ? [path] : []);
      }
      ;
      async function markUnits(layer, units2, ignoresTimes) {
        const markedUnits = [];
        for (const unit of units2) {
          const indexes = unit.components.flatMap((component) => component.entries).sort((a, b) => a - b);
          const checksum = await layer.checksum(indexes, ignoresTimes);
          markedUnits.push({ unit, mark: checksum.toString(16).padStart(8, "0") });
        }
        return markedUnits;
      }
      ;
      const packageFolder = /(?:^|\/)(?:lib|share|include|etc|libexec|site-packages|cmake|pkgconfig)$/;
      function findLockedOwners(locked, paths, owners) {
        const byStem = /* @__PURE__ */ new Map();
        for (const { manager, name, version, build } of locked.toSorted(byName)) {
          const owningPackage = { manager, name, version, build, label: name };
          for (const stem of [firstWord(name), firstWord(name).replace(/^lib/, "")])
            if (stem.length >= minStemLength && !byStem.has(stem))
              byStem.set(stem, owningPackage);
        }
        const lockedOwners = /* @__PURE__ */ new Map();
        if (byStem.size === 0)
          return lockedOwners;
        for (const path of paths) {
          if (owners.has(path))
            continue;
          const owner = byStem.get(stemInEnvironment(path) ?? "");
          if (owner !== void 0)
            lockedOwners.set(path, owner);
        }
        return lockedOwners;
      }
      const minStemLength = 3;
      function byName(a, b) {
        return a.name.length - b.name.length || (a.name < b.name ? -1 : 1);
      }
      function stemInEnvironment(path) {
        let stem;
        for (let name = path; name !== ""; name = (0, path_tree.im)(name)) {
          if (packageFolder.test((0, path_tree.im)(name))) {
            const segment = (0, path_tree.Fl)(name);
            if (!/^(?:site-packages|cmake|pkgconfig|python[\d.]*)$/.test(segment))
              stem = firstWord(segment);
            else
              break;
          }
        }
        return stem?.replace(/^lib/, "");
      }
      function firstWord(name) {
        const [library] = /^lib(?:[a-z]+|[A-Z]{2,}(?![a-z])|[A-Z][a-z]*)/.exec(name) ?? [];
        const [word = ""] = /^[A-Za-z]+/.exec(library ?? name) ?? [];
        return word.toLowerCase();
      }
      var package_owners = __webpack_require__(24350);
      var read_packages = __webpack_require__(52714);
      ;
      const maxTotalSize = 256 * 2 ** 20;
      function readOwners(layer, locked) {
        const contents = readMetadata(layer);
        const paths = layer.entries.filter(({ type }) => type !== "directory").map(({ path }) => path);
        const { owners } = (0, package_owners.G)((0, read_packages.q)(contents, paths), paths);
        return new Map([...owners, ...findLockedOwners(locked, paths, owners)]);
      }
      function readMetadata(layer) {
        const metadataEntries = [...layer.entries.entries()].filter(([, entry]) => (0, read_packages.s)(entry));
        if (metadataEntries.reduce((sum, [, { size }]) => sum + size, 0) > maxTotalSize)
          return /* @__PURE__ */ new Map();
        return new Map(metadataEntries.map(([index, { path }]) => [path, layer.content(index)]));
      }
      ;
      class LayerPaths {
        #kinds = /* @__PURE__ */ new Map();
        constructor(entries) {
          for (const { path, type } of entries) {
            const kind = type === "directory" ? "directory" : "other";
            const isUnclear = this.#kinds.has(path) && (kind === "other" || this.#kinds.get(path) !== kind);
            this.#kinds.set(path, isUnclear ? "unclear" : kind);
          }
        }
        /** Returns the kind of a path; undefined if the layer does not have the path. */
        kind(path) {
          return this.#kinds.get(path);
        }
      }
      function pathsToExclude(layers, paths) {
        const entries = layers.flatMap(({ dead }) => dead.filter((entry) => mustBeNew(entry, paths)));
        return new Set(entries.map(({ path }) => path));
      }
      function mustBeNew({ path, kind }, paths) {
        const now = paths.kind(path);
        return now === void 0 || now === "directory" && kind !== "directory";
      }
      function hideDeadEntries(layers, paths, isBelow, lowest = []) {
        const kept = /* @__PURE__ */ new Set();
        const live = new Set(lowest);
        const hidingLayers = /* @__PURE__ */ new Map();
        for (const [index, layer] of layers.entries()) {
          const size = layer.dead.reduce((sum, entry) => sum + (entry.kind === "whiteout" ? 0 : entry.size), 0);
          const isHarmless = (entry) => entry.path !== "" && !live.has(entry.path) && paths.kind(entry.path) !== "unclear" && !(mustBeNew(entry, paths) && isBelow(entry.path));
          if (size > layer.maxDeadSize || !layer.dead.every(isHarmless))
            continue;
          kept.add(index);
          for (const path of layer.live)
            live.add(path);
          for (const { path, kind } of layer.dead)
            if (kind === "whiteout")
              hidingLayers.set(path, index);
        }
        const isVisible = ({ path, kind }, index) => kind !== "whiteout" && paths.kind(path) === void 0 && isDirectory((0, path_tree.im)(path), paths) && (hidingLayers.get(path) ?? -1) <= index;
        const visiblePaths = [...kept].flatMap((index) => (layers[index]?.dead ?? []).filter((entry) => isVisible(entry, index)).map(({ path }) => path));
        return { kept, hidden: [...new Set(visiblePaths)].sort() };
      }
      function isDirectory(path, paths) {
        return path === "" || paths.kind(path) === "directory";
      }
      ;
      async function findPaths(source, layers, wantedPaths) {
        const foundPaths = /* @__PURE__ */ new Set();
        let hasUnlistedDirectory = false;
        if (wantedPaths.size === 0)
          return () => false;
        for (const layer of layers) {
          const directories = /* @__PURE__ */ new Set([""]);
          await (0, stream_layer.q)(source, layer, {
            onEntry: ({ path, type }) => {
              if (wantedPaths.has(path))
                foundPaths.add(path);
              if (!directories.has((0, path_tree.im)(path)) && !(0, tar_whiteout.Eq)(path))
                hasUnlistedDirectory = true;
              if (type === "directory")
                directories.add(path);
              else
                directories.delete(path);
            }
          });
        }
        return (path) => hasUnlistedDirectory || foundPaths.has(path);
      }
      ;
      const invalidByte = /[\ud800-\udfff]/u;
      function findDeadEntries(entries, isLive) {
        if (!isOrdinary(entries, isLive))
          return void 0;
        const deadEntries = [];
        for (const [index, { path, type, tarSize: size }] of entries.entries()) {
          if (isLive(index))
            continue;
          const whiteout = (0, tar_whiteout.q9)(path);
          if (whiteout === void 0)
            deadEntries.push({ path, kind: type === "directory" ? "directory" : "other", size });
          else if (whiteout.hides === "path")
            deadEntries.push({ path: whiteout.path, kind: "whiteout", size });
          else
            return void 0;
        }
        return deadEntries;
      }
      function isOrdinary(entries, isLive) {
        const seenPaths = /* @__PURE__ */ new Map([["", { isDirectory: true, isNeeded: true }]]);
        return entries.every(({ path, type, linkTarget }, index) => {
          const isDirectory2 = type === "directory";
          if (path === "")
            return isDirectory2;
          const isNeeded = isLive(index);
          const target = type === "hardlink" ? seenPaths.get((0, entry_path.t)(linkTarget ?? "")) : void 0;
          if (type === "hardlink" && (target === void 0 || target.isDirectory || target.isNeeded !== isNeeded))
            return false;
          if (seenPaths.has(path) || invalidByte.test(path))
            return false;
          seenPaths.set(path, { isDirectory: isDirectory2, isNeeded });
          return seenPaths.get((0, path_tree.im)(path))?.isDirectory === true;
        });
      }
      ;
      async function matchLayer(layer, { entries, folders }, last, ignoresTimes) {
        const isRepeated = ({ type, path }) => type === "directory" && folders.has(path);
        const newEntries = separate(layer, entries, isRepeated);
        const lastEntries = separate(last, [...last.entries.keys()], isRepeated);
        const paths = new Set(newEntries.others.map((index) => layer.entries[index]?.path));
        const sharedIndexes = lastEntries.others.filter((index) => paths.has(last.entries[index]?.path));
        if (newEntries.others.length !== sharedIndexes.length || !hasAll(newEntries.repeated, lastEntries.repeated))
          return void 0;
        if (await layer.hash(newEntries.others, ignoresTimes) !== await last.hash(sharedIndexes, ignoresTimes))
          return void 0;
        const dead = sharedIndexes.length === lastEntries.others.length ? [] : findUnshared(last, lastEntries, sharedIndexes);
        if (dead === void 0)
          return void 0;
        const outdated = [];
        for (const [path, indexes] of lastEntries.repeated) {
          const [newIndexes = [], lastIndexes] = [folders.get(path), indexes];
          if (await layer.hash(newIndexes, true) !== await last.hash(lastIndexes, true))
            return void 0;
          if (ignoresTimes)
            continue;
          if (await layer.hash(newIndexes, false) !== await last.hash(lastIndexes, false))
            outdated.push(path);
        }
        return { folders: [...lastEntries.repeated.keys()], outdated, dead };
      }
      function findUnshared({ entries }, { repeated }, shared) {
        const live = /* @__PURE__ */ new Set([...shared, ...[...repeated.values()].flat()]);
        return findDeadEntries(entries, (index) => live.has(index));
      }
      function separate({ entries }, indexes, isRepeated) {
        const repeated = /* @__PURE__ */ new Map();
        const others = [];
        for (const index of indexes) {
          const entry = entries[index];
          if (entry === void 0 || !isRepeated(entry))
            others.push(index);
          else
            repeated.set(entry.path, [...repeated.get(entry.path) ?? [], index]);
        }
        return { repeated, others };
      }
      function hasAll(paths, folders) {
        return [...paths.keys()].every((path) => folders.has(path));
      }
      ;
      async function reuseParts(parts, last, from) {
        const fetched = /* @__PURE__ */ new Map();
        await (0, map_concurrent._)(parts, (0, external_node_os_.availableParallelism)(), async (part, number) => {
          const fetchedPart = last && await fetchPart(part, (0, external_node_path_.join)(from.blobs, `${from.prefix}-last-${number}`), last, from);
          if (fetchedPart !== void 0)
            fetched.set(number, fetchedPart);
        });
        if (fetched.size === 0)
          return { parts: /* @__PURE__ */ new Map(), hidden: [] };
        const sortedParts = new Map([...fetched].sort(([a], [b]) => a - b));
        const choose = await openChoice(parts, last, from, sortedParts);
        let plan = choose(sortedParts);
        if (parts.length >= from.maxLayers && needsLayer(parts, plan, sortedParts))
          plan = choose(withoutSmallest(sortedParts, plan.kept));
        const reusedParts = /* @__PURE__ */ new Map();
        for (const [number, { temporary, accepted, part, ...written }] of sortedParts) {
          if (!plan.kept.has(number))
            await (0, promises_.rm)(temporary);
          else {
            await addFetchedLayer(written, { blobs: from.blobs, temporary });
            const deadSize = accepted.dead.reduce((sum, { size }) => sum + size, 0);
            reusedParts.set(number, { ...written, title: part.title, isReused: true, match: accepted, deadSize });
          }
        }
        return { parts: reusedParts, hidden: plan.hidden };
      }
      async function openChoice(parts, last, { file, source, lower }, fetched) {
        const described = new Map([...fetched].map(([number, part]) => [number, describeLayer(part, last, file)]));
        const paths = new LayerPaths(file.entries);
        const isBelow = await findPaths(source, lower, pathsToExclude([...described.values()], paths));
        const lowestFiles = parts.filter(({ packed }) => (0, pack_units._)(packed)).flatMap(({ entries }) => entries.flatMap((index) => file.entries[index]?.path ?? []));
        const lowestPaths = [...lowestFiles, ...(0, path_tree.jH)(lowestFiles)];
        return (available) => {
          const numbers = [...available.keys()];
          const layers = numbers.flatMap((number) => described.get(number) ?? []);
          const { kept, hidden } = hideDeadEntries(layers, paths, isBelow, lowestPaths);
          return { kept: new Set(numbers.filter((_, index) => kept.has(index))), hidden };
        };
      }
      function needsLayer(parts, { kept, hidden }, fetched) {
        const isNewAbove = parts.some(({ packed }, number) => !kept.has(number) && !(0, pack_units._)(packed));
        const isOutdated = (number) => (fetched.get(number)?.accepted.outdated.length ?? 0) > 0;
        return !isNewAbove && (hidden.length > 0 || [...kept].some(isOutdated));
      }
      function withoutSmallest(fetched, kept) {
        const size = (number) => fetched.get(number)?.uncompressedSize ?? 0;
        const [smallestNumber] = [...kept].sort((a, b) => size(a) - size(b));
        return new Map([...fetched].filter(([number]) => number !== smallestNumber));
      }
      async function fetchPart(part, temporary, { parts: last }, { file, divided, ignoresTimes, log }) {
        const layer = last?.layers[part.packed?.last ?? -1];
        if (last === void 0 || layer === void 0)
          return void 0;
        const entries = { entries: part.entries, folders: divided.structure.folders };
        const fetchedPart = await fetchLayer({ source: last.source, layer }, temporary, (content) => matchLayer(file, entries, content, ignoresTimes), log);
        return fetchedPart && { ...fetchedPart, part, temporary };
      }
      function describeLayer({ accepted, part: { packed, entries } }, last, file) {
        const live = [...entries.flatMap((index) => file.entries[index]?.path ?? []), ...accepted.folders];
        const recorded = last?.record[packed?.last ?? -1] ?? [];
        const current = new Set(packed?.units.map(({ label }) => label));
        const maxDeadSize = recorded.reduce((sum, [name, , size]) => current.has(name) ? sum : sum + size, 0);
        return { live, dead: accepted.dead, maxDeadSize };
      }
      ;
      async function writeParts(layer, parts, { blobs, prefix }, onProgress) {
        const sortedParts = [...parts].sort(([, a], [, b]) => b.size - a.size);
        const writtenParts = await (0, map_concurrent._)(sortedParts, (0, external_node_os_.availableParallelism)(), async ([number, part]) => {
          const files = { blobs, temporary: (0, external_node_path_.join)(blobs, `${prefix}-${number}`) };
          return [number, await writePart(layer, part, files, (bytes) => onProgress(number, bytes))];
        });
        return new Map(writtenParts);
      }
      async function writePart(layer, part, files, onBytes) {
        const hash = (0, external_node_crypto_.createHash)("sha256");
        let uncompressedSize = 0;
        const hashBlocks = async function* () {
          for await (const block of readRanges(layer.handle, partContent(layer, part))) {
            hash.update(block);
            uncompressedSize += block.length;
            onBytes(uncompressedSize);
            yield block;
          }
        };
        const descriptor = await (0, write_layout.ww)(hashBlocks(), files);
        const diffId = (0, digest.m)(`sha256:${hash.digest("hex")}`);
        return { descriptor, diffId, uncompressedSize, title: part.title, isReused: false, deadSize: 0 };
      }
      function partContent(layer, { entries, hidden }) {
        const end = Buffer.alloc(written_size.Y);
        if (hidden.length === 0)
          return [...layer.ranges(entries), end];
        const folders = (0, path_tree.jH)(hidden);
        const isFolder = (index) => folders.has(layer.entries[index]?.path ?? "");
        return [
          ...layer.ranges(entries.filter(isFolder)),
          ...hidden.map(writeWhiteout),
          ...layer.ranges(entries.filter((index) => !isFolder(index))),
          end
        ];
      }
      ;
      async function splitLayer(job, index, maxParts, last) {
        const { image, blobs, log } = job;
        const layer = (0, identify_layer.c)(image, index);
        const { label } = layer;
        const file = (0, external_node_path_.join)(blobs, `.tar-${index}`);
        try {
          const spooled = await spool(job, layer, file);
          if (!spooled.hasGlobalRecords)
            return await splitFile(job, { spooled, index, label }, maxParts, last);
          log.warning(`${label} is not split: its tar has global headers, which apply to all entries together`);
          return void 0;
        } finally {
          await (0, promises_.rm)(file, { force: true });
        }
      }
      async function spool({ source, log }, layer, file) {
        const { descriptor, label } = layer;
        const reading = new stream_progress.s(log, `Reading ${label}`);
        const onProgress = (bytes) => reading.onBytes(0, bytes, descriptor.size);
        const blobFile = (0, write_layout.s5)(descriptor) ? source.blobPath?.(descriptor.digest) : void 0;
        if (blobFile === void 0)
          return spoolLayer(source, layer, file, onProgress);
        return { file: blobFile, ...await listLayer(source, layer, { onProgress }) };
      }
      async function splitFile(job, { spooled, index, label }, maxLayers, last) {
        const { blobs, target, locked, ignoresTimes, maxDeadShare, source, log } = job;
        const file = await LayerFile.open(spooled);
        try {
          const divided = divideLayer(file.entries, target, readOwners(file, locked));
          const mark = () => markUnits(file, divided.units, ignoresTimes);
          const units2 = last === void 0 ? divided.units.map((unit) => ({ unit, mark: "" })) : await mark();
          const plan = makeParts(divided, (0, place_units.fM)(units2, last?.record, { target, maxLayers, maxDeadShare }));
          if (plan.length < 2) {
            log.info(`${label} is kept: it cannot be divided into more layers`);
            return void 0;
          }
          const lower = lowerLayers(job, index);
          const from = {
            file,
            divided,
            blobs,
            prefix: `.part-${index}`,
            ignoresTimes,
            source,
            lower,
            log,
            maxLayers
          };
          const [parts, marks] = await Promise.all([
            writePlan(plan, last, from, label),
            last === void 0 ? mark() : units2
          ]);
          return { parts: parts.map(({ written }) => written), record: (0, place_units.cF)(parts, marks, last?.record) };
        } finally {
          await file.close();
        }
      }
      function lowerLayers({ image }, index) {
        return image.manifest.layers.slice(0, index).map((_, number) => (0, identify_layer.c)(image, number));
      }
      async function writePlan(plan, last, from, label) {
        const { file, divided, blobs, prefix, log } = from;
        const reuse = await reuseParts(plan, last, from);
        const order = orderParts(plan, reuse);
        const reused = new Map(order.flatMap((number, position) => {
          const part = reuse.parts.get(number);
          return part === void 0 ? [] : [[position, part]];
        }));
        const orderedParts = order.flatMap((number) => plan[number] ?? []);
        const parts = addMissingEntries(orderedParts, { ...reuse, parts: reused }, divided);
        const newParts = new Map([...parts.entries()].filter(([position]) => !reused.has(position)));
        const reuseNote = reused.size === 0 ? "" : `, of which the previous image has ${reused.size}`;
        const writing = new stream_progress.s(log, `Compressing ${label} as ${parts.length} layers${reuseNote}`);
        for (const [position, { size }] of newParts)
          writing.onBytes(position, 0, size);
        const writtenParts = await writeParts(file, newParts, { blobs, prefix }, (position, bytes) => writing.onBytes(position, bytes, newParts.get(position)?.size ?? bytes));
        return parts.flatMap(({ packed }, position) => {
          const written = reused.get(position) ?? writtenParts.get(position);
          return written === void 0 ? [] : [{ packed, isKept: reused.has(position), written }];
        });
      }
      function orderParts(plan, { parts: reused }) {
        const isOutdated = ({ deadSize, match }) => deadSize > 0 || match.outdated.length > 0;
        if (![...reused.values()].some(isOutdated))
          return [...plan.keys()];
        const rank = (number) => (0, pack_units._)(plan[number]?.packed) ? 0 : reused.has(number) ? 1 : 2;
        return [...plan.keys()].sort((a, b) => rank(a) - rank(b));
      }
      ;
      async function splitImage(source, scope, directory, log) {
        await assertEmpty(directory);
        const partial = `${directory}.partial`;
        await (0, promises_.rm)(partial, { recursive: true, force: true });
        const blobs = (0, external_node_path_.join)(partial, "blobs", "sha256");
        try {
          await (0, promises_.mkdir)(blobs, { recursive: true });
          const split = await writeSplit(source, scope, { partial, blobs }, log);
          await (0, promises_.rm)(directory, { recursive: true, force: true });
          await (0, promises_.rename)(partial, directory);
          return { ...split, layout: await (0, layout_source.B)(directory) };
        } catch (error) {
          await (0, promises_.rm)(partial, { recursive: true, force: true });
          throw explainFullDisk(error, directory);
        }
      }
      function explainFullDisk(error, directory) {
        if (!(error instanceof Error) || error.code !== "ENOSPC")
          return error;
        const message = `The disk is full: splitting layers requires space for the image in ${directory}. Free disk space before this step`;
        return new user_error.yo("disk-full", message, { cause: error });
      }
      async function assertEmpty(directory) {
        const names = await (0, promises_.readdir)(directory).catch((error) => {
          if (error.code === "ENOENT")
            return [];
          throw new user_error.yo("output-not-writable", `${directory} cannot be written to (${error.message}): specify another folder`);
        });
        if (names.length > 0)
          throw new user_error.yo("output-not-writable", `${directory} is not empty: specify a new folder`);
      }
      async function writeSplit(source, scope, { partial, blobs }, log) {
        const { image, layers, target } = scope;
        const isPlain = image.manifest.layers.some(write_layout.s5);
        const isLastNeeded = isPlain || scope.chosen.length > 0;
        const last = isLastNeeded ? await readLastLayers(scope.lastImage, scope.platform, log) : void 0;
        const splits = await splitChosenLayers(source, scope, { blobs, last }, log);
        const parts = new Map([...splits].map(([index, split]) => [index, split.parts]));
        const copies = await (0, map_concurrent._)(image.manifest.layers, (0, external_node_os_.availableParallelism)(), async (layer, index) => {
          if (parts.has(index))
            return [];
          const label = (0, layer_name.H)(image.name, index, image.manifest.layers.length);
          const identity = { descriptor: layer, diffId: image.config.diffIds[index], label };
          return [await keepLayer(source, identity, { blobs, temporary: (0, external_node_path_.join)(blobs, `.${index}`) }, { last, log })];
        });
        const config = replaceLayers(await source.readBlob(image.manifest.config), new Map([...parts].map(([index, written2]) => [index, replacements(written2)])), `the config of ${image.name}`);
        const written = copies.map((descriptors, index) => parts.get(index)?.map(({ descriptor }) => descriptor) ?? descriptors);
        await (0, write_layout.W2)(partial, {
          config,
          layers: written.flat(),
          annotations: { ...image.manifest.annotations, ...recordAnnotation(target, splits) }
        });
        return {
          target,
          layers: layers.map((layer, index) => ({ ...layer, parts: parts.get(index) })),
          pull: last === void 0 ? void 0 : countPulledBytes(written, last)
        };
      }
      async function splitChosenLayers(source, scope, { blobs, last }, log) {
        const { image, layers, chosen, target, maxLayers, locked, maxDeadShare } = scope;
        const splits = /* @__PURE__ */ new Map();
        if (chosen.length === 0)
          return splits;
        const ignoresTimes = scope.normalizeTimes;
        const job = { source, image, blobs, target, locked, ignoresTimes, maxDeadShare, log };
        const shares = (0, split_settings.uF)(chosen.map((index) => layers[index]?.uncompressedSize ?? 0), maxLayers - (layers.length - chosen.length));
        for (const [position, index] of chosen.entries()) {
          const lastSplit = selectLastSplit(scope.last, splits.size, last);
          const split = await splitLayer(job, index, shares[position] ?? 1, lastSplit);
          if (split !== void 0)
            splits.set(index, split);
        }
        return splits;
      }
      function selectLastSplit(last, position, lastLayers) {
        const record = last?.splits[position];
        if (record === void 0)
          return void 0;
        const start = last?.starts[position];
        const layers = start === void 0 ? [] : lastLayers?.layers.slice(start, start + record.length) ?? [];
        return { record, parts: lastLayers === void 0 ? void 0 : { ...lastLayers, layers } };
      }
      function recordAnnotation(target, splits) {
        const starts = [];
        let addedCount = 0;
        for (const [index, { parts }] of splits) {
          starts.push(index + addedCount);
          addedCount += parts.length - 1;
        }
        const records = [...splits.values()].map(({ record }) => record);
        return { [annotations._$]: (0, split_record.K)({ target, splits: records, starts }) ?? "" };
      }
      function replacements(written) {
        return written.map(({ diffId, title, uncompressedSize }, index) => ({
          diffId,
          describe: (createdBy) => (0, created_by.xP)(createdBy, {
            number: index + 1,
            count: written.length,
            title: `${title} (${(0, units.Xq)(uncompressedSize)})`
          })
        }));
      }
    })
  ),
  /***/
  604: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F: () => (
          /* binding */
          readSplitScope
        )
        /* harmony export */
      });
      var _layers_measure_layers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63740);
      var _layers_read_claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56981);
      var _layers_split_place_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80020);
      var _layers_split_split_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71180);
      var _layers_split_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43229);
      var _oci_read_image_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77148);
      const maxTargetRatio = 1.25;
      async function readSplitScope(source, request) {
        const { mode, maxLayers, budget, platform } = request;
        const image = await (0, _oci_read_image_js__WEBPACK_IMPORTED_MODULE_5__.AM)(source, platform);
        const sizes = await readSizes(source, image);
        const total = sizes.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
        const last = (0, _layers_split_split_record_js__WEBPACK_IMPORTED_MODULE_3__.i)(request.lastImage?.split);
        const target = chooseTarget(request, total, last);
        const choose = (layers2) => (0, _layers_split_settings_js__WEBPACK_IMPORTED_MODULE_4__.mF)(layers2, mode, { target, ...budget });
        const isAnyChosen = choose(sizes).length > 0;
        const baseLayers = isAnyChosen ? await request.countBaseLayers(image) : 0;
        const layers = sizes.map((layer, index) => ({ ...layer, isBase: index < baseLayers }));
        const { lastImage, locked = [], normalizeTimes } = request;
        return {
          ...{ image, layers, chosen: choose(layers), target, maxLayers, last },
          ...{ lastImage, locked, platform, normalizeTimes, maxDeadShare: _layers_split_place_units_js__WEBPACK_IMPORTED_MODULE_2__.MC }
        };
      }
      function chooseTarget({ target: given, budget }, imageSize, last) {
        const target = (0, _layers_split_settings_js__WEBPACK_IMPORTED_MODULE_4__.Gd)({ target: given }, imageSize, budget.warnLayerSize);
        if (given !== void 0 || last === void 0 || last.target > budget.warnLayerSize)
          return target;
        const ratio = last.target / target;
        return ratio < maxTargetRatio && ratio > 1 / maxTargetRatio ? last.target : target;
      }
      async function readSizes(source, image) {
        const claims = await (0, _layers_read_claims_js__WEBPACK_IMPORTED_MODULE_1__.I)(source, image.manifest);
        const options = { isEveryLayerStreamed: false, isInspected: void 0 };
        const measured = await (0, _layers_measure_layers_js__WEBPACK_IMPORTED_MODULE_0__.L)(source, image, claims, options);
        return measured.map(({ layer: { compressedSize, uncompressedSize } }) => ({
          compressedSize,
          uncompressedSize,
          isBase: false
        }));
      }
    })
  ),
  /***/
  16305: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        v: () => (
          /* binding */
          compiledSource
        )
        /* harmony export */
      });
      var _tar_path_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17406);
      function compiledSource(path) {
        if (!path.endsWith(".pyc"))
          return void 0;
        const folder = (0, _tar_path_tree_js__WEBPACK_IMPORTED_MODULE_0__.im)(path);
        if ((0, _tar_path_tree_js__WEBPACK_IMPORTED_MODULE_0__.Fl)(folder) !== "__pycache__")
          return path.slice(0, -1);
        const [module = ""] = (0, _tar_path_tree_js__WEBPACK_IMPORTED_MODULE_0__.Fl)(path).split(".", 1);
        const parent = (0, _tar_path_tree_js__WEBPACK_IMPORTED_MODULE_0__.im)(folder);
        return parent === "" ? `${module}.py` : `${parent}/${module}.py`;
      }
    })
  ),
  /***/
  24350: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          findOwners
        )
        /* harmony export */
      });
      var _tar_path_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17406);
      var _compiled_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16305);
      function findOwners(packages, paths) {
        const existing = new Set(paths);
        const owners = /* @__PURE__ */ new Map();
        const folders = /* @__PURE__ */ new Map();
        const labels = /* @__PURE__ */ new Set();
        const owningPackages = [];
        for (const item of packages) {
          const { metadata } = item;
          if (metadata !== "" && (owners.has(metadata) || isBelow(metadata, folders)))
            continue;
          const { manager, name, version, build } = item;
          const owningPackage = { manager, name, version, build, label: chooseLabel(item, labels) };
          owningPackages.push(owningPackage);
          addFirst(owners, existingPaths([metadata, ...item.files], existing), owningPackage);
          addFirst(folders, item.folders, owningPackage);
        }
        for (const path of paths) {
          const owner = findAbove(path, folders);
          if (owner !== void 0)
            addFirst(owners, [path], owner);
        }
        addCompiledFiles(paths, existing, owners);
        return { owners, packages: owningPackages };
      }
      function chooseLabel({ manager, name, place }, takenLabels) {
        let label = name;
        const details = [manager, place];
        for (let number = 2; takenLabels.has(label); number++)
          label = `${name} (${details.shift() ?? `${place}, ${number}`})`;
        takenLabels.add(label);
        return label;
      }
      function addFirst(owners, paths, owner) {
        for (const path of paths)
          if (!owners.has(path))
            owners.set(path, owner);
      }
      function existingPaths(listed, existing) {
        return listed.flatMap((path) => existing.has(path) ? path : mergedPath(path, existing) ?? []);
      }
      function mergedPath(path, existing) {
        const pathInUsr = `usr/${path}`;
        return /^(?:s?bin|lib\w*)\//.test(path) && existing.has(pathInUsr) ? pathInUsr : void 0;
      }
      function isBelow(path, folders) {
        return findAbove(path, folders) !== void 0;
      }
      function findAbove(path, folders) {
        if (folders.size === 0)
          return void 0;
        for (let folder = (0, _tar_path_tree_js__WEBPACK_IMPORTED_MODULE_0__.im)(path); folder !== ""; folder = (0, _tar_path_tree_js__WEBPACK_IMPORTED_MODULE_0__.im)(folder)) {
          const owner = folders.get(folder);
          if (owner !== void 0)
            return owner;
        }
        return void 0;
      }
      function addCompiledFiles(paths, existing, owners) {
        for (const path of paths) {
          const source = owners.has(path) ? void 0 : (0, _compiled_file_js__WEBPACK_IMPORTED_MODULE_1__.v)(path);
          const owner = source === void 0 || !existing.has(source) ? void 0 : owners.get(source);
          if (owner !== void 0)
            owners.set(path, owner);
        }
      }
    })
  ),
  /***/
  77669: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          managers
        ),
        /* harmony export */
        f: () => (
          /* binding */
          isValid
        )
        /* harmony export */
      });
      const managers = ["conda", "debian", "r", "julia", "pip"];
      const maxFieldLength = 100;
      function isField(text) {
        return text.length <= maxFieldLength && /^[\w.+:~!^-]*$/.test(text);
      }
      function isValid({ name, version, build }) {
        return name !== "" && version !== "" && [name, version, build].every(isField);
      }
    })
  ),
  /***/
  52714: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        s: () => (
          /* binding */
          isPackageMetadata
        ),
        q: () => (
          /* binding */
          readPackages
        )
      });
      var valibot = __webpack_require__(5691);
      var json = __webpack_require__(99368);
      var packages_package = __webpack_require__(77669);
      ;
      function resolvePath(folder, path) {
        if (path.startsWith("/"))
          return void 0;
        const segments = folder === "" ? [] : folder.split("/");
        for (const segment of path.split("/")) {
          if (segment === "" || segment === ".")
            continue;
          if (segment !== "..")
            segments.push(segment);
          else if (segments.pop() === void 0)
            return void 0;
        }
        return segments.join("/");
      }
      ;
      const metadataPath = /^(.*?)(?:^|\/)conda-meta\/[^/]+\.json$/;
      const recordPath = /^(.*?)(?:^|\/)share\/binder-actions\/conda-packages\.jsonl$/;
      const schema = valibot.Ik({
        name: valibot.Yj(),
        version: valibot.Yj(),
        build: valibot.lq(valibot.Yj(), ""),
        files: valibot.lq(valibot.YO(valibot.Yj()), [])
      });
      function isCondaMetadata(path) {
        return metadataPath.test(path) || recordPath.test(path);
      }
      function readCondaPackages(path, content) {
        const [, place] = metadataPath.exec(path) ?? [];
        if (place !== void 0)
          return [readPackage(content, place, path)].filter(packages_package.f);
        const [, recordPlace] = recordPath.exec(path) ?? [];
        if (recordPlace === void 0)
          return void 0;
        return splitLines(content).map((line) => readPackage(line, recordPlace, "")).filter(packages_package.f);
      }
      function readPackage(content, place, metadata) {
        const { name, version, build, files } = (0, json.q)(schema, content, "the metadata of a package");
        const paths = files.flatMap((file) => resolvePath(place, file) ?? []);
        return { manager: "conda", name, version, build, place, metadata, files: paths, folders: [] };
      }
      function splitLines(content) {
        const lines = Buffer.from(content).toString("utf8").split("\n");
        return lines.filter((line) => line.trim() !== "").map((line) => Buffer.from(line));
      }
      ;
      const statusPath = /^var\/lib\/dpkg\/status(?:\.d\/[^/]+)?$/;
      const listPath = /^var\/lib\/dpkg\/info\/([^/]+)\.list$/;
      const infoFolder = "var/lib/dpkg/info/";
      function isDebianMetadata(path) {
        return statusPath.test(path) && !path.endsWith(".md5sums") || listPath.test(path);
      }
      function readDebianPackages(contents, paths) {
        const stanzas = [...contents].filter(([path]) => statusPath.test(path)).flatMap(([, content]) => parseStanzas(content)).filter(isInstalled);
        const counts = /* @__PURE__ */ new Map();
        for (const stanza of stanzas)
          increment(counts, field(stanza, "Package"));
        const infoFiles = groupInfoFiles(paths);
        return stanzas.map((stanza) => {
          const [name, architecture] = [field(stanza, "Package"), field(stanza, "Architecture")];
          const isAmbiguous = (counts.get(name) ?? 0) > 1;
          const keys = isAmbiguous ? [`${name}:${architecture}`] : [name, `${name}:${architecture}`];
          return {
            manager: "debian",
            name: isAmbiguous ? `${name}:${architecture}` : name,
            ...splitVersion(field(stanza, "Version")),
            ...{ place: "", metadata: "", folders: [] },
            files: keys.flatMap((key) => [
              ...parseList(contents.get(`${infoFolder}${key}.list`)),
              ...infoFiles.get(key) ?? []
            ])
          };
        }).filter(packages_package.f);
      }
      function splitVersion(text) {
        const [, version = text, build = ""] = /^(.*[^+])\+(b\d+)$/.exec(text) ?? [];
        return { version, build };
      }
      function isInstalled(stanza) {
        const status = stanza.get("status");
        return status === void 0 || / installed$/.test(status);
      }
      function field(stanza, name) {
        return stanza.get(name.toLowerCase()) ?? "";
      }
      function parseStanzas(content) {
        const text = Buffer.from(content).toString("utf8");
        return text.split(/\n[ \t]*\n/).map((stanza) => {
          const fields = /* @__PURE__ */ new Map();
          for (const line of stanza.split("\n")) {
            const colon = line.indexOf(":");
            if (colon > 0 && !/^[ \t]/.test(line))
              fields.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
          }
          return fields;
        });
      }
      function parseList(content) {
        if (content === void 0)
          return [];
        return Buffer.from(content).toString("utf8").split("\n").flatMap((line) => line.startsWith("/") ? resolvePath("", line.slice(1)) ?? [] : []);
      }
      function groupInfoFiles(paths) {
        const filesByPackage = /* @__PURE__ */ new Map();
        for (const path of paths) {
          if (!path.startsWith(infoFolder))
            continue;
          const key = path.slice(infoFolder.length, path.lastIndexOf("."));
          const files = filesByPackage.get(key);
          if (files === void 0)
            filesByPackage.set(key, [path]);
          else
            files.push(path);
        }
        return filesByPackage;
      }
      function increment(counts, key) {
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      var path_tree = __webpack_require__(17406);
      ;
      const projectPath = /^((?:.*\/)?)packages\/(\w+)\/(\w{4,5})\/(?:Julia)?Project\.toml$/;
      const artifactsPath = /^((?:.*\/)?)packages\/(\w+)\/(\w{4,5})\/(?:Julia)?Artifacts\.toml$/;
      const manifestPath = /^(?:.*\/)?environments\/[^/]+\/(?:Julia)?Manifest\.toml$/;
      function isJuliaMetadata(path) {
        return projectPath.test(path) || artifactsPath.test(path) || manifestPath.test(path);
      }
      function readJuliaPackages(contents, paths) {
        const compiledFolders = findCompiledFolders(paths);
        const versions = readManifests(contents);
        const packages = [...contents].flatMap(([path, content]) => {
          const [, depot, name = "", build = ""] = projectPath.exec(path) ?? [];
          if (depot === void 0)
            return [];
          const [, declaredVersion] = /^version *= *"([^"]*)"/m.exec(toText(content)) ?? [];
          const folder = (0, path_tree.im)(path);
          const artifacts = readArtifacts(contents.get(`${folder}/Artifacts.toml`), depot);
          const folders = [folder, ...artifacts, ...compiledFolders.get(`${depot} ${name}`) ?? []];
          const version = declaredVersion ?? versions.get(name) ?? "";
          const place = depot.replace(/\/$/, "");
          return [{ manager: "julia", name, version, build, place, metadata: path, files: [], folders }];
        });
        return packages.filter(packages_package.f);
      }
      function readManifests(contents) {
        const versions = /* @__PURE__ */ new Map();
        for (const [path, content] of contents) {
          if (!manifestPath.test(path))
            continue;
          let name = "";
          for (const line of toText(content).split("\n")) {
            name = /^\[\[(?:deps\.)?(\w+)\]\]/.exec(line)?.[1] ?? name;
            const [, version] = /^version *= *"([^"]*)"/.exec(line) ?? [];
            if (version !== void 0)
              versions.set(name, version);
          }
        }
        return versions;
      }
      function readArtifacts(content, depot) {
        if (content === void 0)
          return [];
        const hashes = toText(content).matchAll(/^[ \t]*git-tree-sha1 *= *"([0-9a-f]{40})"/gm);
        return [...hashes].map(([, hash = ""]) => `${depot}artifacts/${hash}`);
      }
      function findCompiledFolders(paths) {
        const folders = /* @__PURE__ */ new Map();
        for (const path of paths) {
          const [folder, depot = "", name = ""] = /^((?:.*\/)?)compiled\/v[\d.]+\/(\w+)(?=\/)/.exec(path) ?? [];
          if (folder === void 0)
            continue;
          const key = `${depot} ${name}`;
          folders.set(key, (folders.get(key) ?? /* @__PURE__ */ new Set()).add(folder));
        }
        return folders;
      }
      function toText(content) {
        return Buffer.from(content).toString("utf8");
      }
      ;
      const python_packages_recordPath = /(?:^|\/)[^/]+\.dist-info\/RECORD$/;
      function isPythonMetadata(path) {
        return python_packages_recordPath.test(path);
      }
      function readPythonPackage(path, content) {
        if (!python_packages_recordPath.test(path))
          return void 0;
        const folder = (0, path_tree.im)(path);
        const place = (0, path_tree.im)(folder);
        const [, name = "", version = ""] = /^(.+)-([^-]+)\.dist-info$/.exec((0, path_tree.Fl)(folder)) ?? [];
        const files = Buffer.from(content).toString("utf8").split("\n").flatMap((line) => resolvePath(place, firstColumn(line.replace(/\r$/, ""))) ?? []);
        const installedPackage = {
          manager: "pip",
          name: name.toLowerCase().replaceAll(/[._]/g, "-"),
          ...{ version, build: "", place, metadata: path },
          // The whole folder belongs to the package, because installers add files such as `REQUESTED` that the record may
          // omit.
          ...{ files: files.filter((file) => file !== place), folders: [folder] }
        };
        return [installedPackage].filter(packages_package.f);
      }
      function firstColumn(line) {
        if (!line.startsWith('"'))
          return line.split(",", 1)[0] ?? "";
        const [, quoted = ""] = /^"((?:[^"]|"")*)"/.exec(line) ?? [];
        return quoted.replaceAll('""', '"');
      }
      ;
      const descriptionPath = /(?:^|\/)(?:site-)?library\/[\w.]+\/DESCRIPTION$/;
      function isRMetadata(path) {
        return descriptionPath.test(path);
      }
      function readRPackage(path, content) {
        if (!descriptionPath.test(path))
          return void 0;
        const text = Buffer.from(content).toString("utf8");
        const [, name = ""] = /^Package: *(\S+)/m.exec(text) ?? [];
        const [, version = ""] = /^Version: *(\S+)/m.exec(text) ?? [];
        const [, builtWith = ""] = /^Built: *R *([\d.]+);/m.exec(text) ?? [];
        const folder = (0, path_tree.im)(path);
        const installedPackage = {
          ...{ manager: "r", name, version },
          build: builtWith === "" ? "" : `R-${builtWith}`,
          ...{ place: (0, path_tree.im)(folder), metadata: path, files: [], folders: [folder] }
        };
        return [installedPackage].filter(packages_package.f);
      }
      ;
      const maxMetadataSize = 16 * 2 ** 20;
      function isPackageMetadata({ path, type, size }) {
        return type === "file" && size <= maxMetadataSize && (isDebianMetadata(path) || isCondaMetadata(path) || isPythonMetadata(path) || isRMetadata(path) || isJuliaMetadata(path));
      }
      function readPackages(contents, paths) {
        const allPaths = [...paths];
        const packages = [...readDebianPackages(contents, allPaths), ...readJuliaPackages(contents, allPaths)];
        for (const [path, content] of contents) {
          for (const item of readMetadata(path, content))
            packages.push(item);
        }
        return packages.sort((a, b) => packages_package.$.indexOf(a.manager) - packages_package.$.indexOf(b.manager) || compare(a.name, b.name) || compare(a.place, b.place) || compare(a.metadata, b.metadata) || compare(a.version, b.version));
      }
      function readMetadata(path, content) {
        try {
          return readCondaPackages(path, content) ?? readPythonPackage(path, content) ?? readRPackage(path, content) ?? [];
        } catch {
          return [];
        }
      }
      function compare(a, b) {
        return a === b ? 0 : a < b ? -1 : 1;
      }
    })
  ),
  /***/
  13173: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          hasDeletions
        ),
        /* harmony export */
        v: () => (
          /* binding */
          packUnits
        )
        /* harmony export */
      });
      var _layer_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33490);
      var _written_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86017);
      function hasDeletions(layer) {
        return layer?.units.some(({ isDeletion }) => isDeletion) ?? false;
      }
      const growthFactor = 1.1;
      function packUnits(units, { target, maxLayers }) {
        const orderedUnits = [...units].sort((a, b) => Number(b.isDeletion) - Number(a.isDeletion) || sizeClass(b) - sizeClass(a) || (0, _layer_tree_js__WEBPACK_IMPORTED_MODULE_0__.U)(a.label, b.label));
        for (let limit = target; ; limit *= growthFactor) {
          const packedLayers = firstFit(orderedUnits, limit);
          if (packedLayers.length <= Math.max(1, maxLayers))
            return packedLayers;
        }
      }
      function sizeClass({ size }) {
        return Math.floor(Math.log2(size));
      }
      function firstFit(units, limit) {
        const layers = [];
        for (const unit of units) {
          const content = unit.size - _written_size_js__WEBPACK_IMPORTED_MODULE_1__.Y;
          const layer = layers.find(({ size }) => size + content <= limit);
          if (layer === void 0)
            layers.push({ units: [unit], size: unit.size });
          else {
            layer.units.push(unit);
            layer.size += content;
          }
        }
        return layers;
      }
    })
  ),
  /***/
  94191: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J5: () => (
          /* binding */
          isPackageLabel
        ),
        /* harmony export */
        kg: () => (
          /* binding */
          displayedLabel
        ),
        /* harmony export */
        lL: () => (
          /* binding */
          packageLabel
        )
        /* harmony export */
      });
      const prefix = "package:";
      function packageLabel(name) {
        return `${prefix}${name}`;
      }
      function isPackageLabel(label) {
        return label.startsWith(prefix);
      }
      function displayedLabel(label) {
        return isPackageLabel(label) ? label.slice(prefix.length) : label;
      }
    })
  ),
  /***/
  80020: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        MC: () => (
          /* binding */
          maxDeadShare
        ),
        fM: () => (
          /* binding */
          placeUnits
        ),
        cF: () => (
          /* binding */
          recordSplit
        )
      });
      var pack_units = __webpack_require__(13173);
      var package_label = __webpack_require__(94191);
      ;
      const decay = 0.97;
      const prior = { rate: 0.35, updates: 2 };
      const maxUnchangedFactor = 6;
      class ChangeModel {
        #weights;
        #changed = /* @__PURE__ */ new Map();
        #rates = /* @__PURE__ */ new Map();
        constructor(units) {
          const updates = units.reduce((max, { changes }) => Math.max(max, changes.length), 0);
          this.#weights = recencyWeights(Math.max(1, updates));
          const observed = units.map(({ changes }) => changes.padStart(Math.max(1, updates), "-"));
          const shares = changedShares(observed, this.#weights.length);
          const mean = shares.reduce((sum, share, update) => sum + share * (this.#weights[update] ?? 0), 0);
          for (const [index, { name }] of units.entries()) {
            const history = observed[index] ?? "";
            const rate = this.#measureRate(history);
            this.#rates.set(name, rate);
            this.#changed.set(name, shares.map((share, update) => {
              const mark = history[update];
              return mark === "-" ? Math.min(1, share * rate / Math.max(mean, 1e-6)) : Number(mark);
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
          return (this.#changed.get(name) ?? new Float64Array(this.length)).map((share) => share * size);
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
            cost += (this.#weights[update] ?? 0) * Math.min(size - bytes, maxUnchangedFactor * bytes);
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
          let changedWeight = 0;
          let observedWeight = 0;
          for (const [update, weight] of this.#weights.entries()) {
            if (history[update] === "-")
              continue;
            observedWeight += weight * this.length;
            if (history[update] === "1")
              changedWeight += weight * this.length;
          }
          return (changedWeight + prior.updates * prior.rate) / (observedWeight + prior.updates);
        }
      }
      function recencyWeights(updates) {
        const weights = Float64Array.from({ length: updates }, (_, update) => decay ** (updates - 1 - update));
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        return weights.map((weight) => weight / total);
      }
      function changedShares(observed, updates) {
        return Float64Array.from({ length: updates }, (_, update) => {
          let observedCount = 0;
          let changedCount = 0;
          for (const history of observed) {
            if (history[update] === "-")
              continue;
            observedCount += 1;
            if (history[update] === "1")
              changedCount += 1;
          }
          return observedCount === 0 ? prior.rate : changedCount / observedCount;
        });
      }
      var layer_tree = __webpack_require__(33490);
      ;
      const singleShares = [0, 0.3, 0.5, 0.65, 0.8];
      const maxRuns = 110;
      function layOutUnits(units, model, { target, maxLayers }) {
        if (units.length === 0)
          return { layers: [], cost: 0 };
        const byRate = [...units].sort((a, b) => model.rate(a.name) - model.rate(b.name) || (0, layer_tree.U)(a.name, b.name));
        if (units.length <= maxLayers)
          return withCost(byRate.map((unit) => [unit]), model);
        const bySize = [...byRate].sort((a, b) => b.size - a.size);
        let best;
        for (const share of singleShares) {
          const single = new Set(bySize.slice(0, Math.floor(maxLayers * share)));
          const runs = byRate.filter((unit) => !single.has(unit)).map((unit) => ({ units: [unit], size: unit.size }));
          const cut = cutRuns(runs, model, { target, maxLayers: maxLayers - single.size });
          if (cut === void 0)
            continue;
          const layout = withCost([...[...single].map((unit) => [unit]), ...cut], model);
          if (best === void 0 || layout.cost < best.cost)
            best = layout;
        }
        return best;
      }
      function withCost(layers, model) {
        return { layers, cost: layers.reduce((sum, units) => sum + model.layerCost(units), 0) };
      }
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
          for (let end2 = 1; end2 <= count; end2++) {
            for (let start = 0; start < end2; start++) {
              const cost = (best[start] ?? Infinity) + (costs[start]?.[end2] ?? Infinity);
              if (cost >= (next[end2] ?? Infinity))
                continue;
              next[end2] = cost;
              from[end2] = start;
            }
          }
          best = next;
          starts.push(from);
          totals.push(next[count] ?? Infinity);
        }
        const cheapest = totals.reduce((min, total) => Math.min(min, total), Infinity);
        if (cheapest === Infinity)
          return void 0;
        const segments = [];
        let end = count;
        for (let layer = totals.indexOf(cheapest); layer >= 0; layer--) {
          const start = starts[layer]?.[end] ?? 0;
          segments.unshift(runs.slice(start, end).flatMap((run) => run.units));
          end = start;
        }
        return segments;
      }
      function joinSmallest(all, target) {
        const runs = [...all];
        while (runs.length > maxRuns) {
          let smallest2 = { index: -1, size: Infinity };
          for (let index = 0; index + 1 < runs.length; index++) {
            const size = (runs[index]?.size ?? 0) + (runs[index + 1]?.size ?? 0);
            if (size < smallest2.size)
              smallest2 = { index, size };
          }
          if (smallest2.size > target)
            break;
          const units = runs.slice(smallest2.index, smallest2.index + 2).flatMap((run) => run.units);
          runs.splice(smallest2.index, 2, { units, size: smallest2.size });
        }
        return runs;
      }
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
      ;
      const horizon = 4;
      const maxTrials = 6;
      function planUpdate(units, previous, limits) {
        const model = new ChangeModel(units);
        const current = new Map(units.map((unit) => [unit.name, unit]));
        const layers = previous.map((layer, index) => describeLayer(layer, index, current, model)).filter(({ live }) => live.length > 0);
        const placedUnits = new Set(layers.flatMap(({ live }) => live));
        const free = units.filter((unit) => !placedUnits.has(unit));
        const size = units.reduce((sum, unit) => sum + unit.size, 0);
        const kept = giveUpDead(layers, limits.maxDeadShare * size);
        const keepingGain = (layer) => layer.liveSize - horizon * layer.cost;
        const trials = [kept, ...dropSmallest(kept, keepingGain), ...dropSmallest(kept, ({ liveSize }) => liveSize)];
        let best;
        for (const trial of trials) {
          const candidate = evaluate(trial, layers, { free, model, limits });
          if (candidate !== void 0 && (best === void 0 || candidate.value < best.value))
            best = candidate;
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
      const maxCostShare = 0.7;
      function giveUpDead(layers, maxDeadSize) {
        let kept = [...layers];
        for (let excess = countDead(kept) - maxDeadSize; excess > 0; excess = countDead(kept) - maxDeadSize) {
          const sufficient = smallest(kept.filter(({ deadSize }) => deadSize >= excess), ({ liveSize }) => liveSize);
          const densest = smallest(kept, ({ deadSize, liveSize }) => -deadSize / (liveSize + 1));
          if (densest === void 0)
            return kept;
          const isCheaper = sufficient === void 0 || densest.liveSize / densest.deadSize * excess < sufficient.liveSize * maxCostShare;
          const givenUp = isCheaper ? densest : sufficient;
          kept = kept.filter((layer) => layer !== givenUp);
        }
        return kept;
      }
      function countDead(layers) {
        return layers.reduce((sum, { deadSize }) => sum + deadSize, 0);
      }
      function smallest(items, measure) {
        let result;
        for (const item of items)
          if (result === void 0 || measure(item) < measure(result))
            result = item;
        return result;
      }
      function dropSmallest(layers, measure) {
        const order = [...layers].sort((a, b) => measure(a) - measure(b));
        const counts = Array.from({ length: Math.min(maxTrials, order.length) }, (_, index) => index + 1);
        return counts.map((count) => {
          const givenUp = new Set(order.slice(0, count));
          return layers.filter((layer) => !givenUp.has(layer));
        });
      }
      function evaluate(kept, layers, { free, model, limits: { target, maxLayers } }) {
        const givenUp = layers.filter((layer) => !kept.includes(layer));
        const units = [...free, ...givenUp.flatMap(({ live }) => live)];
        const slots = maxLayers - kept.length;
        const layout = slots < 0 || slots < 1 && units.length > 0 ? void 0 : layOutUnits(units, model, { target, maxLayers: slots });
        if (layout === void 0)
          return void 0;
        const movedSize = givenUp.reduce((sum, { liveSize }) => sum + liveSize, 0);
        const expectedCost = layout.cost + kept.reduce((sum, { cost }) => sum + cost, 0);
        const rate = (layer) => layer.reduce((sum, { name }) => sum + model.rate(name), 0) / layer.length;
        return {
          value: movedSize + horizon * expectedCost,
          kept: kept.map(({ index }) => index),
          added: [...layout.layers].sort((a, b) => rate(a) - rate(b))
        };
      }
      ;
      const maxDeadShare = 0.03;
      const maxUpdates = 64;
      const otherShare = 1 / 10;
      function placeUnits(units, last, limits) {
        const otherUnits = units.filter(({ unit }) => !unit.isDeletion && !(0, package_label.J5)(unit.label));
        const { maxLayers } = limits;
        if (otherUnits.length === 0 || !units.some(({ unit }) => (0, package_label.J5)(unit.label)) || maxLayers < 3)
          return placeTogether(units, last, limits);
        const share = Math.max(otherShare, totalSize(otherUnits) / totalSize(units));
        const count = Math.min(maxLayers - 2, Math.max(1, Math.round(maxLayers * share)));
        const above = new Set(otherUnits);
        const lower = units.filter((unit) => !above.has(unit));
        const packageLimits = { ...limits, maxLayers: maxLayers - count };
        return orderLayers([
          ...placeTogether(lower, last?.map(onlyPackages), packageLimits, firstTarget(lower, packageLimits)),
          ...placeTogether(otherUnits, last?.map(withoutPackages), { ...limits, maxLayers: count })
        ]);
      }
      function orderLayers(layers) {
        const rank = (layer) => (0, pack_units._)(layer) ? -1 : layer.last ?? Infinity;
        return layers.toSorted((a, b) => rank(a) === rank(b) ? 0 : rank(a) - rank(b));
      }
      const firstLayout = { layerShare: 0.6, minSizeShare: 1 / 4 };
      function firstTarget(units, { target, maxLayers }) {
        const evenSize = totalSize(units) / Math.max(1, maxLayers * firstLayout.layerShare);
        return Math.min(target, Math.max(evenSize, target * firstLayout.minSizeShare));
      }
      function onlyPackages(layer) {
        return layer.some(([label]) => (0, package_label.J5)(label)) ? layer : [];
      }
      function withoutPackages(layer) {
        return layer.some(([label]) => (0, package_label.J5)(label)) ? [] : layer;
      }
      function totalSize(units) {
        return units.reduce((sum, { unit }) => sum + unit.size, 0);
      }
      function placeTogether(units, last, limits, firstTargetSize = limits.target) {
        const updatedLayers = last === void 0 ? void 0 : placeOnLast(units, last, limits);
        const firstLimits = { ...limits, target: firstTargetSize };
        const splitUnits = units.map(({ unit }) => unit);
        return updatedLayers ?? (0, pack_units.v)(splitUnits, firstLimits);
      }
      function recordSplit(layers, units, last) {
        const versioned = new Map(withHistory(units, last).map((unit) => [unit.name, unit]));
        return layers.map(({ packed, isKept }) => {
          const live = new Set(packed?.units.map(({ label }) => label));
          const before = isKept ? last?.[packed?.last ?? -1] ?? [] : [];
          const dead = before.filter(([name]) => !live.has(name)).map(([name, ...unit]) => [name, unit[0], unit[1], ""]);
          return [
            ...[...live].flatMap((label) => {
              const unit = versioned.get(label);
              return unit === void 0 ? [] : [[label, unit.version, unit.size, unit.changes]];
            }),
            ...dead
          ];
        });
      }
      function placeOnLast(units, last, { target, maxLayers, maxDeadShare: maxDeadShare2 }) {
        const byLabel = new Map(units.map(({ unit }) => [unit.label, unit]));
        const deletions = units.map(({ unit }) => unit).filter(({ isDeletion }) => isDeletion);
        const versioned = withHistory(units, last).filter(({ name }) => byLabel.get(name)?.isDeletion === false);
        const published = last.map((layer) => ({
          units: new Map(layer.map(([name, version, size]) => [name, { version, size }]))
        }));
        const limits = { target, maxLayers: maxLayers - deletions.length, maxDeadShare: maxDeadShare2 };
        const plan = planUpdate(versioned, published, limits);
        if (plan === void 0)
          return void 0;
        const versions = new Map(versioned.map(({ name, version }) => [name, version]));
        const kept = plan.kept.map((index) => ({
          names: (last[index] ?? []).flatMap(([name, version]) => versions.get(name) === version ? [name] : []),
          last: index
        }));
        const layers = [
          ...deletions.map(({ label }) => ({ names: [label], last: void 0 })),
          ...kept,
          ...plan.added.map((layer) => ({ names: layer.map(({ name }) => name), last: void 0 }))
        ].map((layer) => ({ units: layer.names.flatMap((name) => byLabel.get(name) ?? []), last: layer.last }));
        const members = layers.map(({ units: units2 }) => units2);
        if (!isComplete(members, units.length, maxLayers))
          return void 0;
        return layers.map((layer) => ({
          ...layer,
          size: layer.units.reduce((sum, { size }) => sum + size, 0)
        }));
      }
      function isComplete(layers, unitCount, maxLayers) {
        const placed = layers.flat();
        const isOnce = placed.length === unitCount && new Set(placed).size === unitCount;
        return isOnce && layers.length <= maxLayers;
      }
      function withHistory(units, last) {
        const before = /* @__PURE__ */ new Map();
        for (const unit of last?.flat() ?? []) {
          const [name, , , changes] = unit;
          if (changes.length >= (before.get(name)?.[3].length ?? 0))
            before.set(name, unit);
        }
        return units.map(({ unit: { label, size }, mark }) => {
          const [, version, , changes = ""] = before.get(label) ?? [];
          const isFirst = last === void 0;
          const change = isFirst ? "" : version === void 0 ? "-" : version === mark ? "0" : "1";
          return { name: label, size, version: mark, changes: `${changes}${change}`.slice(-maxUpdates) };
        });
      }
    })
  ),
  /***/
  71180: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          encodeSplitRecord
        ),
        /* harmony export */
        i: () => (
          /* binding */
          decodeSplitRecord
        )
        /* harmony export */
      });
      var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
      var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5691);
      var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99368);
      const maxLength = 96e3;
      const maxInflatedSize = 4 * 2 ** 20;
      const historyLengths = [64, 16, 4, 1];
      function encodeSplitRecord(record) {
        for (const length of historyLengths) {
          const text = (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(JSON.stringify(shorten(record, length)), { level: 9 }).toString("base64url");
          if (text.length <= maxLength)
            return text;
        }
        return void 0;
      }
      function shorten(record, updates) {
        const splits = record.splits.map((layers) => layers.map((units) => units.map(([name, mark, size2, changes]) => [name, mark, size2, changes.slice(-updates)])));
        return { ...record, splits };
      }
      function decodeSplitRecord(text) {
        if (text === void 0)
          return void 0;
        try {
          const bytes = (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(Buffer.from(text, "base64url"), { maxOutputLength: maxInflatedSize });
          return (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.T)(schema, JSON.parse(bytes.toString()), "the record of the split");
        } catch {
          return void 0;
        }
      }
      const size = valibot__WEBPACK_IMPORTED_MODULE_2__.Fs(valibot__WEBPACK_IMPORTED_MODULE_2__.ai(), valibot__WEBPACK_IMPORTED_MODULE_2__.Y2(), valibot__WEBPACK_IMPORTED_MODULE_2__.Ww(0));
      const schema = valibot__WEBPACK_IMPORTED_MODULE_2__.Ik({
        target: size,
        starts: valibot__WEBPACK_IMPORTED_MODULE_2__.YO(size),
        splits: valibot__WEBPACK_IMPORTED_MODULE_2__.YO(valibot__WEBPACK_IMPORTED_MODULE_2__.YO(valibot__WEBPACK_IMPORTED_MODULE_2__.YO(valibot__WEBPACK_IMPORTED_MODULE_2__.PV([valibot__WEBPACK_IMPORTED_MODULE_2__.Yj(), valibot__WEBPACK_IMPORTED_MODULE_2__.Yj(), size, valibot__WEBPACK_IMPORTED_MODULE_2__.Fs(valibot__WEBPACK_IMPORTED_MODULE_2__.Yj(), valibot__WEBPACK_IMPORTED_MODULE_2__.yG(/^[01-]{0,64}$/))]))))
      });
    })
  )
};
export {
  id,
  ids,
  modules
};
