"""The build hook of hatchling, `[tool.hatch.build.hooks.docmodels]`.

Before an sdist or a wheel is built, also an editable one, the packages of the
configuration are generated, or the build is refused when one of them is stale.
hatchling imports this module; nothing else of docmodels needs hatchling.
"""

import os
import zipfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.plugin import hookimpl

import docmodels
from docmodels.core.wording import count, quoted, suggestion

_MODES = ("generate", "check")
#: What hatchling itself takes of the table of a hook.
_OF_HATCHLING = (
    *("dependencies", "enable-by-default", "require-runtime-dependencies"),
    *("require-runtime-features",),
)
_OWN = ("mode", "packages", "config")
#: So many stale files are named.
_NAMED = 10


class DocmodelsBuildHook(BuildHookInterface[Any]):
    """Generates the packages of the configuration, or refuses stale ones.

    `mode` is "generate", the default, or "check"; `packages` are the names of those
    that count, all by default; `config` is the configuration file, which is looked
    for from the project's folder upward by default.
    """

    PLUGIN_NAME = "docmodels"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Bring the packages up to date; ends the build when that is impossible."""
        self._check_settings()
        try:
            known = docmodels.configured(self._place, self._packages)
        except docmodels.Failure:
            known = {}  # the run says why
        if known and self._is_taken_as_it_is(known):
            return
        check = self.config.get("mode") == "check"
        cache = docmodels.cache_folder()
        run = docmodels.run_configuration(
            self._place, self._packages, write=not check, cache=cache
        )
        if not run.ok:
            self.app.abort(f"docmodels: the package was not generated\n{run.text}")
        if check and run.stale:
            self.app.abort(_stale_text(run))
        warnings = [d for d in run.diagnostics if d.severity == "warning"]
        if warnings:
            told = count(len(warnings), "warning")
            self.app.display_warning(f"docmodels: {told}: docmodels check shows them")
        # What git ignores, hatchling leaves out unless it is told of it.
        for one in run.packages:
            if pattern := self._pattern(one.options):
                build_data.setdefault("artifacts", []).append(pattern)

    def finalize(
        self, version: str, build_data: dict[str, Any], artifact_path: str
    ) -> None:
        """Warn of a wheel that holds nothing of a generated package."""
        if self.target_name != "wheel" or version != "standard":
            return
        with zipfile.ZipFile(artifact_path) as wheel:
            names = wheel.namelist()
        for name, options in docmodels.configured(self._place, self._packages).items():
            start = f"{_output(options).name}/__init__.py"
            if not any(one == start or one.endswith(f"/{start}") for one in names):
                self.app.display_warning(
                    f"docmodels: the wheel has no package of {name}: hatchling takes "
                    f"{options.output} along if it is part of what "
                    "[tool.hatch.build.targets.wheel] names"
                )

    @property
    def _place(self) -> Path:
        return Path(self.root, self.config.get("config", ""))

    @property
    def _packages(self) -> list[str] | None:
        return self.config.get("packages")

    def _check_settings(self) -> None:
        """End the build when the table of the hook cannot be understood."""
        where = "docmodels: [tool.hatch.build.hooks.docmodels]"
        for key in self.config:
            if key not in (*_OWN, *_OF_HATCHLING):
                self.app.abort(f"{where} has no {quoted(key)}; {suggestion(key, _OWN)}")
        mode = self.config.get("mode", _MODES[0])
        if mode not in _MODES:
            self.app.abort(f"{where} mode must be {' or '.join(_MODES)}")
        packages = self.config.get("packages", [])
        is_list = isinstance(packages, list)
        if not (is_list and all(isinstance(name, str) for name in packages)):
            self.app.abort(f"{where} packages must be an array of strings")
        if not isinstance(self.config.get("config", ""), str):
            self.app.abort(f"{where} config must be a string")

    def _is_taken_as_it_is(self, known: "dict[str, docmodels.Options]") -> bool:
        """Tell whether this is an sdist that holds packages but not their pages."""
        if not os.path.isfile(Path(self.root, "PKG-INFO")):
            return False
        if any(os.path.exists(options.docs) for options in known.values()):
            return False
        missing = [
            name
            for name, options in known.items()
            if not os.path.isfile(_output(options) / "__init__.py")
        ]
        if missing:
            self.app.abort(
                f"docmodels: the sdist holds neither the package {missing[0]} nor the "
                "pages that it is made from"
            )
        self.app.display_info(
            "docmodels: the sdist holds no pages; the packages are taken as they are"
        )
        return True

    def _pattern(self, options: "docmodels.Options") -> str | None:
        """Return the pattern of a package's files, None for one outside."""
        path = os.path.relpath(_output(options), self.root)
        if path.startswith(os.pardir) or os.path.isabs(path):
            return None
        return f"/{Path(path).as_posix()}/"


@hookimpl
def hatch_register_build_hook() -> type[DocmodelsBuildHook]:
    """Tell hatchling of the hook."""
    return DocmodelsBuildHook


def _output(options: "docmodels.Options") -> Path:
    # the configuration always has one
    assert options.output is not None
    return options.output


def _stale_text(run: "docmodels.ConfigurationRun") -> str:
    plans = [one.result.plan for one in run.packages]
    files = [
        f"  {folder / path}"
        for plan, folder in zip(
            plans, (_output(one.options) for one in run.packages), strict=True
        )
        if plan is not None
        for path in (*plan.created, *plan.rewritten, *plan.removed)
    ]
    more = [f"  and {len(files) - _NAMED} more"] * (len(files) > _NAMED)
    return "\n".join(
        (
            f"docmodels: stale, so nothing was built: {', '.join(run.stale)}",
            *files[:_NAMED],
            *more,
            "run docmodels generate, look at what has changed, and build again",
        )
    )
