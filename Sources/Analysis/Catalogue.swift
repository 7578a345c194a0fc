/// All checks; a test compares this list with the files of `Checks/`.
package enum Catalogue {
  package static let checks: [any Check.Type] = [
    IdentityCollision.self,
    DanglingReference.self,
  ]
}
