//! What a message says, in the person's language. Neither sender nor words name what somebody takes part in: phones are
//! shared. Day and time, the number, and the way to the private page are enough.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use serde::Serialize;
use signup_form::Dir;
use site_theme::ThemeError;

use crate::bundle::{DESK_LANGUAGES, Loaded};
use crate::outbox::Kind;
use crate::page::{render, site_name};
use crate::signup::Signup;

/// A message in words.
#[derive(Clone, Debug)]
pub(crate) struct Letter {
    pub(crate) to: String,
    pub(crate) lang: String,
    pub(crate) sender: String,
    pub(crate) subject: String,
    pub(crate) text: String,
    pub(crate) html: String,
}

/// What a person is told, and the link to their page.
#[derive(Clone, Copy, Debug)]
pub(crate) struct About<'a> {
    /// What is told; nothing but the link when it is absent.
    pub(crate) kind: Option<Kind>,
    pub(crate) signup: &'a Signup,
    /// When the one of several sessions starts that the message is about.
    pub(crate) session: Option<Timestamp>,
    pub(crate) link: &'a str,
}

/// What the templates of a person's message see.
#[derive(Serialize)]
struct Words<'a> {
    lang: &'a str,
    dir: &'static str,
    told: &'static str,
    sender: &'a str,
    reference: String,
    phone: String,
    phone_href: &'a str,
    link: &'a str,
    when: String,
    until: String,
}

/// A day, and a time unless it lasts all day.
struct Moment {
    date: Date,
    time: Option<Time>,
}

/// What `mail/moment.txt` sees of it.
#[derive(Serialize)]
struct MomentWords<'a> {
    lang: &'a str,
    date: String,
    time: Option<String>,
}

/// Words for a person who is written to.
pub(crate) fn to_person(loaded: &Loaded, about: &About<'_>, to: String) -> Result<Letter, ThemeError> {
    let words = Words::of(loaded, about)?;
    let text = |template| render(&loaded.theme, template, &words);
    Ok(Letter {
        to,
        lang: words.lang.to_owned(),
        sender: words.sender.to_owned(),
        subject: text("mail/subject.txt")?.trim().to_owned(),
        text: text("mail/message.txt")?,
        html: text("mail/message.html")?,
    })
}

/// The same in a few lines, to be sent as a text message or read out.
pub(crate) fn for_phone(loaded: &Loaded, about: &About<'_>) -> Result<String, ThemeError> {
    Ok(render(&loaded.theme, "mail/phone.txt", &Words::of(loaded, about)?)?.trim().to_owned())
}

/// What a person takes home on paper.
#[derive(Debug, Serialize)]
pub(crate) struct Slip {
    lang: String,
    dir: &'static str,
    sender: String,
    reference: String,
    phone: String,
    link: String,
}

/// The words of the paper slip with the way to the person's page.
pub(crate) fn slip(loaded: &Loaded, about: &About<'_>) -> Slip {
    let lang = language(loaded, about.signup);
    Slip {
        lang: lang.to_owned(),
        dir: loaded.dir(lang).as_str(),
        sender: sender(loaded, lang).to_owned(),
        reference: about.signup.reference.to_string(),
        phone: loaded.bundle.phone.text.clone(),
        link: about.link.to_owned(),
    }
}

/// The language that a person is written to in: that of the page, if the site still has it.
pub(crate) fn language<'a>(loaded: &'a Loaded, signup: &Signup) -> &'a str {
    loaded.language(&signup.lang).map_or_else(|| loaded.first_language(), |language| &language.tag)
}

impl<'a> Words<'a> {
    fn of(loaded: &'a Loaded, about: &About<'a>) -> Result<Words<'a>, ThemeError> {
        let (signup, bundle) = (about.signup, &loaded.bundle);
        let lang = language(loaded, signup);
        let dir = loaded.dir(lang);
        let words = |moment: Option<Moment>| moment.map_or(Ok(String::new()), |moment| moment.words(loaded, lang));
        Ok(Words {
            lang,
            dir: dir.as_str(),
            told: told(loaded, about),
            sender: sender(loaded, lang),
            reference: apart(signup.reference.as_str(), dir),
            phone: apart(&bundle.phone.text, dir),
            phone_href: &bundle.phone.href,
            link: about.link,
            when: words(planned(loaded, about))?,
            until: words(signup.offered_until.map(|until| Moment::at(until, &loaded.time_zone)))?,
        })
    }
}

