"""What the user sees when something fails: a sentence for a known error, the facts to send on for a bug."""

import platform
import sys
import threading
import traceback
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench import __version__
from workbench.errors import UrvalError
from workbench.views.domain_sentences import in_words
from workbench.views.headings import HeadingLabel
from workbench.views.runner import StoppedByBugError, WorkCancelledError


def versions() -> str:
    """Return one line with the versions that a bug report needs."""
    return (
        f"Urval {__version__}, Python {platform.python_version()}, PySide6 {PySide6.__version__}, "
        f"Qt {qVersion()}, {platform.platform()}"
    )


def show_error(parent: QWidget | None, error: BaseException) -> None:
    """Show a known error as its sentence and a bug with its traceback; what was shown already stays silent.

    The dialog blocks its window, not the caller.
    """
    if isinstance(error, (WorkCancelledError, StoppedByBugError)):
        return
    if isinstance(error, UrvalError):
        sentence = in_words(str(error))
        box = QMessageBox(QMessageBox.Icon.Warning, "Urval", sentence, QMessageBox.StandardButton.Ok, parent)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.open()
        return
    dialog = BugDialog("".join(traceback.format_exception(error)), parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


class BugDialog(QDialog):
    """A bug's versions and traceback, to be copied into a report; nothing is sent anywhere."""

    def __init__(self, trace: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A bug in Urval"))
        self.report = f"{versions()}\n\n{trace}"
        self._copy = QPushButton(self.tr("&Copy the report"))
        self._copy.clicked.connect(self._copy_report)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(HeadingLabel(self.tr("Something went wrong that should not be able to.")))
        layout.addWidget(self._explanation())
        layout.addWidget(self._report_view(), 1)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 100, metrics.height() * 26)

    def _explanation(self) -> QLabel:
        label = QLabel(
            self.tr(
                "What was saved before is still saved. Please pass the report below on to those who look after Urval. "
                "It holds versions and program lines; read it through first, since it can quote what you worked on. "
                "Nothing is sent by itself."
            )
        )
        label.setWordWrap(True)
        return label

    def _report_view(self) -> QPlainTextEdit:
        view = QPlainTextEdit(self.report)
        view.setReadOnly(True)
        view.setTabChangesFocus(True)
        view.setAccessibleName(self.tr("Report"))
        view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF())
        view.setFont(font)
        return view

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self.report)
        self._copy.setText(self.tr("Copied"))


class ExceptionHook(QObject):
    """Shows what nobody caught, from slots, virtual methods and threads; also prints bugs on stderr."""

    _raised = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._raised.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over uncaught exceptions of this process."""
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        if not issubclass(kind, UrvalError):
            sys.__excepthook__(kind, error, trace)
        # Queued: a dialog may not open in the middle of the paint event or model call that failed.
        self._raised.emit(error.with_traceback(trace))

    def _caught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._caught(args.exc_type, args.exc_value, args.exc_traceback)

    def _show(self, error: BaseException) -> None:
        if QApplication.activeModalWidget() is not None and isinstance(QApplication.activeModalWidget(), BugDialog):
            return  # a fault in painting repeats with every frame: one report is enough
        show_error(QApplication.activeWindow(), error)
