"""The facts of one invented cluster: what its sentences, tables and figures all agree on."""

import random
from collections.abc import Mapping
from dataclasses import dataclass

from workbench.demo.plan import DemoApplication
from workbench.demo.texts import FieldOfWork, draw_ranges, fields_of_work, partners

YEARS = (2013, 2014, 2015, 2016, 2017)
_NUMBER_WORDS = ("noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv")
_MONTHS = ("januari", "februari", "mars", "maj", "september", "oktober", "november")


@dataclass(frozen=True)
class ClusterFacts:
    """``words`` fill the slots of sentences; the rest is for tables and figures (shares in percent, money in kSEK)."""

    words: Mapping[str, str]
    firms_by_year: tuple[int, ...]
    export_by_year: tuple[int, ...]
    export_goal: int
    financing: tuple[tuple[str, int], ...]
    budget: tuple[tuple[str, int, int, int], ...]
    members: tuple[tuple[str, str, int], ...]
    results: tuple[tuple[str, int, int, int], ...]


def word(number: int) -> str:
    """Return a number up to twelve as a Swedish word, a larger one in digits."""
    return _NUMBER_WORDS[number] if number < len(_NUMBER_WORDS) else str(number)


def cluster_facts(application: DemoApplication) -> ClusterFacts:
    """Return the facts of the application's cluster; a better cluster has more of most things."""
    rng = application.random("facts")
    field = fields_of_work()[application.field_of_work]
    strength = application.quality / 5
    firms = _grown(rng, int(rng.uniform(22, 45) + 70 * strength * rng.uniform(0.6, 1.2)), 0.03 + 0.1 * strength)
    export = _grown(rng, int(rng.uniform(16, 26) + 24 * strength), 0.03 + 0.06 * strength)
    goal = export[-1] + rng.randint(4, 11)
    jobs = int(rng.uniform(14, 40) + 120 * strength * rng.uniform(0.7, 1.2))
    products = int(rng.uniform(4, 8) + 14 * strength)
    links = int(rng.uniform(6, 12) + 26 * strength)
    financing = _financing(rng, strength)
    firms_goal = int(firms[-1] * rng.uniform(1.15, 1.4))
    words = {
        **{key: draw_ranges(value, rng) for key, value in field.words.items()},
        **_identity(application, rng),
        **_choices(application, field, rng),
        **_region_words(rng),
        **_history(rng, firms[-1]),
        **_firm_words(rng, firms[-1]),
        **_partner_words(rng),
        **_sustain_words(rng),
        **_direction_words(rng),
        "cofinancing": str(financing[0][1]),
        "region_share": str(financing[1][1]),
        "municipal_share": str(financing[2][1]),
        "firms": str(firms[-1]),
        "firms_goal": str(firms_goal),
        "export_before": str(export[2]),
        "export_now": str(export[-1]),
        "export_goal": str(goal),
        "export_mid": str((export[-1] + goal) // 2),
        "jobs": str(jobs),
        "new_products": str(products),
        "collaborations": str(links),
    }
    return ClusterFacts(
        words=words,
        firms_by_year=firms,
        export_by_year=export,
        export_goal=goal,
        financing=financing,
        budget=_budget(rng, float(words["budget"].replace(",", "."))),
        members=_members(rng, field),
        results=(
            ("Medlemsföretag", firms[2], firms[-1], firms_goal),
            ("Exportandel, procent", export[2], export[-1], goal),
            ("Nya samarbeten per år", max(2, links // 4), links // 2, links),
            ("Nya produkter per år", max(1, products // 4), products // 2, products),
            ("Nya arbeten totalt", 0, jobs, jobs * 2 + rng.randint(3, 19)),
        ),
    )


def _grown(rng: random.Random, last: int, growth: float) -> tuple[int, ...]:
    """Return one number a year that ends at ``last``, having grown unevenly by about ``growth`` a year."""
    values = [float(last)]
    for _ in YEARS[1:]:
        values.append(values[-1] / (1 + growth * rng.uniform(0.3, 1.7)))
    return tuple(round(value) for value in reversed(values))


def _identity(application: DemoApplication, rng: random.Random) -> dict[str, str]:
    organisation = application.organisation
    names = partners()
    return {
        "name": organisation.name,
        "number": organisation.number,
        "region": organisation.region,
        "region_s": f"{organisation.region}s",
        "in_place": organisation.in_place,
        "town": organisation.town,
        "legal_form": rng.choice(("ideell förening", "ekonomisk förening")),
        "university": rng.choice(names["universities"]),
        "institute": rng.choice(names["institutes"]),
        "incubator": rng.choice(names["incubators"]),
        "park": rng.choice(names["parks"]),
        "vinnvaxt_year": str(rng.choice((2013, 2014, 2016))),
    }


def _choices(application: DemoApplication, field: FieldOfWork, rng: random.Random) -> dict[str, str]:
    """Pick two needs and two technologies, other ones for the next cluster in the same field."""
    turn = application.organisation.turn * 2
    needs = [field.needs[(turn + step) % len(field.needs)] for step in range(2)]
    techs = [field.techs[(turn + step) % len(field.techs)] for step in range(2)]
    rng.shuffle(needs)
    rng.shuffle(techs)
    return {"need1": needs[0], "need2": needs[1], "tech1": techs[0], "tech2": techs[1]}


def _region_words(rng: random.Random) -> dict[str, str]:
    interviews = rng.randint(60, 170)
    return {
        "s3year": str(rng.choice((2015, 2016, 2016, 2017))),
        "s3month": rng.choice(_MONTHS),
        "s3count": word(rng.randint(3, 7)),
        "share": str(rng.randint(7, 19)),
        "interviews": str(interviews),
        "interviews_ours": str(interviews // rng.randint(4, 6)),
        "quotient": f"{rng.randint(13, 31) / 10:.1f}".replace(".", ","),
        "workshops": word(rng.randint(3, 9)),
        "discarded": word(rng.randint(4, 9)),
        "region_money": f"{rng.randint(6, 22) / 10:.1f}".replace(".", ","),
    }


def _history(rng: random.Random, firms: int) -> dict[str, str]:
    founded = rng.randint(2003, 2013)
    known = rng.randint(44, 71)
    return {
        "founded": str(founded),
        "founders": word(max(4, min(12, firms // rng.randint(5, 9)))),
        "loyal": str(rng.randint(48, 74)),
        "leavers": word(rng.randint(2, 4)),
        "joiners": word(rng.randint(5, 11)),
        "projects_running": word(rng.randint(4, 9)),
        "referrals": str(rng.randint(14, 52)),
        "municipalities": word(rng.randint(4, 11)),
        "known": str(known),
        "known_half": str(known - rng.randint(14, 24)),
        "media": str(rng.randint(18, 66)),
        "visits_in": str(rng.randint(22, 58)),
        "theses": word(rng.randint(6, 12)),
        "cert_year": str(rng.randint(2014, 2016)),
        "board": word(11),
        "board_firms": word(rng.choice((6, 7, 7, 8))),
        "inside": str(rng.randint(17, 36)),
        "close": str(rng.randint(62, 85)),
        "bookings": str(rng.randint(90, 210)),
    }


def _firm_words(rng: random.Random, firms: int) -> dict[str, str]:
    hours_per = rng.randint(26, 74)
    share = rng.randint(28, 52)
    votes = max(9, firms // 2 - rng.randint(1, 5))
    return {
        "small": str(rng.randint(71, 89)),
        "clients": str(max(5, firms // rng.randint(3, 5))),
        "fee_low": f"{rng.randint(3, 6)} 000",
        "fee_high": f"{rng.randint(25, 60)} 000",
        "fee_share": str(share),
        "fee_before": str(share - rng.randint(8, 17)),
        "visits": str(rng.randint(40, 130)),
        "survey": str(rng.randint(63, 88)),
        "votes": str(votes),
        "votes_second": str(max(4, votes - rng.randint(2, 6))),
        "needs_open": str(rng.randint(14, 37)),
        "hours": f"{round(hours_per * firms, -1)}",
        "hours_per": str(hours_per),
        "active": str(rng.randint(56, 78)),
        "satisfaction": str(rng.randint(82, 95)),
        "quick": str(rng.randint(13, 31)),
        "big": word(rng.randint(3, 5)),
        "declined": word(rng.randint(3, 7)),
        "staff": f"{rng.randint(4, 11) / 2:.1f}".replace(".0", "").replace(".", ","),
        "budget": f"{rng.randint(28, 79) / 10:.1f}".replace(".", ","),
        "board_day": str(rng.randint(9, 27)),
        "days": str(rng.randint(24, 45)),
    }


def _partner_words(rng: random.Random) -> dict[str, str]:
    done = rng.randint(9, 15)
    return {
        "researchers": word(rng.randint(4, 11)),
        "phd": word(rng.randint(2, 5)),
        "papers": str(rng.randint(13, 44)),
        "cities_active": word(rng.randint(2, 4)),
        "public_buy": str(rng.randint(5, 24)),
        "students": str(rng.randint(28, 70)),
        "smallest": word(rng.randint(2, 4)),
        "months": word(rng.randint(3, 7)),
        "adopters": word(rng.randint(6, 12)),
        "projects_done": word(done),
        "projects_all": str(done + rng.randint(3, 6)),
        "testbed_year": str(rng.randint(2011, 2016)),
        "occupancy": str(rng.randint(58, 87)),
        "outside": word(rng.randint(3, 6)),
        "users": str(rng.randint(25, 80)),
    }


def _sustain_words(rng: random.Random) -> dict[str, str]:
    women_share = rng.randint(24, 41)
    return {
        "returned": word(rng.randint(2, 5)),
        "sdg": word(rng.randint(3, 5)),
        "reporters": str(rng.randint(16, 42)),
        "reserve": word(rng.randint(4, 9)),
        "largest_share": str(rng.randint(26, 39)),
        "margin": f"{rng.randint(52, 94) / 10:.1f}".replace(".", ","),
        "women": word(rng.choice((4, 5, 5, 6))),
        "women_share": str(women_share),
        "women_leads": str(women_share - rng.randint(6, 13)),
        "attribution": str(rng.randint(58, 77)),
        "turnover_growth": str(rng.randint(11, 21)),
        "turnover_other": str(rng.randint(4, 8)),
    }


def _direction_words(rng: random.Random) -> dict[str, str]:
    return {
        "jobs_goal": str(rng.randint(9, 34) * 10),
        "actions": str(rng.randint(13, 24)),
        "stopped": word(rng.randint(2, 4)),
        "selfshare": str(rng.randint(60, 80)),
        "expected_collab": word(rng.randint(6, 12)),
        "expected_products": word(rng.randint(3, 6)),
    }


def _financing(rng: random.Random, strength: float) -> tuple[tuple[str, int], ...]:
    firms = int(rng.uniform(22, 32) + 16 * strength)
    region = rng.randint(22, 30)
    cities = rng.randint(9, 15)
    return (
        ("Företagen", firms),
        ("Regionen", region),
        ("Kommunerna", cities),
        ("Övrigt", 100 - firms - region - cities),
    )


def _budget(rng: random.Random, millions: float) -> tuple[tuple[str, int, int, int], ...]:
    """Split a year's budget over kinds of cost and let it grow a little; the first year adds up to the total."""
    total = round(millions * 1000)
    shares = {
        "Personal": rng.uniform(0.42, 0.52),
        "Projekt": rng.uniform(0.2, 0.28),
        "Lokaler": rng.uniform(0.05, 0.09),
    }
    firsts = {kind: _tens(total * share) for kind, share in shares.items()}
    firsts["Resor och möten"] = total - sum(firsts.values())
    rows = []
    for kind, first in firsts.items():
        growth = rng.uniform(1.0, 1.08)
        rows.append((kind, first, _tens(first * growth), _tens(first * growth**2)))
    first_year, second_year, third_year = (sum(amounts) for amounts in list(zip(*rows, strict=True))[1:])
    return (*rows, ("Summa", first_year, second_year, third_year))


def _tens(amount: float) -> int:
    return int(round(amount, -1))


def _members(rng: random.Random, field: FieldOfWork) -> tuple[tuple[str, str, int], ...]:
    """Return some member firms: plainly invented names, the role in the cluster and the number of employees."""
    prefixes = partners()["firm_prefixes"]
    roles = ("Styrelseledamot", "Projektägare", "Provar i drift", "Medlem", "Mentor", "Beställare")
    words = rng.sample(field.firm_words, len(field.firm_words))
    return tuple((f"{rng.choice(prefixes)}{name} AB", rng.choice(roles), rng.randint(3, 140)) for name in words)
