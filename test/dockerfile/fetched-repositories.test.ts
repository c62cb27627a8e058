import { expect, test } from '@jest/globals'
import { clonedSources, isOfRepository } from '../../src/dockerfile/cloned-sources.ts'
import { isCheapStage, isInstaller } from '../../src/dockerfile/install-commands.ts'
import { parseDockerfile } from '../../src/dockerfile/parse-dockerfile.ts'
import { shellCommands } from '../../src/dockerfile/shell-commands.ts'

const parse = (steps: string) => parseDockerfile(Buffer.from(`FROM base\n${steps}\n`))
const repository = 'science/model'
const url = 'https://github.com/science/model'

test.each<[string, readonly (string | undefined)[]]>([
  [`RUN git fetch ${url} main`, [repository]],
  [`RUN git pull ${url}`, [repository]],
  [`RUN hg clone ${url}`, []],
  ['RUN foo repo clone science/model', []],
  ['RUN git clone --help', []],
  ['RUN git --version', []],
  [`RUN A=1; git clone ${url}`, [repository]],
  ['RUN git clone http://github.com/science/model', [repository]],
  ['RUN git clone git://github.com/science/model', [repository]],
  ['RUN git clone file://host/model.git', ['model']],
  ['RUN git clone me@host.example:science/model.git', [repository]],
  ['RUN git clone https://github.com/', [undefined]],
  ['RUN git clone https://github.com/science/${model', [undefined]],
  ['RUN git clone https://github.com/science/model.github.io', ['science/model.github.io']],
  ['RUN git clone https://host.example/git+x/model', ['git+x/model']],
  ['RUN git clone https://github.com/myrepos/model', ['myrepos/model']],
  ['RUN curl https://api.github.com/repos/science/model/tarball/main | tar xz', [repository]],
  ['ARG NAME=model\nARG NAME\nRUN git clone https://github.com/science/$NAME', [repository]],
  ['RUN pip install git+ssh://git@github.com/science/model@main', [repository]],
  [`RUN git clone ${url} && git config x ${'a'.repeat(64)}`, [repository]],
  [`RUN git clone ${url} && git config a.${'b'.repeat(40)}`, [repository]],
  [`RUN git clone ${url}/${'a'.repeat(40)}b`, [`model/${'a'.repeat(40)}b`]],
  [`ADD http://github.com/science/model.git /x`, [repository]],
  ['ADD git://github.com/science/model /x', [repository]],
  ['ADD https://host.example/x?from=git://github.com/science/model /x', []],
  [`ADD ./${url}.git /x`, []],
  [`ADD ${url}.github.io /x`, []],
  [`LABEL a="git clone ${url}"`, []],
])('%j fetches the repositories %j', (steps, expected) => {
  expect(clonedSources(parse(steps)).map(source => source.repository)).toEqual(expected)
})

test.each([
  [`ADD "${url}.git#main" /x`, `${url}.git#main`],
  [`ADD ["${url}.git#main", "/x"]`, `${url}.git#main`],
  [`ADD ${url}.git#a,b /x`, `${url}.git#a,b`],
  [`RUN pip install "model @ git+${url}@main"`, `git+${url}@main`],
  [`RUN curl '${url}/archive/main.zip' -o x`, `${url}/archive/main.zip`],
])('%s fetches from %s', (steps, expected) => {
  expect(clonedSources(parse(steps)).map(source => source.url)).toEqual([expected])
})

test('records the stage of each fetch', () => {
  const found = clonedSources(parse(`RUN git clone ${url}\nFROM other\nRUN true\nRUN git clone ${url}`))
  expect(found.map(({ stage }) => stage)).toEqual([0, 1])
})

test.each([
  ['science/model', true],
  ['Fork/MODEL', true],
  ['model', true],
  [undefined, true],
  ['science/remodel', false],
  ['model/science', false],
])('%s may be the repository science/model or a fork of it: %s', (found, expected) => {
  const [clone] = clonedSources(parse(`RUN git clone ${url}`))
  expect(clone && isOfRepository({ ...clone, repository: found }, repository)).toBe(expected)
})

test.each([
  ...['conda create -n x', 'mamba env update -f x', 'micromamba install x', 'pixi add x', 'poetry install'],
  ...['uv sync', 'uv pip install x', 'apt install gcc', 'apt-get upgrade', 'apk add gcc', 'dnf install gcc'],
  ...['yum update', 'npm ci', 'yarn install', 'pnpm install', 'pip3.12 install x', 'pip install .hidden'],
  ...[
    'install2.r --error sf',
    '/usr/local/bin/install2.r sf',
    'sudo -E apt-get install gcc',
    'A=1 pip install x',
  ],
  ...['/usr/bin/python3.12 -m pip install x', 'pixi install -e x', '/opt/R/bin/Rscript -e "renv::restore()"'],
  ...[
    'R -e "remotes::install_github(1)"',
    'R -e "install.packages(1)"',
    'R -e "install_local2()" -e "restore"',
  ],
  ...['julia -e "Pkg.add(1)"', 'julia -e "Pkg.instantiate()"', 'julia -e "Pkg.update()"'],
])('%s installs packages', script => {
  expect(shellCommands(script).map(isInstaller)).toEqual([true])
})

test.each([
  ...['pip install .', 'pip install ..', 'pip install ../x', 'pip install ./x', 'pip install .[dev]'],
  ...[
    'pip install --editable x',
    'pip install --no-deps x',
    'python -m pip install -e x',
    'uv pip install -e x',
  ],
  ...[
    'pip list',
    'pip download x',
    'python -m build install',
    'python setup.py install',
    'python x pip install',
  ],
  ...['myconda install x', 'condax install x', 'myinstall2.r sf', 'install2.rb sf', 'rpm install x', 'A=1'],
  ...['julia -e "Pkg.adds(1)"', 'R -e "reinstall_x"', 'R -e "restored"', 'R -e "install(1)"', 'echo restore'],
])('%s does not install packages that the code needs', script => {
  expect(shellCommands(script).map(isInstaller)).toEqual([false])
})

test.each([
  ['RUN [ -f x ] && A=1', true],
  ['RUN apt-get update && apt-get clean', true],
  ['RUN apt-get -q update', true],
  ['RUN apt-get install --yes git curl', true],
  ['RUN apk add git', true],
  ['RUN apt install git gcc', false],
  ['RUN apt-get upgrade gcc', false],
  ['RUN yum install git', false],
  ['RUN git clone x; cd x; mkdir y; rm z; tar xf a; curl b; sed c; useradd d', true],
  ['RUN make', false],
  ['CMD make', true],
  ['RUN true\nFROM other\nRUN make', true],
])('the first stage with %j takes only seconds: %s', (steps, expected) => {
  expect(isCheapStage(parse(steps), 0)).toBe(expected)
})

test('judges each stage on its own', () => {
  const dockerfile = parse('RUN make\nFROM other\nRUN true\nFROM last\nRUN make')
  expect([0, 1, 2].map(stage => isCheapStage(dockerfile, stage))).toEqual([false, true, false])
})
