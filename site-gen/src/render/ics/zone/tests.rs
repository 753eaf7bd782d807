//! Time zones of every sort as iCalendar.

use super::*;

/// The lines of a zone's rules, one block after the other.
#[track_caller]
fn check(zone: &str, year: i16, expected: &[&str]) {
    let text = vtimezone(&TimeZone::get(zone).unwrap(), zone, year).to_string();
    let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with("TZNAME")).collect();
    assert_eq!(lines, [&["BEGIN:VTIMEZONE", &format!("TZID:{zone}")], expected, &["END:VTIMEZONE"]].concat());
}

#[test]
fn the_last_sundays_of_march_and_october_are_two_rules() {
    check(
        "Europe/Stockholm",
        2026,
        &[
            "BEGIN:DAYLIGHT",
            "DTSTART:20250330T020000",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "END:DAYLIGHT",
            "BEGIN:STANDARD",
            "DTSTART:20251026T030000",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "END:STANDARD",
        ],
    );
}

#[test]
fn a_rule_that_has_ended_says_when() {
    let text = vtimezone(&TimeZone::get("Europe/Stockholm").unwrap(), "Europe/Stockholm", 1990).to_string();
    assert!(text.contains("RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=-1SU;UNTIL=19950924T010000Z"), "{text}");
    assert!(text.contains("DTSTART:19961027T030000"), "{text}");
}

#[test]
fn the_second_sunday_is_counted_from_the_first() {
    let text = vtimezone(&TimeZone::get("America/New_York").unwrap(), "America/New_York", 2026).to_string();
    assert!(text.contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"), "{text}");
    assert!(text.contains("RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"), "{text}");
}

#[test]
fn a_zone_whose_clocks_stand_still_has_one_offset() {
    let standard =
        |from: &'static str, to: &'static str| ["BEGIN:STANDARD", "DTSTART:20250101T000000", from, to, "END:STANDARD"];
    check("Asia/Kolkata", 2026, &standard("TZOFFSETFROM:+0530", "TZOFFSETTO:+0530"));
    check("UTC", 2026, &standard("TZOFFSETFROM:+0000", "TZOFFSETTO:+0000"));
}

#[test]
fn changes_without_a_rule_are_written_one_by_one() {
    let text = vtimezone(&TimeZone::get("Africa/Casablanca").unwrap(), "Africa/Casablanca", 2026).to_string();
    assert!(text.matches("TZOFFSETFROM:+0100").count() > 10, "{text}");
}
