import Analysis
import Foundation
import TestSupport
import Testing

/// The reader of shell scripts, beside the shells themselves.
@Suite struct ShellReaderTests {
  static let good = [
    "", "\n\n# only a comment\n", "true", "a=1", "a=1 b=2 c", "x=$(ls | wc -l)", "echo `date`",
    "if a; then b; fi", "if a; then b; elif c; then d; else e; fi", "while a; do b; done",
    "until a\ndo\n b\ndone", "for x in 1 2 3; do echo $x; done", "for x; do echo; done",
    "for x in a b\ndo\n echo \"$x\"\ndone", "case $x in a) b ;; *) c ;; esac",
    "case $x in\n(a|b) c;;\nesac", "case x in esac", "{ a; b; }", "(a; b)", "f() { a; }",
    "f() (a)", "f ()\n{\n a\n}", "a | b | c", "a && b || c", "a &&\nb", "a |\nb", "! a", "a &",
    "a & b", "a > f 2>&1 < g", "a >> f", "cat <<END\ntext $x\nEND\nb",
    "cat <<'END'\nit's \"open\nEND", "cat <<-END\n\ttext\n\tEND", "cat <<A <<B\na\nA\nb\nB\n",
    "echo \"a $(echo \"b\") c\"", "echo ${x:-y} ${x#*/} \"${x%\"a\"}\"", "echo $((1 + (2 * 3)))",
    "echo 'a\nb'", "echo \"a\nb\"", "a \\\n  b", "[ -n \"$x\" ] || exit 1", "a; b;", "a;",
    "echo a#b", "if (a); then b; fi", "if a\nthen\n  b\nfi | c", "{ a; } > f",
    "while read -r l; do echo \"$l\"; done < f", "x=a$(b)c", "set -- \"$@\"",
    "f() {\n  local x\n  x=$1\n}\nf a", "echo $? $# $1 ${10} $$ $!", "trap 'rm -f \"$x\"' EXIT",
    "echo if then fi", "echo }", "a=b;c=d", "case \"$1\" in -h|--help) usage;; esac", "eval \"a\"",
    "echo \\\"", "echo \"\\\"\"", "[ \"$a\" = b ] && { c; } || d", "( a ) && b", "exec >f",
    ": \"${x:?is needed}\"", "x='$('", "echo $", "echo \"$\"", "echo a{b,c}", "a=\n",
  ]

  static let bad = [
    "if a; then b", "if a; b; fi", "fi", "then", "done", "while a; do b", "while a; b; done",
    "for x in a b; echo; done", "for x in a; do b", "case x in a) b", "case x a) b;; esac",
    "{ a; b", "(a; b", "a )", "a; }", "f() {", "f(", "echo 'a", "echo \"a", "echo `a",
    "echo $(a", "echo ${a", "a | | b", "a &&", "a ||", "| a", "&& a", "; a", "a ;; b", "a > ",
    "a >\nb", "if a; then fi", "while a; do done", "{ }", "()", "f() { }", "echo \"${x:-\"",
    "echo $((1 + 2)", "a\n)\nb", "if [ a ]\n  b\nfi", "esac", "do a; done", "elif a; then b; fi",
    "else a; fi", "a & && b", "if a; then b; else c", "for in a; do b; done c)",
  ]

  static let bash = [
    "[[ $a == b* && -n $c ]]", "if [[ $x =~ ^a(b|c)$ ]]; then y; fi", "a=(1 2 3)", "a+=(4)",
    "declare -a x=(1 2)", "echo \"${a[@]}\"", "((i++))", "for ((i = 0; i < 3; i++)); do a; done",
    "function f { a; }", "function f() { a; }", "diff <(a) <(b)", "cat <<< \"$x\"", "a &> f",
    "a |& b", "echo $'a\\'b'", "select x in a b; do c; done", "case a in b) c ;& d) e ;;& esac",
    "while read -r x; do a; done < <(b)", "x[1]=2", "if (( a > b )); then c; fi", "a &>> f",
  ]

