"""Parts of Underworld3 that its smoke test uses: an extension, and a solver that compiles C at run time."""
import ctypes
import os
import subprocess
import tempfile
from types import SimpleNamespace

_wrapper = ctypes.CDLL(os.path.join(os.path.dirname(__file__), "_dminterp_wrapper.so"), mode=os.RTLD_NOW)
_wrapper.evaluate.argtypes = [ctypes.c_double]
_wrapper.evaluate.restype = ctypes.c_double


class _Variable:
    def __init__(self, name, mesh, size, degree):
        self.sym = [name] * size


class _DiffusionModel:
    def __init__(self):
        self.Parameters = SimpleNamespace(diffusivity=None)


class _Poisson:
    def __init__(self, mesh, u_Field):
        self._model = None
        self._conditions = {}

    @property
    def constitutive_model(self):
        return self._model

    @constitutive_model.setter
    def constitutive_model(self, model):
        self._model = model()

    def add_dirichlet_bc(self, value, boundary):
        self._conditions[boundary] = value

    def solve(self):
        with tempfile.TemporaryDirectory() as folder:
            source, library = os.path.join(folder, "jit.c"), os.path.join(folder, "jit.so")
            with open(source, "w") as file:
                file.write("#include <math.h>\ndouble flux(double g) { return %r * fabs(g); }\n" % self._model.Parameters.diffusivity)
            subprocess.run(["gcc", "-shared", "-fPIC", "-o", library, source], check=True)
            flux = ctypes.CDLL(library).flux
            flux.argtypes, flux.restype = [ctypes.c_double], ctypes.c_double
            assert flux(self._conditions["Top"] - self._conditions["Bottom"]) == 1.0


meshing = SimpleNamespace(StructuredQuadBox=lambda elementRes: SimpleNamespace(elementRes=elementRes))
discretisation = SimpleNamespace(MeshVariable=_Variable)
constitutive_models = SimpleNamespace(DiffusionModel=_DiffusionModel)
systems = SimpleNamespace(Poisson=_Poisson)
function = SimpleNamespace(evaluate=lambda field, points: [_wrapper.evaluate(y) for _, y in points])
