"""How much random tests try: little in the suite, a multiple of it in ``make fuzz``, which then differs each time.

What fails in ``make fuzz`` is kept: Hypothesis stores its examples in ``.hypothesis`` and tries them first the next
time, and tests with a seed of their own print it (``URVAL_SEED`` gives it to them again).
"""

import os
import random

FACTOR = int(os.environ.get("URVAL_FUZZ", "1"))
IS_REPEATABLE = FACTOR == 1


def generator(seed: int) -> random.Random:
    """Return a source of randomness: in the suite always this seed's, in ``make fuzz`` another each time, printed."""
    chosen = seed if IS_REPEATABLE else int(os.environ.get("URVAL_SEED") or random.SystemRandom().randrange(2**32))
    print(f"URVAL_SEED={chosen}")  # pytest shows it where the test fails
    return random.Random(chosen)
