export const id = 382;
export const ids = [382];
export const modules = {

/***/ 4064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./build/concurrency.js
/**
 * Runs `task` for every item, at most `limit` at a time, and returns the results in the order of the items. After the
 * first failure, no further item is started and the error is thrown.
 */
async function mapConcurrent(items, limit, task) {
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
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return results;
}

// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(1240);
// EXTERNAL MODULE: ./build/github/request-failure.js
var request_failure = __webpack_require__(3564);
// EXTERNAL MODULE: ./build/github/requests-stopped.js
var requests_stopped = __webpack_require__(2646);
// EXTERNAL MODULE: ./build/github/write-failure.js + 2 modules
var write_failure = __webpack_require__(6774);
// EXTERNAL MODULE: ./build/oci/digest.js
var digest = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(907);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(2394);
;// CONCATENATED MODULE: ./build/refs/ref-name.js
/**
 * Characters and sequences that a ref name cannot contain. Half a surrogate pair (`\p{Cs}`) has no encoding.
 * Source: git-check-ref-format(1).
 */
const forbidden = /[\s~^:?*[\\\p{Cc}\p{Cs}]|\.\.|@\{|\/\/|\/\.|^[/.]|[/.]$|\.lock(?:\/|$)/u;
/** Returns whether the text is a valid short name of a branch or tag. */
function ref_name_isRefName(text) {
    return text !== '' && !forbidden.test(text);
}

;// CONCATENATED MODULE: ./build/refs/source-ref.js




const prefixes = [
    ['refs/heads/', 'branch'],
    ['refs/tags/', 'tag'],
];
/**
 * Parses a full git ref.
 *
 * @throws Error that names the text and the accepted forms.
 */
function parseSourceRef(text) {
    const pull = /^refs\/pull\/([1-9]\d{0,9})\/(?:merge|head)$/.exec(text);
    if (pull?.[1] !== undefined)
        return { full: text, kind: 'pull', short: pull[1] };
    for (const [prefix, kind] of prefixes) {
        const short = text.slice(prefix.length);
        if (text.startsWith(prefix) && ref_name_isRefName(short))
            return { full: text, kind, short };
    }
    throw new user_error/* FormatError */.IF(`${JSON.stringify(text)} is not a git ref: expected "refs/heads/<branch>" or "refs/tags/<tag>", such as "refs/heads/main"`);
}
/**
 * Returns the image tag for a ref. Each character that a tag cannot contain, such as `/`, becomes `-`; then the suffix
 * is appended. The mapping is lossy (`a/b` and `a-b` collide); therefore an event also contains the ref.
 *
 * @throws Error when the result is not a valid image tag, for example longer than 128 characters.
 */
function refImageTag(ref, suffix) {
    const tag = `${slug(ref)}${suffix}`;
    try {
        return parseImageTag(tag);
    }
    catch (error) {
        throw new FormatError(`${ref.full} and the suffix ${JSON.stringify(suffix)} do not form a valid image tag: a tag has at most 128 characters ` +
            'and starts with a letter, a digit or "_". Rename the ref, or change the suffix', { cause: error });
    }
}
/**
 * Returns the launcher branch for a ref; for a pull request, the branch of its preview, such as `pr-7`.
 *
 * @throws Error for a ref whose name yields no valid branch name.
 */
function refLauncherBranch(ref) {
    const branch = slug(ref);
    if (branch === '' || !isRefName(branch))
        throw new FormatError(`no launcher branch can be named after ${ref.full}: set \`launcher-branch\``);
    return branch;
}
/** Parses a full ref in untrusted text, such as a label. Returns undefined for any other text. */
function findSourceRef(text) {
    try {
        return text === undefined ? undefined : parseSourceRef(text);
    }
    catch {
        return undefined;
    }
}
/** Returns the launcher branch for a ref in untrusted text, such as a label; undefined if there is none. */
function findLauncherBranch(ref) {
    try {
        return refLauncherBranch(parseSourceRef(ref));
    }
    catch {
        return undefined;
    }
}
/** Returns a tag that never moves. It keeps registry cleanup from deleting a digest that is pinned in a launcher. */
function immutableTag(imageTag, digest) {
    const suffix = `-${digestHex(digest).slice(0, 12)}`;
    return `${imageTag.slice(0, 128 - suffix.length)}${suffix}`;
}
/** Returns the name that a launcher uses for a ref: its short name, or `pr-7` for a pull request. */
function source_ref_refName({ kind, short }) {
    return kind === 'pull' ? `pr-${short}` : short;
}
function slug(ref) {
    return source_ref_refName(ref)
        .replace(/[^A-Za-z0-9._-]/g, '-')
        .replace(/^[.-]+/, '');
}

;// CONCATENATED MODULE: ./build/dockerfile/dockerfile-error.js


/** Error for a Dockerfile that cannot be parsed or edited. The message names the line and explains the fix. */
class DockerfileError extends user_error/* UserError */.yo {
    name = 'DockerfileError';
    /** 1-based. */
    line;
    constructor(line, message, { kind = 'dockerfile-malformed', ...options } = {}) {
        super(kind, `Dockerfile line ${line}: ${message}`, options);
        this.line = line;
    }
}
/** Runs `action` and converts any other error into a `DockerfileError` for that line. */
function atLine(line, action) {
    try {
        return action();
    }
    catch (error) {
        if (error instanceof DockerfileError) {
            throw error;
        }
        throw new DockerfileError(line, (0,error_message/* messageOf */.b)(error), { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/dockerfile/build-values.js
const binderPlatform = 'linux/amd64';
/**
 * Platform arguments that only the builder can determine, because it may run on another machine.
 * Source: Dockerfile reference, "Automatic platform ARGs in the global scope".
 */
const builderArguments = new Set([
    'BUILDPLATFORM',
    'BUILDOS',
    'BUILDOSVERSION',
    'BUILDARCH',
    'BUILDVARIANT',
    'TARGETOSVERSION',
    'TARGETSTAGE',
]);
/** Returns the platform arguments that follow from the target platform. */
function targetArguments({ platform = binderPlatform }) {
    const [os = '', architecture = '', variant = ''] = platform.split('/');
    return new Map([
        ['TARGETPLATFORM', platform],
        ['TARGETOS', os],
        ['TARGETARCH', architecture],
        ['TARGETVARIANT', variant],
    ]);
}

;// CONCATENATED MODULE: ./build/dockerfile/whitespace.js
// Two different sets, as in BuildKit: lines are trimmed of all Unicode spaces, but words are separated only by ASCII
// blanks. JavaScript's `\s` matches neither set: it includes U+FEFF and excludes U+0085.
const unicodeSpaces = new Set('\t\n\v\f\r \u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000');
const blanks = new Set('\t\v\f\r ');
function isSpace(char) {
    return unicodeSpaces.has(char) || (char >= '\u2000' && char <= '\u200a');
}
function isBlank(char) {
    return blanks.has(char);
}
/** Returns the index of the first non-space unit in [from, to), or `to` if there is none. */
function skipSpaces(text, from, to) {
    let index = from;
    while (index < to && isSpace(text.charAt(index))) {
        index += 1;
    }
    return index;
}
/** Returns the end of [from, to) without trailing spaces. */
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

;// CONCATENATED MODULE: ./build/dockerfile/logical-line.js

function parseComment({ text, number }) {
    const trimmed = trimSpaces(text);
    return trimmed.startsWith('#') ? { line: number, text: trimSpaces(trimmed.slice(1)) } : undefined;
}
/**
 * Returns the logical line that starts at `lines[first]`. Comment lines and blank lines inside it are dropped. Blanks
 * before continued text are kept.
 * Source: Dockerfile reference, "Format" and "escape"; BuildKit accepts blank lines with a warning.
 */
function joinLines(lines, first, escapeChar) {
    const builder = new LogicalLineBuilder();
    const comments = [];
    let next = first;
    let isContinued = true;
    for (let line = lines[next]; isContinued && line !== undefined; line = lines[next]) {
        next += 1;
        const comment = parseComment(line);
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
/** Returns the word from index `from` up to, but excluding, `to`. */
function makeWord(logical, from, to) {
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
// A doubled escape character at the end of a line is an escaped character, not a continuation.
function continuationAt(text, escapeChar) {
    let last = text.length - 1;
    while (text.charAt(last) === ' ' || text.charAt(last) === '\t') {
        last -= 1;
    }
    return text.charAt(last) === escapeChar && text.charAt(last - 1) !== escapeChar ? last : undefined;
}
/**
 * Returns the UTF-8 length of a character in bytes. Calling `Buffer.byteLength` for every character would dominate
 * parsing time.
 */
function utf8Length(codePoint) {
    if (codePoint < 0x80)
        return 1;
    if (codePoint < 0x800)
        return 2;
    return codePoint < 0x10000 ? 3 : 4;
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
            offset += utf8Length(char.codePointAt(0) ?? 0);
        }
        this.text += line.text.slice(from, to);
    }
}

;// CONCATENATED MODULE: ./build/dockerfile/reference-piece.js

const pieceForm = /([\w.:/@+-]+)|\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::?-([\w.:/@+-]+))?\})/gy;
/** Returns the variable name if the text consists of exactly one variable. */
function soleVariable(text) {
    const match = /^("?)\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))\1$/.exec(text);
    return match?.[2] ?? match?.[3];
}
/**
 * Returns the pieces of a word with variables.
 *
 * @returns undefined for a word that contains escapes, a variable without a value, or quotes other than around it.
 */
function composedPieces(logical, word, variablePieces) {
    const quote = /^".*"$/.test(word.text) ? 1 : 0;
    const text = word.text.slice(quote, word.text.length - quote);
    const pieces = [];
    pieceForm.lastIndex = 0;
    while (pieceForm.lastIndex < text.length) {
        const from = word.from + quote + pieceForm.lastIndex;
        const [whole = '', literal, plain, braced, fallback] = pieceForm.exec(text) ?? [];
        const values = literal === undefined ? variablePieces(plain ?? braced ?? '') : [];
        const inFile = literal ?? fallback;
        if (values.length > 0) {
            for (const piece of values)
                pieces.push(piece);
        }
        else if (inFile === undefined) {
            return undefined;
        }
        else {
            const start = literal === undefined ? from + whole.length - 1 - inFile.length : from;
            pieces.push({ text: inFile, written: makeWord(logical, start, start + inFile.length) });
        }
    }
    return pieces;
}

;// CONCATENATED MODULE: ./build/dockerfile/reference-place.js


/** Returns the location of the reference in `word`. */
function findReferencePlace(word, context) {
    const { kind, dockerfile, logical, globalArguments } = context;
    const { line, endLine, text } = word;
    if (text.includes('$')) {
        const argument = kind === 'from' ? globalArguments.get(soleVariable(text) ?? '') : undefined;
        if (argument !== undefined && argument.place.kind !== 'composed') {
            return argument.place;
        }
        const reason = argument?.place.kind === 'composed' ? argument.place.reason : `${text} is composed of variables`;
        const composition = line === endLine ? readComposition(word, context) : undefined;
        return { kind: 'composed', line: argument?.place.line ?? line, reason, composition };
    }
    if (line < endLine && dockerfile.comments.some(comment => comment.line > line && comment.line < endLine)) {
        return {
            kind: 'composed',
            line,
            reason: 'a comment is inside the reference',
            composition: undefined,
        };
    }
    const { start, end } = withinQuotes(logical, word, dockerfile.escapeChar);
    return { kind, start, end, line };
}
function readComposition(word, { logical, globalArguments, lookup }) {
    const pieces = composedPieces(logical, word, name => {
        const argument = globalArguments.get(name);
        if (argument !== undefined)
            return argumentPieces(argument);
        const text = lookup(name);
        return typeof text === 'string' && text !== '' ? [{ text, written: undefined }] : [];
    });
    const isQuoted = word.text.endsWith('"');
    return pieces && { pieces, end: word.end - (isQuoted ? 1 : 0), endLine: word.endLine };
}
function argumentPieces({ text, place }) {
    if (text === '')
        return [];
    if (place.kind === 'composed')
        return place.composition?.pieces ?? [{ text, written: undefined }];
    const isExact = place.end - place.start === text.length;
    return [{ text, written: isExact ? place : undefined }];
}
function withinQuotes(logical, word, escapeChar) {
    const quote = word.text.charAt(0);
    const inner = word.text.slice(1, -1);
    const isQuoted = word.text.length > 1 && (quote === '"' || quote === "'") && word.text.endsWith(quote);
    if (!isQuoted || [quote, escapeChar].some(char => inner.includes(char))) {
        return word;
    }
    return makeWord(logical, word.from + 1, word.from + 1 + inner.length);
}

;// CONCATENATED MODULE: ./build/dockerfile/variable-lookup.js

/**
 * Lookup result for a variable whose value is known only at build time, because it comes from the base image or the
 * command line.
 */
const unknownValue = Symbol('unknown value');
// Maximum total length of substituted values, in UTF-16 code units: more than a build could pass to a process, but low
// enough to bound memory use while parsing a file.
const maxInsertedLength = 256 * 1024;
/**
 * Returns a lookup that limits the total length of the values that it returns for one file. Otherwise a few lines of
 * nested variables, or one long variable used on thousands of lines, could exhaust memory.
 *
 * @returns a lookup that throws Error when the limit is exceeded.
 */
function limitLookups(lookup) {
    let insertedLength = 0;
    return name => {
        const value = lookup(name);
        insertedLength += typeof value === 'string' ? value.length : 0;
        if (insertedLength > maxInsertedLength) {
            throw new user_error/* FormatError */.IF(`the values of the variables up to $${name} exceed 256 KiB in total: write the value in place of a variable`);
        }
        return value;
    };
}

;// CONCATENATED MODULE: ./build/dockerfile/substitute.js



const maxDepth = 100;
/**
 * Removes quotes and escapes and substitutes variables, as Docker does for FROM, ARG and ENV. The pattern forms
 * (`${x#y}`, `${x%y}`, `${x/y/z}`) are treated as unknown.
 * Source: Dockerfile reference, "Environment replacement"; BuildKit, frontend/dockerfile/shell/lex.go.
 * @throws Error for unclosed quotes or braces and for forms that Docker does not support.
 */
function substitute(text, escapeChar, lookup) {
    const scan = startScan(text, { escapeChar, lookup, keepsQuotes: false });
    return joinPieces(readPieces(scan, '', false));
}
function startScan(text, options) {
    return { ...options, chars: [...text], index: 0, depth: 0 };
}
function peek(scan) {
    return scan.chars[scan.index] ?? '';
}
function take(scan) {
    const char = peek(scan);
    scan.index += 1;
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
            throw new user_error/* FormatError */.IF(`a closing ${stop} is missing: add it`);
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
    if (keepsEscapes && char === '<' && peek(scan) === '<') {
        return { text: char + take(scan) + takeBlanks(scan), isKnown: true, isQuoted: true };
    }
    if (char !== scan.escapeChar) {
        return { text: char, isKnown: true, isQuoted: false };
    }
    return { text: (keepsEscapes ? char : '') + take(scan), isKnown: true, isQuoted: true };
}
// Since version 1.16 of the Dockerfile syntax, blanks may separate `<<` from the name of a here-document.
function takeBlanks(scan) {
    const from = scan.index;
    while (peek(scan) !== '' && isBlank(peek(scan))) {
        scan.index += 1;
    }
    return scan.chars.slice(from, scan.index).join('');
}
function readSingleQuoted(scan) {
    take(scan);
    const end = scan.chars.indexOf("'", scan.index);
    if (end === -1) {
        throw new user_error/* FormatError */.IF("a closing ' is missing: add it");
    }
    const text = scan.chars.slice(scan.index, end).join('');
    scan.index = end + 1;
    return { text: scan.keepsQuotes ? `'${text}'` : text, isKnown: true, isQuoted: true };
}
function readDoubleQuoted(scan, keepsEscapes) {
    take(scan);
    const parts = [];
    for (let char = peek(scan); char !== '"'; char = peek(scan)) {
        if (char === '') {
            throw new user_error/* FormatError */.IF('a closing " is missing: add it');
        }
        parts.push(char === '$' ? readVariable(scan) : { text: readDoubleQuotedChar(scan, keepsEscapes), isKnown: true });
    }
    take(scan);
    const text = parts.map(part => part.text).join('');
    const isKnown = parts.every(part => part.isKnown);
    return { text: scan.keepsQuotes ? `"${text}"` : text, isKnown, isQuoted: true };
}
// In double quotes, the escape character applies only before a quote, a dollar sign or itself.
function readDoubleQuotedChar(scan, keepsEscapes) {
    const char = take(scan);
    if (char !== scan.escapeChar) {
        return char;
    }
    const prefix = keepsEscapes ? char : '';
    const next = peek(scan);
    if (next === '') {
        return prefix;
    }
    return prefix + (next === '"' || next === '$' || next === scan.escapeChar ? take(scan) : char);
}
function readVariable(scan) {
    const start = scan.index;
    take(scan);
    if (peek(scan) !== '{') {
        const name = readName(scan);
        return name === '' ? { text: '$', isKnown: true } : variableValue(scan, start, name);
    }
    take(scan);
    if (['', '{', '}', ':'].includes(peek(scan))) {
        throw new user_error/* FormatError */.IF('${} contains no variable name: write it between the braces');
    }
    const name = readName(scan);
    if (peek(scan) === '}') {
        take(scan);
        return variableValue(scan, start, name);
    }
    scan.depth += 1;
    if (scan.depth > maxDepth) {
        throw new user_error/* FormatError */.IF(`the variables are nested more than ${maxDepth} levels deep: write the value instead`);
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
    return { text: scan.chars.slice(start, scan.index).join(''), isKnown: false };
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
        throw new user_error/* FormatError */.IF(`\${${name}${isEmptyUnset ? ':' : ''}${modifier} is not supported by Docker: write the value instead`);
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
        throw new user_error/* FormatError */.IF(`${name}: ${word.text || 'is not set'}`);
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
// As in a shell, a special parameter's name is one character, and a positional parameter's name is digits only.
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

;// CONCATENATED MODULE: ./build/dockerfile/global-argument.js






/**
 * Reads the global arguments. The value is the given one, or else the default. A later ARG of the same name overrides an
 * earlier one, unless it has no default.
 * Source: Dockerfile reference, "Understand how ARG and FROM interact".
 * @throws DockerfileError for an ARG without a name, for unclosed quotes or braces, and for variables that expand to
 * too much text.
 */
function readGlobalArguments(dockerfile, values = {}) {
    const globalArguments = new Map();
    const unlimited = lookupIn(globalArguments, values);
    const lookup = limitLookups(unlimited);
    for (const { keyword, words, logical, startLine } of dockerfile.instructions) {
        if (keyword === 'FROM') {
            break;
        }
        for (const word of words) {
            const equals = word.text.indexOf('=');
            if (equals === 0) {
                throw new DockerfileError(startLine, 'ARG has no name before the "=": write ARG name=value');
            }
            const name = equals === -1 ? word.text : word.text.slice(0, equals);
            const text = values.buildArgs?.get(name);
            if (text !== undefined) {
                globalArguments.set(name, { text, isKnown: true, place: givenPlace(name, word.line) });
            }
            else if (equals > 0) {
                const value = makeWord(logical, word.from + equals + 1, word.from + word.text.length);
                const { text, isKnown } = atLine(word.line, () => substitute(value.text, dockerfile.escapeChar, lookup));
                const place = findReferencePlace(value, {
                    kind: 'argument',
                    dockerfile,
                    logical,
                    globalArguments,
                    lookup: unlimited,
                });
                globalArguments.set(name, { text, isKnown, place });
            }
        }
    }
    return globalArguments;
}
function givenPlace(name, line) {
    return { kind: 'composed', line, reason: `${name} is given as a build argument`, composition: undefined };
}
/** Returns a lookup for FROM: global arguments, then platform arguments. Those that describe the builder are unknown. */
function lookupIn(globalArguments, values) {
    const targets = targetArguments(values);
    return name => {
        const argument = globalArguments.get(name);
        if (argument !== undefined) {
            return argument.isKnown ? argument.text : unknownValue;
        }
        return builderArguments.has(name) ? unknownValue : targets.get(name);
    };
}

;// CONCATENATED MODULE: ./build/dockerfile/stages.js





/**
 * Reads the build stages in order. Stage names are case-insensitive, as in the Dockerfile reference and the classic
 * builder; BuildKit rejects upper-case references to them.
 * Source: Dockerfile reference, "FROM".
 *
 * @throws DockerfileError for a FROM with invalid syntax, and as `readGlobalArguments()` does.
 */
function readStages(dockerfile, values = {}) {
    const globalArguments = readGlobalArguments(dockerfile, values);
    const unlimited = lookupIn(globalArguments, values);
    const lookup = limitLookups(unlimited);
    const indexes = new Map();
    return dockerfile.instructions
        .filter(({ keyword }) => keyword === 'FROM')
        .map((instruction, index) => {
        const stage = readStage(dockerfile, instruction, { globalArguments, lookup, unlimited, indexes });
        if (stage.name !== undefined) {
            indexes.set(stage.name, index);
        }
        return stage;
    });
}
function readStage(dockerfile, instruction, { globalArguments, lookup, unlimited, indexes }) {
    const { logical } = instruction;
    const { word, name } = readArguments(instruction);
    const { text, isKnown } = atLine(word.line, () => substitute(word.text, dockerfile.escapeChar, lookup));
    const resolved = isKnown && text !== '' ? text : undefined;
    const parent = indexes.get(resolved?.toLowerCase() ?? '');
    return {
        line: instruction.startLine,
        base: word.text,
        resolved,
        kind: stageKind(resolved, parent),
        parent,
        platform: readPlatform(instruction),
        name,
        place: findReferencePlace(word, {
            kind: 'from',
            dockerfile,
            logical,
            globalArguments,
            lookup: unlimited,
        }),
        instruction,
    };
}
function stageKind(resolved, parent) {
    if (parent !== undefined) {
        return 'stage';
    }
    return resolved === 'scratch' ? 'scratch' : 'image';
}
function readArguments({ words, startLine }) {
    const [word, as, name, ...others] = words;
    if (word === undefined || others.length > 0 || (as !== undefined && name === undefined)) {
        throw new DockerfileError(startLine, `FROM has ${words.length} arguments: write FROM image, or FROM image AS name`);
    }
    if (as === undefined || name === undefined) {
        return { word, name: undefined };
    }
    if (as.text.toLowerCase() !== 'as') {
        throw new DockerfileError(startLine, `expected AS instead of ${JSON.stringify(as.text)}: write FROM image AS name`);
    }
    const lower = name.text.toLowerCase();
    if (!/^[a-z][a-z0-9-_.]*$/.test(lower)) {
        throw new DockerfileError(startLine, `${JSON.stringify(name.text)} is not a valid stage name: expected a letter, then letters, digits, "-", "_" and "."`);
    }
    return { word, name: lower };
}
function readPlatform({ flags, startLine }) {
    const prefix = '--platform=';
    const [flag, ...others] = flags;
    const invalidFlag = others[0] ?? (flag?.value.startsWith(prefix) ? undefined : flag);
    if (invalidFlag !== undefined) {
        throw new DockerfileError(startLine, `FROM accepts one flag, --platform=…: remove ${JSON.stringify(invalidFlag.value)}`);
    }
    return flag?.value.slice(prefix.length) || undefined;
}

;// CONCATENATED MODULE: ./build/dockerfile/external-images.js

/**
 * Returns the external images of FROM, `COPY --from` and `RUN --mount=from` in all stages.
 * Source: Dockerfile reference, "FROM", "COPY --from", "RUN --mount".
 * @throws DockerfileError as `readStages()` does.
 */
function externalImages(dockerfile, values) {
    const stages = readStages(dockerfile, values);
    const bases = stages.filter(({ kind }) => kind === 'image');
    const copied = dockerfile.instructions.flatMap(referencedNames).filter(name => !isStage(name, stages));
    const known = [...bases.flatMap(({ resolved }) => resolved ?? []), ...copied];
    return {
        known: [...new Set(known)],
        unknown: bases.filter(({ resolved }) => resolved === undefined).map(({ base }) => base),
    };
}
function isStage(name, stages) {
    const isIndex = /^\d+$/.test(name) && Number(name) < stages.length;
    return isIndex || name === 'scratch' || stages.some(stage => stage.name === name.toLowerCase());
}
function referencedNames({ keyword, flags }) {
    const values = flags.map(({ value }) => value);
    if (keyword === 'COPY')
        return values.flatMap(value => afterPrefix(value, '--from='));
    if (keyword !== 'RUN')
        return [];
    return values
        .flatMap(value => afterPrefix(value, '--mount='))
        .flatMap(mount => mount.split(','))
        .flatMap(field => afterPrefix(field.trim(), 'from='));
}
/**
 * Returns the text after the prefix, if any. BuildKit does not substitute variables in these names, so a name with a
 * variable cannot be resolved and is dropped.
 */
function afterPrefix(text, prefix) {
    const value = text.startsWith(prefix) ? text.slice(prefix.length) : '';
    return value === '' || (prefix !== '--mount=' && value.includes('$')) ? [] : [value];
}

;// CONCATENATED MODULE: ./build/dockerfile/directive.js


const names = new Set(['syntax', 'escape', 'check']);
/**
 * Reads the parser directives at the top of the file. The first line that is not a directive, even a blank one, ends
 * them.
 * Source: Dockerfile reference, "Parser directives".
 * @throws DockerfileError for a repeated directive.
 */
function readDirectives(lines) {
    const directives = [];
    for (const line of lines) {
        const directive = parseDirective(line);
        if (directive === undefined) {
            break;
        }
        if (directives.some(({ name }) => name === directive.name)) {
            throw new DockerfileError(line.number, `the directive "${directive.name}" is repeated: keep only one`);
        }
        directives.push(directive);
    }
    return directives;
}
/**
 * Returns the escape character.
 *
 * @throws DockerfileError when the escape directive names a character other than \ or `.
 */
function escapeCharacter(directives) {
    const directive = directives.find(({ name }) => name === 'escape');
    if (directive === undefined) {
        return '\\';
    }
    if (directive.value !== '\\' && directive.value !== '`') {
        throw new DockerfileError(directive.line, `the escape character ${JSON.stringify(directive.value)} is not allowed: use \\ or \``);
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

;// CONCATENATED MODULE: ./build/dockerfile/split-shell-words.js



/**
 * Splits a shell command into words without substituting variables; with `keepsSource`, quotes and escapes are kept.
 * @throws Error as `substitute()` does.
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

;// CONCATENATED MODULE: ./build/dockerfile/heredoc.js

const opening = /^\d*<<(-?)(\s*)((?:[^<\s][^<]*)?)$/;
/**
 * Returns the here-documents that an instruction opens, in order. As in BuildKit, none is opened by text with unclosed
 * quotes or braces, or by `<<` inside a word (`cat<<EOF`).
 * Source: Dockerfile reference, "Here-Documents"; BuildKit, frontend/dockerfile/parser/parser.go.
 */
function readHeredocs(text) {
    return (shellWords(text, true) ?? []).flatMap(word => {
        const [, dash, blanks, written] = opening.exec(word) ?? [];
        const [name, ...others] = (written === undefined ? undefined : shellWords(written, false)) ?? [];
        return name === undefined || others.length > 0
            ? []
            : [{ name, isIndented: dash === '-', isSpaced: blanks !== '' }];
    });
}
/** Finds the terminating lines of here-documents. Each line is read once, regardless of the number of documents. */
class HeredocEnds {
    #lines;
    #plain;
    #indented;
    constructor(lines) {
        this.#lines = lines;
    }
    /** Returns the index of the first terminating line at or after `from`. */
    find({ name, isIndented }, from) {
        const indexes = (isIndented ? this.#withoutTabs() : this.#asWritten()).get(name) ?? [];
        return indexes[firstFrom(indexes, from)];
    }
    #asWritten() {
        this.#plain ??= indexBy(this.#lines, text => text);
        return this.#plain;
    }
    #withoutTabs() {
        this.#indented ??= indexBy(this.#lines, text => text.replace(/^\t+/, ''));
        return this.#indented;
    }
}
function indexBy(lines, key) {
    const indexes = new Map();
    lines.forEach(({ text }, index) => {
        const lineIndexes = indexes.get(key(text));
        if (lineIndexes === undefined)
            indexes.set(key(text), [index]);
        else
            lineIndexes.push(index);
    });
    return indexes;
}
/** Returns the position of the first index that is at least `from`, by binary search. */
function firstFrom(indexes, from) {
    let low = 0;
    let high = indexes.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((indexes[middle] ?? 0) < from)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function shellWords(text, keepsSource) {
    try {
        return splitShellWords(text, keepsSource);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/dockerfile/physical-line.js

const maxFileSize = 1_000_000;
// BuildKit reads lines with Go's `bufio.Scanner`, which fails on longer lines.
const maxLineLength = 65_535;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const byteOrderMark = [0xef, 0xbb, 0xbf];
/**
 * Splits a file into lines.
 *
 * @throws DockerfileError for a file over 1 MB, an overlong line, NUL bytes and text that is not UTF-8.
 */
function readLines(bytes) {
    if (bytes.length > maxFileSize) {
        throw new DockerfileError(1, `the file has ${bytes.length} bytes, but at most ${maxFileSize} are accepted: shorten it`);
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
/** Returns the line-ending style of the file, to use for added lines. */
function detectNewline(bytes) {
    let lf = 0;
    let crlf = 0;
    for (let index = bytes.indexOf(lineFeed); index !== -1; index = bytes.indexOf(lineFeed, index + 1)) {
        if (bytes[index - 1] === carriageReturn) {
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
    if (slice.length > maxLineLength) {
        throw new DockerfileError(line, `the line has ${slice.length} bytes, but Docker reads at most ${maxLineLength}: split it`);
    }
    if (slice.includes(0)) {
        throw new DockerfileError(line, 'the line contains a NUL byte: save the file as plain UTF-8 text');
    }
    try {
        return decoder.decode(slice);
    }
    catch (error) {
        throw new DockerfileError(line, 'the line is not valid UTF-8: save the file as UTF-8', { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/dockerfile/split-words.js


/** Splits at blanks, as for FROM. Quotes are ordinary characters. */
function splitAtBlanks(logical, from, to) {
    const words = [];
    let index = from;
    while (index < to) {
        let end = index;
        while (end < to && !isBlank(logical.text.charAt(end))) {
            end += 1;
        }
        if (end > index) {
            words.push(makeWord(logical, index, end));
        }
        index = end + 1;
    }
    return words;
}
/** Splits at spaces outside quotes and escapes, as for ENV, ARG and LABEL. Quotes and escapes are kept in the text. */
function splitOutsideQuotes(logical, from, to, escapeChar) {
    const words = [];
    let index = skipSpaces(logical.text, from, to);
    while (index < to) {
        const end = wordEnd(logical.text, index, to, { escapeChar, literal: "'" });
        words.push(makeWord(logical, index, end));
        index = skipSpaces(logical.text, end, to);
    }
    return words;
}
/**
 * Returns the flags before the arguments, and the index of the first argument. A single `--` ends the flags and is
 * dropped.
 * Source: BuildKit, frontend/dockerfile/parser/split_command.go.
 */
function splitFlags(logical, from, to, escapeChar) {
    const flags = [];
    let index = skipSpaces(logical.text, from, to);
    while (index < to && logical.text.startsWith('--', index)) {
        const end = wordEnd(logical.text, index, to, { escapeChar, literal: '' });
        const word = makeWord(logical, index, end);
        index = skipSpaces(logical.text, end, to);
        if (word.text === '--') {
            break;
        }
        flags.push({ ...word, value: withoutQuotes(word.text, escapeChar) });
    }
    return { flags, next: index };
}
/** Returns the end of a word. Inside the quote `literal`, if any, the escape character is an ordinary character. */
function wordEnd(text, from, to, { escapeChar, literal }) {
    let quote = '';
    let index = from;
    while (index < to && (quote !== '' || !isSpace(text.charAt(index)))) {
        const char = text.charAt(index);
        if (char === escapeChar && (quote === '' || quote !== literal)) {
            index += 1;
        }
        else {
            quote = nextQuote(quote, char);
        }
        index += 1;
    }
    return Math.min(index, to);
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
    for (let index = 0; index < text.length; index += 1) {
        const char = text.charAt(index);
        if (char === escapeChar) {
            index += 1;
            value += text.charAt(index);
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
 * Parses a Dockerfile as BuildKit does, recording the byte range of each instruction.
 * Source: Dockerfile reference, "Format", "Parser directives", "Here-Documents".
 * @throws DockerfileError that names the line: file over 1 MB, NUL bytes, invalid UTF-8, an invalid directive, an unknown
 * instruction, an unterminated here-document, no FROM, or an instruction other than ARG before the first FROM.
 */
function parseDockerfile(bytes) {
    const lines = readLines(bytes);
    const directives = readDirectives(lines);
    const escapeChar = escapeCharacter(directives);
    const instructions = [];
    const comments = [];
    const heredocEnds = new HeredocEnds(lines);
    let index = directives.length;
    for (let line = lines[index]; line !== undefined; line = lines[index]) {
        const comment = parseComment(line);
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
            const next = skipHeredocs(heredocEnds, joined.next, command, line.number);
            const last = lines[next - 1] ?? line;
            const start = joined.logical.offsets[0] ?? line.start;
            instructions.push({ ...command, start, end: last.end, startLine: line.number, endLine: last.number });
            for (const inner of joined.comments)
                comments.push(inner);
            index = next;
        }
    }
    checkOrder(instructions, lines.length);
    return { bytes, instructions, comments, directives, escapeChar, newline: detectNewline(bytes) };
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
function skipHeredocs(ends, from, command, startLine) {
    let index = from;
    if (!canOpenHeredocs(command)) {
        return index;
    }
    for (const heredoc of readHeredocs(command.logical.text)) {
        const end = ends.find(heredoc, index);
        if (end !== undefined) {
            index = end + 1;
        }
        else if (!heredoc.isSpaced) {
            throw new DockerfileError(startLine, `the here-document is not terminated: add a line that is exactly ${JSON.stringify(heredoc.name)}`);
        }
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
        throw new DockerfileError(Math.max(1, lineCount), 'the file has no FROM: start it with FROM and an image');
    }
    if (first.keyword !== 'FROM') {
        throw new DockerfileError(first.startLine, `${first.keyword} is not allowed before the first FROM: move it below that FROM`);
    }
}

;// CONCATENATED MODULE: ./build/dockerfile/read-env.js





/**
 * Reads the environment that the last stage sets or inherits from earlier stages of the file. Variables from the base
 * image are unknown and kept as written.
 * Source: Dockerfile reference, "ENV", "Environment replacement", "Scope" of ARG.
 * @throws DockerfileError for an ENV with invalid syntax, and as `readStages()` does.
 */
function readEnv(dockerfile) {
    const globalArguments = readGlobalArguments(dockerfile);
    const bodies = splitStages(dockerfile);
    const scope = new Map();
    const result = { env: new Map(), scope, lookup: limitLookups(read_env_lookupIn(scope)) };
    for (const index of lineage(readStages(dockerfile))) {
        for (const instruction of bodies[index] ?? []) {
            if (instruction.keyword === 'ENV') {
                applyEnv(result, instruction, dockerfile.escapeChar);
            }
            else if (instruction.keyword === 'ARG') {
                applyArg(result, instruction, dockerfile.escapeChar, globalArguments);
            }
        }
    }
    return result.env;
}
function splitStages({ instructions }) {
    const bodies = [];
    for (const instruction of instructions) {
        if (instruction.keyword === 'FROM') {
            bodies.push([]);
        }
        else {
            bodies.at(-1)?.push(instruction);
        }
    }
    return bodies;
}
/** Returns the indexes of the last stage and its ancestors, oldest first. */
function lineage(stages) {
    const indexes = [];
    for (let index = stages.length - 1; index !== undefined; index = stages[index]?.parent) {
        indexes.push(index);
    }
    return indexes.reverse();
}
// All pairs of one ENV are substituted with the values from before it.
function applyEnv({ env, scope, lookup }, instruction, escapeChar) {
    const pairs = readPairs(instruction).map(({ key, value, line }) => ({
        key: atLine(line, () => substitute(key, escapeChar, lookup).text),
        value: atLine(line, () => substitute(value, escapeChar, lookup).text),
        line,
    }));
    for (const { key, value, line } of pairs) {
        env.set(key, { value, line });
        scope.set(key, value);
    }
}
// As in BuildKit, an ARG overrides an ENV of the same name in the instructions below it, but not in the image.
function applyArg({ scope, lookup }, { words }, escapeChar, globalArguments) {
    for (const { text, line } of words) {
        const equals = text.indexOf('=');
        const name = equals === -1 ? text : text.slice(0, equals);
        const value = equals === -1
            ? globalArguments.get(name)?.text
            : atLine(line, () => substitute(text.slice(equals + 1), escapeChar, lookup).text);
        if (value !== undefined) {
            scope.set(name, value);
        }
    }
}
/** Reads both forms: `ENV a=b c="d e"`, and `ENV a b c`, in which everything after the name is the value. */
function readPairs({ words, rest, startLine }) {
    const [first] = words;
    if (first === undefined) {
        throw new DockerfileError(startLine, 'ENV has no variable name: write ENV name=value');
    }
    if (!first.text.includes('=')) {
        return [readLegacyPair(rest, first.line)];
    }
    return words.map(({ text, line }) => {
        const equals = text.indexOf('=');
        if (equals < 1) {
            const shown = JSON.stringify(text);
            throw new DockerfileError(line, `${shown} is not of the form name=value: put quotes around values with spaces`);
        }
        return { key: text.slice(0, equals), value: text.slice(equals + 1), line };
    });
}
function readLegacyPair(rest, line) {
    const [, key, value] = /^([^\t\v\f\r ]+)[\t\v\f\r ]+(.*)$/s.exec(rest) ?? [];
    if (key === undefined || value === undefined) {
        throw new DockerfileError(line, `ENV ${rest} has no value: write ENV name=value`);
    }
    return { key, value, line };
}
function read_env_lookupIn(scope) {
    return name => scope.get(name) ?? unknownValue;
}

;// CONCATENATED MODULE: ./build/dockerfile/replace-env.js





/**
 * Sets a variable where the last stage sets it, or adds an ENV at the end. All other bytes are unchanged. The result is
 * parsed again to verify that only this value changed.
 * @throws DockerfileError when the value cannot be written there, and as `readEnv()` does.
 */
function replaceEnv(dockerfile, variable, value) {
    const { bytes } = dockerfile;
    const written = quote(value, dockerfile.escapeChar);
    const range = findValue(dockerfile, variable);
    const edited = range === undefined
        ? append(dockerfile, `ENV ${variable}=${written}`)
        : Buffer.concat([bytes.subarray(0, range.start), Buffer.from(written), bytes.subarray(range.end)]);
    const after = parseDockerfile(new Uint8Array(edited));
    verifyEdit(dockerfile, after, { variable, value, line: range?.line });
    return after;
}
function findValue({ instructions }, variable) {
    const from = instructions.findLastIndex(({ keyword }) => keyword === 'FROM');
    const ranges = instructions
        .slice(from + 1)
        .flatMap(instruction => (instruction.keyword === 'ENV' ? findAssignments(instruction, variable) : []));
    return ranges.at(-1);
}
/** Returns the values of the variable in both forms: `ENV a=b c="d e"` and `ENV a b c`. */
function findAssignments({ words, logical }, variable) {
    const [name, first] = words;
    const last = words.at(-1);
    if (name?.text === variable && first !== undefined && last !== undefined) {
        return [{ start: first.start, end: last.end, line: first.line }];
    }
    const prefix = `${variable}=`;
    return words
        .filter(({ text }) => text.startsWith(prefix))
        .map(({ from, text }) => makeWord(logical, from + prefix.length, from + text.length));
}
function quote(value, escapeChar) {
    if (/^[\w./@+:,-]+$/.test(value)) {
        return value;
    }
    return `"${[...value].map(char => (`"$${escapeChar}`.includes(char) ? escapeChar + char : char)).join('')}"`;
}
function append({ bytes, newline }, line) {
    const ending = newline === 'crlf' ? '\r\n' : '\n';
    const isEnded = bytes.at(-1) === 0x0a;
    return Buffer.concat([bytes, Buffer.from(`${isEnded ? '' : ending}${ending}${line}${ending}`)]);
}
function verifyEdit(before, after, { variable, value, line }) {
    const expected = [...valuesIn(before).set(variable, value)].sort();
    const isOnlyChange = JSON.stringify(expected) === JSON.stringify([...valuesIn(after)].sort()) &&
        JSON.stringify(basesIn(before)) === JSON.stringify(basesIn(after));
    if (!isOnlyChange) {
        throw new DockerfileError(line ?? after.instructions.at(-1)?.endLine ?? 1, `ENV ${variable} cannot be set to ${JSON.stringify(value)} here: set it manually in a separate ENV`, { kind: 'dockerfile-not-editable' });
    }
}
function valuesIn(dockerfile) {
    return new Map([...readEnv(dockerfile)].map(([name, { value }]) => [name, value]));
}
function basesIn(dockerfile) {
    return readStages(dockerfile).map(({ resolved, kind, parent, name }) => ({ resolved, kind, parent, name }));
}

;// CONCATENATED MODULE: ./build/dockerfile/composed-edit.js
/**
 * Returns the edits that make a composed reference resolve to another tag and digest of the same image. Each replaces
 * the current one in place; a missing digest is appended.
 *
 * @returns undefined if the image differs, or if its tag or digest is not one contiguous text.
 */
function editComposition({ pieces, end, endLine }, previous, reference) {
    const before = split(previous);
    const after = split(reference);
    const isComplete = pieces.map(({ text }) => text).join('') === previous;
    const hasTag = before.tag !== '';
    const isOtherForm = (after.tag !== '') !== hasTag || (before.digest !== '' && after.digest === '');
    if (!isComplete || before.name !== after.name || isOtherForm)
        return undefined;
    const tagFrom = before.name.length;
    const digestFrom = tagFrom + before.tag.length;
    const tag = replaceSpan(pieces, tagFrom + 1, before.tag.slice(1), after.tag.slice(1));
    const digest = before.digest === ''
        ? [{ start: end, end, line: endLine, text: after.digest }]
        : replaceSpan(pieces, digestFrom + 1, before.digest.slice(1), after.digest.slice(1));
    return tag && digest && [...tag, ...digest].filter(({ start, end, text }) => start < end || text !== '');
}
/** Splits a reference into its parts. The tag and the digest keep their `:` and `@`. */
function split(reference) {
    const [named = ''] = reference.split('@', 1);
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    const name = colon === -1 ? named : named.slice(0, colon);
    return { name, tag: named.slice(name.length), digest: reference.slice(named.length) };
}
/**
 * Returns the edit that turns `before`, which begins at index `from`, into `after`, by changing one piece and keeping
 * the others, such as the suffix in `${BRANCH}-slim`.
 */
function replaceSpan(pieces, from, before, after) {
    if (before === after)
        return [];
    let pieceFrom = 0;
    for (const { text, written } of pieces) {
        const first = Math.max(from, pieceFrom);
        const last = Math.min(from + before.length, pieceFrom + text.length);
        const head = before.slice(0, first - from);
        const tail = before.slice(last - from);
        const middle = after.slice(head.length, after.length - tail.length);
        const keepsOthers = after.startsWith(head) && after.endsWith(tail) && after.length > head.length + tail.length;
        if (written !== undefined && first < last && keepsOthers) {
            const start = written.start + first - pieceFrom;
            return [{ start, end: start + last - first, line: written.line, text: middle }];
        }
        pieceFrom += text.length;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/dockerfile/replace-reference.js





// Excludes characters that could end the word, start a substitution, or continue the line.
const safeReference = /^[A-Za-z0-9[][A-Za-z0-9._:/@[\]+-]*$/;
/**
 * Replaces the matching reference in place. If the reference is composed of variables, only its tag and digest are
 * replaced. All other bytes are unchanged. The result is parsed again to verify that only this reference changed.
 * @param isMatch called for every base that is an image, with variables substituted.
 * @param replace returns the new reference for the current one.
 * @param expected description of the image that `isMatch` selects, for the message.
 * @throws DockerfileError if no reference matches, if several match, or if the reference cannot be edited. Also throws the
 * errors of `parseDockerfile()` and `readStages()`. Throws Error if the new reference contains a character that is unsafe
 * in a Dockerfile.
 */
function replaceReference(dockerfile, isMatch, replace, expected = 'the image to replace') {
    const stages = readStages(dockerfile);
    const stage = findStage(stages, isMatch, expected);
    const reference = replace(stage.resolved);
    if (!safeReference.test(reference)) {
        throw new user_error/* FormatError */.IF(`${JSON.stringify(reference)} cannot be written into a Dockerfile: expected only letters, digits and . _ : / @ [ ] + -`);
    }
    const edits = findEdits(stage, reference);
    const after = parseDockerfile(applyEdits(dockerfile.bytes, edits));
    replace_reference_verifyEdit({ dockerfile, stages }, after, stage, { edits, reference });
    return { dockerfile: after, previous: stage.resolved, line: edits[0]?.line ?? stage.place.line };
}
function findStage(stages, isMatch, expected) {
    const matches = stages.filter((stage) => stage.kind === 'image' && stage.resolved !== undefined && isMatch(stage.resolved));
    const [stage] = matches;
    if (stage === undefined) {
        const line = stages[0]?.line ?? 1;
        throw new DockerfileError(line, `no FROM instruction names ${expected}: write it in FROM without variables. The file contains ${listStages(stages)}`, { kind: 'from-not-found' });
    }
    if (matches.some(match => match !== stage && !isSamePlace(match.place, stage.place))) {
        throw new DockerfileError(stage.line, `several FROM instructions name the image: keep only one of them. The file contains ${listStages(matches)}`, { kind: 'from-not-found' });
    }
    return stage;
}
function findEdits({ place, resolved, base, instruction }, reference) {
    if (place.kind !== 'composed')
        return [{ ...place, text: reference }];
    const edits = place.composition && editComposition(place.composition, resolved, reference);
    if (edits !== undefined)
        return edits;
    const words = instruction.words.map(({ text }) => (text === base ? reference : text));
    const line = [instruction.keyword, ...instruction.flags.map(({ text }) => text), ...words].join(' ');
    throw new DockerfileError(place.line, `${place.reason}, and its tag and digest cannot be edited there: write \`${line}\``, { kind: 'dockerfile-not-editable' });
}
function applyEdits(bytes, edits) {
    let edited = Buffer.from(bytes);
    for (const { start, end, text } of [...edits].sort((left, right) => right.start - left.start)) {
        edited = Buffer.concat([edited.subarray(0, start), Buffer.from(text), edited.subarray(end)]);
    }
    return new Uint8Array(edited);
}
/** Returns whether an edit of one place also edits the other. Composed references are edited separately. */
function isSamePlace(left, right) {
    return left.kind !== 'composed' && right.kind !== 'composed' && left.start === right.start;
}
function listStages(stages) {
    return stages
        .map(({ line, base, resolved }) => {
        const meaning = resolved === base ? '' : ` (${resolved ?? 'not known before the build'})`;
        return `line ${line}: FROM ${base}${meaning}`;
    })
        .join('; ');
}
function replace_reference_verifyEdit(before, dockerfile, changed, { edits, reference }) {
    const after = { dockerfile, stages: readStages(dockerfile) };
    const expected = describe(before, instruction => maskedWords(instruction, edits), stage => (stage === changed || isSamePlace(stage.place, changed.place) ? reference : stage.resolved));
    const actual = describe(after, instruction => maskedWords(instruction, rangesAfterEdits(edits)), stage => stage.resolved);
    const different = expected.findIndex((text, index) => text !== actual[index]);
    if (different !== -1 || expected.length !== actual.length) {
        throw new DockerfileError(edits[0]?.line ?? changed.line, `writing ${reference} here would change more than this reference: ${expected[different] ?? 'a line'} would become ${actual[different] ?? 'nothing'}. Write each reference in its own FROM`, { kind: 'dockerfile-not-editable' });
    }
}
/** Returns the ranges of the edited texts after all edits. */
function rangesAfterEdits(edits) {
    let moved = 0;
    return [...edits]
        .sort((left, right) => left.start - right.start)
        .map(({ start, end, text }) => {
        const range = { start: start + moved, end: start + moved + Buffer.byteLength(text) };
        moved += Buffer.byteLength(text) - (end - start);
        return range;
    });
}
// Line numbers are omitted, because a reference that was split over several lines is written on one.
function describe({ dockerfile, stages }, selectWords, selectResolved) {
    return [
        ...stages.map(stage => {
            const { kind, parent, platform, name } = stage;
            return JSON.stringify({ resolved: selectResolved(stage), kind, parent, platform, name });
        }),
        ...dockerfile.directives.map(({ name, value }) => JSON.stringify({ name, value })),
        ...dockerfile.comments.map(({ text }) => JSON.stringify({ comment: text })),
        ...dockerfile.instructions.map(instruction => {
            const flags = instruction.flags.map(({ text }) => text);
            return JSON.stringify([instruction.keyword, ...flags, ...selectWords(instruction)]);
        }),
    ];
}
function maskedWords({ words }, edits) {
    return words.map(word => edits.some(({ start, end }) => word.start <= start && word.end >= end) ? '(the reference)' : word.text);
}

// EXTERNAL MODULE: ./build/suggest.js
var suggest = __webpack_require__(2246);
;// CONCATENATED MODULE: ./build/launcher/launcher-marks.js



/**
 * `hold` stops automatic updates until a maintainer deletes it; `frozen` marks a release, which never changes;
 * `preview` marks the branch of a pull request.
 */
const markKinds = ['hold', 'frozen', 'preview'];
const launcher_marks_byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
const launcher_marks_form = /^#*\s*binder-actions\s*:\s*(\p{L}*)[\s\p{P}]*(.*)$/isu;
/**
 * Reads comments such as `# binder-actions: hold REASON`. They belong above FROM but are accepted anywhere in the file,
 * because their purpose is to prevent a change.
 *
 * @throws Error that names the line of a comment with an unknown word, which may be a misspelled mark.
 */
function readMarks({ comments }) {
    const marks = {};
    for (const { text, line } of comments) {
        const [, word, reason = ''] = launcher_marks_form.exec(text) ?? [];
        if (word === undefined)
            continue;
        const kind = markKinds.find(markKind => markKind === word.toLowerCase());
        if (kind === undefined) {
            throw new user_error/* UserError */.yo('dockerfile-malformed', `line ${line} has the mark "binder-actions: ${word}"${(0,suggest/* didYouMean */.au)(word, markKinds)}, expected one of ${markKinds.map(markKind => `"${markKind}"`).join(', ')}: write ` +
                '`# binder-actions: hold REASON` to stop updates, or delete the comment');
        }
        marks[kind] ??= { reason: reason.trim(), line };
    }
    return marks;
}
/** Inserts a mark directly above the last FROM; all other bytes are unchanged. */
function addMark(dockerfile, kind, reason) {
    const { bytes, newline } = dockerfile;
    const from = dockerfile.instructions.findLast(({ keyword }) => keyword === 'FROM')?.start ?? 0;
    const hasByteOrderMark = Buffer.from(bytes.subarray(0, 3)).equals(launcher_marks_byteOrderMark);
    const lineStart = Math.max(Buffer.from(bytes.subarray(0, from)).lastIndexOf(0x0a) + 1, hasByteOrderMark ? 3 : 0);
    const line = `# binder-actions: ${kind} ${reason}`.trimEnd() + (newline === 'crlf' ? '\r\n' : '\n');
    return parseDockerfile(Buffer.concat([bytes.subarray(0, lineStart), Buffer.from(line), bytes.subarray(lineStart)]));
}
/** Deletes every mark of a kind, with its line; all other bytes are unchanged. */
function removeMark(dockerfile, kind) {
    const lines = dockerfile.comments.flatMap(({ text, line }) => launcher_marks_form.exec(text)?.[1]?.toLowerCase() === kind ? [line] : []);
    let { bytes } = dockerfile;
    for (const line of lines.toReversed())
        bytes = withoutLine(bytes, line);
    return parseDockerfile(bytes);
}
/** Deletes a line. @param line 1-based. */
function withoutLine(bytes, line) {
    const buffer = Buffer.from(bytes);
    let start = buffer.subarray(0, 3).equals(launcher_marks_byteOrderMark) ? 3 : 0;
    for (let number = 1; number < line; number++)
        start = buffer.indexOf(0x0a, start) + 1;
    const end = buffer.indexOf(0x0a, start);
    return Buffer.concat([buffer.subarray(0, start), end === -1 ? Buffer.of() : buffer.subarray(end + 1)]);
}

;// CONCATENATED MODULE: ./build/launcher/launcher-dockerfile.js










/**
 * Dockerfile of a launcher branch: the image it launches, its marks, and the environment variable that names its owner.
 * Immutable: an edit returns a new instance, in which all bytes outside the edit are unchanged.
 */
class LauncherDockerfile {
    bytes;
    marks;
    #dockerfile;
    #stages;
    #environment;
    constructor(dockerfile) {
        this.bytes = dockerfile.bytes;
        this.marks = readMarks(dockerfile);
        this.#dockerfile = dockerfile;
    }
    /**
     * Parses a launcher's Dockerfile.
     *
     * @throws Error that names the line when the file is malformed or has an unknown mark.
     */
    static parse(bytes) {
        return new LauncherDockerfile(parseDockerfile(bytes));
    }
    /**
     * Image that mybinder.org launches: the base of the last stage, resolved through earlier stages.
     *
     * @throws Error that names the line when that image is not known before the build.
     */
    get launched() {
        const { text, line } = this.#launchedText();
        return { reference: parseAt(text, line), line };
    }
    /**
     * Launched image, even if its tag or digest is malformed, so that an update can fix it.
     *
     * @throws Error that names the line when the image repository is not known.
     */
    get named() {
        const { text, line } = this.#launchedText();
        const repository = repositoryIn(text);
        const reference = repository === undefined ? parseAt(text, line) : parseOrUndefined(text);
        return { repository: repository ?? parseAt(text, line), reference, text, line };
    }
    /**
     * Environment that the last stage sets or inherits from earlier stages.
     *
     * @throws Error that names the line of a malformed ENV.
     */
    get environment() {
        this.#environment ??= readEnv(this.#dockerfile);
        return this.#environment;
    }
    /**
     * Images that the build needs: those of FROM, `COPY --from` and `RUN --mount=from` in all stages.
     *
     * @throws Error that names an image that is not known before the build, or whose reference is malformed.
     */
    get images() {
        const { known, unknown } = externalImages(this.#dockerfile, {});
        const [base] = unknown;
        if (base !== undefined)
            throw new user_error/* UserError */.yo('dockerfile-malformed', `FROM ${base} does not name an image that is known before the build: write \`FROM name:tag\``);
        return known.filter(text => text !== 'scratch').map(text => (0,oci_reference/* parseReference */.F2)(text));
    }
    /** Returns whether any FROM names the image, with any tag. */
    names(image) {
        return this.#readStages().some(({ kind, resolved }) => kind === 'image' && resolved !== undefined && isOfRepository(resolved, image));
    }
    /**
     * Replaces the launched image. Short Docker Hub names stay short: `FROM owner/name` does not become `FROM
     * docker.io/owner/name`.
     *
     * @throws Error when the launched image cannot be edited, or several FROM instructions name it.
     */
    withImage(reference) {
        const { repository } = this.named;
        const { dockerfile } = replaceReference(this.#dockerfile, text => isOfRepository(text, repository), previous => formatLike(previous, reference), (0,oci_reference/* formatImageRepository */.hp)(repository));
        return new LauncherDockerfile(dockerfile);
    }
    withMark(kind, reason) {
        return new LauncherDockerfile(addMark(this.#dockerfile, kind, reason));
    }
    withoutMark(kind) {
        return new LauncherDockerfile(removeMark(this.#dockerfile, kind));
    }
    /** Sets a variable where the last stage sets it, or in a new ENV at the end. */
    withVariable(name, value) {
        return new LauncherDockerfile(replaceEnv(this.#dockerfile, name, value));
    }
    isSameAs({ bytes }) {
        return Buffer.from(this.bytes).equals(bytes);
    }
    #launchedText() {
        const stage = this.#launchedStage();
        const { line = 1, base = '' } = stage ?? {};
        if (stage?.kind === 'image' && stage.resolved !== undefined)
            return { text: stage.resolved, line };
        throw new user_error/* UserError */.yo('dockerfile-malformed', `line ${line}: FROM ${base} does not name an image that is known before the build: write \`FROM name:tag\``);
    }
    #launchedStage() {
        const stages = this.#readStages();
        let stage = stages.at(-1);
        while (stage?.parent !== undefined)
            stage = stages[stage.parent];
        return stage;
    }
    #readStages() {
        this.#stages ??= readStages(this.#dockerfile);
        return this.#stages;
    }
}
function isOfRepository(text, image) {
    const repository = repositoryIn(text);
    return repository !== undefined && (0,oci_reference/* isSameImageRepository */.oL)(repository, image);
}
/** Returns the image repository of a reference whose tag and digest may be malformed. */
function repositoryIn(text) {
    const [named = ''] = text.split('@', 1);
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    return parseOrUndefined(colon === -1 ? named : named.slice(0, colon));
}
function parseOrUndefined(text) {
    try {
        return (0,oci_reference/* parseReference */.F2)(text);
    }
    catch {
        return undefined;
    }
}
function parseAt(text, line) {
    try {
        return (0,oci_reference/* parseReference */.F2)(text);
    }
    catch (error) {
        throw new user_error/* UserError */.yo('dockerfile-malformed', `line ${line}: ${(0,error_message/* messageOf */.b)(error)}`);
    }
}
function formatLike(previous, reference) {
    const text = (0,oci_reference/* formatReference */.FH)(reference);
    const isShort = reference.registry === 'docker.io' && !previous.startsWith('docker.io/');
    return isShort ? text.replace(/^docker\.io\/(?:library\/)?/, '') : text;
}

;// CONCATENATED MODULE: ./build/launcher/preview-branch.js


/** Returns the number of the pull request in the name of a launcher branch: 7 for `pr-7`. */
function previewNumber(launcherBranch) {
    const [, digits] = /^pr-([1-9]\d{0,9})$/.exec(launcherBranch) ?? [];
    return digits === undefined ? undefined : Number(digits);
}
/** Returns whether a branch is the preview of a pull request: it has the name of one, and the mark in its Dockerfile. */
function isPreviewBranch(name, { marks }) {
    return marks.preview !== undefined && previewNumber(name) !== undefined;
}
/**
 * Asserts that images of pull requests and preview branches stay together: the image of pull request 7 is launched only
 * on branch `pr-7` whose Dockerfile has the mark `preview`, and such a branch launches nothing else.
 *
 * @param name name of the image in messages.
 * @param refs refs in the event, the signed provenance and the label; undefined where there is none.
 * @throws Error that names the ref and the launcher branch.
 */
function assertPreviewPair(name, refs, state) {
    const stated = refs.filter(ref => ref !== undefined);
    for (const ref of stated) {
        if (ref.kind === 'pull')
            assertOwnPreview(name, ref, state);
        else if (state.isPreview)
            throw foreignImage(state, `${name} was built from ${ref.full}`);
    }
    if (stated.length === 0 && state.isPreview)
        throw foreignImage(state, `${name} has no label that names the pull request that it was built from`);
}
function assertOwnPreview(name, ref, { launcherBranch, isPreview }) {
    const own = refName(ref);
    const build = `${name} was built from ${ref.full}, a pull request`;
    if (own !== launcherBranch) {
        throw new UserError('no-launcher-branch', `${build}, which is launched only on launcher branch "${own}", and not on "${launcherBranch}"`);
    }
    if (isPreview)
        return;
    throw new UserError('no-launcher-branch', `${build}, but launcher branch "${own}" is not a preview: delete the branch, so that the next event creates it ` +
        'again, or add the line `# binder-actions: preview` above FROM in its Dockerfile');
}
function foreignImage({ launcherBranch }, problem) {
    const number = previewNumber(launcherBranch);
    const message = number === undefined
        ? `Launcher branch "${launcherBranch}" is marked as a preview, but is not named after a pull request, such as "pr-7", ` +
            `and ${problem}: delete the line \`# binder-actions: preview\` from its Dockerfile`
        : `Launcher branch "${launcherBranch}" is the preview of pull request ${number} and launches only its images, but ${problem}`;
    return new UserError('no-launcher-branch', message);
}

// EXTERNAL MODULE: ./build/launcher/version-history.js + 1 modules
var version_history = __webpack_require__(688);
;// CONCATENATED MODULE: ./build/launcher/find-previews.js




/**
 * Finds the previews of pull requests, the one with the oldest pin first. Because previews are deleted, a branch is a
 * preview only if it has both the name of one and the mark in its Dockerfile.
 *
 * @param readVersions reads the pins of a branch, newest first; called only if the head commit is not a pin.
 */
async function findPreviews(branches, readVersions) {
    const previews = [];
    for (const branch of branches) {
        const number = previewNumber(branch.name);
        if (number === undefined || !(await isMarked(branch)))
            continue;
        const lastPin = await readLastPin(branch, readVersions);
        previews.push({ branch: branch.name, number, head: branch.head, ...lastPin });
    }
    return previews.sort((first, second) => first.pinnedAt - second.pinnedAt || first.number - second.number);
}
async function isMarked({ name, readFile }) {
    try {
        const bytes = await readFile();
        return bytes !== undefined && isPreviewBranch(name, LauncherDockerfile.parse(bytes));
    }
    catch {
        return false;
    }
}
async function readLastPin(branch, readVersions) {
    const { name, message, committedAt } = branch;
    const isOwn = (pin) => isOwnPin(pin, name);
    const head = [(0,version_history/* parsePinMessage */.i9)(message)].find(pin => pin !== undefined && isOwn(pin));
    const version = head === undefined ? (await readVersions(branch)).find(isOwn) : undefined;
    const time = Date.parse(version?.date ?? committedAt);
    return {
        pinnedAt: Number.isNaN(time) ? Number.POSITIVE_INFINITY : time,
        source: (head ?? version)?.source?.repository,
    };
}
/** Returns whether a pin may belong to the branch's pull request. The history includes the pins of the default branch. */
function isOwnPin({ source }, launcherBranch) {
    const ref = findSourceRef(source?.ref);
    return ref === undefined || source_ref_refName(ref) === launcherBranch;
}

// EXTERNAL MODULE: ./build/refs/github-repository.js + 1 modules
var github_repository = __webpack_require__(6331);
// EXTERNAL MODULE: ./build/wording.js
var wording = __webpack_require__(9000);
// EXTERNAL MODULE: ./build/markdown.js
var markdown = __webpack_require__(7403);
;// CONCATENATED MODULE: ./build/actions/sweep-previews/summary.js



/** Returns the job summary: a table of all previews. */
function formatSummary({ source, dryRun }, swept) {
    const deleted = swept.filter(({ isDeleted }) => isDeleted).length;
    const verb = dryRun ? 'would be deleted' : 'deleted';
    const name = (0,markdown/* escapeMarkdown */.FV)((0,github_repository/* formatGitHubRepository */.PZ)(source));
    if (swept.length === 0)
        return `### 🧹 There are no previews of pull requests of ${name}\n`;
    const rows = swept.map(({ preview, isDeleted, reason }) => {
        const pinned = Number.isFinite(preview.pinnedAt)
            ? new Date(preview.pinnedAt).toISOString().slice(0, 10)
            : '';
        const result = isDeleted ? verb : 'kept';
        return `| ${(0,markdown/* escapeMarkdown */.FV)(preview.branch)} | ${pinned} | ${result} | ${(0,markdown/* escapeExceptCode */.eR)(oneLine(reason))} |`;
    });
    return [
        `### 🧹 ${(0,wording/* plural */.LS)(deleted, 'preview')} ${verb}, ${swept.length - deleted} kept`,
        '',
        '| branch | pinned | result | why |',
        '| --- | --- | --- | --- |',
        ...rows,
        '',
    ].join('\n');
}
function oneLine(text) {
    return text.replace(/(?<!\s)\s*\n\s*/g, ' ');
}

;// CONCATENATED MODULE: ./build/actions/sweep-previews/run.js










const maxConcurrentRequests = 4;
const millisecondsPerDay = 86_400_000;
/**
 * Pause between two deletions, in milliseconds.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
 */
const writePause = 1000;
/** Deletes the previews whose pull request is closed, or whose last pin is too old. */
async function run(inputs, services) {
    const previews = await findPreviews(await services.listBranches(), services.readVersions);
    const decisions = await mapConcurrent(previews, maxConcurrentRequests, preview => decide(inputs, preview, services));
    const swept = inputs.dryRun ? decisions : await deleteAll(decisions, services);
    for (const { preview, isDeleted, reason } of swept) {
        const verb = isDeleted ? (inputs.dryRun ? 'would be deleted' : 'was deleted') : 'was kept';
        services.log.info(`Branch "${preview.branch}" ${verb}: ${reason}`);
    }
    await services.writeSummary(formatSummary(inputs, swept));
    const select = (isWanted) => swept
        .filter(({ isDeleted }) => isDeleted === isWanted)
        .map(({ preview: { branch }, reason }) => ({ branch, reason }));
    return { outputs: { deleted: select(true), kept: select(false) }, failure: describeFailure(swept) };
}
/**
 * Decides whether a preview is deleted. If its pull request cannot be read, it is kept with a warning. A preview whose
 * image was built from another repository is kept, because its number refers to that repository.
 */
async function decide({ source, previewDays }, preview, { isPullRequestOpen, now, log }) {
    const { branch, number, pinnedAt, source: built } = preview;
    const days = Math.floor((now() - pinnedAt) / millisecondsPerDay);
    if (days >= previewDays)
        return { preview, isDeleted: true, reason: `its image was pinned ${(0,wording/* plural */.LS)(days, 'day')} ago` };
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(source);
    if (built !== undefined && !(0,github_repository/* isSameRepositoryName */.aE)(built, name))
        return { preview, isDeleted: false, reason: `its image was built from ${built}, not from ${name}` };
    const pull = `pull request ${number} of ${name}`;
    try {
        const isOpen = await isPullRequestOpen(number);
        return { preview, isDeleted: !isOpen, reason: `${pull} is ${isOpen ? 'open' : 'closed'}` };
    }
    catch (error) {
        const reason = (0,request_failure/* responseStatus */.aO)(error) === 404
            ? `${pull} does not exist, or the token cannot access it: check \`source-repository\``
            : `${pull} could not be read: ${(0,error_message/* messageOf */.b)(error)}`;
        log.warning(`Branch "${branch}" is kept, because ${reason}`);
        return { preview, isDeleted: false, reason };
    }
}
/** Deletes the previews one after another. When GitHub rejects further requests, the remaining ones are kept. */
async function deleteAll(decisions, services) {
    const swept = [];
    let deletions = 0;
    let isStopped = false;
    for (const decision of decisions) {
        if (!decision.isDeleted)
            swept.push(decision);
        else if (isStopped)
            swept.push(kept(decision, 'GitHub rejected further requests: run this again later'));
        else {
            if (deletions++ > 0)
                await services.sleep(writePause);
            const result = await deleteOne(decision, services);
            swept.push(result);
            isStopped = (0,requests_stopped/* findRequestsStopped */.j)(result.error) !== undefined;
        }
    }
    return swept;
}
async function deleteOne(decision, { deleteBranchAt }) {
    const { branch, head } = decision.preview;
    try {
        await deleteBranchAt(branch, head);
        return decision;
    }
    catch (error) {
        // The branch has a new pin, which the next run evaluates.
        if (error instanceof write_failure/* ConflictError */.f)
            return kept(decision, `it changed during this run: ${(0,error_message/* messageOf */.b)(error)}`);
        return { ...kept(decision, (0,error_message/* messageOf */.b)(error)), error };
    }
}
function kept({ preview }, reason) {
    return { preview, isDeleted: false, reason };
}
function describeFailure(swept) {
    const failed = swept.filter(({ error }) => error !== undefined);
    const [first] = failed;
    if (first === undefined)
        return undefined;
    const lines = failed.map(({ preview, reason }) => `- ${preview.branch}: ${reason}`);
    return new user_error/* UserError */.yo((0,user_error/* errorKind */.f8)(first.error), `${(0,wording/* plural */.LS)(failed.length, 'preview')} could not be deleted:\n${lines.join('\n')}`);
}


/***/ }),

/***/ 4419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweepServices: () => (/* binding */ sweepServices)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(2394);
;// CONCATENATED MODULE: ./build/json.js


/**
 * Parses bytes as JSON and validates it against a schema.
 *
 * @throws Error that names `label`, the position and the reason.
 */
function parseJson(schema, bytes, label) {
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw new FormatError(`${label} is not JSON: it starts with ${JSON.stringify(preview(bytes))}`);
    }
    return json_parseShape(schema, value, label);
}
/**
 * Validates a value against a schema.
 *
 * @throws Error that names `label` and up to five places where the value does not match.
 */
function json_parseShape(schema, value, label) {
    const result = valibot/* safeParse */.xL(schema, value);
    if (result.success)
        return result.output;
    const problems = result.issues
        .slice(0, 5)
        .map(issue => `${valibot/* getDotPath */.Bu(issue) ?? '(top)'}: ${issue.message}`);
    throw new user_error/* FormatError */.IF(`${label} is malformed: ${problems.join('; ')}`);
}
function preview(bytes) {
    return new TextDecoder().decode(bytes.subarray(0, 60));
}

// EXTERNAL MODULE: ./build/refs/github-repository.js + 1 modules
var github_repository = __webpack_require__(6331);
// EXTERNAL MODULE: ./build/github/read-error.js
var read_error = __webpack_require__(3899);
// EXTERNAL MODULE: ./build/github/write-failure.js + 2 modules
var write_failure = __webpack_require__(6774);
;// CONCATENATED MODULE: ./build/github/delete-branch-at.js





/** Value of `afterOid` in `updateRefs` that deletes a ref. */
const absent = '0'.repeat(40);
const query = `query ($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) { id ref(qualifiedName: $ref) { target { oid } } }
}`;
const schema = valibot/* object */.Ik({
    repository: valibot/* object */.Ik({
        id: valibot/* string */.Yj(),
        ref: valibot/* nullable */.me(valibot/* object */.Ik({ target: valibot/* nullable */.me(valibot/* object */.Ik({ oid: valibot/* string */.Yj() })) })),
    }),
});
const mutation = `mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;
/**
 * Deletes a branch by compare-and-swap: only if it is still at the given commit. Succeeds if it does not exist.
 *
 * @throws ConflictError if the branch has moved, otherwise Error that explains how to fix it.
 * @see https://docs.github.com/en/graphql/reference/mutations#updaterefs
 */
async function deleteBranchAt(client, target, head) {
    const before = await readHead(client, target);
    if (before.head === undefined)
        return;
    if (before.head !== head)
        throw movedError(target, before.head);
    const name = `refs/heads/${target.branch}`;
    const input = { repositoryId: before.id, refUpdates: [{ name, beforeOid: head, afterOid: absent }] };
    try {
        await client.graphql(mutation, { input });
    }
    catch (error) {
        // GitHub documents no error for a ref that has moved, and the response to a successful deletion may be lost.
        const after = await readHead(client, target);
        if (after.head === undefined)
            return;
        if (after.head !== head)
            throw movedError(target, after.head, error);
        throw await (0,write_failure/* explainWrite */.N)(client, error, target);
    }
}
function movedError({ branch }, head, cause) {
    return new write_failure/* ConflictError */.f(`branch "${branch}" has moved to ${head}`, { cause });
}
/** Reads the ID of the repository and the head of the branch; undefined if the branch does not exist. */
async function readHead(client, { repository, branch }) {
    const { owner, name } = repository;
    const label = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    const variables = { owner, name, ref: `refs/heads/${branch}` };
    const response = await client.graphql(query, variables).catch((error) => {
        throw (0,read_error/* readError */.l)(error, label);
    });
    const { id, ref } = json_parseShape(schema, response, `GitHub's response about ${label}`).repository;
    return { id, head: ref?.target?.oid };
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 21 modules
var utils = __webpack_require__(1845);
;// CONCATENATED MODULE: ./build/http/content-encoding.js
/** Returns whether a body with this Content-Encoding is encoded; Content-Length is then the encoded size. */
function isEncoded(contentEncoding) {
    return (contentEncoding ?? 'identity') !== 'identity';
}

// EXTERNAL MODULE: ./build/http/retry.js
var http_retry = __webpack_require__(4675);
;// CONCATENATED MODULE: ./build/http/idle-timeout.js

const defaultTimeouts = { headers: 60_000, idle: 60_000 };
/** Maximum number of attempts after a timeout. One retry only, because the server may hang permanently. */
const maxAttemptsAfterTimeout = 2;
/** Number of bytes that reset the idle timeout. With fewer, a body of one byte per minute would never time out. */
const progressBytes = 64 * 2 ** 10;
/**
 * Yields a body with an idle timeout. Only time spent waiting for the sender counts, not the reader's time.
 *
 * @param idleTimeout idle timeout in milliseconds.
 * @throws RetryableError that names `label` if the connection drops or the idle timeout expires.
 */
async function* withIdleTimeout(body, idleTimeout, label) {
    if (body === null)
        return;
    const reader = body.getReader();
    let total = 0;
    let waited = 0;
    let received = 0;
    try {
        for (;;) {
            const start = performance.now();
            const { done, value } = await nextChunk(reader, idleTimeout, idleTimeout - waited, `${label} after ${total} bytes`);
            if (done)
                return;
            total += value.length;
            waited += performance.now() - start;
            received += value.length;
            if (received >= progressBytes) {
                waited = 0;
                received = 0;
            }
            yield value;
        }
    }
    finally {
        // Not awaited: an unresponsive peer would block this too.
        reader.cancel().catch(() => { });
    }
}
async function nextChunk(reader, idleTimeout, remaining, label) {
    let timer;
    const expiry = new Promise((_resolve, reject) => {
        const message = `${label}: no data was received for ${idleTimeout / 1000} s`;
        timer = setTimeout(() => reject(new http_retry/* RetryableError */.dw(message, { maxAttempts: maxAttemptsAfterTimeout })), Math.max(0, remaining));
    });
    const read = reader.read().catch(error => {
        throw new http_retry/* RetryableError */.dw(`${label}: the connection was closed early`, { cause: error });
    });
    try {
        return await Promise.race([read, expiry]);
    }
    finally {
        clearTimeout(timer);
        // If the read loses the race, it may reject later without a handler.
        read.catch(() => { });
    }
}
/** Cancels the body of a response that is not needed. */
function cancelBody(response) {
    if (response.body !== null && !response.body.locked)
        response.body.cancel().catch(() => { });
}
/** Maximum size of a body that is drained, in bytes. */
const maxDrainSize = (/* unused pure expression or super */ null && (16 * 2 ** 10));
/** In milliseconds. */
const drainTimeout = 1_000;
/**
 * Drains a short response so that its connection can be reused; a new connection costs a round trip. A long response is
 * returned unread, and a slow or truncated one with the bytes received so far.
 */
async function drain(response) {
    const length = Number(response.headers.get('content-length') ?? Number.NaN);
    if (!(length <= maxDrainSize) || response.body === null || response.body.locked)
        return response;
    const reader = response.body.getReader();
    const timer = setTimeout(() => reader.cancel().catch(() => { }), drainTimeout);
    const chunks = [];
    try {
        for (let next = await reader.read(); !next.done; next = await reader.read())
            chunks.push(next.value);
    }
    catch {
        // A dropped connection cannot be reused anyway.
    }
    finally {
        clearTimeout(timer);
    }
    // The connection is released one event loop turn later.
    await new Promise(resolve => setImmediate(resolve));
    const { status, ok, url, headers } = response;
    return { status, ok, url, headers, body: toStream(chunks) };
}
function toStream(chunks) {
    return new ReadableStream({
        start: controller => {
            for (const chunk of chunks)
                controller.enqueue(chunk);
            controller.close();
        },
    });
}

;// CONCATENATED MODULE: ./build/http/bounded-body.js




/**
 * Reads a body of limited size. A body whose Content-Length exceeds the limit is rejected without being read.
 *
 * @param maxSize maximum size in bytes.
 * @param idleTimeout idle timeout in milliseconds.
 * @throws RetryableError if the connection drops or the idle timeout expires, Error if there are more than `maxSize`
 *   bytes; both name `label`.
 */
async function readBounded(response, maxSize, idleTimeout, label) {
    const tooLarge = `${label} is larger than the limit of ${maxSize} bytes`;
    const { headers } = response;
    if (Number(headers.get('content-length')) > maxSize && !isEncoded(headers.get('content-encoding'))) {
        cancelBody(response);
        throw new user_error/* UserError */.yo('content-mismatch', tooLarge);
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of withIdleTimeout(response.body, idleTimeout, label)) {
        size += chunk.length;
        if (size > maxSize)
            throw new user_error/* UserError */.yo('content-mismatch', tooLarge);
        chunks.push(chunk);
    }
    // fetch releases the connection one event loop turn later; an immediate request would open another one.
    await (0,promises_.setImmediate)();
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/http/deadline.js
/** Abort signal that fires after a timeout unless it is cleared first. */
class Deadline {
    #controller = new AbortController();
    #timer;
    constructor(milliseconds) {
        this.#timer = this.#start(milliseconds);
    }
    get signal() {
        return this.#controller.signal;
    }
    get isOver() {
        return this.#controller.signal.aborted;
    }
    /** Restarts the timeout from now; has no effect after `clear`. */
    extend(milliseconds) {
        if (this.#timer === undefined)
            return;
        clearTimeout(this.#timer);
        this.#timer = this.#start(milliseconds);
    }
    clear() {
        clearTimeout(this.#timer);
        this.#timer = undefined;
    }
    #start(milliseconds) {
        return setTimeout(() => this.#controller.abort(), milliseconds);
    }
}

;// CONCATENATED MODULE: ./build/http/buffered-fetch.js




/**
 * Wraps fetch for clients that set no timeout or drop the one they are given: one deadline covers the headers and body
 * of each response.
 *
 * @returns a fetch that throws RetryableError if the response is late, truncated or too large.
 */
function bufferedFetch(fetch, { timeout, maxBytes }) {
    return async (url, init = {}) => {
        const milliseconds = timeout();
        const deadline = new Deadline(milliseconds);
        const { host } = new URL(url);
        let response;
        try {
            const signal = AbortSignal.any(init.signal ? [deadline.signal, init.signal] : [deadline.signal]);
            response = await fetch(url, { ...init, signal });
            const body = await readBounded(response, maxBytes, milliseconds, `the response from ${host}`);
            return withBody(response, body);
        }
        catch (error) {
            init.signal?.throwIfAborted();
            if (deadline.isOver)
                throw timeoutError(host, response !== undefined, milliseconds);
            // Not retried: a body that is too large will be too large again.
            if (response !== undefined && error instanceof Error && !(error instanceof http_retry/* RetryableError */.dw))
                throw new http_retry/* RetryableError */.dw(error.message, { maxAttempts: 1, cause: error });
            throw error;
        }
        finally {
            deadline.clear();
        }
    };
}
function withBody({ status, statusText, ok, url, headers }, body) {
    return {
        ...{ status, statusText, ok, url, headers },
        text: async () => new TextDecoder().decode(body),
        arrayBuffer: async () => body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength),
    };
}
function timeoutError(host, hasBegun, milliseconds) {
    const label = hasBegun ? 'did not complete its response' : 'did not respond';
    return new http_retry/* RetryableError */.dw(`${host} ${label} within ${Math.round(milliseconds / 1000)} s`, {
        maxAttempts: maxAttemptsAfterTimeout,
    });
}

// EXTERNAL MODULE: ./build/github/request-failure.js
var request_failure = __webpack_require__(3564);
// EXTERNAL MODULE: ./build/github/requests-stopped.js
var requests_stopped = __webpack_require__(2646);
;// CONCATENATED MODULE: ./build/github/rate-limit.js



/**
 * Error for a rate limit that lasts longer than a run waits. The token does not lack a permission, although GitHub
 * responds with the same status.
 */
class RateLimitError extends requests_stopped/* RequestsStoppedError */.C {
    status = 429;
    /** Message from GitHub. */
    serverMessage;
    constructor(message, serverMessage, cause) {
        super('rate-limited', message, { cause });
        this.serverMessage = serverMessage;
    }
}
/**
 * Messages of primary and secondary limits, and of the content creation limit, for which GraphQL has no error type.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 * @see https://github.com/cli/cli/issues/4801
 */
const rateLimitPattern = /\b(?:API|secondary) rate limit\b|\babuse detection\b|\bsubmitted too quickly\b/i;
function isRateLimitText(message) {
    return rateLimitPattern.test(message);
}
function isRateLimit(error) {
    const status = (0,request_failure/* responseStatus */.aO)(error);
    if (status === 429 || (0,request_failure/* graphqlErrorTypes */.nB)(error).includes('RATE_LIMITED'))
        return true;
    if (status !== 403)
        return false;
    const headers = (0,request_failure/* responseHeaders */.ue)(error);
    return (headers['x-ratelimit-remaining'] === '0' ||
        headers['retry-after'] !== undefined ||
        isRateLimitText((0,request_failure/* gitHubMessage */.RG)(error)));
}
/**
 * Milliseconds to wait if GitHub does not specify a time. GitHub requires at least a minute, and more after each
 * further rejection.
 */
const defaultWait = 60_000;
/**
 * Returns the wait that GitHub requires, in milliseconds.
 *
 * @param attempt number of the rejected attempt, starting at 1.
 * @param now milliseconds since the epoch.
 */
function rateLimitWait(error, attempt, now) {
    const headers = (0,request_failure/* responseHeaders */.ue)(error);
    const stated = (0,http_retry/* parseRetryAfter */.mu)(headers['retry-after'] ?? null, now);
    if (stated !== undefined)
        return stated;
    const reset = Number(headers['x-ratelimit-reset']);
    const isUsedUp = headers['x-ratelimit-remaining'] === '0' && reset > 0;
    return isUsedUp ? Math.max(0, reset * 1000 - now) : defaultWait * 2 ** (attempt - 1);
}
/** Delays the requests of one client while GitHub limits it, because a client that keeps sending may be banned. */
class RateLimitGate {
    #options;
    #opensAt = 0;
    #budget;
    #stop;
    constructor(options) {
        this.#options = options;
        this.#budget = options.budget;
    }
    /** Waits until requests may be sent. @throws RateLimitError if that exceeds the budget. */
    async pass() {
        const wait = this.#opensAt - this.#options.now();
        if (wait <= 0)
            return;
        if (this.#stop !== undefined)
            throw this.#stop;
        await this.#options.sleep(wait);
    }
    /**
     * Blocks requests for as long as GitHub requires; requests rejected at the same time wait only once.
     *
     * @returns the error to throw: RetryableError if the request may be retried, RateLimitError if the wait exceeds the
     *   budget.
     */
    close(wait, error) {
        const now = this.#options.now();
        const serverMessage = (0,request_failure/* gitHubMessage */.RG)(error).replace(/\.$/, '');
        const message = `GitHub's rate limit is exceeded (${serverMessage})`;
        if (now + wait >= this.#opensAt)
            this.#extend(wait, now, { message, serverMessage, error });
        if (this.#stop !== undefined)
            return this.#stop;
        const cause = new RateLimitError(message, serverMessage, error);
        return new http_retry/* RetryableError */.dw(message, { retryAfter: this.#opensAt - now, cause });
    }
    #extend(wait, now, { message, serverMessage, error }) {
        const { log, budget } = this.#options;
        const extension = wait - Math.max(0, this.#opensAt - now);
        this.#opensAt = now + wait;
        if (extension > this.#budget) {
            const maxSeconds = Math.round(budget / 1000);
            this.#stop = new RateLimitError(`${message}: GitHub requires a wait of ${describeWait(wait)}, but one run waits for at most ${maxSeconds} s in total. Run this again later`, serverMessage, error);
            return;
        }
        this.#budget -= extension;
        this.#stop = undefined;
        if (extension >= 1000)
            log(`${message}: waiting ${describeWait(wait)}`);
    }
}
const day = 86_400_000;
function describeWait(milliseconds) {
    return milliseconds > day ? 'more than a day' : `${Math.ceil(milliseconds / 1000)} s`;
}

;// CONCATENATED MODULE: ./build/github/token-forms.js
/** Encoded forms of a token that also reveal it, as sent by git and HTTP. */
function derivedForms(token) {
    const base64 = (text) => Buffer.from(text).toString('base64');
    return [base64(token), base64(`x-access-token:${token}`)];
}
/** Removes a token from an error and its causes, even if it is split across lines. */
function redact(error, token) {
    const forms = [token, ...derivedForms(token)].map(form => [...form].map(escapeRegExp).join('\\s*'));
    const pattern = new RegExp(forms.join('|'), 'g');
    for (let current = error; current instanceof Error; current = current.cause) {
        current.message = current.message.replace(pattern, '***');
        current.stack = current.stack?.replace(pattern, '***') ?? '';
        const body = responseBody(current);
        if (body !== undefined)
            body.message = String(body.message).replace(pattern, '***');
    }
    return error;
}
function escapeRegExp(character) {
    return character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
}
function responseBody(error) {
    const response = 'response' in error ? error.response : undefined;
    if (typeof response !== 'object' || response === null || !('data' in response))
        return undefined;
    const { data } = response;
    return typeof data === 'object' && data !== null && 'message' in data ? data : undefined;
}

;// CONCATENATED MODULE: ./build/github/github-client.js







/** Maximum size of one response; GitHub returns blobs of up to 100 MB, Base64-encoded. */
const maxResponseSize = 256 * 2 ** 20;
/**
 * Creates a client that retries requests that are safe to repeat: reads, events (a duplicate is harmless) and any
 * request that GitHub rejected because of a rate limit. Any other write whose response is lost fails with
 * `ResponseLostError`, because a retry could repeat it. Errors never contain the token.
 *
 * @param token undefined for an anonymous client: 60 requests per hour from one IP address, and no GraphQL. It does not
 *   wait for that limit, because a token raises it immediately.
 */
function createGitHubClient(connection, token) {
    const { apiUrl, timeouts, time, now, log, fetch } = connection;
    const retry = boundedRetry(connection);
    const budget = token === undefined ? 0 : timeouts.rateLimits;
    const gate = new RateLimitGate({ budget, now, log, sleep: retry.sleep });
    const boundedFetch = bufferedFetch(fetch, {
        timeout: () => Math.max(0, Math.min(timeouts.response, time.left)),
        maxBytes: maxResponseSize,
    });
    // Not set in a hook: changes that a hook makes to a request are lost in the hook that adds the token.
    const options = { baseUrl: apiUrl, request: { fetch: boundedFetch } };
    const client = new utils/* GitHub */.gq(token === undefined ? options : (0,utils/* getOctokitOptions */.EG)(token, options));
    client.hook.wrap('request', (send, request) => time.spend(() => (0,http_retry/* withRetry */.bD)(retry, async (attempt) => {
        time.require(0);
        await gate.pass();
        try {
            const response = await send(request);
            if (isGraphql(request))
                rejectTransientFailure(response);
            else if (request.method === 'GET')
                rejectText(response);
            return response;
        }
        catch (error) {
            const failure = describeAttempt(error, attempt, requestKind(request), gate);
            throw token === undefined ? failure : redact(failure, token);
        }
    })));
    return client;
}
/**
 * Retry policy of a run. Waits for rate limits have their own budget; no wait extends beyond the time for all requests.
 */
function boundedRetry({ retry, timeouts, time }) {
    return {
        ...retry,
        maxDelay: Math.max(retry.maxDelay, timeouts.rateLimits),
        sleep: async (milliseconds) => {
            time.require(milliseconds);
            await retry.sleep(milliseconds);
        },
    };
}
function describeAttempt(error, attempt, kind, gate) {
    return error instanceof Error && isRateLimit(error)
        ? gate.close(rateLimitWait(error, attempt, Date.now()), error)
        : (0,request_failure/* describeFailure */.Ic)(error, kind);
}
function isGraphql({ url }) {
    return url.endsWith('/graphql');
}
function requestKind(options) {
    const { method, url } = options;
    if (method === 'GET' || method === 'HEAD' || url.endsWith('/dispatches'))
        return 'repeatable';
    const query = 'query' in options ? String(options.query) : '';
    return isGraphql(options) && !query.trimStart().startsWith('mutation') ? 'repeatable' : 'once';
}
/** Rejects a text body. A truncated response or a proxy's page arrives as text with a success status. */
function rejectText({ data, headers }) {
    if (typeof data === 'string')
        throw apiError(502, 'the response is incomplete, or does not come from GitHub', headers);
}
const bodySchema = valibot/* union */.KC([
    valibot/* object */.Ik({ errors: valibot/* array */.YO(valibot/* object */.Ik({ type: valibot/* optional */.lq(valibot/* string */.Yj()), message: valibot/* string */.Yj() })) }),
    valibot/* object */.Ik({ data: valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()) }),
]);
/** Rejects transient failures that GitHub's GraphQL API returns with status 200. */
function rejectTransientFailure({ data, headers }) {
    const result = valibot/* safeParse */.xL(bodySchema, data);
    if (!result.success)
        throw apiError(502, 'the response is incomplete, or does not come from GitHub', headers);
    const errors = 'errors' in result.output ? result.output.errors : [];
    for (const { type, message } of errors) {
        if (type === 'RATE_LIMITED' || isRateLimitText(message))
            throw apiError(429, message, headers);
        if (/^Something went wrong while executing your query/.test(message))
            throw apiError(502, message, headers);
    }
}
/** Creates an error with the same shape as the client's own. */
function apiError(status, message, headers) {
    return Object.assign(new Error(message), { status, response: { headers } });
}

;// CONCATENATED MODULE: ./build/http/loopback.js
/** Returns whether a host is this machine. Plain HTTP is used only for such registries, as Docker does. */
function isLoopback(host) {
    const name = host.replace(/:\d+$/, '');
    return name === 'localhost' || /^127(?:\.\d{1,3}){3}$/.test(name) || name === '[::1]';
}

;// CONCATENATED MODULE: ./build/http/proxy-fetch.js


/**
 * Returns a fetch that uses the proxy from `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, in upper or lower case. Like
 * Docker, bypasses the proxy for registries on this machine.
 *
 * Loads undici on the first proxied request because Node's own fetch does not accept a proxy.
 *
 * @param direct fetch for requests without a proxy; returned unchanged if no proxy is configured.
 * @throws Error that names the variable but not its value, which may contain a password.
 */
function proxyFetch(env, direct) {
    const proxies = { 'http:': readProxy(env, 'http_proxy'), 'https:': readProxy(env, 'https_proxy') };
    if (proxies['http:'] === undefined && proxies['https:'] === undefined)
        return direct;
    const isExcepted = parseNoProxy(read(env, 'no_proxy') ?? '');
    const proxiedFetches = new Map();
    const routed = async (input, init) => {
        const url = new URL(input);
        const proxy = url.protocol === 'https:' ? proxies['https:'] : proxies['http:'];
        if (proxy === undefined || isLoopback(url.host) || isExcepted(url))
            return direct(input, init);
        const fetchViaProxy = proxiedFetches.get(proxy.href) ?? fetchThrough(proxy);
        proxiedFetches.set(proxy.href, fetchViaProxy);
        return (await fetchViaProxy)(input, init);
    };
    return routed;
}
/** Uses fetch and agent from the same undici; Node's own fetch may be incompatible with another version's agent. */
async function fetchThrough(proxy) {
    const { fetch, ProxyAgent } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
    const dispatcher = new ProxyAgent({ uri: proxy.href });
    const fetchViaProxy = (input, init) => fetch(input, { ...init, dispatcher });
    return fetchViaProxy;
}
/** Reads a variable; lower case takes precedence, as in curl and undici. */
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
    throw new user_error/* UserError */.yo('proxy-invalid', `The environment variable ${name} (or ${name.toUpperCase()}) is not the address of an HTTP proxy: ` +
        'expected "http://host:port"');
}
/**
 * Parses NO_PROXY: host names with an optional port, separated by commas or spaces; `*` matches every host. A name,
 * with or without a leading dot, also matches its subdomains, as in curl, Docker and the Actions runner.
 */
function parseNoProxy(list) {
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

;// CONCATENATED MODULE: ./build/github/time-budget.js

/** Limits the total time that a run spends on requests; concurrent requests count once. */
class TimeBudget {
    #total;
    #now;
    #spent = 0;
    #running = 0;
    #since = 0;
    /**
     * @param total milliseconds.
     * @param now monotonic clock, in milliseconds.
     */
    constructor(total, now = () => performance.now()) {
        this.#total = total;
        this.#now = now;
    }
    /** Remaining time, in milliseconds. */
    get left() {
        const current = this.#running > 0 ? this.#now() - this.#since : 0;
        return this.#total - this.#spent - current;
    }
    /** @throws RequestsStoppedError unless more than this many milliseconds are left. */
    require(milliseconds) {
        if (this.left > milliseconds)
            return;
        throw new requests_stopped/* RequestsStoppedError */.C('github-unavailable', `Requests to GitHub have taken the maximum of ${Math.round(this.#total / 1000)} s for one run: check ` +
            'https://www.githubstatus.com, and run this again later');
    }
    /** Runs a task and counts the time it takes. */
    async spend(task) {
        if (this.#running++ === 0)
            this.#since = this.#now();
        try {
            return await task();
        }
        finally {
            if (--this.#running === 0)
                this.#spent += this.#now() - this.#since;
        }
    }
}

;// CONCATENATED MODULE: ./build/github/github-connection.js



const gitHubTimeouts = {
    response: 60_000,
    rateLimits: 5 * 60_000,
    total: 30 * 60_000,
};
/**
 * Creates a connection.
 *
 * @param env may set a proxy.
 * @throws Error if the proxy is invalid.
 */
function connectGitHub(apiUrl, env, log) {
    const now = () => performance.now();
    const time = new TimeBudget(gitHubTimeouts.total, now);
    const fetch = proxyFetch(env, globalThis.fetch);
    return { apiUrl, fetch, timeouts: gitHubTimeouts, retry: http_retry/* defaultRetry */.iU, time, now, log };
}

;// CONCATENATED MODULE: ./build/github/explain-repository-read.js






/** Error that states why a repository could not be read, with or without a token, and how to fix it. */
function explainRepositoryRead(error, repository, hasToken) {
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    if ((0,request_failure/* responseStatus */.aO)(error) === 404) {
        const fix = hasToken
            ? `the token cannot access it: check the spelling and the token's repository access`
            : 'is private: check the spelling, or set GITHUB_TOKEN to a token that can read it';
        return new user_error/* UserError */.yo('repository-not-found', `${name} does not exist, or ${fix}`, { cause: error });
    }
    const stop = (0,requests_stopped/* findRequestsStopped */.j)(error);
    if (stop instanceof RateLimitError && !hasToken) {
        return new user_error/* UserError */.yo('rate-limited', `GitHub temporarily rejects requests without a token (${stop.serverMessage}): set GITHUB_TOKEN, which needs no permissions for public repositories`, { cause: error });
    }
    return (0,read_error/* readError */.l)(error, name);
}

;// CONCATENATED MODULE: ./build/github/page-cursor.js


/** Maximum number of items read from one list: 100 requests of GitHub's largest page. */
const maxItems = 10_000;
const page_cursor_pageInfoFields = 'pageInfo { hasNextPage endCursor }';
const pageInfoSchema = valibot/* object */.Ik({ hasNextPage: valibot/* boolean */.zM(), endCursor: valibot/* nullish */.cl(valibot/* string */.Yj()) });
/** Position in a paginated GraphQL list. */
class PageCursor {
    /** Cursor of the next page; null for the first page. */
    after = null;
    isAtEnd = false;
    #owner;
    #items;
    #usedCursors = new Set();
    #count = 0;
    /**
     * @param owner owner of the list, as named in errors: `science/launcher`.
     * @param items noun for the items, in the plural.
     */
    constructor(owner, items) {
        this.#owner = owner;
        this.#items = items;
    }
    /**
     * Advances to the next page.
     *
     * @throws Error if the list is longer than `maxItems`, or its next cursor is missing or was already used.
     */
    advance({ hasNextPage, endCursor }, count) {
        this.#count += count;
        this.isAtEnd = !hasNextPage;
        if (this.isAtEnd)
            return;
        if (this.#count >= maxItems)
            throw tooManyError(this.#owner, this.#items);
        if (!endCursor || this.#usedCursors.has(endCursor)) {
            throw new user_error/* UserError */.yo('github-unavailable', `GitHub's response about ${this.#owner} is inconsistent: it announces more ${this.#items}, but the next page has none. Run this again later`);
        }
        this.#usedCursors.add(endCursor);
        this.after = endCursor;
    }
}
function tooManyError(owner, items) {
    return new user_error/* UserError */.yo('nothing-to-show', `${owner} has more than ${maxItems} ${items}, more than can be read: delete those that are no longer needed`);
}

;// CONCATENATED MODULE: ./build/github/history-pages.js





/** Returns GraphQL fields of a commit with the first page of the history of a file. */
function historyFields(path) {
    return `oid history(first: 100, path: ${JSON.stringify(path)}) { ${pageInfoFields} nodes { oid committedDate message } }`;
}
const pageSchema = valibot/* object */.Ik({
    pageInfo: pageInfoSchema,
    nodes: valibot/* array */.YO(valibot/* object */.Ik({ oid: valibot/* string */.Yj(), committedDate: valibot/* string */.Yj(), message: valibot/* string */.Yj() })),
});
const historySchema = valibot/* object */.Ik({ oid: valibot/* string */.Yj(), history: pageSchema });
/** Reads the commits up to `head` that changed the file. @throws Error if there are more than `maxItems` commits. */
async function readHistoryBefore(location, { name, head }) {
    const history = await fetchHistoryPage(location, head, null);
    return readWholeHistory(location, { name, commit: { oid: head, history } });
}
/** Reads all pages of a history. @throws Error if there are more than `maxItems` commits. */
async function readWholeHistory(location, { name: branch, commit: { oid, history } }) {
    const owner = `Branch "${branch}" of ${(0,github_repository/* formatGitHubRepository */.PZ)(location.repository)}`;
    const cursor = new PageCursor(owner, `commits to ${location.path}`);
    const commits = [];
    for (let page = history;; page = await fetchHistoryPage(location, oid, cursor.after)) {
        for (const { oid: sha, committedDate, message } of page.nodes)
            commits.push({ branch, sha, date: committedDate, message });
        cursor.advance(page.pageInfo, page.nodes.length);
        if (cursor.isAtEnd)
            return commits;
    }
}
const history_pages_query = `query ($owner: String!, $name: String!, $oid: GitObjectID!, $path: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) {
      ... on Commit { history(first: 100, path: $path, after: $after) { ${page_cursor_pageInfoFields} nodes { oid committedDate message } } }
    }
  }
}`;
const history_pages_schema = valibot/* object */.Ik({ repository: valibot/* object */.Ik({ object: valibot/* object */.Ik({ history: pageSchema }) }) });
/** Fetches a page by commit and not by branch, because the branch may move in the meantime. */
async function fetchHistoryPage({ client, repository, path }, oid, after) {
    const { owner, name } = repository;
    const response = await client.graphql(history_pages_query, { owner, name, oid, path, after }).catch((error) => {
        throw explainRepositoryRead(error, repository, true);
    });
    const label = `GitHub's response about ${(0,github_repository/* formatGitHubRepository */.PZ)(repository)}`;
    return json_parseShape(history_pages_schema, response, label).repository.object.history;
}

;// CONCATENATED MODULE: ./build/github/branch-pages.js





/**
 * Fetches all branches and tags of a repository, one page of each per request.
 *
 * @throws Error that explains how to fix it if the repository cannot be read or has more than `maxItems` branches or tags.
 * @see https://docs.github.com/en/graphql/reference/objects#repository
 */
async function fetchBranchPages(client, repository, query) {
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    const position = { branches: new PageCursor(name, 'branches'), tags: new PageCursor(name, 'tags') };
    const branches = [];
    const tagNames = new Set();
    for (;;) {
        const { isArchived, defaultBranchRef, tags, refs } = await fetchPage(client, repository, query, position);
        for (const { name, target } of refs?.nodes ?? [])
            branches.push({ name, commit: target });
        for (const { name } of tags?.nodes ?? [])
            tagNames.add(name);
        if (refs !== undefined)
            position.branches.advance(refs.pageInfo, refs.nodes.length);
        if (tags !== undefined)
            position.tags.advance(tags.pageInfo, tags.nodes.length);
        if (position.branches.isAtEnd && position.tags.isAtEnd)
            return { defaultBranch: defaultBranchRef?.name, isArchived, tags: tagNames, branches };
    }
}
async function fetchPage(client, repository, { fields, schema, pageSize }, { branches, tags }) {
    const query = `query ($owner: String!, $name: String!, $branches: Boolean!, $after: String, $tags: Boolean!, $afterTag: String) {
  repository(owner: $owner, name: $name) {
    isArchived
    defaultBranchRef { name }
    tags: refs(refPrefix: "refs/tags/", first: 100, after: $afterTag) @include(if: $tags) { ${page_cursor_pageInfoFields} nodes { name } }
    refs(refPrefix: "refs/heads/", first: ${pageSize}, after: $after) @include(if: $branches) {
      ${page_cursor_pageInfoFields}
      nodes { name target { ... on Commit { ${fields} } } }
    }
  }
}`;
    const variables = {
        owner: repository.owner,
        name: repository.name,
        ...{ branches: !branches.isAtEnd, after: branches.after, tags: !tags.isAtEnd, afterTag: tags.after },
    };
    const response = await client.graphql(query, variables).catch((error) => {
        throw explainRepositoryRead(error, repository, true);
    });
    const label = `GitHub's response about ${(0,github_repository/* formatGitHubRepository */.PZ)(repository)}`;
    return json_parseShape(branch_pages_pageSchema(schema), response, label).repository;
}
function branch_pages_pageSchema(commit) {
    return valibot/* object */.Ik({
        repository: valibot/* object */.Ik({
            isArchived: valibot/* boolean */.zM(),
            defaultBranchRef: valibot/* nullable */.me(valibot/* object */.Ik({ name: valibot/* string */.Yj() })),
            tags: valibot/* optional */.lq(valibot/* object */.Ik({ pageInfo: pageInfoSchema, nodes: valibot/* array */.YO(valibot/* object */.Ik({ name: valibot/* string */.Yj() })) })),
            refs: valibot/* optional */.lq(valibot/* object */.Ik({
                pageInfo: pageInfoSchema,
                nodes: valibot/* array */.YO(valibot/* object */.Ik({ name: valibot/* string */.Yj(), target: commit })),
            })),
        }),
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/github/committed-file.js



/** GraphQL fields of a file. */
const committed_file_fileFields = '{ mode oid object { ... on Blob { byteSize isTruncated text } } }';
const blobSchema = valibot/* object */.Ik({
    byteSize: valibot/* optional */.lq(valibot/* number */.ai()),
    isTruncated: valibot/* optional */.lq(valibot/* boolean */.zM()),
    text: valibot/* nullish */.cl(valibot/* string */.Yj()),
});
const fileSchema = valibot/* object */.Ik({ mode: valibot/* number */.ai(), oid: valibot/* string */.Yj(), object: valibot/* nullish */.cl(blobSchema) });
/** Maximum size in bytes, far above the size of any Dockerfile or workflow. */
const maxFileSize = 1_000_000;
const symbolicLink = 0o120000;
const directory = 0o040000;
/** Returns whether the entry is a directory, or a symbolic link, which may point to one. */
function isDirectory({ mode }) {
    return mode === directory || mode === symbolicLink;
}
/**
 * Reads the bytes of a file. GraphQL returns text instead of bytes: the text is used if it hashes to the blob ID,
 * otherwise the blob is fetched.
 *
 * @param label name of the file in errors.
 * @throws Error if the entry is not a regular file, or its content does not match the blob ID.
 */
async function readTreeFile(client, { owner, name }, file, label) {
    if (file.mode === symbolicLink)
        throw new user_error/* UserError */.yo('not-a-plain-file', `${label} is a symbolic link: replace it with a regular file`);
    if (file.mode === directory)
        throw new user_error/* UserError */.yo('not-a-plain-file', `${label} is a directory: specify a file`);
    const size = file.object?.byteSize ?? 0;
    if (size > maxFileSize)
        throw new user_error/* UserError */.yo('not-a-plain-file', `${label} has ${size} bytes, over the limit of ${maxFileSize}: use a smaller file`);
    const text = file.object?.text;
    if (text != null) {
        const bytes = Buffer.from(text, 'utf8');
        if (gitBlobId(bytes) === file.oid)
            return bytes;
    }
    const { data } = await client.rest.git.getBlob({ owner, repo: name, file_sha: file.oid });
    const bytes = Buffer.from(data.content, 'base64');
    if (gitBlobId(bytes) !== file.oid)
        throw new user_error/* UserError */.yo('github-unavailable', `GitHub returned content of ${label} that does not match its ID ${file.oid}: run this again`);
    return bytes;
}
/** Source: Pro Git, "Git Objects". */
function gitBlobId(bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./build/github/file-locator.js


/** Aliases of the GraphQL fields for the entries at `FileLocator.paths`. */
const aliases = ['entry0', 'entry1', 'entry2', 'entry3', 'entry4'];
/** Returns GraphQL fields of `Commit` for the entries at the locator's paths. */
function entryFields({ paths }) {
    if (paths.length > aliases.length)
        throw new Error(`more than ${aliases.length} paths`);
    return paths
        .map((path, index) => `${aliases[index]}: file(path: ${JSON.stringify(path)}) ${committed_file_fileFields}`)
        .join(' ');
}
const entry = valibot/* nullish */.cl(fileSchema);
const entrySchemas = { entry0: entry, entry1: entry, entry2: entry, entry3: entry, entry4: entry };
/** Locates the file among the entries of a commit. @throws Error as `FileLocator.locate()` does. */
function locateFile(locator, entries) {
    const find = (path) => {
        const alias = aliases[locator.paths.indexOf(path)];
        return (alias === undefined ? undefined : entries[alias]) ?? undefined;
    };
    const path = locator.locate(candidate => {
        const found = find(candidate);
        return found && (isDirectory(found) ? 'directory' : 'file');
    });
    return { path, file: find(path) };
}

;// CONCATENATED MODULE: ./build/github/branch-state.js







function commitFields(locator) {
    return `oid ... on Commit { url message committedDate parents(first: 1) { nodes { oid } } ${entryFields(locator)} }`;
}
const branch_state_query = (fields) => `query ($owner: String!, $name: String!, $branch: String!, $temporary: String!, $tag: String!, $template: String!) {
  repository(owner: $owner, name: $name) {
    isArchived
    branch: ref(qualifiedName: $branch) { target { ${fields} } }
    temporary: ref(qualifiedName: $temporary) { name }
    tag: ref(qualifiedName: $tag) { name }
    base: defaultBranchRef { name target { ${fields} ... on Commit { template: file(path: $template) ${fileFields} } } }
  }
}`;
const targetSchema = valibot/* object */.Ik({
    oid: valibot/* string */.Yj(),
    url: valibot/* optional */.lq(valibot/* string */.Yj(), ''),
    message: valibot/* optional */.lq(valibot/* string */.Yj(), ''),
    committedDate: valibot/* optional */.lq(valibot/* string */.Yj(), ''),
    parents: valibot/* optional */.lq(valibot/* object */.Ik({ nodes: valibot/* array */.YO(valibot/* object */.Ik({ oid: valibot/* string */.Yj() })) }), { nodes: [] }),
    ...entrySchemas,
});
const baseSchema = valibot/* object */.Ik({ ...targetSchema.entries, template: valibot/* nullish */.cl(fileSchema) });
const branch_state_schema = valibot/* object */.Ik({
    repository: valibot/* nullable */.me(valibot/* object */.Ik({
        isArchived: valibot/* boolean */.zM(),
        branch: valibot/* nullable */.me(valibot/* object */.Ik({ target: valibot/* nullable */.me(targetSchema) })),
        temporary: valibot/* nullable */.me(valibot/* object */.Ik({ name: valibot/* string */.Yj() })),
        tag: valibot/* nullable */.me(valibot/* object */.Ik({ name: valibot/* string */.Yj() })),
        base: valibot/* nullable */.me(valibot/* object */.Ik({ name: valibot/* string */.Yj(), target: valibot/* nullable */.me(baseSchema) })),
    })),
});
/**
 * Reads a branch, the refs related to it and the default branch in one request.
 *
 * @throws Error that states whether the repository is missing, hidden or archived, and how to fix it.
 */
async function readBranchState(client, request) {
    const { repository, branch, locator, template } = request;
    const name = formatGitHubRepository(repository);
    const variables = {
        owner: repository.owner,
        name: repository.name,
        branch: `refs/heads/${branch}`,
        temporary: `refs/heads/${request.temporary}`,
        tag: `refs/tags/${branch}`,
        template: template ?? '',
    };
    const response = await client.graphql(branch_state_query(commitFields(locator)), variables).catch((error) => {
        throw readError(error, name);
    });
    const { repository: current } = parseShape(branch_state_schema, response, `GitHub's response about ${name}`);
    if (current === null)
        throw new UserError('repository-not-found', `${name} does not exist, or the token cannot access it: check the spelling and the token's repository access`);
    assertNotArchived(current.isArchived, name);
    const { base } = current;
    const branchFile = { client, repository, locator };
    const baseTarget = base?.target;
    return {
        branch: current.branch?.target == null ? undefined : makeBranch(branchFile, branch, current.branch.target),
        isTag: current.tag !== null,
        hasTemporary: current.temporary !== null,
        base: base === null || baseTarget == null ? undefined : makeBranch(branchFile, base.name, baseTarget),
        readTemplate: () => readFrom({ client, repository, path: template ?? '' }, base?.name ?? '', baseTarget?.template ?? undefined),
    };
}
function assertNotArchived(isArchived, name) {
    if (isArchived)
        throw new user_error/* UserError */.yo('repository-archived', `${name} is archived and therefore read-only: unarchive it in its settings`);
}
function makeBranch({ client, repository, locator }, name, target) {
    const located = () => locateFile(locator, target);
    return {
        name,
        head: target.oid,
        url: target.url,
        message: target.message,
        committedAt: target.committedDate,
        parent: target.parents.nodes[0]?.oid,
        filePath: () => located().path,
        readFile: async () => {
            const { path, file } = located();
            return readFrom({ client, repository, path }, name, file);
        },
    };
}
async function readFrom({ client, repository, path }, branch, file) {
    if (file === undefined)
        return undefined;
    const label = `${path} on branch "${branch}" of ${(0,github_repository/* formatGitHubRepository */.PZ)(repository)}`;
    return readTreeFile(client, repository, file, label);
}

;// CONCATENATED MODULE: ./build/github/list-branches.js



/** Lists all branches with a file of each, for reading only; one request per 100 branches. */
async function listBranches(client, repository, locator) {
    const query = { fields: commitFields(locator), schema: targetSchema, pageSize: 100 };
    const { branches, ...listing } = await fetchBranchPages(client, repository, query);
    const file = { client, repository, locator };
    return { ...listing, branches: branches.map(({ name, commit }) => makeBranch(file, name, commit)) };
}
/**
 * Lists branches as `listBranches()` does, for callers that write to them.
 *
 * @throws Error if the repository cannot be read or is archived.
 */
async function listWritableBranches(client, repository, locator) {
    const listing = await listBranches(client, repository, locator);
    assertNotArchived(listing.isArchived, (0,github_repository/* formatGitHubRepository */.PZ)(repository));
    return listing;
}

;// CONCATENATED MODULE: ./build/github/pull-requests.js






const pull_requests_schema = valibot/* object */.Ik({
    number: valibot/* number */.ai(),
    state: valibot/* string */.Yj(),
    user: valibot/* nullable */.me(valibot/* object */.Ik({ login: valibot/* string */.Yj() })),
    head: valibot/* object */.Ik({
        ref: valibot/* string */.Yj(),
        sha: valibot/* pipe */.Fs(valibot/* string */.Yj(), valibot/* regex */.yG(/^[0-9a-f]{40}$/)),
        repo: valibot/* nullable */.me(valibot/* object */.Ik({ full_name: valibot/* string */.Yj() })),
    }),
    base: valibot/* object */.Ik({ ref: valibot/* string */.Yj() }),
    changed_files: valibot/* optional */.lq(valibot/* number */.ai()),
});
/** GitHub lists at most this number of changed files. */
const maxChangedFiles = 3000;
/** Fetches a pull request. @throws Error that names the missing permission. */
async function fetchPullRequest(client, repository, number) {
    const { owner, name: repo } = repository;
    const { data } = await client.rest.pulls
        .get({ owner, repo, pull_number: number })
        .catch((error) => {
        throw pullRequestError(error, repository, number);
    });
    return readPullRequest(data);
}
/**
 * Returns whether a pull request is open. A merged one is not.
 *
 * @throws Error with status 404 if it does not exist, or the client cannot read it.
 * @see https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request
 */
async function isPullRequestOpen(client, { owner, name: repo }, number) {
    const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number });
    return data.state === 'open';
}
/**
 * Finds the open pull requests with this head. The event of a run for a fork names no pull request.
 *
 * @see https://docs.github.com/en/rest/pulls/pulls#list-pull-requests
 */
async function findPullRequests(client, repository, head) {
    const { owner, name: repo } = repository;
    const filter = { state: 'open', head: `${head.repository.owner}:${head.branch}`, per_page: 100 };
    const found = await client
        .paginate(client.rest.pulls.list, { owner, repo, ...filter })
        .catch((error) => {
        throw pullRequestError(error, repository);
    });
    return found.map(readPullRequest).filter(pull => hasHead(pull, head));
}
function hasHead({ headRepository, headSha }, { repository, sha }) {
    const name = headRepository && formatGitHubRepository(headRepository);
    return (headSha === sha && name !== undefined && isSameRepositoryName(name, formatGitHubRepository(repository)));
}
/** Lists the paths of changed files, with both paths of a renamed file. */
async function listChangedFiles(client, repository, number) {
    const { owner, name: repo } = repository;
    const request = { owner, repo, pull_number: number, per_page: 100 };
    const files = await client.paginate(client.rest.pulls.listFiles, request).catch((error) => {
        throw pullRequestError(error, repository, number);
    });
    return files.flatMap(({ filename, previous_filename: previous }) => previous === undefined ? [filename] : [filename, previous]);
}
function readPullRequest(data) {
    const { number, state, user, head, base, changed_files } = parseShape(pull_requests_schema, data, "GitHub's pull request");
    return {
        number,
        isOpen: state === 'open',
        author: user?.login ?? '',
        headSha: head.sha,
        headBranch: head.ref,
        headRepository: head.repo === null ? undefined : parseGitHubRepository(head.repo.full_name),
        baseBranch: base.ref,
        changedFiles: changed_files,
    };
}
function pullRequestError(error, repository, number) {
    const name = formatGitHubRepository(repository);
    const status = responseStatus(error);
    if (status === 403)
        return new UserError('permission-missing', `The token has no permission to read pull requests of ${name} (${gitHubMessage(error)}): give the job \`permissions: pull-requests: write\``, { cause: error });
    if (status === 404 && number !== undefined)
        return new UserError('repository-not-found', `${name} has no pull request ${number}, or the token cannot access it: check \`pull-request\`, and give the job \`permissions: pull-requests: write\``, { cause: error });
    return readError(error, name);
}

// EXTERNAL MODULE: ./build/launcher/version-history.js + 1 modules
var version_history = __webpack_require__(688);
// EXTERNAL MODULE: ./build/runner/job-summary.js
var job_summary = __webpack_require__(7237);
// EXTERNAL MODULE: ./build/runner/log.js + 1 modules
var log = __webpack_require__(1504);
;// CONCATENATED MODULE: ./build/actions/services/read-visible.js

/**
 * Reads with the token, which has a higher rate limit. Retries without it if the request is denied, because some
 * organizations block tokens even for public data.
 */
async function readVisible({ client, anonymous }, read) {
    if (client === undefined)
        return read(anonymous, false);
    try {
        return await read(client, true);
    }
    catch (error) {
        if (![401, 403, 404].includes((0,request_failure/* responseStatus */.aO)(error) ?? 0))
            throw error;
        return read(anonymous, false).catch(() => {
            throw error;
        });
    }
}

;// CONCATENATED MODULE: ./build/actions/sweep-previews/services.js












/** Production services: the GitHub API with the given token. */
function sweepServices({ token, repository, source, dockerfile }, { apiUrl }, env) {
    const connection = connectGitHub(apiUrl, env, log/* runnerLog */.t.info);
    for (const form of derivedForms(token))
        log/* runnerLog */.t.mask(form);
    const client = createGitHubClient(connection, token);
    const clients = { client, anonymous: createGitHubClient(connection, undefined) };
    return {
        listBranches: async () => (await listWritableBranches(client, repository, dockerfile)).branches,
        readVersions: async (branch) => (0,version_history/* readVersions */.q2)(await readHistoryBefore({ client, repository, path: branch.filePath() }, branch)),
        isPullRequestOpen: number => readVisible(clients, reader => isPullRequestOpen(reader, source, number)),
        deleteBranchAt: (branch, head) => deleteBranchAt(client, { repository, branch }, head),
        sleep: milliseconds => (0,promises_.setTimeout)(milliseconds),
        now: () => Date.now(),
        log: log/* runnerLog */.t,
        writeSummary: (0,job_summary/* summaryWriter */.u)(env.GITHUB_STEP_SUMMARY),
    };
}


/***/ }),

/***/ 3899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ tokenError),
/* harmony export */   l: () => (/* binding */ readError)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2394);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3564);
/* harmony import */ var _requests_stopped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2646);



/** Error that states why a repository could not be read, and how to fix it. */
function readError(error, name) {
    const serverMessage = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .gitHubMessage */ .RG)(error);
    const options = { cause: error };
    if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .responseStatus */ .aO)(error) === 401)
        return tokenError(error);
    if (/Could not resolve to a Repository/i.test(serverMessage)) {
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('repository-not-found', `${name} does not exist, or the token cannot access it: check the spelling and the token's repository access`, options);
    }
    if (/SAML/.test(serverMessage)) {
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('sso-required', `${name}: ${serverMessage}: authorize the token for the organization's single sign-on`, options);
    }
    const stop = (0,_requests_stopped_js__WEBPACK_IMPORTED_MODULE_2__/* .findRequestsStopped */ .j)(error);
    const advice = stop === undefined ? '. Run this again later' : '';
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(stop?.kind ?? 'github-unavailable', `${name} could not be read: ${serverMessage}${advice}`, options);
}
/** Error for a token that GitHub does not accept. */
function tokenError(error) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('token-invalid', `GitHub does not accept the token (${(0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .gitHubMessage */ .RG)(error)}): it is misspelled, expired or revoked. Create a new one and ` +
        'store it in the secret again', { cause: error });
}


/***/ }),

/***/ 3564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   RG: () => (/* binding */ gitHubMessage),
/* harmony export */   aO: () => (/* binding */ responseStatus),
/* harmony export */   et: () => (/* binding */ ResponseLostError),
/* harmony export */   nB: () => (/* binding */ graphqlErrorTypes),
/* harmony export */   ue: () => (/* binding */ responseHeaders)
/* harmony export */ });
/* unused harmony export repeatIfLost */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5691);
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1240);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4675);



/** Error for a write whose outcome is unknown. Check whether it took effect before repeating it. */
class ResponseLostError extends Error {
}
/** Sends an idempotent write again if its response is lost. */
async function repeatIfLost(send) {
    return send().catch((error) => {
        if (error instanceof ResponseLostError)
            return send();
        throw error;
    });
}
const retryableStatuses = new Set([408, 500, 502, 503, 504]);
/** Error to throw for a failed request: RetryableError if it may be retried. */
function describeFailure(error, kind) {
    const original = error instanceof Error ? error : new Error(String(error));
    // A broken connection has no status of its own; the client reports it as 500.
    if (!retryableStatuses.has(responseStatus(original) ?? 0))
        return original;
    const message = `GitHub did not respond (${(0,_error_message_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(original)})`;
    if (kind === 'once')
        return new ResponseLostError(message, { cause: original });
    const { cause } = original;
    const attempts = cause instanceof _http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .RetryableError */ .dw ? { maxAttempts: cause.maxAttempts } : {};
    return new _http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .RetryableError */ .dw(message, { ...attempts, cause: original });
}
/** Response headers of a client error, with names in lower case. */
function responseHeaders(error) {
    const schema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ response: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ headers: valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5()) }) });
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL(schema, error);
    if (!result.success)
        return {};
    const { headers } = result.output.response;
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
/** HTTP status of a client error or one of its causes; undefined if there is none. */
function responseStatus(error) {
    const visited = new Set();
    for (let current = error; typeof current === 'object' && current !== null && !visited.has(current);) {
        if ('status' in current && typeof current.status === 'number')
            return current.status;
        visited.add(current);
        current = 'cause' in current ? current.cause : undefined;
    }
    return undefined;
}
const restErrorSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ response: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ data: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ message: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj() }) }) });
const errorsSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({
    errors: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ type: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj()), message: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj() })),
});
/** GitHub's message, without the API URL and the text that the client adds. */
function gitHubMessage(error) {
    const rest = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL(restErrorSchema, error);
    if (rest.success)
        return rest.output.response.data.message;
    const graphql = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL(errorsSchema, error);
    if (graphql.success)
        return graphql.output.errors.map(({ message }) => message).join('; ');
    return (0,_error_message_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error);
}
/** Types of the errors in a GraphQL response, such as `STALE_DATA`. */
function graphqlErrorTypes(error) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL(errorsSchema, error);
    return result.success ? result.output.errors.flatMap(({ type }) => type ?? []) : [];
}


/***/ }),

/***/ 2646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ RequestsStoppedError),
/* harmony export */   j: () => (/* binding */ findRequestsStopped)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2394);

/** Error after which this run sends no more requests to GitHub. Callers skip their remaining work. */
class RequestsStoppedError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
}
/** Returns the first RequestsStoppedError among an error and its causes. */
function findRequestsStopped(error) {
    for (let current = error; current instanceof Error; current = current.cause)
        if (current instanceof RequestsStoppedError)
            return current;
    return undefined;
}


