from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from workbench.views.main_window import MainWindow
from workbench.views.shared_folder import tell_of_shared_folder


def test_a_file_in_a_synchronised_folder_is_told_by_the_programs_name(window: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive - Example" / "calls"
    folder.mkdir(parents=True)
    box = tell_of_shared_folder(folder / "call.review", window)
    assert isinstance(box, QMessageBox)
    assert "OneDrive" in box.text()
    box.accept()


def test_a_file_in_a_folder_of_the_computers_own_is_not_told_of(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.models.whereabouts._is_on_a_network", lambda folder: False)
    assert tell_of_shared_folder(tmp_path / "call.review", window) is None
