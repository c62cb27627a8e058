const id = 1991;
const ids = [1991, 4372];
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
  )
};
export {
  id,
  ids,
  modules
};
