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
        // What a browser keeps in one line when someone pastes a cell of a table.
        Lines::One => typed.replace('\t', " "),
        Lines::Several => typed,
    };
    let kept: String = typed.nfc().collect();
    let kept = kept.trim();
    if kept.chars().any(|character| is_refused(character, lines)) {
        return Err(Problem::Character);
    }
    // As typed, which `maxlength` counts, and as kept: composition makes a few letters longer.
    let length = utf16_length(&typed).max(utf16_length(kept));
    if length > max { Err(Problem::TooLong { max, length }) } else { Ok(kept.to_owned()) }
}

/// The length that HTML's `maxlength` counts.
pub(crate) fn utf16_length(text: &str) -> u32 {
    u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX)
}

/// Whether nothing can be seen of the text, so that it answers nothing: white space, and joiners or marks alone.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(|character| character.is_whitespace() || is_invisible(character))
}

/// Whether that is a mark, embedding, override or isolate of the writing direction.
pub(crate) fn is_direction(character: char) -> bool {
    is_reordering(character) || matches!(character, '\u{61C}' | '\u{200E}' | '\u{200F}')
}

/// Embeddings, overrides and isolates: they would reorder what stands beside the answer on the desk and in exports. The
/// marks of [`is_direction`] do not, and keyboards for Arabic and Hebrew write them.
fn is_reordering(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Characters that nobody sees by themselves, and that scripts need between others: ZWNJ in Persian, for one.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{2800}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' | '\u{FFA0}'
    )
}

/// Characters that have no place in an answer: controls, what reorders or annotates other text, what means something
/// to one font alone, and what is no character at all.
fn is_refused(character: char, lines: Lines) -> bool {
    match character {
        '\n' | '\t' => lines == Lines::One,
        '\u{2028}'
        | '\u{2029}'
        | '\u{FFF9}'..='\u{FFFD}'
        | '\u{FDD0}'..='\u{FDEF}'
        | '\u{E000}'..='\u{F8FF}'
        | '\u{F0000}'..='\u{10FFFF}' => true,
        _ => is_reordering(character) || character.is_control() || u32::from(character) & 0xFFFE == 0xFFFE,
    }
}

#[cfg(test)]
mod tests {
    use super::{Lines, clean, is_blank};
    use crate::problem::Problem;

    #[track_caller]
    fn check(raw: &str, expected: Result<&str, Problem>) {
        assert_eq!(clean(raw, Lines::One, 20), expected.map(str::to_owned));
    }

    #[track_caller]
    fn check_lines(raw: &str, expected: Result<&str, Problem>) {
        assert_eq!(clean(raw, Lines::Several, 20), expected.map(str::to_owned));
    }

    fn too_long(length: u32) -> Problem {
        Problem::TooLong { max: 20, length }
    }

    #[test]
    fn names_of_every_script_are_kept() {
        check("አበበ በቀለ", Ok("አበበ በቀለ"));
        check("محمد العلي", Ok("محمد العلي"));
        check("علی\u{200C}رضا", Ok("علی\u{200C}رضا"));
        check("Ng", Ok("Ng"));
        check("O", Ok("O"));
        check("李", Ok("李"));
        check("Оксана Д’Арк", Ok("Оксана Д’Арк"));
        check("क्\u{200D}ष", Ok("क्\u{200D}ष"));
        check("Eva-Li O'Neill 3:a", Ok("Eva-Li O'Neill 3:a"));
        check("\u{200F}سارة", Ok("\u{200F}سارة"));
        check("👩‍👩‍👧", Ok("👩‍👩‍👧"));
    }

    #[test]
    fn letters_are_composed() {
        check("A\u{30A}sa", Ok("Åsa"));
        check("Phu\u{31B}\u{1A1}ng", Ok("Phư\u{1A1}ng"));
    }

    #[test]
    fn white_space_around_is_not_part_of_it() {
        check("  Åsa\u{A0}", Ok("Åsa"));
        check("Åsa\n", Ok("Åsa"));
        check("Åsa\tBerg", Ok("Åsa Berg"));
        check_lines("\r\nhej\r\n", Ok("hej"));
    }

    #[test]
    fn line_ends_become_one_character_in_several_lines_and_have_no_place_in_one() {
        check_lines("ett\r\ntvå\rtre\tfyra", Ok("ett\ntvå\ntre\tfyra"));
        check("ett\r\ntvå", Err(Problem::Character));
        check_lines("ett\u{2028}två", Err(Problem::Character));
    }

    #[test]
    fn characters_that_hide_are_refused() {
        check("a\u{0}b", Err(Problem::Character));
        check("a\u{1B}[31mb", Err(Problem::Character));
        check("a\u{7F}b", Err(Problem::Character));
        check("a\u{9B}b", Err(Problem::Character));
        check("a\u{202E}b", Err(Problem::Character));
        check("a\u{202A}b\u{202C}", Err(Problem::Character));
        check("a\u{2067}b\u{2069}", Err(Problem::Character));
        check("a\u{FFFD}b", Err(Problem::Character));
        check("a\u{FFFE}b", Err(Problem::Character));
        check("a\u{1FFFF}b", Err(Problem::Character));
        check("a\u{E000}b", Err(Problem::Character));
        check("a\u{10FFFD}b", Err(Problem::Character));
        check_lines("a\u{0}b", Err(Problem::Character));
    }

    #[test]
    fn the_length_is_counted_as_browsers_count_it() {
        check(&"å".repeat(20), Ok(&"å".repeat(20)));
        check(&"å".repeat(21), Err(too_long(21)));
        check(&"🙂".repeat(10), Ok(&"🙂".repeat(10)));
        check(&"🙂".repeat(11), Err(too_long(22)));
        check(&format!("{:<20}", "a"), Ok("a"));
        check(&format!("{:<21}", "a"), Err(too_long(21)));
        check_lines(&"a\r\n".repeat(10), Ok("a\na\na\na\na\na\na\na\na\na"));
        check_lines(&format!("{}bc", "a\r\n".repeat(10)), Err(too_long(22)));
    }

    #[test]
    fn letters_that_composition_makes_longer_are_counted_as_kept() {
        check(&"\u{958}".repeat(11), Err(too_long(22)));
    }

    #[test]
    fn what_nobody_can_see_is_blank() {
        for blank in ["", " ", "\u{A0}\t\n", "\u{200B}", "\u{200C}\u{FEFF}", "\u{3164}", "\u{200F} "] {
            assert!(is_blank(blank), "{blank:?}");
        }
        for given in ["a", ".", "\u{200C}a", "0"] {
            assert!(!is_blank(given), "{given:?}");
        }
    }
}
