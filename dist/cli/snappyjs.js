export const id = 459;
export const ids = [459];
export const modules = {

/***/ 42147:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;
// The MIT License (MIT)
//
// Copyright (c) 2016 Zhipeng Jia
//
// Permission is hereby granted, free of charge, to any person obtaining a copy
// of this software and associated documentation files (the "Software"), to deal
// in the Software without restriction, including without limitation the rights
// to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
// copies of the Software, and to permit persons to whom the Software is
// furnished to do so, subject to the following conditions:
//
// The above copyright notice and this permission notice shall be included in all
// copies or substantial portions of the Software.
//
// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
// IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
// FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
// AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
// LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
// OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
// SOFTWARE.



function isNode () {
  if (typeof process === 'object') {
    if (typeof process.versions === 'object') {
      if (typeof process.versions.node !== 'undefined') {
        return true
      }
    }
  }
  return false
}

function isUint8Array (object) {
  return object instanceof Uint8Array && (!isNode() || !Buffer.isBuffer(object))
}

function isArrayBuffer (object) {
  return object instanceof ArrayBuffer
}

function isBuffer (object) {
  if (!isNode()) {
    return false
  }
  return Buffer.isBuffer(object)
}

var SnappyDecompressor = (__webpack_require__(50422)/* .SnappyDecompressor */ .c)
var SnappyCompressor = (__webpack_require__(38437)/* .SnappyCompressor */ .d)

var TYPE_ERROR_MSG = 'Argument compressed must be type of ArrayBuffer, Buffer, or Uint8Array'

function uncompress (compressed, maxLength) {
  if (!isUint8Array(compressed) && !isArrayBuffer(compressed) && !isBuffer(compressed)) {
    throw new TypeError(TYPE_ERROR_MSG)
  }
  var uint8Mode = false
  var arrayBufferMode = false
  if (isUint8Array(compressed)) {
    uint8Mode = true
  } else if (isArrayBuffer(compressed)) {
    arrayBufferMode = true
    compressed = new Uint8Array(compressed)
  }
  var decompressor = new SnappyDecompressor(compressed)
  var length = decompressor.readUncompressedLength()
  if (length === -1) {
    throw new Error('Invalid Snappy bitstream')
  }
  if (length > maxLength) {
    throw new Error(`The uncompressed length of ${length} is too big, expect at most ${maxLength}`)
  }
  var uncompressed, uncompressedView
  if (uint8Mode) {
    uncompressed = new Uint8Array(length)
    if (!decompressor.uncompressToBuffer(uncompressed)) {
      throw new Error('Invalid Snappy bitstream')
    }
  } else if (arrayBufferMode) {
    uncompressed = new ArrayBuffer(length)
    uncompressedView = new Uint8Array(uncompressed)
    if (!decompressor.uncompressToBuffer(uncompressedView)) {
      throw new Error('Invalid Snappy bitstream')
    }
  } else {
    uncompressed = Buffer.alloc(length)
    if (!decompressor.uncompressToBuffer(uncompressed)) {
      throw new Error('Invalid Snappy bitstream')
    }
  }
  return uncompressed
}

function compress (uncompressed) {
  if (!isUint8Array(uncompressed) && !isArrayBuffer(uncompressed) && !isBuffer(uncompressed)) {
    throw new TypeError(TYPE_ERROR_MSG)
  }
  var uint8Mode = false
  var arrayBufferMode = false
  if (isUint8Array(uncompressed)) {
    uint8Mode = true
  } else if (isArrayBuffer(uncompressed)) {
    arrayBufferMode = true
    uncompressed = new Uint8Array(uncompressed)
  }
  var compressor = new SnappyCompressor(uncompressed)
  var maxLength = compressor.maxCompressedLength()
  var compressed, compressedView
  var length
  if (uint8Mode) {
    compressed = new Uint8Array(maxLength)
    length = compressor.compressToBuffer(compressed)
  } else if (arrayBufferMode) {
    compressed = new ArrayBuffer(maxLength)
    compressedView = new Uint8Array(compressed)
    length = compressor.compressToBuffer(compressedView)
  } else {
    compressed = Buffer.alloc(maxLength)
    length = compressor.compressToBuffer(compressed)
  }
  if (!compressed.slice) { // ie11
    var compressedArray = new Uint8Array(Array.prototype.slice.call(compressed, 0, length))
    if (uint8Mode) {
      return compressedArray
    } else if (arrayBufferMode) {
      return compressedArray.buffer
    } else {
      throw new Error('Not implemented')
    }
  }

  return compressed.slice(0, length)
}

exports.k = uncompress
__webpack_unused_export__ = compress


/***/ }),