/***/ }),

/***/ 6774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ ConflictError),
  N: () => (/* binding */ explainWrite)
});

// EXTERNAL MODULE: ./build/refs/github-repository.js + 1 modules
var github_repository = __webpack_require__(6331);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(2394);
// EXTERNAL MODULE: ./build/github/read-error.js
var read_error = __webpack_require__(3899);
// EXTERNAL MODULE: ./build/github/request-failure.js
var request_failure = __webpack_require__(3564);
// EXTERNAL MODULE: ./build/github/requests-stopped.js
var requests_stopped = __webpack_require__(2646);
;// CONCATENATED MODULE: ./build/github/write-rejection.js

/**
 * Messages for a branch that has moved. If it moves after GitHub's own check of the head, GraphQL responds with
 * FORBIDDEN and REST with 409.
 */
const moved = /\bis at \S+ but expected\b|^Expected branch to point to\b|\bexpected to be at [0-9a-f]{40}|\bA ref named \S+ (?:does not exist|already exists)\b|^No commit exists with specified expectedHeadOid|^Reference (?:already exists|does not exist)/i;
const rule = /protected (?:branch|ref)\b|rule violations found|GH006|GH013|^Cannot (?:create|update|delete) this|through a pull request|required status checks? (?:is|are) expected|approving review is required|not authorized to push/i;
/**
 * The entire message that GitHub gives for a new branch blocked by a rule, a branch that conflicts with `NAME/…`, and a
 * token without the required permission.
 */
