import Practicum
import Testing

@Suite("Objective suggestion")
struct ObjectiveTests {
  @Test(
    "a problem is restated as the condition that would be reached",
    arguments: [
      ("kurangnya pengetahuan warga tentang gizi", "meningkatnya pengetahuan warga tentang gizi"),
      ("Rendahnya minat belajar anak", "Meningkatnya minat belajar anak"),
      ("minimnya sarana olahraga", "tersedianya sarana olahraga"),
      ("belum ada tempat sampah di RW 03", "tersedianya tempat sampah di RW 03"),
      ("Belum adanya penyuluhan gizi", "Terlaksananya penyuluhan gizi"),
      ("belum pernah ada sosialisasi", "terlaksananya sosialisasi"),
      ("tidak adanya air bersih", "tersedianya air bersih"),
      ("terbatasnya lapangan kerja", "tersedianya lapangan kerja"),
      ("tingginya angka pengangguran", "menurunnya angka pengangguran"),
      ("maraknya judi daring", "berkurangnya judi daring"),
      ("belum optimalnya peran karang taruna", "optimalnya peran karang taruna"),
      ("Lansia tidak terlayani dengan baik", "Lansia terlayani dengan baik"),
      ("kader belum pernah mendapatkan pelatihan", "kader sudah mendapatkan pelatihan"),
      ("warga kurang memahami cara memilah sampah", "warga memahami cara memilah sampah"),
      ("Tidak ada yang merawat pipa", "Ada yang merawat pipa"),
      ("partisipasi pemuda rendah", "partisipasi pemuda meningkat"),
      ("ketidaktahuan warga akan hak jaminan sosial", "meningkatnya pengetahuan warga akan hak jaminan sosial"),
    ])
  func restated(_ problem: String, _ objective: String) {
    #expect(ObjectiveSuggestion.objective(for: problem) == objective)
  }

  @Test(
    "where no rule fits nothing is suggested", arguments: ["", "Diare", "warga membuang sampah ke sungai", "tidak"])
  func silent(_ problem: String) {
    #expect(ObjectiveSuggestion.objective(for: problem) == nil)
  }
}
