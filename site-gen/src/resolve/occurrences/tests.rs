use jiff::Timestamp;
use jiff::tz::{TimeZone, TimeZoneDatabase};

use super::resolve;
use crate::diagnostic::{Tongue, report};
use crate::parse::{Check, doc_of};
use crate::site::{Occurrence, PageId, Status};
use crate::source::SourceFile;

fn zone() -> TimeZone {
    TimeZoneDatabase::bundled().get("Europe/Stockholm").unwrap()
}

fn now() -> Timestamp {
    "2026-11-23T09:00:00Z".parse().unwrap()
}

fn occurrences(event: &str) -> Result<Vec<Occurrence>, String> {
    let indented: String = event.lines().flat_map(|line| ["  ", line, "\n"]).collect();
    let text = format!("---\ntitle: T\nevent:\n  place: p\n  kind: k\n{indented}---\n");
    let file = SourceFile { path: "a.md".to_owned(), text };
    let doc = doc_of(&file).map_err(|problems| report(&problems, Tongue::En))?;
    let block = doc.front.facts.event.unwrap().value;
    let mut check = Check::new(&file);
    let found = resolve(&mut check, &PageId::new("e"), &block, &zone(), now()).near;
    check.finish(found).map_err(|problems| report(&problems, Tongue::En))
}

/// The starts with their offsets from UTC, which tell apart what the clocks show twice.
#[track_caller]
fn check(event: &str, expected: &[&str]) {
    let found = occurrences(event).unwrap_or_else(|problems| panic!("{problems}"));
    let starts: Vec<String> = found
        .iter()
        .map(|occurrence| occurrence.starts.to_zoned(zone()).strftime("%Y-%m-%d %H:%M%:z").to_string())
        .collect();
    assert_eq!(starts, expected);
}

#[track_caller]
fn refused(event: &str, expected: &str) {
    let problems = occurrences(event).unwrap_err();
    assert!(problems.contains(expected), "{problems}");
}

#[test]
fn what_does_not_repeat_takes_place_once() {
    check("start: 2026-12-03 17:00", &["2026-12-03 17:00+01:00"]);
}

#[test]
fn a_weekly_event_keeps_its_clock_time_over_the_change_of_october() {
    check(
        "start: 2027-10-21 18:00\nrepeats: { every: week, on: [thu], until: 2027-11-04 }",
        &["2027-10-21 18:00+02:00", "2027-10-28 18:00+02:00", "2027-11-04 18:00+01:00"],
    );
}

#[test]
fn a_time_that_the_clocks_skip_is_an_hour_later_and_one_that_comes_twice_is_the_first() {
    check(
        "start: 2027-03-27 02:30\nrepeats: { every: day, count: 3 }",
        &["2027-03-27 02:30+01:00", "2027-03-28 03:30+02:00", "2027-03-29 02:30+02:00"],
    );
    check(
        "start: 2027-10-30 02:30\nrepeats: { every: day, count: 3 }",
        &["2027-10-30 02:30+02:00", "2027-10-31 02:30+02:00", "2027-11-01 02:30+01:00"],
    );
}

#[test]
fn the_last_thursday_the_second_tuesday_and_the_31st_are_found() {
    check(
        "start: 2026-11-26 17:00\nrepeats: { every: month, on: [last thu], count: 3 }",
        &["2026-11-26 17:00+01:00", "2026-12-31 17:00+01:00", "2027-01-28 17:00+01:00"],
    );
    check(
        "start: 2026-12-08 17:00\nrepeats: { every: month, on: [2nd tue], count: 2 }",
        &["2026-12-08 17:00+01:00", "2027-01-12 17:00+01:00"],
    );
    check(
        "start: 2026-12-31 17:00\nrepeats: { every: month, on: [31], count: 3 }",
        &["2026-12-31 17:00+01:00", "2027-01-31 17:00+01:00", "2027-03-31 17:00+02:00"],
    );
}

#[test]
fn every_second_week_counts_from_the_week_of_the_start() {
    check(
        "start: 2026-12-01 17:00\nrepeats: { every: week, interval: 2, on: [tue, thu], count: 4 }",
        &["2026-12-01 17:00+01:00", "2026-12-03 17:00+01:00", "2026-12-15 17:00+01:00", "2026-12-17 17:00+01:00"],
    );
}

