export const id = 382;
export const ids = [382];
export const modules = {

/***/ 3272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/concurrency.js
var concurrency = __webpack_require__(3943);
;// CONCATENATED MODULE: ./build/refs/bot-branch.js
const botBranch = /^(?:dependabot|renovate)\/|^gh-pages$/;
/**
 * Returns whether a tool created the branch: Dependabot or Renovate for an update, or a website generator. These
 * branches may contain a copy of a launcher's Dockerfile, but they are never launched.
 */
function isBotBranch(name) {
    return botBranch.test(name);
}

// EXTERNAL MODULE: ./build/refs/github-repository.js + 1 modules
var github_repository = __webpack_require__(6331);
// EXTERNAL MODULE: ./build/refs/source-ref.js + 1 modules
var source_ref = __webpack_require__(2103);
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
var workflow_document = __webpack_require__(2814);
// EXTERNAL MODULE: ./build/workflows/workflow-trigger.js + 1 modules
var workflow_trigger = __webpack_require__(4599);
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
        .map(({ uses, run, with: inputs = {}, line }) => ({
        ...{ uses, with: inputs, line },
        run: run ?? retriedCommand(uses, inputs),
    }))
        .flatMap(step => expandMatrix(step, combinations));
    return { name, permissions: job.permissions, steps };
}
const retryAction = /^(?:nick-(?:fields|invision)\/retry|wandalen\/wretry\.action)@/i;
function retriedCommand(uses, { command }) {
    return retryAction.test(uses ?? '') && typeof command === 'string' ? command : undefined;
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
 * Returns the enabled workflows among several equivalent ones, because a disabled workflow may have been replaced. If all
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

// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(1240);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(2394);
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
function substitute_substitute(text, escapeChar, lookup) {
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
                const { text, isKnown } = atLine(word.line, () => substitute_substitute(value.text, dockerfile.escapeChar, lookup));
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
    const { text, isKnown } = atLine(word.line, () => substitute_substitute(word.text, dockerfile.escapeChar, lookup));
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
        key: atLine(line, () => substitute_substitute(key, escapeChar, lookup).text),
        value: atLine(line, () => substitute_substitute(value, escapeChar, lookup).text),
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
            : atLine(line, () => substitute_substitute(text.slice(equals + 1), escapeChar, lookup).text);
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

// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(907);
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

;// CONCATENATED MODULE: ./build/doctor/facts/doubled-from.js
/**
 * Describes a FROM that is written twice, as in `FROM FROM name:tag`. The Dockerfile parser reads the second one as the
 * name of an image.
 *
 * @returns undefined if there is none.
 */
function findDoubledFrom(dockerfile) {
    const lines = Buffer.from(dockerfile).toString('utf8').split(/\r?\n/);
    const index = lines.findIndex(line => /^\s*FROM\s+FROM\s/i.test(line));
    if (index < 0)
        return undefined;
    const line = lines[index]?.trim() ?? '';
    const once = line.replace(/^FROM\s+(?=FROM\s)/i, '');
    return `line ${index + 1} has FROM twice, \`${line}\`: write \`${once}\``;
}

;// CONCATENATED MODULE: ./build/doctor/facts/facts.js

const foundValue = (value) => ({ isKnown: true, value });
/** Runs a task and returns its result, or the message of its error. */
async function attempt(task) {
    try {
        return foundValue(await task());
    }
    catch (error) {
        return { isKnown: false, reason: (0,error_message/* messageOf */.b)(error) };
    }
}
/**
 * Extracts the facts from a launcher's Dockerfile.
 *
 * @throws Error that names the line if no FROM names the image.
 */
function launchFacts({ launched, marks }) {
    const { reference, line } = launched;
    return { reference, line, held: marks.hold?.reason, isFrozen: marks.frozen !== undefined };
}

;// CONCATENATED MODULE: ./build/doctor/facts/branch-facts.js





/** Returns whether a launcher branch is the preview of a pull request. Previews are temporary and not checked. */
function isPreview({ branch, bytes }) {
    if (bytes === undefined || previewNumber(branch) === undefined)
        return false;
    try {
        return isPreviewBranch(branch, LauncherDockerfile.parse(bytes));
    }
    catch {
        return false;
    }
}
/**
 * Returns the facts about a launcher branch.
 *
 * @param label description of the expected Dockerfile, used if none was found.
 */
function branchFacts({ branch, head, bytes, problem, isAbsent, path }, rules, label) {
    return {
        name: branch,
        head,
        path: path ?? label,
        rules,
        launches: parseLaunched(bytes, problem ?? ''),
        hasDockerfile: !isAbsent,
    };
}
function parseLaunched(bytes, problem) {
    if (bytes === undefined)
        return { isKnown: false, reason: problem };
    try {
        return { isKnown: true, value: launchFacts(LauncherDockerfile.parse(bytes)) };
    }
    catch (error) {
        return { isKnown: false, reason: findDoubledFrom(bytes) ?? (0,error_message/* messageOf */.b)(error) };
    }
}

;// CONCATENATED MODULE: ./build/workflows/called-workflows.js
const local = /^\.\/(\.github\/workflows\/[^/]+\.ya?ml)$/;
/**
 * Returns the workflows, each with the steps of the reusable workflows that it calls from its own repository. Calls
 * inside a called workflow are not followed.
 */
function withCalledWorkflows(workflows) {
    const byPath = new Map(workflows.map(workflow => [workflow.path, workflow]));
    return workflows.map(workflow => {
        const jobs = workflow.jobs.map((job) => {
            const called = job.steps.flatMap(({ uses = '' }) => byPath.get(local.exec(uses)?.[1] ?? '') ?? []);
            return { ...job, steps: [...job.steps, ...called.flatMap(({ steps }) => steps)] };
        });
        return { ...workflow, jobs, steps: jobs.flatMap(({ steps }) => steps) };
    });
}

;// CONCATENATED MODULE: ./build/doctor/facts/build-workflows.js

const usesOurAction = /\bbuild-binder-image@|\bbinder-actions@|\bbinder-image\.ya?ml@|\bbinder-actions\/\.github\/workflows\/(?:preview|refresh)\.ya?ml@/;
const usesDockerAction = /\bdocker\/build-push-action@/;
const usesRepo2docker = /\bjupyterhub\/repo2docker-action@/i;
const shellBuilds = /\b(?:docker|podman|buildah)\s+(?:buildx\s+)?(?:build|bud)\b|^[ \t]*(?:\w+=\S*[ \t]+|sudo[ \t]+|python3?[ \t]+-m[ \t]+)*(?:jupyter-)?repo2docker\s+(?!--version)/m;
const shellPushes = /\b(?:docker|podman|buildah|skopeo|crane|regctl|oras)\s+(?:image\s+|manifest\s+|buildx\s+imagetools\s+)?(?:push|copy|create)\b|\s--push\b|\bpush=true\b|\btype=registry\b/;
/**
 * Returns the workflows that build and push an image, directly or through a called workflow. Excludes workflows that are
 * only called, because no event starts them.
 */
function imageBuilds(workflows) {
    const isStarted = ({ events }) => [...events.keys()].some(event => event !== 'workflow_call');
    return withCalledWorkflows(workflows).filter(workflow => isStarted(workflow) && buildSteps(workflow).length > 0);
}
/**
 * Returns the steps that build an image with any tool. Excludes images that the workflow does not push, such as images
 * for tests or documentation, because they cannot be launched.
 */
function buildSteps({ steps }) {
    const isPushedLater = steps.some(({ run = '' }) => shellPushes.test(run));
    return steps.filter(step => isBuildStep(step) && (isPushedLater || pushesItself(step)));
}
/** Returns whether a step builds an image, even if it does not push it. */
function isBuildStep({ uses = '', run = '' }) {
    return ([usesOurAction, usesDockerAction, usesRepo2docker].some(action => action.test(uses)) ||
        shellBuilds.test(run));
}
/** Returns whether the step pushes the image that it builds, or may push it because of an expression. */
function pushesItself({ uses = '', with: inputs }) {
    if (usesRepo2docker.test(uses))
        return !/^true$/i.test(String(inputs.NO_PUSH));
    if (!usesDockerAction.test(uses))
        return usesOurAction.test(uses);
    const { push = 'false', outputs = '' } = inputs;
    return String(push) !== 'false' || shellPushes.test(String(outputs));
}
/** Returns whether the workflow builds with this project's action or reusable workflow. */
function buildsByAction({ steps }) {
    return steps.some(({ uses = '' }) => usesOurAction.test(uses));
}
/** Returns the patterns of such an input; undefined if it is absent, or contains an expression. */
function chosenPaths(step, input) {
    const paths = step.with[input];
    if (!usesOurAction.test(step.uses ?? '') || typeof paths !== 'string' || paths.includes('${{'))
        return undefined;
    const patterns = paths
        .split('\n')
        .map(line => line.trim())
        .filter(Boolean);
    return patterns.length === 0 ? undefined : patterns;
}
/** Returns whether a push may start no build, depending on the files that it changes. */
function selectsFiles(workflows) {
    return imageBuilds(workflows).some(workflow => {
        const { paths, 'paths-ignore': ignored } = workflow.events.get('push') ?? {};
        const inputs = buildSteps(workflow).flatMap(step => [
            chosenPaths(step, 'paths'),
            chosenPaths(step, 'deps-paths'),
        ]);
        return [paths, ignored, ...inputs].some(filter => filter !== undefined);
    });
}

;// CONCATENATED MODULE: ./build/doctor/facts/build-definition.js


/**
 * Finds the inputs of the build: from the command line, else from the first workflow that builds, else Docker's
 * defaults.
 */
function findBuildDefinition(workflows, given) {
    // A reusable workflow without other triggers may still name the Dockerfile.
    const [step] = [...enabledWorkflows(imageBuilds(workflows)), ...workflows].flatMap(buildSteps);
    const context = cleanPath(given.context ?? stepInput(step, 'context') ?? '');
    const file = given.dockerfile ?? stepInput(step, 'file') ?? fileInShell(step);
    const dependencies = given.dependencies ?? stepInput(step, 'deps-file');
    return {
        context,
        dockerfile: file === undefined ? cleanPath(`${context}/Dockerfile`) : cleanPath(file),
        dependencies: dependencies === undefined ? undefined : cleanPath(dependencies),
    };
}
/** Returns the text of an input; undefined if it is missing, empty, or an expression, which is known only at run time. */
function stepInput(step, name) {
    const value = step?.with[name];
    return typeof value === 'string' && value !== '' && !value.includes('${{') ? value : undefined;
}
function fileInShell(step) {
    const file = /\s(?:-f|--file)[\s=]+["']?([^\s"'$]+)/.exec(step?.run ?? '')?.[1];
    return file;
}
function cleanPath(path) {
    return path
        .split('/')
        .filter(part => part !== '' && part !== '.')
        .join('/');
}

;// CONCATENATED MODULE: ./build/doctor/facts/built-images.js


/** Placeholder for text that is known only at run time. It occurs in no name. */
const unknown = '\u0000';
const expressions = /\$\{\{.*?(?:\}\}|$)|\$\{[^}]*(?:\}|$)|\$\([^)]*(?:\)|$)|\$\w+/gs;
const metadataAction = /\bdocker\/metadata-action@/;
const repo2dockerAction = /\bjupyterhub\/repo2docker-action@/i;
/**
 * Returns the workflows without the steps that build images other than these, so that the workflow of a second image does
 * not count as a build of the first one. Steps whose image is known only at run time are kept.
 */
function withoutOtherImages(workflows, images) {
    if (images.length === 0)
        return [...workflows];
    return workflows.map(workflow => {
        const jobs = workflow.jobs.map(job => ({
            ...job,
            steps: job.steps.filter(step => !isBuildStep(step) || mayBuild(step, job, images)),
        }));
        return { ...workflow, jobs, steps: jobs.flatMap(({ steps }) => steps) };
    });
}
function mayBuild(step, job, images) {
    const names = imageNames(step, job);
    return names.length === 0 || names.some(name => images.some(image => mayName(name, image)));
}
/** Returns the names of the images that a build step pushes, with expressions; empty if it does not name any. */
function imageNames(step, job) {
    const { uses = '', run } = step;
    const input = (name) => (typeof step.with[name] === 'string' ? lines(String(step.with[name])) : []);
    if (run !== undefined)
        return shellNames(job);
    if (repo2dockerAction.test(uses)) {
        const [registry] = input('DOCKER_REGISTRY');
        return input('IMAGE_NAME').map(name => (registry === undefined ? name : `${registry}/${name}`));
    }
    const tags = input('tags');
    if (!tags.some(tag => tag.includes('steps.')))
        return [...input('image'), ...tags];
    return job.steps
        .filter(jobStep => metadataAction.test(jobStep.uses ?? ''))
        .flatMap(jobStep => lines(String(jobStep.with.images ?? '')));
}
/** Returns the names that any script of the job gives to an image or pushes, because an image may be named after its build. */
function shellNames({ steps }) {
    const named = /\s(?:-t|--tag|--image-name)[\s=]+["']?([^\s"'\\]+)|\b(?:push|tag)\s+(?:-\S+\s+)*["']?([^\s"'\\]+)(?:["']?\s+["']?([^\s"'\\]+))?/g;
    const names = steps.flatMap(({ run = '' }) => [...run.replace(expressions, unknown).matchAll(named)]);
    return names.flatMap(([, ...groups]) => groups.filter(name => name !== undefined)).filter(isPushable);
}
/** Returns whether a name has a registry or an owner, which names in the local image store usually lack. */
function isPushable(name) {
    return name.includes('/') || name.includes(unknown);
}
function mayName(text, image) {
    const name = text
        .replace(expressions, unknown)
        .replace(/@.*$/s, '')
        .replace(/:[^/:]*$/s, '');
    const parts = name.toLowerCase().split(unknown);
    const full = (0,oci_reference/* formatImageRepository */.hp)(image).toLowerCase();
    const short = full.replace(/^docker\.io\/(?:library\/)?/, '');
    return [full, short].some(candidate => consistsOf(candidate, parts));
}
/** Returns whether the name consists of the parts in this order, with any text between them. */
function consistsOf(name, parts) {
    const [first = '', ...others] = parts;
    const last = others.pop();
    if (last === undefined)
        return name === first;
    if (!name.startsWith(first) || !name.endsWith(last))
        return false;
    let position = first.length;
    for (const part of others) {
        const found = name.indexOf(part, position);
        if (found < 0)
            return false;
        position = found + part.length;
    }
    return position + last.length <= name.length;
}
function lines(text) {
    return text
        .split(/[\n,]/)
        .map(line => line.trim())
        .filter(Boolean);
}

;// CONCATENATED MODULE: ./build/doctor/facts/update-workflows.js


/** Returns the enabled workflows that an event of this type starts. */
function eventHandlers(workflows, eventType) {
    return enabledWorkflows(withCalledWorkflows(workflows).filter(workflow => handlesEvent(workflow, eventType)));
}
/** Returns the steps that update a launcher with this project's action or reusable workflow. */
function updateSteps({ steps }) {
    return steps.filter(({ uses = '' }) => /\bupdate-launcher(?:-sha)?(?:\.ya?ml)?@/.test(uses));
}
/** Returns whether the workflow updates a launcher with this project's action or reusable workflow. */
function updatesByAction(workflow) {
    return updateSteps(workflow).length > 0;
}

;// CONCATENATED MODULE: ./build/doctor/facts/gather-events.js



/** Gathers how a launcher receives events, the rights of their sender, and the run of the last one. */
async function gatherEvents(launcher, workflows, eventType, services) {
    const updates = updateWorkflows(workflows, eventType);
    const startedWorkflow = findStartedWorkflow(updates);
    const event = startedWorkflow === undefined ? 'repository_dispatch' : 'workflow_dispatch';
    const paths = updates.map(({ path }) => path);
    const [sender, lastRun] = await Promise.all([
        fetchSenderRights(launcher, startedWorkflow, services.sender),
        attempt(() => services.fetchLastRun(launcher, event, paths)),
    ]);
    return { startedWorkflow, sender, lastRun };
}
/**
 * Returns the handlers that update the launcher, or all handlers if none does. Other workflows may handle the same event
 * for another purpose.
 */
function updateWorkflows(workflows, eventType) {
    const handlers = eventHandlers(workflows, eventType);
    const updating = handlers.filter(updatesByAction);
    return updating.length > 0 ? updating : handlers;
}
/** Returns the file name of the workflow that events start by `workflow_dispatch`; undefined for `repository_dispatch`. */
function findStartedWorkflow(updates) {
    const isSent = updates.some(({ trigger }) => trigger.dispatchTypes !== undefined);
    return isSent
        ? undefined
        : updates
            .find(({ trigger }) => (0,workflow_trigger/* receivesPayload */.LU)(trigger))
            ?.path.split('/')
            .at(-1);
}
async function fetchSenderRights(launcher, startedWorkflow, sender) {
    if (sender === undefined)
        return undefined;
    const [maySend, mayReadRuns] = await Promise.all([
        attempt(() => sender.maySend(launcher, startedWorkflow)),
        attempt(() => sender.mayReadRuns(launcher)),
    ]);
    return { maySend, mayReadRuns };
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

;// CONCATENATED MODULE: ./build/oci/platform.js

/** Platform of mybinder.org. */
const platform_binderPlatform = { os: 'linux', architecture: 'amd64' };
const platform_form = /^([a-z0-9]+)\/([a-z0-9]+)(?:\/([a-z0-9.]+))?$/;
/** Parses `os/architecture[/variant]`. @throws Error that names the text and the accepted form. */
function parsePlatform(text) {
    const [, os, architecture, variant] = platform_form.exec(text) ?? [];
    if (os === undefined || architecture === undefined) {
        throw new FormatError(`${JSON.stringify(text)} is not a platform: expected os/architecture, such as "linux/amd64"`);
    }
    return { os, architecture, ...(variant === undefined ? {} : { variant }) };
}
function formatPlatform({ os, architecture, variant }) {
    return [os, architecture, ...(variant === undefined ? [] : [variant])].join('/');
}
/** Returns whether an image for `offered` runs on `wanted`. The variant is compared only if `wanted` has one. */
function isForPlatform(offered, wanted) {
    return (offered.os === wanted.os &&
        offered.architecture === wanted.architecture &&
        (wanted.variant === undefined || offered.variant === wanted.variant));
}

// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/oci/container-config.js

const container_config_text = valibot/* nullish */.cl(valibot/* string */.Yj());
const container_config_list = valibot/* nullish */.cl(valibot/* array */.YO(valibot/* string */.Yj()));
const set = valibot/* nullish */.cl(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()));
const number = valibot/* optional */.lq(valibot/* number */.ai());
const containerConfigSchema = valibot/* object */.Ik({
    Env: container_config_list,
    User: container_config_text,
    Entrypoint: container_config_list,
    Cmd: container_config_list,
    WorkingDir: container_config_text,
    ExposedPorts: set,
    Labels: valibot/* nullish */.cl(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* string */.Yj())),
    Volumes: set,
    StopSignal: container_config_text,
    Shell: container_config_list,
    Healthcheck: valibot/* nullish */.cl(valibot/* object */.Ik({
        Test: container_config_list,
        Interval: number,
        Timeout: number,
        StartPeriod: number,
        StartInterval: number,
        Retries: number,
    })),
    OnBuild: container_config_list,
});

// EXTERNAL MODULE: ./build/oci/digest.js
var oci_digest = __webpack_require__(1564);
;// CONCATENATED MODULE: ./build/oci/image-config.js




const image_config_text = valibot/* nullish */.cl(valibot/* string */.Yj(), '');
/** Accepts null, which BuildKit writes for an image without layers. */
const diffIds = valibot/* pipe */.Fs(valibot/* nullable */.me(valibot/* array */.YO(valibot/* pipe */.Fs(valibot/* string */.Yj(), valibot/* custom */.Ie(id => (0,oci_digest/* isDigest */.Bc)(String(id)), 'expected a sha256 digest')))), valibot/* transform */.pd(list => list ?? []));
const schema = valibot/* object */.Ik({
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
    const { os, architecture, variant, created, config, rootfs, history } = (0,json/* parseJson */.q)(schema, bytes, label);
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
    const { schemaVersion, mediaType: ownMediaType } = (0,json/* parseJson */.q)(headerSchema, bytes, label);
    if (schemaVersion !== 2) {
        throw new user_error/* UserError */.yo('unsupported-image', `${label} has schema version ${schemaVersion}, which no current tool writes: push the image again with a current version of Docker`);
    }
    const declared = ownMediaType ?? mediaType;
    if (declared !== undefined && !manifestMediaTypes.includes(declared)) {
        throw new user_error/* UserError */.yo('unsupported-image', `${label} is of type "${declared}": expected an image manifest or an image index`);
    }
    const isIndex = declared === undefined ? looksLikeIndex(bytes) : isIndexMediaType(declared);
    if (isIndex) {
        return { kind: 'index', mediaType: declared ?? ociIndex, ...(0,json/* parseJson */.q)(indexSchema, bytes, label) };
    }
    return { kind: 'manifest', mediaType: declared ?? ociManifest, ...(0,json/* parseJson */.q)(manifestSchema, bytes, label) };
}
/** Returns whether an index entry is an attestation, as added by buildx, rather than an image. */
function isAttestation({ annotations }) {
    return annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
}
function looksLikeIndex(bytes) {
    return valibot.is(valibot/* object */.Ik({ manifests: valibot/* array */.YO(valibot/* unknown */.L5()) }), JSON.parse(new TextDecoder().decode(bytes)));
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
    if (!isForPlatform(config, platform)) {
        throw new user_error/* UserError */.yo('platform-missing', `${source.name} is an image for ${formatPlatform(config)}, not for ${formatPlatform(platform)}: ` +
            `build it with --platform ${formatPlatform(platform)}`);
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
    const manifest = parseManifest(bytes, descriptor.mediaType, `the ${formatPlatform(platform)} manifest of ${source.name}`);
    if (manifest.kind === 'index') {
        throw new user_error/* UserError */.yo('unsupported-image', `${source.name} is a nested index, which Docker cannot run: push an image instead`);
    }
    return { digest, manifest };
}
function chooseChild(name, index, platform) {
    const images = index.manifests.filter(descriptor => !isAttestation(descriptor));
    const platformManifest = images.find(({ platform: offered }) => offered !== undefined && isForPlatform(offered, platform));
    // A handwritten index or an image layout with one image may omit the platform. It is then checked against the config.
    const [only, ...others] = images;
    const chosen = platformManifest ?? (others.length === 0 && only?.platform === undefined ? only : undefined);
    if (chosen === undefined) {
        const offered = images
            .map(image => (image.platform ? formatPlatform(image.platform) : 'unnamed'))
            .join(', ');
        throw new user_error/* UserError */.yo('platform-missing', `${name} has no image for ${formatPlatform(platform)} (available: ${offered || 'none'}): build it with --platform ${formatPlatform(platform)}`);
    }
    return chosen;
}

// EXTERNAL MODULE: ./build/http/idle-timeout.js
var idle_timeout = __webpack_require__(3125);
// EXTERNAL MODULE: ./build/http/bounded-body.js
var bounded_body = __webpack_require__(1629);
// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(4675);
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
            for await (const chunk of (0,idle_timeout/* withIdleTimeout */.uR)(currentBody.response.body, client.timeouts.idle, label)) {
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
            throw new retry/* RetryableError */.dw(`${label} is truncated: ${received} of ${size} bytes`);
        }
        catch (error) {
            // The connection dropped after the last byte: the blob is complete.
            if (received === size && error instanceof retry/* RetryableError */.dw)
                return;
            await (0,retry/* waitForRetry */.fS)(client.retry, attempt, error);
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
                (0,idle_timeout/* cancelBody */.r0)(response);
                throw new user_error/* UserError */.yo('content-mismatch', `${label} has ${contentRange.total} bytes, but its manifest states ${descriptor.size}: push the image again`);
            }
            return readSpan(response, length, client, label);
        }
        if ([200, 206, 416].includes(response.status)) {
            (0,idle_timeout/* cancelBody */.r0)(response);
            return undefined;
        }
        throw new user_error/* UserError */.yo('registry-rejected', await client.describeErrorResponse(response, label));
    });
}
async function readSpan(response, length, client, label) {
    const bytes = await (0,bounded_body/* readBounded */.C)(response, length, client.timeouts.idle, label);
    if (bytes.length < length)
        throw new retry/* RetryableError */.dw(`${label} is truncated: ${bytes.length} of ${length} requested bytes`);
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

// EXTERNAL MODULE: ./build/registry/registry-error.js
var registry_error = __webpack_require__(4528);
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
            (0,idle_timeout/* cancelBody */.r0)(response);
            return undefined;
        }
        if (response.status !== 200)
            throw new registry_error/* RegistryError */.g(await client.describeErrorResponse(response, name), response.status);
        const mediaType = responseMediaType(response);
        if (mediaType === 'text/html') {
            (0,idle_timeout/* cancelBody */.r0)(response);
            throw new user_error/* UserError */.yo('proxy-invalid', `${name}: a web page was sent instead of a manifest. Check that ${client.repository.registry} is a registry, ` +
                'and that no login page or proxy intercepts the request');
        }
        const { idle: idleTimeout } = client.timeouts;
        const bytes = await (0,bounded_body/* readBounded */.C)(response, maxManifestSize, idleTimeout, `the manifest of ${name}`);
        return verifyManifest(bytes, target, response, name);
    });
}
async function fetchManifest(client, target, name) {
    const found = await findManifest(client, target);
    if (found === undefined) {
        const subject = name.endsWith(target) ? name : `${name}: the manifest ${target}`;
        throw new registry_error/* RegistryError */.g(`${subject} is not in the registry: it was never pushed, was deleted, or is private. Check its name, or push it again`, 404);
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
            throw new registry_error/* RegistryError */.g(await client.describeErrorResponse(response, label), response.status);
        const received = await (0,bounded_body/* readBounded */.C)(response, size, client.timeouts.idle, label);
        if (received.length < size)
            throw new retry/* RetryableError */.dw(`${label} is truncated: ${received.length} of ${size} bytes`);
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
    (0,idle_timeout/* cancelBody */.r0)(response);
    return { status: response.status, digest: response.headers.get('docker-content-digest') };
}

;// CONCATENATED MODULE: ./build/doctor/facts/launched-images.js


/** Lists every branch whose Dockerfile can be read. */
function launchedBranches({ launcher, images }) {
    return launcher.branches.flatMap(({ name, path, launches }) => {
        if (!launches.isKnown)
            return [];
        const { reference, line, held, isFrozen } = launches.value;
        return [
            {
                branch: name,
                reference,
                place: `${path}:${line}`,
                held,
                isFrozen,
                atTag: lookUp(images, tagOnly(reference)),
                atDigest: lookUp(images, digestOnly(reference)),
            },
        ];
    });
}
function lookUp({ found }, reference) {
    return reference === undefined ? undefined : found.get((0,oci_reference/* formatReference */.FH)(reference));
}
/**
 * Returns the reference without its digest. A reference with neither tag nor digest means `latest`.
 *
 * @returns undefined if there is a digest but no tag.
 */
function tagOnly({ digest, tag, ...repository }) {
    if (tag !== undefined)
        return { ...repository, tag };
    return digest === undefined ? { ...repository, tag: 'latest' } : undefined;
}
/** Returns the reference without its tag; undefined if there is no digest. */
function digestOnly({ tag: _, digest, ...repository }) {
    return digest === undefined ? undefined : { ...repository, digest };
}
/** Returns whether mybinder.org runs the same image for both, even if only one of them is in an index. */
function isSameImage(left, right) {
    return left.digest === right.digest || left.manifestDigest === right.manifestDigest;
}
/** Returns the reference with the immutable tag of a pinned digest; undefined if nothing is pinned. */
function ownTagReference({ tag, digest, ...repository }) {
    return digest === undefined ? undefined : { ...repository, tag: (0,source_ref/* immutableTag */.Zc)(tag ?? 'pinned', digest) };
}

;// CONCATENATED MODULE: ./build/doctor/facts/gather-images.js











const maxConcurrentRequests = 8;
const failureByStatus = new Map([
    [401, 'denied'],
    [403, 'denied'],
    // A missing image is not an error; this status means that part of an existing image is missing.
    [404, 'lost'],
]);
/**
 * Looks up the tag, the digest and the digest's own tag of every launched reference.
 *
 * @param additional image repositories to check even if they are not launched.
 */
async function gatherImages(launched, additional, connect) {
    const latestReferences = additional.map((repository) => ({ ...repository, tag: 'latest' }));
    const candidates = [
        ...launched.flatMap(reference => [tagOnly(reference), digestOnly(reference), ownTagReference(reference)]),
        ...latestReferences,
    ];
    const references = [
        ...new Set(candidates.filter(candidate => candidate !== undefined).map(oci_reference/* formatReference */.FH)),
    ];
    const found = await (0,concurrency/* mapConcurrent */._)(references, maxConcurrentRequests, async (text) => {
        const state = await lookUpIfAllowed((0,oci_reference/* parseReference */.F2)(text), connect);
        return [text, state];
    });
    const repositories = new Map([...launched, ...additional].map(repository => [(0,oci_reference/* formatImageRepository */.hp)(repository), repository]));
    return {
        repositories: [...repositories.values()].map(({ registry, path }) => ({ registry, path })),
        found: new Map(found),
    };
}
/** Looks up an image. A failure is classified by its status instead of its message, because a message may quote any text. */
async function lookUpIfAllowed(reference, connect) {
    try {
        return foundValue(await gather_images_lookUp(reference, connect));
    }
    catch (error) {
        const reason = (0,error_message/* messageOf */.b)(error);
        return {
            isKnown: false,
            reason,
            refusal: failureByStatus.get(error instanceof registry_error/* RegistryError */.g ? error.status : 0),
        };
    }
}
/** Reads an image from its registry. @returns undefined if the registry has no such image. */
async function gather_images_lookUp(reference, connect) {
    const client = await connect(reference);
    const target = reference.digest ?? reference.tag ?? 'latest';
    if ((await headDigest(client, target)) === undefined)
        return undefined;
    const image = await readImage(registrySource(client, reference), platform_binderPlatform);
    return { digest: image.rootDigest, manifestDigest: image.manifestDigest, origin: imageOrigin(image) };
}

;// CONCATENATED MODULE: ./build/tar/entry-path.js
const unclean = /^\/|\/$|\/\/|(?:^|\/)\.{1,2}(?:\/|$)/;
/**
 * Normalizes a path to the form of `TarEntry.path`: relative to the root, without empty, `.` and `..` segments; never
 * above the root.
 */
function entry_path_cleanPath(text) {
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

;// CONCATENATED MODULE: ./build/contract/accounts.js
/** Returns the accounts in the image's `/etc/passwd`. @see passwd(5) */
function readAccounts(files) {
    const content = files.find('etc/passwd')?.content;
    const text = content === undefined ? '' : new TextDecoder().decode(content);
    return text.split('\n').flatMap(line => {
        const [name, , uid, , , home] = line.split(':');
        if (name === undefined || uid === undefined || home === undefined || !/^\d+$/.test(uid))
            return [];
        return [{ name, uid: Number(uid), home }];
    });
}
/**
 * Returns the user ID for a name or number in `USER`.
 *
 * @returns undefined for an unknown name.
 */
function findUserId(name, accounts) {
    if (name === '' || name === 'root')
        return 0;
    if (/^\d+$/.test(name))
        return Number(name);
    return accounts.find(account => account.name === name)?.uid;
}

;// CONCATENATED MODULE: ./build/contract/environment.js
/** Parses the `Env` list of an image's config. */
function parseEnvironment(list) {
    return new Map((list ?? []).map(entry => {
        const equals = entry.indexOf('=');
        return equals < 0 ? [entry, ''] : [entry.slice(0, equals), entry.slice(equals + 1)];
    }));
}

;// CONCATENATED MODULE: ./build/contract/kernel-key.js
/** Name under which Jupyter offers the kernel of its own Python, whether or not it has a kernel spec file. */
const nativeKernel = 'python3';
/**
 * Returns the key under which Jupyter looks up a kernel. Names are case-insensitive, and `python` is another name of the
 * native kernel. Jupyter does not fall back to another kernel of the same language.
 *
 * @see https://github.com/jupyter/jupyter_client, kernelspec.py and manager.py
 */
function kernel_key_kernelKey(name) {
    const key = name.toLowerCase();
    return key === 'python' ? nativeKernel : key;
}

;// CONCATENATED MODULE: ./build/contract/find-kernels.js




/** Kernel spec file, in a data directory of Jupyter. */
const specFile = /^(.+)\/kernels\/([^/]+)\/kernel\.json$/;
const nativePackage = /\/(?:site|dist)-packages\/ipykernel\/__init__\.py$/;
/**
 * Returns the keys of the kernels whose spec is in a directory that Jupyter searches, without running the image. The
 * result is incomplete if a start script changes the search path.
 * @see https://docs.jupyter.org/en/latest/use/jupyter-directories.html
 */
function findKernels(config, files) {
    const directories = dataDirectories(config, files);
    const found = new Set();
    for (const { path } of files.all()) {
        const [, directory, name] = specFile.exec(path) ?? [];
        if (name !== undefined && directory !== undefined && isSearched(directory, directories, files)) {
            found.add(kernel_key_kernelKey(name));
        }
        if (nativePackage.test(path))
            found.add(nativeKernel);
    }
    return found;
}
/** Returns the data directories that do not depend on the location of Jupyter. */
function dataDirectories({ container }, files) {
    const environment = parseEnvironment(container.Env);
    const user = (container.User ?? '').split(':')[0];
    const account = readAccounts(files).find(({ name, uid }) => name === user || String(uid) === user);
    const homes = [account?.home, environment.get('HOME')].filter(home => home !== undefined);
    const named = [
        ...(environment.get('JUPYTER_PATH') ?? '').split(':'),
        environment.get('JUPYTER_DATA_DIR') ?? '',
        ...homes.flatMap(home => [`${home}/.local/share/jupyter`, `${home}/.ipython`]),
        ...['XDG_DATA_HOME'].flatMap(name => environment.get(name) ?? []).map(parent => `${parent}/jupyter`),
    ];
    return new Set([
        ...named.filter(path => path !== '').map(entry_path_cleanPath),
        'usr/local/share/jupyter',
        'usr/share/jupyter',
    ]);
}
/** Returns whether Jupyter searches a directory: a fixed one, or `share/jupyter` of an environment with Jupyter. */
function isSearched(directory, fixed, files) {
    if (fixed.has(directory))
        return true;
    const suffix = '/share/jupyter';
    return directory.endsWith(suffix) && files.has(`${directory.slice(0, -suffix.length)}/bin/jupyter`);
}

;// CONCATENATED MODULE: ./build/glob.js
/** Matches exactly one character for which `accepts` is true. */
function exactlyOne(accepts) {
    return { accepts, isOptional: false, isRepeated: false };
}
/** Matches zero or more characters for which `accepts` is true. */
function zeroOrMore(accepts) {
    return { accepts, isOptional: true, isRepeated: true };
}
const isAny = () => true;
const isWithinDirectory = character => character !== '/';
/** Matches zero or more directories, each with its trailing slash: the meaning of stars before a slash. */
const anyDirectories = { ...zeroOrMore(isAny), end: '/' };
/**
 * Matches one character of a class such as `[a-z]`.
 *
 * @throws SyntaxError for an invalid class, such as `[z-a]`.
 */
function characterClass(source) {
    const expression = new RegExp(`^${source}$`, 'u');
    return exactlyOne(character => expression.test(character));
}
/** Returns whether the pattern matches the whole path. */
function matches(steps, path) {
    return matchSteps(steps, path, false);
}
/** Returns whether the pattern matches the path or one of its parent directories. */
function matchesAtOrAbove(steps, path) {
    return matchSteps(steps, path, true);
}
/** State flags of a step: it may begin, or it has begun and may accept more characters. */
const mayBegin = 1;
const mayContinue = 2;
function matchSteps(steps, path, acceptsParent) {
    const reached = new Uint8Array(steps.length + 1);
    reached[0] = mayBegin;
    const progress = {
        reached,
        next: new Uint8Array(steps.length + 1),
        last: skipOptional(steps, reached, 0),
    };
    for (const character of path) {
        if (acceptsParent && character === '/' && progress.reached[steps.length])
            return true;
        advance(steps, progress, character);
        if (progress.last < 0)
            return false;
    }
    return progress.reached[steps.length] !== 0;
}
/**
 * Consumes one character, and sets `last` below 0 if the match has failed. For speed, it loops by index up to the last
 * reached step, because thousands of files are matched against dozens of patterns.
 */
function advance(steps, progress, character) {
    const { reached: from, next: to } = progress;
    let last = -1;
    for (let index = 0; index <= progress.last; index += 1) {
        const step = from[index] === 0 ? undefined : steps[index];
        from[index] = 0;
        if (step?.accepts(character) !== true)
            continue;
        last = index;
        if (step.isRepeated)
            to[index] = (to[index] ?? 0) | mayContinue;
        if (step.end === undefined || step.end === character) {
            to[index + 1] = mayBegin;
            last = index + 1;
        }
    }
    progress.reached = to;
    progress.next = from;
    progress.last = skipOptional(steps, to, last);
}
/**
 * Marks the steps reached by skipping optional ones, and returns the index of the last one. Only a step that has not
 * begun can be skipped, because a directory that has begun must end with its slash.
 */
function skipOptional(steps, reached, lastBefore) {
    let last = lastBefore;
    for (let index = 0; index <= last; index += 1) {
        if (steps[index]?.isOptional !== true || ((reached[index] ?? 0) & mayBegin) === 0)
            continue;
        reached[index + 1] = (reached[index + 1] ?? 0) | mayBegin;
        last = Math.max(last, index + 1);
    }
    return last;
}

;// CONCATENATED MODULE: ./build/tar/path-tree.js
/**
 * Tree with a node for each requested path and each of its parent directories. Neither time nor stack depth depends on
 * the depth of an existing path: nodes are looked up by full path, and missing ones are created downwards from the
 * deepest existing one.
 */
class PathTree {
    #nodes = new Map();
    #make;
    root;
    /** @param make creates a node; its parent is undefined for the root, whose path is empty. */
    constructor(make) {
        this.#make = make;
        this.root = make('', undefined);
        this.#nodes.set('', this.root);
    }
    find(path) {
        return this.#nodes.get(path);
    }
    /** Returns the node of a path. Creates it, and its missing parents, if it does not exist. */
    at(path) {
        const missing = [];
        let existing = path;
        let node = this.#nodes.get(existing);
        while (node === undefined) {
            missing.push(existing);
            existing = path_tree_parentDirectory(existing);
            node = this.#nodes.get(existing);
        }
        for (let created = missing.pop(); created !== undefined; created = missing.pop()) {
            node = this.#make(created, node);
            this.#nodes.set(created, node);
        }
        return node;
    }
    /** Returns all nodes, parents before their children. */
    nodes() {
        return this.#nodes.values();
    }
}
/**
 * Returns the parent path; empty for the root. It shares memory with the path, so a deep tree stores each text only
 * once.
 */
function path_tree_parentDirectory(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** Returns the part after the last slash. */
function path_tree_baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/tar/follow-links.js

const maxLinks = 40;
/**
 * Resolves symbolic links in a path, such as `lib/x` where `lib -> usr/lib`; never above the root. A path without an
 * entry is returned unchanged, and link cycles are abandoned after a fixed number of links.
 */
function followLinks(path, byPath) {
    // In reverse order, so that taking the next segment does not copy the others.
    const segments = path.split('/').reverse();
    let resolved = '';
    let links = 0;
    for (let name = segments.pop(); name !== undefined; name = segments.pop()) {
        const next = step(resolved, name);
        const link = links < maxLinks ? byPath.get(next) : undefined;
        if (link?.type !== 'symlink' || next === resolved)
            resolved = next;
        else {
            links += 1;
            const target = link.linkTarget ?? '';
            if (target.startsWith('/'))
                resolved = '';
            for (const part of target.split('/').reverse())
                segments.push(part);
        }
    }
    return resolved;
}
function step(directory, name) {
    if (name === '..')
        return path_tree_parentDirectory(directory);
    return name === '' || name === '.' ? directory : join(directory, name);
}
/**
 * Resolves the paths at which entries of a tar are unpacked: symbolic links in their parent directories are followed,
 * the entries themselves are not. Directories are cached, so the time is proportional to the total length of the paths,
 * not to their number times their depth.
 */
class EntryPlaces {
    #byPath;
    #directories = new Map([['', '']]);
    constructor(byPath) {
        this.#byPath = byPath;
    }
    /** @param path without empty, `.` and `..` segments. */
    resolve(path) {
        const parent = parentDirectory(path);
        const location = this.#directoryAt(parent);
        return location === parent ? path : join(location, baseName(path));
    }
    #directoryAt(path) {
        const unresolved = [];
        let parent = path;
        let location = this.#directories.get(parent);
        while (location === undefined) {
            unresolved.push(parent);
            parent = parentDirectory(parent);
            location = this.#directories.get(parent);
        }
        for (let next = unresolved.pop(); next !== undefined; next = unresolved.pop()) {
            const unlinked = location === parent ? next : join(location, baseName(next));
            const isLink = this.#byPath.get(unlinked)?.type === 'symlink';
            location = isLink ? followLinks(unlinked, this.#byPath) : unlinked;
            this.#directories.set(next, location);
            parent = next;
        }
        return location;
    }
}
function join(directory, name) {
    return directory === '' ? name : `${directory}/${name}`;
}

;// CONCATENATED MODULE: ./build/contract/image-files.js



/** Files of an image, with all layers applied. Paths may have a leading slash. */
class ImageFiles {
    #byPath;
    #directories = new Set();
    constructor(files) {
        this.#byPath = new Map(files.map(file => [file.path, file]));
        // Parent directories exist even when no layer has an entry for them.
        for (const { path } of files) {
            for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                const folder = path.slice(0, slash);
                if (this.#directories.has(folder))
                    break;
                this.#directories.add(folder);
            }
        }
    }
    all() {
        return this.#byPath.values();
    }
    /** Returns the entry at a path, following symbolic links as a program in the container does. */
    find(path) {
        return this.#byPath.get(this.#resolve(path));
    }
    has(path) {
        const resolved = this.#resolve(path);
        return this.#byPath.has(resolved) || this.#directories.has(resolved);
    }
    /** Returns whether any file or directory matches the pattern. */
    hasMatch(pattern) {
        if (!pattern.includes('*'))
            return this.has(pattern);
        const steps = pathSteps(pattern);
        for (const path of this.#byPath.keys())
            if (matches(steps, path))
                return true;
        for (const path of this.#directories)
            if (matches(steps, path))
                return true;
        return false;
    }
    /** Returns the absolute paths of the files that match the pattern, sorted. */
    findMatches(pattern) {
        const steps = pathSteps(pattern);
        const found = [...this.#byPath.values()].filter(({ type, path }) => type === 'file' && matches(steps, path));
        return found.map(({ path }) => `/${path}`).sort();
    }
    #resolve(path) {
        return followLinks(path, this.#byPath);
    }
}
/** Parses a path in which `*` matches any characters within one path segment, and `**` any directories. */
function pathSteps(pattern) {
    return [...entry_path_cleanPath(pattern).matchAll(/\*\*\/|./gsu)].map(([text]) => {
        if (text === '**/')
            return anyDirectories;
        return text === '*' ? zeroOrMore(isWithinDirectory) : exactlyOne(candidate => candidate === text);
    });
}

;// CONCATENATED MODULE: ./build/contract/notebooks.js



const notebooks_schema = valibot/* object */.Ik({
    metadata: valibot/* nullish */.cl(valibot/* object */.Ik({ kernelspec: valibot/* nullish */.cl(valibot/* object */.Ik({ name: valibot/* nullish */.cl(valibot/* string */.Yj()) })) })),
    cells: valibot/* fallback */.Np(valibot/* array */.YO(valibot/* object */.Ik({ cell_type: valibot/* string */.Yj(), source: valibot/* union */.KC([valibot/* string */.Yj(), valibot/* array */.YO(valibot/* string */.Yj())]) })), []),
});
/** Parses a notebook; undefined if the text is not one. */
function parseNotebook(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const result = valibot/* safeParse */.xL(notebooks_schema, value);
    if (!result.success)
        return undefined;
    const { metadata, cells } = result.output;
    const code = cells
        .filter(({ cell_type }) => cell_type === 'code')
        .map(({ source }) => (typeof source === 'string' ? source : source.join('')));
    return { kernel: metadata?.kernelspec?.name || undefined, code: code.join('\n') };
}
/** Returns the kernels that the image's notebooks require, by key. Notebooks of libraries are ignored. */
function findRequestedKernels(files) {
    const requests = new Map();
    for (const file of files.all()) {
        if (file.content === undefined || !file.path.endsWith('.ipynb') || isLibraryFile(file.path))
            continue;
        const name = parseNotebook(contentText(file))?.kernel;
        if (name === undefined)
            continue;
        const request = requests.get(kernelKey(name)) ?? { name, notebooks: [] };
        request.notebooks.push(`/${file.path}`);
        requests.set(kernelKey(name), request);
    }
    return requests;
}
/** Returns the content of a file as text. */
function contentText({ content }) {
    return new TextDecoder().decode(content);
}

;// CONCATENATED MODULE: ./build/tar/whiteout.js
const prefix = '.wh.';
const metadata = '.wh..wh.';
const opaque = '.wh..wh..opq';
/** Returns whether an entry marks a deletion and is not a file of the image. */
function isWhiteout(path) {
    return path.startsWith(prefix, path.lastIndexOf('/') + 1);
}
/** @returns undefined for an entry that is not a whiteout. */
function readWhiteout(path) {
    if (!isWhiteout(path))
        return undefined;
    const slash = path.lastIndexOf('/');
    const name = path.slice(slash + 1);
    if (name === opaque)
        return { hides: 'content', path: path.slice(0, Math.max(0, slash)) };
    if (name.startsWith(metadata) || name === prefix)
        return { hides: 'nothing' };
    return { hides: 'path', path: path.slice(0, slash + 1) + name.slice(prefix.length) };
}

;// CONCATENATED MODULE: ./build/layers/flatten-layers.js


/**
 * Returns the visible entries of several layers, lowest first. Deletions are applied; if the first path of a
 * hard-linked file is deleted, the next path gets the content. Source: OCI image-spec, layer.md, "Whiteouts".
 */
function flattenLayers(layers) {
    let visible = new Map();
    for (const layer of layers) {
        const entries = [...layer];
        visible = withoutHidden(visible, entries);
        for (const entry of entries) {
            if (isWhiteout(entry.path))
                continue;
            visible.set(entry.path, entry.type === 'hardlink' ? (visible.get(linkTargetPath(entry)) ?? entry) : entry);
        }
    }
    const firstPaths = new Map();
    return [...visible].map(([path, entry]) => {
        const firstPath = firstPaths.get(entry);
        if (firstPath !== undefined)
            return { ...entry, path, type: 'hardlink', size: 0, tarSize: 0, linkTarget: firstPath };
        firstPaths.set(entry, path);
        return { ...entry, path };
    });
}
function withoutHidden(visible, entries) {
    const removed = new Set();
    const emptied = new Set();
    for (const { path, type } of entries) {
        const whiteout = readWhiteout(path);
        if (whiteout?.hides === 'content')
            emptied.add(whiteout.path);
        else if (whiteout?.hides === 'path')
            removed.add(whiteout.path);
        else if (whiteout === undefined && type !== 'directory')
            emptied.add(path);
    }
    return new Map([...visible].filter(([path]) => !isHidden(path, removed, emptied)));
}
function isHidden(path, removed, emptied) {
    if (removed.has(path))
        return true;
    for (let directory = path; directory !== '';) {
        directory = path_tree_parentDirectory(directory);
        if (removed.has(directory) || emptied.has(directory))
            return true;
    }
    return false;
}
function linkTargetPath({ linkTarget = '' }) {
    return linkTarget
        .split('/')
        .filter(name => name !== '' && name !== '.')
        .join('/');
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/oci/layer-name.js
/** Returns the name of a layer in messages: `layer 2 of 5 of ghcr.io/owner/name:tag`. @param index 0-based. */
function layerName(image, index, count) {
    return `layer ${index + 1} of ${count} of ${image}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/oci/verify-stream.js


/**
 * Yields chunks unchanged while verifying their length and digest.
 *
 * @throws Error that names `label` if the length or, after the last chunk, the digest does not match the descriptor.
 */
async function* verifyStream(chunks, descriptor, label) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of verifyLength(chunks, descriptor, label)) {
        hash.update(chunk);
        yield chunk;
    }
    if (`sha256:${hash.digest('hex')}` !== descriptor.digest)
        throw new user_error/* UserError */.yo('image-damaged', `${label} has content that does not match its digest: build the image again`);
}
/**
 * Yields chunks unchanged while verifying their total length.
 *
 * @throws Error that names `label` if there are more or fewer bytes than the descriptor states.
 */
async function* verifyLength(chunks, { size }, label) {
    let received = 0;
    for await (const chunk of chunks) {
        received += chunk.length;
        if (received > size)
            throw new user_error/* UserError */.yo('image-damaged', `${label} is longer than the ${size} bytes in its descriptor: build the image again`);
        yield chunk;
    }
    if (received < size)
        throw new user_error/* FormatError */.IF(`${label} is truncated: ${received} of ${size} bytes. Build the image again`);
}

;// CONCATENATED MODULE: ./build/tar/byte-text.js
const replacement = '\ufffd';
/** Added to an invalid byte to form a lone surrogate, as Python's `surrogateescape` does. Source: PEP 383. */
const escapeBase = 0xdc00;
/**
 * Decodes bytes to text. Names in a tar are bytes and usually UTF-8. An invalid byte becomes a lone surrogate (U+DC80
 * to U+DCFF), so that different names never become the same text.
 */
function decodeText(bytes, start, end) {
    const text = bytes.toString('utf8', start, end);
    return text.includes(replacement) ? decodeEscaped(bytes.subarray(start, end)) : text;
}
/** Decodes up to the first NUL, which terminates text fields of a header. */
function decodeTerminated(bytes, start, end) {
    let terminator = start;
    while (terminator < end && bytes[terminator] !== 0)
        terminator += 1;
    return terminator === start ? '' : decodeText(bytes, start, terminator);
}
function decodeEscaped(bytes) {
    const parts = [];
    let offset = 0;
    while (offset < bytes.length) {
        const end = validEnd(bytes, offset);
        if (end > offset)
            parts.push(bytes.toString('utf8', offset, end));
        if (end < bytes.length)
            parts.push(String.fromCharCode(escapeBase + (bytes[end] ?? 0)));
        offset = end + 1;
    }
    return parts.join('');
}
/** Returns the offset of the first byte that is not part of a valid character. */
function validEnd(bytes, start) {
    let offset = start;
    for (;;) {
        const length = characterLength(bytes, offset);
        if (length === 0)
            return offset;
        offset += length;
    }
}
/**
 * Returns the length of a character in bytes; 0 if it is invalid. Source: Unicode standard, table 3-7, "Well-Formed UTF-8 Byte
 * Sequences".
 */
function characterLength(bytes, offset) {
    const first = bytes[offset] ?? 0xff;
    if (first < 0x80)
        return 1;
    if (first < 0xc2 || first > 0xf4)
        return 0;
    const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    const second = bytes[offset + 1] ?? 0;
    const minSecond = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const maxSecond = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (second < minSecond || second > maxSecond)
        return 0;
    for (let index = offset + 2; index < offset + length; index += 1) {
        if (((bytes[index] ?? 0) & 0xc0) !== 0x80)
            return 0;
    }
    return length;
}

;// CONCATENATED MODULE: ./build/tar/numeric-field.js

const space = 0x20;
const zero = 0x30;
const seven = 0x37;
/**
 * Reads a number in a header: octal digits or, if the first bit is set, a big-endian two's complement number (GNU,
 * star). Blank means 0. Sources: POSIX.1-2017, pax, "ustar Interchange Format"; GNU tar manual, "Extensions".
 *
 * @throws Error that names `field` and its content.
 */
function readNumber(block, start, length, field) {
    const value = (block[start] ?? 0) >= 0x80 ? readBase256(block, start, length) : readOctal(block, start, length);
    if (!Number.isSafeInteger(value))
        throw new user_error/* UserError */.yo('image-damaged', `its ${field} field contains ${numeric_field_quote(block, start, length)}`);
    return value;
}
/** @returns NaN for anything but octal digits surrounded by blanks. */
function readOctal(block, start, length) {
    const end = start + length;
    let offset = start;
    while (offset < end && block[offset] === space)
        offset += 1;
    let value = 0;
    for (; offset < end; offset += 1) {
        const byte = block[offset] ?? 0;
        if (byte < zero || byte > seven)
            break;
        value = value * 8 + byte - zero;
    }
    while (offset < end && (block[offset] === space || block[offset] === 0))
        offset += 1;
    return offset === end ? value : Number.NaN;
}
function readBase256(block, start, length) {
    const first = block[start] ?? 0;
    const isNegative = (first & 0x40) !== 0;
    // The first bit only marks the format. A negative number is read as its complement, which keeps small values exact.
    const flip = isNegative ? 0xff : 0;
    let value = (first ^ flip) & 0x7f;
    for (let offset = start + 1; offset < start + length; offset += 1)
        value = value * 256 + ((block[offset] ?? 0) ^ flip);
    return isNegative ? -1 - value : value;
}
function numeric_field_quote(block, start, length) {
    return JSON.stringify(block.toString('latin1', start, start + length));
}

;// CONCATENATED MODULE: ./build/tar/header-block.js



const blockSize = 512;
const extensionFlags = new Set(['x', 'X', 'g', 'L', 'K']);
const chksum = { start: 148, length: 8 };
/**
 * Reads a header block.
 *
 * @returns undefined for a block of zeros.
 * @throws Error that states the reason but not the position.
 */
function readHeaderBlock(block) {
    if (!hasChecksum(block))
        return undefined;
    const size = readNumber(block, 124, 12, 'size');
    if (size < 0)
        throw new user_error/* UserError */.yo('image-damaged', `its size is ${size}`);
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
/** Returns whether the header belongs to the entry after it, whose path, records or link it contains. */
function isExtension({ flag }) {
    return extensionFlags.has(flag);
}
/**
 * Reads the header of a sparse file in the old GNU format: its size including holes, and whether further blocks of the
 * sparse map follow.
 *
 * @throws Error that states the reason but not the position.
 */
function readSparseHeader(block) {
    const realSize = readNumber(block, 483, 12, 'real size');
    if (realSize < 0)
        throw new user_error/* UserError */.yo('image-damaged', `its real size is ${realSize}`);
    return { realSize, isExtended: block[482] !== 0 };
}
/** Returns whether another block of the sparse map follows this one. */
function isSparseMapExtended(block) {
    return block[504] !== 0;
}
/**
 * Verifies the checksum. Some old tars summed signed bytes, so both sums are valid.
 *
 * @returns false for a block of zeros.
 * @throws Error if neither sum matches.
 */
function hasChecksum(block) {
    let sum = sumOfBytes(block);
    if (sum === 0)
        return false;
    for (let offset = chksum.start; offset < chksum.start + chksum.length; offset += 1)
        sum += 0x20 - (block[offset] ?? 0);
    const stored = readOctal(block, chksum.start, chksum.length);
    if (stored !== sum && stored !== signedSum(block)) {
        throw new user_error/* UserError */.yo('image-damaged', 'there is no tar header: the checksum does not match');
    }
    return true;
}
const words = new Uint32Array(blockSize / 4);
const wordBytes = new Uint8Array(words.buffer);
/** Sums four bytes at a time in two 16-bit halves of a number; 256 bytes of at most 255 fit into 16 bits. */
function sumOfBytes(block) {
    wordBytes.set(block);
    let pairs = 0;
    for (let offset = 0; offset < words.length; offset += 1) {
        const word = words[offset] ?? 0;
        pairs += (word & 0x00ff00ff) + ((word >>> 8) & 0x00ff00ff);
    }
    return (pairs % 2 ** 16) + Math.floor(pairs / 2 ** 16);
}
function signedSum(block) {
    let sum = 0x20 * chksum.length;
    for (let offset = 0; offset < blockSize; offset += 1) {
        const isChecksum = offset >= chksum.start && offset < chksum.start + chksum.length;
        if (!isChecksum)
            sum += block.readInt8(offset);
    }
    return sum;
}
/**
 * Reads the name. Only the POSIX magic implies a prefix field: GNU and older formats store times and sparse maps there.
 */
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
 * Parses records for path, size, owner, time and extended attributes; others are validated and ignored. If a keyword
 * occurs twice, the last value counts.
 *
 * @throws Error that states the reason but not the position.
 */
function parsePaxRecords(bytes) {
    const records = new Map();
    let offset = 0;
    // Some writers pad with zeros within the declared size.
    while (offset < bytes.length && bytes[offset] !== 0) {
        const space = bytes.indexOf(0x20, offset);
        const end = offset + readLength(bytes, offset, space);
        const equals = bytes.indexOf(0x3d, space);
        if (end > bytes.length || equals <= space + 1 || equals >= end || bytes[end - 1] !== 0x0a) {
            throw new user_error/* UserError */.yo('image-damaged', 'an extended header contains a malformed record');
        }
        const keyword = decodeText(bytes, space + 1, equals);
        if (pax_records_keywords.has(keyword))
            records.set(keyword, readValue(bytes, keyword, equals + 1, end - 1));
        else if (keyword.startsWith(schily) || keyword.startsWith(libarchive)) {
            records.set(keyword, decodeText(bytes, equals + 1, end - 1));
        }
        offset = end;
    }
    return records;
}
/** Merges records; later ones take precedence. Source: POSIX.1-2017, pax, "pax Extended Header Keyword Precedence". */
function mergeRecords(earlier, later) {
    if (earlier.size === 0)
        return later;
    return later.size === 0 ? earlier : new Map([...earlier, ...later]);
}
/** @returns undefined if absent or cleared by a later header. */
function textRecord(records, keyword) {
    const value = records.get(keyword);
    return value === '' ? undefined : value;
}
/** @throws Error that names the keyword and its value. */
function integerRecord(records, keyword) {
    return numberRecord(records, keyword, /^\d+$/, Number.MAX_SAFE_INTEGER);
}
/** @throws Error that names the keyword and its value. */
function timeRecord(records, keyword) {
    return numberRecord(records, keyword, /^-?\d+(\.\d*)?$/, Number.MAX_SAFE_INTEGER);
}
/**
 * Returns extended attributes in star's format, which all tools write, and in libarchive's format, with base64 values
 * and percent-encoded names.
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
function readLength(bytes, offset, space) {
    const digits = space < 0 || space - offset > 10 ? '' : bytes.toString('latin1', offset, space);
    if (!/^\d+$/.test(digits))
        throw new user_error/* UserError */.yo('image-damaged', 'an extended header contains a record without a length');
    return Number(digits);
}
function readValue(bytes, keyword, start, end) {
    const value = decodeText(bytes, start, end);
    if (value.includes('\0'))
        throw new user_error/* UserError */.yo('image-damaged', `an extended header contains a NUL in "${keyword}"`);
    return value;
}
function numberRecord(records, keyword, form, max) {
    const text = textRecord(records, keyword);
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (!form.test(text) || Math.abs(value) > max) {
        throw new user_error/* UserError */.yo('image-damaged', `an extended header contains ${JSON.stringify(text.slice(0, 80))} as ${keyword}: expected a number`);
    }
    return value;
}
/** Decodes a name. A malformed percent-encoding is returned unchanged. */
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
    // GNU's directory type, whose content is a list of names.
    ['D', 'directory'],
]);
const typesWithoutContent = new Set(['1', '2', '3', '4', '5', '6']);
const noXattrs = new Map();
/**
 * Returns the bytes of content in the tar, without padding; for a sparse file, only the stored parts. Links, devices
 * and directories have none, regardless of the header, as in Go's and Python's readers.
 *
 * @throws Error that states the reason but not the position.
 */
function storedSize({ flag, size }, { records }) {
    return typesWithoutContent.has(flag) ? 0 : (integerRecord(records, 'size') ?? size);
}
/** Rounds a length up to whole blocks. */
function inBlocks(size) {
    return Math.ceil(size / blockSize) * blockSize;
}
/**
 * Builds an entry from its headers. Unspecified types count as files. Source: POSIX.1-2017, pax, "typeflag".
 *
 * @param realSize size including holes of a sparse file in the old GNU format.
 * @throws Error that states the reason but not the position.
 */
function buildEntry(header, extensions, tarSize, realSize) {
    const { records, longName, longLink } = extensions;
    const name = longName ?? textRecord(records, 'GNU.sparse.name') ?? textRecord(records, 'path') ?? header.name;
    const isOldDirectory = header.flag === '\0' && name.endsWith('/');
    const type = isOldDirectory ? 'directory' : (types.get(header.flag) ?? 'file');
    const isLink = type === 'symlink' || type === 'hardlink';
    return {
        path: entry_path_cleanPath(name),
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
/**
 * Returns the size including holes. Source: GNU tar manual, "Storing Sparse Files": `realsize` in format 1.0, `size` in
 * 0.0 and 0.1.
 */
function sparseSize(records) {
    return integerRecord(records, 'GNU.sparse.realsize') ?? integerRecord(records, 'GNU.sparse.size');
}

;// CONCATENATED MODULE: ./build/tar/tar-scanner.js





/**
 * Maximum extended header size in bytes. Larger ones are malicious: Linux allows 4096 bytes in a path and 64 KiB in an
 * attribute.
 */
const maxExtensionSize = 2 ** 20;
/** Maximum number of extended headers per entry. Usually there are at most four: long name, long link, records and global records. */
const maxExtensions = 16;
const noExtensions = { longName: undefined, longLink: undefined, records: noRecords };
/**
 * Reads the headers of an uncompressed tar pushed in chunks of any length, and calls `onEntry` for each entry as soon
 * as its headers are complete. Content is neither copied nor kept, so memory is bounded for any input: at most 3 MiB,
 * for extended headers. Errors from `onEntry` propagate through `push`.
 *
 * Sources: POSIX.1-2017, pax; GNU tar manual, "Tar Internals".
 */
class TarScanner {
    #onEntry;
    #chooseContent;
    #sink;
    #label;
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
    /** @param label name of the tar in errors. */
    constructor(onEntry, label, chooseContent) {
        this.#onEntry = onEntry;
        this.#chooseContent = chooseContent;
        this.#label = label;
    }
    /** Number of bytes pushed so far, including those after the end of the archive. */
    get bytesSeen() {
        return this.#position;
    }
    /** Whether global extended headers were found, which apply to all entries that follow. */
    get hasGlobalRecords() {
        return this.#globals.size > 0;
    }
    /** @throws Error that names the tar, the byte offset and the reason if the data is not a valid tar. */
    push(chunk) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        let offset = 0;
        while (offset < bytes.length) {
            const step = this.#advance(bytes, offset);
            this.#position += step;
            offset += step;
        }
    }
    /**
     * Ends the tar after the last chunk. The final zero blocks and the padding of the last file may be missing, which
     * container engines accept too.
     *
     * @throws Error that names the tar and the byte offset if it is truncated.
     */
    end() {
        const isInside = this.#filled > 0 || this.#collected !== undefined || this.#sparse !== undefined;
        if (isInside || this.#extensionCount > 0 || this.#skip > this.#padding) {
            throw new user_error/* UserError */.yo('image-damaged', `${this.#label} is truncated: its tar ends inside an entry, at byte ${this.#position}. Build the image again`);
        }
    }
    /** @returns the number of bytes consumed from `offset`; 0 only after an extended header without content. */
    #advance(bytes, offset) {
        const remaining = bytes.length - offset;
        if (this.#zeroBlocks === 2)
            return remaining;
        if (this.#collected !== undefined)
            return this.#collect(this.#collected, bytes, offset);
        if (this.#skip > 0) {
            const step = Math.min(this.#skip, remaining);
            const content = Math.min(step, this.#skip - this.#padding);
            if (this.#sink !== undefined && content > 0)
                this.#sink(bytes.subarray(offset, offset + content));
            this.#skip -= step;
            return step;
        }
        if (this.#filled === 0 && remaining >= blockSize) {
            this.#readBlock(bytes.subarray(offset, offset + blockSize), this.#position);
            return blockSize;
        }
        const step = bytes.copy(this.#partial, this.#filled, offset, offset + Math.min(blockSize - this.#filled, remaining));
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
        if (isExtension(header))
            this.#beginExtension(header, start);
        else
            this.#beginEntry(header, block, start);
    }
    #readZeros(start) {
        if (this.#extensionCount > 0)
            throw this.#failure(start, 'the archive ends after an extended header, without its entry');
        this.#zeroBlocks += 1;
    }
    #beginExtension({ flag, size }, start) {
        this.#extensionCount += 1;
        if (this.#extensionCount > maxExtensions)
            throw this.#failure(start, `more than ${maxExtensions} extended headers precede one entry`);
        if (size > maxExtensionSize) {
            throw this.#failure(start, `an extended header claims ${size} bytes, over the limit of ${maxExtensionSize}`);
        }
        this.#collected = { flag, bytes: Buffer.alloc(size), filled: 0 };
    }
    #collect(collected, bytes, offset) {
        const step = bytes.copy(collected.bytes, collected.filled, offset);
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
        if (length > maxExtensionSize)
            throw this.#failure(start, `global extended headers contain more than ${maxExtensionSize} bytes`);
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
        this.#sink = this.#chooseContent?.(entry);
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
        return new user_error/* UserError */.yo('image-damaged', `${this.#label} is not a readable tar: at byte ${start}, ${reason}`);
    }
}

// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
;// CONCATENATED MODULE: ./build/layers/assert-no-bomb.js


/** Unpacked size in bytes up to which the ratio is not checked. Reading it takes half a minute. */
const uncheckedSize = 16 * 2 ** 30;
/** Maximum compression ratio; no real file system compresses that well. */
const maxRatio = 100;
/**
 * Rejects decompression bombs: streaming is bounded in memory, but a few megabytes can take hours to unpack.
 *
 * @param size bytes unpacked so far.
 * @throws Error that names `label` and both sizes.
 */
function assertNoBomb(size, compressedSize, label) {
    if (size <= uncheckedSize || size <= compressedSize * maxRatio)
        return;
    throw new user_error/* UserError */.yo('layer-not-readable', `${label} unpacks to more than ${(0,units/* formatSize */.Xq)(size)} from ${(0,units/* formatSize */.Xq)(compressedSize)}: it may be a decompression bomb, so it is not read further. Check how the layer was built`);
}

;// CONCATENATED MODULE: ./build/layers/content-size.js
/** Content size of an entry in bytes, as counted by `docker history`; for a symbolic link, the length of its target. */
function entryContentSize({ type, size, linkTarget }) {
    return type === 'symlink' ? Buffer.byteLength(linkTarget ?? '') : size;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/layers/zstd-frames.js
const frameMagic = 0xfd2fb528;
const skippableMagic = 0x184d2a50;
const idLengths = [0, 1, 2, 4];
const sizeLengths = [0, 2, 4, 8];
const fieldLengths = { magic: 4, descriptor: 1, block: 3, length: 4, last: 0, unknown: 0 };
/**
 * Splits zstd data at frame ends. Node's decompressor (Node 24) stops permanently at the end of a frame if the same
 * write contains more data, and would drop every frame of a layer but the first. It continues if the next frame arrives
 * in a separate write. pzstd and zstd:chunked write many frames.
 *
 * Data that is not a frame is passed on unchanged; the decompressor reports the error.
 * Source: RFC 8878 section 3.1.
 */
class ZstdFrames {
    #field = Buffer.alloc(4);
    #filled = 0;
    #part = 'magic';
    #hasChecksum = false;
    #skip = 0;
    /** Splits a chunk without copying. Each part ends at the end of the chunk or of a frame. */
    cut(chunk) {
        const parts = [];
        let start = 0;
        let offset = 0;
        while (offset < chunk.length) {
            offset += this.#advance(chunk, offset);
            const isFrameEnd = this.#part === 'last' && this.#skip === 0;
            if (!isFrameEnd)
                continue;
            this.#part = 'magic';
            parts.push(chunk.subarray(start, offset));
            start = offset;
        }
        if (start < offset)
            parts.push(chunk.subarray(start, offset));
        return parts;
    }
    /** @returns the number of bytes consumed from `offset`, at least one. */
    #advance(chunk, offset) {
        const remaining = chunk.length - offset;
        if (this.#part === 'unknown')
            return remaining;
        if (this.#skip > 0) {
            const step = Math.min(this.#skip, remaining);
            this.#skip -= step;
            return step;
        }
        const length = fieldLengths[this.#part];
        const step = Math.min(length - this.#filled, remaining);
        this.#field.set(chunk.subarray(offset, offset + step), this.#filled);
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



/** Size of input and output chunks in bytes. Node's default of 16 KiB makes inflating several times slower. */
const chunkSize = 2 ** 20;
/** Compressed bytes buffered so that the inflating thread never runs out of input. */
const writeAhead = 4 * chunkSize;
/**
 * Inflates a stream and passes it to `onChunk` in order, in chunks of up to 1 MiB. A chunk is valid only until
 * `onChunk` returns.
 *
 * gzip data may have several members. Zeros after the last member are padding, which tapes and some builders write; any
 * other trailing data is rejected. zstd data may have several frames, including skippable ones, and nothing else.
 *
 * After any failure, including one in `onChunk`, the source is closed and the inflating thread is released.
 *
 * @throws Error that names `label` and the reason; errors from the source and from `onChunk` are rethrown unchanged.
 */
async function inflate(compressed, compression, onChunk, label) {
    if (compression === 'none') {
        for await (const chunk of compressed)
            onChunk(chunk);
        return;
    }
    const inflater = new Inflater(compression, onChunk, label);
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
    #label;
    #compression;
    #failure;
    #hasFailed = false;
    #isOver = false;
    #wake;
    #written = 0;
    /** Offset after the last nonzero byte. */
    #contentEnd = 0;
    constructor(compression, onChunk, label) {
        this.#label = label;
        this.#compression = compression;
        const options = { chunkSize, writableHighWaterMark: writeAhead };
        this.#stream = compression === 'gzip' ? (0,external_node_zlib_.createGunzip)(options) : (0,external_node_zlib_.createZstdDecompress)(options);
        const handleChunk = (chunk) => {
            try {
                if (!this.#hasFailed)
                    onChunk(chunk);
                releaseBuffer(chunk);
            }
            catch (error) {
                this.#fail(error);
            }
        };
        // zlib submits its next work item to the thread pool when this listener returns. Processing the chunk (mostly
        // hashing) in a microtask lets both run in parallel. The microtask for `end` still runs after it.
        this.#stream.on('data', (chunk) => queueMicrotask(() => handleChunk(chunk)));
        this.#stream.on('error', error => this.#fail(this.#explain(error)));
        this.#stream.on('drain', () => this.#wake?.());
        this.#stream.on('end', () => queueMicrotask(() => this.#finish()));
        this.#stream.on('close', () => queueMicrotask(() => this.#finish()));
    }
    /** Resolves when more data may be written. */
    async write(bytes) {
        this.#throwFailure();
        this.#trackZeros(bytes);
        // After the end of the compressed data the stream reads nothing and emits no `drain`.
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
            throw new user_error/* UserError */.yo('image-damaged', `${this.#label} has other data after the end of its ${this.#compression} data, at byte ${bytesWritten}: build and push the image again`);
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
        return new user_error/* UserError */.yo('image-damaged', `${this.#label} cannot be unpacked: ${place} (${error.message}). Build and push the image again`, {
            cause: error,
        });
    }
}
/** Merges the small chunks that networks deliver, because every write costs a round trip to the thread pool. */
async function* gather(chunks) {
    let pending = [];
    let length = 0;
    for await (const chunk of chunks) {
        pending.push(chunk);
        length += chunk.length;
        if (length < chunkSize / 2)
            continue;
        yield pending.length === 1 ? chunk : Buffer.concat(pending, length);
        pending = [];
        length = 0;
    }
    if (length > 0)
        yield Buffer.concat(pending, length);
}
/**
 * Frees a chunk's memory once zlib has filled the whole buffer and so will not write to it again; the next chunk then
 * reuses the memory. Without this, the garbage collector runs every few dozen chunks. No-op on Node 20, which lacks
 * `transfer`.
 */
function releaseBuffer({ buffer, byteOffset, byteLength }) {
    if (buffer instanceof ArrayBuffer && byteOffset + byteLength === buffer.byteLength)
        buffer.transfer?.(0);
}

;// CONCATENATED MODULE: ./build/layers/stream-layer.js








/**
 * Reads one layer once without storing it, and verifies its diff ID and the tar's structure. Inflating dominates the
 * time; it runs in Node's thread pool while the digest is computed here. By default, the digest of the compressed bytes
 * is not verified: that reduces the speed by up to a twelfth where two virtual cores share a physical one, and the diff
 * ID already verifies the content.
 *
 * @throws Error that names `label` and the reason if the layer does not match its descriptor and diff ID.
 */
async function streamLayer(source, { descriptor, diffId, label, isDigestVerified = false }, { onEntry, chooseContent, onChunk, onProgress, onInflated } = {}) {
    const compression = detectCompression(descriptor, diffId, label);
    let contentSize = 0;
    let entryCount = 0;
    const scanner = new TarScanner(entry => {
        contentSize += entryContentSize(entry);
        entryCount += 1;
        onEntry?.(entry);
    }, label, chooseContent);
    const checkDiffId = diffIdCheck(compression, diffId, label);
    const verify = compression === 'none' || isDigestVerified ? verifyStream : verifyLength;
    const verified = verify(await source.openBlob(descriptor), descriptor, label);
    await inflate(onProgress === undefined ? verified : reportProgress(verified, onProgress), compression, chunk => {
        checkDiffId.update(chunk);
        scanner.push(chunk);
        assertNoBomb(scanner.bytesSeen, descriptor.size, label);
        onChunk?.(chunk);
        onInflated?.(chunk.length);
    }, label);
    scanner.end();
    checkDiffId.end();
    const { bytesSeen: uncompressedSize, hasGlobalRecords } = scanner;
    return { uncompressedSize, contentSize, entryCount, hasGlobalRecords };
}
/** @throws Error if the media type is not a layer's. */
function detectCompression({ mediaType, digest }, diffId, label) {
    const compression = layerCompression(mediaType);
    if (compression === undefined) {
        throw new user_error/* UserError */.yo('unsupported-image', `${label} is of type "${mediaType}", which is not a file system layer: specify an image`);
    }
    if (compression === 'none' && digest !== diffId)
        throw wrongContent(diffId, label);
    return compression;
}
/** Verifies the diff ID. Skipped for an uncompressed layer, whose diff ID is its digest and is already verified. */
function diffIdCheck(compression, diffId, label) {
    if (compression === 'none')
        return { update: () => { }, end: () => { } };
    const hash = (0,external_node_crypto_.createHash)('sha256');
    return {
        update: (chunk) => {
            hash.update(chunk);
        },
        end: () => {
            if (`sha256:${hash.digest('hex')}` !== diffId)
                throw wrongContent(diffId, label);
        },
    };
}
function wrongContent(diffId, label) {
    return new user_error/* UserError */.yo('image-damaged', `${label}: its content does not match the diff id ${diffId} in the image's config. Build and push the image again`);
}
async function* reportProgress(chunks, onProgress) {
    let received = 0;
    for await (const chunk of chunks) {
        received += chunk.length;
        onProgress(received);
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./build/layers/read-files.js





/** Maximum size of all kept contents in bytes. An image that exceeds it was crafted to exhaust memory. */
const maxContentSize = 128 * 2 ** 20;
/**
 * Reads every layer once and keeps the content of selected entries.
 *
 * @param isWanted returns whether to keep an entry's content.
 * @returns the entries of each layer, lowest first.
 * @throws Error that names the layer if it is damaged, or the image if the selected content is too large.
 */
async function readFiles(source, image, isWanted) {
    const { layers } = image.manifest;
    let total = 0;
    const readLayer = async (descriptor, index) => {
        const label = layerName(image.name, index, layers.length);
        const diffId = image.config.diffIds[index];
        if (diffId === undefined)
            throw new user_error/* UserError */.yo('image-damaged', `${label} has no diff id in the image's config: build the image again`);
        const entries = [];
        await streamLayer(source, { descriptor, diffId, label }, {
            onEntry: entry => entries.push(entry),
            chooseContent: entry => {
                const last = entries.at(-1);
                if (last === undefined || !isWanted(entry))
                    return undefined;
                total += entry.size;
                if (total > maxContentSize)
                    throw new user_error/* UserError */.yo('layer-not-readable', `${image.name} has too many notebooks and scripts to read: remove those that the image does not need`);
                return keepContent(last, entry.size);
            },
        });
        return entries;
    };
    // Largest first, so that no large layer is left for a single processor at the end.
    const bySize = layers.map((descriptor, index) => ({ descriptor, index }));
    bySize.sort((a, b) => b.descriptor.size - a.descriptor.size);
    const found = [];
    await (0,concurrency/* mapConcurrent */._)(bySize, (0,external_node_os_.availableParallelism)(), async ({ descriptor, index }) => {
        found[index] = await readLayer(descriptor, index);
    });
    return found;
}
function keepContent(entry, size) {
    const content = new Uint8Array(size);
    let filled = 0;
    entry.content = content;
    return chunk => {
        // A sparse file stores at most its size.
        content.set(chunk.subarray(0, size - filled), filled);
        filled += chunk.length;
    };
}

;// CONCATENATED MODULE: ./build/doctor/facts/gather-kernels.js











/** Maximum compressed size in bytes of an image whose layers are downloaded. */
const maxDownload = 10 ** 9;
/**
 * Finds the kernels of the image that the source's default branch launches. Its layers are downloaded only if a notebook
 * requires a kernel other than Jupyter's own.
 *
 * @returns undefined if no notebook does, or nothing is launched.
 */
async function gatherKernels(source, launcher, connect) {
    const reference = launchedReference(source, launcher);
    if (reference === undefined || ![...source.notebooks.values()].some(requiresOtherKernel))
        return undefined;
    const kernels = await attempt(() => readKernels(reference, connect));
    return { reference: (0,oci_reference/* formatReference */.FH)(reference), installed: kernels.isKnown ? kernels.value : kernels };
}
function requiresOtherKernel(text) {
    const kernel = parseNotebook(text)?.kernel;
    return kernel !== undefined && kernel_key_kernelKey(kernel) !== nativeKernel;
}
function launchedReference({ defaultBranch }, { branches, defaultBranch: launcherDefault }) {
    const launched = branches.flatMap(({ name, launches }) => launches.isKnown ? [{ name, reference: launches.value.reference }] : []);
    const named = [defaultBranch, launcherDefault].flatMap(branch => launched.find(({ name }) => name === branch) ?? []);
    return (named[0] ?? launched[0])?.reference;
}
async function readKernels(reference, connect) {
    const source = registrySource(await connect(reference), reference);
    const image = await readImage(source, platform_binderPlatform);
    const size = image.manifest.layers.reduce((sum, layer) => sum + layer.size, 0);
    if (size > maxDownload) {
        const megabytes = (bytes) => `${Math.round(bytes / 10 ** 6)} MB`;
        const reason = `its layers are ${megabytes(size)} in total, more than the ${megabytes(maxDownload)} that are downloaded`;
        return { isKnown: false, reason };
    }
    const layers = await readFiles(source, image, ({ path }) => path === 'etc/passwd');
    return foundValue(findKernels(image.config, new ImageFiles(flattenLayers(layers))));
}

// EXTERNAL MODULE: ./build/provenance/signer-workflow.js
var signer_workflow = __webpack_require__(7582);
;// CONCATENATED MODULE: ./build/doctor/facts/gather-provenance.js





const gather_provenance_maxConcurrentRequests = 4;
/** Verifies the provenance of every pinned digest, if the launcher's workflow sets `source-repository`. */
async function gatherProvenance(launched, workflows, find) {
    const required = workflows.flatMap(updateSteps).map(step => readRequired(step.with));
    const settings = required.find(entry => entry !== undefined);
    if (settings === undefined)
        return new Map();
    const digests = [...new Set(launched.flatMap(({ digest }) => digest ?? []))];
    const results = await (0,concurrency/* mapConcurrent */._)(digests, gather_provenance_maxConcurrentRequests, async (digest) => {
        return [digest, await attempt(() => find(digest, settings))];
    });
    return new Map(results);
}
/** Reads the required provenance; undefined if none is required, or an input is an expression or malformed. */
function readRequired(inputs) {
    const text = (name) => (typeof inputs[name] === 'string' ? inputs[name] : undefined);
    const [source, signer] = [text('source-repository'), text('signer-workflow')];
    if (source === undefined || String(inputs['require-provenance']) === 'false')
        return undefined;
    try {
        return {
            repository: (0,github_repository/* parseGitHubRepository */.lF)(source),
            signerWorkflow: signer === undefined ? signer_workflow/* projectWorkflow */.tV : (0,signer_workflow/* parseSignerWorkflow */.pv)(signer),
            trustRoot: text('trust-root'),
        };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/doctor/facts/gather-facts.js














/** Matches scripts that may print launch links. Source code in other folders is not read. */
const script = /^(?=[^/]*$|(?:.*\/)?(?:\.?binder|bin|docs?|examples?|scripts?|tools?|utils?)\/).*[^/]\.(?:py|sh|js|mjs|jl|R)$/s;
const page = /(?:^|\/)README[^/]*$|\.(?:md|rst|html|txt)$/i;
const workflowFile = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const notebook = /(?<!-checkpoint)\.ipynb$/;
/** Maximum number of files of each kind. A repository with more files has generated ones. */
const maxTexts = 500;
const gather_facts_maxConcurrentRequests = 6;
/**
 * Gathers the facts about both repositories and their images.
 *
 * @throws Error if one of the repositories cannot be read.
 */
async function gatherFacts(target, services) {
    const [launcher, repository] = await Promise.all([
        gatherLauncher(target, services),
        gatherRepository(target.source, services),
    ]);
    const launched = launcher.branches.flatMap(({ launches }) => launches.isKnown ? [launches.value.reference] : []);
    const context = { launcher, images: [...launched, ...target.images] };
    const source = await gatherSource(target, repository, context, services);
    const [images, provenance, kernels] = await Promise.all([
        gatherImages(launched, target.images, services.connect),
        gatherProvenance(launched, launcher.workflows, (digest, required) => services.findProvenance(target.launcher, digest, required)),
        gatherKernels(source, launcher, services.connect),
    ]);
    const { eventType, launches } = target;
    return { source, launcher, images, provenance, kernels, eventType, launches, now: services.now() };
}
/** Reads the survey, tree, pages and workflows of the default branch. */
async function gatherRepository(repository, services) {
    const survey = await services.survey(repository);
    const { branches, workflowStates, tags: _, ...state } = survey;
    const { defaultBranch } = state;
    const head = branches.find(({ name }) => name === defaultBranch)?.head;
    const noFiles = { files: [], isTruncated: false };
    const { files, isTruncated } = head === undefined ? noFiles : await services.fetchTree(repository, head);
    const fetchMatching = (pattern) => services.fetchTexts(repository, files.filter(({ path }) => pattern.test(path)).slice(0, maxTexts));
    const [pages, scripts, workflowTexts] = await Promise.all([
        fetchMatching(page),
        fetchMatching(script),
        fetchMatching(workflowFile),
    ]);
    const workflows = [...workflowTexts]
        .map(([path, text]) => parseWorkflow(path, text, workflowStates.get(path)))
        .filter(workflow => workflow !== undefined);
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    const facts = { name, ...state, workflows, pages, scripts, isTreeTruncated: isTruncated };
    return { facts, survey, files, fetchMatching };
}
/** Reads the facts that only a source has. @param context the launcher, and the images that count as builds. */
async function gatherSource({ source, build }, { facts, survey, files, fetchMatching }, { launcher, images }, services) {
    const builds = withoutOtherImages(facts.workflows, images);
    const target = findBuildDefinition(builds, build);
    const { dockerfile, context, dependencies = dockerfile } = target;
    const buildFilePaths = new Set([
        ...[dockerfile, dependencies].flatMap(file => [file, `${file}.dockerignore`]),
        context === '' ? '.dockerignore' : `${context}/.dockerignore`,
    ]);
    const branches = survey.branches.map(({ name }) => name);
    const launched = launchedSourceBranch(facts.defaultBranch, branches, launcher);
    const [notebooks, commits, buildFiles] = await Promise.all([
        fetchMatching(notebook),
        launched !== undefined && selectsFiles(builds) ? fetchCommits(source, launched, services) : undefined,
        services.fetchTexts(source, files.filter(({ path }) => buildFilePaths.has(path))),
    ]);
    return {
        ...facts,
        ...target,
        branches,
        tags: survey.tags,
        files: files.map(({ path }) => path),
        notebooks,
        commits,
        buildFiles,
    };
}
/** Returns the branch whose commits are counted: the default branch if it is launched, else the first launched one. */
function launchedSourceBranch(defaultBranch, branches, launcher) {
    const launched = new Set(launcher.branches.flatMap(({ name, launches }) => (launches.isKnown ? [name] : [])));
    return [defaultBranch, ...branches].find(name => {
        return launched.has((0,source_ref/* findLauncherBranch */.yl)(`refs/heads/${name}`) ?? '');
    });
}
async function fetchCommits(source, branch, services) {
    return { branch, commits: await attempt(() => services.fetchCommitFiles(source, branch)) };
}
async function gatherLauncher({ launcher, launcherDockerfile, eventType }, services) {
    const [{ facts, survey }, state] = await Promise.all([
        gatherRepository(launcher, services),
        services.readLauncher(launcher, launcherDockerfile),
    ]);
    const events = await gatherEvents(launcher, facts.workflows, eventType, services);
    const protectedBranches = new Set(survey.branches.flatMap(({ name, isProtected }) => (isProtected ? [name] : [])));
    const launchable = state.branches.filter(one => !isBotBranch(one.branch) && !isPreview(one));
    const branches = await (0,concurrency/* mapConcurrent */._)(launchable, gather_facts_maxConcurrentRequests, async (state) => {
        const { branch: name } = state;
        const rules = await attempt(() => services.fetchRules(launcher, { name, isProtected: protectedBranches.has(name) }));
        return branchFacts(state, rules, launcherDockerfile.label);
    });
    return { ...facts, ...events, branches, tags: survey.tags };
}

;// CONCATENATED MODULE: ./build/verdict.js
/** Returns the most severe verdict; `pass` if there is none. */
function worstVerdict(verdicts) {
    if (verdicts.includes('fail'))
        return 'fail';
    return verdicts.includes('warn') ? 'warn' : 'pass';
}

;// CONCATENATED MODULE: ./build/doctor/report/finding.js

/** Returns the finding of a passed check. */
function passed(check, what) {
    return { check, verdict: 'pass', what, why: '', fix: '' };
}
/**
 * Returns a passed finding if there was something to check and all of it could be read, otherwise none. Other checks
 * report the facts that could not be read.
 */
function passedIfRead(check, isRead, what) {
    return isRead.length > 0 && isRead.every(Boolean) ? [passed(check, what)] : [];
}
/** Returns a passed finding, unless GitHub did not list all files of a repository, because not all could be checked. */
function passedIfListed(check, repositories, what) {
    return repositories.some(({ isTreeTruncated }) => isTreeTruncated) ? [] : [passed(check, what)];
}
/** Returns the most severe verdict. */
function overallVerdict(findings) {
    return worstVerdict(findings.map(({ verdict }) => verdict));
}

// EXTERNAL MODULE: ./build/doctor/report/report-findings.js
var report_findings = __webpack_require__(9646);
// EXTERNAL MODULE: ./build/wording.js
var wording = __webpack_require__(9000);
;// CONCATENATED MODULE: ./build/doctor/checks/branch-protection.js


const check = 'branch-protection';
const maxNamed = 10;
/** Types of rules that reject the workflow's commit, which is signed and never a force push. */
const rejectingTypes = [
    'pull_request',
    'update',
    'required_status_checks',
    'merge_queue',
    'required_deployments',
    'workflows',
];
/** Types of rules that may reject it, depending on their parameters. */
const doubtfulTypes = [
    'code_scanning',
    'commit_message_pattern',
    'commit_author_email_pattern',
    'committer_email_pattern',
    'file_path_restriction',
];
/** Checks that no rule rejects the commits that the launcher's workflow pushes directly to its branches. */
function checkBranchProtection({ launcher }) {
    const launchable = launcher.branches.filter(({ hasDockerfile }) => hasDockerfile);
    const findings = [...unreadableRules(launchable, launcher.name), ...activeRules(launchable, launcher.name)];
    if (findings.length > 0)
        return findings;
    return passedIfRead(check, launchable.map(() => true), `No rule blocks the workflow's commits to the branches of ${launcher.name}`);
}
function unreadableRules(branches, launcher) {
    const unknownReason = ({ rules }) => (rules.isKnown ? [] : [rules.reason]);
    return [...new Set(branches.flatMap(unknownReason))].map(reason => {
        const hidden = branches.filter(branch => unknownReason(branch).includes(reason));
        return {
            check,
            verdict: 'warn',
            what: `The rules for ${formatNames(hidden)} of ${launcher} cannot be read: ${reason}`,
            why: 'update-launcher-sha commits directly to these branches. A rule that does not allow it rejects the commit.',
            fix: `Check the rules at https://github.com/${launcher}/rules, or run the doctor again with a token that can read ${launcher}.`,
        };
    });
}
/** Returns one finding per ruleset or protection rule, naming the branches it applies to. */
function activeRules(branches, launcher) {
    const sets = new Map();
    for (const branch of branches) {
        for (const rules of branch.rules.isKnown ? branch.rules.value.filter(isBlocking) : []) {
            const key = JSON.stringify([rules.page, rules.name, rules.types]);
            const set = sets.get(key) ?? { rules, on: [] };
            set.on.push(branch);
            sets.set(key, set);
        }
    }
    return [...sets.values()].map(({ rules, on }) => explain(rules, `${formatNames(on)} of ${launcher}`, launcher));
}
/** Returns whether the rules may block a commit. Classic protection always counts, because part of it is hidden. */
function isBlocking(rules) {
    if (rules.bypass === 'workflows')
        return false;
    return (rules.kind === 'protection' ||
        [...rejectingTypes, ...doubtfulTypes].some(type => rules.types.includes(type)));
}
function explain(rules, on, launcher) {
    const { kind, name, bypass, page } = rules;
    const types = rules.types.filter(type => [...rejectingTypes, ...doubtfulTypes].includes(type));
    const subject = kind === 'ruleset' ? 'The ruleset' : 'The branch protection rule';
    const isCertain = bypass === 'nobody' && types.some(type => rejectingTypes.includes(type));
    const requirements = types.length === 0 ? '' : ` with ${types.join(', ')}`;
    return {
        check,
        verdict: isCertain ? 'fail' : 'warn',
        what: `${subject}${name === undefined ? '' : ` "${name}"`} applies to ${on}${requirements}`,
        why: `update-launcher-sha commits there directly. ${reason(rules, isCertain, types.length > 0)}`,
        fix: `At ${page}, add the app "GitHub Actions" to the bypass list, or exclude the launched branches.` +
            (isCertain ? '' : ' If an earlier update was committed, it is already allowed.'),
        similar: {
            item: name === undefined ? on : `"${name}"`,
            what: count => `${count} ${kind === 'ruleset' ? 'rulesets' : 'branch protection rules'} apply to branches of ${launcher}${requirements}`,
        },
    };
}
function reason({ kind, bypass }, isCertain, hasRequirements) {
    if (isCertain)
        return 'No one can bypass the rule, so it rejects every update.';
    if (bypass === 'others')
        return 'Some users or apps can bypass the rule, but the doctor cannot determine whether the workflow can.';
    if (kind === 'protection' && !hasRequirements)
        return 'Only administrators can see who may push.';
    return 'The rule rejects the commit unless the workflow can bypass it, which only administrators can see.';
}
function formatNames(branches) {
    const names = branches.map(({ name }) => `"${name}"`);
    return `${names.length === 1 ? 'branch' : 'branches'} ${(0,wording/* formatList */.ki)(names, maxNamed)}`;
}

;// CONCATENATED MODULE: ./build/doctor/facts/at-line.js
/**
 * Returns the suffix of a workflow's path that names a line, such as `:12`.
 *
 * @param paths paths of keys, such as `on.push.paths`. The first one that exists is used.
 * @returns an empty string if none exists.
 */
function at_line_atLine({ lines }, ...paths) {
    const line = paths.map(path => lines.get(path)).find(number => number !== undefined);
    return line === undefined ? '' : `:${line}`;
}

;// CONCATENATED MODULE: ./build/dockerfile/shell-commands.js

/** Words that precede a command without changing which program runs. */
const prefixes = new Set('! { } if then elif else while until do time exec sudo command env retry'.split(' '));
const shells = /^(?:.*\/)?(?:ba|da|z|k)?sh$|^(?:.*\/)?su$/;
/** Returns the commands that a RUN instruction executes, including the commands of here-documents and of `sh -c "…"`. */
function shell_commands_runCommands(dockerfile, instruction) {
    const { rest } = instruction;
    const words = execForm(rest);
    if (words !== undefined)
        return withNested([{ words, text: rest, operator: '' }]);
    const commands = shellCommands(rest);
    const [first] = commands;
    const readsScript = rest.startsWith('<<') || (first !== undefined && shells.test(programName(first)));
    const body = readsScript && rest.includes('<<') ? heredocText(dockerfile, instruction) : '';
    return withNested([...commands, ...shellCommands(body)]);
}
/** Returns the commands of a script, without those that are passed to another shell. */
function shellCommands(script) {
    const commands = [];
    let from = 0;
    const add = (to, operator) => {
        const text = script.slice(from, to).trim();
        if (text !== '')
            commands.push({ text, words: splitWords(text), operator });
        from = to + operator.length;
    };
    for (const { index, text } of operators(script))
        add(index, text);
    add(script.length, '');
    return commands;
}
/** Returns the name of the program, without `sudo`, assignments and keywords; empty if there is none. */
function programName(command) {
    return programWords(command)[0] ?? '';
}
/** Returns the name of the program and the words after it. */
function programWords({ words }) {
    const start = words.findIndex(word => !prefixes.has(word) && !/^\w+=/.test(word) && !word.startsWith('-'));
    return start < 0 ? [] : words.slice(start);
}
/** Matches quoted text, escapes, comments and `>&`, which are skipped, or an operator, which is captured. */
const token = /\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|(?<![^\s;&|()])#[^\n]*|>&|&>|\$\{[^}]*(?:\}|$)|(&&|\|\||;;|[;|&\n()])/g;
function operators(script) {
    return [...script.matchAll(token)].flatMap(({ index, 1: text }) => text === undefined ? [] : { index, text });
}
function splitWords(text) {
    try {
        return splitShellWords(text, false);
    }
    catch {
        return text.split(/\s+/).filter(word => word !== '');
    }
}
/** Inserts the commands of a script that is passed to a shell after the command that starts the shell. */
function withNested(commands) {
    const allCommands = [];
    let pending = [...commands];
    for (let command = pending.shift(); command !== undefined; command = pending.shift()) {
        allCommands.push(command);
        const script = nestedScript(command);
        if (script !== undefined)
            pending = [...shellCommands(script), ...pending];
    }
    return allCommands;
}
function nestedScript({ words }) {
    if (!words.some(word => shells.test(word)))
        return undefined;
    const option = words.findIndex(word => /^-[a-z]*c$/.test(word));
    return option < 0 ? undefined : words[option + 1];
}
function execForm(rest) {
    try {
        const parsed = rest.startsWith('[') ? JSON.parse(rest) : undefined;
        return Array.isArray(parsed) ? parsed.map(String) : undefined;
    }
    catch {
        return undefined;
    }
}
function heredocText({ bytes }, { logical, end }) {
    const from = (logical.offsets.at(-1) ?? end) + 1;
    return Buffer.from(bytes.subarray(from, end)).toString('utf8');
}

;// CONCATENATED MODULE: ./build/dockerfile/cloned-sources.js



const gitUrl = /^(?:https?|git|ssh|file):\/\/|^[\w.-]+@[\w.-]+:/;
const packageUrl = /git\+(?:https?|ssh|git|file):\/\/[^\s"'`;]+/;
const webUrl = /https?:\/\/[^\s"'`;]+/;
const archiveUrl = /^https?:\/\/(?:raw\.githubusercontent\.com\/[^/]+\/[^/]+\/|[^/]+\/.+?\/(?:archive|tarball|zipball|tar\.gz|zip|raw)\/)./;
/** Matches a full commit ID, which selects the same code in every build. */
const fixedCommit = /[@/#][0-9a-f]{40}(?![0-9a-f])/;
const programsWithoutFetch = new Set(['echo', 'printf', 'grep', 'sed']);
/**
 * Lists the code that a Dockerfile fetches with git, as a package from git, or as an archive of a ref. Code at a fixed
 * commit is omitted, because it is the same in every build.
 *
 * @param given build arguments, which override the defaults in the file.
 */
function clonedSources(dockerfile, given = new Map()) {
    const values = knownValues(dockerfile, given);
    let stage = -1;
    return dockerfile.instructions.flatMap(instruction => {
        if (instruction.keyword === 'FROM')
            stage += 1;
        const found = fetchedBy(dockerfile, instruction);
        return found.map(({ fetched, command }) => ({
            ...{ ...fetched, instruction, stage, command },
            repository: repositoryPath(fetched, values, dockerfile.escapeChar),
        }));
    });
}
/** Returns whether the source is the repository `owner/name` or a fork of it; true if its URL cannot be determined. */
function cloned_sources_isOfRepository({ repository }, ownName) {
    const baseName = (path) => path.split('/').at(-1)?.toLowerCase();
    return repository === undefined || baseName(repository) === baseName(ownName);
}
function fetchedBy(dockerfile, instruction) {
    const { keyword, words } = instruction;
    if (keyword === 'ADD') {
        return words.slice(0, -1).flatMap(({ text }) => {
            const fetched = addedSource(text.replace(/^["'[]+|(?<!["',\]])["',\]]+$/g, ''));
            return fetched === undefined || fixedCommit.test(fetched.url) ? [] : [{ fetched, command: undefined }];
        });
    }
    if (keyword !== 'RUN')
        return [];
    const commands = shell_commands_runCommands(dockerfile, instruction);
    const isFixed = commands.some(({ words }) => words.includes('git') && words.some(word => /^[0-9a-f]{40}$/.test(word)));
    return commands.flatMap(command => {
        const fetched = fetchedByCommand(command);
        const isSameEveryTime = fetched === undefined || fixedCommit.test(fetched.url) || (fetched.kind === 'clone' && isFixed);
        return isSameEveryTime ? [] : [{ fetched, command }];
    });
}
function addedSource(url) {
    if (findArchive(url) !== undefined)
        return { kind: 'archive', url };
    return /^git@|^git:\/\/|^https?:\/\/\S+\.git(?:#|$)/.test(url) ? { kind: 'clone', url } : undefined;
}
/** Returns the URL of an archive of a repository in a word. */
function findArchive(word) {
    const [url = ''] = webUrl.exec(word) ?? [];
    return archiveUrl.test(url) ? url : undefined;
}
function fetchedByCommand(command) {
    const [program = '', ...words] = programWords(command);
    if (programsWithoutFetch.has(program))
        return undefined;
    if (program === 'gh' && words[0] === 'repo' && words[1] === 'clone' && words[2] !== undefined) {
        return { kind: 'clone', url: words[2] };
    }
    const cloned = program === 'git' ? clonedUrl(words) : undefined;
    if (cloned !== undefined)
        return { kind: 'clone', url: cloned };
    for (const word of words) {
        const [url] = packageUrl.exec(word) ?? [];
        if (url !== undefined)
            return { kind: 'package', url };
        const archive = findArchive(word);
        if (archive !== undefined)
            return { kind: 'archive', url: archive };
    }
    return undefined;
}
function clonedUrl(words) {
    const [subcommand = '', ...others] = afterOptions(words);
    if (subcommand === 'clone') {
        const url = positionals(others)[0];
        return url !== undefined && (gitUrl.test(url) || url.includes('$')) ? url : undefined;
    }
    return ['fetch', 'pull', 'remote', 'submodule'].includes(subcommand)
        ? others.find(word => gitUrl.test(word))
        : undefined;
}
/** Skips git's own options, two of which take a value: `-C directory` and `-c name=value`. */
function afterOptions(words) {
    const isValue = (index) => /^-[Cc]$/.test(words[index - 1] ?? '');
    const start = words.findIndex((word, index) => !word.startsWith('-') && !isValue(index));
    return start < 0 ? [] : words.slice(start);
}
const valued = /^(?:-b|-o|-c|-u|-j|--branch|--origin|--config|--depth|--jobs|--reference|--template|--upload-pack|--filter|--revision|--separate-git-dir|--shallow-since)$/;
/** Returns the words of `git clone` that are neither options nor their values. */
function positionals(words) {
    return words.filter((word, index) => !word.startsWith('-') && !valued.test(words[index - 1] ?? ''));
}
/** Returns the directory that `git clone` creates; undefined for other commands, and if `-C` sets git's directory. */
function cloneDirectory({ command, url }) {
    const words = command === undefined ? [] : programWords(command);
    const index = words.indexOf('clone');
    if (words[0] !== 'git' || index < 0 || words.slice(0, index).includes('-C'))
        return undefined;
    return positionals(words.slice(index + 1))[1] ?? defaultDirectory(url);
}
/** Returns the directory that `git clone` creates if none is given. */
function defaultDirectory(url) {
    return (url.split('/').at(-1) ?? url).replace(/\.git$/, '');
}
/** Returns `owner/name` of a URL; undefined if a variable in the repository's name has no known value. */
function repositoryPath({ url }, values, escapeChar) {
    const text = substituted(url, values, escapeChar);
    const bare = text.replace(/^git\+/, '').replace(/[?#].*/s, '');
    const path = bare.replace(/^[a-z]+:\/\/[^/]*\//, '').replace(/^[\w.-]+@[\w.-]+:/, '');
    const parts = path
        .replace(/^repos\//, '')
        .replace(/@.*/s, '')
        .split('/');
    // The path of a repository may be longer than on GitHub. The path of an archive continues after the repository.
    const end = findArchive(bare) !== undefined ? 2 : parts.length;
    const repository = parts
        .slice(Math.max(0, end - 2), end)
        .join('/')
        .replace(/\.git$/, '');
    return repository.includes('$') || repository === '' ? undefined : repository;
}
function substituted(text, values, escapeChar) {
    try {
        return substitute_substitute(text, escapeChar, name => values.get(name) ?? unknownValue).text;
    }
    catch {
        return text;
    }
}
/** Returns the values of ARG and ENV that are written in the file or given. */
function knownValues({ instructions, escapeChar }, given) {
    const values = new Map();
    for (const { keyword, words } of instructions) {
        if (keyword !== 'ARG' && keyword !== 'ENV')
            continue;
        for (const { text } of words) {
            const [name = '', ...value] = text.split('=');
            if (value.length > 0)
                values.set(name, substituted(value.join('='), values, escapeChar));
            const argument = keyword === 'ARG' ? given.get(name) : undefined;
            if (argument !== undefined)
                values.set(name, argument);
        }
    }
    return values;
}

;// CONCATENATED MODULE: ./build/dockerfile/clean-path.js
/** Cleans a path like Go's `filepath.Clean`, and removes the leading slash. */
function clean_path_cleanPath(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./build/dockerfile/context-sources.js

/**
 * Returns the sources that a Dockerfile uses from its build context, as patterns relative to the context root.
 * @returns undefined if the file uses the whole context, or the sources cannot be determined before the build.
 * @see Dockerfile reference, "COPY", "ADD", "RUN --mount=type=bind"
 */
function contextSources(dockerfile) {
    const sources = dockerfile.instructions.flatMap(instructionSources).map(clean_path_cleanPath);
    const isWhole = sources.some(source => source === '' || source.startsWith('..') || source.includes('$'));
    return isWhole ? undefined : [...new Set(sources)];
}
function instructionSources(instruction) {
    const { keyword, flags } = instruction;
    const values = flags.map(({ value }) => value);
    if (keyword === 'RUN')
        return values.filter(value => value.startsWith('--mount=')).flatMap(mountSource);
    if (keyword !== 'COPY' && keyword !== 'ADD')
        return [];
    if (values.some(value => value.startsWith('--from=')))
        return [];
    return copiedPaths(instruction)
        .slice(0, -1)
        .filter(path => !path.startsWith('<<') && !isDownload(path));
}
function copiedPaths({ rest, words }) {
    if (rest.startsWith('[')) {
        try {
            const listed = JSON.parse(rest);
            if (Array.isArray(listed))
                return listed.map(String);
        }
        catch {
            // Docker also falls back to treating the text as words.
        }
    }
    return words.map(({ text }) => text.replace(/["']/g, ''));
}
/** Returns whether the path is a URL that ADD downloads. */
function isDownload(path) {
    return /^(?:https?:\/\/|git@|git:\/\/)/.test(path);
}
function mountSource(flag) {
    const fields = new Map(flag
        .slice('--mount='.length)
        .split(',')
        .map(field => {
        const [name = '', ...value] = field.trim().split('=');
        return [name, value.join('=')];
    }));
    const isFromContext = (fields.get('type') ?? 'bind') === 'bind' && !fields.has('from');
    return isFromContext ? [fields.get('source') ?? fields.get('src') ?? ''] : [];
}

;// CONCATENATED MODULE: ./build/dockerfile/ignore-file.js



/**
 * Parses a `.dockerignore` file. The last rule that matches a path or one of its parent directories applies.
 * Source: Docker docs, "Build context", ".dockerignore files"; moby/patternmatcher.
 */
function readIgnoreFile(text) {
    const rules = text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .filter(line => !line.startsWith('#'))
        .flatMap(readRule);
    return path => {
        let isIgnored = false;
        for (const { steps, isException } of rules) {
            if (isException === isIgnored && matchesAtOrAbove(steps, path))
                isIgnored = !isException;
        }
        return isIgnored;
    };
}
function readRule(line) {
    const trimmed = line.trim();
    const isException = trimmed.startsWith('!');
    const pattern = clean_path_cleanPath(isException ? trimmed.slice(1).trim() : trimmed);
    if (pattern === '' || pattern === '.')
        return [];
    return [{ isException, steps: toSteps(pattern) }];
}
/** Parses a pattern. The length of a class is limited, because otherwise every unclosed bracket would be scanned to the end. */
function toSteps(pattern) {
    const token = /(\*\*\/?$)|(\*\*\/?)|(\*)|(\?)|(\[(?:\\.|[^\]\\]){1,255}\])|\\?(.)/gsu;
    // Special case of Docker for patterns such as `**.md`.
    const isEnding = /^\*\*[^/*?[\]\\][^*?[\]\\]*$/.test(pattern);
    try {
        return [...pattern.matchAll(token)].map(([, end, directories, star, question, set, character]) => {
            if (end || (directories && isEnding))
                return zeroOrMore(isAny);
            if (directories)
                return anyDirectories;
            if (star)
                return zeroOrMore(isWithinDirectory);
            if (question)
                return exactlyOne(isWithinDirectory);
            return set ? characterClass(set) : exactlyOne(candidate => candidate === character);
        });
    }
    catch {
        throw new user_error/* FormatError */.IF(`.dockerignore: ${JSON.stringify(pattern)} is not a valid pattern: correct or delete it`);
    }
}

;// CONCATENATED MODULE: ./build/workflows/path-filter.js

/**
 * Returns whether a change to the file starts a workflow with these `paths`. The last matching pattern takes precedence,
 * and a pattern with `!` excludes.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
function matchesPaths(patterns, file) {
    return patterns.reduce((isIn, pattern) => {
        const isException = pattern.startsWith('!');
        return matchesPattern(isException ? pattern.slice(1) : pattern, file) ? !isException : isIn;
    }, false);
}
/**
 * Returns whether git selects the file by these patterns, as build-binder-image evaluates its `paths`. A directory
 * selects everything in it, and a file excluded by `!` is never included again.
 *
 * Source: gitglossary(7), "pathspec", "glob".
 */
function matchesPathspecs(patterns, file) {
    const isException = (pattern) => pattern.startsWith('!');
    const included = patterns.filter(pattern => !isException(pattern));
    const excluded = patterns.filter(isException).map(pattern => pattern.slice(1));
    const isIn = (globs) => globs.some(glob => matchesGlob(glob, file));
    return (included.length === 0 || isIn(included)) && !isIn(excluded);
}
function matchesGlob(glob, file) {
    const isPlain = !/[*?[]/.test(glob);
    if (isPlain)
        return file === glob || file.startsWith(glob.replace(/\/?$/, '/'));
    // `**` differs from `*` only as a whole path segment.
    const starred = glob.replace(/(^|\/)\*\*(?=\/|$)|\*+/g, (stars, start) => start === undefined ? '*' : stars);
    const spelled = starred.replaceAll('+', '\\+').replaceAll('?', '[^/]').replaceAll('[!', '[^');
    return matchesPattern(spelled, file);
}
/**
 * Parses a pattern. `*` matches within a directory, and `**` across directories. `?` and `+` quantify the preceding
 * character, and `[…]` is a class. The length of a class is limited, because otherwise every unclosed bracket would be
 * scanned to the end.
 *
 * Source: actionlint, glob.go.
 *
 * @returns undefined for patterns that GitHub also rejects: an invalid class, or `?` or `+` without a character.
 */
function path_filter_toSteps(pattern) {
    const token = /(\*\*\/(?![?+]))|(\*\*)|(\*)|(?:(\[[^\]]{1,255}\])|\\?([^?+]|(?<=\\).))([?+]?)|./gsu;
    const steps = [];
    for (const [, directories, deep, star, set, character, quantifier] of pattern.matchAll(token)) {
        if (directories)
            steps.push(anyDirectories);
        else if (deep || star)
            steps.push(zeroOrMore(deep ? isAny : isWithinDirectory));
        else {
            const step = set
                ? parseCharacterClass(set)
                : character && exactlyOne(candidate => candidate === character);
            if (!step)
                return undefined;
            steps.push({ ...step, isOptional: quantifier === '?', isRepeated: quantifier === '+' });
        }
    }
    return steps;
}
function parseCharacterClass(set) {
    try {
        return characterClass(set);
    }
    catch {
        return undefined;
    }
}
function matchesPattern(pattern, file) {
    const steps = path_filter_toSteps(pattern);
    return steps !== undefined && matches(steps, file);
}

;// CONCATENATED MODULE: ./build/doctor/facts/frozen-files.js





/** Files that a Dockerfile that clones the source compiles or installs, which a later `git pull` does not update. */
const compiled = /\.(?:pyx|pxd|pxi|c|cc|cpp|cxx|h|hh|hpp|f|f90|cu|rs)$|(?:^|\/)(?:setup\.(?:py|cfg)|pyproject\.toml|meson\.build|CMakeLists\.txt|pixi\.(?:toml|lock)|environment\.ya?ml|requirements[\w.-]*\.txt)$/;
/**
 * Finds the Dockerfile, the files it copies from the context and, if it clones the source, the files it compiles.
 *
 * @returns undefined if there is no such Dockerfile.
 * @throws Error if the Dockerfile or its .dockerignore is invalid.
 */
function frozenFiles(source, dockerfile) {
    const { files, context, buildFiles } = source;
    const text = buildFiles.get(dockerfile);
    if (text === undefined)
        return undefined;
    const parsed = parseDockerfile(Buffer.from(text));
    const prefix = context === '' ? '' : `${context}/`;
    const ignore = buildFiles.get(`${dockerfile}.dockerignore`) ?? buildFiles.get(`${prefix}.dockerignore`) ?? '';
    const isIgnored = readIgnoreFile(ignore);
    const sources = contextSources(parsed);
    const isCopied = (path) => {
        if (!path.startsWith(prefix))
            return false;
        const inside = path.slice(prefix.length);
        if (isIgnored(inside))
            return false;
        return sources === undefined || sources.some(pattern => isUnder(pattern, inside));
    };
    const clones = clonedSources(parsed).some(clone => cloned_sources_isOfRepository(clone, source.name));
    const includes = (path) => path === dockerfile || isCopied(path) || (clones && compiled.test(path));
    return { files: files.filter(includes), includes };
}
/** Returns whether a file matches the pattern of a `COPY`, or is below a directory that does. */
function isUnder(pattern, file) {
    return matchesPaths([pattern, `${pattern}/**`], file);
}
/** Returns the extension of a compiled source, such as `.pyx`; undefined for other files. */
function commonEnding(file) {
    const base = file.split('/').at(-1) ?? file;
    const dot = base.lastIndexOf('.');
    return dot > 0 && compiled.test(`x${base.slice(dot)}`) ? base.slice(dot) : undefined;
}

;// CONCATENATED MODULE: ./build/doctor/facts/launched-image-workflows.js

/** Returns the workflows of the source, without the steps that build an image that the launcher does not use. */
function launchedImageWorkflows({ source, images }) {
    return withoutOtherImages(source.workflows, images.repositories);
}

;// CONCATENATED MODULE: ./build/doctor/checks/commit-counts.js

/**
 * Formats the number of commits that change files in the image, and the number of them that start a build.
 *
 * @returns a sentence to append to another text; empty if the commits are unknown.
 */
function describeCommits(branchCommits, { isInImage, startsBuild }) {
    if (branchCommits === undefined || !branchCommits.commits.isKnown)
        return '';
    const commits = branchCommits.commits.value;
    if (commits.length === 0)
        return '';
    const relevant = commits.filter(({ files }) => files.some(isInImage));
    const building = relevant.filter(({ files }) => files.some(startsBuild));
    const oldest = commits.reduce((least, { date }) => Math.min(least, date.getTime()), Number.POSITIVE_INFINITY);
    const since = new Date(oldest).toISOString().slice(0, 10);
    return (`. ${relevant.length} of the last ${(0,wording/* plural */.LS)(commits.length, 'commit')} on branch "${branchCommits.branch}" (since ${since}) ` +
        `${relevant.length === 1 ? 'changes' : 'change'} files in the image, ${building.length} ${building.length === 1 ? 'starts' : 'start'} a build`);
}

;// CONCATENATED MODULE: ./build/doctor/checks/file-triggers.js


/** Returns whether every push starts the workflow, regardless of the files that it changes. */
function isUnfiltered({ events }) {
    const push = events.get('push');
    return push?.paths === undefined && push?.['paths-ignore'] === undefined;
}
/** Returns whether a push that changes the file starts the workflow. */
function startsOnFile({ events }, file) {
    const { paths, 'paths-ignore': ignored = [] } = events.get('push') ?? {};
    return paths === undefined ? !matchesPaths(ignored, file) : matchesPaths(paths, file);
}
/** Returns whether every build step of the workflow selects files by this input. */
function isChoosing(builder, input) {
    return buildSteps(builder).every(step => chosenPaths(step, input) !== undefined);
}
/** Returns whether a change to the file triggers a build once the workflow runs. */
function choosesFile(builder, input, file) {
    return buildSteps(builder).some(step => {
        const paths = chosenPaths(step, input);
        return paths === undefined || matchesPathspecs(paths, file);
    });
}

;// CONCATENATED MODULE: ./build/doctor/checks/no-builder.js




const no_builder_maxNamed = 3;
/** Describes a source in which no push builds the launched image. @param builders workflows that other events start. */
function describeNoBuilder({ source, images }, [first]) {
    const others = imageBuilds(source.workflows);
    const image = (0,wording/* formatList */.ki)(images.repositories.map(oci_reference/* formatImageRepository */.hp), no_builder_maxNamed);
    const target = first ?? others[0];
    const what = first !== undefined
        ? `${first.path} of ${source.name} builds the image, but not on a push`
        : others.length === 0
            ? `No workflow on the default branch of ${source.name} builds an image and pushes it`
            : `No workflow on the default branch of ${source.name} builds ${image}; ${(0,wording/* formatList */.ki)(others.map(({ path }) => path), no_builder_maxNamed)} builds another image`;
    const place = target === undefined ? '.github/workflows/binder-image.yml' : `${target.path}${at_line_atLine(target, 'on')}`;
    const isOther = first === undefined && others.length > 0;
    return {
        what,
        why: 'The image is only updated when someone builds it manually.',
        fix: isOther
            ? `Add a build of ${image} to ${place}, or correct the name of its image. docs/set-up.md of binder-actions contains the whole workflow.`
            : `Add \`on: push\` with your branches and \`tags: ["v*"]\` to ${place}. docs/set-up.md of binder-actions contains the whole workflow.`,
    };
}

;// CONCATENATED MODULE: ./build/doctor/facts/named-branches.js

const ours = /\b(?:binder-actions|build-binder-image|dispatch-launcher-update)@|\bbinder-image\.ya?ml@/;
/** Matches expressions with the same value as the default. */
const defaultExpression = /^\s*\$\{\{\s*github\.ref(?:_name)?\s*\}\}\s*$/i;
/** Returns the launcher branches that the steps of this project's actions name. */
function namedBranches(workflows) {
    const steps = workflows.flatMap(workflow => workflow.steps).filter(({ uses = '' }) => ours.test(uses));
    const written = steps.flatMap(step => {
        const { 'launcher-branch': name = '', ref = '' } = step.with;
        return [String(name) || launcherBranchName(String(ref))];
    });
    const names = written.filter(name => name !== '' && !defaultExpression.test(name));
    return {
        names: new Set(names.filter(name => !name.includes('${{'))),
        isOpen: names.some(name => name.includes('${{')),
    };
}
/** Returns the launcher branch of a ref. @param ref full ref, or the name of a branch or tag. */
function launcherBranchName(ref) {
    return (0,source_ref/* findLauncherBranch */.yl)(ref.startsWith('refs/') ? ref : `refs/heads/${ref}`) ?? ref;
}

;// CONCATENATED MODULE: ./build/doctor/facts/pushed-refs.js



/**
 * Lists the source's branches and tags, without the branches of bots. Names that are valid in git but not in an image
 * reference are omitted, because they have no launcher branch.
 */
function launchableRefs({ branches, tags }) {
    const all = [
        ...branches.filter(name => !isBotBranch(name)).map(name => `refs/heads/${name}`),
        ...tags.map(name => `refs/tags/${name}`),
    ];
    return all.flatMap(full => {
        const launcherBranch = (0,source_ref/* findLauncherBranch */.yl)(full);
        return launcherBranch === undefined ? [] : [{ ...(0,source_ref/* parseSourceRef */._j)(full), launcherBranch }];
    });
}
/**
 * Returns whether a push of the ref starts the workflow, according to this version of the file. GitHub reads the version
 * at the ref itself. A filter for branches alone excludes tags, and vice versa. Path filters are not evaluated for tags.
 *
 * @param ref full ref.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onpushbranchestagsbranches-ignoretags-ignore
 */
function startsOnPush({ events }, ref) {
    const push = events.get('push');
    if (push === undefined)
        return false;
    const { branches, tags, 'branches-ignore': ignoredBranches, 'tags-ignore': ignoredTags } = push;
    const branchFilter = { only: branches, not: ignoredBranches };
    const tagFilter = { only: tags, not: ignoredTags };
    const [, kind, name = ''] = /^refs\/(heads|tags)\/(.+)$/.exec(ref) ?? [];
    const [own, other] = kind === 'tags' ? [tagFilter, branchFilter] : [branchFilter, tagFilter];
    if (own.only !== undefined)
        return matchesPaths(own.only, name);
    if (own.not !== undefined)
        return !matchesPaths(own.not, name);
    return other.only === undefined && other.not === undefined;
}

;// CONCATENATED MODULE: ./build/doctor/checks/unbuilt-branches.js




const unbuilt_branches_maxNamed = 10;
/**
 * Returns the source branches that the launcher launches and no push builds. Excludes releases, which are built once,
 * and held branches, which need no new image.
 *
 * @param pushed workflows that build on push.
 */
function unbuiltBranches({ source, launcher }, pushed) {
    const { names, isOpen } = namedBranches(source.workflows);
    if (isOpen)
        return [];
    const refs = launchableRefs(source);
    return launcher.branches.flatMap(({ name, launches }) => {
        const isKept = !launches.isKnown || launches.value.held !== undefined || launches.value.isFrozen;
        if (isKept || names.has(name))
            return [];
        const matching = refs.filter(({ launcherBranch }) => launcherBranch === name);
        const isBuilt = matching.some(({ full }) => pushed.some(builder => startsOnPush(builder, full)));
        return isBuilt ? [] : matching.filter(({ kind }) => kind === 'branch').map(({ short }) => short);
    });
}
function describeUnbuilt({ source, launcher }, branches, [first]) {
    const names = (0,wording/* formatList */.ki)(branches.map(name => `"${name}"`), unbuilt_branches_maxNamed);
    const patterns = (0,wording/* formatList */.ki)(branches.map(name => `\`${name}\``), unbuilt_branches_maxNamed);
    const isSingle = branches.length === 1;
    const place = (key) => first && `${first.path}${at_line_atLine(first, key, 'on.push', 'on')}`;
    return {
        what: `${launcher.name} launches ${isSingle ? 'branch' : 'branches'} ${names} of ${source.name}, but no push to ${isSingle ? 'it' : 'them'} builds an image`,
        why: 'Pushes do not change the image, so users launch the image that was last built manually.',
        fix: (first?.events.get('push')?.['branches-ignore'] === undefined
            ? `Add ${patterns} to \`on.push.branches\` in ${place('on.push.branches')}`
            : `Remove ${patterns} from \`on.push.branches-ignore\` in ${place('on.push.branches-ignore')}`) +
            ', also on the branch itself: GitHub reads the workflow from the branch that is pushed.',
    };
}

;// CONCATENATED MODULE: ./build/doctor/checks/build-triggers.js












const build_triggers_check = 'build-triggers';
const build_triggers_maxNamed = 10;
/** Reports launched branches that no push builds, and files in the image whose changes trigger no build. */
function checkBuildTriggers(facts) {
    const { source } = facts;
    const builders = enabledWorkflows(imageBuilds(launchedImageWorkflows(facts)));
    const pushed = builders.filter(({ events }) => events.has('push'));
    if (pushed.length === 0)
        return source.isTreeTruncated ? [] : [{ check: build_triggers_check, verdict: 'warn', ...describeNoBuilder(facts, builders) }];
    const unbuilt = source.isTreeTruncated ? [] : unbuiltBranches(facts, pushed);
    const findings = checkFiles(source, pushed);
    if (unbuilt.length === 0)
        return findings;
    const unbuiltFinding = { check: build_triggers_check, verdict: 'warn', ...describeUnbuilt(facts, unbuilt, pushed) };
    return [unbuiltFinding, ...findings.filter(({ verdict }) => verdict !== 'pass')];
}
function checkFiles(source, pushed) {
    const choosesAll = (builder) => !isChoosing(builder, 'paths') && !isChoosing(builder, 'deps-paths');
    if (pushed.some(builder => isUnfiltered(builder) && choosesAll(builder)))
        return [passed(build_triggers_check, `Every push to a launched branch of ${source.name} reaches the build`)];
    const { dockerfile, dependencies } = source;
    const images = [
        { dockerfile, input: 'paths' },
        ...(dependencies === undefined ? [] : [{ dockerfile: dependencies, input: 'deps-paths' }]),
    ];
    const frozen = [];
    for (const image of images) {
        try {
            const files = frozenFiles(source, image.dockerfile);
            if (files === undefined)
                return source.isTreeTruncated ? [] : [noDockerfile(source, image.dockerfile, pushed)];
            frozen.push({ ...image, ...files });
        }
        catch (error) {
            return [unreadable(source, image.dockerfile, (0,error_message/* messageOf */.b)(error))];
        }
    }
    return evaluateFiles(source, pushed, frozen);
}
/** Checks every file against the workflow's own path filter, then against the input of the build step. */
function evaluateFiles(source, pushed, frozen) {
    const starting = (file) => pushed.filter(builder => startsOnFile(builder, file));
    const isChosen = ({ dockerfile, input }, file) => file === dockerfile || starting(file).some(builder => choosesFile(builder, input, file));
    const counts = describeCommits(source.commits, {
        isInImage: file => frozen.some(({ includes }) => includes(file)),
        startsBuild: file => starting(file).length > 0 && frozen.some(image => image.includes(file) && isChosen(image, file)),
    });
    const all = [...new Set(frozen.flatMap(({ files }) => files))];
    const missed = all.filter(file => starting(file).length === 0);
    const findings = missed.length > 0 ? [missedFiles(source, missed, { counts, fix: howToTrigger(pushed, missed) })] : [];
    for (const image of frozen) {
        const unchosen = image.files.filter(file => starting(file).length > 0 && !isChosen(image, file));
        const fix = howToChoose(pushed, image.input, unchosen);
        // Commits are counted for both filters together.
        if (unchosen.length > 0)
            findings.push(missedFiles(source, unchosen, { counts: findings.length === 0 ? counts : '', fix }));
    }
    return findings.length > 0
        ? findings
        : passedIfListed(build_triggers_check, [source], 'Every file in the image triggers its build');
}
function missedFiles({ name }, missed, { counts, fix }) {
    const [verb, pronoun] = missed.length === 1 ? ['is', 'it'] : ['are', 'them'];
    return {
        check: build_triggers_check,
        verdict: 'warn',
        what: `${(0,wording/* plural */.LS)(missed.length, 'file')} of ${name} ${verb} in the image, but changing ${pronoun} starts no build: ${(0,wording/* formatList */.ki)(missed, build_triggers_maxNamed)}${counts}`,
        why: 'The image contains the old version until another change starts a build, and no error shows it.',
        fix,
    };
}
function howToTrigger(pushed, missed) {
    const [first] = pushed;
    if (first === undefined)
        return '';
    const key = first.events.get('push')?.paths === undefined ? 'on.push.paths-ignore' : 'on.push.paths';
    const place = `\`${key}\` in ${first.path}${at_line_atLine(first, key)}`;
    if (key === 'on.push.paths-ignore')
        return `Remove the patterns that match them from ${place}.`;
    const patterns = patternsFor(missed, '**').map(pattern => `"${pattern}"`);
    return `Add to ${place}: ${(0,wording/* formatList */.ki)(patterns, build_triggers_maxNamed)}. Or remove \`paths\`: build-binder-image skips the build if nothing in the image has changed.`;
}
function howToChoose(pushed, input, unchosen) {
    const first = pushed.find(builder => isChoosing(builder, input));
    const line = first && buildSteps(first).find(step => chosenPaths(step, input) !== undefined)?.line;
    const place = `${first?.path}${line === undefined ? '' : `:${line}`}`;
    return (`Add to \`${input}\` of the build in ${place}: ${(0,wording/* formatList */.ki)(patternsFor(unchosen, '**/*'), build_triggers_maxNamed)}. Or remove \`${input}\`: ` +
        'then every file in the image counts. Exclude files that the image does not need in .dockerignore.');
}
/** Returns one pattern per extension of compiled sources, and the path of every other file. */
function patternsFor(files, everywhere) {
    const patterns = files.map(file => {
        const ending = commonEnding(file);
        return ending === undefined ? file : everywhere + ending;
    });
    return [...new Set(patterns)];
}
function noDockerfile({ name }, dockerfile, pushed) {
    const [builder] = pushed;
    const line = builder && buildSteps(builder)[0]?.line;
    return {
        check: build_triggers_check,
        verdict: 'warn',
        what: `${name} has no ${dockerfile}, so the files in the image are unknown`,
        why: 'Without it, the doctor cannot check whether every change to such a file starts a build.',
        fix: `Set the path of the Dockerfile with --file (in a workflow: \`file\`), or correct it in ${builder?.path}${line === undefined ? '' : `:${line}`}.`,
    };
}
function unreadable({ name }, dockerfile, reason) {
    return {
        check: build_triggers_check,
        verdict: 'warn',
        what: `${dockerfile} of ${name} cannot be parsed: ${reason}`,
        why: 'Without it, the doctor cannot check whether every change to a file in the image starts a build.',
        fix: `Correct ${dockerfile} as described in the message.`,
    };
}

;// CONCATENATED MODULE: ./build/workflows/job-permissions.js

const scopes = valibot/* fallback */.Np(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()), {});
/** The `permissions` of a job, which replace those of its workflow as a whole. */
class JobPermissions {
    /** Whether the job has its own `permissions`. */
    isOwn;
    #value;
    constructor(workflow, job) {
        this.isOwn = job.permissions !== undefined;
        this.#value = this.isOwn ? job.permissions : workflow.permissions;
    }
    /** Whether the workflow sets permissions; otherwise a setting of the repository or organization applies. */
    get isSet() {
        return this.#value !== undefined;
    }
    /**
     * Returns the required permissions that the workflow does not grant. Without `permissions`, a setting may grant them,
     * except `id-token`.
     *
     * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
     */
    missing(required) {
        return Object.entries(required).filter(([scope, access]) => !this.#grants(scope, access));
    }
    #grants(scope, access) {
        if (this.#value === 'write-all')
            return true;
        if (this.#value === 'read-all')
            return access === 'read';
        const granted = valibot/* parse */.qg(scopes, this.#value)[scope];
        return granted === 'write' || granted === access;
    }
}

;// CONCATENATED MODULE: ./build/doctor/facts/missing-permissions.js


/** Returns the required permissions that a job is not granted; undefined if it has all. */
function findMissingPermissions(workflow, job, required) {
    const permissions = new JobPermissions(workflow, job);
    const missing = permissions.missing(required);
    if (missing.length === 0)
        return undefined;
    const list = missing.map(([scope, access]) => `\`${scope}: ${access}\``).join(', ');
    const path = permissions.isOwn ? `jobs.${job.name}.permissions` : `jobs.${job.name}`;
    return {
        scopes: missing.map(([scope]) => scope),
        isSet: permissions.isSet,
        list,
        fix: `Add ${list} to the \`permissions\` of the job in ${workflow.path}${at_line_atLine(workflow, path)}.`,
    };
}

;// CONCATENATED MODULE: ./build/doctor/checks/called-workflows.js

const called_workflows_check = 'called-workflows';
const call = /\/binder-actions\/\.github\/workflows\/([\w-]+)\.ya?ml@/;
/** Permissions that the jobs of the reusable workflows request. The check `event-handler` covers update-launcher.yml. */
const requested = {
    'binder-image': { contents: 'read', packages: 'write', 'id-token': 'write', attestations: 'write' },
    doctor: { contents: 'read', actions: 'read' },
};
/**
 * Reports jobs that call a reusable workflow of this project without the permissions that it requests: GitHub then
 * starts no job at all.
 */
function checkCalledWorkflows({ source, launcher }) {
    return [source, launcher].flatMap(({ name, workflows }) => workflows.flatMap(workflow => workflow.jobs.flatMap(job => evaluateCall(workflow, job, name))));
}
function evaluateCall(workflow, job, repository) {
    const called = job.steps.map(({ uses = '' }) => call.exec(uses)?.[1]).find(name => name !== undefined);
    const missing = findMissingPermissions(workflow, job, requested[called ?? ''] ?? {});
    // Without `permissions`, the default of a repository may grant everything except the identity token.
    if (missing === undefined || !(missing.isSet || missing.scopes.includes('id-token')))
        return [];
    return [
        {
            check: called_workflows_check,
            verdict: 'fail',
            what: `The job "${job.name}" in ${workflow.path} of ${repository} calls ${called}.yml without ${missing.list}`,
            why: 'A called workflow cannot have more permissions than its caller grants. GitHub reports a startup failure, and no job runs.',
            fix: missing.fix,
        },
    ];
}

;// CONCATENATED MODULE: ./build/dockerfile/install-commands.js

const installers = /^(?:.*\/)?(?:pip[\d.]*|conda|mamba|micromamba|pixi|poetry|uv|apt|apt-get|apk|dnf|yum|npm|yarn|pnpm|install2\.r)$/;
const pip = /^(?:.*\/)?(?:pip[\d.]*|uv)$/;
const python = /^(?:.*\/)?python[\d.]*$/;
const interpreters = /^(?:.*\/)?(?:R|Rscript|julia)$/;
/** Matches words that install the cloned code itself instead of its environment. */
const ownCode = /^(?:\.{1,2}(?:[/[].*)?|--editable|--no-deps)$/;
/** Matches expressions of R and Julia that install packages. */
const installExpression = /\b(?:install[._](?!local)\w|restore\b|Pkg\.(?:add|instantiate|update)\b)/;
/** Programs that take only seconds. Any other program is considered expensive. */
const cheap = new Set(`git gh cd mkdir rm rmdir mv cp ln chmod chown echo printf test [ true : set export unset cat touch ls tar unzip gunzip gzip
  curl wget sed awk grep find install umask date sha256sum id whoami sleep useradd adduser groupadd update-ca-certificates`.split(/\s+/));
/** Packages whose purpose is to fetch code. */
const fetchTools = new Set('git git-lfs ca-certificates curl wget unzip tar openssh-client gnupg'.split(' '));
/** Returns whether the command installs packages that the cloned code needs. */
function isInstaller(command) {
    const [program = '', ...words] = programWords(command);
    if (interpreters.test(program))
        return words.some(word => installExpression.test(word));
    const isPip = pip.test(program) || (python.test(program) && words[0] === '-m' && words[1] === 'pip');
    if (!installers.test(program) && !isPip)
        return false;
    const isInstalling = words.some(word => /^(?:install|sync|add|create|ci|update|upgrade)$/.test(word));
    // In pixi, `-e` names an environment.
    return isInstalling && !words.some(word => ownCode.test(word) || (isPip && word === '-e'));
}
/** Returns whether the step that clones also installs the environment, which takes minutes for every commit. */
function installsEnvironment(dockerfile, { instruction }) {
    return shell_commands_runCommands(dockerfile, instruction).some(command => isInstaller(command) && !isCheap(command));
}
/** Returns whether every RUN of a stage takes only seconds and can therefore run again for every commit. */
function isCheapStage(dockerfile, stage) {
    let index = -1;
    const steps = dockerfile.instructions.filter(({ keyword }) => {
        if (keyword === 'FROM')
            index += 1;
        return index === stage && keyword === 'RUN';
    });
    return steps.flatMap(step => runCommands(dockerfile, step)).every(isCheap);
}
function isCheap(command) {
    const [program = '', ...words] = programWords(command);
    if (program === '' || cheap.has(program))
        return true;
    if (!/^(?:apt|apt-get|apk)$/.test(program))
        return false;
    const verb = words.find(word => !word.startsWith('-'));
    const packages = words.filter(word => !word.startsWith('-') && word !== verb);
    return verb === 'update' || verb === 'clean' || packages.every(name => fetchTools.has(name));
}

;// CONCATENATED MODULE: ./build/dockerfile/split-step.js



/**
 * Splits a step that clones and installs the environment into the installation, which BuildKit then reuses for the next
 * commit, and the clone.
 *
 * @param user that runs the step; undefined for the user of the base image. COPY would give the files to root.
 * @returns undefined if the step is not a sequence of commands.
 */
function splitStep(clone, { argument, manifests }, user) {
    const commands = shellCommands(clone.instruction.rest);
    const index = commands.findIndex(({ text }) => text.includes(clone.url));
    const isSequence = commands.every(({ operator }) => ['&&', ';', ''].includes(operator));
    const isPlain = commands.every(({ text }) => !/^(?:if|for|while|until|case|\{)\s|<</.test(text));
    const cloned = cloneDirectory(clone);
    if (!isSequence || !isPlain || index < 0 || cloned === undefined || /\s/.test(cloned))
        return undefined;
    const earlier = commands.slice(0, index);
    const later = commands.slice(index + 1);
    const directory = resolveDirectory(cloned, earlier);
    const workingDirectory = later.some(changesDirectory) ? directory : lastDirectory(earlier);
    const enter = workingDirectory === undefined ? [] : [`cd ${workingDirectory}`];
    const prefix = ['RUN', ...clone.instruction.flags.map(({ value }) => value)].join(' ');
    const run = (parts) => (parts.length === 0 ? [] : [`${prefix} ${parts.join(' && ')}`]);
    return {
        before: [
            ...run(texts(earlier.filter(command => !changesDirectory(command)))),
            ...installation(later, directory, { manifests, user, run, enter }),
        ],
        after: run([...checkout(clone, directory, argument), ...codeCommands(later, enter)]),
    };
}
/** Returns lines that copy the files that declare the environment into the directory of the clone, and install it. */
function installation(later, directory, { manifests, user, run, enter, }) {
    const installing = texts(later.filter(isInstaller));
    if (installing.length === 0)
        return [];
    const sources = manifests.length === 0 ? 'requirements.txt' : manifests.join(' ');
    const owner = user === undefined ? '' : `--chown=${user} `;
    return [`COPY ${owner}${sources} ${directory}/`, ...run([...enter, ...installing])];
}
/** Returns commands that fetch the commit into a directory that already contains files, which `git clone` rejects. */
function checkout({ url }, directory, argument) {
    return [
        `git init ${directory}`,
        `git -C ${directory} fetch --depth=1 ${url} "$${argument}"`,
        `git -C ${directory} checkout --force FETCH_HEAD`,
    ];
}
/** Returns the commands after the clone that do not install dependencies. */
function codeCommands(later, enter) {
    const others = texts(later.filter(command => !isInstaller(command) && !changesDirectory(command)));
    return others.length === 0 ? [] : [...enter, ...others];
}
function changesDirectory(command) {
    return programName(command) === 'cd';
}
/** Returns the directory that the last `cd` enters. */
function lastDirectory(commands) {
    return commands.findLast(changesDirectory)?.words[1];
}
/** Returns the directory of the clone, resolved against the `cd` commands before it. */
function resolveDirectory(directory, earlier) {
    const last = lastDirectory(earlier);
    if (last === undefined || directory.startsWith('/'))
        return directory;
    return directory === '.' ? last : `${last}/${directory}`;
}
function texts(commands) {
    return commands.map(({ text }) => text.replace(/[ \t]+/g, ' '));
}

;// CONCATENATED MODULE: ./build/dockerfile/clone-fix.js



/**
 * Formats the change that makes a step of the Dockerfile fetch the commit that is built, as a diff. If the step also
 * installs the environment, the diff moves the installation before the step.
 */
function cloneFix(dockerfile, clone, settings) {
    const { instruction } = clone;
    const lines = sourceLines(dockerfile, instruction);
    const declaration = settings.use === 'absent' ? [`+ARG ${settings.argument}`] : [];
    const split = installsEnvironment(dockerfile, clone)
        ? splitStep(clone, settings, userOf(dockerfile, instruction))
        : undefined;
    if (split !== undefined) {
        const removed = lines.map(line => `-${line}`);
        return [
            ...removed,
            ...split.before.map(line => `+${line}`),
            ...declaration,
            ...split.after.map(line => `+${line}`),
        ].join('\n');
    }
    return [...declaration, ...changedLines(lines, clone, settings.argument)].join('\n');
}
/** Returns the user that runs a step, if its stage sets one. */
function userOf({ instructions }, { start }) {
    const before = instructions.filter(other => other.start < start);
    const stage = before.slice(before.findLastIndex(({ keyword }) => keyword === 'FROM') + 1);
    const user = stage.findLast(({ keyword }) => keyword === 'USER')?.rest.trim();
    return user === 'root' || user === '0' ? undefined : user;
}
/** Shows the first line of the step and the line that fetches the code. */
function changedLines(lines, clone, argument) {
    const index = lines.findIndex(line => line.includes(clone.url));
    const line = lines[index];
    const fixed = line === undefined ? undefined : atRevision(line, clone, argument);
    const [first = ''] = lines;
    if (line === undefined || fixed === undefined || fixed === line)
        return [` ${first}`];
    const between = index === 0 ? [] : index === 1 ? [` ${first}`] : [` ${first}`, ' …'];
    return [...between, `-${line}`, `+${fixed}`];
}
/** Returns the line with the commit in place of the branch; undefined if it cannot be edited safely. */
function atRevision(line, clone, argument) {
    const { url, kind, command } = clone;
    if (command === undefined && kind === 'clone')
        return line.replace(url, () => `${url.replace(/#.*/s, '')}#\${${argument}}`);
    if (kind === 'package') {
        const pinnedUrl = packageAt(url, argument);
        // Single quotes would keep the variable from being substituted.
        return line.replace(`'${url}'`, () => `"${pinnedUrl}"`).replace(url, () => pinnedUrl);
    }
    if (kind === 'archive') {
        const pinnedUrl = archiveAt(url, argument);
        return pinnedUrl === undefined ? undefined : line.replace(url, () => pinnedUrl);
    }
    const directory = cloneDirectory(clone);
    if (directory === undefined || /\s/.test(directory))
        return undefined;
    const git = directory === '.' ? 'git' : `git -C ${directory}`;
    const [, written = ''] = /^(\s*(?:"|')?\s*[^\s;&|\\)]*)/.exec(line.slice(urlEnd(line, clone))) ?? [];
    const end = urlEnd(line, clone) + (directory === defaultDirectory(url) ? 0 : written.length);
    const checkout = ` && ${git} fetch origin "$${argument}" && ${git} checkout --detach FETCH_HEAD`;
    return `${line.slice(0, end)}${checkout}${line.slice(end)}`;
}
/** Returns the index after the URL and its closing quote. */
function urlEnd(line, { url }) {
    const end = line.indexOf(url) + url.length;
    return /["']/.test(line.charAt(end)) ? end + 1 : end;
}
function packageAt(url, argument) {
    const [, repository = url, fragment = ''] = /^(git\+\w+:\/\/[^/]*\/[^@#]*)(?:@[^#]*)?(#.*)?$/.exec(url) ?? [];
    return `${repository}@\${${argument}}${fragment}`;
}
function archiveAt(url, argument) {
    const github = /^(.*\/(?:archive|tarball|zipball|tar\.gz|zip))\/.*?(\.tar\.gz|\.zip|\.tgz)?$/s.exec(url);
    if (github !== null)
        return `${github[1]}/$${argument}${github[2] ?? ''}`;
    const raw = /^(https:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/)(?:refs\/heads\/)?[^/]+(\/.*)$/.exec(url);
    return raw === null ? undefined : `${raw[1]}$${argument}${raw[2]}`;
}
function sourceLines({ bytes }, { start, end }) {
    return Buffer.from(bytes.subarray(start, end)).toString('utf8').split(/\r?\n/);
}

;// CONCATENATED MODULE: ./build/dockerfile/clone-revision.js


const programsWithoutSelection = new Set(['echo', 'printf', 'export', '']);
/** Returns how the clone uses the build argument. @param argument its name; undefined if there is none. */
function revisionUse(dockerfile, clone, argument) {
    if (argument === undefined)
        return 'absent';
    const names = namesInScope(dockerfile, clone, argument);
    if (!names.has(argument))
        return 'absent';
    const mentions = (text) => [...names].some(name => new RegExp(`\\$(?:${name}(?!\\w)|\\{${name}\\W)`).test(text));
    if (clone.command === undefined)
        return mentions(clone.url) ? 'used' : 'declared';
    const isSelected = stepsFrom(dockerfile, clone).some(step => {
        const commands = shell_commands_runCommands(dockerfile, step);
        const hasGit = step === clone.instruction || commands.some(({ words }) => words.includes('git'));
        return (hasGit &&
            commands.some(command => !programsWithoutSelection.has(programName(command)) && mentions(command.text)));
    });
    return isSelected ? 'used' : 'declared';
}
/** Returns the RUN instructions of the clone's stage, starting with the clone. */
function stepsFrom({ instructions }, { instruction }) {
    const after = instructions.slice(instructions.indexOf(instruction));
    const end = after.findIndex(({ keyword }) => keyword === 'FROM');
    return after.slice(0, end < 0 ? undefined : end).filter(({ keyword }) => keyword === 'RUN');
}
/**
 * Returns the argument and the variables whose values contain it, if they are set before the clone. The result is empty
 * if the argument is not declared there. A stage inherits the arguments of the stage that it is based on.
 * Source: Dockerfile reference, "ARG", "Scope".
 */
function namesInScope(dockerfile, clone, argument) {
    const lineage = new Set(ancestors(dockerfile, clone.stage));
    const names = new Set();
    let stage = -1;
    for (const instruction of dockerfile.instructions) {
        if (instruction === clone.instruction)
            break;
        const { keyword, words } = instruction;
        if (keyword === 'FROM')
            stage += 1;
        if (!lineage.has(stage) || (keyword !== 'ARG' && keyword !== 'ENV'))
            continue;
        for (const { text } of words) {
            const [name = '', value = ''] = text.split('=', 2);
            const isDerived = [...names].some(known => new RegExp(`\\$\\{?${known}(?!\\w)`).test(value));
            if ((keyword === 'ARG' && name === argument) || isDerived)
                names.add(name);
        }
    }
    return names;
}
function ancestors(dockerfile, stage) {
    const stages = readStages(dockerfile);
    const indexes = [];
    for (let index = stage; index !== undefined; index = stages[index]?.parent)
        indexes.push(index);
    return indexes;
}

;// CONCATENATED MODULE: ./build/dockerfile/declared-arguments.js
/** Returns the names of all build arguments that ARG declares, before the first FROM or in a stage. */
function declaredArguments(dockerfile) {
    return new Set(declarations(dockerfile).map(text => text.split('=', 1)[0] ?? ''));
}
/** Returns the names of the build arguments that no ARG gives a default. */
function argumentsWithoutDefault(dockerfile) {
    const texts = declarations(dockerfile);
    return new Set(texts.filter(name => !texts.some(text => text.startsWith(`${name}=`))));
}
function declarations({ instructions }) {
    return instructions
        .filter(({ keyword }) => keyword === 'ARG')
        .flatMap(({ words }) => words.map(({ text }) => text));
}

;// CONCATENATED MODULE: ./build/doctor/checks/cloned-code.js








const cloned_code_check = 'cloned-code';
const environmentFile = /^(?:pixi\.(?:toml|lock)|environment\.ya?ml|conda-lock\.yml|requirements[\w.-]*\.txt|pyproject\.toml)$/;
/** Reports steps of the Dockerfile that clone the source repository without selecting the commit that is built. */
function checkClonedCode({ source }) {
    const dockerfile = parseSourceDockerfile(source);
    if (dockerfile === undefined)
        return [];
    const clones = clonedSources(dockerfile).filter(clone => cloned_sources_isOfRepository(clone, source.name));
    const argument = revisionArgument(source, dockerfile);
    const unselected = clones
        .map(clone => ({ clone, use: revisionUse(dockerfile, clone, argument) }))
        .filter(({ use }) => use !== 'used');
    if (clones.length === 0)
        return [];
    if (unselected.length === 0)
        return [passed(cloned_code_check, `${source.dockerfile} of ${source.name} clones the commit that is built`)];
    const manifests = source.files.filter(path => environmentFile.test(path));
    return unselected.map(({ clone, use }) => {
        const diff = cloneFix(dockerfile, clone, { argument, use, manifests });
        const lines = diff.split('\n').map(line => `\n      \`${line}\``);
        return {
            check: cloned_code_check,
            verdict: 'warn',
            what: `${source.dockerfile} of ${source.name}, line ${clone.instruction.startLine}, clones the repository but not the commit that is built`,
            why: 'The build cache can return the code of an earlier commit, and the head of a branch can be newer than the commit.',
            fix: `Set \`revision-arg: ${argument}\` in the build and change ${source.dockerfile}:${lines.join('')}`,
        };
    });
}
/** Parses the Dockerfile; undefined if it is missing or invalid, which `checkBuildTriggers` reports. */
function parseSourceDockerfile({ buildFiles, dockerfile }) {
    const text = buildFiles.get(dockerfile);
    try {
        return text === undefined ? undefined : parseDockerfile(Buffer.from(text));
    }
    catch {
        return undefined;
    }
}
/** Returns the build argument that receives the commit: the argument of the build step, or else one with a suitable name. */
function revisionArgument({ workflows }, dockerfile) {
    const given = enabledWorkflows(imageBuilds(workflows))
        .flatMap(buildSteps)
        .map(step => step.with['revision-arg'])
        .find(value => typeof value === 'string' && /^\w+$/.test(value));
    const named = [...declaredArguments(dockerfile)].find(name => /revision|commit|sha\b/i.test(name));
    return typeof given === 'string' ? given : (named ?? 'REVISION');
}

;// CONCATENATED MODULE: ./build/doctor/checks/disabled-workflows.js





const disabled_workflows_check = 'disabled-workflows';
/**
 * Reports disabled workflows. GitHub disables scheduled ones after 60 days of inactivity; others may have been disabled
 * manually.
 */
function checkDisabledWorkflows(facts) {
    const { source, launcher, eventType } = facts;
    const builds = imageBuilds(launchedImageWorkflows(facts));
    const handlers = launcher.workflows.filter(workflow => handlesEvent(workflow, eventType));
    const watching = [
        ...disabledWatchers(source, builds).map(workflow => explainWatching(source, workflow)),
        ...disabledWatchers(launcher, handlers).map(workflow => explainWatching(launcher, workflow)),
    ];
    const findings = [
        ...missedBuilds(builds).map(workflow => disabled_workflows_explain(source, workflow)),
        ...enabledWorkflows(handlers)
            .filter(isDisabled)
            .map(workflow => disabled_workflows_explain(launcher, workflow)),
        ...watching,
    ];
    if (findings.length > 0)
        return findings;
    const isRead = [...builds, ...handlers].map(({ state }) => state !== undefined);
    if (source.isTreeTruncated || launcher.isTreeTruncated)
        return [];
    return passedIfRead(disabled_workflows_check, isRead, 'The workflows that build and update are enabled');
}
/**
 * Returns the disabled builds that no enabled build replaces. Any build can replace one that a person disabled. If
 * GitHub disabled a build with this project's action for inactivity, only another build with this action replaces it.
 */
function missedBuilds(builds) {
    const ours = builds.filter(buildsByAction);
    const inactive = enabledWorkflows(ours).filter(isDisabledForInactivity);
    return inactive.length > 0 ? inactive : enabledWorkflows(builds).filter(isDisabled);
}
/**
 * Returns the disabled scheduled workflows that use this project's actions, such as repairs and checks. Workflows in
 * `reported` are excluded, because they are reported separately.
 */
function disabledWatchers({ workflows }, reported) {
    const isReported = ({ path }) => reported.some(workflow => workflow.path === path);
    return workflows.filter(workflow => {
        const isOurs = workflow.steps.some(({ uses = '' }) => uses.includes('/binder-actions/'));
        return isOurs && workflow.events.has('schedule') && isDisabled(workflow) && !isReported(workflow);
    });
}
function disabled_workflows_explain(repository, workflow) {
    return {
        check: disabled_workflows_check,
        verdict: 'fail',
        what: disabled_workflows_describe(repository, workflow),
        why: 'No event starts it, so images are not built or the launcher is not updated.',
        fix: `${howToEnable(repository, workflow)}${isDisabledForInactivity(workflow) ? ` Move \`schedule:\` from ${workflow.path}${at_line_atLine(workflow, 'on.schedule')} into a separate file.` : ''}`,
    };
}
function explainWatching(repository, workflow) {
    return {
        check: disabled_workflows_check,
        verdict: 'warn',
        what: disabled_workflows_describe(repository, workflow),
        why: 'Its schedule no longer starts it, so its checks and repairs do not run.',
        fix: howToEnable(repository, workflow),
    };
}
function disabled_workflows_describe({ name }, workflow) {
    return `${workflow.path} of ${name} is disabled${isDisabledForInactivity(workflow) ? ' after 60 days without activity' : ''}`;
}
function isDisabledForInactivity({ state }) {
    return state === 'disabled_inactivity';
}
function howToEnable({ name }, { path }) {
    const file = path.split('/').at(-1);
    return `Run \`gh workflow enable ${file} --repo ${name}\`, or click "Enable workflow" at https://github.com/${name}/actions/workflows/${file}.`;
}

;// CONCATENATED MODULE: ./build/doctor/checks/event-handler.js




const event_handler_check = 'event-handler';
const jobToken = /^\s*(?:\$\{\{\s*(?:github\.token|secrets\.github_token)\s*\}\}\s*)?$/i;
/**
 * Checks the event's handlers on the default branch. GitHub runs the workflow file of that branch, regardless of the
 * branch that the event names.
 */
function checkEventHandler({ launcher, eventType }) {
    const handlers = eventHandlers(launcher.workflows, eventType);
    if (handlers.length === 0) {
        if (launcher.isTreeTruncated)
            return [];
        return [
            {
                check: event_handler_check,
                verdict: 'fail',
                what: `No workflow on branch "${launcher.defaultBranch}" of ${launcher.name} handles the event ${eventType}`,
                why: 'GitHub accepts the event without an error but starts no workflow, so the launcher keeps its old image.',
                fix: `Add .github/workflows/update-image.yml to that branch, with \`on: {repository_dispatch: {types: [${eventType}]}}\` and the action update-launcher-sha. docs/set-up.md of binder-actions contains the whole file.`,
            },
        ];
    }
    return handlers.flatMap(handler => evaluateHandler(handler, launcher.name));
}
function evaluateHandler(handler, name) {
    if (!updatesByAction(handler)) {
        return [
            {
                check: event_handler_check,
                verdict: 'warn',
                what: `${handler.path} of ${name} handles the event without update-launcher-sha`,
                why: 'Custom handlers have edited a comment instead of FROM, pinned images that could not be pulled, and updated the wrong branch, without an error.',
                fix: `Replace the steps in ${handler.path}${at_line_atLine(handler, 'jobs')} with \`uses: underworldcode/binder-actions/actions/update-launcher-sha@v1\`.`,
            },
        ];
    }
    const findings = handler.jobs.flatMap(job => evaluatePermissions(handler, job, name));
    return findings.length > 0
        ? findings
        : [passed(event_handler_check, `${handler.path} handles the event and is permitted to commit`)];
}
/** Checks that the job has permission to write contents. The `permissions` of a job replace those of the workflow. */
function evaluatePermissions(handler, job, name) {
    const permissions = new JobPermissions(handler, job);
    const { isOwn, isSet } = permissions;
    const isGranted = permissions.missing({ contents: 'write' }).length === 0;
    if (!updateSteps(job).some(commitsByJobToken) || isGranted)
        return [];
    return [
        {
            check: event_handler_check,
            verdict: isSet ? 'fail' : 'warn',
            what: `${handler.path} of ${name} ${isSet ? 'does not grant its job `contents: write`' : 'does not set permissions'}`,
            why: isSet
                ? 'The workflow token can only read, so GitHub rejects the commit.'
                : 'The default of the repository or organization applies. It is read-only for new ones, and GitHub then rejects the commit.',
            fix: isOwn
                ? `Add \`contents: write\` to the \`permissions\` of the job "${job.name}" in ${handler.path}${at_line_atLine(handler, `jobs.${job.name}.permissions`)}.`
                : `Set \`permissions: {contents: write}\` at the top level of ${handler.path}${at_line_atLine(handler, 'permissions', 'jobs')}.`,
        },
    ];
}
/**
 * Returns whether the step needs the job's permission to commit. A separate token does not need it. A reusable workflow
 * always requests it, and GitHub does not start a run that requests more than it is granted.
 */
function commitsByJobToken({ uses = '', with: { token } }) {
    const isCalled = /\.ya?ml@/.test(uses);
    return isCalled || token === undefined || jobToken.test(String(token));
}

;// CONCATENATED MODULE: ./build/doctor/checks/image-origins.js





const image_origins_check = 'image-origins';
/** Checks that the labels of every image name the commit that it was built from, and a ref of its own branch. */
function checkImageOrigins(facts) {
    const branches = launchedBranches(facts);
    const { names, isOpen } = namedBranches(facts.source.workflows);
    const images = branches.flatMap(launched => {
        const { atTag, atDigest } = launched;
        const lookup = atDigest ?? atTag;
        return lookup?.isKnown === true && lookup.value !== undefined ? [{ launched, image: lookup.value }] : [];
    });
    const findings = images.flatMap(({ launched, image }) => {
        const { branch, reference, held } = launched;
        const isIntended = held !== undefined || isOpen || names.has(branch);
        if (isForeign(image.origin.ref, branch) && !isIntended) {
            return [foreign(facts.launcher.name, launched, image.origin.ref)];
        }
        if (image.origin.revision !== undefined)
            return [];
        return [
            {
                check: image_origins_check,
                verdict: 'warn',
                what: `${(0,oci_reference/* formatReference */.FH)(reference)}, launched by branch "${branch}", has no label that names its commit`,
                why: 'Without the label, an image that was built from the wrong branch cannot be detected.',
                fix: 'Build it with build-binder-image, which adds the labels, or with `--label org.opencontainers.image.revision=$GITHUB_SHA`.',
                similar: {
                    item: `"${branch}"`,
                    what: count => `The images of ${count} branches of ${facts.launcher.name} have no label that names their commit`,
                },
            },
        ];
    });
    if (findings.length > 0)
        return findings;
    const isRead = branches.map(({ atTag, atDigest }) => (atDigest ?? atTag)?.isKnown ?? false);
    return passedIfRead(image_origins_check, isRead, 'The labels of every launched image name its commit');
}
/** Returns whether the image was built from a ref that maps to another launcher branch. */
function isForeign(ref, branch) {
    const own = ref === undefined ? undefined : (0,source_ref/* findLauncherBranch */.yl)(ref);
    return own !== undefined && own !== branch;
}
/**
 * Returns a finding for a Dockerfile that was copied from another branch. Updates for its own branch are rejected, or
 * mix the two images.
 */
function foreign(launcher, { branch, reference, place }, ref = '') {
    return {
        check: image_origins_check,
        verdict: 'warn',
        what: `Branch "${branch}" of ${launcher} launches ${(0,oci_reference/* formatReference */.FH)(reference)}, which was built from ${ref}`,
        why: 'Users who launch the branch get the code of another branch. The Dockerfile was probably copied from there.',
        fix: `On branch "${branch}", change ${place}: set the tag of its own image in FROM, and its own name in the ENV that \`branch-variable\` names. If this is intended, add \`# binder-actions: hold REASON\` above FROM.`,
        similar: {
            item: `"${branch}" (${ref})`,
            what: count => `${count} branches of ${launcher} launch an image that was built from another ref`,
        },
    };
}

;// CONCATENATED MODULE: ./build/doctor/checks/image-tags.js




const image_tags_check = 'image-tags';
const image_tags_maxNamed = 10;
/** Checks that every tag that the launcher names exists in the registry. */
function checkImageTags(facts) {
    const launched = launchedBranches(facts);
    const findings = launched.flatMap(({ branch, reference, place, atTag, atDigest }) => {
        const tag = tagOnly(reference);
        if (tag === undefined || atTag === undefined || !atTag.isKnown || atTag.value !== undefined)
            return [];
        const isPinned = atDigest?.isKnown === true && atDigest.value !== undefined;
        return [
            {
                check: image_tags_check,
                verdict: isPinned ? 'warn' : 'fail',
                what: `Branch "${branch}" names ${(0,oci_reference/* formatReference */.FH)(tag)}, a tag that does not exist in the registry`,
                why: isPinned
                    ? 'The pinned digest still exists, but registry cleanup jobs may delete an image without a tag.'
                    : 'mybinder.org cannot build the branch: launches end with an error.',
                fix: `Run the source's workflow manually on that branch to push the image, or correct FROM in ${place} on branch "${branch}". ${otherTags(facts, reference)}`.trim(),
                similar: {
                    item: `"${branch}" (${(0,oci_reference/* formatReference */.FH)(tag)})`,
                    what: count => `${count} branches of ${facts.launcher.name} name a tag that does not exist in the registry`,
                    fix: `Run the source's workflow manually on these branches to push the images, or correct FROM in ${place} there. ${otherTags(facts, reference)}`.trim(),
                },
            },
        ];
    });
    if (findings.length > 0)
        return findings;
    const isRead = launched.flatMap(({ atTag }) => (atTag === undefined ? [] : [atTag.isKnown]));
    return passedIfRead(image_tags_check, isRead, 'Every tag that the launcher names exists in the registry');
}
/** Lists tags of other launcher branches that are known to exist in the registry. */
function otherTags(facts, reference) {
    const existing = launchedBranches(facts)
        .filter(({ atTag, reference: other }) => {
        return (0,oci_reference/* isSameImageRepository */.oL)(other, reference) && atTag?.isKnown === true && atTag.value !== undefined;
    })
        .flatMap(({ reference: other }) => tagOnly(other)?.tag ?? []);
    return existing.length === 0 ? '' : `Existing tags: ${(0,wording/* formatList */.ki)([...new Set(existing)], image_tags_maxNamed)}.`;
}

;// CONCATENATED MODULE: ./build/doctor/checks/last-update.js

const last_update_check = 'last-update';
/** Conclusions that may be intentional, because a person or a condition stopped the run. */
const intended = new Set(['cancelled', 'skipped', 'stale', 'neutral']);
/** Maximum duration of a job on GitHub, in milliseconds. */
const updateTimeout = 6 * 60 * 60_000;
/**
 * Checks the launcher's last update run. Its failure is not visible in the source repository unless the build waits for
 * it.
 */
function checkLastUpdate({ launcher: { lastRun, name }, now }) {
    const run = lastRun.isKnown ? lastRun.value : undefined;
    if (run === undefined)
        return [];
    if (!run.isCompleted)
        return [runInProgress(name, run, now)];
    if (run.conclusion === 'success')
        return [passed(last_update_check, `The last event that ${name} received was handled`)];
    return [
        {
            check: last_update_check,
            verdict: intended.has(run.conclusion ?? '') ? 'warn' : 'fail',
            what: `The last event that ${name} received was not handled: its run ended with "${run.conclusion ?? 'no conclusion'}"`,
            why: 'The launcher keeps its previous image. The source does not show the failure unless its build waits for the launcher (`wait: true`).',
            fix: `Open ${run.url}, fix the error that it shows, and run the source's workflow again.`,
        },
    ];
}
function runInProgress(name, { url, createdAt }, now) {
    const what = `The run for the last event that ${name} received has not ended yet`;
    if (now - createdAt.getTime() < updateTimeout)
        return passed(last_update_check, what);
    return {
        check: last_update_check,
        verdict: 'warn',
        what: `${what}, since ${createdAt.toISOString().slice(0, 10)}`,
        why: 'Until it ends, the launcher keeps its previous image. The run waits for a runner, for another run, or for an approval.',
        fix: `Open ${url} to see what the run waits for, or cancel it and run the source's workflow again.`,
    };
}

;// CONCATENATED MODULE: ./build/launcher/launch-link-encoding.js
/**
 * Encoding of values that a launch link passes to nbgitpuller, for two different decoders.
 *
 * The page on mybinder.org decodes the whole query with `decodeURI` before it reads `urlpath` (BinderHub since
 * 2024-12). Older pages, and tools that follow the URL standard, do not. Both decode twice-encoded values correctly,
 * except for characters that `decodeURI` decodes too early: `&`, `#`, `+`, and `%` before two hex digits.
 */
const decodedTooEarly = /[&#+]|%(?=[0-9A-Fa-f]{2})/g;
/**
 * Encodes like `encodeURIComponent`, and also the five other characters that RFC 3986 reserves: `)` would end a
 * Markdown link.
 */
function encodeStrictly(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, character => percentCode(character));
}
/** Encodes the characters that the current page decodes too early one more time than a standard decoder requires. */
function protectFromEarlyDecoding(text) {
    return text.replace(decodedTooEarly, percentCode);
}
function percentCode(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
/** Reads a link as the current page on mybinder.org does. */
function readAsMybinder(link) {
    return launch_link_encoding_readArguments(queryAtMybinder(link));
}
/** Returns the path that a launch link opens on the server, decoded as on mybinder.org; undefined if it names none. */
function readUrlPath(link) {
    return queryAtMybinder(link).get('urlpath') ?? undefined;
}
function queryAtMybinder(link) {
    return new URLSearchParams(decodeURI(new URL(link).search.slice(1)));
}
/** Reads a link according to the URL standard. */
function readAsStandard(link) {
    return launch_link_encoding_readArguments(new URL(link).searchParams);
}
/**
 * Reads the arguments from `urlpath`, the server's `git-pull` page. Its own query is decoded by the standard in both
 * cases.
 */
function launch_link_encoding_readArguments(query) {
    const inner = new URL(query.get('urlpath') ?? '', 'https://server.invalid').searchParams;
    const value = (name) => inner.get(name);
    return { repo: value('repo'), branch: value('branch'), urlpath: value('urlpath') };
}

;// CONCATENATED MODULE: ./build/doctor/facts/written-links.js

/**
 * Matches a launch link, with or without `https://`. It ends before characters that occur neither in a link nor in a git
 * name: quotes, brackets, backquotes and asterisks.
 */
const address = /(?<![\w.@-])(?:https?:\/\/)?(?:[\w-]+\.)*mybinder\.org\/v2\/gh\/([\w.-]+)\/([\w.-]+)\/([^\s?#"'<>()[\]|`*{}\\^~]+)(\?[^\s"'<>()[\]|`\\]*)?/g;
/** Matches an HTML entity that ends a link, for pages that show the source of another page. */
const entity = /&(?:quot|lt|gt|apos|nbsp|#)/i;
const openBracket = /^(?:\$?\{|[<[*](?!\/|\*))/;
const placeholder = /[{}<>$*]|^%(?:\(\w+\))?s|…$|\.{3}$/;
/** Maximum number of trailing characters that may belong to a name. */
const maxTrailingCharacters = 8;
/** Finds the launch links with a ref in a text. Examples such as `…/<branch>` are omitted. */
function findWrittenLinks(text) {
    return [...text.matchAll(address)].flatMap((match) => {
        const [all, owner, repo, written = '', query = ''] = match;
        const end = match.index + all.length;
        const next = query === '' ? text.slice(end, end + 2) : '';
        const ref = written_links_readName(withoutEntities(written));
        if (ref.name === '')
            return [];
        const isCutOff = /[-/_.]$/.test(written.slice(-1)) && openBracket.test(next);
        return [
            {
                line: text.slice(0, match.index).split('\n').length,
                launcher: `${owner}/${repo}`,
                ref: { ...ref, isPlaceholder: ref.isPlaceholder || isCutOff || /^\$?\{/.test(next) },
                content: readContent(withoutEntities(query)),
            },
        ];
    });
}
function withoutEntities(text) {
    const [first = ''] = text.split(entity, 1);
    return first.replaceAll('&amp;', '&');
}
function written_links_readName(written) {
    let end = written.length;
    while (end > 0 && !/[\p{L}\p{N}]/u.test(written.charAt(end - 1)))
        end--;
    const readings = Array.from({ length: Math.min(written.length - end, maxTrailingCharacters) + 1 }, (_, length) => decode(written.slice(0, end + length)));
    const [name = ''] = readings;
    return { name, readings, isPlaceholder: placeholder.test(decode(written)) };
}
/**
 * Parses the query as mybinder.org's page does. The branch is decoded twice, because an older link generator encoded it
 * twice.
 */
function readContent(query) {
    try {
        const { repo, branch } = readAsMybinder(`https://mybinder.org/${query}`);
        const repository = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(decode(repo ?? ''))?.[1];
        if (repository === undefined || branch === null)
            return undefined;
        const name = written_links_readName(decode(branch));
        return name.name === '' ? undefined : { repository, branch: name };
    }
    catch {
        return undefined;
    }
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/doctor/facts/page-links.js

/** Finds the launch links in the pages, notebooks and scripts of a repository. */
function findPageLinks({ name, pages, scripts }, notebooks = new Map()) {
    const published = [...pages, ...notebooks].map(([path, text]) => ({ path, text, isPublished: true }));
    const printed = [...scripts].map(([path, text]) => ({ path, text, isPublished: false }));
    return [...published, ...printed].flatMap(({ path, text, isPublished }) => findWrittenLinks(text).map(link => {
        return { ...link, path, isPublished, place: `${path}:${link.line} of ${name}` };
    }));
}

;// CONCATENATED MODULE: ./build/doctor/checks/launch-links.js





const launch_links_check = 'launch-links';
const launch_links_maxNamed = 10;
/**
 * Reports launch links to missing branches in the pages, notebooks and scripts of both repositories.
 */
function checkLaunchLinks({ source, launcher }) {
    const links = [...findPageLinks(source, source.notebooks), ...findPageLinks(launcher)];
    const branches = launcher.branches.map(({ name }) => name);
    const launched = new Set([...branches, ...launcher.tags]);
    const ours = links.filter(link => (0,github_repository/* isSameRepositoryName */.aE)(link.launcher, launcher.name));
    const findings = ours.flatMap(link => [
        ...(resolvesTo(link.ref, ref => launched.has(ref) || isCommit(ref) || isBotBranch(ref))
            ? []
            : [brokenBranch(link, branches)]),
        ...brokenContent(link, source),
    ]);
    if (findings.length > 0)
        return findings;
    if (ours.some(({ isPublished }) => isPublished))
        return passedIfListed(launch_links_check, [source, launcher], `All launch links (${ours.length}) point to existing branches of ${launcher.name}`);
    return source.isTreeTruncated || launcher.isTreeTruncated ? [] : [noLink(links, source.name, launcher.name)];
}
/** Describes pages without a link. A link to a former name of the launcher does not count, although GitHub redirects it. */
function noLink(links, source, launcher) {
    const [owner] = launcher.split('/', 1);
    const others = links.filter(link => link.isPublished && link.launcher.startsWith(`${owner}/`));
    const [other] = others;
    const names = (0,wording/* formatList */.ki)([...new Set(others.map(link => link.launcher))], launch_links_maxNamed);
    const table = `Run \`binder-actions launch-table ${launcher}\` and copy the table of badges to README.md.`;
    return {
        check: launch_links_check,
        verdict: 'warn',
        what: `No page of ${source} or ${launcher} has a launch link to ${launcher}${other === undefined ? '' : `; ${other.place} links to ${names}`}`,
        why: other === undefined
            ? 'Users cannot discover the launcher without a link.'
            : 'mybinder.org builds and caches an image for each name of a repository, so links with a former name do not launch what was prepared.',
        fix: other === undefined
            ? table
            : `If ${names} is a former name, write ${launcher} in ${other.place}. ${table}`,
    };
}
function resolvesTo({ readings, isPlaceholder }, exists) {
    return isPlaceholder || readings.some(exists);
}
/** Returns whether the ref is `HEAD` or looks like a commit SHA, full or abbreviated. */
function isCommit(ref) {
    return /^[0-9a-f]{7,40}$/.test(ref) || ref === 'HEAD';
}
function brokenBranch({ place, launcher, ref }, branches) {
    return {
        check: launch_links_check,
        verdict: 'fail',
        what: `A launch link in ${place} points to branch "${ref.name}" of ${launcher}, which does not exist`,
        why: 'The link opens an error page of mybinder.org.',
        fix: `Change the branch in ${place} to an existing one (${(0,wording/* formatList */.ki)(branches, launch_links_maxNamed)}), or create the branch.`,
        similar: {
            item: `"${ref.name}" (${place})`,
            what: count => `${count} launch links point to branches of ${launcher} that do not exist`,
        },
    };
}
function brokenContent({ place, content }, source) {
    if (content === undefined || !(0,github_repository/* isSameRepositoryName */.aE)(content.repository, source.name))
        return [];
    const existing = new Set([...source.branches, ...source.tags]);
    if (resolvesTo(content.branch, name => existing.has(name)))
        return [];
    return [
        {
            check: launch_links_check,
            verdict: 'fail',
            what: `A launch link in ${place} pulls branch "${content.branch.name}" of ${source.name}, which does not exist`,
            why: 'The server starts, but nbgitpuller fails: users see an error instead of the notebook.',
            fix: `Replace the link in ${place} with the output of \`binder-actions launch-link ${source.name} --branch ${source.defaultBranch}\`.`,
            similar: {
                item: `"${content.branch.name}" (${place})`,
                what: count => `${count} launch links pull branches of ${source.name} that do not exist`,
            },
        },
    ];
}

;// CONCATENATED MODULE: ./build/doctor/checks/launcher-dockerfiles.js


const launcher_dockerfiles_check = 'launcher-dockerfiles';
/**
 * Checks that every launcher Dockerfile names an image. Otherwise mybinder.org cannot build it, and only users who
 * launch see the error.
 */
function checkLauncherDockerfiles({ launcher }) {
    const launchable = launcher.branches.filter(({ hasDockerfile }) => hasDockerfile);
    if (launchable.length === 0) {
        return [
            {
                check: launcher_dockerfiles_check,
                verdict: 'fail',
                what: `No branch of ${launcher.name} has a Dockerfile at the expected path`,
                why: 'Without it, there is nothing to launch and nothing to update.',
                fix: 'Write `FROM name:tag` with your image to .binder/Dockerfile on the default branch, or set the path with --dockerfile (in a workflow: `dockerfile`).',
            },
        ];
    }
    const findings = launchable.flatMap(({ name, path, launches }) => {
        if (launches.isKnown)
            return [];
        return [
            {
                check: launcher_dockerfiles_check,
                verdict: 'fail',
                what: `${path} on branch "${name}" of ${launcher.name} cannot be used: ${launches.reason}`,
                why: 'mybinder.org may be unable to build the branch, and updates do not change it.',
                fix: `In ${path} on branch "${name}", write FROM in one line, as \`FROM registry/name:tag\`. The next update adds the digest. If the branch should not be launched, delete the file.`,
                similar: {
                    item: `"${name}" (${launches.reason})`,
                    what: count => `The Dockerfiles on ${count} branches of ${launcher.name} cannot be used`,
                },
            },
        ];
    });
    return findings.length > 0
        ? findings
        : [passed(launcher_dockerfiles_check, `${(0,wording/* plural */.LS)(launchable.length, 'branch')} of ${launcher.name} can be launched`)];
}

;// CONCATENATED MODULE: ./build/doctor/checks/launches.js

const launches_check = 'launches';
/** Checks the test launches of this run, if there were any. */
function checkLaunches({ launches, launcher: { name, branches } }) {
    if (launches === undefined)
        return [];
    const { branch, members } = launches;
    const problems = members.filter(({ verdict }) => verdict !== 'pass');
    const head = branches.find(one => one.name === branch)?.head;
    const lag = laggingMembers(members, head).map(member => lagging(member, `Branch "${branch}" of ${name}`));
    if (lag.length > 0)
        return [...lag, ...problems.map(problem => launchProblem(problem, `Branch "${branch}" of ${name}`))];
    const hosts = members.map(({ member }) => member).join(', ');
    if (problems.length === 0)
        return [passed(launches_check, `Branch "${branch}" of ${name} can be launched on ${hosts}`)];
    return problems.map(problem => launchProblem(problem, `Branch "${branch}" of ${name}`));
}
/**
 * Returns the members that launched a commit other than the branch's head, while others launched the head. If none did,
 * the branch may have been updated after the launch.
 */
function laggingMembers(members, head) {
    if (!members.some(({ commit }) => commit === head))
        return [];
    return members.filter(({ commit }) => commit !== undefined && commit !== head);
}
function lagging({ member, commit = '' }, subject) {
    return {
        check: launches_check,
        verdict: 'warn',
        what: `${subject} is outdated on ${member}, which launches commit ${commit.slice(0, 12)} instead of its head`,
        why: 'Users whom mybinder.org sends there get an older image. A BinderHub remembers the commit of a branch for some time.',
        fix: 'Wait for the next run. If it happens again, report it to the operators of the BinderHub.',
    };
}
/**
 * Returns a sentence about the last successful launch. It has a date and no age, so that the text of an issue does not
 * change every day.
 */
function lastLaunch({ lastSuccess }) {
    return lastSuccess === undefined
        ? ''
        : ` The last successful launch there was on ${lastSuccess.slice(0, 10)}.`;
}
function launchProblem(problem, subject) {
    const { member, verdict, error } = problem;
    const reason = error === undefined ? '' : `: ${error}`;
    if (verdict === 'warn')
        return {
            check: launches_check,
            verdict,
            what: `${subject} was not launched on ${member}${reason}`,
            why: `The BinderHub was not available, or limits its launches. mybinder.org sends users to the other BinderHubs.${lastLaunch(problem)}`,
            fix: 'Wait for the next run. If it happens again, see https://mybinder.readthedocs.io/en/latest/about/status.html.',
        };
    return {
        check: launches_check,
        verdict,
        what: `${subject} cannot be launched on ${member}${reason}`,
        why: `Users who open a launch link there get an error instead of a notebook.${lastLaunch(problem)}`,
        fix: 'Fix the image and push it again, or roll the branch back with `binder-actions rollback`.',
    };
}

;// CONCATENATED MODULE: ./build/refs/release.js
/**
 * Parses the tag of a release.
 *
 * @returns undefined for anything else, including release candidates and development versions.
 */
function parseRelease(tag) {
    const [, numbers] = /^v?(\d+(?:\.\d+)*)$/.exec(tag) ?? [];
    return numbers?.split('.').map(BigInt);
}
/** Returns whether a tag is a release and no other release is higher. Tags that are not releases are ignored. */
function isHighestRelease(tag, others) {
    const release = parseRelease(tag);
    if (release === undefined)
        return false;
    return others.map(parseRelease).every(other => other === undefined || compare(release, other) >= 0);
}
function compare(first, second) {
    for (let index = 0; index < Math.max(first.length, second.length); index++) {
        const [firstNumber, secondNumber] = [first[index] ?? 0n, second[index] ?? 0n];
        if (firstNumber !== secondNumber)
            return firstNumber > secondNumber ? 1 : -1;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/doctor/checks/missing-badges.js





const missing_badges_check = 'missing-badges';
const missing_badges_maxNamed = 10;
const readme = /(?:^|\/)README[^/]*$/i;
/**
 * Lists the launched branches and releases that neither README links to. The check passes, because missing badges alone
 * are not a problem. Launchers without any link are reported by `checkLaunchLinks`.
 */
function checkMissingBadges({ source, launcher }) {
    const links = [source, launcher]
        .flatMap(repository => findPageLinks(repository))
        .filter(link => (0,github_repository/* isSameRepositoryName */.aE)(link.launcher, launcher.name) && readme.test(link.path));
    if (links.length === 0 || source.isTreeTruncated || launcher.isTreeTruncated)
        return [];
    const linked = new Set(links.flatMap(({ ref }) => ref.readings));
    const missing = launcher.branches
        .filter(({ name, launches }) => launches.isKnown && !linked.has(name))
        .map(({ name }) => name);
    if (missing.length === 0)
        return [passed(missing_badges_check, 'A README links to every launched branch')];
    const releases = missing.filter(name => parseRelease(name) !== undefined).length;
    const kinds = [
        ...(missing.length > releases ? [(0,wording/* plural */.LS)(missing.length - releases, 'branch')] : []),
        ...(releases > 0 ? [(0,wording/* plural */.LS)(releases, 'release')] : []),
    ];
    return [
        {
            ...passed(missing_badges_check, `Note: neither README has a badge for ${kinds.join(' and ')} of ${launcher.name}: ${(0,wording/* formatList */.ki)(missing, missing_badges_maxNamed)}`),
            why: 'Users cannot discover them without a link.',
            fix: `To add badges, run \`binder-actions launch-table ${launcher.name}\` and copy the table to the README of ${source.name}.`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/doctor/checks/notebook-kernels.js




const notebook_kernels_check = 'notebook-kernels';
const notebook_kernels_maxNamed = 10;
/** Checks that the kernels that notebooks require are installed in the launched image. */
function checkNotebookKernels({ source, kernels }) {
    const { requests, unreadable } = readRequests(source.notebooks);
    const others = [...requests.values()].filter(({ name }) => kernel_key_kernelKey(name) !== nativeKernel);
    const findings = [
        ...(kernels?.installed.isKnown === true
            ? findAbsent([...requests.values()], kernels.reference, kernels.installed.value, source.name)
            : others.map(request => unchecked(request, kernels, source.name))),
        ...(unreadable.length > 0 ? [invalid(unreadable, source.name)] : []),
    ];
    if (findings.length > 0)
        return findings;
    const names = [...requests.values()].map(({ name }) => name);
    const kernel = names.length === 0 ? "Jupyter's default kernel" : (0,wording/* formatList */.ki)(names, notebook_kernels_maxNamed);
    return passedIfListed(notebook_kernels_check, [source], `${(0,wording/* plural */.LS)(source.notebooks.size, 'notebook')} of ${source.name} can run on ${kernel}`);
}
function readRequests(notebooks) {
    const requests = new Map();
    const unreadable = [];
    for (const [path, text] of notebooks) {
        const notebook = parseNotebook(text);
        if (notebook === undefined)
            unreadable.push(path);
        if (notebook?.kernel === undefined)
            continue;
        const key = kernel_key_kernelKey(notebook.kernel);
        const request = requests.get(key) ?? { name: notebook.kernel, paths: [] };
        request.paths.push(path);
        requests.set(key, request);
    }
    return { requests, unreadable };
}
function findAbsent(requests, reference, installed, source) {
    const list = installed.size === 0 ? 'has no kernel' : `has ${[...installed].sort().join(', ')}`;
    return requests
        .filter(({ name }) => !installed.has(kernel_key_kernelKey(name)))
        .map(request => ({
        check: notebook_kernels_check,
        verdict: 'warn',
        what: `${describeRequest(request, source)}, which is not installed in ${reference}: it ${list}`,
        why: 'Jupyter prompts users to select a kernel, or runs the notebook in another one of the same language.',
        fix: `Install the kernel "${request.name}" in the image, or open the ${request.paths.length === 1 ? 'notebook' : 'notebooks'}, select an installed kernel and save.`,
    }));
}
function unchecked(request, kernels, source) {
    const reason = kernels === undefined || kernels.installed.isKnown
        ? 'no image is launched'
        : `${kernels.reference} could not be read: ${kernels.installed.reason}`;
    const image = kernels?.reference ?? 'IMAGE';
    return {
        check: notebook_kernels_check,
        verdict: 'warn',
        what: `${describeRequest(request, source)}, which could not be checked: ${reason}`,
        why: 'Without the kernel, Jupyter prompts users to select one. `build-binder-image` checks this before each push, unless `check-contract` is false.',
        fix: `Look for "${request.name}" in the output of \`docker run --rm ${image} jupyter kernelspec list\`.`,
    };
}
function describeRequest({ name, paths }, source) {
    const verb = paths.length === 1 ? 'requires' : 'require';
    return `${(0,wording/* plural */.LS)(paths.length, 'notebook')} of ${source} ${verb} the kernel "${name}" (${(0,wording/* formatList */.ki)(paths, notebook_kernels_maxNamed)})`;
}
function invalid(paths, source) {
    const predicate = paths.length === 1 ? 'is not a valid notebook' : 'are not valid notebooks';
    return {
        check: notebook_kernels_check,
        verdict: 'warn',
        what: `${(0,wording/* plural */.LS)(paths.length, 'file')} of ${source} ${predicate}: ${(0,wording/* formatList */.ki)(paths, notebook_kernels_maxNamed)}`,
        why: 'Jupyter cannot open them. The usual cause is an unresolved merge conflict.',
        fix: 'Correct the JSON in a text editor, or restore the last version that could be opened.',
    };
}

;// CONCATENATED MODULE: ./build/doctor/checks/own-tags.js




const own_tags_check = 'own-tags';
/** Matches the suffix that the source's build appends to a release. */
const suffix = /-[a-z]+$/;
/**
 * Checks that every pinned digest has a tag of its own. Otherwise the next push moves the only tag to another digest,
 * and cleanup jobs delete untagged manifests.
 */
function checkOwnTags(facts) {
    const pinned = launchedBranches(facts).flatMap(launched => {
        const own = ownTagReference(launched.reference);
        return own === undefined
            ? []
            : [{ ...launched, own, atOwn: facts.images.found.get((0,oci_reference/* formatReference */.FH)(own)) }];
    });
    const findings = pinned.flatMap(launched => {
        const { atDigest, atOwn } = launched;
        const isAvailable = atDigest?.isKnown === true && atDigest.value !== undefined;
        const mayBeLost = isAvailable && atOwn?.isKnown === true && atOwn.value?.digest !== launched.reference.digest;
        return mayBeLost && !isAtRelease(launched) ? [withoutOwnTag(launched, facts.launcher.name)] : [];
    });
    if (findings.length > 0)
        return findings;
    const isRead = pinned.map(({ atDigest, atOwn }) => atDigest?.isKnown === true && atOwn?.isKnown === true);
    return passedIfRead(own_tags_check, isRead, 'Every pinned digest has a tag that does not move');
}
/** Returns whether a release tag points to the digest. Such a tag does not move, so the digest needs no other tag. */
function isAtRelease({ reference, atTag }) {
    const isRelease = parseRelease((reference.tag ?? '').replace(suffix, '')) !== undefined;
    return isRelease && atTag?.isKnown === true && atTag.value?.digest === reference.digest;
}
function withoutOwnTag({ branch, reference, own }, launcher) {
    const { tag: _, ...withoutTag } = reference;
    const source = (0,oci_reference/* formatReference */.FH)(withoutTag);
    return {
        check: own_tags_check,
        verdict: 'warn',
        what: `Branch "${branch}" is pinned to ${source}, which has no tag of its own`,
        why: 'The next push moves the last tag away from the digest. Registry cleanup jobs then delete the image, and launches fail.',
        fix: `Run \`docker buildx imagetools create --tag ${(0,oci_reference/* formatReference */.FH)(own)} ${source}\`. Images pushed by build-binder-image get such a tag automatically.`,
        similar: {
            item: `"${branch}"`,
            what: count => `${count} branches of ${launcher} are pinned to a digest that has no tag of its own`,
        },
    };
}

;// CONCATENATED MODULE: ./build/doctor/checks/pinned-digests.js





const pinned_digests_check = 'pinned-digests';
const updateAll = "Run the launcher's workflow manually with `branches: all`, which updates every branch.";
/**
 * Checks that every branch pins its image by digest. mybinder.org caches images by the launcher's commit, so it does not
 * detect that a tag has moved.
 */
function checkPinnedDigests(facts) {
    const launched = launchedBranches(facts);
    const findings = launched.flatMap(branch => evaluateBranch(branch, facts.launcher.name));
    if (findings.length > 0)
        return findings;
    const isRead = launched.map(({ atTag, atDigest }) => (atTag?.isKnown ?? true) && (atDigest?.isKnown ?? true));
    return passedIfRead(pinned_digests_check, isRead, 'Every branch is pinned to the current image of its tag, or on hold');
}
function evaluateBranch(launched, launcher) {
    const { reference, atTag, atDigest } = launched;
    if (reference.digest === undefined)
        return [unpinned(launched, launcher), ...incomplete(launched, launcher, atTag)];
    if (describeLoss(atDigest) !== undefined)
        return incomplete(launched, launcher, atDigest);
    if (describeLoss(atTag) !== undefined)
        return incomplete(launched, launcher, atTag);
    if (atDigest?.isKnown === true && atDigest.value === undefined)
        return [missingDigest(launched, launcher)];
    return outdatedDigest(launched, launcher);
}
function unpinned({ branch, reference, place, atTag }, launcher) {
    const name = (0,oci_reference/* formatReference */.FH)(reference);
    const digest = atTag?.isKnown ? atTag.value?.digest : undefined;
    return {
        check: pinned_digests_check,
        verdict: 'fail',
        what: `Branch "${branch}" of ${launcher} launches ${name} without a digest`,
        why: "mybinder.org caches the image by the launcher's commit. After the tag moves, launches continue with the old image.",
        fix: `${digest === undefined ? '' : `Write \`FROM ${name}@${digest}\` in ${place} on branch "${branch}". Or: `}${howToUpdate(launcher, branch)}`,
        similar: {
            item: `"${branch}" (${name})`,
            what: count => `${count} branches of ${launcher} launch an image without a digest`,
            fix: updateAll,
        },
    };
}
function missingDigest({ branch, reference }, launcher) {
    return {
        check: pinned_digests_check,
        verdict: 'fail',
        what: `Branch "${branch}" of ${launcher} is pinned to ${(0,oci_reference/* formatReference */.FH)(reference)}, which no longer exists in the registry`,
        why: 'Launches fail wherever mybinder.org has not cached the image.',
        fix: howToUpdate(launcher, branch),
        similar: {
            item: `"${branch}" (${(0,oci_reference/* formatReference */.FH)(reference)})`,
            what: count => `${count} branches of ${launcher} are pinned to an image that no longer exists in the registry`,
            fix: updateAll,
        },
    };
}
function describeLoss(lookup) {
    return lookup?.isKnown === false && lookup.refusal === 'lost' ? lookup.reason : undefined;
}
/**
 * Reports an index without its manifest, or a manifest without its config, which cleanup jobs of registries leave
 * behind.
 */
function incomplete(launched, launcher, lookup) {
    const { branch, reference, held, atDigest } = launched;
    const loss = describeLoss(lookup);
    const isPin = lookup === atDigest;
    const isLaunched = isPin || reference.digest === undefined;
    if (loss === undefined || (!isLaunched && held !== undefined))
        return [];
    const verb = isPin ? 'is pinned to' : isLaunched ? 'launches' : 'names';
    const name = (0,oci_reference/* formatReference */.FH)((isPin ? undefined : tagOnly(reference)) ?? reference);
    return [
        {
            check: pinned_digests_check,
            verdict: isLaunched ? 'fail' : 'warn',
            what: `Branch "${branch}" of ${launcher} ${verb} ${name}, which is incomplete in the registry: ${loss}`,
            why: isLaunched
                ? 'Launches fail wherever mybinder.org has not cached the image.'
                : 'The pinned image is complete, but an update to the current image of the tag would be rejected.',
            fix: howToUpdate(launcher, branch),
            similar: {
                item: `"${branch}" (${name})`,
                what: count => `${count} branches of ${launcher} use an image that is incomplete in the registry`,
                fix: updateAll,
            },
        },
    ];
}
/**
 * Reports a pinned digest that differs from the current digest of the tag. Held branches are skipped, because they keep
 * an older image intentionally.
 */
function outdatedDigest(launched, launcher) {
    const { branch, reference, place, atTag, atDigest, held, isFrozen } = launched;
    const current = atTag?.isKnown ? atTag.value : undefined;
    const pinned = atDigest?.isKnown ? atDigest.value : undefined;
    if (current === undefined || pinned === undefined || held !== undefined)
        return [];
    if (isSameImage(current, pinned))
        return [];
    const isRelease = isFrozen || parseRelease(branch) !== undefined;
    const short = (digest) => (0,oci_digest/* digestHex */.sU)(digest).slice(0, 12);
    return [
        {
            check: pinned_digests_check,
            verdict: 'warn',
            what: `Branch "${branch}" of ${launcher} is pinned to ${short(pinned.digest)}, but tag ${reference.tag} is now ${short(current.digest)}`,
            why: isRelease
                ? 'The image of a release should not change, but its tag was pushed again.'
                : 'An event was lost, or the image was pushed manually. Users launch an older image than expected.',
            fix: isRelease
                ? `Find out why tag ${reference.tag} was pushed again. The launcher correctly keeps its image. To update it anyway, run the launcher's workflow manually with \`allow-retag: true\`, \`digest: ${current.digest}\`, and the \`image\`, \`image-tag\` and \`ref\` of the release.`
                : `${howToUpdate(launcher, branch)} To keep this image on purpose, add \`# binder-actions: hold REASON\` above FROM in ${place}.`,
            similar: {
                item: `"${branch}"`,
                what: count => `${count} branches of ${launcher} are pinned to an image other than the current one of their tag`,
                ...(isRelease ? {} : { fix: updateAll }),
            },
        },
    ];
}
function howToUpdate(launcher, branch) {
    return `Run \`binder-actions resume ${launcher} ${branch}\`. Or run the launcher's workflow manually with \`branches: ${branch}\`, or the source's workflow manually with \`force: true\`.`;
}

;// CONCATENATED MODULE: ./build/doctor/checks/public-images.js


const public_images_check = 'public-images';
/**
 * Checks that images can be pulled without a login, as mybinder.org does. Missing parts of a public image are reported
 * by `checkPinnedDigests`.
 */
function checkPublicImages({ images }) {
    return images.repositories.flatMap((repository) => {
        const name = (0,oci_reference/* formatImageRepository */.hp)(repository);
        const lookups = [...images.found].filter(([text]) => (0,oci_reference/* isSameImageRepository */.oL)((0,oci_reference/* parseReference */.F2)(text), repository));
        const missing = lookups.flatMap(([, found]) => (found.isKnown || found.refusal === 'lost' ? [] : [found]));
        const denied = missing.find(({ refusal }) => refusal === 'denied');
        if (denied !== undefined)
            return [privateImage(name, denied.reason)];
        const reasons = new Set(missing.map(({ reason }) => reason));
        if (reasons.size === 0)
            return [passed(public_images_check, `${name} can be pulled without a login`)];
        return [...reasons].map(reason => unreadableImage(name, reason));
    });
}
function privateImage(name, reason) {
    return {
        check: public_images_check,
        verdict: 'fail',
        what: `${name} cannot be pulled without a login: ${reason}`,
        why: 'mybinder.org pulls images without a login, so every launch fails.',
        fix: howToPublish(name),
    };
}
function unreadableImage(name, reason) {
    return {
        check: public_images_check,
        verdict: 'warn',
        what: `${name} could not be read: ${reason}`,
        why: 'mybinder.org may fail in the same way when it pulls the image.',
        fix: 'Fix the cause that the message names, or run the doctor again if the registry was unavailable.',
    };
}
function howToPublish(name) {
    const [registry, owner = '', ...segments] = name.split('/');
    if (registry !== 'ghcr.io')
        return `Make ${name} public in the settings of ${registry}.`;
    const packagePath = encodeURIComponent(segments.join('/'));
    return (`Open Package settings → Danger Zone → Change visibility → Public, at https://github.com/orgs/${owner}/packages/container/${packagePath}/settings ` +
        `(for a user's package: https://github.com/users/${owner}/packages/container/${packagePath}/settings). No API can change it.`);
}

;// CONCATENATED MODULE: ./build/doctor/checks/quiet-schedules.js





const quiet_schedules_check = 'quiet-schedules';
const quiet_schedules_maxNamed = 10;
const day = 24 * 60 * 60_000;
/** Days without a push after which GitHub disables scheduled workflows. */
const maxQuietDays = 60;
/** Days before that date from which the check warns, so that a weekly schedule warns twice. */
const warningDays = 15;
/**
 * Warns before GitHub disables scheduled workflows for inactivity, because these workflows repair the launcher and run
 * this check.
 *
 * @see https://docs.github.com/en/actions/how-tos/manage-workflow-runs/disable-and-enable-workflows
 */
function checkQuietSchedules({ source, launcher, eventType, now }) {
    const findings = [
        ...mixedSchedules(launcher, eventType),
        ...[source, launcher].flatMap(repository => soonDisabled(repository, now)),
    ];
    if (findings.length > 0)
        return findings;
    return passedIfListed(quiet_schedules_check, [source, launcher], `No schedule of ${source.name} or ${launcher.name} will be disabled soon for inactivity`);
}
function hasSchedule({ events }) {
    return events.has('schedule');
}
function mixedSchedules({ name, workflows }, eventType) {
    return eventHandlers(workflows, eventType)
        .filter(hasSchedule)
        .map(workflow => ({
        check: quiet_schedules_check,
        verdict: 'warn',
        what: `${workflow.path} of ${name} handles the event and also has a schedule`,
        why: `After ${maxQuietDays} days without a push, GitHub disables the whole file. The next event then starts no workflow.`,
        fix: `Move \`schedule:\` from ${workflow.path}${at_line_atLine(workflow, 'on.schedule')} into a separate file, such as repair-image-pins.yml in the examples.`,
    }));
}
function soonDisabled({ name, isPrivate, pushedAt, workflows }, now) {
    const scheduled = workflows.filter(workflow => hasSchedule(workflow) && !isDisabled(workflow));
    const last = Date.parse(pushedAt ?? '');
    const quietDays = Math.floor((now - last) / day);
    // GitHub does not disable schedules in private repositories.
    if (isPrivate || scheduled.length === 0 || !(quietDays >= maxQuietDays - warningDays))
        return [];
    const [first] = scheduled;
    const files = scheduled.map(({ path }) => path);
    const date = new Date(last + maxQuietDays * day).toISOString().slice(0, 10);
    return [
        {
            check: quiet_schedules_check,
            verdict: 'warn',
            what: `Nothing was pushed to ${name} for ${quietDays} days. On about ${date}, GitHub disables ${(0,wording/* formatList */.ki)(files, quiet_schedules_maxNamed)}`,
            why: `After ${maxQuietDays} days without a push, schedules stop without an error: lost events are not repaired, and checks do not run.`,
            fix: `Push a commit before that date. After it, run \`gh workflow enable ${first?.path.split('/').at(-1)} --repo ${name}\`.`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/doctor/checks/ref-collisions.js





const ref_collisions_check = 'ref-collisions';
/** Reports built refs that map to the same image tag and launcher branch, such as `a/b` and `a-b`. */
function checkRefCollisions(facts) {
    const { source, launcher } = facts;
    const byBranch = new Map();
    for (const { full, launcherBranch } of builtRefs(facts)) {
        byBranch.set(launcherBranch, [...(byBranch.get(launcherBranch) ?? []), full]);
    }
    const launched = new Set(launcher.branches.map(({ name }) => name));
    const findings = [...byBranch]
        .filter(([, sources]) => sources.length > 1)
        .map(([branch, sources]) => {
        const isLaunched = launched.has(branch);
        return {
            check: ref_collisions_check,
            verdict: isLaunched ? 'fail' : 'warn',
            what: `${sources.join(' and ')} of ${source.name} map to the same launcher branch "${branch}"${isLaunched ? '' : ', which does not exist yet'}`,
            why: 'They push to the same image tag, so users launch the one that was built last.',
            fix: `Rename one of them: \`git push origin ${sources.at(-1)}:${sources.at(-1)}-renamed :${sources.at(-1)}\`. With \`branch-variable\`, the launcher rejects images of the wrong one until then.`,
            similar: {
                item: sources.join(' and '),
                what: count => `${count} groups of refs of ${source.name} map to the same launcher branch`,
            },
        };
    });
    return findings.length > 0
        ? findings
        : [
            passed(ref_collisions_check, `All branches and tags of ${source.name} that are built map to different launcher branches`),
        ];
}
/** Returns the refs that pushes build; all refs if no workflow builds on push, because manual runs may build any ref. */
function builtRefs(facts) {
    const refs = launchableRefs(facts.source);
    const pushed = enabledWorkflows(imageBuilds(launchedImageWorkflows(facts))).filter(({ events }) => events.has('push'));
    if (pushed.length === 0)
        return refs;
    return refs.filter(({ full }) => pushed.some(builder => startsOnPush(builder, full)));
}

;// CONCATENATED MODULE: ./build/doctor/checks/repository-state.js

const repository_state_check = 'repository-state';
/**
 * Checks that the launcher is public, because mybinder.org never logs in, and that neither repository is archived,
 * because archived repositories accept no commits. Also reports repositories of which GitHub listed only some files,
 * because other checks then report nothing that depends on a missing file.
 */
function checkRepositoryState({ source, launcher }) {
    const findings = [];
    if (launcher.isPrivate) {
        findings.push({
            check: repository_state_check,
            verdict: 'fail',
            what: `${launcher.name} is private`,
            why: 'mybinder.org reads the launcher without a login, so every launch fails.',
            fix: `Open Settings → General → Danger Zone → Change visibility → Public, or run \`gh repo edit ${launcher.name} --visibility public\`.`,
        });
    }
    for (const { name, isArchived } of [source, launcher]) {
        if (!isArchived)
            continue;
        findings.push({
            check: repository_state_check,
            verdict: 'fail',
            what: `${name} is archived`,
            why: 'An archived repository accepts no commits and runs no workflows.',
            fix: `Open Settings → General → Danger Zone → Unarchive, or run \`gh repo unarchive ${name}\`.`,
        });
    }
    for (const { name, isTreeTruncated } of [source, launcher]) {
        if (isTreeTruncated)
            findings.push(truncatedTree(name));
    }
    return findings.length > 0
        ? findings
        : [passed(repository_state_check, `${launcher.name} is public, and neither repository is archived`)];
}
function truncatedTree(name) {
    return {
        check: repository_state_check,
        verdict: 'warn',
        what: `Could not check all files of ${name}: GitHub lists only part of them`,
        why: 'Workflows, pages, notebooks or the Dockerfile may be among the files that were not listed. Checks that did not find them report nothing.',
        fix: `Reduce the number of files on the default branch of ${name}: GitHub lists up to 100,000.`,
    };
}

;// CONCATENATED MODULE: ./build/doctor/checks/rolled-back-branches.js



const rolled_back_branches_check = 'rolled-back-branches';
/** Start of the reason that a rollback writes, with the first digits of the image that it replaced. */
const rolledBackFrom = /^rolled back from ([0-9a-f]{12})\b/;
/**
 * Checks whether an image newer than the one that was rolled back is available, because a rollback holds the branch until
 * a person lifts it.
 */
function checkRolledBackBranches(facts) {
    return launchedBranches(facts).flatMap(branch => rolled_back_branches_evaluateBranch(branch, facts.launcher.name));
}
function rolled_back_branches_evaluateBranch({ branch, reference, held = '', atTag, atDigest }, launcher) {
    const [, replaced] = rolledBackFrom.exec(held) ?? [];
    const newest = atTag?.isKnown === true ? atTag.value : undefined;
    const pinned = atDigest?.isKnown === true ? atDigest.value : undefined;
    if (replaced === undefined || newest === undefined || pinned === undefined)
        return [];
    const hex = (0,oci_digest/* digestHex */.sU)(newest.digest).slice(0, 12);
    if (hex === replaced || isSameImage(newest, pinned))
        return [];
    return [
        {
            check: rolled_back_branches_check,
            verdict: 'warn',
            what: `Branch "${branch}" of ${launcher} was rolled back from ${replaced}, but a newer image has been pushed since: ${(0,oci_reference/* formatReference */.FH)({ ...reference, digest: newest.digest })}`,
            why: 'The branch is held, so events do not pin the newer image. Users launch the image from before the rollback.',
            fix: `If the newer image works, run \`binder-actions resume ${launcher} ${branch}\`, or the launcher's workflow manually with \`branches: ${branch}\` and \`resume: true\`.`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/workflows/expressions.js
/**
 * Returns the `${{ … }}` expressions of a text, delimited as on GitHub: `}}` inside a string does not end an
 * expression. An unterminated one is omitted, because GitHub rejects the file. Takes linear time for any text.
 */
function expressionsIn(text) {
    const expressions = [];
    let start = text.indexOf('${{');
    while (start >= 0) {
        const end = findExpressionEnd(text, start);
        if (end === undefined)
            return expressions;
        expressions.push(text.slice(start, end));
        start = text.indexOf('${{', end);
    }
    return expressions;
}
function findExpressionEnd(text, start) {
    let isInString = false;
    for (let index = start + 3; index < text.length; index++) {
        if (text[index] === "'")
            isInString = !isInString;
        else if (!isInString && text.startsWith('}}', index))
            return index + 2;
    }
    return undefined;
}
const tokens = /'(?:[^']|'')*'|[\w-]+|&&|\|\||[=!<>]=|\S/g;
const comparisons = new Set(['==', '!=', '<', '>', '<=', '>=']);
const testFunctions = new Set(['contains', 'startswith', 'endswith', 'hashfiles']);
/**
 * Returns the properties that may become part of an expression's value. Operands of comparisons, test functions and `!`
 * are omitted, because the result is a boolean. The left operand of `&&` is omitted too: it is the result only if
 * falsy.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
function findContextAccesses(expression) {
    const tokenTexts = expression.slice(3, -2).match(tokens) ?? [];
    const accesses = [];
    const calls = [];
    let testDepth = 0;
    let serializeDepth = 0;
    const count = (name, by) => {
        if (name !== undefined && testFunctions.has(name))
            testDepth += by;
        if (name === 'tojson')
            serializeDepth += by;
    };
    for (let index = 0; index < tokenTexts.length; index++) {
        const word = tokenTexts[index] ?? '';
        if (word === '(') {
            const before = tokenTexts[index - 1] ?? '';
            const name = isName(before) ? before.toLowerCase() : '';
            calls.push(name);
            count(name, 1);
        }
        else if (word === ')') {
            count(calls.pop(), -1);
        }
        else if (isName(word) && tokenTexts[index + 1] !== '(') {
            const { path, end } = readPath(tokenTexts, index);
            const isValue = testDepth === 0 && mayBeValue(tokenTexts[index - 1] ?? '', tokenTexts[end] ?? '');
            if (isValue)
                accesses.push({ path, isSerialized: serializeDepth > 0 });
            index = end - 1;
        }
    }
    return accesses;
}
/** Returns whether a name between these words may be a value. After `.`, it is a property of a call's result. */
function mayBeValue(before, after) {
    return (![before, after].some(word => comparisons.has(word)) && !['!', '.'].includes(before) && after !== '&&');
}
function isName(word) {
    return /^[a-z_]/i.test(word);
}
function readPath(tokenTexts, start) {
    const path = [(tokenTexts[start] ?? '').toLowerCase()];
    let end = start + 1;
    for (;;) {
        const next = tokenTexts[end + 1] ?? '';
        if (tokenTexts[end] === '.' && (isName(next) || next === '*')) {
            path.push(next.toLowerCase());
            end += 2;
        }
        else if (tokenTexts[end] === '[') {
            const isLiteral = next.startsWith("'") && tokenTexts[end + 2] === ']';
            path.push(isLiteral ? next.slice(1, -1).toLowerCase() : '*');
            end = isLiteral ? end + 3 : afterBracket(tokenTexts, end);
        }
        else {
            return { path, end };
        }
    }
}
/** Returns the position after a computed index, whose content is not part of the value. */
function afterBracket(tokenTexts, start) {
    let depth = 0;
    for (let index = start; index < tokenTexts.length; index++) {
        if (tokenTexts[index] === '[')
            depth++;
        if (tokenTexts[index] === ']')
            depth--;
        if (depth === 0)
            return index + 1;
    }
    return tokenTexts.length;
}

;// CONCATENATED MODULE: ./build/doctor/facts/untrusted-values.js

/**
 * Contexts whose value can be set by people without write access to the repository. This is GitHub's list of untrusted input
 * (contexts that typically end with body, default_branch, email, head_ref, label, message, name, page_name, ref or
 * title), spelled out because a match by suffix would include `github.event.repository.name`.
 *
 * The event payload is included, because anyone with a token that can send events controls it. Branch names of the
 * repository itself (`github.ref_name`) are excluded, because anyone who may push a branch may also change the workflow.
 * The author of a pull request from a fork controls only `head_ref`.
 *
 * @see https://docs.github.com/en/actions/concepts/security/script-injections
 * @see https://docs.github.com/en/actions/reference/security/secure-use
 * @see https://securitylab.github.com/resources/github-actions-untrusted-input/
 */
const untrustedContexts = [
    'github.head_ref',
    'github.event.client_payload',
    ...['issue', 'pull_request', 'discussion'].flatMap(subject => [
        `github.event.${subject}.title`,
        `github.event.${subject}.body`,
    ]),
    ...['comment', 'review', 'review_comment'].map(subject => `github.event.${subject}.body`),
    'github.event.pull_request.head.ref',
    'github.event.pull_request.head.label',
    'github.event.pull_request.head.repo.default_branch',
    'github.event.pages.*.page_name',
    'github.event.workflow_run.head_branch',
    'github.event.workflow_run.display_title',
    'github.event.workflow_run.pull_requests.*.head.ref',
    ...['commits.*', 'head_commit', 'workflow_run.head_commit', 'merge_group.head_commit'].flatMap(commit => ['message', 'author.name', 'author.email', 'committer.name', 'committer.email'].map(field => `github.event.${commit}.${field}`)),
].map(path => path.split('.'));
/** Returns whether the value of `${{ … }}` may contain untrusted input. */
function hasUntrustedValue(expression) {
    return findContextAccesses(expression).some(({ path, isSerialized }) => untrustedContexts.some(context => {
        const isWhole = path.length >= context.length || isSerialized;
        return isWhole && context.every((segment, index) => matchesSegment(segment, path[index]));
    }));
}
/** Returns whether a path segment matches. A path that ends earlier includes everything below it. */
function matchesSegment(segment, accessed) {
    return accessed === undefined || segment === '*' || accessed === '*' || accessed === segment;
}

;// CONCATENATED MODULE: ./build/doctor/checks/shell-injection.js



const shell_injection_check = 'shell-injection';
/** Maximum length of a quoted expression, in characters. */
const maxQuoteLength = 120;
/**
 * Reports untrusted values in scripts, because GitHub inserts the value of an expression into the script before the
 * shell parses it.
 */
function checkShellInjection({ source, launcher }) {
    const findings = [source, launcher].flatMap(({ name, workflows }) => workflows.flatMap(({ path, steps }) => steps.flatMap((step) => {
        const { text, isShell } = stepScript(step);
        const expression = expressionsIn(text).find(hasUntrustedValue);
        if (expression === undefined)
            return [];
        const value = shell_injection_quote(expression);
        const place = step.line === undefined ? path : `${path}:${step.line}`;
        return [
            {
                check: shell_injection_check,
                verdict: 'fail',
                what: `${place} of ${name} inserts ${value} into a ${isShell ? 'shell ' : ''}script`,
                why: "Anyone who can send an event or name a branch can run commands there with the workflow's token.",
                fix: `In ${place}, pass it to the step with \`env: {VALUE: '${value.replaceAll("'", "''")}'}\` and ${isShell ? 'use "$VALUE" in the script' : 'read VALUE from the environment in the script'}. update-launcher-sha needs no script.`,
                similar: {
                    item: place,
                    what: count => `${count} steps of ${name} insert untrusted values into a script`,
                },
            },
        ];
    })));
    return findings.length > 0
        ? findings
        : passedIfListed(shell_injection_check, [source, launcher], 'No workflow inserts untrusted values into a script');
}
function stepScript({ uses = '', run, with: { script } }) {
    if (run !== undefined)
        return { text: run, isShell: true };
    const isScript = /^actions\/github-script@/i.test(uses) && typeof script === 'string';
    return { text: isScript ? script : '', isShell: false };
}
function shell_injection_quote(expression) {
    return expression.length <= maxQuoteLength ? expression : `${expression.slice(0, maxQuoteLength)}…`;
}

;// CONCATENATED MODULE: ./build/doctor/checks/signed-provenance.js




const signed_provenance_check = 'signed-provenance';
/** Checks that every pinned image has the signed provenance that the launcher's workflow requires. */
function checkSignedProvenance(facts) {
    const pinned = launchedBranches(facts).filter(({ reference: { digest } }) => digest !== undefined && facts.provenance.has(digest));
    const findings = pinned.flatMap(branch => signed_provenance_evaluateBranch(branch, facts));
    if (findings.length > 0)
        return findings;
    return passedIfRead(signed_provenance_check, pinned.map(() => true), 'Every pinned image has valid signed provenance');
}
function signed_provenance_evaluateBranch({ branch, reference }, { launcher, provenance }) {
    const lookup = reference.digest === undefined ? undefined : provenance.get(reference.digest);
    if (lookup === undefined)
        return [];
    const subject = `Branch "${branch}" of ${launcher.name} is pinned to ${(0,oci_reference/* formatReference */.FH)(reference)}`;
    if (!lookup.isKnown) {
        return [
            {
                check: signed_provenance_check,
                verdict: 'warn',
                what: `${subject}, whose provenance cannot be verified: ${lookup.reason}`,
                why: 'The launcher rejects images whose provenance cannot be verified.',
                fix: 'Run the doctor again when the service is available.',
                similar: {
                    item: `"${branch}"`,
                    what: count => `${count} branches of ${launcher.name} are pinned to images whose provenance cannot be verified`,
                },
            },
        ];
    }
    const { origins, rejections } = lookup.value;
    if (origins.some(({ ref }) => (0,source_ref/* findLauncherBranch */.yl)(ref.full) === branch))
        return [];
    const refs = origins.map(({ ref }) => ref.full);
    const origin = refs.length > 0 ? `it was built from ${refs.join(', ')}` : (rejections[0] ?? 'it is not signed');
    return [
        {
            check: signed_provenance_check,
            verdict: origins.length > 0 ? 'warn' : 'fail',
            what: `${subject}, which has no valid provenance for this branch: ${origin}`,
            why: "The launcher's workflow requires signed provenance: it would not pin this image today.",
            fix: 'Grant the build `id-token: write` and `attestations: write`, and run it again with `force: true`.',
            similar: {
                item: `"${branch}" (${origin})`,
                what: count => `${count} branches of ${launcher.name} are pinned to images without valid provenance for the branch`,
            },
        },
    ];
}

;// CONCATENATED MODULE: ./build/doctor/checks/signing-permissions.js



const signing_permissions_check = 'signing-permissions';
const signing = { 'id-token': 'write', attestations: 'write' };
const action = /\bbinder-actions@|\bbuild-binder-image@/;
/**
 * Checks that a job whose image must be signed is permitted to sign it: `attest: true` is set, or the launcher requires
 * provenance. The check `called-workflows` covers the reusable workflow.
 */
function checkSigningPermissions({ source, launcher }) {
    const isRequired = launcher.workflows.flatMap(updateSteps).some(requiresProvenance);
    return enabledWorkflows(source.workflows).flatMap(workflow => workflow.jobs
        .filter(({ steps }) => steps.some(step => signs(step, isRequired)))
        .flatMap(job => evaluateJob(workflow, job, source.name)));
}
/** Returns whether the step must sign the image that it pushes. */
function signs({ uses = '', with: { attest, push } }, isRequired) {
    if (!action.test(uses) || String(push) === 'false' || String(attest) === 'false')
        return false;
    return isRequired || String(attest) === 'true';
}
function requiresProvenance({ with: inputs }) {
    const setting = String(inputs['require-provenance'] ?? 'auto');
    return setting === 'true' || (setting !== 'false' && Boolean(inputs['source-repository']));
}
function evaluateJob(workflow, job, repository) {
    const missing = findMissingPermissions(workflow, job, signing);
    if (missing === undefined)
        return [];
    return [
        {
            check: signing_permissions_check,
            verdict: 'fail',
            what: `The job "${job.name}" in ${workflow.path} of ${repository} is not granted ${missing.list}`,
            why: 'Its image is not signed, although `attest: true` or the launcher requires it.',
            fix: missing.fix,
        },
    ];
}

;// CONCATENATED MODULE: ./build/doctor/checks/token-rights.js

const token_rights_check = 'token-rights';
const why = 'The source repository notifies the launcher of a new image with this token. Without the permission, no event arrives.';
/**
 * Checks the permissions of the token that the source sends events with. Without the token, checks the last run that an
 * event started.
 */
function checkTokenRights({ launcher }) {
    const { name, sender, isArchived, startedWorkflow } = launcher;
    // An archived repository rejects every token, so its response does not show the permissions of this one.
    if (isArchived)
        return [];
    if (sender === undefined)
        return [evaluateLastRun(launcher)];
    const { maySend } = sender;
    if (maySend.isKnown && maySend.value)
        return [passed(token_rights_check, `The token is allowed to send events to ${name}`)];
    if (!maySend.isKnown) {
        const what = `Could not determine whether the token is allowed to send events to ${name}: ${maySend.reason}`;
        return [{ check: token_rights_check, verdict: 'warn', what, why, fix: 'Run the doctor again later.' }];
    }
    return [
        {
            check: token_rights_check,
            verdict: 'fail',
            what: `The token is not allowed to send events to ${name}`,
            why,
            fix: `Create a token for only ${name} with "${startedWorkflow === undefined ? 'Contents' : 'Actions'}: Read and write" (a GitHub App's, or a fine-grained one at ` +
                'https://github.com/settings/personal-access-tokens/new), store it in the source repository under Settings → ' +
                'Secrets and variables → Actions under the name that its workflow uses (`LAUNCHER_PAT` in the examples), and run the doctor again with ' +
                '`launcher-token` (on the command line: the environment variable LAUNCHER_TOKEN) set to it.',
        },
    ];
}
function evaluateLastRun({ name, lastRun }) {
    const run = lastRun.isKnown ? lastRun.value : undefined;
    if (run !== undefined) {
        return passed(token_rights_check, `Events reach ${name}: the last one arrived on ${run.createdAt.toISOString().slice(0, 10)}`);
    }
    return {
        check: token_rights_check,
        verdict: 'warn',
        what: lastRun.isKnown
            ? `No event has started a run in ${name} yet, and the token that the source sends events with was not provided`
            : `Could not determine whether events reach ${name}: ${lastRun.reason}`,
        why,
        fix: "Run the source's build once, or set `launcher-token` (on the command line: the environment variable LAUNCHER_TOKEN) to the token that the source sends events with.",
    };
}

;// CONCATENATED MODULE: ./build/doctor/checks/waiting-builds.js






const waiting_builds_check = 'waiting-builds';
/**
 * Checks workflows with `wait: true`. Their runs end with the result of the launcher's run, which they must identify and
 * may need permission to read.
 */
function checkWaitingBuilds(facts) {
    const { source, launcher } = facts;
    const senders = source.workflows.filter(workflow => buildSteps(workflow).length > 0 || isWaiting(workflow));
    const [waiting] = enabledWorkflows(senders).filter(isWaiting);
    if (waiting === undefined)
        return passedIfListed(waiting_builds_check, [source], `No workflow of ${source.name} waits for the launcher's run`);
    const findings = [...unnamedRuns(facts, waiting), ...unreadableRuns(facts, waiting)];
    if (findings.length > 0)
        return findings;
    return [passed(waiting_builds_check, `${waiting.path} of ${source.name} can find and read the runs of ${launcher.name}`)];
}
function isWaiting({ steps }) {
    return steps.some(isWaitingStep);
}
function isWaitingStep(step) {
    const dispatches = /\bbinder-actions(?:\/actions\/dispatch-launcher-update|\/\.github\/workflows\/binder-image\.ya?ml)?@/;
    return dispatches.test(step.uses ?? '') && String(step.with.wait) === 'true';
}
/** Returns the suffix of the workflow's path that names the line of the waiting step. */
function atWait({ steps }) {
    const line = steps.find(isWaitingStep)?.line;
    return line === undefined ? '' : `:${line}`;
}
/**
 * Reports handlers whose run name does not identify the event. A missing handler is reported by `checkEventHandler`.
 */
function unnamedRuns({ launcher, eventType }, waiting) {
    const handlers = eventHandlers(launcher.workflows, eventType);
    const [first] = handlers;
    if (first === undefined || handlers.some(({ trigger }) => (0,workflow_trigger/* hasEventInRunName */.uw)(trigger)))
        return [];
    return [
        {
            check: waiting_builds_check,
            verdict: 'fail',
            what: `${waiting.path} waits for the launcher, but ${first.path} of ${launcher.name} does not identify the event in its run-name`,
            why: 'GitHub has no other way to find the run that belongs to an event. The build pushes its image and then fails.',
            fix: `Set \`run-name: Update image (\${{ github.event.client_payload.correlation || 'manual' }})\` at the top level of ${first.path}${at_line_atLine(first, 'run-name', 'on')}, or remove \`wait\` from ${waiting.path}${atWait(waiting)}.`,
        },
    ];
}
/**
 * Reports a token without read access to the launcher's runs. If the token is unknown, a public repository passes because
 * anyone can read its runs.
 */
function unreadableRuns({ launcher: { name, sender, isPrivate } }, waiting) {
    if (sender === undefined && !isPrivate)
        return [];
    const permission = sender?.mayReadRuns ?? { isKnown: false, reason: 'the token was not provided' };
    if (permission.isKnown && permission.value)
        return [];
    return [
        {
            check: waiting_builds_check,
            verdict: permission.isKnown ? 'fail' : 'warn',
            what: permission.isKnown
                ? `${waiting.path} waits for the launcher, but the token is not allowed to read the workflow runs of ${name}`
                : `${waiting.path} waits for the launcher, but the doctor could not determine whether the token is allowed to read its workflow runs: ${permission.reason}`,
            why: 'The build pushes the image, but fails before it sends the event.',
            fix: `Grant the token "Actions: Read-only" on ${name} (for a GitHub App: Actions: read), or remove \`wait\` from ${waiting.path}${atWait(waiting)}.`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/doctor/report/merge-similar.js

/** Maximum number of items that a finding names, which limits a report to about one page. */
const merge_similar_maxNamed = 10;
/** Merges similar findings into one that lists its items, in the order of the first item of each. */
function mergeSimilar(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = mergeKey(finding);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()].map(mergeGroup);
}
/** Returns a key that is equal for findings to merge: the finding itself if it is not merged. */
function mergeKey(finding) {
    const { check, verdict, why, similar } = finding;
    return similar === undefined ? finding : JSON.stringify([check, verdict, why, similar.what(2)]);
}
function mergeGroup(group) {
    const [{ similar, ...first }] = group;
    if (similar === undefined || group.length === 1)
        return first;
    const items = group.flatMap(finding => finding.similar?.item ?? []);
    return {
        ...first,
        what: `${similar.what(items.length)}: ${(0,wording/* formatList */.ki)(items, merge_similar_maxNamed)}`,
        fix: similar.fix ?? `For ${items[0]}: ${first.fix}`,
    };
}

;// CONCATENATED MODULE: ./build/doctor/run-checks.js



























/** All checks, in order of importance. */
const checks = [
    checkLaunches,
    checkRepositoryState,
    checkTokenRights,
    checkEventHandler,
    checkCalledWorkflows,
    checkLastUpdate,
    checkWaitingBuilds,
    checkDisabledWorkflows,
    checkQuietSchedules,
    checkBranchProtection,
    checkLauncherDockerfiles,
    checkPublicImages,
    checkImageTags,
    checkPinnedDigests,
    checkRolledBackBranches,
    checkSignedProvenance,
    checkSigningPermissions,
    checkOwnTags,
    checkImageOrigins,
    checkRefCollisions,
    checkLaunchLinks,
    checkMissingBadges,
    checkBuildTriggers,
    checkClonedCode,
    checkShellInjection,
    checkNotebookKernels,
];
const severityOrder = { fail: 0, warn: 1, pass: 2 };
/** Runs all checks and returns their findings, with similar ones merged and the most severe first. */
function runChecks(facts) {
    const findings = mergeSimilar(checks.flatMap(check => check(facts)));
    return findings.sort((left, right) => severityOrder[left.verdict] - severityOrder[right.verdict]);
}

;// CONCATENATED MODULE: ./build/actions/doctor/annotate.js
/** GitHub shows at most 10 annotations per type and step. The step's own failure is one of the errors. */
const maxErrors = 9;
const maxWarnings = 10;
/** Annotates the run with the failed checks, the warnings and their fixes. The job summary lists all findings. */
function annotate(findings, failing, log) {
    const problems = findings.filter(({ verdict }) => verdict !== 'pass');
    const errors = problems.filter(({ verdict }) => failing.includes(verdict));
    const warnings = problems.filter(({ verdict }) => !failing.includes(verdict));
    for (const finding of errors.slice(0, maxErrors))
        log.error(formatAnnotation(finding));
    for (const finding of warnings.slice(0, maxWarnings))
        log.warning(formatAnnotation(finding));
}
function formatAnnotation({ check, what, fix }) {
    return `${check}: ${what}\nFix: ${fix}`;
}

// EXTERNAL MODULE: ./build/markdown.js
var markdown = __webpack_require__(7403);
;// CONCATENATED MODULE: ./build/actions/doctor/summary.js




const verdicts = {
    fail: '🔴 Fail: launches or updates are broken',
    warn: '🟡 Warn: launches and updates work, but there are warnings',
    pass: '🟢 Pass: no problems found',
};
const headings = { fail: 'Failures', warn: 'Warnings' };
/** Returns the job summary: the verdict, the failed checks, the warnings, then the passed checks in a collapsed list. */
function summarizeFindings(findings, { source, launcher }) {
    const [sourceName, launcherName] = [source, launcher].map(github_repository/* formatGitHubRepository */.PZ);
    const withVerdict = (verdict) => findings.filter(finding => finding.verdict === verdict);
    const problems = ['fail', 'warn'].flatMap(verdict => {
        const matching = withVerdict(verdict);
        return matching.length === 0
            ? []
            : [`#### ${headings[verdict]} (${matching.length})`, '', ...matching.flatMap(summary_explain)];
    });
    const passed = withVerdict('pass');
    return [
        `### ${verdicts[overallVerdict(findings)]}`,
        '',
        `${(0,markdown/* escapeMarkdown */.FV)(`${sourceName} and its launcher ${launcherName}`)}: ${(0,report_findings/* formatCounts */.g)(findings)}`,
        '',
        ...problems,
        `<details><summary>Passed checks (${passed.length})</summary>`,
        '',
        ...passed.map(({ check, what, fix }) => `- **${check}**: ${asMarkdown(what)}${fix === '' ? '' : `. Fix: ${asMarkdown(fix)}`}`),
        '',
        '</details>',
        '',
    ].join('\n');
}
function summary_explain({ check, what, why, fix }) {
    return [
        `**${asMarkdown(what)}** (${check})`,
        '',
        `- Why it matters: ${asMarkdown(why)}`,
        `- Fix: ${asMarkdown(fix)}`,
        '',
    ];
}
/** Escapes untrusted text for Markdown, but keeps code in backticks and URLs formatted. */
function asMarkdown(text) {
    const token = /`([^`]+)`|(https?:\/\/[^\s<>"'()`]*[^\s<>"'()`.,:;])|[^`h]+|[\s\S]/g;
    return text.replace(token, (whole, code, address) => {
        if (code !== undefined)
            return `<code>${(0,markdown/* escapeMarkdown */.FV)(code)}</code>`;
        return address === undefined ? (0,markdown/* escapeMarkdown */.FV)(whole) : `<${address}>`;
    });
}

// EXTERNAL MODULE: ./build/doctor/report/issue-report.js
var issue_report = __webpack_require__(1465);
;// CONCATENATED MODULE: ./build/actions/doctor/track-issue.js

/**
 * Keeps one issue open while there are problems: opens it, comments on changes, and closes it when all checks pass.
 *
 * @returns its URL; empty if there is none.
 */
async function trackIssue({ problems, repositories, runUrl }, issues) {
    const [issue, ...duplicates] = await issues.findOpen();
    for (const { number } of duplicates)
        await issues.close(number, 'not_planned');
    if (problems.length === 0) {
        if (issue === undefined)
            return '';
        await issues.comment(issue.number, (0,issue_report/* solvedComment */.rN)(runUrl));
        await issues.close(issue.number, 'completed');
        return issue.url;
    }
    const text = (0,issue_report/* issueText */.v4)(problems, repositories);
    if (issue === undefined)
        return createOne(text, issues);
    if (issue.body === text.body)
        return issue.url;
    await issues.update(issue.number, text);
    await issues.comment(issue.number, (0,issue_report/* changeComment */.EM)(problems, runUrl));
    return issue.url;
}
/** Creates the issue. If another run has created one at the same time, only the older one stays open. */
async function createOne(text, issues) {
    const created = await issues.create(text);
    const [oldest, ...others] = await issues.findOpen();
    for (const { number } of others)
        await issues.close(number, 'not_planned');
    return oldest?.url ?? created;
}

;// CONCATENATED MODULE: ./build/actions/doctor/run.js










/** Checks a source, its launcher and their images, and reports each problem and how to fix it. */
async function run({ target, failing }, { factServices, issues, runUrl, log, writeSummary }) {
    const findings = runChecks(await gatherFacts(target, factServices));
    await log.group('Findings', async () => log.info((0,report_findings/* reportFindings */.L)(findings, (_verdict, text) => text)));
    await writeSummary(summarizeFindings(findings, target));
    annotate(findings, failing, log);
    const problems = findings.filter(({ verdict }) => failing.includes(verdict));
    const [source, launcher] = [target.source, target.launcher].map(github_repository/* formatGitHubRepository */.PZ);
    const repositories = { source: source ?? '', launcher: launcher ?? '' };
    const issueUrl = issues === undefined ? '' : await trackIssue({ problems, repositories, runUrl }, issues);
    return {
        outputs: { verdict: overallVerdict(findings), findings, 'issue-url': issueUrl },
        failure: describeFailure(findings, failing),
    };
}
function describeFailure(findings, failing) {
    const failingFindings = findings.filter(({ verdict }) => failing.includes(verdict));
    if (failingFindings.length === 0)
        return undefined;
    const [verb, pronoun] = failingFindings.length === 1 ? ['causes', 'it'] : ['cause', 'each of them'];
    return new user_error/* UserError */.yo('doctor-findings', `${(0,wording/* plural */.LS)(failingFindings.length, 'finding')} ${verb} this step to fail: see the job summary for how to fix ${pronoun}`);
}


/***/ }),

/***/ 1135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctorServices: () => (/* binding */ doctorServices)
});

// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/refs/github-repository.js + 1 modules
var github_repository = __webpack_require__(6331);
// EXTERNAL MODULE: ./build/github/request-failure.js
var request_failure = __webpack_require__(3564);
;// CONCATENATED MODULE: ./build/github/branch-rules.js




/** ID of the app that workflow tokens belong to, the same for all of GitHub. */
const actionsApp = 15368;
/**
 * Creates a function that reads the rules on branches and fetches each ruleset once.
 *
 * @returns a function that throws Error with GitHub's message.
 * @see https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch
 */
function branchRulesReader(client) {
    const rulesets = new Map();
    return async (repository, { name: branch, isProtected }) => {
        const { owner, name: repo } = repository;
        const rules = await client.paginate(client.rest.repos.getBranchRules, {
            ...{ owner, repo, branch, per_page: 100 },
        });
        const ids = new Set(rules.map(({ ruleset_id: id = 0 }) => id));
        const rulesetRules = await Promise.all([...ids].map(async (id) => {
            const ownRules = rules.filter(({ ruleset_id: rulesetId = 0 }) => rulesetId === id);
            const key = `${(0,github_repository/* formatGitHubRepository */.PZ)(repository)}#${id}`;
            const ruleset = rulesets.get(key) ?? fetchRuleset(client, repository, id);
            rulesets.set(key, ruleset);
            const isOfOrganization = ownRules[0]?.ruleset_source_type === 'Organization';
            const settings = isOfOrganization ? `organizations/${owner}` : `${owner}/${repo}`;
            const page = `https://github.com/${settings}/settings/rules/${id}`;
            return { kind: 'ruleset', types: ownRules.map(({ type }) => type), page, ...(await ruleset) };
        }));
        const classic = isProtected ? await fetchProtection(client, repository, branch) : undefined;
        // GitHub may report a branch as protected because of rulesets alone; classic protection then adds nothing.
        const isClassicEmpty = classic === undefined || (classic.types.length === 0 && rulesetRules.length > 0);
        return isClassicEmpty ? rulesetRules : [...rulesetRules, classic];
    };
}
async function fetchRuleset(client, { owner, name: repo }, id) {
    const response = await client.rest.repos.getRepoRuleset({ owner, repo, ruleset_id: id }).catch(error => {
        // Only the ruleset's name and bypass list are hidden; its rules are known.
        if ((0,request_failure/* responseStatus */.aO)(error) === 403 || (0,request_failure/* responseStatus */.aO)(error) === 404)
            return undefined;
        throw error;
    });
    if (response === undefined)
        return { name: undefined, bypass: undefined };
    const { data } = response;
    const actors = data.bypass_actors?.filter(({ bypass_mode: mode }) => mode !== 'pull_request');
    const isWorkflows = actors?.some(({ actor_id: actor, actor_type: type }) => {
        return type === 'Integration' && actor === actionsApp;
    });
    const bypass = isWorkflows ? 'workflows' : 'others';
    return { name: data.name, bypass: actors?.length === 0 ? 'nobody' : actors && bypass };
}
const query = `query ($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $ref) { refUpdateRule { pattern requiredApprovingReviewCount requiredStatusCheckContexts } }
  }
}`;
const schema = valibot/* object */.Ik({
    repository: valibot/* object */.Ik({
        ref: valibot/* nullable */.me(valibot/* object */.Ik({
            refUpdateRule: valibot/* nullable */.me(valibot/* object */.Ik({
                pattern: valibot/* string */.Yj(),
                requiredApprovingReviewCount: valibot/* nullable */.me(valibot/* number */.ai()),
                requiredStatusCheckContexts: valibot/* nullable */.me(valibot/* array */.YO(valibot/* nullable */.me(valibot/* string */.Yj()))),
            })),
        })),
    }),
});
/**
 * Fetches the classic protection of a branch. Readers see the requirements for commits, but not who may push.
 *
 * @see https://docs.github.com/en/graphql/reference/objects#refupdaterule
 */
async function fetchProtection(client, repository, branch) {
    const { owner, name } = repository;
    const response = await client.graphql(query, { owner, name, ref: `refs/heads/${branch}` });
    const label = `GitHub's response about the protection of branch "${branch}"`;
    const rule = (0,json/* parseShape */.T)(schema, response, label).repository.ref?.refUpdateRule;
    return {
        kind: 'protection',
        name: rule?.pattern,
        types: [
            ...((rule?.requiredApprovingReviewCount ?? 0) > 0 ? ['pull_request'] : []),
            ...((rule?.requiredStatusCheckContexts ?? []).length > 0 ? ['required_status_checks'] : []),
        ],
        bypass: undefined,
        page: `https://github.com/${owner}/${name}/settings/branches`,
    };
}

// EXTERNAL MODULE: ./build/concurrency.js
var concurrency = __webpack_require__(3943);
;// CONCATENATED MODULE: ./build/github/commit-files.js

const maxConcurrentRequests = 6;
/** GitHub lists up to 100 commits per request, and the files of one commit per request. */
const maxCommits = 100;
/**
 * Fetches up to 100 of the newest commits of a branch, with one request for each. Merge commits are omitted, because
 * the merged commits are listed themselves.
 *
 * @see https://docs.github.com/en/rest/commits/commits#get-a-commit
 */
async function fetchCommitFiles(client, { owner, name: repo }, branch) {
    const { data } = await client.rest.repos.listCommits({ owner, repo, sha: branch, per_page: maxCommits });
    const changes = data.filter(({ parents }) => parents.length < 2);
    return (0,concurrency/* mapConcurrent */._)(changes, maxConcurrentRequests, async ({ sha, commit }) => {
        const { data: details } = await client.rest.repos.getCommit({ owner, repo, ref: sha });
        const files = (details.files ?? []).flatMap(({ filename, previous_filename: previous }) => [
            filename,
            ...(previous === undefined ? [] : [previous]),
        ]);
        return { date: new Date(commit.committer?.date ?? commit.author?.date ?? 0), files };
    });
}

// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(1240);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(2394);
// EXTERNAL MODULE: ./build/http/retry.js
var http_retry = __webpack_require__(4675);
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

// EXTERNAL MODULE: ./build/github/read-error.js
var read_error = __webpack_require__(3899);
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
    return (0,json/* parseShape */.T)(pageSchema(schema), response, label).repository;
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
const history_pages_query = `query ($owner: String!, $name: String!, $oid: GitObjectID!, $path: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) {
      ... on Commit { history(first: 100, path: $path, after: $after) { ${pageInfoFields} nodes { oid committedDate message } } }
    }
  }
}`;
const history_pages_schema = valibot/* object */.Ik({ repository: valibot/* object */.Ik({ object: valibot/* object */.Ik({ history: history_pages_pageSchema }) }) });
/** Fetches a page by commit and not by branch, because the branch may move in the meantime. */
async function fetchHistoryPage({ client, repository, path }, oid, after) {
    const { owner, name } = repository;
    const response = await client.graphql(history_pages_query, { owner, name, oid, path, after }).catch((error) => {
        throw explainRepositoryRead(error, repository, true);
    });
    const label = `GitHub's response about ${(0,github_repository/* formatGitHubRepository */.PZ)(repository)}`;
    return (0,json/* parseShape */.T)(history_pages_schema, response, label).repository.object.history;
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
const launcher_reader_maxConcurrentRequests = 4;
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
    const histories = await (0,concurrency/* mapConcurrent */._)(branchesWithFile, launcher_reader_maxConcurrentRequests, branch => readWholeHistory(location, branch));
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

;// CONCATENATED MODULE: ./build/github/repository-files.js





const maxTextsPerRequest = 50;
const repository_files_maxConcurrentRequests = 4;
/** Maximum size of a text in bytes; larger files are usually generated. */
const maxTextSize = 5_000_000;
/**
 * Fetches all files at a commit, without symbolic links and submodules.
 *
 * @see https://docs.github.com/en/rest/git/trees#get-a-tree
 */
async function fetchTree(client, repository, commit) {
    const { owner, name: repo } = repository;
    const { data } = await client.rest.git
        .getTree({ owner, repo, tree_sha: commit, recursive: 'true' })
        .catch((error) => {
        throw explainRepositoryRead(error, repository, true);
    });
    const files = data.tree
        .filter(({ mode }) => mode === '100644' || mode === '100755')
        .map(({ path, sha, size = 0 }) => ({ path, oid: sha, size }));
    return { files, isTruncated: data.truncated };
}
/**
 * Fetches the text of files, by path; binary and very large files are omitted.
 *
 * @see https://docs.github.com/en/graphql/reference/objects#blob
 */
async function fetchTexts(client, repository, files) {
    const smallFiles = files.filter(({ size }) => size <= maxTextSize);
    const pages = Array.from({ length: Math.ceil(smallFiles.length / maxTextsPerRequest) }, (_, page) => smallFiles.slice(page * maxTextsPerRequest, (page + 1) * maxTextsPerRequest));
    const found = await (0,concurrency/* mapConcurrent */._)(pages, repository_files_maxConcurrentRequests, page => repository_files_fetchPage(client, repository, page));
    return new Map(found.flat());
}
const repository_files_blobSchema = valibot/* nullable */.me(valibot/* object */.Ik({ text: valibot/* nullish */.cl(valibot/* string */.Yj()), isTruncated: valibot/* optional */.lq(valibot/* boolean */.zM(), false) }));
const repository_files_pageSchema = valibot/* object */.Ik({ repository: valibot/* record */.g1(valibot/* string */.Yj(), repository_files_blobSchema) });
async function repository_files_fetchPage(client, repository, files) {
    const fields = files.map(({ oid }, index) => `f${index}: object(oid: "${oid}") { ... on Blob { text isTruncated } }`);
    const query = `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`;
    const response = await client
        .graphql(query, { owner: repository.owner, name: repository.name })
        .catch((error) => {
        throw explainRepositoryRead(error, repository, true);
    });
    const label = `GitHub's response about files of ${(0,github_repository/* formatGitHubRepository */.PZ)(repository)}`;
    const { repository: blobs } = (0,json/* parseShape */.T)(repository_files_pageSchema, response, label);
    const texts = await Promise.all(files.map(async ({ path, oid }, index) => {
        const blob = blobs[`f${index}`];
        const text = blob?.isTruncated ? await fetchBlobText(client, repository, oid) : blob?.text;
        return text == null ? undefined : [path, text];
    }));
    return texts.filter(text => text !== undefined);
}
async function fetchBlobText(client, { owner, name: repo }, oid) {
    const { data } = await client.rest.git.getBlob({ owner, repo, file_sha: oid });
    return Buffer.from(data.content, 'base64').toString('utf8');
}

// EXTERNAL MODULE: ./build/workflows/workflow-trigger.js + 1 modules
var workflow_trigger = __webpack_require__(4599);
// EXTERNAL MODULE: ./build/github/dispatch-error.js
var dispatch_error = __webpack_require__(5937);
;// CONCATENATED MODULE: ./build/github/event-receiver.js







const event_receiver_query = (/* unused pure expression or super */ null && (`query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    isArchived
    defaultBranchRef {
      name
      target { ... on Commit { file(path: ".github/workflows") { object { ... on Tree { entries { path object { ... on Blob { text } } } } } } } }
    }
  }
}`));
const entrySchema = valibot/* object */.Ik({
    path: valibot/* nullish */.cl(valibot/* string */.Yj()),
    object: valibot/* nullish */.cl(valibot/* object */.Ik({ text: valibot/* nullish */.cl(valibot/* string */.Yj()) })),
});
const folderSchema = valibot/* object */.Ik({ object: valibot/* nullish */.cl(valibot/* object */.Ik({ entries: valibot/* nullish */.cl(valibot/* array */.YO(entrySchema)) })) });
const event_receiver_schema = valibot/* object */.Ik({
    repository: valibot/* object */.Ik({
        nameWithOwner: valibot/* string */.Yj(),
        isArchived: valibot/* boolean */.zM(),
        defaultBranchRef: valibot/* nullable */.me(valibot/* object */.Ik({ name: valibot/* string */.Yj(), target: valibot/* nullable */.me(valibot/* object */.Ik({ file: valibot/* nullish */.cl(folderSchema) })) })),
    }),
});
/** Reads an event receiver. @returns undefined if it does not exist or the token cannot access it. */
async function readEventReceiver(client, repository) {
    const name = formatGitHubRepository(repository);
    const variables = { owner: repository.owner, name: repository.name };
    const response = await client.graphql(event_receiver_query, variables).catch((error) => {
        if (/Could not resolve to a Repository/i.test(gitHubMessage(error)))
            return undefined;
        throw readError(error, name);
    });
    if (response === undefined)
        return undefined;
    const { repository: receiver } = parseShape(event_receiver_schema, response, `GitHub's response about ${name}`);
    const entries = receiver.defaultBranchRef?.target?.file?.object?.entries ?? [];
    return {
        repository: parseGitHubRepository(receiver.nameWithOwner),
        isArchived: receiver.isArchived,
        defaultBranch: receiver.defaultBranchRef?.name,
        workflows: entries.flatMap(({ path, object }) => {
            const isWorkflow = path != null && /\.ya?ml$/.test(path) && object?.text != null;
            return (isWorkflow ? parseWorkflowTrigger(path, object.text ?? '') : undefined) ?? [];
        }),
    };
}
/**
 * Tests whether the token may write contents, which sending events requires, by moving a branch that does not exist.
 * GitHub reports a missing permission first, and the missing branch otherwise. No other request works for every kind of
 * token, because the API returns the permissions of the user's role instead of the token's.
 *
 * @returns GitHub's response; 403, or 404 for a repository that the token can access, if the token lacks the permission.
 */
async function probeContentsWrite(client, { owner, name: repo }, nonce) {
    const ref = `heads/binder-actions/no-such-branch-${nonce}`;
    return client.rest.git.updateRef({ owner, repo, ref, sha: '0'.repeat(40) }).catch((error) => error);
}
/**
 * Tests whether the token may start a workflow, by starting it on a branch that does not exist. GitHub reports a missing
 * permission first, and the missing branch otherwise.
 *
 * @param workflow file name of an existing workflow.
 * @returns GitHub's response; 403 or 404 if the token lacks the permission.
 */
async function probeActionsWrite(client, { owner, name: repo }, workflow, nonce) {
    const ref = `binder-actions/no-such-branch-${nonce}`;
    return client.rest.actions
        .createWorkflowDispatch({ owner, repo, workflow_id: workflow, ref })
        .catch((error) => error);
}
/**
 * Asserts that the token has the tested permission.
 *
 * @param response GitHub's response to the test.
 * @throws Error that names the missing permission.
 */
function assertMaySend(response, repository, permission) {
    const name = formatGitHubRepository(repository);
    const status = responseStatus(response);
    if (status === 403 || status === 404)
        throw forbiddenError(response, name, permission);
    if (status === 401)
        throw readError(response, name);
    // Any other response, usually 422, means that the token has the permission; other problems show when the event is sent.
}

;// CONCATENATED MODULE: ./build/github/repository-survey.js




/** Reads the metadata of a repository. @throws Error that explains how to fix it if the repository cannot be read. */
async function surveyRepository(client, repository) {
    const { owner, name: repo } = repository;
    const page = { owner, repo, per_page: 100 };
    try {
        const [{ data }, branches, tags, workflows] = await Promise.all([
            client.rest.repos.get({ owner, repo }),
            client.paginate(client.rest.repos.listBranches, page),
            client.paginate(client.rest.repos.listTags, page),
            client.paginate(client.rest.actions.listRepoWorkflows, page).catch(unlessForbidden),
        ]);
        return {
            defaultBranch: data.default_branch,
            isPrivate: data.private,
            isArchived: data.archived,
            pushedAt: data.pushed_at ?? undefined,
            branches: branches.map(branch => {
                return { name: branch.name, head: branch.commit.sha, isProtected: branch.protected };
            }),
            tags: tags.map(tag => tag.name),
            workflowStates: new Map(workflows.map(({ path, state }) => [path, state])),
        };
    }
    catch (error) {
        throw explainRepositoryRead(error, repository, true);
    }
}
/** Returns an empty list for 403: a token for a private repository may read its contents but not its workflows. */
function unlessForbidden(error) {
    if ((0,request_failure/* responseStatus */.aO)(error) === 403)
        return [];
    throw error;
}
/**
 * Returns whether the token may write contents, which events and commits require.
 *
 * @throws Error with GitHub's message if the response is inconclusive.
 */
async function mayWriteContents(client, repository) {
    return isPermitted(await probeContentsWrite(client, repository, String(Date.now())));
}
/**
 * Returns whether the token may start a workflow, which needs write access to Actions only.
 *
 * @param workflow file name of a workflow with a `workflow_dispatch` trigger.
 * @throws Error with GitHub's message if the response is inconclusive.
 */
async function mayStartWorkflow(client, repository, workflow) {
    return isPermitted(await probeActionsWrite(client, repository, workflow, String(Date.now())));
}
/** Evaluates GitHub's response to a request that is invalid for every token. */
function isPermitted(response) {
    const status = (0,request_failure/* responseStatus */.aO)(response);
    if (status === 422)
        return true;
    if (status === 403 || status === 404)
        return false;
    throw new user_error/* UserError */.yo('github-unavailable', (0,request_failure/* gitHubMessage */.RG)(response), { cause: response });
}

;// CONCATENATED MODULE: ./build/github/workflow-runs.js





const runSchema = valibot/* object */.Ik({
    html_url: valibot/* string */.Yj(),
    path: valibot/* string */.Yj(),
    display_title: valibot/* nullish */.cl(valibot/* string */.Yj(), ''),
    created_at: valibot/* pipe */.Fs(valibot/* string */.Yj(), valibot/* transform */.pd(text => new Date(text)), valibot/* date */.p6()),
    status: valibot/* nullable */.me(valibot/* string */.Yj()),
    conclusion: valibot/* nullable */.me(valibot/* string */.Yj()),
});
const workflow_runs_schema = valibot/* object */.Ik({ workflow_runs: valibot/* array */.YO(runSchema) });
const dispatched = { event: 'repository_dispatch' };
/**
 * Finds `repository_dispatch` runs whose title contains the given text, the only link that GitHub provides from an
 * event to its run.
 *
 * @param since earlier runs are ignored.
 * @throws Error that names the missing permission.
 */
async function findWorkflowRuns(client, repository, title, since) {
    const created = `>=${since.toISOString().replace(/\.\d+Z$/, 'Z')}`;
    const runs = await listDispatchedRuns(client, repository, { ...dispatched, created, per_page: 100 });
    return runs.filter(run => run.display_title.includes(title)).map(readRun);
}
async function listDispatchedRuns(client, repository, filter) {
    const { owner, name: repo } = repository;
    const request = { owner, repo, ...filter };
    const { data } = await client.rest.actions.listWorkflowRunsForRepo(request).catch((error) => {
        throw runsError(error, (0,github_repository/* formatGitHubRepository */.PZ)(repository));
    });
    return (0,json/* parseShape */.T)(workflow_runs_schema, data, "GitHub's list of workflow runs").workflow_runs;
}
function readRun({ html_url: url, status, conclusion }) {
    return { url, isCompleted: status === 'completed', conclusion: conclusion ?? undefined };
}
/**
 * Fetches a workflow run.
 *
 * @throws Error that names the missing permission.
 */
async function fetchWorkflowRun(client, repository, id) {
    const { owner, name: repo } = repository;
    const { data } = await client.rest.actions
        .getWorkflowRun({ owner, repo, run_id: id })
        .catch((error) => {
        throw runsError(error, formatGitHubRepository(repository));
    });
    return readRun(parseShape(runSchema, data, "GitHub's response about a workflow run"));
}
/** Maximum number of runs searched. Other workflows may have handled later events. */
const maxRunsExamined = 30;
/**
 * Returns the newest run of these workflows that an event started; undefined if there is no recent one.
 *
 * @param event how the workflows receive events.
 * @param paths paths of the workflows; other workflows that handle events, such as chat notifications, are ignored.
 * @throws Error that names the missing permission.
 */
async function fetchLastRun(client, repository, event, paths) {
    const runs = await listDispatchedRuns(client, repository, { event, per_page: maxRunsExamined });
    const newest = runs.find(run => paths.some(path => isRunOfWorkflow(run, path)));
    return newest && { ...readRun(newest), createdAt: newest.created_at };
}
/**
 * Returns whether the run belongs to the workflow. GitHub documents the path as `owner/name/PATH@ref`, but usually
 * omits both the repository and the ref.
 */
function isRunOfWorkflow(run, path) {
    const [runPath = ''] = run.path.split('@');
    return runPath === path || runPath.endsWith(`/${path}`);
}
/**
 * Returns whether the token may read workflow runs, which following a run requires.
 *
 * @throws Error with GitHub's message if the response is inconclusive.
 */
async function mayReadRuns(client, repository) {
    try {
        await listDispatchedRuns(client, repository, { ...dispatched, per_page: 1 });
        return true;
    }
    catch (error) {
        const status = error instanceof Error ? (0,request_failure/* responseStatus */.aO)(error.cause) : undefined;
        if (status === 403 || status === 404)
            return false;
        throw error;
    }
}
function runsError(error, name) {
    const serverMessage = (0,request_failure/* gitHubMessage */.RG)(error);
    const status = (0,request_failure/* responseStatus */.aO)(error);
    return status === 403 || status === 404
        ? new user_error/* UserError */.yo('permission-missing', `The token has no permission to read the workflow runs of ${name} (${serverMessage}), which \`wait\` needs: grant it "Actions: read" there, or remove \`wait\``, { cause: error })
        : new user_error/* UserError */.yo('github-unavailable', `The workflow runs of ${name} could not be read (${serverMessage}): run this again later`, {
            cause: error,
        });
}

;// CONCATENATED MODULE: ./build/doctor/facts/fact-services.js






/**
 * Creates services that read from GitHub and registries.
 *
 * @param reader client with the token that reads both repositories.
 * @param sender client with the token that the source sends events with; undefined if the token was not given.
 * @param findProvenance verifies signatures.
 * @param connect connects without a login, as mybinder.org does.
 */
function factServices(reader, sender, connect, findProvenance) {
    return {
        survey: repository => surveyRepository(reader, repository),
        fetchTree: (repository, commit) => fetchTree(reader, repository, commit),
        fetchTexts: (repository, files) => fetchTexts(reader, repository, files),
        readLauncher: (repository, dockerfile) => graphqlReader(reader, repository).readState(dockerfile),
        fetchRules: branchRulesReader(reader),
        fetchCommitFiles: (repository, branch) => fetchCommitFiles(reader, repository, branch),
        fetchLastRun: (repository, event, paths) => fetchLastRun(reader, repository, event, paths),
        sender: sender && {
            maySend: (repository, startedWorkflow) => startedWorkflow === undefined
                ? mayWriteContents(sender, repository)
                : mayStartWorkflow(sender, repository, startedWorkflow),
            mayReadRuns: repository => mayReadRuns(sender, repository),
        },
        connect,
        findProvenance,
        now: () => Date.now(),
    };
}

// EXTERNAL MODULE: ./build/doctor/report/issue-report.js
var issue_report = __webpack_require__(1465);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 21 modules
var utils = __webpack_require__(1845);
// EXTERNAL MODULE: ./build/http/bounded-body.js
var bounded_body = __webpack_require__(1629);
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

// EXTERNAL MODULE: ./build/http/idle-timeout.js
var idle_timeout = __webpack_require__(3125);
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
            const body = await (0,bounded_body/* readBounded */.C)(response, maxBytes, milliseconds, `the response from ${host}`);
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
        maxAttempts: idle_timeout/* maxAttemptsAfterTimeout */.gQ,
    });
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
    const fetch = proxy_fetch_proxyFetch(env, globalThis.fetch);
    return { apiUrl, fetch, timeouts: gitHubTimeouts, retry: http_retry/* defaultRetry */.iU, time, now, log };
}

;// CONCATENATED MODULE: ./build/github/request-error.js




/**
 * Returns the error for a failed request: requests that have stopped for this run, a token that is not accepted or lacks the
 * permission, or GitHub's own message.
 */
function requestError(error, { failed, denied, otherKind = 'github-unavailable' }) {
    const message = (0,request_failure/* gitHubMessage */.RG)(error);
    const fail = (kind, text) => new user_error/* UserError */.yo(kind, text, { cause: error });
    const stop = (0,requests_stopped/* findRequestsStopped */.j)(error);
    if (stop !== undefined)
        return fail(stop.kind, `${failed}: ${message}`);
    const status = (0,request_failure/* responseStatus */.aO)(error);
    if (status === 401)
        return (0,read_error/* tokenError */.E)(error);
    if (status === 403 || status === 404)
        return fail('permission-missing', denied(message));
    return fail(otherKind, `${failed}: ${message}. Run this again later`);
}

;// CONCATENATED MODULE: ./build/github/tracking-issue.js







const tracking_issue_schema = valibot/* object */.Ik({
    repository: valibot/* object */.Ik({
        hasIssuesEnabled: valibot/* boolean */.zM(),
        issues: valibot/* object */.Ik({
            pageInfo: pageInfoSchema,
            nodes: valibot/* array */.YO(valibot/* object */.Ik({ number: valibot/* number */.ai(), viewerDidAuthor: valibot/* boolean */.zM(), body: valibot/* string */.Yj(), url: valibot/* string */.Yj() })),
        }),
    }),
});
const tracking_issue_query = `query ($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    hasIssuesEnabled
    issues(first: 100, after: $after, states: OPEN, orderBy: {field: CREATED_AT, direction: ASC}) {
      ${pageInfoFields}
      nodes { number viewerDidAuthor body url }
    }
  }
}`;
/** Issues of a repository that begin with a marker and that the owner of the token wrote. */
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
        const label = (0,github_repository/* formatGitHubRepository */.PZ)(this.#repository);
        const found = [];
        const cursor = new PageCursor(label, 'issues');
        while (!cursor.isAtEnd) {
            const response = await this.#client
                .graphql(tracking_issue_query, { owner, name, after: cursor.after })
                .catch((error) => {
                throw explainRepositoryRead(error, this.#repository, true);
            });
            const { repository } = (0,json/* parseShape */.T)(tracking_issue_schema, response, `GitHub's response about the issues of ${label}`);
            if (!repository.hasIssuesEnabled)
                throw new user_error/* UserError */.yo('permission-missing', `Issues are disabled in ${label}: enable them under _Settings → General → Features_, or omit \`issue-token\``);
            const { nodes, pageInfo } = repository.issues;
            for (const node of nodes)
                if (node.viewerDidAuthor && node.body.startsWith(this.#marker))
                    found.push(node);
            cursor.advance(pageInfo, nodes.length);
        }
        return found;
    }
    /** @returns the URL. */
    async create({ title, body }) {
        const { data } = await this.#write(issues => issues.create({ ...this.#target, title, body }));
        return data.html_url;
    }
    async update(issue_number, { title, body }) {
        await this.#write(issues => issues.update({ ...this.#target, issue_number, title, body }));
    }
    async comment(issue_number, body) {
        await this.#write(issues => issues.createComment({ ...this.#target, issue_number, body }));
    }
    async close(issue_number, state_reason) {
        await this.#write(issues => issues.update({ ...this.#target, issue_number, state: 'closed', state_reason }));
    }
    get #target() {
        return { owner: this.#repository.owner, repo: this.#repository.name };
    }
    #write(task) {
        return task(this.#client.rest.issues).catch((error) => {
            throw issueError(error, (0,github_repository/* formatGitHubRepository */.PZ)(this.#repository));
        });
    }
}
function issueError(error, name) {
    return requestError(error, {
        failed: `The issue in ${name} could not be written`,
        denied: message => `The token has no permission to write issues of ${name} (${message}): give the job \`permissions: issues: write\``,
    });
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
// EXTERNAL MODULE: ./build/http/content-encoding.js
var content_encoding = __webpack_require__(5260);
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
    if (!(0,content_encoding/* isEncoded */.f)(message.headers['content-encoding']))
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
var promises_ = __webpack_require__(1455);
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
        throw isStreamed(body) ? uploadError(error, peer) : send_request_requestError(error, peer);
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
    return new http_retry/* RetryableError */.dw(`${peer} ${label} within ${timeout / 1000} s`, {
        maxAttempts: idle_timeout/* maxAttemptsAfterTimeout */.gQ,
    });
}
function send_request_requestError(error, peer) {
    return new http_retry/* RetryableError */.dw(`${peer} cannot be reached: ${errorReason(error)}`, { cause: error });
}
function uploadError(error, peer) {
    const { cause } = error instanceof Object ? error : {};
    if (cause instanceof UnreadableContentError)
        return cause;
    const reason = errorReason(error);
    if (reason === 'unexpected redirect')
        return new user_error/* UserError */.yo('redirect-rejected', `${peer} redirects an upload from the URL that the registry provided: configure the registry, or a proxy in front of it, to accept uploads without redirects`);
    return new http_retry/* RetryableError */.dw(`${peer} aborted an upload: ${reason}`, { cause: error });
}

// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(907);
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

// EXTERNAL MODULE: ./build/registry/registry-error.js
var registry_error = __webpack_require__(4528);
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
    if ((0,http_retry/* isRetryableStatus */.PS)(response.status)) {
        (0,idle_timeout/* cancelBody */.r0)(response);
        const retryAfter = (0,http_retry/* parseRetryAfter */.mu)(response.headers.get('retry-after'), Date.now());
        throw new http_retry/* RetryableError */.dw(`${label} responded with ${response.status}`, { retryAfter });
    }
    if (response.status === 401 || response.status === 403) {
        (0,idle_timeout/* cancelBody */.r0)(response);
        return undefined;
    }
    if (response.status >= 300 && response.status < 400) {
        (0,idle_timeout/* cancelBody */.r0)(response);
        throw new user_error/* UserError */.yo('token-service-invalid', `${label} redirects to another URL, which must not receive the login: report this to the operator of the registry`);
    }
    if (!response.ok) {
        (0,idle_timeout/* cancelBody */.r0)(response);
        throw new user_error/* UserError */.yo('server-unreachable', `${label} responded with ${response.status}`);
    }
    return readToken(await (0,bounded_body/* readBounded */.C)(response, token_service_maxResponseSize, timeouts.idle, label), label);
}
function readToken(bytes, label) {
    const grant = (0,json/* parseJson */.q)(responseSchema, bytes, `the response from ${label}`);
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
            throw new http_retry/* RetryableError */.dw(message, { maxAttempts: idle_timeout/* maxAttemptsAfterTimeout */.gQ });
        }
        throw new http_retry/* RetryableError */.dw(`${label} cannot be reached: ${errorReason(error)}`, { cause: error });
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
            throw new registry_error/* RegistryError */.g(this.#missingChallengeProblem(header), 401);
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
        this.name = (0,reference/* formatImageRepository */.hp)(repository);
        this.timeouts = services.timeouts ?? idle_timeout/* defaultTimeouts */.c0;
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
        return (0,http_retry/* withRetry */.bD)(this.retry, task, signal);
    }
    /** Describes an error response in one message. */
    describeErrorResponse(response, label, access = 'pull') {
        const { withheldFrom } = this.#authorization;
        return (0,registry_error/* describeErrorResponse */.v)(response, label, {
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
            (0,idle_timeout/* cancelBody */.r0)(response);
            this.#authorization.forget(scope);
            await this.retry.sleep((0,http_retry/* backoff */.JN)(this.retry, denials), request.signal);
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
        const response = await (0,idle_timeout/* drain */.Ze)(first);
        const challenge = response.headers.get('www-authenticate');
        const header = await this.#authorization.answerChallenge(challenge, scope, currentHeader).catch(error => {
            (0,idle_timeout/* cancelBody */.r0)(response);
            throw error;
        });
        if (header === undefined || header === currentHeader)
            return response;
        (0,idle_timeout/* cancelBody */.r0)(response);
        return (await this.#followRedirects(request, header)).response;
    }
    #throwIfRetryable(response, { method }) {
        if (!(0,http_retry/* isRetryableStatus */.PS)(response.status))
            return response;
        (0,idle_timeout/* cancelBody */.r0)(response);
        const retryAfter = (0,http_retry/* parseRetryAfter */.mu)(response.headers.get('retry-after'), Date.now());
        throw new http_retry/* RetryableError */.dw(`${this.name}: the registry responded with ${response.status} to ${method}`, {
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
            (0,idle_timeout/* cancelBody */.r0)(response);
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
class process_CommandNotFoundError extends user_error/* UserError */.yo {
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
        if (!(error instanceof process_CommandNotFoundError))
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
    const { auths, credHelpers, credsStore } = (0,json/* parseShape */.T)(docker_config_schema, parseText(content, file), file);
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
    const content = await (0,promises_.readFile)(file, 'utf8').catch((error) => {
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
function run_on_host_runOnHost(env, output = process.stdout) {
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
    return wasInterrupted() && !isCleanUp;
}
async function runLogged(command, env, output) {
    // @actions/exec writes the command line and the child's stdout and stderr to this stream.
    const outStream = new CommandFilter(output);
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
    const child = spawn(file, args, { env, cwd, stdio: ['pipe', 'pipe', 'pipe'] });
    if (command.isCleanUp)
        excludeFromTermination(child);
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
                terminateTree(child.pid);
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
    return registryConnector({
        fetch: proxyFetch(env, nodeFetch),
        retry: defaultRetry,
        dockerConfigFile: join(dockerConfigDirectory(env), 'config.json'),
        runCommand: runOnHost(env),
        mask,
        ...logins,
    });
}
/** Returns the configuration directory of the Docker client. */
function dockerConfigDirectory(env) {
    return env.DOCKER_CONFIG ?? join(homedir(), '.docker');
}
/** Connects to registries without a login and without repeated attempts, for facts that may be omitted. */
function connectOnce(env) {
    return registryConnector({ fetch: proxyFetch(env, nodeFetch), retry: { ...defaultRetry, attempts: 1 } });
}
/** Connects to registries without a login, as mybinder.org does. */
function connectAnonymously(env) {
    return connect_registry_registryConnector({ fetch: proxy_fetch_proxyFetch(env, node_fetch_nodeFetch), retry: http_retry/* defaultRetry */.iU });
}

// EXTERNAL MODULE: ./node_modules/snappyjs/index.js
var snappyjs = __webpack_require__(2147);
;// CONCATENATED MODULE: ./build/github/attestations.js










/** Maximum number of bundles read; a digest has one for each build that produced it. */
const maxBundles = 30;
const attestations_maxConcurrentRequests = 4;
/** Maximum size of a bundle in bytes, after decompression. */
const maxDecompressedSize = 4_000_000;
const listSchema = valibot/* object */.Ik({
    attestations: valibot/* array */.YO(valibot/* object */.Ik({ bundle: valibot/* nullish */.cl(valibot/* unknown */.L5()), bundle_url: valibot/* nullish */.cl(valibot/* string */.Yj()) })),
});
/**
 * Fetches the Sigstore bundles with provenance for a digest from a repository, without verifying them.
 *
 * @throws Error whose cause has status 404 if there are no bundles or the token cannot access the repository.
 * @see https://docs.github.com/en/rest/repos/attestations#list-attestations
 */
async function fetchAttestations(client, repository, digest, readUrl) {
    const { owner, name: repo } = repository;
    const request = { owner, repo, subject_digest: digest, predicate_type: 'provenance', per_page: maxBundles };
    const response = await client.rest.repos.listAttestations(request).catch((error) => {
        throw isForbidden(error) ? deniedRead(error, repository) : explainRepositoryRead(error, repository, true);
    });
    const label = `GitHub's list of attestations of ${(0,github_repository/* formatGitHubRepository */.PZ)(repository)}`;
    const { attestations } = (0,json/* parseShape */.T)(listSchema, response.data, label);
    return (0,concurrency/* mapConcurrent */._)(attestations, attestations_maxConcurrentRequests, async ({ bundle, bundle_url: url }) => {
        if (bundle != null)
            return bundle;
        if (url == null)
            throw new user_error/* UserError */.yo('github-unavailable', `${label} has an entry without a bundle: run this again later`);
        return fetchBundle(url, readUrl);
    });
}
/** Returns whether the token lacks a permission. Rate limits and single sign-on errors have the same status. */
function isForbidden(error) {
    return ((0,request_failure/* responseStatus */.aO)(error) === 403 &&
        (0,requests_stopped/* findRequestsStopped */.j)(error) === undefined &&
        !/SAML/i.test((0,request_failure/* gitHubMessage */.RG)(error)));
}
function deniedRead(error, repository) {
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    return new user_error/* UserError */.yo('permission-missing', `The token has no permission to read the attestations of the private repository ${name} (${(0,request_failure/* gitHubMessage */.RG)(error)}): set \`token\` to a token of a ` +
        'GitHub App, or to a fine-grained token, with access to that repository and "Attestations: read" and "Metadata: read" there', { cause: error });
}
async function fetchBundle(url, readUrl) {
    const { host } = new URL(url);
    const bytes = await readUrl(url);
    if (bytes === undefined)
        throw new user_error/* UserError */.yo('github-unavailable', `${host} no longer has an attestation that GitHub lists: run this again`);
    return (0,json/* parseJson */.q)(valibot/* unknown */.L5(), decompress(bytes, host), `the attestation at ${host}`);
}
/** GitHub stores bundles compressed with Snappy, without framing; plain JSON begins with a brace. */
function decompress(bytes, host) {
    if (bytes[0] === 0x7b)
        return bytes;
    try {
        return (0,snappyjs/* uncompress */.k)(bytes, maxDecompressedSize);
    }
    catch (error) {
        throw new user_error/* UserError */.yo('github-unavailable', `the attestation at ${host} cannot be decompressed (${(0,error_message/* messageOf */.b)(error)}): run this again later`, { cause: error });
    }
}
/** Error for a token without permission to store attestations. */
class AttestationDeniedError extends (/* unused pure expression or super */ null && (Error)) {
}
/**
 * Stores a signed bundle as an attestation in a repository.
 *
 * @throws AttestationDeniedError if the token lacks `attestations: write`.
 * @see https://docs.github.com/en/rest/repos/attestations#create-an-attestation
 */
async function storeAttestation(client, repository, bundle) {
    const { owner, name: repo } = repository;
    await client.rest.repos.createAttestation({ owner, repo, bundle }).catch((error) => {
        const message = `GitHub did not store the attestation in ${owner}/${repo}: ${gitHubMessage(error)}`;
        const status = responseStatus(error);
        if (status === 403 || status === 404)
            throw new AttestationDeniedError(message, { cause: error });
        throw new UserError('github-unavailable', message, { cause: error });
    });
}
/**
 * Returns whether the token may store attestations. No request returns the permissions of a token. Instead, this sends
 * an empty bundle, which GitHub rejects as invalid only after it has checked the permission.
 */
async function mayStoreAttestations(client, repository) {
    return storeAttestation(client, repository, {}).then(() => true, error => !(error instanceof AttestationDeniedError));
}

;// CONCATENATED MODULE: ./build/github/default-branch-file.js



/**
 * Fetches a file on the default branch.
 *
 * @throws Error if it does not exist, or is not a regular file.
 * @see https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
async function fetchDefaultBranchFile(client, repository, path) {
    const { owner, name: repo } = repository;
    const label = `${path} on the default branch of ${(0,github_repository/* formatGitHubRepository */.PZ)(repository)}`;
    const { data } = await client.rest.repos.getContent({ owner, repo, path }).catch((error) => {
        throw new user_error/* UserError */.yo('trust-root-unavailable', `${label} cannot be read: ${explainRepositoryRead(error, repository, true).message}`, { cause: error });
    });
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data))
        throw new user_error/* UserError */.yo('trust-root-unavailable', `${label} is not a file: replace it with a regular file`);
    return Buffer.from(data.content, 'base64');
}

;// CONCATENATED MODULE: ./build/github/repository-identity.js

/**
 * Fetches the identity of a repository.
 *
 * @throws Error if the repository cannot be read.
 * @see https://docs.github.com/en/rest/repos/repos#get-a-repository
 */
async function fetchRepositoryIdentity(client, repository, hasToken) {
    const { owner, name: repo } = repository;
    const { data } = await client.rest.repos.get({ owner, repo }).catch((error) => {
        throw explainRepositoryRead(error, repository, hasToken);
    });
    return {
        repository: { owner: data.owner.login, name: data.name },
        repositoryId: String(data.id),
        ownerId: String(data.owner.id),
        defaultBranch: data.default_branch,
    };
}

;// CONCATENATED MODULE: ./build/http/read-url.js




/** Milliseconds until the last byte of a response. */
const read_url_timeout = 30_000;
const maxBytes = 8_000_000;
/** Returns a reader of small documents that follows redirects and retries temporary failures. */
function urlReader(fetch, retry) {
    const send = bufferedFetch(fetch, { timeout: () => read_url_timeout, maxBytes });
    return url => (0,http_retry/* withRetry */.bD)(retry, async () => {
        const { host } = new URL(url);
        const response = await send(url, { headers: { 'user-agent': 'binder-actions' } }).catch((error) => {
            if (error instanceof http_retry/* RetryableError */.dw)
                throw error;
            throw new http_retry/* RetryableError */.dw(`${host} cannot be reached: ${errorReason(error)}`, { cause: error });
        });
        if (response.ok)
            return new Uint8Array(await response.arrayBuffer());
        if (response.status === 404)
            return undefined;
        const message = `${host} responded with status ${response.status}`;
        throw (0,http_retry/* isRetryableStatus */.PS)(response.status)
            ? new http_retry/* RetryableError */.dw(message)
            : new user_error/* UserError */.yo('server-unreachable', `${message}: check that the network of this machine allows access to it`);
    });
}

// EXTERNAL MODULE: ./build/refs/source-ref.js + 1 modules
var source_ref = __webpack_require__(2103);
// EXTERNAL MODULE: ./build/provenance/signer-workflow.js
var signer_workflow = __webpack_require__(7582);
;// CONCATENATED MODULE: ./build/provenance/provenance-policy.js




/** Identity provider of workflow runs at github.com. */
const gitHubIssuer = 'https://token.actions.githubusercontent.com';
/**
 * Verifies that a signed statement is about a digest, and that its signer may state the source of the build.
 *
 * @throws Error for the first rule that is violated, with the actual and the expected value.
 */
function verifyProvenance({ certificate, statement }, digest, trusted) {
    if (!statement.subjects.includes(digest))
        throw new user_error/* UserError */.yo('provenance-invalid', `it is signed for ${statement.subjects.join(', ') || 'no image'}, not for ${digest}`);
    assertTrustedRepository(certificate, trusted);
    const { source } = statement;
    if (!isSameRepository(source.repository, certificate.repository)) {
        throw new user_error/* UserError */.yo('provenance-invalid', `it states that ${(0,github_repository/* formatGitHubRepository */.PZ)(source.repository)} was built, but it was signed by a workflow of ` +
            (0,github_repository/* formatGitHubRepository */.PZ)(certificate.repository));
    }
    assertCommit(source.commit);
    const ref = (0,source_ref/* parseSourceRef */._j)(source.ref);
    assertBuiltRef(certificate, source, trusted);
    assertPullRequest(certificate, ref);
    const { workflow, runUrl, trigger } = certificate;
    return { repository: trusted.repository, ref, revision: source.commit, workflow, runUrl, trigger };
}
function assertTrustedRepository(certificate, trusted) {
    if (certificate.issuer !== gitHubIssuer)
        throw new user_error/* UserError */.yo('provenance-invalid', `its signer was identified by ${certificate.issuer}, expected ${gitHubIssuer}`);
    const { repositoryId, ownerId } = certificate;
    if (repositoryId === trusted.repositoryId && ownerId === trusted.ownerId)
        return;
    const expected = `${(0,github_repository/* formatGitHubRepository */.PZ)(trusted.repository)} (repository ${trusted.repositoryId}, owner ${trusted.ownerId})`;
    throw new user_error/* UserError */.yo('provenance-invalid', `it was signed by a workflow of ${(0,github_repository/* formatGitHubRepository */.PZ)(certificate.repository)} (repository ${repositoryId}, ` +
        `owner ${ownerId}), expected ${expected}`);
}
/**
 * Asserts that the signer may state the ref it built. The run's own ref and commit are certified by GitHub; anything
 * else is only accepted from the trusted workflow on the default branch, which builds other refs in manual and
 * scheduled runs.
 */
function assertBuiltRef({ workflow, ref, commit }, source, { defaultBranch, signerWorkflow }) {
    const isOwnRef = ref === source.ref;
    const isTrustedSigner = (0,signer_workflow/* isSignedBy */.s3)(signerWorkflow, workflow);
    if (isTrustedSigner && (isOwnRef || ref === `refs/heads/${defaultBranch}`))
        return;
    if (isOwnRef && commit === source.commit)
        return;
    const runSource = `${ref} at ${commit}`;
    const builtSource = `${source.ref} at ${source.commit}`;
    const signer = isTrustedSigner
        ? 'on a ref other than the default branch'
        : `by ${workflow}, which is not \`signer-workflow\``;
    throw new user_error/* UserError */.yo('provenance-invalid', `it states that ${builtSource} was built, but it was signed ${signer}, in a run of ${runSource}`);
}
/** Asserts that a run of a pull request does not present its code as the code of a branch. */
function assertPullRequest({ trigger, ref: runRef }, ref) {
    const isPull = trigger.startsWith('pull_request') || runRef.startsWith('refs/pull/');
    if (!isPull || ref.kind === 'pull')
        return;
    throw new user_error/* UserError */.yo('provenance-invalid', `it states that ${ref.full} was built, but it was signed in a run of a pull request (${trigger}, ${runRef})`);
}
function assertCommit(commit) {
    if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit))
        throw new user_error/* UserError */.yo('provenance-invalid', `it names the commit ${JSON.stringify(commit)}, which is not a full commit ID`);
}
function isSameRepository(first, second) {
    return (0,github_repository/* isSameRepositoryName */.aE)((0,github_repository/* formatGitHubRepository */.PZ)(first), (0,github_repository/* formatGitHubRepository */.PZ)(second));
}

;// CONCATENATED MODULE: ./build/provenance/find-origins.js





/** Verifies all signed provenance of a digest. One digest has several origins if builds of several refs produced it. */
async function findOrigins(digest, { repository, signerWorkflow }, services) {
    const [source, bundles, verify] = await Promise.all([
        services.readSource(repository),
        services.listBundles(repository, digest),
        services.openVerifier(),
    ]);
    const trusted = { ...source, signerWorkflow };
    const origins = [];
    const rejections = [];
    for (const bundle of bundles) {
        try {
            origins.push(verifyProvenance(verify(bundle), digest, trusted));
        }
        catch (error) {
            rejections.push((0,error_message/* messageOf */.b)(error));
        }
    }
    return { origins, rejections };
}
const maxRejectionsNamed = 5;
/**
 * Finds origins as `findOrigins` does, for an image that must have provenance.
 *
 * @throws Error with the reason for each rejected bundle, or that states that there is none.
 */
async function requireOrigins({ name, digest }, settings, services) {
    const { origins, rejections } = await findOrigins(digest, settings, services);
    if (origins.length > 0)
        return origins;
    const source = formatGitHubRepository(settings.repository);
    if (rejections.length === 0) {
        throw new UserError('provenance-missing', `${name}: ${source} has no signed provenance for ${digest}. Build it with the workflow of binder-actions, in a job with ` +
            '`id-token: write` and `attestations: write`, or with actions/attest-build-provenance');
    }
    const reasons = rejections.slice(0, maxRejectionsNamed).map(reason => `- ${reason}`);
    const omittedCount = andMore(rejections.length - maxRejectionsNamed);
    const omitted = omittedCount === '' ? '' : `\n-${omittedCount}`;
    throw new UserError('provenance-invalid', `${name}: no provenance of ${source} for ${digest} is valid:\n${reasons.join('\n')}${omitted}\nBuild and sign the image again in a workflow of ${source}`);
}

// EXTERNAL MODULE: ./build/sigstore/sigstore-instance.js
var sigstore_instance = __webpack_require__(9709);
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

;// CONCATENATED MODULE: ./build/actions/services/provenance-services.js










/** Creates the clients for a GitHub connection. @param token if undefined, only anonymous requests are made. */
function createProvenanceClients(connection, token, temporaryDirectory) {
    return {
        client: token === undefined ? undefined : createGitHubClient(connection, token),
        anonymous: createGitHubClient(connection, undefined),
        readUrl: urlReader(connection.fetch, connection.retry),
        temporaryDirectory,
    };
}
/** Services that read attestations from GitHub and verify their Sigstore signatures. */
function provenanceServices(clients, readInstance) {
    return {
        readSource: repository => readVisible(clients, (client, hasToken) => fetchRepositoryIdentity(client, repository, hasToken)),
        listBundles: (repository, digest) => readVisible(clients, client => fetchAttestations(client, repository, digest, clients.readUrl)).catch((error) => {
            // `readSource` fails if the repository does not exist, so a 404 here means that there is no attestation.
            if ((0,request_failure/* responseStatus */.aO)(error) === 404)
                return [];
            throw error;
        }),
        openVerifier: async () => {
            // Sigstore is loaded only when an image is verified, because it is a third of the code.
            const [{ fetchTrustedRoot }, { bundleVerifier }] = await Promise.all([
                Promise.all(/* import() | sigstore */[__webpack_require__.e(636), __webpack_require__.e(81)]).then(__webpack_require__.bind(__webpack_require__, 3021)),
                Promise.all(/* import() | sigstore */[__webpack_require__.e(636), __webpack_require__.e(81)]).then(__webpack_require__.bind(__webpack_require__, 7929)),
            ]);
            return bundleVerifier(await fetchTrustedRoot(await readInstance(), clients));
        },
    };
}
/** Returns a function that verifies the provenance that a launcher's workflow requires. */
function launcherProvenance(clients) {
    return (launcher, digest, required) => {
        const { trustRoot: path } = required;
        const file = path === undefined ? undefined : { repository: launcher, path };
        const readInstance = () => readSigstoreInstance(clients.client ?? clients.anonymous, file);
        return findOrigins(digest, required, provenanceServices(clients, readInstance));
    };
}
/** Returns the Sigstore instance that a local file describes; the public one if there is no file. */
async function readLocalInstance(file) {
    return file === undefined ? publicInstance : parseInstance(await readFile(file), file);
}
/** Returns the Sigstore instance that a file on the default branch describes; the public one if there is no file. */
async function readSigstoreInstance(client, file) {
    if (file === undefined)
        return sigstore_instance/* publicInstance */.D;
    const { repository, path } = file;
    return (0,sigstore_instance/* parseInstance */.L)(await fetchDefaultBranchFile(client, repository, path), `${path}, named in \`trust-root\`,`);
}

;// CONCATENATED MODULE: ./build/actions/doctor/services.js











/** Production services: the GitHub API with the given tokens, registries without a login. */
function doctorServices({ token, launcherToken, issueToken }, { apiUrl, repository, runUrl, temporaryDirectory }, env) {
    const connection = connectGitHub(apiUrl, env, log/* runnerLog */.t.info);
    const connectWith = (secret) => {
        for (const form of derivedForms(secret))
            log/* runnerLog */.t.mask(form);
        return createGitHubClient(connection, secret);
    };
    const sender = launcherToken === undefined ? undefined : connectWith(launcherToken);
    return {
        factServices: factServices(connectWith(token), sender, connectAnonymously(env), launcherProvenance(createProvenanceClients(connection, token, temporaryDirectory))),
        issues: issueToken === undefined
            ? undefined
            : new TrackingIssues(connectWith(issueToken), (0,github_repository/* parseGitHubRepository */.lF)(repository), issue_report/* issueMarker */.Q_),
        runUrl,
        log: log/* runnerLog */.t,
        writeSummary: (0,job_summary/* summaryWriter */.u)(env.GITHUB_STEP_SUMMARY),
    };
}


/***/ }),

/***/ 3943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ mapConcurrent)
/* harmony export */ });
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


/***/ }),

/***/ 1465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ changeComment),
/* harmony export */   Q_: () => (/* binding */ issueMarker),
/* harmony export */   rN: () => (/* binding */ solvedComment),
/* harmony export */   v4: () => (/* binding */ issueText)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7403);
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9646);


/** First line of the issue, by which the next run finds it. */
const issueMarker = '<!-- binder-actions: watch -->';
/**
 * Returns the issue about the problems. It contains neither the time nor a link to the run: it changes only if the
 * problems do. Findings contain untrusted names and messages; in a code block, GitHub renders no mentions and links.
 */
function issueText(problems, { source, launcher }) {
    const lines = [
        issueMarker,
        `The watch of ${source} and its launcher ${launcher} found problems:`,
        '',
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)(listProblems(problems), 'text'),
        '',
        'This issue is updated when the problems change, and closed when all checks pass.',
    ];
    return { title: `${launcher} needs attention`, body: lines.join('\n') };
}
/** Returns the comment on an issue whose problems have changed. */
function changeComment(problems, runUrl) {
    const names = [...new Set(problems.map(({ check }) => `\`${check}\``))].join(', ');
    return `The problems have changed. Failed checks: ${names}. The description of this issue lists them ([run](${runUrl})).`;
}
/** Returns the comment on an issue that is closed. */
function solvedComment(runUrl) {
    return `All checks pass ([run](${runUrl})).`;
}
function listProblems(problems) {
    const text = (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .reportFindings */ .L)(problems, (_verdict, part) => part);
    return text.slice(0, text.lastIndexOf('\n')).trim();
}


/***/ }),

/***/ 9646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ reportFindings),
/* harmony export */   g: () => (/* binding */ formatCounts)
/* harmony export */ });
const marks = { fail: '✖', warn: '!', pass: '✔' };
/** Formats findings as text. @param paint function that colors a text if the output supports it. */
function reportFindings(findings, paint) {
    const lines = findings.flatMap(({ check, verdict, what, why, fix }) => {
        const head = `${paint(verdict, `${marks[verdict]} ${verdict} ${check}`)}: ${what}`;
        return fix === '' ? [head] : [head, `    Why: ${why}`, `    Fix: ${fix}`, ''];
    });
    return [...lines, '', formatCounts(findings)].join('\n');
}
/** Formats the number of findings with each verdict. */
function formatCounts(findings) {
    const count = (verdict) => findings.filter(finding => finding.verdict === verdict).length;
    return `${count('fail')} fail, ${count('warn')} warn, ${count('pass')} pass`;
}


/***/ }),

/***/ 1629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2394);
/* harmony import */ var _content_encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5260);
/* harmony import */ var _idle_timeout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3125);




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
    if (Number(headers.get('content-length')) > maxSize && !(0,_content_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .isEncoded */ .f)(headers.get('content-encoding'))) {
        (0,_idle_timeout_js__WEBPACK_IMPORTED_MODULE_2__/* .cancelBody */ .r0)(response);
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('content-mismatch', tooLarge);
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of (0,_idle_timeout_js__WEBPACK_IMPORTED_MODULE_2__/* .withIdleTimeout */ .uR)(response.body, idleTimeout, label)) {
        size += chunk.length;
        if (size > maxSize)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('content-mismatch', tooLarge);
        chunks.push(chunk);
    }
    // fetch releases the connection one event loop turn later; an immediate request would open another one.
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 5260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isEncoded)
/* harmony export */ });
/** Returns whether a body with this Content-Encoding is encoded; Content-Length is then the encoded size. */
function isEncoded(contentEncoding) {
    return (contentEncoding ?? 'identity') !== 'identity';
}


/***/ }),

/***/ 3125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ze: () => (/* binding */ drain),
/* harmony export */   c0: () => (/* binding */ defaultTimeouts),
/* harmony export */   gQ: () => (/* binding */ maxAttemptsAfterTimeout),
/* harmony export */   r0: () => (/* binding */ cancelBody),
/* harmony export */   uR: () => (/* binding */ withIdleTimeout)
/* harmony export */ });
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4675);

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
        timer = setTimeout(() => reject(new _retry_js__WEBPACK_IMPORTED_MODULE_0__/* .RetryableError */ .dw(message, { maxAttempts: maxAttemptsAfterTimeout })), Math.max(0, remaining));
    });
    const read = reader.read().catch(error => {
        throw new _retry_js__WEBPACK_IMPORTED_MODULE_0__/* .RetryableError */ .dw(`${label}: the connection was closed early`, { cause: error });
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


/***/ }),

/***/ 7582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pv: () => (/* binding */ parseSignerWorkflow),
/* harmony export */   s3: () => (/* binding */ isSignedBy),
/* harmony export */   tV: () => (/* binding */ projectWorkflow)
/* harmony export */ });
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6331);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2394);
/* harmony import */ var _signing_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4627);



/** Workflow of this project that builds and signs images. */
const projectWorkflow = {
    repository: { owner: 'underworldcode', name: 'binder-actions' },
    path: '.github/workflows/binder-image.yml',
};
/**
 * Parses `OWNER/NAME/.github/workflows/FILE`.
 *
 * @throws Error that names the accepted form.
 */
function parseSignerWorkflow(text) {
    const [, repository, path] = /^([^/\s]+\/[^/\s]+)\/(\.github\/workflows\/[^/\s@]+\.ya?ml)$/.exec(text) ?? [];
    if (repository === undefined || path === undefined) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('invalid-input', `${JSON.stringify(text)} is not a workflow: expected "owner/name/.github/workflows/file.yml", without a ref`);
    }
    return { repository: (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGitHubRepository */ .lF)(repository), path };
}
/**
 * Returns whether a certificate's workflow is this one. A ref of a pull request is never accepted, because anyone can
 * open a pull request with another version of the file.
 */
function isSignedBy({ repository, path }, certified) {
    const separator = certified.indexOf('@');
    if (separator === -1)
        return false;
    const expected = `${_signing_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHubServer */ .f}/${(0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGitHubRepository */ .PZ)(repository)}/${path}`;
    // GitHub ignores the case of owner and name, but not the case of the path.
    const isFile = certified.slice(0, separator).toLowerCase() === expected.toLowerCase() &&
        certified.slice(0, separator).endsWith(`/${path}`);
    return isFile && !certified.slice(separator + 1).startsWith('refs/pull/');
}


/***/ }),

/***/ 4627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ gitHubServer),
/* harmony export */   h: () => (/* binding */ parseCertificate)
/* harmony export */ });
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6331);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2394);


/** @see https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const identifiers = {
    issuer: '1.3.6.1.4.1.57264.1.8',
    repositoryUrl: '1.3.6.1.4.1.57264.1.12',
    commit: '1.3.6.1.4.1.57264.1.13',
    ref: '1.3.6.1.4.1.57264.1.14',
    repositoryId: '1.3.6.1.4.1.57264.1.15',
    ownerId: '1.3.6.1.4.1.57264.1.17',
    trigger: '1.3.6.1.4.1.57264.1.20',
    runUrl: '1.3.6.1.4.1.57264.1.21',
};
/** Server whose workflows get certificates from the public instance of Sigstore. */
const gitHubServer = 'https://github.com';
/**
 * Parses the extensions that Fulcio adds for GitHub Actions.
 *
 * @throws Error that names the missing or malformed field: the signer is not a workflow run on GitHub.
 */
function parseCertificate({ subjectAlternativeName, extensions }) {
    const read = (name) => {
        const value = extensions.get(identifiers[name]);
        if (value === undefined)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('provenance-invalid', `the certificate has no ${name}: it was not issued to a workflow run`);
        return decodeText(value, name);
    };
    if (subjectAlternativeName === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('provenance-invalid', 'the certificate does not name a workflow: it was not issued to a workflow run');
    return {
        issuer: read('issuer'),
        workflow: subjectAlternativeName,
        repository: parseRepositoryUrl(read('repositoryUrl')),
        repositoryId: read('repositoryId'),
        ownerId: read('ownerId'),
        ref: read('ref'),
        commit: read('commit'),
        trigger: read('trigger'),
        runUrl: read('runUrl'),
    };
}
function parseRepositoryUrl(url) {
    if (!url.startsWith(`${gitHubServer}/`))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('provenance-invalid', `the certificate was issued to ${JSON.stringify(url)}, which is not a repository on GitHub`);
    return (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGitHubRepository */ .lF)(url.slice(gitHubServer.length + 1));
}
/** Tag of a UTF8String in DER. Source: X.690, section 8.23. */
const utf8String = 0x0c;
/** Decodes a DER UTF8String, whose length has one to three bytes. */
function decodeText(der, name) {
    const [tag, first = 0] = der;
    const lengthBytes = first < 0x80 ? 0 : first - 0x80;
    const start = 2 + lengthBytes;
    const length = lengthBytes === 0 ? first : der.subarray(2, start).reduce((sum, byte) => sum * 256 + byte, 0);
    if (tag !== utf8String || lengthBytes > 2 || der.length !== start + length)
        throw malformedField(name);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(der.subarray(start));
    }
    catch {
        throw malformedField(name);
    }
}
function malformedField(name) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('provenance-invalid', `the certificate's ${name} is malformed`);
}


/***/ }),

/***/ 4528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ RegistryError),
/* harmony export */   v: () => (/* binding */ describeErrorResponse)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5691);
/* harmony import */ var _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1629);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2394);



