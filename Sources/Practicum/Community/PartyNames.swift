import RecordText

/// Who is meant by what is written in a place for a party: an Id, a registered name or acronym, or free text.
public struct PartyNames: Equatable, Sendable {
  /// The Id that a writing means; an empty one for a writing that several parties share.
  private var ids: [String: String] = [:]
  private var names: [String: String] = [:]

  /// Learns the names of a register.
  public init(_ workspace: Workspace) { self.init(PartyRegister(workspace)) }

  init(_ register: PartyRegister) {
    for party in register.parties where !party.id.isEmpty && names[party.id] == nil {
      names[party.id] = party.name.isEmpty ? party.id : party.name
    }
    for party in register.parties where !party.id.isEmpty {
      for writing in Set([party.name, party.acronym].map(Self.key)) where !writing.isEmpty {
        if let other = ids[writing], other != party.id { ids[writing] = "" } else { ids[writing] = party.id }
      }
    }
  }

  /// What a name comes to apart from how it is written: its letters and figures in small letters.
  public static func key(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }

  /// The Id of the registered party that is meant; nil for free text, and for a name that several parties share.
  public func id(of writing: String) -> String? {
    if names[writing] != nil { return writing }
    return ids[Self.key(writing)].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The same for every writing of one party, and of one free text: an Id, else the text's letters and figures.
  public func identity(of writing: String) -> String { id(of: writing) ?? Self.key(writing) }

  /// The name by which people know who is meant.
  public func name(of writing: String) -> String { id(of: writing).flatMap { names[$0] } ?? writing }
}
