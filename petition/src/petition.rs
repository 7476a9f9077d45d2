//! Properties of a petition apart from its text: status, goal, form fields.

use serde::{Deserialize, Serialize};

/// Status of a petition.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PetitionStatus {
    /// Visible in the preview only.
    Draft,
    /// Can be signed from its opening date until it closes.
    #[default]
    Open,
    /// Can no longer be signed.
    Closed,
    /// Granted; can no longer be signed.
    Victory,
}

/// The number of signatures aimed for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Goal {
    /// The smallest of 100, 200, 500, 1000, 2000, 5000, 10 000, … above the count.
    #[default]
    Auto,
    /// This number until it is reached, then as [`Goal::Auto`].
    Number(u64),
}

/// What the target receives in the end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Delivers {
    /// Only the count.
    #[default]
    Count,
    /// Names, and postcodes if the form has them.
    Names,
}

/// An optional field of the sign form, in addition to name and email.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FormField {
    /// Country of residence (ISO 3166-1 alpha-2).
    Country,
    /// Postal code, as written in that country.
    Postcode,
    /// The signer's reason for signing.
    Comment,
    /// Consent to updates from the organisation.
    Updates,
}

impl FormField {
    /// All fields in the order of the form.
    pub const ALL: [Self; 4] = [Self::Country, Self::Postcode, Self::Comment, Self::Updates];

    /// Its name in front matter, the form and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Postcode => "postcode",
            Self::Comment => "comment",
            Self::Updates => "updates",
        }
    }
}

impl Goal {
    /// The goal to show next to `count` signatures.
    pub fn shown(self, count: u64) -> u64 {
        match self {
            Self::Number(goal) if count < goal => goal,
            Self::Number(_) | Self::Auto => step_above(count),
        }
    }

    /// The author's own goal if `count` has reached it.
    pub fn reached(self, count: u64) -> Option<u64> {
        match self {
            Self::Number(goal) if count >= goal => Some(goal),
            Self::Number(_) | Self::Auto => None,
        }
    }
}

/// The smallest of 100, 200, 500, 1000, … above `count`.
fn step_above(count: u64) -> u64 {
    let mut decade: u64 = 100;
    loop {
        for factor in [1, 2, 5] {
            let step = decade.saturating_mul(factor);
            if step > count || step == u64::MAX {
                return step;
            }
        }
        decade = decade.saturating_mul(10);
    }
}

impl Serialize for Goal {
    /// `"auto"` or the number.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Auto => serializer.serialize_str("auto"),
            Self::Number(goal) => serializer.serialize_u64(*goal),
        }
    }
}

impl<'de> Deserialize<'de> for Goal {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum GoalInput {
            Number(u64),
            Word(String),
        }
        match GoalInput::deserialize(deserializer)? {
            GoalInput::Number(goal) => Ok(Self::Number(goal)),
            GoalInput::Word(word) if word == "auto" => Ok(Self::Auto),
            GoalInput::Word(word) => Err(serde::de::Error::custom(format!("`{word}` is neither a number nor `auto`"))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(goal: Goal, count: u64, shown: u64, reached: Option<u64>) {
        assert_eq!((goal.shown(count), goal.reached(count)), (shown, reached), "{goal:?} at {count}");
    }

    #[test]
    fn the_automatic_goal_is_the_next_step_above_the_count() {
        check(Goal::Auto, 0, 100, None);
        check(Goal::Auto, 99, 100, None);
        check(Goal::Auto, 100, 200, None);
        check(Goal::Auto, 499, 500, None);
        check(Goal::Auto, 500, 1000, None);
        check(Goal::Auto, 10_364, 20_000, None);
        check(Goal::Auto, u64::MAX, u64::MAX, None);
    }

    #[test]
    fn a_reached_goal_is_followed_by_the_next_step() {
        check(Goal::Number(300), 0, 300, None);
        check(Goal::Number(300), 299, 300, None);
        check(Goal::Number(300), 300, 500, Some(300));
        check(Goal::Number(300), 501, 1000, Some(300));
    }

    #[test]
    fn goals_serialize_as_in_front_matter() {
        assert_eq!(serde_json::to_string(&[Goal::Auto, Goal::Number(5)]).unwrap(), r#"["auto",5]"#);
        assert_eq!(serde_json::from_str::<Vec<Goal>>(r#"["auto",5]"#).unwrap(), [Goal::Auto, Goal::Number(5)]);
        assert!(serde_json::from_str::<Goal>(r#""many""#).is_err());
    }
}
