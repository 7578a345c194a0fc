import CLibYAML

/// A syntax error in libyaml's words; its marks count from 0.
struct SyntaxFailure {
  var problem: String
  var context: String?
  var mark: yaml_mark_t
  var contextMark: yaml_mark_t
}
