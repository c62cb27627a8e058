export const id = 382;
export const ids = [382];
export const modules = {

/***/ 6765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/markdown.js
var markdown = __webpack_require__(7403);
// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(907);
// EXTERNAL MODULE: ./build/invisible-characters.js
var invisible_characters = __webpack_require__(2428);
// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
// EXTERNAL MODULE: ./build/wording.js
var wording = __webpack_require__(9000);
;// CONCATENATED MODULE: ./build/pruning/freed-bytes.js
/** Returns the number of bytes that only deleted versions store. Layers that are shared with kept versions are not counted. */
function freedBytes(decisions) {
    const stored = (isDeleted) => new Map(decisions
        .filter(decision => decision.isDeleted === isDeleted)
        .flatMap(({ version }) => [...version.blobs]));
    const kept = stored(false);
    return [...stored(true)].reduce((sum, [digest, size]) => sum + (kept.has(digest) ? 0 : size), 0);
}

;// CONCATENATED MODULE: ./build/pruning/format-pruning.js




const day = 86_400_000;
/** Formats the decisions as lines: the versions that are deleted, those that stay, and the totals. */
function formatPruning(name, decisions, now) {
    const deleted = decisions.filter(({ isDeleted }) => isDeleted);
    const kept = decisions.filter(({ isDeleted }) => !isDeleted);
    const line = ({ version, isDeleted, reason }) => `${isDeleted ? 'delete' : 'keep  '}  ${formatVersion(version, now)}: ${reason}`;
    return (0,invisible_characters/* escapeInvisible */.t)([
        ...deleted.map(line),
        ...kept.map(line),
        `${name}: ${(0,wording/* plural */.LS)(deleted.length, 'version')} to delete (${(0,units/* formatSize */.Xq)(freedBytes(decisions))}), ${kept.length} to keep`,
    ].join('\n'));
}
/** Formats the tags or the digest of a version, its size and its age. */
function formatVersion(version, now) {
    const { tags, digest, pushed } = version;
    const size = storedBytes(version);
    const facts = [
        ...(size > 0 ? [(0,units/* formatSize */.Xq)(size)] : []),
        ...(pushed === undefined ? [] : [(0,wording/* plural */.LS)(Math.max(0, Math.floor((now - pushed) / day)), 'day')]),
    ];
    return `${tags.join(' ') || digest}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`;
}
/** Formats a version that is kept because it got a tag after it was listed. */
function formatTagged({ version, tags }, now) {
    return (0,invisible_characters/* escapeInvisible */.t)(`${formatVersion(version, now)} was not deleted, because it has another tag now: ${tags.join(' ')}`);
}
function prunedImage({ version, isDeleted, reason }) {
    const { digest, tags, pushed } = version;
    return {
        action: isDeleted ? 'delete' : 'keep',
        reason,
        digest,
        tags,
        pushed: pushed === undefined ? undefined : new Date(pushed).toISOString(),
        bytes: storedBytes(version),
    };
}
function storedBytes({ blobs }) {
    return [...blobs.values()].reduce((sum, size) => sum + size, 0);
}

// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(1240);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(2394);
// EXTERNAL MODULE: ./build/pruning/image-tag.js
var image_tag = __webpack_require__(8096);
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
    const image = text === undefined ? undefined : version_history_parseOrUndefined(text);
    if (image === undefined)
        return undefined;
    const [, repository, revision, ref] = sourceForm.exec(trailer('Source') ?? '') ?? [];
    const source = repository === undefined || revision === undefined ? undefined : { repository, revision, ref };
    const run = trailer('Build');
    return { image, source, build: run !== undefined && webAddress.test(run) ? run : undefined };
}
function version_history_parseOrUndefined(text) {
    try {
        return (0,oci_reference/* parseReference */.F2)(text);
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

;// CONCATENATED MODULE: ./build/pruning/kept-images.js





/**
 * Reads the images that the branches of a launcher pin, and the last `count` that each branch pinned.
 *
 * @throws Error if the Dockerfile of a branch cannot be read, or if no branch launches the image, because it is then
 *   unknown which images are needed.
 */
async function readKeptImages({ name, reader, dockerfile }, image, count) {
    const { branches } = await reader.readState(dockerfile);
    const pinned = branches.flatMap(({ branch, bytes, problem, isAbsent }) => {
        if (isAbsent)
            return [];
        return readPinned(bytes, problem, `Branch "${branch}" of ${name}`)
            .filter(reference => (0,oci_reference/* isSameImageRepository */.oL)(reference, image))
            .map(reference => ({ reference: named(reference), reason: `branch "${branch}" of ${name} pins it` }));
    });
    const kept = [...pinned, ...lastVersions(await reader.readHistory(dockerfile), image, count, name)];
    if (kept.length > 0)
        return kept;
    throw new user_error/* UserError */.yo('pruning-unsafe', `No branch of ${name} launches ${(0,oci_reference/* formatImageRepository */.hp)(image)}, so no image is deleted: check the names of the launcher and the image`);
}
/** Returns all images that a Dockerfile needs, including those that only its build needs. */
function readPinned(bytes, problem, label) {
    if (bytes === undefined)
        throw unreadable(label, problem ?? 'it has no content');
    try {
        const { images } = LauncherDockerfile.parse(bytes);
        if (images.length === 0)
            throw new user_error/* UserError */.yo('dockerfile-malformed', 'no FROM instruction names an image');
        return images;
    }
    catch (error) {
        throw unreadable(label, (0,error_message/* messageOf */.b)(error), error);
    }
}
function unreadable(label, problem, cause) {
    return new user_error/* UserError */.yo('pruning-unsafe', `${label} has an image that cannot be read (${problem}), so no image is deleted: fix its Dockerfile, or delete the branch`, { cause });
}
/** Returns the tag and digest of a reference. The default tag is `latest`. */
function named({ tag, digest }) {
    return digest !== undefined ? { digest } : { tag: tag ?? 'latest' };
}
function lastVersions(commits, image, count, name) {
    const versions = readVersions(commits).filter(version => (0,oci_reference/* isSameImageRepository */.oL)(version.image, image));
    const branches = new Set(versions.flatMap(version => version.branches));
    return [...branches].flatMap(branch => {
        const digests = versions
            .filter(version => version.branches.includes(branch))
            .flatMap(version => version.image.digest ?? []);
        return [...new Set(digests)].slice(0, count).map(digest => ({
            reference: { digest },
            reason: `branch "${branch}" of ${name} pinned it among its last ${count}`,
        }));
    });
}

// EXTERNAL MODULE: ./build/refs/source-ref.js + 1 modules
var source_ref = __webpack_require__(2103);
;// CONCATENATED MODULE: ./build/pruning/plan-pruning.js


/**
 * Decides which versions are deleted. A version is deleted with all its tags; it is kept if any of them must be kept.
 * Signatures, and the manifests of an index, are kept or deleted with the versions to which they belong.
 */
function planPruning(versions, rules) {
    const reasons = new Map(versions.map(version => [version, reasonToKeep(version, rules)]));
    const isUnused = (version) => !isDependent(version) && reasons.get(version) === undefined;
    const unused = withDependents(versions.filter(isUnused), versions, 'every');
    const staying = versions.filter(version => reasons.get(version) !== undefined || !unused.has(version.digest));
    const needed = withDependents(staying, versions, 'some');
    return versions.map(version => {
        const isDeleted = !needed.has(version.digest);
        const isPart = unused.has(version.digest);
        const reason = reasons.get(version) ?? describeDecision(version, isDeleted, isPart);
        return { version, isDeleted, reason };
    });
}
/** Returns whether a version has no tag, or only tags that name the signatures of other images. */
function isDependent(version) {
    return version.tags.length === 0 || (0,image_tag/* signedDigests */.Ob)(version).length > 0;
}
/**
 * Returns the digests of the given versions, of the manifests in them, and of their signatures.
 *
 * @param rule whether a signature of several images belongs to them if all or some of its images are among them.
 */
function withDependents(roots, versions, rule) {
    const children = new Map(versions.map(version => [version.digest, version.children]));
    const found = new Set();
    const pending = roots.map(({ digest }) => digest);
    const visitPending = () => {
        for (let digest = pending.pop(); digest !== undefined; digest = pending.pop()) {
            if (found.has(digest))
                continue;
            found.add(digest);
            for (const child of children.get(digest) ?? [])
                pending.push(child);
        }
    };
    visitPending();
    for (const version of versions) {
        const signed = (0,image_tag/* signedDigests */.Ob)(version);
        if (signed.length > 0 && signed[rule](digest => found.has(digest)))
            pending.push(version.digest);
    }
    visitPending();
    return found;
}
function describeDecision(version, isDeleted, isPart) {
    if (version.tags.length === 0) {
        if (isDeleted)
            return 'the image that it is part of is deleted';
        return isPart
            ? 'it is part of an image that is kept'
            : 'it has no tag, and is not part of an image that is deleted';
    }
    if (isDependent(version))
        return isDeleted ? 'the image that it signs is deleted' : 'it signs an image that is kept';
    return isDeleted ? 'no launcher branch uses it' : 'it is part of an image that is kept';
}
/** Returns the reason to keep a version independently of others; undefined if there is none. */
function reasonToKeep(version, { kept, minAge, now }) {
    const { tags, digest, children, pushed } = version;
    const isNamed = ({ reference }) => reference.digest === undefined
        ? tags.includes(reference.tag ?? '')
        : reference.digest === digest || children.includes(reference.digest);
    const use = kept.find(isNamed);
    if (use !== undefined)
        return use.reason;
    if (isDependent(version))
        return undefined;
    const moving = tags.find(tag => isMoving(tag, version));
    if (moving !== undefined)
        return `the tag "${moving}" moves to the newest image`;
    if (pushed === undefined)
        return 'its age is unknown';
    return now - pushed < minAge ? 'it is too young' : undefined;
}
/** Returns whether a tag moves to the newest image of a branch or release, which may be named like a pull request. */
function isMoving(tag, { digest, ref: text }) {
    const { kind } = (0,image_tag/* readImageTag */.AA)(tag, digest);
    if (kind !== 'preview')
        return kind === 'moving';
    const ref = (0,source_ref/* findSourceRef */.Ij)(text);
    return ref !== undefined && ref.kind !== 'pull' && !(0,image_tag/* isImmutableTag */.Z6)(tag, digest);
}

;// CONCATENATED MODULE: ./build/pruning/prune-images.js





/** Reads the images that launchers use and the versions in the registry, and decides which versions are deleted. */
async function planImagePruning({ image, keep, minAge }, launchers, store, now) {
    const versions = await store.list();
    const kept = [];
    // Read after the versions: an image that is pinned in between is then found.
    for (const launcher of launchers)
        kept.push(await readKeptImages(launcher, image, keep));
    const unlisted = await findUnlisted(kept.flat(), versions, store);
    return planPruning([...versions, ...unlisted], { kept: kept.flat(), minAge, now });
}
/** Reads the images that launchers use by their digests, and that registries do not list because they have no tag. */
async function findUnlisted(kept, versions, { find }) {
    const known = new Set(versions.flatMap(({ digest, children }) => [digest, ...children]));
    const digests = new Set(kept.flatMap(({ reference }) => reference.digest ?? []));
    const found = [];
    for (const digest of digests) {
        const version = known.has(digest) ? undefined : await find(digest);
        if (version !== undefined)
            found.push(version);
    }
    return found;
}
/** Errors that every deletion would have. */
const generalErrors = new Set(['permission-missing', 'token-invalid', 'rate-limited']);
/**
 * Deletes images before their signatures and manifests. An image that got a tag after it was listed is kept, for example
 * because a build pushed it again. The parts of an image that is kept, or cannot be deleted, are kept as well.
 *
 * @throws Error that every deletion would have, such as a missing permission.
 */
async function deleteVersions(decisions, { readTags, remove }) {
    const versions = decisions.filter(({ isDeleted }) => isDeleted).map(({ version }) => version);
    const deleted = [];
    const failed = [];
    const tagged = [];
    const needed = new Set();
    const keepParts = ({ digest, children }) => {
        for (const part of [digest, ...children])
            needed.add(part);
    };
    for (const version of versions.sort((first, second) => deletionOrder(first) - deletionOrder(second))) {
        if (needed.has(version.digest) || (0,image_tag/* signedDigests */.Ob)(version).some(digest => needed.has(digest)))
            continue;
        try {
            const tags = (await readTags(version)).filter(tag => !version.tags.includes(tag));
            if (tags.length > 0) {
                tagged.push({ version, tags });
                keepParts(version);
                continue;
            }
            await remove(version);
            deleted.push(version);
        }
        catch (error) {
            if (generalErrors.has((0,user_error/* errorKind */.f8)(error)))
                throw error;
            failed.push({ version, message: (0,error_message/* messageOf */.b)(error) });
            keepParts(version);
        }
    }
    return { deleted, tagged, failed };
}
/** Images first, then signatures, then manifests without a tag. */
function deletionOrder(version) {
    if (version.tags.length === 0)
        return 2;
    return (0,image_tag/* signedDigests */.Ob)(version).length > 0 ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/actions/prune-images/run.js






/** Lists the images that no launcher uses and, if requested, deletes them. */
async function run(inputs, services) {
    const { launchers, store, now, log, writeSummary } = services;
    const name = (0,oci_reference/* formatImageRepository */.hp)(inputs.image);
    const decisions = await planImagePruning(inputs, launchers, store, now());
    const text = formatPruning(name, decisions, now());
    log.info(text);
    const { deleted, tagged, failed } = inputs.isDeletion
        ? await deleteVersions(decisions, store)
        : { deleted: [], tagged: [], failed: [] };
    for (const item of tagged)
        log.info(formatTagged(item, now()));
    for (const { version, message } of failed)
        log.warning(`${formatVersion(version, now())} was not deleted: ${message}`);
    const result = inputs.isDeletion ? `${(0,wording/* plural */.LS)(deleted.length, 'image')} deleted` : 'Nothing was deleted';
    await writeSummary([`### 🧹 ${result}`, '', ...(0,markdown/* fenced */.OF)(text), ''].join('\n'));
    return {
        outputs: { deleted: deleted.length, images: decisions.map(prunedImage) },
        failure: failed.length === 0
            ? undefined
            : new user_error/* UserError */.yo('registry-rejected', `${(0,wording/* plural */.LS)(failed.length, 'image')} of ${name} could not be deleted: see the warnings`),
    };
}


/***/ }),

/***/ 8842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pruneServices: () => (/* binding */ pruneServices)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 21 modules
var utils = __webpack_require__(1845);
// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(2394);
;// CONCATENATED MODULE: ./build/http/content-encoding.js
/** Returns whether a body with this Content-Encoding is encoded; Content-Length is then the encoded size. */
function isEncoded(contentEncoding) {
    return (contentEncoding ?? 'identity') !== 'identity';
}

;// CONCATENATED MODULE: ./build/http/retry.js


const retry_defaultRetry = {
    attempts: 5,
    firstDelay: 500,
    maxDelay: 60_000,
    sleep: (milliseconds, signal) => (0,promises_.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal }),
};
const retryableStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);
function isRetryableStatus(status) {
    return retryableStatuses.has(status);
}
/** Temporary failure; a retry may succeed. */
class RetryableError extends user_error/* UserError */.yo {
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
    throw new user_error/* UserError */.yo('server-unreachable', `${error.message}${requested} (${tried})`, {
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
        timer = setTimeout(() => reject(new RetryableError(message, { maxAttempts: maxAttemptsAfterTimeout })), Math.max(0, remaining));
    });
    const read = reader.read().catch(error => {
        throw new RetryableError(`${label}: the connection was closed early`, { cause: error });
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
const maxDrainSize = 16 * 2 ** 10;
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
            if (response !== undefined && error instanceof Error && !(error instanceof RetryableError))
                throw new RetryableError(error.message, { maxAttempts: 1, cause: error });
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
    return new RetryableError(`${host} ${label} within ${Math.round(milliseconds / 1000)} s`, {
        maxAttempts: maxAttemptsAfterTimeout,
    });
}

// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(1240);
;// CONCATENATED MODULE: ./build/github/request-failure.js



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
const request_failure_retryableStatuses = new Set([408, 500, 502, 503, 504]);
/** Error to throw for a failed request: RetryableError if it may be retried. */
function describeFailure(error, kind) {
    const original = error instanceof Error ? error : new Error(String(error));
    // A broken connection has no status of its own; the client reports it as 500.
    if (!request_failure_retryableStatuses.has(responseStatus(original) ?? 0))
        return original;
    const message = `GitHub did not respond (${(0,error_message/* messageOf */.b)(original)})`;
    if (kind === 'once')
        return new ResponseLostError(message, { cause: original });
    const { cause } = original;
    const attempts = cause instanceof RetryableError ? { maxAttempts: cause.maxAttempts } : {};
    return new RetryableError(message, { ...attempts, cause: original });
}
/** Response headers of a client error, with names in lower case. */
function responseHeaders(error) {
    const schema = valibot/* object */.Ik({ response: valibot/* object */.Ik({ headers: valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()) }) });
    const result = valibot/* safeParse */.xL(schema, error);
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
const restErrorSchema = valibot/* object */.Ik({ response: valibot/* object */.Ik({ data: valibot/* object */.Ik({ message: valibot/* string */.Yj() }) }) });
const errorsSchema = valibot/* object */.Ik({
    errors: valibot/* array */.YO(valibot/* object */.Ik({ type: valibot/* optional */.lq(valibot/* string */.Yj()), message: valibot/* string */.Yj() })),
});
/** GitHub's message, without the API URL and the text that the client adds. */
function gitHubMessage(error) {
    const rest = valibot/* safeParse */.xL(restErrorSchema, error);
    if (rest.success)
        return rest.output.response.data.message;
    const graphql = valibot/* safeParse */.xL(errorsSchema, error);
    if (graphql.success)
        return graphql.output.errors.map(({ message }) => message).join('; ');
    return (0,error_message/* messageOf */.b)(error);
}
/** Types of the errors in a GraphQL response, such as `STALE_DATA`. */
function graphqlErrorTypes(error) {
    const result = valibot/* safeParse */.xL(errorsSchema, error);
    return result.success ? result.output.errors.flatMap(({ type }) => type ?? []) : [];
}

;// CONCATENATED MODULE: ./build/github/requests-stopped.js

/** Error after which this run sends no more requests to GitHub. Callers skip their remaining work. */
class RequestsStoppedError extends user_error/* UserError */.yo {
}
/** Returns the first RequestsStoppedError among an error and its causes. */
function findRequestsStopped(error) {
    for (let current = error; current instanceof Error; current = current.cause)
        if (current instanceof RequestsStoppedError)
            return current;
    return undefined;
}

;// CONCATENATED MODULE: ./build/github/rate-limit.js



/**
 * Error for a rate limit that lasts longer than a run waits. The token does not lack a permission, although GitHub
 * responds with the same status.
 */
class RateLimitError extends RequestsStoppedError {
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
    const status = responseStatus(error);
    if (status === 429 || graphqlErrorTypes(error).includes('RATE_LIMITED'))
        return true;
    if (status !== 403)
        return false;
    const headers = responseHeaders(error);
    return (headers['x-ratelimit-remaining'] === '0' ||
        headers['retry-after'] !== undefined ||
        isRateLimitText(gitHubMessage(error)));
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
    const headers = responseHeaders(error);
    const stated = parseRetryAfter(headers['retry-after'] ?? null, now);
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
        const serverMessage = gitHubMessage(error).replace(/\.$/, '');
        const message = `GitHub's rate limit is exceeded (${serverMessage})`;
        if (now + wait >= this.#opensAt)
            this.#extend(wait, now, { message, serverMessage, error });
        if (this.#stop !== undefined)
            return this.#stop;
        const cause = new RateLimitError(message, serverMessage, error);
        return new RetryableError(message, { retryAfter: this.#opensAt - now, cause });
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
    client.hook.wrap('request', (send, request) => time.spend(() => withRetry(retry, async (attempt) => {
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
        : describeFailure(error, kind);
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
function proxy_fetch_proxyFetch(env, direct) {
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
        throw new RequestsStoppedError('github-unavailable', `Requests to GitHub have taken the maximum of ${Math.round(this.#total / 1000)} s for one run: check ` +
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
    const fetch = proxy_fetch_proxyFetch(env, globalThis.fetch);
    return { apiUrl, fetch, timeouts: gitHubTimeouts, retry: retry_defaultRetry, time, now, log };
}

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
        throw new user_error/* FormatError */.IF(`${label} is not JSON: it starts with ${JSON.stringify(preview(bytes))}`);
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
;// CONCATENATED MODULE: ./build/github/read-error.js



/** Error that states why a repository could not be read, and how to fix it. */
function read_error_readError(error, name) {
    const serverMessage = gitHubMessage(error);
    const options = { cause: error };
    if (responseStatus(error) === 401)
        return tokenError(error);
    if (/Could not resolve to a Repository/i.test(serverMessage)) {
        return new user_error/* UserError */.yo('repository-not-found', `${name} does not exist, or the token cannot access it: check the spelling and the token's repository access`, options);
    }
    if (/SAML/.test(serverMessage)) {
        return new user_error/* UserError */.yo('sso-required', `${name}: ${serverMessage}: authorize the token for the organization's single sign-on`, options);
    }
    const stop = findRequestsStopped(error);
    const advice = stop === undefined ? '. Run this again later' : '';
    return new user_error/* UserError */.yo(stop?.kind ?? 'github-unavailable', `${name} could not be read: ${serverMessage}${advice}`, options);
}
/** Error for a token that GitHub does not accept. */
function tokenError(error) {
    return new user_error/* UserError */.yo('token-invalid', `GitHub does not accept the token (${gitHubMessage(error)}): it is misspelled, expired or revoked. Create a new one and ` +
        'store it in the secret again', { cause: error });
}

;// CONCATENATED MODULE: ./build/github/explain-repository-read.js






/** Error that states why a repository could not be read, with or without a token, and how to fix it. */
function explainRepositoryRead(error, repository, hasToken) {
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    if (responseStatus(error) === 404) {
        const fix = hasToken
            ? `the token cannot access it: check the spelling and the token's repository access`
            : 'is private: check the spelling, or set GITHUB_TOKEN to a token that can read it';
        return new user_error/* UserError */.yo('repository-not-found', `${name} does not exist, or ${fix}`, { cause: error });
    }
    const stop = findRequestsStopped(error);
    if (stop instanceof RateLimitError && !hasToken) {
        return new user_error/* UserError */.yo('rate-limited', `GitHub temporarily rejects requests without a token (${stop.serverMessage}): set GITHUB_TOKEN, which needs no permissions for public repositories`, { cause: error });
    }
    return read_error_readError(error, name);
}

;// CONCATENATED MODULE: ./build/github/page-cursor.js


/** Maximum number of items read from one list: 100 requests of GitHub's largest page. */
const maxItems = 10_000;
const pageInfoFields = 'pageInfo { hasNextPage endCursor }';
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
    tags: refs(refPrefix: "refs/tags/", first: 100, after: $afterTag) @include(if: $tags) { ${pageInfoFields} nodes { name } }
    refs(refPrefix: "refs/heads/", first: ${pageSize}, after: $after) @include(if: $branches) {
      ${pageInfoFields}
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
    return json_parseShape(pageSchema(schema), response, label).repository;
}
function pageSchema(commit) {
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

;// CONCATENATED MODULE: ./build/github/history-pages.js





/** Returns GraphQL fields of a commit with the first page of the history of a file. */
function historyFields(path) {
    return `oid history(first: 100, path: ${JSON.stringify(path)}) { ${pageInfoFields} nodes { oid committedDate message } }`;
}
const history_pages_pageSchema = valibot/* object */.Ik({
    pageInfo: pageInfoSchema,
    nodes: valibot/* array */.YO(valibot/* object */.Ik({ oid: valibot/* string */.Yj(), committedDate: valibot/* string */.Yj(), message: valibot/* string */.Yj() })),
});
const historySchema = valibot/* object */.Ik({ oid: valibot/* string */.Yj(), history: history_pages_pageSchema });
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
const query = `query ($owner: String!, $name: String!, $oid: GitObjectID!, $path: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) {
      ... on Commit { history(first: 100, path: $path, after: $after) { ${pageInfoFields} nodes { oid committedDate message } } }
    }
  }
}`;
const schema = valibot/* object */.Ik({ repository: valibot/* object */.Ik({ object: valibot/* object */.Ik({ history: history_pages_pageSchema }) }) });
/** Fetches a page by commit and not by branch, because the branch may move in the meantime. */
async function fetchHistoryPage({ client, repository, path }, oid, after) {
    const { owner, name } = repository;
    const response = await client.graphql(query, { owner, name, oid, path, after }).catch((error) => {
        throw explainRepositoryRead(error, repository, true);
    });
    const label = `GitHub's response about ${(0,github_repository/* formatGitHubRepository */.PZ)(repository)}`;
    return json_parseShape(schema, response, label).repository.object.history;
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
    branch_state_assertNotArchived(current.isArchived, name);
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
function branch_state_assertNotArchived(isArchived, name) {
    if (isArchived)
        throw new UserError('repository-archived', `${name} is archived and therefore read-only: unarchive it in its settings`);
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
    assertNotArchived(listing.isArchived, formatGitHubRepository(repository));
    return listing;
}

;// CONCATENATED MODULE: ./build/github/launcher-reader.js





/** Branches per request. GitHub walks the history of each branch on a page and times out after 10 seconds. */
const maxHistoriesPerRequest = 25;
const maxConcurrentRequests = 4;
/** Creates a reader that needs a token. It sends one request per 100 branches. */
function graphqlReader(client, repository) {
    return {
        readState: async (locator) => {
            const { defaultBranch, branches } = await listBranches(client, repository, locator);
            const read = await Promise.all(branches.map(branch => readBranch(branch, locator)));
            return { defaultBranch, branches: read };
        },
        readHistory: async (locator) => {
            const paths = await findPaths(client, repository, locator);
            const histories = await Promise.all([...new Set(paths.values())].map(path => readHistories({ client, repository, path }, paths)));
            return histories.flat();
        },
    };
}
const anyBranch = Symbol('any branch');
/** Finds the path of the file on each branch. Branches on which it cannot be located are omitted. */
async function findPaths(client, repository, locator) {
    const [only, ...others] = locator.paths;
    if (only !== undefined && others.length === 0)
        return new Map([[anyBranch, only]]);
    const { branches } = await listBranches(client, repository, locator);
    return new Map(branches.flatMap(({ name, filePath }) => {
        try {
            return [[name, filePath()]];
        }
        catch {
            return [];
        }
    }));
}
async function readHistories(location, paths) {
    const { client, repository, path } = location;
    const query = { fields: historyFields(path), schema: historySchema, pageSize: maxHistoriesPerRequest };
    const { branches } = await fetchBranchPages(client, repository, query);
    const branchesWithFile = branches.filter(({ name }) => (paths.get(name) ?? paths.get(anyBranch)) === path);
    const histories = await mapConcurrent(branchesWithFile, maxConcurrentRequests, branch => readWholeHistory(location, branch));
    return histories.flat();
}
async function readBranch({ name, head, readFile, filePath }, { label }) {
    try {
        const bytes = await readFile();
        const content = bytes === undefined ? absent(label) : { bytes, problem: undefined, isAbsent: false };
        return { branch: name, head, path: filePath(), ...content };
    }
    catch (error) {
        return { branch: name, head, ...unreadable((0,error_message/* messageOf */.b)(error)) };
    }
}
function absent(label) {
    return { bytes: undefined, problem: `it has no file ${label}`, isAbsent: true };
}
function unreadable(problem) {
    return { bytes: undefined, problem, isAbsent: false };
}

// EXTERNAL MODULE: ./build/runner/job-summary.js
var job_summary = __webpack_require__(7237);
// EXTERNAL MODULE: ./build/runner/log.js
var log = __webpack_require__(2793);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/http/public-address.js
/** Rules against requests that an untrusted server directs into the local network (SSRF). */



/** Returns whether a host name or IP address is not on the public internet. Does not resolve names. */
function isLocalHost(hostname) {
    const name = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
    return name === 'localhost' || name.endsWith('.localhost') || isLocalAddress(name);
}
/** Returns whether an address is not on the public internet; false for a name. */
function isLocalAddress(address) {
    if ((0,external_node_net_.isIPv4)(address))
        return localAddresses.check(address, 'ipv4');
    if (!(0,external_node_net_.isIPv6)(address))
        return false;
    const inner = translatedAddress(address);
    return inner === undefined ? localAddresses.check(address, 'ipv6') : localAddresses.check(inner, 'ipv4');
}
/**
 * Sources: IANA special-purpose address registries; RFC 3879 (site-local). `BlockList` also matches IPv4-mapped IPv6
 * addresses. 192.0.0.192 and 168.63.129.16 are the metadata services of Oracle and Azure.
 */
const localAddresses = new external_node_net_.BlockList();
for (const [network, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['168.63.129.16', 32],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['224.0.0.0', 3],
]) {
    localAddresses.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
    ['::', 96],
    ['64:ff9b:1::', 48],
    ['fc00::', 7],
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8],
]) {
    localAddresses.addSubnet(network, prefix, 'ipv6');
}
/** Networks whose addresses contain an IPv4 address: 6to4 after 2 bytes, NAT64 (also used by DNS64) after 12. */
const translated = [
    { network: network('2002::', 16), group: 1 },
    { network: network('64:ff9b::', 96), group: 6 },
];
function network(address, prefix) {
    const list = new external_node_net_.BlockList();
    list.addSubnet(address, prefix, 'ipv6');
    return list;
}
function translatedAddress(address) {
    const found = translated.find(({ network }) => network.check(address, 'ipv6'));
    if (found === undefined)
        return undefined;
    const [high = 0, low = 0] = addressGroups(address).slice(found.group);
    return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.');
}
/** Returns the eight groups of an IPv6 address. `URL` writes an IPv4 address at its end in hexadecimal. */
function addressGroups(address) {
    const [front = '', back] = new URL(`http://[${address.replace(/%.*/s, '')}]`).hostname
        .slice(1, -1)
        .split('::');
    const parse = (text) => text === '' ? [] : text.split(':').map(group => Number.parseInt(group, 16));
    const [before, after] = [parse(front), parse(back ?? '')];
    return [...before, ...new Array(8 - before.length - after.length).fill(0), ...after];
}
/**
 * Returns a function that resolves names for a connection, and rejects a name that resolves to a local address unless
 * the host that referred to it is local as well. Because the connection uses the addresses that were checked, a name
 * that changes its address in between cannot bypass the check.
 */
function publicLookup(referrer, resolve = external_node_dns_.lookup) {
    return (hostname, options, callback) => {
        resolve(hostname, { ...options, all: true }, (error, addresses) => {
            if (error !== null)
                return callback(error, []);
            const response = () => {
                const [first] = addresses;
                if (options.all === true || first === undefined)
                    callback(null, addresses);
                else
                    callback(null, first.address, first.family);
            };
            const local = addresses.find(({ address }) => isLocalAddress(address));
            if (local === undefined)
                return response();
            resolve(referrer, { all: true }, (failure, own) => {
                if (failure === null && own.some(({ address }) => isLocalAddress(address)))
                    return response();
                callback(new user_error/* UserError */.yo('redirect-rejected', `${referrer} refers to ${hostname}, whose address ${local.address} in the local network is not allowed: report this to the operator of ${referrer}`), []);
            });
        });
    };
}
/** Returns the rejection that caused a request to fail, if any. */
function findRejection(error) {
    const { cause } = error instanceof Object ? error : {};
    return [error, cause].find((item) => item instanceof user_error/* UserError */.yo && item.kind === 'redirect-rejected');
}

;// CONCATENATED MODULE: ./build/http/node-fetch.js




/** Milliseconds until an idle connection is closed, unless the server specifies a keep-alive timeout. */
const keepAliveTimeout = 4_000;
/** Agents by the host that referred to the URL, because each host has its own rule for addresses. */
const agents = new Map();
/** Dispatchers for requests that undici sends, by the same host. */
const dispatchers = new Map();
const bodilessStatuses = new Set([204, 205, 304]);
/**
 * Lightweight fetch for plain reads. Node's fetch takes three times as long to load and run for the dozen small
 * requests of an image. Falls back to Node's fetch for other requests and for encoded responses.
 */
const node_fetch_nodeFetch = async (input, init = {}) => {
    const url = new URL(input);
    if (!isPlainRequest(url, init))
        return fetchAny(url, init);
    const message = await send(url, init);
    if (!isEncoded(message.headers['content-encoding']))
        return toResponse(message, url, init);
    message.destroy();
    return fetchAny(url, init);
};
function createAgents(referrerHost) {
    const options = {
        ...{ keepAlive: true, timeout: keepAliveTimeout },
        ...(referrerHost === undefined ? {} : { lookup: publicLookup(referrerHost) }),
    };
    return { 'http:': new external_node_http_.Agent(options), 'https:': new external_node_https_.Agent(options) };
}
/** Node's fetch. Loads undici if the addresses are restricted, because Node's own fetch accepts no lookup. */
async function fetchAny(url, { referrerHost, ...init }) {
    if (referrerHost === undefined)
        return fetch(url, init);
    const undici = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
    const dispatcher = dispatchers.get(referrerHost) ?? new undici.Agent({ connect: { lookup: publicLookup(referrerHost) } });
    dispatchers.set(referrerHost, dispatcher);
    const restricted = undici.fetch;
    return restricted(url, { ...init, dispatcher });
}
function isPlainRequest({ protocol, username, password }, { method = 'GET', redirect }) {
    return ((protocol === 'http:' || protocol === 'https:') &&
        (method === 'GET' || method === 'HEAD') &&
        username + password === '' &&
        redirect === 'manual');
}
function send(url, { method = 'GET', headers, signal, referrerHost }) {
    const isSecure = url.protocol === 'https:';
    const known = agents.get(referrerHost) ?? createAgents(referrerHost);
    agents.set(referrerHost, known);
    const options = {
        method,
        agent: isSecure ? known['https:'] : known['http:'],
        headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'binder-actions', ...headers },
        ...(signal ? { signal } : {}),
    };
    return new Promise((resolve, reject) => {
        const request = isSecure ? (0,external_node_https_.request)(url, options, resolve) : (0,external_node_http_.request)(url, options, resolve);
        // Not removed when the response arrives: the connection may still fail, which the body's reader reports.
        request.on('error', reject);
        request.end();
    });
}
function toResponse(message, { href }, { method }) {
    const { statusCode: status = 0, headersDistinct } = message;
    const hasBody = method !== 'HEAD' && !bodilessStatuses.has(status);
    if (!hasBody)
        message.resume();
    return {
        status,
        ok: status >= 200 && status < 300,
        url: href,
        headers: { get: name => headersDistinct[name.toLowerCase()]?.join(', ') ?? null },
        body: hasBody ? toBody(message) : null,
    };
}
/** Converts a response body to a stream that reads on demand. */
function toBody(message) {
    const chunks = message.iterator();
    const pull = async (controller) => {
        const { done, value } = await chunks.next();
        if (done)
            controller.close();
        else
            controller.enqueue(value);
    };
    // Does not call the iterator's `return`, which would wait for a chunk that may never arrive.
    const cancel = () => {
        message.destroy();
    };
    return new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
}

;// CONCATENATED MODULE: ./build/http/error-reason.js
/** Descriptions of system errors that mean that this machine has no network or cannot resolve the host name. */
const withoutNetwork = new Map([
    ['EAI_AGAIN', 'no network: the host name cannot be resolved'],
    ['ENOTFOUND', 'no network, or no host with this name'],
    ['ENETUNREACH', 'no network'],
    ['ENETDOWN', 'no network'],
]);
/** Returns the root causes of a failed request, such as ECONNREFUSED, which fetch hides in `cause`. */
function errorReason(error) {
    const reasons = new Set();
    const visited = new Set();
    const queue = [error];
    while (queue.length > 0) {
        const current = queue.pop();
        visited.add(current);
        const causes = isErrorLike(current)
            ? underlyingErrors(current).filter(underlying => !visited.has(underlying))
            : [];
        for (const underlying of causes.reverse())
            queue.push(underlying);
        if (causes.length === 0)
            reasons.add(isErrorLike(current) ? errorText(current) : String(current));
    }
    return [...reasons].join(', ');
}
/** Returns the underlying errors: one for each address tried (`errors`), or the `cause`. */
function underlyingErrors({ cause, errors }) {
    if (Array.isArray(errors) && errors.length > 0)
        return [...errors];
    return isErrorLike(cause) ? [cause] : [];
}
function errorText({ message, name, code }) {
    const noNetwork = typeof code === 'string' ? withoutNetwork.get(code) : undefined;
    return noNetwork ?? (message || name || 'no reason was given');
}
/** Duck-types errors because errors of fetch may come from another realm, where `instanceof Error` is false. */
function isErrorLike(error) {
    return (typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string');
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/http/streamed-body.js


/** Error for content that cannot be read from disk; not retried. */
class UnreadableContentError extends user_error/* UserError */.yo {
    constructor(message) {
        super('layout-changed', message);
    }
}
/** Size of a chunk in bytes. Large chunks reduce overhead; two per concurrent upload use little memory. */
const chunkSize = (/* unused pure expression or super */ null && (2 ** 20));
/**
 * Runs `task` with the content of a file as a streamed body.
 *
 * @param size required size of the file, in bytes.
 * @param label name of the content in messages.
 * @throws UnreadableContentError if the file cannot be read or has a different size.
 */
async function withFileBody(path, size, label, task) {
    const file = await open(path, 'r').catch((error) => {
        throw new UnreadableContentError(`${label} cannot be read from disk (${error.message}): build the image again`);
    });
    try {
        const { size: actualSize } = await file.stat();
        if (actualSize !== size)
            throw new UnreadableContentError(`${label} has ${actualSize} bytes on disk, expected ${size}: build the image again`);
        return await task({ size, open: onSent => streamFile(file, size, label, onSent) });
    }
    finally {
        await file.close();
    }
}
/**
 * Streams a file through two alternating buffers. fetch requests the next chunk once the previous one has left the
 * process. A new buffer per chunk would use more than 100 MB until garbage collection. If a buffer were overwritten too
 * early, the registry would reject the blob because its digest would not match.
 */
function streamFile(file, size, label, onSent) {
    const [even, odd] = [Buffer.allocUnsafeSlow(chunkSize), Buffer.allocUnsafeSlow(chunkSize)];
    let position = 0;
    const pull = async (controller) => {
        onSent(position);
        if (position === size)
            return controller.close();
        const length = Math.min(chunkSize, size - position);
        const chunk = (position / chunkSize) % 2 === 0 ? even : odd;
        const { bytesRead } = await file.read(chunk, 0, length, position).catch((error) => {
            throw new UnreadableContentError(`${label} cannot be read from disk (${error.message}): build the image again`);
        });
        if (bytesRead < length)
            throw new UnreadableContentError(`${label} became shorter during the upload: build the image again`);
        position += length;
        controller.enqueue(chunk.subarray(0, length));
    };
    return new ReadableStream({ pull }, { highWaterMark: 0 });
}

;// CONCATENATED MODULE: ./build/http/send-request.js







function isStreamed(body) {
    return body !== undefined && !(body instanceof Uint8Array);
}
/**
 * Sends a request and waits for the response headers. Redirects are not followed.
 *
 * @throws RetryableError if the request fails or times out; the signal's reason if it is aborted; Error if a streamed
 *   upload is redirected or its content cannot be read.
 */
async function sendRequest(fetch, url, request, { headers: headersTimeout, idle: idleTimeout }) {
    const { name, method, body, timeout = headersTimeout, signal, authorization, referrerHost } = request;
    const headers = requestHeaders(request);
    const deadline = new Deadline(timeout);
    try {
        return await fetch(url, {
            method,
            headers: authorization === undefined ? headers : { ...headers, authorization },
            redirect: 'manual',
            ...(referrerHost === undefined ? {} : { referrerHost }),
            signal: signal === undefined ? deadline.signal : AbortSignal.any([deadline.signal, signal]),
            ...requestBody(body, sent => deadline.extend(sent === 'all' ? timeout : idleTimeout)),
        });
    }
    catch (error) {
        signal?.throwIfAborted();
        const rejection = findRejection(error);
        if (rejection !== undefined)
            throw rejection;
        const peer = `${name}: ${url.host}`;
        if (deadline.isOver)
            throw send_request_timeoutError(peer, body, timeout);
        throw isStreamed(body) ? uploadError(error, peer) : requestError(error, peer);
    }
    finally {
        deadline.clear();
    }
}
/** Requests identity encoding: blobs are hashed as stored, so they must not be compressed in transit. */
function requestHeaders({ headers, body }) {
    // With a Range header, fetch adds this header itself and would send it twice.
    const encoding = headers?.range === undefined ? { 'accept-encoding': 'identity' } : {};
    // Without a length, fetch uses chunked encoding, which some registries do not accept.
    const length = isStreamed(body) ? { 'content-length': String(body.size) } : {};
    return { ...encoding, ...length, ...headers };
}
/**
 * Returns the options for a body. A streamed body sets `redirect: 'error'` and `window: null`; otherwise fetch keeps
 * the whole body in memory to be able to resend it. Source: Fetch Standard, "HTTP-network-or-cache fetch", step 8.
 */
function requestBody(body, onSent) {
    if (body === undefined)
        return {};
    if (!isStreamed(body))
        return { body };
    const stream = body.open(bytes => onSent(bytes < body.size ? 'some' : 'all'));
    return { body: stream, duplex: 'half', redirect: 'error', window: null };
}
function send_request_timeoutError(peer, body, timeout) {
    const label = isStreamed(body)
        ? 'accepted no more data of an upload, or did not confirm it'
        : 'did not respond';
    return new RetryableError(`${peer} ${label} within ${timeout / 1000} s`, {
        maxAttempts: maxAttemptsAfterTimeout,
    });
}
function requestError(error, peer) {
    return new RetryableError(`${peer} cannot be reached: ${errorReason(error)}`, { cause: error });
}
function uploadError(error, peer) {
    const { cause } = error instanceof Object ? error : {};
    if (cause instanceof UnreadableContentError)
        return cause;
    const reason = errorReason(error);
    if (reason === 'unexpected redirect')
        return new user_error/* UserError */.yo('redirect-rejected', `${peer} redirects an upload from the URL that the registry provided: configure the registry, or a proxy in front of it, to accept uploads without redirects`);
    return new RetryableError(`${peer} aborted an upload: ${reason}`, { cause: error });
}

// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(907);
;// CONCATENATED MODULE: ./build/registry/api-origin.js

/** Returns the origin of a registry's API. For Docker Hub, it differs from the host in references. */
function apiOrigin(registry) {
    if (registry === 'docker.io')
        return 'https://registry-1.docker.io';
    return `${isLoopback(registry) ? 'http' : 'https'}://${registry}`;
}

;// CONCATENATED MODULE: ./build/registry/challenge.js
/** Maximum length of a header. Longer ones are ignored, to bound the parsing time. */
const maxHeaderLength = 8192;
const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const parameterForm = new RegExp(`^(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|(${token}|[^\\s,"]+))`);
const schemeForm = new RegExp(`^(${token})(?=\\s|,|$)`);
/**
 * Returns the challenge to answer. Prefers bearer to basic because bearer does not send the password to the registry.
 *
 * @returns undefined if the header has no supported challenge.
 */
function parseChallenge(header) {
    const challenges = header.length > maxHeaderLength ? [] : splitChallenges(header);
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
/** Splits a header into challenges. Challenges and their parameters are both separated by commas. */
function splitChallenges(header) {
    const challenges = [];
    let remainder = header;
    for (;;) {
        remainder = remainder.replace(/^[\s,]+/, '');
        const parameter = parameterForm.exec(remainder);
        const scheme = parameter === null ? schemeForm.exec(remainder) : null;
        const [matched] = parameter ?? scheme ?? [];
        if (matched === undefined)
            return challenges;
        if (scheme !== null)
            challenges.push({ scheme: (scheme[1] ?? '').toLowerCase(), parameters: new Map() });
        if (parameter !== null) {
            const [, name = '', quoted, plain = ''] = parameter;
            const value = quoted?.replace(/\\(.)/g, '$1') ?? plain;
            challenges.at(-1)?.parameters.set(name.toLowerCase(), value);
        }
        remainder = remainder.slice(matched.length);
    }
}

;// CONCATENATED MODULE: ./build/registry/credentials.js
/** User name with which Docker and its helpers mark a secret as an identity token. */
const identityUser = '<token>';
function credentialsFrom(username, secret) {
    if (username === identityUser)
        return { username, password: '', identityToken: secret };
    return { username, password: secret };
}
/** Returns the Basic `Authorization` header; undefined for an identity token. */
function basicHeader({ username, password, identityToken }) {
    if (identityToken !== undefined)
        return undefined;
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
/** Returns all values to mask in logs. */
function credentialSecrets(credentials) {
    const basic = basicHeader(credentials)?.slice('Basic '.length);
    return [credentials.password, credentials.identityToken, basic].filter(secret => secret !== undefined && secret !== '');
}

;// CONCATENATED MODULE: ./build/registry/registry-error.js



const registry_error_schema = valibot/* object */.Ik({
    errors: valibot/* array */.YO(valibot/* object */.Ik({ code: valibot/* string */.Yj(), message: valibot/* nullish */.cl(valibot/* string */.Yj(), '') })),
});
/** Maximum size of an error response in bytes. */
const registry_error_maxResponseSize = 64 * 2 ** 10;
/** In milliseconds. */
const idleTimeout = 10_000;
const maxQuoteLength = 300;
/** Error for a request that the registry rejected. Callers compare `status`, not the message, which quotes the registry. */
class RegistryError extends user_error/* UserError */.yo {
    status;
    constructor(message, status) {
        super('registry-rejected', message);
        this.status = status;
    }
}
/**
 * Describes an error response in one message: the registry's explanation and how to fix it.
 * Source: OCI distribution-spec, "Error Codes".
 *
 * @param client context of the client, or only whether the request was anonymous.
 */
async function describeErrorResponse(response, label, client) {
    const explanation = await readErrors(response);
    const advice = adviceFor(response.status, typeof client === 'boolean' ? { isAnonymous: client } : client);
    return `${label}: the registry responded with ${response.status}${explanation ? ` (${explanation})` : ''}${advice ? `. ${advice}` : ''}`;
}
function adviceFor(status, { isAnonymous, withheldFrom, access }) {
    if (status === 401 || status === 403) {
        if (withheldFrom !== undefined) {
            return `The credentials were not sent to its token service, because ${withheldFrom} is another host: report this to the operator of the registry`;
        }
        if (access === 'pull,push')
            return isAnonymous ? loginAdvice : writeAdvice;
        if (access === 'delete')
            return deleteAdvice;
        return isAnonymous
            ? 'It is private, or requires a login: make the package public, or set `registry-username` and `registry-password`'
            : 'The credentials are wrong, or have no access to this image: on ghcr.io, pushing needs `permissions: packages: write`';
    }
    if (access === 'delete' && status === 405)
        return deletionDisabled;
    if (status === 413)
        return 'A server or proxy does not accept an upload of this size: split the layer';
    if (status === 404)
        return 'It does not exist under this name, or is private: check the name, and log in if it is private';
    return undefined;
}
const deleteAdvice = 'Deleting requires a login whose role may delete images: run `docker login` with such an account';
const deletionDisabled = 'The registry does not allow deletion: enable it there (in CNCF Distribution, `storage.delete.enabled: true`)';
const loginAdvice = 'Pushing requires a login: run `docker login` (docker/login-action) before this step, or set `registry-username` and `registry-password`';
const writeAdvice = 'The credentials are wrong, or have no permission to push: on ghcr.io the job needs `permissions: packages: write`, which a pull ' +
    'request from a fork never has, and a package that belongs to another repository must let this one write ' +
    '("Manage Actions access" in the package settings)';
async function readErrors(response) {
    try {
        const bytes = await readBounded(response, registry_error_maxResponseSize, idleTimeout, 'the explanation');
        const { errors } = valibot/* parse */.qg(registry_error_schema, JSON.parse(new TextDecoder().decode(bytes)));
        const explanation = errors.map(({ code, message }) => (message ? `${code}: ${message}` : code)).join(', ');
        // biome-ignore lint/suspicious/noControlCharactersInRegex: removes control characters, unsafe in a terminal.
        return explanation.replace(/[\x00-\x1f\x7f-\x9f]+/g, ' ').slice(0, maxQuoteLength);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/registry/token-service.js










/** Default and minimum of `expires_in`, in seconds. Source: distribution token specification. */
const minLifetime = 60;
const token_service_maxResponseSize = 2 ** 20;
/** Client name, which the specification requires with a refresh token. */
const clientId = 'binder-actions';
const responseSchema = valibot/* object */.Ik({
    token: valibot/* nullish */.cl(valibot/* string */.Yj('expected a string')),
    access_token: valibot/* nullish */.cl(valibot/* string */.Yj('expected a string')),
    // Some services send a string. An invalid value is treated as absent because a 401 renews the token.
    expires_in: valibot/* fallback */.Np(valibot/* nullish */.cl(valibot/* pipe */.Fs(valibot/* unknown */.L5(), valibot/* transform */.pd(Number), valibot/* finite */.E2())), undefined),
});
/**
 * Requests a token: anonymously, with name and password, or with an identity token.
 * Sources: distribution token specification; distribution "OAuth2 Token Authentication" for identity tokens.
 *
 * @param label name of the image and the service in messages.
 * @returns undefined if the service denies the request with 401 or 403.
 * @throws RetryableError if a retry may succeed, otherwise Error.
 */
async function requestToken(fetch, request, timeouts, label) {
    const response = await token_service_send(fetch, request, timeouts.headers, label);
    if (isRetryableStatus(response.status)) {
        cancelBody(response);
        const retryAfter = parseRetryAfter(response.headers.get('retry-after'), Date.now());
        throw new RetryableError(`${label} responded with ${response.status}`, { retryAfter });
    }
    if (response.status === 401 || response.status === 403) {
        cancelBody(response);
        return undefined;
    }
    if (response.status >= 300 && response.status < 400) {
        cancelBody(response);
        throw new user_error/* UserError */.yo('token-service-invalid', `${label} redirects to another URL, which must not receive the login: report this to the operator of the registry`);
    }
    if (!response.ok) {
        cancelBody(response);
        throw new user_error/* UserError */.yo('server-unreachable', `${label} responded with ${response.status}`);
    }
    return readToken(await readBounded(response, token_service_maxResponseSize, timeouts.idle, label), label);
}
function readToken(bytes, label) {
    const grant = parseJson(responseSchema, bytes, `the response from ${label}`);
    const token = grant.token || grant.access_token;
    if (!token)
        throw new user_error/* UserError */.yo('token-service-invalid', `${label} responded without a token: report this to the operator of the registry`);
    // fetch also rejects such a header, but includes the token in its message.
    if (!/^[\x21-\x7e]+$/.test(token))
        throw new user_error/* UserError */.yo('token-service-invalid', `${label} responded with a token that contains invalid characters: report this to the operator of the registry`);
    return { token, lifetime: Math.max(minLifetime, grant.expires_in ?? 0) };
}
async function token_service_send(fetch, request, timeout, label) {
    const deadline = new Deadline(timeout);
    const { url, init } = formatRequest(request);
    const { referrerHost } = request;
    const restriction = referrerHost === undefined ? {} : { referrerHost };
    try {
        return await fetch(url, { ...init, ...restriction, redirect: 'manual', signal: deadline.signal });
    }
    catch (error) {
        const rejection = findRejection(error);
        if (rejection !== undefined)
            throw rejection;
        if (deadline.isOver) {
            const message = `${label} did not respond within ${timeout / 1000} s`;
            throw new RetryableError(message, { maxAttempts: maxAttemptsAfterTimeout });
        }
        throw new RetryableError(`${label} cannot be reached: ${errorReason(error)}`, { cause: error });
    }
    finally {
        deadline.clear();
    }
}
function formatRequest({ realm, service, scope, credentials }) {
    const headers = { accept: 'application/json' };
    const serviceParameter = service === undefined ? {} : { service };
    if (credentials?.identityToken !== undefined) {
        const form = {
            grant_type: 'refresh_token',
            refresh_token: credentials.identityToken,
            client_id: clientId,
        };
        return {
            url: realm,
            init: { method: 'POST', headers, body: new URLSearchParams({ ...form, ...serviceParameter, scope }) },
        };
    }
    const url = new URL(realm);
    for (const [name, value] of Object.entries(serviceParameter))
        url.searchParams.set(name, value);
    for (const singleScope of scope.split(' '))
        url.searchParams.append('scope', singleScope);
    const authorization = credentials === undefined ? undefined : basicHeader(credentials);
    return { url, init: { headers: { ...headers, ...(authorization === undefined ? {} : { authorization }) } } };
}

;// CONCATENATED MODULE: ./build/registry/trust.js
/** Rules for the hosts that a registry may refer to, and for those that may receive credentials. The registry is untrusted. */



/**
 * Returns whether a registry's credentials may be sent to its token service. The service must be on the same host, the
 * parent domain (gitlab.com for registry.gitlab.com) or a sibling (auth.docker.io for registry-1.docker.io). HTTPS is
 * required except for a registry on this machine.
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
    const parent = parentDomain(api.hostname);
    if (!belongsToOneOwner(parent))
        return false;
    return realm.hostname === parent || parentDomain(realm.hostname) === parent;
}
/**
 * Checks whether a registry may refer to `target`, with or without credentials. Rejects a downgrade from HTTPS to plain
 * HTTP, and local network addresses unless the registry itself is local (prevents SSRF). A host name that resolves to a
 * local address is rejected when the connection is opened (see `referrer`).
 *
 * @returns a description of the rejected target; undefined if it is allowed.
 */
function targetProblem(target, origin) {
    const api = new URL(origin);
    if (target.username !== '' || target.password !== '')
        return 'a URL with a user name in it';
    const isPlain = target.protocol === 'http:';
    if (target.protocol !== 'https:' && !isPlain)
        return `a URL with the scheme "${target.protocol}"`;
    if (isPlain && api.protocol === 'https:')
        return `plain HTTP at ${target.host}`;
    const isTrustedHost = target.hostname === api.hostname || isLocalHost(api.hostname);
    if (!isTrustedHost && isLocalHost(target.hostname))
        return `the local network address ${target.host}`;
    return undefined;
}
function isAddress(hostname) {
    return (0,external_node_net_.isIPv4)(hostname) || hostname.startsWith('[');
}
function parentDomain(hostname) {
    return hostname.split('.').slice(1).join('.');
}
/** Parent domains whose subdomains belong to different owners. */
const sharedParents = `azurecr.io azurewebsites.net cloudapp.net amazonaws.com on.aws run.app web.app appspot.com fly.dev
  pages.dev workers.dev github.io gitlab.io githubusercontent.com herokuapp.com netlify.app vercel.app
  ngrok.io ngrok.app ngrok-free.app trycloudflare.com duckdns.org icr.io pkg.dev ocir.io scw.cloud nip.io
  sslip.io jfrog.io cloudsmith.io`.split(/\s+/);
const publicSuffix = /^(?:co|com|org|net|gov|edu|ac|or|ne|go)\.[a-z]{2}$/;
/** Returns whether all subdomains of `parent` belong to one owner. Approximates the public suffix list conservatively. */
function belongsToOneOwner(parent) {
    return (parent.includes('.') && !publicSuffix.test(parent) && !sharedParents.some(name => parent.endsWith(name)));
}
/** Returns the host that referred to a URL, as an option of the request; undefined for the registry's own host. */
function referrer(target, origin) {
    const api = new URL(origin);
    return target.hostname === api.hostname || isLocalHost(api.hostname) ? undefined : api.hostname;
}

;// CONCATENATED MODULE: ./build/registry/authorization.js






/** Time before expiry, in milliseconds, at which a token is renewed: a request takes time to arrive. */
const expiryMargin = 10_000;
/**
 * Answers a registry's authentication challenges for one image repository and caches the tokens.
 * Source: https://distribution.github.io/distribution/spec/auth/token/
 */
class Authorization {
    #tokens = new Map();
    #pending = new Map();
    #options;
    /** Basis of the last token of each scope. Kept after the token is dropped, because concurrent requests may still use it. */
    #granted = new Map();
    #challenge;
    #withheldFrom;
    constructor(options) {
        this.#options = options;
        for (const secret of options.credentials === undefined ? [] : credentialSecrets(options.credentials))
            options.mask(secret);
    }
    /** Host of a token service that was not sent the credentials, if any. */
    get withheldFrom() {
        return this.#withheldFrom;
    }
    /** Returns the cached, unexpired header for this scope, so that most requests need one round trip. */
    headerFor(scope) {
        const token = this.#tokens.get(scope);
        return token !== undefined && token.expires - expiryMargin > Date.now() ? token.header : undefined;
    }
    /** Returns the cached header, or fetches a token if none is valid. Used before a body that is too large to send twice. */
    async obtainHeader(scope) {
        const cached = this.headerFor(scope);
        return cached !== undefined || this.#challenge === undefined
            ? cached
            : this.#authorize(this.#challenge, scope);
    }
    /** Returns whether the token service issued an anonymous token; a later denial is then probably spurious. */
    isAnonymouslyGranted(scope) {
        return this.#granted.get(scope) === 'nothing';
    }
    /** Returns whether the token service issued a token, with or without a login. */
    isGranted(scope) {
        const grantedFor = this.#granted.get(scope);
        return grantedFor !== undefined && grantedFor !== 'password';
    }
    forget(scope) {
        this.#tokens.delete(scope);
    }
    /**
     * Answers the challenge of a 401 response.
     *
     * @param header `WWW-Authenticate` header of the 401.
     * @param rejected `Authorization` header that was rejected, if any.
     * @returns the `Authorization` header to retry with; undefined if no credentials or token are available.
     * @throws Error if the challenge is malformed or must not be answered; RetryableError from the token service.
     */
    async answerChallenge(header, scope, rejected) {
        const challenge = parseChallenge(header ?? '');
        if (challenge === undefined)
            throw new RegistryError(this.#missingChallengeProblem(header), 401);
        this.#challenge = challenge;
        // Another request may already have answered the same challenge.
        const cached = this.headerFor(scope);
        return cached !== undefined && cached !== rejected ? cached : this.#authorize(challenge, scope);
    }
    async #authorize(challenge, scope) {
        // Concurrent requests that get the same 401 share one token request.
        const pending = this.#pending.get(scope) ?? this.#obtainToken(challenge, scope);
        this.#pending.set(scope, pending);
        try {
            const token = await pending;
            if (token === undefined)
                this.#tokens.delete(scope);
            else {
                this.#tokens.set(scope, token);
                this.#granted.set(scope, token.grantedFor);
            }
            return token?.header;
        }
        finally {
            this.#pending.delete(scope);
        }
    }
    async #obtainToken(challenge, scope) {
        return challenge.scheme === 'basic' ? this.#basicToken() : this.#fetchToken(challenge, scope);
    }
    #basicToken() {
        const { credentials } = this.#options;
        const header = credentials === undefined ? undefined : basicHeader(credentials);
        if (header === undefined)
            return undefined;
        return { header, expires: Number.POSITIVE_INFINITY, grantedFor: 'password' };
    }
    async #fetchToken(challenge, scope) {
        const { name, fetch, origin, timeouts, mask } = this.#options;
        const realm = new URL(challenge.realm);
        const mayReceive = mayReceiveCredentials(realm, origin);
        const isPlainForeignHost = realm.protocol === 'http:' && !mayReceive;
        const problem = targetProblem(realm, origin) ?? (isPlainForeignHost ? `plain HTTP at ${realm.host}` : undefined);
        if (problem !== undefined) {
            throw new user_error/* UserError */.yo('token-service-invalid', `${name}: the registry requires a login at ${problem}, which is not allowed: report this to the operator of the registry`);
        }
        const credentials = mayReceive ? this.#options.credentials : undefined;
        if (this.#options.credentials !== undefined && !mayReceive)
            this.#withheldFrom = realm.host;
        const label = `${name}: the token service at ${realm.host}`;
        const referrerHost = referrer(realm, origin);
        const request = { realm, service: challenge.service, scope, credentials, referrerHost };
        const granted = await requestToken(fetch, request, timeouts, label);
        if (granted === undefined)
            return undefined;
        mask(granted.token);
        return {
            header: `Bearer ${granted.token}`,
            expires: Date.now() + granted.lifetime * 1000,
            grantedFor: credentials === undefined ? 'nothing' : 'login',
        };
    }
    #missingChallengeProblem(header) {
        const detail = header === null || header.trim() === ''
            ? 'it sends no WWW-Authenticate header'
            : `its WWW-Authenticate header is ${JSON.stringify(header.slice(0, 100))}`;
        return `${this.#options.name}: the registry responded with 401 but without a supported login method (${detail}): report this to the operator of the registry`;
    }
}

;// CONCATENATED MODULE: ./build/registry/repository-client.js









const maxRedirects = 5;
const redirectStatuses = new Set([301, 302, 303, 307, 308]);
/**
 * Maximum number of retries after a 403 for a granted token: ghcr.io occasionally rejects a token that it just issued.
 */
const maxDenialsRetried = 2;
/**
 * Client of the Distribution API for one image repository. Handles authorization, redirects and retries.
 * Source: OCI distribution-spec 1.1.
 */
class RepositoryClient {
    repository;
    name;
    timeouts;
    retry;
    #origin;
    #services;
    #authorization;
    constructor(repository, services) {
        this.repository = repository;
        this.name = (0,oci_reference/* formatImageRepository */.hp)(repository);
        this.timeouts = services.timeouts ?? defaultTimeouts;
        this.retry = services.retry;
        this.#origin = apiOrigin(repository.registry);
        this.#services = services;
        const { fetch, credentials, mask = () => { } } = services;
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
        return this.#services.credentials === undefined;
    }
    /**
     * Sends a request and retries temporary failures.
     *
     * @returns the response, with any status.
     * @throws Error if the registry cannot be reached or retries fail.
     */
    send(request) {
        return this.exchange(request, async (response) => response);
    }
    /** Sends a request and reads its response as one retried step, so that a truncated response is fetched again. */
    exchange(request, read) {
        return this.retrying(async () => read(await this.sendOnce(request)));
    }
    /** Runs several requests as one step that is retried as a whole. */
    retrying(task, signal) {
        return withRetry(this.retry, task, signal);
    }
    /** Describes an error response in one message. */
    describeErrorResponse(response, label, access = 'pull') {
        const { withheldFrom } = this.#authorization;
        return describeErrorResponse(response, label, {
            isAnonymous: this.isAnonymous,
            withheldFrom,
            access,
        });
    }
    /** Sends a request without retrying temporary failures. @throws RetryableError if a retry may succeed. */
    async sendOnce(request) {
        const ownScope = `repository:${this.repository.path}:${request.access}`;
        const scope = request.alsoPull === undefined ? ownScope : `${ownScope} repository:${request.alsoPull}:pull`;
        let response = await this.#authorized(request, scope);
        for (let denials = 1; denials <= maxDenialsRetried; denials++) {
            if (!this.#isRetryableDenial(response, request, scope))
                break;
            cancelBody(response);
            this.#authorization.forget(scope);
            await this.retry.sleep(backoff(this.retry, denials), request.signal);
            response = await this.#authorized(request, scope);
        }
        return this.#throwIfRetryable(response, request);
    }
    #isRetryableDenial({ status }, { method }, scope) {
        if (status !== 403)
            return false;
        return isWrite(method)
            ? this.#authorization.isGranted(scope)
            : this.#authorization.isAnonymouslyGranted(scope);
    }
    /** Sends a request and answers at most one challenge, which also renews an expired token. */
    async #authorized(request, scope) {
        const currentHeader = isStreamed(request.body)
            ? await this.#authorization.obtainHeader(scope)
            : this.#authorization.headerFor(scope);
        const { response: first, isSameOrigin: isAtRegistry } = await this.#followRedirects(request, currentHeader);
        // A 401 from a storage host is not answered: the credentials are for the registry only.
        if (first.status !== 401 || !isAtRegistry)
            return first;
        const response = await drain(first);
        const challenge = response.headers.get('www-authenticate');
        const header = await this.#authorization.answerChallenge(challenge, scope, currentHeader).catch(error => {
            cancelBody(response);
            throw error;
        });
        if (header === undefined || header === currentHeader)
            return response;
        cancelBody(response);
        return (await this.#followRedirects(request, header)).response;
    }
    #throwIfRetryable(response, { method }) {
        if (!isRetryableStatus(response.status))
            return response;
        cancelBody(response);
        const retryAfter = parseRetryAfter(response.headers.get('retry-after'), Date.now());
        throw new RetryableError(`${this.name}: the registry responded with ${response.status} to ${method}`, {
            retryAfter,
        });
    }
    /** Follows redirects manually so that credentials are not sent to other hosts, such as blob storage. */
    async #followRedirects(request, authorization) {
        let url = new URL(request.target, `${this.#origin}/v2/${this.repository.path}/`);
        let isAtRegistry = url.origin === this.#origin;
        this.#assertSafeTarget(url);
        for (let redirects = 0; redirects <= maxRedirects; redirects++) {
            const { fetch } = this.#services;
            const currentHeader = isAtRegistry ? authorization : undefined;
            const referrerHost = referrer(url, this.#origin);
            const namedRequest = { ...request, authorization: currentHeader, name: this.name, referrerHost };
            const response = await sendRequest(fetch, url, namedRequest, this.timeouts);
            const location = response.headers.get('location');
            if (!redirectStatuses.has(response.status) || location === null)
                return { response, isSameOrigin: isAtRegistry };
            cancelBody(response);
            url = this.#nextUrl(location, url, response.status, request);
            // After a cross-origin redirect, credentials are never re-attached: another host would choose the target.
            isAtRegistry &&= url.origin === this.#origin;
        }
        throw new user_error/* UserError */.yo('redirect-rejected', `${this.name}: the registry redirects more than ${maxRedirects} times: report this to the operator of the registry`);
    }
    #nextUrl(location, from, status, { method }) {
        if (!URL.canParse(location, from.href)) {
            throw new user_error/* UserError */.yo('redirect-rejected', `${this.name}: the registry redirects to an invalid URL: report this to the operator of the registry`);
        }
        if (isWrite(method) && status < 307) {
            throw new user_error/* UserError */.yo('redirect-rejected', `${this.name}: the registry redirects a ${method} with status ${status}, which would drop its body: report this to the operator of the registry`);
        }
        const next = new URL(location, from);
        if (from.protocol === 'https:' && next.protocol !== 'https:') {
            throw new user_error/* UserError */.yo('redirect-rejected', `${this.name}: the registry redirects from https to ${next.protocol}//${next.host}, which is not allowed: report this to the operator of the registry`);
        }
        this.#assertSafeTarget(next);
        return next;
    }
    #assertSafeTarget(url) {
        const problem = targetProblem(url, this.#origin);
        if (problem !== undefined)
            throw new user_error/* UserError */.yo('redirect-rejected', `${this.name}: the registry refers to ${problem}, which is not allowed: report this to the operator of the registry`);
    }
}
function isWrite(method) {
    return method === 'POST' || method === 'PUT';
}

;// CONCATENATED MODULE: ./build/process.js

/** Runs `task` and cleans up when it has succeeded or failed, or when the run is cancelled. */
async function withCleanUp({ onInterruption }, cleanUp, task, order = 'in turn') {
    let cleaning;
    // Clean up only once and share the promise, so that every caller waits for the same cleanup to complete.
    const cleanUpOnce = () => {
        cleaning ??= cleanUp();
        return cleaning;
    };
    const unregister = onInterruption(cleanUpOnce, order);
    try {
        return await task();
    }
    finally {
        await cleanUpOnce().finally(unregister);
    }
}
/** Error for a program that is not installed. */
class CommandNotFoundError extends user_error/* UserError */.yo {
    file;
    constructor(file) {
        super('tool-missing', `${file} is not installed, or not on the PATH: install it`);
        this.file = file;
    }
}
/** Returns the last lines of a failed program's output, for an error message. */
function lastLines({ stdout, stderr }, count = 15) {
    const text = stderr.trim() || stdout.trim();
    return text.split('\n').slice(-count).join('\n');
}

;// CONCATENATED MODULE: ./build/registry/credential-helper.js




const outputSchema = valibot/* object */.Ik({ Username: valibot/* string */.Yj(), Secret: valibot/* string */.Yj() });
/** Timeout in milliseconds. In a workflow, no user can unlock the keychain that a helper waits for. */
const timeout = 30_000;
/**
 * Gets the login of a registry from a credential helper.
 * Source: README of docker/docker-credential-helpers, "Development".
 *
 * @param name helper name, `NAME` in the program `docker-credential-NAME`.
 * @param file file that configures the helper, named in messages. Messages never include the helper's output, which may
 *   contain the secret.
 * @returns undefined if the helper has no login for the registry.
 * @throws Error that names the helper and file.
 */
async function runCredentialHelper(run, name, registry, file) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) {
        throw new user_error/* UserError */.yo('docker-login-unusable', `${file} names the credential helper ${JSON.stringify(name)}, which is not a valid name: write the part of the program's name after docker-credential-, such as "desktop"`);
    }
    const program = `docker-credential-${name}`;
    const label = `the credential helper ${program}, which ${file} names for ${registry}`;
    const command = { file: program, args: ['get'], input: registry, isQuiet: true, timeout };
    const result = await run(command).catch(error => {
        if (!(error instanceof CommandNotFoundError))
            throw error;
        throw new user_error/* UserError */.yo('docker-login-unusable', `${label}, is not installed: install it, or remove it from that file and log in again`);
    });
    if (result.isTimedOut) {
        throw new user_error/* UserError */.yo('docker-login-unusable', `${label}, did not respond within ${timeout / 1000} s: unlock its keychain, or remove it from that file and log in again`);
    }
    if (result.exitCode === 0)
        return readOutput(result.stdout, label);
    if (isNotFound(result))
        return undefined;
    throw new user_error/* UserError */.yo('docker-login-unusable', `${label}, failed (exit code ${result.exitCode}): run \`echo ${registry} | ${program} get\` to see why`);
}
/** Docker's helpers report this on standard output; third-party helpers may use standard error. */
function isNotFound({ stdout, stderr }) {
    return /credentials not found/i.test(`${stdout}\n${stderr}`);
}
function readOutput(stdout, label) {
    let output;
    try {
        output = valibot/* parse */.qg(outputSchema, JSON.parse(stdout));
    }
    catch {
        throw new user_error/* UserError */.yo('docker-login-unusable', `${label}, did not return JSON with "Username" and "Secret": reinstall it, or remove it from that file and log in again`);
    }
    if (output.Username === '' && output.Secret === '')
        return undefined;
    return credentialsFrom(output.Username, output.Secret);
}

;// CONCATENATED MODULE: ./build/registry/docker-config.js




// Valibot's own messages include the value, which may be a secret.
const docker_config_text = valibot/* string */.Yj('expected a string');
const docker_config_entry = valibot/* object */.Ik({
    auth: valibot/* nullish */.cl(docker_config_text),
    username: valibot/* nullish */.cl(docker_config_text),
    password: valibot/* nullish */.cl(docker_config_text),
    identitytoken: valibot/* nullish */.cl(docker_config_text),
}, 'expected an object');
const docker_config_schema = valibot/* object */.Ik({
    auths: valibot/* nullish */.cl(valibot/* record */.g1(valibot/* string */.Yj(), docker_config_entry, 'expected an object'), {}),
    credHelpers: valibot/* nullish */.cl(valibot/* record */.g1(valibot/* string */.Yj(), docker_config_text, 'expected an object'), {}),
    credsStore: valibot/* nullish */.cl(docker_config_text),
}, 'expected an object');
/** Keys of Docker Hub in `config.json`. The usual one is the URL of its v1 API. */
const dockerHubKeys = ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', 'registry-1.docker.io'];
/** Returns the possible keys of a registry in `config.json`, the usual one first. */
function registryKeys(registry) {
    if (registry === 'docker.io')
        return dockerHubKeys;
    return [registry, `https://${registry}`, `https://${registry}/`, `http://${registry}`];
}
/**
 * Reads the entry of a registry from Docker's `config.json`.
 *
 * @param content content of the file.
 * @throws Error that names `file` if it is malformed; ignoring it would lead to a confusing "denied" later.
 * @see https://docs.docker.com/reference/cli/docker/login/
 */
function readDockerLogin(content, registry, file) {
    const { auths, credHelpers, credsStore } = json_parseShape(docker_config_schema, parseText(content, file), file);
    const keys = registryKeys(registry);
    const registryHelper = keys.map(key => credHelpers[key]).find(name => name !== undefined);
    const helper = registryHelper ?? credsStore ?? '';
    const key = keys.find(name => auths[name] !== undefined);
    const registryEntry = key === undefined ? undefined : auths[key];
    return {
        helper: helper === '' ? undefined : helper,
        helperKey: keys[0] ?? registry,
        stored: registryEntry === undefined ? undefined : readEntry(registryEntry, `${file}, the entry of ${key}`),
    };
}
/**
 * Returns Docker's `config.json` with additional logins, which override existing ones for the same registries.
 *
 * @param logins credentials by registry.
 * @throws Error that names `file` if it is malformed.
 */
function withLogins(content, logins, file) {
    const raw = parseText(content, file);
    const { auths, credHelpers } = parseShape(docker_config_schema, raw, file);
    const entries = [...logins].map(([registry, { username, password }]) => {
        const auth = Buffer.from(`${username}:${password}`).toString('base64');
        return [registryKeys(registry)[0] ?? registry, { auth }];
    });
    return JSON.stringify({
        ...raw,
        auths: { ...auths, ...Object.fromEntries(entries) },
        // An empty helper name prevents a configured helper from overriding the logins added here.
        credHelpers: { ...credHelpers, ...Object.fromEntries(entries.map(([key]) => [key, ''])) },
    });
}
/** Parses the file. As in Docker, an empty file has no settings. */
function parseText(content, file) {
    if (content.trim() === '')
        return {};
    try {
        return JSON.parse(content);
    }
    catch {
        throw new user_error/* UserError */.yo('docker-login-unusable', `${file} is not JSON: run \`docker logout\` and \`docker login\` again, or fix the file`);
    }
}
function readEntry(registryEntry, label) {
    const { auth, username, password, identitytoken } = registryEntry;
    if (identitytoken)
        return credentialsFrom('<token>', identitytoken);
    if (username && password)
        return { username, password };
    // A credential helper stores the secret elsewhere and leaves an empty entry here.
    if (!auth)
        return undefined;
    const decoded = Buffer.from(auth, 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    if (colon < 1)
        throw new user_error/* UserError */.yo('docker-login-unusable', `${label}: "auth" is not the base64 of "name:password": run \`docker login\` again`);
    // Some versions of Docker pad the password with NUL bytes.
    return credentialsFrom(decoded.slice(0, colon), decoded.slice(colon + 1).replace(/(?<!\0)\0+$/, ''));
}

;// CONCATENATED MODULE: ./build/registry/stored-login.js




/**
 * Returns Docker's stored login for a registry. As in Docker, the credential helper takes precedence over the file,
 * which is used if the helper has no login.
 *
 * @param file path of Docker's `config.json`, which need not exist.
 * @param runCommand runs credential helpers; if undefined, helpers are not used.
 * @throws Error that names the file or the helper if it cannot be used.
 */
async function readStoredLogin(file, registry, runCommand) {
    const content = await (0,external_node_fs_promises_.readFile)(file, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw new user_error/* UserError */.yo('docker-login-unusable', `${file} cannot be read (${error.message}): check its permissions`);
    });
    if (content === undefined)
        return undefined;
    const { helper, helperKey, stored } = readDockerLogin(content, registry, file);
    const helperLogin = helper === undefined || runCommand === undefined
        ? undefined
        : await runCredentialHelper(runCommand, helper, helperKey, file);
    return helperLogin ?? stored;
}

;// CONCATENATED MODULE: ./build/registry/connect-registry.js


/** Returns a function that connects to image repositories and looks up the login once per registry. */
function connect_registry_registryConnector(options) {
    const { fetch, retry, timeouts, mask } = options;
    const logins = new Map();
    return async (repository) => {
        const { registry } = repository;
        const login = logins.get(registry) ?? chooseCredentials(options, registry);
        logins.set(registry, login);
        // Failures are not cached, because the helper may be unlocked before the next call.
        login.catch(() => logins.delete(registry));
        return new RepositoryClient(repository, { fetch, retry, credentials: await login, timeouts, mask });
    };
}
async function chooseCredentials(options, registry) {
    const { login, dockerConfigFile, runCommand, fallback } = options;
    if (login?.registry === registry)
        return login.credentials;
    const storedLogin = dockerConfigFile === undefined ? undefined : await readStoredLogin(dockerConfigFile, registry, runCommand);
    return storedLogin ?? (fallback?.registry === registry ? fallback.credentials : undefined);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/runner/child-processes.js + 1 modules
var child_processes = __webpack_require__(9107);
// EXTERNAL MODULE: ./build/runner/escape-commands.js
var escape_commands = __webpack_require__(6251);
// EXTERNAL MODULE: ./build/runner/interruption.js
var interruption = __webpack_require__(7464);
;// CONCATENATED MODULE: ./build/runner/run-on-host.js





/**
 * Runs commands as child processes. Unless `isQuiet`, their output is logged to `output`, with workflow commands in it
 * disabled.
 * After the run is cancelled, only the promises of cleanup commands resolve. All others stay pending, so that callers
 * start no further work.
 */
function runOnHost(env, output = process.stdout) {
    return async (command) => {
        if (isCancelled(command))
            return pendingForever;
        const childEnv = { ...definedOnly(env), ...command.env };
        const result = await (command.isQuiet
            ? runQuietly(command, childEnv)
            : runLogged(command, childEnv, output));
        return isCancelled(command) ? pendingForever : result;
    };
}
const pendingForever = new Promise(() => { });
function isCancelled({ isCleanUp = false }) {
    return (0,interruption/* wasInterrupted */.WE)() && !isCleanUp;
}
async function runLogged(command, env, output) {
    // @actions/exec writes the command line and the child's stdout and stderr to this stream.
    const outStream = new escape_commands/* CommandFilter */.o(output);
    const options = {
        ignoreReturnCode: true,
        env,
        outStream,
        ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
    };
    try {
        const { getExecOutput } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2876));
        return await getExecOutput(command.file, [...command.args], options);
    }
    catch (error) {
        if (error instanceof Error && /unable to locate executable file/i.test(error.message)) {
            throw new CommandNotFoundError(command.file);
        }
        throw error;
    }
    finally {
        outStream.flush();
    }
}
/**
 * Runs a command without `@actions/exec`, which crashes the action (EPIPE) if a child exits before it has read its
 * input, and cannot kill a child that hangs.
 */
function runQuietly(command, env) {
    const { file, args, cwd, timeout, input = '' } = command;
    const child = (0,external_node_child_process_.spawn)(file, args, { env, cwd, stdio: ['pipe', 'pipe', 'pipe'] });
    if (command.isCleanUp)
        (0,child_processes/* excludeFromTermination */.r9)(child);
    const stdout = collect(child.stdout);
    const stderr = collect(child.stderr);
    child.stdin.on('error', () => { });
    child.stdin.end(input);
    return new Promise((resolve, reject) => {
        const finish = (exitCode, isTimedOut = false) => {
            clearTimeout(timer);
            resolve({ exitCode, isTimedOut: isTimedOut, stdout: stdout(), stderr: stderr() });
        };
        // A grandchild may keep the pipes open after the child has exited.
        const killOnTimeout = () => {
            if (child.pid !== undefined)
                (0,child_processes/* terminateTree */.wX)(child.pid);
            child.stdout.destroy();
            child.stderr.destroy();
            finish(1, true);
        };
        const timer = timeout === undefined ? undefined : setTimeout(killOnTimeout, timeout);
        child.once('close', code => finish(code ?? 1));
        child.once('error', (error) => {
            clearTimeout(timer);
            reject(error.code === 'ENOENT' ? new CommandNotFoundError(file) : error);
        });
    });
}
function collect(stream) {
    const chunks = [];
    stream.on('data', chunk => chunks.push(chunk));
    return () => Buffer.concat(chunks).toString();
}
function definedOnly(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));
}

;// CONCATENATED MODULE: ./build/runner/registry-services.js







/**
 * Connects to registries with the logins of this job: from inputs, then from `docker login`, then `fallback`.
 *
 * @param mask receives the tokens that logins are exchanged for.
 */
function connectFromRunner(env, logins, mask) {
    return connect_registry_registryConnector({
        fetch: proxy_fetch_proxyFetch(env, node_fetch_nodeFetch),
        retry: retry_defaultRetry,
        dockerConfigFile: (0,external_node_path_.join)(dockerConfigDirectory(env), 'config.json'),
        runCommand: runOnHost(env),
        mask,
        ...logins,
    });
}
/** Returns the configuration directory of the Docker client. */
function dockerConfigDirectory(env) {
    return env.DOCKER_CONFIG ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.docker');
}
/** Connects to registries without a login and without repeated attempts, for facts that may be omitted. */
function connectOnce(env) {
    return registryConnector({ fetch: proxyFetch(env, nodeFetch), retry: { ...defaultRetry, attempts: 1 } });
}
/** Connects to registries without a login, as mybinder.org does. */
function connectAnonymously(env) {
    return registryConnector({ fetch: proxyFetch(env, nodeFetch), retry: defaultRetry });
}

;// CONCATENATED MODULE: ./build/github/request-error.js




/**
 * Returns the error for a failed request: requests that have stopped for this run, a token that is not accepted or lacks the
 * permission, or GitHub's own message.
 */
function request_error_requestError(error, { failed, denied, otherKind = 'github-unavailable' }) {
    const message = gitHubMessage(error);
    const fail = (kind, text) => new user_error/* UserError */.yo(kind, text, { cause: error });
    const stop = findRequestsStopped(error);
    if (stop !== undefined)
        return fail(stop.kind, `${failed}: ${message}`);
    const status = responseStatus(error);
    if (status === 401)
        return tokenError(error);
    if (status === 403 || status === 404)
        return fail('permission-missing', denied(message));
    return fail(otherKind, `${failed}: ${message}. Run this again later`);
}

;// CONCATENATED MODULE: ./build/github/package-versions.js




const versionSchema = valibot/* object */.Ik({
    id: valibot/* number */.ai(),
    name: valibot/* string */.Yj(),
    created_at: valibot/* string */.Yj(),
    updated_at: valibot/* string */.Yj(),
    metadata: valibot/* optional */.lq(valibot/* object */.Ik({ container: valibot/* optional */.lq(valibot/* object */.Ik({ tags: valibot/* array */.YO(valibot/* string */.Yj()) })) })),
});
/** Versions of an image repository at ghcr.io, which can only be deleted through GitHub's REST API. */
class PackageVersions {
    #client;
    #package;
    #ownerKind;
    constructor(client, containerPackage) {
        this.#client = client;
        this.#package = containerPackage;
    }
    /**
     * Lists all versions.
     *
     * @throws Error that names the missing permission.
     * @see https://docs.github.com/en/rest/packages/packages
     */
    async list() {
        const found = await this.#fetch('org').catch(async (error) => {
            if (responseStatus(error) !== 404)
                throw this.#explain(error);
            return this.#fetch('user').catch((userError) => {
                throw this.#explain(userError);
            });
        });
        const versions = found.map(data => this.#read(data));
        // A version is listed twice if another one is pushed before the next page is read.
        return [...new Map(versions.map(version => [version.id, version])).values()];
    }
    async #fetch(kind) {
        const { packages } = this.#client.rest;
        const place = this.#place();
        const { owner } = this.#package;
        const versions = kind === 'org'
            ? await this.#client.paginate(packages.getAllPackageVersionsForPackageOwnedByOrg, {
                ...place,
                org: owner,
                per_page: 100,
            })
            : // GitHub documents no page size here.
                await this.#client.paginate(packages.getAllPackageVersionsForPackageOwnedByUser, {
                    ...place,
                    username: owner,
                });
        this.#ownerKind = kind;
        return versions;
    }
    #read(data) {
        const { id, name, created_at, updated_at, metadata } = json_parseShape(versionSchema, data, "GitHub's list of package versions");
        const updated = Math.max(Date.parse(created_at), Date.parse(updated_at));
        return { id, digest: name, tags: metadata?.container?.tags ?? [], updated };
    }
    /** Returns the current tags of a version; none if it does not exist. @throws Error that names the missing permission. */
    async readTags(id) {
        try {
            const { data } = await this.#get(id);
            return this.#read(data).tags;
        }
        catch (error) {
            if (responseStatus(error) === 404)
                return [];
            throw this.#explain(error);
        }
    }
    /**
     * Deletes a version with all its tags. A version that does not exist counts as deleted.
     *
     * @throws Error that names the missing permission.
     */
    async remove(id) {
        await this.#delete(id).catch((error) => {
            if (error instanceof ResponseLostError)
                return this.#deleteAgain(id);
            return this.#assertAbsent(id, error);
        });
    }
    /** Repeats a deletion whose response was lost. If the version does not exist, the first request deleted it. */
    async #deleteAgain(id) {
        await this.#delete(id).catch((error) => {
            if (responseStatus(error) !== 404)
                throw this.#explain(error);
        });
    }
    /** Asserts that a version does not exist. GitHub also responds with 404 if the token has no access. */
    async #assertAbsent(id, error) {
        if (responseStatus(error) !== 404)
            throw this.#explain(error);
        const isAbsent = await this.#get(id).then(() => false, (readError) => responseStatus(readError) === 404);
        if (!isAbsent)
            throw this.#explain(error);
    }
    #get(id) {
        const { packages } = this.#client.rest;
        const request = { ...this.#place(), package_version_id: id };
        const { owner } = this.#package;
        return this.#ownerKind === 'org'
            ? packages.getPackageVersionForOrganization({ ...request, org: owner })
            : packages.getPackageVersionForUser({ ...request, username: owner });
    }
    async #delete(id) {
        const { packages } = this.#client.rest;
        const request = { ...this.#place(), package_version_id: id };
        const { owner } = this.#package;
        if (this.#ownerKind === 'org')
            await packages.deletePackageVersionForOrg({ ...request, org: owner });
        else
            await packages.deletePackageVersionForUser({ ...request, username: owner });
    }
    #place() {
        return { package_type: 'container', package_name: this.#package.name };
    }
    #explain(error) {
        const { owner, name } = this.#package;
        const label = `ghcr.io/${owner}/${name}`;
        return request_error_requestError(error, {
            failed: `GitHub responded with ${responseStatus(error) ?? 'nothing'} for a version of ${label}`,
            denied: message => `The token has no permission to manage the versions of ${label} (${message}), or it does not exist: a personal access token (classic) needs the scopes \`read:packages\` and \`delete:packages\`; the token of a workflow needs \`permissions: packages: write\`, and its repository the role Admin under "Manage Actions access" in the package's settings`,
            otherKind: 'registry-rejected',
        });
    }
}

