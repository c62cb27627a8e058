const id = 7078;
const ids = [7078];
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
  28858: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        run: () => (
          /* binding */
          run
        )
      });
      var gather_facts = __webpack_require__(98982);
      var finding = __webpack_require__(21208);
      var report_findings = __webpack_require__(59646);
      var run_checks = __webpack_require__(71892);
      var github_repository = __webpack_require__(35613);
      var user_error = __webpack_require__(72394);
      var wording = __webpack_require__(9e3);
      ;
      const maxErrors = 9;
      const maxWarnings = 10;
      function annotate(findings, failingVerdicts, log) {
        const problems = findings.filter(({ verdict }) => verdict !== "pass");
        const errors = problems.filter(({ verdict }) => failingVerdicts.includes(verdict));
        const warnings = problems.filter(({ verdict }) => !failingVerdicts.includes(verdict));
        for (const finding2 of errors.slice(0, maxErrors))
          log.error(formatAnnotation(finding2));
        for (const finding2 of warnings.slice(0, maxWarnings))
          log.warning(formatAnnotation(finding2));
      }
      function formatAnnotation({ check, what, fix }) {
        return `${check}: ${what}
Fix: ${fix}`;
      }
      var markdown = __webpack_require__(37403);
      ;
      const verdicts = {
        fail: "\u{1F534} Fail: launches or updates are broken",
        warn: "\u{1F7E1} Warn: launches and updates work, but there are warnings",
        pass: "\u{1F7E2} Pass: no problems found"
      };
      const headings = { fail: "Failures", warn: "Warnings" };
      function summarizeFindings(findings, { source, launcher }) {
        const [sourceName, launcherName] = [source, launcher].map(github_repository.PZ);
        const withVerdict = (verdict) => findings.filter((finding2) => finding2.verdict === verdict);
        const problems = ["fail", "warn"].flatMap((verdict) => {
          const matchingFindings = withVerdict(verdict);
          return matchingFindings.length === 0 ? [] : [`#### ${headings[verdict]} (${matchingFindings.length})`, "", ...matchingFindings.flatMap(explain)];
        });
        const passedFindings = withVerdict("pass");
        return [
          `### ${verdicts[(0, finding.Bn)(findings)]}`,
          "",
          `${(0, markdown.FV)(`${sourceName} and its launcher ${launcherName}`)}: ${(0, report_findings.g)(findings)}`,
          "",
          ...problems,
          `<details><summary>Passed checks (${passedFindings.length})</summary>`,
          "",
          ...passedFindings.map(({ check, what, fix }) => `- **${check}**: ${formatMarkdown(what)}${fix === "" ? "" : `. Fix: ${formatMarkdown(fix)}`}`),
          "",
          "</details>",
          ""
        ].join("\n");
      }
      function explain({ check, what, why, fix }) {
        return [
          `**${formatMarkdown(what)}** (${check})`,
          "",
          `- Why it matters: ${formatMarkdown(why)}`,
          `- Fix: ${formatMarkdown(fix)}`,
          ""
        ];
      }
      function formatMarkdown(text) {
        const token = /`([^`]+)`|(https?:\/\/[^\s<>"'()`]*[^\s<>"'()`.,:;])|[^`h]+|[\s\S]/g;
        return text.replace(token, (whole, code, address) => {
          if (code !== void 0)
            return `<code>${(0, markdown.FV)(code)}</code>`;
          return address === void 0 ? (0, markdown.FV)(whole) : `<${address}>`;
        });
      }
      var issue_report = __webpack_require__(91465);
      ;
      async function trackIssue({ problems, repositories, runUrl }, issues) {
        const [issue, ...duplicates] = await issues.findOpen();
        for (const { number } of duplicates)
          await issues.close(number, "not_planned");
        if (problems.length === 0) {
          if (issue === void 0)
            return "";
          await issues.comment(issue.number, (0, issue_report.OJ)(runUrl));
          await issues.close(issue.number, "completed");
          return issue.url;
        }
        const text = (0, issue_report.v4)(problems, repositories);
        if (issue === void 0)
          return createIssue(text, issues);
        if (issue.body === text.body)
          return issue.url;
        await issues.update(issue.number, text);
        await issues.comment(issue.number, (0, issue_report.EM)(problems, runUrl));
        return issue.url;
      }
      async function createIssue(text, issues) {
        const createdUrl = await issues.create(text);
        const [oldestIssue, ...duplicates] = await issues.findOpen();
        for (const { number } of duplicates)
          await issues.close(number, "not_planned");
        return oldestIssue?.url ?? createdUrl;
      }
      ;
      async function run({ target, failingVerdicts }, { factServices, issues, runUrl, log, writeSummary }) {
        const findings = (0, run_checks.J)(await (0, gather_facts.p)(target, factServices));
        await log.group("Findings", async () => log.info((0, report_findings.L)(findings, (_verdict, text) => text)));
        await writeSummary(summarizeFindings(findings, target));
        annotate(findings, failingVerdicts, log);
        const problems = findings.filter(({ verdict }) => failingVerdicts.includes(verdict));
        const [source, launcher] = [target.source, target.launcher].map(github_repository.PZ);
        const repositories = { source: source ?? "", launcher: launcher ?? "" };
        const issueUrl = issues === void 0 ? "" : await trackIssue({ problems, repositories, runUrl }, issues);
        return {
          outputs: { verdict: (0, finding.Bn)(findings), findings, "issue-url": issueUrl },
          failure: describeFailure(findings, failingVerdicts)
        };
      }
      function describeFailure(findings, failingVerdicts) {
        const failingFindings = findings.filter(({ verdict }) => failingVerdicts.includes(verdict));
        if (failingFindings.length === 0)
          return void 0;
        const [verb, pronoun] = failingFindings.length === 1 ? ["causes", "it"] : ["cause", "each of them"];
        return new user_error.yo("doctor-findings", `${(0, wording.LS)(failingFindings.length, "finding")} ${verb} this step to fail: see the job summary for how to fix ${pronoun}`);
      }
    })
  ),
  /***/
  87778: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        doctorServices: () => (
          /* binding */
          doctorServices
        )
      });
      var fact_services = __webpack_require__(55417);
      var issue_report = __webpack_require__(91465);
      var github_client = __webpack_require__(96515);
      var github_connection = __webpack_require__(56527);
      var token_forms = __webpack_require__(53985);
      var valibot = __webpack_require__(5691);
      var json = __webpack_require__(99368);
      var github_repository = __webpack_require__(35613);
      var user_error = __webpack_require__(72394);
      var explain_repository_read = __webpack_require__(11479);
      var page_cursor = __webpack_require__(87490);
      var request_error = __webpack_require__(49396);
      ;
      const schema = valibot.Ik({
        repository: valibot.Ik({
          hasIssuesEnabled: valibot.zM(),
          issues: valibot.Ik({
            pageInfo: page_cursor.z$,
            nodes: valibot.YO(valibot.Ik({ number: valibot.ai(), viewerDidAuthor: valibot.zM(), body: valibot.Yj(), url: valibot.Yj() }))
          })
        })
      });
      const query = `query ($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    hasIssuesEnabled
    issues(first: 100, after: $after, states: OPEN, orderBy: {field: CREATED_AT, direction: ASC}) {
      ${page_cursor.Pq}
      nodes { number viewerDidAuthor body url }
    }
  }
}`;
      class TrackingIssues {
        #client;
        #repository;
        #marker;
        constructor(client, repository, marker) {
          this.#client = client;
          this.#repository = repository;
          this.#marker = marker;
        }
        /**
         * Returns the open issues, oldest first. Issues of other accounts are ignored, even if they begin with the marker.
         */
        async findOpen() {
          const { owner, name } = this.#repository;
          const label = (0, github_repository.PZ)(this.#repository);
          const openIssues = [];
          const cursor = new page_cursor.ak(label, "issues");
          while (!cursor.isAtEnd) {
            const response = await this.#client.graphql(query, { owner, name, after: cursor.after }).catch((error) => {
              throw (0, explain_repository_read.E)(error, this.#repository, true);
            });
            const { repository } = (0, json.T)(schema, response, `GitHub's response about the issues of ${label}`);
            if (!repository.hasIssuesEnabled)
              throw new user_error.yo("permission-missing", `Issues are disabled in ${label}: enable them under _Settings \u2192 General \u2192 Features_, or omit \`issue-token\``);
            const { nodes, pageInfo } = repository.issues;
            for (const node of nodes)
              if (node.viewerDidAuthor && node.body.startsWith(this.#marker))
                openIssues.push(node);
            cursor.advance(pageInfo, nodes.length);
          }
          return openIssues;
        }
        /** Creates an issue. @returns its URL. */
        async create({ title, body }) {
          const { data } = await this.#write((issues) => issues.create({ ...this.#target, title, body }));
          return data.html_url;
        }
        async update(issue_number, { title, body }) {
          await this.#write((issues) => issues.update({ ...this.#target, issue_number, title, body }));
        }
        async comment(issue_number, body) {
          await this.#write((issues) => issues.createComment({ ...this.#target, issue_number, body }));
        }
        async close(issue_number, state_reason) {
          await this.#write((issues) => issues.update({ ...this.#target, issue_number, state: "closed", state_reason }));
        }
        get #target() {
          return { owner: this.#repository.owner, repo: this.#repository.name };
        }
        #write(task) {
          return task(this.#client.rest.issues).catch((error) => {
            throw issueError(error, (0, github_repository.PZ)(this.#repository));
          });
        }
      }
      function issueError(error, name) {
        return (0, request_error.U)(error, {
          failed: `The issue in ${name} could not be written`,
          denied: (message) => `The token has no permission to write issues of ${name} (${message}): give the job \`permissions: issues: write\``
        });
      }
      var job_summary = __webpack_require__(17237);
      var log = __webpack_require__(62793);
      var registry_services = __webpack_require__(60870);
      var provenance_services = __webpack_require__(99251);
      ;
      function doctorServices({ token, launcherToken, issueToken }, { apiUrl, repository, runUrl, temporaryDirectory }, env) {
        const connection = (0, github_connection.U)(apiUrl, env, log.t.info);
        const connectWith = (secret) => {
          for (const form of (0, token_forms.H)(secret))
            log.t.mask(form);
          return (0, github_client.L)(connection, secret);
        };
        const sender = launcherToken === void 0 ? void 0 : connectWith(launcherToken);
        return {
          factServices: (0, fact_services.t)(connectWith(token), sender, (0, registry_services.VU)(env), (0, provenance_services.U6)((0, provenance_services.C9)(connection, token, temporaryDirectory))),
          issues: issueToken === void 0 ? void 0 : new TrackingIssues(connectWith(issueToken), (0, github_repository.lF)(repository), issue_report.Q_),
          runUrl,
          log: log.t,
          writeSummary: (0, job_summary.u)(env.GITHUB_STEP_SUMMARY)
        };
      }
    })
  ),
  /***/
  91465: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        EM: () => (
          /* binding */
          changeComment
        ),
        /* harmony export */
        OJ: () => (
          /* binding */
          resolvedComment
        ),
        /* harmony export */
        Q_: () => (
          /* binding */
          issueMarker
        ),
        /* harmony export */
        v4: () => (
          /* binding */
          issueText
        )
        /* harmony export */
      });
      var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37403);
      var _report_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59646);
      const issueMarker = "<!-- binder-actions: watch -->";
      function issueText(problems, { source, launcher }) {
        const lines = [
          issueMarker,
          `The watch of ${source} and its launcher ${launcher} found problems:`,
          "",
          ...(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.DV)(listProblems(problems), "text"),
          "",
          "This issue is updated when the problems change, and closed when all checks pass."
        ];
        return { title: `${launcher} needs attention`, body: lines.join("\n") };
      }
      function changeComment(problems, runUrl) {
        const names = [...new Set(problems.map(({ check }) => `\`${check}\``))].join(", ");
        return `The problems have changed. Failed checks: ${names}. The description of this issue lists them ([run](${runUrl})).`;
      }
      function resolvedComment(runUrl) {
        return `All checks pass ([run](${runUrl})).`;
      }
      function listProblems(problems) {
        const text = (0, _report_findings_js__WEBPACK_IMPORTED_MODULE_0__.L)(problems, (_verdict, part) => part);
        return text.slice(0, text.lastIndexOf("\n")).trim();
      }
    })
  ),
  /***/
  50362: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          createGraphqlReader
        )
        /* harmony export */
      });
      var _error_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41240);
      var _map_concurrent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80822);
      var _branch_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92525);
      var _history_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22251);
      var _launcher_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52338);
      var _list_branches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34753);
      const maxHistoriesPerRequest = 25;
      const maxConcurrentRequests = 4;
      function createGraphqlReader(client, repository) {
        return {
          readState: async (locator) => {
            const { defaultBranch, branches } = await (0, _list_branches_js__WEBPACK_IMPORTED_MODULE_2__.j)(client, repository, locator);
            const branchContents = await Promise.all(branches.map((branch) => readBranch(branch, locator)));
            return { defaultBranch, branches: branchContents };
          },
          readHistory: async (locator) => {
            const paths = await findPaths(client, repository, locator);
            const histories = await Promise.all([...new Set(paths.values())].map((path) => readHistories({ client, repository, path }, paths)));
            return histories.flat();
          }
        };
      }
      const anyBranch = /* @__PURE__ */ Symbol("any branch");
      async function findPaths(client, repository, locator) {
        const [singlePath, ...others] = locator.paths;
        if (singlePath !== void 0 && others.length === 0)
          return /* @__PURE__ */ new Map([[anyBranch, singlePath]]);
        const { branches } = await (0, _list_branches_js__WEBPACK_IMPORTED_MODULE_2__.j)(client, repository, locator);
        return new Map(branches.flatMap(({ name, filePath }) => {
          try {
            return [[name, filePath()]];
          } catch {
            return [];
          }
        }));
      }
      async function readHistories(location, paths) {
        const { client, repository, path } = location;
        const query = { fields: (0, _history_pages_js__WEBPACK_IMPORTED_MODULE_1__.Q8)(path), schema: _history_pages_js__WEBPACK_IMPORTED_MODULE_1__.Ut, pageSize: maxHistoriesPerRequest };
        const { branches } = await (0, _branch_pages_js__WEBPACK_IMPORTED_MODULE_0__.r)(client, repository, query);
        const branchesWithFile = branches.filter(({ name }) => (paths.get(name) ?? paths.get(anyBranch)) === path);
        const histories = await (0, _map_concurrent_js__WEBPACK_IMPORTED_MODULE_3__._)(branchesWithFile, maxConcurrentRequests, (branch) => (0, _history_pages_js__WEBPACK_IMPORTED_MODULE_1__.wb)(location, branch));
        return histories.flat();
      }
      async function readBranch({ name, head, readFile, filePath }, { label }) {
        try {
          const bytes = await readFile();
          const content = bytes === void 0 ? (0, _launcher_reader_js__WEBPACK_IMPORTED_MODULE_4__._)(label) : { bytes, problem: void 0, isAbsent: false };
          return { branch: name, head, path: filePath(), ...content };
        } catch (error) {
          return { branch: name, head, ...(0, _launcher_reader_js__WEBPACK_IMPORTED_MODULE_4__.H)((0, _error_message_js__WEBPACK_IMPORTED_MODULE_5__.g)(error)) };
        }
      }
    })
  ),
  /***/
  52338: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          unreadableFile
        ),
        /* harmony export */
        _: () => (
          /* binding */
          absentFile
        )
        /* harmony export */
      });
      function absentFile(label) {
        return { bytes: void 0, problem: `it has no file ${label}`, isAbsent: true };
      }
      function unreadableFile(problem) {
        return { bytes: void 0, problem, isAbsent: false };
      }
    })
  ),
  /***/
  49396: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          requestError
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      var _read_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13823);
      var _request_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43564);
      var _requests_stopped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72646);
      function requestError(error, { failed, denied, otherKind = "github-unavailable" }) {
        const message = (0, _request_failure_js__WEBPACK_IMPORTED_MODULE_2__.RG)(error);
        const fail = (kind, text) => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo(kind, text, { cause: error });
        const stop = (0, _requests_stopped_js__WEBPACK_IMPORTED_MODULE_3__.L5)(error);
        if (stop !== void 0)
          return fail(stop.kind, `${failed}: ${message}`);
        const status = (0, _request_failure_js__WEBPACK_IMPORTED_MODULE_2__.aO)(error);
        if (status === 401)
          return (0, _read_failure_js__WEBPACK_IMPORTED_MODULE_1__.E)(error);
        if (status === 403 || status === 404)
          return fail("permission-missing", denied(message));
        return fail(otherKind, `${failed}: ${message}. Run this again later`);
      }
    })
  ),
  /***/
  27582: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        pv: () => (
          /* binding */
          parseSignerWorkflow
        ),
        /* harmony export */
        s3: () => (
          /* binding */
          isSignedBy
        ),
        /* harmony export */
        tV: () => (
          /* binding */
          projectWorkflow
        )
        /* harmony export */
      });
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      var _signing_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54627);
      const projectWorkflow = {
        repository: { owner: "underworldcode", name: "binder-actions" },
        path: ".github/workflows/binder-image.yml"
      };
      function parseSignerWorkflow(text) {
        const [, repository, path] = /^([^/\s]+\/[^/\s]+)\/(\.github\/workflows\/[^/\s@]+\.ya?ml)$/.exec(text) ?? [];
        if (repository === void 0 || path === void 0) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("invalid-input", `${JSON.stringify(text)} is not a workflow: expected "owner/name/.github/workflows/file.yml", without a ref`);
        }
        return { repository: (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.lF)(repository), path };
      }
      function isSignedBy({ repository, path }, certifiedUrl) {
        const separator = certifiedUrl.indexOf("@");
        if (separator === -1)
          return false;
        const expectedUrl = `${_signing_certificate_js__WEBPACK_IMPORTED_MODULE_2__.f}/${(0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.PZ)(repository)}/${path}`;
        const isFile = certifiedUrl.slice(0, separator).toLowerCase() === expectedUrl.toLowerCase() && certifiedUrl.slice(0, separator).endsWith(`/${path}`);
        return isFile && !certifiedUrl.slice(separator + 1).startsWith("refs/pull/");
      }
    })
  ),
  /***/
  54627: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          gitHubServer
        ),
        /* harmony export */
        h: () => (
          /* binding */
          parseCertificate
        )
        /* harmony export */
      });
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      const identifiers = {
        issuer: "1.3.6.1.4.1.57264.1.8",
        repositoryUrl: "1.3.6.1.4.1.57264.1.12",
        commit: "1.3.6.1.4.1.57264.1.13",
        ref: "1.3.6.1.4.1.57264.1.14",
        repositoryId: "1.3.6.1.4.1.57264.1.15",
        ownerId: "1.3.6.1.4.1.57264.1.17",
        trigger: "1.3.6.1.4.1.57264.1.20",
        runUrl: "1.3.6.1.4.1.57264.1.21"
      };
      const gitHubServer = "https://github.com";
      function parseCertificate({ subjectAlternativeName, extensions }) {
        const read = (name) => {
          const value = extensions.get(identifiers[name]);
          if (value === void 0)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("provenance-invalid", `the certificate has no ${name}: it was not issued to a workflow run`);
          return decodeText(value, name);
        };
        if (subjectAlternativeName === void 0)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("provenance-invalid", "the certificate does not name a workflow: it was not issued to a workflow run");
        return {
          issuer: read("issuer"),
          workflow: subjectAlternativeName,
          repository: parseRepositoryUrl(read("repositoryUrl")),
          repositoryId: read("repositoryId"),
          ownerId: read("ownerId"),
          ref: read("ref"),
          commit: read("commit"),
          trigger: read("trigger"),
          runUrl: read("runUrl")
        };
      }
      function parseRepositoryUrl(url) {
        if (!url.startsWith(`${gitHubServer}/`))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("provenance-invalid", `the certificate was issued to ${JSON.stringify(url)}, which is not a repository on GitHub`);
        return (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.lF)(url.slice(gitHubServer.length + 1));
      }
      const utf8String = 12;
      function decodeText(der, name) {
        const [tag, first = 0] = der;
        const lengthBytes = Math.max(0, first - 128);
        const start = 2 + lengthBytes;
        const length = lengthBytes === 0 ? first : der.subarray(2, start).reduce((sum, byte) => sum * 256 + byte, 0);
        if (tag !== utf8String || lengthBytes > 2 || der.length !== start + length)
          throw malformedField(name);
        try {
          return new TextDecoder("utf-8", { fatal: true }).decode(der.subarray(start));
        } catch {
          throw malformedField(name);
        }
      }
      function malformedField(name) {
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("provenance-invalid", `the certificate's ${name} is malformed`);
      }
    })
  ),
  /***/
  88204: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        io: () => (
          /* binding */
          enabledWorkflows
        ),
        Iz: () => (
          /* binding */
          handlesEvent
        ),
        d6: () => (
          /* binding */
          isDisabled
        ),
        hM: () => (
          /* binding */
          parseWorkflow
        )
      });
      var valibot = __webpack_require__(5691);
      ;
      const maxCombinations = 256;
      const strategySchema = valibot.Ik({ matrix: valibot.g1(valibot.Yj(), valibot.L5()) });
      const valuesSchema = valibot.Np(valibot.YO(valibot.L5()), []);
      const includeSchema = valibot.Np(valibot.YO(valibot.g1(valibot.Yj(), valibot.L5())), []);
      function readMatrix(strategy) {
        const result = valibot.xL(strategySchema, strategy);
        if (!result.success)
          return [];
        const { include, exclude: _, ...axes } = result.output.matrix;
        const lists = Object.entries(axes).map(([key, values]) => [key, valibot.qg(valuesSchema, values)]);
        const product = lists.reduce((combinations, [key, values]) => combinations.flatMap((combination) => values.map((value) => new Map([...combination, [key, value]]))).slice(0, maxCombinations), lists.length === 0 ? [] : [/* @__PURE__ */ new Map()]);
        const addedCombinations = [];
        for (const entry of valibot.qg(includeSchema, include).map(Object.entries)) {
          const matches = product.filter((combination) => entry.every(([key, value]) => !(key in axes) || combination.get(key) === value));
          for (const combination of matches)
            for (const [key, value] of entry)
              combination.set(key, value);
          if (matches.length === 0)
            addedCombinations.push(new Map(entry));
        }
        return [...product, ...addedCombinations];
      }
      function expandMatrix(step, combinations) {
        const isDependent = /\$\{\{(?:(?!\$\{\{)[^}])*\bmatrix\./.test(JSON.stringify([step.run, step.with]));
        if (!isDependent || combinations.length === 0)
          return [step];
        return combinations.map((combination) => ({
          ...step,
          run: step.run === void 0 ? void 0 : substitute(step.run, combination),
          with: Object.fromEntries(Object.entries(step.with).map(([name, value]) => [
            name,
            typeof value === "string" ? substitute(value, combination) : value
          ]))
        }));
      }
      function substitute(text, combination) {
        return text.replace(/\$\{\{\s*matrix\.([\w.-]+)\s*\}\}/g, (expression, path) => {
          const value = path.split(".").reduce((result, key) => result instanceof Map ? result.get(key) : valibot.is(valibot.g1(valibot.Yj(), valibot.L5()), result) ? result[key] : void 0, combination);
          return ["string", "number", "boolean"].includes(typeof value) ? String(value) : expression;
        });
      }
      var workflow_document = __webpack_require__(12814);
      var workflow_trigger = __webpack_require__(51509);
      ;
      const list = valibot.lq(valibot.cl(valibot.Np(valibot.me(workflow_document.T), null)));
      const filterSchema = valibot.Np(valibot.g1(valibot.Yj(), valibot.L5()), {});
      const mapping = valibot.Np(valibot.g1(valibot.Yj(), valibot.L5()), {});
      const stepSchema = valibot.Np(valibot.Ik({ uses: valibot.lq(valibot.Yj()), run: valibot.lq(valibot.Yj()), with: valibot.lq(mapping) }), {});
      const jobSchema = valibot.Np(valibot.Ik({
        uses: valibot.lq(valibot.Yj()),
        with: valibot.lq(mapping),
        permissions: valibot.lq(valibot.L5()),
        strategy: valibot.lq(valibot.L5()),
        steps: valibot.lq(valibot.Np(valibot.YO(stepSchema), []))
      }), {});
      const jobsSchema = valibot.Np(valibot.g1(valibot.Yj(), jobSchema), {});
      function parseWorkflow(path, text, state) {
        const document = (0, workflow_document.B)(text);
        if (document === void 0)
          return void 0;
        const jobs = Object.entries(valibot.qg(jobsSchema, document.jobs)).map(([name, job]) => readJob(name, job, document.lines));
        return {
          path,
          state,
          trigger: (0, workflow_trigger.io)(path, document),
          events: new Map([...document.events].map(([name, filter]) => [name, readFilter(filter)])),
          permissions: document.permissions,
          jobs,
          steps: jobs.flatMap(({ steps }) => steps),
          lines: document.lines
        };
      }
      function readJob(name, job, lines) {
        const call = { uses: job.uses, run: void 0, with: job.with, line: lines.get(`jobs.${name}`) };
        const ownSteps = (job.steps ?? []).map((step, index) => ({
          ...step,
          line: lines.get(`jobs.${name}.steps.${index}`)
        }));
        const combinations = readMatrix(job.strategy);
        const steps = [call, ...ownSteps].filter(({ uses, run }) => uses !== void 0 || run !== void 0).map(({ uses, run, with: inputs = {}, line }) => ({
          ...{ uses, with: inputs, line },
          run: run ?? retriedCommand(uses, inputs)
        })).flatMap((step) => expandMatrix(step, combinations));
        return { name, permissions: job.permissions, steps };
      }
      const retryAction = /^(?:nick-(?:fields|invision)\/retry|wandalen\/wretry\.action)@/i;
      function retriedCommand(uses, { command }) {
        return retryAction.test(uses ?? "") && typeof command === "string" ? command : void 0;
      }
      function readFilter(filter) {
        const filters = valibot.qg(filterSchema, filter);
        const read = (name) => valibot.qg(list, filters[name]) ?? void 0;
        return {
          branches: read("branches"),
          "branches-ignore": read("branches-ignore"),
          tags: read("tags"),
          "tags-ignore": read("tags-ignore"),
          paths: read("paths"),
          "paths-ignore": read("paths-ignore")
        };
      }
      function isDisabled({ state }) {
        return state?.startsWith("disabled") ?? false;
      }
      function enabledWorkflows(workflows) {
        const enabled = workflows.filter((workflow) => !isDisabled(workflow));
        return enabled.length > 0 ? enabled : [...workflows];
      }
      function handlesEvent({ trigger }, eventType) {
        return (0, workflow_trigger.Yn)(trigger, eventType) || (0, workflow_trigger.LU)(trigger);
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
