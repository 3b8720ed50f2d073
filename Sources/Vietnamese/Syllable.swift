/// Whether a word is a syllable as Vietnamese can form it, whether or not it means anything: *cộng*,
/// *Nghĩa*, *quỳnh*; not *cafộ*, *héi*, *Êđuôl*.
package func isSyllable(_ word: String) -> Bool {
  var letters = String.UnicodeScalarView()
  var tones = 0
  for scalar in nfc(word).unicodeScalars {
    let letter = LatinLetter.of(scalar.value)
    guard let index = letter.alphabetIndex else { return false }
    letters.append(VietnameseAlphabet.letters[Int(index)])
    if letter.tone != 0 { tones += 1 }
  }
  guard tones <= 1, !letters.isEmpty, letters.count <= 7 else { return false }
  let text = String(letters)
  return onsets.contains { text.hasPrefix($0) && rimes.contains(String(text.dropFirst($0.count))) }
    || text == "gi"
}

private let onsets = [
  "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh",
  "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
]

/// Vowels and what closes them, without tones.
private let rimes = Set(
  """
  a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu êc êng \
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu \
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om \
  on ong op ot oong ooc ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt \
  u ua uân uâng uât uây uê uêch uênh uc ui um un ung up ut uôc uôi uôm uôn uông uôt uơ uy uya uych \
  uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu \
  y yêm yên yêng yêt yêu ym yn ynh yt
  """.split(separator: " ").map(String.init))
