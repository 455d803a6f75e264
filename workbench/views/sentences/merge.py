"""Why a received file isn't taken or counted in full, and what hinders hand-outs and hand-ins."""

from workbench.views.sentences.group import Group
from workbench.views.translation import QT_TRANSLATE_NOOP

_WHOLE = (
    QT_TRANSLATE_NOOP("Reasons", "Merging it would leave a journal that doesn't add up, so nothing of it was taken."),
    QT_TRANSLATE_NOOP("Reasons", "The folder %1 for backups can't be made: %2."),
    QT_TRANSLATE_NOOP("Reasons", "Only a reviewer's own file is handed in, and this one isn't a reviewer's."),
    QT_TRANSLATE_NOOP("Reasons", "There is nothing to hand in yet."),
    QT_TRANSLATE_NOOP("Reasons", "%1 is a folder; give the hand-in a file name."),
    QT_TRANSLATE_NOOP("Reasons", "The hand-in can't replace the file that it is made from; choose another name."),
    QT_TRANSLATE_NOOP("Reasons", "%1 exists and isn't an earlier hand-in of this file; choose another name."),
    QT_TRANSLATE_NOOP("Reasons", "Only a lead hands out files, and this file isn't open as a lead's."),
    QT_TRANSLATE_NOOP("Reasons", "There are no reviewers yet; add them first."),
    QT_TRANSLATE_NOOP("Reasons", "The folder %1 can't be made: %2."),
    QT_TRANSLATE_NOOP(
        "Reasons", "%1 exists and may hold work that isn't in %2; merge it first, or choose another folder."
    ),
    QT_TRANSLATE_NOOP("Reasons", "Only a lead accepts devices, and this file isn't open as a lead's."),
    QT_TRANSLATE_NOOP("Reasons", "It is the file that is merged into."),
    QT_TRANSLATE_NOOP("Reasons", "It changes what isn't its author's to change; that is kept aside and doesn't count."),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "It comes from somebody who isn't on the roster; it counts once they are and their device is accepted.",
    ),
    QT_TRANSLATE_NOOP("Reasons", "It comes from a device that isn't accepted yet; it counts once a lead accepts it."),
    QT_TRANSLATE_NOOP("Reasons", "Checking it takes more than %1 seconds; it was stopped."),
    QT_TRANSLATE_NOOP("Reasons", "It can't be read: checking it ended the process that did so."),
    QT_TRANSLATE_NOOP("Reasons", "It holds something larger than a review file may hold."),
    QT_TRANSLATE_NOOP("Reasons", "It needs more memory to read than a review file may."),
    QT_TRANSLATE_NOOP("Reasons", "There is no room on this computer's disk to check it."),
    QT_TRANSLATE_NOOP("Reasons", "It is damaged or incomplete; ask for a new copy."),
    QT_TRANSLATE_NOOP("Reasons", "It is not a review file of a version that this program reads."),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "It holds tables or rules that this version of Urval doesn't make; if a newer one wrote it, update "
        "the program.",
    ),
    QT_TRANSLATE_NOOP("Reasons", "It lacks tables that a review file has, or has them in another form."),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "A merge of what it holds was undone here, so that part doesn't count; redo that merge to let it count again.",
    ),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "A clock of what it brings can't have been right; times are shown as written, and nothing depends on them.",
    ),
    QT_TRANSLATE_NOOP("Reasons", "The backup %1 is damaged and can't be restored: %2"),
    QT_TRANSLATE_NOOP("Reasons", "The backup %1 belongs to another call."),
    QT_TRANSLATE_NOOP("Reasons", "Only a lead undoes a merge, and this file isn't open as a lead's."),
    QT_TRANSLATE_NOOP("Reasons", "There is no merge to undo."),
    QT_TRANSLATE_NOOP("Reasons", "There is no merge to redo."),
    QT_TRANSLATE_NOOP("Reasons", "There is no merge %1 to undo; look at the list of merges."),
    QT_TRANSLATE_NOOP("Reasons", "There is no merge %1 to redo; look at the list of merges."),
    QT_TRANSLATE_NOOP("Reasons", "It belongs to another call."),
    QT_TRANSLATE_NOOP("Reasons", "It holds more chains of changes than a review file may."),
    QT_TRANSLATE_NOOP("Reasons", "Change %1 of chain %2 %3."),
    QT_TRANSLATE_NOOP("Reasons", "The key of the device that wrote chain %1 is missing or wrong."),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "Its changes aren't signed up to the last one (chain %1): a working file must be closed before it is "
        "sent; open and close it where it was written, or ask for a hand-in.",
    ),
    QT_TRANSLATE_NOOP("Reasons", "A signature of chain %1 isn't its device's: what it signs was altered."),
    QT_TRANSLATE_NOOP("Reasons", "Document %1 in it was altered: its hash doesn't match."),
    QT_TRANSLATE_NOOP("Reasons", "Changes are missing in chain %1, at %2."),
    QT_TRANSLATE_NOOP("Reasons", "Chain %1 is broken before change %2."),
    QT_TRANSLATE_NOOP("Reasons", "Chain %1 changes its owner at change %2."),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "Two copies have gone on from the same point (chain %1), as after copying the user folder; ask its "
        "owner which copy holds.",
    ),
    QT_TRANSLATE_NOOP("Reasons", "It can't be copied to be checked: %1."),
    QT_TRANSLATE_NOOP("Reasons", "There is no such file."),
    QT_TRANSLATE_NOOP("Reasons", "It can't be read: %1."),
    QT_TRANSLATE_NOOP("Reasons", "It isn't a file."),
    QT_TRANSLATE_NOOP("Reasons", "It is larger than %1 GB, more than a review file may be."),
    QT_TRANSLATE_NOOP("Reasons", "It is being written to, or its window crashed; open and close it first."),
    QT_TRANSLATE_NOOP("Reasons", "It grows while it is read."),
    QT_TRANSLATE_NOOP("Reasons", "The copy is incomplete: it was cut off on its way; ask for a new one."),
    QT_TRANSLATE_NOOP("Reasons", "Another program changed it (it is in WAL mode), so a part may be missing."),
    QT_TRANSLATE_NOOP("Reasons", "%1 was read back with other bytes: the disk or stick may be failing."),
)
_PARTS = (
    QT_TRANSLATE_NOOP("Reasons", "holds a number that isn't whole"),
    QT_TRANSLATE_NOOP("Reasons", "isn't a revision"),
    QT_TRANSLATE_NOOP("Reasons", "was altered: its hash doesn't match"),
    QT_TRANSLATE_NOOP("Reasons", "is filed under other values than it holds"),
    QT_TRANSLATE_NOOP("Reasons", "is about something that this version of Urval doesn't know; update the program"),
    QT_TRANSLATE_NOOP("Reasons", "is addressed to others than its kind"),
    QT_TRANSLATE_NOOP("Reasons", "holds text that can't be stored"),
    QT_TRANSLATE_NOOP("Reasons", "isn't in canonical form"),
    QT_TRANSLATE_NOOP("Reasons", "has a frame that no Urval writes"),
    QT_TRANSLATE_NOOP("Reasons", "takes the call's founding away"),
    QT_TRANSLATE_NOOP("Reasons", "holds a value of another kind than its field"),
)
MERGE = Group(_WHOLE, parts=_PARTS)
