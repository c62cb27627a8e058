#!/bin/sh
# Sorts the files that are newer than BEFORE into one folder for each layer: split-layers.sh BEFORE LAYERS
# Files of the base image are omitted, so nothing is stored twice. Only real paths are used: /lib and /bin are links into
# /usr, and a COPY to them would replace the link with a folder.
set -eu
before=$1 layers=$2

# Delete files that differ between builds and are not needed.
rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/cache/debconf/*-old /var/cache/ldconfig/aux-cache /var/log/* \
  /var/lib/dpkg/*-old /etc/*-

cd /
find etc usr var -xdev \( ! -type d -o -empty \) -cnewer "$before" | sort >/left

# take NAME PATTERN: moves the matching paths into a layer, with their parent folders and the modes of those folders.
take() {
  grep -E "$2" /left >/taken || { echo "no file matches the pattern $2 of layer $1: correct the pattern" >&2; exit 1; }
  grep -vE "$2" /left >/next || true
  mv /next /left
  awk -F/ '{ path = $1
    for (i = 2; i <= NF; i++) { if (!(path in seen)) { seen[path]; print path } path = path "/" $i }
    print path }' /taken >/with-folders
  mkdir -p "$layers/$1"
  tar --create --no-recursion --files-from /with-folders | tar --extract --preserve-permissions --directory "$layers/$1"
  du -sm "$layers/$1"
}

take llvm 'lib/x86_64-linux-gnu/lib(LLVM|gallium)'
take meshing 'lib/x86_64-linux-gnu/(lib(gmsh|TK|openblas|lapack|blas)|openblas|lapack|blas)'
take compiler '^usr/(lib/gcc|libexec/gcc|include|bin/(x86_64-linux-gnu-)?(gcc|cpp|cc|as|ld|lto|gold)|lib/x86_64-linux-gnu/lib(bfd|opcodes|isl|asan|tsan|ubsan|hwasan))'
take python '^usr/lib/python3'
take jupyter '^usr/share/jupyter'
take rest .
