//! Tables of one population must have the same totals in the columns that they share.

use std::collections::BTreeMap;

use crate::finding::{Column, Finding, TableFinding, Verdict};
use crate::label::Label;
use crate::model::{Figures, Table};
use crate::path::Path;

/// A column's total and the table that has it.
struct Known<'f> {
    title: &'f Label,
    total: i64,
}

pub(super) fn check(figures: &Figures, verdicts: &mut Vec<Verdict>) {
    let mut known: BTreeMap<(&str, &str), Known<'_>> = BTreeMap::new();
    for (nth, table) in figures.tables.iter().enumerate() {
        let Some(population) = &table.of else { continue };
        for (column, label) in table.columns.iter().enumerate() {
            let Some(total) = total(table, column) else { continue };
            let key = (population.as_str(), label.source());
            let Some(other) = known.get(&key) else {
                known.insert(key, Known { title: &table.title, total });
                continue;
            };
            if other.total != total {
                let finding = TableFinding::Disagrees {
                    column: Column::Named(label.clone()),
                    found: total,
                    other: other.title.clone(),
                    expected: other.total,
                };
                let at = Path::root().key("tables").index(nth).key("totals").key("counts").index(column);
                verdicts.push(Verdict { at, finding: Finding::Table(finding) });
            }
        }
    }
}

/// The total of a column: as stated, else what its counts make when none is missing or estimated.
fn total(table: &Table, column: usize) -> Option<i64> {
    let stated = table.totals.as_ref().and_then(|totals| *totals.counts.get(column)?);
    if let Some(stated) = stated {
        return stated.is_exact().then(|| i64::from(stated.value));
    }
    let rows = table.rows.iter().map(|row| &row.counts);
    let lines = rows.chain(table.gap.iter().map(|gap| &gap.counts));
    let counts = lines.map(|counts| counts.get(column).copied().flatten().filter(|count| count.is_exact()));
    counts.map(|count| count.map(|count| i64::from(count.value))).sum()
}
