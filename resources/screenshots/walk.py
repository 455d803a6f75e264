"""Walks a call's whole life in the real window, from an empty folder to its second step, and takes the help's pictures.

Run by ``make screenshots``, once per language, on several laptops (a user folder each). What is pressed and clicked is
what a lead and a reviewer press and click.
"""

import csv
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from resources.screenshots import reviewers
from resources.screenshots.camera import Camera
from resources.screenshots.stage import SIZE, choose, click, come_back, dialog, press, wait, wait_for, write, write_into
from workbench.app import Urval, make_qapp
from workbench.demo.documents import write_documents
from workbench.demo.plan import DemoApplication, plan_demo
from workbench.models.file import SUFFIX
from workbench.paths import resources
from workbench.views.eligibility.eligibility_page import EligibilityPage
from workbench.views.help.help_pages import LANGUAGES
from workbench.views.history.history_page import HistoryPage
from workbench.views.meeting.decision_dialog import DecisionDialog, ReasonDialog
from workbench.views.meeting.meeting_page import MeetingPage
from workbench.views.meeting.selection_page import SelectionPage
from workbench.views.merge.conflicts_dialog import ConflictsDialog
from workbench.views.merge.hand_in_dialog import HandInDialog
from workbench.views.merge.merge_desk import MergeDesk
from workbench.views.people.people_page import PeoplePage
from workbench.views.ranking.ranking_page import RankingPage
from workbench.views.report.report_page import ReportPage
from workbench.views.review.review_page import ReviewPage
from workbench.views.review.submit_question import SubmitQuestion
from workbench.views.runner import Runner
from workbench.views.settings import Settings
from workbench.views.setup.new_call_dialog import NewCallDialog
from workbench.views.setup.register_preview import RegisterPreview
from workbench.views.setup.setup_page import SetupPage
from workbench.views.setup.step_two_dialog import StepTwoDialog
from workbench.views.theme import apply_theme
from workbench.views.translation import install_language

APPLICATIONS = 14
PLACES = "places = { min = 5, max = 6 }"
CALL = resources() / "calls" / "s3-piloten-2018.toml"
SHOWN_FOLDER = "~/Utlysningar"  # stands in the pictures where the walk has a temporary folder
LEAD = "Ansvarig Exempelsson"
REVIEWERS = ("Granskare Alfa", "Granskare Beta", "Granskare Gamma", "Granskare Delta")
LENIENCY = (0.0, 0.6, -0.6, 0.3)
CONTROL = Qt.KeyboardModifier.ControlModifier


