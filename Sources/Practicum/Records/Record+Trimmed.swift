import RecordText

extension Record {
  /// The first value of a field without the blanks around it; `""` where there is none.
  func text(_ name: String) -> String { (self[name] ?? "").withoutOuterBlanks }

  /// The values of a field without the blanks around them, blank ones left out.
  func texts(_ name: String) -> [String] {
    values(of: name).map(\.withoutOuterBlanks).filter { !$0.isEmpty }
  }
}
