"""The manifest of a dossier: what is in it, by SHA-256, with the figures that must come out again, signed by a lead."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from workbench.errors import InputRefusedError
from workbench.models.entities import Acceptance, Call, Reviewer, key
from workbench.models.file import ReviewFile
from workbench.models.identity import Device, device_id, find_device, is_signed
from workbench.models.reviewing import read_people

FORMAT = 1
MANIFEST, SIGNATURE, JOURNAL = "manifest.json", "manifest.signature.json", "journal.review"
_PURPOSE = b"urval dossier\0"
"""Stands before what is signed, so that no signature made for something else fits a dossier."""


@dataclass(frozen=True)
class Listed:
    """A file of the dossier as the manifest has it."""

    sha256: str
    size: int


@dataclass(frozen=True)
class Manifest:
    """What a manifest says; ``ranking`` is the document that ``workbench rank --json`` prints, None without one."""

    call: str
    state_hash: str
    places: int
    files: Mapping[str, Listed]
    ranking: Mapping[str, Any] | None
    made: str
    program: str

    def dump(self) -> bytes:
        """Return the manifest as it is written and signed."""
        files = {name: {"sha256": each.sha256, "size": each.size} for name, each in sorted(self.files.items())}
        document = {**vars(self), "files": files, "format": FORMAT}
        return (json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True, allow_nan=False) + "\n").encode()


def read_manifest(data: bytes) -> Manifest:
    """Return what a manifest says.

    Raises:
        InputRefusedError: it isn't a manifest, or a newer version's.
    """
    try:
        found = json.loads(data)
        if int(found["format"]) > FORMAT:
            raise InputRefusedError("The dossier was made by a newer version of Urval; update the program to check it.")
        files = {str(name): Listed(str(each["sha256"]), int(each["size"])) for name, each in found["files"].items()}
        names = ("call", "state_hash", "made", "program")
        texts = {name: str(found[name]) for name in names}
        return Manifest(files=files, places=int(found["places"]), ranking=found["ranking"], **texts)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise InputRefusedError("The dossier's manifest can't be read.") from error


def listed(path: Path) -> Listed:
    """Return a file's hash and size."""
    with path.open("rb") as stream:
        return Listed(hashlib.file_digest(stream, "sha256").hexdigest(), path.stat().st_size)


def lead_device(file: ReviewFile) -> Device:
    """Return the key that signs a dossier: that of a lead, on this computer.

    Raises:
        InputRefusedError: this computer has none.
    """
    with file.transaction() as session:
        leads = [person.id for person in read_people(session) if person.leads]
        for person in leads:
            device = find_device(file.call, person, copied=True)
            if device is not None and is_lead_key(session, person, device.public_key):
                return device
    raise InputRefusedError("A dossier is signed by a lead of the call, and this computer has no lead's key.")


def is_lead_key(session: Session, person: str, public_key: bytes) -> bool:
    """Tell whether the journal says that a key is a lead's: the founding one, or one that a lead accepted."""
    founding = session.query(Call).one().founding or {}
    if founding.get("lead") == person and founding.get("key") == public_key.hex():
        return True
    found = session.get(Reviewer, person)
    accepted = session.get(Acceptance, key(person, device_id(public_key)))
    return bool(found and found.leads and accepted and accepted.accepted)


def sign_manifest(data: bytes, device: Device) -> bytes:
    """Return the signature's file."""
    document = {
        "person": device.person,
        "public_key": device.public_key.hex(),
        "signature": device.sign(_PURPOSE + data).hex(),
    }
    return (json.dumps(document, indent=1, sort_keys=True) + "\n").encode()


def signer(data: bytes, signature: bytes) -> tuple[str, bytes] | None:
    """Return who signed a manifest (person and key), None where the signature doesn't fit."""
    try:
        found = json.loads(signature)
        person, public_key = str(found["person"]), bytes.fromhex(found["public_key"])
        is_valid = is_signed(public_key, bytes.fromhex(found["signature"]), _PURPOSE + data)
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return (person, public_key) if is_valid else None
