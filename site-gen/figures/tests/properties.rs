//! What must hold for every block: no false repair, no panic, no changed figure.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::fmt::Write;

use figures::{Figures, Finding, Level, TableFinding, Tongue, Verdict, WayOut};
use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};
use proptest::sample::Index;

/// A table as its author may write it: what is stated and what is not.
#[derive(Debug, Clone)]
struct Written {
    rows: Vec<(Vec<i64>, Option<i64>)>,
    columns: Vec<Option<i64>>,
    total: Option<i64>,
    n: Option<i64>,
}

impl Written {
    /// A table whose sums are right.
    fn right(counts: &[Vec<u16>], states: States) -> Written {
        let counts: Vec<Vec<i64>> =
            counts.iter().map(|row| row.iter().map(|count| i64::from(*count)).collect()).collect();
        let width = counts.first().map_or(0, Vec::len);
        let total: i64 = counts.iter().flatten().sum();
        let column = |nth: usize| counts.iter().map(|row| row[nth]).sum();
        Written {
            columns: (0..width).map(|nth| states.columns.then(|| column(nth))).collect(),
            rows: counts.iter().map(|row| (row.clone(), states.rows.then(|| row.iter().sum()))).collect(),
            total: states.total.then_some(total),
            n: states.n.then_some(total),
        }
    }

    /// Every figure that is stated, with its place in the block.
    fn figures(&mut self) -> Vec<(String, &mut i64)> {
        let mut figures = Vec::new();
        for (nth, (counts, total)) in self.rows.iter_mut().enumerate() {
            let row = format!("tables[0].rows[{nth}]");
            figures.extend(counts.iter_mut().enumerate().map(|(nth, count)| (format!("{row}.counts[{nth}]"), count)));
            figures.extend(total.iter_mut().map(|total| (format!("{row}.total"), total)));
        }
        let columns = self.columns.iter_mut().enumerate();
        let place = |nth| format!("tables[0].totals.counts[{nth}]");
        figures.extend(columns.filter_map(|(nth, count)| Some((place(nth), count.as_mut()?))));
        figures.extend(self.total.iter_mut().map(|total| ("tables[0].totals.total".to_owned(), total)));
        figures.extend(self.n.iter_mut().map(|n| ("populations.all.n".to_owned(), n)));
        figures
    }

    fn to_yaml(&self) -> String {
        let number = |figure: &Option<i64>| figure.map_or("~".to_owned(), |figure| figure.to_string());
        let list = |figures: Vec<String>| figures.join(", ");
        let mut yaml = String::new();
        if let Some(n) = self.n {
            writeln!(yaml, "populations: {{ all: {{ label: All, n: {n} }} }}").unwrap();
        }
        let of = if self.n.is_some() { "of: all, " } else { "" };
        let columns = list((0..self.columns.len()).map(|nth| format!("c{nth}")).collect());
        let rows = self.rows.iter().enumerate().map(|(nth, (counts, total))| {
            let counts = list(counts.iter().map(i64::to_string).collect());
            format!("{{ label: r{nth}, counts: [{counts}], total: {} }}", number(total))
        });
        let (rows, totals) = (list(rows.collect()), list(self.columns.iter().map(number).collect()));
        let totals = format!("{{ counts: [{totals}], total: {} }}", number(&self.total));
        writeln!(yaml, "tables: [{{ title: t, {of}columns: [{columns}], rows: [{rows}], totals: {totals} }}]").unwrap();
        yaml
    }
}

/// Which sums an author writes down.
#[derive(Debug, Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "each of the four is stated or not")]
struct States {
    rows: bool,
    columns: bool,
    total: bool,
    n: bool,
}

const ALL: States = States { rows: true, columns: true, total: true, n: true };

fn states() -> impl Strategy<Value = States> {
    any::<(bool, bool, bool, bool)>().prop_map(|(rows, columns, total, n)| States { rows, columns, total, n })
}

/// Counts of a table with so many rows and columns at least.
fn counts(least: usize) -> impl Strategy<Value = Vec<Vec<u16>>> {
    (least..5_usize).prop_flat_map(move |width| vec(vec(0..500_u16, width), least..6))
}

