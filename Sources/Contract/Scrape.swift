/// How Prometheus sees the server's series.
package enum Scrape {
  /// The label `job` of every series of the server.
  package static let serverJob = "vibe-ensemble-server"
  /// Time between two scrapes of the server, in seconds; rates look back over at least four.
  package static let intervalSeconds = 15
}
