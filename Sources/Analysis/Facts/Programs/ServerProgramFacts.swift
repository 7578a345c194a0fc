import Contract

/// The server of this project, by the module that it shares with its deployment.
enum ServerProgramFacts {
  static let facts: ProgramFacts = {
    var facts = ProgramFacts(
      name: "the server",
      images: ["siy/vibe-ensemble-mcp", "vibe-ensemble-mcp", "vibe-ensemble-server"])
    facts.commands = [ServerProgram.name]
    facts.variables = variables
    facts.files = [
      .init(ServerProgram.secretsFolder + "/"), .init(ServerProgram.certificatesFolder + "/"),
    ]
    facts.opensOnlyKnownFiles = true
    facts.writable = [.init(ServerProgram.temporaryFolder, "its temporary files")]
    facts.listeners = [http, metrics]
    facts.listensOnKnownPorts = true
    facts.engine = "postgres"
    return facts
  }()

  private static let variables: ProgramVariables = {
    var variables = ProgramVariables()
    variables.prefixes = ["VIBE_"]
    variables.isClosed = true
    for key in ConfigurationKey.allCases {
      variables.known[key.environmentVariable] = .setting(name: key.name)
      if let file = key.fileEnvironmentVariable { variables.known[file] = .any }
      if key.isSecret, let file = key.fileEnvironmentVariable {
        variables.required.append([key.environmentVariable, file])
      }
    }
    for name in ["POD_NAME", "POD_NAMESPACE", "POD_IP"] { variables.known[name] = .any }
    return variables
  }()

  private static let http: ProgramListener = {
    var listener = ProgramListener(port: ServerPort.http.number)
    listener.portVariables = [ConfigurationKey.httpPort.environmentVariable]
    listener.hostVariables = [ConfigurationKey.httpHost.environmentVariable]
    listener.isLoopbackByDefault = true
    listener.dependencyPaths = [ServerPath.ready.rawValue]
    listener.livePath = ServerPath.live.rawValue
    return listener
  }()

  private static let metrics: ProgramListener = {
    var listener = ProgramListener(port: ServerPort.metrics.number)
    listener.portVariables = [ConfigurationKey.metricsPort.environmentVariable]
    listener.hostVariables = [ConfigurationKey.metricsHost.environmentVariable]
    listener.isLoopbackByDefault = true
    return listener
  }()
}
