"""What keys, purged and protected files, and previews out of date refuse or say."""

from workbench.views.sentences.group import Group
from workbench.views.translation import QT_TRANSLATE_NOOP

_WHOLE = (
    QT_TRANSLATE_NOOP("Reasons", "The password is wrong, or the key's backup is damaged."),
    QT_TRANSLATE_NOOP("Reasons", "The key file of this computer can't be read."),
    QT_TRANSLATE_NOOP("Reasons", "Only a lead revokes a key, and this file isn't open as a lead's."),
    QT_TRANSLATE_NOOP("Reasons", "This is the key that this computer leads with; revoke it from another lead's file."),
    QT_TRANSLATE_NOOP("Reasons", "No device here has an id that begins with %1."),
    QT_TRANSLATE_NOOP("Reasons", "Several devices here have ids that begin with %1; say more of it."),
    QT_TRANSLATE_NOOP("Reasons", "The device has no chain that begins with %1."),
    QT_TRANSLATE_NOOP("Reasons", "This computer has no key for this file."),
    QT_TRANSLATE_NOOP("Reasons", "The password must have at least %1 characters."),
    QT_TRANSLATE_NOOP("Reasons", "%1 is not a backup of a key."),
    QT_TRANSLATE_NOOP("Reasons", "%1 is a key for another call."),
    QT_TRANSLATE_NOOP("Reasons", "Document %1 was purged, and its bytes are still in the file."),
    QT_TRANSLATE_NOOP("Reasons", "The state's hash that the file keeps isn't that of what the journal says."),
    QT_TRANSLATE_NOOP("Reasons", "The file was changed after the preview; look at a new preview first."),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "The key of the device that wrote it was revoked; what came after that is kept aside and doesn't count.",
    ),
    QT_TRANSLATE_NOOP("Reasons", "The password is wrong, or the file is damaged."),
    QT_TRANSLATE_NOOP("Reasons", "%1 isn't protected by a password."),
    QT_TRANSLATE_NOOP("Reasons", "Protected files can't be used here: SQLCipher isn't installed with this program."),
    QT_TRANSLATE_NOOP("Reasons", "%1 can't be protected here: there is no room, or it takes too long."),
    QT_TRANSLATE_NOOP("Reasons", "Say why the document is purged; that stays."),
    QT_TRANSLATE_NOOP("Reasons", "No document here has a hash that begins with %1."),
    QT_TRANSLATE_NOOP("Reasons", "Several documents here have hashes that begin with %1; say more of it."),
    QT_TRANSLATE_NOOP("Reasons", "It is protected by a password, which is needed to read it, or it is damaged."),
)
_PARTS = (QT_TRANSLATE_NOOP("Reasons", "a network folder"),)
KEEPING = Group(_WHOLE, parts=_PARTS)
