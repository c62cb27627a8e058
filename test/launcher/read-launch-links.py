"""Parses the launch links in a JSON array on standard input with Python's urllib. Prints the nbgitpuller arguments and the
opened file of each link, decoded by the URL standard and as mybinder.org's page decodes them."""
import json
import re
import sys
from urllib.parse import parse_qs, unquote, unquote_to_bytes, urlsplit

RESERVED = b";/?:@&=+$,#"


def decode_uri(text):
    """Decodes all but the reserved characters, like decodeURI in ECMA-262."""
    def run(match):
        codes = re.findall("%..", match.group())
        return b"".join(
            code.encode() if unquote_to_bytes(code) in [bytes([reserved]) for reserved in RESERVED] else unquote_to_bytes(code)
            for code in codes
        ).decode()
    return re.sub("(?:%[0-9A-Fa-f]{2})+", run, text)


def pull_page(query):
    """Returns the last value of each name without surrounding white space, like tornado's get_argument."""
    arguments = parse_qs(query, keep_blank_values=True)
    return {name: arguments[name][-1].strip() if name in arguments else None for name in ("repo", "branch", "urlpath")}


def opened_file(pulled):
    """Returns the file that the link opens. The browser is redirected to the encoded path, and the server decodes it."""
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
        "standard": {"launcher": unquote(spec), **read(parts.query)},
        "mybinder": {"launcher": unquote(decode_uri(spec)), **read(decode_uri(parts.query))},
    }


if __name__ == "__main__":
    json.dump([read_link(link) for link in json.load(sys.stdin)], sys.stdout)
