public import Dispatch
public import Synchronization

/// Calls `body` for every index below `count` on up to `jobs` threads, each of which owns a worker
/// state, and returns the results in the order of the indices: the order of work never shows.
///
/// Threads take runs of so many indices in turn, few, so that long pages don't leave a thread idle.
@inlinable
package func parallelMap<Worker: ~Copyable, Result: Sendable>(
  count: Int, jobs: Int, run: Int = 16, makeWorker: @Sendable (Int) -> Worker,
  body: @Sendable (Int, inout Worker) -> Result
) -> [Result] {
  let threads = max(1, min(jobs, count))
  let results = ResultSlots<Result>(count: count)
  let next = Atomic(0)
  DispatchQueue.concurrentPerform(iterations: threads) { thread in
    var worker = makeWorker(thread)
    while true {
      let start = next.add(run, ordering: .relaxed).oldValue
      guard start < count else { return }
      for index in start..<min(start + run, count) {
        results.fill(index, with: body(index, &worker))
      }
    }
  }
  return results.take()
}

/// Room for results that several threads fill, each slot once.
///
/// One of the few types that hold an unsafe pointer. Unchecked, because no two threads are ever
/// given the same index and the slots are read only after all threads have ended.
@usableFromInline
package final class ResultSlots<Element: Sendable>: @unchecked Sendable {
  @usableFromInline let slots: UnsafeMutablePointer<Element?>
  /// None any more once they are taken.
  @usableFromInline var count: Int

  @inlinable
  init(count: Int) {
    self.count = count
    slots = .allocate(capacity: max(count, 1))
    slots.initialize(repeating: nil, count: count)
  }

  @inlinable
  deinit {
    slots.deinitialize(count: count)
    slots.deallocate()
  }

  @inlinable
  func fill(_ index: Int, with element: Element) {
    precondition(index >= 0 && index < count, "every index is below the count")
    slots[index] = element
  }

  /// Moves the elements out, into an array without room for more: copying them would count references.
  @inlinable
  func take() -> [Element] {
    defer { count = 0 }
    return Array(unsafeUninitializedCapacity: count) { elements, filled in
      for index in 0..<count {
        guard let element = (slots + index).move() else { continue }
        elements.initializeElement(at: filled, to: element)
        filled += 1
      }
    }
  }
}
