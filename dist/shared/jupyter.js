const id = 4909;
const ids = [4909];
const modules = {
  /***/
  31839: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          JupyterError
        ),
        /* harmony export */
        l: () => (
          /* binding */
          JupyterClient
        )
        /* harmony export */
      });
      var _error_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41240);
      var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      var _jupyter_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36899);
      class JupyterError extends _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo {
        /** Whether the server may not be ready yet, so that the same request may succeed later. */
        isTemporary;
        constructor(message, isTemporary = false) {
          super("server-not-responding", message);
          this.isTemporary = isTemporary;
        }
      }
      const maxExcerptLength = 300;
      const maxResponseSize = 5e7;
      class JupyterClient {
        server;
        #options;
        constructor(server, options) {
          this.server = server;
          this.#options = options;
        }
        get signal() {
          return this.#options.signal;
        }
        /**
         * Sends a request whose response is JSON.
         *
         * @param path below the server's base URL.
         * @param body body of a POST, which is sent as JSON; undefined for a GET.
         * @throws JupyterError if the server redirects, rejects the request or does not send JSON; the error of `fetch` if there
         *   is no response.
         */
        async request(path, schema, body) {
          const response = await this.send(path, { body });
          const content = await readBody(response);
          this.#rejectRedirect(response);
          const label = `${this.server.url.host}: the response to ${path.split("?")[0]}`;
          const type = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "no type";
          if (!response.ok) {
            const excerpt = type === "text/html" ? "" : `: ${content.subarray(0, maxExcerptLength).toString()}`;
            const isTemporary = [404, 424, 429].includes(response.status) || response.status >= 500;
            throw new JupyterError(`${label} has the status ${response.status}${excerpt}`, isTemporary);
          }
          if (type !== "application/json")
            throw new JupyterError(`${label} is ${type} instead of JSON: the server that was launched is not Jupyter`);
          try {
            return (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.q)(schema, content, label);
          } catch (error) {
            throw new JupyterError((0, _error_message_js__WEBPACK_IMPORTED_MODULE_3__.g)(error));
          }
        }
        /**
         * Sends a request and returns its response, with any status. Redirects are not followed.
         *
         * @throws the error of `fetch` if there is no response.
         */
        send(path, { body, method = body === void 0 ? "GET" : "POST", signal = this.#options.signal } = {}) {
          return this.#options.fetch(new URL(path, this.server.url), {
            method,
            headers: { ...(0, _jupyter_server_js__WEBPACK_IMPORTED_MODULE_2__.iY)(this.server), "content-type": "application/json" },
            redirect: "manual",
            ...body === void 0 ? {} : { body: JSON.stringify(body) },
            signal
          });
        }
        #rejectRedirect({ status, headers, url }) {
          if (status < 300 || status >= 400)
            return;
          const location = headers.get("location") ?? "";
          const target = URL.canParse(location, url) ? new URL(location, url) : void 0;
          if (target !== void 0 && target.origin !== this.server.url.origin) {
            throw new JupyterError(`${this.server.url.host} redirects to another host, ${target.host}, which must not receive the token of the server: check the start-up of Jupyter in the image`);
          }
          const path = target?.pathname ?? "an invalid address";
          throw new JupyterError(`${this.server.url.host} redirects to ${path}: the server is not running`, true);
        }
      }
      async function readBody(response) {
        const chunks = [];
        let size = 0;
        for await (const chunk of response.body ?? []) {
          size += chunk.length;
          if (size > maxResponseSize)
            throw new JupyterError(`a response is larger than the limit of ${maxResponseSize} bytes: clear the outputs of the notebook`);
          chunks.push(chunk);
        }
        return Buffer.concat(chunks);
      }
    })
  ),
  /***/
  36899: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        iY: () => (
          /* binding */
          headersFor
        ),
        /* harmony export */
        q_: () => (
          /* binding */
          endedState
        ),
        /* harmony export */
        sc: () => (
          /* binding */
          awaitServer
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
      function headersFor({ token }) {
        return { authorization: `token ${token}` };
      }
      const endedState = "the container has ended";
      const pause = 200;
      const maxResponseTime = 5e3;
      const alivePause = 1e3;
      async function awaitServer(server, timeout, isAlive) {
        const deadline = performance.now() + timeout;
        let lastState = "it does not listen on its port";
        let nextCheck = 0;
        while (performance.now() < deadline) {
          const remainingTime = Math.min(maxResponseTime, deadline - performance.now());
          const status = await fetchStatus(server, Math.max(1, Math.ceil(remainingTime)));
          if (status === 200)
            return void 0;
          if (status !== void 0)
            lastState = `it responds with status ${status}`;
          if (performance.now() >= nextCheck) {
            if (!await isAlive())
              return endedState;
            nextCheck = performance.now() + alivePause;
          }
          await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause);
        }
        return await isAlive() ? lastState : endedState;
      }
      async function fetchStatus(server, timeout) {
        try {
          const signal = AbortSignal.timeout(timeout);
          const response = await fetch(new URL("api/status", server.url), { headers: headersFor(server), signal });
          await response.body?.cancel();
          return response.status;
        } catch {
          return void 0;
        }
      }
    })
  ),
  /***/
  29699: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        q: () => (
          /* binding */
          KernelConnection
        ),
        i: () => (
          /* binding */
          withKernel
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var valibot = __webpack_require__(5691);
      var user_error = __webpack_require__(72394);
      var jupyter_server = __webpack_require__(36899);
      ;
      const schema = valibot.Ik({
        parent_header: valibot.Ik({ msg_id: valibot.lq(valibot.Yj()) }),
        header: valibot.Ik({ msg_type: valibot.Yj() }),
        content: valibot.Ik({
          text: valibot.lq(valibot.Yj()),
          execution_state: valibot.lq(valibot.Yj()),
          ename: valibot.lq(valibot.Yj()),
          evalue: valibot.lq(valibot.Yj()),
          traceback: valibot.lq(valibot.YO(valibot.Yj())),
          data: valibot.lq(valibot.g1(valibot.Yj(), valibot.L5()))
        })
      });
      function parseKernelMessage(data) {
        if (typeof data !== "string")
          return void 0;
        try {
          const result = valibot.xL(schema, JSON.parse(data));
          return result.success ? result.output : void 0;
        } catch {
          return void 0;
        }
      }
      const maxErrorLength = 2e3;
      function describeException({ ename, evalue }) {
        const text = `${ename}: ${evalue}`;
        return text.length > maxErrorLength ? `${text.slice(0, maxErrorLength)}\u2026` : text;
      }
      function formatExecuteRequest(id2, code) {
        return JSON.stringify({
          channel: "shell",
          header: {
            msg_id: id2,
            msg_type: "execute_request",
            session: id2,
            username: "binder-actions",
            version: "5.3",
            date: (/* @__PURE__ */ new Date()).toISOString()
          },
          parent_header: {},
          metadata: {},
          content: {
            code,
            silent: false,
            store_history: false,
            user_expressions: {},
            allow_stdin: false,
            stop_on_error: true
          },
          buffers: []
        });
      }
      ;
      const maxShutDownTime = 1e4;
      const maxOutput = 2e4;
      async function withKernel(client, choice, task) {
        const connection = await KernelConnection.open(client, choice);
        try {
          return await task(connection);
        } finally {
          await connection.shutDown();
        }
      }
      class KernelConnection {
        #socket;
        #client;
        #id;
        #name;
        /** Cell that is being executed. */
        #cell;
        #failure;
        /**
         * Starts a kernel and connects to it.
         *
         * @throws JupyterError if the server does not start the kernel, UserError if the connection fails.
         * @see https://jupyter-client.readthedocs.io/en/stable/messaging.html
         */
        static async open(client, { name, path }) {
          const kernel = { name, ...path === void 0 ? {} : { path } };
          const { id: id2 } = await client.request("api/kernels", valibot.Ik({ id: valibot.Yj() }), kernel);
          const url = new URL(`api/kernels/${encodeURIComponent(id2)}/channels`, client.server.url);
          url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
          const options = { headers: (0, jupyter_server.iY)(client.server) };
          const connection = new KernelConnection(new WebSocket(url, options), client, { id: id2, name });
          await connection.#waitUntilOpen();
          return connection;
        }
        constructor(socket, client, { id: id2, name }) {
          const { signal } = client;
          this.#socket = socket;
          this.#client = client;
          this.#id = id2;
          this.#name = name;
          socket.addEventListener("message", ({ data }) => this.#receive(parseKernelMessage(data)));
          const reportLoss = () => this.#fail(`the connection to the kernel "${name}" was lost`);
          socket.addEventListener("error", reportLoss);
          socket.addEventListener("close", reportLoss);
          const timeoutMessage = `the kernel "${name}" did not finish before the timeout`;
          signal.addEventListener("abort", () => this.#fail(timeoutMessage));
          if (signal.aborted)
            this.#fail(timeoutMessage);
        }
        /**
         * Executes a cell.
         *
         * @returns the output of the cell, even if the cell fails.
         * @throws UserError if the kernel dies, the connection is lost or the client's signal aborts.
         */
        execute(code) {
          if (this.#failure !== void 0)
            return Promise.reject(this.#failure);
          const id2 = (0, external_node_crypto_.randomUUID)();
          const settle = Promise.withResolvers();
          this.#cell = { id: id2, settle, output: "" };
          this.#socket.send(formatExecuteRequest(id2, code));
          return settle.promise;
        }
        /** Closes the connection. The kernel runs until it is shut down or its server stops. */
        close() {
          this.#socket.close();
        }
        /**
         * Shuts the kernel down, so that its memory is free for the next kernel. Succeeds if the kernel has already ended.
         */
        async shutDown() {
          this.close();
          const signal = AbortSignal.timeout(maxShutDownTime);
          const path = `api/kernels/${encodeURIComponent(this.#id)}`;
          await this.#client.send(path, { method: "DELETE", signal }).then((response) => response.body?.cancel(), () => void 0);
        }
        #waitUntilOpen() {
          return new Promise((resolve, reject) => {
            this.#socket.addEventListener("open", () => resolve());
            for (const end of ["error", "close"])
              this.#socket.addEventListener(end, () => reject(this.#failure));
            if (this.#failure !== void 0)
              reject(this.#failure);
          });
        }
        #receive(message) {
          if (message === void 0)
            return;
          const { header, content } = message;
          if (/^(?:restarting|autorestarting|dead)$/.test(content.execution_state ?? "")) {
            this.#fail(`the kernel "${this.#name}" died`);
            return;
          }
          const cell = this.#cell;
          if (cell === void 0 || message.parent_header.msg_id !== cell.id)
            return;
          const text = outputText(header.msg_type, content);
          cell.output = (cell.output + text).slice(-maxOutput);
          if (header.msg_type === "error")
            cell.error = describeException(content);
          if (content.execution_state !== "idle")
            return;
          this.#cell = void 0;
          cell.settle.resolve({ output: cell.output, error: cell.error });
        }
        #fail(message) {
          this.#failure ??= new user_error.yo("server-not-responding", message);
          this.#cell?.settle.reject(this.#failure);
          this.#cell = void 0;
          this.#socket.close();
        }
      }
      function outputText(type, content) {
        if (type === "stream")
          return content.text ?? "";
        if (type === "error")
          return `${content.traceback?.join("\n") ?? ""}
`;
        const plainText = content.data?.["text/plain"];
        return typeof plainText === "string" ? `${plainText}
` : "";
      }
    })
  ),
  /***/
  88540: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V: () => (
          /* binding */
          fetchKernels
        ),
        /* harmony export */
        j: () => (
          /* binding */
          defaultKernel
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      const schema = valibot__WEBPACK_IMPORTED_MODULE_1__.Ik({
        default: valibot__WEBPACK_IMPORTED_MODULE_1__.Yj(),
        kernelspecs: valibot__WEBPACK_IMPORTED_MODULE_1__.g1(valibot__WEBPACK_IMPORTED_MODULE_1__.Yj(), valibot__WEBPACK_IMPORTED_MODULE_1__.Ik({ spec: valibot__WEBPACK_IMPORTED_MODULE_1__.Ik({ language: valibot__WEBPACK_IMPORTED_MODULE_1__.lq(valibot__WEBPACK_IMPORTED_MODULE_1__.Yj(), "") }) }))
      });
      async function fetchKernels(client) {
        const { default: defaultName, kernelspecs } = await client.request("api/kernelspecs", schema);
        const specs = Object.entries(kernelspecs).map(([name, { spec }]) => ({
          name,
          language: spec.language.toLowerCase()
        }));
        return { defaultName, specs: new Map(specs.map((spec) => [spec.name, spec])) };
      }
      function defaultKernel({ defaultName, specs }) {
        const [firstSpec] = specs.values();
        const spec = specs.get(defaultName) ?? firstSpec;
        if (spec !== void 0)
          return spec;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("server-not-responding", "the server has no kernel: install a kernel in the image, such as the package ipykernel");
      }
    })
  ),
  /***/
  89779: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          pullContent
        )
        /* harmony export */
      });
      var eventsource_parser__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2309);
      var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5691);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9e3);
      var _jupyter_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31839);
      const eventSchema = valibot__WEBPACK_IMPORTED_MODULE_2__.Ik({
        phase: valibot__WEBPACK_IMPORTED_MODULE_2__.lq(valibot__WEBPACK_IMPORTED_MODULE_2__.Yj(), ""),
        output: valibot__WEBPACK_IMPORTED_MODULE_2__.lq(valibot__WEBPACK_IMPORTED_MODULE_2__.Yj(), ""),
        message: valibot__WEBPACK_IMPORTED_MODULE_2__.lq(valibot__WEBPACK_IMPORTED_MODULE_2__.Yj(), "")
      });
      const maxEventLength = 2 ** 20;
      const maxExcerptLength = 1e3;
      const filePage = /^\/?(?:lab(?:\/workspaces\/[^/]+)?\/tree|tree|notebooks|edit|retro\/(?:tree|notebooks))\/(.+)$/;
      function openedPath({ urlPath }) {
        const [, path] = filePage.exec(urlPath.replace(/[?#].*$/s, "")) ?? [];
        if (path === void 0)
          return void 0;
        try {
          return decodeURIComponent(path).replace(/\/$/, "");
        } catch {
          return path;
        }
      }
      async function pullContent(client, target) {
        const query = new URLSearchParams({ repo: target.repo });
        if (target.branch !== void 0)
          query.set("branch", target.branch);
        if (target.targetPath !== void 0)
          query.set("targetpath", target.targetPath);
        const response = await client.send(`git-pull/api?${query}`);
        const type = response.headers.get("content-type") ?? "no type";
        if (!response.ok || !type.startsWith("text/event-stream")) {
          await response.body?.cancel();
          const answer = response.ok ? `sent ${type.split(";")[0]}` : `responded with ${response.status}`;
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("launch-failed", `nbgitpuller is not available: the server ${answer} instead of its events. Install nbgitpuller in the image, and enable it with \`jupyter server extension enable --sys-prefix nbgitpuller\``);
        }
        await followPull(response, target);
        const path = openedPath(target);
        if (path !== void 0)
          await assertExists(client, path, target);
        return path;
      }
      async function followPull({ body }, { repo }) {
        let output = "";
        let end;
        const parser = (0, eventsource_parser__WEBPACK_IMPORTED_MODULE_3__.C)({
          maxBufferSize: maxEventLength,
          onEvent: ({ data }) => {
            const event = parseEvent(data);
            output = (output + event.output).slice(-maxExcerptLength);
            if (event.phase === "finished" || event.phase === "error")
              end ??= event;
          }
        });
        const decoder = new TextDecoder();
        for await (const chunk of body ?? []) {
          parser.feed(decoder.decode(chunk, { stream: true }));
          if (end !== void 0)
            break;
        }
        if (end?.phase === "finished")
          return;
        const reason = end === void 0 ? "it ended without a result" : end.message.trim();
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("launch-failed", `nbgitpuller cannot clone ${repo}: ${reason}${(0, _wording_js__WEBPACK_IMPORTED_MODULE_4__.sD)(output.trim())}`);
      }
      function parseEvent(data) {
        const emptyEvent = { phase: "", output: "", message: "" };
        try {
          const result = valibot__WEBPACK_IMPORTED_MODULE_2__.xL(eventSchema, JSON.parse(data));
          return result.success ? result.output : emptyEvent;
        } catch {
          return emptyEvent;
        }
      }
      async function assertExists(client, path, { repo }) {
        const address = `api/contents/${path.split("/").map(encodeURIComponent).join("/")}?content=0`;
        try {
          await client.request(address, valibot__WEBPACK_IMPORTED_MODULE_2__.Ik({ path: valibot__WEBPACK_IMPORTED_MODULE_2__.Yj() }));
        } catch (error) {
          if (!(error instanceof _jupyter_client_js__WEBPACK_IMPORTED_MODULE_1__.c))
            throw error;
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("launch-failed", `nbgitpuller has cloned ${repo}, but the link opens "${path}", which the server does not have: correct the link, or remove NBGITPULLER_PARENTPATH from the image (${error.message})`);
        }
      }
    })
  ),
  /***/
  12250: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        m: () => (
          /* binding */
          runProgram
        )
      });
      var user_error = __webpack_require__(72394);
      var wording = __webpack_require__(9e3);
      var kernel_connection = __webpack_require__(29699);
      var kernel_specs = __webpack_require__(88540);
      var valibot = __webpack_require__(5691);
      var jupyter_client = __webpack_require__(31839);
      ;
      const cellSchema = valibot.Ik({
        cell_type: valibot.Yj(),
        source: valibot.KC([valibot.Yj(), valibot.YO(valibot.Yj())]),
        metadata: valibot.lq(valibot.Ik({ tags: valibot.lq(valibot.YO(valibot.Yj()), []) }), { tags: [] })
      });
      const schema = valibot.Ik({
        content: valibot.Ik({
          cells: valibot.YO(cellSchema),
          metadata: valibot.Ik({ kernelspec: valibot.lq(valibot.Ik({ name: valibot.Yj() })) })
        })
      });
      async function fetchNotebook(client, path) {
        const address = `api/contents/${path.split("/").map(encodeURIComponent).join("/")}?type=notebook&content=1`;
        const { content } = await client.request(address, schema).catch((error) => {
          throw error instanceof jupyter_client.c ? new jupyter_client.c(`cannot read the notebook "${path}" in the launched image: ${error.message}`) : error;
        });
        const cells = content.cells.filter((cell) => cell.cell_type === "code").map(({ source, metadata }, index) => ({
          number: index + 1,
          source: typeof source === "string" ? source : source.join(""),
          mayFail: metadata.tags.includes("raises-exception"),
          isSkipped: metadata.tags.includes("skip-execution")
        })).filter(({ source, isSkipped }) => source.trim() !== "" && !isSkipped);
        return { kernel: content.metadata.kernelspec?.name, cells };
      }
      var pull_content = __webpack_require__(89779);
      ;
      const defaultOutput = "binder-actions";
      const printLanguages = ["python", "r", "julia"];
      const maxExcerptLength = 2e3;
      async function runProgram(client, program, kernels, enter) {
        enter("kernel");
        const path = await findNotebook(client, program);
        const notebook = path === void 0 ? void 0 : await fetchNotebook(client, path);
        const { name, language } = chooseKernel(kernels, notebook?.kernel, path);
        const connection = await kernel_connection.q.open(client, { name, path });
        try {
          enter("code");
          if (notebook === void 0)
            await runCode(connection, program, language);
          else
            await runNotebook(connection, path ?? "", notebook.cells);
        } finally {
          connection.close();
        }
      }
      async function findNotebook(client, program) {
        if (program.kind === "notebook")
          return program.path;
        if (program.kind !== "pulled")
          return void 0;
        const path = await (0, pull_content.X)(client, program.target);
        return path?.endsWith(".ipynb") === true ? path : void 0;
      }
      function chooseKernel(kernels, kernelName, path) {
        if (kernelName === void 0)
          return (0, kernel_specs.j)(kernels);
        const spec = kernels.specs.get(kernelName);
        if (spec !== void 0)
          return spec;
        const names = [...kernels.specs.keys()].join(", ") || "none";
        throw new user_error.yo("launch-failed", `the notebook "${path}" needs the kernel "${kernelName}", which is not in the image: install this kernel, or use one of the installed kernels (${names})`);
      }
      async function runCode(connection, program, language) {
        const isPrinted = program.kind !== "code" && printLanguages.includes(language);
        const defaultCode = isPrinted ? `print("${defaultOutput}")` : "";
        const result = await connection.execute(program.kind === "code" ? program.code : defaultCode);
        if (result.error !== void 0)
          throw new user_error.yo("launch-failed", `the code failed: ${describeFailure(result)}`);
        if (isPrinted && !result.output.includes(defaultOutput)) {
          const printedText = JSON.stringify(result.output.slice(-maxExcerptLength));
          throw new user_error.yo("launch-failed", `the code ${defaultCode} printed ${printedText} instead of "${defaultOutput}"`);
        }
      }
      async function runNotebook(connection, path, cells) {
        for (const { number, source, mayFail } of cells) {
          const cell = `code cell ${number} of the notebook "${path}"`;
          const result = await connection.execute(source).catch((error) => {
            throw new user_error.yo("launch-failed", `${error.message} in ${cell}`);
          });
          if (result.error === void 0 || mayFail)
            continue;
          throw new user_error.yo("launch-failed", `${cell} failed: ${describeFailure(result)}`);
        }
      }
      function describeFailure({ error, output }) {
        return `${error ?? ""}${(0, wording.sD)(output.trim().slice(-maxExcerptLength))}`;
      }
    })
  ),
  /***/
  30212: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        P: () => (
          /* binding */
          hasShell
        ),
        /* harmony export */
        f: () => (
          /* binding */
          runShellCommand
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      const programs = {
        python: (command) => `import subprocess
print(subprocess.run(["sh", "-c", ${JSON.stringify(command)}], stdout=subprocess.PIPE, stderr=subprocess.STDOUT).stdout.decode(errors="replace"))`,
        r: (command) => `cat(suppressWarnings(system2("sh", c("-c", shQuote(${JSON.stringify(command)})), stdout = TRUE, stderr = TRUE)), sep = "\\n")`,
        julia: (command) => `print(read(ignorestatus(Cmd(["sh", "-c", ${JSON.stringify(command).replaceAll("$", "\\$")}])), String))`
      };
      function hasShell({ language }) {
        return language in programs;
      }
      async function runShellCommand(connection, kernel, command) {
        const { output, error } = await connection.execute(programs[kernel.language]?.(command) ?? "");
        if (error === void 0)
          return output.trim();
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("launch-failed", `the kernel "${kernel.name}" cannot run a shell command: ${error}`);
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
