// swift-tools-version: 6.2
import PackageDescription

/// Language settings that hold for every target: style.md section 9.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

func program(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name), "TestSupport"] + dependencies,
    exclude: fixtureFolders(of: name), swiftSettings: settings)
}

/// Folders beside the tests that hold data, not sources.
func fixtureFolders(of name: String) -> [String] {
  switch name {
  case "Analysis": ["Cases", "Defects", "Fixtures", "Schemas"]
  case "Environment": ["Fixtures", "Golden"]
  case "Manifests": ["Fixtures"]
  case "Kubernetes": ["Golden"]
  case "Prometheus": ["Fixtures"]
  case "Scalars": ["Fixtures"]
  case "Findings": ["Golden"]
  case "YAML": ["Fixtures"]
  default: []
  }
}

let package = Package(
  name: "vibe-ensemble",
  products: [.executable(name: "vibe-gen", targets: ["vibe-gen"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    module("Findings"),
    module("YAML", ["Findings", "CLibYAML"]),
    module("Scalars"),
    module("Kubernetes", ["Scalars", "YAML", "Findings"]),
    module("Prometheus", ["Scalars", "YAML", "Findings"]),
    module("Contract"),
    module("Environment", ["Scalars", "YAML", "Findings", "Contract"]),
    module(
      "Manifests",
      ["Environment", "Kubernetes", "Prometheus", "Contract", "Scalars", "YAML", "Findings"]),
    module("Analysis", ["Kubernetes", "Prometheus", "Contract", "Scalars", "YAML", "Findings"]),
    .systemLibrary(name: "CLinux"),
    module("Rendering", ["Kubernetes", "Scalars", "YAML", "Findings", "CLinux"]),
    program(
      "vibe-gen",
      [
        "Manifests", "Analysis", "Rendering", "Environment", "Kubernetes", "Prometheus", "Contract",
        "Scalars", "YAML", "Findings", "CLinux",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "render-benchmark", dependencies: ["Kubernetes", "Scalars", "YAML"],
      path: "Benchmarks/RenderBenchmark", swiftSettings: settings),
    program("generate-models", exclude: ["Schemas"]),
    .executableTarget(
      name: "vibe-fuzz",
      dependencies: ["Analysis", "Prometheus", "YAML", "Findings", "TestSupport"],
      path: "Tests/Fuzzing", swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["Findings", "YAML"], path: "Tests/TestSupport",
      exclude: ["Programs", "Validators"], swiftSettings: settings),
    tests("Findings"),
    tests("YAML", ["Findings"]),
    tests("Scalars"),
    tests("Kubernetes", ["Scalars", "YAML", "Findings", "generate-models"]),
    tests("Prometheus", ["Scalars", "YAML", "Findings"]),
    tests("Contract"),
    tests("Environment", ["Scalars", "YAML", "Findings", "Contract"]),
    tests(
      "Manifests",
      ["Environment", "Kubernetes", "Prometheus", "Contract", "Scalars", "YAML", "Findings"]),
    tests("Analysis", ["Kubernetes", "Scalars", "YAML", "Findings"]),
    tests("Rendering", ["Kubernetes", "Scalars", "YAML", "Findings"]),
    .testTarget(
      name: "FuzzTests", dependencies: ["vibe-fuzz", "TestSupport"], path: "Tests/FuzzTests",
      swiftSettings: settings),
    .testTarget(
      name: "ProgramTests", dependencies: ["vibe-gen", "TestSupport"],
      path: "Tests/Integration/Program", exclude: ["Golden"], swiftSettings: settings),
    .testTarget(
      name: "MutationTests",
      dependencies: [
        "vibe-gen", "Analysis", "Manifests", "Environment", "Kubernetes", "YAML", "Findings",
        "TestSupport",
      ],
      path: "Tests/Integration/Mutation", swiftSettings: settings),
    .testTarget(
      name: "ScriptTests",
      dependencies: [
        "Manifests", "Environment", "Kubernetes", "Contract", "Scalars", "YAML", "Findings",
        "TestSupport",
      ],
      path: "Tests/Integration/Scripts", exclude: ["Monitoring/receiver.py"],
      swiftSettings: settings),
  ]
)
