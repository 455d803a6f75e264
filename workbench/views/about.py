"""What this program is, what protects the user from the files, and whose work it stands on."""

import html

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTextBrowser, QVBoxLayout, QWidget

from workbench.views.errors_dialog import versions
from workbench.views.headings import HeadingLabel


class AboutDialog(QDialog):
    """Versions, the protection that is on, and licences; ``protection`` is a sentence in the user's language."""

    def __init__(self, protection: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Urval"))
        text = QTextBrowser()
        text.setAccessibleName(self.windowTitle())
        text.setOpenLinks(False)
        text.setHtml("".join(f"<p>{html.escape(paragraph)}</p>" for paragraph in self._paragraphs(protection)))
        text.setTabChangesFocus(True)
        version = QLabel(versions())
        version.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(HeadingLabel("Urval"))
        layout.addWidget(version)
        layout.addWidget(text, 1)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(min(metrics.averageCharWidth() * 80, 1200), min(metrics.height() * 24, 640))

    def _paragraphs(self, protection: str) -> tuple[str, ...]:
        return (
            self.tr("Urval is an offline program for reviewing applications together. It never uses the network."),
            protection or self.tr("Documents are read in a process of their own, which is started with the first one."),
            self.tr(
                "Urval is free software under the GNU Affero General Public License, version 3 or later. "
                "It comes without any warranty."
            ),
            self.tr(
                "It stands on Qt and PySide6 (LGPL), PyMuPDF (AGPL), SQLAlchemy (MIT), openpyxl (MIT), NumPy and SciPy "
                "(BSD), APSW (zlib style), cryptography (Apache 2.0 or BSD), platformdirs (MIT), filelock (MIT) and "
                "Lucide's icons (ISC and MIT)."
            ),
        )


def protection_in_words(protection: str) -> str:
    """Return a sentence about what protects this computer from the documents, "" while no document was read."""
    if protection == "seccomp":
        return QCoreApplication.translate(
            "AboutDialog",
            "Documents are read in a locked-down process of their own: it can't open files, use a network or start "
            "programs.",
        )
    if protection == "process":
        return QCoreApplication.translate(
            "AboutDialog",
            "Documents are read in a process of their own, so that a crash stays there. It isn't locked down further "
            "on this system.",
        )
    return ""
