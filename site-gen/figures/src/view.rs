//! A block as one reader sees it: words in their language, numbers as text, plots drawn. What a template fills in.
//!
//! Everything stated is shown as stated; what the source left out and the numbers give is marked by having no stated
//! text beside it. Verdicts stand with the part that they are about.

use serde::Serialize;

use crate::finding::{Level, Verdict};
use crate::label::Label;
use crate::model::{Figures, Population};
use crate::number::{Claim, Count};
use crate::plot::{Direction, PlotError};
use crate::words::Tongue;

mod comparison;
mod parts;
mod table;

pub use comparison::{ChangeView, ComparisonView, SideView};
pub use parts::{GoalView, IndicatorView, PercentView, StatementView};
pub use table::{LineKind, RowView, TableView};

/// Who reads, and how their language writes numbers.
#[derive(Clone, Copy)]
pub struct Reader<'r> {
    /// The reader's language first, then those that it falls back to.
    pub languages: &'r [&'r str],
    /// Which way the reader's language runs.
    pub direction: Direction,
    /// The language of verdicts.
    pub tongue: Tongue,
    /// Writes a number: `430`, `about 430`.
    pub number: &'r dyn Fn(Claim) -> String,
    /// Writes a percent: `27.0 %`.
    pub percent: &'r dyn Fn(Claim) -> String,
    /// Begins the ids of plots.
    pub id: &'r str,
}

impl Reader<'_> {
    fn text(&self, label: &Label) -> Text {
        let (text, language) = label.in_languages(self.languages);
        let foreign = language.filter(|language| self.languages.first() != Some(language));
        Text { text: text.to_owned(), lang: foreign.map(str::to_owned) }
    }

    fn maybe(&self, label: Option<&Label>) -> Option<Text> {
        label.map(|label| self.text(label))
    }

    fn count(&self, count: Count) -> String {
        (self.number)(count.claim())
    }
}

/// Words for the reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Text {
    /// The words.
    pub text: String,
    /// Their language, when it is not the reader's.
    pub lang: Option<String>,
}

/// The block for one reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FiguresView {
    /// The tables.
    pub tables: Vec<TableView>,
    /// The percents.
    pub percents: Vec<PercentView>,
    /// The comparisons.
    pub comparisons: Vec<ComparisonView>,
    /// The sentences.
    pub statements: Vec<StatementView>,
    /// The goals.
    pub goals: Vec<GoalView>,
    /// Verdicts that are about none of these parts, but about a population.
    pub verdicts: Vec<VerdictView>,
}

/// A verdict in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VerdictView {
    /// `pass`, `unchecked`, `warning` or `error`: for a class.
    pub level: &'static str,
    /// The level in words.
    pub word: String,
    /// What was found.
    pub message: String,
    /// The way out.
    pub hint: Option<String>,
    /// The language of the words.
    pub lang: &'static str,
}

/// A population and its number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PopulationView {
    /// Who they are.
    pub label: Text,
    /// How many.
    pub n: String,
    /// Where the number comes from.
    pub source: Option<Text>,
}

impl Figures {
    /// The block for a reader, with what the check says about it.
    pub fn view(&self, reader: &Reader<'_>) -> Result<FiguresView, PlotError> {
        let verdicts = self.check();
        let found = Found { verdicts: &verdicts, reader };
        let tables = self.tables.iter().enumerate();
        let comparisons = self.comparisons.iter().enumerate();
        Ok(FiguresView {
            tables: tables.map(|(nth, table)| table::view(self, table, nth, &found)).collect::<Result<_, _>>()?,
            percents: self
                .percents
                .iter()
                .enumerate()
                .map(|(nth, percent)| parts::percent(self, percent, nth, &found))
                .collect(),
            comparisons: comparisons
                .map(|(nth, one)| comparison::view(self, one, nth, &found))
                .collect::<Result<_, _>>()?,
            statements: self
                .statements
                .iter()
                .enumerate()
                .map(|(nth, one)| parts::statement(one, nth, &found))
                .collect(),
            goals: self.goals.iter().enumerate().map(|(nth, goal)| parts::goal(goal, nth, &found)).collect(),
            verdicts: found.all(|verdict| verdict.at.part().is_none()),
        })
    }
}

fn population_view(population: &Population, reader: &Reader<'_>) -> PopulationView {
    PopulationView {
        label: reader.text(&population.label),
        n: reader.count(population.n),
        source: reader.maybe(population.source.as_ref()),
    }
}

/// What the check found, for a reader.
struct Found<'f> {
    verdicts: &'f [Verdict],
    reader: &'f Reader<'f>,
}

impl Found<'_> {
    fn of(&self, part: &str, nth: usize) -> impl Iterator<Item = &Verdict> {
        self.verdicts.iter().filter(move |verdict| verdict.at.part() == Some((part, nth)))
    }

    fn views(&self, part: &str, nth: usize) -> Vec<VerdictView> {
        self.all(|verdict| verdict.at.part() == Some((part, nth)))
    }

    fn all(&self, is_meant: impl Fn(&Verdict) -> bool) -> Vec<VerdictView> {
        let tongue = self.reader.tongue;
        let view = |verdict: &Verdict| VerdictView {
            level: match verdict.level() {
                Level::Pass => "pass",
                Level::Unchecked => "unchecked",
                Level::Warning => "warning",
                Level::Error => "error",
            },
            word: verdict.level().word(tongue),
            message: verdict.message(tongue),
            hint: verdict.hint(tongue),
            lang: tongue.tag(),
        };
        self.verdicts.iter().filter(|verdict| is_meant(verdict)).map(view).collect()
    }
}
