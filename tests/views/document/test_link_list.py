"""The list of a document's links, for those who don't use a pointer."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget
from pytestqt.qtbot import QtBot

from tests.views.document.page_view_tools import open_document
from workbench.views.review.document.address_dialog import AddressDialog
from workbench.views.review.document.document_panel import DocumentPanel


def linked_list(panel: DocumentPanel, qtbot: QtBot) -> QListWidget:
    panel.toggle_side_pane()
    open_document(qtbot, panel.view, "linked")
    panel.side_pane.setCurrentWidget(panel.side_pane.links)
    links = panel.side_pane.links.links
    qtbot.waitUntil(lambda: links.count() == 3)
    links.setFocus()
    return links


def test_all_links_are_listed_with_their_page_and_where_they_lead(panel: DocumentPanel, qtbot: QtBot) -> None:
    links = linked_list(panel, qtbot)
    assert [links.item(row).text() for row in range(3)] == [
        "p. 1: to page 4",
        "p. 1: https://example.org/å",
        "p. 1: to page 6",
    ]


def test_enter_follows_a_listed_link_and_one_can_go_back(panel: DocumentPanel, qtbot: QtBot) -> None:
    links = linked_list(panel, qtbot)
    links.setCurrentRow(0)
    QTest.keyClick(links, Qt.Key.Key_Return)
    assert (panel.view.page, panel.can_go_back) == (3, True)
    panel.go_back()
    assert panel.view.page == 0
    QTest.keyClick(links, Qt.Key.Key_Escape)
    assert panel.view.hasFocus()


def test_a_listed_address_is_asked_about_and_never_just_opened(
    panel: DocumentPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    links = linked_list(panel, qtbot)
    links.setCurrentRow(1)
    QTest.keyClick(links, Qt.Key.Key_Return)
    dialog = panel.findChild(AddressDialog)
    assert isinstance(dialog, AddressDialog)
    assert dialog.isVisible()
    dialog.reject()
    assert opened == []


def test_a_document_without_links_says_so(panel: DocumentPanel, qtbot: QtBot) -> None:
    panel.toggle_side_pane()
    open_document(qtbot, panel.view, "text")
    links = panel.side_pane.links
    panel.side_pane.setCurrentWidget(links)
    qtbot.waitUntil(lambda: links.currentWidget() is not links.links)
    label = links.currentWidget()
    assert isinstance(label, QLabel)
    assert label.text() == "This document has no links."
