//! What can be wrong with the definition of a form, and the way out.

use thiserror::Error;

use crate::name::{FieldName, OptionId};

/// Why something is no form, and the way out.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[expect(missing_docs, reason = "each case says in its message what its data is")]
pub enum FormError {
    /// A form without fields.
    #[error("the form asks nothing; list its `fields`")]
    NoFields,
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
    /// Browsers fill in nothing by that name.
    #[error(
        "browsers know no `autocomplete: {token}`, as field `{field}` has it; write one such as `name`, `email` or `tel`, or take it out"
    )]
    Autocomplete { field: FieldName, token: String },
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
    /// How many pairs a person can be in is no usable number.
    #[error("`capacity` must be a whole number from 1 to 255: how many pairs a person can be in at once")]
    Capacity,
    /// One side alone.
    #[error(
        "`{side}` is the only one of the `sides`; name the other, or leave `sides` out to match everyone with everyone"
    )]
    OneSide { side: OptionId },
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
    /// How long the answers are kept is no usable number.
    #[error("`months` must be a whole number from 1 to 1200: how long the decision allows to keep the answers")]
    Months,
    /// Retention without a decision.
    #[error("`decision` is empty; name the decision that allows to keep the answers")]
    NoDecision,
    /// Retention counted from something that this form never has.
    #[error("`after: {after}` needs `feeds: {feeds}`; write `after: last_activity`, or change `feeds`")]
    RetentionAfter { after: &'static str, feeds: &'static str },
}