const unexplained = /^Reference (?:update failed|cannot be updated)|^Ref cannot be created/i;
/** Classifies a failed write by GitHub's status, error type and message, as found in public reports. */
function classifyRejection(error) {
    const message = (0,request_failure/* gitHubMessage */.RG)(error);
    const types = (0,request_failure/* graphqlErrorTypes */.nB)(error);
    // REST returns 409 for a rule as well as for a branch that has moved.
    if (types.includes('BRANCH_PROTECTION_RULE_VIOLATION') || rule.test(message))
        return 'rule';
    if (types.includes('STALE_DATA') || moved.test(message))
        return 'moved';
    if (unexplained.test(message))
        return 'unexplained';
    return (0,request_failure/* responseStatus */.aO)(error) === 409 ? 'moved' : 'other';
}

;// CONCATENATED MODULE: ./build/github/write-rules.js
/** Rule types that a new branch and a signed commit on top of the head satisfy. */
const satisfiedRules = new Set([
    'deletion',
    'non_fast_forward',
    'required_linear_history',
    'required_signatures',
]);
/**
 * Lists the ruleset rules on a branch. Anyone who can see the repository may read them; only administrators may read
 * classic protection rules.
 */
async function listRules(client, { repository, branch }) {
    const request = { owner: repository.owner, repo: repository.name, branch, per_page: 100 };
    const rules = await client.paginate(client.rest.repos.getBranchRules, request).catch(() => []);
    return rules.map(({ type, ruleset_id: id, ruleset_source: source }) => ({ type, id, source }));
}
/** Lists the rules that can reject a new branch or a commit, and that the token cannot bypass. */
async function listBlockingRules(client, branch) {
    const rules = (await listRules(client, branch)).filter(({ type }) => !satisfiedRules.has(type));
    const isBypassed = await Promise.all(rules.map(rule => mayBypass(client, branch.repository, rule)));
    return rules.filter((_rule, index) => !isBypassed[index]);
}
async function mayBypass(client, { owner, name: repo }, { id }) {
    if (id === undefined)
        return false;
    const request = client.rest.repos.getRepoRuleset({ owner, repo, ruleset_id: id });
    return request.then(({ data }) => data.current_user_can_bypass === 'always', () => false);
}

