"""The language of the whole application, switched without a restart."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from workbench.paths import resources
from workbench.views.settings import Language

_LOCALES = {"sv": "sv_SE", "en": "en_GB"}
_OURS = "urval-translator"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark ``text`` for translation and return it unchanged (Qt's own is typed ``object``)."""
    return text


KEY_NAMES = (QT_TRANSLATE_NOOP("QShortcut", "Return"),)
"""Names of keys that Qt's Swedish leaves in English; ours are asked first."""


def install_language(qapp: QApplication, language: Language) -> str:
    """Show the application in ``language`` from now on and return "sv" or "en".

    Open windows get a ``LanguageChange`` event; ``QLocale()`` then writes numbers and dates in that language.
    """
    code = _resolved(language)
    QLocale.setDefault(QLocale(_LOCALES[code]))
    for old in qapp.findChildren(QTranslator, _OURS):
        qapp.removeTranslator(old)
        old.deleteLater()
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own = str(resources() / "translations")
    # English has a file for plurals only, and none of Qt's: its own texts are English already.
    for name, folder in ((f"qtbase_{code}", qt), (f"urval_{code}", own)):
        translator = QTranslator(qapp)
        translator.setObjectName(_OURS)
        if translator.load(name, folder):
            qapp.installTranslator(translator)
        else:
            translator.deleteLater()
    return code


def _resolved(language: Language) -> str:
    if language != "system":
        return language
    preferred = QLocale.system().uiLanguages() or ["en"]
    return "sv" if preferred[0].startswith("sv") else "en"
