"""``make bench``: each budget of the design that can be measured so far, as a ratio to a baseline in the same run."""

import importlib
import sys

NAMES = (
    "documents",
    "page_view",
    "sample_walk",
    "window",
    "passages",
    "merge",
    "ranking",
    "report",
    "decision_quality",
)


def main() -> None:
    """Run the benchmarks named on the command line, or all."""
    for name in sys.argv[1:] or NAMES:
        print(f"\n== {name}", flush=True)
        importlib.import_module(f"benchmarks.{name}").main()


if __name__ == "__main__":
    main()
