//! What is asked of whom: the fields at the door and in the interview, the questions they make, and why they are asked.

use crate::form::{Asked, Contact, Field, Form, Purpose};
use crate::kind::Kind;
use crate::options::Options;

/// The fields between which `contact: any` lets a person choose.
pub(crate) const CONTACT_FIELDS: [&str; 3] = ["email", "phone", "visit"];

/// One question at the door, as a person counts them.
#[derive(Clone, Debug, PartialEq)]
pub enum Question<'f> {
    /// A field by itself.
    Field(&'f Field),
    /// How to reach the person: the fields `email`, `phone` and `visit` of `contact: any`, of which one is enough.
    Contact(Vec<&'f Field>),
}

impl Form {
    /// The field of that name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// The fields of the public form, in order.
    pub fn door(&self) -> impl Iterator<Item = &Field> {
        self.asked(Asked::Door)
    }

    /// The fields that the coordinator asks when they talk with the person, in order.
    pub fn interview(&self) -> impl Iterator<Item = &Field> {
        self.asked(Asked::Interview)
    }

    /// The fields that are asked there, in order.
    pub fn asked(&self, asked: Asked) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(move |field| field.asked == asked)
    }

    /// The questions of the public form, in order; the ways to reach the person are one, at the place of the first.
    #[must_use]
    pub fn questions(&self) -> Vec<Question<'_>> {
        let is_contact = |field: &Field| self.contact == Contact::Any && CONTACT_FIELDS.contains(&field.name.as_str());
        let ways: Vec<&Field> = self.door().filter(|field| is_contact(field)).collect();
        let first_way = ways.first().map(|field| field.name.clone());
        self.door()
            .filter_map(|field| match &first_way {
                Some(first) if field.name == *first => Some(Question::Contact(ways.clone())),
                _ if is_contact(field) => None,
                _ => Some(Question::Field(field)),
            })
            .collect()
    }

    /// Every purpose of the form with the fields that serve it, for the privacy notice; in the order of [`Purpose`].
    #[must_use]
    pub fn purposes(&self) -> Vec<(Purpose, Vec<&Field>)> {
        let mut purposes: Vec<(Purpose, Vec<&Field>)> = Vec::new();
        for field in &self.fields {
            match purposes.iter_mut().find(|(purpose, _)| *purpose == field.purpose) {
                Some((_, fields)) => fields.push(field),
                None => purposes.push((field.purpose, vec![field])),
            }
        }
        purposes.sort_by_key(|(purpose, _)| *purpose);
        purposes
    }
}

impl Field {
    /// The options of a choice; `None` for the other kinds.
    #[must_use]
    pub fn options(&self) -> Option<&Options> {
        match &self.kind {
            Kind::Choice { options } | Kind::Choices { options } => Some(options),
            _ => None,
        }
    }
}
