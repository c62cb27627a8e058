"""Simulates an upgrade of packages in the tar of a Debian image: upgrade-package.py BEFORE AFTER TIME PACKAGE...

Changes the content and the time of every file that dpkg lists for the packages, of the database of dpkg, and of the caches
that apt always writes. The directories of these files get the same time. Files of a package whose name ends with a hyphen, as
in `apt-get install PACKAGE-`, are removed. The bytes of all other entries, including their headers, stay the same.
"""
import os, sys, tarfile

before, after, time, *packages = sys.argv[1:]
apt_files = {"var/lib/dpkg/status", "var/lib/dpkg/status-old", "var/log/dpkg.log", "etc/ld.so.cache", "var/cache/ldconfig/aux-cache"}

def normalize(name):
    return name.removeprefix("./").rstrip("/")

def list_paths(archive, packages):
    """Returns the paths that dpkg lists for the packages, and the paths of these lists."""
    paths = set()
    for member in archive:
        base = os.path.basename(member.name)
        if member.isfile() and base.endswith(".list") and base[:-5].split(":")[0] in packages:
            paths.update(line.strip("/") for line in archive.extractfile(member).read().decode().splitlines())
            paths.add(normalize(member.name))
    return paths

def copy_bytes(source, target, start, end):
    source.fileobj.seek(start)
    for position in range(start, end, 2**20):
        target.fileobj.write(source.fileobj.read(min(2**20, end - position)))

def with_time(header, time):
    """Returns a header with another time. All other fields keep their encoding."""
    fields = bytearray(header)
    fields[136:148] = b"%011o\0" % time
    fields[148:156] = b" " * 8
    fields[148:156] = b"%06o\0 " % sum(fields)
    return bytes(fields)

removed = [name[:-1] for name in packages if name.endswith("-")]
upgraded = [name for name in packages if not name.endswith("-")]
with tarfile.open(before, "r:") as archive:
    paths = list_paths(archive, upgraded)
    removed_paths = list_paths(archive, removed)
    if (upgraded and not paths) or (removed and not removed_paths):
        raise SystemExit("these packages are not installed in the image, choose other packages: " + " ".join(packages))
if packages: paths |= apt_files
with tarfile.open(before, "r:") as source, tarfile.open(after, "w:") as target:
    changed = {normalize(member.name) for member in source if normalize(member.name) in paths and member.isfile()}
    removed_paths = {normalize(member.name) for member in source if normalize(member.name) in removed_paths and not member.isdir()}
    directories = {os.path.dirname(path) for path in changed | removed_paths}
    members = source.getmembers()
    ends = [member.offset for member in members[1:]] + [source.offset]
    for member, end in zip(members, ends):
        path = normalize(member.name)
        if path in removed_paths: continue
        if path not in changed and not (member.isdir() and path in directories):
            copy_bytes(source, target, member.offset, end)
            continue
        if "mtime" in member.pax_headers: raise SystemExit(f"{member.name} has a time in an extended header")
        header = member.offset_data - 512
        copy_bytes(source, target, member.offset, header)
        source.fileobj.seek(header)
        target.fileobj.write(with_time(source.fileobj.read(512), int(time)))
        if member.isdir():
            continue
        # One changed byte in every 4 KiB keeps the size and the compression ratio.
        content = bytearray(source.fileobj.read(end - member.offset_data))
        for offset in range(0, member.size, 4096):
            content[offset] ^= 255
        target.fileobj.write(content)
    target.offset = target.fileobj.tell()
