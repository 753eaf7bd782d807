//! Bands such as ages: `18-20`, `25`, `26-`, `-17`, `over 25`, `under 18`; what they leave out and share.

use std::fmt;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer};

/// A range of a quantity. Edges that are absent are open for ever.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Band {
    low: Option<Edge>,
    high: Option<Edge>,
}

/// Where a band begins or ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Edge {
    at: i64,
    /// Whether the band has this very number in it.
    inside: bool,
}

/// Numbers that no band has, or that two have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stretch {
    /// Whole numbers, both ends counted.
    Whole(i64, i64),
    /// All numbers between, the ends not counted.
    Between(i64, i64),
}

impl Band {
    /// Reads a band.
    #[must_use]
    pub fn parse(text: &str) -> Option<Band> {
        let text = text.trim();
        let inside = |at| Some(Edge { at, inside: true });
        let outside = |at| Some(Edge { at, inside: false });
        if let Some(rest) = text.strip_prefix("over ") {
            return Some(Band { low: outside(number(rest)?), high: None });
        }
        if let Some(rest) = text.strip_prefix("under ") {
            return Some(Band { low: None, high: outside(number(rest)?) });
        }
        let Some((low, high)) = text.split_once(['-', '\u{2013}']) else {
            let at = number(text)?;
            return Some(Band { low: inside(at), high: inside(at) });
        };
        match (low.trim(), high.trim()) {
            ("", "") => None,
            ("", high) => Some(Band { low: None, high: inside(number(high)?) }),
            (low, "") => Some(Band { low: inside(number(low)?), high: None }),
            (low, high) => {
                let (low, high) = (number(low)?, number(high)?);
                (low <= high).then_some(Band { low: inside(low), high: inside(high) })
            }
        }
    }

    /// The first whole number in it.
    fn first(self) -> i64 {
        self.low.map_or(i64::MIN, |edge| if edge.inside { edge.at } else { edge.at + 1 })
    }

    /// The last whole number in it.
    fn last(self) -> i64 {
        self.high.map_or(i64::MAX, |edge| if edge.inside { edge.at } else { edge.at - 1 })
    }
}

/// Six digits: no age, year or income in thousands needs more, and no sum can overflow.
fn number(text: &str) -> Option<i64> {
    let text = text.trim();
    let is_number = (1..=6).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}

impl<'de> Deserialize<'de> for Band {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Band, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = Band;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("string")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Band, E> {
                let refusal = || format!("`{text}` is no band; write `18-20`, `25`, `26-`, `over 25` or `under 18`");
                Band::parse(text).ok_or_else(|| E::custom(refusal()))
            }
        }
        deserializer.deserialize_str(Text)
    }
}

/// What the bands of a table leave out and what two of them share, from the smallest number.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Cover {
    /// Numbers in no band.
    pub(crate) holes: Vec<Stretch>,
    /// Numbers in two bands.
    pub(crate) overlaps: Vec<Stretch>,
}

/// Compares bands of whole numbers, each with its neighbours, `from` and `to` being the ends of what they must cover.
pub(crate) fn cover_whole(bands: &[Band], from: Option<i64>, to: Option<i64>) -> Cover {
    let mut cover = Cover::default();
    let mut next = None;
    for band in sorted(bands) {
        let (first, last) = (band.first(), band.last());
        if let Some(start) = next.max(from).filter(|start| *start < first) {
            cover.holes.push(Stretch::Whole(start, first - 1));
        }
        if let Some(next) = next.filter(|next| first < *next) {
            cover.overlaps.push(Stretch::Whole(first, last.min(next - 1)));
        }
        next = next.max(Some(last.saturating_add(1)));
    }
    if let (Some(next), Some(to)) = (next.max(from), to)
        && next <= to
    {
        cover.holes.push(Stretch::Whole(next, to));
    }
    cover
}

