//! What must hold between the parts of a form, so that a half-right form cannot exist.

use std::collections::BTreeSet;

use crate::form::{Asked, Contact, Feeds, Field, Form};
use crate::form_error::FormError;
use crate::kind::Kind;
use crate::matching::Matching;
use crate::name::OptionId;
use crate::raw::RawForm;
use crate::retention::After;

/// The field whose options are the sides between which pairs are made.
const SIDE: &str = "side";

impl TryFrom<RawForm> for Form {
    type Error = FormError;

    fn try_from(raw: RawForm) -> Result<Form, FormError> {
        let RawForm { id, feeds, retention, contact, matching, fields } = raw;
        let form = Form { id, feeds, retention, contact, matching, fields };
        if form.fields.is_empty() {
            return Err(FormError::NoFields);
        }
        form.check_retention()?;
        form.check_contact()?;
        form.check_matching()?;
        Ok(form)
    }
}

impl Form {
    fn check_retention(&self) -> Result<(), FormError> {
        let after = |after, feeds| Err(FormError::RetentionAfter { after, feeds });
        match (self.retention.after, self.feeds) {
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
        Ok(())
    }
}
