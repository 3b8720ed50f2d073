/// Codewords that correct errors, over the field of 256 elements with the polynomial 0x11D.
struct ReedSolomon {
  /// The logarithms of the generator polynomial's coefficients, highest first, without the leading one.
  private let generator: [Int]

  init(degree: Int) {
    var coefficients = [UInt8](repeating: 0, count: degree)
    coefficients[degree - 1] = 1
    var root: UInt8 = 1
    for _ in 0..<degree {
      for index in 0..<degree {
        coefficients[index] = Self.product(coefficients[index], root)
        if index + 1 < degree { coefficients[index] ^= coefficients[index + 1] }
      }
      root = Self.product(root, 2)
    }
    generator = coefficients.map { Self.logarithms[Int($0)] }
  }

  func remainder(of data: ArraySlice<UInt8>) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: generator.count)
    for byte in data {
      let factor = byte ^ result[0]
      for index in 1..<result.count { result[index - 1] = result[index] }
      result[result.count - 1] = 0
      guard factor != 0 else { continue }
      let logarithm = Self.logarithms[Int(factor)]
      for index in result.indices { result[index] ^= Self.powers[logarithm + generator[index]] }
    }
    return result
  }

  private static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
    guard left != 0, right != 0 else { return 0 }
    return powers[logarithms[Int(left)] + logarithms[Int(right)]]
  }

  /// The powers of 2, twice around.
  private static let powers: [UInt8] = {
    var powers: [UInt8] = []
    var value = 1
    for _ in 0..<510 {
      powers.append(UInt8(value))
      value <<= 1
      if value > 255 { value ^= 0x11D }
    }
    return powers
  }()

  private static let logarithms: [Int] = {
    var logarithms = [Int](repeating: 0, count: 256)
    for exponent in 0..<255 { logarithms[Int(powers[exponent])] = exponent }
    return logarithms
  }()
}
