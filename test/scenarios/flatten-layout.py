"""Prints the contents of an OCI layout as JSON, read with Python's tarfile: flatten-layout.py LAYOUT

layers: entries of each layer, and length of its tar in bytes. paths: resulting file system, with the type, mode, owner,
content and attributes of every path, and the time of every path except folders. The root is omitted, because BuildKit never
writes it. links: sets of hard links.
"""
import gzip, hashlib, io, json, os, sys, tarfile

TYPES = {tarfile.REGTYPE: "file", tarfile.AREGTYPE: "file", tarfile.DIRTYPE: "directory", tarfile.SYMTYPE: "symlink",
         tarfile.LNKTYPE: "hardlink", tarfile.CHRTYPE: "character", tarfile.BLKTYPE: "block", tarfile.FIFOTYPE: "fifo"}
XATTR = "SCHILY.xattr."
layout = sys.argv[1]

def blob(digest):
    with open(os.path.join(layout, "blobs", *digest.split(":")), "rb") as file:
        return file.read()

def manifest():
    with open(os.path.join(layout, "index.json")) as file:
        document = json.load(file)
    while "manifests" in document:
        document = json.loads(blob(document["manifests"][0]["digest"]))
    return document

def read_tar(layer):
    content = blob(layer["digest"])
    return gzip.decompress(content) if content[:2] == b"\x1f\x8b" else content

def xattrs(member):
    return {key[len(XATTR):]: value for key, value in member.pax_headers.items() if key.startswith(XATTR)}

def read_layer(tar, tree):
    """Applies a layer to the file system. Returns the entries of the layer."""
    archive = tarfile.open(fileobj=io.BytesIO(tar))
    members = archive.getmembers()
    ends = [member.offset for member in members[1:]] + [archive.offset]
    entries, written_paths = [], set()
    for member, end in zip(members, ends):
        path = member.name.strip("/").removeprefix("./")
        path = "" if path == "." else path
        kind = TYPES[member.type]
        entries.append({"path": path, "type": kind, "size": member.size if kind == "file" else 0,
                        "tarSize": end - member.offset, "mode": member.mode, "uid": member.uid, "gid": member.gid,
                        "mtime": member.mtime, "linkTarget": member.linkname or None, "xattrs": xattrs(member)})
        apply_entry(path, kind, member, archive, tree, written_paths)
    return entries

def apply_entry(path, kind, member, archive, tree, written_paths):
    folder, name = os.path.split(path)
    below = lambda top: [each for each in tree if each.startswith(top + "/" if top else "")]
    if name == ".wh..wh..opq":
        for each in below(folder):
            if each not in written_paths:
                del tree[each]
        return
    if name.startswith(".wh."):
        deleted_path = os.path.join(folder, name[4:])
        for each in [deleted_path, *below(deleted_path)]:
            tree.pop(each, None)
        return
    written_paths.add(path)
    if kind != "directory":
        for each in below(path):
            del tree[each]
    if kind == "hardlink":
        tree[path] = tree[member.linkname.strip("/").removeprefix("./")]
        return
    content = hashlib.sha256(archive.extractfile(member).read()).hexdigest() if kind == "file" else None
    device = [member.devmajor, member.devminor] if kind in ("character", "block") else None
    tree[path] = {"type": kind, "mode": member.mode & 0o7777, "owner": [member.uid, member.gid], "content": content,
                  "target": member.linkname if kind == "symlink" else None, "device": device, "xattrs": xattrs(member),
                  "time": None if kind == "directory" else int(member.mtime)}

tree, layers = {}, []
image = manifest()
for layer in image["layers"]:
    tar = read_tar(layer)
    layers.append({"tarSize": len(tar), "entries": read_layer(tar, tree)})
tree.pop("", None)
sets = {}
for path, node in tree.items():
    sets.setdefault(id(node), []).append(path)
links = sorted(sorted(paths) for paths in sets.values() if len(paths) > 1)
config = json.loads(blob(image["config"]["digest"]))
json.dump({"layers": layers, "paths": tree, "links": links, "config": config["config"]}, sys.stdout)
