/// Every rule the program knows, in the order of the catalogue.
public enum RuleCatalogue {
  public static let all: [Rule] =
    Rule.recordRules + Rule.meetingRules + Rule.treeRules + Rule.swotRules + Rule.budgetRules + Rule.crossRules
    + Rule.scheduleRules + Rule.planRules + Rule.textRules
}
