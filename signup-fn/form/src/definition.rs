//! What must hold between the parts of a form, so that a half-right form cannot exist.

use std::collections::BTreeSet;

use thiserror::Error;

use crate::form::{After, Asked, Contact, Feeds, Field, Form, Kind, Matching};
use crate::name::{FieldName, OptionId};
use crate::raw::RawForm;

/// The field whose options are the sides between which pairs are made.
const SIDE: &str = "side";

/// Why something is no form, and the way out.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[expect(missing_docs, reason = "each case says in its message what its data is")]
pub enum FormError {
    /// A form without fields.
    #[error("the form asks nothing; list its `fields`")]
    NoFields,
    /// Two fields with one name.
    #[error("two fields are named `{field}`; rename one of them")]
    SameName { field: FieldName },
    /// A field named as what every post carries.
    #[error("`{field}` cannot be the name of a field, because every post carries one of its own; rename it")]
    ReservedName { field: FieldName },
    /// A key that the kind needs is not there.
    #[error("field `{field}` is a `{kind}` and needs `{key}`; add it")]
    KeyMissing { field: FieldName, key: &'static str, kind: &'static str },
    /// A key that means nothing for the kind.
    #[error("field `{field}` is a `{kind}`, for which `{key}` means nothing; take it out")]
    KeyOfOtherKind { field: FieldName, key: &'static str, kind: &'static str },
    /// The longest text is no usable length.
    #[error("`max` of field `{field}` is no length; write a whole number from 1 to 10000")]
    Length { field: FieldName },
    /// The bound of a number is no whole number, or one that browsers cannot hold exactly.
    #[error("`{key}` of field `{field}` is no whole number that browsers hold exactly; write one such as `8`")]
    NumberBound { field: FieldName, key: &'static str },
    /// The bound of a date is no day.
    #[error("`{key}` of field `{field}` is no day; write one such as `2026-12-03`")]
    DayBound { field: FieldName, key: &'static str },
    /// The smallest value is larger than the largest.
    #[error("nothing can be answered to field `{field}`, because its `min` is after its `max`; exchange them")]
    EmptyRange { field: FieldName },
    /// A way to reach the person has no field, or one of another kind.
    #[error("`contact: {contact}` needs a field `{field}` of kind `{kind}`, asked at the door; add it")]
    ContactField { contact: &'static str, field: &'static str, kind: &'static str },
    /// A way to reach the person that must be answered is not required.
    #[error("`contact: {contact}` needs an answer to `{field}`; write `required: true` on it")]
    ContactNotRequired { contact: &'static str, field: &'static str },
    /// One of several ways to reach the person is required by itself.
    #[error(
        "`contact: any` lets people choose, but `{field}` is required; take `required` out, or choose another `contact`"
    )]
    ContactRequired { field: &'static str },
    /// A form that feeds matching does not say how.
    #[error("`feeds: matching` needs to know how people are matched; add `matching`")]
    NoMatching,
    /// A form that does not feed matching says how to match.
    #[error("`matching` means nothing unless the form says `feeds: matching`; take it out, or change `feeds`")]
    NeedlessMatching,
    /// Nobody could be in a pair.
    #[error("`capacity: 0` lets nobody be matched; write 1 or more")]
    NoCapacity,
    /// The sides and the options of the field `side` are not the same.
    #[error(
        "`sides` needs a required `choice` field `side` that is asked at the door and has the same options; add it, or correct one of the two"
    )]
    Sides,
    /// A side that takes no new people is no side.
    #[error("`closed` names `{side}`, which is none of the `sides`; correct it, or take it out")]
    ClosedSide { side: OptionId },
    /// A wish that names no field.
    #[error("`{list}` names `{field}`, which is no field of the form; correct it, or take it out")]
    WishWithoutField { list: &'static str, field: FieldName },
    /// A wish that names a field whose answers cannot be compared.
    #[error("`{list}` names `{field}`, whose answers cannot be compared; name a `choice`, `choices` or `number`")]
    WishNotComparable { list: &'static str, field: FieldName },
    /// A field that must agree and may agree at once.
    #[error("`{field}` stands in `hard` and in `soft`; take it out of one of them")]
    WishTwice { field: FieldName },
    /// Answers that are erased before they are given.
    #[error("`months: 0` keeps nothing; write for how many months the decision allows to keep the answers")]
    NoRetention,
    /// Retention without a decision.
    #[error("`decision` is empty; name the decision that allows to keep the answers")]
    NoDecision,
    /// Retention counted from something that this form never has.
    #[error("`after: {after}` needs `feeds: {feeds}`; write `after: last_activity`, or change `feeds`")]
    RetentionAfter { after: &'static str, feeds: &'static str },
}

impl TryFrom<RawForm> for Form {
    type Error = FormError;

    fn try_from(raw: RawForm) -> Result<Form, FormError> {
        let RawForm { id, feeds, retention, contact, matching, fields } = raw;
        let form = Form { id, feeds, retention, contact, matching, fields };
        form.check_names()?;
        form.check_retention()?;
        form.check_contact()?;
        form.check_matching()?;
        Ok(form)
    }
}

impl Form {
    fn check_names(&self) -> Result<(), FormError> {
        let mut names = BTreeSet::new();
        if self.fields.is_empty() {
            return Err(FormError::NoFields);
        }
        match self.fields.iter().find(|field| !names.insert(&field.name)) {
            Some(field) => Err(FormError::SameName { field: field.name.clone() }),
            None => Ok(()),
        }
    }

    fn check_retention(&self) -> Result<(), FormError> {
        let after = |after, feeds| Err(FormError::RetentionAfter { after, feeds });
        match (self.retention.after, self.feeds) {
            _ if self.retention.months == 0 => Err(FormError::NoRetention),
            _ if self.retention.decision.trim().is_empty() => Err(FormError::NoDecision),
            (After::Occurrence, Feeds::Matching | Feeds::Message) => after("occurrence", "occurrence"),
            (After::Answered, Feeds::Matching | Feeds::Occurrence) => after("answered", "message"),
            _ => Ok(()),
        }
    }

    fn check_contact(&self) -> Result<(), FormError> {
        let (contact, ways): (_, &[&'static str]) = match self.contact {
            Contact::Any => ("any", &["email", "phone", "visit"]),
            Contact::Email => ("email", &["email"]),
            Contact::Phone => ("phone", &["phone"]),
            Contact::Both => ("both", &["email", "phone"]),
            Contact::None => ("none", &[]),
        };
        for way in ways {
            let field = self.contact_field(contact, way)?;
            match (self.contact, field.required) {
                (Contact::Any, true) => return Err(FormError::ContactRequired { field: way }),
                (Contact::Any, false) | (_, true) => {}
                (_, false) => return Err(FormError::ContactNotRequired { contact, field: way }),
            }
        }
        Ok(())
    }

    fn contact_field(&self, contact: &'static str, name: &'static str) -> Result<&Field, FormError> {
        let (kind, kind_name) = match name {
            "email" => (Kind::Email, "email"),
            "phone" => (Kind::Phone, "phone"),
            _ => (Kind::Tick, "tick"),
        };
        self.door().find(|field| field.name == name && field.kind == kind).ok_or(FormError::ContactField {
            contact,
            field: name,
            kind: kind_name,
        })
    }

    fn check_matching(&self) -> Result<(), FormError> {
        match (self.feeds, &self.matching) {
            (Feeds::Matching, None) => Err(FormError::NoMatching),
            (Feeds::Matching, Some(matching)) => self.check_sides(matching).and_then(|()| self.check_wishes(matching)),
            (Feeds::Occurrence | Feeds::Message, Some(_)) => Err(FormError::NeedlessMatching),
            (Feeds::Occurrence | Feeds::Message, None) => Ok(()),
        }
    }

    fn check_sides(&self, matching: &Matching) -> Result<(), FormError> {
        if matching.capacity == 0 {
            return Err(FormError::NoCapacity);
        }
        if let Some(side) = matching.closed.iter().find(|side| !matching.sides.contains(side)) {
            return Err(FormError::ClosedSide { side: side.clone() });
        }
        let sides: BTreeSet<&str> = matching.sides.iter().map(OptionId::as_str).collect();
        let is_asked = |field: &Field| {
            let options = matches!(field.kind, Kind::Choice { .. }).then(|| field.options()).flatten();
            let names = options.map(|options| options.names().into_iter().collect::<BTreeSet<_>>());
            field.required && field.asked == Asked::Door && names == Some(sides.clone())
        };
        if sides.is_empty() || self.field(SIDE).is_some_and(is_asked) { Ok(()) } else { Err(FormError::Sides) }
    }

    fn check_wishes(&self, matching: &Matching) -> Result<(), FormError> {
        let hard = matching.hard.iter().map(|field| ("hard", field));
        let soft = matching.soft.iter().map(|field| ("soft", field));
        for (list, name) in hard.chain(soft) {
            match self.field(name.as_str()).map(|field| &field.kind) {
                Some(Kind::Choice { .. } | Kind::Choices { .. } | Kind::Number { .. }) => {}
                Some(_) => return Err(FormError::WishNotComparable { list, field: name.clone() }),
                None => return Err(FormError::WishWithoutField { list, field: name.clone() }),
            }
        }
        match matching.hard.iter().find(|field| matching.soft.contains(field)) {
            Some(field) => Err(FormError::WishTwice { field: field.clone() }),
            None => Ok(()),
        }
    }
}
