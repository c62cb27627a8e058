import { expect, test } from '@jest/globals'
import { isCheapStage, isInstaller } from '../../src/dockerfile/install-commands.ts'
import { parseDockerfile } from '../../src/dockerfile/parse-dockerfile.ts'
import { shellCommands } from '../../src/dockerfile/shell-commands.ts'

const parse = (instructions: string) => parseDockerfile(Buffer.from(`FROM base\n${instructions}\n`))
const url = 'https://github.com/science/model'

test.each([
  ['pixi install -e runtime', true],
  ['pip install -r requirements.txt', true],
  ['python3 -m pip install numpy', true],
  [`Rscript -e 'install.packages("sf")'`, true],
  [`R -e 'remotes::install_deps()'`, true],
  [`julia --project -e 'using Pkg; Pkg.instantiate()'`, true],
  ['pip install -e .', false],
  ['uv pip install --no-deps ./model', false],
  [`Rscript -e 'remotes::install_local()'`, false],
  [`julia -e 'using Model'`, false],
  ['pixi run -e runtime build', false],
  ['mypip install numpy', false],
  ['ipython3 -m pip install numpy', false],
  [`FooR -e 'install.packages("sf")'`, false],
  ['pip installed', false],
  ['pip reinstall', false],
  ['/opt/conda/bin/pip install numpy', true],
])('%s installs an environment: %s', (script, expected) => {
  expect(shellCommands(script).map(isInstaller)).toEqual([expected])
})

test.each([
  [
    `RUN apt-get update && apt-get install -y git ca-certificates\nRUN git clone ${url} && rm -rf model/.git`,
    true,
  ],
  [`RUN git clone ${url}\nRUN pip install -r model/requirements.txt`, false],
  [`RUN git clone ${url} && make -C model`, false],
  [`RUN pip install git+${url}`, false],
])('the stage with %j is cheap: %s', (instructions, expected) => {
  expect(isCheapStage(parse(instructions), 0)).toBe(expected)
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
])('the first stage with %j is cheap: %s', (instructions, expected) => {
  expect(isCheapStage(parse(instructions), 0)).toBe(expected)
})

test('evaluates each stage separately', () => {
  const dockerfile = parse('RUN make\nFROM other\nRUN true\nFROM last\nRUN make')
  expect([0, 1, 2].map(stage => isCheapStage(dockerfile, stage))).toEqual([false, true, false])
})
