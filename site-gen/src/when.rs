//! Times as an author writes them: a day, a day with a clock time, an end, and the rule of what repeats.

use std::fmt;

use jiff::civil::{Date, DateTime, Time, Weekday};
use serde::Deserialize;
use thiserror::Error;

mod grammar;

/// A day, or a clock time on a day, in the site's own zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// The whole day.
    Day(Date),
    /// A clock time on that day.
    At(DateTime),
}

/// When something ends: a clock time on the day it starts, or a day or time of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// `19:00`: on the same day.
    Time(Time),
    /// `2026-12-04` or `2026-12-04 02:00`.
    When(When),
}

/// How often something happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Every {
    /// Each day.
    Day,
    /// Each week.
    Week,
    /// Each month.
    Month,
    /// Each year.
    Year,
}

/// On which days of its period something happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum On {
    /// `thu`: every Thursday.
    Weekday(Weekday),
    /// `2nd tue` or `last thu`: −1 is the last.
    Nth(i8, Weekday),
    /// `31`: that day of the month, where the month has it.
    MonthDay(u8),
}

/// Where a repetition ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Last {
    /// It goes on.
    Never,
    /// On this day, or the last time before it.
    Until(Date),
    /// After this many times.
    Count(u32),
}

/// A checked rule of repetition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repeats {
    /// The period.
    pub every: Every,
    /// Every how many periods; 1 is each.
    pub interval: u16,
    /// The days in the period; empty means those of the start.
    pub on: Vec<On>,
    /// Where it ends.
    pub last: Last,
    /// Days by the rule on which it does not happen.
    pub except: Vec<Date>,
    /// Further days on which it happens at the same time.
    pub also: Vec<Date>,
}

/// Why a text is not what it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum BadTime {
    /// Not `2026-12-03`.
    #[error("not a date")]
    Date,
    /// Not `17:00`.
    #[error("not a clock time")]
    Time,
    /// Neither a date nor a date with a clock time.
    #[error("not a date or a date and a clock time")]
    When,
    /// Not a day of a period.
    #[error("not a day of the period")]
    On,
    /// Not a weekday.
    #[error("not a weekday")]
    Weekday,
}

impl When {
    /// The day.
    #[must_use]
    pub fn date(self) -> Date {
        match self {
            When::Day(date) => date,
            When::At(at) => at.date(),
        }
    }

    /// The clock time; none for a whole day.
    #[must_use]
    pub fn time(self) -> Option<Time> {
        match self {
            When::Day(_) => None,
            When::At(at) => Some(at.time()),
        }
    }

    /// Reads `2026-12-03` or `2026-12-03 17:00`.
    pub fn parse(text: &str) -> Result<When, BadTime> {
        grammar::when(text)
    }

    /// Whether something that begins at `start` and ends here would end before it began, or take no time at all.
    #[must_use]
    pub fn is_no_end_of(self, start: When) -> bool {
        match (start, self) {
            (When::At(start), When::At(end)) => end <= start,
            _ => self.date() < start.date(),
        }
    }

    /// Whether this comes before `other`; a whole day comes before every clock time on it.
    #[must_use]
    pub fn is_before(self, other: When) -> bool {
        (self.date(), self.time()) < (other.date(), other.time())
    }

    /// The same clock time on another day.
    #[must_use]
    pub fn on(self, date: Date) -> When {
        match self {
            When::Day(_) => When::Day(date),
            When::At(at) => When::At(date.to_datetime(at.time())),
        }
    }
}

/// As an author writes it.
impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            When::Day(date) => write!(f, "{date}"),
            When::At(at) => write!(f, "{}", at.strftime("%Y-%m-%d %H:%M")),
        }
    }
}

/// As an author writes it.
impl fmt::Display for Until {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Until::Time(time) => write!(f, "{}", time.strftime("%H:%M")),
            Until::When(when) => write!(f, "{when}"),
        }
    }
}

impl Every {
    /// As an author writes it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Every::Day => "day",
            Every::Week => "week",
            Every::Month => "month",
            Every::Year => "year",
        }
    }
}

impl Until {
    /// Reads `19:00`, `2026-12-04` or `2026-12-04 02:00`.
    pub fn parse(text: &str) -> Result<Until, BadTime> {
        if let Ok(time) = grammar::time(text) {
            return Ok(Until::Time(time));
        }
        grammar::when(text).map(Until::When)
    }

    /// The moment meant, seen from `start`; `None` when one is a whole day and the other a clock time.
    #[must_use]
    pub fn seen_from(self, start: When) -> Option<When> {
        match (start, self) {
            (When::At(at), Until::Time(time)) => Some(When::At(at.date().to_datetime(time))),
            (When::At(_), Until::When(end @ When::At(_))) | (When::Day(_), Until::When(end @ When::Day(_))) => {
                Some(end)
            }
            (When::At(_), Until::When(When::Day(_))) | (When::Day(_), _) => None,
        }
    }
}

impl On {
    /// Reads `thu`, `last thu`, `2nd tue` or `31`.
    pub fn parse(text: &str) -> Result<On, BadTime> {
        grammar::on(text)
    }
}

/// Reads `2026-12-03`.
pub fn parse_date(text: &str) -> Result<Date, BadTime> {
    grammar::date(text)
}

/// Reads `17:00`, from `00:00` to `23:59`.
pub fn parse_time(text: &str) -> Result<Time, BadTime> {
    grammar::time(text)
}

/// Reads `mon` to `sun`.
pub fn parse_weekday(text: &str) -> Result<Weekday, BadTime> {
    grammar::weekday(text)
}

/// `mon` to `sun`, as authors and templates write a weekday.
#[must_use]
pub fn weekday_name(weekday: Weekday) -> &'static str {
    grammar::NAMES[usize::from(weekday.to_monday_zero_offset().unsigned_abs())]
}
