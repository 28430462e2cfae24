import CSample

/// The bundled sample as bundles for unpacking.
enum Sample {
  /// The sample, and over it the practice version's files when asked.
  static func bundles(practice: Bool) -> [[UInt8]] {
    var length = 0
    var bundles = [Array(UnsafeBufferPointer(start: sample_workspace(&length), count: length))]
    if practice { bundles.append(Array(UnsafeBufferPointer(start: sample_practice(&length), count: length))) }
    return bundles
  }

  /// The folder that the sample is written to when none is named.
  static func folderName(practice: Bool) -> String { practice ? "rancanumpang-latihan" : "rancanumpang" }
}
