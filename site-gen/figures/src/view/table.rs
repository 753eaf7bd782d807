//! A table for a reader, with its plot.

use serde::Serialize;

use super::{Found, PopulationView, Reader, Text, VerdictView, population_view};
use crate::model::{Figures, Shares, Table, add};
use crate::number::{Bound, Claim, Count, Fraction, Rounding};
use crate::plot::{Bar, Group, Plot, PlotError};

/// A table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TableView {
    /// The caption.
    pub title: Text,
    /// The population that the rows divide.
    pub of: Option<PopulationView>,
    /// The headings of the columns of counts.
    pub columns: Vec<Text>,
    /// Whether any line has a total, so that there is a column for them.
    pub has_totals: bool,
    /// What the column of percents is shares of: how many. No such column without it.
    pub shares_of: Option<String>,
    /// The lines.
    pub rows: Vec<RowView>,
    /// Where the table comes from.
    pub source: Option<Text>,
    /// What a reader must know.
    pub note: Option<Text>,
    /// The plot, as an `svg` element.
    pub plot: Option<String>,
    /// What the check says.
    pub verdicts: Vec<VerdictView>,
}

/// What a line of a table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum LineKind {
    /// One of its rows.
    Row,
    /// Those in no row; `note` says why.
    Gap,
    /// The last line.
    Totals,
}

/// A line of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RowView {
    /// What it is. The gap and the totals have no heading of their own: the theme says those words.
    pub kind: LineKind,
    /// Its heading.
    pub label: Option<Text>,
    /// Its counts; a figure that the source lacks is none.
    pub counts: Vec<Option<String>>,
    /// Its total.
    pub total: Option<String>,
    /// Its percent.
    pub share: Option<String>,
    /// What else a reader must know.
    pub note: Option<Text>,
}

pub(super) fn view(figures: &Figures, table: &Table, nth: usize, found: &Found<'_>) -> Result<TableView, PlotError> {
    let reader = found.reader;
    let population = table.of.as_ref().and_then(|name| figures.populations.get(name));
    let n = table.shares.and_then(|shares| match shares {
        Shares::Counted => table.counted(),
        Shares::Population => population.map(|population| population.n),
    });
    let rows = lines(table, n, reader);
    let plot = if table.plot { Some(plot(table, nth, reader).to_svg()?) } else { None };
    Ok(TableView {
        title: reader.text(&table.title),
        of: population.map(|population| population_view(population, reader)),
        columns: table.columns.iter().map(|column| reader.text(column)).collect(),
        has_totals: rows.iter().any(|row| row.total.is_some()),
        shares_of: n.map(|n| reader.count(n)),
        rows,
        source: reader.maybe(table.source.as_ref()),
        note: reader.maybe(table.note.as_ref()),
        plot,
        verdicts: found.views("tables", nth),
    })
}

fn lines(table: &Table, n: Option<Count>, reader: &Reader<'_>) -> Vec<RowView> {
    // Lines that are too short are filled up, so that every figure stands in its column.
    let counts = |counts: &[Option<Count>]| {
        let at = |nth: usize| counts.get(nth).copied().flatten().map(|count| reader.count(count));
        (0..table.columns.len()).map(at).collect()
    };
    let share = |count: Option<Count>| share(count?, n?).map(|share| (reader.percent)(share));
    let rows = table.rows.iter().map(|row| RowView {
        kind: LineKind::Row,
        label: Some(reader.text(&row.label)),
        counts: counts(&row.counts),
        total: row.total.map(|total| reader.count(total)),
        share: share(row.sum()),
        note: reader.maybe(row.note.as_ref()),
    });
    let gap = table.gap.iter().map(|gap| RowView {
        kind: LineKind::Gap,
        label: None,
        counts: counts(&gap.counts),
        total: Some(reader.count(gap.total)),
        share: if table.shares == Some(Shares::Population) { share(Some(gap.total)) } else { None },
        note: Some(reader.text(&gap.reason)),
    });
    let totals = table.totals.iter().map(|totals| RowView {
        kind: LineKind::Totals,
        label: None,
        counts: counts(&totals.counts),
        total: totals.total.map(|total| reader.count(total)),
        share: None,
        note: None,
    });
    rows.chain(gap).chain(totals).collect()
}

/// A count as a percent of n, with one decimal.
fn share(count: Count, n: Count) -> Option<Claim> {
    let percent = Fraction::new(i64::from(count.value), i64::from(n.value))?.percent();
    let bound = add(&[count, n]).map_or(Bound::Exact, |both| both.bound);
    Some(Claim { bound, value: percent.rounded(1, Rounding::Nearest) })
}

/// A bar for each count, or for each row's total where rows have no counts.
fn plot(table: &Table, nth: usize, reader: &Reader<'_>) -> Plot {
    let text = |label| reader.text(label).text;
    let has_counts = table.rows.iter().any(|row| !row.counts.is_empty());
    let series = if has_counts { table.columns.iter().map(text).collect() } else { vec![text(&table.title)] };
    let bar = |(series, count): (usize, Count)| Bar { series, value: count.claim(), text: reader.count(count) };
    let groups = table.rows.iter().map(|row| {
        let totals = if has_counts { None } else { row.total };
        let counts = row.counts.iter().take(table.columns.len()).enumerate();
        let bars = counts.filter_map(|(series, count)| Some((series, (*count)?)));
        Group { label: text(&row.label), bars: bars.chain(totals.map(|total| (0, total))).map(bar).collect() }
    });
    Plot {
        id: format!("{}-table-{}", reader.id, nth + 1),
        title: text(&table.title),
        direction: reader.direction,
        series,
        groups: groups.collect(),
        scale_to: None,
    }
}
