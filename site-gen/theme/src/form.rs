//! A form as its template sees it: what to ask, in which words, with which values and errors.

mod field;
mod view;

use signup_form::{Dir, FieldError, Form, FormTexts, PhoneLine};

use crate::strings::{Strings, TextError};

pub(crate) use view::FormView;

/// Everything that a form's HTML depends on.
#[derive(Debug, Clone, Copy)]
pub struct FormRequest<'a> {
    /// The reader's language.
    pub lang: &'a str,
    /// Its direction.
    pub dir: Dir,
    /// What to ask.
    pub form: &'a Form,
    /// In which words.
    pub texts: &'a FormTexts,
    /// The language that those words are in; it differs from `lang` when the form is not translated yet.
    pub words: &'a str,
    /// The form's version, posted back with the answers.
    pub version: &'a str,
    /// Whom to call instead.
    pub phone: &'a PhoneLine,
    /// The dates to choose from, for a form that feeds an occurrence. Empty for every other form.
    pub occurrences: &'a [Choice],
    /// What the person has tried so far.
    pub attempt: Attempt<'a>,
}

/// One date that a person can register for.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Choice {
    /// The occurrence's id: what is posted.
    pub id: String,
    /// `2026-12-03`
    pub date: String,
    /// `17:00`; none when it lasts all day.
    pub start: Option<String>,
    /// The event's name, where dates of several events stand together.
    pub title: Option<String>,
    /// Whether who registers would have to wait.
    pub full: bool,
    /// Whether this is the first session of a series, all of which one registers for.
    pub series: bool,
}

/// What a person has tried.
#[derive(Debug, Clone, Copy)]
pub enum Attempt<'a> {
    /// Nothing yet.
    Empty,
    /// Something that could not be accepted.
    Refused {
        /// What was posted, in order.
        values: &'a [(String, String)],
        /// The date that was chosen.
        occurrence: Option<&'a str>,
        /// What is wrong with it, in the form's order.
        errors: &'a [FieldError],
        /// What is wrong beside the answers.
        notice: Option<Notice>,
    },
    /// The answers that they gave before, to be changed, or a change that could not be accepted.
    Change {
        /// Where the change is posted to: the person's own page.
        action: &'a str,
        /// What they answered, or posted now.
        values: &'a [(String, String)],
        /// What is wrong with it, in the form's order.
        errors: &'a [FieldError],
        /// What is wrong beside the answers.
        notice: Option<Notice>,
    },
}

/// Why a post was refused although each answer may be right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// The form has changed since the person opened it.
    FormChanged,
    /// No date was chosen.
    OccurrenceMissing,
    /// The date chosen is no date of this form.
    OccurrenceUnknown,
    /// The date chosen can no longer be registered for.
    OccurrenceClosed,
    /// This side takes no new people at present.
    SideClosed,
    /// Too many posts from one address.
    TooMany,
    /// The occurrence has no places for a party of this size.
    PartyFull,
    /// The answers could not be stored.
    Unavailable,
}

impl Notice {
    /// The key of its text.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Notice::FormChanged => "notice-form-changed",
            Notice::OccurrenceMissing => "notice-occurrence-missing",
            Notice::OccurrenceUnknown => "notice-occurrence-unknown",
            Notice::OccurrenceClosed => "notice-occurrence-closed",
            Notice::SideClosed => "notice-side-closed",
            Notice::TooMany => "notice-too-many",
            Notice::PartyFull => "notice-party-full",
            Notice::Unavailable => "notice-unavailable",
        }
    }

    /// Whether choosing another date mends it.
    fn is_about_the_date(self) -> bool {
        matches!(self, Notice::OccurrenceMissing | Notice::OccurrenceUnknown | Notice::OccurrenceClosed)
    }
}

impl<'a> FormRequest<'a> {
    pub(crate) fn view(&self, strings: &Strings) -> Result<FormView<'a>, TextError> {
        view::view(self, strings)
    }
}

impl<'a> Attempt<'a> {
    fn values(&self) -> &'a [(String, String)] {
        match self {
            Attempt::Empty => &[],
            Attempt::Refused { values, .. } | Attempt::Change { values, .. } => values,
        }
    }

    fn errors(&self) -> &'a [FieldError] {
        match self {
            Attempt::Empty => &[],
            Attempt::Refused { errors, .. } | Attempt::Change { errors, .. } => errors,
        }
    }

    fn notice(&self) -> Option<Notice> {
        match self {
            Attempt::Empty => None,
            Attempt::Refused { notice, .. } | Attempt::Change { notice, .. } => *notice,
        }
    }

    fn occurrence(&self) -> Option<&'a str> {
        match self {
            Attempt::Empty | Attempt::Change { .. } => None,
            Attempt::Refused { occurrence, .. } => *occurrence,
        }
    }

    /// Where a change is posted to; a new signup goes to the form's own address.
    fn own_page(&self) -> Option<&'a str> {
        match self {
            Attempt::Empty | Attempt::Refused { .. } => None,
            Attempt::Change { action, .. } => Some(action),
        }
    }
}
