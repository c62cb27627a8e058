import { expect, test } from '@jest/globals'
import { cloneFix } from '../../src/dockerfile/clone-fix.ts'
import { clonedSources, isOfRepository } from '../../src/dockerfile/cloned-sources.ts'
import { parseDockerfile } from '../../src/dockerfile/parse-dockerfile.ts'
import { revisionUse } from '../../src/dockerfile/revision-use.ts'

const parse = (instructions: string) => parseDockerfile(Buffer.from(`FROM base\n${instructions}\n`))
const repository = 'science/model'
const url = 'https://github.com/science/model'

test.each([
  [`RUN git clone ${url}.git /model`, 'clone'],
  [
    `RUN apt-get update && apt-get install -y git \\\n && git clone --depth 1 -b dev \\\n    ${url} .`,
    'clone',
  ],
  [`RUN git -c http.sslVerify=false clone "${url}"`, 'clone'],
  [`RUN bash -c "set -e; git clone ${url}"`, 'clone'],
  [`RUN ["git", "clone", "${url}"]`, 'clone'],
  [`RUN <<EOF\nset -e\ngit clone ${url}\nEOF`, 'clone'],
  ['RUN git clone git@github.com:Science/Model.git', 'clone'],
  [`RUN git init . && git remote add origin ${url} && git fetch origin dev`, 'clone'],
  ['RUN gh repo clone science/model', 'clone'],
  ['ARG REPO=model\nRUN git clone https://github.com/science/$REPO.git', 'clone'],
  ['ARG REPO\nRUN git clone $REPO', 'clone'],
  [`RUN pip install 'git+${url}.git@release/1.0#egg=model'`, 'package'],
  [`RUN python -m pip install model@git+ssh://git@github.com/science/model`, 'package'],
  [`RUN curl -L ${url}/archive/refs/heads/main.tar.gz | tar xz`, 'archive'],
  [`RUN pip install ${url}/archive/main.zip`, 'archive'],
  ['RUN wget https://raw.githubusercontent.com/science/model/main/environment.yml', 'archive'],
  ['RUN curl -sL https://api.github.com/repos/science/model/tarball/main | tar xz', 'archive'],
  [`ADD ${url}.git#main /model`, 'clone'],
  [`ADD ${url}/archive/main.tar.gz /`, 'archive'],
])('recognizes that %s fetches the code of the repository', (instructions, kind) => {
  const sources = clonedSources(parse(instructions)).filter(source => isOfRepository(source, repository))
  expect(sources.map(source => source.kind)).toEqual([kind])
})

test.each([
  'COPY . /model',
  'RUN git clone https://github.com/nvm-sh/nvm.git /nvm',
  'RUN pip install git+https://github.com/other/package@v1.0',
  `RUN echo "git clone ${url}" > /README`,
  `RUN cat <<EOF > /start.sh\ngit clone ${url}\nEOF`,
  'RUN git clone /src /model',
  `RUN git clone ${url} && cd model && git checkout ${'a'.repeat(40)}`,
  `RUN pip install git+${url}@${'a'.repeat(40)}`,
  `# git clone ${url}`,
  `RUN true # git clone ${url}`,
  `CMD git clone ${url}`,
])('recognizes that %s does not fetch the code of the repository at a moving ref', instructions => {
  expect(clonedSources(parse(instructions)).filter(source => isOfRepository(source, repository))).toEqual([])
})

