#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 72250:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 85675:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 26848:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 16460:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers/promises");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 33192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError),
/* harmony export */   p: () => (/* binding */ InterruptedError)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(72394);

/** Ctrl-C at a prompt. Nothing is printed. */
class InterruptedError extends Error {
}
/** Error for an invalid command line. Its message is one line; a line that mentions `--help` follows. */
class UsageError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    constructor(message) {
        super('usage', message);
    }
}


/***/ }),

/***/ 75472:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _runner_interruption_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7464);
/* harmony import */ var _runner_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(50603);
/* harmony import */ var _runner_young_generation_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(45544);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(72394);
/* harmony import */ var _node_version_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(79792);
/* harmony import */ var _run_command_line_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(70404);







for (const stream of [process.stdout, process.stderr])
    stream.on('error', exitOnWriteError);
// The shell prints its prompt at the cursor, which is after the `^C` that the terminal shows.
process.on('exit', code => {
    if (code === _runner_interruption_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.SIGINT && process.stderr.isTTY)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(process.stderr.fd, '\n');
});
const versionProblem = (0,_node_version_js__WEBPACK_IMPORTED_MODULE_5__/* .nodeVersionProblem */ .e)(process.versions.node);
if (versionProblem !== undefined) {
    _runner_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .F.err(versionProblem);
    process.exitCode = 2;
}
else {
    (0,_runner_young_generation_js__WEBPACK_IMPORTED_MODULE_3__/* .limitYoungGeneration */ .a)();
    process.exitCode = await (0,_run_command_line_js__WEBPACK_IMPORTED_MODULE_6__/* .runCommandLine */ .r)(process.argv.slice(2), process.env, _runner_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .F);
}
function exitOnWriteError(error) {
    if (error.code === 'EPIPE') {
        (0,_runner_interruption_js__WEBPACK_IMPORTED_MODULE_1__/* .exitOnClosedOutput */ .Xz)();
        return;
    }
    const failure = new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('output-not-writable', `cannot write the output (${error.message}): free disk space, or write to another file`);
    _runner_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .F.err(`binder-actions: ${(0,_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .formatError */ .Wk)(failure, _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .unreleased */ .rH)}`);
    process.exit(2);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 79792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ nodeVersionProblem)
/* harmony export */ });
/** Oldest supported version, the first that can decompress zstd, which some layers use. */
const minVersion = { major: 22, minor: 15 };
/** Returns an error message if this version of Node.js is too old. */
function nodeVersionProblem(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (major > minVersion.major || (major === minVersion.major && minor >= minVersion.minor))
        return undefined;
    return `binder-actions requires Node.js ${minVersion.major}.${minVersion.minor} or later, but this is ${version}: install a newer version from https://nodejs.org`;
}


/***/ }),

