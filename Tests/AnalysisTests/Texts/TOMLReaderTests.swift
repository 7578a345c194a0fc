import Testing
import YAML

@testable import Analysis

@Suite struct TOMLReaderTests {
  @Test("reads tables, arrays of tables, dotted keys and all kinds of values")
  func document() throws {
    let reading = TOMLReader.read(
      """
      # the server
      title = "shop \\u00e9 \\"x\\""
      [server]
      host = '0.0.0.0'   # everywhere
      port = 8_080
      ratio = 1e3
      limit = -0.5
      mask = 0xFF
      started = 1979-05-27 07:32:00.5Z
      local.deep."a b" = true
      list = [ 1, 2, # two
        3, ]
      inline = { x = 1, y.z = "q" }
      text = \"\"\"
      one \\
         two
      three\"\"\"
      [[route]]
      path = "/"
      [[route]]
      path = "/api"
      [route.limits]
      rate = 5
      """)
    #expect(reading.faults == [])
    let node = try #require(reading.content)
    #expect(node["title"]?.string == "shop é \"x\"")
    #expect(node["server"]?["host"]?.string == "0.0.0.0")
    #expect(node["server"]?["port"]?.integer == 8080)
    #expect(node["server"]?["ratio"]?.double == 1000)
    #expect(node["server"]?["mask"]?.integer == 255)
    #expect(node["server"]?["started"]?.string == "1979-05-27T07:32:00.5Z")
    #expect(node["server"]?["local"]?["deep"]?["a b"]?.boolean == true)
    #expect(node["server"]?["list"]?.items?.count == 3)
    #expect(node["server"]?["inline"]?["y"]?["z"]?.string == "q")
    #expect(node["server"]?["text"]?.string == "one two\nthree")
    #expect(node["route"]?.items?.count == 2)
    #expect(node["route"]?[1]?["limits"]?["rate"]?.integer == 5)
    #expect(node["server"]?.entry("port")?.keyMark == Mark(line: 5, column: 1))
  }

  @Test(
    "says where a document is wrong",
    arguments: [
      ("port = ", "line 1, column 8: found the end of the text, expected a value"),
      ("a = 1\nport 8080", "line 2, column 6: found '8', expected '=' after the key"),
      (
        "level = info",
        "line 1, column 9: found a value that is no number, boolean or date, expected quotes around a text"
      ),
      (
        "[server\nport = 1",
        "line 1, column 8: found the end of the line, expected ']' after the table's name"
      ),
      ("a = 1\na = 2", "line 2, column 1: 'a': the key is there already"),
      ("[a]\n[a]", "line 2, column 2: 'a': the table is there already"),
      ("a = 'x\nb = 1", "line 1, column 5: the string is never closed"),
      ("a = [1, 2\n", "line 1, column 5: the array is never closed"),
      ("a = 1 b = 2", "line 1, column 7: found 'b', expected the end of the line"),
      (
        "a = 01",
        "line 1, column 5: found a value that is no number, boolean or date, expected quotes around a text"
      ),
      ("a = { x = 1,\n y = 2 }", "line 1, column 13: found the end of the line, expected a key"),
      ("a = \"\\q\"", "line 1, column 6: an escape that TOML does not have"),
      ("a.b = 1\n[a]", "line 2, column 2: 'a': the table is there already"),
      (
        "d = 2026-02-30",
        "line 1, column 5: found a value that is no number, boolean or date, expected quotes around a text"
      ),
    ])
  func fault(_ text: String, _ expected: String) {
    #expect(TOMLReader.read(text).faults.map(\.description) == [expected])
  }

  @Test("hostile texts cost no more than their length")
  func hostile() {
    let deep = String(repeating: "[", count: 200_000)
    #expect(TOMLReader.read("a = " + deep).faults.count == 1)
    #expect(TOMLReader.read(String(repeating: "a.", count: 100_000) + "b = 1").faults.count == 1)
    #expect(TOMLReader.read(String(repeating: "a = {a=", count: 50_000)).faults.count == 1)
    let many = String(repeating: "[[a]]\n", count: 50_000)
    #expect(TOMLReader.read(many).content?["a"]?.items?.count == 50_000)
  }
}
