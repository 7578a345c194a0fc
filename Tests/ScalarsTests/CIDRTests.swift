import Scalars
import Testing

@Suite("CIDR")
struct CIDRTests {
  @Test(
    "is written in its shortest form",
    arguments: [
      ("10.0.0.0/8", "10.0.0.0/8"), ("0.0.0.0/0", "0.0.0.0/0"),
      ("192.168.1.7/32", "192.168.1.7/32"),
      ("::/0", "::/0"), ("fd00::/8", "fd00::/8"),
      ("2001:DB8:0:0:1:0:0:0/80", "2001:db8:0:0:1::/80"),
      ("2001:0db8::0001/128", "2001:db8::1/128"), ("::ffff:10.0.0.1/128", "::ffff:a00:1/128"),
      ("1:0:3:4:5:6:7:8/128", "1:0:3:4:5:6:7:8/128"),
    ])
  func canonicalText(text: String, expected: String) throws {
    #expect(try CIDR(parsing: text).description == expected)
  }

  @Test(
    "says what is wrong with a text",
    arguments: [
      ("10.0.0.1/8", "found '10.0.0.1/8', expected 10.0.0.0/8, where the range begins"),
      ("10.0.0.0/33", "found '10.0.0.0/33', expected a prefix length of 0 to 32"),
      ("fd00::1/8", "found 'fd00::1/8', expected fd00::/8, where the range begins"),
      ("10.0.0.0", "found '10.0.0.0', expected a range of addresses like 10.0.0.0/8 or fd00::/8"),
      ("10.0.0/8", "found '10.0.0/8', expected a range of addresses like 10.0.0.0/8 or fd00::/8"),
      (
        "010.0.0.0/8",
        "found '010.0.0.0/8', expected a range of addresses like 10.0.0.0/8 or fd00::/8"
      ),
      (
        "1::2::3/64",
        "found '1::2::3/64', expected a range of addresses like 10.0.0.0/8 or fd00::/8"
      ),
      ("1:2:3/64", "found '1:2:3/64', expected a range of addresses like 10.0.0.0/8 or fd00::/8"),
      (
        "1:2:3:4:5:6:7:/64",
        "found '1:2:3:4:5:6:7:/64', expected a range of addresses like 10.0.0.0/8 or fd00::/8"
      ),
    ])
  func refused(text: String, message: String) {
    #expect(refusal(of: text, as: CIDR.self) == message)
  }

  @Test("knows what lies inside")
  func containment() {
    #expect(("10.0.0.0/8" as CIDR).contains("10.1.0.0/16"))
    #expect(!("10.1.0.0/16" as CIDR).contains("10.0.0.0/8"))
    #expect(!("10.0.0.0/8" as CIDR).contains("11.0.0.0/16"))
    #expect(!("::/0" as CIDR).contains("10.0.0.0/8"))
    #expect(("0.0.0.0/0" as CIDR).contains("0.0.0.0/0"))
  }
}