fn verdicts(yaml: &str) -> Vec<Verdict> {
    let figures: Figures = serde_saphyr::from_str(yaml).unwrap_or_else(|error| panic!("{error}\n{yaml}"));
    let before = figures.clone();
    let verdicts = figures.check();
    assert_eq!(figures, before, "a figure was changed");
    verdicts
}

/// The table with one figure made wrong: its place, the right figure, and the text.
fn corrupt(written: &Written, which: Index, by: i64) -> Option<(String, i64, String)> {
    let mut written = written.clone();
    let mut figures = written.figures();
    let nth = which.index(figures.len());
    let (place, figure) = &mut figures[nth];
    let (place, right) = (place.clone(), **figure);
    **figure = (right + by).max(0);
    let is_wrong = **figure != right;
    is_wrong.then(|| (place, right, written.to_yaml()))
}

fn repair(verdicts: &[Verdict]) -> Option<(String, i64)> {
    verdicts.iter().find_map(|verdict| match &verdict.finding {
        Finding::Table(TableFinding::DoesNotAdd { way_out: WayOut::OneFigure { cell, to, .. }, .. }) => {
            Some((cell.at.to_string(), i64::from(*to)))
        }
        _ => None,
    })
}

proptest! {
    #[test]
    fn a_right_table_passes(counts in counts(1), states in states()) {
        let yaml = Written::right(&counts, states).to_yaml();
        prop_assert!(verdicts(&yaml).iter().all(|verdict| verdict.level() < Level::Warning), "{}", yaml);
    }

    #[test]
    fn one_wrong_figure_of_a_fully_stated_table_is_found(counts in counts(2), which: Index, by in -60..60_i64) {
        let Some((place, right, yaml)) = corrupt(&Written::right(&counts, ALL), which, by) else { return Ok(()) };
        prop_assert_eq!(repair(&verdicts(&yaml)), Some((place, right)), "{}", yaml);
    }

    #[test]
    fn no_other_figure_is_ever_named(counts in counts(1), states in states(), which: Index, by in -60..60_i64) {
        let Some((place, right, yaml)) = corrupt(&Written::right(&counts, states), which, by) else { return Ok(()) };
        if let Some(named) = repair(&verdicts(&yaml)) {
            prop_assert_eq!(named, (place, right), "{}", yaml);
        }
    }

    #[test]
    fn a_row_that_is_missing_is_found(counts in counts(2), lost in vec(1..500_u16, 4)) {
        let width = counts[0].len();
        let lost = lost[..width].to_vec();
        let mut whole = counts.clone();
        whole.push(lost.clone());
        let mut written = Written::right(&whole, ALL);
        written.rows.pop();
        let found = verdicts(&written.to_yaml()).into_iter().find_map(|verdict| match verdict.finding {
            Finding::Table(TableFinding::DoesNotAdd { way_out: WayOut::MissingRow { counts, .. }, .. }) => Some(counts),
            _ => None,
        });
        let found: Option<Vec<i64>> = found.map(|counts| counts.into_iter().map(|(_, count)| count).collect());
        prop_assert_eq!(found, Some(lost.into_iter().map(i64::from).collect::<Vec<i64>>()));
    }

    #[test]
    fn whatever_is_written_has_verdicts_with_words(yaml in block()) {
        for verdict in verdicts(&yaml) {
            for tongue in [Tongue::En, Tongue::Sv] {
                let said = format!("{} {}", verdict.message(tongue), verdict.hint(tongue).unwrap_or_default());
                // A key without words, or a word without its argument, would show.
                prop_assert!(said.contains(' ') && !said.contains("{ $") && !said.contains("{$"), "{}\n{}", said, yaml);
            }
        }
    }

    #[test]
    fn no_text_panics(text: String) {
        let _ = serde_saphyr::from_str::<Figures>(&text);
        let _ = (figures::Count::parse(&text), figures::Claim::parse(&text), figures::Band::parse(&text));
        let _ = figures::locate(&text, "figures", &figures::Path::root());
    }
}

