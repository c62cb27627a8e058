#!/bin/sh
# The tests on real parts: those without a Docker engine two at a time, those that share one after another. With
# arguments, which are Jest's, the chosen tests run one after another.
set -eu
sh test/host/set-up.sh
jest() {
  node --disable-warning=ExperimentalWarning --experimental-vm-modules node_modules/jest/bin/jest.js "$@"
}
if [ $# -gt 0 ]; then
  case " $* " in *" --selectProjects"*) ;; *) set -- --selectProjects=real "$@" ;; esac
  jest --runInBand "$@"
  exit
fi
status=0
# An engine test that is mistaken for another one says so.
NO_ENGINE=1 jest --selectProjects=without-engine --maxWorkers=2 || status=$?
jest --selectProjects=with-engine --runInBand || status=$?
exit $status
