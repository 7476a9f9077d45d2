//! A petition in another state than its own, to see its pages before they come to that.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use petition::PetitionStatus;
use petition::count::StoredCount;
use petition::slug::Slug;
use reader::content::{Content, Petition, PetitionMain};

use super::View;

/// The state in which to show a petition; `None` leaves its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scene {
    /// How many people signed.
    pub count: Option<SceneCount>,
    /// How far the petition is.
    pub stage: Option<SceneStage>,
}

/// How many people signed, relative to the goal. Without a goal of its own, a petition has the lowest that pages show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SceneCount {
    /// None.
    Zero,
    /// One person.
    One,
    /// One less than the goal.
    BelowGoal,
    /// As many as the goal.
    Goal,
}

/// How far a petition is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SceneStage {
    /// Just before its date.
    BeforeOpening,
    /// From its date until it closes.
    Open,
    /// After it has closed.
    Closed,
    /// The target agreed.
    Victory,
}

impl View {
    /// The same content, with one petition in another state.
    pub(crate) fn with_scene(&self, slug: &Slug, scene: Scene) -> Self {
        let Some(petition) = self.content.petitions.get(slug) else {
            return Self::new(Arc::clone(&self.content), Arc::clone(&self.counts), self.now, self.drafts);
        };
        let mut main = PetitionMain::clone(&petition.main);
        let (mut counts, mut now) = (Arc::clone(&self.counts), self.now);
        if let Some(stage) = scene.stage {
            now = self.set_stage(petition, &mut main, stage);
        }
        if let Some(count) = scene.count {
            let goal = main.goal.shown(0);
            let signatures = match count {
                SceneCount::Zero => 0,
                SceneCount::One => 1,
                SceneCount::BelowGoal => goal.saturating_sub(1),
                SceneCount::Goal => goal,
            };
            if main.elsewhere() > signatures {
                main.collected_elsewhere.clear();
            }
            let online = signatures - main.elsewhere();
            let stored = StoredCount { online, as_of: (online > 0).then_some(now), ..StoredCount::default() };
            let counts = Arc::make_mut(&mut counts);
            counts.petitions.insert(main.id.clone(), stored);
            counts.history.petitions.remove(&main.id);
        }
        let petition = Petition { main: Arc::new(main), ..Petition::clone(petition) };
        let mut content = Content::clone(&self.content);
        Arc::make_mut(&mut content.petitions).insert(slug.clone(), Arc::new(petition));
        Self { has_scene: true, ..Self::new(Arc::new(content), counts, now, self.drafts) }
    }

    /// Sets the status of a petition at a stage, and returns the time. The clock moves no further than it has to.
    fn set_stage(&self, petition: &Petition, main: &mut PetitionMain, stage: SceneStage) -> Timestamp {
        let (opens, closes) = (self.opens_at(petition), self.closes_at(petition));
        let after_opening = self.now.max(opens);
        main.status = match stage {
            SceneStage::Victory => PetitionStatus::Victory,
            SceneStage::Closed if closes.is_none() => PetitionStatus::Closed,
            _ => PetitionStatus::Open,
        };
        match stage {
            SceneStage::BeforeOpening => {
                let before = opens.saturating_sub(SignedDuration::from_secs(1)).unwrap_or(Timestamp::MIN);
                self.now.min(before)
            }
            SceneStage::Open => {
                // A clock before the closing would not do: the page's script closes the form by the browser's.
                main.closes = main.closes.filter(|_| closes.is_some_and(|closes| closes > after_opening));
                after_opening
            }
            SceneStage::Closed => closes.map_or(after_opening, |closes| closes.max(after_opening)),
            SceneStage::Victory => after_opening,
        }
    }
}
