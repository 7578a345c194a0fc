/// A label that Prometheus adds to every series of the server when it scrapes it.
package enum TargetLabel: String, Sendable, CaseIterable {
  /// `Scrape.serverJob`.
  case job
  /// The namespace of the pod, which tells environments apart.
  case namespace
  case pod
  /// Address and port that were scraped.
  case instance
}
