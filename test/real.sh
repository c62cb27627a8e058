#!/bin/sh
# The tests on real parts. Those that share a Docker engine run one after another, the others beside them. With
# arguments, which are Jest's, the chosen tests run one after another.
set -eu
sh test/host/set-up.sh
jest='node --disable-warning=ExperimentalWarning --experimental-vm-modules node_modules/jest/bin/jest.js'
if [ $# -gt 0 ]; then
  case " $* " in *" --selectProjects"*) ;; *) set -- --selectProjects=real "$@" ;; esac
  $jest --runInBand "$@"
  exit
fi
status=0
# An engine test in the wrong project fails, because it finds no engine. Output in files does not mix.
output=$(mktemp)
NO_ENGINE=1 $jest --selectProjects=without-engine --runInBand > "$output" 2>&1 &
others=$!
trap 'kill "$others" 2> /dev/null || true; rm -f "$output"' EXIT
trap 'exit 130' INT TERM
$jest --selectProjects=with-engine --runInBand || status=$?
wait "$others" || status=$?
cat "$output"
exit "$status"