test.each<readonly [string, Readonly<Record<string, string>>, readonly (string | undefined)[]]>([
  ['ENV OWNER=science\nARG NAME=model\nRUN git clone https://github.com/$OWNER/$NAME', {}, [repository]],
  ['ARG NAME=model\nRUN git clone https://github.com/science/$NAME', { NAME: 'other' }, ['science/other']],
  ['ARG NAME\nRUN git clone https://github.com/science/$NAME', { NAME: 'other' }, ['science/other']],
  ['ENV NAME=model\nRUN git clone https://github.com/science/$NAME', { NAME: 'other' }, [repository]],
  ['ARG A=x=y\nRUN git clone https://github.com/science/$A', {}, ['science/x=y']],
  ['LABEL NAME=model\nRUN git clone https://github.com/science/$NAME', {}, [undefined]],
  ['RUN git clone https://gitlab.com/group/sub/model.git', {}, ['sub/model']],
  [`RUN git clone ${url}?x=1`, {}, [repository]],
  [`RUN git -c a=b -C /opt clone -b main --depth 1 --quiet ${url} dir`, {}, [repository]],
  ['RUN git clone ssh://git@github.com/science/model.git', {}, [repository]],
  [`RUN git submodule add ${url}`, {}, [repository]],
  [`RUN git status ${url}`, {}, []],
  ['RUN git clone /src /model', {}, []],
  ['ADD copy-of-git@github.com:science/model.git /x', {}, []],
  ['RUN gh repo view science/model', {}, []],
  ['RUN gh repo clone', {}, []],
  ['RUN gh pr clone science/model', {}, []],
  ['ADD https://example.com/file.txt /x', {}, []],
  ['ADD git@github.com:science/model.git /x', {}, [repository]],
  [`ADD ["${url}.git#main", "/x"]`, {}, [repository]],
  [`ADD ${url}/archive/main.tar.gz ${url}/archive/dev.zip /x/`, {}, [repository, repository]],
  [`ADD ${url}.git#${'a'.repeat(40)} /x`, {}, []],
  [`ADD ${url}.git`, {}, []],
  [`RUN sed -i s,x,${url}/archive/main.zip, f`, {}, []],
  [`RUN git init && git pull ${url} && git checkout ${'b'.repeat(40)}`, {}, []],
  [`RUN pip install ${url}/archive/main.zip && git checkout ${'b'.repeat(40)}`, {}, [repository]],
  [`RUN echo ${'b'.repeat(40)} && git clone ${url}`, {}, [repository]],
])('%j with the arguments %j fetches the repositories %j', (instructions, buildArgs, expected) => {
  const sources = clonedSources(parse(instructions), new Map(Object.entries(buildArgs)))
  expect(sources.map(source => source.repository)).toEqual(expected)
})

const proposeFix = (instructions: string, manifests: readonly string[] = []) => {
  const dockerfile = parse(instructions)
  const [clone] = clonedSources(dockerfile)
  if (clone === undefined) throw new Error('the instructions contain no clone: add one to the test')
  const argument = 'REVISION'
  return cloneFix(dockerfile, clone, { argument, use: revisionUse(dockerfile, clone, argument), manifests })
}

test.each([
  [
    `RUN git clone --branch main ${url}.git /src`,
    `+ARG REVISION
-RUN git clone --branch main ${url}.git /src
+RUN git clone --branch main ${url}.git /src && git -C /src fetch origin "$REVISION" && git -C /src checkout --detach FETCH_HEAD`,
  ],
  [
    `ARG REVISION\nRUN set -e; \\\n    git clone ${url}; \\\n    make -C model`,
    ` RUN set -e; \\
-    git clone ${url}; \\
+    git clone ${url} && git -C model fetch origin "$REVISION" && git -C model checkout --detach FETCH_HEAD; \\`,
  ],
  [
    `RUN pip install --no-deps 'git+${url}.git@main#egg=model'`,
    `+ARG REVISION
-RUN pip install --no-deps 'git+${url}.git@main#egg=model'
+RUN pip install --no-deps "git+${url}.git@\${REVISION}#egg=model"`,
  ],
  [
    `RUN curl -L ${url}/archive/refs/heads/main.tar.gz | tar xz`,
    `+ARG REVISION
-RUN curl -L ${url}/archive/refs/heads/main.tar.gz | tar xz
+RUN curl -L ${url}/archive/$REVISION.tar.gz | tar xz`,
  ],
  [`ADD ${url}.git#main /src`, `+ARG REVISION\n-ADD ${url}.git#main /src\n+ADD ${url}.git#\${REVISION} /src`],
  [`RUN <<EOF\ngit -C /opt clone ${url}\nEOF`, '+ARG REVISION\n RUN <<EOF'],
  [
    `RUN set -e; \\\n  cd /opt; \\\n  git clone ${url}; \\\n  true`,
    `+ARG REVISION
 RUN set -e; \\
 …
-  git clone ${url}; \\
+  git clone ${url} && git -C model fetch origin "$REVISION" && git -C model checkout --detach FETCH_HEAD; \\`,
  ],
  [
    `RUN git clone "${url}" .`,
    `+ARG REVISION
-RUN git clone "${url}" .
+RUN git clone "${url}" . && git fetch origin "$REVISION" && git checkout --detach FETCH_HEAD`,
  ],
  [`RUN git clone ${url} 'my model'`, `+ARG REVISION\n RUN git clone ${url} 'my model'`],
  [
    'RUN wget https://raw.githubusercontent.com/science/model/refs/heads/main/a/b.yml',
    `+ARG REVISION
-RUN wget https://raw.githubusercontent.com/science/model/refs/heads/main/a/b.yml
+RUN wget https://raw.githubusercontent.com/science/model/$REVISION/a/b.yml`,
  ],
  [
    `RUN curl -L ${url}/archive/main.zip -o x`,
    `+ARG REVISION\n-RUN curl -L ${url}/archive/main.zip -o x\n+RUN curl -L ${url}/archive/$REVISION.zip -o x`,
  ],
  [`RUN curl ${url}/raw/main/x`, `+ARG REVISION\n RUN curl ${url}/raw/main/x`],
  [
    `RUN pip install "git+${url}#egg=x"`,
    `+ARG REVISION\n-RUN pip install "git+${url}#egg=x"\n+RUN pip install "git+${url}@\${REVISION}#egg=x"`,
  ],
])('returns the fix for %s as a diff', (instructions, expected) => {
  expect(proposeFix(instructions)).toBe(expected)
})

