const id = 3376;
const ids = [3376];
const modules = {
  /***/
  88950: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        s: () => (
          /* binding */
          atLine
        ),
        /* harmony export */
        t: () => (
          /* binding */
          DockerfileError
        )
        /* harmony export */
      });
      var _error_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41240);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      class DockerfileError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo {
        name = "DockerfileError";
        /** Line number, 1-based. */
        line;
        constructor(line, message, { kind = "dockerfile-malformed", ...options } = {}) {
          super(kind, `Dockerfile line ${line}: ${message}`, options);
          this.line = line;
        }
      }
      function atLine(line, action) {
        try {
          return action();
        } catch (error) {
          if (error instanceof DockerfileError) {
            throw error;
          }
          throw new DockerfileError(line, (0, _error_message_js__WEBPACK_IMPORTED_MODULE_1__.g)(error), { cause: error });
        }
      }
    })
  ),
  /***/
  71176: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        I: () => (
          /* binding */
          lookupIn
        ),
        Q: () => (
          /* binding */
          readGlobalArguments
        )
      });
      ;
      const binderPlatform = "linux/amd64";
      const builderArguments = /* @__PURE__ */ new Set([
        "BUILDPLATFORM",
        "BUILDOS",
        "BUILDOSVERSION",
        "BUILDARCH",
        "BUILDVARIANT",
        "TARGETOSVERSION",
        "TARGETSTAGE"
      ]);
      function targetArguments({ platform = binderPlatform }) {
        const [os = "", architecture = "", variant = ""] = platform.split("/");
        return /* @__PURE__ */ new Map([
          ["TARGETPLATFORM", platform],
          ["TARGETOS", os],
          ["TARGETARCH", architecture],
          ["TARGETVARIANT", variant]
        ]);
      }
      var dockerfile_error = __webpack_require__(88950);
      var logical_line = __webpack_require__(19763);
      var reference_place = __webpack_require__(38400);
      var substitute = __webpack_require__(14839);
      var variable_lookup = __webpack_require__(45006);
      ;
      function readGlobalArguments(dockerfile, values = {}) {
        const globalArguments = /* @__PURE__ */ new Map();
        const unlimitedLookup = lookupIn(globalArguments, values);
        const lookup = (0, variable_lookup.h)(unlimitedLookup);
        for (const { keyword, words, logical, startLine } of dockerfile.instructions) {
          if (keyword === "FROM") {
            break;
          }
          for (const word of words) {
            const equals = word.text.indexOf("=");
            if (equals === 0) {
              throw new dockerfile_error.t(startLine, 'ARG has no name before the "=": write ARG name=value');
            }
            const name = equals === -1 ? word.text : word.text.slice(0, equals);
            const text = values.buildArgs?.get(name);
            if (text !== void 0) {
              globalArguments.set(name, { text, isKnown: true, place: givenPlace(name, word.line) });
            } else if (equals !== -1) {
              const value = (0, logical_line.Jz)(logical, word.from + equals + 1, word.from + word.text.length);
              const { text: text2, isKnown } = (0, dockerfile_error.s)(word.line, () => (0, substitute.V2)(value.text, dockerfile.escapeChar, lookup));
              const place = (0, reference_place.y)(value, {
                kind: "argument",
                dockerfile,
                logical,
                globalArguments,
                lookup: unlimitedLookup
              });
              globalArguments.set(name, { text: text2, isKnown, place });
            }
          }
        }
        return globalArguments;
      }
      function givenPlace(name, line) {
        return { kind: "composed", line, reason: `${name} is given as a build argument`, composition: void 0 };
      }
      function lookupIn(globalArguments, values) {
        const targets = targetArguments(values);
        return (name) => {
          const argument = globalArguments.get(name);
          if (argument !== void 0) {
            return argument.isKnown ? argument.text : variable_lookup.U;
          }
          return builderArguments.has(name) ? variable_lookup.U : targets.get(name);
        };
      }
    })
  ),
  /***/
  19763: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Jz: () => (
          /* binding */
          makeWord
        ),
        /* harmony export */
        cT: () => (
          /* binding */
          joinLines
        ),
        /* harmony export */
        vj: () => (
          /* binding */
          parseComment
        )
        /* harmony export */
      });
      var _whitespace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66194);
      function parseComment({ text, number }) {
        const trimmedText = (0, _whitespace_js__WEBPACK_IMPORTED_MODULE_0__.QG)(text);
        return trimmedText.startsWith("#") ? { line: number, text: (0, _whitespace_js__WEBPACK_IMPORTED_MODULE_0__.QG)(trimmedText.slice(1)) } : void 0;
      }
      function joinLines(lines, first, escapeChar) {
        const builder = new LogicalLineBuilder();
        const comments = [];
        let next = first;
        let isContinued = true;
        for (let line = lines[next]; isContinued && line !== void 0; line = lines[next]) {
          next += 1;
          const comment = parseComment(line);
          const textFrom = (0, _whitespace_js__WEBPACK_IMPORTED_MODULE_0__.Rk)(line.text, 0, line.text.length);
          if (comment !== void 0) {
            comments.push(comment);
          } else if (textFrom < line.text.length) {
            const end = continuationAt(line.text, escapeChar);
            builder.add(line, next === first + 1 ? textFrom : 0, end ?? line.text.length);
            isContinued = end !== void 0;
          }
        }
        return { logical: builder, comments, next };
      }
      function makeWord(logical, from, to) {
        const lastIndex = Math.max(from, to) - 1;
        const end = endOffset(logical, lastIndex);
        return {
          text: logical.text.slice(from, to),
          from,
          start: from < to ? logical.offsets[from] ?? end : end,
          end,
          line: logical.lines[from < to ? from : lastIndex] ?? 0,
          endLine: logical.lines[lastIndex] ?? 0
        };
      }
      function endOffset({ text, offsets }, unit) {
        const isSecondOfPair = /[\udc00-\udfff]/.test(text.charAt(unit));
        const char = text.slice(isSecondOfPair ? unit - 1 : unit, unit + 1);
        return (offsets[unit] ?? 0) + Buffer.byteLength(char);
      }
      function continuationAt(text, escapeChar) {
        let lastIndex = text.length - 1;
        while (text.charAt(lastIndex) === " " || text.charAt(lastIndex) === "	") {
          lastIndex -= 1;
        }
        return text.charAt(lastIndex) === escapeChar && text.charAt(lastIndex - 1) !== escapeChar ? lastIndex : void 0;
      }
      function utf8Length(codePoint) {
        if (codePoint < 128)
          return 1;
        if (codePoint < 2048)
          return 2;
        return codePoint < 65536 ? 3 : 4;
      }
      class LogicalLineBuilder {
        text = "";
        offsets = [];
        lines = [];
        add(line, from, to) {
          let offset = line.start + Buffer.byteLength(line.text.slice(0, from));
          for (const char of line.text.slice(from, to)) {
            for (let unit = 0; unit < char.length; unit += 1) {
              this.offsets.push(offset);
              this.lines.push(line.number);
            }
            offset += utf8Length(char.codePointAt(0) ?? 0);
          }
          this.text += line.text.slice(from, to);
        }
      }
    })
  ),
  /***/
  86084: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        A: () => (
          /* binding */
          parseDockerfile
        )
      });
      var dockerfile_error = __webpack_require__(88950);
      var whitespace = __webpack_require__(66194);
      ;
      const names = /* @__PURE__ */ new Set(["syntax", "escape", "check"]);
      function readDirectives(lines) {
        const directives = [];
        for (const line of lines) {
          const directive = parseDirective(line);
          if (directive === void 0) {
            break;
          }
          if (directives.some(({ name }) => name === directive.name)) {
            throw new dockerfile_error.t(line.number, `the directive "${directive.name}" is repeated: keep only one`);
          }
          directives.push(directive);
        }
        return directives;
      }
      function escapeCharacter(directives) {
        const directive = directives.find(({ name }) => name === "escape");
        if (directive === void 0) {
          return "\\";
        }
        if (directive.value !== "\\" && directive.value !== "`") {
          throw new dockerfile_error.t(directive.line, `the escape character ${JSON.stringify(directive.value)} is not allowed: use \\ or \``);
        }
        return directive.value;
      }
      function parseDirective({ text, number }) {
        const comment = text.slice((0, whitespace.Rk)(text, 0, text.length));
        const equals = comment.indexOf("=");
        if (!comment.startsWith("#") || equals === -1 || equals === comment.length - 1) {
          return void 0;
        }
        const name = (0, whitespace.QG)(comment.slice(1, equals)).toLowerCase();
        return names.has(name) ? { name, value: (0, whitespace.QG)(comment.slice(equals + 1)), line: number } : void 0;
      }
      var split_shell_words = __webpack_require__(27632);
      ;
      const opening = /^\d*<<(-?)(\s*)((?:[^<\s][^<]*)?)$/;
      function readHeredocs(text) {
        return shellWords(text, true).flatMap((word) => {
          const [, dash, blanks, written = ""] = opening.exec(word) ?? [];
          const [name] = shellWords(written, false);
          return name === void 0 ? [] : [{ name, isIndented: dash === "-", isSpaced: blanks !== "" }];
        });
      }
      class HeredocEnds {
        #lines;
        #plainIndexes;
        #indentedIndexes;
        constructor(lines) {
          this.#lines = lines;
        }
        /** Returns the index of the first terminating line at or after `from`. */
        find({ name, isIndented }, from) {
          const indexes = (isIndented ? this.#withoutTabs() : this.#asWritten()).get(name) ?? [];
          return indexes[firstFrom(indexes, from)];
        }
        #asWritten() {
          this.#plainIndexes ??= indexBy(this.#lines, (text) => text);
          return this.#plainIndexes;
        }
        #withoutTabs() {
          this.#indentedIndexes ??= indexBy(this.#lines, (text) => text.replace(/^\t+/, ""));
          return this.#indentedIndexes;
        }
      }
      function indexBy(lines, key) {
        const indexes = /* @__PURE__ */ new Map();
        lines.forEach(({ text }, index) => {
          const lineIndexes = indexes.get(key(text));
          if (lineIndexes === void 0)
            indexes.set(key(text), [index]);
          else
            lineIndexes.push(index);
        });
        return indexes;
      }
      function firstFrom(indexes, from) {
        let low = 0;
        let high = indexes.length;
        while (low < high) {
          const middle = low + high >> 1;
          if ((indexes[middle] ?? 0) < from)
            low = middle + 1;
          else
            high = middle;
        }
        return low;
      }
      function shellWords(text, shouldKeepSource) {
        try {
          return (0, split_shell_words.C)(text, shouldKeepSource);
        } catch {
          return [];
        }
      }
      var logical_line = __webpack_require__(19763);
      ;
      const maxFileSize = 1e6;
      const maxLineLength = 65535;
      const lineFeed = 10;
      const carriageReturn = 13;
      const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
      const byteOrderMark = [239, 187, 191];
      function readLines(bytes) {
        if (bytes.length > maxFileSize) {
          throw new dockerfile_error.t(1, `the file is ${bytes.length} bytes, but at most ${maxFileSize} are accepted: shorten it`);
        }
        const lines = [];
        let start = byteOrderMark.every((byte, index) => bytes[index] === byte) ? byteOrderMark.length : 0;
        while (start < bytes.length) {
          const lineFeedIndex = bytes.indexOf(lineFeed, start);
          const next = lineFeedIndex === -1 ? bytes.length : lineFeedIndex + 1;
          const end = endBeforeNewline(bytes, start, next);
          lines.push({
            number: lines.length + 1,
            start,
            end,
            text: decodeLine(bytes, start, end, lines.length + 1)
          });
          start = next;
        }
        return lines;
      }
      function detectNewline(bytes) {
        let lf = 0;
        let crlf = 0;
        for (let index = bytes.indexOf(lineFeed); index !== -1; index = bytes.indexOf(lineFeed, index + 1)) {
          if (bytes[index - 1] === carriageReturn) {
            crlf += 1;
          } else {
            lf += 1;
          }
        }
        if (lf > 0 && crlf > 0) {
          return "mixed";
        }
        if (crlf > 0) {
          return "crlf";
        }
        return lf > 0 ? "lf" : "none";
      }
      function endBeforeNewline(bytes, start, next) {
        let end = next;
        while (end > start && (bytes[end - 1] === lineFeed || bytes[end - 1] === carriageReturn)) {
          end -= 1;
        }
        return end;
      }
      function decodeLine(bytes, start, end, line) {
        const slice = bytes.subarray(start, end);
        if (slice.length > maxLineLength) {
          throw new dockerfile_error.t(line, `the line is ${slice.length} bytes, but Docker reads at most ${maxLineLength}: split it`);
        }
        if (slice.includes(0)) {
          throw new dockerfile_error.t(line, "the line contains a NUL byte: save the file as plain UTF-8 text");
        }
        try {
          return decoder.decode(slice);
        } catch (error) {
          throw new dockerfile_error.t(line, "the line is not valid UTF-8: save the file as UTF-8", { cause: error });
        }
      }
      ;
      function splitAtBlanks(logical, from, to) {
        const words = [];
        let index = from;
        while (index < to) {
          let end = index;
          while (end < to && !(0, whitespace.z3)(logical.text.charAt(end))) {
            end += 1;
          }
          if (end > index) {
            words.push((0, logical_line.Jz)(logical, index, end));
          }
          index = end + 1;
        }
        return words;
      }
      function splitOutsideQuotes(logical, from, to, escapeChar) {
        const words = [];
        let index = (0, whitespace.Rk)(logical.text, from, to);
        while (index < to) {
          const end = wordEnd(logical.text, index, to, { escapeChar, literal: "'" });
          words.push((0, logical_line.Jz)(logical, index, end));
          index = (0, whitespace.Rk)(logical.text, end, to);
        }
        return words;
      }
      function splitFlags(logical, from, to, escapeChar) {
        const flags = [];
        let index = (0, whitespace.Rk)(logical.text, from, to);
        while (index < to && logical.text.startsWith("--", index)) {
          const end = wordEnd(logical.text, index, to, { escapeChar, literal: "" });
          const word = (0, logical_line.Jz)(logical, index, end);
          index = (0, whitespace.Rk)(logical.text, end, to);
          if (word.text === "--") {
            break;
          }
          flags.push({ ...word, value: withoutQuotes(word.text, escapeChar) });
        }
        return { flags, next: index };
      }
      function wordEnd(text, from, to, { escapeChar, literal }) {
        let quote = "";
        let index = from;
        while (index < to && (quote !== "" || !(0, whitespace.xC)(text.charAt(index)))) {
          const char = text.charAt(index);
          if (char === escapeChar && (quote === "" || quote !== literal)) {
            index += 1;
          } else {
            quote = nextQuote(quote, char);
          }
          index += 1;
        }
        return Math.min(index, to);
      }
      function nextQuote(quote, char) {
        if (quote !== "") {
          return char === quote ? "" : quote;
        }
        return char === '"' || char === "'" ? char : "";
      }
      function withoutQuotes(text, escapeChar) {
        let value = "";
        let quote = "";
        for (let index = 0; index < text.length; index += 1) {
          const char = text.charAt(index);
          if (char === escapeChar) {
            index += 1;
            value += text.charAt(index);
          } else {
            const next = nextQuote(quote, char);
            value += next === quote ? char : "";
            quote = next;
          }
        }
        return value;
      }
      ;
      const keywords = new Set(`add arg cmd copy entrypoint env expose from healthcheck label maintainer onbuild run shell stopsignal user volume
  workdir`.split(/\s+/));
      const quotedValueKeywords = /* @__PURE__ */ new Set(["ENV", "ARG", "LABEL"]);
      const heredocKeywords = /* @__PURE__ */ new Set(["ADD", "COPY", "RUN"]);
      function parseDockerfile(bytes) {
        const lines = readLines(bytes);
        const directives = readDirectives(lines);
        const escapeChar = escapeCharacter(directives);
        const instructions = [];
        const comments = [];
        const heredocEnds = new HeredocEnds(lines);
        let index = directives.length;
        for (let line = lines[index]; line !== void 0; line = lines[index]) {
          const comment = (0, logical_line.vj)(line);
          if (comment !== void 0) {
            comments.push(comment);
            index += 1;
          } else if ((0, whitespace.QG)(line.text) === "") {
            index += 1;
          } else {
            const instructionLines = (0, logical_line.cT)(lines, index, escapeChar);
            const command = splitCommand(instructionLines.logical, line.number, escapeChar);
            const next = skipHeredocs(heredocEnds, instructionLines.next, command, line.number);
            const lastLine = lines[next - 1] ?? line;
            const start = instructionLines.logical.offsets[0] ?? line.start;
            instructions.push({
              ...command,
              start,
              end: lastLine.end,
              startLine: line.number,
              endLine: lastLine.number
            });
            for (const innerComment of instructionLines.comments)
              comments.push(innerComment);
            index = next;
          }
        }
        assertStartsWithFrom(instructions, lines.length);
        return { bytes, instructions, comments, directives, escapeChar, newline: detectNewline(bytes) };
      }
      function splitCommand(logical, line, escapeChar) {
        const { text } = logical;
        const to = (0, whitespace.s8)(text, 0, text.length);
        const from = (0, whitespace.Rk)(text, 0, to);
        let keywordEnd = from;
        while (keywordEnd < to && !(0, whitespace.z3)(text.charAt(keywordEnd))) {
          keywordEnd += 1;
        }
        const writtenKeyword = text.slice(from, keywordEnd);
        if (!keywords.has(writtenKeyword.toLowerCase())) {
          const quotedKeyword = JSON.stringify(writtenKeyword.slice(0, 40));
          const expectedKeywords = [...keywords].join(" ").toUpperCase();
          throw new dockerfile_error.t(line, `${quotedKeyword} is not an instruction: expected one of ${expectedKeywords}`);
        }
        const keyword = writtenKeyword.toUpperCase();
        const { flags, next } = splitFlags(logical, keywordEnd, to, escapeChar);
        const words = quotedValueKeywords.has(keyword) ? splitOutsideQuotes(logical, next, to, escapeChar) : splitAtBlanks(logical, next, to);
        return { keyword, flags, words, argumentText: text.slice(next, to), logical };
      }
      function skipHeredocs(ends, from, command, startLine) {
        let index = from;
        if (!canOpenHeredocs(command)) {
          return index;
        }
        for (const heredoc of readHeredocs(command.logical.text)) {
          const end = ends.find(heredoc, index);
          if (end !== void 0) {
            index = end + 1;
          } else if (!heredoc.isSpaced) {
            throw new dockerfile_error.t(startLine, `the here-document is not terminated: add a line that is exactly ${JSON.stringify(heredoc.name)}`);
          }
        }
        return index;
      }
      function canOpenHeredocs({ keyword, words, logical }) {
        const opener = keyword === "ONBUILD" ? words[0]?.text.toUpperCase() : keyword;
        return heredocKeywords.has(opener) && logical.text.includes("<<");
      }
      function assertStartsWithFrom(instructions, lineCount) {
        const firstInstruction = instructions.find(({ keyword }) => keyword !== "ARG");
        if (firstInstruction === void 0) {
          throw new dockerfile_error.t(Math.max(1, lineCount), "the file has no FROM: start it with FROM and an image");
        }
        if (firstInstruction.keyword !== "FROM") {
          throw new dockerfile_error.t(firstInstruction.startLine, `${firstInstruction.keyword} is not allowed before the first FROM: move it below that FROM`);
        }
      }
    })
  ),
  /***/
  38400: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        y: () => (
          /* binding */
          findReferencePlace
        )
      });
      var logical_line = __webpack_require__(19763);
      ;
      const pieceForm = /([\w.:/@+-]+)|\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::?-([\w.:/@+-]+))?\})/gy;
      function soleVariable(text) {
        const match = /^("?)\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))\1$/.exec(text);
        return match?.[2] ?? match?.[3];
      }
      function composedPieces(logical, word, variablePieces) {
        const quote = /^".*"$/.test(word.text) ? 1 : 0;
        const text = word.text.slice(quote, word.text.length - quote);
        const pieces = [];
        pieceForm.lastIndex = 0;
        while (pieceForm.lastIndex < text.length) {
          const from = word.from + quote + pieceForm.lastIndex;
          const [whole = "", literal, plain, braced, fallback] = pieceForm.exec(text) ?? [];
          const values = variablePieces(plain ?? braced ?? "");
          const inFile = literal ?? fallback;
          if (values.length > 0) {
            for (const piece of values)
              pieces.push(piece);
          } else if (inFile === void 0) {
            return void 0;
          } else {
            const start = literal === void 0 ? from + whole.length - 1 - inFile.length : from;
            pieces.push({ text: inFile, written: (0, logical_line.Jz)(logical, start, start + inFile.length) });
          }
        }
        return pieces;
      }
      ;
      function findReferencePlace(word, context) {
        const { kind, dockerfile, logical, globalArguments } = context;
        const { line, endLine, text } = word;
        if (text.includes("$")) {
          const argument = kind === "from" ? globalArguments.get(soleVariable(text) ?? "") : void 0;
          if (argument !== void 0 && argument.place.kind !== "composed") {
            return argument.place;
          }
          const reason = argument?.place.kind === "composed" ? argument.place.reason : `${text} is composed of variables`;
          const composition = line === endLine ? readComposition(word, context) : void 0;
          return { kind: "composed", line: argument?.place.line ?? line, reason, composition };
        }
        if (line < endLine && dockerfile.comments.some((comment) => comment.line > line && comment.line < endLine)) {
          return {
            kind: "composed",
            line,
            reason: "a comment is inside the reference",
            composition: void 0
          };
        }
        const { start, end } = stripQuotes(logical, word, dockerfile.escapeChar);
        return { kind, start, end, line };
      }
      function readComposition(word, { logical, globalArguments, lookup }) {
        const pieces = composedPieces(logical, word, (name) => {
          const argument = globalArguments.get(name);
          if (argument !== void 0)
            return argumentPieces(argument);
          const text = lookup(name);
          return typeof text === "string" && text !== "" ? [{ text, written: void 0 }] : [];
        });
        const isQuoted = word.text.endsWith('"');
        return pieces && { pieces, end: word.end - (isQuoted ? 1 : 0), endLine: word.endLine };
      }
      function argumentPieces({ text, place }) {
        if (text === "")
          return [];
        if (place.kind === "composed")
          return place.composition?.pieces ?? [{ text, written: void 0 }];
        const isExact = place.end - place.start === text.length;
        return [{ text, written: isExact ? place : void 0 }];
      }
      function stripQuotes(logical, word, escapeChar) {
        const quote = word.text.charAt(0);
        const innerText = word.text.slice(1, -1);
        const isQuoted = (quote === '"' || quote === "'") && word.text.endsWith(quote);
        if (!isQuoted || [quote, escapeChar].some((char) => innerText.includes(char))) {
          return word;
        }
        return (0, logical_line.Jz)(logical, word.from + 1, word.from + 1 + innerText.length);
      }
    })
  ),
  /***/
  27632: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          splitShellWords
        )
        /* harmony export */
      });
      var _substitute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14839);
      var _variable_lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45006);
      var _whitespace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66194);
      function splitShellWords(text, shouldKeepSource) {
        const scan = (0, _substitute_js__WEBPACK_IMPORTED_MODULE_0__.yF)(text, {
          escapeChar: "\\",
          lookup: () => _variable_lookup_js__WEBPACK_IMPORTED_MODULE_1__.U,
          keepsQuotes: shouldKeepSource
        });
        const words = [];
        let word = "";
        for (const piece of (0, _substitute_js__WEBPACK_IMPORTED_MODULE_0__.ut)(scan, "", shouldKeepSource)) {
          for (const char of piece.isQuoted ? [piece.text] : piece.text) {
            if (piece.isQuoted || !(0, _whitespace_js__WEBPACK_IMPORTED_MODULE_2__.xC)(char)) {
              word += char;
            } else if (word !== "") {
              words.push(word);
              word = "";
            }
          }
        }
        return word === "" ? words : [...words, word];
      }
    })
  ),
  /***/
  55080: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i: () => (
          /* binding */
          readStages
        )
        /* harmony export */
      });
      var _dockerfile_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88950);
      var _global_argument_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71176);
      var _reference_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38400);
      var _substitute_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14839);
      var _variable_lookup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45006);
      function readStages(dockerfile, values = {}) {
        const globalArguments = (0, _global_argument_js__WEBPACK_IMPORTED_MODULE_1__.Q)(dockerfile, values);
        const unlimitedLookup = (0, _global_argument_js__WEBPACK_IMPORTED_MODULE_1__.I)(globalArguments, values);
        const lookup = (0, _variable_lookup_js__WEBPACK_IMPORTED_MODULE_4__.h)(unlimitedLookup);
        const indexes = /* @__PURE__ */ new Map();
        return dockerfile.instructions.filter(({ keyword }) => keyword === "FROM").map((instruction, index) => {
          const stage = readStage(dockerfile, instruction, { globalArguments, lookup, unlimitedLookup, indexes });
          if (stage.name !== void 0) {
            indexes.set(stage.name, index);
          }
          return stage;
        });
      }
      function readStage(dockerfile, instruction, { globalArguments, lookup, unlimitedLookup, indexes }) {
        const { logical } = instruction;
        const { word, name } = readArguments(instruction);
        const { text, isKnown } = (0, _dockerfile_error_js__WEBPACK_IMPORTED_MODULE_0__.s)(word.line, () => (0, _substitute_js__WEBPACK_IMPORTED_MODULE_3__.V2)(word.text, dockerfile.escapeChar, lookup));
        const resolved = isKnown && text !== "" ? text : void 0;
        const parent = indexes.get(resolved?.toLowerCase() ?? "");
        return {
          line: instruction.startLine,
          base: word.text,
          resolved,
          kind: stageKind(resolved, parent),
          parent,
          platform: readPlatform(instruction),
          name,
          place: (0, _reference_place_js__WEBPACK_IMPORTED_MODULE_2__.y)(word, {
            kind: "from",
            dockerfile,
            logical,
            globalArguments,
            lookup: unlimitedLookup
          }),
          instruction
        };
      }
      function stageKind(resolved, parent) {
        if (parent !== void 0) {
          return "stage";
        }
        return resolved === "scratch" ? "scratch" : "image";
      }
      function readArguments({ words, startLine }) {
        const [word, as, name, ...others] = words;
        if (word === void 0 || others.length > 0 || as !== void 0 && name === void 0) {
          throw new _dockerfile_error_js__WEBPACK_IMPORTED_MODULE_0__.t(startLine, `FROM has ${words.length} arguments: write FROM image, or FROM image AS name`);
        }
        if (as === void 0 || name === void 0) {
          return { word, name: void 0 };
        }
        if (as.text.toLowerCase() !== "as") {
          throw new _dockerfile_error_js__WEBPACK_IMPORTED_MODULE_0__.t(startLine, `expected AS instead of ${JSON.stringify(as.text)}: write FROM image AS name`);
        }
        const lowerCaseName = name.text.toLowerCase();
        if (!/^[a-z][a-z0-9-_.]*$/.test(lowerCaseName)) {
          throw new _dockerfile_error_js__WEBPACK_IMPORTED_MODULE_0__.t(startLine, `${JSON.stringify(name.text)} is not a valid stage name: expected a letter, then letters, digits, "-", "_" and "."`);
        }
        return { word, name: lowerCaseName };
      }
      function readPlatform({ flags, startLine }) {
        const prefix = "--platform=";
        const [flag, ...others] = flags;
        const invalidFlag = others[0] ?? (flag?.value.startsWith(prefix) ? void 0 : flag);
        if (invalidFlag !== void 0) {
          throw new _dockerfile_error_js__WEBPACK_IMPORTED_MODULE_0__.t(startLine, `FROM accepts one flag, --platform=\u2026: remove ${JSON.stringify(invalidFlag.value)}`);
        }
        return flag?.value.slice(prefix.length) || void 0;
      }
    })
  ),
  /***/
  14839: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V2: () => (
          /* binding */
          substitute
        ),
        /* harmony export */
        ut: () => (
          /* binding */
          readPieces
        ),
        /* harmony export */
        yF: () => (
          /* binding */
          startScan
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      var _variable_lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45006);
      var _whitespace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66194);
      const maxDepth = 100;
      function substitute(text, escapeChar, lookup) {
        const scan = startScan(text, { escapeChar, lookup, keepsQuotes: false });
        return joinPieces(readPieces(scan, "", false));
      }
      function startScan(text, options) {
        return { ...options, chars: [...text], index: 0, depth: 0 };
      }
      function peek(scan) {
        return scan.chars[scan.index] ?? "";
      }
      function take(scan) {
        const char = peek(scan);
        scan.index += 1;
        return char;
      }
      function joinPieces(pieces) {
        return { text: pieces.map(({ text }) => text).join(""), isKnown: pieces.every(({ isKnown }) => isKnown) };
      }
      function readPieces(scan, stop, keepsEscapes) {
        const pieces = [];
        while (peek(scan) !== stop) {
          const char = peek(scan);
          if (char === "") {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF(`a closing ${stop} is missing: add it`);
          }
          if (char === "'") {
            pieces.push(readSingleQuoted(scan));
          } else if (char === '"') {
            pieces.push(readDoubleQuoted(scan, keepsEscapes));
          } else if (char === "$") {
            pieces.push({ ...readVariable(scan), isQuoted: false });
          } else {
            pieces.push(readPlain(scan, keepsEscapes));
          }
        }
        take(scan);
        return pieces;
      }
      function readPlain(scan, keepsEscapes) {
        const char = take(scan);
        if (keepsEscapes && char === "<" && peek(scan) === "<") {
          return { text: char + take(scan) + takeBlanks(scan), isKnown: true, isQuoted: true };
        }
        if (char !== scan.escapeChar) {
          return { text: char, isKnown: true, isQuoted: false };
        }
        return { text: (keepsEscapes ? char : "") + take(scan), isKnown: true, isQuoted: true };
      }
      function takeBlanks(scan) {
        const from = scan.index;
        while (peek(scan) !== "" && (0, _whitespace_js__WEBPACK_IMPORTED_MODULE_2__.z3)(peek(scan))) {
          scan.index += 1;
        }
        return scan.chars.slice(from, scan.index).join("");
      }
      function readSingleQuoted(scan) {
        take(scan);
        const end = scan.chars.indexOf("'", scan.index);
        if (end === -1) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF("a closing ' is missing: add it");
        }
        const text = scan.chars.slice(scan.index, end).join("");
        scan.index = end + 1;
        return { text: scan.keepsQuotes ? `'${text}'` : text, isKnown: true, isQuoted: true };
      }
      function readDoubleQuoted(scan, keepsEscapes) {
        take(scan);
        const innerPieces = [];
        for (let char = peek(scan); char !== '"'; char = peek(scan)) {
          if (char === "") {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF('a closing " is missing: add it');
          }
          innerPieces.push(char === "$" ? readVariable(scan) : { text: readDoubleQuotedChar(scan, keepsEscapes), isKnown: true });
        }
        take(scan);
        const text = innerPieces.map((piece) => piece.text).join("");
        const isKnown = innerPieces.every((piece) => piece.isKnown);
        return { text: scan.keepsQuotes ? `"${text}"` : text, isKnown, isQuoted: true };
      }
      function readDoubleQuotedChar(scan, keepsEscapes) {
        const char = take(scan);
        if (char !== scan.escapeChar) {
          return char;
        }
        const prefix = keepsEscapes ? char : "";
        const next = peek(scan);
        if (next === "") {
          return prefix;
        }
        return prefix + (next === '"' || next === "$" || next === scan.escapeChar ? take(scan) : char);
      }
      function readVariable(scan) {
        const start = scan.index;
        take(scan);
        if (peek(scan) !== "{") {
          const name2 = readName(scan);
          return name2 === "" ? { text: "$", isKnown: true } : variableValue(scan, start, name2);
        }
        take(scan);
        if (["", "{", "}", ":"].includes(peek(scan))) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF("${} contains no variable name: write it between the braces");
        }
        const name = readName(scan);
        if (peek(scan) === "}") {
          take(scan);
          return variableValue(scan, start, name);
        }
        scan.depth += 1;
        if (scan.depth > maxDepth) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF(`the variables are nested more than ${maxDepth} levels deep: write the value instead`);
        }
        const result = readModified(scan, start, name);
        scan.depth -= 1;
        return result;
      }
      function variableValue(scan, start, name) {
        const value = scan.lookup(name);
        return value === _variable_lookup_js__WEBPACK_IMPORTED_MODULE_1__.U ? asWritten(scan, start) : { text: value ?? "", isKnown: true };
      }
      function asWritten(scan, start) {
        return { text: scan.chars.slice(start, scan.index).join(""), isKnown: false };
      }
      function readModified(scan, start, name) {
        const isPattern = "#%/".includes(peek(scan) || " ");
        if (isPattern) {
          return readPattern(scan, start);
        }
        const isEmptyUnset = peek(scan) === ":";
        if (isEmptyUnset) {
          take(scan);
        }
        const modifier = take(scan);
        if (!["-", "+", "?"].includes(modifier)) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF(`\${${name}${isEmptyUnset ? ":" : ""}${modifier} is not supported by Docker: write the value instead`);
        }
        const word = joinPieces(readPieces(scan, "}", false));
        const value = scan.lookup(name);
        if (value === _variable_lookup_js__WEBPACK_IMPORTED_MODULE_1__.U) {
          return asWritten(scan, start);
        }
        const isSet = value !== void 0 && !(isEmptyUnset && value === "");
        if (modifier === "+") {
          return isSet ? word : { text: "", isKnown: true };
        }
        if (modifier === "?" && !isSet) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF(`${name}: ${word.text || "is not set"}`);
        }
        return isSet ? { text: value, isKnown: true } : word;
      }
      function readPattern(scan, start) {
        if (take(scan) === "/") {
          if (peek(scan) === "/") {
            take(scan);
          }
          readPieces(scan, "/", true);
        }
        readPieces(scan, "}", true);
        return asWritten(scan, start);
      }
      function readName(scan) {
        if ("@*#?-$!".includes(peek(scan) || " ")) {
          return take(scan);
        }
        const allowedChar = /\p{Nd}/u.test(peek(scan)) ? /\p{Nd}/u : /[\p{L}\p{Nd}_]/u;
        let name = "";
        while (allowedChar.test(peek(scan))) {
          name += take(scan);
        }
        return name;
      }
    })
  ),
  /***/
  45006: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          unknownValue
        ),
        /* harmony export */
        h: () => (
          /* binding */
          limitLookups
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      const unknownValue = /* @__PURE__ */ Symbol("unknown value");
      const maxInsertedLength = 256 * 1024;
      function limitLookups(lookup) {
        let insertedLength = 0;
        return (name) => {
          const value = lookup(name);
          insertedLength += typeof value === "string" ? value.length : 0;
          if (insertedLength > maxInsertedLength) {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF(`the values of the variables up to $${name} exceed 256 KiB in total: write the value in place of a variable`);
          }
          return value;
        };
      }
    })
  ),
  /***/
  66194: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        QG: () => (
          /* binding */
          trimSpaces
        ),
        /* harmony export */
        Rk: () => (
          /* binding */
          skipSpaces
        ),
        /* harmony export */
        s8: () => (
          /* binding */
          trimEnd
        ),
        /* harmony export */
        xC: () => (
          /* binding */
          isSpace
        ),
        /* harmony export */
        z3: () => (
          /* binding */
          isBlank
        )
        /* harmony export */
      });
      const unicodeSpaces = new Set("	\n\v\f\r \x85\xA0\u1680\u2028\u2029\u202F\u205F\u3000");
      const blanks = new Set("	\v\f\r ");
      function isSpace(char) {
        return unicodeSpaces.has(char) || char >= "\u2000" && char <= "\u200A";
      }
      function isBlank(char) {
        return blanks.has(char);
      }
      function skipSpaces(text, from, to) {
        let index = from;
        while (index < to && isSpace(text.charAt(index))) {
          index += 1;
        }
        return index;
      }
      function trimEnd(text, from, to) {
        let end = to;
        while (end > from && isSpace(text.charAt(end - 1))) {
          end -= 1;
        }
        return end;
      }
      function trimSpaces(text) {
        const from = skipSpaces(text, 0, text.length);
        return text.slice(from, trimEnd(text, from, text.length));
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
  )
};
export {
  id,
  ids,
  modules
};
