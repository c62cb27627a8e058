# Fills the folder $1 with files that a split could damage: library families, hard links between them, unusual owners
# and modes, capabilities, devices and unusual names. The contents are random, so that swapped files are detected.
set -eu
umask 022
mkdir -p "$1/opt/env/lib/python3.12/site-packages" "$1/opt/env/bin" "$1/opt/env/share/doc"
cd "$1/opt/env"
fill() { mkdir -p "$(dirname "$2")"; head -c "$1"000 /dev/urandom >"$2"; touch -d "2024-0$((1 + $1 % 9))-11 10:20:30" "$2"; }
fill 3500 lib/libLLVM.so.19.1
ln -s libLLVM.so.19.1 lib/libLLVM.so
ln lib/libLLVM.so.19.1 lib/libLLVM-19.so
fill 2500 lib/libclang.so.19
fill 900 lib/libc.so.6
for part in CommonCore CommonMath FiltersGeneral IOImage RenderingCore RenderingOpenGL2; do
  fill 800 "lib/libvtk$part-9.3.so.9.3"
  ln -s "libvtk$part-9.3.so.9.3" "lib/libvtk$part-9.3.so"
done
fill 1500 lib/libgmsh.so.4.12
for package in numpy scipy petsc4py matplotlib jupyter; do
  fill 1300 "lib/python3.12/site-packages/$package/core.so"
  for number in 1 2 3 4 5 6 7 8; do fill 40 "lib/python3.12/site-packages/$package/part$number.py"; done
  fill 2 "lib/python3.12/site-packages/$package-1.0.dist-info/RECORD"
done
for letter in a b c d e f; do for number in 1 2 3 4 5; do fill 60 "share/doc/$letter$number/copyright"; done; done
ln lib/libgmsh.so.4.12 bin/gmsh
fill 30 "share/doc/${LONG:=$(printf 'long%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30)}"
cp /bin/true bin/raise && chown 33:44 bin/raise && chmod 4755 bin/raise
cp /bin/true bin/capable && perl -e '
  my ($path, $name, $value) = ($ARGV[0], "security.capability", pack("V5", 0x02000001, 1 << 10, 0, 0, 0));
  syscall(188, $path, $name, $value, length $value, 0) == 0 or die "setxattr: $!";' bin/capable
mkfifo bin/pipe && mknod bin/null c 1 3 && truncate -s 3M share/sparse
mkdir -m 1777 share/sticky && mkdir -m 0 share/closed && mkdir -m 2750 share/group && chown 1000:100 share/group
mkdir share/odd && cd share/odd
for name in ' lead' 'two  words' "it's" '"quoted"' 'back\slash' '-dash' '*' '[a]' '?' '~home' '$HOME' 'ünï' '.hidden' '...' 'new
line' '#' '`id`' 'a;b&c|d'; do
  fill 150 "./$name/in it"
  fill 20 "./$name-file"
done
chown -hR 1000:1001 . && chown 7:8 ../../lib && chmod 0775 ../../lib && chmod 2755 ../../lib/python3.12
ln -s /nowhere dangling && chown -h 5:6 dangling && touch -h -d '2020-02-02 02:02:02' dangling