/***/ 70404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./build/runner/interruption.js
var interruption = __nccwpck_require__(7464);
// EXTERNAL MODULE: ./build/suggest.js
var suggest = __nccwpck_require__(82246);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __nccwpck_require__(72394);
// EXTERNAL MODULE: ./build/cli/command.js
var cli_command = __nccwpck_require__(33192);
;// CONCATENATED MODULE: ./build/cli/commands.js
/** All commands, in the order of the overview. */
const commands = [
    {
        name: 'init',
        summary: 'write the files that both repositories need, from a clone of the source repository',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5691), __nccwpck_require__.e(6752), __nccwpck_require__.e(1845), __nccwpck_require__.e(3243), __nccwpck_require__.e(4021), __nccwpck_require__.e(2648), __nccwpck_require__.e(5638), __nccwpck_require__.e(7448), __nccwpck_require__.e(1855), __nccwpck_require__.e(2801), __nccwpck_require__.e(7099), __nccwpck_require__.e(9251), __nccwpck_require__.e(648), __nccwpck_require__.e(1412), __nccwpck_require__.e(709), __nccwpck_require__.e(1578), __nccwpck_require__.e(8436)]).then(__nccwpck_require__.bind(__nccwpck_require__, 28436))).init,
    },
    {
        name: 'check-layer-sizes',
        summary: 'print the size of every layer of an image without pulling it, and analyze layers that are too large',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5691), __nccwpck_require__.e(2648), __nccwpck_require__.e(5638), __nccwpck_require__.e(1855), __nccwpck_require__.e(2801), __nccwpck_require__.e(1786), __nccwpck_require__.e(2515), __nccwpck_require__.e(1904), __nccwpck_require__.e(4498)]).then(__nccwpck_require__.bind(__nccwpck_require__, 34498))).checkLayerSizes,
    },
    {
        name: 'plan',
        summary: 'print a Dockerfile fragment that splits the layers of an image that are too large',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5691), __nccwpck_require__.e(2648), __nccwpck_require__.e(5638), __nccwpck_require__.e(1855), __nccwpck_require__.e(2801), __nccwpck_require__.e(1786), __nccwpck_require__.e(2515), __nccwpck_require__.e(1904), __nccwpck_require__.e(8589)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8589))).plan,
    },
    {
        name: 'split',
        summary: 'write an image with the same files in smaller layers, without building it again',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5691), __nccwpck_require__.e(2648), __nccwpck_require__.e(5638), __nccwpck_require__.e(2801), __nccwpck_require__.e(1786), __nccwpck_require__.e(2515), __nccwpck_require__.e(6650), __nccwpck_require__.e(8467)]).then(__nccwpck_require__.bind(__nccwpck_require__, 74125))).split,
    },
    {
        name: 'try',
        summary: 'check an image, or the image that a folder builds, and start it on this machine as mybinder.org does',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5691), __nccwpck_require__.e(3243), __nccwpck_require__.e(2648), __nccwpck_require__.e(5638), __nccwpck_require__.e(2801), __nccwpck_require__.e(1786), __nccwpck_require__.e(5273), __nccwpck_require__.e(6109), __nccwpck_require__.e(932)]).then(__nccwpck_require__.bind(__nccwpck_require__, 40697))).tryCommand,
    },
    {
        name: 'build',
        summary: 'build and check the image of the commit that is checked out, and push it with --push',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5691), __nccwpck_require__.e(6752), __nccwpck_require__.e(1845), __nccwpck_require__.e(3243), __nccwpck_require__.e(1955), __nccwpck_require__.e(3838), __nccwpck_require__.e(2916), __nccwpck_require__.e(2648), __nccwpck_require__.e(5638), __nccwpck_require__.e(7448), __nccwpck_require__.e(1855), __nccwpck_require__.e(2801), __nccwpck_require__.e(1786), __nccwpck_require__.e(9251), __nccwpck_require__.e(2515), __nccwpck_require__.e(1904), __nccwpck_require__.e(5273), __nccwpck_require__.e(648), __nccwpck_require__.e(6109), __nccwpck_require__.e(1412), __nccwpck_require__.e(6650), __nccwpck_require__.e(3137), __nccwpck_require__.e(6470), __nccwpck_require__.e(7070)]).then(__nccwpck_require__.bind(__nccwpck_require__, 12455))).build,
    },
    {
        name: 'push',
        summary: 'check an image that another tool built, such as repo2docker, and push it',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5691), __nccwpck_require__.e(3243), __nccwpck_require__.e(2648), __nccwpck_require__.e(5638), __nccwpck_require__.e(1855), __nccwpck_require__.e(2801), __nccwpck_require__.e(1786), __nccwpck_require__.e(2515), __nccwpck_require__.e(1904), __nccwpck_require__.e(5273), __nccwpck_require__.e(6109), __nccwpck_require__.e(3137), __nccwpck_require__.e(6899)]).then(__nccwpck_require__.bind(__nccwpck_require__, 15159))).push,
    },
    {
        name: 'dispatch',
        summary: 'notify a launcher of a new image, from any CI system',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5691), __nccwpck_require__.e(6752), __nccwpck_require__.e(1845), __nccwpck_require__.e(3243), __nccwpck_require__.e(1955), __nccwpck_require__.e(3838), __nccwpck_require__.e(2648), __nccwpck_require__.e(5638), __nccwpck_require__.e(7448), __nccwpck_require__.e(709), __nccwpck_require__.e(8786)]).then(__nccwpck_require__.bind(__nccwpck_require__, 56631))).dispatch,
    },
    {
        name: 'pin',
        summary: 'pin an image in a launcher, as its workflow does',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5691), __nccwpck_require__.e(6752), __nccwpck_require__.e(1845), __nccwpck_require__.e(1955), __nccwpck_require__.e(3838), __nccwpck_require__.e(2916), __nccwpck_require__.e(2648), __nccwpck_require__.e(5638), __nccwpck_require__.e(7448), __nccwpck_require__.e(1855), __nccwpck_require__.e(7099), __nccwpck_require__.e(9251), __nccwpck_require__.e(7663), __nccwpck_require__.e(6470), __nccwpck_require__.e(7875)]).then(__nccwpck_require__.bind(__nccwpck_require__, 87875))).pin,
    },
    {
        name: 'launch-link',
        summary: 'print a link or badge that opens any GitHub repository in the image of a launcher',
        load: async () => (await __nccwpck_require__.e(/* import() */ 6480).then(__nccwpck_require__.bind(__nccwpck_require__, 56480))).launchLink,
    },
    {
        name: 'launch-table',
        summary: "print a table for the launcher's README: every branch, its image and its launch badge",
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5691), __nccwpck_require__.e(6752), __nccwpck_require__.e(1845), __nccwpck_require__.e(2648), __nccwpck_require__.e(7448), __nccwpck_require__.e(1855), __nccwpck_require__.e(7099), __nccwpck_require__.e(7549)]).then(__nccwpck_require__.bind(__nccwpck_require__, 57549))).launchTableCommand,
    },
    {
        name: 'history',
        summary: 'list every image that the launcher has pinned: tag, date, digest, source commit, build',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5691), __nccwpck_require__.e(6752), __nccwpck_require__.e(1845), __nccwpck_require__.e(2648), __nccwpck_require__.e(5638), __nccwpck_require__.e(7448), __nccwpck_require__.e(3398)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93398))).history,
    },
    {
        name: 'rollback',
        summary: 'pin an earlier image in a launcher branch and hold the branch',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5691), __nccwpck_require__.e(6752), __nccwpck_require__.e(1845), __nccwpck_require__.e(1955), __nccwpck_require__.e(3838), __nccwpck_require__.e(535), __nccwpck_require__.e(2648), __nccwpck_require__.e(5638), __nccwpck_require__.e(7448), __nccwpck_require__.e(1855), __nccwpck_require__.e(7099), __nccwpck_require__.e(9251), __nccwpck_require__.e(7663), __nccwpck_require__.e(6037)]).then(__nccwpck_require__.bind(__nccwpck_require__, 96037))).rollback,
    },
    {
        name: 'resume',
        summary: 'remove the hold of a launcher branch and pin the current image of its tag',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5691), __nccwpck_require__.e(6752), __nccwpck_require__.e(1845), __nccwpck_require__.e(1955), __nccwpck_require__.e(3838), __nccwpck_require__.e(535), __nccwpck_require__.e(2648), __nccwpck_require__.e(5638), __nccwpck_require__.e(7448), __nccwpck_require__.e(1855), __nccwpck_require__.e(7099), __nccwpck_require__.e(9251), __nccwpck_require__.e(7663), __nccwpck_require__.e(6037)]).then(__nccwpck_require__.bind(__nccwpck_require__, 96037))).resume,
    },
    {
        name: 'prune',
        summary: 'list or delete old images that no launcher branch uses',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5691), __nccwpck_require__.e(6752), __nccwpck_require__.e(1845), __nccwpck_require__.e(2648), __nccwpck_require__.e(5638), __nccwpck_require__.e(7448), __nccwpck_require__.e(1855), __nccwpck_require__.e(7099), __nccwpck_require__.e(7958)]).then(__nccwpck_require__.bind(__nccwpck_require__, 67958))).prune,
    },
    {
        name: 'verify',
        summary: 'print the signed origin of an image: the ref, commit and workflow that built it',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5691), __nccwpck_require__.e(6752), __nccwpck_require__.e(1845), __nccwpck_require__.e(3243), __nccwpck_require__.e(2648), __nccwpck_require__.e(5638), __nccwpck_require__.e(7448), __nccwpck_require__.e(9251), __nccwpck_require__.e(648), __nccwpck_require__.e(5930)]).then(__nccwpck_require__.bind(__nccwpck_require__, 58712))).verify,
    },
    {
        name: 'test-launch',
        summary: 'launch a branch on every BinderHub, execute code or a notebook there, and measure each phase',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5691), __nccwpck_require__.e(5273), __nccwpck_require__.e(7001)]).then(__nccwpck_require__.bind(__nccwpck_require__, 47001))).testLaunchCommand,
    },
    {
        name: 'doctor',
        summary: 'check the source repository, the image and the launcher for known problems, and explain how to fix them',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5691), __nccwpck_require__.e(6752), __nccwpck_require__.e(1845), __nccwpck_require__.e(3243), __nccwpck_require__.e(2648), __nccwpck_require__.e(5638), __nccwpck_require__.e(7448), __nccwpck_require__.e(1855), __nccwpck_require__.e(2801), __nccwpck_require__.e(7099), __nccwpck_require__.e(9251), __nccwpck_require__.e(648), __nccwpck_require__.e(1412), __nccwpck_require__.e(709), __nccwpck_require__.e(1578), __nccwpck_require__.e(4528)]).then(__nccwpck_require__.bind(__nccwpck_require__, 41578))).doctor,
    },
];

