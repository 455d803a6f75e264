"""The keys around people: who reviews what, and the contacts with applicants and regions."""

from workbench.views.bindings.binding import Binding
from workbench.views.translation import QT_TRANSLATE_NOOP

PEOPLE: tuple[Binding, ...] = (
    Binding("people.edit", "people", QT_TRANSLATE_NOOP("Keys", "&Edit the person…"), ("F2",)),
    Binding("people.toggle", "people", QT_TRANSLATE_NOOP("Keys", "Give to the reviewer, or &take back"), ("Space",)),
    Binding("people.calibration", "people", QT_TRANSLATE_NOOP("Keys", "Scored first by &all, or not"), ("C",)),
    Binding("people.spread", "people", QT_TRANSLATE_NOOP("Keys", "&Spread evenly…"), ()),
    Binding("people.table", "people", QT_TRANSLATE_NOOP("Keys", "&From a table…"), ()),
    Binding("people.handouts", "people", QT_TRANSLATE_NOOP("Keys", "Write &hand-outs…"), ()),
    Binding("people.handout_mails", "people", QT_TRANSLATE_NOOP("Keys", "Mails with the hand-&outs…"), ()),
    Binding("people.reminders", "people", QT_TRANSLATE_NOOP("Keys", "Re&minders…"), ()),
    Binding("people.roster", "people", QT_TRANSLATE_NOOP("Keys", "&Roster"), ("Ctrl+1",)),
    Binding("people.assignment", "people", QT_TRANSLATE_NOOP("Keys", "Assi&gnment"), ("Ctrl+2",)),
    Binding("people.recusals", "people", QT_TRANSLATE_NOOP("Keys", "Conflicts of &interest"), ("Ctrl+3",)),
    Binding("people.progress", "people", QT_TRANSLATE_NOOP("Keys", "&Progress"), ("Ctrl+4",)),
)
CONTACTS: tuple[Binding, ...] = (
    Binding("contacts.add", "contacts", QT_TRANSLATE_NOOP("Keys", "&Add a contact…"), ("Ins",)),
    Binding("contacts.edit", "contacts", QT_TRANSLATE_NOOP("Keys", "&Edit the contact…"), ("F2",)),
    Binding("contacts.remove", "contacts", QT_TRANSLATE_NOOP("Keys", "&Remove the contact…"), ("Del",)),
    Binding("contacts.find", "contacts", QT_TRANSLATE_NOOP("Keys", "Search the &log"), ("Ctrl+F",)),
    Binding("contacts.add_meeting", "contacts", QT_TRANSLATE_NOOP("Keys", "&New information meeting…"), ()),
    Binding("contacts.edit_meeting", "contacts", QT_TRANSLATE_NOOP("Keys", "Edit the &meeting…"), ()),
    Binding("contacts.take_list", "contacts", QT_TRANSLATE_NOOP("Keys", "Take in a &sign-up list…"), ()),
    Binding("contacts.sign_up", "contacts", QT_TRANSLATE_NOOP("Keys", "Sign a &person up…"), ()),
    Binding("contacts.came", "contacts", QT_TRANSLATE_NOOP("Keys", "&Came, or not"), ("Space",)),
    Binding("contacts.cancel", "contacts", QT_TRANSLATE_NOOP("Keys", "Cance&lled, or not"), ("X",)),
    Binding("contacts.log", "contacts", QT_TRANSLATE_NOOP("Keys", "Contact l&og"), ("Ctrl+1",)),
    Binding("contacts.meetings", "contacts", QT_TRANSLATE_NOOP("Keys", "&Information meetings"), ("Ctrl+2",)),
)
