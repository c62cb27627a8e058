#!/bin/sh
# Runs the tests with real servers. Tests with a Docker engine run in two workers, each with its own engine, because they
# mostly wait; the tests without an engine run in the background. With arguments for Jest, the script runs the selected
# tests one at a time.
set -eu
sh test/host/set-up.sh
jest='node --disable-warning=ExperimentalWarning --experimental-vm-modules node_modules/jest/bin/jest.js'
if [ $# -gt 0 ]; then
  case " $* " in *" --selectProjects"*) ;; *) set -- --selectProjects=real "$@" ;; esac
  $jest --runInBand "$@"
  exit
fi
workers=2
# Modules of earlier test files stay in memory, and garbage collection takes longer with each file.
restart=--workerIdleMemoryLimit=500MB
node test/host/prepare-images.ts $workers
status=0
# With NO_ENGINE=1, a test that starts an engine in the wrong project fails. The output goes to a file and is
# printed at the end, so that it is not mixed with the output of the other tests.
output=$(mktemp)
NO_ENGINE=1 $jest --selectProjects=without-engine --maxWorkers=1 $restart > "$output" 2>&1 &
background=$!
trap 'kill "$background" 2> /dev/null || true; rm -f "$output"' EXIT
trap 'exit 130' INT TERM
$jest --selectProjects=with-engine --maxWorkers=$workers $restart || status=$?
wait "$background" || status=$?
cat "$output"
exit "$status"
