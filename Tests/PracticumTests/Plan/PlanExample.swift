import Practicum
import RecordText

/// A small case with a whole plan and nothing to find fault with, written as people would in an editor.
enum PlanExample {
  static let plan = "kasus/sosial/rencana.rec"
  static let own = "kasus/sosial/kasus.rec"

  static let register = """
    %rec: Pihak

    Id: pekerja-sosial
    Nama: Praktikan sebagai pekerja sosial
    Jenis: perorangan

    Id: lurah
    Nama: Lurah Rancanumpang
    Jenis: pemerintah

    Id: pkk
    Nama: Tim Penggerak PKK
    Jenis: organisasi_anggota
    Singkatan: PKK

    Id: bpjs
    Nama: BPJS Ketenagakerjaan
    Jenis: lembaga_layanan

    Id: keluarga
    Nama: Keluarga pekerja
    Jenis: keluarga

    """

  static let resources = """
    %rec: Kasus

    Urutan: 1
    Judul: Jaminan sosial

    %rec: Kebutuhan

    Id: K1
    Teks: Penyuluhan

    Id: K2
    Teks: Latihan mendaftar

    %rec: SumberDaya

    Id: R1
    Golongan: informal
    Pihak: keluarga
    Kebutuhan: K2

    Id: R2
    Golongan: formal
    Pihak: pkk
    Kebutuhan: K1

    Id: R3
    Golongan: kemasyarakatan
    Pihak: bpjs
    Kebutuhan: K1

    """

  static let whole = """
    %rec: Rencana

    Metode: Community organization
    Strategi: kolaborasi
    Strategi: kampanye
    Taktik: implementasi
    Taktik: edukasi

    %rec: Tujuan

    Id: G1
    Jenis: umum
    Teks: Warga terlindungi

    Id: G2
    Jenis: khusus
    Teks: Warga paham manfaat
    Indikator: Nilai kuis
    Target: 80 dari 100

    Id: G3
    Jenis: khusus
    Teks: Warga mendaftar
    Indikator: Bukti pendaftaran
    Target: 30 orang

    %rec: Kegiatan

    Id: K1
    Nama: Penyuluhan
    Bentuk: acara
    Narasumber: bpjs
    Tujuan: G2
    Kebutuhan: K1

    Id: K2
    Nama: Pendampingan
    Tujuan: G3
    Kebutuhan: K2

    %rec: Sistem

    Jenis: inisiator
    Pihak: pekerja-sosial

    Jenis: pelaku_perubahan
    Pihak: pekerja-sosial

    Jenis: klien
    Pihak: Warga sektor informal

    Jenis: pendukung
    Pihak: pkk

    Jenis: pengawasan
    Pihak: lurah

    Jenis: pelaksana
    Pihak: pkk
    Pihak: Kelompok Tani

    Jenis: sasaran
    Pihak: Warga sektor informal

    Jenis: kegiatan
    Pihak: pekerja-sosial
    Pihak: pkk

    %rec: Panitia

    Id: P1
    Bagian: Perlengkapan
    Pihak: pkk

    %rec: Evaluasi

    Id: V1
    Tujuan: G2
    Alat: Kuis

    Id: V2
    Indikator: bukti pendaftaran
    Alat: Hitung

    """

  /// The case with a piece of its plan and of its resources replaced.
  static func workspace(
    plan piece: String = "", _ other: String = "", resources old: String = "", _ new: String = "",
    others: [String: String] = [:]
  ) -> Workspace {
    let files = [
      "praktikum.rec": register, own: old.isEmpty ? resources : resources.replacing(old, with: new),
      plan: piece.isEmpty ? whole : whole.replacing(piece, with: other),
    ].merging(others) { _, new in new }
    return Workspace(files: files.compactMap { WorkspaceFile(path: $0, text: $1) })
  }
}

extension Workspace {
  /// What a rule says of the example's case, as `severity Id: message`.
  func said(_ rule: String) -> [String] {
    RuleCatalogue.all.filter { $0.id == rule }.flatMap { rule in
      rule.find(self, rule.scope == .caseFolder ? "sosial" : PlanExample.plan)
    }.map { "\($0.severity.rawValue) \($0.id): \($0.message.id)" }
  }

  var plan: InterventionPlan { InterventionPlan(self, path: PlanExample.plan) }
  var systems: ParticipantSystems { ParticipantSystems(self, path: PlanExample.plan) }
  var needs: NeedsAndResources { NeedsAndResources(self, path: PlanExample.own) }

  func textOf(_ path: String) -> String { String(decoding: self[path]?.records.bytes() ?? [], as: UTF8.self) }
}
