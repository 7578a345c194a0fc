import ArgumentParser

/// `a,b`: several values in one argument.
struct CommaSeparated: ExpressibleByArgument {
  var values: [String]

  init?(argument: String) {
    values = argument.split(separator: ",").map(String.init)
    if values.isEmpty { return nil }
  }
}
