import RecordText

extension RecordSpec {
  /// The descriptor that new files carry: `%rec`, `%doc`, `%key`, `%mandatory` for the key, `%type` where a form is
  /// fixed. What the program tolerates and reports itself is not forbidden here.
  public var descriptor: Record {
    var record = Record(["%rec": type, "%doc": label.id])
    if let key {
      record.elements.append(.field(Field("%key", key)))
      record.elements.append(.field(Field("%mandatory", key)))
    }
    for field in fields {
      if let type = field.form.recType { record.elements.append(.field(Field("%type", "\(field.name) \(type)"))) }
    }
    return record
  }
}

extension FieldForm {
  /// The form in recutils' type language (GNU recutils 1.9 manual, "Field Types"), or nil for free text.
  ///
  /// Dates, times, numbers with leading zeros and money are regexps, so that they stay as written.
  var recType: String? {
    switch self {
    case .identifier: "regexp /^[A-Za-z][A-Za-z0-9_]*$/"
    case .slug: "regexp /^[a-z0-9_-]+$/"
    case .integer(let range):
      range.upperBound < 1000 ? "range \(range.lowerBound) \(range.upperBound)" : "regexp /^[0-9]+$/"
    case .decimal: "regexp /^-?[0-9]+(\\.[0-9]+)?$/"
    case .rupiah: "regexp /^[0-9]+$/"
    case .date: "regexp /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/"
    case .time: "regexp /^[0-9]{2}:[0-9]{2}$/"
    case .year: "regexp /^[0-9]{4}$/"
    case .neighbourhood: "regexp /^[0-9]{1,3}$/"
    case .nationalID: "regexp /^[0-9]{16}$/"
    case .choice(let choices): "enum " + choices.map(\.value).joined(separator: " ")
    case .text, .prose, .phone, .path, .suggestion, .reference: nil
    }
  }
}
