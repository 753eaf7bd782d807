//! How long the answers are kept, and by whose decision.

use serde::{Deserialize, Serialize};

use crate::form_error::FormError;

/// The longest retention, in months: a hundred years. More is a slip of the keyboard.
const MAX_MONTHS: i64 = 1200;

/// How long the answers are kept, and by whose decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawRetention")]
#[non_exhaustive]
pub struct Retention {
    /// Months until the answers are erased.
    pub months: u16,
    /// From when the months are counted.
    pub after: After,
    /// The municipality's decision about it, as its register names it.
    pub decision: String,
}

/// The day from which retention is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum After {
    /// The last time that anything happened with the signup.
    LastActivity,
    /// The day of the occurrence that the person registered for.
    Occurrence,
    /// The day on which the message was answered.
    Answered,
}

/// The same as its file says it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRetention {
    months: i64,
    after: After,
    decision: String,
}

impl TryFrom<RawRetention> for Retention {
    type Error = FormError;

    fn try_from(raw: RawRetention) -> Result<Retention, FormError> {
        let RawRetention { months, after, decision } = raw;
        if decision.trim().is_empty() {
            return Err(FormError::NoDecision);
        }
        let months = Some(months).filter(|months| (1..=MAX_MONTHS).contains(months));
        let months = months.and_then(|months| u16::try_from(months).ok()).ok_or(FormError::Months)?;
        Ok(Retention { months, after, decision })
    }
}
