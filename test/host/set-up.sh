#!/bin/sh
# Sets up a Debian or Ubuntu machine for the real tests and the demo. Installs only missing packages, and can be re-run.
# The Docker engine and the registry are unpacked into a cache, not installed, because their packages start daemons.
set -eu
export DEBIAN_FRONTEND=noninteractive
# dockerd, iptables and ip are in the sbin folders, which are not on an ordinary user's PATH.
export PATH="$PATH:/usr/sbin:/sbin"

suite=trixie
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
cache=${BINDER_ACTIONS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/binder-actions}
if [ "$(id -u)" = 0 ]; then SUDO=; else SUDO='sudo -n'; fi

say() { printf 'set-up: %s\n' "$*"; }
fail() { say "$*" >&2; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }

# need COMMAND-OR-FILE PACKAGE: adds the package to the list if the command or the file is missing.
missing=
need() {
  case $1 in
    /*) [ -e "$1" ] || missing="$missing $2" ;;
    *) has "$1" || missing="$missing $2" ;;
  esac
}

# Runs apt-get with a separate state, so that it reads another suite without changes to the machine's sources.
private_apt() {
  apt-get -qq -oDir::State="$work/state" -oDir::State::status="$work/status" -oDir::Cache="$work/cache" \
    -oDir::Etc::sourcelist="$work/sources.list" -oDir::Etc::sourceparts=/dev/null \
    -oDir::Etc::preferences=/dev/null -oDir::Etc::preferencesparts=/dev/null \
    -oAPT::Sandbox::User="$(id -un)" "$@"
}

# Prints mmdebstrap's default mirror, which DEBIAN_MIRROR overrides.
default_mirror() {
  sed -n "s/^ *my \$mirror *= '\(.*\)';.*/\1/p" "$(command -v mmdebstrap)" | head -n 1
}

# unpack SUITE NAME PACKAGE...: unpacks packages into $cache/NAME-SUITE, atomically.
unpack() {
  mirror=${DEBIAN_MIRROR:-$(default_mirror)}
  from=$1 name=$2-$1
  shift 2
  [ ! -d "$cache/$name" ] || return 0
  say "unpacking $* of Debian $from into $cache/$name"
  mkdir -p "$cache"
  work=$(mktemp -d "$cache/unpacking.XXXXXX")
  trap 'rm -rf "$work"' EXIT
  mkdir -p "$work/state/lists/partial" "$work/cache/archives/partial" "$work/debs" "$work/root"
  : >"$work/status"
  echo "deb [signed-by=$keyring] $mirror $from main" >"$work/sources.list"
  private_apt update
  (cd "$work/debs" && private_apt download "$@")
  for deb in "$work"/debs/*.deb; do dpkg -x "$deb" "$work/root"; done
  chmod 755 "$work/root"
  # If two setups run concurrently, the first one to finish provides the folder, and the other deletes its copy.
  mv -T "$work/root" "$cache/$name" 2>/dev/null || [ -d "$cache/$name" ] || fail "cannot write $cache/$name"
  rm -rf "$work"
  trap - EXIT
  changed=yes
}

has apt-get && has dpkg || fail "this system has no apt. Install these yourself: git, perl, Docker with buildx (and start it)," \
  "docker-registry 2.8, mmdebstrap, the Debian archive keyring, crane, skopeo, buildah, Chromium, JupyterHub, Python 3 with docutils."

changed=

need git git
need perl perl
need ssh-keygen openssh-client
need setpriv util-linux
need mmdebstrap mmdebstrap
need skopeo skopeo
need buildah buildah
need python3 python3
python3 -c 'import docutils' 2>/dev/null || missing="$missing python3-docutils"
has google-chrome || need chromium chromium # Ubuntu's chromium is a snap, but GitHub's runners have Chrome
need "$keyring" debian-archive-keyring
need /etc/ssl/certs/ca-certificates.crt ca-certificates
need flock util-linux
need runc runc # trixie's runc needs a newer glibc than bookworm has
need iptables iptables
need ip iproute2
need xz xz-utils
need jupyterhub jupyterhub # with configurable-http-proxy

if [ -n "$missing" ]; then
  [ -z "$SUDO" ] || $SUDO true 2>/dev/null || fail "needs root or sudo without a password to install:$missing"
  say "installing$missing"
  $SUDO env DEBIAN_FRONTEND=noninteractive apt-get -qq update
  for package in $missing; do
    LC_ALL=C apt-cache policy "$package" | grep 'Candidate: [^(]' >/dev/null ||
      fail "this release of Debian or Ubuntu has no package $package: use a newer one (Debian 12, Ubuntu 24.04)"
  done
  # shellcheck disable=SC2086 # a list of package names
  $SUDO env DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends $missing >/dev/null
  changed=yes
fi

unpack $suite registry docker-registry
has crane || unpack sid crane crane # no other suite has crane
# The engine is also required if Docker is running, because Docker has one image store and the tests use both.
unpack $suite engine docker.io docker-cli containerd docker-buildx tini

[ -n "$changed" ] || say 'nothing to do'
