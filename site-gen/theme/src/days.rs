//! Days in words. Whoever builds the table knows the calendar of each language; here a day is looked up.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The days that one language has words for: the content of `days/<lang>.json`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Days(pub BTreeMap<String, DayWords>);

/// One day in the words of one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DayWords {
    /// `torsdag 3 december 2026`
    pub long: String,
    /// `tors`
    pub weekday: String,
    /// `3`
    pub day: String,
    /// `dec`
    pub month: String,
    /// `december 2026`: the heading above a month's events.
    pub month_year: String,
    /// The day in the calendar that many readers of the language also use: `۱۲ آذر ۱۴۰۵`.
    pub also: Option<String>,
}

/// Which words of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DayForm {
    Long,
    Weekday,
    Day,
    Month,
    MonthYear,
    Also,
}

impl DayForm {
    pub(crate) fn parse(name: &str) -> Option<DayForm> {
        Some(match name {
            "long" => DayForm::Long,
            "weekday" => DayForm::Weekday,
            "day" => DayForm::Day,
            "month" => DayForm::Month,
            "month_year" => DayForm::MonthYear,
            "also" => DayForm::Also,
            _ => return None,
        })
    }
}

impl Days {
    /// The words, or the parts of the ISO date when the table does not reach that far.
    pub(crate) fn words(&self, date: &str, form: DayForm) -> String {
        match self.0.get(date) {
            Some(day) => match form {
                DayForm::Long => day.long.clone(),
                DayForm::Weekday => day.weekday.clone(),
                DayForm::Day => day.day.clone(),
                DayForm::Month => day.month.clone(),
                DayForm::MonthYear => day.month_year.clone(),
                DayForm::Also => day.also.clone().unwrap_or_default(),
            },
            None => iso(date, form),
        }
    }
}

fn iso(date: &str, form: DayForm) -> String {
    let mut parts = date.splitn(3, '-');
    let (year, month, day) = (parts.next(), parts.next(), parts.next());
    match form {
        DayForm::Long => date.to_owned(),
        DayForm::Weekday | DayForm::Also => String::new(),
        DayForm::Day => day.unwrap_or(date).to_owned(),
        DayForm::Month => month.unwrap_or_default().to_owned(),
        DayForm::MonthYear => [year, month].into_iter().flatten().collect::<Vec<_>>().join("-"),
    }
}

#[cfg(test)]
mod tests {
    use super::{DayForm, DayWords, Days};

    fn december() -> Days {
        let words = DayWords {
            long: "torsdag 3 december 2026".to_owned(),
            weekday: "tors".to_owned(),
            day: "3".to_owned(),
            month: "dec".to_owned(),
            month_year: "december 2026".to_owned(),
            also: None,
        };
        Days([("2026-12-03".to_owned(), words)].into())
    }

    #[track_caller]
    fn check(date: &str, form: &str, expected: &str) {
        let form = DayForm::parse(form).expect("a known form");
        assert_eq!(december().words(date, form), expected);
    }

    #[test]
    fn a_day_of_the_table_is_given_in_words() {
        check("2026-12-03", "long", "torsdag 3 december 2026");
        check("2026-12-03", "weekday", "tors");
        check("2026-12-03", "month_year", "december 2026");
        check("2026-12-03", "also", "");
    }

    #[test]
    fn a_day_beyond_the_table_is_given_as_iso() {
        check("2031-01-09", "long", "2031-01-09");
        check("2031-01-09", "day", "09");
        check("2031-01-09", "month", "01");
        check("2031-01-09", "month_year", "2031-01");
        check("2031-01-09", "weekday", "");
    }

    #[test]
    fn the_table_reads_what_it_writes() {
        let json = serde_json::to_string(&december()).expect("days are plain data");
        assert_eq!(serde_json::from_str::<Days>(&json).expect("its own JSON"), december());
    }
}
