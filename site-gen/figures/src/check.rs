//! Recomputes every figure of a block and says what it found. It never changes one.

use crate::finding::{Finding, Verdict};
use crate::label::Label;
use crate::model::{Figures, Population, Term};
use crate::number::Claim;
use crate::path::Path;

mod bands;
mod comparisons;
mod goals;
mod grid;
mod percents;
mod populations;
mod repair;
mod shares;
mod statements;
mod tables;

impl Figures {
    /// Every verdict on the block: tables first, then the rest in the order of the keys.
    ///
    /// ```
    /// use figures::{Figures, Level};
    ///
    /// let figures: Figures = serde_saphyr::from_str("percents: [{ label: Completed, percent: 78, count: 210, of: 271 }]")?;
    /// let verdicts = figures.check();
    /// assert_eq!(verdicts[0].level(), Level::Error);
    /// assert_eq!(
    ///     verdicts[0].message(figures::Tongue::En),
    ///     "210 of 271 is 77.49 %, which rounds to 77 %, not 78 %"
    /// );
    /// # Ok::<(), serde_saphyr::Error>(())
    /// ```
    #[must_use]
    pub fn check(&self) -> Vec<Verdict> {
        let mut verdicts = Vec::new();
        tables::check(self, &mut verdicts);
        populations::check(self, &mut verdicts);
        percents::check(self, &mut verdicts);
        comparisons::check(self, &mut verdicts);
        statements::check(self, &mut verdicts);
        goals::check(self, &mut verdicts);
        verdicts
    }

    /// The population of this name, or the verdict that there is none.
    fn population(&self, name: &str, at: &Path) -> Result<&Population, Box<Verdict>> {
        let unknown =
            || Finding::UnknownPopulation { name: name.to_owned(), known: self.populations.keys().cloned().collect() };
        self.populations.get(name).ok_or_else(|| Box::new(Verdict { at: at.clone(), finding: unknown() }))
    }

    /// The number that a term stands for, and what it is called.
    fn resolve(&self, term: &Term, at: &Path) -> Result<Resolved, Box<Verdict>> {
        match term {
            Term::Number(claim) => Ok(Resolved { claim: *claim, label: None }),
            Term::Name(name) => {
                let population = self.population(name, at)?;
                Ok(Resolved { claim: population.n.claim(), label: Some(population.label.clone()) })
            }
        }
    }
}

/// A term's number.
struct Resolved {
    claim: Claim,
    /// Whom it counts, when it has a name.
    label: Option<Label>,
}
