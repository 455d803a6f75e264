"""The commands that look after a file: merges undone, backups, keys, purged and protected data."""

import argparse
from typing import TYPE_CHECKING, Any

from workbench.commands.answers import DONE, NEEDS_PERSON, Command, print_answer
from workbench.commands.passwords import read_password

if TYPE_CHECKING:
    from workbench.merge.undo import UndoOutcome
    from workbench.models.keys import DeviceRow
    from workbench.models.merge_log import LoggedMerge


def _merges(options: argparse.Namespace) -> int:
    from workbench.merge.undo import list_merges

    merges = list_merges(options.file)
    print_answer(options, [_merge_as_json(each) for each in merges], "\n".join(map(_merge_line, merges)))
    return DONE


def _merge_as_json(merge: "LoggedMerge") -> dict[str, Any]:
    names = ("number", "time", "file", "sha256", "new", "quarantined")
    return {**{name: getattr(merge, name) for name in names}, "undone": merge.is_undone}


def _merge_line(merge: "LoggedMerge") -> str:
    undone = ", undone" if merge.is_undone else ""
    return f"{merge.number:>4}  {merge.time}  {merge.file}: {merge.new} new, {merge.quarantined} quarantined{undone}"


def _undo_merge(options: argparse.Namespace) -> int:
    from workbench.merge.undo import undo_merge

    return _answer_undo(options, undo_merge(options.file, options.number), "undone", "don't count any more")


def _redo_merge(options: argparse.Namespace) -> int:
    from workbench.merge.undo import redo_merge

    return _answer_undo(options, redo_merge(options.file, options.number), "redone", "count again")


def _answer_undo(options: argparse.Namespace, outcome: "UndoOutcome", what: str, effect: str) -> int:
    document = {
        "merge": outcome.merge.number,
        "file": outcome.merge.file,
        "revisions": outcome.revisions,
        "conflicts": outcome.conflicts,
        "state_hash": outcome.state_hash,
    }
    text = f"Merge {outcome.merge.number} ({outcome.merge.file}) is {what}: {outcome.revisions} changes {effect}."
    print_answer(options, document, text)
    return NEEDS_PERSON if outcome.conflicts else DONE


def _backups(options: argparse.Namespace) -> int:
    from workbench.merge.backups import list_backups

    found = [(str(each.path), each.time.isoformat(timespec="seconds")) for each in list_backups(options.file)]
    document = [{"path": path, "time": time} for path, time in found]
    print_answer(options, document, "\n".join(f"{time}  {path}" for path, time in found))
    return DONE


def _restore(options: argparse.Namespace) -> int:
    from workbench.merge.backups import restore

    replaced = restore(options.file, options.backup)
    print(f"{options.file} is as in {options.backup.name}." + (f" What it was is in {replaced}." if replaced else ""))
    return DONE


def _devices(options: argparse.Namespace) -> int:
    from workbench.models.file import open_review_file
    from workbench.models.keys import read_devices

    with open_review_file(options.file, write=False) as file, file.transaction() as session:
        found = read_devices(session)
    print_answer(options, [each.as_json() for each in found], "\n".join(map(_device_lines, found)))
    return DONE


def _device_lines(row: "DeviceRow") -> str:
    lines = [f"{row.name or 'not on the roster'}{' (lead)' if row.leads else ''}: {row.device}, {row.standing}"]
    for chain in row.chains:
        until = "" if chain.until is None else f", of which {min(chain.until, chain.reached)} count"
        lines.append(f"    {chain.chain}: {chain.reached} changes{until}")
    return "\n".join(lines)


def _revoke_key(options: argparse.Namespace) -> int:
    from workbench.models.file import open_review_file
    from workbench.models.keys import revoke_device

    keep = {} if options.keep_nothing else dict(options.keep) if options.keep else None
    with open_review_file(options.file) as file:
        row = revoke_device(file, options.device, keep=keep)
    print_answer(options, row.as_json(), _device_lines(row))
    return DONE


def _backup_key(options: argparse.Namespace) -> int:
    from workbench.models.file import open_review_file
    from workbench.models.keys import back_up_key

    with open_review_file(options.file) as file:
        device = back_up_key(file, options.out, read_password(options, is_new=True))
    print(f"{options.out} holds the key {device.id[:12]}. Keep it and its password in two places, away from the file.")
    return DONE


def _restore_key(options: argparse.Namespace) -> int:
    from workbench.models.file import open_review_file
    from workbench.models.keys import restore_key

    with open_review_file(options.file, write=False) as file:
        call = file.call
    device = restore_key(call, options.backup, read_password(options, is_new=False))
    print(f"This computer acts with the key {device.id[:12]} in this call now.")
    return DONE


def _protect(options: argparse.Namespace) -> int:
    from workbench.merge.protection import protect

    protect(options.file, options.out, read_password(options, is_new=True))
    print(f"{options.out} is protected. Tell the password on another way than the file.")
    return DONE


def _unprotect(options: argparse.Namespace) -> int:
    from workbench.merge.protection import unprotect

    unprotect(options.file, options.out, read_password(options, is_new=False))
    print(f"{options.out} is what {options.file.name} holds, without a password.")
    return DONE


def _purge(options: argparse.Namespace) -> int:
    from workbench.documents.traces import forget_text
    from workbench.merge.purge import purge_document

    outcome = purge_document(options.file, options.document, reason=options.reason)
    forget_text([outcome.sha256])
    gone = (
        f"The bytes of {', '.join(outcome.names)} are gone from the file and {outcome.backups} of its backups; the "
        "hash stays. Hand the files out anew, so that reviewers' copies let go of it too."
    )
    lines = [gone, *(f"The backup {path} couldn't be changed." for path in outcome.missed)]
    print_answer(options, outcome.as_json(), "\n".join(lines))
    return NEEDS_PERSON if outcome.missed else DONE


COMMANDS: dict[str, Command] = {
    "merges": _merges,
    "undo-merge": _undo_merge,
    "redo-merge": _redo_merge,
    "backups": _backups,
    "restore": _restore,
    "devices": _devices,
    "revoke-key": _revoke_key,
    "backup-key": _backup_key,
    "restore-key": _restore_key,
    "purge": _purge,
    "protect": _protect,
    "unprotect": _unprotect,
}
