const id = 8314;
const ids = [8314];
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
  18505: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        pruneCommand: () => (
          /* binding */
          pruneCommand
        )
        /* harmony export */
      });
      var _actions_services_version_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18384);
      var _launcher_dockerfile_locator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53960);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20907);
      var _pruning_format_pruning_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7949);
      var _pruning_parse_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30477);
      var _pruning_prune_images_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49964);
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35613);
      var _runner_registry_services_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60870);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72394);
      var _wording_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9e3);
      var _command_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33192);
      var _github_services_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(36076);
      var _read_arguments_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(68740);
      const pruneCommand = {
        usage: "IMAGE --launcher OWNER/REPO [options]",
        details: `  IMAGE              image repository, such as ghcr.io/owner/name
  --launcher NAME    launcher repository, as owner/name; repeat it for each launcher of the image
  --keep N           number of pinned images to keep for each launcher branch, newest first; default ${_pruning_parse_rules_js__WEBPACK_IMPORTED_MODULE_4__.d5}
  --min-age AGE      minimum age of images to delete, such as 12h or 30d; default ${_pruning_parse_rules_js__WEBPACK_IMPORTED_MODULE_4__.lw}
  --dockerfile PATH  path to the launcher's Dockerfile; default ${_launcher_dockerfile_locator_js__WEBPACK_IMPORTED_MODULE_1__.e}: where mybinder.org finds it
  --delete           delete the images; without it, nothing is deleted
  --dry-run          print what would be deleted, which is the default
  --json             print the decisions as JSON

Lists the images that no launcher needs: tags that end with a digest, and tags of pull requests (pr-N). Their signatures
are deleted with them. An image is kept if a launcher branch pins it or pinned it recently, if it has another tag, such as
main, or if it is younger than --min-age.
At ghcr.io, set GITHUB_TOKEN or GH_TOKEN to a personal access token (classic) with the scopes read:packages and
delete:packages. Other registries use the login of docker login, and must allow deletion.
Exit code: 0 listed or deleted, 1 an image could not be deleted, 2 usage or environment error.`,
        async run(args, env, terminal) {
          const { values, positionals } = (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_11__.lR)(args, {
            launcher: { type: "string", multiple: true, default: [] },
            keep: { type: "string", default: _pruning_parse_rules_js__WEBPACK_IMPORTED_MODULE_4__.d5 },
            "min-age": { type: "string", default: _pruning_parse_rules_js__WEBPACK_IMPORTED_MODULE_4__.lw },
            dockerfile: { type: "string", default: _launcher_dockerfile_locator_js__WEBPACK_IMPORTED_MODULE_1__.e },
            delete: { type: "boolean", default: false },
            "dry-run": { type: "boolean", default: false },
            json: { type: "boolean", default: false }
          });
          const image = (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_11__.Lc)(() => (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__.fb)((0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_11__.BT)(positionals, "IMAGE")));
          if (values.launcher.length === 0)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_9__.e("--launcher is missing: list every launcher of the image, because images of other launchers are deleted");
          if (values.delete && values["dry-run"])
            throw new _command_js__WEBPACK_IMPORTED_MODULE_9__.e("--delete cannot be combined with --dry-run: set one or the other");
          const request = {
            image,
            keep: (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_11__.ZY)("--keep", values.keep, _pruning_parse_rules_js__WEBPACK_IMPORTED_MODULE_4__.xG),
            minAge: (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_11__.ZY)("--min-age", values["min-age"], _pruning_parse_rules_js__WEBPACK_IMPORTED_MODULE_4__.pZ)
          };
          const dockerfile = (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_11__.ZY)("--dockerfile", values.dockerfile, _launcher_dockerfile_locator_js__WEBPACK_IMPORTED_MODULE_1__.s7);
          const github = (0, _github_services_js__WEBPACK_IMPORTED_MODULE_10__.Qq)(env, terminal);
          const launchers = values.launcher.map((launcher) => {
            const repository = (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_11__.ZY)("--launcher", launcher, _github_services_js__WEBPACK_IMPORTED_MODULE_10__.tp);
            return {
              name: (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_6__.PZ)(repository),
              reader: (0, _github_services_js__WEBPACK_IMPORTED_MODULE_10__.cc)(github, repository),
              dockerfile
            };
          });
          const store = await openStore(image, github, env);
          const now = Date.now();
          const decisions = await (0, _pruning_prune_images_js__WEBPACK_IMPORTED_MODULE_5__.c)(request, launchers, store, now);
          const name = positionals[0] ?? "";
          if (values.json)
            terminal.out(JSON.stringify(decisions.map(_pruning_format_pruning_js__WEBPACK_IMPORTED_MODULE_3__.A), null, 2));
          else
            terminal.out((0, _pruning_format_pruning_js__WEBPACK_IMPORTED_MODULE_3__.ZK)(name, decisions, now));
          return values.delete ? deleteAll(decisions, store, terminal, now) : printDeleteHint(decisions, terminal);
        }
      };
      async function openStore(image, { client, token }, env) {
        const isAtGitHub = image.registry === _actions_services_version_store_js__WEBPACK_IMPORTED_MODULE_0__.V;
        if (isAtGitHub && token === void 0)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_8__.yo("token-invalid", "GITHUB_TOKEN is not set: set it to a personal access token (classic) with the scopes read:packages and delete:packages");
        const credentials = { username: "token", password: token ?? "" };
        const logins = isAtGitHub ? { login: { registry: _actions_services_version_store_js__WEBPACK_IMPORTED_MODULE_0__.V, credentials } } : {};
        return (0, _actions_services_version_store_js__WEBPACK_IMPORTED_MODULE_0__.O)(client, await (0, _runner_registry_services_js__WEBPACK_IMPORTED_MODULE_7__.n8)(env, logins, () => {
        })(image));
      }
      function printDeleteHint(decisions, { err }) {
        if (decisions.some(({ isDeleted }) => isDeleted))
          err("Nothing was deleted. To delete these images, run the command again with --delete.");
        return 0;
      }
      async function deleteAll(decisions, store, { err }, now) {
        const { deleted, tagged, failed } = await (0, _pruning_prune_images_js__WEBPACK_IMPORTED_MODULE_5__.$)(decisions, store);
        for (const item of tagged)
          err((0, _pruning_format_pruning_js__WEBPACK_IMPORTED_MODULE_3__.Uy)(item, now));
        for (const { version, message } of failed)
          err(`${(0, _pruning_format_pruning_js__WEBPACK_IMPORTED_MODULE_3__.qh)(version, now)} was not deleted: ${message}`);
        err(deleted.length === 0 ? "Nothing was deleted." : `${(0, _wording_js__WEBPACK_IMPORTED_MODULE_12__.LS)(deleted.length, "version")} deleted.`);
        return failed.length === 0 ? 0 : 1;
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
  44647: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bq: () => (
          /* binding */
          formatPlatform
        ),
        /* harmony export */
        FL: () => (
          /* binding */
          parsePlatform
        ),
        /* harmony export */
        a3: () => (
          /* binding */
          binderPlatform
        ),
        /* harmony export */
        b: () => (
          /* binding */
          isForPlatform
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      const binderPlatform = { os: "linux", architecture: "amd64" };
      const form = /^([a-z0-9]+)\/([a-z0-9]+)(?:\/([a-z0-9.]+))?$/;
      function parsePlatform(text) {
        const [, os, architecture, variant] = form.exec(text) ?? [];
        if (os === void 0 || architecture === void 0) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF(`${JSON.stringify(text)} is not a platform: expected os/architecture, such as "linux/amd64"`);
        }
        return { os, architecture, ...variant === void 0 ? {} : { variant } };
      }
      function formatPlatform({ os, architecture, variant }) {
        return [os, architecture, ...variant === void 0 ? [] : [variant]].join("/");
      }
      function isForPlatform(imagePlatform, requiredPlatform) {
        return imagePlatform.os === requiredPlatform.os && imagePlatform.architecture === requiredPlatform.architecture && (requiredPlatform.variant === void 0 || imagePlatform.variant === requiredPlatform.variant);
      }
    })
  ),
  /***/
  30477: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d5: () => (
          /* binding */
          defaultKeep
        ),
        /* harmony export */
        lw: () => (
          /* binding */
          defaultMinAge
        ),
        /* harmony export */
        pZ: () => (
          /* binding */
          parseMinAge
        ),
        /* harmony export */
        xG: () => (
          /* binding */
          parseKeep
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      const defaultKeep = "5";
      const defaultMinAge = "7d";
      const hour = 36e5;
      function parseKeep(text) {
        if (!/^[1-9]\d{0,3}$/.test(text))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("invalid-input", 'expected a whole number from 1 to 9999, such as "5"');
        return Number(text);
      }
      function parseMinAge(text) {
        const [, count, unit] = /^(\d{1,5})([hd])$/.exec(text) ?? [];
        if (count === void 0)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("invalid-input", 'expected hours or days, such as "12h" or "7d"');
        return Number(count) * (unit === "d" ? 24 * hour : hour);
      }
    })
  ),
  /***/
  76251: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g: () => (
          /* binding */
          escapeCommands
        ),
        /* harmony export */
        o: () => (
          /* binding */
          CommandFilter
        )
        /* harmony export */
      });
      var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
      const whiteSpace = String.raw`(?:[\t\v\f ]|\xc2[\x85\xa0]|\xe1\x9a\x80|\xe2\x80[\x80-\x8a\xa8\xa9\xaf]|\xe2\x81\x9f|\xe3\x80\x80|\xef\xbb\xbf)*`;
      const commandStart = new RegExp(`(^|[\\r\\n])(${whiteSpace}:)(?=:)`, "g");
      function escapeCommandBytes(output) {
        const bytes = Buffer.from(output.buffer, output.byteOffset, output.byteLength).toString("latin1");
        return Buffer.from(bytes.replace(commandStart, "$1$2 ").replaceAll("##[", "## ["), "latin1");
      }
      function escapeCommands(text) {
        return escapeCommandBytes(Buffer.from(text)).toString();
      }
      class CommandFilter extends node_stream__WEBPACK_IMPORTED_MODULE_0__.Writable {
        #target;
        #pending = [];
        constructor(target) {
          super();
          this.#target = target;
        }
        _write(chunk, _encoding, done) {
          const end = Math.max(chunk.lastIndexOf("\n"), chunk.lastIndexOf("\r")) + 1;
          if (end > 0) {
            this.#pass(chunk.subarray(0, end));
            this.#pending = [];
          }
          if (end < chunk.length)
            this.#pending.push(chunk.subarray(end));
          done();
        }
        /** Forwards an unfinished last line and terminates it. */
        flush() {
          if (this.#pending.length > 0)
            this.#pass(Buffer.from("\n"));
          this.#pending = [];
        }
        #pass(lines) {
          this.#target.write(escapeCommandBytes(Buffer.concat([...this.#pending, lines])));
        }
      }
    })
  ),
  /***/
  6515: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DB: () => (
          /* binding */
          parseSize
        ),
        /* harmony export */
        E9: () => (
          /* binding */
          parseDuration
        ),
        /* harmony export */
        Xq: () => (
          /* binding */
          formatSize
        ),
        /* harmony export */
        a3: () => (
          /* binding */
          formatDuration
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      const durationFormat = /^(\d+(?:\.\d+)?)\s*(s|m|h)$/;
      const milliseconds = { s: 1e3, m: 6e4, h: 36e5 };
      const maxDuration = 2 ** 31 - 1;
      function parseDuration(text) {
        const [, count, unit] = durationFormat.exec(text.trim().toLowerCase()) ?? [];
        if (count === void 0 || unit === void 0) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF('expected a number with its unit, such as "90s", "10m" or "1h"');
        }
        const duration = Number(count) * (milliseconds[unit] ?? 0);
        if (duration > maxDuration)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF("expected at most 596h");
        return duration;
      }
      function formatDuration(duration) {
        const seconds = Math.round(duration / 1e3);
        return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
      }
      const units = /* @__PURE__ */ new Map([
        ["", 1],
        ["B", 1],
        ["KB", 1e3],
        ["MB", 1e6],
        ["GB", 1e9],
        ["KIB", 2 ** 10],
        ["MIB", 2 ** 20],
        ["GIB", 2 ** 30]
      ]);
      function parseSize(text) {
        const [, number = "", unit = ""] = /^(\d+(?:\.\d+)?)\s*([A-Za-z]*)$/.exec(text.trim()) ?? [];
        const factor = units.get(unit.toUpperCase());
        const bytes = Math.round(Number(number) * (factor ?? Number.NaN));
        if (number === "" || !Number.isSafeInteger(bytes) || bytes <= 0) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF(`${JSON.stringify(text)} is not a size: expected a number and a unit, such as "800MB", "1GB" or "1GiB"`);
        }
        return bytes;
      }
      function formatSize(bytes) {
        const [unit, factor] = bytes >= 1e9 ? ["GB", 1e9] : bytes >= 1e6 ? ["MB", 1e6] : bytes >= 1e3 ? ["kB", 1e3] : ["B", 1];
        const value = bytes / factor;
        return `${value >= 100 || factor === 1 ? Math.round(value) : value.toPrecision(3)} ${unit}`;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
