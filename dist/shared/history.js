const id = 9115;
const ids = [9115];
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
  93398: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        historyCommand: () => (
          /* binding */
          historyCommand
        )
      });
      var dockerfile_locator = __webpack_require__(53960);
      var version_history = __webpack_require__(99224);
      var markdown = __webpack_require__(37403);
      ;
      function linkVersions(versions, place, serverUrl) {
        return versions.map((version) => ({
          version,
          compare: compareUrl(version, versions, serverUrl),
          rollback: formatRollbackCommand(version, place)
        }));
      }
      function formatLinks(versions) {
        const compared = versions.flatMap(({ compare }) => compare ?? []);
        const commands = versions.flatMap(({ rollback }) => rollback ?? []);
        return [
          ...compared.length === 0 ? [] : ["", "Changes to the source:", "", ...compared.map((url) => `- ${url}`)],
          ...commands.length === 0 ? [] : ["", "Roll back to an image:", "", ...(0, markdown.DV)(commands.join("\n"))]
        ];
      }
      function compareUrl(version, versions, serverUrl) {
        const { source } = version;
        const olderVersions = versions.slice(versions.indexOf(version) + 1);
        const previousVersion = olderVersions.find(({ branches }) => branches.some((name) => version.branches.includes(name)));
        const base = previousVersion?.source;
        if (source === void 0 || base === void 0 || base.repository !== source.repository)
          return void 0;
        const isElsewhere = [version, previousVersion].some((item) => item?.build !== void 0 && !item.build.startsWith(`${serverUrl}/`));
        if (isElsewhere || base.revision === source.revision)
          return void 0;
        return `${serverUrl}/${source.repository}/compare/${base.revision}...${source.revision}`;
      }
      function formatRollbackCommand({ image, branches }, { repository, workflow }) {
        if (image.digest === void 0)
          return void 0;
        const { digest } = image;
        if (workflow === void 0)
          return branches.map((branch) => `binder-actions rollback ${quote(repository)} ${quote(branch)} --to ${digest}`).join(" && ");
        const fields = [`branches=${branches.join(" ")}`, `rollback-to=${digest}`];
        return ["gh workflow run", quote(workflow), "--repo", quote(repository)].concat(fields.map((field) => `-f ${quote(field)}`)).join(" ");
      }
      function quote(word) {
        return /^[\w./:=@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
      }
      var oci_reference = __webpack_require__(20907);
      var github_repository = __webpack_require__(35613);
      var map_concurrent = __webpack_require__(80822);
      var platform = __webpack_require__(44647);
      var read_image = __webpack_require__(77148);
      var registry_error = __webpack_require__(64528);
      var registry_source = __webpack_require__(87953);
      ;
      const maxConcurrentRequests = 6;
      async function fetchImageSizes(references, connect) {
        const images = new Map(references.flatMap((reference) => reference.digest === void 0 ? [] : [[reference.digest, reference]]));
        const unreachableRepositories = /* @__PURE__ */ new Set();
        const sizes = /* @__PURE__ */ new Map();
        await (0, map_concurrent._)([...images], maxConcurrentRequests, async ([digest, reference]) => {
          const repository = (0, oci_reference.hp)(reference);
          if (unreachableRepositories.has(repository))
            return;
          try {
            const source = (0, registry_source.B)(await connect(reference), reference);
            const { manifest } = await (0, read_image.NR)(source, platform.a3);
            sizes.set(digest, manifest.layers.reduce((sum, { size }) => sum + size, 0));
          } catch (error) {
            if (!(error instanceof registry_error.g))
              unreachableRepositories.add(repository);
          }
        });
        return sizes;
      }
      var registry_services = __webpack_require__(60870);
      var github_services = __webpack_require__(36076);
      var read_arguments = __webpack_require__(68740);
      ;
      const historyCommand = {
        usage: "LAUNCHER [options]",
        details: `  LAUNCHER           launcher repository, as owner/name
  --dockerfile PATH  path to the launcher's Dockerfile; default ${dockerfile_locator.e}: where mybinder.org finds it
  --workflow FILE    file name of a workflow of the launcher with manual runs, such as update-image.yml: print rollback commands that start this workflow
  --json             print the images as JSON, with the launcher's commits and branches

The table lists the images recorded in the trailers of the launcher's commits, newest first, with their compressed size if the
registry still has them. The comparisons of their source commits and the command that rolls back to each image follow.
Nothing is written.
${github_services.hK}
Exit code: 0 printed, 1 no image was ever pinned, 2 usage or environment error.`,
        async run(args, env, terminal) {
          const { values, positionals } = (0, read_arguments.lR)(args, {
            dockerfile: { type: "string", default: dockerfile_locator.e },
            workflow: { type: "string" },
            json: { type: "boolean", default: false }
          });
          const repository = (0, github_services.tp)((0, read_arguments.BT)(positionals, "LAUNCHER"));
          const dockerfile = (0, read_arguments.ZY)("--dockerfile", values.dockerfile, dockerfile_locator.s7);
          const services = (0, github_services.Qq)(env, terminal);
          const commits = await (0, github_services.cc)(services, repository).readHistory(dockerfile);
          const versions = (0, version_history.q2)(commits);
          const images = versions.map(({ image }) => image);
          const sizes = await fetchImageSizes(images, (0, registry_services.es)(env));
          const launcher = { repository: (0, github_repository.PZ)(repository), workflow: values.workflow };
          const linkedVersions = linkVersions(versions, launcher, services.serverUrl);
          if (values.json)
            terminal.out(JSON.stringify(linkedVersions.map((version) => toJson(version, sizes)), null, 2));
          else
            terminal.out([(0, version_history.m3)(versions, services.serverUrl, sizes), ...formatLinks(linkedVersions)].join("\n"));
          if (versions.length === 0) {
            terminal.err(`No commit in ${(0, github_repository.PZ)(repository)} has pinned an image in ${dockerfile.label}.`);
          }
          return versions.length === 0 ? 1 : 0;
        }
      };
      function toJson({ version, compare, rollback }, sizes) {
        const { image, date, source, build, commit, branches } = version;
        const { tag, digest } = image;
        return {
          image: (0, oci_reference.FH)(image),
          tag,
          digest,
          size: digest === void 0 ? void 0 : sizes.get(digest),
          date,
          source,
          build,
          commit,
          branches,
          compare,
          rollback
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
  99224: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i9: () => (
          /* binding */
          parsePinMessage
        ),
        /* harmony export */
        m3: () => (
          /* binding */
          formatVersionTable
        ),
        /* harmony export */
        q2: () => (
          /* binding */
          readVersions
        )
        /* harmony export */
      });
      var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37403);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20907);
      var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6515);
      const sourceForm = /^([\w.-]+(?:\/[\w.-]+)+)@([0-9a-f]{7,64})(?: \((refs\/[^\s()]+)\))?$/;
      const webAddress = /^https?:\/\/[^\s<>"'()|]+$/;
      function parsePinMessage(message) {
        const trailer = (name) => message.split(/\r?\n/).findLast((line) => line.startsWith(`${name}: `))?.slice(name.length + 2).trim();
        const text = trailer("Image");
        const image = text === void 0 ? void 0 : parseOrUndefined(text);
        if (image === void 0)
          return void 0;
        const [, repository, revision, ref] = sourceForm.exec(trailer("Source") ?? "") ?? [];
        const source = repository === void 0 || revision === void 0 ? void 0 : { repository, revision, ref };
        const run = trailer("Build");
        return { image, source, build: run !== void 0 && webAddress.test(run) ? run : void 0 };
      }
      function parseOrUndefined(text) {
        try {
          return (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.F2)(text);
        } catch {
          return void 0;
        }
      }
      function readVersions(commits) {
        const versions = /* @__PURE__ */ new Map();
        for (const { sha, date, message, branch } of commits) {
          const record = parsePinMessage(message);
          if (record === void 0)
            continue;
          const knownBranches = versions.get(sha)?.branches ?? [];
          versions.set(sha, { ...record, commit: sha, date, branches: [...knownBranches, branch] });
        }
        return [...versions.values()].sort((first, second) => Date.parse(second.date) - Date.parse(first.date));
      }
      function formatVersionTable(versions, serverUrl, sizes) {
        const lines = versions.map(({ image, date, source, build }) => {
          const digest = image.digest === void 0 ? "\u2014" : `\`${image.digest}\``;
          const cells = [
            (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.FV)(image.tag ?? (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.FH)(image)),
            date.slice(0, 10),
            digest,
            formatImageSize(image, sizes),
            source === void 0 ? "\u2014" : formatSource(source, build, serverUrl),
            build === void 0 ? "\u2014" : `[${runName(build)}](${build})`
          ];
          return `| ${cells.join(" | ")} |`;
        });
        return [
          "| Tag | Date | Digest | Size | Source | Build |",
          "| --- | --- | --- | ---: | --- | --- |",
          ...lines
        ].join("\n");
      }
      function formatImageSize({ digest }, sizes) {
        const size = digest === void 0 ? void 0 : sizes.get(digest);
        return size === void 0 ? "\u2014" : (0, _units_js__WEBPACK_IMPORTED_MODULE_1__.Xq)(size);
      }
      function formatSource({ repository, revision }, build, serverUrl) {
        const shortRevision = revision.slice(0, 8);
        const isElsewhere = build !== void 0 && !build.startsWith(`${serverUrl}/`);
        return isElsewhere ? `${repository}@${shortRevision}` : `[${shortRevision}](${serverUrl}/${repository}/commit/${revision})`;
      }
      function runName(build) {
        const id2 = /\/runs\/(\d+)/.exec(build)?.[1];
        return id2 === void 0 ? "build" : `run ${id2}`;
      }
    })
  ),
  /***/
  80822: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          mapConcurrent
        )
        /* harmony export */
      });
      async function mapConcurrent(items, maxConcurrent, task) {
        const results = [];
        const queue = items.entries();
        let hasFailed = false;
        const worker = async () => {
          for (const [index, item] of queue) {
            if (hasFailed)
              return;
            try {
              results[index] = await task(item, index);
            } catch (error) {
              hasFailed = true;
              throw error;
            }
          }
        };
        await Promise.all(Array.from({ length: Math.min(maxConcurrent, items.length) }, worker));
        return results;
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
