"""Writes a small compound file (MS-CFB, version 3), as Outlook's .msg files are, out of nested dicts of bytes."""

import struct
from collections.abc import Mapping

_SECTOR, _MINI = 512, 64
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_CUTOFF = 4096
Storage = Mapping[str, "Storage | bytes"]


def compound_file(root: Storage) -> bytes:
    """Return the bytes of a compound file; small enough for a single sector of sector numbers per 64 kB."""
    entries: list[list[object]] = [["Root Entry", 5, _FREE, _FREE, _FREE, _END, 0]]
    big: list[tuple[int, bytes]] = []
    mini = bytearray()
    mini_fat: list[int] = []
    _add(root, 0, entries, big, mini, mini_fat)
    chains: list[bytes] = []
    starts: list[int] = []
    fat: list[int] = []

    def put(data: bytes) -> int:
        if not data:
            return _END
        start, count = len(fat), -(-len(data) // _SECTOR)
        fat.extend([*range(start + 1, start + count), _END])
        chains.append(data.ljust(count * _SECTOR, b"\0"))
        starts.append(start)
        return start

    for place, data in big:
        entries[place][5] = put(data)
    mini_fat_start = put(struct.pack(f"<{len(mini_fat)}I", *mini_fat).ljust(_SECTOR, b"\xff") if mini_fat else b"")
    entries[0][5], entries[0][6] = put(bytes(mini)), len(mini)
    directory = b"".join(_entry(entry) for entry in entries)
    directory_start = put(directory.ljust(-(-len(directory) // _SECTOR) * _SECTOR, b"\0"))
    sectors = 1
    while (len(fat) + sectors) * 4 > sectors * _SECTOR:
        sectors += 1
    fat_start = len(fat)
    fat.extend([_FAT] * sectors)
    table = struct.pack(f"<{len(fat)}I", *fat).ljust(sectors * _SECTOR, b"\xff")
    places = [fat_start + number for number in range(sectors)] + [_FREE] * (109 - sectors)
    mini_count = -(-len(mini_fat) * 4 // _SECTOR)
    header = struct.pack(
        "<8s16sHHHHH6s9I109I",
        *(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6, b"", 0, sectors, directory_start, 0),
        *(_CUTOFF, mini_fat_start, mini_count, _END, 0, *places),
    )
    return header + b"".join(chains) + table


def _add(
    storage: Storage,
    parent: int,
    entries: list[list[object]],
    big: list[tuple[int, bytes]],
    mini: bytearray,
    mini_fat: list[int],
) -> None:
    """Add what a storage holds; its entries hang on one another's right side, which readers accept."""
    previous = -1
    for name in sorted(storage, key=lambda name: (len(name), name.upper())):
        content, place = storage[name], len(entries)
        is_stream = isinstance(content, bytes)
        entries.append([name, 2 if is_stream else 1, _FREE, _FREE, _FREE, _END, len(content) if is_stream else 0])
        entries[previous if previous >= 0 else parent][4 if previous < 0 else 3] = place
        previous = place
        if not isinstance(content, bytes):
            _add(content, place, entries, big, mini, mini_fat)
        elif len(content) >= _CUTOFF:
            big.append((place, content))
        elif content:
            count = -(-len(content) // _MINI)
            entries[place][5] = len(mini_fat)
            mini_fat.extend([*range(len(mini_fat) + 1, len(mini_fat) + count), _END])
            mini.extend(content.ljust(count * _MINI, b"\0"))


def _entry(entry: list[object]) -> bytes:
    name, kind, left, right, child, start, size = entry
    coded = f"{name}\0".encode("utf-16-le")
    return struct.pack("<64sHBBIII16sIQQIQ", coded, len(coded), kind, 1, left, right, child, b"", 0, 0, 0, start, size)


def outlook_message(
    texts: Mapping[int, str], attachments: list[tuple[Mapping[int, str], bytes]], delivered: int | None = None
) -> bytes:
    """Return a .msg file with text properties, and attachments of text properties and content.

    ``delivered`` is the delivery time in units of 100 ns since 1601.
    """
    extra = [] if delivered is None else [struct.pack("<HHIQ", 0x0040, 0x0E06, 6, delivered)]
    root: dict[str, Storage | bytes] = dict(
        _properties(texts, struct.pack("<8x4I8x", 0, 0, 0, len(attachments)), extra)
    )
    root["__nameid_version1.0"] = {}
    for number, (named, data) in enumerate(attachments):
        size = struct.pack("<HHIII", 0x0102, 0x3701, 6, len(data), 0)
        method = struct.pack("<HHIII", 0x0003, 0x3705, 6, 1, 0)
        streams: dict[str, Storage | bytes] = dict(_properties(named, b"\0" * 8, [size, method]))
        streams["__substg1.0_37010102"] = data
        root[f"__attach_version1.0_#{number:08X}"] = streams
    return compound_file(root)


def _properties(texts: Mapping[int, str], header: bytes, extra: list[bytes]) -> dict[str, bytes]:
    streams = {f"__substg1.0_{pid:04X}001F": text.encode("utf-16-le") for pid, text in texts.items()}
    rows = [struct.pack("<HHIII", 0x001F, pid, 6, 2 * len(text) + 2, 0) for pid, text in texts.items()]
    streams["__properties_version1.0"] = header + b"".join([*rows, *extra])
    return streams
