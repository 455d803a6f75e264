"""How much random tests try: little in the suite, a multiple of it in ``make fuzz``, which then differs each time."""

import os

FACTOR = int(os.environ.get("URVAL_FUZZ", "1"))
IS_REPEATABLE = FACTOR == 1
