#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 5472:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _runner_young_generation_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5544);
/* harmony import */ var _run_command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4953);


(0,_runner_young_generation_js__WEBPACK_IMPORTED_MODULE_0__/* .keepYoungGenerationSmall */ .D)();
process.exitCode = await (0,_run_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .runCommandLine */ .r)(process.argv.slice(2), process.env, {
    out: text => process.stdout.write(`${text}\n`),
    err: text => process.stderr.write(`${text}\n`),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ runCommandLine)
});

;// CONCATENATED MODULE: ./build/cli/command.js
/** A command line that cannot be understood; how it is written is shown as well. */
class UsageError extends Error {
}

;// CONCATENATED MODULE: ./build/dockerfile/dockerfile-error.js
/** A Dockerfile that cannot be understood or edited; the message names the line and how to mend it. */
class DockerfileError extends Error {
    name = 'DockerfileError';
    /** 1-based. */
    line;
    constructor(line, message, options) {
        super(`Dockerfile line ${line}: ${message}`, options);
        this.line = line;
    }
}
/** Runs `action`; any other error becomes a DockerfileError of that line. */
function atLine(line, action) {
    try {
        return action();
    }
    catch (error) {
        if (error instanceof DockerfileError) {
            throw error;
        }
        throw new DockerfileError(line, error instanceof Error ? error.message : String(error), { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/dockerfile/whitespace.js
// Two different sets, as in BuildKit: lines are trimmed of every Unicode space, but words are separated by ASCII
// blanks only. JavaScript's own \s is neither: it takes U+FEFF and leaves U+0085.
const unicodeSpaces = new Set('\t\n\v\f\r \u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000');
const blanks = new Set('\t\v\f\r ');
function isSpace(char) {
    return unicodeSpaces.has(char) || (char >= '\u2000' && char <= '\u200a');
}
function isBlank(char) {
    return blanks.has(char);
}
/** Index of the first unit in [from, to) that is no space; `to` if there is none. */
function skipSpaces(text, from, to) {
    let at = from;
    while (at < to && isSpace(text.charAt(at))) {
        at += 1;
    }
    return at;
}
/** The end of [from, to) without trailing spaces. */
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

;// CONCATENATED MODULE: ./build/dockerfile/directive.js


const names = new Set(['syntax', 'escape', 'check']);
/**
 * The parser directives: the comments of that form at the very top. The first line that is none, a blank one too, ends them.
 * Source: Dockerfile reference, "Parser directives".
 * @throws DockerfileError when one is repeated.
 */
function readDirectives(lines) {
    const directives = [];
    for (const line of lines) {
        const directive = parseDirective(line);
        if (directive === undefined) {
            break;
        }
        if (directives.some(other => other.name === directive.name)) {
            throw new DockerfileError(line.number, `a second "${directive.name}" directive: keep only one`);
        }
        directives.push(directive);
    }
    return directives;
}
/** @throws DockerfileError when the escape directive names another character than \ or `. */
function escapeOf(directives) {
    const directive = directives.find(({ name }) => name === 'escape');
    if (directive === undefined) {
        return '\\';
    }
    if (directive.value !== '\\' && directive.value !== '`') {
        throw new DockerfileError(directive.line, `the escape character ${JSON.stringify(directive.value)} is not allowed: write \\ or \``);
    }
    return directive.value;
}
function parseDirective({ text, number }) {
    const comment = text.slice(skipSpaces(text, 0, text.length));
    const equals = comment.indexOf('=');
    if (!comment.startsWith('#') || equals === -1 || equals === comment.length - 1) {
        return undefined;
    }
    const name = trimSpaces(comment.slice(1, equals)).toLowerCase();
    return names.has(name) ? { name, value: trimSpaces(comment.slice(equals + 1)), line: number } : undefined;
}

;// CONCATENATED MODULE: ./build/dockerfile/substitute.js

/** What a variable that only the build can know (it comes from the image or the command line) is looked up as. */
const unknownValue = Symbol('unknown value');
const depthLimit = 100;
/**
 * Removes quotes and escapes and substitutes variables, as Docker does for FROM, ARG and ENV. The pattern forms
 * (`${x#y}`, `${x%y}`, `${x/y/z}`) count as not known.
 * Source: Dockerfile reference, "Environment replacement"; BuildKit, frontend/dockerfile/shell/lex.go.
 * @throws Error for quotes and braces that are not closed and for forms that Docker does not know.
 */
function substitute(text, escapeChar, lookup) {
    const scan = startScan(text, { escapeChar, lookup, keepsQuotes: false });
    return joinPieces(readPieces(scan, '', false));
}
/**
 * The words of a shell command, variables left as they are; with `keepsSource` quotes and escapes stay in them.
 * @throws Error as substitute() does.
 */
function splitShellWords(text, keepsSource) {
    const scan = startScan(text, { escapeChar: '\\', lookup: () => unknownValue, keepsQuotes: keepsSource });
    const words = [];
    let word = '';
    for (const piece of readPieces(scan, '', keepsSource)) {
        for (const char of piece.isQuoted ? [piece.text] : piece.text) {
            if (piece.isQuoted || !isSpace(char)) {
                word += char;
            }
            else if (word !== '') {
                words.push(word);
                word = '';
            }
        }
    }
    return word === '' ? words : [...words, word];
}
function startScan(text, options) {
    return { ...options, chars: [...text], at: 0, depth: 0 };
}
function peek(scan) {
    return scan.chars[scan.at] ?? '';
}
function take(scan) {
    const char = peek(scan);
    scan.at += 1;
    return char;
}
function joinPieces(pieces) {
    return { text: pieces.map(({ text }) => text).join(''), isKnown: pieces.every(({ isKnown }) => isKnown) };
}
function readPieces(scan, stop, keepsEscapes) {
    const pieces = [];
    while (peek(scan) !== stop) {
        const char = peek(scan);
        if (char === '') {
            throw new Error(`a ${stop} is missing`);
        }
        if (char === "'") {
            pieces.push(readSingleQuoted(scan));
        }
        else if (char === '"') {
            pieces.push(readDoubleQuoted(scan, keepsEscapes));
        }
        else if (char === '$') {
            pieces.push({ ...readVariable(scan), isQuoted: false });
        }
        else {
            pieces.push(readPlain(scan, keepsEscapes));
        }
    }
    take(scan);
    return pieces;
}
function readPlain(scan, keepsEscapes) {
    const char = take(scan);
    if (char !== scan.escapeChar) {
        return { text: char, isKnown: true, isQuoted: false };
    }
    return { text: (keepsEscapes ? char : '') + take(scan), isKnown: true, isQuoted: true };
}
function readSingleQuoted(scan) {
    take(scan);
    const end = scan.chars.indexOf("'", scan.at);
    if (end === -1) {
        throw new Error("a closing ' is missing");
    }
    const text = scan.chars.slice(scan.at, end).join('');
    scan.at = end + 1;
    return { text: scan.keepsQuotes ? `'${text}'` : text, isKnown: true, isQuoted: true };
}
function readDoubleQuoted(scan, keepsEscapes) {
    take(scan);
    const parts = [];
    for (let char = peek(scan); char !== '"'; char = peek(scan)) {
        if (char === '') {
            throw new Error('a closing " is missing');
        }
        parts.push(char === '$' ? readVariable(scan) : { text: readDoubleQuotedChar(scan, keepsEscapes), isKnown: true });
    }
    take(scan);
    const text = parts.map(part => part.text).join('');
    const isKnown = parts.every(part => part.isKnown);
    return { text: scan.keepsQuotes ? `"${text}"` : text, isKnown, isQuoted: true };
}
// In double quotes the escape character counts only before a quote, a dollar sign and itself.
function readDoubleQuotedChar(scan, keepsEscapes) {
    const char = take(scan);
    if (char !== scan.escapeChar) {
        return char;
    }
    const kept = keepsEscapes ? char : '';
    const next = peek(scan);
    if (next === '') {
        return kept;
    }
    return kept + (next === '"' || next === '$' || next === scan.escapeChar ? take(scan) : char);
}
function readVariable(scan) {
    const start = scan.at;
    take(scan);
    if (peek(scan) !== '{') {
        const name = readName(scan);
        return name === '' ? { text: '$', isKnown: true } : variableValue(scan, start, name);
    }
    take(scan);
    if (['', '{', '}', ':'].includes(peek(scan))) {
        throw new Error('a variable name is missing in ${}');
    }
    const name = readName(scan);
    if (peek(scan) === '}') {
        take(scan);
        return variableValue(scan, start, name);
    }
    scan.depth += 1;
    if (scan.depth > depthLimit) {
        throw new Error('the variables are nested too deeply');
    }
    const result = readModified(scan, start, name);
    scan.depth -= 1;
    return result;
}
function variableValue(scan, start, name) {
    const value = scan.lookup(name);
    return value === unknownValue ? asWritten(scan, start) : { text: value ?? '', isKnown: true };
}
function asWritten(scan, start) {
    return { text: scan.chars.slice(start, scan.at).join(''), isKnown: false };
}
function readModified(scan, start, name) {
    const isPattern = '#%/'.includes(peek(scan) || ' ');
    if (isPattern) {
        return readPattern(scan, start);
    }
    const isEmptyUnset = peek(scan) === ':';
    if (isEmptyUnset) {
        take(scan);
    }
    const modifier = take(scan);
    if (!['-', '+', '?'].includes(modifier)) {
        throw new Error(`\${${name}${isEmptyUnset ? ':' : ''}${modifier} is a form that Docker does not know`);
    }
    const word = joinPieces(readPieces(scan, '}', false));
    const value = scan.lookup(name);
    if (value === unknownValue) {
        return asWritten(scan, start);
    }
    const isSet = value !== undefined && !(isEmptyUnset && value === '');
    if (modifier === '+') {
        return isSet ? word : { text: '', isKnown: true };
    }
    if (modifier === '?' && !isSet) {
        throw new Error(`${name}: ${word.text || 'is not set'}`);
    }
    return isSet ? { text: value, isKnown: true } : word;
}
function readPattern(scan, start) {
    if (take(scan) === '/') {
        if (peek(scan) === '/') {
            take(scan);
        }
        readPieces(scan, '/', true);
    }
    readPieces(scan, '}', true);
    return asWritten(scan, start);
}
// Positional and special parameters have names of one character or of digits, as in a shell.
function readName(scan) {
    if ('@*#?-$!'.includes(peek(scan) || ' ')) {
        return take(scan);
    }
    const allowed = /\p{Nd}/u.test(peek(scan)) ? /\p{Nd}/u : /[\p{L}\p{Nd}_]/u;
    let name = '';
    while (allowed.test(peek(scan))) {
        name += take(scan);
    }
    return name;
}

;// CONCATENATED MODULE: ./build/dockerfile/heredoc.js

const heredoc_form = /^\d*<<(-?)([^<]+)$/;
/**
 * The here-documents that an instruction's text opens, in order. As in BuildKit, text whose quotes or braces do not
 * close opens none, and `<<` inside a word (`cat<<EOF`) opens none.
 * Source: Dockerfile reference, "Here-Documents"; BuildKit, frontend/dockerfile/parser/parser.go.
 */
function readHeredocs(text) {
    return (shellWords(text, true) ?? []).flatMap(word => {
        const [, dash, written] = heredoc_form.exec(word) ?? [];
        const [name, ...more] = (written === undefined ? undefined : shellWords(written, false)) ?? [];
        return name === undefined || more.length > 0 ? [] : [{ name, isIndented: dash === '-' }];
    });
}
function endsHeredoc({ name, isIndented }, line) {
    return (isIndented ? line.replace(/^\t+/, '') : line) === name;
}
function shellWords(text, keepsSource) {
    try {
        return splitShellWords(text, keepsSource);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/dockerfile/logical-line.js

function commentOf({ text, number }) {
    const trimmed = trimSpaces(text);
    return trimmed.startsWith('#') ? { line: number, text: trimSpaces(trimmed.slice(1)) } : undefined;
}
/**
 * The logical line that starts at lines[first]. Comment lines and blank lines inside it are dropped, blanks before a
 * continued text are kept.
 * Source: Dockerfile reference, "Format" and "escape"; BuildKit keeps blank lines working with a warning.
 */
function joinLines(lines, first, escapeChar) {
    const builder = new LogicalLineBuilder();
    const comments = [];
    let next = first;
    let isContinued = true;
    for (let line = lines[next]; isContinued && line !== undefined; line = lines[next]) {
        next += 1;
        const comment = commentOf(line);
        const textFrom = skipSpaces(line.text, 0, line.text.length);
        if (comment !== undefined) {
            comments.push(comment);
        }
        else if (textFrom < line.text.length) {
            const end = continuationAt(line.text, escapeChar);
            builder.add(line, next === first + 1 ? textFrom : 0, end ?? line.text.length);
            isContinued = end !== undefined;
        }
    }
    return { logical: builder, comments, next };
}
function wordOf(logical, from, to) {
    const last = Math.max(from, to) - 1;
    const end = endOffset(logical, last);
    return {
        text: logical.text.slice(from, to),
        from,
        start: from < to ? (logical.offsets[from] ?? end) : end,
        end,
        line: logical.lines[from < to ? from : last] ?? 0,
        endLine: logical.lines[last] ?? 0,
    };
}
function endOffset({ text, offsets }, unit) {
    const isSecondOfPair = /[\udc00-\udfff]/.test(text.charAt(unit));
    const char = text.slice(isSecondOfPair ? unit - 1 : unit, unit + 1);
    return (offsets[unit] ?? 0) + Buffer.byteLength(char);
}
// A doubled escape character at the end is an escaped one, not a continuation.
function continuationAt(text, escapeChar) {
    let last = text.length - 1;
    while (text.charAt(last) === ' ' || text.charAt(last) === '\t') {
        last -= 1;
    }
    return text.charAt(last) === escapeChar && text.charAt(last - 1) !== escapeChar ? last : undefined;
}
class LogicalLineBuilder {
    text = '';
    offsets = [];
    lines = [];
    add(line, from, to) {
        let offset = line.start + Buffer.byteLength(line.text.slice(0, from));
        for (const char of line.text.slice(from, to)) {
            for (let unit = 0; unit < char.length; unit += 1) {
                this.offsets.push(offset);
                this.lines.push(line.number);
            }
            offset += Buffer.byteLength(char);
        }
        this.text += line.text.slice(from, to);
    }
}

;// CONCATENATED MODULE: ./build/dockerfile/physical-line.js

const sizeLimit = 1_000_000;
// BuildKit reads lines with Go's bufio.Scanner and fails on longer ones.
const lineLimit = 65_535;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const byteOrderMark = [0xef, 0xbb, 0xbf];
/** @throws DockerfileError for more than 1 MB, an overlong line, NUL bytes and text that is not UTF-8. */
function readLines(bytes) {
    if (bytes.length > sizeLimit) {
        throw new DockerfileError(1, `the file has ${bytes.length} bytes, over the limit of ${sizeLimit}`);
    }
    const lines = [];
    let start = byteOrderMark.every((byte, index) => bytes[index] === byte) ? byteOrderMark.length : 0;
    while (start < bytes.length) {
        const found = bytes.indexOf(lineFeed, start);
        const next = found === -1 ? bytes.length : found + 1;
        const end = withoutLineEnding(bytes, start, next);
        lines.push({
            number: lines.length + 1,
            start,
            end,
            text: decodeLine(bytes, start, end, lines.length + 1),
        });
        start = next;
    }
    return lines;
}
/** How lines end: what an added line should end with. */
function newlineOf(bytes) {
    let lf = 0;
    let crlf = 0;
    for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) {
        if (bytes[at - 1] === carriageReturn) {
            crlf += 1;
        }
        else {
            lf += 1;
        }
    }
    if (lf > 0 && crlf > 0) {
        return 'mixed';
    }
    if (crlf > 0) {
        return 'crlf';
    }
    return lf > 0 ? 'lf' : 'none';
}
function withoutLineEnding(bytes, start, next) {
    let end = next;
    while (end > start && (bytes[end - 1] === lineFeed || bytes[end - 1] === carriageReturn)) {
        end -= 1;
    }
    return end;
}
function decodeLine(bytes, start, end, line) {
    const slice = bytes.subarray(start, end);
    if (slice.length > lineLimit) {
        throw new DockerfileError(line, `the line has ${slice.length} bytes, Docker reads at most ${lineLimit}: split it`);
    }
    if (slice.includes(0)) {
        throw new DockerfileError(line, 'the line holds a NUL byte: save the file as plain UTF-8 text');
    }
    try {
        return decoder.decode(slice);
    }
    catch (error) {
        throw new DockerfileError(line, 'the line is not valid UTF-8: save the file as UTF-8', { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/dockerfile/split-words.js


/** The words between blanks, quotes being ordinary characters: how FROM is split. */
function splitAtBlanks(logical, from, to) {
    const words = [];
    let at = from;
    while (at < to) {
        let end = at;
        while (end < to && !isBlank(logical.text.charAt(end))) {
            end += 1;
        }
        if (end > at) {
            words.push(wordOf(logical, at, end));
        }
        at = end + 1;
    }
    return words;
}
/** The words between spaces, quotes and escapes kept in the text but respected: how ENV, ARG and LABEL are split. */
function splitOutsideQuotes(logical, from, to, escapeChar) {
    const words = [];
    let at = skipSpaces(logical.text, from, to);
    while (at < to) {
        const end = wordEnd(logical.text, at, to, { escapeChar, literal: "'" });
        words.push(wordOf(logical, at, end));
        at = skipSpaces(logical.text, end, to);
    }
    return words;
}
/**
 * The flags that lead the arguments and the index behind them. A lone `--` ends the flags and is dropped.
 * Source: BuildKit, frontend/dockerfile/parser/split_command.go.
 */
function splitFlags(logical, from, to, escapeChar) {
    const flags = [];
    let at = skipSpaces(logical.text, from, to);
    while (at < to && logical.text.startsWith('--', at)) {
        const end = wordEnd(logical.text, at, to, { escapeChar, literal: '' });
        const word = wordOf(logical, at, end);
        at = skipSpaces(logical.text, end, to);
        if (word.text === '--') {
            break;
        }
        flags.push({ ...word, value: withoutQuotes(word.text, escapeChar) });
    }
    return { flags, next: at };
}
// `literal` is the quote in which the escape character is an ordinary one: single quotes, but in flags none.
function wordEnd(text, from, to, { escapeChar, literal }) {
    let quote = '';
    let at = from;
    while (at < to && (quote !== '' || !isSpace(text.charAt(at)))) {
        const char = text.charAt(at);
        if (char === escapeChar && (quote === '' || quote !== literal)) {
            at += 1;
        }
        else {
            quote = nextQuote(quote, char);
        }
        at += 1;
    }
    return Math.min(at, to);
}
function nextQuote(quote, char) {
    if (quote !== '') {
        return char === quote ? '' : quote;
    }
    return char === '"' || char === "'" ? char : '';
}
function withoutQuotes(text, escapeChar) {
    let value = '';
    let quote = '';
    for (let at = 0; at < text.length; at += 1) {
        const char = text.charAt(at);
        if (char === escapeChar) {
            at += 1;
            value += text.charAt(at);
        }
        else {
            const next = nextQuote(quote, char);
            value += next === quote ? char : '';
            quote = next;
        }
    }
    return value;
}

;// CONCATENATED MODULE: ./build/dockerfile/parse-dockerfile.js







const keywords = new Set(`add arg cmd copy entrypoint env expose from healthcheck label maintainer onbuild run shell stopsignal user volume
  workdir`.split(/\s+/));
const splitOutsideQuotesFor = new Set(['ENV', 'ARG', 'LABEL']);
const heredocKeywords = new Set(['ADD', 'COPY', 'RUN']);
/**
 * Reads the instructions, as BuildKit does, with the bytes that each stands on.
 * Source: Dockerfile reference, "Format", "Parser directives", "Here-Documents".
 * @throws DockerfileError naming the line: over 1 MB, NUL bytes, not UTF-8, a bad directive, an unknown instruction,
 * a here-document without end, no FROM, or anything but ARG before the first FROM.
 */
function parseDockerfile(bytes) {
    const lines = readLines(bytes);
    const directives = readDirectives(lines);
    const escapeChar = escapeOf(directives);
    const instructions = [];
    const comments = [];
    let index = directives.length;
    for (let line = lines[index]; line !== undefined; line = lines[index]) {
        const comment = commentOf(line);
        if (comment !== undefined) {
            comments.push(comment);
            index += 1;
        }
        else if (trimSpaces(line.text) === '') {
            index += 1;
        }
        else {
            const joined = joinLines(lines, index, escapeChar);
            const command = splitCommand(joined.logical, line.number, escapeChar);
            const next = skipHeredocs(lines, joined.next, command, line.number);
            const last = lines[next - 1] ?? line;
            const start = joined.logical.offsets[0] ?? line.start;
            instructions.push({ ...command, start, end: last.end, startLine: line.number, endLine: last.number });
            comments.push(...joined.comments);
            index = next;
        }
    }
    checkOrder(instructions, lines.length);
    return { instructions, comments, directives, escapeChar, newline: newlineOf(bytes) };
}
function splitCommand(logical, line, escapeChar) {
    const { text } = logical;
    const to = trimEnd(text, 0, text.length);
    const from = skipSpaces(text, 0, to);
    let keywordEnd = from;
    while (keywordEnd < to && !isBlank(text.charAt(keywordEnd))) {
        keywordEnd += 1;
    }
    const written = text.slice(from, keywordEnd);
    if (!keywords.has(written.toLowerCase())) {
        const shown = JSON.stringify(written.slice(0, 40));
        const expected = [...keywords].join(' ').toUpperCase();
        throw new DockerfileError(line, `${shown} is not an instruction: expected one of ${expected}`);
    }
    const keyword = written.toUpperCase();
    const { flags, next } = splitFlags(logical, keywordEnd, to, escapeChar);
    const words = splitOutsideQuotesFor.has(keyword)
        ? splitOutsideQuotes(logical, next, to, escapeChar)
        : splitAtBlanks(logical, next, to);
    return { keyword, flags, words, rest: text.slice(next, to), logical };
}
function skipHeredocs(lines, from, command, startLine) {
    let index = from;
    if (!canOpenHeredocs(command)) {
        return index;
    }
    for (const heredoc of readHeredocs(command.logical.text)) {
        let line = lines[index];
        while (line !== undefined && !endsHeredoc(heredoc, line.text)) {
            index += 1;
            line = lines[index];
        }
        if (line === undefined) {
            const name = JSON.stringify(heredoc.name);
            throw new DockerfileError(startLine, `the here-document is not closed: add a line that is exactly ${name}`);
        }
        index += 1;
    }
    return index;
}
function canOpenHeredocs({ keyword, words, rest, logical }) {
    if (!logical.text.includes('<<')) {
        return false;
    }
    const inner = words[0]?.text.toUpperCase() ?? '';
    if (keyword === 'ONBUILD') {
        return heredocKeywords.has(inner) && !isStringArray(trimSpaces(rest.slice(inner.length)));
    }
    return heredocKeywords.has(keyword) && !isStringArray(rest);
}
function isStringArray(text) {
    try {
        const parsed = text.startsWith('[') ? JSON.parse(text) : undefined;
        return Array.isArray(parsed) && parsed.every(item => typeof item === 'string');
    }
    catch {
        return false;
    }
}
function checkOrder(instructions, lineCount) {
    const first = instructions.find(({ keyword }) => keyword !== 'ARG');
    if (first === undefined) {
        throw new DockerfileError(Math.max(1, lineCount), 'the file holds no FROM: begin with FROM and an image');
    }
    if (first.keyword !== 'FROM') {
        throw new DockerfileError(first.startLine, `${first.keyword} stands before the first FROM: only ARG may, move it below`);
    }
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./build/oci/media-types.js
/** Media types of manifests and layers. Sources: OCI image-spec, media-types.md; Docker image manifest v2, schema 2. */
const ociIndex = 'application/vnd.oci.image.index.v1+json';
const ociManifest = 'application/vnd.oci.image.manifest.v1+json';
const dockerList = 'application/vnd.docker.distribution.manifest.list.v2+json';
const dockerManifest = 'application/vnd.docker.distribution.manifest.v2+json';
/** All four are asked for: with fewer, an old registry answers with the long dead schema 1, or not at all. */
const manifestMediaTypes = [ociIndex, ociManifest, dockerList, dockerManifest];
function isIndexMediaType(mediaType) {
    return mediaType === ociIndex || mediaType === dockerList;
}
const layerCompressions = new Map([
    ['application/vnd.oci.image.layer.v1.tar', 'none'],
    ['application/vnd.oci.image.layer.v1.tar+gzip', 'gzip'],
    ['application/vnd.oci.image.layer.v1.tar+zstd', 'zstd'],
    ['application/vnd.oci.image.layer.nondistributable.v1.tar', 'none'],
    ['application/vnd.oci.image.layer.nondistributable.v1.tar+gzip', 'gzip'],
    ['application/vnd.oci.image.layer.nondistributable.v1.tar+zstd', 'zstd'],
    ['application/vnd.docker.image.rootfs.diff.tar', 'none'],
    ['application/vnd.docker.image.rootfs.diff.tar.gzip', 'gzip'],
    ['application/vnd.docker.image.rootfs.diff.tar.zstd', 'zstd'],
    ['application/vnd.docker.image.rootfs.foreign.diff.tar.gzip', 'gzip'],
]);
/** @returns undefined for a media type that is not a file system layer. */
function compressionOf(mediaType) {
    return layerCompressions.get(mediaType);
}

;// CONCATENATED MODULE: ./build/parallel/in-parallel.js
/**
 * Runs `task` for every item, at most `width` at a time, and returns the results in the order of the items. The first
 * failure is thrown; no further item is then begun.
 */
async function inParallel(items, width, task) {
    const results = [];
    const queue = items.entries();
    let hasFailed = false;
    const worker = async () => {
        for (const [index, item] of queue) {
            if (hasFailed)
                return;
            try {
                results[index] = await task(item, index);
            }
            catch (error) {
                hasFailed = true;
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
    return results;
}

;// CONCATENATED MODULE: ./build/layers/gzip-trailer.js
/**
 * The size a gzip file claims for its content, in its last four bytes, little-endian, modulo 4 GiB.
 * Source: RFC 1952 section 2.3.1, ISIZE.
 */
const trailerLength = 4;
function readTrailer(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
}
const wrap = 2 ** 32;
/** Deflate cannot do better: 258 bytes from 2 bits. */
const steepestRatio = 1032;
/** Above this, a tar of an ordinary file system is less likely than a size that wrapped. */
const ordinaryRatio = 10;
/**
 * Whether the claim can be believed without reading the blob. It is believed when
 * - it is a multiple of 512, as the length of every tar is, and at least the 1024 bytes of an empty one;
 * - it is not below the compressed size (less what gzip adds to incompressible data): a file of several members
 *   shows only the last one's size, which then tends to be too small;
 * - the next candidate, 4 GiB up, is impossible, or out of the ordinary while this one is not.
 */
function isTrustworthy(claimed, compressedSize) {
    if (!isPossible(claimed, compressedSize))
        return false;
    const next = claimed + wrap;
    if (next > compressedSize * steepestRatio)
        return true;
    return claimed <= compressedSize * ordinaryRatio && next > compressedSize * ordinaryRatio;
}
/** Whether a tar of this length can be behind so many bytes of gzip. */
function isPossible(claimed, compressedSize) {
    const gzipOverhead = 64 + compressedSize / 1000;
    return (claimed % 512 === 0 &&
        claimed >= 1024 &&
        claimed >= compressedSize - gzipOverhead &&
        claimed <= compressedSize * steepestRatio);
}

;// CONCATENATED MODULE: ./build/layers/content-size.js
/** Bytes of an entry's content as `docker history` adds them up: of a symbolic link, its target. */
function contentSizeOf({ type, size, linkTarget }) {
    return type === 'symlink' ? Buffer.byteLength(linkTarget ?? '') : size;
}

;// CONCATENATED MODULE: ./build/layers/layer-content.js

/** In bytes, roughly: more than a million files. What takes more was made to fill the memory. */
const largestListing = 2 ** 29;
/** What a path costs beside its characters, and a directory in a tree of them. */
const pathCost = 96;
const directoryCost = 400;
const whiteout = '.wh.';
const metadata = '.wh..wh.';
const opaque = '.wh..wh..opq';
/**
 * Collects what one layer stores and hides: feed it the entries of the layer in their order. Takes 30 MB or so for
 * 200,000 entries.
 */
class LayerContent {
    /** Of all files, a hard link counted once, in bytes: what `docker history` shows. */
    contentSize = 0;
    /** Of all entries, in bytes; the zeros at the end of the tar belong to none. */
    tarSize = 0;
    /** Regular files, each hard-linked one once. */
    fileCount = 0;
    #what;
    #limit;
    #stored = [];
    #removed = [];
    #emptied = [];
    #cost = 0;
    /**
     * @param what names the layer in errors.
     * @param limit of what the listing may take, in bytes, roughly.
     */
    constructor(what, limit = largestListing) {
        this.#what = what;
        this.#limit = limit;
    }
    /** Paths that this layer removes from the layers below. Source: OCI image-spec, layer.md, "Whiteouts". */
    get removedPaths() {
        return this.#removed;
    }
    /** Directories that show nothing of the layers below. Source: OCI image-spec, layer.md, "Opaque Whiteout". */
    get emptiedDirectories() {
        return this.#emptied;
    }
    /** In the order of the tar, without whiteouts. */
    get stored() {
        return this.#stored;
    }
    /** @throws Error naming the layer when its paths would fill the memory. */
    add(entry) {
        const { path, type, size, tarSize, linkTarget } = entry;
        const directories = newDirectories(this.#stored.at(-1)?.path ?? '', path);
        this.#cost += path.length + (linkTarget?.length ?? 0) + pathCost + directories * directoryCost;
        if (this.#cost > this.#limit) {
            throw new Error(`${this.#what} has more or longer paths than any real file system: refused`);
        }
        this.tarSize += tarSize;
        const slash = path.lastIndexOf('/');
        if (path.startsWith(whiteout, slash + 1)) {
            this.#addWhiteout(path, slash);
            return;
        }
        if (type === 'file')
            this.fileCount += 1;
        this.contentSize += contentSizeOf(entry);
        const sharedWith = type === 'hardlink' ? linkTarget : undefined;
        this.#stored.push({ path, type, contentSize: size, tarSize, linkTarget: sharedWith });
    }
    /** Other names that begin with `.wh..wh.` are notes of aufs to itself. */
    #addWhiteout(path, slash) {
        const name = path.slice(slash + 1);
        if (name === opaque)
            this.#emptied.push(path.slice(0, Math.max(0, slash)));
        else if (!name.startsWith(metadata) && name !== whiteout) {
            this.#removed.push(path.slice(0, slash + 1) + name.slice(whiteout.length));
        }
    }
}
/** Directories on the way to a path that were not on the way to the one before: at least those never seen before. */
function newDirectories(before, path) {
    let count = 0;
    let isKnown = true;
    for (let start = 0, slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
        isKnown = isKnown && before.startsWith(path.slice(start, slash + 1), start);
        if (!isKnown)
            count += 1;
        start = slash + 1;
    }
    return count;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/oci/verify-stream.js

/** Passes chunks on and throws at the end, naming `what`, when they were not the content that was promised. */
async function* verifyStream(chunks, descriptor, what) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of verifyLength(chunks, descriptor, what)) {
        hash.update(chunk);
        yield chunk;
    }
    if (`sha256:${hash.digest('hex')}` !== descriptor.digest)
        throw new Error(`${what} has other content than its digest says`);
}
/** Passes chunks on and throws, naming `what`, when they are more or fewer bytes than promised. */
async function* verifyLength(chunks, { size }, what) {
    let seen = 0;
    for await (const chunk of chunks) {
        seen += chunk.length;
        if (seen > size)
            throw new Error(`${what} is longer than the ${size} bytes its descriptor says`);
        yield chunk;
    }
    if (seen < size)
        throw new Error(`${what} is cut short: ${seen} of ${size} bytes`);
}

;// CONCATENATED MODULE: ./build/tar/entry-path.js
const unclean = /^\/|\/$|\/\/|(?:^|\/)\.{1,2}(?:\/|$)/;
/** As `TarEntry.path` has it: relative to the root, without empty, `.` and `..` segments; never above the root. */
function cleanPath(text) {
    return unclean.test(text) ? cleanSegments(text) : text;
}
function cleanSegments(text) {
    const segments = [];
    for (const segment of text.split('/')) {
        if (segment === '..')
            segments.pop();
        else if (segment !== '' && segment !== '.')
            segments.push(segment);
    }
    return segments.join('/');
}

;// CONCATENATED MODULE: ./build/tar/byte-text.js
const replacement = '\ufffd';
/** Where Python puts a byte that is not UTF-8, too. Source: PEP 383. */
const escapeBase = 0xdc00;
/**
 * The bytes as text. Names in a tar are bytes and mostly UTF-8; a byte that is not becomes a lone surrogate
 * (U+DC80 to U+DCFF), so that two different names never become the same text.
 */
function decodeText(bytes, start, end) {
    const text = bytes.toString('utf8', start, end);
    return text.includes(replacement) ? decodeEscaped(bytes.subarray(start, end)) : text;
}
/** Up to the first NUL, as all text fields of a header end. */
function decodeTerminated(bytes, start, end) {
    let stop = start;
    while (stop < end && bytes[stop] !== 0)
        stop += 1;
    return stop === start ? '' : decodeText(bytes, start, stop);
}
function decodeEscaped(bytes) {
    const parts = [];
    let at = 0;
    while (at < bytes.length) {
        const end = validEnd(bytes, at);
        if (end > at)
            parts.push(bytes.toString('utf8', at, end));
        if (end < bytes.length)
            parts.push(String.fromCharCode(escapeBase + (bytes[end] ?? 0)));
        at = end + 1;
    }
    return parts.join('');
}
/** Where the first byte is that belongs to no character. */
function validEnd(bytes, start) {
    let at = start;
    for (;;) {
        const length = characterLength(bytes, at);
        if (length === 0)
            return at;
        at += length;
    }
}
/** Source: Unicode standard, table 3-7, "Well-Formed UTF-8 Byte Sequences". */
function characterLength(bytes, at) {
    const first = bytes[at] ?? 0xff;
    if (first < 0x80)
        return 1;
    if (first < 0xc2 || first > 0xf4)
        return 0;
    const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    const second = bytes[at + 1] ?? 0;
    const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (second < lowest || second > highest)
        return 0;
    for (let next = at + 2; next < at + length; next += 1) {
        if (((bytes[next] ?? 0) & 0xc0) !== 0x80)
            return 0;
    }
    return length;
}

;// CONCATENATED MODULE: ./build/tar/numeric-field.js
const space = 0x20;
const zero = 0x30;
const seven = 0x37;
/**
 * A number in a header: octal digits, or, where the first bit is set, a big-endian two's complement number (GNU, star).
 * Blank means 0. Sources: POSIX.1-2017, pax, "ustar Interchange Format"; GNU tar manual, "Extensions".
 *
 * @throws Error naming `field` and what it held.
 */
function readNumber(block, start, length, field) {
    const value = (block[start] ?? 0) >= 0x80 ? readBase256(block, start, length) : readOctal(block, start, length);
    if (!Number.isSafeInteger(value))
        throw new Error(`its ${field} field holds ${quote(block, start, length)}`);
    return value;
}
/** @returns NaN for anything but digits with blanks around them. */
function readOctal(block, start, length) {
    const end = start + length;
    let at = start;
    while (at < end && block[at] === space)
        at += 1;
    let value = 0;
    for (; at < end; at += 1) {
        const byte = block[at] ?? 0;
        if (byte < zero || byte > seven)
            break;
        value = value * 8 + byte - zero;
    }
    while (at < end && (block[at] === space || block[at] === 0))
        at += 1;
    return at === end ? value : Number.NaN;
}
function readBase256(block, start, length) {
    const first = block[start] ?? 0;
    const isNegative = (first & 0x40) !== 0;
    // The first bit only marks the form; a negative number is read by its complement, which keeps small ones exact.
    const flip = isNegative ? 0xff : 0;
    let value = (first ^ flip) & 0x7f;
    for (let at = start + 1; at < start + length; at += 1)
        value = value * 256 + ((block[at] ?? 0) ^ flip);
    return isNegative ? -1 - value : value;
}
function quote(block, start, length) {
    return JSON.stringify(block.toString('latin1', start, start + length));
}

;// CONCATENATED MODULE: ./build/tar/header-block.js


const blockSize = 512;
const chksum = { start: 148, length: 8 };
/**
 * @returns undefined for a block of zeros.
 * @throws Error with the reason, without place.
 */
function readHeaderBlock(block) {
    if (!hasChecksum(block))
        return undefined;
    const size = readNumber(block, 124, 12, 'size');
    if (size < 0)
        throw new Error(`its size is ${size}`);
    return {
        flag: String.fromCharCode(block[156] ?? 0),
        name: header_block_readName(block),
        linkName: decodeTerminated(block, 157, 257),
        size,
        mode: readNumber(block, 100, 8, 'mode'),
        uid: readNumber(block, 108, 8, 'uid'),
        gid: readNumber(block, 116, 8, 'gid'),
        mtime: readNumber(block, 136, 12, 'mtime'),
    };
}
/**
 * A sparse file in GNU's old form: its length with the holes, and whether blocks with more of the map follow.
 *
 * @throws Error with the reason, without place.
 */
function readSparseHeader(block) {
    const realSize = readNumber(block, 483, 12, 'real size');
    if (realSize < 0)
        throw new Error(`its real size is ${realSize}`);
    return { realSize, isExtended: block[482] !== 0 };
}
/** Whether another block of the map follows this one. */
function isSparseMapExtended(block) {
    return block[504] !== 0;
}
/**
 * Old tars on machines with signed characters summed those: both sums are right.
 *
 * @returns false for a block of zeros.
 */
function hasChecksum(block) {
    let sum = 0;
    for (let at = 0; at < blockSize; at += 1)
        sum += block[at] ?? 0;
    if (sum === 0)
        return false;
    for (let at = chksum.start; at < chksum.start + chksum.length; at += 1)
        sum += 0x20 - (block[at] ?? 0);
    const stored = readOctal(block, chksum.start, chksum.length);
    if (stored !== sum && stored !== signedSum(block)) {
        throw new Error('there is no tar header: the checksum does not fit');
    }
    return true;
}
function signedSum(block) {
    let sum = 0x20 * chksum.length;
    for (let at = 0; at < blockSize; at += 1) {
        const isChecksum = at >= chksum.start && at < chksum.start + chksum.length;
        if (!isChecksum)
            sum += block.readInt8(at);
    }
    return sum;
}
/** Only POSIX's magic has a prefix behind it: GNU and older forms keep times and sparse maps at that place. */
function header_block_readName(block) {
    const name = decodeTerminated(block, 0, 100);
    if (block[345] === 0 || block.toString('latin1', 257, 263) !== 'ustar\0')
        return name;
    const isStar = block.toString('latin1', 508, 512) === 'tar\0';
    const prefix = decodeTerminated(block, 345, isStar ? 476 : 500);
    return prefix === '' ? name : `${prefix}/${name}`;
}

;// CONCATENATED MODULE: ./build/tar/pax-records.js

const noRecords = new Map();
const schily = 'SCHILY.xattr.';
const libarchive = 'LIBARCHIVE.xattr.';
const pax_records_keywords = new Set([
    'path',
    'linkpath',
    'size',
    'uid',
    'gid',
    'mtime',
    'GNU.sparse.name',
    'GNU.sparse.size',
    'GNU.sparse.realsize',
]);
/**
 * The records that say something about path, size, owner, time and extended attributes; others are checked and
 * left out. A keyword that comes twice holds the last value.
 *
 * @throws Error with the reason, without place.
 */
function parsePaxRecords(bytes) {
    const records = new Map();
    let at = 0;
    // Some writers pad with zeros inside the stated size.
    while (at < bytes.length && bytes[at] !== 0) {
        const space = bytes.indexOf(0x20, at);
        const end = at + readLength(bytes, at, space);
        const equals = bytes.indexOf(0x3d, space);
        if (end > bytes.length || equals <= space + 1 || equals >= end || bytes[end - 1] !== 0x0a) {
            throw new Error('an extended header holds a malformed record');
        }
        const keyword = decodeText(bytes, space + 1, equals);
        if (pax_records_keywords.has(keyword))
            records.set(keyword, readValue(bytes, keyword, equals + 1, end - 1));
        else if (keyword.startsWith(schily) || keyword.startsWith(libarchive)) {
            records.set(keyword, decodeText(bytes, equals + 1, end - 1));
        }
        at = end;
    }
    return records;
}
/** Later records win. Source: POSIX.1-2017, pax, "pax Extended Header Keyword Precedence". */
function mergeRecords(earlier, later) {
    if (earlier.size === 0)
        return later;
    return later.size === 0 ? earlier : new Map([...earlier, ...later]);
}
/** @returns undefined when absent or emptied by a later header. */
function textRecord(records, keyword) {
    const value = records.get(keyword);
    return value === '' ? undefined : value;
}
/** @throws Error naming the keyword and what it held. */
function integerRecord(records, keyword) {
    return numberRecord(records, keyword, /^\d+$/, Number.MAX_SAFE_INTEGER);
}
/** @throws Error naming the keyword and what it held. */
function timeRecord(records, keyword) {
    return numberRecord(records, keyword, /^-?\d+(\.\d*)?$/, Number.MAX_SAFE_INTEGER);
}
/**
 * Extended attributes in star's form, as all tools write it, and in libarchive's, whose values are in base64 and whose
 * names are percent-encoded.
 */
function readXattrs(records) {
    const xattrs = new Map();
    for (const [keyword, value] of records) {
        if (keyword.startsWith(schily))
            xattrs.set(keyword.slice(schily.length), value);
    }
    for (const [keyword, value] of records) {
        if (!keyword.startsWith(libarchive))
            continue;
        const name = percentDecode(keyword.slice(libarchive.length));
        const bytes = Buffer.from(value, 'base64');
        if (!xattrs.has(name))
            xattrs.set(name, decodeText(bytes, 0, bytes.length));
    }
    return xattrs;
}
function readLength(bytes, at, space) {
    const digits = space < 0 || space - at > 10 ? '' : bytes.toString('latin1', at, space);
    if (!/^\d+$/.test(digits))
        throw new Error('an extended header holds a record without a length');
    return Number(digits);
}
function readValue(bytes, keyword, start, end) {
    const value = decodeText(bytes, start, end);
    if (value.includes('\0'))
        throw new Error(`an extended header holds a NUL in "${keyword}"`);
    return value;
}
function numberRecord(records, keyword, form, largest) {
    const text = textRecord(records, keyword);
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (!form.test(text) || Math.abs(value) > largest) {
        throw new Error(`an extended header holds ${JSON.stringify(text.slice(0, 80))} as ${keyword}: expected a number`);
    }
    return value;
}
/** A name that is not percent-encoded properly is taken as it stands. */
function percentDecode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/tar/build-entry.js



const types = new Map([
    ['1', 'hardlink'],
    ['2', 'symlink'],
    ['3', 'character'],
    ['4', 'block'],
    ['5', 'directory'],
    ['6', 'fifo'],
    // GNU's directory with a listing of its names as content.
    ['D', 'directory'],
]);
const typesWithoutContent = new Set(['1', '2', '3', '4', '5', '6']);
const noXattrs = new Map();
/**
 * Bytes of content in the tar, without padding: of a sparse file only what is stored. Links, devices and directories
 * have none, whatever their header says, as for Go's and Python's readers.
 *
 * @throws Error with the reason, without place.
 */
function storedSize({ flag, size }, { records }) {
    return typesWithoutContent.has(flag) ? 0 : (integerRecord(records, 'size') ?? size);
}
/** A length rounded up to whole blocks. */
function inBlocks(size) {
    return Math.ceil(size / blockSize) * blockSize;
}
/**
 * Types that no specification names are files. Source: POSIX.1-2017, pax, "typeflag".
 *
 * @param realSize of a sparse file in GNU's old form.
 * @throws Error with the reason, without place.
 */
function buildEntry(header, extensions, tarSize, realSize) {
    const { records, longName, longLink } = extensions;
    const name = longName ?? textRecord(records, 'GNU.sparse.name') ?? textRecord(records, 'path') ?? header.name;
    const isOldDirectory = header.flag === '\0' && name.endsWith('/');
    const type = isOldDirectory ? 'directory' : (types.get(header.flag) ?? 'file');
    const isLink = type === 'symlink' || type === 'hardlink';
    return {
        path: cleanPath(name),
        type,
        size: type === 'file' ? (realSize ?? sparseSize(records) ?? storedSize(header, extensions)) : 0,
        tarSize,
        mode: header.mode,
        uid: integerRecord(records, 'uid') ?? header.uid,
        gid: integerRecord(records, 'gid') ?? header.gid,
        mtime: timeRecord(records, 'mtime') ?? header.mtime,
        linkTarget: isLink ? (longLink ?? textRecord(records, 'linkpath') ?? header.linkName) : undefined,
        xattrs: records.size === 0 ? noXattrs : readXattrs(records),
    };
}
/** With the holes. Source: GNU tar manual, "Storing Sparse Files": `realsize` in form 1.0, `size` in 0.0 and 0.1. */
function sparseSize(records) {
    return integerRecord(records, 'GNU.sparse.realsize') ?? integerRecord(records, 'GNU.sparse.size');
}

;// CONCATENATED MODULE: ./build/tar/tar-scanner.js




/** Longer names and attributes are an attack: Linux takes 4096 bytes as a path and 64 KiB as an attribute. */
const largestExtension = 2 ** 20;
/** In front of one entry: a long name, a long link, records and global records are four. */
const mostExtensions = 16;
const extensionFlags = new Set(['x', 'X', 'g', 'L', 'K']);
const noExtensions = { longName: undefined, longLink: undefined, records: noRecords };
/**
 * Reads the headers of an uncompressed tar that is pushed through it in chunks of any length, and calls `onEntry` for
 * each entry as soon as its headers are complete. Content is neither copied nor kept, so memory is bounded whatever the
 * input: at most 3 MiB, for extended headers. What `onEntry` throws passes through `push`.
 *
 * Sources: POSIX.1-2017, pax; GNU tar manual, "Tar Internals".
 */
class TarScanner {
    #onEntry;
    #what;
    #partial = Buffer.alloc(blockSize);
    #filled = 0;
    #position = 0;
    #skip = 0;
    #padding = 0;
    #collected;
    #sparse;
    #entryStart = 0;
    #extensions = noExtensions;
    #extensionCount = 0;
    #globals = noRecords;
    #zeroBlocks = 0;
    /** @param what names the tar in errors. */
    constructor(onEntry, what) {
        this.#onEntry = onEntry;
        this.#what = what;
    }
    /** All bytes pushed so far, those behind the end of the archive too. */
    get bytesSeen() {
        return this.#position;
    }
    /** @throws Error naming the tar, the byte and the reason, where it is not a tar. */
    push(chunk) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        let at = 0;
        while (at < bytes.length) {
            const step = this.#advance(bytes, at);
            this.#position += step;
            at += step;
        }
    }
    /**
     * To be called after the last chunk. The zero blocks at the end and the padding of the last file may be missing, as
     * they may for what unpacks images.
     *
     * @throws Error naming the tar and the byte where it was cut.
     */
    end() {
        const isInside = this.#filled > 0 || this.#collected !== undefined || this.#sparse !== undefined;
        if (isInside || this.#extensionCount > 0 || this.#skip > this.#padding) {
            throw new Error(`${this.#what} is cut short: its tar ends inside an entry, at byte ${this.#position}`);
        }
    }
    /** @returns how many bytes from `at` are done with: none only behind the header of an empty extended header. */
    #advance(bytes, at) {
        const left = bytes.length - at;
        if (this.#zeroBlocks === 2)
            return left;
        if (this.#collected !== undefined)
            return this.#collect(this.#collected, bytes, at);
        if (this.#skip > 0) {
            const step = Math.min(this.#skip, left);
            this.#skip -= step;
            return step;
        }
        if (this.#filled === 0 && left >= blockSize) {
            this.#readBlock(bytes.subarray(at, at + blockSize), this.#position);
            return blockSize;
        }
        const step = bytes.copy(this.#partial, this.#filled, at, at + Math.min(blockSize - this.#filled, left));
        this.#filled += step;
        if (this.#filled === blockSize) {
            this.#filled = 0;
            this.#readBlock(this.#partial, this.#position + step - blockSize);
        }
        return step;
    }
    #readBlock(block, start) {
        if (this.#sparse !== undefined) {
            if (!isSparseMapExtended(block))
                this.#finishEntry(this.#sparse, start + blockSize);
            return;
        }
        const header = this.#explain(start, () => readHeaderBlock(block));
        if (header === undefined) {
            this.#readZeros(start);
            return;
        }
        if (this.#zeroBlocks > 0)
            throw this.#failure(start, 'a single block of zeros precedes this header');
        if (this.#extensionCount === 0)
            this.#entryStart = start;
        if (extensionFlags.has(header.flag))
            this.#beginExtension(header, start);
        else
            this.#beginEntry(header, block, start);
    }
    #readZeros(start) {
        if (this.#extensionCount > 0)
            throw this.#failure(start, 'the archive ends behind an extended header, without its entry');
        this.#zeroBlocks += 1;
    }
    #beginExtension({ flag, size }, start) {
        this.#extensionCount += 1;
        if (this.#extensionCount > mostExtensions)
            throw this.#failure(start, `more than ${mostExtensions} extended headers stand in front of one entry`);
        if (size > largestExtension) {
            throw this.#failure(start, `an extended header claims ${size} bytes, more than ${largestExtension}: refused`);
        }
        this.#collected = { flag, bytes: Buffer.alloc(size), filled: 0 };
    }
    #collect(collected, bytes, at) {
        const step = bytes.copy(collected.bytes, collected.filled, at);
        collected.filled += step;
        if (collected.filled === collected.bytes.length)
            this.#finishExtension(collected, this.#position + step);
        return step;
    }
    #finishExtension({ flag, bytes }, end) {
        this.#collected = undefined;
        this.#skip = inBlocks(bytes.length) - bytes.length;
        this.#padding = 0;
        if (flag === 'L') {
            this.#extensions = { ...this.#extensions, longName: decodeTerminated(bytes, 0, bytes.length) };
        }
        else if (flag === 'K') {
            this.#extensions = { ...this.#extensions, longLink: decodeTerminated(bytes, 0, bytes.length) };
        }
        else {
            const records = this.#explain(end - bytes.length, () => parsePaxRecords(bytes));
            if (flag === 'g')
                this.#keepGlobals(records, end - bytes.length);
            else
                this.#extensions = { ...this.#extensions, records };
        }
    }
    #keepGlobals(records, start) {
        this.#globals = mergeRecords(this.#globals, records);
        let length = 0;
        for (const [keyword, value] of this.#globals)
            length += keyword.length + value.length;
        if (length > largestExtension)
            throw this.#failure(start, `global extended headers hold more than ${largestExtension} bytes: refused`);
    }
    #beginEntry(header, block, start) {
        const { records } = this.#extensions;
        this.#extensions = { ...this.#extensions, records: mergeRecords(this.#globals, records) };
        const stored = this.#explain(start, () => storedSize(header, this.#extensions));
        if (header.flag !== 'S') {
            this.#finishEntry({ header, stored, realSize: undefined }, start + blockSize);
            return;
        }
        const { realSize, isExtended } = this.#explain(start, () => readSparseHeader(block));
        this.#sparse = { header, stored, realSize };
        if (!isExtended)
            this.#finishEntry(this.#sparse, start + blockSize);
    }
    #finishEntry({ header, stored, realSize }, end) {
        const tarSize = end - this.#entryStart + inBlocks(stored);
        const entry = this.#explain(this.#entryStart, () => buildEntry(header, this.#extensions, tarSize, realSize));
        this.#skip = inBlocks(stored);
        this.#padding = this.#skip - stored;
        this.#sparse = undefined;
        this.#extensions = noExtensions;
        this.#extensionCount = 0;
        this.#onEntry(entry);
    }
    #explain(start, read) {
        try {
            return read();
        }
        catch (error) {
            throw this.#failure(start, error.message);
        }
    }
    #failure(start, reason) {
        return new Error(`${this.#what} is not a tar that can be read: at byte ${start}, ${reason}`);
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
;// CONCATENATED MODULE: ./build/layers/zstd-frames.js
const frameMagic = 0xfd2fb528;
const skippableMagic = 0x184d2a50;
const idLengths = [0, 1, 2, 4];
const sizeLengths = [0, 2, 4, 8];
const fieldLengths = { magic: 4, descriptor: 1, block: 3, length: 4, last: 0, unknown: 0 };
/**
 * Cuts zstd data where its frames end. Node's decompressor stops for good at the end of a frame that has more data behind
 * it in the same write (Node 24), and so would lose all of a layer but its first frame; it goes on when the next frame
 * comes in a write of its own. pzstd and zstd:chunked write many frames.
 *
 * What is no frame is passed on as it is: the decompressor has the words for it.
 * Source: RFC 8878 section 3.1.
 */
class ZstdFrames {
    #field = Buffer.alloc(4);
    #filled = 0;
    #part = 'magic';
    #hasChecksum = false;
    #skip = 0;
    /** Parts of the chunk, without copying: each ends with the chunk or with a frame. */
    cut(chunk) {
        const parts = [];
        let start = 0;
        let at = 0;
        while (at < chunk.length) {
            at += this.#advance(chunk, at);
            const isFrameEnd = this.#part === 'last' && this.#skip === 0;
            if (!isFrameEnd)
                continue;
            this.#part = 'magic';
            parts.push(chunk.subarray(start, at));
            start = at;
        }
        if (start < at)
            parts.push(chunk.subarray(start, at));
        return parts;
    }
    /** @returns how many bytes from `at` are done with, at least one. */
    #advance(chunk, at) {
        const left = chunk.length - at;
        if (this.#part === 'unknown')
            return left;
        if (this.#skip > 0) {
            const step = Math.min(this.#skip, left);
            this.#skip -= step;
            return step;
        }
        const length = fieldLengths[this.#part];
        const step = Math.min(length - this.#filled, left);
        this.#field.set(chunk.subarray(at, at + step), this.#filled);
        this.#filled += step;
        if (this.#filled === length) {
            this.#filled = 0;
            this.#readField();
        }
        return step;
    }
    #readField() {
        if (this.#part === 'magic')
            this.#readMagic(this.#field.readUInt32LE(0));
        else if (this.#part === 'descriptor')
            this.#readDescriptor(this.#field[0] ?? 0);
        else if (this.#part === 'block')
            this.#readBlock(this.#field.readUIntLE(0, 3));
        else {
            this.#skip = this.#field.readUInt32LE(0);
            this.#part = 'last';
        }
    }
    #readMagic(magic) {
        if (magic === frameMagic)
            this.#part = 'descriptor';
        else
            this.#part = (magic & 0xfffffff0) >>> 0 === skippableMagic ? 'length' : 'unknown';
    }
    #readDescriptor(descriptor) {
        const isSingleSegment = (descriptor & 0x20) !== 0;
        const sizeFlag = descriptor >> 6;
        const sizeLength = sizeFlag === 0 && isSingleSegment ? 1 : (sizeLengths[sizeFlag] ?? 0);
        this.#hasChecksum = (descriptor & 0x04) !== 0;
        this.#skip = (isSingleSegment ? 0 : 1) + (idLengths[descriptor & 0x03] ?? 0) + sizeLength;
        this.#part = 'block';
    }
    #readBlock(block) {
        const isRepeatedByte = ((block >> 1) & 0x03) === 1;
        this.#skip = isRepeatedByte ? 1 : block >> 3;
        if ((block & 1) === 0)
            return;
        this.#skip += this.#hasChecksum ? 4 : 0;
        this.#part = 'last';
    }
}

;// CONCATENATED MODULE: ./build/layers/inflate.js


/** Both ways: with Node's 16 KiB inflating takes several times as long. */
const chunkSize = 2 ** 20;
/** Compressed bytes that wait for the inflating thread, so that it never waits for them. */
const writeAhead = 4 * chunkSize;
/**
 * Inflates what comes and hands it to `take` in chunks of up to 1 MiB, in order.
 *
 * gzip may have several members; zeros behind the last are padding, as tapes and some builders leave them, anything else
 * is refused. zstd may have several frames, skippable ones too, and nothing else.
 *
 * When anything fails, `take` included, the source is closed and the inflating thread released.
 *
 * @throws Error naming `what` and the reason; what the source or `take` throws, as it is.
 */
async function inflate(compressed, compression, take, what) {
    if (compression === 'none') {
        for await (const chunk of compressed)
            take(chunk);
        return;
    }
    const inflater = new Inflater(compression, take, what);
    const frames = compression === 'zstd' ? new ZstdFrames() : undefined;
    try {
        for await (const block of gather(compressed)) {
            for (const part of frames?.cut(block) ?? [block])
                await inflater.write(part);
        }
        await inflater.end();
    }
    finally {
        inflater.release();
    }
}
class Inflater {
    #stream;
    #what;
    #compression;
    #failure;
    #hasFailed = false;
    #isOver = false;
    #wake;
    #written = 0;
    /** Behind the last byte that was not zero. */
    #contentEnd = 0;
    constructor(compression, take, what) {
        this.#what = what;
        this.#compression = compression;
        const options = { chunkSize, writableHighWaterMark: writeAhead };
        this.#stream = compression === 'gzip' ? (0,external_node_zlib_.createGunzip)(options) : (0,external_node_zlib_.createZstdDecompress)(options);
        const guarded = (chunk) => {
            try {
                if (!this.#hasFailed)
                    take(chunk);
            }
            catch (error) {
                this.#fail(error);
            }
        };
        // The thread pool is handed its next piece of work when this listener returns. What is done with the chunk, mostly
        // hashing, waits until then and runs beside it; the microtask of `end` comes behind it all the same.
        this.#stream.on('data', (chunk) => queueMicrotask(() => guarded(chunk)));
        this.#stream.on('error', error => this.#fail(this.#explain(error)));
        this.#stream.on('drain', () => this.#wake?.());
        this.#stream.on('end', () => queueMicrotask(() => this.#finish()));
        this.#stream.on('close', () => queueMicrotask(() => this.#finish()));
    }
    /** Returns when more may be written. */
    async write(bytes) {
        this.#throwFailure();
        this.#trackZeros(bytes);
        // Behind the end of the compressed data nothing is read any more, and no `drain` comes.
        if (this.#isOver)
            return;
        if (!this.#stream.write(bytes))
            await this.#woken();
        this.#throwFailure();
    }
    async end() {
        if (!this.#isOver) {
            this.#stream.end();
            while (!this.#isOver)
                await this.#woken();
        }
        this.#throwFailure();
        const { bytesWritten } = this.#stream;
        if (this.#contentEnd > bytesWritten) {
            throw new Error(`${this.#what} has other data behind the end of its ${this.#compression} data, at byte ${bytesWritten}`);
        }
    }
    release() {
        this.#stream.destroy();
    }
    #woken() {
        return new Promise(resolve => {
            this.#wake = resolve;
        });
    }
    #finish() {
        this.#isOver = true;
        this.#wake?.();
    }
    #fail(error) {
        if (!this.#hasFailed)
            this.#failure = error;
        this.#hasFailed = true;
        this.#stream.destroy();
        this.#wake?.();
    }
    #throwFailure() {
        if (this.#hasFailed)
            throw this.#failure;
    }
    #trackZeros(bytes) {
        let end = bytes.length;
        while (end > 0 && bytes[end - 1] === 0)
            end -= 1;
        if (end > 0)
            this.#contentEnd = this.#written + end;
        this.#written += bytes.length;
    }
    #explain(error) {
        const place = `its ${this.#compression} data is damaged near byte ${this.#stream.bytesWritten}`;
        return new Error(`${this.#what} cannot be unpacked: ${place} (${error.message})`, { cause: error });
    }
}
/** Small chunks, as networks deliver them, are put together: every write costs a turn of the thread pool. */
async function* gather(chunks) {
    let waiting = [];
    let length = 0;
    for await (const chunk of chunks) {
        waiting.push(chunk);
        length += chunk.length;
        if (length < chunkSize / 2)
            continue;
        yield waiting.length === 1 ? chunk : Buffer.concat(waiting, length);
        waiting = [];
        length = 0;
    }
    if (length > 0)
        yield Buffer.concat(waiting, length);
}

;// CONCATENATED MODULE: ./build/units/size-units.js
const units = new Map([
    ['', 1],
    ['B', 1],
    ['KB', 1e3],
    ['MB', 1e6],
    ['GB', 1e9],
    ['KIB', 2 ** 10],
    ['MIB', 2 ** 20],
    ['GIB', 2 ** 30],
]);
/**
 * A size with a unit, in bytes: `1GB`, `800 MB`, `1.5GiB`, or a plain number of bytes.
 *
 * @throws Error naming the text and the accepted forms.
 */
function size_units_parseSize(text) {
    const [, number = '', unit = ''] = /^\s*(\d+(?:\.\d+)?)\s*([A-Za-z]*)\s*$/.exec(text) ?? [];
    const factor = units.get(unit.toUpperCase());
    const bytes = Math.round(Number(number) * (factor ?? Number.NaN));
    if (number === '' || !Number.isSafeInteger(bytes) || bytes <= 0) {
        throw new Error(`${JSON.stringify(text)} is not a size: expected a number and a unit, such as "800MB", "1GB" or "1GiB"`);
    }
    return bytes;
}
/** Three digits and a decimal unit, as people compare sizes: `356 MB`. */
function formatSize(bytes) {
    const [unit, factor] = bytes >= 1e9 ? ['GB', 1e9] : bytes >= 1e6 ? ['MB', 1e6] : bytes >= 1e3 ? ['kB', 1e3] : ['B', 1];
    const value = bytes / factor;
    return `${value >= 100 || factor === 1 ? Math.round(value) : value.toPrecision(3)} ${unit}`;
}

;// CONCATENATED MODULE: ./build/layers/refuse-bomb.js

/** A layer is unpacked this far, in bytes, before its ratio matters: half a minute of work. */
const harmlessSize = 16 * 2 ** 30;
/** No real file system compresses that well. */
const refuse_bomb_steepestRatio = 100;
/**
 * Streaming needs no memory, but a few megabytes can keep it busy for hours.
 *
 * @param size of what was unpacked so far, in bytes.
 * @throws Error naming `what` and both sizes.
 */
function refuseBomb(size, compressedSize, what) {
    if (size <= harmlessSize || size <= compressedSize * refuse_bomb_steepestRatio)
        return;
    throw new Error(`${what} unpacks to more than ${formatSize(size)} from ${formatSize(compressedSize)}: refused, this is no file system`);
}

;// CONCATENATED MODULE: ./build/layers/stream-layer.js







/**
 * Reads one layer once, from end to end, keeping nothing of it: checks its content's digest and the tar's structure.
 * Inflating is what takes the time; it runs in Node's thread pool while the digest is computed here. The compressed
 * bytes are not hashed as well: two cores that share one real core would pay for it with a twelfth of the speed, and
 * what is reported is about the content, which the diff id proves.
 *
 * @param what names the layer and its image in errors.
 * @throws Error naming `what` and the reason when the layer is not what descriptor and diff id promise.
 */
async function streamLayer(source, descriptor, diffId, what, { onEntry, onProgress } = {}) {
    const compression = layerCompression(descriptor, diffId, what);
    let contentSize = 0;
    let entryCount = 0;
    const scanner = new TarScanner(entry => {
        contentSize += contentSizeOf(entry);
        entryCount += 1;
        onEntry?.(entry);
    }, what);
    const checkDiffId = diffIdCheck(compression, diffId, what);
    const verify = compression === 'none' ? verifyStream : verifyLength;
    const verified = verify(await source.openBlob(descriptor), descriptor, what);
    await inflate(onProgress === undefined ? verified : reportProgress(verified, onProgress), compression, chunk => {
        checkDiffId.update(chunk);
        scanner.push(chunk);
        refuseBomb(scanner.bytesSeen, descriptor.size, what);
    }, what);
    scanner.end();
    checkDiffId.end();
    return { uncompressedSize: scanner.bytesSeen, contentSize, entryCount };
}
/** @throws Error when the media type is not a layer's. */
function layerCompression({ mediaType, digest }, diffId, what) {
    const compression = compressionOf(mediaType);
    if (compression === undefined) {
        throw new Error(`${what} is of type "${mediaType}", which is not a file system layer`);
    }
    if (compression === 'none' && digest !== diffId)
        throw wrongContent(diffId, what);
    return compression;
}
/** An uncompressed layer's diff id is its digest, and that is checked already. */
function diffIdCheck(compression, diffId, what) {
    if (compression === 'none')
        return { update: () => { }, end: () => { } };
    const hash = (0,external_node_crypto_.createHash)('sha256');
    return {
        update: (chunk) => {
            hash.update(chunk);
        },
        end: () => {
            if (`sha256:${hash.digest('hex')}` !== diffId)
                throw wrongContent(diffId, what);
        },
    };
}
function wrongContent(diffId, what) {
    return new Error(`${what}: its content is not what the image's config lists as ${diffId}`);
}
async function* reportProgress(chunks, onProgress) {
    let seen = 0;
    for await (const chunk of chunks) {
        seen += chunk.length;
        onProgress(seen);
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./build/layers/measure-layers.js






/** A request takes a round trip and next to nothing else. Beside them the config may be on its way. */
const parallelRequests = 15;
/** Reads next to nothing of each layer, and needs no more than the manifest. Lowest layer first. */
function readClaims(source, { layers }) {
    return inParallel(layers, parallelRequests, layer => readClaim(source, layer));
}
/**
 * Sizes of all layers, lowest first. A layer is streamed only when it is looked into, or its size is not claimed.
 *
 * @param claims of `readClaims`; not asked for when every layer is streamed.
 */
async function measureLayers(source, image, claims, options) {
    const subjects = subjectsOf(image);
    const known = subjects.map((subject, index) => claimedLayer(subject, claims[index]));
    return inParallel(subjects, (0,external_node_os_namespaceObject.availableParallelism)(), async (subject, index) => {
        const layer = known[index];
        const isLookedInto = layer !== undefined && options.isLookedInto?.(layer) === true;
        if (layer !== undefined && !options.isEveryLayerStreamed && !isLookedInto) {
            return { layer, content: undefined, entries: undefined };
        }
        return readThrough(source, subject, options);
    });
}
function subjectsOf(image) {
    const { layers } = image.manifest;
    const instructions = instructionsOf(image.config);
    return layers.map((descriptor, index) => {
        const what = `layer ${index + 1} of ${layers.length} of ${image.name}`;
        const diffId = image.config.diffIds[index];
        if (diffId === undefined)
            throw new Error(`${what} has no diff id in the image's config`);
        if (compressionOf(descriptor.mediaType) === undefined) {
            throw new Error(`${what} is of type "${descriptor.mediaType}", which is not a file system layer`);
        }
        return { index, descriptor, diffId, createdBy: instructions?.[index], what };
    });
}
async function readClaim(source, descriptor) {
    const compression = compressionOf(descriptor.mediaType);
    if (compression === 'none')
        return { uncompressedSize: descriptor.size, sizeKnownBy: 'exact' };
    const annotated = readAnnotation(descriptor);
    if (annotated !== undefined)
        return { uncompressedSize: annotated, sizeKnownBy: 'trailer' };
    if (compression !== 'gzip' || descriptor.size <= trailerLength)
        return undefined;
    const bytes = await source.readRange(descriptor, descriptor.size - trailerLength, trailerLength);
    if (bytes?.length !== trailerLength)
        return undefined;
    const claimed = readTrailer(bytes);
    if (!isTrustworthy(claimed, descriptor.size))
        return undefined;
    return { uncompressedSize: claimed, sizeKnownBy: 'trailer' };
}
/**
 * An estargz layer is a gzip file of many members, whose trailer says nothing; its maker may say the size instead.
 * Source: stargz-snapshotter, estargz.StoreUncompressedSizeAnnotation.
 */
function readAnnotation({ annotations, size }) {
    const text = annotations?.['io.containers.estargz.uncompressed-size'];
    if (text === undefined || !/^\d{1,15}$/.test(text))
        return undefined;
    return isPossible(Number(text), size) ? Number(text) : undefined;
}
function claimedLayer(subject, claim) {
    return claim === undefined ? undefined : { ...identityOf(subject), ...claim };
}
async function readThrough(source, subject, options) {
    const { descriptor, diffId, what, index } = subject;
    const content = new LayerContent(what);
    const entries = [];
    const { uncompressedSize, contentSize } = await streamLayer(source, descriptor, diffId, what, {
        onEntry: entry => {
            content.add(entry);
            // Which layer is to be split is only known at its end; where none will be, none is kept.
            if (options.isLookedInto !== undefined)
                entries.push(entry);
        },
        onProgress: bytes => options.progress?.onBytes(index, bytes, descriptor.size),
    });
    const layer = { ...identityOf(subject), uncompressedSize, sizeKnownBy: 'exact', contentSize };
    return { layer, content, entries: options.isLookedInto?.(layer) === true ? entries : undefined };
}
function identityOf({ descriptor, diffId, createdBy }) {
    return { digest: descriptor.digest, diffId, compressedSize: descriptor.size, createdBy };
}
/** History is optional, and an image made by several tools may have one that does not fit: then it says nothing. */
function instructionsOf({ history, diffIds }) {
    const made = history.filter(entry => !entry.isEmptyLayer);
    return made.length === diffIds.length ? made.map(entry => entry.createdBy) : undefined;
}

;// CONCATENATED MODULE: ./node_modules/valibot/dist/index.mjs
//#region src/storages/globalConfig/globalConfig.ts
let store$4;
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Sets the global configuration.
*
* @param config The configuration.
*/
function setGlobalConfig(config$1) {
	store$4 = {
		...store$4,
		...config$1
	};
}
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
/**
* Deletes the global configuration.
*/
function deleteGlobalConfig() {
	store$4 = void 0;
}

//#endregion
//#region src/storages/globalMessage/globalMessage.ts
let store$3;
/**
* Sets a global error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setGlobalMessage(message$1, lang) {
	if (!store$3) store$3 = /* @__PURE__ */ new Map();
	store$3.set(lang, message$1);
}
/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
/**
* Deletes a global error message.
*
* @param lang The language of the message.
*/
function deleteGlobalMessage(lang) {
	store$3?.delete(lang);
}

//#endregion
//#region src/storages/schemaMessage/schemaMessage.ts
let store$2;
/**
* Sets a schema error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setSchemaMessage(message$1, lang) {
	if (!store$2) store$2 = /* @__PURE__ */ new Map();
	store$2.set(lang, message$1);
}
/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
/**
* Deletes a schema error message.
*
* @param lang The language of the message.
*/
function deleteSchemaMessage(lang) {
	store$2?.delete(lang);
}

//#endregion
//#region src/storages/specificMessage/specificMessage.ts
let store$1;
/**
* Sets a specific error message.
*
* @param reference The identifier reference.
* @param message The error message.
* @param lang The language of the message.
*/
function setSpecificMessage(reference, message$1, lang) {
	if (!store$1) store$1 = /* @__PURE__ */ new Map();
	if (!store$1.get(reference)) store$1.set(reference, /* @__PURE__ */ new Map());
	store$1.get(reference).set(lang, message$1);
}
/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/**
* Deletes a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*/
function deleteSpecificMessage(reference, lang) {
	store$1?.get(reference)?.delete(lang);
}

//#endregion
//#region src/utils/_stringify/_stringify.ts
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}

//#endregion
//#region src/utils/_addIssue/_addIssue.ts
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}

//#endregion
//#region src/utils/_cloneDataset/_cloneDataset.ts
/**
* Creates a shallow copy of a dataset.
*
* Hint: The `value` is copied by reference, but the `issues` array, its issues
* and their `path` arrays are cloned to avoid reusing mutable dataset state
* across multiple runs. Mutating a returned object or array value can
* therefore affect later cache hits that reuse the same cached output.
*
* @param dataset The output dataset.
*
* @returns The copied output dataset.
*/
/* @__NO_SIDE_EFFECTS__ */
function _cloneDataset(dataset) {
	return {
		typed: dataset.typed,
		value: dataset.value,
		issues: dataset.issues?.map((issue) => ({
			...issue,
			path: issue.path && [...issue.path]
		}))
	};
}

//#endregion
//#region src/utils/_formatCase/_formatCase.ts
/**
* Splits a string into lowercase words and rejoins them with the given
* separator and capitalization rules.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries. Whether the first or subsequent words are
* capitalized is controlled by `capFirst` and `capRest`.
*
* Hint: Implemented in a single pass that emits directly to the result
* string to avoid an intermediate `string[]` allocation. ASCII chars are
* classified via char codes to skip `.toLowerCase()` and `.toUpperCase()`
* method calls in the common case.
*
* Hint: Digits are treated as a separate character class, so `item2Name`
* yields `item2` and `name` rather than `item`, `2` and `name`.
*
* @param input The input string.
* @param separator The string inserted between words.
* @param capFirst Whether to capitalize the first word.
* @param capRest Whether to capitalize subsequent words.
*
* @returns The formatted string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _formatCase(input, separator, capFirst, capRest) {
	let result = "";
	let firstWord = true;
	let start = 0;
	let prev = 0;
	let prevPrev = 0;
	const flush = (end) => {
		if (end > start) {
			let word = input.slice(start, end).toLowerCase();
			if (firstWord ? capFirst : capRest) {
				const firstCode = word.charCodeAt(0);
				if (firstCode >= 97 && firstCode <= 122) word = String.fromCharCode(firstCode - 32) + word.slice(1);
				else {
					const charLen = firstCode >= 55296 && firstCode <= 56319 ? 2 : 1;
					word = word.slice(0, charLen).toUpperCase() + word.slice(charLen);
				}
			}
			result += firstWord ? word : separator + word;
			firstWord = false;
		}
	};
	for (let index = 0; index < input.length; index++) {
		const code = input.charCodeAt(index);
		let type;
		if (code === 32 || code === 9 || code === 10 || code === 11 || code === 12 || code === 13 || code === 45 || code === 95) {
			flush(index);
			start = index + 1;
			type = 0;
		} else if (code < 128) type = code >= 65 && code <= 90 ? 1 : code >= 97 && code <= 122 ? 2 : 3;
		else {
			const char = input[index];
			const charLower = char.toLowerCase();
			type = charLower === char.toUpperCase() ? 3 : char === charLower ? 2 : 1;
		}
		if (type === 1 && (prev === 2 || prev === 3) && index > start) {
			flush(index);
			start = index;
		} else if (type === 2 && prev === 1 && prevPrev === 1 && index - 1 > start) {
			flush(index - 1);
			start = index - 1;
		}
		prevPrev = prev;
		prev = type;
	}
	flush(input.length);
	return result;
}

//#endregion
//#region src/utils/_getByteCount/_getByteCount.ts
let textEncoder;
/**
* Returns the byte count of the input.
*
* @param input The input to be measured.
*
* @returns The byte count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getByteCount(input) {
	if (!textEncoder) textEncoder = new TextEncoder();
	return textEncoder.encode(input).length;
}

//#endregion
//#region src/utils/_getCodePointCount/_getCodePointCount.ts
/**
* Returns the code point count of the input.
*
* @param input The input to be measured.
*
* @returns The code point count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getCodePointCount(input) {
	let count = input.length;
	const lengthMinus1 = input.length - 1;
	for (let i = 0; i < lengthMinus1;) if (input.codePointAt(i) <= 65535) i++;
	else {
		i += 2;
		count--;
	}
	return count;
}

//#endregion
//#region src/utils/_getGraphemeCount/_getGraphemeCount.ts
let segmenter;
/**
* Returns the grapheme count of the input.
*
* @param input The input to be measured.
*
* @returns The grapheme count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getGraphemeCount(input) {
	if (!segmenter) segmenter = new Intl.Segmenter();
	const segments = segmenter.segment(input);
	let count = 0;
	for (const _ of segments) count++;
	return count;
}

//#endregion
//#region src/utils/_getLastMetadata/_getLastMetadata.ts
/**
* Returns the last top-level value of a given metadata type from a schema
* using a breadth-first search that starts with the last item in the pipeline.
*
* @param schema The schema to search.
* @param type The metadata type.
*
* @returns The value, if any.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getLastMetadata(schema, type) {
	if ("pipe" in schema) {
		const nestedSchemas = [];
		for (let index = schema.pipe.length - 1; index >= 0; index--) {
			const item = schema.pipe[index];
			if (item.kind === "schema" && "pipe" in item) nestedSchemas.push(item);
			else if (item.kind === "metadata" && item.type === type) return item[type];
		}
		for (const nestedSchema of nestedSchemas) {
			const result = /* @__PURE__ */ _getLastMetadata(nestedSchema, type);
			if (result !== void 0) return result;
		}
	}
}

//#endregion
//#region src/utils/_getWordCount/_getWordCount.ts
let store;
/**
* Returns the word count of the input.
*
* @param locales The locales to be used.
* @param input The input to be measured.
*
* @returns The word count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getWordCount(locales, input) {
	if (!store) store = /* @__PURE__ */ new Map();
	const key = String(locales);
	let segmenter$1 = store.get(key);
	if (!segmenter$1) {
		segmenter$1 = new Intl.Segmenter(locales, { granularity: "word" });
		store.set(key, segmenter$1);
	}
	const segments = segmenter$1.segment(input);
	let count = 0;
	for (const segment of segments) if (segment.isWordLike) count++;
	return count;
}

//#endregion
//#region src/utils/_isLuhnAlgo/_isLuhnAlgo.ts
/**
* Non-digit regex.
*/
const NON_DIGIT_REGEX = /\D/gu;
/**
* Checks whether a string with numbers corresponds to the luhn algorithm.
*
* @param input The input to be checked.
*
* @returns Whether input is valid.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isLuhnAlgo(input) {
	const number$1 = input.replace(NON_DIGIT_REGEX, "");
	let length$1 = number$1.length;
	let bit = 1;
	let sum = 0;
	while (length$1) {
		const value$1 = +number$1[--length$1];
		bit ^= 1;
		sum += bit ? [
			0,
			2,
			4,
			6,
			8,
			1,
			3,
			5,
			7,
			9
		][value$1] : value$1;
	}
	return sum % 10 === 0;
}

//#endregion
//#region src/utils/_isSameValueZero/_isSameValueZero.ts
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}

//#endregion
//#region src/utils/_isValidObjectKey/_isValidObjectKey.ts
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}

//#endregion
//#region src/utils/_isValueMatch/_isValueMatch.ts
/**
* Checks whether a value matches a value action requirement.
*
* @param requirement The value action requirement.
* @param value The value to check.
*
* @returns Whether the value matches the requirement.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValueMatch(requirement, value$1) {
	return Number.isNaN(requirement) && Number.isNaN(value$1) || requirement <= value$1 && requirement >= value$1;
}

//#endregion
//#region src/utils/_joinExpects/_joinExpects.ts
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}

//#endregion
//#region src/utils/_standardSchema/_standardSchema.ts
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}

//#endregion
//#region src/utils/entriesFromList/entriesFromList.ts
/**
* Creates an object entries definition from a list of keys and a schema.
*
* @param list A list of keys.
* @param schema The schema of the keys.
*
* @returns The object entries.
*/
/* @__NO_SIDE_EFFECTS__ */
function entriesFromList(list, schema) {
	const entries$1 = {};
	for (const key of list) entries$1[key] = schema;
	return entries$1;
}

//#endregion
//#region src/utils/entriesFromObjects/entriesFromObjects.ts
/* @__NO_SIDE_EFFECTS__ */
function entriesFromObjects(schemas) {
	const entries$1 = {};
	for (const schema of schemas) Object.assign(entries$1, schema.entries);
	return entries$1;
}

//#endregion
//#region src/utils/getDotPath/getDotPath.ts
/* @__NO_SIDE_EFFECTS__ */
function getDotPath(issue) {
	if (issue.path) {
		let key = "";
		for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
		else key += item.key;
		else return null;
		return key;
	}
	return null;
}

//#endregion
//#region src/utils/isOfKind/isOfKind.ts
/**
* A generic type guard to check the kind of an object.
*
* @param kind The kind to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfKind(kind, object$1) {
	return object$1.kind === kind;
}

//#endregion
//#region src/utils/isOfType/isOfType.ts
/**
* A generic type guard to check the type of an object.
*
* @param type The type to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfType(type, object$1) {
	return object$1.type === type;
}

//#endregion
//#region src/utils/ValiError/ValiError.ts
/**
* A Valibot error with useful information.
*/
var ValiError = class extends Error {
	/**
	* Creates a Valibot error with useful information.
	*
	* @param issues The error issues.
	*/
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};

//#endregion
//#region src/utils/isValiError/isValiError.ts
/**
* A type guard to check if an error is a ValiError.
*
* @param error The error to check.
*
* @returns Whether its a ValiError.
*/
/* @__NO_SIDE_EFFECTS__ */
function isValiError(error) {
	return error instanceof ValiError;
}

//#endregion
//#region src/actions/args/args.ts
/* @__NO_SIDE_EFFECTS__ */
function args(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: args,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const argsDataset = this.schema["~run"]({ value: args_ }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/args/argsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function argsAsync(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: argsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args$1) => {
				const argsDataset = await schema["~run"]({ value: args$1 }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/await/awaitAsync.ts
/**
* Creates an await transformation action.
*
* @returns An await action.
*/
/* @__NO_SIDE_EFFECTS__ */
function awaitAsync() {
	return {
		kind: "transformation",
		type: "await",
		reference: awaitAsync,
		async: true,
		async "~run"(dataset) {
			dataset.value = await dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/regex.ts
/**
* [Base64](https://en.wikipedia.org/wiki/Base64) regex.
*/
const BASE64_REGEX = /^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu;
/**
* [BIC](https://en.wikipedia.org/wiki/ISO_9362) regex.
*/
const BIC_REGEX = /^[A-Z]{6}(?!00)[\dA-Z]{2}(?:[\dA-Z]{3})?$/u;
/**
* [Cuid2](https://github.com/paralleldrive/cuid2) regex.
*/
const CUID2_REGEX = /^[a-z][\da-z]*$/u;
/**
* [Decimal](https://en.wikipedia.org/wiki/Decimal) regex.
*/
const DECIMAL_REGEX = /^[+-]?(?:\d*\.)?\d+$/u;
/**
* [Digits](https://en.wikipedia.org/wiki/Numerical_digit) regex.
*/
const DIGITS_REGEX = /^\d+$/u;
/**
* [Domain name](https://en.wikipedia.org/wiki/Domain_name) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* ASCII-only validation. Internationalized domain names (IDNs) are not
* supported, including Punycode-encoded labels.
*/
const DOMAIN_REGEX = /^(?=.{1,253}$)(?:(?![Xx][Nn]--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/u;
/**
* [Email address](https://en.wikipedia.org/wiki/Email_address) regex.
*
* Hint: We decided against the `i` flag to avoid matching non-ASCII characters.
*/
const EMAIL_REGEX = /^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u;
/**
* Emoji regex from [emoji-regex-xs](https://github.com/slevithan/emoji-regex-xs) v1.0.0 (MIT license).
*
* Hint: We decided against the newer `/^\p{RGI_Emoji}+$/v` regex because it is
* not supported in older runtimes and does not match all emoji.
*/
const EMOJI_REGEX = /^(?:[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation}))*)+$/u;
/**
* [Hexadecimal](https://en.wikipedia.org/wiki/Hexadecimal) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEXADECIMAL_REGEX = /^(?:0[hx])?[\da-fA-F]+$/u;
/**
* [Hex color](https://en.wikipedia.org/wiki/Web_colors#Hex_triplet) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEX_COLOR_REGEX = /^#(?:[\da-fA-F]{3,4}|[\da-fA-F]{6}|[\da-fA-F]{8})$/u;
/**
* [IMEI](https://en.wikipedia.org/wiki/International_Mobile_Equipment_Identity) regex.
*/
const IMEI_REGEX = /^\d{15}$|^\d{2}-\d{6}-\d{6}-\d$/u;
/**
* [IPv4](https://en.wikipedia.org/wiki/IPv4) regex.
*/
const IPV4_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u;
/**
* [IPv6](https://en.wikipedia.org/wiki/IPv6) regex.
*/
const IPV6_REGEX = /^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [IP](https://en.wikipedia.org/wiki/IP_address) regex.
*/
const IP_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$|^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date regex.
*/
const ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time regex.
*/
const ISO_DATE_TIME_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time with seconds regex.
*/
const ISO_DATE_TIME_SECOND_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time regex.
*/
const ISO_TIME_REGEX = /^(?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time with seconds regex.
*/
const ISO_TIME_SECOND_REGEX = /^(?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) timestamp regex. Allows a
* space as a date/time separator and an optional space before the UTC offset.
*/
const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) week regex.
*/
const ISO_WEEK_REGEX = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/u;
/**
* [JWS compact serialization](https://datatracker.ietf.org/doc/html/rfc7515#section-3.1)
* regex.
*
* Hint: Empty payload and signature segments are allowed because the
* Base64URL-encoded representation of an empty octet sequence is an empty
* string.
*/
const JWS_COMPACT_REGEX = /^(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?$/u;
/**
* [ISRC](https://en.wikipedia.org/wiki/International_Standard_Recording_Code) regex.
*/
const ISRC_REGEX = /^(?:[A-Z]{2}[A-Z\d]{3}\d{7}|[A-Z]{2}-[A-Z\d]{3}-\d{2}-\d{5})$/u;
/**
* [KSUID](https://github.com/segmentio/ksuid) regex.
*/
const KSUID_REGEX = /^[a-zA-Z0-9]{27}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 48 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC48_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 64 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC64_REGEX = /^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$|^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [Nano ID](https://github.com/ai/nanoid) regex.
*/
const NANO_ID_REGEX = /^[\w-]+$/u;
/**
* [Octal](https://en.wikipedia.org/wiki/Octal) regex.
*/
const OCTAL_REGEX = /^(?:0o)?[0-7]+$/u;
/**
* [RFC 5322 email address](https://datatracker.ietf.org/doc/html/rfc5322#section-3.4.1) regex.
*
* Hint: This regex was taken from the [HTML Living Standard Specification](https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address) and does not perfectly represent RFC 5322.
*/
const RFC_EMAIL_REGEX = /^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/**
* [Slug](https://en.wikipedia.org/wiki/Clean_URL#Slug) regex.
*/
const SLUG_REGEX = /^[\da-z]+(?:[-_][\da-z]+)*$/u;
/**
* [ULID](https://github.com/ulid/spec) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* Hint: The first character is restricted to `[0-7]` because the 48-bit
* timestamp cannot exceed 2^48-1, making the maximum valid ULID
* `7ZZZZZZZZZZZZZZZZZZZZZZZZZ` in Crockford's Base32 encoding.
*/
const ULID_REGEX = /^[0-7][\da-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/u;
/**
* [UUID](https://en.wikipedia.org/wiki/Universally_unique_identifier) regex.
*/
const UUID_REGEX = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

//#endregion
//#region src/actions/base64/base64.ts
/* @__NO_SIDE_EFFECTS__ */
function base64(message$1) {
	return {
		kind: "validation",
		type: "base64",
		reference: base64,
		async: false,
		expects: null,
		requirement: BASE64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Base64", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bic/bic.ts
/* @__NO_SIDE_EFFECTS__ */
function bic(message$1) {
	return {
		kind: "validation",
		type: "bic",
		reference: bic,
		async: false,
		expects: null,
		requirement: BIC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "BIC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/brand/brand.ts
/**
* Creates a brand transformation action.
*
* @param name The brand name.
*
* @returns A brand action.
*/
/* @__NO_SIDE_EFFECTS__ */
function brand(name) {
	return {
		kind: "transformation",
		type: "brand",
		reference: brand,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bytes/bytes.ts
/* @__NO_SIDE_EFFECTS__ */
function bytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "bytes",
		reference: bytes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 !== this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/check.ts
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/checkAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: checkAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItems.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItems(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItems,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) for (let index = 0; index < dataset.value.length; index++) {
				const item = dataset.value[index];
				if (!this.requirement(item, index, dataset.value)) _addIssue(this, "item", dataset, config$1, {
					input: item,
					path: [{
						type: "array",
						origin: "value",
						input: dataset.value,
						key: index,
						value: item
					}]
				});
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItemsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItemsAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItemsAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed) {
				const requirementResults = await Promise.all(dataset.value.map(this.requirement));
				for (let index = 0; index < dataset.value.length; index++) if (!requirementResults[index]) {
					const item = dataset.value[index];
					_addIssue(this, "item", dataset, config$1, {
						input: item,
						path: [{
							type: "array",
							origin: "value",
							input: dataset.value,
							key: index,
							value: item
						}]
					});
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/codePoints/codePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function codePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "code_points",
		reference: codePoints,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/creditCard/creditCard.ts
/**
* Credit card regex.
*/
const CREDIT_CARD_REGEX = /^(?:\d{13,19}|\d{4}(?: \d{3,6}){2,4}|\d{4}(?:-\d{3,6}){2,4})$/u;
/**
* Sanitize regex.
*/
const SANITIZE_REGEX = /[- ]/gu;
/**
* Provider regex list.
*/
const PROVIDER_REGEX_LIST = (/* unused pure expression or super */ null && ([
	/^3[47]\d{13}$/u,
	/^3(?:0[0-5]|[68]\d)\d{11,13}$/u,
	/^6(?:011|5\d{2})\d{12,15}$/u,
	/^(?:2131|1800|35\d{3})\d{11}$/u,
	/^(?:5[1-5]\d{2}|222\d|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/u,
	/^(?:6[27]\d{14,17}|81\d{14,17})$/u,
	/^4\d{12}(?:\d{3,6})?$/u
]));
/* @__NO_SIDE_EFFECTS__ */
function creditCard(message$1) {
	return {
		kind: "validation",
		type: "credit_card",
		reference: creditCard,
		async: false,
		expects: null,
		requirement(input) {
			let sanitized;
			return CREDIT_CARD_REGEX.test(input) && (sanitized = input.replace(SANITIZE_REGEX, "")) && PROVIDER_REGEX_LIST.some((regex$1) => regex$1.test(sanitized)) && /* @__PURE__ */ _isLuhnAlgo(sanitized);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "credit card", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/cuid2/cuid2.ts
/* @__NO_SIDE_EFFECTS__ */
function cuid2(message$1) {
	return {
		kind: "validation",
		type: "cuid2",
		reference: cuid2,
		async: false,
		expects: null,
		requirement: CUID2_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Cuid2", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/decimal/decimal.ts
/* @__NO_SIDE_EFFECTS__ */
function decimal(message$1) {
	return {
		kind: "validation",
		type: "decimal",
		reference: decimal,
		async: false,
		expects: null,
		requirement: DECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "decimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/description/description.ts
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}

//#endregion
//#region src/actions/digits/digits.ts
/* @__NO_SIDE_EFFECTS__ */
function digits(message$1) {
	return {
		kind: "validation",
		type: "digits",
		reference: digits,
		async: false,
		expects: null,
		requirement: DIGITS_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "digits", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/domain/domain.ts
/* @__NO_SIDE_EFFECTS__ */
function domain(message$1) {
	return {
		kind: "validation",
		type: "domain",
		reference: domain,
		expects: null,
		async: false,
		requirement: DOMAIN_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "domain", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/email/email.ts
/* @__NO_SIDE_EFFECTS__ */
function email(message$1) {
	return {
		kind: "validation",
		type: "email",
		reference: email,
		expects: null,
		async: false,
		requirement: EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/emoji/emoji.ts
/* @__NO_SIDE_EFFECTS__ */
function emoji(message$1) {
	return {
		kind: "validation",
		type: "emoji",
		reference: emoji,
		async: false,
		expects: null,
		requirement: EMOJI_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "emoji", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/empty/empty.ts
/* @__NO_SIDE_EFFECTS__ */
function empty(message$1) {
	return {
		kind: "validation",
		type: "empty",
		reference: empty,
		async: false,
		expects: "0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > 0) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/endsWith/endsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function endsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "ends_with",
		reference: endsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.endsWith(this.requirement)) _addIssue(this, "end", dataset, config$1, { received: `"${dataset.value.slice(-this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/entries/entries.ts
/* @__NO_SIDE_EFFECTS__ */
function entries(requirement, message$1) {
	return {
		kind: "validation",
		type: "entries",
		reference: entries,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count !== this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/everyItem/everyItem.ts
/* @__NO_SIDE_EFFECTS__ */
function everyItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "every_item",
		reference: everyItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.every(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/examples/examples.ts
/**
* Creates an examples metadata action.
*
* @param examples_ The examples.
*
* @returns An examples action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function examples(examples_) {
	return {
		kind: "metadata",
		type: "examples",
		reference: examples,
		examples: examples_
	};
}

//#endregion
//#region src/actions/excludes/excludes.ts
/* @__NO_SIDE_EFFECTS__ */
function excludes(requirement, message$1) {
	const received = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "excludes",
		reference: excludes,
		async: false,
		expects: `!${received}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/filterItems/filterItems.ts
/* @__NO_SIDE_EFFECTS__ */
function filterItems(operation) {
	return {
		kind: "transformation",
		type: "filter_items",
		reference: filterItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.filter(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/findItem/findItem.ts
/* @__NO_SIDE_EFFECTS__ */
function findItem(operation) {
	return {
		kind: "transformation",
		type: "find_item",
		reference: findItem,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.find(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/finite/finite.ts
/* @__NO_SIDE_EFFECTS__ */
function finite(message$1) {
	return {
		kind: "validation",
		type: "finite",
		reference: finite,
		async: false,
		expects: null,
		requirement: Number.isFinite,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/flavor/flavor.ts
/**
* Creates a flavor transformation action.
*
* @param name The flavor name.
*
* @returns A flavor action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function flavor(name) {
	return {
		kind: "transformation",
		type: "flavor",
		reference: flavor,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/graphemes/graphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function graphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "graphemes",
		reference: graphemes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/gtValue/gtValue.ts
/* @__NO_SIDE_EFFECTS__ */
function gtValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "gt_value",
		reference: gtValue,
		async: false,
		expects: `>${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value > this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/guard/guard.ts
/* @__NO_SIDE_EFFECTS__ */
function guard(requirement, message$1) {
	return {
		kind: "transformation",
		type: "guard",
		reference: guard,
		async: false,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) {
				_addIssue(this, "input", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hash/hash.ts
/**
* Hash lengths object.
*/
const HASH_LENGTHS = {
	md4: 32,
	md5: 32,
	sha1: 40,
	sha256: 64,
	sha384: 96,
	sha512: 128,
	ripemd128: 32,
	ripemd160: 40,
	tiger128: 32,
	tiger160: 40,
	tiger192: 48,
	crc32: 8,
	crc32b: 8,
	adler32: 8
};
/* @__NO_SIDE_EFFECTS__ */
function hash(types, message$1) {
	return {
		kind: "validation",
		type: "hash",
		reference: hash,
		expects: null,
		async: false,
		requirement: RegExp(types.map((type) => `^[a-fA-F0-9]{${HASH_LENGTHS[type]}}$`).join("|"), "u"),
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hash", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexadecimal/hexadecimal.ts
/* @__NO_SIDE_EFFECTS__ */
function hexadecimal(message$1) {
	return {
		kind: "validation",
		type: "hexadecimal",
		reference: hexadecimal,
		async: false,
		expects: null,
		requirement: HEXADECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hexadecimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexColor/hexColor.ts
/* @__NO_SIDE_EFFECTS__ */
function hexColor(message$1) {
	return {
		kind: "validation",
		type: "hex_color",
		reference: hexColor,
		async: false,
		expects: null,
		requirement: HEX_COLOR_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hex color", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/imei/imei.ts
/* @__NO_SIDE_EFFECTS__ */
function imei(message$1) {
	return {
		kind: "validation",
		type: "imei",
		reference: imei,
		async: false,
		expects: null,
		requirement(input) {
			return IMEI_REGEX.test(input) && /* @__PURE__ */ _isLuhnAlgo(input);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "IMEI", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/includes/includes.ts
/* @__NO_SIDE_EFFECTS__ */
function includes(requirement, message$1) {
	const expects = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "includes",
		reference: includes,
		async: false,
		expects,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received: `!${expects}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/integer/integer.ts
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ip/ip.ts
/* @__NO_SIDE_EFFECTS__ */
function ip(message$1) {
	return {
		kind: "validation",
		type: "ip",
		reference: ip,
		async: false,
		expects: null,
		requirement: IP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IP", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv4/ipv4.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv4(message$1) {
	return {
		kind: "validation",
		type: "ipv4",
		reference: ipv4,
		async: false,
		expects: null,
		requirement: IPV4_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv4", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv6/ipv6.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv6(message$1) {
	return {
		kind: "validation",
		type: "ipv6",
		reference: ipv6,
		async: false,
		expects: null,
		requirement: IPV6_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv6", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn10.ts
/**
* [Validates an ISBN-10](https://en.wikipedia.org/wiki/ISBN#ISBN-10_check_digits).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-10, `false` otherwise.
*
* @internal
*/
function _isIsbn10(input) {
	const digits$1 = input.split("").map((c) => c === "X" ? 10 : parseInt(c));
	let sum = 0;
	for (let i = 0; i < 10; i++) sum += digits$1[i] * (10 - i);
	return sum % 11 === 0;
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn13.ts
/**
* [Validates an ISBN-13](https://en.wikipedia.org/wiki/ISBN#ISBN-13_check_digit_calculation).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-13, `false` otherwise.
*
* @internal
*/
function _isIsbn13(input) {
	const digits$1 = input.split("").map((c) => parseInt(c));
	let sum = 0;
	for (let i = 0; i < 13; i++) sum += digits$1[i] * (i % 2 === 0 ? 1 : 3);
	return sum % 10 === 0;
}

//#endregion
//#region src/actions/isbn/isbn.ts
/**
* ISBN separator regex.
*/
const ISBN_SEPARATOR_REGEX = /[- ]/gu;
/**
* ISBN-10 detection regex.
*/
const ISBN_10_DETECTION_REGEX = /^\d{9}[\dX]$/u;
/**
* ISBN-13 detection regex.
*/
const ISBN_13_DETECTION_REGEX = /^\d{13}$/u;
/* @__NO_SIDE_EFFECTS__ */
function isbn(message$1) {
	return {
		kind: "validation",
		type: "isbn",
		reference: isbn,
		async: false,
		expects: null,
		requirement(input) {
			const replacedInput = input.replace(ISBN_SEPARATOR_REGEX, "");
			if (ISBN_10_DETECTION_REGEX.test(replacedInput)) return _isIsbn10(replacedInput);
			else if (ISBN_13_DETECTION_REGEX.test(replacedInput)) return _isIsbn13(replacedInput);
			return false;
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "ISBN", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isrc/isrc.ts
/* @__NO_SIDE_EFFECTS__ */
function isrc(message$1) {
	return {
		kind: "validation",
		type: "isrc",
		reference: isrc,
		async: false,
		expects: null,
		requirement: ISRC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ISRC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDate/isoDate.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDate(message$1) {
	return {
		kind: "validation",
		type: "iso_date",
		reference: isoDate,
		async: false,
		expects: null,
		requirement: ISO_DATE_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTime/isoDateTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTime(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time",
		reference: isoDateTime,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTimeSecond/isoDateTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time_second",
		reference: isoDateTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTime/isoTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTime(message$1) {
	return {
		kind: "validation",
		type: "iso_time",
		reference: isoTime,
		async: false,
		expects: null,
		requirement: ISO_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimeSecond/isoTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_time_second",
		reference: isoTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimestamp/isoTimestamp.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimestamp(message$1) {
	return {
		kind: "validation",
		type: "iso_timestamp",
		reference: isoTimestamp,
		async: false,
		expects: null,
		requirement: ISO_TIMESTAMP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoWeek/isoWeek.ts
/* @__NO_SIDE_EFFECTS__ */
function isoWeek(message$1) {
	return {
		kind: "validation",
		type: "iso_week",
		reference: isoWeek,
		async: false,
		expects: null,
		requirement: ISO_WEEK_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "week", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/jwsCompact/jwsCompact.ts
/* @__NO_SIDE_EFFECTS__ */
function jwsCompact(message$1) {
	return {
		kind: "validation",
		type: "jws_compact",
		reference: jwsCompact,
		async: false,
		expects: null,
		requirement: JWS_COMPACT_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "JWS compact", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ksuid/ksuid.ts
/* @__NO_SIDE_EFFECTS__ */
function ksuid(message$1) {
	return {
		kind: "validation",
		type: "ksuid",
		reference: ksuid,
		async: false,
		expects: null,
		requirement: KSUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "KSUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/length/length.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_length(requirement, message$1) {
	return {
		kind: "validation",
		type: "length",
		reference: dist_length,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length !== this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ltValue/ltValue.ts
/* @__NO_SIDE_EFFECTS__ */
function ltValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "lt_value",
		reference: ltValue,
		async: false,
		expects: `<${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value < this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac/mac.ts
/* @__NO_SIDE_EFFECTS__ */
function mac(message$1) {
	return {
		kind: "validation",
		type: "mac",
		reference: mac,
		async: false,
		expects: null,
		requirement: MAC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac48/mac48.ts
/* @__NO_SIDE_EFFECTS__ */
function mac48(message$1) {
	return {
		kind: "validation",
		type: "mac48",
		reference: mac48,
		async: false,
		expects: null,
		requirement: MAC48_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "48-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac64/mac64.ts
/* @__NO_SIDE_EFFECTS__ */
function mac64(message$1) {
	return {
		kind: "validation",
		type: "mac64",
		reference: mac64,
		async: false,
		expects: null,
		requirement: MAC64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "64-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mapItems/mapItems.ts
/* @__NO_SIDE_EFFECTS__ */
function mapItems(operation) {
	return {
		kind: "transformation",
		type: "map_items",
		reference: mapItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.map(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxBytes/maxBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_bytes",
		reference: maxBytes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 > this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxCodePoints/maxCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function maxCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_code_points",
		reference: maxCodePoints,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxEntries/maxEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function maxEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_entries",
		reference: maxEntries,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count > this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxGraphemes/maxGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_graphemes",
		reference: maxGraphemes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxLength/maxLength.ts
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxSize/maxSize.ts
/* @__NO_SIDE_EFFECTS__ */
function maxSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_size",
		reference: maxSize,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size > this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxValue/maxValue.ts
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxWords/maxWords.ts
/* @__NO_SIDE_EFFECTS__ */
function maxWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "max_words",
		reference: maxWords,
		async: false,
		expects: `<=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count > this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/metadata/metadata.ts
/**
* Creates a custom metadata action.
*
* @param metadata_ The metadata object.
*
* @returns A metadata action.
*/
/* @__NO_SIDE_EFFECTS__ */
function dist_metadata(metadata_) {
	return {
		kind: "metadata",
		type: "metadata",
		reference: dist_metadata,
		metadata: metadata_
	};
}

//#endregion
//#region src/actions/mimeType/mimeType.ts
/* @__NO_SIDE_EFFECTS__ */
function mimeType(requirement, message$1) {
	return {
		kind: "validation",
		type: "mime_type",
		reference: mimeType,
		async: false,
		expects: /* @__PURE__ */ _joinExpects(requirement.map((option) => `"${option}"`), "|"),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.includes(dataset.value.type)) _addIssue(this, "MIME type", dataset, config$1, { received: `"${dataset.value.type}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minBytes/minBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function minBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_bytes",
		reference: minBytes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 < this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minCodePoints/minCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function minCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_code_points",
		reference: minCodePoints,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minEntries/minEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function minEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_entries",
		reference: minEntries,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count < this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minGraphemes/minGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function minGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_graphemes",
		reference: minGraphemes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minLength/minLength.ts
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minSize/minSize.ts
/* @__NO_SIDE_EFFECTS__ */
function minSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_size",
		reference: minSize,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size < this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minValue/minValue.ts
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minWords/minWords.ts
/* @__NO_SIDE_EFFECTS__ */
function minWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "min_words",
		reference: minWords,
		async: false,
		expects: `>=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count < this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/multipleOf/multipleOf.ts
/* @__NO_SIDE_EFFECTS__ */
function multipleOf(requirement, message$1) {
	return {
		kind: "validation",
		type: "multiple_of",
		reference: multipleOf,
		async: false,
		expects: `%${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value % this.requirement != 0) _addIssue(this, "multiple", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nanoid/nanoid.ts
/* @__NO_SIDE_EFFECTS__ */
function nanoid(message$1) {
	return {
		kind: "validation",
		type: "nanoid",
		reference: nanoid,
		async: false,
		expects: null,
		requirement: NANO_ID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Nano ID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nonEmpty/nonEmpty.ts
/* @__NO_SIDE_EFFECTS__ */
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/normalize/normalize.ts
/* @__NO_SIDE_EFFECTS__ */
function normalize(form) {
	return {
		kind: "transformation",
		type: "normalize",
		reference: normalize,
		async: false,
		form,
		"~run"(dataset) {
			dataset.value = dataset.value.normalize(this.form);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notBytes/notBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function notBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_bytes",
		reference: notBytes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 === this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notCodePoints/notCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function notCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_code_points",
		reference: notCodePoints,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notEntries/notEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function notEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_entries",
		reference: notEntries,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count === this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notGraphemes/notGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function notGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_graphemes",
		reference: notGraphemes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notLength/notLength.ts
/* @__NO_SIDE_EFFECTS__ */
function notLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_length",
		reference: notLength,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notSize/notSize.ts
/* @__NO_SIDE_EFFECTS__ */
function notSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_size",
		reference: notSize,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size === this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValue/notValue.ts
/* @__NO_SIDE_EFFECTS__ */
function notValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_value",
		reference: notValue,
		async: false,
		expects: requirement instanceof Date ? `!${requirement.toJSON()}` : `!${/* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && /* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValues/notValues.ts
/* @__NO_SIDE_EFFECTS__ */
function notValues(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_values",
		reference: notValues,
		async: false,
		expects: `!${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notWords/notWords.ts
/* @__NO_SIDE_EFFECTS__ */
function notWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "not_words",
		reference: notWords,
		async: false,
		expects: `!${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count === this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/octal/octal.ts
/* @__NO_SIDE_EFFECTS__ */
function octal(message$1) {
	return {
		kind: "validation",
		type: "octal",
		reference: octal,
		async: false,
		expects: null,
		requirement: OCTAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "octal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseBoolean/parseBoolean.ts
const TRUTHY = (/* unused pure expression or super */ null && ([
	true,
	1,
	"true",
	"1",
	"yes",
	"y",
	"on",
	"enabled"
]));
const FALSY = (/* unused pure expression or super */ null && ([
	false,
	0,
	"false",
	"0",
	"no",
	"n",
	"off",
	"disabled"
]));
/* @__NO_SIDE_EFFECTS__ */
function parseBoolean(config$1, message$1) {
	const normalize$1 = (v) => typeof v === "string" ? v.toLowerCase() : v;
	const truthyRaw = config$1?.truthy ?? TRUTHY;
	const falsyRaw = config$1?.falsy ?? FALSY;
	const truthy = config$1?.truthy ? config$1.truthy.map(normalize$1) : TRUTHY;
	const falsy = config$1?.falsy ? config$1.falsy.map(normalize$1) : FALSY;
	return {
		kind: "transformation",
		type: "parse_boolean",
		reference: parseBoolean,
		expects: /* @__PURE__ */ _joinExpects([...truthyRaw, ...falsyRaw].map(_stringify), "|"),
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			const input = normalize$1(dataset.value);
			if (truthy.includes(input)) dataset.value = true;
			else if (falsy.includes(input)) dataset.value = false;
			else {
				_addIssue(this, "boolean", dataset, config$2);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseJson/parseJson.ts
/* @__NO_SIDE_EFFECTS__ */
function parseJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "parse_json",
		reference: parseJson,
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				dataset.value = JSON.parse(dataset.value, this.config?.reviver);
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/utils/_isPartiallyTyped/_isPartiallyTyped.ts
/**
* Checks if a dataset is partially typed.
*
* @param dataset The dataset to check.
* @param paths The paths to check.
*
* @returns Whether it is partially typed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isPartiallyTyped(dataset, paths) {
	if (dataset.issues) for (const path of paths) for (const issue of dataset.issues) {
		let typed = false;
		const bound = Math.min(path.length, issue.path?.length ?? 0);
		for (let index = 0; index < bound; index++) if (path[index] !== issue.path[index].key && (path[index] !== "$" || issue.path[index].type !== "array")) {
			typed = true;
			break;
		}
		if (!typed) return false;
	}
	return true;
}

//#endregion
//#region src/actions/partialCheck/partialCheck.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheck(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheck,
		async: false,
		expects: null,
		paths,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/partialCheckAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheckAsync(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheckAsync,
		async: true,
		expects: null,
		paths,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheck.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheck(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheck,
		async: false,
		expects: null,
		"~run"(dataset, config$1) {
			action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheckAsync.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheckAsync(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheckAsync,
		async: true,
		expects: null,
		async "~run"(dataset, config$1) {
			await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransform.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransform(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransform,
		async: false,
		"~run"(dataset, config$1) {
			const output = action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransformAsync.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransformAsync(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransformAsync,
		async: true,
		async "~run"(dataset, config$1) {
			const output = await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/readonly/readonly.ts
/* @__NO_SIDE_EFFECTS__ */
function readonly() {
	return {
		kind: "transformation",
		type: "readonly",
		reference: readonly,
		async: false,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/reduceItems/reduceItems.ts
/* @__NO_SIDE_EFFECTS__ */
function reduceItems(operation, initial) {
	return {
		kind: "transformation",
		type: "reduce_items",
		reference: reduceItems,
		async: false,
		operation,
		initial,
		"~run"(dataset) {
			dataset.value = dataset.value.reduce(this.operation, this.initial);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/regex/regex.ts
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returns.ts
/* @__NO_SIDE_EFFECTS__ */
function returns(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returns,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const returnsDataset = this.schema["~run"]({ value: func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returnsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function returnsAsync(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returnsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args_) => {
				const returnsDataset = await this.schema["~run"]({ value: await func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rfcEmail/rfcEmail.ts
/* @__NO_SIDE_EFFECTS__ */
function rfcEmail(message$1) {
	return {
		kind: "validation",
		type: "rfc_email",
		reference: rfcEmail,
		expects: null,
		async: false,
		requirement: RFC_EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/safeInteger/safeInteger.ts
/* @__NO_SIDE_EFFECTS__ */
function safeInteger(message$1) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: safeInteger,
		async: false,
		expects: null,
		requirement: Number.isSafeInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/size/size.ts
/* @__NO_SIDE_EFFECTS__ */
function size(requirement, message$1) {
	return {
		kind: "validation",
		type: "size",
		reference: size,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size !== this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/slug/slug.ts
/* @__NO_SIDE_EFFECTS__ */
function slug(message$1) {
	return {
		kind: "validation",
		type: "slug",
		reference: slug,
		async: false,
		expects: null,
		requirement: SLUG_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "slug", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/someItem/someItem.ts
/* @__NO_SIDE_EFFECTS__ */
function someItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "some_item",
		reference: someItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.some(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/sortItems/sortItems.ts
/* @__NO_SIDE_EFFECTS__ */
function sortItems(operation) {
	return {
		kind: "transformation",
		type: "sort_items",
		reference: sortItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.sort(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/startsWith/startsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function startsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "starts_with",
		reference: startsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.startsWith(this.requirement)) _addIssue(this, "start", dataset, config$1, { received: `"${dataset.value.slice(0, this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/stringifyJson/stringifyJson.ts
/* @__NO_SIDE_EFFECTS__ */
function stringifyJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "stringify_json",
		reference: stringifyJson,
		message: message$1,
		config: config$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				const output = JSON.stringify(dataset.value, this.config?.replacer, this.config?.space);
				if (output === void 0) {
					_addIssue(this, "JSON", dataset, config$2);
					dataset.typed = false;
				} else dataset.value = output;
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/title/title.ts
/**
* Creates a title metadata action.
*
* @param title_ The title text.
*
* @returns A title action.
*/
/* @__NO_SIDE_EFFECTS__ */
function title(title_) {
	return {
		kind: "metadata",
		type: "title",
		reference: title,
		title: title_
	};
}

//#endregion
//#region src/actions/toBigint/toBigint.ts
/* @__NO_SIDE_EFFECTS__ */
function toBigint(message$1) {
	return {
		kind: "transformation",
		type: "to_bigint",
		reference: toBigint,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = BigInt(dataset.value);
			} catch {
				_addIssue(this, "bigint", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toBoolean/toBoolean.ts
/**
* Creates a to boolean transformation action.
*
* @returns A to boolean action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toBoolean() {
	return {
		kind: "transformation",
		type: "to_boolean",
		reference: toBoolean,
		async: false,
		"~run"(dataset) {
			dataset.value = Boolean(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toCamelCase/toCamelCase.ts
/**
* Creates a to camel case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2Name`).
*
* @returns A to camel case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toCamelCase() {
	return {
		kind: "transformation",
		type: "to_camel_case",
		reference: toCamelCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", false, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toDate/toDate.ts
/* @__NO_SIDE_EFFECTS__ */
function toDate(message$1) {
	return {
		kind: "transformation",
		type: "to_date",
		reference: toDate,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = new Date(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "date", dataset, config$1, { received: "\"Invalid Date\"" });
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "date", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toKebabCase/toKebabCase.ts
/**
* Creates a to kebab case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse-url-value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2-name`).
*
* @returns A to kebab case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toKebabCase() {
	return {
		kind: "transformation",
		type: "to_kebab_case",
		reference: toKebabCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "-", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toLowerCase/toLowerCase.ts
/**
* Creates a to lower case transformation action.
*
* @returns A to lower case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toLowerCase() {
	return {
		kind: "transformation",
		type: "to_lower_case",
		reference: toLowerCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toLowerCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMaxValue/toMaxValue.ts
/**
* Creates a to max value transformation action.
*
* @param requirement The maximum value.
*
* @returns A to max value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMaxValue(requirement) {
	return {
		kind: "transformation",
		type: "to_max_value",
		reference: toMaxValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value > this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMinValue/toMinValue.ts
/**
* Creates a to min value transformation action.
*
* @param requirement The minimum value.
*
* @returns A to min value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMinValue(requirement) {
	return {
		kind: "transformation",
		type: "to_min_value",
		reference: toMinValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value < this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toNumber/toNumber.ts
/* @__NO_SIDE_EFFECTS__ */
function toNumber(message$1) {
	return {
		kind: "transformation",
		type: "to_number",
		reference: toNumber,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = Number(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "number", dataset, config$1);
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "number", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toPascalCase/toPascalCase.ts
/**
* Creates a to pascal case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `ParseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `Item2Name`).
*
* @returns A to pascal case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toPascalCase() {
	return {
		kind: "transformation",
		type: "to_pascal_case",
		reference: toPascalCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", true, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toSnakeCase/toSnakeCase.ts
/**
* Creates a to snake case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse_url_value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2_name`).
*
* @returns A to snake case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toSnakeCase() {
	return {
		kind: "transformation",
		type: "to_snake_case",
		reference: toSnakeCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "_", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toString/toString.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_toString(message$1) {
	return {
		kind: "transformation",
		type: "to_string",
		reference: dist_toString,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = String(dataset.value);
			} catch {
				_addIssue(this, "string", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toUpperCase/toUpperCase.ts
/**
* Creates a to upper case transformation action.
*
* @returns A to upper case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toUpperCase() {
	return {
		kind: "transformation",
		type: "to_upper_case",
		reference: toUpperCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toUpperCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transform.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transformAsync.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transformAsync(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transformAsync,
		async: true,
		operation,
		async "~run"(dataset) {
			dataset.value = await this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trim/trim.ts
/**
* Creates a trim transformation action.
*
* @returns A trim action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trim() {
	return {
		kind: "transformation",
		type: "trim",
		reference: trim,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trim();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimEnd/trimEnd.ts
/**
* Creates a trim end transformation action.
*
* @returns A trim end action.
*/
/* @__NO_SIDE_EFFECTS__ */
function dist_trimEnd() {
	return {
		kind: "transformation",
		type: "trim_end",
		reference: dist_trimEnd,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimEnd();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimStart/trimStart.ts
/**
* Creates a trim start transformation action.
*
* @returns A trim start action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimStart() {
	return {
		kind: "transformation",
		type: "trim_start",
		reference: trimStart,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimStart();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ulid/ulid.ts
/* @__NO_SIDE_EFFECTS__ */
function ulid(message$1) {
	return {
		kind: "validation",
		type: "ulid",
		reference: ulid,
		async: false,
		expects: null,
		requirement: ULID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ULID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/url/url.ts
/* @__NO_SIDE_EFFECTS__ */
function url(message$1) {
	return {
		kind: "validation",
		type: "url",
		reference: url,
		async: false,
		expects: null,
		requirement(input) {
			try {
				if (URL.canParse) return URL.canParse(input);
				new URL(input);
				return true;
			} catch {
				return false;
			}
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/uuid/uuid.ts
/* @__NO_SIDE_EFFECTS__ */
function uuid(message$1) {
	return {
		kind: "validation",
		type: "uuid",
		reference: uuid,
		async: false,
		expects: null,
		requirement: UUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "UUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/value/value.ts
/* @__NO_SIDE_EFFECTS__ */
function value(requirement, message$1) {
	return {
		kind: "validation",
		type: "value",
		reference: value,
		async: false,
		expects: requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !/* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/values/values.ts
/* @__NO_SIDE_EFFECTS__ */
function values(requirement, message$1) {
	return {
		kind: "validation",
		type: "values",
		reference: values,
		async: false,
		expects: `${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/words/words.ts
/* @__NO_SIDE_EFFECTS__ */
function words(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "words",
		reference: words,
		async: false,
		expects: `${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count !== this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/const.ts
const ABORT_EARLY_CONFIG = { abortEarly: true };

//#endregion
//#region src/methods/assert/assert.ts
/**
* Checks if the input matches the schema. As this is an assertion function, it
* can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*/
function assert(schema, input) {
	const issues = schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
	if (issues) throw new ValiError(issues);
}

//#endregion
//#region src/methods/cache/_LruCache.ts
/**
* Efficient LRU cache using Map iteration order.
*/
var _LruCache = class {
	constructor(config$1) {
		this.refCount = 0;
		this.maxSize = config$1?.maxSize ?? 1e3;
		this.maxAge = config$1?.maxAge ?? Infinity;
		this.hasMaxAge = isFinite(this.maxAge);
	}
	/**
	* Stringifies an unknown input to a cache key component.
	*
	* @param input The unknown input.
	*
	* @returns A cache key component.
	*/
	stringify(input) {
		const type = typeof input;
		if (type === "string") return `"${input}"`;
		if (type === "number" || type === "boolean") return `${input}`;
		if (type === "bigint") return `${input}n`;
		if (type === "object" || type === "function") {
			if (input) {
				this.refIds ?? (this.refIds = /* @__PURE__ */ new WeakMap());
				let id = this.refIds.get(input);
				if (!id) {
					id = ++this.refCount;
					this.refIds.set(input, id);
				}
				return `#${id}`;
			}
			return "null";
		}
		return type;
	}
	/**
	* Creates a cache key from input and config.
	*
	* @param input The input value.
	* @param config The parse configuration.
	*
	* @returns The cache key.
	*/
	key(input, config$1 = {}) {
		return `${this.stringify(input)}|${this.stringify(config$1.lang)}|${this.stringify(config$1.message)}|${this.stringify(config$1.abortEarly)}|${this.stringify(config$1.abortPipeEarly)}`;
	}
	/**
	* Gets a value from the cache by key.
	*
	* @param key The cache key.
	*
	* @returns The cached value.
	*/
	get(key) {
		if (!this.store) return void 0;
		const entry = this.store.get(key);
		if (!entry) return void 0;
		if (this.hasMaxAge && Date.now() - entry[1] > this.maxAge) {
			this.store.delete(key);
			return;
		}
		this.store.delete(key);
		this.store.set(key, entry);
		return entry[0];
	}
	/**
	* Sets a value in the cache by key.
	*
	* @param key The cache key.
	* @param value The cached value.
	*/
	set(key, value$1) {
		this.store ?? (this.store = /* @__PURE__ */ new Map());
		this.store.delete(key);
		const timestamp = this.hasMaxAge ? Date.now() : 0;
		this.store.set(key, [value$1, timestamp]);
		if (this.store.size > this.maxSize) this.store.delete(this.store.keys().next().value);
	}
	/**
	* Clears all entries from the cache.
	*/
	clear() {
		this.store?.clear();
	}
};

//#endregion
//#region src/methods/cache/cache.ts
/* @__NO_SIDE_EFFECTS__ */
function cache(schema, config$1) {
	return _standardSchema({
		...schema,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		"~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			let outputDataset = this.cache.get(key);
			if (!outputDataset) this.cache.set(key, outputDataset = schema["~run"](dataset, runConfig));
			return /* @__PURE__ */ _cloneDataset(outputDataset);
		}
	});
}

//#endregion
//#region src/methods/cache/cacheAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function cacheAsync(schema, config$1) {
	let activeRuns;
	return _standardSchema({
		...schema,
		async: true,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		async "~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			const cached = this.cache.get(key);
			if (cached) return /* @__PURE__ */ _cloneDataset(cached);
			let promise$1 = activeRuns?.get(key);
			if (!promise$1) {
				activeRuns ?? (activeRuns = /* @__PURE__ */ new Map());
				promise$1 = Promise.resolve(schema["~run"](dataset, runConfig));
				activeRuns.set(key, promise$1);
			}
			try {
				const outputDataset = await promise$1;
				this.cache.set(key, outputDataset);
				return /* @__PURE__ */ _cloneDataset(outputDataset);
			} finally {
				activeRuns?.delete(key);
			}
		}
	});
}

//#endregion
//#region src/methods/config/config.ts
/**
* Changes the local configuration of a schema.
*
* @param schema The schema to configure.
* @param config The parse configuration.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function config(schema, config$1) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config_) {
			return schema["~run"](dataset, {
				...config_,
				...config$1
			});
		}
	});
}

//#endregion
//#region src/methods/getFallback/getFallback.ts
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}

//#endregion
//#region src/methods/fallback/fallback.ts
/**
* Returns a fallback value as output if the input does not match the schema.
*
* @param schema The schema to catch.
* @param fallback The fallback value.
*
* @returns The passed schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function fallback(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		"~run"(dataset, config$1) {
			const outputDataset = schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/fallback/fallbackAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function fallbackAsync(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		async: true,
		async "~run"(dataset, config$1) {
			const outputDataset = await schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: await /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/flatten/flatten.ts
/* @__NO_SIDE_EFFECTS__ */
function flatten(issues) {
	const flatErrors = {};
	for (const issue of issues) if (issue.path) {
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) {
			if (!flatErrors.nested) flatErrors.nested = {};
			if (Object.prototype.hasOwnProperty.call(flatErrors.nested, dotPath)) flatErrors.nested[dotPath].push(issue.message);
			else flatErrors.nested[dotPath] = [issue.message];
		} else if (flatErrors.other) flatErrors.other.push(issue.message);
		else flatErrors.other = [issue.message];
	} else if (flatErrors.root) flatErrors.root.push(issue.message);
	else flatErrors.root = [issue.message];
	return flatErrors;
}

//#endregion
//#region src/methods/forward/forward.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forward(action, path) {
	return {
		...action,
		"~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/forward/forwardAsync.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forwardAsync(action, path) {
	return {
		...action,
		async: true,
		async "~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = await action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/getDefault/getDefault.ts
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}

//#endregion
//#region src/methods/getDefaults/getDefaults.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefaults(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getDefaults(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getDefaults);
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDefaults/getDefaultsAsync.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getDefaultsAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getDefaultsAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getDefaultsAsync));
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDescription/getDescription.ts
/**
* Returns the description of the schema.
*
* If multiple descriptions are defined, the last one of the highest level is
* returned. If no description is defined, `undefined` is returned.
*
* @param schema The schema to get the description from.
*
* @returns The description, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getDescription(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "description");
}

//#endregion
//#region src/methods/getExamples/getExamples.ts
/**
* Returns the examples of a schema.
*
* If multiple examples are defined, it concatenates them using depth-first
* search. If no examples are defined, an empty array is returned.
*
* @param schema The schema to get the examples from.
*
* @returns The examples, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getExamples(schema) {
	const examples$1 = [];
	function depthFirstCollect(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstCollect(item);
			else if (item.kind === "metadata" && item.type === "examples") for (const example of item.examples) examples$1.push(example);
		}
	}
	depthFirstCollect(schema);
	return examples$1;
}

//#endregion
//#region src/methods/getFallbacks/getFallbacks.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallbacks(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getFallbacks(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getFallbacks);
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getFallbacks/getFallbacksAsync.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getFallbacksAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getFallbacksAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getFallbacksAsync));
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getMetadata/getMetadata.ts
/**
* Returns the metadata of a schema.
*
* If multiple metadata are defined, it shallowly merges them using depth-first
* search. If no metadata is defined, an empty object is returned.
*
* @param schema Schema to get the metadata from.
*
* @returns The metadata, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getMetadata(schema) {
	const result = {};
	function depthFirstMerge(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstMerge(item);
			else if (item.kind === "metadata" && item.type === "metadata") Object.assign(result, item.metadata);
		}
	}
	depthFirstMerge(schema);
	return result;
}

//#endregion
//#region src/methods/getTitle/getTitle.ts
/**
* Returns the title of the schema.
*
* If multiple titles are defined, the last one of the highest level is
* returned. If no title is defined, `undefined` is returned.
*
* @param schema The schema to get the title from.
*
* @returns The title, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getTitle(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "title");
}

//#endregion
//#region src/methods/is/is.ts
/**
* Checks if the input matches the schema. By using a type predicate, this
* function can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*
* @returns Whether the input matches the schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function is(schema, input) {
	return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}

//#endregion
//#region src/schemas/any/any.ts
/**
* Creates an any schema.
*
* Hint: This schema function exists only for completeness and is not
* recommended in practice. Instead, `unknown` should be used to accept
* unknown data.
*
* @returns An any schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function any() {
	return _standardSchema({
		kind: "schema",
		type: "any",
		reference: any,
		expects: "any",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/array.ts
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/arrayAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function arrayAsync(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: arrayAsync,
		expects: "Array",
		async: true,
		item,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(input.map((value$1) => this.item["~run"]({ value: value$1 }, config$1)));
				for (let key = 0; key < itemDatasets.length; key++) {
					const itemDataset = itemDatasets[key];
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: input[key]
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/bigint/bigint.ts
/* @__NO_SIDE_EFFECTS__ */
function bigint(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "bigint",
		reference: bigint,
		expects: "bigint",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "bigint") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/blob/blob.ts
/* @__NO_SIDE_EFFECTS__ */
function blob(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "blob",
		reference: blob,
		expects: "Blob",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Blob) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/boolean/boolean.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: dist_boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/custom.ts
/* @__NO_SIDE_EFFECTS__ */
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/customAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function customAsync(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: customAsync,
		expects: "unknown",
		async: true,
		check: check$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (await this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/date/date.ts
/* @__NO_SIDE_EFFECTS__ */
function date(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "date",
		reference: date,
		expects: "Date",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Date) if (!isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1, { received: "\"Invalid Date\"" });
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/enum/enum.ts
/* @__NO_SIDE_EFFECTS__ */
function enum_(enum__, message$1) {
	const options = [];
	for (const key in enum__) if (`${+key}` !== key || typeof enum__[key] !== "string" || !Object.is(enum__[enum__[key]], +key)) options.push(enum__[key]);
	return _standardSchema({
		kind: "schema",
		type: "enum",
		reference: enum_,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		enum: enum__,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptionalAsync,
		expects: wrapped.expects,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/file/file.ts
/* @__NO_SIDE_EFFECTS__ */
function file(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "file",
		reference: file,
		expects: "File",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof File) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/function/function.ts
/* @__NO_SIDE_EFFECTS__ */
function function_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "function",
		reference: function_,
		expects: "Function",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "function") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/instance/instance.ts
/* @__NO_SIDE_EFFECTS__ */
function instance(class_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "instance",
		reference: instance,
		expects: class_.name,
		async: false,
		class: class_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof this.class) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/utils/_merge/_merge.ts
/**
* Merges two values into one single output.
*
* @param value1 First value.
* @param value2 Second value.
*
* @returns The merge dataset.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _merge(value1, value2) {
	if (typeof value1 === typeof value2) {
		if (/* @__PURE__ */ _isSameValueZero(value1, value2) || value1 instanceof Date && value2 instanceof Date && /* @__PURE__ */ _isSameValueZero(+value1, +value2)) return { value: value1 };
		if (value1 && value2 && value1.constructor === Object && value2.constructor === Object) {
			const nextValue = {
				...value1,
				...value2
			};
			for (const key in value2) if (Object.prototype.hasOwnProperty.call(value1, key) && Object.prototype.hasOwnProperty.call(value2, key)) {
				const dataset = /* @__PURE__ */ _merge(value1[key], value2[key]);
				if (dataset.issue) return dataset;
				nextValue[key] = dataset.value;
			}
			return { value: nextValue };
		}
		if (Array.isArray(value1) && Array.isArray(value2)) {
			if (value1.length === value2.length) {
				const nextValue = [...value1];
				for (let index = 0; index < value1.length; index++) {
					const dataset = /* @__PURE__ */ _merge(value1[index], value2[index]);
					if (dataset.issue) return dataset;
					nextValue[index] = dataset.value;
				}
				return { value: nextValue };
			}
		}
	}
	return { issue: true };
}

//#endregion
//#region src/schemas/intersect/intersect.ts
/* @__NO_SIDE_EFFECTS__ */
function intersect(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersect,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				for (const schema of this.options) {
					const optionDataset = schema["~run"]({ value: input }, config$1);
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/intersectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function intersectAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersectAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				const optionDatasets = await Promise.all(this.options.map((schema) => schema["~run"]({ value: input }, config$1)));
				for (const optionDataset of optionDatasets) {
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazy.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazy(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazy,
		expects: "unknown",
		async: false,
		getter,
		"~run"(dataset, config$1) {
			return this.getter(dataset.value)["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazyAsync.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazyAsync(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazyAsync,
		expects: "unknown",
		async: true,
		getter,
		async "~run"(dataset, config$1) {
			return (await this.getter(dataset.value))["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/literal/literal.ts
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObject.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/map.ts
/* @__NO_SIDE_EFFECTS__ */
function map(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: map,
		expects: "Map",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				for (const [inputKey, inputValue] of input) {
					const keyDataset = this.key["~run"]({ value: inputKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/mapAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function mapAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: mapAsync,
		expects: "Map",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				const datasets = await Promise.all([...input].map(([inputKey, inputValue]) => Promise.all([
					inputKey,
					inputValue,
					this.key["~run"]({ value: inputKey }, config$1),
					this.value["~run"]({ value: inputValue }, config$1)
				])));
				for (const [inputKey, inputValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nan/nan.ts
/* @__NO_SIDE_EFFECTS__ */
function nan(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "nan",
		reference: nan,
		expects: "NaN",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (Number.isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/never/never.ts
/* @__NO_SIDE_EFFECTS__ */
function never(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "never",
		reference: never,
		expects: "never",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			_addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullable(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullable,
		expects: "!null",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullableAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullableAsync,
		expects: "!null",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullish(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullish,
		expects: "(!null & !undefined)",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullishAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullishAsync,
		expects: "(!null & !undefined)",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptional(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptional,
		expects: "!undefined",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptionalAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptionalAsync,
		expects: "!undefined",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/null/null.ts
/* @__NO_SIDE_EFFECTS__ */
function null_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "null",
		reference: null_,
		expects: "null",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === null) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullableAsync,
		expects: `(${wrapped.expects} | null)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nullish(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullish,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullishAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullishAsync,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/number/number.ts
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/object.ts
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/objectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: objectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRest(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRest,
		expects: "Object",
		async: false,
		entries: entries$1,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) {
						const valueDataset = this.rest["~run"]({ value: input[key] }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: input[key]
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRestAsync(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRestAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				})), Promise.all(Object.entries(input).filter(([key]) => /* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)).map(async ([key, value$1]) => [
					key,
					value$1,
					await this.rest["~run"]({ value: value$1 }, config$1)
				]))]);
				for (const [key, value$1, valueSchema, valueDataset] of normalDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, valueDataset] of restDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/optional/optional.ts
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/optional/optionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function optionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optionalAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/picklist/picklist.ts
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/promise/promise.ts
/* @__NO_SIDE_EFFECTS__ */
function promise(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "promise",
		reference: promise,
		expects: "Promise",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Promise) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/record.ts
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/recordAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function recordAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: recordAsync,
		expects: "Object",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const datasets = await Promise.all(Object.entries(input).filter(([key$1]) => /* @__PURE__ */ _isValidObjectKey(input, key$1)).map(([entryKey, entryValue]) => Promise.all([
					entryKey,
					entryValue,
					this.key["~run"]({ value: entryKey }, config$1),
					this.value["~run"]({ value: entryValue }, config$1)
				])));
				for (const [entryKey, entryValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/set.ts
/* @__NO_SIDE_EFFECTS__ */
function set(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: set,
		expects: "Set",
		async: false,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				for (const inputValue of input) {
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/setAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function setAsync(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: setAsync,
		expects: "Set",
		async: true,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				const valueDatasets = await Promise.all([...input].map(async (inputValue) => [inputValue, await this.value["~run"]({ value: inputValue }, config$1)]));
				for (const [inputValue, valueDataset] of valueDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObject.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/string/string.ts
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/symbol/symbol.ts
/* @__NO_SIDE_EFFECTS__ */
function symbol(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "symbol",
		reference: symbol,
		expects: "symbol",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "symbol") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tuple.ts
/* @__NO_SIDE_EFFECTS__ */
function tuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRest(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRest,
		expects: "Array",
		async: false,
		items,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.rest["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRestAsync(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRestAsync,
		expects: "Array",
		async: true,
		items,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				})), Promise.all(input.slice(this.items.length).map(async (value$1, key) => {
					return [
						key + this.items.length,
						value$1,
						await this.rest["~run"]({ value: value$1 }, config$1)
					];
				}))]);
				for (const [key, value$1, itemDataset] of normalDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, itemDataset] of restDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefined/undefined.ts
/* @__NO_SIDE_EFFECTS__ */
function undefined_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "undefined",
		reference: undefined_,
		expects: "undefined",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedable.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedable,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedableAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/union/utils/_subIssues/_subIssues.ts
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}

//#endregion
//#region src/schemas/union/union.ts
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/union/unionAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function unionAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: unionAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = await schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/unknown/unknown.ts
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variant.ts
/* @__NO_SIDE_EFFECTS__ */
function variant(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variant,
		expects: "Object",
		async: false,
		key,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variantAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function variantAsync(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variantAsync,
		expects: "Object",
		async: true,
		key,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = async (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") await parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? (await discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG)).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = await schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				await parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/void/void.ts
/* @__NO_SIDE_EFFECTS__ */
function void_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "void",
		reference: void_,
		expects: "void",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/keyof/keyof.ts
/* @__NO_SIDE_EFFECTS__ */
function keyof(schema, message$1) {
	return /* @__PURE__ */ picklist(Object.keys(schema.entries), message$1);
}

//#endregion
//#region src/methods/message/message.ts
/**
* Changes the local message configuration of a schema.
*
* @param schema The schema to configure.
* @param message_ The error message.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function message(schema, message_) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config$1) {
			return schema["~run"](dataset, {
				...config$1,
				message: message_
			});
		}
	});
}

//#endregion
//#region src/methods/omit/omit.ts
/**
* Creates a modified copy of an object schema that does not contain the
* selected entries.
*
* @param schema The schema to omit from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function omit(schema, keys) {
	const entries$1 = { ...schema.entries };
	for (const key of keys) delete entries$1[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/parse/parse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
function parse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parse/parseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
async function parseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parser/parser.ts
/* @__NO_SIDE_EFFECTS__ */
function parser(schema, config$1) {
	const func = (input) => parse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/parser/parserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function parserAsync(schema, config$1) {
	const func = (input) => parseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/partial/partial.ts
/* @__NO_SIDE_EFFECTS__ */
function partial(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optional(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/partial/partialAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialAsync(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optionalAsync(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pick/pick.ts
/**
* Creates a modified copy of an object schema that contains only the selected
* entries.
*
* @param schema The schema to pick from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function pick(schema, keys) {
	const entries$1 = {};
	for (const key of keys) entries$1[key] = schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pipe/pipe.ts
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/pipe/pipeAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function pipeAsync(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		async: true,
		async "~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = await item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/required/required.ts
/* @__NO_SIDE_EFFECTS__ */
function required(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptional(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/required/requiredAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function requiredAsync(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptionalAsync(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/safeParse/safeParse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParse/safeParseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
async function safeParseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParser/safeParser.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParser(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/safeParser/safeParserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParserAsync(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/summarize/summarize.ts
/**
* Summarize the error messages of issues in a pretty-printable multi-line string.
*
* @param issues The list of issues.
*
* @returns A summary of the issues.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function summarize(issues) {
	let summary = "";
	for (const issue of issues) {
		if (summary) summary += "\n";
		summary += `× ${issue.message}`;
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) summary += `\n  → at ${dotPath}`;
	}
	return summary;
}

//#endregion
//#region src/methods/unwrap/unwrap.ts
/**
* Unwraps the wrapped schema.
*
* @param schema The schema to be unwrapped.
*
* @returns The unwrapped schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unwrap(schema) {
	return schema.wrapped;
}

//#endregion

;// CONCATENATED MODULE: ./build/json/parse-json.js

/** Reads bytes as JSON of the given shape. @throws Error naming `what`, the place and the reason. */
function parse_json_parseJson(schema, bytes, what) {
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw new Error(`${what} is not JSON: it starts with ${JSON.stringify(preview(bytes))}`);
    }
    return parseShape(schema, value, what);
}
/** @throws Error naming `what` and every place where the value does not fit. */
function parseShape(schema, value, what) {
    const result = safeParse(schema, value);
    if (result.success)
        return result.output;
    const problems = result.issues
        .slice(0, 5)
        .map(issue => `${getDotPath(issue) ?? '(top)'}: ${issue.message}`);
    throw new Error(`${what} is malformed: ${problems.join('; ')}`);
}
function preview(bytes) {
    return new TextDecoder().decode(bytes.subarray(0, 60));
}

;// CONCATENATED MODULE: ./build/oci/container-config.js

const container_config_text = nullish(string());
const list = nullish(array(string()));
const container_config_set = nullish(record(string(), unknown()));
const container_config_number = optional(number());
const containerConfigSchema = object({
    Env: list,
    User: container_config_text,
    Entrypoint: list,
    Cmd: list,
    WorkingDir: container_config_text,
    ExposedPorts: container_config_set,
    Labels: nullish(record(string(), string())),
    Volumes: container_config_set,
    StopSignal: container_config_text,
    Shell: list,
    Healthcheck: nullish(object({
        Test: list,
        Interval: container_config_number,
        Timeout: container_config_number,
        StartPeriod: container_config_number,
        StartInterval: container_config_number,
        Retries: container_config_number,
    })),
    OnBuild: list,
});

;// CONCATENATED MODULE: ./build/oci/digest.js

const digest_form = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
    return digest_form.test(text);
}
/** @throws Error naming the text and the accepted form. */
function parseDigest(text) {
    if (!isDigest(text)) {
        throw new Error(`${JSON.stringify(text)} is not a digest: expected "sha256:" and 64 lower-case hex digits`);
    }
    return text;
}
function digestOf(bytes) {
    return parseDigest(`sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`);
}
/** The hex digits alone, as used in paths of an image layout and in immutable tags. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}

;// CONCATENATED MODULE: ./build/oci/image-config.js




const image_config_text = nullish(string(), '');
/** BuildKit writes null for an image without layers. */
const diffIds = pipe(nullable(array(pipe(string(), custom(id => isDigest(String(id)), 'expected a sha256 digest')))), transform(list => list ?? []));
const schema = object({
    os: string(),
    architecture: string(),
    variant: nullish(string()),
    created: nullish(string()),
    config: nullish(containerConfigSchema, {}),
    rootfs: object({ diff_ids: diffIds }),
    history: nullish(array(object({ created_by: image_config_text, empty_layer: nullish(dist_boolean(), false) })), []),
});
/** @throws Error naming `what` and the reason. */
function parseImageConfig(bytes, what) {
    const { os, architecture, variant, created, config, rootfs, history } = parse_json_parseJson(schema, bytes, what);
    return {
        os,
        architecture,
        ...(variant ? { variant } : {}),
        created: created ?? undefined,
        labels: config.Labels ?? {},
        container: config,
        diffIds: rootfs.diff_ids,
        history: history.map(entry => ({ createdBy: entry.created_by, isEmptyLayer: entry.empty_layer })),
    };
}

;// CONCATENATED MODULE: ./build/oci/descriptor.js


const digestSchema = pipe(string(), custom(text => typeof text === 'string' && isDigest(text), 'expected "sha256:" and 64 lower-case hex digits'));
const platformSchema = pipe(object({ os: string(), architecture: string(), variant: optional(string()) }), transform(({ os, architecture, variant }) => ({
    os,
    architecture,
    ...(variant === undefined || variant === '' ? {} : { variant }),
})));
const descriptorSchema = object({
    mediaType: string(),
    digest: digestSchema,
    size: pipe(number(), safeInteger(), minValue(0)),
    annotations: optional(record(string(), string())),
    platform: optional(platformSchema),
    urls: optional(array(string())),
});

;// CONCATENATED MODULE: ./build/oci/manifest.js




const annotations = optional(record(string(), string()), {});
const head = object({ schemaVersion: number(), mediaType: optional(string()) });
/** BuildKit writes null for the layers of an image that has none. */
const manifest_layers = pipe(nullable(array(descriptorSchema)), transform(list => list ?? []));
const manifestSchema = object({ config: descriptorSchema, layers: manifest_layers, annotations });
const indexSchema = object({ manifests: array(descriptorSchema) });
/**
 * @param mediaType as the source declared it (Content-Type or descriptor), or undefined; the document's own
 *   `mediaType` wins, since Content-Type may carry parameters or be lost on the way.
 * @throws Error naming `what` and the reason.
 */
function parseManifest(bytes, mediaType, what) {
    const { schemaVersion, mediaType: own } = parse_json_parseJson(head, bytes, what);
    if (schemaVersion !== 2) {
        throw new Error(`${what} has schema version ${schemaVersion}, which no current tool writes: push the image again with a current Docker`);
    }
    const declared = own ?? mediaType;
    if (declared !== undefined && !manifestMediaTypes.includes(declared)) {
        throw new Error(`${what} is of type "${declared}": expected an image manifest or an image index`);
    }
    const isIndex = declared === undefined ? looksLikeIndex(bytes) : isIndexMediaType(declared);
    if (isIndex) {
        return { kind: 'index', mediaType: declared ?? ociIndex, ...parse_json_parseJson(indexSchema, bytes, what) };
    }
    return { kind: 'manifest', mediaType: declared ?? ociManifest, ...parse_json_parseJson(manifestSchema, bytes, what) };
}
/** Whether a descriptor in an index points to a statement about an image, as buildx adds, not to an image. */
function isAttestation({ annotations }) {
    return annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
}
function looksLikeIndex(bytes) {
    return is(object({ manifests: array(unknown()) }), JSON.parse(new TextDecoder().decode(bytes)));
}

;// CONCATENATED MODULE: ./build/oci/platform.js
const platform_form = /^([a-z0-9]+)\/([a-z0-9]+)(?:\/([a-z0-9.]+))?$/;
/** @throws Error naming the text and the accepted form. */
function platform_parsePlatform(text) {
    const [, os, architecture, variant] = platform_form.exec(text) ?? [];
    if (os === undefined || architecture === undefined) {
        throw new Error(`${JSON.stringify(text)} is not a platform: expected os/architecture, such as "linux/amd64"`);
    }
    return { os, architecture, ...(variant === undefined ? {} : { variant }) };
}
function formatPlatform({ os, architecture, variant }) {
    return [os, architecture, ...(variant === undefined ? [] : [variant])].join('/');
}
/** Whether an image made for `offered` is one for `wanted`; a variant counts only when it was asked for. */
function isForPlatform(offered, wanted) {
    return (offered.os === wanted.os &&
        offered.architecture === wanted.architecture &&
        (wanted.variant === undefined || offered.variant === wanted.variant));
}

;// CONCATENATED MODULE: ./build/oci/read-image.js



/**
 * Reads manifest and config of the image for `platform`: at most three small requests, no layer.
 *
 * @throws Error naming the image and what it offers when there is nothing for the platform.
 */
async function readImage(source, platform) {
    return completeImage(source, await readPlatformManifest(source, platform), platform);
}
/** @throws Error naming the image and what it offers when there is nothing for the platform. */
async function readPlatformManifest(source, platform) {
    const root = await source.readManifest();
    const top = parseManifest(root.bytes, root.mediaType, `the manifest of ${source.name}`);
    const { digest, manifest } = top.kind === 'manifest' ? { digest: root.digest, manifest: top } : await readChild(source, top, platform);
    return { name: source.name, rootDigest: root.digest, manifestDigest: digest, manifest };
}
/**
 * Adds the config.
 *
 * @throws Error naming the image when the config is another platform's, or does not fit the manifest.
 */
async function completeImage(source, found, platform) {
    const config = await readConfig(source, found.manifest);
    if (!isForPlatform(config, platform)) {
        throw new Error(`${source.name} is an image for ${formatPlatform(config)}, not for ${formatPlatform(platform)}: ` +
            `build it with --platform ${formatPlatform(platform)}`);
    }
    if (config.diffIds.length !== found.manifest.layers.length) {
        throw new Error(`${source.name} is inconsistent: its manifest has ${found.manifest.layers.length} layers, its config ${config.diffIds.length}`);
    }
    return { ...found, config };
}
async function readConfig(source, { config }) {
    return parseImageConfig(await source.readBlob(config), `the config of ${source.name}`);
}
async function readChild(source, index, platform) {
    const descriptor = chooseChild(source.name, index, platform);
    const { bytes, digest } = await source.readManifest(descriptor.digest);
    const manifest = parseManifest(bytes, descriptor.mediaType, `the ${formatPlatform(platform)} manifest of ${source.name}`);
    if (manifest.kind === 'index') {
        throw new Error(`${source.name} is an index inside an index, which Docker cannot run: push a plain image`);
    }
    return { digest, manifest };
}
function chooseChild(name, index, platform) {
    const images = index.manifests.filter(descriptor => !isAttestation(descriptor));
    const found = images.find(({ platform: offered }) => offered !== undefined && isForPlatform(offered, platform));
    // An index made by hand, or an image layout of one image, may name no platform: the config then tells.
    const [only, ...others] = images;
    const chosen = found ?? (others.length === 0 && only?.platform === undefined ? only : undefined);
    if (chosen === undefined) {
        const offered = images
            .map(image => (image.platform ? formatPlatform(image.platform) : 'unnamed'))
            .join(', ');
        throw new Error(`${name} has no image for ${formatPlatform(platform)}: it offers ${offered || 'nothing'}`);
    }
    return chosen;
}

;// CONCATENATED MODULE: ./build/oci/reference.js

const dockerHub = 'docker.io';
const component = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const pathForm = new RegExp(`^${component}(?:/${component})*$`);
const tagForm = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const registryForm = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
/**
 * Reads a reference by the rules of Docker's distribution/reference: the part before the first `/` is a
 * registry when it holds a `.` or a `:` or is `localhost`.
 *
 * @throws Error that says which part is malformed and what is accepted.
 */
function parseReference(text) {
    const { rest: named, digest } = splitDigest(text);
    const { rest, tag } = splitTag(named);
    const repository = splitRegistry(rest, text);
    return { ...repository, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
}
/** @throws Error when there is a tag or digest: an image repository is meant. */
function parseImageRepository(text) {
    const { tag, digest, ...repository } = parseReference(text);
    if (tag !== undefined || digest !== undefined) {
        throw new Error(`${JSON.stringify(text)} has a ${digest === undefined ? 'tag' : 'digest'}: ` +
            `expected the image repository alone, "${formatImageRepository(repository)}"`);
    }
    return repository;
}
/** Grammar of the distribution-spec: at most 128 of letters, digits, `_`, `.`, `-`, not starting with `.` or `-`. */
function parseImageTag(text) {
    if (!tagForm.test(text)) {
        throw new Error(`${JSON.stringify(text)} is not an image tag: expected 1 to 128 letters, digits, "_", "." or "-", ` +
            'not starting with "." or "-"');
    }
    return text;
}
function formatImageRepository({ registry, path }) {
    return `${registry}/${path}`;
}
function formatReference(reference) {
    const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
    const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
    return `${formatImageRepository(reference)}${tag}${digest}`;
}
function isSameImageRepository(one, other) {
    return one.registry === other.registry && one.path === other.path;
}
function splitDigest(text) {
    const at = text.indexOf('@');
    if (at < 0)
        return { rest: text };
    return { rest: text.slice(0, at), digest: parseDigest(text.slice(at + 1)) };
}
function splitTag(text) {
    const colon = text.lastIndexOf(':');
    if (colon < 0 || text.indexOf('/', colon) >= 0)
        return { rest: text };
    return { rest: text.slice(0, colon), tag: parseImageTag(text.slice(colon + 1)) };
}
function splitRegistry(rest, text) {
    const slash = rest.indexOf('/');
    const first = slash < 0 ? '' : rest.slice(0, slash);
    const isRegistry = first === 'localhost' || /[.:]/.test(first) || first !== first.toLowerCase();
    const registry = isRegistry ? first.toLowerCase() : dockerHub;
    const path = isRegistry ? rest.slice(slash + 1) : rest;
    if (!registryForm.test(registry)) {
        throw new Error(`${JSON.stringify(text)}: "${registry}" is not a registry host`);
    }
    if (!pathForm.test(path))
        throw new Error(pathProblem(registry, path, text));
    const isOneWord = registry === dockerHub && !path.includes('/');
    return { registry, path: isOneWord ? `library/${path}` : path };
}
function pathProblem(registry, path, text) {
    const lower = path.toLowerCase();
    if (lower !== path && pathForm.test(lower)) {
        const mended = formatImageRepository({ registry, path: lower });
        return `${JSON.stringify(text)}: registries take lower-case image names only; write "${mended}"`;
    }
    return (`${JSON.stringify(text)} is not an image name: expected lower-case letters and digits, ` +
        'separated by "/", ".", "_" or "-", such as "ghcr.io/owner/name"');
}

;// CONCATENATED MODULE: ./build/layers/largest.js
/** Keeps the first few of many in an order, without keeping the many. */
class Largest {
    #count;
    #compare;
    #kept = [];
    constructor(count, compare) {
        this.#count = count;
        this.#compare = compare;
    }
    add(item) {
        this.#kept.push(item);
        if (this.#kept.length > this.#count * 4 + 64)
            this.#kept = this.list();
    }
    list() {
        return this.#kept.sort(this.#compare).slice(0, this.#count);
    }
}

;// CONCATENATED MODULE: ./build/layers/bulk.js
function emptyBulk() {
    return { contentSize: 0, tarSize: 0, fileCount: 0 };
}
function addTo(bulk, { type, contentSize, tarSize }) {
    bulk.contentSize += contentSize;
    bulk.tarSize += tarSize;
    if (type === 'file')
        bulk.fileCount += 1;
}

;// CONCATENATED MODULE: ./build/layers/largest-directories.js

/** Parts of the layer: below the first nothing is listed, above the second a directory is looked into. */
const smallest = 0.01;
const coarse = 0.1;
/** Of a directory: when one child holds more, that child is the one to name. */
const dominant = 0.9;
/**
 * Directories that explain where a layer's bytes are, largest first, without counting a byte twice. A directory is named
 * as a whole unless it is a large part of the layer, or one directory in it holds nearly everything: then those inside are
 * named, and the directory again for the rest of it, if that is worth a line.
 *
 * Sizes are compared in tar bytes, so that a hundred thousand small files count as what they are.
 */
function largestDirectories(stored, count) {
    const root = buildTree(stored);
    const found = [];
    choose(root, root.tarSize, found);
    return found.sort((a, b) => b.tarSize - a.tarSize || (a.path < b.path ? -1 : 1)).slice(0, count);
}
function choose(directory, total, found) {
    const { path, contentSize, tarSize, fileCount } = directory;
    const large = [...directory.children.values()].filter(child => child.tarSize > total * smallest);
    const isCoarse = tarSize > total * coarse || large.some(child => child.tarSize > tarSize * dominant);
    if (!isCoarse || large.length === 0) {
        if (tarSize > 0)
            found.push({ path, contentSize, tarSize, fileCount, isRest: false });
        return;
    }
    const rest = { path, contentSize, tarSize, fileCount, isRest: true };
    for (const child of large) {
        rest.contentSize -= child.contentSize;
        rest.tarSize -= child.tarSize;
        rest.fileCount -= child.fileCount;
        choose(child, total, found);
    }
    if (rest.tarSize > total * smallest)
        found.push(rest);
}
function buildTree(stored) {
    const root = { path: '', children: new Map(), ...emptyBulk() };
    for (const item of stored) {
        const { path, type } = item;
        addTo(root, item);
        let directory = root;
        let start = 0;
        for (;;) {
            const slash = path.indexOf('/', start);
            const end = slash < 0 && type === 'directory' ? path.length : slash;
            if (end <= start)
                break;
            directory = childOf(directory, path, start, end);
            addTo(directory, item);
            start = end + 1;
        }
    }
    return root;
}
function childOf({ children }, path, start, end) {
    const name = path.slice(start, end);
    const known = children.get(name);
    if (known !== undefined)
        return known;
    const made = { path: path.slice(0, end), children: new Map(), ...emptyBulk() };
    children.set(name, made);
    return made;
}

;// CONCATENATED MODULE: ./build/layers/library-families.js

const library_families_form = /^lib(.+?)\.(?:so(?:\.([0-9.]+))?$|a$|so\b)/;
const shortestPrefix = 3;
/**
 * Library families, largest first. Within a directory, libraries are one family when their names begin with the same word
 * (`libvtkCommonCore`, `libvtkIOXML`; `libboost_regex`, `libboost_system`), when one's word continues another's
 * (`libpango`, `libpangocairo`), or when three or more of one version begin alike (`libicudata`, `libicui18n`, `libicuuc`).
 */
function libraryFamilies(stored, count) {
    const families = [];
    for (const [directory, libraries] of byDirectory(stored)) {
        const prefixOf = familyPrefixes(libraries);
        const found = new Map();
        for (const { item, stem } of libraries) {
            const prefix = prefixOf(stem);
            const family = found.get(prefix) ?? {
                directory,
                pattern: `lib${prefix}${isTelling(prefix) ? '*' : '.*'}`,
                ...emptyBulk(),
            };
            addTo(family, item);
            found.set(prefix, family);
        }
        families.push(...found.values());
    }
    return families
        .sort((a, b) => b.tarSize - a.tarSize || compare(a.directory + a.pattern, b.directory + b.pattern))
        .slice(0, count);
}
function byDirectory(stored) {
    const directories = new Map();
    for (const item of stored) {
        const slash = item.path.lastIndexOf('/');
        const [, stem, version = ''] = item.type === 'file' ? (library_families_form.exec(item.path.slice(slash + 1)) ?? []) : [];
        if (stem === undefined)
            continue;
        const directory = item.path.slice(0, Math.max(0, slash));
        const libraries = directories.get(directory) ?? [];
        libraries.push({ item, stem, version: version.includes('.') ? version : '' });
        directories.set(directory, libraries);
    }
    return directories;
}
/** @returns for a stem the beginning that it shares with its family. */
function familyPrefixes(libraries) {
    const stems = [...new Set(libraries.map(({ stem }) => stem))];
    const counts = new Map();
    for (const word of stems.flatMap(possibleWords))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    const firstWord = (stem) => possibleWords(stem).reduce((best, word) => (counts.get(word) ?? 0) > (counts.get(best) ?? 0) ? word : best);
    const shared = sharedByVersion(libraries);
    const candidates = [...new Set([...stems.map(firstWord), ...shared])]
        .filter(isTelling)
        .sort((a, b) => a.length - b.length || compare(a, b));
    return stem => {
        const word = firstWord(stem);
        return candidates.find(start => (shared.has(start) ? stem : word).startsWith(start)) ?? word;
    };
}
/** `TK` and `KF` are names; two small letters begin a thousand. */
function isTelling(prefix) {
    return prefix.length >= shortestPrefix || /^[A-Z]{2}$/.test(prefix);
}
/**
 * `vtk` of `vtkCommonCore-9.1`, `LLVM` of `LLVM-14`, `Qt` of `Qt5Core`. Capitals before small letters can be read in two
 * ways: `TK|Math`, `LLVM|ipo`. A name without such a beginning, as `X11` or `c`, is its own word.
 */
function possibleWords(stem) {
    const [, capitals] = /^([A-Z]{2,})[a-z]/.exec(stem) ?? [];
    if (capitals !== undefined) {
        return capitals.length === 2 ? [capitals] : [capitals.slice(0, -1), capitals];
    }
    const [word = ''] = /^(?:[A-Z]{2,}|[A-Z]?[a-z]+)/.exec(stem) ?? [];
    return [word.length >= 2 ? word : (/^[\w+]+/.exec(stem)?.[0] ?? stem)];
}
/** Beginnings that three or more libraries of one version have in common. */
function sharedByVersion(libraries) {
    const groups = new Map();
    for (const { stem, version } of libraries) {
        const start = stem.slice(0, shortestPrefix);
        // 0.0.0, 1.0.0 and their like are where everybody's libtool begins.
        if (!/^[A-Za-z]+$/.test(start) || /^[01](?:\.0)*$/.test(version) || version === '')
            continue;
        const key = `${version} ${start}`;
        groups.set(key, (groups.get(key) ?? new Set()).add(stem));
    }
    const alike = [...groups.values()].filter(stems => stems.size >= 3);
    return new Set(alike.map(stems => commonLetters([...stems])));
}
function commonLetters(texts) {
    const [first = '', ...others] = texts;
    let length = 0;
    while (length < first.length && others.every(text => text[length] === first[length]))
        length += 1;
    return /^[A-Za-z]*/.exec(first.slice(0, length))?.[0] ?? '';
}
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/layers/visible-tree.js
/** The file system that the layers so far show together. Directories that no layer names are made as needed. */
class VisibleTree {
    #root = { children: new Map() };
    #onHidden;
    constructor(onHidden) {
        this.#onHidden = onHidden;
    }
    /** @returns undefined where there is a directory or nothing. */
    find(path) {
        const { parent, name } = this.#walk(path);
        const node = parent?.children.get(name);
        return node === undefined || isDirectory(node) ? undefined : node;
    }
    /** What stands in the way of a path is hidden. */
    makeParents(path) {
        this.#reach(path);
    }
    /** Puts content at a path, instead of whatever was there. */
    put(path, content) {
        const { parent, name } = this.#reach(path);
        const before = parent.children.get(name);
        // First the new link, then the old one: a path that is stored again as a link to itself hides nothing.
        content.links += 1;
        parent.children.set(name, content);
        if (before !== undefined)
            this.#hide(before, isDirectory(before) ? 'deleted' : 'again');
    }
    /** A directory that is there keeps what it shows. */
    putDirectory(path) {
        const { parent, name } = this.#reach(path);
        if (name === '')
            return;
        const before = parent.children.get(name);
        if (before !== undefined && isDirectory(before))
            return;
        parent.children.set(name, { children: new Map() });
        if (before !== undefined)
            this.#hide(before, 'deleted');
    }
    remove(path) {
        const { parent, name } = this.#walk(path);
        const before = parent?.children.get(name);
        if (before === undefined)
            return;
        parent?.children.delete(name);
        this.#hide(before, 'deleted');
    }
    /** Removes all that a directory shows, not the directory. */
    empty(path) {
        const { parent, name } = this.#walk(path);
        const directory = name === '' ? parent : parent?.children.get(name);
        if (directory === undefined || !isDirectory(directory))
            return;
        const hidden = [...directory.children.values()];
        directory.children.clear();
        for (const node of hidden)
            this.#hide(node, 'deleted');
    }
    /** Not by recursion: an image may nest directories deeper than the stack is. */
    #hide(top, how) {
        const waiting = [top];
        for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
            if (isDirectory(node)) {
                for (const child of node.children.values())
                    waiting.push(child);
            }
            else {
                node.links -= 1;
                if (node.links === 0)
                    this.#onHidden(node, how);
            }
        }
    }
    #walk(path) {
        const segments = path.split('/');
        const name = segments.pop() ?? '';
        let parent = this.#root;
        for (const segment of segments) {
            const node = parent?.children.get(segment);
            parent = node !== undefined && isDirectory(node) ? node : undefined;
        }
        return { parent, name };
    }
    /** Makes what is missing on the way. */
    #reach(path) {
        const segments = path.split('/');
        const name = segments.pop() ?? '';
        let parent = this.#root;
        for (const segment of segments) {
            const node = parent.children.get(segment);
            if (node !== undefined && isDirectory(node)) {
                parent = node;
                continue;
            }
            const made = { children: new Map() };
            parent.children.set(segment, made);
            if (node !== undefined)
                this.#hide(node, 'deleted');
            parent = made;
        }
        return { parent, name };
    }
}
function isDirectory(node) {
    return 'children' in node;
}

;// CONCATENATED MODULE: ./build/layers/wasted-bytes.js



/**
 * What a later layer stores again or deletes. The content of hard links is hidden when the last of them is.
 * Paths are taken as the layers name them: a symbolic link on the way is not followed.
 *
 * @param layers lowest first.
 * @param count how many files to name.
 */
function findWaste(layers, count) {
    const sums = layers.map(() => ({ stored: 0, storedAgain: 0, deleted: 0 }));
    const largest = new Largest(count, bySize);
    let hiddenBy = 0;
    const tree = new VisibleTree(({ layer, path, contentSize, tarSize }, how) => {
        const [from, by] = [sums[layer], sums[hiddenBy]];
        if (from !== undefined)
            from.stored += contentSize;
        if (by !== undefined)
            by[how === 'again' ? 'storedAgain' : 'deleted'] += contentSize;
        if (contentSize > 0)
            largest.add({ path, contentSize, tarSize, layer, hiddenBy, how });
    });
    for (const [index, content] of layers.entries()) {
        hiddenBy = index;
        // Whiteouts are for the layers below alone, wherever in the tar they stand.
        for (const path of content.emptiedDirectories)
            tree.empty(path);
        for (const path of content.removedPaths)
            tree.remove(path);
        for (const item of content.stored)
            wasted_bytes_store(tree, item, index);
    }
    return {
        layers: sums,
        total: sums.reduce((total, { stored }) => total + stored, 0),
        largest: largest.list(),
    };
}
function wasted_bytes_store(tree, item, layer) {
    const { path, type, contentSize, tarSize, linkTarget } = item;
    if (type === 'directory') {
        tree.putDirectory(path);
        return;
    }
    // Made before the look-up: no link can be to what stands in its own way.
    if (linkTarget !== undefined)
        tree.makeParents(path);
    const shared = linkTarget === undefined ? undefined : tree.find(cleanPath(linkTarget));
    if (shared !== undefined && shared.layer === layer)
        shared.tarSize += tarSize;
    const content = shared ?? { layer, path, contentSize, tarSize, links: 0 };
    tree.put(path, content);
}
function bySize(a, b) {
    return b.contentSize - a.contentSize || a.layer - b.layer || (a.path < b.path ? -1 : 1);
}

;// CONCATENATED MODULE: ./build/layers/analyse-image.js




const defaultCount = 10;
/**
 * @param contents of all layers, lowest first.
 * @param count how many directories, families and files to name for each layer, and wasted files in all.
 */
function analyseImage(contents, count = defaultCount) {
    const { layers, total, largest } = findWaste(contents, count);
    return {
        layers: contents.map((content, index) => ({
            contentSize: content.contentSize,
            tarSize: content.tarSize,
            fileCount: content.fileCount,
            directories: largestDirectories(content.stored, count),
            families: libraryFamilies(content.stored, count),
            files: largestFiles(content, count),
            wasted: layers[index] ?? { stored: 0, storedAgain: 0, deleted: 0 },
        })),
        wastedSize: total,
        wastedFiles: largest,
    };
}
function largestFiles(content, count) {
    const largest = new Largest(count, (a, b) => b.contentSize - a.contentSize || (a.path < b.path ? -1 : 1));
    for (const item of content.stored)
        if (item.contentSize > 0)
            largest.add(item);
    return largest.list();
}

;// CONCATENATED MODULE: ./build/dockerfile/reference-place.js

/** The place of a reference that `word` holds from `from` on. */
function placeOf(kind, dockerfile, logical, word) {
    const { line, endLine } = word;
    if (word.text.includes('$')) {
        return { kind: 'composed', line, reason: `${word.text} is put together from variables` };
    }
    if (line < endLine && dockerfile.comments.some(comment => comment.line > line && comment.line < endLine)) {
        return { kind: 'composed', line, reason: 'a comment stands in the middle of the reference' };
    }
    const { start, end } = withinQuotes(logical, word, dockerfile.escapeChar);
    return { kind, start, end, line };
}
/** The name of the variable if the text is one variable and nothing else. */
function soleVariable(text) {
    const found = /^("?)\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))\1$/.exec(text);
    return found?.[2] ?? found?.[3];
}
function withinQuotes(logical, word, escapeChar) {
    const quote = word.text.charAt(0);
    const inner = word.text.slice(1, -1);
    const isQuoted = word.text.length > 1 && (quote === '"' || quote === "'") && word.text.endsWith(quote);
    if (!isQuoted || [quote, escapeChar].some(char => inner.includes(char))) {
        return word;
    }
    return wordOf(logical, word.from + 1, word.from + 1 + inner.length);
}

;// CONCATENATED MODULE: ./build/dockerfile/global-argument.js




// Docker sets these itself, from the machine and the command line.
const platformArguments = new Set([
    'BUILDPLATFORM',
    'BUILDOS',
    'BUILDOSVERSION',
    'BUILDARCH',
    'BUILDVARIANT',
    'TARGETPLATFORM',
    'TARGETOS',
    'TARGETOSVERSION',
    'TARGETARCH',
    'TARGETVARIANT',
    'TARGETSTAGE',
]);
/**
 * The values of the global arguments: what was given, else the default. A later ARG of the same name wins, unless it
 * has no default.
 * Source: Dockerfile reference, "Understand how ARG and FROM interact".
 * @throws DockerfileError for an ARG without a name and for quotes or braces that are not closed.
 */
function readGlobalArguments(dockerfile, given = new Map()) {
    const found = new Map();
    for (const { keyword, words, logical, startLine } of dockerfile.instructions) {
        if (keyword === 'FROM') {
            break;
        }
        for (const word of words) {
            const equals = word.text.indexOf('=');
            if (equals === 0) {
                throw new DockerfileError(startLine, 'an ARG has no name before the "="');
            }
            const name = equals === -1 ? word.text : word.text.slice(0, equals);
            const text = given.get(name);
            if (text !== undefined) {
                found.set(name, { text, isKnown: true, place: givenPlace(name, word.line) });
            }
            else if (equals > 0) {
                const value = wordOf(logical, word.from + equals + 1, word.from + word.text.length);
                const { text, isKnown } = atLine(word.line, () => substitute(value.text, dockerfile.escapeChar, lookupIn(found)));
                const place = placeOf('argument', dockerfile, logical, value);
                found.set(name, { text, isKnown, place });
            }
        }
    }
    return found;
}
function givenPlace(name, line) {
    return { kind: 'composed', line, reason: `${name} is given as a build argument` };
}
/** What FROM sees: the global arguments, and of the platform only that there is one. */
function lookupIn(globalArguments) {
    return name => {
        const argument = globalArguments.get(name);
        if (argument !== undefined) {
            return argument.isKnown ? argument.text : unknownValue;
        }
        return platformArguments.has(name) ? unknownValue : undefined;
    };
}

;// CONCATENATED MODULE: ./build/dockerfile/stages.js




/**
 * The build stages, in order. Names of stages are compared without regard to case, as the reference says and the
 * classic builder does; BuildKit refuses an upper-case use of one.
 * Source: Dockerfile reference, "FROM".
 *
 * @param given build arguments, which win over the defaults in the file.
 * @throws DockerfileError for a FROM of another form, and as readGlobalArguments() does.
 */
function readStages(dockerfile, given = new Map()) {
    const globalArguments = readGlobalArguments(dockerfile, given);
    const indexes = new Map();
    return dockerfile.instructions
        .filter(({ keyword }) => keyword === 'FROM')
        .map((instruction, index) => {
        const stage = readStage(dockerfile, instruction, globalArguments, indexes);
        if (stage.name !== undefined) {
            indexes.set(stage.name, index);
        }
        return stage;
    });
}
function readStage(dockerfile, instruction, globalArguments, earlier) {
    const { word, name } = readArguments(instruction);
    const { text, isKnown } = atLine(word.line, () => substitute(word.text, dockerfile.escapeChar, lookupIn(globalArguments)));
    const resolved = isKnown && text !== '' ? text : undefined;
    const parent = earlier.get(resolved?.toLowerCase() ?? '');
    const variable = soleVariable(word.text);
    const argument = variable === undefined ? undefined : globalArguments.get(variable);
    return {
        line: instruction.startLine,
        base: word.text,
        resolved,
        kind: kindOf(resolved, parent),
        parent,
        platform: readPlatform(instruction),
        name,
        place: argument?.place ?? placeOf('from', dockerfile, instruction.logical, word),
    };
}
function kindOf(resolved, parent) {
    if (parent !== undefined) {
        return 'stage';
    }
    return resolved === 'scratch' ? 'scratch' : 'image';
}
function readArguments({ words, startLine }) {
    const [word, as, name, ...more] = words;
    if (word === undefined || more.length > 0 || (as !== undefined && name === undefined)) {
        throw new DockerfileError(startLine, `FROM has ${words.length} arguments: write FROM image, or FROM image AS name`);
    }
    if (as === undefined || name === undefined) {
        return { word, name: undefined };
    }
    if (as.text.toLowerCase() !== 'as') {
        throw new DockerfileError(startLine, `${JSON.stringify(as.text)} stands where AS was expected in FROM image AS name`);
    }
    const lower = name.text.toLowerCase();
    if (!/^[a-z][a-z0-9-_.]*$/.test(lower)) {
        throw new DockerfileError(startLine, `${JSON.stringify(name.text)} is no stage name: a letter, then letters, digits, "-", "_" and "."`);
    }
    return { word, name: lower };
}
function readPlatform({ flags, startLine }) {
    const prefix = '--platform=';
    const [flag, ...more] = flags;
    const wrong = more[0] ?? (flag?.value.startsWith(prefix) ? undefined : flag);
    if (wrong !== undefined) {
        throw new DockerfileError(startLine, `FROM takes one flag, --platform=…, and not ${JSON.stringify(wrong.value)}`);
    }
    return flag?.value.slice(prefix.length) || undefined;
}

;// CONCATENATED MODULE: ./build/layers/created-by.js
/**
 * The instruction that a person wrote, out of what builders make of it in an image's history: `# buildkit` behind it,
 * `/bin/sh -c #(nop)` and `|1 NAME=value` in front of it.
 */
function instructionText(createdBy) {
    const text = createdBy
        .replace(/\s*# buildkit$/, '')
        .replace(/^\/bin\/sh -c #\(nop\)\s*/, '')
        .replace(/^RUN \|\d+ /, 'RUN ')
        .replace(/^\|\d+ .*?(?=\/bin\/(?:ba)?sh )/s, '')
        .replace(/^(?:RUN )?.*?\/bin\/(?:ba)?sh (?:-o \w+ )*-c /s, 'RUN ')
        .replace(/\s+/g, ' ')
        .trim();
    // The classic builder names what it copied by a hash.
    return text.replace(/^(COPY|ADD) (?:file|dir|multi):[0-9a-f]+ in /, '$1 ');
}

;// CONCATENATED MODULE: ./build/layers/instruction-lines.js


/** Less than this in common and two instructions are different ones. */
const leastLikeness = 0.5;
/**
 * Finds the instruction that made each entry of an image's history. The history also holds what the base image brought
 * along, and builders write instructions differently (variables replaced, flags dropped), so that both lists are
 * aligned in order, by the most likeness in all, and what is unlike stays without a line.
 *
 * @returns one place for each entry of the history, undefined where the Dockerfile has none.
 */
function findInstructions(history, dockerfile) {
    const instructions = instructionsOfLastStage(dockerfile);
    const likeness = history.map(entry => {
        const made = wordsOf(instructionText(entry.createdBy));
        return instructions.map(instruction => likenessOf(made, wordsOf(textOf(instruction))));
    });
    return align(likeness, history.length, instructions.length).map(index => {
        const instruction = index === undefined ? undefined : instructions[index];
        if (instruction === undefined)
            return undefined;
        const { keyword, startLine, endLine } = instruction;
        return { keyword, startLine, endLine };
    });
}
/** Those that end up in the image: of the last stage and of the stages that it is built on. */
function instructionsOfLastStage(dockerfile) {
    const stages = readStages(dockerfile);
    const byStage = [];
    for (const instruction of dockerfile.instructions) {
        if (instruction.keyword === 'FROM')
            byStage.push([]);
        else
            byStage.at(-1)?.push(instruction);
    }
    const chain = [];
    let index = stages.length - 1;
    while (index !== undefined) {
        chain.unshift(byStage[index] ?? []);
        index = stages[index]?.parent;
    }
    return chain.flat();
}
/** `--from` and its like are left out by the builders that write history. */
function textOf({ keyword, rest }) {
    return `${keyword} ${rest}`;
}
function wordsOf(text) {
    return text
        .replace(/--(?:from|link|parents|exclude|mount|network|security)(?:=\S+)?/g, ' ')
        .split(/[\s"'[\],;&|=]+/)
        .filter(word => word !== '');
}
/** 0 to 1: the share of words in common, of instructions with the same keyword. */
function likenessOf(one, other) {
    if (one[0]?.toUpperCase() !== other[0]?.toUpperCase())
        return 0;
    const left = new Set(one.slice(1));
    const right = new Set(other.slice(1));
    if (left.size === 0 && right.size === 0)
        return 1;
    const common = [...left].filter(word => right.has(word)).length;
    return common / Math.max(1, Math.min(left.size, right.size));
}
/** The alignment in order with the largest sum: the classic one of two sequences. */
function align(likeness, rows, columns) {
    const best = Array.from({ length: rows + 1 }, () => new Array(columns + 1).fill(0));
    const at = (row, column) => best[row]?.[column] ?? 0;
    const gain = (row, column) => {
        const value = likeness[row]?.[column] ?? 0;
        return value < leastLikeness ? 0 : value;
    };
    for (let row = rows - 1; row >= 0; row--) {
        for (let column = columns - 1; column >= 0; column--) {
            const both = gain(row, column) === 0 ? 0 : gain(row, column) + at(row + 1, column + 1);
            const line = best[row];
            if (line !== undefined)
                line[column] = Math.max(both, at(row + 1, column), at(row, column + 1));
        }
    }
    return trace(rows, columns, at, gain);
}
/** Ties go to the later instruction: the Dockerfile's own come after those of its base. */
function trace(rows, columns, at, gain) {
    const found = new Array(rows).fill(undefined);
    let row = 0;
    let column = 0;
    while (row < rows && column < columns) {
        if (at(row, column) === at(row + 1, column))
            row++;
        else if (gain(row, column) > 0 && at(row, column) === gain(row, column) + at(row + 1, column + 1)) {
            found[row++] = column++;
        }
        else
            column++;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/layers/layer-budget.js
const layer_budget_measures = ['uncompressed', 'compressed'];
function sizeOf(layer, measure) {
    return measure === 'compressed' ? layer.compressedSize : layer.uncompressedSize;
}
function judgeLayers(layers, budget) {
    const judged = layers.map(layer => ({ ...layer, verdict: judge(sizeOf(layer, budget.measure), budget) }));
    const sizes = layers.map(layer => sizeOf(layer, budget.measure));
    return {
        verdict: worst(judged.map(layer => layer.verdict)),
        layers: judged,
        largestLayerSize: Math.max(0, ...sizes),
        totalSize: sizes.reduce((sum, size) => sum + size, 0),
    };
}
function judge(size, { maxLayerSize, warnLayerSize }) {
    if (size > maxLayerSize)
        return 'fail';
    return size > warnLayerSize ? 'warn' : 'pass';
}
function worst(verdicts) {
    if (verdicts.includes('fail'))
        return 'fail';
    return verdicts.includes('warn') ? 'warn' : 'pass';
}

;// CONCATENATED MODULE: ./build/plan/flatten-layers.js
const prefix = '.wh.';
const flatten_layers_opaque = '.wh..wh..opq';
/**
 * What is seen of several layers, the lowest first: deletions are carried out, and of a file with hard links that lost
 * its first path the next one holds the content. Source: OCI image-spec, layer.md, "Whiteouts".
 */
function flattenLayers(layers) {
    let seen = new Map();
    for (const layer of layers) {
        const entries = [...layer];
        seen = withoutHidden(seen, entries);
        for (const entry of entries) {
            if (splitPath(entry.path)[1].startsWith(prefix))
                continue;
            seen.set(entry.path, entry.type === 'hardlink' ? (seen.get(targetOf(entry)) ?? entry) : entry);
        }
    }
    const firsts = new Map();
    return [...seen].map(([path, entry]) => {
        const first = firsts.get(entry);
        if (first !== undefined)
            return { ...entry, path, type: 'hardlink', size: 0, tarSize: 0, linkTarget: first };
        firsts.set(entry, path);
        return { ...entry, path };
    });
}
function withoutHidden(seen, entries) {
    const gone = new Set();
    const emptied = new Set();
    for (const { path, type } of entries) {
        const [folder, name] = splitPath(path);
        if (name === flatten_layers_opaque)
            emptied.add(folder);
        else if (name.startsWith(prefix))
            gone.add(folder === '' ? name.slice(prefix.length) : `${folder}/${name.slice(prefix.length)}`);
        else if (type !== 'directory')
            emptied.add(path);
    }
    return new Map([...seen].filter(([path]) => !isHidden(path, gone, emptied)));
}
function isHidden(path, gone, emptied) {
    if (gone.has(path))
        return true;
    for (let at = path; at !== '';) {
        at = splitPath(at)[0];
        if (gone.has(at) || emptied.has(at))
            return true;
    }
    return false;
}
function targetOf({ linkTarget = '' }) {
    return linkTarget
        .split('/')
        .filter(name => name !== '' && name !== '.')
        .join('/');
}
function splitPath(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? ['', path] : [path.slice(0, slash), path.slice(slash + 1)];
}

;// CONCATENATED MODULE: ./build/plan/written-size.js
const block = 512;
const ustarName = 100;
const ustarId = 0o7777777;
const ustarSize = 0o77777777777;
/** Bytes behind the last entry of a tar. */
const endOfTar = 2 * block;
/**
 * Bytes that an entry takes in a layer which BuildKit writes, at most: pax headers for what the old header cannot
 * hold. Never less than it takes now. Source: containerd, pkg/archive/tar.go; Go, archive/tar, Header.allowedFormats.
 */
function writtenSize(entry) {
    const records = extendedHeader(entry);
    const extended = records === 0 ? 0 : block + padded(records);
    const content = entry.type === 'file' ? padded(entry.size) : 0;
    return Math.max(entry.tarSize ?? 0, extended + block + content);
}
function extendedHeader({ path, type, size, uid = 0, gid = 0, linkTarget, xattrs }) {
    const name = type === 'directory' ? `${path}/` : path;
    const records = [];
    if (needsRecord(name))
        records.push(['path', name]);
    if (linkTarget !== undefined && needsRecord(linkTarget))
        records.push(['linkpath', linkTarget]);
    if (uid > ustarId)
        records.push(['uid', String(uid)]);
    if (gid > ustarId)
        records.push(['gid', String(gid)]);
    if (size > ustarSize)
        records.push(['size', String(size)]);
    for (const [key, value] of xattrs ?? [])
        records.push([`SCHILY.xattr.${key}`, value]);
    return records.reduce((sum, [key, value]) => sum + recordLength(key, value), 0);
}
function needsRecord(name) {
    return name.length > ustarName || Buffer.byteLength(name) > name.length;
}
/** `LENGTH KEY=VALUE\n`, where the length counts its own digits. */
function recordLength(key, value) {
    const rest = Buffer.byteLength(key) + Buffer.byteLength(value) + 3;
    const digits = String(rest).length;
    return rest + String(rest + digits).length;
}
function padded(bytes) {
    return Math.ceil(bytes / block) * block;
}

;// CONCATENATED MODULE: ./build/plan/layer-tree.js

const layer_tree_whiteout = /(?:^|\/)\.wh\.[^/]+$/;
const followed = 40;
/** Of several entries with one path the last counts, as it does when a tar is unpacked. */
function layer_tree_buildTree(entries) {
    const byPath = new Map();
    const whiteouts = [];
    for (const entry of entries) {
        if (layer_tree_whiteout.test(entry.path))
            whiteouts.push(entry.path);
        else
            byPath.set(entry.path, entry);
    }
    const root = newNode('', undefined);
    for (const path of [...byPath.keys()].sort(layer_tree_compare)) {
        const node = nodeAt(root, realPath(path, byPath));
        node.entry = byPath.get(path);
    }
    measure(root);
    return { root, whiteouts: whiteouts.sort(layer_tree_compare), hardLinks: linkSets(root, byPath) };
}
/** Bytes of the folders above, which a layer repeats. The root is not written. */
function sizeAbove(node) {
    let sum = 0;
    for (let at = node.parent; at?.parent !== undefined; at = at.parent)
        sum += at.own;
    return sum;
}
function findNode(root, path) {
    let node = root;
    for (const name of path === '' ? [] : path.split('/'))
        node = node?.children.get(name);
    return node;
}
/** Order of code units: no locale may change a plan. */
function layer_tree_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function newNode(name, parent) {
    const path = parent === undefined || parent.path === '' ? name : `${parent.path}/${name}`;
    return { name, path, parent, children: new Map(), entry: undefined, own: 0, total: 0, entries: 0 };
}
function nodeAt(root, path) {
    let node = root;
    for (const name of path === '' ? [] : path.split('/')) {
        const next = node.children.get(name) ?? newNode(name, node);
        node.children.set(name, next);
        node = next;
    }
    return node;
}
/** A tar may go through a link (`lib -> usr/lib`, then `lib/x`): unpacked, the file is behind the link. */
function realPath(path, byPath) {
    let todo = path.split('/');
    let done = [];
    for (let follows = 0; todo.length > 0;) {
        const [name = '', ...more] = todo;
        todo = more;
        const link = more.length === 0 ? undefined : byPath.get([...done, name].join('/'));
        if (link?.type === 'symlink' && follows < followed) {
            follows += 1;
            const target = link.linkTarget ?? '';
            if (target.startsWith('/'))
                done = [];
            todo = [...target.split('/'), ...more];
        }
        else if (name === '..')
            done = done.slice(0, -1);
        else if (name !== '' && name !== '.')
            done.push(name);
    }
    return done.join('/');
}
function measure(node) {
    node.own = writtenSize(node.entry ?? { path: node.path, type: 'directory', size: 0 });
    node.total = node.own;
    node.entries = node.entry === undefined ? 0 : 1;
    for (const child of node.children.values()) {
        measure(child);
        node.total += child.total;
        node.entries += child.entries;
    }
}
function linkSets(root, byPath) {
    const sets = new Map();
    for (const entry of byPath.values()) {
        if (entry.type !== 'hardlink')
            continue;
        const first = originOf(entry, byPath);
        const set = sets.get(first) ?? new Set();
        for (const path of [first, entry.path]) {
            const node = findNode(root, realPath(path, byPath));
            if (node !== undefined)
                set.add(node);
        }
        sets.set(first, set);
    }
    const found = [...sets.values()].filter(set => set.size > 1);
    return found.map(set => [...set].sort((a, b) => layer_tree_compare(a.path, b.path)));
}
/** The file behind a link to a link. */
function originOf(entry, byPath) {
    let at = entry;
    for (let follows = 0; follows < followed && at.type === 'hardlink'; follows += 1) {
        const target = (at.linkTarget ?? '').split('/').filter(name => name !== '' && name !== '.');
        const next = byPath.get(target.join('/'));
        if (next === undefined || next === at)
            return target.join('/');
        at = next;
    }
    return at.path;
}

;// CONCATENATED MODULE: ./build/plan/path-pattern.js
const tails = {
    '': (rest) => rest === '',
    '*': () => true,
    '[!a-z]*': (rest) => /^[^a-z]/.test(rest),
    '[!A-Za-z]*': (rest) => /^[^A-Za-z]/.test(rest),
};
function path_pattern_literal(node) {
    return { folder: node.parent?.path ?? '', prefix: node.name, tail: '' };
}
function matchesName({ prefix, tail }, name) {
    return name.startsWith(prefix) && tails[tail](name.slice(prefix.length));
}
/**
 * False for what a script cannot hold readably and surely: control characters, names that are not UTF-8, and patterns
 * that would match `.` and `..`.
 */
function isWritable({ folder, prefix, tail }) {
    if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffd]/u.test(`${folder}/${prefix}`))
        return false;
    return tail === '' || !/^\.*$/.test(prefix);
}
/** As sh reads it, with a slash between the folder and the name. */
function shellPattern({ folder, prefix, tail }) {
    return `${path_pattern_quote(folder === '' ? prefix : `${folder}/${prefix}`)}${tail}`;
}
/** A path that begins with `~` or `-` is no plain word either. */
function path_pattern_quote(text) {
    if (/^[A-Za-z0-9_.][A-Za-z0-9_./+@%:,=-]*$/.test(text))
        return text;
    return `'${text.replaceAll("'", `'\\''`)}'`;
}
/** The patterns that match exactly the members among the folder's names, undefined if none does. */
function familyPatterns(folder, stem, members) {
    const names = [...folder.children.keys()];
    const wanted = new Set(members.map(member => member.name));
    for (const tail of ['*', '[!a-z]*', '[!A-Za-z]*']) {
        const pattern = { folder: folder.path, prefix: stem, tail };
        const patterns = matchesName(pattern, stem) || !wanted.has(stem) ? [pattern] : [pattern, exactly(pattern)];
        const matched = names.filter(name => patterns.some(each => matchesName(each, name)));
        const isExact = matched.length === wanted.size && matched.every(name => wanted.has(name));
        if (isExact && patterns.every(isWritable))
            return patterns;
    }
    return undefined;
}
function exactly({ folder, prefix }) {
    return { folder, prefix, tail: '' };
}

;// CONCATENATED MODULE: ./build/plan/assign-groups.js



/** Classes of size between the limit and its half. */
const classes = 4;
/** What `rest` should leave free for what comes new: nobody can foresee its name. */
const restFill = 15 / 16;
/**
 * Takes candidates out of `rest` until it fits, known names before ranges and large ones before small, and puts each
 * into the first group with room. Only size classes are compared, rounded up to the next of four between a size and
 * its double: a file more or less seldom changes one, and what does leaves all that comes before it in place.
 */
function assignGroups(root, candidates, limit) {
    const bundles = [];
    const taken = new Set();
    let rest = root.total + endOfTar;
    for (const candidate of [...candidates].sort((a, b) => byPreference(a, b, limit))) {
        const isTooLarge = candidate.weight > limit;
        if (rest <= limit * restFill && !isTooLarge)
            continue;
        if (takesOthers(root, candidate, taken))
            continue;
        const size = roundUp(candidate.weight, limit);
        const bundle = bundles.find(each => each.room >= size);
        if (bundle === undefined)
            bundles.push({ room: limit - size, candidates: [candidate] });
        else {
            bundle.room -= size;
            bundle.candidates.push(candidate);
        }
        for (const member of candidate.members)
            taken.add(member);
        rest -= candidate.content;
    }
    return bundles.map(bundle => bundle.candidates);
}
/** The class below the limit: 0 up to the limit, 4 up to its half, 8 up to its quarter. */
function sizeClass(bytes, limit) {
    return bytes > limit ? -1 : Math.floor(classes * Math.log2(limit / Math.max(bytes, 1)));
}
function roundUp(bytes, limit) {
    return Math.max(bytes, limit * 2 ** (-sizeClass(bytes, limit) / classes));
}
function byPreference(a, b, limit) {
    const rank = ({ kind, weight }) => (weight > limit ? 0 : kind === 'named' ? 1 : 2);
    return (rank(a) - rank(b) ||
        sizeClass(a.weight, limit) - sizeClass(b.weight, limit) ||
        layer_tree_compare(nameOf(a), nameOf(b)));
}
function nameOf({ patterns }) {
    return patterns[0] === undefined ? '' : shellPattern(patterns[0]);
}
/** A range may match what stayed in `rest` for its hard links. */
function takesOthers(root, candidate, taken) {
    const own = new Set(candidate.members);
    return candidate.patterns.some(pattern => {
        const children = findNode(root, pattern.folder)?.children.values() ?? [];
        return [...children].some(node => matchesName(pattern, node.name) && !own.has(node) && !taken.has(node));
    });
}

;// CONCATENATED MODULE: ./build/plan/name-family.js
/**
 * The beginning that files of one family share, as people name them: `libvtk` of `libvtkCommonCore-9.3.so.1`,
 * `libLLVM` of `libLLVM.so.19.1`, `numpy` of `numpy-2.2.dist-info`. It depends on the name alone, so that no other file
 * can change it.
 */
function familyOf(name) {
    const [library] = /^lib(?:[a-z]+|[A-Z]{2,}(?![a-z])|[A-Z][a-z]*)/.exec(name) ?? [];
    if (library !== undefined)
        return library;
    const [word = ''] = /^[^A-Za-z]*[A-Za-z]*/.exec(name) ?? [];
    return word;
}

;// CONCATENATED MODULE: ./build/plan/candidate-groups.js




/**
 * Takes the tree apart from the root, as far as folders are too large: whole folders, families of names, and what is
 * small by its first letters. Every decision depends on one folder's names and on its size against the grain.
 */
function findCandidates(root, grain) {
    const found = [];
    takeApart(root, grain, found);
    return found;
}
function candidateOf(members, patterns, kind) {
    const content = members.reduce((sum, member) => sum + member.total, 0);
    const folders = new Map(members.map(member => [member.parent?.path, member]));
    const above = [...folders.values()].reduce((sum, member) => sum + sizeAbove(member), 0);
    return { members, patterns, kind, content, weight: content + above + endOfTar };
}
function takeApart(folder, grain, found) {
    const children = [...folder.children.values()].sort((a, b) => layer_tree_compare(a.name, b.name));
    const apart = children.filter(child => child.children.size > 0 && weigh(child) > grain.largest);
    for (const child of apart)
        takeApart(child, grain, found);
    const parts = { folder, apart, grain, found };
    const families = Map.groupBy(children.filter(child => !apart.includes(child)), child => (weigh(child) > grain.largest ? child.name : familyOf(child.name)));
    const small = [...families].flatMap(([stem, members]) => nameFamily(parts, stem, members));
    if (sumOf(small) > grain.smallest)
        findRanges(parts, small, '');
}
/** @returns what has to go without a name. */
function nameFamily(parts, stem, members) {
    const { folder, grain, found } = parts;
    const whole = candidateOf(members, [], 'named');
    if (whole.content < grain.smallest)
        return members;
    const [first] = members;
    const isFolder = members.length === 1 && first !== undefined && first.children.size > 0;
    const patterns = isFolder ? undefined : familyPatterns(folder, stem, members);
    if (patterns !== undefined && whole.weight <= grain.largest) {
        found.push({ ...whole, patterns });
        return [];
    }
    const isNameable = (member) => member.total >= grain.smallest && isWritable(path_pattern_literal(member));
    const nameable = members.filter(isNameable);
    found.push(...nameable.map(member => candidateOf([member], [path_pattern_literal(member)], 'named')));
    return members.filter(member => !isNameable(member));
}
/** Divides by the next character until no range is larger than a quarter of the grain or takes a folder along. */
function findRanges(parts, members, prefix) {
    const byNext = Map.groupBy(members, member => prefix + firstCharacter(member.name.slice(prefix.length)));
    for (const [longer, inRange] of [...byNext].sort(([a], [b]) => layer_tree_compare(a, b))) {
        const isName = longer === prefix;
        const pattern = { folder: parts.folder.path, prefix: longer, tail: isName ? '' : '*' };
        const takesAlong = !isName && parts.apart.some(folder => folder.name.startsWith(longer));
        const isLarge = !isName && inRange.length > 1 && sumOf(inRange) > parts.grain.largest / 4;
        if (takesAlong || isLarge || !isWritable(pattern)) {
            if (!isName)
                findRanges(parts, inRange, longer);
        }
        else
            parts.found.push(candidateOf(inRange, [pattern], 'range'));
    }
}
function firstCharacter(text) {
    return String.fromCodePoint(...[text.codePointAt(0) ?? 0].filter(point => point > 0));
}
function weigh(node) {
    return node.total + sizeAbove(node) + endOfTar;
}
function sumOf(nodes) {
    return nodes.reduce((sum, node) => sum + node.total, 0);
}

;// CONCATENATED MODULE: ./build/plan/hard-link-sets.js


/** With more paths outside, a candidate is left in `rest` rather than listed. */
const listed = 8;
/**
 * Joins candidates that share a hard link, since two layers cannot: each would hold the content of its own. Single
 * paths outside of every candidate come along by name. What cannot be joined within `largest` bytes is left out, and
 * so stays in `rest` with its links.
 */
function joinHardLinks(candidates, hardLinks, largest) {
    const owners = new Map(candidates.flatMap(each => each.members.map(member => [member, each])));
    const joins = new Joins();
    const outside = new Map();
    for (const set of hardLinks) {
        const [owner, ...others] = new Set(set.flatMap(node => ownerOf(node, owners) ?? []));
        if (owner === undefined)
            continue;
        for (const other of others)
            joins.join(owner, other);
        const alone = set.filter(node => ownerOf(node, owners) === undefined);
        if (alone.length > 0)
            outside.set(owner, new Set([...(outside.get(owner) ?? []), ...alone]));
    }
    const joined = Map.groupBy(candidates, each => joins.headOf(each));
    return [...joined.values()].flatMap(each => joinedCandidate(each, outside, largest));
}
function joinedCandidate(parts, outside, largest) {
    const alone = [...new Set(parts.flatMap(part => [...(outside.get(part) ?? [])]))];
    const [only] = parts;
    if (parts.length === 1 && only !== undefined && alone.length === 0)
        return [only];
    if (alone.length > listed || !alone.map(path_pattern_literal).every(isWritable))
        return [];
    const members = [...parts.flatMap(part => part.members), ...alone];
    const patterns = [...parts.flatMap(part => part.patterns), ...alone.map(path_pattern_literal)];
    const kind = parts.some(part => part.kind === 'range') ? 'range' : 'named';
    const candidate = candidateOf(members, patterns, kind);
    return candidate.weight <= largest ? [candidate] : [];
}
function ownerOf(node, owners) {
    for (let at = node; at !== undefined; at = at.parent) {
        const owner = owners.get(at);
        if (owner !== undefined)
            return owner;
    }
    return undefined;
}
class Joins {
    #heads = new Map();
    headOf(candidate) {
        const next = this.#heads.get(candidate);
        if (next === undefined)
            return candidate;
        const head = this.headOf(next);
        this.#heads.set(candidate, head);
        return head;
    }
    join(a, b) {
        const [head, other] = [this.headOf(a), this.headOf(b)];
        if (head !== other)
            this.#heads.set(other, head);
    }
}

;// CONCATENATED MODULE: ./build/plan/move-order.js



/** Ranges come behind every name: they take what names have left. */
function orderTakes(bundles) {
    return ['named', 'range'].flatMap(kind => bundles.flatMap((candidates, bundle) => {
        const patterns = candidates.filter(each => each.kind === kind).flatMap(each => each.patterns);
        return patterns.length === 0 ? [] : [{ bundle, patterns }];
    }));
}
/** Follows the script on the tree, so that what a plan says is what its patterns do. */
function followTakes(root, takes) {
    const moved = new Map();
    for (const { bundle, patterns } of takes) {
        for (const pattern of patterns) {
            for (const node of findNode(root, pattern.folder)?.children.values() ?? []) {
                if (!isMoved(node, moved) && matchesName(pattern, node.name))
                    moved.set(node, bundle);
            }
        }
    }
    return moved;
}
/** @param count of groups without `rest`. */
function measureGroups({ root }, moved, count) {
    const sizes = Array.from({ length: count }, () => ({ tarSize: endOfTar, entries: 0, above: new Set() }));
    const rest = { tarSize: root.total + endOfTar, entries: root.entries };
    for (const [node, bundle] of moved) {
        const size = sizes[bundle];
        if (size === undefined)
            continue;
        size.tarSize += node.total;
        size.entries += node.entries;
        rest.tarSize -= node.total;
        rest.entries -= node.entries;
        for (let at = node.parent; at?.parent !== undefined && !size.above.has(at); at = at.parent) {
            size.above.add(at);
            size.tarSize += at.own;
        }
    }
    return [...sizes.map(({ tarSize, entries }) => ({ tarSize, entries })), rest];
}
function isMoved(node, moved) {
    for (let at = node; at !== undefined; at = at.parent) {
        if (moved.has(at))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/plan/name-group.js
/** Names that say nothing without the folder above. */
const generic = /^(?:bin|sbin|lib\d*|libexec|share|include|src|opt|local|data|site-packages|dist-packages|[a-z0-9_]+-linux-gnu)$/;
const shown = 3;
/** What a person would call it: the names of the largest parts. */
function nameBundle(candidates) {
    const names = [...new Set(candidates.flatMap(candidateNames))];
    const more = names.length - shown;
    return more > 0 ? `${names.slice(0, shown).join(', ')} and ${more} more` : names.join(', ');
}
/** For the folder of the move step: letters, digits, dots and dashes, told apart by the number in front. */
function folderName(number, name) {
    const words = name
        .toLowerCase()
        .split(/[^a-z0-9.]+/)
        .map(word => word.replace(/^lib(?=[a-z]{2})|^\.+|\.+$/g, ''));
    const [slug = ''] = /^[a-z0-9.-]{0,24}/.exec(words.filter(word => word !== '').join('-')) ?? [];
    return [number, slug.replace(/[-.]+$/, '')].filter(part => part !== '').join('-');
}
function candidateNames({ patterns }) {
    return patterns.map(({ folder, prefix, tail }) => {
        const names = [...folder.split('/'), prefix].filter(name => name !== '');
        const isPlain = tail !== '' && /^(?:lib)?[A-Za-z]{3,}/.test(prefix);
        const above = names.at(-2);
        const needsAbove = above !== undefined && !isPlain && (generic.test(prefix) || tail !== '');
        return (needsAbove ? `${above}/${prefix}` : prefix).replace(/\p{Cc}/gu, ' ') + (tail === '' ? '' : '*');
    });
}

;// CONCATENATED MODULE: ./build/plan/unsplittable.js

/** Says for every group over the limit what in it cannot be divided. */
function findUnsplittable({ root, hardLinks }, groups, moved, limit) {
    return groups.flatMap(({ name, tarSize }, index) => {
        if (tarSize <= limit)
            return [];
        const isInside = (node) => (bundleOf(node, moved) ?? groups.length - 1) === index;
        const file = largestFile(root, isInside);
        const links = hardLinks.filter(set => set.some(isInside)).sort((a, b) => b.length - a.length)[0];
        return [{ group: name, tarSize, reason: explain(file, links, limit) }];
    });
}
function explain(file, links, limit) {
    const size = file === undefined ? 0 : file.own;
    const path = JSON.stringify(file?.path ?? '');
    if (size > limit)
        return `The file ${path} alone has ${formatSize(size)}: no layer can hold a part of it`;
    const tied = links?.slice(0, 2).map(node => JSON.stringify(node.path));
    if (tied !== undefined)
        return `Hard links such as ${tied.join(' and ')} hold it together: they must stay in one layer`;
    return `No pattern divides it further; its largest file is ${path} with ${formatSize(size)}`;
}
function bundleOf(node, moved) {
    for (let at = node; at !== undefined; at = at.parent) {
        const bundle = moved.get(at);
        if (bundle !== undefined)
            return bundle;
    }
    return undefined;
}
function largestFile(node, isInside) {
    let largest;
    const todo = [node];
    for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
        if (at.children.size === 0 && at.own > (largest?.own ?? 0) && isInside(at))
            largest = at;
        todo.push(...at.children.values());
    }
    return largest;
}

;// CONCATENATED MODULE: ./build/plan/move-step.js

const widest = 110;
/**
 * A script for sh with the cp, mv, find, stat, sort, comm, xargs and touch of Debian, Ubuntu or Fedora. busybox's cp
 * loses the times of symbolic links and all capabilities: it refuses `--preserve`, so that nothing is lost silently.
 * /whole is copied once and then only renamed, so owner, mode, time, hard links and attributes come from a single
 * `cp -a`. No name is ever read from a line, but for those that are equal below.
 */
function moveScript({ takes, hasBelow, hasDeletions }) {
    return [
        'set -eu',
        'export LC_ALL=C',
        'mkdir /layers /layers/rest',
        'touch /layers/.start',
        'cp -a --preserve=xattr /whole/. /layers/rest/',
        'cd /layers/rest',
        ...(hasBelow ? dropUnchanged : []),
        ...(hasDeletions ? listDeleted : []),
        ...functions,
        ...takes.map(({ folder, patterns }) => takeCall(folder, patterns)),
        ...restoreTimes,
    ].join('\n');
}
/** Where the move step leaves the deleted paths, each ended by a NUL. */
const deletedList = '/layers/.deleted';
/**
 * A path counts as unchanged when its inode was not touched since, which its time of change says. Where the layers below
 * are copies of each other (storage drivers without shared inodes), all counts as changed: right, but larger.
 */
const dropUnchanged = [
    '# Only what the instruction changed may stay: the rest has the same times in the layers below.',
    'inodes() { (cd "$1" && shift && find . -mindepth 1 "$@" ! -path "*',
    `*" -exec stat -c '%z %Y %s %f %u %g %t %T %n' {} + | sort); }`,
    'unchanged() {',
    '  inodes /below "$@" >/layers/.below',
    '  inodes /whole "$@" >/layers/.whole',
    `  comm -12 /layers/.below /layers/.whole | sed 's|^[^/]*/|./|' | sort -r | tr '\\n' '\\0'`,
    '}',
    'unchanged ! -type d | xargs -0 rm -f --',
    'unchanged -type d | xargs -0 rmdir -- 2>/dev/null || true',
];
const listDeleted = [
    '# What the instruction deleted, and folders that became something else or the other way round.',
    `(cd /below && find . -mindepth 1 -exec sh -c '`,
    '  folder() { [ -d "$1" ] && [ ! -L "$1" ]; }',
    '  for path do',
    '    now=/whole/$path',
    '    if [ -e "$now" ] || [ -L "$now" ]; then',
    '      if folder "$path"; then folder "$now" && continue; else folder "$now" || continue; fi',
    '    fi',
    '    printf "%s\\0" "$path"',
    `  done' sh {} +) >${deletedList}`,
];
const functions = [
    '# Makes the folders above a path, with their own owner and mode.',
    'above() {',
    '  case $2 in */*) above "$1" "${2%/*}" ;; *) return 0 ;; esac',
    '  [ -d "$1/${2%/*}" ] || {',
    '    mkdir "$1/${2%/*}"',
    '    chown "$(stat -c %u:%g "/whole/${2%/*}")" "$1/${2%/*}"',
    '    chmod "0000$(stat -c %a "/whole/${2%/*}")" "$1/${2%/*}"',
    '  }',
    '}',
    '# take GROUP PATH...: moves the paths out of the rest into the folder of a group.',
    'take() {',
    '  group=/layers/$1',
    '  shift',
    '  mkdir -p "$group"',
    '  for path do',
    '    [ -e "$path" ] || [ -L "$path" ] || continue',
    '    above "$group" "$path"',
    '    [ ! -e "$group/$path" ] || { echo "$path is in two groups" >&2; exit 1; }',
    '    mv "./$path" "$group/$path"',
    '  done',
    '}',
];
const restoreTimes = [
    '# A folder that something was moved out of or into gets its time back.',
    `find /layers -mindepth 2 -type d -newer /layers/.start -exec sh -c '`,
    '  for folder do touch -r "/whole/${folder#/layers/*/}" "$folder"; done',
    `' sh {} +`,
];
function takeCall(folder, patterns) {
    const lines = [`take ${folder}`];
    for (const word of joinLetters(patterns)) {
        const line = lines[lines.length - 1] ?? '';
        if (line.length + word.length + 3 > widest)
            lines.push(`  ${word}`);
        else
            lines[lines.length - 1] = `${line} ${word}`;
    }
    return lines.join(' \\\n');
}
/** `usr/share/[a-d]*` for four ranges of a folder that differ in the last letter; two are as readable apart. */
function joinLetters(patterns) {
    const groups = Map.groupBy(patterns, pattern => pattern.tail === '*' && /[A-Za-z0-9]$/.test(pattern.prefix)
        ? shellPattern({ ...pattern, prefix: pattern.prefix.slice(0, -1) })
        : shellPattern(pattern));
    return [...groups.values()].flatMap(group => {
        const [first] = group;
        if (first === undefined || group.length < 3)
            return group.map(shellPattern);
        const stem = first.prefix.slice(0, -1);
        const path = shellPattern({ ...first, prefix: stem, tail: '' });
        // With no letter in front the word would end in the folder's slash, which belongs outside of the quotes too.
        return [`${path === "''" ? '' : path}[${letters(group.map(each => each.prefix.slice(-1)))}]*`];
    });
}
/** Runs of three and more are written with a dash. */
function letters(all) {
    const points = [...new Set(all)].map(letter => letter.charCodeAt(0)).sort((a, b) => a - b);
    let text = '';
    for (let from = 0, to = 0; from < points.length; from = to) {
        to = from + 1;
        while (points[to] === (points[to - 1] ?? 0) + 1)
            to += 1;
        const run = String.fromCharCode(...points.slice(from, to));
        text += run.length > 2 ? `${run.charAt(0)}-${run.charAt(run.length - 1)}` : run;
    }
    return text;
}

;// CONCATENATED MODULE: ./build/plan/restore-config.js
/**
 * Instructions that give an image made FROM scratch the configuration of another one. ENTRYPOINT stands before CMD,
 * which it would reset. BuildKit adds PATH to an image that has none, and `/` for an empty working directory: both are
 * what containers get anyway.
 */
function restoreConfig(config) {
    const notes = [];
    const instructions = [
        pairs('ENV', variables(config.Env ?? []), notes),
        pairs('LABEL', Object.entries(config.Labels ?? {}), notes),
        jsonForm('SHELL', config.Shell),
        restore_config_words('EXPOSE', Object.keys(config.ExposedPorts ?? {})),
        volumes(Object.keys(config.Volumes ?? {})),
        healthcheck(config.Healthcheck ?? {}, notes),
        ...(config.OnBuild ?? []).map(trigger => oneLine(`ONBUILD ${trigger}`, notes)),
        restore_config_words('STOPSIGNAL', config.StopSignal ? [config.StopSignal] : []),
        restore_config_words('WORKDIR', config.WorkingDir ? [config.WorkingDir] : []),
        restore_config_words('USER', config.User ? [config.User] : []),
        jsonForm('ENTRYPOINT', config.Entrypoint),
        jsonForm('CMD', config.Cmd),
    ];
    return { instructions: instructions.filter(text => text !== ''), notes };
}
function variables(env) {
    return env.map(each => {
        const [name = ''] = each.split('=', 1);
        return [name, each.slice(name.length + 1)];
    });
}
/** Neither a line break nor NUL can be written in an instruction that is not in JSON form. */
function pairs(instruction, all, notes) {
    const isWritable = ([key, value]) => key !== '' && !/[\n\r\0]/.test(key + value);
    for (const pair of all.filter(each => !isWritable(each))) {
        notes.push(`${instruction} ${JSON.stringify(pair[0])} cannot be restored: no Dockerfile can hold its value`);
    }
    const written = all.filter(isWritable).map(([key, value]) => `${word(key)}=${quoted(value)}`);
    return written.length === 0 ? '' : `${instruction} ${written.join(' \\\n    ')}`;
}
function restore_config_words(instruction, values) {
    return values.length === 0 ? '' : `${instruction} ${values.map(word).join(' ')}`;
}
/** Variables and escapes are replaced in VOLUME even when it is in JSON form. */
function volumes(paths) {
    return paths.length === 0 ? '' : `VOLUME ${json(paths.map(path => path.replace(/[\\$"']/g, '\\$&')))}`;
}
function jsonForm(instruction, list) {
    return list && list.length > 0 ? `${instruction} ${json(list)}` : '';
}
function json(list) {
    return `[${list.map(each => JSON.stringify(each)).join(', ')}]`;
}
function healthcheck(check, notes) {
    const [kind, ...command] = check.Test ?? [];
    if (kind === undefined)
        return '';
    if (kind === 'NONE')
        return 'HEALTHCHECK NONE';
    const flags = [
        ...duration('interval', check.Interval),
        ...duration('timeout', check.Timeout),
        ...duration('start-period', check.StartPeriod),
        ...duration('start-interval', check.StartInterval),
        ...(check.Retries ? [`--retries=${check.Retries}`] : []),
    ];
    const what = kind === 'CMD-SHELL' ? (command[0] ?? '') : json(command);
    return oneLine(['HEALTHCHECK', ...flags, 'CMD', what].join(' '), notes);
}
const durations = [
    [1e9, 's'],
    [1e6, 'ms'],
];
function duration(flag, nanoseconds) {
    if (!nanoseconds)
        return [];
    const [factor = 1, unit = 'ns'] = durations.find(([each]) => nanoseconds % each === 0) ?? [];
    return [`--${flag}=${nanoseconds / factor}${unit}`];
}
function oneLine(instruction, notes) {
    if (!/[\n\r\0]|\\[ \t]*$/.test(instruction))
        return instruction;
    notes.push(`${instruction.split(' ', 1)} cannot be restored: no Dockerfile can hold ${JSON.stringify(instruction)}`);
    return '';
}
function word(text) {
    return /^[\w./:@%+,-]+$/.test(text) ? text : quoted(text);
}
/** Within double quotes only these three mean something. Source: BuildKit, frontend/dockerfile/shell/lex.go. */
function quoted(text) {
    return `"${text.replace(/[\\"$]/g, '\\$&')}"`;
}

;// CONCATENATED MODULE: ./build/plan/write-fragment.js


/** The end of the here-document; no line of the script is equal to it. */
const end = 'MOVE';
/** Needs Docker 23 or newer, or a first line `# syntax=docker/dockerfile:1`, for the here-document. */
function writeFragment(parts) {
    const { origin, config } = parts;
    return origin.kind === 'base'
        ? rebuildImage(parts, origin, restoreConfig(config))
        : replaceInstruction(parts, origin);
}
function rebuildImage(parts, { image, tools }, restored) {
    const hasTriggers = (parts.config.OnBuild ?? []).length > 0;
    const notes = [...restored.notes];
    if (hasTriggers && tools === undefined) {
        notes.push(`${image} has ONBUILD instructions, which the stage of the move step runs: name another image for it`);
    }
    // COPY and mounts from an image run no ONBUILD instructions, a FROM would.
    const [, wholeStage, split] = stageNames();
    const whole = hasTriggers ? image : wholeStage;
    const lines = [
        ...(hasTriggers ? [] : [`FROM ${image} AS ${wholeStage}`, '']),
        ...moveStage(parts, tools ?? whole, split, `--mount=type=bind,from=${whole},target=/whole`),
        'FROM scratch',
        ...copies(parts.groups, split),
        ...restored.instructions,
    ];
    return { text: `${lines.join('\n')}\n`, notes };
}
/** The stage is ended above the instruction and goes on behind it, so everything else in it stays as it is. */
function replaceInstruction(parts, origin) {
    const { instruction, createdBy, stageName, tools } = origin;
    const [below, whole, split] = stageNames(origin.stageSuffix);
    const mounts = `--mount=type=bind,from=${whole},target=/whole --mount=type=bind,from=${below},target=/below`;
    const lines = [
        `FROM ${below} AS ${whole}`,
        instruction?.trimEnd() ?? `# Here comes the instruction, as it is: ${write_fragment_oneLine(createdBy)}`,
        '',
        ...moveStage(parts, tools ?? whole, split, mounts),
        `FROM ${below}${stageName === undefined ? '' : ` AS ${stageName}`}`,
        ...(parts.step.hasDeletions ? [deletion(split)] : []),
        ...copies(parts.groups, split),
    ];
    const notes = [
        `Put the fragment in the place of the instruction and let the FROM above it end with "AS ${below}"${stageName === undefined ? '' : ` instead of "AS ${stageName}"`}`,
    ];
    if (instruction === undefined)
        notes.push('Write the instruction in the place that a comment shows');
    return { text: `${lines.join('\n')}\n`, notes };
}
function stageNames(suffix = '') {
    return [`below${suffix}`, `whole${suffix}`, `split${suffix}`];
}
/** The list is mounted below /dev, which is no part of any layer. */
const deletion = (split) => `RUN --mount=type=bind,from=${split},source=${deletedList},target=/dev/deleted ["/bin/sh", "-c", "cd / && xargs -0 rm -rf -- </dev/deleted"]`;
function moveStage({ config, step }, from, split, mounts) {
    return [
        `FROM ${from} AS ${split}`,
        // With the group too: the id alone is looked up in /etc/passwd, which a small image may not have.
        'USER 0:0',
        ...((config.Shell ?? []).length > 0 ? ['SHELL ["/bin/sh", "-c"]'] : []),
        `RUN ${mounts} <<'${end}'`,
        moveScript(step),
        end,
        '',
    ];
}
function copies(groups, split) {
    return groups.flatMap(({ name, folder, tarSize }) => [
        `# ${name}: ${(tarSize / 1e6).toFixed(0)} MB`,
        `COPY --from=${split} /layers/${folder}/ /`,
    ]);
}
function write_fragment_oneLine(text) {
    return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}

;// CONCATENATED MODULE: ./build/plan/plan-split.js









/** Shares of the limit: what is taken apart, and what has no name of its own. The first that does is taken. */
const grains = [
    { largest: 1, smallest: 1 / 32 },
    { largest: 1 / 2, smallest: 1 / 64 },
    { largest: 1 / 8, smallest: 1 / 512 },
    { largest: 1 / 64, smallest: 0 },
];
/**
 * How to split a layer so that no part is larger than `warnLayerSize`.
 *
 * Folders over the limit are taken apart into sub-folders, families of names and, for what is small, ranges of first
 * letters. The largest of them leave `rest` until that fits, and are bundled by rounded sizes. A layer of n times the
 * limit gets at most 2.4 n + 3 groups, but for what cannot be divided. Hard links of one file stay together. The same
 * entries in any order give the same plan.
 *
 * What BuildKit's layers cannot hold is lost, as in every image that it builds: fractions of seconds, attributes other
 * than capabilities, and mode and owner of the root. Its cache compares contents without times, so a tree of which
 * only times changed is taken from the build before.
 * @throws Error when the limit is not a positive number of bytes.
 */
function planSplit({ entries, origin, config, warnLayerSize }) {
    if (!(warnLayerSize > 0))
        throw new Error(`A layer cannot be split into parts of ${warnLayerSize} bytes`);
    const all = [...entries];
    const tree = layer_tree_buildTree(all);
    const draft = tree.root.total + endOfTar > warnLayerSize ? bestDraft(tree, warnLayerSize) : undivided(tree);
    const groups = nameGroups(draft);
    if (groups.length === 1) {
        return {
            groups,
            unsplittable: findUnsplittable(tree, groups, new Map(), warnLayerSize),
            notes: [],
            fragment: '',
        };
    }
    const moved = followTakes(tree.root, draft.takes);
    const unsplittable = findUnsplittable(tree, groups, moved, warnLayerSize);
    const hasBelow = origin.kind === 'instruction';
    const step = {
        takes: namedTakes(draft.takes, groups),
        hasBelow,
        hasDeletions: hasBelow && tree.whiteouts.length > 0,
    };
    const { text, notes } = writeFragment({ origin, config, groups, step });
    return {
        groups,
        unsplittable,
        notes: [...notes, ...rootNote(tree, origin), ...toolsNote(tree, origin), ...attributesNote(all)],
        fragment: text,
    };
}
function bestDraft(tree, limit) {
    let best;
    for (const { largest, smallest } of grains) {
        const candidates = findCandidates(tree.root, { largest: limit * largest, smallest: limit * smallest });
        const joined = joinHardLinks(candidates, tree.hardLinks, limit);
        const bundles = assignGroups(tree.root, joined, limit);
        const takes = orderTakes(bundles);
        const contents = measureGroups(tree, followTakes(tree.root, takes), bundles.length);
        const excess = contents.reduce((sum, { tarSize }) => sum + Math.max(0, tarSize - limit), 0);
        const draft = { bundles, takes, contents, excess };
        if (best === undefined || excess < best.excess)
            best = draft;
        if (excess === 0)
            break;
    }
    return best ?? undivided(tree);
}
function undivided(tree) {
    return { bundles: [], takes: [], contents: measureGroups(tree, new Map(), 0), excess: 0 };
}
function nameGroups({ bundles, contents }) {
    return contents.map((content, index) => {
        const candidates = bundles[index];
        if (candidates === undefined)
            return { ...content, name: 'rest', folder: 'rest', patterns: [] };
        const name = nameBundle(candidates);
        const patterns = candidates.flatMap(each => each.patterns);
        return { ...content, name, folder: folderName(index + 1, name), patterns };
    });
}
function namedTakes(takes, groups) {
    return takes.map(({ bundle, patterns }) => ({ folder: groups[bundle]?.folder ?? 'rest', patterns }));
}
/** Source: containerd, pkg/archive/tar.go: a layer gets no other attribute. */
function attributesNote(entries) {
    const lost = new Set(entries.flatMap(({ xattrs }) => [...xattrs.keys()]));
    lost.delete('security.capability');
    if (lost.size === 0)
        return [];
    return [
        `BuildKit writes no extended attributes but capabilities: ${[...lost].sort().join(', ')} will be missing`,
    ];
}
/** Where the move step would fail: in an image without a shell, or with busybox alone. */
function toolsNote({ root }, origin) {
    if (origin.kind === 'instruction' || origin.tools !== undefined)
        return [];
    const programs = ['bin/cp', 'usr/bin/cp'].flatMap(path => findNode(root, path)?.entry ?? []);
    if (programs.some(({ linkTarget }) => !linkTarget?.includes('busybox')))
        return [];
    return [
        `${origin.image} lacks the cp of GNU coreutils, which the move step needs: name an image that has it`,
    ];
}
/** COPY leaves the root of the image alone. */
function rootNote({ root }, { kind }) {
    const { mode = 0o755, uid = 0, gid = 0 } = root.entry ?? {};
    const isUsual = (mode & 0o7777) === 0o755 && uid === 0 && gid === 0;
    if (isUsual || kind === 'instruction')
        return [];
    const octal = (mode & 0o7777).toString(8).padStart(4, '0');
    return [`The root folder has mode ${octal} and owner ${uid}:${gid}: it becomes 0755 and 0:0`];
}

;// CONCATENATED MODULE: ./build/actions/check-layer-sizes/plan-splits.js




/**
 * A plan for every layer that is to be split. A layer of a base image cannot be changed alone: then one plan, at that
 * layer, makes the whole image again from parts, and no other is needed.
 */
async function planSplits(subject, measured, lines, warnLayerSize) {
    const config = subject.image.config.container;
    const large = measured.flatMap(({ entries, layer }, index) => {
        if (entries === undefined)
            return [];
        return [{ index, entries, origin: plan_splits_originOf(layer.createdBy, lines[index], subject.dockerfile) }];
    });
    const plans = measured.map(() => undefined);
    const ofBase = large.find(({ origin }) => origin === undefined);
    if (ofBase !== undefined) {
        const entries = await readWholeImage(subject, measured);
        const origin = { kind: 'base', image: subject.fromName };
        plans[ofBase.index] = planSplit({ entries, origin, config, warnLayerSize });
        return plans;
    }
    for (const { index, entries, origin } of large) {
        if (origin === undefined)
            continue;
        // Stages of two fragments in one Dockerfile need names of their own.
        const stageSuffix = large.length > 1 ? `-${index + 1}` : '';
        plans[index] = planSplit({ entries, origin: { ...origin, stageSuffix }, config, warnLayerSize });
    }
    return plans;
}
/** @returns undefined for what no instruction of the reader's made: a base image's layer, an imported one. */
function plan_splits_originOf(createdBy, lines, known) {
    if (known !== undefined)
        return lines === undefined ? undefined : originAt(createdBy ?? '', lines, known);
    const isInstruction = /^(?:RUN|COPY|ADD)\b(?! file:)|^(?:\|\d+ .*)?\/bin\/(?:ba)?sh -c (?!#\(nop\) ADD file:)/s;
    if (createdBy === undefined || !isInstruction.test(createdBy))
        return undefined;
    return { kind: 'instruction', createdBy };
}
function originAt(createdBy, { startLine }, { bytes, parsed }) {
    const instruction = parsed.instructions.find(candidate => candidate.startLine === startLine);
    const stageName = readStages(parsed).findLast(stage => stage.line < startLine)?.name;
    const text = instruction && Buffer.from(bytes.subarray(instruction.start, instruction.end)).toString('utf8');
    return { kind: 'instruction', createdBy, instruction: text, stageName };
}
async function readWholeImage({ source, image }, measured) {
    const isComplete = measured.every(({ entries }) => entries !== undefined);
    const all = isComplete
        ? measured
        : await measureLayers(source, image, [], { isEveryLayerStreamed: true, isLookedInto: () => true });
    return flattenLayers(all.map(({ entries }) => entries ?? []));
}

;// CONCATENATED MODULE: ./build/actions/check-layer-sizes/check-image.js






/** Measures and judges every layer; of those that are too large it finds out why, where, and how to split them. */
async function checkImage(subject, { budget, explain }, progress) {
    const { source, image, claims } = subject;
    const isLarge = (layer) => sizeOf(layer, budget.measure) > budget.warnLayerSize;
    const measured = await measureLayers(source, image, claims, {
        isEveryLayerStreamed: explain === 'always',
        isLookedInto: explain === 'never' ? undefined : isLarge,
        progress,
    });
    const verdict = judgeLayers(measured.map(({ layer }) => layer), budget);
    const analyses = analyse(measured);
    const lines = linesOf(image, subject.dockerfile);
    const plans = await planSplits(subject, measured, lines, budget.warnLayerSize);
    const checked = verdict.layers.map((layer, index) => ({
        ...layer,
        analysis: analyses[index],
        lines: lines[index],
        plan: plans[index],
    }));
    return { ...verdict, name: image.name, layers: checked };
}
/** Layers that were not streamed count as empty, so that what is known of the others keeps its place. */
function analyse(measured) {
    if (measured.every(({ content }) => content === undefined))
        return [];
    const contents = measured.map(({ content }, index) => content ?? new LayerContent(`layer ${index + 1}`));
    const { layers } = analyseImage(contents);
    return measured.map(({ content }, index) => (content === undefined ? undefined : layers[index]));
}
function linesOf({ config }, known) {
    const made = config.history.filter(entry => !entry.isEmptyLayer);
    if (known === undefined || made.length !== config.diffIds.length)
        return [];
    return findInstructions(config.history, known.parsed).filter((_, index) => !config.history[index]?.isEmptyLayer);
}

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./build/layout/file-tree.js



const file_tree_chunkSize = 2 ** 20;
function directoryTree(directory) {
    return {
        sizeOf: path => sizeOfFile((0,external_node_path_namespaceObject.join)(directory, path)),
        read: (path, start, end) => readSpan((0,external_node_path_namespaceObject.join)(directory, path), start, end),
    };
}
/** Only regular files count: reading a pipe would wait for whoever writes to it. */
async function sizeOfFile(path) {
    const found = await (0,promises_namespaceObject.stat)(path).catch(() => undefined);
    return found?.isFile() ? found.size : undefined;
}
async function* readSpan(path, start, end) {
    // createReadStream cannot express an empty span: its end is inclusive.
    if (end > start)
        yield* (0,external_node_fs_namespaceObject.createReadStream)(path, { start, end: end - 1, highWaterMark: file_tree_chunkSize });
}
/**
 * A whole file, which must not be larger than expected.
 *
 * @returns undefined when there is none.
 * @throws Error naming `what` when it has more than `most` bytes.
 */
async function readSmall(tree, path, most, what) {
    const size = await tree.sizeOf(path);
    if (size === undefined)
        return undefined;
    if (size > most)
        throw new Error(`${what} has ${size} bytes, more than the ${most} it may have: refused`);
    const chunks = [];
    for await (const chunk of tree.read(path, 0, size))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/layout/blob-store.js


/** Registries cap manifests at 4 MiB. Source: OCI distribution-spec, "Pushing Manifests". */
const largestManifest = 4 * 2 ** 20;
/** For an image's config and the lists in an archive. */
const largestSmallFile = 16 * 2 ** 20;
/**
 * Reads blobs from files.
 *
 * @param pathOf the file of a blob; undefined when it is known that there is none.
 * @param name of the image, for messages.
 */
function blobsIn(tree, pathOf, name) {
    const located = (descriptor) => locate(tree, pathOf(descriptor.digest), descriptor, name);
    return {
        readBlob: async (descriptor) => {
            await located(descriptor);
            return readVerified(tree, pathOf(descriptor.digest), descriptor.digest, largestSmallFile, name);
        },
        openBlob: async (descriptor) => tree.read(await located(descriptor), 0, descriptor.size),
        readRange: async (descriptor, start, length) => {
            const path = await located(descriptor);
            if (start + length > descriptor.size)
                return undefined;
            const chunks = [];
            for await (const chunk of tree.read(path, start, start + length))
                chunks.push(chunk);
            return Buffer.concat(chunks);
        },
    };
}
/** @throws Error naming image and blob when it is missing, larger than `most`, or not what its digest says. */
async function readVerified(tree, path, digest, most, name) {
    const what = `blob ${digest} of ${name}`;
    const bytes = path === undefined ? undefined : await readSmall(tree, path, most, what);
    if (bytes === undefined)
        throw new Error(missing(digest, name));
    if (digestOf(bytes) !== digest)
        throw new Error(`${what} has other content than its digest says`);
    return bytes;
}
async function locate(tree, path, { digest, size }, name) {
    const found = path === undefined ? undefined : await tree.sizeOf(path);
    if (path === undefined || found === undefined)
        throw new Error(missing(digest, name));
    const what = `blob ${digest} of ${name}`;
    if (found < size)
        throw new Error(`${what} is cut short: ${found} of ${size} bytes`);
    if (found > size)
        throw new Error(`${what} has ${found} bytes, but its manifest says ${size}`);
    return path;
}
function missing(digest, name) {
    return `${name} lacks blob ${digest}: it is incomplete, or holds another platform's image only`;
}

;// CONCATENATED MODULE: ./build/oci/annotations.js
/** Label and annotation keys. Source: OCI image-spec, annotations.md; the last three are our own. */
const createdKey = 'org.opencontainers.image.created';
const revisionKey = 'org.opencontainers.image.revision';
const sourceKey = 'org.opencontainers.image.source';
const refNameKey = 'org.opencontainers.image.ref.name';
const baseNameKey = 'org.opencontainers.image.base.name';
const baseDigestKey = 'org.opencontainers.image.base.digest';
const fingerprintKey = 'io.github.binder-actions.fingerprint';
/** What the image was made of, to say later what has changed. */
const ingredientsKey = 'io.github.binder-actions.ingredients';
/** How long the build took, in seconds. */
const buildSecondsKey = 'io.github.binder-actions.build-seconds';

;// CONCATENATED MODULE: ./build/layout/layout-index.js









const layout_index_indexSchema = object({ manifests: array(descriptorSchema) });
const markerSchema = object({ imageLayoutVersion: string() });
const markerFile = 'oci-layout';
const indexFile = 'index.json';
/** Docker and containerd write the whole name here and the tag alone under the OCI key. */
const wholeNameKey = 'io.containerd.image.name';
/** Whether these files claim to be an image layout. */
async function looksLikeLayout(tree) {
    return (await tree.sizeOf(markerFile)) !== undefined && (await tree.sizeOf(indexFile)) !== undefined;
}
/**
 * Finds the one image of a layout. Source: OCI image-spec, image-layout.md.
 *
 * @throws Error naming the layout when it is none, is of an unknown version, or holds no image, or several.
 */
async function readLayoutRoot(tree, name) {
    const marker = await readSmall(tree, markerFile, largestManifest, `${markerFile} of ${name}`);
    if (marker === undefined)
        throw new Error(`${name} is not an image layout: it has no file "${markerFile}"`);
    const { imageLayoutVersion } = parse_json_parseJson(markerSchema, marker, `the file "${markerFile}" of ${name}`);
    if (!imageLayoutVersion.startsWith('1.')) {
        throw new Error(`${name} is an image layout of version ${imageLayoutVersion}: only 1.x is known`);
    }
    const bytes = await readSmall(tree, indexFile, largestManifest, `${indexFile} of ${name}`);
    if (bytes === undefined)
        throw new Error(`${name} is not an image layout: it has no ${indexFile}`);
    const { manifests } = parse_json_parseJson(layout_index_indexSchema, bytes, `${indexFile} of ${name}`);
    return chooseRoot(manifests, bytes, name);
}
function chooseRoot(manifests, bytes, name) {
    const images = manifests.filter(descriptor => !isAttestation(descriptor));
    const [first, ...others] = images;
    if (first === undefined)
        throw new Error(`${name} holds no image`);
    // One image under several tags, as `docker save name:1 name:2` writes it.
    if (others.every(({ digest }) => digest === first.digest))
        return { kind: 'descriptor', descriptor: first };
    const names = new Set(images.map(layout_index_nameOf));
    if (names.size === 1 && images.every(({ platform }) => platform !== undefined)) {
        return { kind: 'index', stored: { bytes, digest: digestOf(bytes), mediaType: ociIndex } };
    }
    throw new Error(severalImages(name, images.map(image => layout_index_nameOf(image) ?? image.digest)));
}
/** @param found names of the images, or what else tells them apart. */
function severalImages(name, found) {
    const distinct = [...new Set(found)];
    const shown = distinct.slice(0, 10).join(', ');
    const more = distinct.length > 10 ? ` and ${distinct.length - 10} more` : '';
    return `${name} holds several images (${shown}${more}): expected one, so save the one that is meant alone`;
}
function layout_index_nameOf({ annotations }) {
    return annotations?.[wholeNameKey] ?? annotations?.[refNameKey];
}

;// CONCATENATED MODULE: ./build/layout/classic-archive.js









const listFile = 'manifest.json';
const listSchema = array(object({ Config: string(), RepoTags: nullish(array(string()), []), Layers: array(string()) }));
const configType = 'application/vnd.docker.container.image.v1+json';
const layerType = 'application/vnd.docker.image.rootfs.diff.tar';
/**
 * The image of a classic `docker save`: manifest.json, a config, and a tar for each layer. There is no manifest of a
 * registry in it; one is made here, with the digests that these very files have.
 * Source: Docker image specification v1.2, "Combined Image JSON + Filesystem Changeset Format".
 *
 * @throws Error naming the archive when it holds not exactly one image, or an incomplete one.
 */
async function classicArchive(tree, name) {
    const entry = await readEntry(tree, name);
    const config = await classic_archive_readConfig(tree, entry.Config, name);
    const layers = await describeLayers(tree, entry.Layers, config.diffIds, name);
    const stored = makeManifest(config.stored.descriptor, layers);
    const paths = new Map([config.stored, ...layers].map(({ descriptor, path }) => [descriptor.digest, path]));
    return {
        name,
        readManifest: async (digest = stored.digest) => {
            if (digest !== stored.digest)
                throw new Error(`${name} has no manifest ${digest}`);
            return stored;
        },
        ...blobsIn(tree, digest => paths.get(digest), name),
    };
}
async function readEntry(tree, name) {
    const what = `${listFile} of ${name}`;
    const bytes = await readSmall(tree, listFile, largestSmallFile, what);
    if (bytes === undefined) {
        throw new Error(`${name} is not an archive of \`docker save\`: it has no ${listFile}`);
    }
    const [entry, ...others] = parse_json_parseJson(listSchema, bytes, what);
    if (entry === undefined)
        throw new Error(`${name} holds no image`);
    if (others.length > 0) {
        const found = [entry, ...others].flatMap(({ Config, RepoTags }) => RepoTags?.length ? RepoTags : [Config]);
        throw new Error(severalImages(name, found));
    }
    return entry;
}
async function classic_archive_readConfig(tree, path, name) {
    const what = `the config of ${name}`;
    const bytes = await readSmall(tree, path, largestSmallFile, what);
    if (bytes === undefined)
        throw new Error(`${name} lacks ${path}, its config: it is incomplete`);
    const digest = digestOf(bytes);
    // The file is named by its digest: the one check that this format allows.
    const [named] = /[0-9a-f]{64}/.exec(path) ?? [];
    if (named !== undefined && named !== hexOf(digest)) {
        throw new Error(`${what} has other content than its name, ${path}, says`);
    }
    const { diffIds } = parseImageConfig(bytes, what);
    const descriptor = { mediaType: configType, digest, size: bytes.length };
    return { stored: { descriptor, path }, diffIds };
}
async function describeLayers(tree, files, diffIds, name) {
    if (files.length !== diffIds.length) {
        throw new Error(`${name} is inconsistent: it has ${files.length} layers, its config ${diffIds.length}`);
    }
    const layers = [];
    for (const [index, path] of files.entries()) {
        const diffId = diffIds[index];
        const size = await tree.sizeOf(path);
        if (size === undefined || diffId === undefined) {
            throw new Error(`${name} lacks ${path}, layer ${index + 1} of ${files.length}: it is incomplete`);
        }
        const descriptor = (await isGzip(tree, path, size))
            ? { mediaType: `${layerType}.gzip`, digest: await hashFile(tree, path, size), size }
            : { mediaType: layerType, digest: diffId, size };
        layers.push({ descriptor, path });
    }
    return layers;
}
/** Docker writes plain tars, whose digest the config tells; kaniko and others put them in compressed. */
async function isGzip(tree, path, size) {
    for await (const [first, second] of tree.read(path, 0, Math.min(2, size))) {
        return first === 0x1f && second === 0x8b;
    }
    return false;
}
async function hashFile(tree, path, size) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of tree.read(path, 0, size))
        hash.update(chunk);
    return parseDigest(`sha256:${hash.digest('hex')}`);
}
function makeManifest(config, layers) {
    const manifest = {
        schemaVersion: 2,
        mediaType: dockerManifest,
        config,
        layers: layers.map(({ descriptor }) => descriptor),
    };
    const bytes = new TextEncoder().encode(JSON.stringify(manifest));
    return { bytes, digest: digestOf(bytes), mediaType: dockerManifest };
}

;// CONCATENATED MODULE: ./build/layout/layout-source.js






/**
 * Opens a directory in OCI image layout that holds one image, for one platform or several.
 * Source: OCI image-spec, image-layout.md.
 *
 * @throws Error naming the directory when it is not a layout or holds not exactly one image.
 */
async function openLayout(directory) {
    const name = `oci-layout:${directory}`;
    const found = await (0,promises_namespaceObject.stat)(directory).catch(() => undefined);
    if (found === undefined)
        throw new Error(`${name}: there is no such directory`);
    if (!found.isDirectory()) {
        throw new Error(`${name} is a file, not a directory: read an archive with "docker-archive:${directory}"`);
    }
    const source = await layoutIn(directoryTree(directory), name);
    return { ...source, directory, blobPath: digest => (0,external_node_path_namespaceObject.join)(directory, blobPathOf(digest)) };
}
/** The image of a layout, whose files may be those of a directory or of an archive. */
async function layoutIn(tree, name) {
    const root = await readLayoutRoot(tree, name);
    const rootDigest = root.kind === 'index' ? root.stored.digest : root.descriptor.digest;
    const readManifest = async (digest = rootDigest) => {
        if (digest === rootDigest && root.kind === 'index')
            return root.stored;
        const bytes = await readVerified(tree, blobPathOf(digest), digest, largestManifest, name);
        const isRoot = digest === rootDigest && root.kind === 'descriptor';
        return { bytes, digest, mediaType: isRoot ? root.descriptor.mediaType : undefined };
    };
    return { name, readManifest, ...blobsIn(tree, blobPathOf, name) };
}
function blobPathOf(digest) {
    return `blobs/sha256/${hexOf(digest)}`;
}

;// CONCATENATED MODULE: ./build/layout/tar-index.js



const tar_index_block = 512;
/** An archive of images has some members for each layer: one with more was made to keep us busy. */
const mostMembers = 100_000;
const tar_index_largestExtension = 2 ** 20;
const mostLinks = 8;
/**
 * Indexes an archive by its headers alone, so that members can be read without unpacking it.
 *
 * @throws Error naming `name` when it is no tar archive, is damaged or cut short.
 */
async function indexTar(path, name) {
    const file = await (0,promises_namespaceObject.open)(path);
    try {
        const { size } = await file.stat();
        return archiveTree(path, await readMembers(file, size, name));
    }
    finally {
        await file.close();
    }
}
function archiveTree(archive, members) {
    const find = (path) => resolveMember(members, path);
    return {
        sizeOf: async (path) => find(path)?.size,
        read: (path, start, end) => {
            const member = find(path);
            if (member === undefined)
                throw new Error(`${archive} has no member ${path}`);
            return readSpan(archive, member.offset + start, member.offset + Math.min(end, member.size));
        },
    };
}
/** Links stay within the archive: they are looked up in its index, never on disk. */
function resolveMember(members, path) {
    let at = tar_index_normalize(path);
    for (let links = 0; links <= mostLinks; links++) {
        const member = members.get(at);
        if (member?.kind !== 'link')
            return member;
        at = member.target;
    }
    return undefined;
}
async function readMembers(file, end, name) {
    const members = new Map();
    let extension = {};
    let at = 0;
    for (let count = 0; at < end; count++) {
        if (count > mostMembers)
            throw new Error(`${name} has more than ${mostMembers} members: refused`);
        const bytes = await readExactly(file, at, tar_index_block, name);
        if (bytes.every(byte => byte === 0))
            break;
        const header = parseHeader(bytes, at, name);
        const offset = at + tar_index_block;
        const size = contentSize(header, extension);
        const next = offset + Math.ceil(size / tar_index_block) * tar_index_block;
        if (!Number.isSafeInteger(next))
            throw new Error(damaged(name, at));
        if (offset + size > end) {
            throw new Error(`${name} is cut short: a member ends at byte ${offset + size}, the file at ${end}`);
        }
        if (header.isExtension) {
            extension = { ...extension, ...(await readExtension(file, header.type, offset, size, name)) };
        }
        else {
            addMember(members, { ...header, ...given(extension), size }, offset);
            extension = {};
        }
        at = next;
    }
    return members;
}
/** Links and the like have no content, whatever their size says. */
function contentSize({ type, size, isExtension }, extension) {
    if (/[1-6]/.test(type))
        return 0;
    return isExtension ? size : (sizeIn(extension) ?? size);
}
/** NaN for what is no number of bytes, which makes the archive a damaged one. */
function sizeIn({ size }) {
    if (size === undefined)
        return undefined;
    return /^\d+$/.test(size) ? Number(size) : Number.NaN;
}
function given({ path, linkpath }) {
    return { ...(path === undefined ? {} : { path }), ...(linkpath === undefined ? {} : { link: linkpath }) };
}
function addMember(members, { path, link, type, size }, offset) {
    const at = tar_index_normalize(path);
    if (type === '0' || type === '\0' || type === '7')
        members.set(at, { kind: 'file', offset, size });
    if (type === '1')
        members.set(at, { kind: 'link', target: tar_index_normalize(link) });
    if (type === '2')
        members.set(at, { kind: 'link', target: tar_index_normalize(external_node_path_namespaceObject.posix.join(external_node_path_namespaceObject.posix.dirname(at), link)) });
}
function parseHeader(bytes, at, name) {
    const sum = bytes.reduce((total, byte) => total + byte) - bytes.subarray(148, 156).reduce((a, b) => a + b);
    // The checksum is taken with its own eight bytes as blanks.
    if (sum + 8 * 0x20 !== parseNumber(bytes.subarray(148, 156))) {
        throw new Error(at === 0 ? `${name} is not a tar archive` : damaged(name, at));
    }
    const type = String.fromCharCode(bytes[156] ?? 0);
    const hasPrefix = bytes.toString('latin1', 257, 263) === 'ustar\0';
    const prefix = hasPrefix ? textIn(bytes.subarray(345, 500)) : '';
    const short = textIn(bytes.subarray(0, 100));
    const size = parseNumber(bytes.subarray(124, 136));
    if (!Number.isSafeInteger(size) || size < 0)
        throw new Error(damaged(name, at));
    return {
        path: prefix === '' ? short : `${prefix}/${short}`,
        link: textIn(bytes.subarray(157, 257)),
        type,
        size,
        isExtension: /[xgLK]/.test(type),
    };
}
async function readExtension(file, type, offset, size, name) {
    if (size > tar_index_largestExtension)
        throw new Error(`${name} has an extended header of ${size} bytes: refused`);
    const bytes = await readExactly(file, offset, size, name);
    if (type === 'L')
        return { path: textIn(bytes) };
    if (type === 'K')
        return { linkpath: textIn(bytes) };
    return type === 'x' ? parsePax(bytes) : {};
}
/** Records of the form `LENGTH key=value\n`, the length being that of the whole record in bytes. */
function parsePax(bytes) {
    const found = {};
    for (let at = 0; at < bytes.length;) {
        const length = Number.parseInt(bytes.toString('latin1', at, at + 20), 10);
        if (!(length > 0))
            break;
        const record = bytes.toString('utf8', at, at + length - 1);
        const [, key, value = ''] = /^\d+ ([^=]+)=(.*)$/s.exec(record) ?? [];
        if (key === 'path' || key === 'linkpath' || key === 'size')
            found[key] = value;
        at += length;
    }
    return found;
}
async function readExactly(file, at, length, name) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
    if (bytesRead < length)
        throw new Error(`${name} is cut short within the header at byte ${at}`);
    return buffer;
}
/** Octal digits, or, for large numbers, base 256 marked by the first bit. */
function parseNumber(field) {
    const first = field[0] ?? 0;
    if ((first & 0x80) === 0)
        return Number.parseInt(textIn(field).trim() || '0', 8);
    return field.subarray(1).reduce((value, byte) => value * 256 + byte, first & 0x7f);
}
function textIn(field) {
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end < 0 ? field.length : end);
}
function tar_index_normalize(path) {
    return external_node_path_namespaceObject.posix.normalize(path).replace(/^(?:\.{0,2}\/)+|\/$/g, '');
}
function damaged(name, at) {
    return `${name} is damaged: there is no tar header at byte ${at}`;
}

;// CONCATENATED MODULE: ./build/layout/docker-archive-source.js





const compressed = [
    { magic: '1f8b', program: 'gunzip' },
    { magic: '28b52ffd', program: 'unzstd' },
    { magic: 'fd377a585a00', program: 'unxz' },
    { magic: '425a68', program: 'bunzip2' },
];
/**
 * Opens what `docker save` wrote: its classic form, or the image layout in a tar that Docker 25 and later write.
 * Nothing is unpacked; layers are read where they are.
 *
 * @param name for messages, when the file is not what the person asked for.
 * @throws Error naming the file when it is none, is compressed, damaged, or holds not exactly one image.
 */
async function openDockerArchive(file, name = `docker-archive:${file}`) {
    await refuseCompressed(file, name);
    const tree = await indexTar(file, name);
    return (await looksLikeLayout(tree)) ? layoutIn(tree, name) : classicArchive(tree, name);
}
async function refuseCompressed(path, name) {
    const start = await readStart(path, name);
    const found = compressed.find(({ magic }) => start.startsWith(magic));
    if (found !== undefined) {
        throw new Error(`${name} is compressed, and members of a compressed archive cannot be reached: ${found.program} it first`);
    }
}
/** The first bytes, as hex digits. */
async function readStart(path, name) {
    const file = await (0,promises_namespaceObject.open)(path, 'r').catch((error) => {
        throw new Error(error.code === 'ENOENT' ? `${name}: there is no such file` : `${name} cannot be read: ${error.message}`);
    });
    try {
        const found = await file.stat();
        if (found.isDirectory()) {
            throw new Error(`${name} is a directory, not a file: read an image layout with "oci-layout:${path}"`);
        }
        if (!found.isFile())
            throw new Error(`${name} is not a regular file, which reading here and there needs`);
        const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
        return buffer.toString('hex', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/process/run-command.js
class CommandNotFound extends Error {
    file;
    constructor(file) {
        super(`${file} is not installed, or not on the PATH`);
        this.file = file;
    }
}
/** The last words of a program that failed, for an error message. */
function lastLines({ stdout, stderr }, count = 15) {
    const text = stderr.trim() || stdout.trim();
    return text.split('\n').slice(-count).join('\n');
}

;// CONCATENATED MODULE: ./build/docker/daemon-source.js




/**
 * Opens an image that the Docker daemon holds. `docker save` writes it to a file, for the daemon can hand out an image
 * as a whole only, and layers are read in any order and some twice.
 *
 * @param image name or id as Docker knows it.
 * @param temporaryDirectory must have room for the whole image.
 * @throws Error in one sentence that names the image and says what to install, start, pull or make room for.
 */
async function openDaemonImage(run, image, temporaryDirectory) {
    const name = `docker-daemon:${image}`;
    const saved = await nameToSave(run, image, name);
    const directory = await (0,promises_namespaceObject.mkdtemp)((0,external_node_path_namespaceObject.join)(temporaryDirectory, 'docker-save-'));
    const close = () => (0,promises_namespaceObject.rm)(directory, { recursive: true, force: true });
    try {
        const file = (0,external_node_path_namespaceObject.join)(directory, 'image.tar');
        await docker(run, ['save', '--output', file, saved], name);
        return { ...(await openDockerArchive(file, name)), close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
/** `docker save name` alone saves every tag of that name; everywhere else in Docker it means `name:latest`. */
async function nameToSave(run, image, name) {
    const { stdout } = await docker(run, ['image', 'inspect', '--format', '{{.Id}}', image], name);
    const id = stdout.trim().replace(/^sha256:/, '');
    const isId = id.startsWith(image.replace(/^sha256:/, ''));
    const hasTagOrDigest = /[:@]/.test(image.slice(image.lastIndexOf('/') + 1));
    return isId || hasTagOrDigest ? image : `${image}:latest`;
}
async function docker(run, args, name) {
    const result = await run({ file: 'docker', args, isQuiet: true }).catch(error => {
        if (!(error instanceof CommandNotFound))
            throw error;
        throw new Error(`${name} needs Docker, which is not installed on this machine: install it, or name an image in a registry`);
    });
    if (result.exitCode !== 0)
        throw new Error(explainFailure(result, name));
    return result;
}
function explainFailure(result, name) {
    const { stderr } = result;
    if (/permission denied.*(?:docker daemon|docker API|docker\.sock)/is.test(stderr)) {
        return `${name}: this user may not talk to the Docker daemon: add it to the group "docker", or use sudo`;
    }
    if (/cannot connect to the docker daemon|failed to connect to the docker API|error during connect|dial (?:unix|tcp) /i.test(stderr)) {
        return `${name}: the Docker daemon does not answer: start it, or set DOCKER_HOST to where it listens`;
    }
    if (/no such image|reference does not exist|no such object/i.test(stderr)) {
        const image = name.slice(name.indexOf(':') + 1);
        return `${name}: the Docker daemon has no such image: pull or build it, or leave "docker-daemon:" away to read ${image} from its registry`;
    }
    if (/no space left on device/i.test(stderr)) {
        return `${name}: the disk is full: \`docker save\` needs room for the whole image in the temporary directory`;
    }
    return `${name}: docker failed (exit code ${result.exitCode}): ${lastLines(result, 3)}`;
}

;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/registry/retry.js
const retry_patientRetry = {
    attempts: 5,
    firstDelay: 500,
    longestDelay: 60_000,
    sleep: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
};
const passingStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);
function isPassingStatus(status) {
    return passingStatuses.has(status);
}
/** An answer that may be different when asked again. */
class PassingFailure extends Error {
    /** Milliseconds that the server asks to wait. */
    retryAfter;
    /** Where trying often is of no use. */
    mostAttempts;
    constructor(message, options = {}) {
        super(message, { cause: options.cause });
        this.retryAfter = options.retryAfter;
        this.mostAttempts = options.mostAttempts ?? Number.POSITIVE_INFINITY;
    }
}
/** Runs `task` until it does not throw a PassingFailure. @throws the last failure, saying how often it was tried. */
async function withRetry(policy, task) {
    for (let attempt = 1;; attempt++) {
        try {
            return await task(attempt);
        }
        catch (error) {
            await pauseOrGiveUp(policy, attempt, error);
        }
    }
}
/**
 * Returns when it is time for the next attempt.
 *
 * @throws `error` itself when it will not pass, else an Error saying how often it was tried.
 */
async function pauseOrGiveUp(policy, attempt, error) {
    if (!(error instanceof PassingFailure))
        throw error;
    const wait = error.retryAfter ?? backoff(policy, attempt);
    const isTooLong = wait > policy.longestDelay;
    if (attempt < Math.min(policy.attempts, error.mostAttempts) && !isTooLong)
        return policy.sleep(wait);
    const asked = isTooLong && error.retryAfter !== undefined ? `, and asks to wait ${Math.round(wait / 1000)} s` : '';
    const tried = `tried ${attempt} ${attempt === 1 ? 'time' : 'times'}`;
    throw new Error(`${error.message}${asked} (${tried})`, { cause: error.cause });
}
/** Milliseconds, spread at random so that parallel jobs do not come back all at once. */
function backoff({ firstDelay, longestDelay }, attempt) {
    return Math.min(longestDelay, firstDelay * 2 ** (attempt - 1) * (0.75 + Math.random() / 2));
}
/** The three forms of an HTTP date all begin with a day's name; Date.parse alone would take "in 5 minutes". */
const httpDate = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? .*\d/i;
/**
 * Retry-After in seconds or as a date. Source: RFC 9110 section 10.2.3.
 *
 * @returns milliseconds, 0 for a moment that has passed, undefined when absent or malformed.
 */
function parseRetryAfter(header, now) {
    const text = header?.trim() ?? '';
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    if (!httpDate.test(text))
        return undefined;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

;// CONCATENATED MODULE: ./build/registry/silence.js

const patientTimeouts = { answer: 60_000, silence: 60_000 };
/** A server that never ends is as likely as one that hiccups: it gets one more chance, not five. */
const attemptsWhenSilent = 2;
/** A body that drips one byte a minute is as good as silent: the clock goes on until this much has come. */
const progress = 64 * 2 ** 10;
/**
 * Passes a body on. Only the time that the sender makes us wait counts, not the time the reader takes.
 *
 * @throws PassingFailure naming `what` when the connection is cut or brings nothing for `silence` milliseconds.
 */
async function* withoutSilence(body, silence, what) {
    if (body === null)
        return;
    const reader = body.getReader();
    let total = 0;
    let waited = 0;
    let received = 0;
    try {
        for (;;) {
            const begun = performance.now();
            const { done, value } = await nextChunk(reader, silence, silence - waited, `${what} after ${total} bytes`);
            if (done)
                return;
            total += value.length;
            waited += performance.now() - begun;
            received += value.length;
            if (received >= progress) {
                waited = 0;
                received = 0;
            }
            yield value;
        }
    }
    finally {
        // Not awaited: a peer that does not answer would not answer this either.
        reader.cancel().catch(() => { });
    }
}
async function nextChunk(reader, silence, left, what) {
    let timer;
    const tooLong = new Promise((_resolve, reject) => {
        const message = `${what}: nothing came for ${silence / 1000} s`;
        timer = setTimeout(() => reject(new PassingFailure(message, { mostAttempts: attemptsWhenSilent })), Math.max(0, left));
    });
    const read = reader.read().catch(error => {
        throw new PassingFailure(`${what}: the connection was cut`, { cause: error });
    });
    try {
        return await Promise.race([read, tooLong]);
    }
    finally {
        clearTimeout(timer);
        // The one that lost the race may fail later, which nobody waits for.
        read.catch(() => { });
    }
}
/** Lets go of an answer whose body is of no interest. */
function discard(response) {
    if (response.body !== null && !response.body.locked)
        response.body.cancel().catch(() => { });
}

;// CONCATENATED MODULE: ./build/registry/bounded-body.js


/**
 * Reads a body that must not be larger than expected. One that says so in advance is not even begun.
 *
 * @throws PassingFailure when the connection is cut or falls silent, Error when there are more than `most` bytes;
 *   both name `what`.
 */
async function readBounded(response, most, silence, what) {
    const tooLarge = `${what} is larger than the ${most} bytes it may have: refused`;
    if (Number(response.headers.get('content-length')) > most && !isEncoded(response)) {
        discard(response);
        throw new Error(tooLarge);
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of withoutSilence(response.body, silence, what)) {
        size += chunk.length;
        if (size > most)
            throw new Error(tooLarge);
        chunks.push(chunk);
    }
    // fetch gives the connection back a turn later: a request right after this one would open another.
    await (0,external_node_timers_promises_namespaceObject.setImmediate)();
    return Buffer.concat(chunks);
}
/** Content-Length then counts other bytes than those that we get to see. */
function isEncoded(response) {
    return (response.headers.get('content-encoding') ?? 'identity') !== 'identity';
}

;// CONCATENATED MODULE: ./build/registry/blob-reading.js



function describeBlob({ digest }, name) {
    return `blob ${digest} of ${name}`;
}
/**
 * A blob as a stream that goes on where it was when the connection is cut. Its digest is not verified here.
 *
 * @throws Error naming blob and image when the registry refuses; while reading, when it keeps failing, or sends more or
 *   less than `descriptor.size`.
 */
async function openBlob(client, descriptor, name) {
    const first = await openFrom(client, descriptor, 0, name);
    return readOn(client, descriptor, first, name);
}
async function* readOn(client, descriptor, first, name) {
    const { size } = descriptor;
    const what = describeBlob(descriptor, name);
    let opened = first;
    let done = 0;
    for (let attempt = 1;; attempt++) {
        let at = opened.start;
        try {
            for await (const chunk of withoutSilence(opened.response.body, client.timeouts.silence, what)) {
                // A registry without ranges begins anew: what we have already is passed over.
                const fresh = chunk.subarray(Math.max(0, done - at));
                at += chunk.length;
                if (at > size)
                    throw new Error(`${what} is longer than the ${size} bytes its manifest says: refused`);
                if (fresh.length === 0)
                    continue;
                done = at;
                yield fresh;
            }
            if (done === size)
                return;
            throw new PassingFailure(`${what} is cut short: ${done} of ${size} bytes`);
        }
        catch (error) {
            // Cut after the last byte: nothing is missing.
            if (done === size && error instanceof PassingFailure)
                return;
            await pauseOrGiveUp(client.retry, attempt, error);
        }
        opened = await openFrom(client, descriptor, done, name);
    }
}
async function openFrom(client, descriptor, start, name) {
    const what = describeBlob(descriptor, name);
    const { digest, size, urls } = descriptor;
    const range = start === 0 ? {} : { headers: { range: `bytes=${start}-${size - 1}` } };
    const response = await client.send({ method: 'GET', target: `blobs/${digest}`, access: 'pull', ...range });
    if (response.status === 200)
        return { response, start: 0 };
    if (response.status === 206 && start > 0 && rangeOf(response)?.start === start)
        return { response, start };
    const refusal = await client.describeRefusal(response, what);
    throw new Error(urls === undefined || urls.length === 0 ? refusal : `${refusal}. ${foreignAdvice}`);
}
/** The addresses in a foreign descriptor are not followed: whoever wrote the manifest could send us anywhere. */
const foreignAdvice = 'It is a foreign layer, whose content is kept elsewhere: build from a base image without such';
/**
 * Part of a blob.
 *
 * @returns undefined when the registry, or the storage behind it, has no partial reads.
 * @throws Error naming blob and image, also when the blob is not as long as its manifest says.
 */
async function readRange(client, descriptor, { start, length }, name) {
    const what = describeBlob(descriptor, name);
    // A suffix range (`bytes=-4`) is not understood by every storage behind a registry; a plain one is.
    const headers = { range: `bytes=${start}-${start + length - 1}` };
    const request = {
        method: 'GET',
        target: `blobs/${descriptor.digest}`,
        headers,
        access: 'pull',
    };
    return client.exchange(request, async (response) => {
        const answered = response.status === 206 ? rangeOf(response) : undefined;
        if (answered?.start === start && answered.end === start + length - 1) {
            if (answered.total !== undefined && answered.total !== descriptor.size) {
                discard(response);
                throw new Error(`${what} has ${answered.total} bytes, but its manifest says ${descriptor.size}: refused`);
            }
            return blob_reading_readSpan(response, length, client, what);
        }
        if ([200, 206, 416].includes(response.status)) {
            discard(response);
            return undefined;
        }
        throw new Error(await client.describeRefusal(response, what));
    });
}
async function blob_reading_readSpan(response, length, client, what) {
    const bytes = await readBounded(response, length, client.timeouts.silence, what);
    if (bytes.length < length)
        throw new PassingFailure(`${what} is cut short: ${bytes.length} of the ${length} bytes asked for`);
    return bytes;
}
/** Source: RFC 9110, section 14.4. @returns undefined when absent or malformed. */
function rangeOf(response) {
    const form = /^bytes (\d+)-(\d+)\/(\d+|\*)$/i;
    const [, start, end, total] = form.exec(response.headers.get('content-range')?.trim() ?? '') ?? [];
    if (start === undefined || end === undefined || total === undefined)
        return undefined;
    return { start: Number(start), end: Number(end), total: total === '*' ? undefined : Number(total) };
}

;// CONCATENATED MODULE: ./build/registry/registry-source.js







/** Registries cap manifests at 4 MiB. Source: OCI distribution-spec, "Pushing Manifests". */
const registry_source_largestManifest = 4 * 2 ** 20;
const largestSmallBlob = 16 * 2 ** 20;
/** An image in a registry. Nothing is fetched before it is asked for. */
function registrySource(client, reference) {
    const name = formatReference(reference);
    const root = reference.digest ?? reference.tag ?? 'latest';
    return {
        name,
        readManifest: digest => fetchManifest(client, digest ?? root, name),
        readBlob: descriptor => fetchSmallBlob(client, descriptor, name),
        openBlob: descriptor => openBlob(client, descriptor, name),
        readRange: (descriptor, start, length) => readRange(client, descriptor, { start, length }, name),
    };
}
/** @returns undefined when the registry has no such manifest. */
async function findManifest(client, target) {
    const name = `${client.name}${target.includes(':') ? '@' : ':'}${target}`;
    const headers = { accept: manifestMediaTypes.join(', ') };
    return client.exchange({ method: 'GET', target: `manifests/${target}`, headers, access: 'pull' }, async (response) => {
        if (response.status === 404) {
            discard(response);
            return undefined;
        }
        if (response.status !== 200)
            throw new Error(await client.describeRefusal(response, name));
        const mediaType = mediaTypeOf(response);
        if (mediaType === 'text/html') {
            discard(response);
            throw new Error(`${name}: a web page came instead of a manifest: is ${client.repository.registry} a registry, ` +
                'and is there no login page or proxy in between?');
        }
        const { silence } = client.timeouts;
        const bytes = await readBounded(response, registry_source_largestManifest, silence, `the manifest of ${name}`);
        return verifyManifest(bytes, target, response, name);
    });
}
async function fetchManifest(client, target, name) {
    const found = await findManifest(client, target);
    if (found === undefined) {
        const which = name.endsWith(target) ? name : `${name}: the manifest ${target}`;
        throw new Error(`${which} is not in the registry: it was never pushed, was deleted, or is private`);
    }
    return found;
}
function verifyManifest(bytes, target, response, name) {
    const digest = digestOf(bytes);
    const promised = target.includes(':') ? target : response.headers.get('docker-content-digest');
    // A registry may name another algorithm; the bytes are then identified by ours.
    if (promised?.startsWith('sha256:') && promised !== digest) {
        throw new Error(`${name}: the registry promised ${promised} but sent ${digest}: do not trust this answer`);
    }
    return { bytes, digest, mediaType: mediaTypeOf(response) };
}
function mediaTypeOf(response) {
    const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
    return mediaType === '' ? undefined : mediaType;
}
async function fetchSmallBlob(client, descriptor, name) {
    const { digest, size } = descriptor;
    const what = describeBlob(descriptor, name);
    if (size > largestSmallBlob)
        throw new Error(`${what} claims ${size} bytes: refused`);
    const request = { method: 'GET', target: `blobs/${digest}`, access: 'pull' };
    const bytes = await client.exchange(request, async (response) => {
        if (response.status !== 200)
            throw new Error(await client.describeRefusal(response, what));
        const received = await readBounded(response, size, client.timeouts.silence, what);
        if (received.length < size)
            throw new PassingFailure(`${what} is cut short: ${received.length} of ${size} bytes`);
        return received;
    });
    const sent = digestOf(bytes);
    if (sent !== digest)
        throw new Error(`${what}: the registry sent other content, ${sent}`);
    return bytes;
}

;// CONCATENATED MODULE: ./build/actions/check-layer-sizes/open-source.js




/** Opens an image wherever it is, for as long as `task` takes. */
async function withSource(location, { connect, runCommand, temporaryDirectory }, task) {
    switch (location.kind) {
        case 'registry':
            return task(registrySource(await connect(location.reference), location.reference));
        case 'oci-layout':
            return task(await openLayout(location.directory));
        case 'docker-archive':
            return task(await openDockerArchive(location.file));
        case 'docker-daemon': {
            const source = await openDaemonImage(runCommand, location.image, temporaryDirectory);
            return task(source).finally(() => source.close());
        }
    }
}

;// CONCATENATED MODULE: ./build/markdown/escape-markdown.js
/** Makes text safe inside Markdown and its tables: names come from images and branches that anybody may have made. */
function escapeMarkdown(text) {
    return text.replace(/[\\`*_{}[\]<>|#~]/g, character => `&#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./build/layers/layer-report.js




const barWidth = 20;
const marks = { pass: '✅', warn: '⚠️', fail: '❌' };
/** The verdict in one sentence, the worst layer named. */
function describeVerdict(name, { verdict, layers, totalSize }, budget) {
    const { length } = layers;
    const whole = `${length} ${length === 1 ? 'layer' : 'layers'}, ${formatSize(totalSize)} ${budget.measure} in all`;
    const limit = verdict === 'fail' ? budget.maxLayerSize : budget.warnLayerSize;
    const over = layers.filter(layer => layer.verdict === verdict);
    if (verdict === 'pass')
        return `Every layer of ${name} is at most ${formatSize(limit)} (${whole})`;
    const worst = [...over].sort((a, b) => sizeOf(b, budget.measure) - sizeOf(a, budget.measure))[0];
    const number = worst === undefined ? 0 : layers.indexOf(worst) + 1;
    const size = worst === undefined ? 0 : sizeOf(worst, budget.measure);
    const others = over.length > 1 ? ` and ${over.length - 1} more` : '';
    return `Layer ${number} of ${name} has ${formatSize(size)}${others}, over the limit of ${formatSize(limit)} (${whole})`;
}
/** Job summary: the verdict first, then a bar for each layer against the limit. */
function layersAsMarkdown(name, verdict, budget) {
    const rows = verdict.layers.map((layer, index) => row(layer, index + 1, budget));
    return [
        `### ${marks[verdict.verdict]} ${escapeMarkdown(describeVerdict(name, verdict, budget))}`,
        '',
        `| | layer | ${budget.measure} of ${formatSize(budget.maxLayerSize)} | compressed | uncompressed | made by |`,
        '| --- | ---: | --- | ---: | ---: | --- |',
        ...rows,
        '',
    ].join('\n');
}
/** The same for a terminal. */
function layersAsText(name, verdict, budget, paint = (_verdict, text) => text) {
    const lines = verdict.layers.map((layer, index) => {
        const sizes = [layer.compressedSize, layer.uncompressedSize].map(size => formatSize(size).padStart(8));
        const coloured = paint(layer.verdict, bar(layer, budget));
        return `${String(index + 1).padStart(3)}  ${coloured}  ${sizes.join('  ')}  ${shorten(layer.createdBy)}`;
    });
    const head = `layer  ${`${budget.measure} of ${formatSize(budget.maxLayerSize)}`.padEnd(barWidth)}  stored    tar       made by`;
    const sentence = paint(verdict.verdict, describeVerdict(name, verdict, budget));
    return [head, ...lines, '', `${marks[verdict.verdict]} ${sentence}`].join('\n');
}
function row(layer, number, budget) {
    const estimated = layer.sizeKnownBy === 'trailer' ? '' : ' (counted)';
    const cells = [
        marks[layer.verdict],
        number,
        `\`${bar(layer, budget)}\``,
        formatSize(layer.compressedSize),
        `${formatSize(layer.uncompressedSize)}${estimated}`,
        escapeMarkdown(shorten(layer.createdBy)),
    ];
    return `| ${cells.join(' | ')} |`;
}
function bar(layer, { measure, maxLayerSize }) {
    const filled = Math.min(barWidth, Math.round((sizeOf(layer, measure) / maxLayerSize) * barWidth));
    return '█'.repeat(filled).padEnd(barWidth, '░');
}
function shorten(createdBy) {
    const text = instructionText(createdBy ?? 'unknown').replace(/\p{Cc}/gu, '');
    return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}

;// CONCATENATED MODULE: ./build/actions/check-layer-sizes/explain-layers.js


const rowsShown = 8;
/** What is large in a layer, for a terminal. */
function explainAsText({ analysis, plan }) {
    if (analysis === undefined)
        return '';
    const blocks = sectionsOf(analysis).map(({ title, rows }) => {
        const lines = rows.map(({ size, name }) => `  ${formatSize(size).padStart(8)}  ${printable(name)}`);
        return [`${title}:`, ...lines].join('\n');
    });
    return [...blocks, ...wasteOf(analysis), ...planAsText(plan)].join('\n');
}
/** The same for the job summary, folded away below the table. */
function explainAsMarkdown({ layers }) {
    return layers
        .map((layer, index) => ({ layer, number: index + 1 }))
        .filter(({ layer }) => layer.analysis !== undefined && layer.verdict !== 'pass')
        .map(({ layer, number }) => detailsOf(layer, number))
        .join('\n');
}
function detailsOf({ analysis, plan, lines }, number) {
    if (analysis === undefined)
        return '';
    const where = lines === undefined ? '' : ` (line ${lines.startLine} of the Dockerfile)`;
    const sections = sectionsOf(analysis).flatMap(({ title, rows }) => [
        `**${title}**`,
        '',
        '| | |',
        '| ---: | --- |',
        ...rows.map(({ size, name }) => `| ${formatSize(size)} | ${escapeMarkdown(printable(name))} |`),
        '',
    ]);
    return [
        `<details open><summary>What is in layer ${number}${where}</summary>`,
        '',
        ...sections,
        ...wasteOf(analysis).map(escapeMarkdown),
        '</details>',
        '',
        ...planAsMarkdown(plan, number),
    ].join('\n');
}
function sectionsOf(analysis) {
    const directories = analysis.directories.map(({ path, contentSize, isRest }) => ({
        size: contentSize,
        name: `${path || '/'}${isRest ? ' (the rest of it)' : ''}`,
    }));
    const families = analysis.families.map(({ directory, pattern, contentSize, fileCount }) => ({
        size: contentSize,
        name: `${directory === '' ? '' : `${directory}/`}${pattern} (${fileCount} files)`,
    }));
    const files = analysis.files.map(({ path, contentSize }) => ({ size: contentSize, name: path }));
    return [
        { title: 'Largest directories', rows: directories.slice(0, rowsShown) },
        { title: 'Largest library families', rows: families.slice(0, rowsShown) },
        { title: 'Largest files', rows: files.slice(0, rowsShown) },
    ].filter(({ rows }) => rows.length > 0);
}
function wasteOf({ wasted }) {
    const { stored, storedAgain, deleted } = wasted;
    return [
        ...(stored > 0
            ? [`${formatSize(stored)} of it are hidden by a later layer: stored and transferred for nothing`]
            : []),
        ...(storedAgain > 0
            ? [`It stores ${formatSize(storedAgain)} again that an earlier layer holds already`]
            : []),
        ...(deleted > 0
            ? [`It deletes ${formatSize(deleted)} of earlier layers, which are transferred all the same`]
            : []),
    ];
}
function planAsText(plan) {
    if (plan === undefined || plan.groups.length < 2)
        return unsplittableOf(plan);
    const groups = plan.groups.map(({ name, tarSize }) => `  ${formatSize(tarSize).padStart(8)}  ${printable(name)}`);
    return ['It can be split into:', ...groups, ...unsplittableOf(plan)];
}
function planAsMarkdown(plan, number) {
    if (plan === undefined)
        return [];
    if (plan.fragment === '')
        return unsplittableOf(plan).map(escapeMarkdown);
    const groups = plan.groups.map(({ name, tarSize }) => `| ${formatSize(tarSize)} | ${escapeMarkdown(printable(name))} |`);
    const fence = '`'.repeat(Math.max(3, ...[...plan.fragment.matchAll(/`+/g)].map(([run]) => run.length + 1)));
    return [
        `<details open><summary>How to split layer ${number} into ${plan.groups.length}</summary>`,
        '',
        '| | |',
        '| ---: | --- |',
        ...groups,
        '',
        ...[...plan.notes, ...unsplittableOf(plan)].map(note => `- ${escapeMarkdown(note)}`),
        '',
        `${fence}dockerfile`,
        plan.fragment.trimEnd(),
        fence,
        '</details>',
        '',
    ];
}
function unsplittableOf(plan) {
    return plan?.unsplittable.map(({ reason }) => printable(reason)) ?? [];
}
/** File names may hold anything, a terminal's commands among it. */
function printable(text) {
    return text.replace(/\p{Cc}/gu, '�');
}

;// CONCATENATED MODULE: ./build/actions/check-layer-sizes/report-layers.js




/** GitHub shows ten annotations of each kind for a step. */
const mostAnnotations = 10;
/** Table in the log and the job summary; annotations at the lines of the Dockerfile that made too large layers. */
async function reportLayers(checked, check, { log, writeSummary, paint }) {
    const { name, layers } = checked;
    await log.group(`Layers of ${name}`, async () => log.info(layersAsText(name, checked, check.budget, paint)));
    for (const [index, layer] of layers.entries()) {
        if (layer.analysis === undefined)
            continue;
        await log.group(`What is in layer ${index + 1}`, async () => log.info(explainAsText(layer)));
    }
    await writeSummary(layersAsMarkdown(name, checked, check.budget) + explainAsMarkdown(checked));
    const isFailure = failureOf(checked, check) !== undefined;
    annotate(checked, check, isFailure, log);
    const isSaid = layers.some(layer => layer.verdict !== 'pass' && layer.lines !== undefined);
    if (checked.verdict !== 'pass' && !isFailure && !isSaid) {
        log.warning(describeVerdict(name, checked, check.budget));
    }
}
/** The sentence that fails the step, or undefined when the verdict does not. */
function failureOf(checked, { budget, failOn }) {
    const { verdict, name } = checked;
    const isFailure = failOn === 'error' ? verdict === 'fail' : failOn === 'warning' && verdict !== 'pass';
    if (!isFailure)
        return undefined;
    const mend = fragmentOf(checked) === ''
        ? 'split the instruction that made it into several COPY instructions'
        : 'the output `plan` and the job summary hold a ready Dockerfile fragment that splits it';
    return `${describeVerdict(name, checked, budget)}. mybinder.org's builders often fail to transfer such a layer: ${mend}`;
}
/** The fragments of all plans, each saying which layer it is for. */
function fragmentOf({ layers }) {
    return layers
        .flatMap(({ plan }, index) => plan === undefined || plan.fragment === '' ? [] : [`# Splits layer ${index + 1}\n${plan.fragment}`])
        .join('\n');
}
function annotate({ layers }, { budget, dockerfile }, isFailing, log) {
    if (dockerfile === undefined)
        return;
    const counts = { warn: 0, fail: 0 };
    for (const [index, layer] of layers.entries()) {
        if (layer.verdict === 'pass' || layer.lines === undefined)
            continue;
        if (++counts[layer.verdict] > mostAnnotations)
            continue;
        const place = { file: dockerfile, startLine: layer.lines.startLine, endLine: layer.lines.endLine };
        const limit = layer.verdict === 'fail' ? budget.maxLayerSize : budget.warnLayerSize;
        const message = `This makes layer ${index + 1} of ${formatSize(sizeOf(layer, budget.measure))}, over the limit of ${formatSize(limit)}${largestIn(layer)}`;
        if (isFailing && layer.verdict === 'fail')
            log.error(message, place);
        else
            log.warning(message, place);
    }
}
function largestIn({ analysis }) {
    const named = analysis?.directories
        .slice(0, 3)
        .map(({ path, contentSize }) => `${path || '/'} (${formatSize(contentSize)})`);
    return named === undefined || named.length === 0 ? '' : `. The largest in it: ${named.join(', ')}`;
}

;// CONCATENATED MODULE: ./build/actions/check-layer-sizes/stream-progress.js

/** Milliseconds between two lines; a stream that takes less says nothing. */
const interval = 3_000;
/** Says how far the streams are, how fast they go and how long they will take. */
class StreamProgress {
    #log;
    #image;
    #read = new Map();
    #begun = Date.now();
    #last = Date.now();
    constructor(log, image) {
        this.#log = log;
        this.#image = image;
    }
    onBytes(layer, read, size) {
        this.#read.set(layer, { read, size });
        const now = Date.now();
        if (now - this.#last < interval)
            return;
        this.#last = now;
        const sums = [...this.#read.values()];
        const done = sums.reduce((sum, item) => sum + item.read, 0);
        const all = sums.reduce((sum, item) => sum + item.size, 0);
        const rate = done / ((now - this.#begun) / 1000);
        const left = Math.ceil((all - done) / rate);
        this.#log.info(`reading ${this.#image.name}: ${formatSize(done)} of ${formatSize(all)}, ${formatSize(rate)}/s, ${left} s left`);
    }
}

;// CONCATENATED MODULE: ./build/actions/check-layer-sizes/run.js








/** Measures every layer of an image, judges it by the limits, and says how to mend what is too large. */
function run(inputs, adapters) {
    return withSource(inputs.image, adapters, async (source) => {
        const measurable = await readMeasurable(source, inputs);
        const name = fromName(inputs.image, measurable.image);
        const checked = await checkLayers(measurable, name, inputs, adapters);
        return { outputs: outputsOf(checked), failure: failureOf(checked, inputs) };
    });
}
/** The layers are asked beside the config, so that an image far away costs no round trip more than it must. */
async function readMeasurable(source, { platform, explain }) {
    const found = await readPlatformManifest(source, platform);
    const [image, claims] = await Promise.all([
        completeImage(source, found, platform),
        explain === 'always' ? [] : readClaims(source, found.manifest),
    ]);
    return { source, image, claims };
}
/** The check as a part of other actions: measured and reported, the verdict left to the caller. */
async function checkLayers(measurable, fromName, check, adapters) {
    const dockerfile = await readDockerfile(check.dockerfile, adapters);
    const progress = new StreamProgress(adapters.log, measurable.image);
    const checked = await checkImage({ ...measurable, fromName, dockerfile }, check, progress);
    await reportLayers(checked, check, adapters);
    return checked;
}
function outputsOf(checked) {
    return {
        verdict: checked.verdict,
        layers: checked.layers.map(({ plan: _plan, ...layer }) => layer),
        'largest-layer-size': checked.largestLayerSize,
        'total-size': checked.totalSize,
        plan: fragmentOf(checked),
    };
}
async function readDockerfile(path, { readFile }) {
    if (path === undefined)
        return undefined;
    const bytes = await readFile(path).catch(() => {
        throw new Error(`dockerfile is ${JSON.stringify(path)}: there is no such file in the workspace`);
    });
    try {
        return { path, bytes, parsed: parseDockerfile(bytes) };
    }
    catch (error) {
        throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
}
/** What a FROM has to say to build upon the image; only the reader can know it of a file. */
function fromName(location, image) {
    if (location.kind === 'registry')
        return `${formatImageRepository(location.reference)}@${image.rootDigest}`;
    return location.kind === 'docker-daemon' ? location.image : 'IMAGE';
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/registry/credentials.js
/** The user name by which Docker and its helpers mark a secret as an identity token. */
const identityUser = '<token>';
function credentialsFrom(username, secret) {
    if (username === identityUser)
        return { username, password: '', identityToken: secret };
    return { username, password: secret };
}
/** Header for a registry or token service that takes name and password; an identity token is neither. */
function basicHeader({ username, password, identityToken }) {
    if (identityToken !== undefined)
        return undefined;
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
/** Everything that must not be seen in a log. */
function secretsOf(credentials) {
    const basic = basicHeader(credentials)?.slice('Basic '.length);
    return [credentials.password, credentials.identityToken, basic].filter(secret => secret !== undefined && secret !== '');
}

;// CONCATENATED MODULE: ./build/registry/credential-helper.js



const answerSchema = object({ Username: string(), Secret: string() });
/** A helper that waits for somebody to unlock a keychain waits for ever in a workflow. */
const patientHelperTimeout = 30_000;
/**
 * Asks a credential helper for the login of a registry.
 * Source: README of docker/docker-credential-helpers, "Development".
 *
 * @param name of the helper, `NAME` of the program `docker-credential-NAME`.
 * @param file that names the helper, for messages. Nothing that the helper prints gets into a message: it may be the
 *   secret, or hold it.
 * @returns undefined when the helper knows no login.
 * @throws Error in one sentence that names helper and file.
 */
async function askCredentialHelper(run, name, registry, file, timeout = patientHelperTimeout) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) {
        throw new Error(`${file} names the credential helper ${JSON.stringify(name)}, which is no program's name`);
    }
    const program = `docker-credential-${name}`;
    const what = `the credential helper ${program}, which ${file} names for ${registry}`;
    const command = { file: program, args: ['get'], input: registry, isQuiet: true };
    const result = await withinTime(run(command), timeout, what).catch(error => {
        if (!(error instanceof CommandNotFound))
            throw error;
        throw new Error(`${what}, is not installed: install it, or remove it from that file and log in again`);
    });
    if (result.exitCode === 0)
        return readAnswer(result.stdout, what);
    if (saysNotFound(result))
        return undefined;
    throw new Error(`${what}, failed (exit code ${result.exitCode}): run \`echo ${registry} | ${program} get\` to see why`);
}
/** Helpers say so on standard output, those of other makers also on standard error. */
function saysNotFound({ stdout, stderr }) {
    return /credentials not found/i.test(`${stdout}\n${stderr}`);
}
function readAnswer(stdout, what) {
    let answer;
    try {
        answer = parse(answerSchema, JSON.parse(stdout));
    }
    catch {
        throw new Error(`${what}, did not answer with JSON that holds "Username" and "Secret"`);
    }
    if (answer.Username === '' && answer.Secret === '')
        return undefined;
    return credentialsFrom(answer.Username, answer.Secret);
}
async function withinTime(task, timeout, what) {
    let timer;
    const tooLong = new Promise((_resolve, reject) => {
        timer = setTimeout(() => reject(new Error(`${what}, did not answer within ${timeout / 1000} s: does it wait for a keychain?`)), timeout);
    });
    try {
        return await Promise.race([task, tooLong]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./build/registry/docker-config.js



// Messages of our own: Valibot's show the value, which may be a secret.
const docker_config_text = string('expected a text');
const entry = object({
    auth: nullish(docker_config_text),
    username: nullish(docker_config_text),
    password: nullish(docker_config_text),
    identitytoken: nullish(docker_config_text),
}, 'expected an object');
const docker_config_schema = object({
    auths: nullish(record(string(), entry, 'expected an object'), {}),
    credHelpers: nullish(record(string(), docker_config_text, 'expected an object'), {}),
    credsStore: nullish(docker_config_text),
}, 'expected an object');
/** Docker Hub's entry in config.json has kept the address of its first API. */
const dockerHubKeys = ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', 'registry-1.docker.io'];
/**
 * The part of Docker's config.json about a registry.
 *
 * @param content of the file.
 * @throws Error naming `file` when it is malformed: going on without would end in a confusing "denied".
 * @see https://docs.docker.com/reference/cli/docker/login/
 */
function readDockerLogin(content, registry, file) {
    const { auths, credHelpers, credsStore } = parseShape(docker_config_schema, parseText(content, file), file);
    const keys = registry === 'docker.io'
        ? dockerHubKeys
        : [registry, `https://${registry}`, `https://${registry}/`, `http://${registry}`];
    const helperOfRegistry = keys.map(key => credHelpers[key]).find(name => name !== undefined);
    const helper = helperOfRegistry ?? credsStore ?? '';
    const key = keys.find(name => auths[name] !== undefined);
    const found = key === undefined ? undefined : auths[key];
    return {
        helper: helper === '' ? undefined : helper,
        helperKey: keys[0] ?? registry,
        stored: found === undefined ? undefined : docker_config_readEntry(found, `${file}, the entry of ${key}`),
    };
}
function parseText(content, file) {
    try {
        return JSON.parse(content);
    }
    catch {
        throw new Error(`${file} is not JSON: run \`docker logout\` and \`docker login\` again, or mend it by hand`);
    }
}
function docker_config_readEntry(found, where) {
    const { auth, username, password, identitytoken } = found;
    if (identitytoken)
        return credentialsFrom('<token>', identitytoken);
    if (username && password)
        return { username, password };
    // A credential helper keeps the secret elsewhere and leaves an empty entry here.
    if (!auth)
        return undefined;
    const decoded = Buffer.from(auth, 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    if (colon < 1)
        throw new Error(`${where}: "auth" is not the base64 of "name:password"`);
    // Some versions of Docker pad the password with NUL bytes.
    return credentialsFrom(decoded.slice(0, colon), decoded.slice(colon + 1).replace(/\0+$/, ''));
}

;// CONCATENATED MODULE: ./build/registry/challenge.js
/** Longer ones are no challenge but an attempt to keep us busy. */
const longestHeader = 8192;
const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const parameterForm = new RegExp(`^(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|(${token}|[^\\s,"]+))`);
const schemeForm = new RegExp(`^(${token})(?=\\s|,|$)`);
/**
 * The challenge to answer: bearer before basic, since it keeps the password from the registry itself.
 *
 * @returns undefined when the header holds no challenge that a container registry may use.
 */
function parseChallenge(header) {
    const challenges = header.length > longestHeader ? [] : splitChallenges(header);
    for (const { scheme, parameters } of challenges) {
        const realm = parameters.get('realm');
        if (scheme !== 'bearer' || realm === undefined || !URL.canParse(realm))
            continue;
        const service = parameters.get('service');
        const scope = parameters.get('scope');
        return {
            scheme,
            realm,
            ...(service === undefined ? {} : { service }),
            ...(scope === undefined ? {} : { scope }),
        };
    }
    return challenges.some(({ scheme }) => scheme === 'basic') ? { scheme: 'basic' } : undefined;
}
/** Several challenges may share one header, separated by the same comma that separates their parameters. */
function splitChallenges(header) {
    const found = [];
    let rest = header;
    for (;;) {
        rest = rest.replace(/^[\s,]+/, '');
        const parameter = parameterForm.exec(rest);
        const scheme = parameter === null ? schemeForm.exec(rest) : null;
        const [matched] = parameter ?? scheme ?? [];
        if (matched === undefined)
            return found;
        if (scheme !== null)
            found.push({ scheme: (scheme[1] ?? '').toLowerCase(), parameters: new Map() });
        if (parameter !== null) {
            const [, name = '', quoted, plain = ''] = parameter;
            const value = quoted?.replace(/\\(.)/g, '$1') ?? plain;
            found.at(-1)?.parameters.set(name.toLowerCase(), value);
        }
        rest = rest.slice(matched.length);
    }
}

;// CONCATENATED MODULE: ./build/registry/reason.js
/** Why a request failed, in the system's words: fetch hides them (ECONNREFUSED, a certificate's fault) in `cause`. */
function reasonOf(error) {
    if (!isErrorLike(error))
        return String(error);
    const { cause, errors, message } = error;
    // Every address of a host was tried.
    if (Array.isArray(errors) && errors.length > 0)
        return [...new Set(errors.map(reasonOf))].join(', ');
    return isErrorLike(cause) ? reasonOf(cause) : message || error.name || 'no reason was given';
}
/** fetch's errors may come from another realm, where `instanceof Error` does not hold. */
function isErrorLike(error) {
    return (typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string');
}

;// CONCATENATED MODULE: ./build/registry/token-service.js







/** Source: distribution token specification, "expires_in": 60 when left out, and never less. */
const shortestLifetime = 60;
const largestAnswer = 2 ** 20;
/** Name by which we ask; the specification wants one with a refresh token. */
const clientId = 'binder-actions';
const token_service_answerSchema = object({
    token: nullish(string('expected a text')),
    access_token: nullish(string('expected a text')),
    // Some services send the number as text; what cannot be read is as good as absent, since a 401 renews the token.
    expires_in: fallback(nullish(pipe(unknown(), transform(Number), finite())), undefined),
});
/**
 * Gets a token: anonymously, with name and password, or for an identity token.
 * Sources: distribution token specification; distribution "OAuth2 Token Authentication" for identity tokens.
 *
 * @param what names the image and the service, for messages.
 * @returns undefined when the service refuses.
 * @throws PassingFailure, or Error when trying again is of no use.
 */
async function requestToken(fetch, request, timeouts, what) {
    const response = await send(fetch, request, timeouts.answer, what);
    if (isPassingStatus(response.status)) {
        discard(response);
        const retryAfter = parseRetryAfter(response.headers.get('retry-after'), Date.now());
        throw new PassingFailure(`${what} answered ${response.status}`, { retryAfter });
    }
    if (response.status === 401 || response.status === 403) {
        discard(response);
        return undefined;
    }
    if (response.status >= 300 && response.status < 400) {
        discard(response);
        throw new Error(`${what} sends on to another address: refused, since the login is not meant for that`);
    }
    if (!response.ok) {
        discard(response);
        throw new Error(`${what} answered ${response.status}`);
    }
    return readToken(await readBounded(response, largestAnswer, timeouts.silence, what), what);
}
function readToken(bytes, what) {
    const answer = parse_json_parseJson(token_service_answerSchema, bytes, `the answer of ${what}`);
    const token = answer.token || answer.access_token;
    if (!token)
        throw new Error(`${what} answered without a token`);
    // fetch would refuse such a header too, but with the token in its message.
    if (!/^[\x21-\x7e]+$/.test(token))
        throw new Error(`${what} answered with a token that no header can hold`);
    return { token, lifetime: Math.max(shortestLifetime, answer.expires_in ?? 0) };
}
async function send(fetch, request, timeout, what) {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), timeout);
    const { url, init } = formatRequest(request);
    try {
        return await fetch(url, { ...init, redirect: 'manual', signal: deadline.signal });
    }
    catch (error) {
        if (deadline.signal.aborted) {
            const message = `${what} did not answer within ${timeout / 1000} s`;
            throw new PassingFailure(message, { mostAttempts: attemptsWhenSilent });
        }
        throw new PassingFailure(`${what} cannot be reached: ${reasonOf(error)}`, { cause: error });
    }
    finally {
        clearTimeout(timer);
    }
}
function formatRequest({ realm, service, scope, credentials }) {
    const headers = { accept: 'application/json' };
    const asked = { ...(service === undefined ? {} : { service }), scope };
    if (credentials?.identityToken !== undefined) {
        const form = {
            grant_type: 'refresh_token',
            refresh_token: credentials.identityToken,
            client_id: clientId,
        };
        return {
            url: realm,
            init: { method: 'POST', headers, body: new URLSearchParams({ ...form, ...asked }) },
        };
    }
    const url = new URL(realm);
    for (const [name, value] of Object.entries(asked))
        url.searchParams.set(name, value);
    const authorization = credentials === undefined ? undefined : basicHeader(credentials);
    return { url, init: { headers: { ...headers, ...(authorization === undefined ? {} : { authorization }) } } };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./build/registry/endpoint.js
/** Where a registry's API is. Docker Hub's differs from the name that people write. */
function apiOrigin(registry) {
    if (registry === 'docker.io')
        return 'https://registry-1.docker.io';
    return `${isLoopback(registry) ? 'http' : 'https'}://${registry}`;
}
/** Docker, too, speaks plain HTTP to registries on the machine itself, and to no other. */
function isLoopback(host) {
    const name = host.replace(/:\d+$/, '');
    return name === 'localhost' || /^127(?:\.\d{1,3}){3}$/.test(name) || name === '[::1]';
}

;// CONCATENATED MODULE: ./build/registry/trust.js
/** Where a registry may send us, and what we then show there. The registry itself may be the attacker. */


/**
 * Whether a registry's credentials may go to its token service: the same host, or a sibling below the same parent
 * domain, as auth.docker.io is to registry-1.docker.io and gitlab.com to registry.gitlab.com. Only over HTTPS, but
 * for a registry on the machine itself.
 */
function mayReceiveCredentials(realm, origin) {
    const api = new URL(origin);
    if (isLoopback(api.host))
        return realm.hostname === api.hostname;
    if (realm.protocol !== 'https:')
        return false;
    if (realm.hostname === api.hostname)
        return true;
    if (isAddress(realm.hostname) || isAddress(api.hostname))
        return false;
    const parent = parentOf(api.hostname);
    if (!belongsToOneOwner(parent))
        return false;
    return realm.hostname === parent || parentOf(realm.hostname) === parent;
}
/**
 * Whether a registry may send us to `target`, credentials or not: never from HTTPS to plain HTTP, and from the public
 * internet not to addresses of the local network, which only we can reach.
 *
 * @returns why not, or undefined when it may.
 */
function refusalOfTarget(target, origin) {
    const api = new URL(origin);
    if (target.username !== '' || target.password !== '')
        return 'an address with a user name in it';
    const isPlain = target.protocol === 'http:';
    if (target.protocol !== 'https:' && !isPlain)
        return `an address of the kind "${target.protocol}"`;
    if (isPlain && api.protocol === 'https:')
        return `plain HTTP at ${target.host}`;
    const isAtHome = target.hostname === api.hostname || isLocal(api.hostname);
    if (!isAtHome && isLocal(target.hostname))
        return `${target.host}, an address of the local network`;
    return undefined;
}
/** Name or address of something that the public internet cannot reach. */
function isLocal(hostname) {
    if (hostname === 'localhost' || hostname.endsWith('.localhost'))
        return true;
    const address = hostname.replace(/^\[|\]$/g, '');
    if ((0,external_node_net_.isIPv4)(address))
        return localAddresses.check(address, 'ipv4');
    return (0,external_node_net_.isIPv6)(address) && localAddresses.check(address, 'ipv6');
}
function isAddress(hostname) {
    return (0,external_node_net_.isIPv4)(hostname) || hostname.startsWith('[');
}
/** Source: IANA special-purpose address registries. BlockList sees through IPv4-mapped IPv6 addresses. */
const localAddresses = new external_node_net_.BlockList();
for (const [network, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
]) {
    localAddresses.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
    ['::', 127],
    ['64:ff9b::', 96],
    ['fc00::', 7],
    ['fe80::', 10],
]) {
    localAddresses.addSubnet(network, prefix, 'ipv6');
}
function parentOf(hostname) {
    return hostname.split('.').slice(1).join('.');
}
/** Below these, every name has an owner of its own. */
const sharedParents = /^(?:(?:co|com|org|net|gov|edu|ac|or|ne|go)\.[a-z]{2}|.*\.?(?:azurecr\.io|azurewebsites\.net|cloudapp\.net|amazonaws\.com|on\.aws|run\.app|web\.app|appspot\.com|fly\.dev|pages\.dev|workers\.dev|github\.io|gitlab\.io|githubusercontent\.com|herokuapp\.com|netlify\.app|vercel\.app|ngrok\.io|ngrok\.app|ngrok-free\.app|trycloudflare\.com|duckdns\.org|icr\.io|pkg\.dev|ocir\.io|scw\.cloud|r\.appspot\.com|nip\.io|sslip\.io|jfrog\.io|cloudsmith\.io))$/;
/** A guess at the public suffix list, on the safe side: who is refused here reads anonymously. */
function belongsToOneOwner(parent) {
    return parent.includes('.') && !sharedParents.test(parent);
}

;// CONCATENATED MODULE: ./build/registry/authorization.js




/** A token is renewed this long (ms) before its end, since a request takes time to arrive. */
const margin = 10_000;
/**
 * Answers a registry's challenges for one image repository and remembers the tokens it gets.
 * Source: https://distribution.github.io/distribution/spec/auth/token/
 */
class Authorization {
    #tokens = new Map();
    #pending = new Map();
    #options;
    #withheldFrom;
    constructor(options) {
        this.#options = options;
        for (const secret of options.credentials === undefined ? [] : secretsOf(options.credentials))
            options.mask(secret);
    }
    /** The host of a token service that did not get to see the credentials, if there was one. */
    get withheldFrom() {
        return this.#withheldFrom;
    }
    /** The header for a request of this scope when one is already known, so that most requests need one trip. */
    headerFor(scope) {
        const token = this.#tokens.get(scope);
        return token !== undefined && token.expires - margin > Date.now() ? token.header : undefined;
    }
    /** Whether the token service has let everybody in: a denial that follows is then more likely a mistake. */
    isAnonymouslyGranted(scope) {
        return this.#tokens.get(scope)?.isAnonymous ?? false;
    }
    forget(scope) {
        this.#tokens.delete(scope);
    }
    /**
     * @param header of the 401, `WWW-Authenticate`.
     * @returns the header that answers it, or undefined when there is nothing (more) to say.
     * @throws Error when the challenge cannot be understood or must not be answered; PassingFailure of the token service.
     */
    async answer(header, scope) {
        const challenge = parseChallenge(header ?? '');
        if (challenge === undefined)
            throw new Error(this.#unansweredProblem(header));
        // Requests that run side by side meet the same 401: one token serves them all.
        const pending = this.#pending.get(scope) ?? this.#obtain(challenge, scope);
        this.#pending.set(scope, pending);
        try {
            const token = await pending;
            if (token === undefined)
                this.#tokens.delete(scope);
            else
                this.#tokens.set(scope, token);
            return token?.header;
        }
        finally {
            this.#pending.delete(scope);
        }
    }
    async #obtain(challenge, scope) {
        return challenge.scheme === 'basic' ? this.#basicToken() : this.#fetchToken(challenge, scope);
    }
    #basicToken() {
        const { credentials } = this.#options;
        const header = credentials === undefined ? undefined : basicHeader(credentials);
        if (header === undefined)
            return undefined;
        return { header, expires: Number.POSITIVE_INFINITY, isAnonymous: false };
    }
    async #fetchToken(challenge, scope) {
        const { name, fetch, origin, timeouts, mask } = this.#options;
        const realm = new URL(challenge.realm);
        const mayReceive = mayReceiveCredentials(realm, origin);
        const isPlainElsewhere = realm.protocol === 'http:' && !mayReceive;
        const refusal = refusalOfTarget(realm, origin) ?? (isPlainElsewhere ? `plain HTTP at ${realm.host}` : undefined);
        if (refusal !== undefined) {
            throw new Error(`${name}: the registry wants us to log in at ${refusal}: refused`);
        }
        const credentials = mayReceive ? this.#options.credentials : undefined;
        if (this.#options.credentials !== undefined && !mayReceive)
            this.#withheldFrom = realm.host;
        const what = `${name}: the token service at ${realm.host}`;
        const request = { realm, service: challenge.service, scope, credentials };
        const granted = await requestToken(fetch, request, timeouts, what);
        if (granted === undefined)
            return undefined;
        mask(granted.token);
        return {
            header: `Bearer ${granted.token}`,
            expires: Date.now() + granted.lifetime * 1000,
            isAnonymous: credentials === undefined,
        };
    }
    #unansweredProblem(header) {
        const said = header === null || header.trim() === ''
            ? 'it sends no WWW-Authenticate header'
            : `its WWW-Authenticate header is ${JSON.stringify(header.slice(0, 100))}`;
        return `${this.#options.name}: the registry answered 401 (a login is needed) but not how to log in: ${said}`;
    }
}

;// CONCATENATED MODULE: ./build/registry/refusal.js


const refusal_schema = object({
    errors: array(object({ code: string(), message: nullish(string(), '') })),
});
/** Of an explanation nobody reads more, and a server that goes on for ever must not keep us. */
const longestAnswer = 64 * 2 ** 10;
const patience = 10_000;
const longestQuote = 300;
/**
 * A sentence for an answer that is not the wanted one: what the registry said and what to do about it.
 * Source: OCI distribution-spec, "Error Codes".
 *
 * @param asker `true` or `false` stand for whether there were no credentials.
 */
async function describeRefusal(response, what, asker) {
    const said = await readErrors(response);
    const advice = adviceFor(response.status, typeof asker === 'boolean' ? { isAnonymous: asker } : asker);
    return `${what}: the registry answered ${response.status}${said ? ` (${said})` : ''}${advice ? `. ${advice}` : ''}`;
}
function adviceFor(status, { isAnonymous, withheldFrom }) {
    if (status === 401 || status === 403) {
        if (withheldFrom !== undefined) {
            return `Its token service is at ${withheldFrom}, a host that the credentials were not given for: they were not sent`;
        }
        return isAnonymous
            ? 'It is private, or needs a login: make the package public, or give registry-username and registry-password'
            : 'The credentials are wrong, or lack the right: on ghcr.io the job needs `permissions: packages: write` to push';
    }
    if (status === 404)
        return 'It does not exist under this name, or is private';
    return undefined;
}
async function readErrors(response) {
    try {
        const bytes = await readBounded(response, longestAnswer, patience, 'the explanation');
        const { errors } = parse(refusal_schema, JSON.parse(new TextDecoder().decode(bytes)));
        const said = errors.map(({ code, message }) => (message ? `${code}: ${message}` : code)).join(', ');
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal.
        return said.replace(/[\x00-\x1f\x7f-\x9f]+/g, ' ').slice(0, longestQuote);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/registry/repository-client.js








const mostRedirects = 5;
const redirectStatuses = new Set([301, 302, 303, 307, 308]);
/** ghcr.io now and then denies what it has just given a token for. */
const mostDenialsDoubted = 2;
/**
 * One image repository's part of the Distribution API: authorization, redirects and retry in one place.
 * Source: OCI distribution-spec 1.1.
 */
class RepositoryClient {
    repository;
    name;
    timeouts;
    retry;
    #origin;
    #access;
    #authorization;
    constructor(repository, access) {
        this.repository = repository;
        this.name = formatImageRepository(repository);
        this.timeouts = access.timeouts ?? patientTimeouts;
        this.retry = access.retry;
        this.#origin = apiOrigin(repository.registry);
        this.#access = access;
        const { fetch, credentials, mask = () => { } } = access;
        this.#authorization = new Authorization({
            name: this.name,
            fetch,
            origin: this.#origin,
            credentials,
            timeouts: this.timeouts,
            mask,
        });
    }
    get isAnonymous() {
        return this.#access.credentials === undefined;
    }
    /**
     * @returns the answer, whatever its status, after failures that pass were tried again.
     * @throws Error when the registry cannot be reached or keeps failing.
     */
    send(request) {
        return this.exchange(request, async (response) => response);
    }
    /** Sends and reads as one step, so that an answer cut half-way is asked for again. */
    exchange(request, read) {
        return this.retrying(async () => read(await this.sendOnce(request)));
    }
    /** Runs several requests as one step that is tried again as a whole. */
    retrying(task) {
        return withRetry(this.retry, task);
    }
    /** A sentence for an answer that is not the wanted one. */
    describeRefusal(response, what) {
        const { withheldFrom } = this.#authorization;
        return describeRefusal(response, what, { isAnonymous: this.isAnonymous, withheldFrom });
    }
    /** One attempt. @throws PassingFailure when trying again may help. */
    async sendOnce(request) {
        const scope = `repository:${this.repository.path}:${request.access}`;
        let response = await this.#authorized(request, scope);
        for (let doubts = 1; doubts <= mostDenialsDoubted; doubts++) {
            if (!this.#isDoubtfulDenial(response, request, scope))
                break;
            discard(response);
            this.#authorization.forget(scope);
            await this.retry.sleep(backoff(this.retry, doubts));
            response = await this.#authorized(request, scope);
        }
        return this.#unlessPassing(response, request);
    }
    #isDoubtfulDenial({ status }, { method }, scope) {
        const isRead = method === 'GET' || method === 'HEAD';
        return status === 403 && isRead && this.#authorization.isAnonymouslyGranted(scope);
    }
    /** Answers a challenge once. A token that has ended meets one as well, and is renewed that way. */
    async #authorized(request, scope) {
        const known = this.#authorization.headerFor(scope);
        const { response, isHome } = await this.#follow(request, known);
        // A storage host that wants a login has no claim on the registry's.
        if (response.status !== 401 || !isHome)
            return response;
        const challenge = response.headers.get('www-authenticate');
        const header = await this.#authorization.answer(challenge, scope).catch(error => {
            discard(response);
            throw error;
        });
        if (header === undefined || header === known)
            return response;
        discard(response);
        return (await this.#follow(request, header)).response;
    }
    #unlessPassing(response, { method }) {
        if (!isPassingStatus(response.status))
            return response;
        discard(response);
        const retryAfter = parseRetryAfter(response.headers.get('retry-after'), Date.now());
        throw new PassingFailure(`${this.name}: the registry answered ${response.status} to ${method}`, {
            retryAfter,
        });
    }
    /** Follows redirects by hand: a blob's storage is another host, and the registry's credentials stay here. */
    async #follow(request, authorization) {
        let url = new URL(request.target, `${this.#origin}/v2/${this.repository.path}/`);
        let isHome = url.origin === this.#origin;
        this.#refuseBadTarget(url);
        for (let redirects = 0; redirects <= mostRedirects; redirects++) {
            const response = await this.#fetch(url, request, isHome ? authorization : undefined);
            const location = response.headers.get('location');
            if (!redirectStatuses.has(response.status) || location === null)
                return { response, isHome };
            discard(response);
            url = this.#nextUrl(location, url, response.status, request);
            // Who was sent away does not come back with the key: another host would choose what we open with it.
            isHome &&= url.origin === this.#origin;
        }
        throw new Error(`${this.name}: the registry redirects more than ${mostRedirects} times`);
    }
    #nextUrl(location, from, status, { method }) {
        if (!URL.canParse(location, from.href)) {
            throw new Error(`${this.name}: the registry redirects to something that is no address: refused`);
        }
        const isWrite = method === 'POST' || method === 'PUT';
        if (isWrite && status < 307) {
            throw new Error(`${this.name}: the registry redirects a ${method} with ${status}, which would lose its content`);
        }
        const next = new URL(location, from);
        if (from.protocol === 'https:' && next.protocol !== 'https:') {
            throw new Error(`${this.name}: the registry redirects from https to ${next.protocol}//${next.host}: refused`);
        }
        this.#refuseBadTarget(next);
        return next;
    }
    #refuseBadTarget(url) {
        const refusal = refusalOfTarget(url, this.#origin);
        if (refusal !== undefined)
            throw new Error(`${this.name}: the registry sends us to ${refusal}: refused`);
    }
    async #fetch(url, request, authorization) {
        const { method, body, timeout = this.timeouts.answer } = request;
        const headers = headersOf(request);
        const deadline = new AbortController();
        const timer = setTimeout(() => deadline.abort(), timeout);
        try {
            return await this.#access.fetch(url, {
                method,
                headers: authorization === undefined ? headers : { ...headers, authorization },
                redirect: 'manual',
                signal: deadline.signal,
                ...(body === undefined ? {} : { body }),
            });
        }
        catch (error) {
            if (deadline.signal.aborted) {
                const message = `${this.name}: ${url.host} did not answer within ${timeout / 1000} s`;
                throw new PassingFailure(message, { mostAttempts: attemptsWhenSilent });
            }
            throw new PassingFailure(`${this.name}: ${url.host} cannot be reached: ${reasonOf(error)}`, {
                cause: error,
            });
        }
        finally {
            clearTimeout(timer);
        }
    }
}
/** Blobs are hashed as they are stored: nothing on the way may compress them once more. */
function headersOf({ headers }) {
    // fetch itself says so where there is a range, and would say it twice.
    return headers?.range === undefined ? { 'accept-encoding': 'identity', ...headers } : { ...headers };
}

;// CONCATENATED MODULE: ./build/registry/connect-registry.js




/** Each registry's login is looked up once, however many of its repositories are connected to. */
function connect_registry_registryConnector(options) {
    const { fetch, retry, timeouts, mask } = options;
    const logins = new Map();
    return async (repository) => {
        const { registry } = repository;
        const login = logins.get(registry) ?? chooseCredentials(options, registry);
        logins.set(registry, login);
        // A failure is not remembered: the helper may be unlocked by then.
        login.catch(() => logins.delete(registry));
        return new RepositoryClient(repository, { fetch, retry, credentials: await login, timeouts, mask });
    };
}
async function chooseCredentials(options, registry) {
    const { login, dockerConfigFile, fallback } = options;
    if (login?.registry === registry)
        return login.credentials;
    const known = dockerConfigFile === undefined ? undefined : await readKnown(options, dockerConfigFile, registry);
    return known ?? (fallback?.registry === registry ? fallback.credentials : undefined);
}
/** The helper before the file, as Docker does; a login that only the file knows still counts. */
async function readKnown({ runCommand, helperTimeout }, file, registry) {
    const content = await (0,promises_namespaceObject.readFile)(file, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw new Error(`${file} cannot be read: ${error.message}`);
    });
    if (content === undefined)
        return undefined;
    const { helper, helperKey, stored } = readDockerLogin(content, registry, file);
    const kept = helper === undefined || runCommand === undefined
        ? undefined
        : await askCredentialHelper(runCommand, helper, helperKey, file, helperTimeout);
    return kept ?? stored;
}

;// CONCATENATED MODULE: ./build/registry/proxy-fetch.js

/**
 * A fetch that goes through the proxy that the environment names, as HTTPS_PROXY, HTTP_PROXY, NO_PROXY, in upper or
 * lower case. A registry on the machine itself is never asked through a proxy, as with Docker.
 *
 * undici is loaded with the first request that needs it: Node's own fetch cannot be given a proxy.
 *
 * @param direct for everything that needs no proxy; returned as it is when the environment names none.
 * @throws Error naming the variable, never its value, which may hold a password.
 */
function proxy_fetch_proxyFetch(env, direct) {
    const proxies = { 'http:': readProxy(env, 'http_proxy'), 'https:': readProxy(env, 'https_proxy') };
    if (proxies['http:'] === undefined && proxies['https:'] === undefined)
        return direct;
    const isExcepted = exceptionsOf(read(env, 'no_proxy') ?? '');
    const through = new Map();
    return async (input, init) => {
        const url = new URL(input instanceof Request ? input.url : input);
        const proxy = url.protocol === 'https:' ? proxies['https:'] : proxies['http:'];
        if (proxy === undefined || isLoopback(url.host) || isExcepted(url))
            return direct(input, init);
        const proxied = through.get(proxy.href) ?? fetchThrough(proxy);
        through.set(proxy.href, proxied);
        return (await proxied)(input, init);
    };
}
/** fetch and agent of one undici: Node's own fetch and another version's agent need not fit together. */
async function fetchThrough(proxy) {
    const { fetch, ProxyAgent } = await __nccwpck_require__.e(/* import() */ 752).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6752, 19));
    const dispatcher = new ProxyAgent({ uri: proxy.href });
    const proxied = (input, init) => fetch(input, { ...init, dispatcher });
    return proxied;
}
/** Lower case wins, as in curl and undici. */
function read(env, name) {
    return env[name] || env[name.toUpperCase()] || undefined;
}
function readProxy(env, name) {
    const text = read(env, name)?.trim();
    if (text === undefined || text === '')
        return undefined;
    const href = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    const proxy = URL.canParse(href) ? new URL(href) : undefined;
    if (proxy?.protocol === 'http:' || proxy?.protocol === 'https:')
        return proxy;
    throw new Error(`The environment variable ${name} (or ${name.toUpperCase()}) is not the address of an HTTP proxy: ` +
        'expected "http://host:port"');
}
/**
 * Entries are host names with an optional port, separated by commas or spaces; `*` is everything. A name stands for
 * those below it too, with or without a dot in front, as curl, Docker and the runner read it.
 */
function exceptionsOf(list) {
    const entries = list
        .toLowerCase()
        .split(/[,\s]+/)
        .filter(entry => entry !== '')
        .map(entry => {
        const [, host = entry, port] = /^(.+?)(?::(\d+))?$/.exec(entry) ?? [];
        return { host: host.replace(/^\*?\./, ''), port };
    });
    return url => {
        const port = url.port || (url.protocol === 'https:' ? '443' : '80');
        return entries.some(entry => entry.host === '*' ||
            ((entry.port ?? port) === port &&
                (url.hostname === entry.host || url.hostname.endsWith(`.${entry.host}`))));
    };
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: external "node:stream/consumers"
const consumers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");
// EXTERNAL MODULE: external "string_decoder"
var external_string_decoder_ = __nccwpck_require__(3193);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: external "events"
const external_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: external "assert"
const external_assert_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_namespaceObject.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_namespaceObject.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function io_util_isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_namespaceObject.dirname(filePath);
                        const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_namespaceObject.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_namespaceObject.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_namespaceObject.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_namespaceObject.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_namespaceObject.EOL.length);
                n = s.indexOf(external_os_namespaceObject.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_namespaceObject.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_namespaceObject.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new external_string_decoder_.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_.StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./build/runner/run-on-host.js




/** Runs commands as children of this process, their output in the log unless they are quiet. */
function runOnHost(env) {
    return command => {
        const childEnv = { ...definedOnly(env), ...command.env };
        return command.input === undefined
            ? runInLog(command, childEnv)
            : runWithInput(command, command.input, childEnv);
    };
}
async function runInLog(command, env) {
    const options = {
        ignoreReturnCode: true,
        silent: command.isQuiet ?? false,
        env,
        ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
    };
    try {
        return await getExecOutput(command.file, [...command.args], options);
    }
    catch (error) {
        if (error instanceof Error && /unable to locate executable file/i.test(error.message)) {
            throw new CommandNotFound(command.file);
        }
        throw error;
    }
}
/**
 * @actions/exec crashes the whole action (EPIPE) when a child ends before it has read its input; and what goes to
 * standard input is a secret more often than not, so that nothing of this belongs in the log.
 */
async function runWithInput(command, input, env) {
    const child = (0,external_node_child_process_namespaceObject.spawn)(command.file, command.args, {
        env,
        cwd: command.cwd,
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    const ended = new Promise((resolve, reject) => {
        child.once('close', code => resolve(code ?? 1));
        child.once('error', (error) => {
            reject(error.code === 'ENOENT' ? new CommandNotFound(command.file) : error);
        });
    });
    child.stdin.on('error', () => { });
    child.stdin.end(input);
    const [exitCode, stdout, stderr] = await Promise.all([ended, (0,consumers_namespaceObject.text)(child.stdout), (0,consumers_namespaceObject.text)(child.stderr)]);
    return { exitCode, stdout, stderr };
}
function definedOnly(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));
}

;// CONCATENATED MODULE: ./build/runner/registry-access.js






/**
 * Registries as this job may use them: logins from inputs, then from `docker login`, then `fallback`.
 *
 * @param mask is told what a login is exchanged for.
 */
function connectFromRunner(env, logins, mask) {
    return connect_registry_registryConnector({
        fetch: proxy_fetch_proxyFetch(env, globalThis.fetch),
        retry: retry_patientRetry,
        dockerConfigFile: (0,external_node_path_namespaceObject.join)(dockerConfigDirectory(env), 'config.json'),
        runCommand: runOnHost(env),
        mask,
        ...logins,
    });
}
/** Where Docker's client keeps its settings. */
function dockerConfigDirectory(env) {
    return env.DOCKER_CONFIG ?? (0,external_node_path_namespaceObject.join)((0,external_node_os_namespaceObject.homedir)(), '.docker');
}
/** Registries as anybody sees them, mybinder.org among them. */
function connectAnonymously(env) {
    return registryConnector({ fetch: proxyFetch(env, globalThis.fetch), retry: patientRetry });
}

;// CONCATENATED MODULE: ./build/cli/check-adapters.js





const colours = { pass: 'green', warn: 'yellow', fail: 'red' };
/** The real parts of a laptop: its registries' logins, its files and its Docker, and its terminal as the log. */
function checkAdapters(env, { out, err }, isJson) {
    // With --json, standard output holds nothing but JSON.
    const info = isJson ? () => { } : out;
    const log = {
        info,
        warning: err,
        error: err,
        mask: () => { },
        group: (title, task) => {
            info(`\n${title}`);
            return task();
        },
    };
    return {
        connect: connectFromRunner(env, {}, () => { }),
        runCommand: runOnHost(env),
        temporaryDirectory: (0,external_node_os_namespaceObject.tmpdir)(),
        readFile: path => (0,promises_namespaceObject.readFile)(path),
        log,
        writeSummary: async () => { },
        // styleText leaves colours out where nobody would see them: no terminal, NO_COLOR.
        paint: (verdict, text) => (0,external_node_util_.styleText)(colours[verdict], text),
    };
}

;// CONCATENATED MODULE: ./build/layout/image-location.js

const places = {
    'oci-layout': 'DIR',
    'docker-archive': 'FILE',
    'docker-daemon': 'REF',
};
const localForm = new RegExp(`^(${Object.keys(places).join('|')}):(.*)$`, 's');
/** @throws Error naming the text and the accepted forms. */
function image_location_parseImageLocation(text) {
    const [, kind, place = ''] = localForm.exec(text) ?? [];
    if (kind === undefined)
        return { kind: 'registry', reference: parseReference(text) };
    return parseLocal(kind, place);
}
function parseLocal(kind, place) {
    const text = JSON.stringify(`${kind}:${place}`);
    if (place === '') {
        const what = { 'oci-layout': 'directory', 'docker-archive': 'file', 'docker-daemon': 'image' }[kind];
        throw new Error(`${text} names no ${what}: expected "${kind}:${places[kind]}"`);
    }
    if (kind === 'oci-layout')
        return { kind, directory: place };
    if (kind === 'docker-archive')
        return { kind, file: place };
    // One that begins with "-" would be an option to docker.
    if (!/^[A-Za-z0-9[][^\s\p{Cc}]*$/u.test(place)) {
        throw new Error(`${text} names no image: expected a name or an id as \`docker image ls\` shows them`);
    }
    return { kind, image: place };
}

;// CONCATENATED MODULE: ./build/actions/check-layer-sizes/inputs.js




const failConditions = (/* unused pure expression or super */ null && (['error', 'warning', 'never']));
/** `auto`: layers over warn-layer-size; `always`: all, and no size is believed that was not counted. */
const explainModes = ['auto', 'always', 'never'];
const defaultPlatform = { os: 'linux', architecture: 'amd64' };
function readInputs(reader) {
    return {
        image: reader.required('image', parseImageLocation),
        platform: inputs_readPlatform(reader),
        budget: readBudget(reader),
        failOn: reader.choice('fail-on', failConditions, 'error'),
        explain: readExplain(reader),
        dockerfile: reader.text('dockerfile'),
        credentials: readCredentials(reader),
    };
}
function readExplain(reader) {
    return reader.choice('explain', explainModes, 'auto');
}
function inputs_readPlatform(reader) {
    return reader.withDefault('platform', parsePlatform, defaultPlatform);
}
function readBudget(reader) {
    const budget = {
        maxLayerSize: reader.withDefault('max-layer-size', parseSize, 1e9),
        warnLayerSize: reader.withDefault('warn-layer-size', parseSize, 800e6),
        measure: reader.choice('measure', measures, 'uncompressed'),
    };
    if (budget.warnLayerSize > budget.maxLayerSize) {
        reader.problem('warn-layer-size is larger than max-layer-size: nothing would ever be warned of');
    }
    return budget;
}
function readCredentials(reader) {
    const username = reader.text('registry-username');
    const password = reader.secret('registry-password');
    if (username !== undefined && password !== undefined)
        return { username, password };
    if (username !== undefined)
        reader.problem('registry-password is missing, but registry-username is given');
    if (password !== undefined)
        reader.problem('registry-username is missing, but registry-password is given');
    return undefined;
}
/** Credentials given as inputs are for the registry that the image is named in. */
function loginFor({ image, credentials }) {
    if (image.kind !== 'registry' || credentials === undefined)
        return undefined;
    return { registry: image.reference.registry, credentials };
}

;// CONCATENATED MODULE: ./build/cli/nearest-name.js
/** ` (did you mean "plan"?)` when one of the names is near the text, else nothing: to be put behind a message. */
function didYouMean(text, names) {
    const name = nearestName(text, names);
    return name === undefined ? '' : ` (did you mean "${name}"?)`;
}
/** The name that differs least, if it is near enough to be meant: a third of the letters, or the name's beginning. */
function nearestName(text, names) {
    const wanted = text.toLowerCase();
    const [nearest] = names
        .map(name => ({ name, distance: editDistance(wanted, name.toLowerCase()) }))
        .sort((one, other) => one.distance - other.distance);
    if (nearest !== undefined && nearest.distance <= Math.max(1, Math.floor(nearest.name.length / 3))) {
        return nearest.name;
    }
    const begun = names.filter(name => wanted.length > 1 && name.toLowerCase().startsWith(wanted));
    return begun.length === 1 ? begun[0] : undefined;
}
/** Letters to insert, delete, replace or swap with their neighbour (optimal string alignment). */
function editDistance(one, other) {
    let beforeLast = [];
    let last = Array.from({ length: other.length + 1 }, (_, at) => at);
    for (let row = 1; row <= one.length; row++) {
        const current = [row];
        for (let column = 1; column <= other.length; column++) {
            const isSame = one[row - 1] === other[column - 1];
            const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
            const steps = [
                (last[column] ?? 0) + 1,
                (current[column - 1] ?? 0) + 1,
                (last[column - 1] ?? 0) + (isSame ? 0 : 1),
                ...(isSwap ? [(beforeLast[column - 2] ?? 0) + 1] : []),
            ];
            current.push(Math.min(...steps));
        }
        beforeLast = last;
        last = current;
    }
    return last[other.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/cli/read-arguments.js



/** Options and the rest of a command line. @throws UsageError naming an unknown option and the nearest known one. */
function read_arguments_readArguments(args, options) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true });
    }
    catch (error) {
        throw new UsageError(read_arguments_explain(error, Object.keys(options)));
    }
}
/** Node tells how to pass a positional that looks like an option; what was meant is mostly a known option. */
function read_arguments_explain(error, known) {
    const message = messageOf(error);
    const unknown = /^Unknown option '(--?[^']*)'/.exec(message)?.[1];
    if (unknown === undefined)
        return message;
    const names = known.map(name => `--${name}`);
    return `there is no option ${unknown}${didYouMean(unknown, names)}; expected ${names.join(', ')}`;
}
/** The one argument that is no option. @throws UsageError when it is missing or there are several. */
function onePositional(positionals, name) {
    const [value, ...others] = positionals;
    if (value === undefined)
        throw new UsageError(`${name} is missing`);
    if (others.length > 0)
        throw new UsageError(`expected one ${name}, got ${positionals.join(' and ')}`);
    return value;
}
/** @throws UsageError listing the values, with the nearest one. */
function chooseValue(option, values, text) {
    const found = values.find(value => value === text);
    if (found !== undefined)
        return found;
    throw new UsageError(`${option} is ${JSON.stringify(text)}${didYouMean(text, values)}: expected ${values.join(', ')}`);
}
/** What `parse` throws was typed on the command line. */
function asUsage(parse) {
    try {
        return parse();
    }
    catch (error) {
        throw error instanceof UsageError ? error : new UsageError(messageOf(error));
    }
}
function messageOf(error) {
    return typeof error === 'object' && error !== null && 'message' in error
        ? String(error.message)
        : String(error);
}

;// CONCATENATED MODULE: ./build/cli/check-command-line.js






/** For the usage of the commands that take these. */
const checkOptions = `  IMAGE                   a reference (ghcr.io/owner/name:tag), oci-layout:DIR, docker-archive:FILE or docker-daemon:REF
  --platform OS/ARCH      default linux/amd64
  --max-layer-size SIZE   a larger layer fails the check; default 1GB
  --warn-layer-size SIZE  a larger layer is warned of and looked into; default 800MB
  --measure KIND          uncompressed (default) or compressed
  --explain WHICH         layers to look into: auto (default), always, never
  --dockerfile FILE       the Dockerfile that made the image`;
/** @throws UsageError naming what is wrong and what is accepted. */
function parseCheckCommandLine(args) {
    const { values, positionals } = read_arguments_readArguments(args, {
        platform: { type: 'string', default: 'linux/amd64' },
        'max-layer-size': { type: 'string', default: '1GB' },
        'warn-layer-size': { type: 'string', default: '800MB' },
        measure: { type: 'string', default: 'uncompressed' },
        explain: { type: 'string', default: 'auto' },
        dockerfile: { type: 'string' },
        json: { type: 'boolean', default: false },
    });
    return asUsage(() => {
        const budget = {
            maxLayerSize: size_units_parseSize(values['max-layer-size']),
            warnLayerSize: size_units_parseSize(values['warn-layer-size']),
            measure: chooseValue('--measure', layer_budget_measures, values.measure),
        };
        if (budget.warnLayerSize > budget.maxLayerSize) {
            throw new Error('--warn-layer-size is larger than --max-layer-size: nothing would ever be warned of');
        }
        const inputs = {
            image: image_location_parseImageLocation(onePositional(positionals, 'IMAGE')),
            platform: platform_parsePlatform(values.platform),
            budget,
            failOn: 'error',
            explain: chooseValue('--explain', explainModes, values.explain),
            dockerfile: values.dockerfile,
            credentials: undefined,
        };
        return { inputs, isJson: values.json };
    });
}

;// CONCATENATED MODULE: ./build/cli/check-layer-sizes.js



const checkLayerSizes = {
    name: 'check-layer-sizes',
    usage: 'IMAGE [options]',
    summary: 'size of every layer of an image, without pulling it; what is large in those that are too large',
    details: `${checkOptions}
  --json                  print what the action outputs, as JSON

Exit code: 0 pass or warn, 1 fail, 2 anything else.`,
    async run(args, env, terminal) {
        const { inputs, isJson } = parseCheckCommandLine(args);
        const { outputs, failure } = await run(inputs, checkAdapters(env, terminal, isJson));
        if (isJson)
            terminal.out(JSON.stringify(outputs, null, 2));
        else if (outputs.plan !== '')
            terminal.err('`binder-actions plan` with the same image prints how to split it');
        return failure === undefined ? 0 : 1;
    },
};

;// CONCATENATED MODULE: ./build/cli/plan.js



const plan = {
    name: 'plan',
    usage: 'IMAGE [options]',
    summary: 'a Dockerfile fragment that splits the layers of an image that are too large',
    details: `${checkOptions}
  --json                  print the fragment and the layers, as JSON

The fragment brings every layer under --warn-layer-size. It goes to standard output, all else to standard error.
Exit code: 0 nothing to split, 1 there is a plan, 2 anything else.`,
    async run(args, env, terminal) {
        const { inputs, isJson } = parseCheckCommandLine(args);
        const toError = { out: terminal.err, err: terminal.err };
        const { outputs } = await run(inputs, checkAdapters(env, toError, isJson));
        if (isJson)
            terminal.out(JSON.stringify({ plan: outputs.plan, layers: outputs.layers }, null, 2));
        else if (outputs.plan !== '')
            terminal.out(outputs.plan);
        return outputs.plan === '' ? 0 : 1;
    },
};

;// CONCATENATED MODULE: ./build/cli/commands.js


/** Every command, in the order of the overview. */
const commands = [checkLayerSizes, plan];

;// CONCATENATED MODULE: ./build/cli/run-command-line.js



/** Runs the command that the first argument names, and turns what it throws into one message. */
async function runCommandLine(args, env, terminal) {
    const [name = '--help', ...rest] = args;
    if (name === '--help' || name === '-h' || (name === 'help' && rest.length === 0)) {
        terminal.out(overview());
        return args.length === 0 ? 2 : 0;
    }
    const wanted = name === 'help' ? (rest[0] ?? '') : name;
    const command = commands.find(one => one.name === wanted);
    if (command === undefined) {
        const names = commands.map(one => one.name);
        terminal.err(`binder-actions: there is no command ${JSON.stringify(wanted)}${didYouMean(wanted, names)}\n\n${overview()}`);
        return 2;
    }
    if (name === 'help' || asksForHelp(rest)) {
        terminal.out(`${command.summary}\n\n${help(command)}`);
        return 0;
    }
    try {
        return await command.run(rest, env, terminal);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const usage = error instanceof UsageError ? `\n\n${help(command)}` : '';
        terminal.err(`binder-actions ${command.name}: ${message}${usage}`);
        return 2;
    }
}
function asksForHelp(args) {
    const end = args.indexOf('--');
    return (end < 0 ? args : args.slice(0, end)).some(arg => arg === '--help' || arg === '-h');
}
function help({ name, usage, details }) {
    return `Usage: binder-actions ${name} ${usage}\n\n${details}`;
}
function overview() {
    const width = Math.max(...commands.map(({ name }) => name.length)) + 2;
    return [
        'binder-actions: keep a mybinder.org launcher in step with its image',
        '',
        ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`),
        '',
        '`binder-actions COMMAND --help` explains one',
    ].join('\n');
}


/***/ }),

/***/ 5544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ keepYoungGenerationSmall)
});

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: ./build/runner/young-generation.js

/**
 * Keeps V8's young generation at the size it starts with. By default it grows to 96 MB while an image with tens of
 * thousands of files is read, which costs memory and saves no time: nearly all of that is kept, or garbage at once.
 */
function keepYoungGenerationSmall() {
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--semi-space-growth-factor=1');
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
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
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
/******/ 		return "" + chunkId + ".index.js";
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
/******/ 		792: 0
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
/******/ var __webpack_exports__ = __nccwpck_require__(5472);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
