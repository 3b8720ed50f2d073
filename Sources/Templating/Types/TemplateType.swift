/// What a value in a template can be, as far as is known before any page is rendered.
package indirect enum TemplateType: Sendable, Hashable {
  /// Free data: checked only when a page is rendered, as strictly as Jinja's `StrictUndefined`.
  case any
  case none, bool, int, float, string, markup
  case list(TemplateType)
  /// Text keys in a fixed order; which keys there are is known only when a page is rendered.
  case map(TemplateType)
  case tuple([TemplateType])
  /// A record of the schema, by its name.
  case record(String)
  /// The type, or `none`: has to be asked for before it is used.
  case optional(TemplateType)

  // What parameters of filters accept; no value is of exactly these types.

  /// `int`, `float` or `bool`.
  case number
  /// Anything that prints as a word: text, markup, a number, a truth value.
  case scalar
  /// Anything that a loop can go through.
  case iterable(TemplateType)

  // What only the checker sees.

  /// The items of an empty list, and whatever follows a mistake that has been reported.
  case never
  /// A name that has no value.
  case undefined
  /// The type, or a name that has no value (`x if y` without `else`, `loop.previtem`).
  case maybeUndefined(TemplateType)
}
