/// What containers can ask for or be held to.
package enum ComputeAmount: Sendable, Hashable {
  case request(String)
  case limit(String)

  /// As a ResourceQuota writes it: `limits.cpu`.
  package var description: String {
    switch self {
    case .request(let resource): "requests." + resource
    case .limit(let resource): "limits." + resource
    }
  }

  package var resource: String {
    switch self {
    case .request(let resource), .limit(let resource): resource
    }
  }
}
