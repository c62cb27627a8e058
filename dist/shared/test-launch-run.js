const id = 601;
const ids = [601];
const modules = {
  /***/
  32148: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        run: () => (
          /* binding */
          run
        )
      });
      var launch_record = __webpack_require__(56853);
      var launch_summary = __webpack_require__(790);
      var launch_warnings = __webpack_require__(41469);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var error_message = __webpack_require__(41240);
      ;
      const fileName = "launches.json";
      async function restoreRecord(name, services) {
        const { actionsCache, log } = services;
        const problem = actionsCache.problem();
        if (problem !== void 0) {
          log.info(`This launch is not compared with earlier launches: ${problem}`);
          return launch_record.FR;
        }
        const directory = recordDirectory(name, services);
        try {
          await (0, promises_.mkdir)(directory, { recursive: true });
          const key = await actionsCache.restore(directory, [`${keyPrefix(name)}none`, keyPrefix(name)]);
          return key === void 0 ? launch_record.FR : (0, launch_record.a3)(await (0, promises_.readFile)((0, external_node_path_.join)(directory, fileName)));
        } catch (error) {
          log.info(`This launch is not compared with earlier launches: ${(0, error_message.g)(error)}`);
          return launch_record.FR;
        } finally {
          await (0, promises_.rm)(directory, { recursive: true, force: true });
        }
      }
      async function saveRecord(name, record, date, services) {
        const { actionsCache, log } = services;
        if (actionsCache.problem() !== void 0)
          return;
        const directory = recordDirectory(name, services);
        try {
          await (0, promises_.mkdir)(directory, { recursive: true });
          await (0, promises_.writeFile)((0, external_node_path_.join)(directory, fileName), JSON.stringify(record));
          await actionsCache.save(directory, `${keyPrefix(name)}${Date.parse(date)}`);
        } catch (error) {
          log.info(`The record of launches could not be saved: ${(0, error_message.g)(error)}`);
        } finally {
          await (0, promises_.rm)(directory, { recursive: true, force: true });
        }
      }
      function recordDirectory(name, { cacheDirectory }) {
        return (0, external_node_path_.join)(cacheDirectory, encodeURIComponent(name));
      }
      function keyPrefix(name) {
        return `binder-launches-${encodeURIComponent(name)}-`;
      }
      var test_launch = __webpack_require__(41023);
      ;
      async function run({ request, launcherBranch }, services) {
        const { log, writeSummary, now } = services;
        const name = `${request.repository}/${launcherBranch}`;
        const [earlierRecord, result] = await Promise.all([
          restoreRecord(name, services),
          (0, test_launch.GZ)(request, services)
        ]);
        await writeSummary((0, launch_summary.l)(request, result, earlierRecord));
        for (const warning of (0, launch_warnings.V)(result))
          log.warning(warning);
        for (const member of result.members)
          await logBuild(member, log);
        const date = now().toISOString();
        const record = (0, launch_record.vW)(earlierRecord, result.members, date);
        await saveRecord(name, record, date, services);
        const { verdict, cause = "", failure } = result;
        const members = result.members.map((report) => ({
          ...report,
          lastSuccess: (0, launch_record.M1)(record, report.member)
        }));
        return { outputs: { verdict, cause, members }, failure };
      }
      async function logBuild(report, log) {
        const lines = (0, launch_warnings.G)(report);
        if (lines.length === 0)
          return;
        await log.group(`End of the build log of ${report.member}`, async () => log.info(lines.join("\n")));
      }
    })
  ),
  /***/
  74175: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        testLaunchServices: () => (
          /* binding */
          testLaunchServices
        )
        /* harmony export */
      });
      var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _runner_actions_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43219);
      var _runner_job_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17237);
      var _runner_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62793);
      var _services_launch_services_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23583);
      function testLaunchServices(env) {
        return {
          ...(0, _services_launch_services_js__WEBPACK_IMPORTED_MODULE_4__.s)(env, _runner_log_js__WEBPACK_IMPORTED_MODULE_3__.t),
          actionsCache: (0, _runner_actions_cache_js__WEBPACK_IMPORTED_MODULE_5__.C)(env),
          cacheDirectory: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.XDG_CACHE_HOME ?? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ".cache"), "binder-actions", "launches"),
          writeSummary: (0, _runner_job_summary_js__WEBPACK_IMPORTED_MODULE_2__.u)(env.GITHUB_STEP_SUMMARY),
          now: () => /* @__PURE__ */ new Date()
        };
      }
    })
  ),
  /***/
  43219: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          openActionsCache
        )
        /* harmony export */
      });
      function openActionsCache(env) {
        return {
          problem: () => findProblem(env),
          // The cache client is loaded on demand, because it is as large as the rest of the bundle.
          restore: async (directory, [key, ...prefixes]) => {
            const { restoreCache } = await Promise.all(
              /* import() */
              [__webpack_require__.e(2830), __webpack_require__.e(1691)]
            ).then(__webpack_require__.bind(__webpack_require__, 61691));
            return restoreCache([directory], key, prefixes);
          },
          save: async (directory, key) => {
            const { saveCache } = await Promise.all(
              /* import() */
              [__webpack_require__.e(2830), __webpack_require__.e(1691)]
            ).then(__webpack_require__.bind(__webpack_require__, 61691));
            await saveCache([directory], key);
          }
        };
      }
      function findProblem(env) {
        const { ACTIONS_RUNTIME_TOKEN: token = "" } = env;
        const url = env.ACTIONS_RESULTS_URL || env.ACTIONS_CACHE_URL || "";
        if (token === "" || url === "") {
          return `the runner's cache service is not available (${token === "" ? "ACTIONS_RUNTIME_TOKEN" : "ACTIONS_RESULTS_URL"} is not set)`;
        }
        if (!URL.canParse(url))
          return "the address of the runner's cache service is malformed";
        return isJsonWebToken(token) ? void 0 : "the token of the runner's cache service (ACTIONS_RUNTIME_TOKEN) is malformed";
      }
      function isJsonWebToken(token) {
        const [header, payload, signature, ...others] = token.split(".");
        if (header === void 0 || payload === void 0 || !signature || others.length > 0)
          return false;
        try {
          const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
          return typeof claims === "object" && claims !== null;
        } catch {
          return false;
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
