"""Small git repositories with documentation and a configuration."""

import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

CONFIGURATION = '[packages.shop]\ndocs = "docs"\noutput = "out/shop"\n'
_ENVIRONMENT = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "A",
    "GIT_AUTHOR_EMAIL": "a@example.org",
    "GIT_COMMITTER_NAME": "A",
    "GIT_COMMITTER_EMAIL": "a@example.org",
}


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository in `folder`."""

    folder: Path

    def git(self, *arguments: str, data: bytes = b"") -> str:
        """Run git; return what it says."""
        done = subprocess.run(
            ["git", *arguments],
            cwd=self.folder,
            env=os.environ | _ENVIRONMENT,
            input=data,
            capture_output=True,
            check=True,
        )
        return done.stdout.decode().strip()

    def write(self, files: Mapping[str, str]) -> None:
        """Make the files of the folder be these, but for what git has of its own."""
        for old in self.git("ls-files").splitlines():
            (self.folder / old).unlink(missing_ok=True)
        for path, text in files.items():
            file = self.folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")

    def commit(self, pages: Mapping[str, str], config: str = CONFIGURATION) -> str:
        """Commit these pages, below `docs`; return the commit."""
        files = {f"docs/{path}": text for path, text in pages.items()}
        self.write({"docmodels.toml": config, **files})
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", "x")
        return self.git("rev-parse", "HEAD")


def make_repository(folder: Path) -> Repository:
    """Make an empty repository."""
    folder.mkdir(parents=True, exist_ok=True)
    made = Repository(folder)
    made.git("init", "--quiet", "--initial-branch", "main")
    return made
