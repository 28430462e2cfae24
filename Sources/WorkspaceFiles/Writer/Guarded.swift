import Glibc

/// A value that two threads share, reached only under its lock; freed by hand when no thread is left.
package struct Guarded<Value>: @unchecked Sendable {
  // Sound, because every access goes through the lock.
  private let value: UnsafeMutablePointer<Value>
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let condition: UnsafeMutablePointer<pthread_cond_t>

  /// Shares a value.
  package init(_ initial: Value) {
    value = .allocate(capacity: 1)
    value.initialize(to: initial)
    mutex = .allocate(capacity: 1)
    mutex.initialize(to: pthread_mutex_t())
    pthread_mutex_init(mutex, nil)
    condition = .allocate(capacity: 1)
    condition.initialize(to: pthread_cond_t())
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    // A deadline must not move with the wall clock.
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    pthread_cond_init(condition, &attributes)
    pthread_condattr_destroy(&attributes)
  }

  /// Works on the value; those waiting for it look again afterwards.
  package func access<Result, Failure: Error>(_ work: (inout Value) throws(Failure) -> Result) throws(Failure) -> Result
  {
    pthread_mutex_lock(mutex)
    defer {
      pthread_cond_broadcast(condition)
      pthread_mutex_unlock(mutex)
    }
    return try work(&value.pointee)
  }

  /// Waits until the work gives a result, without using the processor; nil when the time is over first.
  package func await<Result>(seconds: Double? = nil, _ work: (inout Value) -> Result?) -> Result? {
    var deadline = timespec()
    clock_gettime(CLOCK_MONOTONIC, &deadline)
    if let seconds {
      let nanoseconds = deadline.tv_nsec + Int(seconds * 1e9)
      deadline = timespec(tv_sec: deadline.tv_sec + nanoseconds / 1_000_000_000, tv_nsec: nanoseconds % 1_000_000_000)
    }
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      if let result = work(&value.pointee) {
        pthread_cond_broadcast(condition)
        return result
      }
      if seconds == nil {
        pthread_cond_wait(condition, mutex)
      } else if pthread_cond_timedwait(condition, mutex, &deadline) == ETIMEDOUT {
        return work(&value.pointee)
      }
    }
  }

  /// Frees everything; no thread may use it any more.
  package func free() {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deinitialize(count: 1).deallocate()
    mutex.deinitialize(count: 1).deallocate()
    value.deinitialize(count: 1).deallocate()
  }
}
