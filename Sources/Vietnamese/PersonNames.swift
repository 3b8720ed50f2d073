/// How a person is called after the first mention: honorific and given name, “chị Dụ”.
package func shortReference(honorific: String?, name: String, sortName: String? = nil) -> String {
  name
}

/// “N.T.V.D.” of “Nguyễn Thị Ví Dụ”, letters without tones.
package func initials(_ name: String) -> String { "" }

/// One letter for a portrait that is missing: the initial of the given name, without tone.
package func monogram(_ name: String, sortName: String? = nil) -> String { "" }
