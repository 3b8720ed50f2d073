package import Bytes

/// A value of one of the schema's record types: a slot for each field, in declared order, at least for
/// those that some template reads.
///
/// One of the few types that hold an unsafe pointer: the machine reads fields in place, without
/// counting references.
package final class Record: @unchecked Sendable {
  // Unchecked because of the pointer: its memory is written in init and only read after that.
  package let type: RecordType
  /// Stands for the record where a page's digest is made; nil where its fields do.
  package let digest: ContentDigest?
  @usableFromInline let base: UnsafeMutablePointer<Value>
  @usableFromInline let count: Int

  /// Takes a value for each of the type's fields, in their order; what is missing is `none`.
  package convenience init(_ type: RecordType, slots: [Value], digest: ContentDigest? = nil) {
    self.init(type, digest: digest) { $0 < slots.count ? slots[$0] : .none }
  }

  /// Asks for the value of each of the type's fields by its position, in their order.
  @inlinable
  package convenience init(
    _ type: RecordType, digest: ContentDigest? = nil, slot: (Int) -> Value
  ) {
    self.init(type, digest, count: type.fields.count, slot)
  }

  /// The same for so many of the first fields only: those after them take no memory, and must be such as
  /// no template reads. The digest stands for all.
  @inlinable
  package convenience init(
    _ type: RecordType, count: Int, digest: ContentDigest, slot: (Int) -> Value
  ) {
    self.init(type, digest, count: min(count, type.fields.count), slot)
  }

  @inlinable
  init(_ type: RecordType, _ digest: ContentDigest?, count: Int, _ slot: (Int) -> Value) {
    self.type = type
    self.digest = digest
    self.count = count
    base = .allocate(capacity: max(count, 1))
    for index in 0..<count { (base + index).initialize(to: slot(index)) }
  }

  deinit {
    base.deinitialize(count: count)
    base.deallocate()
  }

  /// The value in the slot, by the field's position in the type; `none` for a field that is not kept.
  package subscript(_ slot: Int) -> Value {
    precondition(
      slot >= 0 && slot < type.fields.count, "a slot is a position among the type's fields")
    return slot < count ? base[slot] : .none
  }

  /// The value of the field with this name, if the type has it.
  package func value(of name: String) -> Value? {
    type.slot(of: name).map { self[$0] }
  }
}
