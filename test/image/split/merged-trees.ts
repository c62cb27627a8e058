import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** Program that merges layers by the rules of the OCI image-spec, with Python's tarfile instead of the tested code. */
const script = `
import hashlib, json, sys, tarfile, gzip

TYPES = {tarfile.DIRTYPE: 'd', tarfile.SYMTYPE: 'l', tarfile.LNKTYPE: 'h', tarfile.CHRTYPE: 'c',
         tarfile.BLKTYPE: 'b', tarfile.FIFOTYPE: 'p'}

def clean(name):
    parts = []
    for part in name.split('/'):
        if part == '..': parts = parts[:-1]
        elif part not in ('', '.'): parts.append(part)
    return '/'.join(parts)

def parent(path): return path.rpartition('/')[0]

def folders(path):
    parts = path.split('/')
    return ['/'.join(parts[:depth]) for depth in range(len(parts))]

def below(state, path):
    return [each for each in state if path == '' and each != '' or each.startswith(path + '/')]

def remove(state, path):
    # Only a folder has paths below it. A search for each file would take minutes for a large image.
    if state.get(path, {'type': ''})['type'] == 'd':
        for each in below(state, path): del state[each]
    state.pop(path, None)

def resolve(state, path, depth=0):
    done = ''
    for part in path.split('/') if path else []:
        step = clean(done + '/' + part)
        link = state.get(step)
        if link is not None and link['type'] == 'l' and depth < 40:
            target = link['link']
            step = resolve(state, clean(target if target.startswith('/') else done + '/' + target), depth + 1)
        done = step
    return done

def place(state, name):
    path = clean(name)
    return clean(resolve(state, parent(path)) + '/' + path.rpartition('/')[2])

def attributes(member, archive):
    content = archive.extractfile(member).read() if member.isreg() else b''
    xattrs = {key: value for key, value in member.pax_headers.items() if 'xattr' in key}
    return {'type': TYPES.get(member.type, 'f'), 'mode': member.mode, 'uid': member.uid, 'gid': member.gid,
            'mtime': member.mtime, 'link': member.linkname if member.issym() else '', 'size': member.size,
            'device': [member.devmajor, member.devminor], 'xattrs': xattrs, 'owner': [member.uname, member.gname],
            'content': hashlib.sha256(content).hexdigest()}

def apply(state, path):
    with tarfile.open(path, errors='surrogateescape') as archive:
        members = archive.getmembers()
        hidden = [member for member in members if '/.wh.' in '/' + clean(member.name)]
        for member in hidden:
            name = clean(member.name).rpartition('/')[2]
            folder = resolve(state, parent(clean(member.name)))
            if name == '.wh..wh..opq':
                for each in below(state, folder): del state[each]
            elif not name.startswith('.wh..wh.') and name != '.wh.':
                remove(state, clean(folder + '/' + name[4:]))
        for member in members:
            if member in hidden: continue
            path = place(state, member.name)
            made = attributes(member, archive)
            for above in folders(path):
                if state.get(above, {'type': 'd'})['type'] != 'd': remove(state, above)
                state.setdefault(above, {'type': 'd', 'implied': True})
            if made['type'] == 'd' and state.get(path, {'type': ''})['type'] == 'd': state[path] = made
            else:
                found = state.get(place(state, member.linkname), {'type': 'h', 'dangling': member.linkname})
                remove(state, path)
                state[path] = found if member.islnk() else made

def listing(tars):
    state = {}
    for path in tars: apply(state, path)
    inodes = {}
    for path in sorted(state): inodes.setdefault(id(state[path]), path)
    return {path: {**state[path], 'inode': inodes[id(state[path])]} for path in sorted(state)}

for line in sys.stdin:
    print(json.dumps([listing(tars) for tars in json.loads(line)]), flush=True)`

/** Attributes of the entries of a file system, by path. */
export type Listing = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** Lists the file systems of stacks of layers. */
export class MergedTrees {
  readonly #python = spawn('python3', ['-c', script], { stdio: ['pipe', 'pipe', 'inherit'] })
  readonly #lines = createInterface({ input: this.#python.stdout })[Symbol.asyncIterator]()

  /** Lists the file system of each stack. @param stacks Paths of tars, plain or compressed, lowest first. */
  async list(...stacks: readonly (readonly string[])[]): Promise<Listing[]> {
    this.#python.stdin.write(`${JSON.stringify(stacks)}\n`)
    const { value } = await this.#lines.next()
    return JSON.parse(String(value))
  }

  stop(): void {
    this.#python.stdin.end()
  }
}