/***/ 38437:
/***/ ((__unused_webpack_module, exports) => {

// The MIT License (MIT)
//
// Copyright (c) 2016 Zhipeng Jia
//
// Permission is hereby granted, free of charge, to any person obtaining a copy
// of this software and associated documentation files (the "Software"), to deal
// in the Software without restriction, including without limitation the rights
// to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
// copies of the Software, and to permit persons to whom the Software is
// furnished to do so, subject to the following conditions:
//
// The above copyright notice and this permission notice shall be included in all
// copies or substantial portions of the Software.
//
// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
// IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
// FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
// AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
// LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
// OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
// SOFTWARE.



var BLOCK_LOG = 16
var BLOCK_SIZE = 1 << BLOCK_LOG

var MAX_HASH_TABLE_BITS = 14
var globalHashTables = new Array(MAX_HASH_TABLE_BITS + 1)

function hashFunc (key, hashFuncShift) {
  return (key * 0x1e35a7bd) >>> hashFuncShift
}

function load32 (array, pos) {
  return array[pos] + (array[pos + 1] << 8) + (array[pos + 2] << 16) + (array[pos + 3] << 24)
}

function equals32 (array, pos1, pos2) {
  return array[pos1] === array[pos2] &&
         array[pos1 + 1] === array[pos2 + 1] &&
         array[pos1 + 2] === array[pos2 + 2] &&
         array[pos1 + 3] === array[pos2 + 3]
}

function copyBytes (fromArray, fromPos, toArray, toPos, length) {
  var i
  for (i = 0; i < length; i++) {
    toArray[toPos + i] = fromArray[fromPos + i]
  }
}

function emitLiteral (input, ip, len, output, op) {
  if (len <= 60) {
    output[op] = (len - 1) << 2
    op += 1
  } else if (len < 256) {
    output[op] = 60 << 2
    output[op + 1] = len - 1
    op += 2
  } else {
    output[op] = 61 << 2
    output[op + 1] = (len - 1) & 0xff
    output[op + 2] = (len - 1) >>> 8
    op += 3
  }
  copyBytes(input, ip, output, op, len)
  return op + len
}

function emitCopyLessThan64 (output, op, offset, len) {
  if (len < 12 && offset < 2048) {
    output[op] = 1 + ((len - 4) << 2) + ((offset >>> 8) << 5)
    output[op + 1] = offset & 0xff
    return op + 2
  } else {
    output[op] = 2 + ((len - 1) << 2)
    output[op + 1] = offset & 0xff
    output[op + 2] = offset >>> 8
    return op + 3
  }
}

function emitCopy (output, op, offset, len) {
  while (len >= 68) {
    op = emitCopyLessThan64(output, op, offset, 64)
    len -= 64
  }
  if (len > 64) {
    op = emitCopyLessThan64(output, op, offset, 60)
    len -= 60
  }
  return emitCopyLessThan64(output, op, offset, len)
}

function compressFragment (input, ip, inputSize, output, op) {
  var hashTableBits = 1
  while ((1 << hashTableBits) <= inputSize &&
         hashTableBits <= MAX_HASH_TABLE_BITS) {
    hashTableBits += 1
  }
  hashTableBits -= 1
  var hashFuncShift = 32 - hashTableBits

  if (typeof globalHashTables[hashTableBits] === 'undefined') {
    globalHashTables[hashTableBits] = new Uint16Array(1 << hashTableBits)
  }
  var hashTable = globalHashTables[hashTableBits]
  var i
  for (i = 0; i < hashTable.length; i++) {
    hashTable[i] = 0
  }

  var ipEnd = ip + inputSize
  var ipLimit
  var baseIp = ip
  var nextEmit = ip

  var hash, nextHash
  var nextIp, candidate, skip
  var bytesBetweenHashLookups
  var base, matched, offset
  var prevHash, curHash
  var flag = true

  var INPUT_MARGIN = 15
  if (inputSize >= INPUT_MARGIN) {
    ipLimit = ipEnd - INPUT_MARGIN

    ip += 1
    nextHash = hashFunc(load32(input, ip), hashFuncShift)

    while (flag) {
      skip = 32
      nextIp = ip
      do {
        ip = nextIp
        hash = nextHash
        bytesBetweenHashLookups = skip >>> 5
        skip += 1
        nextIp = ip + bytesBetweenHashLookups
        if (ip > ipLimit) {
          flag = false
          break
        }
        nextHash = hashFunc(load32(input, nextIp), hashFuncShift)
        candidate = baseIp + hashTable[hash]
        hashTable[hash] = ip - baseIp
      } while (!equals32(input, ip, candidate))

      if (!flag) {
        break
      }

      op = emitLiteral(input, nextEmit, ip - nextEmit, output, op)

      do {
        base = ip
        matched = 4
        while (ip + matched < ipEnd && input[ip + matched] === input[candidate + matched]) {
          matched += 1
        }
        ip += matched
        offset = base - candidate
        op = emitCopy(output, op, offset, matched)

        nextEmit = ip
        if (ip >= ipLimit) {
          flag = false
          break
        }
        prevHash = hashFunc(load32(input, ip - 1), hashFuncShift)
        hashTable[prevHash] = ip - 1 - baseIp
        curHash = hashFunc(load32(input, ip), hashFuncShift)
        candidate = baseIp + hashTable[curHash]
        hashTable[curHash] = ip - baseIp
      } while (equals32(input, ip, candidate))

      if (!flag) {
        break
      }

      ip += 1
      nextHash = hashFunc(load32(input, ip), hashFuncShift)
    }
  }

  if (nextEmit < ipEnd) {
    op = emitLiteral(input, nextEmit, ipEnd - nextEmit, output, op)
  }

  return op
}

function putVarint (value, output, op) {
  do {
    output[op] = value & 0x7f
    value = value >>> 7
    if (value > 0) {
      output[op] += 0x80
    }
    op += 1
  } while (value > 0)
  return op
}

function SnappyCompressor (uncompressed) {
  this.array = uncompressed
}

SnappyCompressor.prototype.maxCompressedLength = function () {
  var sourceLen = this.array.length
  return 32 + sourceLen + Math.floor(sourceLen / 6)
}

SnappyCompressor.prototype.compressToBuffer = function (outBuffer) {
  var array = this.array
  var length = array.length
  var pos = 0
  var outPos = 0

  var fragmentSize

  outPos = putVarint(length, outBuffer, outPos)
  while (pos < length) {
    fragmentSize = Math.min(length - pos, BLOCK_SIZE)
    outPos = compressFragment(array, pos, fragmentSize, outBuffer, outPos)
    pos += fragmentSize
  }

  return outPos
}

exports.d = SnappyCompressor


/***/ }),

