"""Files in folders that other programs synchronise, or on other computers' disks, are noticed."""

from pathlib import Path

import pytest

from workbench.models.whereabouts import file_system, shared_folder


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("OneDrive - Example Agency/Calls", "OneDrive"),
        ("Dropbox (Example)", "Dropbox"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("Library/CloudStorage/GoogleDrive-one@example.invalid/x", "Google Drive"),
        ("Nextcloud", "Nextcloud"),
        ("Documents/Toolbox/boxes", ""),
        ("Dropboxes", ""),
    ],
)
def test_a_synchronised_folder_is_known_by_its_name(tmp_path: Path, folder: str, name: str) -> None:
    assert shared_folder(tmp_path / folder / "lead.review") == name


def test_the_file_itself_may_be_called_anything(tmp_path: Path) -> None:
    assert shared_folder(tmp_path / "OneDrive") == ""


MOUNTS = r"""/dev/sda1 / ext4 rw 0 0
server:/export /home/shared nfs4 rw 0 0
//server/share /mnt/two\040words cifs rw 0 0
/dev/sdb1 /home/shared/local xfs rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/person", "ext4"),
        ("/home/shared/calls", "nfs4"),
        ("/home/shared", "nfs4"),
        ("/home/shared2", "ext4"),
        ("/mnt/two words/calls", "cifs"),
        ("/home/shared/local/calls", "xfs"),
    ],
)
def test_the_file_system_is_that_of_the_nearest_mount(folder: str, kind: str) -> None:
    assert file_system(Path(folder), MOUNTS) == kind
