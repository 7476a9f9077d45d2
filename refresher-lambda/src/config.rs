//! The configuration, from environment variables. All errors are reported at once.

use publisher::Environment;

/// The configuration of the function.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Config {
    /// `UNDERSIGNED_SITE_URL`: names the site in metrics.
    pub(crate) site_url: String,
    /// `UNDERSIGNED_TABLE_PREFIX`.
    pub(crate) table_prefix: String,
    /// `UNDERSIGNED_SITE`: the address that the site is published to, `s3://bucket/prefix`.
    pub(crate) site: String,
    /// `UNDERSIGNED_CONTENT`: the address that its content is stored at.
    pub(crate) content: String,
}

/// The variables that are not set.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("invalid configuration: {} not set", .0.join(", "))]
pub(crate) struct ConfigErrors(Vec<&'static str>);

impl Config {
    /// Reads the environment.
    ///
    /// # Errors
    /// Everything that is missing.
    pub(crate) fn read(environment: Environment<'_>) -> Result<Self, ConfigErrors> {
        let mut missing = Vec::new();
        let mut required = |name| {
            environment(name).unwrap_or_else(|| {
                missing.push(name);
                String::new()
            })
        };
        let config = Self {
            site_url: required("UNDERSIGNED_SITE_URL"),
            table_prefix: required("UNDERSIGNED_TABLE_PREFIX"),
            site: required("UNDERSIGNED_SITE"),
            content: required("UNDERSIGNED_CONTENT"),
        };
        if missing.is_empty() { Ok(config) } else { Err(ConfigErrors(missing)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_missing_variables_are_reported_at_once() {
        let error = Config::read(&|name| (name == "UNDERSIGNED_SITE").then(|| "s3://site".to_owned())).unwrap_err();
        assert_eq!(
            error.to_string(),
            "invalid configuration: UNDERSIGNED_SITE_URL, UNDERSIGNED_TABLE_PREFIX, UNDERSIGNED_CONTENT not set"
        );
    }
}
