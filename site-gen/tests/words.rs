//! No translation is the Swedish text left standing: the words of the interface, the start page, the friend service and
//! its form differ from the Swedish in every language, but for the names and loan words listed here.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its own files has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use pulldown_cmark::{Event, Tag, TagEnd};
use signup_form::FormTexts;
use site_gen::diagnostic::{Tongue, report};
use site_gen::lang::Lang;
use site_gen::parse::parse;
use site_gen::resolve::{Drafts, Options, resolve};
use site_gen::site::{Body, PageText, Site, Text};
use site_gen::source::{Sources, load};

/// Names and loan words that are the same in Swedish and in other languages of the site, as whole texts.
const SAME_TEXTS: [&str; 7] =
    ["… krona / … kronor", "Karlskoga", "Degerfors", "Kristinehamn", "CoderDojo", "Start", "Sport"];

/// Words in Latin letters that may stand in a text of another script: names, and what a reader sees on signs and in
/// letters.
const LATIN_WORDS: [&str; 13] = [
    "Karlskoga",
    "Degerfors",
    "Kristinehamn",
    "Karlskogavän",
    "Mötesplatsen",
    "CoderDojo",
    "SFI",
    "sfi",
    "namn",
    "post",
    "example",
    "name",
    "cookie",
];

/// The pages that every language has: the start page, and the friend service.
const PAGES: [&str; 3] = ["index", "friends", "friends/established"];

/// Authored texts by where they stand: a string's key, a form field's label, a paragraph of a page.
type Texts = BTreeMap<String, String>;

fn with_site<T>(read: impl FnOnce(&Site<'_>) -> T) -> T {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let sources: Sources = load(root).unwrap_or_else(|error| panic!("{error}"));
    let options = Options { now: "2026-11-23T09:00:00Z".parse().unwrap(), drafts: Drafts::Hidden, base_url: None };
    let site = parse(&sources).and_then(|parsed| resolve(parsed, &options));
    read(&site.unwrap_or_else(|problems| panic!("\n{}", report(&problems, Tongue::En))))
}

#[test]
fn no_text_of_another_language_is_the_swedish_one() {
    with_site(|site| {
        let swedish = texts(site, "sv");
        assert!(swedish.len() > 250, "the Swedish texts were found");
        for tag in ["en", "ar", "so", "fa", "uk", "ti"] {
            let theirs = texts(site, tag);
            let same = |place: &str, text: &str| {
                swedish.get(place).is_some_and(|it| it == text) && has_words(text) && !SAME_TEXTS.contains(&text)
            };
            let left: Vec<_> = theirs.iter().filter(|(place, text)| same(place, text)).collect();
            assert!(left.is_empty(), "{tag}: these are the Swedish texts: {left:#?}");
            let missing: Vec<_> = swedish.keys().filter(|place| !theirs.contains_key(*place)).collect();
            assert!(missing.is_empty(), "{tag} lacks {missing:?}");
        }
    });
}

#[test]
fn no_latin_word_stands_in_another_script_but_names() {
    with_site(|site| {
        for tag in ["ar", "fa", "uk", "ti"] {
            let latin =
                |word: &&str| word.chars().count() > 1 && word.chars().all(|c| c.is_alphabetic() && c < '\u{250}');
            let texts = texts(site, tag);
            let words = texts.values().flat_map(|text| text.split(|c: char| !c.is_alphabetic()));
            let left: BTreeSet<&str> = words.filter(latin).filter(|word| !LATIN_WORDS.contains(word)).collect();
            assert!(left.is_empty(), "{tag}: {left:?} stand in Latin letters");
        }
    });
}

#[test]
fn no_sentence_of_easy_swedish_is_the_ordinary_one() {
    with_site(|site| {
        let ordinary: Vec<String> = texts(site, "sv").values().flat_map(|text| sentences(text)).collect();
        let easy = texts(site, "sv-simple");
        let left: Vec<String> =
            easy.values().flat_map(|text| sentences(text)).filter(|it| ordinary.contains(it)).collect();
        assert!(left.is_empty(), "these are the ordinary Swedish sentences: {left:#?}");
    });
}

fn texts(site: &Site<'_>, tag: &str) -> Texts {
    let lang = Lang::parse(tag).unwrap();
    let mut texts = strings(&site.theme.strings[&lang].text);
    for id in PAGES {
        let page = site.pages.values().find(|page| page.id.as_str() == id).unwrap_or_else(|| panic!("no page {id}"));
        page_texts(id, page.texts.get(&lang).unwrap_or_else(|| panic!("{id} is not in {tag}")), &mut texts);
    }
    let form = site.forms.values().find(|form| form.form.id.as_str() == "friend").unwrap();
    assert_eq!(form.text_languages[&lang], lang, "the form has texts of its own in {tag}");
    form_texts(&form.texts[&lang], &mut texts);
    texts
}

fn strings(source: &str) -> Texts {
    let resource = fluent_syntax::parser::parse(source).unwrap();
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name, message.value.as_ref()?)),
        _ => None,
    });
    messages.map(|(key, value)| (format!("strings/{key}"), words_of(value))).collect()
}

