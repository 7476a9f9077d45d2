//! The parts of the tests that can run apart, as a CI matrix runs them.

use crate::need::{CHROMIUM, JAVA, NODE, NPM, Need, PYTHON};
use crate::process::TaskResult;
use crate::tools::{
    CARGO_CYCLONEDX, CARGO_DENY, CARGO_LAMBDA, CARGO_ZIGBUILD, CFN_LINT, CHECKOV, FILE_LINTERS, GUIDE, HUGO, MDBOOK,
    MOTO, SAM, SCHEMATHESIS,
};
use crate::{
    bench, book, deny, dist, examples, guide, install, lint, moto, nightly, package, sbom, template, unit, web,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Lint,
    Book,
    Unit,
    Examples,
    Web,
    Api,
    Template,
    Package,
    Install,
    Dist,
    Sbom,
    Deny,
    Moto,
    Guide,
    Nightly,
    Bench,
}

impl Part {
    const ALL: [Self; 16] = [
        Self::Lint,
        Self::Book,
        Self::Unit,
        Self::Examples,
        Self::Web,
        Self::Api,
        Self::Template,
        Self::Package,
        Self::Install,
        Self::Dist,
        Self::Sbom,
        Self::Deny,
        Self::Moto,
        Self::Guide,
        Self::Nightly,
        Self::Bench,
    ];

    /// What `cargo xtask test` runs, the quick checks first.
    pub(crate) const TESTS: [Self; 9] = [
        Self::Lint,
        Self::Book,
        Self::Template,
        Self::Unit,
        Self::Examples,
        Self::Web,
        Self::Api,
        Self::Install,
        Self::Package,
    ];

    /// Its name on the command line.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Lint => "lint",
            Self::Book => "book",
            Self::Unit => "unit",
            Self::Examples => "examples",
            Self::Web => "web",
            Self::Api => "api",
            Self::Template => "template",
            Self::Package => "package",
            Self::Install => "install",
            Self::Dist => "dist",
            Self::Sbom => "sbom",
            Self::Deny => "deny",
            Self::Moto => "moto",
            Self::Guide => "guide",
            Self::Nightly => "nightly",
            Self::Bench => "bench",
        }
    }

    /// The part with a name.
    ///
    /// # Errors
    /// With the names that exist.
    pub(crate) fn named(name: &str) -> Result<Self, String> {
        let names = Self::ALL.map(Self::name).join(", ");
        Self::ALL.into_iter().find(|part| part.name() == name).ok_or(format!("no part `{name}`; there are {names}"))
    }

    /// What it cannot run without.
    pub(crate) fn needs(self) -> &'static [Need] {
        const EXAMPLES: &[Need] = &[Need::Program(&NODE), Need::Program(&NPM), Need::WebPackages];
        match self {
            Self::Lint | Self::Unit => &[],
            Self::Examples => EXAMPLES,
            Self::Book => &[Need::Program(&PYTHON), Need::Environment(&MDBOOK)],
            Self::Web => &[
                Need::Program(&CHROMIUM),
                Need::Program(&JAVA),
                Need::Program(&NODE),
                Need::Program(&NPM),
                Need::WebPackages,
            ],
            Self::Api => &[Need::Program(&NODE), Need::Program(&PYTHON), Need::Environment(&SCHEMATHESIS)],
            Self::Template => &[
                Need::Program(&PYTHON),
                Need::Environment(&CFN_LINT),
                Need::Environment(&SAM),
                Need::Environment(&CHECKOV),
                Need::Environment(&FILE_LINTERS),
            ],
            Self::Package => &[Need::Program(&PYTHON), Need::Environment(&CARGO_LAMBDA)],
            Self::Install => &[Need::Program(&PYTHON), Need::Program(&NODE), Need::Program(&NPM)],
            Self::Dist if cfg!(target_os = "linux") => &[Need::Program(&PYTHON), Need::Environment(&CARGO_ZIGBUILD)],
            Self::Dist => &[Need::Program(&PYTHON)],
            Self::Sbom => &[Need::CargoTool(&CARGO_CYCLONEDX)],
            Self::Deny => &[Need::CargoTool(&CARGO_DENY)],
            Self::Moto => &[Need::Program(&PYTHON), Need::Environment(&MOTO)],
            Self::Guide => &[Need::Program(&PYTHON), Need::Environment(&GUIDE)],
            Self::Nightly => &[
                Need::Program(&PYTHON),
                Need::Environment(&MOTO),
                Need::Environment(&GUIDE),
                Need::Environment(&CARGO_LAMBDA),
                Need::CargoTool(&CARGO_DENY),
            ],
            Self::Bench => &[Need::Program(&PYTHON), Need::Environment(&HUGO)],
        }
    }

    /// The arguments that `cargo xtask test` runs it with. One architecture is enough to check the size of the functions, and
    /// every machine has its own one's standard library. The refresher takes minutes and is far from its limit: the nightly part
    /// packages it, too.
    pub(crate) fn test_arguments(self) -> Vec<String> {
        if self != Self::Package {
            return Vec::new();
        }
        [package::host_architecture(), package::SIGNER].map(str::to_owned).to_vec()
    }

    /// Runs it.
    ///
    /// # Errors
    /// When it fails, or something it needs is missing: nothing is skipped.
    pub(crate) fn run(self, arguments: &[String]) -> TaskResult {
        // The benchmark compares with Hugo only if it is installed.
        if self != Self::Bench {
            require(&[self])?;
        }
        match self {
            Self::Lint => lint::run(arguments),
            Self::Book => book::run(),
            Self::Unit => unit::run(),
            Self::Examples => examples::run(),
            Self::Web => web::test(),
            Self::Api => web::test_api(),
            Self::Template => template::run(),
            Self::Package => package::run(arguments),
            Self::Install => install::run(arguments),
            Self::Dist => dist::run(arguments),
            Self::Sbom => sbom::run(),
            Self::Deny => deny::run(arguments),
            Self::Moto => moto::run(),
            Self::Guide => guide::run(),
            Self::Nightly => nightly::run(),
            Self::Bench => bench::run(arguments),
        }
    }
}

/// Fails if anything that the parts need is missing.
///
/// # Errors
/// With everything that is missing and the command that installs it.
pub(crate) fn require(parts: &[Part]) -> TaskResult {
    let missing = missing(parts);
    if missing.is_empty() {
        return Ok(());
    }
    let problems: Vec<String> = missing.iter().map(|need| need.problem()).collect();
    let is_lacking = |part: &&Part| part.needs().iter().any(|need| !need.is_met());
    let names: String = parts.iter().filter(is_lacking).map(|part| format!(" {}", part.name())).collect();
    let names = if parts == Part::TESTS { "" } else { &names };
    Err(format!("missing: {}\nrun `cargo xtask setup{names}` to install it", problems.join(", ")))
}

/// The needs of the parts that are not met, each once.
pub(crate) fn missing(parts: &[Part]) -> Vec<Need> {
    let mut missing: Vec<Need> = Vec::new();
    for need in parts.iter().flat_map(|part| part.needs()) {
        if missing.iter().all(|other| other.name() != need.name()) && !need.is_met() {
            missing.push(*need);
        }
    }
    missing
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_is_found_by_its_name() {
        for part in Part::ALL {
            assert_eq!(Part::named(part.name()), Ok(part));
        }
        assert!(Part::named("wbe").is_err_and(|message| message.contains("web")));
    }
}
