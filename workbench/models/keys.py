"""Devices and their keys as people handle them: listed, backed up under a password, restored, revoked."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from sqlalchemy.orm import Session

from workbench.errors import InputRefusedError
from workbench.models.entities import Acceptance, Reviewer, key
from workbench.models.file import ReviewFile
from workbench.models.identity import Device, find_device, keep_device, sealed_key, unsealed_key, write_private
from workbench.models.journal import sqlite_connection
from workbench.models.revision import dump_canonical

KEY_SUFFIX = ".urval-key"
SHORTEST_PASSWORD = 8
_MAX_BACKUP_BYTES = 10_000
_KIND = "urval-key-1"

Standing = Literal["accepted", "waiting", "revoked"]


@dataclass(frozen=True)
class DeviceChain:
    """How many changes of one of a device's chains are here, and how many of these count where its key was revoked."""

    chain: str
    audience: str
    reached: int
    until: int | None


@dataclass(frozen=True)
class DeviceRow:
    """A device that wrote something here; ``name`` is empty if its person isn't on the roster."""

    person: str
    name: str
    device: str
    leads: bool
    standing: Standing
    chains: tuple[DeviceChain, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the entry that ``workbench devices --json`` prints."""
        return {**vars(self), "chains": [vars(chain) for chain in self.chains]}


def read_devices(session: Session) -> tuple[DeviceRow, ...]:
    """Return the devices that wrote something here, by name and id."""
    found = sqlite_connection(session).execute(
        "SELECT c.author, c.device, c.id, c.audience, (SELECT max(seq) FROM revision WHERE chain = c.id), c.until, "
        "c.counts, c.leads FROM chain c ORDER BY c.id"
    )
    rows: dict[tuple[str, str], list[Any]] = {}
    for person, device, *chain in found:
        rows.setdefault((person, device), []).append(chain)
    devices = [_device_row(session, *pair, chains) for pair, chains in rows.items()]
    return tuple(sorted(devices, key=lambda row: (row.name.casefold(), row.person, row.device)))


def _device_row(session: Session, person: str, device: str, chains: list[Any]) -> DeviceRow:
    acceptance = session.get(Acceptance, key(person, device))
    reviewer = session.get(Reviewer, person)
    is_revoked = acceptance is not None and acceptance.revoked is not None
    counts = any(counts or leads for *_, counts, leads in chains)
    return DeviceRow(
        person=person,
        name=(reviewer.name or "") if reviewer else "",
        device=device,
        leads=any(leads for *_, leads in chains),
        standing="revoked" if is_revoked else "accepted" if counts else "waiting",
        chains=tuple(DeviceChain(chain, audience, reached, until) for chain, audience, reached, until, *_ in chains),
    )


def revoke_device(file: ReviewFile, device: str, *, keep: Mapping[str, int] | None = None) -> DeviceRow:
    """Revoke a device's key in the lead's name, for good, and return the device as it stands then.

    Args:
        device: its id, or as much of the beginning as no other device here shares.
        keep: by chain, the last change that counts; chains not named don't count at all. What is here counts where
            nothing is said.

    Raises:
        InputRefusedError: it isn't a lead's file, there is no such device or chain, or the key is this copy's own.
    """
    if file.lead is None:
        raise InputRefusedError("Only a lead revokes a key, and this file isn't open as a lead's.")
    own = file.own_device(file.lead)
    with file.transaction() as session:
        found = _the_one(read_devices(session), device)
        if own and own.id == found.device:
            raise InputRefusedError(
                "This is the key that this computer leads with; revoke it from another lead's file."
            )
        lengths = {chain.chain: chain.reached for chain in found.chains}
        kept = lengths if keep is None else {_chain(lengths, chain): last for chain, last in keep.items()}
        session.get_or_add(Acceptance, key(found.person, found.device)).revoked = {
            chain: last for chain, last in sorted(kept.items()) if last > 0
        }
    with file.transaction() as session:
        return _the_one(read_devices(session), found.device)


def _the_one(devices: tuple[DeviceRow, ...], beginning: str) -> DeviceRow:
    found = [each for each in devices if beginning and each.device.startswith(beginning)]
    if not found:
        raise InputRefusedError(f"No device here has an id that begins with {beginning}.")
    if len(found) > 1:
        raise InputRefusedError(f"Several devices here have ids that begin with {beginning}; say more of it.")
    return found[0]


def _chain(lengths: Mapping[str, int], beginning: str) -> str:
    found = [each for each in lengths if each.startswith(beginning)]
    if len(found) != 1:
        raise InputRefusedError(f"The device has no chain that begins with {beginning}.")
    return found[0]


def back_up_key(file: ReviewFile, out: Path, password: str) -> Device:
    """Write the key with which this computer acts in the file, under a password, to a new file, and return the device.

    Raises:
        InputRefusedError: there is no such key, the password is too short, or the file can't be written.
    """
    person = file.reviewer or file.lead
    device = file.own_device(person) or find_device(file.call, person) if person else None
    if device is None:
        raise InputRefusedError("This computer has no key for this file.")
    if len(password) < SHORTEST_PASSWORD:
        raise InputRefusedError(f"The password must have at least {SHORTEST_PASSWORD} characters.")
    if out.exists():
        raise InputRefusedError(f"{out.name} already exists; choose another name.")
    if not out.parent.is_dir():
        raise InputRefusedError(f"The folder {out.parent} doesn't exist.")
    try:
        write_private(out, dump_canonical({"kind": _KIND, **sealed_key(device, password)}))
    except OSError as error:
        raise InputRefusedError(f"{out.name} can't be written: {error.strerror}.") from error
    return device


def restore_key(call: str, backup: Path, password: str) -> Device:
    """Let this computer act with a backed-up key in a call; what key it had before for the person is kept aside.

    Raises:
        InputRefusedError: the backup is another call's, the password is wrong, or it is no backup of a key.
    """
    try:
        with backup.open("rb") as stream:
            sealed = json.loads(stream.read(_MAX_BACKUP_BYTES).decode())
        is_backup = sealed["kind"] == _KIND
    except OSError as error:
        raise InputRefusedError(f"{backup.name} can't be read: {error.strerror}.") from error
    except (ValueError, LookupError, TypeError, RecursionError):
        is_backup = False
    if not is_backup:
        raise InputRefusedError(f"{backup.name} is not a backup of a key.")
    if sealed.get("call") != call:
        raise InputRefusedError(f"{backup.name} is a key for another call.")
    device = unsealed_key(sealed, password)
    keep_device(device)
    return device
