//! Tables that must add up: a page's `figures` block, its check, its words and its plot.
//!
//! Evaluations are full of tables whose sums are wrong, percents without n and totals that leave somebody out. This
//! crate recomputes every figure of a block and says what it found: [`Figures::check`]. Where a table is wrong it looks
//! for the one figure or the one missing row that explains it, and names it. **It never changes a figure.**
//!
//! Pure: no files, no clock, no network. Numbers are exact throughout; there is no floating point in a verdict.
//!
//! # How a block is written
//!
//! Every part is optional. Words are one text, or one for each language. An editor copies the source as it is printed,
//! its totals too, because what is not copied cannot be checked.
//!
//! ```
//! # let yaml = r#"
//! populations:                          # numbers that have a name
//!   youths: { label: { sv: Ungdomar, en: Youths }, n: 67 }
//!   women: { label: Women, n: 271, source: Final report }
//!   visitors: { label: Visitors, n: about 430 }         # about, over, under: an estimate
//!   events: { label: Events, n: 54 }
//!
//! tables:
//!   - title: { sv: Ålder, en: Age }
//!     of: youths                        # the population that the rows divide
//!     columns: [{ sv: Män, en: Men }, { sv: Kvinnor, en: Women }]
//!     bands: { whole: true, from: 18 }  # only whole numbers occur, the smallest is 18
//!     rows:
//!       - { label: 18-20, band: 18-20, counts: [17, 7], total: 24 }
//!       - { label: 21-24, band: 21-24, counts: [27, 8], total: 35 }
//!       - { label: 25 or more, band: 25-, counts: [7, 1], total: 8 }
//!     totals: { counts: [51, 16], total: 67 }
//!     source: Final report, page 12
//!   - title: Three months later
//!     of: youths
//!     rows:
//!       - { label: None or sick, total: 16 }
//!       - { label: Activity, total: 19 }
//!       - { label: Self-supporting, total: 22 }
//!     gap: { total: 10, reason: The follow-up lags behind }
//!     shares: counted                   # show percents of those counted, or of the whole population
//!
//! percents:
//!   - { label: Gained knowledge, percent: 98 %, count: 50, of: 51 }
//!   - { label: Municipalities that answered, count: 38, of: 141 }      # the page prints 27.0 %
//!   - { label: A good third supports itself, percent: over 33.3, count: 22, of: 57 }
//!   - { label: Completed, percent: 77, count: 210, of: women, rounding: nearest }
//!
//! comparisons:
//!   - title: Before and after
//!     before: { label: At the start, of: 85 }
//!     after: { label: After three months, of: 85 }
//!     rows:
//!       - { label: No plan, before: 49, after: 14 }
//!       - { label: Activity, before: 51, after: 75 }
//!       - { label: Self-supporting, after: 11 }
//!
//! statements:                           # one of sum, difference, ratio, points, at_most
//!   - { says: Over 330 people in total, value: over 330, sum: [women, youths] }
//!   - { says: About 70 to go, value: about 70, difference: [500, visitors] }
//!   - { says: Visitors per event, ratio: [visitors, events] }           # the page prints about 8
//!   - { says: Fewer without a plan, value: 35, points: [49 %, 14 %] }
//!
//! goals:
//!   - name: A
//!     says: More people meet
//!     about: [meetings]
//!     target: 500
//!     indicators:
//!       - { says: Visitors counted at the door, about: meetings, value: about 430, source: Door tally }
//! # "#;
//! # use figures::{Figures, Level, Tongue};
//! # let figures: Figures = serde_saphyr::from_str(yaml)?;
//! # for verdict in figures.check() {
//! #     assert_eq!(verdict.level(), Level::Pass, "{}: {}", verdict.at, verdict.message(Tongue::En));
//! # }
//! # Ok::<(), serde_saphyr::Error>(())
//! ```
//!
//! What is in a row but missing in the source is `~`, and the row's `note` says why. `gap` declares who is in no row.

mod band;
mod check;
mod finding;
mod label;
mod model;
mod number;
mod path;
mod plot;
mod view;
mod words;

pub use band::{Band, Stretch};
pub use finding::{
    BandFinding, Candidate, Cell, Column, Computed, Fault, Finding, GoalFinding, Level, Line, RowName, ShareFinding,
    SideFinding, StatementFinding, TableFinding, Unit, Verdict, WayOut,
};
pub use label::Label;
pub use model::{
    BadTerm, Bands, Change, Comparison, Computation, Figures, Gap, Goal, Indicator, Percent, Population, Row, Shares,
    Side, Statement, Table, Term, Totals,
};
pub use number::{BadNumber, Bound, Claim, Count, Decimal, Fraction, Rounding};
pub use path::{Path, locate};
pub use plot::{Bar, Direction, Group, Plot, PlotError};
pub use view::{
    ChangeView, ComparisonView, FiguresView, GoalView, IndicatorView, LineKind, PercentView, PopulationView, Reader,
    RowView, SideView, StatementView, TableView, Text, VerdictView,
};
pub use words::Tongue;