;// CONCATENATED MODULE: ./build/cli/format-help.js
/** Width of a terminal that help and tables fit. */
const helpWidth = 80;
/** Widest column of options; the description of a longer option starts on the next line. */
const maxTermWidth = 24;
/**
 * Wraps help at 80 columns. A line that starts with two spaces is an option and its description, separated by two spaces or
 * more; deeper lines continue the description. Other lines are paragraphs, separated by empty lines.
 */
function formatHelp(text) {
    const blocks = readBlocks(text);
    const terms = blocks.flatMap(block => (Array.isArray(block) ? block : []));
    const widest = terms.reduce((width, { term }) => Math.max(width, term.length), 0);
    const column = Math.min(maxTermWidth, widest) + 4;
    return blocks
        .map(block => Array.isArray(block)
        ? block.flatMap(entry => formatEntry(entry, column)).join('\n')
        : wrap(block).join('\n'))
        .join('\n\n')
        .replace(/\n\n(?=Exit code: )/, '\n');
}
/** Formats one entry of a list whose descriptions start at a column. */
function formatEntry({ term, description }, column) {
    const lines = wrap(description, helpWidth - column);
    const indent = ' '.repeat(column);
    const [first = '', ...others] = lines;
    const label = `  ${term}`;
    const isShort = label.length + 2 <= column;
    return [
        ...(isShort
            ? [`${label.padEnd(column)}${first}`]
            : [label, ...(first === '' ? [] : [`${indent}${first}`])]),
        ...others.map(line => `${indent}${line}`),
    ];
}
/** Breaks a text between words into lines of at most `width` characters. A longer word is broken after a slash. */
function wrap(text, width = helpWidth) {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/).flatMap(item => breakWord(item, width))) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = '';
        }
        line = line === '' ? word : `${line} ${word}`;
    }
    return line === '' ? lines : [...lines, line];
}
/** Breaks a word that is longer than a line after a slash. */
function breakWord(word, width) {
    const parts = [];
    let rest = word;
    while (rest.length > width) {
        const slash = rest.lastIndexOf('/', width - 1);
        if (slash < 1)
            break;
        parts.push(rest.slice(0, slash + 1));
        rest = rest.slice(slash + 1);
    }
    return rest === '' ? parts : [...parts, rest];
}
/** Returns the lists of options and the paragraphs, in order. */
function readBlocks(text) {
    const blocks = [];
    let isContinued = false;
    for (const line of text.split('\n')) {
        const last = blocks.at(-1);
        const entry = readEntry(line);
        const lastEntry = Array.isArray(last) ? last.at(-1) : undefined;
        if (line.trim() === '')
            isContinued = false;
        else if (entry !== undefined) {
            if (Array.isArray(last) && isContinued)
                last.push(entry);
            else
                blocks.push([entry]);
            isContinued = true;
        }
        else if (line.startsWith('   ') && lastEntry !== undefined && isContinued) {
            lastEntry.description += ` ${line.trim()}`;
        }
        else {
            if (typeof last === 'string' && isContinued && !line.startsWith('Exit code: '))
                blocks[blocks.length - 1] = `${last} ${line}`;
            else
                blocks.push(line);
            isContinued = true;
        }
    }
    return blocks;
}
/** Parses the line of an option: two spaces, a term, two or more spaces, a description. */
function readEntry(line) {
    if (!/^ {2}\S/.test(line))
        return undefined;
    const text = line.slice(2);
    const gap = text.indexOf('  ');
    return gap < 0
        ? { term: text, description: '' }
        : { term: text.slice(0, gap), description: text.slice(gap).trimStart() };
}

