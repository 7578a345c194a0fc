import Scalars
import YAML

extension FactFields {
  private static let name = FactShape.text(.any("a name"))
  private static let paths = FactShape.list(.text(.any("a path")))
  private static let port = FactShape.integer(1...65_535)

  /// What runs in the pods.
  static let programs = [
    FactField(
      "programs",
      "what programs read, write and listen on, beside or instead of those that are known",
      .list(
        .group([
          .init("name", "what it is called, for messages", name, isRequired: true),
          .init(
            "images", "its images without registry and version", .list(.text(.any("an image"))),
            isRequired: true),
          .init("engine", "the database that it is or speaks with: postgres, mysql", name),
          .init(
            "variables", "variables that it reads",
            .group([
              .init("known", "all that are known", .list(.text(.any("a variable")))),
              .init(
                "prefixes", "beginnings of variables that are its own alone",
                .list(.text(.any("a beginning of names")))),
              .init("isClosed", "whether it reads no other", .boolean),
              .init(
                "fileSuffix", "end of the variables that name a file instead: _FILE", name),
              .init(
                "required", "variables that must be set", .list(.text(.any("a variable")))),
            ])),
          .init("files", "files that it opens, folders with a slash at the end", paths),
          .init("opensOnlyKnownFiles", "whether it opens no other", .boolean),
          .init(
            "writable", "folders that it must be able to write to",
            .list(
              .group([
                .init("path", "the folder", name, isRequired: true),
                .init("purpose", "what it is for, for messages", name, isRequired: true),
              ]))),
          .init(
            "listeners", "where it listens",
            .list(
              .group([
                .init("port", "the port that it has by default", port, isRequired: true),
                .init(
                  "portVariables", "variables that name another one",
                  .list(.text(.any("a variable")))),
                .init(
                  "dependencyPaths", "paths that fail when something else is down", paths),
                .init("livePath", "the path that a liveness probe may ask", name),
                .init("isLoopback", "whether only its own computer reaches it", .boolean),
              ]))),
          .init("listensOnKnownPorts", "whether it listens nowhere else", .boolean),
        ])),
      example: """
        programs:
          - name: the shop
            images: [shop/web]
            engine: postgres
            variables: { known: [SHOP_PORT, SHOP_DATABASE_URL], prefixes: [SHOP_] }
            writable: [{ path: /var/cache/shop, purpose: its cache }]
            listeners: [{ port: 8080, portVariables: [SHOP_PORT], livePath: /live }]
        """
    ) { node, facts in
      facts.programs += (node.items ?? []).map(ProgramFacts.init)
    }
  ]
}

extension ProgramFacts {
  fileprivate init(_ node: Node) {
    self.init(name: node["name"]?.scalarText ?? "", images: node["images"]?.texts ?? [])
    engine = node["engine"]?.scalarText
    if let variables = node["variables"] { self.variables = ProgramVariables(variables) }
    files = (node["files"]?.texts ?? []).map { OpenedFile($0) }
    opensOnlyKnownFiles = node["opensOnlyKnownFiles"]?.boolean ?? false
    writable = (node["writable"]?.items ?? []).map { item in
      WritablePath(item["path"]?.scalarText ?? "", item["purpose"]?.scalarText ?? "")
    }
    listeners = (node["listeners"]?.items ?? []).map(ProgramListener.init)
    listensOnKnownPorts = node["listensOnKnownPorts"]?.boolean ?? false
  }
}

extension ProgramVariables {
  fileprivate init(_ node: Node) {
    self.init()
    for name in (node["known"]?.texts ?? []) + (node["required"]?.texts ?? []) {
      known[name] = .any
    }
    prefixes = node["prefixes"]?.texts ?? []
    isClosed = node["isClosed"]?.boolean ?? false
    fileSuffix = node["fileSuffix"]?.scalarText
    required = (node["required"]?.texts ?? []).map { [$0] }
  }
}

extension ProgramListener {
  fileprivate init(_ node: Node) {
    self.init(port: node["port"]?.integer ?? 0)
    portVariables = node["portVariables"]?.texts ?? []
    dependencyPaths = node["dependencyPaths"]?.texts ?? []
    livePath = node["livePath"]?.scalarText
    isLoopbackByDefault = node["isLoopback"]?.boolean ?? false
  }
}
