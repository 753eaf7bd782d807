//! What would make wrong sums right: the one figure that does, or a row or column that is missing.

use super::grid::{Grid, Stated, Sum};
use crate::finding::{Column, Line, RowName, WayOut};
use crate::label::Label;

/// Looks for the way out of a grid with at least one wrong sum.
///
/// A single figure is named only when it is the only one that repairs every sum and breaks none: the figure that is in
/// truth wrong always does, so what is named can be no other.
pub(super) fn way_out(grid: &Grid) -> WayOut {
    if grid.figures.iter().any(|figure| !figure.count.is_exact()) {
        return WayOut::Unknown;
    }
    let repairs: Vec<(usize, u32)> =
        (0..grid.figures.len()).filter_map(|index| Some((index, repair(grid, index)?))).collect();
    if let [(index, to)] = repairs[..] {
        let Stated { cell, count } = &grid.figures[index];
        return WayOut::OneFigure { cell: cell.clone(), from: count.value, to };
    }
    let missing = missing_row(grid);
    match (repairs.len(), missing) {
        (0, Some((counts, total))) => WayOut::MissingRow { counts, total },
        (0, None) => missing_column(grid).map_or(WayOut::Unknown, |counts| WayOut::MissingColumn { counts }),
        (figures, missing) => WayOut::Several { figures, missing: missing.map(|(_, total)| total) },
    }
}

/// The value with which this one figure makes every sum right.
fn repair(grid: &Grid, index: usize) -> Option<u32> {
    let mut change = None;
    for sum in &grid.sums {
        let (excess, weight) = (sum.excess(&grid.figures), sum.weight(index));
        let needed = match (excess, weight) {
            (0, 0) => continue,
            (_, 1) => -excess,
            (_, -1) => excess,
            // A sum that is wrong without this figure, or has it twice or on both sides.
            _ => return None,
        };
        if change.is_some_and(|change| change != needed) {
            return None;
        }
        change = Some(needed);
    }
    let to = i64::from(grid.figures[index].count.value) + change.filter(|change| *change != 0)?;
    u32::try_from(to).ok()
}

/// The counts and the total of a row that would make every sum right.
fn missing_row(grid: &Grid) -> Option<(Vec<(Label, i64)>, i64)> {
    let (mut counts, mut totals) = (Vec::new(), Vec::new());
    for sum in &grid.sums {
        let short = -sum.excess(&grid.figures);
        match &sum.line {
            Line::Column(Column::Named(label)) => counts.push((label.clone(), short)),
            Line::Column(Column::Total) => totals.push(short),
            Line::Population(_) if sums_rows(grid, sum) => totals.push(short),
            // A row that is missing changes no other row, nor what the last one makes.
            Line::Row(_) | Line::Population(_) if short != 0 => return None,
            Line::Row(_) | Line::Population(_) => {}
        }
    }
    let sum: i64 = counts.iter().map(|(_, short)| short).sum();
    let total = totals.first().copied().unwrap_or(sum);
    let knows_all = !counts.is_empty() && counts.len() == columns(grid);
    let agrees = totals.iter().all(|other| *other == total) && if knows_all { sum == total } else { sum <= total };
    (total > 0 && agrees && counts.iter().all(|(_, short)| *short >= 0)).then_some((counts, total))
}

/// Whether a population is compared with the rows, not with the last line.
fn sums_rows(grid: &Grid, sum: &Sum) -> bool {
    sum.terms.iter().all(|term| grid.figures[*term].cell.row != RowName::Totals)
}

/// How many columns have at least one figure.
fn columns(grid: &Grid) -> usize {
    let mut seen: Vec<&Column> = Vec::new();
    for figure in &grid.figures {
        if figure.cell.column != Column::Total && !seen.contains(&&figure.cell.column) {
            seen.push(&figure.cell.column);
        }
    }
    seen.len()
}

/// The counts of a column that would make every sum right.
fn missing_column(grid: &Grid) -> Option<Vec<(Label, i64)>> {
    let (mut counts, mut last) = (Vec::new(), None);
    for sum in &grid.sums {
        let short = -sum.excess(&grid.figures);
        match &sum.line {
            Line::Row(RowName::Named(label)) => counts.push((label.clone(), short)),
            Line::Row(RowName::Totals) => last = Some(short),
            _ if short != 0 => return None,
            _ => {}
        }
    }
    let sum: i64 = counts.iter().map(|(_, short)| short).sum();
    let is_sound = sum > 0 && last.is_none_or(|last| last == sum) && counts.iter().all(|(_, short)| *short >= 0);
    is_sound.then_some(counts)
}
