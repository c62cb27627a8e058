const id = 1736;
const ids = [1736];
const modules = {
  /***/
  86683: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        H: () => (
          /* binding */
          checkLayers
        ),
        o: () => (
          /* binding */
          layerOutputs
        )
      });
      var path_tree = __webpack_require__(17406);
      ;
      function emptyTotals() {
        return { contentSize: 0, tarSize: 0, fileCount: 0 };
      }
      function addToTotals(totals, { type, contentSize, tarSize }) {
        totals.contentSize += contentSize;
        totals.tarSize += tarSize;
        if (type === "file")
          totals.fileCount += 1;
      }
      ;
      const minShare = 0.01;
      const subdividedShare = 0.1;
      const dominantShare = 0.9;
      function largestDirectories(stored, count) {
        const root = buildTree(stored);
        const listedDirectories = [];
        const pending = [root];
        for (let directory = pending.pop(); directory !== void 0; directory = pending.pop()) {
          for (const child of divide(directory, root.tarSize, listedDirectories))
            pending.push(child);
        }
        return listedDirectories.sort((a, b) => b.tarSize - a.tarSize || (a.path < b.path ? -1 : 1)).slice(0, count);
      }
      function divide(directory, total, listedDirectories) {
        const { path, contentSize, tarSize, fileCount } = directory;
        const largeChildren = directory.children.filter((child) => child.tarSize > total * minShare);
        const isCoarse = tarSize > total * subdividedShare || largeChildren.some((child) => child.tarSize > tarSize * dominantShare);
        if (!isCoarse || largeChildren.length === 0) {
          if (tarSize > 0)
            listedDirectories.push({ path, contentSize, tarSize, fileCount, isRest: false });
          return [];
        }
        const remainder = { path, contentSize, tarSize, fileCount, isRest: true };
        for (const child of largeChildren) {
          remainder.contentSize -= child.contentSize;
          remainder.tarSize -= child.tarSize;
          remainder.fileCount -= child.fileCount;
        }
        if (remainder.tarSize > total * minShare)
          listedDirectories.push(remainder);
        return largeChildren;
      }
      function buildTree(stored) {
        const tree = new path_tree.W1(newDirectory);
        let directory = tree.root;
        for (const item of stored) {
          const path = item.type === "directory" ? item.path : (0, path_tree.im)(item.path);
          if (path !== directory.path)
            directory = tree.at(path);
          addToTotals(directory, item);
        }
        for (const { parent, contentSize, tarSize, fileCount } of [...tree.nodes()].reverse()) {
          if (parent === void 0)
            continue;
          parent.contentSize += contentSize;
          parent.tarSize += tarSize;
          parent.fileCount += fileCount;
        }
        return tree.root;
      }
      function newDirectory(path, parent) {
        const directory = { path, parent, children: [], ...emptyTotals() };
        parent?.children.push(directory);
        return directory;
      }
      ;
      class LargestItems {
        #count;
        #compare;
        #items = [];
        /** @param compare sorts larger items first. */
        constructor(count, compare) {
          this.#count = count;
          this.#compare = compare;
        }
        add(item) {
          this.#items.push(item);
          if (this.#items.length > this.#count * 4 + 64)
            this.#items = this.list();
        }
        /** Returns the kept items, largest first. */
        list() {
          return this.#items.sort(this.#compare).slice(0, this.#count);
        }
      }
      ;
      const libraryName = /^lib(.+?)\.(?:so(?:\.([0-9.]+))?$|a$|so\b)/;
      const minPrefixLength = 3;
      function libraryFamilies(stored, count) {
        const families = [];
        for (const [directory, libraries] of byDirectory(stored)) {
          const prefixes = familyPrefixes(libraries);
          const familiesByPrefix = /* @__PURE__ */ new Map();
          for (const { item, stem } of libraries) {
            const prefix = prefixes(stem);
            const family = familiesByPrefix.get(prefix) ?? {
              directory,
              pattern: `lib${prefix}${isDistinctive(prefix) ? "*" : ".*"}`,
              ...emptyTotals()
            };
            addToTotals(family, item);
            familiesByPrefix.set(prefix, family);
          }
          for (const family of familiesByPrefix.values())
            families.push(family);
        }
        return families.sort((a, b) => b.tarSize - a.tarSize || (label(a) < label(b) ? -1 : 1)).slice(0, count);
      }
      function byDirectory(stored) {
        const directories = /* @__PURE__ */ new Map();
        for (const item of stored) {
          const slash = item.path.lastIndexOf("/");
          const [, stem, version = ""] = item.type === "file" ? libraryName.exec(item.path.slice(slash + 1)) ?? [] : [];
          if (stem === void 0)
            continue;
          const directory = item.path.slice(0, Math.max(0, slash));
          const libraries = directories.get(directory) ?? [];
          libraries.push({ item, stem, version: version.includes(".") ? version : "" });
          directories.set(directory, libraries);
        }
        return directories;
      }
      function familyPrefixes(libraries) {
        const stems = [...new Set(libraries.map(({ stem }) => stem))];
        const counts = /* @__PURE__ */ new Map();
        for (const word2 of stems.flatMap(possibleWords))
          counts.set(word2, (counts.get(word2) ?? 0) + 1);
        const firstWord = (stem) => possibleWords(stem).reduce((best, word2) => (counts.get(word2) ?? 0) > (counts.get(best) ?? 0) ? word2 : best);
        const sharedPrefixes = sharedByVersion(libraries);
        const candidates = new Set([...stems.map(firstWord), ...sharedPrefixes].filter(isDistinctive));
        return (stem) => {
          const word2 = firstWord(stem);
          for (let length = 1; length <= stem.length; length += 1) {
            const start = stem.slice(0, length);
            if (candidates.has(start) && (sharedPrefixes.has(start) || length <= word2.length))
              return start;
          }
          return word2;
        };
      }
      function isDistinctive(prefix) {
        return prefix.length >= minPrefixLength || /^[A-Z]{2}$/.test(prefix);
      }
      function possibleWords(stem) {
        const [, capitals] = /^([A-Z]{2,})[a-z]/.exec(stem) ?? [];
        if (capitals !== void 0) {
          return capitals.length === 2 ? [capitals] : [capitals.slice(0, -1), capitals];
        }
        const [word2 = ""] = /^(?:[A-Z]{2,}|[A-Z]?[a-z]+)/.exec(stem) ?? [];
        return [word2.length >= 2 ? word2 : /^[\w+]+/.exec(stem)?.[0] ?? stem];
      }
      function sharedByVersion(libraries) {
        const groups = /* @__PURE__ */ new Map();
        for (const { stem, version } of libraries) {
          const start = stem.slice(0, minPrefixLength);
          if (!/^[A-Za-z]+$/.test(start) || /^[01](?:\.0)*$/.test(version) || version === "")
            continue;
          const key = `${version} ${start}`;
          groups.set(key, (groups.get(key) ?? /* @__PURE__ */ new Set()).add(stem));
        }
        const largeGroups = [...groups.values()].filter((stems) => stems.size >= 3);
        return new Set(largeGroups.map((stems) => commonLetters([...stems])));
      }
      function commonLetters(texts) {
        const [first = "", ...others] = texts;
        let length = 0;
        while (length < first.length && others.every((text) => text[length] === first[length]))
          length += 1;
        return /[A-Za-z]*/.exec(first.slice(0, length))?.[0] ?? "";
      }
      function label({ directory, pattern }) {
        return directory + pattern;
      }
      var entry_path = __webpack_require__(4750);
      ;
      class VisibleTree {
        #root = { children: /* @__PURE__ */ new Map() };
        #onHidden;
        /**
         * Directory of the last path reached, cached because consecutive paths are usually in the same directory. Reset when
         * a node is hidden.
         */
        #lastReached;
        constructor(onHidden) {
          this.#onHidden = onHidden;
        }
        /** Returns the content at a path; undefined for a directory or a missing path. */
        find(path) {
          const { parent, name } = this.#walk(path);
          const node = parent?.children.get(name);
          return node === void 0 || isDirectory(node) ? void 0 : node;
        }
        /** Creates the parent directories of a path. Files in their place are hidden. */
        makeParents(path) {
          this.#reach(path);
        }
        /** Stores content at a path, in place of any previous content. */
        put(path, content) {
          const { parent, name } = this.#reach(path);
          const previousNode = parent.children.get(name);
          content.links += 1;
          parent.children.set(name, content);
          if (previousNode !== void 0)
            this.#hide(previousNode, isDirectory(previousNode) ? "deleted" : "again");
        }
        /** Creates a directory. An existing directory keeps its children. */
        putDirectory(path) {
          const { parent, name } = this.#reach(path);
          if (name === "")
            return;
          const previousNode = parent.children.get(name);
          if (previousNode !== void 0 && isDirectory(previousNode))
            return;
          parent.children.set(name, { children: /* @__PURE__ */ new Map() });
          if (previousNode !== void 0)
            this.#hide(previousNode, "deleted");
        }
        remove(path) {
          const { parent, name } = this.#walk(path);
          const previousNode = parent?.children.get(name);
          if (previousNode === void 0)
            return;
          parent?.children.delete(name);
          this.#hide(previousNode, "deleted");
        }
        /** Removes all children of a directory, but not the directory itself. */
        empty(path) {
          const { parent, name } = this.#walk(path);
          const directory = name === "" ? parent : parent?.children.get(name);
          if (directory === void 0 || !isDirectory(directory))
            return;
          const hiddenNodes = [...directory.children.values()];
          directory.children.clear();
          for (const node of hiddenNodes)
            this.#hide(node, "deleted");
        }
        /**
         * Hides a node and everything below it. Iterative, because an image may nest directories deeper than the call stack
         * allows.
         */
        #hide(top, reason) {
          this.#lastReached = void 0;
          const pendingNodes = [top];
          for (let node = pendingNodes.pop(); node !== void 0; node = pendingNodes.pop()) {
            if (isDirectory(node)) {
              for (const child of node.children.values())
                pendingNodes.push(child);
            } else {
              node.links -= 1;
              if (node.links === 0)
                this.#onHidden(node, reason);
            }
          }
        }
        #walk(path) {
          const segments = path.split("/");
          const name = segments.pop() ?? "";
          let parent = this.#root;
          for (const segment of segments) {
            const node = parent?.children.get(segment);
            parent = node !== void 0 && isDirectory(node) ? node : void 0;
          }
          return { parent, name };
        }
        /** Returns the parent directory and name of a path, creating missing directories. */
        #reach(path) {
          const slash = path.lastIndexOf("/");
          const name = path.slice(slash + 1);
          if (slash < 0)
            return { parent: this.#root, name };
          const parentPath = path.slice(0, slash);
          const parent = this.#lastReached?.path === parentPath ? this.#lastReached.directory : this.#makeDirectories(parentPath);
          this.#lastReached = { path: parentPath, directory: parent };
          return { parent, name };
        }
        /**
         * Creates missing directories. Starts at the last path reached if it is a parent, so that a deep chain of directories
         * is not walked from the root each time.
         */
        #makeDirectories(path) {
          const reached = this.#lastReached;
          const isAncestor = reached !== void 0 && path.startsWith(`${reached.path}/`);
          let parent = isAncestor ? reached.directory : this.#root;
          const segments = (isAncestor ? path.slice(reached.path.length + 1) : path).split("/");
          for (const segment of segments) {
            const node = parent.children.get(segment);
            if (node !== void 0 && isDirectory(node)) {
              parent = node;
              continue;
            }
            const created = { children: /* @__PURE__ */ new Map() };
            parent.children.set(segment, created);
            if (node !== void 0)
              this.#hide(node, "deleted");
            parent = created;
          }
          return parent;
        }
      }
      function isDirectory(node) {
        return "children" in node;
      }
      ;
      function findWaste(layers, count) {
        const sums = layers.map(() => ({ stored: 0, storedAgain: 0, deleted: 0 }));
        const largestFiles2 = new LargestItems(count, bySize);
        let hiddenBy = 0;
        const tree = new VisibleTree(({ layer, path, contentSize, tarSize }, reason) => {
          const [storing, hiding] = [sums[layer], sums[hiddenBy]];
          if (storing !== void 0)
            storing.stored += contentSize;
          if (hiding !== void 0)
            hiding[reason === "again" ? "storedAgain" : "deleted"] += contentSize;
          if (contentSize > 0)
            largestFiles2.add({ path, contentSize, tarSize, layer, hiddenBy, reason });
        });
        for (const [index, content] of layers.entries()) {
          hiddenBy = index;
          for (const path of content.emptiedDirectories)
            tree.empty(path);
          for (const path of content.removedPaths)
            tree.remove(path);
          for (const item of content.stored)
            store(tree, item, index);
        }
        return {
          layers: sums,
          total: sums.reduce((total, { stored }) => total + stored, 0),
          largest: largestFiles2.list()
        };
      }
      function store(tree, item, layer) {
        const { path, type, contentSize, tarSize, linkTarget } = item;
        if (type === "directory") {
          tree.putDirectory(path);
          return;
        }
        if (linkTarget !== void 0)
          tree.makeParents(path);
        const sharedContent = linkTarget === void 0 ? void 0 : tree.find((0, entry_path.t)(linkTarget));
        if (sharedContent !== void 0 && sharedContent.layer === layer)
          sharedContent.tarSize += tarSize;
        const content = sharedContent ?? { layer, path, contentSize, tarSize, links: 0 };
        tree.put(path, content);
      }
      function bySize(a, b) {
        return b.contentSize - a.contentSize || a.layer - b.layer || (a.path < b.path ? -1 : 1);
      }
      ;
      const defaultCount = 10;
      function analyzeImage(contents, count = defaultCount) {
        const { layers, total, largest } = findWaste(contents, count);
        return {
          layers: contents.map((content, index) => ({
            contentSize: content.contentSize,
            tarSize: content.tarSize,
            fileCount: content.fileCount,
            directories: largestDirectories(content.stored, count),
            families: libraryFamilies(content.stored, count),
            files: largestFiles(content, count),
            wasted: layers[index] ?? { stored: 0, storedAgain: 0, deleted: 0 }
          })),
          wastedSize: total,
          wastedFiles: largest
        };
      }
      function largestFiles(content, count) {
        const largest = new LargestItems(count, (a, b) => b.contentSize - a.contentSize || (a.path < b.path ? -1 : 1));
        for (const item of content.stored)
          if (item.contentSize > 0)
            largest.add(item);
        return largest.list();
      }
      var dockerfile_stages = __webpack_require__(55080);
      var created_by = __webpack_require__(64221);
      ;
      const minSimilarity = 0.5;
      function findInstructions(history, dockerfile) {
        const instructions = lastStageInstructions(dockerfile);
        const instructionEntries = history.filter(({ createdBy }) => !(0, created_by.EZ)(createdBy));
        const similarities = instructionEntries.map((entry) => {
          const recordedWords = splitWords((0, created_by.sr)(entry.createdBy));
          return instructions.map((instruction) => similarity(recordedWords, splitWords(instructionWords(instruction))));
        });
        const alignment = align(similarities, instructionEntries.length, instructions.length);
        let position = -1;
        return history.map(({ createdBy }) => {
          if (!(0, created_by.EZ)(createdBy))
            position += 1;
          const instruction = instructions[alignment[position] ?? -1];
          if (instruction === void 0)
            return void 0;
          const { keyword, startLine, endLine } = instruction;
          return { keyword, startLine, endLine };
        });
      }
      function lastStageInstructions(dockerfile) {
        const stages = (0, dockerfile_stages.i)(dockerfile);
        const byStage = [];
        for (const instruction of dockerfile.instructions) {
          if (instruction.keyword === "FROM")
            byStage.push([]);
          else
            byStage.at(-1)?.push(instruction);
        }
        const chain = [];
        let index = stages.length - 1;
        while (index !== void 0) {
          chain.unshift(byStage[index] ?? []);
          index = stages[index]?.parent;
        }
        return chain.flat();
      }
      function instructionWords({ keyword, argumentText }) {
        return `${keyword} ${argumentText}`;
      }
      function splitWords(text) {
        return text.replace(/--(?:from|link|parents|exclude|mount|network|security)(?:=\S+)?/g, " ").split(/[\s"'[\],;&|=]+/).filter((word2) => word2 !== "");
      }
      function similarity(first, second) {
        if (first[0]?.toUpperCase() !== second[0]?.toUpperCase())
          return 0;
        const left = new Set(first.slice(1));
        const right = new Set(second.slice(1));
        if (left.size === 0 && right.size === 0)
          return 1;
        const common = [...left].filter((word2) => right.has(word2)).length;
        return common / Math.max(1, Math.min(left.size, right.size));
      }
      function align(similarities, rows, columns) {
        const bestScores = Array.from({ length: rows + 1 }, () => new Array(columns + 1).fill(0));
        const score = (row, column) => bestScores[row]?.[column] ?? 0;
        const gain = (row, column) => {
          const value = similarities[row]?.[column] ?? 0;
          return value < minSimilarity ? 0 : value;
        };
        for (let row = rows - 1; row >= 0; row--) {
          for (let column = columns - 1; column >= 0; column--) {
            const both = gain(row, column) + score(row + 1, column + 1);
            const line = bestScores[row];
            if (line !== void 0)
              line[column] = Math.max(both, score(row + 1, column), score(row, column + 1));
          }
        }
        return trace(rows, columns, score, gain);
      }
      function trace(rows, columns, score, gain) {
        const alignment = new Array(rows).fill(void 0);
        let row = 0;
        let column = 0;
        while (row < rows && column < columns) {
          if (score(row, column) === score(row + 1, column))
            row++;
          else if (gain(row, column) > 0 && score(row, column) === gain(row, column) + score(row + 1, column + 1)) {
            alignment[row++] = column++;
          } else
            column++;
        }
        return alignment;
      }
      var layer_content = __webpack_require__(33918);
      var layer_verdict = __webpack_require__(49338);
      var measure_layers = __webpack_require__(63740);
      var flatten_layers = __webpack_require__(15496);
      var user_error = __webpack_require__(72394);
      var layer_tree = __webpack_require__(33490);
      ;
      const tails = {
        "": (suffix) => suffix === "",
        "*": () => true,
        "[!a-z]*": (suffix) => /^[^a-z]/.test(suffix),
        "[!A-Za-z]*": (suffix) => /^[^A-Za-z]/.test(suffix)
      };
      function literalPattern(node) {
        return { folder: node.parent?.path ?? "", prefix: node.name, tail: "" };
      }
      function matchesName({ prefix, tail }, name) {
        return name.startsWith(prefix) && tails[tail](name.slice(prefix.length));
      }
      function isWritable({ folder, prefix, tail }) {
        if (/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffd]/u.test(`${folder}/${prefix}`))
          return false;
        return tail === "" || !/^\.*$/.test(prefix);
      }
      function shellPattern({ folder, prefix, tail }) {
        return `${quote(folder === "" ? prefix : `${folder}/${prefix}`)}${tail}`;
      }
      function quote(text) {
        if (/^[A-Za-z0-9_.][A-Za-z0-9_./+@%:,=-]*$/.test(text))
          return text;
        return `'${text.replaceAll("'", `'\\''`)}'`;
      }
      ;
      function matchingChildren(folder, pattern) {
        const children = folder?.children ?? [];
        const matches = [];
        for (let index = firstNotBefore(children, pattern.prefix); index < children.length; index += 1) {
          const child = children[index];
          if (child === void 0 || !child.name.startsWith(pattern.prefix))
            break;
          if (matchesName(pattern, child.name))
            matches.push(child);
          if (pattern.tail === "")
            break;
        }
        return matches;
      }
      function hasPrefix(nodes, prefix) {
        return nodes[firstNotBefore(nodes, prefix)]?.name.startsWith(prefix) ?? false;
      }
      function firstNotBefore(nodes, name) {
        let from = 0;
        let to = nodes.length;
        while (from < to) {
          const middle = from + to >>> 1;
          if ((nodes[middle]?.name ?? "") < name)
            from = middle + 1;
          else
            to = middle;
        }
        return from;
      }
      var written_size = __webpack_require__(86017);
      ;
      const classesPerDoubling = 4;
      const restFill = 15 / 16;
      function assignGroups(tree, candidates, limit) {
        const groups = [];
        const assigned = /* @__PURE__ */ new Set();
        let rest = tree.root.totalSize + written_size.Y;
        for (const candidate of [...candidates].sort((a, b) => byPreference(a, b, limit))) {
          const isTooLarge = candidate.size > limit;
          if (rest <= limit * restFill && !isTooLarge)
            continue;
          if (matchesOtherPaths(tree, candidate, assigned))
            continue;
          const size = roundUp(candidate.size, limit);
          const group = groups.find((item) => item.freeSize >= size);
          if (group === void 0)
            groups.push({ freeSize: limit - size, candidates: [candidate] });
          else {
            group.freeSize -= size;
            group.candidates.push(candidate);
          }
          for (const member of candidate.members)
            assigned.add(member);
          rest -= candidate.content;
        }
        return groups.map((group) => group.candidates);
      }
      function sizeClass(bytes, limit) {
        return bytes > limit ? -1 : Math.floor(classesPerDoubling * Math.log2(limit / Math.max(bytes, 1)));
      }
      function roundUp(bytes, limit) {
        return Math.max(bytes, limit * 2 ** (-sizeClass(bytes, limit) / classesPerDoubling));
      }
      function byPreference(a, b, limit) {
        const rank = ({ kind, size }) => size > limit ? 0 : kind === "named" ? 1 : 2;
        return rank(a) - rank(b) || sizeClass(a.size, limit) - sizeClass(b.size, limit) || (0, layer_tree.U)(candidateName(a), candidateName(b));
      }
      function candidateName({ patterns }) {
        return patterns[0] === void 0 ? "" : shellPattern(patterns[0]);
      }
      function matchesOtherPaths({ nodes }, candidate, assigned) {
        const members = new Set(candidate.members);
        return candidate.patterns.some((pattern) => matchingChildren(nodes.find(pattern.folder), pattern).some((node) => !members.has(node) && !assigned.has(node)));
      }
      ;
      function familyPatterns(folder, stem, members) {
        const expectedNodes = new Set(members);
        const hasStem = members.some(({ name }) => name === stem);
        for (const tail of ["*", "[!a-z]*", "[!A-Za-z]*"]) {
          const pattern = { folder: folder.path, prefix: stem, tail };
          const exact = { ...pattern, tail: "" };
          const patterns = matchesName(pattern, stem) || !hasStem ? [pattern] : [pattern, exact];
          const matchedNodes = patterns.flatMap((item) => matchingChildren(folder, item));
          const isExact = matchedNodes.length === expectedNodes.size && matchedNodes.every((node) => expectedNodes.has(node));
          if (isExact && patterns.every(isWritable))
            return patterns;
        }
        return void 0;
      }
      var family_stem = __webpack_require__(33110);
      ;
      function findCandidates(root, sizeRange) {
        const candidates = [];
        const openFolders = [];
        const pending = [root];
        for (let folder = pending.pop(); folder !== void 0; folder = pending.pop()) {
          const divided = folder.children.filter((child) => child.children.length > 0 && layerSize(child) > sizeRange.max);
          openFolders.push({ folder, divided, sizeRange, candidates });
          for (const child of divided)
            pending.push(child);
        }
        for (const open of openFolders.reverse())
          findInFolder(open);
        return candidates;
      }
      function makeCandidate(members, patterns, kind) {
        const content = members.reduce((sum, member) => sum + member.totalSize, 0);
        const folders = new Map(members.map((member) => [member.parent, member]));
        const parentSize = [...folders.values()].reduce((sum, member) => sum + member.parentSize, 0);
        return { members, patterns, kind, content, size: content + parentSize + written_size.Y };
      }
      function findInFolder(open) {
        const { folder, sizeRange } = open;
        const divided = new Set(open.divided);
        const families = Map.groupBy(folder.children.filter((child) => !divided.has(child)), (child) => layerSize(child) > sizeRange.max ? child.name : (0, family_stem.g)(child.name));
        const smallMembers = [...families].flatMap(([stem, members]) => nameFamily(open, stem, members));
        if (totalSize(smallMembers) > sizeRange.min)
          findRanges(open, smallMembers);
      }
      function nameFamily(open, stem, members) {
        const { folder, sizeRange, candidates } = open;
        const family = makeCandidate(members, [], "named");
        if (family.content < sizeRange.min)
          return members;
        const [first] = members;
        const isFolder = members.length === 1 && first !== void 0 && first.children.length > 0;
        const patterns = isFolder ? void 0 : familyPatterns(folder, stem, members);
        if (patterns !== void 0 && family.size <= sizeRange.max) {
          candidates.push({ ...family, patterns });
          return [];
        }
        const isNameable = (member) => member.totalSize >= sizeRange.min && isWritable(literalPattern(member));
        const nameable = members.filter(isNameable);
        for (const member of nameable)
          candidates.push(makeCandidate([member], [literalPattern(member)], "named"));
        return members.filter((member) => !isNameable(member));
      }
      function findRanges(open, members) {
        const pending = dividedRange({ members, prefix: "", isName: false });
        for (let range = pending.pop(); range !== void 0; range = pending.pop()) {
          const { prefix, isName } = range;
          const pattern = { folder: open.folder.path, prefix, tail: isName ? "" : "*" };
          const matchesDivided = !isName && hasPrefix(open.divided, prefix);
          const isLarge = !isName && range.members.length > 1 && totalSize(range.members) > open.sizeRange.max / 4;
          if (!matchesDivided && !isLarge && isWritable(pattern))
            open.candidates.push(makeCandidate(range.members, [pattern], "range"));
          else if (!isName)
            for (const part of dividedRange(range))
              pending.push(part);
        }
      }
      function dividedRange({ members, prefix }) {
        const byNext = Map.groupBy(members, ({ name }) => characterAt(name, prefix.length));
        return [...byNext].sort(([a], [b]) => (0, layer_tree.U)(b, a)).map(([next, inRange]) => ({
          members: inRange,
          prefix: (inRange[0]?.name ?? "").slice(0, prefix.length + next.length),
          isName: next === ""
        }));
      }
      function characterAt(text, index) {
        const point = text.codePointAt(index);
        return point === void 0 ? "" : String.fromCodePoint(point);
      }
      function layerSize(node) {
        return node.totalSize + node.parentSize + written_size.Y;
      }
      function totalSize(nodes) {
        return nodes.reduce((sum, node) => sum + node.totalSize, 0);
      }
      ;
      const maxListedPaths = 8;
      function joinHardLinks(candidates, hardLinks, maxSize) {
        const owners = /* @__PURE__ */ new Map();
        for (const candidate of candidates)
          for (const member of candidate.members)
            owners.set(member, candidate);
        const joins = new DisjointSets();
        const outside = /* @__PURE__ */ new Map();
        for (const set of hardLinks) {
          const { inside, unowned } = splitByOwner(set, owners);
          const [owner, ...others] = inside;
          if (owner === void 0)
            continue;
          for (const other of others)
            joins.union(owner, other);
          const paths = outside.get(owner) ?? /* @__PURE__ */ new Set();
          for (const node of unowned)
            paths.add(node);
          outside.set(owner, paths);
        }
        const groups = Map.groupBy(candidates, (candidate) => joins.find(candidate));
        return [...groups.values()].flatMap((group) => joinedCandidate(group, outside, maxSize));
      }
      function splitByOwner(set, owners) {
        const inside = /* @__PURE__ */ new Set();
        const unowned = [];
        for (const node of set) {
          const owner = findOwner(node, owners);
          if (owner === void 0)
            unowned.push(node);
          else
            inside.add(owner);
        }
        return { inside, unowned };
      }
      function joinedCandidate(candidates, outside, maxSize) {
        const unowned = [...new Set(candidates.flatMap((candidate) => [...outside.get(candidate) ?? []]))];
        const [onlyCandidate] = candidates;
        if (candidates.length === 1 && onlyCandidate !== void 0 && unowned.length === 0)
          return [onlyCandidate];
        if (unowned.length > maxListedPaths || !unowned.map(literalPattern).every(isWritable))
          return [];
        const members = [...candidates.flatMap((candidate) => candidate.members), ...unowned];
        const patterns = [...candidates.flatMap((candidate) => candidate.patterns), ...unowned.map(literalPattern)];
        const kind = candidates.some((candidate) => candidate.kind === "range") ? "range" : "named";
        const result = makeCandidate(members, patterns, kind);
        return result.size <= maxSize ? [result] : [];
      }
      function findOwner(node, owners) {
        for (let current = node; current !== void 0; current = current.parent) {
          const owner = owners.get(current);
          if (owner !== void 0)
            return owner;
        }
        return void 0;
      }
      class DisjointSets {
        #heads = /* @__PURE__ */ new Map();
        /** Returns the representative of a candidate's set (union-find with path halving). */
        find(candidate) {
          let current = candidate;
          for (let next = this.#heads.get(current); next !== void 0; next = this.#heads.get(current)) {
            const afterNext = this.#heads.get(next);
            if (afterNext === void 0)
              return next;
            this.#heads.set(current, afterNext);
            current = afterNext;
          }
          return current;
        }
        union(a, b) {
          const [head, other] = [this.find(a), this.find(b)];
          if (head !== other)
            this.#heads.set(other, head);
        }
      }
      ;
      function orderMoves(candidateGroups) {
        return ["named", "range"].flatMap((kind) => candidateGroups.flatMap((candidates, groupIndex) => {
          const patterns = candidates.filter((candidate) => candidate.kind === kind).flatMap((candidate) => candidate.patterns);
          return patterns.length === 0 ? [] : [{ groupIndex, patterns }];
        }));
      }
      function applyMoves({ nodes }, moves) {
        const moved = /* @__PURE__ */ new Map();
        for (const { groupIndex, patterns } of moves) {
          for (const pattern of patterns) {
            for (const node of matchingChildren(nodes.find(pattern.folder), pattern)) {
              if (!isMoved(node, moved))
                moved.set(node, groupIndex);
            }
          }
        }
        return moved;
      }
      function measureGroups({ root }, moved, count) {
        const sizes = Array.from({ length: count }, () => ({ tarSize: written_size.Y, entries: 0, parents: /* @__PURE__ */ new Set() }));
        const rest = { tarSize: root.totalSize + written_size.Y, entries: root.entries };
        for (const [node, groupIndex] of moved) {
          const size = sizes[groupIndex];
          if (size === void 0)
            continue;
          size.tarSize += node.totalSize;
          size.entries += node.entries;
          rest.tarSize -= node.totalSize;
          rest.entries -= node.entries;
          for (let current = node.parent; current?.parent !== void 0 && !size.parents.has(current); current = current.parent) {
            size.parents.add(current);
            size.tarSize += current.ownSize;
          }
        }
        return [...sizes.map(({ tarSize, entries }) => ({ tarSize, entries })), rest];
      }
      function isMoved(node, moved) {
        for (let current = node; current !== void 0; current = current.parent) {
          if (moved.has(current))
            return true;
        }
        return false;
      }
      var wording = __webpack_require__(9e3);
      ;
      const genericNames = /^(?:bin|sbin|lib\d*|libexec|share|include|src|opt|local|data|site-packages|dist-packages|[a-z0-9_]+-linux-gnu)$/;
      const maxNamedPatterns = 3;
      function chooseGroupName(candidates) {
        return (0, wording.ki)([...new Set(candidates.flatMap(candidateNames))], maxNamedPatterns);
      }
      function folderName(number, name) {
        const words2 = name.toLowerCase().split(/[^a-z0-9.]+/).map((word2) => word2.replace(/^lib(?=[a-z]{2})|^\.+|(?<!\.)\.+$/g, ""));
        const [slug = ""] = /^[a-z0-9.-]{0,24}/.exec(words2.filter((word2) => word2 !== "").join("-")) ?? [];
        return [number, slug.replace(/(?<![-.])[-.]+$/, "")].filter((part) => part !== "").join("-");
      }
      function candidateNames({ patterns }) {
        return patterns.map(({ folder, prefix, tail }) => {
          const names = [...folder.split("/"), prefix].filter((name) => name !== "");
          const isPlain = tail !== "" && /^(?:lib)?[A-Za-z]{3,}/.test(prefix);
          const parentName = names.at(-2);
          const needsParent = parentName !== void 0 && !isPlain && (genericNames.test(prefix) || tail !== "");
          return (needsParent ? `${parentName}/${prefix}` : prefix).replace(/\p{Cc}/gu, " ") + (tail === "" ? "" : "*");
        });
      }
      var units = __webpack_require__(6515);
      ;
      function findUnsplittableGroups(tree, groups, moved, limit) {
        if (groups.every(({ tarSize }) => tarSize <= limit))
          return [];
        const groupIndexes = placeNodes(tree, moved, groups.length - 1);
        const files = unsplittable_groups_largestFiles(groupIndexes);
        const links = largestLinkSets(tree, groupIndexes);
        return groups.flatMap(({ name, tarSize }, index) => {
          if (tarSize <= limit)
            return [];
          return [{ group: name, tarSize, reason: explain(files.get(index), links.get(index), limit) }];
        });
      }
      function explain(file, links, limit) {
        const path = JSON.stringify(file?.path ?? "");
        if (file !== void 0 && file.ownSize > limit)
          return `The file ${path} alone is ${(0, units.Xq)(file.ownSize)}, and a file cannot be split across layers: download it when the image starts, or store it in several files`;
        const linkedPaths = links?.slice(0, 2).map((node) => JSON.stringify(node.path));
        if (linkedPaths !== void 0)
          return `Hard links such as ${linkedPaths.join(" and ")} must stay in one layer`;
        if (file === void 0)
          return "The group contains only the headers of folders, which every layer repeats: increase warn-layer-size";
        return `No pattern divides the group further. Its largest file is ${path} (${(0, units.Xq)(file.ownSize)})`;
      }
      function placeNodes({ nodes }, moved, rest) {
        const groupIndexes = /* @__PURE__ */ new Map();
        for (const node of nodes.nodes()) {
          const parentGroup = node.parent === void 0 ? rest : groupIndexes.get(node.parent);
          groupIndexes.set(node, moved.get(node) ?? parentGroup ?? rest);
        }
        return groupIndexes;
      }
      function unsplittable_groups_largestFiles(groupIndexes) {
        const largest = /* @__PURE__ */ new Map();
        for (const [node, group] of groupIndexes) {
          const current = largest.get(group);
          if (node.entry === void 0 || node.entry.type === "directory")
            continue;
          const isLarger = current === void 0 || node.ownSize > current.ownSize;
          const isFirst = current?.ownSize === node.ownSize && (0, layer_tree.U)(node.path, current.path) < 0;
          if (isLarger || isFirst)
            largest.set(group, node);
        }
        return largest;
      }
      function largestLinkSets({ hardLinks }, groupIndexes) {
        const largest = /* @__PURE__ */ new Map();
        for (const set of hardLinks) {
          for (const group of new Set(set.flatMap((node) => groupIndexes.get(node) ?? []))) {
            if (set.length > (largest.get(group)?.length ?? 0))
              largest.set(group, set);
          }
        }
        return largest;
      }
      ;
      const maxWidth = 110;
      function moveScript({ moves, hasLowerLayers, hasDeletions }) {
        return [
          "set -eu",
          "export LC_ALL=C",
          "mkdir /layers /layers/rest",
          "touch /layers/.start",
          "cp -a --preserve=xattr /whole/. /layers/rest/",
          "cd /layers/rest",
          ...hasLowerLayers ? dropUnchanged : [],
          ...hasDeletions ? listDeleted : [],
          ...functions,
          ...moves.map(({ folder, patterns }) => takeCall(folder, patterns)),
          ...restoreTimes
        ].join("\n");
      }
      const deletedList = "/layers/.deleted";
      const dropUnchanged = [
        "# Keeps only the paths that the instruction changed; the others have the same times in the layers below.",
        'inodes() { (cd "$1" && shift && find . -mindepth 1 "$@" ! -path "*',
        `*" -exec stat -c '%z %Y %s %f %u %g %t %T %n' {} + | sort); }`,
        "unchanged() {",
        '  inodes /below "$@" >/layers/.below',
        '  inodes /whole "$@" >/layers/.whole',
        `  comm -12 /layers/.below /layers/.whole | sed 's|^[^/]*/|./|' | sort -r | tr '\\n' '\\0'`,
        "}",
        "unchanged ! -type d | xargs -0 rm -f --",
        "unchanged -type d | xargs -0 rmdir -- 2>/dev/null || true"
      ];
      const listDeleted = [
        "# Lists the paths that the instruction deleted, and folders that became files, and files that became folders.",
        `(cd /below && find . -mindepth 1 -exec sh -c '`,
        '  folder() { [ -d "$1" ] && [ ! -L "$1" ]; }',
        "  for path do",
        "    now=/whole/$path",
        '    if [ -e "$now" ] || [ -L "$now" ]; then',
        '      if folder "$path"; then folder "$now" && continue; else folder "$now" || continue; fi',
        "    fi",
        '    printf "%s\\0" "$path"',
        `  done' sh {} +) >${deletedList}`
      ];
      const functions = [
        "# Creates the parent folders of a path, with their own owner and mode.",
        "above() {",
        '  case $2 in */*) above "$1" "${2%/*}" ;; *) return 0 ;; esac',
        '  [ -d "$1/${2%/*}" ] || {',
        '    mkdir "$1/${2%/*}"',
        '    chown "$(stat -c %u:%g "/whole/${2%/*}")" "$1/${2%/*}"',
        '    chmod "0000$(stat -c %a "/whole/${2%/*}")" "$1/${2%/*}"',
        "  }",
        "}",
        "# take GROUP PATH...: moves the paths from rest into the folder of a group.",
        "take() {",
        "  group=/layers/$1",
        "  shift",
        '  mkdir -p "$group"',
        "  for path do",
        '    [ -e "$path" ] || [ -L "$path" ] || continue',
        '    above "$group" "$path"',
        '    [ ! -e "$group/$path" ] || { echo "$path is in two groups" >&2; exit 1; }',
        '    mv "./$path" "$group/$path"',
        "  done",
        "}"
      ];
      const restoreTimes = [
        "# Restores the times of the folders that the moves changed.",
        `find /layers -mindepth 2 -type d -newer /layers/.start -exec sh -c '`,
        '  for folder do touch -r "/whole/${folder#/layers/*/}" "$folder"; done',
        `' sh {} +`
      ];
      function takeCall(folder, patterns) {
        const lines = [`take ${folder}`];
        for (const word2 of joinLetters(patterns)) {
          const line = lines[lines.length - 1] ?? "";
          if (line.length + word2.length + 3 > maxWidth)
            lines.push(`  ${word2}`);
          else
            lines[lines.length - 1] = `${line} ${word2}`;
        }
        return lines.join(" \\\n");
      }
      function joinLetters(patterns) {
        const groups = Map.groupBy(patterns, (pattern) => pattern.tail === "*" && /[A-Za-z0-9]$/.test(pattern.prefix) ? shellPattern({ ...pattern, prefix: pattern.prefix.slice(0, -1) }) : shellPattern(pattern));
        return [...groups.values()].flatMap((group) => {
          const [first] = group;
          if (first === void 0 || group.length < 3)
            return group.map(shellPattern);
          const stem = first.prefix.slice(0, -1);
          const path = shellPattern({ ...first, prefix: stem, tail: "" });
          return [`${path === "''" ? "" : path}[${letters(group.map((item) => item.prefix.slice(-1)))}]*`];
        });
      }
      function letters(characters) {
        const sortedCharacters = [...new Set(characters)].sort();
        const points = sortedCharacters.map((letter) => letter.charCodeAt(0));
        let text = "";
        for (let from = 0, to = 0; from < points.length; from = to) {
          to = from + 1;
          while (points[to] === (points[to - 1] ?? 0) + 1)
            to += 1;
          const run = sortedCharacters.slice(from, to);
          text += run.length > 2 ? `${run[0]}-${run[run.length - 1]}` : run.join("");
        }
        return text;
      }
      ;
      function restoreConfig(config) {
        const notes = [];
        const instructions = [
          pairs("ENV", variables(config.Env ?? []), notes),
          pairs("LABEL", Object.entries(config.Labels ?? {}), notes),
          jsonForm("SHELL", config.Shell),
          words("EXPOSE", Object.keys(config.ExposedPorts ?? {})),
          volumes(Object.keys(config.Volumes ?? {})),
          healthcheck(config.Healthcheck ?? {}, notes),
          ...(config.OnBuild ?? []).map((trigger) => oneLine(`ONBUILD ${trigger}`, notes)),
          words("STOPSIGNAL", config.StopSignal ? [config.StopSignal] : []),
          words("WORKDIR", config.WorkingDir ? [config.WorkingDir] : []),
          words("USER", config.User ? [config.User] : []),
          jsonForm("ENTRYPOINT", config.Entrypoint),
          jsonForm("CMD", config.Cmd)
        ];
        return { instructions: instructions.filter((text) => text !== ""), notes };
      }
      function variables(env) {
        return env.map((item) => {
          const [name = ""] = item.split("=", 1);
          return [name, item.slice(name.length + 1)];
        });
      }
      function pairs(instruction, entries, notes) {
        const isWritable2 = ([key, value]) => key !== "" && !/[\n\r\0]/.test(key + value);
        for (const pair of entries.filter((entry) => !isWritable2(entry))) {
          notes.push(`${instruction} ${JSON.stringify(pair[0])} cannot be restored: a Dockerfile cannot express its value`);
        }
        const written = entries.filter(isWritable2).map(([key, value]) => `${word(key)}=${quoted(value)}`);
        return written.length === 0 ? "" : `${instruction} ${written.join(" \\\n    ")}`;
      }
      function words(instruction, values) {
        return values.length === 0 ? "" : `${instruction} ${values.map(word).join(" ")}`;
      }
      function volumes(paths) {
        return paths.length === 0 ? "" : `VOLUME ${json(paths.map((path) => path.replace(/[\\$"']/g, "\\$&")))}`;
      }
      function jsonForm(instruction, list) {
        return list && list.length > 0 ? `${instruction} ${json(list)}` : "";
      }
      function json(list) {
        return `[${list.map((item) => JSON.stringify(item)).join(", ")}]`;
      }
      function healthcheck(check, notes) {
        const [kind, ...command] = check.Test ?? [];
        if (kind === void 0)
          return "";
        if (kind === "NONE")
          return "HEALTHCHECK NONE";
        const flags = [
          ...duration("interval", check.Interval),
          ...duration("timeout", check.Timeout),
          ...duration("start-period", check.StartPeriod),
          ...duration("start-interval", check.StartInterval),
          ...check.Retries ? [`--retries=${check.Retries}`] : []
        ];
        const probe = kind === "CMD-SHELL" ? command[0] ?? "" : json(command);
        return oneLine(["HEALTHCHECK", ...flags, "CMD", probe].join(" "), notes);
      }
      const durations = [
        [1e9, "s"],
        [1e6, "ms"]
      ];
      function duration(flag, nanoseconds) {
        if (!nanoseconds)
          return [];
        const [factor = 1, unit = "ns"] = durations.find(([each]) => nanoseconds % each === 0) ?? [];
        return [`--${flag}=${nanoseconds / factor}${unit}`];
      }
      function oneLine(instruction, notes) {
        if (!/[\n\r\0]|\\[ \t]*$/.test(instruction))
          return instruction;
        notes.push(`${instruction.split(" ", 1)} cannot be restored: a Dockerfile cannot express ${JSON.stringify(instruction)}`);
        return "";
      }
      function word(text) {
        return /^[\w./:@%+,-]+$/.test(text) ? text : quoted(text);
      }
      function quoted(text) {
        return `"${text.replace(/[\\"$]/g, "\\$&")}"`;
      }
      ;
      const terminator = "MOVE";
      function writeFragment(settings) {
        const { origin, config } = settings;
        return origin.kind === "base" ? rebuildImage(settings, origin, restoreConfig(config)) : replaceInstruction(settings, origin);
      }
      function rebuildImage(settings, { image, tools }, restored) {
        const hasTriggers = (settings.config.OnBuild ?? []).length > 0;
        const notes = [...restored.notes];
        if (hasTriggers && tools === void 0) {
          notes.push(`${image} has ONBUILD instructions, which the stage of the move step would run: choose another image for it`);
        }
        const [, wholeStage, split] = stageNames();
        const whole = hasTriggers ? image : wholeStage;
        const lines = [
          ...hasTriggers ? [] : [`FROM ${image} AS ${wholeStage}`, ""],
          ...moveStage(settings, tools ?? whole, split, `--mount=type=bind,from=${whole},target=/whole`),
          "FROM scratch",
          ...copies(settings.groups, split),
          ...restored.instructions
        ];
        return { text: `${lines.join("\n")}
`, notes };
      }
      function replaceInstruction(settings, origin) {
        const { instruction, createdBy, stageName, tools } = origin;
        const [below, whole, split] = stageNames(origin.stageSuffix);
        const mounts = `--mount=type=bind,from=${whole},target=/whole --mount=type=bind,from=${below},target=/below`;
        const lines = [
          `FROM ${below} AS ${whole}`,
          instruction?.trimEnd() ?? `# Insert the instruction here, unchanged: ${write_fragment_oneLine(createdBy)}`,
          "",
          ...moveStage(settings, tools ?? whole, split, mounts),
          `FROM ${below}${stageName === void 0 ? "" : ` AS ${stageName}`}`,
          ...settings.step.hasDeletions ? [deletion(split)] : [],
          ...copies(settings.groups, split)
        ];
        const notes = [
          `Replace the instruction with the fragment, and end the FROM above it with "AS ${below}"${stageName === void 0 ? "" : ` instead of "AS ${stageName}"`}`
        ];
        if (instruction === void 0)
          notes.push("Replace the comment with the original instruction");
        return { text: `${lines.join("\n")}
`, notes };
      }
      function stageNames(suffix = "") {
        return [`below${suffix}`, `whole${suffix}`, `split${suffix}`];
      }
      const deletion = (split) => `RUN --mount=type=bind,from=${split},source=${deletedList},target=/dev/deleted ["/bin/sh", "-c", "cd / && xargs -0 rm -rf -- </dev/deleted"]`;
      function moveStage({ config, step }, from, split, mounts) {
        return [
          `FROM ${from} AS ${split}`,
          // Includes the group: a user ID alone is looked up in /etc/passwd, which a minimal image may lack.
          "USER 0:0",
          ...(config.Shell ?? []).length > 0 ? ['SHELL ["/bin/sh", "-c"]'] : [],
          `RUN ${mounts} <<'${terminator}'`,
          moveScript(step),
          terminator,
          ""
        ];
      }
      function copies(groups, split) {
        return groups.flatMap(({ name, folder, tarSize }) => [
          `# ${name}: ${(tarSize / 1e6).toFixed(0)} MB`,
          `COPY --from=${split} /layers/${folder}/ /`
        ]);
      }
      function write_fragment_oneLine(text) {
        return text.replace(/[\p{Cc}\s]+/gu, " ").trim();
      }
      ;
      const sizeRanges = [
        { max: 1, min: 1 / 32 },
        { max: 1 / 2, min: 1 / 64 },
        { max: 1 / 8, min: 1 / 512 },
        { max: 1 / 64, min: 0 }
      ];
      const unsplittableShare = 0.9;
      function planSplit({ entries, origin, config, warnLayerSize }) {
        if (!(warnLayerSize > 0))
          throw new user_error.yo("layer-not-readable", `A layer cannot be split into parts of ${warnLayerSize} bytes: set \`warn-layer-size\` to a positive size`);
        const allEntries = [...entries];
        const tree = (0, layer_tree.H)(allEntries);
        const draft = makeDraft(tree, warnLayerSize);
        const groups = nameGroups(draft);
        if (groups.length === 1) {
          return {
            groups,
            unsplittable: findUnsplittableGroups(tree, groups, /* @__PURE__ */ new Map(), warnLayerSize),
            notes: [],
            fragment: ""
          };
        }
        const moved = applyMoves(tree, draft.moves);
        const unsplittable = findUnsplittableGroups(tree, groups, moved, warnLayerSize);
        const hasLowerLayers = origin.kind === "instruction";
        const step = {
          moves: namedMoves(draft.moves, groups),
          hasLowerLayers,
          hasDeletions: hasLowerLayers && tree.whiteouts.length > 0
        };
        const { text, notes } = writeFragment({ origin, config, groups, step });
        return {
          groups,
          unsplittable,
          notes: [...notes, ...rootNote(tree, origin), ...toolsNote(tree, origin), ...attributesNote(allEntries)],
          fragment: text
        };
      }
      function makeDraft(tree, limit) {
        const totalSize2 = tree.root.totalSize + written_size.Y;
        if (totalSize2 <= limit)
          return undividedDraft(tree);
        const draft = bestDraft(tree, limit);
        const largestSize = draft.contents.reduce((most, { tarSize }) => Math.max(most, tarSize), 0);
        return largestSize > limit && largestSize > totalSize2 * unsplittableShare ? undividedDraft(tree) : draft;
      }
      function bestDraft(tree, limit) {
        let best;
        for (const { max, min } of sizeRanges) {
          const candidates = findCandidates(tree.root, { max: limit * max, min: limit * min });
          const joinedCandidates = joinHardLinks(candidates, tree.hardLinks, limit);
          const candidateGroups = assignGroups(tree, joinedCandidates, limit);
          const moves = orderMoves(candidateGroups);
          const contents = measureGroups(tree, applyMoves(tree, moves), candidateGroups.length);
          const excess = contents.reduce((sum, { tarSize }) => sum + Math.max(0, tarSize - limit), 0);
          const draft = { candidateGroups, moves, contents, excess };
          if (best === void 0 || excess < best.excess)
            best = draft;
          if (excess === 0)
            break;
        }
        return best ?? undividedDraft(tree);
      }
      function undividedDraft(tree) {
        return { candidateGroups: [], moves: [], contents: measureGroups(tree, /* @__PURE__ */ new Map(), 0), excess: 0 };
      }
      function nameGroups({ candidateGroups, contents }) {
        return contents.map((content, index) => {
          const candidates = candidateGroups[index];
          if (candidates === void 0)
            return { ...content, name: "rest", folder: "rest", patterns: [] };
          const name = chooseGroupName(candidates);
          const patterns = candidates.flatMap((candidate) => candidate.patterns);
          return { ...content, name, folder: folderName(index + 1, name), patterns };
        });
      }
      function namedMoves(moves, groups) {
        return moves.map(({ groupIndex, patterns }) => ({ folder: groups[groupIndex]?.folder ?? "rest", patterns }));
      }
      function attributesNote(entries) {
        const lost = new Set(entries.flatMap(({ xattrs }) => [...xattrs.keys()]));
        lost.delete("security.capability");
        if (lost.size === 0)
          return [];
        return [
          `BuildKit keeps only capabilities among the extended attributes: ${[...lost].sort().join(", ")} will be missing`
        ];
      }
      function toolsNote({ nodes }, origin) {
        if (origin.kind === "instruction" || origin.tools !== void 0)
          return [];
        const programs = ["bin/cp", "usr/bin/cp"].flatMap((path) => nodes.find(path)?.entry ?? []);
        if (programs.some(({ linkTarget }) => !linkTarget?.includes("busybox")))
          return [];
        return [
          `${origin.image} lacks the cp of GNU coreutils, which the move step needs: choose an image that has it`
        ];
      }
      function rootNote({ root }, { kind }) {
        const { mode = 493, uid = 0, gid = 0 } = root.entry ?? {};
        const isUsual = (mode & 4095) === 493 && uid === 0 && gid === 0;
        if (isUsual || kind === "instruction")
          return [];
        const octal = (mode & 4095).toString(8).padStart(4, "0");
        return [`The root folder has mode ${octal} and owner ${uid}:${gid}: it becomes 0755 and 0:0`];
      }
      ;
      async function planOversizeLayers(target, measured, lines, warnLayerSize) {
        const config = target.image.config.container;
        const oversizeLayers = measured.flatMap(({ entries, layer }, index) => {
          if (entries === void 0)
            return [];
          return [{ index, entries, origin: layerOrigin(layer.createdBy, lines[index], target.dockerfile) }];
        });
        const plans = measured.map(() => void 0);
        const baseLayer = oversizeLayers.find(({ origin }) => origin === void 0);
        if (baseLayer !== void 0) {
          const entries = await readWholeImage(target, measured);
          const origin = { kind: "base", image: target.fromName };
          plans[baseLayer.index] = planSplit({ entries, origin, config, warnLayerSize });
          return plans;
        }
        for (const { index, entries, origin } of oversizeLayers) {
          if (origin === void 0)
            continue;
          const stageSuffix = oversizeLayers.length > 1 ? `-${index + 1}` : "";
          plans[index] = planSplit({ entries, origin: { ...origin, stageSuffix }, config, warnLayerSize });
        }
        return plans;
      }
      function layerOrigin(createdBy, lines, dockerfile) {
        if (dockerfile !== void 0)
          return lines === void 0 ? void 0 : instructionOrigin(createdBy ?? "", lines, dockerfile);
        const isInstruction = /^(?:RUN|COPY|ADD)\b(?! file:)|^(?:\|\d+ .*)?\/bin\/(?:ba)?sh -c (?!#\(nop\) ADD file:)/s;
        if (createdBy === void 0 || !isInstruction.test(createdBy))
          return void 0;
        return { kind: "instruction", createdBy };
      }
      function instructionOrigin(createdBy, { startLine }, { bytes, parsed }) {
        const instruction = parsed.instructions.find((candidate) => candidate.startLine === startLine);
        const stageName = (0, dockerfile_stages.i)(parsed).findLast((stage) => stage.line < startLine)?.name;
        const text = instruction && Buffer.from(bytes.subarray(instruction.start, instruction.end)).toString("utf8");
        return { kind: "instruction", createdBy, instruction: text, stageName };
      }
      async function readWholeImage({ source, image }, measured) {
        const isComplete = measured.every(({ entries }) => entries !== void 0);
        const allLayers = isComplete ? measured : await (0, measure_layers.L)(source, image, [], { isEveryLayerStreamed: true, isInspected: () => true });
        return (0, flatten_layers.n)(allLayers.map(({ entries }) => entries ?? []));
      }
      ;
      async function checkImage(target, { budget, explain: explain2 }, progress) {
        const { source, image, claims } = target;
        const isLarge = (layer) => (0, layer_verdict.zY)(layer, budget.measure) > budget.warnLayerSize;
        const measuredLayers = await (0, measure_layers.L)(source, image, claims, {
          isEveryLayerStreamed: explain2 === "always",
          isInspected: explain2 === "never" ? void 0 : isLarge,
          progress
        });
        const verdict = (0, layer_verdict.e)(measuredLayers.map(({ layer }) => layer), budget);
        const analyses = analyze(measuredLayers);
        const lines = findLines(image, target.dockerfile);
        const plans = await planOversizeLayers(target, measuredLayers, lines, budget.warnLayerSize);
        const checkedLayers = verdict.layers.map((layer, index) => ({
          ...layer,
          analysis: analyses[index],
          lines: lines[index],
          plan: plans[index]
        }));
        return { ...verdict, name: image.name, layers: checkedLayers };
      }
      function analyze(measuredLayers) {
        if (measuredLayers.every(({ content }) => content === void 0))
          return [];
        const contents = measuredLayers.map(({ content }, index) => content ?? new layer_content.r(`layer ${index + 1}`));
        const { layers } = analyzeImage(contents);
        return measuredLayers.map(({ content }, index) => content === void 0 ? void 0 : layers[index]);
      }
      function findLines({ config }, dockerfile) {
        const layerEntries = config.history.filter((entry) => !entry.isEmptyLayer);
        if (dockerfile === void 0 || layerEntries.length !== config.diffIds.length)
          return [];
        return findInstructions(config.history, dockerfile.parsed).filter((_, index) => !config.history[index]?.isEmptyLayer);
      }
      var provided_dockerfile = __webpack_require__(14999);
      var report_layers = __webpack_require__(90536);
      var stream_progress = __webpack_require__(27991);
      ;
      async function checkLayers(measurableImage, fromName, check, services) {
        const dockerfile = await (0, provided_dockerfile.q)(check.dockerfile, services.readFile);
        const progress = new stream_progress.s(services.log, `reading ${measurableImage.image.name}`);
        const checkedImage = await checkImage({ ...measurableImage, fromName, dockerfile }, check, progress);
        await (0, report_layers.xm)(checkedImage, check, services);
        return checkedImage;
      }
      function layerOutputs(checkedImage) {
        return {
          verdict: checkedImage.verdict,
          layers: checkedImage.layers.map(({ plan: _plan, ...layer }) => layer),
          "largest-layer-size": checkedImage.largestLayerSize,
          "total-size": checkedImage.totalSize,
          plan: (0, report_layers.ng)(checkedImage)
        };
      }
    })
  ),
  /***/
  15496: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          flattenLayers
        )
        /* harmony export */
      });
      var _tar_path_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17406);
      var _tar_whiteout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19897);
      function flattenLayers(layers) {
        let visibleEntries = /* @__PURE__ */ new Map();
        for (const layer of layers) {
          const entries = [...layer];
          visibleEntries = removeHidden(visibleEntries, entries);
          for (const entry of entries) {
            if ((0, _tar_whiteout_js__WEBPACK_IMPORTED_MODULE_0__.Eq)(entry.path))
              continue;
            visibleEntries.set(entry.path, entry.type === "hardlink" ? visibleEntries.get(linkTargetPath(entry)) ?? entry : entry);
          }
        }
        const firstPaths = /* @__PURE__ */ new Map();
        return [...visibleEntries].map(([path, entry]) => {
          const firstPath = firstPaths.get(entry);
          if (firstPath !== void 0)
            return { ...entry, path, type: "hardlink", size: 0, tarSize: 0, linkTarget: firstPath };
          firstPaths.set(entry, path);
          return { ...entry, path };
        });
      }
      function removeHidden(visibleEntries, entries) {
        const removedPaths = /* @__PURE__ */ new Set();
        const emptiedDirectories = /* @__PURE__ */ new Set();
        for (const { path, type } of entries) {
          const whiteout = (0, _tar_whiteout_js__WEBPACK_IMPORTED_MODULE_0__.q9)(path);
          if (whiteout?.hides === "content")
            emptiedDirectories.add(whiteout.path);
          else if (whiteout?.hides === "path")
            removedPaths.add(whiteout.path);
          else if (whiteout === void 0 && type !== "directory")
            emptiedDirectories.add(path);
        }
        return new Map([...visibleEntries].filter(([path]) => !isHidden(path, removedPaths, emptiedDirectories)));
      }
      function isHidden(path, removedPaths, emptiedDirectories) {
        if (removedPaths.has(path))
          return true;
        for (let directory = path; directory !== ""; ) {
          directory = (0, _tar_path_tree_js__WEBPACK_IMPORTED_MODULE_1__.im)(directory);
          if (removedPaths.has(directory) || emptiedDirectories.has(directory))
            return true;
        }
        return false;
      }
      function linkTargetPath({ linkTarget = "" }) {
        return linkTarget.split("/").filter((name) => name !== "" && name !== ".").join("/");
      }
    })
  ),
  /***/
  15771: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        VR: () => (
          /* binding */
          describeOversize
        ),
        /* harmony export */
        WB: () => (
          /* binding */
          layersAsMarkdown
        ),
        /* harmony export */
        XZ: () => (
          /* binding */
          describeVerdict
        ),
        /* harmony export */
        _O: () => (
          /* binding */
          layersAsText
        )
        /* harmony export */
      });
      var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37403);
      var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
      var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6515);
      var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10617);
      var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9e3);
      var _created_by_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64221);
      var _layer_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77652);
      var _layer_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49338);
      const logBarWidth = 20;
      const terminalBarWidth = 10;
      const marks = { pass: "\u2705", warn: "\u26A0\uFE0F", fail: "\u274C" };
      function describeVerdict(name, verdict, budget) {
        const problems = [
          describeOversize(name, verdict, budget),
          (0, _layer_count_js__WEBPACK_IMPORTED_MODULE_3__.a)(name, verdict.layers.length)
        ].filter((problem) => problem !== void 0);
        if (problems.length > 0)
          return problems.join(". ");
        return `Every layer of ${name} is at most ${(0, _units_js__WEBPACK_IMPORTED_MODULE_1__.Xq)(budget.warnLayerSize)} (${describeTotal(verdict, budget)})`;
      }
      function describeOversize(name, verdict, budget) {
        const { layers } = verdict;
        const worst = (0, _verdict_js__WEBPACK_IMPORTED_MODULE_4__.z)(layers.map((layer) => layer.verdict));
        if (worst === "pass")
          return void 0;
        const oversizedLayers = layers.filter((layer) => layer.verdict === worst);
        const largestLayer = oversizedLayers.reduce((a, b) => (0, _layer_verdict_js__WEBPACK_IMPORTED_MODULE_2__.zY)(b, budget.measure) > (0, _layer_verdict_js__WEBPACK_IMPORTED_MODULE_2__.zY)(a, budget.measure) ? b : a);
        const number = layers.indexOf(largestLayer) + 1;
        const size = (0, _units_js__WEBPACK_IMPORTED_MODULE_1__.Xq)((0, _layer_verdict_js__WEBPACK_IMPORTED_MODULE_2__.zY)(largestLayer, budget.measure));
        const limit = (0, _units_js__WEBPACK_IMPORTED_MODULE_1__.Xq)(worst === "fail" ? budget.maxLayerSize : budget.warnLayerSize);
        const otherCount = oversizedLayers.length - 1;
        const more = otherCount === 0 ? "" : `; ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.LS)(otherCount, "more layer")} ${otherCount === 1 ? "exceeds" : "exceed"} it`;
        return `Layer ${number} of ${name} is ${size}, over the limit of ${limit}${more} (${describeTotal(verdict, budget)})`;
      }
      function describeTotal({ layers, totalSize }, { measure }) {
        return `${(0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.LS)(layers.length, "layer")}, ${(0, _units_js__WEBPACK_IMPORTED_MODULE_1__.Xq)(totalSize)} ${measure} in total`;
      }
      function layersAsMarkdown(name, verdict, budget, causes = []) {
        const rows = verdict.layers.map((layer, index) => row(layer, index + 1, budget));
        return [
          `### ${marks[verdict.verdict]} ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_6__.FV)(describeVerdict((0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__.fQ)(name), verdict, budget))}`,
          "",
          ...causes,
          `| | layer | ${budget.measure} of ${(0, _units_js__WEBPACK_IMPORTED_MODULE_1__.Xq)(budget.maxLayerSize)} | compressed | uncompressed | known by | created by |`,
          "| --- | ---: | --- | ---: | ---: | --- | --- |",
          ...rows,
          "",
          describeSources(verdict.layers),
          ""
        ].join("\n");
      }
      const sources = {
        exact: "counted from the contents",
        trailer: "read at the end of the compressed layer",
        annotation: "stated in the manifest"
      };
      function layersAsText(name, verdict, budget, { paint = (_verdict, text) => text, width } = {}) {
        const barWidth = width === void 0 ? logBarWidth : terminalBarWidth;
        const lines = verdict.layers.map((layer, index) => {
          const sizes = [layer.compressedSize, layer.uncompressedSize].map((size) => (0, _units_js__WEBPACK_IMPORTED_MODULE_1__.Xq)(size).padStart(12));
          const coloredBar = paint(layer.verdict, bar(layer, budget, barWidth));
          const start = `${String(index + 1).padStart(5)}  `;
          const end = `  ${sizes.join("  ")}  ${layer.sizeKnownBy.padEnd(10)}  `;
          const remainingWidth = width === void 0 ? void 0 : width - start.length - barWidth - end.length;
          return `${start}${coloredBar}${end}${shorten(layer.createdBy, remainingWidth)}`;
        });
        const limit = (0, _units_js__WEBPACK_IMPORTED_MODULE_1__.Xq)(budget.maxLayerSize);
        const measure = width === void 0 ? `${budget.measure} of ${limit}` : `of ${limit}`;
        const header = `layer  ${measure.padEnd(barWidth)}    compressed  uncompressed  known by    created by`;
        const sentence = paint(verdict.verdict, describeVerdict(name, verdict, budget));
        return [header, ...lines, "", `${marks[verdict.verdict]} ${sentence}`].join("\n");
      }
      function describeSources(layers) {
        const usedSources = Object.entries(sources).filter(([source]) => layers.some(({ sizeKnownBy }) => sizeKnownBy === source));
        return `<sub>Known by: ${usedSources.map(([source, meaning]) => `${source}: ${meaning}`).join("; ")}</sub>`;
      }
      function row(layer, number, budget) {
        const cells = [
          marks[layer.verdict],
          number,
          `\`${bar(layer, budget)}\``,
          (0, _units_js__WEBPACK_IMPORTED_MODULE_1__.Xq)(layer.compressedSize),
          (0, _units_js__WEBPACK_IMPORTED_MODULE_1__.Xq)(layer.uncompressedSize),
          layer.sizeKnownBy,
          (0, _markdown_js__WEBPACK_IMPORTED_MODULE_6__.FV)(shorten(layer.createdBy))
        ];
        return `| ${cells.join(" | ")} |`;
      }
      function bar(layer, { measure, maxLayerSize }, width = logBarWidth) {
        const filledWidth = Math.min(width, Math.round((0, _layer_verdict_js__WEBPACK_IMPORTED_MODULE_2__.zY)(layer, measure) / maxLayerSize * width));
        return "\u2588".repeat(filledWidth).padEnd(width, "\u2591");
      }
      function shorten(createdBy, length = 90) {
        const text = (0, _created_by_js__WEBPACK_IMPORTED_MODULE_7__.sr)(createdBy ?? "unknown").replace(/\p{Cc}/gu, "");
        return text.length > length ? `${text.slice(0, Math.max(0, length - 1))}\u2026` : text;
      }
    })
  ),
  /***/
  12526: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          readMeasurableImage
        )
        /* harmony export */
      });
      var _oci_read_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77148);
      var _read_claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56981);
      async function readMeasurableImage(source, { platform, explain }) {
        const platformManifest = await (0, _oci_read_image_js__WEBPACK_IMPORTED_MODULE_0__.NR)(source, platform);
        const [image, claims] = await Promise.all([
          (0, _oci_read_image_js__WEBPACK_IMPORTED_MODULE_0__.XM)(source, platformManifest, platform),
          explain === "always" ? [] : (0, _read_claims_js__WEBPACK_IMPORTED_MODULE_1__.I)(source, platformManifest.manifest)
        ]);
        return { source, image, claims };
      }
    })
  ),
  /***/
  14999: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        q: () => (
          /* binding */
          readProvidedDockerfile
        )
        /* harmony export */
      });
      var _dockerfile_parse_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86084);
      var _error_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41240);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      async function readProvidedDockerfile(path, readFile) {
        if (path === void 0)
          return void 0;
        const bytes = await readFile(path).catch(() => {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("file-not-found", `dockerfile is ${JSON.stringify(path)}: the file does not exist. Set \`dockerfile\` to a path relative to the workspace, or to the current folder on your own machine`);
        });
        try {
          return { path, bytes, parsed: (0, _dockerfile_parse_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__.A)(bytes) };
        } catch (error) {
          throw (0, _user_error_js__WEBPACK_IMPORTED_MODULE_1__.EB)(error, `${path}: ${(0, _error_message_js__WEBPACK_IMPORTED_MODULE_2__.g)(error)}`, "dockerfile-malformed");
        }
      }
    })
  ),
  /***/
  90536: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        ng: () => (
          /* binding */
          combineFragments
        ),
        Su: () => (
          /* binding */
          layerFailure
        ),
        xm: () => (
          /* binding */
          reportLayers
        )
      });
      var units = __webpack_require__(6515);
      var user_error = __webpack_require__(72394);
      var markdown = __webpack_require__(37403);
      var wording = __webpack_require__(9e3);
      var created_by = __webpack_require__(64221);
      ;
      const maxRows = 8;
      function explainAsText({ analysis, plan }) {
        if (analysis === void 0)
          return "";
        const blocks = analysisSections(analysis).map(({ title, rows }) => {
          const lines = rows.map(({ size, name }) => `  ${(0, units.Xq)(size).padStart(8)}  ${printable(name)}`);
          return [`${title}:`, ...lines].join("\n");
        });
        return [...blocks, ...describeWaste(analysis), ...planAsText(plan)].join("\n");
      }
      function explainAsMarkdown({ layers }) {
        return layers.map((layer, index) => ({ layer, number: index + 1 })).filter(({ layer }) => layer.analysis !== void 0 && layer.verdict !== "pass").map(({ layer, number }) => formatDetails(layer, number)).join("\n");
      }
      function causesAsMarkdown({ layers }) {
        const items = layers.flatMap((layer, index) => {
          if (layer.verdict === "pass")
            return [];
          return [`- ${describeCause(layer, index + 1)}`, `  - **Fix:** ${describeFix(layer, index + 1)}`];
        });
        return items.length === 0 ? [] : [...items, ""];
      }
      function describeCause({ createdBy, lines, analysis }, number) {
        const place = lines === void 0 ? "by" : `by line ${lines.startLine} of the Dockerfile:`;
        const text = (0, created_by.sr)(createdBy ?? "").replace(/\p{Cc}/gu, " ");
        const shownText = text.length > 90 ? `${text.slice(0, 89)}\u2026` : text;
        const instruction = shownText === "" ? "an unknown instruction" : `<code>${(0, markdown.FV)(shownText)}</code>`;
        const largestDirectories = (analysis?.directories ?? []).slice(0, 3).map(({ path, contentSize }) => `${(0, markdown.FV)(printable(path || "/"))} (${(0, units.Xq)(contentSize)})`);
        const contents = largestDirectories.length === 0 ? "" : `. Largest: ${largestDirectories.join(", ")}`;
        return `**Layer ${number}** is created ${place} ${instruction}${contents}`;
      }
      function describeFix({ plan, analysis }, number) {
        if (plan !== void 0 && plan.fragment !== "")
          return `build with <code>split: auto</code>, or replace the instruction as described in \u201CHow to split layer ${number}\u201D below`;
        const [reason] = plan === void 0 ? [] : describeUnsplittableGroups(plan);
        if (reason !== void 0)
          return (0, markdown.FV)(reason);
        return analysis === void 0 ? "set <code>explain: auto</code> to see its contents and how to split it" : "the layer is split together with another layer: see below";
      }
      function formatDetails({ analysis, plan, lines }, number) {
        if (analysis === void 0)
          return "";
        const location = lines === void 0 ? "" : ` (line ${lines.startLine} of the Dockerfile)`;
        const sections = analysisSections(analysis).flatMap(({ title, rows }) => [
          `| | ${title.toLowerCase()} |`,
          "| ---: | --- |",
          ...rows.map(({ size, name }) => `| ${(0, units.Xq)(size)} | ${(0, markdown.FV)(printable(name))} |`),
          ""
        ]);
        return [
          `<details><summary>Contents of layer ${number}${location}</summary>`,
          "",
          ...sections,
          ...describeWaste(analysis).map(markdown.FV),
          "</details>",
          "",
          ...planAsMarkdown(plan, number)
        ].join("\n");
      }
      function analysisSections(analysis) {
        const directories = analysis.directories.map(({ path, contentSize, isRest }) => ({
          size: contentSize,
          name: `${path || "/"}${isRest ? " (remainder)" : ""}`
        }));
        const families = analysis.families.map(({ directory, pattern, contentSize, fileCount }) => ({
          size: contentSize,
          name: `${directory === "" ? "" : `${directory}/`}${pattern} (${(0, wording.LS)(fileCount, "file")})`
        }));
        const files = analysis.files.map(({ path, contentSize }) => ({ size: contentSize, name: path }));
        return [
          { title: "Largest directories", rows: directories.slice(0, maxRows) },
          { title: "Largest library families", rows: families.slice(0, maxRows) },
          { title: "Largest files", rows: files.slice(0, maxRows) }
        ].filter(({ rows }) => rows.length > 0);
      }
      function describeWaste({ wasted }) {
        const { stored, storedAgain, deleted } = wasted;
        return [
          ...stored > 0 ? [
            `A later layer hides ${(0, units.Xq)(stored)} of this layer, but these bytes are still stored and transferred`
          ] : [],
          ...storedAgain > 0 ? [`This layer stores ${(0, units.Xq)(storedAgain)} that an earlier layer already contains`] : [],
          ...deleted > 0 ? [
            `This layer deletes ${(0, units.Xq)(deleted)} of earlier layers, but these bytes are still stored and transferred`
          ] : []
        ];
      }
      function planAsText(plan) {
        if (plan === void 0)
          return [];
        if (plan.groups.length < 2)
          return describeUnsplittableGroups(plan);
        const groups = plan.groups.map(({ name, tarSize }) => `  ${(0, units.Xq)(tarSize).padStart(8)}  ${printable(name)}`);
        return ["This layer can be split into:", ...groups, ...describeRemarks(plan)];
      }
      function planAsMarkdown(plan, number) {
        if (plan === void 0)
          return [];
        if (plan.fragment === "")
          return [];
        const groups = plan.groups.map(({ name, tarSize }) => `| ${(0, units.Xq)(tarSize)} | ${(0, markdown.FV)(printable(name))} |`);
        return [
          `<details><summary>How to split layer ${number} into ${plan.groups.length}</summary>`,
          "",
          "| | group |",
          "| ---: | --- |",
          ...groups,
          "",
          ...describeRemarks(plan).map((note) => `- ${(0, markdown.FV)(note)}`),
          "",
          ...(0, markdown.DV)(plan.fragment.trimEnd(), "dockerfile"),
          "</details>",
          ""
        ];
      }
      function describeRemarks(plan) {
        return [...plan.notes.map(printable), ...describeUnsplittableGroups(plan)];
      }
      function describeUnsplittableGroups({ unsplittable }) {
        return unsplittable.map(({ reason }) => printable(reason));
      }
      function printable(text) {
        return text.replace(/\p{Cc}/gu, "\uFFFD");
      }
      var layer_count = __webpack_require__(77652);
      var layer_table = __webpack_require__(15771);
      var layer_verdict = __webpack_require__(49338);
      ;
      const maxAnnotations = 10;
      async function reportLayers(checked, check, { log, writeSummary, paint, width }) {
        const { name, layers } = checked;
        await log.group(`Layers of ${name}`, async () => log.info((0, layer_table._O)(name, checked, check.budget, { paint, width })));
        for (const [index, layer] of layers.entries()) {
          if (layer.analysis === void 0)
            continue;
          await log.group(`Contents of layer ${index + 1}`, async () => log.info(explainAsText(layer)));
        }
        await writeSummary((0, layer_table.WB)(name, checked, check.budget, causesAsMarkdown(checked)) + explainAsMarkdown(checked));
        const isFailure = layerFailure(checked, check) !== void 0;
        annotate(checked, check, isFailure, log);
        if (isFailure)
          return;
        const isAnnotated = layers.some((layer) => layer.verdict !== "pass" && layer.lines !== void 0);
        const oversize = isAnnotated ? void 0 : (0, layer_table.VR)(name, checked, check.budget);
        if (oversize !== void 0)
          log.warning(oversize);
        const count = (0, layer_count.a)(name, layers.length);
        if (count !== void 0)
          log.warning(count);
      }
      function layerFailure(checked, { budget, failOn }) {
        const { verdict, name } = checked;
        const isFailure = failOn === "error" ? verdict === "fail" : failOn === "warning" && verdict !== "pass";
        if (!isFailure)
          return void 0;
        const oversize = (0, layer_table.VR)(name, checked, budget);
        const count = (0, layer_count.a)(name, checked.layers.length);
        const fail = (message) => new user_error.yo("layer-limits-exceeded", message);
        if (oversize === void 0)
          return count === void 0 ? void 0 : fail(count);
        const failure = `${oversize}. mybinder.org's builders often fail to transfer such a layer: ${describeFixes(checked)}`;
        return fail(count === void 0 ? failure : `${failure}. ${count}`);
      }
      function describeFixes(checked) {
        const [unsplittable] = checked.layers.flatMap(({ plan: plan2 }) => plan2 === void 0 ? [] : describeUnsplittableGroups(plan2));
        const plan = "the output `plan` and the job summary contain a Dockerfile fragment that splits it";
        if (combineFragments(checked) !== "")
          return unsplittable === void 0 ? plan : `${plan}. ${unsplittable}`;
        return unsplittable ?? "split the instruction that created it into several COPY instructions";
      }
      function combineFragments({ layers }) {
        return layers.flatMap(({ plan }, index) => plan === void 0 || plan.fragment === "" ? [] : [
          [
            `# Splits layer ${index + 1}`,
            ...describeRemarks(plan).map((remark) => `# ${remark}`),
            plan.fragment
          ].join("\n")
        ]).join("\n");
      }
      function annotate({ layers }, { budget, dockerfile }, isFailing, log) {
        if (dockerfile === void 0)
          return;
        const counts = { warn: 0, fail: 0 };
        for (const [index, layer] of layers.entries()) {
          if (layer.verdict === "pass" || layer.lines === void 0)
            continue;
          if (++counts[layer.verdict] > maxAnnotations)
            continue;
          const lines = {
            file: dockerfile,
            startLine: layer.lines.startLine,
            endLine: layer.lines.endLine
          };
          const limit = layer.verdict === "fail" ? budget.maxLayerSize : budget.warnLayerSize;
          const message = `This instruction creates layer ${index + 1}, which is ${(0, units.Xq)((0, layer_verdict.zY)(layer, budget.measure))}, over the limit of ${(0, units.Xq)(limit)}${largestIn(layer)}`;
          if (isFailing && layer.verdict === "fail")
            log.error(message, lines);
          else
            log.warning(message, lines);
        }
      }
      function largestIn({ analysis }) {
        const largestDirectories = analysis?.directories.slice(0, 3).map(({ path, contentSize }) => `${path || "/"} (${(0, units.Xq)(contentSize)})`);
        return largestDirectories === void 0 || largestDirectories.length === 0 ? "" : `. Its largest directories: ${largestDirectories.join(", ")}`;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
