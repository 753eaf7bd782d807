//! What a form asks, what it accepts, and what the generator hands to the service.
//!
//! One definition serves both programs: the generator renders a [`Form`] with its [`FormTexts`] to HTML, the service
//! checks what a person posted with [`Form::check`]. So what the page promises is what the service accepts.
//!
//! Pure: no I/O, no clock, no cloud.

mod answer;
mod bundle;
mod check;
mod clean;
mod day;
mod definition;
mod digits;
mod email;
mod form;
mod html;
mod languages;
mod name;
mod number;
mod phone;
mod posted;
mod problem;
mod questions;
mod raw;
mod texts;
mod version;

pub use answer::{Answer, Answers};
pub use bundle::{Bundle, BundleLanguage, BundledForm, BundledOccurrence, Dir, PhoneLine};
pub use definition::FormError;
pub use form::{
    After, Asked, Contact, Feeds, Field, Form, Kind, Matching, Options, Purpose, RESERVED_NAMES, Retention,
};
pub use languages::{SpokenLanguage, spoken_language, spoken_languages};
pub use name::{BadName, FieldName, FormId, OptionId};
pub use phone::PhoneNumber;
pub use posted::{BadPost, Posted};
pub use problem::{Arg, FieldError, Problem};
pub use questions::Question;
pub use texts::{FieldTexts, FormTexts, TextKey};
