// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.postgresql.synchronous.
package struct ClusterSynchronous: NodeConvertible {
  package var dataDurability: ClusterDataDurability?
  package var failoverQuorum: Bool?
  package var maxStandbyNamesFromCluster: Int?
  package var method: ClusterMethod
  package var number: Int
  package var standbyNamesPost: [String]?
  package var standbyNamesPre: [String]?

  package init(
    dataDurability: ClusterDataDurability? = nil,
    failoverQuorum: Bool? = nil,
    maxStandbyNamesFromCluster: Int? = nil,
    method: ClusterMethod,
    number: Int,
    standbyNamesPost: [String]? = nil,
    standbyNamesPre: [String]? = nil
  ) {
    self.dataDurability = dataDurability
    self.failoverQuorum = failoverQuorum
    self.maxStandbyNamesFromCluster = maxStandbyNamesFromCluster
    self.method = method
    self.number = number
    self.standbyNamesPost = standbyNamesPost
    self.standbyNamesPre = standbyNamesPre
  }

  package var node: Node {
    var fields = Fields(capacity: 7)
    fields.add("dataDurability", self.dataDurability)
    fields.add("failoverQuorum", self.failoverQuorum)
    fields.add("maxStandbyNamesFromCluster", self.maxStandbyNamesFromCluster)
    fields.add("method", self.method)
    fields.add("number", self.number)
    fields.add("standbyNamesPost", self.standbyNamesPost)
    fields.add("standbyNamesPre", self.standbyNamesPre)
    return fields.node
  }
}
