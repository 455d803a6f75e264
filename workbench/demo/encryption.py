"""A PDF protected by a user password (AES-256, revision 6 of ISO 32000-2), the same bytes each time.

The PDF library draws its keys from the clock, which would give the demo another state each time.
"""

import random
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256, sha384, sha512

# AES in CBC mode without padding: key, initial vector, data.
Cipher = Callable[[bytes, bytes, bytes], bytes]
_NO_VECTOR = bytes(16)
_PERMISSIONS = -1028  # all that may be allowed
_HASHES = (sha256, sha384, sha512)
_LENGTH = re.compile(rb"/Length \d+")


@dataclass(frozen=True)
class PdfObject:
    """An object's source, and its stream where it has one."""

    source: bytes
    stream: bytes | None = None


def encrypted_pdf(objects: Mapping[int, PdfObject], root: int, password: bytes, rng: random.Random,
                  cipher: Cipher) -> bytes:  # fmt: skip
    """Return a file of the objects, numbered from 1 without a gap, streams encrypted; no object may hold strings."""
    file_key = rng.randbytes(32)
    parts = [b"%PDF-1.7\n%\xe5\xe4\xf6\xc5\n"]
    offsets, position = [], len(parts[0])
    bodies = [_object_body(objects[number], file_key, rng, cipher) for number in sorted(objects)]
    bodies.append(_encryption_dictionary(file_key, password, rng, cipher))
    for number, body in enumerate(bodies, start=1):
        offsets.append(position)
        parts.append(b"%d 0 obj\n%b\nendobj\n" % (number, body))
        position += len(parts[-1])
    identity = rng.randbytes(16).hex().encode()
    parts.append(b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1))
    parts.extend(b"%010d 00000 n \n" % offset for offset in offsets)
    parts.append(
        b"trailer\n<</Size %d/Root %d 0 R/Encrypt %d 0 R/ID[<%b><%b>]>>\nstartxref\n%d\n%%%%EOF\n"
        % (len(bodies) + 1, root, len(bodies), identity, identity, position)
    )
    return b"".join(parts)


def _object_body(item: PdfObject, file_key: bytes, rng: random.Random, cipher: Cipher) -> bytes:
    if item.stream is None:
        return item.source
    vector = rng.randbytes(16)
    padding = 16 - len(item.stream) % 16
    stream = vector + cipher(file_key, vector, item.stream + bytes([padding]) * padding)
    source = _LENGTH.sub(b"/Length %d" % len(stream), item.source, count=1)
    return source + b"\nstream\n" + stream + b"\nendstream"


def _encryption_dictionary(file_key: bytes, password: bytes, rng: random.Random, cipher: Cipher) -> bytes:
    """Return the dictionary from which the file key can be had again with the password; the owner's is random."""
    user, user_key = _password_entry(password, b"", file_key, rng, cipher)
    owner, owner_key = _password_entry(rng.randbytes(16), user, file_key, rng, cipher)
    permissions = (_PERMISSIONS & 0xFFFFFFFF).to_bytes(4, "little") + b"\xff\xff\xff\xffTadb" + rng.randbytes(4)
    return (
        b"<</Filter/Standard/V 5/R 6/Length 256/P %d/EncryptMetadata true"
        b"/CF<</StdCF<</CFM/AESV3/AuthEvent/DocOpen/Length 32>>>>/StmF/StdCF/StrF/StdCF"
        b"/U<%b>/UE<%b>/O<%b>/OE<%b>/Perms<%b>>>"
        % (
            _PERMISSIONS,
            user.hex().encode(),
            user_key.hex().encode(),
            owner.hex().encode(),
            owner_key.hex().encode(),
            cipher(file_key, _NO_VECTOR, permissions).hex().encode(),
        )
    )


def _password_entry(password: bytes, user: bytes, file_key: bytes, rng: random.Random,
                    cipher: Cipher) -> tuple[bytes, bytes]:  # fmt: skip
    """Return what checks a password (hash and two salts) and the file key wrapped by it (algorithms 8 and 9)."""
    check_salt, key_salt = rng.randbytes(8), rng.randbytes(8)
    entry = _hardened_hash(password, check_salt, user, cipher) + check_salt + key_salt
    wrapped = cipher(_hardened_hash(password, key_salt, user, cipher), _NO_VECTOR, file_key)
    return entry, wrapped


def _hardened_hash(password: bytes, salt: bytes, user: bytes, cipher: Cipher) -> bytes:
    """Return the slow hash of a password (ISO 32000-2, algorithm 2.B)."""
    key = sha256(password + salt + user).digest()
    turn = 0
    while True:
        mixed = cipher(key[:16], key[16:32], (password + key + user) * 64)
        key = _HASHES[sum(mixed[:16]) % 3](mixed).digest()
        turn += 1
        if turn >= 64 and mixed[-1] <= turn - 32:
            return key[:32]
