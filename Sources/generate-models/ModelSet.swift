/// All structs and enums that the schemas came to so far.
struct ModelSet {
  private(set) var structs: [String: StructModel] = [:]
  private(set) var enums: [String: EnumModel] = [:]

  func isTaken(_ name: String) -> Bool { structs[name] != nil || enums[name] != nil }

  mutating func add(_ model: StructModel) throws {
    guard !isTaken(model.name) else {
      throw GenerationError("\(model.source): the name \(model.name) is taken; see Renames.swift")
    }
    var model = model
    model.fields = KeyOrder.sorted(model.fields, of: model.name)
    structs[model.name] = model
  }

  /// Gives a struct that was added without fields its fields.
  mutating func replace(_ model: StructModel) {
    var model = model
    model.fields = KeyOrder.sorted(model.fields, of: model.name)
    structs[model.name] = model
  }

  /// Notes that a field of the struct has the type.
  mutating func use(_ model: EnumModel, in folder: String) {
    var model = model
    model.folder = folder
    if enums[model.name] == nil { enums[model.name] = model }
  }

  /// The field is stored outside its struct, which would otherwise be as large as everything that
  /// it could ever hold.
  func isBoxed(_ field: FieldModel, of model: StructModel) -> Bool {
    guard isOptionalStruct(field) else { return false }
    // One of many alternatives, as in a Volume, is worth its place only as a pointer.
    let isAlternative = model.fields.count(where: isOptionalStruct) > 16
    return size(of: field.type, [:]) > (isAlternative ? 8 : 40)
  }

  private func isOptionalStruct(_ field: FieldModel) -> Bool {
    guard !field.isRequired, case .named(let name) = field.type else { return false }
    return structs[name] != nil
  }

  private func size(of type: FieldType, _ open: [String: Bool]) -> Int {
    switch type {
    case .string: return 16
    case .bool: return 1
    case .int, .double: return 9
    case .node: return 40
    case .list, .map: return 8
    case .named(let name):
      guard let model = structs[name] else { return enums[name] != nil ? 1 : scalarSize(name) }
      // A struct inside itself is possible only through a box.
      guard open[name] == nil else { return 8 }
      return model.fields.reduce(0) { sum, field in
        sum
          + min(
            size(of: field.type, open.merging([name: true]) { first, _ in first }),
            field.isRequired ? .max : 40)
      }
    }
  }

  private func scalarSize(_ name: String) -> Int {
    switch name {
    case "Quantity": 32
    case "ImageReference": 64
    case "CronSchedule": 96
    case "CIDR": 48
    default: 16
    }
  }
}
