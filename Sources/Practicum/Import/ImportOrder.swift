/// What a screen wants of a table that people are taken from; all of it may take longer than a key has.
public struct ImportOrder: Equatable, Sendable {
  public enum Step: Equatable, Sendable {
    /// Read the file that a person named, and propose what its columns mean.
    case read(String)
    /// Look at a table anew, since the roster has changed meanwhile.
    case renew(RosterLook)
    /// Read the rows anew, since a column was given another meaning.
    case revise(RosterLook)
    /// Compose the edit that takes the people.
    case take(RosterLook)
  }

  /// Told in the answer.
  public let number: Int
  public let step: Step
  /// The meeting's file.
  public let path: String
  /// What columns were taken for before, by their names.
  public let remembered: [String: String]

  /// Orders a step.
  public init(_ number: Int, _ step: Step, into path: String, remembered: [String: String]) {
    self.number = number
    self.step = step
    self.path = path
    self.remembered = remembered
  }

  /// Does the step with a practicum.
  ///
  /// - Parameter read: reads the file that a person named, or says why it cannot.
  public func answer(
    in workspace: Workspace, read: (String) -> Result<SourceFile, EditRefusal>
  ) -> ImportAnswer {
    do throws(EditRefusal) {
      switch step {
      case .read(let name):
        let file = try read(name).get()
        return .looked(
          RosterLook(try RosterImport(file, into: path, of: workspace, remembered: remembered), of: file))
      case .renew(let look):
        let memory = remembered.merging(look.plan.remembered) { $1 }
        var plan = try RosterImport(look.file, into: path, of: workspace, remembered: memory)
        plan.takesDuplicates = look.plan.takesDuplicates
        return .looked(RosterLook(plan, of: look.file))
      case .revise(let look): return .looked(RosterLook(look.plan, of: look.file))
      case .take(let look): return .composed(try look.plan.edit(in: workspace))
      }
    } catch { return .refused(error.words) }
  }
}

/// What comes of an order.
public enum ImportAnswer: Equatable, Sendable {
  case looked(RosterLook)
  case composed(Edit)
  case refused(Words)
}
