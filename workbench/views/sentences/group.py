"""What the sentences of one part of the domain are written down as."""

from typing import NamedTuple


class Group(NamedTuple):
    """The texts of one domain package, each with %1, %2 … where a value stands.

    ``parts`` stand only inside the group's sentences, in the place of a value. ``joints`` join two known parts.
    """

    sentences: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    joints: tuple[str, ...] = ()
