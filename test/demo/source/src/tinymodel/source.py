"""Source terms compiled at run time, which requires a C compiler in the image."""

import ctypes
import subprocess
import tempfile
from pathlib import Path


def compile_source(expression):
    """Return a function of x and y from a C expression such as "sin(x) * y"."""
    with tempfile.TemporaryDirectory() as folder:
        code, library = Path(folder, "source.c"), Path(folder, "source.so")
        code.write_text(f"#include <math.h>\ndouble source(double x, double y) {{ return {expression}; }}\n")
        subprocess.run(["cc", "-O1", "-shared", "-fPIC", "-o", library, code, "-lm"], check=True)
        function = ctypes.CDLL(str(library)).source
    function.argtypes, function.restype = [ctypes.c_double] * 2, ctypes.c_double
    return function