;// CONCATENATED MODULE: ./build/github/write-failure.js







/** Error for a write based on outdated state, or with an unknown outcome: read the state again before deciding. */
class ConflictError extends Error {
    /** Whether the write may have taken effect anyway. */
    mayHaveLanded;
    /** Whether GitHub gave no reason. A lost race is transient; a rule that is hidden from the token is not. */
    isUnexplained;
    constructor(message, options) {
        super(message, { cause: options.cause });
        this.mayHaveLanded = options.mayHaveLanded ?? false;
        this.isUnexplained = options.isUnexplained ?? false;
    }
}
/**
 * Returns the error for a failed write: ConflictError if reading again helps, otherwise an error that explains how to fix it.
 */
async function explainWrite(client, error, target) {
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(target.repository);
    const serverMessage = (0,request_failure/* gitHubMessage */.RG)(error);
    const fail = (kind, message) => new user_error/* UserError */.yo(kind, message, { cause: error });
    if (error instanceof request_failure/* ResponseLostError */.et)
        return new ConflictError(serverMessage, { mayHaveLanded: true, cause: error });
    const stop = (0,requests_stopped/* findRequestsStopped */.j)(error);
    if (stop !== undefined)
        return fail(stop.kind, writeFailedMessage(target, serverMessage));
    if (/\barchived\b/i.test(serverMessage))
        return fail('repository-archived', `${name} is archived (${serverMessage}): unarchive it in its settings`);
    const kind = classifyRejection(error);
    if (kind === 'moved')
        return new ConflictError(serverMessage, { cause: error });
    if (kind === 'rule')
        return fail('branch-protected', protectedMessage(target, serverMessage, await listRules(client, target)));
    if (kind === 'unexplained')
        return explainUnexplained(client, target, error);
    switch ((0,request_failure/* responseStatus */.aO)(error)) {
        case 401:
            return (0,read_error/* tokenError */.E)(error);
        case 404:
            return fail('repository-not-found', `${name} was deleted, or the token can no longer access it: check its access, then run this again`);
        default:
    }
    if ((0,request_failure/* responseStatus */.aO)(error) === 403 || (0,request_failure/* graphqlErrorTypes */.nB)(error).includes('FORBIDDEN')) {
        return fail('permission-missing', `The token has no permission to write to ${name} (${serverMessage}): give the job \`permissions: contents: write\``);
    }
    return fail('branch-protected', writeFailedMessage(target, serverMessage));
}
function writeFailedMessage({ repository, branch }, serverMessage) {
    return `Branch "${branch}" of ${(0,github_repository/* formatGitHubRepository */.PZ)(repository)} could not be written: ${serverMessage}`;
}
/** Searches for known causes of a rejection without a reason; returns ConflictError if there is none. */
async function explainUnexplained(client, target, error) {
    const serverMessage = (0,request_failure/* gitHubMessage */.RG)(error);
    const blocking = await listBlockingRules(client, target);
    if (blocking.length > 0)
        return new user_error/* UserError */.yo('branch-protected', protectedMessage(target, serverMessage, blocking), {
            cause: error,
        });
    const conflicting = await findConflictingBranch(client, target);
    if (conflicting !== undefined) {
        const name = (0,github_repository/* formatGitHubRepository */.PZ)(target.repository);
        return new user_error/* UserError */.yo('branch-protected', `Branch "${target.branch}" cannot exist together with branch "${conflicting}" of ${name}, because git stores one name as a file ` +
            'and the other as a folder: rename or delete the latter', { cause: error });
    }
    return new ConflictError(serverMessage, { isUnexplained: true, cause: error });
}
/** Returns a message with the blocking rules and two ways to satisfy them. */
function protectedMessage({ repository, branch }, serverMessage, rules) {
    const stated = serverMessage
        .replace(/(?<!\s)\s*\n\s*/g, ' ')
        .trim()
        .replace(/\.$/, '');
    const ruleNames = rules.length === 0 ? 'a branch protection rule' : rules.map(describeRule).join(', ');
    return (`Branch "${branch}" of ${(0,github_repository/* formatGitHubRepository */.PZ)(repository)} is protected by ${ruleNames} (GitHub: "${stated}."). Either ` +
        "let the app that writes here bypass the rule (in the repository's settings, under Rules or Branches), " +
        'or set `token` to a token of an app or a person on the bypass list');
}
function describeRule({ type, id, source }) {
    return `rule "${type}" of ruleset ${id} of ${source}`;
}
/** Finds a branch whose name conflicts with this one: `a` and `a/b` cannot coexist. */
async function findConflictingBranch(client, { repository, branch }) {
    const [first] = branch.split('/');
    const request = { owner: repository.owner, repo: repository.name, ref: `heads/${first}` };
    const refs = await client.paginate(client.rest.git.listMatchingRefs, request).catch(() => []);
    return refs
        .map(({ ref }) => ref.slice('refs/heads/'.length))
        .find(name => branch.startsWith(`${name}/`) || name.startsWith(`${branch}/`));
}