;// CONCATENATED MODULE: ./build/oci/annotations.js
/** Label and annotation keys. Source: OCI image-spec, annotations.md; the last ones are specific to this project. */
const createdKey = 'org.opencontainers.image.created';
const revisionKey = 'org.opencontainers.image.revision';
const sourceKey = 'org.opencontainers.image.source';
const refNameKey = 'org.opencontainers.image.ref.name';
const baseNameKey = 'org.opencontainers.image.base.name';
const baseDigestKey = 'org.opencontainers.image.base.digest';
/** Start of the keys that are specific to this action. */
const ownKeyPrefix = 'io.github.binder-actions.';
const fingerprintKey = 'io.github.binder-actions.fingerprint';
/** Shell command that prints the commit that the image contains, from its contract. */
const annotations_revisionCheckKey = 'io.github.binder-actions.revision-check';
/** Inputs of the build, recorded so that a later build can report what changed. */
const ingredientsKey = 'io.github.binder-actions.ingredients';
/** Checks that the image passed before it was pushed. */
const checksKey = 'io.github.binder-actions.proof';
/** Duration of the build, in seconds. */
const buildSecondsKey = 'io.github.binder-actions.build-seconds';
/** Record of how layers were split, so that a later build keeps those that have not changed. */
const splitKey = 'io.github.binder-actions.split';
/** Packages of the image, so that another image can be compared with it without a layer. */
const packagesKey = 'io.github.binder-actions.packages';

