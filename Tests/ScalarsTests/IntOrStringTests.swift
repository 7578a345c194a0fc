import Scalars
import Testing

@Suite("IntOrString")
struct IntOrStringTests {
  @Test("digits are a number, shares and names of ports are texts")
  func parsing() throws {
    #expect(try IntOrString(parsing: "1") == 1)
    #expect(try IntOrString(parsing: "25%") == .percent(25))
    #expect(try IntOrString(parsing: "http") == .port("http"))
    #expect(
      refusal(of: "not a port", as: IntOrString.self)
        == "found 'not a port', expected a number, a per cent like 25%, or the name of a port")
  }
}
