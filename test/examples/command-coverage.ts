/** Tests that run commands outside documented-commands.test.ts, and reasons for commands that no test runs. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../workflows/repository-files.ts'
import type { FoundCommand } from './command-list.ts'

/** Test file that runs a command, and the code that runs the command. */
type TestLocation = readonly [test: string, code: string]

const documentedCommandsTest = 'test/bundles/documented-commands.test.ts'
const release = 'test/workflows/release.test.ts'
const terminal: TestLocation = ['test/bundles/init.test.ts', "runAtTerminal(['init'], answers"]
const npx: TestLocation = [
  'test/host/released-archive.ts',
  "cli, 'exec', '--yes', '--allow-git=root', '--', url",
]
const singleFile: TestLocation = [
  'test/bundles/single-file.test.ts',
  'execute(process.execPath, [file, ...args]',
]
const tryFile: TestLocation = ['test/bundles/try.test.ts', "'--file=container/Dockerfile'"]
const tryFolder: TestLocation = ['test/bundles/try.test.ts', 'tryUntilVisited([directory], ']
const split: TestLocation = [
  'test/bundles/split.test.ts',
  "['split', `docker-daemon:${before}`, '--to', `oci-layout:${layout}`",
]
const verify: TestLocation = ['test/bundles/verify.test.ts', "['verify', image, '--source', source, "]
const testLaunch: TestLocation = ['test/bundles/test-launch.test.ts', "['test-launch', `${repository}/main`"]
const pushLauncher: TestLocation = [
  'test/workflows/init.full.test.ts',
  "runPrinted(initResult.screen, 'push origin')",
]

const packageRecord: TestLocation = [
  'test/layers/packages/read-packages.test.ts',
  "execFileSync('sh', ['-ec', script",
]

/** Location of the test that runs a command, by command. `${}` represents an inserted value. */
export const runElsewhere: Readonly<Record<string, TestLocation>> = {
  "alias binder-actions='npx --yes --allow-git=root github:underworldcode/binder-actions#v1'": npx,
  'alias binder-actions="node $PWD/binder-actions.mjs"': singleFile,
  'binder-actions init': terminal,
  'binder-actions init --pull-requests': [
    'test/bundles/init.test.ts',
    "init(['--yes', '--pull-requests', ...args]",
  ],
  'binder-actions init --refresh': ['test/bundles/init.test.ts', "init(['--yes', '--refresh'])"],
  'binder-actions init --migrate': ['test/bundles/init.test.ts', "init(['--migrate'])"],
  'binder-actions init --migrate --write': ['test/bundles/init.test.ts', "init(['--migrate', '--write'])"],
  'binder-actions launch-link': [
    'test/bundles/launch-link.test.ts',
    "runAtTerminal(['launch-link'], answers)",
  ],
  'binder-actions try .': tryFolder,
  'binder-actions try . --file container/Dockerfile': tryFile,
  'binder-actions build --image ghcr.io/science/model --file container/Dockerfile': [
    'test/bundles/build-binder-image.test.ts',
    "runCli(['build', ...args, ...options]",
  ],
  'binder-actions push docker-daemon:binder-image --to ghcr.io/science/model:main --ref refs/heads/main --revision 692228fc1a2b692228fc1a2b692228fc1a2b6922':
    ['test/bundles/push-command.test.ts', "'docker-daemon:r2d-pushed:1',"],
  'binder-actions split docker-daemon:model --to oci-layout:split-model --base debian:trixie': split,
  'binder-actions verify ghcr.io/science/model:main --source science/model': verify,
  'binder-actions verify IMAGE --source owner/name': verify,
  'binder-actions test-launch science/model-launcher/main': testLaunch,
  'binder-actions test-launch OWNER/REPO/BRANCH': testLaunch,
  'binder-actions COMMAND --help': ['test/cli/run-command-line.test.ts', "[name, '--help'],"],
  'binder-actions --version': ['test/bundles/single-file.test.ts', "start('--version')"],
  'binder-actions ${} --help': ['test/cli/run-command-line.test.ts', "[name, '--help'],"],
  'binder-actions launch-link ${} --branch ${}': ['test/bundles/launch-link.test.ts', '`--branch='],
  'mkdir -p /opt/env/share/binder-actions': packageRecord,
  "python -c 'import glob, json": packageRecord,
  'for path in sorted(glob.glob("/opt/env/conda-meta/*.json")):': packageRecord,
  'package = json.load(open(path))': packageRecord,
  'print(json.dumps({key: package[key] for key in ("name", "version", "build", "files")}))\' > /opt/env/share/binder-actions/conda-packages.jsonl':
    packageRecord,
  'docker save': ['test/scenarios/explain-and-split.full.test.ts', "['save', '--output', file, image]"],
  'git -C ${} push origin': ['test/setup/report-setup.test.ts', 'push origin'],
  'git -C ${} push origin --all': pushLauncher,
  'pixi install --locked': ['test/workflows/init.full.test.ts', '"install --locked")'],
  "find dist action.yml actions/*/action.yml .github/workflows -type f -exec gh attestation verify {} --repo underworldcode/binder-actions --signer-workflow underworldcode/binder-actions/.github/workflows/release.yml --source-ref refs/tags/v1.2.3 ';'":
    [release, '--signer-workflow a/b/.github/workflows/release.yml --source-ref refs/tags/v1.2.3'],
  'binder-actions rollback ${} ${} --to ${}': [documentedCommandsTest, 'runLine(`${command} --dry-run`)'],
  'git push origin ${}:${}-renamed :${}': [
    documentedCommandsTest,
    "runLine('git push origin b:b-renamed :b')",
  ],
  'git tag --sign v1.2.3': [release, "['tag', '--sign', "],
}

