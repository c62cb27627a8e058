const id = 7889;
const ids = [7889];
const modules = {
  /***/
  20770: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      module.exports = __webpack_require__(20218);
    })
  ),
  /***/
  20218: (
    /***/
    ((__unused_webpack_module, exports, __webpack_require__) => {
      var net = __webpack_require__(69278);
      var tls = __webpack_require__(64756);
      var http = __webpack_require__(58611);
      var https = __webpack_require__(65692);
      var events = __webpack_require__(24434);
      var assert = __webpack_require__(42613);
      var util = __webpack_require__(39023);
      exports.httpOverHttp = httpOverHttp;
      exports.httpsOverHttp = httpsOverHttp;
      exports.httpOverHttps = httpOverHttps;
      exports.httpsOverHttps = httpsOverHttps;
      function httpOverHttp(options) {
        var agent = new TunnelingAgent(options);
        agent.request = http.request;
        return agent;
      }
      function httpsOverHttp(options) {
        var agent = new TunnelingAgent(options);
        agent.request = http.request;
        agent.createSocket = createSecureSocket;
        agent.defaultPort = 443;
        return agent;
      }
      function httpOverHttps(options) {
        var agent = new TunnelingAgent(options);
        agent.request = https.request;
        return agent;
      }
      function httpsOverHttps(options) {
        var agent = new TunnelingAgent(options);
        agent.request = https.request;
        agent.createSocket = createSecureSocket;
        agent.defaultPort = 443;
        return agent;
      }
      function TunnelingAgent(options) {
        var self = this;
        self.options = options || {};
        self.proxyOptions = self.options.proxy || {};
        self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
        self.requests = [];
        self.sockets = [];
        self.on("free", function onFree(socket, host, port, localAddress) {
          var options2 = toOptions(host, port, localAddress);
          for (var i = 0, len = self.requests.length; i < len; ++i) {
            var pending = self.requests[i];
            if (pending.host === options2.host && pending.port === options2.port) {
              self.requests.splice(i, 1);
              pending.request.onSocket(socket);
              return;
            }
          }
          socket.destroy();
          self.removeSocket(socket);
        });
      }
      util.inherits(TunnelingAgent, events.EventEmitter);
      TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
        var self = this;
        var options = mergeOptions({ request: req }, self.options, toOptions(host, port, localAddress));
        if (self.sockets.length >= this.maxSockets) {
          self.requests.push(options);
          return;
        }
        self.createSocket(options, function(socket) {
          socket.on("free", onFree);
          socket.on("close", onCloseOrRemove);
          socket.on("agentRemove", onCloseOrRemove);
          req.onSocket(socket);
          function onFree() {
            self.emit("free", socket, options);
          }
          function onCloseOrRemove(err) {
            self.removeSocket(socket);
            socket.removeListener("free", onFree);
            socket.removeListener("close", onCloseOrRemove);
            socket.removeListener("agentRemove", onCloseOrRemove);
          }
        });
      };
      TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
        var self = this;
        var placeholder = {};
        self.sockets.push(placeholder);
        var connectOptions = mergeOptions({}, self.proxyOptions, {
          method: "CONNECT",
          path: options.host + ":" + options.port,
          agent: false,
          headers: {
            host: options.host + ":" + options.port
          }
        });
        if (options.localAddress) {
          connectOptions.localAddress = options.localAddress;
        }
        if (connectOptions.proxyAuth) {
          connectOptions.headers = connectOptions.headers || {};
          connectOptions.headers["Proxy-Authorization"] = "Basic " + new Buffer(connectOptions.proxyAuth).toString("base64");
        }
        debug("making CONNECT request");
        var connectReq = self.request(connectOptions);
        connectReq.useChunkedEncodingByDefault = false;
        connectReq.once("response", onResponse);
        connectReq.once("upgrade", onUpgrade);
        connectReq.once("connect", onConnect);
        connectReq.once("error", onError);
        connectReq.end();
        function onResponse(res) {
          res.upgrade = true;
        }
        function onUpgrade(res, socket, head) {
          process.nextTick(function() {
            onConnect(res, socket, head);
          });
        }
        function onConnect(res, socket, head) {
          connectReq.removeAllListeners();
          socket.removeAllListeners();
          if (res.statusCode !== 200) {
            debug(
              "tunneling socket could not be established, statusCode=%d",
              res.statusCode
            );
            socket.destroy();
            var error = new Error("tunneling socket could not be established, statusCode=" + res.statusCode);
            error.code = "ECONNRESET";
            options.request.emit("error", error);
            self.removeSocket(placeholder);
            return;
          }
          if (head.length > 0) {
            debug("got illegal response body from proxy");
            socket.destroy();
            var error = new Error("got illegal response body from proxy");
            error.code = "ECONNRESET";
            options.request.emit("error", error);
            self.removeSocket(placeholder);
            return;
          }
          debug("tunneling connection has established");
          self.sockets[self.sockets.indexOf(placeholder)] = socket;
          return cb(socket);
        }
        function onError(cause) {
          connectReq.removeAllListeners();
          debug(
            "tunneling socket could not be established, cause=%s\n",
            cause.message,
            cause.stack
          );
          var error = new Error("tunneling socket could not be established, cause=" + cause.message);
          error.code = "ECONNRESET";
          options.request.emit("error", error);
          self.removeSocket(placeholder);
        }
      };
      TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
        var pos = this.sockets.indexOf(socket);
        if (pos === -1) {
          return;
        }
        this.sockets.splice(pos, 1);
        var pending = this.requests.shift();
        if (pending) {
          this.createSocket(pending, function(socket2) {
            pending.request.onSocket(socket2);
          });
        }
      };
      function createSecureSocket(options, cb) {
        var self = this;
        TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
          var hostHeader = options.request.getHeader("host");
          var tlsOptions = mergeOptions({}, self.options, {
            socket,
            servername: hostHeader ? hostHeader.replace(/:.*$/, "") : options.host
          });
          var secureSocket = tls.connect(0, tlsOptions);
          self.sockets[self.sockets.indexOf(socket)] = secureSocket;
          cb(secureSocket);
        });
      }
      function toOptions(host, port, localAddress) {
        if (typeof host === "string") {
          return {
            host,
            port,
            localAddress
          };
        }
        return host;
      }
      function mergeOptions(target) {
        for (var i = 1, len = arguments.length; i < len; ++i) {
          var overrides = arguments[i];
          if (typeof overrides === "object") {
            var keys = Object.keys(overrides);
            for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
              var k = keys[j];
              if (overrides[k] !== void 0) {
                target[k] = overrides[k];
              }
            }
          }
        }
        return target;
      }
      var debug;
      if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
        debug = function() {
          var args = Array.prototype.slice.call(arguments);
          if (typeof args[0] === "string") {
            args[0] = "TUNNEL: " + args[0];
          } else {
            args.unshift("TUNNEL:");
          }
          console.error.apply(console, args);
        };
      } else {
        debug = function() {
        };
      }
      exports.debug = debug;
    })
  ),
  /***/
  57549: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        launchTableCommand: () => (
          /* binding */
          launchTableCommand
        )
      });
      var dockerfile_locator = __webpack_require__(53960);
      var error_message = __webpack_require__(41240);
      var markdown = __webpack_require__(37403);
      var oci_digest = __webpack_require__(1564);
      var oci_reference = __webpack_require__(20907);
      var release = __webpack_require__(66186);
      var user_error = __webpack_require__(72394);
      var launch_link = __webpack_require__(72487);
      var launcher_dockerfile = __webpack_require__(26973);
      var preview_branch = __webpack_require__(71826);
      ;
      const byName = new Intl.Collator("en", { numeric: true }).compare;
      function launchTable(launcher, branches, defaultBranch) {
        const rows = [];
        const leftOut = [];
        const rank = ({ name }) => name === defaultBranch ? 0 : (0, release.B)(name) !== void 0 ? 2 : 1;
        const sortedBranches = [...branches].sort((first, second) => {
          const order = byName(first.name, second.name);
          return rank(first) - rank(second) || (rank(first) === 2 ? -order : order);
        });
        for (const branch of sortedBranches) {
          try {
            const dockerfile = readBranch(branch);
            if (!(0, preview_branch.Z7)(branch.name, dockerfile))
              rows.push(launchRow(launcher, branch.name, dockerfile));
          } catch (error) {
            leftOut.push({ branch: branch.name, reason: (0, error_message.g)(error) });
          }
        }
        return { rows, leftOut };
      }
      function readBranch({ dockerfile, problem }) {
        if (dockerfile === void 0)
          throw new user_error.yo("nothing-to-show", problem ?? "it has no Dockerfile");
        return launcher_dockerfile.$.parse(dockerfile);
      }
      function launchRow(launcher, branch, { launchedImage, marks }) {
        const { reference } = launchedImage;
        return {
          branch,
          image: (0, oci_reference.FH)(reference),
          isPinned: reference.digest !== void 0,
          held: marks.hold?.reason,
          launchUrl: (0, launch_link.Hw)(launcher, branch),
          badge: (0, launch_link.dU)(launcher, branch),
          runs: formatVersion(reference)
        };
      }
      function formatVersion(reference) {
        const { tag, digest } = reference;
        const version = tag ?? (digest === void 0 ? "latest" : (0, oci_digest.sU)(digest).slice(0, 12));
        return `${(0, oci_reference.hp)(reference)}:${version}`;
      }
      function formatLaunchTable({ rows }) {
        const lines = rows.map(({ branch, runs, isPinned, held, badge }) => {
          const notes = [
            isPinned ? "" : "not pinned",
            held === void 0 ? "" : `held: ${held || "no reason given"}`
          ];
          const note = notes.filter(Boolean).join(", ");
          const cell = `${(0, markdown.FV)(runs)}${note === "" ? "" : ` (${(0, markdown.FV)(note)})`}`;
          return `| ${(0, markdown.FV)(branch)} | ${cell} | ${badge} |`;
        });
        return ["| Branch | Runs | Launch |", "| --- | --- | --- |", ...lines].join("\n");
      }
      var github_repository = __webpack_require__(35613);
      var github_services = __webpack_require__(36076);
      var read_arguments = __webpack_require__(68740);
      ;
      const launchTableCommand = {
        usage: "LAUNCHER [options]",
        details: `  LAUNCHER           launcher repository, as owner/name
  --dockerfile PATH  path to the launcher's Dockerfile; default ${dockerfile_locator.e}: where mybinder.org finds it
  --json             print the rows, and the omitted branches, as JSON

The Markdown is written to standard output; the launcher is not changed. The table lists tags instead of digests, so that it
remains valid when the next image is pinned.
${github_services.hK}
Exit code: 0 printed, 1 no branch can be launched, 2 usage or environment error.`,
        async run(args, env, terminal) {
          const { values, positionals } = (0, read_arguments.lR)(args, {
            dockerfile: { type: "string", default: dockerfile_locator.e },
            json: { type: "boolean", default: false }
          });
          const repository = (0, github_services.tp)((0, read_arguments.BT)(positionals, "LAUNCHER"));
          const state = await (0, github_services.cc)((0, github_services.Qq)(env, terminal), repository).readState((0, read_arguments.ZY)("--dockerfile", values.dockerfile, dockerfile_locator.s7));
          const branches = state.branches.map(({ branch, bytes, problem }) => {
            return { name: branch, dockerfile: bytes, problem };
          });
          const table = launchTable((0, github_repository.PZ)(repository), branches, state.defaultBranch);
          if (values.json)
            terminal.out(JSON.stringify(table, null, 2));
          else {
            terminal.out(formatLaunchTable(table));
            for (const { branch, reason } of table.leftOut)
              terminal.err(`Omitted branch "${branch}": ${reason}`);
          }
          return table.rows.length === 0 ? 1 : 0;
        }
      };
    })
  ),
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
        const { fetch, ProxyAgent } = await __webpack_require__.e(
          /* import() */
          6752
        ).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
        const dispatcher = new ProxyAgent({ uri: proxy.href });
        const fetchViaProxy = (input, init) => fetch(input, { ...init, dispatcher });
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
  53960: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        XU: () => (
          /* binding */
          parseRepositoryPath
        ),
        /* harmony export */
        e: () => (
          /* binding */
          defaultDockerfile
        ),
        /* harmony export */
        s7: () => (
          /* binding */
          parseDockerfileLocator
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      const defaultDockerfile = "auto";
      const folders = [".binder", "binder"];
      const fileName = "Dockerfile";
      const repo2dockerLocator = {
        label: ".binder/Dockerfile, binder/Dockerfile or Dockerfile",
        paths: [...folders, ...folders.map((folder) => `${folder}/${fileName}`), fileName],
        locate: (kind) => {
          const [folder, secondFolder] = folders.filter((name) => kind(name) === "directory");
          if (secondFolder !== void 0) {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("branch-not-found", `${folder}/ and ${secondFolder}/ both exist, so mybinder.org builds nothing: delete one of them`);
          }
          if (folder === void 0)
            return kind(fileName) === "file" ? fileName : `${folders[0]}/${fileName}`;
          const path = `${folder}/${fileName}`;
          if (kind(path) === void 0 && kind(fileName) === "file") {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("branch-not-found", `${folder}/ exists without a Dockerfile, so mybinder.org ignores the Dockerfile in the repository root: move that file to ${path}`);
          }
          return path;
        }
      };
      function parseDockerfileLocator(text) {
        if (text === defaultDockerfile)
          return repo2dockerLocator;
        const path = parseRepositoryPath(text);
        return { label: path, paths: [path], locate: () => path };
      }
      function parseRepositoryPath(text) {
        const segments = text.split("/");
        if (text.startsWith("/") || segments.some((segment) => ["", ".", ".."].includes(segment))) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("invalid-input", 'expected a path inside the repository, such as ".binder/Dockerfile"');
        }
        return text;
      }
    })
  ),
  /***/
  60041: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        An: () => (
          /* binding */
          formatLaunchBadge
        ),
        /* harmony export */
        XY: () => (
          /* binding */
          parseBadgeLabel
        ),
        /* harmony export */
        sj: () => (
          /* binding */
          badgeFormats
        )
        /* harmony export */
      });
      var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37403);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      const badgeFormats = ["markdown", "html", "rst", "url"];
      const badgeImage = "https://mybinder.org/badge_logo.svg";
      function formatLaunchBadge(format, url, label) {
        switch (format) {
          case "markdown":
            return `[![${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.FV)(label.replaceAll("&", "&amp;"))}](${badgeImage})](${url})`;
          case "html":
            return `<a href="${escapeHtml(url)}"><img src="${badgeImage}" alt="${escapeHtml(label)}"></a>`;
          case "rst":
            return [
              `.. image:: ${badgeImage}`,
              `   :target: ${url.replace(/_$/, "%5F")}`,
              `   :alt: ${label}`
            ].join("\n");
          case "url":
            return url;
        }
      }
      function parseBadgeLabel(text) {
        const label = text.trim().replace(/ +/g, " ");
        if (label === "")
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("launch-link-invalid", 'the label is empty: enter the text of the badge, such as "Binder"');
        if (/[\p{Cc}\u2028\u2029]/u.test(label))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("launch-link-invalid", "the label has more than one line: write it on one line");
        return label;
      }
      function escapeHtml(text) {
        return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
      }
    })
  ),
  /***/
  16217: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Wl: () => (
          /* binding */
          protectFromEarlyDecoding
        ),
        /* harmony export */
        Zz: () => (
          /* binding */
          readAsMybinder
        ),
        /* harmony export */
        iS: () => (
          /* binding */
          readAsStandard
        ),
        /* harmony export */
        jR: () => (
          /* binding */
          encodeStrictly
        ),
        /* harmony export */
        lE: () => (
          /* binding */
          readUrlPath
        )
        /* harmony export */
      });
      const earlyDecodedCharacters = /[&#+]|%(?=[0-9A-Fa-f]{2})/g;
      function encodeStrictly(text) {
        return encodeURIComponent(text).replace(/[!'()*]/g, (character) => percentCode(character));
      }
      function protectFromEarlyDecoding(text) {
        return text.replace(earlyDecodedCharacters, percentCode);
      }
      function percentCode(character) {
        return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
      }
      function readAsMybinder(link) {
        return readArguments(queryAtMybinder(link));
      }
      function readUrlPath(link) {
        return queryAtMybinder(link).get("urlpath") ?? void 0;
      }
      function queryAtMybinder(link) {
        return new URLSearchParams(decodeURI(new URL(link).search.slice(1)));
      }
      function readAsStandard(link) {
        return readArguments(new URL(link).searchParams);
      }
      function readArguments(query) {
        const innerQuery = new URL(query.get("urlpath") ?? "", "https://server.invalid").searchParams;
        const value = (name) => innerQuery.get(name);
        return { repo: value("repo"), branch: value("branch"), urlpath: value("urlpath") };
      }
    })
  ),
  /***/
  72487: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Hw: () => (
          /* binding */
          launchUrl
        ),
        /* harmony export */
        dU: () => (
          /* binding */
          launchBadge
        ),
        /* harmony export */
        oA: () => (
          /* binding */
          launchLink
        )
        /* harmony export */
      });
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      var _launch_link_badge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60041);
      var _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16217);
      function launchUrl(launcherRepository, launcherBranch) {
        const ref = launcherBranch.split("/").map(_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.jR).join("/");
        return `https://mybinder.org/v2/gh/${launcherRepository}/${ref}`;
      }
      function launchBadge(launcherRepository, launcherBranch) {
        return (0, _launch_link_badge_js__WEBPACK_IMPORTED_MODULE_2__.An)("markdown", launchUrl(launcherRepository, launcherBranch), "Binder");
      }
      function launchLink(launcher, content) {
        const args = pullArguments(content);
        const pullQuery = Object.entries(args).filter(([, value]) => value !== null).map(([name, value]) => `${name}=${(0, _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.jR)((0, _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.Wl)(value ?? ""))}`).join("&");
        const start = launchUrl((0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.PZ)(launcher.repository), launcher.branch);
        const url = `${start}?urlpath=${(0, _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.jR)(`git-pull?${pullQuery}`)}`;
        if (!isSame((0, _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.Zz)(url), args))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("launch-link-invalid", `no launch link can encode ${[content.branch, content.path].filter((text) => text !== void 0).map((text) => `"${text}"`).join(" and ")}: rename the branch or the path`);
        return {
          url,
          warnings: isSame((0, _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.iS)(url), args) ? [] : renameWarnings(content)
        };
      }
      function pullArguments(content) {
        const { repository, branch } = content;
        return {
          repo: "url" in repository ? repository.url : `https://github.com/${(0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.PZ)(repository)}`,
          branch: branch ?? null,
          urlpath: startPath(content)
        };
      }
      function startPath({ repository, path, application = { kind: "lab" } }) {
        const place = `${repository.name}${path === void 0 ? "" : `/${toUrlPath(path)}`}`;
        switch (application.kind) {
          case "lab":
            return `lab/tree/${place}`;
          case "notebook":
            return `tree/${place}`;
          case "rstudio":
            return "rstudio/";
          case "url":
            return application.urlPath;
        }
      }
      function toUrlPath(path) {
        return path.replace(/[%#?\\]| $/g, encodeURIComponent);
      }
      function isSame(first, second) {
        return first.repo === second.repo && first.branch === second.branch && first.urlpath === second.urlpath;
      }
      const ambiguousCharacters = { branch: /[&#+]|%[0-9A-Fa-f]{2}/g, path: /[&#+%?\\]| $/g };
      function renameWarnings(content) {
        const { branch, path, application } = content;
        const names = [
          ["branch", branch, ambiguousCharacters.branch],
          ["path", path, ambiguousCharacters.path],
          ["URL path", application?.kind === "url" ? application.urlPath : void 0, ambiguousCharacters.branch]
        ];
        return names.flatMap(([kind, text, characters]) => {
          const foundCharacters = [...new Set(text?.match(characters))].map((character) => JSON.stringify(character));
          if (text === void 0 || foundCharacters.length === 0)
            return [];
          return [
            `The ${kind} ${JSON.stringify(text)} contains ${foundCharacters.join(" and ")}. The link works on mybinder.org, but BinderHub versions before 2025, and tools that follow the URL standard, may decode another ${kind}. Rename the ${kind} to a name without ${foundCharacters.length === 1 ? "it" : "them"}, so that the link works everywhere.`
          ];
        });
      }
    })
  ),
  /***/
  71826: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        KL: () => (
          /* binding */
          previewNumber
        ),
        /* harmony export */
        RO: () => (
          /* binding */
          assertPreviewPair
        ),
        /* harmony export */
        Z7: () => (
          /* binding */
          isPreviewBranch
        )
        /* harmony export */
      });
      var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38002);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      function previewNumber(launcherBranch) {
        const digits = /^pr-([1-9]\d{0,9})$/.exec(launcherBranch)?.[1];
        return digits === void 0 ? void 0 : Number(digits);
      }
      function isPreviewBranch(name, { marks }) {
        return marks.preview !== void 0 && previewNumber(name) !== void 0;
      }
      function assertPreviewPair(name, refs, state) {
        const knownRefs = refs.filter((ref) => ref !== void 0);
        for (const ref of knownRefs) {
          if (ref.kind === "pull")
            assertOwnPreview(name, ref, state);
          else if (state.isPreview)
            throw foreignImageError(state, `${name} was built from ${ref.full}`);
        }
        if (knownRefs.length === 0 && state.isPreview)
          throw foreignImageError(state, `${name} has no label that names the pull request that it was built from`);
      }
      function assertOwnPreview(name, ref, { launcherBranch, isPreview }) {
        const previewBranch = (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__.P7)(ref);
        const build = `${name} was built from pull request ${ref.full}`;
        if (previewBranch !== launcherBranch) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("no-launcher-branch", `${build}, which is launched only on launcher branch "${previewBranch}", not on "${launcherBranch}": send the event to "${previewBranch}"`);
        }
        if (isPreview)
          return;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("no-launcher-branch", `${build}, but launcher branch "${previewBranch}" is not a preview: delete the branch, so that the next event creates it again, or add the line \`# binder-actions: preview\` above FROM in its Dockerfile`);
      }
      function foreignImageError({ launcherBranch }, problem) {
        const number = previewNumber(launcherBranch);
        const message = number === void 0 ? `Launcher branch "${launcherBranch}" is marked as a preview, but is not named after a pull request, such as "pr-7", and ${problem}: delete the line \`# binder-actions: preview\` from its Dockerfile` : `Launcher branch "${launcherBranch}" is the preview of pull request ${number} and launches only its images, but ${problem}`;
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("no-launcher-branch", message);
      }
    })
  ),
  /***/
  37403: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DV: () => (
          /* binding */
          codeBlock
        ),
        /* harmony export */
        FV: () => (
          /* binding */
          escapeMarkdown
        ),
        /* harmony export */
        SS: () => (
          /* binding */
          codeSpan
        ),
        /* harmony export */
        eR: () => (
          /* binding */
          escapeExceptCode
        ),
        /* harmony export */
        lV: () => (
          /* binding */
          factList
        ),
        /* harmony export */
        op: () => (
          /* binding */
          errorAsMarkdown
        )
        /* harmony export */
      });
      function escapeMarkdown(text) {
        return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").replace(/[\\`*_{}[\]<>|#~]/g, (character) => `&#${character.charCodeAt(0)};`);
      }
      function codeSpan(text) {
        const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
        if (line === "")
          return "(empty)";
        const fence = "`".repeat(longestRun(line) + 1);
        const pad = /^`|`$/.test(line) ? " " : "";
        return `${fence}${pad}${line}${pad}${fence}`;
      }
      function escapeExceptCode(text) {
        return text.split(/(`[^`]+`)/).map((part, index) => index % 2 === 1 ? `<code>${escapeMarkdown(part.slice(1, -1))}</code>` : escapeMarkdown(part)).join("");
      }
      function factList(facts) {
        return facts.map(([name, value]) => `- **${name}:** ${value}`);
      }
      function codeBlock(text, language = "") {
        const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
        return [`${fence}${language}`, text, fence];
      }
      function errorAsMarkdown(message) {
        const [first = "", ...others] = message.trim().split("\n");
        return [escapeExceptCode(first), "", ...others.length === 0 ? [] : [...codeBlock(others.join("\n")), ""]];
      }
      function longestRun(text) {
        let length = 0;
        for (const [run] of text.matchAll(/`+/g))
          length = Math.max(length, run.length);
        return length;
      }
    })
  ),
  /***/
  86260: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        p: () => (
          /* binding */
          isRefName
        )
        /* harmony export */
      });
      const forbiddenText = /[\s~^:?*[\\\p{Cc}\p{Cs}]|\.\.|@\{|\/\/|\/\.|^[/.]|[/.]$|\.lock(?:\/|$)/u;
      function isRefName(text) {
        return text !== "" && !forbiddenText.test(text);
      }
    })
  ),
  /***/
  66186: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          parseRelease
        ),
        /* harmony export */
        g: () => (
          /* binding */
          isHighestRelease
        )
        /* harmony export */
      });
      function parseRelease(tag) {
        const [, numbers] = /^v?(\d+(?:\.\d+)*)$/.exec(tag) ?? [];
        return numbers?.split(".").map(BigInt);
      }
      function isHighestRelease(tag, others) {
        const release = parseRelease(tag);
        if (release === void 0)
          return false;
        return others.map(parseRelease).every((other) => other === void 0 || compare(release, other) >= 0);
      }
      function compare(first, second) {
        for (let index = 0; index < Math.max(first.length, second.length); index++) {
          const [firstNumber, secondNumber] = [first[index] ?? 0n, second[index] ?? 0n];
          if (firstNumber !== secondNumber)
            return firstNumber > secondNumber ? 1 : -1;
        }
        return 0;
      }
    })
  ),
  /***/
  38002: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ij: () => (
          /* binding */
          findSourceRef
        ),
        /* harmony export */
        P7: () => (
          /* binding */
          refName
        ),
        /* harmony export */
        QC: () => (
          /* binding */
          refLauncherBranch
        ),
        /* harmony export */
        Zc: () => (
          /* binding */
          immutableTag
        ),
        /* harmony export */
        _j: () => (
          /* binding */
          parseSourceRef
        ),
        /* harmony export */
        rH: () => (
          /* binding */
          refImageTag
        ),
        /* harmony export */
        yl: () => (
          /* binding */
          findLauncherBranch
        )
        /* harmony export */
      });
      var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);
      var _ref_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86260);
      const prefixes = [
        ["refs/heads/", "branch"],
        ["refs/tags/", "tag"]
      ];
      function parseSourceRef(text) {
        const pull = /^refs\/pull\/([1-9]\d{0,9})\/(?:merge|head)$/.exec(text);
        if (pull?.[1] !== void 0)
          return { full: text, kind: "pull", short: pull[1] };
        for (const [prefix, kind] of prefixes) {
          const short = text.slice(prefix.length);
          if (text.startsWith(prefix) && (0, _ref_name_js__WEBPACK_IMPORTED_MODULE_3__.p)(short))
            return { full: text, kind, short };
        }
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.IF(`${JSON.stringify(text)} is not a git ref: expected "refs/heads/<branch>" or "refs/tags/<tag>", such as "refs/heads/main"`);
      }
      function refImageTag(ref, suffix) {
        const tag = `${slug(ref)}${suffix}`;
        try {
          return (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.DO)(tag);
        } catch (error) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.IF(`${ref.full} and the suffix ${JSON.stringify(suffix)} do not form a valid image tag: a tag has at most 128 characters and starts with a letter, a digit or "_". Rename the ref, or change the suffix`, { cause: error });
        }
      }
      function refLauncherBranch(ref) {
        const branch = slug(ref);
        if (!(0, _ref_name_js__WEBPACK_IMPORTED_MODULE_3__.p)(branch))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.IF(`no launcher branch can be named after ${ref.full}: set \`launcher-branch\``);
        return branch;
      }
      function findSourceRef(text) {
        return text === void 0 ? void 0 : attempt(() => parseSourceRef(text));
      }
      function findLauncherBranch(ref) {
        return attempt(() => refLauncherBranch(parseSourceRef(ref)));
      }
      function attempt(parse) {
        try {
          return parse();
        } catch {
          return void 0;
        }
      }
      function immutableTag(imageTag, digest) {
        const suffix = `-${(0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__.sU)(digest).slice(0, 12)}`;
        return `${imageTag.slice(0, 128 - suffix.length)}${suffix}`;
      }
      function refName({ kind, short }) {
        return kind === "pull" ? `pr-${short}` : short;
      }
      function slug(ref) {
        return refName(ref).replace(/[^A-Za-z0-9._-]/g, "-").replace(/^[.-]+/, "");
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
