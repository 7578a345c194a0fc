import Scalars
import TestSupport
import Testing

@Suite("Quantity")
struct QuantityTests {
  @Test(
    "is written as the API server gives it back",
    arguments: [
      ("0", "0"), ("1", "1"), ("1000m", "1"), ("250m", "250m"), ("0.5", "500m"), ("1.5", "1500m"),
      (".5", "500m"), ("5.", "5"), ("+3", "3"), ("-3", "-3"), ("1000", "1k"), ("1500", "1500"),
      ("1e3", "1e3"), ("1E3", "1e3"), ("1000e3", "1e6"), ("12e-1", "1200e-3"), ("1E", "1E"),
      ("100n", "100n"), ("1500u", "1500u"), ("0.000000001", "1n"), ("1Gi", "1Gi"),
      ("1024Mi", "1Gi"), ("1536Mi", "1536Mi"), ("1.5Gi", "1536Mi"), ("0.5Mi", "512Ki"),
      ("0.5Ki", "512"), ("1000Ki", "1000Ki"), ("7Ei", "7Ei"), ("1M", "1M"), ("0Gi", "0"),
      ("9223372036854775807", "9223372036854775807"),
    ])
  func canonicalText(text: String, expected: String) throws {
    #expect(try Quantity(parsing: text).description == expected)
  }

  @Test(
    "says what is wrong with a text",
    arguments: [
      ("", "found '', expected a quantity like 250m, 1Gi or 1e3"),
      ("m", "found 'm', expected a quantity like 250m, 1Gi or 1e3"),
      (
        "1GB",
        "found '1GB' with the unknown unit 'GB', expected a quantity like 250m, 1Gi or 1e3"
      ),
      (
        "1 Gi",
        "found '1 Gi' with the unknown unit ' Gi', expected a quantity like 250m, 1Gi or 1e3"
      ),
      ("1K", "found '1K' with the unknown unit 'K', expected a quantity like 250m, 1Gi or 1e3"),
      (
        "1.2.3",
        "found '1.2.3' with the unknown unit '.3', expected a quantity like 250m, 1Gi or 1e3"
      ),
      ("0.0000000001", "found '0.0000000001', expected an amount of at most 9 decimal places"),
      ("8Ei", "found '8Ei', expected an amount of at most 9223372036854775807"),
      ("1e60", "found '1e60', expected an amount of at most 9223372036854775807"),
      (
        "99999999999999999999999999999999999999999",
        "found '99999999999999999999999999999999999999999', "
          + "expected an amount of at most 9223372036854775807"
      ),
    ])
  func refused(text: String, message: String) {
    #expect(refusal(of: text, as: Quantity.self) == message)
  }

  @Test("compares amounts, not texts")
  func comparison() {
    #expect(Quantity("1Gi") == Quantity("1024Mi"))
    #expect("1000m" as Quantity == "1")
    #expect(Quantity("999m") < Quantity("1"))
    #expect(Quantity("1Gi") > Quantity("1G"))
    #expect(Set<Quantity>(["1Gi", "1024Mi", "1048576Ki"]).count == 1)
  }

  @Test("adds and multiplies exactly, in the left operand's format")
  func arithmetic() {
    #expect(("250m" as Quantity + "1").description == "1250m")
    #expect(("1Gi" as Quantity + "512Mi").description == "1536Mi")
    #expect((Quantity.zero + "1Gi").description == "1Gi")
    #expect(("100m" as Quantity * 13).description == "1300m")
    #expect(("1Gi" as Quantity - "1Gi").description == "0")
    #expect(("0.1" as Quantity + "0.2") == "0.3")
  }

  @Test("scales by a ratio and rounds up to whole steps")
  func scaling() {
    #expect(("3" as Quantity).scaled(by: .percent(120), roundedUpTo: "100m").description == "3600m")
    #expect(("333m" as Quantity).scaled(by: "1.1", roundedUpTo: "1m").description == "367m")
    #expect(("1Gi" as Quantity).scaled(by: "0.25", roundedUpTo: "1Mi").description == "256Mi")
    #expect(("1000" as Quantity).rounded(upTo: "1Ki").description == "1024")
    #expect(("2047" as Quantity).rounded(downTo: "1Ki").description == "1024")
    #expect(("-1" as Quantity).rounded(downTo: "1k").description == "-1k")
  }

  @Test("gives whole units and thousandths, rounded up")
  func wholeNumbers() {
    #expect(("1500m" as Quantity).units == 2)
    #expect(("1500m" as Quantity).milli == 1500)
    #expect(("2Gi" as Quantity).units == 2_147_483_648)
    #expect(Quantity.mebibytes(512).description == "512Mi")
    #expect(Quantity.milli(250).description == "250m")
  }

  /// An amount as numerator and denominator, made without the type under test.
  struct Fraction {
    var text: String
    var numerator: Int128
    var denominator: Int128

    init(_ random: inout SeededGenerator) {
      let digits = Int.random(in: 0...999_999, using: &random)
      let places = Int.random(in: 0...3, using: &random)
      let units: [(String, Int128, Int128)] = [
        ("", 1, 1), ("m", 1, 1000), ("u", 1, 1_000_000), ("k", 1000, 1), ("M", 1_000_000, 1),
        ("Ki", 1024, 1), ("Mi", 1_048_576, 1), ("Gi", 1_073_741_824, 1), ("e2", 100, 1),
      ]
      let unit = units[Int.random(in: 0..<units.count, using: &random)]
      var whole = String(digits)
      var scale: Int128 = 1
      for _ in 0..<places { scale *= 10 }
      if places > 0 {
        whole = String(repeating: "0", count: max(0, places + 1 - whole.count)) + whole
        whole.insert(".", at: whole.index(whole.endIndex, offsetBy: -places))
      }
      text = whole + unit.0
      numerator = Int128(digits) * unit.1
      denominator = scale * unit.2
    }
  }

  @Test("agrees with fractions", arguments: 0..<300 as Range<UInt64>)
  func agreesWithFractions(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let left = Fraction(&random)
    let right = Fraction(&random)
    let first = try Quantity(parsing: left.text)
    let second = try Quantity(parsing: right.text)
    #expect(first.billionths * left.denominator == left.numerator * 1_000_000_000)
    let isLess = left.numerator * right.denominator < right.numerator * left.denominator
    #expect((first < second) == isLess)
    let sum = (first + second).billionths
    let common = left.denominator * right.denominator
    let exact = left.numerator * right.denominator + right.numerator * left.denominator
    #expect(sum * common == exact * 1_000_000_000)
    #expect(try Quantity(parsing: first.description) == first)
    #expect(try Quantity(parsing: first.description).description == first.description)
  }
}