class Walk:
    """One walk in one language; each step leaves the files that the next begins with."""

    def __init__(self, qapp: QApplication, folder: Path, language: str) -> None:
        self.qapp = qapp
        self.folder = folder
        self.camera = Camera(resources() / "help" / "pictures" / language)
        self.planned: list[DemoApplication] = plan_demo(APPLICATIONS, 1)
        self.lead_file = folder / f"s3-piloten{SUFFIX}"
        self.handouts, self.handins, self.received = (folder / name for name in ("utskick", "inlamnat", "inkommet"))

    def go(self) -> None:
        """Walk from the empty folder to what leaves the program."""
        for each in (self.handouts, self.handins, self.received):
            each.mkdir()
        for application in self.planned:
            write_documents(application, self.received)
        with self.laptop("lead") as urval:
            self.start(urval)
            self.add_people(urval)
            self.take_in(urval)
            self.check_eligibility(urval)
            self.hand_out(urval)
        self.review_on_another_computer()
        with self.laptop("alfa") as urval:
            urval.open(self.handouts / f"{REVIEWERS[0]}{SUFFIX}")
            self.score_with_evidence(urval)
            self.score_the_rest(urval)
            self.hand_in(urval)
        for name, leniency in list(zip(REVIEWERS, LENIENCY, strict=True))[1:]:
            with self.at(name):
                path = self.handouts / f"{name}{SUFFIX}"
                reviewers.review(path, self.handins / path.name, self.planned, leniency)
        with self.laptop("lead") as urval:
            urval.open(self.lead_file)
            self.merge(urval)
            self.settle(urval)
            self.rank(urval)
            self.meet(urval)
            self.select(urval)
            self.report(urval)
            self.look_back(urval)
            self.begin_step_two(urval)

    # -- laptops -------------------------------------------------------------------------------------------------

    @contextmanager
    def laptop(self, name: str) -> Iterator[Urval]:
        """Sit down at somebody's laptop, with the window open."""
        with self.at(name):
            urval = Urval(self.qapp, Settings.load())
            urval.window.resize(*SIZE)
            urval.window.show()
            come_back(urval.window)
            yield urval
            self.rest()
            assert urval.close_file()
            urval.window.close()
            urval.window.deleteLater()

    @contextmanager
    def at(self, name: str) -> Iterator[None]:
        """Let the user folder be that of a laptop."""
        before = os.environ["URVAL_HOME"]
        os.environ["URVAL_HOME"] = str(self.folder / "laptops" / name)
        try:
            yield
        finally:
            os.environ["URVAL_HOME"] = before

    def rest(self) -> None:
        """Wait until nothing is being worked on."""
        wait(250)
        wait_for("the work to end", lambda: not any(each.busy for each in self.qapp.findChildren(Runner)))
        wait(50)

    def page(self, urval: Urval, page_id: str) -> QWidget:
        """Go to a page by its menu entry and let it come to rest."""
        come_back(urval.window)
        urval.window.action(f"go.{page_id}").trigger()
        self.rest()
        return urval.window.workspace.page(page_id)

    # -- before the reviewers ------------------------------------------------------------------------------------

    def start(self, urval: Urval) -> None:
        """Start the call, from a call file with few places."""
        self.camera.take("start", urval.window, QRect(0, 0, SIZE[0], 400))
        call = self.folder / "utlysning.toml"
        call.write_text(CALL.read_text("utf-8").replace("places = { min = 20, max = 25 }", PLACES), "utf-8")
        urval.window.action("file.new").trigger()
        asked = dialog(NewCallDialog)
        write_into(asked.lead, LEAD)
        write_into(asked.path, f"{SHOWN_FOLDER}/{self.lead_file.name}")
        asked.lead.setFocus()
        self.camera.take("new-call", asked)
        asked.call.setCurrentIndex(asked.call.count() - 1)
        write_into(asked.call_file, str(call))
        write_into(asked.path, str(self.lead_file))
        click(asked.start_button)
        wait_for("the call", lambda: urval.pages is not None)
        self.rest()

    def add_people(self, urval: Urval) -> None:
        """Write the reviewers into the roster."""
        people = self.page(urval, "people")
        assert isinstance(people, PeoplePage)
        for name in REVIEWERS:
            write_into(people.roster.add_line.entry, f"{name} <{name.split()[1].lower()}@example.invalid>")
            press(Qt.Key.Key_Return)
        self.rest()
        self.camera.take("people", urval.window, QRect(0, 0, SIZE[0], 400))

    def take_in(self, urval: Urval) -> None:
        """Import the folder of applications, and then the register, which knows region and time of arrival."""
        setup = self.page(urval, "setup")
        assert isinstance(setup, SetupPage)
        click(setup.applications.folder_button)
        choose(self.received)
        self.rest()
        self.camera.take("call", urval.window)
        register = self.folder / "sokande.csv"
        with register.open("w", encoding="utf-8", newline="") as opened:
            table = csv.writer(opened, delimiter=";")
            table.writerow(["Nr", "Sökande", "Organisationsnummer", "Region", "Inkom"])
            for each in self.planned:
                number, moment = each.organisation_number, each.received.isoformat(sep=" ", timespec="minutes")
                table.writerow([each.number, each.name, number, each.region, moment])
        click(setup.applications.files_button)
        choose(register)
        preview = dialog(RegisterPreview)
        click(preview.buttons.button(preview.buttons.StandardButton.Ok))
        self.rest()

    def check_eligibility(self, urval: Urval) -> None:
        """Decide on what needs a person, with a reason, and let one application be judged on its first pages."""
        page = self.page(urval, "eligibility")
        assert isinstance(page, EligibilityPage)
        wait_for("the checklists", lambda: page.model.rowCount() and page.table.currentIndex().isValid())
        press(Qt.Key.Key_U)
        self.rest()
        self.camera.take("eligibility", urval.window)
        write_into(page.rule.reason, "Kontrollerat mot handlingarna")
        click(page.rule.buttons["accept"])
        self.rest()

    def hand_out(self, urval: Urval) -> None:
        """Write a file for each reviewer."""
        desk = self.page(urval, "merge")
        assert isinstance(desk, MergeDesk)
        click(desk.files.handouts.button)
        choose(self.handouts)
        self.rest()
        wait_for("the hand-outs", lambda: len(list(self.handouts.glob(f"*{SUFFIX}"))) == len(REVIEWERS))
        said = desk.files.handouts.notice.text
        said.setText(said.text().replace(str(self.folder), SHOWN_FOLDER))
        self.camera.take("handout", urval.window, QRect(0, 0, SIZE[0], 400))

    # -- reviewing -----------------------------------------------------------------------------------------------

    def review_on_another_computer(self) -> None:
        """Score one criterion at home, on a copy, differently from what comes at the office."""
        home = self.folder / f"hemma{SUFFIX}"
        shutil.copyfile(self.handouts / f"{REVIEWERS[0]}{SUFFIX}", home)
        first = reviewers.readable(self.planned)[0]
        with self.at("alfa at home"):
            reviewers.disagree(home, self.handins / home.name, first.number, next(iter(first.criterion_quality)))

    def score_with_evidence(self, urval: Urval) -> None:
        """Read the first application, mark a place of it, comment on each criterion, and submit."""
        self.page(urval, "inbox")
        self.camera.take("inbox", urval.window)
        application = reviewers.readable(self.planned)[0]
        review = self.review(urval, application)
        self.mark(review)
        self.camera.take("evidence", urval.window)
        for place, code in enumerate(application.criterion_quality):
            points = reviewers.points_of(application, code, LENIENCY[0])
            self.score(points)
            press(Qt.Key.Key_C)
            write(reviewers.comment_on(application, code, points))
            press(Qt.Key.Key_Escape)
            if place == 3:
                self.camera.take("review", urval.window)
            press(Qt.Key.Key_J)  # not Enter, which leaves the application after its last criterion
        self.submit(urval)

    def score_the_rest(self, urval: Urval) -> None:
        """Score everything else that can be read by keys alone."""
        for application in reviewers.readable(self.planned)[1:]:
            self.review(urval, application)
            for code in application.criterion_quality:
                self.score(reviewers.points_of(application, code, LENIENCY[0]))
                press(Qt.Key.Key_J)
            self.submit(urval)

    def review(self, urval: Urval, application: DemoApplication) -> ReviewPage:
        """Open an application from the inbox."""
        assert urval.pages is not None
        inbox = urval.pages.inbox
        self.page(urval, "inbox")
        row = next(row for row in inbox.model.rows if row.number == application.number)
        inbox.application_chosen.emit(row.id)
        page = urval.pages.review
        wait_for("the review page", lambda: page.isVisible() and page.isAncestorOf(QApplication.focusWidget() or inbox))
        press(Qt.Key.Key_1, modifiers=CONTROL)
        return page

    def score(self, points: object) -> None:
        """Press the digit, and plus for half a point."""
        whole, _, half = str(points).partition(".")
        press(Qt.Key(Qt.Key.Key_0.value + int(whole)))
        if half == "5":
            QTest.keyClicks(QApplication.focusWidget(), "+")

    def mark(self, review: ReviewPage) -> None:
        """Select a line of the document with the mouse, and press E."""
        view = review.document_panel.view
        self.rest()
        wait_for("the page and its words", lambda: view._layout is not None and view._text_of(0) is not None)
        text, layout = view._text_of(0), view._layout
        assert text is not None
        assert layout is not None
        words = [word for word in text.words if word.y0 > 200][10:24]
        first = layout.to_content(0, words[0].x0 + 1, (words[0].y0 + words[0].y1) / 2) - view.origin()
        last = layout.to_content(0, words[-1].x1 - 1, (words[-1].y0 + words[-1].y1) / 2) - view.origin()
        port, button = view.viewport(), Qt.MouseButton.LeftButton
        QTest.mousePress(port, button, pos=first.toPoint())
        for share in (0.5, 1.0):
            QTest.mouseMove(port, (first + (last - first) * share).toPoint())
            wait(50)
        QTest.mouseRelease(port, button, pos=last.toPoint())
        wait_for("the selection", lambda: review.document_panel.selected_quote() is not None)
        press(Qt.Key.Key_E)
        wait(300)

    def submit(self, urval: Urval) -> None:
        """Submit the review that is shown."""
        come_back(urval.window)
        assert urval.pages is not None
        urval.pages.review.setFocus()
        urval.pages.review.actions_by_name["review.submit"].trigger()
        dialog(SubmitQuestion)
        press(Qt.Key.Key_Return)
        come_back(urval.window)

    def hand_in(self, urval: Urval) -> None:
        """Write the hand-in."""
        urval.window.action("file.hand_in").trigger()
        asked = dialog(HandInDialog)
        write_into(asked.path, f"{SHOWN_FOLDER}/{REVIEWERS[0]}{SUFFIX}")
        self.camera.take("hand-in", asked)
        out = self.handins / f"{REVIEWERS[0]}{SUFFIX}"
        write_into(asked.path, str(out))
        click(asked.write_button)
        self.rest()
        wait_for("the hand-in", out.exists)
        click(asked.close_button)
        come_back(urval.window)

    # -- after the reviewers -------------------------------------------------------------------------------------

    def merge(self, urval: Urval) -> None:
        """Check what came in, accept the devices, and merge."""
        desk = self.page(urval, "merge")
        assert isinstance(desk, MergeDesk)
        desk.files.check(sorted(self.handins.iterdir()))
        wait_for("the check", lambda: desk.files.preview is not None)
        self.rest()
        click(desk.files.devices.accept_box)
        assert desk.files.devices.accepts
        wait_for("the second check", lambda: desk.files.preview is not None)
        self.rest()
        self.camera.take("merge", urval.window)
        click(desk.files.merge_button)
        wait_for("the merge", lambda: desk.files.undo_button.isVisible())
        self.rest()

    def settle(self, urval: Urval) -> None:
        """Settle what the reviewer's two computers disagree on."""
        come_back(urval.window)
        urval.window.action("go.conflicts").trigger()
        asked = dialog(ConflictsDialog)
        wait_for("the conflicts", lambda: asked.is_loaded and asked.model.rowCount())
        asked.resize(1200, 640)
        asked.table.selectRow(0)
        self.camera.take("conflicts", asked)
        for row in range(asked.model.rowCount()):
            asked.table.selectRow(row)
            asked.take(1)
        click(asked.settle_button)
        self.rest()
        come_back(urval.window)

    def rank(self, urval: Urval) -> None:
        """Look at the ranking, and at how far the reviewers agree."""
        page = self.page(urval, "ranking")
        assert isinstance(page, RankingPage)
        wait_for("the ranking", lambda: page.model.rowCount())
        self.camera.take("ranking", urval.window)
        _show_tab(page.tabs, page.tabs.agreement)
        self.rest()
        self.camera.take("agreement", urval.window)

    def meet(self, urval: Urval) -> None:
        """Agree on the first item's points, write why, and close it."""
        page = self.page(urval, "meeting")
        assert isinstance(page, MeetingPage)
        wait_for("the agenda", lambda: page.application)
        page.focus_content()
        for digit in (Qt.Key.Key_4, Qt.Key.Key_3, Qt.Key.Key_4):
            press(digit, Qt.Key.Key_Return)
        press(Qt.Key.Key_C)
        write("Enade efter genomgång av beläggen på sidan 1.")
        press(Qt.Key.Key_Escape)
        self.rest()
        self.camera.take("meeting", urval.window)
        for _ in range(4):
            press(Qt.Key.Key_3, Qt.Key.Key_J)
        first = page.application
        page.actions_by_name["meeting.close_item"].trigger()
        wait_for("the next item", lambda: page.application != first)

    def select(self, urval: Urval) -> None:
        """Decide as proposed, by hand where no rule tells applications apart, and lock the result."""
        page = self.page(urval, "selection")
        assert isinstance(page, SelectionPage)
        wait_for("the proposal", lambda: page.model.rowCount())
        self.rest()
        page.ask_to_propose()
        self.decide(urval)
        undecided = [row for row in range(page.model.rowCount()) if not self.is_decided(page, row)]
        for row in undecided:
            page.table.selectRow(row)
            page.ask_to_decide("not_selected")
            self.decide(urval)
        page.table.selectRow(0)
        self.camera.take("selection", urval.window)
        page.ask_to_lock()
        asked = dialog(ReasonDialog)
        write("Beslutat vid mötet, enligt protokollet.")
        click(asked.button)
        self.rest()
        wait_for("the lock", lambda: page.desk.facts.selection.is_locked)
        come_back(urval.window)
        self.camera.take("locked", page, QRect(0, 0, page.width(), page.height() // 2))

    def is_decided(self, page: SelectionPage, row: int) -> bool:
        """Return whether a row of the selection has a decision."""
        return page.model.application(row) in page.desk.facts.decisions

    def decide(self, urval: Urval) -> None:
        """Give each outcome its reason."""
        asked = dialog(DecisionDialog)
        for outcome, edit in asked.reasons.items():
            edit.setFocus()
            write({"selected": "Starkast enligt granskningarna."}.get(outcome, "Fler starka ansökningar än platser."))
        click(asked.decide_button)
        self.rest()
        come_back(urval.window)

    def report(self, urval: Urval) -> None:
        """Write the report, the letters and the dossier."""
        page = self.page(urval, "report")
        assert isinstance(page, ReportPage)
        for part in ("report", "letters", "dossier"):
            page.contents.parts[part].setChecked(True)
        self.rest()
        write_into(page.path, f"{SHOWN_FOLDER}/urval.xlsx")
        self.rest()
        self.camera.take("report", urval.window)
        out = self.folder / "ut" / "urval.xlsx"
        out.parent.mkdir()
        write_into(page.path, str(out))
        self.rest()
        click(page.write_button)
        wait_for("what leaves the program", lambda: page.open_button.isVisible())
        self.rest()
        made = sorted(path.name for path in out.parent.iterdir())
        assert len(made) >= 3, made

    def look_back(self, urval: Urval) -> None:
        """Look at who did what."""
        page = self.page(urval, "history")
        assert isinstance(page, HistoryPage)
        wait_for("the history", lambda: page.view.is_loaded)
        self.camera.take("history", urval.window)

    def begin_step_two(self, urval: Urval) -> None:
        """Start the second step from the first: a call of its own, open to those selected."""
        setup = self.page(urval, "setup")
        assert isinstance(setup, SetupPage)
        click(setup.call.step_two_button)
        asked = dialog(StepTwoDialog)
        second = self.folder / f"s3-piloten-2{SUFFIX}"
        write_into(asked.path, f"{SHOWN_FOLDER}/{second.name}")
        self.camera.take("step-two", asked)
        write_into(asked.path, str(second))
        click(asked.start_button)
        wait_for("the second call", lambda: urval.pages is not None and urval.pages.file.path == second)
        self.rest()
        assert isinstance(self.page(urval, "setup"), SetupPage)
        self.camera.take("step-two-call", urval.window)


def _show_tab(tabs: QTabWidget, wanted: QWidget) -> None:
    tabs.setCurrentIndex(next(at for at in range(tabs.count()) if tabs.widget(at) is wanted))


def main() -> None:
    """Walk in the languages that are named, or in both."""
    started = time.monotonic()
    qapp = None
    for language in sys.argv[1:] or LANGUAGES:
        with tempfile.TemporaryDirectory() as folder:
            os.environ["URVAL_HOME"] = str(Path(folder) / "nobody")
            qapp = qapp or make_qapp()
            install_language(qapp, language)  # type: ignore[arg-type] # one of LANGUAGES, or refused there
            apply_theme(qapp, "light", 100)
            Walk(qapp, Path(folder), language).go()
    print(f"{time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    main()