// EXTERNAL MODULE: ./build/cli/version.js
var version = __nccwpck_require__(5537);
;// CONCATENATED MODULE: ./build/cli/run-command-line.js







/** Runs the command named by the first argument, and prints its error as one message. */
async function runCommandLine(args, env, terminal) {
    const [name = '--help', ...commandArgs] = args;
    if (name === '--version' || name === '-V' || name === 'version') {
        terminal.out(`binder-actions ${version/* version */.r} (Node.js ${process.versions.node})`);
        return 0;
    }
    if (name === '--help' || name === '-h' || (name === 'help' && commandArgs.length === 0)) {
        terminal.out(overview());
        return args.length === 0 ? 2 : 0;
    }
    const commandName = name === 'help' ? (commandArgs[0] ?? '') : name;
    const entry = commands.find(command => command.name === commandName);
    if (entry === undefined) {
        terminal.err(unknownCommand(commandName));
        return 2;
    }
    const command = await entry.load();
    if (name === 'help' || isHelpRequest(commandArgs)) {
        terminal.out(`${wrap(entry.summary).join('\n')}\n\n${help(commandName, command)}`);
        return 0;
    }
    try {
        return await command.run(commandArgs, env, terminal);
    }
    catch (error) {
        if (error instanceof cli_command/* InterruptedError */.p)
            return interruption/* exitCodes */.hS.SIGINT;
        const message = error instanceof cli_command/* UsageError */.e
            ? `${error.message}\nRun \`binder-actions ${commandName} --help\` for its arguments and options.`
            : (0,user_error/* formatError */.Wk)(error, user_error/* unreleased */.rH);
        terminal.err(`binder-actions ${commandName}: ${message}`);
        return 2;
    }
}
function unknownCommand(name) {
    const names = [...commands.map(command => command.name), '--help', '--version'];
    const kind = name.startsWith('-') ? 'option' : 'command';
    return (`binder-actions: unknown ${kind} ${JSON.stringify(name)}${(0,suggest/* didYouMean */.au)(name, names)}\n` +
        'Run `binder-actions --help` for the list of commands.');
}
function isHelpRequest(args) {
    const end = args.indexOf('--');
    return (end < 0 ? args : args.slice(0, end)).some(arg => arg === '--help' || arg === '-h');
}
function help(name, { usage, details }) {
    const [first = '', ...others] = wrap(`Usage: binder-actions ${name} ${usage}`, helpWidth - 4);
    return [first, ...others.map(line => `    ${line}`), '', formatHelp(details)].join('\n');
}
function overview() {
    const column = commands.reduce((longest, { name }) => Math.max(longest, name.length), 0) + 4;
    return [
        'binder-actions: keep a mybinder.org launcher up to date with its image',
        '',
        ...commands.flatMap(({ name, summary }) => formatEntry({ term: name, description: summary }, column)),
        '',
        'Run `binder-actions COMMAND --help` for the options of a command, and',
        '`binder-actions --version` for the version.',
    ].join('\n');
}


