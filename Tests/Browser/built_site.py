"""A published site as a folder, and the address of each of its pages."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class BuiltSite:
    folder: Path
    """What a web server would serve at `/`."""
    path: str = "/"
    """Where the site begins in there: `/`, or `/ims/`."""
    base_url: str = "https://clinic.example/"
    """The address that the site believes it has."""

    @cached_property
    def html_files(self) -> list[Path]:
        return self.files("html")

    def files(self, *endings: str) -> list[Path]:
        start = self.folder / self.path.strip("/")
        return sorted(file for ending in endings for file in start.rglob(f"*.{ending}"))

    @cached_property
    def pages(self) -> list[str]:
        """Pages that stay where they are: a redirect leads on before it could be judged."""
        return [
            self.address(file)
            for file in self.html_files
            if 'http-equiv="refresh"' not in file.read_text()
        ]

    def address(self, file: Path) -> str:
        return "/" + file.relative_to(self.folder).as_posix().removesuffix("index.html")

    def file(self, address: str) -> Path:
        file = self.folder / address.lstrip("/")
        return file / "index.html" if address.endswith("/") else file
