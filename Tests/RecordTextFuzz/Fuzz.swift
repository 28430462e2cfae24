import RecordText

/// One input of the fuzzer: any bytes must come back as they were, and edits must leave what reads back the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  var file = RecordFile(bytes)
  precondition(file.bytes() == bytes, "bytes changed by reading")
  for index in 0..<file.count where file.kind(at: index) != .broken {
    let record = file.record(at: index)
    guard let text = try? record.printed() else { continue }
    let again = RecordFile(text)
    precondition(again.count == 1 && again.record(at: 0) == record, "a printed record reads back differently")
  }
  // A BOM within the file is no field; it becomes one to drop should its block come first.
  if bytes.indices.dropFirst(3).contains(where: { bytes[$0...].starts(with: [0xef, 0xbb, 0xbf]) }) { return 0 }
  let texts = ["Nama: baru\n", "%rec: T\n", "rusak\n", "a: 1\\", "# c\n"].map { Array($0.utf8) }
  for (step, byte) in bytes.prefix(4).enumerated() {
    let place = Int(byte) % (file.count + 1)
    switch (Int(byte) / 7 + step) % 3 {
    case 0: file.insert(texts[Int(byte) % texts.count], at: place)
    case 1 where place < file.count: file.replace(at: place, with: texts[Int(byte) % texts.count])
    case 2 where place < file.count: file.remove(at: place)
    default: break
    }
    let again = RecordFile(file.bytes())
    precondition(again.count == file.count, "blocks run together or fell apart")
    for index in 0..<file.count {
      precondition(again.text(at: index) == file.text(at: index), "a block's text changed")
      precondition(again.kind(at: index) == file.kind(at: index), "a block's kind changed")
      precondition(again.type(at: index) == file.type(at: index), "a block's type changed")
      precondition(again.line(at: index) == file.line(at: index), "a block's line changed")
    }
  }
  return 0
}