/***/ }),

/***/ 5537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Version in package.json. A test keeps both equal, because a bundle has no package.json. */
const version = '0.1.0';


/***/ }),

/***/ 41240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/** Returns the message of a thrown value, which may not be an `Error`. */
function messageOf(error) {
    // An error from another realm is not an instance of this realm's Error.
    return typeof error === 'object' && error !== null && 'message' in error
        ? String(error.message)
        : String(error);
}


/***/ }),

/***/ 82428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ escapeInvisible)
/* harmony export */ });
/**
 * Invisible characters: formatting characters such as those that reverse the direction of text, and fillers. A
 * name that contains one looks like another name, or reorders the text around it.
 * Source: Unicode Technical Report 36, "Bidirectional Text Spoofing"; CVE-2021-42574.
 */
const invisible = /\p{Cf}|\u034f|\u17b4|\u17b5|[\u115f\u1160\u2028\u2029\u3164\uffa0]/gu;
/** Replaces invisible characters with escapes such as `\u202e`, which do not change the meaning of JSON. */
function escapeInvisible(text) {
    return text.replace(invisible, character => Array.from(character.split(''), unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''));
}


/***/ }),

/***/ 79107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r9: () => (/* binding */ excludeFromTermination),
  e_: () => (/* binding */ terminateDescendants),
  wX: () => (/* binding */ terminateTree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: ./build/runner/process-table.js

/** Returns the children of every process on the system by parent ID; empty without `/proc`. */
function readChildren() {
    const children = new Map();
    for (const pid of listNumbers('/proc')) {
        const parent = Number(readStat(`/proc/${pid}`)?.parent);
        const siblings = children.get(parent);
        if (siblings === undefined)
            children.set(parent, [pid]);
        else
            siblings.push(pid);
    }
    return children;
}
/** Returns whether any thread of a process is neither stopped nor ended, so that it may start another process. */
function isRunning(pid) {
    const threads = listNumbers(`/proc/${pid}/task`);
    // R is running, S is interruptible sleep. A thread that waits for its own vfork(2) is in state D and starts nothing.
    return threads.some(thread => /[RS]/.test(readStat(`/proc/${pid}/task/${thread}`)?.state ?? ''));
}
function listNumbers(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory).flatMap(name => (/^\d+$/.test(name) ? [Number(name)] : []));
    }
    catch {
        return [];
    }
}
/**
 * Reads the state and the parent, which follow the name in parentheses. The name may contain any character.
 * Source: proc_pid_stat(5).
 */
