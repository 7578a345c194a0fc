import YAML

/// The hosts that texts of settings name.
enum HostsOfTexts {
  static func all(
    _ texts: [EmbeddedText], settings: [TextSetting], mounts: TextMounts
  ) -> [HostUse] {
    settings.flatMap { of($0, mounts) } + texts.flatMap { nginx($0, mounts) + shell($0, mounts) }
  }

  private static func of(_ setting: TextSetting, _ mounts: TextMounts) -> [HostUse] {
    // Values of ConfigMaps that stand alone are variables, which have been read.
    guard setting.value.utf8.count < 4_096, !isLabel(setting) else { return [] }
    return HostUses.addresses(in: setting.value, name: setting.name, port: { nil }).map {
      use($0.0, in: setting.text, at: setting.place, setting.path, $0.1, mounts)
    }
  }

  /// Values that only look like addresses: names of jobs, labels, expressions.
  private static func isLabel(_ setting: TextSetting) -> Bool {
    !Set(setting.keys).isDisjoint(with: [
      "labels", "annotations", "external_labels", "regex", "expr", "match", "matchers", "job_name",
      "image", "relabel_configs", "metric_relabel_configs", "write_relabel_configs", "description",
      "hosts_allowed", "schema", "$schema", "namespace", "xmlns",
    ])
  }

  private static func nginx(_ text: EmbeddedText, _ mounts: TextMounts) -> [HostUse] {
    guard text.format == .nginx, let directives = NginxReader.read(text.text).content else {
      return []
    }
    return NginxAddresses.all(directives).map { address in
      let place = SettingPlace(
        text, line: Int(address.mark.line), column: Int(address.mark.column))
      let usual = address.directive == "server" ? "http" : nil
      return use(
        HostAddress(host: address.host, port: address.port, scheme: address.scheme ?? usual),
        in: text, at: place, address.directive, true, mounts)
    }
  }

  /// URLs of scripts; a name made of variables is left out.
  private static func shell(_ text: EmbeddedText, _ mounts: TextMounts) -> [HostUse] {
    guard text.format == .shell, text.text.contains("://") else { return [] }
    var uses: [HostUse] = []
    var number = 0
    for line in text.text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      guard line.contains("://"), line.first(where: { $0 != " " && $0 != "\t" }) != "#" else {
        continue
      }
      for word in line.split(whereSeparator: { " \t\"'=".contains($0) })
      where word.contains("://") && !word.contains("$") {
        for address in HostAddress.all(in: String(word)) {
          uses.append(
            use(
              address, in: text, at: SettingPlace(text, line: number, column: 1), "a command", true,
              mounts))
        }
      }
    }
    return uses
  }

  private static func use(
    _ address: HostAddress, in text: EmbeddedText, at place: SettingPlace, _ key: String,
    _ isCertain: Bool, _ mounts: TextMounts
  ) -> HostUse {
    let mounts = mounts.of(text)
    return HostUse(
      address: address, namespace: mounts.first?.pod.namespace ?? text.member.namespace,
      pods: mounts.map(\.pod), place: place, origin: "\(text.name): \(key)", isCertain: isCertain)
  }
}
