//! The built-in list of spoken languages, for `options: languages` and for what is spoken at an event.

use crate::bundle::Dir;

/// A language that people speak, whether or not the site is written in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpokenLanguage {
    /// The BCP 47 tag.
    pub tag: &'static str,
    /// The language's name in itself.
    pub name: &'static str,
    /// Which way its name is written.
    pub dir: Dir,
}

/// Every spoken language: Swedish and English first, then roughly by how many of those who are new in Sweden speak it
/// and by family, at the end the small languages of the country.
#[must_use]
pub fn spoken_languages() -> &'static [SpokenLanguage] {
    &LANGUAGES
}

/// The spoken language with that tag.
#[must_use]
pub fn spoken_language(tag: &str) -> Option<&'static SpokenLanguage> {
    LANGUAGES.iter().find(|language| language.tag == tag)
}

const fn spoken(tag: &'static str, name: &'static str, dir: Dir) -> SpokenLanguage {
    SpokenLanguage { tag, name, dir }
}

static LANGUAGES: [SpokenLanguage; 62] = [
    spoken("sv", "svenska", Dir::Ltr),
    spoken("en", "English", Dir::Ltr),
    spoken("ar", "العربية", Dir::Rtl),
    spoken("so", "Soomaali", Dir::Ltr),
    spoken("fa", "فارسی", Dir::Rtl),
    spoken("prs", "دری", Dir::Rtl),
    spoken("ti", "ትግርኛ", Dir::Ltr),
    spoken("uk", "українська", Dir::Ltr),
    spoken("ps", "پښتو", Dir::Rtl),
    spoken("kmr", "Kurmancî", Dir::Ltr),
    spoken("ckb", "کوردیی ناوەندی", Dir::Rtl),
    spoken("tr", "Türkçe", Dir::Ltr),
    spoken("am", "አማርኛ", Dir::Ltr),
    spoken("om", "Afaan Oromoo", Dir::Ltr),
    spoken("aii", "ܣܘܪܝܬ", Dir::Rtl),
    spoken("ru", "русский", Dir::Ltr),
    spoken("pl", "polski", Dir::Ltr),
    spoken("fi", "suomi", Dir::Ltr),
    spoken("bs", "bosanski", Dir::Ltr),
    spoken("hr", "hrvatski", Dir::Ltr),
    spoken("sr", "српски", Dir::Ltr),
    spoken("sq", "shqip", Dir::Ltr),
    spoken("mk", "македонски", Dir::Ltr),
    spoken("bg", "български", Dir::Ltr),
    spoken("ro", "română", Dir::Ltr),
    spoken("rom", "romani", Dir::Ltr),
    spoken("hu", "magyar", Dir::Ltr),
    spoken("de", "Deutsch", Dir::Ltr),
    spoken("nl", "Nederlands", Dir::Ltr),
    spoken("da", "dansk", Dir::Ltr),
    spoken("nb", "norsk bokmål", Dir::Ltr),
    spoken("et", "eesti", Dir::Ltr),
    spoken("lv", "latviešu", Dir::Ltr),
    spoken("lt", "lietuvių", Dir::Ltr),
    spoken("fr", "français", Dir::Ltr),
    spoken("es", "español", Dir::Ltr),
    spoken("pt", "português", Dir::Ltr),
    spoken("it", "italiano", Dir::Ltr),
    spoken("el", "Ελληνικά", Dir::Ltr),
    spoken("hy", "հայերեն", Dir::Ltr),
    spoken("ka", "ქართული", Dir::Ltr),
    spoken("az", "azərbaycan", Dir::Ltr),
    spoken("ur", "اردو", Dir::Rtl),
    spoken("hi", "हिन्दी", Dir::Ltr),
    spoken("pa", "ਪੰਜਾਬੀ", Dir::Ltr),
    spoken("bn", "বাংলা", Dir::Ltr),
    spoken("ne", "नेपाली", Dir::Ltr),
    spoken("ta", "தமிழ்", Dir::Ltr),
    spoken("th", "ไทย", Dir::Ltr),
    spoken("vi", "Tiếng Việt", Dir::Ltr),
    spoken("fil", "Filipino", Dir::Ltr),
    spoken("id", "Bahasa Indonesia", Dir::Ltr),
    spoken("zh", "中文", Dir::Ltr),
    spoken("ja", "日本語", Dir::Ltr),
    spoken("ko", "한국어", Dir::Ltr),
    spoken("my", "မြန်မာ", Dir::Ltr),
    spoken("sw", "Kiswahili", Dir::Ltr),
    spoken("rw", "Ikinyarwanda", Dir::Ltr),
    spoken("ln", "lingála", Dir::Ltr),
    spoken("fit", "meänkieli", Dir::Ltr),
    spoken("se", "davvisámegiella", Dir::Ltr),
    spoken("swl", "svenskt teckenspråk", Dir::Ltr),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{spoken_language, spoken_languages};
    use crate::bundle::Dir;
    use crate::name::OptionId;

    #[test]
    fn every_tag_stands_once_and_can_name_an_option() {
        let tags: BTreeSet<&str> = spoken_languages().iter().map(|language| language.tag).collect();
        assert_eq!(tags.len(), spoken_languages().len());
        assert!(tags.iter().all(|tag| OptionId::parse(tag).is_ok()));
    }

    #[test]
    fn a_name_is_written_in_the_direction_of_its_first_letter() {
        let is_rtl = |name: &str| name.starts_with(|first| matches!(first, '\u{590}'..='\u{8FF}'));
        for language in spoken_languages() {
            assert_eq!(language.dir == Dir::Rtl, is_rtl(language.name), "{}", language.tag);
        }
    }

    #[test]
    fn a_language_is_found_by_its_tag() {
        assert_eq!(spoken_language("ti").map(|language| language.name), Some("ትግርኛ"));
        assert_eq!(spoken_language("sv-simple"), None);
    }
}
