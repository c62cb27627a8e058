const id = 5904;
const ids = [5904];
const modules = {
  /***/
  59314: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        checkServices: () => (
          /* binding */
          checkServices
        )
        /* harmony export */
      });
      var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
      var _runner_interruption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7464);
      var _runner_job_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17237);
      var _runner_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62793);
      var _runner_registry_services_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60870);
      var _runner_run_on_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67333);
      var _runner_workspace_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47200);
      var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73411);
      function checkServices(inputs, env) {
        return {
          connect: (0, _runner_registry_services_js__WEBPACK_IMPORTED_MODULE_4__.n8)(env, { login: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_7__.j)(inputs) }, _runner_log_js__WEBPACK_IMPORTED_MODULE_3__.t.mask),
          runCommand: (0, _runner_run_on_host_js__WEBPACK_IMPORTED_MODULE_5__.l)(env),
          onInterruption: _runner_interruption_js__WEBPACK_IMPORTED_MODULE_1__.vi,
          temporaryDirectory: env.RUNNER_TEMP ?? (0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
          readFile: (path) => (0, _runner_workspace_files_js__WEBPACK_IMPORTED_MODULE_6__.s)(env.GITHUB_WORKSPACE ?? ".", path),
          log: _runner_log_js__WEBPACK_IMPORTED_MODULE_3__.t,
          writeSummary: (0, _runner_job_summary_js__WEBPACK_IMPORTED_MODULE_2__.u)(env.GITHUB_STEP_SUMMARY)
        };
      }
    })
  ),
  /***/
  44675: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        JN: () => (
          /* binding */
          backoff
        ),
        /* harmony export */
        PS: () => (
          /* binding */
          isRetryableStatus
        ),
        /* harmony export */
        bD: () => (
          /* binding */
          withRetry
        ),
        /* harmony export */
        dw: () => (
          /* binding */
          RetryableError
        ),
        /* harmony export */
        fS: () => (
          /* binding */
          waitForRetry
        ),
        /* harmony export */
        iU: () => (
          /* binding */
          defaultRetry
        ),
        /* harmony export */
        mu: () => (
          /* binding */
          parseRetryAfter
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      const defaultRetry = {
        attempts: 5,
        firstDelay: 500,
        maxDelay: 6e4,
        sleep: (milliseconds, signal) => (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, void 0, signal === void 0 ? {} : { signal })
      };
      const retryableStatuses = /* @__PURE__ */ new Set([408, 425, 429, 500, 502, 503, 504]);
      function isRetryableStatus(status) {
        return retryableStatuses.has(status);
      }
      class RetryableError extends _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo {
        /** Delay requested by the server, in milliseconds. */
        retryAfter;
        /** Upper limit on attempts, in addition to the limit of the retry policy. */
        maxAttempts;
        constructor(message, options = {}) {
          super("server-unreachable", message, { cause: options.cause });
          this.retryAfter = options.retryAfter;
          this.maxAttempts = options.maxAttempts ?? Number.POSITIVE_INFINITY;
        }
      }
      async function withRetry(policy, task, signal) {
        for (let attempt = 1; ; attempt++) {
          try {
            return await task(attempt);
          } catch (error) {
            await waitForRetry(policy, attempt, error, signal);
          }
        }
      }
      async function waitForRetry(policy, attempt, error, signal) {
        if (!(error instanceof RetryableError))
          throw error;
        const wait = Math.max(error.retryAfter ?? 0, backoff(policy, attempt));
        const isTooLong = wait > policy.maxDelay;
        if (attempt < Math.min(policy.attempts, error.maxAttempts) && !isTooLong)
          return policy.sleep(wait, signal);
        const delayNote = isTooLong && error.retryAfter !== void 0 ? `, and requires a wait of ${Math.round(wait / 1e3)} s` : "";
        const attemptNote = `tried ${attempt} ${attempt === 1 ? "time" : "times"}`;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("server-unreachable", `${error.message}${delayNote} (${attemptNote})`, {
          cause: error.cause
        });
      }
      function backoff({ firstDelay, maxDelay }, attempt) {
        return Math.min(maxDelay, firstDelay * 2 ** (attempt - 1) * (0.75 + Math.random() / 2));
      }
      const httpDate = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? .*\d/i;
      function parseRetryAfter(header, now) {
        const text = header?.trim() ?? "";
        if (/^\d+$/.test(text))
          return Number(text) * 1e3;
        if (!httpDate.test(text))
          return void 0;
        const date = Date.parse(text);
        return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
      }
    })
  ),
  /***/
  90181: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        checkLayerSizes: () => (
          /* binding */
          checkLayerSizes
        )
        /* harmony export */
      });
      var _layers_check_layers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86683);
      var _layers_measurable_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12526);
      var _layers_provided_dockerfile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14999);
      var _layers_report_layers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90536);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20907);
      var _with_image_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95804);
      async function checkLayerSizes(request, services) {
        await (0, _layers_provided_dockerfile_js__WEBPACK_IMPORTED_MODULE_2__.q)(request.dockerfile, services.readFile);
        return (0, _with_image_source_js__WEBPACK_IMPORTED_MODULE_5__.T)(request.image, services, async (source) => {
          const measurableImage = await (0, _layers_measurable_image_js__WEBPACK_IMPORTED_MODULE_1__.h)(source, request);
          const name = fromName(request.image, measurableImage.image);
          const checked = await (0, _layers_check_layers_js__WEBPACK_IMPORTED_MODULE_0__.H)(measurableImage, name, request, services);
          const reference = checkedReference(request.image, measurableImage.image);
          const outputs = { ...(0, _layers_check_layers_js__WEBPACK_IMPORTED_MODULE_0__.o)(checked), reference };
          return { outputs, failure: (0, _layers_report_layers_js__WEBPACK_IMPORTED_MODULE_3__.Su)(checked, request), checked };
        });
      }
      function checkedReference(location, { rootDigest: digest }) {
        return location.kind === "registry" ? (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__.FH)({ ...location.reference, digest }) : "";
      }
      function fromName(location, image) {
        if (location.kind === "registry")
          return `${(0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__.hp)(location.reference)}@${image.rootDigest}`;
        return location.kind === "docker-daemon" ? location.image : "IMAGE";
      }
    })
  ),
  /***/
  99368: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          parseShape
        ),
        /* harmony export */
        q: () => (
          /* binding */
          parseJson
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      function parseJson(schema, content, label) {
        let value;
        try {
          const isText = typeof content === "string";
          value = JSON.parse(isText ? content : new TextDecoder("utf-8", { fatal: true }).decode(content));
        } catch {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF(`${label} is not JSON: it starts with ${JSON.stringify(excerpt(content))}`);
        }
        return parseShape(schema, value, label);
      }
      function parseShape(schema, value, label) {
        const result = valibot__WEBPACK_IMPORTED_MODULE_1__.xL(schema, value);
        if (result.success)
          return result.output;
        const problems = result.issues.slice(0, 5).map((issue) => `${valibot__WEBPACK_IMPORTED_MODULE_1__.Bu(issue) ?? "(top)"}: ${issue.message}`);
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF(`${label} is malformed: ${problems.join("; ")}`);
      }
      function excerpt(content) {
        return typeof content === "string" ? content.slice(0, 60) : new TextDecoder().decode(content.subarray(0, 60));
      }
    })
  ),
  /***/
  47200: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        s: () => (
          /* binding */
          readWorkspaceFile
        ),
        /* harmony export */
        z: () => (
          /* binding */
          resolveInWorkspace
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);
      async function readWorkspaceFile(workspace, path) {
        return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(await resolveInWorkspace(workspace, path));
      }
      async function resolveInWorkspace(workspace, path) {
        const [root, target] = await Promise.all([(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace), (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path))]);
        const relativePath = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, target);
        if (relativePath === ".." || relativePath.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(relativePath))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("file-not-found", `${path} leads to ${target}, which is outside the workspace ${root}: replace the symbolic link with the file`);
        return target;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
