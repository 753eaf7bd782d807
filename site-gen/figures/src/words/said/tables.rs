//! The words of tables and of the way out of a wrong sum.

use super::{Cell, Column, Fault, Finding, Line, RowName, Said, TableFinding, WayOut, Words};

impl Words {
    pub(super) fn table(&self, finding: &TableFinding) -> Said {
        match finding {
            TableFinding::Adds { total: None, .. } => Said::new("table-adds-open"),
            TableFinding::Adds { total: Some(total), gap: None } => {
                Said::new("table-adds").with("total", self.count(*total))
            }
            TableFinding::Adds { total: Some(total), gap: Some(gap) } => {
                Said::new("table-adds-gap").with("total", self.count(*total)).with("gap", self.count(*gap))
            }
            TableFinding::NothingStated => Said::new("table-nothing-stated"),
            TableFinding::DoesNotAdd { faults, .. } => {
                let faults: Vec<String> = faults.iter().map(|fault| self.fault(fault)).collect();
                Said::new("table-does-not-add").with("faults", faults.join("; "))
            }
            TableFinding::Width { expected, found } => {
                Said::new("table-width").with("expected", expected.to_string()).with("found", found.to_string())
            }
            TableFinding::NoRows => Said::new("table-no-rows"),
            TableFinding::MissingFigure { row } => Said::new("table-missing-figure").with("row", self.label(row)),
            TableFinding::Disagrees { column, found, other, expected } => Said::new("table-disagrees")
                .with("column", self.column(column))
                .with("found", found.to_string())
                .with("other", self.label(other))
                .with("expected", expected.to_string()),
        }
    }

    /// The way out of a wrong sum, which is the hint of that verdict.
    pub(in crate::words) fn way_out(&self, finding: &Finding) -> Option<Said> {
        let Finding::Table(TableFinding::DoesNotAdd { way_out, .. }) = finding else { return None };
        let lines = |counts: &[(_, i64)]| {
            counts.iter().map(|(label, count)| format!("{} {count}", self.label(label))).collect::<Vec<_>>().join(", ")
        };
        Some(match way_out {
            WayOut::OneFigure { cell, from, to } => Said::new("way-one-figure")
                .with("cell", self.cell(cell))
                .with("from", from.to_string())
                .with("to", to.to_string()),
            WayOut::MissingRow { counts, total } if counts.is_empty() => {
                Said::new("way-missing-row-total").with("total", total.to_string())
            }
            WayOut::MissingRow { counts, total } => {
                Said::new("way-missing-row").with("counts", lines(counts)).with("total", total.to_string())
            }
            WayOut::MissingColumn { counts } => Said::new("way-missing-column").with("counts", lines(counts)),
            WayOut::Several { figures, missing: None } => Said::new("way-several").with("figures", figures.to_string()),
            WayOut::Several { figures, missing: Some(missing) } => Said::new("way-several-missing")
                .with("figures", figures.to_string())
                .with("missing", missing.to_string()),
            WayOut::Unknown => Said::new("way-unknown"),
        })
    }

    fn fault(&self, fault: &Fault) -> String {
        let terms: Vec<String> = fault.terms.iter().map(|count| self.count(*count)).collect();
        let key = if terms.len() == 1 { "fault-one" } else { "fault" };
        let line = match &fault.line {
            Line::Row(row) => self.row(row),
            Line::Column(column) => self.column(column),
            Line::Population(label) => self.named("line-population", label),
        };
        let said = Said::new(key).with("line", line).with("terms", terms.join(" + "));
        self.say(&said.with("found", fault.found.to_string()).with("stated", self.count(fault.stated)))
    }

    fn cell(&self, cell: &Cell) -> String {
        let row = self.row(&cell.row);
        self.say(&match (&cell.column, &cell.row) {
            (Column::Named(column), _) => Said::new("cell").with("column", self.label(column)).with("row", row),
            (Column::Total, RowName::Population(_)) => Said::new("cell-n").with("row", row),
            (Column::Total, _) => Said::new("cell-total").with("row", row),
        })
    }

    fn row(&self, row: &RowName) -> String {
        match row {
            RowName::Named(label) => self.named("line-row", label),
            RowName::Gap => self.say(&Said::new("line-gap")),
            RowName::Totals => self.say(&Said::new("line-totals")),
            RowName::Population(label) => self.named("line-population", label),
        }
    }

    fn column(&self, column: &Column) -> String {
        match column {
            Column::Named(label) => self.named("line-column", label),
            Column::Total => self.say(&Said::new("line-total")),
        }
    }

    fn named(&self, key: &'static str, label: &crate::label::Label) -> String {
        self.say(&Said::new(key).with("name", self.label(label)))
    }
}
