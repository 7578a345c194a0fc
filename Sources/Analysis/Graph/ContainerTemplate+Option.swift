extension ContainerTemplate {
  /// The value of a long option: `--storage.tsdb.path=/data`, or in the argument after it.
  package func option(_ name: String) -> (argument: Cursor, value: String)? {
    let arguments = arguments
    for (index, argument) in arguments.enumerated() {
      guard let text = argument.text else { continue }
      if text.hasPrefix("--\(name)=") { return (argument, String(text.dropFirst(name.count + 3))) }
      if text == "--\(name)", index + 1 < arguments.count, let value = arguments[index + 1].text {
        return (arguments[index + 1], value)
      }
    }
    return nil
  }
}
