//! The check of a post: every answer, or everything that is wrong.

use jiff::civil::Date;

use crate::answer::{Answer, Answers};
use crate::clean::{Lines, clean, is_blank, utf16_length};
use crate::day::parse_day;
use crate::email::{MAX_EMAIL, is_email};
use crate::form::{Asked, Contact, Field, Form};
use crate::kind::Kind;
use crate::name::OptionId;
use crate::number::parse_number;
use crate::options::Options;
use crate::phone::{MAX_PHONE, PhoneNumber};
use crate::problem::{FieldError, Problem};
use crate::questions::CONTACT_FIELDS;

impl Form {
    /// Checks what was posted to the public form: the answers, or everything that is wrong, in the form's order.
    ///
    /// A field that is asked in the interview is unknown here. Empty values are absent ones.
    pub fn check(&self, values: &[(String, String)]) -> Result<Answers, Vec<FieldError>> {
        self.check_asked(Asked::Door, values)
    }

    /// Checks what the coordinator wrote in the interview, with the same rules; the fields of the door are unknown here.
    pub fn check_interview(&self, values: &[(String, String)]) -> Result<Answers, Vec<FieldError>> {
        self.check_asked(Asked::Interview, values)
    }

    fn check_asked(&self, asked: Asked, values: &[(String, String)]) -> Result<Answers, Vec<FieldError>> {
        let mut answers = Vec::new();
        let mut errors = Vec::new();
        let unreachable = (asked == Asked::Door).then(|| self.unreachable(values)).flatten();
        for field in self.asked(asked) {
            let posted: Vec<&str> =
                values.iter().filter(|(name, _)| field.name == *name).map(|(_, value)| value.as_str()).collect();
            let refused = |problem| FieldError { field: field.name.to_string(), problem };
            match field.check(&posted) {
                Err(problem) => errors.push(refused(problem)),
                Ok(Some(answer)) => answers.push((field.name.clone(), answer)),
                Ok(None) if unreachable == Some(field) => errors.push(refused(Problem::NoContact)),
                Ok(None) => {}
            }
        }
        errors.extend(self.unknown(asked, values));
        if errors.is_empty() { Ok(answers.into_iter().collect()) } else { Err(errors) }
    }

    /// The first of the fields of `contact: any`, when none of them is answered, rightly or wrongly.
    fn unreachable(&self, values: &[(String, String)]) -> Option<&Field> {
        let is_way = |name: &str| CONTACT_FIELDS.contains(&name);
        let is_given = values.iter().any(|(name, value)| is_way(name) && !is_blank(value));
        let first = self.door().find(|field| is_way(field.name.as_str()));
        first.filter(|_| self.contact == Contact::Any && !is_given)
    }

    /// An error for each name that is not asked there, in the order in which they were posted.
    fn unknown(&self, asked: Asked, values: &[(String, String)]) -> Vec<FieldError> {
        let mut names: Vec<&str> = Vec::new();
        for (name, _) in values {
            let is_known = self.field(name).is_some_and(|field| field.asked == asked);
            if !is_known && !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
        let unknown = |name: &str| FieldError { field: name.to_owned(), problem: Problem::UnknownField };
        names.into_iter().map(unknown).collect()
    }
}

impl Field {
    /// The answer among the values posted for this field; `None` when there is none and none is required.
    fn check(&self, posted: &[&str]) -> Result<Option<Answer>, Problem> {
        let given: Vec<&str> = posted.iter().copied().filter(|value| !is_blank(value)).collect();
        let is_single = !matches!(self.kind, Kind::Choices { .. });
        match (&self.kind, given.as_slice()) {
            _ if is_single && posted.len() > 1 => Err(Problem::Repeated),
            (_, []) if self.required => Err(Problem::Missing),
            (_, []) => Ok(None),
            (Kind::Choices { options }, given) => options.choose(given).map(Some),
            (kind, [value, ..]) => kind.check(value).map(Some),
        }
    }
}

impl Kind {
    fn check(&self, value: &str) -> Result<Answer, Problem> {
        match self {
            Kind::Text { max } => clean(value, Lines::One, *max).map(Answer::Text),
            Kind::Longtext { max } => clean(value, Lines::Several, *max).map(Answer::Text),
            Kind::Number { min, max } => number(value, *min, *max),
            Kind::Date { min, max } => date(value, *min, *max),
            Kind::Email => email(value),
            Kind::Phone => phone(value),
            Kind::Choice { options } | Kind::Choices { options } => options.choose(&[value]),
            Kind::Tick => tick(value),
        }
    }
}

impl Options {
    /// The options with those names, each once, in the form's order.
    fn choose(&self, names: &[&str]) -> Result<Answer, Problem> {
        if !names.iter().all(|name| self.contains(name)) {
            return Err(Problem::NotAnOption);
        }
        let chosen = self.names().into_iter().filter(|name| names.contains(name));
        chosen
            .map(|name| OptionId::parse(name).map_err(|_| Problem::NotAnOption))
            .collect::<Result<_, _>>()
            .map(Answer::Chosen)
    }
}

fn number(value: &str, min: i64, max: i64) -> Result<Answer, Problem> {
    match parse_number(value.trim()) {
        None => Err(Problem::NotANumber),
        Some(number) if number < min => Err(Problem::TooSmall { min }),
        Some(number) if number > max => Err(Problem::TooLarge { max }),
        Some(number) => Ok(Answer::Number(number)),
    }
}

fn date(value: &str, min: Option<Date>, max: Option<Date>) -> Result<Answer, Problem> {
    let day = parse_day(value.trim()).ok_or(Problem::NotADate)?;
    match (min, max) {
        (Some(min), _) if day < min => Err(Problem::TooEarly { min }),
        (_, Some(max)) if day > max => Err(Problem::TooLate { max }),
        _ => Ok(Answer::Text(day.to_string())),
    }
}

fn email(value: &str) -> Result<Answer, Problem> {
    let address = value.trim_matches(|c: char| c.is_ascii_whitespace());
    match utf16_length(address) {
        length if length > MAX_EMAIL => Err(Problem::TooLong { max: MAX_EMAIL, length }),
        _ if is_email(address) => Ok(Answer::Text(address.to_owned())),
        _ => Err(Problem::NotAnEmail),
    }
}

fn phone(value: &str) -> Result<Answer, Problem> {
    match utf16_length(value) {
        length if length > MAX_PHONE => Err(Problem::TooLong { max: MAX_PHONE, length }),
        _ => PhoneNumber::parse(value).map(Answer::Phone).ok_or(Problem::NotAPhone),
    }
}

/// A ticked box posts `on`, which the page does not change; JSON says `true`, and who posts by hand says `yes`.
fn tick(value: &str) -> Result<Answer, Problem> {
    match value {
        "on" | "true" | "yes" => Ok(Answer::Ticked),
        _ => Err(Problem::NotATick),
    }
}