/***/ }),

/***/ 4675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ withRetry),
/* harmony export */   dw: () => (/* binding */ RetryableError),
/* harmony export */   iU: () => (/* binding */ defaultRetry),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter)
/* harmony export */ });
/* unused harmony exports isRetryableStatus, waitForRetry, backoff */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2394);


const defaultRetry = {
    attempts: 5,
    firstDelay: 500,
    maxDelay: 60_000,
    sleep: (milliseconds, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal }),
};
const retryableStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);
function isRetryableStatus(status) {
    return retryableStatuses.has(status);
}
/** Temporary failure; a retry may succeed. */
class RetryableError extends _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo {
    /** Delay requested by the server, in milliseconds. */
    retryAfter;
    /** Upper limit on attempts, in addition to the limit of the retry policy. */
    maxAttempts;
    constructor(message, options = {}) {
        super('server-unreachable', message, { cause: options.cause });
        this.retryAfter = options.retryAfter;
        this.maxAttempts = options.maxAttempts ?? Number.POSITIVE_INFINITY;
    }
}
/**
 * Runs `task` and retries it while it throws RetryableError.
 *
 * @throws Error of `task`; after a RetryableError, the last failure with the number of attempts.
 */
async function withRetry(policy, task, signal) {
    for (let attempt = 1;; attempt++) {
        try {
            return await task(attempt);
        }
        catch (error) {
            await waitForRetry(policy, attempt, error, signal);
        }
    }
}
/**
 * Waits until the next attempt is due.
 *
 * @throws `error` itself unless it is a RetryableError; if no attempts are left or the delay is too long, an Error with
 *   the number of attempts.
 */
