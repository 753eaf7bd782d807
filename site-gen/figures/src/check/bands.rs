//! Bands: whether every number is in exactly one.

use crate::band::{Band, cover_any, cover_whole};
use crate::finding::{BandFinding, Finding, Verdict};
use crate::model::Table;
use crate::path::Path;

pub(super) fn check(table: &Table, at: &Path) -> Vec<Verdict> {
    let ranges: Vec<Band> = table.rows.iter().filter_map(|row| row.band).collect();
    if ranges.is_empty() {
        return Vec::new();
    }
    let bands = table.bands.unwrap_or_default();
    let (from, to) = (bands.from.map(i64::from), bands.to.map(i64::from));
    let cover = if bands.whole { cover_whole(&ranges, from, to) } else { cover_any(&ranges, from, to) };
    let mut findings = Vec::new();
    if !cover.holes.is_empty() {
        findings.push(BandFinding::LeftOut { holes: cover.holes, whole: bands.whole });
    }
    if !cover.overlaps.is_empty() {
        findings.push(BandFinding::Overlapping { shared: cover.overlaps });
    }
    if findings.is_empty() {
        findings.push(BandFinding::Covered);
    }
    let at = at.key("rows");
    findings.into_iter().map(|finding| Verdict { at: at.clone(), finding: Finding::Bands(finding) }).collect()
}
