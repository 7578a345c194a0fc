// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.bootstrap.initdb.
package struct ClusterInitdb: NodeConvertible {
  package var builtinLocale: String?
  package var dataChecksums: Bool?
  package var database: String?
  package var encoding: String?
  package var icuLocale: String?
  package var icuRules: String?
  package var locale: String?
  package var localeCType: String?
  package var localeCollate: String?
  package var localeProvider: String?
  package var options: [String]?
  package var owner: String?
  package var postInitApplicationSQL: [String]?
  package var postInitApplicationSQLRefs: ClusterPostInitApplicationSQLRefs?
  package var postInitSQL: [String]?
  package var postInitSQLRefs: ClusterPostInitApplicationSQLRefs?
  package var postInitTemplateSQL: [String]?
  package var postInitTemplateSQLRefs: ClusterPostInitApplicationSQLRefs?
  package var secret: LocalObjectReference?
  package var walSegmentSize: Int?

  package init(
    builtinLocale: String? = nil,
    dataChecksums: Bool? = nil,
    database: String? = nil,
    encoding: String? = nil,
    icuLocale: String? = nil,
    icuRules: String? = nil,
    locale: String? = nil,
    localeCType: String? = nil,
    localeCollate: String? = nil,
    localeProvider: String? = nil,
    options: [String]? = nil,
    owner: String? = nil,
    postInitApplicationSQL: [String]? = nil,
    postInitApplicationSQLRefs: ClusterPostInitApplicationSQLRefs? = nil,
    postInitSQL: [String]? = nil,
    postInitSQLRefs: ClusterPostInitApplicationSQLRefs? = nil,
    postInitTemplateSQL: [String]? = nil,
    postInitTemplateSQLRefs: ClusterPostInitApplicationSQLRefs? = nil,
    secret: LocalObjectReference? = nil,
    walSegmentSize: Int? = nil
  ) {
    self.builtinLocale = builtinLocale
    self.dataChecksums = dataChecksums
    self.database = database
    self.encoding = encoding
    self.icuLocale = icuLocale
    self.icuRules = icuRules
    self.locale = locale
    self.localeCType = localeCType
    self.localeCollate = localeCollate
    self.localeProvider = localeProvider
    self.options = options
    self.owner = owner
    self.postInitApplicationSQL = postInitApplicationSQL
    self.postInitApplicationSQLRefs = postInitApplicationSQLRefs
    self.postInitSQL = postInitSQL
    self.postInitSQLRefs = postInitSQLRefs
    self.postInitTemplateSQL = postInitTemplateSQL
    self.postInitTemplateSQLRefs = postInitTemplateSQLRefs
    self.secret = secret
    self.walSegmentSize = walSegmentSize
  }

  package var node: Node {
    var fields = Fields(capacity: 20)
    fields.add("builtinLocale", self.builtinLocale)
    fields.add("dataChecksums", self.dataChecksums)
    fields.add("database", self.database)
    fields.add("encoding", self.encoding)
    fields.add("icuLocale", self.icuLocale)
    fields.add("icuRules", self.icuRules)
    fields.add("locale", self.locale)
    fields.add("localeCType", self.localeCType)
    fields.add("localeCollate", self.localeCollate)
    fields.add("localeProvider", self.localeProvider)
    fields.add("options", self.options)
    fields.add("owner", self.owner)
    fields.add("postInitApplicationSQL", self.postInitApplicationSQL)
    fields.add("postInitApplicationSQLRefs", self.postInitApplicationSQLRefs)
    fields.add("postInitSQL", self.postInitSQL)
    fields.add("postInitSQLRefs", self.postInitSQLRefs)
    fields.add("postInitTemplateSQL", self.postInitTemplateSQL)
    fields.add("postInitTemplateSQLRefs", self.postInitTemplateSQLRefs)
    fields.add("secret", self.secret)
    fields.add("walSegmentSize", self.walSegmentSize)
    return fields.node
  }
}