/***/ 50422:
/***/ ((__unused_webpack_module, exports) => {

// The MIT License (MIT)
//
// Copyright (c) 2016 Zhipeng Jia
//
// Permission is hereby granted, free of charge, to any person obtaining a copy
// of this software and associated documentation files (the "Software"), to deal
// in the Software without restriction, including without limitation the rights
// to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
// copies of the Software, and to permit persons to whom the Software is
// furnished to do so, subject to the following conditions:
//
// The above copyright notice and this permission notice shall be included in all
// copies or substantial portions of the Software.
//
// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
// IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
// FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
// AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
// LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
// OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
// SOFTWARE.



var WORD_MASK = [0, 0xff, 0xffff, 0xffffff, 0xffffffff]

function copyBytes (fromArray, fromPos, toArray, toPos, length) {
  var i
  for (i = 0; i < length; i++) {
    toArray[toPos + i] = fromArray[fromPos + i]
  }
}

function selfCopyBytes (array, pos, offset, length) {
  var i
  for (i = 0; i < length; i++) {
    array[pos + i] = array[pos - offset + i]
  }
}

function SnappyDecompressor (compressed) {
  this.array = compressed
  this.pos = 0
}

SnappyDecompressor.prototype.readUncompressedLength = function () {
  var result = 0
  var shift = 0
  var c, val
  while (shift < 32 && this.pos < this.array.length) {
    c = this.array[this.pos]
    this.pos += 1
    val = c & 0x7f
    if (((val << shift) >>> shift) !== val) {
      return -1
    }
    result |= val << shift
    if (c < 128) {
      return result
    }
    shift += 7
  }
  return -1
}

SnappyDecompressor.prototype.uncompressToBuffer = function (outBuffer) {
  var array = this.array
  var arrayLength = array.length
  var pos = this.pos
  var outPos = 0

  var c, len, smallLen
  var offset

  while (pos < array.length) {
    c = array[pos]
    pos += 1
    if ((c & 0x3) === 0) {
      // Literal
      len = (c >>> 2) + 1
      if (len > 60) {
        if (pos + 3 >= arrayLength) {
          return false
        }
        smallLen = len - 60
        len = array[pos] + (array[pos + 1] << 8) + (array[pos + 2] << 16) + (array[pos + 3] << 24)
        len = (len & WORD_MASK[smallLen]) + 1
        pos += smallLen
      }
      if (pos + len > arrayLength) {
        return false
      }
      copyBytes(array, pos, outBuffer, outPos, len)
      pos += len
      outPos += len
    } else {
      switch (c & 0x3) {
        case 1:
          len = ((c >>> 2) & 0x7) + 4
          offset = array[pos] + ((c >>> 5) << 8)
          pos += 1
          break
        case 2:
          if (pos + 1 >= arrayLength) {
            return false
          }
          len = (c >>> 2) + 1
          offset = array[pos] + (array[pos + 1] << 8)
          pos += 2
          break
        case 3:
          if (pos + 3 >= arrayLength) {
            return false
          }
          len = (c >>> 2) + 1
          offset = array[pos] + (array[pos + 1] << 8) + (array[pos + 2] << 16) + (array[pos + 3] << 24)
          pos += 4
          break
        default:
          break
      }
      if (offset === 0 || offset > outPos) {
        return false
      }
      selfCopyBytes(outBuffer, outPos, offset, len)
      outPos += len
    }
  }
  return true
}

exports.c = SnappyDecompressor


/***/ }),

