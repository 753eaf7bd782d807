//! The words of percents.

use super::{Bound, Candidate, Claim, Said, ShareFinding, SideFinding, Words};
use crate::number::Count;
use crate::words::numbers::added;

impl Words {
    pub(super) fn share(&self, finding: &ShareFinding) -> Said {
        match finding {
            ShareFinding::Right { count, n, percent } => {
                self.count_of("share-right", *count, *n).with("percent", self.percent(*percent))
            }
            ShareFinding::Derived { count, n, percent } => {
                self.count_of("share-derived", *count, *n).with("percent", self.exact_percent(*percent))
            }
            ShareFinding::Possible { percent, n, first, last } => {
                self.percent_of("share-possible", *percent, *n).with("counts", self.span(*first, *last))
            }
            ShareFinding::Bound { percent, n } => self.percent_of("share-bound", *percent, *n),
            ShareFinding::NoCount { percent, n } => self.percent_of("share-no-count", *percent, *n),
            ShareFinding::Wrong { count, n, stated, exact, rounded } => {
                let key = if stated.bound == Bound::Exact { "share-wrong" } else { "share-wrong-bound" };
                self.count_of(key, *count, *n)
                    .with("stated", self.percent(*stated))
                    .with("exact", self.exact_percent(*exact))
                    .with("rounded", self.exact_percent(*rounded))
            }
            ShareFinding::WithoutN { percent, smallest } => self.without_n(*percent, *smallest),
            ShareFinding::CountWithoutN { count } => {
                Said::new("share-count-without-n").with("count", self.count(*count))
            }
            ShareFinding::NoShare { percent, up_to, smallest } => self.no_share(*percent, *up_to, *smallest),
            ShareFinding::WhichN { count, stated, candidates } => self.which_n(*count, *stated, candidates),
            ShareFinding::OfNobody => Said::new("share-of-nobody"),
            ShareFinding::Empty => Said::new("share-empty"),
        }
    }

    fn count_of(&self, key: &'static str, count: Count, n: Count) -> Said {
        Said::new(key).with("count", self.count(count)).with("n", self.count(n))
    }

    fn percent_of(&self, key: &'static str, percent: Claim, n: Count) -> Said {
        Said::new(key).with("percent", self.percent(percent)).with("n", self.count(n))
    }

    fn without_n(&self, percent: Claim, smallest: Option<u32>) -> Said {
        let key = if smallest.is_some() { "share-without-n-smallest" } else { "share-without-n" };
        Said::new(key).with("percent", self.percent(percent)).with("smallest", smallest.unwrap_or(0).to_string())
    }

    fn no_share(&self, percent: Claim, up_to: u32, smallest: Option<u32>) -> Said {
        let key = if smallest.is_some() { "share-no-share-smallest" } else { "share-no-share" };
        let said = Said::new(key).with("percent", self.percent(percent)).with("n", up_to.to_string());
        said.with("smallest", smallest.unwrap_or(0).to_string())
    }

    fn which_n(&self, count: Count, stated: Option<Claim>, candidates: &[Candidate]) -> Said {
        let stated = stated.map(|stated| self.percent(stated)).unwrap_or_default();
        let candidate = |candidate: &Candidate| {
            let key = if candidate.holds { "candidate" } else { "candidate-fails" };
            let said = Said::new(key).with("n", self.count(candidate.n)).with("of", self.label(&candidate.of));
            self.say(&said.with("percent", self.exact_percent(candidate.percent)).with("stated", stated.clone()))
        };
        let candidates: Vec<String> = candidates.iter().map(candidate).collect();
        Said::new("share-which-n").with("count", self.count(count)).with("candidates", candidates.join("; "))
    }

    pub(super) fn side(&self, finding: &SideFinding) -> Said {
        match finding {
            SideFinding::Fits { n, counts: Some(counts) } => {
                Said::new("side-fits").with("counts", added(counts)).with("n", self.count(*n))
            }
            SideFinding::Fits { n, counts: None } => Said::new("side-fits-open").with("n", self.count(*n)),
            SideFinding::WithoutN { other: Some(n), counts: Some(counts) } => {
                Said::new("side-without-n").with("counts", added(counts)).with("n", self.count(*n))
            }
            SideFinding::WithoutN { .. } => Said::new("side-without-n-open"),
            SideFinding::DoesNotFit { n, sum } => {
                Said::new("side-does-not-fit").with("n", self.count(*n)).with("sum", self.exact_percent(*sum))
            }
            SideFinding::NotHundred { sum } => Said::new("side-not-hundred").with("sum", self.exact_percent(*sum)),
            SideFinding::NoCount { percent, n } => self.percent_of("share-no-count", *percent, *n),
            SideFinding::Differ { before, after } => {
                Said::new("side-differ").with("before", self.count(*before)).with("after", self.count(*after))
            }
        }
    }
}