  @Test("reads what sh accepts")
  func accepts() throws {
    try Self.compare(Self.good, .posix, "sh", isAccepted: true)
    for script in Self.good { #expect(ShellReader.read(script, .bash).problem == nil, "\(script)") }
  }

  @Test("refuses what sh refuses")
  func refuses() throws {
    try Self.compare(Self.bad, .posix, "sh", isAccepted: false)
    for script in Self.bad { #expect(ShellReader.read(script, .bash).problem != nil, "\(script)") }
  }

  @Test("reads what bash adds")
  func acceptsBash() throws {
    try Self.compare(Self.bash, .bash, "bash", isAccepted: true)
  }

  @Test("agrees with sh on every script of the package, whole and cut off anywhere")
  func agreesOnOwnScripts() throws {
    let templates = try FileManager.default.contentsOfDirectory(
      atPath: PackageRoot.path(of: "templates"))
    let names = templates.filter { $0.hasSuffix(".sh") }.sorted()
    try #require(names.count > 4)
    for name in names {
      let text = try PackageRoot.text(of: "templates/\(name)")
      #expect(ShellReader.read(text, .posix).problem == nil)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let cuts = stride(from: 3, to: lines.count, by: max(1, lines.count / 12))
        .map { lines[..<$0].joined(separator: "\n") }
      try Self.compare(cuts, .posix, "sh", isAccepted: nil)
    }
  }

  @Test("names the line of a mistake, or the line where what is open begins")
  func lines() {
    #expect(
      ShellReader.read("a\nif b; then\n  c\n")
        .problem == ShellProblem(line: 2, message: "'fi' is missing for the 'if'"))
    #expect(
      ShellReader.read("a\n\necho \"b\n").problem
        == ShellProblem(line: 3, message: "a \" is never closed"))
    #expect(
      ShellReader.read("a\ndone\n").problem
        == ShellProblem(line: 2, message: "'done' is not expected here"))
    #expect(ShellReader.read("cat <<END\na\n").openDocuments.map(\.line) == [1])
  }

  @Test("hostile input ends early")
  func hostile() {
    for text in [
      "(", "$(", "{ ", "if ", "`", "\"$(", "${a:-", "a<<b\n", "case a in (", "((", "[[ ",
    ] {
      _ = ShellReader.read(String(repeating: text, count: 20_000))
    }
  }

  @Test("words keep what the shell replaces")
  func words() throws {
    let script = ShellReader.read(
      "HOST=db\nexport PORT=\"1$HOST\"\npg_dump -h \"$HOST\" > \"/b/${N:-x}.sql\"")
    let known = script.assigned([:])
    #expect(known == ["HOST": "db", "PORT": "1db"])
    let command = try #require(script.commands.last)
    #expect(command.name == "pg_dump")
    #expect(command.arguments.map { $0.pattern(known) } == ["-h", "db"])
    #expect(command.redirections.map { $0.target.pattern(known) } == ["/b/x.sql"])
  }

  /// Whether the reader says of each script what a shell says, and that is what is expected.
  private static func compare(
    _ scripts: [String], _ dialect: ShellDialect, _ shell: String, isAccepted: Bool?
  ) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    for (index, script) in scripts.enumerated() {
      try script.write(
        to: folder.url("\(1000 + index)"), atomically: false, encoding: .utf8)
    }
    // One process for all: starting hundreds takes minutes on a busy machine.
    let loop = "for f in 1*; do \(shell) -n \"$f\" 2>/dev/null && echo yes || echo no; done"
    let answers = try run("sh", ["-c", loop], in: folder.path).outputText.split(separator: "\n")
    try #require(answers.count == scripts.count)
    for (script, answer) in zip(scripts, answers) {
      let problem = ShellReader.read(script, dialect).problem
      #expect((problem == nil) == (answer == "yes"), "\(script): \(problem?.message ?? "")")
      if let isAccepted { #expect((answer == "yes") == isAccepted, "\(script)") }
    }
  }
}