/***/ 24849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ localCheckout)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _refs_github_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77973);
/* harmony import */ var _runner_run_on_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67333);
/* harmony import */ var _workflows_workflow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88204);





/** Reads the checkout in the current folder. Everything is undefined without git or outside a repository. */
function localCheckout(env) {
    const git = gitReader((0,_runner_run_on_host_js__WEBPACK_IMPORTED_MODULE_3__/* .runOnHost */ .l)(env));
    return {
        remote: async () => {
            const address = (await git('remote', 'get-url', 'upstream')) ?? (await git('remote', 'get-url', 'origin'));
            return address === undefined ? undefined : (0,_refs_github_address_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRemote */ .M)(address);
        },
        folder: () => git('rev-parse', '--show-toplevel'),
        revision: () => git('rev-parse', 'HEAD'),
        ref: async () => {
            const branch = await git('symbolic-ref', '--quiet', 'HEAD');
            if (branch !== undefined)
                return branch;
            const tag = await git('describe', '--exact-match', '--tags', 'HEAD');
            return tag === undefined ? undefined : `refs/tags/${tag}`;
        },
        workflowSteps: async () => readSteps((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((await git('rev-parse', '--show-toplevel')) ?? '.', '.github/workflows')),
    };
}
function gitReader(run) {
    return async (...args) => {
        const result = await run({ file: 'git', args, isQuiet: true }).catch(() => undefined);
        const text = result?.exitCode === 0 ? result.stdout.trim() : '';
        return text === '' ? undefined : text;
    };
}
async function readSteps(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    const files = names.filter(name => /\.ya?ml$/.test(name)).sort();
    const workflows = await Promise.all(files.map(async (name) => (0,_workflows_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .parseWorkflow */ .hM)(`.github/workflows/${name}`, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), 'utf8'), undefined)));
    return workflows.flatMap(workflow => workflow?.steps ?? []);
}


/***/ }),

/***/ 70551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ ownRepository),
/* harmony export */   i: () => (/* binding */ findRepositories)
/* harmony export */ });
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35613);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33192);
/* harmony import */ var _github_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67448);



/**
 * Returns the source and the launcher. An omitted one is read from the clone in the current folder: its remote is one
 * of the two, and its workflows name the other.
 *
 * @throws UsageError naming the option that is missing.
 */
