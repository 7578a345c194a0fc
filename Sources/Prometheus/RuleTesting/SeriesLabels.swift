/// The labels of one series; an empty value is no label.
///
/// A value whose parts are shared: the series of a test are grouped and matched again at every
/// step, so what was derived from them is kept beside them.
struct SeriesLabels: Hashable, CustomStringConvertible {
  struct Label: Equatable {
    let name: String
    var value: String
  }

  /// Which labels a grouping or matching keeps.
  enum Selection: Hashable {
    case keeping([String])
    /// The metric name goes too.
    case dropping([String])
  }

  private final class Storage {
    /// Sorted by name.
    let labels: [Label]
    let hash: Int
    var withoutName: Storage?
    /// Few: an expression groups in few ways.
    var derived: [(selection: Selection, storage: Storage)] = []

    init(_ labels: [Label]) {
      self.labels = labels
      var hasher = Hasher()
      for label in labels {
        hasher.combine(label.name)
        hasher.combine(label.value)
      }
      hash = hasher.finalize()
    }
  }

  private var storage: Storage

  private static let mostDerived = 16

  /// No labels.
  init() { storage = Storage([]) }

  init(_ values: [String: String]) {
    storage = Storage(
      values.filter { !$0.value.isEmpty }.map { Label(name: $0.key, value: $0.value) }
        .sorted { $0.name < $1.name })
  }

  private init(_ storage: Storage) { self.storage = storage }

  static func == (left: SeriesLabels, right: SeriesLabels) -> Bool {
    left.storage === right.storage
      || left.storage.hash == right.storage.hash && left.storage.labels == right.storage.labels
  }

  func hash(into hasher: inout Hasher) { hasher.combine(storage.hash) }

  /// The value of a label, empty if there is none.
  subscript(name: String) -> String {
    get { storage.labels.first { $0.name == name }?.value ?? "" }
    set { set([(name, newValue)]) }
  }

  /// Sets several labels at once; an empty value removes one.
  mutating func set(_ values: [(name: String, value: String)]) {
    var labels = storage.labels
    for (name, value) in values {
      let index = labels.firstIndex { $0.name >= name } ?? labels.count
      let isThere = index < labels.count && labels[index].name == name
      switch (isThere, value.isEmpty) {
      case (true, true): labels.remove(at: index)
      case (true, false): labels[index].value = value
      case (false, true): break
      case (false, false): labels.insert(Label(name: name, value: value), at: index)
      }
    }
    storage = Storage(labels)
  }

  var labels: [Label] { storage.labels }

  var isEmpty: Bool { storage.labels.isEmpty }

  func selecting(_ selection: Selection) -> SeriesLabels {
    if let known = storage.derived.first(where: { $0.selection == selection }) {
      return SeriesLabels(known.storage)
    }
    let labels: [Label]
    switch selection {
    case .keeping(let names): labels = storage.labels.filter { names.contains($0.name) }
    case .dropping(let names):
      labels = storage.labels.filter {
        $0.name != PromQLLabels.metricName && !names.contains($0.name)
      }
    }
    let result = Storage(labels)
    if storage.derived.count < SeriesLabels.mostDerived {
      storage.derived.append((selection, result))
    }
    return SeriesLabels(result)
  }

  var withoutName: SeriesLabels {
    if let known = storage.withoutName { return SeriesLabels(known) }
    guard storage.labels.contains(where: { $0.name == PromQLLabels.metricName }) else {
      return self
    }
    let result = Storage(storage.labels.filter { $0.name != PromQLLabels.metricName })
    storage.withoutName = result
    return SeriesLabels(result)
  }

  /// As Prometheus writes it: `up{job="node"}`.
  var description: String {
    let labels = storage.labels.filter { $0.name != PromQLLabels.metricName }
      .map { $0.name + "=" + PromQLText.quoted($0.value) }
    return self[PromQLLabels.metricName] + "{" + labels.joined(separator: ", ") + "}"
  }
}
