"""One information meeting, and one more person on its list."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.contacts.meetings import Meeting, NewSignUp, sign_up, write_meeting
from workbench.models.file import ReviewFile
from workbench.views.contacts.form import Change, Form
from workbench.views.number_box import NumberBox

_MOST_SEATS = 9999


class MeetingDialog(Form):
    """Adds a meeting, or changes one that has an id; ``written`` is its id afterwards."""

    def __init__(self, meeting: Meeting, write: Callable[[Change], str | None], parent: QWidget) -> None:
        super().__init__("", write, parent)
        self.setWindowTitle(self.tr("Information meeting"))
        self._meeting = meeting
        self.written = ""
        self.headline = QLineEdit(meeting.title)
        self.place = QLineEdit(meeting.place)
        self.starts = QLineEdit(_shown(meeting.starts))
        self.ends = QLineEdit(_shown(meeting.ends))
        self.sign_up_by = QLineEdit(_shown(meeting.sign_up_by))
        self.seats = NumberBox()
        self.seats.setRange(0, _MOST_SEATS)
        self.seats.setSpecialValueText(self.tr("No limit"))
        self.seats.setValue(meeting.seats or 0)
        for field, example in (
            (self.starts, "2018-05-07 13:00"),
            (self.ends, "2018-05-07 17:00"),
            (self.sign_up_by, "2018-05-02"),
        ):
            field.setPlaceholderText(example)
        self.build(
            (
                (self.tr("&Title"), self.headline),
                (self.tr("&Place"), self.place),
                (self.tr("&Starts"), self.starts),
                (self.tr("&Ends"), self.ends),
                (self.tr("Sign up &by"), self.sign_up_by),
                (self.tr("Se&ats"), self.seats),
            )
        )

    def change(self, file: ReviewFile) -> object:
        """Write the meeting."""
        self.written = write_meeting(
            file,
            Meeting(
                self._meeting.id,
                title=self.headline.text(),
                place=self.place.text(),
                starts=self.starts.text(),
                ends=self.ends.text(),
                sign_up_by=self.sign_up_by.text(),
                seats=self.seats.value() or None,
            ),
        )
        return self.written


class SignUpDialog(Form):
    """Puts one more person on a meeting's list."""

    def __init__(self, meeting: str, write: Callable[[Change], str | None], parent: QWidget) -> None:
        super().__init__("", write, parent)
        self.setWindowTitle(self.tr("Sign a person up"))
        self._meeting = meeting
        self.name = QLineEdit()
        self.mail = QLineEdit()
        self.organisation = QLineEdit()
        self.signed_up = QLineEdit()
        self.signed_up.setPlaceholderText(self.tr("Now"))
        self.build(
            (
                (self.tr("&Name"), self.name),
                (self.tr("&Mail"), self.mail),
                (self.tr("&Organisation"), self.organisation),
                (self.tr("Signed &up"), self.signed_up),
            )
        )

    def change(self, file: ReviewFile) -> object:
        """Put the person on the list."""
        fields = (self.name, self.mail, self.organisation, self.signed_up)
        return sign_up(file, self._meeting, [NewSignUp(*(field.text().strip() for field in fields))])


def _shown(time: str) -> str:
    """Return an ISO time as people write it: without seconds that are none."""
    return time.replace("T", " ").removesuffix(":00") if len(time) > len("2018-05-07 13:00") else time
