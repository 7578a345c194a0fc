/// Makes the alerts of an environment, each with what proves it; an alert is a file beside this one.
///
/// Thresholds come from the environment only; the texts and the tests are made from the same values.
enum Alerts {}
