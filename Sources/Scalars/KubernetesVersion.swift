/// A minor version of Kubernetes: `1.31`.
package struct KubernetesVersion: ScalarValue, Comparable {
  package var major: Int
  package var minor: Int

  package init(major: Int, minor: Int) {
    self.major = major
    self.minor = minor
  }

  package init(parsing text: String) throws(ScalarError) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let major = parts[0].plainNumber, let minor = parts[1].plainNumber
    else { throw .found(text, expected: "a version like 1.31: major and minor number") }
    self.init(major: major, minor: minor)
  }

  /// The oldest and newest version that this program knows.
  ///
  /// Source: schemas of the PyPI package kubernetes-validate 1.37.0.
  package static let supported =
    KubernetesVersion(major: 1, minor: 25)...KubernetesVersion(major: 1, minor: 37)

  package static func < (left: KubernetesVersion, right: KubernetesVersion) -> Bool {
    (left.major, left.minor) < (right.major, right.minor)
  }

  package var description: String { "\(major).\(minor)" }
}