/// The words of a pattern with all its variants, without what the program fills in.
fn words_of(pattern: &Pattern<&str>) -> String {
    let part = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| words_of(&variant.value)).collect::<Vec<_>>().join(" / ")
        }
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            (*value).to_owned()
        }
        PatternElement::Placeable { .. } => "…".to_owned(),
    };
    one_line(&pattern.elements.iter().map(part).collect::<String>())
}

fn page_texts(id: &str, text: &PageText<'_>, texts: &mut Texts) {
    let Body { intro, sections } = &text.body;
    texts.insert(format!("{id}/title"), text.title.clone());
    texts.insert(format!("{id}/summary"), text.summary.clone().unwrap_or_default());
    blocks(&format!("{id}/intro"), intro, texts);
    for section in sections {
        let at = format!("{id}/{}", section.name);
        blocks(&format!("{at}/title"), &section.title, texts);
        blocks(&at, &section.intro, texts);
        for (number, item) in section.items.iter().enumerate() {
            blocks(&format!("{at}/{number}/title"), &item.title, texts);
            blocks(&format!("{at}/{number}"), &item.body, texts);
        }
    }
}

/// The paragraphs, headings and list items of a text, each with its number.
fn blocks(at: &str, text: &Text<'_>, texts: &mut Texts) {
    let (mut words, mut number) = (String::new(), 0);
    for (event, _) in text.iter().chain([&(Event::End(TagEnd::Paragraph), 0..0)]) {
        match event {
            Event::Text(text) | Event::Code(text) => words.push_str(text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            Event::Start(Tag::Item | Tag::Paragraph | Tag::Heading { .. })
            | Event::End(TagEnd::Item | TagEnd::Paragraph | TagEnd::Heading(_))
                if !words.trim().is_empty() =>
            {
                texts.insert(format!("{at}/{number}"), one_line(&std::mem::take(&mut words)));
                number += 1;
            }
            _ => {}
        }
    }
}

fn form_texts(form: &FormTexts, texts: &mut Texts) {
    texts.insert("form/submit".to_owned(), form.submit.clone());
    for (name, field) in &form.fields {
        texts.insert(format!("form/{name}"), field.label.clone());
        let optional = [("hint", &field.hint), ("missing", &field.missing)];
        let written = optional.into_iter().filter_map(|(what, text)| Some((what, text.clone()?)));
        texts.extend(written.map(|(what, text)| (format!("form/{name}/{what}"), text)));
        texts.extend(field.options.iter().map(|(id, text)| (format!("form/{name}/option/{id}"), text.clone())));
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

/// What ends with a full stop, a question mark or an exclamation mark before a space or the end, and has several words.
fn sentences(text: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, end) in text.match_indices(['.', '?', '!']) {
        let after = at + end.len();
        if text[after..].chars().next().is_none_or(char::is_whitespace) {
            let sentence = text[start..after].trim().trim_start_matches("/ ");
            sentences.extend(sentence.contains(' ').then(|| sentence.to_owned()));
            start = after;
        }
    }
    sentences
}
