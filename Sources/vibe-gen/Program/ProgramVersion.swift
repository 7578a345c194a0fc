/// The version of this program; it stands in the header of each file that the program writes.
enum ProgramVersion {
  static let text = "0.1.0"
}
