import Scalars
import YAML

extension DNSLabel: FieldScalar {
  static let rules = ScalarRules(
    "a DNS label", pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
    examples: ["vibe-ensemble", "vibe-ensemble-staging"])
  static let placeholder: DNSLabel = "placeholder"
}

extension DNSName: FieldScalar {
  static let rules = ScalarRules(
    "a DNS name",
    pattern: #"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"#,
    examples: ["vibe-ensemble.example.com", "staging.vibe-ensemble.example.com"])
  static let placeholder: DNSName = "placeholder"
}

extension ImageReference: FieldScalar {
  static let rules = ScalarRules(
    "an image with a tag or digest", pattern: #"^[a-z0-9][-a-zA-Z0-9_./]*[^/]*[:@].+$"#,
    examples: ["ghcr.io/siy/vibe-ensemble-mcp:v1.2.0", "ghcr.io/siy/vibe-ensemble-mcp:v1.2.1"])
  static let placeholder: ImageReference = "placeholder:1"
}

extension KubernetesVersion: FieldScalar {
  static let rules = ScalarRules(
    "a version of Kubernetes", pattern: #"^1\.(2[5-9]|3[0-7])$"#,
    examples: ["1.33", "1.25", "1.31", "1.37"])
  static let placeholder = KubernetesVersion.supported.lowerBound
}

extension Quantity: FieldScalar {
  static let rules = ScalarRules(
    "a quantity", types: [.string, .integer],
    pattern: #"^[0-9]+(\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei|[eE][-+]?[0-9]+)?$"#,
    examples: ["250m", "512Mi", "1Gi"])
  static let placeholder = Quantity.zero
}

extension Ratio: FieldScalar {
  static let rules = ScalarRules(
    "a share in per cent", pattern: #"^[0-9]+(\.[0-9]+)?%$"#, examples: ["5%", "85%", "2.5%"])
  static let placeholder = Ratio.percent(1)

  init(field text: String) throws(ScalarError) {
    // 0.05 would be read too, but one way to write a share is easier to compare and to search.
    guard text.hasSuffix("%") else { throw .found(text, expected: "a share in per cent like 5%") }
    try self.init(parsing: text)
  }
}

extension Duration: FieldScalar {
  static let rules = ScalarRules(
    "a duration", pattern: "^([0-9]+(y|w|d|h|m|s|ms))+$", examples: ["30s", "5m", "1h30m"])
  static let placeholder = Duration.zero

  init(field text: String) throws(ScalarError) {
    try self.init(parsing: text)
  }
}

extension CronSchedule: FieldScalar {
  static let rules = ScalarRules(
    "a schedule of five fields", pattern: #"^\S+( \S+){4}$"#,
    examples: ["0 2 * * *", "30 3 * * 0"])
  static let placeholder: CronSchedule = "0 0 * * *"
}

extension CIDR: FieldScalar {
  static let rules = ScalarRules(
    "a range of addresses", pattern: "^[0-9a-fA-F.:]+/[0-9]{1,3}$",
    examples: ["10.0.0.0/8", "192.168.1.0/24"])
  static let placeholder: CIDR = "0.0.0.0/0"
}

extension LabelKey: FieldScalar {
  static let rules = ScalarRules(
    "the key of a label",
    pattern: "^([a-z0-9.-]+/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
    examples: ["app.kubernetes.io/name", "k8s-app"])
  static let placeholder: LabelKey = "placeholder"
}

extension LabelValue: FieldScalar {
  static let rules = ScalarRules(
    "the value of a label", pattern: "^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$",
    examples: ["kube-dns", "ingress-nginx"])
  static let placeholder: LabelValue = "placeholder"
}

extension TimeZoneName: FieldScalar {
  static let rules = ScalarRules(
    "the name of a time zone", pattern: "^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z][A-Za-z0-9_+-]*)*$",
    examples: ["Etc/UTC", "Europe/Berlin"])
  static let placeholder: TimeZoneName = "Etc/UTC"
}

/// An enumeration that may stand in a list.
protocol ChoiceField: FieldScalar, RawRepresentable<String>, CaseIterable {}

extension ChoiceField {
  static var rules: ScalarRules { .choice(allCases.map(\.rawValue)) }
  static var placeholder: Self { allCases[allCases.startIndex] }

  init(field text: String) throws(ScalarError) {
    guard let value = Self(rawValue: text) else {
      throw .found(text, expected: Self.rules.name)
    }
    self = value
  }
}

extension AlertSeverity: ChoiceField {}
extension Weekday: ChoiceField {}