// EXTERNAL MODULE: ./build/oci/digest.js
var oci_digest = __webpack_require__(1564);
;// CONCATENATED MODULE: ./build/oci/image-labels.js

function imageOrigin({ config }) {
    const { labels } = config;
    return {
        created: [labels[createdKey], config.created].find(time => !Number.isNaN(Date.parse(time ?? ''))),
        // An empty label keeps an image from inheriting the revision of its base image.
        revision: labels[revisionKey] || undefined,
        ref: labels[refNameKey],
        source: labels[sourceKey],
    };
}
/** Returns the shell command that prints the commit that the image contains, from its label; undefined if it has none. */
function revisionCheck({ config }) {
    return config.labels[revisionCheckKey] || undefined;
}

;// CONCATENATED MODULE: ./build/oci/descriptor.js


const digestSchema = valibot/* pipe */.Fs(valibot/* string */.Yj(), valibot/* custom */.Ie(text => typeof text === 'string' && (0,oci_digest/* isDigest */.Bc)(text), 'expected "sha256:" and 64 lower-case hex digits'));
const platformSchema = valibot/* pipe */.Fs(valibot/* object */.Ik({ os: valibot/* string */.Yj(), architecture: valibot/* string */.Yj(), variant: valibot/* optional */.lq(valibot/* string */.Yj()) }), valibot/* transform */.pd(({ os, architecture, variant }) => ({
    os,
    architecture,
    ...(variant === undefined || variant === '' ? {} : { variant }),
})));
const descriptorSchema = valibot/* object */.Ik({
    mediaType: valibot/* string */.Yj(),
    digest: digestSchema,
    size: valibot/* pipe */.Fs(valibot/* number */.ai(), valibot/* safeInteger */.Y2(), valibot/* minValue */.Ww(0)),
    annotations: valibot/* optional */.lq(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* string */.Yj())),
    platform: valibot/* optional */.lq(platformSchema),
    urls: valibot/* optional */.lq(valibot/* array */.YO(valibot/* string */.Yj())),
});

