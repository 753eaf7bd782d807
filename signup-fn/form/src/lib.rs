//! What a form asks, what it accepts, and what the generator hands to the service.
//!
//! One definition serves both programs: the generator renders a [`Form`] with its [`FormTexts`] to HTML, the service
//! checks what a person posted with [`Form::check`]. So what the page promises is what the service accepts.
//!
//! Pure: no I/O, no clock, no cloud.

mod answer;
mod bound;
mod bundle;
mod check;
mod clean;
mod day;
mod definition;
mod digits;
mod email;
mod form;
mod form_error;
mod html;
mod kind;
mod languages;
mod matching;
mod name;
mod number;
mod options;
mod phone;
mod posted;
mod problem;
mod questions;
mod raw;
mod retention;
mod texts;
mod unique;
mod version;

pub use answer::{Answer, Answers};
pub use bundle::{
    Bundle, BundleLanguage, BundledForm, BundledOccurrence, BundledPlace, BundledSession, Dir, OccurrenceStatus,
    PhoneLine,
};
pub use form::{Asked, Contact, Feeds, Field, Form, Purpose, RESERVED_NAMES};
pub use form_error::FormError;
pub use kind::Kind;
pub use languages::{SpokenLanguage, spoken_language, spoken_languages};
pub use matching::Matching;
pub use name::{BadName, FieldName, FormId, OptionId};
pub use options::Options;
pub use phone::PhoneNumber;
pub use posted::{BadPost, Posted};
pub use problem::{Arg, FieldError, Problem};
pub use questions::Question;
pub use retention::{After, Retention};
pub use texts::{FieldTexts, FormTexts, TextKey};