function readStat(directory) {
    try {
        const text = (0,external_node_fs_.readFileSync)(`${directory}/stat`, 'utf8');
        const [state = '', parent = ''] = text.slice(text.lastIndexOf(')') + 2).split(' ');
        return { state, parent };
    }
    catch {
        // The process has ended in the meantime.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/runner/child-processes.js

/** IDs of child processes that clean up; killing them would leave resources behind. */
const excludedChildren = new Set();
/** Excludes a child process from being killed with the others until it exits. */
function excludeFromTermination(child) {
    const { pid } = child;
    if (pid === undefined)
        return;
    excludedChildren.add(pid);
    child.once('close', () => excludedChildren.delete(pid));
}
/** Milliseconds within which processes stop, even on a busy machine. */
const stopTimeout = 1_000;
/**
 * Kills all descendants of this process, not only its children: older Docker clients leave their buildx process behind
 * when they exit. Without `/proc`, descendants cannot be found and none are killed.
 */
function terminateDescendants() {
    terminateAll(() => findDescendants(process.pid));
}
/** Kills a process and its descendants; without `/proc`, only the process. */
function terminateTree(pid) {
    terminateAll(() => [pid, ...findDescendants(pid)]);
}
/**
 * Stops all processes before killing the first: a shell whose command exits runs its next one, and a running process
 * may start another.
 *
 * @param find returns the current processes, parents before their children.
 */
function terminateAll(find) {
    const processes = new Set();
    const stopping = new Set();
    const deadline = performance.now() + stopTimeout;
    while (performance.now() < deadline) {
        // Checked before the search, because a process that stops in between may have started one that this search misses.
        const areStopped = ![...stopping].some(isRunning);
        const newProcesses = find().filter(pid => !processes.has(pid));
        if (areStopped && newProcesses.length === 0)
            break;
        for (const pid of newProcesses) {
            processes.add(pid);
            // Processes of another user, such as under sudo, cannot be stopped and are not waited for.
            if (send(pid, 'SIGSTOP'))
                stopping.add(pid);
        }
    }
    for (const pid of processes)
        send(pid, 'SIGKILL');
}
/** Returns the IDs of all descendants, parents before their children, without excluded processes. */
function findDescendants(parent) {
    const children = readChildren();
    const processes = [parent];
    for (const pid of processes) {
        for (const child of children.get(pid) ?? [])
            if (!excludedChildren.has(child))
                processes.push(child);
    }
    return processes.slice(1);
}
/** Returns whether the signal was sent. */
function send(pid, signal) {
    try {
        return process.kill(pid, signal);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 7464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ wasInterrupted),
/* harmony export */   Xz: () => (/* binding */ exitOnClosedOutput),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   vi: () => (/* binding */ onInterruption)
/* harmony export */ });
/* harmony import */ var _child_processes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79107);

let isInterrupted = false;
/** Registered cleanups, newest last. */
const cleanUps = new Map();
/**
 * Cleanup timeouts in milliseconds. GitHub's runner sends SIGINT, SIGTERM 7.5 s later, and kills 2.5 s after that.
 * Source: GitHub Docs, "Workflow cancellation reference".
 */
const cleanUpTimeouts = { SIGINT: 7_000, SIGTERM: 2_000, SIGPIPE: 7_000 };
/** Exit codes by shell convention: 128 plus the number of the signal. */
const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGPIPE: 141 };
/** Handled signals. Node ignores SIGPIPE; a write to a closed pipe fails with EPIPE instead. */
const signals = ['SIGINT', 'SIGTERM'];
/**
 * Registers a cleanup for when the run is cancelled, such as removing a container that would run indefinitely.
 *
 * @returns a function that unregisters it.
 */
function onInterruption(cleanUp, order) {
    if (cleanUps.size === 0) {
        for (const signal of signals)
            process.on(signal, interrupt);
    }
    cleanUps.set(cleanUp, order);
    return () => {
        cleanUps.delete(cleanUp);
        if (cleanUps.size === 0) {
            for (const signal of signals)
                process.off(signal, interrupt);
        }
    };
}
/** Cleans up and exits after the output pipe was closed: `… | head` closes it after 10 lines. */
function exitOnClosedOutput() {
    if (!isInterrupted)
        void interrupt('SIGPIPE');
}
/** Returns whether the run is being cancelled; later errors are a consequence of that. */
function wasInterrupted() {
    return isInterrupted;
}
async function interrupt(signal) {
    isInterrupted = true;
    (0,_child_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .terminateDescendants */ .e_)();
    await Promise.race([cleanUpAll(), new Promise(resolve => setTimeout(resolve, cleanUpTimeouts[signal]))]);
    process.exit(exitCodes[signal]);
}
async function cleanUpAll() {
    const inTurn = selectCleanUps('in turn').reverse();
    await Promise.all([runInTurn(inTurn), ...selectCleanUps('at once').map(cleanUp => runInTurn([cleanUp]))]);
}
function selectCleanUps(order) {
    return [...cleanUps].flatMap(([cleanUp, registered]) => (registered === order ? [cleanUp] : []));
}
async function runInTurn(selected) {
    for (const cleanUp of selected)
        await cleanUp().catch(() => { });
}


/***/ }),

/***/ 50603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ terminal)
/* harmony export */ });
/* harmony import */ var _invisible_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(82428);

/** Standard output and error, for text that may contain untrusted names. */
const terminal = {
    out: (text) => process.stdout.write(`${(0,_invisible_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeInvisible */ .t)(text)}\n`),
    err: (text) => process.stderr.write(`${(0,_invisible_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeInvisible */ .t)(text)}\n`),
};


/***/ }),

/***/ 45544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ limitYoungGeneration)
});

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: ./build/runner/young-generation.js

/**
 * Keeps V8's young generation at its initial size. By default it grows to 96 MB while an image with tens of thousands
 * of files is read, which uses memory and saves no time: nearly all objects are retained or become garbage immediately.
 */
function limitYoungGeneration() {
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--semi-space-growth-factor=1');
}


/***/ }),

/***/ 82246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YC: () => (/* binding */ editDistance),
/* harmony export */   au: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export nearestName */
/**
 * Returns a suffix for a message, such as ` (did you mean "plan"?)`, when a name is similar to the text; otherwise an
 * empty string.
 */