/// Compares bands of a quantity that can be any number: 0-2 and 3-5 leave out what is between 2 and 3.
pub(crate) fn cover_any(bands: &[Band], from: Option<i64>, to: Option<i64>) -> Cover {
    let mut cover = Cover::default();
    let mut reached: Option<Edge> = None;
    for band in sorted(bands) {
        let low = band.low.map_or(i64::MIN, |edge| edge.at);
        let end = reached.map(|edge| edge.at);
        if let Some(start) = end.max(from).filter(|start| *start < low) {
            cover.holes.push(Stretch::Between(start, low));
        }
        if let Some(end) = end.filter(|end| low < *end) {
            cover.overlaps.push(Stretch::Between(low, end));
        }
        match (reached, band.low) {
            (Some(end), Some(low)) if end.at == low.at && end.inside && low.inside => {
                cover.overlaps.push(Stretch::Whole(low.at, low.at));
            }
            (Some(end), Some(low)) if end.at == low.at && !end.inside && !low.inside => {
                cover.holes.push(Stretch::Whole(low.at, low.at));
            }
            _ => {}
        }
        let Some(high) = band.high else { return cover };
        reached = Some(reached.filter(|end| end.at > high.at).unwrap_or(high));
    }
    if let (Some(end), Some(to)) = (reached.map(|edge| edge.at).max(from), to)
        && end < to
    {
        cover.holes.push(Stretch::Between(end, to));
    }
    cover
}

fn sorted(bands: &[Band]) -> Vec<Band> {
    let mut sorted = bands.to_vec();
    sorted.sort_by_key(|band| (band.first(), band.last()));
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bands(texts: &[&str]) -> Vec<Band> {
        texts.iter().map(|text| Band::parse(text).unwrap_or_else(|| panic!("{text}"))).collect()
    }

    #[track_caller]
    fn check_whole(texts: &[&str], holes: &[Stretch], overlaps: &[Stretch]) {
        let cover = cover_whole(&bands(texts), None, None);
        assert_eq!((cover.holes.as_slice(), cover.overlaps.as_slice()), (holes, overlaps), "{texts:?}");
    }

    #[track_caller]
    fn check_any(texts: &[&str], holes: &[Stretch], overlaps: &[Stretch]) {
        let cover = cover_any(&bands(texts), None, None);
        assert_eq!((cover.holes.as_slice(), cover.overlaps.as_slice()), (holes, overlaps), "{texts:?}");
    }

    #[test]
    fn whole_numbers_between_bands_are_left_out() {
        check_whole(&["18-20", "21-24", "over 25"], &[Stretch::Whole(25, 25)], &[]);
        check_whole(&["18-20", "21-24", "25-"], &[], &[]);
        check_whole(&["over 25", "18–20", "under 15"], &[Stretch::Whole(15, 17), Stretch::Whole(21, 25)], &[]);
        check_whole(&["0-2", "3-5", "over 5"], &[], &[]);
    }

    #[test]
    fn numbers_in_two_bands_are_found() {
        check_whole(&["18-21", "21-24"], &[], &[Stretch::Whole(21, 21)]);
        check_whole(&["-99", "20-24"], &[], &[Stretch::Whole(20, 24)]);
        check_whole(&["5-", "6-"], &[], &[Stretch::Whole(6, i64::MAX - 1)]);
    }

    #[test]
    fn other_numbers_fall_between_whole_bands() {
        check_any(&["0-2", "3-5", "over 5"], &[Stretch::Between(2, 3)], &[]);
        check_any(&["0-2", "over 2"], &[], &[]);
        check_any(&["0-2", "2-5"], &[], &[Stretch::Whole(2, 2)]);
        check_any(&["under 2", "over 2"], &[Stretch::Whole(2, 2)], &[]);
        check_any(&["0-3", "2-5"], &[], &[Stretch::Between(2, 3)]);
    }

    #[test]
    fn what_must_be_covered_is_compared_with_the_ends() {
        let cover = cover_whole(&bands(&["18-20"]), Some(16), Some(22));
        assert_eq!(cover.holes, [Stretch::Whole(16, 17), Stretch::Whole(21, 22)]);
        let cover = cover_any(&bands(&["1-2"]), Some(0), Some(3));
        assert_eq!(cover.holes, [Stretch::Between(0, 1), Stretch::Between(2, 3)]);
    }

    #[test]
    fn what_need_not_be_covered_is_no_hole() {
        assert_eq!(cover_whole(&bands(&["10-12", "16-20"]), Some(18), None), Cover::default());
        assert_eq!(cover_any(&bands(&["10-12", "16-20"]), Some(18), None), Cover::default());
    }

    #[test]
    fn what_is_no_band_is_refused() {
        for text in ["", "-", "a", "20-18", "over", "1-2-3", "1234567", "over x"] {
            assert_eq!(Band::parse(text), None, "{text}");
        }
    }
}
