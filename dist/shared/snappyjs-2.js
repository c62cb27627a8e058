const id = 2916;
const ids = [2916, 535];
const modules = {
  /***/
  42147: (
    /***/
    ((__unused_webpack_module, exports, __webpack_require__) => {
      var __webpack_unused_export__;
      function isNode() {
        if (typeof process === "object") {
          if (typeof process.versions === "object") {
            if (typeof process.versions.node !== "undefined") {
              return true;
            }
          }
        }
        return false;
      }
      function isUint8Array(object) {
        return object instanceof Uint8Array && (!isNode() || !Buffer.isBuffer(object));
      }
      function isArrayBuffer(object) {
        return object instanceof ArrayBuffer;
      }
      function isBuffer(object) {
        if (!isNode()) {
          return false;
        }
        return Buffer.isBuffer(object);
      }
      var SnappyDecompressor = __webpack_require__(50422).c;
      var SnappyCompressor = __webpack_require__(38437).d;
      var TYPE_ERROR_MSG = "Argument compressed must be type of ArrayBuffer, Buffer, or Uint8Array";
      function uncompress(compressed, maxLength) {
        if (!isUint8Array(compressed) && !isArrayBuffer(compressed) && !isBuffer(compressed)) {
          throw new TypeError(TYPE_ERROR_MSG);
        }
        var uint8Mode = false;
        var arrayBufferMode = false;
        if (isUint8Array(compressed)) {
          uint8Mode = true;
        } else if (isArrayBuffer(compressed)) {
          arrayBufferMode = true;
          compressed = new Uint8Array(compressed);
        }
        var decompressor = new SnappyDecompressor(compressed);
        var length = decompressor.readUncompressedLength();
        if (length === -1) {
          throw new Error("Invalid Snappy bitstream");
        }
        if (length > maxLength) {
          throw new Error(`The uncompressed length of ${length} is too big, expect at most ${maxLength}`);
        }
        var uncompressed, uncompressedView;
        if (uint8Mode) {
          uncompressed = new Uint8Array(length);
          if (!decompressor.uncompressToBuffer(uncompressed)) {
            throw new Error("Invalid Snappy bitstream");
          }
        } else if (arrayBufferMode) {
          uncompressed = new ArrayBuffer(length);
          uncompressedView = new Uint8Array(uncompressed);
          if (!decompressor.uncompressToBuffer(uncompressedView)) {
            throw new Error("Invalid Snappy bitstream");
          }
        } else {
          uncompressed = Buffer.alloc(length);
          if (!decompressor.uncompressToBuffer(uncompressed)) {
            throw new Error("Invalid Snappy bitstream");
          }
        }
        return uncompressed;
      }
      function compress(uncompressed) {
        if (!isUint8Array(uncompressed) && !isArrayBuffer(uncompressed) && !isBuffer(uncompressed)) {
          throw new TypeError(TYPE_ERROR_MSG);
        }
        var uint8Mode = false;
        var arrayBufferMode = false;
        if (isUint8Array(uncompressed)) {
          uint8Mode = true;
        } else if (isArrayBuffer(uncompressed)) {
          arrayBufferMode = true;
          uncompressed = new Uint8Array(uncompressed);
        }
        var compressor = new SnappyCompressor(uncompressed);
        var maxLength = compressor.maxCompressedLength();
        var compressed, compressedView;
        var length;
        if (uint8Mode) {
          compressed = new Uint8Array(maxLength);
          length = compressor.compressToBuffer(compressed);
        } else if (arrayBufferMode) {
          compressed = new ArrayBuffer(maxLength);
          compressedView = new Uint8Array(compressed);
          length = compressor.compressToBuffer(compressedView);
        } else {
          compressed = Buffer.alloc(maxLength);
          length = compressor.compressToBuffer(compressed);
        }
        if (!compressed.slice) {
          var compressedArray = new Uint8Array(Array.prototype.slice.call(compressed, 0, length));
          if (uint8Mode) {
            return compressedArray;
          } else if (arrayBufferMode) {
            return compressedArray.buffer;
          } else {
            throw new Error("Not implemented");
          }
        }
        return compressed.slice(0, length);
      }
      exports.k = uncompress;
      __webpack_unused_export__ = compress;
    })
  ),
  /***/
  38437: (
    /***/
    ((__unused_webpack_module, exports) => {
      var BLOCK_LOG = 16;
      var BLOCK_SIZE = 1 << BLOCK_LOG;
      var MAX_HASH_TABLE_BITS = 14;
      var globalHashTables = new Array(MAX_HASH_TABLE_BITS + 1);
      function hashFunc(key, hashFuncShift) {
        return key * 506832829 >>> hashFuncShift;
      }
      function load32(array, pos) {
        return array[pos] + (array[pos + 1] << 8) + (array[pos + 2] << 16) + (array[pos + 3] << 24);
      }
      function equals32(array, pos1, pos2) {
        return array[pos1] === array[pos2] && array[pos1 + 1] === array[pos2 + 1] && array[pos1 + 2] === array[pos2 + 2] && array[pos1 + 3] === array[pos2 + 3];
      }
      function copyBytes(fromArray, fromPos, toArray, toPos, length) {
        var i;
        for (i = 0; i < length; i++) {
          toArray[toPos + i] = fromArray[fromPos + i];
        }
      }
      function emitLiteral(input, ip, len, output, op) {
        if (len <= 60) {
          output[op] = len - 1 << 2;
          op += 1;
        } else if (len < 256) {
          output[op] = 60 << 2;
          output[op + 1] = len - 1;
          op += 2;
        } else {
          output[op] = 61 << 2;
          output[op + 1] = len - 1 & 255;
          output[op + 2] = len - 1 >>> 8;
          op += 3;
        }
        copyBytes(input, ip, output, op, len);
        return op + len;
      }
      function emitCopyLessThan64(output, op, offset, len) {
        if (len < 12 && offset < 2048) {
          output[op] = 1 + (len - 4 << 2) + (offset >>> 8 << 5);
          output[op + 1] = offset & 255;
          return op + 2;
        } else {
          output[op] = 2 + (len - 1 << 2);
          output[op + 1] = offset & 255;
          output[op + 2] = offset >>> 8;
          return op + 3;
        }
      }
      function emitCopy(output, op, offset, len) {
        while (len >= 68) {
          op = emitCopyLessThan64(output, op, offset, 64);
          len -= 64;
        }
        if (len > 64) {
          op = emitCopyLessThan64(output, op, offset, 60);
          len -= 60;
        }
        return emitCopyLessThan64(output, op, offset, len);
      }
      function compressFragment(input, ip, inputSize, output, op) {
        var hashTableBits = 1;
        while (1 << hashTableBits <= inputSize && hashTableBits <= MAX_HASH_TABLE_BITS) {
          hashTableBits += 1;
        }
        hashTableBits -= 1;
        var hashFuncShift = 32 - hashTableBits;
        if (typeof globalHashTables[hashTableBits] === "undefined") {
          globalHashTables[hashTableBits] = new Uint16Array(1 << hashTableBits);
        }
        var hashTable = globalHashTables[hashTableBits];
        var i;
        for (i = 0; i < hashTable.length; i++) {
          hashTable[i] = 0;
        }
        var ipEnd = ip + inputSize;
        var ipLimit;
        var baseIp = ip;
        var nextEmit = ip;
        var hash, nextHash;
        var nextIp, candidate, skip;
        var bytesBetweenHashLookups;
        var base, matched, offset;
        var prevHash, curHash;
        var flag = true;
        var INPUT_MARGIN = 15;
        if (inputSize >= INPUT_MARGIN) {
          ipLimit = ipEnd - INPUT_MARGIN;
          ip += 1;
          nextHash = hashFunc(load32(input, ip), hashFuncShift);
          while (flag) {
            skip = 32;
            nextIp = ip;
            do {
              ip = nextIp;
              hash = nextHash;
              bytesBetweenHashLookups = skip >>> 5;
              skip += 1;
              nextIp = ip + bytesBetweenHashLookups;
              if (ip > ipLimit) {
                flag = false;
                break;
              }
              nextHash = hashFunc(load32(input, nextIp), hashFuncShift);
              candidate = baseIp + hashTable[hash];
              hashTable[hash] = ip - baseIp;
            } while (!equals32(input, ip, candidate));
            if (!flag) {
              break;
            }
            op = emitLiteral(input, nextEmit, ip - nextEmit, output, op);
            do {
              base = ip;
              matched = 4;
              while (ip + matched < ipEnd && input[ip + matched] === input[candidate + matched]) {
                matched += 1;
              }
              ip += matched;
              offset = base - candidate;
              op = emitCopy(output, op, offset, matched);
              nextEmit = ip;
              if (ip >= ipLimit) {
                flag = false;
                break;
              }
              prevHash = hashFunc(load32(input, ip - 1), hashFuncShift);
              hashTable[prevHash] = ip - 1 - baseIp;
              curHash = hashFunc(load32(input, ip), hashFuncShift);
              candidate = baseIp + hashTable[curHash];
              hashTable[curHash] = ip - baseIp;
            } while (equals32(input, ip, candidate));
            if (!flag) {
              break;
            }
            ip += 1;
            nextHash = hashFunc(load32(input, ip), hashFuncShift);
          }
        }
        if (nextEmit < ipEnd) {
          op = emitLiteral(input, nextEmit, ipEnd - nextEmit, output, op);
        }
        return op;
      }
      function putVarint(value, output, op) {
        do {
          output[op] = value & 127;
          value = value >>> 7;
          if (value > 0) {
            output[op] += 128;
          }
          op += 1;
        } while (value > 0);
        return op;
      }
      function SnappyCompressor(uncompressed) {
        this.array = uncompressed;
      }
      SnappyCompressor.prototype.maxCompressedLength = function() {
        var sourceLen = this.array.length;
        return 32 + sourceLen + Math.floor(sourceLen / 6);
      };
      SnappyCompressor.prototype.compressToBuffer = function(outBuffer) {
        var array = this.array;
        var length = array.length;
        var pos = 0;
        var outPos = 0;
        var fragmentSize;
        outPos = putVarint(length, outBuffer, outPos);
        while (pos < length) {
          fragmentSize = Math.min(length - pos, BLOCK_SIZE);
          outPos = compressFragment(array, pos, fragmentSize, outBuffer, outPos);
          pos += fragmentSize;
        }
        return outPos;
      };
      exports.d = SnappyCompressor;
    })
  ),
  /***/
  50422: (
    /***/
    ((__unused_webpack_module, exports) => {
      var WORD_MASK = [0, 255, 65535, 16777215, 4294967295];
      function copyBytes(fromArray, fromPos, toArray, toPos, length) {
        var i;
        for (i = 0; i < length; i++) {
          toArray[toPos + i] = fromArray[fromPos + i];
        }
      }
      function selfCopyBytes(array, pos, offset, length) {
        var i;
        for (i = 0; i < length; i++) {
          array[pos + i] = array[pos - offset + i];
        }
      }
      function SnappyDecompressor(compressed) {
        this.array = compressed;
        this.pos = 0;
      }
      SnappyDecompressor.prototype.readUncompressedLength = function() {
        var result = 0;
        var shift = 0;
        var c, val;
        while (shift < 32 && this.pos < this.array.length) {
          c = this.array[this.pos];
          this.pos += 1;
          val = c & 127;
          if (val << shift >>> shift !== val) {
            return -1;
          }
          result |= val << shift;
          if (c < 128) {
            return result;
          }
          shift += 7;
        }
        return -1;
      };
      SnappyDecompressor.prototype.uncompressToBuffer = function(outBuffer) {
        var array = this.array;
        var arrayLength = array.length;
        var pos = this.pos;
        var outPos = 0;
        var c, len, smallLen;
        var offset;
        while (pos < array.length) {
          c = array[pos];
          pos += 1;
          if ((c & 3) === 0) {
            len = (c >>> 2) + 1;
            if (len > 60) {
              if (pos + 3 >= arrayLength) {
                return false;
              }
              smallLen = len - 60;
              len = array[pos] + (array[pos + 1] << 8) + (array[pos + 2] << 16) + (array[pos + 3] << 24);
              len = (len & WORD_MASK[smallLen]) + 1;
              pos += smallLen;
            }
            if (pos + len > arrayLength) {
              return false;
            }
            copyBytes(array, pos, outBuffer, outPos, len);
            pos += len;
            outPos += len;
          } else {
            switch (c & 3) {
              case 1:
                len = (c >>> 2 & 7) + 4;
                offset = array[pos] + (c >>> 5 << 8);
                pos += 1;
                break;
              case 2:
                if (pos + 1 >= arrayLength) {
                  return false;
                }
                len = (c >>> 2) + 1;
                offset = array[pos] + (array[pos + 1] << 8);
                pos += 2;
                break;
              case 3:
                if (pos + 3 >= arrayLength) {
                  return false;
                }
                len = (c >>> 2) + 1;
                offset = array[pos] + (array[pos + 1] << 8) + (array[pos + 2] << 16) + (array[pos + 3] << 24);
                pos += 4;
                break;
              default:
                break;
            }
            if (offset === 0 || offset > outPos) {
              return false;
            }
            selfCopyBytes(outBuffer, outPos, offset, len);
            outPos += len;
          }
        }
        return true;
      };
      exports.c = SnappyDecompressor;
    })
  ),
  /***/
  2309: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          createParser
        )
        /* harmony export */
      });
      class ParseError extends Error {
        constructor(message, options) {
          super(message), this.name = "ParseError", this.type = options.type, this.field = options.field, this.value = options.value, this.line = options.line;
        }
      }
      const LF = 10, CR = 13, SPACE = 32;
      function noop(_arg) {
      }
      function createParser(config) {
        if (typeof config == "function")
          throw new TypeError(
            "`config` must be an object, got a function instead. Did you mean `createParser({onEvent: fn})`?"
          );
        const { onEvent = noop, onError = noop, onRetry = noop, onComment, maxBufferSize } = config, pendingFragments = [];
        let pendingFragmentsLength = 0, isFirstChunk = true, id2, data = "", dataLines = 0, eventType, terminated = false;
        function feed(chunk) {
          if (terminated)
            throw new Error(
              "Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing."
            );
          if (isFirstChunk && (isFirstChunk = false, chunk.charCodeAt(0) === 239 && chunk.charCodeAt(1) === 187 && chunk.charCodeAt(2) === 191 && (chunk = chunk.slice(3))), pendingFragments.length === 0) {
            const trailing2 = processLines(chunk);
            trailing2 !== "" && (pendingFragments.push(trailing2), pendingFragmentsLength = trailing2.length), checkBufferSize();
            return;
          }
          if (chunk.indexOf(`
`) === -1 && chunk.indexOf("\r") === -1) {
            pendingFragments.push(chunk), pendingFragmentsLength += chunk.length, checkBufferSize();
            return;
          }
          pendingFragments.push(chunk);
          const input = pendingFragments.join("");
          pendingFragments.length = 0, pendingFragmentsLength = 0;
          const trailing = processLines(input);
          trailing !== "" && (pendingFragments.push(trailing), pendingFragmentsLength = trailing.length), checkBufferSize();
        }
        function checkBufferSize() {
          maxBufferSize !== void 0 && (pendingFragmentsLength + data.length <= maxBufferSize || (terminated = true, pendingFragments.length = 0, pendingFragmentsLength = 0, id2 = void 0, data = "", dataLines = 0, eventType = void 0, onError(
            new ParseError(`Buffered data exceeded max buffer size of ${maxBufferSize} characters`, {
              type: "max-buffer-size-exceeded"
            })
          )));
        }
        function processLines(chunk) {
          let searchIndex = 0;
          if (chunk.indexOf("\r") === -1) {
            let lfIndex = chunk.indexOf(`
`, searchIndex);
            for (; lfIndex !== -1; ) {
              if (searchIndex === lfIndex) {
                dataLines > 0 && onEvent({ id: id2, event: eventType, data }), id2 = void 0, data = "", dataLines = 0, eventType = void 0, searchIndex = lfIndex + 1, lfIndex = chunk.indexOf(`
`, searchIndex);
                continue;
              }
              const firstCharCode = chunk.charCodeAt(searchIndex);
              if (isDataPrefix(chunk, searchIndex, firstCharCode)) {
                const valueStart = chunk.charCodeAt(searchIndex + 5) === SPACE ? searchIndex + 6 : searchIndex + 5, value = chunk.slice(valueStart, lfIndex);
                if (dataLines === 0 && chunk.charCodeAt(lfIndex + 1) === LF) {
                  onEvent({ id: id2, event: eventType, data: value }), id2 = void 0, data = "", eventType = void 0, searchIndex = lfIndex + 2, lfIndex = chunk.indexOf(`
`, searchIndex);
                  continue;
                }
                data = dataLines === 0 ? value : `${data}
${value}`, dataLines++;
              } else isEventPrefix(chunk, searchIndex, firstCharCode) ? eventType = chunk.slice(
                chunk.charCodeAt(searchIndex + 6) === SPACE ? searchIndex + 7 : searchIndex + 6,
                lfIndex
              ) || void 0 : parseLine(chunk, searchIndex, lfIndex);
              searchIndex = lfIndex + 1, lfIndex = chunk.indexOf(`
`, searchIndex);
            }
            return chunk.slice(searchIndex);
          }
          for (; searchIndex < chunk.length; ) {
            const crIndex = chunk.indexOf("\r", searchIndex), lfIndex = chunk.indexOf(`
`, searchIndex);
            let lineEnd = -1;
            if (crIndex !== -1 && lfIndex !== -1 ? lineEnd = crIndex < lfIndex ? crIndex : lfIndex : crIndex !== -1 ? crIndex === chunk.length - 1 ? lineEnd = -1 : lineEnd = crIndex : lfIndex !== -1 && (lineEnd = lfIndex), lineEnd === -1)
              break;
            parseLine(chunk, searchIndex, lineEnd), searchIndex = lineEnd + 1, chunk.charCodeAt(searchIndex - 1) === CR && chunk.charCodeAt(searchIndex) === LF && searchIndex++;
          }
          return chunk.slice(searchIndex);
        }
        function parseLine(chunk, start, end) {
          if (start === end) {
            dispatchEvent();
            return;
          }
          const firstCharCode = chunk.charCodeAt(start);
          if (isDataPrefix(chunk, start, firstCharCode)) {
            const valueStart = chunk.charCodeAt(start + 5) === SPACE ? start + 6 : start + 5, value2 = chunk.slice(valueStart, end);
            data = dataLines === 0 ? value2 : `${data}
${value2}`, dataLines++;
            return;
          }
          if (isEventPrefix(chunk, start, firstCharCode)) {
            eventType = chunk.slice(chunk.charCodeAt(start + 6) === SPACE ? start + 7 : start + 6, end) || void 0;
            return;
          }
          if (firstCharCode === 105 && chunk.charCodeAt(start + 1) === 100 && chunk.charCodeAt(start + 2) === 58) {
            const value2 = chunk.slice(chunk.charCodeAt(start + 3) === SPACE ? start + 4 : start + 3, end);
            value2.includes("\0") || (id2 = value2);
            return;
          }
          if (firstCharCode === 58) {
            if (onComment) {
              const line2 = chunk.slice(start, end);
              onComment(line2.slice(chunk.charCodeAt(start + 1) === SPACE ? 2 : 1));
            }
            return;
          }
          const line = chunk.slice(start, end), fieldSeparatorIndex = line.indexOf(":");
          if (fieldSeparatorIndex === -1) {
            processField(line, "", line);
            return;
          }
          const field = line.slice(0, fieldSeparatorIndex), offset = line.charCodeAt(fieldSeparatorIndex + 1) === SPACE ? 2 : 1, value = line.slice(fieldSeparatorIndex + offset);
          processField(field, value, line);
        }
        function processField(field, value, line) {
          switch (field) {
            case "event":
              eventType = value || void 0;
              break;
            case "data":
              data = dataLines === 0 ? value : `${data}
${value}`, dataLines++;
              break;
            case "id":
              value.includes("\0") || (id2 = value);
              break;
            case "retry":
              /^\d+$/.test(value) ? onRetry(parseInt(value, 10)) : onError(
                new ParseError(`Invalid \`retry\` value: "${value}"`, {
                  type: "invalid-retry",
                  value,
                  line
                })
              );
              break;
            default:
              onError(
                new ParseError(
                  `Unknown field "${field.length > 20 ? `${field.slice(0, 20)}\u2026` : field}"`,
                  { type: "unknown-field", field, value, line }
                )
              );
              break;
          }
        }
        function dispatchEvent() {
          dataLines > 0 && onEvent({
            id: id2,
            event: eventType,
            data
          }), id2 = void 0, data = "", dataLines = 0, eventType = void 0;
        }
        function reset(options = {}) {
          if (options.consume && pendingFragments.length > 0) {
            const incompleteLine = pendingFragments.join("");
            parseLine(incompleteLine, 0, incompleteLine.length);
          }
          isFirstChunk = true, id2 = void 0, data = "", dataLines = 0, eventType = void 0, pendingFragments.length = 0, pendingFragmentsLength = 0, terminated = false;
        }
        return { feed, reset };
      }
      function isDataPrefix(chunk, i, firstCharCode) {
        return firstCharCode === 100 && chunk.charCodeAt(i + 1) === 97 && chunk.charCodeAt(i + 2) === 116 && chunk.charCodeAt(i + 3) === 97 && chunk.charCodeAt(i + 4) === 58;
      }
      function isEventPrefix(chunk, i, firstCharCode) {
        return firstCharCode === 101 && chunk.charCodeAt(i + 1) === 118 && chunk.charCodeAt(i + 2) === 101 && chunk.charCodeAt(i + 3) === 110 && chunk.charCodeAt(i + 4) === 116 && chunk.charCodeAt(i + 5) === 58;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