const maintainers =
  'for maintainers of this repository: the tests themselves, or a tool that writes to the repository'
const noPackages = 'needs the package channels of pixi, which tests do not download'
const noGh =
  "needs GitHub itself: the fake GitHub does not support `gh`. The doctor's tests check the names in the command"
const onlyName = 'names a command of Docker, which the text explains'
const login = 'prompts for a password'

/** Reason why no test runs a command, by command. */
export const notRun: Readonly<Record<string, string>> = {
  'curl --fail --location --remote-name https://github.com/underworldcode/binder-actions/releases/latest/download/binder-actions.mjs':
    'needs a release on GitHub. release.test.ts checks that each release has the file',
  'gh attestation verify binder-actions.mjs --repo underworldcode/binder-actions --signer-workflow underworldcode/binder-actions/.github/workflows/release.yml --source-ref refs/tags/v1.2.3':
    'needs a release on GitHub. release.test.ts checks that the file is attested, and runs the same command for the page',
  "git ls-remote https://github.com/underworldcode/binder-actions 'refs/tags/v1.2.3^{}'":
    'needs a release on GitHub',
  'gh auth token': noGh,
  'export GITHUB_TOKEN=$(gh auth token)': noGh,
  'gh pr checkout NUMBER': noGh,
  'gh repo edit ${} --visibility public': noGh,
  'gh repo unarchive ${}': noGh,
  'gh workflow enable ${} --repo ${}': noGh,
  'git add dist': maintainers,
  'git commit --message "build: rebuild dist"': maintainers,
  'git push': maintainers,
  'node test/bench/large-inputs.ts': maintainers,
  'pixi lock': noPackages,
  'pixi workspace platform add linux-64': noPackages,
  'pixi add jupyterlab notebook': noPackages,
  'docker login': login,
  'docker login REGISTRY': login,
  'docker logout REGISTRY': 'changes the stored logins of the machine',
  'docker logout': 'changes the stored logins of the machine',
  'docker build': onlyName,
  'docker build --check': onlyName,
  'docker buildx create': onlyName,
  'docker buildx rm': onlyName,
  'docker image ls': onlyName,
  'docker pull': onlyName,
  'docker run -P': onlyName,
  'docker save NAME': onlyName,
  'docker version': onlyName,
  'docker buildx imagetools create --tag ${} ${}':
    "needs the registry of the image. The doctor's tests check the names in the command",
  'docker buildx imagetools inspect NAME:TAG': 'needs the registry of the image',
  'docker run --rm ${} jupyter kernelspec list': 'needs the image of the user',
  'docker run --rm -it --user 1000 -p 8888:8888 IMAGE jupyter lab --ip=0.0.0.0':
    'needs the image of the user, and a terminal',
  'docker run --rm -it IMAGE du -x --inodes /': 'needs the image of the user, and a terminal',
  'sudo rm -rf /usr/share/dotnet /usr/local/lib/android': 'deletes files of the machine',
}

const scripts: Readonly<Record<string, string>> = JSON.parse(read('package.json')).scripts

/** Returns the commands that no test runs and no reason excludes. @param run Commands that the caller runs. */
export function unlistedCommands(commands: readonly FoundCommand[], run: readonly string[]): FoundCommand[] {
  const coveredCommands = new Set([...run, ...Object.keys(runElsewhere), ...Object.keys(notRun)])
  return commands.filter(
    ({ text }) => !coveredCommands.has(text) && !isCommandName(text, run) && !isScript(text),
  )
}

/** Returns whether the text is only the name of a command that a test runs with arguments. */
function isCommandName(text: string, run: readonly string[]): boolean {
  const isRun = [...run, ...Object.keys(runElsewhere)].some(line => line.startsWith(`${text} `))
  return /^binder-actions [a-z-]+$/.test(text) && isRun
}

/** Returns whether the command runs a script of package.json, which only contributors use. */
function isScript(text: string): boolean {
  const [, script = ''] = /^npm (?:run )?([a-z:]+)/.exec(text) ?? []
  return script === 'ci' || script === 'run' || script in scripts
}

/** Lists the test files that no longer contain the code that runs a command. */
export function staleLocations(): string[] {
  return Object.entries(runElsewhere).flatMap(([command, [path, code]]) =>
    read(path).includes(code) ? [] : [`${path} does not run ${command}: ${code}`],
  )
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}
