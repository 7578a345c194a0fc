import Rendering
import Testing

@Suite struct UnifiedDifferenceTests {
  @Test("changes far apart are hunks of their own, with three lines around")
  func hunks() {
    let lines = (1...20).map { "line \($0)\n" }
    var changed = lines
    changed[1] = "second\n"
    changed.remove(at: 17)
    #expect(
      UnifiedDifference.text(path: "a.yaml", old: lines.joined(), new: changed.joined()) == """
        --- a.yaml
        +++ a.yaml
        @@ -1,5 +1,5 @@
         line 1
        -line 2
        +second
         line 3
         line 4
         line 5
        @@ -15,6 +15,5 @@
         line 15
         line 16
         line 17
        -line 18
         line 19
         line 20

        """)
  }

  @Test("a missing line break at the end is said")
  func lastLine() {
    #expect(
      UnifiedDifference.text(path: "a", old: "x", new: "y\n")
        == "--- a\n+++ a\n@@ -1,1 +1,1 @@\n-x\n\\ No newline at end of file\n+y\n")
    #expect(UnifiedDifference.text(path: "a", old: "x\r\n", new: "x\r\n") == "")
  }
}
