use std::collections::BTreeMap;

use fluent_bundle::FluentArgs;
use signup_form::Dir;
use tera::{Context, context};

use super::{Language, Strings, StringsError, StringsFile, StringsProblem, TextError, Theme, ThemeError};

fn languages() -> Vec<Language> {
    let language = |tag: &str, dir, fallback: &[&str]| Language {
        tag: tag.to_owned(),
        dir,
        fallback: fallback.iter().map(|&tag| tag.to_owned()).collect(),
    };
    vec![
        language("sv", Dir::Ltr, &[]),
        language("sv-simple", Dir::Ltr, &["sv"]),
        language("en", Dir::Ltr, &["sv"]),
        language("ar", Dir::Rtl, &["en", "sv"]),
    ]
}

const SV: &str = "language-name = Svenska\nonly-sv = bara här\nhello = Hej { $name }!\n";
const AR: &str = "language-name = العربية
days = { $count ->
    [zero] صفر
    [one] واحد
    [two] اثنان
    [few] قليل
    [many] كثير
   *[other] غير ذلك
}
";
const EN: &str = "# reviewed: false
language-name = English
every = { $n ->
    [1] Every week
   *[other] Every { $n } weeks
}
";

fn parse(files: &[(&str, &str, &str)]) -> Result<Strings, Vec<StringsError>> {
    let files: Vec<StringsFile<'_>> =
        files.iter().map(|&(lang, path, text)| StringsFile { lang, path, text }).collect();
    Strings::parse(&files, &languages())
}

fn strings() -> Strings {
    parse(&[("sv", "sv.ftl", SV), ("en", "en.ftl", EN), ("ar", "ar.ftl", AR)]).expect("the strings are right")
}

fn theme(templates: &[(&str, &str)]) -> Result<Theme, Vec<ThemeError>> {
    let templates: Vec<(String, String)> =
        templates.iter().map(|&(name, text)| (name.to_owned(), text.to_owned())).collect();
    Theme::new(&templates, strings(), BTreeMap::new())
}

#[track_caller]
fn check(template: &str, context: &Context, expected: Result<&str, &str>) {
    let rendered = theme(&[("page.html", template)]).expect("it compiles").render("page.html", context);
    let rendered = rendered.map_err(|error| error.to_string());
    assert_eq!(rendered.as_deref().map_err(String::as_str), expected);
}

#[test]
fn a_text_is_looked_for_along_the_fallback_chain() {
    let strings = strings();
    assert_eq!(strings.text("ar", "only-sv", &FluentArgs::new()).as_deref(), Ok("bara här"));
    assert_eq!(strings.text("sv-simple", "language-name", &FluentArgs::new()).as_deref(), Ok("Svenska"));
    let missing = TextError::Missing { lang: "sv".to_owned(), key: "every".to_owned() };
    assert_eq!(strings.text("sv", "every", &FluentArgs::new()), Err(missing));
}

#[test]
fn arabic_has_six_plurals() {
    let strings = strings();
    for (count, expected) in [(0, "صفر"), (1, "واحد"), (2, "اثنان"), (3, "قليل"), (11, "كثير"), (100, "غير ذلك")]
    {
        let args = FluentArgs::from_iter([("count", count)]);
        assert_eq!(strings.text("ar", "days", &args).as_deref(), Ok(expected), "{count}");
    }
}

#[test]
fn a_simplified_language_counts_as_its_base_language_does() {
    let strings = parse(&[("sv-simple", "a", "n = { $count ->\n [one] en\n *[other] flera\n}\n")]).expect("right");
    let args = FluentArgs::from_iter([("count", 1)]);
    assert_eq!(strings.text("sv-simple", "n", &args).as_deref(), Ok("en"));
}

#[test]
fn no_isolation_marks_are_added() {
    let args = FluentArgs::from_iter([("name", "Ali")]);
    assert_eq!(strings().text("sv", "hello", &args).as_deref(), Ok("Hej Ali!"));
}

#[test]
fn a_text_without_its_value_says_so() {
    let error = strings().text("en", "hello", &FluentArgs::new()).expect_err("no name is given");
    assert_eq!(
        error.to_string(),
        "the string `hello` of `sv` cannot be written out: Resolver error: Unknown variable: $name"
    );
}

#[test]
fn the_keys_of_a_language_are_its_own() {
    let strings = strings();
    assert!(strings.keys("en").contains("every"));
    assert!(!strings.keys("en").contains("only-sv"));
    assert!(strings.keys("so").is_empty());
}

