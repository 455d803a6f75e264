"""The house itself: imports run one way, the core needs no Qt, and an installed wheel works from any folder."""

import subprocess
import sys
import sysconfig
import tomllib
import venv
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent

CORE = (
    "workbench.cli",
    "workbench.demo.run",
    "workbench.documents.client",
    "workbench.intake.applications",
    "workbench.merge.merge",
    "workbench.models.state",
    "workbench.ranking.reviews",
    "workbench.report.workbook",
)


def run(*words: str, cwd: Path = PROJECT) -> str:
    done = subprocess.run(words, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_imports_run_one_way_and_each_library_has_one_home() -> None:
    run(str(Path(sys.executable).with_name("lint-imports")), "--no-cache")


@pytest.mark.parametrize("module", CORE)
def test_the_core_is_imported_without_qt(module: str) -> None:
    script = f"import sys, {module}; print([name for name in sys.modules if name.startswith('PySide6')])"
    assert run(sys.executable, "-c", script).strip() == "[]"


def test_the_command_line_starts_without_the_heavy_libraries() -> None:
    heavy = ("PySide6", "sqlalchemy", "scipy", "numpy", "openpyxl", "pymupdf", "apsw", "cryptography")
    script = f"import sys, workbench.cli; print([name for name in {heavy!r} if name in sys.modules])"
    assert run(sys.executable, "-c", script).strip() == "[]"


def test_importing_the_core_never_loads_pymupdf_in_the_parent() -> None:
    script = f"import sys, {', '.join(CORE)}; print('pymupdf' in sys.modules, 'scipy' in sys.modules)"
    assert run(sys.executable, "-c", script).strip() == "False False"


def test_the_constraints_pin_every_dependency_and_hold_no_address() -> None:
    lines = (PROJECT / "constraints.txt").read_text("utf-8").splitlines()
    pinned = {line.partition("==")[0].lower().replace("_", "-") for line in lines if "==" in line}
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {entry.split(";")[0].split(">")[0].split("=")[0].split("[")[0].strip().lower() for entry in wanted}
    assert names - pinned == set()
    assert not [line for line in lines if "://" in line or "@" in line]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment that holds the built wheel, and sees this environment's libraries but not the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    run(
        *(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"),
        *("--wheel-dir", str(folder), str(PROJECT)),
    )
    environment = folder / "venv"
    venv.create(environment, with_pip=False, symlinks=True)
    scripts = environment / ("Scripts" if sys.platform == "win32" else "bin")
    python = scripts / Path(sys.executable).name
    site = Path(run(str(python), "-c", "import sysconfig; print(sysconfig.get_paths()['purelib'])").strip())
    (wheel,) = folder.glob("*.whl")
    run(sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(site), str(wheel))
    # The libraries of this environment, behind the wheel, without following its link to the checkout.
    (site / "libraries.pth").write_text(sysconfig.get_paths()["purelib"] + "\n")
    return python


def test_the_installed_wheel_runs_from_another_folder_with_its_resources(installed: Path, tmp_path: Path) -> None:
    where = run(str(installed), "-c", "import workbench.paths as p; print(p.resources())", cwd=tmp_path).strip()
    assert Path(where).parts[-2:] == ("workbench", "resources")
    assert installed.parent.parent in Path(where).parents
    run(str(installed), "-m", "workbench", "new", "call.review", "--call", "s3-piloten-2018", cwd=tmp_path)
    assert (tmp_path / "call.review").exists()
    for resource in ("icons/urval.svg", "translations/urval_sv.qm", "demo/organisations.toml"):
        assert (Path(where) / resource).exists(), resource