async function findRepositories({ source, launcher }, checkout, serverUrl) {
    const own = source === undefined || launcher === undefined ? await gitHubRemote(checkout, serverUrl) : undefined;
    const given = source ?? launcher;
    // The clone is the other repository, unless it is the one that was given.
    const isOther = given !== undefined && !isSame(given, own);
    const named = own === undefined || isOther ? {} : await readWorkflows(checkout);
    const isLauncher = given === undefined ? named.source !== undefined : (source !== undefined) === isOther;
    const found = isLauncher
        ? { source: source ?? named.source, launcher: launcher ?? own }
        : { source: source ?? own, launcher: launcher ?? named.launcher };
    const missing = ['source', 'launcher'].filter(name => found[name] === undefined);
    if (found.source === undefined || found.launcher === undefined)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${missing.map(name => `--${name}`).join(' and ')} must be set to OWNER/REPO${where(own)}`);
    return { source: (0,_github_services_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepositoryArgument */ .tp)(found.source), launcher: (0,_github_services_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepositoryArgument */ .tp)(found.launcher) };
}
function isSame(given, own) {
    const name = (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .formatGitHubRepository */ .PZ)((0,_github_services_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepositoryArgument */ .tp)(given));
    return own !== undefined && (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameRepositoryName */ .aE)(name, own);
}
/** Returns the GitHub repository of the clone, `owner/name`. @throws UsageError naming the option that says it instead. */
async function ownRepository(checkout, serverUrl, option) {
    const own = await gitHubRemote(checkout, serverUrl);
    if (own === undefined)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${option} must be set to OWNER/REPO${where(own)}`);
    return own;
}
function where(own) {
    return own === undefined ? ', or run the command in a clone of it' : `: this folder is a clone of ${own}`;
}
async function gitHubRemote(checkout, serverUrl) {
    const remote = await checkout.remote();
    const hosts = ['github.com', 'ssh.github.com', new URL(serverUrl).hostname];
    return remote !== undefined && hosts.includes(remote.host) ? remote.path : undefined;
}
/** Returns the other repository that the workflows name: a source's its launcher, a launcher's its source. */
async function readWorkflows(checkout) {
    const steps = await checkout.workflowSteps();
    const launcher = named(steps, ({ uses = '', with: inputs }) => uses.includes('dispatch-launcher-update') ? inputs.repository : inputs['launcher-repository']);
    if (launcher !== undefined)
        return { launcher };
    const source = named(steps, ({ with: inputs }) => inputs['source-repository']);
    return source === undefined ? {} : { source };
}
/** Returns the first value that is not an expression. */
function named(steps, select) {
    const texts = steps.map(select).filter((value) => typeof value === 'string');
    return texts.find(text => text !== '' && !text.includes('${{'));
}


/***/ }),

/***/ 45538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ canPull),
/* harmony export */   x: () => (/* binding */ headDigest)
/* harmony export */ });
/* harmony import */ var _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83125);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1564);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54566);
/* harmony import */ var _registry_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87953);




/**
 * Checks whether the client can read an existing manifest.
 *
 * @returns undefined if it can, otherwise a description of the registry's response.
 */
async function canPull(client, digest) {
    const { status } = await headManifest(client, digest);
    return status === 200 ? undefined : `the registry answers ${status}`;
}
/**
 * Returns the digest that a tag currently points to. Uses a HEAD request if the registry returns the digest in its
 * headers, because Docker Hub does not count HEAD requests against its rate limit.
 *
 * @param target tag, or digest to check for existence.
 * @returns undefined if the registry has no such manifest.
 * @throws Error if the request fails.
 */
async function headDigest(client, target) {
    const { status, digest } = await headManifest(client, target);
    if (status === 404)
        return undefined;
    if (status === 200 && digest !== null && (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest))
        return digest;
    // A HEAD response has no body to explain the error.
    return (await (0,_registry_source_js__WEBPACK_IMPORTED_MODULE_3__/* .findManifest */ .J)(client, target))?.digest;
}
/** Requests the head of a manifest: its status, and the digest that the registry states, if any. */
async function headManifest(client, target) {
    const headers = { accept: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestMediaTypes */ .$P.join(', ') };
    const request = { method: 'HEAD', target: `manifests/${target}`, headers, access: 'pull' };
    const response = await client.send(request);
    (0,_http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelBody */ .r0)(response);
    return { status: response.status, digest: response.headers.get('docker-content-digest') };
}


/***/ }),

/***/ 12814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readWorkflowDocument),
  T: () => (/* binding */ texts)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
;// CONCATENATED MODULE: ./build/workflows/yaml-lines.js

/**
 * Finds the 1-based line of every key of a mapping and item of a sequence, by path, such as `on.push.paths` and
 * `jobs.image.steps.0`.
 *
 * @param text valid YAML.
 */
