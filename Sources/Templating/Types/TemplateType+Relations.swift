extension TemplateType {
  /// The type of something that is of this type or of the other: what holds after `if … else …`.
  func joined(with other: TemplateType) -> TemplateType {
    switch (self, other) {
    case _ where self == other: self
    case (.never, let type), (let type, .never): type
    case (.undefined, let type), (let type, .undefined): .maybeUndefined(type.defined)
    case (.maybeUndefined(let type), let other), (let other, .maybeUndefined(let type)):
      .maybeUndefined(type.joined(with: other.defined))
    case (.any, _), (_, .any): .any
    case (.none, let type), (let type, .none): .optional(type.present)
    case (.optional(let type), let other), (let other, .optional(let type)):
      Self.optionalUnlessAny(type.joined(with: other.present))
    case (.int, .float), (.float, .int): .float
    case (.string, .markup), (.markup, .string): .string
    case (.list(let left), .list(let right)): .list(left.joined(with: right))
    case (.map(let left), .map(let right)): .map(left.joined(with: right))
    case (.tuple(let left), .tuple(let right)) where left.count == right.count:
      .tuple(zip(left, right).map { $0.joined(with: $1) })
    default: .any
    }
  }

  private static func optionalUnlessAny(_ type: TemplateType) -> TemplateType {
    type == .any ? .any : .optional(type)
  }

  /// The type without the chance of `none`.
  var present: TemplateType {
    switch self {
    case .optional(let type): type
    case .maybeUndefined(let type): .maybeUndefined(type.present)
    default: self
    }
  }

  /// The type without the chance of not being there at all.
  var defined: TemplateType {
    if case .maybeUndefined(let type) = self { return type }
    return self
  }

  var mayBeNone: Bool {
    switch self {
    case .none, .optional: true
    case .maybeUndefined(let type): type.mayBeNone
    default: false
    }
  }

  var mayBeUndefined: Bool {
    switch self {
    case .undefined, .maybeUndefined: true
    default: false
    }
  }

  /// What can be known only when a page is rendered, or doesn't matter any more.
  var isUnknown: Bool { self == .any || self == .never }

  var isText: Bool { self == .string || self == .markup }
  var isNumber: Bool { self == .int || self == .float || self == .bool }

  /// What a loop over it goes through; nil when it can't be gone through.
  var items: TemplateType? {
    switch self {
    case .any: .any
    case .never: .never
    case .list(let item): item
    case .tuple(let items): items.reduce(.never) { $0.joined(with: $1) }
    case .map, .record, .string, .markup: .string
    default: nil
    }
  }

  /// Whether a parameter of this type takes a value of the other. `any` values are taken by every
  /// parameter and looked at when a page is rendered.
  func accepts(_ type: TemplateType) -> Bool {
    switch (self, type) {
    case _ where self == type: true
    case (_, .never): true
    case (.maybeUndefined(let wanted), _): wanted.accepts(type.defined) || type == .undefined
    case (_, .undefined), (_, .maybeUndefined): false
    case (_, .any): true
    case (.optional(let wanted), .optional(let found)): wanted.accepts(found)
    case (.optional, .none): true
    case (.optional(let wanted), _): wanted.accepts(type)
    case (_, .none), (_, .optional): false
    case (.any, _): true
    case (.number, .bool), (.number, .int), (.number, .float): true
    case (.float, .int), (.float, .bool), (.int, .bool), (.bool, .int): true
    case (.string, .markup): true
    case (.scalar, _): type.isText || type.isNumber
    case (.iterable(let wanted), _): type.items.map { wanted.accepts($0) } ?? false
    case (.list(let wanted), .list(let found)), (.map(let wanted), .map(let found)):
      wanted.accepts(found)
    case (.map(.any), .record): true
    case (.tuple(let wanted), .tuple(let found)):
      wanted.count == found.count && zip(wanted, found).allSatisfy { $0.accepts($1) }
    default: false
    }
  }
}
