package import Findings
import Kubernetes

/// Production runs without the conveniences of development.
package struct DebugInProduction: Check {
  package static let info = CheckInfo(
    id: "cfg-debug-in-production",
    finds:
      "settings of development in production: debug levels, development modes, open sign-up, cookies without the secure flag",
    why:
      "debug logs are slow, costly and full of private data; development modes show code and let anybody in",
    mend: "set what production needs, or remove the setting",
    source: "OWASP Secure Headers and Logging cheat sheets; the documentation of the programs",
    severity: .warning,
    example: CheckExample(
      bad: """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.0.0
                  env: [{ name: LOG_LEVEL, value: debug }]
        """,
      good: """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.0.0
                  env: [{ name: LOG_LEVEL, value: info }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    guard objects.facts.profile == .production else { return [] }
    var seen: Set<String> = []
    let own = objects.containerUses.flatMap { use -> [Finding] in
      guard !Self.isDevelopment(use.pod.namespace) else { return [] }
      return (variables(use) + arguments(use)).filter { finding in
        seen.insert("\(finding.object ?? "") \(finding.path ?? "")").inserted
      }
    }
    return own + files(objects)
  }

  /// Files of settings that a container gets.
  private func files(_ objects: ObjectSet) -> [Finding] {
    objects.settings.compactMap { setting in
      guard setting.value.utf8.count < 16, setting.keys.count < 5,
        let what = Self.fault(
          setting.keys.map { $0.uppercased() }.joined(separator: "_"), setting.value.lowercased()),
        !Self.isDevelopment(setting.text.member.namespace),
        !objects.mounts(of: setting.text).isEmpty
      else { return nil }
      return finding(
        at: setting.place, "\(setting.text.name): \(setting.path) = \(setting.value) \(what)")
    }
  }

  private func variables(_ use: ContainerUse) -> [Finding] {
    use.variables.compactMap { variable in
      guard let value = variable.value, !variable.isSecret,
        let what = Self.fault(variable.name.uppercased(), value.lowercased())
      else { return nil }
      return finding(
        variable.cursor, "\(use.description): \(variable.name)=\(value.prefix(60)) \(what)")
    }
  }

  private func arguments(_ use: ContainerUse) -> [Finding] {
    ArgumentWords(use.container).words.enumerated().compactMap { index, word in
      let text = word.text.lowercased()
      let isLevel = Self.levelOptions.contains { option in
        ["debug", "trace"].contains { text == "\(option)=\($0)" }
      }
      guard isLevel || text == "--debug" || text == "--debug=true" else { return nil }
      return finding(word.cursor, "\(use.description): \(word.text) logs what only developers need")
    }
  }

  private static let levelOptions = [
    "--log.level", "--log-level", "--loglevel", "--log_level", "-log.level", "-log-level",
    "--verbosity", "--zap-log-level",
  ]

  /// What is wrong with a variable, its value in lower case.
  private static func fault(_ name: String, _ value: String) -> String? {
    let isOn = ["true", "1", "yes", "on"].contains(value)
    let isOff = ["false", "0", "no", "off"].contains(value)
    if name.hasSuffix("LOG_LEVEL") || name.hasSuffix("LOGLEVEL") || name == "LOGLEVEL"
      || name.hasSuffix("LOGGING_LEVEL") || name.hasSuffix("LOGGER_LEVEL")
      || name.hasPrefix("LOGGING_LEVEL_")
    {
      return ["debug", "trace", "all", "verbose", "silly"].contains(value)
        ? "logs what only developers need" : nil
    }
    if name == "RUST_LOG" {
      return value == "debug" || value == "trace" || value.contains("=debug")
        || value.contains("=trace") ? "logs what only developers need" : nil
    }
    if name == "DEBUG" || name.hasSuffix("_DEBUG") || name == "DEBUG_MODE"
      || name == "ENABLE_DEBUG"
    {
      return isOn || name == "DEBUG" && value == "*" ? "switches debugging on" : nil
    }
    if modes.contains(name) {
      return ["development", "dev", "debug", "local", "develop"].contains(value)
        ? "is a mode for development" : nil
    }
    switch name {
    case "GF_USERS_ALLOW_SIGN_UP", "GF_USERS_ALLOW_ORG_CREATE":
      return isOn ? "lets anybody make an account" : nil
    case "GF_AUTH_ANONYMOUS_ENABLED": return isOn ? "lets anybody in without a login" : nil
    case _
    where name.hasSuffix("COOKIE_SECURE") || name.hasSuffix("SECURE_COOKIES")
      || name.hasSuffix("COOKIES_SECURE") || name.hasSuffix("REQUIRE_HTTPS"):
      return isOff ? "sends cookies over connections without TLS" : nil
    case "POSTGRES_HOST_AUTH_METHOD":
      return value == "trust" ? "lets anybody in without a password" : nil
    case "ALLOW_EMPTY_PASSWORD", "MYSQL_ALLOW_EMPTY_PASSWORD", "MARIADB_ALLOW_EMPTY_ROOT_PASSWORD":
      return isOn || value == "yes" ? "lets anybody in without a password" : nil
    case "NODE_TLS_REJECT_UNAUTHORIZED": return value == "0" ? "accepts any certificate" : nil
    case "PYTHONHTTPSVERIFY": return value == "0" ? "accepts any certificate" : nil
    default: return nil
    }
  }

  /// Variables that choose the mode of a framework.
  private static let modes: Set<String> = [
    "NODE_ENV", "RAILS_ENV", "RACK_ENV", "APP_ENV", "FLASK_ENV", "DJANGO_ENV", "GO_ENV", "MIX_ENV",
    "ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT", "GIN_MODE", "ENVIRONMENT", "ENV", "RUN_MODE",
    "SPRING_PROFILES_ACTIVE", "SYMFONY_ENV", "LARAVEL_ENV", "QUARKUS_PROFILE",
    "MICRONAUT_ENVIRONMENTS",
    "GF_DEFAULT_APP_MODE",
  ]

  /// By its name, a namespace that is not production.
  private static func isDevelopment(_ namespace: String) -> Bool {
    let words = namespace.split(separator: "-")
    return words.contains {
      [
        "dev", "development", "staging", "stage", "test", "testing", "qa", "local", "sandbox",
        "preview", "ci",
      ].contains($0)
    }
  }
}