function findYamlLines(text) {
    const lines = new Map();
    const open = [];
    const lineAt = lineCounter(text);
    for (const event of (0,js_yaml/* parseEvents */.PH)(text, {})) {
        if (event.type === js_yaml/* EVENT_ID */.hy.POP)
            open.pop();
        else if (event.type !== js_yaml/* EVENT_ID */.hy.DOCUMENT)
            readValue(event);
    }
    return lines;
    function readValue(event) {
        const parent = open.at(-1);
        const start = startOffset(event);
        if (parent !== undefined && event.type === js_yaml/* EVENT_ID */.hy.SCALAR && expectsKey(parent)) {
            parent.key = (0,js_yaml/* getScalarValue */.KE)(text, event);
            lines.set([...parent.path, parent.key].join('.'), lineAt(start));
            return;
        }
        const name = takeName(parent);
        const path = parent === undefined || name === undefined ? [] : [...parent.path, name];
        if (parent?.length !== undefined)
            lines.set(path.join('.'), lineAt(start));
        if (event.type === js_yaml/* EVENT_ID */.hy.MAPPING)
            open.push({ path, key: undefined, length: undefined });
        if (event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            open.push({ path, key: undefined, length: 0 });
    }
}
function startOffset(event) {
    if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
        return event.valueStart;
    return event.type === js_yaml/* EVENT_ID */.hy.ALIAS ? event.anchorStart : event.start;
}
function expectsKey({ key, length }) {
    return length === undefined && key === undefined;
}
/** Returns the name of the next value in the collection. */
function takeName(parent) {
    if (parent?.length !== undefined)
        return String(parent.length++);
    const { key } = parent ?? {};
    if (parent !== undefined)
        parent.key = undefined;
    return key;
}
/** Returns a function that converts ascending offsets to lines. */
function lineCounter(text) {
    let line = 1;
    let counted = 0;
    return offset => {
        for (; counted < offset; counted++)
            if (text[counted] === '\n')
                line++;
        return line;
    };
}

;// CONCATENATED MODULE: ./build/workflows/workflow-document.js



/** Schema of a string or a list of strings; outputs a list. */
const texts = valibot/* union */.KC([
    valibot/* pipe */.Fs(valibot/* string */.Yj(), valibot/* transform */.pd(text => [text])),
    valibot/* array */.YO(valibot/* string */.Yj()),
]);
const eventsSchema = valibot/* union */.KC([texts, valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5())]);
const schema = valibot/* object */.Ik({
    'run-name': valibot/* nullish */.cl(valibot/* string */.Yj()),
    on: valibot/* optional */.lq(valibot/* unknown */.L5()),
    // YAML 1.1 parsers read the key `on` as `true`.
    true: valibot/* optional */.lq(valibot/* unknown */.L5()),
    permissions: valibot/* optional */.lq(valibot/* unknown */.L5()),
    jobs: valibot/* optional */.lq(valibot/* unknown */.L5()),
});
/** @returns undefined if the text is not a valid workflow, which GitHub does not run either. */
function readWorkflowDocument(text) {
    const found = valibot/* safeParse */.xL(schema, loadYaml(text));
    if (!found.success)
        return undefined;
    const { on, true: trueKey, 'run-name': runName, permissions, jobs } = found.output;
    return {
        events: readEvents(on ?? trueKey),
        runName: runName ?? undefined,
        permissions,
        jobs,
        lines: findYamlLines(text),
    };
}
function loadYaml(text) {
    try {
        const document = (0,js_yaml/* load */.Hh)(text);
        return Array.isArray(document) ? undefined : document;
    }
    catch {
        return undefined;
    }
}
function readEvents(on) {
    const found = valibot/* safeParse */.xL(eventsSchema, on);
    if (!found.success)
        return new Map();
    return new Map(Array.isArray(found.output)
        ? found.output.map(name => [name, undefined])
        : Object.entries(found.output));
}


/***/ }),

/***/ 51509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LI: () => (/* binding */ payloadInput),
/* harmony export */   LU: () => (/* binding */ receivesPayload),
/* harmony export */   Yn: () => (/* binding */ handles),
/* harmony export */   io: () => (/* binding */ workflowTrigger),
/* harmony export */   uw: () => (/* binding */ hasEventInRunName),
/* harmony export */   vS: () => (/* binding */ parseWorkflowTrigger)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
/* harmony import */ var _workflow_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12814);


const typesSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({ types: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(_workflow_document_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .T) });
const inputsSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({ inputs: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5()) });
/** Input of a workflow that receives the event as JSON. */
const payloadInput = 'payload';
/** @returns undefined if the text is not a valid workflow, which GitHub does not run either. */
function parseWorkflowTrigger(path, text) {
    const document = (0,_workflow_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readWorkflowDocument */ .B)(text);
    return document === undefined ? undefined : workflowTrigger(path, document);
}
function workflowTrigger(path, { events, runName }) {
    return { path, dispatchTypes: readDispatchTypes(events), inputNames: readInputNames(events), runName };
}
function readInputNames(events) {
    if (!events.has('workflow_dispatch'))
        return undefined;
    const declared = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL(inputsSchema, events.get('workflow_dispatch'));
    return declared.success ? Object.keys(declared.output.inputs) : [];
}
function readDispatchTypes(events) {
    if (!events.has('repository_dispatch'))
        return undefined;
    const listed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL(typesSchema, events.get('repository_dispatch'));
    return listed.success ? (listed.output.types ?? 'any') : 'any';
}
function handles({ dispatchTypes }, eventType) {
    return dispatchTypes === 'any' || (dispatchTypes?.includes(eventType) ?? false);
}
/** Returns whether the workflow receives an event as an input, from `workflow_dispatch`. */
function receivesPayload({ inputNames }) {
    return inputNames?.includes(payloadInput) ?? false;
}
/** Returns whether the title of a run identifies its event, which the GitHub API does not expose otherwise. */
function hasEventInRunName({ runName }) {
    return runName !== undefined && /client_payload\.correlation\b/.test(runName);
}


/***/ }),

/***/ 88204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  io: () => (/* binding */ enabledWorkflows),
  Iz: () => (/* binding */ handlesEvent),
  d6: () => (/* binding */ isDisabled),
  hM: () => (/* binding */ parseWorkflow)
});

// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
;// CONCATENATED MODULE: ./build/workflows/matrix.js