;// CONCATENATED MODULE: ./build/oci/media-types.js
/** Media types of manifests and layers. Sources: OCI image-spec, media-types.md; Docker image manifest v2, schema 2. */
const ociIndex = 'application/vnd.oci.image.index.v1+json';
const ociManifest = 'application/vnd.oci.image.manifest.v1+json';
const dockerList = 'application/vnd.docker.distribution.manifest.list.v2+json';
const dockerManifest = 'application/vnd.docker.distribution.manifest.v2+json';
/** Accepted media types. All four are requested: with fewer, old registries respond with schema 1 or an error. */
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
function layerCompression(mediaType) {
    return layerCompressions.get(mediaType);
}

;// CONCATENATED MODULE: ./build/oci/manifest.js





/** Maximum size in bytes. Registries must accept 4 MB and may limit manifests. Source: OCI distribution-spec, "Pushing Manifests". */
const maxManifestSize = 4 * 2 ** 20;
const annotations = valibot/* optional */.lq(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* string */.Yj()), {});
const headerSchema = valibot/* object */.Ik({ schemaVersion: valibot/* number */.ai(), mediaType: valibot/* optional */.lq(valibot/* string */.Yj()) });
/** Accepts null, which BuildKit writes for an image without layers. */
const manifest_layers = valibot/* pipe */.Fs(valibot/* nullable */.me(valibot/* array */.YO(descriptorSchema)), valibot/* transform */.pd(list => list ?? []));
const manifestSchema = valibot/* object */.Ik({ config: descriptorSchema, layers: manifest_layers, annotations });
const indexSchema = valibot/* object */.Ik({ manifests: valibot/* array */.YO(descriptorSchema) });
/**
 * Parses a manifest or index.
 *
 * @param mediaType media type from the Content-Type header or the descriptor, if any. The document's own `mediaType`
 *   takes precedence because Content-Type may have parameters or be missing.
 * @throws UserError that names `label` and states the reason.
 */
