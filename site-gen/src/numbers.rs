//! Numbers with decimals as the readers of a language write them.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;

use crate::cldr::{WESTERN_DIGITS, locale};

/// `266` is `2,66` in Swedish and `2.66` in English.
pub(crate) fn hundredths(tag: &str, hundredths: u64) -> String {
    let mut decimal = Decimal::from(hundredths);
    decimal.multiply_pow10(-2);
    let locale = locale(tag, WESTERN_DIGITS).ok();
    let formatter =
        locale.and_then(|locale| DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).ok());
    // A language that CLDR does not know gets the point of programs.
    formatter.map_or_else(|| decimal.to_string(), |formatter| formatter.format(&decimal).to_string())
}

#[cfg(test)]
mod tests {
    use super::hundredths;

    #[track_caller]
    fn check(tag: &str, number: u64, expected: &str) {
        assert_eq!(hundredths(tag, number), expected);
    }

    #[test]
    fn the_decimal_sign_is_that_of_the_language() {
        check("sv", 266, "2,66");
        check("sv-simple", 266, "2,66");
        check("en", 266, "2.66");
        check("uk", 266, "2,66");
    }

    #[test]
    fn the_digits_are_western() {
        check("ar", 266, "2.66");
        check("fa", 266, "2.66");
    }

    #[test]
    fn both_decimals_are_written() {
        check("sv", 300, "3,00");
        check("sv", 7, "0,07");
    }
}
