#!/bin/sh
# Runs a private Docker engine until the last process that uses it exits: engine-keeper.sh STATE RUN DOCKERD...
# BRIDGE is the name of the engine's bridge, and ADDRESS is its address and subnet.
#
# Every process that uses the engine holds a shared lock on STATE/users, which the kernel releases when the process
# exits for any reason. The keeper waits for the exclusive lock, acquires it after the last of these processes has
# exited, and holds it until the engine has exited. A later process waits for the lock, and then starts another engine.
# RUN contains the sockets and is removed at the end.
set -eu
state=$1 run=$2
shift 2

exec 9>"$state/keeper"
flock --exclusive --nonblock 9 || exit 75 # another keeper holds the lock, and its engine is used
: >"$state/log"

# dockerd shares the machine's network with other engines and would remove their rules, so this script creates the
# bridge and the rules, and removes them at the end.
rules() {
  iptables --wait --table nat "$1" POSTROUTING --source "$ADDRESS" ! --out-interface "$BRIDGE" --jump MASQUERADE
  iptables --wait "$1" FORWARD --in-interface "$BRIDGE" --jump ACCEPT
  iptables --wait "$1" FORWARD --out-interface "$BRIDGE" --jump ACCEPT
}
remove_network() (
  set +e
  rules --delete
  ip link delete "$BRIDGE"
) 2>/dev/null
remove_network || true # a keeper that was killed leaves its network behind
# Deletes the data of an earlier version of this script, which can be gigabytes. No engine uses the data, but
# dockerd left it mounted.
awk -v data="$state/data" '$2 == data || index($2, data "/") == 1 { print $2 }' /proc/mounts | sort -r |
  while read -r mount; do umount "$mount" || true; done
rm -rf "$state/data" || true
ip link add "$BRIDGE" type bridge
ip address add "$ADDRESS" dev "$BRIDGE"
ip link set "$BRIDGE" up
rules --insert

# The lock belongs to the open file, which both shells share, so the keeper still has it after the waiter ends.
exec 8<"$state/users"

# The engine ends with the keeper, even if the keeper is killed.
setpriv --pdeathsig TERM "$@" 8<&- 9>&- &
engine=$!
ln -sfn "$run" "$state/run"

end_engine_after_last_user() {
  flock --exclusive 8
  : >"$run/stopping"
  kill -TERM $engine 2>/dev/null || return 0
  # dockerd needs this time to stop containers that ignore SIGTERM (10 s), and then containerd.
  tries=200
  while kill -0 $engine 2>/dev/null && [ $tries -gt 0 ]; do
    sleep 0.1
    tries=$((tries - 1))
  done
  kill -KILL $engine 2>/dev/null || true
}
end_engine_after_last_user 9>&- &
waiter=$!

status=0
wait $engine || status=$?
if [ -e "$run/stopping" ]; then
  status=0
  wait $waiter || true
else
  # The engine exited unexpectedly. The flock of the killed waiter remains, and exits once the lock is released.
  kill $waiter
fi
for mount in "$run"/exec/netns/*; do umount "$mount" 2>/dev/null || true; done
remove_network || true
rm -f "$state/run"
rm -rf "$run"
exit $status
