"""Reads launch links with Python's urllib alone. Standard input: a JSON array of links; standard output: for each what
nbgitpuller is given and which file the browser opens in the end, by a plain decoder and by mybinder.org's page."""
import json
import re
import sys
from urllib.parse import parse_qs, unquote, unquote_to_bytes, urlsplit

RESERVED = b";/?:@&=+$,#"


def decode_uri(text):
    """ECMA-262, decodeURI: all but what stands for a reserved character."""
    def run(match):
        codes = re.findall("%..", match.group())
        return b"".join(
            code.encode() if unquote_to_bytes(code) in [bytes([one]) for one in RESERVED] else unquote_to_bytes(code)
            for code in codes
        ).decode()
    return re.sub("(?:%[0-9A-Fa-f]{2})+", run, text)


def pull_page(query):
    """tornado's get_argument: the last of a name counts, without white space around it."""
    arguments = parse_qs(query, keep_blank_values=True)
    return {name: arguments[name][-1].strip() if name in arguments else None for name in ("repo", "branch", "urlpath")}


def opened_file(pulled):
    """The browser is sent to the path as it stands; what the server serves is the decoded path of that address."""
    path = re.split("[?#]", pulled["urlpath"] or "")[0].replace("\\", "/")
    folder = (pulled["repo"] or "").split("/")[-1]
    match = re.fullmatch("lab/tree/" + re.escape(folder) + "(?:/(.*))?", unquote(path))
    return None if match is None else match.group(1)


def read(query):
    urlpath = parse_qs(query).get("urlpath", [""])[-1].split("#")[0]
    page, _, arguments = urlpath.partition("?")
    pulled = pull_page(arguments)
    return {"page": page, "repo": pulled["repo"], "branch": pulled["branch"], "file": opened_file(pulled)}


def read_link(link):
    parts = urlsplit(link)
    spec = parts.path.removeprefix("/v2/gh/")
    return {
        "plain": {"launcher": unquote(spec), **read(parts.query)},
        "today": {"launcher": unquote(decode_uri(spec)), **read(decode_uri(parts.query))},
    }


if __name__ == "__main__":
    json.dump([read_link(link) for link in json.load(sys.stdin)], sys.stdout)