const schema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({
    errors: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ code: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(), message: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(), '') })),
});
/** Maximum size of an error response in bytes. */
const maxResponseSize = 64 * 2 ** 10;
/** In milliseconds. */
const idleTimeout = 10_000;
const maxQuoteLength = 300;
/** Error for a request that the registry rejected. Callers compare `status`, not the message, which quotes the registry. */
class RegistryError extends _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo {
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
        const bytes = await (0,_http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBounded */ .C)(response, maxResponseSize, idleTimeout, 'the explanation');
        const { errors } = valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg(schema, JSON.parse(new TextDecoder().decode(bytes)));
        const explanation = errors.map(({ code, message }) => (message ? `${code}: ${message}` : code)).join(', ');
        // biome-ignore lint/suspicious/noControlCharactersInRegex: removes control characters, unsafe in a terminal.
        return explanation.replace(/[\x00-\x1f\x7f-\x9f]+/g, ' ').slice(0, maxQuoteLength);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ publicInstance),
/* harmony export */   L: () => (/* binding */ parseInstance)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);


/** @see https://docs.sigstore.dev/about/public-good-instance/ */
const publicInstance = {
    mirror: 'https://tuf-repo-cdn.sigstore.dev',
    root: undefined,
    fulcio: 'https://fulcio.sigstore.dev',
    rekor: 'https://rekor.sigstore.dev',
};
const address = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj('expected text'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6(text => /^https?:\/\/[^\s]+$/.test(text), 'expected a URL'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd(text => text.replace(/(?<!\/)\/+$/, '')));
const schema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re({
    mirror: address,
    root: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({
        signed: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ _type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu('root') }),
        signatures: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5()),
    }),
    fulcio: address,
    rekor: address,
});
/**
 * Parses the file that the input `trust-root` specifies.
 *
 * @param label name of the file in messages.
 * @throws Error that names the missing or malformed field.
 */