function didYouMean(text, names) {
    const name = nearestName(text, names);
    return name === undefined ? '' : ` (did you mean "${name}"?)`;
}
/**
 * Returns the most similar name if its edit distance is at most a third of its length, otherwise the only name that
 * starts with the text.
 */
function nearestName(text, names) {
    const lowerCaseText = text.toLowerCase();
    const [nearest] = names
        .map(name => ({ name, distance: editDistance(lowerCaseText, name.toLowerCase()) }))
        .sort((left, right) => left.distance - right.distance);
    if (nearest !== undefined && nearest.distance <= Math.max(1, Math.floor(nearest.name.length / 3))) {
        return nearest.name;
    }
    const completions = names.filter(name => lowerCaseText.length > 1 && name.toLowerCase().startsWith(lowerCaseText));
    return completions.length === 1 ? completions[0] : undefined;
}
/** Returns the number of insertions, deletions, replacements and swaps of adjacent characters between two texts. */
function editDistance(source, target) {
    let beforeLast = [];
    let last = Array.from({ length: target.length + 1 }, (_, index) => index);
    for (let row = 1; row <= source.length; row++) {
        const current = [row];
        for (let column = 1; column <= target.length; column++) {
            const isSame = source[row - 1] === target[column - 1];
            const isSwap = source[row - 1] === target[column - 2] && source[row - 2] === target[column - 1];
            const best = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (isSame ? 0 : 1));
            current.push(isSwap ? Math.min(best, (beforeLast[column - 2] ?? 0) + 1) : best);
        }
        beforeLast = last;
        last = current;
    }
    return last[target.length] ?? 0;
}


/***/ }),

/***/ 72394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ withMessage),
/* harmony export */   IF: () => (/* binding */ FormatError),
/* harmony export */   Wk: () => (/* binding */ formatError),
/* harmony export */   _h: () => (/* binding */ joinErrors),
/* harmony export */   f8: () => (/* binding */ errorKind),
/* harmony export */   rH: () => (/* binding */ unreleased),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony export errorCodes */
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41240);

/**
 * Stable code of each kind of error that a user can encounter. TROUBLESHOOTING.md has one entry for each code. A code
 * is never reused for another kind.
 */
const errorCodes = {
    'internal-error': 'BA0001',
    cancelled: 'BA0002',
    'not-on-runner': 'BA0003',
    'disk-full': 'BA0004',
    'tool-missing': 'BA0005',
    'invalid-input': 'BA0010',
    usage: 'BA0011',
    'nothing-to-show': 'BA0012',
    'output-not-writable': 'BA0013',
    'clone-unusable': 'BA0014',
    'nothing-to-migrate': 'BA0015',
    'docker-unavailable': 'BA0101',
    'build-failed': 'BA0102',
    'build-without-image': 'BA0103',
    'wrong-checkout': 'BA0104',
    'git-failed': 'BA0105',
    'file-not-found': 'BA0106',
    'dependency-image-unused': 'BA0107',
    'dependency-paths-missing': 'BA0108',
    'layer-limits-exceeded': 'BA0201',
    'layer-not-readable': 'BA0202',
    'contract-violated': 'BA0301',
    'contract-invalid': 'BA0302',
    'server-not-responding': 'BA0303',
    'smoke-command-failed': 'BA0304',
    'image-not-startable': 'BA0305',
    'notebook-failed': 'BA0306',
    'image-not-public': 'BA0401',
    'registry-rejected': 'BA0402',
    'image-not-found': 'BA0403',
    'tag-overwritten': 'BA0404',
    'push-incomplete': 'BA0405',
    'server-unreachable': 'BA0406',
    'proxy-invalid': 'BA0407',
    'docker-login-unusable': 'BA0408',
    'token-service-invalid': 'BA0409',
    'redirect-rejected': 'BA0410',
    'tags-not-listable': 'BA0411',
    'content-mismatch': 'BA0412',
    'layout-changed': 'BA0413',
    'pruning-unsafe': 'BA0414',
    'token-invalid': 'BA0501',
    'repository-not-found': 'BA0502',
    'sso-required': 'BA0503',
    'permission-missing': 'BA0504',
    'branch-protected': 'BA0505',
    'repository-archived': 'BA0506',
    'rate-limited': 'BA0507',
    'github-unavailable': 'BA0508',
    'repository-empty': 'BA0509',
    'no-event-handler': 'BA0601',
    'launcher-run-not-found': 'BA0602',
    'launcher-run-failed': 'BA0603',
    'event-rejected': 'BA0604',
    'created-unknown': 'BA0605',
    'no-launcher-branch': 'BA0606',
    'branch-not-updated': 'BA0701',
    'branch-not-found': 'BA0702',
    'dockerfile-of-another-branch': 'BA0703',
    'branch-collision': 'BA0704',
    'tag-shadows-branch': 'BA0705',
    'release-frozen': 'BA0706',
    'image-not-allowed': 'BA0707',
    'labels-mismatch': 'BA0708',
    'image-not-pullable': 'BA0709',
    'event-malformed': 'BA0710',
    'template-unusable': 'BA0711',
    'not-a-plain-file': 'BA0712',
    'branch-busy': 'BA0713',
    'image-unlabelled': 'BA0714',
    'event-unverified': 'BA0715',
    'no-earlier-version': 'BA0716',
    'doctor-findings': 'BA0801',
    'member-unavailable': 'BA0802',
    'launch-link-invalid': 'BA0803',
    'launch-failed': 'BA0804',
    'no-member-available': 'BA0805',
    'dockerfile-malformed': 'BA0901',
    'from-not-found': 'BA0902',
    'dockerfile-not-editable': 'BA0903',
    'image-file-not-found': 'BA1001',
    'daemon-image-unavailable': 'BA1002',
    'platform-missing': 'BA1003',
    'unsupported-image': 'BA1004',
    'image-damaged': 'BA1005',
    'provenance-missing': 'BA1101',
    'provenance-invalid': 'BA1102',
    'provenance-mismatch': 'BA1103',
    'trust-root-unavailable': 'BA1104',
    'image-not-signed': 'BA1105',
};
/** Error that a user can encounter. Its message explains what is wrong, where, and how to fix it. */
class UserError extends Error {
    kind;
    constructor(kind, message, options) {
        super(message, options);
        this.kind = kind;
    }
    get code() {
        return errorCodes[this.kind];
    }
}
/**
 * Error for text or data that does not have the expected form. Its message names the accepted form. Callers add the
 * origin of the text, and the kind of the error.
 */