#[test]
fn exceptions_leave_and_further_days_come() {
    check(
        "start: 2026-12-03 17:00\nrepeats: { every: week, on: [thu], count: 3, except: [2026-12-10], also: [2026-12-12] }",
        &["2026-12-03 17:00+01:00", "2026-12-12 17:00+01:00", "2026-12-17 17:00+01:00"],
    );
}

#[test]
fn until_counts_the_last_day() {
    check(
        "start: 2026-12-03\nrepeats: { every: day, until: 2026-12-05 }",
        &["2026-12-03 00:00+01:00", "2026-12-04 00:00+01:00", "2026-12-05 00:00+01:00"],
    );
}

#[test]
fn an_endless_rule_is_followed_from_three_months_back_to_three_years_ahead() {
    let found = occurrences("start: 2020-01-02 17:00\nrepeats: { every: week, on: [thu] }").unwrap();
    assert_eq!(found.first().unwrap().id, "e@2026-08-27");
    assert_eq!(found.last().unwrap().id, "e@2029-11-22");
}

#[test]
fn a_moved_one_keeps_its_id_and_its_length() {
    let found = occurrences(
        "start: 2026-12-03 17:00\nend: 19:00\nrepeats: { every: week, on: [thu], count: 2 }\n\
         changed:\n  - { on: 2026-12-10, start: 2026-12-11 18:00, place: q }",
    )
    .unwrap();
    assert_eq!(found[1].id, "e@2026-12-10");
    assert_eq!(found[1].status, Status::Moved);
    assert_eq!(found[1].start.to_string(), "2026-12-11 18:00");
    assert_eq!(found[1].end.unwrap().to_string(), "2026-12-11 20:00");
    assert_eq!(found[1].place.as_ref().unwrap().as_str(), "q");
    assert_eq!((found[0].status, found[0].place.as_ref().unwrap().as_str()), (Status::Scheduled, "p"));
}

#[test]
fn a_cancelled_one_stays_where_it_was() {
    let found = occurrences(
        "start: 2026-12-03 17:00\nrepeats: { every: week, on: [thu], count: 2 }\n\
         changed: [{ on: 2026-12-10, cancelled: true }]",
    )
    .unwrap();
    assert_eq!((found[1].status, found[1].start.to_string().as_str()), (Status::Cancelled, "2026-12-10 17:00"));
}

#[test]
fn an_event_that_is_cancelled_as_a_whole_is_cancelled_each_time() {
    let found = occurrences("start: 2026-12-03 17:00\nstatus: cancelled\nrepeats: { every: day, count: 2 }").unwrap();
    assert!(found.iter().all(|occurrence| occurrence.status == Status::Cancelled));
}

#[test]
fn what_says_no_end_is_over_with_its_day() {
    let ends = |event: &str| occurrences(event).unwrap()[0].ends.to_zoned(zone()).datetime().to_string();
    assert_eq!(ends("start: 2026-12-03 17:00"), "2026-12-04T00:00:00");
    assert_eq!(ends("start: 2026-12-03 17:00\nend: 19:00"), "2026-12-03T19:00:00");
    assert_eq!(ends("start: 2026-12-03"), "2026-12-04T00:00:00");
    assert_eq!(ends("start: 2026-12-03\nend: 2026-12-04"), "2026-12-05T00:00:00");
}

#[test]
fn days_that_miss_the_rule_are_told_with_the_nearest_one() {
    let weekly = "start: 2026-12-03 17:00\nrepeats: { every: week, on: [thu], until: 2027-05-27";
    refused(&format!("{weekly}, except: [2026-12-25] }}"), "the nearest day is 2026-12-24");
    refused(&format!("{weekly} }}\nchanged: [{{ on: 2027-01-06, cancelled: true }}]"), "the nearest day is 2027-01-07");
    refused(&format!("{weekly}, also: [2026-12-10] }}"), "2026-12-10 is already a day");
}

#[test]
fn a_start_that_is_not_by_the_rule_is_told_with_the_first_day_that_is() {
    refused("start: 2026-12-02 17:00\nrepeats: { every: week, on: [thu] }", "the first day by the rule is 2026-12-03");
}

#[test]
fn a_start_that_the_clocks_skip_is_told() {
    refused("start: 2027-03-28 02:30", "the clocks go forward past `2027-03-28 02:30`");
}
