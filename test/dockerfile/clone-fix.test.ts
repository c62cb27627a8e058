import { expect, test } from '@jest/globals'
import { cloneFix } from '../../src/dockerfile/clone-fix.ts'
import { cloneDirectory, clonedSources } from '../../src/dockerfile/cloned-sources.ts'
import { parseDockerfile } from '../../src/dockerfile/parse-dockerfile.ts'

const url = 'https://github.com/science/model'

function findClone(instructions: string) {
  const dockerfile = parseDockerfile(Buffer.from(`FROM base\n${instructions}\n`))
  const [clone] = clonedSources(dockerfile)
  if (clone === undefined) throw new Error('the instructions contain no clone: add one to the test')
  return { dockerfile, clone }
}

function proposeFix(instructions: string): string {
  const { dockerfile, clone } = findClone(instructions)
  return cloneFix(dockerfile, clone, { argument: 'REVISION', use: 'used', manifests: ['pixi.lock'] })
}

const checkout = (directory: string) =>
  ` && git -C ${directory} fetch origin "$REVISION" && git -C ${directory} checkout --detach FETCH_HEAD`

test.each([
  [`git clone ${url}`, checkout('model')],
  [`git clone ${url} model`, checkout('model')],
  [`git clone ${url}  /src/x`, checkout('/src/x')],
  [`git clone "${url}" "/src"`, checkout('/src')],
  [`git clone ${url} --depth 1`, checkout('model')],
  [`git clone ${url} /src --quiet`, checkout('/src')],
  [`git clone ${url}/my.github.io`, checkout('my.github.io')],
])('adds the checkout after the whole command %s', (command, checkoutCommand) => {
  const instruction = `RUN set -e; ${command}; make`
  expect(proposeFix(instruction)).toBe(`-${instruction}\n+RUN set -e; ${command}${checkoutCommand}; make`)
})

test.each([
  [`RUN git clone \\\n  ${url} \\\n  /src`],
  ['RUN git clone https://github.com/\\\nscience/model'],
  [`RUN ["git", "clone", "${url}"]`],
  ['RUN gh repo clone science/model'],
  [`RUN cd x && git -C /opt clone ${url}`],
  [`RUN git init && git pull ${url}`],
  [`RUN curl -L ${url}/archive/$REVISION.tar.gz | tar xz`],
  [`RUN wget http://raw.githubusercontent.com/science/model/main/a`],
])('only shows the instruction if it cannot be edited safely: %j', instruction => {
  expect(proposeFix(instruction)).toBe(` ${instruction.split('\n')[0]}`)
})

test.each([
  [`ADD ${url}.git#main:dir /src`, `ADD ${url}.git#\${REVISION} /src`],
  [`ADD ${url}.git /src`, `ADD ${url}.git#\${REVISION} /src`],
  [`ADD ${url}/archive/main.tar.gz /src`, `ADD ${url}/archive/$REVISION.tar.gz /src`],
  [`RUN curl ${url}/archive/refs/heads/main.tgz`, `RUN curl ${url}/archive/$REVISION.tgz`],
  [`RUN curl ${url}/archive/v1.zip.zip`, `RUN curl ${url}/archive/$REVISION.zip`],
  [
    'RUN curl https://codeload.github.com/science/model/tar.gz/main | tar xz',
    'RUN curl https://codeload.github.com/science/model/tar.gz/$REVISION | tar xz',
  ],
  [
    'RUN curl https://codeload.github.com/science/model/zip/main -o x',
    'RUN curl https://codeload.github.com/science/model/zip/$REVISION -o x',
  ],
  [
    'RUN curl https://api.github.com/repos/science/model/zipball/main -o x',
    'RUN curl https://api.github.com/repos/science/model/zipball/$REVISION -o x',
  ],
  [
    'RUN wget https://raw.githubusercontent.com/science/model/main/env/a.yml',
    'RUN wget https://raw.githubusercontent.com/science/model/$REVISION/env/a.yml',
  ],
  [
    'RUN wget https://raw.githubusercontent.com/science/model/refs/heads/main/a.yml',
    'RUN wget https://raw.githubusercontent.com/science/model/$REVISION/a.yml',
  ],
  [`RUN pip install --no-deps git+${url}`, `RUN pip install --no-deps git+${url}@\${REVISION}`],
  [
    'RUN pip install --no-deps git+ssh://git@github.com/science/model@main#egg=a@b',
    'RUN pip install --no-deps git+ssh://git@github.com/science/model@${REVISION}#egg=a@b',
  ],
  [
    `RUN pip install --no-deps 'model @ git+${url}@main'`,
    `RUN pip install --no-deps 'model @ git+${url}@\${REVISION}'`,
  ],
])('%s becomes %s', (instruction, fixedInstruction) => {
  expect(proposeFix(instruction)).toBe(`-${instruction}\n+${fixedInstruction}`)
})

test.each([
  ['USER ada\nWORKDIR /x', '', '--chown=ada '],
  ['USER ada:users', '', '--chown=ada:users '],
  ['WORKDIR /x', '\nUSER ada', ''],
])('splits the instruction between %j and %j with the COPY option %j', (before, after, owner) => {
  const fix = proposeFix(`${before}\nRUN git clone ${url} && cd model && pixi install${after}`)
  expect(fix).toContain(`\n+COPY ${owner}pixi.lock model/\n`)
})

test.each([
  [`RUN git clone ${url}`, 'model'],
  [`RUN git clone ${url}.git`, 'model'],
  [`RUN git clone -b dev ${url} /src`, '/src'],
  [`RUN git -C /opt clone ${url} x`, undefined],
  [`RUN git -c a=b clone ${url} x`, 'x'],
  [`RUN git fetch ${url} main`, undefined],
  ['RUN gh repo clone science/model', undefined],
  [`ADD ${url}.git /src`, undefined],
])('%s clones into the directory %s', (instruction, directory) => {
  expect(cloneDirectory(findClone(instruction).clone)).toBe(directory)
})