function parseInstance(bytes, label) {
    const { root, ...addresses } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(schema, bytes, label);
    return { ...addresses, root: new TextEncoder().encode(JSON.stringify(root)) };
}


/***/ }),

/***/ 2814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readWorkflowDocument),
  T: () => (/* binding */ texts)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
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
    env: valibot/* optional */.lq(valibot/* unknown */.L5()),
    jobs: valibot/* optional */.lq(valibot/* unknown */.L5()),
});
/** @returns undefined if the text is not a valid workflow, which GitHub does not run either. */
function readWorkflowDocument(text) {
    const found = valibot/* safeParse */.xL(schema, loadYaml(text));
    if (!found.success)
        return undefined;
    const { on, true: trueKey, 'run-name': runName, permissions, env: environment, jobs } = found.output;
    return {
        events: readEvents(on ?? trueKey),
        runName: runName ?? undefined,
        permissions,
        environment,
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

/***/ 4599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yn: () => (/* binding */ handles),
  uw: () => (/* binding */ hasEventInRunName),
  LU: () => (/* binding */ receivesPayload),
  io: () => (/* binding */ workflowTrigger)
});

// UNUSED EXPORTS: parseWorkflowTrigger

// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
;// CONCATENATED MODULE: ./build/workflows/payload-input.js
// In a separate file, because readers of inputs would otherwise load the YAML parser.
/** Input of a workflow that receives the event as JSON. */
const payloadInput = 'payload';