fn number() -> impl Strategy<Value = String> {
    let value = prop_oneof![0..100_u32, Just(0), Just(1), Just(999_999_999), any::<u16>().prop_map(u32::from)];
    let bound = prop_oneof![Just(""), Just(""), Just(""), Just("about "), Just("over "), Just("under ")];
    (bound, value).prop_map(|(bound, value)| format!("{bound}{value}"))
}

fn percent() -> impl Strategy<Value = String> {
    let part = prop_oneof![Just(String::new()), (0..100_u8).prop_map(|part| format!(".{part}"))];
    (number(), part).prop_map(|(number, part)| format!("{number}{part}"))
}

fn term() -> impl Strategy<Value = String> {
    prop_oneof![number(), percent(), Just("a".to_owned()), Just("b".to_owned()), Just("nobody".to_owned())]
}

fn missing_or(figure: impl Strategy<Value = String> + 'static) -> impl Strategy<Value = String> {
    prop_oneof![4 => figure.boxed(), 1 => Just("~".to_owned()).boxed()]
}

fn row() -> impl Strategy<Value = String> {
    let band = prop_oneof![Just("~"), Just("0-2"), Just("3-5"), Just("over 5"), Just("under 9"), Just("7"), Just("8-")];
    (vec(missing_or(number()), 0..4), missing_or(number()), band).prop_map(|(counts, total, band)| {
        format!("{{ label: r, band: {band}, counts: [{}], total: {total} }}", counts.join(", "))
    })
}

fn table() -> impl Strategy<Value = String> {
    let of = prop_oneof![Just("a"), Just("b"), Just("nobody"), Just("~")];
    let extra = prop_oneof![
        Just(""),
        Just(", gap: { total: 3, reason: late }"),
        Just(", bands: { whole: true, from: 1, to: 9 }"),
        Just(", totals: { counts: [5, 6], total: 11 }"),
    ];
    (of, vec(row(), 0..4), extra).prop_map(|(of, rows, extra)| {
        format!("{{ title: t, of: {of}, columns: [men, women], rows: [{}]{extra} }}", rows.join(", "))
    })
}

fn statement() -> impl Strategy<Value = String> {
    let key = prop_oneof![Just("sum"), Just("difference"), Just("ratio"), Just("points")];
    (missing_or(percent()), key, term(), term())
        .prop_map(|(value, key, one, two)| format!("{{ says: s, value: {value}, {key}: [{one}, {two}] }}"))
}

fn single() -> impl Strategy<Value = String> {
    (missing_or(percent()), missing_or(number()), missing_or(term()), missing_or(term())).prop_map(
        |(percent, count, of, within)| {
            format!("{{ label: p, percent: {percent}, count: {count}, of: {of}, within: {within} }}")
        },
    )
}

fn comparison() -> impl Strategy<Value = String> {
    let change = (missing_or(percent()), missing_or(percent()))
        .prop_map(|(before, after)| format!("{{ label: r, before: {before}, after: {after} }}"));
    (missing_or(term()), missing_or(term()), vec(change, 0..4)).prop_map(|(before, after, rows)| {
        let rows = rows.join(", ");
        format!(
            "{{ title: t, before: {{ label: b, of: {before} }}, after: {{ label: a, of: {after} }}, rows: [{rows}] }}"
        )
    })
}

/// Blocks of every shape, mostly wrong.
fn block() -> impl Strategy<Value = String> {
    let parts = (vec(table(), 0..3), vec(single(), 0..3), vec(comparison(), 0..3), vec(statement(), 0..3));
    (number(), number(), parts).prop_map(|(a, b, (tables, percents, comparisons, statements))| {
        format!(
            "populations: {{ a: {{ label: A, n: {a} }}, b: {{ label: B, n: {b} }} }}\ntables: [{}]\npercents: [{}]\n\
             comparisons: [{}]\nstatements: [{}]\n",
            tables.join(", "),
            percents.join(", "),
            comparisons.join(", "),
            statements.join(", ")
        )
    })
}
