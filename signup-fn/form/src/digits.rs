//! Decimal digits of every script.

/// The zero of every script that writes numbers in tens (general category `Nd` of Unicode 14.0.0); the nine other digits follow it.
const ZEROS: [char; 66] = [
    '\u{0030}',
    '\u{0660}',
    '\u{06F0}',
    '\u{07C0}',
    '\u{0966}',
    '\u{09E6}',
    '\u{0A66}',
    '\u{0AE6}',
    '\u{0B66}',
    '\u{0BE6}',
    '\u{0C66}',
    '\u{0CE6}',
    '\u{0D66}',
    '\u{0DE6}',
    '\u{0E50}',
    '\u{0ED0}',
    '\u{0F20}',
    '\u{1040}',
    '\u{1090}',
    '\u{17E0}',
    '\u{1810}',
    '\u{1946}',
    '\u{19D0}',
    '\u{1A80}',
    '\u{1A90}',
    '\u{1B50}',
    '\u{1BB0}',
    '\u{1C40}',
    '\u{1C50}',
    '\u{A620}',
    '\u{A8D0}',
    '\u{A900}',
    '\u{A9D0}',
    '\u{A9F0}',
    '\u{AA50}',
    '\u{ABF0}',
    '\u{FF10}',
    '\u{104A0}',
    '\u{10D30}',
    '\u{11066}',
    '\u{110F0}',
    '\u{11136}',
    '\u{111D0}',
    '\u{112F0}',
    '\u{11450}',
    '\u{114D0}',
    '\u{11650}',
    '\u{116C0}',
    '\u{11730}',
    '\u{118E0}',
    '\u{11950}',
    '\u{11C50}',
    '\u{11D50}',
    '\u{11DA0}',
    '\u{16A60}',
    '\u{16AC0}',
    '\u{16B50}',
    '\u{1D7CE}',
    '\u{1D7D8}',
    '\u{1D7E2}',
    '\u{1D7EC}',
    '\u{1D7F6}',
    '\u{1E140}',
    '\u{1E2F0}',
    '\u{1E950}',
    '\u{1FBF0}',
];

/// The ASCII digit for a digit of any script.
pub(crate) fn ascii_digit(character: char) -> Option<char> {
    let is_above = ZEROS.partition_point(|zero| *zero <= character);
    let zero = ZEROS[..is_above].last()?;
    char::from_digit(u32::from(character) - u32::from(*zero), 10)
}

#[cfg(test)]
mod tests {
    use super::{ZEROS, ascii_digit};

    #[test]
    fn the_zeros_stand_in_order_with_room_for_nine_more_digits() {
        assert!(ZEROS.windows(2).all(|pair| u32::from(pair[0]) + 10 <= u32::from(pair[1])));
    }

    #[test]
    fn every_digit_of_every_script_is_read() {
        for zero in ZEROS {
            let digits: String = (0..10).filter_map(|digit| char::from_u32(u32::from(zero) + digit)).collect();
            assert_eq!(digits.chars().filter_map(ascii_digit).collect::<String>(), "0123456789", "{digits}");
        }
    }

    #[test]
    fn other_characters_are_no_digits() {
        for character in ['a', '/', ':', '²', '½', 'Ⅷ', '五', '٪', '\u{10FFFF}', '\u{0}'] {
            assert_eq!(ascii_digit(character), None, "{character}");
        }
    }
}
