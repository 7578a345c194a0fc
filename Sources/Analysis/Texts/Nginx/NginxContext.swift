/// Where a directive stands.
enum NginxContext: Character, Sendable, CaseIterable {
  case main = "m"
  case events = "e"
  case http = "h"
  case server = "s"
  case location = "l"
  case upstream = "u"
  /// `if` in a server.
  case serverCondition = "c"
  /// `if` in a location.
  case locationCondition = "i"
  case limitExcept = "x"
  case stream = "t"
  case streamServer = "r"
  case streamUpstream = "a"

  /// As configurations write it.
  var description: String {
    switch self {
    case .main: "the main part"
    case .events: "events"
    case .http: "http"
    case .server: "server"
    case .location: "location"
    case .upstream, .streamUpstream: "upstream"
    case .serverCondition: "if in server"
    case .locationCondition: "if in location"
    case .limitExcept: "limit_except"
    case .stream: "stream"
    case .streamServer: "server in stream"
    }
  }

  /// What the block of a directive is; nil where other things than directives stand in it.
  func inside(_ name: String) -> NginxContext? {
    switch (self, name) {
    case (.main, "events"): .events
    case (.main, "http"): .http
    case (.main, "stream"): .stream
    case (.http, "server"): .server
    case (.http, "upstream"): .upstream
    case (.server, "location"), (.location, "location"): .location
    case (.server, "if"): .serverCondition
    case (.location, "if"): .locationCondition
    case (.location, "limit_except"): .limitExcept
    case (.stream, "server"): .streamServer
    case (.stream, "upstream"): .streamUpstream
    default: nil
    }
  }

  /// Where a file is included: by its own blocks, else by its place.
  static func of(_ directives: [NginxDirective], path: String?) -> NginxContext {
    let names = Set(directives.map(\.name))
    if !names.isDisjoint(with: ["http", "events", "stream", "worker_processes", "pid"]) {
      return .main
    }
    if path == "/etc/nginx/nginx.conf" { return .main }
    let isHTTP = !names.isDisjoint(with: ["server", "upstream", "map", "limit_req_zone"])
    if isHTTP || path?.contains("/conf.d/") == true || path?.contains("/templates/") == true {
      return path?.contains("stream") == true ? .stream : .http
    }
    return .server
  }
}
