import Scalars
import Testing

@Suite("Ratio")
struct RatioTests {
  @Test(
    "is exact",
    arguments: [
      ("0.05", "0.05"), ("5%", "0.05"), ("1", "1"), ("1.25", "1.25"), ("0.1%", "0.001"),
      ("100%", "1"), ("0", "0"), ("0.000000001", "0.000000001"), ("0.50", "0.5"),
    ])
  func texts(text: String, expected: String) throws {
    #expect(try Ratio(parsing: text).description == expected)
  }

  @Test(
    "says what is wrong with a text",
    arguments: [
      ("", "found '', expected a share like 0.05 or 5%"),
      ("-1", "found '-1', expected a share like 0.05 or 5%"),
      (".5", "found '.5', expected a share like 0.05 or 5%"),
      ("5.", "found '5.', expected a share like 0.05 or 5%"),
      ("1e3", "found '1e3', expected a share like 0.05 or 5%"),
      ("0.0000000001", "found '0.0000000001', expected at most 9 digits after the point"),
    ])
  func refused(text: String, message: String) {
    #expect(refusal(of: text, as: Ratio.self) == message)
  }

  @Test("compares")
  func comparison() {
    #expect(Ratio.percent(5) == "0.05")
    #expect(Ratio("4.9%") < Ratio("0.05"))
  }
}
