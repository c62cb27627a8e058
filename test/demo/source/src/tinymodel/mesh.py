"""Triangle meshes."""

import gmsh
import numpy as np


def unit_square(size=0.1):
    """Return the points (n, 2) and triangles (m, 3) of a mesh of the unit square."""
    gmsh.initialize(["gmsh", "-v", "0"], readConfigFiles=False, interruptible=False)
    try:
        gmsh.model.occ.addRectangle(0, 0, 0, 1, 1)
        gmsh.model.occ.synchronize()
        gmsh.option.setNumber("Mesh.MeshSizeMax", size)
        gmsh.model.mesh.generate(2)
        tags, coordinates, _ = gmsh.model.mesh.getNodes()
        _, corners = gmsh.model.mesh.getElementsByType(2)
    finally:
        gmsh.finalize()
    index = np.zeros(int(tags.max()) + 1, dtype=int)
    index[tags.astype(int)] = np.arange(len(tags))
    return coordinates.reshape(-1, 3)[:, :2], index[corners.astype(int)].reshape(-1, 3)
