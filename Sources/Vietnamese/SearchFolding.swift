/// The text as exact search and matching compare it.
package func searchExact(_ text: String) -> String { text }

/// The text as forgiving search compares it.
package func searchLoose(_ text: String) -> String { text }