async function waitForRetry(policy, attempt, error, signal) {
    if (!(error instanceof RetryableError))
        throw error;
    // A Retry-After shorter than the backoff would use up all attempts within moments.
    const wait = Math.max(error.retryAfter ?? 0, backoff(policy, attempt));
    const isTooLong = wait > policy.maxDelay;
    if (attempt < Math.min(policy.attempts, error.maxAttempts) && !isTooLong)
        return policy.sleep(wait, signal);
    const requested = isTooLong && error.retryAfter !== undefined ? `, and requires a wait of ${Math.round(wait / 1000)} s` : '';
    const tried = `tried ${attempt} ${attempt === 1 ? 'time' : 'times'}`;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('server-unreachable', `${error.message}${requested} (${tried})`, {
        cause: error.cause,
    });
}
/** Returns the delay in milliseconds, with random jitter so that parallel jobs do not retry simultaneously. */
function backoff({ firstDelay, maxDelay }, attempt) {
    return Math.min(maxDelay, firstDelay * 2 ** (attempt - 1) * (0.75 + Math.random() / 2));
}
/** All three forms of an HTTP date start with the day name. `Date.parse` alone would accept "in 5 minutes". */
const httpDate = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? .*\d/i;
/**
 * Parses Retry-After, in seconds or as a date. Source: RFC 9110 section 10.2.3.
 *
 * @returns milliseconds; 0 for a date in the past; undefined if absent or malformed.
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


/***/ }),