function parseManifest(bytes, mediaType, label) {
    const { schemaVersion, mediaType: ownMediaType } = parseJson(headerSchema, bytes, label);
    if (schemaVersion !== 2) {
        throw new user_error/* UserError */.yo('unsupported-image', `${label} has schema version ${schemaVersion}, which no current tool writes: push the image again with a current version of Docker`);
    }
    const declared = ownMediaType ?? mediaType;
    if (declared !== undefined && !manifestMediaTypes.includes(declared)) {
        throw new user_error/* UserError */.yo('unsupported-image', `${label} is of type "${declared}": expected an image manifest or an image index`);
    }
    const isIndex = declared === undefined ? looksLikeIndex(bytes) : isIndexMediaType(declared);
    if (isIndex) {
        return { kind: 'index', mediaType: declared ?? ociIndex, ...parseJson(indexSchema, bytes, label) };
    }
    return { kind: 'manifest', mediaType: declared ?? ociManifest, ...parseJson(manifestSchema, bytes, label) };
}
/** Returns whether an index entry is an attestation, as added by buildx, rather than an image. */
function isAttestation({ annotations }) {
    return annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
}
function looksLikeIndex(bytes) {
    return valibot.is(valibot/* object */.Ik({ manifests: valibot/* array */.YO(valibot/* unknown */.L5()) }), JSON.parse(new TextDecoder().decode(bytes)));
}

