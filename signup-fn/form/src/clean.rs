//! Texts as they are kept: any script, normalised, without characters that hide.

use unicode_normalization::UnicodeNormalization;

use crate::problem::Problem;

/// Whether a text has one line or several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lines {
    One,
    Several,
}

/// The text as it is kept: line ends as `\n`, NFC, without white space around it.
pub(crate) fn clean(raw: &str, lines: Lines, max: u32) -> Result<String, Problem> {
    let typed = raw.replace("\r\n", "\n").replace('\r', "\n");
    let typed = match lines {
        Lines::One => typed.replace('\t', " "),
        Lines::Several => typed,
    };
    let kept: String = typed.trim().nfc().collect();
    if kept.chars().any(|character| is_refused(character, lines)) {
        return Err(Problem::Character);
    }
    // As typed, which `maxlength` counts, and as kept: composition makes a few letters longer.
    let length = utf16_length(&typed).max(utf16_length(&kept));
    if length > max { Err(Problem::TooLong { max, length }) } else { Ok(kept) }
}

/// The length that HTML's `maxlength` counts.
pub(crate) fn utf16_length(text: &str) -> u32 {
    u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX)
}

/// Whether nothing can be seen of the text, so that it answers nothing: white space, and joiners or marks alone.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(|character| character.is_whitespace() || is_invisible(character))
}

/// Characters that nobody sees by themselves, and that scripts need between others: ZWNJ in Persian, for one.
fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
        | '\u{FFA0}')
}

/// Characters that have no place in an answer: controls, embeddings, overrides and isolates of the writing direction
/// (which would reorder what stands beside the answer on the desk and in exports), and what is no character.
fn is_refused(character: char, lines: Lines) -> bool {
    match character {
        '\n' | '\t' => lines == Lines::One,
        '\u{202A}'..='\u{202E}'
        | '\u{2066}'..='\u{2069}'
        | '\u{2028}'
        | '\u{2029}'
        | '\u{FFF9}'..='\u{FFFD}'
        | '\u{FDD0}'..='\u{FDEF}' => true,
        _ => character.is_control() || u32::from(character) & 0xFFFE == 0xFFFE,
    }
}
