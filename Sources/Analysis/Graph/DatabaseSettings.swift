import Scalars

/// Settings of a PostgreSQL server that say how much memory it may take.
///
/// Source: PostgreSQL 16 documentation, 20.1 Setting Parameters, 20.4 Resource Consumption.
struct DatabaseSettings: Sendable {
  private let values: [String: String]

  init(_ values: [String: String]) {
    self.values = values
  }

  /// From the files of the ConfigMaps that a container mounts, and its arguments, which win.
  init(_ container: ContainerTemplate, of pod: PodTemplate, in objects: ObjectSet) {
    var values: [String: String] = [:]
    let volumes = pod.volumes
    for mount in container.mounts {
      guard let name = mount["name"].text.flatMap({ volumes[$0]?[at: "configMap", "name"].text }),
        let file = objects.member("ConfigMap", pod.namespace, name)
      else { continue }
      for (key, text) in file.root["data"].entries where key.hasSuffix(".conf") {
        for line in (text.text ?? "").split(whereSeparator: \.isNewline) {
          Self.read(line, &values)
        }
      }
    }
    for argument in container.arguments { Self.read((argument.text ?? "")[...], &values) }
    self.values = values
  }

  /// What it may take at once; nil when none of the settings is given or one is not understood.
  var memory: Quantity? {
    guard Self.names.contains(where: { values[$0] != nil }),
      let buffers = bytes("shared_buffers", "128MB", unit: 8192),
      let work = bytes("work_mem", "4MB", unit: 1024),
      let maintenance = bytes("maintenance_work_mem", "64MB", unit: 1024),
      let connections = Int(values["max_connections"] ?? "100")
    else { return nil }
    return buffers + work * connections + maintenance
  }

  /// A setting that is a plain number, up to a million.
  func number(_ name: String) -> Int? {
    values[name].flatMap { Int($0) }.flatMap { 0...1_000_000 ~= $0 ? $0 : nil }
  }

  /// The sum in words.
  var sum: String {
    "shared_buffers \(values["shared_buffers"] ?? "128MB") + work_mem"
      + " \(values["work_mem"] ?? "4MB") x \(values["max_connections"] ?? "100") connections"
      + " + maintenance_work_mem \(values["maintenance_work_mem"] ?? "64MB")"
  }

  private static let names = ["shared_buffers", "work_mem", "max_connections"]

  /// `name = 'value' # comment`, also without the equals sign in a file, or `name=value`.
  private static func read(_ line: Substring, _ values: inout [String: String]) {
    let parts = line.prefix { $0 != "#" }.split { " \t='".contains($0) }
    if parts.count == 2 { values[String(parts[0])] = String(parts[1]) }
  }

  /// Units count by 1024; a plain number counts blocks or kilobytes.
  private func bytes(_ name: String, _ usual: String, unit: Int) -> Quantity? {
    let text = values[name] ?? usual
    if let number = Int(text) { return .units(number) * unit }
    guard text.hasSuffix("B"), let number = Int(text.prefix { $0.isNumber }) else { return nil }
    return switch text.drop(while: { $0.isNumber }) {
    case "kB": .units(number) * 1024
    case "MB": .mebibytes(number)
    case "GB": .mebibytes(number) * 1024
    default: nil
    }
  }
}
