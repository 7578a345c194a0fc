/// What is known of a program by its image: the variables and files that it reads, where it writes,
/// on what it listens.
///
/// The server of this project is exact, by the module Contract; public images are tables with their
/// source; a file of facts adds others.
package struct ProgramFacts: Sendable, Hashable {
  /// For messages: `Grafana`.
  package var name: String
  /// Names of images without registry and version: `grafana/grafana`; mirrors of them count too.
  package var images: [String]
  /// Names of the programs that are the usual command; empty: any.
  package var commands: Set<String> = []
  package var variables: ProgramVariables = .init()
  /// Files and folders (with a slash at the end) that it opens without being told.
  package var files: [OpenedFile] = []
  /// Folders that it must be able to write to.
  package var writable: [WritablePath] = []
  package var listeners: [ProgramListener] = []
  /// It listens nowhere else.
  package var listensOnKnownPorts = false
  /// The database that it is or speaks with: `postgres`, `mysql`.
  package var engine: String?
  /// It opens nothing but what `files` names: mounted files elsewhere are dead.
  package var opensOnlyKnownFiles = false

  package init(name: String, images: [String]) {
    self.name = name
    self.images = images
  }

  /// A file that a program opens, or those of a folder.
  package struct OpenedFile: Sendable, Hashable {
    /// A file, or a folder with a slash at its end.
    package var path: String
    /// Endings of the files of a folder that are read; empty: all.
    package var endings: [String] = []
    /// The option that names another path instead: `config.file`.
    package var option: String?

    package init(_ path: String, endings: [String] = [], option: String? = nil) {
      self.path = path
      self.endings = endings
      self.option = option
    }
  }

  /// A folder that a program writes to.
  package struct WritablePath: Sendable, Hashable {
    package var path: String
    /// What it is for: `the pid file`.
    package var purpose: String
    /// The variable or option that names another one.
    package var option: String?
    /// Folders of which one is enough, besides the path.
    package var alternatives: [String] = []

    package init(
      _ path: String, _ purpose: String, option: String? = nil, alternatives: [String] = []
    ) {
      self.path = path
      self.purpose = purpose
      self.option = option
      self.alternatives = alternatives
    }
  }
}

/// The variables that a program reads.
package struct ProgramVariables: Sendable, Hashable {
  /// Variables that begin so are the program's own: one that it does not know is a mistake.
  package var prefixes: [String] = []
  /// Variables that begin so are its own too, but it has more than are known: only one that is nearly a
  /// known one is a mistake.
  package var loosePrefixes: [String] = []
  package var known: [String: ValueRule] = [:]
  /// Beginnings of variables that may go on with anything.
  package var open: [String] = []
  /// It reads no variable but the known ones and those that any program may get.
  package var isClosed = false
  /// Names the file with the value instead: `_FILE` at the end of a variable.
  package var fileSuffix: String?
  /// One variable of each group must be set.
  package var required: [[String]] = []

  package init() {}

  /// The rule of a variable; nil when the program does not read it.
  package func rule(_ name: String) -> ValueRule? {
    if let rule = known[name] { return rule }
    if let fileSuffix, name.hasSuffix(fileSuffix),
      known[String(name.dropLast(fileSuffix.count))] != nil
    {
      return .any
    }
    return open.contains(where: name.hasPrefix) ? .any : nil
  }
}

/// Where a program listens.
package struct ProgramListener: Sendable, Hashable {
  package var port: Int
  /// Variables that name the port, and the address.
  package var portVariables: [String] = []
  package var hostVariables: [String] = []
  /// Long options with `host:port`, and with a port alone.
  package var addressOptions: [String] = []
  package var portOptions: [String] = []
  package var hostOptions: [String] = []
  /// Nothing but the own computer reaches it unless it is told otherwise.
  package var isLoopbackByDefault = false
  /// Paths that fail when something else is down: nothing for a liveness probe.
  package var dependencyPaths: [String] = []
  /// Paths that it answers; empty: not known.
  package var livePath: String?

  package init(port: Int) { self.port = port }
}
