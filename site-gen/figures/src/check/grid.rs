//! A table as figures and the sums between them.

use crate::finding::{Cell, Column, Line, RowName};
use crate::label::Label;
use crate::model::{Population, Table};
use crate::number::Count;
use crate::path::Path;

/// All figures that a table states, and every sum that they must obey.
pub(super) struct Grid {
    pub(super) figures: Vec<Stated>,
    pub(super) sums: Vec<Sum>,
}

/// A figure and its place.
pub(super) struct Stated {
    pub(super) count: Count,
    pub(super) cell: Cell,
}

/// Figures, by their index, that make another.
pub(super) struct Sum {
    pub(super) line: Line,
    pub(super) terms: Vec<usize>,
    pub(super) total: usize,
}

impl Sum {
    /// What the terms make beyond what is stated, when every figure is exact.
    pub(super) fn excess(&self, figures: &[Stated]) -> i64 {
        let value = |index: &usize| i64::from(figures[*index].count.value);
        self.terms.iter().map(value).sum::<i64>() - value(&self.total)
    }

    /// Whether the terms can make what is stated.
    pub(super) fn holds(&self, figures: &[Stated]) -> bool {
        let ranges = self.terms.iter().map(|index| figures[*index].count.range());
        let (low, high) = ranges.fold((0, 0), |(low, high), (from, to)| (low + from, high + to));
        let (from, to) = figures[self.total].count.range();
        low <= to && from <= high
    }

    /// How often a figure is added: once as a term, minus once as the total.
    pub(super) fn weight(&self, index: usize) -> i64 {
        let added = self.terms.iter().filter(|term| **term == index).count();
        i64::try_from(added).unwrap_or(i64::MAX) - i64::from(self.total == index)
    }
}

/// A row, the gap or the totals: the figures that it states, by their index.
struct Across {
    name: RowName,
    counts: Vec<Option<usize>>,
    total: Option<usize>,
}

impl Across {
    /// The figures that make everything in it.
    fn whole(&self) -> Option<Vec<usize>> {
        self.total.map(|total| vec![total]).or_else(|| self.parts())
    }

    /// Its counts, when there is one for each column.
    fn parts(&self) -> Option<Vec<usize>> {
        self.counts.iter().copied().collect::<Option<Vec<usize>>>().filter(|parts| !parts.is_empty())
    }
}

impl Grid {
    /// Lays out a table whose lines are as wide as they should be.
    pub(super) fn new(table: &Table, at: &Path, population: Option<(&Population, Path)>) -> Grid {
        let mut grid = Grid { figures: Vec::new(), sums: Vec::new() };
        let mut rows = Vec::new();
        for (nth, row) in table.rows.iter().enumerate() {
            let name = RowName::Named(row.label.clone());
            rows.push(grid.across(name, &at.key("rows").index(nth), &table.columns, &row.counts, row.total));
        }
        if let Some(gap) = &table.gap {
            rows.push(grid.across(RowName::Gap, &at.key("gap"), &table.columns, &gap.counts, Some(gap.total)));
        }
        let totals = table.totals.as_ref().map_or((&[][..], None), |totals| (&totals.counts, totals.total));
        let last = grid.across(RowName::Totals, &at.key("totals"), &table.columns, totals.0, totals.1);
        grid.add_rows(&rows, &last);
        grid.add_columns(&rows, &last, &table.columns);
        if let Some((population, at)) = population {
            grid.add_population(&rows, &last, population, at);
        }
        grid
    }

    fn across(
        &mut self,
        name: RowName,
        at: &Path,
        columns: &[Label],
        counts: &[Option<Count>],
        total: Option<Count>,
    ) -> Across {
        let mut across = Across { name, counts: Vec::new(), total: None };
        for (nth, column) in columns.iter().enumerate() {
            let count = counts.get(nth).copied().flatten();
            let cell = |row| Cell { at: at.key("counts").index(nth), row, column: Column::Named(column.clone()) };
            let index = count.map(|count| self.add(count, cell(across.name.clone())));
            across.counts.push(index);
        }
        let cell = |row| Cell { at: at.key("total"), row, column: Column::Total };
        across.total = total.map(|total| self.add(total, cell(across.name.clone())));
        across
    }

    fn add(&mut self, count: Count, cell: Cell) -> usize {
        self.figures.push(Stated { count, cell });
        self.figures.len() - 1
    }

    fn add_rows(&mut self, rows: &[Across], last: &Across) {
        for row in rows.iter().chain(std::iter::once(last)) {
            if let (Some(terms), Some(total)) = (row.parts(), row.total) {
                self.sums.push(Sum { line: Line::Row(row.name.clone()), terms, total });
            }
        }
    }

    fn add_columns(&mut self, rows: &[Across], last: &Across, columns: &[Label]) {
        for (nth, column) in columns.iter().enumerate() {
            let terms = rows.iter().map(|row| row.counts[nth]).collect::<Option<Vec<usize>>>();
            if let (Some(terms), Some(total)) = (terms, last.counts[nth]) {
                self.sums.push(Sum { line: Line::Column(Column::Named(column.clone())), terms, total });
            }
        }
        if let (Some(terms), Some(total)) = (all(rows), last.total) {
            self.sums.push(Sum { line: Line::Column(Column::Total), terms, total });
        }
    }

    fn add_population(&mut self, rows: &[Across], last: &Across, population: &Population, at: Path) {
        let Some(terms) = last.whole().or_else(|| all(rows)) else { return };
        let cell = Cell { at, row: RowName::Population(population.label.clone()), column: Column::Total };
        let total = self.add(population.n, cell);
        self.sums.push(Sum { line: Line::Population(population.label.clone()), terms, total });
    }
}

/// The figures that make everything in the rows.
fn all(rows: &[Across]) -> Option<Vec<usize>> {
    let wholes = rows.iter().map(Across::whole).collect::<Option<Vec<Vec<usize>>>>()?;
    Some(wholes.concat())
}