// EXTERNAL MODULE: ./build/oci/platform.js
var oci_platform = __webpack_require__(4647);
;// CONCATENATED MODULE: ./build/oci/container-config.js

const container_config_text = valibot/* nullish */.cl(valibot/* string */.Yj());
const list = valibot/* nullish */.cl(valibot/* array */.YO(valibot/* string */.Yj()));
const set = valibot/* nullish */.cl(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()));
const number = valibot/* optional */.lq(valibot/* number */.ai());
const containerConfigSchema = valibot/* object */.Ik({
    Env: list,
    User: container_config_text,
    Entrypoint: list,
    Cmd: list,
    WorkingDir: container_config_text,
    ExposedPorts: set,
    Labels: valibot/* nullish */.cl(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* string */.Yj())),
    Volumes: set,
    StopSignal: container_config_text,
    Shell: list,
    Healthcheck: valibot/* nullish */.cl(valibot/* object */.Ik({
        Test: list,
        Interval: number,
        Timeout: number,
        StartPeriod: number,
        StartInterval: number,
        Retries: number,
    })),
    OnBuild: list,
});

;// CONCATENATED MODULE: ./build/oci/image-config.js




const image_config_text = valibot/* nullish */.cl(valibot/* string */.Yj(), '');
/** Accepts null, which BuildKit writes for an image without layers. */
const diffIds = valibot/* pipe */.Fs(valibot/* nullable */.me(valibot/* array */.YO(valibot/* pipe */.Fs(valibot/* string */.Yj(), valibot/* custom */.Ie(id => (0,oci_digest/* isDigest */.Bc)(String(id)), 'expected a sha256 digest')))), valibot/* transform */.pd(list => list ?? []));
const image_config_schema = valibot/* object */.Ik({
    os: valibot/* string */.Yj(),
    architecture: valibot/* string */.Yj(),
    variant: valibot/* nullish */.cl(valibot/* string */.Yj()),
    created: valibot/* nullish */.cl(valibot/* string */.Yj()),
    config: valibot/* nullish */.cl(containerConfigSchema, {}),
    rootfs: valibot/* object */.Ik({ diff_ids: diffIds }),
    history: valibot/* nullish */.cl(valibot/* array */.YO(valibot/* object */.Ik({ created_by: image_config_text, empty_layer: valibot/* nullish */.cl(valibot/* boolean */.zM(), false) })), []),
});
/** Parses an image config. @throws Error that names `label` and the reason. */
function parseImageConfig(bytes, label) {
    const { os, architecture, variant, created, config, rootfs, history } = parseJson(image_config_schema, bytes, label);
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

;// CONCATENATED MODULE: ./build/oci/read-image.js




/**
 * Reads the manifest and config of the image for `platform`. Makes at most three small requests; reads no layers.
 *
 * @throws Error that names the image and its platforms if none matches.
 */
async function readImage(source, platform) {
    return completeImage(source, await readPlatformManifest(source, platform), platform);
}
/** Reads the manifest for `platform`. @throws Error that names the image and its platforms if none matches. */
async function readPlatformManifest(source, platform) {
    const root = await source.readManifest();
    const rootManifest = parseManifest(root.bytes, root.mediaType, `the manifest of ${source.name}`);
    const { digest, manifest } = rootManifest.kind === 'manifest'
        ? { digest: root.digest, manifest: rootManifest }
        : await readChild(source, rootManifest, platform);
    return { name: source.name, rootDigest: root.digest, manifestDigest: digest, manifest };
}
/**
 * Reads the config and adds it to the manifest.
 *
 * @throws Error that names the image if the config is for another platform or does not match the manifest.
 */
async function completeImage(source, platformManifest, platform) {
    const config = await readConfig(source, platformManifest.manifest);
    if (!(0,oci_platform/* isForPlatform */.b)(config, platform)) {
        throw new user_error/* UserError */.yo('platform-missing', `${source.name} is an image for ${(0,oci_platform/* formatPlatform */.Bq)(config)}, not for ${(0,oci_platform/* formatPlatform */.Bq)(platform)}: ` +
            `build it with --platform ${(0,oci_platform/* formatPlatform */.Bq)(platform)}`);
    }
    if (config.diffIds.length !== platformManifest.manifest.layers.length) {
        throw new user_error/* UserError */.yo('image-damaged', `${source.name} is inconsistent: its manifest has ${platformManifest.manifest.layers.length} layers, its config ${config.diffIds.length}. Build the image again`);
    }
    return { ...platformManifest, config };
}
async function readConfig(source, { config }) {
    return parseImageConfig(await source.readBlob(config), `the config of ${source.name}`);
}
async function readChild(source, index, platform) {
    const descriptor = chooseChild(source.name, index, platform);
    const { bytes, digest } = await source.readManifest(descriptor.digest);
    const manifest = parseManifest(bytes, descriptor.mediaType, `the ${(0,oci_platform/* formatPlatform */.Bq)(platform)} manifest of ${source.name}`);
    if (manifest.kind === 'index') {
        throw new user_error/* UserError */.yo('unsupported-image', `${source.name} is a nested index, which Docker cannot run: push an image instead`);
    }
    return { digest, manifest };
}
function chooseChild(name, index, platform) {
    const images = index.manifests.filter(descriptor => !isAttestation(descriptor));
    const platformManifest = images.find(({ platform: offered }) => offered !== undefined && (0,oci_platform/* isForPlatform */.b)(offered, platform));
    // A handwritten index or an image layout with one image may omit the platform. It is then checked against the config.
    const [only, ...others] = images;
    const chosen = platformManifest ?? (others.length === 0 && only?.platform === undefined ? only : undefined);
    if (chosen === undefined) {
        const offered = images
            .map(image => (image.platform ? (0,oci_platform/* formatPlatform */.Bq)(image.platform) : 'unnamed'))
            .join(', ');
        throw new user_error/* UserError */.yo('platform-missing', `${name} has no image for ${(0,oci_platform/* formatPlatform */.Bq)(platform)} (available: ${offered || 'none'}): build it with --platform ${(0,oci_platform/* formatPlatform */.Bq)(platform)}`);
    }
    return chosen;
}

// EXTERNAL MODULE: ./build/pruning/image-tag.js
var image_tag = __webpack_require__(8096);
;// CONCATENATED MODULE: ./build/registry/delete-manifest.js


/**
 * Deletes a manifest and all tags that point to it. A manifest that does not exist counts as deleted.
 * Source: OCI distribution-spec, "Deleting Manifests".
 *
 * @throws Error with the registry's response and how to allow the deletion.
 */
async function deleteManifest(client, digest) {
    const response = await client.send({ method: 'DELETE', target: `manifests/${digest}`, access: 'delete' });
    const { status } = response;
    if (status === 404 || (status >= 200 && status < 300))
        return cancelBody(response);
    const message = await client.describeErrorResponse(response, `${client.name}@${digest}`, 'delete');
    throw new user_error/* UserError */.yo([401, 403, 405].includes(status) ? 'permission-missing' : 'registry-rejected', message);
}

;// CONCATENATED MODULE: ./build/registry/blob-reading.js




function describeBlob({ digest }, name) {
    return `blob ${digest} of ${name}`;
}
/**
 * Opens a blob as a stream that resumes after a dropped connection. Does not verify the digest.
 *
 * @throws Error that names the blob and image if the registry rejects the request; while reading, if retries fail or
 *   the registry sends more or less than `descriptor.size`.
 */
async function openBlob(client, descriptor, name) {
    const first = await openFrom(client, descriptor, 0, name);
    return readResuming(client, descriptor, first, name);
}
async function* readResuming(client, descriptor, first, name) {
    const { size } = descriptor;
    const label = describeBlob(descriptor, name);
    let currentBody = first;
    let received = 0;
    for (let attempt = 1;; attempt++) {
        let position = currentBody.start;
        try {
            for await (const chunk of withIdleTimeout(currentBody.response.body, client.timeouts.idle, label)) {
                // A registry without range support restarts from 0: skip the bytes already received.
                const newBytes = chunk.subarray(Math.max(0, received - position));
                position += chunk.length;
                if (position > size)
                    throw new user_error/* UserError */.yo('content-mismatch', `${label} is longer than the ${size} bytes in its manifest: push the image again`);
                if (newBytes.length === 0)
                    continue;
                received = position;
                yield newBytes;
            }
            if (received === size)
                return;
            throw new RetryableError(`${label} is truncated: ${received} of ${size} bytes`);
        }
        catch (error) {
            // The connection dropped after the last byte: the blob is complete.
            if (received === size && error instanceof RetryableError)
                return;
            await waitForRetry(client.retry, attempt, error);
        }
        currentBody = await openFrom(client, descriptor, received, name);
    }
}
async function openFrom(client, descriptor, start, name) {
    const label = describeBlob(descriptor, name);
    const { digest, size, urls } = descriptor;
    const range = start === 0 ? {} : { headers: { range: `bytes=${start}-${size - 1}` } };
    const response = await client.send({ method: 'GET', target: `blobs/${digest}`, access: 'pull', ...range });
    if (response.status === 200)
        return { response, start: 0 };
    if (response.status === 206 && start > 0 && parseContentRange(response)?.start === start)
        return { response, start };
    const description = await client.describeErrorResponse(response, label);
    throw new user_error/* UserError */.yo('registry-rejected', urls === undefined || urls.length === 0 ? description : `${description}. ${foreignAdvice}`);
}
/** Foreign layer URLs are not followed because the author of the manifest could point them at any host. */
const foreignAdvice = 'It is a foreign layer, whose content is stored elsewhere: build from a base image without foreign layers';
/**
 * Reads a byte range of a blob.
 *
 * @returns undefined if the registry or its storage does not support range requests.
 * @throws Error that names the blob and image if the request fails or the size differs from the manifest.
 */
async function readRange(client, descriptor, { start, length }, name) {
    const label = describeBlob(descriptor, name);
    // Not every registry storage supports suffix ranges (`bytes=-4`); explicit ranges work.
    const headers = { range: `bytes=${start}-${start + length - 1}` };
    const request = {
        method: 'GET',
        target: `blobs/${descriptor.digest}`,
        headers,
        access: 'pull',
    };
    return client.exchange(request, async (response) => {
        const contentRange = response.status === 206 ? parseContentRange(response) : undefined;
        if (contentRange?.start === start && contentRange.end === start + length - 1) {
            if (contentRange.total !== undefined && contentRange.total !== descriptor.size) {
                cancelBody(response);
                throw new user_error/* UserError */.yo('content-mismatch', `${label} has ${contentRange.total} bytes, but its manifest states ${descriptor.size}: push the image again`);
            }
            return readSpan(response, length, client, label);
        }
        if ([200, 206, 416].includes(response.status)) {
            cancelBody(response);
            return undefined;
        }
        throw new user_error/* UserError */.yo('registry-rejected', await client.describeErrorResponse(response, label));
    });
}
async function readSpan(response, length, client, label) {
    const bytes = await readBounded(response, length, client.timeouts.idle, label);
    if (bytes.length < length)
        throw new RetryableError(`${label} is truncated: ${bytes.length} of ${length} requested bytes`);
    return bytes;
}
/** Parses Content-Range. Source: RFC 9110, section 14.4. @returns undefined if absent or malformed. */
function parseContentRange(response) {
    const form = /^bytes (\d+)-(\d+)\/(\d+|\*)$/i;
    const [, start, end, total] = form.exec(response.headers.get('content-range')?.trim() ?? '') ?? [];
    if (start === undefined || end === undefined || total === undefined)
        return undefined;
    return { start: Number(start), end: Number(end), total: total === '*' ? undefined : Number(total) };
}

;// CONCATENATED MODULE: ./build/registry/registry-source.js










const maxSmallBlobSize = 16 * 2 ** 20;
/** Returns a source for an image in a registry. Content is fetched on demand. */
function registrySource(client, reference) {
    const name = (0,oci_reference/* formatReference */.FH)(reference);
    const root = reference.digest ?? reference.tag ?? 'latest';
    return {
        name,
        isLocal: false,
        readManifest: digest => fetchManifest(client, digest ?? root, name),
        readBlob: descriptor => fetchSmallBlob(client, descriptor, name),
        openBlob: descriptor => openBlob(client, descriptor, name),
        readRange: (descriptor, start, length) => readRange(client, descriptor, { start, length }, name),
    };
}
/** Fetches a manifest by tag or digest. @returns undefined if the registry has no such manifest. */
async function findManifest(client, target) {
    const name = `${client.name}${target.includes(':') ? '@' : ':'}${target}`;
    const headers = { accept: manifestMediaTypes.join(', ') };
    return client.exchange({ method: 'GET', target: `manifests/${target}`, headers, access: 'pull' }, async (response) => {
        if (response.status === 404) {
            cancelBody(response);
            return undefined;
        }
        if (response.status !== 200)
            throw new RegistryError(await client.describeErrorResponse(response, name), response.status);
        const mediaType = responseMediaType(response);
        if (mediaType === 'text/html') {
            cancelBody(response);
            throw new user_error/* UserError */.yo('proxy-invalid', `${name}: a web page was sent instead of a manifest. Check that ${client.repository.registry} is a registry, ` +
                'and that no login page or proxy intercepts the request');
        }
        const { idle: idleTimeout } = client.timeouts;
        const bytes = await readBounded(response, maxManifestSize, idleTimeout, `the manifest of ${name}`);
        return verifyManifest(bytes, target, response, name);
    });
}
async function fetchManifest(client, target, name) {
    const found = await findManifest(client, target);
    if (found === undefined) {
        const subject = name.endsWith(target) ? name : `${name}: the manifest ${target}`;
        throw new RegistryError(`${subject} is not in the registry: it was never pushed, was deleted, or is private. Check its name, or push it again`, 404);
    }
    return found;
}
function verifyManifest(bytes, target, response, name) {
    const digest = (0,oci_digest/* sha256Digest */.sI)(bytes);
    const announced = target.includes(':') ? target : response.headers.get('docker-content-digest');
    // A registry may use another digest algorithm; the sha256 digest is then not compared.
    if (announced?.startsWith('sha256:') && announced !== digest) {
        throw new user_error/* UserError */.yo('content-mismatch', `${name}: the registry announced ${announced} but sent ${digest}: do not use this image`);
    }
    return { bytes, digest, mediaType: responseMediaType(response) };
}
function responseMediaType(response) {
    const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
    return mediaType === '' ? undefined : mediaType;
}
async function fetchSmallBlob(client, descriptor, name) {
    const { digest, size } = descriptor;
    const label = describeBlob(descriptor, name);
    if (size > maxSmallBlobSize)
        throw new user_error/* UserError */.yo('content-mismatch', `${label} claims ${size} bytes, over the limit of ${maxSmallBlobSize}: do not use this image`);
    const request = { method: 'GET', target: `blobs/${digest}`, access: 'pull' };
    const bytes = await client.exchange(request, async (response) => {
        if (response.status !== 200)
            throw new RegistryError(await client.describeErrorResponse(response, label), response.status);
        const received = await readBounded(response, size, client.timeouts.idle, label);
        if (received.length < size)
            throw new RetryableError(`${label} is truncated: ${received.length} of ${size} bytes`);
        return received;
    });
    const actualDigest = (0,oci_digest/* sha256Digest */.sI)(bytes);
    if (actualDigest !== digest)
        throw new user_error/* UserError */.yo('content-mismatch', `${label}: the registry returned content with another digest, ${actualDigest}: do not use this image`);
    return bytes;
}

;// CONCATENATED MODULE: ./build/registry/head-manifest.js




/**
 * Checks whether the client can pull a manifest that exists.
 *
 * @returns undefined if it can, otherwise a description of the registry's response.
 */
async function canPull(client, digest) {
    const { status } = await headManifest(client, digest);
    return status === 200 ? undefined : `the registry responds with ${status}`;
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
    if (status === 200 && digest !== null && (0,oci_digest/* isDigest */.Bc)(digest))
        return digest;
    // A HEAD response has no body to explain the error.
    return (await findManifest(client, target))?.digest;
}
/** Sends a HEAD request for a manifest. Returns the status, and the digest from the headers, if any. */
async function headManifest(client, target) {
    const headers = { accept: manifestMediaTypes.join(', ') };
    const request = { method: 'HEAD', target: `manifests/${target}`, headers, access: 'pull' };
    const response = await client.send(request);
    cancelBody(response);
    return { status: response.status, digest: response.headers.get('docker-content-digest') };
}

;// CONCATENATED MODULE: ./build/http/link-header.js

const targetForm = /[\s,]*<([^>]*)>\s*/y;
const link_header_parameterForm = /;\s*(?:([^\s;,="<>]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?)?\s*/y;
const endForm = /[\s,]*$/y;
/**
 * Returns the URL of the next page of a list.
 * Source: RFC 8288 "Web Linking", section 3; OCI distribution-spec, "Listing Tags".
 *
 * @param header `Link` header, multiple fields joined by commas; null if absent.
 * @param page URL of the current page.
 * @param label name of the list in messages.
 * @returns undefined on the last page.
 * @throws Error if the header is malformed; ignoring it would silently truncate the list.
 */
function nextPage(header, page, label) {
    const links = parseLinks(header ?? '');
    const next = links?.find(link => isNext(link, page));
    if (links !== undefined && next === undefined)
        return undefined;
    if (next === undefined || !URL.canParse(next.target, page)) {
        throw new user_error/* UserError */.yo('tags-not-listable', `${label}: the Link header for the next page is malformed: ${JSON.stringify(header?.slice(0, 200))}. Report this to the operator of the server`);
    }
    return new URL(next.target, page);
}
/** Returns whether the link has the relation `next`. A link with a different anchor applies to another page. */
function isNext({ parameters }, page) {
    const relations = (parameters.get('rel') ?? '').toLowerCase().split(/\s+/);
    const anchor = parameters.get('anchor');
    if (!relations.includes('next') || anchor === undefined)
        return relations.includes('next');
    return URL.canParse(anchor, page) && new URL(anchor, page).href === new URL(page).href;
}
/** @returns undefined if the header is malformed. */
function parseLinks(header) {
    const links = [];
    let index = 0;
    const match = (form) => {
        form.lastIndex = index;
        const result = form.exec(header);
        index += result?.[0].length ?? 0;
        return result;
    };
    while (match(endForm) === null) {
        const target = match(targetForm)?.[1];
        if (target === undefined)
            return undefined;
        const parameters = new Map();
        for (let result = match(link_header_parameterForm); result !== null; result = match(link_header_parameterForm)) {
            const [, name, quoted, plain = ''] = result;
            const key = name?.toLowerCase();
            // The first of several parameters with the same name takes precedence.
            if (key !== undefined && !parameters.has(key))
                parameters.set(key, quoted?.replace(/\\(.)/g, '$1') ?? plain);
        }
        if (index < header.length && header[index] !== ',')
            return undefined;
        links.push({ target, parameters });
    }
    return links;
}

;// CONCATENATED MODULE: ./build/registry/list-tags.js






const list_tags_schema = valibot/* object */.Ik({ tags: valibot/* nullish */.cl(valibot/* array */.YO(valibot/* string */.Yj()), []) });
/** Largest page that registries return. Some return fewer tags; registries without pagination return all. */
const pageSize = 1000;
const maxTags = 100_000;
/** Enough for `maxTags` in pages of 100, the page size of quay.io. */
const maxPages = 1000;
/** Enough for `maxTags` tags of 128 characters, the maximum length of a tag. */
const maxPageBytes = 16 * 2 ** 20;
const advice = 'delete unused tags';
/**
 * Returns all tags of an image repository; an empty list if it does not exist yet.
 * Source: OCI distribution-spec, "Listing Tags".
 *
 * @throws Error if the registry does not return all tags, or there are too many.
 */
async function listTags(client) {
    const label = `the tags of ${client.name}`;
    const tags = new Set();
    const readPages = new Set();
    let request = { target: `tags/list?n=${pageSize}`, absentStatuses: [404] };
    while (request !== undefined) {
        const { target } = request;
        if (readPages.has(target))
            throw new user_error/* UserError */.yo('tags-not-listable', `${label}: the registry links back to a page that was already read (${target}): report this to the operator of the registry`);
        if (readPages.size === maxPages)
            throw new user_error/* UserError */.yo('tags-not-listable', `${label} exceed the maximum of ${maxPages} pages: ${advice}`);
        readPages.add(target);
        const page = await list_tags_fetchPage(client, request, label);
        const previousCount = tags.size;
        for (const tag of page.tags)
            tags.add(tag);
        if (tags.size > maxTags)
            throw new user_error/* UserError */.yo('tags-not-listable', `${label} exceed the maximum of ${maxTags}: ${advice}`);
        const isProgress = tags.size > previousCount;
        request = page.next ?? (isProgress ? pageAfter(page.tags) : undefined);
    }
    return [...tags];
}
/**
 * Returns the request for the next page after a full page without a Link header, which is optional. Registries with
 * opaque cursors reject a tag name as `last`; public.ecr.aws responds with 405.
 */
function pageAfter(tags) {
    const last = tags.at(-1);
    if (tags.length !== pageSize || last === undefined)
        return undefined;
    return {
        target: `tags/list?n=${pageSize}&last=${encodeURIComponent(last)}`,
        absentStatuses: [400, 404, 405],
    };
}
function list_tags_fetchPage(client, { target, absentStatuses }, label) {
    return client.exchange({ method: 'GET', target, access: 'pull' }, async (response) => {
        if (absentStatuses.includes(response.status)) {
            cancelBody(response);
            return { tags: [], next: undefined };
        }
        if (response.status !== 200)
            throw new user_error/* UserError */.yo('registry-rejected', await client.describeErrorResponse(response, label));
        return readPage(client, response, label);
    });
}
async function readPage(client, response, label) {
    const next = nextPage(response.headers.get('link'), response.url, label)?.href;
    const bytes = await readBounded(response, maxPageBytes, client.timeouts.idle, label);
    const { tags } = parseJson(list_tags_schema, bytes, label);
    return { tags, next: next === undefined ? undefined : { target: next, absentStatuses: [] } };
}

;// CONCATENATED MODULE: ./build/actions/services/version-store.js














const version_store_maxConcurrentRequests = 6;
/** Registry whose versions are packages of GitHub. */
const gitHubRegistry = 'ghcr.io';
/** Opens the versions of an image repository, in the registry or on GitHub. */
function openVersionStore(github, registry) {
    return registry.repository.registry === gitHubRegistry
        ? packageStore(github, registry)
        : registryStore(registry);
}
/** Returns the versions on ghcr.io. GitHub's API lists and deletes them; the registry has their manifests. */
function packageStore(github, registry) {
    const [owner = '', ...name] = registry.repository.path.split('/');
    const packages = new PackageVersions(github, { owner, name: name.join('/') });
    return {
        list: async () => {
            const listed = await packages.list();
            const versions = listed.map(({ id, digest, tags, updated }) => {
                return { digest: (0,oci_digest/* parseDigest */.m)(digest), packageVersion: id, tags, pushed: updated };
            });
            return addContents(registry, versions);
        },
        // GitHub lists all versions, including those without a tag.
        find: async () => undefined,
        readTags: version => packages.readTags(versionId(version)),
        remove: version => packages.remove(versionId(version)),
    };
}
function versionId({ packageVersion, digest }) {
    if (packageVersion === undefined)
        throw new user_error/* UserError */.yo('internal-error', `${digest} has no ID: please report this`);
    return packageVersion;
}
/** Returns the tagged versions of any other registry, which also deletes them. */
function registryStore(registry) {
    /** Listed tags that never move. */
    const immutable = new Set();
    return {
        list: async () => {
            const byDigest = await resolveTags(registry, await listTags(registry));
            for (const [digest, tags] of byDigest)
                for (const tag of tags)
                    if ((0,image_tag/* isImmutableTag */.Z6)(tag, digest))
                        immutable.add(tag);
            return mapConcurrent([...byDigest], version_store_maxConcurrentRequests, ([digest, tags]) => readVersion(registry, digest, tags));
        },
        find: async (digest) => (await headDigest(registry, digest)) === undefined ? undefined : readVersion(registry, digest, []),
        readTags: async ({ digest }) => {
            const movable = (await listTags(registry)).filter(tag => !immutable.has(tag));
            return (await resolveTags(registry, movable)).get(digest) ?? [];
        },
        remove: ({ digest }) => deleteManifest(registry, digest),
    };
}
/** Returns the digests that tags point to, with their tags. */
async function resolveTags(registry, unordered) {
    const tags = unordered.toSorted();
    const heads = await mapConcurrent(tags, version_store_maxConcurrentRequests, tag => headDigest(registry, tag));
    const byDigest = new Map();
    for (const [index, digest] of heads.entries())
        if (digest !== undefined)
            byDigest.set(digest, [...(byDigest.get(digest) ?? []), tags[index] ?? '']);
    return byDigest;
}
async function readVersion(registry, digest, tags) {
    const pushed = await readCreated(registry, digest);
    return { digest, packageVersion: undefined, tags, pushed, ...(await readContent(registry, digest)) };
}
const noContent = { ref: undefined, children: [], blobs: new Map() };
/** Reads the manifests of versions. The manifests of an index are read with it, and not again as untagged versions. */
async function addContents(registry, versions) {
    const contents = new Map();
    const read = async (digest, readOne) => {
        contents.set(digest, await readOne(registry, digest));
    };
    const digests = (isTagged) => versions.filter(({ tags }) => tags.length > 0 === isTagged).map(({ digest }) => digest);
    await mapConcurrent(digests(true), version_store_maxConcurrentRequests, digest => read(digest, readContent));
    const parts = new Set([...contents.values()].flatMap(({ children }) => children));
    const others = digests(false).filter(digest => !parts.has(digest));
    await mapConcurrent(others, version_store_maxConcurrentRequests, digest => read(digest, readUntagged));
    return versions.map(version => ({ ...version, ...(contents.get(version.digest) ?? noContent) }));
}
/** Reads a version without a tag, which may be an index that a launcher names by its digest. */
async function readUntagged(registry, digest) {
    try {
        return await readContent(registry, digest);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo && notIndexes.has(error.kind))
            return noContent;
        throw error;
    }
}
/** Errors of a version that was deleted in the meantime, or is of a type that has no manifests. */
const notIndexes = new Set(['image-not-found', 'unsupported-image']);
/**
 * Reads the manifests of a version, at any depth.
 *
 * @throws Error if its manifest cannot be read, because its parts are then unknown.
 */
async function readContent(registry, digest) {
    const label = `${registry.name}@${digest}`;
    const stored = await findManifest(registry, digest);
    if (stored === undefined)
        throw new user_error/* UserError */.yo('image-not-found', `${label} was deleted in the meantime: run this again`);
    const manifest = parseManifest(stored.bytes, stored.mediaType, `the manifest of ${label}`);
    const blobs = new Map([[digest, stored.bytes.length]]);
    if (manifest.kind === 'manifest')
        return { ref: manifest.annotations[refNameKey], children: [], blobs: addBlobs(blobs, manifest) };
    let ref;
    const children = new Set(manifest.manifests.map(child => child.digest));
    // Includes the manifests of indexes that are found on the way.
    for (const child of children) {
        const part = await findManifest(registry, child);
        if (part === undefined)
            continue;
        blobs.set((0,oci_digest/* sha256Digest */.sI)(part.bytes), part.bytes.length);
        const parsed = parseManifest(part.bytes, part.mediaType, `the manifest of ${registry.name}@${child}`);
        if (parsed.kind === 'manifest') {
            addBlobs(blobs, parsed);
            ref ??= parsed.annotations[refNameKey];
        }
        else
            for (const { digest: inner } of parsed.manifests)
                children.add(inner);
    }
    return { ref, children: [...children], blobs };
}
function addBlobs(blobs, { config, layers }) {
    for (const { digest, size } of [config, ...layers])
        if ((0,oci_digest/* isDigest */.Bc)(digest))
            blobs.set(digest, size);
    return blobs;
}
/** Returns the build time of an image; undefined if it is unknown, or if this is not an image. */
async function readCreated(registry, digest) {
    try {
        const source = registrySource(registry, { ...registry.repository, digest });
        const { created } = imageOrigin(await readImage(source, oci_platform/* binderPlatform */.a3));
        return created === undefined ? undefined : Date.parse(created);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo && notImages.has(error.kind))
            return undefined;
        throw error;
    }
}
/** Errors of a signature, or of an image for another platform. */
const notImages = new Set([
    'unsupported-image',
    'platform-missing',
    'image-damaged',
    'content-mismatch',
]);

;// CONCATENATED MODULE: ./build/actions/prune-images/services.js









/** Production services: the GitHub API with the given tokens, registries over the network. */
async function pruneServices({ image, launchers, dockerfile, token, launcherToken, credentials }, { apiUrl, actor }, env) {
    const connection = connectGitHub(apiUrl, env, log/* runnerLog */.t.info);
    for (const secret of [token, launcherToken])
        for (const form of derivedForms(secret))
            log/* runnerLog */.t.mask(form);
    const logins = {
        login: credentials && { registry: image.registry, credentials },
        fallback: { registry: gitHubRegistry, credentials: { username: actor, password: token } },
    };
    const registry = await connectFromRunner(env, logins, log/* runnerLog */.t.mask)(image);
    const reader = createGitHubClient(connection, launcherToken);
    return {
        launchers: launchers.map(repository => ({
            name: (0,github_repository/* formatGitHubRepository */.PZ)(repository),
            reader: graphqlReader(reader, repository),
            dockerfile,
        })),
        store: openVersionStore(createGitHubClient(connection, token), registry),
        now: Date.now,
        log: log/* runnerLog */.t,
        writeSummary: (0,job_summary/* summaryWriter */.u)(env.GITHUB_STEP_SUMMARY),
    };
}


/***/ }),

