package import Findings

/// One kind of fault that an object set can have.
package protocol Check: Sendable {
  static var info: CheckInfo { get }
  init()
  /// Everything wrong, in the order of the objects.
  func run(on objects: ObjectSet) -> [Finding]
}

/// What a check is about; the catalogue of checks is printed from it.
package struct CheckInfo: Sendable, Hashable {
  /// Kebab-case: `dangling-reference`.
  package var id: String
  /// What it finds: the end of the sentence "It finds ...".
  package var finds: String
  /// What happens when nobody mends it.
  package var why: String
  package var mend: String
  /// Where the rule behind it is written.
  package var source: String

  package init(id: String, finds: String, why: String, mend: String, source: String) {
    self.id = id
    self.finds = finds
    self.why = why
    self.mend = mend
    self.source = source
  }
}
