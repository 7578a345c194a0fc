// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `HostPathVolumeSource.type`.
package enum HostPathType: String, NodeConvertible, CaseIterable {
  case directoryOrCreate = "DirectoryOrCreate"
  case directory = "Directory"
  case fileOrCreate = "FileOrCreate"
  case file = "File"
  case socket = "Socket"
  case charDevice = "CharDevice"
  case blockDevice = "BlockDevice"

  package var node: Node { .string(rawValue) }
}
