import Findings
import Scalars
import YAML

extension FieldReader {
  /// A scalar that must be there.
  mutating func value<Value: FieldScalar>(
    _ key: String, _ documentation: String, as type: Value.Type = Value.self,
    example: String? = nil
  ) -> Value {
    let value: Value? = field(
      key, documentation, isRequired: true, shape: .scalar(type.rules(example: example)),
      decode: { reader, entry in reader.scalar(entry, example: example) })
    return value ?? .placeholder
  }

  /// A scalar that may be absent.
  mutating func optionalValue<Value: FieldScalar>(
    _ key: String, _ documentation: String, as type: Value.Type = Value.self,
    example: String? = nil
  ) -> Value? {
    field(
      key, documentation, isRequired: false, shape: .scalar(type.rules(example: example)),
      decode: { reader, entry in reader.scalar(entry, example: example) })
  }

  /// A scalar that has a value of its own where the file gives none.
  mutating func value<Value: FieldScalar>(
    _ key: String, default defaultValue: Value, _ documentation: String, example: String? = nil,
    text: (Value) -> String
  ) -> Value {
    let value: Value? = field(
      key, documentation, isRequired: false, default: .string(text(defaultValue)),
      shape: .scalar(Value.rules(example: example)),
      decode: { reader, entry in reader.scalar(entry, example: example) })
    return value ?? defaultValue
  }

  /// A scalar that must be there and lie in a range.
  mutating func value<Value: FieldScalar & Comparable>(
    _ key: String, in range: ClosedRange<Value>, _ documentation: String, example: String,
    text: (Value) -> String
  ) -> Value {
    let value: Value = value(
      key, self.documentation(documentation, of: range, text: text), example: example)
    check(value, of: key, in: range, text: text)
    return value
  }

  /// A scalar that may be absent, and otherwise lies in a range.
  mutating func optionalValue<Value: FieldScalar & Comparable>(
    _ key: String, in range: ClosedRange<Value>, _ documentation: String, example: String,
    text: (Value) -> String
  ) -> Value? {
    let value: Value? = optionalValue(
      key, self.documentation(documentation, of: range, text: text), example: example)
    if let value { check(value, of: key, in: range, text: text) }
    return value
  }

  private func documentation<Value>(
    _ documentation: String, of range: ClosedRange<Value>, text: (Value) -> String
  ) -> String {
    mode == .recording ? "\(documentation) Values \(bounds(of: range, text: text))." : documentation
  }

  private func bounds<Value>(of range: ClosedRange<Value>, text: (Value) -> String) -> String {
    "from \(text(range.lowerBound)) to \(text(range.upperBound))"
  }

  private mutating func check<Value: FieldScalar & Comparable>(
    _ value: Value, of key: String, in range: ClosedRange<Value>, text: (Value) -> String
  ) {
    guard isSound(key), !range.contains(value) else { return }
    report(
      .outOfRange("\(Value.rules.name) \(bounds(of: range, text: text))", found: text(value)),
      at: [key])
    frame.unsound.append(key)
  }

  mutating func integer(
    _ key: String, in range: ClosedRange<Int>, _ documentation: String
  ) -> Int {
    let value: Int? = field(
      key, documentation, isRequired: true, shape: .scalar(.integer(range)),
      decode: { reader, entry in reader.integer(entry, in: range) })
    return value ?? range.lowerBound
  }

  mutating func integer(
    _ key: String, in range: ClosedRange<Int>, default defaultValue: Int, _ documentation: String
  ) -> Int {
    let value: Int? = field(
      key, documentation, isRequired: false, default: .integer(defaultValue),
      shape: .scalar(.integer(range)),
      decode: { reader, entry in reader.integer(entry, in: range) })
    return value ?? defaultValue
  }

  mutating func optionalInteger(
    _ key: String, in range: ClosedRange<Int>, _ documentation: String
  ) -> Int? {
    field(
      key, documentation, isRequired: false, shape: .scalar(.integer(range)),
      decode: { reader, entry in reader.integer(entry, in: range) })
  }

  /// A switch that has to be set.
  mutating func boolean(_ key: String, _ documentation: String) -> Bool {
    let value: Bool? = field(
      key, documentation, isRequired: true, shape: .scalar(.boolean),
      decode: { reader, entry in reader.boolean(entry) })
    return value ?? false
  }

  /// A switch that is off unless the file says otherwise.
  mutating func flag(_ key: String, _ documentation: String) -> Bool {
    let value: Bool? = field(
      key, documentation, isRequired: false, default: .boolean(false), shape: .scalar(.boolean),
      decode: { reader, entry in reader.boolean(entry) })
    return value ?? false
  }

  /// One of the cases of an enumeration, by raw value.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, _ documentation: String, as type: Choice.Type = Choice.self
  ) -> Choice? {
    field(
      key, documentation, isRequired: true,
      shape: .scalar(.choice(Choice.allCases.map(\.rawValue))),
      decode: { reader, entry in reader.choice(entry) })
  }

  /// Reads a scalar of the value's type, or reports what it is instead.
  mutating func scalar<Value: FieldScalar>(
    _ entry: Node.Entry, example: String? = nil
  ) -> Value? {
    guard case .scalar(let text, let type) = entry.value.content, Value.rules.types.contains(type)
    else {
      // 1.30 would be read as 1.3, and 017 as another number.
      let isGoodText = entry.value.scalarText.map { (try? Value(field: $0)) != nil } ?? false
      report(
        .expected(
          Value.rules.name, found: entry.value,
          hint: isGoodText ? .quotes : .example(example ?? Value.rules.examples[0])),
        of: entry)
      return nil
    }
    do {
      return try Value(field: text)
    } catch {
      report(.invalidValue(error.message, rules: Value.rules(example: example)), of: entry)
      return nil
    }
  }

  private mutating func integer(_ entry: Node.Entry, in range: ClosedRange<Int>) -> Int? {
    guard case .scalar(let text, .integer) = entry.value.content else {
      report(
        .expected("an integer", found: entry.value, hint: .example(String(range.lowerBound))),
        of: entry)
      return nil
    }
    guard let value = entry.value.integer, range.contains(value) else {
      report(.outOfRange(ScalarRules.integer(range).name, found: text), of: entry)
      return nil
    }
    return value
  }

  private mutating func boolean(_ entry: Node.Entry) -> Bool? {
    guard let value = entry.value.boolean else {
      report(.expected("true or false", found: entry.value, hint: .bare), of: entry)
      return nil
    }
    return value
  }

  private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ entry: Node.Entry
  ) -> Choice? {
    let values = Choice.allCases.map(\.rawValue)
    guard let text = entry.value.string else {
      report(
        .expected(ScalarRules.choice(values).name, found: entry.value, hint: .example(values[0])),
        of: entry)
      return nil
    }
    guard let value = Choice(rawValue: text) else {
      report(.unknownChoice(text, known: values), of: entry)
      return nil
    }
    return value
  }
}
