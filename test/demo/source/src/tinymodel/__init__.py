"""A very small model: a mesh by gmsh, a sparse solve by scipy and a source term compiled at run time."""

from .mesh import unit_square
from .poisson import solve_poisson
from .source import compile_source

__version__ = "0.1.0"
__all__ = ["compile_source", "solve_poisson", "unit_square"]
