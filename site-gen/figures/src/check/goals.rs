//! Goals: whether anybody can know that they were reached.

use crate::finding::{Finding, GoalFinding, Verdict};
use crate::model::{Figures, Goal, Indicator};
use crate::path::Path;

pub(super) fn check(figures: &Figures, verdicts: &mut Vec<Verdict>) {
    for (nth, goal) in figures.goals.iter().enumerate() {
        let at = Path::root().key("goals").index(nth);
        let mut found = Vec::new();
        if goal.indicators.is_empty() {
            found.push((at.clone(), GoalFinding::WithoutIndicator { goal: goal.name.clone() }));
        }
        for (nth, indicator) in goal.indicators.iter().enumerate() {
            let at = at.key("indicators").index(nth);
            let findings = on_indicator(&figures.goals, goal, indicator);
            found.extend(findings.into_iter().map(|finding| (at.clone(), finding)));
        }
        found.extend(unmeasured(&figures.goals, goal).into_iter().map(|finding| (at.key("about"), finding)));
        if found.is_empty() {
            found.push((at, GoalFinding::Followed { goal: goal.name.clone() }));
        }
        verdicts.extend(found.into_iter().map(|(at, finding)| Verdict { at, finding: Finding::Goal(finding) }));
    }
}

fn on_indicator(goals: &[Goal], goal: &Goal, indicator: &Indicator) -> Vec<GoalFinding> {
    let mut found = Vec::new();
    if indicator.source.is_none() {
        found.push(GoalFinding::WithoutSource { goal: goal.name.clone() });
    }
    if let Some((about, owner)) = misplaced(goals, goal, indicator) {
        found.push(GoalFinding::MeasuredElsewhere {
            about: about.to_owned(),
            goal: owner.name.clone(),
            under: goal.name.clone(),
        });
    }
    if let (Some(target), Some(value)) = (goal.target, indicator.value) {
        let is_estimate = indicator.estimated || !value.is_exact();
        // An estimate that stays below the goal whatever it means is a progress report.
        if is_estimate && value.range().1 >= target.range().0 {
            found.push(GoalFinding::Estimate { goal: goal.name.clone(), target, value });
        }
    }
    found
}

/// The thing that an indicator measures and the other goal that is about it.
fn misplaced<'f>(goals: &'f [Goal], goal: &Goal, indicator: &'f Indicator) -> Option<(&'f str, &'f Goal)> {
    let about = indicator.about.as_ref().filter(|about| !goal.about.contains(about))?;
    let owner = goals.iter().find(|other| other.about.contains(about))?;
    Some((about, owner))
}

/// Things that a goal is about and that no indicator of any goal measures. Where an indicator measures another goal's
/// thing, that is said instead.
fn unmeasured(goals: &[Goal], goal: &Goal) -> Vec<GoalFinding> {
    let has_misplaced = goal.indicators.iter().any(|indicator| misplaced(goals, goal, indicator).is_some());
    if has_misplaced || goal.indicators.is_empty() {
        return Vec::new();
    }
    let is_measured = |about: &String| {
        let mut indicators = goals.iter().flat_map(|goal| &goal.indicators);
        indicators.any(|indicator| indicator.about.as_ref() == Some(about))
    };
    let nowhere = goal.about.iter().filter(|about| !is_measured(about));
    nowhere.map(|about| GoalFinding::Unmeasured { about: about.clone(), goal: goal.name.clone() }).collect()
}
