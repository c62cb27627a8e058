import { expect, test } from '@jest/globals'
import { clonedSources, isOfRepository } from '../../src/dockerfile/cloned-sources.ts'
import { parseDockerfile } from '../../src/dockerfile/parse-dockerfile.ts'

const parse = (instructions: string) => parseDockerfile(Buffer.from(`FROM base\n${instructions}\n`))
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
])('%j fetches the repositories %j', (instructions, expected) => {
  expect(clonedSources(parse(instructions)).map(source => source.repository)).toEqual(expected)
})

test.each([
  [`ADD "${url}.git#main" /x`, `${url}.git#main`],
  [`ADD ["${url}.git#main", "/x"]`, `${url}.git#main`],
  [`ADD ${url}.git#a,b /x`, `${url}.git#a,b`],
  [`RUN pip install "model @ git+${url}@main"`, `git+${url}@main`],
  [`RUN curl '${url}/archive/main.zip' -o x`, `${url}/archive/main.zip`],
])('%s fetches from %s', (instructions, expected) => {
  expect(clonedSources(parse(instructions)).map(source => source.url)).toEqual([expected])
})

test('records the stage of each fetch', () => {
  const sources = clonedSources(parse(`RUN git clone ${url}\nFROM other\nRUN true\nRUN git clone ${url}`))
  expect(sources.map(({ stage }) => stage)).toEqual([0, 1])
})

test.each([
  ['science/model', true],
  ['Fork/MODEL', true],
  ['model', true],
  [undefined, true],
  ['science/remodel', false],
  ['model/science', false],
])('%s may be the repository science/model or a fork of it: %s', (name, expected) => {
  const [clone] = clonedSources(parse(`RUN git clone ${url}`))
  expect(clone && isOfRepository({ ...clone, repository: name }, repository)).toBe(expected)
})