/***/ 688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i9: () => (/* binding */ parsePinMessage),
  q2: () => (/* binding */ readVersions)
});

// UNUSED EXPORTS: formatVersionTable

// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(907);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(2394);
;// CONCATENATED MODULE: ./build/units.js

const durationFormat = /^(\d+(?:\.\d+)?)\s*(s|m|h)$/;
const milliseconds = { s: 1000, m: 60_000, h: 3_600_000 };
/** Longest delay of a timer in milliseconds. Node.js reduces a longer one to 1 ms. */
const maxDuration = (/* unused pure expression or super */ null && (2 ** 31 - 1));
/**
 * Parses a duration such as `90s`, `10m` or `1h`.
 *
 * @returns milliseconds.
 * @throws Error with the accepted forms.
 */
function parseDuration(text) {
    const [, count, unit] = durationFormat.exec(text.trim().toLowerCase()) ?? [];
    if (count === undefined || unit === undefined) {
        throw new FormatError('expected a number with its unit, such as "90s", "10m" or "1h"');
    }
    const duration = Number(count) * (milliseconds[unit] ?? 0);
    if (duration > maxDuration)
        throw new FormatError('expected at most 596h');
    return duration;
}
/** Formats milliseconds as `45 s` or `10 min`. */
function formatDuration(duration) {
    const seconds = Math.round(duration / 1000);
    return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
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
 * Parses a size such as `1GB`, `800 MB`, `1.5GiB` or a plain number of bytes.
 *
 * @returns bytes.
 * @throws Error that names the text and the accepted forms.
 */
function parseSize(text) {
    const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([A-Za-z]*)$/.exec(text.trim()) ?? [];
    const factor = units.get(unit.toUpperCase());
    const bytes = Math.round(Number(number) * (factor ?? Number.NaN));
    if (number === '' || !Number.isSafeInteger(bytes) || bytes <= 0) {
        throw new FormatError(`${JSON.stringify(text)} is not a size: expected a number and a unit, such as "800MB", "1GB" or "1GiB"`);
    }
    return bytes;
}
/** Formats bytes with three significant digits and a decimal unit: `356 MB`. */
function units_formatSize(bytes) {
    const [unit, factor] = bytes >= 1e9 ? ['GB', 1e9] : bytes >= 1e6 ? ['MB', 1e6] : bytes >= 1e3 ? ['kB', 1e3] : ['B', 1];
    const value = bytes / factor;
    return `${value >= 100 || factor === 1 ? Math.round(value) : value.toPrecision(3)} ${unit}`;
}

;// CONCATENATED MODULE: ./build/launcher/version-history.js



const sourceForm = /^([\w.-]+(?:\/[\w.-]+)+)@([0-9a-f]{7,64})(?: \((refs\/[^\s()]+)\))?$/;
const webAddress = /^https?:\/\/[^\s<>"'()|]+$/;
/**
 * Parses the message of a commit that pins an image.
 *
 * @returns undefined for any other commit, including one with malformed trailers.
 */
function parsePinMessage(message) {
    const trailer = (name) => message
        .split(/\r?\n/)
        .findLast(line => line.startsWith(`${name}: `))
        ?.slice(name.length + 2)
        .trim();
    const text = trailer('Image');
    const image = text === undefined ? undefined : parseOrUndefined(text);
    if (image === undefined)
        return undefined;
    const [, repository, revision, ref] = sourceForm.exec(trailer('Source') ?? '') ?? [];
    const source = repository === undefined || revision === undefined ? undefined : { repository, revision, ref };
    const run = trailer('Build');
    return { image, source, build: run !== undefined && webAddress.test(run) ? run : undefined };
}
function parseOrUndefined(text) {
    try {
        return (0,reference/* parseReference */.F2)(text);
    }
    catch {
        return undefined;
    }
}
/** Returns the pinned versions, newest first; a commit shared by several branches is one version. */
function readVersions(commits) {
    const versions = new Map();
    for (const { sha, date, message, branch } of commits) {
        const record = parsePinMessage(message);
        if (record === undefined)
            continue;
        const known = versions.get(sha)?.branches ?? [];
        versions.set(sha, { ...record, commit: sha, date, branches: [...known, branch] });
    }
    return [...versions.values()].sort((first, second) => Date.parse(second.date) - Date.parse(first.date));
}
/**
 * Formats the versions as a Markdown table.
 *
 * @param serverUrl server that hosts the source commits: `https://github.com`.
 * @param sizes compressed sizes in bytes of the images that the registry has.
 */
function formatVersionTable(versions, serverUrl, sizes) {
    const lines = versions.map(({ image, date, source, build }) => {
        // The full digest, because the launcher's workflow requires it for a rollback.
        const digest = image.digest === undefined ? '—' : `\`${image.digest}\``;
        const cells = [
            escapeMarkdown(image.tag ?? formatReference(image)),
            date.slice(0, 10),
            digest,
            formatImageSize(image, sizes),
            source === undefined ? '—' : formatSource(source, build, serverUrl),
            build === undefined ? '—' : `[${runName(build)}](${build})`,
        ];
        return `| ${cells.join(' | ')} |`;
    });
    return [
        '| Tag | Date | Digest | Size | Source | Build |',
        '| --- | --- | --- | ---: | --- | --- |',
        ...lines,
    ].join('\n');
}
function formatImageSize({ digest }, sizes) {
    const size = digest === undefined ? undefined : sizes.get(digest);
    return size === undefined ? '—' : formatSize(size);
}
/** Formats a link to the commit, or the commit alone if the build ran on another server. */
function formatSource({ repository, revision }, build, serverUrl) {
    const short = revision.slice(0, 8);
    const isElsewhere = build !== undefined && !build.startsWith(`${serverUrl}/`);
    return isElsewhere ? `${repository}@${short}` : `[${short}](${serverUrl}/${repository}/commit/${revision})`;
}
function runName(build) {
    const id = /\/runs\/(\d+)/.exec(build)?.[1];
    return id === undefined ? 'build' : `run ${id}`;
}


/***/ }),

