//! A signup as the desk's templates show it.

use jiff::Timestamp;
use serde::Serialize;
use signup_form::{Answer, Answers, BundledForm, Field, FormTexts, Kind};

use super::Query;
use crate::bundle::Loaded;
use crate::signup::{Change, Signup, State, Step, Stored};
use crate::words;

/// One signup, in a list or on its own page.
#[derive(Debug, Serialize)]
pub(super) struct SignupView {
    url: String,
    reference: String,
    state: &'static str,
    name: Option<String>,
    side: Option<String>,
    event: Option<EventView>,
    languages: Vec<String>,
    phone: Option<LinkView>,
    email: Option<LinkView>,
    visit: bool,
    received: String,
    received_time: String,
    days: i32,
    lang: String,
    mark: Option<MarkView>,
}

/// What somebody registered for.
#[derive(Debug, Serialize)]
pub(super) struct EventView {
    pub(super) title: String,
    pub(super) date: String,
}

#[derive(Debug, Serialize)]
struct LinkView {
    text: String,
    href: String,
}

/// The button that changes the state.
#[derive(Debug, Serialize)]
struct MarkView {
    url: String,
    state: &'static str,
}

/// A question with its answer in words.
#[derive(Debug, Serialize)]
pub(super) struct AnswerView {
    label: String,
    values: Vec<String>,
}

/// What has happened, and when.
#[derive(Debug, Serialize)]
pub(super) struct StepView {
    what: &'static str,
    date: String,
    time: String,
}

/// In whose words and by whose clock signups are shown.
#[derive(Clone, Copy)]
pub(super) struct Viewer<'a> {
    pub(super) loaded: &'a Loaded,
    pub(super) query: &'a Query,
    pub(super) form: &'a BundledForm,
    pub(super) now: Timestamp,
}

impl Viewer<'_> {
    /// A signup. `back` is the address to which the button that changes its state returns.
    pub(super) fn signup(&self, stored: &Stored) -> SignupView {
        let Stored { id, signup, .. } = stored;
        let url = format!("/desk/signups/{id}");
        let (received, received_time) = self.clock(signup.created);
        let days = self.day(self.now).since(self.day(signup.created)).map_or(0, |span| span.get_days());
        let mark = |step| signup.state.after(step).ok().map(State::name);
        let mark = mark(Step::Contact).or_else(|| mark(Step::TakeBack));
        SignupView {
            reference: signup.reference.to_string(),
            state: signup.state.name(),
            name: text(&signup.answers, "name"),
            side: signup.answers.get("side").map(|side| self.words("side", side).join(", ")),
            event: signup.occurrence.as_deref().map(|id| self.event(id)),
            languages: signup.answers.get("languages").map(Answer::values).unwrap_or_default(),
            phone: phone(&signup.answers),
            email: self.email(&signup.answers),
            visit: signup.answers.get("visit") == Some(&Answer::Ticked),
            received,
            received_time,
            days,
            lang: signup.lang.clone(),
            mark: mark.map(|state| MarkView { url: self.query.address(&format!("{url}/state")), state }),
            url: self.query.address(&url),
        }
    }

    /// The answers at the door in the form's order, then those to questions that the form does not ask any more.
    pub(super) fn door(&self, signup: &Signup) -> Vec<AnswerView> {
        let form = &self.form.form;
        let known = form.door().map(|field| self.answer(field, signup));
        let gone = signup.answers.iter().filter(|(name, _)| form.field(name.as_str()).is_none());
        let gone = gone.map(|(name, answer)| AnswerView { label: name.to_string(), values: answer.values() });
        known.chain(gone).collect()
    }

    /// The questions of the interview, answered or not.
    pub(super) fn interview(&self, signup: &Signup) -> Vec<AnswerView> {
        self.form.form.interview().map(|field| self.answer(field, signup)).collect()
    }

    /// What has happened, the newest first.
    pub(super) fn history(&self, signup: &Signup) -> Vec<StepView> {
        let step = |(nth, change): (usize, &Change)| {
            let (date, time) = self.clock(change.at);
            StepView { what: if nth == 0 { "received" } else { change.state.name() }, date, time }
        };
        let mut steps: Vec<StepView> = signup.history.iter().enumerate().map(step).collect();
        steps.reverse();
        steps
    }

    fn answer(&self, field: &Field, signup: &Signup) -> AnswerView {
        let name = field.name.as_str();
        let values = signup.answers.get(name).map(|answer| self.words(name, answer)).unwrap_or_default();
        AnswerView { label: words::label(self.texts(), name).to_owned(), values }
    }

    fn words(&self, field: &str, answer: &Answer) -> Vec<String> {
        words::of_answer(&self.form.form, self.texts(), field, answer)
    }

    /// The words of the form in the coordinator's language, else in the site's first.
    fn texts(&self) -> Option<&FormTexts> {
        let texts = &self.form.texts;
        texts.get(self.query.lang).or_else(|| texts.get(self.loaded.first_language()))
    }

    /// The occurrence; one that is in the bundle no longer has its page's id and its day by the rule in its own id.
    pub(super) fn event(&self, id: &str) -> EventView {
        let Some(occurrence) = self.loaded.bundle.occurrences.get(id) else {
            let (page, day) = id.rsplit_once('@').unwrap_or((id, ""));
            return EventView { title: page.to_owned(), date: day.to_owned() };
        };
        let title = &occurrence.title;
        let title = title.get(self.query.lang).or_else(|| title.get(self.loaded.first_language()));
        EventView {
            title: title.map_or_else(|| occurrence.page.clone(), Clone::clone),
            date: occurrence.date.to_string(),
        }
    }

    fn email(&self, answers: &Answers) -> Option<LinkView> {
        let mut fields = self.form.form.fields.iter().filter(|field| field.kind == Kind::Email);
        let address = fields.find_map(|field| text(answers, field.name.as_str()))?;
        Some(LinkView { href: format!("mailto:{}", escaped(&address)), text: address })
    }

    pub(super) fn clock(&self, at: Timestamp) -> (String, String) {
        let local = at.to_zoned(self.loaded.time_zone.clone());
        (local.date().to_string(), local.strftime("%H:%M").to_string())
    }

    fn day(&self, at: Timestamp) -> jiff::civil::Date {
        at.to_zoned(self.loaded.time_zone.clone()).date()
    }
}

fn text(answers: &Answers, field: &str) -> Option<String> {
    match answers.get(field)? {
        Answer::Text(text) => Some(text.clone()),
        _ => None,
    }
}

fn phone(answers: &Answers) -> Option<LinkView> {
    answers.iter().find_map(|(_, answer)| match answer {
        Answer::Phone(phone) => Some(LinkView { text: phone.typed().to_owned(), href: phone.href() }),
        _ => None,
    })
}

/// A text within an address, where `?`, `&`, `%` and `#` would begin something else.
pub(super) fn escaped(address: &str) -> String {
    address.replace('%', "%25").replace('?', "%3F").replace('&', "%26").replace('#', "%23")
}
