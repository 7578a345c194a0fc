import Scalars
import Testing

@Suite("KubernetesVersion")
struct KubernetesVersionTests {
  @Test("compares by number, not by text")
  func comparison() {
    #expect(KubernetesVersion("1.9") < KubernetesVersion("1.25"))
    #expect(KubernetesVersion.supported.contains("1.31"))
    #expect(!KubernetesVersion.supported.contains("1.24"))
  }

  @Test("is major and minor number", arguments: ["", "1", "1.31.2", "v1.31", "1.x", "1."])
  func refused(text: String) {
    #expect(
      refusal(of: text, as: KubernetesVersion.self)
        == "found '\(text)', expected a version like 1.31: major and minor number")
  }
}