/***/ 1564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
/* unused harmony exports isDigest, sha256Digest, sha256DigestOfText, digestHex, shortenDigests */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2394);


const form = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
    return form.test(text);
}
/** Validates a digest. @throws Error that names the text and the accepted form. */
function parseDigest(text) {
    if (!isDigest(text)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`${JSON.stringify(text)} is not a digest: expected "sha256:" and 64 lower-case hex digits`);
    }
    return text;
}
function sha256Digest(bytes) {
    return parseDigest(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
}
/** Returns the digest of concatenated text, without keeping all of it in memory. */
function sha256DigestOfText(pieces) {
    const hash = createHash('sha256');
    for (const piece of pieces)
        hash.update(piece);
    return parseDigest(`sha256:${hash.digest('hex')}`);
}
/** Returns the hex digits without the algorithm, as used in image layout paths and immutable tags. */
function digestHex(digest) {
    return digest.slice('sha256:'.length);
}
/** Shortens every digest in a text to 12 digits, for headings. */
function shortenDigests(text) {
    return text.replace(/\b(sha256:[0-9a-f]{12})[0-9a-f]{52}\b/g, '$1…');
}


/***/ }),

/***/ 907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   hp: () => (/* binding */ formatImageRepository),
/* harmony export */   oL: () => (/* binding */ isSameImageRepository)
/* harmony export */ });
/* unused harmony exports parseImageRepository, parseImageTag */
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2394);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1564);


const dockerHub = 'docker.io';
const component = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const pathForm = new RegExp(`^${component}(?:/${component})*$`);
const tagForm = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const registryForm = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
/**
 * Parses a reference by the rules of Docker's distribution/reference: the part before the first `/` is a registry
 * if it contains `.` or `:` or is `localhost`.
 *
 * @throws Error that names the malformed part and the accepted form.
 */
function parseReference(text) {
    const { rest: nameAndTag, digest } = splitDigest(text);
    const { rest: remainder, tag } = splitTag(nameAndTag);
    const repository = splitRegistry(remainder, text);
    return { ...repository, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
}
/** Parses an image repository. @throws Error if the text is malformed or has a tag or digest. */
function parseImageRepository(text) {
    const { tag, digest, ...repository } = parseReference(text);
    if (tag !== undefined || digest !== undefined) {
        throw new FormatError(`${JSON.stringify(text)} has a ${digest === undefined ? 'tag' : 'digest'}: ` +
            `expected the image repository alone, "${formatImageRepository(repository)}"`);
    }
    return repository;
}
/**
 * Validates an image tag: 1 to 128 letters, digits, `_`, `.` or `-`, not starting with `.` or `-`.
 * Source: OCI distribution-spec.
 */
function parseImageTag(text) {
    if (!tagForm.test(text)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${JSON.stringify(text)} is not an image tag: expected 1 to 128 letters, digits, "_", "." or "-", ` +
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
function isSameImageRepository(first, second) {
    return first.registry === second.registry && first.path === second.path;
}
function splitDigest(text) {
    const index = text.indexOf('@');
    if (index < 0)
        return { rest: text };
    return { rest: text.slice(0, index), digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(text.slice(index + 1)) };
}
function splitTag(text) {
    const colon = text.lastIndexOf(':');
    if (colon < 0 || text.indexOf('/', colon) >= 0)
        return { rest: text };
    return { rest: text.slice(0, colon), tag: parseImageTag(text.slice(colon + 1)) };
}
function splitRegistry(remainder, text) {
    const slash = remainder.indexOf('/');
    const first = slash < 0 ? '' : remainder.slice(0, slash);
    const isHost = first === 'localhost' || /[.:]/.test(first);
    const isRegistry = isHost || first !== first.toLowerCase();
    // Docker recognizes a host without dots only by its upper case, so that must be kept.
    const registry = isRegistry ? (isHost ? first.toLowerCase() : first) : dockerHub;
    const path = isRegistry ? remainder.slice(slash + 1) : remainder;
    if (!registryForm.test(registry)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${JSON.stringify(text)}: "${registry}" is not a registry host: expected a host such as "ghcr.io"`);
    }
    if (!pathForm.test(path))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(pathProblem(registry, path, text));
    const isOneWord = registry === dockerHub && !path.includes('/');
    return { registry, path: isOneWord ? `library/${path}` : path };
}
function pathProblem(registry, path, text) {
    const lower = path.toLowerCase();
    if (lower !== path && pathForm.test(lower)) {
        const corrected = formatImageRepository({ registry, path: lower });
        return `${JSON.stringify(text)}: registries accept only lower-case image names: write "${corrected}"`;
    }
    return (`${JSON.stringify(text)} is not an image name: expected lower-case letters and digits, ` +
        'separated by "/", ".", "_" or "-", such as "ghcr.io/owner/name"');
}


/***/ })

};
