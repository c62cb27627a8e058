const id = 5638;
const ids = [5638];
const modules = {
  /***/
  31629: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          readBounded
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      var _content_encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85260);
      var _idle_timeout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83125);
      async function readBounded(response, maxSize, idleTimeout, label) {
        const tooLargeMessage = `${label} is larger than the limit of ${maxSize} bytes`;
        const { headers } = response;
        if (Number(headers.get("content-length")) > maxSize && !(0, _content_encoding_js__WEBPACK_IMPORTED_MODULE_3__.f)(headers.get("content-encoding"))) {
          (0, _idle_timeout_js__WEBPACK_IMPORTED_MODULE_2__.r0)(response);
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("content-mismatch", tooLargeMessage);
        }
        const chunks = [];
        let size = 0;
        for await (const chunk of (0, _idle_timeout_js__WEBPACK_IMPORTED_MODULE_2__.uR)(response.body, idleTimeout, label)) {
          size += chunk.length;
          if (size > maxSize)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("content-mismatch", tooLargeMessage);
          chunks.push(chunk);
        }
        await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        return Buffer.concat(chunks);
      }
    })
  ),
  /***/
  85260: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          isEncoded
        )
        /* harmony export */
      });
      function isEncoded(contentEncoding) {
        return (contentEncoding ?? "identity") !== "identity";
      }
    })
  ),
  /***/
  40489: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          Deadline
        )
        /* harmony export */
      });
      class Deadline {
        #controller = new AbortController();
        #timer;
        constructor(milliseconds) {
          this.#timer = this.#start(milliseconds);
        }
        get signal() {
          return this.#controller.signal;
        }
        get isOver() {
          return this.#controller.signal.aborted;
        }
        /** Restarts the timeout from now; has no effect after `clear`. */
        extend(milliseconds) {
          if (this.#timer === void 0)
            return;
          clearTimeout(this.#timer);
          this.#timer = this.#start(milliseconds);
        }
        clear() {
          clearTimeout(this.#timer);
          this.#timer = void 0;
        }
        #start(milliseconds) {
          return setTimeout(() => this.#controller.abort(), milliseconds);
        }
      }
    })
  ),
  /***/
  24048: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          errorReason
        )
        /* harmony export */
      });
      const networkErrors = /* @__PURE__ */ new Map([
        ["EAI_AGAIN", "no network: the host name cannot be resolved"],
        ["ENOTFOUND", "no network, or no host with this name"],
        ["ENETUNREACH", "no network"],
        ["ENETDOWN", "no network"]
      ]);
      function errorReason(error) {
        const reasons = /* @__PURE__ */ new Set();
        const visited = /* @__PURE__ */ new Set();
        const queue = [error];
        while (queue.length > 0) {
          const current = queue.pop();
          visited.add(current);
          const causes = isErrorLike(current) ? underlyingErrors(current).filter((underlyingError) => !visited.has(underlyingError)) : [];
          for (const underlyingError of causes.reverse())
            queue.push(underlyingError);
          if (causes.length === 0)
            reasons.add(isErrorLike(current) ? errorText(current) : String(current));
        }
        return [...reasons].join(", ");
      }
      function underlyingErrors({ cause, errors }) {
        if (Array.isArray(errors) && errors.length > 0)
          return [...errors];
        return isErrorLike(cause) ? [cause] : [];
      }
      function errorText({ message, name, code }) {
        const networkMessage = typeof code === "string" ? networkErrors.get(code) : void 0;
        return networkMessage ?? (message || name || "no reason was given");
      }
      function isErrorLike(error) {
        return typeof error === "object" && error !== null && "message" in error && typeof error.message === "string";
      }
    })
  ),
  /***/
  83125: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ze: () => (
          /* binding */
          drain
        ),
        /* harmony export */
        c0: () => (
          /* binding */
          defaultTimeouts
        ),
        /* harmony export */
        gQ: () => (
          /* binding */
          maxAttemptsAfterTimeout
        ),
        /* harmony export */
        r0: () => (
          /* binding */
          cancelBody
        ),
        /* harmony export */
        uR: () => (
          /* binding */
          withIdleTimeout
        )
        /* harmony export */
      });
      var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44675);
      const defaultTimeouts = { headers: 6e4, idle: 6e4 };
      const maxAttemptsAfterTimeout = 2;
      const progressBytes = 64 * 2 ** 10;
      async function* withIdleTimeout(body, idleTimeout, label) {
        if (body === null)
          return;
        const reader = body.getReader();
        let totalBytes = 0;
        let waitTime = 0;
        let receivedBytes = 0;
        try {
          for (; ; ) {
            const start = performance.now();
            const { done, value } = await nextChunk(reader, idleTimeout, idleTimeout - waitTime, `${label} after ${totalBytes} bytes`);
            if (done)
              return;
            totalBytes += value.length;
            waitTime += performance.now() - start;
            receivedBytes += value.length;
            if (receivedBytes >= progressBytes) {
              waitTime = 0;
              receivedBytes = 0;
            }
            yield value;
          }
        } finally {
          reader.cancel().catch(() => {
          });
        }
      }
      async function nextChunk(reader, idleTimeout, remainingTime, label) {
        let timer;
        const expiry = new Promise((_resolve, reject) => {
          const message = `${label}: no data was received for ${idleTimeout / 1e3} s`;
          timer = setTimeout(() => reject(new _retry_js__WEBPACK_IMPORTED_MODULE_0__.dw(message, { maxAttempts: maxAttemptsAfterTimeout })), Math.max(0, remainingTime));
        });
        const read = reader.read().catch((error) => {
          throw new _retry_js__WEBPACK_IMPORTED_MODULE_0__.dw(`${label}: the connection was closed early`, { cause: error });
        });
        try {
          return await Promise.race([read, expiry]);
        } finally {
          clearTimeout(timer);
        }
      }
      function cancelBody(response) {
        if (response.body !== null && !response.body.locked)
          response.body.cancel().catch(() => {
          });
      }
      const maxDrainSize = 16 * 2 ** 10;
      const drainTimeout = 1e3;
      async function drain(response) {
        const length = Number(response.headers.get("content-length") ?? Number.NaN);
        if (!(length <= maxDrainSize) || response.body === null || response.body.locked)
          return response;
        const reader = response.body.getReader();
        const timer = setTimeout(() => reader.cancel().catch(() => {
        }), drainTimeout);
        const chunks = [];
        try {
          for (let next = await reader.read(); !next.done; next = await reader.read())
            chunks.push(next.value);
        } catch {
        } finally {
          clearTimeout(timer);
        }
        await new Promise((resolve) => setImmediate(resolve));
        const { status, ok, url, headers } = response;
        return { status, ok, url, headers, body: toStream(chunks) };
      }
      function toStream(chunks) {
        return new ReadableStream({
          start: (controller) => {
            for (const chunk of chunks)
              controller.enqueue(chunk);
            controller.close();
          }
        });
      }
    })
  ),
  /***/
  50356: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          isLoopback
        )
        /* harmony export */
      });
      function isLoopback(host) {
        const name = host.replace(/:\d+$/, "");
        return name === "localhost" || /^127(?:\.\d{1,3}){3}$/.test(name) || name === "[::1]";
      }
    })
  ),
  /***/
  14216: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          proxyFetch
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      var _loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50356);
      function proxyFetch(env, directFetch) {
        const proxies = { "http:": readProxy(env, "http_proxy"), "https:": readProxy(env, "https_proxy") };
        if (proxies["http:"] === void 0 && proxies["https:"] === void 0)
          return directFetch;
        const isExcepted = parseNoProxy(read(env, "no_proxy") ?? "");
        const proxiedFetches = /* @__PURE__ */ new Map();
        const routedFetch = async (input, init) => {
          const url = new URL(input);
          const proxy = url.protocol === "https:" ? proxies["https:"] : proxies["http:"];
          if (proxy === void 0 || (0, _loopback_js__WEBPACK_IMPORTED_MODULE_1__.U)(url.host) || isExcepted(url))
            return directFetch(input, init);
          const fetchViaProxy = proxiedFetches.get(proxy.href) ?? fetchThrough(proxy);
          proxiedFetches.set(proxy.href, fetchViaProxy);
          return (await fetchViaProxy)(input, init);
        };
        return routedFetch;
      }
      async function fetchThrough(proxy) {
        const { fetch: fetch2, ProxyAgent } = await __webpack_require__.e(
          /* import() */
          6752
        ).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
        const dispatcher = new ProxyAgent({ uri: proxy.href });
        const fetchViaProxy = (input, init) => fetch2(input, { ...init, dispatcher });
        return fetchViaProxy;
      }
      function read(env, name) {
        return env[name] || env[name.toUpperCase()] || void 0;
      }
      function readProxy(env, name) {
        const text = read(env, name)?.trim();
        if (text === void 0 || text === "")
          return void 0;
        const href = text.includes("://") ? text : `http://${text}`;
        const proxy = URL.canParse(href) ? new URL(href) : void 0;
        if (proxy?.protocol === "http:" || proxy?.protocol === "https:")
          return proxy;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("proxy-invalid", `The environment variable ${name} (or ${name.toUpperCase()}) is not the address of an HTTP proxy: expected "http://host:port"`);
      }
      function parseNoProxy(list) {
        const entries = list.toLowerCase().split(/[,\s]+/).filter((entry) => entry !== "").map((entry) => {
          const [host = "", port] = entry.split(/:(?=\d+$)/);
          return { host: host.replace(/^\*?\./, ""), port };
        });
        return (url) => {
          const port = url.port || (url.protocol === "https:" ? "443" : "80");
          return entries.some((entry) => entry.host === "*" || (entry.port ?? port) === port && (url.hostname === entry.host || url.hostname.endsWith(`.${entry.host}`)));
        };
      }
    })
  ),
  /***/
  22709: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          UnreadableContentError
        ),
        /* harmony export */
        X: () => (
          /* binding */
          withFileBody
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      class UnreadableContentError extends _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo {
        constructor(message) {
          super("layout-changed", message);
        }
      }
      const chunkSize = 2 ** 20;
      async function withFileBody(path, size, label, task) {
        const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r").catch((error) => {
          throw new UnreadableContentError(`${label} cannot be read from disk (${error.message}): build the image again`);
        });
        try {
          const { size: actualSize } = await file.stat();
          if (actualSize !== size)
            throw new UnreadableContentError(`${label} is ${actualSize} bytes on disk, expected ${size}: build the image again`);
          return await task({ size, open: (onSent) => streamFile(file, size, label, onSent) });
        } finally {
          await file.close();
        }
      }
      function streamFile(file, size, label, onSent) {
        const [evenBuffer, oddBuffer] = [Buffer.allocUnsafeSlow(chunkSize), Buffer.allocUnsafeSlow(chunkSize)];
        let position = 0;
        const pull = async (controller) => {
          onSent(position);
          if (position === size)
            return controller.close();
          const length = Math.min(chunkSize, size - position);
          const chunk = position / chunkSize % 2 === 0 ? evenBuffer : oddBuffer;
          const { bytesRead } = await file.read(chunk, 0, length, position).catch((error) => {
            throw new UnreadableContentError(`${label} cannot be read from disk (${error.message}): build the image again`);
          });
          if (bytesRead < length)
            throw new UnreadableContentError(`${label} became shorter during the upload: build the image again`);
          position += length;
          controller.enqueue(chunk.subarray(0, length));
        };
        return new ReadableStream({ pull }, { highWaterMark: 0 });
      }
    })
  ),
  /***/
  46937: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          descriptorSchema
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
      var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
      const digestSchema = valibot__WEBPACK_IMPORTED_MODULE_1__.Fs(valibot__WEBPACK_IMPORTED_MODULE_1__.Yj(), valibot__WEBPACK_IMPORTED_MODULE_1__.Ie((text) => typeof text === "string" && (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(text), 'expected "sha256:" and 64 lower-case hex digits'));
      const platformSchema = valibot__WEBPACK_IMPORTED_MODULE_1__.Fs(valibot__WEBPACK_IMPORTED_MODULE_1__.Ik({ os: valibot__WEBPACK_IMPORTED_MODULE_1__.Yj(), architecture: valibot__WEBPACK_IMPORTED_MODULE_1__.Yj(), variant: valibot__WEBPACK_IMPORTED_MODULE_1__.lq(valibot__WEBPACK_IMPORTED_MODULE_1__.Yj()) }), valibot__WEBPACK_IMPORTED_MODULE_1__.pd(({ os, architecture, variant }) => ({
        os,
        architecture,
        ...variant === void 0 || variant === "" ? {} : { variant }
      })));
      const descriptorSchema = valibot__WEBPACK_IMPORTED_MODULE_1__.Ik({
        mediaType: valibot__WEBPACK_IMPORTED_MODULE_1__.Yj(),
        digest: digestSchema,
        size: valibot__WEBPACK_IMPORTED_MODULE_1__.Fs(valibot__WEBPACK_IMPORTED_MODULE_1__.ai(), valibot__WEBPACK_IMPORTED_MODULE_1__.Y2(), valibot__WEBPACK_IMPORTED_MODULE_1__.Ww(0)),
        annotations: valibot__WEBPACK_IMPORTED_MODULE_1__.lq(valibot__WEBPACK_IMPORTED_MODULE_1__.g1(valibot__WEBPACK_IMPORTED_MODULE_1__.Yj(), valibot__WEBPACK_IMPORTED_MODULE_1__.Yj())),
        platform: valibot__WEBPACK_IMPORTED_MODULE_1__.lq(platformSchema),
        urls: valibot__WEBPACK_IMPORTED_MODULE_1__.lq(valibot__WEBPACK_IMPORTED_MODULE_1__.YO(valibot__WEBPACK_IMPORTED_MODULE_1__.Yj()))
      });
    })
  ),
  /***/
  95669: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H3: () => (
          /* binding */
          isAttestation
        ),
        /* harmony export */
        NQ: () => (
          /* binding */
          maxManifestSize
        ),
        /* harmony export */
        Ng: () => (
          /* binding */
          parseManifest
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5691);
      var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      var _descriptor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46937);
      var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54566);
      const maxManifestSize = 4 * 2 ** 20;
      const annotations = valibot__WEBPACK_IMPORTED_MODULE_4__.lq(valibot__WEBPACK_IMPORTED_MODULE_4__.g1(valibot__WEBPACK_IMPORTED_MODULE_4__.Yj(), valibot__WEBPACK_IMPORTED_MODULE_4__.Yj()), {});
      const headerSchema = valibot__WEBPACK_IMPORTED_MODULE_4__.Ik({ schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_4__.ai(), mediaType: valibot__WEBPACK_IMPORTED_MODULE_4__.lq(valibot__WEBPACK_IMPORTED_MODULE_4__.Yj()) });
      const layers = valibot__WEBPACK_IMPORTED_MODULE_4__.Fs(valibot__WEBPACK_IMPORTED_MODULE_4__.me(valibot__WEBPACK_IMPORTED_MODULE_4__.YO(_descriptor_js__WEBPACK_IMPORTED_MODULE_2__.T)), valibot__WEBPACK_IMPORTED_MODULE_4__.pd((list) => list ?? []));
      const manifestSchema = valibot__WEBPACK_IMPORTED_MODULE_4__.Ik({ config: _descriptor_js__WEBPACK_IMPORTED_MODULE_2__.T, layers, annotations });
      const indexSchema = valibot__WEBPACK_IMPORTED_MODULE_4__.Ik({ manifests: valibot__WEBPACK_IMPORTED_MODULE_4__.YO(_descriptor_js__WEBPACK_IMPORTED_MODULE_2__.T) });
      function parseManifest(bytes, mediaType, label) {
        const { schemaVersion, mediaType: ownMediaType } = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.q)(headerSchema, bytes, label);
        if (schemaVersion !== 2) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("unsupported-image", `${label} has schema version ${schemaVersion}, which no current tool writes: push the image again with a current version of Docker`);
        }
        const declaredType = ownMediaType ?? mediaType;
        if (declaredType !== void 0 && !_media_types_js__WEBPACK_IMPORTED_MODULE_3__.$P.includes(declaredType)) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("unsupported-image", `${label} is of type "${declaredType}": expected an image manifest or an image index`);
        }
        const isIndex = declaredType === void 0 ? looksLikeIndex(bytes) : (0, _media_types_js__WEBPACK_IMPORTED_MODULE_3__.$$)(declaredType);
        if (isIndex) {
          return { kind: "index", mediaType: declaredType ?? _media_types_js__WEBPACK_IMPORTED_MODULE_3__.KP, ...(0, _json_js__WEBPACK_IMPORTED_MODULE_0__.q)(indexSchema, bytes, label) };
        }
        return {
          kind: "manifest",
          mediaType: declaredType ?? _media_types_js__WEBPACK_IMPORTED_MODULE_3__.F7,
          ...(0, _json_js__WEBPACK_IMPORTED_MODULE_0__.q)(manifestSchema, bytes, label)
        };
      }
      function isAttestation({ annotations: annotations2 }) {
        return annotations2?.["vnd.docker.reference.type"] === "attestation-manifest";
      }
      function looksLikeIndex(bytes) {
        return valibot__WEBPACK_IMPORTED_MODULE_4__.is(valibot__WEBPACK_IMPORTED_MODULE_4__.Ik({ manifests: valibot__WEBPACK_IMPORTED_MODULE_4__.YO(valibot__WEBPACK_IMPORTED_MODULE_4__.L5()) }), JSON.parse(new TextDecoder().decode(bytes)));
      }
    })
  ),
  /***/
  54566: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $$: () => (
          /* binding */
          isIndexMediaType
        ),
        /* harmony export */
        $P: () => (
          /* binding */
          manifestMediaTypes
        ),
        /* harmony export */
        AH: () => (
          /* binding */
          layerCompression
        ),
        /* harmony export */
        F7: () => (
          /* binding */
          ociManifest
        ),
        /* harmony export */
        KP: () => (
          /* binding */
          ociIndex
        ),
        /* harmony export */
        kh: () => (
          /* binding */
          dockerManifest
        )
        /* harmony export */
      });
      const ociIndex = "application/vnd.oci.image.index.v1+json";
      const ociManifest = "application/vnd.oci.image.manifest.v1+json";
      const dockerList = "application/vnd.docker.distribution.manifest.list.v2+json";
      const dockerManifest = "application/vnd.docker.distribution.manifest.v2+json";
      const manifestMediaTypes = [ociIndex, ociManifest, dockerList, dockerManifest];
      function isIndexMediaType(mediaType) {
        return mediaType === ociIndex || mediaType === dockerList;
      }
      const layerCompressions = /* @__PURE__ */ new Map([
        ["application/vnd.oci.image.layer.v1.tar", "none"],
        ["application/vnd.oci.image.layer.v1.tar+gzip", "gzip"],
        ["application/vnd.oci.image.layer.v1.tar+zstd", "zstd"],
        ["application/vnd.oci.image.layer.nondistributable.v1.tar", "none"],
        ["application/vnd.oci.image.layer.nondistributable.v1.tar+gzip", "gzip"],
        ["application/vnd.oci.image.layer.nondistributable.v1.tar+zstd", "zstd"],
        ["application/vnd.docker.image.rootfs.diff.tar", "none"],
        ["application/vnd.docker.image.rootfs.diff.tar.gzip", "gzip"],
        ["application/vnd.docker.image.rootfs.diff.tar.zstd", "zstd"],
        ["application/vnd.docker.image.rootfs.foreign.diff.tar.gzip", "gzip"]
      ]);
      function layerCompression(mediaType) {
        return layerCompressions.get(mediaType);
      }
    })
  ),
  /***/
  44677: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        pv: () => (
          /* binding */
          withCleanUp
        ),
        /* harmony export */
        v$: () => (
          /* binding */
          CommandNotFoundError
        ),
        /* harmony export */
        w$: () => (
          /* binding */
          lastLines
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      async function withCleanUp({ onInterruption }, cleanUp, task, order = "in turn") {
        let cleaning;
        const cleanUpOnce = () => {
          cleaning ??= cleanUp();
          return cleaning;
        };
        const unregister = onInterruption(cleanUpOnce, order);
        try {
          return await task();
        } finally {
          await cleanUpOnce().finally(unregister);
        }
      }
      class CommandNotFoundError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo {
        file;
        constructor(file) {
          super("tool-missing", `${file} is not installed, or not on the PATH: install it`);
          this.file = file;
        }
      }
      function lastLines({ stdout, stderr }, count = 15) {
        const text = stderr.trim() || stdout.trim();
        return text.split("\n").slice(-count).join("\n");
      }
    })
  ),
  /***/
  97690: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ym: () => (
          /* binding */
          openBlob
        ),
        /* harmony export */
        fs: () => (
          /* binding */
          describeBlob
        ),
        /* harmony export */
        qX: () => (
          /* binding */
          readRange
        )
        /* harmony export */
      });
      var _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31629);
      var _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83125);
      var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44675);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72394);
      function describeBlob({ digest }, name) {
        return `blob ${digest} of ${name}`;
      }
      async function openBlob(client, descriptor, name) {
        const first = await openFrom(client, descriptor, 0, name);
        return readResuming(client, descriptor, first, name);
      }
      async function* readResuming(client, descriptor, first, name) {
        const { size } = descriptor;
        const label = describeBlob(descriptor, name);
        let currentBody = first;
        let received = 0;
        for (let attempt = 1; ; attempt++) {
          let position = currentBody.start;
          try {
            for await (const chunk of (0, _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__.uR)(currentBody.response.body, client.timeouts.idle, label)) {
              const newBytes = chunk.subarray(Math.max(0, received - position));
              position += chunk.length;
              if (position > size)
                throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("content-mismatch", `${label} is longer than the size in its manifest (${size} bytes): push the image again`);
              if (newBytes.length === 0)
                continue;
              received = position;
              yield newBytes;
            }
            if (received === size)
              return;
            throw new _http_retry_js__WEBPACK_IMPORTED_MODULE_2__.dw(`${label} is truncated: ${received} of ${size} bytes`);
          } catch (error) {
            if (received === size && error instanceof _http_retry_js__WEBPACK_IMPORTED_MODULE_2__.dw)
              return;
            await (0, _http_retry_js__WEBPACK_IMPORTED_MODULE_2__.fS)(client.retry, attempt, error);
          }
          currentBody = await openFrom(client, descriptor, received, name);
        }
      }
      async function openFrom(client, descriptor, start, name) {
        const label = describeBlob(descriptor, name);
        const { digest, size, urls } = descriptor;
        const range = start === 0 ? {} : { headers: { range: `bytes=${start}-${size - 1}` } };
        const response = await client.send({ method: "GET", target: `blobs/${digest}`, access: "pull", ...range });
        if (response.status === 200)
          return { response, start: 0 };
        if (response.status === 206 && start > 0 && parseContentRange(response)?.start === start)
          return { response, start };
        const description = await client.describeErrorResponse(response, label);
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("registry-rejected", urls === void 0 || urls.length === 0 ? description : `${description}. ${foreignAdvice}`);
      }
      const foreignAdvice = "The blob is a foreign layer, whose content is stored elsewhere: build from a base image without foreign layers";
      async function readRange(client, descriptor, { start, length }, name) {
        const label = describeBlob(descriptor, name);
        const headers = { range: `bytes=${start}-${start + length - 1}` };
        const request = {
          method: "GET",
          target: `blobs/${descriptor.digest}`,
          headers,
          access: "pull"
        };
        return client.exchange(request, async (response) => {
          const contentRange = response.status === 206 ? parseContentRange(response) : void 0;
          if (contentRange?.start === start && contentRange.end === start + length - 1) {
            if (contentRange.total !== void 0 && contentRange.total !== descriptor.size) {
              (0, _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__.r0)(response);
              throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("content-mismatch", `${label} is ${contentRange.total} bytes, but its manifest states ${descriptor.size}: push the image again`);
            }
            return readSpan(response, length, client, label);
          }
          if ([200, 206, 416].includes(response.status)) {
            (0, _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__.r0)(response);
            return void 0;
          }
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("registry-rejected", await client.describeErrorResponse(response, label));
        });
      }
      async function readSpan(response, length, client, label) {
        const bytes = await (0, _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__.C)(response, length, client.timeouts.idle, label);
        if (bytes.length < length)
          throw new _http_retry_js__WEBPACK_IMPORTED_MODULE_2__.dw(`${label} is truncated: ${bytes.length} of ${length} requested bytes`);
        return bytes;
      }
      function parseContentRange(response) {
        const form = /^bytes (\d+)-(\d+)\/(\d+|\*)$/i;
        const [, start, end, total] = form.exec(response.headers.get("content-range")?.trim() ?? "") ?? [];
        if (start === void 0 || end === void 0 || total === void 0)
          return void 0;
        return { start: Number(start), end: Number(end), total: total === "*" ? void 0 : Number(total) };
      }
    })
  ),
  /***/
  55760: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DJ: () => (
          /* binding */
          credentialSecrets
        ),
        /* harmony export */
        Tf: () => (
          /* binding */
          credentialsFrom
        ),
        /* harmony export */
        mk: () => (
          /* binding */
          basicHeader
        )
        /* harmony export */
      });
      const identityUser = "<token>";
      function credentialsFrom(username, secret) {
        if (username === identityUser)
          return { username, password: "", identityToken: secret };
        return { username, password: secret };
      }
      function basicHeader({ username, password, identityToken }) {
        if (identityToken !== void 0)
          return void 0;
        return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
      }
      function credentialSecrets(credentials) {
        const basic = basicHeader(credentials)?.slice("Basic ".length);
        return [credentials.password, credentials.identityToken, basic].filter((secret) => secret !== void 0 && secret !== "");
      }
    })
  ),
  /***/
  99275: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F: () => (
          /* binding */
          withLogins
        ),
        /* harmony export */
        M: () => (
          /* binding */
          readDockerLogin
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5691);
      var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      var _credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55760);
      const text = valibot__WEBPACK_IMPORTED_MODULE_2__.Yj("expected a string");
      const entry = valibot__WEBPACK_IMPORTED_MODULE_2__.Ik({
        auth: valibot__WEBPACK_IMPORTED_MODULE_2__.cl(text),
        username: valibot__WEBPACK_IMPORTED_MODULE_2__.cl(text),
        password: valibot__WEBPACK_IMPORTED_MODULE_2__.cl(text),
        identitytoken: valibot__WEBPACK_IMPORTED_MODULE_2__.cl(text)
      }, "expected an object");
      const schema = valibot__WEBPACK_IMPORTED_MODULE_2__.Ik({
        auths: valibot__WEBPACK_IMPORTED_MODULE_2__.cl(valibot__WEBPACK_IMPORTED_MODULE_2__.g1(valibot__WEBPACK_IMPORTED_MODULE_2__.Yj(), entry, "expected an object"), {}),
        credHelpers: valibot__WEBPACK_IMPORTED_MODULE_2__.cl(valibot__WEBPACK_IMPORTED_MODULE_2__.g1(valibot__WEBPACK_IMPORTED_MODULE_2__.Yj(), text, "expected an object"), {}),
        credsStore: valibot__WEBPACK_IMPORTED_MODULE_2__.cl(text)
      }, "expected an object");
      const dockerHubKeys = ["https://index.docker.io/v1/", "index.docker.io", "docker.io", "registry-1.docker.io"];
      function registryKeys(registry) {
        if (registry === "docker.io")
          return dockerHubKeys;
        return [registry, `https://${registry}`, `https://${registry}/`, `http://${registry}`];
      }
      function readDockerLogin(content, registry, file) {
        const { auths, credHelpers, credsStore } = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.T)(schema, parseText(content, file), file);
        const keys = registryKeys(registry);
        const registryHelper = keys.map((key2) => credHelpers[key2]).find((name) => name !== void 0);
        const helper = registryHelper ?? credsStore ?? "";
        const key = keys.find((name) => auths[name] !== void 0);
        const registryEntry = key === void 0 ? void 0 : auths[key];
        return {
          helper: helper === "" ? void 0 : helper,
          helperKey: keys[0] ?? registry,
          stored: registryEntry === void 0 ? void 0 : readEntry(registryEntry, `${file}, the entry of ${key}`)
        };
      }
      function withLogins(content, logins, file) {
        const raw = parseText(content, file);
        const { auths, credHelpers } = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.T)(schema, raw, file);
        const entries = [...logins].map(([registry, { username, password }]) => {
          const auth = Buffer.from(`${username}:${password}`).toString("base64");
          return [registryKeys(registry)[0] ?? registry, { auth }];
        });
        return JSON.stringify({
          ...raw,
          auths: { ...auths, ...Object.fromEntries(entries) },
          // An empty helper name prevents a configured helper from overriding the logins added here.
          credHelpers: { ...credHelpers, ...Object.fromEntries(entries.map(([key]) => [key, ""])) }
        });
      }
      function parseText(content, file) {
        if (content.trim() === "")
          return {};
        try {
          return JSON.parse(content);
        } catch {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("docker-login-unusable", `${file} is not JSON: run \`docker logout\` and \`docker login\` again, or fix the file`);
        }
      }
      function readEntry(registryEntry, label) {
        const { auth, username, password, identitytoken } = registryEntry;
        if (identitytoken)
          return (0, _credentials_js__WEBPACK_IMPORTED_MODULE_3__.Tf)("<token>", identitytoken);
        if (username && password)
          return { username, password };
        if (!auth)
          return void 0;
        const decodedAuth = Buffer.from(auth, "base64").toString("utf8");
        const colon = decodedAuth.indexOf(":");
        if (colon < 1)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("docker-login-unusable", `${label}: "auth" is not the base64 of "name:password": run \`docker login\` again`);
        return (0, _credentials_js__WEBPACK_IMPORTED_MODULE_3__.Tf)(decodedAuth.slice(0, colon), decodedAuth.slice(colon + 1).replace(/(?<!\0)\0+$/, ""));
      }
    })
  ),
  /***/
  64528: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g: () => (
          /* binding */
          RegistryError
        ),
        /* harmony export */
        v: () => (
          /* binding */
          describeErrorResponse
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5691);
      var _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31629);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      const schema = valibot__WEBPACK_IMPORTED_MODULE_2__.Ik({
        errors: valibot__WEBPACK_IMPORTED_MODULE_2__.YO(valibot__WEBPACK_IMPORTED_MODULE_2__.Ik({ code: valibot__WEBPACK_IMPORTED_MODULE_2__.Yj(), message: valibot__WEBPACK_IMPORTED_MODULE_2__.cl(valibot__WEBPACK_IMPORTED_MODULE_2__.Yj(), "") }))
      });
      const maxResponseSize = 64 * 2 ** 10;
      const idleTimeout = 1e4;
      const maxQuoteLength = 300;
      class RegistryError extends _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo {
        status;
        constructor(message, status) {
          super("registry-rejected", message);
          this.status = status;
        }
      }
      async function describeErrorResponse(response, label, client) {
        const explanation = await readErrors(response);
        const advice = adviceFor(response.status, typeof client === "boolean" ? { isAnonymous: client } : client);
        return `${label}: the registry responded with ${response.status}${explanation ? ` (${explanation})` : ""}${advice ? `. ${advice}` : ""}`;
      }
      function adviceFor(status, { isAnonymous, withheldFrom, access }) {
        if (status === 401 || status === 403) {
          if (withheldFrom !== void 0) {
            return `The credentials were not sent to its token service, because ${withheldFrom} is another host: report this to the operator of the registry`;
          }
          if (access === "pull,push")
            return isAnonymous ? loginAdvice : writeAdvice;
          if (access === "delete")
            return deleteAdvice;
          return isAnonymous ? "The image is private, or requires a login: make the package public, or set `registry-username` and `registry-password`" : "The credentials are wrong, or have no access to this image: on ghcr.io, pushing needs `permissions: packages: write`";
        }
        if (access === "delete" && status === 405)
          return deletionDisabled;
        if (status === 413)
          return "A server or proxy does not accept an upload of this size: split the layer";
        if (status === 404)
          return "Nothing exists under this name, or it is private: check the name, and log in if it is private";
        return void 0;
      }
      const deleteAdvice = "Deleting requires a login whose role may delete images: run `docker login` with such an account";
      const deletionDisabled = "The registry does not allow deletion: enable deletion in its settings (in CNCF Distribution, `storage.delete.enabled: true`)";
      const loginAdvice = "Pushing requires a login: run `docker login` (docker/login-action) before this step, or set `registry-username` and `registry-password`";
      const writeAdvice = 'The credentials are wrong, or have no permission to push: on ghcr.io the job needs `permissions: packages: write`, which a pull request from a fork never has, and a package that belongs to another repository must grant this repository write access ("Manage Actions access" in the package settings)';
      async function readErrors(response) {
        try {
          const bytes = await (0, _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__.C)(response, maxResponseSize, idleTimeout, "the explanation");
          const { errors } = valibot__WEBPACK_IMPORTED_MODULE_2__.qg(schema, JSON.parse(new TextDecoder().decode(bytes)));
          const explanation = errors.map(({ code, message }) => message ? `${code}: ${message}` : code).join(", ");
          return explanation.replace(/[\x00-\x1f\x7f-\x9f]+/g, " ").slice(0, maxQuoteLength);
        } catch {
          return void 0;
        }
      }
    })
  ),
  /***/
  87953: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          registrySource
        ),
        /* harmony export */
        J: () => (
          /* binding */
          findManifest
        )
        /* harmony export */
      });
      var _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31629);
      var _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83125);
      var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44675);
      var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1564);
      var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95669);
      var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54566);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20907);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72394);
      var _blob_reading_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97690);
      var _registry_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64528);
      const maxSmallBlobSize = 16 * 2 ** 20;
      function registrySource(client, reference) {
        const name = (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_6__.FH)(reference);
        const root = reference.digest ?? reference.tag ?? "latest";
        return {
          name,
          isLocal: false,
          readManifest: (digest) => fetchManifest(client, digest ?? root, name),
          readBlob: (descriptor) => fetchSmallBlob(client, descriptor, name),
          openBlob: (descriptor) => (0, _blob_reading_js__WEBPACK_IMPORTED_MODULE_8__.Ym)(client, descriptor, name),
          readRange: (descriptor, start, length) => (0, _blob_reading_js__WEBPACK_IMPORTED_MODULE_8__.qX)(client, descriptor, { start, length }, name)
        };
      }
      async function findManifest(client, target) {
        const name = `${client.name}${target.includes(":") ? "@" : ":"}${target}`;
        const headers = { accept: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_5__.$P.join(", ") };
        return client.exchange({ method: "GET", target: `manifests/${target}`, headers, access: "pull" }, async (response) => {
          if (response.status === 404) {
            (0, _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__.r0)(response);
            return void 0;
          }
          if (response.status !== 200)
            throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_9__.g(await client.describeErrorResponse(response, name), response.status);
          const mediaType = responseMediaType(response);
          if (mediaType === "text/html") {
            (0, _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__.r0)(response);
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_7__.yo("proxy-invalid", `${name}: a web page was sent instead of a manifest. Check that ${client.repository.registry} is a registry, and that no login page or proxy intercepts the request`);
          }
          const { idle: idleTimeout } = client.timeouts;
          const bytes = await (0, _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__.C)(response, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__.NQ, idleTimeout, `the manifest of ${name}`);
          return verifyManifest(bytes, target, response, name);
        });
      }
      async function fetchManifest(client, target, name) {
        const manifest = await findManifest(client, target);
        if (manifest === void 0) {
          const label = name.endsWith(target) ? name : `${name}: the manifest ${target}`;
          throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_9__.g(`${label} is not in the registry: it was never pushed, was deleted, or is private. Check its name, or push it again`, 404);
        }
        return manifest;
      }
      function verifyManifest(bytes, target, response, name) {
        const digest = (0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__.sI)(bytes);
        const announcedDigest = target.includes(":") ? target : response.headers.get("docker-content-digest");
        if (announcedDigest?.startsWith("sha256:") && announcedDigest !== digest) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_7__.yo("content-mismatch", `${name}: the registry announced ${announcedDigest} but sent ${digest}: do not use this image`);
        }
        return { bytes, digest, mediaType: responseMediaType(response) };
      }
      function responseMediaType(response) {
        const mediaType = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
        return mediaType === "" ? void 0 : mediaType;
      }
      async function fetchSmallBlob(client, descriptor, name) {
        const { digest, size } = descriptor;
        const label = (0, _blob_reading_js__WEBPACK_IMPORTED_MODULE_8__.fs)(descriptor, name);
        if (size > maxSmallBlobSize)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_7__.yo("content-mismatch", `${label} claims ${size} bytes, over the limit of ${maxSmallBlobSize}: do not use this image`);
        const request = { method: "GET", target: `blobs/${digest}`, access: "pull" };
        const bytes = await client.exchange(request, async (response) => {
          if (response.status !== 200)
            throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_9__.g(await client.describeErrorResponse(response, label), response.status);
          const receivedBytes = await (0, _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__.C)(response, size, client.timeouts.idle, label);
          if (receivedBytes.length < size)
            throw new _http_retry_js__WEBPACK_IMPORTED_MODULE_2__.dw(`${label} is truncated: ${receivedBytes.length} of ${size} bytes`);
          return receivedBytes;
        });
        const actualDigest = (0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__.sI)(bytes);
        if (actualDigest !== digest)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_7__.yo("content-mismatch", `${label}: the registry returned content with another digest, ${actualDigest}: do not use this image`);
        return bytes;
      }
    })
  ),
  /***/
  35684: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        v: () => (
          /* binding */
          readStoredLogin
        )
      });
      var promises_ = __webpack_require__(51455);
      var user_error = __webpack_require__(72394);
      var valibot = __webpack_require__(5691);
      var process2 = __webpack_require__(44677);
      var credentials = __webpack_require__(55760);
      ;
      const outputSchema = valibot.Ik({ Username: valibot.Yj(), Secret: valibot.Yj() });
      const timeout = 3e4;
      async function runCredentialHelper(run, name, registry, file) {
        if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) {
          throw new user_error.yo("docker-login-unusable", `${file} names the credential helper ${JSON.stringify(name)}, which is not a valid name: write the part of the program's name after docker-credential-, such as "desktop"`);
        }
        const program = `docker-credential-${name}`;
        const label = `the credential helper ${program}, which ${file} names for ${registry}`;
        const command = { file: program, args: ["get"], input: registry, isQuiet: true, timeout };
        const result = await run(command).catch((error) => {
          if (!(error instanceof process2.v$))
            throw error;
          throw new user_error.yo("docker-login-unusable", `${label}, is not installed: install it, or remove it from that file and log in again`);
        });
        if (result.isTimedOut) {
          throw new user_error.yo("docker-login-unusable", `${label}, did not respond within ${timeout / 1e3} s: unlock its keychain, or remove it from that file and log in again`);
        }
        if (result.exitCode === 0)
          return readOutput(result.stdout, label);
        if (isNotFound(result))
          return void 0;
        throw new user_error.yo("docker-login-unusable", `${label}, failed (exit code ${result.exitCode}): run \`echo ${registry} | ${program} get\` to see why`);
      }
      function isNotFound({ stdout, stderr }) {
        return /credentials not found/i.test(`${stdout}
${stderr}`);
      }
      function readOutput(stdout, label) {
        let output;
        try {
          output = valibot.qg(outputSchema, JSON.parse(stdout));
        } catch {
          throw new user_error.yo("docker-login-unusable", `${label}, did not return JSON with "Username" and "Secret": reinstall it, or remove it from that file and log in again`);
        }
        if (output.Username === "" && output.Secret === "")
          return void 0;
        return (0, credentials.Tf)(output.Username, output.Secret);
      }
      var docker_config = __webpack_require__(99275);
      ;
      async function readStoredLogin(file, registry, runCommand) {
        const content = await (0, promises_.readFile)(file, "utf8").catch((error) => {
          if (error.code === "ENOENT")
            return void 0;
          throw new user_error.yo("docker-login-unusable", `${file} cannot be read (${error.message}): check its permissions`);
        });
        if (content === void 0)
          return void 0;
        const { helper, helperKey, stored } = (0, docker_config.M)(content, registry, file);
        const helperLogin = helper === void 0 || runCommand === void 0 ? void 0 : await runCredentialHelper(runCommand, helper, helperKey, file);
        return helperLogin ?? stored;
      }
    })
  ),
  /***/
  60870: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        VU: () => (
          /* binding */
          connectAnonymously
        ),
        n8: () => (
          /* binding */
          connectFromRunner
        ),
        es: () => (
          /* binding */
          connectOnce
        ),
        _n: () => (
          /* binding */
          dockerConfigDirectory
        )
      });
      var external_node_os_ = __webpack_require__(48161);
      var external_node_path_ = __webpack_require__(76760);
      var external_node_http_ = __webpack_require__(37067);
      var external_node_https_ = __webpack_require__(44708);
      var content_encoding = __webpack_require__(85260);
      var external_node_dns_ = __webpack_require__(40610);
      var external_node_net_ = __webpack_require__(77030);
      var user_error = __webpack_require__(72394);
      ;
      function isLocalHost(hostname) {
        const name = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
        return name === "localhost" || name.endsWith(".localhost") || isLocalAddress(name);
      }
      function isLocalAddress(address) {
        if ((0, external_node_net_.isIPv4)(address))
          return localAddresses.check(address, "ipv4");
        if (!(0, external_node_net_.isIPv6)(address))
          return false;
        const embeddedAddress = translatedAddress(address);
        return embeddedAddress === void 0 ? localAddresses.check(address, "ipv6") : localAddresses.check(embeddedAddress, "ipv4");
      }
      const localAddresses = new external_node_net_.BlockList();
      for (const [network, prefix] of [
        ["0.0.0.0", 8],
        ["10.0.0.0", 8],
        ["100.64.0.0", 10],
        ["127.0.0.0", 8],
        ["168.63.129.16", 32],
        ["169.254.0.0", 16],
        ["172.16.0.0", 12],
        ["192.0.0.0", 24],
        ["192.168.0.0", 16],
        ["198.18.0.0", 15],
        ["224.0.0.0", 3]
      ]) {
        localAddresses.addSubnet(network, prefix, "ipv4");
      }
      for (const [network, prefix] of [
        ["::", 96],
        ["64:ff9b:1::", 48],
        ["fc00::", 7],
        ["fe80::", 10],
        ["fec0::", 10],
        ["ff00::", 8]
      ]) {
        localAddresses.addSubnet(network, prefix, "ipv6");
      }
      const translatedNetworks = [
        { network: createBlockList("2002::", 16), group: 1 },
        { network: createBlockList("64:ff9b::", 96), group: 6 }
      ];
      function createBlockList(address, prefix) {
        const list = new external_node_net_.BlockList();
        list.addSubnet(address, prefix, "ipv6");
        return list;
      }
      function translatedAddress(address) {
        const translatedNetwork = translatedNetworks.find(({ network }) => network.check(address, "ipv6"));
        if (translatedNetwork === void 0)
          return void 0;
        const [high = 0, low = 0] = addressGroups(address).slice(translatedNetwork.group);
        return [high >> 8, high & 255, low >> 8, low & 255].join(".");
      }
      function addressGroups(address) {
        const [front = "", back] = new URL(`http://[${address.replace(/%.*/s, "")}]`).hostname.slice(1, -1).split("::");
        const parse = (text) => text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16));
        const [before, after] = [parse(front), parse(back ?? "")];
        return [...before, ...new Array(8 - before.length - after.length).fill(0), ...after];
      }
      function publicLookup(referrer2, resolve = external_node_dns_.lookup) {
        return (hostname, options, callback) => {
          resolve(hostname, { ...options, all: true }, (error, addresses) => {
            if (error !== null)
              return callback(error, []);
            const response = () => {
              const [firstAddress] = addresses;
              if (options.all === true || firstAddress === void 0)
                callback(null, addresses);
              else
                callback(null, firstAddress.address, firstAddress.family);
            };
            const localEntry = addresses.find(({ address }) => isLocalAddress(address));
            if (localEntry === void 0)
              return response();
            resolve(referrer2, { all: true }, (failure, referrerAddresses) => {
              if (failure === null && referrerAddresses.some(({ address }) => isLocalAddress(address)))
                return response();
              callback(new user_error.yo("redirect-rejected", `${referrer2} refers to ${hostname}, whose address ${localEntry.address} in the local network is not allowed: report this to the operator of ${referrer2}`), []);
            });
          });
        };
      }
      function findRejection(error) {
        const { cause } = error instanceof Object ? error : {};
        return [error, cause].find((item) => item instanceof user_error.yo && item.kind === "redirect-rejected");
      }
      ;
      const keepAliveTimeout = 4e3;
      const agents = /* @__PURE__ */ new Map();
      const dispatchers = /* @__PURE__ */ new Map();
      const bodilessStatuses = /* @__PURE__ */ new Set([204, 205, 304]);
      const nodeFetch = async (input, init = {}) => {
        const url = new URL(input);
        if (!isPlainRequest(url, init))
          return fetchAny(url, init);
        const message = await send(url, init);
        if (!(0, content_encoding.f)(message.headers["content-encoding"]))
          return toResponse(message, url, init);
        message.destroy();
        return fetchAny(url, init);
      };
      function createAgents(referrerHost) {
        const options = {
          ...{ keepAlive: true, timeout: keepAliveTimeout },
          ...referrerHost === void 0 ? {} : { lookup: publicLookup(referrerHost) }
        };
        return { "http:": new external_node_http_.Agent(options), "https:": new external_node_https_.Agent(options) };
      }
      async function fetchAny(url, { referrerHost, ...init }) {
        if (referrerHost === void 0)
          return fetch(url, init);
        const undici = await __webpack_require__.e(
          /* import() */
          6752
        ).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
        const dispatcher = dispatchers.get(referrerHost) ?? new undici.Agent({ connect: { lookup: publicLookup(referrerHost) } });
        dispatchers.set(referrerHost, dispatcher);
        const fetchRestricted = undici.fetch;
        return fetchRestricted(url, { ...init, dispatcher });
      }
      function isPlainRequest({ protocol, username, password }, { method = "GET", redirect }) {
        return (protocol === "http:" || protocol === "https:") && (method === "GET" || method === "HEAD") && username + password === "" && redirect === "manual";
      }
      function send(url, { method = "GET", headers, signal, referrerHost }) {
        const isSecure = url.protocol === "https:";
        const hostAgents = agents.get(referrerHost) ?? createAgents(referrerHost);
        agents.set(referrerHost, hostAgents);
        const options = {
          method,
          agent: isSecure ? hostAgents["https:"] : hostAgents["http:"],
          headers: { accept: "*/*", "accept-encoding": "identity", "user-agent": "binder-actions", ...headers },
          ...signal ? { signal } : {}
        };
        return new Promise((resolve, reject) => {
          const request = isSecure ? (0, external_node_https_.request)(url, options, resolve) : (0, external_node_http_.request)(url, options, resolve);
          request.on("error", reject);
          request.end();
        });
      }
      function toResponse(message, { href }, { method }) {
        const { statusCode: status = 0, headersDistinct } = message;
        const hasBody = method !== "HEAD" && !bodilessStatuses.has(status);
        if (!hasBody)
          message.resume();
        return {
          status,
          ok: status >= 200 && status < 300,
          url: href,
          headers: { get: (name) => headersDistinct[name.toLowerCase()]?.join(", ") ?? null },
          body: hasBody ? toBody(message) : null
        };
      }
      function toBody(message) {
        const chunks = message.iterator();
        const pull = async (controller) => {
          const { done, value } = await chunks.next();
          if (done)
            controller.close();
          else
            controller.enqueue(value);
        };
        const cancel = () => {
          message.destroy();
        };
        return new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
      }
      var proxy_fetch = __webpack_require__(14216);
      var retry = __webpack_require__(44675);
      var idle_timeout = __webpack_require__(83125);
      var http_deadline = __webpack_require__(40489);
      var error_reason = __webpack_require__(24048);
      var streamed_body = __webpack_require__(22709);
      ;
      function isStreamed(body) {
        return body !== void 0 && !(body instanceof Uint8Array);
      }
      async function sendRequest(fetch2, url, request, { headers: headersTimeout, idle: idleTimeout }) {
        const { name, method, body, timeout = headersTimeout, signal, authorization, referrerHost } = request;
        const headers = requestHeaders(request);
        const deadline = new http_deadline.B(timeout);
        try {
          return await fetch2(url, {
            method,
            headers: authorization === void 0 ? headers : { ...headers, authorization },
            redirect: "manual",
            ...referrerHost === void 0 ? {} : { referrerHost },
            signal: signal === void 0 ? deadline.signal : AbortSignal.any([deadline.signal, signal]),
            ...requestBody(body, (sent) => deadline.extend(sent === "all" ? timeout : idleTimeout))
          });
        } catch (error) {
          signal?.throwIfAborted();
          const rejection = findRejection(error);
          if (rejection !== void 0)
            throw rejection;
          const peer = `${name}: ${url.host}`;
          if (deadline.isOver)
            throw timeoutError(peer, body, timeout);
          throw isStreamed(body) ? uploadError(error, peer) : requestError(error, peer);
        } finally {
          deadline.clear();
        }
      }
      function requestHeaders({ headers, body }) {
        const encoding = headers?.range === void 0 ? { "accept-encoding": "identity" } : {};
        const length = isStreamed(body) ? { "content-length": String(body.size) } : {};
        return { ...encoding, ...length, ...headers };
      }
      function requestBody(body, onSent) {
        if (body === void 0)
          return {};
        if (!isStreamed(body))
          return { body };
        const stream = body.open((bytes) => onSent(bytes < body.size ? "some" : "all"));
        return { body: stream, duplex: "half", redirect: "error", window: null };
      }
      function timeoutError(peer, body, timeout) {
        const label = isStreamed(body) ? "accepted no more data of an upload, or did not confirm it" : "did not respond";
        return new retry.dw(`${peer} ${label} within ${timeout / 1e3} s`, {
          maxAttempts: idle_timeout.gQ
        });
      }
      function requestError(error, peer) {
        return new retry.dw(`${peer} cannot be reached: ${(0, error_reason.j)(error)}`, { cause: error });
      }
      function uploadError(error, peer) {
        const { cause } = error instanceof Object ? error : {};
        if (cause instanceof streamed_body.B)
          return cause;
        const reason = (0, error_reason.j)(error);
        if (reason === "unexpected redirect")
          return new user_error.yo("redirect-rejected", `${peer} redirects an upload from the URL that the registry provided: configure the registry, or a proxy in front of it, to accept uploads without redirects`);
        return new retry.dw(`${peer} aborted an upload: ${reason}`, { cause: error });
      }
      var reference = __webpack_require__(20907);
      var loopback = __webpack_require__(50356);
      ;
      function apiOrigin(registry) {
        if (registry === "docker.io")
          return "https://registry-1.docker.io";
        return `${(0, loopback.U)(registry) ? "http" : "https"}://${registry}`;
      }
      ;
      const maxHeaderLength = 8192;
      const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
      const parameterForm = new RegExp(`^(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,"]+))`);
      const schemeForm = new RegExp(`^(${token})(?=\\s|,|$)`);
      function parseChallenge(header) {
        const challenges = header.length > maxHeaderLength ? [] : splitChallenges(header);
        for (const { scheme, parameters } of challenges) {
          const realm = parameters.get("realm");
          if (scheme !== "bearer" || realm === void 0 || !URL.canParse(realm))
            continue;
          return { scheme, realm, service: parameters.get("service") };
        }
        return challenges.some(({ scheme }) => scheme === "basic") ? { scheme: "basic" } : void 0;
      }
      function splitChallenges(header) {
        const challenges = [];
        let remainder = header;
        for (; ; ) {
          remainder = remainder.replace(/^[\s,]+/, "");
          const parameter = parameterForm.exec(remainder);
          const scheme = parameter === null ? schemeForm.exec(remainder) : null;
          const [match] = parameter ?? scheme ?? [];
          if (match === void 0)
            return challenges;
          if (scheme !== null)
            challenges.push({ scheme: (scheme[1] ?? "").toLowerCase(), parameters: /* @__PURE__ */ new Map() });
          if (parameter !== null) {
            const [, name = "", quoted, plain = ""] = parameter;
            const value = quoted?.replace(/\\(.)/g, "$1") ?? plain;
            challenges.at(-1)?.parameters.set(name.toLowerCase(), value);
          }
          remainder = remainder.slice(match.length);
        }
      }
      var registry_credentials = __webpack_require__(55760);
      var registry_error = __webpack_require__(64528);
      var valibot = __webpack_require__(5691);
      var bounded_body = __webpack_require__(31629);
      var json = __webpack_require__(99368);
      ;
      const minLifetime = 60;
      const maxResponseSize = 2 ** 20;
      const clientId = "binder-actions";
      const responseSchema = valibot.Ik({
        token: valibot.cl(valibot.Yj("expected a string")),
        access_token: valibot.cl(valibot.Yj("expected a string")),
        // Some services send a string. An invalid value is treated as absent because a 401 renews the token.
        expires_in: valibot.Np(valibot.cl(valibot.Fs(valibot.L5(), valibot.pd(Number), valibot.E2())), void 0)
      });
      async function requestToken(fetch2, request, timeouts, label) {
        const response = await token_service_send(fetch2, request, timeouts.headers, label);
        if ((0, retry.PS)(response.status)) {
          (0, idle_timeout.r0)(response);
          const retryAfter = (0, retry.mu)(response.headers.get("retry-after"), Date.now());
          throw new retry.dw(`${label} responded with ${response.status}`, { retryAfter });
        }
        if (response.status === 401 || response.status === 403) {
          (0, idle_timeout.r0)(response);
          return void 0;
        }
        if (response.status >= 300 && response.status < 400) {
          (0, idle_timeout.r0)(response);
          throw new user_error.yo("token-service-invalid", `${label} redirects to another URL, which must not receive the login: report this to the operator of the registry`);
        }
        if (!response.ok) {
          (0, idle_timeout.r0)(response);
          throw new user_error.yo("server-unreachable", `${label} responded with ${response.status}: check the status page of the registry, and run this again later`);
        }
        return readToken(await (0, bounded_body.C)(response, maxResponseSize, timeouts.idle, label), label);
      }
      function readToken(bytes, label) {
        const grant = (0, json.q)(responseSchema, bytes, `the response from ${label}`);
        const token2 = grant.token || grant.access_token;
        if (!token2)
          throw new user_error.yo("token-service-invalid", `${label} responded without a token: report this to the operator of the registry`);
        if (!/^[\x21-\x7e]+$/.test(token2))
          throw new user_error.yo("token-service-invalid", `${label} responded with a token that contains invalid characters: report this to the operator of the registry`);
        return { token: token2, lifetime: Math.max(minLifetime, grant.expires_in ?? 0) };
      }
      async function token_service_send(fetch2, request, timeout, label) {
        const deadline = new http_deadline.B(timeout);
        const { url, init } = formatRequest(request);
        const { referrerHost } = request;
        const restriction = referrerHost === void 0 ? {} : { referrerHost };
        try {
          return await fetch2(url, { ...init, ...restriction, redirect: "manual", signal: deadline.signal });
        } catch (error) {
          const rejection = findRejection(error);
          if (rejection !== void 0)
            throw rejection;
          if (deadline.isOver) {
            const message = `${label} did not respond within ${timeout / 1e3} s`;
            throw new retry.dw(message, { maxAttempts: idle_timeout.gQ });
          }
          throw new retry.dw(`${label} cannot be reached: ${(0, error_reason.j)(error)}`, { cause: error });
        } finally {
          deadline.clear();
        }
      }
      function formatRequest({ realm, service, scope, credentials }) {
        const headers = { accept: "application/json" };
        const serviceParameter = service === void 0 ? {} : { service };
        if (credentials?.identityToken !== void 0) {
          const form = {
            grant_type: "refresh_token",
            refresh_token: credentials.identityToken,
            client_id: clientId
          };
          return {
            url: realm,
            init: { method: "POST", headers, body: new URLSearchParams({ ...form, ...serviceParameter, scope }) }
          };
        }
        const url = new URL(realm);
        for (const [name, value] of Object.entries(serviceParameter))
          url.searchParams.set(name, value);
        for (const singleScope of scope.split(" "))
          url.searchParams.append("scope", singleScope);
        const authorization = credentials === void 0 ? void 0 : (0, registry_credentials.mk)(credentials);
        return { url, init: { headers: { ...headers, ...authorization === void 0 ? {} : { authorization } } } };
      }
      ;
      function mayReceiveCredentials(realm, origin) {
        const api = new URL(origin);
        if ((0, loopback.U)(api.host))
          return realm.hostname === api.hostname;
        if (realm.protocol !== "https:")
          return false;
        if (realm.hostname === api.hostname)
          return true;
        if (isAddress(realm.hostname) || isAddress(api.hostname))
          return false;
        const parent = parentDomain(api.hostname);
        if (!belongsToOneOwner(parent))
          return false;
        return realm.hostname === parent || parentDomain(realm.hostname) === parent;
      }
      function targetProblem(target, origin) {
        const api = new URL(origin);
        if (target.username !== "" || target.password !== "")
          return "a URL with a username in it";
        const isPlain = target.protocol === "http:";
        if (target.protocol !== "https:" && !isPlain)
          return `a URL with the scheme "${target.protocol}"`;
        if (isPlain && api.protocol === "https:")
          return `plain HTTP at ${target.host}`;
        const isTrustedHost = target.hostname === api.hostname || isLocalHost(api.hostname);
        if (!isTrustedHost && isLocalHost(target.hostname))
          return `the local network address ${target.host}`;
        return void 0;
      }
      function isAddress(hostname) {
        return (0, external_node_net_.isIPv4)(hostname) || hostname.startsWith("[");
      }
      function parentDomain(hostname) {
        return hostname.split(".").slice(1).join(".");
      }
      const sharedParents = `azurecr.io azurewebsites.net cloudapp.net amazonaws.com on.aws run.app web.app appspot.com fly.dev
  pages.dev workers.dev github.io gitlab.io githubusercontent.com herokuapp.com netlify.app vercel.app
  ngrok.io ngrok.app ngrok-free.app trycloudflare.com duckdns.org icr.io pkg.dev ocir.io scw.cloud nip.io
  sslip.io jfrog.io cloudsmith.io`.split(/\s+/);
      const publicSuffix = /^(?:co|com|org|net|gov|edu|ac|or|ne|go)\.[a-z]{2}$/;
      function belongsToOneOwner(parent) {
        return parent.includes(".") && !publicSuffix.test(parent) && !sharedParents.some((name) => parent.endsWith(name));
      }
      function referrer(target, origin) {
        const api = new URL(origin);
        return target.hostname === api.hostname || isLocalHost(api.hostname) ? void 0 : api.hostname;
      }
      ;
      const expiryMargin = 1e4;
      class Authorization {
        #tokens = /* @__PURE__ */ new Map();
        #pendingRequests = /* @__PURE__ */ new Map();
        #options;
        /**
         * Reason for the last token of each scope. The reason outlives the token, because concurrent requests may still
         * use the token.
         */
        #grantReasons = /* @__PURE__ */ new Map();
        #challenge;
        #withheldFrom;
        constructor(options) {
          this.#options = options;
          for (const secret of options.credentials === void 0 ? [] : (0, registry_credentials.DJ)(options.credentials))
            options.mask(secret);
        }
        /** Host of a token service to which the credentials were not sent; undefined if there is none. */
        get withheldFrom() {
          return this.#withheldFrom;
        }
        /** Returns the cached header for this scope; undefined if there is none, or it has expired. */
        headerFor(scope) {
          const token2 = this.#tokens.get(scope);
          return token2 !== void 0 && token2.expires - expiryMargin > Date.now() ? token2.header : void 0;
        }
        /**
         * Returns the cached header, or fetches a token if none is valid. Used for requests whose body is too large to send
         * twice.
         */
        async obtainHeader(scope) {
          const cachedHeader = this.headerFor(scope);
          return cachedHeader !== void 0 || this.#challenge === void 0 ? cachedHeader : this.#authorize(this.#challenge, scope);
        }
        /** Returns whether the token service issued an anonymous token. A later denial is then probably temporary. */
        isAnonymouslyGranted(scope) {
          return this.#grantReasons.get(scope) === "nothing";
        }
        /** Returns whether the token service issued a token, with or without a login. */
        isGranted(scope) {
          const grantedFor = this.#grantReasons.get(scope);
          return grantedFor !== void 0 && grantedFor !== "password";
        }
        /** Drops the cached token of a scope. */
        forget(scope) {
          this.#tokens.delete(scope);
        }
        /**
         * Answers the challenge of a 401 response.
         *
         * @param header `WWW-Authenticate` header of the 401.
         * @param rejectedHeader `Authorization` header that was rejected, if any.
         * @returns the `Authorization` header to retry with; undefined if no credentials or token are available.
         * @throws Error if the challenge is malformed or must not be answered; RetryableError from the token service.
         */
        async answerChallenge(header, scope, rejectedHeader) {
          const challenge = parseChallenge(header ?? "");
          if (challenge === void 0)
            throw new registry_error.g(this.#missingChallengeProblem(header), 401);
          this.#challenge = challenge;
          const cachedHeader = this.headerFor(scope);
          return cachedHeader !== void 0 && cachedHeader !== rejectedHeader ? cachedHeader : this.#authorize(challenge, scope);
        }
        async #authorize(challenge, scope) {
          const pending = this.#pendingRequests.get(scope) ?? this.#obtainToken(challenge, scope);
          this.#pendingRequests.set(scope, pending);
          try {
            const token2 = await pending;
            if (token2 === void 0)
              this.#tokens.delete(scope);
            else {
              this.#tokens.set(scope, token2);
              this.#grantReasons.set(scope, token2.grantedFor);
            }
            return token2?.header;
          } finally {
            this.#pendingRequests.delete(scope);
          }
        }
        async #obtainToken(challenge, scope) {
          return challenge.scheme === "basic" ? this.#basicToken() : this.#fetchToken(challenge, scope);
        }
        #basicToken() {
          const { credentials } = this.#options;
          const header = credentials === void 0 ? void 0 : (0, registry_credentials.mk)(credentials);
          if (header === void 0)
            return void 0;
          return { header, expires: Number.POSITIVE_INFINITY, grantedFor: "password" };
        }
        async #fetchToken(challenge, scope) {
          const { name, fetch: fetch2, origin, timeouts, mask } = this.#options;
          const realm = new URL(challenge.realm);
          const mayReceive = mayReceiveCredentials(realm, origin);
          const isPlainForeignHost = realm.protocol === "http:" && !mayReceive;
          const problem = targetProblem(realm, origin) ?? (isPlainForeignHost ? `plain HTTP at ${realm.host}` : void 0);
          if (problem !== void 0) {
            throw new user_error.yo("token-service-invalid", `${name}: the registry requires a login at ${problem}, which is not allowed: report this to the operator of the registry`);
          }
          const credentials = mayReceive ? this.#options.credentials : void 0;
          if (this.#options.credentials !== void 0 && !mayReceive)
            this.#withheldFrom = realm.host;
          const label = `${name}: the token service at ${realm.host}`;
          const referrerHost = referrer(realm, origin);
          const request = { realm, service: challenge.service, scope, credentials, referrerHost };
          const response = await requestToken(fetch2, request, timeouts, label);
          if (response === void 0)
            return void 0;
          mask(response.token);
          return {
            header: `Bearer ${response.token}`,
            expires: Date.now() + response.lifetime * 1e3,
            grantedFor: credentials === void 0 ? "nothing" : "login"
          };
        }
        #missingChallengeProblem(header) {
          const detail = header === null || header.trim() === "" ? "it sends no WWW-Authenticate header" : `its WWW-Authenticate header is ${JSON.stringify(header.slice(0, 100))}`;
          return `${this.#options.name}: the registry responded with 401 but without a supported login method (${detail}): report this to the operator of the registry`;
        }
      }
      ;
      const maxRedirects = 5;
      const redirectStatuses = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
      const maxDenialRetries = 2;
      class RepositoryClient {
        repository;
        name;
        timeouts;
        retry;
        #origin;
        #services;
        #authorization;
        constructor(repository, services) {
          this.repository = repository;
          this.name = (0, reference.hp)(repository);
          this.timeouts = services.timeouts ?? idle_timeout.c0;
          this.retry = services.retry;
          this.#origin = apiOrigin(repository.registry);
          this.#services = services;
          const { fetch: fetch2, credentials, mask = () => {
          } } = services;
          this.#authorization = new Authorization({
            name: this.name,
            fetch: fetch2,
            origin: this.#origin,
            credentials,
            timeouts: this.timeouts,
            mask
          });
        }
        get isAnonymous() {
          return this.#services.credentials === void 0;
        }
        /**
         * Sends a request and retries temporary failures.
         *
         * @returns the response, with any status.
         * @throws Error if the registry cannot be reached or retries fail.
         */
        send(request) {
          return this.exchange(request, async (response) => response);
        }
        /** Sends a request and reads the response. Retries both together, so that a truncated response is fetched again. */
        exchange(request, read) {
          return this.retrying(async () => read(await this.sendOnce(request)));
        }
        /** Runs a task that sends several requests, and retries the whole task. */
        retrying(task, signal) {
          return (0, retry.bD)(this.retry, task, signal);
        }
        /** Describes an error response in one message. */
        describeErrorResponse(response, label, access = "pull") {
          const { withheldFrom } = this.#authorization;
          return (0, registry_error.v)(response, label, {
            isAnonymous: this.isAnonymous,
            withheldFrom,
            access
          });
        }
        /** Sends a request without retrying temporary failures. @throws RetryableError if a retry may succeed. */
        async sendOnce(request) {
          const ownScope = `repository:${this.repository.path}:${request.access}`;
          const scope = request.alsoPull === void 0 ? ownScope : `${ownScope} repository:${request.alsoPull}:pull`;
          let response = await this.#sendAuthorized(request, scope);
          for (let denials = 1; denials <= maxDenialRetries; denials++) {
            if (!this.#isRetryableDenial(response, request, scope))
              break;
            (0, idle_timeout.r0)(response);
            this.#authorization.forget(scope);
            await this.retry.sleep((0, retry.JN)(this.retry, denials), request.signal);
            response = await this.#sendAuthorized(request, scope);
          }
          return this.#throwIfRetryable(response, request);
        }
        #isRetryableDenial({ status }, { method }, scope) {
          if (status !== 403)
            return false;
          return isWrite(method) ? this.#authorization.isGranted(scope) : this.#authorization.isAnonymouslyGranted(scope);
        }
        /** Sends a request and answers at most one challenge, which also renews an expired token. */
        async #sendAuthorized(request, scope) {
          const currentHeader = isStreamed(request.body) ? await this.#authorization.obtainHeader(scope) : this.#authorization.headerFor(scope);
          const { response: firstResponse, isSameOrigin: isAtRegistry } = await this.#followRedirects(request, currentHeader);
          if (firstResponse.status !== 401 || !isAtRegistry)
            return firstResponse;
          const response = await (0, idle_timeout.Ze)(firstResponse);
          const challenge = response.headers.get("www-authenticate");
          const header = await this.#authorization.answerChallenge(challenge, scope, currentHeader).catch((error) => {
            (0, idle_timeout.r0)(response);
            throw error;
          });
          if (header === void 0 || header === currentHeader)
            return response;
          (0, idle_timeout.r0)(response);
          return (await this.#followRedirects(request, header)).response;
        }
        #throwIfRetryable(response, { method }) {
          if (!(0, retry.PS)(response.status))
            return response;
          (0, idle_timeout.r0)(response);
          const retryAfter = (0, retry.mu)(response.headers.get("retry-after"), Date.now());
          throw new retry.dw(`${this.name}: the registry responded with ${response.status} to ${method}`, {
            retryAfter
          });
        }
        /** Follows redirects manually so that credentials are not sent to other hosts, such as blob storage. */
        async #followRedirects(request, authorization) {
          let url = new URL(request.target, `${this.#origin}/v2/${this.repository.path}/`);
          let isAtRegistry = url.origin === this.#origin;
          this.#assertSafeTarget(url);
          for (let redirects = 0; redirects <= maxRedirects; redirects++) {
            const { fetch: fetch2 } = this.#services;
            const currentHeader = isAtRegistry ? authorization : void 0;
            const referrerHost = referrer(url, this.#origin);
            const namedRequest = { ...request, authorization: currentHeader, name: this.name, referrerHost };
            const response = await sendRequest(fetch2, url, namedRequest, this.timeouts);
            const location = response.headers.get("location");
            if (!redirectStatuses.has(response.status) || location === null)
              return { response, isSameOrigin: isAtRegistry };
            (0, idle_timeout.r0)(response);
            url = this.#nextUrl(location, url, response.status, request);
            isAtRegistry &&= url.origin === this.#origin;
          }
          throw new user_error.yo("redirect-rejected", `${this.name}: the registry redirects more than ${maxRedirects} times: report this to the operator of the registry`);
        }
        #nextUrl(location, from, status, { method }) {
          if (!URL.canParse(location, from.href)) {
            throw new user_error.yo("redirect-rejected", `${this.name}: the registry redirects to an invalid URL: report this to the operator of the registry`);
          }
          if (isWrite(method) && status < 307) {
            throw new user_error.yo("redirect-rejected", `${this.name}: the registry redirects a ${method} with status ${status}, which would drop its body: report this to the operator of the registry`);
          }
          const next = new URL(location, from);
          if (from.protocol === "https:" && next.protocol !== "https:") {
            throw new user_error.yo("redirect-rejected", `${this.name}: the registry redirects from https to ${next.protocol}//${next.host}, which is not allowed: report this to the operator of the registry`);
          }
          this.#assertSafeTarget(next);
          return next;
        }
        #assertSafeTarget(url) {
          const problem = targetProblem(url, this.#origin);
          if (problem !== void 0)
            throw new user_error.yo("redirect-rejected", `${this.name}: the registry refers to ${problem}, which is not allowed: report this to the operator of the registry`);
        }
      }
      function isWrite(method) {
        return method === "POST" || method === "PUT";
      }
      var stored_login = __webpack_require__(35684);
      ;
      function registryConnector(options) {
        const { fetch: fetch2, retry: retry2, timeouts, mask } = options;
        const logins = /* @__PURE__ */ new Map();
        return async (repository) => {
          const { registry } = repository;
          const login = logins.get(registry) ?? chooseCredentials(options, registry);
          logins.set(registry, login);
          login.catch(() => logins.delete(registry));
          return new RepositoryClient(repository, { fetch: fetch2, retry: retry2, credentials: await login, timeouts, mask });
        };
      }
      async function chooseCredentials(options, registry) {
        const { login, dockerConfigFile, runCommand, fallback } = options;
        if (login?.registry === registry)
          return login.credentials;
        const storedLogin = dockerConfigFile === void 0 ? void 0 : await (0, stored_login.v)(dockerConfigFile, registry, runCommand);
        return storedLogin ?? (fallback?.registry === registry ? fallback.credentials : void 0);
      }
      var run_on_host = __webpack_require__(67333);
      ;
      function connectFromRunner(env, logins, mask) {
        return registryConnector({
          fetch: (0, proxy_fetch.Z)(env, nodeFetch),
          retry: retry.iU,
          dockerConfigFile: (0, external_node_path_.join)(dockerConfigDirectory(env), "config.json"),
          runCommand: (0, run_on_host.l)(env),
          mask,
          ...logins
        });
      }
      function dockerConfigDirectory(env) {
        return env.DOCKER_CONFIG ?? (0, external_node_path_.join)((0, external_node_os_.homedir)(), ".docker");
      }
      function connectOnce(env) {
        return registryConnector({ fetch: (0, proxy_fetch.Z)(env, nodeFetch), retry: { ...retry.iU, attempts: 1 } });
      }
      function connectAnonymously(env) {
        return registryConnector({ fetch: (0, proxy_fetch.Z)(env, nodeFetch), retry: retry.iU });
      }
    })
  ),
  /***/
  67333: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        l: () => (
          /* binding */
          runOnHost
        )
        /* harmony export */
      });
      var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
      var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44677);
      var _child_processes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79107);
      var _escape_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76251);
      var _interruption_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7464);
      function runOnHost(env, output = process.stdout) {
        return async (command) => {
          if (isCancelled(command))
            return pendingForever;
          const childEnv = { ...definedOnly(env), ...command.env };
          const result = await (command.isQuiet ? runQuietly(command, childEnv) : runLogged(command, childEnv, output));
          return isCancelled(command) ? pendingForever : result;
        };
      }
      const pendingForever = new Promise(() => {
      });
      function isCancelled({ isCleanUp = false }) {
        return (0, _interruption_js__WEBPACK_IMPORTED_MODULE_4__.WE)() && !isCleanUp;
      }
      async function runLogged(command, env, output) {
        const outStream = new _escape_commands_js__WEBPACK_IMPORTED_MODULE_3__.o(output);
        const options = {
          ignoreReturnCode: true,
          env,
          outStream,
          ...command.cwd === void 0 ? {} : { cwd: command.cwd }
        };
        try {
          const { getExecOutput } = await __webpack_require__.e(
            /* import() */
            1955
          ).then(__webpack_require__.bind(__webpack_require__, 41955));
          return await getExecOutput(command.file, [...command.args], options);
        } catch (error) {
          if (error instanceof Error && /unable to locate executable file/i.test(error.message)) {
            throw new _process_js__WEBPACK_IMPORTED_MODULE_1__.v$(command.file);
          }
          throw error;
        } finally {
          outStream.flush();
        }
      }
      function runQuietly(command, env) {
        const { file, args, cwd, timeout, input = "" } = command;
        const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, { env, cwd, stdio: ["pipe", "pipe", "pipe"] });
        if (command.isCleanUp)
          (0, _child_processes_js__WEBPACK_IMPORTED_MODULE_2__.r9)(child);
        const stdout = collect(child.stdout);
        const stderr = collect(child.stderr);
        child.stdin.on("error", () => {
        });
        child.stdin.end(input);
        return new Promise((resolve, reject) => {
          const finish = (exitCode, isTimedOut = false) => {
            clearTimeout(timer);
            resolve({ exitCode, isTimedOut, stdout: stdout(), stderr: stderr() });
          };
          const killOnTimeout = () => {
            if (child.pid !== void 0)
              (0, _child_processes_js__WEBPACK_IMPORTED_MODULE_2__.wX)(child.pid);
            child.stdout.destroy();
            child.stderr.destroy();
            finish(1, true);
          };
          const timer = timeout === void 0 ? void 0 : setTimeout(killOnTimeout, timeout);
          child.once("close", (code) => finish(code ?? 1));
          child.once("error", (error) => {
            clearTimeout(timer);
            reject(error.code === "ENOENT" ? new _process_js__WEBPACK_IMPORTED_MODULE_1__.v$(file) : error);
          });
        });
      }
      function collect(stream) {
        const chunks = [];
        stream.on("data", (chunk) => chunks.push(chunk));
        return () => Buffer.concat(chunks).toString();
      }
      function definedOnly(env) {
        return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== void 0));
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
