"""Checks pages with another watcher as it comes, in this one process, and prints milliseconds of CPU per check.

    watchers.py urlwatch|webchanges|changedetection FOLDER URL… --rounds N [--text]

Each round checks every URL once; the first two warm up and are not counted. --text: with the watcher's plain text filter.
"""

import argparse
import asyncio
import contextlib
import io
import os
import resource
import sys

options = argparse.ArgumentParser()
options.add_argument("watcher", choices=["urlwatch", "webchanges", "changedetection"])
options.add_argument("folder")
options.add_argument("urls", nargs="+")
options.add_argument("--rounds", type=int, default=10)
options.add_argument("--text", action="store_true")
asked = options.parse_args()


def job_list():
    path = os.path.join(asked.folder, "jobs.yaml")
    text_filter = "filter: [html2text]\n" if asked.text else ""
    with open(path, "w", encoding="utf-8") as file:
        file.write("---\n".join(f"url: {url}\n{text_filter}" for url in asked.urls))
    return path


def command_of(main, arguments):
    def check_all():
        sys.argv = arguments
        try:
            main()
        except SystemExit:
            pass

    return check_all


def urlwatch():
    from urlwatch.cli import main

    names = ["urls", "config", "hooks", "cache"]
    files = [job_list(), *(os.path.join(asked.folder, name) for name in ["urlwatch.yaml", "hooks.py", "cache.db"])]
    return command_of(main, ["urlwatch", *(part for pair in zip((f"--{name}" for name in names), files) for part in pair)])


def webchanges():
    from webchanges.cli import main

    names = ["jobs", "config", "hooks", "database"]
    files = [job_list(), *(os.path.join(asked.folder, name) for name in ["webchanges.yaml", "hooks.py", "snapshots.db"])]
    return command_of(main, ["webchanges", *(part for pair in zip((f"--{name}" for name in names), files) for part in pair)])


def changedetection():
    """Its fetch, its text, its comparison and its history, without its queue and its pages."""
    import time

    os.environ["ALLOW_IANA_RESTRICTED_ADDRESSES"] = "true"
    from loguru import logger

    logger.remove()
    from changedetectionio.content_fetchers.exceptions import checksumFromPreviousCheckWasTheSame
    from changedetectionio.processors.text_json_diff.processor import perform_site_check
    from changedetectionio.store import ChangeDetectionStore

    store = ChangeDetectionStore(datastore_path=asked.folder, include_default_watches=False)
    if hasattr(store, "reload_state"):
        store.reload_state(datastore_path=asked.folder, include_default_watches=False, version_tag="bench")
    watches = [store.add_watch(url=url) for url in asked.urls]
    assert all(watches), "changedetection.io refused a page"
    moment = int(time.time())

    async def check(uuid):
        nonlocal moment
        moment += 1
        watch = store.data["watching"][uuid]
        handler = perform_site_check(datastore=store, watch_uuid=uuid)
        await handler.call_browser()
        try:
            changed, update, contents = handler.run_changedetection(watch=watch)
        except checksumFromPreviousCheckWasTheSame:
            watch.reset_watch_edited_flag()
            store.update_watch(uuid=uuid, update_obj={"last_error": False})
            return
        watch.reset_watch_edited_flag()
        store.update_watch(uuid=uuid, update_obj={**update, "last_error": False})
        if changed or not watch.history_n:
            watch.save_history_blob(contents=contents, timestamp=moment, snapshot_id=update.get("previous_md5", "none"))
        handler.update_last_raw_content_checksum(update.get("previous_md5_before_filters"))

    async def check_each():
        for uuid in watches:
            await check(uuid)

    return lambda: asyncio.run(check_each())


def spent():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


check_all = {"urlwatch": urlwatch, "webchanges": webchanges, "changedetection": changedetection}[asked.watcher]()
output = io.StringIO()
with contextlib.redirect_stdout(output):
    for _ in range(2):
        check_all()
    before = spent()
    for _ in range(asked.rounds):
        check_all()
    after = spent()
print((after - before) * 1000 / (asked.rounds * len(asked.urls)), flush=True)
if os.environ.get("SHOW_OUTPUT"):
    print(output.getvalue()[-2000:], file=sys.stderr)
os._exit(0)
