//! How the people who sign up are matched with each other.

use serde::{Deserialize, Serialize};

use crate::form_error::FormError;
use crate::name::{FieldName, OptionId};
use crate::unique::unique;

/// How the people who sign up are matched with each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawMatching")]
#[non_exhaustive]
pub struct Matching {
    /// The options of the field `side` between which pairs are made; empty when all are in one pool.
    pub sides: Vec<OptionId>,
    /// How many pairs a person can be in at once.
    pub capacity: u8,
    /// Fields that must agree.
    pub hard: Vec<FieldName>,
    /// Fields that speak for a pair when they agree.
    pub soft: Vec<FieldName>,
    /// Sides that take no new people at present.
    pub closed: Vec<OptionId>,
}

/// The same as its file says it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawMatching {
    #[serde(default, deserialize_with = "unique")]
    sides: Vec<OptionId>,
    capacity: i64,
    #[serde(default, deserialize_with = "unique")]
    hard: Vec<FieldName>,
    #[serde(default, deserialize_with = "unique")]
    soft: Vec<FieldName>,
    #[serde(default, deserialize_with = "unique")]
    closed: Vec<OptionId>,
}

impl TryFrom<RawMatching> for Matching {
    type Error = FormError;

    fn try_from(raw: RawMatching) -> Result<Matching, FormError> {
        let RawMatching { sides, capacity, hard, soft, closed } = raw;
        let capacity = u8::try_from(capacity).ok().filter(|capacity| *capacity > 0).ok_or(FormError::Capacity)?;
        if let [side] = sides.as_slice() {
            return Err(FormError::OneSide { side: side.clone() });
        }
        if let Some(side) = closed.iter().find(|side| !sides.contains(side)) {
            return Err(FormError::ClosedSide { side: side.clone() });
        }
        if let Some(field) = hard.iter().find(|field| soft.contains(field)) {
            return Err(FormError::WishTwice { field: field.clone() });
        }
        Ok(Matching { sides, capacity, hard, soft, closed })
    }
}
