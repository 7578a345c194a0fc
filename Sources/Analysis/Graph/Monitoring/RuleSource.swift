/// Rules that are loaded together: a text in a ConfigMap, or an object of the Prometheus operator.
package struct RuleSource: Sendable {
  /// What holds the list of groups.
  package let cursor: Cursor
  /// As a part of a sentence: `key capacity.yml`.
  package let description: String
  /// Written as an object of the operator, whose schema the API server knows.
  package let isObject: Bool

  package var member: ObjectSet.Member { cursor.member }

  static func all(in objects: ObjectSet) -> [RuleSource] {
    let texts = objects.texts(.prometheusRules).compactMap { text in
      text.root.map {
        RuleSource(cursor: $0, description: "key \(text.name)", isObject: false)
      }
    }
    let rules = (objects.members("PrometheusRule") + objects.members("VMRule")).map {
      RuleSource(cursor: $0.root["spec"], description: "spec", isObject: true)
    }
    return texts + rules
  }
}
