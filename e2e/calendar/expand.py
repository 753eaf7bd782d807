"""Says what other programs make of our calendars and feeds.

    expand.py FROM TO FILE...

prints JSON: for each .ics the times that PyPI's `icalendar` and `recurring-ical-events` find between FROM and TO,
as UTC instants; for each .xml what `feedparser` reads. A whole day begins at midnight in the calendar's own zone.
"""

import json
import sys
from datetime import datetime, timezone
from zoneinfo import ZoneInfo

import feedparser
import icalendar
import recurring_ical_events


def instant(value, zone):
    if not isinstance(value, datetime):
        value = datetime(value.year, value.month, value.day, tzinfo=zone)
    assert value.tzinfo is not None, f"{value} floats: its time zone is not understood"
    return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def occurrence(event, zone):
    start = event["DTSTART"].dt
    # What has no end gets one from the library: its start.
    end = event["DTEND"].dt if "DTEND" in event and event["DTEND"].dt != start else None
    return {
        "uid": str(event["UID"]),
        "starts": instant(start, zone),
        "ends": end and instant(end, zone),
        "cancelled": event.get("STATUS") == "CANCELLED",
        "summary": str(event["SUMMARY"]),
    }


def calendar(path, start, end):
    with open(path, "rb") as file:
        found = icalendar.Calendar.from_ical(file.read())
    assert not found.errors, f"{path}: {found.errors}"
    for event in found.walk("VEVENT"):
        assert not event.errors, f"{path}: {event['UID']}: {event.errors}"
    zone = ZoneInfo(str(found.walk("VTIMEZONE")[0]["TZID"]))
    events = recurring_ical_events.of(found).between(start, end)
    return [occurrence(event, zone) for event in events]


def feed(path):
    found = feedparser.parse(path)
    assert not found.bozo, f"{path}: {found.bozo_exception}"
    entries = [
        {"id": entry.id, "title": entry.title, "link": entry.link, "updated": entry.updated, "published": entry.published,
         "content": entry.content[0].value}
        for entry in found.entries
    ]
    return {"version": found.version, "language": found.feed.language, "title": found.feed.title,
            "updated": found.feed.updated, "entries": entries}


def main():
    start, end, *paths = sys.argv[1:]
    start, end = (datetime.fromisoformat(at.replace("Z", "+00:00")) for at in (start, end))
    read = lambda path: feed(path) if path.endswith(".xml") else calendar(path, start, end)
    json.dump({path: read(path) for path in paths}, sys.stdout)


main()
