"""Writes a tar as if some packages of a Debian image had been upgraded: upgrade-package.py BEFORE AFTER TIME PACKAGE...

Every file that dpkg lists for the packages gets other content and the given time, and so do the database of dpkg and the
caches that every run of apt writes. Folders of the changed files get the time as well. Files of a package followed by a
hyphen, as in `apt-get install PACKAGE-`, are removed. Without packages, the tar is only written again.
"""
import io, os, sys, tarfile

before, after, time, *packages = sys.argv[1:]
caches = {"var/lib/dpkg/status", "var/lib/dpkg/status-old", "var/log/dpkg.log", "etc/ld.so.cache", "var/cache/ldconfig/aux-cache"}

def clean(name):
    return name.removeprefix("./").rstrip("/")

def listed(archive, packages):
    """Returns the paths of the packages. Links such as /lib lead to the same folder below /usr."""
    found = set()
    for member in archive:
        base = os.path.basename(member.name)
        if member.isfile() and base.endswith(".list") and base[:-5].split(":")[0] in packages:
            found.update(line.strip("/") for line in archive.extractfile(member).read().decode().splitlines())
            found.add(clean(member.name))
    return found

removed = [name[:-1] for name in packages if name.endswith("-")]
upgraded = [name for name in packages if not name.endswith("-")]
with tarfile.open(before, "r:") as archive:
    paths = listed(archive, upgraded)
    gone = listed(archive, removed)
    if (upgraded and not paths) or (removed and not gone):
        raise SystemExit("the packages are not installed: " + " ".join(packages))
if packages: paths |= caches
with tarfile.open(before, "r:") as source, tarfile.open(after, "w:", format=tarfile.PAX_FORMAT) as target:
    changed = {clean(member.name) for member in source if clean(member.name) in paths and member.isfile()}
    gone = {clean(member.name) for member in source if clean(member.name) in gone and not member.isdir()}
    folders = {os.path.dirname(path) for path in changed | gone}
    for member in source.getmembers():
        path = clean(member.name)
        if path in gone: continue
        content = source.extractfile(member) if member.isreg() else None
        if path in changed or (member.isdir() and path in folders):
            member.mtime = int(time)
            member.pax_headers.pop("mtime", None)
        if path in changed:
            data = bytearray(content.read())
            for offset in range(0, len(data), 4096):
                data[offset] ^= 255
            content = io.BytesIO(bytes(data))
        target.addfile(member, content)
