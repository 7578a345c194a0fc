/// The port of the Services that CloudNativePG makes.
package enum ClusterPort: String, PortSet {
  case postgres

  package var number: Int { 5432 }
}