test('splits an instruction that also installs packages into the dependencies and the clone', () => {
  const instruction = `RUN apt-get update && apt-get install --yes gcc && cd /opt && git clone ${url} && cd model && pixi install && pip install --no-deps -e .`
  expect(proposeFix(instruction, ['pixi.toml', 'pixi.lock'])).toBe(`-${instruction}
+RUN apt-get update && apt-get install --yes gcc
+COPY pixi.toml pixi.lock /opt/model/
+RUN cd /opt/model && pixi install
+ARG REVISION
+RUN git init /opt/model && git -C /opt/model fetch --depth=1 ${url} "$REVISION" && git -C /opt/model checkout --force FETCH_HEAD && cd /opt/model && pip install --no-deps -e .`)
})

test('splits an instruction that clones the code and installs a pixi environment', () => {
  const instruction = `RUN git clone --single-branch --branch main --depth 1 \\
    ${url}.git && \\
    cd model && \\
    pixi install -e runtime && \\
    cd ..`
  const removed = instruction.split('\n').map(line => `-${line}\n`)
  const instructions = `USER root\nUSER jovyan\n${instruction}`
  expect(
    proposeFix(instructions, ['pixi.toml', 'pixi.lock']),
  ).toBe(`${removed.join('')}+COPY --chown=jovyan pixi.toml pixi.lock model/
+RUN cd model && pixi install -e runtime
+ARG REVISION
+RUN git init model && git -C model fetch --depth=1 ${url}.git "$REVISION" && git -C model checkout --force FETCH_HEAD`)
})

test.each([
  [
    `RUN git clone ${url} && pip install numpy`,
    `+COPY requirements.txt model/
+RUN pip install numpy
+ARG REVISION
+RUN git init model && git -C model fetch --depth=1 ${url} "$REVISION" && git -C model checkout --force FETCH_HEAD`,
  ],
  [
    `RUN --mount=type=cache,target=/c cd /w && git clone ${url} . && pip install -r r.txt`,
    `+COPY requirements.txt /w/
+RUN --mount=type=cache,target=/c cd /w && pip install -r r.txt
+ARG REVISION
+RUN --mount=type=cache,target=/c git init /w && git -C /w fetch --depth=1 ${url} "$REVISION" && git -C /w checkout --force FETCH_HEAD`,
  ],
  [
    `RUN cd /w && git clone ${url} && conda env update -f model/e.yml && make  -C   model`,
    `+COPY requirements.txt /w/model/
+RUN cd /w && conda env update -f model/e.yml
+ARG REVISION
+RUN git init /w/model && git -C /w/model fetch --depth=1 ${url} "$REVISION" && git -C /w/model checkout --force FETCH_HEAD && cd /w && make -C model`,
  ],
])('the instructions that replace %s run in the directory of the clone', (instruction, expected) => {
  expect(proposeFix(instruction)).toBe(`-${instruction}\n${expected}`)
})

test.each([
  `RUN if true; then git clone ${url}; pip install x; fi`,
  `RUN git clone ${url} /m || true; pip install x`,
])('%s is not split, because it is not a sequence of commands', instruction => {
  expect(proposeFix(instruction)).toMatch(/^\+ARG REVISION\n-RUN .*\n\+RUN .* fetch origin/)
})

test('a clone into a directory with a space in its name is neither split nor changed', () => {
  const instruction = `RUN git clone ${url} 'my model' && pip install x`
  expect(proposeFix(instruction)).toBe(`+ARG REVISION\n ${instruction}`)
})

test.each([
  ['USER ada\nUSER jovyan', 'COPY --chown=jovyan pixi.lock model/'],
  ['USER jovyan\nUSER root', 'COPY pixi.lock model/'],
  ['USER jovyan\nUSER 0', 'COPY pixi.lock model/'],
  ['USER jovyan\nFROM other', 'COPY pixi.lock model/'],
])('after %j the split instruction writes %s', (before, copy) => {
  const fix = proposeFix(`${before}\nRUN git clone ${url} && cd model && pixi install`, ['pixi.lock'])
  expect(fix.split('\n')).toContain(`+${copy}`)
})