class FormatError extends Error {
}
/** Several independent errors that fail one step. */
class UserErrors extends UserError {
    errors;
    constructor(first, errors) {
        super(first.kind, errors.map(({ message }) => message).join('\n'));
        this.errors = errors;
    }
}
/** Joins the errors of one step; undefined if there are none. */
function joinErrors(errors) {
    const [first, ...others] = errors;
    return first === undefined || others.length === 0 ? first : new UserErrors(first, errors);
}
/** Returns the kind of a thrown value, or else of the first cause that has one, or else `internal-error`. */
function errorKind(error) {
    for (let current = error; current instanceof Error; current = current.cause)
        if (current instanceof UserError)
            return current.kind;
    return 'internal-error';
}
/** Returns an error with another message and the kind of `cause`, or else `defaultKind`. */
function withMessage(cause, message, defaultKind) {
    const kind = errorKind(cause);
    return new UserError(kind === 'internal-error' ? defaultKind : kind, message, { cause });
}
/** Source of the newest documentation. */
const unreleased = { repository: 'underworldcode/binder-actions', ref: 'main' };
/** Formats an error with its code and the address of its entry in TROUBLESHOOTING.md. */
function formatError(error, source) {
    const kinds = error instanceof UserErrors ? error.errors.map(({ kind }) => kind) : [errorKind(error)];
    const entries = [...new Set(kinds)].map(kind => `${errorCodes[kind]}: ${troubleshootingUrl(kind, source)}`);
    return [(0,_error_message_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error), ...entries].join('\n');
}
/** Returns the address of the TROUBLESHOOTING.md entry for a kind of error. */
function troubleshootingUrl(kind, { repository, ref }) {
    return `https://github.com/${repository}/blob/${ref}/TROUBLESHOOTING.md#${errorCodes[kind].toLowerCase()}`;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "./" + {"535":"snappyjs","606":"p-map","648":"workflows","709":"github-3","932":"try","1412":"dockerfile-2","1578":"doctor","1691":"cache","1786":"layout","1845":"github","1855":"dockerfile","1904":"layers","1955":"exec","2515":"layers-3","2648":"http","2801":"layers-2","2830":"debug","2916":"snappyjs-2","3137":"registry","3243":"js-yaml","3267":"minimatch","3398":"history","3838":"http-client","4021":"smol-toml","4498":"check-layer-sizes","4528":"snappyjs-3","5179":"iconv-lite","5273":"jupyter","5638":"runner","5691":"valibot","5930":"verify","6037":"rollback","6109":"verify-2","6470":"cli","6480":"launch-link","6650":"split-2","6752":"undici","6899":"push","7001":"test-launch","7070":"build","7099":"launcher","7417":"protobuf-specs","7448":"github-2","7549":"launch-table","7663":"update-launcher-sha","7875":"pin","7958":"prune","8050":"ncc","8213":"sigstore-sign","8436":"init","8467":"split","8589":"plan","8786":"dispatch","9081":"sigstore","9251":"provenance"}[chunkId] + ".js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(75472);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
