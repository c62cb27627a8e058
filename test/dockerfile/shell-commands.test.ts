import { expect, test } from '@jest/globals'
import { parseDockerfile } from '../../src/dockerfile/parse-dockerfile.ts'
import { programName, programWords, runCommands, shellCommands } from '../../src/dockerfile/shell-commands.ts'

test.each([
  ['a b && c || d; e | f & g', ['a b &&', 'c ||', 'd ;', 'e |', 'f &', 'g ']],
  ['a\nb', ['a \n', 'b ']],
  ['(a; b)', ['a ;', 'b )']],
  ['case x in a) b;; esac', ['case x in a )', 'b ;;', 'esac ']],
  [' ; ;a;', ['a ;']],
  ['', []],
  ['a \';\' "|" \\; b', ['a \';\' "|" \\; b ']],
  ['a "\\"; b"', ['a "\\"; b" ']],
  ['a # b; c\nd', ['a # b; c \n', 'd ']],
  ['a#b; c', ['a#b ;', 'c ']],
  ['a 2>&1; b &>c; d', ['a 2>&1 ;', 'b &>c ;', 'd ']],
  ['a ${b:-;}; c', ['a ${b:-;} ;', 'c ']],
  ['a ${b; c', ['a ${b; c ']],
])('splits %j into commands with their operators', (script, expected) => {
  expect(shellCommands(script).map(({ text, operator }) => `${text} ${operator}`)).toEqual(expected)
})

test.each([
  ['a "b c" \'d e\' f\\ g', ['a', 'b c', 'd e', 'f g']],
  ["echo  it's", ['echo', "it's"]],
  ['a ${b:-c d}"$e f" g', ['a', '${b:-c', 'd}$e f', 'g']],
])('splits %j into words', (script, expected) => {
  expect(shellCommands(script).map(({ words }) => words)).toEqual([expected])
})

test.each([
  ['git clone x', ['git', 'clone', 'x']],
  ['sudo -E git clone', ['git', 'clone']],
  ['LONG_NAME=1 B=2 git clone', ['git', 'clone']],
  ['if ! time git clone', ['git', 'clone']],
  ['env - git', ['git']],
  ['do command exec git', ['git']],
  ['x-y=1 git', ['x-y=1', 'git']],
  ['git- clone', ['git-', 'clone']],
  ['a --b=c D=e', ['a', '--b=c', 'D=e']],
  ['A=1', []],
])('the program and arguments of %j are %j', (script, expected) => {
  const [command] = shellCommands(script)
  expect(command && programWords(command)).toEqual(expected)
  expect(command && programName(command)).toBe(expected[0] ?? '')
})

const texts = (instruction: string) => {
  const dockerfile = parseDockerfile(Buffer.from(`FROM é\n${instruction}\n`))
  return dockerfile.instructions.slice(1).flatMap(run => runCommands(dockerfile, run).map(({ text }) => text))
}

test.each([
  ['RUN a && b', ['a', 'b']],
  ['RUN ["a", "b;c"]', ['["a", "b;c"]']],
  ['RUN [ -f a ] && b', ['[ -f a ]', 'b']],
  ['RUN [a] && b', ['[a]', 'b']],
  ['RUN <<EOF\na\nb é\nEOF', ['<<EOF', 'a', 'b é', 'EOF']],
  ['RUN bash -e <<EOF\na\nEOF', ['bash -e <<EOF', 'a', 'EOF']],
  ['RUN sudo /bin/sh <<EOF\na\nEOF', ['sudo /bin/sh <<EOF', 'a', 'EOF']],
  ['RUN cat <<EOF\na\nEOF', ['cat <<EOF']],
  ['RUN python3 <<EOF\na\nEOF', ['python3 <<EOF']],
  ['RUN bash a', ['bash a']],
  ['RUN bash -c "a; b" && c', ['bash -c "a; b"', 'a', 'b', 'c']],
  ['RUN /bin/bash -exc "a"', ['/bin/bash -exc "a"', 'a']],
  ["RUN su -c 'a' user", ["su -c 'a' user", 'a']],
  ['RUN ["sh", "-c", "a; b"]', ['["sh", "-c", "a; b"]', 'a', 'b']],
  [`RUN zsh -c "dash -c 'a'"`, [`zsh -c "dash -c 'a'"`, `dash -c 'a'`, 'a']],
  ['RUN python -c "a; b"', ['python -c "a; b"']],
  ['RUN bash -cx "a; b" -ec', ['bash -cx "a; b" -ec']],
  ['RUN bash x-c "a; b"', ['bash x-c "a; b"']],
  ['RUN bash -1c "a; b"', ['bash -1c "a; b"']],
  ['RUN bash -C "a; b"', ['bash -C "a; b"']],
  ['RUN fish -c "a; b"', ['fish -c "a; b"']],
  ['RUN bash -c', ['bash -c']],
])('the commands of %j are %j', (instruction, expected) => {
  expect(texts(instruction)).toEqual(expected)
})
