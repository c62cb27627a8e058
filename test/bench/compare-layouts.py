"""Compares the file systems of two OCI layouts with Python's tarfile: compare-layouts.py BEFORE AFTER

Prints JSON with a summary of each layout, and with the number and the first examples of each kind of difference. Layers
are streamed. Directory times are counted separately and the entry of the root is omitted, because BuildKit changes both.
Images with deletions are rejected.
"""
import hashlib, json, os, sys, tarfile
from concurrent.futures import ProcessPoolExecutor

TYPES = {tarfile.REGTYPE: "file", tarfile.AREGTYPE: "file", tarfile.DIRTYPE: "directory", tarfile.SYMTYPE: "symlink",
         tarfile.CHRTYPE: "character", tarfile.BLKTYPE: "block", tarfile.FIFOTYPE: "fifo"}
XATTR_PREFIX = "SCHILY.xattr."
COMPARED_FIELDS = ("type", "mode", "owner", "size", "content", "target", "device", "xattrs", "time")
MAX_EXAMPLES = 5

def blob_path(layout, digest):
    return os.path.join(layout, "blobs", *digest.split(":"))

def read_json(path):
    with open(path) as file:
        return json.load(file)

def read_manifest(layout):
    document = read_json(os.path.join(layout, "index.json"))
    while "manifests" in document:
        [only] = document["manifests"]
        document = read_json(blob_path(layout, only["digest"]))
    return document

def normalize(name):
    path = name.strip("/").removeprefix("./")
    return "" if path == "." else path

def sha256(file):
    digest = hashlib.sha256()
    while chunk := file.read(1 << 20):
        digest.update(chunk)
    return digest.hexdigest()

def read_node(member, archive):
    kind = TYPES[member.type]
    xattrs = {key.removeprefix(XATTR_PREFIX): value for key, value in member.pax_headers.items() if key.startswith(XATTR_PREFIX)}
    return {"type": kind, "mode": member.mode & 0o7777, "owner": [member.uid, member.gid],
            "size": member.size if kind == "file" else 0,
            "content": sha256(archive.extractfile(member)) if kind == "file" else None,
            "target": member.linkname if kind == "symlink" else None,
            "device": [member.devmajor, member.devminor] if kind in ("character", "block") else None,
            "xattrs": xattrs, "time": int(member.mtime)}

def read_layer(path, nodes):
    """Adds the entries of a layer to the nodes of the lower layers. The last entry of a directory is used."""
    layer_nodes = {}
    with tarfile.open(path, "r|*") as archive:
        for member in archive:
            name = normalize(member.name)
            if os.path.basename(name).startswith(".wh."):
                raise SystemExit(f"{name}: deletions cannot be compared: compare images without deletions")
            layer_nodes[name] = layer_nodes[normalize(member.linkname)] if member.islnk() else read_node(member, archive)
            if name in nodes and {nodes[name]["type"], layer_nodes[name]["type"]} != {"directory"}:
                raise SystemExit(f"{name} is in two layers, which cannot be compared: compare images without replaced files")
            archive.members = []
    nodes.update(layer_nodes)

def read_layout(layout):
    """Returns the nodes by path, the sets of hard links and the configuration of an image."""
    manifest, nodes = read_manifest(layout), {}
    for layer in manifest["layers"]:
        read_layer(blob_path(layout, layer["digest"]), nodes)
    nodes.pop("", None)
    sets = {}
    for path, node in nodes.items():
        sets.setdefault(id(node), []).append(path)
    links = sorted(sorted(paths) for paths in sets.values() if len(paths) > 1)
    return nodes, links, read_json(blob_path(layout, manifest["config"]["digest"]))["config"]

def relevant_fields(value):
    """Returns the fields of a configuration except empty ones, which only some tools write, and ArgsEscaped, which
    BuildKit adds to every CMD and which only applies to Windows."""
    return {key: field for key, field in value.items() if field not in (None, "", False, [], {}) and key != "ArgsEscaped"}

def summarize_layout(nodes, links, config):
    types = {}
    for node in nodes.values():
        types[node["type"]] = types.get(node["type"], 0) + 1
    return {"paths": len(nodes), "types": dict(sorted(types.items())), "hardLinkSets": len(links), "hardLinkedPaths": sum(map(len, links)),
            "withXattrs": sum(1 for node in nodes.values() if node["xattrs"]),
            "owners": len({tuple(node["owner"]) for node in nodes.values()}),
            "specialModes": sum(1 for node in nodes.values() if node["mode"] & 0o7000),
            "bytes": sum(node["size"] for node in {id(node): node for node in nodes.values()}.values()),
            "config": relevant_fields(config)}

def find_differences(before, after):
    """Returns the differences by kind, and the directories whose time differs."""
    (old, old_links, old_config), (new, new_links, new_config) = before, after
    differences = {"missing": sorted(old.keys() - new.keys()), "added": sorted(new.keys() - old.keys())}
    common_paths = sorted(old.keys() & new.keys())
    def differ(key, path):
        return old[path][key] != new[path][key]
    directories = [path for path in common_paths if old[path]["type"] == "directory" == new[path]["type"]]
    differences.update({key: [path for path in common_paths if differ(key, path)] for key in COMPARED_FIELDS})
    changed_times = {path for path in directories if differ("time", path)}
    differences["time"] = [path for path in differences["time"] if path not in changed_times]
    old_sets, new_sets = ({tuple(links) for links in sets} for sets in (old_links, new_links))
    differences["hard-link sets"] = sorted(map(list, old_sets ^ new_sets))
    old_config, new_config = relevant_fields(old_config), relevant_fields(new_config)
    fields = sorted(old_config.keys() | new_config.keys())
    differences["config"] = [[key, old_config.get(key), new_config.get(key)] for key in fields
                             if old_config.get(key) != new_config.get(key)]
    return differences, sorted(changed_times)

def summarize(items):
    return {"count": len(items), "first": items[:MAX_EXAMPLES]}

if __name__ == "__main__":
    with ProcessPoolExecutor(2) as pool:
        before, after = pool.map(read_layout, sys.argv[1:3])
    differences, changed_times = find_differences(before, after)
    json.dump({"before": summarize_layout(*before), "after": summarize_layout(*after), "directoryTimes": summarize(changed_times),
               "differences": {kind: summarize(items) for kind, items in differences.items()}}, sys.stdout)