#[test]
fn every_error_of_every_file_is_reported_at_its_byte() {
    let errors = parse(&[("sv", "sv.ftl", "a = 1\na = 2\n"), ("en", "en.ftl", "ok = ja\nå = nej\n"), ("?", "x", "")])
        .expect_err("three files are wrong");
    let found: Vec<_> = errors.iter().map(|error| (error.path.as_str(), error.offset)).collect();
    assert_eq!(found, [("sv.ftl", 6), ("en.ftl", 8), ("x", 0)]);
    assert_eq!(errors[0].what, StringsProblem::Duplicate("a".to_owned()));
}

#[test]
fn several_files_of_a_language_are_one() {
    let strings = parse(&[("sv", "sv.ftl", "a = 1\n"), ("sv", "desk.sv.ftl", "b = 2\n")]).expect("no key twice");
    assert_eq!(strings.text("sv", "b", &FluentArgs::new()).as_deref(), Ok("2"));
}

#[test]
fn a_number_of_the_template_is_a_number_to_the_plural() {
    check("{{ t(key='every', n=n) }}", &context! { lang => "en", n => &1 }, Ok("Every week"));
    check("{{ t(key='every', n=n) }}", &context! { lang => "en", n => &3 }, Ok("Every 3 weeks"));
}

#[test]
fn html_in_a_text_stays_html_and_all_else_is_escaped() {
    let bold = "{% component bold(x) %}<b>{{ x }}</b>{% endcomponent %}{{ t(key='hello', name=<bold x={name} />) }}";
    check(bold, &context! { lang => "sv", name => "<i>" }, Ok("Hej <b>&lt;i&gt;</b>!"));
    check("{{ t(key='hello', name=name) }}", &context! { lang => "sv", name => "a/<'" }, Ok("Hej a/&lt;&#39;!"));
}

#[test]
fn a_missing_key_is_an_error_where_it_is_asked_for() {
    check(
        "<p>\n  {{ t(key='nope') }}",
        &context! { lang => "en" },
        Err("page.html:2:6: the string `nope` is missing in `en`"),
    );
}

#[test]
fn an_unknown_variable_is_an_error_at_its_place() {
    check(
        "<p>\n\u{e5}{{ page.titel }}",
        &context! { page => &BTreeMap::from([("title", "x")]) },
        Err("page.html:2:10: Field `titel` is not defined. Available fields: title"),
    );
}

#[test]
fn a_component_must_be_given_the_language() {
    check(
        "{% component a() %}{{ t(key='only-sv') }}{% endcomponent %}{{ <a /> }}",
        &context! { lang => "sv" },
        Err("page.html:1:23: no `lang` here: a component that calls `t` or `day` declares the argument `@lang`"),
    );
}

#[test]
fn the_syntax_errors_of_all_templates_are_reported_at_once() {
    let errors = theme(&[("a.html", "{{ x"), ("b.html", "ok"), ("c.html", "\n {% endif %}")]).expect_err("two wrong");
    let places: Vec<_> = errors.iter().map(|e| (e.template.as_str(), e.line)).collect();
    assert_eq!(places, [("a.html", 1), ("c.html", 2)]);
}

#[test]
fn names_that_no_template_defines_are_reported_at_once() {
    let errors = theme(&[("a.html", "{{ 1 | nope }}\n{{ <gone /> }}"), ("b.html", "{% include 'c.html' %}")])
        .expect_err("three are unknown");
    let found: Vec<_> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "a.html:1:8: Unknown filter `nope`",
            "a.html:2:4: Unknown component `gone`",
            "b.html:1:12: Unknown template `c.html`",
        ]
    );
}

#[test]
fn a_language_names_itself() {
    let context = Context::new();
    check("{{ language_name(tag='ar') }}", &context, Ok("العربية"));
    check("{{ language_name(tag='fi') }}", &context, Ok("suomi"));
    check("{{ language_name(tag='xx') }}", &context, Ok("xx"));
}

#[test]
fn a_direction_is_that_of_the_language() {
    let context = Context::new();
    check("{{ dir(lang='ar') }} {{ dir(lang='ckb') }} {{ dir(lang='sv') }}", &context, Ok("rtl rtl ltr"));
}

#[test]
fn a_day_beyond_the_table_is_iso_and_an_unknown_form_an_error() {
    let context = context! { lang => "sv" };
    check("{{ day(date='2026-12-03', form='long') }}", &context, Ok("2026-12-03"));
    check("{{ day(date='2026-12-03', form='short') }}", &context, Err("page.html:1:4: `short` is no form of a day"));
}

#[test]
fn days_in_a_row_are_one_span() {
    let spans = "{% for s in day_spans(days=['mon','tue','sat','wed']) %}{{ s.first }}-{{ s.last }};{% endfor %}";
    check(spans, &Context::new(), Ok("mon-wed;sat-sat;"));
    check("{{ day_spans(days=['x']) }}", &Context::new(), Err("page.html:1:4: `x` is no day of the week"));
}