// EXTERNAL MODULE: ./build/workflows/workflow-document.js + 1 modules
var workflow_document = __webpack_require__(2814);
;// CONCATENATED MODULE: ./build/workflows/workflow-trigger.js



const typesSchema = valibot/* object */.Ik({ types: valibot/* nullish */.cl(workflow_document/* texts */.T) });
const inputsSchema = valibot/* object */.Ik({ inputs: valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()) });
/** @returns undefined if the text is not a valid workflow, which GitHub does not run either. */
function parseWorkflowTrigger(path, text) {
    const document = readWorkflowDocument(text);
    return document === undefined ? undefined : workflowTrigger(path, document);
}
function workflowTrigger(path, { events, runName }) {
    return { path, dispatchTypes: readDispatchTypes(events), inputNames: readInputNames(events), runName };
}
function readInputNames(events) {
    if (!events.has('workflow_dispatch'))
        return undefined;
    const declared = valibot/* safeParse */.xL(inputsSchema, events.get('workflow_dispatch'));
    return declared.success ? Object.keys(declared.output.inputs) : [];
}
function readDispatchTypes(events) {
    if (!events.has('repository_dispatch'))
        return undefined;
    const listed = valibot/* safeParse */.xL(typesSchema, events.get('repository_dispatch'));
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


/***/ })

};
