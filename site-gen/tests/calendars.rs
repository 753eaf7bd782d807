//! What other programs are told of events: that they know an event again, see that it has changed, and hear of nothing
//! that is not for them. Whether the times are right, three other programs judge in `e2e/calendar`.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use std::collections::BTreeMap;

use common::{NOW, case, root_files};
use site_gen::build;
use site_gen::diagnostic::{Tongue, report};
use site_gen::resolve::{Drafts, Options};
use site_gen::source::Sources;

const CAFE: &str = "content/calendar/cafe/index.sv.md";
const CAFE_ICS: &str = "public/sv/kalender/sprakkafe/event.ics";

/// The golden events at another time, or with other words in one file.
struct Built {
    now: &'static str,
    drafts: Drafts,
    changed: Vec<(&'static str, &'static str, &'static str)>,
}

impl Built {
    fn at(now: &'static str) -> Built {
        Built { now, drafts: Drafts::Hidden, changed: Vec::new() }
    }

    fn with(mut self, path: &'static str, from: &'static str, to: &'static str) -> Built {
        self.changed.push((path, from, to));
        self
    }

    #[track_caller]
    fn files(self) -> BTreeMap<String, String> {
        let mut files = root_files(&case("events"));
        for (path, from, to) in self.changed {
            let (_, bytes) = files.iter_mut().find(|(name, _)| name == path).unwrap();
            let text = String::from_utf8(bytes.clone()).unwrap();
            assert!(text.contains(from), "{path} has no `{from}`");
            *bytes = text.replace(from, to).into_bytes();
        }
        let options = Options { now: self.now.parse().unwrap(), base_url: None, drafts: self.drafts };
        let outputs = build(&Sources::from_files(files).unwrap(), &options);
        let outputs = outputs.unwrap_or_else(|problems| panic!("{}", report(&problems, Tongue::En)));
        outputs.into_iter().filter_map(|file| Some((file.path, String::from_utf8(file.bytes).ok()?))).collect()
    }
}

/// The values of a property, unfolded.
fn values<'t>(calendar: &'t str, property: &str) -> Vec<&'t str> {
    let lines = calendar.split("\r\n").filter_map(|line| line.split_once(':'));
    lines.filter(|(name, _)| name.split(';').next() == Some(property)).map(|(_, value)| value).collect()
}

#[test]
fn the_same_content_is_the_same_calendar_at_another_time() {
    let (early, late) = (Built::at(NOW).files(), Built::at("2026-12-09T05:00:00Z").files());
    assert_eq!(early[CAFE_ICS], late[CAFE_ICS]);
    assert_eq!(early["public/sv/calendar.ics"], late["public/sv/calendar.ics"]);
}

#[test]
fn a_revision_is_a_later_number_and_the_same_event() {
    let before = &Built::at(NOW).files()[CAFE_ICS];
    let revised = Built::at(NOW).with(CAFE, "  repeats:", "  revised: 2026-11-20 10:00\n  repeats:");
    let after = &revised.with(CAFE, "slug: sprakkafe", "slug: kafe").files()["public/sv/kalender/kafe/event.ics"];
    assert_eq!(values(before, "UID"), values(after, "UID"));
    assert_eq!(values(before, "SEQUENCE"), ["0", "0", "0"]);
    assert_eq!(values(before, "DTSTAMP"), ["20200101T000000Z"; 3]);
    // 2020-01-01 00:00 to 2026-11-20 09:00 in UTC.
    assert_eq!(values(after, "SEQUENCE"), ["3622140"; 3]);
    assert_eq!(values(after, "DTSTAMP"), ["20261120T090000Z"; 3]);
}

#[test]
fn a_time_that_was_cancelled_long_ago_stays_cancelled() {
    let files = Built::at("2027-08-01T00:00:00Z").files();
    assert!(!files["public/events.json"].contains("calendar/cafe@2026-12-10"), "it is no longer among the occurrences");
    assert!(values(&files[CAFE_ICS], "STATUS").contains(&"CANCELLED"), "{}", files[CAFE_ICS]);
}

#[test]
fn calendars_have_the_events_of_every_language_and_feeds_only_their_own() {
    let files = Built::at(NOW).files();
    let titles = values(&files["public/ar/calendar.ics"], "SUMMARY");
    assert!(titles.contains(&"Language café") && titles.contains(&"Promenad"), "{titles:?}");
    assert!(!files["public/ar/feed.xml"].contains("<entry>"), "nothing is written in Arabic");
    assert!(files["public/en/feed.xml"].contains("Language café") && !files["public/en/feed.xml"].contains("Promenad"));
}

#[test]
fn a_draft_is_in_no_calendar() {
    let draft =
        Built { drafts: Drafts::Shown, ..Built::at(NOW) }.with(CAFE, "slug: sprakkafe", "slug: sprakkafe\ndraft: true");
    let files = draft.files();
    assert!(files.contains_key(CAFE_ICS), "its own page has its file");
    for (path, text) in files.iter().filter(|(path, _)| path.contains("calendar") || path.contains("feed.")) {
        assert!(!text.contains("calendar/cafe@"), "{path}");
    }
    assert!(!files["public/events.json"].contains("calendar/cafe"));
}

#[test]
fn a_changed_fact_changes_the_fingerprint_and_a_changed_word_does_not() {
    let fingerprint = |files: BTreeMap<String, String>| {
        let events: serde_json::Value = serde_json::from_str(&files["public/events.json"]).unwrap();
        let cafe = events["events"].as_array().unwrap().iter().find(|event| event["id"] == "calendar/cafe").unwrap();
        cafe["fingerprint"].as_str().unwrap().to_owned()
    };
    let before = fingerprint(Built::at(NOW).files());
    assert_eq!(before, fingerprint(Built::at("2026-12-24T00:00:00Z").files()));
    assert_eq!(before, fingerprint(Built::at(NOW).with(CAFE, "Prata en stund", "Prata länge").files()));
    assert_ne!(before, fingerprint(Built::at(NOW).with(CAFE, "start: 18:00", "start: 18:30").files()));
}
