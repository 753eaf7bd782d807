//! The private page as its templates show it.

use std::collections::BTreeMap;

use axum::response::Response;
use jiff::Timestamp;
use serde::Serialize;
use signup_form::{Feeds, FormTexts, Retention};
use site_theme::{Attempt, FormRequest, ThemeError};

use super::act::Again;
use super::answers::{self, AnswerView};
use super::event::EventView;
use super::{Mine, Tells};
use crate::bundle::words;
use crate::reader::Wants;
use crate::signup::{Change, Deed, State};
use crate::table::Table;
use crate::{page, reply};

/// What the page tells first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Note {
    /// This has just been done.
    Done(Deed),
    /// It could not be done any more.
    Outdated,
    /// A question was not answered.
    Unanswered,
}

/// What `mine/page.html` is told.
#[derive(Serialize)]
struct OwnPage<'a> {
    note: Option<NoteView>,
    over: bool,
    own: OwnView<'a>,
    title: Option<&'a str>,
    event: Option<EventView<'a>>,
    deeds: BTreeMap<&'static str, String>,
    answers: Vec<AnswerView<'a>>,
    words: &'a str,
    interviewed: bool,
    kept: Option<&'a Retention>,
    history: Vec<StepView>,
}

#[derive(Serialize)]
struct NoteView {
    key: String,
    good: bool,
}

/// Where the signup stands.
#[derive(Serialize)]
struct OwnView<'a> {
    state: &'static str,
    feeds: Feeds,
    reference: &'a str,
    until: Option<Moment>,
    received: Moment,
    lang: &'a str,
    safe: Option<bool>,
}

/// What has happened, and when.
#[derive(Serialize)]
struct StepView {
    what: &'static str,
    at: Moment,
}

/// A time by the clock of the place.
#[derive(Serialize)]
struct Moment {
    date: String,
    time: String,
}

/// What `mine/answers.html` is told.
#[derive(Serialize)]
struct FormPage {
    form: String,
    back: String,
}

/// What `mine/withdraw.html` is told.
#[derive(Serialize)]
struct WithdrawPage {
    action: String,
    back: String,
    holds_places: bool,
}

impl<T: Table> Mine<'_, T> {
    /// What the address says has been done. It is said only; nothing follows from it.
    pub(super) fn note(&self) -> Option<Note> {
        match self.visit.asked.done.as_deref()? {
            "outdated" => Some(Note::Outdated),
            name => Deed::parse(name).map(Note::Done),
        }
    }

    pub(super) fn page(&self, note: Option<Note>) -> Result<String, ThemeError> {
        let signup = &self.stored.signup;
        let form = self.form_of();
        let (texts, words) = self.texts().unzip();
        let (answers, interviewed) = answers::views(&signup.answers, form, texts);
        let page = OwnPage {
            note: note.map(NoteView::of),
            over: matches!(signup.state, State::Left | State::Cancelled),
            own: self.own(),
            title: form.and_then(|form| form.title.get(&self.lang)).map(String::as_str),
            event: signup.occurrence.as_deref().map(|id| EventView::of(id, self.occurrence(), &self.lang)),
            deeds: self.deeds(),
            answers,
            words: words.unwrap_or(&self.lang),
            interviewed,
            kept: form.map(|form| &form.form.retention),
            history: self.history(),
        };
        let tells = if note == Some(Note::Unanswered) { Tells::Mistakes } else { Tells::News };
        self.visit.framed("mine/page.html", &self.lang, tells, page)
    }

    /// The form with what the person has answered.
    pub(super) fn form(&self) -> Result<String, ThemeError> {
        let values = self.stored.signup.answers.values();
        self.form_page(Tells::News, &Again { values, notice: None, errors: Vec::new() })
    }

    /// The form with what the person has posted, and what to mend.
    pub(super) fn form_again(&self, again: &Again) -> Result<Response, ThemeError> {
        reply::again(Wants::Page, again.notice, &again.errors, || self.form_page(Tells::Mistakes, again))
    }

    fn form_page(&self, tells: Tells, again: &Again) -> Result<String, ThemeError> {
        let loaded = &self.visit.loaded;
        let missing = || page::without_words("form.html", &self.lang);
        let (form, (texts, words)) = self.form_of().zip(self.texts()).ok_or_else(missing)?;
        let html = loaded.theme.form(&FormRequest {
            lang: &self.lang,
            dir: loaded.dir(&self.lang),
            form: &form.form,
            texts,
            words,
            version: &form.version,
            phone: &loaded.bundle.phone,
            occurrences: &[],
            attempt: Attempt::Change {
                action: &self.address_of(Deed::Change),
                values: &again.values,
                errors: &again.errors,
                notice: again.notice,
            },
        })?;
        let page = FormPage { form: html, back: self.address() };
        self.visit.framed("mine/answers.html", &self.lang, tells, page)
    }

    pub(super) fn before_withdrawing(&self) -> Result<String, ThemeError> {
        let page = WithdrawPage {
            action: self.address_of(Deed::Withdraw),
            back: self.address(),
            holds_places: self.stored.signup.state.holds_places(),
        };
        self.visit.framed("mine/withdraw.html", &self.lang, Tells::News, page)
    }

    fn own(&self) -> OwnView<'_> {
        let signup = &self.stored.signup;
        // An offer that nobody has taken back yet has lapsed for the person all the same.
        let has_lapsed = signup.state == State::Offered && !signup.allows(Deed::Accept, self.visit.app.now());
        let fed = if signup.occurrence.is_some() { Feeds::Occurrence } else { Feeds::Message };
        OwnView {
            state: if has_lapsed { State::Lapsed.name() } else { signup.state.name() },
            feeds: self.form_of().map_or(fed, |form| form.form.feeds),
            reference: signup.reference.as_str(),
            until: signup.offered_until.map(|until| self.clock(until)),
            received: self.clock(signup.created),
            lang: &signup.lang,
            safe: signup.contact_safe,
        }
    }

    /// The addresses of what the person can do now.
    fn deeds(&self) -> BTreeMap<&'static str, String> {
        let answers = &self.stored.signup.answers;
        let is_written_to = answers.get("email").or_else(|| answers.get("phone")).is_some();
        let offered = |deed: &Deed| self.may(*deed) && (*deed != Deed::Contact || is_written_to);
        Deed::ALL.into_iter().filter(offered).map(|deed| (deed.name(), self.address_of(deed))).collect()
    }

    /// The words of the form in the reader's language, and the language that they are in.
    fn texts(&self) -> Option<(&FormTexts, &str)> {
        words(self.form_of()?, self.visit.loaded.language(&self.lang)?)
    }

    fn history(&self) -> Vec<StepView> {
        let step = |(nth, change): (usize, &Change)| StepView {
            what: if nth == 0 { "received" } else { change.state.name() },
            at: self.clock(change.at),
        };
        self.stored.signup.history.iter().enumerate().map(step).collect()
    }

    fn clock(&self, at: Timestamp) -> Moment {
        let local = at.to_zoned(self.visit.loaded.time_zone.clone());
        Moment { date: local.date().to_string(), time: local.strftime("%H:%M").to_string() }
    }
}

impl NoteView {
    fn of(note: Note) -> NoteView {
        match note {
            Note::Done(deed) => NoteView { key: format!("mine-done-{}", deed.name()), good: true },
            Note::Outdated => NoteView { key: "mine-outdated".to_owned(), good: false },
            Note::Unanswered => NoteView { key: "error-missing".to_owned(), good: false },
        }
    }
}
