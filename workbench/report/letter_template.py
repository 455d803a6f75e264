"""Word templates: Jinja in .docx, filled with plain values in a sandbox; what people wrote goes in as text."""

import datetime as dt
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from workbench.errors import InputRefusedError
from workbench.report.safe_text import one_line, visible

_UNREADABLE = (OSError, zipfile.BadZipFile, zlib.error, KeyError, ValueError, SyntaxError)
"""What a file that is no Word document raises; a SyntaxError is lxml's, of the XML."""


class LetterTemplate:
    """One template.

    Raises:
        InputRefusedError: the file can't be read as a Word document.
    """

    def __init__(self, path: Path) -> None:
        from docx.opc.exceptions import PackageNotFoundError

        self.path = path
        try:
            path.stat()
            self._template().init_docx()
        except (PackageNotFoundError, *_UNREADABLE) as error:
            raise InputRefusedError(f"The template {path.name} can't be read as a Word document.") from error

    def fill(self, values: Mapping[str, Any], target: Path, *, now: dt.datetime) -> None:
        """Write the template with its values.

        Raises:
            InputRefusedError: the template names what isn't there, or isn't well formed.
        """
        from jinja2 import StrictUndefined, TemplateError
        from jinja2.sandbox import SandboxedEnvironment

        template = self._template()
        environment = SandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
        try:
            template.render(_as_text(values), environment, autoescape=True)
        except (TemplateError, TypeError, ArithmeticError, SyntaxError) as error:  # lxml has its own SyntaxError
            reason = one_line(str(error), 200)
            raise InputRefusedError(f"The template {self.path.name} can't be filled: {reason}.") from error
        properties = template.docx.core_properties
        properties.created = properties.modified = now.astimezone(dt.UTC).replace(tzinfo=None, microsecond=0)
        properties.last_modified_by = properties.author = "Urval"
        template.save(str(target))

    def _template(self) -> Any:
        from docxtpl import DocxTemplate

        return DocxTemplate(str(self.path))


def _as_text(value: Any) -> Any:
    """Return values with the characters that Word can't hold, or that docxtpl reads as commands, made visible."""
    if isinstance(value, str):
        return visible(value)
    if isinstance(value, Mapping):
        return {name: _as_text(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_as_text(each) for each in value]
    return value
