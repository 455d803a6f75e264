"""Devices: the Ed25519 keys that sign what leaves this computer, and the chains that they write.

A device is one installation acting as one person in one call. Its private key is a file in the user folder under
(call, person), readable by the user only. Device ids are the SHA-256 of the public key, as hex. Keys and chains note
which installation they belong to, so that a copy of the user folder is told from the original.
"""

import hashlib
import json
import os
import tempfile
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from workbench import paths
from workbench.errors import InputRefusedError
from workbench.models.revision import dump_canonical

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

NAMESPACE_DIGITS = "0123456789abcdef"


@dataclass(frozen=True)
class Device:
    """A private key of this computer, acting as ``person`` in ``call``."""

    call: str
    person: str
    private_key: "Ed25519PrivateKey"

    @property
    def public_key(self) -> bytes:
        """The raw public key, 32 bytes."""
        return self.private_key.public_key().public_bytes_raw()

    @property
    def id(self) -> str:
        """The device's id: the SHA-256 of its public key, hex."""
        return device_id(self.public_key)

    def sign(self, statement: bytes) -> bytes:
        """Return the signature, 64 bytes."""
        return self.private_key.sign(statement)


def device_id(public_key: bytes) -> str:
    """Return the id of the device with this public key."""
    return hashlib.sha256(public_key).hexdigest()


def chain_statement(*, call: str, chain: str, author: str, audience: str, seq: int, head: bytes) -> bytes:
    """Return what a device signs: that its chain, as this author, has this head at this length."""
    return dump_canonical(
        {"call": call, "chain": chain, "author": author, "audience": audience, "seq": seq, "head": head.hex()}
    ).encode()


def is_signed(public_key: bytes, signature: bytes, statement: bytes) -> bool:
    """Tell whether the signature is the key's own over the statement."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, statement)
    except (InvalidSignature, ValueError):
        return False
    return True


def find_device(call: str, person: str, *, copied: bool = False) -> Device | None:
    """Return this installation's device for the person in the call, if it has one.

    A key that came with a copy of the user folder is another installation's: two that went on with one key would look
    like one. With ``copied`` it is returned too, where this installation has no other: a lead who moves to another
    computer stays the lead.

    Raises:
        InputRefusedError: the key file can't be read.
    """
    here = paths.installation()
    stored = [_read_key(path) for path in (_key_path(call, person, here), _key_path(call, person))]
    for each in filter(None, stored):
        if copied or each.get("installation", here) == here:
            return _device(call, person, each)
    return None


def make_device(call: str, person: str) -> Device:
    """Return this installation's device for the person in the call, made now where there was none."""
    existing = find_device(call, person)
    if existing:
        return existing
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    device = Device(call, person, Ed25519PrivateKey.generate())
    keep_device(device)
    return device


def keep_device(device: Device) -> None:
    """Keep a device's key as this installation's; a key that lay there before is kept aside, a copied one stays."""
    here = paths.installation()
    path = _key_path(device.call, device.person)
    found = _read_key(path)
    if found and found.get("installation", here) != here:
        path = _key_path(device.call, device.person, here)
        found = _read_key(path)
    private_key = device.private_key.private_bytes_raw().hex()
    if found and found["private_key"] != private_key:
        path.replace(path.with_suffix(f".{_device(device.call, device.person, found).id[:16]}"))
    write_private(path, dump_canonical({"private_key": private_key, "installation": here}))


