/// The labels that an aggregation keeps or drops.
package enum PromQLGrouping: Sendable, Hashable {
  case by([String])
  case without([String])
}
