/// A part of a template.
indirect enum TemplateNode {
  case text(String)
  /// Prints the pipeline unless it declares a variable.
  case action(TemplatePipeline)
  case condition(TemplatePipeline, then: [TemplateNode], otherwise: [TemplateNode])
  case loop(TemplatePipeline, body: [TemplateNode], otherwise: [TemplateNode])
  case with(TemplatePipeline, body: [TemplateNode], otherwise: [TemplateNode])
  case template(String, TemplatePipeline?)
  case leaveLoop
  case nextRound
}

/// Commands of which each gives its result to the next: `$value | humanize`.
struct TemplatePipeline {
  var variables: [String] = []
  /// Whether the variables exist already.
  var isAssignment = false
  var commands: [TemplateCommand] = []
}

/// An operand, or a function with its arguments.
struct TemplateCommand {
  var operands: [TemplateOperand]
}

/// A value, and the fields that are asked of it.
struct TemplateOperand {
  indirect enum Kind {
    case function(String)
    case dot
    case null
    case variable(String)
    case boolean(Bool)
    case integer(Int)
    case number(Double)
    case text(String)
    case pipeline(TemplatePipeline)
  }

  var kind: Kind
  /// Names of fields: `.Labels.job`.
  var fields: [String] = []
}
