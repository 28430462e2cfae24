import Practicum
import Testing

@Suite("Checks of group G")
struct GoalRuleTests {
  typealias Example = PlanExample

  @Test("a whole plan is silent, and so is one that is not begun", arguments: ["G01", "G02", "G03"])
  func silent(rule: String) {
    #expect(RuleCatalogue.all.contains { $0.id == rule })
    #expect(Example.workspace().said(rule) == [])
    #expect(Example.workspace(others: [Example.plan: "%rec: Tujuan\n"]).said(rule) == [])
  }

  @Test("G01: a specific goal without indicator, target or both is told once")
  func measurable() {
    #expect(
      Example.workspace(plan: "Indikator: Nilai kuis\nTarget: 80 dari 100\n", "").said("G01")
        == ["perlu_dicek G2: Tujuan khusus G2 \"Warga paham manfaat\" belum punya indikator dan target"])
    #expect(
      Example.workspace(plan: "Target: 30 orang", "Target:  ").said("G01").first?.hasSuffix("punya target") == true)
    #expect(Example.workspace(plan: "Jenis: khusus\nTeks: Warga mendaftar", "Jenis: umum").said("G01") == [])
  }

  @Test("G02: goals without a general one")
  func general() {
    #expect(
      Example.workspace(plan: "Jenis: umum", "Jenis: khusus").said("G02").first
        == "perlu_dicek Tujuan: Belum ada tujuan umum di atas 3 tujuan khusus")
    #expect(Example.workspace(plan: "Jenis: umum", "Jenis: utama").said("G02") == [])
  }

  @Test("G02: a specific goal that no activity serves, once there are activities")
  func served() {
    let unserved = Example.workspace(plan: "Tujuan: G3\nKebutuhan: K2", "Tujuan: G2\nKebutuhan: K2")
    #expect(
      unserved.said("G02")
        == ["perlu_dicek G3: Tujuan khusus G3 \"Warga mendaftar\" belum dilayani kegiatan mana pun"])
    #expect(Example.workspace(plan: "Tujuan: G3\nKebutuhan: K2", "Tujuan: G9\nKebutuhan: K2").said("G02") == [])
    let goals = Example.whole.split(separator: "%rec: Kegiatan")[0]
    #expect(Example.workspace(others: [Example.plan: String(goals)]).said("G02") == [])
  }

  @Test("G03: a specific goal that no evaluation measures, by its Id or its very indicator")
  func measured() {
    #expect(
      Example.workspace(plan: "Indikator: bukti pendaftaran\n", "").said("G03")
        == ["saran G3: Tujuan khusus G3 \"Warga mendaftar\" belum diukur evaluasi mana pun"])
    #expect(Example.workspace(plan: "Id: V1\nTujuan: G2\n", "Id: V1\nTujuan: G3\n").said("G03").count == 1)
    #expect(Example.workspace(plan: "Id: V1\nTujuan: G2\n", "Id: V1\nTujuan: G8\n").said("G03") == [])
    let unevaluated = Example.whole.split(separator: "%rec: Evaluasi")[0]
    #expect(Example.workspace(others: [Example.plan: String(unevaluated)]).said("G03") == [])
  }

  @Test("every rule about the plan has its page")
  func pages() {
    for rule in RuleCatalogue.all.map(\.id) where rule != "S05" && (rule.hasPrefix("S") || rule.hasPrefix("G")) {
      #expect(RuleExplanation.of(rule) != nil, "\(rule)")
    }
  }
}
