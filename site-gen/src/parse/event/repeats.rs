//! The `repeats` block: a rule, and the days that leave it or come to it.

use jiff::civil::Date;
use serde::Deserialize;

use crate::diagnostic::{Problem, Spanned};
use crate::parse::Check;
use crate::when::{Every, Last, On, Repeats, When};

/// A checked rule, with the places of the days that are compared with it.
#[derive(Debug)]
pub struct RepeatsBlock {
    /// The rule.
    pub rule: Repeats,
    /// The days of `except`.
    pub except: Vec<Spanned<Date>>,
    /// The days of `also`.
    pub also: Vec<Spanned<Date>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRepeats {
    every: Every,
    interval: Option<Spanned<u16>>,
    #[serde(default)]
    on: Vec<Spanned<String>>,
    until: Option<Spanned<String>>,
    count: Option<Spanned<u32>>,
    #[serde(default)]
    except: Vec<Spanned<String>>,
    #[serde(default)]
    also: Vec<Spanned<String>>,
}

pub(super) fn check(check: &mut Check<'_>, raw: &RawRepeats, start: Option<&Spanned<When>>) -> Option<RepeatsBlock> {
    let every = raw.every;
    let on = raw.on.iter().filter_map(|text| self::on(check, every, text)).collect();
    let last = last(check, raw, start);
    let interval = raw.interval.as_ref().map_or(1, |interval| check.positive("interval", interval));
    let mut dates = |texts: &[Spanned<String>]| -> Vec<Spanned<Date>> {
        texts.iter().filter_map(|text| check.date(text)).collect()
    };
    let (except, also) = (dates(&raw.except), dates(&raw.also));
    let rule = Repeats {
        every,
        interval,
        on,
        last: last?,
        except: except.iter().map(|date| date.value).collect(),
        also: also.iter().map(|date| date.value).collect(),
    };
    Some(RepeatsBlock { rule, except, also })
}

/// A weekday suits weeks; `2nd tue` and `31` suit months; days have no days, and a year has that of its start.
fn on(check: &mut Check<'_>, every: Every, text: &Spanned<String>) -> Option<On> {
    let on = check.take(&text.span, On::parse(&text.value).map_err(|_| Problem::BadOn { text: text.value.clone() }))?;
    let fits = match every {
        Every::Week => matches!(on, On::Weekday(_)),
        Every::Month => matches!(on, On::Nth(..) | On::MonthDay(_)),
        Every::Day | Every::Year => false,
    };
    if !fits {
        let problem = Problem::OnUnlikeEvery { on: text.value.clone(), every: every.as_str().to_owned() };
        check.note(&text.span, problem);
    }
    Some(on)
}

fn last(check: &mut Check<'_>, raw: &RawRepeats, start: Option<&Spanned<When>>) -> Option<Last> {
    match (&raw.until, &raw.count) {
        (Some(_), Some(count)) => check.take(&count.span, Err(Problem::CountAndUntil)),
        (Some(until), None) => {
            let date = check.date(until)?.value;
            if let Some(start) = start.filter(|start| date < start.value.date()) {
                let problem = Problem::EndBeforeStart { start: start.value.to_string(), end: until.value.clone() };
                check.note(&until.span, problem);
            }
            Some(Last::Until(date))
        }
        (None, Some(count)) => Some(Last::Count(check.positive("count", count))),
        (None, None) => Some(Last::Never),
    }
}