/***/ 8096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ readImageTag),
/* harmony export */   Ob: () => (/* binding */ signedDigests),
/* harmony export */   Z6: () => (/* binding */ isImmutableTag)
/* harmony export */ });
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2103);


const preview = /^pr-[1-9]\d*(?:-[\w.-]+)?$/;
/** Source: OCI distribution-spec, "Referrers Tag Schema"; cosign appends `.sig`, `.att` and `.sbom`. */
const referrer = /^sha256-([0-9a-f]{64})(?:\.[a-z]+)?$/;
/** @param digest image that the tag names. */
function readImageTag(tag, digest) {
    const [, hex] = referrer.exec(tag) ?? [];
    const subject = `sha256:${hex}`;
    if ((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(subject))
        return { kind: 'referrer', subject };
    if (preview.test(tag))
        return { kind: 'preview' };
    return { kind: isImmutableTag(tag, digest) ? 'immutable' : 'moving' };
}
/** Returns whether the tag ends with the digest. A branch may be named like one, such as `fix-0123456789ab`. */
function isImmutableTag(tag, digest) {
    const end = `-${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestHex */ .sU)(digest).slice(0, 12)}`;
    return tag.endsWith(end) && (0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .immutableTag */ .Zc)(tag.slice(0, -end.length), digest) === tag;
}
/** Returns the images that a version signs; empty unless all of its tags name signatures. */
function signedDigests({ tags, digest }) {
    const read = tags.map(tag => readImageTag(tag, digest));
    const subjects = read.flatMap(tag => (tag.kind === 'referrer' ? [tag.subject] : []));
    return subjects.length === read.length ? subjects : [];
}


/***/ }),

/***/ 2103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ij: () => (/* binding */ findSourceRef),
  Zc: () => (/* binding */ immutableTag)
});

// UNUSED EXPORTS: findLauncherBranch, parseSourceRef, refImageTag, refLauncherBranch, refName

// EXTERNAL MODULE: ./build/oci/digest.js
var oci_digest = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(907);
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
    const suffix = `-${(0,oci_digest/* digestHex */.sU)(digest).slice(0, 12)}`;
    return `${imageTag.slice(0, 128 - suffix.length)}${suffix}`;
}
/** Returns the name that a launcher uses for a ref: its short name, or `pr-7` for a pull request. */
function refName({ kind, short }) {
    return kind === 'pull' ? `pr-${short}` : short;
}
function slug(ref) {
    return refName(ref)
        .replace(/[^A-Za-z0-9._-]/g, '-')
        .replace(/^[.-]+/, '');
}


/***/ })

};
