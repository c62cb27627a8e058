import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
  /***/
  42613: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
    })
  ),
  /***/
  20181: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
    })
  ),
  /***/
  35317: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
    })
  ),
  /***/
  76982: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
    })
  ),
  /***/
  72250: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns");
    })
  ),
  /***/
  24434: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
    })
  ),
  /***/
  79896: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
    })
  ),
  /***/
  91943: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");
    })
  ),
  /***/
  58611: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
    })
  ),
  /***/
  85675: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");
    })
  ),
  /***/
  65692: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
    })
  ),
  /***/
  24743: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("iconv-lite");
    })
  ),
  /***/
  69278: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
    })
  ),
  /***/
  34589: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
    })
  ),
  /***/
  16698: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
    })
  ),
  /***/
  4573: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
    })
  ),
  /***/
  31421: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
    })
  ),
  /***/
  37540: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
    })
  ),
  /***/
  77598: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
    })
  ),
  /***/
  53053: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
    })
  ),
  /***/
  40610: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
    })
  ),
  /***/
  78474: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
    })
  ),
  /***/
  73024: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
    })
  ),
  /***/
  51455: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
    })
  ),
  /***/
  37067: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
    })
  ),
  /***/
  32467: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
    })
  ),
  /***/
  44708: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
    })
  ),
  /***/
  98995: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
    })
  ),
  /***/
  77030: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
    })
  ),
  /***/
  48161: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
    })
  ),
  /***/
  76760: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
    })
  ),
  /***/
  643: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
    })
  ),
  /***/
  1708: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
    })
  ),
  /***/
  41792: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
    })
  ),
  /***/
  26848: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");
    })
  ),
  /***/
  57075: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
    })
  ),
  /***/
  46466: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
    })
  ),
  /***/
  46193: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
    })
  ),
  /***/
  58500: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
    })
  ),
  /***/
  41692: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
    })
  ),
  /***/
  73136: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
    })
  ),
  /***/
  57975: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
    })
  ),
  /***/
  73429: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
    })
  ),
  /***/
  78877: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
    })
  ),
  /***/
  75919: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
    })
  ),
  /***/
  38522: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
    })
  ),
  /***/
  70857: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
    })
  ),
  /***/
  16928: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
    })
  ),
  /***/
  2203: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
    })
  ),
  /***/
  13193: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
    })
  ),
  /***/
  53557: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
    })
  ),
  /***/
  16460: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers/promises");
    })
  ),
  /***/
  64756: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
    })
  ),
  /***/
  52018: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");
    })
  ),
  /***/
  87016: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
    })
  ),
  /***/
  39023: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
    })
  ),
  /***/
  43106: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");
    })
  )
  /******/
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0) {
    return cachedModule.exports;
  }
  var module = __webpack_module_cache__[moduleId] = {
    /******/
    // no module.id needed
    /******/
    // no module.loaded needed
    /******/
    exports: {}
    /******/
  };
  var threw = true;
  try {
    __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
    threw = false;
  } finally {
    if (threw) delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
  var webpackQueues = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__";
  var webpackExports = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__";
  var webpackError = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__";
  var resolveQueue = (queue) => {
    if (queue && queue.d < 1) {
      queue.d = 1;
      queue.forEach((fn) => fn.r--);
      queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
    }
  };
  var wrapDeps = (deps) => deps.map((dep) => {
    if (dep !== null && typeof dep === "object") {
      if (dep[webpackQueues]) return dep;
      if (dep.then) {
        var queue = [];
        queue.d = 0;
        dep.then((r) => {
          obj[webpackExports] = r;
          resolveQueue(queue);
        }, (e) => {
          obj[webpackError] = e;
          resolveQueue(queue);
        });
        var obj = {};
        obj[webpackQueues] = (fn) => fn(queue);
        return obj;
      }
    }
    var ret = {};
    ret[webpackQueues] = (x) => {
    };
    ret[webpackExports] = dep;
    return ret;
  });
  __nccwpck_require__.a = (module, body, hasAwait) => {
    var queue;
    hasAwait && ((queue = []).d = -1);
    var depQueues = /* @__PURE__ */ new Set();
    var exports = module.exports;
    var currentDeps;
    var outerResolve;
    var reject;
    var promise = new Promise((resolve, rej) => {
      reject = rej;
      outerResolve = resolve;
    });
    promise[webpackExports] = exports;
    promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"]((x) => {
    }));
    module.exports = promise;
    body((deps) => {
      currentDeps = wrapDeps(deps);
      var fn;
      var getResult = () => currentDeps.map((d) => {
        if (d[webpackError]) throw d[webpackError];
        return d[webpackExports];
      });
      var promise2 = new Promise((resolve) => {
        fn = () => resolve(getResult);
        fn.r = 0;
        var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
        currentDeps.map((dep) => dep[webpackQueues](fnQueue));
      });
      return fn.r ? promise2 : getResult();
    }, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
    queue && queue.d < 0 && (queue.d = 0);
  };
})();
(() => {
  var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__;
  var leafPrototypes;
  __nccwpck_require__.t = function(value, mode) {
    if (mode & 1) value = this(value);
    if (mode & 8) return value;
    if (typeof value === "object" && value) {
      if (mode & 4 && value.__esModule) return value;
      if (mode & 16 && typeof value.then === "function") return value;
    }
    var ns = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(ns);
    var def = {};
    leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
    for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) {
      Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
    }
    def["default"] = () => value;
    __nccwpck_require__.d(ns, def);
    return ns;
  };
})();
(() => {
  __nccwpck_require__.d = (exports, definition) => {
    for (var key in definition) {
      if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
        Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
      }
    }
  };
})();
(() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = (chunkId) => {
    return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
      __nccwpck_require__.f[key](chunkId, promises);
      return promises;
    }, []));
  };
})();
(() => {
  __nccwpck_require__.u = (chunkId) => {
    return "./" + { "59": "github-3", "355": "verify-2", "535": "snappyjs", "601": "test-launch-run", "606": "p-map", "822": "services", "901": "split-2", "985": "comment-preview", "1194": "dockerfile", "1496": "launch", "1521": "pruning", "1664": "prune-images", "1691": "cache", "1728": "dispatch-launcher-update", "1736": "layers", "1795": "test-launch", "1818": "layout", "1845": "github", "1955": "exec", "1991": "snappyjs-3", "2027": "cli", "2587": "dispatch", "2788": "doctor-2", "2830": "debug", "2916": "snappyjs-2", "3032": "update-launcher-sha-run", "3111": "github-2", "3243": "js-yaml", "3267": "minimatch", "3292": "smol-toml", "3339": "sync-binder-image-run", "3376": "dockerfile-2", "3430": "doctor", "3585": "comment-preview-run", "3724": "github-4", "3743": "verify", "3832": "workflows", "3838": "http-client", "3925": "image-services", "4087": "launcher-3", "4372": "snappyjs-4", "4461": "sweep-previews", "4498": "check-layer-sizes-2", "4672": "pin", "4909": "jupyter", "4966": "init", "5064": "doctor-3", "5179": "ip-address", "5312": "prune-images-run", "5638": "runner", "5691": "valibot", "5904": "check-layer-sizes-run", "5978": "cli-2", "5979": "sync-binder-image", "6617": "inputs", "6686": "split", "6710": "build", "6752": "undici", "6782": "try", "6809": "dispatch-run", "6848": "check-layer-sizes", "6878": "layers-2", "6973": "launcher-2", "7078": "doctor-run", "7417": "protobuf-specs", "7480": "launch-link", "7494": "build-binder-image", "7889": "launch-table", "7941": "runner-2", "8029": "registry", "8050": "ncc", "8097": "test-launch-2", "8213": "sigstore-sign", "8314": "prune", "8395": "cli-3", "8414": "cli-4", "8515": "rollback", "8589": "plan", "8643": "launcher", "8703": "announce-services", "8938": "layers-3", "9081": "sigstore", "9115": "history", "9190": "push", "9251": "services-2", "9782": "build-binder-image-run", "9821": "sweep-previews-run", "9928": "update-launcher-sha" }[chunkId] + ".js";
  };
})();
(() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
(() => {
  __nccwpck_require__.r = (exports) => {
    if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
      Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
    }
    Object.defineProperty(exports, "__esModule", { value: true });
  };
})();
(() => {
  var installedChunks = {
    /******/
    8792: 0
    /******/
  };
  var installChunk = (data) => {
    var { ids, modules, runtime } = data;
    var moduleId, chunkId, i = 0;
    for (moduleId in modules) {
      if (__nccwpck_require__.o(modules, moduleId)) {
        __nccwpck_require__.m[moduleId] = modules[moduleId];
      }
    }
    if (runtime) runtime(__nccwpck_require__);
    for (; i < ids.length; i++) {
      chunkId = ids[i];
      if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
        installedChunks[chunkId][0]();
      }
      installedChunks[ids[i]] = 0;
    }
  };
  __nccwpck_require__.f.j = (chunkId, promises) => {
    var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
    if (installedChunkData !== 0) {
      if (installedChunkData) {
        promises.push(installedChunkData[1]);
      } else {
        if (true) {
          var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
            if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
            throw e;
          });
          var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
          promises.push(installedChunkData[1] = promise);
        }
      }
    }
  };
})();
var __webpack_exports__ = {};
__nccwpck_require__.d(__webpack_exports__, {
  /* harmony export */
  n: () => (
    /* binding */
    start
  )
  /* harmony export */
});
const programs = {
  "build-binder-image": () => Promise.all(
    /* import() | build-binder-image */
    [__nccwpck_require__.e(5691), __nccwpck_require__.e(6752), __nccwpck_require__.e(1955), __nccwpck_require__.e(3838), __nccwpck_require__.e(7941), __nccwpck_require__.e(6617), __nccwpck_require__.e(7494)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 32885)),
  "check-layer-sizes": () => Promise.all(
    /* import() | check-layer-sizes */
    [__nccwpck_require__.e(5691), __nccwpck_require__.e(6752), __nccwpck_require__.e(1955), __nccwpck_require__.e(3838), __nccwpck_require__.e(7941), __nccwpck_require__.e(6848)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 66099)),
  "comment-preview": () => Promise.all(
    /* import() | comment-preview */
    [__nccwpck_require__.e(5691), __nccwpck_require__.e(6752), __nccwpck_require__.e(1955), __nccwpck_require__.e(3838), __nccwpck_require__.e(7941), __nccwpck_require__.e(4087), __nccwpck_require__.e(985)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 15134)),
  "dispatch-launcher-update": () => Promise.all(
    /* import() | dispatch-launcher-update */
    [__nccwpck_require__.e(5691), __nccwpck_require__.e(6752), __nccwpck_require__.e(1955), __nccwpck_require__.e(3838), __nccwpck_require__.e(7941), __nccwpck_require__.e(4087), __nccwpck_require__.e(1728)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 53731)),
  "doctor": () => Promise.all(
    /* import() | doctor */
    [__nccwpck_require__.e(5691), __nccwpck_require__.e(6752), __nccwpck_require__.e(1955), __nccwpck_require__.e(3838), __nccwpck_require__.e(7941), __nccwpck_require__.e(4087), __nccwpck_require__.e(3430)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 4005)),
  "prune-images": () => Promise.all(
    /* import() | prune-images */
    [__nccwpck_require__.e(5691), __nccwpck_require__.e(6752), __nccwpck_require__.e(1955), __nccwpck_require__.e(3838), __nccwpck_require__.e(7941), __nccwpck_require__.e(1664)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 13091)),
  "sweep-previews": () => Promise.all(
    /* import() | sweep-previews */
    [__nccwpck_require__.e(5691), __nccwpck_require__.e(6752), __nccwpck_require__.e(1955), __nccwpck_require__.e(3838), __nccwpck_require__.e(7941), __nccwpck_require__.e(4461)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 9090)),
  "test-launch": () => Promise.all(
    /* import() | test-launch */
    [__nccwpck_require__.e(5691), __nccwpck_require__.e(6752), __nccwpck_require__.e(1955), __nccwpck_require__.e(3838), __nccwpck_require__.e(7941), __nccwpck_require__.e(8097)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 92582)),
  "update-launcher-sha": () => Promise.all(
    /* import() | update-launcher-sha */
    [__nccwpck_require__.e(5691), __nccwpck_require__.e(6752), __nccwpck_require__.e(1955), __nccwpck_require__.e(3838), __nccwpck_require__.e(7941), __nccwpck_require__.e(8643), __nccwpck_require__.e(9928)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 70667)),
  "sync-binder-image": () => Promise.all(
    /* import() | sync-binder-image */
    [__nccwpck_require__.e(5691), __nccwpck_require__.e(6752), __nccwpck_require__.e(1955), __nccwpck_require__.e(3838), __nccwpck_require__.e(7941), __nccwpck_require__.e(4087), __nccwpck_require__.e(6617), __nccwpck_require__.e(5979)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 18036)),
  "cli": () => __nccwpck_require__.e(
    /* import() | cli */
    2027
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 75472))
};
const start = (name) => programs[name]();
var __webpack_exports__start = __webpack_exports__.n;
export {
  __webpack_exports__start as start
};