def sealed_key(device: Device, password: str) -> dict[str, str]:
    """Return a device's key under a password: scrypt makes the key of AES-256-GCM, which notices any change."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = os.urandom(16), os.urandom(12)
    private_key = device.private_key.private_bytes_raw()
    sealed = AESGCM(_stretched(password, salt)).encrypt(nonce, private_key, _key_owner(device.call, device.person))
    return {
        "call": device.call,
        "person": device.person,
        "salt": salt.hex(),
        "nonce": nonce.hex(),
        "sealed": sealed.hex(),
    }


def unsealed_key(sealed: dict[str, str], password: str) -> Device:
    """Return the device of :func:`sealed_key`.

    Raises:
        InputRefusedError: the password is another, or something was changed; nobody can tell which.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        salt, nonce, data = (bytes.fromhex(sealed[name]) for name in ("salt", "nonce", "sealed"))
        owner = _key_owner(sealed["call"], sealed["person"])
        private_key = AESGCM(_stretched(password, salt)).decrypt(nonce, data, owner)
        return Device(sealed["call"], sealed["person"], Ed25519PrivateKey.from_private_bytes(private_key))
    except (InvalidTag, ValueError, KeyError, TypeError) as error:
        raise InputRefusedError("The password is wrong, or the key's backup is damaged.") from error


def _stretched(password: str, salt: bytes) -> bytes:
    # N = 2^15, r = 8: 32 MiB and about a tenth of a second for each guess.
    composed = unicodedata.normalize("NFC", password).encode()
    return hashlib.scrypt(composed, salt=salt, n=2**15, r=8, p=1, maxmem=2**26, dklen=32)


def _key_owner(call: str, person: str) -> bytes:
    return dump_canonical({"call": call, "person": person}).encode()


def _read_key(path: Path) -> dict[str, str] | None:
    try:
        found: dict[str, str] = json.loads(path.read_text("utf-8"))
        bytes.fromhex(found["private_key"])
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputRefusedError(f"The key file {path} can't be read.") from error
    return found


def _device(call: str, person: str, stored: dict[str, str]) -> Device:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    try:
        return Device(call, person, Ed25519PrivateKey.from_private_bytes(bytes.fromhex(stored["private_key"])))
    except ValueError as error:
        raise InputRefusedError("The key file of this computer can't be read.") from error


def _key_path(call: str, person: str, installation: str = "") -> Path:
    if not all(part and set(part) <= set(NAMESPACE_DIGITS) for part in (call, person)):
        raise InputRefusedError("The file's ids aren't ones that Urval makes.")
    name = f"{person}-{installation}.json" if installation else f"{person}.json"
    return paths.user_folder() / "devices" / call / name


def write_private(path: Path, text: str) -> None:
    """Replace a small file of the user folder in one step, readable by the user only."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, part = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
    Path(part).replace(path)


class ChainClaim:
    """This process's hold on a chain, so that no copy of a file continues a chain that another copy went on with.

    The user folder remembers how far each chain of this computer has come. A copy may go on with a chain only when it
    holds that head and no other process has the chain open; else it starts a chain of its own.
    """

    def __init__(self, chain: str) -> None:
        self._path = paths.user_folder() / "chains" / f"{chain}.json"
        self._path.parent.mkdir(exist_ok=True, mode=0o700)
        self._lock = FileLock(self._path.with_suffix(".lock"))

    def acquire(self) -> bool:
        """Take the chain if no other process has it."""
        try:
            self._lock.acquire(blocking=False)
        except Timeout:
            return False
        return True

    def reached(self) -> tuple[int, str] | None:
        """Return the length and head (hex) that this installation last wrote, or None if it never wrote the chain."""
        try:
            stored = json.loads(self._path.read_text("utf-8"))
            here = paths.installation()
            if stored.get("installation", here) != here:
                return None
            return int(stored["seq"]), str(stored["head"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None

    def record(self, seq: int, head: bytes) -> None:
        """Remember how far the chain has come."""
        write_private(
            self._path, dump_canonical({"seq": seq, "head": head.hex(), "installation": paths.installation()})
        )

    def release(self) -> None:
        """Let another process take the chain."""
        self._lock.release()


class TrialClaim(ChainClaim):
    """The claim of a copy that is thrown away: it always starts a new chain, and leaves no trace in the user folder."""

    def __init__(self, chain: str) -> None:
        pass

    def acquire(self) -> bool:
        """Refuse, so that the copy goes on with no chain."""
        return False

    def record(self, seq: int, head: bytes) -> None:
        """Remember nothing."""

    def release(self) -> None:
        """Hold nothing."""
