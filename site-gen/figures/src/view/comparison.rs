//! A comparison for a reader, with its plot.

use serde::Serialize;

use super::{Found, Reader, Text, VerdictView};
use crate::model::{Comparison, Figures, Side};
use crate::number::Claim;
use crate::plot::{Bar, Group, Plot, PlotError};

/// Percents at two times.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ComparisonView {
    /// The caption.
    pub title: Text,
    /// The first time.
    pub before: SideView,
    /// The second time.
    pub after: SideView,
    /// What is compared.
    pub rows: Vec<ChangeView>,
    /// Why the two sides are not the same people.
    pub note: Option<Text>,
    /// Where it comes from.
    pub source: Option<Text>,
    /// The plot, as an `svg` element.
    pub plot: Option<String>,
    /// What the check says.
    pub verdicts: Vec<VerdictView>,
}

/// One time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SideView {
    /// When.
    pub label: Text,
    /// Of how many.
    pub n: Option<String>,
}

/// What is compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChangeView {
    /// Its heading.
    pub label: Text,
    /// The percent at the first time.
    pub before: Option<String>,
    /// The percent at the second time.
    pub after: Option<String>,
}

pub(super) fn view(
    figures: &Figures,
    comparison: &Comparison,
    nth: usize,
    found: &Found<'_>,
) -> Result<ComparisonView, PlotError> {
    let reader = found.reader;
    let side = |side: &Side| SideView {
        label: reader.text(&side.label),
        n: side.of.as_ref().and_then(|term| figures.n(term)).map(|n| reader.count(n)),
    };
    let percent = |claim: Option<Claim>| claim.map(|claim| (reader.percent)(claim));
    let rows = comparison.rows.iter().map(|row| ChangeView {
        label: reader.text(&row.label),
        before: percent(row.before),
        after: percent(row.after),
    });
    Ok(ComparisonView {
        title: reader.text(&comparison.title),
        before: side(&comparison.before),
        after: side(&comparison.after),
        rows: rows.collect(),
        note: reader.maybe(comparison.note.as_ref()),
        source: reader.maybe(comparison.source.as_ref()),
        plot: if comparison.plot { Some(plot(comparison, nth, reader).to_svg()?) } else { None },
        verdicts: found.views("comparisons", nth),
    })
}

fn plot(comparison: &Comparison, nth: usize, reader: &Reader<'_>) -> Plot {
    let text = |label| reader.text(label).text;
    let bar =
        |series: usize, claim: Option<Claim>| claim.map(|value| Bar { series, value, text: (reader.percent)(value) });
    let groups = comparison.rows.iter().map(|row| Group {
        label: text(&row.label),
        bars: bar(0, row.before).into_iter().chain(bar(1, row.after)).collect(),
    });
    Plot {
        id: format!("{}-comparison-{}", reader.id, nth + 1),
        title: text(&comparison.title),
        direction: reader.direction,
        series: vec![text(&comparison.before.label), text(&comparison.after.label)],
        groups: groups.collect(),
        scale_to: Some(100),
    }
}
