import Contract
import Testing

@Suite struct ServerPathTests {
  @Test("metrics are never public and have a port of their own")
  func metrics() {
    #expect(!ServerPath.metrics.isPublic)
    #expect(ServerPath.allCases.filter { $0.port == .metrics } == [.metrics])
    #expect(Set(ServerPort.allCases.map(\.number)).count == ServerPort.allCases.count)
  }

  @Test("paths are absolute and have no trailing slash", arguments: ServerPath.allCases)
  func form(path: ServerPath) {
    #expect(path.rawValue.hasPrefix("/"))
    #expect(path == .dashboard || !path.rawValue.hasSuffix("/"))
  }
}
