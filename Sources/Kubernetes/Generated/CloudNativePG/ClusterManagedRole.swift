// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.managed.roles.
package struct ClusterManagedRole: NodeConvertible {
  package var name: String
  package var bypassrls: Bool?
  package var comment: String?
  package var connectionLimit: Int?
  package var createdb: Bool?
  package var createrole: Bool?
  package var disablePassword: Bool?
  package var ensure: ClusterEnsure?
  package var inRoles: [String]?
  package var inherit: Bool?
  package var login: Bool?
  package var passwordSecret: LocalObjectReference?
  package var replication: Bool?
  package var superuser: Bool?
  package var validUntil: String?

  package init(
    name: String,
    bypassrls: Bool? = nil,
    comment: String? = nil,
    connectionLimit: Int? = nil,
    createdb: Bool? = nil,
    createrole: Bool? = nil,
    disablePassword: Bool? = nil,
    ensure: ClusterEnsure? = nil,
    inRoles: [String]? = nil,
    inherit: Bool? = nil,
    login: Bool? = nil,
    passwordSecret: LocalObjectReference? = nil,
    replication: Bool? = nil,
    superuser: Bool? = nil,
    validUntil: String? = nil
  ) {
    self.name = name
    self.bypassrls = bypassrls
    self.comment = comment
    self.connectionLimit = connectionLimit
    self.createdb = createdb
    self.createrole = createrole
    self.disablePassword = disablePassword
    self.ensure = ensure
    self.inRoles = inRoles
    self.inherit = inherit
    self.login = login
    self.passwordSecret = passwordSecret
    self.replication = replication
    self.superuser = superuser
    self.validUntil = validUntil
  }

  package var node: Node {
    var fields = Fields(capacity: 15)
    fields.add("name", self.name)
    fields.add("bypassrls", self.bypassrls)
    fields.add("comment", self.comment)
    fields.add("connectionLimit", self.connectionLimit)
    fields.add("createdb", self.createdb)
    fields.add("createrole", self.createrole)
    fields.add("disablePassword", self.disablePassword)
    fields.add("ensure", self.ensure)
    fields.add("inRoles", self.inRoles)
    fields.add("inherit", self.inherit)
    fields.add("login", self.login)
    fields.add("passwordSecret", self.passwordSecret)
    fields.add("replication", self.replication)
    fields.add("superuser", self.superuser)
    fields.add("validUntil", self.validUntil)
    return fields.node
  }
}
