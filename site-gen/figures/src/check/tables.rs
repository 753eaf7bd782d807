//! Tables: their shape, their sums, what is missing.

use super::grid::{Grid, Stated, Sum};
use super::{bands, repair};
use crate::finding::{Fault, Finding, Line, TableFinding, Verdict, WayOut};
use crate::model::{Figures, Population, Row, Table, add};
use crate::number::Count;
use crate::path::Path;

pub(super) fn check(figures: &Figures, verdicts: &mut Vec<Verdict>) {
    for (nth, table) in figures.tables.iter().enumerate() {
        let at = Path::root().key("tables").index(nth);
        let (population, unknown) = population(figures, table, &at);
        let unsound = unknown.into_iter().chain(shape(table, &at)).collect::<Vec<_>>();
        if unsound.is_empty() {
            verdicts.push(sums(table, &at, population));
        }
        verdicts.extend(unsound);
        verdicts.extend(undeclared(table, &at));
        verdicts.extend(bands::check(table, &at));
    }
}

fn population<'f>(figures: &'f Figures, table: &Table, at: &Path) -> (Option<(&'f Population, Path)>, Option<Verdict>) {
    let Some(name) = &table.of else { return (None, None) };
    match figures.population(name, &at.key("of")) {
        Ok(population) => (Some((population, Path::root().key("populations").key(name).key("n"))), None),
        Err(unknown) => (None, Some(*unknown)),
    }
}

/// Lines that are not as wide as the table, and a table of nothing.
fn shape(table: &Table, at: &Path) -> Vec<Verdict> {
    let rows = table.rows.iter().enumerate().map(|(nth, row)| (at.key("rows").index(nth), &row.counts));
    let gap = table.gap.iter().map(|gap| (at.key("gap"), &gap.counts));
    let totals = table.totals.iter().map(|totals| (at.key("totals"), &totals.counts));
    let expected = table.columns.len();
    let wrong = rows.chain(gap).chain(totals).filter(|(_, counts)| !counts.is_empty() && counts.len() != expected);
    let width = |(at, counts): (Path, &Vec<Option<Count>>)| Verdict {
        at: at.key("counts"),
        finding: Finding::Table(TableFinding::Width { expected, found: counts.len() }),
    };
    let mut verdicts: Vec<Verdict> = wrong.map(width).collect();
    if table.rows.is_empty() {
        verdicts.push(Verdict { at: at.key("rows"), finding: Finding::Table(TableFinding::NoRows) });
    }
    verdicts
}

fn sums(table: &Table, at: &Path, population: Option<(&Population, Path)>) -> Verdict {
    let n = population.as_ref().map(|(population, _)| population.n);
    let grid = Grid::new(table, at, population);
    let faults: Vec<Fault> =
        grid.sums.iter().filter(|sum| !sum.holds(&grid.figures)).map(|sum| fault(&grid.figures, sum)).collect();
    if grid.sums.is_empty() {
        return Verdict { at: at.clone(), finding: Finding::Table(TableFinding::NothingStated) };
    }
    if faults.is_empty() {
        let gap = table.gap.as_ref().map(|gap| gap.total);
        let finding = TableFinding::Adds { total: all(table, n), gap };
        return Verdict { at: at.clone(), finding: Finding::Table(finding) };
    }
    let way_out = repair::way_out(&grid);
    let place = match &way_out {
        WayOut::OneFigure { cell, .. } => cell.at.clone(),
        // A table that does not reach its population is looked at before the population is.
        _ if matches!(faults[0].line, Line::Population(_)) => at.clone(),
        _ => faults[0].at.clone(),
    };
    Verdict { at: place, finding: Finding::Table(TableFinding::DoesNotAdd { faults, way_out }) }
}

/// Everybody: as the table states it, else its population, else what its rows and its gap make.
fn all(table: &Table, population: Option<Count>) -> Option<Count> {
    let stated = table.totals.as_ref().and_then(|totals| totals.total);
    let summed = || add(&[table.counted()?, table.gap.as_ref().map_or(Count::exact(0), |gap| gap.total)]);
    stated.or(population).or_else(summed)
}

fn fault(figures: &[Stated], sum: &Sum) -> Fault {
    let stated = figures[sum.total].count;
    let terms: Vec<Count> = sum.terms.iter().map(|index| figures[*index].count).collect();
    let found = sum.excess(figures) + i64::from(stated.value);
    Fault { at: figures[sum.total].cell.at.clone(), line: sum.line.clone(), terms, found, stated }
}

/// Rows with a figure that is missing and nothing that says why.
fn undeclared(table: &Table, at: &Path) -> Vec<Verdict> {
    let is_silent = |row: &Row| {
        let counts_missing =
            row.counts.iter().any(Option::is_none) || (row.counts.is_empty() && !table.columns.is_empty());
        let is_empty = row.counts.is_empty() && row.total.is_none();
        (counts_missing || is_empty) && row.note.is_none() && table.note.is_none()
    };
    let silent = table.rows.iter().enumerate().filter(|(_, row)| is_silent(row));
    let verdict = |(nth, row): (usize, &Row)| Verdict {
        at: at.key("rows").index(nth),
        finding: Finding::Table(TableFinding::MissingFigure { row: row.label.clone() }),
    };
    silent.map(verdict).collect()
}
