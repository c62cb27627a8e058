"""JupyterHub settings for the tests. They follow BinderHub's Helm chart, with Docker instead of Kubernetes.

The request that starts a server contains its image and its token. Users have no account and no password, and
Jupyter runs without JupyterHub's own server extension, so only the token protects the server. Environment variables:
HUB_ADDRESS is the loopback address to listen on, and BINDER_TOKEN authorizes BinderHub.
"""

import asyncio
import os

from jupyterhub.spawner import Spawner
from tornado import web
from traitlets import Unicode

address = os.environ["HUB_ADDRESS"]


async def docker(*arguments):
    """Runs Docker's client. Returns its exit code and its output."""
    child = await asyncio.create_subprocess_exec(
        "docker", *arguments, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    output, _ = await child.communicate()
    return child.returncode, output.decode().strip()


class ContainerSpawner(Spawner):
    """Runs each server in a container with the limits of mybinder.org."""

    container = Unicode()

    def get_args(self):
        token = self.user_options["token"]
        settings = {"base_url": self.server.base_url, "token": token, "trust_xheaders": "True"}
        # Jupyter Notebook 6 reads the first form, and later servers read the second form.
        return ["--ip=0.0.0.0", "--port=8888", "--no-browser"] + [
            f"--{application}.{name}={value}"
            for application in ("NotebookApp", "ServerApp")
            for name, value in settings.items()
        ]

    async def start(self):
        for option in ("image", "token"):
            if option not in self.user_options:
                raise web.HTTPError(400, f"{option} required")
        options = ["--detach", f"--name=jupyter-{self.user.name}", "--memory=2g", "--user=1000"]
        options += [f"--label=jupyterhub={address}", "--publish=127.0.0.1::8888", self.user_options["image"]]
        code, output = await docker("run", *options, "jupyter", "lab", *self.get_args())
        # Docker keeps a container that cannot start. stop() removes it.
        self.container = f"jupyter-{self.user.name}"
        if code != 0:
            raise RuntimeError(f"the container did not start: {output}")
        code, published = await docker("port", self.container, "8888")
        if code != 0:
            raise RuntimeError("the container has already ended")
        return "127.0.0.1", int(published.rsplit(":", 1)[1])

    async def poll(self):
        """Returns None while the container runs, and its exit code afterwards."""
        if not self.container:
            return 0
        code, output = await docker("inspect", "--format", "{{.State.Running}} {{.State.ExitCode}}", self.container)
        is_running, exit_code = output.split() if code == 0 else ("false", "0")
        return None if is_running == "true" else int(exit_code)

    async def stop(self, now=False):
        await docker("rm", "--force", self.container)
        self.container = ""


c = get_config()  # noqa: F821
c.JupyterHub.bind_url = f"http://{address}:8000"
c.JupyterHub.hub_bind_url = f"http://{address}:8081"
c.ConfigurableHTTPProxy.api_url = f"http://{address}:8001"
c.JupyterHub.db_url = "sqlite://"
c.JupyterHub.authenticator_class = "null"
c.JupyterHub.spawner_class = ContainerSpawner
c.Spawner.http_timeout = 30
c.JupyterHub.services = [{"name": "binder", "api_token": os.environ["BINDER_TOKEN"]}]
c.JupyterHub.load_roles = [
    {"name": "binder", "services": ["binder"], "scopes": ["servers", "admin:users"]}
]
# A request that starts a server returns at once. The client then follows the server's progress.
c.JupyterHub.tornado_settings = {"slow_spawn_timeout": 0}
