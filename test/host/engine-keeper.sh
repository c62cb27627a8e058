#!/bin/sh
# Keeps a private Docker engine alive for as long as somebody uses it: engine-keeper.sh STATE RUN DOCKERD...
# BRIDGE and ADDRESS name the engine's own bridge and its network.
#
# Every user holds a shared lock on STATE/users, which the kernel takes away however the user dies. The keeper waits for
# the exclusive lock, so it gets it when the last user is gone, and holds it until the engine is gone too: a newcomer
# waits meanwhile and then starts an engine of its own. RUN holds the sockets and is removed at the end.
set -eu
state=$1 run=$2
shift 2

exec 9>"$state/keeper"
flock --exclusive --nonblock 9 || exit 75 # another keeper was faster; its engine is shared
: >"$state/log"

# dockerd shares the machine's network with other engines, so it neither makes its bridge nor writes rules: it would
# take away theirs. Its replacement is named after the bridge and is removed with it.
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
remove_network || true # of a keeper that was killed
# Gigabytes of an earlier layout, whose build cache and networks no engine can use any more; dockerd left it mounted.
awk -v data="$state/data" '$2 == data || index($2, data "/") == 1 { print $2 }' /proc/mounts | sort -r |
  while read -r mount; do umount "$mount" || true; done
rm -rf "$state/data" || true
ip link add "$BRIDGE" type bridge
ip address add "$ADDRESS" dev "$BRIDGE"
ip link set "$BRIDGE" up
rules --insert

# The lock belongs to the opened file, which the two shells share: taken by the waiter, it stays until the keeper ends.
exec 8<"$state/users"

# The keeper's own end, even by SIGKILL, must not leave the engine behind either.
setpriv --pdeathsig TERM "$@" 8<&- 9>&- &
engine=$!
ln -sfn "$run" "$state/run"

end_engine_after_last_user() {
  flock --exclusive 8
  : >"$run/stopping"
  kill -TERM $engine 2>/dev/null || return 0
  # Long enough for dockerd to stop containers that ignore their own SIGTERM (10 s) and then containerd.
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
  # The engine ended by itself. The waiter's flock ends by itself too, when the users have gone.
  kill $waiter
fi
for mount in "$run"/exec/netns/*; do umount "$mount" 2>/dev/null || true; done
remove_network || true
rm -f "$state/run"
rm -rf "$run"
exit $status
