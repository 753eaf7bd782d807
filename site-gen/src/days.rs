//! The days that pages may name, in words: CLDR's data looked up once by ICU4X, so that neither the templates nor the
//! service need ICU.

use std::collections::BTreeSet;

use icu_calendar::Date;
use icu_calendar::cal::{Gregorian, Persian};
use icu_calendar::types::RataDie;
use icu_datetime::fieldsets::{D, E, M, YM, YMD, YMDE};
use icu_datetime::{DateTimeFormatterLoadError, DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu_locale::ParseError;
use jiff::civil;
use site_theme::{DayWords, Days};

use crate::cldr::{WESTERN_DIGITS, locale};

/// 1970-01-01 counted in days from the year 1, Rata Die.
const UNIX_EPOCH: i64 = 719_163;

/// Why a language's days could not be put into words.
#[derive(Debug, thiserror::Error)]
pub(crate) enum DaysError {
    /// The tag is none that CLDR could know.
    #[error("`{tag}` is no language tag that dates can be written in: {source}")]
    Tag {
        /// The tag as the site writes it.
        tag: String,
        /// What is wrong with it.
        source: ParseError,
    },
    /// The data of this language is incomplete.
    #[error("there are no words for dates in `{tag}`: {source}")]
    Data {
        /// The tag as the site writes it.
        tag: String,
        /// What is missing.
        source: DateTimeFormatterLoadError,
    },
}

/// The days in the words of the language `tag`, by their ISO text. A language that CLDR has no dates for has no words
/// either: its readers see ISO dates.
pub(crate) fn days(tag: &str, days: &BTreeSet<civil::Date>) -> Result<Days, DaysError> {
    let formatters = Formatters::load(tag)?;
    if formatters.are_placeholders() {
        return Ok(Days::default());
    }
    Ok(Days(days.iter().map(|day| (day.to_string(), formatters.words(*day))).collect()))
}

type Formatter<C, F> = FixedCalendarDateTimeFormatter<C, F>;

struct Formatters {
    long: Formatter<Gregorian, YMDE>,
    weekday: Formatter<Gregorian, E>,
    day: Formatter<Gregorian, D>,
    month: Formatter<Gregorian, M>,
    month_year: Formatter<Gregorian, YM>,
    also: Option<Formatter<Persian, YMD>>,
}

impl Formatters {
    fn load(tag: &str) -> Result<Formatters, DaysError> {
        let no_data = |source| DaysError::Data { tag: tag.to_owned(), source };
        let latin = preferences(tag, WESTERN_DIGITS)?;
        let also = if second_calendar(tag) {
            Some(Formatter::try_new(preferences(tag, "")?, YMD::long()).map_err(no_data)?)
        } else {
            None
        };
        Ok(Formatters {
            long: Formatter::try_new(latin, YMDE::long()).map_err(no_data)?,
            weekday: Formatter::try_new(latin, E::short()).map_err(no_data)?,
            day: Formatter::try_new(latin, D::long()).map_err(no_data)?,
            month: Formatter::try_new(latin, M::medium()).map_err(no_data)?,
            month_year: Formatter::try_new(latin, YM::long()).map_err(no_data)?,
            also,
        })
    }

    /// CLDR's root data, which a language without its own falls back to, calls January `M01`.
    fn are_placeholders(&self) -> bool {
        self.month.format(&gregorian(civil::date(2026, 1, 1))).to_string() == "M01"
    }

    fn words(&self, day: civil::Date) -> DayWords {
        let date = gregorian(day);
        DayWords {
            long: self.long.format(&date).to_string(),
            weekday: without_stop(&self.weekday.format(&date).to_string()),
            day: self.day.format(&date).to_string(),
            month: without_stop(&self.month.format(&date).to_string()),
            month_year: self.month_year.format(&date).to_string(),
            also: self.also.as_ref().map(|also| also.format(&date.to_calendar(Persian)).to_string()),
        }
    }
}

/// The readers who also count by the Solar Hijri calendar. The Gregorian date stays first: it is what the poster, the
/// letter and the library's door say. It has Western digits like the times beside it, the second line its own.
fn second_calendar(tag: &str) -> bool {
    matches!(tag.split('-').next(), Some("fa" | "prs" | "ps"))
}

fn preferences(tag: &str, extension: &str) -> Result<DateTimeFormatterPreferences, DaysError> {
    let locale = locale(tag, extension);
    locale.map(|locale| (&locale).into()).map_err(|source| DaysError::Tag { tag: tag.to_owned(), source })
}

/// The two calendars' libraries meet in a count of days, which cannot fail.
fn gregorian(day: civil::Date) -> Date<Gregorian> {
    let since_1970 = day.duration_since(civil::date(1970, 1, 1)).as_hours() / 24;
    Date::from_rata_die(RataDie::new(UNIX_EPOCH + since_1970), Gregorian)
}

/// A short form alone in a box is no sentence: `dec.` is `dec` there.
fn without_stop(short: &str) -> String {
    short.strip_suffix('.').unwrap_or(short).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(tag: &str, expected: [&str; 5], also: Option<&str>) {
        let day = civil::date(2026, 12, 3);
        let days = days(tag, &BTreeSet::from([day])).unwrap();
        let words = &days.0["2026-12-03"];
        assert_eq!([&*words.long, &*words.weekday, &*words.day, &*words.month, &*words.month_year], expected);
        assert_eq!(words.also.as_deref(), also);
    }

    #[test]
    fn swedish_weekdays_and_months_are_lower_case_and_without_stops() {
        check("sv", ["torsdag 3 december 2026", "tors", "3", "dec", "december 2026"], None);
    }

    #[test]
    fn simple_swedish_is_swedish() {
        check("sv-simple", ["torsdag 3 december 2026", "tors", "3", "dec", "december 2026"], None);
    }

    #[test]
    fn english_puts_the_day_before_the_month() {
        check("en", ["Thursday, 3 December 2026", "Thu", "3", "Dec", "December 2026"], None);
    }

    #[test]
    fn arabic_has_western_digits() {
        check("ar", ["الخميس، 3 ديسمبر 2026", "الخميس", "3", "ديسمبر", "ديسمبر 2026"], None);
    }

    #[test]
    fn persian_is_gregorian_first_and_solar_hijri_second() {
        check("fa", ["پنجشنبه 3 دسامبر 2026", "پنجشنبه", "3", "دسامبر", "دسامبر 2026"], Some("۱۲ آذر ۱۴۰۵"));
    }

    #[test]
    fn dari_has_its_own_names_of_the_solar_months() {
        check("prs", ["پنجشنبه 3 دسمبر 2026", "پنجشنبه", "3", "دسمبر", "دسمبر 2026"], Some("۱۲ قوس ۱۴۰۵"));
    }

    #[test]
    fn ukrainian_somali_and_tigrinya_have_their_own_words() {
        check("uk", ["четвер, 3 грудня 2026\u{202f}р.", "чт", "3", "груд", "грудень 2026\u{202f}р."], None);
        check("so", ["Khamiis, Diseembar 03, 2026", "Khms", "3", "Dis", "Diseembar 2026"], None);
        check("ti", ["ሓሙስ, ታሕሳስ 03, 2026", "ሓሙ", "3", "ታሕ", "ታሕሳስ 2026"], None);
    }

    #[test]
    fn a_language_unknown_to_cldr_has_no_words() {
        let day = civil::date(2026, 12, 3);
        assert!(days("rmn", &BTreeSet::from([day])).unwrap().0.is_empty());
    }
}