/// By which words it is told: who has registered hears that the place is theirs, and who takes part in a series that its
/// times have changed.
fn told(loaded: &Loaded, about: &About<'_>) -> &'static str {
    let occurrence = about.signup.occurrence.as_ref();
    let planned = occurrence.and_then(|id| loaded.bundle.occurrences.get(id));
    match about.kind {
        None => "",
        Some(Kind::Confirmation) if occurrence.is_some() => "seat",
        Some(Kind::Moved) if planned.is_some_and(|planned| !planned.sessions.is_empty()) => "times",
        Some(kind) => kind.name(),
    }
}

/// When that takes place which the message is about: as the site says, else as the person knows it.
fn planned(loaded: &Loaded, about: &About<'_>) -> Option<Moment> {
    let signup = about.signup;
    let Some(occurrence) = loaded.bundle.occurrences.get(signup.occurrence.as_ref()?) else {
        return Some(Moment::at(signup.known.as_ref()?.start, &loaded.time_zone));
    };
    let session = occurrence.sessions.iter().find(|session| Some(session.start) == about.session);
    let (date, time) = session.map_or((occurrence.date, occurrence.time), |session| (session.date, session.time));
    Some(Moment { date, time })
}

impl Moment {
    fn at(time: Timestamp, zone: &TimeZone) -> Moment {
        let local = time.to_zoned(zone.clone());
        Moment { date: local.date(), time: Some(local.time()) }
    }

    fn words(&self, loaded: &Loaded, lang: &str) -> Result<String, ThemeError> {
        let time = |time: Time| apart(&time.strftime("%H:%M").to_string(), loaded.dir(lang));
        let words = MomentWords { lang, date: self.date.to_string(), time: self.time.map(time) };
        Ok(render(&loaded.theme, "mail/moment.txt", &words)?.trim().to_owned())
    }
}

/// Who writes: the organisation, which is the same for every group.
fn sender<'a>(loaded: &'a Loaded, lang: &str) -> &'a str {
    let names = &loaded.bundle.organisation;
    let name = names.get(lang).or_else(|| names.get(loaded.first_language()));
    name.map_or_else(|| site_name(loaded, lang), String::as_str)
}

/// Numbers among words from right to left keep their own order by these two marks: plain text has no `bdi`.
fn apart(text: &str, dir: Dir) -> String {
    match dir {
        Dir::Ltr => text.to_owned(),
        Dir::Rtl => format!("\u{2066}{text}\u{2069}"),
    }
}

/// What the coordinator is told in the morning. Counts only: the mail may be read on a phone in a bus.
#[derive(Debug, Serialize)]
pub(crate) struct Counts {
    /// By form: its title and how many of its signups nobody has taken up.
    pub(crate) forms: Vec<(String, usize)>,
    /// How many people are to be called.
    pub(crate) calls: usize,
}

#[derive(Serialize)]
struct Digest<'a> {
    lang: &'a str,
    dir: &'static str,
    new: usize,
    link: String,
    #[serde(flatten)]
    counts: &'a Counts,
}

/// The language of the coordinator's mail: the site's first, if the desk speaks it.
pub(crate) fn desk_language(loaded: &Loaded) -> &'static str {
    let first = loaded.first_language();
    DESK_LANGUAGES.into_iter().find(|lang| *lang == first).unwrap_or(DESK_LANGUAGES[0])
}

/// Words for the coordinator.
pub(crate) fn coordinator(loaded: &Loaded, counts: &Counts, to: String) -> Result<Letter, ThemeError> {
    let lang = desk_language(loaded);
    let new = counts.forms.iter().map(|(_, new)| new).sum();
    let link = format!("{}/desk/", loaded.bundle.base_url.trim_end_matches('/'));
    let digest = Digest { lang, dir: loaded.dir(lang).as_str(), new, link, counts };
    let text = |template| render(&loaded.theme, template, &digest);
    Ok(Letter {
        to,
        lang: lang.to_owned(),
        sender: sender(loaded, lang).to_owned(),
        subject: text("mail/digest_subject.txt")?.trim().to_owned(),
        text: text("mail/digest.txt")?,
        html: text("mail/digest.html")?,
    })
}
