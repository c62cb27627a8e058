"""Compares the file systems of two OCI layouts, read with Python's tarfile: compare-layouts.py BEFORE AFTER

Prints JSON with the contents of each layout, and the number and first examples of every kind of difference. Layers are
streamed. Directory times are counted separately and the entry of the root is omitted, because BuildKit changes both.
Images with deletions are rejected.
"""
import hashlib, json, os, sys, tarfile
from concurrent.futures import ProcessPoolExecutor

TYPES = {tarfile.REGTYPE: "file", tarfile.AREGTYPE: "file", tarfile.DIRTYPE: "directory", tarfile.SYMTYPE: "symlink",
         tarfile.CHRTYPE: "character", tarfile.BLKTYPE: "block", tarfile.FIFOTYPE: "fifo"}
XATTR = "SCHILY.xattr."
COMPARED = ("type", "mode", "owner", "size", "content", "target", "device", "xattrs", "time")
SHOWN = 5

def blob(layout, digest):
    return os.path.join(layout, "blobs", *digest.split(":"))

def read_json(path):
    with open(path) as file:
        return json.load(file)

def manifest(layout):
    found = read_json(os.path.join(layout, "index.json"))
    while "manifests" in found:
        [only] = found["manifests"]
        found = read_json(blob(layout, only["digest"]))
    return found

def clean(name):
    path = name.strip("/").removeprefix("./")
    return "" if path == "." else path

def digest_of(file):
    digest = hashlib.sha256()
    while chunk := file.read(1 << 20):
        digest.update(chunk)
    return digest.hexdigest()

def node_of(member, archive):
    kind = TYPES[member.type]
    xattrs = {key[len(XATTR):]: value for key, value in member.pax_headers.items() if key.startswith(XATTR)}
    return {"type": kind, "mode": member.mode & 0o7777, "owner": [member.uid, member.gid],
            "size": member.size if kind == "file" else 0,
            "content": digest_of(archive.extractfile(member)) if kind == "file" else None,
            "target": member.linkname if kind == "symlink" else None,
            "device": [member.devmajor, member.devminor] if kind in ("character", "block") else None,
            "xattrs": xattrs, "time": int(member.mtime)}

def read_layer(path, seen):
    """Adds the entries of a layer to the file system. The last entry of a directory in several layers is used."""
    own = {}
    with tarfile.open(path, "r|*") as archive:
        for member in archive:
            name = clean(member.name)
            if os.path.basename(name).startswith(".wh."):
                raise SystemExit(f"{name}: deletions cannot be compared: compare images without deletions")
            own[name] = own[clean(member.linkname)] if member.islnk() else node_of(member, archive)
            if name in seen and {seen[name]["type"], own[name]["type"]} != {"directory"}:
                raise SystemExit(f"{name} is in two layers, which cannot be compared: compare images without replaced files")
            archive.members = []
    seen.update(own)

def read_layout(layout):
    found, seen = manifest(layout), {}
    for layer in found["layers"]:
        read_layer(blob(layout, layer["digest"]), seen)
    seen.pop("", None)
    sets = {}
    for path, node in seen.items():
        sets.setdefault(id(node), []).append(path)
    links = sorted(sorted(paths) for paths in sets.values() if len(paths) > 1)
    return seen, links, read_json(blob(layout, found["config"]["digest"]))["config"]

def relevant_fields(value):
    """Returns the fields of a configuration without empty ones, which only some tools write, and without ArgsEscaped,
    which BuildKit adds to every CMD and which only applies to Windows."""
    return {key: each for key, each in value.items() if each not in (None, "", False, [], {}) and key != "ArgsEscaped"}

def counts(paths, links, config):
    kinds = {}
    for node in paths.values():
        kinds[node["type"]] = kinds.get(node["type"], 0) + 1
    return {"paths": len(paths), "types": dict(sorted(kinds.items())), "hardLinkSets": len(links), "hardLinkedPaths": sum(map(len, links)),
            "withXattrs": sum(1 for node in paths.values() if node["xattrs"]),
            "owners": len({tuple(node["owner"]) for node in paths.values()}),
            "specialModes": sum(1 for node in paths.values() if node["mode"] & 0o7000),
            "bytes": sum(node["size"] for node in {id(node): node for node in paths.values()}.values()),
            "config": relevant_fields(config)}

def differences(before, after):
    (old, old_links, old_config), (new, new_links, new_config) = before, after
    found = {"missing": sorted(old.keys() - new.keys()), "added": sorted(new.keys() - old.keys())}
    both = sorted(old.keys() & new.keys())
    def differ(key, path):
        return old[path][key] != new[path][key]
    folders = [path for path in both if old[path]["type"] == "directory" == new[path]["type"]]
    found.update({key: [path for path in both if differ(key, path)] for key in COMPARED})
    apart = {path for path in folders if differ("time", path)}
    found["time"] = [path for path in found["time"] if path not in apart]
    one, other = ({tuple(links) for links in each} for each in (old_links, new_links))
    found["hard-link sets"] = sorted(map(list, one ^ other))
    old_config, new_config = relevant_fields(old_config), relevant_fields(new_config)
    fields = sorted(old_config.keys() | new_config.keys())
    found["config"] = [[key, old_config.get(key), new_config.get(key)] for key in fields
                       if old_config.get(key) != new_config.get(key)]
    return found, sorted(apart)

def shown(each):
    return {"count": len(each), "first": each[:SHOWN]}

if __name__ == "__main__":
    with ProcessPoolExecutor(2) as pool:
        before, after = pool.map(read_layout, sys.argv[1:3])
    found, apart = differences(before, after)
    json.dump({"before": counts(*before), "after": counts(*after), "directoryTimes": shown(apart),
               "differences": {key: shown(each) for key, each in found.items()}}, sys.stdout)
