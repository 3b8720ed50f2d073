/// Whether `legacyText`, `lostLetters` or `repaired` may find something in a run of UTF-8: nearly all
/// texts are passed by this without being made into strings.
package func mayBeDamaged(_ bytes: ArraySlice<UInt8>) -> Bool {
  bytes.withUnsafeBytes { bytes in
    let screen = UTF8Screen(bytes: bytes)
    return screen.isSuspicious || screen.mayHaveLostLetters || screen.mayBeLegacy
  }
}
