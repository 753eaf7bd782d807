//! Every problem that content can have, as data.

mod define;

use define::{Argument as _, problems};
use fluent_bundle::FluentArgs;

problems! {
    // Files
    /// A file that every site has is not there.
    "missing-file" MissingFile { file: String },
    /// A file's name says nothing about what it is.
    "unknown-file" UnknownFile { file: String, nearest: Option<String> },
    /// A Markdown file's name has no language.
    "no-language-in-name" NoLanguageInName { fix: String },
    /// A file's name has a language that the site does not have.
    "unknown-language-in-name" UnknownLanguageInName { lang: String, known: String, nearest: Option<String> },
    /// Two files are the same page in the same language.
    "same-page-twice" SamePageTwice { other: String },

    // YAML
    /// The file does not begin with `---`.
    "no-front-matter" NoFrontMatter,
    /// The front matter has no second `---`.
    "front-matter-open" FrontMatterOpen,
    /// A key that nothing reads.
    "unknown-key" UnknownKey { key: String, known: String, nearest: Option<String> },
    /// A required key is not there.
    "missing-key" MissingKey { key: String },
    /// One key twice.
    "duplicate-key" DuplicateKey { key: String },
    /// A value of another type than is asked for.
    "wrong-type" WrongType { expected: String, found: String },
    /// A value that is none of those that are possible.
    "unknown-value" UnknownValue { value: String, known: String, nearest: Option<String> },
    /// A colon and a space inside a value that is not quoted.
    "unquoted-colon" UnquotedColon { key: String, quoted: String },
    /// A tab where YAML wants spaces.
    "tab" Tab,
    /// A text that should say something is empty.
    "empty-text" EmptyText { key: String },
    /// Anything else that YAML refuses.
    "bad-yaml" BadYaml { message: String },

    // site.yaml, kinds.yaml, places.yaml
    /// The site has no language.
    "no-languages" NoLanguages,
    /// Not a BCP 47 tag.
    "bad-language-tag" BadLanguageTag { tag: String },
    /// A language named twice.
    "language-twice" LanguageTwice { tag: String },
    /// A language that the site does not have.
    "unknown-language" UnknownLanguage { lang: String, known: String, nearest: Option<String> },
    /// Words that are not there in the source language.
    "words-without-source" WordsWithoutSource { lang: String },
    /// Not an address to build the site for.
    "bad-base-url" BadBaseUrl { url: String },
    /// No time zone has this name.
    "unknown-time-zone" UnknownTimeZone { zone: String },
    /// Not a number that one can call.
    "bad-phone" BadPhone { phone: String },
    /// Not an address that one can write to.
    "bad-email" BadEmail { email: String },
    /// The theme has no folder.
    "unknown-theme" UnknownTheme { theme: String, known: String },
    /// Not a key that the content can name.
    "bad-name" BadName { name: String },
    /// Not a latitude and a longitude.
    "bad-position" BadPosition,
    /// A place that closes before it opens.
    "closes-before-opening" ClosesBeforeOpening { from: String, to: String },

    // Values of the front matter
    /// Not a slug.
    "bad-slug" BadSlug { slug: String },
    /// Not a path inside the site.
    "bad-path" BadPath { path: String },
    /// Not an address on the web.
    "bad-url" BadUrl { url: String },
    /// A path that belongs to the service.
    "reserved-path" ReservedPath { path: String },
    /// Not a date.
    "bad-date" BadDate { text: String },
    /// Not a clock time.
    "bad-time" BadTime { text: String },
    /// Not a date or a date and a time.
    "bad-when" BadWhen { text: String },
    /// Not an end.
    "bad-end" BadEnd { text: String },
    /// Not a weekday.
    "bad-weekday" BadWeekday { text: String },
    /// Not a day of a period.
    "bad-on" BadOn { text: String },
    /// Not ages.
    "bad-ages" BadAges { text: String },
    /// A number that must be at least one.
    "not-positive" NotPositive { key: String },
    /// A page's picture has no description.
    "image-without-alt" ImageWithoutAlt { image: String },

    // Markdown
    /// HTML in Markdown.
    "raw-html" RawHtml,
    /// A first-level heading in the text.
    "top-heading" TopHeading,
    /// Two sections of a page with one name.
    "section-twice" SectionTwice { name: String },
    /// A picture in the text without a description.
    "picture-without-alt" PictureWithoutAlt { image: String },

    // Pages and languages
    /// A fact in a translation.
    "fact-in-translation" FactInTranslation { key: String, source: String },
    /// A key of translations in the source.
    "translation-key-in-source" TranslationKeyInSource { key: String },
    /// A translation does not say whether somebody has reviewed it.
    "not-said-whether-reviewed" NotSaidWhetherReviewed,
    /// A file of strings does not say whether somebody has reviewed it.
    "strings-not-said-whether-reviewed" StringsNotSaidWhetherReviewed,
    /// Two pages in one language have one address.
    "url-taken" UrlTaken { url: String, other: String },
    /// Two pages have one id.
    "id-taken" IdTaken { id: String, other: String },
    /// The site has no start page.
    "no-start-page" NoStartPage { file: String },
    /// A link to a page that is not there.
    "link-to-no-page" LinkToNoPage { link: String, nearest: Option<String> },
    /// A link to a place that the page does not have.
    "link-to-no-section" LinkToNoSection { link: String, name: String, known: Option<String> },
    /// A picture or another file that is not there.
    "link-to-no-file" LinkToNoFile { link: String, nearest: Option<String> },
    /// A page's id that no page has.
    "unknown-page" UnknownPage { page: String, nearest: Option<String> },
    /// A key that `places.yaml` does not have.
    "unknown-place" UnknownPlace { place: String, known: String, nearest: Option<String> },
    /// A key that `kinds.yaml` does not have.
    "unknown-kind" UnknownKind { kind: String, known: String, nearest: Option<String> },
    /// No `form.yaml` has this id.
    "unknown-form" UnknownForm { form: String, known: String, nearest: Option<String> },
    /// A language that is not in the built-in list.
    "unknown-spoken-language" UnknownSpokenLanguage { tag: String, nearest: Option<String> },

    // Events
    /// An event that is neither anywhere nor online.
    "event-nowhere" EventNowhere,
    /// The end lies before the start.
    "end-before-start" EndBeforeStart { start: String, end: String },
    /// A whole day with a clock time at its end, or the other way about.
    "end-unlike-start" EndUnlikeStart { start: String, end: String },
    /// The clocks skip this time.
    "time-does-not-exist" TimeDoesNotExist { time: String },
    /// Both ends of a repetition.
    "count-and-until" CountAndUntil,
    /// A day that this period does not have.
    "on-unlike-every" OnUnlikeEvery { on: String, every: String },
    /// The start is not a day by the rule.
    "start-not-by-rule" StartNotByRule { start: String, first: Option<String> },
    /// A day named in `except` or `changed` on which nothing happens by the rule.
    "no-occurrence" NoOccurrence { date: String, nearest: Option<String> },
    /// A day named twice in `changed`, or in both `except` and `changed`.
    "day-twice" DayTwice { date: String },
    /// Changes of an event that happens once.
    "changed-without-repeats" ChangedWithoutRepeats,
    /// A change that changes nothing.
    "empty-change" EmptyChange,
    /// Seats without a form that counts them.
    "seats-without-signup" SeatsWithoutSignup,
    /// An event of others with a form of ours.
    "signup-for-outside-event" SignupForOutsideEvent,
    /// A page that is an event and a series.
    "event-and-series" EventAndSeries,
    /// A form for children's events that does not ask for the guardian.
    "guardian-not-asked" GuardianNotAsked { form: String },
    /// An event for children whose guardians are not told to sign up.
    "children-without-guardian" ChildrenWithoutGuardian { ages: String },
    /// A form that does not register for events.
    "form-feeds-something-else" FormFeedsSomethingElse { form: String },

    // Series
    /// A series without a session.
    "no-sessions" NoSessions,
    /// Two sessions of a series with one name.
    "session-twice" SessionTwice { id: String },
    /// A session that starts before the one above it.
    "session-out-of-order" SessionOutOfOrder { start: String, before: String },
    /// A session that a text says nothing about.
    "session-without-words" SessionWithoutWords { id: String },
    /// Words about a session that the series does not have.
    "words-without-session" WordsWithoutSession { id: String, known: String, nearest: Option<String> },
    /// A page's id that no page has, as the step after a series.
    "unknown-next-step" UnknownNextStep { page: String, nearest: Option<String> },

    // Forms and strings
    /// A form's definition is not right.
    "bad-form" BadForm { message: String },
    /// Two forms have one id.
    "form-taken" FormTaken { form: String, other: String },
    /// A form in a folder without a page.
    "form-without-page" FormWithoutPage { file: String },
    /// A form without texts in the source language.
    "form-without-texts" FormWithoutTexts { form: String, file: String },
    /// Texts of a form without the form.
    "texts-without-form" TextsWithoutForm { file: String },
    /// Texts of a form that lack one.
    "missing-form-text" MissingFormText { text: String, form: String },
    /// Texts for something that the form does not have.
    "unused-form-text" UnusedFormText { text: String, form: String, nearest: Option<String> },
    /// A language without a string that the source language has.
    "missing-string" MissingString { key: String, source: String },
    /// Fluent refuses a line.
    "bad-string" BadString { message: String },
    /// A key twice in one language.
    "string-twice" StringTwice { key: String },
    /// A site language for which the theme has no strings.
    "no-strings" NoStrings { lang: String, file: String },

    // The theme's templates, and the plan
    /// A template is wrong, or asks for something that is not there.
    "bad-template" BadTemplate { message: String },
    /// Two outputs have one path.
    "output-taken" OutputTaken { output: String, other: String },
}
