const id = 1818;
const ids = [1818];
const modules = {
  /***/
  29045: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g: () => (
          /* binding */
          withDaemonImage
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _layout_docker_archive_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22206);
      var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44677);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72394);
      async function withDaemonImage(services, image, task) {
        const { runCommand: run, temporaryDirectory } = services;
        const name = `docker-daemon:${image}`;
        const savedName = await nameToSave(run, image, name);
        const directory = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryDirectory, "docker-save-"));
        const remove = () => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true });
        const open = async () => {
          const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "image.tar");
          await docker(run, ["save", "--output", file, savedName], name);
          return task(await (0, _layout_docker_archive_source_js__WEBPACK_IMPORTED_MODULE_2__.V)(file, name));
        };
        return (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.pv)(services, remove, open, "at once");
      }
      async function nameToSave(run, image, name) {
        const { stdout } = await docker(run, ["image", "inspect", "--format", "{{.Id}}", image], name);
        const id2 = stdout.trim().replace(/^sha256:/, "");
        const isId = id2.startsWith(image.replace(/^sha256:/, ""));
        const hasTagOrDigest = /[:@]/.test(image.slice(image.lastIndexOf("/") + 1));
        return isId || hasTagOrDigest ? image : `${image}:latest`;
      }
      async function docker(run, args, name) {
        const result = await run({ file: "docker", args, isQuiet: true }).catch((error) => {
          if (!(error instanceof _process_js__WEBPACK_IMPORTED_MODULE_3__.v$))
            throw error;
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.yo("daemon-image-unavailable", `${name} requires Docker, which is not installed on this machine: install Docker, or use an image in a registry`);
        });
        if (result.exitCode !== 0)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.yo("daemon-image-unavailable", explainFailure(result, name));
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
          const image = name.slice(name.indexOf(":") + 1);
          return `${name}: the Docker daemon has no such image: pull or build it, or write it without "docker-daemon:" to read ${image} from its registry`;
        }
        if (/no space left on device/i.test(stderr)) {
          return `${name}: the disk is full: free space for the whole image in the temporary directory, which \`docker save\` requires`;
        }
        return `${name}: docker failed (exit code ${result.exitCode}): ${(0, _process_js__WEBPACK_IMPORTED_MODULE_3__.w$)(result, 3)}`;
      }
    })
  ),
  /***/
  95804: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          withImageSource
        )
        /* harmony export */
      });
      var _docker_daemon_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29045);
      var _layout_docker_archive_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22206);
      var _layout_layout_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49195);
      var _registry_registry_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87953);
      async function withImageSource(location, services, task) {
        switch (location.kind) {
          case "registry":
            return task((0, _registry_registry_source_js__WEBPACK_IMPORTED_MODULE_3__.B)(await services.connect(location.reference), location.reference));
          case "oci-layout":
            return task(await (0, _layout_layout_source_js__WEBPACK_IMPORTED_MODULE_2__.B)(location.directory));
          case "docker-archive":
            return task(await (0, _layout_docker_archive_source_js__WEBPACK_IMPORTED_MODULE_1__.V)(location.file));
          case "docker-daemon":
            return (0, _docker_daemon_image_js__WEBPACK_IMPORTED_MODULE_0__.g)(services, location.image, task);
        }
      }
    })
  ),
  /***/
  83360: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ly: () => (
          /* binding */
          maxSmallFileSize
        ),
        /* harmony export */
        av: () => (
          /* binding */
          readVerifiedBlob
        ),
        /* harmony export */
        d7: () => (
          /* binding */
          openBlobs
        )
        /* harmony export */
      });
      var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      var _file_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98882);
      const maxSmallFileSize = 16 * 2 ** 20;
      function openBlobs(tree, blobPath, name) {
        const locateBlob = (descriptor) => locate(tree, blobPath(descriptor.digest), descriptor, name);
        return {
          readBlob: async (descriptor) => {
            await locateBlob(descriptor);
            return readVerifiedBlob(tree, { path: blobPath(descriptor.digest), digest: descriptor.digest }, maxSmallFileSize, name);
          },
          openBlob: async (descriptor) => tree.read(await locateBlob(descriptor), 0, descriptor.size),
          readRange: async (descriptor, start, length) => {
            const path = await locateBlob(descriptor);
            if (start + length > descriptor.size)
              return void 0;
            const chunks = [];
            for await (const chunk of tree.read(path, start, start + length))
              chunks.push(chunk);
            return Buffer.concat(chunks);
          }
        };
      }
      async function readVerifiedBlob(tree, { path, digest }, maxSize, name) {
        const label = `blob ${digest} of ${name}`;
        const bytes = path === void 0 ? void 0 : await (0, _file_tree_js__WEBPACK_IMPORTED_MODULE_2__.EW)(tree, path, maxSize, label);
        if (bytes === void 0)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("image-damaged", missingBlobMessage(digest, name));
        if ((0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__.sI)(bytes) !== digest)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("image-damaged", `${label} has content that does not match its digest: save the image again`);
        return bytes;
      }
      async function locate(tree, path, { digest, size }, name) {
        const actualSize = path === void 0 ? void 0 : await tree.size(path);
        if (path === void 0 || actualSize === void 0)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("image-damaged", missingBlobMessage(digest, name));
        const label = `blob ${digest} of ${name}`;
        if (actualSize < size)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("image-damaged", `${label} is truncated: ${actualSize} of ${size} bytes. Save the image again`);
        if (actualSize > size)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("image-damaged", `${label} is ${actualSize} bytes, but its manifest states ${size}: save the image again`);
        return path;
      }
      function missingBlobMessage(digest, name) {
        return `${name} lacks blob ${digest}: it is incomplete, or contains only the image for another platform. Save the image again for the required platform`;
      }
    })
  ),
  /***/
  22206: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        V: () => (
          /* binding */
          openDockerArchive
        )
      });
      var promises_ = __webpack_require__(51455);
      var user_error = __webpack_require__(72394);
      var external_node_crypto_ = __webpack_require__(77598);
      var valibot = __webpack_require__(5691);
      var json = __webpack_require__(99368);
      var oci_digest = __webpack_require__(1564);
      var image_config = __webpack_require__(34093);
      var media_types = __webpack_require__(54566);
      var wording = __webpack_require__(9e3);
      var blob_store = __webpack_require__(83360);
      var file_tree = __webpack_require__(98882);
      var layout_index = __webpack_require__(96404);
      ;
      const listFile = "manifest.json";
      const listSchema = valibot.YO(valibot.Ik({ Config: valibot.Yj(), RepoTags: valibot.cl(valibot.YO(valibot.Yj()), []), Layers: valibot.YO(valibot.Yj()) }));
      const configType = "application/vnd.docker.container.image.v1+json";
      const layerType = "application/vnd.docker.image.rootfs.diff.tar";
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
              throw new user_error.yo("image-damaged", `${name} has no manifest ${digest}: save the image again`);
            return stored;
          },
          ...(0, blob_store.d7)(tree, (digest) => paths.get(digest), name)
        };
      }
      async function readEntry(tree, name) {
        const label = `${listFile} of ${name}`;
        const bytes = await (0, file_tree.EW)(tree, listFile, blob_store.Ly, label);
        if (bytes === void 0) {
          throw new user_error.yo("unsupported-image", `${name} is not an archive of \`docker save\`: it has no ${listFile}. Check the path, or save the image again`);
        }
        const [entry, ...others] = (0, json.q)(listSchema, bytes, label);
        if (entry === void 0)
          throw new user_error.yo("unsupported-image", `${name} contains no image: save it again with one image`);
        if (others.length > 0) {
          const names = [entry, ...others].flatMap(({ Config, RepoTags }) => RepoTags?.length ? RepoTags : [Config]);
          throw new user_error.yo("unsupported-image", (0, layout_index.iE)(name, names));
        }
        return entry;
      }
      async function readConfig(tree, path, name) {
        const label = `the config of ${name}`;
        const bytes = await (0, file_tree.EW)(tree, path, blob_store.Ly, label);
        if (bytes === void 0)
          throw new user_error.yo("image-damaged", `${name} lacks ${path}, its config: it is incomplete. Save the image again`);
        const digest = (0, oci_digest.sI)(bytes);
        const [expectedHex] = /[0-9a-f]{64}/.exec(path) ?? [];
        if (expectedHex !== void 0 && expectedHex !== (0, oci_digest.sU)(digest)) {
          throw new user_error.yo("image-damaged", `${label} has content that does not match its name, ${path}: save the image again`);
        }
        const { diffIds } = (0, image_config.F)(bytes, label);
        const descriptor = { mediaType: configType, digest, size: bytes.length };
        return { stored: { descriptor, path }, diffIds };
      }
      async function describeLayers(tree, files, diffIds, name) {
        if (files.length !== diffIds.length) {
          throw new user_error.yo("image-damaged", `${name} is inconsistent: it has ${(0, wording.LS)(files.length, "layer")}, but its config lists ${diffIds.length}. Save the image again`);
        }
        const layers = [];
        for (const [index, path] of files.entries()) {
          const diffId = diffIds[index];
          const size = await tree.size(path);
          if (size === void 0 || diffId === void 0) {
            throw new user_error.yo("image-damaged", `${name} lacks ${path}, layer ${index + 1} of ${files.length}: it is incomplete. Save the image again`);
          }
          const descriptor = await isGzip(tree, path, size) ? { mediaType: `${layerType}.gzip`, digest: await hashFile(tree, path, size), size } : { mediaType: layerType, digest: diffId, size };
          layers.push({ descriptor, path });
        }
        return layers;
      }
      async function isGzip(tree, path, size) {
        for await (const [first, second] of tree.read(path, 0, Math.min(2, size))) {
          return first === 31 && second === 139;
        }
        return false;
      }
      async function hashFile(tree, path, size) {
        const hash = (0, external_node_crypto_.createHash)("sha256");
        for await (const chunk of tree.read(path, 0, size))
          hash.update(chunk);
        return (0, oci_digest.m)(`sha256:${hash.digest("hex")}`);
      }
      function makeManifest(config, layers) {
        const manifest = {
          schemaVersion: 2,
          mediaType: media_types.kh,
          config,
          layers: layers.map(({ descriptor }) => descriptor)
        };
        const bytes = new TextEncoder().encode(JSON.stringify(manifest));
        return { bytes, digest: (0, oci_digest.sI)(bytes), mediaType: media_types.kh };
      }
      var layout_source = __webpack_require__(49195);
      var external_node_path_ = __webpack_require__(76760);
      ;
      const blockSize = 512;
      const maxMembers = 1e5;
      const maxExtensionSize = 2 ** 20;
      const maxLinks = 8;
      async function indexTar(path, name) {
        const file = await (0, promises_.open)(path);
        try {
          const { size } = await file.stat();
          return archiveTree(path, await readMembers(file, size, name));
        } finally {
          await file.close();
        }
      }
      function archiveTree(archive, members) {
        const find = (path) => resolveMember(members, path);
        return {
          size: async (path) => find(path)?.size,
          read: (path, start, end) => {
            const member = find(path);
            if (member === void 0)
              throw new user_error.yo("image-damaged", `${archive} has no member ${path}: save the image again`);
            return (0, file_tree.F2)(archive, member.offset + start, member.offset + Math.min(end, member.size));
          }
        };
      }
      function resolveMember(members, path) {
        let currentPath = normalize(path);
        for (let links = 0; links <= maxLinks; links++) {
          const member = members.get(currentPath);
          if (member?.kind !== "link")
            return member;
          currentPath = member.target;
        }
        return void 0;
      }
      async function readMembers(file, end, name) {
        const members = /* @__PURE__ */ new Map();
        let extension = {};
        let position = 0;
        for (let count = 0; position < end; count++) {
          if (count > maxMembers)
            throw new user_error.yo("image-damaged", `${name} has more than ${maxMembers} members: expected the archive of one image`);
          const bytes = await readExactly(file, position, blockSize, name);
          if (bytes.every((byte) => byte === 0))
            break;
          const header = parseHeader(bytes, position, name);
          const offset = position + blockSize;
          const size = contentSize(header, extension);
          const next = offset + Math.ceil(size / blockSize) * blockSize;
          if (!Number.isSafeInteger(next))
            throw new user_error.yo("image-damaged", damagedMessage(name, position));
          if (offset + size > end) {
            throw new user_error.yo("image-damaged", `${name} is truncated: a member ends at byte ${offset + size}, the file at ${end}. Save the image again`);
          }
          if (header.isExtension) {
            extension = { ...extension, ...await readExtension(file, { type: header.type, offset, size }, name) };
          } else {
            addMember(members, { ...header, ...extendedFields(extension), size }, offset);
            extension = {};
          }
          position = next;
        }
        return members;
      }
      function contentSize({ type, size, isExtension }, extension) {
        if (/[1-6]/.test(type))
          return 0;
        return isExtension ? size : extendedSize(extension) ?? size;
      }
      function extendedSize({ size }) {
        if (size === void 0)
          return void 0;
        return /^\d+$/.test(size) ? Number(size) : Number.NaN;
      }
      function extendedFields({ path, linkpath }) {
        return { ...path === void 0 ? {} : { path }, ...linkpath === void 0 ? {} : { link: linkpath } };
      }
      function addMember(members, { path, link, type, size }, offset) {
        const key = normalize(path);
        if (type === "0" || type === "\0" || type === "7")
          members.set(key, { kind: "file", offset, size });
        if (type === "1")
          members.set(key, { kind: "link", target: normalize(link) });
        if (type === "2")
          members.set(key, { kind: "link", target: normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(key), link)) });
      }
      function parseHeader(bytes, offset, name) {
        const sum = bytes.reduce((total, byte) => total + byte) - bytes.subarray(148, 156).reduce((a, b) => a + b);
        if (sum + 8 * 32 !== parseNumber(bytes.subarray(148, 156))) {
          throw new user_error.yo("unsupported-image", offset === 0 ? `${name} is not a tar archive: expected a file written by \`docker save\`` : damagedMessage(name, offset));
        }
        const type = String.fromCharCode(bytes[156] ?? 0);
        const hasPrefix = bytes.toString("latin1", 257, 263) === "ustar\0";
        const prefix = hasPrefix ? readText(bytes.subarray(345, 500)) : "";
        const fileName = readText(bytes.subarray(0, 100));
        const size = parseNumber(bytes.subarray(124, 136));
        if (!Number.isSafeInteger(size) || size < 0)
          throw new user_error.yo("image-damaged", damagedMessage(name, offset));
        return {
          path: prefix === "" ? fileName : `${prefix}/${fileName}`,
          link: readText(bytes.subarray(157, 257)),
          type,
          size,
          isExtension: /[xgLK]/.test(type)
        };
      }
      async function readExtension(file, { type, offset, size }, name) {
        if (size > maxExtensionSize)
          throw new user_error.yo("image-damaged", `${name} has an extended header of ${size} bytes, over the limit of ${maxExtensionSize}: save the image again`);
        const bytes = await readExactly(file, offset, size, name);
        if (type === "L")
          return { path: readText(bytes) };
        if (type === "K")
          return { linkpath: readText(bytes) };
        return type === "x" ? parsePax(bytes) : {};
      }
      function parsePax(bytes) {
        const fields = {};
        for (let offset = 0; offset < bytes.length; ) {
          const length = Number.parseInt(bytes.toString("latin1", offset, offset + 20), 10);
          if (!(length > 0))
            break;
          const record = bytes.toString("utf8", offset, offset + length - 1);
          const [, key, value = ""] = /^\d+ ([^=]+)=(.*)$/s.exec(record) ?? [];
          if (key === "path" || key === "linkpath" || key === "size")
            fields[key] = value;
          offset += length;
        }
        return fields;
      }
      async function readExactly(file, offset, length, name) {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
        if (bytesRead < length)
          throw new user_error.yo("image-damaged", `${name} is truncated within the header at byte ${offset}. Save the image again`);
        return buffer;
      }
      function parseNumber(field) {
        const first = field[0] ?? 0;
        if ((first & 128) === 0)
          return Number.parseInt(readText(field).trim() || "0", 8);
        return field.subarray(1).reduce((value, byte) => value * 256 + byte, first & 127);
      }
      function readText(field) {
        const end = field.indexOf(0);
        return field.toString("utf8", 0, end < 0 ? field.length : end);
      }
      function normalize(path) {
        return external_node_path_.posix.normalize(path).replace(/^(?:\.{0,2}\/)+|\/$/g, "");
      }
      function damagedMessage(name, offset) {
        return `${name} is damaged: there is no tar header at byte ${offset}. Save the image again`;
      }
      ;
      const compressions = [
        { magic: "1f8b", program: "gunzip" },
        { magic: "28b52ffd", program: "unzstd" },
        { magic: "fd377a585a00", program: "unxz" },
        { magic: "425a68", program: "bunzip2" }
      ];
      async function openDockerArchive(file, name = `docker-archive:${file}`) {
        await assertNotCompressed(file, name);
        const tree = await indexTar(file, name);
        return await (0, layout_index.gW)(tree) ? (0, layout_source.y)(tree, name) : classicArchive(tree, name);
      }
      async function assertNotCompressed(path, name) {
        const start = await readStart(path, name);
        const compression = compressions.find(({ magic }) => start.startsWith(magic));
        if (compression !== void 0) {
          throw new user_error.yo("unsupported-image", `${name} is compressed, and members of a compressed archive cannot be read in place: ${compression.program} it first`);
        }
      }
      async function readStart(path, name) {
        const file = await (0, promises_.open)(path, "r").catch((error) => {
          throw new user_error.yo("image-file-not-found", error.code === "ENOENT" ? `${name} does not exist: check the path` : `${name} cannot be read (${error.message}): check its permissions`);
        });
        try {
          const stats = await file.stat();
          if (stats.isDirectory()) {
            throw new user_error.yo("image-file-not-found", `${name} is a directory, not a file: read an image layout with "oci-layout:${path}"`);
          }
          if (!stats.isFile())
            throw new user_error.yo("image-file-not-found", `${name} is not a regular file, but random access requires one: copy it to a regular file`);
          const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
          return buffer.toString("hex", 0, bytesRead);
        } finally {
          await file.close();
        }
      }
    })
  ),
  /***/
  98882: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        EW: () => (
          /* binding */
          readSmallFile
        ),
        /* harmony export */
        F2: () => (
          /* binding */
          readSpan
        ),
        /* harmony export */
        uY: () => (
          /* binding */
          directoryTree
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72394);
      const chunkSize = 2 ** 20;
      function directoryTree(directory) {
        return {
          size: (path) => fileSize((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path)),
          read: (path, start, end) => readSpan((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path), start, end)
        };
      }
      async function fileSize(path) {
        const stats = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => void 0);
        return stats?.isFile() ? stats.size : void 0;
      }
      async function* readSpan(path, start, end) {
        if (end > start)
          yield* (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { start, end: end - 1, highWaterMark: chunkSize });
      }
      async function readSmallFile(tree, path, maxSize, label) {
        const size = await tree.size(path);
        if (size === void 0)
          return void 0;
        if (size > maxSize)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("image-damaged", `${label} is ${size} bytes, over the limit of ${maxSize}: save the image again`);
        const chunks = [];
        for await (const chunk of tree.read(path, 0, size))
          chunks.push(chunk);
        return Buffer.concat(chunks);
      }
    })
  ),
  /***/
  96404: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fp: () => (
          /* binding */
          readLayoutRoot
        ),
        /* harmony export */
        gW: () => (
          /* binding */
          looksLikeLayout
        ),
        /* harmony export */
        iE: () => (
          /* binding */
          severalImagesMessage
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5691);
      var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
      var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96348);
      var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46937);
      var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1564);
      var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95669);
      var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54566);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72394);
      var _wording_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9e3);
      var _file_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98882);
      const indexSchema = valibot__WEBPACK_IMPORTED_MODULE_7__.Ik({ manifests: valibot__WEBPACK_IMPORTED_MODULE_7__.YO(_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__.T) });
      const markerSchema = valibot__WEBPACK_IMPORTED_MODULE_7__.Ik({ imageLayoutVersion: valibot__WEBPACK_IMPORTED_MODULE_7__.Yj() });
      const markerFile = "oci-layout";
      const indexFile = "index.json";
      const fullNameKey = "io.containerd.image.name";
      async function looksLikeLayout(tree) {
        return await tree.size(markerFile) !== void 0 && await tree.size(indexFile) !== void 0;
      }
      async function readLayoutRoot(tree, name) {
        const marker = await (0, _file_tree_js__WEBPACK_IMPORTED_MODULE_6__.EW)(tree, markerFile, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__.NQ, `${markerFile} of ${name}`);
        if (marker === void 0)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__.yo("unsupported-image", `${name} is not an image layout: it has no file "${markerFile}". Check the path`);
        const { imageLayoutVersion } = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.q)(markerSchema, marker, `the file "${markerFile}" of ${name}`);
        if (!imageLayoutVersion.startsWith("1.")) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__.yo("unsupported-image", `${name} is an image layout of version ${imageLayoutVersion}: only 1.x is supported. Save the image again with a current tool`);
        }
        const bytes = await (0, _file_tree_js__WEBPACK_IMPORTED_MODULE_6__.EW)(tree, indexFile, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__.NQ, `${indexFile} of ${name}`);
        if (bytes === void 0)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__.yo("unsupported-image", `${name} is not an image layout: it has no ${indexFile}. Check the path, or save the image again`);
        const { manifests } = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.q)(indexSchema, bytes, `${indexFile} of ${name}`);
        return chooseRoot(manifests, bytes, name);
      }
      function chooseRoot(manifests, bytes, name) {
        const images = manifests.filter((descriptor) => !(0, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__.H3)(descriptor));
        const [first, ...others] = images;
        if (first === void 0)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__.yo("unsupported-image", `${name} contains no image: save it again with one image`);
        if (others.every(({ digest }) => digest === first.digest))
          return { kind: "descriptor", descriptor: first };
        const names = new Set(images.map(imageName));
        if (names.size === 1 && images.every(({ platform }) => platform !== void 0)) {
          return { kind: "index", stored: { bytes, digest: (0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__.sI)(bytes), mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__.KP } };
        }
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__.yo("unsupported-image", severalImagesMessage(name, images.map((image) => imageName(image) ?? image.digest)));
      }
      function severalImagesMessage(name, imageNames) {
        const distinctNames = [...new Set(imageNames)];
        return `${name} contains several images (${(0, _wording_js__WEBPACK_IMPORTED_MODULE_8__.ki)(distinctNames, 10)}): save only the intended image`;
      }
      function imageName({ annotations }) {
        return annotations?.[fullNameKey] ?? annotations?.[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_9__.G4];
      }
    })
  ),
  /***/
  49195: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          openLayout
        ),
        /* harmony export */
        y: () => (
          /* binding */
          layoutSource
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1564);
      var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95669);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72394);
      var _blob_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83360);
      var _file_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98882);
      var _layout_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96404);
      async function openLayout(directory) {
        const name = `oci-layout:${directory}`;
        const stats = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory).catch(() => void 0);
        if (stats === void 0)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.yo("image-file-not-found", `${name} does not exist: check the path`);
        if (!stats.isDirectory()) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.yo("image-file-not-found", `${name} is a file, not a directory: read an archive with "docker-archive:${directory}"`);
        }
        const source = await layoutSource((0, _file_tree_js__WEBPACK_IMPORTED_MODULE_6__.uY)(directory), name);
        return { ...source, directory, blobPath: (digest) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, layoutBlobPath(digest)) };
      }
      async function layoutSource(tree, name) {
        const root = await (0, _layout_index_js__WEBPACK_IMPORTED_MODULE_7__.Fp)(tree, name);
        const rootDigest = root.kind === "index" ? root.stored.digest : root.descriptor.digest;
        const readManifest = async (digest = rootDigest) => {
          if (digest === rootDigest && root.kind === "index")
            return root.stored;
          const blob = { path: layoutBlobPath(digest), digest };
          const bytes = await (0, _blob_store_js__WEBPACK_IMPORTED_MODULE_5__.av)(tree, blob, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__.NQ, name);
          const isRoot = digest === rootDigest && root.kind === "descriptor";
          return { bytes, digest, mediaType: isRoot ? root.descriptor.mediaType : void 0 };
        };
        return { name, isLocal: true, readManifest, ...(0, _blob_store_js__WEBPACK_IMPORTED_MODULE_5__.d7)(tree, layoutBlobPath, name) };
      }
      function layoutBlobPath(digest) {
        return `blobs/sha256/${(0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__.sU)(digest)}`;
      }
    })
  ),
  /***/
  42675: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          followLinks
        ),
        /* harmony export */
        t: () => (
          /* binding */
          EntryPlaces
        )
        /* harmony export */
      });
      var _path_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17406);
      const maxLinks = 40;
      function followLinks(path, byPath) {
        const segments = path.split("/").reverse();
        let resolvedPath = "";
        let links = 0;
        for (let name = segments.pop(); name !== void 0; name = segments.pop()) {
          const next = appendSegment(resolvedPath, name);
          const link = links < maxLinks ? byPath.get(next) : void 0;
          if (link?.type !== "symlink" || next === resolvedPath)
            resolvedPath = next;
          else {
            links += 1;
            const target = link.linkTarget ?? "";
            if (target.startsWith("/"))
              resolvedPath = "";
            for (const part of target.split("/").reverse())
              segments.push(part);
          }
        }
        return resolvedPath;
      }
      function appendSegment(directory, name) {
        if (name === "..")
          return (0, _path_tree_js__WEBPACK_IMPORTED_MODULE_0__.im)(directory);
        return name === "" || name === "." ? directory : join(directory, name);
      }
      class EntryPlaces {
        #byPath;
        #directories = /* @__PURE__ */ new Map([["", ""]]);
        constructor(byPath) {
          this.#byPath = byPath;
        }
        /** Returns the path at which an entry is unpacked. @param path path without empty, `.` and `..` segments. */
        resolve(path) {
          const parent = (0, _path_tree_js__WEBPACK_IMPORTED_MODULE_0__.im)(path);
          const location = this.#directoryAt(parent);
          return location === parent ? path : join(location, (0, _path_tree_js__WEBPACK_IMPORTED_MODULE_0__.Fl)(path));
        }
        #directoryAt(path) {
          const unresolved = [];
          let parent = path;
          let location = this.#directories.get(parent);
          while (location === void 0) {
            unresolved.push(parent);
            parent = (0, _path_tree_js__WEBPACK_IMPORTED_MODULE_0__.im)(parent);
            location = this.#directories.get(parent);
          }
          for (let next = unresolved.pop(); next !== void 0; next = unresolved.pop()) {
            const unlinked = location === parent ? next : join(location, (0, _path_tree_js__WEBPACK_IMPORTED_MODULE_0__.Fl)(next));
            const isLink = this.#byPath.get(unlinked)?.type === "symlink";
            location = isLink ? followLinks(unlinked, this.#byPath) : unlinked;
            this.#directories.set(next, location);
            parent = next;
          }
          return location;
        }
      }
      function join(directory, name) {
        return directory === "" ? name : `${directory}/${name}`;
      }
    })
  ),
  /***/
  17406: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fl: () => (
          /* binding */
          baseName
        ),
        /* harmony export */
        W1: () => (
          /* binding */
          PathTree
        ),
        /* harmony export */
        im: () => (
          /* binding */
          parentDirectory
        ),
        /* harmony export */
        jH: () => (
          /* binding */
          directoriesAbove
        )
        /* harmony export */
      });
      class PathTree {
        #nodes = /* @__PURE__ */ new Map();
        #make;
        root;
        /**
         * Creates a tree with only the root.
         *
         * @param make creates a node; its parent is undefined for the root, whose path is empty.
         */
        constructor(make) {
          this.#make = make;
          this.root = make("", void 0);
          this.#nodes.set("", this.root);
        }
        /** Returns the node of a path; undefined if it does not exist. */
        find(path) {
          return this.#nodes.get(path);
        }
        /** Returns the node of a path. Creates it, and its missing parents, if it does not exist. */
        at(path) {
          const missingPaths = [];
          let existingPath = path;
          let node = this.#nodes.get(existingPath);
          while (node === void 0) {
            missingPaths.push(existingPath);
            existingPath = parentDirectory(existingPath);
            node = this.#nodes.get(existingPath);
          }
          for (let next = missingPaths.pop(); next !== void 0; next = missingPaths.pop()) {
            node = this.#make(next, node);
            this.#nodes.set(next, node);
          }
          return node;
        }
        /** Returns all nodes, parents before their children. */
        nodes() {
          return this.#nodes.values();
        }
      }
      function parentDirectory(path) {
        return path.slice(0, Math.max(0, path.lastIndexOf("/")));
      }
      function directoriesAbove(paths) {
        const directories = /* @__PURE__ */ new Set();
        for (const path of paths)
          for (let directory = path; directory !== ""; directories.add(directory)) {
            directory = parentDirectory(directory);
            if (directories.has(directory))
              break;
          }
        return directories;
      }
      function baseName(path) {
        return path.slice(path.lastIndexOf("/") + 1);
      }
    })
  ),
  /***/
  19897: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Eq: () => (
          /* binding */
          isWhiteout
        ),
        /* harmony export */
        q$: () => (
          /* binding */
          whiteoutPrefix
        ),
        /* harmony export */
        q9: () => (
          /* binding */
          readWhiteout
        )
        /* harmony export */
      });
      const whiteoutPrefix = ".wh.";
      const metadataPrefix = ".wh..wh.";
      const opaqueName = ".wh..wh..opq";
      function isWhiteout(path) {
        return path.startsWith(whiteoutPrefix, path.lastIndexOf("/") + 1);
      }
      function readWhiteout(path) {
        if (!isWhiteout(path))
          return void 0;
        const slash = path.lastIndexOf("/");
        const name = path.slice(slash + 1);
        if (name === opaqueName)
          return { hides: "content", path: path.slice(0, Math.max(0, slash)) };
        if (name.startsWith(metadataPrefix) || name === whiteoutPrefix)
          return { hides: "nothing" };
        return { hides: "path", path: path.slice(0, slash + 1) + name.slice(whiteoutPrefix.length) };
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