/** Maximum number of combinations, as on GitHub. */
const maxCombinations = 256;
const strategySchema = valibot/* object */.Ik({ matrix: valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()) });
const valuesSchema = valibot/* fallback */.Np(valibot/* array */.YO(valibot/* unknown */.L5()), []);
const includeSchema = valibot/* fallback */.Np(valibot/* array */.YO(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5())), []);
/**
 * Lists the combinations of a job's matrix. `exclude` is not evaluated.
 *
 * @returns an empty list if there is no matrix, or if an expression defines it.
 * @see https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
function readMatrix(strategy) {
    const result = valibot/* safeParse */.xL(strategySchema, strategy);
    if (!result.success)
        return [];
    const { include, exclude: _, ...axes } = result.output.matrix;
    const lists = Object.entries(axes).map(([key, values]) => [key, valibot/* parse */.qg(valuesSchema, values)]);
    const product = lists.reduce((combinations, [key, values]) => combinations
        .flatMap(combination => values.map(value => new Map([...combination, [key, value]])))
        .slice(0, maxCombinations), lists.length === 0 ? [] : [new Map()]);
    const added = [];
    for (const entry of valibot/* parse */.qg(includeSchema, include).map((Object.entries))) {
        const extended = product.filter(combination => entry.every(([key, value]) => !(key in axes) || combination.get(key) === value));
        for (const combination of extended)
            for (const [key, value] of entry)
                combination.set(key, value);
        if (extended.length === 0)
            added.push(new Map(entry));
    }
    return [...product, ...added];
}
/** Returns the step for every combination, with the combination's values in place of `${{ matrix.key }}`. */
function expandMatrix(step, combinations) {
    const isDependent = /\$\{\{(?:(?!\$\{\{)[^}])*\bmatrix\./.test(JSON.stringify([step.run, step.with]));
    if (!isDependent || combinations.length === 0)
        return [step];
    return combinations.map(combination => ({
        ...step,
        run: step.run === undefined ? undefined : substitute(step.run, combination),
        with: Object.fromEntries(Object.entries(step.with).map(([name, value]) => [
            name,
            typeof value === 'string' ? substitute(value, combination) : value,
        ])),
    }));
}
/** Replaces the expressions whose value is known. */
function substitute(text, combination) {
    return text.replace(/\$\{\{\s*matrix\.([\w.-]+)\s*\}\}/g, (expression, path) => {
        const value = path
            .split('.')
            .reduce((result, key) => result instanceof Map
            ? result.get(key)
            : valibot.is(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()), result)
                ? result[key]
                : undefined, combination);
        return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : expression;
    });
}

// EXTERNAL MODULE: ./build/workflows/workflow-document.js + 1 modules
var workflow_document = __webpack_require__(12814);
// EXTERNAL MODULE: ./build/workflows/workflow-trigger.js
var workflow_trigger = __webpack_require__(51509);
;// CONCATENATED MODULE: ./build/workflows/workflow.js




const list = valibot/* optional */.lq(valibot/* nullish */.cl(valibot/* fallback */.Np(valibot/* nullable */.me(workflow_document/* texts */.T), null)));
const filterSchema = valibot/* fallback */.Np(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()), {});
const mapping = valibot/* fallback */.Np(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()), {});
const stepSchema = valibot/* fallback */.Np(valibot/* object */.Ik({ uses: valibot/* optional */.lq(valibot/* string */.Yj()), run: valibot/* optional */.lq(valibot/* string */.Yj()), with: valibot/* optional */.lq(mapping) }), {});
const jobSchema = valibot/* fallback */.Np(valibot/* object */.Ik({
    uses: valibot/* optional */.lq(valibot/* string */.Yj()),
    with: valibot/* optional */.lq(mapping),
    permissions: valibot/* optional */.lq(valibot/* unknown */.L5()),
    strategy: valibot/* optional */.lq(valibot/* unknown */.L5()),
    steps: valibot/* optional */.lq(valibot/* fallback */.Np(valibot/* array */.YO(stepSchema), [])),
}), {});
const jobsSchema = valibot/* fallback */.Np(valibot/* record */.g1(valibot/* string */.Yj(), jobSchema), {});
/** @returns undefined if the text is not a valid workflow, which GitHub does not run either. */
function parseWorkflow(path, text, state) {
    const document = (0,workflow_document/* readWorkflowDocument */.B)(text);
    if (document === undefined)
        return undefined;
    const jobs = Object.entries(valibot/* parse */.qg(jobsSchema, document.jobs)).map(([name, job]) => readJob(name, job, document.lines));
    return {
        path,
        state,
        trigger: (0,workflow_trigger/* workflowTrigger */.io)(path, document),
        events: new Map([...document.events].map(([name, filter]) => [name, readFilter(filter)])),
        permissions: document.permissions,
        jobs,
        steps: jobs.flatMap(({ steps }) => steps),
        lines: document.lines,
    };
}
function readJob(name, job, lines) {
    const call = { uses: job.uses, run: undefined, with: job.with, line: lines.get(`jobs.${name}`) };
    const ownSteps = (job.steps ?? []).map((step, index) => ({
        ...step,
        line: lines.get(`jobs.${name}.steps.${index}`),
    }));
    const combinations = readMatrix(job.strategy);
    const steps = [call, ...ownSteps]
        .filter(({ uses, run }) => uses !== undefined || run !== undefined)
        .map(({ uses, run, with: inputs = {}, line }) => ({ uses, run, with: inputs, line }))
        .flatMap(step => expandMatrix(step, combinations));
    return { name, permissions: job.permissions, steps };
}
function readFilter(filter) {
    const parsed = valibot/* parse */.qg(filterSchema, filter);
    const read = (name) => valibot/* parse */.qg(list, parsed[name]) ?? undefined;
    return {
        branches: read('branches'),
        'branches-ignore': read('branches-ignore'),
        tags: read('tags'),
        'tags-ignore': read('tags-ignore'),
        paths: read('paths'),
        'paths-ignore': read('paths-ignore'),
    };
}
/**
 * Returns whether a workflow is disabled: after 60 days of inactivity, manually, or because the repository is a fork.
 */
function isDisabled({ state }) {
    return state?.startsWith('disabled') ?? false;
}
/**
 * Returns the enabled ones of several equivalent workflows, because a disabled workflow may have been replaced. If all
 * are disabled, returns all, because one of them has to be enabled again.
 */
function enabledWorkflows(workflows) {
    const enabled = workflows.filter(workflow => !isDisabled(workflow));
    return enabled.length > 0 ? enabled : [...workflows];
}
/** Returns whether an event of this type triggers the workflow, or is passed to it as the input of a `workflow_dispatch` event. */
function handlesEvent({ trigger }, eventType) {
    return (0,workflow_trigger/* handles */.Yn)(trigger, eventType) || (0,workflow_trigger/* receivesPayload */.LU)(trigger);
}


/***/ })

};
