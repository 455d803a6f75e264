"""The live key map that menus, shortcuts and the key sheet share: remapping, conflicts, single keys off."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QWidget

from workbench.errors import InputRefusedError
from workbench.views.bindings import BINDINGS, OVERLAPPING, SCOPE_TITLES, Binding, Scope
from workbench.views.settings import Settings

_BY_ACTION = {binding.action: binding for binding in BINDINGS}
_CHARACTERS = range(0x21, 0xFFFFFF)  # Qt gives printing keys their Unicode number; space is no character key


def is_single_key(key: str) -> bool:
    """Return whether ``key`` begins with a character alone, which WCAG 2.1.4 wants to be possible to switch off."""
    first = QKeySequence(key)[0]  # type: ignore[index] # the stubs forget QKeySequence.__getitem__
    plain = first.keyboardModifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return plain == Qt.KeyboardModifier.NoModifier and first.key().value in _CHARACTERS


class KeyMap(QObject):
    """Which keys do what right now; ``changed`` is emitted after remapping, switching or a change of language."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    @property
    def single_keys(self) -> bool:
        """Whether keys that are a character alone are on."""
        return self._settings.single_keys

    def knows(self, action: str) -> bool:
        """Return whether the map has such an action."""
        return action in _BY_ACTION

    def keys(self, action: str) -> tuple[str, ...]:
        """Return the keys that work now, as portable text, the one shown in menus first."""
        return tuple(key for key in self._mapped(action) if self._settings.single_keys or not is_single_key(key))

    def text(self, action: str) -> str:
        """Return the action's text in the user's language, with its menu mnemonic."""
        binding = _BY_ACTION[action]
        text = _translated(binding.text)
        return text if binding.number is None else text.replace("%1", str(binding.number))

    def label(self, action: str) -> str:
        """Return the action's text without a mnemonic or dots."""
        return plain_text(self.text(action))

    def shown_keys(self, action: str) -> str:
        """Return the working keys as the platform and language write them."""
        return ", ".join(native_text(key) for key in self.keys(action))

    def has_single_keys(self, action: str) -> bool:
        """Return whether the action has a key that goes when single keys are switched off."""
        return any(is_single_key(key) for key in self._mapped(action))

    def action(
        self, action: str, owner: QWidget, slot: Callable[[], object] | None = None, *, icon: QIcon | None = None
    ) -> QAction:
        """Return a new action of ``owner`` that keeps its text and keys current; outside ``window`` scope its keys
        work only while the focus is in ``owner``.
        """
        binding = _BY_ACTION[action]
        made = _KeyAction(binding, self, owner)
        if icon is not None:
            made.setIcon(icon)
        if slot is not None:
            made.triggered.connect(without_checked(slot))
        owner.addAction(made)
        return made

    def conflicts(self, action: str, keys: Sequence[str]) -> tuple[Binding, ...]:
        """Return the other actions that one of ``keys`` would also reach, also by starting their two-key sequence."""
        scopes = OVERLAPPING[_BY_ACTION[action].scope]
        wanted = [QKeySequence(key) for key in keys]
        return tuple(
            other
            for other in BINDINGS
            if other.action != action
            and other.scope in scopes
            and any(_collide(key, QKeySequence(taken)) for key in wanted for taken in self._mapped(other.action))
        )

    def remap(self, action: str, keys: Sequence[str]) -> None:
        """Give the action other keys and save them; raises ``InputRefusedError`` where a key is taken or unusable."""
        portable = tuple(QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText) for key in keys)
        if not all(portable):
            raise InputRefusedError(QCoreApplication.translate("Keys", "That key can't be used."))
        taken = self.conflicts(action, portable)
        if taken:
            name = self.label(taken[0].action)
            taken_text = QCoreApplication.translate("Keys", "That key is already used for “%1”.")
            raise InputRefusedError(taken_text.replace("%1", name))
        if portable == _BY_ACTION[action].keys:
            self._settings.keys.pop(action, None)
        else:
            self._settings.keys[action] = portable
        self._store()

    def reset(self) -> None:
        """Give all actions their default keys again."""
        self._settings.keys.clear()
        self._store()

    def set_single_keys(self, on: bool) -> None:
        """Switch keys that are a character alone on or off."""
        self._settings.single_keys = on
        self._store()

    def retranslate(self) -> None:
        """Write texts and keys again after a change of language."""
        self.changed.emit()

    def _mapped(self, action: str) -> tuple[str, ...]:
        return self._settings.keys.get(action, _BY_ACTION[action].keys)

    def _store(self) -> None:
        self._settings.save()
        self.changed.emit()


class _KeyAction(QAction):
    def __init__(self, binding: Binding, keys: KeyMap, owner: QWidget) -> None:
        super().__init__(owner)
        self._binding = binding
        self._keys = keys
        self.setObjectName(binding.action)
        self.setAutoRepeat(binding.repeat)
        if binding.scope != "window":
            self.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        self.setText(self._keys.text(self._binding.action))
        self.setShortcuts([QKeySequence(key) for key in self._keys.keys(self._binding.action)])
        shown = self._keys.shown_keys(self._binding.action)
        label = self._keys.label(self._binding.action)
        self.setToolTip(f"{label} ({shown})" if shown else label)


def scope_title(scope: Scope) -> str:
    """Return the scope's heading in the user's language."""
    return _translated(SCOPE_TITLES[scope])


def group_title(binding: Binding) -> str:
    """Return the line that explains a binding's group in the user's language."""
    return _translated(binding.group_text)


def native_text(key: str) -> str:
    """Return a portable key text as the platform and language write it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def plain_text(text: str) -> str:
    """Return a menu text without its mnemonic and trailing dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def _collide(one: QKeySequence, other: QKeySequence) -> bool:
    none = QKeySequence.SequenceMatch.NoMatch
    return one.matches(other) != none or other.matches(one) != none


def without_checked(slot: Callable[[], object]) -> Callable[..., Any]:
    """Return ``slot`` as something ``triggered(bool)`` can be connected to."""
    return lambda *_checked: slot()


def _translated(text: str) -> str:
    return QCoreApplication.translate("Keys", text)
