//! Words and a private link for whoever is told by phone or on paper: a text ready to be sent, and a slip with the link as
//! a code that phones read.

use qrcode::{Color, EcLevel, QrCode};
use serde::Serialize;
use signup_form::Answer;
use site_theme::ThemeError;

use crate::bundle::Loaded;
use crate::mail::{self, About, Slip};
use crate::signup::Signup;
use crate::table::Unavailable;

/// The margin that readers of codes need on every side, in squares (ISO/IEC 18004).
const MARGIN: usize = 4;

/// What `desk_ready` shows.
#[derive(Serialize)]
pub(super) struct Ready {
    text: String,
    tel: Option<String>,
    sms: Option<String>,
    slip: Slip,
    code: Code,
    /// Whether the person may be written to: not where somebody else reads their messages.
    safe: bool,
}

/// A code as one path of SVG.
#[derive(Debug, Serialize)]
struct Code {
    size: usize,
    path: String,
}

impl Ready {
    /// Everything to tell a person with.
    pub(super) fn new(loaded: &Loaded, about: &About<'_>) -> Result<Ready, ReadyError> {
        let text = mail::for_phone(loaded, about)?;
        let phone = phone(about.signup);
        let safe = about.signup.contact_safe != Some(false);
        Ok(Ready {
            sms: phone.as_deref().filter(|_| safe).map(|number| format!("sms:{number}?body={}", escaped(&text))),
            tel: phone.map(|number| format!("tel:{number}")),
            slip: mail::slip(loaded, about),
            code: Code::of(about.link).map_err(Unavailable::because)?,
            safe,
            text,
        })
    }
}

/// Why there is nothing to tell with.
#[derive(Debug, thiserror::Error)]
pub(super) enum ReadyError {
    /// The words could not be written.
    #[error(transparent)]
    Words(#[from] ThemeError),
    /// The code could not be made.
    #[error(transparent)]
    Code(#[from] Unavailable),
}

impl Code {
    fn of(link: &str) -> Result<Code, qrcode::types::QrError> {
        let code = QrCode::with_error_correction_level(link, EcLevel::M)?;
        let width = code.width();
        let colors = code.to_colors();
        let rows = colors.chunks(width).enumerate();
        let path = rows.flat_map(|(y, row)| runs(row).map(move |(x, length)| square(x + MARGIN, y + MARGIN, length)));
        Ok(Code { size: width + 2 * MARGIN, path: path.collect() })
    }
}

/// The dark stretches of a row: where each begins and how long it is.
fn runs(row: &[Color]) -> impl Iterator<Item = (usize, usize)> {
    let mut x = 0;
    let stretches = row.chunk_by(|a, b| a == b).map(move |stretch| {
        x += stretch.len();
        (stretch[0], x - stretch.len(), stretch.len())
    });
    stretches.filter(|(color, ..)| *color == Color::Dark).map(|(_, x, length)| (x, length))
}

fn square(x: usize, y: usize, length: usize) -> String {
    format!("M{x} {y}h{length}v1h-{length}z")
}

/// The number as it is dialled.
fn phone(signup: &Signup) -> Option<String> {
    signup.answers.iter().find_map(|(_, answer)| match answer {
        Answer::Phone(phone) => phone.href().strip_prefix("tel:").map(ToOwned::to_owned),
        _ => None,
    })
}

/// A text in the address of a text message: only letters, digits and `-._~` stay as they are (RFC 3986).
fn escaped(text: &str) -> String {
    text.bytes().fold(String::new(), |mut escaped, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            escaped.push('%');
            escaped.push_str(&data_encoding::HEXUPPER.encode(&[byte]));
        }
        escaped
    })
}

#[cfg(test)]
mod tests {
    use qrcode::{Color, QrCode};

    use super::{Code, MARGIN, escaped};

    /// The squares that the path paints.
    fn painted(code: &Code) -> Vec<Vec<Color>> {
        let mut rows = vec![vec![Color::Light; code.size]; code.size];
        for run in code.path.split('M').skip(1) {
            let (place, rest) = run.split_once('h').unwrap();
            let (x, y) = place.split_once(' ').unwrap();
            let length: usize = rest.split_once('v').unwrap().0.parse().unwrap();
            let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
            rows[y][x..x + length].fill(Color::Dark);
        }
        rows
    }

    #[test]
    fn the_path_paints_the_code_and_leaves_its_margin() {
        let link = "https://karlskogavan.example/mine/m1BYKvPUb1NOuqhoB4hpaIsZ-RHy_Oa4A1zgOlzWsek";
        let rows = painted(&Code::of(link).unwrap());
        let code = QrCode::with_error_correction_level(link, qrcode::EcLevel::M).unwrap();
        for (y, row) in rows.iter().enumerate() {
            for (x, color) in row.iter().enumerate() {
                let inside = (MARGIN..rows.len() - MARGIN).contains(&x) && (MARGIN..rows.len() - MARGIN).contains(&y);
                let expected = if inside { code[(x - MARGIN, y - MARGIN)] } else { Color::Light };
                assert_eq!(*color, expected, "{x}, {y}");
            }
        }
    }

    #[test]
    fn a_text_message_keeps_every_letter() {
        assert_eq!(escaped("Hej & välkommen?"), "Hej%20%26%20v%C3%A4lkommen%3F");
    }
}
