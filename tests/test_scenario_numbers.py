"""Each of the fifty scenarios of merging is a test that says which one it is: "Scenario 17" in its docstring."""

import re
from pathlib import Path

TESTS = Path(__file__).parent
OF_OTHERS = {
    45: "strange PDFs: tests/documents",
    46: "what the PDF worker may do: tests/documents",
    47: "formulas in exported text: tests/report",
    50: "cancelling in the conflict window: tests/views/merge",
}
"""Scenarios that other parts of the program answer for."""


def test_every_scenario_has_a_test() -> None:
    numbers = {
        int(number)
        for path in TESTS.rglob("test_*.py")
        for found in re.findall(r'"""Scenarios? (\d+(?:(?:, | and )\d+)*)', path.read_text("utf-8"))
        for number in re.findall(r"\d+", found)
    }
    assert numbers | set(OF_OTHERS) == set(range(1, 51))
