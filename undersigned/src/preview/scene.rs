//! The states in which the bar shows a petition, by the query of its page.

use std::borrow::Cow;

use generator::{Scene, SceneCount, SceneStage};

/// The parameters of the count and of the stage.
pub(crate) const COUNT: &str = "preview-count";
pub(crate) const STAGE: &str = "preview-stage";

/// The counts: value of the parameter, and label.
pub(crate) const COUNTS: [(&str, &str, SceneCount); 4] = [
    ("zero", "0", SceneCount::Zero),
    ("one", "1", SceneCount::One),
    ("below-goal", "Just below the goal", SceneCount::BelowGoal),
    ("goal", "Goal reached", SceneCount::Goal),
];

/// The stages: value of the parameter, and label.
pub(crate) const STAGES: [(&str, &str, SceneStage); 4] = [
    ("before-opening", "Before opening", SceneStage::BeforeOpening),
    ("open", "Open", SceneStage::Open),
    ("closed", "Closed", SceneStage::Closed),
    ("victory", "Victory", SceneStage::Victory),
];

/// The scene of a query; `None` if it has none.
pub(crate) fn of_query(query: Option<&str>) -> Option<Scene> {
    let value = |parameter: &str| {
        let pairs = query.unwrap_or_default().split('&').filter_map(|pair| pair.split_once('='));
        pairs.filter(|(name, _)| *name == parameter).map(|(_, value)| value).next_back()
    };
    let count = value(COUNT).and_then(|value| COUNTS.iter().find(|(name, ..)| *name == value));
    let stage = value(STAGE).and_then(|value| STAGES.iter().find(|(name, ..)| *name == value));
    let scene = Scene { count: count.map(|(_, _, count)| *count), stage: stage.map(|(_, _, stage)| *stage) };
    (scene != Scene::default()).then_some(scene)
}

/// A link to the same page in another scene.
pub(crate) fn link(scene: Scene) -> Cow<'static, str> {
    let count = scene.count.and_then(|count| COUNTS.iter().find(|(_, _, own)| *own == count));
    let stage = scene.stage.and_then(|stage| STAGES.iter().find(|(_, _, own)| *own == stage));
    match (count, stage) {
        (None, None) => Cow::Borrowed("?"),
        (Some((count, ..)), None) => Cow::Owned(format!("?{COUNT}={count}")),
        (None, Some((stage, ..))) => Cow::Owned(format!("?{STAGE}={stage}")),
        (Some((count, ..)), Some((stage, ..))) => Cow::Owned(format!("?{COUNT}={count}&{STAGE}={stage}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_leads_to_its_scene() {
        for count in COUNTS.iter().map(|(_, _, count)| Some(*count)).chain([None]) {
            for stage in STAGES.iter().map(|(_, _, stage)| Some(*stage)).chain([None]) {
                let scene = Scene { count, stage };
                let query = link(scene);
                assert_eq!(of_query(query.strip_prefix('?')).unwrap_or_default(), scene, "{query}");
            }
        }
        assert_eq!(of_query(Some("page=2&preview-count=many")), None);
    }
}
