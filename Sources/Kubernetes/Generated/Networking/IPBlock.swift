// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.networking.v1.IPBlock.
package struct IPBlock: NodeConvertible {
  package var cidr: CIDR
  package var except: [CIDR]?

  package init(
    cidr: CIDR,
    except: [CIDR]? = nil
  ) {
    self.cidr = cidr
    self.except = except
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("cidr", self.cidr)
    fields.add("except", self.except)
    return fields.node
  }
}
