"""The demo's applications: who applies, from where, when, how good the cluster is and what is odd about the files."""

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from statistics import NormalDist

from workbench.demo.organisations import Organisation, organisations

CRITERIA = ("REGION", "ESTABLISHED", "FIRMS", "DIRECTION", "HELIX", "SUSTAIN", "RESULTS")
TRAITS = ("scan", "late", "no-recommendation", "vinnvaxt", "five-pages", "encrypted", "damaged")
# Sweden's summer time as a fixed offset: the whole call lies within it, and Windows has no time-zone database.
_SUMMER_TIME = timezone(timedelta(hours=2), "CEST")
DEADLINE = datetime(2018, 5, 31, 23, 59, 59, tzinfo=_SUMMER_TIME)
_MEAN_QUALITY, _SPREAD, _CRITERION_SPREAD = 2.9, 1.0, 0.7
_ALL_TRAITS_FROM = 10


@dataclass(frozen=True)
class DemoApplication:
    """One application of the demo; ``quality`` is the latent truth, 0 to 5, that texts and scores are drawn from."""

    number: int
    organisation: Organisation
    received: datetime
    traits: frozenset[str]
    quality: float
    criterion_quality: Mapping[str, float] = field(hash=False)
    file_stem: str
    seed: int

    @property
    def name(self) -> str:
        """The organisation's name."""
        return self.organisation.name

    @property
    def organisation_number(self) -> str:
        """The organisation number, ten digits with a hyphen; valid by Luhn, in a series nobody has."""
        return self.organisation.number

    @property
    def region(self) -> str:
        """The region's name."""
        return self.organisation.region

    @property
    def field_of_work(self) -> str:
        """The code of the field of work, such as ``wood``."""
        return self.organisation.field

    @property
    def vinnvaxt(self) -> bool:
        """Whether the cluster already has Vinnväxt funding."""
        return "vinnvaxt" in self.traits

    def random(self, purpose: str) -> random.Random:
        """Return the source of chance for one purpose, so that a change in one part leaves the others alone."""
        return random.Random(f"{self.seed}/{self.number}/{purpose}")  # noqa: S311 - invented texts, no secrets


def plan_demo(applications: int = 42, seed: int = 1) -> tuple[DemoApplication, ...]:
    """Return the demo's applications; the same count and seed give the same plan."""
    rng = random.Random(f"{seed}/plan")  # noqa: S311 - invented applications, no secrets
    traits = _dealt_traits(applications, rng)
    qualities = _spread_qualities(applications, rng)
    digits = max(2, len(str(applications)))
    planned = []
    for number, organisation in enumerate(organisations(applications), start=1):
        mine = frozenset(trait for trait, owner in traits.items() if owner == number)
        quality = qualities[number - 1]
        planned.append(
            DemoApplication(
                number=number,
                organisation=organisation,
                received=_received("late" in mine, rng),
                traits=mine,
                quality=quality,
                criterion_quality={code: _clipped(rng.gauss(quality, _CRITERION_SPREAD)) for code in CRITERIA},
                file_stem=f"{number:0{digits}d} {organisation.name}",
                seed=seed,
            )
        )
    return tuple(planned)


def _dealt_traits(applications: int, rng: random.Random) -> dict[str, int]:
    """Give each trait to an application of its own, never to the first, which people look at before the others.

    A small demo has only as many traits as leave some ordinary applications.
    """
    count = len(TRAITS) if applications >= _ALL_TRAITS_FROM else applications * len(TRAITS) // _ALL_TRAITS_FROM
    owners = rng.sample(range(2, applications + 1), count)
    return dict(zip(TRAITS, owners, strict=False))


def _spread_qualities(applications: int, rng: random.Random) -> list[float]:
    """Draw qualities as evenly spaced quantiles in random order, so that also a small demo has good and poor ones."""
    curve = NormalDist(_MEAN_QUALITY, _SPREAD)
    qualities = [_clipped(curve.inv_cdf((place + 0.5) / applications)) for place in range(applications)]
    rng.shuffle(qualities)
    return qualities


def _clipped(value: float) -> float:
    return round(min(5.0, max(0.0, value)), 2)


def _received(late: bool, rng: random.Random) -> datetime:
    """Draw the time of arrival: during office hours, most of them in the last days; the late one after the deadline."""
    if late:
        return datetime(2018, 6, 1, 8, rng.randint(0, 59), rng.randint(0, 59), tzinfo=_SUMMER_TIME)
    days_before = min(40, int(rng.expovariate(1 / 7)))
    day = DEADLINE - timedelta(days=days_before)
    while day.isoweekday() > 5:
        day -= timedelta(days=1)
    return day.replace(hour=rng.randint(8, 17), minute=rng.randint(0, 59), second=rng.randint(0, 59))
